-- Part 32: the papers and their rules.

CREATE TABLE fupin.document (
    document_id  text NOT NULL,
    document_no  text NOT NULL,
    issuer       text NOT NULL,
    joint_issuer text,
    division     fupin.division NOT NULL,
    issued       date,
    valid        daterange NOT NULL,
    title_zh     text NOT NULL,
    title_en     text NOT NULL,
    period_before_document text NOT NULL DEFAULT 'not_assessed',
    answer_before_event    text NOT NULL DEFAULT 'error',
    is_paper     boolean NOT NULL DEFAULT true,
    shipped      boolean NOT NULL DEFAULT false,
    CONSTRAINT document_pkey PRIMARY KEY (document_id),
    CONSTRAINT issued_by_a_known_organisation FOREIGN KEY (issuer) REFERENCES fupin.organisation (organisation_id),
    CONSTRAINT issued_jointly_by_a_known_organisation FOREIGN KEY (joint_issuer) REFERENCES fupin.organisation (organisation_id),
    CONSTRAINT texts_not_empty CHECK (document_id <> '' AND document_no <> '' AND title_zh <> '' AND title_en <> ''),
    CONSTRAINT issued_is_a_day CHECK (pg_catalog.isfinite(issued)),
    CONSTRAINT valid_has_a_first_day CHECK (NOT pg_catalog.isempty(valid) AND NOT pg_catalog.lower_inf(valid)),
    CONSTRAINT period_before_document_is_a_known_code CHECK (period_before_document IN ('assessed_whole', 'not_assessed')),
    CONSTRAINT answer_before_event_is_a_known_code CHECK (answer_before_event IN ('error', 'early_counts'))
);
COMMENT ON TABLE fupin.document IS 'the papers whose rules are rows';
COMMENT ON COLUMN fupin.document.document_id IS 'key, in the form PLACE-YEAR (HEYUAN-2019)';
COMMENT ON COLUMN fupin.document.document_no IS 'the paper''s number as printed (河扶组〔2019〕2号)';
COMMENT ON COLUMN fupin.document.issuer IS 'who issued it; of several the first named';
COMMENT ON COLUMN fupin.document.joint_issuer IS 'the second of two joint issuers; NULL if there is one only';
COMMENT ON COLUMN fupin.document.division IS 'where it applies: this division and everything within';
COMMENT ON COLUMN fupin.document.issued IS 'the day printed on it; NULL if none is printed';
COMMENT ON COLUMN fupin.document.valid IS 'the days on which it governs';
COMMENT ON COLUMN fupin.document.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin.document.title_en IS 'English title';
COMMENT ON COLUMN fupin.document.period_before_document IS 'how recurring duties treat a period that lies partly before the paper''s days or outside a person''s posting: assessed_whole (it counts, with what was done in all of it), not_assessed; a duty may say otherwise (duty.edge_convention)';
COMMENT ON COLUMN fupin.document.answer_before_event IS 'what an answer dated before the event that calls for it is: error (in the data: it does not count), early_counts; a deadline may say otherwise';
COMMENT ON COLUMN fupin.document.is_paper IS 'false: no paper that anybody issued, but a list of checks on the register; it governs no subject, answers no question and follows no other paper';
COMMENT ON COLUMN fupin.document.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.rule (
    rule_id           text NOT NULL,
    document_id       text NOT NULL,
    article           text NOT NULL,
    kind              text NOT NULL,
    subject           text NOT NULL,
    strength          text,
    title_zh          text NOT NULL,
    statement_en      text NOT NULL,
    lead_units        text[] NOT NULL DEFAULT '{}',
    responsible_units text[] NOT NULL DEFAULT '{}',
    computed_by       text,
    reason            text,
    shipped           boolean NOT NULL DEFAULT false,
    CONSTRAINT rule_pkey PRIMARY KEY (rule_id),
    CONSTRAINT rule_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT rule_id_begins_with_its_document CHECK (pg_catalog.starts_with(rule_id, document_id || '-')),
    CONSTRAINT texts_not_empty CHECK (article <> '' AND kind <> '' AND subject <> '' AND title_zh <> '' AND statement_en <> ''),
    CONSTRAINT strength_is_a_known_code CHECK (strength IN ('ensure', 'must', 'in_principle', 'strive', 'basically', 'encourage')),
    CONSTRAINT either_computed_by_or_a_reason CHECK (pg_catalog.num_nonnulls(computed_by, reason) = 1)
);
CREATE INDEX rule_document_index ON fupin.rule (document_id);
COMMENT ON TABLE fupin.rule IS 'the rules of the papers, each with the view or function that answers it';
COMMENT ON COLUMN fupin.rule.rule_id IS 'key, in the form document_id-article-letter (HEYUAN-2019-1.2-a)';
COMMENT ON COLUMN fupin.rule.document_id IS 'the paper it stands in';
COMMENT ON COLUMN fupin.rule.article IS 'where in the paper, as the paper counts';
COMMENT ON COLUMN fupin.rule.kind IS 'kind of rule: exit_standard_household, income_reference, milestone, recurring_obligation, fund_rule, ... (code_list rule_kind)';
COMMENT ON COLUMN fupin.rule.subject IS 'what it is about: household, village, county, organisation, official, fund, loan, project, ... (code_list subject)';
COMMENT ON COLUMN fupin.rule.strength IS 'how strongly the paper demands it, strongest first: ensure, must, in_principle, strive, basically, encourage; a shortfall of the first two is a breach; NULL if it only states a figure';
COMMENT ON COLUMN fupin.rule.title_zh IS 'short Chinese title';
COMMENT ON COLUMN fupin.rule.statement_en IS 'what it demands, in English and in our own words';
COMMENT ON COLUMN fupin.rule.lead_units IS 'organisation_id of those in the lead; empty if the paper names none';
COMMENT ON COLUMN fupin.rule.responsible_units IS 'organisation_id of the others responsible; empty if the paper names none';
COMMENT ON COLUMN fupin.rule.computed_by IS 'the view or function that answers it, with its schema; NULL exactly when reason says why none does';
COMMENT ON COLUMN fupin.rule.reason IS 'why nothing computes it; NULL exactly when computed_by is given';
COMMENT ON COLUMN fupin.rule.shipped IS 'true for rows of the extension, which are immutable; false for your own';

-- Every table with units calls it with the names of its key and of its columns of units.
CREATE FUNCTION fupin.check_units() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    new_row jsonb := to_jsonb(NEW);
    missing text;
BEGIN
    SELECT unit INTO missing
      FROM unnest(TG_ARGV[1:]) AS named (of_column),
           jsonb_array_elements_text(new_row -> named.of_column) AS unit
     WHERE NOT EXISTS (SELECT FROM fupin.organisation o WHERE o.organisation_id = unit)
     LIMIT 1;
    IF FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('%s "%s" names the unknown organisation "%s"'),
                                   TG_TABLE_NAME, new_row ->> TG_ARGV[0], coalesce(missing, 'NULL')),
                  ERRCODE = 'foreign_key_violation', SCHEMA = 'fupin', TABLE = TG_TABLE_NAME,
                  DETAIL = format(fupin.message('Every unit of a %s is the organisation_id of a row of fupin.organisation.'), TG_TABLE_NAME),
                  HINT = coalesce(replace(fupin.message('The nearest known organisation is "%s".'), '%s', fupin.nearest_name(missing,
                                  (SELECT array_agg(o.organisation_id ORDER BY o.organisation_id) FROM fupin.organisation o))),
                                  fupin.message('Insert the organisation first.'));
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.check_units() IS 'trigger of the tables that name units (arguments: the key column, then the columns of units): every unit is a known organisation';

CREATE TRIGGER check_units BEFORE INSERT OR UPDATE ON fupin.rule
    FOR EACH ROW EXECUTE FUNCTION fupin.check_units('rule_id', 'lead_units', 'responsible_units');
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.document
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.rule
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.document
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.rule
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.document, fupin.rule TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.document', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.rule', 'WHERE NOT shipped');

