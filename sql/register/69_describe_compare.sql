-- What the views on comparisons, completeness and rates and their columns say of themselves, in the form of 66_describe.sql; a column that has the
-- name of one described there means the same and says the same.

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT * FROM (VALUES
            ('source_comparison', '数据比对 | source comparison: the register held against each other source, by subject and fact, with each value and its day'),
            ('source_agreement', '多方一致性 | agreement of sources: the register and all sources of a subject and fact together; what one of them lacks does not agree'),
            ('source_agreement_by_county', '县多方一致率 | agreement of sources by county: of how many subjects all sources say the same; whole counties only'),
            ('source_match_rate', '比对一致率 | match rates: by county, source, year and fact how many agree, differ, or stand in one of the two only; whole counties only'),
            ('comparison_log', '比对记录 | log of comparisons: which source was compared with the register when, and with what result'),
            ('dibao_comparison', '低保与建档比对 | register and allowance: every person on the register or on a list of the minimum allowance, in one of four cells'),
            ('dibao_comparison_by_county', '县低保与建档比对 | register and allowance by county: how many are on both, on one and on neither; whole counties only'),
            ('completeness', '指标完整率 | completeness: by county, year and fact that must be known, of how many it is; whole counties only'),
            ('completeness_by_topic', '分类完整率 | completeness by topic: all facts of a topic together; whole counties only'),
            ('completeness_by_town', '分乡镇完整率 | completeness by town and topic: all facts of a topic together; whole towns only'),
            ('assessment_rate', '错退漏评错评返贫率 | rates of wrong exits, people missed, wrongly registered, fallen back and newly poor, from samples and from the register, apart; whole counties only')
        ) views (name, comment)
    LOOP
        EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', described.name, described.comment);
    END LOOP;
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('source_comparison_key', '数据比对主键 | key of source, fact, year and subject'),
            ('source_agreement_key', '多方一致性主键 | key of fact, year and subject'),
            ('source_agreement_by_county_key', '县多方一致率主键 | key of county, kind, year and fact'),
            ('subjects_compared', '比对对象数 | subjects of whom a source says something'),
            ('consistent', '各方一致数 | consistent: all sources give the same value'),
            ('inconsistent', '各方不一致数 | inconsistent: one lacks the value or gives another'),
            ('consistent_share', '各方一致率 | share that is consistent: by subjects compared'),
            ('source_match_rate_key', '比对一致率主键 | key of county, source, kind, year and fact'),
            ('comparison_log_key', '比对记录主键 | key of area, run, source, kind, year and fact'),
            ('dibao_comparison_key', '低保与建档比对主键 | key of source, year and person'),
            ('dibao_comparison_by_county_key', '县低保与建档比对主键 | key of county, source and year'),
            ('completeness_key', '指标完整率主键 | key of county, year, kind of subject and fact'),
            ('completeness_by_topic_key', '分类完整率主键 | key of place, year, kind of subject and topic'),
            ('assessment_rate_key', '比率主键 | key of county, year, rate, basis and unit'),
            ('fact_name', '事实代码 | fact as criteria write it, a parameter with a dollar sign'),
            ('fact_label', '事实 | fact: NULL = the dictionary does not know it'),
            ('person_name', '人员姓名 | person: masked for readers'),
            ('listed_citizen_number', '名单证件号码 | citizen number by the source: masked for readers; NULL = the source gives none'),
            ('source_code', '来源代码 | source, code'),
            ('source_label', '来源 | source: the department or kind of record compared with the register'),
            ('source_batch', '名单批次 | list of the source: NULL = the subject is on none'),
            ('source_line', '名单行号 | line of the list: NULL = the subject is on none'),
            ('comparison_state', '比对结果代码 | what the comparison finds, code: agree, differ, only_here, only_there, unknown'),
            ('comparison_state_label', '比对结果 | what the comparison finds'),
            ('is_in_register', '在建档系统 | whether the register has the subject in the year'),
            ('in_register_label', '是否在建档系统 | whether the register has the subject in the year: 是 or 否'),
            ('register_value', '建档系统值 | value of the register: NULL = none'),
            ('register_date', '建档系统日期 | day that the facts of the register are of'),
            ('source_value', '来源值 | value of the source as it came: NULL = none'),
            ('source_date', '来源日期 | day as of which the source wrote: NULL = the subject is on none of its lists'),
            ('sources_compared', '比对来源数 | sources compared, the register among them: the most of any subject'),
            ('sources_with_value', '有值来源数 | of these, those that give a value'),
            ('is_consistent', '各方一致 | whether all give the same value'),
            ('consistent_label', '是否各方一致 | whether all give the same value: 是 or 否'),
            ('source_values', '各来源值 | value of each source: separated by semicolons'),
            ('compared', '比对数 | compared: agree, differ and only in one of the two together'),
            ('agree', '一致数 | agree'),
            ('differ', '不一致数 | differ'),
            ('only_here', '仅建档系统有数 | only in the register'),
            ('only_there', '仅来源有数 | only in the source'),
            ('not_comparable', '无法比对数 | not comparable: the source has the subject without a readable value; in no share'),
            ('agree_share', '一致率 | share that agrees: agree by compared; NULL = nobody was compared'),
            ('source_age_days', '数据距今天数 | age of the newest value of the source, days: NULL = none'),
            ('compared_area_code', '比对地区代码 | area compared, code'),
            ('run_number', '比对次序 | number of the run in the area, from 1'),
            ('run_date', '比对日期 | day of the comparison'),
            ('person_code', '人员编号 | person: number in the register; NULL = the register has none'),
            ('dibao_cell', '低保建档类别代码 | cell, code: both, dibao_only, register_only, neither'),
            ('dibao_cell_label', '低保建档类别 | cell: on the register, on the list, on both or on neither'),
            ('labour_capacity', '劳动能力代码 | labour capacity, code: NULL = unknown, or not in the register'),
            ('labour_capacity_label', '劳动能力 | labour capacity: NULL likewise'),
            ('is_doubtful', '须核查 | whether somebody must look: allowance without registration, or registered without full labour capacity and allowance; NULL = the capacity is unknown'),
            ('doubtful_label', '是否须核查 | whether somebody must look: 是, 否 or 未知'),
            ('persons_on_both', '两者均有人数 | persons on the register and on the list'),
            ('persons_dibao_only', '低保未建档人数 | persons on the list only'),
            ('persons_register_only', '建档未低保人数 | persons on the register only'),
            ('persons_on_neither', '两者均否人数 | persons on record, on neither'),
            ('persons_doubtful', '须核查人数 | persons of whom somebody must look'),
            ('required_topic', '指标类别代码 | topic of the required facts, code'),
            ('required_topic_label', '指标类别 | topic of the required facts'),
            ('facts_required', '应填指标数 | facts that must be known'),
            ('cells_required', '应填格数 | cells: subjects times facts that must be known of them'),
            ('cells_filled', '已填格数 | cells that are known'),
            ('cells_empty', '未填格数 | cells that are unknown'),
            ('cells_filled_share', '完整率 | completeness: known by all cells; 4 decimals, reached 1 means all'),
            ('assessment_rate', '比率代码 | rate, code: wrong_exit_rate, missed_rate, wrong_identification_rate, return_rate, new_poverty_rate'),
            ('assessment_rate_label', '比率 | rate'),
            ('rate_basis', '计算依据代码 | what it is worked out of, code: sample, register'),
            ('rate_basis_label', '计算依据 | what it is worked out of'),
            ('counted_unit', '计数单位代码 | what is counted, code: persons, households'),
            ('counted_unit_label', '计数单位 | what is counted'),
            ('numerator', '分子 | numerator: those found wrong, missed, returned or newly poor; NULL = unknown'),
            ('denominator', '分母 | denominator: those of whom the answer is known, of returns those who had left at the start; NULL = unknown'),
            ('answers_unknown', '情况不明数 | those looked at of whom it could not be told: in neither of the two; NULL = does not arise'),
            ('numerator_share', '比率值 | rate: numerator by denominator, 4 decimals; NULL = nobody, or unknown'),
            ('limit_operator', '限值比较符 | how the rate must compare with the limit: NULL = no limit is set'),
            ('limit_ratio', '限值 | limit of the rate: NULL = none is set, and no paper prints one'),
            ('is_within_limit', '在限值内 | whether the rate keeps to the limit, by the counts: NULL = no limit, or no rate'),
            ('within_limit_label', '是否在限值内 | whether the rate keeps to the limit: 是, 否 or 未知'),
            ('is_everybody_counted', '全部计入 | whether everybody is in the counts: the members of every household are known'),
            ('everybody_counted_label', '是否全部计入 | whether everybody is in the counts: 是 or 否')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relkind = 'v'
           AND class.relname IN ('source_comparison', 'source_agreement', 'source_agreement_by_county', 'source_match_rate', 'comparison_log', 'dibao_comparison', 'dibao_comparison_by_county', 'completeness', 'completeness_by_topic', 'completeness_by_town', 'assessment_rate')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;
