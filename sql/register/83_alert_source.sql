-- The sources of findings: for each a view in the form that alert_source describes, and its row.
--
-- A finding is what somebody must act on: what is late, missed, missing or broken.  What is merely unknown is none, since a
-- missing fact has a check of its own; nor is an item of a checklist, a label, or a household that is not poor.
--
-- Where the data say from when until when something stood, the view says so (since, until), and a run that comes late finds
-- what came and went in between.  The other views show the day of as_of, and each_day has them asked for every day.

-- Every deadline while it is due soon and while it is overdue.  Whoever is in scope from a later day on owes it from then on.
CREATE VIEW fupin_register.deadline_finding WITH (security_barrier) AS
    SELECT deadline.deadline_id AS check_id,
           stretch.kind,
           deadline.subject_kind,
           deadline.subject_id,
           pg_catalog.concat_ws('/', CASE WHEN deadline.subject_kind IN ('official', 'organisation', 'team') THEN deadline.division::text END,
                                deadline.anchor_on) AS occurrence,
           deadline.household_id,
           deadline.division,
           stretch.since,
           CASE WHEN stretch.until <= (SELECT fupin.as_of()) THEN stretch.until END AS until,
           deadline.due_on,
           CASE WHEN stretch.kind = 'overdue' THEN deadline.strength ELSE 'medium' END AS severity,
           CASE
               WHEN deadline.responsible_units <> '{}' OR deadline.subject_kind <> 'organisation' THEN deadline.responsible_units
               ELSE ARRAY[deadline.subject_id]
           END AS owners,
           deadline.rule_id,
           CASE stretch.kind WHEN 'overdue' THEN '逾期未完成：' ELSE '即将到期：' END || deadline.title_zh AS message_zh,
           CASE stretch.kind WHEN 'overdue' THEN 'overdue: ' ELSE 'due soon: ' END || law.title_en AS message_en
      FROM fupin_register.deadline_subject deadline
      LEFT JOIN fupin.deadline law ON law.deadline_id = deadline.deadline_id
     CROSS JOIN LATERAL (VALUES ('due_soon', deadline.due_on - deadline.warn_days, deadline.due_on + 1),
                                ('overdue',  deadline.due_on + 1,                  NULL)) day (kind, first_on, end_on)
     CROSS JOIN LATERAL (SELECT day.kind,
                                GREATEST(day.first_on, deadline.anchor_on, pg_catalog.lower(law.valid)) AS since,
                                LEAST(day.end_on, deadline.done_on) AS until) stretch
     WHERE deadline.applies
       AND deadline.due_on IS NOT NULL
       AND deadline.state <> 'before_document'
       AND deadline.is_done_day_unknown IS NOT TRUE
       AND stretch.since <= (SELECT fupin.as_of())
       AND COALESCE(stretch.since < stretch.until, true)
       AND (stretch.kind = 'overdue' OR deadline.warn_days > 0);
COMMENT ON VIEW fupin_register.deadline_finding IS
    'deadlines due soon and overdue: every stretch of days, by fupin.as_of(), on which one was; those that are over among them';

-- Periods in which a duty was not done, and days on which a standing number was not kept.
CREATE VIEW fupin_register.duty_finding WITH (security_barrier) AS
    SELECT duty.duty_id AS check_id,
           'duty' AS kind,
           duty.actor_kind AS subject_kind,
           duty.actor_id AS subject_id,
           pg_catalog.concat_ws('/', NULLIF(duty.place::text, duty.actor_id), pg_catalog.lower(duty.period), duty.object_id) AS occurrence,
           duty.household_id,
           duty.place AS division,
           CASE WHEN duty.state = 'missed' AND pg_catalog.upper(duty.period) <= (SELECT fupin.as_of()) THEN pg_catalog.upper(duty.period) END AS since,
           NULL::date AS until,
           pg_catalog.upper(duty.period) - 1 AS due_on,
           duty.done || '/' || CASE duty.state WHEN 'exceeded' THEN duty.maximum ELSE duty.required END AS value,
           duty.strength AS severity,
           CASE WHEN duty.responsible_units <> '{}' OR duty.actor_kind <> 'organisation' THEN duty.responsible_units ELSE ARRAY[duty.actor_id] END AS owners,
           duty.rule_id,
           CASE duty.state WHEN 'exceeded' THEN '超过规定次数：' ELSE '未按要求完成：' END || duty.title_zh AS message_zh,
           CASE duty.state WHEN 'exceeded' THEN 'more than allowed: ' ELSE 'not done as often as demanded: ' END || law.title_en AS message_en
      FROM fupin_register.duty_result duty
      LEFT JOIN fupin.duty law ON law.duty_id = duty.duty_id
     WHERE duty.state IN ('missed', 'exceeded')
       AND (NOT duty.is_standing OR duty.state = 'exceeded' OR law.object_scope IS NOT NULL)
     UNION ALL
    SELECT gap.duty_id,
           'vacancy',
           gap.actor_kind,
           gap.actor_id,
           pg_catalog.concat_ws('/', NULLIF(gap.place::text, gap.actor_id), gap.first_on),
           gap.household_id,
           gap.place,
           gap.first_on,
           CASE WHEN NOT gap.is_open THEN gap.last_on + 1 END,
           NULL,
           gap.held || '/' || gap.minimum,
           gap.strength,
           CASE WHEN gap.responsible_units <> '{}' OR gap.actor_kind <> 'organisation' THEN gap.responsible_units ELSE ARRAY[gap.actor_id] END,
           gap.rule_id,
           '人员未配足：' || gap.title_zh,
           'too few are assigned or in post: ' || law.title_en
      FROM fupin_register.holding_gap gap
      LEFT JOIN fupin.duty law ON law.duty_id = gap.duty_id;
COMMENT ON VIEW fupin_register.duty_finding IS
    'periods in which a duty was missed or exceeded, and days on which fewer were assigned or in post than demanded; gaps that are closed among them';

-- Items of the plans of households.
CREATE VIEW fupin_register.plan_finding WITH (security_barrier) AS
    SELECT 'plan_item' AS check_id,
           'household' AS subject_kind,
           item.household_id AS subject_id,
           item.year || '/' || item.item_no AS occurrence,
           item.household_id,
           item.division,
           item.due_on + 1 AS since,
           item.done_on AS until,
           item.due_on,
           'must' AS severity,
           item.rule_id,
           '帮扶计划事项逾期未落实：' || COALESCE(kind.label_zh, criterion.label_zh, '第' || item.item_no || '项') AS message_zh,
           'an item of the plan is overdue: ' || COALESCE(kind.label_en, criterion.label_en, 'number ' || item.item_no) AS message_en
      FROM fupin_register.plan_item item
      LEFT JOIN fupin.code_list kind
        ON kind.list = 'measure_kind'
       AND kind.code = item.kind
      LEFT JOIN fupin.criterion
        ON criterion.standard_id = item.standard_id
       AND criterion.name = item.criterion_name
     WHERE item.due_on < (SELECT fupin.as_of())
       AND COALESCE(item.done_on > item.due_on + 1, true);
COMMENT ON VIEW fupin_register.plan_finding IS 'items of the plans of households while they are overdue, those done late among them';

-- Checks, assessments and targets, by the latest year on record of each subject; a target is missed once its day is past.
CREATE VIEW fupin_register.rule_finding WITH (security_barrier) AS
    WITH unmet AS (
        SELECT answer.subject_kind,
               answer.subject_id,
               answer.part,
               answer.standard_id,
               answer.ordinal,
               pg_catalog.max(answer.household_id) AS household_id,
               fupin.division(pg_catalog.max(answer.division::bigint)) AS division,
               pg_catalog.max(answer.purpose) AS purpose,
               pg_catalog.max(answer.year) AS year
          FROM fupin_register.rule_answer answer
         WHERE answer.purpose IN ('check', 'assessment', 'target')
         GROUP BY answer.subject_kind,
                  answer.subject_id,
                  answer.part,
                  answer.standard_id,
                  answer.ordinal
        HAVING pg_catalog.max(answer.year) = pg_catalog.max(answer.year) FILTER (WHERE answer.state = 'unmet')
    )
    SELECT unmet.standard_id || '.' || criterion.name AS check_id,
           unmet.subject_kind,
           unmet.subject_id,
           COALESCE(unmet.part, '') AS occurrence,
           unmet.household_id,
           unmet.division,
           CASE WHEN unmet.purpose = 'target' THEN COALESCE(criterion.due_on, pg_catalog.make_date(unmet.year, 12, 31)) END AS due_on,
           criterion.strength AS severity,
           criterion.rule_id,
           '未达到：' || standard.title_zh || '（' || criterion.label_zh || '）' AS message_zh,
           'not met: ' || standard.title_en || ' (' || criterion.label_en || ')' AS message_en
      FROM unmet
      LEFT JOIN fupin.standard ON standard.standard_id = unmet.standard_id
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = unmet.standard_id
       AND criterion.ordinal = unmet.ordinal
     WHERE unmet.purpose <> 'target'
        OR COALESCE(criterion.due_on, pg_catalog.make_date(unmet.year, 12, 31)) < (SELECT fupin.as_of());
COMMENT ON VIEW fupin_register.rule_finding IS
    'criteria of checks, assessments and targets that a subject does not meet in the latest year on record';

CREATE VIEW fupin_register.coverage_finding WITH (security_barrier) AS
    SELECT latest.standard_code || '.' || latest.criterion_name AS check_id,
           'county' AS subject_kind,
           latest.county_code AS subject_id,
           latest.county_code AS division,
           latest.due_date AS due_on,
           latest.covered || '/' || latest.in_scope AS value,
           latest.strength AS severity,
           latest.rule_id,
           '覆盖未达标：' || latest.topic_label || '（' || latest.criterion_label || '）' AS message_zh,
           'not enough are reached: ' || criterion.label_en AS message_en
      FROM (SELECT coverage.*,
                   pg_catalog.max(coverage.year) OVER (PARTITION BY coverage.county_code, coverage.standard_code, coverage.criterion_name) AS latest_year
              FROM fupin_report.coverage) latest
      LEFT JOIN fupin.criterion
        ON criterion.standard_id = latest.standard_code
       AND criterion.name = latest.criterion_name
     WHERE latest.year = latest.latest_year
       AND latest.share_state = 'missed';
COMMENT ON VIEW fupin_register.coverage_finding IS 'shares that a county misses in the latest year on record';

CREATE VIEW fupin_register.fund_finding WITH (security_barrier) AS
    SELECT breach.criterion_name AS check_id,
           breach.subject AS subject_kind,
           breach.subject_code AS subject_id,
           breach.fund_breach_key AS occurrence,
           breach.division_code AS division,
           breach.value,
           breach.strength AS severity,
           breach.rule_id,
           '资金违规或不足：' || breach.criterion_label AS message_zh,
           'money: ' || breach.criterion_name AS message_en
      FROM fupin_report.fund_breach breach
     WHERE breach.finding::text IN ('breach', 'shortfall')
     UNION ALL
    SELECT 'pace',
           CASE fupin.level(progress.division_code::fupin.division) WHEN 1 THEN 'province' WHEN 2 THEN 'prefecture' WHEN 3 THEN 'county' WHEN 4 THEN 'town' ELSE 'village' END,
           progress.division_code,
           progress.fund_progress_key,
           progress.division_code,
           progress.paid_share::text,
           progress.strength,
           progress.rule_id,
           '资金支出进度滞后：' || COALESCE(progress.fund_kind_label, progress.fund_kind) || COALESCE('，' || progress.fund_year || '年', ''),
           'money is spent too slowly: ' || progress.fund_kind || COALESCE(' of ' || progress.fund_year, '')
      FROM fupin_report.fund_progress progress
     WHERE progress.finding::text IN ('breach', 'shortfall');
COMMENT ON VIEW fupin_register.fund_finding IS 'what is wrong with money on the day: rules of its use, demands that are not met, idle and overdrawn tranches, the pace of spending';

CREATE VIEW fupin_register.project_finding WITH (security_barrier) AS
    SELECT breach.standard_code || '.' || breach.criterion_name AS check_id,
           'project' AS subject_kind,
           breach.project_code AS subject_id,
           breach.division_code AS division,
           breach.value,
           breach.strength AS severity,
           breach.rule_id,
           '项目管理违规：' || breach.criterion_label AS message_zh,
           'project: ' || criterion.label_en AS message_en
      FROM fupin_report.project_breach breach
      LEFT JOIN fupin.criterion
        ON criterion.standard_id = breach.standard_code
       AND criterion.name = breach.criterion_name
     WHERE breach.finding::text IN ('breach', 'shortfall');
COMMENT ON VIEW fupin_register.project_finding IS 'rules that a project breaks on the day';

CREATE VIEW fupin_register.loan_finding WITH (security_barrier) AS
    SELECT breach.standard_code || '.' || breach.criterion_name AS check_id,
           'breach' AS kind,
           'loan' AS subject_kind,
           breach.loan_code AS subject_id,
           '' AS occurrence,
           breach.household_code AS household_id,
           breach.division_code AS division,
           NULL::date AS since,
           NULL::date AS due_on,
           breach.value::text AS value,
           breach.strength AS severity,
           breach.rule_id,
           '贷款违规：' || breach.criterion_label AS message_zh,
           'loan: ' || criterion.label_en AS message_en
      FROM fupin_report.loan_breach breach
      LEFT JOIN fupin.criterion
        ON criterion.standard_id = breach.standard_code
       AND criterion.name = breach.criterion_name
     WHERE breach.finding::text IN ('breach', 'shortfall')
     UNION ALL
    SELECT 'repayment',
           stretch.kind,
           'loan',
           loan.loan_key,
           loan.due_date::text,
           loan.household_code,
           loan.division_code,
           stretch.since,
           loan.due_date,
           loan.outstanding::text,
           CASE loan.deadline_state WHEN 'overdue' THEN 'high' ELSE 'medium' END,
           NULL,
           CASE loan.deadline_state WHEN 'overdue' THEN '贷款逾期未还' ELSE '贷款即将到期' END,
           CASE loan.deadline_state WHEN 'overdue' THEN 'a loan is overdue' ELSE 'a loan is due soon' END
      FROM fupin_report.loan_status loan
     CROSS JOIN LATERAL (SELECT loan.deadline_state::text AS kind,
                                CASE loan.deadline_state WHEN 'overdue' THEN loan.due_date + 1 END AS since) stretch
     WHERE loan.deadline_state::text IN ('overdue', 'due_soon')
     UNION ALL
    SELECT coverage.criterion_name,
           'coverage',
           'county',
           coverage.county_code,
           coverage.year::text,
           NULL,
           coverage.county_code,
           NULL,
           NULL,
           coverage.value,
           coverage.strength,
           coverage.rule_id,
           '贷款指标未达到：' || coverage.criterion_label,
           'loans of the county: ' || coverage.criterion_name
      FROM fupin_report.loan_coverage coverage
     WHERE coverage.finding::text IN ('breach', 'shortfall');
COMMENT ON VIEW fupin_register.loan_finding IS 'rules that a loan breaks, repayments due soon and overdue, and what a county misses with its loans, on the day';

CREATE VIEW fupin_register.asset_finding WITH (security_barrier) AS
    SELECT latest.standard_code || '.' || latest.criterion_name AS check_id,
           'breach' AS kind,
           latest.subject AS subject_kind,
           latest.subject_code AS subject_id,
           '' AS occurrence,
           NULL::text AS household_id,
           latest.division_code AS division,
           NULL::date AS since,
           NULL::date AS due_on,
           latest.value::text AS value,
           latest.strength AS severity,
           latest.rule_id,
           '资产收益违规：' || latest.criterion_label AS message_zh,
           'asset income: ' || criterion.label_en AS message_en
      FROM (SELECT checked.*,
                   pg_catalog.max(checked.year) OVER (PARTITION BY checked.subject, checked.subject_code, checked.standard_code, checked.criterion_name) AS latest_year
              FROM fupin_report.asset_project_check checked) latest
      LEFT JOIN fupin.criterion
        ON criterion.standard_id = latest.standard_code
       AND criterion.name = latest.criterion_name
     WHERE latest.year IS NOT DISTINCT FROM latest.latest_year
       AND latest.finding::text IN ('breach', 'shortfall')
     UNION ALL
    SELECT due.due_kind,
           due.deadline_state,
           'asset_project',
           due.asset_project_code,
           due.dividend_due_key,
           due.household_code,
           due.division_code,
           CASE due.deadline_state WHEN 'overdue' THEN due.due_date + 1 END,
           due.due_date,
           due.arrears::text,
           CASE due.deadline_state WHEN 'overdue' THEN COALESCE(due.strength, 'must') ELSE 'medium' END,
           due.rule_id,
           CASE due.deadline_state WHEN 'overdue' THEN '分红逾期未兑付' ELSE '分红即将到期' END,
           CASE due.deadline_state WHEN 'overdue' THEN 'a dividend is overdue' ELSE 'a dividend is due soon' END
      FROM fupin_report.dividend_due due
     WHERE due.deadline_state::text IN ('overdue', 'due_soon');
COMMENT ON VIEW fupin_register.asset_finding IS 'rules of asset income that are broken in the latest year on record, and dividends due soon and overdue on the day';

-- What was granted and not paid, not paid in full, or paid to the wrong account, twice, or to somebody not entitled.
CREATE VIEW fupin_register.entitlement_finding WITH (security_barrier) AS
    SELECT status.entitlement_name || '.' || wrong.name AS check_id,
           status.subject_kind,
           status.subject_code AS subject_id,
           status.entitlement_status_key AS occurrence,
           status.household_code AS household_id,
           COALESCE(status.village_code, status.town_code, status.county_code, status.prefecture_code, status.province_code) AS division,
           status.paid_amount || '/' || status.due_amount AS value,
           status.strength AS severity,
           status.rule_id,
           wrong.message_zh || status.entitlement_label || '（' || status.year || '年）' AS message_zh,
           wrong.message_en || ': ' || status.entitlement_name || ' of ' || status.year AS message_en
      FROM fupin_report.entitlement_status status
     CROSS JOIN LATERAL (VALUES ('unpaid',     status.payment_state::text IN ('unpaid', 'short'), '未足额兑付：',   'not paid in full'),
                                ('account',    status.is_wrong_account,                     '未进指定账户：', 'paid to another account'),
                                ('twice',      status.is_paid_twice,                        '重复兑付：',     'paid twice'),
                                ('ineligible', status.is_paid_ineligible,                   '不符合条件仍兑付：', 'paid without being due')) wrong (name, is_wrong, message_zh, message_en)
     WHERE wrong.is_wrong;
COMMENT ON VIEW fupin_register.entitlement_finding IS 'payments that are not what is due, as of fupin.as_of()';

-- What must be made public every so often is a duty, and found there.
CREATE VIEW fupin_register.notice_finding WITH (security_barrier) AS
    SELECT need.state AS check_id,
           need.subject AS subject_kind,
           need.subject_id,
           pg_catalog.concat_ws('/', need.rule_id, need.kind, need.level, need.label_zh) AS occurrence,
           need.division,
           need.strength AS severity,
           need.rule_id,
           fupin_register.notice_state_label(need.state) || '：' || need.label_zh AS message_zh,
           'notice ' || pg_catalog.replace(need.state, '_', ' ') AS message_en
      FROM fupin_register.notice_need need
     WHERE need.state <> 'unknown';
COMMENT ON VIEW fupin_register.notice_finding IS 'notices that are missing, too late, too short or cut short, on the day';

CREATE VIEW fupin_register.housing_finding WITH (security_barrier) AS
    SELECT house.standard_code || '.' || unmet.name AS check_id,
           'housing_case' AS subject_kind,
           house.housing_case_key AS subject_id,
           house.household_code AS household_id,
           COALESCE(house.village_code, house.town_code, house.county_code, house.prefecture_code, house.province_code) AS division,
           criterion.strength AS severity,
           criterion.rule_id,
           '危房改造不合规：' || criterion.label_zh AS message_zh,
           'renovation of a house: ' || criterion.label_en AS message_en
      FROM fupin_report.housing_status house
     CROSS JOIN LATERAL pg_catalog.unnest(pg_catalog.string_to_array(house.unmet, ', ')) unmet (name)
      LEFT JOIN fupin.standard_criterion criterion
        ON criterion.standard_id = house.standard_code
       AND criterion.name = unmet.name
     WHERE house.unmet IS NOT NULL;
COMMENT ON VIEW fupin_register.housing_finding IS 'rules that the renovation of a house breaks on the day';

CREATE VIEW fupin_register.precedence_finding WITH (security_barrier) AS
    SELECT breach.rule_id AS check_id,
           'official' AS subject_kind,
           breach.waiting_code AS subject_id,
           breach.served_code AS occurrence,
           breach.county_code AS division,
           breach.served_date AS since,
           'must' AS severity,
           breach.rule_id,
           '未按次序优先：' || breach.rule_title AS message_zh,
           'somebody of a lower rank went first' AS message_en
      FROM fupin_report.precedence_breach breach;
COMMENT ON VIEW fupin_register.precedence_finding IS 'who waits while somebody of a lower rank has been served';

-- Headcounts that their own changes do not explain.
CREATE VIEW fupin_register.headcount_finding WITH (security_barrier) AS
    SELECT 'headcount' AS check_id,
           'household' AS subject_kind,
           residue.household_code AS subject_id,
           residue.year::text AS occurrence,
           residue.household_code AS household_id,
           COALESCE(residue.village_code, residue.town_code, residue.county_code) AS division,
           residue.persons_residue::text AS value,
           'doubt' AS severity,
           '户数人数变动无法核平（' || residue.year || '年）' AS message_zh,
           'headcounts of ' || residue.year || ' that no change explains' AS message_en
      FROM fupin_report.headcount_residue residue;
COMMENT ON VIEW fupin_register.headcount_finding IS 'households whose headcounts no recorded change explains';

CREATE VIEW fupin_register.catalogue_finding WITH (security_barrier) AS
    SELECT audit.finding_class AS check_id,
           'catalogue' AS subject_kind,
           audit.catalogue_object AS subject_id,
           audit.catalogue_finding_key AS occurrence,
           COALESCE(audit.division_code, '000000') AS division,
           CASE WHEN audit.finding_class = 'expired_document' THEN audit.witness_date END AS since,
           audit.severity,
           audit.rule_id,
           audit.finding_class_label || '：' || audit.message AS message_zh,
           audit.message_en
      FROM fupin_report.catalogue_finding audit
     WHERE audit.severity::text IN ('error', 'warning')
       AND COALESCE(audit.division_code, '000000')::fupin.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.catalogue_finding IS
    'what the audit of the catalogue asks somebody to mend: expired papers, missing and stale parameters, gaps, contradictions';

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('check_id', 'which check found it: deadline, duty, criterion'),
            ('kind', 'what it is (code_list alert_kind)'),
            ('subject_kind', 'kind of subject'),
            ('subject_id', 'its number; for a place its code'),
            ('occurrence', 'which of several: period, day of the event, object, place; empty = there is one'),
            ('household_id', 'the household that the subject is, or is of; NULL = none'),
            ('division', 'its place'),
            ('since', 'the first day on which it stood; NULL = the data do not say'),
            ('until', 'the first day on which it no longer did; NULL = it stands on the day of fupin.as_of()'),
            ('due_on', 'last day in time; NULL = it has none'),
            ('value', 'the value found, as text; NULL = none'),
            ('severity', 'strength of the rule, or another grade that alert_severity() knows'),
            ('owners', 'organisation_id of those who answer for it; empty = those of the rule'),
            ('rule_id', 'the rule behind it; NULL = none'),
            ('message_zh', 'what it is, in Chinese, without names and numbers of people'),
            ('message_en', 'the same in English')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_register'::regnamespace
           AND class.relkind = 'v'
           AND class.relname LIKE '%\_finding'
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;

INSERT INTO fupin_register.alert_source (source_id, kind, view, each_day, title_zh, title_en) VALUES
    ('deadline',    'overdue',   'fupin_register.deadline_finding',    false, '时限',             'deadlines'),
    ('duty',        'duty',      'fupin_register.duty_finding',        false, '职责和人员配备',   'duties and standing numbers'),
    ('plan',        'overdue',   'fupin_register.plan_finding',        false, '帮扶计划事项',     'items of the plans of households'),
    ('rule',        'breach',    'fupin_register.rule_finding',        false, '核对、考核和目标', 'checks, assessments and targets'),
    ('coverage',    'coverage',  'fupin_register.coverage_finding',    false, '覆盖率',           'coverage'),
    ('fund',        'breach',    'fupin_register.fund_finding',        true,  '资金',             'money'),
    ('project',     'breach',    'fupin_register.project_finding',     true,  '项目',             'projects'),
    ('loan',        'breach',    'fupin_register.loan_finding',        true,  '小额信贷',         'loans'),
    ('asset',       'breach',    'fupin_register.asset_finding',       true,  '资产收益',         'asset income'),
    ('entitlement', 'payment',   'fupin_register.entitlement_finding', true,  '补助兑付',         'payments that are due'),
    ('notice',      'notice',    'fupin_register.notice_finding',      true,  '公示公告',         'notices'),
    ('housing',     'breach',    'fupin_register.housing_finding',     true,  '危房改造',         'renovation of houses'),
    ('precedence',  'breach',    'fupin_register.precedence_finding',  false, '优先次序',         'precedence'),
    ('headcount',   'doubt',     'fupin_register.headcount_finding',   false, '户数人数核平',     'headcounts'),
    ('catalogue',   'catalogue', 'fupin_register.catalogue_finding',   false, '政策目录维护',     'care of the catalogue');
-- Two views that have columns of their own.
INSERT INTO fupin_register.alert_source (source_id, kind, view, columns, each_day, title_zh, title_en) VALUES
    ('monitoring',  'monitoring', 'fupin_register.monitoring_trigger', '{"check_id": "trigger_id", "occurrence": "found_on", "since": "found_on"}', true, '返贫监测', 'watch over a return to poverty'),
    ('doubt',       'doubt',      'fupin_register.doubt',              '{"stands": "is_open", "owners": "held_by", "occurrence": "field"}',         false, '疑点数据', 'doubtful data');
