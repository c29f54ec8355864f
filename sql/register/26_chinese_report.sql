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

CREATE PROCEDURE fupin_register.create_chinese_reports(schema_name name DEFAULT '扶贫报表')
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
DECLARE
    twin  record;
    given record;
BEGIN
    IF schema_name IS NULL OR schema_name = '' THEN
        RAISE EXCEPTION 'the Chinese reports need a schema'
            USING ERRCODE = 'null_value_not_allowed';
    END IF;
    IF to_regnamespace(quote_ident(schema_name)) IS NULL THEN
        EXECUTE format('CREATE SCHEMA %I', schema_name);
        EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema_name, '中文报表：由 fupin_register.create_chinese_reports() 生成，再次调用即更新，删除本模式即可撤销');
    ELSIF schema_name NOT IN (SELECT fupin_register.chinese_schemas()) THEN
        RAISE EXCEPTION 'schema "%" is not one of the Chinese reports', schema_name
            USING ERRCODE = 'duplicate_schema',
                  DETAIL = 'create_chinese_reports() makes its schema itself and touches nothing that is there.',
                  HINT = 'Name another schema: CALL fupin_register.create_chinese_reports(''...'').';
    END IF;

    -- What is there by another name than its report now has, or without a report.
    FOR twin IN
        SELECT class.oid::regclass AS identity
          FROM pg_catalog.pg_class class
         WHERE class.relnamespace = to_regnamespace(quote_ident(schema_name))
           AND class.relkind = 'v'
           AND obj_description(class.oid, 'pg_class') LIKE '%；原视图 fupin\_report.%'
           AND class.relname NOT IN (SELECT chinese_column.chinese_report FROM fupin_register.chinese_column)
    LOOP
        EXECUTE format('DROP VIEW %s', twin.identity);
    END LOOP;

    FOR twin IN
        SELECT report.report,
               report.label,
               format('VIEW %I.%I WITH (security_barrier) AS SELECT %s FROM fupin_report.%I', schema_name, report.chinese_report,
                      string_agg(format('%I AS %I', report.column_name, report.chinese_column), ', ' ORDER BY report.column_position), report.report) AS definition,
               format('%I.%I', schema_name, report.chinese_report) AS identity,
               array_agg(format('COMMENT ON COLUMN %I.%I.%I IS %L', schema_name, report.chinese_report, report.chinese_column,
                                report.column_label || '；原列 ' || report.column_name)) AS comments
          FROM fupin_register.chinese_column report
         GROUP BY report.report, report.label, report.chinese_report
         ORDER BY report.report
    LOOP
        BEGIN
            -- so that views of others that are built on it stay
            EXECUTE 'CREATE OR REPLACE ' || twin.definition;
        EXCEPTION WHEN invalid_table_definition THEN
            EXECUTE 'DROP VIEW ' || twin.identity;
            EXECUTE 'CREATE ' || twin.definition;
        END;
        EXECUTE format('COMMENT ON VIEW %s IS %L', twin.identity, twin.label || '；原视图 fupin_report.' || twin.report);
        EXECUTE array_to_string(twin.comments, ';');
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
        SELECT string_agg(DISTINCT format('%I.%I', schema_name, report.chinese_report), ', ') AS twins,
               role.rolname AS role
          FROM fupin_register.chinese_column report
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
