-- What the register said before (design 4), and years that are closed.
--
-- row_history keeps every row of the tables of kept_table as it was before each change, written by statement, set-based: an
-- import of 350,000 rows is one INSERT into it.  What was known at a time is the register of today with what changed since
-- put back: of every row that changed after that time its first entry says what stood there, all others are as they are.
--
--     changes                          entries                           known at the time of (b)
--     (a) insert the row               1: old_row NULL
--     (b) ...
--     (c) members from 3 to 4          2: old_row {members: 3}           entry 2: members 3
--     (d) moves to another village     3: old_row {members: 4} here
--                                      4: old_row NULL there             entry 4: not there
--
-- An entry belongs to the division in which the row was known, so whoever may read one village reads what was known there.

CREATE TABLE fupin_register.year_latch (
    year integer NOT NULL PRIMARY KEY,
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099)
);
COMMENT ON TABLE fupin_register.year_latch IS
    'one row a year: a change of the year''s facts shares it and closing the year takes it, so that one waits for the other; nothing is written in it';
COMMENT ON COLUMN fupin_register.year_latch.year IS 'calendar year, 2000 to 2099';
INSERT INTO fupin_register.year_latch SELECT pg_catalog.generate_series(2000, 2099);

-- Closing and reopening a year -------------------------------------------------------------------------------------

CREATE TABLE fupin_register.year_closing (
    closing_id  varchar(32)    NOT NULL,
    division    fupin.division NOT NULL,
    year        integer        NOT NULL,
    act_no      integer        NOT NULL,
    act         text           NOT NULL,
    document_no text           NOT NULL,
    note        text,
    recorded_by name           NOT NULL DEFAULT SESSION_USER,
    recorded_at timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (division, closing_id),
    CONSTRAINT acts_of_a_year_are_numbered UNIQUE (division, year, act_no),
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT a_year_is_closed_then_reopened CHECK (act = CASE act_no % 2 WHEN 1 THEN 'closed' ELSE 'reopened' END),
    CONSTRAINT document_no_not_blank CHECK (pg_catalog.btrim(document_no) <> '')
);
COMMENT ON TABLE fupin_register.year_closing IS
    'years that were closed and reopened, place by place: a history, only added to, by close_year() and reopen_year(); a year is closed in a place when the last act of the place or of one around it closes it';
COMMENT ON COLUMN fupin_register.year_closing.closing_id IS 'year, division and number of the act (2018-441621-1); made when the row is added';
COMMENT ON COLUMN fupin_register.year_closing.division IS 'the place, with everything in it';
COMMENT ON COLUMN fupin_register.year_closing.year IS 'the calendar year, 2000 to 2099, not later than the year of as_of when it is closed';
COMMENT ON COLUMN fupin_register.year_closing.act_no IS 'number of the act for this place and year, from 1; made when the row is added';
COMMENT ON COLUMN fupin_register.year_closing.act IS 'closed (odd numbers) or reopened (even ones)';
COMMENT ON COLUMN fupin_register.year_closing.document_no IS 'the paper by which it is done';
COMMENT ON COLUMN fupin_register.year_closing.note IS 'what else is worth knowing, of a reopening the reason; NULL = nothing';
COMMENT ON COLUMN fupin_register.year_closing.recorded_by IS 'the role that had logged in when it was done';
COMMENT ON COLUMN fupin_register.year_closing.recorded_at IS 'when it was done';

CREATE VIEW fupin_register.closed_year WITH (security_barrier) AS
    SELECT last_act.closing_id,
           last_act.division,
           last_act.year,
           last_act.document_no,
           last_act.recorded_by,
           last_act.recorded_at
      FROM (SELECT DISTINCT ON (year_closing.division, year_closing.year)
                   year_closing.*
              FROM fupin_register.year_closing
             WHERE year_closing.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                -- whoever keeps a village must know that its county is closed
                OR EXISTS (SELECT FROM pg_catalog.unnest(fupin_register.my_divisions()) mine (division) WHERE mine.division OPERATOR(fupin.<@) year_closing.division)
             ORDER BY year_closing.division, year_closing.year, year_closing.act_no DESC) last_act
     WHERE last_act.act = 'closed';
COMMENT ON VIEW fupin_register.closed_year IS 'the years that are closed, by place, in the caller''s divisions and around them; every place within one is closed too';
COMMENT ON COLUMN fupin_register.closed_year.closing_id IS 'the act that closed it';
COMMENT ON COLUMN fupin_register.closed_year.division IS 'the place, with everything in it';
COMMENT ON COLUMN fupin_register.closed_year.year IS 'the calendar year';
COMMENT ON COLUMN fupin_register.closed_year.document_no IS 'the paper by which it was closed';
COMMENT ON COLUMN fupin_register.closed_year.recorded_by IS 'the role that had logged in when it was closed';
COMMENT ON COLUMN fupin_register.closed_year.recorded_at IS 'when it was closed';

-- Whose years are not the caller's is not told whether they are closed: row security would look only after the triggers.
CREATE FUNCTION fupin_register.refuse_closing_elsewhere() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF NOT NEW.division OPERATOR(fupin.<@) fupin_register.my_writable_divisions() THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('year %s of %s is not yours to close or reopen'), NEW.year, NEW.division),
                  ERRCODE = 'insufficient_privilege',
                  DETAIL = fupin.message('Years of a place are closed and reopened by officers of all of it and by admins.');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.refuse_closing_elsewhere() IS
    'trigger of year_closing, the first: refuses acts for places that are not the caller''s, before number_closing() says how things stand there';
CREATE TRIGGER keep_out BEFORE INSERT ON fupin_register.year_closing
    FOR EACH ROW EXECUTE FUNCTION fupin_register.refuse_closing_elsewhere();

-- Numbers the act, and waits until nobody is changing facts of the year.  Runs as the owner, since nobody else may touch the latch.
CREATE FUNCTION fupin_register.number_closing() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    last_act record;
BEGIN
    UPDATE fupin_register.year_latch SET year = year_latch.year WHERE year_latch.year = NEW.year;
    SELECT year_closing.act_no, year_closing.act, year_closing.document_no, year_closing.recorded_by, year_closing.recorded_at
      INTO last_act
      FROM fupin_register.year_closing
     WHERE year_closing.division OPERATOR(fupin.=) NEW.division
       AND year_closing.year = NEW.year
     ORDER BY year_closing.act_no DESC
     LIMIT 1;
    IF NEW.act = coalesce(last_act.act, 'reopened') THEN
        IF NEW.act = 'closed' THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('year %s of %s is closed already'), NEW.year, NEW.division),
                      ERRCODE = 'object_not_in_prerequisite_state',
                      DETAIL = format(fupin.message('It was closed on %s by %s, document %s.'), to_char(last_act.recorded_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD'), last_act.recorded_by, last_act.document_no);
        END IF;
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('year %s of %s is not closed'), NEW.year, NEW.division),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = fupin.message('A year is reopened in the place in which it was closed, not in one within or around it.'),
                  HINT = fupin.message('The years that are closed stand in fupin_register.closed_year.');
    END IF;
    IF NEW.act = 'closed' AND NEW.year > date_part('year', fupin.as_of()) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('year %s cannot be closed before it begins'), NEW.year),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = format(fupin.message('The day of fupin.as_of() is %s.'), to_char(fupin.as_of(), 'YYYY-MM-DD'));
    END IF;
    NEW.recorded_by := session_user;
    NEW.recorded_at := transaction_timestamp();
    NEW.act_no := coalesce(last_act.act_no, 0) + 1;
    NEW.closing_id := format('%s-%s-%s', NEW.year, NEW.division, NEW.act_no);
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.number_closing() IS
    'trigger of year_closing: numbers the acts of a place and year, says who acts and when, refuses to close what is closed, and waits for every change of the year''s facts that is under way';
CREATE TRIGGER number_closing BEFORE INSERT ON fupin_register.year_closing
    FOR EACH ROW EXECUTE FUNCTION fupin_register.number_closing();

CREATE PROCEDURE fupin_register.close_year(year integer, division fupin.division, document_no text, note text DEFAULT NULL)
BEGIN ATOMIC
    INSERT INTO fupin_register.year_closing (division, year, act, document_no, note)
    VALUES (close_year.division, close_year.year, 'closed', close_year.document_no, close_year.note);
END;
COMMENT ON PROCEDURE fupin_register.close_year(integer, fupin.division, text, text) IS
    'closes a year in a place and everything in it, by a document: from then on the year''s facts, exits and status steps there change only with a reason and a document (settings fupin.amendment_reason and fupin.amendment_document), and each change is an amendment. '
    'Waits for changes under way; for officers of the whole place and admins';

CREATE PROCEDURE fupin_register.reopen_year(year integer, division fupin.division, document_no text, reason text)
BEGIN ATOMIC
    INSERT INTO fupin_register.year_closing (division, year, act, document_no, note)
    VALUES (reopen_year.division, reopen_year.year, 'reopened', reopen_year.document_no, reopen_year.reason);
END;
COMMENT ON PROCEDURE fupin_register.reopen_year(integer, fupin.division, text, text) IS
    'takes a closing back, by a document, for a year that was closed too early: changes need no reason until it is closed again, and amendments made so far stay amendments';

-- The history ------------------------------------------------------------------------------------------------------

CREATE VIEW fupin_register.kept_table AS
    SELECT kept.position, kept.table_name, kept.row_key, kept.dated_by
      FROM (VALUES
            (1, 'area',            '{division}',                                           'exited_on'),
            (2, 'area_year',       '{division,year}',                                      'year'),
            (3, 'village',         '{division}',                                           'exited_on'),
            (4, 'village_year',    '{division,year}',                                      'year'),
            (5, 'household',       '{division,household_id}',                              NULL),
            (6, 'household_year',  '{division,household_id,year}',                         'year'),
            (7, 'household_event', '{division,household_id,event_no}',                     'happened_on'),
            (8, 'status_event',    '{division,household_id,step_no}',                      'happened_on'),
            (9, 'person',          '{division,household_id,person_id}',                    NULL),
            (10, 'person_year',    '{division,household_id,person_id,year}',               'year'),
            (11, 'income_item',    '{division,household_id,year,item_no}',                 'year'),
            (12, 'measure',        '{division,household_id,measure_id}',                   NULL)
           ) kept (position, table_name, row_key, dated_by);
COMMENT ON VIEW fupin_register.kept_table IS 'the tables whose rows row_history keeps';
COMMENT ON COLUMN fupin_register.kept_table.position IS 'their order, from 1';
COMMENT ON COLUMN fupin_register.kept_table.table_name IS 'the table, in schema fupin_register';
COMMENT ON COLUMN fupin_register.kept_table.row_key IS 'the columns that make out a row, as an array''s text';
COMMENT ON COLUMN fupin_register.kept_table.dated_by IS
    'the column with the year or day by whose year a row is closed (year_closing); NULL = a row of no year, which never is';

CREATE TABLE fupin_register.row_history (
    change_no      bigint         GENERATED ALWAYS AS IDENTITY,
    table_name     text           NOT NULL,
    operation      text           NOT NULL,
    division       fupin.division NOT NULL,
    household_id   varchar(32),
    person_id      varchar(32),
    year           integer,
    row_no         integer,
    row_id         varchar(32),
    old_row        jsonb,
    new_row        jsonb,
    closing_id     varchar(32),
    reason         text,
    document_no    text,
    recorded_by    name           NOT NULL DEFAULT SESSION_USER,
    recorded_at    timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    transaction_id bigint         NOT NULL DEFAULT pg_current_xact_id()::text::bigint,
    PRIMARY KEY (division, change_no),
    CONSTRAINT operation_is_insert_update_delete_or_truncate CHECK (operation IN ('insert', 'update', 'delete', 'truncate')),
    CONSTRAINT an_amendment_has_a_reason_and_a_document
        CHECK (closing_id IS NULL OR (reason IS NOT NULL AND document_no IS NOT NULL))
);
-- Time only grows, so a few pages of BRIN find what changed since; a household's own history is found by its number.
CREATE INDEX row_history_recorded_at ON fupin_register.row_history USING brin (recorded_at) WITH (pages_per_range = 16, autosummarize = on);
CREATE INDEX row_history_household ON fupin_register.row_history (household_id) WHERE household_id IS NOT NULL;
CREATE INDEX row_history_closing ON fupin_register.row_history (closing_id) WHERE closing_id IS NOT NULL;
COMMENT ON TABLE fupin_register.row_history IS
    'every row of the tables of kept_table as it was before each change: a history, written by their triggers and by nobody else, never changed. An UPDATE that changes nothing leaves nothing; a row that moves to another key leaves one entry there and one here. '
    'A change counts as known from the beginning of its transaction';
COMMENT ON COLUMN fupin_register.row_history.change_no IS 'number of the entry; of two for the same row the greater is the later';
COMMENT ON COLUMN fupin_register.row_history.table_name IS 'the table of the row (kept_table)';
COMMENT ON COLUMN fupin_register.row_history.operation IS 'what was done: insert, update, delete, truncate';
COMMENT ON COLUMN fupin_register.row_history.division IS 'the place in which the row was known: that of the old row, or of the new one where there was none';
COMMENT ON COLUMN fupin_register.row_history.household_id IS 'the household; NULL = the row is of a village or area';
COMMENT ON COLUMN fupin_register.row_history.person_id IS 'the person; NULL = the row is of no person';
COMMENT ON COLUMN fupin_register.row_history.year IS 'the year of the row, of an event or exit that of its day; NULL = a row of no year';
COMMENT ON COLUMN fupin_register.row_history.row_no IS 'number of the income item, event or status step; NULL = a row of another kind';
COMMENT ON COLUMN fupin_register.row_history.row_id IS 'number of the measure; NULL = a row of another kind';
COMMENT ON COLUMN fupin_register.row_history.old_row IS 'the row as it was before, {column: value}; NULL = it was not there';
COMMENT ON COLUMN fupin_register.row_history.new_row IS
    'of an amendment the row as it became, {column: value}; NULL = it was taken away, or no amendment: the next entry or the table says what it became';
COMMENT ON COLUMN fupin_register.row_history.closing_id IS 'the closing that the change amends; NULL = the year was open, or a row of no year';
COMMENT ON COLUMN fupin_register.row_history.reason IS 'why it was changed: the setting fupin.amendment_reason; NULL = none given';
COMMENT ON COLUMN fupin_register.row_history.document_no IS 'the paper by which it was changed: the setting fupin.amendment_document; NULL = none named';
COMMENT ON COLUMN fupin_register.row_history.recorded_by IS 'the role that had logged in when it was changed';
COMMENT ON COLUMN fupin_register.row_history.recorded_at IS 'when the transaction of the change began';
COMMENT ON COLUMN fupin_register.row_history.transaction_id IS
    'the server''s number of that transaction, the same for all that was changed together; numbers of before a restore from a backup may come again';

CREATE FUNCTION fupin_register.refuse_change_of_history() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    RAISE EXCEPTION
        USING MESSAGE = format(fupin.message('table "%s" is only added to'), TG_TABLE_NAME),
              ERRCODE = 'object_not_in_prerequisite_state',
              DETAIL = format(fupin.message('%s of what was recorded is refused to everybody.'), TG_OP);
END
$$;
COMMENT ON FUNCTION fupin_register.refuse_change_of_history() IS
    'trigger append_only of histories: refuses UPDATE, DELETE and TRUNCATE, to the owner too';
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fupin_register.year_closing
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.refuse_change_of_history();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fupin_register.row_history
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.refuse_change_of_history();

-- The trigger of every table of kept_table, whose name is its argument (a partition's rows are those of its table).  It runs as the
-- owner, so that nobody else needs to write the history.
CREATE FUNCTION fupin_register.keep_row() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    kept       record;
    -- the rows before and after, and of each column the value that the entry shows
    source     text;
    shown      text;
    old_row    text := 'to_jsonb(before)';
    new_row    text := 'NULL::jsonb';
    years      integer[];
    closed     fupin_register.closed_year[];
    -- expressions: the year of the old row, of the new one, and the closing that the change amends
    old_year   text := 'NULL::integer';
    new_year   text := 'NULL::integer';
    closing    text := 'NULL::varchar';
    reason     text := nullif(btrim(current_setting('fupin.amendment_reason', true)), '');
    document   text := nullif(btrim(current_setting('fupin.amendment_document', true)), '');
    refused_by varchar;
    refused    record;
BEGIN
    SELECT kept_table.row_key::name[] AS row_key,
           CASE
               WHEN kept_table.dated_by = 'year' THEN '%s.year'
               WHEN kept_table.dated_by IS NOT NULL THEN format('date_part(''year'', %%s.%I)::integer', kept_table.dated_by)
           END AS year
      INTO STRICT kept
      FROM fupin_register.kept_table
     WHERE kept_table.table_name = TG_ARGV[0];
    CASE TG_OP
        WHEN 'INSERT' THEN
            source := 'after';
            shown := 'after.%1$I';
            old_row := 'NULL::jsonb';
            new_year := coalesce(format(kept.year, 'after'), new_year);
        WHEN 'UPDATE' THEN
            SELECT 'before FULL JOIN after ON '
                       || string_agg(format('before.%1$I OPERATOR(%2$s.=) after.%1$I', key.name, CASE key.name WHEN 'division' THEN 'fupin' ELSE 'pg_catalog' END), ' AND ')
                       || ' WHERE before IS DISTINCT FROM after'
              INTO source
              FROM unnest(kept.row_key) key (name);
            shown := 'coalesce(before.%1$I, after.%1$I)';
            old_row := 'CASE WHEN before.division IS NOT NULL THEN to_jsonb(before) END';
            old_year := coalesce(format(kept.year, 'before'), old_year);
            new_year := coalesce(format(kept.year, 'after'), new_year);
        ELSE
            -- TRUNCATE has no table of old rows, so it is kept before it happens.
            source := CASE TG_OP WHEN 'TRUNCATE' THEN format('%s before', TG_RELID::regclass) ELSE 'before' END;
            shown := 'before.%1$I';
            old_year := coalesce(format(kept.year, 'before'), old_year);
    END CASE;

    IF kept.year IS NOT NULL THEN
        EXECUTE (SELECT format('SELECT array_agg(DISTINCT changed.year) FROM (%s) changed (year) WHERE changed.year IS NOT NULL',
                               string_agg(format('SELECT %s FROM %s %s', format(kept.year, side.alias), side.source, side.alias), ' UNION ALL '))
                   FROM (VALUES ('INSERT', 'after', 'after'), ('UPDATE', 'before', 'before'), ('UPDATE', 'after', 'after'), ('DELETE', 'before', 'before'),
                                ('TRUNCATE', TG_RELID::regclass::text, 'before')) side (operation, source, alias)
                  WHERE side.operation = TG_OP)
           INTO years;
        PERFORM FROM fupin_register.year_latch WHERE year_latch.year = ANY (years) ORDER BY year_latch.year FOR SHARE;
        closed := ARRAY(SELECT closed_year FROM fupin_register.closed_year WHERE closed_year.year = ANY (years));
    END IF;
    IF cardinality(closed) > 0 THEN
        closing := format('(SELECT closed.closing_id FROM unnest($1) closed WHERE closed.year IN (%s, %s) AND %s OPERATOR(fupin.<@) closed.division ORDER BY closed.year, fupin.level(closed.division) LIMIT 1)',
                          old_year, new_year, format(shown, 'division'));
        IF reason IS NULL OR document IS NULL THEN
            EXECUTE format('SELECT amended.closing_id FROM (SELECT %s FROM %s) amended (closing_id) WHERE amended.closing_id IS NOT NULL LIMIT 1', closing, source)
               INTO refused_by
              USING closed;
            IF refused_by IS NOT NULL THEN
                SELECT year_closing.* INTO refused FROM fupin_register.year_closing WHERE year_closing.closing_id = refused_by;
                RAISE EXCEPTION
                    USING MESSAGE = format(fupin.message('year %s of %s is closed'), refused.year, refused.division),
                          ERRCODE = 'object_not_in_prerequisite_state', SCHEMA = 'fupin_register', TABLE = TG_ARGV[0],
                          CONSTRAINT = 'a_closed_year_changes_with_reason_and_document_only',
                          DETAIL = format(fupin.message('It was closed on %s by %s, document %s: a change now needs a reason and a document.'),
                                          to_char(refused.recorded_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD'), refused.recorded_by, refused.document_no),
                          HINT = fupin.message('SET LOCAL fupin.amendment_reason and fupin.amendment_document in the transaction; the change then stands in fupin_report.amendment.');
            END IF;
        END IF;
        new_row := format('CASE WHEN %s IS NOT NULL THEN %s END', closing,
                          CASE TG_OP
                              WHEN 'INSERT' THEN 'to_jsonb(after)'
                              WHEN 'UPDATE' THEN 'CASE WHEN after.division IS NOT NULL THEN to_jsonb(after) END'
                              ELSE new_row
                          END);
    END IF;

    EXECUTE format('INSERT INTO fupin_register.row_history (table_name, operation, division, household_id, person_id, year, row_no, row_id, old_row, new_row, closing_id, reason, document_no) '
                   'SELECT $2, $3, %s, %s, %s, %s, %s, %s, %s, %s, %s, $4, $5 FROM %s',
                   format(shown, 'division'),
                   CASE WHEN 'household_id' = ANY (kept.row_key) THEN format(shown, 'household_id') ELSE 'NULL' END,
                   CASE WHEN 'person_id' = ANY (kept.row_key) THEN format(shown, 'person_id') ELSE 'NULL' END,
                   format('coalesce(%s, %s)', old_year, new_year),
                   coalesce((SELECT format(shown, key.name) FROM unnest(kept.row_key) key (name) WHERE key.name IN ('item_no', 'event_no', 'step_no')), 'NULL::integer'),
                   CASE WHEN 'measure_id' = ANY (kept.row_key) THEN format(shown, 'measure_id') ELSE 'NULL' END,
                   old_row, new_row, closing, source)
      USING closed, TG_ARGV[0], lower(TG_OP), reason, document;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.keep_row() IS
    'trigger of the tables of kept_table, by statement: keeps what each row was before in row_history, and refuses changes of closed years that have no reason or no document';


-- What was known at a time -----------------------------------------------------------------------------------------

CREATE FUNCTION fupin_register.known_query(table_name text, at_expression text) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    row_key name[] := (SELECT kept_table.row_key FROM fupin_register.kept_table WHERE kept_table.table_name = known_query.table_name);
    pieces  record;
BEGIN
    SELECT string_agg(format('present.%I', attribute.attname), ', ' ORDER BY attribute.attnum) AS present,
           string_agg(format('%s.%I', CASE WHEN kept.column_name IS NULL THEN 'before' ELSE 'earliest' END, attribute.attname), ', ' ORDER BY attribute.attnum) AS before,
           string_agg(format('change.%I AS %I', kept.column_name, attribute.attname), ', ' ORDER BY attribute.attnum) FILTER (WHERE kept.column_name IS NOT NULL) AS key,
           string_agg(format('change.%I', kept.column_name), ', ' ORDER BY attribute.attnum) FILTER (WHERE kept.column_name IS NOT NULL) AS same,
           string_agg(format('change.%I OPERATOR(%s.=) present.%I', kept.column_name, CASE kept.column_name WHEN 'division' THEN 'fupin' ELSE 'pg_catalog' END, attribute.attname), ' AND ')
               FILTER (WHERE kept.column_name IS NOT NULL) AS condition
      INTO pieces
      FROM pg_catalog.pg_attribute attribute
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN attribute.attname <> ALL (row_key) THEN NULL
                                    WHEN attribute.attname IN ('item_no', 'event_no', 'step_no') THEN 'row_no'
                                    WHEN attribute.attname = 'measure_id' THEN 'row_id'
                                    ELSE attribute.attname
                                END) kept (column_name)
     WHERE attribute.attrelid = format('fupin_register.%I', known_query.table_name)::regclass
       AND attribute.attnum > 0
       AND NOT attribute.attisdropped;
    RETURN format('SELECT %1$s FROM fupin_register.%2$I present '
                   'WHERE %3$s IS NOT NULL AND NOT EXISTS (SELECT FROM fupin_register.row_history change WHERE change.table_name = %2$L AND change.recorded_at > %3$s AND %4$s) '
                   'UNION ALL '
                  'SELECT %5$s FROM (SELECT DISTINCT ON (%6$s) %7$s, change.old_row FROM fupin_register.row_history change '
                                     'WHERE change.table_name = %2$L AND change.recorded_at > %3$s ORDER BY %6$s, change.change_no) earliest '
                   'CROSS JOIN LATERAL pg_catalog.jsonb_populate_record(NULL::fupin_register.%2$I, earliest.old_row) before '
                   'WHERE earliest.old_row IS NOT NULL',
                  pieces.present, known_query.table_name, known_query.at_expression, pieces.condition, pieces.before, pieces.same, pieces.key);
END
$$;
COMMENT ON FUNCTION fupin_register.known_query(text, text) IS
    'the text of the query for the rows of a table of kept_table as known at the time of an expression; part of keep_history() and read_known_at()';

CREATE PROCEDURE fupin_register.keep_history()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    kept record;
BEGIN
    FOR kept IN
        SELECT kept_table.table_name, relation.oid::regclass AS relation
          FROM fupin_register.kept_table
         CROSS JOIN LATERAL (SELECT format('fupin_register.%I', kept_table.table_name)::regclass
                             UNION
                             SELECT part.relid FROM pg_partition_tree(format('fupin_register.%I', kept_table.table_name)::regclass) part) relation (oid)
         ORDER BY kept_table.position, relation.oid
    LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER keep_added AFTER INSERT ON %s REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.keep_row(%L)', kept.relation, kept.table_name);
        EXECUTE format('CREATE OR REPLACE TRIGGER keep_changed AFTER UPDATE ON %s REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.keep_row(%L)', kept.relation, kept.table_name);
        EXECUTE format('CREATE OR REPLACE TRIGGER keep_removed AFTER DELETE ON %s REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.keep_row(%L)', kept.relation, kept.table_name);
        EXECUTE format('CREATE OR REPLACE TRIGGER keep_truncated BEFORE TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.keep_row(%L)', kept.relation, kept.table_name);
    END LOOP;
    FOR kept IN SELECT kept_table.table_name, kept_table.table_name || '_known_at' AS name FROM fupin_register.kept_table ORDER BY kept_table.position LOOP
        EXECUTE format('CREATE OR REPLACE FUNCTION fupin_register.%1$I(at timestamptz) RETURNS SETOF fupin_register.%2$I STABLE PARALLEL SAFE BEGIN ATOMIC %3$s; END',
                       kept.name, kept.table_name, fupin_register.known_query(kept.table_name, format('%I.at', kept.name)));
        EXECUTE format('COMMENT ON FUNCTION fupin_register.%I(timestamptz) IS %L', kept.name,
                       format('the rows of %s as known at a time, of those that the caller may read; what was changed in a transaction counts from its beginning; no row when at is NULL', kept.table_name));
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.keep_history() IS
    'makes the triggers that write row_history, on the tables of kept_table and all their partitions, and the functions TABLE_known_at(); part of create_register(). Call it after making or attaching a partition, and after adding a column to one of the tables';

CALL fupin_register.keep_history();

CREATE FUNCTION fupin_register.household_facts_known_at(household_id varchar, year integer, at timestamptz) RETURNS jsonb
    STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT pg_catalog.jsonb_build_object(
               'household', pg_catalog.to_jsonb(household),
               'household_year', (SELECT pg_catalog.to_jsonb(household_year)
                                    FROM fupin_register.household_year_known_at(household_facts_known_at.at) household_year
                                   WHERE household_year.household_id = household_facts_known_at.household_id
                                     AND household_year.year = household_facts_known_at.year),
               'persons', (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(person) ORDER BY person.person_id)
                             FROM fupin_register.person_known_at(household_facts_known_at.at) person
                            WHERE person.household_id = household_facts_known_at.household_id),
               'person_years', (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(person_year) ORDER BY person_year.person_id)
                                  FROM fupin_register.person_year_known_at(household_facts_known_at.at) person_year
                                 WHERE person_year.household_id = household_facts_known_at.household_id
                                   AND person_year.year = household_facts_known_at.year),
               'income_items', (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(income_item) ORDER BY income_item.item_no)
                                  FROM fupin_register.income_item_known_at(household_facts_known_at.at) income_item
                                 WHERE income_item.household_id = household_facts_known_at.household_id
                                   AND income_item.year = household_facts_known_at.year),
               'household_events', (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(household_event) ORDER BY household_event.event_no)
                                      FROM fupin_register.household_event_known_at(household_facts_known_at.at) household_event
                                     WHERE household_event.household_id = household_facts_known_at.household_id),
               'status_events', (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(status_event) ORDER BY status_event.step_no)
                                   FROM fupin_register.status_event_known_at(household_facts_known_at.at) status_event
                                  WHERE status_event.household_id = household_facts_known_at.household_id),
               'measures', (SELECT pg_catalog.jsonb_agg(pg_catalog.to_jsonb(measure) ORDER BY measure.measure_id)
                              FROM fupin_register.measure_known_at(household_facts_known_at.at) measure
                             WHERE measure.household_id = household_facts_known_at.household_id))
      FROM fupin_register.household_known_at(household_facts_known_at.at) household
     WHERE household.household_id = household_facts_known_at.household_id;
END;
COMMENT ON FUNCTION fupin_register.household_facts_known_at(varchar, integer, timestamptz) IS
    'what the register said at a time of a household and its year: one object of the rows of its tables (persons, events, steps and measures of all years), null where there was none; NULL = the household was not known, or not to be read by the caller';

-- Changes of closed years, value by value.
CREATE VIEW fupin_register.amendment WITH (security_barrier) AS
    SELECT change.change_no,
           change.table_name,
           change.operation,
           change.division,
           change.household_id,
           change.person_id,
           change.year,
           change.row_no,
           value.name,
           CASE WHEN named.is_named THEN value.old_value END AS old_value,
           CASE WHEN named.is_named THEN value.new_value END AS new_value,
           change.reason,
           change.document_no,
           change.recorded_by,
           change.recorded_at,
           closing.closing_id,
           closing.division AS closed_division,
           closing.document_no AS closing_document_no,
           closing.recorded_by AS closed_by,
           closing.recorded_at AS closed_at
      FROM fupin_register.row_history change
      JOIN fupin_register.year_closing closing ON closing.closing_id = change.closing_id
     CROSS JOIN LATERAL (SELECT change.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions())) named (is_named)
      LEFT JOIN LATERAL (SELECT COALESCE(before.key, after.key) AS name,
                                before.value AS old_value,
                                after.value AS new_value
                           FROM (SELECT each.key, each.value FROM pg_catalog.jsonb_each_text(change.old_row - '{division,household_id,person_id,year,item_no,event_no,step_no,previous_step_no,recorded_by,recorded_at,facts}'::text[]) each
                                  UNION ALL
                                 SELECT 'facts.' || each.key, each.value FROM pg_catalog.jsonb_each_text(change.old_row -> 'facts') each) before
                           FULL JOIN (SELECT each.key, each.value FROM pg_catalog.jsonb_each_text(change.new_row - '{division,household_id,person_id,year,item_no,event_no,step_no,previous_step_no,recorded_by,recorded_at,facts}'::text[]) each
                                       UNION ALL
                                      SELECT 'facts.' || each.key, each.value FROM pg_catalog.jsonb_each_text(change.new_row -> 'facts') each) after
                             ON after.key = before.key
                          WHERE before.value IS DISTINCT FROM after.value) value ON true
     WHERE change.closing_id IS NOT NULL
       AND change.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.amendment IS
    'changes of closed years, one row for each value that changed: who, when, what, why, by which paper; a row that came has its values as new, one that went as old';
COMMENT ON COLUMN fupin_register.amendment.change_no IS 'number of the entry in row_history';
COMMENT ON COLUMN fupin_register.amendment.table_name IS 'the table of the row';
COMMENT ON COLUMN fupin_register.amendment.operation IS 'what was done: insert, update, delete, truncate';
COMMENT ON COLUMN fupin_register.amendment.division IS 'the place of the row';
COMMENT ON COLUMN fupin_register.amendment.household_id IS 'the household; NULL = the row is of a village or area';
COMMENT ON COLUMN fupin_register.amendment.person_id IS 'the person; NULL = the row is of no person';
COMMENT ON COLUMN fupin_register.amendment.year IS 'the year of the row';
COMMENT ON COLUMN fupin_register.amendment.row_no IS 'number of the income item, event or status step; NULL = a row of another kind';
COMMENT ON COLUMN fupin_register.amendment.name IS 'the column, or facts.KEY; NULL = a row that came or went had no value';
COMMENT ON COLUMN fupin_register.amendment.old_value IS 'its value before, as text; NULL = none, or the current role may not see names there';
COMMENT ON COLUMN fupin_register.amendment.new_value IS 'its value afterwards, as text; NULL = none, or the current role may not see names there';
COMMENT ON COLUMN fupin_register.amendment.reason IS 'why it was changed';
COMMENT ON COLUMN fupin_register.amendment.document_no IS 'the paper by which it was changed';
COMMENT ON COLUMN fupin_register.amendment.recorded_by IS 'the role that had logged in when it was changed';
COMMENT ON COLUMN fupin_register.amendment.recorded_at IS 'when it was changed';
COMMENT ON COLUMN fupin_register.amendment.closing_id IS 'the closing that it amends';
COMMENT ON COLUMN fupin_register.amendment.closed_division IS 'the place whose year was closed';
COMMENT ON COLUMN fupin_register.amendment.closing_document_no IS 'the paper by which the year was closed';
COMMENT ON COLUMN fupin_register.amendment.closed_by IS 'the role that had logged in when it was closed';
COMMENT ON COLUMN fupin_register.amendment.closed_at IS 'when it was closed';

-- Reports as known at a time: they read persons, households, their years and incomes through five views (29_row.sql), so these are what
-- is told to look back.  It costs nothing while nobody does.
CREATE PROCEDURE fupin_register.read_known_at(at timestamptz)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = iso
AS $$
DECLARE
    seam record;
BEGIN
    FOR seam IN
        SELECT kept.name,
               format('fupin_register.%I', kept.name || '_row')::regclass AS view,
               string_agg(format('known.%I', attribute.attname), ', ' ORDER BY attribute.attnum) AS columns,
               EXISTS (SELECT
                         FROM pg_catalog.pg_rewrite
                         JOIN pg_catalog.pg_depend ON pg_depend.objid = pg_rewrite.oid AND pg_depend.classid = 'pg_catalog.pg_rewrite'::regclass
                        WHERE pg_rewrite.ev_class = format('fupin_register.%I', kept.name || '_row')::regclass
                          AND pg_depend.refobjid = format('fupin_register.%I', kept.name)::regclass) AS reads_register
          FROM unnest(ARRAY['household', 'household_year', 'person', 'person_year', 'income_item']) kept (name)
          JOIN pg_catalog.pg_attribute attribute
            ON attribute.attrelid = format('fupin_register.%I', kept.name || '_row')::regclass
           AND attribute.attnum > 0
         GROUP BY kept.name
    LOOP
        IF NOT seam.reads_register THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('reports do not read the register''s own table "%s"'), seam.name),
                      ERRCODE = 'object_not_in_prerequisite_state',
                      DETAIL = fupin.message('Only of the register''s own tables it is known what they said before.');
        END IF;
        EXECUTE format('CREATE OR REPLACE VIEW %s AS SELECT %s FROM %s known', seam.view, seam.columns,
                       CASE
                           WHEN read_known_at.at IS NULL THEN format('fupin_register.%I', seam.name)
                           ELSE '(' || fupin_register.known_query(seam.name, format('%L::timestamptz', read_known_at.at)) || ')'
                       END);
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.read_known_at(timestamptz) IS
    'makes every report read households, persons, their years and incomes as known at a time; NULL = as they are. For everybody, until it is called again: BEGIN, call, ask, ROLLBACK asks once (other reports wait meanwhile), a copy of the database is for more. Villages, areas, events and money are read as they are; for the owner of the register';

-- The sample (90_sample.sql) leaves no trace: its history goes with it, although nobody else's does.  Runs as the owner, for admins, who may
-- put a household SAMPLE-1 into any register and empty it for a moment.  So it believes nothing but the history, which only triggers write:
--
--     since the sample came every row was the sample's         else refused
--     ... and before it there was none                         what was decided, closed and published since was of the sample, and goes too
--     ... but before it there were others                      refused when anything was: it may be of these
CREATE PROCEDURE fupin_register.forget_sample()
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    sample record;
    kept   record;
BEGIN
    -- what still waits to be checked would keep the triggers from being taken away
    SET CONSTRAINTS fupin_register.row_of_a_known_publication IMMEDIATE;
    -- before anything is asked: a sample that somebody else is just loading is there when this has waited for it
    LOCK TABLE fupin_register.decision, fupin_register.publication, fupin_register.publication_row, fupin_register.year_closing, fupin_register.row_history IN SHARE ROW EXCLUSIVE MODE;
    IF EXISTS (SELECT FROM fupin_register.household) OR EXISTS (SELECT FROM fupin_register.village) OR EXISTS (SELECT FROM fupin_register.area) THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the sample is still there'),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = fupin.message('Its history goes when the register is empty.'),
                  HINT = fupin.message('CALL fupin_register.remove_sample() does all of it.');
    END IF;
    -- it came with the transaction of its first household, places first
    SELECT min(change.change_no) AS first_no, first.transaction_id, first.recorded_at INTO sample
      FROM (SELECT row_history.transaction_id, row_history.recorded_at
              FROM fupin_register.row_history
             WHERE starts_with(row_history.household_id, 'SAMPLE-')
             ORDER BY row_history.change_no
             LIMIT 1) first
      JOIN fupin_register.row_history change USING (transaction_id, recorded_at)
     GROUP BY first.transaction_id, first.recorded_at;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    IF EXISTS (SELECT
                 FROM fupin_register.row_history change
                WHERE change.change_no >= sample.first_no
                  AND NOT starts_with(change.household_id, 'SAMPLE-'))
       -- a place of the sample came with it, and its years say that they are of the sample
       OR EXISTS (SELECT
                    FROM fupin_register.row_history change
                   WHERE change.change_no >= sample.first_no
                     AND change.household_id IS NULL
                   GROUP BY split_part(change.table_name, '_', 1), change.division
                  HAVING NOT COALESCE((array_agg(change.old_row IS NULL AND change.transaction_id = sample.transaction_id ORDER BY change.change_no)
                                           FILTER (WHERE change.table_name IN ('village', 'area')))[1]
                                      AND bool_and(change.old_row -> 'facts' ? 'sample') FILTER (WHERE change.table_name IN ('village_year', 'area_year') AND change.old_row IS NOT NULL),
                                      false)) THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the register has had more than the sample'),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = fupin.message('Since the sample came, rows that are not the sample''s were in the register: their history stays, and so does what was decided, closed and published of them.');
    END IF;
    IF EXISTS (SELECT FROM fupin_register.row_history WHERE row_history.change_no < sample.first_no)
       AND (EXISTS (SELECT FROM fupin_register.decision WHERE decision.recorded_at >= sample.recorded_at)
            OR EXISTS (SELECT FROM fupin_register.year_closing WHERE year_closing.recorded_at >= sample.recorded_at)
            OR EXISTS (SELECT FROM fupin_register.publication WHERE publication.recorded_at >= sample.recorded_at)) THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('what was decided, closed and published stays'),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = fupin.message('The register had rows of its own before the sample, and decisions, closings or publications are younger than the sample.');
    END IF;
    FOR kept IN
        VALUES ('row_history', 'append_only', 'change_no >= $1'),
               ('year_closing', 'append_only', 'recorded_at >= $2'),
               ('publication_row', 'append_only', 'EXISTS (SELECT FROM fupin_register.publication WHERE publication.publication_id = publication_row.publication_id AND publication.recorded_at >= $2)'),
               ('publication', 'append_only', 'recorded_at >= $2'),
               ('decision', 'keep', 'recorded_at >= $2')
    LOOP
        EXECUTE format('ALTER TABLE fupin_register.%I DISABLE TRIGGER %I', kept.column1, kept.column2);
        EXECUTE format('DELETE FROM fupin_register.%I WHERE %s', kept.column1, kept.column3) USING sample.first_no, sample.recorded_at;
        EXECUTE format('ALTER TABLE fupin_register.%I ENABLE TRIGGER %I', kept.column1, kept.column2);
    END LOOP;
    -- chains of decisions about the sample end with it
    DELETE FROM fupin_register.decision_chain
     WHERE NOT EXISTS (SELECT FROM fupin_register.decision WHERE decision.county OPERATOR(fupin.=) decision_chain.division);
END
$$;
COMMENT ON PROCEDURE fupin_register.forget_sample() IS
    'takes the history of the sample away, and what was closed, published and decided of it; part of remove_sample(). Refused while the register has rows, when it has had others than the sample''s since that came, and when something was closed, published or decided since in a register that had rows before';
