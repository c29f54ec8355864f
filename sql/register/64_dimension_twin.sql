-- What the views and columns of the reports are called in Chinese, from the dictionary.  A report of the county's own that says
-- nothing in the form of the dictionary keeps its name.

CREATE VIEW fupin_register.chinese_column WITH (security_barrier) AS
    WITH published AS MATERIALIZED (
        SELECT class.relname AS report,
               attribute.attname AS column_name,
               attribute.attnum AS column_position,
               CASE WHEN view_text.label_en <> '' THEN view_text.label_zh END::text AS view_label,
               CASE WHEN column_text.label_en <> '' THEN column_text.label_zh END::text AS column_label
          FROM pg_catalog.pg_class class
          JOIN pg_catalog.pg_namespace schema
            ON schema.oid = class.relnamespace
           AND schema.nspname = 'fupin_report'
          JOIN pg_catalog.pg_attribute attribute
            ON attribute.attrelid = class.oid
           AND attribute.attnum > 0
           AND NOT attribute.attisdropped
          LEFT JOIN fupin_report.data_dictionary view_text
            ON view_text.view_name = class.relname::text COLLATE pg_catalog."default"
           AND view_text.column_name IS NULL
          LEFT JOIN fupin_report.data_dictionary column_text
            ON column_text.view_name = class.relname::text COLLATE pg_catalog."default"
           AND column_text.column_name = attribute.attname::text COLLATE pg_catalog."default"
         WHERE class.relkind IN ('v', 'm')
    ), shown AS (
        SELECT published.*
          FROM published
          LEFT JOIN published code_label
            ON code_label.report = published.report
           AND code_label.column_name = (published.column_name || '_label')::name
          LEFT JOIN published yes_or_no_label
            ON yes_or_no_label.report = published.report
           AND yes_or_no_label.column_name = pg_catalog.regexp_replace(published.column_name::text, '^is_(.*)$', '\1_label')::name
           AND published.column_name ~ '^is_'
          LEFT JOIN published short_label
            ON short_label.report = published.report
           AND short_label.column_name = pg_catalog.regexp_replace(published.column_name::text, '_(code|name)$', '_label')::name
           AND published.column_name ~ '_(code|name)$'
           AND published.column_label ~ '代码$'
         WHERE COALESCE(code_label.column_name, yes_or_no_label.column_name, short_label.column_name) IS NULL
    )
    SELECT shown.report,
           COALESCE(shown.view_label, shown.report::text) AS label,
           COALESCE(fupin_register.chinese_name(shown.view_label, pg_catalog.dense_rank() OVER (PARTITION BY shown.view_label ORDER BY shown.report)),
                    shown.report) AS chinese_report,
           shown.column_name,
           shown.column_position,
           COALESCE(shown.column_label, shown.column_name::text) AS column_label,
           COALESCE(fupin_register.chinese_name(shown.column_label,
                                                pg_catalog.row_number() OVER (PARTITION BY shown.report, shown.column_label ORDER BY shown.column_position)),
                    shown.column_name) AS chinese_column
      FROM shown;
COMMENT ON VIEW fupin_register.chinese_column IS
    'the columns of the Chinese twins of the reports: every column of fupin_report but codes and yes and no that have their label beside them';
COMMENT ON COLUMN fupin_register.chinese_column.report IS 'the view of fupin_report';
COMMENT ON COLUMN fupin_register.chinese_column.label IS 'its Chinese label in full; its name, where it has none';
COMMENT ON COLUMN fupin_register.chinese_column.chinese_report IS 'what its twin is called';
COMMENT ON COLUMN fupin_register.chinese_column.column_name IS 'the column';
COMMENT ON COLUMN fupin_register.chinese_column.column_position IS 'its place in the view, from 1';
COMMENT ON COLUMN fupin_register.chinese_column.column_label IS 'its Chinese label in full; its name, where it has none';
COMMENT ON COLUMN fupin_register.chinese_column.chinese_column IS 'what it is called in the twin';
