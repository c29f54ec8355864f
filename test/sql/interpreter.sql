-- The short forms of the interpreter give the answers of the server's own expressions, whatever the numbers: NULL, NaN and infinities
-- are unknown, and what has more digits than a short form holds is decided exactly all the same.
SET search_path = fupin, public;

-- By a row: PL/pgSQL passes its variables on as rows, which no plan can take apart.
CREATE FUNCTION pg_temp.by_row(facts record, criteria criteria) RETURNS boolean
    LANGUAGE plpgsql STABLE
    AS 'BEGIN RETURN passed(assess(facts, criteria)); END';

-- Both sides of the limits: 0.0001 is the smallest number of a short form, 10^12 is beyond it; headers of numerics are short up to
-- 63 decimals; 2^63 / 10000 is where integers end.
CREATE TEMPORARY TABLE number (n numeric);
INSERT INTO number VALUES
    (NULL), ('NaN'), ('Infinity'), ('-Infinity'), (0), (-0.0001), (0.0001), (0.00005), (-0.00005), (1), (-1), (5.00000000000000000000),
    (7.0000000000000000000000000000000000000000000000000000000000000000000000), (100000000), (9999), (9999.9999), (9999.99995), (10000), (-10000.0001),
    (8999.99), (9000), (8999.995), (99999999.9999), (999999999999.9999), (1000000000000), (-999999999999.9999), (922337203685477.5807),
    (922337203685477.5808), (-922337203685478), (1e20), (1e130), (-1e130), (1e-20), (0.12345678);
CREATE TEMPORARY TABLE pair AS
    SELECT a.n AS a, b.n AS b,
           CASE WHEN a.n NOT IN ('NaN', 'Infinity', '-Infinity') THEN a.n END AS x,
           CASE WHEN b.n NOT IN ('NaN', 'Infinity', '-Infinity') THEN b.n END AS y
      FROM number a CROSS JOIN number b;
-- condition, and the same in SQL over x and y
CREATE TEMPORARY TABLE question (condition criteria, answer text);
INSERT INTO question VALUES
    ('a = b', 'x = y'), ('a <> b', 'x <> y'), ('a < b', 'x < y'), ('a <= b', 'x <= y'), ('a > b', 'x > y'), ('a >= b', 'x >= y'),
    ('a + b >= 9000', 'x + y >= 9000'), ('a - b = 0', 'x - y = 0'), ('a - b - a < 1', 'x - y - x < 1'),
    ('a * b >= 10000', 'x * y >= 10000'), ('a * b * a > 0', 'x * y * x > 0'), ('45% of a >= b', '0.45 * x >= y'), ('12.34567% of a < b', '0.1234567 * x < y'),
    ('least(a, b) < 1', 'CASE WHEN x IS NOT NULL AND y IS NOT NULL THEN least(x, y) < 1 END'),
    ('greatest(a, b, 0) > 1', 'CASE WHEN x IS NOT NULL AND y IS NOT NULL THEN greatest(x, y, 0) > 1 END'),
    ('coalesce(a, b) = 1', 'coalesce(x, y) = 1'), ('coalesce(a, b, 5) = 5', 'coalesce(x, y, 5) = 5'),
    ('a between 0 and b', 'x BETWEEN 0 AND y'), ('a between b and 9000', 'x BETWEEN y AND 9000'), ('not a between 0.0001 and 9999.9999', 'NOT x BETWEEN 0.0001 AND 9999.9999'),
    ('a is known', 'x IS NOT NULL'), ('a is not known or b is known', 'x IS NULL OR y IS NOT NULL'),
    ('a >= 8999.99 and b < 9000 or a = 1', 'x >= 8999.99 AND y < 9000 OR x = 1'), ('not (a > 0 or b > 0)', 'NOT (x > 0 OR y > 0)'),
    ('a < b when b > 0', 'NOT y > 0 OR x < y'),
    ('a >= 0.00005', 'x >= 0.00005'), ('a > 999999999999.9999', 'x > 999999999999.9999'), ('a > 1000000000000', 'x > 1000000000000'),
    ('a / b > 1', 'x / nullif(y, 0) > 1');
CREATE FUNCTION pg_temp.differing(condition text, answer text) RETURNS bigint
    LANGUAGE plpgsql
AS $$
DECLARE
    differing bigint;
BEGIN
    EXECUTE format('SELECT count(*) FROM pair WHERE passed(assess(pair, %1$L)) IS DISTINCT FROM (%2$s) OR pg_temp.by_row(pair, %1$L) IS DISTINCT FROM (%2$s) '
                   'OR passed(assess_columns(%1$L, ''{b,a}''::text[], b, a)) IS DISTINCT FROM (%2$s)', condition, answer) INTO differing;
    RETURN differing;
END
$$;
SELECT sum(pg_temp.differing(condition::text, answer)) AS differing, count(*) AS conditions FROM question;

-- Integers of every width, and their ends.
CREATE TEMPORARY TABLE whole (i2 smallint, i4 integer, i8 bigint);
INSERT INTO whole VALUES (NULL, NULL, NULL), (0, 0, 0), (1, 1, 1), (-1, -1, -1), (32767, 2147483647, 9223372036854775807), (-32768, -2147483648, '-9223372036854775808'),
    (5, 5, 922337203685477), (5, 5, 922337203685478), (5, 5, -922337203685478);
SELECT i2, i4, i8, assess(whole, 'i2 >= 5; i4 > 2147483646; i8 >= 922337203685478; i8 = 9223372036854775807; i2 < i4; i4 <= i8; i8 + i8 > 0; i4 * 2 = i2 + i2'),
       pg_temp.by_row(whole, 'i8 >= 922337203685478') AS by_row
  FROM whole ORDER BY i8 NULLS FIRST;

-- Days; the infinite ones are unknown.
SELECT d, assess(days, 'd >= date ''2019-06-30''; d < date ''2019-06-30'' + 1 days; d between date ''2019-01-01'' and date ''2019-12-31''; d is known; d = e')
  FROM (VALUES (date '2019-06-29', date '2019-06-29'), ('2019-06-30', '2019-06-29'), ('2019-07-01', 'infinity'), ('infinity', 'infinity'), ('-infinity', '2019-01-01'), (NULL, '2019-01-01')) days (d, e);

-- Texts: short ones, padded ones, compressed ones and ones stored outside the row.
CREATE TEMPORARY TABLE words (t text, c character(3), v varchar(10));
ALTER TABLE words ALTER t SET STORAGE EXTERNAL;
INSERT INTO words VALUES ('A', 'A', 'A'), ('AA', 'AA', 'a'), ('', '', ''), (repeat('A', 3000), 'B', 'B '), (NULL, NULL, NULL), ('甲', '甲', '甲');
SELECT left(t, 3) AS t, c, v, assess(words, 't in (''A'', ''甲''); t not in (''A'', ''甲''); t = ''A''; t <> ''A''; c in (''A'', ''甲''); c = ''''; v = ''B''; v is known'),
       assess(words, format('t = ''%s''', repeat('A', 3000))::criteria) AS long
  FROM words;
SELECT left(t, 3) AS t, assess(words, 't in (''A'', ''甲''); t = ''B''') FROM (SELECT repeat('A', 30000) AS t OFFSET 0) words;

-- Parameters: the same for many rows, then others, absent ones, none.
CREATE TEMPORARY TABLE home (id integer, income numeric, params jsonb);
INSERT INTO home VALUES (1, 9000, '{"line": 20000}'), (2, 8999.99, '{"line": 20000}'), (3, 9000, '{"line": 20000.01}'), (4, 9000, '{"line": null}'), (5, 9000, '{}'),
    (6, 9000, NULL), (7, NULL, '{"line": 20000}'), (8, 9000, '{"line": 20000}'), (9, 1, '{"line": 0, "other": 1}'), (10, 9000, '{"line": 20000.000000001}');
SELECT id, assess(home, c) AS verdict, pg_temp.by_row(home, c) AS by_row, pg_temp.by_row(NULL::home, c) AS missing_row
  FROM home, (VALUES ('income >= 45% of $line; coalesce($other, $line) = $line; $line is known'::criteria)) standard (c) ORDER BY id;
SELECT id, passed(assess(home, 'income >= $line')) FROM (VALUES (1, 9000, '{"line": 20000}'::jsonb), (2, 9000, '{"line": "twenty"}')) home (id, income, params);

-- Several criteria about each row in turn, of which one is stored compressed; a row is kept from one to the next.  The answers are those
-- that each gets when it is asked alone.
CREATE TEMPORARY TABLE asked (number integer, c criteria);
INSERT INTO asked VALUES
    (1, 'params.line >= 20000; income >= 45% of $line when params.line is known'),
    (2, 'id between 3 and 7 or not (income >= 9000 and params.line is known)');
INSERT INTO asked SELECT 3, string_agg(format('a_criterion_whose_name_says_what_is_asked_of_which_income_%s: income >= %s when id <> %s', i, i * 500, i), '; ')::criteria FROM generate_series(1, 29) i;
SELECT number, pg_column_size(c) < octet_length(c::text) AS compressed FROM asked ORDER BY number;
SELECT count(*) AS pairs, count(*) FILTER (WHERE in_turn IS DISTINCT FROM alone) AS differing
  FROM (SELECT kept.id, asked.number, assess(kept.whole, asked.c) AS in_turn
          FROM (SELECT id, home AS whole FROM home OFFSET 0) kept CROSS JOIN asked) turns
  JOIN (SELECT id, 1 AS number, assess(home, 'params.line >= 20000; income >= 45% of $line when params.line is known') AS alone FROM home
        UNION ALL SELECT id, 2, assess(home, 'id between 3 and 7 or not (income >= 9000 and params.line is known)') FROM home
        UNION ALL SELECT id, 3, (SELECT string_agg(CASE WHEN i = id THEN '.' WHEN income >= i * 500 THEN '+' WHEN income IS NULL THEN '?' ELSE '-' END, '' ORDER BY i) FROM generate_series(1, 29) i)::verdict FROM home) each
 USING (id, number);

-- A row type that changes under a running function is bound anew.
CREATE TEMPORARY TABLE changing (a boolean, b boolean);
INSERT INTO changing VALUES (true, false);
CREATE FUNCTION pg_temp.answer() RETURNS text
    LANGUAGE plpgsql
AS $$
DECLARE
    r      record;
    answer text := '';
BEGIN
    FOR turn IN 1..2 LOOP
        FOR r IN EXECUTE 'SELECT * FROM changing' LOOP
            answer := answer || assess(r, 'a; b')::text || ' ';
        END LOOP;
        IF turn = 1 THEN
            ALTER TABLE changing RENAME a TO c;
            ALTER TABLE changing RENAME b TO a;
            ALTER TABLE changing RENAME c TO b;
        END IF;
    END LOOP;
    RETURN answer;
END
$$;
SELECT pg_temp.answer();

-- Names of unmet and unknown criteria, of several standards in turn.
SELECT v, unmet(v, c), unknown(v, c)
  FROM (VALUES ('+-?.'::verdict, 'x: a; y: b; z: c; d'::criteria), ('+-'::verdict, 'a; b > 0'::criteria), ('+--+', 'x: a; y: b; z: c; d'), ('++', 'a; b > 0')) asked (v, c);
SELECT unmet('+-', 'a');
-- every one of the 4096 verdicts of six criteria, each twice
SELECT count(*) AS verdicts,
       count(*) FILTER (WHERE unmet(v, c) <> ARRAY(SELECT 'n' || i FROM generate_series(1, 6) i WHERE state(v, i) = '-')
                           OR unknown(v, c) <> ARRAY(SELECT 'n' || i FROM generate_series(1, 6) i WHERE state(v, i) = '?')) AS differing
  FROM (SELECT (SELECT string_agg(substr('.+-?', n / (4 ^ i)::integer % 4 + 1, 1), '') FROM generate_series(0, 5) i)::verdict AS v,
               'n1: a; n2: a; n3: a; n4: a; n5: a; n6: a'::criteria AS c
          FROM generate_series(0, 8191) n) all_of_them;

-- Where the criteria are no constant the planner passes the columns one by one; the call refuses what does not fit.
CREATE TEMPORARY TABLE standard AS SELECT 'income >= 45% of $line'::criteria AS c;
EXPLAIN (VERBOSE, COSTS OFF) SELECT passed(assess(home, c)) FROM home, standard;
EXPLAIN (VERBOSE, COSTS OFF) SELECT assess(view, c) FROM standard LEFT JOIN (SELECT id, income * 2 AS income, params FROM home) view ON id = 1;
SELECT assess(view, c) FROM standard LEFT JOIN (SELECT id, income * 2 AS income, params FROM home) view ON id = 99;
SELECT assess_columns('a; b', '{b,a}'::text[], true, NULL::boolean);
SELECT assess_columns(NULL, '{a}'::text[], true);
SELECT assess_columns('a', '{a,b}'::text[], true);
SELECT assess_columns('a');
SELECT assess_columns('a', '{a}', true);
SELECT assess_columns('a', NULL::text[], true);
SELECT assess_columns('a', ARRAY[NULL]::text[], true);
SELECT assess_columns('c', '{a,b}'::text[], true, false);

-- What a call was made ready for is asked again at each call that gives a variable: a simple expression of PL/pgSQL is one call for
-- a whole loop.  The names say which of true and false each criterion reads.
CREATE FUNCTION pg_temp.each_call() RETURNS TABLE (turn integer, columns verdict, names verdict, both_given verdict, by_row verdict, by_json verdict, total numeric)
    LANGUAGE plpgsql
AS $$
DECLARE
    criteria criteria;
    formula  formula;
    given    text[];
    pair     record;
BEGIN
    FOR turn, criteria, formula, given IN
        VALUES (1, 'a; b'::criteria, 'x'::formula, '{a,b}'::text[]), (2, 'a; b', 'x', '{b,a}'), (3, 'b', 'y', '{b,a}'), (4, 'b', 'x', '{a,b}'),
               (5, 'a', 'x + y', '{b,a}'), (6, 'a; b', 'y', '{a,b}')
    LOOP
        columns := assess_columns(criteria, '{a,b}'::text[], true, false);
        names := assess_columns('a; b', given, true, false);
        both_given := assess_columns(criteria, given, true, false);
        SELECT true AS a, false AS b INTO pair;
        by_row := assess(pair, criteria);
        by_json := assess('{"a": true, "b": false}'::jsonb, criteria);
        total := amount('{"x": 3, "y": 40}'::jsonb, formula);
        RETURN NEXT;
    END LOOP;
END
$$;
SELECT * FROM pg_temp.each_call();
-- A call that fails leaves nothing half made behind.
CREATE FUNCTION pg_temp.after_failure() RETURNS TABLE (turn integer, answer text)
    LANGUAGE plpgsql
AS $$
DECLARE
    given text[];
BEGIN
    FOR turn, given IN VALUES (1, '{a,b}'::text[]), (2, '{c,b}'), (3, '{a,b}'), (4, '{a}'), (5, '{b,a}'), (6, NULL), (7, '{b,a}') LOOP
        BEGIN
            answer := assess_columns('a; b', given, true, false);
        EXCEPTION WHEN OTHERS THEN
            answer := SQLERRM;
        END;
        RETURN NEXT;
    END LOOP;
END
$$;
SELECT * FROM pg_temp.after_failure();
-- The same over rows, and a plan made for any criteria.
SELECT n, assess_columns('a; b', ARRAY[n, CASE n WHEN 'a' THEN 'b' ELSE 'a' END], true, false) FROM (VALUES ('a'), ('b'), ('a')) names (n);
PREPARE given (criteria, text[]) AS SELECT assess_columns($1, $2, true, false);
SET plan_cache_mode = force_generic_plan;
EXECUTE given ('a; b', '{a,b}');
EXECUTE given ('a; b', '{b,a}');
EXECUTE given ('b', '{b,a}');
RESET plan_cache_mode;
