#!/bin/sh
# A register on two servers: a table partitioned by ranges of divisions, each range on a server of its own that postgres_fdw asks.
# The verdicts and their tallies are made there, and what comes back adds up to what one table gives.
#
# Both servers are databases of this cluster.  postgres_fdw sends only functions of extensions that both sides have: the option
# extensions 'fupin' of CREATE SERVER says so.
set -eu
cd "$(dirname "$0")/../.."
province=fupin_shard_province
west=fupin_shard_west
east=fupin_shard_east
clean() {
	for database in $province $west $east; do dropdb --if-exists "$database" 2>/dev/null; done
}
trap clean EXIT

createdb -T template0 -E UTF8 $west
psql -qX -v ON_ERROR_STOP=1 -d $west <<'SQL'
SET client_min_messages = warning;
CREATE EXTENSION fupin CASCADE;
CREATE TABLE household (
    household_id  integer NOT NULL,
    division      fupin.division NOT NULL,
    standard_id   text,
    income        numeric,
    has_labour    boolean,
    food          boolean,
    housing_grade text,
    facts         jsonb,
    params        jsonb
);
CREATE INDEX ON household (division);
SQL
createdb -T $west $east
createdb -T $west $province

psql -qXAt -v ON_ERROR_STOP=1 -v west=$west -v east=$east -v host="$PGHOST" -v port="$PGPORT" -d $province <<'SQL'
SET client_min_messages = warning;
ALTER TABLE household RENAME TO here;
CREATE EXTENSION postgres_fdw;
CREATE SERVER west FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host :'host', port :'port', dbname :'west', extensions 'fupin', batch_size '500');
CREATE SERVER east FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host :'host', port :'port', dbname :'east', extensions 'fupin', batch_size '500');
CREATE USER MAPPING FOR CURRENT_USER SERVER west;
CREATE USER MAPPING FOR CURRENT_USER SERVER east;
CREATE TABLE household (LIKE here) PARTITION BY RANGE (division);
CREATE FOREIGN TABLE household_west PARTITION OF household FOR VALUES FROM ('441200') TO ('441300') SERVER west OPTIONS (table_name 'household');
CREATE FOREIGN TABLE household_east PARTITION OF household FOR VALUES FROM ('441600') TO ('441700') SERVER east OPTIONS (table_name 'household');

-- Twelve villages in four counties, with every state of every criterion; what is not known is NULL, NaN or no key.
INSERT INTO here
SELECT i,
       ((ARRAY['441202', '441203', '441621', '441622'])[i % 4 + 1] || '00' || i / 4 % 3 + 1 || '201')::fupin.division,
       'SAMPLE-2019.household.exit',
       CASE WHEN i % 29 = 0 THEN 'NaN' WHEN i % 13 > 0 THEN (3000 + i * 37 % 12000)::numeric / 2 END,
       CASE WHEN i % 17 > 0 THEN i % 3 > 0 END,
       CASE WHEN i % 11 > 0 THEN i % 7 > 0 END,
       CASE WHEN i % 19 > 0 THEN chr(65 + i % 5) END,
       CASE WHEN i % 23 > 0 THEN jsonb_build_object('roof', i % 9) ELSE '{}' END,
       jsonb_build_object('line', 4000 + i % 2 * 500)
  FROM generate_series(1, 2000) i;
INSERT INTO household SELECT * FROM here;
ANALYZE here;

-- Each question in two ways: of the two servers and of one table; how many servers are asked, and what
-- each of them is sent (% is any text).
CREATE TABLE question (number integer, name text, far text, near text, servers integer, sent text);
INSERT INTO question
SELECT number, name, replace(far, 'STANDARD', standard), replace(near, 'STANDARD', standard), servers, sent
  FROM (VALUES
    (1, 'who passes',
     'SELECT household_id FROM household h WHERE fupin.passed(fupin.assess(h, STANDARD))',
     'SELECT household_id FROM here h WHERE fupin.passed(fupin.assess(h, STANDARD))',
     2, '(NOT has_labour) OR (income OPERATOR(fupin.?>=) 4000::numeric)%housing_grade = ANY (%fupin.passed_values(''roof: facts.roof > 2; line: income >= $line%::fupin.criteria, facts, income, params)'),
    (2, 'who passes in one county, which one server has',
     'SELECT household_id FROM household h WHERE fupin.passed(fupin.assess(h, STANDARD)) AND division OPERATOR(fupin.<@) ''441203''',
     'SELECT household_id FROM here h WHERE fupin.passed(fupin.assess(h, STANDARD)) AND fupin.ancestor(division, 3) OPERATOR(fupin.=) ''441203''',
     1, 'division OPERATOR(fupin.>=) ''441203''%division OPERATOR(fupin.<=) ''441203999999''%fupin.passed_values('),
    (3, 'the verdict of every household',
     'SELECT household_id, division, fupin.assess(h, STANDARD) AS verdict FROM household h GROUP BY 1, 2, 3',
     'SELECT household_id, division, fupin.assess(h, STANDARD) AS verdict FROM here h',
     2, 'fupin.assess_values(''income: income >= 4000 when has_labour;%::fupin.criteria, income, has_labour, food, housing_grade, facts, params)'),
    (4, 'the names of what is unmet',
     'SELECT division, fupin.unmet(fupin.assess(h, STANDARD), STANDARD) AS names, count(*) FROM household h GROUP BY 1, 2',
     'SELECT division, fupin.unmet(fupin.assess(h, STANDARD), STANDARD) AS names, count(*) FROM here h GROUP BY 1, 2',
     2, 'fupin.unmet(fupin.assess_values(%count(*)%GROUP BY 1, 2'),
    (5, 'tallies by village',
     'SELECT division, fupin.tally_agg(fupin.assess(h, STANDARD)) AS tally FROM household h GROUP BY division',
     'SELECT division, fupin.tally_agg(fupin.assess(h, STANDARD)) AS tally FROM here h GROUP BY division',
     2, 'fupin.tally_agg(fupin.assess_values(%GROUP BY 1'),
    -- a standard that a column names; a literal text beside the verdict is nothing that postgres_fdw sends
    (6, 'tallies by village, bound to their standard',
     'SELECT division, fupin.tally_agg(fupin.assess(h, STANDARD), standard_id) AS tally FROM household h GROUP BY division',
     'SELECT division, fupin.tally_agg(fupin.assess(h, STANDARD), standard_id) AS tally FROM here h GROUP BY division',
     2, 'fupin.tally_agg(fupin.assess_values(%), standard_id)%GROUP BY 1'),
    (7, 'tallies by county, rolled up from those of the villages',
     'SELECT fupin.ancestor(division, 3) AS county, fupin.tally_merge(tally)
        FROM (SELECT division, fupin.tally_agg(fupin.assess(h, STANDARD)) AS tally FROM household h GROUP BY division) village GROUP BY 1',
     'SELECT fupin.ancestor(division, 3) AS county, fupin.tally_agg(fupin.assess(h, STANDARD)) FROM here h GROUP BY 1',
     2, 'fupin.tally_agg(fupin.assess_values(%GROUP BY 1'),
    (8, 'the tally of all, rolled up from those of the servers',
     'SELECT fupin.tally_merge(tally)
        FROM (SELECT fupin.tally_agg(fupin.assess(h, STANDARD)) AS tally FROM household_west h
              UNION ALL SELECT fupin.tally_agg(fupin.assess(h, STANDARD)) FROM household_east h) server',
     'SELECT fupin.tally_agg(fupin.assess(h, STANDARD)) FROM here h',
     2, 'SELECT fupin.tally_agg(fupin.assess_values('),
    (9, 'shares of each criterion by county, pooled from those of the villages',
     'SELECT fupin.ancestor(division, 3) AS county, fupin.pool(income), fupin.pool(food), fupin.pool(housing)
        FROM (SELECT division, fupin.certain(fupin.tally_agg(verdict), 1) AS income, fupin.possible(fupin.tally_agg(verdict), 2) AS food, fupin.known(fupin.tally_agg(verdict), 3) AS housing
                FROM (SELECT division, fupin.assess(h, STANDARD) AS verdict FROM household h) each GROUP BY division) village GROUP BY 1',
     'SELECT county, fupin.certain(tally, 1), fupin.possible(tally, 2), fupin.known(tally, 3)
        FROM (SELECT fupin.ancestor(division, 3) AS county, fupin.tally_agg(fupin.assess(h, STANDARD)) AS tally FROM here h GROUP BY 1) whole',
     2, 'fupin.certain(fupin.tally_agg(fupin.assess_values(%fupin.possible(%fupin.known(%GROUP BY 1')) AS v (number, name, far, near, servers, sent)
 CROSS JOIN (SELECT quote_literal('income: income >= 4000 when has_labour; food; housing: housing_grade in (''A'', ''B'', ''C''); '
                                  'roof: facts.roof > 2; line: income >= $line')) AS s (standard);

-- What the servers are sent, one query each.
CREATE FUNCTION pg_temp.sent(query text) RETURNS text[]
    LANGUAGE plpgsql
AS $$
DECLARE
    line   text;
    result text[] := '{}';
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (VERBOSE, COSTS OFF) ' || query LOOP
        IF line LIKE '%Remote SQL: %' THEN
            result := result || split_part(line, 'Remote SQL: ', 2);
        END IF;
    END LOOP;
    RETURN result;
END
$$;
-- Whether two queries have the same rows, and any.
CREATE FUNCTION pg_temp.alike(far text, near text) RETURNS boolean
    LANGUAGE plpgsql
AS $$
DECLARE
    differing bigint;
    rows      bigint;
BEGIN
    EXECUTE format('WITH far AS MATERIALIZED (%s), near AS MATERIALIZED (%s) '
                   'SELECT count(*), (SELECT count(*) FROM near) FROM ((TABLE far EXCEPT ALL TABLE near) UNION ALL (TABLE near EXCEPT ALL TABLE far)) either',
                   far, near) INTO differing, rows;
    RETURN differing = 0 AND rows > 0;
END
$$;
CREATE TEMPORARY SEQUENCE test;
CREATE FUNCTION pg_temp.tap(good boolean, name text, found text DEFAULT '') RETURNS text
    LANGUAGE sql
    RETURN CASE WHEN good THEN '' ELSE 'not ' END || 'ok ' || nextval('test') || ' - ' || name || CASE WHEN good THEN '' ELSE E'\n# ' || replace(found, E'\n', E'\n# ') END;

SET enable_partitionwise_aggregate = on;
SELECT pg_temp.tap((SELECT count(*) FROM household_west) = 1000 AND (SELECT count(*) FROM household_east) = 1000, 'each server holds the households of its divisions');
SELECT pg_temp.tap(pg_temp.alike('TABLE household', 'TABLE here'), 'together they hold what the one table does');
SELECT pg_temp.tap(cardinality(queries) = servers AND NOT EXISTS (SELECT FROM unnest(queries) AS query WHERE query NOT LIKE '%' || replace(sent, '_', '\_') || '%'),
                   name || ': made by the servers', array_to_string(queries, E'\n'))
           || E'\n' || pg_temp.tap(pg_temp.alike(far, near), name || ': as of the one table', far)
  FROM question CROSS JOIN LATERAL pg_temp.sent(far) AS asked (queries)
 ORDER BY number;
ALTER SERVER west OPTIONS (DROP extensions);
ALTER SERVER east OPTIONS (DROP extensions);
SELECT pg_temp.tap(NOT bool_or(array_to_string(pg_temp.sent(far), ' ') LIKE '%fupin.%') AND bool_and(pg_temp.alike(far, near)),
                   'a server whose extensions are not named gets rows only, and the answers are the same')
  FROM question;
SELECT '1..' || last_value FROM test;
SQL
