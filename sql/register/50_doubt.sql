-- The doubts that are unmet criteria: of each kind of subject one pass for all checks (疑点数据).

-- The standards of checks in force: each over its own kind of subject, wherever it holds.
CREATE VIEW fupin_register.check_standard AS
    SELECT standard.standard_id,
           standard.division,
           standard.subject,
           standard_criteria.criteria
      FROM fupin.standard
      JOIN fupin.standard_criteria ON standard_criteria.standard_id = standard.standard_id
     WHERE standard.purpose = 'check'
       AND NOT standard.disabled
       AND standard.valid @> (SELECT fupin.as_of())
       AND standard.standard_id IN (SELECT check_in_force.standard_id FROM fupin.check_in_force WHERE NOT check_in_force.disabled);
COMMENT ON VIEW fupin_register.check_standard IS 'the standards on fupin.as_of() of which a check is a criterion';
COMMENT ON COLUMN fupin_register.check_standard.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.check_standard.division IS 'where it holds, with everything within';
COMMENT ON COLUMN fupin_register.check_standard.subject IS 'person_entry, household_entry, village_entry';
COMMENT ON COLUMN fupin_register.check_standard.criteria IS 'its criteria';

-- The subject is made one value before it meets the standards, which are one row, so that subjects are looked at once; only who
-- fails a standard is taken apart.  What is doubted of it (value) is the column that the check names as its field: a row made into
-- jsonb costs more than all checks on it, so only a field of a check of your own takes that way.
CREATE FUNCTION fupin_register.create_doubt(subject text, subject_id text, household_id text, amount text, about text) RETURNS void
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $make$
BEGIN
    EXECUTE format($view$
        CREATE VIEW fupin_register.%1$s_doubt WITH (security_barrier) AS
            WITH standards AS MATERIALIZED (
                SELECT pg_catalog.array_agg(check_standard.standard_id ORDER BY check_standard.standard_id) AS standard_ids,
                       pg_catalog.array_agg(check_standard.division ORDER BY check_standard.standard_id) AS divisions,
                       pg_catalog.array_agg(check_standard.criteria ORDER BY check_standard.standard_id) AS criteria
                  FROM fupin_register.check_standard
                 WHERE check_standard.subject = '%1$s_entry'
            ), checks AS MATERIALIZED (
                SELECT check_in_force.check_id,
                       check_in_force.field,
                       pg_catalog.concat_ws('/', check_in_force.standard_id, check_in_force.criterion) AS criterion
                  FROM fupin.check_in_force
                 WHERE check_in_force.subject = '%1$s'
                   AND NOT check_in_force.disabled
            )
            SELECT checks.check_id,
                   '%1$s'::text AS subject_kind,
                   %2$s::text AS subject_id,
                   %3$s::text AS household_id,
                   doubtful.division,
                   (doubtful.entry).year,
                   checks.field,
                   CASE checks.field %4$s ELSE pg_catalog.to_jsonb(doubtful.entry) ->> checks.field END AS value
              FROM (SELECT assessed.entry,
                           assessed.division,
                           pg_catalog.concat_ws('/', assessed.standard_id, pg_catalog.unnest(fupin.unmet(assessed.verdict, assessed.criteria))) AS criterion
                      FROM (SELECT told.entry,
                                   told.division,
                                   standard.standard_id,
                                   standard.criteria,
                                   fupin.assess(told.entry, standard.criteria) AS verdict
                              FROM (SELECT entry.division, entry FROM fupin_register.%1$s_entry entry OFFSET 0) told
                             CROSS JOIN standards
                             CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(standards.standard_ids), pg_catalog.unnest(standards.divisions), pg_catalog.unnest(standards.criteria))
                                                     standard (standard_id, division, criteria)
                             WHERE standard.division OPERATOR(fupin.@>) told.division
                            OFFSET 0) assessed
                     WHERE fupin.passed(assessed.verdict) IS FALSE) doubtful
              JOIN checks ON checks.criterion = doubtful.criterion;
        COMMENT ON VIEW fupin_register.%1$s_doubt IS 'the doubts about %5$s: every criterion of a check that is unmet (%1$s_entry); what is unknown is no doubt';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.check_id IS 'the check (fupin.data_check)';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.subject_kind IS '%1$s';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.subject_id IS 'the %1$s';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.household_id IS 'the household that the subject is, or to which it counts; NULL for a village';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.division IS 'village or community';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.year IS 'the running year of its county';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.field IS 'what is doubted: a column of %1$s_entry';
        COMMENT ON COLUMN fupin_register.%1$s_doubt.value IS 'what stands there as text, unmasked, amounts of households to the cent, days as 2019-06-30; NULL = nothing';
    $view$, subject, subject_id, household_id,
            (SELECT string_agg(format('WHEN %L THEN %s', field.name,
                                      format(CASE field.type WHEN 'date'::regtype THEN 'pg_catalog.to_char(%s, ''YYYY-MM-DD'')' WHEN 'numeric'::regtype THEN amount ELSE '%s::text' END,
                                             format('(doubtful.entry).%I', field.name))), ' ' ORDER BY field.checks DESC, field.name)
               FROM (SELECT attribute.attname AS name,
                            attribute.atttypid AS type,
                            count(*) AS checks
                       FROM fupin.data_check
                       JOIN pg_attribute attribute
                         ON attribute.attrelid = format('fupin_register.%s_entry', create_doubt.subject)::regclass
                        AND attribute.attname = data_check.field
                      WHERE data_check.subject = create_doubt.subject
                        AND data_check.shipped
                        AND data_check.criterion IS NOT NULL
                      GROUP BY attribute.attname,
                               attribute.atttypid) field),
            about);
END
$make$;
COMMENT ON FUNCTION fupin_register.create_doubt(text, text, text, text, text) IS
    'makes the view of doubts about a kind of subject over what the register says of it: its number, its household and an amount as expressions of SQL (%s is the amount), and what the subjects are called. Gone when the register is made';

SELECT fupin_register.create_doubt('person', '(doubtful.entry).person_id', '(doubtful.entry).household_id', '%s::text', 'persons'),
       fupin_register.create_doubt('household', '(doubtful.entry).household_id', '(doubtful.entry).household_id', 'pg_catalog.round(%s, 2)::text', 'households'),
       fupin_register.create_doubt('village', 'doubtful.division', 'NULL', '%s::text', 'villages');
