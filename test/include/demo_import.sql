-- The part of `make demo` on real data: an export is imported (test/demo has loaded the file as it is), what is doubtful, what is
-- new since yesterday, and a decision that can be proved.  The checks had been run the day before, on what was there then.
\set ON_ERROR_STOP 1
\pset linestyle unicode
\pset border 1
\pset footer off
\pset null '－'
\pset pager off
SET client_min_messages = warning;
SELECT fupin.as_of() AS as_of \gset
\echo
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo ' 导入、疑点、预警、决定  An export, its doubts, new alerts, a decision                    ' :as_of
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
CALL fupin_register.run_checks(fupin.as_of() - 1);
\echo
\echo '■ 导入全国系统导出表（GB18030 文本）：逐行对账  An export of the national register, row by row'
\echo
CALL fupin_register.import('public.national_register', 'national.person', 'demo-2019');
ANALYZE fupin_register.household, fupin_register.household_year, fupin_register.person, fupin_register.person_year, fupin_register.income_item;
SELECT mapping_title AS "映射", rows_of_source AS "源行", rows_inserted AS "新增", rows_updated AS "更新", rows_unchanged AS "未变",
       rows_rejected AS "退回", rows_skipped AS "跳过", households_inserted AS "新增户", persons_inserted AS "新增人"
  FROM import_result
 WHERE import_batch = 'demo-2019';
\echo '■ 退回的行，改好后可单独再导  The rows sent back'
\echo
SELECT source_row AS "行", source_heading AS "列", source_cell AS "值", reject_reason AS "退回原因"
  FROM import_reject
 WHERE import_batch = 'demo-2019'
 ORDER BY source_row, import_reject_key
 LIMIT 8;
\echo '■ 最多的十类疑点  The ten most frequent doubts of all households, and of those imported'
\echo
SELECT check_severity_label AS "程度",
       check_group_label AS "类别",
       data_check_label AS "疑点",
       data_check_label_en AS "doubt",
       count(*) AS "条",
       count(*) FILTER (WHERE NOT starts_with(coalesce(household_code, subject_code), 'SAMPLE-') AND subject_kind <> 'village') AS "导入"
  FROM doubtful_data
 WHERE is_doubt_open
 GROUP BY check_severity_label, check_group_label, data_check_label, data_check_label_en
 ORDER BY count(*) DESC, data_check_label
 LIMIT 10;
CALL fupin_register.run_checks();
\echo '■ 今日新增预警  Alerts that are new today'
\echo
SELECT alert_kind_label AS "种类",
       alert_severity_label AS "程度",
       count(*) AS "条",
       count(DISTINCT alert_subject_code) AS "对象",
       min(coalesce(county_name, prefecture_name, province_name)) AS "例如",
       left((array_agg(message ORDER BY alert_key))[1], 40) AS "内容"
  FROM alert_status
 WHERE first_seen_date = as_of
   AND NOT is_preexisting
 GROUP BY alert_kind_label, alert_severity_label
 ORDER BY count(*) DESC, alert_kind_label, alert_severity_label
 LIMIT 8;
\echo '■ 发给一个单位的摘要  The digest of one organisation'
\echo
SELECT line_text AS "预警摘要"
  FROM alert_digest_line
 WHERE alert_digest_key = (SELECT alert_digest_key FROM alert_digest WHERE as_of = fupin.as_of() AND alerts_new > 0 ORDER BY alerts_new DESC, alert_digest_key LIMIT 1)
 ORDER BY line_position;
\echo '■ 一项决定：退出，依据尚未核实的统计数，故为暂定  A decision, provisional on an unverified figure'
\echo
CALL fupin_register.decide('household', 'SAMPLE-441200-0320', 'exited', document_no => '样例〔2019〕1号', reviewed_on => '2019-06-01', reviewed_by => '村民代表会议',
                           publicity_from => '2019-06-03', publicity_until => '2019-06-17', objections => 0, decided_by => '怀集县扶贫开发领导小组');
SELECT decision_outcome_label AS "决定", decision_date AS "日期", verdict AS "判定", passed_label AS "达标", basis_label AS "依据", provisional_label AS "暂定",
       left(decision_hash, 16) AS "指纹"
  FROM decision
 WHERE subject_code = 'SAMPLE-441200-0320';
\echo '■ 县里采用核实的平均收入，重放当日的决定  The county adopts the verified figure; the decision is replayed'
\echo
SELECT fupin.adopt_parameter('441200', 'reference_income', '[2019-01-01,2020-01-01)', 25000, '元/人年', '样例', '样例') \g /dev/null
SELECT passed_label AS "当时", passed_now_label AS "如今", code_moved_label AS "程序变", law_moved_label AS "规定变", data_moved_label AS "数据变"
  FROM decision_replay
 WHERE subject_code = 'SAMPLE-441200-0320';
SELECT review_state_label AS "复核", verdict AS "当时判定", verdict_by_law AS "按核实数", passed_by_law_label AS "达标", basis_by_law_label AS "依据"
  FROM decision_review
 WHERE subject_code = 'SAMPLE-441200-0320';
SELECT count(*) AS problems FROM fupin_register.verify_decisions() \gset
\echo ' 决定链核对，不符处  The chain of decisions, faults found:' :problems
\echo
