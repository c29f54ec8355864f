-- What a published view must look like, so that ODBC, JDBC, spreadsheets and BI tools take it as it is: asked of the
-- catalogs, for every view of fupin_report.  Each test shows the columns that break the rule.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
BEGIN;
SELECT no_plan();
CREATE TEMP VIEW published AS
    SELECT class.oid AS view_oid,
           class.relname::text AS view,
           attribute.attnum AS number,
           attribute.attname::text AS name,
           format_type(attribute.atttypid, attribute.atttypmod) AS type,
           col_description(class.oid, attribute.attnum) AS comment
      FROM pg_class class
      JOIN pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0 AND NOT attribute.attisdropped
     WHERE class.relnamespace = 'fupin_report'::regnamespace
       AND class.relkind IN ('v', 'm');

SELECT is_empty($$SELECT view FROM unnest(ARRAY[
    'county_exit', 'county_exit_criterion', 'data_dictionary', 'dim_criterion', 'dim_division', 'dim_state',
    'exit_by_county', 'exit_by_town', 'exit_by_village', 'exit_deciding_households', 'exit_obstacle',
    'household_exit', 'household_exit_criterion', 'household_exit_wide_haojiang_2017', 'household_exit_wide_heyuan_2019',
    'household_exit_wide_meilan_2019', 'household_exit_wide_shangqiu_2018', 'household_exit_wide_zhaoqing_2018',
    'income_ratio_county', 'income_ratio_household', 'income_ratio_village', 'registration_line', 'village_exit',
    'village_exit_criterion']) view WHERE view NOT IN (SELECT published.view FROM published)$$, 'no view is missing');

-- Types: standard ones, with their length or precision.
SELECT is_empty($$SELECT view, name, type FROM published
                   WHERE type NOT IN ('bigint', 'integer', 'smallint', 'date', 'boolean')
                     AND NOT (type ~ '^character varying\(\d+\)$' AND substring(type, '\d+')::integer <= 255)
                     AND NOT (type ~ '^numeric\(\d+,\d+\)$' AND substring(type, '\d+')::integer <= 28)$$,
                'every column is of a type that all tools know');
SELECT is_empty($$SELECT view, name, type FROM published WHERE name ~ '_share$|_ratio$' AND type <> 'numeric(9,4)'$$, 'shares are numeric(9,4)');
SELECT is_empty($$SELECT view, name, type FROM published WHERE type LIKE 'numeric%'
                     AND type NOT IN ('numeric(18,2)', 'numeric(9,4)')
                     AND NOT (type = 'numeric(18,4)' AND name ~ '^(income_per_capita|reference_income|income_line|income_margin|income_ratio_(numerator|denominator)|base_line|margin|score)$')
                     AND NOT (type = 'numeric(28,12)' AND view = 'registration_line')
                     AND NOT (type = 'numeric(28,4)' AND name ~ 'poverty_gap$')
                     AND NOT (type = 'numeric(18,6)' AND name ~ '_wan$')$$,
                'money is numeric(18,2); only amounts per head and lines, which are shares of cents, and scores and poverty gaps, which are no money, have more decimals');
SELECT is_empty($$SELECT view, name, type FROM published WHERE name ~ '_code$' AND type !~ 'character'$$, 'codes are texts, for their leading zeros');

SELECT is_empty($$SELECT view, name FROM published JOIN pg_attribute ON attrelid = view_oid AND attnum = number
                   WHERE attcollation NOT IN (0, 'pg_catalog."default"'::regcollation)$$, 'texts sort and compare as the database does');

-- Names and keys.
SELECT is_empty($$SELECT view, name FROM published WHERE name !~ '^[a-z][a-z0-9_]*$' OR view !~ '^[a-z][a-z0-9_]*$' OR length(name) > 63$$, 'names are ASCII');
SELECT is_empty($$SELECT view FROM published WHERE number = 1 AND name !~ '_key$' AND NOT (view ~ '^dim_' AND name ~ '_code$')$$, 'the first column is the key');
SELECT is_empty($$SELECT view, name FROM published c WHERE name ~ '^(province|prefecture|county|town|village)_code$'
                     AND NOT EXISTS (SELECT FROM published n WHERE n.view = c.view AND n.name = replace(c.name, '_code', '_name'))$$,
                'a name beside each code of a place');
SELECT is_empty($$SELECT view, name FROM published c
                   WHERE (type = 'boolean' OR name IN ('status', 'standard_state', 'basis', 'unmet', 'unknown', 'missing_facts', 'state', 'strength', 'income_state', 'poor_county_list', 'level'))
                     AND NOT EXISTS (SELECT FROM published l WHERE l.view = c.view AND l.name = regexp_replace(c.name, '^is_', '') || '_label')$$,
                'a Chinese label beside each yes or no and each code');
SELECT is_empty($$SELECT view, name FROM published WHERE type = 'boolean' AND name !~ '^is_'$$, 'a yes or no is called is_');
SELECT is_empty($$SELECT view, l.name FROM published l WHERE l.name ~ '_label$' AND l.type = 'character varying(4)'
                     AND NOT EXISTS (SELECT FROM published b WHERE b.view = l.view AND b.name = 'is_' || regexp_replace(l.name, '_label$', ''))$$,
                'and no label stands without its yes or no');
SELECT is_empty($$SELECT DISTINCT view FROM published v WHERE view !~ '^(dim_|data_)' AND NOT EXISTS (SELECT FROM published a WHERE a.view = v.view AND a.name = 'as_of' AND a.type = 'date')$$,
                'every dated view shows its day');
SELECT is_empty($$SELECT view, s.name FROM published s WHERE s.name ~ '_share$'
                     AND NOT EXISTS (SELECT FROM published n WHERE n.view = s.view AND n.name = regexp_replace(regexp_replace(s.name, '_share$', ''), '_certain$', '_eligible'))
                   UNION ALL
                   SELECT view, 'income_ratio' FROM published s WHERE s.name = 'income_ratio'
                     AND 2 <> (SELECT count(*) FROM published n WHERE n.view = s.view AND n.name IN ('income_ratio_numerator', 'income_ratio_denominator'))$$,
                'a share stands with its counts');

-- Comments, and the dictionary made of them.
SELECT is_empty($$SELECT view, name, comment FROM published WHERE comment IS NULL OR comment !~ '^[^|]+ \| [^|]+$'$$, 'every column says what it is, in Chinese and English');
SELECT is_empty($$SELECT DISTINCT view FROM published WHERE COALESCE(obj_description(view_oid, 'pg_class'), '') !~ '^[^|]+ \| [^|]+$'$$, 'and so does every view');
SELECT is_empty($$SELECT view, name, comment FROM published WHERE length(split_part(comment, ' | ', 1)) > 21$$, 'a Chinese label has at most 21 characters, so that it can name a column');
SELECT is_empty($$SELECT name, count(DISTINCT type) FROM published WHERE view NOT LIKE '%wide%' AND name NOT IN ('income_ratio_numerator') GROUP BY name HAVING count(DISTINCT type) > 1$$,
                'a name has the same type everywhere');
SELECT is_empty($$SELECT name, count(DISTINCT comment) FROM published WHERE view NOT LIKE '%wide%' GROUP BY name HAVING count(DISTINCT comment) > 1$$,
                'and the same meaning');
SELECT is((SELECT count(*) FROM fupin_report.data_dictionary WHERE column_name IS NOT NULL), (SELECT count(*) FROM published), 'data_dictionary has every column');
SELECT is_empty('SELECT view_name, column_name FROM fupin_report.data_dictionary WHERE label_zh IS NULL OR label_en IS NULL OR (type_name IS NULL) <> (column_name IS NULL)',
                'with its labels and type');
SELECT results_eq($$SELECT type_name::text, label_zh::text, label_en::text, description::text FROM fupin_report.data_dictionary WHERE dictionary_key = 'household_exit.income_margin'$$,
                  $$VALUES ('numeric(18,4)', '收入线差额', 'income minus line', 'yuan per head, rounded down, so that it is negative exactly when the line is missed')$$,
                  'taken apart');
SELECT is_empty($$SELECT DISTINCT view FROM published WHERE NOT COALESCE((SELECT 'security_barrier=true' = ANY (reloptions) FROM pg_class WHERE oid = view_oid), false)$$,
                'every view is a security barrier');

-- Reports read people's data through the views of facts and verdicts only, where it is decided who sees what.
SELECT is_empty($$SELECT DISTINCT view, base.oid::regclass
                    FROM published
                    JOIN pg_rewrite ON ev_class = view_oid
                    JOIN pg_depend ON classid = 'pg_rewrite'::regclass AND objid = pg_rewrite.oid AND refclassid = 'pg_class'::regclass
                    JOIN pg_class base ON base.oid = refobjid
                   WHERE base.relnamespace = 'fupin_register'::regnamespace
                     AND base.relkind IN ('r', 'p')$$,
                'no report reads a base table');
-- Every fact that a shipped standard names is a column of the fact view, of the right type; every fact of the dictionary too, but for
-- what only duties, money, loans and projects ask of households and places.
SELECT is_empty($$SELECT standard_id, problems.*
                    FROM fupin.standard
                    JOIN fupin.standard_criteria USING (standard_id)
                   CROSS JOIN LATERAL fupin.criteria_problems(criteria, format('fupin_register.%I', subject || '_fact')::regclass) problems
                   WHERE subject IN ('household', 'person') AND purpose IN ('exit', 'register', 'check', 'checklist', 'coverage', 'label', 'monitor', 'assessment')
                      OR subject IN ('village', 'county') AND purpose = 'exit'$$,
                'the shipped standards fit the fact views');
-- Beside exits places are assessed over what place_fact says of them under these names, villages and counties over the columns of their
-- fact views too, and over the same of the year before; a key of the long tail stands under facts, and alone in the year before.
CREATE TEMP TABLE place_name AS
    SELECT subject, found[1] AS name
      FROM unnest(ARRAY['village', 'town', 'county', 'prefecture']) subject,
           -- the columns of the row that it hands to known_facts()
           regexp_matches(substring(pg_get_viewdef('fupin_register.place_fact') FROM '.*LATERAL \( SELECT(.*)'), '(?:AS |[a-z_]+\.)(\w+)(?:,|\) named)\n?', 'g') found
     UNION
    SELECT subject, attname FROM unnest(ARRAY['village', 'county']) subject, pg_attribute WHERE attrelid = format('fupin_register.%s_fact', subject)::regclass AND attnum > 0
     UNION
    SELECT subject, 'as_of' FROM unnest(ARRAY['village', 'town', 'county', 'prefecture']) subject
     UNION
    SELECT subject, name FROM fupin.fact WHERE subject IN ('village', 'town', 'county', 'prefecture') AND name ~ '^facts\.';
SELECT is((SELECT count(*) FROM place_name WHERE subject = 'town' AND name IN ('division', 'exited', 'exited_on', 'households', 'registered_households')), 5::bigint,
          'the names that place_fact gives are found');
SELECT is_empty($$SELECT attname FROM pg_attribute
                   WHERE attrelid IN ('fupin_register.village_fact'::regclass, 'fupin_register.county_fact'::regclass) AND attnum > 0
                     AND attname <> ALL ('{facts,previous,params,param_status,criteria}')
                     AND NOT fupin_register.looks_further((attname || ' is known')::fupin.criteria)
                  EXCEPT SELECT name FROM place_name WHERE subject = 'town'$$,
                'what a village or county says of its exit alone, place_rule has looked up (looks_further)');
SELECT is_empty($$SELECT standard_id, problems.*
                    FROM fupin.standard
                    JOIN fupin.standard_criteria USING (standard_id)
                    JOIN (SELECT fact.subject, array_agg(fact.name) AS names, array_agg(fact.type) AS types
                            FROM (SELECT subject, name, type FROM fupin.fact JOIN place_name USING (subject, name)
                                   UNION ALL
                                  SELECT subject, before.name, before.type
                                    FROM fupin.fact before
                                   WHERE before.name ~ '^previous\.'
                                     AND EXISTS (SELECT FROM place_name now WHERE now.subject = before.subject
                                                    AND now.name IN (substr(before.name, 10), 'facts.' || substr(before.name, 10)))
                                   UNION ALL
                                  SELECT subject, '$' || key, 'numeric'::regtype
                                    FROM fupin.parameter_key, unnest(ARRAY['village', 'town', 'county', 'prefecture']) subject) fact
                           GROUP BY fact.subject) place USING (subject)
                   CROSS JOIN LATERAL fupin.criteria_problems(criteria, place.names, place.types) problems
                   WHERE purpose IN ('coverage', 'check', 'checklist', 'label', 'monitor', 'target', 'assessment')$$,
                'and the facts of places');
SELECT is_empty($$SELECT subject, fact.name, type
                    FROM fupin.fact
                   WHERE subject IN ('household', 'person', 'village', 'county')
                     AND NOT (subject = 'county' AND fact.name ~ '^(previous\.)?(funds|loans|microloan|registered|hidden_debt|guarantee_deposit|households_with_labour)')
                     AND NOT (subject = 'village' AND fact.name IN ('heavy_task', 'helper_level', 'open_gaps', 'funds'))
                     AND NOT (subject = 'household' AND (fact.name IN ('poverty_cause', 'exit_planned_year', 'open_gaps', 'loan_wish') OR fact.name ~ '^(industry_|asset_dividend|dividend_share)'))
                     AND NOT EXISTS (SELECT
                                       FROM pg_attribute
                                      WHERE attrelid = format('fupin_register.%I', subject || '_fact')::regclass
                                        AND attname = split_part(fact.name, '.', 1)
                                        AND (position('.' IN fact.name) > 0 AND atttypid = 'jsonb'::regtype
                                             OR atttypid = type
                                             OR type = 'text'::regtype AND atttypid = 'varchar'::regtype
                                             OR type = 'integer'::regtype AND atttypid = 'bigint'::regtype))
                     AND NOT EXISTS (SELECT
                                       FROM place_name
                                      WHERE place_name.subject = fact.subject
                                        AND place_name.name IN (fact.name, regexp_replace(fact.name, '^previous\.', ''), regexp_replace(fact.name, '^previous\.', 'facts.')))$$,
                'every fact of the dictionary is there');

SELECT * FROM finish();
ROLLBACK;
