-- Part 54, continued: 海口市美兰区 2019, articles (二十三) to (三十四) and the table, and whom the items of (十三) to (三十四) fall to.

-- (二十三), (二十五), (二十六): awareness, helper units, help from society.  Awareness rises; to what, is not said.  Of 12
-- needs 9 matched are 75.00 %, and 3 are open.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.poverty_office}',
       '{meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-23-6', '(二十三)6', 'assessment', 'household', 'must', '政策项目知晓率',
     'People learn what was done for them, and more of them know it than before.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.organisation_department,meilan.poverty_office}',
       '{meilan.fixed_point_help_units,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-25-1', '(二十五)1', 'coverage_rate', 'organisation', 'must', '定点帮扶规划和方案',
     'Every unit with designated assistance draws up a plan and a programme of the year and carries them out.', 'fupin_report.duty_status'),
    ('MEILAN-2019-25-2', '(二十五)2', 'coverage_rate', 'organisation', 'must', '定点帮扶项目和措施',
     'Designated assistance has projects and measures of its own, finished in time.', 'fupin_report.assignment_gap')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.united_front_department,meilan.industry_commerce_federation,meilan.civil_affairs_bureau,meilan.trade_union,meilan.youth_league,meilan.womens_federation,meilan.disabled_federation,meilan.civilization_office,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-26-1', '(二十六)1', 'other_computable', 'project', 'must', '社会扶贫公益项目',
     'The district joins in four public-welfare projects of province and city.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.industry_commerce_federation,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-26-2', '(二十六)2', 'monitoring', 'project', 'must', '百企帮百村',
     'Enterprises paired with villages realise the projects they planned, and more are won over.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.poverty_office,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-26-3', '(二十六)3', 'register_rule', 'household', 'must', '需求库和资源库',
     'What poor households need and what society offers is collected and matched.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.youth_league,meilan.civilization_office,meilan.poverty_office}',
       '{meilan.trade_union,meilan.womens_federation,meilan.disabled_federation,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-26-5', '(二十六)5', 'other_computable', 'person', 'encourage', '志愿服务认领任务',
     'Civil servants, staff and others volunteer and take on tasks for poor households.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('county', 'target', 'awareness', '美兰区群众知晓率', 'Meilan: awareness of policies'),
    ('county', 'label', 'social_help', '美兰区社会扶贫公益项目', 'Meilan: public-welfare projects'),
    ('village', 'monitor', 'social_help', '美兰区百企帮百村', 'Meilan: enterprises paired with villages'),
    ('household', 'label', 'social_help', '美兰区需求对接和志愿服务', 'Meilan: needs matched and volunteers')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('county.target.awareness', 1, 'awareness',
     'facts.awareness_aware * previous.awareness_answers > previous.awareness_aware * facts.awareness_answers', NULL, '23-6', '知晓率高于上年',
     'more know than the year before', 'must'),
    ('county.label.social_help', 1, 'hearing', 'facts.project_hearing', NULL, '26-1', '参与“耳聪工程”', 'joins in: help with hearing', 'must'),
    ('county.label.social_help', 2, 'orphans', 'facts.project_orphans', NULL, '26-1', '参与事实孤儿爱心救助',
     'joins in: help for children without support', 'must'),
    ('county.label.social_help', 3, 'youth', 'facts.project_youth', NULL, '26-1', '参与志愿扶贫我先行', 'joins in: young volunteers', 'must'),
    ('county.label.social_help', 4, 'parcels', 'facts.project_parcels', NULL, '26-1', '参与“爱心包裹”', 'joins in: parcels', 'must'),
    ('village.monitor.social_help', 1, 'paired', 'facts.paired_enterprises >= 1', 'poor_village', '26-2', '有结对企业', 'paired with an enterprise',
     'must'),
    ('village.monitor.social_help', 2, 'realised', 'facts.enterprise_projects_realised >= facts.enterprise_projects_planned',
     'facts.enterprise_projects_planned > 0', '26-2', '规划项目已落地', 'planned projects realised', 'must'),
    ('household.label.social_help', 1, 'volunteer', 'facts.volunteer_tasks >= 1', NULL, '26-5', '有志愿者认领任务', 'a volunteer took on a task',
     'encourage')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('household.label.social_help', 2, 'needs_matched', 'facts.needs_matched >= facts.needs', 'facts.needs > 0', '26-3', '需求全部对接',
     'every need matched', 'must')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, object_kind, quota, valid, title_zh, title_en,
                        shipped) VALUES
    ('MEILAN-2019.helper_unit_outline', 'MEILAN-2019', 'MEILAN-2019-25-1', '460108', 'helper_unit_outline', 'organisation', 'helper_unit', 'plan_help',
     NULL, '>= 1 times', '[2019-04-19,2020-01-01)', '帮扶规划', 'plan of a helper unit', true),
    ('MEILAN-2019.helper_unit_plan', 'MEILAN-2019', 'MEILAN-2019-25-1', '460108', 'helper_unit_plan', 'organisation', 'helper_unit',
     'annual_plan',
     NULL, '>= 1 times per year', '[2019-04-19,2020-01-01)', '年度帮扶方案', 'programme of the year of a helper unit', true),
    ('MEILAN-2019.helper_unit_project', 'MEILAN-2019', 'MEILAN-2019-25-2', '460108', 'helper_unit_project', 'organisation', 'helper_unit',
     'standing',
     'project', '>= 1 subjects', '[2019-04-19,2020-01-01)', '帮扶项目', 'project of a helper unit', true),
    ('MEILAN-2019.helper_unit_measure', 'MEILAN-2019', 'MEILAN-2019-25-2', '460108', 'helper_unit_measure', 'organisation', 'helper_unit',
     'standing',
     'measure', '>= 1 subjects', '[2019-04-19,2020-01-01)', '帮扶措施', 'measure of a helper unit', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('23-6', 'risen', 'criterion', 'county.target.awareness', 'awareness',
     '{"facts": {"awareness_aware": 91, "awareness_answers": 100}, "previous": {"awareness_aware": 90, "awareness_answers": 100}}', NULL, 'met'),
    ('23-6', 'same', 'criterion', 'county.target.awareness', 'awareness',
     '{"facts": {"awareness_aware": 45, "awareness_answers": 50}, "previous": {"awareness_aware": 90, "awareness_answers": 100}}', NULL, 'unmet'),
    ('23-6', 'never_asked_before', 'criterion', 'county.target.awareness', 'awareness',
     '{"facts": {"awareness_aware": 45, "awareness_answers": 50}, "previous": {}}', NULL, 'unknown'),
    ('25-1', 'planned', 'duty', 'helper_unit_plan', NULL, '{"done": 1, "from": "2019-01-01", "to": "2020-01-01"}', '2019-06-30', 'met'),
    ('25-1', 'not_yet', 'duty', 'helper_unit_plan', NULL, '{"done": 0, "from": "2019-01-01", "to": "2020-01-01"}', '2019-12-31', 'pending'),
    ('25-1', 'missed', 'duty', 'helper_unit_plan', NULL, '{"done": 0, "from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01', 'missed'),
    ('26-3', 'three_open', 'criterion', 'household.label.social_help', 'needs_matched', '{"facts": {"needs": 12, "needs_matched": 9}}', NULL,
     'unmet'),
    ('26-3', 'all_matched', 'criterion', 'household.label.social_help', 'needs_matched', '{"facts": {"needs": 12, "needs_matched": 12}}', NULL,
     'met'),
    ('26-2', 'unpaired', 'criterion', 'village.monitor.social_help', 'paired', '{"poor_village": true, "facts": {"paired_enterprises": 0}}', NULL,
     'unmet')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (二十七), (二十八): buying from the poor, and the press.  There are exactly two centres, at Changfu and at Changfa: one
-- is a mismatch, and so are three.  Of four things that a product should have, three and one unknown leave it open.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.commerce_bureau}',
       '{meilan.dazhipo_town,meilan.lingshan_town}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-27-1', '(二十七)1', 'other_computable', 'village', 'must', '村级电商扶贫中心',
     'The two e-commerce centres of Changfu and Changfa are managed and run by rules.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.commerce_bureau}',
       '{meilan.agriculture_bureau,meilan.poverty_office,meilan.industry_commerce_federation,meilan.ecommerce_enterprises,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-27-2', '(二十七)2', 'other_computable', 'region', 'must', '爱心扶贫消费日',
     'Days and markets of buying from the poor are held, and sales go over the internet too.', 'fupin_report.rule_check'),
    ('MEILAN-2019-27-3', '(二十七)3', 'other_computable', 'project', 'must', '消费扶贫试点',
     'Paired enterprises, leading firms and associations are linked with it in pilots.', 'fupin_report.rule_check'),
    ('MEILAN-2019-27-5', '(二十七)5', 'assessment', 'project', 'must', '产品质量四项工作',
     'Products have a standard, are tested, certified and traceable.', 'fupin_report.rule_check'),
    ('MEILAN-2019-27-6', '(二十七)6', 'other_computable', 'person', 'must', '营销知识培训', 'Poor people are taught to sell, on the internet too.',
     'fupin_report.rule_check'),
    ('MEILAN-2019-27-7', '(二十七)7', 'other_computable', 'organisation', 'encourage', '以购代捐',
     'Staff buy instead of giving, and canteens and firms buy together.', 'fupin_report.rule_check'),
    ('MEILAN-2019-27-8', '(二十七)8', 'entitlement', 'household', 'must', '包装和物流补贴',
     'Packaging for the products of poor households, and the running costs of logistics firms, are subsidised.', 'fupin_report.entitlement_status'),
    ('MEILAN-2019-27-9', '(二十七)9', 'assessment', 'region', 'must', '消费扶贫纳入考核',
     'Buying from the poor is part of the yearly assessment by province and city.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.propaganda_department}',
       '{meilan.leading_group_members,meilan.special_groups,meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-28-1', '(二十八)1', 'not_computable', 'region', 'must', '典型案例总结',
     'Cases from towns and villages are chosen and what was reached is summed up.', 'names activities of the press without number, day or test'),
    ('MEILAN-2019-28-2', '(二十八)2', 'not_computable', 'region', 'must', '媒体推介',
     'The district is recommended to the media, and its own columns and channels are used.',
     'names activities of the press without number, day or test'),
    ('MEILAN-2019-28-3', '(二十八)3', 'not_computable', 'region', 'must', '典型人物和案例集',
     'Examples of people are found and offered to four collections of the province.', 'names activities of the press without number, day or test')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.propaganda_department}',
       '{meilan.leading_group_members,meilan.special_groups,meilan.towns}', 'fupin_report.deadline_status', true
  FROM (VALUES
    ('MEILAN-2019-28-5', '(二十八)5', 'monitoring', 'region', 'must', '涉贫舆情监测',
     'What the public says of poverty is followed, and answered in time; how soon, is not said.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('county', 'check', 'consumption', '美兰区消费扶贫核查', 'Meilan: centres and products checked'),
    ('village', 'check', 'consumption', '美兰区村级电商中心', 'Meilan: e-commerce centres of villages'),
    ('county', 'label', 'consumption', '美兰区消费扶贫活动', 'Meilan: buying from the poor'),
    ('person', 'label', 'consumption', '美兰区电商营销培训', 'Meilan: training in sales'),
    ('county', 'assessment', 'consumption', '美兰区消费扶贫考核', 'Meilan: assessment of buying from the poor')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('county.check.consumption', 1, 'two_centres', 'facts.ecommerce_centres = 2', NULL, '27-1', '电商中心为2个', 'two centres', 'must'),
    ('county.check.consumption', 2, 'standard', 'facts.products_standard >= facts.products', NULL, '27-5', '产品有质量标准',
     'every product has a standard', 'must'),
    ('county.check.consumption', 3, 'tested', 'facts.products_tested >= facts.products', NULL, '27-5', '产品已检测', 'every product is tested',
     'must'),
    ('county.check.consumption', 4, 'certified', 'facts.products_certified >= facts.products', NULL, '27-5', '产品已认证',
     'every product is certified', 'must'),
    ('county.check.consumption', 5, 'traceable', 'facts.products_traceable >= facts.products', NULL, '27-5', '产品可追溯',
     'every product is traceable', 'must'),
    ('village.check.consumption', 1, 'management', 'facts.ecommerce_rules and facts.ecommerce_operation_recorded', 'facts.ecommerce_centre', '27-1',
     '管理和运营规范', 'run by rules and recorded', 'must'),
    ('county.label.consumption', 1, 'events', 'facts.consumption_events >= 1', NULL, '27-2', '举办消费扶贫活动', 'held events', 'must'),
    ('county.label.consumption', 2, 'pilots', 'facts.consumption_pilots >= 1', NULL, '27-3', '开展试点', 'ran pilots', 'must'),
    ('county.label.consumption', 3, 'staff_purchases', 'facts.purchases_staff > 0', NULL, '27-7', '干部职工以购代捐', 'staff bought', 'encourage'),
    ('county.label.consumption', 4, 'collective_purchases', 'facts.purchases_collective > 0', NULL, '27-7', '食堂和企业集中采购',
     'canteens and firms bought', 'encourage'),
    ('person.label.consumption', 1, 'trained', 'facts.marketing_trained', NULL, '27-6', '已受营销培训', 'taught to sell', 'must'),
    ('county.assessment.consumption', 1, 'scored', 'facts.consumption_score is known', NULL, '27-9', '消费扶贫已计分', 'score is recorded', 'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, purpose, scope, formula, period, valid, title_zh,
                               title_en, shipped) VALUES
    -- no amount is printed for either subsidy
    ('MEILAN-2019.packaging_subsidy', 'MEILAN-2019', 'MEILAN-2019-27-8', '460108', 'packaging_subsidy', 'household', 'packaging',
     'facts.products_packaged', '$packaging_subsidy', 'year', '[2019-01-01,2020-01-01)', '产品包装补贴', 'subsidy of packaging', true),
    ('MEILAN-2019.logistics_subsidy', 'MEILAN-2019', 'MEILAN-2019-27-8', '460108', 'logistics_subsidy', 'county', 'logistics',
     NULL, 'facts.logistics_subsidy_due', 'year', '[2019-01-01,2020-01-01)', '物流运营补贴', 'subsidy of logistics firms', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en,
                            shipped) VALUES
    ('MEILAN-2019.opinion_answered', 'MEILAN-2019', 'MEILAN-2019-28-5', '460108', 'opinion_answered', 'county', '[2019-01-01,2020-01-01)',
     NULL, 'opinion_monitored', 'opinion_handled', '涉贫舆情回应', 'public opinion answered', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('28-5', 'no_day_printed', 'deadline', 'opinion_answered', NULL, '{"event": "2019-05-01"}', '2019-06-01', NULL),
    ('27-1', 'one_centre', 'criterion', 'county.check.consumption', 'two_centres', '{"facts": {"ecommerce_centres": 1}}', NULL, 'unmet'),
    ('27-1', 'two_centres', 'criterion', 'county.check.consumption', 'two_centres', '{"facts": {"ecommerce_centres": 2}}', NULL, 'met'),
    ('27-1', 'three_centres', 'criterion', 'county.check.consumption', 'two_centres', '{"facts": {"ecommerce_centres": 3}}', NULL, 'unmet'),
    ('27-5', 'one_unknown', 'standard', 'county.check.consumption', NULL,
     '{"facts": {"ecommerce_centres": 2, "products": 1, "products_standard": 1, "products_tested": 1, "products_certified": 1}}', NULL, NULL),
    ('27-5', 'all_four', 'standard', 'county.check.consumption', NULL,
     '{"facts": {"ecommerce_centres": 2, "products": 1, "products_standard": 1, "products_tested": 1, "products_certified": 1, "products_traceable": 1}}',
     NULL, 'true'),
    ('27-5', 'not_traceable', 'standard', 'county.check.consumption', NULL,
     '{"facts": {"ecommerce_centres": 2, "products": 1, "products_standard": 1, "products_tested": 1, "products_certified": 1, "products_traceable": 0}}',
     NULL, 'false'),
    ('27-8', 'packaging', 'entitlement', 'packaging_subsidy', NULL,
     '{"facts": {"products_packaged": true}, "params": {"packaging_subsidy": 300}}', NULL, '300'),
    ('27-8', 'amount_not_printed', 'entitlement', 'packaging_subsidy', NULL, '{"facts": {"products_packaged": true}}', NULL, NULL)
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (二十九): will.  What people do for or against good morals may touch help that is given freely, never what the law
-- owes them.  A false claim with proof and without an entry in the list of the dishonest is listed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.civilization_office,meilan.tourism_culture_bureau,meilan.development_reform_commission,meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-29-1', '(二十九)1', 'not_computable', 'region', 'must', '扶贫扶志行动',
     'Action for the will to leave poverty, teaching by farmers and help with the law are spread.',
     'names activities without number, day or test; they are kept as a log'),
    ('MEILAN-2019-29-3', '(二十九)3', 'not_computable', 'region', 'must', '移风易俗专项治理',
     'High bride prices, lavish funerals and parents left without support are dealt with.',
     'names activities without number, day or test; they are kept as a log'),
    ('MEILAN-2019-29-4', '(二十九)4', 'not_computable', 'region', 'must', '送戏送电影下乡',
     'Opera and films come to the villages, and places of culture are built.',
     'names activities without number, day or test; they are kept as a log')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.civilization_office,meilan.tourism_culture_bureau,meilan.development_reform_commission,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-29-2a', '(二十九)2', 'coverage_rate', 'village', 'must', '红黑榜和道德评议委员会',
     'Villages have a list of good and bad conduct and a committee that judges it.', 'fupin_report.coverage'),
    ('MEILAN-2019-29-2b', '(二十九)2', 'register_rule', 'household', 'must', '待遇与道德表现挂钩',
     'What poor households are given, and what the village gives them, depends on their conduct.', 'fupin_report.rule_check'),
    ('MEILAN-2019-29-5', '(二十九)5', 'register_rule', 'person', 'must', '失信人员名单',
     'Who does not support its parents, claims falsely or cheats to be poor is put on the list of the dishonest.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.organisation_department,meilan.propaganda_department,meilan.agriculture_bureau,meilan.poverty_office,meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-29-6', '(二十九)6', 'not_computable', 'region', 'encourage', '激发内生动力的创新',
     'Party bodies and members try new ways to rouse the poor.', 'names activities without number, day or test; they are kept as a log'),
    ('MEILAN-2019-29-7', '(二十九)7', 'not_computable', 'region', 'must', '自强典型表彰',
     'Those who left poverty by their own strength are praised and shown.', 'names activities without number, day or test; they are kept as a log')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.organisation_department,meilan.propaganda_department,meilan.agriculture_bureau,meilan.poverty_office,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-29-8', '(二十九)8', 'other_computable', 'village', 'must', '“田教授”覆盖面', 'Farmers who teach reach more villages.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.justice_bureau,meilan.police_branch,meilan.procuratorate,meilan.towns}', 'fupin_report.deadline_status', true
  FROM (VALUES
    ('MEILAN-2019-29-9', '(二十九)9', 'register_rule', 'person', 'must', '法治手段惩治',
     'Parents left without support, violence and threats for benefits, and false claims are dealt with by law.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.organisation_department,meilan.poverty_office,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-29-10', '(二十九)10', 'other_computable', 'household', 'must', '奋进户评选',
     'Striving households are chosen together with the city.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('village', 'coverage', 'morals', '美兰区道德评议', 'Meilan: moral review in villages'),
    ('household', 'monitor', 'morals', '美兰区道德表现与待遇挂钩', 'Meilan: conduct and help'),
    ('person', 'check', 'morals', '美兰区失信人员名单', 'Meilan: list of the dishonest'),
    ('village', 'label', 'morals', '美兰区“田教授”', 'Meilan: farmer teachers'),
    ('household', 'label', 'morals', '美兰区奋进户评选', 'Meilan: striving households')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('household.monitor.morals', 1, 'effect', 'facts.moral_effect is known', 'facts.moral_record is known', '29-2b', '道德表现有相应处理',
     'conduct has its effect', 'must'),
    ('household.monitor.morals', 2, 'statutory_kept', 'not facts.statutory_benefit_reduced', 'facts.moral_record is known', '29-2b', '法定待遇未减',
     'nothing that the law owes is cut', 'must'),
    ('person.check.morals', 1, 'listed', 'facts.on_dishonest_list',
     'facts.dishonest_act in (''no_support'', ''false_claim'', ''cheated_status'', ''other'') and facts.dishonest_act_proven', '29-5',
     '已列入失信名单', 'on the list of the dishonest', 'must'),
    ('village.label.morals', 1, 'field_professor', 'facts.field_professor', NULL, '29-8', '有“田教授”', 'has a farmer who teaches', 'must'),
    ('household.label.morals', 1, 'striving', 'facts.striving_nominated', NULL, '29-10', '获推奋进户', 'nominated as striving', 'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('village.coverage.morals', 1, 'committee', 'facts.moral_review_committee', NULL, '29-2a', '有道德评议委员会', 'has a committee',
     'must', '100%'),
    ('village.coverage.morals', 2, 'list', 'facts.red_black_list', NULL, '29-2a', '有红黑榜', 'has a list of conduct', 'must', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en,
                            shipped) VALUES
    ('MEILAN-2019.offence_handled', 'MEILAN-2019', 'MEILAN-2019-29-9', '460108', 'offence_handled', 'person', '[2019-01-01,2020-01-01)',
     NULL, 'offence_reported', 'offence_handled', '违法行为处理', 'offence dealt with', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       NULL, e.expected, true
  FROM (VALUES
    ('29-5', 'proven_not_listed', 'criterion', 'person.check.morals', 'listed',
     '{"facts": {"dishonest_act": "false_claim", "dishonest_act_proven": true, "on_dishonest_list": false}}', 'unmet'),
    ('29-5', 'listed', 'criterion', 'person.check.morals', 'listed',
     '{"facts": {"dishonest_act": "false_claim", "dishonest_act_proven": true, "on_dishonest_list": true}}', 'met'),
    ('29-5', 'not_proven', 'criterion', 'person.check.morals', 'listed',
     '{"facts": {"dishonest_act": "false_claim", "dishonest_act_proven": false, "on_dishonest_list": false}}', 'not_applicable'),
    ('29-2b', 'statutory_cut', 'criterion', 'household.monitor.morals', 'statutory_kept',
     '{"facts": {"moral_record": "black", "statutory_benefit_reduced": true}}', 'unmet'),
    ('29-2b', 'statutory_kept', 'criterion', 'household.monitor.morals', 'statutory_kept',
     '{"facts": {"moral_record": "black", "statutory_benefit_reduced": false}}', 'met')
  ) AS e (rule, word, answered_by, object, name, facts, expected);

-- (三十) to (三十二): training, reward and punishment, discipline.  Poor results in an assessment of nation or province
-- without a penalty on record are listed.  Four fields are inspected in the year.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.organisation_department,meilan.poverty_office}',
       '{meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-30-3', '(三十)3', 'other_computable', 'person', 'must', '农村党员培训',
     'Party members of the villages are trained; how many, is not said.', 'fupin_report.rule_check'),
    ('MEILAN-2019-31-1', '(三十一)1', 'assessment', 'official', 'must', '优秀扶贫干部评选',
     'Outstanding cadres are chosen and praised, and some proposed for the national prize.', 'fupin_report.rule_check'),
    ('MEILAN-2019-31-2', '(三十一)2', 'register_rule', 'official', 'must', '评先选用依据',
     'What a cadre has done against poverty weighs in appraisals and promotions.', 'fupin_report.rule_check'),
    ('MEILAN-2019-31-3', '(三十一)3', 'assessment', 'organisation', 'must', '扶贫“大比武”',
     'A contest makes units and people compare themselves and catch up.', 'fupin_report.assessment_rank'),
    ('MEILAN-2019-31-4', '(三十一)4', 'assessment', 'organisation', 'must', '履职不力重罚',
     'Units and people who do badly in assessments of nation and province are punished heavily.', 'fupin_report.deadline_status'),
    ('MEILAN-2019-31-T2', '速览表(三十一)2', 'other_computable', 'organisation', 'must', '出台选拔办法',
     'The table has methods issued by which good cadres are found and promoted.', 'fupin_report.deadline_status')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.organisation_department,meilan.poverty_office}',
       '{meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-30-T1', '速览表(三十)1', 'coverage_rate', 'official', 'must', '市党政领导培训',
     'The table adds the leaders of the city to those who are all trained.',
     'leaders of the city are no officials of the district, so its register holds none of them; the classes of the district are answered under (三十)1')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.discipline_commission}',
       '{meilan.leading_group_members,meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-32-1b', '(三十二)1', 'not_computable', 'official', 'must', '五个绝对不允许',
     'Five things are never allowed, and cases are handled fast, jointly, openly and as a warning.',
     'the five are not defined in this paper; cases are kept as a log'),
    ('MEILAN-2019-32-4', '(三十二)4', 'not_computable', 'official', 'must', '警示教育', 'Cadres are warned by examples.',
     'names an activity without number, day or test; it is kept as a log'),
    ('MEILAN-2019-32-5', '(三十二)5', 'not_computable', 'official', 'must', '严管厚爱',
     'Strictness goes with care, and three distinctions are made.', 'the three distinctions are not defined in this paper')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.discipline_commission}',
       '{meilan.leading_group_members,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-32-2', '(三十二)2', 'monitoring', 'organisation', 'must', '重点领域监督',
     'Industry, help in villages, designated assistance and works are inspected as a habit, and what is found is put right.'),
    ('MEILAN-2019-32-3', '(三十二)3', 'other_computable', 'official', 'must', '形式主义官僚主义问责',
     'Formalism, bureaucracy and neglect are called to account.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('village', 'label', 'training', '美兰区农村党员培训', 'Meilan: training of Party members'),
    ('county', 'label', 'incentives', '美兰区扶贫干部表彰', 'Meilan: praise of cadres'),
    ('county', 'check', 'incentives', '美兰区干部评先选用', 'Meilan: promotion of cadres'),
    ('county', 'monitor', 'discipline', '美兰区扶贫领域监督检查', 'Meilan: fields inspected'),
    ('county', 'label', 'discipline', '美兰区履职不力问责', 'Meilan: failures called to account')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('village.label.training', 1, 'party_members', 'facts.party_members_trained >= 1', NULL, '30-3', '培训农村党员', 'Party members trained',
     'must'),
    ('county.label.incentives', 1, 'nominated', 'facts.cadres_nominated >= 1', NULL, '31-1', '推荐优秀扶贫干部', 'nominated cadres', 'must'),
    ('county.check.incentives', 1, 'experience', 'facts.promotion_files_with_experience >= facts.promotion_files', NULL, '31-2',
     '考察材料有扶贫经历和成效', 'every file for promotion says what was done', 'must'),
    ('county.monitor.discipline', 1, 'industry', 'facts.inspections_industry >= 1', NULL, '32-2', '产业扶贫已监督检查', 'industry inspected',
     'must'),
    ('county.monitor.discipline', 2, 'resident_help', 'facts.inspections_resident_help >= 1', NULL, '32-2', '驻村帮扶已监督检查',
     'help in villages inspected', 'must'),
    ('county.monitor.discipline', 3, 'designated_help', 'facts.inspections_designated_help >= 1', NULL, '32-2', '定点帮扶已监督检查',
     'designated assistance inspected', 'must'),
    ('county.monitor.discipline', 4, 'works', 'facts.inspections_works >= 1', NULL, '32-2', '扶贫工程已监督检查', 'works inspected', 'must'),
    ('county.monitor.discipline', 5, 'rectified', 'facts.inspection_findings_open = 0', NULL, '32-2', '问题已整改', 'findings put right', 'must'),
    ('county.label.discipline', 1, 'accountability', 'facts.accountability_cases > 0', NULL, '32-3', '有问责案件', 'called somebody to account',
     'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, done_from, title_zh,
                            title_en, shipped) VALUES
    ('MEILAN-2019.unit_penalised', 'MEILAN-2019', 'MEILAN-2019-31-4', '460108', 'unit_penalised', 'organisation', '[2019-01-01,2020-01-01)',
     NULL, 'assessed_poor', 'penalised', NULL, '履职不力单位处罚', 'unit that did badly punished', true),
    ('MEILAN-2019.official_penalised', 'MEILAN-2019', 'MEILAN-2019-31-4', '460108', 'official_penalised', 'official', '[2019-01-01,2020-01-01)',
     NULL, 'assessed_poor', 'penalised', NULL, '履职不力个人处罚', 'person who did badly punished', true),
    ('MEILAN-2019.promotion_rules', 'MEILAN-2019', 'MEILAN-2019-31-T2', '460108', 'promotion_rules', 'county', '[2019-04-19,2020-01-01)',
     '2019-12-31', NULL, 'promotion_rules_issued', '2019-01-01', '干部选拔办法', 'rules on promoting cadres', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('31-4', 'no_day_printed', 'deadline', 'unit_penalised', NULL, '{"event": "2019-05-01"}', '2019-06-01', NULL),
    ('31-T2', 'by_year_end', 'deadline', 'promotion_rules', NULL, '{}', '2019-06-30', '2019-12-31'),
    ('32-2', 'field_left_out', 'criterion', 'county.monitor.discipline', 'works', '{"facts": {"inspections_works": 0}}', NULL, 'unmet'),
    ('32-2', 'field_inspected', 'criterion', 'county.monitor.discipline', 'works', '{"facts": {"inspections_works": 1}}', NULL, 'met')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (三十三), (三十四): the edge of poverty, and what comes after.  Help for households on the edge is no right of theirs, so
-- its absence is no breach.  The table alone says that the force is not reduced: no less special money than the year
-- before, and no policy dropped without another in its place.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.finance_bureau,meilan.poverty_office}',
       '{meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-33-a', '(三十三)', 'register_rule', 'household', 'must', '边缘人群支持政策',
     'Households a little above the line have pressing problems solved within reason.'),
    ('MEILAN-2019-33-b', '(三十三)', 'assessment', 'region', 'must', '防止边缘户致贫',
     'No new poverty comes from the edge, and those there are content.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.agriculture_bureau,meilan.finance_bureau,meilan.poverty_office,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-34-b', '(三十四)', 'register_rule', 'household', 'must', '特惠向普惠转型',
     'Help for the poor turns step by step into support for all farmers.', 'fupin_report.rule_check'),
    ('MEILAN-2019-34-c', '(三十四)', 'other_computable', 'village', 'must', '贫困村人居环境',
     'The settlements of poor villages and people are made better to live in.', 'fupin_report.rule_check'),
    ('MEILAN-2019-34-T1', '速览表(三十四)1', 'register_rule', 'household', 'must', '帮扶力度不减',
     'The table has the policies kept up and their force not reduced.', 'fupin_report.fund_allocation_gap')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('household', 'register', 'extension', '美兰区边缘户帮扶', 'Meilan: households on the edge'),
    ('county', 'label', 'revitalisation', '美兰区特惠向普惠转型', 'Meilan: from help to support for all'),
    ('county', 'check', 'revitalisation', '美兰区帮扶政策延续', 'Meilan: policies kept up')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('county.label.revitalisation', 1, 'general', 'facts.policies_made_general >= 1', NULL, '34-b', '已有政策转为普惠',
     'a policy was opened to all', 'must'),
    ('county.check.revitalisation', 1, 'policies_kept', 'facts.policies_dropped = 0', NULL, '34-T1', '政策未中断',
     'no policy dropped without another', 'must'),
    ('county.fund_use', 12, 'funds_kept', 'funds_special >= previous.funds_special', NULL, '34-T1', '资金力度不减',
     'no less money than the year before', 'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('household.register.extension', 1, 'need_solved', 'facts.urgent_need_solved',
     'not on_register and income_per_capita > $poverty_line and income_per_capita <= (1 + $fringe_margin) * $poverty_line and facts.urgent_need',
     '33-a', '急需问题已解决', 'pressing need solved', 'must'),
    ('household.register.extension', 2, 'became_poor', 'facts.became_poor', 'facts.fringe_at_start', '33-b', '当年致贫', 'became poor in the year',
     'must'),
    ('village.label.infrastructure', 2, 'settlement', 'facts.settlement_projects >= 1', 'poor_village', '34-c', '有人居环境整治项目',
     'its settlement is improved', 'must')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       NULL, e.expected, true
  FROM (VALUES
    ('34-b', 'one', 'criterion', 'county.label.revitalisation', 'general', '{"facts": {"policies_made_general": 1}}', 'met'),
    ('34-b', 'none', 'criterion', 'county.label.revitalisation', 'general', '{"facts": {"policies_made_general": 0}}', 'unmet'),
    ('34-b', 'not_known', 'criterion', 'county.label.revitalisation', 'general', '{"facts": {}}', 'unknown'),
    ('34-T1', 'less', 'criterion', 'county.fund_use', 'funds_kept', '{"funds_special": 7999999, "previous": {"funds_special": 8000000}}', 'unmet'),
    ('34-T1', 'same', 'criterion', 'county.fund_use', 'funds_kept', '{"funds_special": 8000000, "previous": {"funds_special": 8000000}}', 'met'),
    ('34-T1', 'before_unknown', 'criterion', 'county.fund_use', 'funds_kept', '{"funds_special": 8000000, "previous": {}}', 'unknown'),
    ('33-a', 'solved', 'criterion', 'household.register.extension', 'need_solved',
     '{"on_register": false, "income_per_capita": 5700, "facts": {"urgent_need": true, "urgent_need_solved": true}, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}',
     'met'),
    ('33-a', 'at_the_line', 'criterion', 'household.register.extension', 'need_solved',
     '{"on_register": false, "income_per_capita": 3800, "facts": {"urgent_need": true, "urgent_need_solved": false}, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}',
     'not_applicable'),
    ('33-a', 'above_the_fringe', 'criterion', 'household.register.extension', 'need_solved',
     '{"on_register": false, "income_per_capita": 5700.01, "facts": {"urgent_need": true, "urgent_need_solved": false}, "params": {"poverty_line": 3800, "fringe_margin": 0.5}}',
     'not_applicable'),
    ('33-a', 'margin_not_printed', 'criterion', 'household.register.extension', 'need_solved',
     '{"on_register": false, "income_per_capita": 5000, "facts": {"urgent_need": true, "urgent_need_solved": true}, "params": {"poverty_line": 3800}}',
     'unknown')
  ) AS e (rule, word, answered_by, object, name, facts, expected);

-- The table at the end lists 170 measures of the 34 articles, with whom they fall to; where it differs from the text,
-- the text holds and both are kept.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{}', 'fupin_report.task_responsibility', true
  FROM (VALUES
    ('MEILAN-2019-TABLE-1', '速览表', 'data_quality', 'region', NULL, '速览表170项',
     'The table has 170 measures, each with units, but for the first two articles.'),
    ('MEILAN-2019-TABLE-2', '速览表', 'data_quality', 'region', NULL, '速览表合并单元格',
     'Where the table prints units in the column of the leading ones only, and the text calls the same units responsible, they are responsible together and nobody leads.'),
    ('MEILAN-2019-TABLE-3', '速览表', 'data_quality', 'region', NULL, '速览表错位行',
     'Measures 7 and 8 of article 17 ran into each other in the table, and are read apart.'),
    ('MEILAN-2019-TABLE-4', '速览表', 'data_quality', 'organisation', NULL, '单位名称归一', 'A unit under several names counts once; 48 remain.'),
    ('MEILAN-2019-TABLE-5', '速览表', 'data_quality', 'region', NULL, '正文与速览表不一致',
     'Text and table name other units for six places, and both readings are kept.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);

-- What part 54 answers for these articles, worked out.

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('14-4', '0_specialties', 'duty', 'tourism_specialty', NULL, '{"done": 0}', '2019-12-31', 'missed'),
    ('14-4', '1_specialties', 'duty', 'tourism_specialty', NULL, '{"done": 1}', '2019-12-31', 'met'),
    ('14-4', '2_specialties', 'duty', 'tourism_specialty', NULL, '{"done": 2}', '2019-12-31', 'met'),
    ('14-4', '3_specialties', 'duty', 'tourism_specialty', NULL, '{"done": 3}', '2019-12-31', 'met'),
    ('27-4', '1_brands', 'duty', 'brand', NULL, '{"done": 1}', '2019-12-31', 'missed'),
    ('27-4', '2_brands', 'duty', 'brand', NULL, '{"done": 2}', '2019-12-31', 'met'),
    ('27-4', '3_brands', 'duty', 'brand', NULL, '{"done": 3}', '2019-12-31', 'met'),
    ('18-4a', '1_comparisons_2019', 'duty', 'data_comparison', NULL, '{"done": 1, "from": "2019-01-01", "to": "2020-01-01"}', '2019-12-31',
     'pending'),
    ('18-4a', '1_comparisons_2020', 'duty', 'data_comparison', NULL, '{"done": 1, "from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01',
     'missed'),
    ('18-4a', '2_comparisons_2019', 'duty', 'data_comparison', NULL, '{"done": 2, "from": "2019-01-01", "to": "2020-01-01"}', '2019-12-31', 'met'),
    ('18-4a', '3_comparisons_2019', 'duty', 'data_comparison', NULL, '{"done": 3, "from": "2019-01-01", "to": "2020-01-01"}', '2019-12-31', 'met'),
    ('32-1a', 'may_running', 'duty', 'discipline_circular', NULL, '{"done": 0, "from": "2019-05-01", "to": "2019-06-01"}', '2019-05-31', 'pending'),
    ('32-1a', 'may_missed', 'duty', 'discipline_circular', NULL, '{"done": 0, "from": "2019-05-01", "to": "2019-06-01"}', '2019-06-01', 'missed'),
    ('32-1a', 'may_held', 'duty', 'discipline_circular', NULL, '{"done": 1, "from": "2019-05-01", "to": "2019-06-01"}', '2019-05-02', 'met'),
    ('30-4', 'not_trained', 'duty', 'team_member_training', NULL, '{"done": 0, "from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01', 'missed'),
    ('30-4', 'trained', 'duty', 'team_member_training', NULL, '{"done": 1, "from": "2019-01-01", "to": "2020-01-01"}', '2019-06-01', 'met'),
    ('18-1a', 'due', 'deadline', 'exit_locked', NULL, '{}', '2019-12-31', '2019-03-31'),
    ('18-5a', 'due', 'deadline', 'policy_check', NULL, '{}', '2019-12-31', '2019-06-30'),
    ('18-5b', 'due', 'deadline', 'exit_acceptance', NULL, '{}', '2019-12-31', '2019-10-31'),
    ('14-2', 'due', 'deadline', 'tourism_village_made', NULL, '{}', '2019-12-31', '2019-12-31'),
    ('22-1b', 'due', 'deadline', 'old_area_effective', NULL, '{}', '2019-12-31', '2019-12-31'),
    ('24-5', 'due', 'deadline', 'audit_plan', NULL, '{}', '2019-12-31', '2019-12-31'),
    ('13-1b', 'survey_first', 'deadline', 'employment_survey', NULL, '{"event": "2019-05-20"}', '2019-12-31', '2019-05-20'),
    ('19-3', 'no_day_printed', 'deadline', 'poor_registered', NULL, '{"event": "2019-05-01"}', '2019-06-01', NULL),
    ('24-2c', 'no_day_printed', 'deadline', 'claim_paid', NULL, '{"event": "2019-05-01"}', '2019-06-01', NULL),
    ('15-2', 'ecological', 'criterion', 'person.label.ecology', 'ecological_post', '{"facts": {"post_kind": "ecological"}}', NULL, 'met'),
    ('15-2', 'other_post', 'criterion', 'person.label.ecology', 'ecological_post', '{"facts": {"post_kind": "public_welfare"}}', NULL, 'unmet'),
    ('15-2', 'no_post', 'criterion', 'person.label.ecology', 'ecological_post', '{"facts": {"post_kind": "none"}}', NULL, 'unmet'),
    ('15-2', 'not_known', 'criterion', 'person.label.ecology', 'ecological_post', '{"facts": {}}', NULL, 'unknown'),
    ('16-4a', 'before_the_paper', 'criterion', 'loan.loan', 'stages', '{"granted_on": "2019-04-18"}', NULL, 'not_applicable'),
    ('16-4b', 'not_registered', 'criterion', 'loan.loan', 'borrower', '{"granted_on": "2019-05-01", "borrower_registered": false}', NULL, 'unmet'),
    ('16-4b', 'not_examined', 'criterion', 'loan.loan', 'borrower', '{"granted_on": "2019-05-01", "borrower_registered": true}', NULL, 'unknown'),
    ('16-4c', 'enterprise', 'criterion', 'loan.loan', 'user', '{"granted_on": "2019-05-01", "borrower_kind": "household", "actual_user_kind": "enterprise"}', NULL, 'unmet'),
    ('16-4c', 'old_stock', 'criterion', 'loan.loan', 'user', '{"granted_on": "2018-05-01", "actual_user_kind": "enterprise"}', NULL,
     'not_applicable'),
    ('16-T4', 'house', 'criterion', 'loan.loan', 'use', '{"granted_on": "2019-05-01", "use": "house_building"}', NULL, 'unmet'),
    ('16-T4', 'old_house', 'criterion', 'loan.loan', 'use', '{"granted_on": "2018-05-01", "use": "house_building"}', NULL, 'not_applicable'),
    ('16-4e', 'fewer', 'criterion', 'county.loan', 'stock', '{"loans_improper": 28, "loans_improper_month_before": 30}', NULL, 'met'),
    ('16-4e', 'more', 'criterion', 'county.loan', 'stock', '{"loans_improper": 29, "loans_improper_month_before": 28}', NULL, 'unmet'),
    ('16-4g', 'no_limit', 'criterion', 'county.loan', 'non_performing', '{"loans_non_performing": 120, "loans_outstanding": 10000}', NULL,
     'unknown'),
    ('16-4g', 'below_the_limit', 'criterion', 'county.loan', 'non_performing',
     '{"loans_non_performing": 120, "loans_outstanding": 10000, "params": {"npl_limit": 0.02}}', NULL, 'met'),
    ('16-4g', 'no_loans', 'criterion', 'county.loan', 'non_performing', '{"loans_non_performing": 0, "loans_outstanding": 0}', NULL,
     'not_applicable'),
    ('22-3', 'not_in_library', 'criterion', 'project.project_gate', 'rolling_library',
     '{"old_area": true, "year": 2019, "selected_on": "2019-03-01"}', NULL, 'unmet'),
    ('22-4c', '0_archives', 'criterion', 'project.project_gate', 'archive', '{"old_area": true, "archives": 0}', NULL, 'unmet'),
    ('22-4c', '1_archives', 'criterion', 'project.project_gate', 'archive', '{"old_area": true, "archives": 1}', NULL, 'met'),
    ('22-4c', '2_archives', 'criterion', 'project.project_gate', 'archive', '{"old_area": true, "archives": 2}', NULL, 'unmet'),
    ('22-4d', 'one_for_both', 'criterion', 'project.project_gate', 'supervision',
     '{"old_area": true, "started_on": "2019-05-01", "contractor": "A", "supervisor": "A"}', NULL, 'unmet'),
    ('22-1c', 'other_class', 'criterion', 'project.project_gate', 'old_area_class', '{"old_area": true, "year": 2019, "kind": "training"}', NULL,
     'unmet'),
    ('23-1b', 'never_listed', 'criterion', 'project.project_gate', 'from_library', '{"year": 2019, "selected_on": "2019-03-01"}', NULL, 'unmet'),
    ('23-3a', 'no_length_printed', 'criterion', 'project.project_gate', 'publicity_days', '{"shortest_publicity": 7}', NULL, 'unknown'),
    ('23-3b', 'not_on_site', 'criterion', 'project.project_gate', 'on_site', '{"completed_on": "2019-08-01"}', NULL, 'unmet'),
    ('23-5b', 'nobody_benefits', 'criterion', 'project.project_gate', 'ledger', '{"year": 2019, "kind": "industry", "beneficiaries": 0}', NULL,
     'unmet'),
    ('24-1', 'needed', 'entitlement', 'planned_funds', NULL, '{"funds_needed": 12000000}', NULL, '12000000'),
    ('24-2a', 'to_a_company', 'criterion', 'fund.fund_use', 'straight', '{"distributed_elsewhere": 100000}', NULL, 'unmet'),
    ('24-2a', 'straight', 'criterion', 'fund.fund_use', 'straight', '{"distributed_elsewhere": 0}', NULL, 'met'),
    ('24-3b', 'larger_share', 'criterion', 'county.fund_use', 'industry_share',
     '{"funds_industry": 51, "funds_special": 100, "previous": {"funds_industry": 50, "funds_special": 100}}', NULL, 'met'),
    ('24-3b', 'same_share', 'criterion', 'county.fund_use', 'industry_share',
     '{"funds_industry": 25, "funds_special": 50, "previous": {"funds_industry": 50, "funds_special": 100}}', NULL, 'unmet'),
    ('24-3c', 'from_principal', 'criterion', 'asset_project.asset_project', 'true_dividend',
     '{"dividend_paid": 100, "paid_from_principal": true, "profit": 500}', NULL, 'unmet'),
    ('24-3c', 'without_profit', 'criterion', 'asset_project.asset_project', 'true_dividend',
     '{"dividend_paid": 100, "paid_from_principal": false, "profit": 0}', NULL, 'unmet'),
    ('24-3c', 'true', 'criterion', 'asset_project.asset_project', 'true_dividend',
     '{"dividend_paid": 100, "paid_from_principal": false, "profit": 500}', NULL, 'met'),
    ('24-3c', 'waiting', 'criterion', 'asset_project.asset_project', 'no_waiting', '{"dividend_paid": 100, "participation_recorded": false}', NULL,
     'unmet'),
    ('16-8', 'one_fund', 'criterion', 'county.fund_use', 'risk_funds', '{"funds_risk_compensation": 100, "funds_risk_guarantee": 0}', NULL, 'unmet'),
    ('19-4c', 'same_money', 'criterion', 'village.fund_use', 'input',
     '{"facts": {"exited_in_twelfth_plan": true}, "funds": 100, "previous": {"funds": 100}}', NULL, 'unmet'),
    ('19-4c', 'more_money', 'criterion', 'village.fund_use', 'input',
     '{"facts": {"exited_in_twelfth_plan": true}, "funds": 101, "previous": {"funds": 100}}', NULL, 'met')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- Whom the items fall to, bracket by bracket of the text.  Where no unit is named as leading, all are responsible together.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, 'responsibility', 'organisation', 'must', r.article || '的责任单位',
       r.items || CASE WHEN r.lead_units = '{}' THEN ' falls to several units together, and none of them leads.'
                       ELSE ' falls to units that lead, with others responsible beside them.' END,
       r.lead_units::text[], r.responsible_units::text[], 'fupin_report.responsibility', true
  FROM (VALUES
    ('MEILAN-2019-13-R1', '(十三)1-6', 'What items 1 to 6 of article 13 ask', '{meilan.human_resources_bureau}',
     '{meilan.agriculture_bureau,meilan.disabled_federation,meilan.trade_union,meilan.paired_help_units,meilan.towns}'),
    ('MEILAN-2019-14-R1', '(十四)1-7', 'What items 1 to 7 of article 14 ask', '{meilan.tourism_culture_bureau}',
     '{meilan.natural_resources_branch,meilan.human_resources_bureau,meilan.agriculture_bureau,meilan.commerce_bureau,meilan.market_regulation_branch,meilan.towns}'),
    ('MEILAN-2019-14-R2', '(十四)8', 'What item 8 of article 14 asks', '{meilan.propaganda_department,meilan.tourism_culture_bureau}',
     '{meilan.agriculture_bureau,meilan.natural_resources_branch,meilan.towns}'),
    ('MEILAN-2019-15-R1', '(十五)1-5', 'What items 1 to 5 of article 15 ask', '{meilan.agriculture_bureau}',
     '{meilan.development_reform_commission,meilan.finance_bureau,meilan.human_resources_bureau,meilan.ecology_bureau,meilan.tourism_culture_bureau,meilan.natural_resources_branch,meilan.towns}'),
    ('MEILAN-2019-16-R1', '(十六)1-4', 'What items 1 to 4 of article 16 ask', '{meilan.development_reform_commission}',
     '{meilan.financial_institutions,meilan.towns}'),
    ('MEILAN-2019-16-R2', '(十六)5', 'What item 5 of article 16 asks', '{meilan.development_reform_commission}',
     '{meilan.human_resources_bureau,meilan.tax_branch,meilan.police_branch,meilan.financial_institutions,meilan.towns}'),
    ('MEILAN-2019-16-R3', '(十六)6', 'What item 6 of article 16 asks', '{meilan.finance_bureau}',
     '{meilan.agriculture_bureau,meilan.insurers,meilan.towns}'),
    ('MEILAN-2019-16-R4', '(十六)7', 'What item 7 of article 16 asks', '{meilan.finance_bureau}',
     '{meilan.agriculture_bureau,meilan.insurers,meilan.towns}'),
    ('MEILAN-2019-16-R5', '(十六)8', 'What item 8 of article 16 asks', '{meilan.finance_bureau}', '{meilan.agriculture_bureau,meilan.towns}'),
    ('MEILAN-2019-17-R1', '(十七)1-3', 'What items 1 to 3 of article 17 ask', '{meilan.civil_affairs_bureau}', '{meilan.poverty_office,meilan.towns}'),
    ('MEILAN-2019-17-R2', '(十七)4-6', 'What items 4 to 6 of article 17 ask', '{meilan.civil_affairs_bureau}', '{meilan.towns}'),
    ('MEILAN-2019-17-R3', '(十七)7', 'What item 7 of article 17 asks', '{}',
     '{meilan.civil_affairs_bureau,meilan.disabled_federation,meilan.poverty_office,meilan.towns}'),
    ('MEILAN-2019-17-R4', '(十七)8', 'What item 8 of article 17 asks', '{meilan.civil_affairs_bureau,meilan.poverty_office}', '{meilan.towns}'),
    ('MEILAN-2019-18-R1', '(十八)1-6', 'What items 1 to 6 of article 18 ask', '{meilan.poverty_office}',
     '{meilan.industry_lead_units,meilan.paired_help_units,meilan.towns}'),
    ('MEILAN-2019-19-R1', '(十九)1-6', 'What items 1 to 6 of article 19 ask', '{}',
     '{meilan.industry_lead_units,meilan.fixed_point_help_units,meilan.paired_help_units,meilan.towns}'),
    ('MEILAN-2019-20-R1', '(二十)1-3', 'What items 1 to 3 of article 20 ask', '{}',
     '{meilan.science_industry_it_bureau,meilan.agriculture_bureau,meilan.science_association,meilan.towns}'),
    ('MEILAN-2019-21-R1', '(二十一)1', 'What item 1 of article 21 asks', '{}', '{meilan.housing_bureau,meilan.towns}'),
    ('MEILAN-2019-21-R2', '(二十一)2', 'What item 2 of article 21 asks', '{}', '{meilan.agriculture_bureau,meilan.towns}'),
    ('MEILAN-2019-21-R3', '(二十一)3', 'What item 3 of article 21 asks', '{}', '{meilan.development_reform_commission,meilan.towns}'),
    ('MEILAN-2019-21-R4', '(二十一)4', 'What item 4 of article 21 asks', '{}', '{meilan.science_industry_it_bureau,meilan.towns}'),
    ('MEILAN-2019-22-R1', '(二十二)1-4', 'What items 1 to 4 of article 22 ask', '{meilan.poverty_office}', '{meilan.towns}'),
    ('MEILAN-2019-23-R1', '(二十三)1-6', 'What items 1 to 6 of article 23 ask', '{meilan.poverty_office}', '{meilan.towns}'),
    ('MEILAN-2019-24-R1', '(二十四)1-2', 'What items 1 to 2 of article 24 ask', '{}', '{meilan.finance_bureau,meilan.poverty_office,meilan.towns}'),
    ('MEILAN-2019-24-R2', '(二十四)3', 'What item 3 of article 24 asks', '{}', '{meilan.finance_bureau,meilan.agriculture_bureau,meilan.towns}'),
    ('MEILAN-2019-24-R3', '(二十四)4', 'What item 4 of article 24 asks', '{}', '{meilan.finance_bureau,meilan.towns}'),
    ('MEILAN-2019-24-R4', '(二十四)5', 'What item 5 of article 24 asks', '{}', '{meilan.audit_bureau,meilan.towns}'),
    ('MEILAN-2019-25-R1', '(二十五)1-2', 'What items 1 to 2 of article 25 ask', '{meilan.organisation_department,meilan.poverty_office}',
     '{meilan.fixed_point_help_units,meilan.towns}'),
    ('MEILAN-2019-26-R1', '(二十六)1', 'What item 1 of article 26 asks', '{}',
     '{meilan.united_front_department,meilan.industry_commerce_federation,meilan.civil_affairs_bureau,meilan.trade_union,meilan.youth_league,meilan.womens_federation,meilan.disabled_federation,meilan.civilization_office,meilan.towns}'),
    ('MEILAN-2019-26-R2', '(二十六)2', 'What item 2 of article 26 asks', '{}', '{meilan.industry_commerce_federation,meilan.towns}'),
    ('MEILAN-2019-26-R3', '(二十六)3', 'What item 3 of article 26 asks', '{}', '{meilan.poverty_office,meilan.towns}'),
    ('MEILAN-2019-26-R4', '(二十六)4', 'What item 4 of article 26 asks', '{}',
     '{meilan.poverty_office,meilan.united_front_department,meilan.industry_commerce_federation,meilan.civil_affairs_bureau,meilan.trade_union,meilan.youth_league,meilan.womens_federation,meilan.disabled_federation,meilan.civilization_office,meilan.state_assets_commission,meilan.towns}'),
    ('MEILAN-2019-26-R5', '(二十六)5', 'What item 5 of article 26 asks', '{meilan.youth_league,meilan.civilization_office,meilan.poverty_office}',
     '{meilan.trade_union,meilan.womens_federation,meilan.disabled_federation,meilan.towns}'),
    ('MEILAN-2019-27-R1', '(二十七)1', 'What item 1 of article 27 asks', '{meilan.commerce_bureau}', '{meilan.dazhipo_town,meilan.lingshan_town}'),
    ('MEILAN-2019-27-R2', '(二十七)2-9', 'What items 2 to 9 of article 27 ask', '{meilan.commerce_bureau}',
     '{meilan.agriculture_bureau,meilan.poverty_office,meilan.industry_commerce_federation,meilan.ecommerce_enterprises,meilan.towns}'),
    ('MEILAN-2019-28-R1', '(二十八)1-5', 'What items 1 to 5 of article 28 ask', '{meilan.propaganda_department}',
     '{meilan.leading_group_members,meilan.special_groups,meilan.towns}'),
    ('MEILAN-2019-29-R1', '(二十九)1-5', 'What items 1 to 5 of article 29 ask', '{}',
     '{meilan.civilization_office,meilan.tourism_culture_bureau,meilan.development_reform_commission,meilan.towns}'),
    ('MEILAN-2019-29-R2', '(二十九)6-8', 'What items 6 to 8 of article 29 ask', '{}',
     '{meilan.organisation_department,meilan.propaganda_department,meilan.agriculture_bureau,meilan.poverty_office,meilan.towns}'),
    ('MEILAN-2019-29-R3', '(二十九)9', 'What item 9 of article 29 asks', '{}',
     '{meilan.justice_bureau,meilan.police_branch,meilan.procuratorate,meilan.towns}'),
    ('MEILAN-2019-29-R4', '(二十九)10', 'What item 10 of article 29 asks', '{}', '{meilan.organisation_department,meilan.poverty_office,meilan.towns}'),
    ('MEILAN-2019-30-R1', '(三十)1-4', 'What items 1 to 4 of article 30 ask', '{meilan.organisation_department,meilan.poverty_office}',
     '{meilan.towns}'),
    ('MEILAN-2019-31-R1', '(三十一)1-4', 'What items 1 to 4 of article 31 ask', '{meilan.organisation_department,meilan.poverty_office}',
     '{meilan.towns}'),
    ('MEILAN-2019-32-R1', '(三十二)1-5', 'What items 1 to 5 of article 32 ask', '{meilan.discipline_commission}',
     '{meilan.leading_group_members,meilan.towns}'),
    ('MEILAN-2019-33-R1', '(三十三)', 'What article 33 asks', '{meilan.finance_bureau,meilan.poverty_office}', '{meilan.towns}'),
    ('MEILAN-2019-34-R1', '(三十四)', 'What article 34 asks', '{}',
     '{meilan.agriculture_bureau,meilan.finance_bureau,meilan.poverty_office,meilan.towns}')
  ) AS r (rule_id, article, items, lead_units, responsible_units);


-- Digest G, H, I and C: who earned 4000 is rewarded, and nobody else; somebody out of scope is due nothing, somebody of whom that is
-- unknown an unknown amount.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('12-6a', 'reward_of_4000', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 4000.00, "industry_dividend": 0}', NULL, '1000'),
    ('12-6a', 'reward_of_3999_99', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 3999.99, "industry_dividend": 0}', NULL, '0'),
    ('12-6a', 'reward_of_9000_less_costs', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 3500, "industry_dividend": 0}', NULL, '0'),
    ('12-6a', 'reward_of_wages', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 3000, "industry_dividend": 0}', NULL, '0'),
    ('12-6a', 'reward_of_unknown', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "industry_dividend": 0}', NULL, NULL),
    ('12-6b', 'reward_of_5000_less_1200', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 5000, "industry_dividend": 1200}', NULL, '0'),
    ('12-6b', 'reward_of_5200_less_1200', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 5200, "industry_dividend": 1200}', NULL, '1000'),
    ('12-6b', 'reward_of_3500_less_unknown', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 3500}', NULL, '0'),
    ('12-6b', 'reward_of_5000_less_unknown', 'entitlement', 'operating_reward', NULL,
     '{"status": "registered", "net_operating_income": 5000}', NULL, NULL),
    ('12-6a', 'reward_suspended', 'entitlement', 'operating_reward', NULL,
     '{"status": "aid_suspended", "net_operating_income": 5000, "industry_dividend": 0}', NULL, '0'),
    ('12-6a', 'reward_status_unknown', 'entitlement', 'operating_reward', NULL,
     '{"net_operating_income": 5000, "industry_dividend": 0}', NULL, NULL),
    ('10-6a', 'uninsured', 'entitlement', 'medical_premium', NULL, '{"basic_medical_insured": false, "params": {"medical_premium": 220}}', NULL, '0'),
    ('10-6a', 'insurance_unknown', 'entitlement', 'medical_premium', NULL, '{"params": {"medical_premium": 220}}', NULL, NULL),
    ('13-6', 'not_eligible', 'entitlement', 'employment_reward', NULL,
     '{"facts": {"employment_reward_eligible": false}, "params": {"employment_reward": 600}}', NULL, '0'),
    ('13-6', 'eligibility_unknown', 'entitlement', 'employment_reward', NULL, '{"params": {"employment_reward": 600}}', NULL, NULL),
    ('17-4a', 'not_severe', 'entitlement', 'disability_nursing', NULL,
     '{"facts": {"severely_disabled": false}, "params": {"disability_nursing_month": 100}}', NULL, '0'),
    ('17-4a', 'severity_unknown', 'entitlement', 'disability_nursing', NULL, '{"params": {"disability_nursing_month": 100}}', NULL, NULL),
    ('17-4a', 'grade_4_in_hardship', 'entitlement', 'disability_living', NULL,
     '{"disability_grade": 4, "facts": {"in_hardship": true}, "params": {"disability_living_month": 100}}', NULL, '100'),
    ('17-4a', 'no_hardship', 'entitlement', 'disability_living', NULL,
     '{"disability_grade": 4, "facts": {"in_hardship": false}, "params": {"disability_living_month": 100}}', NULL, '0'),
    ('17-4a', 'no_grade', 'entitlement', 'disability_living', NULL,
     '{"disability_grade": 0, "facts": {"in_hardship": true}, "params": {"disability_living_month": 100}}', NULL, '0'),
    ('17-4a', 'hardship_unknown', 'entitlement', 'disability_living', NULL,
     '{"disability_grade": 4, "params": {"disability_living_month": 100}}', NULL, NULL),
    ('17-4b', 'qualified', 'entitlement', 'temporary_assistance', NULL,
     '{"facts": {"temporary_assistance_qualified": true, "temporary_assistance_amount": 800}}', NULL, '800'),
    ('17-4b', 'not_qualified', 'entitlement', 'temporary_assistance', NULL,
     '{"facts": {"temporary_assistance_qualified": false, "temporary_assistance_amount": 800}}', NULL, '0'),
    ('17-4b', 'amount_unknown', 'entitlement', 'temporary_assistance', NULL, '{"facts": {"temporary_assistance_qualified": true}}', NULL, NULL),
    ('19-4b', 'with_roofs', 'entitlement', 'solar_subsidy', NULL, '{"facts": {"solar_roofs": 2, "solar_subsidy_due": 500}}', NULL, '500'),
    ('19-4b', 'without_roofs', 'entitlement', 'solar_subsidy', NULL, '{"facts": {"solar_roofs": 0, "solar_subsidy_due": 500}}', NULL, '0'),
    ('27-8', 'not_packaged', 'entitlement', 'packaging_subsidy', NULL,
     '{"facts": {"products_packaged": false}, "params": {"packaging_subsidy": 300}}', NULL, '0'),
    ('27-8', 'packaging_unknown', 'entitlement', 'packaging_subsidy', NULL, '{"params": {"packaging_subsidy": 300}}', NULL, NULL),
    ('27-8', 'logistics', 'entitlement', 'logistics_subsidy', NULL, '{"facts": {"logistics_subsidy_due": 300}}', NULL, '300')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);


-- Shares are compared as counts, never as rounded percentages: 1336 of 1337 are not all, 45 of 50 are 90 %; of a set of ten with one
-- unknown nine are enough, and with eight it is undecided.  3 of 1206 are 0.25 %, none of none is no rate.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('10-7b', '1336_of_1337', 'share', 'person.coverage.medical', 'basic_insurance', '{"met": 1336, "unmet": 1}', NULL, 'missed'),
    ('10-7b', '1337_of_1337', 'share', 'person.coverage.medical', 'basic_insurance', '{"met": 1337, "unmet": 0}', NULL, 'met'),
    ('10-7b', '1336_and_one_unknown', 'share', 'person.coverage.medical', 'basic_insurance',
     '{"met": 1336, "unmet": 0, "unknown": 1}', NULL, 'undecided'),
    ('8-1c', 'one_unsafe_in_june', 'share', 'household.coverage.water', 'water', '{"met": 359, "unmet": 1}', '2019-06-30', 'pending'),
    ('8-1c', 'one_unsafe_at_the_end', 'share', 'household.coverage.water', 'water', '{"met": 359, "unmet": 1}', '2019-12-31', 'missed'),
    ('8-1c', 'one_unknown_at_the_end', 'share', 'household.coverage.water', 'water', '{"met": 359, "unknown": 1}', '2019-12-31', 'undecided'),
    ('9-2e', 'none_of_412_dropped_out', 'share', 'person.coverage.education', 'no_dropout', '{"met": 412, "unmet": 0}', NULL, 'met'),
    ('9-2e', 'one_of_412_dropped_out', 'share', 'person.coverage.education', 'no_dropout', '{"met": 411, "unmet": 1}', NULL, 'missed'),
    ('9-2e', 'one_of_412_unknown', 'share', 'person.coverage.education', 'no_dropout', '{"met": 411, "unmet": 0, "unknown": 1}', NULL, 'undecided'),
    ('21-1b', '45_of_50', 'share', 'village.coverage.infrastructure', 'bus', '{"met": 45, "unmet": 5}', NULL, 'met'),
    ('21-1b', '44_of_50', 'share', 'village.coverage.infrastructure', 'bus', '{"met": 44, "unmet": 6}', NULL, 'missed'),
    ('21-1b', '45_of_50_with_conditions', 'share', 'village.coverage.infrastructure', 'bus',
     '{"met": 45, "unmet": 5, "not_applicable": 20}', NULL, 'met'),
    ('21-1b', '9_of_10_and_one_unknown', 'share', 'village.coverage.infrastructure', 'bus', '{"met": 9, "unmet": 0, "unknown": 1}', NULL, 'met'),
    ('21-1b', '8_of_10_and_one_unknown', 'share', 'village.coverage.infrastructure', 'bus',
     '{"met": 8, "unmet": 1, "unknown": 1}', NULL, 'undecided'),
    ('21-1b', '7_of_10_and_one_unknown', 'share', 'village.coverage.infrastructure', 'bus', '{"met": 7, "unmet": 2, "unknown": 1}', NULL, 'missed'),
    ('21-1a', '59_of_60', 'share', 'village.coverage.infrastructure', 'hardened_road',
     '{"met": 59, "unmet": 1, "not_applicable": 5}', NULL, 'missed'),
    ('21-1a', '60_of_60', 'share', 'village.coverage.infrastructure', 'hardened_road', '{"met": 60, "unmet": 0, "not_applicable": 5}', NULL, 'met'),
    ('16-6', 'no_rubber_farmer', 'share', 'household.coverage.finance', 'rubber_insurance',
     '{"met": 0, "unmet": 0, "not_applicable": 360}', NULL, 'vacuous'),
    ('13-3b', '25_of_26_families', 'share', 'household.coverage.employment', 'work',
     '{"met": 25, "unmet": 1, "not_applicable": 334}', NULL, 'missed'),
    ('13-3b', '26_of_26_families', 'share', 'household.coverage.employment', 'work', '{"met": 26, "unmet": 0, "not_applicable": 334}', NULL, 'met'),
    ('13-3b', 'one_family_unknown', 'share', 'household.coverage.employment', 'work',
     '{"met": 25, "unmet": 0, "unknown": 1, "not_applicable": 334}', NULL, 'undecided'),
    ('10-1b', '19_of_20_surveyed', 'share', 'village.coverage.medical', 'surveyed', '{"met": 19, "unmet": 1}', NULL, 'missed'),
    ('10-1b', '20_of_20_surveyed', 'share', 'village.coverage.medical', 'surveyed', '{"met": 20, "unmet": 0}', NULL, 'met'),
    ('2-b', '3_of_1206', 'value', 'county.assessment.quality', 'wrong_exit_rate',
     '{"facts": {"exits_checked": 1206, "exits_found_wrong": 3}}', NULL, '0.0025'),
    ('2-b', '0_of_0', 'value', 'county.assessment.quality', 'wrong_exit_rate', '{"facts": {"exits_checked": 0, "exits_found_wrong": 0}}', NULL, NULL),
    ('2-c', '2_of_850', 'value', 'county.assessment.quality', 'missed_rate',
     '{"facts": {"unregistered_surveyed": 850, "unregistered_found_eligible": 2}}', NULL, '0.0024'),
    ('2-d', 'rate_270_of_300', 'value', 'county.assessment.quality', 'recognition',
     '{"facts": {"recognising": 270, "recognition_respondents": 300}}', NULL, '0.9'),
    ('2-d', 'rate_271_of_300', 'value', 'county.assessment.quality', 'recognition',
     '{"facts": {"recognising": 271, "recognition_respondents": 300}}', NULL, '0.9033'),
    ('2-h', '5_of_1206', 'value', 'county.assessment.quality', 'return_rate_persons',
     '{"facts": {"exited_persons_at_start": 1206, "exited_persons_returned": 5}}', NULL, '0.0041'),
    ('2-h', '1_of_320', 'value', 'county.assessment.quality', 'return_rate_households',
     '{"facts": {"exited_households_at_start": 320, "exited_households_returned": 1}}', NULL, '0.0031'),
    ('11-3c', 'short_by_1000', 'margin', 'housing_case.housing', 'subsidy',
     '{"completed_on": "2019-10-01", "approved_subsidy": 60000, "paid_subsidy": 59000}', NULL, '-1000'),
    ('16-4e', 'one_more_than_before', 'margin', 'county.loan', 'stock', '{"loans_improper": 29, "loans_improper_month_before": 28}', NULL, '1'),
    ('26-3', 'three_needs_open', 'margin', 'household.label.social_help', 'needs_matched',
     '{"facts": {"needs": 12, "needs_matched": 9}}', NULL, '-3'),
    ('1-b', 'water_missing', 'verdict', 'household.exit', NULL,
     '{"params": {"poverty_line": 3800}, "income_per_capita": 5200, "food_secure": true, "clothing_secure": true, "has_school_age_child": true, "education_secure": true, "medical_secure": true, "housing_secure": true}', NULL, '++++++?'),
    ('1-b', 'house_fails_medical_unknown', 'verdict', 'household.exit', NULL,
     '{"params": {"poverty_line": 3800}, "income_per_capita": 5200, "food_secure": true, "clothing_secure": true, "has_school_age_child": true, "education_secure": true, "housing_secure": false, "water_secure": true}', NULL, '++++?-+'),
    ('1-b', 'no_school_age_child', 'verdict', 'household.exit', NULL,
     '{"params": {"poverty_line": 3800}, "income_per_capita": 3800.00, "food_secure": true, "clothing_secure": true, "has_school_age_child": false, "medical_secure": true, "housing_secure": true, "water_secure": true}', NULL, '-++.+++'),
    ('4-6', 'share_of_6', 'duty_share', 'villages_visited', NULL, '{"objects": 6}', NULL, '6')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);


-- Digest N, K, D and M: stages of a loan and of a project in order, the same day being in order; days that are late; while the
-- province's schedule is not known, the twelfths of the months that are over.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('16-4a', 'reviewed_after_granting', 'criterion', 'loan.loan', 'stages',
     '{"investigated_on": "2019-04-25", "reviewed_on": "2019-05-03", "granted_on": "2019-05-01"}', NULL, 'unmet'),
    ('16-4a', 'reviewed_that_day', 'criterion', 'loan.loan', 'stages',
     '{"investigated_on": "2019-05-01", "reviewed_on": "2019-05-01", "granted_on": "2019-05-01"}', NULL, 'met'),
    ('16-4a', 'never_investigated', 'criterion', 'loan.loan', 'stages', '{"reviewed_on": "2019-05-01", "granted_on": "2019-05-01"}', NULL, 'unmet'),
    ('16-4a', 'checked_before_granting', 'criterion', 'loan.loan', 'post_check',
     '{"granted_on": "2019-05-01", "post_checked_on": "2019-04-30"}', NULL, 'unmet'),
    ('16-4a', 'checked_that_day', 'criterion', 'loan.loan', 'post_check',
     '{"granted_on": "2019-05-01", "post_checked_on": "2019-05-01"}', NULL, 'met'),
    ('16-4f', 'due_today', 'criterion', 'loan.loan', 'repaid',
     '{"due_on": "2019-06-30", "as_of": "2019-06-30", "outstanding": 30000}', NULL, 'not_applicable'),
    ('16-4f', 'due_yesterday', 'criterion', 'loan.loan', 'repaid',
     '{"due_on": "2019-06-30", "as_of": "2019-07-01", "outstanding": 30000}', NULL, 'unmet'),
    ('16-4f', 'paid_back', 'criterion', 'loan.loan', 'repaid', '{"due_on": "2019-06-30", "as_of": "2019-07-01", "outstanding": 0}', NULL, 'met'),
    ('22-3', 'on_the_day_of_selection', 'criterion', 'project.project_gate', 'rolling_library',
     '{"old_area": true, "year": 2019, "rolling_library_on": "2019-03-01", "selected_on": "2019-03-01"}', NULL, 'met'),
    ('22-3', 'after_selection', 'criterion', 'project.project_gate', 'rolling_library',
     '{"old_area": true, "year": 2019, "rolling_library_on": "2019-03-02", "selected_on": "2019-03-01"}', NULL, 'unmet'),
    ('23-1a', 'in_order', 'criterion', 'project.project_gate', 'order',
     '{"declared_on": "2019-01-10", "town_reviewed_on": "2019-01-20", "district_approved_on": "2019-02-01"}', NULL, 'met'),
    ('23-1a', 'approved_before_review', 'criterion', 'project.project_gate', 'order',
     '{"declared_on": "2019-01-10", "town_reviewed_on": "2019-02-02", "district_approved_on": "2019-02-01"}', NULL, 'unmet'),
    ('23-1a', 'town_skipped', 'criterion', 'project.project_gate', 'order',
     '{"declared_on": "2019-01-10", "district_approved_on": "2019-02-01"}', NULL, 'unknown'),
    ('23-1a', 'filed_with_both', 'criterion', 'project.project_gate', 'filed',
     '{"district_approved_on": "2019-02-01", "city_filed_on": "2019-02-10", "province_filed_on": "2019-02-15", "selected_on": "2019-03-01"}', NULL, 'met'),
    ('23-1a', 'filed_with_province_only', 'criterion', 'project.project_gate', 'filed',
     '{"district_approved_on": "2019-02-01", "province_filed_on": "2019-02-15", "selected_on": "2019-03-01"}', NULL, 'unmet'),
    ('23-1b', 'selected_before_listed', 'criterion', 'project.project_gate', 'from_library',
     '{"year": 2019, "selected_on": "2019-03-01", "listed_on": "2019-03-05"}', NULL, 'unmet'),
    ('23-1b', 'selected_that_day', 'criterion', 'project.project_gate', 'from_library',
     '{"year": 2019, "selected_on": "2019-03-05", "listed_on": "2019-03-05"}', NULL, 'met'),
    ('23-1b', 'removed_before', 'criterion', 'project.project_gate', 'from_library',
     '{"year": 2019, "listed_on": "2018-11-01", "removed_on": "2019-02-01", "selected_on": "2019-03-01"}', NULL, 'unmet'),
    ('23-1b', 'removed_afterwards', 'criterion', 'project.project_gate', 'from_library',
     '{"year": 2019, "listed_on": "2018-11-01", "removed_on": "2019-03-02", "selected_on": "2019-03-01"}', NULL, 'met'),
    ('23-3b', 'on_site_that_day', 'criterion', 'project.project_gate', 'on_site',
     '{"completed_on": "2019-08-01", "announced_on_site_on": "2019-08-01"}', NULL, 'met'),
    ('23-3b', 'on_site_the_day_before', 'criterion', 'project.project_gate', 'on_site',
     '{"completed_on": "2019-08-01", "announced_on_site_on": "2019-07-31"}', NULL, 'unmet'),
    ('4-1a', 'signed_on_the_day', 'deadline_state', 'pledge', NULL, '{"done": "2019-04-30"}', '2019-05-01', 'met'),
    ('4-1a', 'signed_on_the_day_days', 'deadline_days', 'pledge', NULL, '{"done": "2019-04-30"}', '2019-05-01', '0'),
    ('4-1a', 'not_signed', 'deadline_state', 'pledge', NULL, '{}', '2019-05-01', 'overdue'),
    ('4-1a', 'not_signed_days', 'deadline_days', 'pledge', NULL, '{}', '2019-05-01', '-1'),
    ('11-1c', 'moved_in_on_the_day', 'deadline_state', 'housing_occupied', NULL, '{"grade": "C", "done": "2019-11-30"}', '2019-12-31', 'met'),
    ('11-1c', 'moved_in_on_the_day_days', 'deadline_days', 'housing_occupied', NULL, '{"grade": "C", "done": "2019-11-30"}', '2019-12-31', '0'),
    ('11-1c', 'moved_in_on_2_december', 'deadline_state', 'housing_occupied', NULL, '{"grade": "D", "done": "2019-12-02"}', '2019-12-31', 'late'),
    ('11-1c', 'moved_in_on_2_december_days', 'deadline_days', 'housing_occupied', NULL, '{"grade": "D", "done": "2019-12-02"}', '2019-12-31', '-2'),
    ('11-1c', 'safe_house', 'deadline_state', 'housing_occupied', NULL, '{"grade": "B"}', '2019-12-31', 'not_applicable'),
    ('11-1c', 'safe_house_days', 'deadline_days', 'housing_occupied', NULL, '{"grade": "B"}', '2019-12-31', NULL),
    ('11-1c', 'grade_unknown', 'deadline_state', 'housing_occupied', NULL, '{}', '2019-12-31', 'unknown'),
    ('11-1c', 'grade_unknown_days', 'deadline_days', 'housing_occupied', NULL, '{}', '2019-12-31', NULL),
    ('18-1a', 'locked_on_2_april', 'deadline_state', 'exit_locked', NULL, '{"exit_planned_year": 2019, "done": "2019-04-02"}', '2019-04-19', 'late'),
    ('18-1a', 'locked_on_2_april_days', 'deadline_days', 'exit_locked', NULL,
     '{"exit_planned_year": 2019, "done": "2019-04-02"}', '2019-04-19', '-2'),
    ('18-1a', 'open_on_19_april', 'deadline_state', 'exit_locked', NULL, '{"exit_planned_year": 2019}', '2019-04-19', 'overdue'),
    ('18-1a', 'open_on_19_april_days', 'deadline_days', 'exit_locked', NULL, '{"exit_planned_year": 2019}', '2019-04-19', '-19'),
    ('18-1a', 'another_year', 'deadline_state', 'exit_locked', NULL, '{"exit_planned_year": 2020}', '2019-04-19', 'not_applicable'),
    ('18-1a', 'another_year_days', 'deadline_days', 'exit_locked', NULL, '{"exit_planned_year": 2020}', '2019-04-19', NULL),
    ('18-1a', 'year_unknown', 'deadline_state', 'exit_locked', NULL, '{}', '2019-04-19', 'unknown'),
    ('18-1a', 'year_unknown_days', 'deadline_days', 'exit_locked', NULL, '{}', '2019-04-19', NULL),
    ('18-5a', 'checked_on_the_day', 'deadline_state', 'policy_check', NULL, '{"done": "2019-06-30"}', '2019-07-01', 'met'),
    ('18-5a', 'checked_on_the_day_days', 'deadline_days', 'policy_check', NULL, '{"done": "2019-06-30"}', '2019-07-01', '0'),
    ('18-5b', 'accepted_on_3_november', 'deadline_state', 'exit_acceptance', NULL,
     '{"exit_planned_year": 2019, "done": "2019-11-03"}', '2019-12-31', 'late'),
    ('18-5b', 'accepted_on_3_november_days', 'deadline_days', 'exit_acceptance', NULL,
     '{"exit_planned_year": 2019, "done": "2019-11-03"}', '2019-12-31', '-3'),
    ('18-5b', 'accepted_on_the_day', 'deadline_state', 'exit_acceptance', NULL,
     '{"exit_planned_year": 2019, "done": "2019-10-31"}', '2019-12-31', 'met'),
    ('18-5b', 'accepted_on_the_day_days', 'deadline_days', 'exit_acceptance', NULL,
     '{"exit_planned_year": 2019, "done": "2019-10-31"}', '2019-12-31', '0'),
    ('18-1b', 'plan_in_time', 'deadline_state', 'household_plan', NULL, '{"exit_planned_year": 2019, "done": "2019-03-31"}', '2019-04-19', 'met'),
    ('18-1b', 'plan_for_another_year', 'deadline_state', 'household_plan', NULL, '{"exit_planned_year": 2020}', '2019-04-19', 'not_applicable'),
    ('18-5b', 'another_year', 'deadline_state', 'exit_acceptance', NULL, '{"exit_planned_year": 2020}', '2019-12-31', 'not_applicable'),
    ('22-1b', 'begun', 'deadline_state', 'old_area_started', NULL, '{"old_area": true, "year": 2019, "done": "2019-12-31"}', '2019-12-31', 'met'),
    ('22-1b', 'begun_elsewhere', 'deadline_state', 'old_area_started', NULL, '{"old_area": false, "year": 2019}', '2019-12-31', 'not_applicable'),
    ('22-1b', 'completed_a_day_late', 'deadline_state', 'old_area_completed', NULL,
     '{"old_area": true, "year": 2019, "done": "2020-01-01"}', '2020-01-01', 'late'),
    ('22-1b', 'completed_elsewhere', 'deadline_state', 'old_area_completed', NULL,
     '{"old_area": false, "year": 2019}', '2019-12-31', 'not_applicable'),
    ('22-2', 'of_2018', 'deadline_state', 'old_area_evaluated', NULL, '{"old_area": true, "year": 2018, "done": "2019-12-31"}', '2019-12-31', 'met'),
    ('22-2', 'of_2019', 'deadline_state', 'old_area_evaluated', NULL, '{"old_area": true, "year": 2019}', '2019-12-31', 'not_applicable'),
    ('22-1b', 'project_of_2019', 'deadline_state', 'old_area_effective', NULL,
     '{"old_area": true, "year": 2019, "done": "2019-12-31"}', '2019-12-31', 'met'),
    ('22-1b', 'project_of_2019_days', 'deadline_days', 'old_area_effective', NULL,
     '{"old_area": true, "year": 2019, "done": "2019-12-31"}', '2019-12-31', '0'),
    ('22-1b', 'project_of_2018', 'deadline_state', 'old_area_effective', NULL, '{"old_area": true, "year": 2018}', '2019-12-31', 'not_applicable'),
    ('22-1b', 'project_of_2018_days', 'deadline_days', 'old_area_effective', NULL, '{"old_area": true, "year": 2018}', '2019-12-31', NULL),
    ('24-2b', 'end_of_june', 'fund_schedule', 'special', NULL, '{"year": 2019}', '2019-06-30', '6/12'),
    ('24-2b', 'day_before_end_of_september', 'fund_schedule', 'special', NULL, '{"year": 2019}', '2019-09-29', '8/12'),
    ('24-2b', 'end_of_september', 'fund_schedule', 'special', NULL, '{"year": 2019}', '2019-09-30', '9/12')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);
