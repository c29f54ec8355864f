-- Part 36: the codes of alerts.

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('alert_kind', 'overdue', 1, '已逾期', 'overdue', true),
    ('alert_kind', 'due_soon', 2, '即将到期', 'due soon', true),
    ('alert_kind', 'duty', 3, '职责未履行', 'a duty was missed', true),
    ('alert_kind', 'vacancy', 4, '人员空缺', 'nobody is assigned or in post', true),
    ('alert_kind', 'breach', 5, '违反规定', 'a rule is broken', true),
    ('alert_kind', 'payment', 6, '兑付不符', 'a payment is not what is due', true),
    ('alert_kind', 'notice', 7, '公示公告缺失', 'a notice is not in order', true),
    ('alert_kind', 'coverage', 8, '覆盖未达标', 'a share is missed', true),
    ('alert_kind', 'monitoring', 9, '返贫监测', 'a trigger of monitoring', true),
    ('alert_kind', 'doubt', 10, '疑点数据', 'doubtful data', true),
    ('alert_kind', 'catalogue', 11, '政策目录待维护', 'the catalogue needs care', true),
    ('alert_kind', 'failure', 12, '检查运行故障', 'a check did not run', true),
    ('alert_state', 'open', 1, '待处理', 'open', true),
    ('alert_state', 'acknowledged', 2, '已知悉', 'acknowledged', true),
    ('alert_state', 'urged', 3, '已督办', 'urged', true),
    ('alert_state', 'handled', 4, '已办结', 'handled', true),
    ('alert_state', 'resolved', 5, '已消除', 'the finding is gone', true),
    -- why the checks themselves brought an alert into its state
    ('alert_cause', 'came_and_went', 1, '两次检查之间出现并消除', 'it came and went between two runs', true),
    ('alert_cause', 'finding_gone', 2, '问题已不存在', 'the finding is gone', true),
    ('alert_cause', 'found_again', 3, '问题再次出现', 'it is there again', true),
    ('alert_cause', 'check_runs_again', 4, '检查恢复运行', 'the check runs again', true),
    ('alert_cause', 'source_disabled', 5, '检查项已停用', 'its source is disabled, and nobody asks any more', true),
    ('alert_severity', 'high', 1, '紧急', 'high', true),
    ('alert_severity', 'medium', 2, '重要', 'medium', true),
    ('alert_severity', 'low', 3, '提示', 'low', true),
    -- beside the kinds of subjects that the catalogue knows
    ('alert_subject', 'catalogue', 1, '政策目录', 'the catalogue', true),
    ('alert_subject', 'alert_source', 2, '检查项', 'a source of findings', true);
