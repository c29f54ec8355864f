-- Part 48: documents against each other, and what one document says twice.
--
-- A question is answered by rules, one or several of each paper.  The answers are not written down: they are what the
-- rows that express the rules say, with the numbers that the paper prints for the parameters they name.

CREATE TABLE fupin.question (
    question_id text NOT NULL,
    position    smallint NOT NULL,
    title_zh    text NOT NULL,
    title_en    text NOT NULL,
    shipped     boolean NOT NULL DEFAULT false,
    CONSTRAINT question_pkey PRIMARY KEY (question_id),
    CONSTRAINT question_id_is_a_lower_case_word CHECK (question_id ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT position_from_1 CHECK (position > 0),
    CONSTRAINT titles_not_empty CHECK (title_zh <> '' AND title_en <> '')
);
COMMENT ON TABLE fupin.question IS 'questions that several papers answer, each in its own way; compare_documents() sets two papers side by side';
COMMENT ON COLUMN fupin.question.question_id IS 'key (household_income)';
COMMENT ON COLUMN fupin.question.position IS 'place in the order of the questions, from 1';
COMMENT ON COLUMN fupin.question.title_zh IS 'the question in Chinese';
COMMENT ON COLUMN fupin.question.title_en IS 'the question in English';
COMMENT ON COLUMN fupin.question.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.question_rule (
    question_id text NOT NULL,
    rule_id     text NOT NULL,
    name        text,
    shipped     boolean NOT NULL DEFAULT false,
    CONSTRAINT question_rule_pkey PRIMARY KEY (question_id, rule_id),
    CONSTRAINT rule_of_a_known_question FOREIGN KEY (question_id) REFERENCES fupin.question (question_id),
    CONSTRAINT answer_is_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT name_not_empty CHECK (name <> '')
);
CREATE INDEX question_rule_index ON fupin.question_rule (rule_id);
COMMENT ON TABLE fupin.question_rule IS 'which rules answer a question; a paper without one is silent';
COMMENT ON COLUMN fupin.question_rule.question_id IS 'the question';
COMMENT ON COLUMN fupin.question_rule.rule_id IS 'the rule that answers it';
COMMENT ON COLUMN fupin.question_rule.name IS 'only the row of this name among those that express the rule (provision.name); NULL: all of them';
COMMENT ON COLUMN fupin.question_rule.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.reading (
    reading_id    text NOT NULL,
    rule_id       text NOT NULL,
    other_rule_id text,
    said_zh       text NOT NULL,
    said_en       text NOT NULL,
    chosen_zh     text NOT NULL,
    chosen_en     text NOT NULL,
    shipped       boolean NOT NULL DEFAULT false,
    CONSTRAINT reading_pkey PRIMARY KEY (reading_id),
    CONSTRAINT reading_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT reading_of_another_known_rule FOREIGN KEY (other_rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT reading_id_begins_with_its_rule CHECK (pg_catalog.starts_with(reading_id, rule_id || '.')),
    CONSTRAINT other_rule_is_another CHECK (other_rule_id <> rule_id),
    CONSTRAINT texts_not_empty CHECK (said_zh <> '' AND said_en <> '' AND chosen_zh <> '' AND chosen_en <> '')
);
CREATE INDEX reading_rule_index ON fupin.reading (rule_id);
CREATE INDEX reading_other_rule_index ON fupin.reading (other_rule_id);
COMMENT ON TABLE fupin.reading IS 'places where one paper contradicts itself or can be read in two ways, with the reading that the rows of the catalogue follow';
COMMENT ON COLUMN fupin.reading.reading_id IS 'key: the rule and a word (HEYUAN-2019-2.1-b.bound)';
COMMENT ON COLUMN fupin.reading.rule_id IS 'the rule in which it stands';
COMMENT ON COLUMN fupin.reading.other_rule_id IS 'the rule of the same paper that says otherwise; NULL if the wording itself is double';
COMMENT ON COLUMN fupin.reading.said_zh IS 'what the paper says, in our own words, in Chinese';
COMMENT ON COLUMN fupin.reading.said_en IS 'the same in English';
COMMENT ON COLUMN fupin.reading.chosen_zh IS 'how it is read, in Chinese';
COMMENT ON COLUMN fupin.reading.chosen_en IS 'the same in English';
COMMENT ON COLUMN fupin.reading.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.question
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.question_rule
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.reading
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.question
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.question_rule
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.reading
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

CREATE VIEW fupin.question_answer AS
SELECT q.question_id, r.document_id, r.rule_id, r.article, p.kind, p.provision_id,
       p.says || coalesce(printed.numbers, '') AS answer
  FROM fupin.question_rule q
       JOIN fupin.rule r ON r.rule_id = q.rule_id
       JOIN fupin.provision p ON p.rule_id = r.rule_id AND p.document_id = r.document_id AND NOT p.disabled
                             AND p.name = coalesce(q.name, p.name)
       LEFT JOIN LATERAL (
           SELECT pg_catalog.string_agg(pg_catalog.format('; $%s = %s %s', n.key, pg_catalog.trim_scale(n.value), n.unit)
                                        || CASE WHEN n.status = 'estimate' THEN ' (estimate)' ELSE '' END,
                                        '' ORDER BY n.key COLLATE "C", pg_catalog.lower(n.valid)) AS numbers
             FROM fupin.parameter n
            WHERE n.document_id = p.document_id
              AND n.valid && p.valid
              AND n.status IN ('published', 'adopted', 'estimate')
              AND EXISTS (SELECT FROM fupin.fact_use u
                           WHERE u.kind = p.kind AND u.provision_id = p.provision_id
                             -- the factor of a line in constant prices is worked out from its base year
                             AND u.fact IN ('$' || n.key, CASE n.key WHEN 'register_line_base_year' THEN '$register_line_factor' END))) printed ON true;
COMMENT ON VIEW fupin.question_answer IS 'what each row that expresses a rule answers to the question that the rule is of';
COMMENT ON COLUMN fupin.question_answer.question_id IS 'the question';
COMMENT ON COLUMN fupin.question_answer.document_id IS 'the paper';
COMMENT ON COLUMN fupin.question_answer.rule_id IS 'the rule';
COMMENT ON COLUMN fupin.question_answer.article IS 'where the rule stands';
COMMENT ON COLUMN fupin.question_answer.kind IS 'as in provision.kind';
COMMENT ON COLUMN fupin.question_answer.provision_id IS 'as in provision.provision_id';
COMMENT ON COLUMN fupin.question_answer.answer IS 'as in provision.says, with the numbers that the paper itself prints for the parameters it names; assumed ones are not printed';

CREATE VIEW fupin.document_answer AS
SELECT q.question_id, q.position, q.title_zh, q.title_en, d.document_id,
       pg_catalog.array_agg(DISTINCT a.rule_id COLLATE "C" ORDER BY a.rule_id COLLATE "C") FILTER (WHERE a.rule_id IS NOT NULL) AS rule_ids,
       d.document_no || ' ' || pg_catalog.string_agg(DISTINCT a.article COLLATE "C", '、' ORDER BY a.article COLLATE "C") AS citation,
       pg_catalog.array_agg(DISTINCT a.answer COLLATE "C" ORDER BY a.answer COLLATE "C") FILTER (WHERE a.answer IS NOT NULL) AS answers
  FROM fupin.question q
       CROSS JOIN fupin.document d
       LEFT JOIN fupin.question_answer a ON a.question_id = q.question_id AND a.document_id = d.document_id
 WHERE d.is_paper
 GROUP BY q.question_id, d.document_id;
COMMENT ON VIEW fupin.document_answer IS 'what every paper answers to every question; a silent one has a row without answers';
COMMENT ON COLUMN fupin.document_answer.question_id IS 'the question';
COMMENT ON COLUMN fupin.document_answer.position IS 'its place in the order of the questions';
COMMENT ON COLUMN fupin.document_answer.title_zh IS 'the question in Chinese';
COMMENT ON COLUMN fupin.document_answer.title_en IS 'the question in English';
COMMENT ON COLUMN fupin.document_answer.document_id IS 'the paper';
COMMENT ON COLUMN fupin.document_answer.rule_ids IS 'the rules that answer; NULL: the paper is silent';
COMMENT ON COLUMN fupin.document_answer.citation IS 'number of the paper and articles; NULL: the paper is silent';
COMMENT ON COLUMN fupin.document_answer.answers IS 'the answers, as in question_answer.answer; NULL: the paper is silent';

CREATE FUNCTION fupin.compare_documents(document_id text, other_document_id text)
    RETURNS TABLE (question_id text, title_zh text, title_en text, state text,
                   answers text[], citation text, other_answers text[], other_citation text)
    STABLE PARALLEL SAFE
    LANGUAGE sql
BEGIN ATOMIC
    SELECT a.question_id, a.title_zh, a.title_en,
           CASE WHEN a.answers = b.answers THEN 'same'
                WHEN a.answers <> b.answers THEN 'different'
                WHEN pg_catalog.num_nonnulls(a.answers, b.answers) = 0 THEN 'silent'
                ELSE 'one_silent' END,
           a.answers, a.citation, b.answers, b.citation
      FROM fupin.document_answer a JOIN fupin.document_answer b ON b.question_id = a.question_id
     WHERE a.document_id = compare_documents.document_id AND b.document_id = compare_documents.other_document_id
     ORDER BY a.position, a.question_id COLLATE "C";
END;
COMMENT ON FUNCTION fupin.compare_documents(text, text) IS
    'every question with the answers of two papers and where they stand: same, different, one_silent or silent (neither answers); answers and citation of a silent paper are NULL';

GRANT SELECT, REFERENCES ON fupin.question, fupin.question_rule, fupin.reading TO PUBLIC;
GRANT SELECT ON fupin.question_answer, fupin.document_answer TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.question', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.question_rule', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.reading', 'WHERE NOT shipped');

INSERT INTO fupin.code_list (list, code, position, label_zh, label_en, shipped) VALUES
    ('comparison_state', 'same', 1, '一致', 'both answer alike', true),
    ('comparison_state', 'different', 2, '不同', 'they answer differently', true),
    ('comparison_state', 'one_silent', 3, '一方未规定', 'one is silent', true),
    ('comparison_state', 'silent', 4, '均未规定', 'both are silent', true);
