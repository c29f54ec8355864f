-- Part 38: the codes of the national register, and the wordings of exports, in our own codes by year.
--
-- The register of 2014 to 2021 kept its code lists in a table that counties saw, but never published.  The rows here say
-- what public programs that read its tables agree on; where they do not, or say nothing, the row is 'unverified' and is
-- not used: a county that knows inserts its own row, which wins.  A code that says nothing of our list (非在校生 says nothing
-- of the stage of schooling: it may be a child that dropped out) has no code of ours and is no problem.

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    -- why a cell gives no value
    ('import_problem', 'format', 1, '格式无法识别', 'not in a form that can be read', true),
    ('import_problem', 'range', 2, '超出范围', 'out of range', true),
    ('import_problem', 'unit', 3, '单位无法识别', 'in a unit that is not known', true),
    ('import_problem', 'date', 4, '日期不存在', 'a day that does not exist', true),
    ('import_problem', 'check', 5, '身份证校验位不符', 'the check character of a citizen id does not fit', true),
    ('import_problem', 'spreadsheet', 6, '被电子表格改坏', 'altered by a spreadsheet', true),
    ('import_problem', 'unknown_code', 7, '代码或名称未知', 'a code or label that is not known', true),
    -- why a household is poor in the eyes of civil affairs
    ('household_attribute', 'general', 1, '一般贫困户', 'poor household', true),
    ('household_attribute', 'dibao', 2, '低保贫困户', 'on the minimum living allowance', true),
    ('household_attribute', 'tekun', 3, '特困供养贫困户', 'supported as extremely poor (formerly 五保)', true),
    ('household_attribute', 'dibao_tekun', 4, '低保特困供养贫困户', 'with members of both kinds', true),
    ('household_attribute', 'not_poor', 5, '一般农户', 'farming household, not poor', true),
    -- the level of schooling that a person has reached
    ('education_level', 'preschool', 1, '学龄前儿童', 'below school age', true),
    ('education_level', 'illiterate', 2, '文盲或半文盲', 'illiterate or nearly so', true),
    ('education_level', 'primary', 3, '小学', 'primary school', true),
    ('education_level', 'junior_middle', 4, '初中', 'junior middle school', true),
    ('education_level', 'senior_middle', 5, '高中', 'senior middle or vocational school', true),
    ('education_level', 'college', 6, '大专及以上', 'college or more', true),
    -- the state of a person's health
    ('health', 'healthy', 1, '健康', 'healthy', true),
    ('health', 'chronic_illness', 2, '长期慢性病', 'long chronic illness', true),
    ('health', 'serious_illness', 3, '患有大病', 'serious illness', true),
    ('health', 'disability', 4, '残疾', 'disability', true),
    ('health', 'illness_and_disability', 5, '患病且残疾', 'illness and disability', true),
    -- the classes of disability certificates (first digit after the citizen id)
    ('disability_class', '1', 1, '视力', 'sight', true),
    ('disability_class', '2', 2, '听力', 'hearing', true),
    ('disability_class', '3', 3, '言语', 'speech', true),
    ('disability_class', '4', 4, '肢体', 'limbs', true),
    ('disability_class', '5', 5, '智力', 'intellect', true),
    ('disability_class', '6', 6, '精神', 'mind', true),
    ('disability_class', '7', 7, '多重', 'several', true);

CREATE TABLE fupin.national_code (
    list          text NOT NULL,
    national_code text NOT NULL,
    label_zh      text NOT NULL,
    code          text,
    valid         int4range NOT NULL DEFAULT '(,)',
    status        text NOT NULL DEFAULT 'observed',
    note          text,
    shipped       boolean NOT NULL DEFAULT false,
    CONSTRAINT national_code_means_a_known_code FOREIGN KEY (list, code) REFERENCES fupin.code_list (list, code),
    CONSTRAINT national_code_stands_for_one_thing_a_year
        EXCLUDE USING gist (list WITH =, (fupin.fold_code(national_code)) WITH =, (shipped::integer) WITH =, valid WITH &&)
        WHERE (status <> 'unverified'),
    CONSTRAINT national_code_is_not_blank CHECK (fupin.fold_code(national_code) IS NOT NULL),
    CONSTRAINT label_is_not_blank CHECK (fupin.fold_code(label_zh) IS NOT NULL),
    CONSTRAINT valid_in_some_year CHECK (NOT pg_catalog.isempty(valid)),
    CONSTRAINT status_is_observed_or_unverified CHECK (status IN ('observed', 'unverified'))
);
COMMENT ON TABLE fupin.national_code IS 'what codes and wordings of exports mean in our own code lists, by year; add your own rows where the shipped ones are silent or wrong, yours win';
COMMENT ON COLUMN fupin.national_code.list IS 'our code list (code_list.list)';
COMMENT ON COLUMN fupin.national_code.national_code IS 'the code of the national register (zeros before it do not matter), or another wording that exports have';
COMMENT ON COLUMN fupin.national_code.label_zh IS 'what it means, in the words of the national register; read like the code itself';
COMMENT ON COLUMN fupin.national_code.code IS 'our code; NULL = it is known, but says nothing of this list';
COMMENT ON COLUMN fupin.national_code.valid IS 'the years of the data in which it has this meaning; unbounded: in all';
COMMENT ON COLUMN fupin.national_code.status IS 'observed: public programs that read the register''s tables agree on it; unverified: a guess, written down to be confirmed by a row of your own, and not used';
COMMENT ON COLUMN fupin.national_code.note IS 'what is not certain; NULL = nothing to say';
COMMENT ON COLUMN fupin.national_code.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.national_code
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.national_code
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.national_code TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.national_code', 'WHERE NOT shipped');

-- The register of 2014 to 2021.
INSERT INTO fupin.national_code (list, national_code, label_zh, code, valid, status, note, shipped) VALUES
    -- 性别 (AAB003), as in GB/T 2261.1
    ('sex', '1', '男性', 'M', '(,)', 'observed', NULL, true),
    ('sex', '2', '女性', 'F', '(,)', 'observed', NULL, true),
    ('sex', '9', '未说明的性别', NULL, '(,)', 'observed', NULL, true),
    -- 与户主关系 (AAB006)
    ('relation', '01', '户主', 'head', '[2014,2022)', 'observed', NULL, true),
    ('relation', '02', '配偶', 'spouse', '[2014,2022)', 'observed', NULL, true),
    ('relation', '03', '之子', 'child', '[2014,2022)', 'observed', NULL, true),
    ('relation', '04', '之女', 'child', '[2014,2022)', 'observed', NULL, true),
    ('relation', '05', '之儿媳', 'child_in_law', '[2014,2022)', 'observed', NULL, true),
    ('relation', '06', '之女婿', 'child_in_law', '[2014,2022)', 'observed', NULL, true),
    ('relation', '07', '之孙子', 'grandchild', '[2014,2022)', 'observed', NULL, true),
    ('relation', '08', '之孙女', 'grandchild', '[2014,2022)', 'observed', NULL, true),
    ('relation', '09', '之外孙子', 'grandchild', '[2014,2022)', 'observed', NULL, true),
    ('relation', '10', '之外孙女', 'grandchild', '[2014,2022)', 'observed', NULL, true),
    ('relation', '11', '之父', 'parent', '[2014,2022)', 'observed', NULL, true),
    ('relation', '12', '之母', 'parent', '[2014,2022)', 'observed', NULL, true),
    ('relation', '13', '之岳父', 'parent_in_law', '[2014,2022)', 'observed', NULL, true),
    ('relation', '14', '之岳母', 'parent_in_law', '[2014,2022)', 'observed', NULL, true),
    ('relation', '15', '之公公', 'parent_in_law', '[2014,2022)', 'observed', NULL, true),
    ('relation', '16', '之婆婆', 'parent_in_law', '[2014,2022)', 'observed', NULL, true),
    ('relation', '17', '之祖父', 'grandparent', '[2014,2022)', 'observed', NULL, true),
    ('relation', '18', '之祖母', 'grandparent', '[2014,2022)', 'observed', NULL, true),
    ('relation', '19', '之外祖父', 'grandparent', '[2014,2022)', 'observed', NULL, true),
    ('relation', '20', '之外祖母', 'grandparent', '[2014,2022)', 'observed', NULL, true),
    ('relation', '99', '其他', 'other', '[2014,2022)', 'observed', NULL, true),
    -- 主要致贫原因 (AAC007), 其他致贫原因 (AAC008)
    ('poverty_cause', '01', '因病', 'illness', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '02', '因残', 'disability', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '03', '因学', 'schooling', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '04', '因灾', 'disaster', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '05', '缺土地', 'lack_of_land', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '06', '缺水', 'lack_of_water', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '07', '缺技术', 'lack_of_skill', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '08', '缺劳力', 'lack_of_labour', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '09', '缺资金', 'lack_of_funds', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '10', '交通条件落后', 'poor_transport', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '11', '自身发展动力不足', 'lack_of_drive', '[2014,2022)', 'observed', NULL, true),
    ('poverty_cause', '12', '因婚', 'other', '[2014,2022)', 'observed', 'among the other causes only', true),
    ('poverty_cause', '99', '其他', 'other', '[2014,2022)', 'observed', NULL, true),
    -- 贫困户属性 (AAC006): while 五保 was the word, and after
    ('household_attribute', '01', '一般贫困户', 'general', '[2014,2022)', 'observed', NULL, true),
    ('household_attribute', '02', '低保户', 'dibao', '[2014,2017)', 'observed', NULL, true),
    ('household_attribute', '02', '低保脱贫户', 'dibao', '[2017,2022)', 'observed', 'the year in which the words changed is not certain; the meaning here is the same', true),
    ('household_attribute', '03', '五保户', 'tekun', '[2014,2017)', 'observed', NULL, true),
    ('household_attribute', '03', '特困供养脱贫户', 'tekun', '[2017,2022)', 'observed', 'the year in which the words changed is not certain; the meaning here is the same', true),
    ('household_attribute', '04', '低保贫困户', 'dibao', '[2014,2022)', 'observed', NULL, true),
    ('household_attribute', '05', '一般农户', 'not_poor', '[2014,2017)', 'observed', NULL, true),
    ('household_attribute', '05', '一般脱贫户', 'general', '[2018,2022)', 'observed', NULL, true),
    ('household_attribute', '05', '一般农户', 'not_poor', '[2017,2018)', 'unverified', 'either of the two meanings', true),
    ('household_attribute', '06', '五保贫困户', 'tekun', '[2014,2017)', 'observed', NULL, true),
    ('household_attribute', '06', '特困供养贫困户', 'tekun', '[2017,2022)', 'observed', 'the year in which the words changed is not certain; the meaning here is the same', true),
    ('household_attribute', '07', '低保特困供养贫困户', 'dibao_tekun', '[2017,2022)', 'observed', NULL, true),
    ('household_attribute', '08', '低保特困供养户', 'dibao_tekun', '[2017,2022)', 'observed', NULL, true),
    -- 脱贫标志 (AAR010): 2 was in use while exits were announced a year ahead, 4 came when help was to end
    ('household_status', '0', '未脱贫', 'registered', '[2014,2022)', 'observed', NULL, true),
    ('household_status', '1', '脱贫', 'exited', '[2014,2017)', 'observed', NULL, true),
    ('household_status', '1', '已脱贫（享受政策）', 'exited', '[2017,2022)', 'observed', NULL, true),
    ('household_status', '2', '预脱贫', 'exit_proposed', '[2014,2017)', 'observed', NULL, true),
    ('household_status', '2', '预脱贫', 'exit_proposed', '[2017,2022)', 'unverified', 'later lists have no code 2', true),
    ('household_status', '3', '返贫', 'returned', '[2014,2022)', 'observed', NULL, true),
    ('household_status', '4', '已脱贫（不再享受政策）', 'exited', '[2017,2022)', 'observed', 'that help has ended is no status of its own: a suspension follows a decision', true),
    -- 文化程度 (AAB008)
    ('education_level', '01', '文盲或半文盲', 'illiterate', '[2014,2022)', 'observed', NULL, true),
    ('education_level', '02', '小学', 'primary', '[2014,2022)', 'observed', NULL, true),
    ('education_level', '03', '初中', 'junior_middle', '[2014,2022)', 'observed', NULL, true),
    ('education_level', '04', '高中', 'senior_middle', '[2014,2022)', 'observed', NULL, true),
    ('education_level', '05', '大专及以上', 'college', '[2014,2022)', 'observed', 'later lists may split it; both halves are college here', true),
    ('education_level', '06', '学龄前儿童', 'preschool', '[2014,2018)', 'observed', NULL, true),
    ('education_level', '06', '学龄前儿童', 'preschool', '[2018,2022)', 'unverified', 'may be 本科及以上 in later lists', true),
    -- 在校生状况 (AAB009) as the stage of schooling
    ('school_stage', '01', '非在校生', NULL, '[2014,2022)', 'observed', 'not at school, whatever the age', true),
    ('school_stage', '02', '学前教育', 'preschool', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '03', '小学', 'primary', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '04', '七年级', 'junior_middle', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '05', '八年级', 'junior_middle', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '06', '九年级', 'junior_middle', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '07', '高中一年级', 'senior_middle', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '08', '高中二年级', 'senior_middle', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '09', '高中三年级', 'senior_middle', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '10', '中职一年级', 'secondary_vocational', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '11', '中职二年级', 'secondary_vocational', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '12', '中职三年级', 'secondary_vocational', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '13', '高职一年级', 'junior_college', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '14', '高职二年级', 'junior_college', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '15', '高职三年级', 'junior_college', '[2014,2022)', 'observed', NULL, true),
    ('school_stage', '16', '大专及以上', 'junior_college', '[2014,2018)', 'unverified', 'college or university: which of our stages cannot be told', true),
    -- 劳动技能 (AAB010): 弱劳动力或半劳动力 came between, and what stood there moved on
    ('labour_capacity', '01', '普通劳动力', 'full', '[2014,2022)', 'observed', NULL, true),
    ('labour_capacity', '02', '技能劳动力', 'full', '[2014,2022)', 'observed', NULL, true),
    ('labour_capacity', '03', '丧失劳动力', 'none', '[2014,2019)', 'observed', 'the last year of the older list is taken to be 2018', true),
    ('labour_capacity', '04', '无劳动力', 'none', '[2014,2019)', 'observed', 'the last year of the older list is taken to be 2018', true),
    ('labour_capacity', '03', '弱劳动力或半劳动力', 'weak', '[2019,2022)', 'observed', 'half and weak are one code', true),
    ('labour_capacity', '04', '丧失劳动力', 'none', '[2019,2022)', 'observed', NULL, true),
    ('labour_capacity', '05', '无劳动力', 'none', '[2019,2022)', 'observed', NULL, true),
    -- 健康状况 (AAB017)
    ('health', '01', '健康', 'healthy', '[2014,2022)', 'observed', NULL, true),
    ('health', '02', '长期慢性病', 'chronic_illness', '[2014,2022)', 'observed', NULL, true),
    ('health', '03', '患有大病', 'serious_illness', '[2014,2022)', 'observed', NULL, true),
    ('health', '04', '残疾', 'disability', '[2014,2022)', 'observed', NULL, true),
    -- 危房级别 (AAC322): no public list of its codes
    ('housing_grade', '01', 'A级', 'A', '[2014,2022)', 'unverified', 'the codes may begin with C级', true),
    ('housing_grade', '02', 'B级', 'B', '[2014,2022)', 'unverified', 'the codes may begin with C级', true),
    ('housing_grade', '03', 'C级', 'C', '[2014,2022)', 'unverified', 'the codes may begin with C级', true),
    ('housing_grade', '04', 'D级', 'D', '[2014,2022)', 'unverified', 'the codes may begin with C级', true);

-- Other wordings, in any year.
INSERT INTO fupin.national_code (list, national_code, label_zh, code, shipped)
SELECT list, wording, wording, code, true
  FROM (VALUES
    ('relation', 'head', '{户主,本人,本人或户主,户主本人}'::text[]),
    ('relation', 'spouse', '{配偶,丈夫,妻子,妻,夫}'),
    ('relation', 'child', '{之子,之女,子女,儿子,女儿,子,女,长子,次子,三子,四子,五子,长女,次女,二女,三女,四女,五女,独生子,独生女,养子,养女,继子,继女,养子或继子,养女或继女,其他儿子,其他女儿}'),
    ('relation', 'child_in_law', '{之儿媳,之女婿,儿媳,女婿}'),
    ('relation', 'grandchild', '{之孙子,之孙女,之外孙子,之外孙女,孙子,孙女,外孙子,外孙女,外孙,孙子女,孙子、孙女,外孙子、外孙女}'),
    ('relation', 'parent', '{之父,之母,父亲,母亲,父,母,继父,继母,养父,养母}'),
    ('relation', 'parent_in_law', '{之岳父,之岳母,之公公,之婆婆,岳父,岳母,公公,婆婆}'),
    ('relation', 'grandparent', '{之祖父,之祖母,之外祖父,之外祖母,祖父,祖母,外祖父,外祖母,爷爷,奶奶,外公,外婆}'),
    ('relation', 'sibling', '{之兄弟姐妹,兄弟姐妹,之兄,之弟,之姐,之妹,哥哥,弟弟,姐姐,妹妹,兄,弟,姐,妹,兄弟,姐妹}'),
    ('relation', 'other', '{其他,其他关系,之侄子,之侄女,侄子,侄女,侄儿,孙媳,之孙媳,孙媳妇,曾孙子,曾孙女,之曾孙子,之曾孙女,非亲属}'),
    ('sex', 'M', '{男}'), ('sex', 'F', '{女}'),
    ('poverty_cause', 'illness', '{因病致贫,疾病}'), ('poverty_cause', 'disability', '{因残致贫,残疾}'), ('poverty_cause', 'schooling', '{因学致贫}'),
    ('poverty_cause', 'disaster', '{因灾致贫}'), ('poverty_cause', 'accident', '{意外事故,突发事故}'), ('poverty_cause', 'lack_of_labour', '{缺劳动力,缺少劳动力}'),
    ('poverty_cause', 'lack_of_skill', '{缺少技术}'), ('poverty_cause', 'lack_of_funds', '{缺少资金}'), ('poverty_cause', 'lack_of_land', '{缺少土地}'),
    ('poverty_cause', 'lack_of_drive', '{自身发展力不足}'), ('poverty_cause', 'other', '{因丧,其他原因}'),
    ('household_attribute', 'general', '{一般贫困户,一般脱贫户,一般户}'),
    ('household_attribute', 'dibao', '{低保户,低保贫困户,低保脱贫户}'),
    ('household_attribute', 'tekun', '{五保户,五保贫困户,特困供养户,特困供养贫困户,特困供养脱贫户,分散供养特困户}'),
    ('household_attribute', 'dibao_tekun', '{低保特困供养贫困户,低保特困供养户}'),
    ('household_attribute', 'not_poor', '{一般农户}'),
    ('household_status', 'registered', '{未脱贫,贫困户,在册贫困户,未脱贫户}'), ('household_status', 'exited', '{脱贫,已脱贫,脱贫户,已脱贫户,稳定脱贫,已脱贫（享受政策）,已脱贫（不享受政策）,已脱贫（不再享受政策）,脱贫享受政策,脱贫不享受政策}'),
    ('household_status', 'exit_proposed', '{预脱贫,拟脱贫,拟退出}'), ('household_status', 'returned', '{返贫,返贫户}'), ('household_status', 'removed', '{清退,已清退,剔除}'),
    ('education_level', 'illiterate', '{文盲,半文盲,文盲或半文盲,文盲半文盲}'), ('education_level', 'primary', '{小学}'), ('education_level', 'junior_middle', '{初中}'),
    ('education_level', 'senior_middle', '{高中,中专,中职,技校,高中或中专}'), ('education_level', 'college', '{大专,本科,大专及以上,大学,本科及以上,研究生,硕士研究生及以上}'),
    ('education_level', 'preschool', '{学龄前儿童,学龄前}'),
    ('school_stage', 'preschool', '{学前教育,学龄前儿童,幼儿园}'), ('school_stage', 'primary', '{小学,小学一年级,小学二年级,小学三年级,小学四年级,小学五年级,小学六年级}'),
    ('school_stage', 'junior_middle', '{初中,七年级,八年级,九年级,初一,初二,初三}'),
    ('school_stage', 'senior_middle', '{高中,高一,高二,高三,高中一年级,高中二年级,高中三年级,普通高中,普通高中一年级,普通高中二年级,普通高中三年级}'),
    ('school_stage', 'secondary_vocational', '{中职,中专,技校,中职一年级,中职二年级,中职三年级}'),
    ('school_stage', 'junior_college', '{大专,高职,高职一年级,高职二年级,高职三年级,高职高专一年级,高职高专二年级,高职高专三年级}'),
    ('school_stage', 'university', '{大学,本科,本科一年级,本科二年级,本科三年级,本科四年级,本科五年级,硕士研究生及以上,研究生}'),
    ('school_stage', NULL, '{非在校生,非在校,不在校}'),
    ('schooling', 'in_school', '{在校,在校生,在读}'), ('schooling', 'dropped_out', '{辍学,失学,失学辍学}'), ('schooling', 'finished', '{毕业,已毕业}'),
    ('schooling', NULL, '{非在校生,非在校,不在校}'),
    ('labour_capacity', 'full', '{普通劳动力,技能劳动力,有劳动能力,有劳动力,劳动力}'), ('labour_capacity', 'weak', '{弱劳动力或半劳动力,弱劳动力,弱（半）劳动力,弱半劳动力}'),
    ('labour_capacity', 'half', '{半劳动力}'), ('labour_capacity', 'none', '{丧失劳动力,无劳动力,无劳动能力,丧失劳动能力}'),
    ('health', 'healthy', '{健康,良好}'), ('health', 'chronic_illness', '{长期慢性病,慢性病,患慢性病}'), ('health', 'serious_illness', '{患有大病,大病,重病,患大病}'),
    ('health', 'disability', '{残疾}'),
    ('health', 'illness_and_disability', '{"长期慢性病,残疾","残疾,长期慢性病","患有大病,残疾","残疾,患有大病",长期慢性病、残疾,患有大病、残疾}'),
    ('housing_grade', 'A', '{A级}'), ('housing_grade', 'B', '{B级}'), ('housing_grade', 'C', '{C级,C级危房}'), ('housing_grade', 'D', '{D级,D级危房}'),
    ('disability_class', '1', '{视力残疾}'), ('disability_class', '2', '{听力残疾}'), ('disability_class', '3', '{言语残疾}'), ('disability_class', '4', '{肢体残疾}'),
    ('disability_class', '5', '{智力残疾}'), ('disability_class', '6', '{精神残疾}'), ('disability_class', '7', '{多重残疾}')
  ) AS v(list, code, wordings), unnest(wordings) AS wording;

-- Everything that a cell may say, best first.
CREATE VIEW fupin.code_spelling AS
    SELECT n.list, fupin.fold_code(said) AS spelling, n.code, n.valid,
           CASE WHEN n.shipped THEN 2 ELSE 1 END AS rank
      FROM fupin.national_code AS n, LATERAL (VALUES (n.national_code), (n.label_zh)) AS s(said)
     WHERE n.status <> 'unverified'
    UNION ALL
    SELECT c.list, fupin.fold_code(s.said), c.code, '(,)'::int4range, s.rank
      FROM fupin.code_list AS c, LATERAL (VALUES (c.label_zh, 3), (c.code, 4)) AS s(said, rank);
COMMENT ON VIEW fupin.code_spelling IS 'what a cell may say of a code: national codes and their wordings, our labels, our codes';
COMMENT ON COLUMN fupin.code_spelling.list IS 'the code list';
COMMENT ON COLUMN fupin.code_spelling.spelling IS 'what the cell says, as fold_code() gives it';
COMMENT ON COLUMN fupin.code_spelling.code IS 'our code; NULL = known, but says nothing of this list';
COMMENT ON COLUMN fupin.code_spelling.valid IS 'the years of the data in which it means that';
COMMENT ON COLUMN fupin.code_spelling.rank IS 'which wins, the smallest: 1 your own row of national_code, 2 a shipped one, 3 our label, 4 our code';
GRANT SELECT ON fupin.code_spelling TO PUBLIC;

CREATE FUNCTION fupin.codes(list text, year integer) RETURNS TABLE (spelling text, code text)
    STABLE STRICT PARALLEL SAFE COST 1000 ROWS 100
BEGIN ATOMIC
    SELECT spelling, min(code)
      FROM (SELECT s.spelling, s.code, s.rank, min(s.rank) OVER (PARTITION BY s.spelling) AS best
              FROM fupin.code_spelling AS s
             WHERE s.list = codes.list AND s.valid @> codes.year) AS ranked
     WHERE rank = best
     GROUP BY spelling
    HAVING count(DISTINCT code) + (count(*) > count(code))::integer = 1;
END;
COMMENT ON FUNCTION fupin.codes(text, integer) IS
    'all that parse_code() reads for a list in a year, once each: join it on fold_code(cell) = spelling to read a column; code NULL = known, but says nothing of this list; what has two meanings is left out';

CREATE FUNCTION fupin.parse_code(list text, text, year integer) RETURNS text
    STABLE STRICT PARALLEL SAFE COST 1000
    RETURN (SELECT c.code FROM fupin.codes(list, year) AS c WHERE c.spelling = fupin.fold_code($2));
COMMENT ON FUNCTION fupin.parse_code(text, text, integer) IS
    'our code of a cell that holds a national code of that year, a label or one of our codes; NULL for nothing, for a problem, and for what is known but says nothing of the list; for whole columns join codes()';

CREATE FUNCTION fupin.parse_code_problem(list text, text, year integer) RETURNS text
    STABLE STRICT PARALLEL SAFE COST 1000
    RETURN CASE WHEN NOT EXISTS (SELECT FROM fupin.codes(list, year) AS c WHERE c.spelling = fupin.fold_code($2))
                THEN coalesce(fupin.parse_text_problem($2), CASE WHEN fupin.parse_text($2) IS NOT NULL THEN 'unknown_code' END) END;
COMMENT ON FUNCTION fupin.parse_code_problem(text, text, integer) IS
    'why parse_code() gives no code: unknown_code (not in the list, not in that year, or with two meanings), spreadsheet (#N/A); NULL = a code, or nothing';
