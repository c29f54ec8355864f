-- What the views on the watch for returns to poverty and their columns say of themselves, in the form of 66_describe.sql; a column that has the
-- name of one described there means the same and says the same.

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT * FROM (VALUES
            ('monitoring_status', '返贫监测对象 | households watched: those that bear a label for which a paper has them watched, one row each, when somebody last looked, and what goes on after the exit'),
            ('monitoring_trigger', '返贫预警 | what calls for a look: income, medical cost, job, house, school, disaster, a guarantee or the helper lost, sudden need and risks'),
            ('monitoring_case', '返贫致贫处置 | cases of new or returned poverty: found, registered, first helped, with the days between and their order')
        ) views (name, comment)
    LOOP
        EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', described.name, described.comment);
    END LOOP;
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('monitoring_status_key', '返贫监测对象主键 | key of the household'),
            ('monitoring_trigger_key', '返贫预警主键 | key of trigger, subject, year and day'),
            ('monitoring_case_key', '返贫致贫处置主键 | key of household and day of finding'),
            ('is_monitored', '监测对象 | whether it is watched: NULL = unknown, for its income, the line or the margin is'),
            ('monitored_label', '是否监测对象 | whether it is watched: 是 or 未知'),
            ('monitored_labels_count', '监测标识数 | labels for which it is watched: counted; NULL = none is known to hold'),
            ('monitored_labels', '监测标识代码 | labels for which it is watched, codes: separated by commas'),
            ('monitored_labels_label', '监测标识 | labels for which it is watched'),
            ('labels_unknown', '不明标识代码 | labels of which it is unknown, codes: separated by commas; NULL = none'),
            ('labels_unknown_label', '不明标识 | labels of which it is unknown: NULL = none'),
            ('monitoring_rules', '监测依据 | rules that have it watched: separated by commas'),
            ('labelled_since_date', '标识起始日期 | first day of a label: NULL = unknown'),
            ('exited_date', '脱贫日期 | left poverty on: NULL = has not, or unknown'),
            ('last_checked_date', '最近跟踪日期 | last looked at on: after the exit of who has left; NULL = never'),
            ('monitoring_interval_days', '跟踪间隔天数 | days from one look to the next: NULL = not set'),
            ('overdue_days', '逾期天数 | days overdue: 0 = in time; NULL = never looked at, or no interval'),
            ('monitoring_state', '跟踪状态代码 | where the watch stands, code: never, overdue, in_time, no_interval'),
            ('monitoring_state_label', '跟踪状态 | where the watch stands'),
            ('retained_until_date', '政策保留至 | policies go on until: NULL = has not left'),
            ('helper_gap_from_date', '帮扶中断起始日期 | first day without a helper after the exit: NULL = none, or unknown'),
            ('helper_gap_days', '帮扶中断天数 | days without a helper after the exit: NULL = none, or unknown'),
            ('is_helper_kept', '脱贫不脱帮扶 | whether it was never without a helper after the exit: NULL = has not left, or unknown'),
            ('helper_kept_label', '是否脱贫不脱帮扶 | whether it was never without a helper after the exit: 是, 否 or 未知'),
            ('is_policies_kept', '脱贫不脱政策 | whether policies go on after the exit: NULL = unknown'),
            ('policies_kept_label', '是否脱贫不脱政策 | whether policies go on after the exit: 是, 否 or 未知'),
            ('is_projects_kept', '脱贫不脱项目 | whether projects go on after the exit: NULL = unknown'),
            ('projects_kept_label', '是否脱贫不脱项目 | whether projects go on after the exit: 是, 否 or 未知'),
            ('monitoring_line', '监测收入线 | line of the register or poverty line per head: yuan a year; NULL = unknown'),
            ('is_below_line', '低于收入线 | whether the income is below the line: NULL = unknown, or still poor'),
            ('below_line_label', '是否低于收入线 | whether the income is below the line: 是, 否 or 未知'),
            ('is_at_edge', '处于边缘 | whether the income is above the line by no more than the margin: NULL = unknown'),
            ('at_edge_label', '是否处于边缘 | whether the income is above the line by no more than the margin: 是, 否 or 未知'),
            ('trigger_code', '预警类型代码 | what calls for a look, code'),
            ('trigger_label', '预警类型 | what calls for a look'),
            ('trigger_severity', '预警级别代码 | how grave, code: doubt, notice'),
            ('trigger_severity_label', '预警级别 | how grave'),
            ('found_date', '发现日期 | found on: NULL = unknown, as of facts of a year'),
            ('trigger_value', '预警值 | value that calls for the look: yuan, grade, days; NULL = none'),
            ('case_kind', '案件类型代码 | kind of case, code: returned, newly_poor'),
            ('case_kind_label', '案件类型 | kind of case: fell back, or newly poor'),
            ('case_registered_date', '纳入日期 | registered on: NULL = not yet'),
            ('first_help_date', '首次帮扶日期 | first helped on: NULL = not yet'),
            ('assisted_date', '纳入救助日期 | taken into assistance on: NULL = not'),
            ('days_to_registration', '发现至纳入天数 | days from finding to registration: negative out of order'),
            ('days_registration_to_help', '纳入至帮扶天数 | days from registration to the first help: negative out of order'),
            ('days_to_help', '发现至帮扶天数 | days from finding to the first help: 0 is at once'),
            ('days_to_assistance', '发现至救助天数 | days from finding to assistance'),
            ('open_days', '未办结天数 | days since it was found: while not both registered and helped; NULL = it is'),
            ('is_in_order', '时序正确 | whether found, registered and helped in this order: NULL = not all has happened'),
            ('in_order_label', '时序是否正确 | whether found, registered and helped in this order: 是, 否 or 未知'),
            ('case_state', '处置状态代码 | where the case stands, code: found, registered, helped, wrong_order'),
            ('case_state_label', '处置状态 | where the case stands')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relkind = 'v'
           AND class.relname IN ('monitoring_status', 'monitoring_trigger', 'monitoring_case')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;
