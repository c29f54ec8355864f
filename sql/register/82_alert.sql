-- What the checks found, what people did about it, and how the runs went.
--
--     alert_source ──(its view, asked by run_checks)──> finding ──> alert ──> alert_event
--                                                                    └─> alert_digest
--
-- A finding stands from a day on (since) until a day on which it no longer does (until).  An alert is a finding that
-- somebody looks after:
--
--     open ──> acknowledged ──> urged ──> handled        by people
--       any of these ──> resolved ──> open               by the checks: the finding is gone, or there again

CREATE FUNCTION fupin_register.alert_severity(grade text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE
               WHEN grade IN ('high', 'ensure', 'must', 'breach', 'error') THEN 'high'
               WHEN grade IN ('medium', 'in_principle', 'strive', 'basically', 'shortfall', 'warning', 'doubt') THEN 'medium'
               ELSE 'low'
           END;
COMMENT ON FUNCTION fupin_register.alert_severity(text) IS
    'how much an alert presses: high (ensure and must, breach, error), medium (weaker strengths, shortfall, warning, doubt), low (encourage, notice, everything else, NULL)';

-- Which views are asked.  A county adds its own: INSERT INTO fupin_register.alert_source (source_id, kind, view, ...).
CREATE TABLE fupin_register.alert_source (
    source_id    text     NOT NULL PRIMARY KEY,
    kind         text     NOT NULL,
    view         regclass NOT NULL,
    columns      jsonb    NOT NULL DEFAULT '{}',
    subject_kind text,
    severity     text,
    owners       text[]   NOT NULL DEFAULT '{}',
    title_zh     text     NOT NULL,
    title_en     text     NOT NULL,
    each_day     boolean  NOT NULL DEFAULT false,
    disabled     boolean  NOT NULL DEFAULT false,
    asked_on     date,
    answered_on  date,
    CONSTRAINT source_id_is_a_lower_case_word CHECK (source_id ~ '^[a-z][a-z0-9_]{0,63}$'),
    CONSTRAINT kind_is_a_lower_case_word CHECK (kind ~ '^[a-z][a-z0-9_]*$' AND kind <> 'failure'),
    CONSTRAINT columns_are_an_object CHECK (pg_catalog.jsonb_typeof(columns) = 'object'),
    CONSTRAINT titles_not_empty CHECK (title_zh <> '' AND title_en <> ''),
    CONSTRAINT asked_before_it_answered CHECK (answered_on <= asked_on)
);
COMMENT ON TABLE fupin_register.alert_source IS
    'the views that run_checks() asks for findings, one row of a view a finding; rows of one''s own are welcome, the view, and every view and function that it is made of, must belong to the owner of the register, a member of that role or whoever runs the checks';
COMMENT ON COLUMN fupin_register.alert_source.source_id IS 'key (deadline)';
COMMENT ON COLUMN fupin_register.alert_source.kind IS 'what its findings are (code_list alert_kind) where the view has no column kind';
COMMENT ON COLUMN fupin_register.alert_source.view IS 'the view or table';
COMMENT ON COLUMN fupin_register.alert_source.columns IS
    'under which name the view has what a finding says, {"subject_id": "project_code"}; what is not named here is looked for under its own name: check_id, kind, subject_kind, subject_id, occurrence (tells several findings of one check and subject apart), household_id, division, since, until, due_on, value, severity, owners, rule_id, message_zh, message_en, stands (false: the row is no finding). Only subject_id and division must be there';
COMMENT ON COLUMN fupin_register.alert_source.subject_kind IS 'kind of its subjects (code_list subject) where the view has no column subject_kind; else NULL';
COMMENT ON COLUMN fupin_register.alert_source.severity IS 'how much its findings press (see alert_severity()) where the view says nothing; NULL = low';
COMMENT ON COLUMN fupin_register.alert_source.owners IS 'organisation_id of those who answer for its findings where the view names nobody';
COMMENT ON COLUMN fupin_register.alert_source.title_zh IS 'Chinese title, and the message of findings without one';
COMMENT ON COLUMN fupin_register.alert_source.title_en IS 'English title, and the message of findings without one';
COMMENT ON COLUMN fupin_register.alert_source.each_day IS
    'true: the view shows what stands on the day of as_of only, so it is asked again for every day on which nobody ran the checks; false: its rows say from when until when, or a day more or less does not matter';
COMMENT ON COLUMN fupin_register.alert_source.disabled IS 'true: it is not asked, and its alerts are resolved with the next run';
COMMENT ON COLUMN fupin_register.alert_source.asked_on IS 'the last day that run_checks() asked it about; NULL = none yet';
COMMENT ON COLUMN fupin_register.alert_source.answered_on IS 'the last day about which it answered without an error: the next run goes on from there; NULL = none yet';

-- What an alert_source means as a query: every column of a finding, in the order of the list below, cast to its type.  Nothing
-- of the row but names of columns that the view really has gets into the text.
CREATE FUNCTION fupin_register.finding_query(source fupin_register.alert_source) RETURNS text
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    part        record;
    expressions text := '';
    stands      text := '';
BEGIN
    -- a table that a view reads may be anybody's, what is asked itself may not
    SELECT foreign_source.name INTO part
      FROM fupin_register.foreign_source(source.view)
     WHERE foreign_source.owner <> quote_ident(current_user)::regrole
       AND (NOT foreign_source.is_table OR foreign_source.is_asked)
     LIMIT 1;
    IF FOUND OR NOT EXISTS (SELECT FROM pg_catalog.pg_class class WHERE class.oid = source.view AND class.relkind IN ('r', 'p', 'v', 'm', 'f')) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('alert source "%s" has no view that can be asked'), source.source_id),
                  ERRCODE = 'wrong_object_type',
                  DETAIL = COALESCE(replace(fupin.message('%s belongs to somebody else. '), '%s', part.name), '')
                           || fupin.message('It must be a view or table of the owner of the register, of a member of that role or of the role that runs the checks, made of views and functions of theirs.');
    END IF;
    SELECT unknown.name INTO part
      FROM jsonb_object_keys(source.columns) unknown (name)
     WHERE unknown.name NOT IN ('check_id', 'kind', 'subject_kind', 'subject_id', 'occurrence', 'household_id', 'division', 'since', 'until',
                                'due_on', 'value', 'severity', 'owners', 'rule_id', 'message_zh', 'message_en', 'stands');
    IF FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('alert source "%s": a finding has no "%s"'), source.source_id, part.name),
                  ERRCODE = 'undefined_column',
                  HINT = fupin.message('What a finding has is listed in the comment of fupin_register.alert_source.columns.');
    END IF;
    FOR part IN
        SELECT shape.name,
               COALESCE(source.columns ->> shape.name, shape.name) AS column_name,
               attribute.atttypid = ANY ('{text[],varchar[]}'::regtype[]) AS is_list,
               attribute.attname IS NOT NULL AS is_there,
               source.columns ? shape.name AS is_named,
               shape.type,
               shape.otherwise
          FROM (VALUES ('check_id',     'text',     quote_literal(source.source_id)),
                       ('kind',         'text',     quote_literal(source.kind)),
                       ('subject_kind', 'text',     quote_literal(source.subject_kind)),
                       ('subject_id',   'text',     NULL),
                       ('occurrence',   'text',     $sql$''$sql$),
                       ('household_id', 'text',     'NULL'),
                       ('division',     'fupin.division', NULL),
                       ('since',        'date',     'NULL'),
                       ('until',        'date',     'NULL'),
                       ('due_on',       'date',     'NULL'),
                       ('value',        'text',     'NULL'),
                       ('severity',     'text',     quote_nullable(source.severity)),
                       ('owners',       'text',     quote_literal(source.owners)),
                       ('rule_id',      'text',     'NULL'),
                       ('message_zh',   'text',     quote_literal(source.title_zh)),
                       ('message_en',   'text',     quote_literal(source.title_en)),
                       ('stands',       'boolean',  'true')) shape (name, type, otherwise)
          LEFT JOIN pg_catalog.pg_attribute attribute
            ON attribute.attrelid = source.view
           AND attribute.attname = COALESCE(source.columns ->> shape.name, shape.name)
           AND attribute.attnum > 0
           AND NOT attribute.attisdropped
    LOOP
        IF NOT part.is_there AND (part.is_named OR part.otherwise IS NULL) THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('alert source "%s": %s has no column "%s"'), source.source_id, source.view, part.column_name),
                      ERRCODE = 'undefined_column',
                      DETAIL = format(fupin.message('It is to be the %s of a finding.'), part.name),
                      HINT = fupin.message('Say in fupin_register.alert_source.columns under which name the view has it.');
        END IF;
        IF part.name = 'stands' THEN
            stands := CASE WHEN part.is_there THEN format(' WHERE finding.%I', part.column_name) ELSE '' END;
        ELSIF part.name = 'owners' THEN
            expressions := expressions
                || CASE
                       WHEN NOT part.is_there THEN part.otherwise || '::text[]'
                       WHEN part.is_list THEN format('COALESCE(NULLIF(finding.%I::text[], ''{}''), %s::text[])', part.column_name, part.otherwise)
                       -- reports join the numbers of organisations in one text
                       ELSE format('COALESCE(string_to_array(NULLIF(finding.%I::text, ''''), '', ''), %s::text[])', part.column_name, part.otherwise)
                   END || ' AS owners, ';
        ELSE
            expressions := expressions
                || CASE
                       WHEN NOT part.is_there THEN format('%s::%s', part.otherwise, part.type)
                       WHEN part.otherwise IS NULL OR part.otherwise = 'NULL' THEN format('finding.%I::%s', part.column_name, part.type)
                       ELSE format('COALESCE(finding.%I::%s, %s)', part.column_name, part.type, part.otherwise)
                   END || format(' AS %I, ', part.name);
        END IF;
    END LOOP;
    RETURN format('SELECT %s FROM %s finding%s', rtrim(expressions, ', '), source.view, stands);
END
$$;
COMMENT ON FUNCTION fupin_register.finding_query(fupin_register.alert_source) IS
    'the query that run_checks() sends to a source: fupin_register.finding_query(alert_source); error where the view cannot be asked, or lacks a column it needs';

CREATE FUNCTION fupin_register.alert_source_can_be_asked() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    PERFORM fupin_register.finding_query(NEW);
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.alert_source_can_be_asked() IS 'trigger: refuses a source whose view lacks what a finding needs';

CREATE TRIGGER alert_source_can_be_asked BEFORE INSERT OR UPDATE OF view, columns, subject_kind, severity, owners ON fupin_register.alert_source
    FOR EACH ROW EXECUTE FUNCTION fupin_register.alert_source_can_be_asked();

-- Runs are of the whole register.  Their division is 000000, so that only who sees everything reads what went wrong in them.
CREATE TABLE fupin_register.check_run (
    run_id       bigint         NOT NULL PRIMARY KEY,
    division     fupin.division NOT NULL DEFAULT '000000',
    as_of        date           NOT NULL,
    previous_on  date,
    started_at   timestamptz    NOT NULL DEFAULT pg_catalog.clock_timestamp(),
    ended_at     timestamptz,
    run_by       name           NOT NULL DEFAULT SESSION_USER,
    sources      integer,
    failed       integer,
    found        bigint,
    opened       bigint,
    preexisting  bigint,
    resolved     bigint,
    CONSTRAINT runs_are_of_everything CHECK (division OPERATOR(fupin.=) '000000'),
    CONSTRAINT run_goes_forward CHECK (previous_on <= as_of)
);
CREATE INDEX check_run_as_of ON fupin_register.check_run (as_of);
COMMENT ON TABLE fupin_register.check_run IS 'the runs of run_checks(), each whole or not there at all';
COMMENT ON COLUMN fupin_register.check_run.run_id IS 'number of the run, from 1';
COMMENT ON COLUMN fupin_register.check_run.division IS 'always 000000: a run is of everything';
COMMENT ON COLUMN fupin_register.check_run.as_of IS 'the day it asked about';
COMMENT ON COLUMN fupin_register.check_run.previous_on IS 'the day of the run before; NULL = the first run';
COMMENT ON COLUMN fupin_register.check_run.started_at IS 'when it began';
COMMENT ON COLUMN fupin_register.check_run.ended_at IS 'when it ended; NULL only inside the run';
COMMENT ON COLUMN fupin_register.check_run.run_by IS 'the role that had logged in when it ran';
COMMENT ON COLUMN fupin_register.check_run.sources IS 'sources asked';
COMMENT ON COLUMN fupin_register.check_run.failed IS 'of these, those that failed';
COMMENT ON COLUMN fupin_register.check_run.found IS 'findings that stand on the day';
COMMENT ON COLUMN fupin_register.check_run.opened IS 'alerts opened, those that came and went unseen among them, without preexisting';
COMMENT ON COLUMN fupin_register.check_run.preexisting IS 'alerts about what was there before the first run';
COMMENT ON COLUMN fupin_register.check_run.resolved IS 'alerts whose finding is gone';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF run_by ON fupin_register.check_run
    FOR EACH ROW EXECUTE FUNCTION fupin_register.stamp('run_by');

CREATE TABLE fupin_register.check_run_source (
    run_id      bigint         NOT NULL,
    source_id   text           NOT NULL,
    division    fupin.division NOT NULL DEFAULT '000000',
    as_of       date           NOT NULL,
    previous_on date,
    days_asked  integer        NOT NULL DEFAULT 0,
    days_missed integer        NOT NULL DEFAULT 0,
    found       bigint         NOT NULL DEFAULT 0,
    opened      bigint         NOT NULL DEFAULT 0,
    preexisting bigint         NOT NULL DEFAULT 0,
    resolved    bigint         NOT NULL DEFAULT 0,
    seconds     numeric(9,3)   NOT NULL,
    error_code  text,
    error       text,
    PRIMARY KEY (run_id, source_id),
    CONSTRAINT source_of_a_known_run FOREIGN KEY (run_id) REFERENCES fupin_register.check_run (run_id) ON DELETE CASCADE,
    CONSTRAINT runs_are_of_everything CHECK (division OPERATOR(fupin.=) '000000'),
    CONSTRAINT an_error_has_its_code CHECK ((error IS NULL) = (error_code IS NULL))
);
CREATE INDEX check_run_source_source ON fupin_register.check_run_source (source_id, as_of);
COMMENT ON TABLE fupin_register.check_run_source IS 'what each source answered in a run';
COMMENT ON COLUMN fupin_register.check_run_source.run_id IS 'the run';
COMMENT ON COLUMN fupin_register.check_run_source.source_id IS 'the source; it may have been deleted since';
COMMENT ON COLUMN fupin_register.check_run_source.division IS 'always 000000: a run is of everything';
COMMENT ON COLUMN fupin_register.check_run_source.as_of IS 'the day of the run';
COMMENT ON COLUMN fupin_register.check_run_source.previous_on IS 'the last day before on which the source answered without an error; NULL = it never had';
COMMENT ON COLUMN fupin_register.check_run_source.days_asked IS 'the days it was asked for: 1, and with each_day those between';
COMMENT ON COLUMN fupin_register.check_run_source.days_missed IS 'days between that were too far back to be asked for (catch_up_days)';
COMMENT ON COLUMN fupin_register.check_run_source.found IS 'its findings that stand on the day';
COMMENT ON COLUMN fupin_register.check_run_source.opened IS 'alerts opened, without preexisting';
COMMENT ON COLUMN fupin_register.check_run_source.preexisting IS 'alerts about what was there before the source was asked for the first time';
COMMENT ON COLUMN fupin_register.check_run_source.resolved IS 'alerts whose finding is gone';
COMMENT ON COLUMN fupin_register.check_run_source.seconds IS 'how long it took';
COMMENT ON COLUMN fupin_register.check_run_source.error_code IS 'SQLSTATE of the error; NULL = none, and then everything of the source was kept, else nothing';
COMMENT ON COLUMN fupin_register.check_run_source.error IS 'its message, which may quote data; NULL = no error';

CREATE TABLE fupin_register.alert (
    alert_key      text           NOT NULL PRIMARY KEY,
    source_id      text           NOT NULL,
    kind           text           NOT NULL,
    check_id       text           NOT NULL,
    subject_kind   text           NOT NULL,
    subject_id     text           NOT NULL,
    occurrence     text           NOT NULL DEFAULT '',
    household_id   text,
    division       fupin.division NOT NULL,
    rule_id        text,
    since          date,
    until          date,
    due_on         date,
    value          text,
    severity       text           NOT NULL,
    owners         text[]         NOT NULL DEFAULT '{}',
    message_zh     text           NOT NULL,
    message_en     text           NOT NULL,
    is_preexisting boolean        NOT NULL,
    first_seen     date           NOT NULL,
    opened_run     bigint         NOT NULL,
    resolved_run   bigint,
    state          text           NOT NULL DEFAULT 'open',
    state_at       timestamptz    NOT NULL DEFAULT pg_catalog.now(),
    state_by       name           NOT NULL DEFAULT CURRENT_USER,
    state_cause    text,
    state_reason   text,
    urged_times    integer        NOT NULL DEFAULT 0,
    CONSTRAINT alert_of_a_known_source FOREIGN KEY (source_id) REFERENCES fupin_register.alert_source (source_id) ON UPDATE CASCADE,
    CONSTRAINT opened_by_a_known_run FOREIGN KEY (opened_run) REFERENCES fupin_register.check_run (run_id) DEFERRABLE,
    CONSTRAINT resolved_by_a_known_run FOREIGN KEY (resolved_run) REFERENCES fupin_register.check_run (run_id) DEFERRABLE,
    CONSTRAINT severity_is_a_known_code CHECK (severity IN ('high', 'medium', 'low')),
    CONSTRAINT state_is_a_known_code CHECK (state IN ('open', 'acknowledged', 'urged', 'handled', 'resolved')),
    CONSTRAINT cause_is_a_known_code CHECK (state_cause IN ('came_and_went', 'finding_gone', 'found_again', 'check_runs_again', 'source_disabled')),
    CONSTRAINT people_say_it_in_words CHECK (state IN ('open', 'resolved') AND state_reason IS NULL OR state_cause IS NULL),
    CONSTRAINT resolved_means_gone CHECK ((state = 'resolved') = (until IS NOT NULL) AND (state = 'resolved') = (resolved_run IS NOT NULL)),
    CONSTRAINT it_began_before_it_ended CHECK (since < until),
    CONSTRAINT urged_a_number_of_times CHECK (urged_times >= 0),
    CONSTRAINT handled_says_how CHECK (state <> 'handled' OR state_reason <> '')
);
CREATE INDEX alert_of_subject ON fupin_register.alert (subject_kind, subject_id);
CREATE INDEX alert_of_division ON fupin_register.alert (division) WHERE state <> 'resolved';
CREATE INDEX alert_of_source ON fupin_register.alert (source_id) WHERE state <> 'resolved';
CREATE INDEX alert_opened ON fupin_register.alert (opened_run);
CREATE INDEX alert_resolved ON fupin_register.alert (resolved_run);
COMMENT ON TABLE fupin_register.alert IS
    'what somebody must act on: one row for each check and subject (and occurrence, where it recurs), written by run_checks(); people work on it by acknowledge_alert(), urge_alert() and handle_alert()';
COMMENT ON COLUMN fupin_register.alert.alert_key IS 'key: a digest of source, kind, check, subject and occurrence';
COMMENT ON COLUMN fupin_register.alert.source_id IS 'the source that found it';
COMMENT ON COLUMN fupin_register.alert.kind IS 'what it is (code_list alert_kind)';
COMMENT ON COLUMN fupin_register.alert.check_id IS 'which check of the source: number of the deadline, duty, criterion, data check, trigger';
COMMENT ON COLUMN fupin_register.alert.subject_kind IS 'kind of subject (code_list subject, alert_subject)';
COMMENT ON COLUMN fupin_register.alert.subject_id IS 'its number; for a place its code';
COMMENT ON COLUMN fupin_register.alert.occurrence IS 'which of several: period, day of the event, object, place; empty = there is one';
COMMENT ON COLUMN fupin_register.alert.household_id IS 'the household that the subject is, or is of; NULL = none';
COMMENT ON COLUMN fupin_register.alert.division IS 'its place; 000000 = everywhere';
COMMENT ON COLUMN fupin_register.alert.rule_id IS 'the rule behind it; NULL = none';
COMMENT ON COLUMN fupin_register.alert.since IS 'the first day on which it really stood, whenever it was seen; NULL = the data do not say';
COMMENT ON COLUMN fupin_register.alert.until IS 'the first day on which it no longer stood, or was no longer found; NULL = it stands';
COMMENT ON COLUMN fupin_register.alert.due_on IS 'last day in time; NULL = it has none';
COMMENT ON COLUMN fupin_register.alert.value IS 'the value that was found, as text, unmasked; NULL = none';
COMMENT ON COLUMN fupin_register.alert.severity IS 'high, medium, low (code_list alert_severity)';
COMMENT ON COLUMN fupin_register.alert.owners IS 'organisation_id of those who answer for it; empty = nobody is named, the office of the county does';
COMMENT ON COLUMN fupin_register.alert.message_zh IS 'what it is, in Chinese, without names and numbers of people';
COMMENT ON COLUMN fupin_register.alert.message_en IS 'the same in English';
COMMENT ON COLUMN fupin_register.alert.is_preexisting IS 'it was there when its source was asked for the first time, or a run said that it looked at old data; counted apart from new ones';
COMMENT ON COLUMN fupin_register.alert.first_seen IS 'day of the run that saw it first, or first again after it was gone';
COMMENT ON COLUMN fupin_register.alert.opened_run IS 'the run that opened it, or last opened it again';
COMMENT ON COLUMN fupin_register.alert.resolved_run IS 'the run that found it gone; NULL = it stands';
COMMENT ON COLUMN fupin_register.alert.state IS 'open, acknowledged, urged, handled, resolved (code_list alert_state)';
COMMENT ON COLUMN fupin_register.alert.state_at IS 'when it came into this state';
COMMENT ON COLUMN fupin_register.alert.state_by IS 'the role that brought it there';
COMMENT ON COLUMN fupin_register.alert.state_cause IS 'why the checks brought it into its state (code_list alert_cause); NULL = it is new, or somebody did';
COMMENT ON COLUMN fupin_register.alert.state_reason IS 'what whoever brought it there said; NULL = nothing';
COMMENT ON COLUMN fupin_register.alert.urged_times IS 'how often it was urged since it was opened';

CREATE TABLE fupin_register.alert_event (
    alert_key  text           NOT NULL,
    event_no   integer        NOT NULL,
    division   fupin.division NOT NULL,
    from_state text,
    to_state   text           NOT NULL,
    as_of      date           NOT NULL,
    at         timestamptz    NOT NULL,
    by_role    name           NOT NULL,
    cause      text,
    reason     text,
    PRIMARY KEY (alert_key, event_no),
    CONSTRAINT event_of_a_known_alert FOREIGN KEY (alert_key) REFERENCES fupin_register.alert (alert_key) ON DELETE CASCADE
);
CREATE INDEX alert_event_division ON fupin_register.alert_event (division);
COMMENT ON TABLE fupin_register.alert_event IS 'every state that an alert has been in: a history, written by a trigger of alert, never changed';
COMMENT ON COLUMN fupin_register.alert_event.alert_key IS 'the alert';
COMMENT ON COLUMN fupin_register.alert_event.event_no IS 'number within the alert, from 1';
COMMENT ON COLUMN fupin_register.alert_event.division IS 'its place at the time';
COMMENT ON COLUMN fupin_register.alert_event.from_state IS 'the state before; NULL = it was new';
COMMENT ON COLUMN fupin_register.alert_event.to_state IS 'the state after';
COMMENT ON COLUMN fupin_register.alert_event.as_of IS 'the day that was asked about';
COMMENT ON COLUMN fupin_register.alert_event.at IS 'when';
COMMENT ON COLUMN fupin_register.alert_event.by_role IS 'the role that did it';
COMMENT ON COLUMN fupin_register.alert_event.cause IS 'why the checks did it (code_list alert_cause); NULL = it was new, or somebody did it';
COMMENT ON COLUMN fupin_register.alert_event.reason IS 'what whoever did it said; NULL = nothing';

-- A session keeps the plans of its triggers and foreign keys: one made while there were few alerts would read all of them for
-- each row once there are many.  Keys are found by index, however few rows there seem to be.
CREATE FUNCTION fupin_register.record_new_alert() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off
AS $$
BEGIN
    INSERT INTO fupin_register.alert_event (alert_key, event_no, division, from_state, to_state, as_of, at, by_role, cause, reason)
    SELECT added.alert_key, 1, added.division, NULL, added.state, fupin.as_of(), clock_timestamp(), current_user, added.state_cause, added.state_reason
      FROM added;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.record_new_alert() IS 'trigger: writes the first alert_event of new alerts';

CREATE FUNCTION fupin_register.record_alert_state() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET enable_seqscan = off
AS $$
BEGIN
    INSERT INTO fupin_register.alert_event (alert_key, event_no, division, from_state, to_state, as_of, at, by_role, cause, reason)
    SELECT NEW.alert_key, 1 + max(alert_event.event_no), NEW.division, OLD.state, NEW.state, fupin.as_of(), clock_timestamp(), NEW.state_by, NEW.state_cause, NEW.state_reason
      FROM fupin_register.alert_event
     WHERE alert_event.alert_key = NEW.alert_key;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.record_alert_state() IS
    'trigger: writes an alert_event for an alert whose state or reason changed, or that was urged again; runs as the owner, so that nobody who works on alerts needs to write their history';

CREATE FUNCTION fupin_register.sign_alert_state() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF (NEW.state, NEW.state_reason, NEW.urged_times, NEW.resolved_run) IS NOT DISTINCT FROM (OLD.state, OLD.state_reason, OLD.urged_times, OLD.resolved_run) THEN
        NEW.state_by := OLD.state_by;
        NEW.state_at := OLD.state_at;
    ELSE
        NEW.state_by := current_user;
        NEW.state_at := clock_timestamp();
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.sign_alert_state() IS 'trigger: who brings an alert into a state or says something of it, and when, is not for the one who does to say';

CREATE TRIGGER record_new_alert AFTER INSERT ON fupin_register.alert
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.record_new_alert();
CREATE TRIGGER sign_alert_state BEFORE UPDATE ON fupin_register.alert
    FOR EACH ROW WHEN (OLD.state <> NEW.state OR OLD.state_reason IS DISTINCT FROM NEW.state_reason OR OLD.urged_times <> NEW.urged_times OR OLD.resolved_run <> NEW.resolved_run
                       OR OLD.state_by <> NEW.state_by OR OLD.state_at <> NEW.state_at)
    EXECUTE FUNCTION fupin_register.sign_alert_state();
CREATE TRIGGER record_alert_state AFTER UPDATE ON fupin_register.alert
    FOR EACH ROW WHEN (OLD.state <> NEW.state OR OLD.state_reason IS DISTINCT FROM NEW.state_reason OR OLD.urged_times <> NEW.urged_times OR OLD.resolved_run <> NEW.resolved_run)
    EXECUTE FUNCTION fupin_register.record_alert_state();

-- The history goes only with its alert.
CREATE FUNCTION fupin_register.keep_alert_event() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF TG_OP = 'DELETE'
       AND NOT EXISTS (SELECT FROM fupin_register.alert WHERE alert.alert_key = OLD.alert_key) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION
        USING MESSAGE = fupin.message('the history of an alert is only added to'),
              ERRCODE = 'object_not_in_prerequisite_state',
              DETAIL = fupin.message('Rows of fupin_register.alert_event are neither changed nor deleted while the alert is there.');
END
$$;
COMMENT ON FUNCTION fupin_register.keep_alert_event() IS 'trigger: refuses to change or delete the history of an alert that is there';

CREATE TRIGGER keep_alert_event BEFORE UPDATE OR DELETE ON fupin_register.alert_event
    FOR EACH ROW EXECUTE FUNCTION fupin_register.keep_alert_event();

CREATE TABLE fupin_register.alert_digest (
    as_of             date           NOT NULL,
    division          fupin.division NOT NULL,
    organisation_id   text           NOT NULL,
    run_id            bigint         NOT NULL,
    name_zh           text           NOT NULL,
    new_alerts        integer        NOT NULL,
    open_alerts       integer        NOT NULL,
    overdue_alerts    integer        NOT NULL,
    preexisting_alerts integer       NOT NULL,
    resolved_alerts   integer        NOT NULL,
    text_zh           text           NOT NULL,
    delivered_at      timestamptz,
    delivered_by      name,
    PRIMARY KEY (division, as_of, organisation_id),
    CONSTRAINT digest_of_a_known_run FOREIGN KEY (run_id) REFERENCES fupin_register.check_run (run_id) DEFERRABLE,
    CONSTRAINT delivered_by_somebody CHECK ((delivered_at IS NULL) = (delivered_by IS NULL))
);
CREATE INDEX alert_digest_run ON fupin_register.alert_digest (run_id);
CREATE INDEX alert_digest_to_deliver ON fupin_register.alert_digest (as_of) WHERE delivered_at IS NULL;
COMMENT ON TABLE fupin_register.alert_digest IS
    'what each organisation is to be told of a day, in words; made by run_checks(), delivered by fupin_digest (a program) and marked by deliver_digest()';
COMMENT ON COLUMN fupin_register.alert_digest.as_of IS 'the day';
COMMENT ON COLUMN fupin_register.alert_digest.division IS 'place of the organisation; where nobody is named, and for organisations of the whole country, the county of the alerts';
COMMENT ON COLUMN fupin_register.alert_digest.organisation_id IS 'the organisation; empty = nobody is named, the office of the county answers';
COMMENT ON COLUMN fupin_register.alert_digest.run_id IS 'the run that wrote it';
COMMENT ON COLUMN fupin_register.alert_digest.name_zh IS 'Chinese name of the organisation or county';
COMMENT ON COLUMN fupin_register.alert_digest.new_alerts IS 'alerts opened by the runs of the day, without preexisting';
COMMENT ON COLUMN fupin_register.alert_digest.open_alerts IS 'alerts that stand and are not handled, without preexisting';
COMMENT ON COLUMN fupin_register.alert_digest.overdue_alerts IS 'of these, overdue ones';
COMMENT ON COLUMN fupin_register.alert_digest.preexisting_alerts IS 'alerts that stand, are not handled and were there before the first run';
COMMENT ON COLUMN fupin_register.alert_digest.resolved_alerts IS 'alerts found gone by the runs of the day';
COMMENT ON COLUMN fupin_register.alert_digest.text_zh IS 'the text, in lines, without names and numbers of people';
COMMENT ON COLUMN fupin_register.alert_digest.delivered_at IS 'when it was delivered; NULL = not yet, or its text has changed since';
COMMENT ON COLUMN fupin_register.alert_digest.delivered_by IS 'the role that delivered it';

CREATE FUNCTION fupin_register.sign_delivery() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    NEW.delivered_by := current_user;
    NEW.delivered_at := clock_timestamp();
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.sign_delivery() IS 'trigger: who delivers a digest, and when, is not for the one who does to say';
CREATE TRIGGER sign_delivery BEFORE INSERT OR UPDATE OF delivered_at, delivered_by ON fupin_register.alert_digest
    FOR EACH ROW WHEN (NEW.delivered_at IS NOT NULL OR NEW.delivered_by IS NOT NULL)
    EXECUTE FUNCTION fupin_register.sign_delivery();
