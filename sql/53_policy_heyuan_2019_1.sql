-- Part 53: 河源市, 河扶组〔2019〕2号: the work of 2019.  The notice bears no day, so it governs the year it plans.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('heyuan.leading_group', '441600', '河源市扶贫开发领导小组', 'Leading group for poverty alleviation of Heyuan', true);

INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en,
                            period_before_document, answer_before_event, shipped) VALUES
    ('HEYUAN-2019', '河扶组〔2019〕2号', 'heyuan.leading_group', '441600', NULL, '[2019-01-01,2020-01-01)',
     '河源市2019年扶贫工作要点', 'Poverty-alleviation work of Heyuan in 2019',
     'not_assessed', 'error', true);

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

-- 二(一): industry.  The counts of bases, parks and cooperatives are standing numbers: at least one is met, "at least one
-- or two" parks are met by one and fully by two.  Loans count by piece: with 100 households that have labour capacity
-- 10 loans are enough and 9 are not, and 10 loans to 5 households are enough to the letter.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('heyuan.poverty_bureau', '441600', '市扶贫工作局', 'Poverty-alleviation bureau of Heyuan', true),
    ('heyuan.civil_affairs', '441600', '各级民政部门', 'Civil affairs departments of all levels', true),
    ('heyuan.town_human_resources', '441600', '各镇人力资源保障所', 'Human resources offices of the towns', true),
    ('heyuan.housing', '441600', '各级住建部门', 'Housing departments of all levels', true),
    ('heyuan.counties', '441600', '各县区', 'Counties and districts', true),
    ('heyuan.towns', '441600', '各乡镇', 'Towns', true),
    ('heyuan.county_leaders', '441600', '县区党委、政府', 'Party committees and governments of the counties', true),
    ('heyuan.county_finance', '441600', '县区财政', 'Finance of the counties', true),
    ('heyuan.city_finance', '441600', '市财政', 'Finance of the city', true),
    ('heyuan.city_and_county_finance', '441600', '市县财政', 'Finance of city and counties', true),
    ('heyuan.finance', '441600', '各级财政', 'Finance of all levels', true),
    ('heyuan.industry_departments', '441600', '市县行业部门', 'Departments of city and counties in charge of a trade', true),
    ('heyuan.leading_groups', '441600', '市、县扶贫开发领导小组', 'Leading groups of city and counties', true);

INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-2.1-b', 'HEYUAN-2019', '二(一)', 'target', 'county', 'must', '现代农业产业园',
     'Every county builds a modern agricultural park, better two.', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-2.1-c', 'HEYUAN-2019', '二(一)', 'target', 'town', 'must', '产业示范基地',
     'Every town builds an industry demonstration base or more.', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-2.1-d', 'HEYUAN-2019', '二(一)', 'target', 'village', 'must', '产业合作社（协会）',
     'Every village has an industry cooperative or association or more.', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-2.1-f', 'HEYUAN-2019', '二(一)', 'loan_rule', 'county', 'must', '小额信贷占比10%',
     'The microloans granted in 2019 number at least 10 % of the poor households with labour capacity.', 'fupin_report.loan_coverage', true),
    ('HEYUAN-2019-2.2-d', 'HEYUAN-2019', '二(二)', 'target', 'town', 'strive', '扶贫车间',
     'Each of the 98 towns with poor people has a base or workshop that gives them work.', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_scope, action, object_kind, object_role, quota, valid,
                        strength, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.agricultural_park', 'HEYUAN-2019', 'HEYUAN-2019-2.1-b', '441600', 'agricultural_park', 'county', NULL, 'standing',
     'facility', 'agricultural_park', '>= 1 subjects', '[2019-01-01,2020-01-01)', 'must', '县有现代农业产业园', 'a modern agricultural park in the county',
     true),
    ('HEYUAN-2019.second_agricultural_park', 'HEYUAN-2019', 'HEYUAN-2019-2.1-b', '441600', 'second_agricultural_park', 'county', NULL, 'standing',
     'facility', 'agricultural_park', '>= 2 subjects', '[2019-01-01,2020-01-01)', 'encourage', '县有两个现代农业产业园',
     'two modern agricultural parks in the county', true),
    ('HEYUAN-2019.demonstration_base', 'HEYUAN-2019', 'HEYUAN-2019-2.1-c', '441600', 'demonstration_base', 'town', NULL, 'standing',
     'facility', 'demonstration_base', '>= 1 subjects', '[2019-01-01,2020-01-01)', 'must', '镇有产业示范基地', 'an industry demonstration base in the town',
     true),
    ('HEYUAN-2019.cooperative', 'HEYUAN-2019', 'HEYUAN-2019-2.1-d', '441600', 'cooperative', 'village', NULL, 'standing',
     'facility', 'cooperative', '>= 1 subjects', '[2019-01-01,2020-01-01)', 'must', '村有产业合作社（协会）', 'a cooperative or association in the village',
     true),
    ('HEYUAN-2019.workshop', 'HEYUAN-2019', 'HEYUAN-2019-2.2-d', '441600', 'workshop', 'town', 'poor_population > 0', 'standing',
     'facility', 'workshop', '>= 1 subjects', '[2019-01-01,2020-01-01)', 'strive', '有贫困人口的镇有就业基地或车间', 'a workshop in every town with poor people',
     true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.county.loan', 'HEYUAN-2019', '441600', 'county', 'loan', '[2019-01-01,2020-01-01)',
     '河源市小额信贷覆盖', 'Heyuan: coverage by microloans', true),
    ('HEYUAN-2019.loan.loan', 'HEYUAN-2019', '441600', 'loan', 'loan', '[2019-01-01,2020-01-01)',
     '河源市扶贫贷款清理', 'Heyuan: loans to be cleaned up', true),
    ('HEYUAN-2019.asset_project.asset_project', 'HEYUAN-2019', '441600', 'asset_project', 'asset_project', '[2019-01-01,2020-01-01)',
     '河源市资产扶贫项目自查', 'Heyuan: self-inspection of asset projects', true),
    ('HEYUAN-2019.project.project_gate', 'HEYUAN-2019', '441600', 'project', 'project_gate', '[2019-01-01,2020-01-01)',
     '河源市项目库管理', 'Heyuan: the project library', true),
    ('HEYUAN-2019.fund.fund_use', 'HEYUAN-2019', '441600', 'fund', 'fund_use', '[2019-01-01,2020-01-01)',
     '河源市扶贫资金管理', 'Heyuan: use of poverty funds', true),
    ('HEYUAN-2019.housing_case.housing', 'HEYUAN-2019', '441600', 'housing_case', 'housing', '[2019-01-01,2020-01-01)',
     '河源市危房改造', 'Heyuan: renovation of houses', true),
    ('HEYUAN-2019.housing_case.grading_cap', 'HEYUAN-2019', '441600', 'housing_case', 'grading_cap', '[2019-01-01,2020-01-01)',
     '河源市住房安全与考核等次', 'Heyuan: unsafe houses cap the grade of village and town', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HEYUAN-2019.county.loan', 1, 'loans', 'microloans_granted >= 10% of households_with_labour', 'households_with_labour > 0',
     'HEYUAN-2019-2.1-f', '小额信贷笔数占比', 'microloans by households with labour', 'must', true);

-- 二(三): asset projects.  A project counts as inspected when all three checks are recorded, 2 of 3 is not inspected.  No
-- collateral recorded is no collateral.  Dividends that end on 31 December 2020, the last day of the campaign, are too
-- short, from 1 January 2021 on they are not, and without a known end nobody can say.  What is a normal dividend the paper
-- does not print: with a band of 5 % to 10 % set, 8,000 on 100,000 is normal, 20,000 too high, 3,000 too low, both bounds
-- included; without one it is unknown.  A holder of 10 of 100 shares with 500 guaranteed gets 2,500 out of 20,000.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-2.3-a', 'HEYUAN-2019', '二(三)', 'asset_project_rule', 'asset_project', 'must', '资产项目全面自查',
     'Every asset-income project there is goes through a self-inspection of three checks.', 'fupin_report.asset_project_check', true),
    ('HEYUAN-2019-2.3-b', 'HEYUAN-2019', '二(三)', 'asset_project_rule', 'asset_project', 'must', '风险可控、有实物抵押',
     'First check: the risk is under control and there is collateral that can be touched.', 'fupin_report.asset_project_check', true),
    ('HEYUAN-2019-2.3-c', 'HEYUAN-2019', '二(三)', 'asset_project_rule', 'asset_project', 'must', '分红不限于攻坚期',
     'Second check: the project is not so short that it pays dividends during the campaign only.', 'fupin_report.asset_project_check', true),
    ('HEYUAN-2019-2.3-d', 'HEYUAN-2019', '二(三)', 'asset_project_rule', 'asset_project', 'must', '分红比例正常',
     'Third check: dividends are in a normal proportion, and nobody solicits deposits or cashes out at high returns.',
     'fupin_report.asset_project_check', true),
    ('HEYUAN-2019-2.3-e', 'HEYUAN-2019', '二(三)', 'asset_project_rule', 'asset_project', 'encourage', '保底收益加按股分红',
     'Returns are shared as a guaranteed minimum plus a dividend by shares.', 'fupin_report.dividend_due', true),
    ('HEYUAN-2019-2.3-f', 'HEYUAN-2019', '二(三)', 'asset_project_rule', 'asset_project', 'must', '风险及时化解',
     'Risks that are found are resolved soon, and collectives and above all poor households keep their interests.',
     'fupin_report.asset_project_check', true),
    ('HEYUAN-2019-2.3-g', 'HEYUAN-2019', '二(三)', 'asset_project_rule', 'asset_project', 'must', '参与和利益分享机制',
     'Poor households take part and share in the benefits by a mechanism that works.', 'fupin_report.asset_project_check', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, target, target_operator,
                             shipped) VALUES
    ('HEYUAN-2019.asset_project.asset_project', 1, 'inspected', 'checks_recorded >= 3', 'not closed',
     'HEYUAN-2019-2.3-a', '三项自查齐全', 'all three checks recorded', 'must', '100%', '=', true);
INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HEYUAN-2019.asset_project.asset_project', 2, 'collateral', 'collateral_value is known and collateral_value > 0', NULL,
     'HEYUAN-2019-2.3-b', '有实物抵押', 'there is collateral', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 3, 'collateral_suffices', 'collateral_value >= outstanding_principal', NULL,
     'HEYUAN-2019-2.3-b', '抵押足值', 'the collateral covers the principal', 'in_principle', true),
    ('HEYUAN-2019.asset_project.asset_project', 4, 'risk', 'risk_controlled is known and risk_controlled', NULL,
     'HEYUAN-2019-2.3-b', '风险可控', 'risk is under control', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 5, 'duration', 'open_ended is known and open_ended or dividend_end > date ''2020-12-31''', NULL,
     'HEYUAN-2019-2.3-c', '攻坚期后仍分红', 'dividends outlast the campaign', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 6, 'dividend',
     'annual_dividend between $dividend_band_low * principal and $dividend_band_high * principal', NULL,
     'HEYUAN-2019-2.3-d', '分红比例正常', 'dividend in a normal proportion', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 7, 'no_deposits', 'not deposit_soliciting', NULL,
     'HEYUAN-2019-2.3-d', '无揽储', 'no deposits solicited', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 8, 'no_cash_out', 'not cash_out', NULL,
     'HEYUAN-2019-2.3-d', '无高回报套现', 'no cashing out', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 9, 'model', 'model = ''guaranteed_plus_share''', NULL,
     'HEYUAN-2019-2.3-e', '保底加分红', 'guaranteed minimum plus dividend', 'encourage', true),
    ('HEYUAN-2019.asset_project.asset_project', 10, 'guaranteed', 'dividend_paid >= guaranteed_due', 'model = ''guaranteed_plus_share''',
     'HEYUAN-2019-2.3-e', '保底已付', 'guaranteed minimum paid', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 11, 'findings', 'open_findings = 0', NULL,
     'HEYUAN-2019-2.3-f', '风险已化解', 'no risk left open', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 12, 'beneficiaries', 'beneficiary_households >= 1 or beneficiary_collectives >= 1', NULL,
     'HEYUAN-2019-2.3-f', '受益对象明确', 'somebody benefits', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 13, 'shares', 'share_total = 100', NULL,
     'HEYUAN-2019-2.3-g', '股份分配完整', 'all shares are assigned', 'must', true),
    ('HEYUAN-2019.asset_project.asset_project', 14, 'arrears', 'dividend_arrears = 0', NULL,
     'HEYUAN-2019-2.3-g', '分红无拖欠', 'no dividend in arrears', 'must', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, scope, formula, period, valid, strength, title_zh, title_en,
                               shipped) VALUES
    ('HEYUAN-2019.share_payout', 'HEYUAN-2019', 'HEYUAN-2019-2.3-e', '441600', 'share_payout', 'asset_share',
     'model = ''guaranteed_plus_share''', 'guaranteed_amount + shares * distributable_profit / total_shares', 'year', '[2019-01-01,2020-01-01)', 'encourage',
     '保底收益加按股分红', 'guaranteed minimum plus dividend by shares', true);

-- 二(四): the subsidies of school year 2018-2019 reach each person by the end of April.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-2.4-b', 'HEYUAN-2019', '二(四)', 'fund_deadline', 'person', 'must', '教育补助4月底前到人',
     'The education subsidies of school year 2018-2019 have reached each person by the end of April 2019.', 'fupin_report.deadline_status', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, scope_event, done_event, for_year, strength,
                            title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.education_subsidy', 'HEYUAN-2019', 'HEYUAN-2019-2.4-b', '441600', 'education_subsidy', 'person', '[2019-01-01,2020-01-01)',
     '2019-04-30', 'education_subsidy_approved', 'education_subsidy_paid', 2018, 'must', '2018—2019学年教育补助到人',
     'education subsidy of school year 2018-2019', true);

-- 二(五): medical care and pensions.  The insurance of 2020 is due in 2019: bought on 30 November it is in time, on
-- 1 December late.  Three months are calendar months, cut to the month's end: discharged on 30 November 2019, due on
-- 29 February 2020; discharged on 30 November 2018, due on 28 February 2019, still pending that day and overdue the next.
-- Born on 29 February 1956: 60 on 29 February 2016, due on 29 May 2016.  Treatment within the city is out of scope.
-- Formalities done before the birthday count.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('HEYUAN-2019-2.5-b', 'HEYUAN-2019', '二(五)', 'milestone', 'person', 'ensure', '2020年医保11月底前购买',
     'The basic medical insurance of 2020 is bought for every poor person by the end of November 2019.', '{}', 'fupin_report.deadline_status', true),
    ('HEYUAN-2019-2.5-f', 'HEYUAN-2019', '二(五)', 'event_deadline', 'person', 'ensure', '市外就医3个月内救助',
     'Poor people treated outside the city receive their medical assistance within three months of their discharge.', '{heyuan.civil_affairs}',
     'fupin_report.deadline_status', true),
    ('HEYUAN-2019-2.5-h', 'HEYUAN-2019', '二(五)', 'milestone', 'person', 'must', '2019年养老保险11月底前参保',
     'By the end of November 2019 the government has put every registered person into the pension insurance of 2019 at its own cost.', '{}',
     'fupin_report.deadline_status', true),
    ('HEYUAN-2019-2.5-i', 'HEYUAN-2019', '二(五)', 'event_deadline', 'person', 'must', '满60周岁3个月内办好养老手续',
     'When a poor person has turned 60 the town''s office sees to the pension formalities within three months.', '{heyuan.town_human_resources}',
     'fupin_report.deadline_status', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, scope, for_year,
                            answer_before_event, strength, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.medical_insurance', 'HEYUAN-2019', 'HEYUAN-2019-2.5-b', '441600', 'medical_insurance', 'person', '[2019-01-01,2020-01-01)',
     '2019-11-30', NULL, 'medical_insured', NULL, 2020, NULL, 'ensure', '购买2020年基本医疗保险', 'basic medical insurance of 2020', true),
    ('HEYUAN-2019.medical_assistance', 'HEYUAN-2019', 'HEYUAN-2019-2.5-f', '441600', 'medical_assistance', 'person', '[2019-01-01,2020-01-01)',
     'event + 3 months', 'discharged_outside', 'medical_assistance_paid', NULL, NULL, NULL, 'ensure', '市外就医医疗救助',
     'medical assistance after treatment outside the city', true),
    ('HEYUAN-2019.pension_insurance', 'HEYUAN-2019', 'HEYUAN-2019-2.5-h', '441600', 'pension_insurance', 'person', '[2019-01-01,2020-01-01)',
     '2019-11-30', NULL, 'pension_insured', 'facts.pension_insurable', 2019, NULL, 'must', '参加2019年养老保险', 'pension insurance of 2019', true),
    ('HEYUAN-2019.pension_formalities', 'HEYUAN-2019', 'HEYUAN-2019-2.5-i', '441600', 'pension_formalities', 'person', '[2019-01-01,2020-01-01)',
     'event + 3 months', 'turned_60', 'pension_formalities_done', NULL, NULL, 'early_counts', 'must', '办理养老待遇手续',
     'pension formalities after turning 60', true);

-- 二(七): houses.  1,030 households of the second batch of 2018 by the end of April: 1,029 in time and one on 1 May leave a
-- shortfall of one on the day.  A house of grade C or D is completed within the year; completed on 5 January 2020 it is
-- late and caps the grade of village and town: below 较好, since "or above" includes it.  No unsafe house, no cap; a
-- house whose grade nobody knows is reported and does not cap.  The scale itself is not printed.
-- Money for a house that needs 30,000 with a provincial balance of 18,000: with 5,000 of the helper unit the county adds
-- 7,000, without it 12,000.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('HEYUAN-2019-2.7-a', 'HEYUAN-2019', '二(七)', 'milestone', 'household', 'must', '1030户危改4月底前完成',
     'The 1,030 registered households of the province''s second batch of 2018 have their houses renovated by the end of April 2019.',
     '{heyuan.housing}', 'fupin_report.housing_status', true),
    ('HEYUAN-2019-2.7-d', 'HEYUAN-2019', '二(七)', 'milestone', 'household', 'ensure', 'C、D级危房当年改造',
     'Every house appraised C or D is put on the list of 2019 and finished within the year.', '{heyuan.housing}', 'fupin_report.housing_status',
     true),
    ('HEYUAN-2019-2.7-e', 'HEYUAN-2019', '二(七)', 'fund_rule', 'fund', 'must', '危改补助资金来源顺序',
     'Renovation is paid from the provincial balances of past years first, then by the helper units, and the county''s finance bears what is left.',
     '{heyuan.county_finance}', 'fupin_report.fund_allocation_gap', true),
    ('HEYUAN-2019-2.7-f', 'HEYUAN-2019', '二(七)', 'assessment', 'town', 'must', '住危房则考核限等',
     'Where a poor household still lives in a dangerous house at the acceptance at the end of 2019, its village and its town are graded below "fairly good".',
     '{}', 'fupin_report.grading_cap', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, scope, strength, title_zh, title_en,
                            shipped) VALUES
    ('HEYUAN-2019.housing_second_batch', 'HEYUAN-2019', 'HEYUAN-2019-2.7-a', '441600', 'housing_second_batch', 'housing_case',
     '[2019-01-01,2020-01-01)',
     '2019-04-30', 'house_completed', 'batch = ''2018-2'' and household_class = ''registered''', 'must', '2018年第二批危房改造',
     'renovations of the second batch of 2018', true),
    ('HEYUAN-2019.housing_grade_c_d', 'HEYUAN-2019', 'HEYUAN-2019-2.7-d', '441600', 'housing_grade_c_d', 'housing_case', '[2019-01-01,2020-01-01)',
     '2019-12-31', 'house_completed', 'grade in (''C'', ''D'')', 'ensure', 'C、D级危房改造', 'renovation of houses of grade C or D', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HEYUAN-2019.housing_case.housing', 1, 'listed', 'plan_year is known and plan_year = 2019', 'grade in (''C'', ''D'')',
     'HEYUAN-2019-2.7-d', '列为2019年改造对象', 'on the list of 2019', 'ensure', true),
    ('HEYUAN-2019.housing_case.grading_cap', 1, 'housing',
     'grade in (''A'', ''B'') or completed_on is known and completed_on <= date ''2019-12-31'''
     ' or accepted_on is known and accepted_on <= date ''2019-12-31'' or occupied_on is known and occupied_on <= date ''2019-12-31''', NULL,
     'HEYUAN-2019-2.7-f', '年底前住房安全', 'safe house by the end of the year', 'must', true);

INSERT INTO fupin.parameter (parameter_id, document_id, division, key, unit, valid, value, status, source, note, shipped) VALUES
    ('HEYUAN-2019.grade_cap_position', 'HEYUAN-2019', '441600', 'grade_cap_position', '名次', '[2019-01-01,2020-01-01)', 2, 'adopted',
     '河扶组〔2019〕2号 二(七)', 'the paper excludes 较好 and above; that 较好 stands second in the scale is assumed', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, fund_kind, purpose, payer, formula, period, valid,
                               strength, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.housing_province', 'HEYUAN-2019', 'HEYUAN-2019-2.7-e', '441600', 'housing_province', 'housing_case', NULL, 'housing', 'province',
     'least(approved_subsidy, provincial_balance)', 'once', '[2019-01-01,2020-01-01)', 'must', '危改：省级结余', 'renovation: provincial balance', true),
    ('HEYUAN-2019.housing_helper', 'HEYUAN-2019', 'HEYUAN-2019-2.7-e', '441600', 'housing_helper', 'housing_case', NULL, 'housing', 'helper_unit',
     'least(greatest(0, approved_subsidy - provincial_balance), helper_contribution)', 'once', '[2019-01-01,2020-01-01)', 'strive', '危改：帮扶单位',
     'renovation: helper unit', true),
    ('HEYUAN-2019.housing_county', 'HEYUAN-2019', 'HEYUAN-2019-2.7-e', '441600', 'housing_county', 'housing_case', NULL, 'housing', 'county',
     'greatest(0, approved_subsidy - provincial_balance - helper_contribution)', 'once', '[2019-01-01,2020-01-01)', 'must', '危改：县区兜底',
     'renovation: what the county bears', true);

-- 二(十): figures of every county AND every industry, month by month.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-2.10-b', 'HEYUAN-2019', '二(十)', 'responsibility', 'town', 'must', '镇有数据专职人员',
     'Every town has somebody for the poverty data, its own or hired.', 'fupin_report.assignment_gap', true),
    ('HEYUAN-2019-2.10-d', 'HEYUAN-2019', '二(十)', 'recurring_obligation', 'organisation', 'must', '每月通报扶贫数据',
     'The poverty figures of each county and each industry are circulated once a month.', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_id, action, object_kind, object_role, object_set, quota,
                        valid, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.data_staff', 'HEYUAN-2019', 'HEYUAN-2019-2.10-b', '441600', 'data_staff', 'town', NULL, 'standing',
     NULL, 'data_staff', NULL, '>= 1 subjects', '[2019-01-01,2020-01-01)', '镇有数据专职人员', 'somebody for the data in every town', true),
    ('HEYUAN-2019.county_bulletin', 'HEYUAN-2019', 'HEYUAN-2019-2.10-d', '441600', 'county_bulletin', 'organisation', 'heyuan.poverty_bureau',
     'bulletin',
     'county', NULL, 'each', '>= 1 times per month', '[2019-01-01,2020-01-01)', '每月通报各县区数据', 'monthly figures of every county', true),
    ('HEYUAN-2019.industry_bulletin', 'HEYUAN-2019', 'HEYUAN-2019-2.10-d', '441600', 'industry_bulletin', 'organisation', 'heyuan.poverty_bureau',
     'bulletin',
     'organisation', 'industry_department', 'each', '>= 1 times per month', '[2019-01-01,2020-01-01)', '每月通报各行业数据',
     'monthly figures of every industry', true);

-- 三(一): what the leaders owe.  47 days of 48 are one short, and two visits on a day are one day.  Meetings on 5 January,
-- 10 February, 1 May and 31 December leave the third quarter missed although they are four.  Two studies in March are one
-- short of three.  Reports on 30 June and 1 July serve both halves, on 5 January and 1 March the first only.
-- Of 255 villages 70 % are 178.5, so 179.  Poor villages and heavy non-poor villages each reach 70 %, never both
-- together; a second visit to a village counts once.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('HEYUAN-2019-3.1-b', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'official', 'must', '市级党政一把手调研24天',
     'The two chiefs of the city each give at least 24 days of the year to research on poverty.', '{}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.1-c', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'official', 'must', '市级每季度专题研究',
     'The chiefs of the city study poverty as a topic of its own at least once a quarter.', '{}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.1-d', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'official', 'must', '县级党政一把手调研48天',
     'The two chiefs of a county each give at least 48 days of the year to research on poverty.', '{}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.1-e', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'official', 'must', '县级每月专题研究',
     'The chiefs of a county study poverty as a topic of its own at least once a month.', '{}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.1-f', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'official', 'must', '镇级每月3次专题研究',
     'The chiefs of a town study poverty as a topic of its own at least three times a month.', '{}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.1-g', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'official', 'must', '市委书记调研12个重点镇',
     'In 2019 the city''s Party secretary inspects twelve or more different towns with a heavy task.', '{}', 'fupin_report.visit_coverage', true),
    ('HEYUAN-2019-3.1-h', 'HEYUAN-2019', '三(一)', 'coverage_rate', 'official', 'must', '县委书记到贫困村70%',
     'A county''s Party secretary has by now been to 70 % or more of its poor villages.', '{}', 'fupin_report.visit_coverage', true),
    ('HEYUAN-2019-3.1-i', 'HEYUAN-2019', '三(一)', 'coverage_rate', 'official', 'must', '县委书记到重点非贫困村70%',
     'A county''s Party secretary has by now been to 70 % or more of its other villages with a heavy task, counted by themselves.', '{}',
     'fupin_report.visit_coverage', true),
    ('HEYUAN-2019-3.1-j', 'HEYUAN-2019', '三(一)', 'coverage_rate', 'official', 'must', '镇党委书记遍访贫困户70%',
     'A town''s Party secretary has by now been to 70 % or more of its poor households.', '{}', 'fupin_report.visit_coverage', true),
    ('HEYUAN-2019-3.1-k', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'county', 'must', '县区半年报告',
     'Every county reports to the city once each half-year.', '{heyuan.county_leaders}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.1-l', 'HEYUAN-2019', '三(一)', 'recurring_obligation', 'county', 'must', '县区每季度听取汇报',
     'Every county hears its departments and its towns at least once a quarter.', '{heyuan.county_leaders}', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, object_kind, object_role, object_scope,
                        object_set, object_share, quota, counted_from, valid, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.prefecture_research_days', 'HEYUAN-2019', 'HEYUAN-2019-3.1-b', '441600', 'prefecture_research_days', 'official', 'prefecture_chief',
     'research_day',
     NULL, NULL, NULL, NULL, NULL, '>= 24 days per year', NULL, '[2019-01-01,2020-01-01)', '市级一把手调研天数', 'research days of the city''s chiefs', true),
    ('HEYUAN-2019.prefecture_topic_study', 'HEYUAN-2019', 'HEYUAN-2019-3.1-c', '441600', 'prefecture_topic_study', 'official', 'prefecture_chief',
     'topic_study',
     NULL, NULL, NULL, NULL, NULL, '>= 1 times per quarter', NULL, '[2019-01-01,2020-01-01)', '市级一把手专题研究', 'topic studies of the city''s chiefs',
     true),
    ('HEYUAN-2019.county_research_days', 'HEYUAN-2019', 'HEYUAN-2019-3.1-d', '441600', 'county_research_days', 'official', 'county_chief',
     'research_day',
     NULL, NULL, NULL, NULL, NULL, '>= 48 days per year', NULL, '[2019-01-01,2020-01-01)', '县级一把手调研天数', 'research days of the county''s chiefs',
     true),
    ('HEYUAN-2019.county_topic_study', 'HEYUAN-2019', 'HEYUAN-2019-3.1-e', '441600', 'county_topic_study', 'official', 'county_chief', 'topic_study',
     NULL, NULL, NULL, NULL, NULL, '>= 1 times per month', NULL, '[2019-01-01,2020-01-01)', '县级一把手专题研究', 'topic studies of the county''s chiefs',
     true),
    ('HEYUAN-2019.town_topic_study', 'HEYUAN-2019', 'HEYUAN-2019-3.1-f', '441600', 'town_topic_study', 'official', 'town_chief', 'topic_study',
     NULL, NULL, NULL, NULL, NULL, '>= 3 times per month', NULL, '[2019-01-01,2020-01-01)', '镇级一把手专题研究', 'topic studies of the town''s chiefs', true),
    ('HEYUAN-2019.heavy_towns_visited', 'HEYUAN-2019', 'HEYUAN-2019-3.1-g', '441600', 'heavy_towns_visited', 'official', 'prefecture_secretary',
     'visit',
     'town', NULL, 'heavy_task', NULL, NULL, '>= 12 subjects per year', NULL, '[2019-01-01,2020-01-01)', '市委书记到重点镇',
     'heavy towns visited by the city''s secretary', true),
    ('HEYUAN-2019.poor_villages_visited', 'HEYUAN-2019', 'HEYUAN-2019-3.1-h', '441600', 'poor_villages_visited', 'official', 'county_secretary',
     'visit',
     'village', NULL, 'poor_village', 'share', '70%', '>= 1 times', '2018-01-01', '[2019-01-01,2020-01-01)', '县委书记到贫困村',
     'poor villages visited by the county''s secretary', true),
    ('HEYUAN-2019.heavy_villages_visited', 'HEYUAN-2019', 'HEYUAN-2019-3.1-i', '441600', 'heavy_villages_visited', 'official', 'county_secretary',
     'visit',
     'village', NULL, 'heavy_task and not poor_village', 'share', '70%', '>= 1 times', '2018-01-01', '[2019-01-01,2020-01-01)', '县委书记到重点非贫困村',
     'heavy non-poor villages visited by the county''s secretary', true),
    ('HEYUAN-2019.households_visited', 'HEYUAN-2019', 'HEYUAN-2019-3.1-j', '441600', 'households_visited', 'official', 'town_secretary', 'visit',
     'household', NULL, NULL, 'share', '70%', '>= 1 times', '2018-01-01', '[2019-01-01,2020-01-01)', '镇党委书记到贫困户',
     'households visited by the town''s secretary', true),
    ('HEYUAN-2019.county_report', 'HEYUAN-2019', 'HEYUAN-2019-3.1-k', '441600', 'county_report', 'county', NULL, 'progress_report',
     NULL, NULL, NULL, NULL, NULL, '>= 1 times per half-year', NULL, '[2019-01-01,2020-01-01)', '县区向市报告', 'reports of the counties to the city',
     true),
    ('HEYUAN-2019.county_hears_departments', 'HEYUAN-2019', 'HEYUAN-2019-3.1-l', '441600', 'county_hears_departments', 'county', NULL, 'hearing',
     'organisation', 'industry_department', NULL, NULL, NULL, '>= 1 times per quarter', NULL, '[2019-01-01,2020-01-01)', '县区听取行业部门汇报',
     'the county hears its departments', true),
    ('HEYUAN-2019.county_hears_towns', 'HEYUAN-2019', 'HEYUAN-2019-3.1-l', '441600', 'county_hears_towns', 'county', NULL, 'hearing',
     'town', NULL, NULL, NULL, NULL, '>= 1 times per quarter', NULL, '[2019-01-01,2020-01-01)', '县区听取乡镇汇报', 'the county hears its towns', true);

-- 三(二): the departments.  A plan is approved before it is carried out; approval on the day it begins is in time.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('HEYUAN-2019-3.2-a', 'HEYUAN-2019', '三(二)', 'milestone', 'organisation', 'must', '行业实施方案批复后实施',
     'Every department drafts a plan from the list of responsibilities and carries it out only once the leading group has approved it.',
     '{heyuan.industry_departments}', 'fupin_report.deadline_status', true),
    ('HEYUAN-2019-3.2-b', 'HEYUAN-2019', '三(二)', 'recurring_obligation', 'organisation', 'must', '每季度部门联席会议',
     'The leading groups of the city and of each county bring their departments together at least once a quarter.', '{heyuan.leading_groups}',
     'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.2-c', 'HEYUAN-2019', '三(二)', 'recurring_obligation', 'organisation', 'must', '季度分析报告',
     'Every department hands in an analysis each quarter.', '{heyuan.industry_departments}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.2-d', 'HEYUAN-2019', '三(二)', 'recurring_obligation', 'organisation', 'must', '半年情况通报',
     'Every department hands in an account of the situation each half-year.', '{heyuan.industry_departments}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.2-e', 'HEYUAN-2019', '三(二)', 'recurring_obligation', 'organisation', 'must', '年度工作总结',
     'Every department hands in a summary of the year.', '{heyuan.industry_departments}', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.2-f', 'HEYUAN-2019', '三(二)', 'recurring_obligation', 'organisation', 'must', '市扶贫局季度报送',
     'The city''s poverty bureau reports progress to the city''s Party committee and government each quarter.', '{heyuan.poverty_bureau}',
     'fupin_report.duty_status', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, subject_role, valid, due, anchor_event, done_event,
                            answer_before_event, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.department_plan', 'HEYUAN-2019', 'HEYUAN-2019-3.2-a', '441600', 'department_plan', 'organisation', 'industry_department',
     '[2019-01-01,2020-01-01)',
     '2019-12-31', NULL, 'plan_approved', NULL, '行业实施方案获批', 'plan of the department approved', true),
    ('HEYUAN-2019.department_plan_order', 'HEYUAN-2019', 'HEYUAN-2019-3.2-a', '441600', 'department_plan_order', 'organisation',
     'industry_department', '[2019-01-01,2020-01-01)',
     'event', 'plan_begun', 'plan_approved', 'early_counts', '先批复后实施', 'approved before it is carried out', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, actor_id, action, quota, valid, title_zh, title_en,
                        shipped) VALUES
    ('HEYUAN-2019.joint_meeting', 'HEYUAN-2019', 'HEYUAN-2019-3.2-b', '441600', 'joint_meeting', 'organisation', 'leading_group', NULL,
     'joint_meeting',
     '>= 1 times per quarter', '[2019-01-01,2020-01-01)', '部门联席会议', 'joint meeting of the departments', true),
    ('HEYUAN-2019.quarterly_analysis', 'HEYUAN-2019', 'HEYUAN-2019-3.2-c', '441600', 'quarterly_analysis', 'organisation', 'industry_department',
     NULL, 'analysis_report',
     '>= 1 times per quarter', '[2019-01-01,2020-01-01)', '季度分析报告', 'quarterly analysis', true),
    ('HEYUAN-2019.half_year_bulletin', 'HEYUAN-2019', 'HEYUAN-2019-3.2-d', '441600', 'half_year_bulletin', 'organisation', 'industry_department',
     NULL, 'situation_report',
     '>= 1 times per half-year', '[2019-01-01,2020-01-01)', '半年情况通报', 'half-yearly account', true),
    ('HEYUAN-2019.annual_summary', 'HEYUAN-2019', 'HEYUAN-2019-3.2-e', '441600', 'annual_summary', 'organisation', 'industry_department', NULL,
     'annual_report',
     '>= 1 times per year', '[2019-01-01,2020-01-01)', '年度工作总结', 'summary of the year', true),
    ('HEYUAN-2019.bureau_report', 'HEYUAN-2019', 'HEYUAN-2019-3.2-f', '441600', 'bureau_report', 'organisation', NULL, 'heyuan.poverty_bureau',
     'progress_report',
     '>= 1 times per quarter', '[2019-01-01,2020-01-01)', '市扶贫局进展报告', 'progress report of the bureau', true);

-- 三(三): helper units.  After the reform of the organs whoever was helped by a dissolved unit has another one by the end
-- of March.  Every village has a unit and every household a cadre.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-3.3-a', 'HEYUAN-2019', '三(三)', 'coverage_rate', 'village', 'ensure', '单位挂村全覆盖',
     'Every village, poor or not, has a unit that helps it.', 'fupin_report.assignment_gap', true),
    ('HEYUAN-2019-3.3-b', 'HEYUAN-2019', '三(三)', 'coverage_rate', 'household', 'ensure', '干部帮扶到户全覆盖',
     'Every poor household has a cadre who helps it.', 'fupin_report.assignment_gap', true),
    ('HEYUAN-2019-3.3-d', 'HEYUAN-2019', '三(三)', 'milestone', 'organisation', 'must', '机构改革后帮扶调整3月底前',
     'By the end of March 2019 the assignments of reformed organs, and of their cadres to households, are put right.', 'fupin_report.deadline_status',
     true),
    ('HEYUAN-2019-3.3-e', 'HEYUAN-2019', '三(三)', 'recurring_obligation', 'organisation', 'must', '帮扶单位年度计划',
     'Every helper unit draws up its work of the year around the exit of its village and people.', 'fupin_report.duty_status', true),
    ('HEYUAN-2019-3.3-g', 'HEYUAN-2019', '三(三)', 'recurring_obligation', 'official', 'must', '每月到村到户',
     'Leaders and cadres of the helper units go to their village and households at least once a month.', 'fupin_report.duty_status', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, scope_event, done_event, title_zh, title_en,
                            shipped) VALUES
    ('HEYUAN-2019.assignments_adjusted', 'HEYUAN-2019', 'HEYUAN-2019-3.3-d', '441600', 'assignments_adjusted', 'organisation',
     '[2019-01-01,2020-01-01)',
     '2019-03-31', 'unit_dissolved', 'assignments_handed_over', '帮扶安排调整', 'assignments of a dissolved unit handed over', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, object_role, quota, valid, strength, title_zh,
                        title_en, shipped) VALUES
    ('HEYUAN-2019.village_helper_unit', 'HEYUAN-2019', 'HEYUAN-2019-3.3-a', '441600', 'village_helper_unit', 'village', NULL, 'standing',
     'helper_unit',
     '>= 1 subjects', '[2019-01-01,2020-01-01)', 'ensure', '村有帮扶单位', 'a helper unit for every village', true),
    ('HEYUAN-2019.household_helper', 'HEYUAN-2019', 'HEYUAN-2019-3.3-b', '441600', 'household_helper', 'household', NULL, 'standing', 'helper',
     '>= 1 subjects', '[2019-01-01,2020-01-01)', 'ensure', '户有帮扶干部', 'a helping cadre for every household', true),
    ('HEYUAN-2019.helper_unit_plan', 'HEYUAN-2019', 'HEYUAN-2019-3.3-e', '441600', 'helper_unit_plan', 'organisation', 'helper_unit', 'annual_plan',
     NULL,
     '>= 1 times per year', '[2019-01-01,2020-01-01)', 'must', '帮扶单位年度计划', 'yearly plan of the helper unit', true),
    ('HEYUAN-2019.helper_visit', 'HEYUAN-2019', 'HEYUAN-2019-3.3-g', '441600', 'helper_visit', 'official', 'helper', 'visit', NULL,
     '>= 1 times per month', '[2019-01-01,2020-01-01)', 'must', '帮扶干部到村到户', 'monthly visit of the helpers', true);

-- 三(四): loans that no poor household truly takes part in are cleaned up; how far a guarantee deposit must reach is not printed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('HEYUAN-2019-3.4-c', 'HEYUAN-2019', '三(四)', 'loan_rule', 'loan', 'must', '清理无实质参与贷款',
     'Loans that make little of the guarantee deposit, or in which no poor household truly takes part, are cleaned up and put right at once.',
     '{heyuan.counties}', 'fupin_report.loan_breach', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HEYUAN-2019.county.loan', 2, 'leverage', 'loans_outstanding >= $loan_leverage * guarantee_deposit', NULL,
     'HEYUAN-2019-3.4-c', '担保金撬动充分', 'the guarantee deposit carries enough', 'must', true),
    ('HEYUAN-2019.loan.loan', 1, 'participation', 'participating_households >= 1 or rectified_on is known', NULL,
     'HEYUAN-2019-3.4-c', '贫困户实质参与', 'a poor household truly takes part', 'must', true);

-- 三(五) and 三(七): days and events of the year; an activity of the same month is read as that day's.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HEYUAN-2019-3.5-b', 'HEYUAN-2019', '三(五)', 'milestone', 'prefecture', 'must', '扶贫济困日和扶贫日活动',
     'The province''s day of poverty relief on 30 June and the country''s day on 17 October are held.', 'fupin_report.deadline_status', true),
    ('HEYUAN-2019-3.7-b', 'HEYUAN-2019', '三(七)', 'milestone', 'prefecture', 'must', '成立市扶贫基金会',
     'The city founds a poverty-alleviation foundation, which puts the management of donations in order.', 'fupin_report.deadline_status', true),
    ('HEYUAN-2019-3.7-c', 'HEYUAN-2019', '三(七)', 'milestone', 'prefecture', 'must', '产品推介活动',
     'In 2019 the sales platform serves at least the product fair, the presentation in Shenzhen and the first secretaries'' campaign.',
     'fupin_report.deadline_status', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_from, done_event, title_zh, title_en,
                            shipped) VALUES
    ('HEYUAN-2019.poverty_relief_day', 'HEYUAN-2019', 'HEYUAN-2019-3.5-b', '441600', 'poverty_relief_day', 'prefecture', '[2019-01-01,2020-01-01)',
     '2019-06-30', '2019-06-01', 'poverty_relief_day_held', '6·30广东扶贫济困日', 'poverty relief day, 30 June', true),
    ('HEYUAN-2019.poverty_day', 'HEYUAN-2019', 'HEYUAN-2019-3.5-b', '441600', 'poverty_day', 'prefecture', '[2019-01-01,2020-01-01)',
     '2019-10-31', '2019-10-01', 'poverty_day_held', '10·17全国扶贫日', 'national poverty alleviation day, 17 October', true),
    ('HEYUAN-2019.foundation', 'HEYUAN-2019', 'HEYUAN-2019-3.7-b', '441600', 'foundation', 'prefecture', '[2019-01-01,2020-01-01)',
     '2019-12-31', NULL, 'foundation_founded', '成立市扶贫基金会', 'foundation founded', true),
    ('HEYUAN-2019.product_fair', 'HEYUAN-2019', 'HEYUAN-2019-3.7-c', '441600', 'product_fair', 'prefecture', '[2019-01-01,2020-01-01)',
     '2019-12-31', '2019-01-01', 'product_fair_held', '扶贫产品展销会', 'product fair', true),
    ('HEYUAN-2019.promotion_fair', 'HEYUAN-2019', 'HEYUAN-2019-3.7-c', '441600', 'promotion_fair', 'prefecture', '[2019-01-01,2020-01-01)',
     '2019-12-31', '2019-01-01', 'promotion_fair_held', '扶贫产品深圳推介会', 'presentation in Shenzhen', true),
    ('HEYUAN-2019.secretary_endorsement', 'HEYUAN-2019', 'HEYUAN-2019-3.7-c', '441600', 'secretary_endorsement', 'prefecture',
     '[2019-01-01,2020-01-01)',
     '2019-12-31', '2019-01-01', 'secretary_endorsement_held', '第一书记代言活动', 'first secretaries'' campaign', true);

-- 三(六): money.  14 villages of 200,000 and 98 of 100,000 are 2,800,000 and 9,800,000, together 12,600,000; a village given
-- 190,000 is 10,000 short.  The two cut-offs of the article lie a year apart: what was issued by 31 December 2018 is used
-- up by 30 June 2019, what was issued before 1 January 2018 is evaluated.  Of 1,000,000 issued on 31 December 2018,
-- 700,000 spent by 30 June and 300,000 on 1 July leave 300,000 unused on the day; what was issued on 1 January 2019 is
-- out of scope.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('HEYUAN-2019-3.6-a', 'HEYUAN-2019', '三(六)', 'fund_allocation', 'fund', 'must', '按三年行动方案安排资金',
     'The finance of all levels provides the money that the three-year plan needs and pays it out soon.', '{heyuan.finance}',
     'fupin_report.fund_allocation_gap', true),
    ('HEYUAN-2019-3.6-b', 'HEYUAN-2019', '三(六)', 'fund_allocation', 'village', 'must', '市直帮扶贫困村每村20万元',
     'The city gives 200,000 yuan to each of the 14 poor villages that its own units help.', '{heyuan.city_finance}',
     'fupin_report.fund_allocation_gap', true),
    ('HEYUAN-2019-3.6-c', 'HEYUAN-2019', '三(六)', 'fund_allocation', 'village', 'must', '市直帮扶非贫困村每村10万元',
     'The city gives 100,000 yuan to each of the 98 other villages that its own units help.', '{heyuan.city_finance}',
     'fupin_report.fund_allocation_gap', true),
    ('HEYUAN-2019-3.6-d', 'HEYUAN-2019', '三(六)', 'fund_allocation', 'village', 'must', '县区帮扶村参照安排',
     'The counties provide for the villages that their units help, with the city''s amounts as a pattern.', '{heyuan.county_finance}',
     'fupin_report.fund_allocation_gap', true),
    ('HEYUAN-2019-3.6-e', 'HEYUAN-2019', '三(六)', 'fund_allocation', 'fund', 'must', '四项专项补助资金',
     'City and counties provide for the subsidies that poor people are due in education, medical care, housing and pensions.',
     '{heyuan.city_and_county_finance}', 'fupin_report.fund_allocation_gap', true),
    ('HEYUAN-2019-3.6-f', 'HEYUAN-2019', '三(六)', 'milestone', 'prefecture', 'must', '制定中央资金管理细则',
     'The city makes its own rules for the central poverty funds and applies them.', '{}', 'fupin_report.deadline_status', true),
    ('HEYUAN-2019-3.6-g', 'HEYUAN-2019', '三(六)', 'project_library', 'project', 'must', '县级项目库',
     'The counties'' project libraries are improved; money goes to projects in them.', '{}', 'fupin_report.project_breach', true),
    ('HEYUAN-2019-3.6-h', 'HEYUAN-2019', '三(六)', 'fund_rule', 'fund', 'must', '涉农资金重点支持脱贫',
     'Consolidated agricultural money is used for poverty alleviation first; no share is printed.', '{}', 'fupin_report.fund_trail', true),
    ('HEYUAN-2019-3.6-i', 'HEYUAN-2019', '三(六)', 'fund_deadline', 'fund', 'must', '2018年底前下达资金6月底前用完',
     'The development funds of province and city and the central poverty funds issued by the end of 2018 are used up by the end of June 2019.',
     '{heyuan.counties}', 'fupin_report.fund_deadline', true),
    ('HEYUAN-2019-3.6-j', 'HEYUAN-2019', '三(六)', 'fund_rule', 'fund', 'must', '2018年之前资金绩效评价',
     'Poverty funds issued before 2018 are evaluated.', '{}', 'fupin_report.fund_breach', true),
    ('HEYUAN-2019-3.6-k', 'HEYUAN-2019', '三(六)', 'fund_rule', 'fund', 'must', '加快资金使用',
     'Poverty funds are used faster; no pace is printed.', '{}', 'fupin_report.fund_progress', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, fund_kind, purpose, payer, scope, formula, comparison,
                               period, valid, title_zh, title_en, shipped) VALUES
    ('HEYUAN-2019.planned_funds', 'HEYUAN-2019', 'HEYUAN-2019-3.6-a', '441600', 'planned_funds', 'county', NULL, NULL, NULL,
     NULL, 'funds_needed', 'at_least', 'year', '[2019-01-01,2020-01-01)', '计划安排资金', 'money that the plan needs', true),
    ('HEYUAN-2019.poor_village_fund', 'HEYUAN-2019', 'HEYUAN-2019-3.6-b', '441600', 'poor_village_fund', 'village', 'village_help', NULL,
     'prefecture',
     'helper_level = ''prefecture'' and poor_village', '200000', 'exactly', 'year', '[2019-01-01,2020-01-01)', '市直帮扶贫困村',
     'poor villages helped by the city', true),
    ('HEYUAN-2019.other_village_fund', 'HEYUAN-2019', 'HEYUAN-2019-3.6-c', '441600', 'other_village_fund', 'village', 'village_help', NULL,
     'prefecture',
     'helper_level = ''prefecture'' and not poor_village', '100000', 'exactly', 'year', '[2019-01-01,2020-01-01)', '市直帮扶非贫困村',
     'other villages helped by the city', true),
    ('HEYUAN-2019.county_poor_village_fund', 'HEYUAN-2019', 'HEYUAN-2019-3.6-d', '441600', 'county_poor_village_fund', 'village', 'village_help',
     NULL, 'county',
     'helper_level = ''county'' and poor_village', '200000', 'something', 'year', '[2019-01-01,2020-01-01)', '县区帮扶贫困村',
     'poor villages helped by the county', true),
    ('HEYUAN-2019.county_other_village_fund', 'HEYUAN-2019', 'HEYUAN-2019-3.6-d', '441600', 'county_other_village_fund', 'village', 'village_help',
     NULL, 'county',
     'helper_level = ''county'' and not poor_village', '100000', 'something', 'year', '[2019-01-01,2020-01-01)', '县区帮扶非贫困村',
     'other villages helped by the county', true),
    ('HEYUAN-2019.education_budget', 'HEYUAN-2019', 'HEYUAN-2019-3.6-e', '441600', 'education_budget', 'county', NULL, 'education', NULL,
     NULL, 'facts.education_cost', 'at_least', 'year', '[2019-01-01,2020-01-01)', '教育补助资金', 'money for education subsidies', true),
    ('HEYUAN-2019.medical_budget', 'HEYUAN-2019', 'HEYUAN-2019-3.6-e', '441600', 'medical_budget', 'county', NULL, 'basic_medical', NULL,
     NULL, 'facts.medical_cost', 'at_least', 'year', '[2019-01-01,2020-01-01)', '医疗补助资金', 'money for medical subsidies', true),
    ('HEYUAN-2019.housing_budget', 'HEYUAN-2019', 'HEYUAN-2019-3.6-e', '441600', 'housing_budget', 'county', NULL, 'housing', NULL,
     NULL, 'facts.housing_cost', 'at_least', 'year', '[2019-01-01,2020-01-01)', '住房补助资金', 'money for housing subsidies', true),
    ('HEYUAN-2019.pension_budget', 'HEYUAN-2019', 'HEYUAN-2019-3.6-e', '441600', 'pension_budget', 'county', NULL, 'pension', NULL,
     NULL, 'facts.pension_cost', 'at_least', 'year', '[2019-01-01,2020-01-01)', '养老补助资金', 'money for pension subsidies', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, scope, title_zh, title_en,
                            shipped) VALUES
    ('HEYUAN-2019.fund_rules', 'HEYUAN-2019', 'HEYUAN-2019-3.6-f', '441600', 'fund_rules', 'prefecture', '[2019-01-01,2020-01-01)',
     '2019-12-31', 'fund_rules_issued', NULL, '中央财政扶贫资金管理细则', 'rules for the central poverty funds', true),
    ('HEYUAN-2019.funds_of_2018_used', 'HEYUAN-2019', 'HEYUAN-2019-3.6-i', '441600', 'funds_of_2018_used', 'fund', '[2019-01-01,2020-01-01)',
     '2019-06-30', 'fund_used',
     'issued_on <= date ''2018-12-31'' and (source_level = ''central'' or kind = ''development'' and source_level in (''province'', ''prefecture''))',
     '2018年底前下达资金使用完毕', 'funds issued by the end of 2018 used up', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HEYUAN-2019.project.project_gate', 1, 'listed_before_funded', 'listed_on is known and listed_on <= first_funded_on', 'first_funded_on is known',
     'HEYUAN-2019-3.6-g', '先入库后拨款', 'in the library before it is paid', 'must', true),
    ('HEYUAN-2019.fund.fund_use', 1, 'evaluated', 'evaluated_on is known and evaluated_on between date ''2019-01-01'' and date ''2019-12-31''',
     'issued_on < date ''2018-01-01''', 'HEYUAN-2019-3.6-j', '2018年之前资金已评价', 'funds issued before 2018 evaluated', 'must', true);

-- 三(十): who is in the village.  19 distinct days and three repeated records are 19: missed.  February needs 20 days too;
-- the month of arrival is not assessed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('HEYUAN-2019-3.10-b', 'HEYUAN-2019', '三(十)', 'responsibility', 'town', 'must', '县镇专班',
     'Every county and every town has a task team for poverty alleviation.', '{heyuan.counties,heyuan.towns}', 'fupin_report.assignment_gap', true),
    ('HEYUAN-2019-3.10-c', 'HEYUAN-2019', '三(十)', 'recurring_obligation', 'official', 'must', '驻村干部每月驻村20天',
     'Cadres sent to a village, poor or not, are there on at least 20 days of each month.', '{}', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, object_role, quota, valid, title_zh, title_en,
                        shipped) VALUES
    ('HEYUAN-2019.county_task_team', 'HEYUAN-2019', 'HEYUAN-2019-3.10-b', '441600', 'county_task_team', 'county', NULL, 'standing', 'task_team',
     '>= 1 subjects', '[2019-01-01,2020-01-01)', '县区专班', 'task team of the county', true),
    ('HEYUAN-2019.town_task_team', 'HEYUAN-2019', 'HEYUAN-2019-3.10-b', '441600', 'town_task_team', 'town', NULL, 'standing', 'task_team',
     '>= 1 subjects', '[2019-01-01,2020-01-01)', '乡镇专班', 'task team of the town', true),
    ('HEYUAN-2019.days_in_village', 'HEYUAN-2019', 'HEYUAN-2019-3.10-c', '441600', 'days_in_village', 'official', 'resident_cadre', 'presence', NULL,
     '>= 20 days per month', '[2019-01-01,2020-01-01)', '驻村天数', 'days in the village', true);

