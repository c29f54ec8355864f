-- Part 59: 肇庆市, 肇办发〔2018〕24号, continued: 25 to 32, on leadership, in the form of part 57, whose standards it fills.

-- 25 to 32: leadership.  The assessment of a year joins eight parts whose weights the paper does not print; with a part
-- missing there is no score.  What is to become less must be less than the year before: 100 after 100 is not.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, reason, shipped)
SELECT 'ZHAOQING-2018-' || r.rule, 'ZHAOQING-2018', u.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en, u.units::text[],
       r.computed_by, r.reason, true
  FROM (VALUES
    ('25-a', 'responsibility', 'organisation', 'must', '责任制和落实台账',
     'City, departments, counties and towns each have their part, and keep ledgers of what they did.', 'fupin_report.rule_check', NULL),
    ('25-f', 'responsibility', 'household', 'must', '分散贫困人口帮扶责任',
     'Town and village answer for the poor outside poor villages: none of these is without a helper.', 'fupin_report.assignment_gap', NULL),
    ('26-c', 'responsibility', 'organisation', 'must', '任务分解到年到人',
     'Departments break their tasks down to years and persons and follow them up by a list.', 'fupin_report.responsibility', NULL),
    ('27-b', 'assessment', 'organisation', 'must', '年度与日常、定性与定量结合',
     'The assessment joins the result of the year with daily work and with what inspectors, discipline organs, auditors, supervisors and complaints found.',
     'fupin_report.assessment_rank', NULL),
    ('27-c', 'assessment', 'organisation', 'must', '随时约谈',
     'As soon as a problem is found those who answer for it are called in.', 'fupin_report.deadline_status', NULL),
    ('27-e', 'assessment', 'organisation', 'must', '重点考核真实性',
     'What counts above all is whether help and exits are true and the standard was reached.', 'fupin_report.rule_check', NULL),
    ('27-f', 'assessment', 'organisation', 'must', '考核结果用于问责',
     'Who fails the assessment is held to account for it.', 'fupin_report.rule_check', NULL),
    ('27-g', 'responsibility', 'organisation', 'must', '各监督主体',
     'Discipline organs, auditors, poverty offices, the two assemblies and the democratic parties each supervise in their way.',
     'fupin_report.rule_check', NULL),
    ('28-c', 'assessment', 'official', 'must', '党建述职含脱贫攻坚',
     'Secretaries of counties and towns report on party building for the exit from poverty, and are assessed for it.', 'fupin_report.rule_check', NULL),
    ('28-d', 'other_computable', 'village', 'must', '农村党员人才回乡任书记',
     'Every village has a Party secretary, chosen where need be from members who left, lead, graduated or retired, or from outside.',
     'fupin_report.assignment_gap', NULL),
    ('29-b', 'entitlement', 'official', 'must', '驻村干部待遇',
     'Village cadres keep their political standing and have allowances for living, travel and telephone, and an insurance against accidents.',
     'fupin_report.coverage', NULL),
    ('29-c', 'responsibility', 'team', 'must', '不得转嫁部门任务',
     'No department has its own work done by a village team or burdens it at will.', 'fupin_report.rule_check', NULL),
    ('29-f', 'other_computable', 'official', 'must', '干部轮训',
     'Leading cadres of city and counties and poverty cadres are trained in turn, all of them.', 'fupin_report.duty_status', NULL),
    ('30-a', 'other_computable', 'prefecture', 'must', '舆情监测处置机制',
     'Great events of public opinion are noticed, collected, judged and dealt with, in this order.', 'fupin_report.deadline_status', NULL),
    ('30-b', 'not_computable', 'prefecture', NULL, '媒体宣传',
     'Press, radio, television and new media make known what was done and by whom.', NULL, 'publicity without a number or a day'),
    ('31-a', 'other_computable', 'organisation', 'must', '腐败和作风问题专项治理',
     'Corruption and bad style of work in poverty alleviation are prosecuted, case by case.', 'fupin_report.deadline_status', NULL),
    ('31-b', 'other_computable', 'organisation', 'must', '精简会议文件和填表报数',
     'There are fewer meetings, papers and forms than the year before.', 'fupin_report.rule_check', NULL),
    ('32-a', 'monitoring', 'project', 'must', '产业风险评估',
     'The risks of technique and market of every industry are assessed and met, and nobody follows the crowd.', 'fupin_report.rule_check', NULL)
  ) AS r (rule, kind, subject, strength, title_zh, statement_en, computed_by, reason)
  JOIN (VALUES
    ('25', '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.discipline,zhaoqing.poverty_office}'),
    ('26', '{zhaoqing.leading_group_members}'),
    ('27', '{zhaoqing.all_levels,zhaoqing.poverty_office,zhaoqing.discipline,zhaoqing.audit,zhaoqing.organisation_department}'),
    ('28', '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.civil_affairs}'),
    ('29', '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.discipline,zhaoqing.establishment_office,zhaoqing.human_resources,zhaoqing.poverty_office}'),
    ('30', '{zhaoqing.all_levels,zhaoqing.propaganda,zhaoqing.civil_affairs,zhaoqing.poverty_office}'),
    ('31', '{zhaoqing.all_levels,zhaoqing.discipline,zhaoqing.poverty_office,zhaoqing.leading_group_members}'),
    ('32', '{zhaoqing.all_levels,zhaoqing.poverty_office,zhaoqing.finance,zhaoqing.agriculture,zhaoqing.central_bank,zhaoqing.banking_regulator}')
  ) AS u (article, units) ON u.article = pg_catalog.split_part(r.rule, '-', 1);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, among, rule_id, label_zh, label_en, strength, target,
                             target_operator, shipped)
SELECT 'ZHAOQING-2018.' || c.standard, c.position, c.name, c.condition::fupin.criteria,
       CASE WHEN c.standard NOT LIKE '%.coverage.%' THEN c.scope END::fupin.criteria,
       CASE WHEN c.standard LIKE '%.coverage.%' THEN c.scope END::fupin.criteria,
       'ZHAOQING-2018-' || c.rule, c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, CASE WHEN c.target IS NOT NULL THEN '>=' END, true
  FROM (VALUES
    ('county.check.responsibility', 1, 'ledger', 'facts.responsibility_ledger', NULL,
     '25-a', '已建落实台账', 'keeps a ledger', 'must', NULL),
    ('town.check.responsibility', 1, 'ledger', 'facts.responsibility_ledger', NULL,
     '25-a', '已建落实台账', 'keeps a ledger', 'must', NULL),
    ('county.assessment.annual', 1, 'weights',
     '$assessment_weight_year + $assessment_weight_daily + $assessment_weight_inspection + $assessment_weight_discipline + $assessment_weight_audit + $assessment_weight_fund_check + $assessment_weight_supervision + $assessment_weight_complaints = 1',
     NULL,
     '27-b', '权重合计为1', 'weights add up to 1', 'must', NULL),
    ('county.assessment.annual', 2, 'score',
     'facts.assessment_score = $assessment_weight_year * facts.score_year + $assessment_weight_daily * facts.score_daily + $assessment_weight_inspection * facts.score_inspection + $assessment_weight_discipline * facts.score_discipline + $assessment_weight_audit * facts.score_audit + $assessment_weight_fund_check * facts.score_fund_check + $assessment_weight_supervision * facts.score_supervision + $assessment_weight_complaints * facts.score_complaints',
     NULL,
     '27-b', '考核得分加权合计', 'score is the weighted sum', 'must', NULL),
    ('household.assessment.authenticity', 1, 'exit_true', 'facts.recheck_met', 'exited and facts.rechecked',
     '27-e', '抽查脱贫真实', 'exit is true on a second look', 'must', NULL),
    ('county.assessment.annual', 3, 'held_to_account', 'facts.accountability_recorded', 'facts.assessment_score < $assessment_pass_score',
     '27-f', '不合格已问责', 'failed and held to account', 'must', NULL),
    ('prefecture.checklist.supervision', 1, 'discipline', 'facts.supervisions_discipline > 0', NULL,
     '27-g', '纪检监察机关', 'discipline organs', 'must', NULL),
    ('prefecture.checklist.supervision', 2, 'audit', 'facts.supervisions_audit > 0', NULL,
     '27-g', '审计部门', 'auditors', 'must', NULL),
    ('prefecture.checklist.supervision', 3, 'poverty_office', 'facts.supervisions_poverty_office > 0', NULL,
     '27-g', '扶贫部门', 'poverty offices', 'must', NULL),
    ('prefecture.checklist.supervision', 4, 'congress', 'facts.supervisions_congress > 0', NULL,
     '27-g', '人大', 'people''s congress', 'must', NULL),
    ('prefecture.checklist.supervision', 5, 'consultative_conference', 'facts.supervisions_consultative_conference > 0', NULL,
     '27-g', '政协', 'consultative conference', 'must', NULL),
    ('prefecture.checklist.supervision', 6, 'democratic_parties', 'facts.supervisions_democratic_parties > 0', NULL,
     '27-g', '民主党派', 'democratic parties', 'must', NULL),
    ('official.assessment.poverty', 2, 'party_review', 'facts.review_covers_poverty',
     'role in (''county_secretary'', ''town_secretary'') and facts.party_review_held',
     '28-c', '党建述职含脱贫攻坚', 'review looks at poverty', 'must', NULL),
    ('official.label.posting', 3, 'returned_secretary', 'facts.origin in (''migrant_worker'', ''exit_leader'', ''student'', ''retired_cadre'', ''sent'')',
     'role = ''village_secretary''',
     '28-d', '回乡或选派书记', 'secretary who came home or was sent', 'must', NULL),
    ('official.coverage.treatment', 1, 'political', 'facts.political_treatment', 'role = ''resident_cadre''',
     '29-b', '政治待遇', 'political standing', 'must', '100%'),
    ('official.coverage.treatment', 2, 'living', 'facts.living_allowance', 'role = ''resident_cadre''',
     '29-b', '生活补贴', 'allowance for living', 'must', '100%'),
    ('official.coverage.treatment', 3, 'transport', 'facts.transport_allowance', 'role = ''resident_cadre''',
     '29-b', '交通补贴', 'allowance for travel', 'must', '100%'),
    ('official.coverage.treatment', 4, 'telephone', 'facts.telephone_allowance', 'role = ''resident_cadre''',
     '29-b', '通信补贴', 'allowance for the telephone', 'must', '100%'),
    ('official.coverage.treatment', 5, 'accident_insurance', 'facts.posting_days_uninsured = 0', 'role = ''resident_cadre''',
     '29-b', '人身意外伤害保险', 'insured on every day of the posting', 'must', '100%'),
    ('village.check.team', 1, 'no_department_tasks', 'facts.team_department_tasks = 0', NULL,
     '29-c', '无部门转嫁任务', 'no work of departments', 'must', NULL),
    ('county.target.burden', 1, 'meetings', 'facts.meetings < previous.meetings', NULL,
     '31-b', '会议减少', 'fewer meetings', 'must', NULL),
    ('county.target.burden', 2, 'papers', 'facts.documents < previous.documents', NULL,
     '31-b', '文件减少', 'fewer papers', 'must', NULL),
    ('county.target.burden', 3, 'forms', 'facts.forms < previous.forms', NULL,
     '31-b', '填表报数减少', 'fewer forms', 'must', NULL),
    ('project.monitor.industry', 1, 'technical_risk', 'facts.technical_risk_assessed', 'kind = ''industry''',
     '32-a', '技术风险已评估', 'risk of technique assessed', 'must', NULL),
    ('project.monitor.industry', 2, 'market_risk', 'facts.market_risk_assessed', 'kind = ''industry''',
     '32-a', '市场风险已评估', 'risk of the market assessed', 'must', NULL),
    ('project.monitor.industry', 3, 'measures', 'facts.risk_measures', 'kind = ''industry''',
     '32-a', '有防范应对措施', 'has measures against risks', 'must', NULL),
    ('county.monitor.industry', 1, 'concentration', 'facts.largest_industry_share <= $industry_concentration_limit', NULL,
     '32-a', '无盲目跟风', 'not all in one trade', 'must', NULL)
  ) AS c (standard, position, name, condition, scope, rule, label_zh, label_en, strength, target);

-- 25 and 28: helpers for the scattered, a secretary for every village.  29: everybody is trained once until the plan ends.
INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, actor_scope, action, object_kind, object_role, quota,
                        valid, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.scattered_helper', 'ZHAOQING-2018', 'ZHAOQING-2018-25-f', '441200', 'scattered_helper', 'household', NULL, 'not in_poor_village',
     'standing', 'official', 'helper',
     '>= 1 subjects', '[2018-12-10,2021-01-01)', '分散贫困户有帮扶责任人', 'a helper for the scattered household', true),
    ('ZHAOQING-2018.village_secretary', 'ZHAOQING-2018', 'ZHAOQING-2018-28-d', '441200', 'village_secretary', 'village', NULL, NULL,
     'standing', 'official', 'village_secretary',
     '>= 1 subjects', '[2018-12-10,2021-01-01)', '村有党组织书记', 'Party secretary of the village', true),
    ('ZHAOQING-2018.prefecture_chief_training', 'ZHAOQING-2018', 'ZHAOQING-2018-29-f', '441200', 'prefecture_chief_training', 'official',
     'prefecture_chief', NULL, 'training', NULL, NULL,
     '>= 1 times', '[2018-12-10,2021-01-01)', '市级领导干部轮训', 'training of the city''s leaders', true),
    ('ZHAOQING-2018.county_leader_training', 'ZHAOQING-2018', 'ZHAOQING-2018-29-f', '441200', 'county_leader_training', 'official',
     'county_leader', NULL, 'training', NULL, NULL,
     '>= 1 times', '[2018-12-10,2021-01-01)', '县级领导干部轮训', 'training of a county''s leader', true),
    ('ZHAOQING-2018.poverty_cadre_training', 'ZHAOQING-2018', 'ZHAOQING-2018-29-f', '441200', 'poverty_cadre_training', 'official',
     'poverty_cadre', NULL, 'training', NULL, NULL,
     '>= 1 times', '[2018-12-10,2021-01-01)', '扶贫干部轮训', 'training of a poverty cadre', true);

-- 27, 30 and 31: cases without a number of days, which age until they are closed.  What opinion says is dealt with step
-- by step: a step before the one in front of it is an error in the data.
INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en,
                            shipped) VALUES
    ('ZHAOQING-2018.interview', 'ZHAOQING-2018', 'ZHAOQING-2018-27-c', '441200', 'interview', 'organisation', '[2018-12-10,2021-01-01)',
     NULL, 'problem_found', 'interview_held', '发现问题约谈', 'interview after a problem', true),
    ('ZHAOQING-2018.opinion_collected', 'ZHAOQING-2018', 'ZHAOQING-2018-30-a', '441200', 'opinion_collected', 'prefecture', '[2018-12-10,2021-01-01)',
     NULL, 'opinion_monitored', 'opinion_collected', '舆情收集', 'opinion collected', true),
    ('ZHAOQING-2018.opinion_judged', 'ZHAOQING-2018', 'ZHAOQING-2018-30-a', '441200', 'opinion_judged', 'prefecture', '[2018-12-10,2021-01-01)',
     NULL, 'opinion_collected', 'opinion_judged', '舆情研判', 'opinion judged', true),
    ('ZHAOQING-2018.opinion_handled', 'ZHAOQING-2018', 'ZHAOQING-2018-30-a', '441200', 'opinion_handled', 'prefecture', '[2018-12-10,2021-01-01)',
     NULL, 'opinion_judged', 'opinion_handled', '舆情处置', 'opinion dealt with', true),
    ('ZHAOQING-2018.discipline_case', 'ZHAOQING-2018', 'ZHAOQING-2018-31-a', '441200', 'discipline_case', 'organisation', '[2018-12-10,2021-01-01)',
     NULL, 'misconduct_found', 'misconduct_closed', '腐败和作风案件', 'cases of corruption and style', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, expected, shipped)
SELECT 'ZHAOQING-2018-' || e.rule || '.' || e.word, 'ZHAOQING-2018-' || e.rule, 'criterion', 'ZHAOQING-2018.' || e.standard, e.name, e.facts::jsonb,
       e.expected, true
  FROM (VALUES
    ('25-a', 'no_ledger', 'town.check.responsibility', 'ledger', '{"facts": {"responsibility_ledger": false}}', 'unmet'),
    ('27-b', 'weights_of_1', 'county.assessment.annual', 'weights',
     '{"params": {"assessment_weight_year": 0.3, "assessment_weight_daily": 0.1, "assessment_weight_inspection": 0.1, "assessment_weight_discipline": 0.1, "assessment_weight_audit": 0.1, "assessment_weight_fund_check": 0.1, "assessment_weight_supervision": 0.1, "assessment_weight_complaints": 0.1}}',
     'met'),
    ('27-b', 'weights_beyond_1', 'county.assessment.annual', 'weights',
     '{"params": {"assessment_weight_year": 0.4, "assessment_weight_daily": 0.1, "assessment_weight_inspection": 0.1, "assessment_weight_discipline": 0.1, "assessment_weight_audit": 0.1, "assessment_weight_fund_check": 0.1, "assessment_weight_supervision": 0.1, "assessment_weight_complaints": 0.1}}',
     'unmet'),
    ('27-b', 'part_missing', 'county.assessment.annual', 'score',
     '{"params": {"assessment_weight_year": 0.3, "assessment_weight_daily": 0.1, "assessment_weight_inspection": 0.1, "assessment_weight_discipline": 0.1, "assessment_weight_audit": 0.1, "assessment_weight_fund_check": 0.1, "assessment_weight_supervision": 0.1, "assessment_weight_complaints": 0.1}, "facts": {"assessment_score": 90, "score_year": 90, "score_daily": 90, "score_inspection": 90, "score_discipline": 90, "score_audit": 90, "score_fund_check": 90, "score_supervision": 90}}',
     'unknown'),
    ('27-b', 'weighted', 'county.assessment.annual', 'score',
     '{"params": {"assessment_weight_year": 0.3, "assessment_weight_daily": 0.1, "assessment_weight_inspection": 0.1, "assessment_weight_discipline": 0.1, "assessment_weight_audit": 0.1, "assessment_weight_fund_check": 0.1, "assessment_weight_supervision": 0.1, "assessment_weight_complaints": 0.1}, "facts": {"assessment_score": 86, "score_year": 100, "score_daily": 80, "score_inspection": 80, "score_discipline": 80, "score_audit": 80, "score_fund_check": 80, "score_supervision": 80, "score_complaints": 80}}',
     'met'),
    ('27-e', 'false', 'household.assessment.authenticity', 'exit_true', '{"exited": true, "facts": {"rechecked": true, "recheck_met": false}}', 'unmet'),
    ('27-e', 'not_sampled', 'household.assessment.authenticity', 'exit_true', '{"exited": true, "facts": {"rechecked": false}}', 'not_applicable'),
    ('27-f', 'not_held', 'county.assessment.annual', 'held_to_account',
     '{"params": {"assessment_pass_score": 60}, "facts": {"assessment_score": 59.9, "accountability_recorded": false}}', 'unmet'),
    ('27-f', 'passed', 'county.assessment.annual', 'held_to_account',
     '{"params": {"assessment_pass_score": 60}, "facts": {"assessment_score": 60, "accountability_recorded": false}}', 'not_applicable'),
    ('27-f', 'no_pass_score', 'county.assessment.annual', 'held_to_account', '{"facts": {"assessment_score": 59.9, "accountability_recorded": false}}',
     'unknown'),
    ('27-g', 'none_this_year', 'prefecture.checklist.supervision', 'congress', '{"facts": {"supervisions_congress": 0}}', 'unmet'),
    ('28-c', 'left_out', 'official.assessment.poverty', 'party_review',
     '{"role": "town_secretary", "facts": {"party_review_held": true, "review_covers_poverty": false}}', 'unmet'),
    ('29-b', 'one_day_uninsured', 'official.coverage.treatment', 'accident_insurance',
     '{"role": "resident_cadre", "facts": {"posting_days_uninsured": 1}}', 'unmet'),
    ('29-b', 'insured', 'official.coverage.treatment', 'accident_insurance', '{"role": "resident_cadre", "facts": {"posting_days_uninsured": 0}}', 'met'),
    ('29-b', 'other_role', 'official.coverage.treatment', 'accident_insurance', '{"role": "county_chief", "facts": {"posting_days_uninsured": 365}}',
     'not_applicable'),
    ('29-c', 'one_task', 'village.check.team', 'no_department_tasks', '{"facts": {"team_department_tasks": 1}}', 'unmet'),
    ('31-b', 'equal', 'county.target.burden', 'forms', '{"facts": {"forms": 100}, "previous": {"forms": 100}}', 'unmet'),
    ('31-b', 'fewer', 'county.target.burden', 'forms', '{"facts": {"forms": 99}, "previous": {"forms": 100}}', 'met'),
    ('31-b', 'no_year_before', 'county.target.burden', 'forms', '{"facts": {"forms": 99}}', 'unknown'),
    ('32-a', 'no_measures', 'project.monitor.industry', 'measures', '{"kind": "industry", "facts": {"risk_measures": false}}', 'unmet'),
    ('32-a', 'other_kind', 'project.monitor.industry', 'measures', '{"kind": "housing", "facts": {"risk_measures": false}}', 'not_applicable'),
    ('32-a', 'no_limit', 'county.monitor.industry', 'concentration', '{"facts": {"largest_industry_share": 0.9}}', 'unknown')
  ) AS e (rule, word, standard, name, facts, expected);
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, facts, as_of, expected, shipped) VALUES
    ('ZHAOQING-2018-25-f.one', 'ZHAOQING-2018-25-f', 'duty', 'ZHAOQING-2018.scattered_helper', '{"done": 1, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'met', true),
    ('ZHAOQING-2018-25-f.none', 'ZHAOQING-2018-25-f', 'duty', 'ZHAOQING-2018.scattered_helper', '{"done": 0, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'missed', true),
    ('ZHAOQING-2018-28-d.none', 'ZHAOQING-2018-28-d', 'duty', 'ZHAOQING-2018.village_secretary', '{"done": 0, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'missed', true),
    ('ZHAOQING-2018-27-c.no_day', 'ZHAOQING-2018-27-c', 'deadline', 'ZHAOQING-2018.interview', '{"event": "2019-05-01"}', NULL, NULL, true),
    ('ZHAOQING-2018-29-f.untrained', 'ZHAOQING-2018-29-f', 'duty', 'ZHAOQING-2018.poverty_cadre_training', '{"done": 0, "from": "2018-12-10", "to": "2021-01-01"}', '2021-01-01', 'missed', true),
    ('ZHAOQING-2018-29-f.once', 'ZHAOQING-2018-29-f', 'duty', 'ZHAOQING-2018.poverty_cadre_training', '{"done": 1, "from": "2018-12-10", "to": "2021-01-01"}', '2019-06-30', 'met', true),
    ('ZHAOQING-2018-28-d.one', 'ZHAOQING-2018-28-d', 'duty', 'ZHAOQING-2018.village_secretary', '{"done": 1, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'met', true);


-- By when the shares must be reached: industries and asset projects by the end of 2019, all else by the end of 2020.  Before
-- that a share that is short is not yet due.
UPDATE fupin.criterion
   SET due_on = due.due_on::date
  FROM (VALUES ('1.2-h', '2020-12-31'), ('1-a', '2019-12-31'), ('2-a', '2020-12-31'), ('3-a', '2019-12-31'), ('14-a', '2020-12-31'), ('14-b', '2020-12-31'),
               ('16-a', '2020-12-31'), ('16-b', '2020-12-31'), ('16-c', '2020-12-31'), ('21-c', '2020-12-31'), ('23-a', '2020-12-31')) AS due (rule, due_on)
 WHERE criterion.rule_id = 'ZHAOQING-2018-' || due.rule
   AND criterion.standard_id LIKE 'ZHAOQING-2018.%.coverage%';

-- Amounts on both sides of their scopes, shares as counts, and how far a value is from its line: 45 % of 19331 and of 19332 both
-- print as 8699, and an income of 8699 is 5 cents above the one and 40 cents short of the other.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'ZHAOQING-2018-' || e.rule || '.' || e.word, 'ZHAOQING-2018-' || e.rule, e.answered_by, 'ZHAOQING-2018.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('3-b', 'other_model', 'entitlement', 'share_payout', NULL, '{"model": "other", "guaranteed_amount": 500, "shares": 10, "distributable_profit": 20000, "total_shares": 100}', NULL, '0'),
    ('5-c', 'a_month_less', 'entitlement', 'long_employment_award', NULL, '{"labour_capacity": "full", "facts": {"job_elsewhere_months": 5}, "params": {"long_employment_months": 6, "long_employment_award": 1000}}', NULL, '0'),
    ('5-c', 'no_labour', 'entitlement', 'long_employment_award', NULL, '{"labour_capacity": "none", "facts": {"job_elsewhere_months": 6}, "params": {"long_employment_months": 6, "long_employment_award": 1000}}', NULL, '0'),
    ('5-c', 'length_not_fixed', 'entitlement', 'long_employment_award', NULL, '{"labour_capacity": "full", "facts": {"job_elsewhere_months": 6}, "params": {"long_employment_award": 1000}}', NULL, NULL),
    ('7-c', 'training_unknown', 'entitlement', 'training_subsidy', NULL, '{}', NULL, NULL),
    ('9-c', 'uninsured', 'entitlement', 'serious_illness', NULL, '{"params": {"serious_illness_ratio_poor": 0.7, "serious_illness_deductible_poor": 2000}, "facts": {"serious_illness_insured": false, "serious_illness_cost": 50000}}', NULL, '0'),
    ('9-c', 'insurance_unknown', 'entitlement', 'serious_illness', NULL, '{"params": {"serious_illness_ratio_poor": 0.7, "serious_illness_deductible_poor": 2000}, "facts": {"serious_illness_cost": 50000}}', NULL, NULL),
    ('9-b', 'contribution_set', 'entitlement', 'medical_contribution', NULL, '{"params": {"medical_contribution": 250}}', NULL, '250'),
    ('9-b', 'contribution_unknown', 'entitlement', 'medical_contribution', NULL, '{}', NULL, NULL),
    ('11-a', 'not_insured', 'entitlement', 'pension_contribution', NULL, '{"params": {"pension_minimum_contribution": 180}, "pension_insured": false}', NULL, '0'),
    ('12-d', 'no_disability', 'entitlement', 'disabled_living', NULL, '{"disability_grade": 0, "facts": {"in_hardship": true}, "params": {"disability_living_month": 165}}', NULL, '0'),
    ('12-d', 'grade_2', 'entitlement', 'disabled_care', NULL, '{"disability_grade": 2, "params": {"disability_nursing_month": 200}}', NULL, '200'),
    ('12-d', 'grade_3', 'entitlement', 'disabled_care', NULL, '{"disability_grade": 3, "params": {"disability_nursing_month": 200}}', NULL, '0'),
    ('12-d', 'grade_unknown', 'entitlement', 'disabled_care', NULL, '{"params": {"disability_nursing_month": 200}}', NULL, NULL),
    ('21-d', 'premium_unknown', 'entitlement', 'premium_subsidy', NULL, '{}', NULL, NULL),
    ('1.2-g', 'reference_of_19331', 'margin', 'household.exit', 'income', '{"has_labour": true, "income_per_capita": 8699, "params": {"reference_income": 19331}}', NULL, '0.05'),
    ('1.2-g', 'reference_of_19332', 'margin', 'household.exit', 'income', '{"has_labour": true, "income_per_capita": 8699, "params": {"reference_income": 19332}}', NULL, '-0.4'),
    ('1.2-g', 'village_reference_of_19331', 'margin', 'village.exit', 'income', '{"income_per_capita": 11599, "params": {"reference_income": 19331}}', NULL, '0.4'),
    ('1.2-g', 'village_reference_of_19332', 'margin', 'village.exit', 'income', '{"income_per_capita": 11599, "params": {"reference_income": 19332}}', NULL, '-0.2'),
    ('1.2-g', 'printed_figure_short', 'margin', 'household.exit', 'income', '{"has_labour": true, "income_per_capita": 8699, "params": {"reference_income": 19331.67, "printed_income_line": 8699}}', NULL, '-0.2515'),
    ('1-b', 'selected_before_listed', 'criterion', 'project.project_gate', 'from_library', '{"kind": "industry", "selected_on": "2019-03-01", "listed_on": "2019-03-02"}', NULL, 'unmet'),
    ('1-b', 'selected_that_day', 'criterion', 'project.project_gate', 'from_library', '{"kind": "industry", "selected_on": "2019-03-01", "listed_on": "2019-03-01"}', NULL, 'met'),
    ('10-d', '2000_too_much', 'margin', 'fund_payment.fund_use', 'pace', '{"purpose": "housing", "case_subsidy": 20000, "case_progress": 0.40, "cumulative_paid": 10000}', NULL, '2000'),
    ('1-a', 'the_day_before', 'share', 'household.coverage.industry', 'industry', '{"met": 99, "unmet": 1}', '2019-12-30', 'pending'),
    ('1-a', 'the_last_day', 'share', 'household.coverage.industry', 'industry', '{"met": 99, "unmet": 1}', '2019-12-31', 'missed'),
    ('1-a', 'reached_early', 'share', 'household.coverage.industry', 'industry', '{"met": 100, "unmet": 0}', '2019-06-30', 'met'),
    ('2-a', 'a_year_later', 'share', 'project.coverage.industry', 'partner', '{"met": 94, "unmet": 6}', '2020-12-30', 'pending'),
    ('2-a', 'at_the_end', 'share', 'project.coverage.industry', 'partner', '{"met": 94, "unmet": 6}', '2020-12-31', 'missed'),
    ('3-a', 'undecided_before', 'share', 'household.coverage.industry', 'asset_income', '{"met": 99, "unmet": 0, "unknown": 1}', '2019-12-30', 'pending'),
    ('3-a', 'undecided_at_the_end', 'share', 'household.coverage.industry', 'asset_income', '{"met": 99, "unmet": 0, "unknown": 1}', '2019-12-31', 'undecided'),
    ('3-a', 'nobody_wishes', 'share', 'household.coverage.industry', 'asset_income', '{"not_applicable": 100}', '2019-06-30', 'vacuous'),
    ('16-a', '95_of_100', 'share', 'village.coverage.infrastructure', 'network_4g', '{"met": 95, "unmet": 5}', NULL, 'met'),
    ('16-a', '94_of_100', 'share', 'village.coverage.infrastructure', 'network_4g', '{"met": 94, "unmet": 6}', NULL, 'missed'),
    ('20-e', '40_of_40_announced', 'share', 'project.project_gate', 'announced', '{"met": 40, "unmet": 0}', NULL, 'met'),
    ('20-e', '39_of_40_published', 'share', 'project.project_gate', 'published', '{"met": 39, "unmet": 1}', NULL, 'missed'),
    ('24-d', '30_days_late', 'margin', 'household.monitor.register', 'watched', '{"on_register": true, "as_of": "2019-06-01", "facts": {"monitored_on": "2019-02-01"}, "params": {"monitoring_interval_days": 90}}', NULL, '30'),
    ('32-b', 'due_today', 'criterion', 'loan.loan', 'repaid', '{"due_on": "2019-06-30", "as_of": "2019-06-30", "outstanding": 30000}', NULL, 'not_applicable'),
    ('32-b', 'due_yesterday', 'criterion', 'loan.loan', 'repaid', '{"due_on": "2019-06-30", "as_of": "2019-07-01", "outstanding": 30000}', NULL, 'unmet'),
    ('10-a', 'plan_of_2018', 'deadline_state', 'housing_renovation', NULL, '{"plan_year": 2018}', '2019-01-01', 'overdue'),
    ('10-a', 'plan_of_2018_days', 'deadline_days', 'housing_renovation', NULL, '{"plan_year": 2018}', '2019-01-01', '-1'),
    ('10-a', 'plan_of_2019', 'deadline_state', 'housing_renovation', NULL, '{"plan_year": 2019}', '2019-01-01', 'not_applicable'),
    ('10-a', 'plan_of_2019_days', 'deadline_days', 'housing_renovation', NULL, '{"plan_year": 2019}', '2019-01-01', NULL)
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- The preamble again: of the units that an article lists, here and in part 52, the first one leads and the others take part.
UPDATE fupin.rule
   SET lead_units = rule.lead_units[1:1],
       responsible_units = rule.lead_units[2:]
 WHERE rule.document_id = 'ZHAOQING-2018'
   AND pg_catalog.cardinality(rule.lead_units) > 1;

-- What the paper says twice, and what its printing lost.
INSERT INTO fupin.reading (reading_id, rule_id, other_rule_id, said_zh, said_en, chosen_zh, chosen_en, shipped) VALUES
    ('ZHAOQING-2018-1.2-g.rounded', 'ZHAOQING-2018-1.2-g', 'ZHAOQING-2018-1.2-e',
     '8699和11599是取整的测算数，与45%、60%的精确值不一定相等。', '8,699 and 11,599 are rounded estimates, not the exact 45 % and 60 %',
     '有参照收入时按比例精确计算；没有时才用测算数，结论为暂定。', 'with a reference income the shares are worked out exactly; without one the estimates stand in and the answer is provisional', true),
    ('ZHAOQING-2018-10-a.late', 'ZHAOQING-2018-10-a', 'ZHAOQING-2018-0-b',
     '文件2018年12月10日印发，却要求2018年底完成。', 'the paper of 10 December 2018 sets a day three weeks later',
     '期限照算。', 'the day holds', true),
    ('ZHAOQING-2018-11-b.group', 'ZHAOQING-2018-11-b', 'ZHAOQING-2018-11-c',
     '“且无法依靠产业就业脱贫”一处只限部分丧失者，一处限完全和部分丧失者。', 'that industry and work cannot help limits only those partly without labour capacity in one sentence, and all of them in the other',
     '各按本句：综合兜底含全部完全丧失者，低保只含无法依靠产业就业者。', 'each sentence by itself: the safety net takes all who have no capacity, the allowance only those whom neither helps', true),
    ('ZHAOQING-2018-11-e.aid', 'ZHAOQING-2018-11-e', NULL,
     '“临时救助力度”漏印“助”字。', 'a character is missing in the words on temporary aid', '读作“临时救助力度”。', 'read as temporary aid', true),
    ('ZHAOQING-2018-20-b.funds', 'ZHAOQING-2018-20-b', NULL,
     '“涉农资金统筹整合”漏印“涉”字，又被换页断开。', 'in the words on consolidated agricultural funds a character is missing, and a page ends between them',
     '读作“涉农资金统筹整合”。', 'read as funds concerning agriculture', true),
    ('ZHAOQING-2018-25-g.or', 'ZHAOQING-2018-25-g', NULL,
     '县委书记遍访贫困村“或”任务重的非贫困村。', 'county secretaries visit all poor villages "or" all heavy ones that are not poor',
     '两类村都要走遍；没有贫困村的县走遍后一类。', 'all villages of both kinds; in a county without poor villages those of the second', true);
