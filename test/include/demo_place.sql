-- One place of demo_report.sql: the row of table place whose number is :place.
SELECT code, year, name, explained FROM place WHERE number = :place \gset
SELECT document_no FROM fupin_report.household_exit WHERE household_year_key = :'explained' || '-' || :year \gset
\echo
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo '' :name '   ' :document_no '   ' :year '年'
\echo '═══════════════════════════════════════════════════════════════════════════════════════'

\echo
\echo '■ 最常见的障碍（最多十项）  The most frequent obstacles'
\echo
SELECT row_number() OVER (ORDER BY sum(households_unmet) DESC, sum(households_unknown) DESC, min(criterion_position)) AS "序",
       criterion_label AS "条件",
       sum(households_unmet) AS "未达标户",
       sum(households_unknown) AS "不明户",
       pg_temp.share_of(sum(households_unmet), sum(households)) AS "未达标%",
       pg_temp.bar(sum(households_unmet) + sum(households_unknown), sum(households)) AS "未达标或不明"
  FROM fupin_report.exit_obstacle
 WHERE :'code' IN (county_code, prefecture_code)
   AND year = :year
 GROUP BY criterion_label
HAVING sum(households_unmet) + sum(households_unknown) > 0
 ORDER BY 1
 LIMIT 10;

\echo '■ 一户逐条说明  One household, criterion by criterion'
SELECT format(E'  %s（%s），%s%s%s，%s人，%s：能否退出：%s%s%s',
              head_name, household_code, county_name, town_name, regexp_replace(village_name, '^.*' || town_name, ''), members, status_label, eligible_label,
              coalesce('，依据：' || basis_label, ''), coalesce('，还要查明：' || nullif(missing_facts_label, ''), '')) AS line
  FROM fupin_report.household_exit
 WHERE household_year_key = :'explained' || '-' || :year \gset
\echo :line
\echo
SELECT criterion_label AS "条件",
       state_label AS "结论",
       value AS "事实",
       threshold AS "标准",
       trim_scale(margin) AS "差额",
       article AS "条款",
       rule_id AS "规则"
  FROM fupin_report.household_exit_criterion
 WHERE household_year_key = :'explained' || '-' || :year
 ORDER BY criterion_position;

SELECT count(income_ratio) > 0 AS has_ratio FROM fupin_report.income_ratio_county WHERE :'code' IN (county_code, prefecture_code) AND year = :year \gset
\echo '■ 汇总收入比（分子分母相加后再比，不求平均）  Pooled income ratio against the line'
\echo
\if :has_ratio
SELECT county_name AS "县（市、区）",
       households AS "户",
       households_income_unknown AS "收入不明户",
       persons_income_known AS "人",
       round(income_per_capita, 2) AS "人均收入",
       round(income_ratio * 100, 2) AS "占参照%",
       trim_scale(income_line) AS "收入线",
       round(income_line_ratio * 100, 2) AS "线占参照%",
       income_line_reached_label AS "达线"
  FROM fupin_report.income_ratio_county
 WHERE :'code' IN (county_code, prefecture_code)
   AND year = :year
 ORDER BY county_code;
\else
\echo '  文件没有印出户的收入标准，不比。The paper prints no household income standard.'
\echo
\endif

\echo '■ 村和县：能否退出  Villages and counties'
\echo
SELECT subjects.name AS "对象",
       subjects.total AS "总数",
       subjects.eligible AS "达标",
       subjects.not_eligible AS "未达标",
       subjects.undecided AS "情况不明",
       subjects.examples AS "达标的（前五）"
  FROM (SELECT 1, '贫困村', count(*), count(*) FILTER (WHERE is_eligible), count(*) FILTER (WHERE NOT is_eligible),
               count(*) FILTER (WHERE is_eligible IS NULL),
               array_to_string((array_agg(regexp_replace(village_name, '^.*' || town_name, '') ORDER BY village_code) FILTER (WHERE is_eligible))[1:5], '、')
          FROM fupin_report.village_exit
         WHERE :'code' IN (county_code, prefecture_code) AND year = :year AND is_poor_village
         UNION ALL
        -- Only Shangqiu's paper takes counties off a list; Haojiang's sets the district a goal.
        SELECT 2, CASE WHEN is_poor_county THEN '贫困县' ELSE standard_title END,
               count(*), count(*) FILTER (WHERE is_eligible), count(*) FILTER (WHERE NOT is_eligible),
               count(*) FILTER (WHERE is_eligible IS NULL),
               array_to_string((array_agg(county_name ORDER BY county_code) FILTER (WHERE is_eligible))[1:5], '、')
          FROM (SELECT *, bool_or(is_poor_county) OVER () AS has_poor_counties
                  FROM fupin_report.county_exit
                 WHERE :'code' IN (county_code, prefecture_code) AND year = :year AND standard_state = 'in_force') county
         WHERE is_poor_county OR has_poor_counties IS NOT TRUE
         GROUP BY CASE WHEN is_poor_county THEN '贫困县' ELSE standard_title END) subjects
       (number, name, total, eligible, not_eligible, undecided, examples)
 WHERE subjects.total > 0
 ORDER BY subjects.number;

SELECT count(*) FILTER (WHERE is_village_deciding) AS households_of_villages,
       count(DISTINCT village_code) FILTER (WHERE is_village_deciding) AS villages,
       count(*) FILTER (WHERE is_county_deciding) AS households_of_counties,
       coalesce(string_agg(DISTINCT county_name, '、') FILTER (WHERE is_county_deciding), '无') AS counties
  FROM fupin_report.exit_deciding_households
 WHERE :'code' IN (county_code, prefecture_code)
   AND year = :year \gset
\echo '■ 系于哪些户：村里（县里）没有未达标户，只差这些户的情况不明  The households on which they hang'
\echo ' ' :villages '个村系于' :households_of_villages '户；县：' :counties '（' :households_of_counties '户）'
\echo
SELECT county_name AS "县（市、区）",
       regexp_replace(village_name, '^.*' || town_name, '') AS "村（社区）",
       head_name AS "户主",
       members AS "人",
       CASE WHEN length(missing_facts_label) > 24 THEN left(missing_facts_label, 22) || '……' ELSE missing_facts_label END AS "要查明的",
       concat_ws('、', CASE WHEN is_village_deciding THEN '村' END, CASE WHEN is_county_deciding THEN '县' END) AS "系于此的"
  FROM fupin_report.exit_deciding_households
 WHERE :'code' IN (county_code, prefecture_code)
   AND year = :year
 ORDER BY is_county_deciding DESC NULLS LAST, village_households_undecided, household_code
 LIMIT 5;
