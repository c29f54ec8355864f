-- ratio (design 3.3): an exact share, numerator and denominator kept as given.
SET search_path = fupin, public;

-- Three ways to write one; it prints as numerator/denominator without trailing zeros and is never reduced.
SELECT t AS read, t::ratio AS printed, t::ratio::text::ratio::text = t::ratio::text AS prints_the_same_again
  FROM (VALUES ('98/100'), ('49/50'), ('45%'), ('0.45'), ('0.4500'), ('1'), ('0'), ('0/5'), ('0%'), ('-0/5'), ('100%'), ('250%'),
               ('-120.5/3000'), ('-5%'), ('-0.05'), ('97.5%'), ('0.0001/0.0001'), ('9000.00/20000.00'), ('0007/08.50'),
               ('  98/100  '), (E'\t45%\n'),
               ('922337203685477.5807/922337203685477.5807'), ('-922337203685477.5808/0.0001'), ('0.0001/922337203685477.5807')) AS v(t);
-- At most 4 decimals, zeros too.
SELECT '0.00001'::ratio;
SELECT '98/100.00000'::ratio;
-- The largest number fits, one unit more does not.
SELECT '922337203685477.5808/1'::ratio;
SELECT '-922337203685477.5809'::ratio;
SELECT '1/922337203685477.5808'::ratio;
SELECT '99999999999999999999999999999999/3'::ratio;
SELECT '9223372036854775807/1'::ratio;
-- The denominator is above zero; a share of nothing is NULL, which a text cannot say.
SELECT '5/0'::ratio;
SELECT '0/0'::ratio;
SELECT '5/-100'::ratio;
SELECT '5/0.0000'::ratio;
-- Another form says what was expected and where.
SELECT ''::ratio;
SELECT '   '::ratio;
SELECT 'all'::ratio;
SELECT '98/'::ratio;
SELECT '/100'::ratio;
SELECT '98 / 100'::ratio;
SELECT '98/100%'::ratio;
SELECT '45%%'::ratio;
SELECT '45 %'::ratio;
SELECT '.5'::ratio;
SELECT '5.'::ratio;
SELECT '1.2.3'::ratio;
SELECT '+5'::ratio;
SELECT '--5'::ratio;
SELECT '1e3'::ratio;
SELECT '1,000'::ratio;
SELECT 'NaN'::ratio;
SELECT '98/100/2'::ratio;
-- Full-width characters come with a hint.
SELECT '45％'::ratio;
SELECT '98／100'::ratio;
SELECT '４５%'::ratio;

-- ratio(n, d): exact numbers as given; NULL for 0/0, for NULL and for what is no number.
SELECT n, d, ratio(n, d)
  FROM (VALUES (98, 100), (270, 300), (0, 5), (0, 0), (NULL, 100), (98, NULL), (-120.50, 3000), (4500.000000000000000000, 10000.00),
               ('NaN', 5), (5, 'NaN'), ('infinity', 5), (5, '-infinity'), ('NaN', 0),
               (922337203685477.5807, 0.0001), (-922337203685477.5808, 922337203685477.5807)) AS v(n, d);
SELECT ratio(count(*) FILTER (WHERE i <= 3), count(*)) AS of_counts, ratio(7 / 2::numeric, 3) AS of_a_quotient FROM generate_series(1, 1206) AS i;
SELECT ratio(5, 0);
SELECT ratio(-0.0001, 0);
SELECT ratio(5, -100);
SELECT ratio(0, -1);
SELECT ratio(1 / 3::numeric, 1);
SELECT ratio(1, 19331.11111);
SELECT ratio(922337203685477.5808, 1);
SELECT ratio(1, 1e30);
SELECT ratio(-1e130000, 1);

-- The numbers come back as given; quotients only on request.
SELECT r, numerator(r), denominator(r), r::numeric, r::float8
  FROM unnest('{98/100,45%,0.45,-120.5/3000,0/7,3/1206,1/3,9000.10/20000,-922337203685477.5808/922337203685477.5807}'::ratio[]) AS r;
SELECT '45%'::ratio + 0.1;
SELECT '45%'::ratio >= 0.45;
-- A literal beside a ratio is read as one.
SELECT '45%'::ratio >= '0.45';

-- Comparison is exact: 98/100 is met by 98 of 100, and equal to 49/50.
SELECT a, b, a < b AS lt, a <= b AS le, a = b AS eq, a <> b AS ne, a >= b AS ge, a > b AS gt, ratio_cmp(a, b) AS cmp
  FROM (VALUES ('98/100'::ratio, '98%'::ratio), ('98/100', '49/50'), ('97.9999/100', '98%'), ('98.0001/100', '98%'),
               ('-1/3', '-1/4'), ('0/3', '0/9'), ('-1/3', '0'),
               -- the float trap: 17002 * 0.45 is 7650.900000000001 in double precision
               ('7650.90/17002', '45%'), ('7650.89/17002', '45%'),
               -- a difference far below what a double or a rounded percentage can show
               ('922337203685477.5806/922337203685477.5807', '1'),
               ('922337203685477.5806/922337203685477.5807', '922337203685477.5805/922337203685477.5806'),
               ('-922337203685477.5808/0.0001', '922337203685477.5807/0.0001'),
               ('1/3', '0.3333'), ('1/3', '33333333333333.3333/100000000000000')) AS v(a, b);
-- Over all pairs of a few hundred ratios the operators agree with each other, and with the cross products of numeric.
CREATE TEMP TABLE some_ratio AS
    SELECT ratio(n, d) AS r
      FROM unnest('{-922337203685477.5808,-3,-1,-0.0001,0,0.0001,1,2,3,33.3333,922337203685477.5806,922337203685477.5807}'::numeric[]) AS n,
           unnest('{0.0001,0.5,1,2,3,6,99.9999,922337203685477.5806,922337203685477.5807}'::numeric[]) AS d;
SELECT count(*) AS pairs,
       bool_and(ratio_cmp(a.r, b.r) = sign(numerator(a.r) * denominator(b.r) - numerator(b.r) * denominator(a.r))) AS as_numeric_says,
       bool_and((a.r < b.r) = (ratio_cmp(a.r, b.r) < 0) AND (a.r <= b.r) = (ratio_cmp(a.r, b.r) <= 0)
                AND (a.r = b.r) = (ratio_cmp(a.r, b.r) = 0) AND (a.r <> b.r) = (ratio_cmp(a.r, b.r) <> 0)
                AND (a.r >= b.r) = (ratio_cmp(a.r, b.r) >= 0) AND (a.r > b.r) = (ratio_cmp(a.r, b.r) > 0)) AS consistent,
       bool_and(ratio_cmp(a.r, b.r) = -ratio_cmp(b.r, a.r)) AS antisymmetric,
       bool_and(a.r <> b.r OR (ratio_hash(a.r) = ratio_hash(b.r) AND ratio_hash_extended(a.r, 42) = ratio_hash_extended(b.r, 42))) AS equal_hash_equal
  FROM some_ratio AS a, some_ratio AS b;
-- Equal ratios are one in DISTINCT and in a hash join, yet stay what they are.
SELECT count(DISTINCT r) AS shares, count(DISTINCT r::text) AS as_given FROM unnest('{98/100,49/50,0.98,98%,0/5,0/7,1/3}'::ratio[]) AS r;
SET enable_mergejoin = off;
SET enable_nestloop = off;
EXPLAIN (COSTS OFF) SELECT a.r, b.r FROM some_ratio AS a JOIN some_ratio AS b ON a.r = b.r;
SELECT count(*) AS hash_joined FROM some_ratio AS a JOIN some_ratio AS b ON a.r = b.r;
SET enable_hashjoin = off;
SET enable_nestloop = on;
SELECT count(*) AS loop_joined FROM some_ratio AS a JOIN some_ratio AS b ON a.r = b.r;
RESET enable_mergejoin;
RESET enable_nestloop;
RESET enable_hashjoin;
CREATE INDEX ON some_ratio (r);
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT count(*) FROM some_ratio WHERE r >= '50%' AND r < '300%';
SELECT count(*) AS by_index FROM some_ratio WHERE r >= '50%' AND r < '300%';
SET enable_indexscan = off;
SET enable_indexonlyscan = off;
SELECT count(*) AS by_scan FROM some_ratio WHERE r >= '50%' AND r < '300%';
RESET enable_seqscan;
RESET enable_bitmapscan;
RESET enable_indexscan;
RESET enable_indexonlyscan;

-- Every text survives in/out/in and send/receive; received bytes need a denominator above zero.
\getenv inputdir PG_ABS_SRCDIR
\set binary :inputdir '/include/binary.sql'
\i :binary
SELECT count(*) AS ratios, bool_and(pg_temp.survives('ratio', r::text)) AS survive FROM some_ratio;
SELECT bytes, pg_temp.receive('ratio', bytes)
  FROM (VALUES (ratio_send('98/100')), ('\x00000000000000000000000000000001'), ('\x80000000000000007fffffffffffffff'),
               ('\x00000000000000010000000000000000'), ('\x00000000000000000000000000000000'), ('\x0000000000000001ffffffffffffffff'),
               ('\x00000000000000018000000000000000'), ('\x000000000000000100000000000000'), ('\x'),
               ('\x0000000000000001000000000000000100')) AS sent(bytes);

-- percent: half away from zero ...
SELECT r, digits, percent(r, digits)
  FROM (VALUES ('1/3'::ratio, 0), ('1/3', 2), ('2/3', 0), ('1/8', 1), ('1/8', 2), ('3/8', 0), ('0.125', 1), ('-0.125', 1), ('-0.125', 0), ('-1/8', 2),
               ('0.105', 0), ('0.105', 1), ('-0.105', 0), ('0/5', 0), ('0/5', 3), ('1', 0), ('1', 2), ('250%', 1), ('45%', 4),
               ('1/3', 15), ('922337203685477.5807/0.0001', 15), ('-922337203685477.5808/0.0001', 15)) AS v(r, digits);
-- ... but not onto or across the line (100 % unless given) from a side where the share is not, nor to 0 from above.
SELECT r, digits, line, percent(r, digits, line)
  FROM (VALUES ('199/200'::ratio, 0, '100%'::ratio), ('200/200', 0, '100%'), ('201/200', 0, '100%'), ('1999/2000', 0, '100%'), ('1999/2000', 1, '100%'), ('1999/2000', 2, '100%'),
               ('2001/2000', 0, '100%'), ('2001/2000', 1, '100%'), ('2001/2000', 2, '100%'),
               ('269/300', 0, '90%'), ('270/300', 0, '90%'), ('271/300', 0, '90%'), ('271/300', 2, '90%'), ('271/300', 0, '100%'),
               ('97.54%', 1, '97.55%'), ('97.56%', 1, '97.55%'), ('97.54%', 0, '97.55%'), ('97.56%', 0, '97.55%'), ('97.55%', 1, '97.55%'), ('97.55%', 2, '97.55%'),
               ('1/1206', 0, '100%'), ('1/1206', 1, '100%'), ('1/1206', 2, '100%'), ('1/100000', 2, '100%'), ('-1/100000', 2, '100%'), ('0/1206', 2, '100%'),
               -- dropouts against a line of 0: one is not none
               ('1/50000', 1, '0'), ('0/50000', 1, '0'), ('-1/50000', 1, '0'),
               -- between 0 and a line within one step of it: the line prevails
               ('1/1000', 0, '0.5%'), ('6/1000', 0, '0.5%'),
               ('-51%', 0, '-50.5%'), ('-50.6%', 0, '-50.5%'), ('-50.4%', 0, '-50.5%')) AS v(r, digits, line);
-- What is printed compares with the line as the share does, whenever the line itself can be printed.
SELECT count(*) AS printed, bool_and(sign(percent(r, digits, line) - 100 * line::numeric) = ratio_cmp(r, line)) AS never_contradicts
  FROM (SELECT ratio(n, 997) FROM generate_series(-5, 1005) AS n) AS s(r), unnest('{0,2%,50%,90%,100%}'::ratio[]) AS line, generate_series(0, 2) AS digits
 WHERE r >= '0' OR line <> '0';
SELECT percent('1/3', -1);
SELECT percent('1/3', 16);
SELECT percent(NULL, 2), percent('1/3', 2, NULL);

-- pool: numerators and denominators are summed, shares never averaged; NULL members are left out.
-- HEYUAN-2019-2.8-e, toilets of two villages: 50/50 and 0/1 pool to 50/51, not to an average of 50 %.
SELECT pool(r) AS pooled, percent(pool(r), 2) AS percent, pool(r) >= '100%' AS met FROM unnest('{50/50,0/1}'::ratio[]) AS r;
SELECT pool(r) FROM unnest('{98/100,NULL,49/50,-10/1}'::ratio[]) AS r;
SELECT pool(r) AS none, pool(NULL::ratio) AS only_null FROM unnest('{}'::ratio[]) AS r;
SELECT pool(ratio(n, d)) FROM (VALUES (0, 0), (5, 10), (NULL, 3)) AS v(n, d);
-- A sum that does not fit is an error, never a wrong share.
SELECT pool(r) FROM unnest('{922337203685477.5807/1,0.0001/1}'::ratio[]) AS r;
SELECT pool(r) FROM unnest('{0/922337203685477.5807,0/0.0001}'::ratio[]) AS r;
SELECT pool(r) FROM unnest('{-922337203685477.5808/1,-0.0001/1}'::ratio[]) AS r;
SELECT pool(r) FROM unnest('{922337203685477.5806/1,0.0001/1}'::ratio[]) AS r;
-- share: true over known; unknown is in neither; none known is NULL.
SELECT known, (SELECT share(b) FROM unnest(known) AS b)
  FROM (VALUES ('{}'::boolean[]), ('{NULL}'), ('{t}'), ('{f}'), ('{t,f,t,NULL}'), ('{NULL,NULL,f}')) AS v(known);
-- Members do not change when they are aggregated, also as a running share.
SELECT i, r, pool(r) OVER (ORDER BY i) AS so_far, share(i <> 2) OVER (ORDER BY i) AS share_so_far
  FROM unnest('{1/2,2/3,3/4}'::ratio[]) WITH ORDINALITY AS u(r, i);
SELECT pool_step('1/2', '1/3'), share_step('1/2', true), share_step(NULL, false), share_step('1/2', NULL);
-- Parallel workers give the same answer.
CREATE TABLE ratio_member AS
    SELECT n % 50 AS village, ratio(n % 5, n % 7) AS r, CASE WHEN n % 3 > 0 THEN n % 4 = 1 END AS b FROM generate_series(1, 20000) AS n WHERE n % 7 > 0;
CREATE TEMP TABLE alone AS SELECT village, pool(r), share(b) FROM ratio_member GROUP BY village;
ALTER TABLE ratio_member SET (parallel_workers = 2);
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT village, pool(r), share(b) FROM ratio_member GROUP BY village;
SELECT count(*) AS villages, bool_and(a.pool::text = p.pool::text AND a.share::text = p.share::text) AS same
  FROM alone AS a JOIN (SELECT village, pool(r), share(b) FROM ratio_member GROUP BY village) AS p USING (village);
DROP TABLE ratio_member;

-- Worked examples of the digests, by rule.
SELECT rule_id, r, percent(r, 2, coalesce(line, '100%')), operator, line,
       CASE operator WHEN '>' THEN r > line WHEN '>=' THEN r >= line WHEN '=' THEN r = line WHEN '<' THEN r < line END AS met
  FROM (VALUES
        -- rates that are reported (no line in the text)
        ('MEILAN-2019-2-b', ratio(3, 1206), NULL, NULL::ratio),
        ('MEILAN-2019-2-c', ratio(2, 850), NULL, NULL),
        ('MEILAN-2019-2-h', ratio(5, 1206), NULL, NULL),
        ('MEILAN-2019-2-h', ratio(1, 320), NULL, NULL),
        ('MEILAN-2019-16-4g', ratio(120, 10000), NULL, NULL),
        ('MEILAN-2019-16-4g', ratio(120, 10000), '<', '2%'),
        ('MEILAN-2019-18-3b', ratio(66, 70), NULL, NULL),
        -- recognition above 90 %, strictly: exactly 90 % fails; nobody asked is unknown
        ('MEILAN-2019-2-d', ratio(270, 300), '>', '90%'),
        ('MEILAN-2019-2-d', ratio(271, 300), '>', '90%'),
        ('MEILAN-2019-2-d', ratio(0, 0), '>', '90%'),
        -- everybody: 100 % has no rounding
        ('MEILAN-2019-2-a', ratio(38, 40), '=', '100%'),
        ('MEILAN-2019-2-a', ratio(127, 131), '=', '100%'),
        ('MEILAN-2019-10-7b', ratio(1336, 1337), '=', '100%'),
        ('MEILAN-2019-10-7b', ratio(1337, 1337), '=', '100%'),
        ('MEILAN-2019-13-3b', ratio(25, 26), '=', '100%'),
        ('MEILAN-2019-12-6c', ratio(24, 25), '=', '100%'),
        ('MEILAN-2019-21-1a', ratio(59, 60), '=', '100%'),
        ('MEILAN-2019-9-2e', ratio(0, 412), '=', '0'),
        ('MEILAN-2019-9-2e', ratio(1, 41200), '=', '0'),
        -- buses to 90 % of the villages, inclusive
        ('MEILAN-2019-21-1b', ratio(45, 50), '>=', '90%'),
        ('MEILAN-2019-21-1b', ratio(44, 50), '>=', '90%'),
        ('MEILAN-2019-21-1b', ratio(9, 10), '>=', '90%'),
        -- rubber farmers: none, so vacuous
        ('MEILAN-2019-16-6', ratio(0, 0), '=', '100%'),
        -- half of the special funds into industry
        ('MEILAN-2019-12-4b', ratio(3900000, 8000000), '>=', '50%'),
        ('MEILAN-2019-12-4b', ratio(4000000, 8000000), '>=', '50%'),
        ('MEILAN-2019-12-4b', ratio(0, 0), '>=', '50%'),
        -- income against the reference of the same year
        ('ZHAOQING-2018-1.2-e', ratio(9000.00, 20000), '>=', '45%'),
        ('ZHAOQING-2018-1.2-e', ratio(8999.99, 20000), '>=', '45%'),
        ('ZHAOQING-2018-1.2-e', ratio(8699.00, 19331.67), '>=', '45%'),
        ('ZHAOQING-2018-1.2-e', ratio(8699.26, 19331.67), '>=', '45%'),
        ('ZHAOQING-2018-1.2-e', ratio(7650.90, 17002), '>=', '45%'),
        ('HEYUAN-2019-1.2-a', ratio(12000.00, 20000), '>=', '60%'),
        ('HEYUAN-2019-1.2-a', ratio(11999.99, 20000), '>=', '60%'),
        -- 199 of 200 willing trainees; 70 % of 255 villages need 179 visited
        ('HEYUAN-2019-2.2-f', ratio(199, 200), '=', '100%'),
        ('HEYUAN-2019-3.1-h', ratio(178, 255), '>=', '70%'),
        ('HEYUAN-2019-3.1-h', ratio(179, 255), '>=', '70%'),
        -- 4G basically everywhere: 95 % chosen; everywhere in Shangqiu
        ('ZHAOQING-2018-16-a', ratio(19, 20), '>=', '95%'),
        ('ZHAOQING-2018-16-a', ratio(94, 99), '>=', '95%'),
        ('SHANGQIU-2018-13-c', ratio(94, 95), '=', '100%'),
        -- control totals and exits of the plan year (C4)
        ('HAOJIANG-2017-1.3-f', ratio(800 + 560, 848 + 500), '>=', '100%'),
        ('HAOJIANG-2017-1.3-g', ratio(233, 245), '>=', '100%'),
        ('HAOJIANG-2017-1.1-a', ratio(800 + 560 + 233, 848 + 500 + 245), '>=', '100%'),
        ('SHANGQIU-2018-2-a', ratio(181999, 182000), '>=', '100%'),
        ('HEYUAN-2019-1.2-f', ratio(254, 255), '=', '100%')) AS v(rule_id, r, operator, line);
-- C4: 638 households and 1,593 persons are 2.497 persons per household.
SELECT round(ratio(1593, 638)::numeric, 3);
-- C9: the rate of 199 in 200 is 0.995 and does not display as the met 100 %.
SELECT ratio(199, 200)::numeric AS rate, percent(ratio(199, 200), 0);
-- MEILAN-2019-2-b and -2-h to the four decimals of the digest.
SELECT percent('3/1206', 4), percent('2/850', 4), percent('5/1206', 4), percent('1/320', 4);
