-- Every check on households and villages with a register that it finds and the nearest one that it does not (digests C16, C17, P).
--
-- Each case makes two households in villages of their own, both clean, and changes each a little: the one must have the doubt, and
-- besides only those named as following from it, the other none at all.
--
--     base   P poor, E exited on 30 November 2018, R removed on 1 February 2019, S suspended on 1 March 2019, O refused, C surveyed;
--            two letters: the first is hit, the second missed
--     change H household, Y its year 2019, Z its year 2018, Q both persons, R the second, P both persons' years, A, B one's,
--            F income from operating (6,000), W wage (3,500), X incomes of 2018 (5,000 and 3,000), I one more income, N measure, M one more,
--            L plan, G helper's assignment, 1 to 5 the steps, V village, U its year 2019, T its year 2018, K team, D post;
--            a letter with f merges into the facts; anything else is SQL with $h, $v for household and village
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
SET LOCAL fupin.accept_basis = 'unverified';
-- 50 % is too much of a rise, seven days are the least of a publicity, 400 yuan the allowance of a month; the poverty line of 2019 is 3,218 yuan.
SELECT adopt_parameter('460108', 'income_jump', '[2019-01-01,2020-01-01)', 0.5, '比例', '样例', '样例') \g /dev/null
SELECT adopt_parameter('460108', 'publicity_days', '[2019-01-01,2020-01-01)', 7, '天', '样例', '样例') \g /dev/null
SELECT adopt_parameter('460108', 'dibao_standard_month', '[2019-01-01,2020-01-01)', 400, '元/人月', '样例', '样例') \g /dev/null

CREATE TEMPORARY TABLE checked (number serial, check_id text PRIMARY KEY, base text, hit text, miss text, follows text[] NOT NULL DEFAULT '{}');
INSERT INTO checked (check_id, base, hit, miss, follows) VALUES
    -- causes
    ('household.cause.missing', 'P', 'H: poverty_cause = NULL', 'H: poverty_cause = ''other''', '{}'),
    ('household.cause.nobody_ill', 'P', 'H: poverty_cause = ''illness'';;M: medical', 'H: poverty_cause = ''illness'';;M: medical;;Bf: "chronic_disease": true', '{}'),
    ('household.cause.nobody_disabled', 'P', 'H: poverty_cause = ''disability'';;M: disability_care', 'H: poverty_cause = ''disability'';;M: disability_care;;B: disability_grade = 4', '{}'),
    ('household.cause.no_student', 'P', 'H: poverty_cause = ''schooling'';;M: education',
     'H: poverty_cause = ''schooling'';;M: education;;B: schooling = ''in_school'', school_stage = ''university''', '{household.measure.education_without_student}'),
    ('household.cause.enough_labour', 'P', 'H: poverty_cause = ''lack_of_labour''', 'H: poverty_cause = ''lack_of_labour'';;A: labour_capacity = ''half''', '{}'),
    ('household.cause.nobody_works', 'P', 'H: poverty_cause = ''lack_of_funds'';;P: labour_capacity = ''none'';;W: category = ''property''',
     'H: poverty_cause = ''lack_of_funds'';;A: labour_capacity = ''none'';;B: labour_capacity = ''weak'';;W: category = ''property''', '{household.safety_net.uncovered}'),
    ('household.cause.water_safe', 'P', 'H: poverty_cause = ''lack_of_water''', 'H: poverty_cause = ''lack_of_water'';;Y: water_secure = false', '{}'),
    -- measures: one that ended on the eve of the year is none of it
    ('household.measure.none', 'P', 'N: during = ''[2018-01-01,2019-01-01)''', 'N: during = ''[2018-01-01,2019-01-02)''', '{}'),
    ('household.measure.illness_without_medical', 'P', 'H: poverty_cause = ''illness'';;Bf: "chronic_disease": true',
     'H: poverty_cause = ''illness'';;Bf: "chronic_disease": true;;M: medical_insurance', '{}'),
    ('household.measure.disability_without_care', 'P', 'H: poverty_cause = ''disability'';;B: disability_grade = 4', 'H: poverty_cause = ''disability'';;B: disability_grade = 4;;M: pension', '{}'),
    ('household.measure.schooling_without_education', 'P', 'H: poverty_cause = ''schooling'';;B: schooling = ''in_school'', school_stage = ''university''',
     'H: poverty_cause = ''schooling'';;B: schooling = ''in_school'', school_stage = ''university'';;M: education', '{}'),
    ('household.measure.skill_without_training', 'P', 'H: poverty_cause = ''lack_of_skill''', 'H: poverty_cause = ''lack_of_skill'';;M: training', '{}'),
    ('household.measure.funds_without_capital', 'P', 'H: poverty_cause = ''lack_of_funds'';;N: kind = ''pension''', 'H: poverty_cause = ''lack_of_funds'';;N: kind = ''microcredit''', '{}'),
    ('household.measure.work_without_labour', 'P', 'P: labour_capacity = ''none'';;W: category = ''property'';;M: post', 'P: labour_capacity = ''weak'';;W: category = ''property'';;M: post',
     '{household.safety_net.uncovered}'),
    ('household.measure.education_without_student', 'P', 'M: education', 'M: education;;B: schooling = ''home_teaching''', '{}'),
    -- plans, as they stand on the day
    ('household.plan.missing', 'P', 'L: planned_on = ''2019-07-01''', 'L: planned_on = ''2019-06-30''', '{}'),
    ('household.plan.without_measure', 'P', 'L: kind = NULL', 'L: kind = ''other''', '{}'),
    ('household.plan.without_day', 'P', 'L: due_on = NULL', 'L: due_on = ''2019-01-15''', '{}'),
    ('household.plan.without_helper', 'P', 'L: official_id = NULL, official_division = NULL', 'L: official_id = ''H2''', '{}'),
    ('household.plan.done_without_measure', 'P', 'L: done_on = ''2019-06-30''', 'L: done_on = ''2019-07-01''', '{}'),
    -- policies
    ('household.policy.education_needless', 'P', 'Yf: "policy_education": "not_applicable";;B: schooling = ''in_school'', school_stage = ''primary''',
     'Yf: "policy_education": "not_applicable";;B: schooling = ''in_school'', school_stage = ''senior_middle''', '{}'),
    ('household.policy.health_needless', 'P', 'Yf: "policy_health": "not_applicable";;Bf: "seriously_ill": true', 'Yf: "policy_health": "not_applicable"', '{}'),
    ('household.policy.housing_needless', 'P', 'Yf: "policy_housing": "not_applicable";;Y: housing_grade = ''C'';;M: housing', 'Yf: "policy_housing": "not_applicable";;M: housing', '{}'),
    ('household.policy.water_needless', 'P', 'Yf: "policy_water": "not_applicable";;Y: water_secure = false', 'Yf: "policy_water": "not_applicable"', '{}'),
    ('household.policy.industry_unproven', 'P', 'Yf: "policy_industry": "implemented";;N: kind = ''post''', 'Yf: "policy_industry": "implemented"', '{}'),
    ('household.policy.employment_unproven', 'P', 'Yf: "policy_employment": "implemented"', 'Yf: "policy_employment": "implemented";;N: kind = ''post''', '{}'),
    ('household.policy.safety_net_unproven', 'P', 'Yf: "policy_safety_net": "implemented"',
     'Yf: "policy_safety_net": "implemented";;Y: dibao = true;;P: dibao = true;;I: transfer, 1000, 0', '{}'),
    -- safety net
    ('household.safety_net.without_transfer', 'P', 'Y: dibao = true;;P: dibao = true', 'Y: dibao = true;;P: dibao = true;;I: transfer, 1000, 0', '{}'),
    ('household.safety_net.no_member', 'P', 'Y: dibao = true;;I: transfer, 1000, 0', 'Y: dibao = true;;I: transfer, 1000, 0;;A: dibao = true', '{}'),
    ('household.safety_net.tekun_with_labour', 'P', 'Bf: "tekun": true', 'Bf: "tekun": true;;A: labour_capacity = ''half''', '{}'),
    ('household.safety_net.tekun_and_dibao', 'P', 'Pf: "tekun": true;;A: labour_capacity = ''weak'';;Y: dibao = true;;P: dibao = true;;I: transfer, 1000, 0',
     'Bf: "tekun": true;;A: labour_capacity = ''weak'';;Y: dibao = true;;P: dibao = true;;I: transfer, 1000, 0', '{}'),
    ('household.safety_net.uncovered', 'P', 'P: labour_capacity = ''none'';;W: category = ''property''', 'A: labour_capacity = ''none'';;B: labour_capacity = ''weak'';;W: category = ''property''', '{}'),
    -- (6,100 + 3,500) / 2 is 4,800, the allowance of twelve months; a cent less a head is below
    ('household.safety_net.above_standard', 'P', 'Y: dibao = true;;P: dibao = true;;I: transfer, 1000, 0;;F: revenue = 6100', 'Y: dibao = true;;P: dibao = true;;I: transfer, 1000, 0;;F: revenue = 6099.98', '{}'),
    -- sixty at the end of the year
    ('household.income.elderly_without_transfer', 'P', 'Q: birth_date = ''1959-12-31''', 'Q: birth_date = ''1959-12-31'';;R: birth_date = ''1960-01-01''', '{}'),
    -- housing
    ('household.housing.not_appraised', 'P', 'Y: housing_grade = NULL', 'Y: housing_grade = NULL;;Yf: "no_house": true', '{}'),
    ('household.housing.dangerous_exited', 'EP', 'Y: housing_grade = ''C'';;M: housing', 'Y: housing_grade = ''C'';;M: housing', '{household.exit.criterion_unmet}'),
    ('household.housing.case_open', 'P', 'SELECT pg_temp.house($h, ''C'', ''{reported}'')', 'SELECT pg_temp.house($h, ''C'', ''{reported}'');;Y: housing_grade = ''C''', '{}'),
    ('household.housing.still_dangerous', 'P', 'SELECT pg_temp.house($h, ''D'', ''{reported,accepted}'');;Y: housing_grade = ''C''',
     'SELECT pg_temp.house($h, ''D'', ''{reported,accepted}'')', '{}'),
    ('household.housing.second_case', 'P', 'SELECT pg_temp.house($h, ''C'', ''{reported,closed}'');;SELECT pg_temp.house($h, ''D'', ''{reported,accepted}'')',
     'SELECT pg_temp.house($h, ''D'', ''{reported,accepted}'')', '{}'),
    ('household.housing.dangerous_without_help', 'P', 'Y: housing_grade = ''C''', 'Y: housing_grade = ''C'';;SELECT pg_temp.house($h, ''C'', ''{reported}'')', '{}'),
    ('household.housing.improved_without_work', 'P', 'Z: housing_grade = ''C''', 'Z: housing_grade = ''C'';;SELECT pg_temp.house($h, ''C'', ''{reported,occupied}'')', '{}'),
    ('household.housing.no_house_graded', 'P', 'Yf: "no_house": true', 'Yf: "no_house": false', '{}'),
    -- income: 9,500 for two in 2019, 8,000 in 2018
    ('household.income.missing', 'P', 'DELETE FROM fupin_register.income_item WHERE household_id = $h AND year = 2019', 'DELETE FROM fupin_register.income_item WHERE household_id = $h AND year = 2019 AND item_no = 2', '{}'),
    ('household.income.amount_unknown', 'P', 'W: cost = NULL', 'W: cost = 0', '{}'),
    ('household.income.zero', 'P', 'F: revenue = 0;;W: revenue = 0', 'F: revenue = 0;;W: revenue = 0.03;;X: revenue = 0.01', '{}'),
    ('household.income.negative', 'P', 'F: cost = 9500.01', 'F: cost = 6000;;X: revenue = 1500', '{household.income.loss}'),
    -- 6,000 a head is 4,000 and half of it; 2,666.67 is what 4,000 would be half more than
    ('household.income.jump', 'P', 'F: revenue = 8500.01', 'F: revenue = 8500', '{}'),
    ('household.income.drop', 'P', 'F: revenue = 1833.33', 'F: revenue = 1833.34', '{}'),
    ('household.income.same_as_before', 'P', 'F: revenue = 4500', 'F: revenue = 4500.01', '{}'),
    ('household.income.wage_without_labour', 'P', 'P: labour_capacity = ''none''', 'A: labour_capacity = ''none'';;B: labour_capacity = ''weak''', '{household.safety_net.uncovered}'),
    ('household.income.employed_without_wage', 'P', 'Af: "employed": true;;W: category = ''property''', 'Af: "employed": true', '{}'),
    -- 8,000 of 10,000 is four fifths
    ('household.income.mostly_transfers', 'P', 'F: revenue = 0;;W: revenue = 2000;;I: transfer, 8000.01, 0', 'F: revenue = 0;;W: revenue = 2000;;I: transfer, 8000, 0', '{}'),
    ('household.income.loss', 'P', 'I: operating, 100, 100.01', 'I: operating, 100, 100', '{}'),
    ('household.income.cost_without_business', 'P', 'W: cost = 1', 'F: cost = 1', '{}'),
    ('household.income.dividend_missing', 'P', 'SELECT pg_temp.dividend($h, ''2019-06-30'')', 'SELECT pg_temp.dividend($h, ''2019-07-01'')', '{}'),
    ('household.stored.income', 'P', 'Y: stated_income_per_capita = 4750.01', 'Y: stated_income_per_capita = 4750', '{}'),
    -- years: who was removed needs no further one
    ('household.year.missing', 'PR', 'SELECT pg_temp.forget($h, 2019);;V: poor_village = false', 'SELECT pg_temp.forget($h, 2019)', '{}'),
    ('household.year.gap', 'P', 'SELECT pg_temp.remember($h, 2016)', 'SELECT pg_temp.remember($h, 2017)', '{}'),
    ('household.year.status_missing', 'P', 'Y: status = NULL', 'Y: status = ''exit_proposed'';;1: to_status = ''exit_proposed''', '{}'),
    ('household.year.members_missing', 'PO', 'Y: members = NULL', 'Y: members = NULL', '{}'),
    ('household.year.no_members', 'PO', 'Y: members = 0;;Z: members = 0', 'Y: members = 0', '{}'),
    ('household.year.persons_missing', 'PO', 'DELETE FROM fupin_register.person_year WHERE household_id = $h', 'DELETE FROM fupin_register.person_year WHERE household_id = $h', '{}'),
    ('household.year.registered_on_missing', 'PO', 'H: registered_on = NULL', 'H: registered_on = NULL', '{}'),
    ('household.year.registered_in_future', 'O', 'H: registered_on = ''2019-07-01''', 'H: registered_on = ''2019-06-30''', '{}'),
    ('household.year.registered_later', 'P', 'SELECT pg_temp.remember($h, 2017);;H: registered_on = ''2018-01-01'';;1: happened_on = ''2018-01-01''',
     'SELECT pg_temp.remember($h, 2017);;H: registered_on = ''2017-12-31'';;1: happened_on = ''2017-12-31''', '{}'),
    ('household.year.planned_missing', 'PE', 'H: exit_planned_year = NULL', 'H: exit_planned_year = NULL', '{}'),
    ('household.year.planned_passed', 'P', 'H: exit_planned_year = 2018', 'H: exit_planned_year = 2019', '{}'),
    -- stored against recomputed
    ('household.stored.members', 'P', 'Y: members = 3;;Z: members = 3', 'Y: members = 3;;Z: members = 3;;SELECT pg_temp.child($h)', '{}'),
    ('household.stored.present', 'P', 'R: left_on = ''2019-06-30''', 'R: left_on = ''2019-07-01''', '{}'),
    ('household.stored.status', 'P', 'Y: status = ''exit_proposed''', 'Y: status = ''exit_proposed'';;1: to_status = ''exit_proposed''', '{}'),
    ('household.stored.no_history', 'PO', 'DELETE FROM fupin_register.status_event WHERE household_id = $h', 'DELETE FROM fupin_register.status_event WHERE household_id = $h', '{}'),
    ('household.stored.registered_on', 'P', 'H: registered_on = ''2016-05-02''', 'H: registered_on = ''2016-05-02'';;1: happened_on = ''2016-05-02''', '{}'),
    ('household.stored.exit_year', 'E', 'Yf: "exit_year": 2017', 'Yf: "exit_year": 2018', '{}'),
    ('household.stored.helper', 'S', 'Yf: "helper_assigned": true', 'Yf: "helper_assigned": true;;SELECT pg_temp.assign($h, ''H2'', ''[2019-06-30,)'')', '{}'),
    ('household.change.members', 'P', 'Y: members = 3;;SELECT pg_temp.child($h)',
     'Y: members = 3;;SELECT pg_temp.child($h);;INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id) VALUES ($h, $v, 1, ''member_in'', ''2019-06-30'', ''x'')', '{}'),
    -- helpers on the day
    ('household.helper.missing', 'P', 'G: during = ''[2016-01-01,2019-06-30)''', 'G: during = ''[2016-01-01,2019-07-01)''', '{}'),
    ('household.helper.several', 'P', 'SELECT pg_temp.assign($h, ''H2'', ''[2016-01-01,2019-07-01)'')', 'SELECT pg_temp.assign($h, ''H2'', ''[2016-01-01,2019-06-30)'')', '{}'),
    ('household.helper.unknown', 'P', 'G: actor_id = ''nobody''', 'G: actor_id = ''H2''', '{}'),
    ('household.helper.after_removal', 'R', 'SELECT pg_temp.assign($h, ''H2'', ''[2016-01-01,2019-07-01)'')', 'SELECT pg_temp.assign($h, ''H2'', ''[2016-01-01,2019-06-30)'')', '{}'),
    -- loans
    ('household.loan.not_registered', 'O', 'SELECT pg_temp.loan($h, ''other'', ''2018-01-01'', NULL, 100)', 'SELECT pg_temp.loan($h, ''other'', ''2018-01-01'', NULL, 0)', '{}'),
    ('household.loan.no_labour', 'P', 'P: labour_capacity = ''none'';;W: category = ''property'';;SELECT pg_temp.loan($h, ''microloan'', ''2018-01-01'', NULL, 100)',
     'P: labour_capacity = ''weak'';;W: category = ''property'';;SELECT pg_temp.loan($h, ''microloan'', ''2018-01-01'', NULL, 100)', '{household.safety_net.uncovered}'),
    ('household.loan.several', 'P', 'SELECT pg_temp.loan($h, ''microloan'', ''2018-01-01'', NULL, 100);;SELECT pg_temp.loan($h, ''microloan'', ''2018-01-02'', ''2019-07-01'', NULL)',
     'SELECT pg_temp.loan($h, ''microloan'', ''2018-01-01'', NULL, 100);;SELECT pg_temp.loan($h, ''microloan'', ''2018-01-02'', ''2019-06-30'', NULL)', '{}'),
    ('household.loan.not_wished', 'P', 'Yf: "loan_wish": false;;SELECT pg_temp.loan($h, ''microloan'', ''2019-01-01'', NULL, 100)',
     'Yf: "loan_wish": false;;SELECT pg_temp.loan($h, ''microloan'', ''2018-12-31'', NULL, 100)', '{}'),
    -- HAOJIANG-2017-2.3-a: (2,000 + 3,500 + 936) / 2 is the line of 3,218
    ('household.entry.dibao_below_line', 'C', 'Y: dibao = true;;P: dibao = true;;F: revenue = 2000;;I: transfer, 935.99, 0', 'Y: dibao = true;;P: dibao = true;;F: revenue = 2000;;I: transfer, 936, 0', '{}'),
    -- MEILAN-2019-17-3c: on the allowance, schooling and insurance secure, the house not: missing; all secure: not; the house unknown: to be found out
    ('household.entry.guarantee_unsolved', 'C', 'Y: dibao = true, housing_grade = ''D'';;P: dibao = true;;I: transfer, 936, 0', 'Y: dibao = true, housing_grade = ''B'';;P: dibao = true;;I: transfer, 936, 0', '{}'),
    ('household.entry.guarantee_unknown', 'C', 'Y: dibao = true, housing_grade = NULL;;P: dibao = true;;I: transfer, 936, 0', 'Y: dibao = true, housing_grade = ''A'';;P: dibao = true;;I: transfer, 936, 0', '{}'),
    ('household.entry.refused_below_line', 'O', 'F: revenue = 2935.99', 'F: revenue = 2936', '{}'),
    ('household.entry.removed_below_line', 'R', 'F: revenue = 2935.99', 'F: revenue = 2936', '{}'),
    ('household.entry.registered_above_line', 'P', 'SELECT pg_temp.forget($h, 2018);;H: registered_on = ''2019-03-01'';;1: happened_on = ''2019-03-01'';;F: revenue = 2936',
     'SELECT pg_temp.forget($h, 2018);;H: registered_on = ''2019-03-01'';;1: happened_on = ''2019-03-01'';;F: revenue = 2935.99', '{}'),
    ('household.entry.candidate_waiting', 'C', '1: happened_on = ''2018-11-01'';;2: happened_on = ''2018-12-31''', '1: happened_on = ''2018-11-01'';;2: happened_on = ''2019-01-01''', '{}'),
    ('household.entry.not_reviewed', 'P', 'Yf: "comparison_hit": true', 'Yf: "comparison_hit": true, "review_result": "qualified"', '{}'),
    -- exits: one that was taken over says nothing of its way, unless somebody states it
    ('household.exit.not_verified', 'E', 'SELECT pg_temp.take_over($h);;Yf: "exit_publicised": true', 'SELECT pg_temp.take_over($h);;Yf: "exit_publicised": true, "exit_verified": true', '{}'),
    ('household.exit.not_publicised', 'E', 'SELECT pg_temp.take_over($h);;Yf: "exit_verified": true', 'SELECT pg_temp.take_over($h);;Yf: "exit_publicised": true, "exit_verified": true', '{}'),
    ('household.exit.not_confirmed', 'EP', 'Yf: "exit_confirmed": null', 'Yf: "exit_confirmed": null', '{}'),
    ('household.exit.year_missing', 'E', 'SELECT pg_temp.take_over($h);;1: step_no = 2, from_status = ''aid_suspended'';;Yf: "exit_publicised": true, "exit_verified": true',
     'SELECT pg_temp.take_over($h);;1: step_no = 2, from_status = ''aid_suspended'';;Yf: "exit_publicised": true, "exit_verified": true, "exit_year": 2018', '{}'),
    ('household.exit.same_year', 'E', 'H: registered_on = ''2018-01-01'';;1: happened_on = ''2018-01-01''', 'H: registered_on = ''2017-12-31'';;1: happened_on = ''2017-12-31''', '{}'),
    ('household.exit.before_registration', 'E', 'H: registered_on = ''2018-12-01'';;1: happened_on = ''2018-12-01''', 'H: registered_on = ''2017-12-31'';;1: happened_on = ''2017-12-31''', '{}'),
    ('household.exit.no_document', 'E', '5: document_no = NULL', '4: document_no = NULL', '{}'),
    ('household.exit.no_path', 'EP', 'Yf: "exit_path": null', 'Yf: "exit_path": null', '{}'),
    -- MEILAN-2019-18-2: left in 2016 without a measure: listed; in 2017: not
    ('household.exit.no_measure_before_2017', 'E', 'H: registered_on = ''2014-05-01'';;1: happened_on = ''2014-05-01'';;4: happened_on = ''2016-11-01'';;5: happened_on = ''2016-12-31'';;N: during = ''[2017-01-02,)''',
     'H: registered_on = ''2014-05-01'';;1: happened_on = ''2014-05-01'';;4: happened_on = ''2016-11-01'';;5: happened_on = ''2017-01-01'';;N: during = ''[2017-01-02,)''', '{}'),
    ('household.exit.publicity_short', 'E', '4: happened_on = ''2018-11-24''', '4: happened_on = ''2018-11-23''', '{}'),
    -- MEILAN-2019-18-4c: two grounds found and one unknown are not enough; MEILAN-2019-18-4b: who qualifies stays
    ('household.exit.suspended_without_grounds', 'S', 'Yf: "stable": null', 'Yf: "stable": true', '{}'),
    ('household.exit.removed_without_review', 'R', 'Yf: "review_result": "qualified"', 'Yf: "review_result": "not_qualified"', '{}'),
    ('household.measure.after_removal', 'R', 'N: during = ''[2019-02-02,)''', 'N: during = ''[2019-02-01,)''', '{}'),
    ('household.measure.paid_after_removal', 'R', 'SELECT pg_temp.pay($h, ''2019-02-02'')', 'SELECT pg_temp.pay($h, ''2019-02-01'')', '{}'),
    ('household.measure.during_suspension', 'S', 'N: during = ''[2019-03-02,)'';;Yf: "exit_measures_recorded": 1', 'N: during = ''[2019-03-01,)'';;Yf: "exit_measures_recorded": 1', '{}'),
    -- compared rows
    ('household.duplicate.head_name', 'P', 'SELECT pg_temp.neighbour($h, ''P'', $v);;H: head_name = ''样例户主'';;UPDATE fupin_register.household SET head_name = ''样例户主'' WHERE household_id = $h || ''n''',
     'SELECT pg_temp.neighbour($h, ''P'', $v);;H: head_name = ''样例户主''', '{}'),
    ('household.duplicate.same_people', 'P', 'SELECT pg_temp.neighbour($h, ''P'', $v);;SELECT pg_temp.same_number($h, 1);;SELECT pg_temp.same_number($h, 2)',
     'SELECT pg_temp.neighbour($h, ''P'', $v);;SELECT pg_temp.same_number($h, 1)', '{}'),
    ('household.duplicate.person_in_two', 'P', 'R: left_on = ''2019-07-01'';;SELECT pg_temp.elsewhere($h)', 'R: left_on = ''2019-07-01''', '{}'),
    ('household.income.repeated_item', 'P', 'W: revenue = 1100;;I: wage, 1100, 0', 'W: revenue = 1100;;I: wage, 1100.01, 0', '{}'),
    -- 1.01 times 3,218 is 3,250.18
    ('household.income.at_the_line', 'E', 'F: revenue = 3000.35', 'F: revenue = 3000.36', '{}'),
    ('household.measure.repeated', 'P', 'M: photovoltaic', 'M: planting', '{}'),
    ('household.measure.paid_twice', 'P', 'SELECT pg_temp.pay($h, ''2019-02-02'');;SELECT pg_temp.pay($h, ''2019-02-02'')', 'SELECT pg_temp.pay($h, ''2019-02-02'');;SELECT pg_temp.pay($h, ''2019-02-03'')', '{}'),
    ('household.helper.is_member', 'P', 'SELECT pg_temp.officiate($h, $h || 2, ''460108'');;G: actor_id = $h || ''h''', 'SELECT pg_temp.officiate($h, $h || 3, ''460108'');;G: actor_id = $h || ''h''', '{}'),
    ('household.helper.is_poor', 'P', 'SELECT pg_temp.neighbour($h, ''P'', $v);;SELECT pg_temp.officiate($h, $h || ''n2'', $v);;G: actor_id = $h || ''h''',
     'SELECT pg_temp.neighbour($h, ''E'', $v);;SELECT pg_temp.officiate($h, $h || ''n2'', $v);;G: actor_id = $h || ''h''', '{}'),
    ('household.change.partner_unknown', 'P', 'INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, other_household_id) VALUES ($h, $v, 1, ''split'', ''2019-06-30'', ''nobody'')',
     'INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, other_household_id) VALUES ($h, $v, 1, ''split'', ''2019-06-30'', ''h1'')', '{}'),
    ('household.change.move_not_followed', 'P', 'INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, to_division) VALUES ($h, $v, 1, ''move'', ''2019-06-30'', ''460108803999'')',
     'INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, to_division) VALUES ($h, $v, 1, ''move'', ''2019-06-30'', $v)', '{}'),
    -- HEYUAN-2019-3.8-b and C17: an exit with a criterion false, or unknown
    ('household.exit.criterion_unmet', 'EP', 'Y: food_secure = false', 'Y: food_secure = false', '{}'),
    ('household.exit.criterion_unknown', 'EP', 'Y: food_secure = NULL', 'Y: food_secure = NULL', '{}'),
    -- villages
    ('village.name.missing', 'P', 'V: name_zh = NULL', 'V: name_zh = ''样例''', '{}'),
    ('village.code.changed', 'P', 'SELECT pg_temp.recode($v, ''2019-06-30'')', 'SELECT pg_temp.recode($v, ''2019-07-01'')', '{}'),
    ('village.poor_village.missing', 'P', 'V: poor_village = NULL', 'V: poor_village = false', '{}'),
    ('village.year.missing', 'P', 'DELETE FROM fupin_register.village_year WHERE division = $v', 'DELETE FROM fupin_register.village_year WHERE division = $v AND year = 2018', '{}'),
    ('village.population.missing', 'P', 'U: rural_population = NULL', 'T: rural_population = NULL', '{}'),
    ('village.population.below_register', 'P', 'U: rural_population = 1;;T: rural_population = 1', 'U: rural_population = 2;;T: rural_population = 2', '{}'),
    ('village.population.jump', 'P', 'U: rural_population = 121', 'U: rural_population = 120', '{}'),
    ('village.households.below_register', 'P', 'Uf: "all_households": 0, "households_surveyed": 0', 'Uf: "all_households": 1, "households_surveyed": 0', '{}'),
    ('village.households.survey_exceeds', 'P', 'Uf: "households_surveyed": 41', 'Uf: "households_surveyed": 40', '{}'),
    ('village.households.none', 'OP', 'V: poor_village = true', 'V: poor_village = true', '{}'),
    ('village.stored.poor_persons', 'P', 'Uf: "poor_persons": 3', 'Uf: "poor_persons": 2', '{}'),
    ('village.income.missing', 'P', 'U: income_per_capita = NULL', 'U: income_per_capita = NULL;;V: poor_village = false', '{}'),
    ('village.collective_income.missing', 'P', 'U: collective_income = NULL', 'U: collective_income = NULL;;V: poor_village = false', '{}'),
    ('village.collective_income.negative', 'P', 'U: collective_income = -0.01', 'U: collective_income = 0', '{}'),
    ('village.team.missing', 'P', 'K: during = ''[2016-01-01,2019-06-30)''', 'K: during = ''[2016-01-01,2019-07-01)''', '{}'),
    ('village.team.several', 'P', 'INSERT INTO fupin_register.team (team_id, division, during) VALUES ($h || ''t'', $v, ''[2019-01-01,)'')',
     'INSERT INTO fupin_register.team (team_id, division, during) VALUES ($h || ''t'', $v, ''[2019-07-01,)'')', '{}'),
    ('village.secretary.missing', 'P', 'D: during = ''[2016-01-01,2019-06-30)''', 'D: during = ''[2016-01-01,2019-07-01)''', '{}'),
    ('village.exit.not_poor', 'P', 'V: poor_village = false, exited_on = ''2018-12-01''', 'V: poor_village = false', '{}'),
    ('village.exit.in_future', 'P', 'V: exited_on = ''2019-07-01'';;SELECT pg_temp.prove($v, ''2019-06-30'', ''2019-06-30'')', 'V: exited_on = ''2019-06-30'';;SELECT pg_temp.prove($v, ''2019-06-30'', ''2019-06-30'')', '{}'),
    ('village.exit.not_verified', 'P', 'V: exited_on = ''2018-12-01'';;SELECT pg_temp.prove($v, ''2018-12-02'', ''2018-12-01'')', 'V: exited_on = ''2018-12-01'';;SELECT pg_temp.prove($v, ''2018-12-01'', ''2018-12-01'')', '{}'),
    ('village.exit.not_publicised', 'P', 'V: exited_on = ''2018-12-01'';;SELECT pg_temp.prove($v, ''2018-12-01'', ''2018-12-02'')', 'V: exited_on = ''2018-12-01'';;SELECT pg_temp.prove($v, ''2018-12-01'', ''2018-12-01'')', '{}'),
    ('village.exit.planned_missing', 'P', 'V: exit_planned_year = NULL', 'V: exit_planned_year = NULL, poor_village = false', '{}'),
    ('village.exit.planned_passed', 'P', 'V: exit_planned_year = 2018', 'V: exit_planned_year = 2019', '{}');

-- The clean households.  Nothing of this is refused here: what the register would not take still stands in registers taken over.
SET LOCAL session_replication_role = replica;
CREATE TEMPORARY TABLE made (household_id text, division fupin.division, base "char", check_id text, is_hit boolean);
INSERT INTO made SELECT 'h' || number, ('460108801' || lpad(number::text, 3, '0'))::fupin.division, left(base, 1)::"char", check_id, true FROM checked
      UNION ALL SELECT 'm' || number, ('460108802' || lpad(number::text, 3, '0'))::fupin.division, right(base, 1)::"char", check_id, false FROM checked;
INSERT INTO fupin_register.official (official_id, division, name) VALUES ('H1', '460108', '样例干部一'), ('H2', '460108', '样例干部二');
INSERT INTO fupin_register.village (division, name_zh, poor_village, exit_planned_year) SELECT division, '样例村', base IN ('P', 'E', 'S'), 2019 FROM made;
INSERT INTO fupin_register.village_year (division, year, rural_population, income_per_capita, collective_income, facts)
SELECT division, year, 100, 10000, 50000, '{"all_households": 40, "households_surveyed": 40}' FROM made, generate_series(2018, 2019) year;
INSERT INTO fupin_register.team (team_id, division, during) SELECT household_id, division, '[2016-01-01,)' FROM made;
INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) SELECT 'H1', '460108', 'first_secretary', division, '[2016-01-01,)' FROM made;
CREATE FUNCTION pg_temp.settle(ids text[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household (household_id, division, head_name, registered_on, poverty_cause, exit_planned_year)
    SELECT household_id, division, '样例' || household_id, CASE WHEN base NOT IN ('O', 'C') THEN date '2016-05-01' END, 'poor_transport', 2019 FROM made WHERE household_id = ANY (ids);
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members, food_secure, clothing_secure, housing_grade, water_secure, dibao, facts)
    SELECT household_id, division, year,
           CASE base WHEN 'P' THEN 'registered' WHEN 'E' THEN 'exited' WHEN 'R' THEN CASE year WHEN 2018 THEN 'registered' ELSE 'removed' END
                     WHEN 'S' THEN CASE year WHEN 2018 THEN 'exited' ELSE 'aid_suspended' END WHEN 'O' THEN 'not_included' ELSE 'surveyed' END,
           2, true, true, 'B', true, false,
           CASE base WHEN 'E' THEN '{"exit_confirmed": true, "exit_path": "industry"}' WHEN 'R' THEN '{"review_result": "not_qualified"}'
                     WHEN 'S' THEN '{"exit_confirmed": true, "exit_path": "industry", "ability_improved": true, "stable": true, "strong_complaint": true, "review_result": "qualified"}' ELSE '{}' END::jsonb
      FROM made, generate_series(2018, 2019) year WHERE household_id = ANY (ids) AND (base NOT IN ('O', 'C') OR year = 2019);
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, relation, birth_date, sex)
    SELECT household_id || number, household_id, division, '样例' || household_id || number, 'not_collected', CASE number WHEN 1 THEN 'head' ELSE 'spouse' END, '1975-03-01', CASE number WHEN 1 THEN 'M' ELSE 'F' END
      FROM made, generate_series(1, 2) number WHERE household_id = ANY (ids);
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling, basic_medical_insured, dibao, disability_grade, facts)
    SELECT household_id || number, household_id, division, 2019, CASE number WHEN 1 THEN 'full' ELSE 'half' END, 'none', 'finished', true, false, 0,
           '{"tekun": false, "seriously_ill": false, "chronic_disease": false, "employed": false}' FROM made, generate_series(1, 2) number WHERE household_id = ANY (ids);
    INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost)
    SELECT household_id, division, year, item_no, category, CASE year WHEN 2019 THEN this ELSE before END, 0
      FROM made, generate_series(2018, 2019) year, (VALUES (1, 'operating', 6000, 5000), (2, 'wage', 3500, 3000)) item (item_no, category, this, before)
     WHERE household_id = ANY (ids) AND (base NOT IN ('O', 'C') OR year = 2019);
    INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, document_no)
    SELECT household_id, division, step_no, from_status, to_status, happened_on::date, '样例'
      FROM made
      JOIN (VALUES ('P', 1, NULL, 'registered', '2016-05-01'),
                   ('E', 1, NULL, 'registered', '2016-05-01'), ('E', 2, 'registered', 'exit_proposed', '2018-10-01'), ('E', 3, 'exit_proposed', 'verified', '2018-10-20'),
                   ('E', 4, 'verified', 'publicised', '2018-11-01'), ('E', 5, 'publicised', 'exited', '2018-11-30'),
                   ('S', 1, NULL, 'registered', '2016-05-01'), ('S', 2, 'registered', 'exit_proposed', '2018-10-01'), ('S', 3, 'exit_proposed', 'verified', '2018-10-20'),
                   ('S', 4, 'verified', 'publicised', '2018-11-01'), ('S', 5, 'publicised', 'exited', '2018-11-30'), ('S', 6, 'exited', 'aid_suspended', '2019-03-01'),
                   ('R', 1, NULL, 'registered', '2016-05-01'), ('R', 2, 'registered', 'removed', '2019-02-01'),
                   ('O', 1, NULL, 'candidate', '2019-01-10'), ('O', 2, 'candidate', 'surveyed', '2019-01-20'), ('O', 3, 'surveyed', 'not_included', '2019-02-01'),
                   ('C', 1, NULL, 'candidate', '2019-01-10'), ('C', 2, 'candidate', 'surveyed', '2019-01-20')) step (of_base, step_no, from_status, to_status, happened_on) ON of_base = base::text
     WHERE household_id = ANY (ids);
    INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during)
    SELECT household_id, division, 'official', 'H1', 'household', household_id, household_id, 'helper', '[2016-01-01,)' FROM made WHERE household_id = ANY (ids) AND base IN ('P', 'E');
    INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during, amount)
    SELECT household_id, division, household_id, 'photovoltaic', true, '[2018-01-01,)', 100 FROM made WHERE household_id = ANY (ids) AND base NOT IN ('O', 'C');
    INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, rule_id, kind, official_id, official_division, planned_on, due_on)
    SELECT household_id, division, 2019, 1, 'MEILAN-2019-18-1b', 'photovoltaic', 'H1', '460108', '2019-01-10', '2019-12-31' FROM made WHERE household_id = ANY (ids) AND base = 'P';
$$;
SELECT pg_temp.settle(array_agg(household_id)) FROM made \g /dev/null

-- What changes them.
CREATE FUNCTION pg_temp.house(h text, grade text, states text[]) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, grade) SELECT h || grade, h, division, house.grade FROM made WHERE household_id = h;
    INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, from_state, to_state, happened_on)
    SELECT h || grade, division, step, CASE WHEN step > 1 THEN states[step - 1] END, states[step], '2019-01-01' FROM made, generate_subscripts(states, 1) step WHERE household_id = h;
$$;
CREATE FUNCTION pg_temp.dividend(h text, paid date) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, year, paid_on, paid_amount) SELECT h, division, 'P', '460108', h, 2019, paid, 100 FROM made WHERE household_id = h $$;
CREATE FUNCTION pg_temp.forget(h text, of_year integer) RETURNS void LANGUAGE sql AS $$
    DELETE FROM fupin_register.household_year WHERE household_id = h AND year = of_year; DELETE FROM fupin_register.person_year WHERE household_id = h AND year = of_year;
    DELETE FROM fupin_register.income_item WHERE household_id = h AND year = of_year $$;
CREATE FUNCTION pg_temp.remember(h text, of_year integer) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.household_year (household_id, division, year, status, members) SELECT h, division, of_year, 'registered', 2 FROM made WHERE household_id = h $$;
CREATE FUNCTION pg_temp.child(h text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, birth_date) SELECT h || 3, h, division, '样例' || h || 3, 'newborn', '2019-02-01' FROM made WHERE household_id = h;
    INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, basic_medical_insured, dibao, facts) SELECT h || 3, h, division, 2019, 'none', 'none', true, false, '{}' FROM made WHERE household_id = h $$;
CREATE FUNCTION pg_temp.assign(h text, helper text, during daterange) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during) SELECT h || helper, division, 'official', helper, 'household', h, h, 'helper', assign.during FROM made WHERE household_id = h $$;
CREATE FUNCTION pg_temp.loan(h text, scheme text, granted date, repaid date, rest numeric) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, scheme, granted_on, amount, interest_subsidised, repaid_on, outstanding)
    SELECT h || granted, division, h, '样例', loan.scheme, granted, 100, true, repaid, CASE WHEN repaid IS NULL THEN rest ELSE 0 END FROM made WHERE household_id = h $$;
CREATE FUNCTION pg_temp.take_over(h text) RETURNS void LANGUAGE sql AS $$
    DELETE FROM fupin_register.status_event WHERE household_id = h AND step_no < 5; UPDATE fupin_register.status_event SET step_no = 1, from_status = NULL WHERE household_id = h $$;
CREATE FUNCTION pg_temp.pay(h text, paid date) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, household_id, purpose, amount, paid_on)
    SELECT h || (SELECT count(*) FROM fupin_register.fund_payment WHERE household_id = h), division, 'F', '460108', h, 'industry', 100, paid FROM made WHERE household_id = h $$;
CREATE FUNCTION pg_temp.neighbour(h text, base "char", v fupin.division) RETURNS void LANGUAGE sql AS $$
    INSERT INTO made SELECT h || 'n', v, neighbour.base, check_id, is_hit FROM made WHERE household_id = h;
    SELECT pg_temp.settle(ARRAY[h || 'n']) $$;
-- two invented numbers of area 990000
CREATE FUNCTION pg_temp.same_number(h text, number integer) RETURNS void LANGUAGE sql AS $$
    UPDATE fupin_register.person SET citizen_id = (CASE number WHEN 1 THEN '990000197002030010' ELSE '990000197002030029' END)::fupin.citizen_id, citizen_id_missing_reason = NULL WHERE person_id IN (h || number, h || 'n' || number) $$;
-- the second person also counts to a household of another village
CREATE FUNCTION pg_temp.elsewhere(h text) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.village (division, name_zh, poor_village, exit_planned_year) VALUES ('460108804001', '样例村', false, NULL);
    SELECT pg_temp.neighbour(h, 'P', '460108804001');
    UPDATE fupin_register.person SET person_id = h || 2 WHERE person_id = h || 'n2';
    UPDATE fupin_register.person_year SET person_id = h || 2 WHERE person_id = h || 'n2' $$;
CREATE FUNCTION pg_temp.officiate(h text, person text, place fupin.division) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.official (official_id, division, name) VALUES (h || 'h', place, '样例' || person) $$;
CREATE FUNCTION pg_temp.recode(v fupin.division, changed date) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin.division_change (old_division, new_division, changed_on, kind) VALUES (v, '460108803999', changed, 'recoded') $$;
CREATE FUNCTION pg_temp.prove(v fupin.division, accepted date, posted date) RETURNS void LANGUAGE sql AS $$
    INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, happened_on) VALUES (v, v, 'exit_accepted', 'village', v, accepted);
    INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date) VALUES (v, v, 'publicity', 'county', 'village', v, posted) $$;

CREATE FUNCTION pg_temp.change(h text, v fupin.division, change text) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
    part   text;
    letter text;
    said   text;
BEGIN
    FOREACH part IN ARRAY string_to_array(change, ';;') LOOP
        letter := substring(part FROM '^([A-Z1-6]f?): ');
        said := substr(part, length(letter) + 3);
        IF right(letter, 1) = 'f' THEN
            letter := left(letter, 1);
            said := format('facts = facts || %L', '{' || said || '}');
        END IF;
        EXECUTE replace(replace(CASE
            WHEN letter = 'H' THEN 'UPDATE fupin_register.household SET ' || said || ' WHERE household_id = $h'
            WHEN letter IN ('Y', 'Z') THEN format('UPDATE fupin_register.household_year SET %s WHERE household_id = $h AND year = %s', said, CASE letter WHEN 'Y' THEN 2019 ELSE 2018 END)
            WHEN letter = 'Q' THEN 'UPDATE fupin_register.person SET ' || said || ' WHERE household_id = $h'
            WHEN letter = 'R' THEN 'UPDATE fupin_register.person SET ' || said || ' WHERE person_id = $h || 2'
            WHEN letter = 'P' THEN 'UPDATE fupin_register.person_year SET ' || said || ' WHERE household_id = $h'
            WHEN letter IN ('A', 'B') THEN format('UPDATE fupin_register.person_year SET %s WHERE person_id = $h || %s', said, CASE letter WHEN 'A' THEN 1 ELSE 2 END)
            WHEN letter IN ('F', 'W') THEN format('UPDATE fupin_register.income_item SET %s WHERE household_id = $h AND year = 2019 AND item_no = %s', said, CASE letter WHEN 'F' THEN 1 ELSE 2 END)
            WHEN letter = 'X' THEN 'UPDATE fupin_register.income_item SET ' || said || ' WHERE household_id = $h AND year = 2018'
            WHEN letter = 'I' THEN format('INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost) VALUES ($h, $v, 2019, 3, %L, %s)',
                                          split_part(said, ', ', 1), substr(said, strpos(said, ', ') + 2))
            WHEN letter = 'N' THEN 'UPDATE fupin_register.measure SET ' || said || ' WHERE household_id = $h'
            WHEN letter = 'M' THEN format('INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during, amount) VALUES ($h || ''b'', $v, $h, %L, false, ''[2018-01-01,)'', 100)', said)
            WHEN letter = 'L' THEN 'UPDATE fupin_register.household_plan_item SET ' || said || ' WHERE household_id = $h'
            WHEN letter = 'G' THEN 'UPDATE fupin_register.assignment SET ' || said || ' WHERE household_id = $h'
            WHEN letter BETWEEN '1' AND '6' THEN format('UPDATE fupin_register.status_event SET %s WHERE household_id = $h AND step_no = %s', said, letter)
            WHEN letter = 'V' THEN 'UPDATE fupin_register.village SET ' || said || ' WHERE division = $v'
            WHEN letter IN ('U', 'T') THEN format('UPDATE fupin_register.village_year SET %s WHERE division = $v AND year = %s', said, CASE letter WHEN 'U' THEN 2019 ELSE 2018 END)
            WHEN letter = 'K' THEN 'UPDATE fupin_register.team SET ' || said || ' WHERE division = $v'
            WHEN letter = 'D' THEN 'UPDATE fupin_register.official_post SET ' || said || ' WHERE division = $v'
            ELSE part
        END, '$h', quote_literal(h)), '$v', quote_literal(v) || '::fupin.division');
    END LOOP;
END
$$;

-- As they are made, they are clean.
CREATE FUNCTION pg_temp.found() RETURNS TABLE (division fupin.division, check_id text, field text, value text) LANGUAGE sql AS $$
    SELECT division, check_id, field, value FROM fupin_register.household_doubt
     UNION ALL SELECT division, check_id, field, value FROM fupin_register.village_doubt
     UNION ALL SELECT division, check_id, field, value FROM fupin_register.compared_doubt
$$;
SELECT base, made.check_id, found.check_id AS found FROM made JOIN pg_temp.found() found USING (division) ORDER BY 1, 2, 3;

-- Every check of households and villages has its case, and every case its check.
SELECT check_id FROM fupin.data_check WHERE shipped AND subject IN ('household', 'village')
EXCEPT ALL SELECT check_id FROM checked ORDER BY 1;
SELECT check_id FROM checked EXCEPT ALL SELECT check_id FROM fupin.data_check WHERE shipped ORDER BY 1;
SELECT subject, count(*) AS checks, count(DISTINCT check_group) AS groups, count(rule_id) AS by_rule FROM fupin.data_check WHERE shipped AND subject IN ('household', 'village') GROUP BY 1 ORDER BY 1;

-- A hit has its doubt and those that follow from it, a miss none.
SELECT pg_temp.change(made.household_id, made.division, CASE WHEN is_hit THEN hit ELSE miss END) FROM checked JOIN made USING (check_id) ORDER BY made.household_id \g /dev/null
SET LOCAL datestyle = 'SQL, MDY';
CREATE TEMPORARY TABLE found AS SELECT * FROM pg_temp.found();
SELECT made.check_id, is_hit, expected.checks AS expected, answer.checks AS found
  FROM (SELECT DISTINCT ON (division) * FROM made ORDER BY division, household_id) made
  JOIN checked USING (check_id)
 CROSS JOIN LATERAL (SELECT CASE WHEN is_hit THEN ARRAY(SELECT unnest(checked.check_id || follows) ORDER BY 1) ELSE '{}' END AS checks) expected
 CROSS JOIN LATERAL (SELECT ARRAY(SELECT DISTINCT found.check_id FROM found WHERE found.division = made.division ORDER BY 1) AS checks) answer
 WHERE made.division <> '460108804001' AND answer.checks <> expected.checks
 ORDER BY 1, 2;
SELECT count(DISTINCT found.check_id) AS hits FROM checked JOIN made USING (check_id) JOIN found ON found.division = made.division AND found.check_id = checked.check_id WHERE is_hit AND made.household_id = 'h' || number;
-- Both of a pair are told of, the one elsewhere too.
SELECT found.check_id, count(*) FROM found WHERE found.check_id LIKE 'household.duplicate.%' GROUP BY 1 ORDER BY 1;

-- What is quoted: the doubted column, amounts to the cent, days as ISO writes them whatever the session does, nothing where nothing stands.
SELECT check_id, field, value FROM found
 WHERE check_id IN ('household.cause.missing', 'household.cause.nobody_ill', 'household.year.registered_in_future', 'household.safety_net.above_standard', 'household.exit.criterion_unmet',
                    'household.income.at_the_line', 'household.income.repeated_item', 'household.exit.publicity_short', 'village.exit.in_future', 'village.population.jump')
   AND division IN (SELECT division FROM made WHERE made.check_id = found.check_id) ORDER BY 1, 3;
-- A check of the county's own over a column that no shipped one names, and a shipped one switched off.
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en) VALUES
    ('own.check', 'MEILAN-2019', '460108', 'household_entry', 'check', 'own', '[2019-01-01,)', '样例', 'own');
INSERT INTO fupin.criterion (standard_id, position, name, condition, label_zh, label_en) VALUES ('own.check', 1, 'own', 'water_secure', '样例', 'own');
INSERT INTO fupin.data_check (check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion) VALUES
    ('household.own.water', 'housing', 'household', 'doubt', 'water_secure', '样例', 'own', '样例', 'own', 'own.check', 'own');
INSERT INTO fupin.data_check (check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion, view_name, disabled)
SELECT check_id, check_group, subject, severity, field, title_zh, title_en, message_zh, message_en, standard_id, criterion, view_name, true
  FROM fupin.data_check WHERE check_id IN ('household.cause.missing', 'household.exit.criterion_unmet', 'village.name.missing');
SELECT check_id, value, count(*) FROM pg_temp.found() WHERE check_id IN ('household.own.water', 'household.cause.missing', 'household.exit.criterion_unmet', 'village.name.missing') GROUP BY 1, 2 ORDER BY 1;
-- Behind a report, which its owner runs, an officer of one village is shown the doubts of that village; the views themselves nobody is granted.
SET LOCAL session_replication_role = origin;
CREATE ROLE regress_check_officer;
SELECT division AS own_village FROM made WHERE check_id = 'household.exit.publicity_short' AND is_hit \gset
CALL fupin_register.grant_officer('regress_check_officer', :'own_village');
CREATE VIEW public.report AS SELECT division, check_id FROM fupin_register.household_doubt UNION ALL SELECT division, check_id FROM fupin_register.village_doubt UNION ALL SELECT division, check_id FROM fupin_register.compared_doubt;
GRANT SELECT ON public.report TO regress_check_officer;
SET LOCAL ROLE regress_check_officer;
SELECT division = :'own_village' AS own, check_id FROM public.report;
SELECT has_table_privilege(views.name, 'SELECT') AS granted, views.name FROM (VALUES ('fupin_register.household_doubt'), ('fupin_register.village_doubt'), ('fupin_register.compared_doubt'), ('fupin_register.household_entry')) views (name);

-- Where a county records none of it, that there is no verification, publicity, confirmation, paper, step, team or secretary says nothing.
RESET ROLE;
SET LOCAL session_replication_role = replica;
INSERT INTO made SELECT 'q' || number, ('46010680100' || number)::fupin.division, 'E', NULL, NULL FROM generate_series(1, 3) number;
INSERT INTO fupin_register.village (division, name_zh, poor_village, exited_on) SELECT division, '样例村', true, '2018-12-01' FROM made WHERE check_id IS NULL;
SELECT pg_temp.settle('{q1,q2,q3}') \g /dev/null
DELETE FROM fupin_register.status_event WHERE household_id IN ('q1', 'q2', 'q3');
UPDATE fupin_register.household_year SET facts = '{}' WHERE household_id IN ('q1', 'q2', 'q3');
CREATE FUNCTION pg_temp.absent() RETURNS TABLE (division fupin.division, check_ids text) LANGUAGE sql AS $$
    SELECT division, string_agg(check_id, ' ' ORDER BY check_id) FROM pg_temp.found()
     WHERE division <@ '460106' AND check_id ~ '^(household.exit.(not_.*|no_document)|household.stored.no_history|village.(team|secretary).missing|village.exit.not_.*)$' GROUP BY 1
$$;
SELECT * FROM pg_temp.absent() ORDER BY 1;
-- One has a step: where are those of the others?  It names no paper, as no other does.
INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on) VALUES ('q1', '460106801001', 1, 'exited', '2018-11-30');
SELECT * FROM pg_temp.absent() ORDER BY 1;
-- The second household and village have a record of each: the others lack it.  On the last day of 2018 only the exit of the village was recorded.
INSERT INTO fupin_register.status_event (household_id, division, step_no, to_status, happened_on, document_no) VALUES ('q2', '460106801002', 1, 'exited', '2019-01-01', '样例');
UPDATE fupin_register.household_year SET facts = '{"exit_verified": true, "exit_publicised": true, "exit_confirmed": true}' WHERE household_id = 'q2' AND year = 2019;
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('q2', '460106801002', '[2019-01-01,)');
INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES ('H1', '460108', 'first_secretary', '460106801002', '[2019-01-01,)');
SELECT pg_temp.prove('460106801002', '2018-12-01', '2018-12-01') \g /dev/null
SELECT * FROM pg_temp.absent() ORDER BY 1;
SET LOCAL fupin.as_of = '2018-12-31';
SELECT * FROM pg_temp.absent() ORDER BY 1;
-- Known not to be is none of that: it is doubted however little the county records.
SET LOCAL fupin.as_of = '2019-06-30';
DELETE FROM fupin_register.status_event WHERE division <@ '460106';
UPDATE fupin_register.household_year SET facts = CASE household_id WHEN 'q1' THEN '{"exit_verified": false, "exit_publicised": false, "exit_confirmed": false}' ELSE '{}' END::jsonb WHERE division <@ '460106';
SELECT * FROM pg_temp.absent() WHERE division = '460106801001';

-- One fact gives one doubt: who is not insured, out of school or on the allowance is doubted, and not the household besides.
UPDATE fupin_register.person_year SET basic_medical_insured = false, dibao = true, schooling = 'dropped_out', school_stage = 'primary', facts = facts || '{"dropout_cause": "other"}' WHERE person_id = 'q12';
UPDATE fupin_register.person SET birth_date = '2009-01-01', relation = 'child' WHERE person_id = 'q12';
SELECT check_id, subject_id FROM (TABLE fupin_register.person_doubt UNION ALL TABLE fupin_register.household_doubt) doubt JOIN fupin.data_check USING (check_id)
 WHERE household_id = 'q1' AND shipped AND check_group IN ('insurance', 'schooling', 'safety_net') ORDER BY 1;
ROLLBACK;
