-- Part 33: standards and their criteria.  A standard is a list of criteria for one kind of subject and one purpose;
-- each criterion is a row, and the value of type criteria is composed from the rows.

CREATE TABLE fupin.standard (
    standard_id   text NOT NULL,
    document_id   text NOT NULL,
    division      fupin.division NOT NULL,
    subject       text NOT NULL,
    purpose       text NOT NULL,
    topic         text NOT NULL DEFAULT 'general',
    valid         daterange NOT NULL,
    title_zh      text NOT NULL,
    title_en      text NOT NULL,
    reference_key text,
    place_fact    text NOT NULL DEFAULT 'division',
    disabled      boolean NOT NULL DEFAULT false,
    shipped       boolean NOT NULL DEFAULT false,
    CONSTRAINT standard_pkey PRIMARY KEY (standard_id),
    CONSTRAINT standard_shipped_key UNIQUE (standard_id, shipped),
    CONSTRAINT standard_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT subject_has_a_place_among_its_facts FOREIGN KEY (subject, place_fact) REFERENCES fupin.fact (subject, name),
    CONSTRAINT reference_is_a_known_parameter FOREIGN KEY (reference_key) REFERENCES fupin.parameter_key (key),
    CONSTRAINT texts_not_empty CHECK (standard_id <> '' AND topic <> '' AND title_zh <> '' AND title_en <> ''),
    CONSTRAINT purpose_is_a_known_code CHECK (purpose IN ('exit', 'register', 'coverage', 'check', 'monitor', 'checklist', 'loan',
                                                          'asset_project', 'project_gate', 'fund_use', 'housing', 'grading_cap', 'label', 'target', 'assessment')),
    CONSTRAINT valid_has_a_first_day CHECK (NOT pg_catalog.isempty(valid) AND NOT pg_catalog.lower_inf(valid)),
    CONSTRAINT one_standard_a_paper_place_subject_purpose_topic_and_day EXCLUDE USING gist
        (document_id WITH =, (division::bigint) WITH =, subject WITH =, purpose WITH =, topic WITH =, (shipped::integer) WITH =, valid WITH &&)
);
COMMENT ON TABLE fupin.standard IS 'which list of criteria a place applies to a kind of subject for a purpose; governing_standard() chooses';
COMMENT ON COLUMN fupin.standard.standard_id IS 'key, in the form document_id.subject.purpose (ZHAOQING-2018.household.exit), with the topic behind it unless it is general (MEILAN-2019.person.coverage.education)';
COMMENT ON COLUMN fupin.standard.document_id IS 'the paper it comes from';
COMMENT ON COLUMN fupin.standard.division IS 'where it applies: this division and everything within; the nearest one wins';
COMMENT ON COLUMN fupin.standard.subject IS 'kind of subject, as in fupin.fact';
COMMENT ON COLUMN fupin.standard.purpose IS 'what it decides: exit, register, coverage, check, monitor, checklist, loan, asset_project, project_gate, fund_use, housing, grading_cap, label (a property that reports count, neither duty nor breach), target (numbers that a place must reach), assessment (what an assessment awards or deducts for)';
COMMENT ON COLUMN fupin.standard.topic IS 'the part of the purpose it is about (education, medical); general: all of it.  A standard wins over others of its subject, purpose and topic only';
COMMENT ON COLUMN fupin.standard.valid IS 'the days of the facts that it governs (yearly facts: 31 December)';
COMMENT ON COLUMN fupin.standard.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin.standard.title_en IS 'English title';
COMMENT ON COLUMN fupin.standard.reference_key IS 'the parameter against which reports form the subject''s income ratio; NULL if the paper compares incomes with none';
COMMENT ON COLUMN fupin.standard.place_fact IS 'the fact that says in which division the subject is; a kind of subject needs it in the fact dictionary';
COMMENT ON COLUMN fupin.standard.disabled IS 'true: where this row wins there is no standard';
COMMENT ON COLUMN fupin.standard.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win at the same division';

CREATE TABLE fupin.criterion (
    standard_id     text NOT NULL,
    position        smallint NOT NULL,
    name            text NOT NULL,
    condition       fupin.criteria NOT NULL,
    guard           fupin.criteria,
    among           fupin.criteria,
    rule_id         text,
    label_zh        text NOT NULL,
    label_en        text NOT NULL,
    strength        text NOT NULL DEFAULT 'must',
    target          fupin.ratio,
    target_operator text,
    due_on          date,
    shipped         boolean NOT NULL DEFAULT false,
    CONSTRAINT criterion_pkey PRIMARY KEY (standard_id, position),
    CONSTRAINT criterion_name_key UNIQUE (standard_id, name),
    CONSTRAINT criterion_of_a_known_standard FOREIGN KEY (standard_id, shipped)
        REFERENCES fupin.standard (standard_id, shipped) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT criterion_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT position_between_1_and_29 CHECK (position BETWEEN 1 AND 29),
    CONSTRAINT name_not_empty CHECK (name <> ''),
    CONSTRAINT either_guard_or_among CHECK (pg_catalog.num_nonnulls(guard, among) <= 1),
    CONSTRAINT shipped_criterion_has_a_rule CHECK (rule_id IS NOT NULL OR NOT shipped OR pg_catalog.starts_with(standard_id, 'FUPIN-CHECK.')),
    CONSTRAINT labels_not_empty CHECK (label_zh <> '' AND label_en <> ''),
    CONSTRAINT strength_is_a_known_code CHECK (strength IN ('ensure', 'must', 'in_principle', 'strive', 'basically', 'encourage')),
    CONSTRAINT target_with_its_operator CHECK (target_operator IN ('>=', '>', '<=', '<', '=')
                                             AND (target IS NULL) = (target_operator IS NULL)),
    CONSTRAINT due_on_is_a_day CHECK (pg_catalog.isfinite(due_on))
);
CREATE INDEX criterion_rule_index ON fupin.criterion (rule_id);
COMMENT ON TABLE fupin.criterion IS 'the criteria of the standards, one row each; the view standard_criteria composes them';
COMMENT ON COLUMN fupin.criterion.standard_id IS 'the standard it belongs to; a shipped standard takes no local criteria';
COMMENT ON COLUMN fupin.criterion.position IS 'its place in the order of the standard, 1 to 29; gaps are legal, so in a verdict it may stand earlier (standard_criterion.ordinal)';
COMMENT ON COLUMN fupin.criterion.name IS 'its name in the standard (income, housing); income is always the income criterion, safety_net the minimum-allowance route';
COMMENT ON COLUMN fupin.criterion.condition IS 'the condition: one unnamed criterion without "when" and "among"';
COMMENT ON COLUMN fupin.criterion.guard IS 'the condition after "when": not applicable where it is false; NULL: it always applies';
COMMENT ON COLUMN fupin.criterion.among IS 'the scope of a coverage duty, after "among"; NULL if there is none; never together with guard';
COMMENT ON COLUMN fupin.criterion.rule_id IS 'the rule it expresses; NULL only in local rows and in the checks of the register (document FUPIN-CHECK), which follow from no single paper';
COMMENT ON COLUMN fupin.criterion.label_zh IS 'Chinese label, for reports';
COMMENT ON COLUMN fupin.criterion.label_en IS 'English label';
COMMENT ON COLUMN fupin.criterion.strength IS 'as in rule.strength';
COMMENT ON COLUMN fupin.criterion.target IS 'the share of subjects that must meet it; NULL: each subject must, for itself';
COMMENT ON COLUMN fupin.criterion.target_operator IS 'how the share compares with the target: >=, >, <=, <, =; NULL exactly when target is';
COMMENT ON COLUMN fupin.criterion.due_on IS 'of a coverage duty: the last day on which it may still be short, so that it is no breach before; NULL: due at all times';
COMMENT ON COLUMN fupin.criterion.shipped IS 'as that of the standard';

-- What the catalogue's criteria and formulas may name; the triggers below and those of parts 38 and 39 call it.
CREATE FUNCTION fupin.require_condition(owner text, part text, condition fupin.criteria, subject text, table_name text) RETURNS void
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    trouble record;
    names text[];
    types regtype[];
BEGIN
    -- In parentheses only a lone condition is legal: no name, no list, no "when".
    BEGIN
        PERFORM ('(' || condition::text || E'\n)')::fupin.criteria;
    EXCEPTION WHEN syntax_error OR invalid_text_representation THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('the %s of %s is more than one condition'), part, owner),
                  ERRCODE = 'check_violation', SCHEMA = 'fupin', TABLE = table_name, COLUMN = part,
                  DETAIL = fupin.message('A criterion''s name, "when" and "among" have columns of their own, and every criterion is a row.');
    END;

    SELECT array_agg(known.name), array_agg(known.type) INTO names, types
      FROM (SELECT f.name, f.type FROM fupin.fact f WHERE f.subject = require_condition.subject
            UNION ALL
            SELECT '$' || k.key, 'numeric' FROM fupin.parameter_key k) AS known (name, type);
    SELECT p.problem, p.hint INTO trouble
      FROM fupin.criteria_problems(condition, names, types) p
     ORDER BY p.position LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('the %s of %s does not fit the facts of a %s: %s'), part, owner, fupin.message(subject), rtrim(trouble.problem, '.。')),
                  ERRCODE = 'check_violation', SCHEMA = 'fupin', TABLE = table_name, COLUMN = part,
                  DETAIL = fupin.message('Criteria name facts of the dictionary fupin.fact and parameters of fupin.parameter_key, by their types.'),
                  HINT = coalesce(trouble.hint, fupin.message('See what these two tables describe; a fact or parameter of your own is described there first.'));
    END IF;
END
$$;
COMMENT ON FUNCTION fupin.require_condition(text, text, fupin.criteria, text, text) IS
    'for the triggers of the catalogue: an error unless the criteria are a lone condition over known facts of the subject and known parameters, by their types; owner, part and table_name say in the error where it stands';

CREATE FUNCTION fupin.check_criterion() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    standard fupin.standard;
    part record;
BEGIN
    IF NEW.position > 29 THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('criterion "%s" of standard "%s" stands at position %s, but a standard has at most 29 criteria'),
                                   NEW.name, NEW.standard_id, NEW.position),
                  ERRCODE = 'program_limit_exceeded', SCHEMA = 'fupin', TABLE = 'criterion', COLUMN = 'position',
                  HINT = fupin.message('Put further criteria into a second standard.');
    END IF;

    SELECT s.* INTO standard FROM fupin.standard s WHERE s.standard_id = NEW.standard_id;
    IF NOT FOUND THEN
        RETURN NEW;             -- the foreign key says so
    END IF;
    IF standard.shipped AND NOT NEW.shipped THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('standard "%s" is shipped and takes no further criteria'), NEW.standard_id),
                  ERRCODE = 'object_not_in_prerequisite_state', SCHEMA = 'fupin', TABLE = 'criterion',
                  DETAIL = fupin.message('Shipped standards are the same in every database with this version of the extension.'),
                  HINT = fupin.message('Insert a standard of your own with all its criteria: it wins over the shipped one.');
    END IF;

    FOR part IN
        SELECT given.what, given.condition
          FROM (VALUES ('condition', NEW.condition), ('guard', NEW.guard), ('among', NEW.among)) AS given (what, condition)
         WHERE given.condition IS NOT NULL
    LOOP
        PERFORM fupin.require_condition(format(fupin.message('criterion "%s" of standard "%s"'), NEW.name, NEW.standard_id),
                                        part.what, part.condition, standard.subject, 'criterion');
    END LOOP;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.check_criterion() IS
    'trigger of fupin.criterion: each part is a lone condition over known facts and parameters of right types, at most 29 a standard, none added to a shipped standard';

CREATE FUNCTION fupin.check_standard_subject() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NEW.subject <> OLD.subject AND EXISTS (SELECT FROM fupin.criterion c WHERE c.standard_id = OLD.standard_id) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('standard "%s" has criteria over the facts of a %s'), OLD.standard_id, fupin.message(OLD.subject)),
                  ERRCODE = 'check_violation', SCHEMA = 'fupin', TABLE = 'standard', COLUMN = 'subject',
                  HINT = format(fupin.message('Insert another standard for the subject %s.'), fupin.message(NEW.subject));
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.check_standard_subject() IS 'trigger of fupin.standard: a standard with criteria keeps its kind of subject';

CREATE TRIGGER check_standard_subject BEFORE UPDATE OF subject ON fupin.standard
    FOR EACH ROW EXECUTE FUNCTION fupin.check_standard_subject();
CREATE TRIGGER check_criterion BEFORE INSERT OR UPDATE ON fupin.criterion
    FOR EACH ROW EXECUTE FUNCTION fupin.check_criterion();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.standard
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.criterion
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.standard
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.criterion
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

CREATE VIEW fupin.standard_criterion AS
SELECT c.standard_id,
       (pg_catalog.row_number() OVER (PARTITION BY c.standard_id ORDER BY c.position))::integer AS ordinal,
       c.position, c.name,
       (pg_catalog.quote_ident(c.name) || ': (' || c.condition::text || ')'
        || CASE WHEN c.guard IS NOT NULL THEN ' when (' || c.guard::text || ')'
                WHEN c.among IS NOT NULL THEN ' among (' || c.among::text || ')'
                ELSE '' END)::fupin.criteria AS criteria,
       c.rule_id, c.label_zh, c.label_en, c.strength, c.target, c.target_operator, c.due_on
  FROM fupin.criterion c;
COMMENT ON VIEW fupin.standard_criterion IS 'every criterion with its place in the verdict and as a value of type criteria of its own';
COMMENT ON COLUMN fupin.standard_criterion.standard_id IS 'the standard';
COMMENT ON COLUMN fupin.standard_criterion.ordinal IS 'its place in the verdict of the standard, from 1 without gaps';
COMMENT ON COLUMN fupin.standard_criterion.position IS 'its position in the table fupin.criterion';
COMMENT ON COLUMN fupin.standard_criterion.name IS 'its name';
COMMENT ON COLUMN fupin.standard_criterion.criteria IS 'the whole criterion: name, condition and guard or scope';
COMMENT ON COLUMN fupin.standard_criterion.rule_id IS 'the rule it expresses; NULL only in local rows';
COMMENT ON COLUMN fupin.standard_criterion.label_zh IS 'Chinese label';
COMMENT ON COLUMN fupin.standard_criterion.label_en IS 'English label';
COMMENT ON COLUMN fupin.standard_criterion.strength IS 'as in rule.strength';
COMMENT ON COLUMN fupin.standard_criterion.target IS 'the share of subjects that must meet it; NULL: each must, for itself';
COMMENT ON COLUMN fupin.standard_criterion.target_operator IS 'how the share compares with the target; NULL exactly when target is';
COMMENT ON COLUMN fupin.standard_criterion.due_on IS 'by when the share must be reached; NULL: due at all times';

CREATE VIEW fupin.standard_criteria AS
SELECT c.standard_id,
       pg_catalog.string_agg(c.criteria::text, '; ' ORDER BY c.ordinal)::fupin.criteria AS criteria
  FROM fupin.standard_criterion c
 GROUP BY c.standard_id;
COMMENT ON VIEW fupin.standard_criteria IS 'the standards as values of type criteria; a standard without criteria has no row';
COMMENT ON COLUMN fupin.standard_criteria.standard_id IS 'the standard';
COMMENT ON COLUMN fupin.standard_criteria.criteria IS 'its criteria in the order of their positions';

GRANT SELECT, REFERENCES ON fupin.standard, fupin.criterion TO PUBLIC;
GRANT SELECT ON fupin.standard_criterion, fupin.standard_criteria TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.standard', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.criterion', 'WHERE NOT shipped');

