-- What the reports are joined with, and what they say of themselves.

CREATE VIEW fupin_report.dim_division WITH (security_barrier) AS
    SELECT place.division::text::varchar(12) AS division_code,
           CASE place.level
               WHEN 1 THEN place.province_name
               WHEN 2 THEN place.prefecture_name
               WHEN 3 THEN place.county_name
               WHEN 4 THEN place.town_name
               ELSE place.village_name
           END::varchar(64) AS division_name,
           place.level::smallint AS level,
           level_code.label_zh::varchar(16) AS level_label,
           fupin.parent(place.division)::text::varchar(12) AS parent_code,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           parent.name::varchar(64) AS parent_name
      FROM fupin_register.place
      LEFT JOIN fupin_register.place_name parent ON parent.division OPERATOR(fupin.=) fupin.parent(place.division)
      LEFT JOIN fupin.code_list level_code
        ON level_code.list = 'division_level'
       AND level_code.code = place.level::text;

CREATE VIEW fupin_report.dim_criterion WITH (security_barrier) AS
    SELECT (criterion.standard_id || '-' || criterion.ordinal)::varchar(136) AS criterion_key,
           criterion.standard_id::varchar(128) AS standard_code,
           standard.title_zh::varchar(128) AS standard_title,
           standard.document_no::varchar(64) AS document_no,
           criterion.ordinal::smallint AS criterion_position,
           criterion.name::varchar(64) AS criterion_name,
           criterion.label_zh::varchar(128) AS criterion_label,
           criterion.label_en::varchar(128) AS criterion_label_en,
           criterion.rule_id::varchar(64) AS rule_id,
           rule.title_zh::varchar(128) AS rule_title,
           rule.article::varchar(64) AS article,
           criterion.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label
      FROM fupin.standard_criterion criterion
      JOIN fupin_register.standard_label standard ON standard.standard_id = criterion.standard_id
      LEFT JOIN fupin.rule ON rule.rule_id = criterion.rule_id
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = criterion.strength;

CREATE VIEW fupin_report.dim_state WITH (security_barrier) AS
    SELECT (code_list.list || '-' || code_list.code)::varchar(128) AS state_key,
           code_list.list::varchar(64) AS list,
           code_list.code::varchar(64) AS code,
           code_list.position::smallint AS code_position,
           code_list.label_zh::varchar(64) AS label_zh,
           code_list.label_en::varchar(128) AS label_en
      FROM fupin.code_list
     UNION ALL
    SELECT ('standard_state-' || standard_state.code)::varchar(128),
           'standard_state'::varchar(64),
           standard_state.code::varchar(64),
           standard_state.position::smallint,
           fupin_register.standard_state_label(standard_state.code)::varchar(64),
           standard_state.label_en::varchar(128)
      FROM (VALUES ('in_force',        1, 'in force'),
                   ('before_document', 2, 'the paper is not yet in force'),
                   ('expired',         3, 'the paper is no longer in force'),
                   ('no_standard',     4, 'no standard applies')) standard_state (code, position, label_en);

CREATE VIEW fupin_report.data_dictionary WITH (security_barrier) AS
    SELECT pg_catalog.concat_ws('.', described.view_name, described.column_name)::varchar(130) AS dictionary_key,
           'fupin_report'::varchar(64) AS schema_name,
           described.view_name::varchar(64) AS view_name,
           described.column_name::varchar(64) AS column_name,
           described.column_position::smallint AS column_position,
           described.type_name::varchar(64) AS type_name,
           pg_catalog.split_part(described.comment, ' | ', 1)::varchar(64) AS label_zh,
           pg_catalog.split_part(described.english, ': ', 1)::varchar(128) AS label_en,
           fupin_register.shorten(NULLIF(pg_catalog.substr(described.english,
                                                           pg_catalog.length(pg_catalog.split_part(described.english, ': ', 1)) + 3), ''))::varchar(255) AS description,
           CASE WHEN described.is_day THEN 'dim_date' WHEN own.column_name IS NULL THEN common.references_view ELSE own.references_view END::varchar(64) AS references_view,
           CASE WHEN described.is_day THEN 'day' WHEN own.column_name IS NULL THEN common.references_column ELSE own.references_column END::varchar(64) AS references_column,
           CASE WHEN own.column_name IS NULL THEN common.references_list ELSE own.references_list END::varchar(64) AS references_list
      -- the catalogs' own texts have the collation C, which no other report has
      FROM (SELECT class.relname::text COLLATE pg_catalog."default" AS view_name,
                   attribute.attname::text COLLATE pg_catalog."default" AS column_name,
                   COALESCE(attribute.attnum, 0) AS column_position,
                   pg_catalog.format_type(attribute.atttypid, attribute.atttypmod) AS type_name,
                   -- people are born before the calendar of dim_date begins
                   attribute.atttypid = 'pg_catalog.date'::regtype AND attribute.attname <> 'birth_date' AND class.relname <> 'dim_date' AS is_day,
                   EXISTS (SELECT
                             FROM pg_catalog.pg_attribute label
                            WHERE label.attrelid = class.oid
                              AND label.attname = attribute.attname || '_label') AS has_label,
                   description.description COLLATE pg_catalog."default" AS comment,
                   pg_catalog.split_part(description.description, ' | ', 2) COLLATE pg_catalog."default" AS english
              FROM pg_catalog.pg_class class
              JOIN pg_catalog.pg_namespace schema
                ON schema.oid = class.relnamespace
               AND schema.nspname = 'fupin_report'
              LEFT JOIN pg_catalog.pg_description description
                ON description.objoid = class.oid
               AND description.classoid = 'pg_catalog.pg_class'::regclass
              LEFT JOIN pg_catalog.pg_attribute attribute
                ON attribute.attrelid = class.oid
               AND attribute.attnum = description.objsubid
               AND attribute.attnum > 0
             WHERE class.relkind IN ('v', 'm')
               AND pg_catalog.has_table_privilege(class.oid, 'SELECT')) described
      LEFT JOIN fupin_register.column_reference own
        ON own.view_name = described.view_name
       AND own.column_name = described.column_name
      LEFT JOIN fupin_register.column_reference common
        ON common.view_name IS NULL
       AND common.column_name = described.column_name
       AND (described.has_label OR common.references_list IS DISTINCT FROM common.column_name)
       AND (described.view_name, described.column_name) <> (common.references_view, common.references_column);
