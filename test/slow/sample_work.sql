-- The sample's officials, duties, deadlines, money, projects, loans, asset projects and houses: every case of the digests
-- comes out of the report that answers it as the digest says, rule by rule.
\set ON_ERROR_STOP 1
\set QUIET 1
\i test/include/register.sql
BEGIN;
SELECT no_plan();
SET search_path = public, fupin_report, fupin;
SET jit = off;
SET fupin.as_of = '2019-06-30';
SET client_min_messages = warning;
CALL fupin_register.load_sample();
\i test/include/analyze.sql

-- Whatever has a number of its own says that it is of the sample.
CREATE FUNCTION pg_temp.strangers() RETURNS TABLE (table_name text, rows bigint) LANGUAGE plpgsql AS $$
DECLARE
    key text;
BEGIN
    FOR table_name, key IN
        SELECT class.relname, attribute.attname
          FROM pg_class class
          JOIN pg_index index ON index.indrelid = class.oid AND index.indisprimary
          JOIN pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attnum = index.indkey[0]
         WHERE class.relnamespace = 'fupin_register'::regnamespace
           AND class.relkind = 'r'
           AND attribute.attname LIKE '%\_id'
           AND attribute.attname <> 'organisation_id'
           AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = class.oid AND attname = 'division')
    LOOP
        EXECUTE format('SELECT count(*) FROM fupin_register.%I WHERE NOT starts_with(%I::text, ''SAMPLE-'')', table_name, key) INTO rows;
        RETURN NEXT;
    END LOOP;
END
$$;
SELECT is_empty($$SELECT * FROM pg_temp.strangers() WHERE rows > 0$$, 'every number of the sample begins with SAMPLE-');
SELECT is_empty($$SELECT official_id FROM fupin_register.official WHERE name NOT LIKE '样例%'$$, 'every official is called 样例');
-- Organisations, codes and rules of the sample are those of the catalogue.
SELECT is_empty($$SELECT kind FROM fupin_register.event WHERE NOT EXISTS (SELECT FROM code_list WHERE list = 'event_kind' AND code = event.kind)
                   UNION SELECT action FROM fupin_register.activity WHERE NOT EXISTS (SELECT FROM code_list WHERE list = 'action' AND code = activity.action)
                   UNION SELECT role FROM fupin_register.official_post WHERE NOT EXISTS (SELECT FROM code_list WHERE list = 'role' AND code = official_post.role)
                   UNION SELECT role FROM fupin_register.organisation_role WHERE NOT EXISTS (SELECT FROM code_list WHERE list = 'role' AND code = organisation_role.role)
                   UNION SELECT role FROM fupin_register.assignment WHERE NOT EXISTS (SELECT FROM code_list WHERE list = 'role' AND code = assignment.role)
                   UNION SELECT kind FROM fupin_register.measure WHERE NOT EXISTS (SELECT FROM code_list WHERE list = 'measure_kind' AND code = measure.kind)
                   UNION SELECT kind FROM fupin_register.household_plan_item WHERE kind IS NOT NULL AND NOT EXISTS (SELECT FROM code_list WHERE list = 'measure_kind' AND code = household_plan_item.kind)
                   UNION SELECT kind FROM fupin_register.fund WHERE NOT EXISTS (SELECT FROM code_list WHERE list = 'fund_kind' AND code = fund.kind)
                   UNION SELECT purpose FROM fupin_register.fund_payment WHERE purpose IS NOT NULL AND NOT EXISTS (SELECT FROM code_list WHERE list = 'fund_purpose' AND code = fund_payment.purpose)$$,
                'every code of the sample has its label');

-- Money -----------------------------------------------------------------------------------------------------------

-- HEYUAN-2019-3.6-i: issued by 31 December 2018, used up by 30 June 2019.  On the day itself nothing is overdue yet.
CREATE TEMP TABLE fund_before AS SELECT * FROM fund_deadline;
SELECT bag_eq(
    $$SELECT right(fund_code, 4), deadline_state, used_in_time, unused FROM fund_before WHERE fund_code BETWEEN 'SAMPLE-441600-F001' AND 'SAMPLE-441600-F012'$$,
    $$VALUES ('F001', 'due_soon',       700000.00, 300000.00),
             ('F002', 'not_applicable', NULL,      600000.00),     -- issued on 1 January 2019
             ('F003', 'met',            500000.00, 0.00),
             ('F004', 'met',            500000.00, 0.00),          -- issued on 1 January 2018: in scope here
             ('F005', 'met',            300000.00, 0.00),
             ('F006', 'met',            600000.00, 0.00),
             ('F007', 'unknown',        100000.00, 300000.00),     -- nobody knows when it was issued
             ('F008', 'not_applicable', NULL,      200000.00),     -- the county's own
             ('F009', 'met',            450000.00, 0.00),          -- the last of it on 30 June
             ('F010', 'due_soon',       0.00,      900000.00),
             ('F011', 'due_soon',       699999.99, 0.01),
             ('F012', 'not_applicable', NULL,      0.00)$$,        -- money for houses, of no kind that the rule names
    'HEYUAN-2019-3.6-i on 30 June');
SET fupin.as_of = '2019-07-01';
CREATE TEMP TABLE fund_after AS SELECT * FROM fund_deadline;
SELECT bag_eq(
    $$SELECT right(fund_code, 4), deadline_state, used_in_time, used_later, unused_at_due, used_in_time_share, used_share, finding
        FROM fund_after WHERE fund_code IN ('SAMPLE-441600-F001', 'SAMPLE-441600-F009', 'SAMPLE-441600-F010', 'SAMPLE-441600-F011')$$,
    $$VALUES ('F001', 'late',    700000.00, 300000.00, 300000.00, 0.7000, 1.0000, 'breach'),
             ('F009', 'met',     450000.00, 0.00,      0.00,      1.0000, 1.0000, NULL),
             ('F010', 'overdue', 0.00,      0.00,      900000.00, 0.0000, 0.0000, 'breach'),
             ('F011', 'overdue', 699999.99, 0.00,      0.01,      0.9999, 0.9999, 'breach')$$,    -- all but a cent is not all
    'HEYUAN-2019-3.6-i the day after: 700,000 in time, 300,000 on 1 July late');
SET fupin.as_of = '2019-06-30';

-- MEILAN-2019-24-2b, MEILAN-2019-22-1a: half by 30 June, by the months completed of twelve.
SELECT bag_eq(
    $$SELECT rule_id, arrived, required, paid, gap, money_state, is_fallback FROM fund_progress WHERE rule_id IS NOT NULL$$,
    $$VALUES ('MEILAN-2019-24-2b', 8000000.00, 4000000.00, 3900000.00, 100000.00, 'behind', true),
             ('MEILAN-2019-22-1a', 1000000.00,  500000.00,  500000.00,      0.00, 'met',    true)$$,
    'MEILAN-2019-24-2b: 3,900,000 of 8,000,000 are 100,000 behind; MEILAN-2019-22-1a: half of 1,000,000 is just enough');

-- Allocation: 14 villages of 200,000 and 98 of 100,000, one 10,000 short; 1,593 people at 20,000 with the 1:1 split.
CREATE TEMP TABLE allocation AS SELECT * FROM fund_allocation_gap;
SELECT results_eq(
    $$SELECT rule_id, count(*), sum(required), sum(allocated), sum(gap) FROM allocation WHERE rule_id IN ('HEYUAN-2019-3.6-b', 'HEYUAN-2019-3.6-c') GROUP BY rule_id ORDER BY rule_id$$,
    $$VALUES ('HEYUAN-2019-3.6-b'::varchar, 14::bigint, 2800000.00, 2790000.00, 10000.00), ('HEYUAN-2019-3.6-c', 98, 9800000.00, 9800000.00, 0.00)$$,
    'HEYUAN-2019-3.6-b, -3.6-c: 12,600,000 for 112 villages, of which one is 10,000 short');
SELECT bag_eq(
    $$SELECT rule_id, allocation_name, required, allocated, gap FROM allocation WHERE rule_id IN ('HAOJIANG-2017-3.1-a', 'HAOJIANG-2017-3.1-b')$$,
    $$VALUES ('HAOJIANG-2017-3.1-a', 'per_head',          31860000.00, 31830000.00, 30000.00),
             ('HAOJIANG-2017-3.1-b', 'per_head_city',     10930000.00, 10930000.00, 0.00),
             ('HAOJIANG-2017-3.1-b', 'per_head_district', 10930000.00, 10900000.00, 30000.00)$$,
    'HAOJIANG-2017-3.1-a, -3.1-b: 31,860,000, and of the remainder half each');
SELECT bag_eq(
    $$SELECT rule_id, required, allocated, gap, money_state FROM allocation WHERE subject_code IN ('SAMPLE-441600-H001', 'SAMPLE-441600-H002') OR rule_id IN ('MEILAN-2019-12-4b', 'MEILAN-2019-24-1')$$,
    $$VALUES ('HEYUAN-2019-2.7-e', 18000.00, 18000.00, 0.00,    'met'),        -- 30,000: province 18,000, helper 5,000, county 7,000
             ('HEYUAN-2019-2.7-e', 5000.00,  5000.00,  0.00,    'met'),
             ('HEYUAN-2019-2.7-e', 7000.00,  6000.00,  1000.00, 'pending'),
             ('HEYUAN-2019-2.7-e', 18000.00, 18000.00, 0.00,    'met'),        -- without a helper unit the county bears 12,000
             ('HEYUAN-2019-2.7-e', 0.00,     0.00,     0.00,    'not_applicable'),
             ('HEYUAN-2019-2.7-e', 12000.00, 12000.00, 0.00,    'met'),
             ('MEILAN-2019-12-4b', 4000000.00, 3900000.00, 100000.00, 'pending'),
             ('MEILAN-2019-24-1', 12000000.00, 11400000.00, 600000.00, 'pending')$$,
    'HEYUAN-2019-2.7-e: who pays for a house; MEILAN-2019-12-4b: 48.75 % for industry; MEILAN-2019-24-1: 600,000 short');
SELECT results_eq(
    $$SELECT rule_id, subject_code, money_state FROM allocation
       WHERE rule_id IN ('HAOJIANG-2017-2.2-f', 'SHANGQIU-2018-9-c', 'MEILAN-2019-16-8', 'MEILAN-2019-24-3b', 'ZHAOQING-2018-18-f', 'ZHAOQING-2018-32-c')
         AND year = CASE split_part(rule_id, '-', 1) WHEN 'HAOJIANG' THEN 2018 WHEN 'SHANGQIU' THEN 2018 ELSE 2019 END
         AND money_state IN ('met', 'short', 'pending') ORDER BY rule_id, subject_code, allocation_name$$,
    $$VALUES ('HAOJIANG-2017-2.2-f'::varchar, '440512'::varchar, 'met'::varchar),             -- a larger share than the year before
             ('MEILAN-2019-16-8', '460108', 'met'), ('MEILAN-2019-24-3b', '460108', 'met'),
             ('ZHAOQING-2018-18-f', '441202', 'pending'),
             ('ZHAOQING-2018-18-f', '441203', 'met'), ('ZHAOQING-2018-18-f', '441204', 'met'), ('ZHAOQING-2018-18-f', '441223', 'met'),
             ('ZHAOQING-2018-18-f', '441224', 'met'), ('ZHAOQING-2018-18-f', '441225', 'met'), ('ZHAOQING-2018-18-f', '441226', 'pending'),
             ('ZHAOQING-2018-18-f', '441284', 'met')$$,
    'more than the year before: shares and helper units; without the year before nobody can say');
INSERT INTO fupin_register.area_year (division, year, facts) VALUES
    ('411421', 2017, '{"sample": true, "funds_risk_compensation": 500000, "funds_interest_subsidy": 200000}'),
    ('411422', 2017, '{"sample": true, "funds_risk_compensation": 400000, "funds_interest_subsidy": 200000}'),
    ('441223', 2018, '{"sample": true, "hidden_debt": 1000000}'),
    ('441224', 2018, '{"sample": true, "hidden_debt": 1000000}')
    ON CONFLICT (division, year) DO UPDATE SET facts = area_year.facts || excluded.facts;
SELECT bag_eq(
    $$SELECT rule_id, subject_code, allocation_name, money_state FROM fund_allocation_gap
       WHERE rule_id IN ('SHANGQIU-2018-9-c', 'ZHAOQING-2018-32-c') AND subject_code IN ('411421', '411422', '441223', '441224') AND (year = 2018) = (rule_id = 'SHANGQIU-2018-9-c')$$,
    $$VALUES ('SHANGQIU-2018-9-c', '411421', 'risk_compensation', 'met'), ('SHANGQIU-2018-9-c', '411421', 'interest_subsidy', 'met'),
             ('SHANGQIU-2018-9-c', '411422', 'risk_compensation', 'met'), ('SHANGQIU-2018-9-c', '411422', 'interest_subsidy', 'short'),  -- 200,000 after 200,000 is no more
             ('ZHAOQING-2018-32-c', '441223', 'hidden_debt', 'pending'), ('ZHAOQING-2018-32-c', '441224', 'hidden_debt', 'met')$$,       -- debt that stays does not grow
    'more than the year before: risk compensation and interest; no more than the year before: hidden debt');
-- A cent that cannot be halved: the city pays nothing of it.
UPDATE fupin_register.fund SET amount = 9999999.99 WHERE fund_id = 'SAMPLE-440512-F001';
SELECT results_eq($$SELECT required FROM fund_allocation_gap WHERE rule_id = 'HAOJIANG-2017-3.1-b' ORDER BY allocation_name$$,
                  $$VALUES (10930000.00), (10930000.01)$$, 'HAOJIANG-2017-3.1-b: the odd cent is the district''s');
UPDATE fupin_register.fund SET amount = 10000000.00 WHERE fund_id = 'SAMPLE-440512-F001';

-- What money was spent on, to whose account, and by what rules.
SELECT bag_eq(
    $$SELECT rule_id, subject_code, finding FROM fund_breach WHERE subject IN ('fund', 'fund_payment') AND criterion_name <> 'tendered'
         AND rule_id NOT IN ('ZHAOQING-2018-20-c', 'ZHAOQING-2018-20-f', 'MEILAN-2019-24-3a')$$,
    $$VALUES ('HAOJIANG-2017-2.6-c', 'SAMPLE-440512-F004-2', 'breach'),     -- another's account
             ('HAOJIANG-2017-2.6-c', 'SAMPLE-440512-F004-3', 'breach'),     -- cash
             ('HAOJIANG-2017-2.6-c', 'SAMPLE-440512-F004-4', 'unknown'),
             ('HAOJIANG-2017-3.1-c', 'SAMPLE-440512-F001-5', 'shortfall'),
             ('HAOJIANG-2017-3.1-c', 'SAMPLE-440512-F001-6', 'shortfall'),
             ('HAOJIANG-2017-3.1-d', 'SAMPLE-440512-F001-4', 'breach'),     -- schooling of a family on the minimum allowance
             ('HAOJIANG-2017-3.1-d', 'SAMPLE-440512-F001-5', 'breach'),     -- housing
             ('HAOJIANG-2017-3.1-f', 'SAMPLE-440512-F005-2', 'unknown'),
             ('HAOJIANG-2017-3.1-g', 'SAMPLE-440512-F006-2', 'breach'),     -- training money for the office
             ('SHANGQIU-2018-14-a', 'SAMPLE-411400-F002', 'breach'),        -- not in full
             ('SHANGQIU-2018-14-a', 'SAMPLE-411400-F002-2', 'breach'),      -- nor for rangers only
             ('HEYUAN-2019-3.6-j', 'SAMPLE-441600-F003', 'breach'),         -- issued on 31 December 2017; on 1 January 2018 out of scope
             ('HEYUAN-2019-3.6-j', 'SAMPLE-441600-F007', 'unknown'),
             ('ZHAOQING-2018-10-d', 'SAMPLE-441200-F005-1', 'breach'),      -- half paid at 40 %; 60 % at 60 % is in order
             ('ZHAOQING-2018-17-b', 'SAMPLE-441200-F004-2', 'unknown'),
             ('ZHAOQING-2018-20-b', 'SAMPLE-441200-F001-2', 'breach'),      -- before the project was listed
             ('ZHAOQING-2018-20-b', 'SAMPLE-441200-F001-3', 'breach'),      -- for no project at all
             ('ZHAOQING-2018-20-d', 'SAMPLE-441200-F002', 'breach'),
             ('MEILAN-2019-11-3e', 'SAMPLE-460108-F003', 'unknown'),
             ('MEILAN-2019-12-6d', 'SAMPLE-460108-F008-2', 'breach'),
             ('MEILAN-2019-12-6d', 'SAMPLE-460108-F008-3', 'unknown'),
             ('MEILAN-2019-24-2a', 'SAMPLE-460108-F005', 'breach')$$,       -- to a company
    'breaches in the use of money');
-- MEILAN-2019-24-2a: 1,000,000 arrived, 600,000 to towns and 300,000 to a department.
SELECT results_eq($$SELECT arrived_on IS NOT NULL, amount - distributed FROM fupin_register.fund_fact WHERE fund_id = 'SAMPLE-460108-F003'$$,
                  $$VALUES (true, 100000.00)$$, 'MEILAN-2019-24-2a: 100,000 not passed on');
SELECT results_eq($$SELECT trail_kind, sum(amount), sum(traced), sum(untraced), sum(unspent) FROM fund_trail WHERE fund_code = 'SAMPLE-441600-F001' GROUP BY 1 ORDER BY 1$$,
                  $$VALUES ('balance'::varchar, 300000.00, 0.00, 0.00, 300000.00), ('payment', 700000.00, 630000.00, 70000.00, 0.00)$$,
                  'the trail of a tranche adds up to it: 630,000 traced, 70,000 not, 300,000 unspent');

-- Projects --------------------------------------------------------------------------------------------------------

-- What the sample records of no project and no asset project: whether its water was tested, whether its risks were looked at.  Of these rules
-- nothing is known, and what is not known is no breach.
CREATE TEMP TABLE unrecorded (rule_id text, report text);
INSERT INTO unrecorded VALUES
    ('MEILAN-2019-8-2a', 'project'), ('MEILAN-2019-12-7', 'asset_project');
SELECT set_eq($$SELECT rule_id::text, 'project', finding::text FROM project_breach WHERE rule_id IN (SELECT rule_id FROM unrecorded)
                 UNION ALL
                SELECT rule_id, 'asset_project', finding FROM asset_project_check WHERE rule_id IN (SELECT rule_id FROM unrecorded) AND finding IS NOT NULL$$,
              $$SELECT rule_id, report, 'unknown' FROM unrecorded$$, 'what nobody recorded is unknown, of every rule');
SELECT bag_eq(
    $$SELECT rule_id, right(project_code, 3), finding FROM project_breach
       WHERE project_code LIKE 'SAMPLE-460108-%' AND criterion_name <> 'publicity_days' AND rule_id NOT IN (SELECT rule_id FROM unrecorded)
         AND project_code NOT IN ('SAMPLE-460108-P11', 'SAMPLE-460108-P20')$$,
    $$VALUES ('MEILAN-2019-23-3b', 'P02', 'breach'),      -- announced in the town seat only
             ('MEILAN-2019-23-6b', 'P02', 'breach'),
             ('MEILAN-2019-23-3a', 'P03', 'breach'),      -- filed with the province, before any publicity of the district
             ('MEILAN-2019-12-4a', 'P03', 'breach'),
             ('MEILAN-2019-12-4a', 'P04', 'breach'),
             ('MEILAN-2019-12-4a', 'P05', 'breach'),
             ('MEILAN-2019-23-1b', 'P05', 'breach'),      -- not from the library
             ('MEILAN-2019-23-6b', 'P05', 'breach'),
             ('MEILAN-2019-23-1b', 'P06', 'unknown'),     -- removed, never selected
             ('MEILAN-2019-23-2a', 'P07', 'breach'),
             ('MEILAN-2019-23-2a', 'P07', 'unknown'),
             ('MEILAN-2019-23-4', 'P08', 'breach'),
             ('MEILAN-2019-23-5a', 'P08', 'breach'),
             ('MEILAN-2019-23-5b', 'P08', 'breach'),
             ('MEILAN-2019-23-1b', 'P09', 'breach'),      -- selected on 1 March, filed on 5 March
             ('MEILAN-2019-23-1a', 'P09', 'unknown'),
             ('MEILAN-2019-23-1a', 'P10', 'unknown'),
             ('MEILAN-2019-22-1c', 'P12', 'breach'),      -- an industry project of an old area
             ('MEILAN-2019-22-4c', 'P12', 'breach'),      -- with two archives
             ('MEILAN-2019-23-1a', 'P12', 'unknown'),
             ('MEILAN-2019-23-1c', 'P15', 'breach'),
             ('MEILAN-2019-22-4b', 'P16', 'unknown'),
             ('MEILAN-2019-23-4', 'P18', 'breach'),       -- households get dividends and do not take part
             ('MEILAN-2019-15-3', 'P19', 'breach'),
             ('MEILAN-2019-23-6b', 'P22', 'breach')$$,
    '美兰区: the project library, project by project');
SELECT bag_eq(
    $$SELECT rule_id, right(project_code, 3), finding FROM project_breach WHERE project_code NOT LIKE 'SAMPLE-460108-%' AND rule_id <> 'SHANGQIU-2018-21-c'
         AND rule_id NOT IN (SELECT rule_id FROM unrecorded)$$,
    $$VALUES ('HEYUAN-2019-3.6-g', 'P02', 'breach'),      -- paid two days before it was listed; P03 on the day
             ('SHANGQIU-2018-21-a', 'P02', 'breach'),     -- paid the day before; P01 on the day
             ('SHANGQIU-2018-21-b', 'P02', 'breach'),
             ('SHANGQIU-2018-11-f', 'P02', 'unknown'),
             ('SHANGQIU-2018-11-f', 'P03', 'breach'),
             ('SHANGQIU-2018-17-a', 'P05', 'breach'),
             ('SHANGQIU-2018-22-c', 'P05', 'breach'),
             ('ZHAOQING-2018-20-e', 'P40', 'breach'),     -- 40 projects, one announced only
             ('ZHAOQING-2018-20-f', 'P37', 'unknown'), ('ZHAOQING-2018-20-f', 'P38', 'unknown'),
             ('ZHAOQING-2018-20-f', 'P39', 'unknown'), ('ZHAOQING-2018-20-f', 'P40', 'unknown')$$,
    'the libraries of the other places');
SELECT results_eq(
    $$SELECT right(project_key, 3), project_state, is_in_library FROM project_status WHERE project_key BETWEEN 'SAMPLE-460108-P01' AND 'SAMPLE-460108-P20' ORDER BY 1$$,
    $$VALUES ('P01', 'handed_over'::varchar, true), ('P02', 'completed', true), ('P03', 'district_approved', false), ('P04', 'declared', false),
             ('P05', NULL, false), ('P06', 'removed', false), ('P07', 'selected', true), ('P08', 'under_construction', true),
             ('P09', 'under_construction', true), ('P10', 'under_construction', true), ('P11', 'under_construction', true), ('P12', 'bid', true),
             ('P13', 'declared', false), ('P14', 'rejected', false), ('P15', 'handed_over', true), ('P16', 'handed_over', true),
             ('P17', 'removed', false), ('P18', 'under_construction', true), ('P19', 'selected', true), ('P20', NULL, false)$$,
    'where the projects stand');
-- MEILAN-2019-23-3a: a publicity whose last day is 30 June holds up the town until 1 July.
SELECT throws_ok($$INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on)
                   SELECT project_id, division, 3, 'declared', 'town_reviewed', '2019-06-30' FROM fupin_register.project WHERE project_id = 'SAMPLE-460108-P04'$$,
                 '23514', NULL, 'MEILAN-2019-23-3a: its last day still runs');
SELECT lives_ok($$INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on)
                  SELECT project_id, division, 3, 'declared', 'town_reviewed', '2019-07-01' FROM fupin_register.project WHERE project_id = 'SAMPLE-460108-P04'$$,
                'MEILAN-2019-23-3a: the day after it is over');
SELECT is((SELECT project_state FROM project_status WHERE project_key = 'SAMPLE-460108-P04'), 'declared', 'and a step of tomorrow has not been taken yet');

-- What is not posted, and what is to be posted.
SELECT bag_eq(
    $$SELECT rule_id, replace(subject_code, 'SAMPLE-', ''), notice_kind, notice_state FROM notice_gap WHERE is_breach AND subject_code NOT IN ('SAMPLE-460108-P11', 'SAMPLE-460108-P20')$$,
    $$VALUES ('MEILAN-2019-11-2b', '460108-H007', 'publicity', 'missing'),
             ('MEILAN-2019-23-3a', '460108-P03', 'publicity', 'missing'),         -- of the district
             ('MEILAN-2019-23-3b', '460108-P02', 'announcement', 'missing'),      -- hangs in the town seat, not on the spot
             ('MEILAN-2019-23-6b', '460108-P02', 'announcement', 'missing'), ('MEILAN-2019-23-6b', '460108-P05', 'announcement', 'missing'),
             ('MEILAN-2019-23-6b', '460108-P22', 'announcement', 'missing'),
             ('SHANGQIU-2018-22-c', '411400-P02', 'publicity', 'late'),           -- after the money
             ('SHANGQIU-2018-22-c', '411400-P05', 'publicity', 'missing'),
             ('ZHAOQING-2018-20-d', '441200-F002', NULL, 'missing'),
             ('ZHAOQING-2018-20-e', '441200-P28', 'announcement', 'late'), ('ZHAOQING-2018-20-e', '441200-P28', 'publicity', 'late'),
             ('ZHAOQING-2018-20-e', '441200-P40', 'publicity', 'missing')$$,      -- of 40 projects one is announced only
    'notices that are missing or late');
SELECT bag_eq(
    $$SELECT notice_occasion, notice_state, count(*) FROM notice_list GROUP BY 1, 2$$,
    $$VALUES ('exit', 'to_post', 2::bigint), ('exit', 'running', 1), ('project', 'to_post', 11), ('project', 'running', 1), ('fund', 'to_post', 1), ('housing_case', 'to_post', 1)$$,
    'what is to be posted: two exits beside one whose publicity runs, projects, money and a house');

-- Loans -----------------------------------------------------------------------------------------------------------

SELECT bag_eq(
    $$SELECT rule_id, right(loan_code, 11), finding FROM loan_breach$$,
    $$VALUES ('HAOJIANG-2017-3.2-a', '440512-L002', 'breach'),      -- 50,000.01; 50,000.00 is in order
             ('HAOJIANG-2017-3.2-a', '440512-L003', 'breach'),      -- three years and a day
             ('HAOJIANG-2017-3.2-a', '440512-L004', 'breach'),      -- secured
             ('HAOJIANG-2017-3.2-a', '440512-L005', 'shortfall'),   -- 60,000 to one household
             ('HAOJIANG-2017-3.2-a', '440512-L006', 'shortfall'),
             ('HAOJIANG-2017-3.2-b', '440512-L007', 'breach'),
             ('HAOJIANG-2017-3.2-b', '440512-L007', 'unknown'),
             ('HAOJIANG-2017-3.2-e', '440512-L009', 'breach'),
             ('SHANGQIU-2018-9-b', '411400-L002', 'breach'),        -- below the benchmark rate
             ('SHANGQIU-2018-9-b', '411400-L003', 'breach'),        -- above it
             ('SHANGQIU-2018-9-b', '411400-L004', 'unknown'),
             ('SHANGQIU-2018-9-f', '411400-L005', 'breach'),        -- granted before it was approved
             ('HEYUAN-2019-3.4-c', '441600-L001', 'breach'),
             ('ZHAOQING-2018-21-a', '441200-L002', 'breach'),
             ('ZHAOQING-2018-21-a', '441200-L003', 'unknown'),
             ('ZHAOQING-2018-21-a', '441200-L005', 'breach'),
             ('ZHAOQING-2018-32-b', '441200-L006', 'breach'),       -- in another's name
             ('ZHAOQING-2018-32-b', '441200-L008', 'breach'),       -- due on 29 June; L007 is due on 30 June and not overdue
             ('ZHAOQING-2018-32-b', '441200-L009', 'breach'),
             ('MEILAN-2019-16-4a', '460108-L001', 'breach'),        -- granted on 1 May, reviewed on 3 May
             ('MEILAN-2019-16-T4', '460108-L003', 'breach'),        -- a house in May 2019; in 2018 it is stock
             ('MEILAN-2019-16-4c', '460108-L004', 'breach'),
             ('MEILAN-2019-16-4f', '460108-L007', 'breach'),
             ('MEILAN-2019-16-4b', '460108-L008', 'breach'),
             ('MEILAN-2019-16-4b', '460108-L009', 'unknown')$$,
    'breaches of loans');
SELECT results_eq(
    $$SELECT criterion_name, outstanding, non_performing, non_performing_share, loans_improper, loans_improper_month_before, money_state FROM loan_coverage
       WHERE county_code = '460108' AND year = 2019 AND criterion_name IN ('stock', 'non_performing') ORDER BY criterion_name$$,
    $$VALUES ('non_performing'::varchar, 1000000.00, 12000.00, 0.0120, 4::bigint, 5::bigint, 'unknown'::varchar), ('stock', 1000000.00, 12000.00, 0.0120, 4, 5, 'met')$$,
    'MEILAN-2019-16-4g: 1.20 % and no limit is unknown; MEILAN-2019-16-4e: the stock shrinks');
SELECT adopt_parameter('460108', 'npl_limit', '[2019-01-01,2020-01-01)', 0.02, '比例', '样例〔2019〕1号', '样例') \g /dev/null
SELECT is((SELECT money_state FROM loan_coverage WHERE county_code = '460108' AND year = 2019 AND criterion_name = 'non_performing'), 'met',
          'MEILAN-2019-16-4g: with a limit of 2 % it is in order');
SELECT results_eq(
    $$SELECT county_code, microloans_granted, households_with_labour, money_state FROM loan_coverage
       WHERE criterion_name = 'loans' AND county_code IN ('441621', '441625') AND year = 2019 ORDER BY county_code$$,
    $$SELECT county::varchar, (labour + 9) / 10 - (county = '441625')::integer, labour, CASE county WHEN '441625' THEN 'pending' ELSE 'met' END::varchar
        FROM (SELECT left(division::text, 6) AS county, count(DISTINCT household_id) AS labour FROM fupin_register.person_year
               WHERE year = 2019 AND labour_capacity = 'full' AND left(division::text, 6) IN ('441621', '441625') GROUP BY 1) counties ORDER BY 1$$,
    'HEYUAN-2019-2.1-f: a tenth of the households with labour capacity, and one fewer');

-- Asset projects --------------------------------------------------------------------------------------------------

SELECT bag_eq(
    $$SELECT rule_id, right(subject_code, 10), finding FROM asset_project_check
       WHERE subject = 'asset_project' AND subject_code LIKE '%-A__' AND finding IS NOT NULL AND criterion_name <> 'dividend'
         AND rule_id NOT IN (SELECT rule_id FROM unrecorded)$$,
    $$VALUES ('HEYUAN-2019-2.3-c', '441600-A01', 'breach'),         -- until 31 December 2020; A02 until 1 January 2021, A11 without end
             ('HEYUAN-2019-2.3-c', '441600-A03', 'unknown'),
             ('HEYUAN-2019-2.3-b', '441600-A06', 'breach'),         -- nothing recorded is no collateral
             ('HEYUAN-2019-2.3-b', '441600-A06', 'unknown'),
             ('HEYUAN-2019-2.3-b', '441600-A07', 'breach'),
             ('HEYUAN-2019-2.3-b', '441600-A07', 'shortfall'),
             ('HEYUAN-2019-2.3-a', '441600-A08', 'breach'),         -- two checks of three
             ('HEYUAN-2019-2.3-b', '441600-A09', 'shortfall'),
             ('HEYUAN-2019-2.3-b', '441600-A09', 'breach'),
             ('HEYUAN-2019-2.3-f', '441600-A09', 'breach'),
             ('HEYUAN-2019-2.3-d', '441600-A10', 'breach'),
             ('HEYUAN-2019-2.3-e', '441600-A12', 'breach'),
             ('HEYUAN-2019-2.3-g', '441600-A12', 'breach'),
             ('HAOJIANG-2017-3.4-a', '440512-A01', 'breach'),
             ('HAOJIANG-2017-3.4-b', '440512-A02', 'breach'),
             ('ZHAOQING-2018-3-d', '441200-A01', 'breach'),         -- a disabled family waits while another is in
             ('ZHAOQING-2018-3-e', '441200-A02', 'breach'),
             ('ZHAOQING-2018-3-c', '441200-A03', 'shortfall'),
             ('MEILAN-2019-24-3c', '460108-A01', 'breach'),         -- a dividend out of the principal
             ('MEILAN-2019-24-3c', '460108-A02', 'breach'),
             ('MEILAN-2019-12-2b', '460108-A02', 'breach'),         -- benefit not plain, and not to be rectified
             ('MEILAN-2019-12-8', '460108-A02', 'breach'),
             ('MEILAN-2019-12-2a', '460108-A03', 'breach'),
             ('MEILAN-2019-12-2b', '460108-A03', 'unknown'), ('MEILAN-2019-12-2b', '460108-A03', 'unknown'), ('MEILAN-2019-12-2b', '460108-A03', 'unknown'),
             ('MEILAN-2019-12-8', '460108-A03', 'unknown')$$,
    'asset projects, check by check');
SELECT is((SELECT count(*) FROM asset_project_check WHERE criterion_name = 'dividend' AND finding = 'unknown' AND subject_code LIKE '%-A__'), 12::bigint,
          'HEYUAN-2019-2.3-d: without a band nobody knows what is normal');
SELECT adopt_parameter('441600', 'dividend_band_low', '[2019-01-01,2020-01-01)', 0.05, '比例', '样例〔2019〕1号', '样例') \g /dev/null
SELECT adopt_parameter('441600', 'dividend_band_high', '[2019-01-01,2020-01-01)', 0.10, '比例', '样例〔2019〕1号', '样例') \g /dev/null
SELECT results_eq(
    $$SELECT right(subject_code, 3), annual_dividend, dividend_band, finding FROM asset_project_check
       WHERE criterion_name = 'dividend' AND subject_code IN ('SAMPLE-441600-A01', 'SAMPLE-441600-A04', 'SAMPLE-441600-A05') ORDER BY 1$$,
    $$VALUES ('A01', 8000.00, 'normal'::varchar, NULL::varchar), ('A04', 20000.00, 'abnormal_high', 'breach'), ('A05', 3000.00, 'abnormal_low', 'breach')$$,
    'HEYUAN-2019-2.3-d: of 100,000 with a band of 5 % to 10 %: 8,000 normal, 20,000 too high, 3,000 too low');
DELETE FROM parameter WHERE NOT shipped;
SELECT results_eq($$SELECT DISTINCT amount FROM dividend_due WHERE asset_project_code = 'SAMPLE-441600-A01' AND due_kind = 'payout' AND household_code IS NOT NULL$$,
                  $$VALUES (2500.00)$$, 'HEYUAN-2019-2.3-e: 500 guaranteed and ten shares of a hundred in 20,000 are 2,500');
SELECT bag_eq(
    $$SELECT deadline_state, count(*) FROM dividend_due WHERE due_kind = 'dividend' AND asset_project_code IN ('SAMPLE-441600-A01', 'SAMPLE-441600-A12') GROUP BY 1$$,
    $$VALUES ('met', 6::bigint), ('overdue', 6), ('due_soon', 6)$$, 'dividends paid, in arrears, and due on 15 July');

-- Deadlines -------------------------------------------------------------------------------------------------------

CREATE TEMP TABLE deadline_now AS SELECT * FROM deadline_status;
SELECT bag_eq(
    $$SELECT rule_id, replace(owner_code, 'SAMPLE-', ''), due_date, deadline_state, days_left FROM deadline_now
       WHERE (rule_id IN ('HEYUAN-2019-2.5-f', 'HEYUAN-2019-2.5-i', 'HEYUAN-2019-3.3-d', 'MEILAN-2019-4-1a', 'MEILAN-2019-4-1b', 'SHANGQIU-2018-27-b', 'ZHAOQING-2018-18-b',
                          'MEILAN-2019-14-1', 'HAOJIANG-2017-2.6-e', 'ZHAOQING-2018-10-a')
              OR rule_id IN ('MEILAN-2019-18-1a', 'HEYUAN-2019-2.4-b', 'SHANGQIU-2018-11-d', 'SHANGQIU-2018-11-e', 'HEYUAN-2019-2.7-a') AND deadline_state <> 'met')$$,
    $$VALUES
        -- three calendar months, cut to the month's end; the due day is in time
        ('HEYUAN-2019-2.5-f', '441600-0033-1', date '2019-02-28', 'before_document', -122),
        ('HEYUAN-2019-2.5-f', '441600-0034-1', '2019-04-30', 'met',      0),
        ('HEYUAN-2019-2.5-f', '441600-0035-1', '2019-04-30', 'overdue',  -61),
        ('HEYUAN-2019-2.5-f', '441600-0036-1', '2019-06-30', 'due_soon', 0),
        ('HEYUAN-2019-2.5-f', '441600-0037-1', NULL,         'unknown',  NULL),
        ('HEYUAN-2019-2.5-f', '441600-0038-1', '2019-07-20', 'due_soon', 20),     -- helped before the discharge: an error in the data
        ('HEYUAN-2019-2.5-f', '441600-0039-1', '2019-08-15', 'pending',  46),     -- helped on 20 July, which is not yet
        ('HEYUAN-2019-2.5-i', '441600-0043-1', '2019-06-30', 'met',      102),    -- before the birthday counts
        ('HEYUAN-2019-2.5-i', '441600-0044-1', '2019-05-28', 'met',      0),
        ('HEYUAN-2019-2.5-i', '441600-0045-1', '2019-04-15', 'overdue',  -76),
        ('HEYUAN-2019-2.4-b', (SELECT replace(owner_code, 'SAMPLE-', '') FROM deadline_now WHERE rule_id = 'HEYUAN-2019-2.4-b' AND deadline_state = 'late'),    '2019-04-30', 'late', -1),
        ('HEYUAN-2019-2.4-b', (SELECT replace(owner_code, 'SAMPLE-', '') FROM deadline_now WHERE rule_id = 'HEYUAN-2019-2.4-b' AND deadline_state = 'overdue'), '2019-04-30', 'overdue', -61),
        ('HEYUAN-2019-2.7-a', '441600-H203', '2019-04-30', 'late', -1),           -- 102 in time, one on 1 May
        ('HEYUAN-2019-3.3-d', 'heyuan.town_human_resources', '2019-03-31', 'met',  0),
        ('HEYUAN-2019-3.3-d', 'heyuan.industry_departments', '2019-03-31', 'late', -2),
        ('HAOJIANG-2017-2.6-e', '440512-H001', '2018-12-31', 'met',     0),
        ('HAOJIANG-2017-2.6-e', '440512-H002', '2018-12-31', 'late',    -1),
        ('HAOJIANG-2017-2.6-e', '440512-H003', '2018-12-31', 'overdue', -181),
        ('ZHAOQING-2018-10-a', '441200-H001', '2018-12-31', 'overdue', -181),     -- a paper of 10 December sets the 31st
        ('ZHAOQING-2018-10-a', '441200-H002', '2018-12-31', 'met',     0),
        ('ZHAOQING-2018-18-b', '441204105207-R', '2019-03-31', 'met',     11),    -- the day on which the assessment ended
        ('ZHAOQING-2018-18-b', '441204105218-R', '2019-03-31', 'overdue', -91),
        ('SHANGQIU-2018-27-b', '411421', '2018-05-01', 'met',     0),             -- approved on the day
        ('SHANGQIU-2018-27-b', '411422', '2018-05-01', 'late',    -1),
        ('SHANGQIU-2018-27-b', '411423', '2018-06-11', 'overdue', -384),
        ('SHANGQIU-2018-11-d', '411400-0400-1', '2018-12-31', 'late',    -5),
        ('SHANGQIU-2018-11-d', '411400-0410-1', '2018-12-31', 'overdue', -181),
        ('SHANGQIU-2018-11-e', (SELECT owner_code FROM deadline_now WHERE rule_id = 'SHANGQIU-2018-11-e' AND deadline_state = 'late'),    '2018-10-31', 'late',    -1),
        ('SHANGQIU-2018-11-e', (SELECT owner_code FROM deadline_now WHERE rule_id = 'SHANGQIU-2018-11-e' AND deadline_state = 'overdue'), '2018-10-31', 'overdue', -242),
        -- 美兰区: due before the paper was issued; three towns of four by the end of April
        ('MEILAN-2019-18-1a', '460108-0013', '2019-03-31', 'late',    -2),
        ('MEILAN-2019-18-1a', '460108-0014', '2019-03-31', 'overdue', -91),
        ('MEILAN-2019-18-1a', '460108-0015', '2019-03-31', 'unknown', NULL),
        ('MEILAN-2019-4-1a', '460108101', '2019-04-30', 'met',  8), ('MEILAN-2019-4-1a', '460108102', '2019-04-30', 'met', 4),
        ('MEILAN-2019-4-1a', '460108103', '2019-04-30', 'met',  0), ('MEILAN-2019-4-1a', '460108104', '2019-04-30', 'late', -6),
        ('MEILAN-2019-4-1b', 'meilan.agriculture_bureau', '2019-04-30', 'met',     2),
        ('MEILAN-2019-4-1b', 'meilan.education_bureau',   '2019-04-30', 'met',     0),
        ('MEILAN-2019-4-1b', 'meilan.water_bureau',       '2019-04-30', 'late',    -5),
        ('MEILAN-2019-4-1b', 'meilan.housing_bureau',     '2019-04-30', 'overdue', -61),
        ('MEILAN-2019-14-1', 'meilan.tourism_culture_bureau', '2019-06-05', 'late', -3)$$,
    'deadlines, one by one');
SELECT bag_eq(
    $$SELECT rule_id, lag_days, deadline_state, is_answered_early FROM deadline_now WHERE rule_id IN ('MEILAN-2019-8-2b', 'MEILAN-2019-19-3', 'MEILAN-2019-10-6b')$$,
    $$VALUES ('MEILAN-2019-8-2b', 8, 'unknown', false),         -- found on 1 March, solved on 9 March; no number of days is printed
             ('MEILAN-2019-8-2b', 121, 'unknown', false),
             ('MEILAN-2019-8-2b', 51, 'unknown', true),         -- solved before it was found
             ('MEILAN-2019-19-3', 19, 'unknown', true),
             ('MEILAN-2019-19-3', 20, 'unknown', true),
             ('MEILAN-2019-19-3', 41, 'unknown', true),         -- helped before it was registered
             ('MEILAN-2019-10-6b', 8, 'unknown', false)$$, 'in time, without a number: only the time taken');
SELECT bag_eq(
    $$SELECT rule_id, deadline_state, count(*) FROM deadline_now WHERE rule_id IN ('HEYUAN-2019-2.7-a', 'MEILAN-2019-18-5a', 'MEILAN-2019-18-1a', 'HEYUAN-2019-2.4-b', 'HEYUAN-2019-2.5-h', 'SHANGQIU-2018-22-b') GROUP BY 1, 2$$,
    $$VALUES ('HEYUAN-2019-2.7-a', 'met', 102::bigint), ('HEYUAN-2019-2.7-a', 'late', 1),
             ('MEILAN-2019-18-5a', 'met', 356), ('MEILAN-2019-18-5a', 'due_soon', 4),       -- one checked on the day itself, one of the year before
             ('MEILAN-2019-18-1a', 'met', 37), ('MEILAN-2019-18-1a', 'late', 1), ('MEILAN-2019-18-1a', 'overdue', 1), ('MEILAN-2019-18-1a', 'unknown', 1),
             ('HEYUAN-2019-2.4-b', 'met', 18), ('HEYUAN-2019-2.4-b', 'late', 1), ('HEYUAN-2019-2.4-b', 'overdue', 1),
             ('HEYUAN-2019-2.5-h', 'met', 1), ('HEYUAN-2019-2.5-h', 'pending', 3), ('HEYUAN-2019-2.5-h', 'unknown', 2444),
             ('SHANGQIU-2018-22-b', 'met', 5), ('SHANGQIU-2018-22-b', 'overdue', 1)$$, 'deadlines, counted');
SELECT is((SELECT bool_and(is_due_before_issue) FROM deadline_now WHERE rule_id = 'MEILAN-2019-18-1a'), true, 'MEILAN-2019-18-1a: due before the paper was issued');

-- After the end of the year.
SET fupin.as_of = '2020-03-31';
SELECT bag_eq(
    $$SELECT rule_id, replace(owner_code, 'SAMPLE-', ''), due_date, deadline_state, days_left FROM deadline_status
       WHERE owner_code IN ('SAMPLE-441600-0031-1', 'SAMPLE-441600-0032-1', 'SAMPLE-441600-0039-1', 'SAMPLE-441600-0041-1', 'SAMPLE-441600-0021-1', 'SAMPLE-441600-0022-1', 'SAMPLE-441600-0023-1',
                              'SAMPLE-441600-0046-1', 'SAMPLE-441600-0047-1', 'SAMPLE-460108-H001', 'SAMPLE-460108-H002', 'SAMPLE-441600-H001', 'SAMPLE-441600-H002')
         AND deadline_state IN ('met', 'late', 'overdue') AND rule_id NOT IN ('HEYUAN-2019-2.7-a')
         AND NOT (owner_code LIKE '%-003_-1' AND rule_id = 'HEYUAN-2019-2.5-b') AND NOT (owner_code ~ '-004[1-7]-1' AND rule_id = 'HEYUAN-2019-2.5-b')$$,
    $$VALUES ('HEYUAN-2019-2.5-f', '441600-0031-1', date '2020-02-29', 'met', 0),         -- discharged on 30 November 2019
             ('HEYUAN-2019-2.5-f', '441600-0032-1', '2020-02-29', 'late', -1),
             ('HEYUAN-2019-2.5-f', '441600-0039-1', '2019-08-15', 'met', 26),
             ('HEYUAN-2019-2.5-i', '441600-0041-1', '2019-11-30', 'met', 0),              -- born on 31 August 1959
             ('HEYUAN-2019-2.5-b', '441600-0021-1', '2019-11-30', 'met', 0),              -- the insurance of 2020 is due in 2019
             ('HEYUAN-2019-2.5-b', '441600-0022-1', '2019-11-30', 'late', -1),
             ('HEYUAN-2019-2.5-b', '441600-0023-1', '2019-11-30', 'overdue', -122),       -- insured for 2019 only
             ('HEYUAN-2019-2.5-h', '441600-0046-1', '2019-11-30', 'met', 0),
             ('HEYUAN-2019-2.5-h', '441600-0047-1', '2019-11-30', 'late', -1),
             ('HEYUAN-2019-2.7-d', '441600-H001', '2019-12-31', 'late', -5),
             ('HEYUAN-2019-2.7-d', '441600-H002', '2019-12-31', 'met', 0),
             ('MEILAN-2019-11-1c', '460108-H001', '2019-11-30', 'late', -2),              -- completed on 28 November, occupied on 2 December
             ('MEILAN-2019-11-1c', '460108-H002', '2019-11-30', 'met', 0)$$,
    'deadlines of the year, seen from March 2020');
SET fupin.as_of = '2019-06-30';

-- Houses ----------------------------------------------------------------------------------------------------------

SELECT bag_eq(
    $$SELECT right(housing_case_key, 4), housing_state, unmet_label, subsidy_short, paid_elsewhere FROM housing_status WHERE housing_case_key LIKE 'SAMPLE-460108-%'$$,
    $$VALUES ('H001', 'under_renovation', NULL, 60000.00, 0.00),
             ('H002', 'under_renovation', NULL, 60000.00, 0.00),
             ('H003', 'occupied', '补助足额', 1000.00, 0.00),                -- 59,000 of 60,000
             ('H004', 'occupied', '直达本户一卡通', 0.00, 60000.00),          -- cash
             ('H005', 'completed', '面积合规', 0.00, 0.00),                   -- 95 of 40 to 80
             ('H006', 'completed', '面积合规', 0.00, 0.00),                   -- 35; H003 with 80 and H004 with 40 are in order
             ('H007', 'under_renovation', '鉴定结果公示', 60000.00, 0.00),
             ('H008', 'third_party_appraised', NULL, 60000.00, 0.00)$$,
    'MEILAN-2019-11-2b, -11-3a, -11-3c: houses');
SET fupin.as_of = '2020-01-31';
SELECT results_eq(
    $$SELECT village_code, is_village_capped, is_town_capped, best_grade, village_grade, is_village_grade_too_high, is_town_grade_too_high FROM grading_cap
       WHERE village_code IN ('441621100204', '441621100209') ORDER BY 1$$,
    $$VALUES ('441621100204'::varchar, true, true, 'average'::varchar, 'good'::varchar, true, true),    -- completed on 5 January 2020
             ('441621100209', false, true, 'average', 'good', false, true)$$,                            -- completed on 31 December 2019
    'HEYUAN-2019-2.7-f: an unsafe house caps its village and its town below 较好');
SET fupin.as_of = '2019-06-30';

-- Duties ----------------------------------------------------------------------------------------------------------

CREATE TEMP TABLE duty_now AS SELECT * FROM duty_status;
SELECT bag_eq(
    $$SELECT rule_id, replace(actor_code, 'SAMPLE-', ''), object_code, to_char(start_date, 'YYYY-MM'), done_count, required_count, duty_state FROM duty_now
       WHERE duty_state IN ('missed', 'exceeded') AND period_kind IS NOT NULL AND NOT (rule_id IN ('HEYUAN-2019-3.1-f', 'HEYUAN-2019-3.3-g') AND actor_code <> 'SAMPLE-441602004-C1')
         AND NOT (rule_id = 'HEYUAN-2019-3.10-c' AND actor_code LIKE 'SAMPLE-441625%') AND NOT (rule_id = 'HAOJIANG-2017-4.2-c' AND actor_role = 'village_chief')$$,
    $$VALUES
        ('HAOJIANG-2017-4.2-c', '440512-C2', NULL, '2018-01', 1, 2, 'missed'),                            -- two visits on one day
        ('HAOJIANG-2017-4.4-e', '440512004', NULL, '2018-01', 0, 1, 'missed'),
        ('HEYUAN-2019-3.1-f', '441602004-C1', NULL, '2019-03', 2, 3, 'missed'),
        ('HEYUAN-2019-3.1-e', '441621-C1', NULL, '2019-04', 0, 1, 'missed'),
        ('HEYUAN-2019-3.1-l', '441623', NULL, '2019-01', 0, 1, 'missed'), ('HEYUAN-2019-3.1-l', '441623', NULL, '2019-01', 0, 1, 'missed'),
        ('HEYUAN-2019-3.2-c', 'heyuan.housing', NULL, '2019-01', 0, 1, 'missed'),
        ('HEYUAN-2019-2.10-d', 'heyuan.poverty_bureau', '441622', '2019-04', 0, 1, 'missed'),             -- every county AND every department
        ('HEYUAN-2019-2.10-d', 'heyuan.poverty_bureau', 'heyuan.housing', '2019-02', 0, 1, 'missed'),
        ('HEYUAN-2019-3.10-c', '441602004201-R', NULL, '2019-03', 19, 20, 'missed'),                      -- 19 days and three records twice
        ('HEYUAN-2019-3.10-c', '441602100200-R', NULL, '2019-02', 19, 20, 'missed'),                      -- February needs twenty too
        ('MEILAN-2019-4-5b', 'meilan.headquarters', NULL, '2019-05', 0, 1, 'missed'),                     -- two in June do not heal May
        ('MEILAN-2019-32-1a', 'meilan.discipline_commission', NULL, '2019-05', 0, 1, 'missed'),
        ('MEILAN-2019-9-4a', '460108-E1', (SELECT object_code FROM duty_now WHERE rule_id = 'MEILAN-2019-9-4a' AND duty_state = 'missed'), '2019-05', 0, 1, 'missed'),
        -- of the whole year nobody recorded a plan, an evaluation, a plan of training
        ('SHANGQIU-2018-18-g', 'shangqiu.main_banks', NULL, '2018-01', 0, 1, 'missed'), ('SHANGQIU-2018-23-a', 'shangqiu.main_banks', NULL, '2018-01', 0, 1, 'missed'),
        ('SHANGQIU-2018-19-a', '411400', NULL, '2018-01', 0, 1, 'missed'),
        ('SHANGQIU-2018-18-b', 'shangqiu.leading_group', '411426', '2018-07', 0, 1, 'missed'),
        ('SHANGQIU-2018-18-c', 'shangqiu.leading_group', '411422', '2018-07', 0, 1, 'missed'),
        ('SHANGQIU-2018-30-c', '411402', NULL, '2018-08', 0, 1, 'missed'),
        ('SHANGQIU-2018-27-a', '411400', '411422', '2018-01', 3, NULL, 'exceeded'),                       -- two of 民权县 are in order
        ('ZHAOQING-2018-25-c', '441225-C2', NULL, '2019-02', 0, 1, 'missed'), ('ZHAOQING-2018-25-c', '441225-C2', NULL, '2019-05', 0, 1, 'missed'),
        ('ZHAOQING-2018-26-a', 'zhaoqing.housing', NULL, '2019-01', 0, 1, 'missed')$$,
    'duties missed, and how');
SELECT bag_eq(
    $$SELECT rule_id, replace(actor_code, 'SAMPLE-', ''), to_char(start_date, 'YYYY-MM'), done_count, duty_state FROM duty_now
       WHERE (actor_code = 'SAMPLE-441602101205-R' AND start_date = '2019-02-01') OR (actor_code = 'SAMPLE-441602101200-R' AND start_date BETWEEN '2019-03-01' AND '2019-04-01' AND rule_id = 'HEYUAN-2019-3.10-c')
          OR rule_id IN ('MEILAN-2019-4-5a', 'MEILAN-2019-4-5b', 'HEYUAN-2019-3.1-c') OR (rule_id = 'HEYUAN-2019-3.1-k' AND actor_code IN ('441621', '441622'))$$,
    $$VALUES ('HEYUAN-2019-3.10-c', '441602101205-R', '2019-02', 20, 'met'),
             ('HEYUAN-2019-3.10-c', '441602101200-R', '2019-03', 15, 'not_assessed'),                     -- came on 12 March
             ('HEYUAN-2019-3.10-c', '441602101200-R', '2019-04', (SELECT done_count FROM duty_now WHERE actor_code = 'SAMPLE-441602101200-R' AND start_date = '2019-04-01'), 'met'),
             ('MEILAN-2019-4-5a', 'meilan.leading_group', '2019-04', 1, 'met'),                           -- on 10 April, before the paper was issued
             ('MEILAN-2019-4-5b', 'meilan.headquarters', '2019-04', 1, 'met'),
             ('MEILAN-2019-4-5b', 'meilan.headquarters', '2019-05', 0, 'missed'),
             ('MEILAN-2019-4-5b', 'meilan.headquarters', '2019-06', 2, 'met'),
             ('HEYUAN-2019-3.1-c', '441600-C1', '2019-01', 2, 'met'), ('HEYUAN-2019-3.1-c', '441600-C1', '2019-04', 1, 'met'),
             ('HEYUAN-2019-3.1-c', '441600-C2', '2019-01', 1, 'met'), ('HEYUAN-2019-3.1-c', '441600-C2', '2019-04', 1, 'met'),
             ('HEYUAN-2019-3.1-k', '441621', '2019-01', 1, 'met'), ('HEYUAN-2019-3.1-k', '441622', '2019-01', 2, 'met')$$,
    'duties met, running and not assessed');
-- Standing numbers: parks, teams, cadres, candidates, measures.
SELECT bag_eq(
    $$SELECT rule_id, replace(actor_code, 'SAMPLE-', ''), start_date, end_date, gap_days, done_count FROM assignment_gap
       WHERE rule_id IN ('HAOJIANG-2017-4.1-c', 'HAOJIANG-2017-4.5-a', 'HEYUAN-2019-3.3-a', 'HEYUAN-2019-3.3-b', 'HEYUAN-2019-2.10-b', 'MEILAN-2019-6-2', 'SHANGQIU-2018-6-a', 'SHANGQIU-2018-6-c',
                         'ZHAOQING-2018-18-a', 'ZHAOQING-2018-28-a', 'ZHAOQING-2018-28-b', 'ZHAOQING-2018-29-a', 'MEILAN-2019-12-5a')$$,
    $$VALUES ('HAOJIANG-2017-4.1-c', '440512-0001', date '2018-04-01', date '2018-04-01', 1, 0),          -- until 31 March, again from 2 April
             ('HAOJIANG-2017-4.1-c', '440512-0002', '2017-07-03', '2018-12-31', 547, 0),
             ('HAOJIANG-2017-4.5-a', '440512001', '2017-07-03', '2017-12-31', 182, 0), ('HAOJIANG-2017-4.5-a', '440512002', '2017-07-03', '2018-12-31', 547, 0),
             ('HEYUAN-2019-3.3-a', '441621107211', '2019-01-01', '2019-06-30', 181, 0),
             ('HEYUAN-2019-3.3-a', '441621107216', '2019-03-01', '2019-03-31', 31, 0),
             ('HEYUAN-2019-3.3-b', '441600-0010', '2019-01-01', '2019-06-30', 181, 0),
             ('HEYUAN-2019-2.10-b', '441621102', '2019-01-01', '2019-06-30', 181, 0),
             ('MEILAN-2019-6-2', '460108101201', '2019-06-01', '2019-06-09', 9, 0),                       -- A until 31 May, B from 10 June
             ('MEILAN-2019-12-5a', '460108101', '2019-04-19', '2019-06-30', 73, 0),
             ('SHANGQIU-2018-6-a', '411402103203-T', '2018-01-01', '2018-12-31', 365, 2),                 -- a team of two
             ('SHANGQIU-2018-6-a', '411402105214-T', '2018-09-01', '2018-12-31', 122, 2),
             ('SHANGQIU-2018-6-c', '411402205202', '2018-01-01', '2018-12-31', 365, 0),
             ('ZHAOQING-2018-18-a', '441204101214', '2019-03-01', '2019-06-30', 122, 0),
             ('ZHAOQING-2018-18-a', '441204102211', '2019-05-01', '2019-06-30', 61, 0),                   -- the team was withdrawn
             ('ZHAOQING-2018-28-a', '441204001206', '2018-12-10', '2019-06-30', 203, 1),                  -- one candidate in reserve of two
             ('ZHAOQING-2018-28-b', '441204101203', '2019-05-01', '2019-06-30', 61, 0),
             ('ZHAOQING-2018-29-a', '441203101', '2018-12-10', '2019-06-30', 203, 2)$$,
    'who was without whom, and for how long');
SELECT bag_eq(
    $$SELECT rule_id, actor_code, done_count, required_count, maximum_count, surplus, duty_state FROM duty_now WHERE duty_code IN ('HEYUAN-2019.agricultural_park', 'HEYUAN-2019.second_agricultural_park') AND actor_code IN ('441602', '441621', '441622')
          OR rule_id = 'ZHAOQING-2018-29-a' AND done_count <> 4 AND actor_code IN ('441203101', '441203104', '441204104', '441204108')$$,
    $$VALUES ('HEYUAN-2019-2.1-b', '441602', 0, 1, NULL, NULL, 'missed'), ('HEYUAN-2019-2.1-b', '441602', 0, 2, NULL, NULL, 'missed'),     -- no greatest number of parks,
             ('HEYUAN-2019-2.1-b', '441621', 1, 1, NULL, NULL, 'met'),    ('HEYUAN-2019-2.1-b', '441621', 1, 2, NULL, NULL, 'missed'),     -- so nothing is beyond it
             ('HEYUAN-2019-2.1-b', '441622', 2, 1, NULL, NULL, 'met'),    ('HEYUAN-2019-2.1-b', '441622', 2, 2, NULL, NULL, 'met'),
             ('ZHAOQING-2018-29-a', '441203101', 2, 3, 5, 0, 'missed'), ('ZHAOQING-2018-29-a', '441204108', 6, 3, 5, 1, 'exceeded')$$,
    'HEYUAN-2019-2.1-b: none, one and two parks; ZHAOQING-2018-29-a: two and six cadres of three to five');
-- Shares of a set: both classes reach 70 %, never pooled; a tenth of the villages, never fewer.
SELECT bag_eq(
    $$SELECT duty_code, replace(actor_code, 'SAMPLE-', ''), objects_total, reached, demanded, shortfall, duty_state FROM visit_coverage
       WHERE duty_code IN ('HEYUAN-2019.poor_villages_visited', 'HEYUAN-2019.heavy_villages_visited') AND actor_code IN ('SAMPLE-441602-C1', 'SAMPLE-441621-C1', 'SAMPLE-441622-C1')
          OR duty_code = 'SHANGQIU-2018.weak_organisations' AND actor_code IN ('411402', '411424')$$,
    $$VALUES ('HEYUAN-2019.poor_villages_visited',  '441602-C1', 6, 5, 5, 0, 'met'),
             ('HEYUAN-2019.heavy_villages_visited', '441602-C1', 2, 2, 2, 0, 'met'),
             ('HEYUAN-2019.poor_villages_visited',  '441621-C1', 55, 37, 39, 2, 'pending'),
             ('HEYUAN-2019.heavy_villages_visited', '441621-C1', 10, 6, 7, 1, 'pending'),                 -- six of ten
             ('HEYUAN-2019.poor_villages_visited',  '441622-C1', 64, 45, 45, 0, 'met'),
             ('HEYUAN-2019.heavy_villages_visited', '441622-C1', 10, 7, 7, 0, 'met'),                     -- seven of ten
             ('SHANGQIU-2018.weak_organisations',   '411402', 35, 4, 4, 0, 'met'),
             ('SHANGQIU-2018.weak_organisations',   '411424', 92, 9, 10, 1, 'missed')$$,
    'HEYUAN-2019-3.1-h, -3.1-i, SHANGQIU-2018-5-a: shares of villages');

-- Plans: all 40 poor households of 美兰区 have one, of the households of 肇庆市 one in eleven has none, and of the items of each place some are done,
-- in time and late, some overdue; nobody has set a day for some.
SELECT bag_eq(
    $$SELECT prefecture_code, sum(households_to_plan)::integer AS to_plan, sum(households_without_plan)::integer AS without, bool_or(plan_items_done > 0) AS done, bool_or(plan_items_overdue > 0) AS overdue
        FROM plan_by_county WHERE year = 2019 AND prefecture_code IN ('460100', '441200') GROUP BY prefecture_code$$,
    $$VALUES ('460100', 40, 0, true, true),
             ('441200', (SELECT count(*)::integer FROM fupin_register.household_year WHERE household_id LIKE 'SAMPLE-441200-%' AND status = 'registered'),
              (SELECT count(*)::integer FROM fupin_register.household_year WHERE household_id LIKE 'SAMPLE-441200-%' AND status = 'registered' AND right(household_id, 4)::integer % 11 = 5), true, true)$$,
    'MEILAN-2019-18-1b: plans and their progress');
SELECT set_eq('SELECT plan_state FROM exit_worklist', ARRAY['no_plan', 'undated', 'planned', 'overdue', 'done', 'done_late'], 'every state of a plan');

-- Measures of 商丘市 are looked at from the year of its paper.
SET fupin.as_of = '2018-12-31';
SELECT bag_eq(
    $$SELECT rule_id, replace(actor_code, 'SAMPLE-', ''), done_count, duty_state FROM duty_status WHERE rule_id = 'SHANGQIU-2018-7-d' AND actor_code IN ('SAMPLE-411400-0010', 'SAMPLE-411400-0011', 'SAMPLE-411400-0012')$$,
    $$VALUES ('SHANGQIU-2018-7-d', '411400-0010', 2, 'met'), ('SHANGQIU-2018-7-d', '411400-0011', 1, 'missed'),
             ('SHANGQIU-2018-7-d', '411400-0012', 1, 'missed')$$,                                         -- the same measure twice
    'SHANGQIU-2018-7-d: two measures that raise the income');

-- The year is over: 47 days of 48, four studies with none in the third quarter, reports of both halves; headquarters met
-- in four months of five.
SET fupin.as_of = '2019-09-15';
SELECT results_eq(
    $$SELECT to_char(start_date, 'MM'), done_count, duty_state FROM duty_status WHERE rule_id = 'MEILAN-2019-4-5b' ORDER BY 1$$,
    $$VALUES ('04', 1, 'met'::varchar), ('05', 0, 'missed'), ('06', 2, 'met'), ('07', 1, 'met'), ('08', 1, 'met'), ('09', 0, 'pending')$$,
    'MEILAN-2019-4-5b: 80 % of five months, September running');
SET fupin.as_of = '2020-01-01';
CREATE TEMP TABLE duty_then AS SELECT * FROM duty_status;
SELECT bag_eq(
    $$SELECT rule_id, replace(actor_code, 'SAMPLE-', ''), to_char(start_date, 'MM'), done_count, duty_state FROM duty_then
       WHERE rule_id = 'HEYUAN-2019-3.1-b' OR (rule_id = 'HEYUAN-2019-3.1-d' AND actor_code LIKE 'SAMPLE-441602%') OR (rule_id = 'HEYUAN-2019-3.1-c' AND actor_code = 'SAMPLE-441600-C1')
          OR rule_id = 'HEYUAN-2019-3.1-g' OR (rule_id = 'HEYUAN-2019-3.1-k' AND actor_code IN ('441621', '441622'))$$,
    $$VALUES ('HEYUAN-2019-3.1-b', '441600-C1', '01', 24, 'met'), ('HEYUAN-2019-3.1-b', '441600-C2', '01', 23, 'missed'),        -- 24 records, two of one day
             ('HEYUAN-2019-3.1-d', '441602-C1', '01', 47, 'missed'), ('HEYUAN-2019-3.1-d', '441602-C2', '01', 48, 'met'),
             ('HEYUAN-2019-3.1-c', '441600-C1', '01', 2, 'met'), ('HEYUAN-2019-3.1-c', '441600-C1', '04', 1, 'met'),
             ('HEYUAN-2019-3.1-c', '441600-C1', '07', 0, 'missed'), ('HEYUAN-2019-3.1-c', '441600-C1', '10', 1, 'met'),           -- four in the year, and the third quarter missed
             ('HEYUAN-2019-3.1-g', '441600-C1', '01', 12, 'met'),                                                                  -- twelve towns, one of them twice
             ('HEYUAN-2019-3.1-k', '441621', '01', 1, 'met'), ('HEYUAN-2019-3.1-k', '441621', '07', 1, 'met'),                    -- 30 June and 1 July
             ('HEYUAN-2019-3.1-k', '441622', '01', 2, 'met'), ('HEYUAN-2019-3.1-k', '441622', '07', 0, 'missed')$$,
    'the duties of the year, when it is over');
SELECT bag_eq(
    $$SELECT rule_id, duty_state, count(*) FROM duty_then WHERE actor_code = 'SAMPLE-460108-E1' GROUP BY 1, 2$$,
    $$VALUES ('MEILAN-2019-9-4a', 'met', 53::bigint), ('MEILAN-2019-9-4a', 'missed', 1),
             ('MEILAN-2019-9-4b', 'met', 12), ('MEILAN-2019-9-4c', 'met', 1), ('MEILAN-2019-9-4d', 'missed', 1)$$,
    'MEILAN-2019-9-4a to -9-4d: met every day but one, talked to every week, visited, and not assessed');

-- What is given away of a year is told of areas that do not overlap: the villages, towns and counties that are given, each without those given inside it.
-- Counted from the households and persons themselves, none of them has a small count.
CALL fupin_register.publish_statistics(3, '{exit,cause,sex}', 2018);
CREATE TEMP TABLE area AS
    SELECT village.division,
           COALESCE(own.village_code, town.town_code, county.county_code) AS area
      FROM fupin_register.village
      LEFT JOIN fupin_open.household_statistics_by_village own ON own.village_code = village.division::text
      LEFT JOIN fupin_open.household_statistics_by_town town ON town.town_code = ancestor(village.division, 4)::text
      LEFT JOIN fupin_open.household_statistics_by_county county ON county.county_code = fupin_register.county_of(village.division)::text;
SELECT cmp_ok((SELECT count(DISTINCT area) FROM area WHERE length(area) = length), '>', 0::bigint, 'given away of places with a code of ' || length || ' digits') FROM unnest('{6,9,12}'::integer[]) length;
SELECT is_empty($$
    SELECT area, answer, count(*)
      FROM (SELECT division, unnest(ARRAY['all', 'exited ' || COALESCE(exited::text, ''), 'cause ' || COALESCE(poverty_cause, '')]) AS answer FROM fupin_register.household_trait WHERE year = 2018 AND on_register
             UNION ALL
            SELECT division, unnest(ARRAY['persons', 'sex ' || COALESCE(sex, '')]) FROM fupin_register.person_trait WHERE year = 2018 AND on_register) counted
      JOIN area USING (division)
     WHERE area IS NOT NULL
     GROUP BY area, answer
    HAVING count(*) < 3$$, 'and nothing of fewer than 3');
SELECT results_eq($$SELECT households FROM fupin_open.household_statistics_by_village ORDER BY village_code$$,
                  $$SELECT households FROM fupin_report.household_statistics_by_village JOIN fupin_open.household_statistics_by_village USING (village_code, year, households, persons, households_exited) ORDER BY village_code$$,
                  'the counts that are given are those of the reports');
SELECT * FROM finish();
ROLLBACK;
