-- How a source becomes rows of the register: the statements that import() runs and map_view() makes views of.
--
--     source --cell_sql()--> a row a row of the source: keys, values, problems
--            --stage_sql()--> rows of one table of the register, as they will stand there
--            --problem_sql()--> rows of the source that the table cannot take
--
-- Names of columns and texts of a mapping only ever go into a statement quoted.

CREATE TYPE fupin_register.planned_column AS (
    position        integer,
    register_table  text,
    item            text,
    register_column text,
    fact_key        text,
    source_column   name,
    source_type     regtype,
    heading         text,
    parser          text,
    unit            text,
    code_list       text,
    constant        text,
    unless          text,
    required        boolean,
    fill_down       boolean,
    compare_total   boolean,
    value_type      regtype,
    target_type     text
);
COMMENT ON TYPE fupin_register.planned_column IS
    'a column of a mapping as a source has it: mapping_column with the source''s column, the type of what is read (value_type) and that of the register''s column (target_type)';

-- The tables a mapping feeds: in the order in which they are written, and in that in which they are checked (what one
-- table refuses takes the rows away from those that are checked later).
CREATE FUNCTION fupin_register.import_table()
    RETURNS TABLE (register_table text, write_order integer, check_order integer, keys text[])
    IMMUTABLE PARALLEL SAFE
BEGIN ATOMIC
    SELECT t.*
      FROM (VALUES
        ('village',        1, 6, ARRAY['division']),
        ('village_year',   2, 5, ARRAY['division', 'year']),
        ('household',      3, 7, ARRAY['household_id', 'division']),
        ('household_year', 4, 4, ARRAY['household_id', 'division', 'year']),
        ('person',         5, 1, ARRAY['person_id', 'household_id', 'division']),
        ('person_year',    6, 2, ARRAY['person_id', 'household_id', 'division', 'year']),
        ('income_item',    7, 3, ARRAY['household_id', 'division', 'year', 'item_no'])) t;
END;
COMMENT ON FUNCTION fupin_register.import_table() IS
    'the tables that a mapping can feed: order of writing, order of checking, key columns';

CREATE FUNCTION fupin_register.source_heading(source regclass, mapping text)
    RETURNS TABLE (column_no smallint, column_name name, type regtype, heading text, folded text)
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    shape    fupin.mapping;
    numbered name;
    cells    jsonb := '{}';
BEGIN
    SELECT m.* INTO shape FROM fupin.mapping m WHERE m.mapping_id = source_heading.mapping;
    IF shape.header_row IS NOT NULL THEN
        SELECT a.attname INTO numbered
          FROM unnest(shape.row_source) WITH ORDINALITY wanted (heading, n)
          JOIN pg_attribute a ON a.attrelid = source_heading.source AND a.attnum > 0 AND NOT a.attisdropped
                             AND fupin.heading(a.attname) = fupin.heading(wanted.heading)
         ORDER BY wanted.n
         LIMIT 1;
        IF numbered IS NULL THEN
            RAISE EXCEPTION
                USING MESSAGE = fupin.message('source has no column that numbers its rows'),
                      ERRCODE = 'undefined_column',
                      DETAIL = format(fupin.message('Mapping "%s" reads its headings from row %s.'), shape.mapping_id, shape.header_row);
        END IF;
        EXECUTE format('SELECT to_jsonb("fupin import source") FROM %s "fupin import source" WHERE "fupin import source".%I::text = %L', source_heading.source, numbered, shape.header_row)
           INTO cells;
    END IF;
    RETURN QUERY
        SELECT a.attnum, a.attname, a.atttypid::regtype, cell.heading, fupin.heading(cell.heading)
          FROM pg_attribute a
         CROSS JOIN LATERAL (SELECT CASE WHEN shape.header_row IS NULL OR a.attname = numbered THEN a.attname::text
                                         ELSE cells ->> a.attname END) cell (heading)
         WHERE a.attrelid = source_heading.source
           AND a.attnum > 0
           AND NOT a.attisdropped;
END
$$;
COMMENT ON FUNCTION fupin_register.source_heading(regclass, text) IS
    'the columns of a source with their headings: the columns'' names, or the cells of the mapping''s row of headings (NULL = blank)';

-- The first heading of a list that the source has; a heading that stands twice is nobody's to guess.
CREATE FUNCTION fupin_register.find_heading(source regclass, mapping text, wanted text[])
    RETURNS TABLE (column_name name, type regtype, heading text)
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    found record;
BEGIN
    FOR found IN
        SELECT h.column_name, h.type, h.heading, count(*) OVER (PARTITION BY w.n) AS columns
          FROM unnest(find_heading.wanted) WITH ORDINALITY w (heading, n)
          JOIN fupin_register.source_heading(find_heading.source, find_heading.mapping) h
            ON h.folded = fupin.heading(w.heading)
            -- a name is cut at 63 bytes, within the last character
            OR octet_length(h.heading) >= 60 AND starts_with(fupin.heading(w.heading), h.folded)
         ORDER BY w.n, h.column_no
         LIMIT 1
    LOOP
        IF found.columns > 1 THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('heading "%s" stands over %s columns of the source'), found.heading, found.columns),
                      ERRCODE = 'ambiguous_column',
                      HINT = fupin.message('Rename the columns that are not meant.');
        END IF;
        RETURN QUERY SELECT found.column_name::name, found.type::regtype, found.heading::text;
    END LOOP;
END
$$;
COMMENT ON FUNCTION fupin_register.find_heading(regclass, text, text[]) IS
    'the column of a source over which the first of some headings stands; no row: none of them does';

CREATE FUNCTION fupin_register.import_plan(source regclass, mapping text, year integer, division fupin.division)
    RETURNS fupin_register.planned_column[]
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    plan    fupin_register.planned_column[] := '{}';
    planned fupin_register.planned_column;
    mapped  fupin.mapping_column;
    target  record;
BEGIN
    IF import_plan.source IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('there is no source to read'),
                  ERRCODE = 'null_value_not_allowed',
                  DETAIL = fupin.message('A source is a table, view or foreign table, by its name.');
    END IF;
    IF import_plan.mapping IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('there is no mapping to read the source by'),
                  ERRCODE = 'null_value_not_allowed',
                  HINT = format(fupin.message('Mappings: %s.'), (SELECT string_agg(m.mapping_id, ', ' ORDER BY m.mapping_id COLLATE "C") FROM fupin.mapping m));
    END IF;
    IF NOT EXISTS (SELECT FROM fupin.mapping m WHERE m.mapping_id = import_plan.mapping) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('there is no mapping "%s"'), import_plan.mapping),
                  ERRCODE = 'undefined_object',
                  HINT = format(fupin.message('Mappings: %s.'), (SELECT string_agg(m.mapping_id, ', ' ORDER BY m.mapping_id COLLATE "C") FROM fupin.mapping m));
    END IF;
    FOR mapped IN
        SELECT m.* FROM fupin.mapping_column m WHERE m.mapping_id = import_plan.mapping ORDER BY m.position
    LOOP
        planned := ROW(mapped.position, mapped.register_table, mapped.item, mapped.register_column,
                       substring(mapped.register_column, '^facts\.(.*)$'), NULL, NULL, NULL, mapped.parser, NULL, mapped.code_list,
                       mapped.constant, mapped.unless, mapped.required, mapped.fill_down, mapped.compare_total, NULL, NULL);
        SELECT f.column_name, f.type, f.heading
          INTO planned.source_column, planned.source_type, planned.heading
          FROM fupin_register.find_heading(import_plan.source, import_plan.mapping, mapped.source) f;
        IF mapped.register_table = 'household_year' AND mapped.register_column = 'year' AND import_plan.year IS NOT NULL THEN
            planned.constant := import_plan.year;
        ELSIF mapped.register_table = 'village' AND mapped.register_column = 'division' AND import_plan.division IS NOT NULL THEN
            planned.constant := import_plan.division;
        END IF;
        -- these stand in the statement as they are
        IF planned.register_column IN ('year', 'item_no') THEN
            planned.constant := planned.constant::integer;
        END IF;
        IF planned.source_column IS NULL AND mapped.required THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('source has no column "%s"'), mapped.source[1]),
                      ERRCODE = 'undefined_column',
                      DETAIL = format(fupin.message('Mapping "%s" needs it for %s.%s.'), mapped.mapping_id, mapped.register_table, mapped.register_column),
                      HINT = format(fupin.message('Headings it knows: %s.'), array_to_string(mapped.source, ', '));
        END IF;
        CONTINUE WHEN planned.source_column IS NULL AND planned.constant IS NULL;

        planned.unit := coalesce(fupin.heading_unit(planned.heading), mapped.default_unit, '元');
        planned.value_type := CASE
            WHEN mapped.parser IN ('text', 'number_of', 'code') THEN 'text'
            WHEN mapped.parser IN ('yuan', 'number') THEN 'numeric'
            WHEN mapped.parser = 'year' THEN 'integer'
            WHEN mapped.parser = 'yes_no' THEN 'boolean'
            WHEN mapped.parser = 'date' THEN 'date'
            ELSE 'fupin.' || mapped.parser
        END::regtype;
        IF planned.fact_key IS NULL THEN
            SELECT format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END, CASE WHEN t.typtype = 'd' THEN t.typtypmod ELSE a.atttypmod END) AS type,
                   CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END::regtype AS base
              INTO target
              FROM pg_attribute a
              JOIN pg_type t ON t.oid = a.atttypid
             WHERE a.attrelid = format('fupin_register.%I', mapped.register_table)::regclass
               AND a.attname = mapped.register_column
               AND a.attnum > 0
               AND a.attgenerated = '';
        ELSE
            SELECT format_type(f.type, NULL) AS type, f.type AS base
              INTO target
              FROM fupin.fact f
             WHERE f.subject = split_part(mapped.register_table, '_', 1)
               AND f.name = mapped.register_column;
        END IF;
        IF target.type IS NULL THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('mapping "%s" feeds %s.%s, which the register does not know'),
                                       mapped.mapping_id, mapped.register_table, mapped.register_column),
                      ERRCODE = 'undefined_column',
                      HINT = CASE WHEN planned.fact_key IS NULL THEN fupin.message('Correct the row of fupin.mapping_column.') ELSE fupin.message('Describe the fact in fupin.fact first.') END;
        END IF;
        planned.target_type := target.type;
        IF NOT (planned.value_type = target.base
                OR planned.value_type IN ('numeric'::regtype, 'integer'::regtype) AND target.base IN ('numeric'::regtype, 'integer'::regtype, 'bigint'::regtype, 'smallint'::regtype)
                OR planned.value_type = 'text'::regtype AND target.base IN ('varchar'::regtype, 'bpchar'::regtype)) THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('mapping "%s" reads %s for %s.%s, which is of type %s'),
                                       mapped.mapping_id, planned.value_type, mapped.register_table, mapped.register_column, target.type),
                      ERRCODE = 'datatype_mismatch',
                      HINT = fupin.message('Give the column of the mapping another parser.');
        END IF;
        plan := plan || planned;
    END LOOP;
    RETURN plan;
END
$$;
COMMENT ON FUNCTION fupin_register.import_plan(regclass, text, integer, fupin.division) IS
    'the columns of a mapping as a source has them; year and division: those of rows without one. Refused: a required heading that is missing, a heading that stands twice, a column or fact that the register does not know or has of another type';

CREATE FUNCTION fupin_register.problem_of(plan fupin_register.planned_column[], code text, register_table text, register_column text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN pg_catalog.concat_ws('|', COALESCE((SELECT min(p.position) FROM pg_catalog.unnest(plan) p
                                                WHERE p.register_table = $3 AND p.register_column = $4 AND p.source_column IS NOT NULL), 0),
                                code, register_table, register_column, '');
COMMENT ON FUNCTION fupin_register.problem_of(fupin_register.planned_column[], text, text, text) IS
    'a problem as cell_sql() writes it: position|code|table|column|';

-- The tables that a plan feeds: a table whose keys it has and of which it says something.
CREATE FUNCTION fupin_register.fed_tables(plan fupin_register.planned_column[]) RETURNS text[]
    IMMUTABLE PARALLEL SAFE
    RETURN (SELECT pg_catalog.array_agg(t.register_table ORDER BY t.write_order)
              FROM fupin_register.import_table() t
             CROSS JOIN (SELECT pg_catalog.bool_or(p.register_column = 'household_id') AS has_household,
                                pg_catalog.bool_or(p.register_table = 'household_year' AND p.register_column = 'year') AS has_year,
                                pg_catalog.bool_or(p.register_table = 'person' AND p.source_column IS NOT NULL) AS has_person,
                                pg_catalog.bool_or(p.register_table = 'village' AND p.register_column = 'division') AS has_village
                           FROM pg_catalog.unnest(plan) p) keys
             WHERE CASE t.register_table
                       WHEN 'village' THEN has_village
                       WHEN 'household' THEN has_household
                       WHEN 'household_year' THEN has_household AND has_year
                       WHEN 'person' THEN has_household AND has_person
                       WHEN 'person_year' THEN has_household AND has_person AND has_year
                       ELSE has_year
                   END
               AND (t.register_table IN ('village', 'household', 'household_year', 'person')
                    OR EXISTS (SELECT FROM pg_catalog.unnest(plan) p WHERE p.register_table = t.register_table AND p.source_column IS NOT NULL)));
COMMENT ON FUNCTION fupin_register.fed_tables(fupin_register.planned_column[]) IS
    'the tables of the register that a plan feeds, in the order in which they are written';

-- One cell: how it is read, and what is wrong with what could not be.  "source" is the source's column where that is no
-- text, "text" the cell as text without blanks around it, NULL for a blank one.
CREATE FUNCTION fupin_register.cell_value(planned fupin_register.planned_column, source text, cell text, ruined text) RETURNS text
    STABLE PARALLEL SAFE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    is_number boolean := planned.source_type IN ('smallint'::regtype, 'integer'::regtype, 'bigint'::regtype, 'numeric'::regtype, 'real'::regtype, 'double precision'::regtype);
    factor    text := fupin.parse_yuan('1', planned.unit);
BEGIN
    RETURN CASE
        WHEN planned.source_type = planned.value_type AND planned.parser NOT IN ('text', 'number_of', 'code', 'yuan') THEN source
        WHEN planned.parser = 'yuan' AND is_number THEN format('%s::numeric%s', source, CASE WHEN factor <> '1' THEN format(' * %s', factor) END)
        WHEN planned.parser = 'number' AND is_number THEN format('%s::numeric', source)
        WHEN planned.parser = 'date' AND planned.source_type IN ('timestamp'::regtype, 'timestamptz'::regtype) THEN format('%s::date', source)
        WHEN planned.parser = 'number_of' THEN format('CASE WHEN %1$s !~ %2$L THEN translate(fupin.parse_text(%1$s), %3$L, %4$L) END', cell, '^[0-9]([.][0-9]+)?[eE][+]?[0-9]+$', '０１２３４５６７８９－', '0123456789-')
        WHEN planned.parser = 'division' THEN format('CASE WHEN %1$s ~ %2$L THEN translate(%1$s, %3$L, %4$L)::fupin.division END', cell, '^''?(?!00)[0-9]{2}(?!00)[0-9]{4}(?!000)[0-9]{3}(?!000)[0-9]{3}$', '''', '')
        WHEN planned.parser = 'year' THEN format('substring(translate(%s, %L, %L), %L)::integer', cell, '０１２３４５６７８９', '0123456789', '^(20[0-9]{2})([年./-].*)?$')
        WHEN planned.parser = 'yuan' THEN format('fupin.parse_yuan(%s, %L)', cell, planned.unit)
        WHEN planned.parser = 'code' THEN format('k%s.code', planned.position)
        WHEN planned.parser = 'citizen_id' THEN format('fupin.parse_citizen_id(%s, %s)', cell, ruined)
        ELSE format('fupin.parse_%s(%s)', planned.parser, cell)
    END;
END
$$;
COMMENT ON FUNCTION fupin_register.cell_value(fupin_register.planned_column, text, text, text) IS
    'part of cell_sql(): the expression that reads a cell; a column that has the register''s type is taken as it is';

CREATE FUNCTION fupin_register.cell_problem(planned fupin_register.planned_column, cell text, value text, ruined text) RETURNS text
    STABLE PARALLEL SAFE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    type    text := planned.target_type;
    digits  integer := substring(type, '^numeric\((\d+),\d+\)$');
    scale   integer := substring(type, '^numeric\(\d+,(\d+)\)$');
    longest integer := substring(type, '^character varying\((\d+)\)$');
    beyond  text := CASE
        WHEN digits IS NOT NULL AND planned.value_type = 'numeric'::regtype
            THEN format(' WHEN abs(round(%s, %s)) >= %s THEN ''range''', value, scale, power(10::numeric, digits - scale)::numeric(40,0))
        WHEN type = 'integer' AND planned.value_type = 'numeric'::regtype
            THEN format(' WHEN %1$s <> trunc(%1$s) THEN ''format'' WHEN abs(%1$s) > 2147483647 THEN ''range''', value)
        WHEN longest IS NOT NULL THEN format(' WHEN length(%s) > %s THEN ''too_long''', value, longest)
    END;
    problem text := CASE planned.parser
        WHEN 'number_of' THEN format('CASE WHEN %1$s ~ %2$L THEN ''spreadsheet'' ELSE fupin.parse_text_problem(%1$s) END', cell, '^[0-9]([.][0-9]+)?[eE][+]?[0-9]+$')
        WHEN 'division' THEN format('CASE WHEN %1$s ~ %2$L THEN ''spreadsheet'' WHEN %1$s !~ %3$L THEN ''format'' END', cell, '^(#|[0-9]([.][0-9]+)?[eE])', '^[-—－/／]+$')
        WHEN 'year' THEN format('CASE WHEN %1$s ~ ''^#'' THEN ''spreadsheet'' WHEN %1$s ~ ''^[0-9]{4}$'' THEN ''range'' WHEN %1$s !~ %2$L THEN ''format'' END', cell, '^[-—－/／]+$')
        WHEN 'yuan' THEN format('fupin.parse_yuan_problem(%s, %L)', cell, planned.unit)
        WHEN 'code' THEN format('CASE WHEN v.k%1$s IS NULL AND v.year_known THEN coalesce(fupin.parse_text_problem(%2$s), CASE WHEN fupin.parse_text(%2$s) IS NOT NULL THEN ''unknown_code'' END) END', planned.position, cell)
        WHEN 'citizen_id' THEN format('fupin.parse_citizen_id_problem(%s, %s)', cell, ruined)
        ELSE format('fupin.parse_%s_problem(%s)', planned.parser, cell)
    END;
BEGIN
    RETURN format('CASE WHEN %s IS NULL THEN %s%s%s END', value,
                  CASE WHEN planned.required THEN format('coalesce(%s, ''missing'')', problem) ELSE problem END,
                  beyond,
                  '');
END
$$;
COMMENT ON FUNCTION fupin_register.cell_problem(fupin_register.planned_column, text, text, text) IS
    'part of cell_sql(): the expression for what is wrong with a cell (code list import_problem), NULL for nothing';

CREATE FUNCTION fupin_register.cell_sql(plan fupin_register.planned_column[], source regclass, mapping text, fence text) RETURNS text
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    shape    fupin.mapping;
    planned  fupin_register.planned_column;
    found    record;
    blanks   text := quote_literal(E' 　\t\n\r\u00a0\ufeff');
    year     text := 'NULL::integer';
    ruined   text;
    -- a table is numbered as it lies: a scan may begin in its middle, where another one is (synchronize_seqscans)
    row_no   text := (SELECT CASE WHEN c.relkind IN ('r', 'm') THEN 'row_number() OVER (ORDER BY "fupin import source".ctid)'
                                  WHEN c.relkind = 'p' THEN 'row_number() OVER (ORDER BY "fupin import source".tableoid, "fupin import source".ctid)'
                                  ELSE 'row_number() OVER ()' END
                        FROM pg_class c
                       WHERE c.oid = cell_sql.source);
    reading  text := '';
    filling  text := '';
    spreading text := '';
    merged   text := '';
    kept     text := '';
    person   jsonb := '{}';
    codes    text := '';
    today    integer := extract(year FROM fupin.as_of());
    years    text := 'VALUES (' || today || ')';
    values   text := '';
    problems text := '';
    keys     jsonb := '{"division": "NULL::fupin.division", "household_id": "NULL::text", "person_id": "NULL::text"}';
    key      text;
    marks    text[] := '{}';
    stop     text := 'NULL::boolean';
    total    text := 'false';
    invalid  text := 'false';
    blank    text[] := '{}';
    cell     text;
    value    text;
    first    integer;
BEGIN
    SELECT m.* INTO shape FROM fupin.mapping m WHERE m.mapping_id = cell_sql.mapping;
    first := coalesce(shape.first_row, shape.header_row + 1, 1);

    FOR found IN SELECT * FROM fupin_register.find_heading(cell_sql.source, cell_sql.mapping, shape.row_source) LOOP
        row_no := CASE WHEN found.type IN ('smallint'::regtype, 'integer'::regtype, 'bigint'::regtype)
                       THEN format('"fupin import source".%I::bigint', found.column_name)
                       ELSE format('fupin.parse_number("fupin import source".%I::text)::bigint', found.column_name) END;
    END LOOP;
    FOR found IN
        SELECT h.column_name
          FROM unnest(shape.mark_source) w (heading)
         CROSS JOIN LATERAL fupin_register.find_heading(cell_sql.source, cell_sql.mapping, ARRAY[w.heading]) h
    LOOP
        marks := marks || format('translate("fupin import source".%I::text, %s, '''')', found.column_name, blanks);
    END LOOP;
    IF marks <> '{}' THEN
        stop := coalesce((SELECT string_agg(format('coalesce(%s ~ %L, false)', m, shape.stop_at), ' OR ') FROM unnest(marks) m WHERE shape.stop_at IS NOT NULL), stop);
        total := coalesce((SELECT string_agg(format('coalesce(%s ~ %L, false)', m, shape.total_at), ' OR ') FROM unnest(marks) m WHERE shape.total_at IS NOT NULL), total);
    END IF;
    FOR found IN SELECT * FROM fupin_register.find_heading(cell_sql.source, cell_sql.mapping, shape.only_source) LOOP
        invalid := format('coalesce(btrim("fupin import source".%I::text, %s) NOT IN ('''', %s), false)', found.column_name, blanks,
                          (SELECT string_agg(quote_literal(v), ', ') FROM unnest(shape.only_values) v));
    END LOOP;

    -- codes are read by the year of the row, or as today's where it has none
    FOREACH planned IN ARRAY plan LOOP
        IF planned.register_table = 'household_year' AND planned.register_column = 'year' THEN
            years := years || coalesce(', (' || planned.constant || ')', '');
            IF planned.source_column IS NOT NULL THEN
                years := format('%s UNION SELECT %s FROM (SELECT DISTINCT "fupin import source".%I AS value, nullif(btrim("fupin import source".%3$I::text, %s), '''') AS text FROM %s "fupin import source") said', years,
                                fupin_register.cell_value(planned, 'said.value', 'said.text', NULL), planned.source_column, blanks, cell_sql.source);
                IF fence <> '' THEN
                    EXECUTE format('SELECT ''VALUES ('' || string_agg(of.year::text, ''), ('') || '')'' FROM (%s) of (year)', years) INTO years;
                END IF;
            END IF;
        END IF;
    END LOOP;

    FOREACH planned IN ARRAY plan LOOP
        CONTINUE WHEN planned.source_column IS NULL;
        cell := format('t%s', planned.position);
        reading := reading || format(', nullif(btrim("fupin import source".%I::text, %s), '''') AS %s', planned.source_column, blanks, cell);
        IF planned.source_type NOT IN ('text'::regtype, 'varchar'::regtype, 'bpchar'::regtype) THEN
            reading := reading || format(', "fupin import source".%I AS s%s', planned.source_column, planned.position);
        END IF;
        blank := blank || cell;
        -- merged cells: those of keys run on, the others as far as their household and year
        IF planned.fill_down THEN
            IF planned.register_column IN ('division', 'household_id', 'year') THEN
                filling := filling || format(', coalesce(m.%1$s, fupin.last_known(m.%1$s) FILTER (WHERE m.kind = ''data'') OVER (ORDER BY m.row_no)) AS f%2$s', cell, planned.position);
                merged := merged || CASE WHEN planned.register_column = 'division' THEN '' ELSE format(', k.f%s', planned.position) END;
            ELSE
                spreading := spreading || format(', coalesce(k.%1$s, fupin.last_known(k.%1$s) FILTER (WHERE k.kind = ''data'') OVER own) AS f%2$s', cell, planned.position);
            END IF;
            cell := 'f' || planned.position;
            kept := kept || format(', v.t%1$s, v.f%1$s', planned.position);
        ELSIF planned.register_column IN ('household_id', 'year') THEN
            merged := merged || format(', k.%s', cell);
        END IF;
        value := format('c%s', planned.position);
        IF planned.register_table = 'household_year' AND planned.register_column = 'year' THEN
            year := format('coalesce(%s, %s)', fupin_register.cell_value(planned, 's' || planned.position, 'f.' || cell, NULL), coalesce(planned.constant, 'NULL'));
        END IF;
        IF planned.parser = 'code' THEN
            codes := codes || format(' LEFT JOIN (SELECT of.year, k.spelling, min(k.code) AS code FROM (%s) of (year) CROSS JOIN LATERAL fupin.codes(%L, of.year) k GROUP BY of.year, k.spelling) k%s ON k%3$s.spelling = fupin.fold_code(y.%4$s) AND k%3$s.year = coalesce(y.y, %5$s)',
                                     years, planned.code_list, planned.position, cell, today);
            values := values || format(', k%1$s.spelling AS k%1$s', planned.position);
        END IF;
        IF planned.parser = 'citizen_id' THEN
            ruined := format('(SELECT fupin.citizen_ids_ruined("fupin import source".%I::text) FROM %s "fupin import source")', planned.source_column, cell_sql.source);
            IF fence <> '' THEN
                EXECUTE 'SELECT ' || ruined INTO ruined;
            END IF;
        END IF;
        kept := kept || format(', v.%s', value);
        person := person || jsonb_build_object(planned.register_table || '.' || planned.register_column, fupin_register.cell_value(planned, 'y.s' || planned.position, 'y.' || cell, ruined));
        values := values || format(', %s AS %s', fupin_register.cell_value(planned, 'y.s' || planned.position, 'y.' || cell, ruined), value);
        problems := problems || format(', %s', format('%L || %s || %L', planned.position || '|', fupin_register.cell_problem(planned, 'v.' || cell, 'v.' || value, ruined),
                                                      format('|%s|%s|', planned.register_table, planned.register_column)));
        IF planned.register_column IN ('division', 'household_id', 'person_id')
           AND planned.register_table = (CASE planned.register_column WHEN 'division' THEN 'village' WHEN 'household_id' THEN 'household' ELSE 'person' END) THEN
            keys := jsonb_set(keys, ARRAY[planned.register_column],
                              to_jsonb(CASE WHEN planned.constant IS NULL THEN 'v.' || value ELSE format('coalesce(v.%s, %L)', value, planned.constant) END));
        END IF;
    END LOOP;
    FOREACH planned IN ARRAY plan LOOP
        CONTINUE WHEN planned.source_column IS NOT NULL;
        IF planned.register_table = 'household_year' AND planned.register_column = 'year' THEN
            year := planned.constant || '::integer';
        ELSIF planned.register_table = 'village' AND planned.register_column = 'division' THEN
            keys := jsonb_set(keys, '{division}', to_jsonb(format('%L::fupin.division', planned.constant)));
        END IF;
    END LOOP;

    -- a view numbers the persons of a source that does not, as the import into an empty register does
    IF fence = '' AND 'person' = ANY (fupin_register.fed_tables(plan)) AND NOT person ? 'person.person_id' THEN
        values := values || format(', coalesce(%s::text, %s) AS identity, min(y.row_no) OVER (PARTITION BY y.kind, %s, coalesce(%1$s::text, %2$s)) AS first_row',
                                   coalesce(person ->> 'person.citizen_id', 'NULL'), coalesce(person ->> 'person.name', 'NULL'), person ->> 'household.household_id');
        keys := jsonb_set(keys, '{person_id}',
                          to_jsonb(format('CASE WHEN v.identity IS NOT NULL THEN %1$s || ''-'' || lpad((dense_rank() OVER (PARTITION BY v.kind, %1$s, v.identity IS NULL ORDER BY v.first_row))::text, 2, ''0'') END', keys ->> 'household_id')));
    END IF;
    RETURN format($sql$
SELECT v.row_no, v.kind, v.origin, v.y%17$s, %1$s AS d, %2$s AS h, %3$s AS p,
       CASE WHEN v.kind = 'data' THEN array_remove(ARRAY[NULL%4$s], NULL) ELSE '{}' END AS problems
  FROM (SELECT y.*%5$s
          FROM (SELECT f.*, %6$s AS y, %21$s AS year_known
                  FROM (SELECT k.*%19$s
                  FROM (SELECT m.*%7$s
                          FROM (SELECT r.*,
                                       CASE WHEN r.row_no < %8$s THEN 'head'
                                            WHEN num_nonnulls(%9$s) = 0 THEN 'blank'
                                            WHEN r.row_no >= min(r.row_no) FILTER (WHERE r.is_end AND r.row_no >= %8$s) OVER () THEN 'end'
                                            WHEN r.is_total THEN 'total'
                                            WHEN r.is_invalid THEN 'invalid'
                                            ELSE 'data' END AS kind
                                  FROM (SELECT %10$s AS row_no, "fupin import source" AS origin, %11$s AS is_end, %12$s AS is_total, %13$s AS is_invalid%14$s
                                          FROM %15$s "fupin import source") r) m) k%20$s) f %16$s) y%18$s %16$s) v$sql$,
        keys ->> 'division', keys ->> 'household_id', keys ->> 'person_id', problems, values, year, filling, first, array_to_string(blank, ', '),
        row_no, stop, total, invalid, reading, cell_sql.source, fence, kept, codes,
        spreading, CASE WHEN spreading <> '' THEN format(' WINDOW own AS (PARTITION BY %s ORDER BY k.row_no)', substring(merged FROM 3)) END,
        -- a code is not judged by a year that could not be read
        CASE WHEN year = 'NULL::integer' THEN 'true' ELSE format('(%s) IS NOT NULL', year) END);
END
$$;
COMMENT ON FUNCTION fupin_register.cell_sql(fupin_register.planned_column[], regclass, text, text) IS
    'the query that reads a source: a row a row of it with its number, kind (data, head, blank, total, end, invalid), keys d (division), h (household), p (person), y (year), values c1, c2 ... by position of the plan, '
    'and problems as position|code|table|column|; fence: OFFSET 0, so that a cell is read once, and the years and whether the citizen ids are ruined are found out now, or empty, for a view';
