-- Part 38: what is due.  A deadline is a day by which something must have happened to a subject, printed as a day or
-- counted from an event; a duty is how often somebody must do something, or how many of something there must be.
--
-- Both have a key: the name of the obligation, the same in every paper.  Where two rows of one key hold for a place and
-- a day, the winning order of part 40 decides; rows of different keys stand side by side.

-- Every table with codes calls it with pairs of a column and the list that the column's codes are of.
CREATE FUNCTION fupin.check_codes() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    new_row jsonb := to_jsonb(NEW);
    of_column text;
    of_list text;
    given text;
BEGIN
    FOR i IN 0 .. TG_NARGS / 2 - 1 LOOP
        of_column := TG_ARGV[2 * i];
        of_list := TG_ARGV[2 * i + 1];
        given := new_row ->> of_column;
        IF given IS NOT NULL
           AND NOT EXISTS (SELECT FROM fupin.code_list c WHERE c.list = of_list AND c.code = given)
        THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('%s "%s" of table "%s" is no code of the list "%s"'), of_column, given, TG_TABLE_NAME, of_list),
                      ERRCODE = 'foreign_key_violation', SCHEMA = 'fupin', TABLE = TG_TABLE_NAME, COLUMN = of_column,
                      DETAIL = format(fupin.message('The codes of %s are rows of fupin.code_list with list = ''%s''.'), of_column, of_list),
                      HINT = coalesce(replace(fupin.message('The nearest known code is "%s".'), '%s', fupin.nearest_name(given,
                                      (SELECT array_agg(c.code ORDER BY c.code) FROM fupin.code_list c WHERE c.list = of_list))),
                                      fupin.message('Insert a code of your own first.'));
        END IF;
    END LOOP;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.check_codes() IS 'trigger of the tables with codes (arguments: pairs of a column and a list of fupin.code_list): every code is known';

CREATE TABLE fupin.deadline (
    deadline_id         text NOT NULL,
    document_id         text NOT NULL,
    rule_id             text,
    division            fupin.division NOT NULL,
    key                 text NOT NULL,
    subject             text NOT NULL,
    subject_role        text,
    subject_id          text,
    valid               daterange NOT NULL,
    due                 fupin.due_rule,
    basis               text NOT NULL DEFAULT 'adopted',
    anchor_event        text,
    anchor_subject      text,
    done_event          text NOT NULL,
    scope               fupin.criteria,
    place_fact          text GENERATED ALWAYS AS (CASE WHEN scope IS NOT NULL THEN 'division' END) STORED,
    scope_event         text,
    for_year            smallint,
    done_from           date,
    answer_before_event text,
    warn_days           integer NOT NULL DEFAULT 30,
    strength            text NOT NULL DEFAULT 'must',
    responsible_units   text[] NOT NULL DEFAULT '{}',
    title_zh            text NOT NULL,
    title_en            text NOT NULL,
    disabled            boolean NOT NULL DEFAULT false,
    shipped             boolean NOT NULL DEFAULT false,
    CONSTRAINT deadline_pkey PRIMARY KEY (deadline_id),
    CONSTRAINT deadline_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT deadline_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT subject_with_a_scope_has_facts FOREIGN KEY (subject, place_fact) REFERENCES fupin.fact (subject, name),
    CONSTRAINT subject_is_a_known_organisation FOREIGN KEY (subject_id) REFERENCES fupin.organisation (organisation_id),
    CONSTRAINT texts_not_empty CHECK (deadline_id <> '' AND title_zh <> '' AND title_en <> ''),
    CONSTRAINT key_is_a_lower_case_word CHECK (key ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT valid_has_a_first_day CHECK (NOT pg_catalog.isempty(valid) AND NOT pg_catalog.lower_inf(valid)),
    CONSTRAINT without_an_anchor_due_on_a_date CHECK (anchor_event IS NOT NULL OR due IS NOT NULL AND NOT fupin.needs_event(due)),
    CONSTRAINT anchor_subject_has_an_anchor CHECK (anchor_subject IS NULL OR anchor_event IS NOT NULL),
    CONSTRAINT one_subject_is_an_organisation CHECK (subject_id IS NULL OR subject = 'organisation' AND subject_role IS NULL),
    CONSTRAINT for_year_is_a_year CHECK (for_year BETWEEN 1949 AND 2999),
    CONSTRAINT done_from_is_a_day CHECK (pg_catalog.isfinite(done_from)),
    CONSTRAINT answer_before_event_is_a_known_code CHECK (answer_before_event IN ('error', 'early_counts')),
    CONSTRAINT warn_days_not_negative CHECK (warn_days >= 0),
    CONSTRAINT basis_is_a_known_code CHECK (basis IN ('published', 'adopted', 'estimate', 'assumed', 'unverified')),
    CONSTRAINT strength_is_a_known_code CHECK (strength IN ('ensure', 'must', 'in_principle', 'strive', 'basically', 'encourage')),
    CONSTRAINT shipped_deadline_has_a_rule CHECK (rule_id IS NOT NULL OR NOT shipped),
    CONSTRAINT one_deadline_a_paper_place_key_and_day EXCLUDE USING gist
        (document_id WITH =, (division::bigint) WITH =, key WITH =, (shipped::integer) WITH =, valid WITH &&)
);
CREATE INDEX deadline_rule_index ON fupin.deadline (rule_id);
COMMENT ON TABLE fupin.deadline IS 'what must have happened by when; governing_deadlines() chooses';
COMMENT ON COLUMN fupin.deadline.deadline_id IS 'key, in the form document_id.key (HEYUAN-2019.medical_assistance)';
COMMENT ON COLUMN fupin.deadline.document_id IS 'the paper it comes from';
COMMENT ON COLUMN fupin.deadline.rule_id IS 'the rule it expresses; NULL only in local rows';
COMMENT ON COLUMN fupin.deadline.division IS 'where it applies: this division and everything within; of one key the nearest wins';
COMMENT ON COLUMN fupin.deadline.key IS 'the obligation, named alike in every paper (medical_assistance)';
COMMENT ON COLUMN fupin.deadline.subject IS 'kind of subject to which it happens: household, person, town, organisation, fund, project, ... (code_list subject); every one of the kind within division, as far as subject_role, subject_id, scope and scope_event do not narrow it';
COMMENT ON COLUMN fupin.deadline.subject_role IS 'only organisations or officials in this role (code_list role); NULL: not narrowed';
COMMENT ON COLUMN fupin.deadline.subject_id IS 'only this organisation; NULL: not narrowed';
COMMENT ON COLUMN fupin.deadline.valid IS 'the days on which it is in force; a deadline counted from an event governs the events of these days, what happened before them is before_document; once open it ages beyond them';
COMMENT ON COLUMN fupin.deadline.due IS 'by when: a day, or counted from anchor_event; NULL: the paper prints none (in time), so only the time taken is reported';
COMMENT ON COLUMN fupin.deadline.basis IS 'strength of the evidence for due (code_list basis): adopted = the paper says so or plans for its own period; weaker than fupin.accept_basis counts as no day';
COMMENT ON COLUMN fupin.deadline.anchor_event IS 'kind of event (code_list event_kind) from which due counts, one duty an event; NULL: due is a day';
COMMENT ON COLUMN fupin.deadline.anchor_subject IS 'kind of area whose event anchors everybody within it (the end of a city''s assessment); NULL: the event is the subject''s own';
COMMENT ON COLUMN fupin.deadline.done_event IS 'kind of event (code_list event_kind) that fulfils it; the first one that counts';
COMMENT ON COLUMN fupin.deadline.scope IS 'one unnamed condition over the facts of the subject: only where it is true; where it is unknown the state is unknown; NULL: not narrowed';
COMMENT ON COLUMN fupin.deadline.place_fact IS 'the fact that says where the subject is, which the fact dictionary must have where there is a scope; NULL without a scope';
COMMENT ON COLUMN fupin.deadline.scope_event IS 'only subjects to whom an event of this kind has happened (code_list event_kind); NULL: not narrowed';
COMMENT ON COLUMN fupin.deadline.for_year IS 'only events for this year count, in scope_event and done_event (the insurance of 2020 is bought in 2019); NULL: whatever year they are for';
COMMENT ON COLUMN fupin.deadline.done_from IS 'events before this day do not fulfil it; NULL: any day (counted from an event: see answer_before_event)';
COMMENT ON COLUMN fupin.deadline.answer_before_event IS 'as in document.answer_before_event; NULL: as the document says';
COMMENT ON COLUMN fupin.deadline.warn_days IS 'from how many days before the due day on it is due soon';
COMMENT ON COLUMN fupin.deadline.strength IS 'as in rule.strength';
COMMENT ON COLUMN fupin.deadline.responsible_units IS 'organisation_id of those who answer for it; empty: those of the rule';
COMMENT ON COLUMN fupin.deadline.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin.deadline.title_en IS 'English title';
COMMENT ON COLUMN fupin.deadline.disabled IS 'true: where this row wins there is no such deadline';
COMMENT ON COLUMN fupin.deadline.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win at the same division';

CREATE TABLE fupin.duty (
    duty_id           text NOT NULL,
    document_id       text NOT NULL,
    rule_id           text,
    division          fupin.division NOT NULL,
    key               text NOT NULL,
    actor_kind        text NOT NULL,
    actor_role        text,
    actor_id          text,
    actor_scope       fupin.criteria,
    actor_place_fact  text GENERATED ALWAYS AS (CASE WHEN actor_scope IS NOT NULL THEN 'division' END) STORED,
    action            text NOT NULL,
    object_kind       text,
    object_role       text,
    object_scope      fupin.criteria,
    object_place_fact text GENERATED ALWAYS AS (CASE WHEN object_scope IS NOT NULL THEN 'division' END) STORED,
    object_set        text,
    object_share      fupin.ratio,
    quota             fupin.quota,
    basis             text NOT NULL DEFAULT 'adopted',
    counted_from      date,
    valid             daterange NOT NULL,
    edge_convention   text,
    strength          text NOT NULL DEFAULT 'must',
    responsible_units text[] NOT NULL DEFAULT '{}',
    title_zh          text NOT NULL,
    title_en          text NOT NULL,
    disabled          boolean NOT NULL DEFAULT false,
    shipped           boolean NOT NULL DEFAULT false,
    CONSTRAINT duty_pkey PRIMARY KEY (duty_id),
    CONSTRAINT duty_of_a_known_document FOREIGN KEY (document_id) REFERENCES fupin.document (document_id),
    CONSTRAINT duty_of_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT actor_with_a_scope_has_facts FOREIGN KEY (actor_kind, actor_place_fact) REFERENCES fupin.fact (subject, name),
    CONSTRAINT object_with_a_scope_has_facts FOREIGN KEY (object_kind, object_place_fact) REFERENCES fupin.fact (subject, name),
    CONSTRAINT actor_is_a_known_organisation FOREIGN KEY (actor_id) REFERENCES fupin.organisation (organisation_id),
    CONSTRAINT texts_not_empty CHECK (duty_id <> '' AND title_zh <> '' AND title_en <> ''),
    CONSTRAINT key_is_a_lower_case_word CHECK (key ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT valid_has_a_first_day CHECK (NOT pg_catalog.isempty(valid) AND NOT pg_catalog.lower_inf(valid)),
    CONSTRAINT one_actor_is_an_organisation CHECK (actor_id IS NULL OR actor_kind = 'organisation' AND actor_role IS NULL),
    CONSTRAINT object_scope_and_set_have_a_kind CHECK (object_kind IS NOT NULL OR pg_catalog.num_nonnulls(object_scope, object_set) = 0),
    CONSTRAINT object_set_is_a_known_code CHECK (object_set IN ('each', 'assigned', 'share')),
    CONSTRAINT share_with_its_share CHECK ((object_share IS NOT NULL) = (object_set IS NOT DISTINCT FROM 'share')),
    CONSTRAINT standing_counts_objects CHECK (action <> 'standing' OR pg_catalog.num_nonnulls(object_kind, object_role) > 0 AND object_set IS NULL),
    CONSTRAINT counted_from_is_a_day CHECK (pg_catalog.isfinite(counted_from)),
    CONSTRAINT edge_convention_is_a_known_code CHECK (edge_convention IN ('assessed_whole', 'not_assessed')),
    CONSTRAINT basis_is_a_known_code CHECK (basis IN ('published', 'adopted', 'estimate', 'assumed', 'unverified')),
    CONSTRAINT strength_is_a_known_code CHECK (strength IN ('ensure', 'must', 'in_principle', 'strive', 'basically', 'encourage')),
    CONSTRAINT shipped_duty_has_a_rule CHECK (rule_id IS NOT NULL OR NOT shipped),
    CONSTRAINT one_duty_a_paper_place_key_and_day EXCLUDE USING gist
        (document_id WITH =, (division::bigint) WITH =, key WITH =, (shipped::integer) WITH =, valid WITH &&)
);
CREATE INDEX duty_rule_index ON fupin.duty (rule_id);
COMMENT ON TABLE fupin.duty IS 'how often somebody must do something, how much of a set must be reached, or how many of something there must be; governing_duties() chooses';
COMMENT ON COLUMN fupin.duty.duty_id IS 'key, in the form document_id.key (HEYUAN-2019.county_research_days)';
COMMENT ON COLUMN fupin.duty.document_id IS 'the paper it comes from';
COMMENT ON COLUMN fupin.duty.rule_id IS 'the rule it expresses; NULL only in local rows';
COMMENT ON COLUMN fupin.duty.division IS 'where it applies: this division and everything within; of one key the nearest wins';
COMMENT ON COLUMN fupin.duty.key IS 'the obligation, named alike in every paper (county_research_days)';
COMMENT ON COLUMN fupin.duty.actor_kind IS 'kind of those who act: official, organisation, team, county, town, village, ... (code_list subject); each of them for itself';
COMMENT ON COLUMN fupin.duty.actor_role IS 'only officials or organisations in this role (code_list role); NULL: not narrowed';
COMMENT ON COLUMN fupin.duty.actor_id IS 'only this organisation; NULL: not narrowed';
COMMENT ON COLUMN fupin.duty.actor_scope IS 'one unnamed condition over the facts of the actor: only where it is true; NULL: not narrowed';
COMMENT ON COLUMN fupin.duty.actor_place_fact IS 'the fact that says where the actor is, which the fact dictionary must have where there is an actor_scope; NULL without one';
COMMENT ON COLUMN fupin.duty.action IS 'what they do (code_list action); standing: nothing, but so many objects must be assigned to them (to a team: be its members) on the day';
COMMENT ON COLUMN fupin.duty.object_kind IS 'kind of those to whom they do it (code_list subject), within the actor''s division; NULL: done to nobody in particular, or to no matter whom';
COMMENT ON COLUMN fupin.duty.object_role IS 'only objects in this role (code_list role); standing: the role in which they are assigned (their kind does not matter then unless object_kind says it); NULL: not narrowed';
COMMENT ON COLUMN fupin.duty.object_scope IS 'one unnamed condition over the facts of the object: only where it is true; NULL: not narrowed';
COMMENT ON COLUMN fupin.duty.object_place_fact IS 'the fact that says where the object is, which the fact dictionary must have where there is an object_scope; NULL without one';
COMMENT ON COLUMN fupin.duty.object_set IS 'each: the quota holds for every object by itself (every county AND every industry); assigned: for every object to which the actor is assigned by itself; share: so large a share of the objects must be reached, each once; NULL: objects count together';
COMMENT ON COLUMN fupin.duty.object_share IS 'the share of the objects that must be reached, exactly: of 123 villages 10 % are 13; NULL exactly when object_set is not share';
COMMENT ON COLUMN fupin.duty.quota IS 'how often, or how many; NULL: the paper prints no number (regularly), so only the last time is reported';
COMMENT ON COLUMN fupin.duty.basis IS 'strength of the evidence for quota (code_list basis): adopted = the paper says so, assumed = read into a paper that says regularly; weaker than fupin.accept_basis counts as no number';
COMMENT ON COLUMN fupin.duty.counted_from IS 'what is done from this day on counts, when there is no period; NULL: from the first day of valid on';
COMMENT ON COLUMN fupin.duty.valid IS 'the days on which it is in force; afterwards it is expired';
COMMENT ON COLUMN fupin.duty.edge_convention IS 'as in document.period_before_document; NULL: as the document says';
COMMENT ON COLUMN fupin.duty.strength IS 'as in rule.strength';
COMMENT ON COLUMN fupin.duty.responsible_units IS 'organisation_id of those who answer for it; empty: those of the rule';
COMMENT ON COLUMN fupin.duty.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin.duty.title_en IS 'English title';
COMMENT ON COLUMN fupin.duty.disabled IS 'true: where this row wins there is no such duty';
COMMENT ON COLUMN fupin.duty.shipped IS 'true for rows of the extension, which are immutable; false for your own, which win at the same division';

CREATE FUNCTION fupin.check_deadline_scope() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NEW.scope IS NOT NULL THEN
        PERFORM fupin.require_condition(format(fupin.message('deadline "%s"'), NEW.deadline_id), 'scope', NEW.scope, NEW.subject, 'deadline');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.check_deadline_scope() IS 'trigger of fupin.deadline: the scope is a lone condition over known facts of the subject';

CREATE FUNCTION fupin.check_duty_scope() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NEW.actor_scope IS NOT NULL THEN
        PERFORM fupin.require_condition(format(fupin.message('duty "%s"'), NEW.duty_id), 'actor_scope', NEW.actor_scope, NEW.actor_kind, 'duty');
    END IF;
    IF NEW.object_scope IS NOT NULL THEN
        PERFORM fupin.require_condition(format(fupin.message('duty "%s"'), NEW.duty_id), 'object_scope', NEW.object_scope, NEW.object_kind, 'duty');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin.check_duty_scope() IS 'trigger of fupin.duty: both scopes are lone conditions over known facts of actor and object';

CREATE TRIGGER check_codes BEFORE INSERT OR UPDATE ON fupin.deadline
    FOR EACH ROW EXECUTE FUNCTION fupin.check_codes('subject', 'subject', 'subject_role', 'role', 'anchor_event', 'event_kind',
                                                    'anchor_subject', 'subject', 'done_event', 'event_kind', 'scope_event', 'event_kind');
CREATE TRIGGER check_codes BEFORE INSERT OR UPDATE ON fupin.duty
    FOR EACH ROW EXECUTE FUNCTION fupin.check_codes('actor_kind', 'subject', 'actor_role', 'role', 'action', 'action',
                                                    'object_kind', 'subject', 'object_role', 'role');
CREATE TRIGGER check_scope BEFORE INSERT OR UPDATE ON fupin.deadline
    FOR EACH ROW EXECUTE FUNCTION fupin.check_deadline_scope();
CREATE TRIGGER check_scope BEFORE INSERT OR UPDATE ON fupin.duty
    FOR EACH ROW EXECUTE FUNCTION fupin.check_duty_scope();
CREATE TRIGGER check_units BEFORE INSERT OR UPDATE ON fupin.deadline
    FOR EACH ROW EXECUTE FUNCTION fupin.check_units('deadline_id', 'responsible_units');
CREATE TRIGGER check_units BEFORE INSERT OR UPDATE ON fupin.duty
    FOR EACH ROW EXECUTE FUNCTION fupin.check_units('duty_id', 'responsible_units');
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.deadline
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.duty
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.deadline
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.duty
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.deadline, fupin.duty TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.deadline', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.duty', 'WHERE NOT shipped');

