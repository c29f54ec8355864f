-- The part of `make demo` on money, deadlines, duties and projects: five questions on the day of the sample, each answered
-- by one view of fupin_report.
\set ON_ERROR_STOP 1
\pset linestyle unicode
\pset border 1
\pset footer off
\pset null '－'
\pset pager off
\encoding UTF8
SELECT fupin.as_of() AS as_of, fupin.as_of() + 1 AS day_after \gset

\echo
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo ' 期限、职责、资金、项目  Deadlines, duties, money, projects                ' :as_of
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo
\echo '■ 逾期资金（万元）：2018年底前下达的资金6月底前用完，到期次日' :day_after '看  Overdue funds, the day after'
\echo
SET fupin.as_of = :'day_after';
SELECT replace(fund_code, 'SAMPLE-', '') AS "资金",
       county_name AS "县（市、区）",
       issued_date AS "下达",
       trim_scale(amount_wan) AS "金额",
       trim_scale(used_in_time_wan) AS "到期前用",
       trim_scale(used_later_wan) AS "逾期用",
       trim_scale(unused_wan) AS "未用",
       deadline_state_label AS "状态",
       -days_left AS "逾期天",
       rule_id AS "规则"
  FROM fupin_report.fund_deadline
 WHERE finding = 'breach'
 ORDER BY fund_code
 LIMIT 5;
SET fupin.as_of = :'as_of';
SELECT format('  序时进度：%s %s年%s到账%s万元，应付%s万元，已付%s万元，%s（%s）', county_name, fund_year, fund_kind_label, arrived_wan::numeric(10,2),
              required_wan::numeric(10,2), paid_wan::numeric(10,2), CASE WHEN gap > 0 THEN '差' || gap_wan::numeric(10,2) || '万元' ELSE '达标' END, rule_id) AS line
  FROM fupin_report.fund_progress
 WHERE rule_id IS NOT NULL
 ORDER BY gap DESC NULLS LAST
 LIMIT 1 \gset
\echo :line
\echo

\echo '■ 今后30天到期的事  What is due in the next 30 days'
\echo
SELECT due_date AS "到期",
       calendar_title AS "事项",
       sum(owners_total) AS "应办",
       sum(owners_open) AS "未办",
       string_agg(DISTINCT coalesce(county_name, prefecture_name), '、') AS "地方",
       string_agg(DISTINCT unit_name, '、') AS "第一责任单位",
       rule_id AS "规则"
  FROM fupin_report.deadline_calendar
 WHERE due_date BETWEEN fupin.as_of() AND fupin.as_of() + 30
   AND owners_open > 0
   AND coalesce(unit_position, 1) = 1
 GROUP BY due_date, calendar_kind, calendar_title, rule_id
 ORDER BY due_date, sum(owners_open) DESC, rule_id;

\echo '■ 没有履行的职责：每项一例  Missed duties, one example each'
\echo
SELECT missed.rule_id AS "规则",
       missed.duty_title AS "职责",
       missed.times AS "次",
       concat_ws(' ', coalesce(missed.town_name, missed.county_name), coalesce(missed.actor_name, missed.actor_code)) AS "例如",
       missed.object_name AS "对象",
       CASE WHEN missed.start_date IS NULL THEN '常设' ELSE to_char(missed.start_date, 'MM-DD') || '～' || to_char(missed.due_date, 'MM-DD') END AS "期间",
       missed.done_count || '/' || coalesce(missed.required_count, missed.maximum_count) AS "做/应做"
  FROM (SELECT duty_missed.*,
               count(*) OVER (PARTITION BY duty_code) AS times,
               row_number() OVER (PARTITION BY duty_code ORDER BY duty_status_key) AS line
          FROM fupin_report.duty_missed
         WHERE period_kind IS NOT NULL
           AND NOT is_expired) missed
 WHERE missed.line = 1
 ORDER BY missed.times DESC, missed.rule_id
 LIMIT 8;

\echo '■ 项目库违规  Breaches of the project library'
\echo
SELECT replace(project_code, 'SAMPLE-', '') AS "项目",
       project_title AS "名称",
       county_name AS "县（市、区）",
       coalesce(project_state_label, '未入库') AS "状态",
       string_agg(criterion_label, '、' ORDER BY criterion_position) AS "未达",
       min(rule_id) AS "规则"
  FROM fupin_report.project_breach
 WHERE finding = 'breach'
   AND standard_state = 'in_force'
 GROUP BY project_code, project_title, county_name, project_state_label
 ORDER BY count(*) DESC, project_code
 LIMIT 8;

\echo '■ 一笔资金的去向（元）：从下达到拨付、项目、收款人、用途，查不清的单列  Where one tranche went'
\echo
SELECT format('  %s，%s，%s下达%s元', replace(min(fund_code), 'SAMPLE-', ''), min(fund_kind_label), min(issued_date), to_char(sum(amount), 'FM9,999,999,990.00')) AS line
  FROM fupin_report.fund_trail
 WHERE fund_code = 'SAMPLE-441600-F001' \gset
\echo :line
\echo
SELECT trail_kind_label AS "环节",
       transfer_date AS "拨付",
       coalesce(nullif(village_name, ''), town_name, county_name) AS "到哪里",
       paid_date AS "支付",
       project_title AS "项目",
       payee AS "收款人",
       purpose_label AS "用途",
       to_char(amount, 'FM9,999,990.00') AS "金额",
       CASE WHEN untraced > 0 THEN '查不清：' || missing_link_label ELSE '' END AS "说明"
  FROM fupin_report.fund_trail
 WHERE fund_code = 'SAMPLE-441600-F001'
 ORDER BY trail_kind DESC, paid_date, payment_code, amount DESC;
