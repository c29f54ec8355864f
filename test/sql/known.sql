SET datestyle = ISO;
-- What is known of numbers and dates (design 3.4): they compare as in SQL, but to NULL where a side is NaN or infinite.
SELECT a, b, a OPERATOR(fupin.?=) b AS eq, a OPERATOR(fupin.?<>) b AS ne, a OPERATOR(fupin.?<) b AS lt,
       a OPERATOR(fupin.?<=) b AS le, a OPERATOR(fupin.?>) b AS gt, a OPERATOR(fupin.?>=) b AS ge
  FROM (VALUES (1, 2), (2, 1), (2, 2.00), (0, 0.0), (-1, 0), (1e20, 1e21), (NULL, 1), ('NaN', 1), (1, 'NaN'), ('NaN', 'NaN'),
               ('Infinity', 1), (1, 'Infinity'), ('-Infinity', 1), (1, '-Infinity'), ('Infinity', 'Infinity')) AS v (a, b);
SELECT a, b, a OPERATOR(fupin.?=) b AS eq, a OPERATOR(fupin.?<>) b AS ne, a OPERATOR(fupin.?<) b AS lt,
       a OPERATOR(fupin.?<=) b AS le, a OPERATOR(fupin.?>) b AS gt, a OPERATOR(fupin.?>=) b AS ge
  FROM (VALUES (date '2019-06-30', date '2019-07-01'), ('2019-07-01', '2019-06-30'), ('2019-06-30', '2019-06-30'), (NULL, '2019-06-30'),
               ('infinity', '2019-06-30'), ('2019-06-30', '-infinity'), ('infinity', 'infinity')) AS v (a, b);
-- However a number is stored: short, long, compressed out of line, as the server made it.
CREATE TEMP TABLE stored (long numeric, number numeric);
INSERT INTO stored SELECT repeat('7', 9000)::numeric, n FROM unnest('{0,1,-1,NaN,Infinity,-Infinity,123456789012345678901234567890.5,0.00001,999999999999.9999,1000000000000}'::numeric[]) AS n;
SELECT number::text, long OPERATOR(fupin.?>) number AS long_is_more, number OPERATOR(fupin.?<=) long AS it_is_less,
       number OPERATOR(fupin.?=) (number + 0) AS itself, long OPERATOR(fupin.?=) long AS long_is_itself
  FROM stored;

-- What an index answers of the operators it answers as a scan of the whole table does: NaN and infinities stay out.
CREATE TEMP TABLE measured AS
    SELECT CASE i WHEN 1 THEN 'NaN' WHEN 2 THEN 'Infinity' WHEN 3 THEN '-Infinity' ELSE (i % 997)::numeric END AS amount,
           CASE i WHEN 4 THEN 'infinity' WHEN 5 THEN '-infinity' ELSE date '2019-01-01' + i % 365 END AS day
      FROM generate_series(1, 5000) AS i;
CREATE INDEX measured_amount ON measured (amount);
CREATE INDEX measured_day ON measured USING brin (day);
ANALYZE measured;
SET enable_seqscan = off;
EXPLAIN (COSTS OFF) SELECT * FROM measured WHERE amount OPERATOR(fupin.?>=) 990;
EXPLAIN (COSTS OFF) SELECT * FROM measured WHERE 3 OPERATOR(fupin.?>) amount;
EXPLAIN (COSTS OFF) SELECT * FROM measured WHERE day OPERATOR(fupin.?=) '2019-01-01';
-- "differs from" and a column on both sides are nothing that an index finds.
EXPLAIN (COSTS OFF) SELECT * FROM measured WHERE amount OPERATOR(fupin.?<>) 990;
EXPLAIN (COSTS OFF) SELECT * FROM measured WHERE amount OPERATOR(fupin.?>=) amount;
CREATE FUNCTION pg_temp.found(condition text, by_index boolean) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    result bigint;
BEGIN
    PERFORM set_config('enable_seqscan', (NOT by_index)::text, true), set_config('enable_indexscan', by_index::text, true),
            set_config('enable_bitmapscan', by_index::text, true), set_config('enable_indexonlyscan', by_index::text, true);
    EXECUTE 'SELECT count(*) FROM measured WHERE ' || condition INTO result;
    RETURN result;
END
$$;
SELECT condition, pg_temp.found(condition, false) AS by_scan, pg_temp.found(condition, true) AS by_index
  FROM unnest(ARRAY['amount OPERATOR(fupin.?>=) 990', '990 OPERATOR(fupin.?<) amount', 'amount OPERATOR(fupin.?<=) 3', 'amount OPERATOR(fupin.?=) 3',
                    '3 OPERATOR(fupin.?>) amount', 'day OPERATOR(fupin.?>) ''2019-12-30''', 'day OPERATOR(fupin.?<=) ''2019-01-02''',
                    'day OPERATOR(fupin.?=) ''2019-01-01''']) AS condition;
