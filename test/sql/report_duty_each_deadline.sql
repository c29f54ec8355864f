-- Every deadline of the five papers, by rule id, through the report (digests C6, C7, C19; Meilan D, E, J, S): the last day is in time,
-- the day after is not.  Each has one subject that owes it; what was done is entered as an event.  What states, payments and
-- birthdays say of themselves, and the examples with more than one subject, stand in report_duty_deadline.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/report_duty.sql
\i test/include/report.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
-- What the papers say, and the days that are read into them where they name none.
SET LOCAL fupin.accept_basis = 'assumed';
INSERT INTO fupin_register.area (division, poor_county) VALUES
    ('411400', NULL), ('411403', true), ('440512', NULL), ('441200', NULL), ('441223', NULL), ('441600', NULL), ('441621', NULL), ('460108', NULL);

-- One household, its member and its house in each place.
SELECT pg_temp.household('濠', '440512001001', 2018, NULL), pg_temp.household('商', '411403101201', 2018, NULL), pg_temp.household('肇', '441223101201', 2018, NULL),
       pg_temp.household('河', '441621101201', 2019, NULL), pg_temp.household('美', '460108101201', 2019, NULL) \g /dev/null
UPDATE fupin_register.village SET poor_village = true;
UPDATE fupin_register.household SET exit_planned_year = CASE household_id WHEN '商' THEN 2018 WHEN '美' THEN 2019 END;
UPDATE fupin_register.person_year SET facts = '{"pension_insurable": true}' WHERE person_id = '河/1';
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, plan_year, batch, grade) VALUES
    ('濠屋', '濠', '440512001001', 'registered', 2018, NULL, 'D'), ('商屋', '商', '411403101201', 'registered', 2018, NULL, 'D'), ('低保屋', '商', '411403101201', 'dibao', 2018, NULL, 'D'),
    ('肇屋', '肇', '441223101201', 'registered', 2018, NULL, 'C'), ('河屋', '河', '441621101201', 'registered', 2018, '2018-2', 'B'), ('新屋', '河', '441621101201', 'registered', 2019, '2019-1', 'C'),
    ('美屋', '美', '460108101201', 'registered', 2019, NULL, 'C');
INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, planned_amount, facts) VALUES
    ('老区19', '460108101201', '460108101201', '样例路', 'infrastructure', 2019, 100000, '{"old_area": true}'), ('老区18', '460108101201', '460108101201', '样例桥', 'infrastructure', 2018, 100000, '{"old_area": true}');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES ('河款', '441621', 'central', 'special', 1000000, '2018-12-31'), ('美款', '460108', 'province', 'special', 1000000, '2019-01-05');
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES
    ('x.plan', '441600', '甲局', 'bureau with a plan'), ('x.order', '441600', '乙局', 'bureau that begins'), ('x.dissolved', '441600', '丙局', 'bureau dissolved'), ('x.lead', '460108', '牵头局', 'lead unit of a trade'),
    ('x.haojiang', '440512', '丁局', 'bureau'), ('x.shangqiu', '411400', '戊局', 'bureau'), ('x.zhaoqing', '441200', '己局', 'bureau');
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES
    ('x.plan', 'industry_department', '441600', '[2016-01-01,)'), ('x.order', 'industry_department', '441600', '[2016-01-01,)'), ('x.lead', 'industry_lead_unit', '460108', '[2016-01-01,)'),
    ('x.haojiang', 'industry_department', '440512', '[2016-01-01,)'), ('x.shangqiu', 'industry_department', '411400', '[2016-01-01,)'), ('x.zhaoqing', 'industry_department', '441200', '[2016-01-01,)');
SELECT pg_temp.post('肇干部', 'resident_cadre', '441223101201', '[2018-01-01,)'), pg_temp.post('商干部', 'resident_cadre', '411403101201', '[2018-01-01,)'),
       pg_temp.post('濠干部', 'resident_cadre', '440512001001', '[2018-01-01,)'), pg_temp.post('美镇长', 'town_leader', '460108101', '[2018-01-01,)') \g /dev/null
-- Nobody else has helped.
UPDATE fupin_register.household_year SET facts = facts || '{"other_assistance": false}' WHERE household_id = '河';
-- What lays the duty on its subject, and what it runs from.
SELECT pg_temp.event('unit_dissolved', 'organisation', 'x.dissolved', '441600', '2019-01-10'), pg_temp.event('education_subsidy_approved', 'person', '河/1', '441621101201', '2018-11-01', 2018),
       pg_temp.event('serious_illness_listed', 'person', '商/1', '411403101201', '2018-04-01'), pg_temp.event('posting_changed', 'official', '肇干部', '441223101201', '2018-12-15', 2018),
       pg_temp.event('annual_assessment_ended', 'prefecture', '441200', '441200', '2019-01-25', 2018), pg_temp.event('plan_begun', 'organisation', 'x.order', '441600', '2019-03-01'),
       pg_temp.event('discharged_outside', 'person', '河/1', '441621101201', '2019-11-30'), pg_temp.event('turned_60', 'person', '河/1', '441621101201', '2019-08-31'),
       pg_temp.event('third_party_evaluation_begun', 'county', '411403', '411403', '2018-05-01'), pg_temp.event('third_party_evaluation_begun', 'prefecture', '411400', '411400', '2018-05-01'),
       pg_temp.event('employment_plan_adopted', 'organisation', 'meilan.human_resources_bureau', '460108', '2019-05-20'), pg_temp.event('microcredit_plan_adopted', 'organisation', 'meilan.development_reform_commission', '460108', '2019-05-20'),
       pg_temp.event('gap_found', 'village', '441621101201', '441621101201', '2019-05-10'),
       pg_temp.event('safety_net_plan_adopted', 'organisation', 'meilan.civil_affairs_bureau', '460108', '2019-05-20'), pg_temp.event('tourism_plan_adopted', 'organisation', 'meilan.tourism_culture_bureau', '460108', '2019-05-20') \g /dev/null

-- Rule, who owes it, what is done, for which year, and the last day.
CREATE TEMP TABLE owed (n integer GENERATED ALWAYS AS IDENTITY, rule_id text, deadline text, subject_kind text, subject_id text, place text, done_event text, for_year integer, due date);
INSERT INTO owed (rule_id, deadline, subject_kind, subject_id, place, done_event, for_year, due) VALUES
    ('HAOJIANG-2017-2.6-e', 'HAOJIANG-2017.housing_renovation', 'housing_case', '濠屋', '440512001001', 'house_completed', NULL, '2018-12-31'),
    -- the term of the paper: every street has signed, every department has its policy
    ('HAOJIANG-2017-4.2-a', 'HAOJIANG-2017.street_responsibility_letter', 'town', '440512001', '440512001', 'responsibility_letter_signed', NULL, '2018-12-31'),
    ('HAOJIANG-2017-4.2-d', 'HAOJIANG-2017.department_policy', 'organisation', 'x.haojiang', '440512', 'department_policy_issued', NULL, '2018-12-31'),
    -- two poverty days lie within the paper, of 30 June only that of 2018
    ('HAOJIANG-2017-4.6-a', 'HAOJIANG-2017.county_poverty_day_2017', 'county', '440512', '440512', 'poverty_day_held', NULL, '2017-10-31'),
    ('HAOJIANG-2017-4.6-a', 'HAOJIANG-2017.county_poverty_day_2018', 'county', '440512', '440512', 'poverty_day_held', NULL, '2018-10-31'),
    ('HAOJIANG-2017-4.6-a', 'HAOJIANG-2017.county_poverty_relief_day', 'county', '440512', '440512', 'poverty_relief_day_held', NULL, '2018-06-30'),
    ('HEYUAN-2019-2.4-b', 'HEYUAN-2019.education_subsidy', 'person', '河/1', '441621101201', 'education_subsidy_paid', 2018, '2019-04-30'),
    ('HEYUAN-2019-2.5-b', 'HEYUAN-2019.medical_insurance', 'person', '河/1', '441621101201', 'medical_insured', 2020, '2019-11-30'),
    -- 30 November and three months: February 2020 has 29 days
    ('HEYUAN-2019-2.5-f', 'HEYUAN-2019.medical_assistance', 'person', '河/1', '441621101201', 'medical_assistance_paid', NULL, '2020-02-29'),
    ('HEYUAN-2019-2.5-h', 'HEYUAN-2019.pension_insurance', 'person', '河/1', '441621101201', 'pension_insured', 2019, '2019-11-30'),
    -- 60 on 31 August: November has 30 days
    ('HEYUAN-2019-2.5-i', 'HEYUAN-2019.pension_formalities', 'person', '河/1', '441621101201', 'pension_formalities_done', NULL, '2019-11-30'),
    ('HEYUAN-2019-2.7-a', 'HEYUAN-2019.housing_second_batch', 'housing_case', '河屋', '441621101201', 'house_completed', NULL, '2019-04-30'),
    ('HEYUAN-2019-2.7-d', 'HEYUAN-2019.housing_grade_c_d', 'housing_case', '新屋', '441621101201', 'house_completed', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.2-a', 'HEYUAN-2019.department_plan', 'organisation', 'x.plan', '441600', 'plan_approved', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.2-a', 'HEYUAN-2019.department_plan_order', 'organisation', 'x.order', '441600', 'plan_approved', NULL, '2019-03-01'),
    ('HEYUAN-2019-3.3-d', 'HEYUAN-2019.assignments_adjusted', 'organisation', 'x.dissolved', '441600', 'assignments_handed_over', NULL, '2019-03-31'),
    ('HEYUAN-2019-3.3-c', 'HEYUAN-2019.full_coverage_inspection', 'county', '441621', '441621', 'full_coverage_inspected', NULL, '2019-12-31'),
    -- at once: in the month in which it was found
    ('HEYUAN-2019-3.4-e', 'HEYUAN-2019.gap_closed', 'village', '441621101201', '441621101201', 'gap_closed', NULL, '2019-05-31'),
    ('HEYUAN-2019-3.5-a', 'HEYUAN-2019.shenzhen_product_fair', 'prefecture', '441600', '441600', 'product_fair_held', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.5-a', 'HEYUAN-2019.food_expo', 'prefecture', '441600', '441600', 'food_expo_held', NULL, '2019-12-31'),
    -- the days of 30 June and 17 October: the rest of their month counts
    ('HEYUAN-2019-3.5-b', 'HEYUAN-2019.poverty_relief_day', 'prefecture', '441600', '441600', 'poverty_relief_day_held', NULL, '2019-06-30'),
    ('HEYUAN-2019-3.5-b', 'HEYUAN-2019.poverty_day', 'prefecture', '441600', '441600', 'poverty_day_held', NULL, '2019-10-31'),
    ('HEYUAN-2019-3.6-f', 'HEYUAN-2019.fund_rules', 'prefecture', '441600', '441600', 'fund_rules_issued', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.6-i', 'HEYUAN-2019.funds_of_2018_used', 'fund', '河款', '441621', 'fund_used', NULL, '2019-06-30'),
    ('HEYUAN-2019-3.7-a', 'HEYUAN-2019.service_platform', 'prefecture', '441600', '441600', 'service_platform_founded', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.7-b', 'HEYUAN-2019.foundation', 'prefecture', '441600', '441600', 'foundation_founded', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.7-c', 'HEYUAN-2019.product_fair', 'prefecture', '441600', '441600', 'product_fair_held', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.7-c', 'HEYUAN-2019.promotion_fair', 'prefecture', '441600', '441600', 'promotion_fair_held', NULL, '2019-12-31'),
    ('HEYUAN-2019-3.7-c', 'HEYUAN-2019.secretary_endorsement', 'prefecture', '441600', '441600', 'secretary_endorsement_held', NULL, '2019-12-31'),
    ('MEILAN-2019-4-1a', 'MEILAN-2019.pledge', 'town', '460108101', '460108101', 'pledge_signed', NULL, '2019-04-30'),
    ('MEILAN-2019-4-1b', 'MEILAN-2019.responsibility_document', 'organisation', 'x.lead', '460108', 'responsibility_letter_signed', NULL, '2019-04-30'),
    ('MEILAN-2019-11-1c', 'MEILAN-2019.housing_occupied', 'housing_case', '美屋', '460108101201', 'house_occupied', NULL, '2019-11-30'),
    -- the survey stands before the plan that is made on its ground
    ('MEILAN-2019-13-1b', 'MEILAN-2019.employment_survey', 'organisation', 'meilan.human_resources_bureau', '460108', 'employment_survey_finished', NULL, '2019-05-20'),
    ('MEILAN-2019-14-1', 'MEILAN-2019.tourism_areas', 'organisation', 'meilan.tourism_culture_bureau', '460108', 'tourism_areas_marked', NULL, '2019-05-20'),
    ('MEILAN-2019-14-2', 'MEILAN-2019.tourism_village_planned', 'county', '460108', '460108', 'tourism_village_planned', NULL, '2019-12-31'),
    ('MEILAN-2019-14-2', 'MEILAN-2019.tourism_village_made', 'county', '460108', '460108', 'tourism_village_made', NULL, '2019-12-31'),
    ('MEILAN-2019-16-1', 'MEILAN-2019.loan_survey', 'organisation', 'meilan.development_reform_commission', '460108', 'loan_survey_finished', NULL, '2019-05-20'),
    ('MEILAN-2019-17-1', 'MEILAN-2019.safety_net_survey', 'organisation', 'meilan.civil_affairs_bureau', '460108', 'safety_net_survey_finished', NULL, '2019-05-20'),
    -- due before the paper of 19 April was there: on the last day itself nobody was asked
    ('MEILAN-2019-18-1a', 'MEILAN-2019.exit_locked', 'household', '美', '460108101201', 'exit_locked', NULL, '2019-03-31'),
    ('MEILAN-2019-18-1b', 'MEILAN-2019.household_plan', 'household', '美', '460108101201', 'household_plan_made', NULL, '2019-03-31'),
    ('MEILAN-2019-18-5a', 'MEILAN-2019.policy_check', 'household', '美', '460108101201', 'policy_checked', NULL, '2019-06-30'),
    ('MEILAN-2019-18-5b', 'MEILAN-2019.exit_acceptance', 'household', '美', '460108101201', 'exit_accepted', NULL, '2019-10-31'),
    ('MEILAN-2019-22-1b', 'MEILAN-2019.old_area_started', 'project', '老区19', '460108101201', 'project_under_construction', NULL, '2019-12-31'),
    ('MEILAN-2019-22-1b', 'MEILAN-2019.old_area_completed', 'project', '老区19', '460108101201', 'project_completed', NULL, '2019-12-31'),
    ('MEILAN-2019-22-1b', 'MEILAN-2019.old_area_effective', 'project', '老区19', '460108101201', 'project_effective', NULL, '2019-12-31'),
    ('MEILAN-2019-22-2', 'MEILAN-2019.old_area_evaluated', 'project', '老区18', '460108101201', 'evaluated', NULL, '2019-12-31'),
    ('MEILAN-2019-24-5', 'MEILAN-2019.audit_plan', 'county', '460108', '460108', 'audit_plan_issued', NULL, '2019-12-31'),
    ('MEILAN-2019-28-4', 'MEILAN-2019.county_poverty_day', 'county', '460108', '460108', 'poverty_day_held', NULL, '2019-10-31'),
    ('MEILAN-2019-31-T2', 'MEILAN-2019.promotion_rules', 'county', '460108', '460108', 'promotion_rules_issued', NULL, '2019-12-31'),
    ('SHANGQIU-2018-2-e', 'SHANGQIU-2018.exit_confirmed', 'household', '商', '411403101201', 'exit_standard_confirmed', NULL, '2018-10-31'),
    ('SHANGQIU-2018-11-d', 'SHANGQIU-2018.serious_illness', 'person', '商/1', '411403101201', 'serious_illness_treated', NULL, '2018-12-31'),
    ('SHANGQIU-2018-11-e', 'SHANGQIU-2018.clinic', 'village', '411403101201', '411403101201', 'clinic_completed', NULL, '2018-10-31'),
    ('SHANGQIU-2018-12-a', 'SHANGQIU-2018.housing_renovation', 'housing_case', '商屋', '411403101201', 'house_completed', NULL, '2018-12-31'),
    ('SHANGQIU-2018-12-a', 'SHANGQIU-2018.housing_renovation_others', 'housing_case', '低保屋', '411403101201', 'house_completed', NULL, '2018-12-31'),
    ('SHANGQIU-2018-18-a', 'SHANGQIU-2018.responsibility_letter', 'county', '411403', '411403', 'responsibility_letter_signed', 2018, '2018-12-31'),
    ('SHANGQIU-2018-22-b', 'SHANGQIU-2018.funds_audited', 'county', '411403', '411403', 'funds_audited', NULL, '2018-12-31'),
    ('SHANGQIU-2018-27-b', 'SHANGQIU-2018.county_evaluation_approved', 'county', '411403', '411403', 'provincial_approval_given', NULL, '2018-05-01'),
    ('SHANGQIU-2018-27-b', 'SHANGQIU-2018.city_evaluation_approved', 'prefecture', '411400', '411400', 'provincial_approval_given', NULL, '2018-05-01'),
    ('SHANGQIU-2018-30-b', 'SHANGQIU-2018.poverty_day', 'prefecture', '411400', '411400', 'poverty_day_held', NULL, '2018-10-31'),
    ('SHANGQIU-2018-32-a', 'SHANGQIU-2018.three_year_plan', 'prefecture', '411400', '411400', 'three_year_plan_issued', NULL, '2018-12-31'),
    ('ZHAOQING-2018-1-b', 'ZHAOQING-2018.industry_plan', 'county', '441223', '441223', 'industry_plan_issued', NULL, '2020-12-31'),
    ('ZHAOQING-2018-1-b', 'ZHAOQING-2018.reserve_library', 'county', '441223', '441223', 'project_library_founded', NULL, '2020-12-31'),
    ('ZHAOQING-2018-3-b', 'ZHAOQING-2018.asset_rules', 'prefecture', '441200', '441200', 'asset_rules_issued', NULL, '2020-12-31'),
    -- three weeks after the paper
    ('ZHAOQING-2018-10-a', 'ZHAOQING-2018.housing_renovation', 'housing_case', '肇屋', '441223101201', 'house_completed', NULL, '2018-12-31'),
    ('ZHAOQING-2018-18-b', 'ZHAOQING-2018.cadre_handover', 'official', '肇干部', '441223101201', 'posting_handed_over', 2018, '2019-01-25'),
    ('ZHAOQING-2018-19-b', 'ZHAOQING-2018.poverty_relief_day_2019', 'prefecture', '441200', '441200', 'poverty_relief_day_held', NULL, '2019-06-30'),
    ('ZHAOQING-2018-19-b', 'ZHAOQING-2018.poverty_day_2019', 'prefecture', '441200', '441200', 'poverty_day_held', NULL, '2019-10-31'),
    ('ZHAOQING-2018-19-b', 'ZHAOQING-2018.poverty_relief_day_2020', 'prefecture', '441200', '441200', 'poverty_relief_day_held', NULL, '2020-06-30'),
    ('ZHAOQING-2018-19-b', 'ZHAOQING-2018.poverty_day_2020', 'prefecture', '441200', '441200', 'poverty_day_held', NULL, '2020-10-31'),
    ('ZHAOQING-2018-20-h', 'ZHAOQING-2018.county_fund_rules', 'county', '441223', '441223', 'fund_rules_issued', NULL, '2020-12-31'),
    ('ZHAOQING-2018-29-g', 'ZHAOQING-2018.cadre_rules', 'prefecture', '441200', '441200', 'cadre_rules_issued', NULL, '2020-12-31');
-- Here is every deadline that has a day, with its rule.
SELECT deadline_id, due FROM deadline WHERE due IS NOT NULL AND NOT EXISTS (SELECT FROM owed WHERE owed.deadline = deadline.deadline_id AND owed.rule_id = deadline.rule_id);

-- Done so many days after the last one, or (NULL) not at all; asked so many days after the last one, or (NULL) long after.
CREATE FUNCTION pg_temp.answer(days integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM fupin_register.event WHERE note = 'answer';
    INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on, for_year, note)
    SELECT 'answer' || n, place::fupin.division, done_event, subject_kind, subject_id, CASE WHEN subject_kind = 'household' THEN subject_id END, due + days, for_year, 'answer'
      FROM owed WHERE days IS NOT NULL;
END
$$;
CREATE FUNCTION pg_temp.asked(days integer) RETURNS TABLE (n integer, stands text, breach text) LANGUAGE plpgsql AS $$
DECLARE
    day date;
BEGIN
    FOR day IN SELECT DISTINCT CASE WHEN days IS NULL THEN date '2021-06-30' ELSE owed.due + days END FROM owed LOOP
        PERFORM set_config('fupin.as_of', day::text, true);
        RETURN QUERY SELECT owed.n, CASE WHEN status.due_date <> owed.due THEN 'due on ' || status.due_date ELSE concat_ws(' ', status.deadline_state, status.days_left) END, status.breach_label::text
                       FROM owed JOIN fupin_report.deadline_status status ON status.deadline_code = owed.deadline AND status.owner_code = owed.subject_id AND status.rule_id = owed.rule_id
                      WHERE days IS NULL OR owed.due + days = day;
    END LOOP;
END
$$;
CREATE TEMP TABLE stood (n integer, stands text, breach text, how text);
SELECT pg_temp.answer(0) \g /dev/null
INSERT INTO stood SELECT *, 'done on it' FROM pg_temp.asked(NULL);
SELECT pg_temp.answer(1) \g /dev/null
INSERT INTO stood SELECT *, 'done after it' FROM pg_temp.asked(NULL);
-- asked on the last day, what is done on the next is not yet done
INSERT INTO stood SELECT *, 'open on it' FROM pg_temp.asked(0);
SELECT pg_temp.answer(NULL) \g /dev/null
INSERT INTO stood SELECT *, 'open after it' FROM pg_temp.asked(1);
SELECT rule_id, deadline, due, max(stands) FILTER (WHERE how = 'open on it') AS open_on_it, max(stands) FILTER (WHERE how = 'done on it') AS done_on_it, max(stands) FILTER (WHERE how = 'open after it') AS open_after_it,
       max(stands) FILTER (WHERE how = 'done after it') AS done_after_it, max(breach) FILTER (WHERE how = 'done on it') AS kept_is_breach, max(breach) FILTER (WHERE how = 'done after it') AS late_is_breach
  FROM owed LEFT JOIN stood USING (n) GROUP BY n, rule_id, deadline, due ORDER BY n;
-- All of them alike, but for those that were due before their paper and the one that is only encouraged.
SELECT how, stands, breach, count(*) FROM stood GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- Without a number of days (Meilan S; SHANGQIU-2018-12-b; what must be answered, handled, replaced or closed): no verdict, only how long it took, or takes: found on 1 March, 8 days until the answer; open on 19 April 49 days.  An answer
-- before the event is an error in the data.  A paper of one's own with five days makes it 3 days late.
CREATE TEMP TABLE lag (n integer GENERATED ALWAYS AS IDENTITY, rule_id text, deadline text, subject_kind text, subject_id text, place text, anchor_event text, done_event text);
INSERT INTO lag (rule_id, deadline, subject_kind, subject_id, place, anchor_event, done_event) VALUES
    ('MEILAN-2019-8-2b', 'MEILAN-2019.water_problem', 'village', '460108101201', '460108101201', 'water_problem_found', 'water_problem_solved'),
    ('MEILAN-2019-10-6b', 'MEILAN-2019.new_household_insured', 'household', '美', '460108101201', 'household_registered', 'medical_insured'),
    ('MEILAN-2019-19-3', 'MEILAN-2019.poor_registered', 'household', '美', '460108101201', 'found_poor', 'household_registered'),
    ('MEILAN-2019-19-3', 'MEILAN-2019.poor_helped', 'household', '美', '460108101201', 'household_registered', 'first_help'),
    ('MEILAN-2019-24-2c', 'MEILAN-2019.claim_paid', 'fund', '美款', '460108', 'claim_received', 'claim_paid'),
    ('SHANGQIU-2018-12-b', 'SHANGQIU-2018.housing_subsidy', 'housing_case', '商屋', '411403101201', 'house_completed', 'housing_subsidy_paid'),
    ('HAOJIANG-2017-4.4-c', 'HAOJIANG-2017.slow_town', 'town', '440512001', '440512001', 'slow_progress_notified', 'slow_progress_rectified'),
    ('HAOJIANG-2017-4.4-c', 'HAOJIANG-2017.slow_unit', 'organisation', 'x.haojiang', '440512', 'slow_progress_notified', 'slow_progress_rectified'),
    ('HAOJIANG-2017-4.4-h', 'HAOJIANG-2017.official_misconduct', 'official', '濠干部', '440512001001', 'misconduct_found', 'misconduct_closed'),
    ('HEYUAN-2019-0-a', 'HEYUAN-2019.implementation_problem', 'organisation', 'x.plan', '441600', 'implementation_problem_raised', 'implementation_problem_resolved'),
    -- the doctors of home may come before the patient does: that counts
    ('HEYUAN-2019-2.5-g', 'HEYUAN-2019.medical_outreach', 'person', '河/1', '441621101201', 'discharged_outside', 'medical_outreach'),
    ('HEYUAN-2019-2.6-d', 'HEYUAN-2019.temporary_assistance', 'household', '河', '441621101201', 'hardship_occurred', 'temporary_assistance_paid'),
    ('HEYUAN-2019-2.9-a', 'HEYUAN-2019.weak_organisation', 'village', '441621101201', '441621101201', 'weak_organisation_listed', 'weak_organisation_rectified'),
    ('HEYUAN-2019-2.10-e', 'HEYUAN-2019.data_doubt', 'household', '河', '441621101201', 'data_doubted', 'data_settled'),
    ('HEYUAN-2019-3.2-g', 'HEYUAN-2019.task_closed', 'organisation', 'x.plan', '441600', 'task_listed', 'task_closed'),
    ('HEYUAN-2019-3.8-d', 'HEYUAN-2019.misconduct', 'organisation', 'x.plan', '441600', 'misconduct_found', 'misconduct_closed'),
    ('HEYUAN-2019-3.9-b', 'HEYUAN-2019.opinion_judged', 'prefecture', '441600', '441600', 'opinion_monitored', 'opinion_judged'),
    ('HEYUAN-2019-3.9-b', 'HEYUAN-2019.opinion_handled', 'prefecture', '441600', '441600', 'opinion_judged', 'opinion_handled'),
    ('HEYUAN-2019-3.10-d', 'HEYUAN-2019.cadre_replaced', 'village', '441621101201', '441621101201', 'cadre_recalled', 'cadre_replaced'),
    ('MEILAN-2019-5-1', 'MEILAN-2019.leader_replaced', 'official', '美镇长', '460108101', 'leader_found_ineffective', 'leader_replaced'),
    ('MEILAN-2019-9-1d', 'MEILAN-2019.education_list_after_entry', 'household', '美', '460108101201', 'household_registered', 'education_list_updated'),
    ('MEILAN-2019-9-1d', 'MEILAN-2019.education_list_after_removal', 'household', '美', '460108101201', 'household_removed', 'education_list_updated'),
    ('MEILAN-2019-17-8', 'MEILAN-2019.dibao_disposed', 'household', '美', '460108101201', 'dibao_household_changed', 'dibao_disposed'),
    ('MEILAN-2019-19-6b', 'MEILAN-2019.returned_helped', 'household', '美', '460108101201', 'household_returned', 'first_help'),
    ('MEILAN-2019-28-5', 'MEILAN-2019.opinion_answered', 'county', '460108', '460108', 'opinion_monitored', 'opinion_handled'),
    ('MEILAN-2019-29-9', 'MEILAN-2019.offence_handled', 'person', '美/1', '460108101201', 'offence_reported', 'offence_handled'),
    ('MEILAN-2019-31-4', 'MEILAN-2019.unit_penalised', 'organisation', 'x.lead', '460108', 'assessed_poor', 'penalised'),
    ('MEILAN-2019-31-4', 'MEILAN-2019.official_penalised', 'official', '美镇长', '460108101', 'assessed_poor', 'penalised'),
    ('SHANGQIU-2018-6-d', 'SHANGQIU-2018.unfit_cadre', 'official', '商干部', '411403101201', 'cadre_found_unfit', 'cadre_replaced'),
    ('SHANGQIU-2018-20-a', 'SHANGQIU-2018.problem_solved', 'county', '411403', '411403', 'problem_found', 'problem_solved'),
    ('SHANGQIU-2018-20-b', 'SHANGQIU-2018.county_hotline', 'county', '411403', '411403', 'hotline_received', 'hotline_resolved'),
    ('SHANGQIU-2018-20-b', 'SHANGQIU-2018.city_hotline', 'prefecture', '411400', '411400', 'hotline_received', 'hotline_resolved'),
    ('SHANGQIU-2018-25-a', 'SHANGQIU-2018.misconduct', 'organisation', 'x.shangqiu', '411400', 'misconduct_found', 'misconduct_closed'),
    ('SHANGQIU-2018-29-e', 'SHANGQIU-2018.need_matched', 'household', '商', '411403101201', 'need_posted', 'need_matched'),
    ('SHANGQIU-2018-36-a', 'SHANGQIU-2018.risk_resolved', 'county', '411403', '411403', 'risk_found', 'risk_resolved'),
    ('ZHAOQING-2018-11-d', 'ZHAOQING-2018.returned_assisted', 'household', '肇', '441223101201', 'household_returned', 'assistance_granted'),
    ('ZHAOQING-2018-13-d', 'ZHAOQING-2018.custom_case', 'village', '441223101201', '441223101201', 'custom_case_opened', 'custom_case_closed'),
    ('ZHAOQING-2018-27-c', 'ZHAOQING-2018.interview', 'organisation', 'x.zhaoqing', '441200', 'problem_found', 'interview_held'),
    ('ZHAOQING-2018-30-a', 'ZHAOQING-2018.opinion_collected', 'prefecture', '441200', '441200', 'opinion_monitored', 'opinion_collected'),
    ('ZHAOQING-2018-30-a', 'ZHAOQING-2018.opinion_judged', 'prefecture', '441200', '441200', 'opinion_collected', 'opinion_judged'),
    ('ZHAOQING-2018-30-a', 'ZHAOQING-2018.opinion_handled', 'prefecture', '441200', '441200', 'opinion_judged', 'opinion_handled'),
    ('ZHAOQING-2018-31-a', 'ZHAOQING-2018.discipline_case', 'organisation', 'x.zhaoqing', '441200', 'misconduct_found', 'misconduct_closed');
SELECT deadline_id FROM deadline WHERE due IS NULL AND NOT EXISTS (SELECT FROM lag WHERE lag.deadline = deadline.deadline_id AND lag.rule_id = deadline.rule_id);
-- All of them at once, but for the second of each chain (one begins with what ends another), which is asked apart: what happened on 1 March of
-- the paper's year is answered on one day (or not), and asked about on another.
CREATE TEMP VIEW begun AS
SELECT lag.*,
       EXISTS (SELECT FROM lag before WHERE before.done_event = lag.anchor_event AND before.subject_id = lag.subject_id
                  AND NOT EXISTS (SELECT FROM lag first WHERE first.done_event = before.anchor_event AND first.subject_id = before.subject_id)) AS later
  FROM lag;
CREATE FUNCTION pg_temp.lags(later boolean, done date, asked date) RETURNS TABLE (deadline text, done_date date, lag integer, state text, early text, breach text) LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM fupin_register.event WHERE note = 'lag';
    INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on, note)
    SELECT 'lag' || row_number() OVER (), happened.place::fupin.division, happened.kind, happened.subject_kind, happened.subject_id,
           CASE WHEN happened.subject_kind = 'household' THEN happened.subject_id END, happened.day, 'lag'
      FROM (SELECT place, anchor_event, subject_kind, subject_id, date_trunc('year', asked)::date + interval '2 months' FROM pg_temp.begun WHERE begun.later = lags.later
             UNION
            SELECT place, done_event, subject_kind, subject_id, done FROM pg_temp.begun WHERE begun.later = lags.later AND done IS NOT NULL) happened (place, kind, subject_kind, subject_id, day);
    PERFORM set_config('fupin.as_of', asked::text, true);
    RETURN QUERY SELECT status.deadline_code::text, status.done_date, status.lag_days, status.deadline_state::text, status.answered_early_label::text, status.breach_label::text
                   FROM fupin_report.deadline_status status;
END
$$;
CREATE TEMP TABLE lagged AS
SELECT y, later, k, what, l.*
  FROM (VALUES (2018), (2019)) papers (y), (VALUES (false), (true)) parts (later),
       LATERAL (VALUES (1, 'open', NULL::date, make_date(y, 4, 19)), (2, 'done after 8 days', make_date(y, 3, 9), make_date(y, 4, 19)), (3, 'not yet done', make_date(y, 4, 20), make_date(y, 4, 19)),
                       (4, 'done the same day', make_date(y, 3, 1), make_date(y, 4, 19)), (5, 'done the day before', make_date(y, 2, 28), make_date(y, 4, 19))) AS t (k, what, done, asked),
       LATERAL pg_temp.lags(later, t.done, t.asked) l;
SELECT lag.rule_id, lag.deadline, what, done_date, lagged.lag, state, early, breach
  FROM begun lag JOIN lagged ON lagged.deadline = lag.deadline AND lagged.later = lag.later AND lagged.y = 2019 - (lag.place ~ '^41|^440512')::integer
 ORDER BY lag.n, k;
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('MEILAN-WATER', '美水〔2019〕1号', 'meilan.poverty_office', '460108', '2019-01-01', '[2019-01-01,2020-01-01)', '美兰区', 'Meilan');
INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en)
VALUES ('MEILAN-WATER.water_problem', 'MEILAN-WATER', '460108', 'water_problem', 'village', '[2019-01-01,2020-01-01)', 'event + 5 days', 'water_problem_found', 'water_problem_solved', '饮水问题', 'water');
SELECT pg_temp.lags(false, '2019-03-09', '2019-04-19') \g /dev/null
SELECT deadline_code, start_date, due_date, done_date, lag_days, days_left, deadline_state FROM fupin_report.deadline_status WHERE deadline_code ~ 'water_problem';
SELECT pg_temp.lags(false, '2019-03-06', '2019-04-19') \g /dev/null
SELECT deadline_code, done_date, lag_days, days_left, deadline_state FROM fupin_report.deadline_status WHERE deadline_code ~ 'water_problem';
ROLLBACK;
