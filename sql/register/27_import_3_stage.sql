-- How a source becomes rows of the register, continued: the rows of one table, and what the table cannot take.

-- The values that the rows of one subject give a column: they must agree, a blank says nothing.
CREATE FUNCTION fupin_register.agreed_value(planned fupin_register.planned_column) RETURNS text
    STABLE STRICT PARALLEL SAFE
    RETURN pg_catalog.format(CASE planned.value_type
                      WHEN 'boolean'::regtype THEN 'bool_or(g.c%1$s)'
                      WHEN 'text'::regtype THEN 'min(g.c%1$s COLLATE "C")::%2$s COLLATE "default"'
                      WHEN 'fupin.citizen_id'::regtype THEN 'min(g.c%1$s::text COLLATE "C")::fupin.citizen_id'
                      WHEN 'fupin.division'::regtype THEN 'min(g.c%1$s::text COLLATE "C")::fupin.division'
                      ELSE 'min(g.c%1$s)::%2$s'
                  END, planned.position, planned.target_type);
COMMENT ON FUNCTION fupin_register.agreed_value(fupin_register.planned_column) IS
    'part of stage_sql(): the value of a column over the rows of one subject';

CREATE FUNCTION fupin_register.disagreement(planned fupin_register.planned_column) RETURNS text
    STABLE STRICT PARALLEL SAFE
    RETURN pg_catalog.format(CASE planned.value_type
                      WHEN 'boolean'::regtype THEN 'bool_or(g.c%1$s) <> bool_and(g.c%1$s)'
                      WHEN 'text'::regtype THEN 'min(g.c%1$s COLLATE "C") <> max(g.c%1$s COLLATE "C")'
                      WHEN 'fupin.citizen_id'::regtype THEN 'min(g.c%1$s::text COLLATE "C") <> max(g.c%1$s::text COLLATE "C")'
                      WHEN 'fupin.division'::regtype THEN 'min(g.c%1$s::text COLLATE "C") <> max(g.c%1$s::text COLLATE "C")'
                      ELSE 'min(g.c%1$s) <> max(g.c%1$s)'
                  END, planned.position);
COMMENT ON FUNCTION fupin_register.disagreement(fupin_register.planned_column) IS
    'part of stage_sql(): whether the rows of one subject disagree on a column';

-- What stands in the register under one of a table's key columns, in the words of cell_sql().
CREATE FUNCTION fupin_register.key_cell(column_name text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    RETURN CASE column_name WHEN 'division' THEN 'd' WHEN 'household_id' THEN 'h' WHEN 'person_id' THEN 'p' WHEN 'year' THEN 'y' END;
COMMENT ON FUNCTION fupin_register.key_cell(text) IS
    'part of stage_sql(): the column of cell_sql() that holds a key; NULL = item_no, which the mapping says';

CREATE FUNCTION fupin_register.stage_sql(plan fupin_register.planned_column[], register_table text, good text, merged boolean) RETURNS text
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    relation regclass := format('fupin_register.%I', stage_sql.register_table)::regclass;
    keys     text[] := (SELECT t.keys FROM fupin_register.import_table() t WHERE t.register_table = stage_sql.register_table);
    by_item  boolean := stage_sql.register_table = 'income_item';
    given    text;
    result   text := '';
    changed  text;
    stands   text := '';
    comes    text := '';
    columns  text := '';
    attr     record;
    given_as text;
    preset   text;
    value    text;
BEGIN
    -- what the source says, a row a key
    SELECT string_agg(format('SELECT %s%s%s, array_remove(ARRAY[NULL%s], NULL)::text[] AS clash FROM %s g WHERE %s%s GROUP BY %s',
                             key.columns, cell.columns, ', ' || cell.facts, cell.clashes, stage_sql.good, key.known,
                             CASE WHEN cell.columns_read IS NOT NULL AND stage_sql.register_table IN ('income_item', 'village_year') THEN format(' AND num_nonnulls(%s) > 0', cell.columns_read) END,
                             key.cells), E'\nUNION ALL\n' ORDER BY item.item)
      INTO given
      FROM (SELECT DISTINCT p.item FROM unnest(plan) p WHERE p.register_table = stage_sql.register_table
            UNION SELECT '' WHERE NOT by_item) item
     CROSS JOIN LATERAL (
            SELECT string_agg(format('%s::%s AS %I',
                                     CASE WHEN k.name = 'item_no'
                                          THEN (SELECT quote_literal(p.constant) FROM unnest(plan) p WHERE p.register_table = stage_sql.register_table AND p.item = item.item AND p.register_column = 'item_no')
                                          ELSE 'g.' || fupin_register.key_cell(k.name) END,
                                     format_type(a.atttypid, a.atttypmod), k.name), ', ' ORDER BY k.n) AS columns,
                   string_agg(format('g.%s IS NOT NULL', fupin_register.key_cell(k.name)), ' AND ') FILTER (WHERE k.name <> 'item_no') AS known,
                   string_agg('g.' || fupin_register.key_cell(k.name), ', ') FILTER (WHERE k.name <> 'item_no') AS cells
              FROM unnest(keys) WITH ORDINALITY k (name, n)
              JOIN pg_attribute a ON a.attrelid = relation AND a.attname = k.name) key
     CROSS JOIN LATERAL (
            SELECT coalesce(string_agg(format(', %s AS %I', coalesce(fupin_register.agreed_value(own), format('NULL::%s', m.target_type)), 'n_' || m.register_column), '' ORDER BY m.register_column)
                            FILTER (WHERE m.fact_key IS NULL), '') AS columns,
                   'jsonb_strip_nulls(jsonb_build_object(' || string_agg(format('%L, %s', m.fact_key, fupin_register.agreed_value(own)), ', ' ORDER BY m.register_column)
                       FILTER (WHERE m.fact_key IS NOT NULL) || ')) AS n_facts' AS facts,
                   coalesce(string_agg(format(', CASE WHEN %s THEN %L END', fupin_register.disagreement(own),
                                              format('%s|conflict|%s|%s|', (own).position, stage_sql.register_table, m.register_column)), '' ORDER BY (own).position)
                            FILTER (WHERE (own).position IS NOT NULL AND stage_sql.register_table <> 'village'), '') AS clashes,
                   string_agg(format('g.c%s', (own).position), ', ' ORDER BY (own).position) FILTER (WHERE (own).position IS NOT NULL) AS columns_read
              FROM (SELECT DISTINCT p.register_column, p.fact_key, p.target_type
                      FROM unnest(plan) p
                     WHERE p.register_table = stage_sql.register_table AND p.register_column <> ALL (keys)
                       AND (p.fact_key IS NULL OR p.source_column IS NOT NULL)) m
              LEFT JOIN LATERAL (SELECT p AS own FROM unnest(plan) p
                                  WHERE p.register_table = stage_sql.register_table AND p.item = item.item
                                    AND p.register_column = m.register_column AND p.source_column IS NOT NULL) o ON true) cell
     -- an item is there if something is said of it
     WHERE NOT (stage_sql.register_table IN ('income_item', 'village_year') AND cell.columns_read IS NULL);

    -- the rows as they will stand in the register
    FOR attr IN
        SELECT a.attname, pg_get_expr(def.adbin, def.adrelid) AS preset,
               -- a domain's rules are problem_sql()'s business
               CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE format_type(a.atttypid, a.atttypmod) END AS type
          FROM pg_attribute a
          JOIN pg_type t ON t.oid = a.atttypid
          LEFT JOIN pg_attrdef def ON def.adrelid = a.attrelid AND def.adnum = a.attnum
         WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
         ORDER BY a.attnum
    LOOP
        given_as := format('i.%I', 'n_' || attr.attname);
        -- where the source says nothing, a new row has the mapping's constant or the table's own default
        SELECT CASE WHEN by_item THEN 'CASE i.item_no ' || string_agg(format('WHEN %s THEN %s', n.constant, coalesce(quote_literal(p.constant), attr.preset, 'NULL')), ' ') || ' END'
                    ELSE coalesce(max(quote_literal(p.constant)), attr.preset, 'NULL') END
          INTO preset
          FROM unnest(plan) n
          LEFT JOIN unnest(plan) p ON p.register_table = n.register_table AND p.item = n.item AND p.register_column = attr.attname
         WHERE n.register_table = stage_sql.register_table AND (n.register_column = 'item_no' OR NOT by_item);
        preset := format('(%s)::%s', coalesce(preset, attr.preset, 'NULL'), attr.type);
        IF attr.attname = ANY (keys) THEN
            value := format('i.%I', attr.attname);
        ELSIF attr.attname = 'facts' THEN
            value := CASE WHEN merged THEN format('coalesce(e.facts, %s)', preset) ELSE preset END
                || CASE WHEN EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = stage_sql.register_table AND p.fact_key IS NOT NULL AND p.source_column IS NOT NULL)
                        THEN ' || i.n_facts' ELSE '' END;
        ELSE
            value := CASE WHEN merged THEN format('CASE WHEN e.division IS NULL THEN %s ELSE e.%I END', preset, attr.attname) ELSE preset END;
            SELECT CASE WHEN p.unless IS NULL THEN format('coalesce(%s, %s)', given_as, value)
                        -- what the register has comes first, unless the other column has a value now
                        ELSE format('CASE WHEN coalesce(%s) IS NULL THEN coalesce(%s%s, %s) END',
                                    concat_ws(', ', (SELECT format('i.%I', 'n_' || u.register_column) FROM unnest(plan) u WHERE u.register_table = p.register_table AND u.register_column = p.unless),
                                              CASE WHEN merged THEN format('e.%I', p.unless) ELSE 'NULL' END),
                                    CASE WHEN merged THEN format('e.%I, ', attr.attname) END, given_as, preset) END
              INTO value
              FROM (SELECT value) keep
              LEFT JOIN LATERAL (SELECT p.* FROM unnest(plan) p WHERE p.register_table = stage_sql.register_table AND p.register_column = attr.attname LIMIT 1) p ON true
             WHERE p.position IS NOT NULL
             UNION ALL SELECT value
             LIMIT 1;
        END IF;
        columns := columns || format(', x.%I', attr.attname);
        result := result || format(', (%s)::%s AS %I', value, attr.type, attr.attname);
        IF attr.attname <> ALL (keys) THEN
            stands := stands || format(', (x.existing).%I::%s', attr.attname, attr.type);
            comes := comes || format(', x.%I', attr.attname);
        END IF;
    END LOOP;
    -- compared as records, NULL like any other value; a village that is known is left as it is
    changed := CASE WHEN stage_sql.register_table = 'village' OR comes = '' THEN 'false' ELSE format('record_ne(ROW(%s), ROW(%s))', substring(comes FROM 3), substring(stands FROM 3)) END;
    IF NOT merged THEN
        RETURN format('SELECT %s, i.clash, false AS found, false AS other FROM (%s) i', substring(result FROM 3), given);
    END IF;
    RETURN format('SELECT x.clash, x.found%s, x.found AND (%s) AS changed, CASE WHEN x.found AND (%2$s) THEN to_jsonb(x.existing) END AS before, x.other '
                  'FROM (SELECT i.clash, e.division IS NOT NULL AS found, %s, e AS existing, %s AS other FROM (%s) i LEFT JOIN %s e ON %s OFFSET 0) x',
                  columns, changed, substring(result FROM 3),
                  coalesce((SELECT format('e.category <> CASE i.item_no %s END', string_agg(format('WHEN %s THEN %L', k.constant, p.constant), ' '))
                              FROM unnest(plan) p
                              JOIN unnest(plan) k ON k.register_table = p.register_table AND k.item = p.item AND k.register_column = 'item_no'
                             WHERE p.register_table = stage_sql.register_table AND p.register_column = 'category' AND p.constant IS NOT NULL
                            HAVING count(*) > 0), 'false'),
                  given, relation,
                  (SELECT string_agg(format('e.%1$I %2$s i.%1$I', k, CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END), ' AND ') FROM unnest(keys) k));
END
$$;
COMMENT ON FUNCTION fupin_register.stage_sql(fupin_register.planned_column[], text, text, boolean) IS
    'the query for the rows of one table as the rows of the source in the relation "good" make them, with clash (the columns on which the source disagrees); merged: over what the register has, with found, changed, before and other (the income that the register has under the number is of another category)';

CREATE FUNCTION fupin_register.problem_sql(plan fupin_register.planned_column[], register_table text, good text, staged text) RETURNS text
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
#variable_conflict use_column
DECLARE
    relation regclass := format('fupin_register.%I', problem_sql.register_table)::regclass;
    keys     text[] := (SELECT t.keys FROM fupin_register.import_table() t WHERE t.register_table = problem_sql.register_table);
    checks   text := '';
    rule     record;
BEGIN
    FOR rule IN
        -- the table's own rules, and those of its columns' domains
        SELECT c.conname, format('(%s) IS FALSE', pg_get_expr(c.conbin, c.conrelid)) AS broken,
               (SELECT a.attname FROM pg_attribute a
                 WHERE a.attrelid = relation AND a.attnum = ANY (c.conkey)
                 ORDER BY EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = problem_sql.register_table AND p.register_column = a.attname AND p.source_column IS NOT NULL) DESC, a.attnum
                 LIMIT 1) AS column_name,
               'constraint' AS code
          FROM pg_constraint c
         WHERE c.conrelid = relation AND c.contype = 'c'
        UNION ALL
        SELECT c.conname, format('(%s) IS FALSE', regexp_replace(pg_get_expr(c.conbin, 0), '\mVALUE\M', quote_ident(a.attname), 'g')), a.attname, 'constraint'
          FROM pg_attribute a
          JOIN pg_constraint c ON c.contypid = a.atttypid AND c.contype = 'c'
         WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped
           AND a.attname <> ALL (keys)
        UNION ALL
        SELECT NULL, format('%I IS NULL', a.attname), a.attname,
               CASE WHEN EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = problem_sql.register_table AND p.register_column = a.attname) THEN 'missing' ELSE 'unknown_subject' END
          FROM pg_attribute a
         WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull AND a.attgenerated = '' AND a.attname <> ALL (keys)
         ORDER BY 1 NULLS FIRST, 3
    LOOP
        checks := checks || format(', CASE WHEN %s THEN %s || %L END', rule.broken,
                                   -- which of the items it is, the row itself says
                                   CASE WHEN problem_sql.register_table = 'income_item'
                                        THEN coalesce((SELECT 'CASE item_no ' || string_agg(format('WHEN %s THEN %L', k.constant, p.position), ' ') || ' ELSE ''0'' END'
                                                         FROM unnest(plan) p
                                                         JOIN unnest(plan) k ON k.register_table = p.register_table AND k.item = p.item AND k.register_column = 'item_no'
                                                        WHERE p.register_table = problem_sql.register_table AND p.register_column = rule.column_name AND p.source_column IS NOT NULL), '''0''')
                                        ELSE quote_literal(split_part(fupin_register.problem_of(plan, rule.code, problem_sql.register_table, rule.column_name), '|', 1)) END,
                                   format('|%s|%s|%s|%s', rule.code, problem_sql.register_table, rule.column_name, rule.conname));
    END LOOP;
    IF problem_sql.register_table = 'income_item' THEN
        checks := checks || ', CASE WHEN other THEN ''0|other_category|income_item|category|'' END';
    END IF;
    RETURN format('SELECT g.row_no, q.problem FROM (SELECT s.*, unnest(s.problems) AS problem FROM (SELECT %s, clash || array_remove(ARRAY[NULL%s], NULL) AS problems FROM %s r) s WHERE s.problems <> ''{}'') q JOIN %s g ON %s%s',
                  (SELECT string_agg(quote_ident(k), ', ') FROM unnest(keys) k), checks, staged, good,
                  (SELECT string_agg(format('g.%s %s q.%I', fupin_register.key_cell(k), CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END, k), ' AND ') FROM unnest(keys) k WHERE k <> 'item_no'),
                  '');
END
$$;
COMMENT ON FUNCTION fupin_register.problem_sql(fupin_register.planned_column[], text, text, text) IS
    'the query for the rows of the source (relation "good") that a table cannot take, by its rows in the relation "staged": a column on which rows disagree, a rule of the table or of a domain that breaks, a value that must not be missing';
