-- What CALL fupin.create_register() runs, part 00: the two schemas and the register's version.
-- Everything here belongs to whoever calls, and is no member of the extension: personal data must
-- survive DROP EXTENSION, and the DBA may partition, index or extend every table.

CREATE SCHEMA fupin_register;
COMMENT ON SCHEMA fupin_register IS
    'the register of poor households, villages and areas: base tables, facts and verdicts; made by fupin.create_register()';

CREATE SCHEMA fupin_report;
COMMENT ON SCHEMA fupin_report IS
    'views for reports: standard SQL types and Chinese labels only; made by fupin.create_register()';

-- create_register() and upgrade_register() write the one row.
CREATE TABLE fupin_register.version (
    one_row boolean NOT NULL DEFAULT true PRIMARY KEY,
    version text    NOT NULL,
    CONSTRAINT there_is_only_one_row CHECK (one_row)
);
COMMENT ON TABLE fupin_register.version IS
    'the version of the register, one row; fupin.upgrade_register() reads and writes it';
COMMENT ON COLUMN fupin_register.version.one_row IS
    'always true: the key that keeps the table at one row';
COMMENT ON COLUMN fupin_register.version.version IS
    'the version of fupin whose register this is';
