-- CALL fupin_register.import(source, mapping, batch): a source becomes rows of the register, in one transaction and with
-- the caller's rights.
--
-- The source is read once, into a table of its own.  What is wrong is found before anything is written; then every table
-- of the register is written with one INSERT and one UPDATE, and what they did is kept for undo_import().

-- Which of some numbers are used at all: a number is one village's business, but unique in the whole register.
CREATE PROCEDURE fupin_register.numbers_used(subject text, INOUT numbers text[])
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF subject = 'household' THEN
        numbers := ARRAY(SELECT household.household_id FROM fupin_register.household
                          JOIN unnest(numbers) asked (number) ON asked.number = household.household_id);
    ELSE
        numbers := ARRAY(SELECT person.person_id FROM fupin_register.person
                          JOIN unnest(numbers) asked (number) ON asked.number = person.person_id
                         WHERE person.left_on IS NULL);
    END IF;
END
$$;
COMMENT ON PROCEDURE fupin_register.numbers_used(text, text[]) IS
    'part of import(): of the numbers of households, or of persons (members today), those that the register has, wherever; it says nothing else of them';

CREATE PROCEDURE fupin_register.import(
    source            regclass,
    mapping           text,
    batch             text,
    mode              text           DEFAULT 'partial',
    dry_run           boolean        DEFAULT false,
    year              integer        DEFAULT NULL,
    division          fupin.division DEFAULT NULL,
    area              fupin.division DEFAULT NULL,
    max_absent        numeric        DEFAULT 0.10,
    INOUT source_rows bigint         DEFAULT NULL,
    INOUT inserted    bigint         DEFAULT NULL,
    INOUT updated     bigint         DEFAULT NULL,
    INOUT unchanged   bigint         DEFAULT NULL,
    INOUT rejected    bigint         DEFAULT NULL,
    INOUT skipped     bigint         DEFAULT NULL,
    INOUT absent      bigint         DEFAULT NULL
)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
    SET jit = off
AS $$
#variable_conflict use_column
DECLARE
    plan      fupin_register.planned_column[];
    planned   fupin_register.planned_column;
    fed       text[];
    checked   text[];
    tab       text;
    keys      text[];
    writable  fupin.division[] := fupin_register.my_writable_divisions();
    place     fupin.division := import.area;
    last_place fupin.division;
    used      text[];
    run_no    integer;
    cells     text := '(SELECT * FROM pg_temp.fupin_import_cell WHERE good)';
    dirty     text := '(SELECT * FROM pg_temp.fupin_import_cell WHERE good AND h IN (SELECT h FROM pg_temp.fupin_import_dirty))';
    note      text := $q$
        WITH bad (row_no, problem) AS (SELECT DISTINCT * FROM (%s) q),
             noted AS (INSERT INTO pg_temp.fupin_import_problem (row_no, problem) SELECT bad.row_no, bad.problem FROM bad),
             rejected AS (UPDATE pg_temp.fupin_import_cell c SET good = false WHERE c.good AND c.row_no IN (SELECT bad.row_no FROM bad) RETURNING c.h)
        INSERT INTO pg_temp.fupin_import_dirty (h) SELECT DISTINCT rejected.h FROM rejected WHERE rejected.h IS NOT NULL$q$;
    numbered  bigint;
    changes   jsonb := '{}';
    counted   jsonb;
    written   text;
    outcome   text := '';
    actions   text := '';
    columns   text;
    assigned  text;
    keyed     text;
    filled    text;
    closed    boolean := EXISTS (SELECT FROM fupin_register.closed_year)
                         AND (coalesce(btrim(current_setting('fupin.amendment_reason', true)), '') = '' OR coalesce(btrim(current_setting('fupin.amendment_document', true)), '') = '');
BEGIN
    IF import.mode NOT IN ('partial', 'full') OR import.mode IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('mode is partial or full'),
                  ERRCODE = 'invalid_parameter_value';
    END IF;
    IF current_setting('transaction_isolation') <> 'read committed' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('import() runs in a transaction of isolation level read committed'),
                  ERRCODE = 'invalid_transaction_state',
                  DETAIL = fupin.message('With an older snapshot it would not see what another session has just imported.');
    END IF;
    IF import.dry_run IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('dry_run is true or false'),
                  ERRCODE = 'null_value_not_allowed';
    END IF;
    IF coalesce(btrim(import.batch), '') = '' OR char_length(import.batch) > 64 THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a batch needs a name'),
                  ERRCODE = 'invalid_parameter_value',
                  DETAIL = fupin.message('It has 1 to 64 characters.');
    END IF;
    -- NaN is greater than any number
    IF NOT coalesce(import.max_absent BETWEEN 0 AND 1, false) THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('max_absent is out of range'),
                  ERRCODE = 'numeric_value_out_of_range',
                  DETAIL = fupin.message('It is a share from 0 to 1.');
    END IF;
    IF fupin.level(import.division) <> 5 THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('division %s is no village'), import.division),
                  ERRCODE = 'invalid_parameter_value',
                  DETAIL = fupin.message('The division of rows that name none is a village or community of 12 digits.');
    END IF;
    IF writable = '{}' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('permission denied to import'),
                  ERRCODE = 'insufficient_privilege',
                  DETAIL = fupin.message('Only officers and admins of the register import, each into their divisions.');
    END IF;
    plan := fupin_register.import_plan(import.source, import.mapping, import.year, import.division);
    fed := fupin_register.fed_tables(plan);
    IF fed IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('mapping "%s" finds nothing to load in the source'), import.mapping),
                  ERRCODE = 'undefined_column';
    END IF;

    -- 1. read the source, once
    DROP TABLE IF EXISTS pg_temp.fupin_import_cell, pg_temp.fupin_import_problem, pg_temp.fupin_import_dirty, pg_temp.fupin_import_absent, pg_temp.fupin_import_unlisted;
    EXECUTE format('CREATE TEMPORARY TABLE fupin_import_cell ON COMMIT DROP AS SELECT cell.*, cell.kind = ''data'' AND cell.problems = ''{}'' AS good FROM (%s) cell',
                   fupin_register.cell_sql(plan, import.source, import.mapping, 'OFFSET 0'));
    CREATE TEMPORARY TABLE fupin_import_problem (row_no bigint NOT NULL, problem text NOT NULL) ON COMMIT DROP;
    CREATE TEMPORARY TABLE fupin_import_dirty (h text) ON COMMIT DROP;
    SELECT count(*), count(DISTINCT cell.row_no) INTO source_rows, numbered FROM pg_temp.fupin_import_cell cell;
    IF source_rows <> numbered THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the source does not number its rows one by one'),
                  ERRCODE = 'data_exception',
                  DETAIL = format(fupin.message('%s of its %s rows have no number of their own.'), source_rows - numbered, source_rows);
    END IF;
    INSERT INTO pg_temp.fupin_import_problem SELECT cell.row_no, unnest(cell.problems) FROM pg_temp.fupin_import_cell cell WHERE cell.problems <> '{}';

    -- From here on nobody else writes what is compared and changed.
    IF NOT import.dry_run THEN
        FOREACH tab IN ARRAY fed LOOP
            EXECUTE format('LOCK TABLE fupin_register.%I IN SHARE ROW EXCLUSIVE MODE', tab);
        END LOOP;
    END IF;

    -- 2. where the rows belong: a row without a division is of the village where its household is registered
    ALTER TABLE pg_temp.fupin_import_cell ADD COLUMN registered fupin.division;
    IF 'household' = ANY (fed) THEN
        UPDATE pg_temp.fupin_import_cell cell
           SET registered = household.division,
               d = coalesce(cell.d, household.division)
          FROM fupin_register.household
         WHERE household.household_id = cell.h
           AND cell.kind = 'data'
           AND (cell.d IS NULL OR cell.d OPERATOR(fupin.<>) household.division);
        EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND d OPERATOR(fupin.<>) registered', fupin_register.problem_of(plan, 'other_division', 'village', 'division')));
    END IF;
    EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND d IS NULL',
                                CASE WHEN EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = 'village' AND p.register_column = 'division')
                                     THEN fupin_register.problem_of(plan, 'missing', 'village', 'division')
                                     ELSE fupin_register.problem_of(plan, 'unknown_subject', 'household', 'household_id') END));
    EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND NOT d OPERATOR(fupin.<@) %L::fupin.division[]', fupin_register.problem_of(plan, 'not_writable', 'village', 'division'), writable));
    IF 'household_year' = ANY (fed) THEN
        EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND y IS NULL', fupin_register.problem_of(plan, 'missing', 'household_year', 'year')));
    END IF;
    IF place IS NULL THEN
        SELECT min(cell.d::bigint)::fupin.division, max(cell.d::bigint)::fupin.division
          INTO place, last_place
          FROM pg_temp.fupin_import_cell cell
         WHERE cell.good;
        WHILE place OPERATOR(fupin.<>) last_place AND NOT last_place OPERATOR(fupin.<@) place LOOP
            place := coalesce(fupin.parent(place), '000000');
        END LOOP;
        IF place IS NULL OR NOT place OPERATOR(fupin.<@) writable THEN
            -- rows of several areas of the caller: the batch is of the one with the most
            SELECT w.division INTO place
              FROM unnest(writable) w (division)
             ORDER BY (SELECT count(*) FROM pg_temp.fupin_import_cell cell WHERE cell.good AND cell.d OPERATOR(fupin.<@) w.division) DESC, w.division
             LIMIT 1;
        END IF;
    ELSIF NOT place OPERATOR(fupin.<@) writable THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('permission denied for division %s'), place),
                  ERRCODE = 'insufficient_privilege';
    END IF;
    EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND NOT d OPERATOR(fupin.<@) %L::fupin.division', fupin_register.problem_of(plan, 'outside', 'village', 'division'), place));

    -- 3. where the source has no numbers of persons: they are those of the household with the same citizen id, or the same name; a new one is
    -- numbered after the household
    IF 'person' = ANY (fed) THEN
        IF NOT EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = 'person' AND p.register_column = 'person_id') THEN
            CALL fupin_register.import_number(plan);
        END IF;
        EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND p IS NULL', fupin_register.problem_of(plan, 'missing', 'person', 'person_id')));
        EXECUTE format(note, format($q$
            SELECT c.row_no, %L
              FROM pg_temp.fupin_import_cell c JOIN fupin_register.person e ON e.person_id = c.p AND e.left_on IS NULL
             WHERE c.good AND e.household_id <> c.h
            UNION ALL
            SELECT c.row_no, %L
              FROM pg_temp.fupin_import_cell c
             WHERE c.good AND c.p IN (SELECT p FROM pg_temp.fupin_import_cell WHERE good GROUP BY p HAVING min(h COLLATE "C") <> max(h COLLATE "C"))$q$,
            fupin_register.problem_of(plan, 'other_household', 'household', 'household_id'), fupin_register.problem_of(plan, 'conflict', 'household', 'household_id')));
    END IF;
    EXECUTE format(note, format($q$
        SELECT c.row_no, %L
          FROM pg_temp.fupin_import_cell c
         WHERE c.good AND c.h IN (SELECT h FROM pg_temp.fupin_import_cell WHERE good GROUP BY h HAVING min(d::bigint) <> max(d::bigint))$q$,
        fupin_register.problem_of(plan, 'conflict', 'household', 'household_id')));
    IF NOT '000000'::fupin.division OPERATOR(fupin.<@) writable THEN
        IF 'household' = ANY (fed) THEN
            used := ARRAY(SELECT DISTINCT c.h FROM pg_temp.fupin_import_cell c
                           WHERE c.good AND NOT EXISTS (SELECT FROM fupin_register.household e WHERE e.household_id = c.h));
            CALL fupin_register.numbers_used('household', used);
            EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND h = ANY (%L)', fupin_register.problem_of(plan, 'taken', 'household', 'household_id'), used));
        END IF;
        IF 'person' = ANY (fed) THEN
            used := ARRAY(SELECT DISTINCT c.p FROM pg_temp.fupin_import_cell c
                           WHERE c.good AND NOT EXISTS (SELECT FROM fupin_register.person e WHERE e.person_id = c.p AND e.left_on IS NULL));
            CALL fupin_register.numbers_used('person', used);
            EXECUTE format(note, format('SELECT row_no, %L FROM pg_temp.fupin_import_cell WHERE good AND p = ANY (%L)', fupin_register.problem_of(plan, 'taken', 'person', 'person_id'), used));
        END IF;
    END IF;
    TRUNCATE pg_temp.fupin_import_dirty;
    ANALYZE pg_temp.fupin_import_cell (row_no, d, h, p, y, good);

    -- 4. the rows as they will stand in the register, and what it cannot take; a household that lost a row is looked at again
    checked := ARRAY(SELECT t.register_table FROM fupin_register.import_table() t WHERE t.register_table = ANY (fed) ORDER BY t.check_order);
    FOREACH tab IN ARRAY checked LOOP
        EXECUTE format('DROP TABLE IF EXISTS pg_temp.%I', 'fupin_import_' || tab);
        EXECUTE format('CREATE TEMPORARY TABLE %I ON COMMIT DROP AS %s', 'fupin_import_' || tab, fupin_register.stage_sql(plan, tab, cells, true));
        EXECUTE format(note, fupin_register.problem_sql(plan, tab, cells, format('pg_temp.%I', 'fupin_import_' || tab)));
        -- a closed year changes only with a reason and a document
        SELECT t.keys INTO keys FROM fupin_register.import_table() t WHERE t.register_table = tab;
        IF closed AND 'year' = ANY (keys) THEN
            EXECUTE format(note, format('SELECT g.row_no, %L FROM pg_temp.%I s JOIN fupin_register.closed_year y ON y.year = s.year AND s.division OPERATOR(fupin.<@) y.division JOIN %s g ON %s WHERE NOT s.found OR s.changed',
                                        fupin_register.problem_of(plan, 'closed_year', 'household_year', 'year'), 'fupin_import_' || tab, cells,
                                        (SELECT string_agg(format('g.%s %s s.%I', fupin_register.key_cell(k), CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END, k), ' AND ') FROM unnest(keys) k WHERE k <> 'item_no')));
        END IF;
    END LOOP;
    WHILE EXISTS (SELECT FROM pg_temp.fupin_import_dirty) LOOP
        DROP TABLE IF EXISTS pg_temp.fupin_import_again;
        CREATE TEMPORARY TABLE fupin_import_again ON COMMIT DROP AS SELECT DISTINCT d.h FROM pg_temp.fupin_import_dirty d;
        TRUNCATE pg_temp.fupin_import_dirty;
        FOREACH tab IN ARRAY checked LOOP
            CONTINUE WHEN tab IN ('village', 'village_year');
            EXECUTE format('DELETE FROM pg_temp.%I s USING pg_temp.fupin_import_again a WHERE a.h = s.household_id', 'fupin_import_' || tab);
            EXECUTE format('INSERT INTO pg_temp.%I %s', 'fupin_import_' || tab,
                           fupin_register.stage_sql(plan, tab, replace(dirty, 'fupin_import_dirty', 'fupin_import_again'), true));
            EXECUTE format(note, fupin_register.problem_sql(plan, tab, replace(dirty, 'fupin_import_dirty', 'fupin_import_again'),
                                                                         format('(SELECT * FROM pg_temp.%I WHERE household_id IN (SELECT h FROM pg_temp.fupin_import_again))', 'fupin_import_' || tab)));
        END LOOP;
    END LOOP;
    FOREACH tab IN ARRAY checked LOOP
        IF tab IN ('village', 'village_year') THEN
            EXECUTE format('DELETE FROM pg_temp.%I s WHERE NOT EXISTS (SELECT FROM pg_temp.fupin_import_cell c WHERE c.good AND c.d OPERATOR(fupin.=) s.division)', 'fupin_import_' || tab);
        END IF;
    END LOOP;

    -- 5. whom a full source does not have
    CREATE TEMPORARY TABLE fupin_import_absent (subject text, subject_id text, household_id text, division fupin.division) ON COMMIT DROP;
    IF import.mode = 'full' THEN
        CALL fupin_register.import_absent_from(fed, place, import.max_absent);
    END IF;
    SELECT count(*) INTO absent FROM pg_temp.fupin_import_absent;

    -- 6. what becomes of the rows of the source
    FOREACH tab IN ARRAY fed LOOP
        SELECT t.keys INTO keys FROM fupin_register.import_table() t WHERE t.register_table = tab;
        EXECUTE format('ANALYZE pg_temp.%I', 'fupin_import_' || tab);
        EXECUTE format('SELECT jsonb_build_object(''inserted'', count(*) FILTER (WHERE NOT found), ''updated'', count(*) FILTER (WHERE changed), ''unchanged'', count(*) FILTER (WHERE found AND NOT changed)) FROM pg_temp.%I', 'fupin_import_' || tab)
           INTO counted;
        changes := changes || jsonb_build_object(tab, counted);
        -- income items: one row of the source makes several
        IF (counted ->> 'inserted')::bigint + (counted ->> 'updated')::bigint > 0 THEN
            outcome := outcome || format(' LEFT JOIN (SELECT %1$s, bool_or(NOT found) AS added FROM pg_temp.%2$I WHERE NOT found OR changed GROUP BY %1$s) "%3$s" ON %4$s',
                                         (SELECT string_agg(quote_ident(k), ', ') FROM unnest(keys) k WHERE k <> 'item_no'), 'fupin_import_' || tab, tab,
                                         (SELECT string_agg(format('%I.%I %s c.%s', tab, k, CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END, fupin_register.key_cell(k)), ' AND ') FROM unnest(keys) k WHERE k <> 'item_no'));
            actions := actions || format(', %I.added', tab);
        END IF;
    END LOOP;
    IF actions = '' THEN
        inserted := 0;
        updated := 0;
        SELECT count(*) INTO unchanged FROM pg_temp.fupin_import_cell c WHERE c.good;
    ELSE
        EXECUTE format('SELECT count(*) FILTER (WHERE array_position(a, true) IS NOT NULL), count(*) FILTER (WHERE array_position(a, true) IS NULL AND array_position(a, false) IS NOT NULL), count(*) FILTER (WHERE array_position(a, true) IS NULL AND array_position(a, false) IS NULL) FROM (SELECT ARRAY[%s] AS a FROM %s c%s) r',
                       substring(actions FROM 3), cells, outcome)
           INTO inserted, updated, unchanged;
    END IF;
    SELECT count(*) FILTER (WHERE c.kind = 'data' AND NOT c.good), count(*) FILTER (WHERE c.kind <> 'data')
      INTO rejected, skipped
      FROM pg_temp.fupin_import_cell c;

    -- 7. the log, then the register
    PERFORM pg_advisory_xact_lock(hashtextextended('fupin_register.import/' || import.batch, 0));
    SELECT coalesce(max(b.run), 0) + 1 INTO run_no FROM fupin_register.import_batch b WHERE b.batch = import.batch;
    BEGIN
        INSERT INTO fupin_register.import_batch (batch, run, division, kind, mapping_id, mode, source_name, source_columns, year,
                                                 source_rows, inserted, updated, unchanged, rejected, skipped, absent, unread_columns, changes)
        SELECT import.batch, run_no, place, CASE WHEN import.dry_run THEN 'trial' ELSE 'import' END, import.mapping, import.mode, import.source::text,
               (SELECT jsonb_agg(jsonb_build_array(a.attname, format_type(a.atttypid, a.atttypmod)) ORDER BY a.attnum)
                  FROM pg_attribute a WHERE a.attrelid = import.source AND a.attnum > 0 AND NOT a.attisdropped),
               import.year, source_rows, inserted, updated, unchanged, rejected, skipped, absent,
               ARRAY(SELECT h.heading
                       FROM fupin_register.source_heading(import.source, import.mapping) h
                       JOIN fupin.mapping m ON m.mapping_id = import.mapping
                      WHERE h.heading IS NOT NULL
                        AND NOT EXISTS (SELECT FROM unnest(plan) p WHERE p.source_column = h.column_name)
                        AND NOT EXISTS (SELECT FROM unnest(m.row_source || m.mark_source || m.only_source || '{退回原因}') w (heading) WHERE fupin.heading(w.heading) = h.folded)
                      ORDER BY h.column_no), changes;
    EXCEPTION WHEN unique_violation THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('batch "%s" is not yours'), import.batch),
                  ERRCODE = 'insufficient_privilege',
                  DETAIL = fupin.message('A name stands for one batch in the whole register, and somebody else has used this one for an area that you do not see.'),
                  HINT = fupin.message('Name the batch after its place, too.');
    END;
    IF NOT import.dry_run THEN
        FOREACH tab IN ARRAY fed LOOP
            SELECT t.keys INTO keys FROM fupin_register.import_table() t WHERE t.register_table = tab;
            SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum),
                   string_agg(format('%1$I = s.%1$I', a.attname), ', ' ORDER BY a.attnum) FILTER (WHERE a.attname <> ALL (keys))
              INTO columns, assigned
              FROM pg_attribute a
             WHERE a.attrelid = format('fupin_register.%I', tab)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '';
            keyed := (SELECT string_agg(CASE WHEN k = ANY (keys) THEN 't.' || k WHEN k IN ('year', 'item_no') THEN '0 AS ' || k ELSE ''''' AS ' || k END, ', ' ORDER BY n)
                        FROM unnest(ARRAY['division', 'household_id', 'person_id', 'year', 'item_no']) WITH ORDINALITY u (k, n));
            written := 'WITH written AS (%s RETURNING ' || keyed || ', md5(to_jsonb(t)::text)::uuid AS digest, %s AS before) '
                || 'INSERT INTO fupin_register.import_change (batch, run, register_table, division, household_id, person_id, year, item_no, digest, before) '
                || 'SELECT $1, $2, $3, w.division, w.household_id, w.person_id, w.year, w.item_no, w.digest, w.before FROM written w';
            IF (changes -> tab ->> 'inserted')::bigint > 0 THEN
                EXECUTE format(written, format('INSERT INTO fupin_register.%I AS t (%s) SELECT %2$s FROM pg_temp.%I WHERE NOT found', tab, columns, 'fupin_import_' || tab), 'NULL::jsonb')
                  USING import.batch, run_no, tab;
            END IF;
            IF (changes -> tab ->> 'updated')::bigint > 0 THEN
                EXECUTE format(written, format('UPDATE fupin_register.%I t SET %s FROM pg_temp.%I s WHERE s.changed AND %s', tab, assigned, 'fupin_import_' || tab,
                                               (SELECT string_agg(format('t.%1$I %2$s s.%1$I', k, CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END), ' AND ') FROM unnest(keys) k)), 's.before')
                  USING import.batch, run_no, tab;
            END IF;
        END LOOP;
    END IF;

    -- rows sent back, with their merged cells filled in
    SELECT string_agg(format(' || CASE WHEN c.t%1$s IS NULL AND c.f%1$s IS NOT NULL AND c.kind = ''data'' THEN jsonb_build_object(%2$L, c.f%1$s) ELSE ''{}'' END', p.position, p.source_column), '')
      INTO filled
      FROM unnest(plan) p
     WHERE p.fill_down AND p.source_column IS NOT NULL;
    EXECUTE format($q$
        INSERT INTO fupin_register.import_line (batch, run, row_no, division, skipped_as, source_row)
        SELECT $1, $2, c.row_no, CASE WHEN c.kind = 'data' AND c.d OPERATOR(fupin.<@) $3 THEN c.d ELSE $4 END,
               CASE WHEN c.kind <> 'data' THEN c.kind END,
               to_jsonb(c.origin)%s
          FROM pg_temp.fupin_import_cell c
         WHERE NOT c.good AND c.kind <> 'blank'$q$, CASE WHEN filled IS NOT NULL THEN filled END)
      USING import.batch, run_no, writable, place;
    INSERT INTO fupin_register.import_problem (batch, run, row_no, problem_no, division, code, heading, register_table, register_column, value, detail)
    SELECT import.batch, run_no, r.row_no, row_number() OVER (PARTITION BY r.row_no ORDER BY s.part[1]::integer, q.problem), r.division,
           s.part[2], pl.heading, nullif(s.part[3], ''), nullif(s.part[4], ''), nullif(btrim(r.source_row ->> pl.source_column), ''), nullif(s.part[5], '')
      FROM pg_temp.fupin_import_problem q
     CROSS JOIN LATERAL (SELECT string_to_array(q.problem, '|') AS part) s
      JOIN fupin_register.import_line r ON r.batch = import.batch AND r.run = run_no AND r.row_no = q.row_no
      LEFT JOIN unnest(plan) pl ON pl.position = s.part[1]::integer;
    INSERT INTO fupin_register.import_absent (batch, run, subject, subject_id, household_id, division)
    SELECT import.batch, run_no, a.subject, a.subject_id, a.household_id, a.division FROM pg_temp.fupin_import_absent a;
    FOREACH planned IN ARRAY plan LOOP
        CONTINUE WHEN NOT planned.compare_total OR planned.source_column IS NULL;
        EXECUTE format($q$
            INSERT INTO fupin_register.import_total (batch, run, row_no, heading, division, stated, loaded, rejected)
            SELECT $1, $2, t.row_no, $3, $4, t.stated, coalesce(sum(c.%1$I) FILTER (WHERE c.good%2$s), 0), coalesce(sum(c.%1$I) FILTER (WHERE NOT c.good%2$s), 0)
              FROM (SELECT c.row_no, c.%1$I AS stated,
                           CASE WHEN to_jsonb(c.origin)::text ~ '小计' THEN lag(c.row_no, 1, 0::bigint) OVER (ORDER BY c.row_no) ELSE 0 END AS after
                      FROM pg_temp.fupin_import_cell c WHERE c.kind = 'total') t
              LEFT JOIN pg_temp.fupin_import_cell c ON c.kind = 'data' AND c.row_no > t.after AND c.row_no < t.row_no
             GROUP BY t.row_no, t.stated$q$, 'c' || planned.position,
                       -- a merged cell counts once
                       CASE WHEN planned.fill_down THEN format(' AND c.t%s IS NOT NULL', planned.position) END)
          USING import.batch, run_no, planned.heading, place;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.import(regclass, text, text, text, boolean, integer, fupin.division, fupin.division, numeric, bigint, bigint, bigint, bigint, bigint, bigint, bigint) IS
    'loads the rows of a source by a mapping, all or nothing, with the caller''s rights: good rows through, bad rows kept with what is wrong; the counts come back and stand in import_batch. '
    'mode full: the source lists every subject of the area, those it lacks are listed in import_absent, and more than max_absent (a share from 0 to 1) of them stops the import; dry_run writes nothing but the log; '
    'year and division: those of rows that name none; area: the division that the batch is of, by default the smallest one with all its rows. A blank cell changes nothing, and rows of the register are never deleted';
