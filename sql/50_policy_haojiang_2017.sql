-- Part 50: 汕头市濠江区, 汕濠〔2017〕7号 of 3 July 2017: three years of targeted poverty alleviation, to the end of 2018.
-- Relative poverty as Guangdong defines it: an income line at constant prices to enter the register, a share of the
-- province's rural income to leave it.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('haojiang.party_committee', '440512', '中共汕头市濠江区委', 'Party committee of Haojiang District', true),
    ('haojiang.government', '440512', '汕头市濠江区人民政府', 'Government of Haojiang District', true);

INSERT INTO fupin.document (document_id, document_no, issuer, joint_issuer, division, issued, valid, title_zh, title_en, shipped) VALUES
    ('HAOJIANG-2017', '汕濠〔2017〕7号', 'haojiang.party_committee', 'haojiang.government', '440512',
     '2017-07-03', '[2017-07-03,2019-01-01)', '关于新时期精准扶贫精准脱贫三年攻坚的实施意见',
     'Three-year programme of targeted poverty alleviation', true);

-- 一(二): who is relatively poor.  The line is drawn at the prices of 2014 and the comparison is strict: 3999.99 is
-- poor, 4000.00 is not.  With price indices 101.5, 101.9 and 101.3 for 2015 to 2017 the line of 2017 is exactly
-- 4190.92282, so 4190.92 is poor and 4190.93 is not; without one of the indices nobody can say.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-1.2-b', 'HAOJIANG-2017', '一(二)', 'income_reference', 'region', NULL, '建档立卡收入线（不变价）',
     'A rural household counts as relatively poor while its yearly disposable income per head, in prices of 2014, stays under 4,000 yuan.',
     'fupin_report.registration_line', true);

INSERT INTO fupin.parameter (parameter_id, document_id, division, key, unit, valid, value, status, source, shipped) VALUES
    ('HAOJIANG-2017.register_line', 'HAOJIANG-2017', '440512', 'register_line', '元/人年',
     '[2017-07-03,2019-01-01)', 4000, 'adopted', '汕濠〔2017〕7号 一(二)', true),
    ('HAOJIANG-2017.register_line_base_year', 'HAOJIANG-2017', '440512', 'register_line_base_year', '年',
     '[2017-07-03,2019-01-01)', 2014, 'adopted', '汕濠〔2017〕7号 一(二)', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, reference_key, shipped) VALUES
    ('HAOJIANG-2017.household.register', 'HAOJIANG-2017', '440512', 'household', 'register', '[2017-07-03,2019-01-01)',
     '濠江区相对贫困户识别标准', 'Haojiang: who is relatively poor', 'register_line', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HAOJIANG-2017.household.register', 1, 'income', 'income_per_capita < $register_line * $register_line_factor',
     'HAOJIANG-2017-1.2-b', '收入低于识别线', 'income below the line of the register', 'must', true);

-- 一(三): who may leave.  Two worries gone, three guarantees given; for a household with labour capacity an income of
-- 45 % of the province's, for one without the minimum allowance instead.  With a reference of 20000: 9000.00 meets the
-- line, 8999.99 misses it by 0.01; without labour capacity 5808 on the minimum allowance is enough.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-1.3-a', 'HAOJIANG-2017', '一(三)', 'exit_standard_household', 'household', 'must', '两不愁三保障',
     'By 2018 the relatively poor have food and clothing without worry, and their compulsory education, basic medical care and safe housing are guaranteed, lastingly.',
     'fupin_report.household_exit', true),
    ('HAOJIANG-2017-1.3-b', 'HAOJIANG-2017', '一(三)', 'exit_standard_household', 'region', 'must', '公共服务相当',
     'By 2018 the main indicators of basic public services are on a par with the province''s average.',
     'fupin_report.county_exit', true),
    ('HAOJIANG-2017-1.3-c', 'HAOJIANG-2017', '一(三)', 'exit_standard_household', 'household', 'ensure', '有劳动能力户收入达45%',
     'A household with labour capacity has a disposable income per head of no less than 45 % of that of the province''s rural residents in the same year.',
     'fupin_report.household_exit', true),
    ('HAOJIANG-2017-1.3-d', 'HAOJIANG-2017', '一(三)', 'exit_standard_household', 'person', 'ensure', '无劳动能力者纳入低保',
     'People who have lost their labour capacity fully or in part and qualify receive the minimum allowance, which takes the place of the income test.',
     'fupin_report.household_exit', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, reference_key, shipped) VALUES
    ('HAOJIANG-2017.household.exit', 'HAOJIANG-2017', '440512', 'household', 'exit', '[2017-07-03,2019-01-01)',
     '濠江区相对贫困户退出标准', 'Haojiang: when a household may leave', 'reference_income', true),
    ('HAOJIANG-2017.county.exit', 'HAOJIANG-2017', '440512', 'county', 'exit', '[2017-07-03,2019-01-01)',
     '濠江区“一相当”目标（文件未设县退出标准）', 'Haojiang: goal of the district (the paper defines no exit of counties)', NULL, true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HAOJIANG-2017.household.exit', 1, 'income', 'income_per_capita >= 45% of $reference_income', 'has_labour',
     'HAOJIANG-2017-1.3-c', '收入达标', 'income reaches the line', 'ensure', true),
    ('HAOJIANG-2017.household.exit', 2, 'safety_net', 'dibao', 'not has_labour',
     'HAOJIANG-2017-1.3-d', '低保兜底', 'on the minimum allowance', 'ensure', true),
    ('HAOJIANG-2017.household.exit', 3, 'food', 'food_secure', NULL,
     'HAOJIANG-2017-1.3-a', '不愁吃', 'no worry about food', 'must', true),
    ('HAOJIANG-2017.household.exit', 4, 'clothing', 'clothing_secure', NULL,
     'HAOJIANG-2017-1.3-a', '不愁穿', 'no worry about clothing', 'must', true),
    ('HAOJIANG-2017.household.exit', 5, 'education', 'education_secure', 'has_school_age_child',
     'HAOJIANG-2017-1.3-a', '义务教育有保障', 'compulsory education guaranteed', 'must', true),
    ('HAOJIANG-2017.household.exit', 6, 'medical', 'medical_secure', NULL,
     'HAOJIANG-2017-1.3-a', '基本医疗有保障', 'basic medical care guaranteed', 'must', true),
    ('HAOJIANG-2017.household.exit', 7, 'housing', 'housing_secure', NULL,
     'HAOJIANG-2017-1.3-a', '住房安全有保障', 'safe housing guaranteed', 'must', true),
    ('HAOJIANG-2017.county.exit', 1, 'service_parity', 'service_parity', NULL,
     'HAOJIANG-2017-1.3-b', '公共服务相当', 'public services on a par with the province', 'must', true);

