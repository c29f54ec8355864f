-- Part 47: what must be known of everybody, and who is watched for a return to poverty.
--
-- Both are rows: a paper names the groups that it watches and the policies whose state must be known, and a county adds its
-- own.  Who bears a mark is read in one place, fupin_register.household_label.

CREATE TABLE fupin.required_fact (
    subject  text           NOT NULL,
    name     text           NOT NULL,
    division fupin.division NOT NULL,
    topic    text           NOT NULL,
    rule_id  text,
    disabled boolean        NOT NULL DEFAULT false,
    shipped  boolean        NOT NULL DEFAULT false,
    CONSTRAINT required_fact_pkey PRIMARY KEY (subject, name, division, shipped),
    CONSTRAINT required_fact_is_in_the_dictionary FOREIGN KEY (subject, name) REFERENCES fupin.fact (subject, name),
    CONSTRAINT required_by_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT subject_is_household_person_or_village CHECK (subject IN ('household', 'person', 'village')),
    CONSTRAINT required_in_a_county_or_more CHECK (fupin.level(division) <= 3),
    CONSTRAINT topic_is_a_lower_case_word CHECK (topic ~ '^[a-z][a-z0-9_]*$')
);
CREATE INDEX required_fact_rule_index ON fupin.required_fact (rule_id);
COMMENT ON TABLE fupin.required_fact IS
    'the facts that must be known of everybody on the register, and of every village (MEILAN-2019-18-3b, MEILAN-2019-18-3c); the nearest row of a fact counts, your own before a shipped one';
COMMENT ON COLUMN fupin.required_fact.subject IS 'household, person or village';
COMMENT ON COLUMN fupin.required_fact.name IS
    'the fact, as in fupin.fact: what is stored in the register''s own columns or under a key of its column facts';
COMMENT ON COLUMN fupin.required_fact.division IS 'where it must be known: a county, prefecture or province with everything within, or 000000 for everywhere';
COMMENT ON COLUMN fupin.required_fact.topic IS 'the facts that one share is worked out of (code_list required_fact)';
COMMENT ON COLUMN fupin.required_fact.rule_id IS 'the rule that demands it; NULL = none by name';
COMMENT ON COLUMN fupin.required_fact.disabled IS 'true: it need not be known there';
COMMENT ON COLUMN fupin.required_fact.shipped IS 'true for rows of the extension, which are immutable; false for your own';
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.required_fact
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.required_fact
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
GRANT SELECT, REFERENCES ON fupin.required_fact TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('fupin.required_fact', 'WHERE NOT shipped');

CREATE TABLE fupin.monitored_group (
    document_id text    NOT NULL,
    label       text    NOT NULL,
    rule_id     text,
    disabled    boolean NOT NULL DEFAULT false,
    shipped     boolean NOT NULL DEFAULT false,
    CONSTRAINT monitored_group_pkey PRIMARY KEY (document_id, label, shipped),
    CONSTRAINT monitored_group_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT monitored_group_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT label_is_a_lower_case_word CHECK (label ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT shipped_monitored_group_has_a_rule CHECK (rule_id IS NOT NULL OR NOT shipped)
);
CREATE INDEX monitored_group_rule_index ON fupin.monitored_group (rule_id);
COMMENT ON TABLE fupin.monitored_group IS
    'the groups of households that a paper watches for a return to poverty, in its place and while it is in force (MEILAN-2019-19-1, HEYUAN-2019-1.1-b)';
COMMENT ON COLUMN fupin.monitored_group.document_id IS 'the paper';
COMMENT ON COLUMN fupin.monitored_group.label IS 'the mark that its households bear (code_list label)';
COMMENT ON COLUMN fupin.monitored_group.rule_id IS 'the rule that has the group watched; NULL only in local rows';
COMMENT ON COLUMN fupin.monitored_group.disabled IS 'true in a local row: the group of the shipped row of the same paper and label is not watched';
COMMENT ON COLUMN fupin.monitored_group.shipped IS 'true for rows of the extension, which are immutable; false for your own';
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.monitored_group
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.monitored_group
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
GRANT SELECT, REFERENCES ON fupin.monitored_group TO PUBLIC;
SELECT pg_catalog.pg_extension_config_dump('fupin.monitored_group', 'WHERE NOT shipped');

INSERT INTO fupin.parameter_key (key, unit, label_zh, label_en, description, read_by, shipped) VALUES
    ('own_pay_limit', '元/人年', '医疗自付费用预警线', 'own medical cost that calls for a look', 'no paper prints a number',
     'fupin_register.monitoring_trigger', true);

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    -- whose data a comparison reads
    ('source', 'field_check', 1, '实地核查', 'found on site', true),
    ('source', 'ledger', 2, '档案台账', 'files and ledgers', true),
    ('source', 'system', 3, '信息系统', 'the system', true),
    ('source', 'civil_affairs', 4, '民政', 'civil affairs', true),
    ('source', 'education', 5, '教育', 'education', true),
    ('source', 'medical_security', 6, '医保', 'medical insurance', true),
    ('source', 'health', 7, '卫健', 'health', true),
    ('source', 'human_resources', 8, '人社', 'human resources', true),
    ('source', 'disabled_federation', 9, '残联', 'disabled persons'' federation', true),
    ('source', 'housing', 10, '住建', 'housing', true),
    ('source', 'water', 11, '水务', 'water', true),
    ('source', 'public_security', 12, '公安', 'public security', true),
    ('source', 'market_regulation', 13, '市场监管', 'market regulation', true),
    ('source', 'natural_resources', 14, '不动产登记', 'registry of real estate', true),
    ('source', 'taxation', 15, '税务', 'taxation', true),
    ('source', 'finance', 16, '财政供养人员', 'public payroll', true),
    -- what a comparison of two finds
    ('source_comparison', 'agree', 1, '一致', 'agree', true),
    ('source_comparison', 'differ', 2, '不一致', 'differ', true),
    ('source_comparison', 'only_here', 3, '仅建档系统有', 'only in the register', true),
    ('source_comparison', 'only_there', 4, '仅对方有', 'only in the other source', true),
    ('source_comparison', 'unknown', 5, '无法比对', 'unknown', true),
    -- the register against the list of the minimum allowance
    ('dibao_cell', 'both', 1, '既建档又低保', 'on the register and on the list', true),
    ('dibao_cell', 'dibao_only', 2, '低保未建档', 'on the list only', true),
    ('dibao_cell', 'register_only', 3, '建档未低保', 'on the register only', true),
    ('dibao_cell', 'neither', 4, '两者均否', 'on neither', true),
    -- what must be known
    ('required_fact', 'basic', 1, '基础信息', 'basic information', true),
    ('required_fact', 'seven_policies', 2, '七项政策落实情况', 'how seven policies reached it', true),
    -- samples
    ('verification_kind', 'exit', 1, '脱贫退出核查', 'of who has left', true),
    ('verification_kind', 'registration', 2, '在册识别核查', 'of who is registered', true),
    ('verification_kind', 'unregistered', 3, '未建档人口调查', 'of who is not registered', true),
    ('assessment_rate', 'wrong_exit_rate', 1, '错退率', 'rate of wrong exits', true),
    ('assessment_rate', 'missed_rate', 2, '漏评率', 'rate of people missed', true),
    ('assessment_rate', 'wrong_identification_rate', 3, '错评率', 'rate of people wrongly registered', true),
    ('assessment_rate', 'return_rate', 4, '返贫率', 'rate of return to poverty', true),
    ('assessment_rate', 'new_poverty_rate', 5, '边缘户致贫率', 'rate of new poverty on the edge', true),
    ('rate_basis', 'sample', 1, '抽样核查', 'samples verified', true),
    ('rate_basis', 'register', 2, '建档系统', 'the register itself', true),
    ('counted_unit', 'persons', 1, '人', 'persons', true),
    ('counted_unit', 'households', 2, '户', 'households', true),
    -- whom a paper watches beside the marks of list label
    ('label', 'earlier_round', 90, '前两轮帮扶户', 'helped in an earlier round', true),
    ('monitoring_state', 'never', 1, '从未跟踪', 'never looked at', true),
    ('monitoring_state', 'overdue', 2, '逾期', 'overdue', true),
    ('monitoring_state', 'in_time', 3, '按期', 'in time', true),
    ('monitoring_state', 'no_interval', 4, '未定间隔', 'no interval set', true),
    -- what calls for a look
    ('monitoring_trigger', 'monitoring.income_below_line', 1, '收入低于标准', 'income below the line', true),
    ('monitoring_trigger', 'monitoring.income_at_edge', 2, '收入处于边缘', 'income a little above the line', true),
    ('monitoring_trigger', 'monitoring.own_medical_cost', 3, '医疗自付费用过高', 'own medical cost above the limit', true),
    ('monitoring_trigger', 'monitoring.lost_job', 4, '失业', 'lost the job', true),
    ('monitoring_trigger', 'monitoring.dangerous_house', 5, '住房变为危房', 'the house has become dangerous', true),
    ('monitoring_trigger', 'monitoring.dropout', 6, '义务教育阶段辍学', 'out of compulsory school', true),
    ('monitoring_trigger', 'monitoring.disaster', 7, '受灾', 'hit by a disaster', true),
    ('monitoring_trigger', 'monitoring.food_lost', 8, '脱贫后吃饭无保障', 'food no longer secure after the exit', true),
    ('monitoring_trigger', 'monitoring.clothing_lost', 9, '脱贫后穿衣无保障', 'clothing no longer secure after the exit', true),
    ('monitoring_trigger', 'monitoring.medical_lost', 10, '脱贫后医疗无保障', 'medical care no longer secure after the exit', true),
    ('monitoring_trigger', 'monitoring.water_lost', 11, '脱贫后饮水无保障', 'water no longer secure after the exit', true),
    ('monitoring_trigger', 'monitoring.hardship', 12, '突发困难未救助', 'in sudden need, not yet assisted', true),
    ('monitoring_trigger', 'monitoring.risk', 13, '风险未化解', 'risk found, not yet resolved', true),
    ('monitoring_trigger', 'monitoring.helper_lost', 14, '脱贫后帮扶中断', 'left without a helper after the exit', true),
    ('case_kind', 'returned', 1, '返贫', 'fell back', true),
    ('case_kind', 'newly_poor', 2, '新致贫', 'newly poor', true),
    ('case_state', 'found', 1, '已发现未纳入', 'found, not yet registered', true),
    ('case_state', 'registered', 2, '已纳入未帮扶', 'registered, not yet helped', true),
    ('case_state', 'helped', 3, '已帮扶', 'helped', true),
    ('case_state', 'wrong_order', 4, '时序错误', 'dates out of order', true);
