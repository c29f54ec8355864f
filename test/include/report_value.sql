-- Tests of the values of the reports, which stand in tables of the schema "answer" under their names.
CREATE TEMP TABLE broken (rule text, view text, name text, value text);
DO $$
DECLARE
    c record;
BEGIN
    FOR c IN SELECT * FROM fupin_report.data_dictionary WHERE column_name IS NOT NULL ORDER BY view_name, column_position LOOP
        -- references
        IF c.references_view IS NOT NULL THEN
            EXECUTE format('INSERT INTO broken SELECT DISTINCT ''reference'', %1$L, %2$L, %2$I::text FROM answer.%1$I a WHERE %2$I IS NOT NULL'
                           ' AND NOT EXISTS (SELECT FROM answer.%3$I d WHERE d.%4$I = a.%2$I %5$s)',
                           c.view_name, c.column_name, c.references_view, c.references_column,
                           CASE WHEN c.references_list IS NOT NULL THEN format('AND d.list = %L', c.references_list) ELSE '' END);
        END IF;
        -- labels of codes are those of the list
        IF c.references_list IS NOT NULL AND EXISTS (SELECT FROM pg_attribute WHERE attrelid = format('answer.%I', c.view_name)::regclass AND attname = c.column_name || '_label') THEN
            EXECUTE format('INSERT INTO broken SELECT DISTINCT ''label'', %1$L, %2$L, a.%2$I || '' '' || a.%3$I FROM answer.%1$I a LEFT JOIN answer.dim_state d ON d.code = a.%2$I AND d.list = %4$L'
                           ' WHERE d.label_zh IS DISTINCT FROM a.%3$I AND a.%2$I IS NOT NULL',
                           c.view_name, c.column_name, c.column_name || '_label', c.references_list);
        END IF;
        IF c.type_name = 'boolean' THEN
            EXECUTE format('INSERT INTO broken SELECT DISTINCT ''yes or no'', %1$L, %2$L, %2$I || '' '' || %3$I FROM answer.%1$I'
                           ' WHERE %3$I IS DISTINCT FROM CASE %2$I WHEN true THEN ''是'' WHEN false THEN ''否'' ELSE CASE WHEN %3$I IN (''未知'', ''不适用'') THEN %3$I END END',
                           c.view_name, c.column_name, regexp_replace(c.column_name, '^is_', '') || '_label');
        ELSIF c.type_name = 'date' THEN
            EXECUTE format('INSERT INTO broken SELECT ''finite'', %1$L, %2$L, %2$I::text FROM answer.%1$I WHERE NOT isfinite(%2$I)', c.view_name, c.column_name);
        ELSIF c.type_name ~ 'numeric' THEN
            EXECUTE format('INSERT INTO broken SELECT ''number'', %1$L, %2$L, %2$I::text FROM answer.%1$I WHERE %2$I::text ~ ''[A-Za-z]''', c.view_name, c.column_name);
        ELSIF c.type_name ~ 'char' AND c.column_name <> 'digest_text' THEN -- which is the beginning of a message
            EXECUTE format('INSERT INTO broken SELECT ''text'', %1$L, %2$L, %2$I::text FROM answer.%1$I WHERE %2$I ~ ''[\x01-\x1f]'' OR %2$I = ''''', c.view_name, c.column_name);
        END IF;
    END LOOP;
END
$$;
SELECT is((SELECT string_agg(DISTINCT concat_ws(' ', view, name, value), '; ') FROM broken WHERE broken.rule = rules.rule), NULL, says)
  FROM (VALUES ('reference', 'what a column refers to is there'),
               ('label', 'the label of a code is that of its list'),
               ('yes or no', 'the label of a yes or no is 是, 否, and 未知 or 不适用 for NULL'),
               ('finite', 'days are finite'),
               ('number', 'numbers are numbers'),
               ('text', 'texts are one line, and not empty')) rules (rule, says);
SELECT is((SELECT count(*) > 100 FROM fupin_report.data_dictionary WHERE references_view = 'dim_state'), true, 'there were references to look at');
