-- One wide report a standard: a row a household, a column 是 / 否 / 未知 / 不适用 a criterion.

CREATE PROCEDURE fupin_register.create_wide_report(standard_id text, view_name name DEFAULT NULL)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
DECLARE
    standard  record;
    criterion record;
    comment   record;
    role      name;
    answers   text := '';
    describe  text[] := '{}';
    answer    text;
BEGIN
    SELECT s.subject, s.purpose, s.title_zh, s.title_en, d.document_id, d.document_no
      INTO standard
      FROM fupin.standard s
      JOIN fupin.document d ON d.document_id = s.document_id
     WHERE s.standard_id = create_wide_report.standard_id;
    IF NOT FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('unknown standard "%s"'), standard_id),
                  ERRCODE = 'undefined_object',
                  HINT = fupin.message('The standards stand in fupin.standard.');
    END IF;
    IF standard.subject <> 'household' OR standard.purpose <> 'exit' THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('standard "%s" is no exit standard of households'), standard_id),
                  ERRCODE = 'wrong_object_type',
                  DETAIL = format(fupin.message('Its subject is %s and its purpose %s.'), standard.subject, standard.purpose);
    END IF;
    IF view_name IS NULL THEN
        view_name := 'household_exit_wide_' || btrim(lower(regexp_replace(standard.document_id, '[^A-Za-z0-9]+', '_', 'g')), '_');
        IF view_name = 'household_exit_wide_' THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('the document of standard "%s" has no ASCII name'), standard_id),
                      ERRCODE = 'invalid_name',
                      HINT = fupin.message('Name the view: CALL fupin_register.create_wide_report(standard, ''household_exit_wide_...'').');
        END IF;
    ELSIF view_name !~ '^household_exit_wide_[a-z0-9_]+$' THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('invalid name of a wide report: "%s"'), view_name),
                  ERRCODE = 'invalid_name',
                  DETAIL = fupin.message('It begins with household_exit_wide_ and goes on with small ASCII letters, digits and underscores.');
    END IF;
    IF right(obj_description(to_regclass('fupin_report.' || quote_ident(view_name)), 'pg_class'), length(standard_id) + 2)
       <> '(' || standard_id || ')' THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('view "%s" is the wide report of another standard'), view_name),
                  ERRCODE = 'duplicate_table',
                  HINT = fupin.message('Name the view: CALL fupin_register.create_wide_report(standard, ''household_exit_wide_...'').');
    END IF;

    FOR criterion IN
        SELECT c.ordinal,
               c.name,
               c.label_zh,
               c.label_en,
               CASE
                   WHEN c.name ~ '^[a-z][a-z0-9_]{0,49}$'
                        AND NOT EXISTS (SELECT
                                          FROM pg_catalog.pg_attribute
                                         WHERE attrelid = 'fupin_report.household_exit'::regclass
                                           AND attname IN ('is_' || c.name, c.name || '_label'))
                   THEN c.name
                   ELSE 'criterion_' || c.ordinal
               END AS column_name
          FROM fupin.standard_criterion c
         WHERE c.standard_id = create_wide_report.standard_id
         ORDER BY c.ordinal
    LOOP
        -- by name, so that a criterion that moves stays in its column
        answer := format('fupin.state(household.verdict, (SELECT c.ordinal FROM fupin.standard_criterion c WHERE c.standard_id = %L AND c.name = %L))',
                         standard_id, criterion.name);
        answers := answers || format(', CASE %1$s WHEN ''+'' THEN true WHEN ''-'' THEN false END AS %2$I'
                                     ', CASE %1$s WHEN ''+'' THEN ''是'' WHEN ''-'' THEN ''否'' WHEN ''.'' THEN ''不适用'' ELSE ''未知'' END::varchar(4) AS %3$I',
                                     answer, 'is_' || criterion.column_name, criterion.column_name || '_label');
        describe := describe
            || format('COMMENT ON COLUMN fupin_report.%I.%I IS %L', view_name, 'is_' || criterion.column_name,
                      criterion.label_zh || ' | ' || criterion.label_en || ': NULL = unknown or not applicable')
            || format('COMMENT ON COLUMN fupin_report.%I.%I IS %L', view_name, criterion.column_name || '_label',
                      criterion.label_zh || ' | ' || criterion.label_en || ': 是, 否, 未知 or 不适用');
    END LOOP;

    IF to_regclass('fupin_report.' || quote_ident(view_name)) IS NOT NULL THEN
        CALL fupin_register.drop_chinese_reports(to_regclass('fupin_report.' || quote_ident(view_name)));
        EXECUTE format('DROP VIEW fupin_report.%I', view_name);
    END IF;
    EXECUTE format($view$
CREATE VIEW fupin_report.%I WITH (security_barrier) AS
SELECT (household.household_id || '-' || household.year)::varchar(40) AS household_year_key,
       household.household_id::varchar(32) AS household_code,
       name.head_name::varchar(64) AS head_name,
       place.province_code::varchar(12) AS province_code,
       place.province_name::varchar(64) AS province_name,
       place.prefecture_code::varchar(12) AS prefecture_code,
       place.prefecture_name::varchar(64) AS prefecture_name,
       place.county_code::varchar(12) AS county_code,
       place.county_name::varchar(64) AS county_name,
       place.town_code::varchar(12) AS town_code,
       place.town_name::varchar(64) AS town_name,
       place.village_code::varchar(12) AS village_code,
       place.village_name::varchar(64) AS village_name,
       household.year::integer AS year,
       (SELECT fupin.as_of())::date AS as_of,
       household.status::varchar(32) AS status,
       status_code.label_zh::varchar(32) AS status_label,
       household.members::integer AS members,
       (fupin.passed(household.verdict))::boolean AS is_eligible,
       fupin_register.yes_no(fupin.passed(household.verdict))::varchar(4) AS eligible_label%s
  FROM fupin_register.household_verdict household
  LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) household.division
  LEFT JOIN fupin_register.household_name name
    ON name.household_id = household.household_id
   AND name.division OPERATOR(fupin.=) household.division
  LEFT JOIN fupin.code_list status_code
    ON status_code.list = 'household_status'
   AND status_code.code = household.status
 WHERE household.standard_id = %L
$view$, view_name, answers, standard_id);

    EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', view_name,
                   '户退出一览：' || standard.document_no || ' | households at a glance, ' || standard.document_no
                   || ': a row for each household and year under this standard, a column for each criterion (' || standard_id || ')');
    FOR comment IN
        SELECT attname, col_description(attrelid, attnum) AS text
          FROM pg_catalog.pg_attribute
         WHERE attrelid = 'fupin_report.household_exit'::regclass
           AND attnum > 0
           AND attname IN (SELECT own.attname
                             FROM pg_catalog.pg_attribute own
                            WHERE own.attrelid = format('fupin_report.%I', view_name)::regclass)
    LOOP
        EXECUTE format('COMMENT ON COLUMN fupin_report.%I.%I IS %L', view_name, comment.attname, comment.text);
    END LOOP;
    FOREACH answer IN ARRAY describe LOOP
        EXECUTE answer;
    END LOOP;

    EXECUTE format('REVOKE ALL ON fupin_report.%I FROM PUBLIC', view_name);
    FOR role IN
        SELECT DISTINCT pg_roles.rolname
          FROM fupin_register.access_grant
          JOIN pg_catalog.pg_roles ON pg_roles.rolname = access_grant.role_name
    LOOP
        EXECUTE format('GRANT SELECT ON fupin_report.%I TO %I', view_name, role);
    END LOOP;
    CALL fupin_register.refresh_chinese_reports();
END
$$;
COMMENT ON PROCEDURE fupin_register.create_wide_report(text, name) IS
    'makes, or makes anew, the wide report of an exit standard of households, shipped or your own: fupin_report.household_exit_wide_ and the document''s id, or the name you give; every granted role may read it';

DO $wide$
DECLARE
    shipped text;
BEGIN
    FOR shipped IN
        SELECT standard.standard_id
          FROM fupin.standard
         WHERE standard.subject = 'household'
           AND standard.purpose = 'exit'
           AND standard.shipped
         ORDER BY standard.standard_id
    LOOP
        CALL fupin_register.create_wide_report(shipped);
    END LOOP;
END
$wide$;
