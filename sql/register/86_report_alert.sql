-- Reports about alerts (the order of columns is published: append only).

-- What was found of a subject may be a number of a citizen: only who may see names sees it.
CREATE VIEW fupin_register.alert_list WITH (security_barrier) AS
    SELECT alert.alert_key,
           alert.source_id,
           source.title_zh AS source_zh,
           alert.kind,
           alert.check_id,
           alert.subject_kind,
           alert.subject_id,
           alert.occurrence,
           alert.household_id,
           alert.division,
           COALESCE(fupin_register.county_of(alert.division), alert.division) AS county,
           alert.rule_id,
           alert.since,
           alert.until,
           alert.due_on,
           CASE WHEN alert.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN alert.value END AS value,
           alert.severity,
           alert.owners,
           alert.message_zh,
           alert.message_en,
           alert.is_preexisting,
           alert.first_seen,
           CASE
               WHEN alert.until IS NOT NULL THEN alert.until - 1
               WHEN alert.kind = 'failure' THEN source.asked_on
               ELSE source.answered_on
           END AS last_seen,
           alert.state,
           alert.state_at,
           alert.state_by,
           alert.state_cause,
           alert.state_reason,
           alert.urged_times
      FROM fupin_register.alert
      LEFT JOIN fupin_register.alert_source source ON source.source_id = alert.source_id
     WHERE alert.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.alert_list IS 'the alerts that the current role may see';
COMMENT ON COLUMN fupin_register.alert_list.alert_key IS 'the alert';
COMMENT ON COLUMN fupin_register.alert_list.source_id IS 'the source that found it';
COMMENT ON COLUMN fupin_register.alert_list.source_zh IS 'its Chinese title';
COMMENT ON COLUMN fupin_register.alert_list.kind IS 'what it is (code_list alert_kind)';
COMMENT ON COLUMN fupin_register.alert_list.check_id IS 'which check of the source';
COMMENT ON COLUMN fupin_register.alert_list.subject_kind IS 'kind of subject';
COMMENT ON COLUMN fupin_register.alert_list.subject_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.alert_list.occurrence IS 'which of several; empty = there is one';
COMMENT ON COLUMN fupin_register.alert_list.household_id IS 'the household that the subject is, or is of; NULL = none';
COMMENT ON COLUMN fupin_register.alert_list.division IS 'its place; 000000 = everywhere';
COMMENT ON COLUMN fupin_register.alert_list.county IS 'the county it is in, or the place above';
COMMENT ON COLUMN fupin_register.alert_list.rule_id IS 'the rule behind it; NULL = none';
COMMENT ON COLUMN fupin_register.alert_list.since IS 'the first day on which it stood; NULL = the data do not say';
COMMENT ON COLUMN fupin_register.alert_list.until IS 'the first day on which it no longer stood; NULL = it stands';
COMMENT ON COLUMN fupin_register.alert_list.due_on IS 'last day in time; NULL = it has none';
COMMENT ON COLUMN fupin_register.alert_list.value IS 'the value that was found; NULL = none, or the role may not see names';
COMMENT ON COLUMN fupin_register.alert_list.severity IS 'high, medium, low';
COMMENT ON COLUMN fupin_register.alert_list.owners IS 'organisation_id of those who answer for it; empty = nobody is named';
COMMENT ON COLUMN fupin_register.alert_list.message_zh IS 'what it is, in Chinese';
COMMENT ON COLUMN fupin_register.alert_list.message_en IS 'the same in English';
COMMENT ON COLUMN fupin_register.alert_list.is_preexisting IS 'it was there when its source was asked for the first time';
COMMENT ON COLUMN fupin_register.alert_list.first_seen IS 'day of the run that saw it first, or first again after it was gone';
COMMENT ON COLUMN fupin_register.alert_list.last_seen IS 'the last day on which it stood: that of the last answer of its source, or the day before until';
COMMENT ON COLUMN fupin_register.alert_list.state IS 'open, acknowledged, urged, handled, resolved';
COMMENT ON COLUMN fupin_register.alert_list.state_at IS 'when it came into this state';
COMMENT ON COLUMN fupin_register.alert_list.state_by IS 'the role that brought it there';
COMMENT ON COLUMN fupin_register.alert_list.state_cause IS 'why the checks brought it there (code_list alert_cause); NULL = it is new, or somebody did';
COMMENT ON COLUMN fupin_register.alert_list.state_reason IS 'what whoever brought it there said; NULL = nothing';
COMMENT ON COLUMN fupin_register.alert_list.urged_times IS 'how often it was urged since it was opened';

CREATE VIEW fupin_report.alert_status WITH (security_barrier) AS
    SELECT alert.alert_key::varchar(32) AS alert_key,
           alert.kind::varchar(64) AS alert_kind,
           COALESCE(kind_code.label_zh, alert.kind)::varchar(64) AS alert_kind_label,
           alert.severity::varchar(16) AS alert_severity,
           severity_code.label_zh::varchar(16) AS alert_severity_label,
           alert.state::varchar(16) AS alert_state,
           state_code.label_zh::varchar(16) AS alert_state_label,
           alert.source_id::varchar(64) AS alert_source,
           fupin_register.shorten(alert.source_zh)::varchar(255) AS alert_source_label,
           fupin_register.shorten(alert.check_id)::varchar(255) AS check_code,
           alert.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           alert.subject_kind::varchar(32) AS subject_kind,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           fupin_register.shorten(alert.subject_id)::varchar(255) AS alert_subject_code,
           fupin_register.shorten(NULLIF(alert.occurrence, ''))::varchar(255) AS occurrence,
           alert.household_id::varchar(32) AS household_code,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           fupin_register.shorten(NULLIF(pg_catalog.array_to_string(alert.owners, ', '), ''))::varchar(255) AS responsible_units,
           fupin_register.shorten(owner.names)::varchar(255) AS responsible_units_label,
           (SELECT fupin.as_of())::date AS as_of,
           alert.since::date AS stands_since_date,
           alert.until::date AS stood_until_date,
           alert.due_on::date AS due_date,
           (COALESCE(alert.until, (SELECT fupin.as_of())) - COALESCE(alert.since, alert.first_seen))::integer AS days_standing,
           fupin_register.shorten(alert.value)::varchar(255) AS found_value,
           fupin_register.shorten(alert.message_zh)::varchar(255) AS message,
           fupin_register.shorten(alert.message_en)::varchar(255) AS message_en,
           alert.is_preexisting::boolean AS is_preexisting,
           fupin_register.yes_no(alert.is_preexisting)::varchar(4) AS preexisting_label,
           alert.first_seen::date AS first_seen_date,
           alert.last_seen::date AS last_seen_date,
           (alert.state_at AT TIME ZONE 'Asia/Shanghai')::date AS alert_state_date,
           (alert.state_by::text COLLATE pg_catalog."default")::varchar(64) AS alert_state_by,
           fupin_register.shorten(alert.state_reason)::varchar(255) AS alert_state_reason,
           alert.urged_times::integer AS urged_times,
           alert.state_cause::varchar(32) AS alert_state_cause,
           cause_code.label_zh::varchar(32) AS alert_state_cause_label
      FROM fupin_register.alert_list alert
      -- the names of each set of owners once
      LEFT JOIN (SELECT owners.owners,
                        pg_catalog.string_agg(COALESCE(organisation.name_zh, unit.organisation_id), '、' ORDER BY unit.position) AS names
                   FROM (SELECT DISTINCT listed.owners FROM fupin_register.alert_list listed) owners
                  CROSS JOIN LATERAL ROWS FROM (pg_catalog.unnest(owners.owners)) WITH ORDINALITY unit (organisation_id, position)
                   LEFT JOIN fupin.organisation ON organisation.organisation_id = unit.organisation_id
                  GROUP BY owners.owners) owner
        ON owner.owners = alert.owners
      LEFT JOIN fupin.rule ON rule.rule_id = alert.rule_id
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) alert.division
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'alert_kind'
       AND kind_code.code = alert.kind
      LEFT JOIN fupin.code_list severity_code
        ON severity_code.list = 'alert_severity'
       AND severity_code.code = alert.severity
      LEFT JOIN fupin.code_list state_code
        ON state_code.list = 'alert_state'
       AND state_code.code = alert.state
      LEFT JOIN fupin.code_list cause_code
        ON cause_code.list = 'alert_cause'
       AND cause_code.code = alert.state_cause
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = CASE WHEN alert.subject_kind IN ('catalogue', 'alert_source') THEN 'alert_subject' ELSE 'subject' END
       AND subject_code.code = alert.subject_kind;

-- What is of no county stands beside the counties.
SELECT fupin_register.create_by_level(made.reports::jsonb, pg_catalog.format($report$
    SELECT (counted.division::text || '-' || counted.kind)::varchar(80) AS alert_summary_key,
           {places},
           counted.kind::varchar(64) AS alert_kind,
           COALESCE(kind_code.label_zh, counted.kind)::varchar(64) AS alert_kind_label,
           (SELECT fupin.as_of())::date AS as_of,
           counted.last_seen::date AS last_seen_date,
           counted.new_alerts::bigint AS alerts_new,
           counted.open_alerts::bigint AS alerts_open,
           counted.overdue_alerts::bigint AS alerts_overdue,
           counted.preexisting_alerts::bigint AS alerts_preexisting,
           counted.resolved_alerts::bigint AS alerts_resolved,
           counted.untouched_alerts::bigint AS alerts_untouched,
           counted.acknowledged_alerts::bigint AS alerts_acknowledged,
           counted.urged_alerts::bigint AS alerts_urged,
           counted.handled_alerts::bigint AS alerts_handled,
           counted.high_alerts::bigint AS alerts_high,
           counted.since::date AS stands_since_date
      FROM (SELECT seen.division,
                   seen.kind,
                   pg_catalog.max(seen.last_seen) AS last_seen,
                   COALESCE(pg_catalog.sum(seen.first_alerts) FILTER (WHERE seen.first_seen = seen.seen_on), 0) AS new_alerts,
                   pg_catalog.sum(seen.open_alerts) AS open_alerts,
                   CASE WHEN seen.kind = 'overdue' THEN pg_catalog.sum(seen.open_alerts) ELSE 0 END AS overdue_alerts,
                   pg_catalog.sum(seen.preexisting_alerts) AS preexisting_alerts,
                   pg_catalog.sum(seen.resolved_alerts) AS resolved_alerts,
                   pg_catalog.sum(seen.untouched_alerts) AS untouched_alerts,
                   pg_catalog.sum(seen.acknowledged_alerts) AS acknowledged_alerts,
                   pg_catalog.sum(seen.urged_alerts) AS urged_alerts,
                   pg_catalog.sum(seen.handled_alerts) AS handled_alerts,
                   pg_catalog.sum(seen.high_alerts) AS high_alerts,
                   pg_catalog.min(seen.since) AS since
              -- by day of the first sight too, so that the alerts are read once, and which of them are new is known after
              FROM (SELECT %1$s AS division,
                           entry.kind,
                           entry.first_seen,
                           pg_catalog.max(pg_catalog.max(entry.last_seen)) OVER () AS seen_on,
                           pg_catalog.max(entry.last_seen) AS last_seen,
                           pg_catalog.count(*) FILTER (WHERE NOT entry.is_preexisting) AS first_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state NOT IN ('handled', 'resolved') AND NOT entry.is_preexisting) AS open_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state NOT IN ('handled', 'resolved') AND entry.is_preexisting) AS preexisting_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state = 'resolved') AS resolved_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state = 'open') AS untouched_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state = 'acknowledged') AS acknowledged_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state = 'urged') AS urged_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state = 'handled') AS handled_alerts,
                           pg_catalog.count(*) FILTER (WHERE entry.state NOT IN ('handled', 'resolved') AND entry.severity = 'high') AS high_alerts,
                           pg_catalog.min(entry.since) FILTER (WHERE entry.state NOT IN ('handled', 'resolved')) AS since
                      FROM fupin_register.alert_list entry
                     GROUP BY %1$s,
                              entry.kind,
                              entry.first_seen) seen
             GROUP BY seen.division,
                      seen.kind) counted
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'alert_kind'
       AND kind_code.code = counted.kind
$report$, made.place))
  FROM (VALUES ('{"county": "alert_summary"}', 'entry.county'),
               ('{"town": "alert_summary_by_town", "village": "alert_summary_by_village"}', '{place}')) made (reports, place);

CREATE VIEW fupin_register.digest_list WITH (security_barrier) AS
    SELECT digest.as_of,
           digest.division,
           digest.organisation_id,
           digest.name_zh,
           digest.new_alerts,
           digest.open_alerts,
           digest.overdue_alerts,
           digest.preexisting_alerts,
           digest.resolved_alerts,
           digest.text_zh,
           fupin_register.digest_file_name(digest.as_of, digest.division, digest.organisation_id) AS file_name,
           digest.delivered_at
      FROM fupin_register.alert_digest digest
     WHERE digest.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.digest_list IS 'the digests that the current role may see';
COMMENT ON COLUMN fupin_register.digest_list.as_of IS 'the day';
COMMENT ON COLUMN fupin_register.digest_list.division IS 'place of the organisation, or the county of the alerts';
COMMENT ON COLUMN fupin_register.digest_list.organisation_id IS 'the organisation; empty = nobody is named';
COMMENT ON COLUMN fupin_register.digest_list.name_zh IS 'Chinese name of the organisation or county';
COMMENT ON COLUMN fupin_register.digest_list.new_alerts IS 'alerts opened by the runs of the day, without preexisting';
COMMENT ON COLUMN fupin_register.digest_list.open_alerts IS 'alerts that stand and are not handled, without preexisting';
COMMENT ON COLUMN fupin_register.digest_list.overdue_alerts IS 'of these, overdue ones';
COMMENT ON COLUMN fupin_register.digest_list.preexisting_alerts IS 'alerts that stand, are not handled and were there before the first run';
COMMENT ON COLUMN fupin_register.digest_list.resolved_alerts IS 'alerts found gone by the runs of the day';
COMMENT ON COLUMN fupin_register.digest_list.text_zh IS 'the text, in lines';
COMMENT ON COLUMN fupin_register.digest_list.file_name IS 'name of the file that fupin_digest writes';
COMMENT ON COLUMN fupin_register.digest_list.delivered_at IS 'when it was delivered; NULL = not yet';

CREATE VIEW fupin_report.alert_digest WITH (security_barrier) AS
    SELECT (digest.as_of || '/' || digest.division || '/' || digest.organisation_id)::varchar(128) AS alert_digest_key,
           digest.division::text::varchar(12) AS division_code,
           COALESCE(place.village_name, place.town_name, place.county_name, place.prefecture_name, place.province_name)::varchar(64) AS division_name,
           NULLIF(digest.organisation_id, '')::varchar(64) AS unit_code,
           digest.name_zh::varchar(128) AS unit_name,
           digest.as_of::date AS as_of,
           digest.new_alerts::bigint AS alerts_new,
           digest.open_alerts::bigint AS alerts_open,
           digest.overdue_alerts::bigint AS alerts_overdue,
           digest.preexisting_alerts::bigint AS alerts_preexisting,
           digest.resolved_alerts::bigint AS alerts_resolved,
           fupin_register.shorten(digest.text_zh)::varchar(255) AS digest_text,
           (digest.delivered_at IS NOT NULL)::boolean AS is_delivered,
           fupin_register.yes_no(digest.delivered_at IS NOT NULL)::varchar(4) AS delivered_label,
           (digest.delivered_at AT TIME ZONE 'Asia/Shanghai')::date AS delivered_date
      FROM fupin_register.digest_list digest
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) digest.division;

CREATE VIEW fupin_report.alert_digest_line WITH (security_barrier) AS
    SELECT (digest.as_of || '/' || digest.division || '/' || digest.organisation_id || '/' || line.position)::varchar(160) AS alert_digest_line_key,
           (digest.as_of || '/' || digest.division || '/' || digest.organisation_id)::varchar(128) AS alert_digest_key,
           digest.as_of::date AS as_of,
           line.position::smallint AS line_position,
           fupin_register.shorten(line.text_zh)::varchar(255) AS line_text
      FROM fupin_register.digest_list digest
     CROSS JOIN LATERAL pg_catalog.string_to_table(digest.text_zh, E'\n') WITH ORDINALITY line (text_zh, position);

WITH views (name, comment) AS (VALUES
            ('alert_status', '预警事项 | alerts: everything that the checks found and somebody must act on, with who answers for it, since when it stands, and what was done about it; those whose finding is gone among them'),
            ('alert_summary', '分县预警统计 | alerts by county and kind: new, open, overdue, handled and resolved ones'),
            ('alert_summary_by_town', '分乡镇预警统计 | alerts by town and kind: of the town and of the places in it'),
            ('alert_summary_by_village', '分村预警统计 | alerts by village and kind'),
            ('alert_digest', '预警摘要 | digests: what each organisation is to be told of each day, in words'),
            ('alert_digest_line', '预警摘要逐行 | digests line by line: the whole text of each')
), columns (name, comment) AS (VALUES
            ('alert_key', '预警主键 | key of the alert: what acknowledge_alert(), urge_alert() and handle_alert() take'),
            ('alert_kind', '预警类型代码 | kind of alert, code: overdue, due_soon, duty, vacancy, breach, payment, notice, coverage, monitoring, doubt, catalogue, failure'),
            ('alert_kind_label', '预警类型 | kind of alert'),
            ('alert_severity', '预警级别代码 | how much it presses, code: high, medium, low'),
            ('alert_severity_label', '预警级别 | how much it presses'),
            ('alert_state', '处理状态代码 | where it stands, code: open, acknowledged, urged, handled, resolved'),
            ('alert_state_label', '处理状态 | where it stands'),
            ('alert_source', '检查项代码 | source that found it, code'),
            ('alert_source_label', '检查项 | source that found it'),
            ('check_code', '检查条目编号 | which check of the source: number of the deadline, duty, criterion, data check or trigger'),
            ('alert_subject_code', '预警对象编号 | subject of the alert: its number; for a place its code'),
            ('occurrence', '预警分项 | which of several: period, day of the event, object or place; NULL = there is one'),
            ('stands_since_date', '起始日期 | stands since: the first day, whenever it was seen; NULL = the data do not say'),
            ('stood_until_date', '消除日期 | stood until: the first day on which it no longer did; NULL = it stands'),
            ('days_standing', '持续天数 | days it has stood: from stands_since_date, or the day on which it was first seen'),
            ('found_value', '发现的值 | value that was found: NULL = none, or the role may not see names'),
            ('is_preexisting', '是否遗留 | whether it was there before: when its source was asked for the first time; counted apart from new ones'),
            ('preexisting_label', '遗留 | whether it was there before'),
            ('first_seen_date', '首次发现日期 | first seen on: day of the run, or of the one that saw it again after it was gone'),
            ('last_seen_date', '最近发现日期 | last seen on: day of the last answer of its source; of what is gone the day before it was'),
            ('alert_state_date', '处理日期 | day on which it came into its state'),
            ('alert_state_by', '处理人 | who brought it into its state: the role in the database'),
            ('alert_state_reason', '处理说明 | what somebody said about it: NULL = nothing'),
            ('alert_state_cause', '系统变更原因代码 | why the checks brought it into its state, code: came_and_went, finding_gone, found_again, check_runs_again, source_disabled; NULL = it is new, or somebody did'),
            ('alert_state_cause_label', '系统变更原因 | why the checks brought it into its state: NULL = it is new, or somebody did'),
            ('urged_times', '督办次数 | how often it was urged: since it was opened'),
            ('alert_summary_key', '预警统计主键 | key of place and kind of alert'),
            ('alert_digest_key', '摘要主键 | key of day, place and organisation'),
            ('alert_digest_line_key', '摘要行主键 | key of digest and line'),
            ('alerts_new', '新增预警数 | new alerts: first seen on the last day asked about, without those that were there before'),
            ('alerts_open', '待办预警数 | open alerts: that stand and are not handled, without those that were there before'),
            ('alerts_overdue', '逾期预警数 | overdue: of the open alerts'),
            ('alerts_preexisting', '遗留预警数 | alerts that were there before: that stand and are not handled'),
            ('alerts_resolved', '已消除预警数 | alerts whose finding is gone: of a digest on its day, else in all'),
            ('alerts_untouched', '未处理预警数 | alerts that nobody has touched'),
            ('alerts_acknowledged', '已知悉预警数 | acknowledged alerts'),
            ('alerts_urged', '已督办预警数 | urged alerts'),
            ('alerts_handled', '已办结预警数 | handled alerts whose finding still stands'),
            ('alerts_high', '紧急预警数 | alerts that press most: that stand and are not handled, those that were there before among them'),
            ('digest_text', '摘要正文 | beginning of the text: its first 255 characters; alert_digest_line has all of it'),
            ('is_delivered', '是否送达 | whether it was delivered'),
            ('delivered_label', '送达 | whether it was delivered'),
            ('delivered_date', '送达日期 | delivered on: NULL = not yet'),
            ('line_position', '行次 | number of the line: from 1'),
            ('line_text', '行文 | the line')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
