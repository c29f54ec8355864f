-- Every duty of the five papers, by rule id, through the report (digests C5, C8, C20; Meilan E, F, T): the number is kept with as many as it says, and
-- missed with one less.  Examples with days of their own (a quarter missed although the year has enough, repeated days, moving edges) stand in
-- report_duty, those of shares of a set in report_duty_people.
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
-- What the papers say, and what is read into them where they say regularly.
SET LOCAL fupin.accept_basis = 'assumed';
INSERT INTO fupin_register.area (division) VALUES ('411400'), ('411403'), ('411424'), ('440512'), ('441200'), ('441223'), ('441224'), ('441600'), ('441621'), ('441622'), ('441623'), ('441624'), ('460108');
SELECT pg_temp.household('濠' || n, '44051200100' || n, 2018, NULL), pg_temp.household('商' || n, '41140310120' || n, 2018, NULL), pg_temp.household('肇' || n, '44122310120' || n, 2019, NULL),
       pg_temp.household('河' || n, '44162110120' || n, 2019, NULL), pg_temp.household('美' || n, '46010810120' || n, 2019, NULL) FROM generate_series(1, 2) n \g /dev/null
UPDATE fupin_register.village SET poor_village = true;

-- Those who act: officials in post, organisations in their roles, a helper and a member of a team.
SELECT pg_temp.post(place_zh || role, role, place, '[2016-01-01,)')
  FROM (VALUES ('濠', '440512', '{county_chief}'), ('濠', '440512001', '{town_chief}'), ('濠', '440512001001', '{village_chief}'),
               ('河', '441600', '{prefecture_chief,prefecture_secretary}'), ('河', '441621', '{county_chief,cadre,poverty_cadre,county_secretary}'), ('河', '441621101', '{town_chief,town_secretary}'), ('河', '441621101201', '{resident_cadre}'),
               ('商', '411403', '{poverty_cadre}'), ('商', '411403101201', '{first_secretary}'),
               ('肇', '441200', '{prefecture_chief}'), ('肇', '441223', '{county_chief,county_leader,poverty_cadre}'), ('肇', '441223101201', '{resident_cadre,village_secretary}'),
               ('美', '460108', '{county_leader,deputy_in_charge,poverty_cadre,entrepreneur_leader,cadre,district_managed_cadre}'), ('美', '460108101', '{town_leader}'),
               ('美', '460108101201', '{first_secretary,village_committee_member,resident_cadre,resident}')) AS p (place_zh, place, roles), unnest(p.roles::text[]) role \g /dev/null
SELECT pg_temp.assign('official', '河cadre', 'helper', 'household', '河1', '441621101201', '[2016-01-01,)'), pg_temp.assign('official', '美cadre', 'helper', 'household', '美1', '460108101201', '[2016-01-01,)') \g /dev/null
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('美队', '460108101201', '[2016-01-01,)');
INSERT INTO fupin_register.team (team_id, division, kind, during) VALUES ('美大队', '460108', 'brigade', '[2016-01-01,)'), ('美中队', '460108101', 'squadron', '[2016-01-01,)');
INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, role, during) VALUES ('美队', '460108101201', '美resident', '460108101201', 'member', '[2016-01-01,)');
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en)
SELECT 'x.' || place || '.' || role, place::division, '样例单位', 'a unit'
  FROM (VALUES ('411400', '{industry_department}'), ('441200', '{industry_department,leading_group_member,helper_unit}'), ('441600', '{industry_department,helper_unit,leading_group}'),
               ('441621', '{industry_department}'), ('440512', '{industry_department}'), ('460108', '{special_group,study_body,social_statistics_unit,dispatching_unit,industry_lead_unit,helper_unit}')) AS o (place, roles), unnest(o.roles::text[]) role;
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during)
SELECT organisation_id, split_part(organisation_id, '.', 3), division, '[2016-01-01,)' FROM fupin.organisation WHERE organisation_id LIKE 'x.%';
INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, planned_amount) VALUES ('商项', '411403', '411403101201', '样例路', 'infrastructure', 2018, 100000);

-- Rule, who, does what to whom, how often, and the first period that is assessed.
CREATE TEMP TABLE owed (n integer GENERATED ALWAYS AS IDENTITY, rule_id text, duty text, actor_kind text, actor text, place text, action text, object_kind text, object text, number integer, first_day date, last_day date);
INSERT INTO owed (rule_id, duty, actor_kind, actor, place, action, object_kind, object, number, first_day, last_day) VALUES
    -- 2017 lies partly before the paper of 3 July 2017
    ('HAOJIANG-2017-4.2-c', 'HAOJIANG-2017.county_chief_visits', 'official', '濠county_chief', '440512', 'visit', 'household', '濠1', 2, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.2-c', 'HAOJIANG-2017.town_chief_visits', 'official', '濠town_chief', '440512001', 'visit', 'household', '濠1', 2, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.2-c', 'HAOJIANG-2017.village_chief_visits', 'official', '濠village_chief', '440512001001', 'visit', 'household', '濠1', 2, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.3-d', 'HAOJIANG-2017.publish_policies', 'county', '440512', '440512', 'publish_policies', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.3-d', 'HAOJIANG-2017.publish_projects', 'county', '440512', '440512', 'publish_projects', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.3-d', 'HAOJIANG-2017.publish_funds', 'county', '440512', '440512', 'publish_funds', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.3-d', 'HAOJIANG-2017.publish_audits', 'county', '440512', '440512', 'publish_audits', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.4-e', 'HAOJIANG-2017.county_annual_report', 'county', '440512', '440512', 'annual_report', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.4-e', 'HAOJIANG-2017.town_annual_report', 'town', '440512001', '440512001', 'annual_report', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HEYUAN-2019-2.10-d', 'HEYUAN-2019.county_bulletin', 'organisation', 'heyuan.poverty_bureau', '441600', 'bulletin', 'county', '441621', 1, '2019-01-01', '2019-01-31'),
    ('HEYUAN-2019-2.10-d', 'HEYUAN-2019.industry_bulletin', 'organisation', 'heyuan.poverty_bureau', '441600', 'bulletin', 'organisation', 'x.441600.industry_department', 1, '2019-01-01', '2019-01-31'),
    ('HEYUAN-2019-3.1-b', 'HEYUAN-2019.prefecture_research_days', 'official', '河prefecture_chief', '441600', 'research_day', NULL, NULL, 24, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.1-c', 'HEYUAN-2019.prefecture_topic_study', 'official', '河prefecture_chief', '441600', 'topic_study', NULL, NULL, 1, '2019-01-01', '2019-03-31'),
    ('HEYUAN-2019-3.1-d', 'HEYUAN-2019.county_research_days', 'official', '河county_chief', '441621', 'research_day', NULL, NULL, 48, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.1-e', 'HEYUAN-2019.county_topic_study', 'official', '河county_chief', '441621', 'topic_study', NULL, NULL, 1, '2019-01-01', '2019-01-31'),
    ('HEYUAN-2019-3.1-f', 'HEYUAN-2019.town_topic_study', 'official', '河town_chief', '441621101', 'topic_study', NULL, NULL, 3, '2019-01-01', '2019-01-31'),
    ('HEYUAN-2019-3.1-k', 'HEYUAN-2019.county_report', 'county', '441621', '441621', 'progress_report', NULL, NULL, 1, '2019-01-01', '2019-06-30'),
    ('HEYUAN-2019-3.1-l', 'HEYUAN-2019.county_hears_departments', 'county', '441621', '441621', 'hearing', 'organisation', 'x.441621.industry_department', 1, '2019-01-01', '2019-03-31'),
    ('HEYUAN-2019-3.1-l', 'HEYUAN-2019.county_hears_towns', 'county', '441621', '441621', 'hearing', 'town', '441621101', 1, '2019-01-01', '2019-03-31'),
    ('HEYUAN-2019-3.2-b', 'HEYUAN-2019.joint_meeting', 'organisation', 'x.441600.leading_group', '441600', 'joint_meeting', NULL, NULL, 1, '2019-01-01', '2019-03-31'),
    ('HEYUAN-2019-3.2-c', 'HEYUAN-2019.quarterly_analysis', 'organisation', 'x.441600.industry_department', '441600', 'analysis_report', NULL, NULL, 1, '2019-01-01', '2019-03-31'),
    ('HEYUAN-2019-3.2-d', 'HEYUAN-2019.half_year_bulletin', 'organisation', 'x.441600.industry_department', '441600', 'situation_report', NULL, NULL, 1, '2019-01-01', '2019-06-30'),
    ('HEYUAN-2019-3.2-e', 'HEYUAN-2019.annual_summary', 'organisation', 'x.441600.industry_department', '441600', 'annual_report', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.2-f', 'HEYUAN-2019.bureau_report', 'organisation', 'heyuan.poverty_bureau', '441600', 'progress_report', NULL, NULL, 1, '2019-01-01', '2019-03-31'),
    ('HEYUAN-2019-3.3-e', 'HEYUAN-2019.helper_unit_plan', 'organisation', 'x.441600.helper_unit', '441600', 'annual_plan', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.3-g', 'HEYUAN-2019.helper_visit', 'official', '河cadre', '441621', 'visit', 'household', '河1', 1, '2019-01-01', '2019-01-31'),
    ('HEYUAN-2019-3.10-c', 'HEYUAN-2019.days_in_village', 'official', '河resident_cadre', '441621101201', 'presence', NULL, NULL, 20, '2019-01-01', '2019-01-31'),
    -- the quarter, month, half-year and year in which the paper of 19 April was issued count as a whole, those before it do not
    ('MEILAN-2019-3-1c', 'MEILAN-2019.plan_training', 'organisation', 'meilan.organisation_department', '460108', 'plan_training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-4-5a', 'MEILAN-2019.leading_group_meeting', 'organisation', 'meilan.leading_group', '460108', 'meeting', NULL, NULL, 1, '2019-04-01', '2019-06-30'),
    ('MEILAN-2019-4-5b', 'MEILAN-2019.headquarters_meeting', 'organisation', 'meilan.headquarters', '460108', 'meeting', NULL, NULL, 1, '2019-04-01', '2019-04-30'),
    ('MEILAN-2019-4-5c', 'MEILAN-2019.town_report', 'town', '460108101', '460108101', 'progress_report', NULL, NULL, 1, '2019-04-01', '2019-04-30'),
    ('MEILAN-2019-4-5c', 'MEILAN-2019.special_group_report', 'organisation', 'x.460108.special_group', '460108', 'progress_report', NULL, NULL, 1, '2019-04-01', '2019-04-30'),
    ('MEILAN-2019-4-5c', 'MEILAN-2019.inspection_group_report', 'organisation', 'meilan.inspection_group', '460108', 'progress_report', NULL, NULL, 1, '2019-04-01', '2019-04-30'),
    ('MEILAN-2019-5-3a', 'MEILAN-2019.young_party_member', 'village', '460108101201', '460108101201', 'admit_young_party_member', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-6-4', 'MEILAN-2019.resident_training', 'official', '美resident_cadre', '460108101201', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-7-1a', 'MEILAN-2019.plan_supervision', 'organisation', 'meilan.inspection_group', '460108', 'plan_supervision', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-7-2', 'MEILAN-2019.inspection_circular', 'organisation', 'meilan.inspection_group', '460108', 'circular', NULL, NULL, 1, '2019-04-01', '2019-04-30'),
    ('MEILAN-2019-8-1b', 'MEILAN-2019.plan_water', 'organisation', 'meilan.water_bureau', '460108', 'plan_water', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-9-1b', 'MEILAN-2019.plan_education', 'organisation', 'meilan.education_bureau', '460108', 'plan_education', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-11-1b', 'MEILAN-2019.plan_housing', 'organisation', 'meilan.housing_bureau', '460108', 'plan_housing', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-12-1a', 'MEILAN-2019.plan_industry', 'organisation', 'meilan.agriculture_bureau', '460108', 'plan_industry', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-12-1b', 'MEILAN-2019.plan_property_reform', 'organisation', 'meilan.agriculture_bureau', '460108', 'plan_property_reform', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-12-1c', 'MEILAN-2019.industry_meeting', 'organisation', 'meilan.agriculture_bureau', '460108', 'progress_meeting', NULL, NULL, 1, '2019-04-01', '2019-04-30'),
    ('MEILAN-2019-12-1d', 'MEILAN-2019.industry_onsite_meeting', 'organisation', 'meilan.agriculture_bureau', '460108', 'onsite_meeting', NULL, NULL, 1, '2019-01-01', '2019-06-30'),
    ('MEILAN-2019-13-1b', 'MEILAN-2019.plan_employment', 'organisation', 'meilan.human_resources_bureau', '460108', 'plan_employment', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-14-1', 'MEILAN-2019.plan_tourism', 'organisation', 'meilan.tourism_culture_bureau', '460108', 'plan_tourism', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-16-1', 'MEILAN-2019.plan_microcredit', 'organisation', 'meilan.development_reform_commission', '460108', 'plan_microcredit', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-17-1', 'MEILAN-2019.plan_safety_net', 'organisation', 'meilan.civil_affairs_bureau', '460108', 'plan_safety_net', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-18-4a', 'MEILAN-2019.data_comparison', 'organisation', 'meilan.poverty_office', '460108', 'data_comparison', NULL, NULL, 2, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-18-6', 'MEILAN-2019.mid_year_update', 'organisation', 'meilan.poverty_office', '460108', 'mid_year_update', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-18-6', 'MEILAN-2019.year_end_update', 'organisation', 'meilan.poverty_office', '460108', 'year_end_update', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-1', 'MEILAN-2019.leader_training', 'official', '美county_leader', '460108', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-1', 'MEILAN-2019.deputy_training', 'official', '美deputy_in_charge', '460108', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-1', 'MEILAN-2019.first_secretary_training', 'official', '美first_secretary', '460108101201', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-2', 'MEILAN-2019.town_leader_training', 'official', '美town_leader', '460108101', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-2', 'MEILAN-2019.poverty_cadre_training', 'official', '美poverty_cadre', '460108', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-2', 'MEILAN-2019.helper_training', 'official', '美cadre', '460108', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-2', 'MEILAN-2019.village_committee_training', 'official', '美village_committee_member', '460108101201', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-2', 'MEILAN-2019.entrepreneur_training', 'official', '美entrepreneur_leader', '460108', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-30-4', 'MEILAN-2019.team_member_training', 'official', '美resident', '460108101201', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-32-1a', 'MEILAN-2019.discipline_circular', 'organisation', 'meilan.discipline_commission', '460108', 'circular', NULL, NULL, 1, '2019-04-01', '2019-04-30'),
    -- the paper is of Wednesday 14 March 2018
    ('SHANGQIU-2018-18-b', 'SHANGQIU-2018.hearing_of_chiefs', 'organisation', 'shangqiu.leading_group', '411400', 'hearing_of_chiefs', 'county', '411403', 1, '2018-04-01', '2018-06-30'),
    ('SHANGQIU-2018-18-c', 'SHANGQIU-2018.hearing_of_deputies', 'organisation', 'shangqiu.leading_group', '411400', 'hearing_of_deputies', 'county', '411403', 1, '2018-04-01', '2018-04-30'),
    ('SHANGQIU-2018-18-f', 'SHANGQIU-2018.hearing_of_departments', 'organisation', 'shangqiu.leading_group', '411400', 'hearing', 'organisation', 'x.411400.industry_department', 1, '2018-04-01', '2018-04-30'),
    ('SHANGQIU-2018-21-c', 'SHANGQIU-2018.project_report', 'project', '商项', '411403', 'progress_report', NULL, NULL, 1, '2018-04-01', '2018-04-30'),
    ('SHANGQIU-2018-30-c', 'SHANGQIU-2018.publicity_day', 'county', '411403', '411403', 'publicity_day', NULL, NULL, 1, '2018-03-19', '2018-03-25'),
    -- the paper is of 10 December 2018
    ('ZHAOQING-2018-6-b', 'ZHAOQING-2018.publish_posts', 'organisation', 'zhaoqing.human_resources', '441200', 'publish_posts', NULL, NULL, 1, '2019-01-01', '2019-01-31'),
    ('ZHAOQING-2018-18-c', 'ZHAOQING-2018.helper_unit_study', 'organisation', 'x.441200.helper_unit', '441200', 'topic_study', NULL, NULL, 1, '2019-01-01', '2019-03-31'),
    ('ZHAOQING-2018-21-e', 'ZHAOQING-2018.share_information', 'organisation', 'zhaoqing.finance_services', '441200', 'share_information', NULL, NULL, 1, '2019-01-01', '2019-03-31'),
    ('ZHAOQING-2018-25-b', 'ZHAOQING-2018.county_research_days', 'official', '肇county_chief', '441223', 'research_day', NULL, NULL, 48, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-25-c', 'ZHAOQING-2018.county_topic_study', 'official', '肇county_chief', '441223', 'topic_study', NULL, NULL, 1, '2019-01-01', '2019-01-31'),
    ('ZHAOQING-2018-25-d', 'ZHAOQING-2018.county_report', 'county', '441223', '441223', 'progress_report', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-26-a', 'ZHAOQING-2018.quarterly_analysis', 'organisation', 'x.441200.industry_department', '441200', 'analysis_report', NULL, NULL, 1, '2019-01-01', '2019-03-31'),
    ('ZHAOQING-2018-26-b', 'ZHAOQING-2018.member_report', 'organisation', 'x.441200.leading_group_member', '441200', 'progress_report', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-26-d', 'ZHAOQING-2018.half_year_bulletin', 'organisation', 'x.441200.industry_department', '441200', 'situation_report', NULL, NULL, 1, '2019-01-01', '2019-06-30'),
    ('ZHAOQING-2018-26-e', 'ZHAOQING-2018.annual_summary', 'organisation', 'x.441200.industry_department', '441200', 'annual_report', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-27-a', 'ZHAOQING-2018.assess_counties', 'organisation', 'zhaoqing.leading_group', '441200', 'assessment', 'county', '441223', 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-27-a', 'ZHAOQING-2018.assess_departments', 'organisation', 'zhaoqing.leading_group', '441200', 'assessment', 'organisation', 'x.441200.industry_department', 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-27-a', 'ZHAOQING-2018.assess_helper_units', 'organisation', 'zhaoqing.leading_group', '441200', 'assessment', 'organisation', 'x.441200.helper_unit', 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-27-d', 'ZHAOQING-2018.inspection', 'organisation', 'zhaoqing.leading_group', '441200', 'inspection', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-29-d', 'ZHAOQING-2018.secretary_training', 'official', '肇village_secretary', '441223101201', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-29-e', 'ZHAOQING-2018.poverty_cadre_evaluation', 'official', '肇poverty_cadre', '441223', 'evaluation', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('ZHAOQING-2018-29-e', 'ZHAOQING-2018.resident_cadre_evaluation', 'official', '肇resident_cadre', '441223101201', 'evaluation', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HAOJIANG-2017-4.2-f', 'HAOJIANG-2017.county_inspection', 'county', '440512', '440512', 'inspection', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HAOJIANG-2017-4.5-c', 'HAOJIANG-2017.support_poverty_office', 'organisation', 'x.440512.industry_department', '440512', 'support_poverty_office', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('HEYUAN-2019-2.2-a', 'HEYUAN-2019.job_fair_prefecture', 'prefecture', '441600', '441600', 'job_fair', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-2.2-a', 'HEYUAN-2019.job_fair_county', 'county', '441621', '441621', 'job_fair', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-2.2-a', 'HEYUAN-2019.job_fair_town', 'town', '441621101', '441621101', 'job_fair', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.1-a', 'HEYUAN-2019.prefecture_secretary_report', 'official', '河prefecture_secretary', '441600', 'annual_report', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.1-a', 'HEYUAN-2019.county_secretary_report', 'official', '河county_secretary', '441621', 'annual_report', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.1-a', 'HEYUAN-2019.town_secretary_report', 'official', '河town_secretary', '441621101', 'annual_report', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.8-a', 'HEYUAN-2019.inspection_announced', 'organisation', 'x.441600.leading_group', '441600', 'inspection_announced', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.8-a', 'HEYUAN-2019.inspection_unannounced', 'organisation', 'x.441600.leading_group', '441600', 'inspection_unannounced', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('HEYUAN-2019-3.10-a', 'HEYUAN-2019.cadre_training', 'official', '河poverty_cadre', '441621', 'training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-3-1a', 'MEILAN-2019.deployment_training', 'official', '美poverty_cadre', '460108', 'deployment_training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-3-1a', 'MEILAN-2019.excerpts_training', 'official', '美poverty_cadre', '460108', 'excerpts_training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-3-1a', 'MEILAN-2019.speech_training', 'official', '美poverty_cadre', '460108', 'speech_training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-3-1b', 'MEILAN-2019.special_training', 'official', '美district_managed_cadre', '460108', 'special_training', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-4-3', 'MEILAN-2019.help_policy', 'organisation', 'x.460108.industry_lead_unit', '460108', 'help_policy', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-4-3', 'MEILAN-2019.lead_unit_plan', 'organisation', 'x.460108.industry_lead_unit', '460108', 'annual_plan', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-4-3', 'MEILAN-2019.town_plan', 'town', '460108101', '460108101', 'annual_plan', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-4-7a', 'MEILAN-2019.brigade_list', 'team', '美大队', '460108', 'responsibility_list', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-4-7a', 'MEILAN-2019.squadron_list', 'team', '美中队', '460108101', 'responsibility_list', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-6-3', 'MEILAN-2019.dispatcher_inspection', 'organisation', 'meilan.organisation_department', '460108', 'inspection', 'organisation', 'x.460108.dispatching_unit', 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-6-3', 'MEILAN-2019.dispatcher_circular', 'organisation', 'meilan.organisation_department', '460108', 'circular', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-7-3', 'MEILAN-2019.contest_inspection', 'organisation', 'meilan.inspection_group', '460108', 'contest_inspection', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-12-T5', 'MEILAN-2019.demonstration_policy', 'organisation', 'meilan.agriculture_bureau', '460108', 'demonstration_policy', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    ('MEILAN-2019-25-1', 'MEILAN-2019.helper_unit_plan', 'organisation', 'x.460108.helper_unit', '460108', 'annual_plan', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    -- once, on any day of the paper
    ('MEILAN-2019-25-1', 'MEILAN-2019.helper_unit_outline', 'organisation', 'x.460108.helper_unit', '460108', 'plan_help', NULL, NULL, 1, '2019-04-19', '2019-12-31'),
    -- 2018 is the year that the paper is about
    ('SHANGQIU-2018-18-g', 'SHANGQIU-2018.department_plan', 'organisation', 'x.411400.industry_department', '411400', 'annual_plan', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-19-a', 'SHANGQIU-2018.training_plan', 'prefecture', '411400', '411400', 'plan_training', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-23-a', 'SHANGQIU-2018.department_evaluation', 'organisation', 'x.411400.industry_department', '411400', 'evaluation', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-23-c', 'SHANGQIU-2018.inspection_announced', 'organisation', 'shangqiu.leading_group', '411400', 'inspection_announced', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-23-c', 'SHANGQIU-2018.inspection_comprehensive', 'organisation', 'shangqiu.leading_group', '411400', 'inspection_comprehensive', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-23-c', 'SHANGQIU-2018.inspection_county_group', 'organisation', 'shangqiu.leading_group', '411400', 'inspection_county_group', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-23-c', 'SHANGQIU-2018.inspection_industry_group', 'organisation', 'shangqiu.leading_group', '411400', 'inspection_industry_group', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-23-c', 'SHANGQIU-2018.inspection_special', 'organisation', 'shangqiu.leading_group', '411400', 'inspection_special', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-23-c', 'SHANGQIU-2018.inspection_unannounced', 'organisation', 'shangqiu.leading_group', '411400', 'inspection_unannounced', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-8-e', 'SHANGQIU-2018.send_policy', 'county', '411403', '411403', 'send_policy', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-8-e', 'SHANGQIU-2018.send_posts', 'county', '411403', '411403', 'send_posts', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-8-e', 'SHANGQIU-2018.send_service', 'county', '411403', '411403', 'send_service', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('SHANGQIU-2018-8-e', 'SHANGQIU-2018.send_skill', 'county', '411403', '411403', 'send_skill', NULL, NULL, 1, '2018-01-01', '2018-12-31'),
    ('ZHAOQING-2018-2-d', 'ZHAOQING-2018.product_fair', 'prefecture', '441200', '441200', 'product_fair', NULL, NULL, 1, '2019-01-01', '2019-12-31'),
    -- once in the years of the paper
    ('ZHAOQING-2018-29-f', 'ZHAOQING-2018.prefecture_chief_training', 'official', '肇prefecture_chief', '441200', 'training', NULL, NULL, 1, '2018-12-10', '2020-12-31'),
    ('ZHAOQING-2018-29-f', 'ZHAOQING-2018.county_leader_training', 'official', '肇county_leader', '441223', 'training', NULL, NULL, 1, '2018-12-10', '2020-12-31'),
    ('ZHAOQING-2018-29-f', 'ZHAOQING-2018.poverty_cadre_training', 'official', '肇poverty_cadre', '441223', 'training', NULL, NULL, 1, '2018-12-10', '2020-12-31');

-- The last so many days of the period, as many as are asked for or one less; asked on the last day and on the day after.
CREATE FUNCTION pg_temp.done(less integer) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM fupin_register.activity;
    INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id)
    SELECT n || '/' || day, place::fupin.division, action, actor_kind, actor, last_day - day, object_kind, object FROM owed, generate_series(0, number - 1 - less) day;
END
$$;
CREATE FUNCTION pg_temp.asked(days integer) RETURNS TABLE (n integer, stands text, breach text) LANGUAGE plpgsql AS $$
DECLARE
    day date;
BEGIN
    FOR day IN SELECT DISTINCT owed.last_day FROM owed LOOP
        PERFORM set_config('fupin.as_of', (day + days)::text, true);
        RETURN QUERY SELECT owed.n, concat_ws(' ', status.duty_state, status.done_count || '/' || status.required_count) || CASE WHEN status.due_date <> owed.last_day THEN ' until ' || status.due_date ELSE '' END,
                            status.breach_label::text
                       FROM owed JOIN fupin_report.duty_status status
                         ON status.duty_code = owed.duty AND status.rule_id = owed.rule_id AND status.actor_code = owed.actor AND status.start_date = owed.first_day
                        AND (status.object_code IS NULL OR status.object_code = owed.object)
                      WHERE owed.last_day = day;
    END LOOP;
END
$$;
CREATE TEMP TABLE stood (n integer, stands text, breach text, how text);
SELECT pg_temp.done(0) \g /dev/null
INSERT INTO stood SELECT *, 'kept' FROM pg_temp.asked(0);
INSERT INTO stood SELECT *, 'kept, later' FROM pg_temp.asked(1);
SELECT pg_temp.done(1) \g /dev/null
INSERT INTO stood SELECT *, 'one short' FROM pg_temp.asked(0);
INSERT INTO stood SELECT *, 'one short, later' FROM pg_temp.asked(1);
SELECT rule_id, duty, first_day, last_day, max(stands) FILTER (WHERE how = 'kept') AS kept, max(stands) FILTER (WHERE how = 'one short') AS one_short, max(stands) FILTER (WHERE how = 'one short, later') AS the_day_after,
       max(breach) FILTER (WHERE how = 'one short, later') AS breach
  FROM owed LEFT JOIN stood USING (n) GROUP BY n, rule_id, duty, first_day, last_day ORDER BY n;
SELECT how, split_part(stands, ' ', 1) AS state, breach, count(*), count(DISTINCT n) FROM stood GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;

-- Regularly, without a number: only the last time is told, never a verdict.
CREATE TEMP TABLE regular (rule_id text, duty text, actor_kind text, actor text, place text, action text, object_kind text, object text, on_day date);
INSERT INTO regular VALUES
    ('HAOJIANG-2017-4.4-e', 'HAOJIANG-2017.circular', 'county', '440512', '440512', 'circular', NULL, NULL, '2018-05-01'),
    ('MEILAN-2019-3-2a', 'MEILAN-2019.study', 'organisation', 'x.460108.study_body', '460108', 'study', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-4-4b', 'MEILAN-2019.progress_check', 'organisation', 'meilan.inspection_group', '460108', 'inspection', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-4-4b', 'MEILAN-2019.progress_meeting', 'organisation', 'meilan.inspection_group', '460108', 'progress_meeting', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-21-3b', 'MEILAN-2019.village_electric_check', 'town', '460108101', '460108101', 'electric_check', 'village', '460108101201', '2019-06-10'),
    ('MEILAN-2019-21-3b', 'MEILAN-2019.household_electric_check', 'town', '460108101', '460108101', 'electric_check', 'household', '美1', '2019-06-10'),
    ('MEILAN-2019-26-4', 'MEILAN-2019.social_statistics', 'organisation', 'x.460108.social_statistics_unit', '460108', 'statistics_report', NULL, NULL, '2019-06-10'),
    ('HAOJIANG-2017-4.4-g', 'HAOJIANG-2017.satisfaction_survey', 'county', '440512', '440512', 'satisfaction_survey', NULL, NULL, '2018-05-01'),
    ('HAOJIANG-2017-4.4-g', 'HAOJIANG-2017.third_party_evaluation', 'county', '440512', '440512', 'third_party_evaluation', NULL, NULL, '2018-05-01'),
    ('HEYUAN-2019-2.10-c', 'HEYUAN-2019.data_comparison', 'organisation', 'x.441600.industry_department', '441600', 'data_comparison', NULL, NULL, '2019-06-10'),
    ('HEYUAN-2019-3.1-a', 'HEYUAN-2019.prefecture_secretary_evaluation', 'official', '河prefecture_secretary', '441600', 'evaluation', NULL, NULL, '2019-06-10'),
    ('HEYUAN-2019-3.1-a', 'HEYUAN-2019.county_secretary_evaluation', 'official', '河county_secretary', '441621', 'evaluation', NULL, NULL, '2019-06-10'),
    ('HEYUAN-2019-3.1-a', 'HEYUAN-2019.town_secretary_evaluation', 'official', '河town_secretary', '441621101', 'evaluation', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-3-1d', 'MEILAN-2019.online_study', 'official', '美poverty_cadre', '460108', 'online_study', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-4-5d', 'MEILAN-2019.follow_up', 'organisation', 'meilan.headquarters', '460108', 'inspection', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-4-7b', 'MEILAN-2019.brigade_attendance', 'team', '美大队', '460108', 'online_attendance', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-4-7b', 'MEILAN-2019.squadron_attendance', 'team', '美中队', '460108101', 'online_attendance', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-7-5', 'MEILAN-2019.assessment_preparation', 'organisation', 'meilan.inspection_group', '460108', 'assessment_preparation', NULL, NULL, '2019-06-10'),
    ('MEILAN-2019-17-2', 'MEILAN-2019.safety_net_check', 'organisation', 'meilan.civil_affairs_bureau', '460108', 'safety_net_check', 'household', '美1', '2019-06-10'),
    ('MEILAN-2019-19-1', 'MEILAN-2019.household_monitoring', 'town', '460108101', '460108101', 'monitoring', 'household', '美1', '2019-06-10'),
    ('MEILAN-2019-19-2a', 'MEILAN-2019.village_monitoring', 'town', '460108101', '460108101', 'monitoring', 'village', '460108101201', '2019-06-10'),
    ('MEILAN-2019-19-6a', 'MEILAN-2019.household_survey', 'town', '460108101', '460108101', 'visit', 'household', '美1', '2019-06-10'),
    ('SHANGQIU-2018-6-d', 'SHANGQIU-2018.first_secretary_evaluation', 'official', '商first_secretary', '411403101201', 'evaluation', NULL, NULL, '2018-05-01'),
    ('SHANGQIU-2018-10-b', 'SHANGQIU-2018.skill_class', 'county', '411403', '411403', 'skill_class', NULL, NULL, '2018-05-01'),
    ('SHANGQIU-2018-19-a', 'SHANGQIU-2018.cadre_training', 'official', '商poverty_cadre', '411403', 'training', NULL, NULL, '2018-05-01');
-- Those to whom it is done, where not everybody is: a household in the minimum living guarantee and a village that is off the list; of
-- the other household and village it is unknown.
UPDATE fupin_register.household_year SET dibao = true WHERE household_id = '美1';
UPDATE fupin_register.village SET exited_on = '2018-12-31' WHERE division = '460108101201';
SELECT pg_temp.did(actor_kind, actor, place, action, ARRAY[on_day], object_kind, object) FROM regular \g /dev/null
SET LOCAL fupin.as_of = '2018-06-30';
SELECT regular.rule_id, duty_code, object_code, last_done_date, days_since, duty_state, breach_label FROM fupin_report.duty_status JOIN regular ON duty = duty_code AND actor = actor_code ORDER BY duty_code, object_code;
SET LOCAL fupin.as_of = '2019-06-30';
SELECT regular.rule_id, duty_code, object_code, last_done_date, days_since, duty_state, breach_label FROM fupin_report.duty_status JOIN regular ON duty = duty_code AND actor = actor_code ORDER BY duty_code, object_code;

-- Standing numbers: as many as are asked for in the first place, one less in the second.  Of the two towns, villages and counties each counts by itself.
CREATE TEMP TABLE holds (n integer GENERATED ALWAYS AS IDENTITY, rule_id text, duty text, holder_kind text, first_holder text, second_holder text, held_kind text, role text, number integer);
INSERT INTO holds (rule_id, duty, holder_kind, first_holder, second_holder, held_kind, role, number) VALUES
    ('HAOJIANG-2017-3.2-c', 'HAOJIANG-2017.bank_department', 'organisation', 'y.1', 'y.2', 'facility', 'poverty_department', 1),
    ('HAOJIANG-2017-3.2-c', 'HAOJIANG-2017.bank_ledger', 'organisation', 'y.1', 'y.2', 'facility', 'poverty_ledger', 1),
    ('HAOJIANG-2017-4.1-b', 'HAOJIANG-2017.resident_work_group', 'town', '440512001', '440512002', 'team', 'resident_work_group', 1),
    ('HAOJIANG-2017-4.1-c', 'HAOJIANG-2017.household_helper', 'household', '濠1', '濠2', 'official', 'helper', 1),
    ('HAOJIANG-2017-4.5-a', 'HAOJIANG-2017.dedicated_cadre', 'town', '440512001', '440512002', 'official', 'dedicated_cadre', 1),
    ('HEYUAN-2019-2.1-b', 'HEYUAN-2019.agricultural_park', 'county', '441623', '441624', 'facility', 'agricultural_park', 1),
    ('HEYUAN-2019-2.1-b', 'HEYUAN-2019.second_agricultural_park', 'county', '441621', '441622', 'facility', 'agricultural_park', 2),
    ('HEYUAN-2019-2.1-c', 'HEYUAN-2019.demonstration_base', 'town', '441621101', '441621102', 'facility', 'demonstration_base', 1),
    ('HEYUAN-2019-2.1-d', 'HEYUAN-2019.cooperative', 'village', '441621101201', '441621101202', 'facility', 'cooperative', 1),
    ('HEYUAN-2019-2.2-d', 'HEYUAN-2019.workshop', 'town', '441621101', '441621102', 'facility', 'workshop', 1),
    ('HEYUAN-2019-2.10-b', 'HEYUAN-2019.data_staff', 'town', '441621101', '441621102', 'official', 'data_staff', 1),
    ('HEYUAN-2019-3.3-a', 'HEYUAN-2019.village_helper_unit', 'village', '441621101201', '441621101202', 'organisation', 'helper_unit', 1),
    ('HEYUAN-2019-3.3-b', 'HEYUAN-2019.household_helper', 'household', '河1', '河2', 'official', 'helper', 1),
    ('HEYUAN-2019-3.10-b', 'HEYUAN-2019.county_task_team', 'county', '441621', '441622', 'team', 'task_team', 1),
    ('HEYUAN-2019-3.10-b', 'HEYUAN-2019.town_task_team', 'town', '441621101', '441621102', 'team', 'task_team', 1),
    ('MEILAN-2019-6-2', 'MEILAN-2019.first_secretary', 'village', '460108101201', '460108101202', 'official', 'first_secretary', 1),
    ('MEILAN-2019-12-5a', 'MEILAN-2019.demonstration_base', 'town', '460108101', '460108102', 'facility', 'demonstration_base', 1),
    ('MEILAN-2019-12-5b', 'MEILAN-2019.courtyard_village', 'town', '460108101', '460108102', 'village', 'courtyard_village', 1),
    ('MEILAN-2019-19-4d', 'MEILAN-2019.asset_income_base', 'village', '460108101201', '460108101202', 'facility', 'asset_income_base', 1),
    ('SHANGQIU-2018-6-a', 'SHANGQIU-2018.team_size', 'team', '商队1', '商队2', 'official', 'member', 3),
    ('SHANGQIU-2018-6-c', 'SHANGQIU-2018.village_team', 'village', '411403101201', '411403101202', 'team', 'village_work_team', 1),
    ('SHANGQIU-2018-7-a', 'SHANGQIU-2018.leading_enterprise', 'county', '411403', '411424', 'organisation', 'leading_enterprise', 1),
    ('SHANGQIU-2018-7-a', 'SHANGQIU-2018.industry_park', 'town', '411403101', '411403102', 'facility', 'industry_park', 1),
    ('SHANGQIU-2018-7-a', 'SHANGQIU-2018.industry_base', 'village', '411403101201', '411403101202', 'facility', 'industry_base', 1),
    ('SHANGQIU-2018-7-d', 'SHANGQIU-2018.income_measures', 'household', '商1', '商2', 'measure', 'income_measure', 2),
    ('ZHAOQING-2018-18-a', 'ZHAOQING-2018.village_helper_unit', 'village', '441223101201', '441223101202', 'organisation', 'helper_unit', 1),
    ('ZHAOQING-2018-18-a', 'ZHAOQING-2018.village_team', 'village', '441223101201', '441223101202', 'team', 'resident_team', 1),
    ('ZHAOQING-2018-23-d', 'ZHAOQING-2018.expert_team', 'county', '441223', '441224', 'team', 'expert_team', 1),
    ('ZHAOQING-2018-28-a', 'ZHAOQING-2018.reserve_secretaries', 'village', '441223101201', '441223101202', 'official', 'reserve_secretary', 2),
    ('ZHAOQING-2018-28-b', 'ZHAOQING-2018.first_secretary', 'village', '441223101201', '441223101202', 'official', 'first_secretary', 1),
    ('ZHAOQING-2018-29-a', 'ZHAOQING-2018.support_cadres', 'town', '441223101', '441223102', 'official', 'support_cadre', 3),
    -- of the one county there is no second
    ('HAOJIANG-2017-1.4-a', 'HAOJIANG-2017.county_secretary', 'county', '440512', NULL, 'official', 'county_secretary', 1),
    ('HAOJIANG-2017-1.4-a', 'HAOJIANG-2017.town_secretary', 'town', '440512001', '440512002', 'official', 'town_secretary', 1),
    ('HAOJIANG-2017-1.4-a', 'HAOJIANG-2017.village_secretary', 'village', '440512001001', '440512001002', 'official', 'village_secretary', 1),
    ('HAOJIANG-2017-4.1-a', 'HAOJIANG-2017.household_helper_unit', 'household', '濠1', '濠2', 'organisation', 'helper_unit', 1),
    ('HAOJIANG-2017-4.2-b', 'HAOJIANG-2017.household_contact_leader', 'household', '濠1', '濠2', 'official', 'contact_leader', 1),
    ('HAOJIANG-2017-4.2-b', 'HAOJIANG-2017.leader_households', 'official', '濠领导1', '濠领导2', 'household', 'contact_leader', 1),
    ('HAOJIANG-2017-4.2-b', 'HAOJIANG-2017.leader_streets', 'official', '濠领导1', '濠领导2', 'town', 'contact_leader', 1),
    ('HAOJIANG-2017-4.2-e', 'HAOJIANG-2017.street_chiefs', 'town', '440512001', '440512002', 'official', 'town_chief', 2),
    ('MEILAN-2019-1-a', 'MEILAN-2019.helper_after_exit', 'household', '美3', '美4', 'official', 'helper', 1),
    ('MEILAN-2019-4-0b', 'MEILAN-2019.village_town_cadre', 'village', '460108101201', '460108101202', 'official', 'town_village_cadre', 1),
    ('MEILAN-2019-4-0b', 'MEILAN-2019.village_unit', 'village', '460108101201', '460108101202', 'organisation', 'helper_unit', 1),
    ('MEILAN-2019-4-0c', 'MEILAN-2019.household_cadre', 'household', '美1', '美2', 'official', 'helper', 1),
    ('MEILAN-2019-4-0d', 'MEILAN-2019.town_point_leader', 'town', '460108101', '460108102', 'official', 'point_leader', 1),
    ('MEILAN-2019-4-0d', 'MEILAN-2019.village_point_leader', 'village', '460108101201', '460108101202', 'official', 'point_leader', 1),
    ('MEILAN-2019-4-1c', 'MEILAN-2019.town_party_head', 'town', '460108101', '460108102', 'official', 'town_secretary', 1),
    ('MEILAN-2019-4-1c', 'MEILAN-2019.town_government_head', 'town', '460108101', '460108102', 'official', 'town_head', 1),
    ('MEILAN-2019-4-1c', 'MEILAN-2019.lead_unit_head', 'organisation', 'y.3', 'y.4', 'official', 'unit_head', 1),
    ('MEILAN-2019-4-7c', 'MEILAN-2019.brigade_leader', 'team', '美队1', '美队2', 'official', 'leader', 1),
    ('MEILAN-2019-4-7c', 'MEILAN-2019.brigade_deputy', 'team', '美队1', '美队2', 'official', 'deputy_leader', 1),
    ('MEILAN-2019-4-7c', 'MEILAN-2019.brigade_instructor', 'team', '美队1', '美队2', 'official', 'instructor', 1),
    ('MEILAN-2019-4-7c', 'MEILAN-2019.squadron_leader', 'team', '美组1', '美组2', 'official', 'leader', 1),
    ('MEILAN-2019-4-7c', 'MEILAN-2019.squadron_instructor', 'team', '美组1', '美组2', 'official', 'political_instructor', 1),
    ('MEILAN-2019-6-1', 'MEILAN-2019.village_team', 'village', '460108101201', '460108101202', 'team', 'village_work_team', 1),
    ('MEILAN-2019-9-2b', 'MEILAN-2019.persuader', 'person', '美1/1', '美2/1', 'official', 'persuader', 1),
    ('MEILAN-2019-9-2b', 'MEILAN-2019.school_keeper', 'person', '美1/1', '美2/1', 'official', 'school_keeper', 1),
    ('MEILAN-2019-9-T5', 'MEILAN-2019.helping_teacher', 'student', '美1/1', '美2/1', 'official', 'helping_teacher', 1),
    ('MEILAN-2019-25-2', 'MEILAN-2019.helper_unit_measure', 'organisation', 'y.5', 'y.6', 'measure', 'income_measure', 1),
    ('MEILAN-2019-25-2', 'MEILAN-2019.helper_unit_project', 'organisation', 'y.5', 'y.6', 'project', 'helper_unit', 1),
    ('SHANGQIU-2018-5-b', 'SHANGQIU-2018.weak_village_leader', 'village', '411403101201', '411403101202', 'official', 'contact_leader', 1),
    ('SHANGQIU-2018-5-b', 'SHANGQIU-2018.weak_village_department', 'village', '411403101201', '411403101202', 'organisation', 'paired_help_unit', 1),
    ('SHANGQIU-2018-5-b', 'SHANGQIU-2018.weak_village_cadre', 'village', '411403101201', '411403101202', 'official', 'resident_cadre', 1),
    ('SHANGQIU-2018-6-e', 'SHANGQIU-2018.household_helper', 'household', '商1', '商2', 'official', 'helper', 1),
    ('SHANGQIU-2018-29-c', 'SHANGQIU-2018.county_pairing', 'county', '411403', '411424', 'organisation', 'paired_help_unit', 1),
    ('ZHAOQING-2018-25-f', 'ZHAOQING-2018.scattered_helper', 'household', '肇3', '肇4', 'official', 'helper', 1),
    ('ZHAOQING-2018-28-d', 'ZHAOQING-2018.village_secretary', 'village', '441223101201', '441223101202', 'official', 'village_secretary', 1);
INSERT INTO fupin_register.area (division) VALUES ('440512001'), ('440512002'), ('411403101'), ('411403102'), ('441621101'), ('441621102'), ('441223101'), ('441223102'), ('460108101'), ('460108102');
INSERT INTO fupin_register.area_year (division, year, facts) SELECT division, year, '{"heavy_task": true}' FROM fupin_register.area, generate_series(2018, 2019) year WHERE level(division) = 4;
INSERT INTO fupin_register.village_year (division, year, facts) SELECT division, 2019, '{"exited_in_twelfth_plan": true}' FROM fupin_register.village WHERE division <@ '460108'::division;
SELECT pg_temp.household('河3', '441621102201', 2019, NULL) \g /dev/null
-- Those of whom the papers speak: household 濠3 for the leaders, 美3 and 美4 that are out of poverty, children of school age, households scattered over other villages,
-- villages whose party organisation is weak, poor counties.
SELECT pg_temp.household('濠3', '440512001001', 2018, NULL), pg_temp.household('美3', '460108101201', 2019, NULL), pg_temp.household('美4', '460108101201', 2019, NULL) \g /dev/null
UPDATE fupin_register.household_year SET status = 'exited' WHERE household_id IN ('美3', '美4');
UPDATE fupin_register.person SET birth_date = '2009-01-01' WHERE household_id IN ('美1', '美2');
UPDATE fupin_register.person_year SET school_stage = 'primary', schooling = 'in_school' WHERE household_id IN ('美1', '美2');
SELECT pg_temp.household('肇' || n, '44122310220' || n, 2019, NULL) FROM generate_series(3, 4) n \g /dev/null
UPDATE fupin_register.village SET poor_village = false WHERE division <@ '441223102'::division;
INSERT INTO fupin_register.village_year (division, year, facts) SELECT division, 2018, '{"weak_party_organisation": true}' FROM fupin_register.village WHERE division <@ '411403'::division;
UPDATE fupin_register.area SET poor_county = true WHERE division IN ('411403', '411424');
DELETE FROM fupin_register.official_post WHERE role IN ('first_secretary', 'helper', 'town_chief', 'village_secretary');
DELETE FROM fupin_register.team_member;
DELETE FROM fupin_register.team;
SELECT pg_temp.post('濠领导' || n, 'county_leader', '440512', '[2016-01-01,)') FROM generate_series(1, 2) n \g /dev/null
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) SELECT 'y.' || n, '460108', '样例单位', 'a unit' FROM generate_series(3, 6) n;
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during)
SELECT 'y.' || n, CASE WHEN n < 5 THEN 'industry_lead_unit' ELSE 'helper_unit' END, '460108', '[2016-01-01,)' FROM generate_series(3, 6) n;
INSERT INTO fupin_register.team (team_id, division, kind, during)
SELECT name || n, place::fupin.division, kind, '[2018-01-01,)' FROM (VALUES ('美队', '460108', 'brigade'), ('美组', '460108101', 'squadron')) AS t (name, place, kind), generate_series(1, 2) n;
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) SELECT 'y.' || n, '440512', '样例银行', 'a bank' FROM generate_series(1, 2) n;
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) SELECT 'y.' || n, 'financial_institution', '440512', '[2016-01-01,)' FROM generate_series(1, 2) n;
INSERT INTO fupin_register.team (team_id, division, during) SELECT '商队' || n, '411403102201', '[2018-01-01,)' FROM generate_series(1, 2) n;
DELETE FROM fupin_register.assignment;
CREATE FUNCTION pg_temp.hold(held_kind text, role text, holder_kind text, holder text, name text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    place fupin.division := CASE
        WHEN holder_kind IN ('village', 'town', 'county') THEN holder::fupin.division
        WHEN holder_kind = 'household' THEN (SELECT division FROM fupin_register.household WHERE household_id = holder)
        WHEN holder_kind IN ('person', 'student') THEN (SELECT division FROM fupin_register.person WHERE person_id = holder)
        WHEN holder_kind = 'team' THEN (SELECT division FROM fupin_register.team WHERE team_id = holder)
        WHEN holder_kind = 'organisation' THEN (SELECT division FROM fupin.organisation WHERE organisation_id = holder)
        WHEN held_kind = 'household' THEN '440512001001'
        ELSE '440512001'
    END;
BEGIN
    IF holder_kind = 'official' OR held_kind = 'project' THEN
        PERFORM pg_temp.assign(holder_kind, holder, role, held_kind, CASE held_kind WHEN 'household' THEN '濠3' WHEN 'town' THEN place::text ELSE name END, place::text, '[2016-01-01,)');
    ELSIF held_kind = 'team' THEN
        INSERT INTO fupin_register.team (team_id, division, kind, during) VALUES (name, place, role, '[2016-01-01,)');
    ELSIF held_kind = 'organisation' AND holder_kind <> 'household' THEN
        INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES (name, place, '样例单位', 'a unit');
        INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES (name, role, place, '[2016-01-01,)');
    ELSIF held_kind = 'official' AND holder_kind IN ('village', 'town', 'county') THEN
        PERFORM pg_temp.post(name, role, place::text, '[2016-01-01,)', '{"origin": "county", "rural": true}');
    ELSIF holder_kind = 'team' THEN
        PERFORM pg_temp.post(name, 'resident', place::text, '[2016-01-01,)');
        INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, role, during) VALUES (holder, place, name, place, role, '[2018-01-01,)');
    ELSE
        PERFORM pg_temp.assign(held_kind, CASE held_kind WHEN 'village' THEN holder || '201' ELSE name END, role, CASE holder_kind WHEN 'student' THEN 'person' ELSE holder_kind END, holder, place::text, '[2016-01-01,)');
    END IF;
END
$$;
SELECT pg_temp.hold(held_kind, role, holder_kind, holder, 'z' || n || '.' || which || '.' || i)
  FROM holds, LATERAL (VALUES (1, first_holder, number), (2, second_holder, number - 1)) AS t (which, holder, held), generate_series(1, held) i \g /dev/null
SET LOCAL fupin.as_of = '2019-06-30';
CREATE TEMP TABLE had AS SELECT duty_code, actor_code, duty_state, done_count, breach_label FROM fupin_report.duty_status WHERE action = 'standing';
SET LOCAL fupin.as_of = '2018-12-31';
INSERT INTO had SELECT duty_code, actor_code, duty_state, done_count, breach_label FROM fupin_report.duty_status WHERE action = 'standing' AND duty_code !~ 'ZHAOQING';
SELECT rule_id, duty, number, concat_ws(' ', a.duty_state, a.done_count) AS as_many, concat_ws(' ', b.duty_state, b.done_count, b.breach_label) AS one_less
  FROM holds LEFT JOIN had a ON a.duty_code = duty AND a.actor_code = first_holder AND a.duty_state <> 'expired' LEFT JOIN had b ON b.duty_code = duty AND b.actor_code = second_holder AND b.duty_state <> 'expired' ORDER BY n;

-- Every duty with a number is above, but for shares and the greatest number of assessments (report_duty_people, report_duty), twelve towns (report_duty_people), a teacher and his
-- students, and what there is for a district as a whole (report_duty).
SELECT duty_id FROM duty WHERE quota IS NOT NULL AND NOT EXISTS (SELECT FROM owed WHERE owed.duty = duty_id AND owed.rule_id = duty.rule_id) AND NOT EXISTS (SELECT FROM holds WHERE holds.duty = duty_id AND holds.rule_id = duty.rule_id)
   AND object_share IS NULL ORDER BY duty_id;
SELECT duty_id FROM duty WHERE quota IS NULL AND NOT EXISTS (SELECT FROM regular WHERE regular.duty = duty_id AND regular.rule_id = duty.rule_id);
ROLLBACK;
