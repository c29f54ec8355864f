-- What was published: the rows of a report as it was handed over, for good (design 9).
--
-- publish() keeps the rows of a view of fupin_report and a hash that stands for all of it:
--
--     hash = sha256(head | rows | sha256(sha256(row 1) sha256(row 2) ...))       rows in the byte order of their keys
--
-- The head has the hash of the publication before, so that the publications of a place are a chain: whoever changes or takes away a
-- row, with whatever rights, would have to change every later hash, of which the recipients have copies.
--
-- What is published is what the report says, whoever adds the row and how: a trigger of publication reads the report with the caller's
-- rights, keeps its rows and makes head and hash itself, and a publication whose rows are not those of its hash is refused, as soon
-- as there are both.  Rows alone wait for a publication until the end of their transaction, and one is never made of them.  So nobody
-- who is not the owner of these tables (or a superuser, who can take the triggers away) publishes what the register does not say.
-- Whoever may write the register can still change it, publish and change it back: of the tables that it keeps row_history has both changes.

CREATE TABLE fupin_register.publication (
    publication_id  varchar(32)    NOT NULL,
    division        fupin.division NOT NULL,
    publication_no  integer        NOT NULL,
    report          name           NOT NULL,
    as_of           date           NOT NULL,
    accept_basis    text           NOT NULL,
    recipient       text,
    document_no     text,
    recorded_by     name           NOT NULL DEFAULT SESSION_USER,
    recorded_at     timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    previous_hash   text,
    row_count       bigint         NOT NULL,
    hash            text           NOT NULL,
    PRIMARY KEY (division, publication_id),
    CONSTRAINT publications_of_a_place_are_numbered UNIQUE (division, publication_no),
    CONSTRAINT publications_are_numbered_from_1 CHECK (publication_no >= 1),
    CONSTRAINT only_the_first_has_none_before CHECK ((publication_no = 1) = (previous_hash IS NULL)),
    CONSTRAINT as_of_is_a_day CHECK (pg_catalog.isfinite(as_of)),
    CONSTRAINT row_count_not_negative CHECK (row_count >= 0),
    CONSTRAINT hash_is_a_sha256 CHECK (hash ~ '^[0-9a-f]{64}$')
);
COMMENT ON TABLE fupin_register.publication IS
    'reports that were handed over or made public, each with the hash of its rows: a history, only added to, by publish()';
COMMENT ON COLUMN fupin_register.publication.publication_id IS 'division and number of the publication (441621-1)';
COMMENT ON COLUMN fupin_register.publication.division IS 'the place that it is of: its rows are those of this place';
COMMENT ON COLUMN fupin_register.publication.publication_no IS 'its number among those of the place, from 1';
COMMENT ON COLUMN fupin_register.publication.report IS 'the view of fupin_report';
COMMENT ON COLUMN fupin_register.publication.as_of IS 'the day that the report answered for (fupin.as_of)';
COMMENT ON COLUMN fupin_register.publication.accept_basis IS 'the weakest basis that counted as known (fupin.accept_basis)';
COMMENT ON COLUMN fupin_register.publication.recipient IS 'to whom it was given; NULL = nobody named';
COMMENT ON COLUMN fupin_register.publication.document_no IS 'the paper with which it went; NULL = none named';
COMMENT ON COLUMN fupin_register.publication.recorded_by IS 'the role that had logged in when it was published';
COMMENT ON COLUMN fupin_register.publication.recorded_at IS 'when it was published';
COMMENT ON COLUMN fupin_register.publication.previous_hash IS 'hash of the place''s publication before; NULL = this is the first';
COMMENT ON COLUMN fupin_register.publication.row_count IS 'number of its rows';
COMMENT ON COLUMN fupin_register.publication.hash IS
    'SHA-256 of all of it as 64 hexadecimal digits: printed on the paper it proves that nothing was changed since';

CREATE TABLE fupin_register.publication_row (
    publication_id varchar(32)    NOT NULL,
    division       fupin.division NOT NULL,
    row_key        text           NOT NULL,
    content        jsonb          NOT NULL,
    PRIMARY KEY (division, publication_id, row_key),
    CONSTRAINT row_of_a_known_publication FOREIGN KEY (division, publication_id)
        -- they come before their publication, whose hash is made of them
        REFERENCES fupin_register.publication (division, publication_id) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE fupin_register.publication_row IS 'the rows of publications, as they were: a history, only added to, by publish()';
COMMENT ON COLUMN fupin_register.publication_row.publication_id IS 'the publication';
COMMENT ON COLUMN fupin_register.publication_row.division IS 'the place of the publication: who may not read all of it reads nothing of it';
COMMENT ON COLUMN fupin_register.publication_row.row_key IS 'key of the row: the report''s first column';
COMMENT ON COLUMN fupin_register.publication_row.content IS 'the row, {column: value}, names as the publisher saw them';

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fupin_register.publication
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.refuse_change_of_history();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON fupin_register.publication_row
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.refuse_change_of_history();

-- The hash, from text that no setting of a session changes.
CREATE FUNCTION fupin_register.publication_hash(publication fupin_register.publication, row_count bigint, rows_hash bytea) RETURNS text
    STABLE PARALLEL SAFE
    RETURN pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to(
               ((pg_catalog.to_jsonb(publication) - '{hash,row_count}'::text[])
                || pg_catalog.jsonb_build_object('recorded_at', publication.recorded_at AT TIME ZONE 'UTC'))::text
               || '|' || row_count::text || '|' || COALESCE(pg_catalog.encode(rows_hash, 'hex'), ''), 'UTF8')), 'hex');
COMMENT ON FUNCTION fupin_register.publication_hash(fupin_register.publication, bigint, bytea) IS
    'the hash of a publication with so many rows whose own hash is given, 64 hexadecimal digits; rows_hash NULL = it has none';

-- The rows of a report as publications keep them: $1 is the place.  The name was found among the views of fupin_report, so that nothing
-- but a name is put into the text.
CREATE FUNCTION fupin_register.publication_query(report name, division fupin.division) RETURNS text
    LANGUAGE plpgsql STABLE
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    found_report record;
BEGIN
    SELECT class.oid::regclass AS view,
           (SELECT attribute.attname FROM pg_catalog.pg_attribute attribute WHERE attribute.attrelid = class.oid AND attribute.attnum = 1) AS key,
           (SELECT string_agg(format('report.%I', attribute.attname), ', ' ORDER BY place.position)
              FROM unnest(ARRAY['division_code', 'village_code', 'town_code', 'county_code', 'prefecture_code', 'province_code']) WITH ORDINALITY place (name, position)
              JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = class.oid AND attribute.attname = place.name) AS places
      INTO found_report
      FROM pg_catalog.pg_class class
      JOIN pg_catalog.pg_namespace schema ON schema.oid = class.relnamespace AND schema.nspname = 'fupin_report'
     WHERE class.relname = publication_query.report
       AND class.relkind IN ('v', 'm');
    IF NOT FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('there is no report "%s"'), publication_query.report),
                  ERRCODE = 'undefined_table',
                  DETAIL = fupin.message('Only views of schema fupin_report are published.'),
                  HINT = fupin.message('Their names stand in fupin_report.data_dictionary.');
    END IF;
    IF found_report.places IS NULL
       AND NOT (SELECT bool_and(mine.division OPERATOR(fupin.<@) publication_query.division) FROM unnest(fupin_register.my_divisions()) mine (division)) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('report "%s" cannot be cut to one place'), publication_query.report),
                  ERRCODE = 'object_not_in_prerequisite_state',
                  DETAIL = fupin.message('Its rows name no place, and you see more places than this one.');
    END IF;
    RETURN format('SELECT report.%I::text AS row_key, to_jsonb(report) AS content FROM %s report', found_report.key, found_report.view)
           || CASE
                  WHEN found_report.places IS NULL OR publication_query.division OPERATOR(fupin.=) '000000' THEN ''
                  ELSE format(' WHERE coalesce(%s)::fupin.division OPERATOR(fupin.<@) $1', found_report.places)
              END;
END
$$;
COMMENT ON FUNCTION fupin_register.publication_query(name, fupin.division) IS
    'the text of the query for the rows of a report in a place, with their keys; refused for whatever is no view of fupin_report; part of publish() and published_difference()';

CREATE FUNCTION fupin_register.publication_problem(publication fupin_register.publication) RETURNS text
    STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT CASE
               WHEN rows.row_count <> publication.row_count
                 OR fupin_register.publication_hash(publication, rows.row_count, rows.hash) <> publication.hash THEN 'altered'
               WHEN publication.publication_no > 1 AND publication.previous_hash IS DISTINCT FROM previous.hash THEN 'broken_link'
           END
      FROM (SELECT pg_catalog.count(*) AS row_count,
                   pg_catalog.sha256(pg_catalog.string_agg(pg_catalog.sha256(pg_catalog.convert_to(publication_row.content::text, 'UTF8')), '' ORDER BY publication_row.row_key COLLATE "C")) AS hash
              FROM fupin_register.publication_row
             WHERE publication_row.division OPERATOR(fupin.=) publication.division
               AND publication_row.publication_id = publication.publication_id) rows
      LEFT JOIN fupin_register.publication previous
        ON previous.division OPERATOR(fupin.=) publication.division
       AND previous.publication_no = publication.publication_no - 1;
END;
COMMENT ON FUNCTION fupin_register.publication_problem(fupin_register.publication) IS
    'altered: the publication or one of its rows is not what its hash says, or rows are missing or more; broken_link: the one before is missing or has another hash; NULL = it is as it was published';

-- A publication is made of its report, and of nothing that whoever adds it says of its rows, its number, its author or its time.
CREATE FUNCTION fupin_register.freeze_report() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = iso
AS $$
DECLARE
    own_as_of text := current_setting('fupin.as_of');
    mine      fupin.division[] := fupin_register.my_writable_divisions();
    previous  fupin_register.publication;
    frozen    record;
BEGIN
    IF NEW.division IS NULL AND cardinality(mine) = 1 THEN
        NEW.division := mine[1];
    END IF;
    IF NEW.division IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a publication needs the place that it is of'),
                  ERRCODE = 'null_value_not_allowed',
                  DETAIL = fupin.message('It is left out by whoever keeps the register of one place only.');
    END IF;
    IF NOT coalesce(NEW.division OPERATOR(fupin.<@) mine, false) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('reports of %s are not yours to publish'), NEW.division),
                  ERRCODE = 'insufficient_privilege',
                  DETAIL = fupin.message('Reports of a place are published by officers of all of it and by admins.');
    END IF;
    IF NEW.as_of IS NOT NULL THEN
        PERFORM set_config('fupin.as_of', NEW.as_of::text, true);
    END IF;

    -- One after the other in a place, so that each knows the one before.
    PERFORM pg_advisory_xact_lock('fupin_register.publication'::regclass::oid::integer, hashtext(NEW.division::text));
    SELECT publication.* INTO previous
      FROM fupin_register.publication
     WHERE publication.division OPERATOR(fupin.=) NEW.division
     ORDER BY publication.publication_no DESC
     LIMIT 1;
    NEW.publication_no := coalesce(previous.publication_no, 0) + 1;
    NEW.publication_id := format('%s-%s', NEW.division, NEW.publication_no);
    NEW.previous_hash := previous.hash;
    NEW.as_of := fupin.as_of();
    NEW.accept_basis := fupin.accept_basis();
    NEW.recorded_by := session_user;
    NEW.recorded_at := transaction_timestamp();
    EXECUTE 'WITH frozen AS MATERIALIZED (' || fupin_register.publication_query(NEW.report, NEW.division) || '), '
            'kept AS (INSERT INTO fupin_register.publication_row SELECT $2, $1, frozen.row_key, frozen.content FROM frozen) '
            'SELECT count(*) AS row_count, sha256(string_agg(sha256(convert_to(frozen.content::text, ''UTF8'')), '''' ORDER BY frozen.row_key COLLATE "C")) AS hash FROM frozen'
       INTO frozen
      USING NEW.division, NEW.publication_id;
    NEW.row_count := frozen.row_count;
    NEW.hash := fupin_register.publication_hash(NEW, frozen.row_count, frozen.hash);
    PERFORM set_config('fupin.as_of', own_as_of, true);
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.freeze_report() IS
    'trigger of publication: whoever adds one says report, place, day, recipient and paper; the rows are those of the report, read with the caller''s rights, and number, hash, author and time are not for the one who adds it to say';
CREATE TRIGGER freeze_report BEFORE INSERT ON fupin_register.publication
    FOR EACH ROW EXECUTE FUNCTION fupin_register.freeze_report();

-- Nobody puts a row of their own beside the report's, neither before its publication is made nor afterwards.
CREATE FUNCTION fupin_register.refuse_other_rows() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    -- whoever adds rows and whoever publishes wait for each other, so that neither overlooks what the other is about to commit
    PERFORM pg_advisory_xact_lock('fupin_register.publication'::regclass::oid::integer, place.key)
       FROM (SELECT DISTINCT hashtext(added.division::text) FROM added ORDER BY 1) place (key);
    IF EXISTS (SELECT
                 FROM (SELECT DISTINCT added.division, added.publication_id FROM added) of
                 JOIN fupin_register.publication
                   ON publication.division OPERATOR(fupin.=) of.division
                  AND publication.publication_id = of.publication_id
                WHERE fupin_register.publication_problem(publication) IS NOT NULL) THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a publication has the rows of its report and no others'),
                  ERRCODE = 'integrity_constraint_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'rows_are_those_of_the_report',
                  HINT = fupin.message('CALL fupin_register.publish() keeps the rows itself.');
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.refuse_other_rows() IS
    'trigger of publication and publication_row: refuses whatever leaves a publication with rows that are not those of its hash, or without the one before it';
CREATE TRIGGER refuse_other_rows AFTER INSERT ON fupin_register.publication
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.refuse_other_rows();
CREATE TRIGGER refuse_other_rows AFTER INSERT ON fupin_register.publication_row
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION fupin_register.refuse_other_rows();

CREATE PROCEDURE fupin_register.publish(report name, as_of date DEFAULT NULL, recipient text DEFAULT NULL, document_no text DEFAULT NULL,
                                        division fupin.division DEFAULT NULL, INOUT publication_id varchar DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
BEGIN
    INSERT INTO fupin_register.publication (division, report, as_of, recipient, document_no)
    VALUES (publish.division, publish.report, publish.as_of, publish.recipient, publish.document_no)
    RETURNING publication_id INTO publish.publication_id;
END
$$;
COMMENT ON PROCEDURE fupin_register.publish(name, date, text, text, fupin.division, varchar) IS
    'keeps the rows of a report (a view of fupin_report, by its name) as they are now, for good, with their hash: as of a day (NULL = fupin.as_of()), for a recipient and with a paper (NULL = none), of a place (NULL = the one that the caller keeps); returns publication_id. '
    'For officers of all of the place and admins';

CREATE FUNCTION fupin_register.verify_publications() RETURNS TABLE (publication_id varchar, report name, recorded_at timestamptz, problem text)
    STABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT publication.publication_id,
           publication.report,
           publication.recorded_at,
           fupin_register.publication_problem(publication)
      FROM fupin_register.publication
     ORDER BY publication.division, publication.publication_no;
END;
COMMENT ON FUNCTION fupin_register.verify_publications() IS
    'every publication that the caller may read with what is wrong with it (publication_problem): NULL = it is as it was published. A last one that is missing shows in the recipients'' copies only';

-- Frozen rows are compared with what the same report says now for the same day and on the same basis, column by column of what it had then.
CREATE FUNCTION fupin_register.published_difference(publication_id varchar)
    RETURNS TABLE (change text, row_key text, division fupin.division, household_id text, column_name text, old_value text, new_value text)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = iso
AS $$
DECLARE
    published fupin_register.publication;
    own_as_of text := current_setting('fupin.as_of');
    own_basis text := fupin.accept_basis();
BEGIN
    SELECT publication.* INTO published FROM fupin_register.publication WHERE publication.publication_id = published_difference.publication_id;
    IF NOT FOUND THEN
        RETURN;
    END IF;
    PERFORM set_config('fupin.as_of', published.as_of::text, true),
            set_config('fupin.accept_basis', published.accept_basis, true);
    RETURN QUERY EXECUTE
        'WITH new_row AS MATERIALIZED (' || fupin_register.publication_query(published.report, published.division) || '), '
             'difference AS (SELECT CASE WHEN old_row.content IS NULL THEN ''added'' WHEN new_row.content IS NULL THEN ''removed'' ELSE ''changed'' END AS change, '
                                    'coalesce(old_row.row_key, new_row.row_key) AS row_key, coalesce(old_row.content, new_row.content) AS subject, old_row.content AS old_content, new_row.content AS new_content '
                               'FROM (SELECT publication_row.row_key, publication_row.content FROM fupin_register.publication_row WHERE publication_row.division OPERATOR(fupin.=) $1 AND publication_row.publication_id = $2) old_row '
                               'FULL JOIN new_row ON new_row.row_key = old_row.row_key '
                              'WHERE old_row.content IS DISTINCT FROM new_row.content) '
        'SELECT difference.change, difference.row_key, '
               'coalesce(subject ->> ''division_code'', subject ->> ''village_code'', subject ->> ''town_code'', subject ->> ''county_code'', subject ->> ''prefecture_code'', subject ->> ''province_code'')::fupin.division, '
               'subject ->> ''household_code'', changed.name, changed.old_value, changed.new_value '
          'FROM difference '
          'LEFT JOIN LATERAL (SELECT each.key AS name, each.value AS old_value, difference.new_content ->> each.key AS new_value '
                               'FROM jsonb_each_text(difference.old_content) each '
                              'WHERE difference.change = ''changed'' AND each.value IS DISTINCT FROM difference.new_content ->> each.key) changed ON true '
         'WHERE difference.change <> ''changed'' OR changed.name IS NOT NULL '
         'ORDER BY difference.row_key COLLATE "C", changed.name COLLATE "C"'
        USING published.division, published.publication_id;
    PERFORM set_config('fupin.as_of', own_as_of, true),
            set_config('fupin.accept_basis', own_basis, true);
END
$$;
COMMENT ON FUNCTION fupin_register.published_difference(varchar) IS
    'a publication against what its report says now for the same day and basis: rows added (not published then), removed (published and no longer there), and changed, one row for each column with the value then and now (column_name NULL for rows added or removed); '
    'division and household_id are the row''s, NULL where the report names none; columns that the report got since are left out; no row when nothing changed, or the publication is not to be read by the caller';

CREATE VIEW fupin_register.published WITH (security_barrier) AS
    SELECT publication.publication_id,
           publication.division,
           publication.report,
           publication.as_of,
           publication.accept_basis,
           publication.recipient,
           publication.document_no,
           publication.recorded_by,
           publication.recorded_at,
           publication.row_count,
           publication.hash,
           problem.problem
      FROM fupin_register.publication
     CROSS JOIN LATERAL (SELECT fupin_register.publication_problem(publication) OFFSET 0) problem (problem)
     WHERE publication.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions());
COMMENT ON VIEW fupin_register.published IS 'publications of the divisions whose names the current role may see, each with what is wrong with it';
COMMENT ON COLUMN fupin_register.published.publication_id IS 'the publication';
COMMENT ON COLUMN fupin_register.published.division IS 'the place that it is of';
COMMENT ON COLUMN fupin_register.published.report IS 'the view of fupin_report';
COMMENT ON COLUMN fupin_register.published.as_of IS 'the day that the report answered for';
COMMENT ON COLUMN fupin_register.published.accept_basis IS 'the weakest basis that counted as known';
COMMENT ON COLUMN fupin_register.published.recipient IS 'to whom it was given; NULL = nobody named';
COMMENT ON COLUMN fupin_register.published.document_no IS 'the paper with which it went; NULL = none named';
COMMENT ON COLUMN fupin_register.published.recorded_by IS 'the role that had logged in when it was published';
COMMENT ON COLUMN fupin_register.published.recorded_at IS 'when it was published';
COMMENT ON COLUMN fupin_register.published.row_count IS 'number of its rows';
COMMENT ON COLUMN fupin_register.published.hash IS 'its hash';
COMMENT ON COLUMN fupin_register.published.problem IS 'altered or broken_link (publication_problem); NULL = it is as it was published';

CREATE VIEW fupin_register.published_change WITH (security_barrier) AS
    SELECT publication.publication_id,
           publication.division AS published_division,
           publication.report,
           publication.as_of,
           publication.recorded_at,
           publication.row_count,
           difference.change,
           difference.row_key,
           difference.division,
           difference.household_id,
           difference.column_name,
           difference.old_value,
           difference.new_value
      FROM fupin_register.publication
      LEFT JOIN LATERAL fupin_register.published_difference(publication.publication_id) difference ON true
     WHERE publication.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions());
COMMENT ON VIEW fupin_register.published_change IS
    'publications of the divisions whose names the current role may see against what their reports say now (published_difference), with one row where nothing changed; every publication asked for runs its report';
COMMENT ON COLUMN fupin_register.published_change.publication_id IS 'the publication';
COMMENT ON COLUMN fupin_register.published_change.published_division IS 'the place that it is of';
COMMENT ON COLUMN fupin_register.published_change.report IS 'the view of fupin_report';
COMMENT ON COLUMN fupin_register.published_change.as_of IS 'the day that the report answers for, then and now';
COMMENT ON COLUMN fupin_register.published_change.recorded_at IS 'when it was published';
COMMENT ON COLUMN fupin_register.published_change.row_count IS 'number of its rows';
COMMENT ON COLUMN fupin_register.published_change.change IS 'added, removed or changed; NULL = nothing changed';
COMMENT ON COLUMN fupin_register.published_change.row_key IS 'key of the row in the report; NULL = nothing changed';
COMMENT ON COLUMN fupin_register.published_change.division IS 'the place of the row; NULL = it names none, or nothing changed';
COMMENT ON COLUMN fupin_register.published_change.household_id IS 'the household of the row; NULL = it names none, or nothing changed';
COMMENT ON COLUMN fupin_register.published_change.column_name IS 'the column that differs; NULL = the whole row was added or removed, or nothing changed';
COMMENT ON COLUMN fupin_register.published_change.old_value IS 'its value then, as text; NULL = none, or the row was not changed';
COMMENT ON COLUMN fupin_register.published_change.new_value IS 'its value now, as text; NULL = none, or the row was not changed';
