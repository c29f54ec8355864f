-- Part 51: 商丘市, 商脱贫组〔2018〕7号 of 14 March 2018: the year's work of the leading group.
-- The national model with three levels of exit.  The paper names the exit standards and prints none of them, so what it
-- demands beyond that is here, and the outcome of the standard itself is a fact that a county loads.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('shangqiu.leading_group', '411400', '商丘市脱贫攻坚领导小组', 'Leading group for poverty exit of Shangqiu', true);

INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018', '商脱贫组〔2018〕7号', 'shangqiu.leading_group', '411400', '2018-03-14', '[2018-01-01,2019-01-01)',
     '商丘市脱贫攻坚领导小组2018年工作要点', 'Work of 2018 of the leading group of Shangqiu', true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.household.exit', 'SHANGQIU-2018', '411400', 'household', 'exit', '[2018-01-01,2019-01-01)',
     '商丘市贫困户退出标准', 'Shangqiu: when a household may leave', true),
    ('SHANGQIU-2018.village.exit', 'SHANGQIU-2018', '411400', 'village', 'exit', '[2018-01-01,2019-01-01)',
     '商丘市贫困村退出标准', 'Shangqiu: when a village may leave', true),
    ('SHANGQIU-2018.county.exit', 'SHANGQIU-2018', '411400', 'county', 'exit', '[2018-01-01,2019-01-01)',
     '商丘市贫困县退出标准', 'Shangqiu: when a county may leave', true),
    ('SHANGQIU-2018.county.check', 'SHANGQIU-2018', '411400', 'county', 'check', '[2018-01-01,2019-01-01)',
     '商丘市低保标准与脱贫线衔接', 'Shangqiu: minimum allowance against the exit line', true);

-- 一(二): those who have left and those about to leave meet the standard, and lastingly so.  No period is printed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-2-g', 'SHANGQIU-2018', '一(二)', 'exit_standard_household', 'household', 'ensure', '达标且稳定',
     'Whoever leaves the register meets the exit standard and will go on meeting it.',
     'fupin_report.household_exit', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.household.exit', 1, 'exit_standard', 'facts.exit_standard_met',
     'SHANGQIU-2018-2-g', '达到户退出标准', 'meets the exit standard of households', 'ensure', true),
    ('SHANGQIU-2018.household.exit', 2, 'stable', 'facts.stable',
     'SHANGQIU-2018-2-g', '稳定可持续', 'stable and sustainable', 'ensure', true);

-- 三(十三): the villages that are to leave in 2018.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-13-a', 'SHANGQIU-2018', '三(十三)', 'exit_standard_village', 'village', 'must', '拟退出村达标',
     'The poor villages that are to leave in 2018 reach the exit standard of villages.',
     'fupin_report.village_exit', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.village.exit', 1, 'exit_standard', 'facts.exit_standard_met',
     'SHANGQIU-2018-13-a', '达到村退出标准', 'meets the exit standard of villages', 'must', true);

-- 三(十六): the minimum allowance of 2018 reaches the exit line.  The standard is monthly and the line yearly: 290 a
-- month is 3480 a year and passes a line of 3480; 289 is 3468 and falls 12 short.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-16-a', 'SHANGQIU-2018', '三(十六)', 'income_reference', 'region', 'ensure', '低保标准不低于脱贫线',
     'A year of the rural minimum-allowance standard of 2018 amounts to at least the poverty-exit line.',
     'fupin.check_parameters', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.county.check', 1, 'dibao_standard', '12 * $dibao_standard_month >= $exit_line',
     'SHANGQIU-2018-16-a', '低保标准不低于脱贫线', 'minimum allowance reaches the exit line', 'ensure', true);

-- 七(三十一): the counties that are to leave in 2018.  Article 一(二) says that the city strives for it, this one that it
-- ensures it; both are kept.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-31-a', 'SHANGQIU-2018', '七(三十一)', 'exit_standard_county', 'county', 'must', '标准不降不升',
     'The standard in force is applied as it is, neither relaxed nor tightened.',
     'fupin_report.county_exit', true),
    ('SHANGQIU-2018-31-b', 'SHANGQIU-2018', '七(三十一)', 'exit_standard_county', 'county', 'ensure', '6个县如期摘帽',
     'The six counties that are to leave in 2018 meet the exit standard of counties in time and in substance.',
     'fupin_report.county_exit', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.county.exit', 1, 'exit_standard', 'facts.exit_standard_met',
     'SHANGQIU-2018-31-b', '达到县退出标准', 'meets the exit standard of counties', 'ensure', true);

