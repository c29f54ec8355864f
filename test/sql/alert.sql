-- Alerts: what run_checks() makes of findings, what people do about them, and that nothing is missed on days on which
-- nobody looked (issue "nothing missed").
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/report_duty.sql
\i test/include/report.sql
\i test/include/attempt.sql
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;

-- A county's own source: a table with columns of its own names, mapped.
CREATE TABLE public.well (well_no text, place text, dry_on date, filled_on date, checked boolean DEFAULT true, depth numeric, grade text, keeper text);
CREATE VIEW public.dry_well AS
    SELECT well_no, place, dry_on, CASE WHEN filled_on <= fupin.as_of() THEN filled_on END AS filled_on, checked, depth, grade, keeper FROM public.well WHERE dry_on <= fupin.as_of();
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('zijin.water', '441621', '紫金县水务局', 'water bureau of Zijin');
SELECT pg_temp.attempt(format('INSERT INTO fupin_register.alert_source (source_id, kind, view, columns, subject_kind, title_zh, title_en) VALUES (%s, %L, %L, %L, %s, %L, %L)', id, kind, view, columns, subject_kind, '枯井', 'dry wells')) AS result, rule
  FROM (VALUES
    ('every column it needs',        '''well''', 'breach',  'public.dry_well',  '{"subject_id": "well_no", "division": "place"}',                    '''facility'''),
    ('no subject',                   '''well''', 'breach',  'public.dry_well',  '{"division": "place"}',                                             '''facility'''),
    ('no place',                     '''well''', 'breach',  'public.dry_well',  '{"subject_id": "well_no"}',                                         '''facility'''),
    ('a kind of subject',            '''well''', 'breach',  'public.dry_well',  '{"subject_id": "well_no", "division": "place"}',                    'NULL'),
    ('a column that is there',       '''well''', 'breach',  'public.dry_well',  '{"subject_id": "well_no", "division": "place", "value": "water"}',  '''facility'''),
    ('no text instead of a column',  '''well''', 'breach',  'public.dry_well',  '{"subject_id": "well_no) --", "division": "place"}',                '''facility'''),
    ('a thing that a finding has',   '''well''', 'breach',  'public.dry_well',  '{"subject_id": "well_no", "division": "place", "colour": "grade"}', '''facility'''),
    ('a relation, not an index',     '''well''', 'breach',  'pg_class_oid_index', '{}',                                                              '''facility'''),
    ('failure is the checks'' own',  '''well''', 'failure', 'public.dry_well',  '{"subject_id": "well_no", "division": "place"}',                    '''facility'''),
    ('a word for a key',             '''Well''', 'breach',  'public.dry_well',  '{"subject_id": "well_no", "division": "place"}',                    '''facility''')
  ) cases (rule, id, kind, view, columns, subject_kind);
-- The shipped sources are left out here, so that the wells alone are counted.
UPDATE fupin_register.alert_source SET disabled = true;
INSERT INTO fupin_register.alert_source (source_id, kind, view, columns, subject_kind, severity, owners, title_zh, title_en) VALUES
    ('well', 'breach', 'public.dry_well', '{"subject_id": "well_no", "division": "place", "since": "dry_on", "until": "filled_on", "stands": "checked", "value": "depth", "severity": "grade", "owners": "keeper"}',
     'facility', 'must', '{zijin.water}', '枯井', 'dry wells');

-- How much an alert presses.
SELECT grade, fupin_register.alert_severity(grade)
  FROM unnest('{ensure,must,breach,error,in_principle,strive,basically,shortfall,warning,doubt,encourage,notice,NULL}'::text[]) grade;

CREATE VIEW pg_temp.shown AS
    SELECT subject_id AS subject, occurrence, since, until, first_seen, last_seen, state, severity, is_preexisting AS old, value, array_to_string(owners, ' ') AS owners
      FROM fupin_register.alert_list;
CREATE VIEW pg_temp.last_run AS
    SELECT as_of, previous_on, sources, failed, found, opened, preexisting, resolved FROM fupin_register.check_run ORDER BY run_id DESC LIMIT 1;

-- The first run finds what was there before: counted apart.  What does not stand, or is over, is nothing to it.
INSERT INTO public.well (well_no, place, dry_on, filled_on, checked, depth, grade, keeper) VALUES
    ('W1', '441621101201', '2019-05-01', NULL,         true,  12.5, NULL,    NULL),
    ('W2', '441621101201', '2019-05-01', '2019-06-01', true,  3,    'must',  NULL),
    ('W3', '441621101201', '2019-06-10', NULL,         false, 3,    'must',  NULL),
    ('W4', '441621101202', '2019-06-30', NULL,         true,  3,    'strive', 'heyuan.towns, zijin.water'),
    ('W5', '441621101202', '2019-07-01', NULL,         true,  3,    'encourage', NULL);
CALL fupin_register.run_checks('2019-06-30');
SELECT * FROM pg_temp.shown ORDER BY subject;
SELECT * FROM pg_temp.last_run;

-- The next day one more is new; the others are seen again.
CALL fupin_register.run_checks('2019-07-01');
SELECT * FROM pg_temp.shown ORDER BY subject;
SELECT * FROM pg_temp.last_run;

-- Who acts.  Each state only from those before it; handling needs words; all of a list or nothing of it.
CREATE FUNCTION pg_temp.key(subject text) RETURNS text[] LANGUAGE sql AS $$ SELECT array_agg(alert_key) FROM fupin_register.alert WHERE subject_id = subject $$;
SELECT pg_temp.attempt(statement) AS result, rule
  FROM (VALUES
    ('acknowledged',             $$CALL fupin_register.acknowledge_alert(pg_temp.key('W1'))$$),
    ('urged at once',            $$CALL fupin_register.urge_alert(pg_temp.key('W1'), '请尽快')$$),
    ('handled in words',         $$CALL fupin_register.handle_alert(pg_temp.key('W1'), '已打新井')$$),
    ('handled without words',    $$CALL fupin_register.handle_alert(pg_temp.key('W1'), ' ')$$),
    ('one of two is unknown',    $$CALL fupin_register.acknowledge_alert(pg_temp.key('W1') || '{none}')$$),
    ('nothing',                  $$CALL fupin_register.acknowledge_alert('{}')$$),
    ('the history stays',        $$UPDATE fupin_register.alert_event SET reason = 'x'$$),
    ('all of it',                $$DELETE FROM fupin_register.alert_event$$),
    ('resolved means gone',      $$UPDATE fupin_register.alert SET state = 'resolved'$$),
    ('a cause is a code',        $$UPDATE fupin_register.alert SET state_cause = 'gone'$$),
    ('people have words',        $$UPDATE fupin_register.alert SET state_cause = 'found_again', state_reason = '再次发现'$$)
  ) cases (rule, statement);
SET LOCAL fupin.as_of = '2019-07-01';
CALL fupin_register.acknowledge_alert(pg_temp.key('W1'));
CALL fupin_register.urge_alert(pg_temp.key('W1'), '第一次');
CALL fupin_register.urge_alert(pg_temp.key('W1'), '第二次');
CALL fupin_register.handle_alert(pg_temp.key('W1'), '已打新井');
SELECT pg_temp.attempt($$CALL fupin_register.acknowledge_alert(pg_temp.key('W1'))$$) AS "handled is more than acknowledged";
RESET fupin.as_of;

-- Handled while it stands, it stays handled; when it is gone it is resolved; there again, it is open, and new.
CALL fupin_register.run_checks('2019-07-02');
SELECT * FROM pg_temp.shown WHERE subject = 'W1';
UPDATE public.well SET filled_on = '2019-07-03' WHERE well_no = 'W1';
-- this one without a day: the day of the run
DELETE FROM public.well WHERE well_no = 'W4';
CALL fupin_register.run_checks('2019-07-03');
SELECT * FROM pg_temp.shown ORDER BY subject;
SELECT pg_temp.attempt($$CALL fupin_register.urge_alert(pg_temp.key('W1'))$$) AS "what is gone is not urged";
UPDATE public.well SET dry_on = '2019-07-04', filled_on = NULL WHERE well_no = 'W1';
CALL fupin_register.run_checks('2019-07-04');
SELECT * FROM pg_temp.shown WHERE subject = 'W1';
-- The clerk reads why in Chinese: the words of whoever handled it went with that state.
SELECT alert_state, alert_state_cause, alert_state_cause_label, alert_state_reason FROM fupin_report.alert_status WHERE alert_subject_code IN ('W1', 'W4') ORDER BY alert_subject_code;
SELECT * FROM pg_temp.last_run;
SELECT event_no, from_state, to_state, as_of, cause, reason FROM fupin_register.alert_event WHERE alert_key = ANY (pg_temp.key('W1')) ORDER BY event_no;

-- Old data imported later can be told apart too.
INSERT INTO public.well (well_no, place, dry_on) VALUES ('W6', '441621101202', '2017-01-01');
CALL fupin_register.run_checks('2019-07-04', preexisting => true);
SELECT * FROM pg_temp.shown WHERE subject = 'W6';
SELECT opened, preexisting FROM pg_temp.last_run;

-- A source that fails stops nobody else, keeps its alerts as they are, and is an alert, until it works again.
CREATE VIEW public.broken AS SELECT 'B' || 10 / divisor AS subject_id, '441621'::text AS division FROM (VALUES (1), (0)) d (divisor);
INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, title_zh, title_en) VALUES ('a_broken', 'breach', 'public.broken', 'facility', '坏检查', 'a broken check');
CALL fupin_register.run_checks('2019-07-05');
SELECT * FROM pg_temp.last_run;
SELECT source_id, found, error_code, error FROM fupin_register.check_run_source WHERE as_of = '2019-07-05' ORDER BY source_id;
SELECT source_id, kind, subject_kind, subject_id, division, since, state, severity, value, message_zh, message_en FROM fupin_register.alert WHERE kind = 'failure';
CREATE OR REPLACE VIEW public.broken AS SELECT 'B' || 10 / divisor AS subject_id, '441621'::text AS division FROM (VALUES (1), (2)) d (divisor);
CALL fupin_register.run_checks('2019-07-06');
-- its first answer is its first run
SELECT source_id, subject_id, state, until, state_cause, is_preexisting, severity, message_zh FROM fupin_register.alert WHERE source_id = 'a_broken' ORDER BY subject_id;
-- Broken again, what it found stays as it was.
CREATE OR REPLACE VIEW public.broken AS SELECT 'B' || 10 / divisor AS subject_id, '441621'::text AS division FROM (VALUES (1), (0)) d (divisor);
CALL fupin_register.run_checks('2019-07-07');
SELECT source_id, subject_id, state, since, until, last_seen FROM fupin_register.alert_list WHERE source_id = 'a_broken' ORDER BY subject_id;
-- Disabled, it has no alerts.
UPDATE fupin_register.alert_source SET disabled = true WHERE source_id = 'a_broken';
CALL fupin_register.run_checks('2019-07-08');
SELECT source_id, subject_id, state, until, state_cause FROM fupin_register.alert WHERE source_id = 'a_broken' ORDER BY subject_id;

-- Two findings that cannot be told apart are one alert.
INSERT INTO public.well (well_no, place, dry_on) VALUES ('W7', '441621101202', '2019-07-08'), ('W7', '441621101202', '2019-07-09');
CALL fupin_register.run_checks('2019-07-09');
SELECT count(*) FROM pg_temp.shown WHERE subject = 'W7';

-- Not backwards, not without a day.
SELECT pg_temp.attempt(statement) AS result, (pg_temp.advice(statement)).*
  FROM unnest(ARRAY[$$CALL fupin_register.run_checks('2019-07-08')$$, $$CALL fupin_register.run_checks(NULL)$$, $$CALL fupin_register.run_checks('infinity')$$,
                    $$CALL fupin_register.run_checks('2019-07-09', catch_up_days => -1)$$]) statement;
-- The clock of the session is what it was.
SHOW fupin.as_of;
SET LOCAL fupin.as_of = '2019-07-09';
CALL fupin_register.run_checks();
SHOW fupin.as_of;
SELECT as_of FROM pg_temp.last_run;

-- The digest of the day: counts, kinds, the ones that press most; an organisation named by nobody has none.
SELECT division, organisation_id, new_alerts, open_alerts, overdue_alerts, preexisting_alerts, resolved_alerts, delivered_at IS NOT NULL AS delivered
  FROM fupin_register.alert_digest WHERE as_of IN ('2019-07-01', '2019-07-03', '2019-07-05') ORDER BY as_of, organisation_id COLLATE "C", division::text COLLATE "C";
SELECT text_zh FROM fupin_register.alert_digest WHERE as_of = '2019-07-04' AND organisation_id = 'zijin.water';
SELECT text_zh FROM fupin_register.alert_digest WHERE as_of = '2019-07-05' AND organisation_id = '';
-- Delivered once, in the words it has; new words are to be delivered again.
CALL fupin_register.deliver_digest('2019-07-09', '441621', 'zijin.water', 'other words');
SELECT delivered_at IS NOT NULL AS delivered FROM fupin_register.alert_digest WHERE as_of = '2019-07-09' AND organisation_id = 'zijin.water';
DO $$
DECLARE
    words text := (SELECT text_zh FROM fupin_register.alert_digest WHERE as_of = '2019-07-09' AND organisation_id = 'zijin.water');
BEGIN
    CALL fupin_register.deliver_digest('2019-07-09', '441621', 'zijin.water', words);
END
$$;
CALL fupin_register.run_checks();
SELECT delivered_at IS NOT NULL AS delivered FROM fupin_register.alert_digest WHERE as_of = '2019-07-09' AND organisation_id = 'zijin.water';
UPDATE public.well SET filled_on = '2019-07-09' WHERE well_no = 'W5';
CALL fupin_register.run_checks();
SELECT delivered_at IS NOT NULL AS delivered FROM fupin_register.alert_digest WHERE as_of = '2019-07-09' AND organisation_id = 'zijin.water';
SELECT fupin_register.digest_file_name('2019-07-09', '441621', id) FROM unnest('{"", zijin.water, "../../etc/passwd", "-rf", "紫金 县", "zijin_water", "Zijin.water"}'::text[]) id;

-- The reports.
SELECT alert_kind_label, alert_severity_label, alert_state_label, alert_source_label, subject_kind_label, alert_subject_code, county_name, responsible_units_label, stands_since_date, days_standing, found_value, message, preexisting_label
  FROM fupin_report.alert_status WHERE alert_subject_code = 'W1';
SELECT alert_kind_label, alerts_new, alerts_open, alerts_overdue, alerts_preexisting, alerts_resolved, alerts_untouched, alerts_handled, alerts_high, stands_since_date FROM fupin_report.alert_summary ORDER BY alert_kind;
-- Of the town's wells W1 stands in the first village; in the second W7 is new, W6 was there before, W4 and W5 are gone.  What is of the county is in neither.
SELECT alert_summary_key, alerts_new, alerts_open, alerts_preexisting, alerts_resolved FROM fupin_report.alert_summary_by_town
 UNION ALL SELECT alert_summary_key, alerts_new, alerts_open, alerts_preexisting, alerts_resolved FROM fupin_report.alert_summary_by_village ORDER BY 1;
SELECT unit_name, alerts_new, alerts_open, delivered_label, left(digest_text, 30) FROM fupin_report.alert_digest WHERE as_of = '2019-07-09' ORDER BY unit_code;
SELECT line_position, line_text FROM fupin_report.alert_digest_line WHERE alert_digest_key = '2019-07-01/441621/zijin.water' ORDER BY line_position;

-- remove_sample() takes alerts, their history and the runs with it.
CALL fupin_register.remove_sample();
SELECT (SELECT count(*) FROM fupin_register.alert) AS alerts, (SELECT count(*) FROM fupin_register.alert_event) AS events, (SELECT count(*) FROM fupin_register.check_run) AS runs,
       (SELECT count(*) FROM fupin_register.check_run_source) AS answers, (SELECT count(*) FROM fupin_register.alert_digest) AS digests, (SELECT count(*) > 15 FROM fupin_register.alert_source) AS sources;

-- Nothing is missed: a register that was asked on 29 August and then on 3 September has the alerts of one that was asked
-- every day: with the days on which they really began and ended, those that came and went in between too.
INSERT INTO fupin_register.area (division, name_zh) VALUES ('441600', '河源市'), ('441621', '紫金县');
SELECT pg_temp.household(id, '441621101201', 2019, NULL, 1, '{"born": "1970-01-01"}') FROM unnest('{A,B,C,D,E}'::text[]) id \g /dev/null
-- HEYUAN-2019-2.5-f: three months from the discharge, due soon from 30 days before: A and B by 30 August, C and D by 30 September, E by 2 October.
SELECT pg_temp.event('discharged_outside', 'person', id || '/1', '441621101201', day, household => id)
  FROM (VALUES ('A', '2019-05-30'::date), ('B', '2019-05-30'), ('C', '2019-06-30'), ('D', '2019-06-30'), ('E', '2019-07-02')) e (id, day) \g /dev/null
SELECT pg_temp.event('medical_assistance_paid', 'person', 'A/1', '441621101201', '2019-09-02', household => 'A'),
       pg_temp.event('medical_assistance_paid', 'person', 'C/1', '441621101201', '2019-09-03', household => 'C'),
       pg_temp.event('medical_assistance_paid', 'person', 'D/1', '441621101201', '2019-08-31', household => 'D') \g /dev/null
-- HEYUAN-2019-2.10-b: the town has somebody for the data, but not on 31 August and 1 September.
SELECT pg_temp.post('O1', 'data_staff', '441621101', '[2019-01-01,2019-08-31)'), pg_temp.post('O2', 'data_staff', '441621101', '[2019-09-02,)') \g /dev/null
-- A source that knows its own day only: on 30 and 31 August, and again from 3 September on; another on one day.
CREATE VIEW public.of_the_day AS
    SELECT subject_id, '441621'::text AS division, fupin.as_of()::text AS value
      FROM (VALUES ('X', '{[2019-08-30,2019-09-01),[2019-09-03,)}'::datemultirange), ('Y', '{[2019-08-31,2019-09-01)}'), ('Z', '{[2019-09-05,)}'), ('V', '{(,2019-09-02)}')) day (subject_id, days)
     WHERE days @> fupin.as_of();
UPDATE fupin_register.alert_source SET disabled = source_id NOT IN ('deadline', 'duty', 'plan');
INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, each_day, title_zh, title_en) VALUES ('of_the_day', 'breach', 'public.of_the_day', 'facility', true, '当日', 'of the day');
CREATE VIEW pg_temp.found AS
    SELECT alert_key, source_id, kind, check_id, subject_id, occurrence, since, until, last_seen, due_on, value, severity, owners, message_zh, is_preexisting, state FROM fupin_register.alert_list;

DO $$ BEGIN FOR day IN 0..5 LOOP CALL fupin_register.run_checks(date '2019-08-29' + day); END LOOP; END $$;
CREATE TEMP TABLE every_day AS SELECT * FROM pg_temp.found;
DELETE FROM fupin_register.alert_digest; DELETE FROM fupin_register.alert; DELETE FROM fupin_register.check_run; UPDATE fupin_register.alert_source SET asked_on = NULL, answered_on = NULL;
CALL fupin_register.run_checks('2019-08-29');
CALL fupin_register.run_checks('2019-09-03');
SELECT count(*) > 20 AS "alerts of both kinds", count(*) FILTER (WHERE state = 'resolved') AS "came and went" FROM pg_temp.found;
(TABLE every_day EXCEPT SELECT * FROM pg_temp.found) UNION ALL (SELECT * FROM pg_temp.found EXCEPT TABLE every_day);
-- What they are: derived by hand from the days above.
SELECT kind, check_id, subject_id, occurrence, since, until, is_preexisting AS old, state
  FROM pg_temp.found WHERE check_id IN ('HEYUAN-2019.medical_assistance', 'HEYUAN-2019.data_staff', 'of_the_day') ORDER BY check_id COLLATE "C", subject_id, since;
-- What one run opened and resolved came and went before it, unless its source was asked day by day and saw it go.
SELECT DISTINCT source_id = 'of_the_day' AS day_by_day, state_cause FROM fupin_register.alert WHERE opened_run = resolved_run ORDER BY 1;
-- A month that ended meanwhile: the bulletin of August was missed from 1 September on.
SELECT check_id, occurrence, since, first_seen, is_preexisting AS old FROM fupin_register.alert WHERE check_id = 'HEYUAN-2019.county_bulletin' AND since >= '2019-08-01' ORDER BY since;
SELECT source_id, previous_on, days_asked, days_missed FROM fupin_register.check_run_source WHERE as_of = '2019-09-03' ORDER BY source_id;
-- Days that are too far back are told, and what began on them has no day.
CALL fupin_register.run_checks('2019-09-10', catch_up_days => 2);
SELECT source_id, previous_on, days_asked, days_missed FROM fupin_register.check_run_source WHERE as_of = '2019-09-10' AND source_id = 'of_the_day';
SELECT subject_id, since, state FROM fupin_register.alert WHERE source_id = 'of_the_day' AND subject_id = 'Z';
ROLLBACK;
