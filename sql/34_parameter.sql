-- Part 34: parameters: the numbers that the papers leave to a place and a year, each with the strength of its evidence.

CREATE TABLE fupin.parameter (
    parameter_id text NOT NULL,
    document_id  text,
    document_no  text,
    division     fupin.division NOT NULL,
    key          text NOT NULL,
    valid        daterange NOT NULL,
    value        numeric,
    unit         text NOT NULL,
    status       text,
    source       text NOT NULL,
    note         text,
    disabled     boolean NOT NULL DEFAULT false,
    shipped      boolean NOT NULL DEFAULT false,
    CONSTRAINT parameter_pkey PRIMARY KEY (parameter_id),
    CONSTRAINT parameter_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT parameter_of_a_known_key_in_its_unit FOREIGN KEY (key, unit) REFERENCES fupin.parameter_key (key, unit),
    CONSTRAINT texts_not_empty CHECK (parameter_id <> '' AND source <> '' AND document_no <> ''),
    CONSTRAINT document_id_or_document_no_not_both CHECK (pg_catalog.num_nonnulls(document_id, document_no) <= 1),
    CONSTRAINT valid_has_a_first_day CHECK (NOT pg_catalog.isempty(valid) AND NOT pg_catalog.lower_inf(valid)),
    CONSTRAINT value_is_finite CHECK (value NOT IN ('NaN', 'Infinity', '-Infinity')),
    CONSTRAINT status_is_a_known_basis CHECK (status IN ('published', 'adopted', 'estimate', 'assumed', 'unverified')),
    CONSTRAINT disabled_has_neither_value_nor_status CHECK (disabled = (value IS NULL) AND disabled = (status IS NULL)),
    CONSTRAINT adopted_by_a_paper CHECK (status <> 'adopted' OR pg_catalog.num_nonnulls(document_id, document_no) = 1),
    CONSTRAINT one_value_a_paper_place_key_and_day EXCLUDE USING gist
        ((coalesce(document_id, document_no, '')) WITH =, (division::bigint) WITH =, key WITH =, (shipped::integer) WITH =, valid WITH &&)
);
CREATE INDEX parameter_key_index ON fupin.parameter (key, unit);
COMMENT ON TABLE fupin.parameter IS 'the values of the parameters by place and time; governing_parameters() chooses';
COMMENT ON COLUMN fupin.parameter.parameter_id IS 'key; adopt_parameter() makes division.key.first day (441200.reference_income.2019-01-01)';
COMMENT ON COLUMN fupin.parameter.document_id IS 'the paper of the catalogue that gives the value; NULL if it comes from elsewhere';
COMMENT ON COLUMN fupin.parameter.document_no IS 'the number of a paper that is not in the catalogue; NULL if document_id is given or there is no paper';
COMMENT ON COLUMN fupin.parameter.division IS 'where it applies: this division and everything within; the nearest one wins';
COMMENT ON COLUMN fupin.parameter.key IS 'which parameter, as in fupin.parameter_key';
COMMENT ON COLUMN fupin.parameter.valid IS 'the days for which it holds; a yearly figure holds for the days of its year';
COMMENT ON COLUMN fupin.parameter.value IS 'the value, in its unit; NULL exactly when disabled';
COMMENT ON COLUMN fupin.parameter.unit IS 'the unit, always that of the key';
COMMENT ON COLUMN fupin.parameter.status IS 'strength of the evidence, strongest first: published, adopted (by a paper), estimate (printed as one), assumed, unverified; what is weaker than fupin.accept_basis counts as absent; NULL exactly when disabled';
COMMENT ON COLUMN fupin.parameter.source IS 'where the value was found';
COMMENT ON COLUMN fupin.parameter.note IS 'what to know before relying on it; NULL if nothing';
COMMENT ON COLUMN fupin.parameter.disabled IS 'true: where this row wins there is no value';
COMMENT ON COLUMN fupin.parameter.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win at the same division';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.parameter
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.parameter
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.parameter TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.parameter', 'WHERE NOT shipped');

