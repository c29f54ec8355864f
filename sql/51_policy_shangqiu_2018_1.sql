-- Part 51: 商丘市, 商脱贫组〔2018〕7号 of 14 March 2018: the year's work of the leading group.
-- The national model with three levels of exit.  The paper names the exit standards and prints none of them, so what it
-- demands beyond that is here, and the outcome of the standard itself is a fact that a county loads.

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('shangqiu.leading_group', '411400', '商丘市脱贫攻坚领导小组', 'Leading group for poverty exit of Shangqiu', true);

INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en,
                            period_before_document, answer_before_event, shipped) VALUES
    ('SHANGQIU-2018', '商脱贫组〔2018〕7号', 'shangqiu.leading_group', '411400', '2018-03-14', '[2018-01-01,2019-01-01)',
     '商丘市脱贫攻坚领导小组2018年工作要点', 'Work of 2018 of the leading group of Shangqiu',
     'not_assessed', 'error', true);

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

-- 一(二): 403,000 who left before and 182,000 who leave in 2018 meet the standard by the end of October, read from the other
-- dates of the paper; who is not yet confirmed by then is listed, and unknown is no yes.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('shangqiu.main_banks', '411400', '主体银行', 'Main banks of the microloans', true);

INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-2-e', 'SHANGQIU-2018', '一(二)', 'milestone', 'person', 'must', '10月底已脱贫和预脱贫达标',
     'By October 2018 those who have left and those who are to leave meet the exit standard, and lastingly so.', 'fupin_report.deadline_status',
     true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_from, done_event, scope, title_zh, title_en,
                            shipped) VALUES
    ('SHANGQIU-2018.exit_confirmed', 'SHANGQIU-2018', 'SHANGQIU-2018-2-e', '411400', 'exit_confirmed', 'household', '[2018-01-01,2019-01-01)',
     '2018-10-31', '2018-01-01', 'exit_standard_confirmed', 'exited or exit_planned_year = 2018', '达到脱贫标准', 'exit standard confirmed', true);

-- 二(五) and 二(六): villages.  A tenth of the villages is listed for rectification, never less: 12 of 120, 13 of 123.  A team
-- of three is enough, of two it lacks one.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-5-a', 'SHANGQIU-2018', '二(五)', 'target', 'village', 'must', '整顿对象占行政村10%',
     'One in ten of the administrative villages is listed to have its Party organisation put right.', 'fupin_report.visit_coverage', true),
    ('SHANGQIU-2018-6-a', 'SHANGQIU-2018', '二(六)', 'other_computable', 'team', 'must', '驻村工作队不少于3人',
     'A village work team has three members or more.', 'fupin_report.assignment_gap', true),
    ('SHANGQIU-2018-6-c', 'SHANGQIU-2018', '二(六)', 'coverage_rate', 'village', 'must', '驻村工作队全覆盖',
     'Every poor village has a work team.', 'fupin_report.assignment_gap', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_scope, action, object_kind, object_role, object_set,
                        object_share, quota, valid, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.weak_organisations', 'SHANGQIU-2018', 'SHANGQIU-2018-5-a', '411400', 'weak_organisations', 'county', NULL,
     'list_weak_organisation',
     'village', NULL, 'share', '10%', '>= 1 times', '[2018-01-01,2019-01-01)', '软弱涣散整顿对象', 'villages listed to be put right', true),
    ('SHANGQIU-2018.team_size', 'SHANGQIU-2018', 'SHANGQIU-2018-6-a', '411400', 'team_size', 'team', NULL, 'standing',
     'official', NULL, NULL, NULL, '>= 3 subjects', '[2018-01-01,2019-01-01)', '工作队人数', 'members of a team', true),
    ('SHANGQIU-2018.village_team', 'SHANGQIU-2018', 'SHANGQIU-2018-6-c', '411400', 'village_team', 'village', 'poor_village', 'standing',
     'team', NULL, NULL, NULL, '>= 1 subjects', '[2018-01-01,2019-01-01)', '贫困村驻村工作队', 'work team of a poor village', true);

-- 三(七): industry.  A measure entered twice counts once: it is one subject.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-7-a', 'SHANGQIU-2018', '三(七)', 'target', 'county', 'must', '产业“四有”',
     'Counties have leading enterprises, towns have parks, villages have bases and households a way to earn more.', 'fupin_report.duty_status', true),
    ('SHANGQIU-2018-7-d', 'SHANGQIU-2018', '三(七)', 'target', 'household', 'ensure', '每户2个以上增收措施',
     'Every poor household has two or more measures that raise its income.', 'fupin_report.duty_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_scope, action, object_kind, object_role, quota, valid,
                        strength, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.leading_enterprise', 'SHANGQIU-2018', 'SHANGQIU-2018-7-a', '411400', 'leading_enterprise', 'county', NULL, 'standing',
     'organisation', 'leading_enterprise', '>= 1 subjects', '[2018-01-01,2019-01-01)', 'must', '县有带贫龙头企业', 'leading enterprise of the county', true),
    ('SHANGQIU-2018.industry_park', 'SHANGQIU-2018', 'SHANGQIU-2018-7-a', '411400', 'industry_park', 'town', NULL, 'standing',
     'facility', 'industry_park', '>= 1 subjects', '[2018-01-01,2019-01-01)', 'must', '乡有扶贫产业园区', 'industry park of the town', true),
    ('SHANGQIU-2018.industry_base', 'SHANGQIU-2018', 'SHANGQIU-2018-7-a', '411400', 'industry_base', 'village', 'households > 0', 'standing',
     'facility', 'industry_base', '>= 1 subjects', '[2018-01-01,2019-01-01)', 'must', '村有产业帮扶基地', 'industry base of the village', true),
    ('SHANGQIU-2018.income_measures', 'SHANGQIU-2018', 'SHANGQIU-2018-7-d', '411400', 'income_measures', 'household', NULL, 'standing',
     'measure', 'income_measure', '>= 2 subjects', '[2018-01-01,2019-01-01)', 'ensure', '户有2个以上增收措施', 'two income measures of the household', true);

-- 三(九): loans.  The benchmark rate is applied exactly; a rate below it is no favour the paper knows.  More households with
-- a loan than the year before is a larger share of them, each counted once; without the year before nobody can say.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, reason,
                        shipped) VALUES
    ('SHANGQIU-2018-9-a', 'SHANGQIU-2018', '三(九)', 'loan_rule', 'household', 'must', '提高获贷率',
     'A growing share of the poor households has a microloan.', '{}', 'fupin_report.loan_coverage', NULL, true),
    ('SHANGQIU-2018-9-b', 'SHANGQIU-2018', '三(九)', 'loan_rule', 'loan', 'must', '严格执行基准利率',
     'Microloans bear the benchmark rate.', '{shangqiu.main_banks}', 'fupin_report.loan_breach', NULL, true),
    ('SHANGQIU-2018-9-c', 'SHANGQIU-2018', '三(九)', 'fund_rule', 'fund', 'must', '加大风险补偿和贴息资金',
     'More money is put into risk compensation and interest subsidies.', '{}', 'fupin_report.fund_allocation_gap', NULL, true),
    ('SHANGQIU-2018-9-e', 'SHANGQIU-2018', '三(九)', 'loan_rule', 'household', 'must', '提升小额信贷政策知晓度',
     'Microcredit follows the Lushi model, and more poor households know of it.', '{}', NULL,
     'who knows a policy is found by surveys, and the register keeps none', true),
    ('SHANGQIU-2018-9-f', 'SHANGQIU-2018', '三(九)', 'loan_rule', 'loan', 'must', '明确贷款管理流程',
     'The main banks lay down how microloans are handled and look after the money.', '{shangqiu.main_banks}', 'fupin_report.loan_breach', NULL, true);

INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.county.loan', 'SHANGQIU-2018', '411400', 'county', 'loan', '[2018-01-01,2019-01-01)',
     '商丘市小额信贷覆盖', 'Shangqiu: coverage by microloans', true),
    ('SHANGQIU-2018.loan.loan', 'SHANGQIU-2018', '411400', 'loan', 'loan', '[2018-01-01,2019-01-01)',
     '商丘市扶贫小额信贷', 'Shangqiu: microloans', true),
    ('SHANGQIU-2018.county.fund_use', 'SHANGQIU-2018', '411400', 'county', 'fund_use', '[2018-01-01,2019-01-01)',
     '商丘市资金投入', 'Shangqiu: money put in', true),
    ('SHANGQIU-2018.fund.fund_use', 'SHANGQIU-2018', '411400', 'fund', 'fund_use', '[2018-01-01,2019-01-01)',
     '商丘市扶贫资金管理', 'Shangqiu: management of poverty funds', true),
    ('SHANGQIU-2018.fund_payment.fund_use', 'SHANGQIU-2018', '411400', 'fund_payment', 'fund_use', '[2018-01-01,2019-01-01)',
     '商丘市扶贫资金支出', 'Shangqiu: what poverty funds are spent on', true),
    ('SHANGQIU-2018.household.asset_project', 'SHANGQIU-2018', '411400', 'household', 'asset_project', '[2018-01-01,2019-01-01)',
     '商丘市资产收益到户', 'Shangqiu: income from assets', true),
    ('SHANGQIU-2018.project.project_gate', 'SHANGQIU-2018', '411400', 'project', 'project_gate', '[2018-01-01,2019-01-01)',
     '商丘市扶贫项目管理', 'Shangqiu: poverty projects', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.county.loan', 1, 'access_rate',
     'microloan_households * previous.registered_households > previous.microloan_households * registered_households', 'registered_households > 0 and previous.registered_households > 0',
     'SHANGQIU-2018-9-a', '获贷率提高', 'larger share of households with a loan', 'must', true),
    ('SHANGQIU-2018.loan.loan', 1, 'rate', 'rate = benchmark_rate', 'scheme = ''microloan''',
     'SHANGQIU-2018-9-b', '执行基准利率', 'benchmark rate', 'must', true),
    ('SHANGQIU-2018.loan.loan', 2, 'approved', 'approved_on is known and approved_on <= granted_on', 'scheme = ''microloan''',
     'SHANGQIU-2018-9-f', '先审批后发放', 'approved before it was granted', 'must', true),
    ('SHANGQIU-2018.county.fund_use', 1, 'risk_compensation', 'funds_risk_compensation > previous.funds_risk_compensation', NULL,
     'SHANGQIU-2018-9-c', '风险补偿金增加', 'more for risk compensation', 'must', true),
    ('SHANGQIU-2018.county.fund_use', 2, 'interest_subsidy', 'funds_interest_subsidy > previous.funds_interest_subsidy', NULL,
     'SHANGQIU-2018-9-c', '贴息资金增加', 'more for interest subsidies', 'must', true);

-- 三(十一) to 三(十五): health, houses, rangers, people with disabilities.  For the four classes of households the work is
-- hastened; only the registered ones have a day.  The rangers' money pays rangers and nothing else, all of it.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-11-d', 'SHANGQIU-2018', '三(十一)', 'milestone', 'person', 'ensure', '重大疾病集中救治',
     'The rural poor on the list of serious diseases have been treated in 2018.', 'fupin_report.deadline_status', true),
    ('SHANGQIU-2018-11-e', 'SHANGQIU-2018', '三(十一)', 'milestone', 'village', 'must', '10月底卫生室全覆盖',
     'Every poor village has a standard clinic by the end of October 2018.', 'fupin_report.deadline_status', true),
    ('SHANGQIU-2018-11-f', 'SHANGQIU-2018', '三(十一)', 'fund_rule', 'project', 'must', '整合资金建设卫生室',
     'The clinics of poor villages are built from consolidated poverty funds.', 'fupin_report.project_breach', true),
    ('SHANGQIU-2018-12-a', 'SHANGQIU-2018', '三(十二)', 'milestone', 'household', 'must', '2018年底贫困户危改完成',
     'Poor households have their houses renovated by the end of 2018; for the three other classes the work is hastened.',
     'fupin_report.housing_status', true),
    ('SHANGQIU-2018-12-b', 'SHANGQIU-2018', '三(十二)', 'fund_rule', 'housing_case', 'must', '危改补助及时落实',
     'The budgets of all levels pay their housing subsidies in time; no number of days is printed.', 'fupin_report.deadline_status', true),
    ('SHANGQIU-2018-14-a', 'SHANGQIU-2018', '三(十四)', 'fund_rule', 'fund', 'must', '护林员资金足额专用',
     'The central money for forest rangers is spent on rangers'' fees, in full and on nothing else.', 'fupin_report.fund_breach', true),
    ('SHANGQIU-2018-15-f', 'SHANGQIU-2018', '三(十五)', 'asset_project_rule', 'household', 'must', '因残致贫家庭资产收益',
     'Families poor through a disability share better in the income from assets.', 'fupin_report.asset_project_check', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, scope, scope_event,
                            strength, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.serious_illness', 'SHANGQIU-2018', 'SHANGQIU-2018-11-d', '411400', 'serious_illness', 'person', '[2018-01-01,2019-01-01)',
     '2018-12-31', NULL, 'serious_illness_treated', NULL, 'serious_illness_listed', 'ensure', '重大疾病集中救治', 'treatment of serious diseases', true),
    ('SHANGQIU-2018.clinic', 'SHANGQIU-2018', 'SHANGQIU-2018-11-e', '411400', 'clinic', 'village', '[2018-01-01,2019-01-01)',
     '2018-10-31', NULL, 'clinic_completed', 'poor_village', NULL, 'must', '贫困村标准化卫生室', 'standard clinic of a poor village', true),
    ('SHANGQIU-2018.housing_renovation', 'SHANGQIU-2018', 'SHANGQIU-2018-12-a', '411400', 'housing_renovation', 'housing_case',
     '[2018-01-01,2019-01-01)',
     '2018-12-31', NULL, 'house_completed', 'household_class = ''registered''', NULL, 'must', '贫困户危房改造',
     'renovation of the houses of poor households', true),
    ('SHANGQIU-2018.housing_renovation_others', 'SHANGQIU-2018', 'SHANGQIU-2018-12-a', '411400', 'housing_renovation_others', 'housing_case',
     '[2018-01-01,2019-01-01)',
     '2018-12-31', NULL, 'house_completed', 'household_class in (''tekun'', ''dibao'', ''disabled'')', NULL, 'encourage', '其他三类重点对象危房改造',
     'renovation of the houses of the three other classes', true),
    ('SHANGQIU-2018.housing_subsidy', 'SHANGQIU-2018', 'SHANGQIU-2018-12-b', '411400', 'housing_subsidy', 'housing_case', '[2018-01-01,2019-01-01)',
     NULL, 'house_completed', 'housing_subsidy_paid', NULL, NULL, 'must', '危改补助发放', 'housing subsidy paid', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.project.project_gate', 1, 'consolidated', 'funded_by_consolidated', 'clinic',
     'SHANGQIU-2018-11-f', '使用整合资金', 'paid from consolidated money', 'must', true),
    ('SHANGQIU-2018.project.project_gate', 2, 'within_plan', 'paid_amount <= planned_amount', 'clinic',
     'SHANGQIU-2018-11-f', '不超计划投资', 'not more than planned', 'must', true),
    ('SHANGQIU-2018.fund_payment.fund_use', 1, 'ranger_fee', 'purpose = ''ranger_fee''', 'fund_kind = ''ranger_transfer''',
     'SHANGQIU-2018-14-a', '只用于管护费', 'for rangers'' fees only', 'must', true),
    ('SHANGQIU-2018.fund.fund_use', 1, 'ranger_fee_in_full', 'used >= amount', 'kind = ''ranger_transfer'' and as_of > date ''2018-12-31''',
     'SHANGQIU-2018-14-a', '足额使用', 'used in full', 'must', true);
INSERT INTO fupin.criterion (standard_id, position, name, condition, among, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.household.asset_project', 1, 'asset_income', 'asset_dividend > 0', 'poverty_cause = ''disability''',
     'SHANGQIU-2018-15-f', '因残致贫户有资产收益', 'income from assets for families poor through a disability', 'must', true);

-- 三(十七): land for projects.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-17-a', 'SHANGQIU-2018', '三(十七)', 'project_library', 'project', 'ensure', '项目符合土地规划',
     'Poverty projects fit the land-use plan and get their land by a fast lane.', 'fupin_report.project_breach', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.project.project_gate', 3, 'land_plan', 'land_plan_conform',
     'SHANGQIU-2018-17-a', '符合土地利用规划', 'fits the land-use plan', 'ensure', true);

-- 四(十八): responsibility.  No day is printed for the letters, so the paper's own year is taken.  A quarter or month that
-- began before the paper is not assessed.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, lead_units, computed_by, shipped) VALUES
    ('SHANGQIU-2018-18-a', 'SHANGQIU-2018', '四(十八)', 'milestone', 'county', 'must', '签订2018年责任书',
     'Every county signs the responsibility letter of 2018 with the city.', '{}', 'fupin_report.deadline_status', true),
    ('SHANGQIU-2018-18-b', 'SHANGQIU-2018', '四(十八)', 'recurring_obligation', 'organisation', 'must', '每季度听取县区正职汇报',
     'The leading group hears the two chiefs of every county each quarter.', '{shangqiu.leading_group}', 'fupin_report.duty_status', true),
    ('SHANGQIU-2018-18-c', 'SHANGQIU-2018', '四(十八)', 'recurring_obligation', 'organisation', 'must', '每月听取县区副职汇报',
     'The leading group hears the deputies in charge of every county each month.', '{shangqiu.leading_group}', 'fupin_report.duty_status', true),
    ('SHANGQIU-2018-18-f', 'SHANGQIU-2018', '四(十八)', 'recurring_obligation', 'organisation', 'must', '每月听取行业部门汇报',
     'The leading group hears every department in charge of a trade each month.', '{shangqiu.leading_group}', 'fupin_report.duty_status', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, for_year, title_zh, title_en,
                            shipped) VALUES
    ('SHANGQIU-2018.responsibility_letter', 'SHANGQIU-2018', 'SHANGQIU-2018-18-a', '411400', 'responsibility_letter', 'county',
     '[2018-01-01,2019-01-01)',
     '2018-12-31', 'responsibility_letter_signed', 2018, '签订责任书', 'responsibility letter', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, actor_id, action, object_kind, object_role, object_set, quota,
                        valid, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.hearing_of_chiefs', 'SHANGQIU-2018', 'SHANGQIU-2018-18-b', '411400', 'hearing_of_chiefs', 'organisation',
     'shangqiu.leading_group', 'hearing_of_chiefs',
     'county', NULL, 'each', '>= 1 times per quarter', '[2018-03-14,2019-01-01)', '听取县区正职汇报', 'hearing of the chiefs of a county', true),
    ('SHANGQIU-2018.hearing_of_deputies', 'SHANGQIU-2018', 'SHANGQIU-2018-18-c', '411400', 'hearing_of_deputies', 'organisation',
     'shangqiu.leading_group', 'hearing_of_deputies',
     'county', NULL, 'each', '>= 1 times per month', '[2018-03-14,2019-01-01)', '听取县区副职汇报', 'hearing of the deputies of a county', true),
    ('SHANGQIU-2018.hearing_of_departments', 'SHANGQIU-2018', 'SHANGQIU-2018-18-f', '411400', 'hearing_of_departments', 'organisation',
     'shangqiu.leading_group', 'hearing',
     'organisation', 'industry_department', 'each', '>= 1 times per month', '[2018-03-14,2019-01-01)', '听取行业部门汇报', 'hearing of a department', true);

-- 四(二十一) and 四(二十二): projects and money.  How often projects report is not printed: monthly is assumed.  An audit of
-- each of the six poor counties within the year.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-21-a', 'SHANGQIU-2018', '四(二十一)', 'project_library', 'project', 'must', '县级项目库',
     'Every county keeps a project library with a sound process, which changes as needs do; projects enter it before they are paid.',
     'fupin_report.project_breach', true),
    ('SHANGQIU-2018-21-b', 'SHANGQIU-2018', '四(二十一)', 'project_library', 'project', 'must', '项目“四高”',
     'Projects are planned, specified, built and run at a high level: four ratings each.', 'fupin_report.project_breach', true),
    ('SHANGQIU-2018-21-c', 'SHANGQIU-2018', '四(二十一)', 'recurring_obligation', 'project', 'must', '项目定期上报通报',
     'Projects report regularly, and their progress is held against the money paid.', 'fupin_report.duty_status', true),
    ('SHANGQIU-2018-22-b', 'SHANGQIU-2018', '四(二十二)', 'fund_rule', 'county', 'must', '6个贫困县资金审计',
     'The consolidated and other poverty funds of the six poor counties are audited.', 'fupin_report.deadline_status', true),
    ('SHANGQIU-2018-22-c', 'SHANGQIU-2018', '四(二十二)', 'publicity', 'project', 'must', '项目资金公开公示',
     'Projects and their money are made public.', 'fupin_report.notice_gap', true);

INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, rule_id, label_zh, label_en, strength, shipped) VALUES
    ('SHANGQIU-2018.project.project_gate', 4, 'listed_before_funded', 'listed_on is known and listed_on <= first_funded_on',
     'first_funded_on is known',
     'SHANGQIU-2018-21-a', '先入库后拨款', 'in the library before it is paid', 'must', true),
    ('SHANGQIU-2018.project.project_gate', 5, 'ratings', 'ratings_recorded >= 4', NULL,
     'SHANGQIU-2018-21-b', '“四高”评定齐全', 'all four ratings recorded', 'must', true),
    ('SHANGQIU-2018.project.project_gate', 6, 'pace', 'paid_amount <= (physical_progress + $progress_tolerance) * planned_amount', NULL,
     'SHANGQIU-2018-21-c', '支付不超进度', 'not paid ahead of construction', 'must', true),
    ('SHANGQIU-2018.project.project_gate', 7, 'published', 'published', NULL,
     'SHANGQIU-2018-22-c', '项目资金公示', 'project and money made public', 'must', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, action, quota, basis, valid, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.project_report', 'SHANGQIU-2018', 'SHANGQIU-2018-21-c', '411400', 'project_report', 'project', 'progress_report',
     '>= 1 times per month', 'assumed', '[2018-03-14,2019-01-01)', '项目定期上报', 'report on a project', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_from, done_event, scope, title_zh, title_en,
                            shipped) VALUES
    ('SHANGQIU-2018.funds_audited', 'SHANGQIU-2018', 'SHANGQIU-2018-22-b', '411400', 'funds_audited', 'county', '[2018-01-01,2019-01-01)',
     '2018-12-31', '2018-01-01', 'funds_audited', 'poor_county', '贫困县资金审计', 'audit of a poor county''s funds', true);

-- 五(二十七): assessment.  Two assessments of a county a year are in order, a third is not, in principle; the year counts as a
-- whole.  An evaluation by a third party begins on the day of the province's approval at the earliest.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, shipped) VALUES
    ('SHANGQIU-2018-27-a', 'SHANGQIU-2018', '五(二十七)', 'assessment', 'county', 'in_principle', '市对县考核每年不超过2次',
     'The city assesses a county no more than twice a year.', 'fupin_report.duty_status', true),
    ('SHANGQIU-2018-27-b', 'SHANGQIU-2018', '五(二十七)', 'assessment', 'region', 'must', '第三方评估须省批准',
     'City and lower levels have nobody evaluated by a third party without the province''s approval.', 'fupin_report.deadline_status', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, action, object_kind, object_set, quota, edge_convention, valid,
                        strength, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.county_assessments', 'SHANGQIU-2018', 'SHANGQIU-2018-27-a', '411400', 'county_assessments', 'prefecture', 'assessment',
     'county', 'each', '<= 2 times per year', 'assessed_whole', '[2018-03-14,2019-01-01)', 'in_principle', '市对县考核次数', 'assessments of a county',
     true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, anchor_event, done_event, answer_before_event,
                            title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.county_evaluation_approved', 'SHANGQIU-2018', 'SHANGQIU-2018-27-b', '411400', 'county_evaluation_approved', 'county',
     '[2018-01-01,2019-01-01)',
     'event', 'third_party_evaluation_begun', 'provincial_approval_given', 'early_counts', '县级第三方评估获批', 'third-party evaluation by a county approved',
     true),
    ('SHANGQIU-2018.city_evaluation_approved', 'SHANGQIU-2018', 'SHANGQIU-2018-27-b', '411400', 'city_evaluation_approved', 'prefecture',
     '[2018-01-01,2019-01-01)',
     'event', 'third_party_evaluation_begun', 'provincial_approval_given', 'early_counts', '市级第三方评估获批', 'third-party evaluation by the city approved',
     true);

-- 六(二十八) and 六(三十): investment and publicity.  A publicity day each week; the first week that counts is the one of
-- Monday 19 March 2018.
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by, reason, shipped) VALUES
    ('SHANGQIU-2018-28-a', 'SHANGQIU-2018', '六(二十八)', 'fund_rule', 'fund', 'must', '新增财力优先、本级足额投入',
     'New revenue and new bonds serve poverty alleviation first, and each level puts in its own part in full.', 'fupin_report.fund_allocation_gap',
     NULL, true),
    ('SHANGQIU-2018-28-b', 'SHANGQIU-2018', '六(二十八)', 'fund_rule', 'fund', 'must', '整合涉农资金加快支出',
     'The poor counties consolidate agricultural money within the scope prescribed and spend it faster.', 'fupin_report.fund_progress', NULL, true),
    ('SHANGQIU-2018-30-c', 'SHANGQIU-2018', '六(三十)', 'recurring_obligation', 'region', 'must', '每周一个宣传日',
     'Every week has its publicity day.', 'fupin_report.duty_status', NULL, true),
    ('SHANGQIU-2018-32-a', 'SHANGQIU-2018', '七(三十二)', 'milestone', 'prefecture', 'must', '制定三年行动计划',
     'The city draws up its plan of three years of action.', 'fupin_report.deadline_status', NULL, true),
    ('SHANGQIU-2018-34-a', 'SHANGQIU-2018', '七(三十四)', 'fund_rule', 'region', 'must', '向任务重的非贫困县村倾斜',
     'Money, projects and people tilt to other counties and villages with a heavy task.', NULL,
     'the paper gives no measure of tilt; fupin_report.fund_trail shows what went where', true);

INSERT INTO fupin.entitlement (entitlement_id, document_id, rule_id, division, key, subject, payer, formula, period, valid, title_zh, title_en,
                               shipped) VALUES
    ('SHANGQIU-2018.own_input', 'SHANGQIU-2018', 'SHANGQIU-2018-28-a', '411400', 'own_input', 'county', 'county',
     'facts.own_input_required', 'year', '[2018-01-01,2019-01-01)', '本级足额投入', 'the county''s own part', true);

INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, action, quota, valid, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.publicity_day', 'SHANGQIU-2018', 'SHANGQIU-2018-30-c', '411400', 'publicity_day', 'county', 'publicity_day',
     '>= 1 times per week', '[2018-03-14,2019-01-01)', '每周宣传日', 'publicity day of the week', true);

INSERT INTO fupin.deadline (deadline_id, document_id, rule_id, division, key, subject, valid, due, done_event, title_zh, title_en, shipped) VALUES
    ('SHANGQIU-2018.three_year_plan', 'SHANGQIU-2018', 'SHANGQIU-2018-32-a', '411400', 'three_year_plan', 'prefecture', '[2018-01-01,2019-01-01)',
     '2018-12-31', 'three_year_plan_issued', '三年行动计划', 'plan of three years', true);

