-- What the reports share: labels, texts that fit their column, shares.

CREATE FUNCTION fupin_register.yes_no(boolean) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1 WHEN true THEN '是' WHEN false THEN '否' ELSE '未知' END;
COMMENT ON FUNCTION fupin_register.yes_no(boolean) IS 'the Chinese label of a yes or no: 是, 否, and 未知 for NULL';

CREATE FUNCTION fupin_register.standard_state_label(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1
               WHEN 'in_force' THEN '适用'
               WHEN 'before_document' THEN '文件尚未施行'
               WHEN 'expired' THEN '文件已失效'
               WHEN 'no_standard' THEN '无适用标准'
           END;
COMMENT ON FUNCTION fupin_register.standard_state_label(text) IS 'the Chinese label of a standard_state; NULL for any other text';

-- A column of a report holds at most 255 characters; what is cut ends with an ellipsis.
CREATE FUNCTION fupin_register.shorten(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN pg_catalog.length($1) > 255 THEN pg_catalog."left"($1, 254) || '…' ELSE $1 END;
COMMENT ON FUNCTION fupin_register.shorten(text) IS
    'a text of at most 255 characters: a longer one is cut and ends with …';

CREATE FUNCTION fupin_register.share(part numeric, whole numeric) RETURNS numeric
    IMMUTABLE PARALLEL SAFE
    RETURN fupin.percent(fupin.ratio(part, whole), 2) * 0.01;
COMMENT ON FUNCTION fupin_register.share(numeric, numeric) IS
    'a share with 4 decimals as fupin.percent() rounds it: never up to 1 nor down to 0 from elsewhere; NULL for 0 of 0 and where a number is NULL';

CREATE FUNCTION fupin_register.income_ratio(income numeric, reference numeric) RETURNS numeric
    IMMUTABLE PARALLEL SAFE
    RETURN CASE WHEN pg_catalog.abs(income) < 100000 * reference THEN pg_catalog.trunc(income / reference, 4) END;
COMMENT ON FUNCTION fupin_register.income_ratio(numeric, numeric) IS
    'an income as a share of its reference, cut after 4 decimals, so that a shown share never reaches a line that the income misses; NULL where one is unknown, the reference is 0, or the share is 100000 or more';

CREATE VIEW fupin_register.standard_label AS
    SELECT standard.standard_id,
           document.document_no,
           standard.title_zh,
           pg_catalog.jsonb_object_agg(criterion.name, criterion.label_zh) FILTER (WHERE criterion.name IS NOT NULL) AS criterion_labels,
           pg_catalog.max(criterion.ordinal) FILTER (WHERE criterion.name = 'income') AS income_position
      FROM fupin.standard
      JOIN fupin.document ON document.document_id = standard.document_id
      LEFT JOIN fupin.standard_criterion criterion ON criterion.standard_id = standard.standard_id
     GROUP BY standard.standard_id,
              document.document_no,
              standard.title_zh;
COMMENT ON VIEW fupin_register.standard_label IS 'what reports say of a standard';
COMMENT ON COLUMN fupin_register.standard_label.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.standard_label.document_no IS 'number of the paper it comes from';
COMMENT ON COLUMN fupin_register.standard_label.title_zh IS 'its Chinese title';
COMMENT ON COLUMN fupin_register.standard_label.criterion_labels IS 'the Chinese labels of its criteria, {name: label}; NULL = it has no criteria';
COMMENT ON COLUMN fupin_register.standard_label.income_position IS 'place of the criterion income in its verdicts, from 1; NULL = it has none';

-- (DISTINCT ON tells the planner that a key has one row.)
CREATE VIEW fupin_register.criterion_label AS
    SELECT DISTINCT ON (criterion.standard_id || '/' || criterion.ordinal)
           criterion.standard_id || '/' || criterion.ordinal AS criterion_key,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           document.document_no::varchar(64) AS document_no,
           standard.purpose::varchar(32) AS standard_purpose,
           purpose_code.label_zh::varchar(32) AS standard_purpose_label,
           standard.topic::varchar(64) AS topic,
           standard.title_zh::varchar(128) AS topic_label,
           subject_code.label_zh::varchar(32) AS subject_kind_label,
           fupin_register.shorten(criterion.criteria::text)::varchar(255) AS condition
      FROM fupin.standard_criterion criterion
      JOIN fupin.standard ON standard.standard_id = criterion.standard_id
      JOIN fupin.document ON document.document_id = standard.document_id
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength
      LEFT JOIN fupin.code_list purpose_code
        ON purpose_code.list = 'purpose'
       AND purpose_code.code = standard.purpose
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = standard.subject;
COMMENT ON VIEW fupin_register.criterion_label IS 'what reports say of a criterion, in the types of their columns';
COMMENT ON COLUMN fupin_register.criterion_label.criterion_key IS 'its standard and its place in the verdict: standard_id/ordinal';
COMMENT ON COLUMN fupin_register.criterion_label.criterion_name IS 'its name';
COMMENT ON COLUMN fupin_register.criterion_label.criterion_label IS 'its Chinese label';
COMMENT ON COLUMN fupin_register.criterion_label.rule_id IS 'the rule that it expresses; NULL = one''s own without one';
COMMENT ON COLUMN fupin_register.criterion_label.article IS 'the article of the rule';
COMMENT ON COLUMN fupin_register.criterion_label.rule_title IS 'the Chinese title of the rule';
COMMENT ON COLUMN fupin_register.criterion_label.strength IS 'how strongly the paper says it (list strength)';
COMMENT ON COLUMN fupin_register.criterion_label.strength_label IS 'the same in Chinese';
COMMENT ON COLUMN fupin_register.criterion_label.document_no IS 'number of the paper it comes from';
COMMENT ON COLUMN fupin_register.criterion_label.standard_purpose IS 'what its standard is for (list purpose)';
COMMENT ON COLUMN fupin_register.criterion_label.standard_purpose_label IS 'the same in Chinese';
COMMENT ON COLUMN fupin_register.criterion_label.topic IS 'the part of the purpose that its standard is about';
COMMENT ON COLUMN fupin_register.criterion_label.topic_label IS 'the Chinese title of its standard';
COMMENT ON COLUMN fupin_register.criterion_label.subject_kind_label IS 'the kind of its subjects in Chinese';
COMMENT ON COLUMN fupin_register.criterion_label.condition IS 'name, condition and guard or scope, as criteria write them';

CREATE VIEW fupin_register.fact_label AS
    SELECT subject.subject,
           pg_catalog.jsonb_object_agg(label.name, label.label_zh) AS labels
      FROM (SELECT DISTINCT fact.subject FROM fupin.fact) subject
     CROSS JOIN LATERAL (SELECT fact.name,
                                fact.label_zh
                           FROM fupin.fact
                          WHERE fact.subject = subject.subject
                          UNION ALL
                         SELECT '$' || parameter_key.key,
                                parameter_key.label_zh
                           FROM fupin.parameter_key) label
     GROUP BY subject.subject;
COMMENT ON VIEW fupin_register.fact_label IS 'the Chinese labels of facts and parameters as criteria write them, by kind of subject';
COMMENT ON COLUMN fupin_register.fact_label.subject IS 'kind of subject';
COMMENT ON COLUMN fupin_register.fact_label.labels IS 'the labels, {fact: label}';
