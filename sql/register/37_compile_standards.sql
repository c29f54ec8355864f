-- The verdicts of households with the exit standards of the catalogue written into the view.
--
-- A view that takes the criteria from the catalogue must work out every fact of a household, since any may be named.  Written
-- into the view, the standards say which facts are read: the planner leaves out all tables behind the others, and compiles each
-- standard.  Villages and counties cost what their households cost, so their views stay as they are.

CREATE VIEW fupin_register.exit_standard WITH (security_barrier) AS
    SELECT standard.standard_id,
           standard_criteria.criteria
      FROM fupin.standard
      JOIN fupin.standard_criteria ON standard_criteria.standard_id = standard.standard_id
     WHERE standard.subject = 'household'
       AND standard.purpose = 'exit'
       AND NOT standard.disabled;
COMMENT ON VIEW fupin_register.exit_standard IS 'the exit standards of households of the catalogue, of every place and day';
COMMENT ON COLUMN fupin_register.exit_standard.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.exit_standard.criteria IS 'its criteria';

CREATE VIEW fupin_register.compiled_standard WITH (security_barrier) AS
    SELECT exit_standard.standard_id,
           exit_standard.criteria
      FROM fupin_register.exit_standard
     WHERE false;
COMMENT ON VIEW fupin_register.compiled_standard IS 'the exit standards as the last compile_standards() wrote them into household_verdict_now; no row = it never ran';
COMMENT ON COLUMN fupin_register.compiled_standard.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.compiled_standard.criteria IS 'its criteria at that time';

CREATE VIEW fupin_register.stale_compilation WITH (security_barrier) AS
    SELECT COALESCE(now.standard_id, compiled.standard_id) AS standard_id,
           CASE
               WHEN compiled.standard_id IS NULL THEN 'new'
               WHEN now.standard_id IS NULL THEN 'gone'
               ELSE 'changed'
           END AS difference
      FROM fupin_register.exit_standard now
      FULL JOIN fupin_register.compiled_standard compiled ON compiled.standard_id = now.standard_id
     WHERE (now.criteria OPERATOR(fupin.=) compiled.criteria) IS NOT TRUE
       AND EXISTS (SELECT FROM fupin_register.compiled_standard);
COMMENT ON VIEW fupin_register.stale_compilation IS
    'the exit standards that differ from what is written into household_verdict_now; its answers are right all the same, but while one is new or changed every fact of every household is worked out again';
COMMENT ON COLUMN fupin_register.stale_compilation.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.stale_compilation.difference IS 'new, changed, or gone (deleted or disabled, which costs nothing)';

CREATE PROCEDURE fupin_register.compile_standards()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    literals text;
    listed   text;
    compiled text;
    read     text;
    answers  text;
    anew     text;
BEGIN
    IF NOT pg_has_role((SELECT n.nspowner FROM pg_namespace n WHERE n.nspname = 'fupin_register'), 'USAGE') THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('only the owner of the register compiles its standards'),
                  ERRCODE = 'insufficient_privilege';
    END IF;
    SELECT string_agg(format('%L::fupin.criteria', s.criteria), ', ' ORDER BY s.standard_id COLLATE "C"),
           string_agg(format('(%L::text, %L::fupin.criteria)', s.standard_id, s.criteria), ', ' ORDER BY s.standard_id COLLATE "C"),
           string_agg(format('WHEN household.criteria OPERATOR(fupin.=) %1$L::fupin.criteria THEN fupin.assess(fact, %1$L::fupin.criteria)', s.criteria),
                      ' ' ORDER BY s.standard_id COLLATE "C")
      INTO literals, listed, compiled
      FROM fupin_register.exit_standard s;
    -- what no column answers is for the rows that need it to complain of
    SELECT string_agg(format('household.%I', a.attname), ', ' ORDER BY a.attnum)
      INTO read
      FROM pg_attribute a
     WHERE a.attrelid = 'fupin_register.household_fact'::regclass
       AND a.attnum > 0
       AND (a.attname IN ('params', 'param_status')
            OR EXISTS (SELECT
                         FROM fupin_register.exit_standard s
                        CROSS JOIN fupin.criteria_facts(s.criteria) f
                        WHERE f.kind <> 'parameter'
                          AND split_part(f.fact, '.', 1) = a.attname));
    SELECT string_agg(CASE
                          WHEN c.call IS NULL THEN format('household.%I', a.attname)
                          WHEN a.attname = 'verdict' THEN format('CASE %s ELSE anew.verdict END AS verdict', compiled)
                          ELSE format('CASE WHEN household.criteria OPERATOR(fupin.=) ANY (ARRAY[%s]) THEN %s ELSE anew.%I END AS %3$I',
                                      literals, format(c.call, 'fact', 'household'), a.attname)
                      END, ', ' ORDER BY a.attnum),
           string_agg(format(c.call, 'household', 'household') || format(' AS %I', a.attname), ', ' ORDER BY a.attnum)
      INTO answers, anew
      FROM pg_attribute a
      LEFT JOIN (VALUES ('verdict',       'fupin.assess(%s, %s.criteria)'),
                        ('basis',         'fupin.basis(%s, %s.criteria)'),
                        ('missing_facts', 'fupin.missing_facts(%s, %s.criteria)'),
                        ('income_line',   'fupin.threshold(%s, %s.criteria, ''income'')'),
                        ('income_margin', 'fupin.margin(%s, %s.criteria, ''income'')')) c (name, call) ON c.name = a.attname
     WHERE a.attrelid = 'fupin_register.household_verdict'::regclass
       AND a.attnum > 0;
    -- The households of a standard that is not written here are answered as before, by "anew", which does nothing while there is
    -- none in the catalogue.  (DISTINCT ON tells the planner that a household has one row, so that it is left out where nobody asks.)
    EXECUTE format($view$
        CREATE OR REPLACE VIEW fupin_register.household_verdict_now WITH (security_barrier) AS
        SELECT %s
          FROM fupin_register.household_fact household
         CROSS JOIN LATERAL (SELECT %s) fact
          LEFT JOIN (SELECT DISTINCT ON (household.household_id, household.division, household.year)
                            household.household_id,
                            household.division,
                            household.year,
                            %s
                       FROM fupin_register.household_fact household
                      WHERE (SELECT EXISTS (SELECT
                                              FROM fupin_register.exit_standard
                                             WHERE exit_standard.criteria OPERATOR(fupin.<>) ALL (ARRAY[%s])))
                      ORDER BY household.household_id,
                               household.division,
                               household.year) anew
            ON anew.household_id = household.household_id
           AND anew.division OPERATOR(fupin.=) household.division
           AND anew.year = household.year$view$,
        answers, read, anew, literals);
    EXECUTE format('CREATE OR REPLACE VIEW fupin_register.compiled_standard WITH (security_barrier) AS SELECT c.standard_id, c.criteria FROM (VALUES %s) c (standard_id, criteria)', listed);
    CALL fupin_register.compile_scopes();
END
$$;
COMMENT ON PROCEDURE fupin_register.compile_standards() IS
    'writes the exit standards of households that the catalogue has now into household_verdict_now, and the facts that scopes name into deadline_fact and duty_fact, so that reports work out only the facts that these read; to be called again when the catalogue changes (fupin_report.catalogue_finding, class stale_compilation), until when all answers stay right, but are slower than before. For the owner of the register';
