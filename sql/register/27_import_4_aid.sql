-- Parts of import(): the numbers of persons whose source has none, and the subjects that a full source lacks.

CREATE PROCEDURE fupin_register.import_number(plan fupin_register.planned_column[])
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    citizen  text := coalesce((SELECT 'c.c' || p.position FROM unnest(plan) p WHERE p.register_table = 'person' AND p.register_column = 'citizen_id' AND p.source_column IS NOT NULL), 'NULL::fupin.citizen_id');
    called   text := coalesce((SELECT 'c.c' || p.position FROM unnest(plan) p WHERE p.register_table = 'person' AND p.register_column = 'name' AND p.source_column IS NOT NULL), 'NULL::text');
BEGIN
    EXECUTE format($q$
        UPDATE pg_temp.fupin_import_cell c
           SET p = e.person_id
          FROM fupin_register.person e
         WHERE c.kind = 'data' AND c.p IS NULL AND e.household_id = c.h AND e.left_on IS NULL
           AND e.citizen_id OPERATOR(fupin.=) %s$q$, citizen);
    EXECUTE format($q$
        UPDATE pg_temp.fupin_import_cell c
           SET p = e.person_id
          FROM (SELECT e.household_id, e.name, min(e.person_id) AS person_id, bool_or(e.citizen_id IS NOT NULL) AS has_id
                  FROM fupin_register.person e
                 WHERE e.left_on IS NULL
                 GROUP BY e.household_id, e.name
                HAVING count(*) = 1) e
         WHERE c.kind = 'data' AND c.p IS NULL AND e.household_id = c.h AND e.name = %s
           AND (NOT e.has_id OR %s IS NULL)$q$, called, citizen);
    EXECUTE format($q$
        UPDATE pg_temp.fupin_import_cell c
           SET p = n.h || '-' || lpad((n.number + coalesce(e.last, 0))::text, 2, '0')
          FROM (SELECT o.row_no, o.h, dense_rank() OVER (PARTITION BY o.h ORDER BY o.first) AS number
                  FROM (SELECT c.row_no, c.h, min(c.row_no) OVER (PARTITION BY c.h, coalesce(%1$s::text, %2$s)) AS first
                          FROM pg_temp.fupin_import_cell c
                         WHERE c.kind = 'data' AND c.p IS NULL AND c.h IS NOT NULL AND coalesce(%1$s::text, %2$s) IS NOT NULL) o) n
          LEFT JOIN (SELECT e.household_id, max(substring(e.person_id, '-([0-9]{2,4})$')::integer) AS last
                       FROM fupin_register.person e
                      WHERE starts_with(e.person_id, e.household_id || '-')
                      GROUP BY e.household_id) e ON e.household_id = n.h
         WHERE c.row_no = n.row_no$q$, citizen, called);
END
$$;
COMMENT ON PROCEDURE fupin_register.import_number(fupin_register.planned_column[]) IS
    'part of import(): where a source has no numbers of persons, a row gets that of the member of the household with the same citizen id or, where one of the two has none, the same name; else the household''s number and the next one from 01';

CREATE PROCEDURE fupin_register.import_absent_from(fed text[], area fupin.division, max_absent numeric)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    subjects bigint;
    gone     bigint;
    called   text;
BEGIN
    CREATE TEMPORARY TABLE fupin_import_unlisted ON COMMIT DROP AS
        SELECT last.household_id
          FROM (SELECT DISTINCT ON (y.household_id) y.household_id, y.status
                  FROM fupin_register.household_year y
                 WHERE y.division OPERATOR(fupin.<@) area
                 ORDER BY y.household_id, y.year DESC) last
         WHERE last.status IN ('removed', 'not_included', 'candidate', 'surveyed');
    FOREACH called IN ARRAY ARRAY['household', 'person'] LOOP
        CONTINUE WHEN called <> ALL (fed);
        IF called = 'household' THEN
            INSERT INTO pg_temp.fupin_import_absent (subject, subject_id, household_id, division)
            SELECT 'household', e.household_id, e.household_id, e.division
              FROM fupin_register.household e
             WHERE e.division OPERATOR(fupin.<@) area
               AND NOT EXISTS (SELECT FROM pg_temp.fupin_import_cell c WHERE c.kind = 'data' AND c.h = e.household_id)
               AND NOT EXISTS (SELECT FROM pg_temp.fupin_import_unlisted u WHERE u.household_id = e.household_id);
            SELECT count(*) INTO subjects FROM fupin_register.household e
             WHERE e.division OPERATOR(fupin.<@) area
               AND NOT EXISTS (SELECT FROM pg_temp.fupin_import_unlisted u WHERE u.household_id = e.household_id);
        ELSE
            INSERT INTO pg_temp.fupin_import_absent (subject, subject_id, household_id, division)
            SELECT 'person', e.person_id, e.household_id, e.division
              FROM fupin_register.person e
             WHERE e.division OPERATOR(fupin.<@) area
               AND e.left_on IS NULL
               AND NOT EXISTS (SELECT FROM pg_temp.fupin_import_cell c WHERE c.kind = 'data' AND c.p = e.person_id)
               AND NOT EXISTS (SELECT FROM pg_temp.fupin_import_unlisted u WHERE u.household_id = e.household_id);
            SELECT count(*) INTO subjects FROM fupin_register.person e
             WHERE e.division OPERATOR(fupin.<@) area AND e.left_on IS NULL
               AND NOT EXISTS (SELECT FROM pg_temp.fupin_import_unlisted u WHERE u.household_id = e.household_id);
        END IF;
        SELECT count(*) INTO gone FROM pg_temp.fupin_import_absent a WHERE a.subject = called;
        IF gone > subjects * max_absent THEN
            RAISE EXCEPTION
                USING MESSAGE = CASE called
                                    WHEN 'household' THEN format(fupin.message('the source lacks %s households of %s'), gone, area)
                                    ELSE format(fupin.message('the source lacks %s persons of %s'), gone, area)
                                END,
                      ERRCODE = 'object_not_in_prerequisite_state',
                      DETAIL = format(fupin.message('The register has %s; a full source that lacks more than the share max_absent, here %s, is refused.'), subjects, max_absent),
                      HINT = fupin.message('Import with mode => ''partial'' if the source is not the whole list, or confirm with a higher max_absent => .');
        END IF;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.import_absent_from(text[], fupin.division, numeric) IS
    'part of import(): lists the households and members of an area that the source lacks, and refuses when they are too many; who was cleared off the register, refused or has only applied is not missed';
