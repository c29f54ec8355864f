-- Part 37: the facts and parameters that the shipped criteria and the register know.  The columns are those of the
-- register's fact views; keys of the long tail (facts.x) are unknown until somebody loads them.

INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, unit, description, shipped)
SELECT 'household', f.name, f.type::regtype, f.label_zh, f.label_en, f.unit, f.description, true
  FROM (VALUES
    ('household_id', 'text', '户编号', 'household number', NULL, NULL),
    ('year', 'integer', '年度', 'year', '年', NULL),
    ('division', 'fupin.division', '所在区划', 'division', NULL, 'where the household is registered, usually a village'),
    ('members', 'integer', '人口数', 'members', '人', 'members who live in the household in the year'),
    ('has_labour', 'boolean', '有劳动能力', 'has labour capacity', NULL,
     'a member has full labour capacity; unknown if none is known to have and some member''s is unknown'),
    ('has_school_age_child', 'boolean', '有义务教育阶段子女', 'has a child of compulsory school age', NULL, NULL),
    ('income_total', 'numeric', '家庭收入', 'household income', '元/年', 'sum of the income items, revenue minus cost'),
    ('income_per_capita', 'numeric', '人均可支配收入', 'disposable income per head', '元/人年', 'recomputed: income_total by members'),
    ('dibao', 'boolean', '享受低保', 'receives the minimum allowance', NULL, NULL),
    ('food_secure', 'boolean', '不愁吃', 'no worry about food', NULL, NULL),
    ('clothing_secure', 'boolean', '不愁穿', 'no worry about clothing', NULL, NULL),
    ('education_secure', 'boolean', '义务教育有保障', 'compulsory education guaranteed', NULL,
     'every child of compulsory school age is in school or taught at home'),
    ('medical_secure', 'boolean', '基本医疗有保障', 'basic medical care guaranteed', NULL,
     'every member is in the basic medical insurance'),
    ('housing_grade', 'text', '住房等级', 'housing grade', NULL, 'safety appraisal A to D'),
    ('housing_secure', 'boolean', '住房安全有保障', 'safe housing guaranteed', NULL, 'the house is of grade A or B'),
    ('water_secure', 'boolean', '饮水安全', 'safe drinking water', NULL, NULL),
    ('facts.have_1', 'boolean', '“八有”第一项', 'first of the eight haves', NULL, 'the paper does not list the eight; a county loads its list'),
    ('facts.have_2', 'boolean', '“八有”第二项', 'second of the eight haves', NULL, NULL),
    ('facts.have_3', 'boolean', '“八有”第三项', 'third of the eight haves', NULL, NULL),
    ('facts.have_4', 'boolean', '“八有”第四项', 'fourth of the eight haves', NULL, NULL),
    ('facts.have_5', 'boolean', '“八有”第五项', 'fifth of the eight haves', NULL, NULL),
    ('facts.have_6', 'boolean', '“八有”第六项', 'sixth of the eight haves', NULL, NULL),
    ('facts.have_7', 'boolean', '“八有”第七项', 'seventh of the eight haves', NULL, NULL),
    ('facts.have_8', 'boolean', '“八有”第八项', 'eighth of the eight haves', NULL, NULL),
    ('facts.exit_standard_met', 'boolean', '达到户退出标准', 'meets the exit standard', NULL,
     'the outcome of a standard that the paper does not print; unknown until loaded'),
    ('facts.stable', 'boolean', '稳定可持续', 'stable and sustainable', NULL, 'the paper names no period; unknown until loaded'),
    ('previous.income_per_capita', 'numeric', '上年人均可支配收入', 'disposable income per head, year before', '元/人年', NULL),
    ('previous.poverty_line', 'numeric', '上年贫困线', 'poverty line, year before', '元/人年', NULL)
  ) AS f (name, type, label_zh, label_en, unit, description);

INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, unit, description, shipped)
SELECT 'person', f.name, f.type::regtype, f.label_zh, f.label_en, f.unit, f.description, true
  FROM (VALUES
    ('person_id', 'text', '人员编号', 'person number', NULL, NULL),
    ('household_id', 'text', '户编号', 'household number', NULL, NULL),
    ('year', 'integer', '年度', 'year', '年', NULL),
    ('division', 'fupin.division', '所在区划', 'division', NULL, 'that of the household'),
    ('sex', 'text', '性别', 'sex', NULL, 'M or F'),
    ('birth_date', 'date', '出生日期', 'birth date', NULL, NULL),
    ('labour_capacity', 'text', '劳动能力', 'labour capacity', NULL, 'full, half, weak or none'),
    ('school_stage', 'text', '就学阶段', 'school stage', NULL, 'the stage that the person is in or should be in'),
    ('schooling', 'text', '就学方式', 'schooling', NULL, 'in_school, home_teaching, dropped_out, not_enrolled or finished'),
    ('basic_medical_insured', 'boolean', '参加基本医疗保险', 'in the basic medical insurance', NULL, NULL),
    ('dibao', 'boolean', '享受低保', 'receives the minimum allowance', NULL, NULL),
    ('disability_grade', 'integer', '残疾等级', 'disability grade', '级', '1 is the severest, 0 is no certificate')
  ) AS f (name, type, label_zh, label_en, unit, description);

INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, unit, description, shipped)
SELECT 'village', f.name, f.type::regtype, f.label_zh, f.label_en, f.unit, f.description, true
  FROM (VALUES
    ('year', 'integer', '年度', 'year', '年', NULL),
    ('division', 'fupin.division', '所在区划', 'division', NULL, 'the village'),
    ('poor_village', 'boolean', '贫困村', 'designated poor village', NULL, NULL),
    ('income_per_capita', 'numeric', '村人均可支配收入', 'disposable income per head', '元/人年', 'as stated for the whole village'),
    ('rural_population', 'integer', '农村人口', 'rural population', '人', NULL),
    ('service_parity', 'boolean', '公共服务相当', 'public services on a par with the province', NULL,
     'the indicators are the county''s; unknown until they are compared'),
    ('demonstration_village', 'boolean', '达到示范村标准', 'meets the demonstration-village standard', NULL, 'by an acceptance record'),
    ('collective_income', 'numeric', '村集体经济收入', 'collective income', '元/年', NULL),
    ('natural_villages_over_20', 'integer', '20户以上自然村', 'natural villages of 20 households or more', '个', NULL),
    ('natural_villages_hardened', 'integer', '其中路面硬化', 'of these with hardened roads', '个', NULL),
    ('natural_villages_tidy', 'integer', '其中达到整洁村标准', 'of these up to the tidy-village standard', '个', NULL),
    ('households', 'integer', '建档立卡户数', 'registered households', '户', NULL),
    ('households_eligible', 'integer', '其中达标户数', 'of these eligible for exit', '户', NULL),
    ('households_not_eligible', 'integer', '其中未达标户数', 'of these not eligible', '户', NULL),
    ('households_undecided', 'integer', '其中情况不明户数', 'of these undecided', '户', NULL),
    ('facts.exit_standard_met', 'boolean', '达到村退出标准', 'meets the exit standard', NULL,
     'the outcome of a standard that the paper does not print; unknown until loaded'),
    ('previous.collective_income', 'numeric', '上年村集体经济收入', 'collective income, year before', '元/年', NULL)
  ) AS f (name, type, label_zh, label_en, unit, description);

INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, unit, description, shipped)
SELECT 'county', f.name, f.type::regtype, f.label_zh, f.label_en, f.unit, f.description, true
  FROM (VALUES
    ('year', 'integer', '年度', 'year', '年', NULL),
    ('division', 'fupin.division', '所在区划', 'division', NULL, 'the county'),
    ('service_parity', 'boolean', '公共服务相当', 'public services on a par with the province', NULL,
     'the indicators are the county''s; unknown until they are compared'),
    ('rural_population', 'integer', '农村人口', 'rural population', '人', NULL),
    ('poor_population', 'integer', '未脱贫人口', 'registered people not exited', '人', NULL),
    ('villages_poor', 'integer', '贫困村数', 'designated poor villages', '个', NULL),
    ('facts.exit_standard_met', 'boolean', '达到县退出标准', 'meets the exit standard', NULL,
     'the outcome of a standard that the paper does not print; unknown until loaded')
  ) AS f (name, type, label_zh, label_en, unit, description);

INSERT INTO fupin.parameter_key (key, unit, label_zh, label_en, description, shipped) VALUES
    ('reference_income', '元/人年', '全省农村居民人均可支配收入', 'rural disposable income per head of the province',
     'the figure of the same year as the income it is compared with; stands at a province, never at the country', true),
    ('national_rural_income', '元/人年', '全国农村居民人均可支配收入', 'rural disposable income per head of the country',
     'kept under a key of its own, so that no province''s line is ever drawn from it', true),
    ('printed_income_line', '元/人年', '文件测算的户收入线', 'household income line that a paper prints as an estimate', NULL, true),
    ('printed_village_income_line', '元/人年', '文件测算的村收入线', 'village income line that a paper prints as an estimate', NULL, true),
    ('poverty_line', '元/人年', '贫困线', 'poverty line', 'current prices of the year', true),
    ('exit_line', '元/人年', '脱贫线', 'poverty-exit line', 'the line that a minimum allowance must not fall short of', true),
    ('dibao_standard_month', '元/人月', '农村低保标准', 'rural minimum-allowance standard', NULL, true),
    ('dibao_supplement_month', '元/人月', '农村低保补差标准', 'rural minimum-allowance supplement', NULL, true),
    ('dibao_standard_year_average', '元/人年', '农村低保平均标准', 'average rural minimum-allowance standard', NULL, true),
    ('register_line', '元/人年', '建档立卡收入线', 'income line of the register', 'prices of register_line_base_year', true),
    ('register_line_base_year', '年', '建档立卡收入线基年', 'base year of the register''s income line', NULL, true),
    ('register_line_factor', '倍', '基年以来农村物价涨幅', 'rise of rural prices since the base year',
     'product of the price indices after the base year; governing_parameters() works it out unless a row states it', true),
    ('rural_price_index', '上年=100', '农村居民消费价格指数', 'rural consumer price index', 'the year before is 100', true),
    ('collective_income_growth', '比例', '村集体经济收入增幅要求', 'growth of collective income that counts as significant',
     '0.10 for 10 %; the paper says significant and prints no number', true);

