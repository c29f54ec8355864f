-- Part 54: 海口市美兰区, 美扶组办〔2019〕11号 of 19 April 2019: the work of 2019, planned for the whole year.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('meilan.leading_group_office', '460108', '海口市美兰区精准扶贫工作领导小组办公室', 'Office of the leading group for targeted poverty alleviation of Meilan District', true),
    ('meilan.poverty_office', '460108', '区扶贫办', 'Poverty-alleviation office of Meilan', true),
    ('meilan.industry_lead_units', '460108', '各行业牵头责任单位', 'Lead units of the trades', true),
    ('meilan.paired_help_units', '460108', '各结对帮扶责任单位', 'Units paired for assistance', true),
    ('meilan.towns', '460108', '各镇党委政府', 'Party committees and governments of the towns', true);

INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en, shipped) VALUES
    ('MEILAN-2019', '美扶组办〔2019〕11号', 'meilan.leading_group_office', '460108', '2019-04-19', '[2019-01-01,2020-01-01)',
     '海口市美兰区精准扶贫工作领导小组2019年扶贫工作要点', 'Poverty-alleviation work of Meilan District in 2019', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, reference_key, shipped) VALUES
    ('MEILAN-2019.household.exit', 'MEILAN-2019', '460108', 'household', 'exit', '[2019-01-01,2020-01-01)',
     '美兰区贫困户退出标准', 'Meilan: when a household may leave', 'poverty_line', true),
    ('MEILAN-2019.household.monitor', 'MEILAN-2019', '460108', 'household', 'monitor', '[2019-01-01,2020-01-01)',
     '美兰区脱贫户收入稳定', 'Meilan: income stays above the line', 'poverty_line', true),
    ('MEILAN-2019.village.exit', 'MEILAN-2019', '460108', 'village', 'exit', '[2019-01-01,2020-01-01)',
     '美兰区贫困村出列标准', 'Meilan: when a village may leave', NULL, true);

-- (一) and (十八)5: who may leave.  The line is the poverty line of the year, which the paper does not print, and the
-- comparison is strict: with a line of 3800, 3800.00 is not above it.  Safe water is a criterion beside the three
-- guarantees, because the paper puts it there.  5200 and everything known and met but water leaves the household
-- undecided; an unsafe house decides whatever else is unknown.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by, shipped) VALUES
    ('MEILAN-2019-1-b', 'MEILAN-2019', '(一)', 'exit_standard_household', 'household', 'must', '两不愁三保障',
     'Whether an exit holds is judged by food, clothing, compulsory education, basic medical care and safe housing; the work concentrates on what still stands in their way.',
     '{}', '{}', 'fupin_report.household_exit', true),
    ('MEILAN-2019-18-5c', 'MEILAN-2019', '(十八)5', 'exit_standard_household', 'household', 'must', '严格退出标准和程序',
     'Exits follow the standard and the procedure strictly, and whoever meets the standard leaves without delay.',
     '{meilan.poverty_office}', '{meilan.industry_lead_units,meilan.paired_help_units,meilan.towns}',
     'fupin_report.household_exit', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('MEILAN-2019.household.exit', 1, 'income', 'income_per_capita > $poverty_line', NULL,
     'MEILAN-2019-18-5c', '收入超过贫困线', 'income above the poverty line', 'must', true),
    ('MEILAN-2019.household.exit', 2, 'food', 'food_secure', NULL,
     'MEILAN-2019-1-b', '不愁吃', 'no worry about food', 'must', true),
    ('MEILAN-2019.household.exit', 3, 'clothing', 'clothing_secure', NULL,
     'MEILAN-2019-1-b', '不愁穿', 'no worry about clothing', 'must', true),
    ('MEILAN-2019.household.exit', 4, 'education', 'education_secure', 'has_school_age_child',
     'MEILAN-2019-1-b', '义务教育有保障', 'compulsory education guaranteed', 'must', true),
    ('MEILAN-2019.household.exit', 5, 'medical', 'medical_secure', NULL,
     'MEILAN-2019-1-b', '基本医疗有保障', 'basic medical care guaranteed', 'must', true),
    ('MEILAN-2019.household.exit', 6, 'housing', 'housing_secure', NULL,
     'MEILAN-2019-1-b', '住房安全有保障', 'safe housing guaranteed', 'must', true),
    ('MEILAN-2019.household.exit', 7, 'water', 'water_secure', NULL,
     'MEILAN-2019-18-5c', '饮水安全', 'safe drinking water', 'must', true);

-- (二): those who have left stay above the line: in the year and in the year before, each against the line of its year.
-- 4100 against 3700 and then 4000 against 3800 is stable; with the year before unknown, only the year itself is certain.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('MEILAN-2019-2-e', 'MEILAN-2019', '(二)', 'income_reference', 'household', 'must', '收入稳定超过贫困线',
     'The income of the households that have left stays above the poverty line.',
     'fupin_register.household_verdict', true),
    ('MEILAN-2019-2-g', 'MEILAN-2019', '(二)', 'exit_standard_village', 'village', 'must', '巩固出列村成果',
     'The four villages that have met the standard and left the list keep what they reached.',
     'fupin_report.village_exit', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('MEILAN-2019.household.monitor', 1, 'income', 'income_per_capita > $poverty_line',
     'MEILAN-2019-2-e', '当年收入超过贫困线', 'income above the line in the year', 'must', true),
    ('MEILAN-2019.household.monitor', 2, 'income_before', 'previous.income_per_capita > previous.poverty_line',
     'MEILAN-2019-2-e', '上年收入超过贫困线', 'income above the line in the year before', 'must', true),
    ('MEILAN-2019.village.exit', 1, 'exit_standard', 'facts.exit_standard_met',
     'MEILAN-2019-2-g', '达到村退出标准', 'meets the exit standard of villages', 'must', true);

