-- tally (design 3.6): how many subjects are in which state, criterion by criterion, under one standard.
SET search_path = fupin, public;

-- tally_agg counts verdicts; a NULL verdict (not assessed) is ignored; nothing counted is NULL.
SELECT verdicts, (SELECT tally_agg(v) FROM unnest(verdicts) AS v) AS tally
  FROM (VALUES ('{+-?.}'::verdict[]), ('{+-?.,+-?.,++++}'), ('{+,NULL,-}'), ('{NULL}'), ('{}'), ('{"",""}')) AS x(verdicts);
SELECT tally_agg(repeat('?', 29)::verdict, 'HEYUAN-2019') FROM generate_series(1, 3);
-- It is bound to its standard, whatever its name; counts gives a row per criterion.
SELECT standard_id(t), total(t), criterion_count(t), t
  FROM (SELECT tally_agg(v, s) FROM unnest('{+-,+?,.+}'::verdict[]) AS v, unnest('{HEYUAN-2019,"八有 \"试点\" : +1",NULL,""}'::text[]) AS s GROUP BY s) AS x(t)
 ORDER BY t::text COLLATE "C";
SELECT position, met, unmet, unknown, not_applicable FROM counts((SELECT tally_agg(v) FROM unnest('{+-?.,+-?.,+++.,NULL}'::verdict[]) AS v));
SELECT count(*) FROM counts('"" 3:');
-- Two standards, or two lengths, are an error that names them.
SELECT tally_agg(v, s) FROM (VALUES ('+'::verdict, 'HEYUAN-2019'), ('+', 'MEILAN-2019')) AS x(v, s);
SELECT tally_agg(v, s) FROM (VALUES ('+'::verdict, 'HEYUAN-2019'), ('+', NULL)) AS x(v, s);
SELECT tally_agg(v, 'HEYUAN-2019') FROM unnest('{+,++}'::verdict[]) AS v;
SELECT tally_agg(v) FROM unnest('{++,""}'::verdict[]) AS v;
-- ... but a subject without a verdict belongs to no standard.
SELECT tally_agg(v, s) FROM (VALUES ('+'::verdict, 'HEYUAN-2019'), (NULL, 'MEILAN-2019')) AS x(v, s);
-- The limit of a standard's name: 255 bytes.
SELECT length(standard_id(tally_agg('+', repeat('s', 255))));
SELECT tally_agg('+', repeat('s', 256));

-- tally_merge adds up tallies of one standard, as of villages into a county.
SELECT tally_merge(t) FROM unnest(ARRAY['"HEYUAN-2019" 3: +1-1?1.0, +3-0?0.0', NULL, '"HEYUAN-2019" 2: +0-0?0.2, +0-0?2.0']::tally[]) AS t;
SELECT tally_merge(t) AS none FROM unnest('{}'::tally[]) AS t;
SELECT tally_merge(NULL::tally) AS only_null;
SELECT tally_merge(t) FROM unnest(ARRAY['"HEYUAN-2019" 1: +1-0?0.0', '"MEILAN-2019" 1: +1-0?0.0']::tally[]) AS t;
SELECT tally_merge(t) FROM unnest(ARRAY['"HEYUAN-2019" 1: +1-0?0.0', '"" 1: +1-0?0.0']::tally[]) AS t;
SELECT tally_merge(t) FROM unnest(ARRAY['"HEYUAN-2019" 1: +1-0?0.0', '"HEYUAN-2019" 1: +1-0?0.0, +0-0?0.1']::tally[]) AS t;
SELECT tally_merge(t) FROM unnest(ARRAY['"" 9223372036854775806: +9223372036854775806-0?0.0', '"" 1: +1-0?0.0']::tally[]) AS t;
SELECT tally_merge(t) FROM unnest(ARRAY['"" 9223372036854775807: +9223372036854775807-0?0.0', '"" 1: +0-1?0.0']::tally[]) AS t;
SELECT tally_step('"" 9223372036854775807: +9223372036854775807-0?0.0', '+');

-- Text form: canonical output, blanks between the parts read over, quotes doubled.
SELECT t AS read, t::tally AS printed, t::tally::text::tally = t::tally AS survives
  FROM (VALUES ('"" 0:'), ('""5:'), ('"A" 3: +1-1?1.0'), ('  "A"  003 :  + 1 - 1 ? 1 . 0 ,+3-0?0.0  '), ('"say ""now""" 1: +0-0?0.1'), ('"八有" 1:+1-0?0.0')) AS v(t);
SELECT ''::tally;
SELECT 'HEYUAN 3: +1-1?1.0'::tally;
SELECT '"HEYUAN 3: +1-1?1.0'::tally;
SELECT '"HEYUAN": +1-1?1.0'::tally;
SELECT '"HEYUAN" 3 +1-1?1.0'::tally;
SELECT '"八有" 3: -1+1?1.0'::tally;
SELECT '"八有" 3: +1-1?.0'::tally;
SELECT '"八有" 3: +1-1?1'::tally;
SELECT '"八有" 3: +1-1?1.0,'::tally;
SELECT '"八有" 3: +1-1?1.0 +1-1?1.0'::tally;
SELECT '"八有" 3: +1-1?1.-0'::tally;
SELECT '"八有" -3:'::tally;
-- The numbers of every criterion add up to the total; none is beyond a bigint.
SELECT '"" 3: +1-1?1.0, +1-1?1.1'::tally;
SELECT '"" 9223372036854775807: +9223372036854775807-9223372036854775807?1.1'::tally;
SELECT '"" 9223372036854775808:'::tally;
SELECT '"" 1: +99999999999999999999-0?0.0'::tally;
-- The limits: 29 criteria, 255 bytes of name.
SELECT criterion_count(('"" 1: ' || array_to_string(array_fill('+0-0?1.0'::text, ARRAY[29]), ', '))::tally);
SELECT ('"" 1: ' || array_to_string(array_fill('+0-0?1.0'::text, ARRAY[30]), ', '))::tally;
SELECT length(standard_id(('"' || repeat('""', 255) || '" 0:')::tally)), octet_length(standard_id(('"' || repeat('县', 85) || '" 0:')::tally));
SELECT ('"' || repeat('s', 256) || '" 0:')::tally;

-- Equality is that of standard and counts: DISTINCT, ORDER BY, hash and index work, toasted or not.
CREATE TEMP TABLE kept (t tally PRIMARY KEY, filler text) WITH (toast_tuple_target = 128);
INSERT INTO kept
    SELECT tally_agg(v, s)
      FROM (SELECT n, s, translate((n % 4)::text || (n * 7 % 4)::text, '0123', '.+-?')::verdict AS v
              FROM generate_series(1, 6) AS n, unnest('{A,B}'::text[]) AS s) AS x
     GROUP BY s, n
    ON CONFLICT DO NOTHING;
INSERT INTO kept SELECT tally_agg(repeat('?', 29)::verdict, repeat('长', 85)), repeat('filler', 1000) FROM generate_series(1, 1000);
SELECT count(*) AS pairs,
       (SELECT count(DISTINCT t) FROM kept) AS tallies,
       bool_and(a.t = b.t) FILTER (WHERE a.t::text = b.t::text) AND NOT bool_or(a.t = b.t) FILTER (WHERE a.t::text <> b.t::text) AS equal_as_printed,
       bool_and((a.t < b.t)::int + (a.t = b.t)::int + (a.t > b.t)::int = 1 AND (a.t <= b.t) = (a.t < b.t OR a.t = b.t)
                AND (a.t >= b.t) = (b.t <= a.t) AND (a.t <> b.t) = (NOT a.t = b.t)) AS consistent,
       bool_and(a.t <> b.t OR tally_hash(a.t) = tally_hash(b.t)) AS equal_hash_equal
  FROM kept AS a, kept AS b;
SELECT pg_column_compression(t) IS NOT NULL AS compressed, standard_id(t) = repeat('长', 85) AS long_one, total(t), share_state(t, 29, '0', '>=') FROM kept WHERE criterion_count(t) = 29;
SELECT tally_merge(t) = (SELECT tally_agg(repeat('?', 29)::verdict, repeat('长', 85)) FROM generate_series(1, 2000)) AS merged
  FROM (SELECT t FROM kept WHERE criterion_count(t) = 29 UNION ALL SELECT t FROM kept WHERE criterion_count(t) = 29) AS x;
-- A stored tally is not changed by being the first of a sum, nor by a step made by hand.
SELECT tally_merge(t) FROM (SELECT t FROM kept WHERE criterion_count(t) = 2 AND standard_id(t) = 'A' ORDER BY t::text) AS x;
SELECT tally_step(t, '++', 'A'), t FROM kept WHERE t = '"A" 2: +2-0?0.0, +0-0?2.0' OR t = '"A" 1: +0-0?0.1, +0-0?0.1';
SELECT tally_merge_step(t, t), t FROM kept WHERE t = '"A" 1: +0-0?0.1, +0-0?0.1';
SELECT i, tally_agg(v) OVER (ORDER BY i) AS so_far FROM unnest('{+,-,?,.}'::verdict[]) WITH ORDINALITY AS u(v, i);

-- Every text survives in/out/in and send/receive; received bytes are version 1 and a tally's text.
\getenv inputdir PG_ABS_SRCDIR
\set binary :inputdir '/include/binary.sql'
\i :binary
SELECT count(*) AS tallies, bool_and(pg_temp.survives('tally', t::text)) AS survive FROM kept;
SELECT bytes, pg_temp.receive('tally', bytes)
  FROM (VALUES (tally_send('"A" 1: +0-0?0.1')), ('\x01'::bytea || '"" 0:'), ('\x'), ('\x01'), ('\x00' || '"" 0:'::bytea), ('\x02' || '"" 0:'::bytea),
               ('\x01' || '"" 3: +1-1?1.1'::bytea), ('\x01' || '"" 99999999999999999999:'::bytea), ('\x01' || '"" 0: x'::bytea),
               ('\x01222220303a00'), ('\x0122ff2220303a'), ('\x0122')) AS sent(bytes);

-- certain = met / (met + unmet + unknown), possible = (met + unknown) / the same, known = met / (met + unmet);
-- nobody is NULL, neither 0 nor 100 %.
SELECT t, certain(t, 1), possible(t, 1), known(t, 1)
  FROM unnest(ARRAY['"" 10: +9-0?1.0', '"" 10: +8-1?1.0', '"" 15: +8-1?1.5', '"" 3: +0-0?3.0', '"" 3: +0-0?0.3', '"" 0: +0-0?0.0']::tally[]) AS t;
SELECT certain('"" 1: +1-0?0.0', 0);
SELECT possible('"" 1: +1-0?0.0', 2);
SELECT known('"" 1:', 1);
SELECT share_state('"" 1: +1-0?0.0', -1, '100%', '=');
-- A share counts subjects in units of 0.0001, so beyond 922 million million there is none; the state there still is.
SELECT certain('"" 922337203685477: +922337203685476-1?0.0', 1);
SELECT certain('"" 922337203685478: +922337203685477-1?0.0', 1);
SELECT share_state('"" 9223372036854775807: +9223372036854775806-1?0.0', 1, '100%', '>=');

-- share_state: met when all of [certain, possible] satisfies the target, missed when none of it does.
SELECT t, operator, target, certain(t, 1), possible(t, 1), share_state(t, 1, target, operator)
  FROM (VALUES ('"" 10: +9-1?0.0'::tally, '>=', '90%'::ratio), ('"" 10: +8-1?1.0', '>=', '90%'), ('"" 10: +8-2?0.0', '>=', '90%'), ('"" 10: +9-0?1.0', '>=', '90%'),
               ('"" 10: +9-1?0.0', '>', '90%'), ('"" 10: +9-0?1.0', '>', '90%'), ('"" 10: +10-0?0.0', '>', '90%'), ('"" 10: +8-1?1.0', '>', '90%'),
               ('"" 100: +2-98?0.0', '<=', '2%'), ('"" 100: +2-97?1.0', '<=', '2%'), ('"" 100: +3-97?0.0', '<=', '2%'), ('"" 100: +1-98?1.0', '<=', '2%'), ('"" 100: +3-0?97.0', '<=', '2%'),
               ('"" 100: +2-98?0.0', '<', '2%'), ('"" 100: +1-99?0.0', '<', '2%'), ('"" 100: +1-98?1.0', '<', '2%'), ('"" 100: +0-99?1.0', '<', '2%'), ('"" 100: +2-97?1.0', '<', '2%'),
               ('"" 50: +0-50?0.0', '=', '0'), ('"" 50: +0-49?1.0', '=', '0'), ('"" 50: +1-49?0.0', '=', '0'), ('"" 50: +1-48?1.0', '=', '0'),
               ('"" 50: +50-0?0.0', '=', '100%'), ('"" 50: +49-0?1.0', '=', '100%'), ('"" 50: +48-1?1.0', '=', '100%'), ('"" 4: +2-2?0.0', '=', '50%'), ('"" 4: +1-2?1.0', '=', '50%'),
               ('"" 5: +0-0?0.5', '>=', '90%'), ('"" 0: +0-0?0.0', '=', '0'), ('"" 5: +0-0?5.0', '>=', '90%')) AS v(t, operator, target);
SELECT share_state('"" 1: +1-0?0.0', 1, '90%', '=>');
SELECT share_state('"" 1: +0-0?0.1', 1, '90%', '<>');
SELECT share_state('"" 1: +1-0?0.0', 1, '90%', '');
-- coverage_state: the same, without a target for all; what is not reached is pending before the day on which it is due.
SELECT t, due_on, coverage_state(t, 1, target, '>=', due_on, '2019-12-30') AS state_on_30_december
  FROM (VALUES ('"" 2: +1-1?0.0'::tally, ratio '50%', date '2019-12-31'), ('"" 2: +0-2?0.0', '50%', '2019-12-31'), ('"" 2: +0-2?0.0', '50%', '2019-12-30'), ('"" 2: +0-2?0.0', '50%', NULL),
               ('"" 2: +0-1?1.0', '50%', '2019-12-31'), ('"" 2: +0-1?1.0', '50%', '2019-12-30'), ('"" 2: +0-0?0.2', '50%', '2019-12-31')) v(t, target, due_on);
SELECT coverage_state('"" 2: +2-0?0.0', 1, NULL, NULL, NULL, NULL) AS all_of_them, coverage_state('"" 2: +1-1?0.0', 1, NULL, NULL, NULL, NULL) AS one_of_two, coverage_state('"" 2: +1-1?0.0', 1, NULL, NULL, '2019-12-31', NULL) AS no_day;
SELECT share_state('"" 1: +1-0?0.0', 1, NULL, '>=') AS no_target, share_state('"" 1: +1-0?0.0', 1, '90%', NULL) AS no_operator;
-- Against every way the unknown subjects can turn out (met, unmet, or out of scope after all), for all tallies of up to
-- 4 known and 3 unknown subjects: met means that all of them satisfy the target, missed that none does, and every
-- operator but = is undecided only if some do and some do not.
WITH duty AS (
    SELECT m, u, k, operator, target, share_state(format('"" %s: +%s-%s?%s.0', m + u + k, m, u, k)::tally, 1, target, operator) AS state
      FROM generate_series(0, 4) AS m, generate_series(0, 4) AS u, generate_series(0, 3) AS k,
           unnest('{>=,>,=,<=,<}'::text[]) AS operator, unnest('{0,20%,1/3,50%,60%,90%,100%}'::ratio[]) AS target
     WHERE m + u + k > 0
), outcome AS (
    SELECT d.*, CASE operator WHEN '>=' THEN s >= target WHEN '>' THEN s > target WHEN '=' THEN s = target WHEN '<=' THEN s <= target ELSE s < target END AS satisfied
      FROM duty AS d, generate_series(0, k) AS turn_met, generate_series(0, k - turn_met) AS turn_unmet,
           LATERAL (SELECT ratio(m + turn_met, m + u + turn_met + turn_unmet)) AS l(s)
     WHERE s IS NOT NULL
), judged AS (
    SELECT m, u, k, operator, target, state, bool_and(satisfied) AS all_do, bool_or(satisfied) AS some_do FROM outcome GROUP BY m, u, k, operator, target, state
)
SELECT count(*) AS duties, bool_and(all_do) FILTER (WHERE state = 'met') AS met_is_certain, bool_or(some_do) FILTER (WHERE state = 'missed') AS missed_is_possible,
       bool_and(some_do AND NOT all_do) FILTER (WHERE state = 'undecided' AND operator <> '=') AS undecided_is_open,
       count(*) FILTER (WHERE state = 'vacuous') AS vacuous
  FROM judged;

-- Counting does not depend on order or partition: villages merged are the county, in parallel too.
CREATE TABLE tally_subject AS
    SELECT n % 20 AS village, CASE WHEN n % 11 > 0 THEN translate((n * 7919 % 4)::text || (n % 4)::text || (n / 5 % 4)::text, '0123', '.+-?')::verdict END AS v
      FROM generate_series(1, 20000) AS n;
CREATE TEMP TABLE alone AS SELECT tally_agg(v, 'S') AS county, tally_agg(v) AS nameless FROM tally_subject;
SELECT county FROM alone;
SELECT bool_and(met = (SELECT count(*) FROM tally_subject WHERE state(v, position) = '+')
                AND unmet = (SELECT count(*) FROM tally_subject WHERE state(v, position) = '-')
                AND unknown = (SELECT count(*) FROM tally_subject WHERE state(v, position) = '?')
                AND not_applicable = (SELECT count(*) FROM tally_subject WHERE state(v, position) = '.')) AS counted_right
  FROM alone, counts(county);
SELECT tally_merge(t) = (SELECT county FROM alone) AS merged_is_whole
  FROM (SELECT tally_agg(v, 'S') FROM tally_subject GROUP BY village) AS x(t);
SELECT tally_agg(v, 'S' ORDER BY v DESC) = (SELECT county FROM alone) AS any_order FROM tally_subject;
ALTER TABLE tally_subject SET (parallel_workers = 2);
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT tally_agg(v, 'S'), tally_agg(v) FROM tally_subject;
SELECT p.county = a.county AND p.nameless = a.nameless AS same
  FROM alone AS a, (SELECT tally_agg(v, 'S'), tally_agg(v) FROM tally_subject) AS p(county, nameless);
DROP TABLE tally_subject;

-- Worked examples of the digests, by rule.
SELECT rule_id, share_state(t, 1, target, operator), certain(t, 1), possible(t, 1), percent(certain(t, 1), 2, target) AS percent
  FROM (VALUES
        -- buses to 90 % of the villages with conditions: 45 of 50, 44 of 50, 9 and one unknown, 8 and one unknown and one without
        ('MEILAN-2019-21-1b', '"" 50: +45-5?0.0'::tally, '>=', '90%'::ratio),
        ('MEILAN-2019-21-1b', '"" 50: +44-6?0.0', '>=', '90%'),
        ('MEILAN-2019-21-1b', '"" 10: +9-0?1.0', '>=', '90%'),
        ('MEILAN-2019-21-1b', '"" 10: +8-1?1.0', '>=', '90%'),
        -- 60 natural villages with conditions, 59 hardened; 5 without conditions are outside
        ('MEILAN-2019-21-1a', '"" 65: +59-1?0.5', '=', '100%'),
        -- basic insurance 1336 of 1337; no rubber farmers
        ('MEILAN-2019-10-7b', '"" 1337: +1336-1?0.0', '=', '100%'),
        ('MEILAN-2019-16-6', '"" 1337: +0-0?0.1337', '=', '100%'),
        -- recognition above 90 %, strictly, of 300 asked
        ('MEILAN-2019-2-d', '"" 300: +270-30?0.0', '>', '90%'),
        ('MEILAN-2019-2-d', '"" 300: +271-29?0.0', '>', '90%'),
        ('MEILAN-2019-2-d', '"" 300: +270-29?1.0', '>', '90%'),
        -- no dropouts
        ('MEILAN-2019-9-2e', '"" 412: +0-412?0.0', '=', '0'),
        ('MEILAN-2019-9-2e', '"" 412: +0-411?1.0', '=', '0'),
        ('MEILAN-2019-9-2e', '"" 412: +1-410?1.0', '=', '0'),
        -- 200 willing trainees, 199 trained: a gap of one; nobody willing
        ('HEYUAN-2019-2.2-f', '"" 200: +199-1?0.0', '=', '100%'),
        ('HEYUAN-2019-2.2-f', '"" 200: +0-0?0.200', '=', '100%'),
        -- the county secretary in 70 % of 255 poor villages: 178.5, so 179
        ('HEYUAN-2019-3.1-h', '"" 255: +178-77?0.0', '>=', '70%'),
        ('HEYUAN-2019-3.1-h', '"" 255: +179-76?0.0', '>=', '70%'),
        -- 7 of 10 poor villages are met, 6 of 10 heavy-task ones are not: no pooling
        ('HEYUAN-2019-3.1-h', '"" 10: +7-3?0.0', '>=', '70%'),
        ('HEYUAN-2019-3.1-i', '"" 10: +6-4?0.0', '>=', '70%')) AS v(rule_id, t, operator, target);
-- HEYUAN-2019-2.8-e: toilets of two villages, 50 of 50 and 0 of 1, are 50 of 51 together and not met.
SELECT t, certain(t, 1), share_state(t, 1, '100%', '=')
  FROM (SELECT tally_merge(x) FROM unnest(ARRAY['"toilets" 50: +50-0?0.0', '"toilets" 1: +0-1?0.0']::tally[]) AS x) AS y(t);
-- SHANGQIU-2018-11-a: four layers of insurance; a person with three of them is uncovered jointly, but covered in three layers.
SELECT position, met, unmet, known(t, position) AS layer_rate, (SELECT share(passed(v)) FROM unnest('{++++,++++,+++-}'::verdict[]) AS v) AS joint_rate
  FROM (SELECT tally_agg(v, 'SHANGQIU-2018') FROM unnest('{++++,++++,+++-}'::verdict[]) AS v) AS x(t), counts(t);
-- MEILAN-2019-30-1: one class of trainees at 100 %, another at 7 of 8 = 87.50 %; each class stands alone.
SELECT class, percent(certain(t, 1), 2), share_state(t, 1, '100%', '=')
  FROM (VALUES ('district leaders', '"" 10: +10-0?0.0'::tally), ('first secretaries', '"" 8: +7-1?0.0')) AS v(class, t);
