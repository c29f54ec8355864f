-- Part 36: the labels of codes of the register's own decisions: marks of households and persons, reviews, decisions.

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    -- marks of households and persons (HEYUAN-2019-1.0-a, MEILAN-2019-19-1, MEILAN-2019-1-d, SHANGQIU-2018-4-b)
    ('label', 'registered', 1, '建档立卡', 'on the register', true),
    ('label', 'unexited', 2, '未脱贫', 'not exited', true),
    ('label', 'exited', 3, '已脱贫', 'exited', true),
    ('label', 'returned', 4, '返贫', 'returned to poverty', true),
    ('label', 'aid_suspended', 5, '暂停帮扶', 'help suspended', true),
    ('label', 'applied_not_included', 6, '申请未纳入', 'applied, not included', true),
    ('label', 'scattered', 7, '分散贫困', 'poor outside the poor villages', true),
    ('label', 'borderline', 8, '边缘', 'borderline', true),
    ('label', 'dibao', 9, '低保', 'minimum living allowance', true),
    ('label', 'tekun', 10, '特困供养', 'supported as extremely poor', true),
    ('label', 'disabled', 11, '残疾', 'disabled', true),
    ('label', 'severely_disabled', 12, '重度残疾', 'severely disabled', true),
    ('label', 'seriously_ill', 13, '重病', 'seriously ill', true),
    ('label', 'left_behind_child', 14, '留守儿童', 'child left behind', true),
    ('label', 'left_behind_woman', 15, '留守妇女', 'woman left behind', true),
    ('label', 'left_behind_elder', 16, '留守老人', 'old person left behind', true),
    ('label', 'dangerous_house', 17, '住危房', 'dangerous house', true),
    ('label', 'illness_caused', 18, '因病致贫', 'poor because of illness', true),
    ('label', 'disaster_hit', 19, '受灾', 'hit by a disaster', true),
    ('label', 'deep_poverty', 20, '深度贫困', 'deeply poor', true),
    ('label', 'special_poor_group', 21, '特殊贫困群体', 'specially poor', true),
    ('left_reason', 'merge', 6, '并户', 'household was merged', true),
    -- meetings that review a household
    ('review_occasion', 'identification', 1, '识别评议', 'identification', true),
    ('review_occasion', 'exit', 2, '退出评议', 'exit', true),
    ('review_occasion', 'data_comparison', 3, '数据比对', 'comparison of data', true),
    ('review_occasion', 'complaint', 4, '群众反映', 'complaint', true),
    ('review_occasion', 'suspension', 5, '暂停帮扶', 'suspension of help', true),
    ('review_occasion', 'other', 6, '其他', 'other', true),
    ('review_result', 'qualified', 1, '符合条件', 'qualified', true),
    ('review_result', 'not_qualified', 2, '不符合条件', 'not qualified', true),
    -- how one knows of a mark
    ('label_source', 'recorded', 1, '登记', 'recorded', true),
    ('label_source', 'status', 2, '状态', 'follows from the state', true),
    ('label_source', 'fact', 3, '指标', 'follows from facts', true);
