-- Part 52: 肇庆市, 肇办发〔2018〕24号 of 10 December 2018: three years of action, to the end of 2020.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('zhaoqing.party_office', '441200', '中共肇庆市委办公室', 'General office of the Party committee of Zhaoqing', true),
    ('zhaoqing.government_office', '441200', '肇庆市人民政府办公室', 'General office of the government of Zhaoqing', true),
    ('zhaoqing.all_levels', '441200', '各级党委和政府', 'Party committees and governments of all levels', true),
    ('zhaoqing.civil_affairs', '441200', '市民政局', 'Civil affairs bureau of Zhaoqing', true),
    ('zhaoqing.human_resources', '441200', '市人力资源社会保障局', 'Human resources and social security bureau of Zhaoqing', true),
    ('zhaoqing.disabled_federation', '441200', '市残联', 'Disabled persons'' federation of Zhaoqing', true),
    ('zhaoqing.womens_federation', '441200', '市妇联', 'Women''s federation of Zhaoqing', true),
    ('zhaoqing.poverty_office', '441200', '市扶贫办', 'Poverty-alleviation office of Zhaoqing', true);

INSERT INTO fupin.document (document_id, document_no, issuer, joint_issuer, division, issued, valid, title_zh, title_en,
                            period_before_document, answer_before_event, shipped) VALUES
    ('ZHAOQING-2018', '肇办发〔2018〕24号', 'zhaoqing.party_office', 'zhaoqing.government_office', '441200',
     '2018-12-10', '[2018-12-10,2021-01-01)', '关于打赢脱贫攻坚战三年行动方案（2018—2020年）',
     'Three-year action against poverty, 2018 to 2020',
     'not_assessed', 'error', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, reference_key, shipped) VALUES
    ('ZHAOQING-2018.household.exit', 'ZHAOQING-2018', '441200', 'household', 'exit', '[2018-12-10,2021-01-01)',
     '肇庆市相对贫困户退出标准', 'Zhaoqing: when a household may leave', 'reference_income', true),
    ('ZHAOQING-2018.village.exit', 'ZHAOQING-2018', '441200', 'village', 'exit', '[2018-12-10,2021-01-01)',
     '肇庆市相对贫困村出列标准', 'Zhaoqing: when a village may leave', 'reference_income', true);

-- 一(二): the figures 8,699 and 11,599 are printed as estimates of the two lines.  They are stored as lines, because the
-- reference they were worked out from cannot be told from them: 19331 and 19332 both round to them.  They stand in only
-- while the province's figure is unknown: against a reference of 19331.67 the 45 % line is 8699.2515 and 8699.00 fails.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('ZHAOQING-2018-1.2-g', 'ZHAOQING-2018', '一(二)', 'income_reference', 'region', NULL, '收入线测算数',
     'Two lines are printed as estimates, 8,699 yuan for households and 11,599 yuan for villages, both from a reference between 19,331 and 19,332 yuan.',
     'fupin.governing_parameters', true);

INSERT INTO fupin.parameter (parameter_id, document_id, division, key, unit, valid, value, status, source, note, shipped) VALUES
    ('ZHAOQING-2018.printed_income_line', 'ZHAOQING-2018', '441200', 'printed_income_line', '元/人年',
     '[2018-12-10,2021-01-01)', 8699, 'estimate', '肇办发〔2018〕24号 一(二)', 'a rounded line, not a reference income', true),
    ('ZHAOQING-2018.printed_village_income_line', 'ZHAOQING-2018', '441200', 'printed_village_income_line', '元/人年',
     '[2018-12-10,2021-01-01)', 11599, 'estimate', '肇办发〔2018〕24号 一(二)', 'a rounded line, not a reference income', true);

-- 一(二) and 11: households.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-1.2-a', 'ZHAOQING-2018', '一(二)', 'exit_standard_household', 'person', 'must', '两不愁三保障',
     'By 2020 the relatively poor have food and clothing without worry, and their compulsory education, basic medical care and safe housing are guaranteed, lastingly.',
     '{}', 'fupin_report.household_exit', true),
    ('ZHAOQING-2018-1.2-e', 'ZHAOQING-2018', '一(二)', 'exit_standard_household', 'household', 'must', '有劳动能力户收入达45%',
     'A household with labour capacity reaches a yearly disposable income per head of 45 % of that of the province''s farmers in the same year.',
     '{}', 'fupin_report.household_exit', true),
    ('ZHAOQING-2018-11-c', 'ZHAOQING-2018', '11', 'entitlement', 'person', 'must', '无劳动能力者纳入低保',
     'Registered people without full labour capacity whom neither industry nor employment can lift out of poverty receive the minimum allowance.',
     '{zhaoqing.all_levels,zhaoqing.civil_affairs,zhaoqing.human_resources,zhaoqing.disabled_federation,zhaoqing.womens_federation,zhaoqing.poverty_office}',
     'fupin_report.coverage', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.household.exit', 1, 'income',
     'income_per_capita >= coalesce(45% of $reference_income, $printed_income_line)', 'has_labour',
     'ZHAOQING-2018-1.2-e', '收入达标', 'income reaches the line', 'must', true),
    ('ZHAOQING-2018.household.exit', 2, 'safety_net', 'dibao', 'not has_labour',
     'ZHAOQING-2018-11-c', '低保兜底', 'on the minimum allowance', 'must', true),
    ('ZHAOQING-2018.household.exit', 3, 'food', 'food_secure', NULL,
     'ZHAOQING-2018-1.2-a', '不愁吃', 'no worry about food', 'must', true),
    ('ZHAOQING-2018.household.exit', 4, 'clothing', 'clothing_secure', NULL,
     'ZHAOQING-2018-1.2-a', '不愁穿', 'no worry about clothing', 'must', true),
    ('ZHAOQING-2018.household.exit', 5, 'education', 'education_secure', 'has_school_age_child',
     'ZHAOQING-2018-1.2-a', '义务教育有保障', 'compulsory education guaranteed', 'must', true),
    ('ZHAOQING-2018.household.exit', 6, 'medical', 'medical_secure', NULL,
     'ZHAOQING-2018-1.2-a', '基本医疗有保障', 'basic medical care guaranteed', 'must', true),
    ('ZHAOQING-2018.household.exit', 7, 'housing', 'housing_secure', NULL,
     'ZHAOQING-2018-1.2-a', '住房安全有保障', 'safe housing guaranteed', 'must', true);

-- 一(二): villages.  Natural villages of 20 households are in scope, of 19 are not; one that lacks either condition holds
-- up the whole village.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('ZHAOQING-2018-1.2-b', 'ZHAOQING-2018', '一(二)', 'exit_standard_village', 'region', 'must', '公共服务相当',
     'By 2020 the main indicators of basic public services in poor areas are on a par with the province''s average.',
     'fupin_report.village_exit', true),
    ('ZHAOQING-2018-1.2-f', 'ZHAOQING-2018', '一(二)', 'exit_standard_village', 'village', 'must', '村收入达60%',
     'A relatively poor village reaches a yearly disposable income per head of 60 % of that of the province''s farmers in the same year.',
     'fupin_report.village_exit', true),
    ('ZHAOQING-2018-1.2-l', 'ZHAOQING-2018', '一(二)', 'exit_standard_village', 'village', 'must', '自然村硬化整洁',
     'In the 111 villages every natural village of 20 households or more has hardened roads and meets the tidy-village standard.',
     'fupin_report.village_exit', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.village.exit', 1, 'income',
     'income_per_capita >= coalesce(60% of $reference_income, $printed_village_income_line)', NULL,
     'ZHAOQING-2018-1.2-f', '村收入达标', 'income reaches the line', 'must', true),
    ('ZHAOQING-2018.village.exit', 2, 'service_parity', 'service_parity', NULL,
     'ZHAOQING-2018-1.2-b', '公共服务相当', 'public services on a par with the province', 'must', true),
    ('ZHAOQING-2018.village.exit', 3, 'natural_villages',
     'natural_villages_hardened >= natural_villages_over_20 and natural_villages_tidy >= natural_villages_over_20',
     'natural_villages_over_20 > 0',
     'ZHAOQING-2018-1.2-l', '20户以上自然村硬化整洁', 'natural villages hardened and tidy', 'must', true);

-- Of a reference of 20,000 the lines are 9,000 and 12,000, of 17,002 exactly 7,650.90.  8,699 is no line once the reference
-- is known, and without reference and printed line nobody can say.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, facts, expected, shipped)
SELECT 'ZHAOQING-2018-' || e.rule || '.' || e.word, 'ZHAOQING-2018-' || e.rule, 'standard', 'ZHAOQING-2018.household.exit',
       '{"params": {"reference_income": 20000}, "has_labour": true, "food_secure": true, "clothing_secure": true, "education_secure": true, "has_school_age_child": true, "medical_secure": true, "housing_secure": true}'::jsonb
           || e.facts::jsonb,
       e.expected, true
  FROM (VALUES
    ('1.2-e', 'on_the_line', '{"income_per_capita": 9000.00}', 'true'),
    ('1.2-e', 'one_cent_short', '{"income_per_capita": 8999.99}', 'false'),
    ('1.2-e', 'income_unknown', '{}', NULL),
    ('1.2-a', 'house_beats_unknown', '{"housing_secure": false}', 'false'),
    ('11-c', 'safety_net', '{"has_labour": false, "income_per_capita": 5808, "dibao": true}', 'true'),
    ('11-c', 'no_safety_net', '{"has_labour": false, "income_per_capita": 5808, "dibao": false}', 'false'),
    ('1.2-a', 'no_pupil', '{"income_per_capita": 9000, "has_school_age_child": false, "education_secure": null}', 'true'),
    ('1.2-e', 'nothing_to_compare', '{"income_per_capita": 1000000, "params": {}}', NULL)
  ) AS e (rule, word, facts, expected);
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, expected, shipped)
SELECT 'ZHAOQING-2018-' || e.rule || '.' || e.word, 'ZHAOQING-2018-' || e.rule, 'criterion', 'ZHAOQING-2018.' || e.standard, e.name, e.facts::jsonb,
       e.expected, true
  FROM (VALUES
    ('1.2-e', 'exact', 'household.exit', 'income', '{"has_labour": true, "income_per_capita": 7650.90, "params": {"reference_income": 17002}}', 'met'),
    ('1.2-g', 'printed_figure', 'household.exit', 'income',
     '{"has_labour": true, "income_per_capita": 8699.00, "params": {"reference_income": 19331.67, "printed_income_line": 8699}}', 'unmet'),
    ('1.2-g', 'line_to_the_last_place', 'household.exit', 'income',
     '{"has_labour": true, "income_per_capita": 8699.2515, "params": {"reference_income": 19331.67, "printed_income_line": 8699}}', 'met'),
    ('1.2-g', 'stands_in', 'household.exit', 'income', '{"has_labour": true, "income_per_capita": 8699, "params": {"printed_income_line": 8699}}', 'met'),
    ('1.2-g', 'stands_in_short', 'household.exit', 'income',
     '{"has_labour": true, "income_per_capita": 8698.99, "params": {"printed_income_line": 8699}}', 'unmet'),
    ('1.2-f', 'on_the_line', 'village.exit', 'income', '{"income_per_capita": 12000.00, "params": {"reference_income": 20000}}', 'met'),
    ('1.2-f', 'one_cent_short', 'village.exit', 'income', '{"income_per_capita": 11999.99, "params": {"reference_income": 20000}}', 'unmet'),
    ('1.2-f', 'reference_unknown', 'village.exit', 'income', '{"income_per_capita": 1000000}', 'unknown'),
    ('1.2-b', 'not_compared', 'village.exit', 'service_parity', '{}', 'unknown'),
    ('1.2-l', 'all_both', 'village.exit', 'natural_villages',
     '{"natural_villages_over_20": 3, "natural_villages_hardened": 3, "natural_villages_tidy": 3}', 'met'),
    ('1.2-l', 'one_untidy', 'village.exit', 'natural_villages',
     '{"natural_villages_over_20": 3, "natural_villages_hardened": 3, "natural_villages_tidy": 2}', 'unmet'),
    ('1.2-l', 'only_smaller', 'village.exit', 'natural_villages', '{"natural_villages_over_20": 0}', 'not_applicable')
  ) AS e (rule, word, standard, name, facts, expected);

-- 1 to 11: industry, assets, work, houses.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('zhaoqing.agriculture', '441200', '市农业局', 'Agriculture bureau of Zhaoqing', true),
    ('zhaoqing.agriculture_office', '441200', '市委农办', 'Agriculture office of the Party committee of Zhaoqing', true),
    ('zhaoqing.forestry', '441200', '市林业局', 'Forestry bureau of Zhaoqing', true),
    ('zhaoqing.commerce', '441200', '市商务局', 'Commerce bureau of Zhaoqing', true),
    ('zhaoqing.economy', '441200', '市经济信息化局', 'Economy and information bureau of Zhaoqing', true),
    ('zhaoqing.tourism', '441200', '市旅游局', 'Tourism bureau of Zhaoqing', true),
    ('zhaoqing.supply_cooperatives', '441200', '市供销合作联社', 'Federation of supply cooperatives of Zhaoqing', true),
    ('zhaoqing.land', '441200', '市国土资源局', 'Land and resources bureau of Zhaoqing', true),
    ('zhaoqing.science', '441200', '市科技局', 'Science bureau of Zhaoqing', true),
    ('zhaoqing.audit', '441200', '市审计局', 'Audit bureau of Zhaoqing', true),
    ('zhaoqing.finance', '441200', '市财政局', 'Finance bureau of Zhaoqing', true),
    ('zhaoqing.housing', '441200', '市住房城乡建设局', 'Housing and construction bureau of Zhaoqing', true),
    ('zhaoqing.development_reform', '441200', '市发展改革局', 'Development and reform bureau of Zhaoqing', true),
    ('zhaoqing.organisation_department', '441200', '市委组织部', 'Organisation department of the Party committee of Zhaoqing', true),
    ('zhaoqing.discipline', '441200', '市纪委监委', 'Discipline inspection and supervision commission of Zhaoqing', true),
    ('zhaoqing.establishment_office', '441200', '市编办', 'Office for establishment posts of Zhaoqing', true),
    ('zhaoqing.state_assets', '441200', '市国资委', 'State assets commission of Zhaoqing', true),
    ('zhaoqing.education', '441200', '市教育局', 'Education bureau of Zhaoqing', true),
    ('zhaoqing.health', '441200', '市卫生计生局', 'Health and family planning bureau of Zhaoqing', true),
    ('zhaoqing.trade_union', '441200', '市总工会', 'Federation of trade unions of Zhaoqing', true),
    ('zhaoqing.youth_league', '441200', '团市委', 'Youth league of Zhaoqing', true),
    ('zhaoqing.industry_commerce_federation', '441200', '市工商联', 'Federation of industry and commerce of Zhaoqing', true),
    ('zhaoqing.finance_services', '441200', '市金融局', 'Financial services bureau of Zhaoqing', true),
    ('zhaoqing.central_bank', '441200', '人行肇庆市中心支行', 'Zhaoqing branch of the People''s Bank', true),
    ('zhaoqing.banking_regulator', '441200', '肇庆银监分局', 'Banking regulator, Zhaoqing branch', true),
    ('zhaoqing.leading_group', '441200', '市扶贫开发领导小组', 'Leading group for poverty alleviation of Zhaoqing', true),
    ('zhaoqing.leading_group_members', '441200', '市扶贫开发领导小组成员单位', 'Members of the leading group of Zhaoqing', true),
    ('zhaoqing.helper_units', '441200', '各定点帮扶单位', 'Units with designated assistance', true),
    ('zhaoqing.duanzhou', '441202', '端州区党委和政府', 'Party committee and government of Duanzhou', true),
    ('zhaoqing.dinghu', '441203', '鼎湖区党委和政府', 'Party committee and government of Dinghu', true),
    ('zhaoqing.gaoyao', '441204', '高要区党委和政府', 'Party committee and government of Gaoyao', true),
    ('zhaoqing.sihui', '441284', '四会市党委和政府', 'Party committee and government of Sihui', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.asset_project.asset_project', 'ZHAOQING-2018', '441200', 'asset_project', 'asset_project', '[2018-12-10,2021-01-01)',
     '肇庆市资产收益扶贫', 'Zhaoqing: income from assets', true),
    ('ZHAOQING-2018.project.project_gate', 'ZHAOQING-2018', '441200', 'project', 'project_gate', '[2018-12-10,2021-01-01)',
     '肇庆市扶贫项目管理', 'Zhaoqing: poverty projects', true),
    ('ZHAOQING-2018.fund.fund_use', 'ZHAOQING-2018', '441200', 'fund', 'fund_use', '[2018-12-10,2021-01-01)',
     '肇庆市扶贫资金管理', 'Zhaoqing: management of poverty funds', true),
    ('ZHAOQING-2018.fund_payment.fund_use', 'ZHAOQING-2018', '441200', 'fund_payment', 'fund_use', '[2018-12-10,2021-01-01)',
     '肇庆市扶贫资金支出', 'Zhaoqing: what poverty funds are spent on', true),
    ('ZHAOQING-2018.county.fund_use', 'ZHAOQING-2018', '441200', 'county', 'fund_use', '[2018-12-10,2021-01-01)',
     '肇庆市资金投入', 'Zhaoqing: money put in', true),
    ('ZHAOQING-2018.town.fund_use', 'ZHAOQING-2018', '441200', 'town', 'fund_use', '[2018-12-10,2021-01-01)',
     '肇庆市老区和民族乡镇投入', 'Zhaoqing: money for old revolutionary and minority towns', true),
    ('ZHAOQING-2018.loan.loan', 'ZHAOQING-2018', '441200', 'loan', 'loan', '[2018-12-10,2021-01-01)',
     '肇庆市扶贫小额信贷', 'Zhaoqing: microloans', true);

-- 1: a plan for industry and a library of projects in every county; no day is printed, so the plan's last day is taken.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-1-b', 'ZHAOQING-2018', '1', 'project_library', 'project', 'must', '县级产业规划和项目储备库',
     'Every county has a plan for its industry and a library of projects in reserve.',
     '{zhaoqing.all_levels,zhaoqing.agriculture,zhaoqing.forestry,zhaoqing.commerce,zhaoqing.economy,zhaoqing.tourism,zhaoqing.supply_cooperatives,zhaoqing.land,zhaoqing.science,zhaoqing.audit,zhaoqing.poverty_office}',
     'fupin_report.project_breach', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.industry_plan', 'ZHAOQING-2018', 'ZHAOQING-2018-1-b', '441200', 'industry_plan', 'county', '[2018-12-10,2021-01-01)',
     '2020-12-31', 'industry_plan_issued', '县级产业扶贫规划', 'plan for the industry of the county', true),
    ('ZHAOQING-2018.reserve_library', 'ZHAOQING-2018', 'ZHAOQING-2018-1-b', '441200', 'reserve_library', 'county', '[2018-12-10,2021-01-01)',
     '2020-12-31', 'project_library_founded', '县级项目储备库', 'library of projects in reserve', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.project.project_gate', 1, 'from_library', 'listed_on is known and listed_on <= selected_on',
     'kind = ''industry'' and selected_on is known',
     'ZHAOQING-2018-1-b', '从项目库中选取', 'chosen from the library', 'must', true);

-- 3: assets.  A disabled registered family that waits while another is admitted is a violation.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped)
SELECT r.rule_id, 'ZHAOQING-2018', '3', 'asset_project_rule', 'asset_project', r.strength, r.title_zh, r.statement_en,
       '{zhaoqing.all_levels,zhaoqing.agriculture_office,zhaoqing.agriculture,zhaoqing.finance,zhaoqing.poverty_office}', r.computed_by, true
  FROM (VALUES
    ('ZHAOQING-2018-3-b', 'must', '资产收益管理办法和分配方式',
     'Rules for asset-income projects are made, and returns shared as a guaranteed minimum plus a dividend by shares.', 'fupin_report.dividend_due'),
    ('ZHAOQING-2018-3-c', 'in_principle', '资产折股量化到集体经济组织',
     'The assets belong, as shares, to the collective economic organisation, and the poor villages and households come first in their returns.',
     'fupin_report.asset_project_check'),
    ('ZHAOQING-2018-3-d', 'must', '优先安排贫困残疾人家庭',
     'Asset-income projects serve poor families with a disabled member first.', 'fupin_report.asset_project_check'),
    ('ZHAOQING-2018-3-e', 'must', '经营主体条件和风险防控',
     'Operators are able and willing, give work and raise incomes, and risks are guarded against.', 'fupin_report.asset_project_check')
  ) AS r (rule_id, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.asset_rules', 'ZHAOQING-2018', 'ZHAOQING-2018-3-b', '441200', 'asset_rules', 'prefecture', '[2018-12-10,2021-01-01)',
     '2020-12-31', 'asset_rules_issued', '资产收益扶贫项目管理办法', 'rules for asset-income projects', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, scope, formula, period, valid, strength, title_zh, title_en,
                               shipped) VALUES
    ('ZHAOQING-2018.share_payout', 'ZHAOQING-2018', 'ZHAOQING-2018-3-b', '441200', 'share_payout', 'asset_share',
     'model = ''guaranteed_plus_share''', 'guaranteed_amount + shares * distributable_profit / total_shares', 'year', '[2018-12-10,2021-01-01)', 'encourage',
     '保底收益加按股分红', 'guaranteed minimum plus dividend by shares', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.asset_project.asset_project', 1, 'model', 'model = ''guaranteed_plus_share''', NULL,
     'ZHAOQING-2018-3-b', '保底加分红', 'guaranteed minimum plus dividend', 'encourage', true),
    ('ZHAOQING-2018.asset_project.asset_project', 2, 'guaranteed', 'dividend_paid >= guaranteed_due', 'model = ''guaranteed_plus_share''',
     'ZHAOQING-2018-3-b', '保底已付', 'guaranteed minimum paid', 'must', true),
    ('ZHAOQING-2018.asset_project.asset_project', 3, 'collective', 'held_by_collective', NULL,
     'ZHAOQING-2018-3-c', '量化到集体经济组织', 'held by the collective', 'in_principle', true),
    ('ZHAOQING-2018.asset_project.asset_project', 4, 'poor_first', 'not non_poor_before_poor', NULL,
     'ZHAOQING-2018-3-c', '收益权优先贫困村户', 'the poor are paid first', 'must', true),
    ('ZHAOQING-2018.asset_project.asset_project', 5, 'disabled_first', 'disabled_waiting = 0', NULL,
     'ZHAOQING-2018-3-d', '残疾人家庭优先', 'families with a disabled member first', 'must', true),
    ('ZHAOQING-2018.asset_project.asset_project', 6, 'operator', 'operator_capable and operator_willing and operator_employs and operator_profitable',
     NULL,
     'ZHAOQING-2018-3-e', '经营主体合格', 'operator qualifies', 'must', true),
    ('ZHAOQING-2018.asset_project.asset_project', 7, 'risk', 'risk_controlled', NULL,
     'ZHAOQING-2018-3-e', '风险可控', 'risk is under control', 'must', true);

-- 6: posts elsewhere are published regularly; monthly is assumed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-6-b', 'ZHAOQING-2018', '6', 'recurring_obligation', 'organisation', 'must', '定期定向发布岗位信息',
     'Posts for work elsewhere are made known regularly and to those they suit.',
     '{zhaoqing.all_levels,zhaoqing.human_resources,zhaoqing.commerce}', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_id, action, quota, basis, valid, title_zh, title_en,
                        shipped) VALUES
    ('ZHAOQING-2018.publish_posts', 'ZHAOQING-2018', 'ZHAOQING-2018-6-b', '441200', 'publish_posts', 'organisation', 'zhaoqing.human_resources',
     'publish_posts',
     '>= 1 times per month', 'assumed', '[2018-12-10,2021-01-01)', '发布劳务输出岗位', 'posts for work elsewhere', true);

-- 10: houses.  The paper of 10 December 2018 sets 31 December 2018.  Money follows the work: with 40 % built, half of
-- 20,000 paid is 2,000 too much.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-10-a', 'ZHAOQING-2018', '10', 'milestone', 'household', 'must', '2018年底完成危改任务',
     'The renovations that the province assigned are finished by the end of 2018.',
     '{zhaoqing.all_levels,zhaoqing.housing,zhaoqing.poverty_office,zhaoqing.finance}', 'fupin_report.housing_status', true),
    ('ZHAOQING-2018-10-d', 'ZHAOQING-2018', '10', 'fund_rule', 'fund_payment', 'must', '按工程进度拨付到一卡通',
     'The subsidy is paid in parts as the work proceeds, to the household''s one-card account.',
     '{zhaoqing.all_levels,zhaoqing.housing,zhaoqing.poverty_office,zhaoqing.finance}', 'fupin_report.fund_breach', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, scope, title_zh, title_en,
                            shipped) VALUES
    ('ZHAOQING-2018.housing_renovation', 'ZHAOQING-2018', 'ZHAOQING-2018-10-a', '441200', 'housing_renovation', 'housing_case',
     '[2018-12-10,2021-01-01)',
     '2018-12-31', 'house_completed', 'plan_year = 2018', '省下达危房改造任务', 'renovations assigned by the province', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.fund_payment.fund_use', 1, 'one_card', 'own_card', 'purpose = ''housing''',
     'ZHAOQING-2018-10-d', '直达本户一卡通', 'to the household''s own card', 'must', true),
    ('ZHAOQING-2018.fund_payment.fund_use', 2, 'pace', 'cumulative_paid <= case_progress * case_subsidy', 'purpose = ''housing''',
     'ZHAOQING-2018-10-d', '不超工程进度', 'not ahead of the work', 'must', true);

-- 17 and 18: cooperation and designated assistance.  Old and new cadres hand over by the day on which the assessment of
-- 2018 ends, a day that the paper does not know yet: it is an event of the city.  Until the end of the plan the unit that
-- helps a village stays and its team is not withdrawn.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-17-b', 'ZHAOQING-2018', '17', 'fund_rule', 'fund_payment', 'ensure', '协作资金精准投向',
     'The money of cooperation is watched so that it reaches poor areas and poor people.',
     '{zhaoqing.duanzhou,zhaoqing.dinghu,zhaoqing.gaoyao,zhaoqing.sihui,zhaoqing.development_reform,zhaoqing.organisation_department,zhaoqing.human_resources,zhaoqing.agriculture,zhaoqing.commerce,zhaoqing.state_assets,zhaoqing.education,zhaoqing.health,zhaoqing.poverty_office}',
     'fupin_report.fund_breach', true),
    ('ZHAOQING-2018-18-a', 'ZHAOQING-2018', '18', 'responsibility', 'village', 'must', '定点帮扶关系不变',
     'During the campaign a village keeps the unit that helps it, and its team is not withdrawn.',
     '{zhaoqing.helper_units,zhaoqing.organisation_department}', 'fupin_report.assignment_gap', true),
    ('ZHAOQING-2018-18-b', 'ZHAOQING-2018', '18', 'milestone', 'official', 'must', '新老驻村干部对接',
     'Old and new village cadres have handed over before the assessment of 2018 ends.',
     '{zhaoqing.helper_units,zhaoqing.organisation_department}', 'fupin_report.deadline_status', true),
    ('ZHAOQING-2018-18-c', 'ZHAOQING-2018', '18', 'recurring_obligation', 'organisation', 'must', '定期研究帮扶工作',
     'The head of a helper unit answers for its help and studies it regularly.',
     '{zhaoqing.helper_units,zhaoqing.organisation_department}', 'fupin_report.duty_status', true),
    ('ZHAOQING-2018-18-f', 'ZHAOQING-2018', '18', 'fund_allocation', 'organisation', 'must', '加大定点扶贫资金投入',
     'Helper units put in more money than the year before, and advice besides.',
     '{zhaoqing.helper_units,zhaoqing.organisation_department}', 'fupin_report.fund_allocation_gap', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.fund_payment.fund_use', 3, 'cooperation', 'household_registered', 'fund_kind = ''cooperation''',
     'ZHAOQING-2018-17-b', '投向贫困人口', 'for registered people', 'ensure', true),
    ('ZHAOQING-2018.county.fund_use', 1, 'helper_input', 'funds_helper > previous.funds_helper', NULL,
     'ZHAOQING-2018-18-f', '定点帮扶投入加大', 'helper units put in more', 'must', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, subject_role, valid, due, anchor_event, anchor_subject,
                            done_event, scope_event, for_year, answer_before_event, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.cadre_handover', 'ZHAOQING-2018', 'ZHAOQING-2018-18-b', '441200', 'cadre_handover', 'official', 'resident_cadre',
     '[2018-12-10,2021-01-01)',
     'event', 'annual_assessment_ended', 'prefecture', 'posting_handed_over', 'posting_changed', 2018, 'early_counts', '新老驻村干部对接',
     'handover between village cadres', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, actor_scope, action, object_role, quota, basis, valid,
                        title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.village_helper_unit', 'ZHAOQING-2018', 'ZHAOQING-2018-18-a', '441200', 'village_helper_unit', 'village', NULL, 'poor_village',
     'standing', 'helper_unit',
     '>= 1 subjects', 'adopted', '[2018-12-10,2021-01-01)', '村有帮扶单位', 'a helper unit for the village', true),
    ('ZHAOQING-2018.village_team', 'ZHAOQING-2018', 'ZHAOQING-2018-18-a', '441200', 'village_team', 'village', NULL, 'poor_village', 'standing',
     'resident_team',
     '>= 1 subjects', 'adopted', '[2018-12-10,2021-01-01)', '村有驻村工作队', 'a work team in the village', true),
    ('ZHAOQING-2018.helper_unit_study', 'ZHAOQING-2018', 'ZHAOQING-2018-18-c', '441200', 'helper_unit_study', 'organisation', 'helper_unit', NULL,
     'topic_study', NULL,
     '>= 1 times per quarter', 'assumed', '[2018-12-10,2021-01-01)', '定期研究帮扶工作', 'helper unit studies its help', true);

-- 19: the two days, of the years that the plan still covers; the days are those of the province's and the country's.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-19-b', 'ZHAOQING-2018', '19', 'milestone', 'prefecture', 'must', '扶贫济困日和扶贫日活动',
     'The province''s day of poverty relief and the country''s poverty-alleviation day are held.',
     '{zhaoqing.all_levels,zhaoqing.civil_affairs,zhaoqing.poverty_office,zhaoqing.economy,zhaoqing.state_assets,zhaoqing.commerce,zhaoqing.trade_union,zhaoqing.youth_league,zhaoqing.industry_commerce_federation}',
     'fupin_report.deadline_status', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_from, done_event, title_zh, title_en,
                            shipped) VALUES
    ('ZHAOQING-2018.poverty_relief_day_2019', 'ZHAOQING-2018', 'ZHAOQING-2018-19-b', '441200', 'poverty_relief_day', 'prefecture',
     '[2018-12-10,2020-01-01)',
     '2019-06-30', '2019-06-01', 'poverty_relief_day_held', '2019年广东扶贫济困日', 'poverty relief day of 2019', true),
    ('ZHAOQING-2018.poverty_relief_day_2020', 'ZHAOQING-2018', 'ZHAOQING-2018-19-b', '441200', 'poverty_relief_day', 'prefecture',
     '[2020-01-01,2021-01-01)',
     '2020-06-30', '2020-06-01', 'poverty_relief_day_held', '2020年广东扶贫济困日', 'poverty relief day of 2020', true),
    ('ZHAOQING-2018.poverty_day_2019', 'ZHAOQING-2018', 'ZHAOQING-2018-19-b', '441200', 'poverty_day', 'prefecture', '[2018-12-10,2020-01-01)',
     '2019-10-31', '2019-10-01', 'poverty_day_held', '2019年全国扶贫日', 'national poverty alleviation day of 2019', true),
    ('ZHAOQING-2018.poverty_day_2020', 'ZHAOQING-2018', 'ZHAOQING-2018-19-b', '441200', 'poverty_day', 'prefecture', '[2020-01-01,2021-01-01)',
     '2020-10-31', '2020-10-01', 'poverty_day_held', '2020年全国扶贫日', 'national poverty alleviation day of 2020', true);

-- 20: money.  "Stable" is no less than the year before, "more" is more; without the year before nobody can say.  What the
-- city and the counties allocate is disclosed, and in towns and villages both announced and made public, all of it: of 40
-- projects 39 with both and one announced only leave a gap of one.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped)
SELECT r.rule_id, 'ZHAOQING-2018', '20', r.kind, r.subject, r.strength, r.title_zh, r.statement_en,
       '{zhaoqing.all_levels,zhaoqing.finance,zhaoqing.poverty_office,zhaoqing.audit,zhaoqing.development_reform}', r.computed_by, true
  FROM (VALUES
    ('ZHAOQING-2018-20-a', 'fund_rule', 'fund', 'must', '投入机制与“三保障”投入稳定',
     'Input matches the task: more special funds, and no less for the three guarantees.', 'fupin_report.fund_allocation_gap'),
    ('ZHAOQING-2018-20-b', 'project_library', 'project', 'must', '整合资金优先用于库内项目',
     'Counties keep a project library, and consolidated agricultural money goes to its projects first.', 'fupin_report.fund_breach'),
    ('ZHAOQING-2018-20-c', 'fund_rule', 'fund', 'must', '资金绩效管理',
     'Who uses poverty funds sets goals for them, watches them, has them evaluated and uses the result.', 'fupin_report.fund_breach'),
    ('ZHAOQING-2018-20-d', 'publicity', 'fund', 'ensure', '市县分配结果公开',
     'How the city and the counties allocate poverty funds is disclosed without exception.', 'fupin_report.notice_gap'),
    ('ZHAOQING-2018-20-e', 'publicity', 'project', 'ensure', '镇村项目和资金公告公示',
     'Projects and the use of money in towns and villages are announced and made public without exception.', 'fupin_report.notice_gap'),
    ('ZHAOQING-2018-20-f', 'fund_rule', 'fund', 'must', '跟踪审计和专项抽查',
     'Policies and key projects are audited as they go, and the use of money is spot-checked.', 'fupin_report.fund_breach'),
    ('ZHAOQING-2018-20-g', 'fund_rule', 'region', 'must', '加大老区和民族乡镇投入',
     'More money than the year before goes to old revolutionary areas and towns of national minorities.', 'fupin_report.fund_allocation_gap'),
    ('ZHAOQING-2018-20-h', 'milestone', 'county', 'must', '制定资金使用管理细则',
     'Every county makes or improves its own rules for poverty funds.', 'fupin_report.deadline_status')
  ) AS r (rule_id, kind, subject, strength, title_zh, statement_en, computed_by);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.county.fund_use', 2, 'special_funds', 'funds_special > previous.funds_special', NULL,
     'ZHAOQING-2018-20-a', '专项资金增加', 'more special funds', 'must', true),
    ('ZHAOQING-2018.county.fund_use', 3, 'three_guarantees', 'funds_three_guarantees >= previous.funds_three_guarantees', NULL,
     'ZHAOQING-2018-20-a', '“三保障”投入稳定', 'no less for the three guarantees', 'must', true),
    ('ZHAOQING-2018.fund_payment.fund_use', 4, 'project_listed', 'project_id is known and project_listed', 'fund_kind = ''consolidated_agriculture''',
     'ZHAOQING-2018-20-b', '用于库内项目', 'for a project in the library', 'must', true),
    ('ZHAOQING-2018.fund.fund_use', 1, 'goal', 'performance_goal', NULL,
     'ZHAOQING-2018-20-c', '有绩效目标', 'has a performance goal', 'must', true),
    ('ZHAOQING-2018.fund.fund_use', 2, 'monitored', 'performance_monitored', NULL,
     'ZHAOQING-2018-20-c', '绩效已监控', 'performance is monitored', 'must', true),
    ('ZHAOQING-2018.fund.fund_use', 3, 'evaluated', 'evaluated_on is known', 'used >= amount',
     'ZHAOQING-2018-20-c', '绩效已评价', 'evaluated once it is used up', 'must', true),
    ('ZHAOQING-2018.fund.fund_use', 4, 'result_used', 'evaluation_used', 'evaluated_on is known',
     'ZHAOQING-2018-20-c', '评价结果已运用', 'result of the evaluation was used', 'must', true),
    ('ZHAOQING-2018.fund.fund_use', 5, 'published', 'published', 'source_level in (''prefecture'', ''county'')',
     'ZHAOQING-2018-20-d', '分配结果公开', 'allocation disclosed', 'ensure', true),
    ('ZHAOQING-2018.fund.fund_use', 6, 'inspected', 'inspected_on is known', NULL,
     'ZHAOQING-2018-20-f', '专项抽查', 'spot-checked', 'must', true),
    ('ZHAOQING-2018.project.project_gate', 2, 'announced', 'announced', NULL,
     'ZHAOQING-2018-20-e', '公告', 'announced', 'ensure', true),
    ('ZHAOQING-2018.project.project_gate', 3, 'published', 'published', NULL,
     'ZHAOQING-2018-20-e', '公示', 'made public', 'ensure', true),
    ('ZHAOQING-2018.project.project_gate', 4, 'audited', 'audited', NULL,
     'ZHAOQING-2018-20-f', '跟踪审计', 'audited', 'must', true),
    ('ZHAOQING-2018.town.fund_use', 1, 'input', 'funds > previous.funds', 'facts.old_revolutionary_area or facts.minority_area',
     'ZHAOQING-2018-20-g', '投入加大', 'more money than the year before', 'must', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.county_fund_rules', 'ZHAOQING-2018', 'ZHAOQING-2018-20-h', '441200', 'county_fund_rules', 'county', '[2018-12-10,2021-01-01)',
     '2020-12-31', 'fund_rules_issued', '财政扶贫资金管理细则', 'rules for poverty funds', true);

-- 21 and 22: loans.  A loan is extended only when its household cannot repay through no doing of its own, and renewed only
-- when the risk is controllable.  Sharing information regularly is read as quarterly, assumed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-21-a', 'ZHAOQING-2018', '21', 'loan_rule', 'loan', 'must', '展期和无还本续贷条件',
     'Where the risk is controllable a loan may be renewed without repayment, and one that cannot be repaid for reasons beyond the household may be extended.',
     '{zhaoqing.all_levels,zhaoqing.finance_services,zhaoqing.central_bank,zhaoqing.banking_regulator,zhaoqing.finance,zhaoqing.human_resources,zhaoqing.agriculture,zhaoqing.poverty_office}',
     'fupin_report.loan_breach', true),
    ('ZHAOQING-2018-21-e', 'ZHAOQING-2018', '21', 'recurring_obligation', 'organisation', 'must', '金融扶贫信息共享',
     'What banks and government know for targeted alleviation is shared regularly.',
     '{zhaoqing.all_levels,zhaoqing.finance_services,zhaoqing.central_bank,zhaoqing.banking_regulator,zhaoqing.finance,zhaoqing.human_resources,zhaoqing.agriculture,zhaoqing.poverty_office}',
     'fupin_report.duty_status', true),
    ('ZHAOQING-2018-22-d', 'ZHAOQING-2018', '22', 'fund_allocation', 'region', 'must', '土地整治等资金优先',
     'Subsidies for land improvement and good farmland go to poor areas first.',
     '{zhaoqing.land,zhaoqing.agriculture,zhaoqing.forestry,zhaoqing.all_levels}', 'fupin_report.project_breach', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.loan.loan', 1, 'extension', 'extension_cause = ''non_subjective''', 'extended',
     'ZHAOQING-2018-21-a', '非主观因素展期', 'extended for reasons beyond the household', 'must', true),
    ('ZHAOQING-2018.loan.loan', 2, 'renewal', 'risk_controllable', 'renewed',
     'ZHAOQING-2018-21-a', '续贷风险可控', 'renewed at a controllable risk', 'must', true),
    ('ZHAOQING-2018.project.project_gate', 5, 'land_priority', 'prioritised', 'facts.land_improvement and in_poor_village',
     'ZHAOQING-2018-22-d', '优先安排', 'given priority', 'must', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_id, action, quota, basis, valid, title_zh, title_en,
                        shipped) VALUES
    ('ZHAOQING-2018.share_information', 'ZHAOQING-2018', 'ZHAOQING-2018-21-e', '441200', 'share_information', 'organisation',
     'zhaoqing.finance_services', 'share_information',
     '>= 1 times per quarter', 'assumed', '[2018-12-10,2021-01-01)', '金融扶贫信息共享', 'information shared', true);

-- 23 and 28: teams of experts, first secretaries and candidates in reserve: two for every secretary, so 222 for 111 villages,
-- and one is one short.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-23-d', 'ZHAOQING-2018', '23', 'other_computable', 'county', 'must', '县级技术专家组',
     'Every county has a team of experts for the techniques of its industries.',
     '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.science,zhaoqing.human_resources,zhaoqing.agriculture,zhaoqing.poverty_office}',
     'fupin_report.assignment_gap', true),
    ('ZHAOQING-2018-28-a', 'ZHAOQING-2018', '28', 'target', 'village', 'must', '书记储备人选1∶2',
     'A poor village has two or more candidates in reserve for the post of its Party secretary.',
     '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.civil_affairs}', 'fupin_report.assignment_gap', true),
    ('ZHAOQING-2018-28-b', 'ZHAOQING-2018', '28', 'other_computable', 'village', 'must', '选好第一书记和工作队员',
     'First secretaries and team members are well chosen and well used.',
     '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.civil_affairs}', 'fupin_report.assignment_gap', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_scope, action, object_kind, object_role, quota, valid,
                        title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.expert_team', 'ZHAOQING-2018', 'ZHAOQING-2018-23-d', '441200', 'expert_team', 'county', NULL, 'standing',
     NULL, 'expert_team', '>= 1 subjects', '[2018-12-10,2021-01-01)', '县级技术专家组', 'team of experts of the county', true),
    ('ZHAOQING-2018.reserve_secretaries', 'ZHAOQING-2018', 'ZHAOQING-2018-28-a', '441200', 'reserve_secretaries', 'village', 'poor_village',
     'standing',
     NULL, 'reserve_secretary', '>= 2 subjects', '[2018-12-10,2021-01-01)', '书记储备人选', 'candidates in reserve for the secretary', true),
    ('ZHAOQING-2018.first_secretary', 'ZHAOQING-2018', 'ZHAOQING-2018-28-b', '441200', 'first_secretary', 'village', 'poor_village', 'standing',
     'official', 'first_secretary', '>= 1 subjects', '[2018-12-10,2021-01-01)', '村有第一书记', 'first secretary of the village', true);

-- 25 and 26: what leaders and departments owe.  Every heavy town, every village, every household is visited once by the end
-- of the plan.  Poor villages "or" heavy ones are read as one set: all of both.  The last quarter of 2018, which the paper
-- covers in part, is not assessed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped)
SELECT r.rule_id, 'ZHAOQING-2018', '25', r.kind, 'official', 'must', r.title_zh, r.statement_en,
       '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.discipline,zhaoqing.poverty_office}', r.computed_by, true
  FROM (VALUES
    ('ZHAOQING-2018-25-b', 'recurring_obligation', '县级党政一把手调研48天',
     'The two chiefs of a county each give at least 48 days of the year to research on poverty.', 'fupin_report.duty_status'),
    ('ZHAOQING-2018-25-c', 'recurring_obligation', '县级每月专题研究',
     'The chiefs of a county study poverty as a topic of its own at least once a month.', 'fupin_report.duty_status'),
    ('ZHAOQING-2018-25-d', 'recurring_obligation', '县级每年向市报告',
     'The chiefs of a county report to the city once a year.', 'fupin_report.duty_status'),
    ('ZHAOQING-2018-25-e', 'coverage_rate', '市委书记遍访重点镇',
     'The city''s Party secretary goes to every town with a heavy task.', 'fupin_report.visit_coverage'),
    ('ZHAOQING-2018-25-g', 'coverage_rate', '县委书记遍访贫困村',
     'A county''s Party secretary goes to every poor village and every other village with a heavy task.', 'fupin_report.visit_coverage'),
    ('ZHAOQING-2018-25-h', 'coverage_rate', '镇党委书记遍访贫困户',
     'A town''s Party secretary goes to every poor household.', 'fupin_report.visit_coverage'),
    ('ZHAOQING-2018-25-i', 'coverage_rate', '村党组织书记遍访贫困户',
     'A village''s Party secretary goes to every poor household of the village.', 'fupin_report.visit_coverage')
  ) AS r (rule_id, kind, title_zh, statement_en, computed_by);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('ZHAOQING-2018-26-a', 'ZHAOQING-2018', '26', 'recurring_obligation', 'organisation', 'must', '季度分析',
     'Every department analyses its progress each quarter.', '{zhaoqing.leading_group_members}', 'fupin_report.duty_status', true),
    ('ZHAOQING-2018-26-b', 'ZHAOQING-2018', '26', 'recurring_obligation', 'organisation', 'must', '成员单位每年报告',
     'Every member of the leading group reports to the city once a year.', '{zhaoqing.leading_group_members}', 'fupin_report.duty_status', true),
    ('ZHAOQING-2018-26-d', 'ZHAOQING-2018', '26', 'recurring_obligation', 'organisation', 'must', '半年通报',
     'Every department gives an account of its progress each half-year.', '{zhaoqing.leading_group_members}', 'fupin_report.duty_status', true),
    ('ZHAOQING-2018-26-e', 'ZHAOQING-2018', '26', 'recurring_obligation', 'organisation', 'must', '年度报告',
     'Every department reports on its progress each year.', '{zhaoqing.leading_group_members}', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, object_kind, object_scope, object_set,
                        object_share, quota, valid, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.county_research_days', 'ZHAOQING-2018', 'ZHAOQING-2018-25-b', '441200', 'county_research_days', 'official', 'county_chief',
     'research_day',
     NULL, NULL, NULL, NULL, '>= 48 days per year', '[2018-12-10,2021-01-01)', '县级一把手调研天数', 'research days of the county''s chiefs', true),
    ('ZHAOQING-2018.county_topic_study', 'ZHAOQING-2018', 'ZHAOQING-2018-25-c', '441200', 'county_topic_study', 'official', 'county_chief',
     'topic_study',
     NULL, NULL, NULL, NULL, '>= 1 times per month', '[2018-12-10,2021-01-01)', '县级一把手专题研究', 'topic studies of the county''s chiefs', true),
    ('ZHAOQING-2018.county_report', 'ZHAOQING-2018', 'ZHAOQING-2018-25-d', '441200', 'county_report', 'county', NULL, 'progress_report',
     NULL, NULL, NULL, NULL, '>= 1 times per year', '[2018-12-10,2021-01-01)', '县级向市报告', 'report of the county to the city', true),
    ('ZHAOQING-2018.heavy_towns_visited', 'ZHAOQING-2018', 'ZHAOQING-2018-25-e', '441200', 'heavy_towns_visited', 'official', 'prefecture_secretary',
     'visit',
     'town', 'heavy_task', 'share', '100%', '>= 1 times', '[2018-12-10,2021-01-01)', '市委书记到重点镇', 'heavy towns visited by the city''s secretary',
     true),
    ('ZHAOQING-2018.villages_visited', 'ZHAOQING-2018', 'ZHAOQING-2018-25-g', '441200', 'villages_visited', 'official', 'county_secretary', 'visit',
     'village', 'poor_village or heavy_task', 'share', '100%', '>= 1 times', '[2018-12-10,2021-01-01)', '县委书记到村',
     'villages visited by the county''s secretary', true),
    ('ZHAOQING-2018.households_visited', 'ZHAOQING-2018', 'ZHAOQING-2018-25-h', '441200', 'households_visited', 'official', 'town_secretary', 'visit',
     'household', NULL, 'share', '100%', '>= 1 times', '[2018-12-10,2021-01-01)', '镇党委书记到贫困户', 'households visited by the town''s secretary', true),
    ('ZHAOQING-2018.households_visited_by_village', 'ZHAOQING-2018', 'ZHAOQING-2018-25-i', '441200', 'households_visited_by_village', 'official',
     'village_secretary', 'visit',
     'household', NULL, 'share', '100%', '>= 1 times', '[2018-12-10,2021-01-01)', '村书记到贫困户', 'households visited by the village''s secretary', true),
    ('ZHAOQING-2018.quarterly_analysis', 'ZHAOQING-2018', 'ZHAOQING-2018-26-a', '441200', 'quarterly_analysis', 'organisation', 'industry_department',
     'analysis_report',
     NULL, NULL, NULL, NULL, '>= 1 times per quarter', '[2018-12-10,2021-01-01)', '季度分析报告', 'quarterly analysis', true),
    ('ZHAOQING-2018.member_report', 'ZHAOQING-2018', 'ZHAOQING-2018-26-b', '441200', 'member_report', 'organisation', 'leading_group_member',
     'progress_report',
     NULL, NULL, NULL, NULL, '>= 1 times per year', '[2018-12-10,2021-01-01)', '成员单位年度报告', 'yearly report of a member', true),
    ('ZHAOQING-2018.half_year_bulletin', 'ZHAOQING-2018', 'ZHAOQING-2018-26-d', '441200', 'half_year_bulletin', 'organisation', 'industry_department',
     'situation_report',
     NULL, NULL, NULL, NULL, '>= 1 times per half-year', '[2018-12-10,2021-01-01)', '半年通报', 'half-yearly account', true),
    ('ZHAOQING-2018.annual_summary', 'ZHAOQING-2018', 'ZHAOQING-2018-26-e', '441200', 'annual_summary', 'organisation', 'industry_department',
     'annual_report',
     NULL, NULL, NULL, NULL, '>= 1 times per year', '[2018-12-10,2021-01-01)', '年度报告', 'report of the year', true);

-- 27 and 29: assessment, inspection, cadres.  Heavy towns have three to five cadres of the city or county who know the
-- countryside: two are one short, six one too many; other towns are out of scope.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped)
SELECT r.rule_id, 'ZHAOQING-2018', '27', 'recurring_obligation', 'organisation', 'must', r.title_zh, r.statement_en,
       '{zhaoqing.all_levels,zhaoqing.poverty_office,zhaoqing.discipline,zhaoqing.audit,zhaoqing.organisation_department}', 'fupin_report.duty_status', true
  FROM (VALUES
    ('ZHAOQING-2018-27-a', '每年考核县区部门和帮扶单位', 'The leading group has every county, department and helper unit assessed once a year.'),
    ('ZHAOQING-2018-27-d', '每年督查巡查', 'The leading group has an inspection made every year.')
  ) AS r (rule_id, title_zh, statement_en);
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped)
SELECT r.rule_id, 'ZHAOQING-2018', '29', r.kind, r.subject, 'must', r.title_zh, r.statement_en,
       '{zhaoqing.all_levels,zhaoqing.organisation_department,zhaoqing.discipline,zhaoqing.establishment_office,zhaoqing.human_resources,zhaoqing.poverty_office}', r.computed_by, true
  FROM (VALUES
    ('ZHAOQING-2018-29-a', 'target', 'town', '重点镇3至5名干部',
     'A town with a heavy task has three to five cadres from city or county who know the countryside.', 'fupin_report.assignment_gap'),
    ('ZHAOQING-2018-29-d', 'recurring_obligation', 'official', '村书记每年集中轮训', 'Every village''s Party secretary is trained once a year.',
     'fupin_report.duty_status'),
    ('ZHAOQING-2018-29-e', 'recurring_obligation', 'official', '扶贫干部年度考核评优',
     'Poverty cadres and village cadres are assessed and the best are honoured every year.', 'fupin_report.duty_status'),
    ('ZHAOQING-2018-29-g', 'milestone', 'prefecture', '修订驻村干部选派管理意见', 'The city revises its rules on choosing and managing village cadres.',
     'fupin_report.deadline_status')
  ) AS r (rule_id, kind, subject, title_zh, statement_en, computed_by);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, actor_id, actor_scope, action, object_kind, object_role,
                        object_set, quota, valid, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.assess_counties', 'ZHAOQING-2018', 'ZHAOQING-2018-27-a', '441200', 'assess_counties', 'organisation', NULL,
     'zhaoqing.leading_group', NULL, 'assessment',
     'county', NULL, 'each', '>= 1 times per year', '[2018-12-10,2021-01-01)', '考核县区', 'assessment of the counties', true),
    ('ZHAOQING-2018.assess_departments', 'ZHAOQING-2018', 'ZHAOQING-2018-27-a', '441200', 'assess_departments', 'organisation', NULL,
     'zhaoqing.leading_group', NULL, 'assessment',
     'organisation', 'industry_department', 'each', '>= 1 times per year', '[2018-12-10,2021-01-01)', '考核部门', 'assessment of the departments', true),
    ('ZHAOQING-2018.assess_helper_units', 'ZHAOQING-2018', 'ZHAOQING-2018-27-a', '441200', 'assess_helper_units', 'organisation', NULL,
     'zhaoqing.leading_group', NULL, 'assessment',
     'organisation', 'helper_unit', 'each', '>= 1 times per year', '[2018-12-10,2021-01-01)', '考核帮扶单位', 'assessment of the helper units', true),
    ('ZHAOQING-2018.inspection', 'ZHAOQING-2018', 'ZHAOQING-2018-27-d', '441200', 'inspection', 'organisation', NULL, 'zhaoqing.leading_group', NULL,
     'inspection',
     NULL, NULL, NULL, '>= 1 times per year', '[2018-12-10,2021-01-01)', '督查巡查', 'inspection of the year', true),
    ('ZHAOQING-2018.support_cadres', 'ZHAOQING-2018', 'ZHAOQING-2018-29-a', '441200', 'support_cadres', 'town', NULL, NULL, 'heavy_task', 'standing',
     'official', 'support_cadre', NULL, '3..5 subjects', '[2018-12-10,2021-01-01)', '重点镇选派干部', 'cadres sent to heavy towns', true),
    ('ZHAOQING-2018.secretary_training', 'ZHAOQING-2018', 'ZHAOQING-2018-29-d', '441200', 'secretary_training', 'official', 'village_secretary', NULL,
     NULL, 'training',
     NULL, NULL, NULL, '>= 1 times per year', '[2018-12-10,2021-01-01)', '村书记轮训', 'training of the village''s secretary', true),
    ('ZHAOQING-2018.poverty_cadre_evaluation', 'ZHAOQING-2018', 'ZHAOQING-2018-29-e', '441200', 'poverty_cadre_evaluation', 'official',
     'poverty_cadre', NULL, NULL, 'evaluation',
     NULL, NULL, NULL, '>= 1 times per year', '[2018-12-10,2021-01-01)', '扶贫干部年度考核', 'yearly assessment of a poverty cadre', true),
    ('ZHAOQING-2018.resident_cadre_evaluation', 'ZHAOQING-2018', 'ZHAOQING-2018-29-e', '441200', 'resident_cadre_evaluation', 'official',
     'resident_cadre', NULL, NULL, 'evaluation',
     NULL, NULL, NULL, '>= 1 times per year', '[2018-12-10,2021-01-01)', '驻村干部年度考核', 'yearly assessment of a village cadre', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018.cadre_rules', 'ZHAOQING-2018', 'ZHAOQING-2018-29-g', '441200', 'cadre_rules', 'prefecture', '[2018-12-10,2021-01-01)',
     '2020-12-31', 'cadre_rules_issued', '驻村干部选派管理意见', 'rules on village cadres', true);

-- 31 and 32: risks.  A loan is overdue from the day after it was due; who borrows uses the money.  Debt in the name of
-- poverty alleviation does not grow.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, reason,
                        shipped) VALUES
    ('ZHAOQING-2018-31-c', 'ZHAOQING-2018', '31', 'publicity', 'organisation', 'must', '曝光典型案例',
     'Typical cases that the discipline organs dealt with are made public together.',
     '{zhaoqing.all_levels,zhaoqing.discipline,zhaoqing.poverty_office,zhaoqing.leading_group_members}', NULL,
     'the cases of discipline organs are not in the register', true),
    ('ZHAOQING-2018-32-b', 'ZHAOQING-2018', '32', 'loan_rule', 'loan', 'must', '防范还贷风险和冒名借款',
     'The risk that microloans are not repaid is guarded against; loans in another''s name and improper uses are put right.',
     '{zhaoqing.all_levels,zhaoqing.poverty_office,zhaoqing.finance,zhaoqing.agriculture,zhaoqing.central_bank,zhaoqing.banking_regulator}',
     'fupin_report.loan_breach', NULL, true),
    ('ZHAOQING-2018-32-c', 'ZHAOQING-2018', '32', 'fund_rule', 'county', 'must', '遏制隐性债务增量',
     'Nobody borrows improperly in the name of poverty alleviation, and hidden debt does not grow.',
     '{zhaoqing.all_levels,zhaoqing.poverty_office,zhaoqing.finance,zhaoqing.agriculture,zhaoqing.central_bank,zhaoqing.banking_regulator}',
     'fupin_report.fund_allocation_gap', NULL, true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('ZHAOQING-2018.loan.loan', 3, 'repaid', 'outstanding = 0', 'due_on < as_of',
     'ZHAOQING-2018-32-b', '到期已还清', 'repaid when due', 'must', true),
    ('ZHAOQING-2018.loan.loan', 4, 'own_use', 'actual_user_kind = ''borrower''', NULL,
     'ZHAOQING-2018-32-b', '本人使用', 'used by who borrowed it', 'must', true),
    ('ZHAOQING-2018.loan.loan', 5, 'use', 'use = ''production''', NULL,
     'ZHAOQING-2018-32-b', '用于生产', 'used for production', 'must', true),
    ('ZHAOQING-2018.county.fund_use', 4, 'hidden_debt', 'hidden_debt <= previous.hidden_debt', NULL,
     'ZHAOQING-2018-32-c', '隐性债务不增', 'hidden debt does not grow', 'must', true);

-- What the comments above say of projects, assets, houses, money and loans.  Of 20,000 with 40 % built, 8,000 may have been
-- paid; 500 guaranteed and a tenth of 20,000 make 2,500; "more" is more than the year before, "stable" no less.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, name, facts, expected, shipped)
SELECT 'ZHAOQING-2018-' || e.rule || '.' || e.word, 'ZHAOQING-2018-' || e.rule, 'criterion', 'ZHAOQING-2018.' || e.standard, e.name, e.facts::jsonb,
       e.expected, true
  FROM (VALUES
    ('3-c', 'others_first', 'asset_project.asset_project', 'poor_first', '{"non_poor_before_poor": true}', 'unmet'),
    ('3-d', 'one_waits', 'asset_project.asset_project', 'disabled_first', '{"disabled_waiting": 1}', 'unmet'),
    ('3-d', 'nobody_waits', 'asset_project.asset_project', 'disabled_first', '{"disabled_waiting": 0}', 'met'),
    ('3-e', 'risk_unknown', 'asset_project.asset_project', 'risk', '{}', 'unknown'),
    ('10-d', 'with_the_work', 'fund_payment.fund_use', 'pace',
     '{"purpose": "housing", "cumulative_paid": 8000, "case_progress": 0.40, "case_subsidy": 20000}', 'met'),
    ('10-d', 'ahead_of_the_work', 'fund_payment.fund_use', 'pace',
     '{"purpose": "housing", "cumulative_paid": 10000, "case_progress": 0.40, "case_subsidy": 20000}', 'unmet'),
    ('10-d', 'other_account', 'fund_payment.fund_use', 'one_card', '{"purpose": "housing", "own_card": false}', 'unmet'),
    ('17-b', 'not_registered', 'fund_payment.fund_use', 'cooperation', '{"fund_kind": "cooperation", "household_registered": false}', 'unmet'),
    ('18-f', 'equal', 'county.fund_use', 'helper_input', '{"funds_helper": 100, "previous": {"funds_helper": 100}}', 'unmet'),
    ('18-f', 'more', 'county.fund_use', 'helper_input', '{"funds_helper": 101, "previous": {"funds_helper": 100}}', 'met'),
    ('18-f', 'no_year_before', 'county.fund_use', 'helper_input', '{"funds_helper": 101}', 'unknown'),
    ('20-a', 'stable', 'county.fund_use', 'three_guarantees', '{"funds_three_guarantees": 100, "previous": {"funds_three_guarantees": 100}}', 'met'),
    ('20-a', 'less', 'county.fund_use', 'three_guarantees', '{"funds_three_guarantees": 99, "previous": {"funds_three_guarantees": 100}}', 'unmet'),
    ('20-a', 'not_more', 'county.fund_use', 'special_funds', '{"funds_special": 100, "previous": {"funds_special": 100}}', 'unmet'),
    ('20-b', 'not_listed', 'fund_payment.fund_use', 'project_listed',
     '{"fund_kind": "consolidated_agriculture", "project_id": "p", "project_listed": false}', 'unmet'),
    ('20-c', 'no_goal', 'fund.fund_use', 'goal', '{"performance_goal": false}', 'unmet'),
    ('20-d', 'not_disclosed', 'fund.fund_use', 'published', '{"source_level": "county", "published": false}', 'unmet'),
    ('20-e', 'announced_only', 'project.project_gate', 'published', '{"announced": true, "published": false}', 'unmet'),
    ('20-f', 'not_audited', 'project.project_gate', 'audited', '{"audited": false}', 'unmet'),
    ('20-g', 'equal', 'town.fund_use', 'input', '{"funds": 100, "previous": {"funds": 100}, "facts": {"minority_area": true}}', 'unmet'),
    ('20-g', 'other_town', 'town.fund_use', 'input',
     '{"funds": 99, "previous": {"funds": 100}, "facts": {"old_revolutionary_area": false, "minority_area": false}}', 'not_applicable'),
    ('21-a', 'own_doing', 'loan.loan', 'extension', '{"extended": true, "extension_cause": "subjective"}', 'unmet'),
    ('21-a', 'beyond_it', 'loan.loan', 'extension', '{"extended": true, "extension_cause": "non_subjective"}', 'met'),
    ('21-a', 'risk', 'loan.loan', 'renewal', '{"renewed": true, "risk_controllable": false}', 'unmet'),
    ('32-b', 'another_user', 'loan.loan', 'own_use', '{"actual_user_kind": "other"}', 'unmet'),
    ('32-c', 'no_growth', 'county.fund_use', 'hidden_debt', '{"hidden_debt": 100, "previous": {"hidden_debt": 100}}', 'met'),
    ('32-c', 'growth', 'county.fund_use', 'hidden_debt', '{"hidden_debt": 101, "previous": {"hidden_debt": 100}}', 'unmet')
  ) AS e (rule, word, standard, name, facts, expected);

-- And of days and duties: 48 days of a year, three to five cadres, two candidates, each quarter and half-year by itself.
INSERT INTO fupin.worked_example (example_id, rule_id, answered_by, object_id, facts, as_of, expected, shipped)
SELECT 'ZHAOQING-2018-' || e.rule || '.' || e.word, 'ZHAOQING-2018-' || e.rule, e.answered_by, 'ZHAOQING-2018.' || e.object, e.facts::jsonb,
       e.as_of::date, e.expected, true
  FROM (VALUES
    ('3-b', 'payout', 'entitlement', 'share_payout',
     '{"model": "guaranteed_plus_share", "guaranteed_amount": 500, "shares": 10, "distributable_profit": 20000, "total_shares": 100}', NULL, '2500'),
    ('10-a', 'day', 'deadline', 'housing_renovation', '{}', NULL, '2018-12-31'),
    ('20-h', 'day', 'deadline', 'county_fund_rules', '{}', NULL, '2020-12-31'),
    ('29-g', 'day', 'deadline', 'cadre_rules', '{}', NULL, '2020-12-31'),
    ('18-b', 'day', 'deadline', 'cadre_handover', '{"event": "2019-03-15"}', NULL, '2019-03-15'),
    ('25-b', 'days_47', 'duty', 'county_research_days', '{"done": 47, "from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01', 'missed'),
    ('25-b', 'days_48', 'duty', 'county_research_days', '{"done": 48, "from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01', 'met'),
    ('25-b', 'days_47_running', 'duty', 'county_research_days', '{"done": 47, "from": "2019-01-01", "to": "2020-01-01"}', '2019-12-31', 'pending'),
    ('25-c', 'no_study', 'duty', 'county_topic_study', '{"done": 0, "from": "2019-05-01", "to": "2019-06-01"}', '2019-06-01', 'missed'),
    ('25-d', 'one_report', 'duty', 'county_report', '{"done": 1, "from": "2019-01-01", "to": "2020-01-01"}', '2019-06-30', 'met'),
    ('26-a', 'third_quarter', 'duty', 'quarterly_analysis', '{"done": 0, "from": "2019-07-01", "to": "2019-10-01"}', '2019-12-31', 'missed'),
    ('26-a', 'fourth_quarter', 'duty', 'quarterly_analysis', '{"done": 2, "from": "2019-10-01", "to": "2020-01-01"}', '2019-12-31', 'met'),
    ('26-d', 'second_half', 'duty', 'half_year_bulletin', '{"done": 0, "from": "2019-07-01", "to": "2020-01-01"}', '2020-01-01', 'missed'),
    ('26-e', 'not_yet', 'duty', 'annual_summary', '{"done": 0, "from": "2019-01-01", "to": "2020-01-01"}', '2019-12-31', 'pending'),
    ('28-a', 'one', 'duty', 'reserve_secretaries', '{"done": 1, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'missed'),
    ('28-a', 'two', 'duty', 'reserve_secretaries', '{"done": 2, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'met'),
    ('29-a', 'two', 'duty', 'support_cadres', '{"done": 2, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'missed'),
    ('29-a', 'three', 'duty', 'support_cadres', '{"done": 3, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'met'),
    ('29-a', 'five', 'duty', 'support_cadres', '{"done": 5, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'met'),
    ('29-a', 'six', 'duty', 'support_cadres', '{"done": 6, "from": "2019-06-30", "to": "2019-07-01"}', '2019-07-01', 'exceeded'),
    ('29-d', 'untrained', 'duty', 'secretary_training', '{"done": 0, "from": "2019-01-01", "to": "2020-01-01"}', '2020-01-01', 'missed')
  ) AS e (rule, word, answered_by, object, facts, as_of, expected);
