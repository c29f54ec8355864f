-- Poverty measures (FGT 0, 1, 2): strictly below the line, exact.
SET search_path = fupin, public;

-- Ten persons under a line of 4000.  Three are below it: 3000 (gap 1/4), 2000 (1/2) and 0 (1); 4000 itself and 3999.99... are the two sides.
--     FGT 0 = 3/10, FGT 1 = (1/4 + 1/2 + 1)/10 = 0.175, FGT 2 = (1/16 + 1/4 + 1)/10 = 0.13125
CREATE TEMPORARY TABLE person AS SELECT i AS person_id, y AS income FROM unnest('{3000,2000,0,4000,4000.01,5000,8000,12000,4001,6000}'::numeric[]) WITH ORDINALITY p (y, i);
SELECT headcount_ratio(income, 4000), poverty_gap(income, 4000), squared_poverty_gap(income, 4000) FROM person;

-- Both sides of the line, and as close to it as one likes.
SELECT income, headcount_ratio(income, 4000), poverty_gap(income, 4000), squared_poverty_gap(income, 4000)
  FROM unnest('{3999.99,3999.9999,3999.99999999,4000,4000.00,4000.00000001,4000.01}'::numeric[]) income GROUP BY income ORDER BY income;

-- Nobody below: 0, everybody at 0: 1, a debt: above 1.
SELECT headcount_ratio(y, 100), poverty_gap(y, 100), squared_poverty_gap(y, 100) FROM (VALUES (100), (101)) p (y);
SELECT headcount_ratio(y, 100), poverty_gap(y, 100), squared_poverty_gap(y, 100) FROM (VALUES (0), (0)) p (y);
SELECT headcount_ratio(y, 100), poverty_gap(y, 100), squared_poverty_gap(y, 100) FROM (VALUES (-50)) p (y);

-- Weights: households of 1, 3 and 4 with 2000, 3000 and 5000 a head under 4000, so 4 of 8 persons.
--     FGT 1 = (1 * 1/2 + 3 * 1/4)/8 = 0.15625, FGT 2 = (1 * 1/4 + 3 * 1/16)/8 = 0.0546875
SELECT headcount_ratio(y, 4000, n), poverty_gap(y, 4000, n), squared_poverty_gap(y, 4000, n) FROM (VALUES (2000, 1), (3000, 3), (5000, 4)) home (y, n);
-- weights of a survey, a third of the poor's: 0.123456 of 0.123456 + 0.246912
SELECT round(headcount_ratio(y, 4000, w), 12) AS third, headcount_ratio(y, 4000, w) = 0.123456 / 0.370368 AS is_exact FROM (VALUES (2000, 0.123456), (5000, 0.246912), (1, 0)) home (y, w);
SELECT headcount_ratio(y, 4000, 0), poverty_gap(y, 4000, 0) FROM (VALUES (2000)) home (y);

-- Unknown is left out, with its weight: of two who are known one is poor by 3/4.
SELECT headcount_ratio(y, z, w), poverty_gap(y, z, w), squared_poverty_gap(y, z, w)
  FROM (VALUES (1000, 4000::numeric, 1::numeric), (9000::numeric, 4000, 1), (NULL, 4000, 7), (1, NULL, 7), (1, 4000, NULL),
               ('NaN', 4000, 7), ('Infinity', 4000, 7), ('-Infinity', 4000, 7), (1, 'NaN', 7), (1, 'Infinity', 7), (1, 4000, 'NaN')) p (y, z, w);
SELECT headcount_ratio(NULL, 4000), poverty_gap(y, 4000), squared_poverty_gap(y, NULL) FROM (VALUES (NULL::numeric)) p (y);
SELECT headcount_ratio(y, 4000), poverty_gap(y, 4000) FROM (VALUES (1)) p (y) WHERE false;
-- the bounds: of four two are poor, one is not, one is unknown
SELECT headcount_ratio(coalesce(y, 4000), 4000) AS least, headcount_ratio(y, 4000) AS known, headcount_ratio(coalesce(y, 0), 4000) AS most
  FROM (VALUES (1000), (9000), (NULL), (1000)) p (y);

-- Lines that differ from row to row: 1000 under 4000 (3/4) and 1000 under 2000 (1/2), however the lines are written.
--     FGT 1 = (3/4 + 1/2 + 1/2)/4 = 0.4375, FGT 2 = (9/16 + 1/4 + 1/4)/4 = 0.265625
SELECT headcount_ratio(y, z), poverty_gap(y, z), squared_poverty_gap(y, z) FROM (VALUES (1000, 4000), (1000, 2000), (1000, 2000.00), (3000, 2000)) p (y, z);

-- Numbers beyond 10^12, with more than four decimals, and sums beyond 128 bits are as exact:
SELECT headcount_ratio(y, z, w), poverty_gap(y, z, w), squared_poverty_gap(y, z, w)
  FROM (VALUES (0, 4000, 1), (2e12, 4e12, 1), (0.000000001, 0.000000002, 1), (4e30, 4e30, 1)) p (y, z, w);
-- 10^12 - 1 poor by the whole line, ten times over: w * gap^2 is 10^48 units
SELECT headcount_ratio(0, 999999999999, 999999999999), poverty_gap(0, 999999999999, 999999999999), squared_poverty_gap(0, 999999999999, 999999999999) FROM generate_series(1, 10);
SELECT poverty_gap(y, 3) = 0.33333333333333333333 AS third, squared_poverty_gap(y, 3) = 0.11111111111111111111 AS ninth FROM (VALUES (2)) p (y);

-- Over many rows the plain definition gives the same, one process and three of them too.
CREATE TEMPORARY TABLE many AS SELECT i, CASE WHEN i % 17 <> 0 THEN (i * 7919 % 900001) / 100.0 - 100 END AS y, 4000 + i % 7 * 100.5 AS z, i % 6 AS w FROM generate_series(1, 20000) i;
SELECT round(headcount_ratio(y, z), 15) = round(count(*) FILTER (WHERE y < z)::numeric / count(y), 15) AS h,
       round(poverty_gap(y, z), 15) = round(avg(greatest(0, (z - y) / z)) FILTER (WHERE y IS NOT NULL), 15) AS g,
       round(squared_poverty_gap(y, z), 15) = round(avg(greatest(0, (z - y) / z) ^ 2) FILTER (WHERE y IS NOT NULL), 15) AS s,
       round(squared_poverty_gap(y, z, w), 15) = round(sum(w * greatest(0, (z - y) / z) ^ 2) FILTER (WHERE y IS NOT NULL) / sum(w) FILTER (WHERE y IS NOT NULL), 15) AS weighted
  FROM many;
CREATE TABLE poverty_many AS SELECT * FROM many;
ANALYZE poverty_many;
SET max_parallel_workers_per_gather = 2;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT headcount_ratio(y, z), poverty_gap(y, z, w) FROM poverty_many;
SELECT together = alone AS same FROM
    (SELECT ARRAY[headcount_ratio(y, z), poverty_gap(y, z), squared_poverty_gap(y, z), headcount_ratio(y, z, w), poverty_gap(y, z, w), squared_poverty_gap(y, z, w)] AS together FROM poverty_many) p,
    (SELECT ARRAY[headcount_ratio(y, z), poverty_gap(y, z), squared_poverty_gap(y, z), headcount_ratio(y, z, w), poverty_gap(y, z, w), squared_poverty_gap(y, z, w)] AS alone FROM many) o;
DROP TABLE poverty_many;
-- as a running measure
SELECT i, headcount_ratio(income, 4000) OVER (ORDER BY i) FROM (SELECT person_id AS i, income FROM person WHERE person_id <= 4) p;

-- A line must be above zero, a weight not below.
SELECT headcount_ratio(1, 0);
SELECT headcount_ratio(1, -0.00001);
SELECT headcount_ratio(1, 4000, -1);
SELECT headcount_ratio(1, 4000, -0.00001);
