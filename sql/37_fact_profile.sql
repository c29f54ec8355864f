-- Part 37, continued: what the profiles of households and persons show (fupin_report.household_profile, person_profile) and the
-- register keeps no column of: the items that county registers of poor households have asked for since 2014.  Keys of facts are
-- unknown until somebody loads them; a code that stands in no list is unknown.

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('work_area', 'town', 1, '乡镇内', 'within the town', true),
    ('work_area', 'county', 2, '乡镇外县内', 'in another town of the county', true),
    ('work_area', 'province', 3, '县外省内', 'in another county of the province', true),
    ('work_area', 'other_province', 4, '省外', 'in another province', true),
    ('work_area', 'abroad', 5, '境外', 'abroad', true),

    ('road_kind', 'earth', 1, '泥土路', 'earth', true),
    ('road_kind', 'gravel', 2, '砂石路', 'gravel', true),
    ('road_kind', 'concrete', 3, '水泥路', 'concrete', true),
    ('road_kind', 'asphalt', 4, '沥青路', 'asphalt', true),

    ('fuel_kind', 'firewood', 1, '柴草', 'firewood and straw', true),
    ('fuel_kind', 'dung', 2, '干畜粪', 'dried dung', true),
    ('fuel_kind', 'coal', 3, '煤炭', 'coal', true),
    ('fuel_kind', 'clean', 4, '清洁能源', 'gas, biogas, electricity, the sun', true),
    ('fuel_kind', 'other', 5, '其他', 'other', true),

    ('age_band', '0_5', 1, '0—5岁', 'up to 5 years: below school age', true),
    ('age_band', '6_15', 2, '6—15岁', '6 to 15 years: compulsory school age', true),
    ('age_band', '16_29', 3, '16—29岁', '16 to 29 years', true),
    ('age_band', '30_44', 4, '30—44岁', '30 to 44 years', true),
    ('age_band', '45_59', 5, '45—59岁', '45 to 59 years', true),
    ('age_band', '60_79', 6, '60—79岁', '60 to 79 years', true),
    ('age_band', '80_up', 7, '80岁以上', '80 years and older', true),

    ('income_band', 'negative', 1, '负收入', 'below 0 yuan per head', true),
    ('income_band', '0_2999', 2, '3000元以下', 'from 0 to below 3000 yuan per head', true),
    ('income_band', '3000_3999', 3, '3000元至4000元以下', 'from 3000 to below 4000 yuan per head', true),
    ('income_band', '4000_4999', 4, '4000元至5000元以下', 'from 4000 to below 5000 yuan per head', true),
    ('income_band', '5000_7999', 5, '5000元至8000元以下', 'from 5000 to below 8000 yuan per head', true),
    ('income_band', '8000_9999', 6, '8000元至10000元以下', 'from 8000 to below 10000 yuan per head', true),
    ('income_band', '10000_14999', 7, '10000元至15000元以下', 'from 10000 to below 15000 yuan per head', true),
    ('income_band', '15000_up', 8, '15000元以上', '15000 yuan per head and more', true),

    ('work_months_band', '0', 1, '未务工', 'none', true),
    ('work_months_band', '1_5', 2, '1—5个月', '1 to 5 months', true),
    ('work_months_band', '6_12', 3, '6个月以上', '6 to 12 months', true);

INSERT INTO fupin.fact (subject, name, type, label_zh, label_en, unit, description, read_by, shipped)
SELECT f.subject, 'facts.' || f.name, f.type::regtype, f.label_zh, f.label_en, f.unit, f.description,
       'fupin_report.' || f.subject || '_profile', true
  FROM (VALUES
    ('household', 'household_attribute', 'text', '户属性', 'kind of household', NULL,
     'code_list household_attribute; unknown: as it follows from the minimum allowance and the support of the extremely poor'),
    ('household', 'relocated', 'boolean', '易地扶贫搬迁户', 'relocated to leave poverty', NULL, NULL),
    ('household', 'housing_area', 'numeric', '住房面积', 'floor space', '平方米', NULL),
    ('household', 'farmland_area', 'numeric', '耕地面积', 'farmland', '亩', NULL),
    ('household', 'forest_area', 'numeric', '林地面积', 'forest land', '亩', NULL),
    ('household', 'electricity', 'boolean', '通生活用电', 'has electricity for living', NULL, NULL),
    ('household', 'power_supply', 'boolean', '通生产用电', 'has electricity for production', NULL, NULL),
    ('household', 'broadcast', 'boolean', '通广播电视', 'has radio or television', NULL, NULL),
    ('household', 'road_kind', 'text', '入户路类型', 'way to the house', NULL, 'code_list road_kind'),
    ('household', 'fuel_kind', 'text', '主要燃料类型', 'main fuel', NULL, 'code_list fuel_kind'),
    ('household', 'cooperative_member', 'boolean', '加入农民专业合作组织', 'member of a cooperative', NULL, NULL),
    ('person', 'health', 'text', '健康状况', 'health', NULL,
     'code_list health; unknown: as it follows from disability, serious illness and chronic disease, if all of them are known'),
    ('person', 'education_level', 'text', '文化程度', 'education', NULL, 'code_list education_level: the highest stage finished'),
    ('person', 'work_area', 'text', '务工区域', 'where the person works for wages', NULL, 'code_list work_area; unknown: nobody asked, or does not work'),
    ('person', 'work_months', 'integer', '务工月数', 'months of work for wages', '月/年', '0 to 12; 0: did not work for wages')
  ) AS f (subject, name, type, label_zh, label_en, unit, description);
