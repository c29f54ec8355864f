-- What the views on coverage, checks and the rules themselves and their columns say of themselves, in the form of 66_describe.sql;
-- a column that has the name of one described there means the same and says the same.

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT * FROM (VALUES
            ('coverage', '覆盖情况 | coverage: every rule that reaches for a share of a set, by county and year: how many are in scope, covered, not, undecided, and where the share stands against its target'),
            ('coverage_by_town', '分乡镇覆盖情况 | coverage by town: as coverage, beside the target; it is the county''s, so that no town misses it'),
            ('coverage_by_village', '分村覆盖情况 | coverage by village: as coverage_by_town'),
            ('gap_list', '未覆盖名单 | gap list: whom a coverage rule does not reach, and of whom that is unknown, with the facts still missing'),
            ('assessment_rank', '考核排名 | ranks in an assessment: towns, counties and prefectures by year, by score among those of one parent; equal scores share a rank, and unknown ones leave the ranks of the others within bounds'),
            ('precedence_breach', '优先顺序违规 | order not kept: who waits while somebody of a lower rank has been served'),
            ('household_file', '户档案 | file of a household: all that is on record about it up to the day of as_of, in order of date: identification, members, steps of its state, notices, plans, measures, payments, loans, dividends, house, visits, helpers; what has no day, is on no day known'),
            ('rule_coverage', '文件条款对照 | rules of the papers: every rule of every document with its article, what it says, what answers it, and what is still missing'),
            ('fact_request', '待采集事实清单 | facts still wanted: by town, rule and fact how many subjects are undecided for want of it, and which department already holds it'),
            ('fact_cost', '填报负担 | what rules cost in forms: by town, year and rule the cells that it reads of the subjects in its scope, those already there, those that a department holds, and those that only the village can supply; rules that read the same fact share the cell'),
            ('rule_check', '逐项核对 | checks: every subject with the answer of each check, label, list and target that governs it')
        ) views (name, comment)
    LOOP
        EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', described.name, described.comment);
    END LOOP;
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('coverage_key', '覆盖情况主键 | key of place, year and criterion'),
            ('gap_list_key', '未覆盖名单主键 | key of subject, year and criterion'),
            ('rule_check_key', '逐项核对主键 | key of subject, year and criterion'),
            ('assessment_rank_key', '考核排名主键 | key of place and year'),
            ('score', '考核得分 | score: NULL = unknown'),
            ('peers', '同级地区数 | places assessed together: those of the same level and parent'),
            ('peers_unknown', '得分不明数 | of these, those whose score is unknown'),
            ('is_rank_certain', '名次确定 | whether the rank is certain: no score is unknown; NULL = its own is'),
            ('rank_certain_label', '名次是否确定 | whether the rank is certain: 是, 否 or 未知'),
            ('best_rank', '最好名次 | best rank, from 1, the highest score first: NULL = the score is unknown'),
            ('worst_rank', '最差名次 | worst rank: if every unknown score is higher; NULL = the score is unknown'),
            ('best_rank_from_bottom', '最好倒数名次 | rank from the bottom, from 1, the lowest score first'),
            ('worst_rank_from_bottom', '最差倒数名次 | rank from the bottom, if every unknown score is lower'),
            ('precedence_breach_key', '优先顺序主键 | key of rule, the one who waits and the one served'),
            ('waiting_code', '等待者编号 | who waits: number in the register'),
            ('served_code', '先得者编号 | who was served: number in the register'),
            ('served_date', '先得日期 | day on which that one was served'),
            ('household_file_key', '户档案主键 | key of household and row'),
            ('file_date', '日期 | day: NULL = unknown'),
            ('file_kind', '档案类别代码 | kind of entry, code: identification, member, status, event, notice, plan, plan_done, measure, payment, loan, dividend, housing, activity, assignment, decision, review'),
            ('file_kind_label', '档案类别 | kind of entry'),
            ('file_code', '事项代码 | what it was, code: NULL = unknown'),
            ('file_code_label', '事项 | what it was'),
            ('detail', '详情 | member, tranche, loan, project, measure or days: members masked for readers; NULL = none'),
            ('rule_coverage_key', '条款主键 | key: the rule'),
            ('document_code', '文件代码 | document, code'),
            ('document_title', '文件名称 | document'),
            ('document_state', '文件状态代码 | state of the document, code: in_force, before_document, expired'),
            ('document_state_label', '文件状态 | state of the document on the day of as_of'),
            ('rule_kind', '条款类型代码 | kind of rule, code'),
            ('rule_kind_label', '条款类型 | kind of rule'),
            ('statement', '条款内容 | what the rule says, in English'),
            ('answered_by', '解答视图 | what answers it: a view or function; NULL = it cannot be computed'),
            ('reason', '不可计算原因 | why it cannot be computed: NULL = it is'),
            ('criteria', '标准条目数 | criteria that express it'),
            ('deadlines', '时限数 | deadlines that express it'),
            ('duties', '职责数 | duties that express it'),
            ('entitlements', '待遇数 | entitlements that express it'),
            ('worked_examples', '算例数 | worked examples'),
            ('missing_parameters', '缺少的参数 | parameters without an accepted value in the document''s place: separated by commas; NULL = none'),
            ('rule_state', '条款状态代码 | state of the rule, code: answered, parameter_missing, not_computable'),
            ('rule_state_label', '条款状态 | state of the rule'),
            ('standard_purpose', '标准用途代码 | purpose of the standard, code'),
            ('standard_purpose_label', '标准用途 | purpose of the standard'),
            ('topic', '主题代码 | topic of the standard, code: general = all of its purpose'),
            ('topic_label', '主题 | topic: the standard''s title'),
            ('topic_label_en', '主题（英文） | topic in English'),
            ('subject_kind', '对象类型代码 | kind of subject, code'),
            ('subject_kind_label', '对象类型 | kind of subject'),
            ('subject_code', '对象编号 | subject: number in the register, of a place its code'),
            ('subject_name', '对象名称 | name of the subject: people masked for readers; of a place see its columns'),
            ('subjects', '对象数 | subjects: those on record to whom the rule may apply'),
            ('in_scope', '应覆盖数 | in scope: covered, not covered and undecided together'),
            ('covered', '已覆盖数 | covered: those who meet the rule'),
            ('not_covered', '未覆盖数 | not covered: those who do not'),
            ('undecided', '情况不明数 | undecided: those of whom it is unknown whether they are in scope, or covered'),
            ('possible', '最多覆盖数 | possible: covered and undecided together'),
            ('covered_share', '确定覆盖率 | certain share: covered by in scope; 4 decimals, reached 1 means all; NULL = nobody in scope'),
            ('possible_share', '可能覆盖率 | possible share: covered and undecided by in scope; NULL = nobody in scope'),
            ('target_operator', '目标比较符 | how the share must compare with the target: NULL = the rule is for each subject'),
            ('target', '目标数 | target: as many as reach the share demanded of those in scope; NULL = the rule is for each subject'),
            ('target_share', '目标比例 | target: the share demanded; NULL = the rule is for each subject'),
            ('due_date', '截止日期 | due on: the day itself is in time; NULL = no day is fixed, or unknown'),
            ('share_state', '覆盖状态代码 | where the share stands, code: met, missed, undecided, vacuous, pending (not reached, not yet due)'),
            ('share_state_label', '覆盖状态 | where the share stands'),
            ('fact_request_key', '待采集事实主键 | key of town, year, criterion and fact'),
            ('fact_cost_key', '填报负担主键 | key of town, year, standard and rule'),
            ('department_code', '持有部门代码 | department that holds the fact, code: NULL = the village must be asked, or a parameter'),
            ('department_name', '持有部门 | department that holds the fact: NULL likewise'),
            ('is_held', '部门已有 | whether a department already holds the fact'),
            ('held_label', '部门是否已有 | whether a department already holds the fact: 是 or 否'),
            ('is_parameter', '参数 | whether it is a parameter: to be adopted once, of nobody in particular'),
            ('parameter_label', '是否参数 | whether it is a parameter: 是 or 否'),
            ('fact_name', '事实代码 | fact as criteria write it, a parameter with a dollar sign'),
            ('fact_label', '事实 | fact: NULL = the dictionary does not know it'),
            ('subjects_lacking', '缺该事实对象数 | subjects that are undecided for want of it'),
            ('subjects_in_scope', '适用对象数 | subjects in scope: to whom the rule applies, or may'),
            ('facts_asked', '涉及事实数 | facts that the rule reads of a subject: those of the register itself and of the year before apart'),
            ('cells', '应填项数 | cells: subjects in scope times the facts that are read of them'),
            ('cells_known', '已有项数 | cells that are known'),
            ('cells_held', '部门可提供项数 | cells unknown that a department holds'),
            ('cells_village', '须村填报项数 | cells unknown that only the village can supply')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relkind = 'v'
           AND class.relname IN ('coverage', 'coverage_by_town', 'coverage_by_village', 'gap_list', 'rule_check', 'assessment_rank', 'rule_coverage', 'precedence_breach', 'household_file', 'fact_request', 'fact_cost')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;
