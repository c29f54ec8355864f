-- What `make demo` prints, from the views of fupin_report alone.
\set ON_ERROR_STOP 1
\pset linestyle unicode
\pset border 1
\pset footer off
\pset null '－'
\pset pager off

-- A share as people read it; nothing rounds onto 100 %, and a share of nobody is no number.
CREATE FUNCTION pg_temp.share_of(part bigint, whole bigint) RETURNS numeric
    RETURN fupin.percent(fupin.ratio(part, whole), 1);
CREATE FUNCTION pg_temp.bar(part bigint, whole bigint) RETURNS text
    RETURN repeat('█', (20 * part / nullif(whole, 0))::integer)
           || substr('▏▎▍▌▋▊▉', (160 * part / nullif(whole, 0) % 8)::integer, 1);
CREATE TEMPORARY TABLE place (number integer, code text, year integer, name text, explained text);
INSERT INTO place VALUES
    (1, '440512', 2018, '汕头市濠江区', 'SAMPLE-440512-0002'),
    (2, '460108', 2019, '海口市美兰区', 'SAMPLE-460108-0004'),
    (3, '441600', 2019, '河源市',       'SAMPLE-441600-0003'),
    (4, '441200', 2019, '肇庆市',       'SAMPLE-441200-0004'),
    (5, '411400', 2018, '商丘市',       'SAMPLE-411400-0002');

SELECT 'fupin ' || extversion || '，PostgreSQL ' || split_part(current_setting('server_version'), ' ', 1) AS line FROM pg_extension WHERE extname = 'fupin' \gset
\echo
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo ' 谁可以退出  Who may leave the register           ' :line
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo
SELECT to_char(count(*), 'FM9,999') AS households FROM fupin_register.household \gset
\echo ' 登记册   ' :households '户，全部虚构（样例），住在五地真实的村和社区'
SELECT fupin.as_of() AS as_of, fupin.accept_basis() AS basis, label_zh AS basis_label FROM fupin.code_list WHERE list = 'basis' AND code = fupin.accept_basis() \gset
\echo ' 时点     ' :as_of '（SET fupin.as_of）'
\echo ' 采信依据 ' :basis :basis_label '（SET fupin.accept_basis）：各省收入、贫困线等统计数尚未与'
\echo '           年鉴逐一核对，随扩展以“未核实”状态提供；默认只采信到“文件测算”，那时凡要用到'
\echo '           这些数的都答“情况不明”。县里用 fupin.adopt_parameter 采用自己核实的数。'
\echo
\echo ' The people are invented, the villages real. Clock and accepted evidence are settings. The statistics of the'
\echo ' provinces ship unverified; by default they would count as absent and the answer would be unknown.'
\echo

\echo '■ 户和人：达标、未达标、情况不明  Households and persons: eligible, not eligible, undecided'
\echo '  确定 = 达标 ÷ 总数（certain），可能 =（达标 + 情况不明）÷ 总数（possible）'
\echo
SELECT place.name AS "地方",
       place.year AS "年度",
       counted.unit AS "单位",
       counted.total AS "总数",
       counted.eligible AS "达标",
       counted.not_eligible AS "未达标",
       counted.undecided AS "情况不明",
       pg_temp.share_of(counted.eligible, counted.total) AS "确定%",
       pg_temp.share_of(counted.eligible + counted.undecided, counted.total) AS "可能%"
  FROM place
 CROSS JOIN LATERAL (
        SELECT sum(households) AS households, sum(households_eligible) AS households_eligible,
               sum(households_not_eligible) AS households_not_eligible, sum(households_undecided) AS households_undecided,
               sum(persons)::bigint AS persons, sum(persons_eligible)::bigint AS persons_eligible,
               sum(persons_not_eligible)::bigint AS persons_not_eligible, sum(persons_undecided)::bigint AS persons_undecided
          FROM fupin_report.exit_by_county
         WHERE place.code IN (county_code, prefecture_code)
           AND exit_by_county.year = place.year
       ) sums
 CROSS JOIN LATERAL (
        VALUES (1, '户', households, households_eligible, households_not_eligible, households_undecided),
               (2, '人', persons, persons_eligible, persons_not_eligible, persons_undecided)
       ) counted (line, unit, total, eligible, not_eligible, undecided)
 ORDER BY place.number, counted.line;

\set place 1
\ir demo_place.sql
\set place 2
\ir demo_place.sql
\set place 3
\ir demo_place.sql
\set place 4
\ir demo_place.sql
\set place 5
\ir demo_place.sql

\ir demo_work.sql

\ir demo_rule.sql

\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo ' 接着看  make demo-shell 打开 psql；doc/own-county.md 十五分钟换成自己县的文件。'
\echo ' Next: make demo-shell opens psql on it; doc/own-county.md turns it into your own county.'
\echo '═══════════════════════════════════════════════════════════════════════════════════════'
\echo
