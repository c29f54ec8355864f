-- What can be taken back, and what is sent back.

CREATE PROCEDURE fupin_register.undo_import(batch text)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
#variable_conflict use_column
DECLARE
    place    fupin.division;
    undone   record;
    tab      record;
    joined   text;
    assigned text;
    others   text;
    changed  bigint;
    affected bigint;
    done     jsonb := '{}';
BEGIN
    SELECT b.division INTO place
      FROM fupin_register.import_batch b
     WHERE b.batch = undo_import.batch
     ORDER BY b.run DESC
     LIMIT 1;
    IF place IS NULL OR NOT EXISTS (SELECT FROM fupin_register.import_change c WHERE c.batch = undo_import.batch) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('batch "%s" has nothing to undo'), undo_import.batch),
                  ERRCODE = 'undefined_object',
                  DETAIL = CASE WHEN place IS NULL THEN fupin.message('There is no such batch among those you may see.')
                                ELSE fupin.message('It changed nothing, or was undone before.') END;
    END IF;
    FOR tab IN SELECT t.* FROM fupin_register.import_table() t ORDER BY t.write_order LOOP
        EXECUTE format('LOCK TABLE fupin_register.%I IN SHARE ROW EXCLUSIVE MODE', tab.register_table);
    END LOOP;

    -- the latest run first, and in it the rows that hang on others first
    FOR undone IN
        SELECT DISTINCT c.run, t.register_table, t.keys, t.write_order
          FROM fupin_register.import_change c
          JOIN fupin_register.import_table() t ON t.register_table = c.register_table
         WHERE c.batch = undo_import.batch
         ORDER BY c.run DESC, t.write_order DESC
    LOOP
        joined := (SELECT string_agg(format('t.%1$I %2$s c.%1$I', k, CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END), ' AND ') FROM unnest(undone.keys) k);
        EXECUTE format($q$
            SELECT count(*), string_agg(DISTINCT l.batch, ', ')
              FROM fupin_register.import_change c
              LEFT JOIN fupin_register.%1$I t ON %2$s
              LEFT JOIN LATERAL (SELECT o.batch FROM fupin_register.import_change o
                                  WHERE o.register_table = c.register_table AND o.division OPERATOR(fupin.=) c.division AND o.household_id = c.household_id
                                    AND o.person_id = c.person_id AND o.year = c.year AND o.item_no = c.item_no AND o.batch <> c.batch
                                    AND o.digest = md5(to_jsonb(t)::text)::uuid LIMIT 1) l ON c.digest IS DISTINCT FROM md5(to_jsonb(t)::text)::uuid
             WHERE c.batch = $1 AND c.run = $2 AND c.register_table = $3
               AND (t.division IS NULL OR c.digest <> md5(to_jsonb(t)::text)::uuid)$q$, undone.register_table, joined)
           INTO changed, others
          USING undo_import.batch, undone.run, undone.register_table;
        IF changed > 0 THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('batch "%s" cannot be undone: rows of %s that it brought were changed since, %s in number'),
                                       undo_import.batch, undone.register_table, changed),
                      ERRCODE = 'object_not_in_prerequisite_state',
                      DETAIL = CASE WHEN others IS NULL THEN fupin.message('They were changed or deleted by hand.') ELSE format(fupin.message('They were changed by batch %s.'), others) END,
                      HINT = CASE WHEN others IS NULL THEN fupin.message('Put these rows back as the batch left them, or correct by hand what else it brought.') ELSE fupin.message('Undo the later batch first.') END;
        END IF;
        assigned := (SELECT string_agg(format('%1$I = old.%1$I', a.attname), ', ' ORDER BY a.attnum)
                       FROM pg_attribute a
                      WHERE a.attrelid = format('fupin_register.%I', undone.register_table)::regclass AND a.attnum > 0 AND NOT a.attisdropped
                        AND a.attgenerated = '' AND a.attname <> ALL (undone.keys));
        IF assigned IS NOT NULL THEN
            EXECUTE format('UPDATE fupin_register.%1$I t SET %2$s FROM fupin_register.import_change c CROSS JOIN LATERAL jsonb_populate_record(NULL::fupin_register.%1$I, c.before) old '
                           'WHERE c.batch = $1 AND c.run = $2 AND c.register_table = $3 AND c.before IS NOT NULL AND %3$s', undone.register_table, assigned, joined)
              USING undo_import.batch, undone.run, undone.register_table;
            GET DIAGNOSTICS affected = ROW_COUNT;
            done := jsonb_set(done, ARRAY[undone.register_table], coalesce(done -> undone.register_table, '{"removed": 0, "restored": 0}')
                                 || jsonb_build_object('restored', coalesce((done -> undone.register_table ->> 'restored')::bigint, 0) + affected));
        END IF;
        BEGIN
            EXECUTE format('DELETE FROM fupin_register.%1$I t USING fupin_register.import_change c WHERE c.batch = $1 AND c.run = $2 AND c.register_table = $3 AND c.before IS NULL AND %2$s', undone.register_table, joined)
              USING undo_import.batch, undone.run, undone.register_table;
            GET DIAGNOSTICS affected = ROW_COUNT;
        EXCEPTION WHEN foreign_key_violation THEN
            GET STACKED DIAGNOSTICS others = TABLE_NAME;
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('batch "%s" cannot be undone: other rows hang on those of %s that it inserted'),
                                       undo_import.batch, undone.register_table),
                      ERRCODE = 'object_in_use',
                      DETAIL = format(fupin.message('They stand in fupin_register.%s.'), others);
        END;
        done := jsonb_set(done, ARRAY[undone.register_table], coalesce(done -> undone.register_table, '{"removed": 0, "restored": 0}')
                             || jsonb_build_object('removed', coalesce((done -> undone.register_table ->> 'removed')::bigint, 0) + affected));
    END LOOP;
    DELETE FROM fupin_register.import_change c WHERE c.batch = undo_import.batch;
    INSERT INTO fupin_register.import_batch (batch, run, division, kind, mapping_id, mode, source_name, source_columns, year,
                                             source_rows, inserted, updated, unchanged, rejected, skipped, absent, unread_columns, changes)
    SELECT b.batch, b.run + 1, b.division, 'undo', b.mapping_id, b.mode, b.source_name, b.source_columns, b.year, 0, 0, 0, 0, 0, 0, 0, b.unread_columns, done
      FROM fupin_register.import_batch b
     WHERE b.batch = undo_import.batch
     ORDER BY b.run DESC
     LIMIT 1;
END
$$;
COMMENT ON PROCEDURE fupin_register.undo_import(text) IS
    'puts back what all runs of a batch changed in the register: rows it inserted are removed, rows it changed are as before, and the log says so. '
    'Refused when a row was changed since, by a later batch or by hand, or when other rows hang on one that it inserted';

CREATE PROCEDURE fupin_register.export_rejects(batch text, target text, schema_name name DEFAULT current_schema(), run integer DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    sent    record;
    columns text;
    taken   text;
BEGIN
    SELECT b.run, b.source_columns INTO sent
      FROM fupin_register.import_batch b
     WHERE b.batch = export_rejects.batch
       AND b.kind <> 'undo'
       AND (export_rejects.run IS NULL OR b.run = export_rejects.run)
     ORDER BY b.run DESC
     LIMIT 1;
    IF sent.run IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('there is no such run of batch "%s"'), export_rejects.batch),
                  ERRCODE = 'undefined_object';
    END IF;
    -- a type that is gone becomes text, and so does one of somebody else's making, which would run what they wrote
    SELECT string_agg(format('%I %s', c.part ->> 0, coalesce(t.type, 'text')), ', ' ORDER BY c.n),
           string_agg(format('(r.source_row ->> %L)::%s', c.part ->> 0, coalesce(t.type, 'text')), ', ' ORDER BY c.n)
      INTO columns, taken
      FROM jsonb_array_elements(sent.source_columns) WITH ORDINALITY c (part, n)
      LEFT JOIN LATERAL (SELECT to_regtype(c.part ->> 1)::text AS type
                           FROM pg_type known
                          WHERE known.oid = to_regtype(c.part ->> 1)
                            AND known.typnamespace IN ('pg_catalog'::regnamespace, 'fupin'::regnamespace)) t ON true
     WHERE c.part ->> 0 <> '退回原因';
    EXECUTE format('CREATE TABLE %I.%I (%s, %I text)', export_rejects.schema_name, export_rejects.target, columns, '退回原因');
    EXECUTE format($q$
        INSERT INTO %I.%I
        SELECT %s, (SELECT string_agg(p.reason_zh, '；' ORDER BY p.problem_no) FROM fupin_register.import_reason p
                     WHERE p.batch = r.batch AND p.run = r.run AND p.row_no = r.row_no)
          FROM fupin_register.import_line r
         WHERE r.batch = $1 AND r.run = $2 AND (r.skipped_as IS NULL OR r.skipped_as = 'head')
         ORDER BY r.row_no$q$, export_rejects.schema_name, export_rejects.target, taken)
      USING export_rejects.batch, sent.run;
END
$$;
COMMENT ON PROCEDURE fupin_register.export_rejects(text, text, name, integer) IS
    'makes a table of the rejected rows of a batch (of its last run, or of one) with the columns of their source and a last one 退回原因; corrected, it is a source for the same mapping';

CREATE FUNCTION fupin_register.reason_zh(heading text, label_zh text, detail text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN pg_catalog.concat(pg_catalog.regexp_replace(heading, '[[:space:]]', '', 'g') || '：', label_zh, '（' || detail || '）');
COMMENT ON FUNCTION fupin_register.reason_zh(text, text, text) IS
    'why a row is sent back (退回原因): the column, what is wrong, the rule that breaks; column and rule may be NULL';

CREATE VIEW fupin_register.import_reason WITH (security_barrier) AS
    SELECT problem.batch,
           problem.run,
           problem.row_no,
           problem.problem_no,
           problem.division,
           problem.code,
           problem.heading,
           problem.register_table,
           problem.register_column,
           CASE WHEN problem.division OPERATOR(fupin.<@) (SELECT fupin_register.my_named_divisions()) THEN problem.value
                WHEN problem.value IS NOT NULL THEN '*' END AS value,
           problem.detail,
           fupin_register.reason_zh(problem.heading, COALESCE(label.label_zh, problem.code), problem.detail) AS reason_zh
      FROM fupin_register.import_problem problem
      LEFT JOIN fupin.code_list label ON label.list = 'import_problem' AND label.code = problem.code
     WHERE problem.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.import_reason IS 'the problems of rejected rows with their reasons in Chinese; the cells are masked for those without the named right';
COMMENT ON COLUMN fupin_register.import_reason.batch IS 'the batch';
COMMENT ON COLUMN fupin_register.import_reason.run IS 'the run';
COMMENT ON COLUMN fupin_register.import_reason.row_no IS 'number of the row in the source';
COMMENT ON COLUMN fupin_register.import_reason.problem_no IS 'number of the problem within the row';
COMMENT ON COLUMN fupin_register.import_reason.division IS 'as in import_line';
COMMENT ON COLUMN fupin_register.import_reason.code IS 'what is wrong (code list import_problem)';
COMMENT ON COLUMN fupin_register.import_reason.heading IS 'column of the source; NULL = the source has none for it';
COMMENT ON COLUMN fupin_register.import_reason.register_table IS 'table of the register that it was to go to';
COMMENT ON COLUMN fupin_register.import_reason.register_column IS 'column of that table, or facts.key';
COMMENT ON COLUMN fupin_register.import_reason.value IS 'the cell; * for those who may not see it; NULL = blank, or not about one cell';
COMMENT ON COLUMN fupin_register.import_reason.detail IS 'the constraint that it breaks; NULL = the code says it all';
COMMENT ON COLUMN fupin_register.import_reason.reason_zh IS 'why the row was sent back (退回原因), in Chinese';
