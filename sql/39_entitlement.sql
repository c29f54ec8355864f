-- Part 39: how much is due: amounts that a paper grants to subjects of a kind, and the pace at which money is to be spent.

CREATE TABLE fupin.entitlement (
    entitlement_id    text NOT NULL,
    document_id       text NOT NULL,
    rule_id           text,
    division          fupin.division NOT NULL,
    key               text NOT NULL,
    subject           text NOT NULL,
    place_fact        text NOT NULL DEFAULT 'division',
    fund_kind         text,
    purpose           text,
    payer             text,
    scope             fupin.criteria,
    formula           fupin.formula NOT NULL,
    comparison        text NOT NULL DEFAULT 'at_least',
    period            text NOT NULL,
    payee_rule        text,
    basis             text NOT NULL DEFAULT 'adopted',
    valid             daterange NOT NULL,
    strength          text NOT NULL DEFAULT 'must',
    responsible_units text[] NOT NULL DEFAULT '{}',
    title_zh          text NOT NULL,
    title_en          text NOT NULL,
    disabled          boolean NOT NULL DEFAULT false,
    shipped           boolean NOT NULL DEFAULT false,
    CONSTRAINT entitlement_pkey PRIMARY KEY (entitlement_id),
    CONSTRAINT entitlement_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT entitlement_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT subject_has_a_place_among_its_facts FOREIGN KEY (subject, place_fact) REFERENCES fupin.fact (subject, name),
    CONSTRAINT texts_not_empty CHECK (entitlement_id <> '' AND title_zh <> '' AND title_en <> ''),
    CONSTRAINT key_is_a_lower_case_word CHECK (key ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT comparison_is_a_known_code CHECK (comparison IN ('at_least', 'exactly', 'something')),
    CONSTRAINT period_is_a_known_code CHECK (period IN ('once', 'month', 'year')),
    CONSTRAINT payee_rule_is_a_known_code CHECK (payee_rule IN ('one_card', 'village', 'insurer')),
    CONSTRAINT basis_is_a_known_code CHECK (basis IN ('published', 'adopted', 'estimate', 'assumed', 'unverified')),
    CONSTRAINT valid_has_a_first_day CHECK (NOT pg_catalog.isempty(valid) AND NOT pg_catalog.lower_inf(valid)),
    CONSTRAINT strength_is_a_known_code CHECK (strength IN ('ensure', 'must', 'in_principle', 'strive', 'basically', 'encourage')),
    CONSTRAINT shipped_entitlement_has_a_rule CHECK (rule_id IS NOT NULL OR NOT shipped),
    CONSTRAINT one_entitlement_a_paper_place_key_and_day EXCLUDE USING gist
        (document_id WITH =, (division::bigint) WITH =, key WITH =, (shipped::integer) WITH =, valid WITH &&)
);
CREATE INDEX entitlement_rule_index ON fupin.entitlement (rule_id);
COMMENT ON TABLE fupin.entitlement IS 'how much is due to a subject, or from a payer; governing_entitlements() chooses';
COMMENT ON COLUMN fupin.entitlement.entitlement_id IS 'key, in the form document_id.key (HAOJIANG-2017.per_head_city)';
COMMENT ON COLUMN fupin.entitlement.document_id IS 'the paper it comes from';
COMMENT ON COLUMN fupin.entitlement.rule_id IS 'the rule it expresses; NULL only in local rows';
COMMENT ON COLUMN fupin.entitlement.division IS 'where it applies: this division and everything within; of one key the nearest wins';
COMMENT ON COLUMN fupin.entitlement.key IS 'the entitlement, named alike in every paper (poor_village_fund)';
COMMENT ON COLUMN fupin.entitlement.subject IS 'kind of subject, as in fupin.fact; every one of the kind, as far as scope does not narrow it';
COMMENT ON COLUMN fupin.entitlement.place_fact IS 'the fact that says in which division the subject is; a kind of subject needs it in the fact dictionary';
COMMENT ON COLUMN fupin.entitlement.fund_kind IS 'which money counts as paid: of this kind (code_list fund_kind); NULL: of any kind';
COMMENT ON COLUMN fupin.entitlement.purpose IS 'which money counts as paid: for this purpose (code_list fund_purpose); NULL: for any purpose';
COMMENT ON COLUMN fupin.entitlement.payer IS 'who must pay it (code_list payer); NULL: whoever pays';
COMMENT ON COLUMN fupin.entitlement.scope IS 'one unnamed condition over the facts of the subject: due only where it is true, unknown where it is unknown; NULL: not narrowed';
COMMENT ON COLUMN fupin.entitlement.formula IS 'the amount in yuan a subject and period, over the facts of the subject; unknown while one of them is';
COMMENT ON COLUMN fupin.entitlement.comparison IS 'how what was paid compares: at_least, exactly, something (any amount will do, the formula is advice)';
COMMENT ON COLUMN fupin.entitlement.period IS 'for how long the amount is: once, month, year';
COMMENT ON COLUMN fupin.entitlement.payee_rule IS 'to whose account: one_card (the household''s own one-card account), village, insurer; NULL: not said';
COMMENT ON COLUMN fupin.entitlement.basis IS 'strength of the evidence for the formula (code_list basis); weaker than fupin.accept_basis counts as no amount';
COMMENT ON COLUMN fupin.entitlement.valid IS 'the days of the facts that it governs';
COMMENT ON COLUMN fupin.entitlement.strength IS 'as in rule.strength';
COMMENT ON COLUMN fupin.entitlement.responsible_units IS 'organisation_id of those who answer for it; empty: those of the rule';
COMMENT ON COLUMN fupin.entitlement.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin.entitlement.title_en IS 'English title';
COMMENT ON COLUMN fupin.entitlement.disabled IS 'true: where this row wins nothing is due';
COMMENT ON COLUMN fupin.entitlement.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win at the same division';

CREATE FUNCTION fupin.check_entitlement() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NEW.scope IS NOT NULL THEN
        PERFORM fupin.require_condition(format(fupin.message('entitlement "%s"'), NEW.entitlement_id), 'scope', NEW.scope, NEW.subject, 'entitlement');
    END IF;
    -- A formula is an operand, so comparing it makes a condition that names the same facts.
    PERFORM fupin.require_condition(format(fupin.message('entitlement "%s"'), NEW.entitlement_id), 'formula',
                                    ('(' || NEW.formula::text || E'\n) >= 0')::fupin.criteria, NEW.subject, 'entitlement');
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.check_entitlement() IS 'trigger of fupin.entitlement: scope and formula name known facts of the subject and known parameters, by their types';

CREATE TABLE fupin.fund_schedule (
    fund_schedule_id text NOT NULL,
    document_id      text,
    document_no      text,
    rule_id          text,
    division         fupin.division NOT NULL,
    fund_kind        text NOT NULL,
    valid            daterange NOT NULL,
    schedule         fupin.progress_schedule,
    status           text,
    fallback         fupin.progress_schedule,
    strength         text NOT NULL DEFAULT 'must',
    source           text NOT NULL,
    note             text,
    disabled         boolean NOT NULL DEFAULT false,
    shipped          boolean NOT NULL DEFAULT false,
    CONSTRAINT fund_schedule_pkey PRIMARY KEY (fund_schedule_id),
    CONSTRAINT fund_schedule_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT fund_schedule_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT texts_not_empty CHECK (fund_schedule_id <> '' AND source <> '' AND document_no <> ''),
    CONSTRAINT document_id_or_document_no_not_both CHECK (pg_catalog.num_nonnulls(document_id, document_no) <= 1),
    CONSTRAINT valid_has_a_first_day CHECK (NOT pg_catalog.isempty(valid) AND NOT pg_catalog.lower_inf(valid)),
    CONSTRAINT status_is_a_known_basis CHECK (status IN ('published', 'adopted', 'estimate', 'assumed', 'unverified')),
    CONSTRAINT schedule_with_its_status CHECK ((schedule IS NULL) = (status IS NULL)),
    CONSTRAINT schedule_or_fallback_unless_disabled CHECK (disabled = (pg_catalog.num_nonnulls(schedule, fallback) = 0)),
    CONSTRAINT adopted_by_a_paper CHECK (status <> 'adopted' OR pg_catalog.num_nonnulls(document_id, document_no) = 1),
    CONSTRAINT strength_is_a_known_code CHECK (strength IN ('ensure', 'must', 'in_principle', 'strive', 'basically', 'encourage')),
    CONSTRAINT shipped_schedule_has_a_rule CHECK (rule_id IS NOT NULL OR NOT shipped),
    CONSTRAINT one_schedule_a_paper_place_kind_and_day EXCLUDE USING gist
        ((coalesce(document_id, document_no, '')) WITH =, (division::bigint) WITH =, fund_kind WITH =, (shipped::integer) WITH =, valid WITH &&)
);
CREATE INDEX fund_schedule_rule_index ON fupin.fund_schedule (rule_id);
COMMENT ON TABLE fupin.fund_schedule IS 'how much of the money of a year must have been spent by when; governing_fund_schedule() chooses';
COMMENT ON COLUMN fupin.fund_schedule.fund_schedule_id IS 'key, in the form document_id.fund_kind (MEILAN-2019.special)';
COMMENT ON COLUMN fupin.fund_schedule.document_id IS 'the paper of the catalogue that demands or prints it; NULL if it comes from elsewhere';
COMMENT ON COLUMN fupin.fund_schedule.document_no IS 'the number of a paper that is not in the catalogue; NULL if document_id is given or there is no paper';
COMMENT ON COLUMN fupin.fund_schedule.rule_id IS 'the rule that demands it; NULL only in local rows';
COMMENT ON COLUMN fupin.fund_schedule.division IS 'where it applies: this division and everything within; the nearest one wins';
COMMENT ON COLUMN fupin.fund_schedule.fund_kind IS 'which money (code_list fund_kind): special, old_area_transfer, microloan (the loans of a yearly task), ...';
COMMENT ON COLUMN fupin.fund_schedule.valid IS 'the days for which it holds; the schedule of a year holds for the days of its year';
COMMENT ON COLUMN fupin.fund_schedule.schedule IS 'the share that must have been spent by when; NULL: pace is demanded, but the schedule is printed elsewhere';
COMMENT ON COLUMN fupin.fund_schedule.status IS 'strength of the evidence for schedule (code_list basis); weaker than fupin.accept_basis counts as absent; NULL exactly when schedule is';
COMMENT ON COLUMN fupin.fund_schedule.fallback IS 'what reports use, as assumed, while no schedule is known here or above; NULL: then the pace is unknown';
COMMENT ON COLUMN fupin.fund_schedule.strength IS 'as in rule.strength';
COMMENT ON COLUMN fupin.fund_schedule.source IS 'where the schedule, or the demand for one, was found';
COMMENT ON COLUMN fupin.fund_schedule.note IS 'what to know before relying on it; NULL if nothing';
COMMENT ON COLUMN fupin.fund_schedule.disabled IS 'true: where this row wins no pace is demanded';
COMMENT ON COLUMN fupin.fund_schedule.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win at the same division';

CREATE TRIGGER check_codes BEFORE INSERT OR UPDATE ON fupin.entitlement
    FOR EACH ROW EXECUTE FUNCTION fupin.check_codes('fund_kind', 'fund_kind', 'purpose', 'fund_purpose', 'payer', 'payer');
CREATE TRIGGER check_codes BEFORE INSERT OR UPDATE ON fupin.fund_schedule
    FOR EACH ROW EXECUTE FUNCTION fupin.check_codes('fund_kind', 'fund_kind');
CREATE TRIGGER check_entitlement BEFORE INSERT OR UPDATE ON fupin.entitlement
    FOR EACH ROW EXECUTE FUNCTION fupin.check_entitlement();
CREATE TRIGGER check_units BEFORE INSERT OR UPDATE ON fupin.entitlement
    FOR EACH ROW EXECUTE FUNCTION fupin.check_units('entitlement_id', 'responsible_units');
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.entitlement
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.fund_schedule
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.entitlement
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.fund_schedule
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.entitlement, fupin.fund_schedule TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.entitlement', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.fund_schedule', 'WHERE NOT shipped');

