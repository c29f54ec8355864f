-- Part 54, continued: 海口市美兰区 2019, articles (十三) to (二十一): what the first file leaves to be said.  Where the paper prints no
-- number, a fact is counted and not held against any; where it presupposes one, a parameter waits for it and the answer is unknown.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('meilan.science_industry_it_bureau', '460108', '区科工信局', 'Science, industry and information bureau', true),
    ('meilan.science_association', '460108', '区科协', 'Science association', true),
    ('meilan.police_branch', '460108', '市公安局美兰分局', 'Public security, Meilan branch', true),
    ('meilan.tax_branch', '460108', '市国家税务局美兰分局', 'Taxation, Meilan branch', true),
    ('meilan.insurers', '460108', '相关保险公司', 'Insurers concerned', true),
    ('meilan.justice_bureau', '460108', '区司法局', 'Justice bureau', true),
    ('meilan.procuratorate', '460108', '区检察院', 'Procuratorate', true),
    ('meilan.dazhipo_town', '460108', '大致坡镇党委政府', 'Party committee and government of Dazhipo', true),
    ('meilan.lingshan_town', '460108', '灵山镇党委政府', 'Party committee and government of Lingshan', true);

-- (十三): work.  A family is in scope where one and the same member of working age can work and wishes to; anybody of
-- working age with a steady job takes it off the list of families without work.  Half, weak and disabled labour can
-- work; ability without will, or will without ability, makes no scope.  Of 26 families in scope 25 with a job are
-- 96.15 %, and one is one too many.  Neither the ages nor what is steady is printed: both are parameters without a
-- value.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.human_resources_bureau}',
       '{meilan.agriculture_bureau,meilan.disabled_federation,meilan.trade_union,meilan.paired_help_units,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-13-1a', '(十三)1', 'data_quality', 'household', 'must', '摸清就业底数',
     'Who can and who wishes to work is known of every member of a poor household that is of working age.', 'fupin_report.rule_check'),
    ('MEILAN-2019-13-1c', '(十三)1', 'other_computable', 'official', 'must', '防止虚设岗位',
     'Posts are followed up, so that none is invented to hand out money.', 'fupin_report.rule_check'),
    ('MEILAN-2019-13-2a', '(十三)2', 'data_quality', 'person', 'must', '就业和收入台账',
     'Work away from home, work nearby and odd jobs stand in ledgers, with what they bring in.', 'fupin_report.rule_check'),
    ('MEILAN-2019-13-2b', '(十三)2', 'data_quality', 'person', 'must', '台账与平台一致',
     'What the ledgers of employment say agrees with the poverty system.', 'fupin_report.source_comparison'),
    ('MEILAN-2019-13-3a', '(十三)3', 'register_rule', 'person', 'must', '岗位优先安置贫困劳动力',
     'Public-welfare, special and dedicated posts go to poor people first, those of little strength above all.', 'fupin_report.rule_check'),
    ('MEILAN-2019-13-3b', '(十三)3', 'coverage_rate', 'household', 'ensure', '零就业贫困家庭清零',
     'No poor family with a member who can and wishes to work is without somebody of working age in a steady job.', 'fupin_report.coverage'),
    ('MEILAN-2019-13-4', '(十三)4', 'other_computable', 'town', 'must', '务工合作社和劳务品牌',
     'Towns found labour cooperatives and make a name for their workers; how many, is not said.', 'fupin_report.rule_check'),
    ('MEILAN-2019-13-6', '(十三)6', 'entitlement', 'person', 'must', '就业扶贫奖励',
     'The rewards of the city for poor people who work are passed on.', 'fupin_report.entitlement_status')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.human_resources_bureau}',
       '{meilan.agriculture_bureau,meilan.disabled_federation,meilan.trade_union,meilan.paired_help_units,meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-13-5', '(十三)5', 'not_computable', 'person', 'encourage', '返乡创业和就近就业',
     'Coming home to found a business is encouraged, and who cannot leave is helped to work nearby.',
     'names activities without number, day or test; they are kept as a log')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('person', 'monitor', 'employment', '美兰区就业台账核查', 'Meilan: employment records checked'),
    ('person', 'label', 'employment', '美兰区就业情况标识', 'Meilan: who can, wishes to and does work'),
    ('household', 'coverage', 'employment', '美兰区零就业家庭清零', 'Meilan: no family without work'),
    ('town', 'check', 'employment', '美兰区扶贫岗位优先', 'Meilan: who posts go to first'),
    ('town', 'label', 'employment', '美兰区务工合作社', 'Meilan: labour cooperatives')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('person.monitor.employment', 1, 'labour_known', 'labour_capacity is known',
     'birth_date + $working_age_from years <= date ''2019-12-31'' and birth_date + $working_age_to years + 1 years > date ''2019-12-31''', '13-1a',
     '劳动能力已摸清', 'capacity is known', 'must'),
    ('person.monitor.employment', 2, 'will_known', 'facts.work_will is known',
     'birth_date + $working_age_from years <= date ''2019-12-31'' and birth_date + $working_age_to years + 1 years > date ''2019-12-31''', '13-1a',
     '就业意愿已摸清', 'will is known', 'must'),
    ('person.monitor.employment', 3, 'attendance', 'facts.post_months_attended >= facts.post_months_paid', 'facts.post_months_paid > 0', '13-1c',
     '领岗位补贴的月份均到岗', 'was there in every month paid', 'must'),
    ('person.monitor.employment', 4, 'one_post', 'facts.posts_at_once <= 1', 'facts.post_months_paid > 0', '13-1c', '未同时占两岗',
     'no second post at the same hours', 'must'),
    ('person.monitor.employment', 5, 'ledger',
     'facts.employment_kind is known and facts.employment_kind in (''migrant'', ''local'', ''odd_job'', ''post'') and facts.employment_income is known',
     'facts.employed', '13-2a', '就业和收入有台账', 'work and income in a ledger', 'must'),
    ('person.monitor.employment', 6, 'only_ledger', 'facts.in_employment_platform', 'facts.in_employment_ledger', '13-2b', '台账有的平台也有',
     'in the system if in the ledger', 'must'),
    ('person.monitor.employment', 7, 'only_platform', 'facts.in_employment_ledger', 'facts.in_employment_platform', '13-2b', '平台有的台账也有',
     'in the ledger if in the system', 'must'),
    ('person.monitor.employment', 8, 'same', 'facts.employment_income = facts.employment_income_platform',
     'facts.in_employment_ledger and facts.in_employment_platform', '13-2b', '收入数据一致', 'same income in both', 'must'),
    ('person.label.employment', 1, 'willing_able',
     'labour_capacity in (''full'', ''half'', ''weak'') and facts.work_will and birth_date + $working_age_from years <= date ''2019-12-31'' and birth_date + $working_age_to years + 1 years > date ''2019-12-31''',
     NULL, '13-3b', '适龄、有能力、有意愿', 'of working age, able and willing', 'must'),
    ('person.label.employment', 2, 'stable', 'facts.employment_months >= $stable_employment_months or facts.employment_open_ended',
     'facts.employed', '13-3b', '稳定就业', 'has a steady job', 'must'),
    ('town.check.employment', 1, 'poor_first', 'facts.public_posts_registered >= facts.public_posts', 'facts.applicants_waiting > 0', '13-3a',
     '贫困劳动力优先上岗', 'nobody else on a post while poor people wait', 'must'),
    ('town.label.employment', 1, 'cooperative', 'facts.labour_cooperatives >= 1', NULL, '13-4', '有务工合作社', 'has a labour cooperative', 'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('person.label.employment', 3, 'weak_on_post', 'facts.post_kind in (''public_welfare'', ''special'', ''dedicated'')',
     'labour_capacity in (''half'', ''weak'') or disability_grade > 0', '13-3a', '半弱劳力和残疾人在岗', 'of little strength and on a post', 'must')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('household.coverage.employment', 1, 'work', 'facts.stably_employed_members >= 1', 'facts.willing_able_members >= 1', '13-3b',
     '至少1人稳定就业', 'somebody in a steady job', 'ensure', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, fund_kind, purpose, scope, formula, period, valid,
                               title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.employment_reward', 'MEILAN-2019', 'MEILAN-2019-13-6', '460108', 'employment_reward', 'person', 'reward', 'employment',
     'facts.employment_reward_eligible', '$employment_reward', 'year', '[2019-01-01,2020-01-01)', '就业扶贫奖励', 'reward for who works', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       NULL, e.expected, true
  FROM (VALUES
    ('13-3b', 'zero', 'criterion', 'household.coverage.employment', 'work', '{"facts": {"willing_able_members": 1, "stably_employed_members": 0}}',
     'unmet'),
    ('13-3b', 'spouse', 'criterion', 'household.coverage.employment', 'work',
     '{"facts": {"willing_able_members": 1, "stably_employed_members": 1}}', 'met'),
    ('13-3b', 'nobody_in_scope', 'criterion', 'household.coverage.employment', 'work',
     '{"facts": {"willing_able_members": 0, "stably_employed_members": 0}}', 'not_applicable'),
    ('13-3b', 'not_asked', 'criterion', 'household.coverage.employment', 'work', '{"facts": {"willing_able_members": 1}}', 'unknown'),
    ('13-3b', 'scope_unknown', 'criterion', 'household.coverage.employment', 'work', '{"facts": {"stably_employed_members": 1}}', 'unknown'),
    ('13-3b', 'half_labour', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "half", "birth_date": "1980-05-01", "facts": {"work_will": true}, "params": {"working_age_from": 16, "working_age_to": 59}}',
     'met'),
    ('13-3b', 'able_unwilling', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "full", "birth_date": "1980-05-01", "facts": {"work_will": false}, "params": {"working_age_from": 16, "working_age_to": 59}}',
     'unmet'),
    ('13-3b', 'willing_unable', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "none", "birth_date": "1980-05-01", "facts": {"work_will": true}, "params": {"working_age_from": 16, "working_age_to": 59}}',
     'unmet'),
    ('13-3b', 'sixteen', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "full", "birth_date": "2003-12-31", "facts": {"work_will": true}, "params": {"working_age_from": 16, "working_age_to": 59}}',
     'met'),
    ('13-3b', 'fifteen', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "full", "birth_date": "2004-01-01", "facts": {"work_will": true}, "params": {"working_age_from": 16, "working_age_to": 59}}',
     'unmet'),
    ('13-3b', 'fifty_nine', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "full", "birth_date": "1960-01-01", "facts": {"work_will": true}, "params": {"working_age_from": 16, "working_age_to": 59}}',
     'met'),
    ('13-3b', 'sixty', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "full", "birth_date": "1959-12-31", "facts": {"work_will": true}, "params": {"working_age_from": 16, "working_age_to": 59}}',
     'unmet'),
    ('13-3b', 'ages_not_set', 'criterion', 'person.label.employment', 'willing_able',
     '{"labour_capacity": "full", "birth_date": "1980-05-01", "facts": {"work_will": true}}', 'unknown'),
    ('13-3b', 'public_post_eight_months', 'criterion', 'person.label.employment', 'stable',
     '{"facts": {"employed": true, "employment_months": 8, "employment_open_ended": false}, "params": {"stable_employment_months": 6}}', 'met'),
    ('13-3b', 'six_months', 'criterion', 'person.label.employment', 'stable',
     '{"facts": {"employed": true, "employment_months": 6, "employment_open_ended": false}, "params": {"stable_employment_months": 6}}', 'met'),
    ('13-3b', 'odd_job', 'criterion', 'person.label.employment', 'stable',
     '{"facts": {"employed": true, "employment_months": 0, "employment_open_ended": false}, "params": {"stable_employment_months": 6}}', 'unmet'),
    ('13-3b', 'open_ended', 'criterion', 'person.label.employment', 'stable',
     '{"facts": {"employed": true, "employment_months": 1, "employment_open_ended": true}, "params": {"stable_employment_months": 6}}', 'met'),
    ('13-3b', 'steady_not_set', 'criterion', 'person.label.employment', 'stable',
     '{"facts": {"employed": true, "employment_months": 8, "employment_open_ended": false}}', 'unknown'),
    ('13-1c', 'absent', 'criterion', 'person.monitor.employment', 'attendance', '{"facts": {"post_months_paid": 3, "post_months_attended": 2}}',
     'unmet'),
    ('13-1c', 'present', 'criterion', 'person.monitor.employment', 'attendance', '{"facts": {"post_months_paid": 3, "post_months_attended": 3}}',
     'met'),
    ('13-1a', 'sixteen_by_the_last_day', 'criterion', 'person.monitor.employment', 'labour_known', '{"birth_date": "2003-12-31", "params": {"working_age_from": 16, "working_age_to": 59}}', 'unmet'),
    ('13-1a', 'sixteen_the_day_after', 'criterion', 'person.monitor.employment', 'labour_known', '{"birth_date": "2004-01-01", "params": {"working_age_from": 16, "working_age_to": 59}}',
     'not_applicable'),
    ('13-1a', 'still_fifty_nine', 'criterion', 'person.monitor.employment', 'will_known',
     '{"birth_date": "1960-01-01", "facts": {"work_will": false}, "params": {"working_age_from": 16, "working_age_to": 59}}', 'met'),
    ('13-1a', 'sixty_on_the_last_day', 'criterion', 'person.monitor.employment', 'will_known', '{"birth_date": "1959-12-31", "params": {"working_age_from": 16, "working_age_to": 59}}',
     'not_applicable'),
    ('13-1a', 'age_not_printed', 'criterion', 'person.monitor.employment', 'labour_known', '{"birth_date": "1980-05-01"}', 'unknown'),
    ('13-2a', 'no_income', 'criterion', 'person.monitor.employment', 'ledger', '{"facts": {"employed": true, "employment_kind": "odd_job"}}',
     'unmet'),
    ('13-2a', 'complete', 'criterion', 'person.monitor.employment', 'ledger',
     '{"facts": {"employed": true, "employment_kind": "odd_job", "employment_income": 1200}}', 'met'),
    ('13-2b', 'only_in_ledger', 'criterion', 'person.monitor.employment', 'only_ledger',
     '{"facts": {"in_employment_ledger": true, "in_employment_platform": false}}', 'unmet'),
    ('13-2b', 'differs', 'criterion', 'person.monitor.employment', 'same',
     '{"facts": {"in_employment_ledger": true, "in_employment_platform": true, "employment_income": 9000, "employment_income_platform": 8000}}',
     'unmet'),
    ('13-3a', 'other_before_poor', 'criterion', 'town.check.employment', 'poor_first',
     '{"facts": {"public_posts": 3, "public_posts_registered": 2, "applicants_waiting": 1}}', 'unmet'),
    ('13-3a', 'nobody_waits', 'criterion', 'town.check.employment', 'poor_first',
     '{"facts": {"public_posts": 3, "public_posts_registered": 2, "applicants_waiting": 0}}', 'not_applicable'),
    ('13-6', 'reward_known', 'entitlement', 'employment_reward', NULL, '{"facts": {"employment_reward_eligible": true}, "params": {"employment_reward": 600}}', '600'),
    ('13-6', 'reward_unknown', 'entitlement', 'employment_reward', NULL, '{"facts": {"employment_reward_eligible": true}}', NULL)
  ) AS e (rule, word, answered_by, object, name, facts, expected);

-- (十四), (十五): tourism and ecology.  Sales areas, bases, rangers and days of work are counted; the papers print no
-- number for them.  Every town's specialties are surveyed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.tourism_culture_bureau}',
       '{meilan.natural_resources_branch,meilan.human_resources_bureau,meilan.agriculture_bureau,meilan.commerce_bureau,meilan.market_regulation_branch,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-14-3', '(十四)3', 'other_computable', 'village', 'must', '旅游线路商品专区',
     'Stops along the tourist routes of the poor villages set up places where their goods are sold.', 'fupin_report.rule_check'),
    ('MEILAN-2019-14-5', '(十四)5', 'other_computable', 'village', 'encourage', '示范村商品基地',
     'Makers of goods for tourists are guided to produce in the demonstration villages.', 'fupin_report.rule_check'),
    ('MEILAN-2019-14-7', '(十四)7', 'other_computable', 'town', 'must', '农特产品普查',
     'The farm specialties of every town are surveyed and brands are made of them.', 'fupin_report.coverage')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.propaganda_department,meilan.tourism_culture_bureau}',
       '{meilan.agriculture_bureau,meilan.natural_resources_branch,meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-14-8', '(十四)8', 'not_computable', 'region', 'must', '旅游培训和推广',
     'Tourism in the villages is taught and advertised, and villages that have left go to fairs.',
     'names activities without number, day or test; they are kept as a log')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.agriculture_bureau}',
       '{meilan.development_reform_commission,meilan.finance_bureau,meilan.human_resources_bureau,meilan.ecology_bureau,meilan.tourism_culture_bureau,meilan.natural_resources_branch,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-15-2', '(十五)2', 'register_rule', 'person', 'must', '生态公益岗位',
     'Forest rangers and others who look after nature are chosen among poor people.'),
    ('MEILAN-2019-15-4', '(十五)4', 'other_computable', 'person', 'encourage', '湿地保护投工投劳', 'Poor people earn by working for the wetlands.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.agriculture_bureau}',
       '{meilan.development_reform_commission,meilan.finance_bureau,meilan.human_resources_bureau,meilan.ecology_bureau,meilan.tourism_culture_bureau,meilan.natural_resources_branch,meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-15-5', '(十五)5', 'not_computable', 'village', 'must', '绿色产业长期受益',
     'Poor villages clean up, and green businesses benefit them for long.', 'describes aims of the long run without number, day or test')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('village', 'label', 'tourism', '美兰区旅游扶贫点', 'Meilan: villages in tourism'),
    ('town', 'coverage', 'tourism', '美兰区农特产品普查', 'Meilan: survey of farm specialties'),
    ('person', 'label', 'ecology', '美兰区生态岗位和务工', 'Meilan: work in ecology')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('person.label.ecology', 1, 'ecological_post', 'facts.post_kind = ''ecological''', NULL, '15-2', '在生态公益岗位', 'on an ecological post',
     'must'),
    ('person.label.ecology', 2, 'wetland_work', 'facts.wetland_work_days > 0', NULL, '15-4', '参与湿地保护务工', 'worked for the wetlands',
     'encourage')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('village.label.tourism', 1, 'sales_areas', 'facts.tourism_stops_selling >= facts.tourism_stops', 'facts.tourism_stops > 0', '14-3',
     '各旅游点有销售专区', 'every stop has a place for sales', 'must'),
    ('village.label.tourism', 2, 'base', 'facts.tourism_goods_bases >= 1', 'facts.tourism_demonstration_village', '14-5', '有旅游商品基地',
     'has a base of goods for tourists', 'encourage')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('town.coverage.tourism', 1, 'specialties', 'facts.specialties_surveyed', NULL, '14-7', '农特产品已普查', 'specialties surveyed',
     'must', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

-- (十六): finance.  A household whose wish nobody asked is a gap; one that wished a loan and got no answer is another.
-- Rubber farmers are all insured; a district without any has nothing to cover.  The table only strives for that, the
-- text does not, and the text is what holds.  A household whose help is suspended takes no part in new measures here
-- and below.  The insurance of leafy vegetables covers no smaller share than the year before.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.development_reform_commission}',
       '{meilan.financial_institutions,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-16-1b', '(十六)1', 'data_quality', 'household', 'must', '贷款意愿调查对接',
     'Every poor household is asked whether it wishes a loan, and the wish is brought to a bank.'),
    ('MEILAN-2019-16-2', '(十六)2', 'data_quality', 'loan', 'must', '金融扶贫项目清理',
     'Financial projects are put in order, and each stands in a ledger.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.development_reform_commission}',
       '{meilan.human_resources_bureau,meilan.tax_branch,meilan.police_branch,meilan.financial_institutions,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-16-5', '(十六)5', 'coverage_rate', 'household', 'must', '贫困户信用评级',
     'What is known of the credit of poor households is collected, and each gets a grade; by when or how many, is not said.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.finance_bureau}',
       '{meilan.agriculture_bureau,meilan.insurers,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-16-6', '(十六)6', 'coverage_rate', 'household', 'must', '天然橡胶保险全覆盖',
     'All poor rubber farmers are insured against falling prices or incomes.', 'fupin_report.coverage'),
    ('MEILAN-2019-16-7', '(十六)7', 'coverage_rate', 'household', 'encourage', '叶菜保险扩面',
     'Insurers are encouraged to cover more poor growers of leafy vegetables.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('household', 'monitor', 'finance', '美兰区贷款意愿调查', 'Meilan: who wishes a loan'),
    ('household', 'label', 'finance', '美兰区信用评级', 'Meilan: credit grades'),
    ('household', 'coverage', 'finance', '美兰区胶农保险', 'Meilan: insurance of rubber farmers'),
    ('county', 'check', 'finance', '美兰区金融扶贫台账', 'Meilan: ledger of financial projects'),
    ('county', 'target', 'finance', '美兰区叶菜保险覆盖面', 'Meilan: insurance of leafy vegetables')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('household.monitor.finance', 1, 'wish_known', 'facts.loan_wish is known', NULL, '16-1b', '贷款意愿已调查', 'asked whether it wishes a loan',
     'must'),
    ('household.monitor.finance', 2, 'wish_answered', 'loan_answered', 'facts.loan_wish', '16-1b', '有意愿的已对接', 'wish brought to a bank',
     'must'),
    ('household.label.finance', 1, 'credit_grade', 'facts.credit_grade is known', NULL, '16-5', '已评信用等级', 'has a credit grade', 'must'),
    ('county.check.finance', 1, 'ledger', 'facts.finance_projects_in_ledger >= facts.finance_projects', NULL, '16-2', '金融项目全部入台账',
     'every project in the ledger', 'must'),
    ('county.target.finance', 1, 'vegetable_insurance',
     'facts.vegetable_growers_insured * previous.vegetable_growers >= previous.vegetable_growers_insured * facts.vegetable_growers', NULL, '16-7',
     '覆盖面不低于上年', 'covers no smaller share than the year before', 'encourage')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('household.coverage.finance', 1, 'rubber_insurance', 'facts.rubber_insured', 'facts.rubber_farmer and status <> ''aid_suspended''', '16-6',
     '胶农已参保', 'rubber farmer is insured', 'must', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       NULL, e.expected, true
  FROM (VALUES
    ('16-6', 'insured', 'criterion', 'household.coverage.finance', 'rubber_insurance',
     '{"status": "registered", "facts": {"rubber_farmer": true, "rubber_insured": true}}', 'met'),
    ('16-6', 'uninsured', 'criterion', 'household.coverage.finance', 'rubber_insurance',
     '{"status": "exited", "facts": {"rubber_farmer": true, "rubber_insured": false}}', 'unmet'),
    ('16-6', 'aid_suspended', 'criterion', 'household.coverage.finance', 'rubber_insurance',
     '{"status": "aid_suspended", "facts": {"rubber_farmer": true, "rubber_insured": false}}', 'not_applicable'),
    ('16-6', 'no_rubber', 'criterion', 'household.coverage.finance', 'rubber_insurance', '{"facts": {"rubber_farmer": false}}', 'not_applicable'),
    ('16-2', 'all_in_ledger', 'criterion', 'county.check.finance', 'ledger', '{"facts": {"finance_projects": 9, "finance_projects_in_ledger": 9}}', 'met'),
    ('16-2', 'one_missing', 'criterion', 'county.check.finance', 'ledger', '{"facts": {"finance_projects": 9, "finance_projects_in_ledger": 8}}', 'unmet'),
    ('16-2', 'not_counted', 'criterion', 'county.check.finance', 'ledger', '{"facts": {"finance_projects": 9}}', 'unknown'),
    ('16-1b', 'not_asked', 'criterion', 'household.monitor.finance', 'wish_known', '{"facts": {}}', 'unmet'),
    ('16-1b', 'wishes_none', 'criterion', 'household.monitor.finance', 'wish_answered', '{"facts": {"loan_wish": false}}', 'not_applicable'),
    ('16-1b', 'no_answer', 'criterion', 'household.monitor.finance', 'wish_answered', '{"loan_answered": false, "facts": {"loan_wish": true}}',
     'unmet'),
    ('16-7', 'grown', 'criterion', 'county.target.finance', 'vegetable_insurance',
     '{"facts": {"vegetable_growers": 100, "vegetable_growers_insured": 51}, "previous": {"vegetable_growers": 100, "vegetable_growers_insured": 50}}',
     'met'),
    ('16-7', 'same', 'criterion', 'county.target.finance', 'vegetable_insurance',
     '{"facts": {"vegetable_growers": 50, "vegetable_growers_insured": 25}, "previous": {"vegetable_growers": 100, "vegetable_growers_insured": 50}}',
     'met'),
    ('16-7', 'shrunk', 'criterion', 'county.target.finance', 'vegetable_insurance',
     '{"facts": {"vegetable_growers": 100, "vegetable_growers_insured": 49}, "previous": {"vegetable_growers": 100, "vegetable_growers_insured": 50}}',
     'unmet'),
    ('16-7', 'before_unknown', 'criterion', 'county.target.finance', 'vegetable_insurance',
     '{"facts": {"vegetable_growers": 100, "vegetable_growers_insured": 49}, "previous": {}}', 'unknown')
  ) AS e (rule, word, answered_by, object, name, facts, expected);

-- (十七): the safety net.  Who cannot work at all is due it, whatever industry could do; who can work a little is due
-- it where industry cannot lift the household.  The sentence could be read to ask that of both; the nearer reading is
-- taken, since shutting somebody out wrongly is the worse mistake.  Of the three guarantees one that is missing puts
-- a household on the minimum allowance, or of somebody supported by the state, on the register; one that is unknown
-- has to be looked at.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.civil_affairs_bureau}',
       '{meilan.poverty_office,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-17-1b', '(十七)1', 'data_quality', 'person', 'must', '保障对象摸排',
     'Who cannot be lifted by industry, and who on the allowance lacks one of the three guarantees, is surveyed completely.',
     'fupin_report.rule_check'),
    ('MEILAN-2019-17-2', '(十七)2', 'monitoring', 'household', 'must', '兜底情况定期监测',
     'What the safety net does for registered households is looked at regularly; how often, is not said.', 'fupin_report.duty_status'),
    ('MEILAN-2019-17-3a', '(十七)3', 'data_quality', 'household', 'must', '两项制度不错不漏',
     'The minimum allowance has nobody who does not qualify and misses nobody who does.', 'fupin_report.rule_check'),
    ('MEILAN-2019-17-3b', '(十七)3', 'entitlement', 'person', 'must', '无劳动能力者兜底',
     'Registered people who cannot work, or can a little and cannot be lifted by industry, are in the safety net.', 'fupin_report.coverage'),
    ('MEILAN-2019-17-3c', '(十七)3', 'register_rule', 'household', 'must', '低保特困对象纳入',
     'Households on the allowance or supported by the state are registered if one of their three guarantees is missing.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.civil_affairs_bureau}',
       '{meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-17-4a', '(十七)4', 'entitlement', 'person', 'must', '残疾人两项补贴',
     'Disabled people in hardship get a living allowance, severely disabled people a nursing allowance.', 'fupin_report.entitlement_status'),
    ('MEILAN-2019-17-4b', '(十七)4', 'entitlement', 'household', 'must', '临时救助',
     'Households in hardship that qualify by the province''s rules get temporary assistance.', 'fupin_report.entitlement_status'),
    ('MEILAN-2019-17-4c', '(十七)4', 'coverage_rate', 'person', 'must', '重病重残单独纳保',
     'Seriously ill and severely disabled people of households that have not left are all on the allowance by themselves, if they qualify.',
     'fupin_report.coverage'),
    ('MEILAN-2019-17-6', '(十七)6', 'other_computable', 'person', 'must', '特殊贫困人口照料',
     'Care in homes, in custody, by neighbours and among the old is tried, and frees families to work.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, reason,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.civil_affairs_bureau}',
       '{meilan.towns}', r.reason, true
  FROM (VALUES
    ('MEILAN-2019-17-5', '(十七)5', 'not_computable', 'region', 'must', '一门受理',
     'Social assistance is asked for at one door and handled together.', 'describes a service without number, day or test')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, reason);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.civil_affairs_bureau,meilan.disabled_federation,meilan.poverty_office,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-17-7', '(十七)7', 'other_computable', 'person', 'must', '特殊贫困人口综合保障',
     'Insurance, assistance and welfare together hold poor old people and others who need it.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.civil_affairs_bureau,meilan.poverty_office}',
       '{meilan.towns}', 'fupin_report.deadline_status', true
  FROM (VALUES
    ('MEILAN-2019-17-8', '(十七)8', 'register_rule', 'household', 'must', '低保动态管理',
     'What changes in a household on the allowance, its members, income or property, is acted upon.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('person', 'monitor', 'social_security', '美兰区保障对象摸排', 'Meilan: who needs the safety net'),
    ('household', 'check', 'social_security', '美兰区两项制度衔接', 'Meilan: minimum allowance and register'),
    ('person', 'coverage', 'social_security', '美兰区兜底保障', 'Meilan: safety net of persons'),
    ('household', 'register', 'social_security', '美兰区低保特困对象纳入', 'Meilan: allowance households on the register'),
    ('person', 'label', 'social_security', '美兰区特殊贫困人口照料', 'Meilan: care of those who need it')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('person.monitor.social_security', 1, 'surveyed',
     'labour_capacity is known and (labour_capacity in (''full'', ''none'') or facts.liftable_by_industry is known)', NULL, '17-1b',
     '劳动能力和产业带动已摸清', 'what the person can do is known', 'must'),
    ('person.monitor.social_security', 2, 'some_cover', 'facts.social_benefits >= 1', 'special_poor_group', '17-7', '享有至少一项保障',
     'has insurance, assistance or welfare', 'must'),
    ('household.check.social_security', 1, 'guarantees_known', 'education_secure is known and medical_secure is known and housing_secure is known',
     'dibao or tekun', '17-1b', '“三保障”已摸清', 'the three guarantees are known', 'must'),
    ('household.check.social_security', 2, 'not_wrong', 'facts.dibao_standard_met', 'dibao', '17-3a', '不错：低保户符合条件',
     'qualifies for the allowance it has', 'must'),
    ('household.check.social_security', 3, 'not_missed', 'dibao or tekun', 'facts.dibao_standard_met', '17-3a', '不漏：符合条件已享受',
     'has the allowance it qualifies for', 'must'),
    ('household.register.social_security', 1, 'registered', 'status not in (''candidate'', ''surveyed'', ''not_included'', ''removed'')',
     '(dibao or tekun) and not (education_secure and medical_secure and housing_secure)', '17-3c', '已纳入建档立卡', 'is on the register',
     'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('person.label.social_security', 1, 'cared_for', 'facts.care_mode in (''concentrated'', ''custody'', ''neighbour'', ''mutual'')',
     'special_poor_group', '17-6', '有照料安排', 'is looked after', 'must')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('person.coverage.social_security', 1, 'safety_net', 'safety_net_delivered',
     'labour_capacity = ''none'' or labour_capacity in (''half'', ''weak'') and not facts.liftable_by_industry', '17-3b', '兜底保障',
     'in the safety net', 'must', '100%'),
    ('person.coverage.social_security', 2, 'single_inclusion', 'facts.dibao_alone',
     'not household_exited and (facts.seriously_ill or facts.severely_disabled) and facts.dibao_alone_qualified', '17-4c', '单独纳保',
     'on the allowance by itself', 'must', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_id, action, object_kind, object_scope, object_set, quota,
                        valid, title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.safety_net_check', 'MEILAN-2019', 'MEILAN-2019-17-2', '460108', 'safety_net_check', 'organisation', 'meilan.civil_affairs_bureau',
     'safety_net_check',
     'household', 'dibao or tekun', 'each', NULL, '[2019-04-19,2020-01-01)', '兜底情况监测', 'safety net of a household looked at',
     true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en,
                            shipped) VALUES
    ('MEILAN-2019.dibao_disposed', 'MEILAN-2019', 'MEILAN-2019-17-8', '460108', 'dibao_disposed', 'household', '[2019-01-01,2020-01-01)',
     NULL, 'dibao_household_changed', 'dibao_disposed', '低保家庭变化处置', 'change in an allowance household acted upon', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, purpose, scope, formula, period, valid, title_zh,
                               title_en, shipped) VALUES
    -- no amount is printed for either allowance
    ('MEILAN-2019.disability_living', 'MEILAN-2019', 'MEILAN-2019-17-4a', '460108', 'disability_living', 'person', 'disability_living',
     'disability_grade between 1 and 4 and facts.in_hardship', '$disability_living_month', 'month', '[2019-01-01,2020-01-01)',
     '困难残疾人生活补贴', 'living allowance of disabled people in hardship', true),
    ('MEILAN-2019.disability_nursing', 'MEILAN-2019', 'MEILAN-2019-17-4a', '460108', 'disability_nursing', 'person', 'disability_nursing',
     'facts.severely_disabled', '$disability_nursing_month', 'month', '[2019-01-01,2020-01-01)',
     '重度残疾人护理补贴', 'nursing allowance of severely disabled people', true),
    ('MEILAN-2019.temporary_assistance', 'MEILAN-2019', 'MEILAN-2019-17-4b', '460108', 'temporary_assistance', 'household', 'temporary_assistance',
     'facts.temporary_assistance_qualified', 'facts.temporary_assistance_amount', 'year', '[2019-01-01,2020-01-01)',
     '临时救助', 'temporary assistance', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       NULL, e.expected, true
  FROM (VALUES
    ('17-3b', 'no_capacity', 'criterion', 'person.coverage.social_security', 'safety_net',
     '{"labour_capacity": "none", "safety_net_delivered": true, "facts": {"liftable_by_industry": true}}', 'met'),
    ('17-3b', 'no_capacity_uncovered', 'criterion', 'person.coverage.social_security', 'safety_net',
     '{"labour_capacity": "none", "safety_net_delivered": false}', 'unmet'),
    ('17-3b', 'partial_not_liftable', 'criterion', 'person.coverage.social_security', 'safety_net',
     '{"labour_capacity": "half", "safety_net_delivered": false, "facts": {"liftable_by_industry": false}}', 'unmet'),
    ('17-3b', 'partial_liftable', 'criterion', 'person.coverage.social_security', 'safety_net',
     '{"labour_capacity": "half", "safety_net_delivered": false, "facts": {"liftable_by_industry": true}}', 'not_applicable'),
    ('17-3b', 'partial_unknown', 'criterion', 'person.coverage.social_security', 'safety_net',
     '{"labour_capacity": "weak", "safety_net_delivered": false}', 'unknown'),
    ('17-3b', 'full_capacity', 'criterion', 'person.coverage.social_security', 'safety_net',
     '{"labour_capacity": "full", "safety_net_delivered": false}', 'not_applicable'),
    ('17-4c', 'included', 'criterion', 'person.coverage.social_security', 'single_inclusion',
     '{"household_exited": false, "facts": {"severely_disabled": true, "dibao_alone_qualified": true, "dibao_alone": true}}', 'met'),
    ('17-4c', 'missed', 'criterion', 'person.coverage.social_security', 'single_inclusion',
     '{"household_exited": false, "facts": {"seriously_ill": true, "dibao_alone_qualified": true, "dibao_alone": false}}', 'unmet'),
    ('17-4c', 'has_left', 'criterion', 'person.coverage.social_security', 'single_inclusion',
     '{"household_exited": true, "facts": {"severely_disabled": true, "dibao_alone_qualified": true, "dibao_alone": false}}', 'not_applicable'),
    ('17-4c', 'not_severe', 'criterion', 'person.coverage.social_security', 'single_inclusion',
     '{"household_exited": false, "facts": {"severely_disabled": false, "seriously_ill": false, "dibao_alone_qualified": true, "dibao_alone": false}}',
     'not_applicable'),
    ('17-3c', 'missing', 'criterion', 'household.register.social_security', 'registered',
     '{"status": "candidate", "dibao": true, "education_secure": true, "medical_secure": true, "housing_secure": false, "facts": {}}', 'unmet'),
    ('17-3c', 'housing_unknown', 'criterion', 'household.register.social_security', 'registered',
     '{"status": "candidate", "dibao": true, "education_secure": true, "medical_secure": true, "facts": {}}', 'unknown'),
    ('17-3c', 'all_secure', 'criterion', 'household.register.social_security', 'registered',
     '{"status": "candidate", "dibao": true, "education_secure": true, "medical_secure": true, "housing_secure": true, "facts": {}}',
     'not_applicable'),
    ('17-3c', 'registered', 'criterion', 'household.register.social_security', 'registered',
     '{"status": "registered", "dibao": false, "education_secure": true, "medical_secure": false, "housing_secure": true, "tekun": true}',
     'met'),
    ('17-3c', 'no_allowance', 'criterion', 'household.register.social_security', 'registered',
     '{"status": "candidate", "dibao": false, "education_secure": true, "medical_secure": true, "housing_secure": false, "tekun": false}',
     'not_applicable'),
    ('17-1b', 'half_and_not_asked', 'criterion', 'person.monitor.social_security', 'surveyed', '{"labour_capacity": "half"}', 'unmet'),
    ('17-1b', 'half_and_asked', 'criterion', 'person.monitor.social_security', 'surveyed',
     '{"labour_capacity": "half", "facts": {"liftable_by_industry": false}}', 'met'),
    ('17-1b', 'no_capacity', 'criterion', 'person.monitor.social_security', 'surveyed', '{"labour_capacity": "none"}', 'met'),
    ('17-1b', 'capacity_not_asked', 'criterion', 'person.monitor.social_security', 'surveyed', '{"facts": {"liftable_by_industry": false}}', 'unmet'),
    ('17-1b', 'house_not_looked_at', 'criterion', 'household.check.social_security', 'guarantees_known',
     '{"dibao": true, "education_secure": true, "medical_secure": true}', 'unmet'),
    ('17-1b', 'found_unsafe', 'criterion', 'household.check.social_security', 'guarantees_known',
     '{"dibao": false, "tekun": true, "education_secure": true, "medical_secure": true, "housing_secure": false}', 'met'),
    ('17-3a', 'wrong', 'criterion', 'household.check.social_security', 'not_wrong', '{"dibao": true, "facts": {"dibao_standard_met": false}}',
     'unmet'),
    ('17-3a', 'missed', 'criterion', 'household.check.social_security', 'not_missed',
     '{"dibao": false, "tekun": false, "facts": {"dibao_standard_met": true}}', 'unmet'),
    ('17-3a', 'right', 'criterion', 'household.check.social_security', 'not_missed', '{"dibao": true, "facts": {"dibao_standard_met": true}}',
     'met'),
    ('17-4a', 'nursing', 'entitlement', 'disability_nursing', NULL, '{"facts": {"severely_disabled": true}, "params": {"disability_nursing_month": 100}}', '100'),
    ('17-4a', 'amount_not_printed', 'entitlement', 'disability_nursing', NULL, '{"facts": {"severely_disabled": true}}', NULL)
  ) AS e (rule, word, answered_by, object, name, facts, expected);

-- (十八): the register.  Exits marked before 2017, so of 2016 and earlier, have their measures recorded: 2016 without
-- one is listed, 2017 is not.  For 10 households 7 policies make 70 cells; with 4 unknown, 66 of 70 are known,
-- 94.29 %.  Who was found in a comparison of data or is complained of is reviewed by vote; who does not qualify
-- leaves the register, who does stays.  Help is suspended where ability, a stable exit and complaints come together,
-- only of who has left, and by the procedure.  How many are registered wrongly is counted, with no line to hold it
-- against.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{meilan.poverty_office}',
       '{meilan.industry_lead_units,meilan.paired_help_units,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-18-2', '(十八)2', 'data_quality', 'person', 'must', '2017年前脱贫措施补录',
     'Of who was marked as having left before 2017 the measures that did it are collected and entered.', 'fupin_report.rule_check'),
    ('MEILAN-2019-18-3a', '(十八)3', 'data_quality', 'household', 'must', '线上线下信息一致',
     'What the system says and what is found on paper and on site is made to agree.', 'fupin_report.source_comparison'),
    ('MEILAN-2019-18-3b', '(十八)3', 'data_quality', 'person', 'must', '七项政策到户情况',
     'Of every household it is known how seven policies reached it.', 'fupin_report.completeness_by_topic'),
    ('MEILAN-2019-18-3c', '(十八)3', 'data_quality', 'village', 'must', '基层基础资料', 'The records kept in the villages are complete.',
     'fupin_report.completeness'),
    ('MEILAN-2019-18-4b', '(十八)4', 'register_rule', 'household', 'must', '评议清退',
     'Who a comparison turns up, or the neighbours complain of, is reviewed by vote and removed by the procedure if it does not qualify.',
     'fupin_report.rule_check'),
    ('MEILAN-2019-18-4c', '(十八)4', 'register_rule', 'household', 'must', '暂停帮扶',
     'Help is suspended where a household has grown able, has left for good and more help would anger its neighbours.', 'fupin_report.rule_check'),
    ('MEILAN-2019-18-5d', '(十八)5', 'coverage_rate', 'household', 'ensure', '到户措施落实',
     'Every measure planned for a household is carried out.', 'fupin_report.coverage')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('household', 'monitor', 'exit_work', '美兰区系统信息核查', 'Meilan: records checked'),
    ('village', 'check', 'exit_work', '美兰区基层资料完善', 'Meilan: records of villages'),
    ('household', 'register', 'review', '美兰区评议清退和暂停帮扶', 'Meilan: review, removal, suspension'),
    ('household', 'label', 'review', '美兰区错评和暂停帮扶情形', 'Meilan: wrongly registered, ready for suspension'),
    ('household', 'coverage', 'exit_work', '美兰区到户措施落实', 'Meilan: measures carried out')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('household.monitor.exit_work', 1, 'exit_measures', 'facts.exit_measures_recorded >= 1', 'exit_year < 2017', '18-2', '脱贫措施已补录',
     'measures of the exit recorded', 'must'),
    ('household.monitor.exit_work', 2, 'no_difference', 'facts.open_differences = 0', NULL, '18-3a', '线上线下一致', 'system and site agree',
     'must'),
    ('household.monitor.exit_work', 3, 'policy_industry', 'facts.policy_industry is known', NULL, '18-3b', '产业扶贫落实情况已掌握',
     'industry: known how it reached the household', 'must'),
    ('household.monitor.exit_work', 4, 'policy_employment', 'facts.policy_employment is known', NULL, '18-3b', '就业扶贫落实情况已掌握',
     'employment: known how it reached the household', 'must'),
    ('household.monitor.exit_work', 5, 'policy_health', 'facts.policy_health is known', NULL, '18-3b', '健康扶贫落实情况已掌握',
     'health: known how it reached the household', 'must'),
    ('household.monitor.exit_work', 6, 'policy_education', 'facts.policy_education is known', NULL, '18-3b', '教育扶贫落实情况已掌握',
     'schooling: known how it reached the household', 'must'),
    ('household.monitor.exit_work', 7, 'policy_housing', 'facts.policy_housing is known', NULL, '18-3b', '危房改造落实情况已掌握',
     'housing: known how it reached the household', 'must'),
    ('household.monitor.exit_work', 8, 'policy_water', 'facts.policy_water is known', NULL, '18-3b', '安全饮水落实情况已掌握',
     'water: known how it reached the household', 'must'),
    ('household.monitor.exit_work', 9, 'policy_safety_net', 'facts.policy_safety_net is known', NULL, '18-3b', '兜底保障落实情况已掌握',
     'safety net: known how it reached the household', 'must'),
    ('village.check.exit_work', 1, 'records', 'facts.record_fields_missing = 0', NULL, '18-3c', '基础资料完整', 'records are complete', 'must'),
    ('household.register.review', 1, 'reviewed', 'facts.review_result is known', 'facts.comparison_hit or facts.strong_complaint', '18-4b',
     '已评议', 'reviewed by vote', 'must'),
    ('household.register.review', 2, 'removed', 'status = ''removed''', 'facts.review_result = ''not_qualified''', '18-4b', '不符合条件的已清退',
     'removed if it does not qualify', 'must'),
    ('household.register.review', 3, 'removal_reviewed',
     'facts.review_result is known and facts.review_result = ''not_qualified'' and facts.removal_procedure', 'status = ''removed''', '18-4b',
     '清退经评议并按程序', 'removed after a review and by the procedure', 'must'),
    ('household.register.review', 4, 'suspension_grounds', 'facts.ability_improved and facts.stable and facts.strong_complaint',
     'status = ''aid_suspended''', '18-4c', '暂停帮扶三项情形齐备', 'all three grounds of a suspension', 'must'),
    ('household.register.review', 5, 'suspension_procedure', 'facts.suspension_procedure', 'status = ''aid_suspended''', '18-4c',
     '暂停帮扶履行程序', 'suspended by the procedure', 'must'),
    ('household.label.review', 1, 'suspendable', 'status = ''exited'' and facts.ability_improved and facts.stable and facts.strong_complaint', NULL,
     '18-4c', '可暂停帮扶', 'may be suspended', 'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('household.label.review', 2, 'wrongly_identified', 'not facts.identification_standard_met', 'facts.identification_checked', '18-4b', '错评',
     'registered wrongly', 'must')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('household.coverage.exit_work', 1, 'measures', 'measures_implemented >= measures_planned', 'measures_planned > 0', '18-5d',
     '到户措施全部落实', 'every measure carried out', 'ensure', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       NULL, e.expected, true
  FROM (VALUES
    ('18-2', 'left_2016', 'criterion', 'household.monitor.exit_work', 'exit_measures',
     '{"exit_year": 2016, "facts": {"exit_measures_recorded": 0}}', 'unmet'),
    ('18-2', 'left_2016_recorded', 'criterion', 'household.monitor.exit_work', 'exit_measures',
     '{"exit_year": 2016, "facts": {"exit_measures_recorded": 1}}', 'met'),
    ('18-2', 'left_2017', 'criterion', 'household.monitor.exit_work', 'exit_measures',
     '{"exit_year": 2017, "facts": {"exit_measures_recorded": 0}}', 'not_applicable'),
    ('18-2', 'year_unknown', 'criterion', 'household.monitor.exit_work', 'exit_measures', '{"facts": {"exit_measures_recorded": 0}}', 'unknown'),
    ('18-3a', 'none_open', 'criterion', 'household.monitor.exit_work', 'no_difference', '{"facts": {"open_differences": 0}}', 'met'),
    ('18-3a', 'one_open', 'criterion', 'household.monitor.exit_work', 'no_difference', '{"facts": {"open_differences": 1}}', 'unmet'),
    ('18-3a', 'not_compared', 'criterion', 'household.monitor.exit_work', 'no_difference', '{"facts": {}}', 'unknown'),
    ('18-3b', 'known_cell', 'criterion', 'household.monitor.exit_work', 'policy_industry', '{"facts": {"policy_industry": "not_implemented"}}',
     'met'),
    ('18-3b', 'unknown_cell', 'criterion', 'household.monitor.exit_work', 'policy_industry', '{"facts": {}}', 'unmet'),
    ('18-4b', 'hit_without_review', 'criterion', 'household.register.review', 'reviewed',
     '{"status": "registered", "facts": {"comparison_hit": true}}', 'unmet'),
    ('18-4b', 'removed_without_review', 'criterion', 'household.register.review', 'removal_reviewed',
     '{"status": "removed", "facts": {"comparison_hit": true, "removal_procedure": true}}', 'unmet'),
    ('18-4b', 'qualified_stays', 'criterion', 'household.register.review', 'removed',
     '{"status": "registered", "facts": {"review_result": "qualified"}}', 'not_applicable'),
    ('18-4b', 'not_qualified_stays', 'criterion', 'household.register.review', 'removed',
     '{"status": "registered", "facts": {"review_result": "not_qualified"}}', 'unmet'),
    ('18-4c', 'all_three', 'criterion', 'household.label.review', 'suspendable',
     '{"status": "exited", "facts": {"ability_improved": true, "stable": true, "strong_complaint": true}}', 'met'),
    ('18-4c', 'no_complaint', 'criterion', 'household.label.review', 'suspendable',
     '{"status": "exited", "facts": {"ability_improved": true, "stable": true, "strong_complaint": false}}', 'unmet'),
    ('18-4c', 'complaint_unknown', 'criterion', 'household.label.review', 'suspendable',
     '{"status": "exited", "facts": {"ability_improved": true, "stable": true}}', 'unknown'),
    ('18-4c', 'not_able', 'criterion', 'household.label.review', 'suspendable',
     '{"status": "exited", "facts": {"ability_improved": false, "strong_complaint": true}}', 'unmet'),
    ('18-4c', 'not_left', 'criterion', 'household.label.review', 'suspendable',
     '{"status": "registered", "facts": {"ability_improved": true, "stable": true, "strong_complaint": true}}', 'unmet'),
    ('18-4c', 'removed', 'criterion', 'household.label.review', 'suspendable',
     '{"status": "removed", "facts": {"ability_improved": true, "stable": true, "strong_complaint": true}}', 'unmet'),
    ('18-4c', 'no_procedure', 'criterion', 'household.register.review', 'suspension_procedure',
     '{"status": "aid_suspended", "facts": {"suspension_procedure": false}}', 'unmet'),
    ('18-4c', 'not_suspended', 'criterion', 'household.register.review', 'suspension_procedure',
     '{"status": "exited", "facts": {"suspension_procedure": false}}', 'not_applicable'),
    ('18-5d', 'one_open', 'criterion', 'household.coverage.exit_work', 'measures', '{"measures_planned": 3, "measures_implemented": 2}',
     'unmet'),
    ('18-5d', 'all_done', 'criterion', 'household.coverage.exit_work', 'measures', '{"measures_planned": 3, "measures_implemented": 3}',
     'met')
  ) AS e (rule, word, answered_by, object, name, facts, expected);

-- (十九): nobody falls back.  Seven marks put a household among those watched; with three of them it counts once.  How
-- often they are looked at is not printed, so only the last time is reported.  What share of its people makes a
-- village's poverty high is not printed either.  Who has fallen back is helped at once: the days in between are
-- reported, and help before the finding is an error.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.industry_lead_units,meilan.fixed_point_help_units,meilan.paired_help_units,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-19-1', '(十九)1', 'monitoring', 'household', 'must', '重点人群跟踪监测',
     'Households that have left, that bear one of five marks, or that applied in vain are watched.', 'fupin_report.monitoring_status'),
    ('MEILAN-2019-19-2a', '(十九)2', 'monitoring', 'village', 'must', '重点村动态监测',
     'Households and villages that have left, and other villages where poverty is high, are watched.', 'fupin_report.duty_status'),
    ('MEILAN-2019-19-2b', '(十九)2', 'coverage_rate', 'household', 'must', '应扶尽扶', 'All among these who should be helped are.',
     'fupin_report.coverage'),
    ('MEILAN-2019-19-4b', '(十九)4', 'entitlement', 'village', 'must', '光伏补贴和项目使用',
     'Solar subsidies are paid, and the solar roofs of the villages are put to use.', 'fupin_report.fund_allocation_gap'),
    ('MEILAN-2019-19-5', '(十九)5', 'entitlement', 'person', 'must', '深度贫困群体兜底',
     'People in deep poverty get more help, and who has lost the strength to work is in the safety net.', 'fupin_report.coverage'),
    ('MEILAN-2019-19-6a', '(十九)6', 'monitoring', 'household', 'must', '入户调查和农户台账',
     'Households are visited as a habit, and each stands in a ledger.', 'fupin_report.duty_status'),
    ('MEILAN-2019-19-6b', '(十九)6', 'monitoring', 'household', 'must', '返贫即帮',
     'Households on the edge, or hit by illness or disaster, are followed, and helped at once if they fall back.', 'fupin_report.deadline_status')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('household', 'register', 'return', '美兰区返贫监测对象', 'Meilan: households watched'),
    ('village', 'label', 'return', '美兰区监测村', 'Meilan: villages watched'),
    ('household', 'coverage', 'return', '美兰区应扶尽扶', 'Meilan: help for all who should have it'),
    ('village', 'check', 'photovoltaic', '美兰区屋顶光伏项目', 'Meilan: solar roofs'),
    ('household', 'check', 'return', '美兰区农户台账', 'Meilan: ledger of households'),
    ('person', 'coverage', 'return', '美兰区深度贫困群体保障', 'Meilan: people in deep poverty')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('household.register.return', 1, 'exited', 'exited', NULL, '19-1', '脱贫户', 'has left', 'must'),
    ('household.register.return', 2, 'disabled', 'disabled_member', NULL, '19-1', '残疾人户', 'with a disabled member', 'must'),
    ('household.register.return', 3, 'seriously_ill', 'seriously_ill_member', NULL, '19-1', '重病患者户', 'with a seriously ill member',
     'must'),
    ('household.register.return', 4, 'low_allowance', 'dibao', NULL, '19-1', '低保户', 'on the allowance', 'must'),
    ('household.register.return', 5, 'extremely_poor', 'tekun', NULL, '19-1', '特困户', 'supported by the state', 'must'),
    ('household.register.return', 6, 'dangerous_house', 'housing_grade in (''C'', ''D'')', NULL, '19-1', '危房户', 'in a dangerous house', 'must'),
    ('household.register.return', 7, 'not_included', 'status = ''not_included''', NULL, '19-1', '申请未纳入户', 'applied in vain', 'must'),
    ('household.register.return', 8, 'watched',
     'exited or disabled_member or seriously_ill_member or dibao or tekun or housing_grade in (''C'', ''D'') or status = ''not_included''',
     NULL, '19-1', '监测对象', 'is watched', 'must'),
    ('household.register.return', 9, 'at_risk',
     'not on_register and income_per_capita > $poverty_line and income_per_capita <= (1 + $fringe_margin) * $poverty_line or illness_caused or facts.disaster_hit',
     NULL, '19-6b', '边缘和因病因灾户', 'on the edge, or hit by illness or disaster', 'must'),
    ('village.label.return', 1, 'watched',
     'exited_on is known or not poor_village and persons - persons_exited >= $high_incidence * rural_population', NULL, '19-2a', '监测村',
     'is watched', 'must'),
    ('village.check.photovoltaic', 1, 'in_use', 'facts.solar_roofs_generating >= facts.solar_roofs', 'facts.solar_roofs > 0', '19-4b',
     '屋顶光伏正常使用', 'every solar roof is in use', 'must'),
    ('household.check.return', 1, 'ledger', 'facts.in_household_ledger', NULL, '19-6a', '农户有台账', 'stands in the ledger', 'must')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('village.label.return', 2, 'high_incidence', 'persons - persons_exited >= $high_incidence * rural_population', 'not poor_village', '19-2a',
     '贫困发生率较高', 'poverty is high', 'must')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('household.coverage.return', 1, 'helped', 'helped', 'facts.help_due', '19-2b', '应扶尽扶', 'is helped', 'must', '100%'),
    ('person.coverage.return', 1, 'safety_net', 'safety_net_delivered', 'labour_capacity = ''none''', '19-5', '失去劳动能力者兜底',
     'in the safety net', 'must', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, action, object_kind, object_scope, object_set, quota, valid,
                        title_zh, title_en, shipped) VALUES
    ('MEILAN-2019.household_monitoring', 'MEILAN-2019', 'MEILAN-2019-19-1', '460108', 'household_monitoring', 'town', 'monitoring', 'household',
     'exited or disabled_member or seriously_ill_member or dibao or tekun or housing_grade in (''C'', ''D'') or status = ''not_included''',
     'each', NULL, '[2019-04-19,2020-01-01)', '重点户跟踪监测', 'household watched', true),
    ('MEILAN-2019.village_monitoring', 'MEILAN-2019', 'MEILAN-2019-19-2a', '460108', 'village_monitoring', 'town', 'monitoring', 'village',
     'exited_on is known or not poor_village and persons - persons_exited >= $high_incidence * rural_population',
     'each', NULL, '[2019-04-19,2020-01-01)', '重点村动态监测', 'village watched', true),
    ('MEILAN-2019.household_survey', 'MEILAN-2019', 'MEILAN-2019-19-6a', '460108', 'household_survey', 'town', 'visit', 'household',
     NULL, 'each', NULL, '[2019-04-19,2020-01-01)', '常态化入户调查', 'household visited', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en,
                            shipped) VALUES
    ('MEILAN-2019.returned_helped', 'MEILAN-2019', 'MEILAN-2019-19-6b', '460108', 'returned_helped', 'household', '[2019-01-01,2020-01-01)',
     NULL, 'household_returned', 'first_help', '返贫即帮', 'helped once fallen back', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, purpose, scope, formula, period, valid, title_zh,
                               title_en, shipped) VALUES
    ('MEILAN-2019.solar_subsidy', 'MEILAN-2019', 'MEILAN-2019-19-4b', '460108', 'solar_subsidy', 'village', 'photovoltaic',
     'facts.solar_roofs > 0', 'facts.solar_subsidy_due', 'year', '[2019-01-01,2020-01-01)', '光伏发电补贴', 'subsidy of solar power', true);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('19-1', 'three_marks', 'criterion', 'household.register.return', 'watched',
     '{"exited": true, "dibao": true, "status": "exited", "housing_grade": "A", "disabled_member": true}', NULL, 'met'),
    ('19-1', 'no_mark', 'criterion', 'household.register.return', 'watched',
     '{"exited": false, "dibao": false, "status": "registered", "housing_grade": "B", "disabled_member": false, "seriously_ill_member": false, "tekun": false}',
     NULL, 'unmet'),
    ('19-1', 'one_mark_unknown', 'criterion', 'household.register.return', 'watched',
     '{"exited": false, "dibao": false, "status": "registered", "housing_grade": "B", "disabled_member": false, "seriously_ill_member": false}',
     NULL, 'unknown'),
    ('19-2a', 'has_left', 'criterion', 'village.label.return', 'watched', '{"exited_on": "2018-12-31", "poor_village": true}', NULL, 'met'),
    ('19-2a', 'at_the_line', 'criterion', 'village.label.return', 'high_incidence',
     '{"poor_village": false, "persons": 60, "persons_exited": 40, "rural_population": 1000, "params": {"high_incidence": 0.02}}', NULL, 'met'),
    ('19-2a', 'below_the_line', 'criterion', 'village.label.return', 'high_incidence',
     '{"poor_village": false, "persons": 59, "persons_exited": 40, "rural_population": 1000, "params": {"high_incidence": 0.02}}', NULL, 'unmet'),
    ('19-2a', 'no_line', 'criterion', 'village.label.return', 'high_incidence',
     '{"poor_village": false, "persons": 60, "persons_exited": 40, "rural_population": 1000}', NULL, 'unknown'),
    ('19-4b', 'idle_roof', 'criterion', 'village.check.photovoltaic', 'in_use', '{"facts": {"solar_roofs": 2, "solar_roofs_generating": 1}}', NULL,
     'unmet'),
    ('19-6b', 'no_day_printed', 'deadline', 'returned_helped', NULL, '{"event": "2019-05-01"}', '2019-06-01', NULL),
    ('19-5', 'uncovered', 'criterion', 'person.coverage.return', 'safety_net',
     '{"labour_capacity": "none", "safety_net_delivered": false}', NULL, 'unmet')
  ) AS e (rule, word, answered_by, object, name, facts, as_of, expected);

-- (二十), (二十一): science and infrastructure.  Training and guidance are two things, of villages and of households: all
-- four shares have to be full.  Of natural villages that can have a hardened road all have one: of 60 that can 59 are
-- 98.33 % and not enough, and 5 that cannot are left out.  Buses reach 90 % of the villages that can have one, and
-- 90 % is enough: 45 of 50 and 9 of 10 with one unknown are, 44 of 50 are not, and with 8, one unknown and one
-- without it is open.  How much is basically solved is not printed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.science_industry_it_bureau,meilan.agriculture_bureau,meilan.science_association,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-20-1', '(二十)1', 'coverage_rate', 'household', 'must', '产业技术培训指导全覆盖',
     'Every poor village and every poor household is taught and guided in the skills of its trade.', 'fupin_report.coverage'),
    ('MEILAN-2019-20-2', '(二十)2', 'coverage_rate', 'village', 'must', '科技人员结对全覆盖',
     'Every poor village is paired with people of science.', 'fupin_report.coverage'),
    ('MEILAN-2019-20-3', '(二十)3', 'other_computable', 'project', 'must', '科技示范',
     'Projects, villages and households show what science does; how many, is not said.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.housing_bureau,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-21-1a', '(二十一)1', 'coverage_rate', 'village', 'must', '自然村通硬化路',
     'All natural villages that can have one have a hardened road.', 'fupin_report.coverage'),
    ('MEILAN-2019-21-1b', '(二十一)1', 'coverage_rate', 'village', 'must', '行政村通客车',
     'Buses reach 90 % of the administrative villages that can have one.', 'fupin_report.coverage'),
    ('MEILAN-2019-21-1c', '(二十一)1', 'coverage_rate', 'region', 'basically', '公路安全防护',
     'Roads without protection are basically a thing of the past.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.agriculture_bureau,meilan.towns}', 'fupin_report.rule_check', true
  FROM (VALUES
    ('MEILAN-2019-21-2', '(二十一)2', 'other_computable', 'project', 'must', '农田水利',
     'Irrigation is built and mended down to the last kilometre.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.development_reform_commission,meilan.towns}', 'fupin_report.coverage', true
  FROM (VALUES
    ('MEILAN-2019-21-3a', '(二十一)3', 'coverage_rate', 'village', 'must', '农村电网存量问题',
     'Low voltage and overload in the villages are solved.')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        shipped)
SELECT r.rule_id, 'MEILAN-2019', r.article, r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{}',
       '{meilan.science_industry_it_bureau,meilan.towns}', r.computed_by, true
  FROM (VALUES
    ('MEILAN-2019-21-4', '(二十一)4', 'coverage_rate', 'village', 'strive', '光纤和4G全覆盖',
     'Fibre and 4G are to reach every natural village or group.', 'fupin_report.coverage'),
    ('MEILAN-2019-21-4b', '(二十一)4', 'other_computable', 'village', 'encourage', '宽带提速和资费优惠',
     'The network of the villages gets faster, and discounts are encouraged.', 'fupin_report.rule_check')
  ) AS r (rule_id, article, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, topic, valid, title_zh, title_en, shipped)
SELECT 'MEILAN-2019.' || s.subject || '.' || s.purpose || '.' || s.topic, 'MEILAN-2019', '460108', s.subject, s.purpose, s.topic,
       '[2019-01-01,2020-01-01)', s.title_zh, s.title_en, true
  FROM (VALUES
    ('village', 'coverage', 'science', '美兰区贫困村科技帮扶', 'Meilan: science for poor villages'),
    ('household', 'coverage', 'science', '美兰区贫困户技术培训', 'Meilan: training of poor households'),
    ('village', 'label', 'science', '美兰区科技扶贫示范村', 'Meilan: villages that show science'),
    ('household', 'label', 'science', '美兰区科技扶贫示范户', 'Meilan: households that show science'),
    ('village', 'coverage', 'infrastructure', '美兰区农村基础设施', 'Meilan: roads, buses, power, networks'),
    ('village', 'label', 'infrastructure', '美兰区农田水利和人居环境', 'Meilan: irrigation and settlements'),
    ('village', 'target', 'infrastructure', '美兰区宽带提速', 'Meilan: faster networks'),
    ('county', 'target', 'infrastructure', '美兰区公路安全防护', 'Meilan: safety of roads')
  ) AS s (subject, purpose, topic, title_zh, title_en);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.guard::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, true
  FROM (VALUES
    ('village.label.science', 1, 'demonstration', 'facts.science_demonstration', NULL, '20-3', '科技扶贫示范村', 'shows what science does', 'must'),
    ('household.label.science', 1, 'demonstration', 'facts.science_demonstration', NULL, '20-3', '科技扶贫示范户', 'shows what science does',
     'must'),
    ('village.label.infrastructure', 1, 'irrigation', 'facts.irrigation_gaps = 0', NULL, '21-2', '农田水利无缺口', 'no gap in irrigation', 'must'),
    ('village.target.infrastructure', 1, 'speed', 'facts.broadband_speed >= previous.broadband_speed', NULL, '21-4b', '宽带速率不低于上年',
     'no slower than the year before', 'encourage'),
    ('county.target.infrastructure', 1, 'road_safety', 'facts.roads_protected >= $basically_share * facts.roads', NULL, '21-1c', '公路防护基本解决',
     'roads are protected', 'basically')
  ) AS c (standard, position, name, condition, guard, rule, label_zh, label_en, strength);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, target, target_operator, shipped)
SELECT 'MEILAN-2019.' || c.standard, c.position, c.name, c.condition::fupin.criteria, c.among::fupin.criteria, 'MEILAN-2019-' || c.rule,
       c.label_zh, c.label_en, c.strength, c.target::fupin.ratio, '>=', true
  FROM (VALUES
    ('village.coverage.science', 1, 'training', 'facts.technical_trainings >= 1', 'poor_village', '20-1', '产业技术培训', 'taught', 'must', '100%'),
    ('village.coverage.science', 2, 'guidance', 'facts.technical_guidances >= 1', 'poor_village', '20-1', '产业技术指导', 'guided', 'must', '100%'),
    ('household.coverage.science', 1, 'training', 'facts.technical_trainings >= 1', 'status <> ''aid_suspended''', '20-1', '产业技术培训', 'taught',
     'must', '100%'),
    ('household.coverage.science', 2, 'guidance', 'facts.technical_guidances >= 1', 'status <> ''aid_suspended''', '20-1', '产业技术指导', 'guided',
     'must', '100%'),
    ('village.coverage.science', 3, 'pairing', 'facts.technicians_paired >= 1', 'poor_village', '20-2', '科技人员结对',
     'paired with people of science', 'must', '100%'),
    ('village.coverage.infrastructure', 1, 'hardened_road', 'facts.natural_villages_ready_hardened >= facts.natural_villages_ready',
     'facts.natural_villages_ready > 0', '21-1a', '具备条件的自然村通硬化路', 'natural villages have hardened roads', 'must', '100%'),
    ('village.coverage.infrastructure', 2, 'bus', 'facts.bus_service', 'facts.bus_ready', '21-1b', '具备条件的行政村通客车', 'a bus comes',
     'must', '90%'),
    ('village.coverage.infrastructure', 3, 'power', 'facts.grid_problems = 0', NULL, '21-3a', '电网存量问题已解决',
     'no low voltage or overload left', 'must', '100%'),
    ('village.coverage.infrastructure', 4, 'fibre', 'facts.natural_villages_fibre >= facts.natural_villages', NULL, '21-4', '光纤通到自然村',
     'fibre in every natural village', 'strive', '100%'),
    ('village.coverage.infrastructure', 5, 'mobile', 'facts.natural_villages_4g >= facts.natural_villages', NULL, '21-4', '4G通到自然村',
     '4G in every natural village', 'strive', '100%')
  ) AS c (standard, position, name, condition, among, rule, label_zh, label_en, strength, target);

INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, as_of, expected, shipped)
SELECT 'MEILAN-2019-' || e.rule || '.' || e.word, 'MEILAN-2019-' || e.rule, e.answered_by, 'MEILAN-2019.' || e.object, e.name, e.facts::jsonb,
       NULL, e.expected, true
  FROM (VALUES
    ('20-1', 'taught', 'criterion', 'village.coverage.science', 'training', '{"poor_village": true, "facts": {"technical_trainings": 1}}', 'met'),
    ('20-1', 'not_guided', 'criterion', 'village.coverage.science', 'guidance', '{"poor_village": true, "facts": {"technical_guidances": 0}}',
     'unmet'),
    ('20-1', 'other_village', 'criterion', 'village.coverage.science', 'guidance', '{"poor_village": false, "facts": {"technical_guidances": 0}}',
     'not_applicable'),
    ('20-1', 'household_unknown', 'criterion', 'household.coverage.science', 'guidance', '{"status": "registered", "facts": {}}', 'unknown'),
    ('21-1a', 'one_missing', 'criterion', 'village.coverage.infrastructure', 'hardened_road',
     '{"facts": {"natural_villages_ready": 60, "natural_villages_ready_hardened": 59}}', 'unmet'),
    ('21-1a', 'all', 'criterion', 'village.coverage.infrastructure', 'hardened_road',
     '{"facts": {"natural_villages_ready": 60, "natural_villages_ready_hardened": 60}}', 'met'),
    ('21-1a', 'none_ready', 'criterion', 'village.coverage.infrastructure', 'hardened_road',
     '{"facts": {"natural_villages_ready": 0, "natural_villages_ready_hardened": 0}}', 'not_applicable'),
    ('21-1b', 'bus', 'criterion', 'village.coverage.infrastructure', 'bus', '{"facts": {"bus_ready": true, "bus_service": true}}', 'met'),
    ('21-1b', 'no_bus', 'criterion', 'village.coverage.infrastructure', 'bus', '{"facts": {"bus_ready": true, "bus_service": false}}', 'unmet'),
    ('21-1b', 'bus_unknown', 'criterion', 'village.coverage.infrastructure', 'bus', '{"facts": {"bus_ready": true}}', 'unknown'),
    ('21-1b', 'no_conditions', 'criterion', 'village.coverage.infrastructure', 'bus', '{"facts": {"bus_ready": false, "bus_service": false}}',
     'not_applicable'),
    ('21-1c', 'no_line', 'criterion', 'county.target.infrastructure', 'road_safety', '{"facts": {"roads": 40, "roads_protected": 39}}', 'unknown'),
    ('21-3a', 'left_over', 'criterion', 'village.coverage.infrastructure', 'power', '{"facts": {"grid_problems": 1}}', 'unmet')
  ) AS e (rule, word, answered_by, object, name, facts, expected);
