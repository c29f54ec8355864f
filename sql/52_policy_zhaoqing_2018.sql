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

INSERT INTO fupin.document (document_id, document_no, issuer, joint_issuer, division, issued, valid, title_zh, title_en, shipped) VALUES
    ('ZHAOQING-2018', '肇办发〔2018〕24号', 'zhaoqing.party_office', 'zhaoqing.government_office', '441200',
     '2018-12-10', '[2018-12-10,2021-01-01)', '关于打赢脱贫攻坚战三年行动方案（2018—2020年）',
     'Three-year action against poverty, 2018 to 2020', true);

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
     'fupin_report.household_exit', true);

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

