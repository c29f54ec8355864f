-- Part 39: the labels of what deadline_state(), quota_state() and the parts of a quota say.

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    -- where a deadline stands
    ('deadline_state', 'met', 1, '按期完成', 'done in time', true),
    ('deadline_state', 'late', 2, '逾期完成', 'done late', true),
    ('deadline_state', 'overdue', 3, '逾期未完成', 'overdue', true),
    ('deadline_state', 'due_soon', 4, '即将到期', 'due soon', true),
    ('deadline_state', 'pending', 5, '未到期', 'not yet due', true),
    ('deadline_state', 'unknown', 6, '情况不明', 'unknown', true),
    ('deadline_state', 'not_applicable', 7, '不适用', 'not applicable', true),
    ('deadline_state', 'before_document', 8, '文件施行前', 'before the paper', true),
    -- where a recurring duty or a standing number stands
    ('quota_state', 'met', 1, '达标', 'met', true),
    ('quota_state', 'missed', 2, '未达标', 'missed', true),
    ('quota_state', 'exceeded', 3, '超出上限', 'exceeded', true),
    ('quota_state', 'pending', 4, '进行中', 'running', true),
    ('quota_state', 'not_started', 5, '未开始', 'not started', true),
    ('quota_state', 'unknown', 6, '情况不明', 'unknown', true),
    ('quota_state', 'not_applicable', 7, '不适用', 'not applicable', true),
    ('quota_state', 'not_assessed', 8, '不足一期不考核', 'partly outside, not assessed', true),
    ('quota_state', 'expired', 9, '文件已失效', 'the paper is no longer in force', true),
    -- what a quota counts
    ('quota_counted', 'days', 1, '天', 'days', true),
    ('quota_counted', 'subjects', 2, '个', 'subjects', true),
    ('quota_counted', 'times', 3, '次', 'times', true),
    -- the periods of quotas
    ('quota_period', 'year', 1, '每年', 'per year', true),
    ('quota_period', 'half-year', 2, '每半年', 'per half-year', true),
    ('quota_period', 'quarter', 3, '每季度', 'per quarter', true),
    ('quota_period', 'month', 4, '每月', 'per month', true),
    ('quota_period', 'week', 5, '每周', 'per week', true),
    ('quota_period', 'day', 6, '每天', 'per day', true),
    ('quota_period', 'term', 7, '每学期', 'per term', true),
    ('quota_period', 'school week', 8, '每教学周', 'per school week', true),
    ('quota_period', 'school day', 9, '每教学日', 'per school day', true);
