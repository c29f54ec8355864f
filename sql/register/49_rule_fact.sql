-- Which facts are still wanted, and what asking for them costs (HEYUAN-2019-3.8-c, SHANGQIU-2018-27-c, ZHAOQING-2018-31-b).
--
-- A fact that the dictionary says a department holds (fupin.fact.held_by) is got from there; all others have to be asked of the
-- village.  Parameters are no facts of anybody: they are adopted.

CREATE VIEW fupin_register.criterion_fact AS
    SELECT criterion.standard_id,
           criterion.ordinal,
           criterion.rule_id,
           standard.subject,
           read.fact AS name,
           read.kind = 'parameter' AS is_parameter,
           fact.held_by
      FROM fupin.standard_criterion criterion
      JOIN fupin.standard ON standard.standard_id = criterion.standard_id
     CROSS JOIN LATERAL fupin.criteria_facts(criterion.criteria) read
      LEFT JOIN fupin.fact
        ON fact.subject = standard.subject
       -- what is no plain word stands in quotes in criteria, and without in the dictionary
       AND fact.name = pg_catalog.replace(read.fact, '"', '');
COMMENT ON VIEW fupin_register.criterion_fact IS 'the facts and parameters that each criterion reads';
COMMENT ON COLUMN fupin_register.criterion_fact.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.criterion_fact.ordinal IS 'the criterion, by its place in the verdict';
COMMENT ON COLUMN fupin_register.criterion_fact.rule_id IS 'the rule that the criterion expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.criterion_fact.subject IS 'kind of subject (list subject)';
COMMENT ON COLUMN fupin_register.criterion_fact.name IS 'the fact as criteria write it, a parameter as $name';
COMMENT ON COLUMN fupin_register.criterion_fact.is_parameter IS 'whether it is a parameter';
COMMENT ON COLUMN fupin_register.criterion_fact.held_by IS 'the department that holds the fact (fact.held_by); NULL = the village must be asked, or a parameter';

-- What is open about people, counted together.
CREATE VIEW fupin_register.people_need_now WITH (security_barrier) AS
    SELECT answer.subject_kind,
           fupin_register.town_of(answer.division) AS division,
           answer.year,
           answer.standard_id,
           answer.ordinal,
           answer.missing_facts,
           pg_catalog.count(*)::integer AS subjects
      FROM fupin_register.people_answer answer
     -- CASE, so that the planner thinks of many and does not sort them, and yet asks below the barrier
     WHERE CASE WHEN answer.state = 'unknown' THEN true END
     GROUP BY answer.subject_kind,
              fupin_register.town_of(answer.division),
              answer.year,
              answer.standard_id,
              answer.ordinal,
              answer.missing_facts;
CREATE VIEW fupin_register.people_need AS SELECT * FROM fupin_register.people_need_now;
COMMENT ON VIEW fupin_register.people_need IS 'the persons and households of each town and year of whom a criterion is open, counted by criterion and the facts that they lack';
COMMENT ON COLUMN fupin_register.people_need.subject_kind IS 'person or household';
COMMENT ON COLUMN fupin_register.people_need.division IS 'the town';
COMMENT ON COLUMN fupin_register.people_need.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.people_need.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.people_need.ordinal IS 'the criterion, by its place in the verdict';
COMMENT ON COLUMN fupin_register.people_need.missing_facts IS 'the facts without which it is open';
COMMENT ON COLUMN fupin_register.people_need.subjects IS 'how many lack these';

-- Who lacks what: every undecided subject with the facts that can still change its answer.  The missing facts come from where the
-- verdicts are worked out, one list an exit standard and one each open criterion of the other standards; those who lack the same
-- are counted together before anything is taken apart.
CREATE VIEW fupin_register.fact_need WITH (security_barrier) AS
    WITH read AS MATERIALIZED (
        SELECT * FROM fupin_register.criterion_fact
    )
    SELECT open.subject_kind,
           open.division,
           open.year,
           open.standard_id,
           read.ordinal,
           read.name,
           read.is_parameter,
           read.held_by,
           pg_catalog.sum(open.subjects) AS subjects
      FROM (SELECT 'household' AS subject_kind,
                   fupin_register.town_of(household.division) AS division,
                   household.year,
                   household.standard_id,
                   household.verdict,
                   NULL::integer AS ordinal,
                   household.missing_facts,
                   1 AS subjects
              FROM fupin_register.household_verdict household
             WHERE household.on_register
               AND fupin.passed(household.verdict) IS NULL
             UNION ALL
            SELECT people_need.subject_kind,
                   people_need.division,
                   people_need.year,
                   people_need.standard_id,
                   NULL,
                   people_need.ordinal,
                   people_need.missing_facts,
                   people_need.subjects
              FROM fupin_register.people_need
             UNION ALL
            SELECT answer.subject_kind,
                   fupin_register.town_of(answer.division),
                   answer.year,
                   answer.standard_id,
                   NULL,
                   answer.ordinal,
                   answer.missing_facts,
                   pg_catalog.count(*)::integer
              FROM fupin_register.rule_answer answer
             WHERE CASE WHEN answer.state = 'unknown' THEN true END
               AND answer.subject_kind <> ALL ('{person,household}'::text[])
             GROUP BY answer.subject_kind,
                      fupin_register.town_of(answer.division),
                      answer.year,
                      answer.standard_id,
                      answer.ordinal,
                      answer.missing_facts) open
     CROSS JOIN LATERAL pg_catalog.unnest(open.missing_facts) missing (name)
      JOIN read
        ON read.standard_id = open.standard_id
       AND read.name = missing.name
     WHERE COALESCE(read.ordinal = open.ordinal, fupin.state(open.verdict, read.ordinal) = '?')
       AND open.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY open.subject_kind,
              open.division,
              open.year,
              open.standard_id,
              read.ordinal,
              read.name,
              read.is_parameter,
              read.held_by;
COMMENT ON VIEW fupin_register.fact_need IS
    'how many subjects of each town are undecided for want of each fact, by criterion: of exits those of which the whole answer is open, of the other standards each open criterion';
COMMENT ON COLUMN fupin_register.fact_need.subject_kind IS 'kind of subject (list subject)';
COMMENT ON COLUMN fupin_register.fact_need.division IS 'the town, or the place above the towns that is the subject''s own';
COMMENT ON COLUMN fupin_register.fact_need.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.fact_need.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.fact_need.ordinal IS 'the criterion, by its place in the verdict';
COMMENT ON COLUMN fupin_register.fact_need.name IS 'the fact, or a parameter as $name';
COMMENT ON COLUMN fupin_register.fact_need.is_parameter IS 'whether it is a parameter';
COMMENT ON COLUMN fupin_register.fact_need.held_by IS 'the department that holds it; NULL = the village must be asked, or a parameter';
COMMENT ON COLUMN fupin_register.fact_need.subjects IS 'subjects that need it';

-- What the facts of a rule cost: each subject in its scope has a cell for each fact that the rule reads.  Whether a cell is filled
-- is asked of the same rows by the same engine, "fact is known" as a criterion for each fact, so that subjects with equal answers
-- are counted together before anything is taken apart.
--
-- What the register knows of itself is no question to anybody, and last year's facts were asked last year.
CREATE VIEW fupin_register.cell_read AS
    SELECT read.standard_id,
           read.ordinal,
           read.rule_id,
           read.name,
           read.is_held,
           (read.number - 1) / 29 AS part,
           (read.number - 1) % 29 + 1 AS position,
           pg_catalog.set_bit(pg_catalog.repeat('0', pg_catalog.max(read.number) OVER (PARTITION BY read.standard_id))::varbit, read.number - 1, 1) AS mark
      FROM (SELECT DISTINCT
                   criterion_fact.standard_id,
                   criterion_fact.ordinal,
                   criterion_fact.rule_id,
                   criterion_fact.name,
                   criterion_fact.held_by IS NOT NULL AS is_held,
                   (pg_catalog.dense_rank() OVER (PARTITION BY criterion_fact.standard_id ORDER BY criterion_fact.name))::integer AS number
              FROM fupin_register.criterion_fact
             WHERE NOT criterion_fact.is_parameter
               AND criterion_fact.name NOT IN ('household_id', 'person_id', 'division', 'year', 'as_of', 'on_register')
               AND criterion_fact.name NOT LIKE 'previous.%') read;
COMMENT ON VIEW fupin_register.cell_read IS 'the facts that each criterion asks for, of those that have to be got from somebody, and where cell_probe asks whether they are known';
COMMENT ON COLUMN fupin_register.cell_read.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.cell_read.ordinal IS 'the criterion, by its place in the verdict';
COMMENT ON COLUMN fupin_register.cell_read.rule_id IS 'its rule';
COMMENT ON COLUMN fupin_register.cell_read.name IS 'the fact, as criteria write it';
COMMENT ON COLUMN fupin_register.cell_read.is_held IS 'whether a department holds it';
COMMENT ON COLUMN fupin_register.cell_read.part IS 'the part of the probe, from 0: a value of criteria has room for 29';
COMMENT ON COLUMN fupin_register.cell_read.position IS 'the place in this part, from 1';
COMMENT ON COLUMN fupin_register.cell_read.mark IS 'a bit for each fact of the standard, of which that of this fact is set';

CREATE VIEW fupin_register.cell_probe AS
    SELECT asked.standard_id,
           asked.part,
           pg_catalog.string_agg(asked.name || ' is known', '; ' ORDER BY asked.position)::fupin.criteria AS criteria
      FROM (SELECT DISTINCT
                   read.standard_id,
                   read.part,
                   read.position,
                   read.name
              FROM fupin_register.cell_read read) asked
     GROUP BY asked.standard_id,
              asked.part;
COMMENT ON VIEW fupin_register.cell_probe IS 'criteria that ask whether each fact of a standard is known';
COMMENT ON COLUMN fupin_register.cell_probe.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.cell_probe.part IS 'the part, from 0';
COMMENT ON COLUMN fupin_register.cell_probe.criteria IS 'a criterion for each fact';

CREATE VIEW fupin_register.people_cell_now WITH (security_barrier) AS
    WITH probe AS MATERIALIZED (
        SELECT * FROM fupin_register.cell_probe
    )
    SELECT answered.subject_kind,
           answered.division,
           answered.year,
           answered.standard_id,
           answered.part,
           answered.verdict,
           answered.known,
           pg_catalog.count(*) AS subjects
      FROM (SELECT 'person' AS subject_kind,
                   fupin_register.town_of(person.division) AS division,
                   person.year,
                   person.standard_id,
                   probe.part,
                   person.verdict,
                   fupin.assess(person.facts, probe.criteria) AS known
              FROM fupin_register.person_rule person
              JOIN probe ON probe.standard_id = person.standard_id
             UNION ALL
            SELECT 'household',
                   fupin_register.town_of(household.division),
                   household.year,
                   household.standard_id,
                   probe.part,
                   household.verdict,
                   fupin.assess(household.facts, probe.criteria)
              FROM fupin_register.household_rule household
              JOIN probe ON probe.standard_id = household.standard_id
             UNION ALL
            SELECT 'household',
                   fupin_register.town_of(household.division),
                   household.year,
                   household.standard_id,
                   probe.part,
                   household.verdict,
                   fupin.assess(household, probe.criteria)
              FROM fupin_register.household_verdict household
              JOIN probe ON probe.standard_id = household.standard_id
             WHERE household.on_register) answered
     WHERE answered.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
     GROUP BY answered.subject_kind,
              answered.division,
              answered.year,
              answered.standard_id,
              answered.part,
              answered.verdict,
              answered.known;
CREATE VIEW fupin_register.people_cell AS SELECT * FROM fupin_register.people_cell_now;
COMMENT ON VIEW fupin_register.people_cell IS 'the persons and households of each town and year counted by the answers of a standard and by which of its facts are known';
COMMENT ON COLUMN fupin_register.people_cell.subject_kind IS 'person or household';
COMMENT ON COLUMN fupin_register.people_cell.division IS 'the town';
COMMENT ON COLUMN fupin_register.people_cell.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.people_cell.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.people_cell.part IS 'the part of the probe (cell_probe)';
COMMENT ON COLUMN fupin_register.people_cell.verdict IS 'the answer, a sign for each criterion';
COMMENT ON COLUMN fupin_register.people_cell.known IS 'the answer of the probe: met = the fact is known';
COMMENT ON COLUMN fupin_register.people_cell.subjects IS 'how many have both answers';

CREATE VIEW fupin_register.fact_cell WITH (security_barrier) AS
    WITH probe AS MATERIALIZED (
        SELECT * FROM fupin_register.cell_probe
    ), answer AS MATERIALIZED (
        SELECT people_cell.*
          FROM fupin_register.people_cell
         UNION ALL
        SELECT answered.subject_kind,
               answered.division,
               answered.year,
               answered.standard_id,
               answered.part,
               answered.verdict,
               answered.known,
               pg_catalog.count(*)
          FROM (SELECT place.subject AS subject_kind,
                       fupin_register.town_of(place.division) AS division,
                       place.year,
                       place.standard_id,
                       probe.part,
                       place.verdict,
                       fupin.assess(place.facts, probe.criteria) AS known
                  FROM fupin_register.place_rule place
                  JOIN probe ON probe.standard_id = place.standard_id
                 UNION ALL
                SELECT work.subject,
                       fupin_register.town_of(work.division),
                       work.year,
                       work.standard_id,
                       probe.part,
                       work.verdict,
                       fupin.assess(work.facts, probe.criteria)
                  FROM fupin_register.work_rule work
                  JOIN probe ON probe.standard_id = work.standard_id) answered
         WHERE answered.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
         GROUP BY answered.subject_kind,
                  answered.division,
                  answered.year,
                  answered.standard_id,
                  answered.part,
                  answered.verdict,
                  answered.known
    ), cell AS (
        -- what a rule asks of all who have the same answers; a fact that several of its criteria read is one cell
        SELECT pattern.standard_id,
               pattern.part,
               pattern.verdict,
               pattern.known,
               read.rule_id,
               pg_catalog.bit_or(read.mark) FILTER (WHERE read.part = pattern.part) AS marks,
               pg_catalog.bit_or(read.mark) FILTER (WHERE CASE WHEN read.part = pattern.part THEN fupin.state(pattern.known, read.position) = '+' END) AS known_marks,
               pg_catalog.bit_or(read.mark) FILTER (WHERE CASE WHEN read.part = pattern.part THEN fupin.state(pattern.known, read.position) <> '+' AND read.is_held END) AS held_marks
          FROM (SELECT DISTINCT
                       answer.standard_id,
                       answer.part,
                       answer.verdict,
                       answer.known
                  FROM answer) pattern
          JOIN fupin_register.cell_read read
            ON read.standard_id = pattern.standard_id
           AND fupin.state(pattern.verdict, read.ordinal) <> '.'
         GROUP BY pattern.standard_id,
                  pattern.part,
                  pattern.verdict,
                  pattern.known,
                  read.rule_id
    )
    SELECT answer.subject_kind,
           answer.division,
           answer.year,
           answer.standard_id,
           cell.rule_id,
           pg_catalog.sum(answer.subjects) FILTER (WHERE answer.part = 0) AS subjects,
           pg_catalog.bit_count(pg_catalog.bit_or(cell.marks)) AS facts,
           pg_catalog.sum(answer.subjects * cell.cells) AS cells,
           pg_catalog.sum(answer.subjects * cell.known_cells) AS cells_known,
           pg_catalog.sum(answer.subjects * cell.held_cells) AS cells_held,
           pg_catalog.sum(answer.subjects * (cell.cells - cell.known_cells - cell.held_cells)) AS cells_village
      FROM answer
      JOIN (SELECT cell.*,
                   COALESCE(pg_catalog.bit_count(cell.marks), 0) AS cells,
                   COALESCE(pg_catalog.bit_count(cell.known_marks), 0) AS known_cells,
                   COALESCE(pg_catalog.bit_count(cell.held_marks), 0) AS held_cells
              FROM cell) cell
        ON cell.standard_id = answer.standard_id
       AND cell.part = answer.part
       AND cell.verdict OPERATOR(fupin.=) answer.verdict
       AND cell.known OPERATOR(fupin.=) answer.known
     GROUP BY answer.subject_kind,
              answer.division,
              answer.year,
              answer.standard_id,
              cell.rule_id;
COMMENT ON VIEW fupin_register.fact_cell IS
    'the cells that each rule asks for, by town and year: subjects in its scope, or of whom it is unknown, times the facts that it reads; of exits, coverage, checks, labels, lists and targets';
COMMENT ON COLUMN fupin_register.fact_cell.subject_kind IS 'kind of subject (list subject)';
COMMENT ON COLUMN fupin_register.fact_cell.division IS 'the town, or the place above the towns that is the subject''s own';
COMMENT ON COLUMN fupin_register.fact_cell.year IS 'calendar year of the facts';
COMMENT ON COLUMN fupin_register.fact_cell.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.fact_cell.rule_id IS 'the rule; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.fact_cell.subjects IS 'subjects to which the rule applies, or may';
COMMENT ON COLUMN fupin_register.fact_cell.facts IS 'facts that the rule reads of them';
COMMENT ON COLUMN fupin_register.fact_cell.cells IS 'cells in all';
COMMENT ON COLUMN fupin_register.fact_cell.cells_known IS 'of these, those that are known';
COMMENT ON COLUMN fupin_register.fact_cell.cells_held IS 'of these, those that are unknown and that a department holds';
COMMENT ON COLUMN fupin_register.fact_cell.cells_village IS 'of these, those that are unknown and that only the village can supply';
