-- Who owes what by when, and whether it was done: every governing deadline with every subject in its scope.
--
-- Deadlines are resolved once for every duty home.  A deadline with a day of its own is one duty of every subject; one that
-- runs from an event is one duty for every event.  Dates come from fupin_register.due_day(), states from
-- fupin.deadline_state(), which see values only.

CREATE VIEW fupin_register.deadline_law AS
    WITH calendar AS MATERIALIZED (
        SELECT * FROM fupin_register.workday_calendar
    ), home_year AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_year
    ), governing AS MATERIALIZED (
        SELECT homes.home,
               governing.*,
               deadline.valid,
               deadline.basis,
               document.document_no,
               document.issued,
               CASE WHEN fupin.needs_off_days(governing.due) THEN (SELECT calendar.off_days FROM calendar) END AS off_days,
               CASE WHEN fupin.needs_off_days(governing.due) THEN (SELECT calendar.known FROM calendar) END AS known_days
          FROM pg_catalog.unnest(ARRAY(SELECT DISTINCT home_year.home FROM home_year)) homes (home)
         CROSS JOIN LATERAL fupin.governing_deadlines(homes.home) governing
          JOIN fupin.deadline ON deadline.deadline_id = governing.deadline_id
          JOIN fupin.document ON document.document_id = governing.document_id
         WHERE pg_catalog.lower(deadline.valid) <= fupin.as_of()
    ), dated AS MATERIALIZED (
        SELECT governing.*,
               CASE
                   WHEN NOT fupin.needs_event(governing.due)
                   THEN fupin_register.due_day(governing.due, NULL, governing.off_days, governing.known_days)
               END AS due_on
          FROM governing
    )
    SELECT pg_catalog.row_number() OVER (ORDER BY law.home, law.deadline_id) AS law_no,
           law.home,
           law.deadline_id,
           law.document_id,
           law.document_no,
           law.issued,
           law.rule_id,
           law.article,
           law.subject,
           COALESCE(law.subject_role, '') AS subject_role,
           law.subject_id,
           law.governs,
           law.valid,
           law.due,
           law.due_on,
           law.off_days,
           law.known_days,
           law.basis,
           law.anchor_event,
           law.anchor_subject,
           law.done_event,
           law.scope,
           law.scope_event,
           law.for_year,
           law.done_from,
           law.answer_before_event,
           law.warn_days,
           law.strength,
           law.responsible_units,
           (SELECT pg_catalog.string_agg(COALESCE(organisation.name_zh, unit.organisation_id), '、' ORDER BY unit.number)
              FROM pg_catalog.unnest(law.responsible_units) WITH ORDINALITY unit (organisation_id, number)
              LEFT JOIN fupin.organisation ON organisation.organisation_id = unit.organisation_id) AS responsible_names,
           law.title_zh,
           law.title_en,
           day.deciding_on,
           fupin_register.subject_key(law.subject, COALESCE(law.subject_role, ''),
                                      CASE WHEN law.subject IN ('household', 'person', 'student') THEN year.people_year ELSE 0 END,
                                      law.home) AS subject_key,
           CASE
               WHEN law.subject IN ('household', 'person', 'student') THEN year.people_year
               WHEN law.subject IN ('village', 'town', 'county', 'prefecture', 'province') THEN pg_catalog.date_part('year', day.deciding_on)::integer
               ELSE 0
           END AS fact_year,
           pg_catalog.row_number() OVER (PARTITION BY law.home, law.key ORDER BY pg_catalog.lower(law.valid)) = 1 AS is_first,
           pg_catalog.row_number() OVER (PARTITION BY law.home, law.key ORDER BY pg_catalog.lower(law.governs) DESC) = 1 AS is_last
      FROM dated law
     -- a day on which the paper was in force: until the deadline is past the day asked about, then its own
     CROSS JOIN LATERAL (SELECT LEAST(fupin.as_of(),
                                      GREATEST(law.due_on, pg_catalog.lower(law.valid)),
                                      pg_catalog.upper(law.valid) - 1) AS deciding_on) day
     CROSS JOIN LATERAL (SELECT (SELECT pg_catalog.max(home_year.year)
                                   FROM home_year
                                  WHERE home_year.home OPERATOR(fupin.=) law.home
                                    AND home_year.has_households
                                    AND home_year.year <= pg_catalog.date_part('year', day.deciding_on)) AS people_year) year
     WHERE law.anchor_event IS NOT NULL
        OR law.governs @> day.deciding_on;
COMMENT ON VIEW fupin_register.deadline_law IS
    'the deadlines that govern each duty home and have begun to by fupin.as_of(); one that a stronger row has taken the place of before its day is not among them';
COMMENT ON COLUMN fupin_register.deadline_law.law_no IS 'number of the row, by home and deadline';
COMMENT ON COLUMN fupin_register.deadline_law.home IS 'the duty home';
COMMENT ON COLUMN fupin_register.deadline_law.deadline_id IS 'the deadline (fupin.deadline)';
COMMENT ON COLUMN fupin_register.deadline_law.document_id IS 'the paper';
COMMENT ON COLUMN fupin_register.deadline_law.document_no IS 'its number';
COMMENT ON COLUMN fupin_register.deadline_law.issued IS 'the day on which it was issued; NULL = not printed';
COMMENT ON COLUMN fupin_register.deadline_law.rule_id IS 'the rule; NULL = a row of one''s own without one';
COMMENT ON COLUMN fupin_register.deadline_law.article IS 'its article';
COMMENT ON COLUMN fupin_register.deadline_law.subject IS 'kind of subject that owes it';
COMMENT ON COLUMN fupin_register.deadline_law.subject_role IS 'only in this role; empty = in any';
COMMENT ON COLUMN fupin_register.deadline_law.subject_id IS 'only this organisation; NULL = any';
COMMENT ON COLUMN fupin_register.deadline_law.governs IS 'the days on which it governs';
COMMENT ON COLUMN fupin_register.deadline_law.valid IS 'the days on which it is in force';
COMMENT ON COLUMN fupin_register.deadline_law.due IS 'by when; NULL = the paper prints none, or its basis is not accepted';
COMMENT ON COLUMN fupin_register.deadline_law.due_on IS 'the day, where it runs from no event; NULL = it does, or none is known';
COMMENT ON COLUMN fupin_register.deadline_law.off_days IS 'workday_calendar.off_days, where due counts working days; else NULL';
COMMENT ON COLUMN fupin_register.deadline_law.known_days IS 'workday_calendar.known, where due counts working days; else NULL';
COMMENT ON COLUMN fupin_register.deadline_law.basis IS 'strength of the evidence for the day (list basis)';
COMMENT ON COLUMN fupin_register.deadline_law.anchor_event IS 'the event from which it runs; NULL = none';
COMMENT ON COLUMN fupin_register.deadline_law.anchor_subject IS 'the kind of area whose event it is; NULL = the subject''s own';
COMMENT ON COLUMN fupin_register.deadline_law.done_event IS 'the event that fulfils it';
COMMENT ON COLUMN fupin_register.deadline_law.scope IS 'the condition over the subject''s facts; NULL = none';
COMMENT ON COLUMN fupin_register.deadline_law.scope_event IS 'the event that brings a subject into scope; NULL = none';
COMMENT ON COLUMN fupin_register.deadline_law.for_year IS 'only events for this year count; NULL = of any';
COMMENT ON COLUMN fupin_register.deadline_law.done_from IS 'events before this day do not fulfil it; NULL = any day';
COMMENT ON COLUMN fupin_register.deadline_law.answer_before_event IS 'what an answer before its event is: error, early_counts';
COMMENT ON COLUMN fupin_register.deadline_law.warn_days IS 'from how many days before on it is due soon';
COMMENT ON COLUMN fupin_register.deadline_law.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.deadline_law.responsible_units IS 'those who answer for it, the lead unit first';
COMMENT ON COLUMN fupin_register.deadline_law.responsible_names IS 'their names; NULL = none named';
COMMENT ON COLUMN fupin_register.deadline_law.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin_register.deadline_law.title_en IS 'English title';
COMMENT ON COLUMN fupin_register.deadline_law.deciding_on IS 'the day by which it is decided who is in scope';
COMMENT ON COLUMN fupin_register.deadline_law.subject_key IS 'the key by which subjects are found (subject_key); NULL = no year of people is on record';
COMMENT ON COLUMN fupin_register.deadline_law.fact_year IS
    'the year whose facts the scope is assessed over; 0 = the kind is not known by years; NULL = no year is on record';
COMMENT ON COLUMN fupin_register.deadline_law.is_first IS 'whether no earlier row has its key in this home';
COMMENT ON COLUMN fupin_register.deadline_law.is_last IS 'whether no later row has its key in this home';

CREATE VIEW fupin_register.deadline_subject WITH (security_barrier) AS
    WITH law AS MATERIALIZED (
        SELECT * FROM fupin_register.deadline_law
    ), home AS MATERIALIZED (
        SELECT * FROM fupin_register.duty_home
    ), owing AS MATERIALIZED (
        SELECT law.law_no,
               subject.subject_id,
               subject.division,
               subject.household_id,
               subject.name,
               subject.during
          FROM fupin_register.subject
          JOIN home ON home.division OPERATOR(fupin.=) subject.division
          JOIN law ON law.subject_key = fupin_register.subject_key(subject.subject_kind, subject.role, subject.year, home.home)
         WHERE subject.subject_kind = ANY (ARRAY(SELECT DISTINCT law.subject FROM law WHERE law.subject_key IS NOT NULL))
           -- of people, of whom there are many, those of the homes that ask for them; within CASE, which is no reason to think of few
           AND CASE
                   WHEN CASE subject.subject_kind
                            WHEN 'household' THEN subject.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT law.home FROM law WHERE law.subject = 'household')
                            WHEN 'person' THEN subject.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT law.home FROM law WHERE law.subject = 'person')
                            WHEN 'student' THEN subject.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT law.home FROM law WHERE law.subject = 'student')
                            ELSE true
                        END
                   THEN true
                   ELSE false
               END
           AND COALESCE(law.subject_id = subject.subject_id, true)
    ), asked AS MATERIALIZED (
        SELECT law.law_no,
               law.scope,
               fupin_register.fact_kind(law.subject) AS subject_kind,
               law.fact_year AS year,
               -- those who owe it, unless officials, belong to the home
               CASE WHEN law.subject = 'official' THEN '000000' ELSE law.home END AS within
          FROM law
         WHERE law.scope IS NOT NULL
           AND law.subject_key IS NOT NULL
    ), scope AS MATERIALIZED (
        -- DISTINCT: a person may have facts in several villages of the home
        SELECT DISTINCT
               asked.law_no || '/' || fact.subject_id AS scope_key,
               fupin.passed(fupin.assess(fact.facts, asked.scope)) AS applies
          FROM fupin_register.deadline_fact fact
          JOIN asked ON fupin_register.subject_key(asked.subject_kind, '', asked.year) = fupin_register.subject_key(fact.subject_kind, '', fact.year)
         WHERE fact.subject_kind = ANY (ARRAY(SELECT DISTINCT asked.subject_kind FROM asked))
           AND fact.year = ANY (ARRAY(SELECT DISTINCT asked.year FROM asked))
           -- before facts are worked out: of the last year, of which most are asked, where it is asked for, and of people, of whom
           -- there are many, where they are; within CASE, which is no reason to think of few
           AND CASE
                   WHEN CASE fact.year
                            WHEN 0 THEN true
                            WHEN (SELECT pg_catalog.max(asked.year) FROM asked)
                            THEN fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.year = (SELECT pg_catalog.max(asked.year) FROM asked))
                            ELSE fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.year NOT IN (0, (SELECT pg_catalog.max(asked.year) FROM asked)))
                        END
                   THEN true
                   ELSE false
               END
           AND CASE
                   WHEN CASE fact.subject_kind
                            WHEN 'household' THEN fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.subject_kind = 'household')
                            WHEN 'person' THEN fact.division OPERATOR(fupin.<@) ARRAY(SELECT DISTINCT asked.within FROM asked WHERE asked.subject_kind = 'person')
                            ELSE true
                        END
                   THEN true
                   ELSE false
               END
           AND COALESCE(fact.division OPERATOR(fupin.<@) asked.within, false)
    ), use AS MATERIALIZED (
        SELECT law.law_no,
               law.for_year,
               use.*
          FROM law
         CROSS JOIN LATERAL (VALUES ('anchor', law.anchor_event, COALESCE(law.anchor_subject, law.subject)),
                                    ('scope',  law.scope_event,  law.subject),
                                    ('done',   law.done_event,   law.subject)) use (use, kind, subject_kind)
         WHERE use.kind IS NOT NULL
           AND law.subject_key IS NOT NULL
    ), happened AS MATERIALIZED (
        SELECT use.law_no,
               use.use,
               happening.subject_id,
               happening.division,
               happening.happened_on,
               use.for_year IS NULL OR happening.for_year = use.for_year AS is_of_year
          FROM use
          JOIN fupin_register.happening ON fupin_register.subject_key(happening.subject_kind, happening.kind, 0) = fupin_register.subject_key(use.subject_kind, use.kind, 0)
         WHERE happening.subject_kind = ANY (ARRAY(SELECT DISTINCT use.subject_kind FROM use))
           -- CASE, which is no reason to think of few, as = ANY is, and goes down to the tables, as COALESCE does not; households, of
           -- whom most is known, are asked for by few kinds
           AND CASE
                   WHEN happening.subject_kind = 'household' AND happening.kind = ANY (ARRAY(SELECT use.kind FROM use WHERE use.subject_kind = 'household')) THEN true
                   WHEN happening.subject_kind <> 'household' AND happening.kind = ANY (ARRAY(SELECT DISTINCT use.kind FROM use WHERE use.subject_kind <> 'household')) THEN true
                   ELSE false
               END
           AND COALESCE((happening.happened_on <= (SELECT fupin.as_of()) OR happening.happened_on IS NULL)
                        AND (use.use = 'anchor' OR use.for_year IS NULL OR happening.for_year = use.for_year OR happening.for_year IS NULL), false)
    ), owed AS (
        -- on a day
        SELECT law.law_no,
               owing.subject_id,
               owing.division,
               owing.household_id,
               owing.name,
               NULL::date AS anchor_on,
               false AS is_before_document
          FROM law
          JOIN owing ON owing.law_no = law.law_no
         WHERE COALESCE(law.anchor_event IS NULL AND (owing.during IS NULL OR owing.during @> law.deciding_on), false)
         UNION
        -- from an event of the subject's own; one before the paper is shown if what it calls for was due under the paper
        SELECT law.law_no,
               owing.subject_id,
               owing.division,
               owing.household_id,
               owing.name,
               anchor.happened_on,
               COALESCE(anchor.happened_on < pg_catalog.lower(law.valid), false)
          FROM law
          JOIN owing ON owing.law_no = law.law_no
          JOIN happened anchor
            ON anchor.law_no = law.law_no
           AND anchor.use = 'anchor'
           AND anchor.subject_id = owing.subject_id
         WHERE COALESCE(law.anchor_subject IS NULL AND (owing.during IS NULL OR owing.during @> COALESCE(anchor.happened_on, law.deciding_on)), false)
           AND CASE
                   WHEN anchor.happened_on IS NULL THEN law.is_last
                   WHEN law.governs @> anchor.happened_on THEN true
                   ELSE law.is_first
                        AND anchor.happened_on < pg_catalog.lower(law.valid)
                        AND fupin_register.due_day(law.due, anchor.happened_on, law.off_days, law.known_days)
                            >= pg_catalog.lower(law.valid)
               END
         UNION
        -- from an event of an area around, unknown until it has happened
        SELECT law.law_no,
               owing.subject_id,
               owing.division,
               owing.household_id,
               owing.name,
               anchor.happened_on,
               false
          FROM law
          JOIN owing ON owing.law_no = law.law_no
          LEFT JOIN happened anchor
            ON anchor.law_no = law.law_no
           AND anchor.use = 'anchor'
           AND anchor.division OPERATOR(fupin.@>) owing.division
           AND (anchor.happened_on IS NULL OR law.governs @> anchor.happened_on)
         WHERE law.anchor_subject IS NOT NULL
           AND COALESCE((owing.during IS NULL OR owing.during @> COALESCE(anchor.happened_on, law.deciding_on))
                        AND (anchor.happened_on IS NOT NULL OR law.is_last), false)
    ), in_scope AS (
        SELECT happened.law_no,
               happened.subject_id,
               pg_catalog.bool_or(happened.is_of_year) AS applies
          FROM happened
         WHERE happened.use = 'scope'
         GROUP BY happened.law_no,
                  happened.subject_id
    ), applying AS MATERIALIZED (
        SELECT owed.*,
               law.done_from,
               law.answer_before_event,
               CASE
                   WHEN law.scope IS NULL AND law.scope_event IS NULL THEN true
                   WHEN law.scope_event IS NULL THEN scope.applies
                   WHEN law.scope IS NULL THEN in_scope.applies
                   ELSE scope.applies AND in_scope.applies
               END AS applies
          FROM owed
          LEFT JOIN law ON law.law_no = owed.law_no
          LEFT JOIN scope ON scope.scope_key = CASE WHEN law.scope IS NOT NULL THEN owed.law_no || '/' || owed.subject_id END
          LEFT JOIN in_scope
            ON in_scope.law_no = owed.law_no
           AND in_scope.subject_id = owed.subject_id
         WHERE COALESCE((law.scope IS NULL OR scope.applies IS NOT FALSE) AND (law.scope_event IS NULL OR in_scope.law_no IS NOT NULL), false)
    ), answered AS (
        SELECT counted.law_no,
               counted.subject_id,
               counted.anchor_on,
               pg_catalog.min(counted.happened_on) FILTER (WHERE counted.is_of_year AND counted.counts) AS done_on,
               pg_catalog.bool_or(counted.counts IS NOT FALSE) AS is_answered,
               pg_catalog.max(counted.happened_on) FILTER (WHERE counted.is_of_year AND counted.happened_on < counted.first_anchor_on) AS early_on
          FROM (SELECT applying.law_no,
                       applying.subject_id,
                       applying.anchor_on,
                       done.happened_on,
                       done.is_of_year,
                       (applying.done_from IS NULL OR done.happened_on >= applying.done_from)
                       AND (applying.anchor_on IS NULL
                            OR applying.answer_before_event = 'early_counts'
                            OR done.happened_on >= applying.anchor_on) AS counts,
                       pg_catalog.min(applying.anchor_on) OVER (PARTITION BY applying.law_no, applying.subject_id) AS first_anchor_on
                  FROM applying
                  JOIN happened done
                    ON done.law_no = applying.law_no
                   AND done.use = 'done'
                   AND done.subject_id = applying.subject_id) counted
         GROUP BY counted.law_no,
                  counted.subject_id,
                  counted.anchor_on
    )
    SELECT law.deadline_id,
           law.document_no,
           law.rule_id,
           law.article,
           law.title_zh,
           law.strength,
           law.basis,
           law.responsible_units,
           law.responsible_names,
           law.warn_days,
           law.subject AS subject_kind,
           applying.subject_id,
           law.subject_role,
           applying.division,
           applying.household_id,
           applying.name,
           law.anchor_event,
           applying.anchor_on,
           due.due_on,
           answered.done_on,
           applying.applies,
           CASE
               WHEN applying.is_before_document THEN 'before_document'
               -- it was done, but nobody knows when, or for which year
               WHEN answered.done_on IS NULL AND answered.is_answered THEN 'unknown'
               ELSE fupin.deadline_state(applying.applies, due.due_on, answered.done_on, (SELECT fupin.as_of()), law.warn_days)
           END AS state,
           CASE
               WHEN answered.done_on IS NOT NULL OR answered.is_answered IS NOT TRUE
               THEN fupin.deadline_days(applying.applies, due.due_on, answered.done_on, (SELECT fupin.as_of()))
           END AS days_left,
           CASE
               WHEN answered.done_on IS NOT NULL OR answered.is_answered IS NOT TRUE
               THEN COALESCE(answered.done_on, (SELECT fupin.as_of())) - applying.anchor_on
           END AS lag_days,
           due.due_on < law.issued AS is_due_before_issue,
           answered.early_on IS NOT NULL AS is_answered_early,
           answered.done_on IS NULL AND answered.is_answered AS is_done_day_unknown
      FROM applying
      LEFT JOIN law ON law.law_no = applying.law_no
      LEFT JOIN answered
        ON answered.law_no = applying.law_no
       AND answered.subject_id = applying.subject_id
       AND answered.anchor_on IS NOT DISTINCT FROM applying.anchor_on
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN law.anchor_event IS NULL THEN law.due_on
                                    ELSE fupin_register.due_day(law.due, applying.anchor_on, law.off_days, law.known_days)
                                END AS due_on) due;
COMMENT ON VIEW fupin_register.deadline_subject IS
    'every governing deadline with every subject in its scope (or of which it is unknown), and for those that run from an event every event: by when, whether it was done, and where that stands';
COMMENT ON COLUMN fupin_register.deadline_subject.deadline_id IS 'the deadline (fupin.deadline)';
COMMENT ON COLUMN fupin_register.deadline_subject.document_no IS 'number of the paper';
COMMENT ON COLUMN fupin_register.deadline_subject.rule_id IS 'the rule; NULL = a row of one''s own without one';
COMMENT ON COLUMN fupin_register.deadline_subject.article IS 'its article';
COMMENT ON COLUMN fupin_register.deadline_subject.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin_register.deadline_subject.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.deadline_subject.basis IS 'strength of the evidence for the day';
COMMENT ON COLUMN fupin_register.deadline_subject.responsible_units IS 'organisation_id of those who answer for it, the lead unit first';
COMMENT ON COLUMN fupin_register.deadline_subject.responsible_names IS 'their names; NULL = none named';
COMMENT ON COLUMN fupin_register.deadline_subject.warn_days IS 'from how many days before on it is due soon';
COMMENT ON COLUMN fupin_register.deadline_subject.subject_kind IS 'kind of subject';
COMMENT ON COLUMN fupin_register.deadline_subject.subject_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.deadline_subject.subject_role IS 'the role in which it owes; empty = as such';
COMMENT ON COLUMN fupin_register.deadline_subject.division IS 'its place';
COMMENT ON COLUMN fupin_register.deadline_subject.household_id IS 'the household that it is, or is of; NULL = none';
COMMENT ON COLUMN fupin_register.deadline_subject.name IS 'its name, of people masked for readers; NULL = none known';
COMMENT ON COLUMN fupin_register.deadline_subject.anchor_event IS 'the event from which it runs; NULL = none';
COMMENT ON COLUMN fupin_register.deadline_subject.anchor_on IS 'its day; NULL = it runs from none, or the day is unknown';
COMMENT ON COLUMN fupin_register.deadline_subject.due_on IS
    'last day in time; NULL = the paper prints none, the day of the event is unknown, or working days are not known so far ahead';
COMMENT ON COLUMN fupin_register.deadline_subject.done_on IS 'the first day, by as_of, on which it was done; NULL = it was not, or the day is unknown';
COMMENT ON COLUMN fupin_register.deadline_subject.applies IS 'true; NULL = it is unknown whether the subject is in scope';
COMMENT ON COLUMN fupin_register.deadline_subject.state IS
    'met, late, overdue, due_soon, pending, unknown, before_document (the event was before the paper, its day after)';
COMMENT ON COLUMN fupin_register.deadline_subject.days_left IS
    'days between the due day and the day it was done, or as_of: below 0 late or overdue; NULL = unknown';
COMMENT ON COLUMN fupin_register.deadline_subject.lag_days IS
    'days between the event and the day it was done, or as_of; NULL = it runs from none, or a day is unknown';
COMMENT ON COLUMN fupin_register.deadline_subject.is_due_before_issue IS 'due before the paper was issued; NULL = one of the days is unknown';
COMMENT ON COLUMN fupin_register.deadline_subject.is_answered_early IS 'something was done before the event that calls for it';
COMMENT ON COLUMN fupin_register.deadline_subject.is_done_day_unknown IS 'it was done, but nobody knows when, or for which year';
