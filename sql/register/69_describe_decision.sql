-- What the reports on decisions and their columns say of themselves, in the form of 66_describe.sql; a column that has the name of one
-- described elsewhere means the same and says the same.

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT * FROM (VALUES
            ('decision', '决定台账 | decisions on households, villages and counties: procedure, standard, verdict, evidence; of those that corrected an earlier one, which'),
            ('decision_replay', '决定复算 | decisions asked again on the day of as_of, with what moved since: code, law, data'),
            ('decision_review', '暂定决定复核 | decisions on a figure below adopted, and what becomes of them when the published one arrives; nothing is rewritten')
        ) views (name, comment)
    LOOP
        EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', described.name, described.comment);
    END LOOP;
    -- the commonly used columns are described once, by the reports that had them first
    FOR described IN
        SELECT class.oid::regclass AS view,
               attribute.attname AS name,
               (SELECT pg_catalog.col_description(other.attrelid, other.attnum)
                  FROM pg_catalog.pg_attribute other
                  JOIN pg_catalog.pg_class elsewhere ON elsewhere.oid = other.attrelid
                 WHERE elsewhere.relnamespace = 'fupin_report'::regnamespace
                   AND elsewhere.relname IN ('household_exit', 'gap_list', 'household_file')
                   AND other.attname = attribute.attname
                 ORDER BY elsewhere.relname = 'household_exit' DESC, elsewhere.relname = 'gap_list' DESC
                 LIMIT 1) AS comment
          FROM pg_catalog.pg_class class
          JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attnum > 0
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relname IN ('decision', 'decision_replay', 'decision_review')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('decision_key', '决定主键 | key of the decision: county and number'),
            ('decision_outcome', '决定代码 | outcome, code: registered, refused, exited, removed, aid_suspended, resumed, returned, corrected'),
            ('decision_outcome_label', '决定 | outcome'),
            ('decision_date', '决定日期 | decided on'),
            ('decision_document_no', '决定文号 | number of the paper that decides: NULL = none named'),
            ('decided_by', '决定机关 | authority that decided: NULL = not said'),
            ('decision_evidence', '依据类型代码 | evidence, code: computed, reconstructed (a decision of the past), none (a decision of the past, nothing looked up)'),
            ('decision_evidence_label', '依据类型 | evidence'),
            ('review_date', '评议核实日期 | review or verification: NULL = none'),
            ('reviewed_by', '评议核实单位 | who held the review: NULL = not said'),
            ('publicity_start_date', '公示起始日期 | first day of the publicity: NULL = none'),
            ('publicity_end_date', '公示截止日期 | last day of the publicity: NULL = none'),
            ('objections', '未消除异议数 | objections that stand: NULL = unknown'),
            ('is_passed', '当时达标 | verdict passed: then; NULL = unknown, or no verdict'),
            ('passed_label', '当时是否达标 | verdict passed: then; 是, 否 or 未知'),
            ('is_contrary', '与结论相反 | against its verdict: with a reason and a paper'),
            ('contrary_label', '是否与结论相反 | against its verdict: 是 or 否'),
            ('decision_reason', '理由 | reason: against the verdict, or the source of a decision of the past; NULL = none'),
            ('corrected_decision_key', '被更正决定主键 | decision that it corrects: NULL = none'),
            ('is_corrected', '已被更正 | corrected by a later decision'),
            ('corrected_label', '是否已被更正 | corrected by a later decision: 是 or 否'),
            ('recorded_date', '登记日期 | recorded on: in Beijing time'),
            ('recorded_by', '登记账号 | role that recorded it'),
            ('decision_hash', '存证值 | hash of the decision: SHA-256, over the one before it too'),
            ('is_unchecked', '未经核验 | not checked: entered as a decision of the past, and so asked for nothing, although of the day of its entry or of the time in which the county already decides by the register'),
            ('unchecked_label', '是否未经核验 | not checked: 是 or 否'),
            ('standard_code_now', '现行标准代码 | standard of today, code: NULL = none governs'),
            ('verdict_now', '现行逐项结论 | verdict of today: over today''s facts by today''s law; NULL = one of them is missing'),
            ('is_passed_now', '现在达标 | verdict of today passed: NULL = unknown, or no verdict'),
            ('passed_now_label', '现在是否达标 | verdict of today passed: 是, 否 or 未知'),
            ('is_answer_moved', '结论有变 | another answer than then'),
            ('answer_moved_label', '结论是否有变 | another answer than then: 是 or 否'),
            ('is_code_moved', '程序有变 | the code moved: the same facts and law give another verdict'),
            ('code_moved_label', '程序是否有变 | the code moved: 是 or 否'),
            ('is_law_moved', '法规有变 | the law moved: another standard, wording or figure'),
            ('law_moved_label', '法规是否有变 | the law moved: 是 or 否'),
            ('is_data_moved', '数据有变 | the data moved: a fact that the verdict read has another value'),
            ('data_moved_label', '数据是否有变 | the data moved: 是 or 否'),
            ('verdict_by_law', '依现行法规逐项结论 | verdict of today''s law over the facts on record: NULL = none governs'),
            ('verdict_by_data', '依现有数据逐项结论 | verdict over today''s facts by the law on record: NULL = there are none'),
            ('review_state', '复核状态代码 | state of the review, code: waiting, confirmed, flips, unknown (a fact is missing)'),
            ('review_state_label', '复核状态 | state of the review'),
            ('is_passed_by_law', '依现行法规达标 | passed by today''s law: over the facts on record; NULL = unknown, or no verdict'),
            ('passed_by_law_label', '依现行法规是否达标 | passed by today''s law: 是, 否 or 未知'),
            ('basis_by_law', '现行参数依据代码 | basis by today''s law, code: NULL = none was read'),
            ('basis_by_law_label', '现行参数依据 | basis by today''s law'),
            ('waiting_for', '待公布参数代码 | parameters waited for: not there, or below adopted; NULL = none'),
            ('waiting_for_label', '待公布参数 | parameters waited for')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relkind = 'v'
           AND class.relname IN ('decision', 'decision_replay', 'decision_review')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;
