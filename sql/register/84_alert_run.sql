-- Running the checks, and what people do about their alerts.

-- Asks one source about one day and brings its alerts in step with the answer, in one statement.  previous_on is the day it
-- was last asked about: what ended by then was dealt with then.
CREATE PROCEDURE fupin_register.take_findings(source fupin_register.alert_source, run_id bigint, previous_on date, on_day date, run_on date,
                                              preexisting boolean, INOUT findings bigint DEFAULT 0)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format($sql$
    WITH finding AS MATERIALIZED (
        SELECT DISTINCT ON (keyed.alert_key)
               keyed.*,
               CASE WHEN keyed.owners = '{}' THEN COALESCE(rule.lead_units || rule.responsible_units, '{}') ELSE keyed.owners END AS owner_units
          FROM (SELECT md5(concat_ws('/', $1.source_id, finding.kind, finding.check_id, finding.subject_kind, finding.subject_id, finding.occurrence)) AS alert_key,
                       finding.*
                  FROM (%s) finding) keyed
          LEFT JOIN fupin.rule ON rule.rule_id = keyed.rule_id
         WHERE COALESCE(keyed.since <= $4, true)
         -- of two that cannot be told apart the one that stands
         ORDER BY keyed.alert_key,
                  keyed.until DESC NULLS FIRST
    ), compared AS MATERIALIZED (
        -- A full join is never a loop: alerts are written while this runs, and the planner may still think that there are none.
        SELECT finding.*,
               standing.alert_key AS standing_key
          FROM finding
          FULL JOIN (SELECT alert.alert_key
                       FROM fupin_register.alert
                      WHERE alert.source_id = $1.source_id
                        AND alert.kind <> 'failure'
                        AND alert.state <> 'resolved') standing
            ON standing.alert_key = finding.alert_key
    ), taken AS (
        INSERT INTO fupin_register.alert AS alert
               (alert_key, source_id, kind, check_id, subject_kind, subject_id, occurrence, household_id, division, rule_id, since, until, due_on,
                value, severity, owners, message_zh, message_en, is_preexisting, first_seen, opened_run, resolved_run, state, state_cause)
        SELECT finding.alert_key, $1.source_id, finding.kind, finding.check_id, finding.subject_kind, finding.subject_id, finding.occurrence,
               finding.household_id, COALESCE(finding.division, '000000'), finding.rule_id,
               -- what is asked for every day began on the day on which it is found first
               COALESCE(finding.since, CASE WHEN $1.each_day AND $4 - $3 <= 1 AND finding.standing_key IS NULL THEN $4 END),
               finding.until, finding.due_on, finding.value, fupin_register.alert_severity(finding.severity), finding.owner_units,
               finding.message_zh, finding.message_en, $6, $5, $2,
               CASE WHEN finding.until IS NOT NULL THEN $2 END,
               CASE WHEN finding.until IS NOT NULL THEN 'resolved' ELSE 'open' END,
               CASE WHEN finding.until IS NOT NULL THEN 'came_and_went' END
          FROM compared finding
         WHERE finding.alert_key IS NOT NULL
           AND (finding.until IS NULL OR finding.until > $3 OR finding.standing_key IS NOT NULL)
        ON CONFLICT (alert_key) DO UPDATE
           SET household_id = excluded.household_id,
               division = excluded.division,
               rule_id = excluded.rule_id,
               since = CASE
                           WHEN alert.state = 'resolved' THEN excluded.since
                           -- a day that the data no longer bear out is none
                           WHEN COALESCE(excluded.since, alert.since) < COALESCE(excluded.until, 'infinity') THEN COALESCE(excluded.since, alert.since)
                       END,
               until = excluded.until,
               due_on = excluded.due_on,
               value = excluded.value,
               severity = excluded.severity,
               owners = excluded.owners,
               message_zh = excluded.message_zh,
               message_en = excluded.message_en,
               first_seen = CASE WHEN alert.state = 'resolved' THEN excluded.first_seen ELSE alert.first_seen END,
               is_preexisting = CASE WHEN alert.state = 'resolved' THEN excluded.is_preexisting ELSE alert.is_preexisting END,
               opened_run = CASE WHEN alert.state = 'resolved' THEN $2 ELSE alert.opened_run END,
               resolved_run = excluded.resolved_run,
               state = CASE WHEN excluded.until IS NOT NULL OR alert.state = 'resolved' THEN excluded.state ELSE alert.state END,
               state_at = CASE WHEN excluded.until IS NOT NULL OR alert.state = 'resolved' THEN excluded.state_at ELSE alert.state_at END,
               state_by = CASE WHEN excluded.until IS NOT NULL OR alert.state = 'resolved' THEN excluded.state_by ELSE alert.state_by END,
               state_cause = CASE
                                 WHEN excluded.until IS NOT NULL AND alert.state = 'resolved' THEN excluded.state_cause
                                 WHEN excluded.until IS NOT NULL THEN 'finding_gone'
                                 WHEN alert.state = 'resolved' THEN 'found_again'
                                 ELSE alert.state_cause
                             END,
               state_reason = CASE WHEN excluded.until IS NULL AND alert.state <> 'resolved' THEN alert.state_reason END,
               urged_times = CASE WHEN alert.state = 'resolved' THEN 0 ELSE alert.urged_times END
         -- most findings are those of yesterday, and are left alone
         WHERE CASE
                   WHEN alert.state = 'resolved' THEN excluded.until IS NULL OR excluded.until > alert.until
                   ELSE excluded.until IS NOT NULL
                        OR (alert.household_id, alert.division::bigint, alert.rule_id, alert.since, alert.due_on, alert.value, alert.severity, alert.owners, alert.message_zh, alert.message_en)
                           IS DISTINCT FROM
                           (excluded.household_id, excluded.division::bigint, excluded.rule_id, COALESCE(excluded.since, alert.since), excluded.due_on, excluded.value, excluded.severity, excluded.owners, excluded.message_zh, excluded.message_en)
               END
    ), gone AS (
        UPDATE fupin_register.alert
           SET state = 'resolved',
               until = GREATEST($4, alert.since + 1),
               resolved_run = $2,
               state_at = now(),
               state_by = current_user,
               state_cause = 'finding_gone',
               state_reason = NULL
         WHERE alert.alert_key = ANY (ARRAY(SELECT compared.standing_key FROM compared WHERE compared.alert_key IS NULL))
    )
    SELECT count(*) FROM finding WHERE finding.until IS NULL$sql$, fupin_register.finding_query(source))
       INTO findings
      USING source, run_id, previous_on, on_day, run_on, preexisting;
END
$$;
COMMENT ON PROCEDURE fupin_register.take_findings(fupin_register.alert_source, bigint, date, date, date, boolean, bigint) IS
    'asks a source about the day of fupin.as_of() and opens, updates and resolves its alerts; part of run_checks()';

-- That a source failed is an alert like any other, and resolved when it answers again.
CREATE PROCEDURE fupin_register.note_failure(source fupin_register.alert_source, run_id bigint, on_day date, error_code text)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF error_code IS NULL THEN
        UPDATE fupin_register.alert
           SET state = 'resolved',
               until = GREATEST(on_day, alert.since + 1),
               resolved_run = note_failure.run_id,
               state_at = now(),
               state_by = current_user,
               state_cause = 'check_runs_again',
               state_reason = NULL
         WHERE alert.source_id = source.source_id
           AND alert.kind = 'failure'
           AND alert.state <> 'resolved';
    ELSE
        INSERT INTO fupin_register.alert AS alert
               (alert_key, source_id, kind, check_id, subject_kind, subject_id, division, since, value, severity,
                message_zh, message_en, is_preexisting, first_seen, opened_run)
        VALUES (md5(concat_ws('/', source.source_id, 'failure')), source.source_id, 'failure', 'run_checks', 'alert_source', source.source_id, '000000',
                on_day, error_code, 'high',
                format('检查“%s”运行失败，错误代码%s', source.title_zh, error_code),
                format('the check "%s" failed with SQLSTATE %s', source.title_en, error_code), false, on_day, note_failure.run_id)
        ON CONFLICT (alert_key) DO UPDATE
           SET value = excluded.value,
               message_zh = excluded.message_zh,
               message_en = excluded.message_en,
               first_seen = CASE WHEN alert.state = 'resolved' THEN excluded.first_seen ELSE alert.first_seen END,
               since = CASE WHEN alert.state = 'resolved' THEN excluded.since ELSE alert.since END,
               until = NULL,
               opened_run = CASE WHEN alert.state = 'resolved' THEN excluded.opened_run ELSE alert.opened_run END,
               resolved_run = NULL,
               state = CASE WHEN alert.state = 'resolved' THEN 'open' ELSE alert.state END,
               state_at = CASE WHEN alert.state = 'resolved' THEN excluded.state_at ELSE alert.state_at END,
               state_by = CASE WHEN alert.state = 'resolved' THEN excluded.state_by ELSE alert.state_by END,
               state_cause = CASE WHEN alert.state = 'resolved' THEN 'found_again' ELSE alert.state_cause END,
               urged_times = CASE WHEN alert.state = 'resolved' THEN 0 ELSE alert.urged_times END;
    END IF;
END
$$;
COMMENT ON PROCEDURE fupin_register.note_failure(fupin_register.alert_source, bigint, date, text) IS
    'opens the alert about a source that failed, or with NULL as its code resolves it; part of run_checks()';

-- What every organisation is told of a day.  A text that has changed since it was delivered is to be delivered again.
CREATE PROCEDURE fupin_register.write_digests(on_day date, run_id bigint)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    INSERT INTO fupin_register.alert_digest AS digest
           (as_of, division, organisation_id, run_id, name_zh, new_alerts, open_alerts, overdue_alerts, preexisting_alerts, resolved_alerts, text_zh)
    WITH told AS MATERIALIZED (
        -- the words of an alert are looked up for the ten that are named
        SELECT CASE
                   WHEN organisation.division OPERATOR(fupin.<>) '000000' THEN organisation.division
                   ELSE COALESCE(fupin_register.county_of(alert.division), alert.division)
               END AS owner_division,
               alert.is_preexisting,
               alert.due_on,
               alert.since,
               alert.division,
               owner.organisation_id,
               alert.kind,
               alert.severity,
               alert.alert_key,
               organisation.name_zh AS owner_name,
               alert.state NOT IN ('handled', 'resolved') AS is_open,
               alert.first_seen = on_day AND NOT alert.is_preexisting AS is_new,
               alert.state = 'resolved' AS is_resolved
          FROM fupin_register.alert
          LEFT JOIN fupin_register.check_run resolved ON resolved.run_id = alert.resolved_run
         CROSS JOIN LATERAL unnest(CASE WHEN alert.owners = '{}' THEN '{""}' ELSE alert.owners END) owner (organisation_id)
          LEFT JOIN fupin.organisation ON organisation.organisation_id = owner.organisation_id
         WHERE alert.state <> 'resolved'
            OR resolved.as_of = on_day
    ), counted AS (
        SELECT told.owner_division,
               told.organisation_id,
               max(told.owner_name) AS owner_name,
               count(*) FILTER (WHERE told.is_new) AS new_alerts,
               count(*) FILTER (WHERE told.is_open AND NOT told.is_preexisting) AS open_alerts,
               count(*) FILTER (WHERE told.is_open AND NOT told.is_preexisting AND told.kind = 'overdue') AS overdue_alerts,
               count(*) FILTER (WHERE told.is_open AND told.is_preexisting) AS preexisting_alerts,
               count(*) FILTER (WHERE told.is_resolved) AS resolved_alerts
          FROM told
         GROUP BY told.owner_division,
                  told.organisation_id
    ), by_kind AS (
        SELECT kind.owner_division,
               kind.organisation_id,
               string_agg(COALESCE(label.label_zh, kind.kind) || kind.alerts || '条', '、' ORDER BY label.position NULLS LAST, kind.kind) AS text_zh
          FROM (SELECT told.owner_division,
                       told.organisation_id,
                       told.kind,
                       count(*) AS alerts
                  FROM told
                 WHERE told.is_open
                 GROUP BY told.owner_division,
                          told.organisation_id,
                          told.kind) kind
          LEFT JOIN fupin.code_list label
            ON label.list = 'alert_kind'
           AND label.code = kind.kind
         GROUP BY kind.owner_division,
                  kind.organisation_id
    ), pressing AS (
        SELECT told.owner_division,
               told.organisation_id,
               told.alert_key,
               row_number() OVER (PARTITION BY told.owner_division, told.organisation_id
                                  ORDER BY severity.position, told.is_preexisting, told.is_new DESC, told.due_on, told.since, told.division, told.alert_key) AS place_in_order,
               severity.label_zh AS severity_label
          FROM told
          JOIN fupin.code_list severity
            ON severity.list = 'alert_severity'
           AND severity.code = told.severity
         WHERE told.is_open
    ), named AS (
        SELECT pressing.owner_division,
               pressing.organisation_id,
               string_agg(format('%s．[%s] %s %s%s：%s%s', pressing.place_in_order, pressing.severity_label,
                                 COALESCE(NULLIF(concat(COALESCE(place.county_name, place.prefecture_name, place.province_name), place.town_name, place.village_name), ''),
                                          CASE WHEN alert.division OPERATOR(fupin.<>) '000000' THEN alert.division::text ELSE '全部地区' END),
                                 COALESCE(kind.label_zh, alert.subject_kind),
                                 -- a place is named already
                                 CASE WHEN alert.subject_id <> alert.division::text THEN ' ' || alert.subject_id ELSE '' END,
                                 alert.message_zh,
                                 CASE WHEN alert.due_on IS NOT NULL THEN '（期限' || alert.due_on || '）' ELSE '' END),
                          E'\n' ORDER BY pressing.place_in_order) AS text_zh
          FROM pressing
          JOIN fupin_register.alert ON alert.alert_key = pressing.alert_key
          LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) alert.division
          LEFT JOIN fupin.code_list kind
            ON kind.list = CASE WHEN alert.subject_kind IN ('catalogue', 'alert_source') THEN 'alert_subject' ELSE 'subject' END
           AND kind.code = alert.subject_kind
         WHERE pressing.place_in_order <= 10
         GROUP BY pressing.owner_division,
                  pressing.organisation_id
    )
    SELECT on_day,
           counted.owner_division,
           counted.organisation_id,
           write_digests.run_id,
           recipient.name_zh,
           counted.new_alerts,
           counted.open_alerts,
           counted.overdue_alerts,
           counted.preexisting_alerts,
           counted.resolved_alerts,
           format(E'【%s】%s扶贫预警\n新增%s条，待办%s条（其中逾期%s条），首次检查前遗留%s条，已消除%s条。',
                  recipient.name_zh, to_char(on_day, 'YYYY"年"FMMM"月"FMDD"日"'),
                  counted.new_alerts, counted.open_alerts, counted.overdue_alerts, counted.preexisting_alerts, counted.resolved_alerts)
               || COALESCE(E'\n分类：' || by_kind.text_zh || '。', '')
               || COALESCE(E'\n最紧要的事项：\n' || named.text_zh, '')
      FROM counted
      LEFT JOIN by_kind
        ON by_kind.organisation_id = counted.organisation_id
       AND by_kind.owner_division OPERATOR(fupin.=) counted.owner_division
      LEFT JOIN named
        ON named.organisation_id = counted.organisation_id
       AND named.owner_division OPERATOR(fupin.=) counted.owner_division
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.owner_division
     CROSS JOIN LATERAL (SELECT COALESCE(counted.owner_name,
                                         NULLIF(counted.organisation_id, ''),
                                         place.county_name,
                                         place.prefecture_name,
                                         place.province_name,
                                         CASE WHEN counted.owner_division OPERATOR(fupin.=) '000000' THEN '全部地区' ELSE counted.owner_division::text END) AS name_zh) recipient
    ON CONFLICT (as_of, division, organisation_id) DO UPDATE
       SET run_id = excluded.run_id,
           name_zh = excluded.name_zh,
           new_alerts = excluded.new_alerts,
           open_alerts = excluded.open_alerts,
           overdue_alerts = excluded.overdue_alerts,
           preexisting_alerts = excluded.preexisting_alerts,
           resolved_alerts = excluded.resolved_alerts,
           text_zh = excluded.text_zh,
           delivered_at = NULL,
           delivered_by = NULL
     WHERE digest.text_zh <> excluded.text_zh;
END
$$;
COMMENT ON PROCEDURE fupin_register.write_digests(date, bigint) IS
    'writes alert_digest of a day; part of run_checks()';

CREATE PROCEDURE fupin_register.run_checks(as_of date DEFAULT fupin.as_of(), preexisting boolean DEFAULT false, catch_up_days integer DEFAULT 31)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
DECLARE
    -- the digest of the name of this procedure
    lock_key    bigint := hashtextextended('fupin_register.run_checks', 0);
    setting     text := current_setting('fupin.as_of', true);
    last_run    fupin_register.check_run;
    before_run  bigint := COALESCE((SELECT max(check_run.run_id) FROM fupin_register.check_run), 0);
    run         bigint;
    source      fupin_register.alert_source;
    began_at    timestamptz;
    previous_on date;
    asked_on    date;
    on_day      date;
    days_asked  integer;
    days_missed integer;
    findings    bigint;
    code        text;
    message     text;
BEGIN
    IF as_of IS NULL OR NOT isfinite(as_of) THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('run_checks() needs a day'),
                  ERRCODE = 'null_value_not_allowed';
    ELSIF as_of > (now() AT TIME ZONE 'Asia/Shanghai')::date + 31 THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('run_checks() does not run more than 31 days ahead'),
                  ERRCODE = 'invalid_parameter_value',
                  DETAIL = fupin.message('Alerts do not go back in time: after a run for a day far ahead no day before it could be run.'),
                  HINT = fupin.message('Ask the reports under fupin.as_of what will be due then.');
    ELSIF catch_up_days IS NULL OR catch_up_days < 0 THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('catch_up_days must not be negative'),
                  ERRCODE = 'invalid_parameter_value';
    ELSIF NOT '000000'::fupin.division OPERATOR(fupin.<@) fupin_register.my_writable_divisions() THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('only who sees and writes the whole register can run the checks'),
                  ERRCODE = 'insufficient_privilege',
                  DETAIL = fupin.message('What a role does not see would count as gone.'),
                  HINT = fupin.message('CALL fupin_register.grant_admin(role) makes such a role.');
    ELSIF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('run_checks() runs in a transaction of isolation level read committed'),
                  ERRCODE = 'invalid_transaction_state',
                  DETAIL = fupin.message('With an older snapshot it would not see what another session has just found.');
    END IF;

    -- Two sessions at once do the work once: whoever comes second waits, and finds it done.
    IF NOT pg_try_advisory_xact_lock(lock_key) THEN
        PERFORM pg_advisory_xact_lock(lock_key);
        IF EXISTS (SELECT
                     FROM fupin_register.check_run
                    WHERE check_run.run_id > before_run
                      AND check_run.as_of >= run_checks.as_of) THEN
            RAISE NOTICE
                USING MESSAGE = format(fupin.message('another session has just run the checks of %s'), to_char(as_of, 'YYYY-MM-DD'));
            RETURN;
        END IF;
    END IF;

    SELECT check_run.* INTO last_run FROM fupin_register.check_run ORDER BY check_run.run_id DESC LIMIT 1;
    IF last_run.as_of > as_of THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the checks have been run for a later day'),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = format(fupin.message('The last run asked about %s; alerts do not go back in time.'), to_char(last_run.as_of, 'YYYY-MM-DD')),
                  HINT = fupin.message('What stood on an earlier day is shown by the reports under fupin.as_of.');
    END IF;
    run := COALESCE(last_run.run_id, 0) + 1;
    INSERT INTO fupin_register.check_run (run_id, as_of, previous_on) VALUES (run, as_of, last_run.as_of);

    FOR source IN
        SELECT alert_source.* FROM fupin_register.alert_source ORDER BY alert_source.source_id
    LOOP
        IF source.disabled THEN
            UPDATE fupin_register.alert
               SET state = 'resolved',
                   until = GREATEST(run_checks.as_of, alert.since + 1),
                   resolved_run = run,
                   state_at = now(),
                   state_by = current_user,
                   state_cause = 'source_disabled',
                   state_reason = NULL
             WHERE alert.source_id = source.source_id
               AND alert.state <> 'resolved';
            CONTINUE;
        END IF;
        began_at := clock_timestamp();
        previous_on := source.answered_on;
        days_asked := 0;
        days_missed := 0;
        -- all of a source or nothing of it, and what fails does not stop the others
        BEGIN
            on_day := as_of;
            IF source.each_day AND previous_on < as_of THEN
                on_day := GREATEST(previous_on + 1, as_of - catch_up_days);
                days_missed := on_day - previous_on - 1;
            END IF;
            asked_on := previous_on;
            WHILE on_day <= as_of LOOP
                PERFORM set_config('fupin.as_of', to_char(on_day, 'YYYY-MM-DD'), true);
                CALL fupin_register.take_findings(source, run, asked_on, on_day, as_of, previous_on IS NULL OR preexisting, findings);
                asked_on := on_day;
                on_day := on_day + 1;
                days_asked := days_asked + 1;
            END LOOP;
            CALL fupin_register.note_failure(source, run, as_of, NULL);
            UPDATE fupin_register.alert_source
               SET asked_on = run_checks.as_of,
                   answered_on = run_checks.as_of
             WHERE alert_source.source_id = source.source_id;
            INSERT INTO fupin_register.check_run_source (run_id, source_id, as_of, previous_on, days_asked, days_missed, found, opened, preexisting, resolved, seconds)
            SELECT run, source.source_id, run_checks.as_of, previous_on, days_asked, days_missed, findings,
                   count(*) FILTER (WHERE alert.opened_run = run AND NOT alert.is_preexisting),
                   count(*) FILTER (WHERE alert.opened_run = run AND alert.is_preexisting),
                   count(*) FILTER (WHERE alert.resolved_run = run),
                   extract(epoch FROM clock_timestamp() - began_at)
              FROM fupin_register.alert
             WHERE alert.source_id = source.source_id
               AND (alert.opened_run = run OR alert.resolved_run = run);
        EXCEPTION WHEN OTHERS THEN
            GET STACKED DIAGNOSTICS code = RETURNED_SQLSTATE, message = MESSAGE_TEXT;
            INSERT INTO fupin_register.check_run_source (run_id, source_id, as_of, previous_on, seconds, error_code, error)
            VALUES (run, source.source_id, as_of, previous_on, extract(epoch FROM clock_timestamp() - began_at), code, message);
            CALL fupin_register.note_failure(source, run, as_of, code);
            UPDATE fupin_register.alert_source
               SET asked_on = run_checks.as_of
             WHERE alert_source.source_id = source.source_id;
        END;
    END LOOP;

    PERFORM set_config('fupin.as_of', to_char(as_of, 'YYYY-MM-DD'), true);
    CALL fupin_register.write_digests(as_of, run);
    PERFORM set_config('fupin.as_of', setting, true);

    UPDATE fupin_register.check_run
       SET ended_at = clock_timestamp(),
           sources = answer.sources,
           failed = answer.failed,
           found = answer.found,
           opened = counted.opened,
           preexisting = counted.preexisting,
           resolved = counted.resolved
      FROM (SELECT count(*) AS sources,
                   count(check_run_source.error) AS failed,
                   COALESCE(sum(check_run_source.found), 0) AS found
              FROM fupin_register.check_run_source
             WHERE check_run_source.run_id = run) answer,
           (SELECT count(*) FILTER (WHERE alert.opened_run = run AND NOT alert.is_preexisting) AS opened,
                   count(*) FILTER (WHERE alert.opened_run = run AND alert.is_preexisting) AS preexisting,
                   count(*) FILTER (WHERE alert.resolved_run = run) AS resolved
              FROM fupin_register.alert
             WHERE alert.opened_run = run
                OR alert.resolved_run = run) counted
     WHERE check_run.run_id = run;

    PERFORM pg_notify('fupin_alert', json_build_object('run', check_run.run_id, 'as_of', check_run.as_of, 'opened', check_run.opened,
                                                       'preexisting', check_run.preexisting, 'resolved', check_run.resolved,
                                                       'found', check_run.found, 'failed', check_run.failed)::text)
       FROM fupin_register.check_run
      WHERE check_run.run_id = run;
END
$$;
COMMENT ON PROCEDURE fupin_register.run_checks(date, boolean, integer) IS
    'asks every source of findings about a day (default fupin.as_of()) and everything between the last run and it, opens and resolves alerts, writes the digests, and notifies fupin_alert with {run, as_of, opened, preexisting, resolved, found, failed} on commit. '
    'preexisting: what is found now was there before, as after an import of old data (a source''s first run counts so anyway); catch_up_days: how many missed days a source is asked about that knows only its own day (each_day). '
    'One transaction: a run that is broken off leaves nothing, a source that fails leaves only the alert that it did';

-- What people do.  Everything or nothing of a list of keys.
CREATE PROCEDURE fupin_register.set_alert_state(alert_keys text[], state text, reason text, from_states text[])
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    wanted  integer := (SELECT count(DISTINCT wanted.alert_key) FROM unnest(alert_keys) wanted (alert_key));
    changed integer;
BEGIN
    UPDATE fupin_register.alert
       SET state = set_alert_state.state,
           state_at = clock_timestamp(),
           state_by = current_user,
           state_cause = NULL,
           state_reason = NULLIF(btrim(reason), ''),
           urged_times = alert.urged_times + (set_alert_state.state = 'urged')::integer
     WHERE alert.alert_key = ANY (alert_keys)
       AND alert.state = ANY (from_states);
    GET DIAGNOSTICS changed = ROW_COUNT;
    IF changed < wanted OR wanted = 0 THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('not every alert can be %s'), state),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = format(fupin.message('Of %s alerts named, %s are there, in your divisions and %s.'), wanted, changed, array_to_string(from_states, fupin.message(' or '))),
                  HINT = fupin.message('Alerts stand in fupin_report.alert_status, each with its key and state.');
    END IF;
END
$$;
COMMENT ON PROCEDURE fupin_register.set_alert_state(text[], text, text, text[]) IS
    'brings alerts into a state; part of the three procedures below';

CREATE PROCEDURE fupin_register.acknowledge_alert(alert_keys text[], reason text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    CALL fupin_register.set_alert_state(alert_keys, 'acknowledged', reason, '{open,urged}');
END
$$;
COMMENT ON PROCEDURE fupin_register.acknowledge_alert(text[], text) IS 'says that somebody has taken note of alerts, with or without a remark';

CREATE PROCEDURE fupin_register.urge_alert(alert_keys text[], reason text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    CALL fupin_register.set_alert_state(alert_keys, 'urged', reason, '{open,acknowledged,urged,handled}');
END
$$;
COMMENT ON PROCEDURE fupin_register.urge_alert(text[], text) IS
    'urges those who answer for alerts, again if need be; one that was handled and still stands is not handled any more';

CREATE PROCEDURE fupin_register.handle_alert(alert_keys text[], reason text)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF COALESCE(btrim(reason), '') = '' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('handling an alert needs words'),
                  ERRCODE = 'null_value_not_allowed',
                  HINT = fupin.message('Say in the second argument what was done.');
    END IF;
    CALL fupin_register.set_alert_state(alert_keys, 'handled', reason, '{open,acknowledged,urged}');
END
$$;
COMMENT ON PROCEDURE fupin_register.handle_alert(text[], text) IS
    'says what was done about alerts; they are resolved by the next run that no longer finds them, and stay handled until then';

-- For whoever delivers: a name of a file that every system takes, one for each digest.
CREATE FUNCTION fupin_register.digest_file_name(as_of date, division fupin.division, organisation_id text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN pg_catalog.to_char(as_of, 'YYYY-MM-DD') || '_' || division || '_'
           || CASE
                  WHEN organisation_id = '' THEN 'county'
                  WHEN organisation_id ~ '^[a-z0-9_.-]{1,100}$' THEN organisation_id
                  -- what was taken away stays told apart
                  ELSE pg_catalog."left"(pg_catalog.regexp_replace(organisation_id, '[^a-z0-9_.-]+', '_', 'g'), 60) || '_' || pg_catalog.md5(organisation_id)
              END
           || '.txt';
COMMENT ON FUNCTION fupin_register.digest_file_name(date, fupin.division, text) IS
    'name of the file of a digest, of small ASCII letters, digits, underscores, hyphens and full stops: day_division_organisation.txt; NULL if an argument is NULL';

CREATE PROCEDURE fupin_register.deliver_digest(as_of date, division fupin.division, organisation_id text, text_zh text)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    UPDATE fupin_register.alert_digest digest
       SET delivered_at = clock_timestamp(),
           delivered_by = current_user
     WHERE digest.as_of = deliver_digest.as_of
       AND digest.division OPERATOR(fupin.=) deliver_digest.division
       AND digest.organisation_id = deliver_digest.organisation_id
       AND digest.text_zh = deliver_digest.text_zh
       AND digest.delivered_at IS NULL;
END
$$;
COMMENT ON PROCEDURE fupin_register.deliver_digest(date, fupin.division, text, text) IS
    'marks a digest as delivered in the words given; does nothing where it has other words by now, or was delivered already';
