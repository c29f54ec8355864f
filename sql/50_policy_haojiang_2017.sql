-- Part 50: 汕头市濠江区, 汕濠〔2017〕7号 of 3 July 2017: three years of targeted poverty alleviation, to the end of 2018.
-- Relative poverty as Guangdong defines it: an income line at constant prices to enter the register, a share of the
-- province's rural income to leave it.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('haojiang.party_committee', '440512', '中共汕头市濠江区委', 'Party committee of Haojiang District', true),
    ('haojiang.government', '440512', '汕头市濠江区人民政府', 'Government of Haojiang District', true);

INSERT INTO fupin.document (document_id, document_no, issuer, joint_issuer, division, issued, valid, title_zh, title_en,
                            period_before_document, answer_before_event, shipped) VALUES
    ('HAOJIANG-2017', '汕濠〔2017〕7号', 'haojiang.party_committee', 'haojiang.government', '440512',
     '2017-07-03', '[2017-07-03,2019-01-01)', '关于新时期精准扶贫精准脱贫三年攻坚的实施意见',
     'Three-year programme of targeted poverty alleviation',
     'not_assessed', 'error', true);

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

-- 一(四) and 四(一): who helps whom.  Until it has left poverty a household is never without help: help that ended on
-- 31 March 2018 and began again on 2 April leaves one day, 1 April, and that is a breach.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('haojiang.streets', '440512', '各街道', 'Streets', true),
    ('haojiang.finance', '440512', '区财政', 'Finance of the district', true),
    ('haojiang.helper_units', '440512', '各帮扶单位', 'Helper units', true),
    ('haojiang.audit', '440512', '审计部门', 'Audit departments', true),
    ('haojiang.discipline', '440512', '纪检监察、检察机关', 'Organs of discipline and the procuratorate', true);

INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-4.1-b', 'HAOJIANG-2017', '四(一)', 'responsibility', 'town', 'must', '驻街道工作组',
     'The district sends a work group to every street.', 'fupin_report.assignment_gap', true),
    ('HAOJIANG-2017-4.1-c', 'HAOJIANG-2017', '四(一)', 'responsibility', 'household', 'ensure', '不脱贫不脱钩',
     'Nobody lets go of a household before it has left poverty.', 'fupin_report.assignment_gap', true),
    ('HAOJIANG-2017-4.5-a', 'HAOJIANG-2017', '四(五)', 'responsibility', 'town', 'ensure', '重点街道专职干部',
     'A street with a heavy task has a cadre who does nothing but poverty alleviation.', 'fupin_report.assignment_gap', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_scope, action, object_role, quota, valid, strength, title_zh,
                        title_en, shipped) VALUES
    ('HAOJIANG-2017.resident_work_group', 'HAOJIANG-2017', 'HAOJIANG-2017-4.1-b', '440512', 'resident_work_group', 'town', NULL, 'standing',
     'resident_work_group',
     '>= 1 subjects', '[2017-07-03,2019-01-01)', 'must', '驻街道工作组', 'work group in every street', true),
    ('HAOJIANG-2017.household_helper', 'HAOJIANG-2017', 'HAOJIANG-2017-4.1-c', '440512', 'household_helper', 'household', 'not exited', 'standing',
     'helper',
     '>= 1 subjects', '[2017-07-03,2019-01-01)', 'ensure', '脱贫前帮扶不断', 'help without a break until exit', true),
    ('HAOJIANG-2017.dedicated_cadre', 'HAOJIANG-2017', 'HAOJIANG-2017-4.5-a', '440512', 'dedicated_cadre', 'town', 'heavy_task', 'standing',
     'dedicated_cadre',
     '>= 1 subjects', '[2017-07-03,2019-01-01)', 'ensure', '重点街道专职干部', 'dedicated cadre in heavy streets', true);

-- 二(二): money for employment is tilted more to the poor than the year before: a larger share, not a larger sum.
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, shipped) VALUES
    ('HAOJIANG-2017.county.fund_use', 'HAOJIANG-2017', '440512', 'county', 'fund_use', '[2017-07-03,2019-01-01)',
     '濠江区资金投向', 'Haojiang: where the money goes', true),
    ('HAOJIANG-2017.fund.fund_use', 'HAOJIANG-2017', '440512', 'fund', 'fund_use', '[2017-07-03,2019-01-01)',
     '濠江区扶贫资金管理', 'Haojiang: management of poverty funds', true),
    ('HAOJIANG-2017.fund_payment.fund_use', 'HAOJIANG-2017', '440512', 'fund_payment', 'fund_use', '[2017-07-03,2019-01-01)',
     '濠江区扶贫资金支出', 'Haojiang: what poverty funds are spent on', true),
    ('HAOJIANG-2017.housing_case.housing', 'HAOJIANG-2017', '440512', 'housing_case', 'housing', '[2017-07-03,2019-01-01)',
     '濠江区危房改造', 'Haojiang: renovation of houses', true),
    ('HAOJIANG-2017.loan.loan', 'HAOJIANG-2017', '440512', 'loan', 'loan', '[2017-07-03,2019-01-01)',
     '濠江区扶贫小额信贷', 'Haojiang: microloans', true),
    ('HAOJIANG-2017.asset_project.asset_project', 'HAOJIANG-2017', '440512', 'asset_project', 'asset_project', '[2017-07-03,2019-01-01)',
     '濠江区资产收益扶贫', 'Haojiang: income from assets', true);

INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-2.2-f', 'HAOJIANG-2017', '二(二)', 'fund_rule', 'fund', 'must', '就业资金加大倾斜',
     'A growing share of the employment funds goes to poor people.', 'fupin_report.fund_allocation_gap', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HAOJIANG-2017.county.fund_use', 1, 'employment_share',
     'funds_employment_poor * previous.funds_employment > previous.funds_employment_poor * funds_employment', 'funds_employment > 0 and previous.funds_employment > 0',
     'HAOJIANG-2017-2.2-f', '就业资金倾斜加大', 'larger share of employment money for the poor', 'must', true);

-- 二(六): houses.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-2.6-c', 'HAOJIANG-2017', '二(六)', 'fund_rule', 'fund_payment', 'must', '危改补助直达一卡通',
     'Housing subsidies go straight to the one-card account of the household that renovates.', 'fupin_report.fund_breach', true),
    ('HAOJIANG-2017-2.6-e', 'HAOJIANG-2017', '二(六)', 'milestone', 'household', 'must', '2018年底危改完成',
     'All poor households have their dangerous houses renovated by the end of 2018.', 'fupin_report.housing_status', true),
    ('HAOJIANG-2017-2.6-h', 'HAOJIANG-2017', '二(六)', 'fund_rule', 'housing_case', 'must', '多渠道筹集改造资金',
     'Renovation is paid from several channels: budgets, loans, pairing help, donations, mutual aid of the village.', 'fupin_report.housing_status',
     true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, scope, title_zh, title_en,
                            shipped) VALUES
    ('HAOJIANG-2017.housing_renovation', 'HAOJIANG-2017', 'HAOJIANG-2017-2.6-e', '440512', 'housing_renovation', 'housing_case',
     '[2017-07-03,2019-01-01)',
     '2018-12-31', 'house_completed', 'household_class = ''registered''', '贫困户危房改造', 'renovation of the houses of poor households', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HAOJIANG-2017.fund_payment.fund_use', 1, 'one_card', 'own_card', 'purpose = ''housing''',
     'HAOJIANG-2017-2.6-c', '直达本户一卡通', 'to the household''s own card', 'must', true),
    ('HAOJIANG-2017.housing_case.housing', 1, 'funding', 'funding_total = cost', NULL,
     'HAOJIANG-2017-2.6-h', '资金来源与费用相符', 'the sources add up to the cost', 'must', true);

-- 三(一): money.  1,593 people at 20,000 on average are 31,860,000: one person may get 30,000 and another 10,000.  What the
-- province does not pay is split 1:1 between city and district: of 10,000,000 paid by the province, 10,930,000 each; of a
-- cent left over the city pays nothing and the district the cent.  Housing never comes from the per-head money, nor do
-- schooling and medical care of families on the minimum allowance without labour capacity.  What "mainly" means is not
-- printed: more than half is assumed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, responsible_units, computed_by,
                        reason, shipped) VALUES
    ('HAOJIANG-2017-3.1-a', 'HAOJIANG-2017', '三(一)', 'fund_allocation', 'fund', 'must', '人均2万元财政投入',
     'The budgets provide 20,000 yuan a head, on average, for those to be assisted.', '{}', '{}', 'fupin_report.fund_allocation_gap', NULL, true),
    ('HAOJIANG-2017-3.1-b', 'HAOJIANG-2017', '三(一)', 'fund_allocation', 'fund', 'must', '市、区1:1配套',
     'What the province does not pay is borne by city and district in equal parts.', '{haojiang.finance}', '{}', 'fupin_report.fund_allocation_gap',
     NULL, true),
    ('HAOJIANG-2017-3.1-c', 'HAOJIANG-2017', '三(一)', 'fund_rule', 'fund_payment', 'must', '主要用于直接增收',
     'The per-head money mainly raises incomes directly: employment, industry, skills, income from assets, interest, schooling, basic medical care.',
     '{}', '{}', 'fupin_report.fund_breach', NULL, true),
    ('HAOJIANG-2017-3.1-d', 'HAOJIANG-2017', '三(一)', 'fund_rule', 'fund_payment', 'must', '住房等另有专项',
     'Housing, and schooling and medical care of people on the minimum allowance without labour capacity, have special funds of their own.', '{}',
     '{}', 'fupin_report.fund_breach', NULL, true),
    ('HAOJIANG-2017-3.1-e', 'HAOJIANG-2017', '三(一)', 'fund_allocation', 'town', 'must', '街道投入机制',
     'Every street puts in money of its own, as its economy and its needs suggest.', '{haojiang.streets}', '{}', 'fupin_report.fund_allocation_gap',
     NULL, true),
    ('HAOJIANG-2017-3.1-f', 'HAOJIANG-2017', '三(一)', 'fund_rule', 'fund_payment', 'must', '帮扶单位资金用于到户',
     'What helper units raise lawfully, or save of their own means, helps households.', '{haojiang.helper_units}', '{}', 'fupin_report.fund_breach',
     NULL, true),
    ('HAOJIANG-2017-3.1-g', 'HAOJIANG-2017', '三(一)', 'fund_rule', 'fund', 'must', '专款专用、招标采购',
     'Earmarked money is used for what it is earmarked for; projects are tendered and procured by the rules, and money is allocated, used and evaluated in this order.',
     '{}', '{}', 'fupin_report.fund_breach', NULL, true),
    ('HAOJIANG-2017-3.1-h', 'HAOJIANG-2017', '三(一)', 'fund_rule', 'fund', 'must', '查处资金违纪违法',
     'Misappropriation, withholding, false claims and waste are audited and punished.', '{haojiang.audit}', '{haojiang.discipline}', NULL,
     'the cases of audit and discipline organs are not in the register; what looks like one is in fupin_report.fund_breach', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, fund_kind, payer, formula, comparison, period, valid,
                               title_zh, title_en, shipped) VALUES
    ('HAOJIANG-2017.per_head', 'HAOJIANG-2017', 'HAOJIANG-2017-3.1-a', '440512', 'per_head', 'county', 'per_head', NULL,
     '20000 * registered_population', 'at_least', 'once', '[2017-07-03,2019-01-01)', '人均2万元', '20,000 yuan a head', true),
    ('HAOJIANG-2017.per_head_city', 'HAOJIANG-2017', 'HAOJIANG-2017-3.1-b', '440512', 'per_head_city', 'county', 'per_head', 'prefecture',
     'floor(50 * greatest(0, 20000 * registered_population - funds_province)) / 100', 'at_least', 'once', '[2017-07-03,2019-01-01)', '市级配套',
     'matching of the city', true),
    ('HAOJIANG-2017.per_head_district', 'HAOJIANG-2017', 'HAOJIANG-2017-3.1-b', '440512', 'per_head_district', 'county', 'per_head', 'county',
     'greatest(0, 20000 * registered_population - funds_province) - floor(50 * greatest(0, 20000 * registered_population - funds_province)) / 100',
     'at_least', 'once', '[2017-07-03,2019-01-01)', '区级配套', 'matching of the district', true),
    ('HAOJIANG-2017.town_input', 'HAOJIANG-2017', 'HAOJIANG-2017-3.1-e', '440512', 'town_input', 'town', NULL, 'town',
     '0', 'something', 'year', '[2017-07-03,2019-01-01)', '街道自身投入', 'the street''s own money', true);

INSERT INTO fupin.parameter (parameter_id, document_id, division, key, unit, valid, value, status, source, note, shipped) VALUES
    ('HAOJIANG-2017.main_use_share', 'HAOJIANG-2017', '440512', 'main_use_share', '比例', '[2017-07-03,2019-01-01)', 0.5, 'assumed',
     '汕濠〔2017〕7号 三(一)', 'the paper says mainly', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HAOJIANG-2017.county.fund_use', 2, 'main_use', 'funds_per_head_main > $main_use_share * funds_per_head_used', 'funds_per_head_used > 0',
     'HAOJIANG-2017-3.1-c', '主要用于直接增收', 'mainly for raising incomes', 'must', true),
    ('HAOJIANG-2017.fund_payment.fund_use', 2, 'main_use',
     'purpose in (''employment'', ''industry'', ''earning_capacity'', ''asset_income'', ''loan_interest_subsidy'', ''education'', ''basic_medical'')',
     'fund_kind = ''per_head''', 'HAOJIANG-2017-3.1-c', '属直接增收用途', 'for one of the purposes listed', 'in_principle', true),
    ('HAOJIANG-2017.fund_payment.fund_use', 3, 'special_fund', 'fund_kind <> ''per_head''',
     'purpose = ''housing'' or purpose in (''education'', ''basic_medical'') and household_dibao and not household_has_labour',
     'HAOJIANG-2017-3.1-d', '由专项资金支付', 'paid from a special fund', 'must', true),
    ('HAOJIANG-2017.fund_payment.fund_use', 4, 'helper_money', 'household_registered', 'fund_kind in (''helper_raised'', ''helper_saved'')',
     'HAOJIANG-2017-3.1-f', '用于到户帮扶', 'spent on assisted households', 'must', true),
    ('HAOJIANG-2017.fund_payment.fund_use', 5, 'earmarked', 'purpose = fund_purpose', 'fund_purpose is known',
     'HAOJIANG-2017-3.1-g', '专款专用', 'for what the money is earmarked for', 'must', true),
    ('HAOJIANG-2017.fund_payment.fund_use', 6, 'tendered', 'tendered', 'amount >= $procurement_threshold',
     'HAOJIANG-2017-3.1-g', '招标采购', 'tendered or procured', 'must', true),
    ('HAOJIANG-2017.fund.fund_use', 1, 'order', 'issued_on <= first_paid_on and first_paid_on <= evaluated_on', 'evaluated_on is known',
     'HAOJIANG-2017-3.1-g', '分配、使用、评价有序', 'allocated, used, evaluated in this order', 'must', true);

-- 三(二): loans.  50,000 is within the limit and 50,000.01 is not; granted on 1 August 2017 a loan may run to 1 August 2020
-- and no day longer; a secured loan is no credit loan.  Two loans of 30,000 each keep the limit and their household's
-- total of 60,000 does not: the limit a household is a reading of ours.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-3.2-a', 'HAOJIANG-2017', '三(二)', 'loan_rule', 'loan', 'must', '5万元以下3年以内信用贷款',
     'Poor households that qualify get unsecured loans of up to 50,000 yuan for up to three years.', 'fupin_report.loan_breach', true),
    ('HAOJIANG-2017-3.2-b', 'HAOJIANG-2017', '三(二)', 'loan_rule', 'loan', 'must', '小额贷款贴息担保',
     'Small loans of poor households have their interest subsidised and are guaranteed.', 'fupin_report.loan_breach', true),
    ('HAOJIANG-2017-3.2-c', 'HAOJIANG-2017', '三(二)', 'loan_rule', 'organisation', 'encourage', '金融机构扶贫部门和台账',
     'Banks are encouraged to have a department and a ledger for poverty alleviation.', 'fupin_report.duty_status', true),
    ('HAOJIANG-2017-3.2-e', 'HAOJIANG-2017', '三(二)', 'loan_rule', 'loan', 'must', '政银保贷款带动贫困户',
     'Farm businesses that qualify get loans backed by government, bank and insurer, and bring poor households along.', 'fupin_report.loan_breach',
     true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HAOJIANG-2017.loan.loan', 1, 'borrower', 'borrower_registered', 'scheme = ''microloan''',
     'HAOJIANG-2017-3.2-a', '借款人为贫困户', 'borrower is a registered household', 'must', true),
    ('HAOJIANG-2017.loan.loan', 2, 'amount', 'amount <= 50000', 'scheme = ''microloan''',
     'HAOJIANG-2017-3.2-a', '金额5万元以下', 'up to 50,000 yuan', 'must', true),
    ('HAOJIANG-2017.loan.loan', 3, 'term', 'due_on <= granted_on + 3 years', 'scheme = ''microloan''',
     'HAOJIANG-2017-3.2-a', '期限3年以内', 'up to three years', 'must', true),
    ('HAOJIANG-2017.loan.loan', 4, 'unsecured', 'not collateral', 'scheme = ''microloan''',
     'HAOJIANG-2017-3.2-a', '信用贷款', 'unsecured', 'must', true),
    ('HAOJIANG-2017.loan.loan', 5, 'household_total', 'household_outstanding <= 50000', 'scheme = ''microloan''',
     'HAOJIANG-2017-3.2-a', '全户余额5万元以下', 'up to 50,000 yuan a household', 'in_principle', true),
    ('HAOJIANG-2017.loan.loan', 6, 'subsidised', 'interest_subsidised', 'scheme = ''microloan''',
     'HAOJIANG-2017-3.2-b', '已贴息', 'interest is subsidised', 'must', true),
    ('HAOJIANG-2017.loan.loan', 7, 'guaranteed', 'guaranteed', 'scheme = ''microloan''',
     'HAOJIANG-2017-3.2-b', '已担保', 'guaranteed', 'must', true),
    ('HAOJIANG-2017.loan.loan', 8, 'participation', 'participating_households >= 1', 'scheme = ''gov_bank_insurance''',
     'HAOJIANG-2017-3.2-e', '带动贫困户', 'brings a poor household along', 'must', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, object_role, quota, valid, strength, title_zh,
                        title_en, shipped) VALUES
    ('HAOJIANG-2017.bank_department', 'HAOJIANG-2017', 'HAOJIANG-2017-3.2-c', '440512', 'bank_department', 'organisation', 'financial_institution',
     'standing', 'poverty_department',
     '>= 1 subjects', '[2017-07-03,2019-01-01)', 'encourage', '金融机构扶贫部门', 'poverty department of a bank', true),
    ('HAOJIANG-2017.bank_ledger', 'HAOJIANG-2017', 'HAOJIANG-2017-3.2-c', '440512', 'bank_ledger', 'organisation', 'financial_institution',
     'standing', 'poverty_ledger',
     '>= 1 subjects', '[2017-07-03,2019-01-01)', 'encourage', '金融机构扶贫台账', 'poverty ledger of a bank', true);

-- 三(四): assets.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-3.4-a', 'HAOJIANG-2017', '三(四)', 'asset_project_rule', 'asset_project', 'encourage', '资产折股量化',
     'Assets built from poverty and farm funds may become shares of poor households, of those without labour capacity first, and the money keeps its purpose.',
     'fupin_report.asset_project_check', true),
    ('HAOJIANG-2017-3.4-b', 'HAOJIANG-2017', '三(四)', 'asset_project_rule', 'asset_project', 'ensure', '收益及时回馈、资产保值',
     'Returns reach the households that hold shares in time, and the operator answers for the value of the assets.', 'fupin_report.dividend_due',
     true),
    ('HAOJIANG-2017-3.4-c', 'HAOJIANG-2017', '三(四)', 'asset_project_rule', 'household', 'encourage', '自愿入股按股分红',
     'Poor households may bring in land, houses, facilities or forest as shares, freely and by law, and share the profit by them.',
     'fupin_report.dividend_due', true),
    ('HAOJIANG-2017-3.4-d', 'HAOJIANG-2017', '三(四)', 'asset_project_rule', 'village', 'encourage', '集体收益支持贫困户',
     'Communities that can give part of their collective income to their poor.', 'fupin_report.fund_trail', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('HAOJIANG-2017.asset_project.asset_project', 1, 'shares', 'share_total <= 100', NULL,
     'HAOJIANG-2017-3.4-a', '股份不超过100%', 'no more shares than there are', 'must', true),
    ('HAOJIANG-2017.asset_project.asset_project', 2, 'no_labour_first', 'no_labour_waiting = 0', NULL,
     'HAOJIANG-2017-3.4-a', '无劳动能力户优先', 'households without labour first', 'encourage', true),
    ('HAOJIANG-2017.asset_project.asset_project', 3, 'purpose', 'purpose_unchanged', 'source_kind in (''special'', ''consolidated_agriculture'')',
     'HAOJIANG-2017-3.4-a', '不改变资金用途', 'purpose of the money unchanged', 'must', true),
    ('HAOJIANG-2017.asset_project.asset_project', 4, 'arrears', 'dividend_arrears = 0', NULL,
     'HAOJIANG-2017-3.4-b', '收益及时回馈', 'no dividend in arrears', 'ensure', true),
    ('HAOJIANG-2017.asset_project.asset_project', 5, 'value', 'current_value >= initial_value', NULL,
     'HAOJIANG-2017-3.4-b', '资产保值增值', 'the assets keep their value', 'must', true),
    ('HAOJIANG-2017.asset_project.asset_project', 6, 'operator', 'operator is known', NULL,
     'HAOJIANG-2017-3.4-b', '经营主体明确', 'the operator is named', 'must', true),
    ('HAOJIANG-2017.asset_project.asset_project', 7, 'consent', 'consent_recorded', 'consent_recorded is known',
     'HAOJIANG-2017-3.4-c', '自愿入股', 'contributors agreed', 'must', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, formula, period, valid, strength, title_zh, title_en,
                               shipped) VALUES
    ('HAOJIANG-2017.contribution_payout', 'HAOJIANG-2017', 'HAOJIANG-2017-3.4-c', '440512', 'contribution_payout', 'asset_share',
     'contribution * distributable_profit / total_contribution', 'year', '[2017-07-03,2019-01-01)', 'encourage', '按股分享收益', 'profit by contribution',
     true);

-- 四(二) to 四(四): the first in command visit twice a year, on two days; 2017 is not assessed, since the paper begins in July.
-- How often "regularly" is the paper does not say: once a year is assumed, and counts only for who accepts assumptions.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('HAOJIANG-2017-4.2-c', 'HAOJIANG-2017', '四(二)', 'recurring_obligation', 'official', 'must', '一把手每年2次走访',
     'The chiefs of every level lead a visit to poor households at least twice a year.', 'fupin_report.duty_status', true),
    ('HAOJIANG-2017-4.3-d', 'HAOJIANG-2017', '四(三)', 'publicity', 'fund', 'must', '定期公示政策项目资金审计',
     'Policies, projects, the ways of the money and audits are made public regularly.', 'fupin_report.notice_gap', true),
    ('HAOJIANG-2017-4.4-e', 'HAOJIANG-2017', '四(四)', 'recurring_obligation', 'organisation', 'must', '年度报告和定期通报',
     'Poverty work is reported on every year and circulated regularly.', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_role, action, object_kind, quota, basis, valid, title_zh,
                        title_en, shipped) VALUES
    ('HAOJIANG-2017.county_chief_visits', 'HAOJIANG-2017', 'HAOJIANG-2017-4.2-c', '440512', 'county_chief_visits', 'official', 'county_chief',
     'visit',
     'household', '>= 2 days per year', 'adopted', '[2017-07-03,2019-01-01)', '区级一把手走访', 'visits of the district''s chiefs', true),
    ('HAOJIANG-2017.town_chief_visits', 'HAOJIANG-2017', 'HAOJIANG-2017-4.2-c', '440512', 'town_chief_visits', 'official', 'town_chief', 'visit',
     'household', '>= 2 days per year', 'adopted', '[2017-07-03,2019-01-01)', '街道一把手走访', 'visits of the street''s chiefs', true),
    ('HAOJIANG-2017.village_chief_visits', 'HAOJIANG-2017', 'HAOJIANG-2017-4.2-c', '440512', 'village_chief_visits', 'official', 'village_chief',
     'visit',
     'household', '>= 2 days per year', 'adopted', '[2017-07-03,2019-01-01)', '社区一把手走访', 'visits of the community''s chiefs', true),
    ('HAOJIANG-2017.publish_policies', 'HAOJIANG-2017', 'HAOJIANG-2017-4.3-d', '440512', 'publish_policies', 'county', NULL, 'publish_policies',
     NULL, '>= 1 times per year', 'assumed', '[2017-07-03,2019-01-01)', '公示政策制度', 'policies made public', true),
    ('HAOJIANG-2017.publish_projects', 'HAOJIANG-2017', 'HAOJIANG-2017-4.3-d', '440512', 'publish_projects', 'county', NULL, 'publish_projects',
     NULL, '>= 1 times per year', 'assumed', '[2017-07-03,2019-01-01)', '公示项目工程', 'projects made public', true),
    ('HAOJIANG-2017.publish_funds', 'HAOJIANG-2017', 'HAOJIANG-2017-4.3-d', '440512', 'publish_funds', 'county', NULL, 'publish_funds',
     NULL, '>= 1 times per year', 'assumed', '[2017-07-03,2019-01-01)', '公示资金流向', 'ways of the money made public', true),
    ('HAOJIANG-2017.publish_audits', 'HAOJIANG-2017', 'HAOJIANG-2017-4.3-d', '440512', 'publish_audits', 'county', NULL, 'publish_audits',
     NULL, '>= 1 times per year', 'assumed', '[2017-07-03,2019-01-01)', '公示财务审计', 'audits made public', true),
    ('HAOJIANG-2017.county_annual_report', 'HAOJIANG-2017', 'HAOJIANG-2017-4.4-e', '440512', 'county_annual_report', 'county', NULL, 'annual_report',
     NULL, '>= 1 times per year', 'adopted', '[2017-07-03,2019-01-01)', '区年度报告', 'yearly report of the district', true),
    ('HAOJIANG-2017.town_annual_report', 'HAOJIANG-2017', 'HAOJIANG-2017-4.4-e', '440512', 'town_annual_report', 'town', NULL, 'annual_report',
     NULL, '>= 1 times per year', 'adopted', '[2017-07-03,2019-01-01)', '街道年度报告', 'yearly report of the street', true),
    ('HAOJIANG-2017.circular', 'HAOJIANG-2017', 'HAOJIANG-2017-4.4-e', '440512', 'circular', 'county', NULL, 'circular',
     NULL, NULL, 'adopted', '[2017-07-03,2019-01-01)', '定期通报', 'circular of the district', true);

