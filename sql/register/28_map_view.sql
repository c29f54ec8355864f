-- The register's rows straight from a county's own tables: the same mapping as views, and reports told to read them.
--
-- A mapped view costs what its source costs: text columns are read cell by cell in every query, and an index of the
-- source serves only columns that already have the register's type.  <prefix>_problem looks the whole source over; kept
-- as a materialized view it costs nothing until it is refreshed.

CREATE PROCEDURE fupin_register.map_view(
    source       regclass,
    mapping      text,
    prefix       text,
    schema_name  name           DEFAULT current_schema(),
    year         integer        DEFAULT NULL,
    division     fupin.division DEFAULT NULL,
    keep_rejects boolean        DEFAULT false
)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    plan    fupin_register.planned_column[] := fupin_register.import_plan(map_view.source, map_view.mapping, map_view.year, map_view.division);
    fed     text[] := fupin_register.fed_tables(plan);
    cell    text := format('%I.%I', map_view.schema_name, map_view.prefix || '_cell');
    problem text := format('%I.%I', map_view.schema_name, map_view.prefix || '_problem');
    good    text := '(SELECT * FROM cell WHERE true';
    steps   text;
    found   text := 'SELECT row_no, problem FROM bad_cell UNION ALL SELECT row_no, problem FROM bad_key';
    tab     text;
    total   bigint;
    counted bigint;
    longest text := (SELECT n FROM unnest('{cell,problem,rejected}' || fed) n ORDER BY octet_length(n) DESC LIMIT 1);
BEGIN
    IF coalesce(map_view.prefix, '') = '' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the views need a prefix'),
                  ERRCODE = 'invalid_parameter_value';
    END IF;
    -- two names of which the server cuts off the end would be one
    IF octet_length(map_view.prefix || '_' || longest) > 63 THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('name "%s" is too long'), map_view.prefix || '_' || longest),
                  ERRCODE = 'name_too_long',
                  DETAIL = fupin.message('The name of a view has at most 63 bytes; a Chinese character has 3.'),
                  HINT = format(fupin.message('Choose a prefix of at most %s bytes.'), 62 - octet_length(longest));
    END IF;
    IF NOT EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = 'village' AND p.register_column = 'division') THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the source does not say where its households live'),
                  ERRCODE = 'undefined_column',
                  HINT = fupin.message('Name the village with division =>, or add the column to a mapping of your own.');
    END IF;
    EXECUTE format('CREATE VIEW %s AS %s', cell, fupin_register.cell_sql(plan, map_view.source, map_view.mapping, ''));
    -- a row is known by its number: one without would take all others along
    EXECUTE format('SELECT count(*), count(DISTINCT row_no) FROM %s', cell) INTO total, counted;
    IF total <> counted THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the source does not number its rows one by one'),
                  ERRCODE = 'data_exception',
                  DETAIL = format(fupin.message('%s of its %s rows have no number of their own.'), total - counted, total);
    END IF;

    -- what the importer would send back, step by step as it does
    steps := format($q$
WITH cell AS MATERIALIZED (SELECT * FROM %s WHERE kind = 'data'),
     bad_cell (row_no, problem) AS MATERIALIZED (
        SELECT row_no, unnest(problems) FROM cell
        UNION ALL SELECT row_no, %L FROM cell WHERE problems = '{}' AND d IS NULL
        UNION ALL SELECT row_no, %L FROM cell WHERE problems = '{}' AND d IS NOT NULL AND y IS NULL AND %s
        UNION ALL SELECT row_no, %5$L FROM cell WHERE problems = '{}' AND d IS NOT NULL AND (y IS NOT NULL OR NOT %4$s) AND p IS NULL AND %6$s),
     bad_key (row_no, problem) AS MATERIALIZED (
        SELECT row_no, %L
          FROM (SELECT row_no, min(h COLLATE "C") OVER own AS first, max(h COLLATE "C") OVER own AS last FROM cell
                 WHERE p IS NOT NULL AND row_no NOT IN (SELECT row_no FROM bad_cell) WINDOW own AS (PARTITION BY p)) o
         WHERE first <> last
        UNION ALL
        SELECT row_no, %L
          FROM (SELECT row_no, min(d::bigint) OVER own AS first, max(d::bigint) OVER own AS last FROM cell
                 WHERE row_no NOT IN (SELECT row_no FROM bad_cell) WINDOW own AS (PARTITION BY h)) o
         WHERE first <> last)$q$,
        cell,
        fupin_register.problem_of(plan, 'missing', 'village', 'division'),
        fupin_register.problem_of(plan, 'missing', 'household_year', 'year'),
        ('household_year' = ANY (fed))::text, fupin_register.problem_of(plan, 'missing', 'person', 'person_id'), ('person' = ANY (fed))::text,
        fupin_register.problem_of(plan, 'conflict', 'household', 'household_id'), fupin_register.problem_of(plan, 'conflict', 'household', 'household_id'));
    good := good || ' AND row_no NOT IN (SELECT row_no FROM bad_cell) AND row_no NOT IN (SELECT row_no FROM bad_key)';
    FOR tab IN SELECT t.register_table FROM fupin_register.import_table() t WHERE t.register_table = ANY (fed) ORDER BY t.check_order LOOP
        steps := steps || format(E',\n     %I (row_no, problem) AS MATERIALIZED (%s)', 'bad_' || tab,
                                 fupin_register.problem_sql(plan, tab, good || ')', format('(%s)', fupin_register.stage_sql(plan, tab, good || ')', false))));
        found := found || format(' UNION ALL SELECT row_no, problem FROM %I', 'bad_' || tab);
        good := good || format(' AND row_no NOT IN (SELECT row_no FROM %I)', 'bad_' || tab);
    END LOOP;
    EXECUTE format(E'CREATE %s VIEW %s AS %s\nSELECT DISTINCT f.row_no, f.problem FROM (%s) f', CASE WHEN map_view.keep_rejects THEN 'MATERIALIZED' END, problem, steps, found);

    EXECUTE format($q$
        CREATE VIEW %I.%I AS
        SELECT q.row_no,
               row_number() OVER (PARTITION BY q.row_no ORDER BY s.part[1]::integer, q.problem) AS problem_no,
               s.part[2] AS code,
               m.heading,
               nullif(s.part[3], '') AS register_table,
               nullif(s.part[4], '') AS register_column,
               nullif(btrim(to_jsonb(c.origin) ->> m.source_column), '') AS value,
               nullif(s.part[5], '') AS detail,
               fupin_register.reason_zh(m.heading, coalesce(label.label_zh, s.part[2]), nullif(s.part[5], '')) AS reason_zh,
               to_jsonb(c.origin) AS source_row
          FROM %s q
         CROSS JOIN LATERAL (SELECT string_to_array(q.problem, '|') AS part) s
          JOIN %s c ON c.row_no = q.row_no
          LEFT JOIN (VALUES %s) m (position, source_column, heading) ON m.position = s.part[1]::integer
          LEFT JOIN fupin.code_list label ON label.list = 'import_problem' AND label.code = s.part[2]$q$,
        map_view.schema_name, map_view.prefix || '_rejected', problem, cell,
        (SELECT string_agg(format('(%s, %L, %L)', p.position, p.source_column, p.heading), ', ' ORDER BY p.position) FROM unnest(plan) p WHERE p.source_column IS NOT NULL));

    good := format('(SELECT * FROM %s WHERE kind = ''data'' AND row_no NOT IN (SELECT row_no FROM %s))', cell, problem);
    FOREACH tab IN ARRAY fed LOOP
        EXECUTE format('CREATE VIEW %I.%I AS SELECT %s FROM (%s) r', map_view.schema_name, map_view.prefix || '_' || tab,
                       (SELECT string_agg(format('r.%I', a.attname), ', ' ORDER BY a.attnum)
                          FROM pg_attribute a
                         WHERE a.attrelid = format('fupin_register.%I', tab)::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''),
                       fupin_register.stage_sql(plan, tab, good, false));
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.map_view(regclass, text, text, name, integer, fupin.division, boolean) IS
    'makes views of a source by a mapping, with the columns of the register''s tables: <prefix>_household, <prefix>_person ... for every table it feeds, and <prefix>_rejected with the rows the importer would send back, which they leave out; nothing is copied. '
    'prefix: at most 63 bytes with what follows it; keep_rejects: what is rejected is found once and kept, to be refreshed with REFRESH MATERIALIZED VIEW <prefix>_problem; without it every query looks the whole source over';

-- A view is what its owner makes of it, any day, and what it calls runs as whoever asks, be it a superuser.
CREATE FUNCTION fupin_register.foreign_source(relation regclass) RETURNS TABLE (name text, owner regrole, is_table boolean, is_asked boolean)
    STABLE
    LANGUAGE sql
BEGIN ATOMIC
    WITH RECURSIVE source (class, oid) AS (
        SELECT 'pg_catalog.pg_class'::regclass, relation::oid
         UNION
        SELECT d.refclassid::regclass, d.refobjid
          FROM source s
          JOIN pg_catalog.pg_rewrite r ON r.ev_class = s.oid AND s.class = 'pg_catalog.pg_class'::regclass
          JOIN pg_catalog.pg_depend d
            ON d.classid = 'pg_catalog.pg_rewrite'::regclass
           AND d.objid = r.oid
           AND d.refclassid IN ('pg_catalog.pg_class'::regclass, 'pg_catalog.pg_proc'::regclass)
    )
    SELECT COALESCE(c.oid::regclass::text, p.oid::regprocedure::text),
           COALESCE(c.relowner, p.proowner)::regrole,
           COALESCE(c.relkind NOT IN ('v', 'm'), false),
           COALESCE(c.oid = relation, false)
      FROM source s
      LEFT JOIN pg_catalog.pg_class c ON c.oid = s.oid AND s.class = 'pg_catalog.pg_class'::regclass
      LEFT JOIN pg_catalog.pg_proc p ON p.oid = s.oid AND s.class = 'pg_catalog.pg_proc'::regclass
     WHERE NOT pg_catalog.pg_has_role(COALESCE(c.relowner, p.proowner), (SELECT n.nspowner FROM pg_catalog.pg_namespace n WHERE n.nspname = 'fupin_register'), 'MEMBER');
END;
COMMENT ON FUNCTION fupin_register.foreign_source(regclass) IS
    'of a view or table, and all views, tables and functions that it is made of, those that belong neither to the owner of the register nor to a member of that role: name, owner, is_table (its owner says what is in it, and runs nothing), is_asked (it is the relation itself); no row = none';

CREATE PROCEDURE fupin_register.read_from(register_table text, relation regclass)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    seam    regclass := to_regclass(format('fupin_register.%I', read_from.register_table || '_row'));
    wrong   text;
    columns text;
    keeper  oid := (SELECT n.nspowner FROM pg_namespace n WHERE n.nspname = 'fupin_register');
    foreigner record;
BEGIN
    IF NOT pg_has_role(keeper, 'USAGE') THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('only the owner of the register says what its reports read'),
                  ERRCODE = 'insufficient_privilege';
    END IF;
    IF seam IS NULL OR read_from.register_table NOT IN ('household', 'household_year', 'person', 'person_year', 'income_item') THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('reports do not read "%s" through a view of its own'), read_from.register_table),
                  ERRCODE = 'invalid_parameter_value',
                  HINT = fupin.message('They do household, household_year, person, person_year and income_item.');
    END IF;
    SELECT string_agg(format('%s %s', want.attname, format_type(want.atttypid, want.atttypmod)), ', ' ORDER BY want.attnum)
               FILTER (WHERE NOT CASE
                           WHEN has.atttypid IS NULL THEN false
                           WHEN t.typtype = 'd' THEN has.atttypid IN (t.oid, t.typbasetype, 'varchar'::regtype)
                           WHEN want.atttypid IN ('text'::regtype, 'varchar'::regtype) THEN has.atttypid IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype)
                           WHEN want.atttypid IN ('numeric'::regtype, 'integer'::regtype) THEN has.atttypid IN ('numeric'::regtype, 'integer'::regtype, 'smallint'::regtype, 'bigint'::regtype)
                           ELSE has.atttypid = want.atttypid END),
           string_agg(format('source.%I::%s AS %1$I', want.attname, format_type(want.atttypid, want.atttypmod)), ', ' ORDER BY want.attnum)
      INTO wrong, columns
      FROM pg_attribute want
      JOIN pg_type t ON t.oid = want.atttypid
      LEFT JOIN pg_attribute has ON has.attrelid = coalesce(read_from.relation, format('fupin_register.%I', read_from.register_table)::regclass)
                                AND has.attname = want.attname AND has.attnum > 0
     WHERE want.attrelid = seam AND want.attnum > 0;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('%s cannot stand for %s'), read_from.relation, read_from.register_table),
                  ERRCODE = 'datatype_mismatch',
                  DETAIL = format(fupin.message('It lacks these columns, or has them of another type: %s.'), wrong);
    END IF;
    IF NOT has_table_privilege(keeper, coalesce(read_from.relation, seam), 'SELECT') THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('the owner of the register may not read %s'), read_from.relation),
                  ERRCODE = 'insufficient_privilege',
                  HINT = fupin.message('Grant SELECT to the owner of the schema fupin_register.');
    END IF;
    FOR foreigner IN
        SELECT foreign_source.* FROM fupin_register.foreign_source(read_from.relation) ORDER BY foreign_source.is_table, foreign_source.name
    LOOP
        IF NOT foreigner.is_table THEN
            RAISE EXCEPTION
                USING MESSAGE = fupin.message('reports do not run what belongs to somebody else'),
                      ERRCODE = 'insufficient_privilege',
                      DETAIL = format(fupin.message('%s belongs to %s, who could have it say anything of any division tomorrow, or act as whoever reads a report.'), foreigner.name, foreigner.owner),
                      HINT = fupin.message('Views and functions that reports are to read belong to the owner of the register, or to a member of that role: make them as such, or ALTER ... OWNER TO.');
        END IF;
        RAISE WARNING
            USING MESSAGE = format(fupin.message('%s belongs to %s'), foreigner.name, foreigner.owner),
                  DETAIL = fupin.message('Whoever owns a table that reports read is trusted with what they say, of every division.');
    END LOOP;
    EXECUTE format('CREATE OR REPLACE VIEW %s AS SELECT %s FROM %s source', seam, columns,
                   coalesce(read_from.relation, format('fupin_register.%I', read_from.register_table)::regclass));
    -- a source that itself reads the register through this view would read itself
    EXECUTE format('SELECT FROM %s LIMIT 0', seam);
    INSERT INTO fupin_register.snapshot_change (changed_in, changed_at) VALUES (pg_current_xact_id(), transaction_timestamp()) ON CONFLICT DO NOTHING;
END
$$;
COMMENT ON PROCEDURE fupin_register.read_from(text, regclass) IS
    'tells every report to read a view or table instead of household, household_year, person, person_year or income_item; NULL: back to the register''s own. Refused unless it has all columns in their types, the owner of the register may read it, and it belongs to that owner or a member of that role, with all views and functions that it is made of; tables of others are warned of. For the owner of the register';
