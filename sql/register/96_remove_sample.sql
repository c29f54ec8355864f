-- CALL fupin_register.remove_sample(): leaves the register as empty as load_sample() found it.
--
-- Nobody's own rows are deleted: a household, person, village, area, official, tranche, project or anything else with a
-- number of its own that does not say that it is of the sample, or a year of a village or area that does not, makes the
-- procedure refuse.  What hangs on a row of the sample goes with it.

CREATE PROCEDURE fupin_register.remove_sample()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    others   record;
    own      record;
    relation regclass;
BEGIN
    SELECT found.table_name, found.rows
      INTO others
      FROM (SELECT 'household', count(*)
              FROM fupin_register.household
             WHERE NOT starts_with(household.household_id, 'SAMPLE-')
             UNION ALL
            SELECT 'person', count(*)
              FROM fupin_register.person
             WHERE NOT starts_with(person.person_id, 'SAMPLE-')
             UNION ALL
            SELECT 'calendar', count(*)
              FROM fupin_register.calendar
             WHERE NOT starts_with(coalesce(calendar.name_zh, ''), '样例')
             UNION ALL
            SELECT 'organisation_role', count(*)
              FROM fupin_register.organisation_role
             WHERE NOT starts_with(coalesce(organisation_role.document_no, ''), '样例')
             UNION ALL
            SELECT 'village_year', count(*)
              FROM fupin_register.village_year
             WHERE NOT village_year.facts ? 'sample'
             UNION ALL
            SELECT 'village', count(*)
              FROM fupin_register.village
             WHERE NOT EXISTS (SELECT
                                 FROM fupin_register.village_year
                                WHERE village_year.division OPERATOR(fupin.=) village.division)
             UNION ALL
            SELECT 'area_year', count(*)
              FROM fupin_register.area_year
             WHERE NOT area_year.facts ? 'sample'
             UNION ALL
            SELECT 'area', count(*)
              FROM fupin_register.area
             WHERE NOT EXISTS (SELECT
                                 FROM fupin_register.area_year
                                WHERE area_year.division OPERATOR(fupin.=) area.division)
           ) found (table_name, rows)
     WHERE found.rows > 0
     LIMIT 1;
    FOR own IN
        VALUES ('official', 'official_id'), ('team', 'team_id'), ('assignment', 'assignment_id'), ('event', 'event_id'),
               ('activity', 'activity_id'), ('notice', 'notice_id'), ('project', 'project_id'), ('housing_case', 'housing_case_id'),
               ('fund', 'fund_id'), ('fund_transfer', 'transfer_id'), ('fund_payment', 'payment_id'), ('loan', 'loan_id'),
               ('asset_project', 'asset_project_id'), ('asset_share', 'asset_share_id'), ('dividend', 'dividend_id'), ('measure', 'measure_id'),
               ('source_batch', 'batch'), ('verification', 'verification_id')
    LOOP
        EXIT WHEN others.rows > 0;
        EXECUTE format('SELECT %L::text AS table_name, count(*) AS rows FROM fupin_register.%I WHERE NOT starts_with(%I, ''SAMPLE-'')', own.column1, own.column1, own.column2)
           INTO others;
    END LOOP;
    IF others.rows > 0 THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the register has more than the sample'),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = format(fupin.message('Table fupin_register.%s has rows that are not the sample''s: %s.'), others.table_name, others.rows),
                  HINT = fupin.message('If these rows are to go too, delete them first.');
    END IF;

    -- Whoever refers to whom is looked at when all are gone.
    SET CONSTRAINTS ALL DEFERRED;
    -- their history goes with the alerts, and only with them
    DELETE FROM fupin_register.alert;
    UPDATE fupin_register.alert_source SET asked_on = NULL, answered_on = NULL;
    FOR relation IN
        SELECT class.oid::regclass
          FROM pg_catalog.pg_class class
          JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = class.oid
         WHERE class.relnamespace = to_regnamespace('fupin_register')
           AND class.relkind IN ('r', 'p')
           AND class.relname NOT IN ('access_grant', 'decision', 'decision_chain')
           -- a snapshot is stale by now, and for the owner to forget
           AND class.relname NOT LIKE '%\_snapshot'
           AND attribute.attname = 'division'
           AND NOT attribute.attisdropped
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger WHERE pg_trigger.tgrelid = class.oid AND pg_trigger.tgname = 'append_only')
         ORDER BY class.oid DESC
    LOOP
        EXECUTE format('DELETE FROM %s', relation);
    END LOOP;
    SET CONSTRAINTS ALL IMMEDIATE;
    CALL fupin_register.forget_sample();
END
$$;
COMMENT ON PROCEDURE fupin_register.remove_sample() IS
    'deletes everything that load_sample() loaded; with its history and what was decided, closed and published of it; refused when the register has rows that are not the sample''s, or had some since the sample came, or had some before and something was decided, closed or published since';
