-- formula (design 3.4): an amount, in the grammar of an operand of criteria.
SET search_path = fupin, public;
\i test/include/binary.sql

-- Medical aid is 70 % of what insurance leaves of the compliant cost, never less than nothing (HAOJIANG-2017-2.5-c).
SELECT v.cost, v.paid, amount(x, '70% of greatest(0, cost - paid)')
  FROM (VALUES (30000, 18000), (10000, 10000), (10000, 12000), (30000, NULL)) v(cost, paid), LATERAL (SELECT v.cost, v.paid) x;
SELECT amount('{"cost": 30000, "paid": 18000}'::jsonb, '70% of greatest(0, cost - paid)');
-- The constant-price line of 2017 from 4000 yuan of 2014 (digest C2); exact to the last digit.
SELECT amount('{"params": {"i15": 101.5, "i16": 101.9, "i17": 101.3}}'::jsonb, '4000 * $i15 / 100 * $i16 / 100 * $i17 / 100') = 4190.92282 AS exact;
-- Unknown operands, x / 0 and infinities give NULL.
SELECT amount(x, 'a + b') IS NULL, amount(x, 'a / (a - a)') IS NULL, amount(x, 'a * inf') IS NULL, amount(x, 'least(a, b)') IS NULL, amount(x, 'coalesce(b, a)')
  FROM (SELECT 1 AS a, NULL::integer AS b, 'Infinity'::numeric AS inf) x;
-- The days between two dates are a number; a date is none.
SELECT amount(x, 'done - due') FROM (SELECT date '2019-12-02' AS done, date '2019-11-28' AS due) x;
SELECT amount(x, 'done') FROM (SELECT date '2019-12-02' AS done) x;
SELECT amount('{"d": "2019-12-02"}'::jsonb, 'd');
-- Conditions are no formulas.
SELECT 'a > 1'::formula;
SELECT 'a; b'::formula;
SELECT '''x'''::formula;
SELECT ''::formula;
SELECT amount('{}'::jsonb, 'x: a');
-- Canonical form, in and out, as text and as bytes.
SELECT t AS read, t::formula AS printed, pg_temp.survives('fupin.formula', t)
  FROM (VALUES ('a'), ('((a+1))*2'), ('a-(b-c)'), ('70%of greatest(0,cost-paid)'), ('-(-a)'), ('"额度" * 1.50'), ('5%')) v(t);
SELECT pg_temp.receive('fupin.formula', b) AS refused FROM (VALUES ('\x'::bytea), ('\x0261'), ('\x01613e31'), ('\x01ff')) v(b);
SELECT DISTINCT f FROM unnest('{a+1,a + 1,b}'::formula[]) f ORDER BY f;
