-- The reports in Chinese: the same rows and values under Chinese names, labels in the place of codes, the same readers and masks;
-- kept in step; a schema of others is never touched.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;
-- 肇庆市 2018: two villages of 端州区, one of 广宁县; three households each, one eligible, one not, one undecided.
SELECT count(pg_temp.household(place || '-' || number, place, 2018, (ARRAY['9000', '8000', NULL])[number], 1))
  FROM unnest(ARRAY['441202001002', '441202001003', '441223001001']) place, generate_series(1, 3) number \g /dev/null
\i test/include/analyze.sql
CREATE ROLE reads_all;
CREATE ROLE reads_county;
CREATE ROLE officer_of_village;
CREATE ROLE reads_one_report;
CREATE ROLE comes_later;
CALL fupin_register.grant_reader('reads_all');
CALL fupin_register.grant_reader('reads_county', '441202');
CALL fupin_register.grant_officer('officer_of_village', '441202001002');
GRANT USAGE ON SCHEMA fupin_report TO reads_one_report;
GRANT SELECT ON fupin_report.dim_state TO reads_one_report;

-- What a role gets from a query: the first column of its first row, or the SQLSTATE.
CREATE FUNCTION pg_temp.answer(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    BEGIN
        EXECUTE format('SET LOCAL ROLE %I', role);
        EXECUTE query INTO result;
        RAISE EXCEPTION USING ERRCODE = 'FP000', MESSAGE = 'take it back';
    EXCEPTION
        WHEN SQLSTATE 'FP000' THEN RETURN result;
        WHEN OTHERS THEN RETURN SQLSTATE;
    END;
END
$$;

-- A schema of others.
CREATE SCHEMA "别人的";
SELECT throws_ok($$CALL fupin_register.create_chinese_reports('别人的')$$, '42P06', 'schema "别人的" is not one of the Chinese reports', 'a schema that is there is refused');
SELECT throws_ok($$CALL fupin_register.create_chinese_reports('fupin_report')$$, '42P06', NULL, 'that of the reports too');
SELECT throws_ok($$CALL fupin_register.create_chinese_reports(NULL)$$, '22004', NULL, 'and no schema at all');
SELECT throws_ok($$CALL fupin_register.create_chinese_reports('reads_all')$$, '42939', NULL, 'and one that a role would find its tables in');
-- A report of the county's own whose long labels begin alike.
CREATE VIEW fupin_report.of_the_county AS SELECT 1 AS first, 2 AS second;
COMMENT ON VIEW fupin_report.of_the_county IS '本县的报表 | report of the county: its own';
COMMENT ON COLUMN fupin_report.of_the_county.first IS '这是一个非常长的中文列标签超过二十一个汉字其一 | first: one';
COMMENT ON COLUMN fupin_report.of_the_county.second IS '这是一个非常长的中文列标签超过二十一个汉字其二 | second: two';
SELECT lives_ok($$CALL fupin_register.create_chinese_reports('长标签')$$, 'labels that begin alike');
SELECT is((SELECT string_agg(attname::text COLLATE "default", ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = '长标签.本县的报表'::regclass AND attnum > 0),
          '这是一个非常长的中文列标签超过二十一个汉字, 这是一个非常长的中文列标签超过二十一个_2', 'are told apart');
SET LOCAL client_min_messages = warning;
DROP VIEW fupin_report.of_the_county CASCADE;
DROP SCHEMA "长标签" CASCADE;
RESET client_min_messages;
CREATE SCHEMA "冒充" AUTHORIZATION reads_all;
COMMENT ON SCHEMA "冒充" IS '由 fupin_register.create_chinese_reports() 生成';
SELECT throws_ok($$CALL fupin_register.create_chinese_reports('冒充')$$, '42P06', NULL, 'a schema of another owner is refused, whatever it says of itself');
SELECT is(pg_temp.answer('reads_all', 'CALL fupin_register.create_chinese_reports()'), '42501', 'a reader may not make them');

SELECT lives_ok('CALL fupin_register.create_chinese_reports()', 'the Chinese reports are made');
SELECT set_eq('SELECT fupin_register.chinese_schemas()', ARRAY['扶贫报表'::name], 'and known');
CREATE TEMP VIEW twin AS
    SELECT DISTINCT report, chinese_report, format('%I.%I', '扶贫报表', chinese_report) AS identity FROM fupin_register.chinese_column;
SELECT is_empty($$SELECT identity FROM twin WHERE NOT COALESCE((SELECT 'security_barrier=true' = ANY (reloptions) FROM pg_class WHERE oid = to_regclass(identity)), false)$$, 'every report has its twin, a security barrier');
SELECT set_eq($$SELECT relname FROM pg_class WHERE relnamespace = '扶贫报表'::regnamespace$$, 'SELECT chinese_report FROM twin', 'and there is nothing else');
SELECT is_empty($$SELECT relname, attname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 WHERE relnamespace = '扶贫报表'::regnamespace
                     AND (COALESCE(col_description(attrelid, attnum), '') !~ '^[^|]*[一-龥][^|]*；原列 [a-z_0-9]+$' OR COALESCE(obj_description(pg_class.oid, 'pg_class'), '') !~ '[一-龥].*；原视图 fupin_report\.[a-z_0-9]+$')$$,
                'they say in Chinese what they are');
SELECT is_empty($$SELECT relname, attname FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid AND attnum > 0 WHERE relnamespace = '扶贫报表'::regnamespace
                     AND (length(relname) > 21 OR length(attname) > 21 OR attname !~ '[一-龥]' OR atttypid = 'boolean'::regtype)$$, 'names have at most 21 characters, and no column is a yes or no without its word');

-- The same rows: every twin is its report and nothing else (and answers so, with FUPIN_SLOW set: make check-slow).
SELECT is(regexp_replace(pg_get_viewdef(to_regclass('"扶贫报表".' || quote_ident(chinese_report))), '\s+', ' ', 'g'),
          ' SELECT ' || string_agg(quote_ident(report) || '.' || quote_ident(column_name) || ' AS ' || quote_ident(chinese_column), ', ' ORDER BY column_position)
          || ' FROM fupin_report.' || quote_ident(report) || ';', chinese_report || ' is ' || report)
  FROM fupin_register.chinese_column
 GROUP BY report, chinese_report;
CREATE FUNCTION pg_temp.rows_of(relation text, columns text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    EXECUTE format('SELECT count(*) || '' '' || COALESCE(md5(string_agg(r::text, '''' ORDER BY r::text)), '''') FROM (SELECT %s FROM %s) r', columns, relation) INTO result;
    RETURN result;
END
$$;
\set answering {household_exit,household_exit_criterion,exit_by_county,exit_by_village,dim_state,dim_division,dim_criterion,dim_document,data_dictionary,rule_coverage}
\getenv slow FUPIN_SLOW
\if :{?slow}
SELECT array_agg(report) AS answering FROM twin \gset
\endif
SELECT is(pg_temp.rows_of('"扶贫报表".' || quote_ident(chinese_report), string_agg(quote_ident(chinese_column), ', ' ORDER BY column_position)),
          pg_temp.rows_of('fupin_report.' || quote_ident(report), string_agg(quote_ident(column_name), ', ' ORDER BY column_position)), chinese_report || ' answers as ' || report)
  FROM fupin_register.chinese_column
 WHERE report = ANY (:'answering')
 GROUP BY report, chinese_report;

-- Labels in the place of codes: 户退出情况, and a county's figures.
SELECT results_eq($$SELECT "户编号"::text, "户状态"::text, "是否达标"::text, "统计日期", "人均可支配收入" FROM "扶贫报表"."户退出情况" WHERE "村代码" = '441202001002' ORDER BY 1$$,
                  $$VALUES ('441202001002-1', '未脱贫', '是', date '2019-06-30', 9000.0000), ('441202001002-2', '未脱贫', '否', '2019-06-30', 8000.0000), ('441202001002-3', '未脱贫', '未知', '2019-06-30', NULL)$$,
                  'a household reads in Chinese');
SELECT results_eq($$SELECT "县代码"::text, "在册户数", "达标户数", "未达标户数", "未知户数" FROM "扶贫报表"."分县退出统计" ORDER BY 1$$,
                  $$VALUES ('441202', 6, 2, 2, 2), ('441223', 3, 1, 1, 1)$$, 'and a county');
SET LOCAL fupin.as_of = '2018-06-30';
SELECT is((SELECT max("统计日期") FROM "扶贫报表"."户退出情况"), date '2018-06-30', 'for the day of the connection');
SET LOCAL fupin.as_of = '2019-06-30';

-- The same readers and masks.
SELECT is(pg_temp.answer('reads_all', 'SELECT count(*) FROM "扶贫报表"."户退出情况"'), '9', 'a reader of everything sees everything');
SELECT is(pg_temp.answer('reads_county', 'SELECT count(*) FROM "扶贫报表"."户退出情况"'), '6', 'a reader of a county sees the county');
SELECT is(pg_temp.answer('officer_of_village', 'SELECT count(*) FROM "扶贫报表"."户退出情况"'), '3', 'an officer the village');
SELECT is(pg_temp.answer('reads_county', 'SELECT string_agg("户主姓名", '' '' ORDER BY "户编号") FROM "扶贫报表"."户退出情况"'),
          pg_temp.answer('reads_county', 'SELECT string_agg(head_name, '' '' ORDER BY household_code) FROM fupin_report.household_exit'), 'names are masked for readers as ever');
SELECT isnt(pg_temp.answer('reads_county', 'SELECT max("户主姓名") FROM "扶贫报表"."户退出情况" WHERE "村代码" = ''441202001002'''),
            pg_temp.answer('officer_of_village', 'SELECT max("户主姓名") FROM "扶贫报表"."户退出情况"'), 'and whole for officers');
CREATE FUNCTION public.leak(text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$
BEGIN
    IF $1 LIKE '441223%' THEN
        RAISE EXCEPTION 'leaked' USING ERRCODE = 'FP001';
    END IF;
    RETURN true;
END
$$;
SELECT is(pg_temp.answer('reads_county', 'SELECT count(*) FROM "扶贫报表"."户退出情况" WHERE public.leak("村代码")'), '6', 'a function of the reader''s sees no row of others');
SELECT is(pg_temp.answer('reads_one_report', 'SELECT count(*) > 1000 FROM "扶贫报表"."代码维表"'), 'true', 'who was given one report by hand reads its twin');
SELECT is(pg_temp.answer('reads_one_report', 'SELECT count(*) FROM "扶贫报表"."户退出情况"'), '42501', 'and no other');
SELECT is(pg_temp.answer('comes_later', 'SELECT count(*) FROM "扶贫报表"."户退出情况"'), '42501', 'others read nothing');
CALL fupin_register.grant_reader('comes_later', '441223');
SELECT is(pg_temp.answer('comes_later', 'SELECT count(*) FROM "扶贫报表"."户退出情况"'), '3', 'until they are granted');
CALL fupin_register.revoke_access('comes_later');
SELECT is(pg_temp.answer('comes_later', 'SELECT count(*) FROM "扶贫报表"."户退出情况"'), '42501', 'and after it is taken back');
REVOKE SELECT ON fupin_report.dim_state FROM reads_one_report;
CALL fupin_register.create_chinese_reports();
SELECT is(pg_temp.answer('reads_one_report', 'SELECT count(*) FROM "扶贫报表"."代码维表"'), '42501', 'a call brings rights in step too');
SELECT is_empty($$SELECT relname, granted.* FROM pg_class CROSS JOIN LATERAL aclexplode(relacl) granted
                   WHERE relnamespace = '扶贫报表'::regnamespace AND grantee <> relowner AND (privilege_type <> 'SELECT' OR grantee = 0)$$, 'nobody may do more than read');
SELECT is(pg_temp.answer('officer_of_village', $$SELECT has_schema_privilege('扶贫报表', 'CREATE')$$), 'false', 'nor put anything there');

-- In step.
CREATE VIEW fupin_report.own_list WITH (security_barrier) AS SELECT household_year_key, status, status_label FROM fupin_report.household_exit;
COMMENT ON VIEW fupin_report.own_list IS '户退出情况 | our own list with a label that is taken';
COMMENT ON COLUMN fupin_report.own_list.status_label IS '户状态 | state on the register';
CREATE VIEW public.built_on_twin AS SELECT "户编号" FROM "扶贫报表"."户退出情况";
SELECT lives_ok('CALL fupin_register.secure()', 'secure() finds a report of the county''s own');
SELECT set_eq($$SELECT attname FROM pg_attribute WHERE attrelid = '"扶贫报表"."户退出情况_2"'::regclass AND attnum > 0$$, ARRAY['household_year_key', '户状态'],
              'a label that is taken gets a number, and what has no label keeps its name');
SELECT is(pg_temp.answer('reads_county', 'SELECT count(*) FROM "扶贫报表"."户退出情况_2"'), '6', 'readers read it');
SELECT is((SELECT count(*) FROM public.built_on_twin), 9::bigint, 'what was built on a twin stays');
CREATE OR REPLACE VIEW fupin_report.own_list WITH (security_barrier) AS SELECT household_year_key, status, status_label, year FROM fupin_report.household_exit;
CREATE VIEW fupin_report.own_figure WITH (security_barrier) AS SELECT 1 AS own_key, 2 AS figure;
COMMENT ON VIEW fupin_report.own_figure IS '本县清单 | our own list';
CALL fupin_register.create_chinese_reports();
SELECT is((SELECT max(year) FROM "扶贫报表"."户退出情况_2"), 2018, 'a column that is appended follows');
SELECT is((SELECT own_key FROM "扶贫报表"."本县清单"), 1, 'and a report that is new');
CALL fupin_register.drop_chinese_reports('fupin_report.own_figure');
CALL fupin_register.drop_chinese_reports('fupin_report.own_list');
SELECT is(to_regclass('"扶贫报表"."本县清单"'), NULL, 'a report that is to change is set free');
DROP VIEW fupin_report.own_figure;
CREATE VIEW fupin_report.own_figure WITH (security_barrier) AS SELECT 3 AS figure;
COMMENT ON VIEW fupin_report.own_figure IS '本县名单 | our own list';
COMMENT ON VIEW fupin_report.own_list IS '本县清单 | our own list';
COMMENT ON COLUMN fupin_report.own_list.status_label IS '户的状态 | state on the register';
CALL fupin_register.create_chinese_reports();
SELECT is((SELECT figure FROM "扶贫报表"."本县名单"), 3, 'and follows');
SELECT set_eq($$SELECT attname FROM pg_attribute WHERE attrelid = '"扶贫报表"."本县清单"'::regclass AND attnum > 0$$, ARRAY['household_year_key', '户的状态', 'year'], 'under new names too');
COMMENT ON VIEW fupin_report.own_figure IS '本县清单 | our own list';
COMMENT ON VIEW fupin_report.own_list IS '本县名单 | our own list';
CALL fupin_register.create_chinese_reports();
SELECT is((SELECT figure FROM "扶贫报表"."本县清单"), 3, 'also when two change names');
SELECT lives_ok($$CALL fupin_register.create_wide_report('HEYUAN-2019.household.exit')$$, 'a wide report is made anew below its twin');
SELECT isnt(to_regclass('"扶贫报表"."户退出一览：河扶组〔2019〕2号"'), NULL, 'which comes back');
CREATE VIEW public.built_on_wide AS SELECT "户编号" FROM "扶贫报表"."户退出一览：河扶组〔2019〕2号";
SELECT throws_ok($$CALL fupin_register.create_wide_report('HEYUAN-2019.household.exit')$$, '2BP01', NULL, 'but not below what others built on it');
DROP VIEW public.built_on_wide, public.built_on_twin;

CALL fupin_register.create_chinese_reports('第二套');
SELECT set_eq('SELECT fupin_register.chinese_schemas()', ARRAY['扶贫报表'::name, '第二套'], 'there may be several');
SET LOCAL client_min_messages = warning;
DROP SCHEMA "扶贫报表", "第二套" CASCADE;
SELECT is_empty('SELECT fupin_register.chinese_schemas()', 'dropping the schema takes them away');
SELECT lives_ok('CALL fupin_register.secure()', 'and nothing');
SELECT is(to_regnamespace('扶贫报表'), NULL, 'brings them back');

SELECT * FROM finish();
ROLLBACK;
