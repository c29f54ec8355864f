-- The part of `make demo` on the rules beside exits, deadlines and money: six questions, each answered by one view or function.
\echo
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo ' 全覆盖、待遇、一户一档、制度自查  Coverage, entitlements, one household, the law itself    ' :as_of
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo
\echo '■ 应保未保：各地缺口最大的规定  The widest gaps of coverage, by place'
\echo
SELECT gap.place AS "地方",
       gap.criterion_label AS "应覆盖",
       gap.subject_kind_label AS "对象",
       gap.in_scope AS "应",
       gap.covered AS "已",
       gap.not_covered AS "未",
       gap.undecided AS "不明",
       concat(gap.target_operator, ' ', (gap.target_share * 100)::numeric(5,1), '%') AS "要求",
       concat((gap.covered_share * 100)::numeric(5,1), '～', (gap.possible_share * 100)::numeric(5,1), '%') AS "确定～可能",
       gap.rule_id AS "规则"
  FROM (SELECT coverage.*,
               coalesce(county_name, prefecture_name) AS place,
               row_number() OVER (PARTITION BY prefecture_code, document_no ORDER BY not_covered DESC, coverage_key) AS line
          FROM coverage
         WHERE is_breach
           AND year = date_part('year', as_of)) gap
 WHERE gap.line <= 2
 ORDER BY gap.place, gap.not_covered DESC, gap.rule_id;

\echo '■ 应发未发的待遇（元）  What is due and not paid'
\echo
SELECT entitlement_label AS "待遇",
       string_agg(DISTINCT coalesce(county_name, prefecture_name), '、') AS "地方",
       count(*) FILTER (WHERE due_amount > 0) AS "应发",
       count(*) FILTER (WHERE deficit > 0) AS "欠发",
       count(*) FILTER (WHERE due_amount IS NULL) AS "不明",
       to_char(sum(deficit) FILTER (WHERE deficit > 0), 'FM999,999,990.00') AS "欠发金额",
       count(*) FILTER (WHERE is_wrong_account) AS "打错户",
       count(*) FILTER (WHERE is_paid_twice) AS "重复",
       count(*) FILTER (WHERE is_paid_ineligible) AS "不该发",
       rule_id AS "规则"
  FROM entitlement_status
 WHERE year = date_part('year', as_of)
 GROUP BY entitlement_label, rule_id
HAVING count(*) FILTER (WHERE deficit > 0) > 0
 ORDER BY sum(deficit) FILTER (WHERE deficit > 0) DESC, rule_id
 LIMIT 8;

\echo '■ 一户一策进展（销号）  Plans of households, item by item'
\echo
SELECT county_name AS "县（市、区）",
       households_to_plan AS "未脱贫户",
       households_with_plan AS "有计划",
       households_overdue AS "有逾期",
       plan_items AS "计划项",
       plan_items_done AS "已销号",
       plan_items_overdue AS "逾期项",
       pg_temp.share_of(plan_items_done, plan_items) AS "销号%",
       pg_temp.bar(plan_items_done, plan_items) AS "销号"
  FROM plan_by_county
 WHERE year = date_part('year', as_of)
 ORDER BY county_code;

-- the household in the district of Meilan about which most has been put on record
SELECT household_code, county_name, town_name, village_name, head_name, count(*) AS entries
  FROM household_file
 WHERE county_code = '460108'
 GROUP BY household_code, county_name, town_name, village_name, head_name
 ORDER BY count(DISTINCT file_kind) DESC, entries DESC, household_code
 LIMIT 1 \gset
\echo '■ 一户一档：一户的全部记录，按日期  One household, everything on record'
\echo ' ' :county_name :town_name :household_code :head_name '，共' :entries '条'
\echo
SELECT file_date AS "日期",
       file_kind_label AS "类别",
       file_code_label AS "内容",
       detail AS "说明",
       to_char(amount, 'FM999,999,990.00') AS "金额",
       document_no AS "文号",
       article AS "条款"
  FROM (SELECT *, row_number() OVER (PARTITION BY file_kind ORDER BY file_date, household_file_key) AS line
          FROM household_file
         WHERE household_code = :'household_code') file
 WHERE line <= 3
 ORDER BY file_date, household_file_key;

\echo '■ 制度自查：条文之间、文件之间的出入，缺的参数  What the audit of the catalogue finds'
\echo
SELECT label.label_zh AS "类别",
       severity.label_zh AS "程度",
       count(*) AS "处",
       (array_agg(left(concat_ws('：', citation, message_zh), 60) ORDER BY object, other_object))[1] AS "例如"
  FROM fupin.audit_catalogue() finding
  JOIN fupin.code_list label ON label.list = 'audit_class' AND label.code = finding.class
  JOIN fupin.code_list severity ON severity.list = 'audit_severity' AND severity.code = finding.severity
 GROUP BY label.label_zh, severity.label_zh, label.position
 ORDER BY label.position;

\echo '■ 五份文件的每条规定：能算的、无从计算的  Every rule of the five papers'
\echo
SELECT document_no AS "文号",
       count(*) AS "条",
       count(answered_by) AS "有解答",
       count(*) - count(answered_by) AS "说明理由",
       pg_temp.share_of(count(answered_by), count(*)) AS "有解答%",
       count(*) FILTER (WHERE missing_parameters IS NOT NULL) AS "待补参数",
       sum(worked_examples) AS "算例"
  FROM rule_coverage
 GROUP BY document_no
 ORDER BY document_no;
SELECT count(*) AS examples, count(*) FILTER (WHERE NOT agrees) AS wrong FROM fupin.selftest() \gset
\echo '  算例自测  Worked examples:' :examples '，不符  wrong:' :wrong
\echo
