-- How a source becomes rows of the register, continued: the rows of one table, and what the table cannot take.

-- The values that the rows of one subject give a column: they must agree, a blank says nothing.
CREATE FUNCTION fupin_register.agreed_value(planned fupin_register.planned_column) RETURNS text
    STABLE PARALLEL SAFE
    RETURN pg_catalog.format(CASE planned.value_type
                      WHEN 'boolean'::regtype THEN 'bool_or(g.c%1$s)'
                      WHEN 'text'::regtype THEN 'min(g.c%1$s COLLATE "C")::%2$s'
                      WHEN 'fupin.citizen_id'::regtype THEN 'min(g.c%1$s::text COLLATE "C")::fupin.citizen_id'
                      WHEN 'fupin.division'::regtype THEN 'min(g.c%1$s::text COLLATE "C")::fupin.division'
                      ELSE 'min(g.c%1$s)::%2$s'
                  END, planned.position, planned.target_type);
COMMENT ON FUNCTION fupin_register.agreed_value(fupin_register.planned_column) IS
    'part of stage_sql(): the value of a column over the rows of one subject';

CREATE FUNCTION fupin_register.disagreement(planned fupin_register.planned_column) RETURNS text
    STABLE PARALLEL SAFE
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
    given    text := '';
    result   text := '';
    changed  text := 'false';
    columns  text := '';
    item     record;
    attr     record;
    planned  fupin_register.planned_column;
    other    fupin_register.planned_column;
    given_as text;
    value    text;
    facts    text;
BEGIN
    -- what the source says, a row a key
    FOR item IN
        SELECT p.item,
               (SELECT k.constant FROM unnest(plan) k WHERE k.register_table = stage_sql.register_table AND k.item = p.item AND k.register_column = 'item_no') AS item_no,
               array_agg(p ORDER BY p.position) FILTER (WHERE p.register_column <> ALL (keys)) AS columns,
               string_agg(format('g.c%s', p.position), ', ' ORDER BY p.position) FILTER (WHERE p.register_column <> ALL (keys) AND p.source_column IS NOT NULL) AS read
          FROM (SELECT p.* FROM unnest(plan) p WHERE p.register_table = stage_sql.register_table
                UNION ALL
                -- a table that is fed with nothing but keys, which stand in the plans of other tables
                SELECT (ROW(0, stage_sql.register_table, '', keys[1], NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, false, false, false, NULL, NULL)::fupin_register.planned_column).*
                 WHERE NOT EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = stage_sql.register_table)) p
         GROUP BY p.item
         ORDER BY p.item
    LOOP
        CONTINUE WHEN item.read IS NULL AND stage_sql.register_table IN ('income_item', 'village_year');
        given := given || CASE WHEN given <> '' THEN E'\nUNION ALL\n' ELSE '' END
            || format('SELECT %s%s%s, array_remove(ARRAY[NULL%s], NULL)::text[] AS clash FROM %s g WHERE %s%s GROUP BY %s',
                      (SELECT string_agg(format('%s::%s AS %I',
                                                CASE WHEN k.name = 'item_no' THEN quote_literal(item.item_no) ELSE 'g.' || fupin_register.key_cell(k.name) END,
                                                format_type(a.atttypid, a.atttypmod), k.name), ', ' ORDER BY k.n)
                         FROM unnest(keys) WITH ORDINALITY k (name, n)
                         JOIN pg_attribute a ON a.attrelid = relation AND a.attname = k.name),
                      (SELECT string_agg(format(', %s AS %I', CASE WHEN c.source_column IS NULL THEN format('NULL::%s', c.target_type) ELSE fupin_register.agreed_value(c) END, 'n_' || c.register_column), '' ORDER BY c.register_column)
                         FROM unnest(item.columns) c WHERE c.fact_key IS NULL AND c.parser <> 'count'),
                      coalesce((SELECT format(', jsonb_strip_nulls(jsonb_build_object(%s)) AS n_facts', string_agg(format('%L, %s', c.fact_key, fupin_register.agreed_value(c)), ', ' ORDER BY c.position))
                                  FROM unnest(item.columns) c WHERE c.fact_key IS NOT NULL AND c.source_column IS NOT NULL HAVING count(*) > 0), ''),
                      coalesce((SELECT string_agg(format(', CASE WHEN %s THEN %L END', fupin_register.disagreement(c),
                                                         format('%s|conflict|%s|%s|', c.position, c.register_table, c.register_column)), '' ORDER BY c.position)
                                  FROM unnest(item.columns) c WHERE c.source_column IS NOT NULL AND stage_sql.register_table <> 'village'), ''),
                      good,
                      (SELECT string_agg(format('g.%s IS NOT NULL', fupin_register.key_cell(k)), ' AND ') FROM unnest(keys) k WHERE k <> 'item_no'),
                      CASE WHEN stage_sql.register_table IN ('income_item', 'village_year') THEN format(' AND num_nonnulls(%s) > 0', item.read) END,
                      (SELECT string_agg('g.' || fupin_register.key_cell(k), ', ') FROM unnest(keys) k WHERE k <> 'item_no'));
    END LOOP;

    -- the rows as they will stand in the register
    FOR attr IN
        SELECT a.attname, format_type(a.atttypid, a.atttypmod) AS type, pg_get_expr(def.adbin, def.adrelid) AS preset
          FROM pg_attribute a
          LEFT JOIN pg_attrdef def ON def.adrelid = a.attrelid AND def.adnum = a.attnum
         WHERE a.attrelid = relation AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
         ORDER BY a.attnum
    LOOP
        given_as := format('i.%I', 'n_' || attr.attname);
        SELECT p.* INTO planned
          FROM unnest(plan) p
         WHERE p.register_table = stage_sql.register_table AND p.register_column = attr.attname AND p.parser <> 'count'
         ORDER BY p.item LIMIT 1;
        IF attr.attname = ANY (keys) THEN
            value := format('i.%I', attr.attname);
        ELSIF attr.attname = 'facts' AND EXISTS (SELECT FROM unnest(plan) p WHERE p.register_table = stage_sql.register_table AND p.fact_key IS NOT NULL AND p.source_column IS NOT NULL) THEN
            value := CASE WHEN merged THEN 'coalesce(e.facts, ''{}'') || i.n_facts' ELSE 'i.n_facts' END;
        ELSIF planned.position IS NOT NULL THEN
            facts := coalesce((SELECT CASE WHEN count(DISTINCT p.constant) + count(*) FILTER (WHERE p.constant IS NULL) = 1 THEN max(quote_nullable(p.constant))
                                           -- the items have each their own
                                           ELSE format('CASE i.item_no %s END', string_agg(format('WHEN %s THEN %L', k.constant, p.constant), ' ')) END
                                 FROM unnest(plan) p
                                 LEFT JOIN unnest(plan) k ON k.register_table = p.register_table AND k.item = p.item AND k.register_column = 'item_no'
                                WHERE p.register_table = stage_sql.register_table AND p.register_column = attr.attname), 'NULL');
            value := CASE WHEN merged THEN format('coalesce(%s, CASE WHEN e.division IS NULL THEN %s::%s ELSE e.%I END)', given_as, facts, attr.type, attr.attname)
                          ELSE format('coalesce(%s, %s::%s)', given_as, facts, attr.type) END;
            IF planned.unless IS NOT NULL THEN
                value := format('CASE WHEN coalesce(i.%I%s) IS NULL THEN %s END', 'n_' || planned.unless, CASE WHEN merged THEN format(', e.%I', planned.unless) END,
                                CASE WHEN merged THEN format('coalesce(e.%I, %s, %s::%s)', attr.attname, given_as, facts, attr.type) ELSE format('coalesce(%s, %s::%s)', given_as, facts, attr.type) END);
            END IF;
        ELSE
            value := CASE WHEN merged THEN format('CASE WHEN e.division IS NULL THEN %s ELSE e.%I END', coalesce(attr.preset, 'NULL'), attr.attname)
                          ELSE format('%s::%s', coalesce(attr.preset, 'NULL'), attr.type) END;
        END IF;
        columns := columns || format(', x.%I', attr.attname);
        result := result || format(', (%s)::%s AS %I', value,
                                   -- a domain's rules are problem_sql()'s business
                                   (SELECT CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod) ELSE attr.type END FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = relation AND a.attname = attr.attname),
                                   attr.attname);
        IF attr.attname <> ALL (keys) AND stage_sql.register_table <> 'village' THEN
            changed := changed || format(' OR x.%I IS DISTINCT FROM (x.existing).%1$I', attr.attname);
        END IF;
    END LOOP;
    IF NOT merged THEN
        RETURN format('SELECT %s, i.clash, false AS found, NULL::text AS other FROM (%s) i', substring(result FROM 3), given);
    END IF;
    RETURN format('SELECT x.clash, x.found%s, x.found AND (%s) AS changed, CASE WHEN x.found AND (%2$s) THEN to_jsonb(x.existing) END AS before, x.other '
                  'FROM (SELECT i.clash, e.division IS NOT NULL AS found, %s, e AS existing, %s AS other FROM (%s) i LEFT JOIN %s e ON %s OFFSET 0) x',
                  columns, changed, substring(result FROM 3),
                  CASE WHEN stage_sql.register_table = 'income_item' THEN 'e.category' ELSE 'NULL::text' END,
                  given, relation,
                  (SELECT string_agg(format('e.%1$I %2$s i.%1$I', k, CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END), ' AND ') FROM unnest(keys) k));
END
$$;
COMMENT ON FUNCTION fupin_register.stage_sql(fupin_register.planned_column[], text, text, boolean) IS
    'the query for the rows of one table as the rows of the source in the relation "good" make them, with clash (the columns on which the source disagrees); merged: over what the register has, with found, changed and before';

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
        checks := checks || format(', CASE WHEN %s THEN %L END', rule.broken,
                                   format('%s|%s|%s|%s|%s',
                                          coalesce((SELECT min(p.position) FROM unnest(plan) p WHERE p.register_table = problem_sql.register_table AND p.register_column = rule.column_name AND p.source_column IS NOT NULL), 0),
                                          rule.code, problem_sql.register_table, rule.column_name, rule.conname));
    END LOOP;
    IF problem_sql.register_table = 'income_item' THEN
        checks := checks || ', CASE WHEN other <> category THEN ''0|other_category|income_item|category|'' END';
    END IF;
    RETURN format('SELECT g.row_no, q.problem FROM (SELECT s.*, unnest(s.problems) AS problem FROM (SELECT %s, clash || array_remove(ARRAY[NULL%s], NULL) AS problems FROM %s) s WHERE s.problems <> ''{}'') q JOIN %s g ON %s%s',
                  (SELECT string_agg(quote_ident(k), ', ') FROM unnest(keys) k), checks, staged, good,
                  (SELECT string_agg(format('g.%s %s q.%I', fupin_register.key_cell(k), CASE k WHEN 'division' THEN 'OPERATOR(fupin.=)' ELSE '=' END, k), ' AND ') FROM unnest(keys) k WHERE k <> 'item_no'),
                  '');
END
$$;
COMMENT ON FUNCTION fupin_register.problem_sql(fupin_register.planned_column[], text, text, text) IS
    'the query for the rows of the source (relation "good") that a table cannot take, by its rows in the relation "staged": a column on which rows disagree, a rule of the table or of a domain that breaks, a value that must not be missing';
