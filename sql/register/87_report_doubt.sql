-- Reports about doubtful data (疑点数据; the order of columns is published: append only).

-- What a reader may not see of a value: names and the numbers of people, papers and telephones.
CREATE FUNCTION fupin_register.mask_value(field text, value text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN $1 ~ '(^|_)name$' THEN fupin_register.mask_name($2)
               WHEN $1 ~ '(citizen_id|certificate|phone)$' THEN pg_catalog.rpad(pg_catalog."left"($2, 4), pg_catalog.length($2), '*')
               ELSE $2
           END;
COMMENT ON FUNCTION fupin_register.mask_value(text, text) IS
    'a value for those who may not see names and numbers: names as mask_name() has them, of numbers of people, certificates and telephones the first four characters; everything else as it is';

-- The doubts as the current role may see them, with since when the checks have seen them.
CREATE VIEW fupin_register.doubt_list WITH (security_barrier) AS
    SELECT doubt.check_id,
           doubt.subject_kind,
           doubt.subject_id,
           doubt.household_id,
           doubt.division,
           doubt.year,
           doubt.field,
           CASE
               WHEN doubt.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())
               THEN doubt.value
               ELSE fupin_register.mask_value(doubt.field, doubt.value)
           END AS value,
           pg_catalog.md5(doubt.finding_key) AS doubt_key,
           doubt.outcome,
           doubt.is_open,
           doubt.reason,
           doubt.responded_on,
           doubt.until,
           seen.first_seen
      FROM fupin_register.doubt
      LEFT JOIN (SELECT DISTINCT ON (alert.finding_key)
                        alert.finding_key,
                        alert.first_seen
                   FROM (SELECT fupin_register.finding_key(alert.check_id, alert.subject_kind, alert.subject_id) AS finding_key,
                                alert.first_seen
                           FROM fupin_register.alert
                          WHERE alert.source_id = 'doubt'
                            AND alert.resolved_run IS NULL
                            AND alert.first_seen <= (SELECT fupin.as_of())
                            AND alert.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) alert
                  ORDER BY alert.finding_key,
                           alert.first_seen) seen
        ON seen.finding_key = fupin_register.finding_key(doubt.check_id, doubt.subject_kind, doubt.subject_id);
COMMENT ON VIEW fupin_register.doubt_list IS 'the doubts with their answers, and since when the runs of the checks have seen them; values are masked for readers';
COMMENT ON COLUMN fupin_register.doubt_list.check_id IS 'the check (fupin.data_check)';
COMMENT ON COLUMN fupin_register.doubt_list.subject_kind IS 'person, household or village';
COMMENT ON COLUMN fupin_register.doubt_list.subject_id IS 'the person''s or household''s number, or the village''s code';
COMMENT ON COLUMN fupin_register.doubt_list.household_id IS 'the household that the subject is, or is of; NULL for a village';
COMMENT ON COLUMN fupin_register.doubt_list.division IS 'village or community';
COMMENT ON COLUMN fupin_register.doubt_list.year IS 'the year that is doubted';
COMMENT ON COLUMN fupin_register.doubt_list.field IS 'what is doubted';
COMMENT ON COLUMN fupin_register.doubt_list.value IS 'its value as text, or the mask of it; NULL = nothing is there';
COMMENT ON COLUMN fupin_register.doubt_list.doubt_key IS 'key: a digest of check, subject and value';
COMMENT ON COLUMN fupin_register.doubt_list.outcome IS 'what was last answered to this value; NULL = nothing';
COMMENT ON COLUMN fupin_register.doubt_list.is_open IS 'nothing keeps it quiet; never NULL';
COMMENT ON COLUMN fupin_register.doubt_list.reason IS 'the reason given with the answer; NULL = none';
COMMENT ON COLUMN fupin_register.doubt_list.responded_on IS 'day of the answer; NULL = none';
COMMENT ON COLUMN fupin_register.doubt_list.until IS 'last day on which it stays quiet; NULL = no end, or it is not quiet';
COMMENT ON COLUMN fupin_register.doubt_list.first_seen IS 'day of the run that saw the check doubt the subject first; NULL = no run has';

-- What became of the doubts of a month.  Found is what stood at some time in the month: what is open or quiet now, and what was
-- corrected in the month and is gone.  Of the month before, what stood is known only where the checks were run by its end; what
-- was answered is known from the answers.
CREATE VIEW fupin_register.doubt_count WITH (security_barrier) AS
    WITH month AS MATERIALIZED (
        SELECT pg_catalog.date_trunc('month', day.as_of::timestamp)::date AS begins,
               (pg_catalog.date_trunc('month', day.as_of::timestamp) - interval '1 month')::date AS before_begins
          FROM (SELECT fupin.as_of() AS as_of) day
    ), law AS MATERIALIZED (
        SELECT check_in_force.check_id, check_in_force.held_by FROM fupin.check_in_force
    ), ran AS MATERIALIZED (
        SELECT COALESCE(pg_catalog.min(alert.first_seen) < (SELECT month.begins FROM month), false) AS before
          FROM fupin_register.alert
         WHERE alert.source_id = 'doubt'
           AND alert.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    ), doubt AS MATERIALIZED (
        SELECT doubt.division,
               doubt.held_by,
               doubt.severity,
               doubt.is_open,
               doubt.outcome,
               doubt.finding_key
          FROM fupin_register.doubt
    ), answer AS MATERIALIZED (
        -- the latest answer to each value, now and at the end of the month before
        SELECT finding_answer.division,
               finding_answer.check_id,
               finding_answer.finding_key,
               finding_answer.outcome,
               finding_answer.responded_on - finding_answer.found_on AS days,
               '' AS suffix
          FROM fupin_register.finding_answer
         CROSS JOIN month
         WHERE finding_answer.responded_on >= month.begins
         UNION ALL
        (SELECT DISTINCT ON (response.finding_key)
                response.division,
                response.check_id,
                response.finding_key,
                response.outcome,
                response.responded_on - response.found_on,
                '_before'
           FROM (SELECT finding_response.*,
                        fupin_register.finding_key(finding_response.check_id, finding_response.subject_kind, finding_response.subject_id, finding_response.value_seen) AS finding_key
                   FROM fupin_register.finding_response
                  CROSS JOIN month
                  WHERE finding_response.responded_on < month.begins
                    AND finding_response.responded_on >= month.before_begins
                    AND finding_response.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())) response
          ORDER BY response.finding_key,
                   response.responded_on DESC,
                   response.recorded_at DESC,
                   response.response_no DESC)
    ), counted AS (
        SELECT doubt.division,
               doubt.held_by,
               doubt.severity,
               CASE WHEN doubt.is_open THEN 'open' WHEN doubt.outcome = 'confirmed_correct' THEN 'confirmed' ELSE 'set_aside' END AS what,
               NULL::integer AS days
          FROM doubt
         UNION ALL
        SELECT answer.division,
               law.held_by,
               NULL,
               CASE WHEN answer.outcome = 'corrected' THEN 'corrected' WHEN answer.outcome = 'confirmed_correct' THEN 'confirmed' ELSE 'set_aside' END || answer.suffix,
               NULL
          FROM answer
          LEFT JOIN law ON law.check_id = answer.check_id
          LEFT JOIN doubt ON doubt.finding_key = answer.finding_key
         WHERE answer.suffix <> ''
            OR answer.outcome = 'corrected' AND doubt.finding_key IS NULL
         UNION ALL
        SELECT answer.division,
               law.held_by,
               NULL,
               'answered' || answer.suffix,
               answer.days
          FROM answer
          LEFT JOIN law ON law.check_id = answer.check_id
         UNION ALL
        SELECT alert.division, law.held_by, NULL, 'stood_before', NULL
          FROM fupin_register.alert
         CROSS JOIN month
          LEFT JOIN law ON law.check_id = alert.check_id
         WHERE alert.source_id = 'doubt'
           AND alert.first_seen < month.begins
           AND COALESCE(alert.until >= month.begins, true)
           AND alert.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
    )
    SELECT fupin_register.town_of(counted.division) AS town,
           counted.held_by,
           (SELECT month.begins FROM month) AS month_begins,
           pg_catalog.count(*) FILTER (WHERE counted.what IN ('open', 'confirmed', 'set_aside', 'corrected')) AS found,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'corrected') AS corrected,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'confirmed') AS confirmed,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'set_aside') AS set_aside,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'open') AS open,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'open' AND counted.severity = 'error') AS open_errors,
           pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY counted.days) FILTER (WHERE counted.what = 'answered') AS median_days,
           CASE WHEN (SELECT ran.before FROM ran) THEN pg_catalog.count(*) FILTER (WHERE counted.what = 'stood_before') END AS open_before,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'corrected_before') AS corrected_before,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'confirmed_before') AS confirmed_before,
           pg_catalog.count(*) FILTER (WHERE counted.what = 'set_aside_before') AS set_aside_before,
           pg_catalog.percentile_cont(0.5) WITHIN GROUP (ORDER BY counted.days) FILTER (WHERE counted.what = 'answered_before') AS median_days_before
      FROM counted
     GROUP BY fupin_register.town_of(counted.division),
              counted.held_by;
COMMENT ON VIEW fupin_register.doubt_count IS 'doubts by town and department: what became of them in the month of fupin.as_of(), and in the month before';
COMMENT ON COLUMN fupin_register.doubt_count.town IS 'the town, or the place itself where there is none';
COMMENT ON COLUMN fupin_register.doubt_count.held_by IS 'the departments that can settle them; NULL = the villages';
COMMENT ON COLUMN fupin_register.doubt_count.month_begins IS 'first day of the month';
COMMENT ON COLUMN fupin_register.doubt_count.found IS 'doubts that stood at some time in the month: corrected, confirmed, set aside and open ones together';
COMMENT ON COLUMN fupin_register.doubt_count.corrected IS 'answered as corrected in the month and gone';
COMMENT ON COLUMN fupin_register.doubt_count.confirmed IS 'quiet because the value was confirmed as correct';
COMMENT ON COLUMN fupin_register.doubt_count.set_aside IS 'quiet because another place keeps the data, or waived';
COMMENT ON COLUMN fupin_register.doubt_count.open IS 'doubts that stand and that nothing keeps quiet';
COMMENT ON COLUMN fupin_register.doubt_count.open_errors IS 'of these, what cannot be true';
COMMENT ON COLUMN fupin_register.doubt_count.median_days IS 'median of the days from the first sight to the answer, of the month''s answers; NULL = none whose first sight is known';
COMMENT ON COLUMN fupin_register.doubt_count.open_before IS 'open ones at the end of the month before, as the runs of the checks saw them; NULL = no run had been by then';
COMMENT ON COLUMN fupin_register.doubt_count.corrected_before IS 'answered as corrected in the month before';
COMMENT ON COLUMN fupin_register.doubt_count.confirmed_before IS 'confirmed as correct in the month before';
COMMENT ON COLUMN fupin_register.doubt_count.set_aside_before IS 'set aside in the month before';
COMMENT ON COLUMN fupin_register.doubt_count.median_days_before IS 'the median of the month before; NULL likewise';

CREATE VIEW fupin_report.doubtful_data WITH (security_barrier) AS
    WITH law AS MATERIALIZED (
        -- what is the same for all doubts of a check is cut to its width once
        SELECT check_in_force.check_id,
               check_in_force.title_zh::varchar(64) AS title_zh,
               check_in_force.title_en::varchar(128) AS title_en,
               check_in_force.check_group::varchar(32) AS check_group,
               group_code.label_zh::varchar(32) AS group_label,
               check_in_force.severity::varchar(16) AS severity,
               severity_code.label_zh::varchar(16) AS severity_label,
               subject_code.label_zh::varchar(32) AS subject_label,
               fact.label_zh AS field_label,
               fupin_register.shorten(check_in_force.message_zh)::varchar(255) AS message_zh,
               fupin_register.shorten(check_in_force.message_en)::varchar(255) AS message_en,
               check_in_force.held_by::varchar(64) AS held_by,
               department.name_zh::varchar(128) AS department_name,
               check_in_force.rule_id::varchar(64) AS rule_id
          FROM fupin.check_in_force
          LEFT JOIN fupin.code_list group_code
            ON group_code.list = 'check_group'
           AND group_code.code = check_in_force.check_group
          LEFT JOIN fupin.code_list severity_code
            ON severity_code.list = 'check_severity'
           AND severity_code.code = check_in_force.severity
          LEFT JOIN fupin.code_list subject_code
            ON subject_code.list = 'subject'
           AND subject_code.code = check_in_force.subject
          LEFT JOIN fupin.organisation department ON department.organisation_id = check_in_force.held_by
          LEFT JOIN fupin.fact
            ON fact.subject = check_in_force.subject || '_entry'
           AND fact.name = check_in_force.field
    ), doubt AS MATERIALIZED (
        -- worked out once, also where the reader asks for one county, which the planner takes for one village
        SELECT * FROM fupin_register.doubt_list
    )
    SELECT doubt.doubt_key::varchar(32) AS doubtful_data_key,
           (SELECT fupin.as_of())::date AS as_of,
           doubt.year::integer AS year,
           doubt.check_id::varchar(128) AS data_check_code,
           law.title_zh AS data_check_label,
           law.title_en AS data_check_label_en,
           law.check_group,
           law.group_label AS check_group_label,
           law.severity AS check_severity,
           law.severity_label AS check_severity_label,
           doubt.subject_kind::varchar(32) AS subject_kind,
           law.subject_label AS subject_kind_label,
           doubt.subject_id::varchar(32) AS subject_code,
           doubt.household_id::varchar(32) AS household_code,
           fupin_register.shorten(CASE
                                      WHEN doubt.subject_kind = 'person' THEN person.name
                                      WHEN doubt.subject_kind = 'village' THEN place.village_name
                                      ELSE name.head_name
                                  END)::varchar(255) AS subject_name,
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
           doubt.field::varchar(64) AS doubtful_field,
           COALESCE(law.field_label, doubt.field)::varchar(64) AS doubtful_field_label,
           fupin_register.shorten(doubt.value)::varchar(255) AS doubtful_value,
           law.message_zh AS message,
           law.message_en,
           law.held_by AS settling_department_code,
           law.department_name AS settling_department_name,
           law.rule_id,
           doubt.is_open::boolean AS is_doubt_open,
           fupin_register.yes_no(doubt.is_open)::varchar(4) AS doubt_open_label,
           doubt.outcome::varchar(32) AS finding_outcome,
           outcome_code.label_zh::varchar(32) AS finding_outcome_label,
           fupin_register.shorten(doubt.reason)::varchar(255) AS finding_reason,
           doubt.first_seen::date AS doubt_found_date,
           doubt.responded_on::date AS doubt_answered_date,
           doubt.until::date AS quiet_until_date
      FROM doubt
      LEFT JOIN law ON law.check_id = doubt.check_id
      LEFT JOIN fupin.code_list outcome_code
        ON outcome_code.list = 'finding_outcome'
       AND outcome_code.code = doubt.outcome
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) doubt.division
      LEFT JOIN fupin_register.household_name name
        ON name.household_id = doubt.household_id
       AND name.division OPERATOR(fupin.=) doubt.division
      LEFT JOIN fupin_register.person_name person
        ON doubt.subject_kind = 'person'
       AND person.person_id = doubt.subject_id
       AND person.household_id = doubt.household_id
       AND person.division OPERATOR(fupin.=) doubt.division;

CREATE VIEW fupin_report.doubtful_summary WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('/', counted.town::text, counted.held_by)::varchar(128) AS doubtful_summary_key,
           (SELECT fupin.as_of())::date AS as_of,
           counted.month_begins::date AS month_start_date,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           counted.held_by::varchar(64) AS settling_department_code,
           department.name_zh::varchar(128) AS settling_department_name,
           counted.found::bigint AS doubts_found,
           counted.corrected::bigint AS doubts_corrected,
           counted.confirmed::bigint AS doubts_confirmed,
           counted.set_aside::bigint AS doubts_set_aside,
           counted.open::bigint AS doubts_open,
           counted.open_errors::bigint AS doubts_open_errors,
           counted.median_days::numeric(18,2) AS doubt_median_days,
           counted.open_before::bigint AS doubts_open_before,
           counted.corrected_before::bigint AS doubts_corrected_before,
           counted.confirmed_before::bigint AS doubts_confirmed_before,
           counted.set_aside_before::bigint AS doubts_set_aside_before,
           counted.median_days_before::numeric(18,2) AS doubt_median_days_before
      FROM fupin_register.doubt_count counted
      LEFT JOIN fupin.organisation department ON department.organisation_id = counted.held_by
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.town;

WITH views (name, comment) AS (VALUES
            ('doubtful_data', '疑点数据 | doubtful data: everything that the checks doubt in the register, with the field, its value, who can settle it, and what was answered'),
            ('doubtful_summary', '疑点数据统计 | doubtful data by town and department: found, corrected, confirmed and open in the month of as_of, and the month before beside it')
), columns (name, comment) AS (VALUES
            ('doubtful_data_key', '疑点主键 | key of check, subject and value'),
            ('data_check_code', '核对项编号 | data check, code: what respond() takes'),
            ('data_check_label', '核对项 | data check'),
            ('data_check_label_en', '核对项（英文） | data check, in English'),
            ('check_group', '核对类别代码 | what the check is about, code'),
            ('check_group_label', '核对类别 | what the check is about'),
            ('check_severity', '疑点程度代码 | how sure it is, code: error, doubt, notice'),
            ('check_severity_label', '疑点程度 | how sure it is: 错误 (cannot be true), 疑点 (must be looked at) or 提示 (legal, worth knowing)'),
            ('doubtful_field', '存疑字段代码 | field that is doubted: column of the register, or fact'),
            ('doubtful_field_label', '存疑字段 | field that is doubted'),
            ('doubtful_value', '存疑值 | value that is doubted: what respond() takes; names and numbers are masked for readers; NULL = nothing is there'),
            ('settling_department_code', '核实部门代码 | departments that can settle it, code: NULL = the village'),
            ('settling_department_name', '核实部门 | departments that can settle it: NULL = the village'),
            ('is_doubt_open', '待核实 | whether it is open: no answer keeps it quiet'),
            ('doubt_open_label', '是否待核实 | whether it is open: 是 or 否'),
            ('finding_outcome', '核实结果代码 | what was answered to this value, code: corrected, confirmed_correct, not_ours, waived; NULL = nothing'),
            ('finding_outcome_label', '核实结果 | what was answered to this value: NULL = nothing'),
            ('finding_reason', '核实说明 | reason given with the answer: NULL = none'),
            ('doubt_found_date', '发现日期 | day of the run that saw it first: NULL = no run of the checks has'),
            ('doubt_answered_date', '答复日期 | day of the answer: NULL = none'),
            ('quiet_until_date', '静默截止日 | last day on which it stays quiet: NULL = no end, or no answer'),
            ('doubtful_summary_key', '疑点统计主键 | key of town and department'),
            ('month_start_date', '月首日 | first day of the month of as_of'),
            ('doubts_found', '本月疑点数 | doubts that stood at some time in the month: corrected, confirmed, set aside and open together'),
            ('doubts_corrected', '本月已更正 | corrected in the month and gone'),
            ('doubts_confirmed', '核实无误 | quiet: the value was confirmed'),
            ('doubts_set_aside', '非本级或暂不处理 | quiet: another place keeps the data, or waived'),
            ('doubts_open', '待核实数 | open'),
            ('doubts_open_errors', '待核实错误数 | open and impossible'),
            ('doubt_median_days', '答复天数中位数 | median of days from first sight to answer: of the answers of the month; NULL = of none is the first sight known'),
            ('doubts_open_before', '上月末待核实数 | open at the end of the month before: as the runs of the checks saw it; NULL = none had been by then'),
            ('doubts_corrected_before', '上月已更正 | said in the month before to be corrected'),
            ('doubts_confirmed_before', '上月核实无误 | confirmed in the month before'),
            ('doubts_set_aside_before', '上月非本级或暂不处理 | set aside in the month before'),
            ('doubt_median_days_before', '上月答复天数中位数 | median of days of the month before: NULL likewise')
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
