-- The reports in Chinese: a schema with a twin of every view of fupin_report, whose views and columns are called by their
-- Chinese labels and show labels where there are labels.  The schema is known by its comment, so that it survives a dump,
-- and by its owner, so that nobody can pass one off.

CREATE FUNCTION fupin_register.chinese_schemas() RETURNS SETOF name
    STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT twin.nspname
      FROM pg_catalog.pg_namespace twin
      JOIN pg_catalog.pg_namespace register
        ON register.nspname = 'fupin_register'
       AND register.nspowner = twin.nspowner
     WHERE pg_catalog.strpos(pg_catalog.obj_description(twin.oid, 'pg_namespace'), 'fupin_register.create_chinese_reports()') > 0
     ORDER BY twin.nspname;
END;
COMMENT ON FUNCTION fupin_register.chinese_schemas() IS 'the schemas that create_chinese_reports() made and that are still there';

-- A name of PostgreSQL has at most 63 bytes, which are 21 Chinese characters, or 15 of the rarest.
CREATE FUNCTION fupin_register.chinese_name(label text, number bigint) RETURNS name
    IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT (pg_catalog."left"(label, CASE WHEN pg_catalog.octet_length(pg_catalog."left"(label, 21)) > 63 THEN 15 ELSE 21 END - pg_catalog.length(sign.ending))
            || sign.ending)::name
      FROM (SELECT CASE WHEN number > 1 THEN '_' || number ELSE '' END AS ending) sign;
END;
COMMENT ON FUNCTION fupin_register.chinese_name(text, bigint) IS
    'a label as a name of at most 21 characters; the second of one label and the others carry their number';

-- What the views and columns of the reports are called in Chinese, from the dictionary.  A report of the county's own that says
-- nothing in the form of the dictionary keeps its name.

CREATE VIEW fupin_register.chinese_column WITH (security_barrier) AS
    WITH published AS MATERIALIZED (
        SELECT class.relname AS report,
               attribute.attname AS column_name,
               attribute.attnum AS column_position,
               CASE WHEN view_text.label_en <> '' THEN NULLIF(view_text.label_zh, '') END::text AS view_label,
               CASE WHEN column_text.label_en <> '' THEN NULLIF(column_text.label_zh, '') END::text AS column_label
          FROM pg_catalog.pg_class class
          JOIN pg_catalog.pg_namespace schema
            ON schema.oid = class.relnamespace
           AND schema.nspname = 'fupin_report'
          JOIN pg_catalog.pg_attribute attribute
            ON attribute.attrelid = class.oid
           AND attribute.attnum > 0
           AND NOT attribute.attisdropped
          LEFT JOIN fupin_report.data_dictionary view_text
            ON view_text.view_name = class.relname::text COLLATE pg_catalog."default"
           AND view_text.column_name IS NULL
          LEFT JOIN fupin_report.data_dictionary column_text
            ON column_text.view_name = class.relname::text COLLATE pg_catalog."default"
           AND column_text.column_name = attribute.attname::text COLLATE pg_catalog."default"
         WHERE class.relkind IN ('v', 'm')
    ), shown AS (
        SELECT published.*
          FROM published
          LEFT JOIN published code_label
            ON code_label.report = published.report
           AND code_label.column_name = (published.column_name || '_label')::name
          LEFT JOIN published yes_or_no_label
            ON yes_or_no_label.report = published.report
           AND yes_or_no_label.column_name = pg_catalog.regexp_replace(published.column_name::text, '^is_(.*)$', '\1_label')::name
           AND published.column_name ~ '^is_'
          LEFT JOIN published short_label
            ON short_label.report = published.report
           AND short_label.column_name = pg_catalog.regexp_replace(published.column_name::text, '_(code|name)$', '_label')::name
           AND published.column_name ~ '_(code|name)$'
           AND published.column_label ~ '代码$'
         WHERE COALESCE(code_label.column_name, yes_or_no_label.column_name, short_label.column_name) IS NULL
    )
    SELECT shown.report,
           COALESCE(shown.view_label, shown.report::text) AS label,
           COALESCE(fupin_register.chinese_name(shown.view_label, pg_catalog.dense_rank() OVER (PARTITION BY fupin_register.chinese_name(shown.view_label, 1) ORDER BY shown.report)),
                    shown.report) AS chinese_report,
           shown.column_name,
           shown.column_position,
           COALESCE(shown.column_label, shown.column_name::text) AS column_label,
           COALESCE(fupin_register.chinese_name(shown.column_label,
                                                pg_catalog.row_number() OVER (PARTITION BY shown.report, fupin_register.chinese_name(shown.column_label, 1) ORDER BY shown.column_position)),
                    shown.column_name) AS chinese_column
      FROM shown;
COMMENT ON VIEW fupin_register.chinese_column IS
    'the columns of the Chinese twins of the reports: every column of fupin_report but codes and yes and no that have their label beside them';
COMMENT ON COLUMN fupin_register.chinese_column.report IS 'the view of fupin_report';
COMMENT ON COLUMN fupin_register.chinese_column.label IS 'its Chinese label in full; its name, where it has none';
COMMENT ON COLUMN fupin_register.chinese_column.chinese_report IS 'what its twin is called';
COMMENT ON COLUMN fupin_register.chinese_column.column_name IS 'the column';
COMMENT ON COLUMN fupin_register.chinese_column.column_position IS 'its place in the view, from 1';
COMMENT ON COLUMN fupin_register.chinese_column.column_label IS 'its Chinese label in full; its name, where it has none';
COMMENT ON COLUMN fupin_register.chinese_column.chinese_column IS 'what it is called in the twin';

CREATE PROCEDURE fupin_register.create_chinese_reports(schema_name name DEFAULT '扶贫报表')
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
DECLARE
    published  fupin_register.chinese_column[];
    twin       record;
    identity   text;
    definition text;
    given      record;
BEGIN
    IF schema_name IS NULL OR schema_name = '' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the Chinese reports need a schema'),
                  ERRCODE = 'null_value_not_allowed';
    END IF;
    IF to_regrole(quote_ident(schema_name)) IS NOT NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('schema "%s" would be the first that role "%s" finds its tables in'), schema_name, schema_name),
                  ERRCODE = 'reserved_name',
                  HINT = fupin.message('Name another schema: CALL fupin_register.create_chinese_reports(''...'').');
    END IF;
    IF to_regnamespace(quote_ident(schema_name)) IS NULL THEN
        EXECUTE format('CREATE SCHEMA %I', schema_name);
        EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema_name, '中文报表：由 fupin_register.create_chinese_reports() 生成，再次调用即更新，删除本模式即可撤销');
    ELSIF schema_name NOT IN (SELECT fupin_register.chinese_schemas()) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('schema "%s" is not one of the Chinese reports'), schema_name),
                  ERRCODE = 'duplicate_schema',
                  DETAIL = fupin.message('create_chinese_reports() makes its schema itself and touches nothing that is there.'),
                  HINT = fupin.message('Name another schema: CALL fupin_register.create_chinese_reports(''...'').');
    END IF;

    published := ARRAY(SELECT named FROM fupin_register.chinese_column named);

    -- What is there by another name than its report now has, or without a report.
    FOR twin IN
        SELECT class.oid::regclass AS identity
          FROM pg_catalog.pg_class class
         WHERE class.relnamespace = to_regnamespace(quote_ident(schema_name))
           AND class.relkind = 'v'
           AND obj_description(class.oid, 'pg_class') LIKE '%；原视图 fupin\_report.%'
           AND class.relname NOT IN (SELECT report.chinese_report FROM unnest(published) report)
    LOOP
        EXECUTE format('DROP VIEW %s', twin.identity);
    END LOOP;

    -- What a twin says of its columns tells what it is made of: one that says what it should is left as it is.
    FOR twin IN
        SELECT wanted.*
          FROM (SELECT report.report,
                       report.chinese_report,
                       report.label || '；原视图 fupin_report.' || report.report AS comment,
                       string_agg(format('%I AS %I', report.column_name, report.chinese_column), ', ' ORDER BY report.column_position) AS columns,
                       array_agg(format('%I IS %L', report.chinese_column, report.column_label || '；原列 ' || report.column_name)
                                 ORDER BY report.column_position) AS comments
                  FROM unnest(published) report
                 GROUP BY report.report, report.label, report.chinese_report) wanted
          LEFT JOIN (SELECT class.relname,
                            obj_description(class.oid, 'pg_class') AS comment,
                            array_agg(format('%I IS %L', attribute.attname, col_description(class.oid, attribute.attnum)) ORDER BY attribute.attnum) AS comments
                       FROM pg_catalog.pg_class class
                       JOIN pg_catalog.pg_attribute attribute
                         ON attribute.attrelid = class.oid
                        AND attribute.attnum > 0
                      WHERE class.relnamespace = to_regnamespace(quote_ident(schema_name))
                        AND class.relkind = 'v'
                      GROUP BY class.oid) made ON made.relname = wanted.chinese_report
         WHERE (made.comment, made.comments) IS DISTINCT FROM (wanted.comment, wanted.comments)
         ORDER BY wanted.report
    LOOP
        identity := format('%I.%I', schema_name, twin.chinese_report);
        definition := format('VIEW %s WITH (security_barrier) AS SELECT %s FROM fupin_report.%I', identity, twin.columns, twin.report);
        BEGIN
            -- so that views of others that are built on it stay
            EXECUTE 'CREATE OR REPLACE ' || definition;
        EXCEPTION WHEN invalid_table_definition THEN
            EXECUTE 'DROP VIEW ' || identity;
            EXECUTE 'CREATE ' || definition;
        END;
        EXECUTE format('COMMENT ON VIEW %s IS %L; COMMENT ON COLUMN %s.', identity, twin.comment, identity)
                || array_to_string(twin.comments, format('; COMMENT ON COLUMN %s.', identity));
    END LOOP;

    -- Who may read the report may read its twin, and nobody else.
    FOR given IN
        SELECT string_agg(DISTINCT class.oid::regclass::text, ', ') AS twins,
               COALESCE(role.rolname, 'PUBLIC') AS role,
               role.oid IS NULL AS is_public
          FROM pg_catalog.pg_class class
         CROSS JOIN LATERAL aclexplode(class.relacl) granted
          LEFT JOIN pg_catalog.pg_roles role ON role.oid = granted.grantee
         WHERE class.relnamespace = to_regnamespace(quote_ident(schema_name))
           AND class.relkind = 'v'
           AND granted.grantee <> class.relowner
         GROUP BY role.oid, role.rolname
    LOOP
        EXECUTE format('REVOKE ALL ON %s FROM %s', given.twins, CASE WHEN given.is_public THEN 'PUBLIC' ELSE quote_ident(given.role) END);
    END LOOP;
    FOR given IN
        SELECT string_agg(format('%I.%I', schema_name, report.chinese_report), ', ') AS twins,
               role.rolname AS role
          FROM (SELECT DISTINCT unnested.report, unnested.chinese_report FROM unnest(published) unnested) report
          JOIN pg_catalog.pg_class class
            ON class.relnamespace = 'fupin_report'::regnamespace
           AND class.relname = report.report
         CROSS JOIN LATERAL aclexplode(class.relacl) granted
          LEFT JOIN pg_catalog.pg_roles role ON role.oid = granted.grantee
         WHERE granted.privilege_type = 'SELECT'
           AND granted.grantee <> class.relowner
         GROUP BY role.rolname
    LOOP
        EXECUTE format('GRANT SELECT ON %s TO %s', given.twins, COALESCE(quote_ident(given.role), 'PUBLIC'));
    END LOOP;
    FOR given IN
        SELECT role.rolname AS role,
               bool_or(schema.nspname = 'fupin_report') AS may_use
          FROM pg_catalog.pg_namespace schema
         CROSS JOIN LATERAL aclexplode(schema.nspacl) granted
          LEFT JOIN pg_catalog.pg_roles role ON role.oid = granted.grantee
         WHERE schema.nspname IN ('fupin_report', schema_name)
           AND granted.privilege_type = 'USAGE'
           AND granted.grantee <> schema.nspowner
         GROUP BY role.rolname
    LOOP
        EXECUTE format(CASE WHEN given.may_use THEN 'GRANT USAGE ON SCHEMA %I TO %s' ELSE 'REVOKE ALL ON SCHEMA %I FROM %s' END,
                       schema_name, COALESCE(quote_ident(given.role), 'PUBLIC'));
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.create_chinese_reports(name) IS
    'makes, or makes anew, a schema with a twin of every view of fupin_report: Chinese names, labels instead of codes and of yes and no, the same rows, readers and masks. '
    'upgrade_register(), secure() and create_wide_report() keep it in step; dropping the schema takes it away. A schema that it did not make is refused';

CREATE PROCEDURE fupin_register.drop_chinese_reports(report regclass DEFAULT NULL)
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
DECLARE
    twin regclass;
BEGIN
    FOR twin IN
        SELECT DISTINCT class.oid::regclass
          FROM pg_catalog.pg_class class
          JOIN pg_catalog.pg_namespace schema ON schema.oid = class.relnamespace
          JOIN pg_catalog.pg_rewrite rule ON rule.ev_class = class.oid
          JOIN pg_catalog.pg_depend needed
            ON needed.classid = 'pg_catalog.pg_rewrite'::regclass
           AND needed.objid = rule.oid
           AND needed.refclassid = 'pg_catalog.pg_class'::regclass
           AND needed.refobjid <> class.oid
         WHERE schema.nspname IN (SELECT fupin_register.chinese_schemas())
           AND class.relkind = 'v'
           AND obj_description(class.oid, 'pg_class') LIKE '%；原视图 fupin\_report.%'
           AND (drop_chinese_reports.report IS NULL OR needed.refobjid = drop_chinese_reports.report)
    LOOP
        BEGIN
            EXECUTE format('DROP VIEW %s', twin);
        EXCEPTION WHEN dependent_objects_still_exist THEN
            -- it stays with what was built on it, and stands in the way of a change of its report only
            NULL;
        END;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.drop_chinese_reports(regclass) IS
    'takes away the Chinese twins of a report, or of all reports (NULL), so that the report can be changed; one on which views of others are built stays. create_chinese_reports() makes them anew';

CREATE PROCEDURE fupin_register.refresh_chinese_reports()
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    twin name;
BEGIN
    FOR twin IN SELECT fupin_register.chinese_schemas() LOOP
        CALL fupin_register.create_chinese_reports(twin);
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.refresh_chinese_reports() IS
    'brings the schemas that create_chinese_reports() made in step with fupin_report; part of secure() and create_wide_report()';
