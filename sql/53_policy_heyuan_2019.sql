-- Part 53: 河源市, 河扶组〔2019〕2号: the work of 2019.  The notice bears no day, so it governs the year it plans.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('heyuan.leading_group', '441600', '河源市扶贫开发领导小组', 'Leading group for poverty alleviation of Heyuan', true);

INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019', '河扶组〔2019〕2号', 'heyuan.leading_group', '441600', NULL, '[2019-01-01,2020-01-01)',
     '河源市2019年扶贫工作要点', 'Poverty-alleviation work of Heyuan in 2019', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, reference_key, shipped) VALUES
    ('HEYUAN-2019.household.exit', 'HEYUAN-2019', '441600', 'household', 'exit', '[2019-01-01,2020-01-01)',
     '河源市“八有”脱贫标准', 'Heyuan: the eight haves', NULL, true),
    ('HEYUAN-2019.village.exit', 'HEYUAN-2019', '441600', 'village', 'exit', '[2019-01-01,2020-01-01)',
     '河源市相对贫困村出列标准', 'Heyuan: when a village may leave', 'reference_income', true);

-- 一(一): the eight haves.  The paper does not list them, so each is a fact of its own that stays unknown until a county
-- loads it, or writes its list as a standard of its own; 7 of 8 known and met leave the household undecided.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-1.1-c', 'HEYUAN-2019', '一(一)', 'exit_standard_household', 'household', 'strive', '“八有”达标',
     'By the end of the year every registered household has all of the eight haves and thereby leaves.',
     'fupin_report.household_exit', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HEYUAN-2019.household.exit', 1, 'have_1', 'facts.have_1', 'HEYUAN-2019-1.1-c', '“八有”第一项', 'first of the eight haves', 'strive', true),
    ('HEYUAN-2019.household.exit', 2, 'have_2', 'facts.have_2', 'HEYUAN-2019-1.1-c', '“八有”第二项', 'second of the eight haves', 'strive', true),
    ('HEYUAN-2019.household.exit', 3, 'have_3', 'facts.have_3', 'HEYUAN-2019-1.1-c', '“八有”第三项', 'third of the eight haves', 'strive', true),
    ('HEYUAN-2019.household.exit', 4, 'have_4', 'facts.have_4', 'HEYUAN-2019-1.1-c', '“八有”第四项', 'fourth of the eight haves', 'strive', true),
    ('HEYUAN-2019.household.exit', 5, 'have_5', 'facts.have_5', 'HEYUAN-2019-1.1-c', '“八有”第五项', 'fifth of the eight haves', 'strive', true),
    ('HEYUAN-2019.household.exit', 6, 'have_6', 'facts.have_6', 'HEYUAN-2019-1.1-c', '“八有”第六项', 'sixth of the eight haves', 'strive', true),
    ('HEYUAN-2019.household.exit', 7, 'have_7', 'facts.have_7', 'HEYUAN-2019-1.1-c', '“八有”第七项', 'seventh of the eight haves', 'strive', true),
    ('HEYUAN-2019.household.exit', 8, 'have_8', 'facts.have_8', 'HEYUAN-2019-1.1-c', '“八有”第八项', 'eighth of the eight haves', 'strive', true);

-- 一(二): villages.  "The province's average" is read as that of rural residents, because the printed estimate and the
-- province's own plan agree with it.  With a reference of 20000: 12000.00 meets the line, 11999.99 does not.  Collective
-- income must rise significantly: no rise is unmet; a rise is met only by a growth that somebody has set, else unknown.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-1.2-a', 'HEYUAN-2019', '一(二)', 'exit_standard_village', 'village', 'strive', '村收入达60%',
     'A relatively poor village has a disposable income per head of at least 60 % of the province''s average of the same year.',
     'fupin_report.village_exit', true),
    ('HEYUAN-2019-1.2-b', 'HEYUAN-2019', '一(二)', 'income_reference', 'region', NULL, '村收入线测算数',
     'The 60 % line is expected at about 12,000 yuan, which suits a reference of about 20,000 yuan.',
     'fupin.governing_parameters', true),
    ('HEYUAN-2019-1.2-c', 'HEYUAN-2019', '一(二)', 'exit_standard_village', 'village', 'strive', '公共服务相当',
     'Public services in the village are on a par with the province''s average.',
     'fupin_report.village_exit', true),
    ('HEYUAN-2019-1.2-d', 'HEYUAN-2019', '一(二)', 'exit_standard_village', 'village', 'strive', '达到示范村标准',
     'The village meets the standard of demonstration villages of the new countryside.',
     'fupin_report.village_exit', true),
    ('HEYUAN-2019-1.2-e', 'HEYUAN-2019', '一(二)', 'exit_standard_village', 'village', 'strive', '集体经济明显增收',
     'The collective income of the village is significantly higher than before.',
     'fupin_report.village_exit', true);

INSERT INTO fupin.parameter (parameter_id, document_id, division, key, unit, valid, value, status, source, note, shipped) VALUES
    ('HEYUAN-2019.printed_village_income_line', 'HEYUAN-2019', '441600', 'printed_village_income_line', '元/人年',
     '[2019-01-01,2020-01-01)', 12000, 'estimate', '河扶组〔2019〕2号 一(二)', 'printed as "about"', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HEYUAN-2019.village.exit', 1, 'income',
     'income_per_capita >= coalesce(60% of $reference_income, $printed_village_income_line)',
     'HEYUAN-2019-1.2-a', '村收入达标', 'income reaches the line', 'strive', true),
    ('HEYUAN-2019.village.exit', 2, 'service_parity', 'service_parity',
     'HEYUAN-2019-1.2-c', '公共服务相当', 'public services on a par with the province', 'strive', true),
    ('HEYUAN-2019.village.exit', 3, 'demonstration', 'demonstration_village',
     'HEYUAN-2019-1.2-d', '达到示范村标准', 'meets the demonstration-village standard', 'strive', true),
    ('HEYUAN-2019.village.exit', 4, 'collective_income',
     'collective_income > previous.collective_income and collective_income >= (1 + $collective_income_growth) * previous.collective_income',
     'HEYUAN-2019-1.2-e', '集体经济显著增收', 'collective income significantly higher', 'strive', true);

-- 二(六): the minimum allowance of 2019, yuan a person and month: 484 a month is 5808 a year.
INSERT INTO fupin.parameter (parameter_id, document_id, division, key, unit, valid, value, status, source, shipped) VALUES
    ('HEYUAN-2019.dibao_standard_month', 'HEYUAN-2019', '441600', 'dibao_standard_month', '元/人月',
     '[2019-01-01,2020-01-01)', 484, 'adopted', '河扶组〔2019〕2号 二(六)', true),
    ('HEYUAN-2019.dibao_supplement_month', 'HEYUAN-2019', '441600', 'dibao_supplement_month', '元/人月',
     '[2019-01-01,2020-01-01)', 251, 'adopted', '河扶组〔2019〕2号 二(六)', true);

