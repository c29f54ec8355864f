-- Part 31: the dictionaries: what may be named in criteria (facts, parameter keys), the codes with their labels, and
-- the organisations that issue papers and carry duties.
--
-- The foreign keys between the dictionaries and to them also make a backup load them before the rows that name their
-- entries: pg_dump knows nothing of the triggers that check criteria.

CREATE TABLE fupin.parameter_key (
    key         text NOT NULL,
    unit        text NOT NULL,
    label_zh    text NOT NULL,
    label_en    text NOT NULL,
    description text,
    read_by     text,
    shipped     boolean NOT NULL DEFAULT false,
    CONSTRAINT parameter_key_pkey PRIMARY KEY (key),
    CONSTRAINT parameter_key_unit_key UNIQUE (key, unit),
    CONSTRAINT key_without_blanks_dollar_dot_or_quotes CHECK (key <> '' AND key !~ '[[:space:]$."]'),
    CONSTRAINT unit_and_labels_not_empty CHECK (unit <> '' AND label_zh <> '' AND label_en <> '')
);
COMMENT ON TABLE fupin.parameter_key IS 'the parameters that criteria may name as $key, each with its one unit';
COMMENT ON COLUMN fupin.parameter_key.key IS 'name without the dollar sign';
COMMENT ON COLUMN fupin.parameter_key.unit IS 'the unit that every value of the key has';
COMMENT ON COLUMN fupin.parameter_key.label_zh IS 'Chinese label, for reports';
COMMENT ON COLUMN fupin.parameter_key.label_en IS 'English label';
COMMENT ON COLUMN fupin.parameter_key.description IS 'what the number is and where it comes from; NULL where the label says it all';
COMMENT ON COLUMN fupin.parameter_key.read_by IS 'the view or program that reads it where no criterion, scope or formula names it; NULL: whatever names it in the catalogue';
COMMENT ON COLUMN fupin.parameter_key.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.organisation (
    organisation_id text NOT NULL,
    division        fupin.division NOT NULL,
    name_zh         text NOT NULL,
    name_en         text NOT NULL,
    shipped         boolean NOT NULL DEFAULT false,
    CONSTRAINT organisation_pkey PRIMARY KEY (organisation_id),
    CONSTRAINT names_not_empty CHECK (organisation_id <> '' AND name_zh <> '' AND name_en <> '')
);
COMMENT ON TABLE fupin.organisation IS 'those who issue papers and those on whom papers lay duties: an office, or a class of offices such as all towns of a district';
COMMENT ON COLUMN fupin.organisation.organisation_id IS 'key, in the form place.office (meilan.poverty_office)';
COMMENT ON COLUMN fupin.organisation.division IS 'the division that it belongs to';
COMMENT ON COLUMN fupin.organisation.name_zh IS 'Chinese name as the papers write it';
COMMENT ON COLUMN fupin.organisation.name_en IS 'English name';
COMMENT ON COLUMN fupin.organisation.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.fact (
    subject       text NOT NULL,
    name          text NOT NULL,
    type          regtype NOT NULL,
    label_zh      text NOT NULL,
    label_en      text NOT NULL,
    unit          text,
    description   text,
    parameter_key text,
    read_by       text,
    held_by       text,
    shipped       boolean NOT NULL DEFAULT false,
    CONSTRAINT fact_pkey PRIMARY KEY (subject, name),
    CONSTRAINT fact_of_a_known_parameter FOREIGN KEY (parameter_key) REFERENCES fupin.parameter_key (key),
    CONSTRAINT fact_held_by_a_known_organisation FOREIGN KEY (held_by) REFERENCES fupin.organisation (organisation_id),
    CONSTRAINT subject_is_a_lower_case_word CHECK (subject ~ '^[a-z][a-z0-9_]*$'),
    CONSTRAINT name_is_a_column_or_column_dot_key CHECK (name <> '' AND name !~ '^\.|\.\.|\.$|\..*\.'),
    CONSTRAINT labels_not_empty CHECK (label_zh <> '' AND label_en <> '')
);
COMMENT ON TABLE fupin.fact IS 'what the criteria of a standard may name: the columns of the fact view of a kind of subject, and the keys of its jsonb columns';
COMMENT ON COLUMN fupin.fact.subject IS 'kind of subject: household, person, village, county, or one of your own';
COMMENT ON COLUMN fupin.fact.name IS 'column of the fact view, or column.key for a key of a jsonb column (facts.have_1, previous.income_per_capita)';
COMMENT ON COLUMN fupin.fact.type IS 'type of the column, or of the key''s value';
COMMENT ON COLUMN fupin.fact.label_zh IS 'Chinese label, for reports';
COMMENT ON COLUMN fupin.fact.label_en IS 'English label';
COMMENT ON COLUMN fupin.fact.unit IS 'unit of a number in Chinese (元/人年, 人, 户); NULL where there is none';
COMMENT ON COLUMN fupin.fact.description IS 'how the fact comes about and when it is unknown; NULL where the label says it all';
COMMENT ON COLUMN fupin.fact.parameter_key IS 'the parameter of which the fact is another year''s value (previous.poverty_line); NULL for every other fact';
COMMENT ON COLUMN fupin.fact.read_by IS 'the view or program that reads it where no criterion, scope or formula names it; NULL: whatever names it in the catalogue';
COMMENT ON COLUMN fupin.fact.held_by IS 'the department that has the fact in its own files, so that no village need be asked; a class of offices (department.education) means that of each place; NULL = the village must be asked';
COMMENT ON COLUMN fupin.fact.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TABLE fupin.code_list (
    list     text NOT NULL,
    code     text NOT NULL,
    position smallint NOT NULL,
    label_zh text NOT NULL,
    label_en text NOT NULL,
    shipped  boolean NOT NULL DEFAULT false,
    CONSTRAINT code_list_pkey PRIMARY KEY (list, code),
    CONSTRAINT position_from_1 CHECK (position > 0),
    CONSTRAINT codes_and_labels_not_empty CHECK (list <> '' AND code <> '' AND label_zh <> '' AND label_en <> '')
);
COMMENT ON TABLE fupin.code_list IS 'the labels of every code: states, statuses, strengths, subjects, categories';
COMMENT ON COLUMN fupin.code_list.list IS 'which list the code is of (state, basis, strength, household_status, ...)';
COMMENT ON COLUMN fupin.code_list.code IS 'the code as tables and views hold it';
COMMENT ON COLUMN fupin.code_list.position IS 'place in the list''s own order, from 1 (strengths and bases: strongest first)';
COMMENT ON COLUMN fupin.code_list.label_zh IS 'Chinese label, for reports';
COMMENT ON COLUMN fupin.code_list.label_en IS 'English label';
COMMENT ON COLUMN fupin.code_list.shipped IS 'true for rows of the extension, which are immutable; false for your own';

CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.fact
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.parameter_key
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.code_list
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped BEFORE INSERT OR UPDATE OR DELETE ON fupin.organisation
    FOR EACH ROW EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.fact
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.parameter_key
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.code_list
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();
CREATE TRIGGER guard_shipped_truncate BEFORE TRUNCATE ON fupin.organisation
    FOR EACH STATEMENT EXECUTE FUNCTION fupin.guard_shipped();

GRANT SELECT, REFERENCES ON fupin.fact, fupin.parameter_key, fupin.code_list, fupin.organisation TO PUBLIC;

SELECT pg_catalog.pg_extension_config_dump('fupin.fact', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.parameter_key', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.code_list', 'WHERE NOT shipped');
SELECT pg_catalog.pg_extension_config_dump('fupin.organisation', 'WHERE NOT shipped');

