-- What bin/fupin_report puts into the page: one JSON object, from the views of fupin_report alone, so that row security, masking,
-- the clock and the accepted basis hold as they do for every other reader of reports.
--
-- Every set of rows is {"columns": [...], "rows": [[...], ...]}, and every value a text as the database wrote it (or null): the
-- page calculates nothing.  Sums of places above the level of a view, totals and shares are therefore made here.  A row of a place
-- stands for the whole place; 000000 is all that the reader may see.  One snapshot, nothing is written.
\set ON_ERROR_STOP 1
\set QUIET 1
\pset format unaligned
\pset tuples_only on
\pset pager off
SET client_min_messages = warning;
SET jit = off;
-- set by the caller, where the settings of role and database are not to hold
\if :{?as_of}
SET fupin.as_of = :'as_of';
\endif
\if :{?accept_basis}
SET fupin.accept_basis = :'accept_basis';
\endif
BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;

-- The end of every query: the rows of "answer" as a member :name of the object.
\set as_member ' SELECT format(\',%s:{"columns":%s,"rows":%s}\', to_json(:\'name\'::text), COALESCE((SELECT json_agg(key) FROM json_object_keys((SELECT row_to_json(answer) FROM answer LIMIT 1)) AS key), \'[]\'), COALESCE((SELECT json_agg((SELECT json_agg(value) FROM json_each_text(row_to_json(answer)))) FROM answer), \'[]\'));'
-- The place of a row and all that contain it, to county, town and village, each once: a prefecture that is its own county is one place.
\set to_county ' CROSS JOIN LATERAL (VALUES (\'000000\'), (province_code), (prefecture_code), (NULLIF(county_code, prefecture_code))) AS level (place) WHERE place IS NOT NULL'
\set to_town ' CROSS JOIN LATERAL (VALUES (\'000000\'), (province_code), (prefecture_code), (NULLIF(county_code, prefecture_code)), (town_code)) AS level (place) WHERE place IS NOT NULL'
\set to_village ' CROSS JOIN LATERAL (VALUES (\'000000\'), (province_code), (prefecture_code), (NULLIF(county_code, prefecture_code)), (town_code), (village_code)) AS level (place) WHERE place IS NOT NULL'
\set codes 'province_code, prefecture_code, county_code, town_code, village_code'

SELECT '{"meta":' || json_build_object(
    'as_of', fupin.as_of(),
    'accept_basis', fupin.accept_basis(),
    'made_at', to_char(now(), 'YYYY-MM-DD HH24:MI'),
    'read_by', current_user,
    'database', current_database(),
    'version', (SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'fupin'));

-- Places and words ----------------------------------------------------------------------------------------------------

\set name place
WITH answer AS (
    SELECT division_code AS place, division_name AS name, level, COALESCE(parent_code, '000000') AS parent
      FROM fupin_report.dim_division
     WHERE level > 0
     ORDER BY division_code)
:as_member

\set name label
WITH answer AS (
    SELECT list, code, label_zh AS zh, label_en AS en
      FROM fupin_report.dim_state
     WHERE list IN ('division_level', 'alert_kind', 'alert_severity', 'deadline_state', 'quota_state', 'share_state', 'fund_kind', 'basis', 'eligible', 'subject', 'required_fact')
     ORDER BY list, code_position)
:as_member

\set name word
WITH answer AS (
    SELECT dictionary_key AS key, label_zh AS zh, label_en AS en
      FROM fupin_report.data_dictionary
     WHERE view_name IN ('exit_by_county', 'exit_obstacle', 'village_exit', 'county_exit', 'poverty_measures', 'income_ratio_county', 'fund_progress', 'fund_breach',
                         'deadline_status', 'duty_status', 'coverage', 'alert_status', 'completeness_by_topic')
       AND column_name IS NOT NULL
     ORDER BY dictionary_key)
:as_member

-- Exits ---------------------------------------------------------------------------------------------------------------

\set name exit
\set sums 'sum(households) AS households, sum(households_eligible) AS households_eligible, sum(households_not_eligible) AS households_not_eligible, sum(households_undecided) AS households_undecided, sum(households_possible) AS households_possible, sum(households_exited) AS households_exited, sum(households_exited_not_eligible) AS households_exited_not_eligible, sum(households_may_leave) AS households_may_leave, sum(households_without_standard) AS households_without_standard, sum(persons) AS persons, sum(persons_eligible) AS persons_eligible, sum(persons_not_eligible) AS persons_not_eligible, sum(persons_undecided) AS persons_undecided, sum(persons_possible) AS persons_possible, sum(persons_exited) AS persons_exited, sum(persons_exited_not_eligible) AS persons_exited_not_eligible, sum(persons_may_leave) AS persons_may_leave, sum(households_provisional) AS households_provisional'
WITH counted AS (
    SELECT place, year, :sums FROM fupin_report.exit_by_county :to_county GROUP BY place, year
    UNION ALL
    SELECT town_code, year, :sums FROM fupin_report.exit_by_town WHERE town_code IS NOT NULL GROUP BY town_code, year
    UNION ALL
    SELECT village_code, year, :sums FROM fupin_report.exit_by_village WHERE village_code IS NOT NULL GROUP BY village_code, year),
answer AS (
    SELECT counted.*,
           fupin.percent(fupin.ratio(households_eligible::bigint, households::bigint), 2) AS households_certain_percent,
           fupin.percent(fupin.ratio(households_possible::bigint, households::bigint), 2) AS households_possible_percent,
           fupin.percent(fupin.ratio(persons_eligible::bigint, persons::bigint), 2) AS persons_certain_percent,
           fupin.percent(fupin.ratio(persons_possible::bigint, persons::bigint), 2) AS persons_possible_percent
      FROM counted
     ORDER BY place, year)
:as_member

\set name obstacle
WITH answer AS (
    SELECT place, year, standard_code, criterion_name, criterion_label AS zh, dim_criterion.criterion_label_en AS en, document_no,
           dim_criterion.article,
           households, households_unmet, households_unknown, households_met, households_not_applicable,
           fupin.percent(fupin.ratio(households_unmet::bigint, households::bigint), 2) AS households_unmet_percent
      FROM (SELECT place, year, standard_code, criterion_name, min(criterion_label) AS criterion_label, min(document_no) AS document_no,
                   sum(households) AS households, sum(households_unmet) AS households_unmet,
                   sum(households_unknown) AS households_unknown, sum(households_met) AS households_met,
                   sum(households_not_applicable) AS households_not_applicable
              FROM fupin_report.exit_obstacle :to_county
             GROUP BY place, year, standard_code, criterion_name) AS obstacle
      LEFT JOIN (SELECT standard_code, criterion_name, criterion_label_en, article FROM fupin_report.dim_criterion) AS dim_criterion USING (standard_code, criterion_name)
     ORDER BY place, year, households_unmet DESC, households_unknown DESC, standard_code, criterion_name)
:as_member

-- Poor villages: how many may leave the list, and what a village or county is answered itself.
\set name village
WITH answer AS (
    SELECT place, year, sum(villages) AS villages, sum(eligible) AS eligible, sum(not_eligible) AS not_eligible, sum(undecided) AS undecided,
           sum(exited) AS exited, sum(provisional) AS provisional, sum(eligible + undecided) AS possible,
           fupin.percent(fupin.ratio(sum(eligible)::bigint, sum(villages)::bigint), 2) AS certain_percent,
           fupin.percent(fupin.ratio(sum(eligible + undecided)::bigint, sum(villages)::bigint), 2) AS possible_percent
      FROM (SELECT province_code, prefecture_code, county_code, town_code, year, count(*) AS villages,
                   count(*) FILTER (WHERE is_eligible) AS eligible,
                   count(*) FILTER (WHERE NOT is_eligible) AS not_eligible, count(*) FILTER (WHERE is_eligible IS NULL) AS undecided,
                   count(*) FILTER (WHERE exited_on <= as_of) AS exited, count(*) FILTER (WHERE is_provisional) AS provisional
              FROM fupin_report.village_exit
             WHERE is_poor_village
             GROUP BY province_code, prefecture_code, county_code, town_code, year) AS town :to_town
     GROUP BY place, year
     ORDER BY place, year)
:as_member

\set name standing
WITH english AS MATERIALIZED (SELECT standard_code, criterion_name, criterion_label_en FROM fupin_report.dim_criterion),
area AS (
    SELECT village_code AS place, year, eligible_label, is_eligible, unmet, unmet_label, unknown, unknown_label, missing_facts, missing_facts_label,
           standard_code, standard_title, document_no, basis, is_provisional, is_poor_village AS is_poor, exited_on
      FROM fupin_report.village_exit
     WHERE is_poor_village
    UNION ALL
    SELECT county_code, year, eligible_label, is_eligible, unmet, unmet_label, unknown, unknown_label, missing_facts, missing_facts_label,
           standard_code, standard_title, document_no, basis, is_provisional, is_poor_county, exited_on
      FROM fupin_report.county_exit
     WHERE standard_code IS NOT NULL OR is_poor_county),
answer AS (
    SELECT area.*,
           (SELECT string_agg(COALESCE(english.criterion_label_en, part), ', ' ORDER BY position)
              FROM string_to_table(unmet, ', ') WITH ORDINALITY AS list (part, position)
              LEFT JOIN english ON english.standard_code = area.standard_code AND criterion_name = part) AS unmet_en,
           (SELECT string_agg(COALESCE(english.criterion_label_en, part), ', ' ORDER BY position)
              FROM string_to_table(unknown, ', ') WITH ORDINALITY AS list (part, position)
              LEFT JOIN english ON english.standard_code = area.standard_code AND criterion_name = part) AS unknown_en
      FROM area
     ORDER BY place, year)
:as_member

-- Ratios --------------------------------------------------------------------------------------------------------------

\set name income
\set ratio 'income_per_capita, income_ratio, income_ratio_numerator, income_ratio_denominator, income_line, is_income_line_reached'
WITH measured AS (
    SELECT place, year, CASE WHEN min(poverty_line) = max(poverty_line) THEN min(poverty_line) END AS poverty_line,
           sum(persons) AS persons, sum(persons_measured) AS persons_measured, sum(persons_unmeasured) AS persons_unmeasured,
           sum(persons_below_line) AS persons_below_line
      FROM fupin_report.poverty_measures :to_county
     GROUP BY place, year
    UNION ALL
    SELECT town_code, year, poverty_line, persons, persons_measured, persons_unmeasured, persons_below_line
      FROM fupin_report.poverty_measures_by_town
     WHERE town_code IS NOT NULL
    UNION ALL
    SELECT village_code, year, poverty_line, persons, persons_measured, persons_unmeasured, persons_below_line
      FROM fupin_report.poverty_measures_by_village
     WHERE village_code IS NOT NULL),
compared AS (
    SELECT prefecture_code AS place, year, :ratio FROM fupin_report.income_ratio_prefecture
    UNION ALL
    SELECT county_code, year, :ratio FROM fupin_report.income_ratio_county WHERE county_code <> prefecture_code
    UNION ALL
    SELECT town_code, year, :ratio FROM fupin_report.income_ratio_town
    UNION ALL
    SELECT village_code, year, :ratio FROM fupin_report.income_ratio_village),
answer AS (
    SELECT measured.*, persons_below_line + persons_unmeasured AS persons_possibly_below,
           fupin.percent(fupin.ratio(persons_below_line::bigint, persons_measured::bigint), 2) AS headcount_percent,
           fupin.percent(fupin.ratio(persons_below_line::bigint, persons::bigint), 2) AS least_percent,
           fupin.percent(fupin.ratio((persons_below_line + persons_unmeasured)::bigint, persons::bigint), 2) AS most_percent,
           round(income_per_capita, 2) AS income_per_capita, income_ratio_numerator,
           trim_scale(income_ratio_denominator) AS income_ratio_denominator, round(income_line, 2) AS income_line,
           (income_ratio * 100)::numeric(18, 2) AS income_percent, is_income_line_reached
      FROM measured LEFT JOIN compared USING (place, year)
     ORDER BY place, year)
:as_member

-- Money, in 万元: exact, two decimals or as many as it takes -----------------------------------------------------------

\set name fund
\set money 'sum(tranches) AS tranches, sum(amount_wan) AS amount, sum(arrived_wan) AS arrived, sum(paid_wan) AS paid, sum(required_wan) AS required, sum(gap_wan) AS gap, sum(amount) AS amount_yuan, sum(paid) AS paid_yuan, sum(arrived) AS arrived_yuan, count(*) FILTER (WHERE finding = \'shortfall\') AS behind'
WITH pooled AS (
    SELECT place, fund_year AS year, fund_kind, :money
      FROM fupin_report.fund_progress :to_village
     GROUP BY GROUPING SETS ((place, fund_year), (place, fund_year, fund_kind))),
answer AS (
    SELECT place, year, fund_kind, tranches, behind,
           CASE WHEN scale(trim_scale(amount)) < 2 THEN round(amount, 2) ELSE trim_scale(amount) END AS amount,
           CASE WHEN scale(trim_scale(arrived)) < 2 THEN round(arrived, 2) ELSE trim_scale(arrived) END AS arrived,
           CASE WHEN scale(trim_scale(paid)) < 2 THEN round(paid, 2) ELSE trim_scale(paid) END AS paid,
           CASE WHEN scale(trim_scale(required)) < 2 THEN round(required, 2) ELSE trim_scale(required) END AS required,
           fupin.percent(fupin.ratio((arrived_yuan * 100)::bigint, (amount_yuan * 100)::bigint), 2) AS arrived_percent,
           fupin.percent(fupin.ratio((paid_yuan * 100)::bigint, (arrived_yuan * 100)::bigint), 2) AS paid_percent
      FROM pooled
     ORDER BY place, year, fund_kind NULLS FIRST)
:as_member

\set name fund_finding
WITH answer AS (
    SELECT place, criterion_name, min(criterion_label) AS zh, min(criterion_label_en) AS en, min(document_no) AS document_no, min(article) AS article,
           sum(breaches) AS breaches, sum(shortfalls) AS shortfalls, sum(unknown) AS unknown,
           CASE WHEN scale(trim_scale(sum(breach_amount))) < 2 THEN round(sum(breach_amount), 2) ELSE trim_scale(sum(breach_amount)) END AS breach_amount
      FROM (SELECT :codes, criterion_name, document_no, min(criterion_label) AS criterion_label, min(criterion_label_en) AS criterion_label_en,
                   min(article) AS article, count(*) FILTER (WHERE finding = 'breach') AS breaches, count(*) FILTER (WHERE finding = 'shortfall') AS shortfalls,
                   count(*) FILTER (WHERE finding = 'unknown') AS unknown,
                   sum(amount_wan) FILTER (WHERE finding = 'breach') AS breach_amount
              FROM fupin_report.fund_breach GROUP BY :codes, criterion_name, document_no) AS found :to_village
     GROUP BY GROUPING SETS ((place), (place, criterion_name, document_no))
     ORDER BY place, criterion_name NULLS FIRST, document_no)
:as_member

-- Deadlines and duties: rows with a code, and one without for the place ----------------------------------------------

\set name deadline
WITH counted AS MATERIALIZED (
    SELECT :codes, deadline_code, min(deadline_title) AS title, min(deadline_title_en) AS title_en, min(document_no) AS document_no, min(article) AS article,
           count(*) FILTER (WHERE deadline_state = 'met') AS met, count(*) FILTER (WHERE deadline_state = 'late') AS late,
           count(*) FILTER (WHERE deadline_state = 'overdue') AS overdue, count(*) FILTER (WHERE deadline_state = 'due_soon') AS due_soon,
           count(*) FILTER (WHERE deadline_state = 'pending') AS pending, count(*) FILTER (WHERE deadline_state = 'unknown') AS unknown,
           count(*) FILTER (WHERE deadline_state IN ('not_applicable', 'before_document')) AS not_counted, count(*) AS total,
           min(due_date) FILTER (WHERE deadline_state IN ('due_soon', 'pending')) AS next_due,
           min(due_date) FILTER (WHERE deadline_state = 'overdue') AS overdue_since
      FROM fupin_report.deadline_status
     GROUP BY :codes, deadline_code),
answer AS (
    SELECT place, deadline_code AS code, CASE WHEN place = '000000' AND deadline_code IS NOT NULL THEN min(title) END AS zh,
           CASE WHEN place = '000000' AND deadline_code IS NOT NULL THEN min(title_en) END AS en,
           CASE WHEN place = '000000' AND deadline_code IS NOT NULL THEN min(document_no) END AS document_no,
           CASE WHEN place = '000000' AND deadline_code IS NOT NULL THEN min(article) END AS article,
           sum(total) AS total, sum(met) AS met, sum(late) AS late, sum(overdue) AS overdue, sum(due_soon) AS due_soon, sum(pending) AS pending,
           sum(unknown) AS unknown,
           sum(not_counted) AS not_counted, sum(met + late + overdue) AS decided,
           fupin.percent(fupin.ratio(sum(met)::bigint, sum(met + late + overdue)::bigint), 2) AS met_percent,
           min(next_due) AS next_due, min(overdue_since) AS overdue_since
      FROM counted :to_village
     GROUP BY GROUPING SETS ((place), (place, deadline_code))
     ORDER BY place, overdue DESC, late DESC, code NULLS FIRST)
:as_member

\set name duty
WITH counted AS MATERIALIZED (
    SELECT :codes, duty_code, min(duty_title) AS title, min(duty_title_en) AS title_en, min(document_no) AS document_no, min(article) AS article,
           count(*) FILTER (WHERE duty_state = 'met') AS met, count(*) FILTER (WHERE duty_state = 'missed') AS missed,
           count(*) FILTER (WHERE duty_state = 'exceeded') AS exceeded,
           count(*) FILTER (WHERE duty_state IN ('pending', 'not_started')) AS running, count(*) FILTER (WHERE duty_state = 'unknown') AS unknown,
           count(*) FILTER (WHERE duty_state IN ('not_applicable', 'not_assessed', 'expired')) AS not_counted,
           count(*) FILTER (WHERE is_breach) AS breaches, count(*) AS total
      FROM fupin_report.duty_status
     GROUP BY :codes, duty_code),
answer AS (
    SELECT place, duty_code AS code, CASE WHEN place = '000000' AND duty_code IS NOT NULL THEN min(title) END AS zh,
           CASE WHEN place = '000000' AND duty_code IS NOT NULL THEN min(title_en) END AS en,
           CASE WHEN place = '000000' AND duty_code IS NOT NULL THEN min(document_no) END AS document_no,
           CASE WHEN place = '000000' AND duty_code IS NOT NULL THEN min(article) END AS article,
           sum(total) AS total, sum(met) AS met, sum(missed) AS missed, sum(exceeded) AS exceeded, sum(running) AS running, sum(unknown) AS unknown,
           sum(not_counted) AS not_counted,
           sum(breaches) AS breaches, sum(met + missed + exceeded) AS decided,
           fupin.percent(fupin.ratio(sum(met)::bigint, sum(met + missed + exceeded)::bigint), 2) AS met_percent
      FROM counted :to_village
     GROUP BY GROUPING SETS ((place), (place, duty_code))
     ORDER BY place, breaches DESC, code NULLS FIRST)
:as_member

-- Coverage ------------------------------------------------------------------------------------------------------------

\set name coverage
WITH english AS MATERIALIZED (SELECT standard_code, criterion_name, criterion_label_en FROM fupin_report.dim_criterion),
pooled AS (
    SELECT place, year, standard_code, criterion_name, min(criterion_label) AS zh, min(topic_label) AS topic_label, min(topic_label_en) AS topic_label_en,
           min(document_no) AS document_no, min(article) AS article,
           min(subject_kind) AS subject_kind, sum(in_scope) AS in_scope, sum(covered) AS covered, sum(not_covered) AS not_covered,
           sum(undecided) AS undecided, sum(possible) AS possible,
           CASE WHEN min(target_share) = max(target_share) AND count(target_share) = count(*) THEN min(target_operator) || ' ' || (min(target_share) * 100)::numeric(18, 2) END AS target_percent,
           count(*) AS shares, count(*) FILTER (WHERE is_breach) AS breaches, count(*) FILTER (WHERE share_state = 'met') AS shares_met,
           count(*) FILTER (WHERE share_state = 'undecided') AS shares_undecided,
           CASE WHEN count(*) = 1 THEN min(share_state) END AS share_state
      FROM fupin_report.coverage :to_county
     GROUP BY GROUPING SETS ((place, year), (place, year, standard_code, criterion_name))),
answer AS (
    SELECT place, year, standard_code, criterion_name, CASE WHEN standard_code IS NOT NULL THEN zh END AS zh, criterion_label_en AS en,
           CASE WHEN standard_code IS NOT NULL THEN topic_label END AS topic_label, CASE WHEN standard_code IS NOT NULL THEN topic_label_en END AS topic_label_en,
           CASE WHEN standard_code IS NOT NULL THEN document_no END AS document_no, CASE WHEN standard_code IS NOT NULL THEN article END AS article,
           CASE WHEN standard_code IS NOT NULL THEN subject_kind END AS subject_kind,
           CASE WHEN standard_code IS NOT NULL THEN in_scope END AS in_scope, CASE WHEN standard_code IS NOT NULL THEN covered END AS covered,
           CASE WHEN standard_code IS NOT NULL THEN not_covered END AS not_covered,
           CASE WHEN standard_code IS NOT NULL THEN undecided END AS undecided, CASE WHEN standard_code IS NOT NULL THEN possible END AS possible,
           CASE WHEN standard_code IS NOT NULL THEN fupin.percent(fupin.ratio(covered::bigint, in_scope::bigint), 2) END AS covered_percent,
           CASE WHEN standard_code IS NOT NULL THEN fupin.percent(fupin.ratio(possible::bigint, in_scope::bigint), 2) END AS possible_percent,
           target_percent, shares, breaches, shares_met, shares_undecided, share_state
      FROM pooled LEFT JOIN english USING (standard_code, criterion_name)
     ORDER BY place, year, breaches DESC, fupin.ratio(covered::bigint, in_scope::bigint), standard_code, criterion_name)
:as_member

-- Alerts that stand, and how complete the data is ---------------------------------------------------------------------

\set name alert
WITH answer AS (
    SELECT place, alert_kind AS code, sum(standing) AS standing, sum(high) AS high, sum(medium) AS medium, sum(low) AS low,
           sum(untouched) AS untouched, min(stands_since) AS stands_since
      FROM (SELECT :codes, alert_kind, count(*) AS standing, count(*) FILTER (WHERE alert_severity = 'high') AS high,
                   count(*) FILTER (WHERE alert_severity = 'medium') AS medium,
                   count(*) FILTER (WHERE alert_severity = 'low') AS low, count(*) FILTER (WHERE alert_state = 'open') AS untouched,
                   min(stands_since_date) AS stands_since
              FROM fupin_report.alert_status
             WHERE alert_state <> 'resolved'
             GROUP BY :codes, alert_kind) AS counted :to_village
     GROUP BY GROUPING SETS ((place), (place, alert_kind))
     ORDER BY place, high DESC, standing DESC, code NULLS FIRST)
:as_member

\set name completeness
WITH answer AS (
    SELECT place, year, required_topic AS code, subject_kind, sum(cells_required) AS cells_required,
           sum(cells_filled) AS cells_filled, sum(cells_empty) AS cells_empty,
           fupin.percent(fupin.ratio(sum(cells_filled)::bigint, sum(cells_required)::bigint), 2) AS filled_percent
      FROM fupin_report.completeness_by_topic :to_county
     GROUP BY place, year, required_topic, subject_kind
     ORDER BY place, year, required_topic, subject_kind)
:as_member

COMMIT;
\echo }
