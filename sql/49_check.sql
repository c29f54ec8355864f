-- Part 49: checks on what the register says (疑点数据).
--
-- A check is either a criterion of a standard of purpose check, over what the register says of one person, household or village
-- (subjects person_entry, household_entry, village_entry), or a view that compares several rows.  A criterion states what is
-- right: an unmet one is a doubt, an unknown one is none, since what is missing has checks of its own.  The standards of
-- the shipped checks belong to the document FUPIN-CHECK, which is a list of the extension and no paper.

CREATE TABLE fupin.data_check (
    check_id    text NOT NULL,
    check_group text NOT NULL,
    subject     text NOT NULL,
    severity    text NOT NULL,
    field       text NOT NULL,
    title_zh    text NOT NULL,
    title_en    text NOT NULL,
    message_zh  text NOT NULL,
    message_en  text NOT NULL,
    held_by     text,
    standard_id text,
    criterion   text,
    view_name   text,
    rule_id     text,
    disabled    boolean NOT NULL DEFAULT false,
    shipped     boolean NOT NULL DEFAULT false,
    CONSTRAINT data_check_pkey PRIMARY KEY (check_id, shipped),
    CONSTRAINT check_of_a_known_criterion FOREIGN KEY (standard_id, criterion)
        REFERENCES fupin.criterion (standard_id, name) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT check_held_by_a_known_organisation FOREIGN KEY (held_by) REFERENCES fupin.organisation (organisation_id),
    CONSTRAINT check_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT subject_is_a_known_code CHECK (subject IN ('person', 'household', 'village')),
    CONSTRAINT severity_is_a_known_code CHECK (severity IN ('error', 'doubt', 'notice')),
    CONSTRAINT check_id_is_words_with_dots_that_begin_with_the_subject
        CHECK (check_id ~ '^[a-z0-9_]+(\.[a-z0-9_]+)+$' AND pg_catalog.starts_with(check_id, subject || '.')),
    CONSTRAINT texts_not_empty CHECK (check_group <> '' AND field <> '' AND title_zh <> '' AND title_en <> '' AND message_zh <> '' AND message_en <> ''),
    CONSTRAINT criterion_with_its_standard CHECK ((standard_id IS NULL) = (criterion IS NULL)),
    CONSTRAINT either_a_criterion_or_a_view CHECK (pg_catalog.num_nonnulls(standard_id, view_name) = 1)
);
CREATE INDEX data_check_criterion_index ON fupin.data_check (standard_id, criterion);
CREATE INDEX data_check_rule_index ON fupin.data_check (rule_id);
COMMENT ON TABLE fupin.data_check IS
    'the checks on what the register says of persons, households and villages; a row of your own with the check_id of a shipped one takes its place (other words, another severity, or disabled)';
COMMENT ON COLUMN fupin.data_check.check_id IS 'key: subject, topic and name (person.citizen_id.check_digit)';
COMMENT ON COLUMN fupin.data_check.check_group IS 'what the check is about (code_list check_group)';
COMMENT ON COLUMN fupin.data_check.subject IS 'whom a doubt is about: person, household, village';
COMMENT ON COLUMN fupin.data_check.severity IS 'error (it cannot be true), doubt (somebody must look), notice (legal, but worth knowing); code_list check_severity';
COMMENT ON COLUMN fupin.data_check.field IS 'the column of the register, or the fact, that is doubted';
COMMENT ON COLUMN fupin.data_check.title_zh IS 'short Chinese title';
COMMENT ON COLUMN fupin.data_check.title_en IS 'the same in English';
COMMENT ON COLUMN fupin.data_check.message_zh IS 'what is doubtful and what to do, in Chinese';
COMMENT ON COLUMN fupin.data_check.message_en IS 'the same in English';
COMMENT ON COLUMN fupin.data_check.held_by IS 'the departments that can settle it from their own files; NULL = the village';
COMMENT ON COLUMN fupin.data_check.standard_id IS 'the standard of purpose check with the criterion; NULL for a check that compares rows';
COMMENT ON COLUMN fupin.data_check.criterion IS 'the criterion, whose being unmet is the doubt; NULL exactly when standard_id is';
COMMENT ON COLUMN fupin.data_check.view_name IS 'the view in fupin_register that finds the doubts, for a check that compares rows; NULL for a criterion';
COMMENT ON COLUMN fupin.data_check.rule_id IS 'a rule of the papers that asks for the check; NULL = none by name';
COMMENT ON COLUMN fupin.data_check.disabled IS 'true: the check finds nothing';
COMMENT ON COLUMN fupin.data_check.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.data_check
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.data_check
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

CREATE FUNCTION fupin.require_subject_of_standard() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    asked text := (SELECT s.subject FROM fupin.standard s WHERE s.standard_id = NEW.standard_id);
BEGIN
    IF asked <> NEW.subject || '_entry' THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('check "%s" has the subject %s, but its standard "%s" the subject %s'),
                                   NEW.check_id, NEW.subject, NEW.standard_id, asked),
                  ERRCODE = 'check_violation', SCHEMA = 'fupin', TABLE = 'data_check', COLUMN = 'subject',
                  HINT = format(fupin.message('Take a criterion of a standard whose subject is %s.'), NEW.subject || '_entry');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.require_subject_of_standard() IS
    'trigger of fupin.data_check: the standard of a check asks what the register says of the subject of the check, or the check would never be made';
CREATE TRIGGER require_subject_of_standard BEFORE INSERT OR UPDATE OF subject, standard_id ON fupin.data_check
    FOR EACH ROW EXECUTE FUNCTION fupin.require_subject_of_standard();

CREATE VIEW fupin.check_in_force AS
SELECT DISTINCT ON (c.check_id)
       c.check_id, c.check_group, c.subject, c.severity, c.field, c.title_zh, c.title_en, c.message_zh, c.message_en,
       c.held_by, c.standard_id, c.criterion, c.view_name, c.rule_id, c.disabled
  FROM fupin.data_check c
 ORDER BY c.check_id, c.shipped;
COMMENT ON VIEW fupin.check_in_force IS 'one row for each check: your own where there is one, else the shipped one; the disabled ones too';
COMMENT ON COLUMN fupin.check_in_force.check_id IS 'key';
COMMENT ON COLUMN fupin.check_in_force.check_group IS 'what the check is about (code_list check_group)';
COMMENT ON COLUMN fupin.check_in_force.subject IS 'person, household, village';
COMMENT ON COLUMN fupin.check_in_force.severity IS 'error, doubt, notice (code_list check_severity)';
COMMENT ON COLUMN fupin.check_in_force.field IS 'the column of the register, or the fact, that is doubted';
COMMENT ON COLUMN fupin.check_in_force.title_zh IS 'short Chinese title';
COMMENT ON COLUMN fupin.check_in_force.title_en IS 'the same in English';
COMMENT ON COLUMN fupin.check_in_force.message_zh IS 'what is doubtful and what to do, in Chinese';
COMMENT ON COLUMN fupin.check_in_force.message_en IS 'the same in English';
COMMENT ON COLUMN fupin.check_in_force.held_by IS 'the departments that can settle it from their own files; NULL = the village';
COMMENT ON COLUMN fupin.check_in_force.standard_id IS 'the standard with the criterion; NULL for a check that compares rows';
COMMENT ON COLUMN fupin.check_in_force.criterion IS 'the criterion, whose being unmet is the doubt; NULL exactly when standard_id is';
COMMENT ON COLUMN fupin.check_in_force.view_name IS 'the view that finds the doubts; NULL for a criterion';
COMMENT ON COLUMN fupin.check_in_force.rule_id IS 'a rule of the papers that asks for the check; NULL = none by name';
COMMENT ON COLUMN fupin.check_in_force.disabled IS 'true: the check finds nothing';

GRANT SELECT, REFERENCES ON fupin.data_check TO PUBLIC;
GRANT SELECT ON fupin.check_in_force TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.data_check', 'WHERE NOT shipped');

INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en, shipped) VALUES
    ('fupin', '000000', 'fupin 扩展', 'The fupin extension', true);

INSERT INTO fupin.document (document_id, document_no, issuer, division, valid, title_zh, title_en, is_paper, shipped) VALUES
    ('FUPIN-CHECK', 'fupin 核对清单', 'fupin', '000000', '[2000-01-01,)',
     '登记信息核对清单（fupin 自编，非任何机关文件）', 'Checks on the register (fupin''s own list, no paper of any authority)', false, true);

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('check_group', 'missing', 1, '关键信息缺失', 'key facts missing', true),
    ('check_group', 'identity', 2, '身份证件', 'identity', true),
    ('check_group', 'duplicate', 3, '重复登记', 'duplicates', true),
    ('check_group', 'labour', 4, '劳动能力', 'labour capacity', true),
    ('check_group', 'employment', 5, '就业务工', 'employment', true),
    ('check_group', 'schooling', 6, '就学情况', 'schooling', true),
    ('check_group', 'insurance', 7, '参保情况', 'insurance', true),
    ('check_group', 'safety_net', 8, '低保特困', 'minimum allowance and extreme poverty', true),
    ('check_group', 'disability', 9, '残疾情况', 'disability', true),
    ('check_group', 'family', 10, '家庭成员关系', 'relations in the household', true),
    ('check_group', 'change', 11, '成员增减', 'joining and leaving', true),
    ('check_group', 'year', 12, '年度', 'years', true),
    ('check_group', 'cause', 13, '致贫原因', 'causes of poverty', true),
    ('check_group', 'income', 14, '收入结构', 'structure of income', true),
    ('check_group', 'housing', 15, '住房饮水', 'housing and water', true),
    ('check_group', 'helper', 16, '帮扶责任人', 'helpers', true),
    ('check_group', 'measure', 17, '帮扶措施', 'measures', true),
    ('check_group', 'exit', 18, '脱贫退出', 'exits', true),
    ('check_group', 'entry', 19, '识别纳入', 'identification', true),
    ('check_group', 'village', 20, '村', 'villages', true),
    ('check_group', 'stored', 21, '填报与重算', 'stored against recomputed', true),
    ('check_severity', 'error', 1, '错误', 'error', true),
    ('check_severity', 'doubt', 2, '疑点', 'doubt', true),
    ('check_severity', 'notice', 3, '提示', 'notice', true),
    ('finding_outcome', 'corrected', 1, '已更正', 'corrected', true),
    ('finding_outcome', 'confirmed_correct', 2, '核实无误', 'confirmed correct', true),
    ('finding_outcome', 'not_ours', 3, '非本级管理', 'not ours', true),
    ('finding_outcome', 'waived', 4, '暂不处理', 'waived', true);
