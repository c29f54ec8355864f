-- Deadlines and duties as rows (design 3.7, 3.8 and 5): which govern, and the worked examples of the digests by rule id
-- (C5 to C8, C19 to C21; Meilan D, E, J, S, T).
\pset null NULL
SET datestyle = ISO;
SET fupin.as_of = '2019-06-30';
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set refused :inputdir '/include/refused.sql'
\i :refused

-- Every rule of the ten kinds that this catalogue answers, and no other: 238, with their kinds.
SELECT count(*), md5(string_agg(rule_id || ' ' || kind, E'\n' ORDER BY rule_id COLLATE "C")) = 'bb7b1a7d997a62699775966596a4e639' AS complete
  FROM fupin.rule
 WHERE kind IN ('milestone', 'event_deadline', 'recurring_obligation', 'fund_allocation', 'fund_deadline', 'fund_rule', 'loan_rule',
                'asset_project_rule', 'project_library', 'publicity');
-- What answers them, and the five that nothing does.
SELECT computed_by, count(*) FROM fupin.rule WHERE computed_by IN (SELECT r.computed_by FROM fupin.rule r JOIN fupin.code_list c ON c.list = 'rule_kind' AND c.code = r.kind WHERE c.position > 5)
 GROUP BY 1 ORDER BY 1;
SELECT rule_id, reason FROM fupin.rule WHERE reason IS NOT NULL ORDER BY rule_id COLLATE "C";
SELECT document_id, (SELECT count(*) FROM fupin.deadline x WHERE x.document_id = d.document_id AND x.shipped) AS deadlines,
       (SELECT count(*) FROM fupin.duty x WHERE x.document_id = d.document_id AND x.shipped) AS duties,
       (SELECT count(*) FROM fupin.entitlement x WHERE x.document_id = d.document_id AND x.shipped) AS entitlements,
       (SELECT count(*) FROM fupin.fund_schedule x WHERE x.document_id = d.document_id AND x.shipped) AS schedules,
       period_before_document, answer_before_event
  FROM fupin.document d WHERE is_paper ORDER BY 1;
-- By when: every deadline.
SELECT deadline_id, due, anchor_event, done_event, scope, scope_event, for_year, strength FROM fupin.deadline ORDER BY deadline_id COLLATE "C";
-- How often, how many: every duty.
SELECT duty_id, coalesce(actor_role, actor_id, actor_kind) AS actor, action, coalesce(object_role, object_kind) AS object, object_set, object_share, quota, basis, strength
  FROM fupin.duty ORDER BY duty_id COLLATE "C";

-- A deadline of the catalogue over its event's day, what was done, and the day asked about.
CREATE FUNCTION pg_temp.stand(deadline text, event date, done date, as_of date) RETURNS TABLE (due date, state text, days integer)
    LANGUAGE sql
AS $$
    SELECT fupin.due_on(d.due, event), fupin.deadline_state(true, fupin.due_on(d.due, event), done, as_of),
           fupin.deadline_days(true, fupin.due_on(d.due, event), done, as_of)
      FROM fupin.deadline d WHERE d.deadline_id = deadline
$$;
SELECT deadline, what, s.* FROM (VALUES
    -- HEYUAN-2019-2.5-f (C7): three months after discharge, cut to the month's end
    (1, 'HEYUAN-2019.medical_assistance', 'done on the last day', date '2019-11-30', date '2020-02-29', date '2020-03-31'),
    (2, 'HEYUAN-2019.medical_assistance', 'a day late', '2019-11-30', '2020-03-01', '2020-03-31'),
    (3, 'HEYUAN-2019.medical_assistance', 'open on the last day', '2018-11-30', NULL, '2019-02-28'),
    (4, 'HEYUAN-2019.medical_assistance', 'open the day after', '2018-11-30', NULL, '2019-03-01'),
    (5, 'HEYUAN-2019.medical_assistance', 'done after the day asked about', '2018-11-30', '2019-03-05', '2019-03-01'),
    (6, 'HEYUAN-2019.medical_assistance', 'day of discharge unknown', NULL, NULL, '2019-03-01'),
    -- HEYUAN-2019-2.5-i: three months after turning 60
    (7, 'HEYUAN-2019.pension_formalities', 'born 1959-08-31', fupin.due_on('event + 60 years', '1959-08-31'), '2019-11-30', '2019-12-31'),
    (8, 'HEYUAN-2019.pension_formalities', 'born 1956-02-29', fupin.due_on('event + 60 years', '1956-02-29'), NULL, '2016-05-30'),
    (9, 'HEYUAN-2019.pension_formalities', 'done before the birthday', '2019-08-31', '2019-08-01', '2019-12-31'),
    -- HEYUAN-2019-2.5-b (C6): the insurance of 2020 is bought in 2019
    (10, 'HEYUAN-2019.medical_insurance', 'bought in time', NULL, '2019-11-30', '2019-12-31'),
    (11, 'HEYUAN-2019.medical_insurance', 'a day late', NULL, '2019-12-01', '2019-12-31'),
    (12, 'HEYUAN-2019.pension_insurance', 'bought in time', NULL, '2019-11-30', '2019-12-31'),
    -- HEYUAN-2019-2.7-a and -d: houses
    (13, 'HEYUAN-2019.housing_second_batch', 'the last of 1,029', NULL, '2019-04-30', '2019-06-30'),
    (14, 'HEYUAN-2019.housing_second_batch', 'the one after', NULL, '2019-05-01', '2019-06-30'),
    (15, 'HEYUAN-2019.housing_grade_c_d', 'grade D, completed in the new year', NULL, '2020-01-05', '2020-01-31'),
    (16, 'HAOJIANG-2017.housing_renovation', 'on the last day of 2018', NULL, '2018-12-31', '2019-06-30'),
    (17, 'ZHAOQING-2018.housing_renovation', 'open three weeks after the paper', NULL, NULL, '2018-12-31'),
    -- HEYUAN-2019-3.3-d, -3.5-b; SHANGQIU-2018-11-e
    (18, 'HEYUAN-2019.assignments_adjusted', 'by the end of March', NULL, '2019-03-31', '2019-06-30'),
    (19, 'HEYUAN-2019.poverty_day', 'held on 17 October', NULL, '2019-10-17', '2019-12-31'),
    (20, 'SHANGQIU-2018.clinic', 'a day late', NULL, '2018-11-01', '2018-12-31'),
    -- SHANGQIU-2018-27-b (C19): approval on the day of the evaluation at the latest
    (21, 'SHANGQIU-2018.county_evaluation_approved', 'approved that day', '2018-05-01', '2018-05-01', '2018-06-30'),
    (22, 'SHANGQIU-2018.county_evaluation_approved', 'approved the day after', '2018-05-01', '2018-05-02', '2018-06-30'),
    (23, 'SHANGQIU-2018.county_evaluation_approved', 'never approved', '2018-05-01', NULL, '2018-06-30'),
    -- ZHAOQING-2018-18-b: by the day on which the assessment ends
    (24, 'ZHAOQING-2018.cadre_handover', 'handed over before', '2019-01-20', '2019-01-15', '2019-06-30'),
    (25, 'ZHAOQING-2018.cadre_handover', 'end of the assessment unknown', NULL, '2019-01-15', '2019-06-30'),
    -- MEILAN-2019-18-1a (Meilan D): due 19 days before the paper was issued
    (26, 'MEILAN-2019.exit_locked', 'done on 2 April', NULL, '2019-04-02', '2019-06-30'),
    (27, 'MEILAN-2019.exit_locked', 'open on the day of the paper', NULL, NULL, '2019-04-19'),
    (28, 'MEILAN-2019.exit_acceptance', 'accepted on 3 November', NULL, '2019-11-03', '2019-12-31'),
    (29, 'MEILAN-2019.housing_occupied', 'occupied on 2 December', NULL, '2019-12-02', '2019-12-31'),
    (30, 'MEILAN-2019.housing_occupied', 'occupied on the last day', NULL, '2019-11-30', '2019-12-31'),
    (31, 'MEILAN-2019.pledge', 'signed in time', NULL, '2019-04-30', '2019-06-30'),
    -- MEILAN-2019-8-2b (Meilan S): no number of days is printed
    (32, 'MEILAN-2019.water_problem', 'found 1 March, solved 9 March', '2019-03-01', '2019-03-09', '2019-04-19')
  ) AS t (n, deadline, what, event, done, as_of) CROSS JOIN LATERAL pg_temp.stand(deadline, event, done, as_of) s ORDER BY n;
-- What narrows a deadline: scopes over the facts of the subject.
SELECT deadline, facts, fupin.passed(fupin.assess(facts::jsonb, d.scope)) AS applies
  FROM (VALUES (1, 'HEYUAN-2019.funds_of_2018_used', '{"issued_on": "2018-12-31", "source_level": "province", "kind": "development"}'),   -- C12: 3.6-i
               (2, 'HEYUAN-2019.funds_of_2018_used', '{"issued_on": "2019-01-01", "source_level": "province", "kind": "development"}'),
               (3, 'HEYUAN-2019.funds_of_2018_used', '{"issued_on": "2018-12-31", "source_level": "central", "kind": "special"}'),
               (4, 'HEYUAN-2019.funds_of_2018_used', '{"issued_on": "2018-12-31", "source_level": "county", "kind": "development"}'),
               (5, 'HEYUAN-2019.funds_of_2018_used', '{"source_level": "central"}'),
               (6, 'HEYUAN-2019.housing_second_batch', '{"batch": "2018-2", "household_class": "registered"}'),
               (7, 'HEYUAN-2019.housing_second_batch', '{"batch": "2018-2", "household_class": "dibao"}'),
               (8, 'HEYUAN-2019.housing_grade_c_d', '{"grade": "D"}'),
               (9, 'HEYUAN-2019.housing_grade_c_d', '{"grade": "B"}'),
               (10, 'HEYUAN-2019.housing_grade_c_d', '{}'),
               (11, 'MEILAN-2019.exit_acceptance', '{"exit_planned_year": 2019}'),
               (12, 'MEILAN-2019.exit_acceptance', '{"exit_planned_year": 2020}'),
               (13, 'SHANGQIU-2018.exit_confirmed', '{"exited": true}'),
               (14, 'SHANGQIU-2018.exit_confirmed', '{"exited": false, "exit_planned_year": 2019}')
       ) AS t (n, deadline, facts) JOIN fupin.deadline d ON d.deadline_id = deadline ORDER BY n;

-- A recurring duty over the days on which something was done: every period that is assessed, the number that counts, its state.
CREATE FUNCTION pg_temp.keep(duty text, days date[], as_of date, posting daterange DEFAULT NULL, calendar daterange[] DEFAULT NULL)
    RETURNS TABLE (period daterange, n bigint, state text)
    LANGUAGE sql
AS $$
    SELECT p.period, c.n, fupin.quota_state(d.quota, c.n, p.period, as_of)
      FROM (SELECT x.quota, x.valid * coalesce(posting, x.valid) AS days_in, coalesce(x.edge_convention, f.period_before_document) AS edge
              FROM fupin.duty x JOIN fupin.document f USING (document_id) WHERE x.duty_id = duty) d
           CROSS JOIN LATERAL fupin.periods(d.quota, d.days_in, calendar) AS p (period)
           CROSS JOIN LATERAL (SELECT CASE fupin.counted(d.quota) WHEN 'days' THEN count(DISTINCT done) ELSE count(*) END
                                 FROM unnest(days) AS done WHERE p.period @> done AND done <= as_of) AS c (n)
     WHERE d.edge = 'assessed_whole' OR p.period <@ d.days_in
     ORDER BY p.period
$$;
-- HEYUAN-2019-3.1-d, ZHAOQING-2018-25-b (C8): 48 days; two visits on a day are one.
SELECT what, k.* FROM (VALUES
    (1, '47 days', (SELECT array_agg(date '2019-01-01' + i) FROM generate_series(1, 47) i)),
    (2, '47 days, one of them twice', (SELECT array_agg(date '2019-01-01' + least(i, 47)) FROM generate_series(1, 48) i)),
    (3, '48 days', (SELECT array_agg(date '2019-01-01' + i) FROM generate_series(1, 48) i))
  ) AS t (n, what, days) CROSS JOIN LATERAL pg_temp.keep('HEYUAN-2019.county_research_days', days, '2020-01-01') k ORDER BY t.n;
SELECT k.* FROM pg_temp.keep('HEYUAN-2019.prefecture_research_days', (SELECT array_agg(date '2019-01-01' + i) FROM generate_series(1, 23) i), '2019-12-31') k;
-- HEYUAN-2019-3.1-c: 5 January, 10 February, 1 May, 31 December: the third quarter is missed although they are four.
SELECT k.* FROM pg_temp.keep('HEYUAN-2019.prefecture_topic_study', '{2019-01-05,2019-02-10,2019-05-01,2019-12-31}', '2020-01-01') k;
-- HEYUAN-2019-3.1-f: three a month; a month still running is pending.
SELECT k.* FROM pg_temp.keep('HEYUAN-2019.town_topic_study', '{2019-01-02,2019-01-03,2019-01-04,2019-03-01,2019-03-15,2019-04-10}', '2019-04-30') k WHERE k.period << '[2019-06-01,)';
-- HEYUAN-2019-3.1-k: 30 June and 1 July serve both halves, 5 January and 1 March the first only.
SELECT what, k.* FROM (VALUES (1, '30 June, 1 July', '{2019-06-30,2019-07-01}'::date[]), (2, '5 January, 1 March', '{2019-01-05,2019-03-01}')) AS t (n, what, days)
       CROSS JOIN LATERAL pg_temp.keep('HEYUAN-2019.county_report', days, '2020-01-01') k ORDER BY t.n, k.period;
-- HEYUAN-2019-3.10-c: 19 distinct days and three repeated; February needs 20 of its 28; the month of arrival is not assessed.
SELECT k.* FROM pg_temp.keep('HEYUAN-2019.days_in_village',
       (SELECT array_agg(d) FROM (SELECT date '2019-01-01' + i FROM generate_series(0, 18) i UNION ALL SELECT date '2019-01-01' + i FROM generate_series(0, 2) i
                                  UNION ALL SELECT date '2019-02-01' + i FROM generate_series(0, 18) i UNION ALL SELECT date '2019-03-01' + i FROM generate_series(0, 19) i) AS x (d)),
       '2019-04-01') k WHERE k.period << '[2019-04-01,)';
SELECT k.* FROM pg_temp.keep('HEYUAN-2019.days_in_village', '{2019-01-20}', '2019-03-01', '[2019-01-15,2019-03-01)') k;
-- HAOJIANG-2017-4.2-c: 2017, which the paper covers in part, is not assessed; two visits on a day are one.
SELECT k.* FROM pg_temp.keep('HAOJIANG-2017.county_chief_visits', '{2017-10-01,2018-03-01,2018-03-01}', '2019-01-01') k;
-- ZHAOQING-2018-26-a: nor is the last quarter of 2018.
SELECT min(lower(k.period))::text AS first_assessed, count(*) FROM pg_temp.keep('ZHAOQING-2018.quarterly_analysis', '{}', '2019-06-30') k;
-- SHANGQIU-2018-30-c: the first week is that of Monday 19 March 2018.
SELECT min(lower(k.period))::text AS first_assessed, count(*) FROM pg_temp.keep('SHANGQIU-2018.publicity_day', '{}', '2019-01-01') k;
-- SHANGQIU-2018-27-a (C5): two assessments of a county a year, not three; the year counts as a whole.
SELECT what, k.* FROM (VALUES (1, 'two', '{2018-02-01,2018-06-01}'::date[]), (2, 'three', '{2018-02-01,2018-06-01,2018-11-01}')) AS t (n, what, days)
       CROSS JOIN LATERAL pg_temp.keep('SHANGQIU-2018.county_assessments', days, '2019-01-01') k ORDER BY t.n;
-- MEILAN-2019-4-5a, -4-5b (Meilan E): the quarter and the month of the paper count as a whole: three quarters, nine months, two halves.
SELECT duty, count(*), min(lower(k.period))::text AS first_assessed FROM unnest('{MEILAN-2019.leading_group_meeting,MEILAN-2019.headquarters_meeting,MEILAN-2019.inspection_circular,MEILAN-2019.industry_onsite_meeting,MEILAN-2019.data_comparison}'::text[])
       AS duty CROSS JOIN LATERAL pg_temp.keep(duty, '{}', '2019-12-31') k GROUP BY 1 ORDER BY 1;
SELECT k.* FROM pg_temp.keep('MEILAN-2019.leading_group_meeting', '{2019-04-10}', '2019-06-30') k;
-- Meetings of the headquarters in April 1, May 0, June 2, July 1, August 1: May stays missed, September is pending.
SELECT k.* FROM pg_temp.keep('MEILAN-2019.headquarters_meeting', '{2019-04-25,2019-06-03,2019-06-20,2019-07-08,2019-08-12}', '2019-09-15') k;
SELECT count(*) FILTER (WHERE upper(k.period) <= '2019-09-15') AS closed, count(*) FILTER (WHERE k.state = 'met') AS met, count(*) FILTER (WHERE k.state = 'missed') AS missed
  FROM pg_temp.keep('MEILAN-2019.headquarters_meeting', '{2019-04-25,2019-06-03,2019-06-20,2019-07-08,2019-08-12}', '2019-09-15') k;
-- MEILAN-2019-9-4a to -d: a term of two weeks of school days; one day without a meeting, one talk missing, one visit, no assessment.
SELECT duty, count(*) AS periods, count(*) FILTER (WHERE k.state = 'met') AS met, count(*) FILTER (WHERE k.state = 'missed') AS missed
  FROM (VALUES ('MEILAN-2019.meet_student', (SELECT array_agg(d::date) FROM generate_series(date '2019-09-03', '2019-09-13', '1 day') d WHERE extract(isodow FROM d) < 6), '{"[2019-09-02,2019-09-07)","[2019-09-09,2019-09-14)"}'::daterange[]),
               ('MEILAN-2019.talk_with_student', '{2019-09-04}', '{"[2019-09-02,2019-09-07)","[2019-09-09,2019-09-14)"}'),
               ('MEILAN-2019.home_visit', '{2019-09-14}', '{"[2019-09-02,2019-09-16)"}'),
               ('MEILAN-2019.assess_student', '{}', '{"[2019-09-02,2019-09-16)"}')) AS t (duty, days, calendar)
       CROSS JOIN LATERAL pg_temp.keep(duty, days, '2019-12-31', '[2019-09-02,2019-09-16)', calendar) k GROUP BY 1 ORDER BY 1;

-- Standing numbers (C5): minimum, band, and a measure that is entered twice.
SELECT duty, n, fupin.quota_state(d.quota, n, NULL, '2019-06-30') AS state, greatest(0, fupin.minimum(d.quota) - n) AS gap
  FROM (VALUES ('SHANGQIU-2018.team_size', 3), ('SHANGQIU-2018.team_size', 2), ('SHANGQIU-2018.income_measures', 2), ('SHANGQIU-2018.income_measures', 1),
               ('ZHAOQING-2018.support_cadres', 2), ('ZHAOQING-2018.support_cadres', 3), ('ZHAOQING-2018.support_cadres', 5), ('ZHAOQING-2018.support_cadres', 6),
               ('ZHAOQING-2018.reserve_secretaries', 1), ('ZHAOQING-2018.reserve_secretaries', 2),
               ('HEYUAN-2019.agricultural_park', 0), ('HEYUAN-2019.agricultural_park', 1), ('HEYUAN-2019.second_agricultural_park', 1), ('HEYUAN-2019.second_agricultural_park', 2),
               ('MEILAN-2019.demonstration_base', 0), ('MEILAN-2019.demonstration_base', 3), ('MEILAN-2019.brand', 1), ('MEILAN-2019.brand', 2)) AS t (duty, n)
       JOIN fupin.duty d ON d.duty_id = duty ORDER BY duty COLLATE "C", n;
SELECT 111 * fupin.minimum(quota) AS for_111_villages FROM fupin.duty WHERE duty_id = 'ZHAOQING-2018.reserve_secretaries';
-- Towns without a heavy task and towns without poor people are out of scope.
SELECT duty, facts, fupin.passed(fupin.assess(facts::jsonb, d.actor_scope)) AS applies
  FROM (VALUES ('ZHAOQING-2018.support_cadres', '{"heavy_task": true}'), ('ZHAOQING-2018.support_cadres', '{"heavy_task": false}'), ('ZHAOQING-2018.support_cadres', '{}'),
               ('HEYUAN-2019.workshop', '{"poor_population": 1}'), ('HEYUAN-2019.workshop', '{"poor_population": 0}'), ('HAOJIANG-2017.household_helper', '{"exited": true}')) AS t (duty, facts)
       JOIN fupin.duty d ON d.duty_id = duty ORDER BY 1, 2;
-- Shares of a set (C20, C5): 70 % of 255 are 179, a tenth of 123 is 13 and of 120 is 12; poor and heavy villages are two duties.
SELECT duty, total, reached, fupin.required_share(d.object_share, total) AS required, fupin.ratio(reached, total) OPERATOR(fupin.>=) d.object_share AS reaches
  FROM (VALUES (1, 'HEYUAN-2019.poor_villages_visited', 255, 179), (2, 'HEYUAN-2019.poor_villages_visited', 255, 178), (3, 'HEYUAN-2019.poor_villages_visited', 10, 7),
               (4, 'HEYUAN-2019.heavy_villages_visited', 10, 6), (5, 'HEYUAN-2019.households_visited', 0, 0),
               (6, 'SHANGQIU-2018.weak_organisations', 120, 12), (7, 'SHANGQIU-2018.weak_organisations', 123, 12), (8, 'SHANGQIU-2018.weak_organisations', 123, 13),
               (9, 'ZHAOQING-2018.households_visited', 100, 99), (10, 'MEILAN-2019.villages_visited', 6, 5)) AS t (n, duty, total, reached)
       JOIN fupin.duty d ON d.duty_id = duty ORDER BY n;
SELECT duty, facts, fupin.passed(fupin.assess(facts::jsonb, d.object_scope)) AS in_the_set
  FROM (VALUES ('HEYUAN-2019.poor_villages_visited', '{"poor_village": true, "heavy_task": true}'), ('HEYUAN-2019.heavy_villages_visited', '{"poor_village": true, "heavy_task": true}'),
               ('HEYUAN-2019.heavy_villages_visited', '{"poor_village": false, "heavy_task": true}'), ('ZHAOQING-2018.villages_visited', '{"poor_village": false, "heavy_task": true}')) AS t (duty, facts)
       JOIN fupin.duty d ON d.duty_id = duty ORDER BY 1, 2;

-- What the papers leave open: a number that is only read into them counts for who accepts assumptions, none is printed at all elsewhere.
SELECT duty_id, quota, basis FROM fupin.governing_duties('441223', '2019-06-30') WHERE duty_id IN ('ZHAOQING-2018.publish_posts', 'ZHAOQING-2018.county_topic_study') ORDER BY 1;
SET LOCAL fupin.accept_basis = 'assumed';
SELECT duty_id, quota, basis FROM fupin.governing_duties('441223', '2019-06-30') WHERE duty_id = 'ZHAOQING-2018.publish_posts';
SELECT duty_id, quota, basis FROM fupin.governing_duties('460108', '2019-06-30') WHERE quota IS NULL ORDER BY 1;
RESET fupin.accept_basis;
-- The law of a place is its own paper's: no deadline of Heyuan in Zhaoqing, none anywhere before the paper and none of a duty after it.
SELECT place, on_day::text, (SELECT count(*) FROM fupin.governing_deadlines(place, on_day)) AS deadlines, (SELECT count(*) FROM fupin.governing_duties(place, on_day)) AS duties,
       (SELECT string_agg(DISTINCT document_id, ',') FROM fupin.governing_duties(place, on_day)) AS papers
  FROM (VALUES ('441621'::fupin.division, date '2019-06-30'), ('441621', '2018-12-31'), ('441621', '2020-01-01'), ('441223', '2019-06-30'), ('460108', '2019-04-18'), ('460108', '2019-04-19'),
               ('411422', '2018-06-30'), ('440512', '2017-07-02'), ('440512', '2017-07-03'), ('440513', '2018-06-30')) AS t (place, on_day) ORDER BY place, on_day;
-- One call answers for every day: an open deadline of a paper that has ended keeps its row.
SELECT deadline_id, governs, due, answer_before_event, responsible_units, article FROM fupin.governing_deadlines('441621001001') WHERE key IN ('medical_assistance', 'pension_formalities') ORDER BY 1;

-- A county's own row wins for its days, a disabled one leaves nothing, a nearer shipped one wins over a farther local one.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('zijin', '441621', '紫金县', 'Zijin');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en, answer_before_event) VALUES
    ('ZIJIN-2019', '紫扶组〔2019〕8号', 'zijin', '441621', '2019-03-01', '[2019-03-01,2020-01-01)', '紫金', 'Zijin', 'early_counts');
SAVEPOINT own;
INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, anchor_event, done_event, title_zh, title_en) VALUES
    ('zijin.assistance', 'ZIJIN-2019', '441621', 'medical_assistance', 'person', '[2019-07-01,2020-01-01)', 'event + 2 months', 'discharged_outside', 'medical_assistance_paid', '救助', 'assistance'),
    ('zijin.housing', 'ZIJIN-2019', '441600', 'housing_grade_c_d', 'housing_case', '[2019-03-01,2020-01-01)', '2019-10-31', NULL, 'house_completed', '危改', 'houses');
INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, title_zh, title_en, disabled) VALUES
    ('zijin.no_foundation', 'ZIJIN-2019', '441621', 'foundation', 'prefecture', '[2019-04-01,2019-05-01)', '2019-12-31', 'foundation_founded', '无', 'none', true);
INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, actor_role, action, quota, valid, edge_convention, title_zh, title_en) VALUES
    ('zijin.days', 'ZIJIN-2019', '441621', 'days_in_village', 'official', 'resident_cadre', 'presence', '>= 15 days per month', '[2019-07-01,2020-01-01)', 'assessed_whole', '驻村', 'days');
SELECT place, deadline_id, governs, due, answer_before_event FROM unnest('{441621,441622}'::fupin.division[]) AS place CROSS JOIN LATERAL fupin.governing_deadlines(place)
 WHERE key IN ('medical_assistance', 'housing_grade_c_d', 'foundation') ORDER BY place, key, lower(governs);
SELECT place, on_day::text, deadline_id, due FROM (VALUES ('441621'::fupin.division, date '2019-06-30'), ('441621', '2019-07-01'), ('441622', '2019-07-01')) AS t (place, on_day)
       CROSS JOIN LATERAL fupin.governing_deadlines(place, on_day) WHERE key = 'medical_assistance' ORDER BY 1, 2;
SELECT place, duty_id, governs, quota, edge_convention FROM unnest('{441621,441622}'::fupin.division[]) AS place CROSS JOIN LATERAL fupin.governing_duties(place) WHERE key = 'days_in_village' ORDER BY 1, 2;
ROLLBACK TO own;

-- What the tables refuse.
SELECT r.* FROM (VALUES
    (1, $$UPDATE fupin.deadline SET due = 'event + 4 months' WHERE deadline_id = 'HEYUAN-2019.medical_assistance'$$),
    (2, $$DELETE FROM fupin.duty WHERE duty_id = 'HEYUAN-2019.days_in_village'$$),
    (3, $$TRUNCATE fupin.duty$$),
    (4, $$INSERT INTO fupin.duty (duty_id, document_id, rule_id, division, key, actor_kind, action, valid, title_zh, title_en, shipped) VALUES ('x', 'ZIJIN-2019', 'HEYUAN-2019-3.10-c', '441621', 'x', 'county', 'visit', '[2019-07-01,2020-01-01)', '题', 'title', true)$$),
    -- a code that no list has, with the nearest
    (5, $$INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'person', '[2019-07-01,2020-01-01)', '2019-10-31', 'house_complete', '题', 'title')$$),
    (6, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, actor_role, action, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'official', 'county_secretry', 'visit', '[2019-07-01,2020-01-01)', '题', 'title')$$),
    (7, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, action, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'horse', 'visit', '[2019-07-01,2020-01-01)', '题', 'title')$$),
    -- a scope over facts that the subject has not, or more than one condition
    (8, $$INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, scope, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'housing_case', '[2019-07-01,2020-01-01)', '2019-10-31', 'house_completed', 'housing_grade = ''C''', '题', 'title')$$),
    (9, $$INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, scope, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'housing_case', '[2019-07-01,2020-01-01)', '2019-10-31', 'house_completed', 'c: grade = ''C''', '题', 'title')$$),
    (10, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, action, object_kind, object_scope, object_set, quota, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'county', 'visit', 'village', 'poor', 'each', '>= 1 times per year', '[2019-07-01,2020-01-01)', '题', 'title')$$),
    -- a day that needs an event which is not named; no day and no event
    (11, $$INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'person', '[2019-07-01,2020-01-01)', 'event + 3 months', 'medical_insured', '题', 'title')$$),
    (12, $$INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, done_event, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'person', '[2019-07-01,2020-01-01)', 'medical_insured', '题', 'title')$$),
    (13, $$INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'person', '[2019-07-01,2020-01-01)', '2019-02-30', 'medical_insured', '题', 'title')$$),
    (14, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, action, quota, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'county', 'visit', '48 days', '[2019-07-01,2020-01-01)', '题', 'title')$$),
    -- a share without a set of objects, standing without objects, an actor that is no organisation
    (15, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, action, object_kind, object_share, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'county', 'visit', 'village', '70%', '[2019-07-01,2020-01-01)', '题', 'title')$$),
    (16, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, action, quota, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'team', 'standing', '>= 3 subjects', '[2019-07-01,2020-01-01)', '题', 'title')$$),
    (17, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, actor_id, action, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'county', 'zijin', 'visit', '[2019-07-01,2020-01-01)', '题', 'title')$$),
    (18, $$INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, done_event, responsible_units, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'person', '[2019-07-01,2020-01-01)', '2019-10-31', 'medical_insured', '{zijing}', '题', 'title')$$),
    -- two rows of a paper for one obligation, place and day; another day is another matter
    (19, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, action, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'county', 'visit', '[2019-07-01,2020-01-01)', '题', 'title'), ('y', 'ZIJIN-2019', '441621', 'x', 'county', 'visit', '[2019-12-31,2021-01-01)', '题', 'title')$$),
    (20, $$INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, action, valid, title_zh, title_en) VALUES ('x', 'ZIJIN-2019', '441621', 'x', 'county', 'visit', '[2019-07-01,2020-01-01)', '题', 'title'), ('y', 'ZIJIN-2019', '441621', 'x', 'county', 'visit', '[2020-01-01,2021-01-01)', '题', 'title')$$),
    (21, $$UPDATE fupin.document SET period_before_document = 'half' WHERE document_id = 'ZIJIN-2019'$$)
  ) AS t (n, statement), pg_temp.refused(t.statement) r ORDER BY n;
ROLLBACK;
