-- Part 39, continued: the two usual shapes, a row a person with what is known of the household beside it.
--
-- Chinese headings are those of the sheets that the national system exports and of the forms that villages fill in; the
-- letters and numbers are the column names of the national register's tables (households AC01, living AC30, incomes
-- AC07, persons AB10 and AB01), which can be imported one by one, households first, or joined.

INSERT INTO fupin.mapping (mapping_id, title_zh, title_en, row_source, header_row, first_row, mark_source, total_at, stop_at, only_source, only_values, shipped) VALUES
    ('spreadsheet.person', '电子表格导出（每行一人）', 'spreadsheet export, a row a person',
     -- what is said of the household is repeated in its rows, or stands in its first row (merged cells)
     '{row_number,row_no,行号}', NULL, NULL, '{序号,户编号,户主姓名,姓名}', '^(合计|总计|小计|本页小计|本页合计)[:：]?$',
     '^(填表人|制表人|填报人|制表|填表|审核人|审核|负责人|单位负责人|填报单位|填报日期|制表日期|备注|说明|注)[:：]', '{}', '{}', true),
    ('national.person', '全国系统编码表（每行一人）', 'coded tables of the national register, a row a person',
     -- a row a person and year, or one of the tables alone
     '{row_number,row_no}', NULL, NULL, '{}', NULL, NULL, '{AAR100}', '{1,01,是}', true);

INSERT INTO fupin.mapping_column (mapping_id, position, register_table, item, register_column, source, parser, default_unit, code_list, constant, unless, required, fill_down, compare_total, shipped) VALUES
    -- keys
    ('spreadsheet.person',  1, 'village', '', 'division', '{行政区划代码,行政村代码,村代码,区划代码,村编码,行政村编码}', 'division', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person',  2, 'village', '', 'name_zh', '{行政村,村,村（社区）,村名,行政村名称,村名称,所在村}', 'text', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person',  3, 'household', '', 'household_id', '{户编号,户编码,贫困户编号,户号}', 'number_of', NULL, NULL, NULL, NULL, true, true, false, true),
    ('spreadsheet.person',  4, 'person', '', 'person_id', '{人编号,人员编号,人编码,家庭成员编号,成员编号}', 'number_of', NULL, NULL, NULL, NULL, false, false, false, true),
    ('spreadsheet.person',  5, 'household_year', '', 'year', '{年度,年份,数据年度,统计年度}', 'year', NULL, NULL, NULL, NULL, false, true, false, true),
    -- the household
    ('spreadsheet.person', 10, 'household', '', 'head_name', '{户主姓名,户主}', 'text', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 11, 'household', '', 'registered_on', '{建档时间,建档立卡时间,识别时间,纳入时间,建档日期}', 'date', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 12, 'household', '', 'poverty_cause', '{主要致贫原因,致贫原因}', 'code', NULL, 'poverty_cause', NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 13, 'household', '', 'exit_planned_year', '{计划脱贫年度,计划脱贫时间,拟脱贫年度}', 'year', NULL, NULL, NULL, NULL, false, true, false, true),
    -- the household's year
    ('spreadsheet.person', 20, 'household_year', '', 'status', '{脱贫属性,脱贫标志,贫困户状态,户状态,脱贫状态}', 'code', NULL, 'household_status', NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 21, 'household_year', '', 'members', '{家庭人口,家庭人口数,家庭人数,人口数,户人口}', 'number', NULL, NULL, NULL, NULL, false, true, true, true),
    ('spreadsheet.person', 22, 'household_year', '', 'food_secure', '{不愁吃,是否不愁吃}', 'yes_no', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 23, 'household_year', '', 'clothing_secure', '{不愁穿,是否不愁穿}', 'yes_no', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 24, 'household_year', '', 'housing_grade', '{住房等级,房屋等级,住房鉴定等级,危房等级,危房级别}', 'code', NULL, 'housing_grade', NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 25, 'household_year', '', 'water_secure', '{是否解决安全饮用水,安全饮用水,饮水是否安全,是否饮水安全,饮水安全}', 'yes_no', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 26, 'household_year', '', 'dibao', '{是否低保户,低保户,是否享受低保政策}', 'yes_no', NULL, NULL, NULL, NULL, false, true, false, true),
    ('spreadsheet.person', 27, 'household_year', '', 'stated_income_per_capita', '{人均纯收入,年人均纯收入,家庭人均纯收入,人均可支配收入,年人均可支配收入}', 'yuan', '元', NULL, NULL, NULL, false, true, false, true),
    -- the person
    ('spreadsheet.person', 30, 'person', '', 'name', '{姓名,家庭成员姓名,成员姓名}', 'text', NULL, NULL, NULL, NULL, true, false, false, true),
    ('spreadsheet.person', 31, 'person', '', 'citizen_id', '{证件号码,身份证号码,身份证号,公民身份号码,公民身份证号码,身份证}', 'citizen_id', NULL, NULL, NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 32, 'person', '', 'citizen_id_missing_reason', '{}', 'text', NULL, NULL, 'not_collected', 'citizen_id', false, false, false, true),
    ('spreadsheet.person', 33, 'person', '', 'relation', '{与户主关系,与户主的关系}', 'code', NULL, 'relation', NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 34, 'person', '', 'birth_date', '{出生日期,出生年月,出生年月日}', 'date', NULL, NULL, NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 35, 'person', '', 'sex', '{性别}', 'code', NULL, 'sex', NULL, NULL, false, false, false, true),
    -- the person's year
    ('spreadsheet.person', 40, 'person_year', '', 'labour_capacity', '{劳动技能,劳动能力}', 'code', NULL, 'labour_capacity', NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 41, 'person_year', '', 'school_stage', '{在校生状况,在校情况,在校状况}', 'code', NULL, 'school_stage', NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 42, 'person_year', '', 'schooling', '{就学状况,就学方式,失学或辍学情况}', 'code', NULL, 'schooling', NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 43, 'person_year', '', 'basic_medical_insured', '{是否参加城乡居民基本医疗保险,是否参加城乡居民医疗保险,是否参加基本医疗保险,是否参加新型农村合作医疗,是否参加新农合,参加基本医疗保险}', 'yes_no', NULL, NULL, NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 44, 'person_year', '', 'dibao', '{是否享受低保,是否享受农村居民最低生活保障,享受低保}', 'yes_no', NULL, NULL, NULL, NULL, false, false, false, true),
    ('spreadsheet.person', 45, 'person_year', '', 'disability_grade', '{残疾等级,残疾级别}', 'number', NULL, NULL, NULL, NULL, false, false, false, true),
    -- the year's incomes
    ('spreadsheet.person', 50, 'income_item', 'operating', 'item_no', '{}', 'number', NULL, NULL, '1', NULL, false, false, false, true),
    ('spreadsheet.person', 51, 'income_item', 'operating', 'category', '{}', 'text', NULL, NULL, 'operating', NULL, false, false, false, true),
    ('spreadsheet.person', 52, 'income_item', 'operating', 'revenue', '{生产经营性收入,经营性收入,生产经营收入,家庭经营性收入}', 'yuan', '元', NULL, NULL, NULL, false, true, true, true),
    ('spreadsheet.person', 53, 'income_item', 'operating', 'cost', '{生产经营性支出,经营性支出,生产经营支出}', 'yuan', '元', NULL, '0', NULL, false, true, true, true),
    ('spreadsheet.person', 54, 'income_item', 'wage', 'item_no', '{}', 'number', NULL, NULL, '2', NULL, false, false, false, true),
    ('spreadsheet.person', 55, 'income_item', 'wage', 'category', '{}', 'text', NULL, NULL, 'wage', NULL, false, false, false, true),
    ('spreadsheet.person', 56, 'income_item', 'wage', 'revenue', '{工资性收入,务工收入,家庭工资性收入}', 'yuan', '元', NULL, NULL, NULL, false, true, true, true),
    ('spreadsheet.person', 57, 'income_item', 'property', 'item_no', '{}', 'number', NULL, NULL, '3', NULL, false, false, false, true),
    ('spreadsheet.person', 58, 'income_item', 'property', 'category', '{}', 'text', NULL, NULL, 'property', NULL, false, false, false, true),
    ('spreadsheet.person', 59, 'income_item', 'property', 'revenue', '{财产性收入,资产性收入}', 'yuan', '元', NULL, NULL, NULL, false, true, true, true),
    ('spreadsheet.person', 60, 'income_item', 'transfer', 'item_no', '{}', 'number', NULL, NULL, '4', NULL, false, false, false, true),
    ('spreadsheet.person', 61, 'income_item', 'transfer', 'category', '{}', 'text', NULL, NULL, 'transfer', NULL, false, false, false, true),
    ('spreadsheet.person', 62, 'income_item', 'transfer', 'revenue', '{转移性收入}', 'yuan', '元', NULL, NULL, NULL, false, true, true, true),

    -- keys
    ('national.person',  1, 'village', '', 'division', '{AAR008,AAD001}', 'division', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person',  2, 'village', '', 'name_zh', '{AAR009,AAD002}', 'text', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person',  3, 'household', '', 'household_id', '{AAC001}', 'number_of', NULL, NULL, NULL, NULL, true, false, false, true),
    ('national.person',  4, 'person', '', 'person_id', '{AAB001}', 'number_of', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person',  5, 'household_year', '', 'year', '{AAR040}', 'year', NULL, NULL, NULL, NULL, false, false, false, true),
    -- the household (AC01)
    ('national.person', 10, 'household', '', 'head_name', '{AAC029}', 'text', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person', 11, 'household', '', 'poverty_cause', '{AAC007}', 'code', NULL, 'poverty_cause', NULL, NULL, false, false, false, true),
    ('national.person', 20, 'household_year', '', 'status', '{AAR010}', 'code', NULL, 'household_status', NULL, NULL, false, false, false, true),
    -- its living (AC30)
    ('national.person', 24, 'household_year', '', 'housing_grade', '{AAC322}', 'code', NULL, 'housing_grade', NULL, NULL, false, false, false, true),
    ('national.person', 25, 'household_year', '', 'water_secure', '{AAC312}', 'yes_no', NULL, NULL, NULL, NULL, false, false, false, true),
    -- its incomes (AC07)
    ('national.person', 27, 'household_year', '', 'stated_income_per_capita', '{AAC082}', 'yuan', '元', NULL, NULL, NULL, false, false, false, true),
    ('national.person', 28, 'household_year', '', 'members', '{AAC017}', 'number', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person', 50, 'income_item', 'operating', 'item_no', '{}', 'number', NULL, NULL, '1', NULL, false, false, false, true),
    ('national.person', 51, 'income_item', 'operating', 'category', '{}', 'text', NULL, NULL, 'operating', NULL, false, false, false, true),
    ('national.person', 52, 'income_item', 'operating', 'revenue', '{AAC071}', 'yuan', '元', NULL, NULL, NULL, false, false, false, true),
    ('national.person', 53, 'income_item', 'operating', 'cost', '{AAC074}', 'yuan', '元', NULL, '0', NULL, false, false, false, true),
    ('national.person', 54, 'income_item', 'wage', 'item_no', '{}', 'number', NULL, NULL, '2', NULL, false, false, false, true),
    ('national.person', 55, 'income_item', 'wage', 'category', '{}', 'text', NULL, NULL, 'wage', NULL, false, false, false, true),
    ('national.person', 56, 'income_item', 'wage', 'revenue', '{AAC073}', 'yuan', '元', NULL, NULL, NULL, false, false, false, true),
    ('national.person', 57, 'income_item', 'property', 'item_no', '{}', 'number', NULL, NULL, '3', NULL, false, false, false, true),
    ('national.person', 58, 'income_item', 'property', 'category', '{}', 'text', NULL, NULL, 'property', NULL, false, false, false, true),
    ('national.person', 59, 'income_item', 'property', 'revenue', '{AAC072}', 'yuan', '元', NULL, NULL, NULL, false, false, false, true),
    ('national.person', 60, 'income_item', 'transfer', 'item_no', '{}', 'number', NULL, NULL, '4', NULL, false, false, false, true),
    ('national.person', 61, 'income_item', 'transfer', 'category', '{}', 'text', NULL, NULL, 'transfer', NULL, false, false, false, true),
    ('national.person', 62, 'income_item', 'transfer', 'revenue', '{AAC085}', 'yuan', '元', NULL, NULL, NULL, false, false, false, true),
    -- the person (AB10) and the person's year (AB01)
    ('national.person', 30, 'person', '', 'name', '{AAB002}', 'text', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person', 31, 'person', '', 'citizen_id', '{AAB004}', 'citizen_id', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person', 32, 'person', '', 'citizen_id_missing_reason', '{}', 'text', NULL, NULL, 'not_collected', 'citizen_id', false, false, false, true),
    ('national.person', 33, 'person', '', 'relation', '{AAB006}', 'code', NULL, 'relation', NULL, NULL, false, false, false, true),
    ('national.person', 34, 'person', '', 'birth_date', '{AAB005}', 'date', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person', 35, 'person', '', 'sex', '{AAB003}', 'code', NULL, 'sex', NULL, NULL, false, false, false, true),
    ('national.person', 40, 'person_year', '', 'labour_capacity', '{AAB010}', 'code', NULL, 'labour_capacity', NULL, NULL, false, false, false, true),
    ('national.person', 41, 'person_year', '', 'school_stage', '{AAB009}', 'code', NULL, 'school_stage', NULL, NULL, false, false, false, true),
    ('national.person', 43, 'person_year', '', 'basic_medical_insured', '{AAB013}', 'yes_no', NULL, NULL, NULL, NULL, false, false, false, true),
    ('national.person', 44, 'person_year', '', 'dibao', '{AAB030}', 'yes_no', NULL, NULL, NULL, NULL, false, false, false, true);

-- Why a row is rejected, beside what the parsers say of a cell; and the runs.
INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('import_problem', 'missing', 20, '必填项为空', 'must be given', true),
    ('import_problem', 'too_long', 21, '内容过长', 'too long', true),
    ('import_problem', 'conflict', 22, '同一对象在本批中前后不一致', 'differs from another row of the batch about the same subject', true),
    ('import_problem', 'constraint', 23, '不符合登记库的约束', 'breaks a rule of the register', true),
    ('import_problem', 'unknown_subject', 24, '登记库中无此对象，且本表不足以新建', 'not in the register, and the source does not say enough to add it', true),
    ('import_problem', 'other_division', 25, '该户登记在其他村，迁移须先办理户变动', 'the household is registered in another village', true),
    ('import_problem', 'other_household', 26, '该人现登记在其他户，须先办理成员变动', 'the person is a member of another household', true),
    ('import_problem', 'other_category', 27, '登记库中该收入项属于其他类别', 'the register''s item of that number is of another category', true),
    ('import_problem', 'not_writable', 28, '所在区划不属于本人经办范围', 'the division is not yours to write', true),
    ('import_problem', 'outside', 29, '不在本批次的区划内', 'outside of the division of the batch', true),
    ('import_problem', 'taken', 30, '编号已被其他区划使用', 'the number is used in another division', true),
    ('import_problem', 'closed_year', 31, '该年度已封账，变更须有理由和文件', 'the year is closed: a change needs a reason and a document', true),
    ('import_kind', 'import', 1, '导入', 'import', true),
    ('import_kind', 'trial', 2, '试导入', 'trial', true),
    ('import_kind', 'undo', 3, '撤销', 'undo', true),
    ('import_mode', 'partial', 1, '部分数据', 'some of the subjects', true),
    ('import_mode', 'full', 2, '全量数据', 'all subjects of the division', true);
