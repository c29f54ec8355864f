-- Who sees what through the reports: a reader masked names of its divisions, an officer the names of its own, an auditor
-- and an admin everything; nobody a total that is not the whole; and what a leaky report would look like.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL jit = off;

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

-- 肇庆市 2018: two villages of one town of 端州区, one of 广宁县; three households each, one eligible, one not, one undecided.
SELECT count(pg_temp.household(place || '-' || number, place, 2018, (ARRAY['9000', '8000', NULL])[number], 2, '{"labour": "full"}'))
  FROM unnest(ARRAY['441202001002', '441202001003', '441223001001']) place, generate_series(1, 3) number \g /dev/null
UPDATE fupin_register.income_item SET revenue = revenue * 2;
UPDATE fupin_register.household SET head_name = '样例甲';
INSERT INTO fupin_register.village_year (division, year, income_per_capita) VALUES ('441202001002', 2018, 12000), ('441223001001', 2018, 12000);
\i test/include/analyze.sql

CREATE ROLE reads_all;
CREATE ROLE reads_county;
CREATE ROLE officer_of_village;
CREATE ROLE officer_of_county;
CREATE ROLE reads_all_keeps_county;
CREATE ROLE audits;
CREATE ROLE administers;
CREATE ROLE nobody_yet;
CALL fupin_register.grant_reader('reads_all');
CALL fupin_register.grant_reader('reads_county', '441202');
CALL fupin_register.grant_officer('officer_of_village', '441202001002');
CALL fupin_register.grant_officer('officer_of_county', '441202');
CALL fupin_register.grant_reader('reads_all_keeps_county');
CALL fupin_register.grant_officer('reads_all_keeps_county', '441223');
CALL fupin_register.grant_auditor('audits');
CALL fupin_register.grant_admin('administers');

-- Every report answers every role (each of them with FUPIN_SLOW set: make check-slow), and shows it rows of its divisions only.
\set roles {reads_county}
\getenv slow FUPIN_SLOW
\if :{?slow}
\set roles {reads_county,officer_of_village,audits}
\endif
SELECT matches(pg_temp.answer(role, format('SELECT count(*) FROM fupin_report.%I', relname)), '^\d+$', role || ' may read ' || relname)
  FROM pg_class,
       unnest(:'roles'::text[]) role
 WHERE relnamespace = 'fupin_report'::regnamespace
   AND relkind = 'v'
   AND relname !~ '^(data|dim)_';
SELECT is(pg_temp.answer(role, query), expected, role || ': ' || query)
  FROM (VALUES
    ('nobody_yet',             'SELECT count(*) FROM fupin_report.household_exit',                             '42501'),
    ('reads_all',              'SELECT count(*) FROM fupin_register.household',                                '42501'),
    ('reads_all',              'SELECT count(*) FROM fupin_register.household_verdict',                        '42501'),
    ('reads_all',              'SELECT count(*) FROM fupin_register.household_name',                           '42501'),
    -- rows
    ('reads_all',              'SELECT count(*) FROM fupin_report.household_exit',                             '9'),
    ('reads_county',           'SELECT count(*) FROM fupin_report.household_exit',                             '6'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_report.household_exit',                             '3'),
    ('officer_of_county',      'SELECT count(*) FROM fupin_report.household_exit',                             '6'),
    ('reads_all_keeps_county', 'SELECT count(*) FROM fupin_report.household_exit',                             '9'),
    ('audits',                 'SELECT count(*) FROM fupin_report.household_exit',                             '9'),
    ('administers',            'SELECT count(*) FROM fupin_report.household_exit',                             '9'),
    ('reads_county',           'SELECT count(*) FROM fupin_report.household_exit_criterion',                   '42'),
    ('reads_county',           'SELECT count(*) FROM fupin_report.household_exit_wide_zhaoqing_2018',          '6'),
    ('reads_county',           'SELECT count(*) FROM fupin_report.household_exit WHERE county_code = ''441223''', '0'),
    ('reads_county',           'SELECT string_agg(DISTINCT county_code, '','') FROM fupin_report.dim_division', '441202'),
    -- names
    ('reads_all',              'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.household_exit',               '样**'),
    ('reads_all',              'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.household_exit_criterion',     '样**'),
    ('reads_all',              'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.household_exit_wide_zhaoqing_2018', '样**'),
    ('reads_all',              'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.income_ratio_household',       '样**'),
    ('reads_all',              'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.exit_deciding_households',     NULL),
    ('reads_all',              'SELECT count(*) FROM fupin_report.household_exit WHERE head_name = ''样例甲''',               '0'),
    ('officer_of_village',     'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.household_exit',               '样例甲'),
    ('audits',                 'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.household_exit',               '样例甲'),
    ('administers',            'SELECT string_agg(DISTINCT head_name, '','') FROM fupin_report.household_exit',               '样例甲'),
    ('reads_all_keeps_county', 'SELECT string_agg(DISTINCT county_code || head_name, '','' ORDER BY county_code || head_name) FROM fupin_report.household_exit', '441202样**,441223样例甲'),
    -- counts: of the whole county, or not at all
    ('reads_all',              'SELECT string_agg(county_code || '':'' || households, '' '' ORDER BY county_code) FROM fupin_report.exit_by_county',  '441202:6 441223:3'),
    ('officer_of_county',      'SELECT string_agg(county_code || '':'' || households, '' '' ORDER BY county_code) FROM fupin_report.exit_by_county',  '441202:6'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_report.exit_by_county',                             '0'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_report.exit_by_town',                               '0'),
    ('officer_of_village',     'SELECT string_agg(village_code || '':'' || households, '' '') FROM fupin_report.exit_by_village', '441202001002:3'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_report.county_exit',                                '0'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_report.exit_obstacle',                              '0'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_report.income_ratio_county',                        '0'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_report.village_exit',                               '1'),
    ('reads_all',              'SELECT households_undecided FROM fupin_report.village_exit WHERE village_code = ''441223001001''', '1'),
    -- base tables stay what row security leaves of them
    ('officer_of_village',     'SELECT count(*) FROM fupin_register.household_fact',                           '3'),
    ('officer_of_village',     'SELECT count(*) FROM fupin_register.person_fact',                              '6'),
    ('reads_all_keeps_county', 'SELECT count(*) FROM fupin_register.household',                                '3'),
    ('audits',                 'SELECT count(*) FROM fupin_register.person_fact',                              '18')
  ) cases (role, query, expected);

-- A wide report that is made later is there for every role, and may be made by an admin.
SET LOCAL ROLE administers;
CALL fupin_register.create_wide_report('ZHAOQING-2018.household.exit', 'household_exit_wide_again');
RESET ROLE;
SELECT is(pg_temp.answer('reads_county', 'SELECT count(*) FROM fupin_report.household_exit_wide_again'), '6', 'and a reader reads it');
SELECT is(pg_temp.answer('nobody_yet', 'SELECT count(*) FROM fupin_report.household_exit_wide_again'), '42501', 'and nobody else');
SELECT is(pg_temp.answer('audits', $$CALL fupin_register.create_wide_report('ZHAOQING-2018.household.exit')$$), '42501', 'an auditor makes none');

-- The leak: a cheap function looks at every value it is handed.
CREATE FUNCTION public.peek(value text) RETURNS boolean LANGUAGE plpgsql COST 0.0001 AS $$
BEGIN
    PERFORM set_config('peek.seen', current_setting('peek.seen') || value || ' ', false);
    RETURN true;
END
$$;
CREATE FUNCTION pg_temp.seen(role name, query text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
    PERFORM set_config('peek.seen', '', false);
    EXECUTE format('SET LOCAL ROLE %I', role);
    EXECUTE query;
    RESET ROLE;
    RETURN (SELECT string_agg(DISTINCT seen, ' ' ORDER BY seen) FROM unnest(string_to_array(trim(current_setting('peek.seen')), ' ')) seen);
END
$$;
SELECT is(pg_temp.seen('reads_county', 'SELECT * FROM fupin_report.household_exit WHERE public.peek(head_name)'), '样**', 'a function is shown masked names');
SELECT is(pg_temp.seen('reads_county', 'SELECT * FROM fupin_report.household_exit WHERE public.peek(county_code)'), '441202', 'of the reader''s county');
SELECT is(pg_temp.seen('reads_county', 'SELECT * FROM fupin_report.exit_by_county WHERE public.peek(county_code)'), '441202', 'also below a total');
SELECT is(pg_temp.seen('officer_of_village', 'SELECT * FROM fupin_register.household_verdict WHERE public.peek(division::text)'), '441202001002', 'and in a verdict');

-- The same report without its barriers.
CREATE FUNCTION pg_temp.leaks(view text) RETURNS boolean LANGUAGE sql AS $$
    SELECT pg_temp.seen('reads_county', format('SELECT * FROM fupin_report.%I WHERE public.peek(head_name) AND public.peek(division_code)', view)) !~ '^(441202\d{6} )+样\*\*$'
$$;
CREATE VIEW fupin_report.with_barrier WITH (security_barrier) AS
    SELECT division::text AS division_code, head_name FROM fupin_register.household_name;
CREATE VIEW fupin_report.without_barrier AS
    SELECT division::text AS division_code, fupin_register.mask_name(head_name) AS masked, head_name
      FROM fupin_register.household
     WHERE division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
CALL fupin_register.secure();
SELECT is(pg_temp.leaks('with_barrier'), false, 'a report over the views of the register does not leak');
SELECT is(pg_temp.leaks('without_barrier'), true, 'planted and caught: one over a base table without a barrier does');
SELECT * FROM finish();
ROLLBACK;
