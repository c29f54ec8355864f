-- Part 39: how the columns of a file or of a county's own tables become rows of the register.
--
-- A mapping describes a shape of source, not one file: which headings it has, in which rows, and what each column
-- means.  A source is any table, view or foreign table.  Its headings are its column names, or the cells of one of its
-- rows (header_row).  A column of the mapping that the source lacks is left alone unless it is required, so that one
-- mapping serves the whole sheet and its parts.
--
--     heading in the source          mapping_column.source            register
--     人均纯收入<line break>（万元）      {人均纯收入}, parser yuan        household_year.stated_income_per_capita
--
-- Headings are compared without blanks, line breaks, brackets at their end and differences of width and case; a unit in
-- brackets at the end (万元) is the column's default unit.

CREATE TABLE fupin.mapping (
    mapping_id   text NOT NULL,
    title_zh     text NOT NULL,
    title_en     text NOT NULL,
    row_source   text[] NOT NULL DEFAULT '{}',
    header_row   integer,
    first_row    integer,
    mark_source  text[] NOT NULL DEFAULT '{}',
    total_at     text,
    stop_at      text,
    only_source  text[] NOT NULL DEFAULT '{}',
    only_values  text[] NOT NULL DEFAULT '{}',
    shipped      boolean NOT NULL DEFAULT false,
    CONSTRAINT mapping_pkey PRIMARY KEY (mapping_id),
    CONSTRAINT mapping_id_is_words_with_dots CHECK (mapping_id ~ '^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$'),
    CONSTRAINT titles_not_empty CHECK (title_zh <> '' AND title_en <> ''),
    CONSTRAINT header_row_from_1 CHECK (header_row > 0),
    CONSTRAINT first_row_after_the_header CHECK (first_row > coalesce(header_row, 0)),
    CONSTRAINT marks_stand_in_named_columns CHECK ((total_at IS NULL AND stop_at IS NULL) = (mark_source = '{}')),
    CONSTRAINT total_at_is_a_pattern CHECK (total_at <> '' AND '' !~ total_at),
    CONSTRAINT stop_at_is_a_pattern CHECK (stop_at <> '' AND '' !~ stop_at),
    CONSTRAINT only_values_of_a_named_column CHECK ((only_source = '{}') = (only_values = '{}'))
);
COMMENT ON TABLE fupin.mapping IS 'shapes of sources that import() and map_view() understand; a row of your own describes another one';
COMMENT ON COLUMN fupin.mapping.mapping_id IS 'key (spreadsheet.person)';
COMMENT ON COLUMN fupin.mapping.title_zh IS 'Chinese title';
COMMENT ON COLUMN fupin.mapping.title_en IS 'English title';
COMMENT ON COLUMN fupin.mapping.row_source IS 'headings of the column that numbers the source''s rows, the first one found counts; {} or none found: rows are numbered as they are read';
COMMENT ON COLUMN fupin.mapping.header_row IS 'number of the row whose cells are the headings; NULL = the names of the source''s columns are';
COMMENT ON COLUMN fupin.mapping.first_row IS 'number of the first row with data; NULL = the row after the headings';
COMMENT ON COLUMN fupin.mapping.mark_source IS 'headings of the columns in which total_at and stop_at are looked for; {} = the mapping knows neither';
COMMENT ON COLUMN fupin.mapping.total_at IS 'regular expression: a row of which a marking cell, without its blanks, matches holds totals, which are compared with the rows above and not loaded; NULL = there are none';
COMMENT ON COLUMN fupin.mapping.stop_at IS 'regular expression: the first row that matches ends the data (signatures, notes): it and what is below are skipped and kept; NULL = the data goes on to the end';
COMMENT ON COLUMN fupin.mapping.only_source IS 'headings of the column that says whether a row counts (AAR100); {} = all count';
COMMENT ON COLUMN fupin.mapping.only_values IS 'what that column says of rows that count; a blank counts too, every other row is skipped';
COMMENT ON COLUMN fupin.mapping.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.mapping_column (
    mapping_id      text NOT NULL,
    position        integer NOT NULL,
    register_table  text NOT NULL,
    item            text NOT NULL DEFAULT '',
    register_column text NOT NULL,
    source          text[] NOT NULL DEFAULT '{}',
    parser          text NOT NULL DEFAULT 'text',
    default_unit    text,
    code_list       text,
    constant        text,
    unless          text,
    required        boolean NOT NULL DEFAULT false,
    fill_down       boolean NOT NULL DEFAULT false,
    compare_total   boolean NOT NULL DEFAULT false,
    shipped         boolean NOT NULL DEFAULT false,
    CONSTRAINT mapping_column_pkey PRIMARY KEY (mapping_id, position),
    CONSTRAINT mapping_column_of_a_known_mapping FOREIGN KEY (mapping_id) REFERENCES fupin.mapping (mapping_id),
    CONSTRAINT one_meaning_a_register_column UNIQUE (mapping_id, register_table, item, register_column),
    CONSTRAINT position_from_1 CHECK (position > 0),
    CONSTRAINT register_table_can_be_fed
        CHECK (register_table IN ('village', 'village_year', 'household', 'household_year', 'person', 'person_year', 'income_item')),
    CONSTRAINT only_income_items_come_several_a_row CHECK ((item <> '') = (register_table = 'income_item')),
    CONSTRAINT register_column_is_a_name CHECK (register_column ~ '^(facts\.)?[a-z][a-z0-9_]*$'),
    CONSTRAINT parser_is_known
        CHECK (parser IN ('text', 'number_of', 'division', 'year', 'date', 'yuan', 'number', 'yes_no', 'citizen_id', 'code')),
    CONSTRAINT a_code_and_nothing_else_has_a_list CHECK ((parser = 'code') = (code_list IS NOT NULL)),
    CONSTRAINT only_yuan_have_a_unit CHECK (default_unit IS NULL OR parser = 'yuan'),
    CONSTRAINT a_column_comes_from_somewhere CHECK (source <> '{}' OR constant IS NOT NULL),
    CONSTRAINT cells_are_merged_over_a_household CHECK (NOT fill_down OR register_table NOT IN ('person', 'person_year')),
    CONSTRAINT only_sums_have_totals CHECK (NOT compare_total OR parser IN ('yuan', 'number'))
);
COMMENT ON TABLE fupin.mapping_column IS 'the columns of a mapping: what stands under which heading, how it is read, and where in the register it goes';
COMMENT ON COLUMN fupin.mapping_column.mapping_id IS 'the mapping';
COMMENT ON COLUMN fupin.mapping_column.position IS 'number of the column within the mapping, from 1';
COMMENT ON COLUMN fupin.mapping_column.register_table IS 'the table of the register that it feeds; keys stand once, in the table they identify: village.division, household.household_id, person.person_id, household_year.year, and go on to the other tables from there';
COMMENT ON COLUMN fupin.mapping_column.item IS 'which of several rows that one row of the source makes (income items); empty for the other tables';
COMMENT ON COLUMN fupin.mapping_column.register_column IS 'column of that table, or facts.key for a fact of the dictionary';
COMMENT ON COLUMN fupin.mapping_column.source IS 'headings under which it stands, the first one that the source has counts; {} = none, a constant';
COMMENT ON COLUMN fupin.mapping_column.parser IS
    'how the cell is read: text, number_of (a number of the register: a text that a spreadsheet must not have ruined), division (12 digits), year, date, yuan, number, yes_no, citizen_id, code';
COMMENT ON COLUMN fupin.mapping_column.default_unit IS 'unit of an amount that names none, neither in the cell nor in the heading (元, 万元); NULL = 元';
COMMENT ON COLUMN fupin.mapping_column.code_list IS 'list of codes by which a code is read, the nation''s codes of that list included; NULL = no code';
COMMENT ON COLUMN fupin.mapping_column.constant IS 'value where the source has no such column or a blank cell; it never changes what the register has; NULL = none';
COMMENT ON COLUMN fupin.mapping_column.unless IS 'column of the same table beside whose value this one stays empty (a reason why a number is missing); NULL = none';
COMMENT ON COLUMN fupin.mapping_column.required IS 'true: a row without it is rejected, and a source without the heading refused';
COMMENT ON COLUMN fupin.mapping_column.fill_down IS 'true: a blank cell means the one above, of the same household (merged cells)';
COMMENT ON COLUMN fupin.mapping_column.compare_total IS 'true: a row of totals is compared with the sum of this column';
COMMENT ON COLUMN fupin.mapping_column.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.mapping
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.mapping_column
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.mapping
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.mapping_column
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.mapping, fupin.mapping_column TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.mapping', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.mapping_column', 'WHERE NOT shipped');

-- What a heading is compared by.
CREATE FUNCTION fupin.heading(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    RETURN pg_catalog.lower(pg_catalog.regexp_replace(
               pg_catalog.regexp_replace(pg_catalog.normalize($1, 'NFKC'), '[[:space:]*:　]', '', 'g'),
               '[(\[][^()\[\]]*[)\]]$', ''));
COMMENT ON FUNCTION fupin.heading(text) IS
    'a heading as headings are compared: half-width, lower case, without blanks, line breaks, asterisks, colons and brackets at its end';

CREATE FUNCTION fupin.heading_unit(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    RETURN pg_catalog.substring(pg_catalog.regexp_replace(pg_catalog.normalize($1, 'NFKC'), '[[:space:]　]', '', 'g'), '[(\[]((?:千|万|百万|亿)?元)(?:/[^()]*)?[)\]]$');
COMMENT ON FUNCTION fupin.heading_unit(text) IS
    'the unit of money in brackets at the end of a heading (万元); NULL = it names none';

-- Merged cells: the cell, or the one above.
CREATE FUNCTION fupin.later(text, text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_later';
COMMENT ON FUNCTION fupin.later(text, text) IS
    'the second of two texts: transition of last_known()';

CREATE AGGREGATE fupin.last_known(text) (
    SFUNC    = fupin.later,
    STYPE    = text,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.last_known(text) IS
    'the last text that is not NULL, in the order of the window; NULL if there is none';
