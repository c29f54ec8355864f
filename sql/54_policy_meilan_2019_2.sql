-- Part 54, continued: 海口市美兰区, 美扶组办〔2019〕11号 of 19 April 2019, articles (一) to (十二): what the first file leaves, that is coverage, checks,
-- labels, targets, assessments, entitlements and who answers for what, and what is not computed, with the reason.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('meilan.health_commission', '460108', '区卫生健康委', 'Health commission', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('household', 'check', 'policy', '美兰区脱贫不脱政策', 'Meilan: an exit ends no help'),
    ('household', 'monitor', 'after_exit', '美兰区脱贫户监测', 'Meilan: households that have left are watched'),
    ('person', 'label', 'special_groups', '美兰区特殊贫困群体', 'Meilan: specially poor groups'),
    ('county', 'target', 'exits', '美兰区年度脱贫目标', 'Meilan: exits of the year'),
    ('county', 'assessment', 'quality', '美兰区脱贫质量', 'Meilan: quality of exits and opinion of the people'),
    ('county', 'check', 'headcount', '美兰区年初户数人数', 'Meilan: headcounts at the start of the year'),
    ('household', 'register', 'fringe', '美兰区边缘户', 'Meilan: households just above the line'),
    ('town', 'assessment', 'contest', '美兰区脱贫攻坚大比武', 'Meilan: contest of the towns'),
    ('town', 'assessment', 'accountability', '美兰区问责和通报', 'Meilan: towns called to account'),
    ('village', 'coverage', 'party_building', '美兰区贫困村党组织摸排', 'Meilan: survey of Party organisations'),
    ('village', 'check', 'party_building', '美兰区贫困村班子建设', 'Meilan: committees of poor villages'),
    ('village', 'label', 'party_building', '美兰区“支部+合作社+X”', 'Meilan: Party branches with cooperatives'),
    ('county', 'check', 'inspection', '美兰区减少重复督查', 'Meilan: fewer inspections doubled'),
    ('household', 'coverage', 'water', '美兰区饮水安全', 'Meilan: safe drinking water'),
    ('household', 'check', 'water', '美兰区农村饮水摸排', 'Meilan: survey of drinking water'),
    ('person', 'coverage', 'education', '美兰区教育扶贫', 'Meilan: schooling of poor families'),
    ('person', 'label', 'education', '美兰区职业教育', 'Meilan: into vocational schools'),
    ('county', 'check', 'education', '美兰区教育数据对接', 'Meilan: two systems of students agree'),
    ('household', 'coverage', 'medical', '美兰区因病致贫摸排', 'Meilan: survey of illness'),
    ('village', 'coverage', 'medical', '美兰区村卫生室摸排', 'Meilan: survey of clinics and doctors'),
    ('village', 'label', 'medical', '美兰区村卫生室和村医', 'Meilan: clinics and doctors'),
    ('person', 'coverage', 'medical', '美兰区健康扶贫', 'Meilan: medical care of poor people'),
    ('person', 'check', 'medical', '美兰区医疗保障核对', 'Meilan: medical security checked'),
    ('county', 'check', 'medical', '美兰区医保报销比例', 'Meilan: shares reimbursed'),
    ('household', 'coverage', 'housing', '美兰区危房摸排', 'Meilan: survey of houses'),
    ('household', 'coverage', 'industry', '美兰区“五带动”全覆盖', 'Meilan: industry lifts every household'),
    ('household', 'check', 'industry', '美兰区边缘户产业摸排', 'Meilan: industry of fringe households'),
    ('household', 'label', 'reward', '美兰区产业奖补对象', 'Meilan: who is due the reward')
  ) AS s (subject, purpose, topic, title_zh, title_en);

-- The notice that issues the paper: it says from when on and for whom.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, responsible_units, computed_by, shipped) VALUES
    ('MEILAN-2019-0-a', 'MEILAN-2019', '印发通知', 'other_computable', 'region', NULL, '2019年4月19日印发',
     'The paper was issued on 19 April 2019 for the whole of that year; what fell due before is shown as such.', '{}',
     'fupin_report.deadline_status', true),
    ('MEILAN-2019-0-b', 'MEILAN-2019', '印发通知', 'responsibility', 'organisation', 'must', '主送单位',
     'It goes to every town and to the members of the leading group, who carry it out.', '{meilan.towns,meilan.leading_group_members}',
     'fupin_report.responsibility', true);

-- (一): help goes on after an exit; special groups; a return to poverty is watched for.  Of whom nobody has looked in the
-- year has not been watched, whatever is unknown.  The paper announces seven insistences, prints five, and its table seven.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, reason, shipped)
SELECT r.rule_id, 'MEILAN-2019', '(一)', r.kind, r.subject, r.strength, r.title_zh, r.statement_en, r.computed_by, r.reason, true
  FROM (VALUES
    ('MEILAN-2019-1-a', 'register_rule', 'household', 'must', '脱贫不脱政策不脱帮扶',
     'A household that has left keeps what it was granted and keeps its helper.', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-1-c', 'monitoring', 'region', 'must', '防止返贫摆在更重要位置',
     'Keeping people from falling back weighs more than before, so nobody who has left goes unwatched in the year.',
     'fupin_report.rule_check', NULL),
    ('MEILAN-2019-1-d', 'register_rule', 'household', 'must', '聚焦特殊贫困群体',
     'The work turns further to the groups whose poverty is special.', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-1-e', 'not_computable', 'region', NULL, '七个坚持',
     'Seven things are insisted on as guiding ideas.', NULL,
     'The ideas guide everything else and demand no act, number or day of their own.')
  ) AS r (rule_id, kind, subject, strength, title_zh, statement_en, computed_by, reason);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_scope, action, object_kind, object_role, quota, valid,
                        title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.helper_after_exit', 'MEILAN-2019', 'MEILAN-2019-1-a', '460108', 'helper_after_exit', 'household', 'status = ''exited''',
     'standing', 'official', 'helper', '>= 1 subjects', '[2019-04-19,2020-01-01)', '脱贫户有帮扶责任人', 'helper of a household that has left', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, shipped) VALUES
    ('MEILAN-2019.household.check.policy', 1, 'policies_kept', 'facts.entitlements_closed_by_exit = 0', 'status = ''exited''',
     'MEILAN-2019-1-a', '脱贫后政策未停', 'no policy stopped by the exit', true),
    ('MEILAN-2019.household.check.policy', 2, 'special_group_helped', 'measures >= 1', 'special_poor_group',
     'MEILAN-2019-1-d', '特殊贫困群体有在施措施', 'measures for the special group', true),
    ('MEILAN-2019.household.monitor.after_exit', 1, 'monitored',
     'facts.monitored_on is known and facts.monitored_on >= date ''2019-01-01''', 'status = ''exited''',
     'MEILAN-2019-1-c', '当年已监测', 'watched in the year', true),
    ('MEILAN-2019.person.label.special_groups', 1, 'severely_disabled', 'facts.severely_disabled', NULL,
     'MEILAN-2019-1-d', '重度残疾人', 'severely disabled', true),
    ('MEILAN-2019.person.label.special_groups', 2, 'seriously_ill', 'facts.seriously_ill', NULL,
     'MEILAN-2019-1-d', '重病患者', 'seriously ill', true),
    ('MEILAN-2019.person.label.special_groups', 3, 'elderly', 'facts.elderly_in_need', NULL,
     'MEILAN-2019-1-d', '贫困老年人', 'old and in need', true),
    ('MEILAN-2019.person.label.special_groups', 4, 'no_labour', 'labour_capacity = ''none''', NULL,
     'MEILAN-2019-1-d', '丧失劳动能力', 'unable to work', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('1-b', 'all_met', 'standard', 'household.exit', NULL,
     '{"food_secure": true, "clothing_secure": true, "has_school_age_child": true, "education_secure": true, "medical_secure": true, "housing_secure": true, "water_secure": true, "income_per_capita": 5200, "params": {"poverty_line": 3800}}', NULL, 'true'),
    ('1-b', 'water_unknown', 'standard', 'household.exit', NULL,
     '{"food_secure": true, "clothing_secure": true, "has_school_age_child": true, "education_secure": true, "medical_secure": true, "housing_secure": true, "income_per_capita": 5200, "params": {"poverty_line": 3800}}', NULL, NULL),
    ('1-b', 'at_the_line', 'standard', 'household.exit', NULL,
     '{"food_secure": true, "clothing_secure": true, "has_school_age_child": true, "education_secure": true, "medical_secure": true, "housing_secure": true, "water_secure": true, "income_per_capita": 3800.0, "params": {"poverty_line": 3800}}', NULL, 'false'),
    ('1-b', 'house_unsafe', 'standard', 'household.exit', NULL,
     '{"food_secure": true, "clothing_secure": true, "has_school_age_child": true, "education_secure": true, "housing_secure": false, "water_secure": true, "income_per_capita": 5200, "params": {"poverty_line": 3800}}', NULL, 'false'),
    ('1-b', 'no_child', 'criterion', 'household.exit', 'education',
     '{"food_secure": true, "clothing_secure": true, "has_school_age_child": false, "medical_secure": true, "housing_secure": true, "water_secure": true, "income_per_capita": 5200, "params": {"poverty_line": 3800}}', NULL, 'not_applicable'),
    ('1-a', 'kept', 'criterion', 'household.check.policy', 'policies_kept', '{"status": "exited", "facts": {"entitlements_closed_by_exit": 0}}', NULL, 'met'),
    ('1-a', 'one_stopped', 'criterion', 'household.check.policy', 'policies_kept', '{"status": "exited", "facts": {"entitlements_closed_by_exit": 1}}', NULL, 'unmet'),
    ('1-a', 'unknown', 'criterion', 'household.check.policy', 'policies_kept', '{"status": "exited"}', NULL, 'unknown'),
    ('1-a', 'still_poor', 'criterion', 'household.check.policy', 'policies_kept', '{"status": "registered"}', NULL, 'not_applicable'),
    ('1-c', 'watched', 'criterion', 'household.monitor.after_exit', 'monitored', '{"status": "exited", "facts": {"monitored_on": "2019-01-01"}}', NULL, 'met'),
    ('1-c', 'year_before', 'criterion', 'household.monitor.after_exit', 'monitored', '{"status": "exited", "facts": {"monitored_on": "2018-12-31"}}', NULL, 'unmet'),
    ('1-c', 'nobody_looked', 'criterion', 'household.monitor.after_exit', 'monitored', '{"status": "exited"}', NULL, 'unmet'),
    ('1-d', 'helped', 'criterion', 'household.check.policy', 'special_group_helped', '{"special_poor_group": true, "measures": 1}', NULL, 'met'),
    ('1-d', 'not_helped', 'criterion', 'household.check.policy', 'special_group_helped', '{"special_poor_group": true, "measures": 0}', NULL, 'unmet'),
    ('1-d', 'unknown', 'criterion', 'household.check.policy', 'special_group_helped', '{"special_poor_group": true}', NULL, 'unknown'),
    ('1-a', 'helper', 'duty', 'helper_after_exit', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('1-a', 'no_helper', 'duty', 'helper_after_exit', NULL, '{"done": 0}', '2019-06-01', 'missed')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (二): what the year is to reach.  Both counts must come to nothing: of 40 households and 131 people 2 and 4 remaining is
-- not reached, and neither is one person of no household left.  A household found poor in August is not of the cohort.
-- More than 90 % recognise the work: 270 of 300 are not more, 271 are.  For wrong exits, people missed and returns no
-- number is printed, so the rate is reported (3 of 1206, 2 of 850) and its answer stays unknown while no limit is set;
-- of nobody asked there is no rate.  40 and 320 households are 360, 131 and 1206 people 1337: 1336 is one too few.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, reason, shipped)
SELECT r.rule_id, 'MEILAN-2019', '(二)', r.kind, r.subject, r.strength, r.title_zh, r.statement_en, r.computed_by, r.reason, true
  FROM (VALUES
    ('MEILAN-2019-2-a', 'target', 'household', 'ensure', '存量40户131人全部脱贫',
     'All who are still poor, 40 households with 131 people, leave poverty in 2019.', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-2-b', 'assessment', 'region', 'must', '严格控制错退率',
     'The share of those who left without meeting the standard is kept low.', 'fupin_report.assessment_rate', NULL),
    ('MEILAN-2019-2-c', 'assessment', 'region', 'must', '严格控制漏评率',
     'The share of those who should be registered and are not is kept low.', 'fupin_report.assessment_rate', NULL),
    ('MEILAN-2019-2-d', 'assessment', 'region', 'ensure', '群众认可度高于90%',
     'More than 90 % of those asked recognise the work.', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-2-f', 'target', 'household', 'must', '巩固已脱贫320户1206人',
     'None of the 320 households with 1206 people that have left falls back.', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-2-h', 'assessment', 'region', 'strive', '返贫率降至最低',
     'As few as possible fall back into poverty, and no larger share than the year before.', 'fupin_report.assessment_rate', NULL),
    ('MEILAN-2019-2-i', 'register_rule', 'household', 'encourage', '帮扶政策向边缘人群延伸',
     'Help reaches step by step those whose income is a little above that of the registered.', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-2-j', 'assessment', 'region', 'must', '提高群众满意度',
     'A larger share of the people is satisfied than the year before.', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-2-k', 'data_quality', 'region', NULL, '年初360户1337人',
     'The two headcounts of the paper add up to 360 households and 1337 people on the register at the start of the year.',
     'fupin_report.rule_check', NULL),
    ('MEILAN-2019-2-l', 'not_computable', 'region', NULL, '提升党组织和帮扶干部能力',
     'Party organisations and helpers become abler.', NULL,
     'The article prints no measure of ability; what can be counted stands in articles (五), (六) and (三十).')
  ) AS r (rule_id, kind, subject, strength, title_zh, statement_en, computed_by, reason);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('MEILAN-2019.county.target.exits', 1, 'households', 'facts.poor_households_remaining = 0', NULL,
     'MEILAN-2019-2-a', '存量贫困户清零', 'no household of the cohort still poor', 'ensure', true),
    ('MEILAN-2019.county.target.exits', 2, 'persons', 'facts.poor_persons_remaining = 0', NULL,
     'MEILAN-2019-2-a', '存量贫困人口清零', 'nobody of the cohort still poor', 'ensure', true),
    ('MEILAN-2019.county.target.exits', 3, 'households_stay', 'facts.exited_households_returned = 0', NULL,
     'MEILAN-2019-2-f', '脱贫户无返贫', 'no household fell back', 'must', true),
    ('MEILAN-2019.county.target.exits', 4, 'persons_stay', 'facts.exited_persons_returned + coalesce(facts.exits_found_wrong, 0) = 0', NULL,
     'MEILAN-2019-2-f', '脱贫人口无返贫无错退', 'nobody fell back or left wrongly', 'must', true),
    ('MEILAN-2019.county.assessment.quality', 1, 'wrong_exit_rate', 'facts.exits_found_wrong / facts.exits_checked <= $wrong_exit_limit', NULL,
     'MEILAN-2019-2-b', '错退率', 'rate of wrong exits', 'must', true),
    ('MEILAN-2019.county.assessment.quality', 2, 'missed_rate', 'facts.unregistered_found_eligible / facts.unregistered_surveyed <= $missed_limit',
     NULL, 'MEILAN-2019-2-c', '漏评率', 'rate of people missed', 'must', true),
    ('MEILAN-2019.county.assessment.quality', 3, 'recognition', 'facts.recognising / facts.recognition_respondents > 90%', NULL,
     'MEILAN-2019-2-d', '群众认可度', 'recognition', 'ensure', true),
    ('MEILAN-2019.county.assessment.quality', 4, 'return_rate_persons', 'facts.exited_persons_returned / facts.exited_persons_at_start <= $return_limit',
     NULL, 'MEILAN-2019-2-h', '返贫率（人）', 'rate of return, people', 'strive', true),
    ('MEILAN-2019.county.assessment.quality', 5, 'return_rate_households',
     'facts.exited_households_returned / facts.exited_households_at_start <= $return_limit', NULL,
     'MEILAN-2019-2-h', '返贫率（户）', 'rate of return, households', 'strive', true),
    ('MEILAN-2019.county.assessment.quality', 6, 'return_trend',
     'facts.exited_persons_returned * previous.exited_persons_at_start <= previous.exited_persons_returned * facts.exited_persons_at_start',
     'facts.exited_persons_at_start > 0 and previous.exited_persons_at_start > 0',
     'MEILAN-2019-2-h', '返贫率不高于上年', 'returns no larger than the year before', 'strive', true),
    ('MEILAN-2019.county.assessment.quality', 7, 'satisfaction_trend',
     'facts.satisfied * previous.satisfaction_respondents > previous.satisfied * facts.satisfaction_respondents',
     'facts.satisfaction_respondents > 0 and previous.satisfaction_respondents > 0',
     'MEILAN-2019-2-j', '满意度高于上年', 'satisfaction larger than the year before', 'must', true),
    ('MEILAN-2019.household.register.fringe', 1, 'fringe',
     'income_per_capita > $poverty_line and income_per_capita <= $poverty_line * (1 + $fringe_margin)', 'not on_register',
     'MEILAN-2019-2-i', '边缘户', 'just above the line', 'encourage', true),
    ('MEILAN-2019.county.check.headcount', 1, 'households', 'facts.poor_households_at_start + facts.exited_households_at_start = 360', NULL,
     'MEILAN-2019-2-k', '在册360户', '360 households', 'must', true),
    ('MEILAN-2019.county.check.headcount', 2, 'persons', 'facts.poor_persons_at_start + facts.exited_persons_at_start = 1337', NULL,
     'MEILAN-2019-2-k', '在册1337人', '1337 people', 'must', true),
    ('MEILAN-2019.county.check.headcount', 3, 'poor', 'facts.poor_households_at_start = 40 and facts.poor_persons_at_start = 131', NULL,
     'MEILAN-2019-2-k', '未脱贫40户131人', '40 households with 131 people still poor', 'must', true),
    ('MEILAN-2019.county.check.headcount', 4, 'exited', 'facts.exited_households_at_start = 320 and facts.exited_persons_at_start = 1206', NULL,
     'MEILAN-2019-2-k', '已脱贫320户1206人', '320 households with 1206 people that have left', 'must', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('2-a', 'two_households', 'criterion', 'county.target.exits', 'households', '{"facts": {"poor_households_remaining": 2, "poor_persons_remaining": 4}}', NULL, 'unmet'),
    ('2-a', 'four_people', 'criterion', 'county.target.exits', 'persons', '{"facts": {"poor_households_remaining": 2, "poor_persons_remaining": 4}}', NULL, 'unmet'),
    ('2-a', 'one_person', 'standard', 'county.target.exits', NULL, '{"facts": {"poor_households_remaining": 0, "poor_persons_remaining": 1}}', NULL, 'false'),
    ('2-a', 'households_done', 'criterion', 'county.target.exits', 'households', '{"facts": {"poor_households_remaining": 0, "poor_persons_remaining": 1}}', NULL, 'met'),
    ('2-a', 'people_done', 'criterion', 'county.target.exits', 'persons', '{"facts": {"poor_persons_remaining": 0}}', NULL, 'met'),
    ('2-a', 'unknown', 'criterion', 'county.target.exits', 'persons', '{"facts": {"poor_households_remaining": 0}}', NULL, 'unknown'),
    ('2-f', 'none', 'criterion', 'county.target.exits', 'persons_stay', '{"facts": {"exited_persons_returned": 0}}', NULL, 'met'),
    ('2-f', 'wrong_exit', 'criterion', 'county.target.exits', 'persons_stay', '{"facts": {"exited_persons_returned": 0, "exits_found_wrong": 1}}', NULL, 'unmet'),
    ('2-f', 'one_household', 'criterion', 'county.target.exits', 'households_stay', '{"facts": {"exited_households_returned": 1}}', NULL, 'unmet'),
    ('2-f', 'unknown', 'criterion', 'county.target.exits', 'households_stay', '{}', NULL, 'unknown'),
    ('2-b', 'no_limit', 'criterion', 'county.assessment.quality', 'wrong_exit_rate', '{"facts": {"exits_found_wrong": 3, "exits_checked": 1206}}', NULL, 'unknown'),
    ('2-b', 'within_a_limit', 'criterion', 'county.assessment.quality', 'wrong_exit_rate',
     '{"facts": {"exits_found_wrong": 3, "exits_checked": 1206}, "params": {"wrong_exit_limit": 0.02}}', NULL, 'met'),
    ('2-b', 'at_the_limit', 'criterion', 'county.assessment.quality', 'wrong_exit_rate',
     '{"facts": {"exits_found_wrong": 2, "exits_checked": 100}, "params": {"wrong_exit_limit": 0.02}}', NULL, 'met'),
    ('2-b', 'beyond_the_limit', 'criterion', 'county.assessment.quality', 'wrong_exit_rate',
     '{"facts": {"exits_found_wrong": 3, "exits_checked": 100}, "params": {"wrong_exit_limit": 0.02}}', NULL, 'unmet'),
    ('2-b', 'nobody_checked', 'criterion', 'county.assessment.quality', 'wrong_exit_rate',
     '{"facts": {"exits_found_wrong": 0, "exits_checked": 0}, "params": {"wrong_exit_limit": 0.02}}', NULL, 'unknown'),
    ('2-c', 'no_limit', 'criterion', 'county.assessment.quality', 'missed_rate',
     '{"facts": {"unregistered_found_eligible": 2, "unregistered_surveyed": 850}}', NULL, 'unknown'),
    ('2-c', 'within_a_limit', 'criterion', 'county.assessment.quality', 'missed_rate',
     '{"facts": {"unregistered_found_eligible": 2, "unregistered_surveyed": 850}, "params": {"missed_limit": 0.02}}', NULL, 'met'),
    ('2-c', 'beyond_a_limit', 'criterion', 'county.assessment.quality', 'missed_rate',
     '{"facts": {"unregistered_found_eligible": 18, "unregistered_surveyed": 850}, "params": {"missed_limit": 0.02}}', NULL, 'unmet'),
    ('2-d', '270_of_300', 'criterion', 'county.assessment.quality', 'recognition', '{"facts": {"recognising": 270, "recognition_respondents": 300}}', NULL, 'unmet'),
    ('2-d', '271_of_300', 'criterion', 'county.assessment.quality', 'recognition', '{"facts": {"recognising": 271, "recognition_respondents": 300}}', NULL, 'met'),
    ('2-d', 'nobody_asked', 'criterion', 'county.assessment.quality', 'recognition', '{"facts": {"recognising": 0, "recognition_respondents": 0}}', NULL, 'unknown'),
    ('2-h', 'people', 'criterion', 'county.assessment.quality', 'return_rate_persons',
     '{"facts": {"exited_persons_returned": 5, "exited_persons_at_start": 1206}}', NULL, 'unknown'),
    ('2-h', 'people_within_a_limit', 'criterion', 'county.assessment.quality', 'return_rate_persons',
     '{"facts": {"exited_persons_returned": 5, "exited_persons_at_start": 1206}, "params": {"return_limit": 0.0042}}', NULL, 'met'),
    ('2-h', 'people_beyond_a_limit', 'criterion', 'county.assessment.quality', 'return_rate_persons',
     '{"facts": {"exited_persons_returned": 5, "exited_persons_at_start": 1206}, "params": {"return_limit": 0.0041}}', NULL, 'unmet'),
    ('2-h', 'households', 'criterion', 'county.assessment.quality', 'return_rate_households',
     '{"facts": {"exited_households_returned": 1, "exited_households_at_start": 320}}', NULL, 'unknown'),
    ('2-h', 'as_the_year_before', 'criterion', 'county.assessment.quality', 'return_trend',
     '{"facts": {"exited_persons_returned": 5, "exited_persons_at_start": 1206}, "previous": {"exited_persons_returned": 5, "exited_persons_at_start": 1206}}', NULL, 'met'),
    ('2-h', 'more_than_the_year_before', 'criterion', 'county.assessment.quality', 'return_trend',
     '{"facts": {"exited_persons_returned": 6, "exited_persons_at_start": 1206}, "previous": {"exited_persons_returned": 5, "exited_persons_at_start": 1206}}', NULL, 'unmet'),
    ('2-j', 'more_satisfied', 'criterion', 'county.assessment.quality', 'satisfaction_trend',
     '{"facts": {"satisfied": 271, "satisfaction_respondents": 300}, "previous": {"satisfied": 270, "satisfaction_respondents": 300}}', NULL, 'met'),
    ('2-j', 'as_satisfied', 'criterion', 'county.assessment.quality', 'satisfaction_trend',
     '{"facts": {"satisfied": 270, "satisfaction_respondents": 300}, "previous": {"satisfied": 90, "satisfaction_respondents": 100}}', NULL, 'unmet'),
    ('2-j', 'year_before_unknown', 'criterion', 'county.assessment.quality', 'satisfaction_trend',
     '{"facts": {"satisfied": 271, "satisfaction_respondents": 300}}', NULL, 'unknown'),
    ('2-e', 'two_years', 'standard', 'household.monitor', NULL,
     '{"income_per_capita": 4000, "params": {"poverty_line": 3800}, "previous": {"income_per_capita": 4100, "poverty_line": 3700}}', NULL, 'true'),
    ('2-e', 'year_before_unknown', 'standard', 'household.monitor', NULL,
     '{"income_per_capita": 4000, "params": {"poverty_line": 3800}, "previous": {"poverty_line": 3700}}', NULL, NULL),
    ('2-e', 'at_the_line', 'standard', 'household.monitor', NULL,
     '{"income_per_capita": 3800, "params": {"poverty_line": 3800}, "previous": {"income_per_capita": 4100, "poverty_line": 3700}}', NULL, 'false'),
    ('2-i', 'just_above', 'criterion', 'household.register.fringe', 'fringe',
     '{"on_register": false, "income_per_capita": 3800.01, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}', NULL, 'met'),
    ('2-i', 'at_the_line', 'criterion', 'household.register.fringe', 'fringe',
     '{"on_register": false, "income_per_capita": 3800, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}', NULL, 'unmet'),
    ('2-i', 'at_the_margin', 'criterion', 'household.register.fringe', 'fringe',
     '{"on_register": false, "income_per_capita": 5700, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}', NULL, 'met'),
    ('2-i', 'beyond_the_margin', 'criterion', 'household.register.fringe', 'fringe',
     '{"on_register": false, "income_per_capita": 5700.01, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}', NULL, 'unmet'),
    ('2-i', 'registered', 'criterion', 'household.register.fringe', 'fringe',
     '{"on_register": true, "income_per_capita": 4500, "params": {"poverty_line": 3800}}', NULL, 'not_applicable'),
    ('2-i', 'no_margin', 'criterion', 'household.register.fringe', 'fringe',
     '{"on_register": false, "income_per_capita": 4000, "params": {"poverty_line": 3800}}', NULL, 'unknown'),
    ('2-k', 'as_printed', 'standard', 'county.check.headcount', NULL,
     '{"facts": {"poor_households_at_start": 40, "exited_households_at_start": 320, "poor_persons_at_start": 131, "exited_persons_at_start": 1206}}', NULL, 'true'),
    ('2-k', 'one_person_short', 'criterion', 'county.check.headcount', 'persons',
     '{"facts": {"poor_households_at_start": 40, "exited_households_at_start": 320, "poor_persons_at_start": 131, "exited_persons_at_start": 1205}}', NULL, 'unmet'),
    ('2-k', 'households_agree', 'criterion', 'county.check.headcount', 'households',
     '{"facts": {"poor_households_at_start": 40, "exited_households_at_start": 320, "poor_persons_at_start": 131, "exited_persons_at_start": 1205}}', NULL, 'met'),
    ('2-k', 'unknown', 'criterion', 'county.check.headcount', 'persons', '{"facts": {"poor_persons_at_start": 131}}', NULL, 'unknown')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (三): study and training.  The three contents are compulsory over the year for each cadre: trained in two, one is missed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        reason, shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.organisation_department,meilan.propaganda_department}', '{meilan.poverty_office,meilan.industry_lead_units,meilan.towns}',
       r.computed_by, r.reason, true
  FROM (VALUES
    ('MEILAN-2019-3-1a', '(三)1', 'other_computable', 'official', 'must', '三项必修内容',
     'Whoever works on poverty is trained in three things in the year: the excerpts, the speech of 13 April and the decisions from above.',
     'fupin_report.duty_status', NULL),
    ('MEILAN-2019-3-1b', '(三)1', 'other_computable', 'official', 'must', '区管干部专题培训',
     'The cadres that the district manages study the matter specially.', 'fupin_report.duty_status', NULL),
    ('MEILAN-2019-3-1d', '(三)1', 'other_computable', 'official', 'must', '分级分类和在线学习',
     'Training fits level and kind of cadre, and cadres of every level study online; how often is not printed.', 'fupin_report.duty_status', NULL),
    ('MEILAN-2019-3-2b', '(三)2', 'not_computable', 'region', NULL, '学习研讨和征文',
     'Discussions go on, and the city''s essays are supported.', NULL,
     'Supporting what the city organises has no actor, number or day by which it could be judged.'),
    ('MEILAN-2019-3-3', '(三)3', 'not_computable', 'region', NULL, '媒体下基层',
     'Journalists are brought to the villages to write about the work.', NULL,
     'Neither how many visits nor how many reports is printed; an activity can be recorded, not judged.'),
    ('MEILAN-2019-3-R1', '(三)1-3', 'responsibility', 'organisation', NULL, '第三条分工',
     'The units for items 1 to 3 of article (三): two lead, three answer besides.', 'fupin_report.responsibility', NULL)
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by, reason);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, quota, basis, valid, title_zh, title_en,
                        shipped) VALUES
    ('MEILAN-2019.excerpts_training', 'MEILAN-2019', 'MEILAN-2019-3-1a', '460108', 'excerpts_training', 'official', 'poverty_cadre',
     'excerpts_training', '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '《论述摘编》培训', 'training in the excerpts', true),
    ('MEILAN-2019.speech_training', 'MEILAN-2019', 'MEILAN-2019-3-1a', '460108', 'speech_training', 'official', 'poverty_cadre',
     'speech_training', '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '“4.13”讲话培训', 'training in the speech', true),
    ('MEILAN-2019.deployment_training', 'MEILAN-2019', 'MEILAN-2019-3-1a', '460108', 'deployment_training', 'official', 'poverty_cadre',
     'deployment_training', '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '决策部署培训', 'training in the decisions', true),
    ('MEILAN-2019.special_training', 'MEILAN-2019', 'MEILAN-2019-3-1b', '460108', 'special_training', 'official', 'district_managed_cadre',
     'special_training', '>= 1 times per year', 'assumed', '[2019-04-19,2020-01-01)', '区管干部专题培训', 'special training of the district''s cadres', true),
    ('MEILAN-2019.online_study', 'MEILAN-2019', 'MEILAN-2019-3-1d', '460108', 'online_study', 'official', 'poverty_cadre',
     'online_study', NULL, 'adopted', '[2019-04-19,2020-01-01)', '在线学习', 'online study', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('3-1a', 'excerpts_training', 'duty', 'excerpts_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2020-01-01', 'met'),
    ('3-1a', 'speech_training', 'duty', 'speech_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2020-01-01', 'met'),
    ('3-1a', 'deployment_training', 'duty', 'deployment_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('3-1a', 'unknown', 'duty', 'deployment_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01', 'unknown'),
    ('3-1b', 'special_training_done', 'duty', 'special_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('3-1b', 'special_training_pending', 'duty', 'special_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('3-1b', 'special_training_missed', 'duty', 'special_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('3-1c', 'plan_training_done', 'duty', 'plan_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('3-1c', 'plan_training_pending', 'duty', 'plan_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('3-1c', 'plan_training_missed', 'duty', 'plan_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (四): who answers.  A leader is attached to every town and every poor village, a unit and somebody of the town to every
-- village with poor people, a cadre to every household.  Two heads carry one responsibility, so a town has one secretary
-- and one head of government, no more and no fewer.  The text names five posts in a battle team, the table three.
-- A town with five of the six scores of the contest cannot be ranked; 90, 90 and 80 points are places 1, 1 and 3.  How
-- many problems are many and how many places are low is not printed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, responsible_units, computed_by, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, r.responsible_units::text[], r.computed_by,
       r.reason, true
  FROM (VALUES
    ('MEILAN-2019-4-0a', '(四)', 'responsibility', 'region', 'must', '四位一体责任',
     'The district sees to it, towns carry it out, villages push it on, and the household itself is what it turns on.',
     '{meilan.headquarters_office}', 'fupin_report.responsibility', NULL),
    ('MEILAN-2019-4-0b', '(四)', 'coverage_rate', 'village', 'must', '单位包村、镇包村',
     'A unit and somebody of the town answer for every village.', '{meilan.headquarters_office}', 'fupin_report.assignment_gap', NULL),
    ('MEILAN-2019-4-0c', '(四)', 'coverage_rate', 'household', 'must', '干部包户',
     'A cadre answers for every registered household.', '{meilan.headquarters_office}', 'fupin_report.assignment_gap', NULL),
    ('MEILAN-2019-4-0d', '(四)', 'coverage_rate', 'town', 'must', '领导挂点',
     'A leader is attached to every town and every poor village.', '{meilan.headquarters_office}', 'fupin_report.assignment_gap', NULL),
    ('MEILAN-2019-4-0e', '(四)', 'not_computable', 'official', 'must', '领导干部四带头',
     'Leading cadres go ahead in four respects.', '{meilan.headquarters_office}', NULL,
     'The paper counts four respects and says nowhere which.'),
    ('MEILAN-2019-4-1c', '(四)1', 'responsibility', 'organisation', 'must', '一把手负责、党政同责',
     'Whoever heads a town''s Party and whoever heads its government answer alike, and so does the head of each lead unit.',
     '{meilan.headquarters_office}', 'fupin_report.assignment_gap', NULL),
    ('MEILAN-2019-4-1d', '(四)1', 'responsibility', 'organisation', 'must', '明晰责任边界',
     'Nobody is in doubt who answers for what: no task without a unit, and no unit twice in one task.',
     '{meilan.headquarters_office}', 'fupin_report.responsibility', NULL),
    ('MEILAN-2019-4-2', '(四)2', 'assessment', 'organisation', 'must', '大比武“六比”',
     'A contest compares six things: stance, precision, the three guarantees with water, quality of industry, will with skill, and ability with style.',
     '{meilan.headquarters_office}', 'fupin_report.assessment_rank', NULL),
    ('MEILAN-2019-4-3', '(四)3', 'coverage_rate', 'organisation', 'must', '细化方案和帮扶政策',
     'Every town and every lead unit of a trade works out its plan for the year, and the lead units issue what help there is.',
     '{meilan.towns,meilan.industry_lead_units}', 'fupin_report.duty_status', NULL),
    ('MEILAN-2019-4-4a', '(四)4', 'assessment', 'organisation', 'must', '问题较多的问责约谈',
     'With whom inspections of any kind find many problems is called to account.', '{meilan.inspection_group}', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-4-4c', '(四)4', 'assessment', 'organisation', 'must', '排名靠后的通报',
     'Who ranks low is named in a circular.', '{meilan.inspection_group}', 'fupin_report.assessment_rank', NULL),
    ('MEILAN-2019-4-5d', '(四)5', 'monitoring', 'organisation', 'must', '跟踪督导责任落实',
     'The headquarters knows how far the work is and follows what groups and towns do about their share of it.',
     '{meilan.headquarters_office}', 'fupin_report.duty_status', NULL),
    ('MEILAN-2019-4-7a', '(四)7', 'responsibility', 'team', 'must', '战斗队责任清单',
     'Every battle team has its list of who answers for what.', '{meilan.organisation_department}', 'fupin_report.duty_status', NULL),
    ('MEILAN-2019-4-7b', '(四)7', 'other_computable', 'team', 'must', '“钉钉”工作管理',
     'Battle teams keep to the rules of their online groups; how often they report in is not printed.',
     '{meilan.organisation_department}', 'fupin_report.duty_status', NULL),
    ('MEILAN-2019-4-7c', '(四)7', 'responsibility', 'official', 'must', '战斗队五类责任人',
     'A brigade has a leader, a deputy and an instructor, a squadron a leader and an instructor, and they answer for the work.',
     '{meilan.organisation_department}', 'fupin_report.assignment_gap', NULL),
    ('MEILAN-2019-4-R1', '(四)1-2', 'responsibility', 'organisation', NULL, '第四条第1、2项分工',
     'The unit for items 1 and 2 of article (四); nobody is named as the lead.', '{meilan.headquarters_office}', 'fupin_report.responsibility', NULL),
    ('MEILAN-2019-4-R2', '(四)3', 'responsibility', 'organisation', NULL, '第四条第3项分工',
     'The units for item 3 of article (四); nobody is named as the lead.', '{meilan.towns,meilan.industry_lead_units}',
     'fupin_report.responsibility', NULL),
    ('MEILAN-2019-4-R3', '(四)4', 'responsibility', 'organisation', NULL, '第四条第4项分工',
     'The unit for item 4 of article (四); nobody is named as the lead.', '{meilan.inspection_group}', 'fupin_report.responsibility', NULL),
    ('MEILAN-2019-4-R4', '(四)5', 'responsibility', 'organisation', NULL, '第四条第5项分工',
     'The unit for item 5 of article (四); nobody is named as the lead.', '{meilan.headquarters_office}', 'fupin_report.responsibility', NULL),
    ('MEILAN-2019-4-R5', '(四)6', 'responsibility', 'organisation', NULL, '第四条第6项分工',
     'The unit for item 6 of article (四); nobody is named as the lead.', '{meilan.poverty_office}', 'fupin_report.responsibility', NULL),
    ('MEILAN-2019-4-R6', '(四)7', 'responsibility', 'organisation', NULL, '第四条第7项分工',
     'The unit for item 7 of article (四); nobody is named as the lead.', '{meilan.organisation_department}', 'fupin_report.responsibility', NULL)
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, responsible_units, computed_by, reason);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, actor_scope, action, object_kind, object_role, quota,
                        valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || d.key, 'MEILAN-2019', d.rule_id, '460108', d.key, d.actor_kind, d.actor_role, d.actor_scope::fupin.criteria, 'standing',
       d.object_kind, d.object_role, d.quota::fupin.quota, '[2019-04-19,2020-01-01)', d.title_zh, d.title_en, true
  FROM (VALUES
    ('village_unit', 'MEILAN-2019-4-0b', 'village', NULL, 'poor_village or households > 0', 'organisation', 'helper_unit', '>= 1 subjects',
     '单位包村', 'unit that answers for the village'),
    ('village_town_cadre', 'MEILAN-2019-4-0b', 'village', NULL, 'poor_village or households > 0', 'official', 'town_village_cadre', '>= 1 subjects',
     '镇包村', 'somebody of the town who answers for the village'),
    ('household_cadre', 'MEILAN-2019-4-0c', 'household', NULL, NULL, 'official', 'helper', '>= 1 subjects', '干部包户', 'cadre of the household'),
    ('town_point_leader', 'MEILAN-2019-4-0d', 'town', NULL, NULL, 'official', 'point_leader', '>= 1 subjects', '领导挂镇', 'leader attached to the town'),
    ('village_point_leader', 'MEILAN-2019-4-0d', 'village', NULL, 'poor_village', 'official', 'point_leader', '>= 1 subjects',
     '领导挂村', 'leader attached to the poor village'),
    ('town_party_head', 'MEILAN-2019-4-1c', 'town', NULL, NULL, 'official', 'town_secretary', '1..1 subjects', '镇党委主要负责人', 'head of the town''s Party'),
    ('town_government_head', 'MEILAN-2019-4-1c', 'town', NULL, NULL, 'official', 'town_head', '1..1 subjects',
     '镇政府主要负责人', 'head of the town''s government'),
    ('lead_unit_head', 'MEILAN-2019-4-1c', 'organisation', 'industry_lead_unit', NULL, 'official', 'unit_head', '1..1 subjects',
     '行业牵头单位主要负责人', 'head of the lead unit'),
    ('brigade_leader', 'MEILAN-2019-4-7c', 'team', 'brigade', NULL, 'official', 'team_leader', '>= 1 subjects', '大队长', 'leader of the brigade'),
    ('brigade_deputy', 'MEILAN-2019-4-7c', 'team', 'brigade', NULL, 'official', 'deputy_leader', '>= 1 subjects', '副大队长', 'deputy leader of the brigade'),
    ('brigade_instructor', 'MEILAN-2019-4-7c', 'team', 'brigade', NULL, 'official', 'instructor', '>= 1 subjects', '教导员', 'instructor of the brigade'),
    ('squadron_leader', 'MEILAN-2019-4-7c', 'team', 'squadron', NULL, 'official', 'team_leader', '>= 1 subjects', '中队长', 'leader of the squadron'),
    ('squadron_instructor', 'MEILAN-2019-4-7c', 'team', 'squadron', NULL, 'official', 'political_instructor', '>= 1 subjects',
     '指导员', 'instructor of the squadron')
  ) AS d (key, rule_id, actor_kind, actor_role, actor_scope, object_kind, object_role, quota, title_zh, title_en);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, actor_id, action, quota, basis, valid, title_zh,
                        title_en, shipped) VALUES
    ('MEILAN-2019.town_plan', 'MEILAN-2019', 'MEILAN-2019-4-3', '460108', 'town_plan', 'town', NULL, NULL, 'annual_plan',
     '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '镇实施方案', 'plan of the town', true),
    ('MEILAN-2019.lead_unit_plan', 'MEILAN-2019', 'MEILAN-2019-4-3', '460108', 'lead_unit_plan', 'organisation', 'industry_lead_unit', NULL,
     'annual_plan', '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '行业实施方案', 'plan of the lead unit', true),
    ('MEILAN-2019.help_policy', 'MEILAN-2019', 'MEILAN-2019-4-3', '460108', 'help_policy', 'organisation', 'industry_lead_unit', NULL,
     'help_policy', '>= 1 times per year', 'assumed', '[2019-04-19,2020-01-01)', '行业帮扶政策', 'help policy of the lead unit', true),
    ('MEILAN-2019.follow_up', 'MEILAN-2019', 'MEILAN-2019-4-5d', '460108', 'follow_up', 'organisation', NULL, 'meilan.headquarters', 'inspection',
     NULL, 'adopted', '[2019-04-19,2020-01-01)', '跟踪督导', 'groups and towns followed', true),
    ('MEILAN-2019.brigade_list', 'MEILAN-2019', 'MEILAN-2019-4-7a', '460108', 'brigade_list', 'team', 'brigade', NULL, 'responsibility_list',
     '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '大队责任清单', 'list of the brigade', true),
    ('MEILAN-2019.squadron_list', 'MEILAN-2019', 'MEILAN-2019-4-7a', '460108', 'squadron_list', 'team', 'squadron', NULL, 'responsibility_list',
     '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '中队责任清单', 'list of the squadron', true),
    ('MEILAN-2019.brigade_attendance', 'MEILAN-2019', 'MEILAN-2019-4-7b', '460108', 'brigade_attendance', 'team', 'brigade', NULL,
     'online_attendance', NULL, 'adopted', '[2019-04-19,2020-01-01)', '大队“钉钉”考勤', 'brigade reports in online', true),
    ('MEILAN-2019.squadron_attendance', 'MEILAN-2019', 'MEILAN-2019-4-7b', '460108', 'squadron_attendance', 'team', 'squadron', NULL,
     'online_attendance', NULL, 'adopted', '[2019-04-19,2020-01-01)', '中队“钉钉”考勤', 'squadron reports in online', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, shipped) VALUES
    ('MEILAN-2019.town.assessment.contest', 1, 'political_stance', 'facts.contest_political_stance is known', NULL,
     'MEILAN-2019-4-2', '比政治站位', 'stance', true),
    ('MEILAN-2019.town.assessment.contest', 2, 'precision', 'facts.contest_precision is known', NULL,
     'MEILAN-2019-4-2', '比精准度', 'precision', true),
    ('MEILAN-2019.town.assessment.contest', 3, 'three_guarantees', 'facts.contest_three_guarantees is known', NULL,
     'MEILAN-2019-4-2', '比三保障和饮水安全', 'three guarantees and water', true),
    ('MEILAN-2019.town.assessment.contest', 4, 'industry', 'facts.contest_industry is known', NULL,
     'MEILAN-2019-4-2', '比产业扶贫质量', 'quality of industry', true),
    ('MEILAN-2019.town.assessment.contest', 5, 'will_and_skill', 'facts.contest_will_and_skill is known', NULL,
     'MEILAN-2019-4-2', '比志智双扶', 'will and skill', true),
    ('MEILAN-2019.town.assessment.contest', 6, 'ability_and_style', 'facts.contest_ability_and_style is known', NULL,
     'MEILAN-2019-4-2', '比能力作风', 'ability and style', true),
    ('MEILAN-2019.town.assessment.contest', 7, 'ranked', 'facts.assessment_score is known', NULL,
     'MEILAN-2019-4-2', '有总分', 'has a score', true),
    ('MEILAN-2019.town.assessment.accountability', 1, 'called_to_account', 'facts.accountability_records >= 1', 'facts.problems_found >= $many_problems',
     'MEILAN-2019-4-4a', '问题较多已问责约谈', 'called to account for many problems', true),
    ('MEILAN-2019.town.assessment.accountability', 2, 'named', 'facts.named_in_circular', 'facts.rank_from_bottom <= $circular_places',
     'MEILAN-2019-4-4c', '排名靠后已通报', 'named for a low rank', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('4-1a', 'due', 'deadline', 'pledge', NULL, '{}', NULL, '2019-04-30'),
    ('4-1b', 'due', 'deadline', 'responsibility_document', NULL, '{}', NULL, '2019-04-30'),
    ('4-5a', 'before_the_paper', 'duty', 'leading_group_meeting', NULL, '{"done": 1, "from": "2019-04-01", "to": "2019-07-01"}', '2019-09-15', 'met'),
    ('4-5a', 'none', 'duty', 'leading_group_meeting', NULL, '{"done": 0, "from": "2019-04-01", "to": "2019-07-01"}', '2019-09-15', 'missed'),
    ('4-5b', '2019_04', 'duty', 'headquarters_meeting', NULL, '{"done": 1, "from": "2019-04-01", "to": "2019-05-01"}', '2019-09-15', 'met'),
    ('4-5b', '2019_05', 'duty', 'headquarters_meeting', NULL, '{"done": 0, "from": "2019-05-01", "to": "2019-06-01"}', '2019-09-15', 'missed'),
    ('4-5b', '2019_06', 'duty', 'headquarters_meeting', NULL, '{"done": 2, "from": "2019-06-01", "to": "2019-07-01"}', '2019-09-15', 'met'),
    ('4-5b', '2019_07', 'duty', 'headquarters_meeting', NULL, '{"done": 1, "from": "2019-07-01", "to": "2019-08-01"}', '2019-09-15', 'met'),
    ('4-5b', '2019_08', 'duty', 'headquarters_meeting', NULL, '{"done": 1, "from": "2019-08-01", "to": "2019-09-01"}', '2019-09-15', 'met'),
    ('4-5b', '2019_09', 'duty', 'headquarters_meeting', NULL, '{"done": 0, "from": "2019-09-01", "to": "2019-10-01"}', '2019-09-15', 'pending'),
    ('4-5c', 'reported', 'duty', 'town_report', NULL, '{"done": 1, "from": "2019-06-01", "to": "2019-07-01"}', '2019-07-01', 'met'),
    ('4-5c', 'silent', 'duty', 'town_report', NULL, '{"done": 0, "from": "2019-06-01", "to": "2019-07-01"}', '2019-07-01', 'missed'),
    ('4-0b', 'unit', 'duty', 'village_unit', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('4-0b', 'no_unit', 'duty', 'village_unit', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('4-0c', 'cadre', 'duty', 'household_cadre', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('4-0c', 'no_cadre', 'duty', 'household_cadre', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('4-0d', 'leader', 'duty', 'town_point_leader', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('4-0d', 'no_leader', 'duty', 'town_point_leader', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('4-1c', 'nobody', 'duty', 'town_party_head', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('4-1c', 'one', 'duty', 'town_party_head', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('4-1c', 'two', 'duty', 'town_party_head', NULL, '{"done": 2}', '2019-06-01', 'exceeded'),
    ('4-1c', 'unknown', 'duty', 'town_party_head', NULL, '{}', '2019-06-01', 'unknown'),
    ('4-7c', 'instructor', 'duty', 'brigade_instructor', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('4-7c', 'vacant', 'duty', 'brigade_instructor', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('4-3', 'town_plan_done', 'duty', 'town_plan', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('4-3', 'town_plan_pending', 'duty', 'town_plan', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('4-3', 'town_plan_missed', 'duty', 'town_plan', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('4-3', 'help_policy_done', 'duty', 'help_policy', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('4-3', 'help_policy_pending', 'duty', 'help_policy', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('4-3', 'help_policy_missed', 'duty', 'help_policy', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('4-7a', 'brigade_list_done', 'duty', 'brigade_list', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('4-7a', 'brigade_list_pending', 'duty', 'brigade_list', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('4-7a', 'brigade_list_missed', 'duty', 'brigade_list', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('4-2', 'six', 'standard', 'town.assessment.contest', NULL,
     '{"facts": {"contest_political_stance": 90, "contest_precision": 89, "contest_three_guarantees": 88, "contest_industry": 87, "contest_will_and_skill": 86, "contest_ability_and_style": 85, "assessment_score": 525}}', NULL, 'true'),
    ('4-2', 'five', 'standard', 'town.assessment.contest', NULL,
     '{"facts": {"contest_political_stance": 90, "contest_precision": 89, "contest_three_guarantees": 88, "contest_industry": 87, "contest_will_and_skill": 86, "assessment_score": 440}}', NULL, 'false'),
    ('4-4a', 'no_limit', 'criterion', 'town.assessment.accountability', 'called_to_account', '{"facts": {"problems_found": 12, "accountability_records": 0}}', NULL, 'unknown'),
    ('4-4a', 'many_and_called', 'criterion', 'town.assessment.accountability', 'called_to_account',
     '{"facts": {"problems_found": 10, "accountability_records": 1}, "params": {"many_problems": 10}}', NULL, 'met'),
    ('4-4a', 'many_and_not_called', 'criterion', 'town.assessment.accountability', 'called_to_account',
     '{"facts": {"problems_found": 10, "accountability_records": 0}, "params": {"many_problems": 10}}', NULL, 'unmet'),
    ('4-4a', 'few', 'criterion', 'town.assessment.accountability', 'called_to_account',
     '{"facts": {"problems_found": 9, "accountability_records": 0}, "params": {"many_problems": 10}}', NULL, 'not_applicable'),
    ('4-4c', 'no_limit', 'criterion', 'town.assessment.accountability', 'named', '{"facts": {"rank_from_bottom": 1, "named_in_circular": false}}', NULL, 'unknown'),
    ('4-4c', 'last_and_named', 'criterion', 'town.assessment.accountability', 'named',
     '{"facts": {"rank_from_bottom": 1, "named_in_circular": true}, "params": {"circular_places": 1}}', NULL, 'met'),
    ('4-4c', 'last_and_not_named', 'criterion', 'town.assessment.accountability', 'named',
     '{"facts": {"rank_from_bottom": 1, "named_in_circular": false}, "params": {"circular_places": 1}}', NULL, 'unmet'),
    ('4-4c', 'second_last', 'criterion', 'town.assessment.accountability', 'named',
     '{"facts": {"rank_from_bottom": 2, "named_in_circular": false}, "params": {"circular_places": 1}}', NULL, 'not_applicable')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (五): Party organisations of poor villages.  A village whose committees cannot deliver is in a batch or stands out.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, '{meilan.organisation_department}',
       '{meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-5-1', '(五)1', 'other_computable', 'official', 'must', '调整撤换履责不力的镇班子成员',
     'A leader of a town who fails in this work is replaced soon; in how many days is not printed.', 'fupin_report.deadline_status'),
    ('MEILAN-2019-5-2a', '(五)2', 'coverage_rate', 'village', 'must', '贫困村党组织摸排',
     'The Party organisation of every poor village is surveyed.', 'fupin_report.coverage'),
    ('MEILAN-2019-5-2b', '(五)2', 'other_computable', 'village', 'must', '无力脱贫的“两委”分批整顿',
     'Committees that cannot deliver are put right, batch by batch.', 'fupin_report.rule_check'),
    ('MEILAN-2019-5-3b', '(五)3', 'other_computable', 'village', 'must', '贫困村后备干部',
     'Poor villages have cadres in reserve.', 'fupin_report.rule_check'),
    ('MEILAN-2019-5-4', '(五)4', 'other_computable', 'village', 'encourage', '“支部+合作社+X”模式',
     'Party branches are encouraged to develop together with cooperatives and others.', 'fupin_report.rule_check'),
    ('MEILAN-2019-5-R1', '(五)1-4', 'responsibility', 'organisation', NULL, '第五条分工',
     'The units for items 1 to 4 of article (五): one leads, the towns answer besides.', 'fupin_report.responsibility')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, subject_role, valid, due, anchor_event, done_event, title_zh,
                            title_en, shipped) VALUES
    ('MEILAN-2019.leader_replaced', 'MEILAN-2019', 'MEILAN-2019-5-1', '460108', 'leader_replaced', 'official', 'town_leader',
     '[2019-01-01,2020-01-01)', NULL, 'leader_found_ineffective', 'leader_replaced', '履责不力的调整撤换', 'leader who fails replaced', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, among, rule_id, label_zh, label_en, strength, target, target_operator,
                             shipped) VALUES
    ('MEILAN-2019.village.coverage.party_building', 1, 'surveyed', 'facts.party_organisation_surveyed', NULL, 'poor_village',
     'MEILAN-2019-5-2a', '党组织已摸排', 'Party organisation surveyed', 'must', '100%', '>=', true),
    ('MEILAN-2019.village.check.party_building', 1, 'in_a_batch', 'facts.rectification_batch is known', 'facts.committee_incapable', NULL,
     'MEILAN-2019-5-2b', '已列入整顿批次', 'in a batch to be put right', 'must', NULL, NULL, true),
    ('MEILAN-2019.village.check.party_building', 2, 'reserve', 'facts.reserve_cadres >= 1', 'poor_village', NULL,
     'MEILAN-2019-5-3b', '有后备干部', 'has cadres in reserve', 'must', NULL, NULL, true),
    ('MEILAN-2019.village.label.party_building', 1, 'branch_cooperative', 'facts.branch_cooperative_model', NULL, NULL,
     'MEILAN-2019-5-4', '“支部+合作社+X”', 'branch with a cooperative', 'encourage', NULL, NULL, true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('5-1', 'no_day', 'deadline', 'leader_replaced', NULL, '{"event": "2019-05-01"}', NULL, NULL),
    ('5-2a', 'surveyed', 'criterion', 'village.coverage.party_building', 'surveyed', '{"poor_village": true, "facts": {"party_organisation_surveyed": true}}', NULL, 'met'),
    ('5-2a', 'not_surveyed', 'criterion', 'village.coverage.party_building', 'surveyed',
     '{"poor_village": true, "facts": {"party_organisation_surveyed": false}}', NULL, 'unmet'),
    ('5-2a', 'unknown', 'criterion', 'village.coverage.party_building', 'surveyed', '{"poor_village": true}', NULL, 'unknown'),
    ('5-2a', 'not_poor', 'criterion', 'village.coverage.party_building', 'surveyed', '{"poor_village": false}', NULL, 'not_applicable'),
    ('5-2b', 'in_a_batch', 'criterion', 'village.check.party_building', 'in_a_batch', '{"facts": {"committee_incapable": true, "rectification_batch": "2019-1"}}', NULL, 'met'),
    ('5-2b', 'without_batch', 'criterion', 'village.check.party_building', 'in_a_batch', '{"facts": {"committee_incapable": true}}', NULL, 'unmet'),
    ('5-2b', 'capable', 'criterion', 'village.check.party_building', 'in_a_batch', '{"facts": {"committee_incapable": false}}', NULL, 'not_applicable'),
    ('5-3b', 'one', 'criterion', 'village.check.party_building', 'reserve', '{"poor_village": true, "facts": {"reserve_cadres": 1}}', NULL, 'met'),
    ('5-3b', 'none', 'criterion', 'village.check.party_building', 'reserve', '{"poor_village": true, "facts": {"reserve_cadres": 0}}', NULL, 'unmet'),
    ('5-3b', 'unknown', 'criterion', 'village.check.party_building', 'reserve', '{"poor_village": true}', NULL, 'unknown'),
    ('5-3a', 'young_party_member_done', 'duty', 'young_party_member', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('5-3a', 'young_party_member_pending', 'duty', 'young_party_member', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('5-3a', 'young_party_member_missed', 'duty', 'young_party_member', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (六) and (七): helpers in villages, inspection and assessment.  The first secretary of every poor village is the standing
-- number of (六)2 in part 54; the team stands here.  Of towns, lead units and helper units each class is assessed whole.
-- The text leaves the CPPCC out of the six kinds of supervisors, the table puts it in.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, r.lead_units::text[],
       r.responsible_units::text[], r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-6-1', '(六)1', 'coverage_rate', 'village', 'must', '管好用好驻村工作队',
     'Every poor village has its first secretary and its team, managed by the rules of province and country.',
     '{meilan.organisation_department,meilan.poverty_office}', '{meilan.dispatching_units,meilan.towns}', 'fupin_report.assignment_gap'),
    ('MEILAN-2019-6-3', '(六)3', 'assessment', 'organisation', 'must', '督查通报派出单位',
     'How the units that sent first secretaries look after them is inspected and circulated.',
     '{meilan.organisation_department,meilan.poverty_office}', '{meilan.dispatching_units,meilan.towns}', 'fupin_report.duty_status'),
    ('MEILAN-2019-6-R1', '(六)1-4', 'responsibility', 'organisation', NULL, '第六条分工',
     'The units for items 1 to 4 of article (六): two lead, two answer besides.',
     '{meilan.organisation_department,meilan.poverty_office}', '{meilan.dispatching_units,meilan.towns}', 'fupin_report.responsibility'),
    ('MEILAN-2019-7-1b', '(七)1', 'other_computable', 'organisation', 'must', '减少重复督查',
     'Inspections are coordinated so that fewer are doubled.',
     '{meilan.inspection_group}', '{meilan.industry_lead_units,meilan.poverty_office,meilan.towns}', 'fupin_report.rule_check'),
    ('MEILAN-2019-7-3', '(七)3', 'assessment', 'organisation', 'must', '大比武专项督查',
     'The contest is inspected by itself, and what is found is put right.',
     '{meilan.inspection_group}', '{meilan.industry_lead_units,meilan.poverty_office,meilan.towns}', 'fupin_report.duty_status'),
    ('MEILAN-2019-7-4', '(七)4', 'assessment', 'organisation', 'must', '年度成效考核全覆盖',
     'Every town, every lead unit of a trade and every helper unit is assessed for the year.',
     '{meilan.inspection_group}', '{meilan.industry_lead_units,meilan.poverty_office,meilan.towns}', 'fupin_report.duty_status'),
    ('MEILAN-2019-7-5', '(七)5', 'assessment', 'region', 'must', '迎考准备',
     'The district prepares for being assessed; how is not printed.',
     '{meilan.inspection_group}', '{meilan.industry_lead_units,meilan.poverty_office,meilan.towns}', 'fupin_report.duty_status'),
    ('MEILAN-2019-7-6', '(七)6', 'responsibility', 'organisation', 'must', '全方位监督',
     'Congress, democratic parties, discipline inspection, audit, media and society supervise the work.',
     '{}', '{meilan.propaganda_department,meilan.united_front_department,meilan.audit_bureau}', 'fupin_report.responsibility'),
    ('MEILAN-2019-7-T6', '速览表(七)6', 'responsibility', 'organisation', NULL, '速览表增列政协监督',
     'The table adds the CPPCC to those who supervise.',
     '{}', '{meilan.propaganda_department,meilan.united_front_department,meilan.audit_bureau}', 'fupin_report.responsibility'),
    ('MEILAN-2019-7-R1', '(七)1-5', 'responsibility', 'organisation', NULL, '第七条第1至5项分工',
     'The units for items 1 to 5 of article (七): one leads, three answer besides.',
     '{meilan.inspection_group}', '{meilan.industry_lead_units,meilan.poverty_office,meilan.towns}', 'fupin_report.responsibility'),
    ('MEILAN-2019-7-R2', '(七)6', 'responsibility', 'organisation', NULL, '第七条第6项分工',
     'The units for item 6 of article (七), among others; nobody is named as the lead.',
     '{}', '{meilan.propaganda_department,meilan.united_front_department,meilan.audit_bureau}', 'fupin_report.responsibility')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_id, actor_scope, action, object_kind, object_role, object_set,
                        object_share, quota, basis, valid, title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.village_team', 'MEILAN-2019', 'MEILAN-2019-6-1', '460108', 'village_team', 'village', NULL, 'poor_village', 'standing',
     'team', NULL, NULL, NULL, '>= 1 subjects', 'adopted', '[2019-04-19,2020-01-01)', '贫困村驻村工作队', 'work team of a poor village', true),
    ('MEILAN-2019.dispatcher_inspection', 'MEILAN-2019', 'MEILAN-2019-6-3', '460108', 'dispatcher_inspection', 'organisation',
     'meilan.organisation_department', NULL, 'inspection',
     'organisation', 'dispatching_unit', 'each', NULL, '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '督查派出单位',
     'inspection of a unit that sends', true),
    ('MEILAN-2019.dispatcher_circular', 'MEILAN-2019', 'MEILAN-2019-6-3', '460108', 'dispatcher_circular', 'organisation',
     'meilan.organisation_department', NULL, 'circular',
     NULL, NULL, NULL, NULL, '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '通报派出单位', 'circular on units that send', true),
    ('MEILAN-2019.contest_inspection', 'MEILAN-2019', 'MEILAN-2019-7-3', '460108', 'contest_inspection', 'organisation', 'meilan.inspection_group',
     NULL, 'contest_inspection',
     NULL, NULL, NULL, NULL, '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '大比武专项督查', 'inspection of the contest', true),
    ('MEILAN-2019.assess_towns', 'MEILAN-2019', 'MEILAN-2019-7-4', '460108', 'assess_towns', 'organisation', 'meilan.inspection_group',
     NULL, 'assessment',
     'town', NULL, 'share', '100%', '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '考核各镇', 'towns assessed', true),
    ('MEILAN-2019.assess_lead_units', 'MEILAN-2019', 'MEILAN-2019-7-4', '460108', 'assess_lead_units', 'organisation', 'meilan.inspection_group',
     NULL, 'assessment',
     'organisation', 'industry_lead_unit', 'share', '100%', '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '考核行业牵头单位',
     'lead units assessed', true),
    ('MEILAN-2019.assess_helper_units', 'MEILAN-2019', 'MEILAN-2019-7-4', '460108', 'assess_helper_units', 'organisation', 'meilan.inspection_group',
     NULL, 'assessment',
     'organisation', 'helper_unit', 'share', '100%', '>= 1 times per year', 'adopted', '[2019-04-19,2020-01-01)', '考核定点帮扶单位',
     'helper units assessed', true),
    ('MEILAN-2019.assessment_preparation', 'MEILAN-2019', 'MEILAN-2019-7-5', '460108', 'assessment_preparation', 'organisation',
     'meilan.inspection_group', NULL, 'assessment_preparation',
     NULL, NULL, NULL, NULL, NULL, 'adopted', '[2019-04-19,2020-01-01)', '迎考准备', 'preparation for being assessed', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, shipped) VALUES
    ('MEILAN-2019.county.check.inspection', 1, 'fewer_doubled', 'facts.duplicate_inspections <= previous.duplicate_inspections',
     'MEILAN-2019-7-1b', '重复督查不多于上年', 'no more doubled than the year before', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('6-1', 'team', 'duty', 'village_team', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('6-1', 'no_team', 'duty', 'village_team', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('6-2', 'nobody', 'duty', 'first_secretary', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('6-2', 'successor', 'duty', 'first_secretary', NULL, '{"done": 1}', '2019-06-10', 'met'),
    ('6-3', 'dispatcher_inspection_done', 'duty', 'dispatcher_inspection', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('6-3', 'dispatcher_inspection_pending', 'duty', 'dispatcher_inspection', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('6-3', 'dispatcher_inspection_missed', 'duty', 'dispatcher_inspection', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('6-4', 'resident_training_done', 'duty', 'resident_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('6-4', 'resident_training_pending', 'duty', 'resident_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('6-4', 'resident_training_missed', 'duty', 'resident_training', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('7-1b', 'as_many', 'criterion', 'county.check.inspection', 'fewer_doubled',
     '{"facts": {"duplicate_inspections": 8}, "previous": {"duplicate_inspections": 8}}', NULL, 'met'),
    ('7-1b', 'more', 'criterion', 'county.check.inspection', 'fewer_doubled',
     '{"facts": {"duplicate_inspections": 9}, "previous": {"duplicate_inspections": 8}}', NULL, 'unmet'),
    ('7-1b', 'year_before_unknown', 'criterion', 'county.check.inspection', 'fewer_doubled', '{"facts": {"duplicate_inspections": 8}}', NULL, 'unknown'),
    ('7-1a', 'plan_supervision_done', 'duty', 'plan_supervision', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('7-1a', 'plan_supervision_pending', 'duty', 'plan_supervision', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('7-1a', 'plan_supervision_missed', 'duty', 'plan_supervision', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('7-2', 'circulated', 'duty', 'inspection_circular', NULL, '{"done": 1, "from": "2019-05-01", "to": "2019-06-01"}', '2019-06-01', 'met'),
    ('7-2', 'not_circulated', 'duty', 'inspection_circular', NULL, '{"done": 0, "from": "2019-05-01", "to": "2019-06-01"}', '2019-06-01', 'missed'),
    ('7-3', 'contest_inspection_done', 'duty', 'contest_inspection', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('7-3', 'contest_inspection_pending', 'duty', 'contest_inspection', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('7-3', 'contest_inspection_missed', 'duty', 'contest_inspection', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (八): water.  Everybody on the register drinks safe water by the end of the year: one household of which it is unknown
-- leaves the share undecided, one without settles it.  Basically solved has no number: households are listed, none breaks.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, '{meilan.water_bureau}', '{meilan.towns}',
       r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-8-1a', '(八)1', 'data_quality', 'household', 'must', '饮水安全全面摸排',
     'It is known of every rural household whether its water is safe, and there is a file on it.', 'fupin_report.rule_check'),
    ('MEILAN-2019-8-1c', '(八)1', 'coverage_rate', 'person', 'must', '年内贫困人口饮水安全全部达标',
     'By the end of the year all registered people drink safe water; they do where their household does.', 'fupin_report.coverage'),
    ('MEILAN-2019-8-1d', '(八)1', 'coverage_rate', 'region', 'basically', '农村饮水问题基本解决',
     'The trouble with drinking water in the countryside is by and large over within the year.', 'fupin_report.rule_check'),
    ('MEILAN-2019-8-2a', '(八)2', 'monitoring', 'project', 'must', '农村供水工程水质监测',
     'The water of built supplies is tested in the year, and a ledger kept.', 'fupin_report.project_breach'),
    ('MEILAN-2019-8-R1', '(八)1-2', 'responsibility', 'organisation', NULL, '第八条分工',
     'The units for items 1 and 2 of article (八): one leads, the towns answer besides.', 'fupin_report.responsibility')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, target, target_operator,
                             due_on, shipped) VALUES
    ('MEILAN-2019.household.check.water', 1, 'surveyed', 'water_secure is known and facts.water_file_kept', NULL,
     'MEILAN-2019-8-1a', '饮水已摸排建档', 'water surveyed and filed', 'must', NULL, NULL, NULL, true),
    ('MEILAN-2019.household.check.water', 2, 'rural_water', 'water_secure', NULL,
     'MEILAN-2019-8-1d', '农村饮水安全', 'safe water', 'basically', NULL, NULL, NULL, true),
    ('MEILAN-2019.household.coverage.water', 1, 'water', 'water_secure', NULL,
     'MEILAN-2019-8-1c', '饮水安全达标', 'safe drinking water', 'must', '100%', '>=', '2019-12-31', true),
    ('MEILAN-2019.project.fund_use', 3, 'water_tested',
     'facts.water_tested_on is known and facts.water_tested_on >= date ''2019-01-01'' and facts.water_ledger_kept',
     'facts.water_supply and completed_on is known',
     'MEILAN-2019-8-2a', '水质已监测建账', 'water tested and entered', 'must', NULL, NULL, NULL, true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('8-1b', 'plan_water_done', 'duty', 'plan_water', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('8-1b', 'plan_water_pending', 'duty', 'plan_water', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('8-1b', 'plan_water_missed', 'duty', 'plan_water', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('8-2b', 'no_day', 'deadline', 'water_problem', NULL, '{"event": "2019-03-01"}', NULL, NULL),
    ('8-1a', 'safe', 'criterion', 'household.check.water', 'surveyed', '{"water_secure": true, "facts": {"water_file_kept": true}}', NULL, 'met'),
    ('8-1a', 'unsafe_and_filed', 'criterion', 'household.check.water', 'surveyed', '{"water_secure": false, "facts": {"water_file_kept": true}}', NULL, 'met'),
    ('8-1a', 'not_looked_at', 'criterion', 'household.check.water', 'surveyed', '{"facts": {"water_file_kept": true}}', NULL, 'unmet'),
    ('8-1a', 'file_unknown', 'criterion', 'household.check.water', 'surveyed', '{"water_secure": true}', NULL, 'unknown'),
    ('8-1c', 'safe', 'criterion', 'household.coverage.water', 'water', '{"water_secure": true}', NULL, 'met'),
    ('8-1d', 'safe', 'criterion', 'household.check.water', 'rural_water', '{"water_secure": true}', NULL, 'met'),
    ('8-1c', 'unsafe', 'criterion', 'household.coverage.water', 'water', '{"water_secure": false}', NULL, 'unmet'),
    ('8-1d', 'unsafe', 'criterion', 'household.check.water', 'rural_water', '{"water_secure": false}', NULL, 'unmet'),
    ('8-1c', 'unknown', 'criterion', 'household.coverage.water', 'water', '{}', NULL, 'unknown'),
    ('8-1d', 'unknown', 'criterion', 'household.check.water', 'rural_water', '{}', NULL, 'unknown'),
    ('8-2a', 'tested', 'criterion', 'project.fund_use', 'water_tested',
     '{"completed_on": "2018-10-01", "facts": {"water_supply": true, "water_tested_on": "2019-01-01", "water_ledger_kept": true}}', NULL, 'met'),
    ('8-2a', 'tested_the_year_before', 'criterion', 'project.fund_use', 'water_tested',
     '{"completed_on": "2018-10-01", "facts": {"water_supply": true, "water_tested_on": "2018-12-31", "water_ledger_kept": true}}', NULL, 'unmet'),
    ('8-2a', 'never_tested', 'criterion', 'project.fund_use', 'water_tested',
     '{"completed_on": "2018-10-01", "facts": {"water_supply": true, "water_ledger_kept": true}}', NULL, 'unmet'),
    ('8-2a', 'being_built', 'criterion', 'project.fund_use', 'water_tested', '{"facts": {"water_supply": true}}', NULL, 'not_applicable')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (九): schooling.  Nobody of compulsory age is out of school, for poverty or any other reason; taught at home counts as
-- enrolled.  {1, 2, 3} in one system and {2, 3, 4} in the other, with 3 differing, leave one on each side and one that
-- differs.  That the care of teachers reaches every student stands only in the table.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, r.lead_units::text[], '{meilan.towns}',
       r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-9-1a', '(九)1', 'data_quality', 'person', 'must', '义务教育学生摸排',
     'It is known of every child of compulsory age in a registered family how it is taught.', '{meilan.education_bureau}', 'fupin_report.coverage'),
    ('MEILAN-2019-9-1c', '(九)1', 'data_quality', 'person', 'must', '扶贫与教育数据一致',
     'The systems of poverty alleviation and of schools hold the same students with the same data.', '{meilan.education_bureau}',
     'fupin_report.rule_check'),
    ('MEILAN-2019-9-1d', '(九)1', 'register_rule', 'person', 'must', '教育对象动态调整',
     'Who enters or leaves the register changes the list of students too.', '{meilan.education_bureau}', 'fupin_report.deadline_status'),
    ('MEILAN-2019-9-2a', '(九)2', 'entitlement', 'person', 'must', '特殊学生送教上门',
     'A child that cannot come to school is taught at home.', '{meilan.education_bureau}', 'fupin_report.coverage'),
    ('MEILAN-2019-9-2b', '(九)2', 'responsibility', 'person', 'must', '劝学保学责任人',
     'For every child of school age somebody answers that it enrols and somebody that it stays.', '{meilan.education_bureau}',
     'fupin_report.assignment_gap'),
    ('MEILAN-2019-9-2c', '(九)2', 'coverage_rate', 'person', 'ensure', '适龄学生全部入学',
     'Every child of school age in a poor family is enrolled.', '{meilan.education_bureau}', 'fupin_report.coverage'),
    ('MEILAN-2019-9-2d', '(九)2', 'coverage_rate', 'person', 'ensure', '无因贫失学',
     'No child is out of school because its family is poor.', '{meilan.education_bureau}', 'fupin_report.coverage'),
    ('MEILAN-2019-9-2e', '(九)2', 'coverage_rate', 'person', 'ensure', '辍学率为零',
     'Nobody of compulsory age drops out, whatever the reason.', '{meilan.education_bureau}', 'fupin_report.coverage'),
    ('MEILAN-2019-9-3', '(九)3', 'coverage_rate', 'person', 'must', '特惠性资助应助尽助',
     'Every student to whom special aid is due gets it, term by term.', '{meilan.education_bureau}', 'fupin_report.coverage'),
    ('MEILAN-2019-9-5', '(九)5', 'coverage_rate', 'person', 'must', '“雨露计划”应扶尽扶',
     'Everybody whom the rain-and-dew programme means to help is helped.', '{meilan.poverty_office}', 'fupin_report.coverage'),
    ('MEILAN-2019-9-6', '(九)6', 'other_computable', 'person', 'encourage', '毕业生就读职业院校',
     'Who leaves middle school in a poor family and goes to no general school is helped into a vocational one.',
     '{meilan.education_bureau,meilan.human_resources_bureau}', 'fupin_report.rule_check'),
    ('MEILAN-2019-9-T5', '速览表(九)5', 'coverage_rate', 'person', 'must', '帮扶教师全覆盖',
     'Every student of a poor family has a teacher who cares for it.', '{meilan.education_bureau}', 'fupin_report.assignment_gap'),
    ('MEILAN-2019-9-R1', '(九)1-4', 'responsibility', 'organisation', NULL, '第九条第1至4项分工',
     'The units for items 1 to 4 of article (九): one leads, the towns answer besides.', '{meilan.education_bureau}', 'fupin_report.responsibility'),
    ('MEILAN-2019-9-R2', '(九)5', 'responsibility', 'organisation', NULL, '第九条第5项分工',
     'The units for item 5 of article (九): one leads, the towns answer besides.', '{meilan.poverty_office}', 'fupin_report.responsibility'),
    ('MEILAN-2019-9-R3', '(九)6', 'responsibility', 'organisation', NULL, '第九条第6项分工',
     'The units for item 6 of article (九): two lead, the towns answer besides.', '{meilan.education_bureau,meilan.human_resources_bureau}',
     'fupin_report.responsibility')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_scope, action, object_kind, object_role, quota, valid,
                        title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.persuader', 'MEILAN-2019', 'MEILAN-2019-9-2b', '460108', 'persuader', 'person', 'compulsory_age', 'standing', 'official',
     'persuader', '>= 1 subjects', '[2019-04-19,2020-01-01)', '劝学责任人', 'who persuades the child to study', true),
    ('MEILAN-2019.school_keeper', 'MEILAN-2019', 'MEILAN-2019-9-2b', '460108', 'school_keeper', 'person', 'compulsory_age', 'standing', 'official',
     'school_keeper', '>= 1 subjects', '[2019-04-19,2020-01-01)', '保学责任人', 'who keeps the child in school', true),
    ('MEILAN-2019.helping_teacher', 'MEILAN-2019', 'MEILAN-2019-9-T5', '460108', 'helping_teacher', 'student', NULL, 'standing', 'official',
     'helping_teacher', '>= 1 subjects', '[2019-04-19,2020-01-01)', '帮扶教师', 'teacher who cares for the student', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en,
                            shipped) VALUES
    ('MEILAN-2019.education_list_after_entry', 'MEILAN-2019', 'MEILAN-2019-9-1d', '460108', 'education_list_after_entry', 'household',
     '[2019-01-01,2020-01-01)', NULL, 'household_registered', 'education_list_updated', '新增户教育对象调整', 'students of a new household listed', true),
    ('MEILAN-2019.education_list_after_removal', 'MEILAN-2019', 'MEILAN-2019-9-1d', '460108', 'education_list_after_removal', 'household',
     '[2019-01-01,2020-01-01)', NULL, 'household_removed', 'education_list_updated', '清退户教育对象调整', 'students of a removed household taken off', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator,
                             shipped) VALUES
    ('MEILAN-2019.person.coverage.education', 1, 'surveyed', 'schooling is known', 'compulsory_age',
     'MEILAN-2019-9-1a', '就学情况已摸排', 'schooling is known', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.education', 2, 'home_teaching', 'schooling = ''home_teaching''', 'compulsory_age and facts.cannot_attend_school',
     'MEILAN-2019-9-2a', '送教上门', 'taught at home', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.education', 3, 'enrolled', 'education_secure', 'compulsory_age',
     'MEILAN-2019-9-2c', '已入学', 'enrolled', 'ensure', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.education', 4, 'not_for_poverty',
     'schooling not in (''dropped_out'', ''not_enrolled'') or facts.out_of_school_reason <> ''poverty''', 'compulsory_age',
     'MEILAN-2019-9-2d', '无因贫失学', 'not out of school for poverty', 'ensure', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.education', 5, 'no_dropout', 'schooling <> ''dropped_out''', 'compulsory_age',
     'MEILAN-2019-9-2e', '未辍学', 'has not dropped out', 'ensure', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.education', 6, 'student_aid', 'facts.student_aid_terms_paid >= facts.student_aid_terms_due',
     'facts.student_aid_terms_due > 0',
     'MEILAN-2019-9-3', '特惠性资助已发', 'special aid paid', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.education', 7, 'rain_dew', 'facts.rain_dew_paid', 'facts.rain_dew_eligible',
     'MEILAN-2019-9-5', '“雨露计划”已发', 'rain-and-dew aid paid', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.label.education', 1, 'vocational', 'facts.entered_vocational_school', 'facts.graduated and not facts.entered_general_school',
     'MEILAN-2019-9-6', '就读职业院校', 'went on to a vocational school', 'encourage', NULL, NULL, true),
    ('MEILAN-2019.county.check.education', 1, 'only_in_poverty_system', 'facts.students_only_in_poverty_system = 0', NULL,
     'MEILAN-2019-9-1c', '无仅扶贫系统学生', 'nobody only in the poverty system', 'must', NULL, NULL, true),
    ('MEILAN-2019.county.check.education', 2, 'only_in_education_system', 'facts.students_only_in_education_system = 0', NULL,
     'MEILAN-2019-9-1c', '无仅教育系统学生', 'nobody only in the education system', 'must', NULL, NULL, true),
    ('MEILAN-2019.county.check.education', 3, 'differing', 'facts.students_differing = 0', NULL,
     'MEILAN-2019-9-1c', '学生信息一致', 'nobody''s data differ', 'must', NULL, NULL, true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('9-1b', 'plan_education_done', 'duty', 'plan_education', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('9-1b', 'plan_education_pending', 'duty', 'plan_education', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('9-1b', 'plan_education_missed', 'duty', 'plan_education', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('9-1a', 'known', 'criterion', 'person.coverage.education', 'surveyed', '{"compulsory_age": true, "schooling": "dropped_out"}', NULL, 'met'),
    ('9-1a', 'not_known', 'criterion', 'person.coverage.education', 'surveyed', '{"compulsory_age": true}', NULL, 'unmet'),
    ('9-1c', 'only_left', 'criterion', 'county.check.education', 'only_in_poverty_system',
     '{"facts": {"students_only_in_poverty_system": 1, "students_only_in_education_system": 1, "students_differing": 1}}', NULL, 'unmet'),
    ('9-1c', 'only_right', 'criterion', 'county.check.education', 'only_in_education_system',
     '{"facts": {"students_only_in_poverty_system": 1, "students_only_in_education_system": 1, "students_differing": 1}}', NULL, 'unmet'),
    ('9-1c', 'differs', 'criterion', 'county.check.education', 'differing',
     '{"facts": {"students_only_in_poverty_system": 1, "students_only_in_education_system": 1, "students_differing": 1}}', NULL, 'unmet'),
    ('9-1c', 'all_match', 'standard', 'county.check.education', NULL,
     '{"facts": {"students_only_in_poverty_system": 0, "students_only_in_education_system": 0, "students_differing": 0}}', NULL, 'true'),
    ('9-1c', 'unknown', 'standard', 'county.check.education', NULL,
     '{"facts": {"students_only_in_poverty_system": 0, "students_only_in_education_system": 0, "students_differing": null}}', NULL, NULL),
    ('9-1d', 'no_day', 'deadline', 'education_list_after_entry', NULL, '{"event": "2019-08-20"}', NULL, NULL),
    ('9-2a', 'at_home', 'criterion', 'person.coverage.education', 'home_teaching',
     '{"compulsory_age": true, "schooling": "home_teaching", "facts": {"cannot_attend_school": true}}', NULL, 'met'),
    ('9-2a', 'not_taught', 'criterion', 'person.coverage.education', 'home_teaching',
     '{"compulsory_age": true, "schooling": "not_enrolled", "facts": {"cannot_attend_school": true}}', NULL, 'unmet'),
    ('9-2a', 'unknown', 'criterion', 'person.coverage.education', 'home_teaching', '{"compulsory_age": true, "facts": {"cannot_attend_school": true}}', NULL, 'unknown'),
    ('9-2c', 'enrolled', 'criterion', 'person.coverage.education', 'enrolled', '{"compulsory_age": true, "education_secure": true}', NULL, 'met'),
    ('9-2c', 'not_enrolled', 'criterion', 'person.coverage.education', 'enrolled', '{"compulsory_age": true, "education_secure": false}', NULL, 'unmet'),
    ('9-2c', 'unknown', 'criterion', 'person.coverage.education', 'enrolled', '{"compulsory_age": true}', NULL, 'unknown'),
    ('9-2c', 'too_old', 'criterion', 'person.coverage.education', 'enrolled', '{"compulsory_age": false}', NULL, 'not_applicable'),
    ('9-2d', 'for_poverty', 'criterion', 'person.coverage.education', 'not_for_poverty',
     '{"compulsory_age": true, "schooling": "dropped_out", "facts": {"out_of_school_reason": "poverty"}}', NULL, 'unmet'),
    ('9-2d', 'for_illness', 'criterion', 'person.coverage.education', 'not_for_poverty',
     '{"compulsory_age": true, "schooling": "dropped_out", "facts": {"out_of_school_reason": "illness"}}', NULL, 'met'),
    ('9-2d', 'in_school', 'criterion', 'person.coverage.education', 'not_for_poverty', '{"compulsory_age": true, "schooling": "in_school"}', NULL, 'met'),
    ('9-2d', 'reason_unknown', 'criterion', 'person.coverage.education', 'not_for_poverty', '{"compulsory_age": true, "schooling": "not_enrolled"}', NULL, 'unknown'),
    ('9-2e', 'in_school', 'criterion', 'person.coverage.education', 'no_dropout', '{"compulsory_age": true, "schooling": "in_school"}', NULL, 'met'),
    ('9-2e', 'dropped_out', 'criterion', 'person.coverage.education', 'no_dropout', '{"compulsory_age": true, "schooling": "dropped_out"}', NULL, 'unmet'),
    ('9-2e', 'unknown', 'criterion', 'person.coverage.education', 'no_dropout', '{"compulsory_age": true}', NULL, 'unknown'),
    ('9-3', 'both_terms', 'criterion', 'person.coverage.education', 'student_aid', '{"facts": {"student_aid_terms_due": 2, "student_aid_terms_paid": 2}}', NULL, 'met'),
    ('9-3', 'one_term', 'criterion', 'person.coverage.education', 'student_aid', '{"facts": {"student_aid_terms_due": 2, "student_aid_terms_paid": 1}}', NULL, 'unmet'),
    ('9-3', 'unknown', 'criterion', 'person.coverage.education', 'student_aid', '{"facts": {"student_aid_terms_due": 2}}', NULL, 'unknown'),
    ('9-5', 'paid', 'criterion', 'person.coverage.education', 'rain_dew', '{"facts": {"rain_dew_eligible": true, "rain_dew_paid": true}}', NULL, 'met'),
    ('9-5', 'not_paid', 'criterion', 'person.coverage.education', 'rain_dew', '{"facts": {"rain_dew_eligible": true, "rain_dew_paid": false}}', NULL, 'unmet'),
    ('9-5', 'eligibility_unknown', 'criterion', 'person.coverage.education', 'rain_dew', '{"facts": {"rain_dew_paid": true}}', NULL, 'unknown'),
    ('9-6', 'vocational', 'criterion', 'person.label.education', 'vocational',
     '{"facts": {"graduated": true, "entered_general_school": false, "entered_vocational_school": true}}', NULL, 'met'),
    ('9-6', 'nowhere', 'criterion', 'person.label.education', 'vocational',
     '{"facts": {"graduated": true, "entered_general_school": false, "entered_vocational_school": false}}', NULL, 'unmet'),
    ('9-6', 'general_school', 'criterion', 'person.label.education', 'vocational', '{"facts": {"graduated": true, "entered_general_school": true}}', NULL, 'not_applicable'),
    ('9-2b', 'somebody', 'duty', 'persuader', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('9-2b', 'nobody', 'duty', 'persuader', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('9-T5', 'somebody', 'duty', 'helping_teacher', NULL, '{"done": 1}', '2019-06-01', 'met'),
    ('9-T5', 'nobody', 'duty', 'helping_teacher', NULL, '{"done": 0}', '2019-06-01', 'missed'),
    ('9-4a', 'met', 'duty', 'meet_student', NULL, '{"done": 1, "from": "2019-03-04", "to": "2019-03-05"}', '2019-03-05', 'met'),
    ('9-4a', 'not_met', 'duty', 'meet_student', NULL, '{"done": 0, "from": "2019-03-05", "to": "2019-03-06"}', '2019-03-06', 'missed'),
    ('9-4b', 'talked', 'duty', 'talk_with_student', NULL, '{"done": 1, "from": "2019-03-04", "to": "2019-03-11"}', '2019-03-11', 'met'),
    ('9-4b', 'silent', 'duty', 'talk_with_student', NULL, '{"done": 0, "from": "2019-03-04", "to": "2019-03-11"}', '2019-03-11', 'missed'),
    ('9-4c', 'visited', 'duty', 'home_visit', NULL, '{"done": 1, "from": "2019-02-18", "to": "2019-07-08"}', '2019-07-08', 'met'),
    ('9-4c', 'not_visited', 'duty', 'home_visit', NULL, '{"done": 0, "from": "2019-02-18", "to": "2019-07-08"}', '2019-07-08', 'missed'),
    ('9-4d', 'assessed', 'duty', 'assess_student', NULL, '{"done": 1, "from": "2019-02-18", "to": "2019-07-08"}', '2019-07-08', 'met'),
    ('9-4d', 'not_assessed', 'duty', 'assess_student', NULL, '{"done": 0, "from": "2019-02-18", "to": "2019-07-08"}', '2019-07-08', 'missed')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (十): medical care.  All are insured: 1336 of 1337 are not all, however it rounds.  The contribution of the year is not
-- printed; with 220 set, 220 is paid for each insured person, and who has paid 20 of it has paid 20 too much.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        reason, shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, r.lead_units::text[], '{meilan.towns}',
       r.computed_by, r.reason, true
  FROM (VALUES
    ('MEILAN-2019-10-1a', '(十)1', 'data_quality', 'household', 'must', '因病致贫底数摸排',
     'It is known of every registered household whether illness made it poor.', '{meilan.health_commission}', 'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-1b', '(十)1', 'coverage_rate', 'village', 'must', '村卫生室和村医摸排',
     'It is known of every village whether it has a clinic and a doctor.', '{meilan.health_commission}', 'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-2', '(十)2', 'not_computable', 'region', NULL, '配合完善巡诊机制',
     'The district supports the city in sending doctors around.', '{meilan.health_commission}', NULL,
     'The mechanism is the city''s, and nothing is printed that the district would have to do by itself.'),
    ('MEILAN-2019-10-3', '(十)3', 'coverage_rate', 'person', 'must', '大病专项救治',
     'Poor people listed with a serious illness go on being treated for it.', '{meilan.health_commission}', 'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-4a', '(十)4', 'entitlement', 'person', 'must', '先诊疗后付费一站式结算',
     'Poor people are treated first and settle at one window when they leave hospital.', '{meilan.health_commission}', 'fupin_report.coverage',
     NULL),
    ('MEILAN-2019-10-4b', '(十)4', 'coverage_rate', 'person', 'must', '家庭医生签约',
     'Every registered person has a contract with a family doctor.', '{meilan.health_commission}', 'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-5', '(十)5', 'data_quality', 'household', 'must', '及时准确掌握医疗保障情况',
     'What the register says of insurance is known and is what the province''s platform says.', '{meilan.medical_security_bureau}',
     'fupin_report.rule_check', NULL),
    ('MEILAN-2019-10-6a', '(十)6', 'entitlement', 'person', 'must', '个人缴费财政全额补贴',
     'The budget pays the whole contribution of rural poor people to basic medical insurance.', '{meilan.medical_security_bureau}',
     'fupin_report.entitlement_status', NULL),
    ('MEILAN-2019-10-7a', '(十)7', 'coverage_rate', 'person', 'must', '三项医疗保障全部纳入',
     'All poor people are within basic insurance, serious-illness insurance and medical assistance.', '{meilan.medical_security_bureau}',
     'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-7b', '(十)7', 'coverage_rate', 'person', 'must', '基本医保覆盖率100%',
     'All of them are in the basic insurance.', '{meilan.medical_security_bureau}', 'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-7c', '(十)7', 'coverage_rate', 'person', 'must', '大病保险覆盖率100%',
     'All of them are in the serious-illness insurance.', '{meilan.medical_security_bureau}', 'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-7d', '(十)7', 'coverage_rate', 'person', 'must', '医疗救助应助尽助',
     'Whoever is entitled to medical assistance gets it.', '{meilan.medical_security_bureau}', 'fupin_report.coverage', NULL),
    ('MEILAN-2019-10-8', '(十)8', 'other_computable', 'person', 'must', '提高医保报销比例',
     'Poor people get a larger share back than others and than before, and those in special hardship no smaller one.',
     '{meilan.medical_security_bureau}', 'fupin_report.rule_check', NULL),
    ('MEILAN-2019-10-R1', '(十)1-4', 'responsibility', 'organisation', NULL, '第十条第1至4项分工',
     'The units for items 1 to 4 of article (十): one leads, the towns answer besides.', '{meilan.health_commission}',
     'fupin_report.responsibility', NULL),
    ('MEILAN-2019-10-R2', '(十)5-8', 'responsibility', 'organisation', NULL, '第十条第5至8项分工',
     'The units for items 5 to 8 of article (十): one leads, the towns answer besides.', '{meilan.medical_security_bureau}',
     'fupin_report.responsibility', NULL)
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, reason);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, purpose, scope, formula, comparison, period, payee_rule,
                               valid, title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.medical_premium', 'MEILAN-2019', 'MEILAN-2019-10-6a', '460108', 'medical_premium', 'person', 'basic_medical',
     'basic_medical_insured', '$medical_premium', 'exactly', 'year', 'insurer',
     '[2019-01-01,2020-01-01)', '居民医保个人缴费补贴', 'contribution to basic medical insurance', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, among, rule_id, label_zh, label_en, strength, target, target_operator,
                             shipped) VALUES
    ('MEILAN-2019.household.coverage.medical', 1, 'illness_surveyed', 'illness_caused is known', NULL, NULL,
     'MEILAN-2019-10-1a', '因病致贫已摸排', 'illness surveyed', 'must', '100%', '>=', true),
    ('MEILAN-2019.village.coverage.medical', 1, 'surveyed', 'facts.has_clinic is known and facts.has_village_doctor is known', NULL, NULL,
     'MEILAN-2019-10-1b', '卫生室和村医已摸排', 'clinic and doctor surveyed', 'must', '100%', '>=', true),
    ('MEILAN-2019.village.label.medical', 1, 'clinic', 'facts.has_clinic', NULL, NULL,
     'MEILAN-2019-10-1b', '有卫生室', 'has a clinic', 'must', NULL, NULL, true),
    ('MEILAN-2019.village.label.medical', 2, 'doctor', 'facts.has_village_doctor', NULL, NULL,
     'MEILAN-2019-10-1b', '有村医', 'has a doctor', 'must', NULL, NULL, true),
    ('MEILAN-2019.person.coverage.medical', 1, 'serious_illness', 'special_treatment', NULL, 'serious_illness',
     'MEILAN-2019-10-3', '大病已专项救治', 'treated for a serious illness', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.medical', 2, 'pay_afterwards', 'facts.inpatient_stays_settled >= facts.inpatient_stays', NULL,
     'facts.inpatient_stays > 0',
     'MEILAN-2019-10-4a', '先诊疗后付费', 'treated first, settled at one window', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.medical', 3, 'family_doctor', 'facts.doctor_contract', NULL, NULL,
     'MEILAN-2019-10-4b', '家庭医生已签约', 'contract with a family doctor', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.medical', 4, 'all_three',
     'basic_medical_insured and facts.serious_illness_insured and facts.medical_assistance_covered', NULL, NULL,
     'MEILAN-2019-10-7a', '三项医疗保障', 'within all three', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.medical', 5, 'basic_insurance', 'basic_medical_insured', NULL, NULL,
     'MEILAN-2019-10-7b', '参加基本医保', 'in the basic insurance', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.medical', 6, 'serious_insurance', 'facts.serious_illness_insured', NULL, NULL,
     'MEILAN-2019-10-7c', '参加大病保险', 'in the serious-illness insurance', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.coverage.medical', 7, 'assistance', 'facts.medical_assistance_paid > 0', NULL, 'facts.medical_assistance_eligible',
     'MEILAN-2019-10-7d', '已获医疗救助', 'medical assistance received', 'must', '100%', '>=', true),
    ('MEILAN-2019.person.check.medical', 1, 'platform', 'basic_medical_insured = facts.platform_insured', NULL, NULL,
     'MEILAN-2019-10-5', '与医保平台一致', 'as the platform says', 'must', NULL, NULL, true),
    ('MEILAN-2019.person.check.medical', 2, 'nothing_paid', 'facts.medical_self_paid = 0', 'basic_medical_insured', NULL,
     'MEILAN-2019-10-6a', '个人未缴费', 'paid nothing of it', 'must', NULL, NULL, true),
    ('MEILAN-2019.county.check.medical', 1, 'poor_not_less', 'facts.reimbursement_share_poor >= facts.reimbursement_share_general', NULL, NULL,
     'MEILAN-2019-10-8', '贫困人口报销比例不低于一般', 'poor people no less than others', 'must', NULL, NULL, true),
    ('MEILAN-2019.county.check.medical', 2, 'hardship_not_less', 'facts.reimbursement_share_hardship >= facts.reimbursement_share_poor', NULL, NULL,
     'MEILAN-2019-10-8', '特殊困难倾斜', 'special hardship no less than poor people', 'must', NULL, NULL, true),
    ('MEILAN-2019.county.check.medical', 3, 'not_falling', 'facts.reimbursement_share_poor >= previous.reimbursement_share_poor', NULL, NULL,
     'MEILAN-2019-10-8', '报销比例不低于上年', 'no less than the year before', 'must', NULL, NULL, true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('10-1a', 'known', 'criterion', 'household.coverage.medical', 'illness_surveyed', '{"illness_caused": false}', NULL, 'met'),
    ('10-1a', 'not_known', 'criterion', 'household.coverage.medical', 'illness_surveyed', '{}', NULL, 'unmet'),
    ('10-1b', 'both_known', 'criterion', 'village.coverage.medical', 'surveyed', '{"facts": {"has_clinic": true, "has_village_doctor": false}}', NULL, 'met'),
    ('10-1b', 'clinic_unknown', 'criterion', 'village.coverage.medical', 'surveyed', '{"facts": {"has_village_doctor": true}}', NULL, 'unmet'),
    ('10-1b', 'no_clinic', 'criterion', 'village.label.medical', 'clinic', '{"facts": {"has_clinic": false}}', NULL, 'unmet'),
    ('10-1b', 'clinic', 'criterion', 'village.label.medical', 'clinic', '{"facts": {"has_clinic": true}}', NULL, 'met'),
    ('10-3', 'treated', 'criterion', 'person.coverage.medical', 'serious_illness', '{"serious_illness": true, "special_treatment": true}', NULL, 'met'),
    ('10-3', 'not_treated', 'criterion', 'person.coverage.medical', 'serious_illness', '{"serious_illness": true, "special_treatment": false}', NULL, 'unmet'),
    ('10-3', 'listing_unknown', 'criterion', 'person.coverage.medical', 'serious_illness', '{"special_treatment": true}', NULL, 'unknown'),
    ('10-4a', 'every_stay', 'criterion', 'person.coverage.medical', 'pay_afterwards', '{"facts": {"inpatient_stays": 2, "inpatient_stays_settled": 2}}', NULL, 'met'),
    ('10-4a', 'one_of_two', 'criterion', 'person.coverage.medical', 'pay_afterwards', '{"facts": {"inpatient_stays": 2, "inpatient_stays_settled": 1}}', NULL, 'unmet'),
    ('10-4a', 'never_in_hospital', 'criterion', 'person.coverage.medical', 'pay_afterwards', '{"facts": {"inpatient_stays": 0}}', NULL, 'not_applicable'),
    ('10-4b', 'yes', 'criterion', 'person.coverage.medical', 'family_doctor', '{"facts": {"doctor_contract": true}}', NULL, 'met'),
    ('10-4b', 'no', 'criterion', 'person.coverage.medical', 'family_doctor', '{"facts": {"doctor_contract": false}}', NULL, 'unmet'),
    ('10-4b', 'unknown', 'criterion', 'person.coverage.medical', 'family_doctor', '{}', NULL, 'unknown'),
    ('10-7c', 'yes', 'criterion', 'person.coverage.medical', 'serious_insurance', '{"facts": {"serious_illness_insured": true}}', NULL, 'met'),
    ('10-7c', 'no', 'criterion', 'person.coverage.medical', 'serious_insurance', '{"facts": {"serious_illness_insured": false}}', NULL, 'unmet'),
    ('10-7c', 'unknown', 'criterion', 'person.coverage.medical', 'serious_insurance', '{}', NULL, 'unknown'),
    ('10-5', 'agree', 'criterion', 'person.check.medical', 'platform', '{"basic_medical_insured": true, "facts": {"platform_insured": true}}', NULL, 'met'),
    ('10-5', 'differ', 'criterion', 'person.check.medical', 'platform', '{"basic_medical_insured": true, "facts": {"platform_insured": false}}', NULL, 'unmet'),
    ('10-5', 'unknown', 'criterion', 'person.check.medical', 'platform', '{"facts": {"platform_insured": true}}', NULL, 'unknown'),
    ('10-6a', 'contribution', 'entitlement', 'medical_premium', NULL, '{"basic_medical_insured": true, "params": {"medical_premium": 220}}', NULL, '220'),
    ('10-6a', 'not_printed', 'entitlement', 'medical_premium', NULL, '{"basic_medical_insured": true}', NULL, NULL),
    ('10-6a', 'nothing_paid', 'criterion', 'person.check.medical', 'nothing_paid', '{"basic_medical_insured": true, "facts": {"medical_self_paid": 0}}', NULL, 'met'),
    ('10-6a', 'paid_20', 'criterion', 'person.check.medical', 'nothing_paid', '{"basic_medical_insured": true, "facts": {"medical_self_paid": 20}}', NULL, 'unmet'),
    ('10-6a', 'own_payment_unknown', 'criterion', 'person.check.medical', 'nothing_paid', '{"basic_medical_insured": true}', NULL, 'unknown'),
    ('10-6b', 'no_day', 'deadline', 'new_household_insured', NULL, '{"event": "2019-08-20"}', NULL, NULL),
    ('10-7a', 'all_three', 'criterion', 'person.coverage.medical', 'all_three',
     '{"basic_medical_insured": true, "facts": {"serious_illness_insured": true, "medical_assistance_covered": true}}', NULL, 'met'),
    ('10-7a', 'two_of_three', 'criterion', 'person.coverage.medical', 'all_three',
     '{"basic_medical_insured": true, "facts": {"serious_illness_insured": true, "medical_assistance_covered": false}}', NULL, 'unmet'),
    ('10-7a', 'one_unknown', 'criterion', 'person.coverage.medical', 'all_three',
     '{"facts": {"serious_illness_insured": true, "medical_assistance_covered": true}}', NULL, 'unknown'),
    ('10-7b', 'insured', 'criterion', 'person.coverage.medical', 'basic_insurance', '{"basic_medical_insured": true}', NULL, 'met'),
    ('10-7b', 'the_1337th', 'criterion', 'person.coverage.medical', 'basic_insurance', '{"basic_medical_insured": false}', NULL, 'unmet'),
    ('10-7b', 'unknown', 'criterion', 'person.coverage.medical', 'basic_insurance', '{}', NULL, 'unknown'),
    ('10-7d', 'assisted', 'criterion', 'person.coverage.medical', 'assistance',
     '{"facts": {"medical_assistance_eligible": true, "medical_assistance_paid": 800}}', NULL, 'met'),
    ('10-7d', 'not_assisted', 'criterion', 'person.coverage.medical', 'assistance',
     '{"facts": {"medical_assistance_eligible": true, "medical_assistance_paid": 0}}', NULL, 'unmet'),
    ('10-7d', 'not_entitled', 'criterion', 'person.coverage.medical', 'assistance', '{"facts": {"medical_assistance_eligible": false}}', NULL, 'not_applicable'),
    ('10-8', 'rising', 'standard', 'county.check.medical', NULL,
     '{"facts": {"reimbursement_share_general": 0.7, "reimbursement_share_poor": 0.9, "reimbursement_share_hardship": 0.9}, "previous": {"reimbursement_share_poor": 0.85}}', NULL, 'true'),
    ('10-8', 'falling', 'criterion', 'county.check.medical', 'not_falling',
     '{"facts": {"reimbursement_share_poor": 0.84}, "previous": {"reimbursement_share_poor": 0.85}}', NULL, 'unmet'),
    ('10-8', 'year_before_unknown', 'criterion', 'county.check.medical', 'not_falling', '{"facts": {"reimbursement_share_poor": 0.84}}', NULL, 'unknown')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (十一): houses of four classes of households are surveyed; the paper does not list the four.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped) VALUES
    ('MEILAN-2019-11-1a', 'MEILAN-2019', '(十一)1', 'data_quality', 'household', 'must', '四类重点对象危房摸排',
     'The grade of every house of the four classes is known, and so how many are still dangerous.', '{meilan.housing_bureau}', '{meilan.towns}',
     'fupin_report.coverage', true),
    ('MEILAN-2019-11-R1', 'MEILAN-2019', '(十一)1-3', 'responsibility', 'organisation', NULL, '第十一条分工',
     'The units for items 1 to 3 of article (十一): one leads, the towns answer besides.', '{meilan.housing_bureau}', '{meilan.towns}',
     'fupin_report.responsibility', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator,
                             shipped) VALUES
    ('MEILAN-2019.household.coverage.housing', 1, 'graded', 'housing_grade is known', 'facts.housing_key_object',
     'MEILAN-2019-11-1a', '住房等级已鉴定', 'the house is graded', 'must', '100%', '>=', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('11-1b', 'plan_housing_done', 'duty', 'plan_housing', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('11-1b', 'plan_housing_pending', 'duty', 'plan_housing', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('11-1b', 'plan_housing_missed', 'duty', 'plan_housing', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('11-1c', 'due', 'deadline', 'housing_occupied', NULL, '{}', NULL, '2019-11-30'),
    ('11-1a', 'graded', 'criterion', 'household.coverage.housing', 'graded', '{"housing_grade": "D", "facts": {"housing_key_object": true}}', NULL, 'met'),
    ('11-1a', 'not_graded', 'criterion', 'household.coverage.housing', 'graded', '{"facts": {"housing_key_object": true}}', NULL, 'unmet'),
    ('11-1a', 'class_unknown', 'criterion', 'household.coverage.housing', 'graded', '{"housing_grade": "D"}', NULL, 'unknown'),
    ('11-2a', 'third_party', 'criterion', 'housing_case.housing', 'third_party', '{"appraised_on": "2019-03-01", "third_party": true}', NULL, 'met'),
    ('11-2a', 'by_the_owner', 'criterion', 'housing_case.housing', 'third_party', '{"appraised_on": "2019-03-01", "third_party": false}', NULL, 'unmet'),
    ('11-3a', 'over', 'criterion', 'housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area_minimum": 40, "area_maximum": 80, "area": 95}', NULL, 'unmet'),
    ('11-3a', 'under', 'criterion', 'housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area_minimum": 40, "area_maximum": 80, "area": 35}', NULL, 'unmet'),
    ('11-3a', 'smallest', 'criterion', 'housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area_minimum": 40, "area_maximum": 80, "area": 40}', NULL, 'met'),
    ('11-3a', 'largest', 'criterion', 'housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area_minimum": 40, "area_maximum": 80, "area": 80}', NULL, 'met'),
    ('11-3a', 'no_limits', 'criterion', 'housing_case.housing', 'area', '{"completed_on": "2019-10-01", "area": 60}', NULL, 'unknown'),
    ('11-3b', 'no_limit', 'criterion', 'housing_case.housing', 'debt', '{"debt": 30000}', NULL, 'unknown'),
    ('11-3c', 'in_full', 'criterion', 'housing_case.housing', 'subsidy', '{"completed_on": "2019-10-01", "approved_subsidy": 60000, "paid_subsidy": 60000}', NULL, 'met'),
    ('11-3c', '1000_short', 'criterion', 'housing_case.housing', 'subsidy', '{"completed_on": "2019-10-01", "approved_subsidy": 60000, "paid_subsidy": 59000}', NULL, 'unmet'),
    ('11-3c', 'in_cash', 'criterion', 'housing_case.housing', 'one_card', '{"paid_elsewhere": 60000}', NULL, 'unmet'),
    ('11-3c', 'to_the_card', 'criterion', 'housing_case.housing', 'one_card', '{"paid_elsewhere": 0}', NULL, 'met'),
    ('11-3d', 'four_of_five_known', 'criterion', 'housing_case.housing', 'visual_items',
     '{"accepted_on": "2019-11-01", "visual_items_met": 4, "visual_items_known": 4}', NULL, 'unknown'),
    ('11-3d', 'all_five', 'criterion', 'housing_case.housing', 'visual_items', '{"accepted_on": "2019-11-01", "visual_items_met": 5, "visual_items_known": 5}', NULL, 'met'),
    ('11-3d', 'one_not_met', 'criterion', 'housing_case.housing', 'visual_items',
     '{"accepted_on": "2019-11-01", "visual_items_met": 3, "visual_items_known": 4}', NULL, 'unmet')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (十二): industry and the reward.  Who earns 4000.00 net from the family's own business in the year, dividends of industry
-- projects not counted, is paid 1000.00, once and flat: 3999.99 earns nothing, 5000 of which 1200 are dividends are 3800
-- and earn nothing, 5200 of which 1200 are dividends earn it, 90,000 earn the same 1000.  Revenue of 9000 at a cost of
-- 5500 is 3500, and wages do not count.  With 3500 it does not matter what the dividends are; with 5000 it does, and while
-- it is unknown nothing is paid.  A household whose help is suspended gets none.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, '{meilan.agriculture_bureau}',
       '{meilan.finance_bureau,meilan.civil_affairs_bureau,meilan.poverty_office,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-12-3a', '(十二)3', 'coverage_rate', 'household', 'must', '“五带动”全覆盖',
     'Industry lifts every poor household in one of five ways, which the paper does not list.', 'fupin_report.coverage'),
    ('MEILAN-2019-12-3c', '(十二)3', 'monitoring', 'household', 'must', '边缘群体产业摸排',
     'What households just above the line live on is surveyed, so that their incomes can be made to last.', 'fupin_report.rule_check'),
    ('MEILAN-2019-12-6a', '(十二)6', 'entitlement', 'household', 'must', '经营纯收入4000元以上奖励1000元',
     'A poor household with a net income of 4000 yuan or more from its own business in the year is rewarded with 1000.',
     'fupin_report.entitlement_status'),
    ('MEILAN-2019-12-6b', '(十二)6', 'entitlement', 'household', 'must', '产业带动分红不计入',
     'Dividends of industry projects are no part of the 4000.', 'fupin_report.entitlement_status'),
    ('MEILAN-2019-12-6c', '(十二)6', 'coverage_rate', 'household', 'must', '应奖尽奖',
     'Whoever is due the reward is paid it, and nobody else.', 'fupin_report.entitlement_status'),
    ('MEILAN-2019-12-7', '(十二)7', 'monitoring', 'asset_project', 'must', '主导产业风险评估',
     'For leading industries it is assessed what can go wrong in technique and on the market.', 'fupin_report.asset_project_check'),
    ('MEILAN-2019-12-T5', '速览表(十二)5', 'other_computable', 'organisation', 'must', '示范基地和示范村扶持政策',
     'The table adds that policies in support of the demonstration bases and villages are issued.', 'fupin_report.duty_status'),
    ('MEILAN-2019-12-R1', '(十二)1-9', 'responsibility', 'organisation', NULL, '第十二条分工',
     'The units for items 1 to 9 of article (十二): one leads, four answer besides.', 'fupin_report.responsibility')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_id, action, quota, valid, title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.demonstration_policy', 'MEILAN-2019', 'MEILAN-2019-12-T5', '460108', 'demonstration_policy', 'organisation',
     'meilan.agriculture_bureau', 'demonstration_policy',
     '>= 1 times per year', '[2019-04-19,2020-01-01)', '示范扶持政策', 'policies for demonstration', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, purpose, scope, formula, comparison, period, valid,
                               title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.operating_reward', 'MEILAN-2019', 'MEILAN-2019-12-6a', '460108', 'operating_reward', 'household', 'reward',
     'status <> ''aid_suspended'' and net_operating_income >= 4000 and net_operating_income - industry_dividend >= 4000',
     '1000', 'exactly', 'year',
     '[2019-01-01,2020-01-01)', '家庭经营收入奖励', 'reward for income from the family''s own business', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, among, rule_id, label_zh, label_en, strength, target, target_operator,
                             shipped) VALUES
    ('MEILAN-2019.household.coverage.industry', 1, 'five_drives', 'facts.industry_drives >= 1', NULL, NULL,
     'MEILAN-2019-12-3a', '有产业带动', 'industry lifts it', 'must', '100%', '>=', true),
    ('MEILAN-2019.household.check.industry', 1, 'fringe_surveyed', 'facts.industry_surveyed',
     'not on_register and income_per_capita > $poverty_line and income_per_capita <= $poverty_line * (1 + $fringe_margin)', NULL,
     'MEILAN-2019-12-3c', '边缘户产业已摸排', 'industry of a fringe household surveyed', 'must', NULL, NULL, true),
    ('MEILAN-2019.household.label.reward', 1, 'income', 'net_operating_income >= 4000', NULL, 'status <> ''aid_suspended''',
     'MEILAN-2019-12-6a', '经营纯收入4000元以上', '4000 yuan or more', 'must', NULL, NULL, true),
    ('MEILAN-2019.household.label.reward', 2, 'reward',
     'net_operating_income >= 4000 and net_operating_income - industry_dividend >= 4000', NULL, 'status <> ''aid_suspended''',
     'MEILAN-2019-12-6b', '应奖励', 'due the reward', 'must', NULL, NULL, true),
    ('MEILAN-2019.asset_project.asset_project', 10, 'technical_risk', 'facts.technical_risk_assessed', 'facts.leading_industry', NULL,
     'MEILAN-2019-12-7', '技术风险已评估', 'technical risk assessed', 'must', NULL, NULL, true),
    ('MEILAN-2019.asset_project.asset_project', 11, 'market_risk', 'facts.market_risk_assessed', 'facts.leading_industry', NULL,
     'MEILAN-2019-12-7', '市场风险已评估', 'market risk assessed', 'must', NULL, NULL, true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('12-1a', 'plan_industry_done', 'duty', 'plan_industry', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('12-1a', 'plan_industry_pending', 'duty', 'plan_industry', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('12-1a', 'plan_industry_missed', 'duty', 'plan_industry', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('12-1b', 'plan_property_reform_done', 'duty', 'plan_property_reform', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('12-1b', 'plan_property_reform_pending', 'duty', 'plan_property_reform', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('12-1b', 'plan_property_reform_missed', 'duty', 'plan_property_reform', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('12-T5', 'demonstration_policy_done', 'duty', 'demonstration_policy', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 1}', '2019-12-31', 'met'),
    ('12-T5', 'demonstration_policy_pending', 'duty', 'demonstration_policy', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2019-12-31', 'pending'),
    ('12-T5', 'demonstration_policy_missed', 'duty', 'demonstration_policy', NULL, '{"from": "2019-01-01", "to": "2020-01-01", "done": 0}', '2020-01-01', 'missed'),
    ('12-1c', 'held', 'duty', 'industry_meeting', NULL, '{"done": 1, "from": "2019-05-01", "to": "2019-06-01"}', '2019-06-01', 'met'),
    ('12-1c', 'not_held', 'duty', 'industry_meeting', NULL, '{"done": 0, "from": "2019-05-01", "to": "2019-06-01"}', '2019-06-01', 'missed'),
    ('12-1d', 'held', 'duty', 'industry_onsite_meeting', NULL, '{"done": 1, "from": "2019-01-01", "to": "2019-07-01"}', '2019-07-01', 'met'),
    ('12-1d', 'not_held', 'duty', 'industry_onsite_meeting', NULL, '{"done": 0, "from": "2019-01-01", "to": "2019-07-01"}', '2019-07-01', 'missed'),
    ('12-2b', 'clear_out', 'criterion', 'asset_project.asset_project', 'clear_out', '{"drives_households": false, "disposition": "clear_out"}', NULL, 'met'),
    ('12-2b', 'not_cleared_out', 'criterion', 'asset_project.asset_project', 'clear_out', '{"drives_households": false}', NULL, 'unmet'),
    ('12-2b', 'rectify', 'criterion', 'asset_project.asset_project', 'rectify', '{"drives_households": true, "benefit_clear": false, "disposition": "rectify"}', NULL, 'met'),
    ('12-2b', 'standardise', 'criterion', 'asset_project.asset_project', 'standardise',
     '{"drives_households": true, "benefit_clear": true, "implemented": true, "disposition": "standardise"}', NULL, 'met'),
    ('12-2b', 'drives_unknown', 'criterion', 'asset_project.asset_project', 'rectify', '{"benefit_clear": false, "disposition": "clear_out"}', NULL, 'unknown'),
    ('12-3a', 'one_way', 'criterion', 'household.coverage.industry', 'five_drives', '{"facts": {"industry_drives": 1}}', NULL, 'met'),
    ('12-3a', 'no_way', 'criterion', 'household.coverage.industry', 'five_drives', '{"facts": {"industry_drives": 0}}', NULL, 'unmet'),
    ('12-3a', 'unknown', 'criterion', 'household.coverage.industry', 'five_drives', '{}', NULL, 'unknown'),
    ('12-3c', 'surveyed', 'criterion', 'household.check.industry', 'fringe_surveyed',
     '{"on_register": false, "income_per_capita": 4000, "params": {"poverty_line": 3800, "fringe_margin": 0.5}, "facts": {"industry_surveyed": true}}', NULL, 'met'),
    ('12-3c', 'not_surveyed', 'criterion', 'household.check.industry', 'fringe_surveyed',
     '{"on_register": false, "income_per_capita": 4000, "params": {"poverty_line": 3800, "fringe_margin": 0.5}, "facts": {"industry_surveyed": false}}', NULL, 'unmet'),
    ('12-3c', 'no_margin', 'criterion', 'household.check.industry', 'fringe_surveyed',
     '{"on_register": false, "income_per_capita": 4000, "params": {"poverty_line": 3800}, "facts": {"industry_surveyed": false}}', NULL, 'unknown'),
    ('12-3c', 'registered', 'criterion', 'household.check.industry', 'fringe_surveyed',
     '{"on_register": true, "income_per_capita": 4000, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}', NULL, 'not_applicable'),
    ('12-4b', 'half', 'entitlement', 'industry_share', NULL, '{"funds_special": 8000000}', NULL, '4000000'),
    ('12-5a', 'none', 'duty', 'demonstration_base', NULL, '{"done": 0}', '2019-12-31', 'missed'),
    ('12-5a', 'two', 'duty', 'demonstration_base', NULL, '{"done": 2}', '2019-12-31', 'met'),
    ('12-5a', 'three', 'duty', 'demonstration_base', NULL, '{"done": 3}', '2019-12-31', 'met'),
    ('12-5b', 'none', 'duty', 'courtyard_village', NULL, '{"done": 0}', '2019-12-31', 'missed'),
    ('12-5b', 'one', 'duty', 'courtyard_village', NULL, '{"done": 1}', '2019-12-31', 'met'),
    ('12-6a', '4000', 'criterion', 'household.label.reward', 'reward',
     '{"status": "registered", "net_operating_income": 4000.0, "industry_dividend": 0}', NULL, 'met'),
    ('12-6a', '3999_99', 'criterion', 'household.label.reward', 'reward',
     '{"status": "registered", "net_operating_income": 3999.99, "industry_dividend": 0}', NULL, 'unmet'),
    ('12-6a', '90000', 'criterion', 'household.label.reward', 'reward',
     '{"status": "registered", "net_operating_income": 90000, "industry_dividend": 0}', NULL, 'met'),
    ('12-6a', 'net_of_costs', 'criterion', 'household.label.reward', 'reward',
     '{"status": "registered", "net_operating_income": 3500, "industry_dividend": 0}', NULL, 'unmet'),
    ('12-6a', 'wages_do_not_count', 'criterion', 'household.label.reward', 'reward',
     '{"status": "registered", "net_operating_income": 3000, "industry_dividend": 0}', NULL, 'unmet'),
    ('12-6a', 'exited', 'criterion', 'household.label.reward', 'reward', '{"status": "exited", "net_operating_income": 4000, "industry_dividend": 0}', NULL, 'met'),
    ('12-6a', 'suspended', 'criterion', 'household.label.reward', 'reward',
     '{"status": "aid_suspended", "net_operating_income": 4000, "industry_dividend": 0}', NULL, 'not_applicable'),
    ('12-6a', 'unknown', 'criterion', 'household.label.reward', 'reward', '{"status": "registered", "industry_dividend": 0}', NULL, 'unknown'),
    ('12-6a', 'flat', 'entitlement', 'operating_reward', NULL, '{"status": "registered", "net_operating_income": 90000, "industry_dividend": 0}', NULL, '1000'),
    ('12-6b', 'dividends_leave_3800', 'criterion', 'household.label.reward', 'reward',
     '{"status": "registered", "net_operating_income": 5000, "industry_dividend": 1200}', NULL, 'unmet'),
    ('12-6b', 'dividends_leave_4000', 'criterion', 'household.label.reward', 'reward',
     '{"status": "registered", "net_operating_income": 5200, "industry_dividend": 1200}', NULL, 'met'),
    ('12-6b', 'too_little_anyway', 'criterion', 'household.label.reward', 'reward', '{"status": "registered", "net_operating_income": 3500}', NULL, 'unmet'),
    ('12-6b', 'dividends_unknown', 'criterion', 'household.label.reward', 'reward', '{"status": "registered", "net_operating_income": 5000}', NULL, 'unknown'),
    ('12-7', 'assessed', 'criterion', 'asset_project.asset_project', 'market_risk', '{"facts": {"leading_industry": true, "market_risk_assessed": true}}', NULL, 'met'),
    ('12-7', 'not_assessed', 'criterion', 'asset_project.asset_project', 'market_risk', '{"facts": {"leading_industry": true, "market_risk_assessed": false}}', NULL, 'unmet'),
    ('12-7', 'unknown', 'criterion', 'asset_project.asset_project', 'technical_risk', '{"facts": {"leading_industry": true}}', NULL, 'unknown'),
    ('12-7', 'not_leading', 'criterion', 'asset_project.asset_project', 'technical_risk', '{"facts": {"leading_industry": false}}', NULL, 'not_applicable'),
    ('12-6d', 'production', 'criterion', 'fund_payment.fund_use', 'reward_use', '{"purpose": "reward", "used_for": "industry"}', NULL, 'met'),
    ('12-6d', 'living', 'criterion', 'fund_payment.fund_use', 'reward_use', '{"purpose": "reward", "used_for": "living"}', NULL, 'unmet'),
    ('12-6d', 'unknown', 'criterion', 'fund_payment.fund_use', 'reward_use', '{"purpose": "reward"}', NULL, 'unknown')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);
