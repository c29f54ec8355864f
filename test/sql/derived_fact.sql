-- Facts that follow from the register's own tables, each with a register that answers yes, one that answers no, and one that
-- cannot tell (digests, C9).  The county of YES and NO keeps records of helpers, measures and plans, that of OPEN does not.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
INSERT INTO fupin_register.area (division, name_zh, poor_county, poor_county_list, exited_on) VALUES
    ('460100', '样市', NULL, NULL, NULL), ('460108', '甲县', true, 'national', '2019-02-01'), ('460107', '乙县', true, 'provincial', '2019-07-01'),
    ('460108101', '甲镇', NULL, NULL, NULL), ('460108102', '乙镇', NULL, NULL, NULL), ('460107101', '丙镇', NULL, NULL, NULL);
INSERT INTO fupin_register.village (division, poor_village, exited_on) VALUES
    ('460108101201', true, '2018-05-01'), ('460108101202', false, NULL), ('460108102201', true, '2019-03-01'), ('460107101201', NULL, NULL);
CREATE FUNCTION pg_temp.household(id text, place text, members integer) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household (household_id, division, head_name) VALUES (id, place::fupin.division, '样例' || id);
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
    SELECT id, place::fupin.division, year, 'registered', members FROM generate_series(2018, 2019) year;
$$;
SELECT pg_temp.household(id, place, 2)
  FROM (VALUES ('YES', '460108101201'), ('NO', '460108101202'), ('OPEN', '460107101201'), ('TOLD', '460107101201')) h (id, place) \g /dev/null
-- TOLD: somebody stated what no table knows.
UPDATE fupin_register.household_year SET facts = '{"in_poor_village": true, "illness_caused": true, "disabled_member": true, "seriously_ill_member": true, "tekun": true,
    "special_poor_group": true, "skilled_labourers": 2, "net_operating_income": 5, "industry_dividend": 3, "helper_assigned": true, "exit_year": 2017, "months_since_exit": 20,
    "exit_verified": true, "exit_publicised": true, "exit_standard_confirmed": true, "temporary_assistance": true, "follow_ups": 4, "asset_participation": true,
    "dividend_years_missed": 1, "industry_projects": 6, "industry_linked": true, "loan_answered": true, "plan_made": true, "measures_planned": 7, "measures_implemented": 6,
    "measures": 8, "helped": true, "measure_conditional": true, "ledger_measure": true, "ledger_time": true, "safety_net_delivered": true}'
 WHERE household_id = 'TOLD';
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason)
SELECT household_id || number, household_id, division, '样例' || number, 'newborn' FROM fupin_register.household CROSS JOIN generate_series(1, 2) number;
-- Of the household YES one member answers every question; of NO both are known to have nothing; of OPEN nothing is known of the second.
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, disability_grade, dibao, facts)
SELECT person_id, household_id, division, 2019, labour, grade, false, facts::jsonb
  FROM (VALUES ('YES1', 'half', 1, '{"tekun": true, "seriously_ill": true, "skills": 1}'),
               ('YES2', NULL, NULL, '{}'),
               ('NO1', 'full', 0, '{"tekun": false, "seriously_ill": false, "severely_disabled": false, "elderly_in_need": false, "skills": 0}'),
               ('NO2', 'none', 0, '{"tekun": false, "seriously_ill": false, "severely_disabled": false, "elderly_in_need": false}'),
               ('OPEN1', 'full', 0, '{"tekun": false, "seriously_ill": false, "severely_disabled": false, "elderly_in_need": false, "skills": 0}'),
               ('OPEN2', NULL, NULL, '{}')) p (person_id, labour, grade, facts)
  JOIN fupin_register.person USING (person_id);
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, source, revenue, cost) VALUES
    ('YES',  '460108101201', 2019, 1, 'operating', 'crops', 6000, 1000), ('YES', '460108101201', 2019, 2, 'operating', 'industry_drive', 700, 0), ('YES', '460108101201', 2019, 3, 'wage', NULL, NULL, NULL),
    ('NO',   '460108101202', 2019, 1, 'wage', NULL, 100, 0),
    ('OPEN', '460107101201', 2019, 1, 'operating', NULL, 6000, 1000);
UPDATE fupin_register.household SET poverty_cause = CASE household_id WHEN 'YES' THEN 'illness' WHEN 'NO' THEN 'disability' END WHERE household_id IN ('YES', 'NO');

-- By the village, the cause and the members.  One member is enough; without one, all must be known.  Skilled is who can work and has a
-- skill: NO1 has none, NO2 cannot work.  Nobody can work in none of them.
SELECT household_id, in_poor_village AS village, illness_caused AS illness, disabled_member AS disabled, seriously_ill_member AS ill, tekun, special_poor_group AS special,
       skilled_labourers AS skilled, safety_net_delivered AS safety_net, net_operating_income AS operating, industry_dividend AS dividend
  FROM fupin_register.household_fact WHERE year = 2019 ORDER BY household_id;
-- Both unable to work: a specially poor household, whatever else is unknown.
UPDATE fupin_register.person_year SET labour_capacity = 'none', facts = '{}' WHERE household_id = 'OPEN';
SELECT special_poor_group, skilled_labourers FROM fupin_register.household_fact WHERE household_id = 'OPEN' AND year = 2019;
-- A member who was never recorded leaves it open.
UPDATE fupin_register.household_year SET members = 3 WHERE household_id IN ('OPEN', 'NO');
SELECT household_id, special_poor_group, disabled_member, skilled_labourers FROM fupin_register.household_fact WHERE household_id IN ('OPEN', 'NO') AND year = 2019 ORDER BY household_id;
UPDATE fupin_register.household_year SET members = 2 WHERE household_id IN ('OPEN', 'NO');

-- Without a row anywhere: a household has no helper, no measure and no plan; the rest is unknown, or what somebody stated.
CREATE FUNCTION pg_temp.record(id text) RETURNS TABLE (year integer, helper boolean, exit text, steps text, told text, asset text, industry text, loan boolean, plan text, measure text) LANGUAGE sql AS $$
    SELECT year, helper_assigned, concat_ws('/', COALESCE(exit_year::text, '?'), COALESCE(months_since_exit::text, '?')),
           concat_ws('/', COALESCE(exit_verified::text, '?'), COALESCE(exit_publicised::text, '?'), COALESCE(exit_standard_confirmed::text, '?')),
           concat_ws('/', COALESCE(temporary_assistance::text, '?'), COALESCE(follow_ups::text, '?')),
           concat_ws('/', COALESCE(asset_participation::text, '?'), COALESCE(dividend_years_missed::text, '?')),
           concat_ws('/', COALESCE(industry_linked::text, '?'), COALESCE(industry_projects::text, '?')), loan_answered,
           concat_ws('/', COALESCE(plan_made::text, '?'), COALESCE(measures_planned::text, '?'), COALESCE(measures_implemented::text, '?'), COALESCE(ledger_measure::text, '?'), COALESCE(ledger_time::text, '?')),
           concat_ws('/', COALESCE(measures::text, '?'), COALESCE(helped::text, '?'), COALESCE(measure_conditional::text, '?'))
      FROM fupin_register.household_fact WHERE household_id = id ORDER BY year;
$$;
SELECT * FROM pg_temp.record('OPEN');
SELECT * FROM pg_temp.record('TOLD') WHERE year = 2019;

-- The assignment must be in force on the day of the facts: 31 December 2018, 30 June 2019.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('t.unit', '460108', '样例单位', 'a unit');
INSERT INTO fupin_register.official (official_id, division, name) VALUES ('H', '460108', '样例干部');
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during) VALUES
    ('1', '460108101201', 'official', 'H', 'household', 'YES', 'YES', 'helper', '[2019-06-30,)'),
    ('2', '460108101202', 'official', 'H', 'household', 'NO',  'NO',  'helper', '[2018-12-31,2019-06-30)'),
    ('3', '460107101201', 'official', 'H', 'household', 'OPEN', 'OPEN', 'contact_leader', '[2018-01-01,)');
SELECT household_id, year, helper_assigned FROM fupin_register.household_fact WHERE household_id <> 'TOLD' ORDER BY household_id, year;

-- The way to the exit, by steps.  YES left on 30 November 2018; seven full months to 30 June 2019, one to 31 December.  NO was
-- registered again after a refusal, so what was verified before does not count.  OPEN was taken over as verified: that it was made
-- public nobody knows.
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES
    ('YES', '460108101201', 1, NULL, 'registered', '2016-01-01'), ('YES', '460108101201', 2, 'registered', 'exit_proposed', '2018-10-01'),
    ('YES', '460108101201', 3, 'exit_proposed', 'verified', '2018-10-20'), ('YES', '460108101201', 4, 'verified', 'publicised', '2018-11-01'),
    ('YES', '460108101201', 5, 'publicised', 'exited', '2018-11-30'),
    ('NO', '460108101202', 1, NULL, 'registered', '2016-01-01'), ('NO', '460108101202', 2, 'registered', 'exit_proposed', '2018-10-01'),
    ('NO', '460108101202', 3, 'exit_proposed', 'verified', '2018-10-20'), ('NO', '460108101202', 4, 'verified', 'registered', '2018-11-01'),
    ('OPEN', '460107101201', 1, NULL, 'verified', '2018-10-20');
UPDATE fupin_register.household_year SET status = 'exited' WHERE household_id = 'YES';
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on, for_year) VALUES
    ('1', '460108101201', 'exit_standard_confirmed', 'household', 'YES', 'YES', '2018-10-15', NULL),
    ('2', '460108101202', 'exit_standard_confirmed', 'household', 'NO', 'NO', '2018-10-15', NULL),
    ('3', '460108101201', 'temporary_assistance_paid', 'household', 'YES', 'YES', '2019-01-10', 2018);
SELECT household_id, year, exit_year, months_since_exit AS months, exit_verified AS verified, exit_publicised AS publicised, exit_standard_confirmed AS confirmed, temporary_assistance AS assistance
  FROM fupin_register.household_fact WHERE household_id <> 'TOLD' ORDER BY household_id, year;
-- It came back and left a second time: the second exit counts, and help that goes on after a suspension is none.
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, is_reconstructed) VALUES
    ('YES', '460108101201', 6, 'exited', 'aid_suspended', '2019-01-10', true), ('YES', '460108101201', 7, 'aid_suspended', 'exited', '2019-02-10', true);
SELECT year, exit_year, months_since_exit FROM fupin_register.household_fact WHERE household_id = 'YES' ORDER BY year;
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES
    ('YES', '460108101201', 8, 'exited', 'returned', '2019-03-10');
SELECT year, exit_year, exit_verified, exit_standard_confirmed FROM fupin_register.household_fact WHERE household_id = 'YES' ORDER BY year;
DELETE FROM fupin_register.status_event WHERE step_no >= 6;

-- Visits after the exit, of the year: not the one on its day, not the one to come.
INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id) VALUES
    ('1', '460108', 'visit', 'official', 'H', '2018-11-30', 'household', 'YES'), ('2', '460108', 'visit', 'official', 'H', '2018-12-01', 'household', 'YES'),
    ('3', '460108', 'visit', 'official', 'H', '2019-06-30', 'household', 'YES'), ('4', '460108', 'visit', 'official', 'H', '2019-07-01', 'household', 'YES'),
    ('5', '460108', 'visit', 'official', 'H', '2019-06-30', 'household', 'NO');
SELECT household_id, year, follow_ups FROM fupin_register.household_fact WHERE household_id IN ('YES', 'NO') ORDER BY household_id, year;

-- Shares: YES joined in 2017 and was paid for 2018 only, so by 2019 two years of three are missed; NO left in time; OPEN still waits.
INSERT INTO fupin_register.asset_project (asset_project_id, division, title, started_on) VALUES ('P', '460108', '样例项目', '2016-01-01');
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id, shares, applied_on, admitted_on, left_on) VALUES
    ('1', '460108101201', 'P', '460108', 'YES', 1, '2017-01-01', '2017-02-01', NULL), ('2', '460108101202', 'P', '460108', 'NO', 1, '2017-01-01', '2017-02-01', '2018-12-31'),
    ('3', '460107101201', 'P', '460108', 'OPEN', NULL, '2017-01-01', NULL, NULL);
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, year, amount, paid_on, paid_amount) VALUES
    ('1', '460108101201', 'P', '460108', 'YES', 2018, 100, '2019-01-20', 100), ('2', '460108101201', 'P', '460108', 'YES', 2019, 100, '2019-07-01', 100);
SELECT household_id, year, asset_participation, dividend_years_missed FROM fupin_register.household_fact WHERE household_id <> 'TOLD' ORDER BY household_id, year;

-- Industry projects of the year or before that name the household; a loan whose first step is on record; a wish nobody took up is unknown.
INSERT INTO fupin_register.project (project_id, division, title, kind, year) VALUES ('I', '460108', '样例产业', 'industry', 2019), ('R', '460108', '样例道路', 'infrastructure', 2018);
INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division) VALUES ('I', '460108', 'YES', '460108101201'), ('R', '460108', 'NO', '460108101202');
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, amount, granted_on) VALUES ('L', '460108101201', 'YES', '样例', 100, '2019-01-01');
SELECT household_id, year, industry_projects, industry_linked, loan_answered FROM fupin_register.household_fact WHERE household_id IN ('YES', 'NO') ORDER BY household_id, year;

-- Measures and the plan of 2019: two measures for YES, one of them for YES1 alone and tied; two items, one done, one without a day.
INSERT INTO fupin_register.measure (measure_id, division, household_id, person_id, kind, raises_income, during, conditional) VALUES
    ('1', '460108101201', 'YES', NULL, 'planting', true, '[2019-01-01,)', false), ('2', '460108101201', 'YES', 'YES1', 'post', true, '[2019-01-01,2019-02-01)', true);
INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, rule_id, kind, planned_on, due_on, done_on) VALUES
    ('YES', '460108101201', 2019, 1, 'MEILAN-2019-18-1b', 'planting', '2019-01-01', '2019-05-01', '2019-04-01'), ('YES', '460108101201', 2019, 2, 'MEILAN-2019-18-1b', 'post', '2019-01-01', NULL, NULL);
SELECT household_id, year, measures, helped, measure_conditional AS tied, plan_made, measures_planned AS planned, measures_implemented AS done, ledger_measure, ledger_time
  FROM fupin_register.household_fact WHERE household_id IN ('YES', 'NO') ORDER BY household_id, year;

-- Persons.  YES1 has the events; of the others there are none.
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on, for_year) VALUES
    ('4', '460108101201', 'serious_illness_listed', 'person', 'YES1', 'YES', '2019-06-30', NULL), ('5', '460108101201', 'serious_illness_treated', 'person', 'YES1', 'YES', '2019-06-30', NULL),
    ('6', '460108101201', 'serious_illness_listed', 'person', 'YES2', 'YES', '2019-07-01', NULL), ('7', '460108101201', 'pension_insured', 'person', 'YES1', 'YES', '2018-03-01', NULL),
    ('8', '460108101201', 'education_subsidy_approved', 'person', 'YES1', 'YES', '2018-10-01', 2019), ('9', '460108101201', 'education_subsidy_paid', 'person', 'YES1', 'YES', '2019-04-01', 2018);
UPDATE fupin_register.person_year SET facts = facts || '{"serious_illness": false, "education_subsidy_paid": false}' WHERE person_id IN ('YES1', 'NO1');
UPDATE fupin_register.household SET registered_on = '2016-01-01' WHERE household_id = 'YES';
SELECT person_id, household_exited AS exited, registered_on, serious_illness AS ill, special_treatment AS treated, pension_insured AS pension,
       education_subsidy_due AS due, education_subsidy_paid AS paid, special_poor_group AS special, safety_net_delivered AS safety_net, measures
  FROM fupin_register.person_fact WHERE year = 2019 ORDER BY person_id;

-- Places.  460108 has YES (left in 2018) and NO (poor); 460107 has OPEN and TOLD (poor).  A village of 460107 whose class is unknown leaves
-- the counts of villages there and above unknown; of the county lists everything is known.
INSERT INTO fupin_register.area_year (division, year, facts) VALUES
    ('460108101', 2019, '{"exit_target": 3}'), ('460108102', 2019, '{"exit_target": 4}'), ('460108', 2019, '{"persons_exited": 99, "workshops": 7}');
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, role, during) VALUES
    ('4', '460108101201', 'organisation', 't.unit', 'village', '460108101201', 'helper_unit', '[2018-01-01,)'), ('5', '460108102201', 'organisation', 't.unit', 'village', '460108102201', 'helper_unit', '[2018-01-01,)');
SELECT place_record.division, year, key, value FROM fupin_register.place_record CROSS JOIN jsonb_each(facts)
 WHERE level(place_record.division) IN (2, 3) AND (year = 2019 OR key LIKE 'persons%' OR key LIKE 'villages%') ORDER BY 1, 2, 3;
-- The state of one household unknown: nothing that counts people is certain any more; the others are untouched.
UPDATE fupin_register.household_year SET status = NULL WHERE household_id = 'TOLD' AND year = 2019;
SELECT key FROM fupin_register.place_record CROSS JOIN jsonb_each(facts) WHERE place_record.division = '460107' AND year = 2019 ORDER BY key;
SELECT count(*) FROM fupin_register.place_record CROSS JOIN jsonb_each(facts) WHERE place_record.division = '460108' AND year = 2019;
-- One came back.  A household without a row of the year may be anything.
UPDATE fupin_register.household_year SET status = 'returned' WHERE household_id = 'YES' AND year = 2019;
UPDATE fupin_register.household_year SET status = 'registered' WHERE household_id = 'TOLD' AND year = 2019;
DELETE FROM fupin_register.person_year WHERE household_id = 'OPEN';
DELETE FROM fupin_register.income_item WHERE household_id = 'OPEN';
DELETE FROM fupin_register.household_year WHERE household_id = 'OPEN' AND year = 2019;
SELECT place_record.division, facts -> 'exited_households_returned' AS returned, facts -> 'poor_households_remaining' AS remaining
  FROM fupin_register.place_record WHERE level(place_record.division) = 3 AND year = 2019 ORDER BY 1;
-- MEILAN-2019-2-a: who is found poor in the year is none of those who were poor at its start.
SAVEPOINT newly;
INSERT INTO fupin_register.household (household_id, division, head_name, registered_on) VALUES ('NEW', '460108101202', '样例新', '2019-06-01');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES ('NEW', '460108101202', 2019, 'registered', 4);
SELECT facts -> 'poor_households_remaining' AS remaining, facts -> 'poor_persons_remaining' AS persons, facts -> 'poor_households_at_start' AS at_start, facts -> 'persons_unexited' AS unexited
  FROM fupin_register.place_record WHERE division = '460108' AND year = 2019;
ROLLBACK TO SAVEPOINT newly;
SELECT facts -> 'persons_unexited' AS unexited FROM fupin_register.place_record WHERE division = '460108' AND year = 2019;
-- What was stated stands where the tables say nothing, and gives way where they do (persons_exited, not workshops).
SELECT DISTINCT place_rule.facts #> '{facts,persons_exited}' AS exited, place_rule.facts #> '{facts,workshops}' AS workshops
  FROM fupin_register.place_rule WHERE subject = 'county' AND purpose <> 'exit' AND place_rule.division = '460108' AND year = 2019;

-- Villages: the leader of the team is, or is not, the first secretary there on the day; a clinic was completed; the Party organisation is
-- weak from its listing until it is put right; the exit of a village fell into 2011 to 2015 or it did not.
INSERT INTO fupin_register.official (official_id, division, name) VALUES ('L1', '460108', '样例'), ('L2', '460108', '样例');
INSERT INTO fupin_register.team (team_id, division, during) SELECT 't' || division::text, division, '[2018-01-01,)' FROM fupin_register.village WHERE division <@ '460108';
INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, role, during) VALUES
    ('t460108101201', '460108101201', 'L1', '460108', 'leader', '[2018-01-01,)'), ('t460108101202', '460108101202', 'L2', '460108', 'leader', '[2018-01-01,)'),
    ('t460108102201', '460108102201', 'L1', '460108', 'member', '[2018-01-01,)');
INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES
    ('L1', '460108', 'first_secretary', '460108101201', '[2019-06-30,)'), ('L2', '460108', 'first_secretary', '460108101201', '[2018-01-01,)');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES
    ('10', '460108101201', 'clinic_completed', 'village', '460108101201', '2019-06-30'), ('11', '460108101202', 'clinic_completed', 'village', '460108101202', '2019-07-01'),
    ('12', '460108101201', 'weak_organisation_listed', 'village', '460108101201', '2019-01-01'), ('13', '460108101202', 'weak_organisation_listed', 'village', '460108101202', '2018-12-31'),
    ('14', '460108101202', 'weak_organisation_rectified', 'village', '460108101202', '2019-06-30');
UPDATE fupin_register.village SET exited_on = '2015-12-31' WHERE division = '460108101201';
UPDATE fupin_register.village SET exited_on = '2016-01-01' WHERE division = '460108102201';
SELECT place_record.division, place_record.year, place_record.facts -> 'leader_is_first_secretary' AS leader, place_record.facts -> 'has_clinic' AS clinic,
       place_fact.facts #> '{facts,weak_party_organisation}' AS weak, place_fact.facts #> '{facts,exited_in_twelfth_plan}' AS twelfth_plan
  FROM fupin_register.place_record JOIN fupin_register.place_fact ON place_fact.division = place_record.division AND place_fact.year = place_record.year
 WHERE level(place_record.division) = 5 ORDER BY 1, 2;
ROLLBACK;
