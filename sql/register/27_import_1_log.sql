-- What was imported: the log of the batches, the rows they sent back, the subjects they did not have, and what an undo
-- puts back.
--
-- A batch may be loaded in several runs (the corrected rows under the same name, for instance); every CALL is a run.
-- The log is only added to, import_change excepted, which an undo empties of what it has put back.

CREATE TABLE fupin_register.import_batch (
    batch          varchar(64)    NOT NULL,
    run            integer        NOT NULL,
    division       fupin.division NOT NULL,
    kind           text           NOT NULL,
    mapping_id     text           NOT NULL,
    mode           text           NOT NULL,
    source_name    text           NOT NULL,
    source_columns jsonb          NOT NULL,
    year           integer,
    source_rows    bigint         NOT NULL,
    inserted       bigint         NOT NULL,
    updated        bigint         NOT NULL,
    unchanged      bigint         NOT NULL,
    rejected       bigint         NOT NULL,
    skipped        bigint         NOT NULL,
    absent         bigint         NOT NULL,
    unread_columns text[]         NOT NULL,
    changes        jsonb          NOT NULL,
    imported_by    name           NOT NULL DEFAULT SESSION_USER,
    imported_at    timestamptz    NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (batch, run, division),
    CONSTRAINT run_is_of_one_area UNIQUE (batch, run),
    CONSTRAINT batch_not_blank CHECK (pg_catalog.btrim(batch) <> ''),
    CONSTRAINT runs_are_numbered_from_1 CHECK (run >= 1),
    CONSTRAINT kind_is_import_trial_or_undo CHECK (kind IN ('import', 'trial', 'undo')),
    CONSTRAINT mode_is_full_or_partial CHECK (mode IN ('full', 'partial')),
    CONSTRAINT counts_add_up_to_the_rows_of_the_source
        CHECK (source_rows = inserted + updated + unchanged + rejected + skipped)
);
CREATE INDEX import_batch_division ON fupin_register.import_batch (division);
COMMENT ON TABLE fupin_register.import_batch IS
    'the log of the imports: a row for every CALL of import() and undo_import(), with what became of the rows of the source';
COMMENT ON COLUMN fupin_register.import_batch.batch IS 'name of the batch, at most 64 characters';
COMMENT ON COLUMN fupin_register.import_batch.run IS 'number of the run within the batch, from 1';
COMMENT ON COLUMN fupin_register.import_batch.division IS 'the area that the batch is of: every row loaded lies in it';
COMMENT ON COLUMN fupin_register.import_batch.kind IS 'import, trial (a dry run: nothing was written but this log) or undo';
COMMENT ON COLUMN fupin_register.import_batch.mapping_id IS 'the mapping by which the source was read';
COMMENT ON COLUMN fupin_register.import_batch.mode IS 'full (the source lists every subject of the division) or partial';
COMMENT ON COLUMN fupin_register.import_batch.source_name IS 'name of the table, view or foreign table that was read';
COMMENT ON COLUMN fupin_register.import_batch.source_columns IS 'its columns in their order, each as [name, type]';
COMMENT ON COLUMN fupin_register.import_batch.year IS 'the year given for rows that name none; NULL = none was given';
COMMENT ON COLUMN fupin_register.import_batch.source_rows IS 'rows of the source: the sum of the five counts that follow; of an undo 0';
COMMENT ON COLUMN fupin_register.import_batch.inserted IS 'rows that brought something new to the register: a household, a person, or a year or an income of one';
COMMENT ON COLUMN fupin_register.import_batch.updated IS 'rows that brought nothing new but changed what was there';
COMMENT ON COLUMN fupin_register.import_batch.unchanged IS 'rows that said only what the register has';
COMMENT ON COLUMN fupin_register.import_batch.rejected IS 'rows sent back, kept in import_line';
COMMENT ON COLUMN fupin_register.import_batch.skipped IS 'rows that are no data: headings, blank rows, totals, signatures, rows marked as not valid';
COMMENT ON COLUMN fupin_register.import_batch.absent IS 'subjects of the register that a full source does not have, listed in import_absent; 0 of a partial one';
COMMENT ON COLUMN fupin_register.import_batch.unread_columns IS 'headings of the source that the mapping does not know; {} = it reads them all';
COMMENT ON COLUMN fupin_register.import_batch.changes IS 'rows of the register by table: {"person": {"inserted": 5, "updated": 1, "unchanged": 30}}; of an undo {"person": {"removed": 5, "restored": 1}}';
COMMENT ON COLUMN fupin_register.import_batch.imported_by IS 'the role that had logged in';
COMMENT ON COLUMN fupin_register.import_batch.imported_at IS 'when the run began';
CREATE TRIGGER stamp BEFORE INSERT ON fupin_register.import_batch
    FOR EACH ROW EXECUTE FUNCTION fupin_register.stamp('imported_by', 'imported_at');

CREATE TABLE fupin_register.import_line (
    batch      varchar(64)    NOT NULL,
    run        integer        NOT NULL,
    row_no     bigint         NOT NULL,
    division   fupin.division NOT NULL,
    skipped_as text,
    source_row jsonb          NOT NULL,
    PRIMARY KEY (batch, run, row_no, division),
    CONSTRAINT skipped_as_is_a_known_code CHECK (skipped_as IN ('head', 'total', 'end', 'invalid')),
    CONSTRAINT source_row_is_one_json_object CHECK (pg_catalog.jsonb_typeof(source_row) = 'object')
);
CREATE INDEX import_row_division ON fupin_register.import_line (division);
COMMENT ON TABLE fupin_register.import_line IS
    'rows of a source that were not loaded, each kept whole: rejected ones, and what was skipped without being blank';
COMMENT ON COLUMN fupin_register.import_line.batch IS 'the batch';
COMMENT ON COLUMN fupin_register.import_line.run IS 'the run';
COMMENT ON COLUMN fupin_register.import_line.row_no IS 'number of the row in the source';
COMMENT ON COLUMN fupin_register.import_line.division IS 'the village of the row where it is one of the importer''s, else the area of the batch';
COMMENT ON COLUMN fupin_register.import_line.skipped_as IS 'what a skipped row is: head, total, end (signatures and what is below), invalid (marked as not valid); NULL = it was rejected';
COMMENT ON COLUMN fupin_register.import_line.source_row IS 'the whole row by column of the source; merged cells are filled in, so that it can be loaded alone';

CREATE TABLE fupin_register.import_problem (
    batch           varchar(64)    NOT NULL,
    run             integer        NOT NULL,
    row_no          bigint         NOT NULL,
    problem_no      integer        NOT NULL,
    division        fupin.division NOT NULL,
    code            text           NOT NULL,
    heading         text,
    register_table  text,
    register_column text,
    value           text,
    detail          text,
    PRIMARY KEY (batch, run, row_no, problem_no, division),
    CONSTRAINT problem_of_a_rejected_row FOREIGN KEY (batch, run, row_no, division)
        REFERENCES fupin_register.import_line (batch, run, row_no, division),
    CONSTRAINT problems_are_numbered_from_1 CHECK (problem_no >= 1)
);
CREATE INDEX import_problem_division ON fupin_register.import_problem (division);
COMMENT ON TABLE fupin_register.import_problem IS
    'why rows were rejected: a row for every problem of a rejected row';
COMMENT ON COLUMN fupin_register.import_problem.batch IS 'the batch';
COMMENT ON COLUMN fupin_register.import_problem.run IS 'the run';
COMMENT ON COLUMN fupin_register.import_problem.row_no IS 'number of the rejected row in the source';
COMMENT ON COLUMN fupin_register.import_problem.problem_no IS 'number of the problem within the row, from 1';
COMMENT ON COLUMN fupin_register.import_problem.division IS 'as in import_line';
COMMENT ON COLUMN fupin_register.import_problem.code IS 'what is wrong (code list import_problem)';
COMMENT ON COLUMN fupin_register.import_problem.heading IS 'column of the source; NULL = the source has none for it';
COMMENT ON COLUMN fupin_register.import_problem.register_table IS 'table of the register that it was to go to; NULL = none in particular';
COMMENT ON COLUMN fupin_register.import_problem.register_column IS 'column of that table, or facts.key; NULL = none in particular';
COMMENT ON COLUMN fupin_register.import_problem.value IS 'the cell as it stands in the source; NULL = blank, or not about one cell';
COMMENT ON COLUMN fupin_register.import_problem.detail IS 'the constraint that it breaks; NULL = the code says it all';

CREATE TABLE fupin_register.import_absent (
    batch        varchar(64)    NOT NULL,
    run          integer        NOT NULL,
    subject      text           NOT NULL,
    subject_id   varchar(32)    NOT NULL,
    household_id varchar(32)    NOT NULL,
    division     fupin.division NOT NULL,
    PRIMARY KEY (batch, run, subject, subject_id, division),
    CONSTRAINT subject_is_household_or_person CHECK (subject IN ('household', 'person'))
);
CREATE INDEX import_absent_division ON fupin_register.import_absent (division);
COMMENT ON TABLE fupin_register.import_absent IS
    'households and persons of the register that a full source does not have: listed, never deleted';
COMMENT ON COLUMN fupin_register.import_absent.batch IS 'the batch';
COMMENT ON COLUMN fupin_register.import_absent.run IS 'the run';
COMMENT ON COLUMN fupin_register.import_absent.subject IS 'household or person';
COMMENT ON COLUMN fupin_register.import_absent.subject_id IS 'number of the household or person';
COMMENT ON COLUMN fupin_register.import_absent.household_id IS 'the household, or the person''s';
COMMENT ON COLUMN fupin_register.import_absent.division IS 'village or community where the household lives';

CREATE TABLE fupin_register.import_total (
    batch    varchar(64)    NOT NULL,
    run      integer        NOT NULL,
    row_no   bigint         NOT NULL,
    heading  text           NOT NULL,
    division fupin.division NOT NULL,
    stated   numeric,
    loaded   numeric        NOT NULL,
    rejected numeric        NOT NULL,
    PRIMARY KEY (batch, run, row_no, heading, division),
    CONSTRAINT total_of_a_skipped_row FOREIGN KEY (batch, run, row_no, division)
        REFERENCES fupin_register.import_line (batch, run, row_no, division)
);
CREATE INDEX import_total_division ON fupin_register.import_total (division);
COMMENT ON TABLE fupin_register.import_total IS
    'rows of totals of a source compared with the rows above them; a 小计 only with those since the totals before';
COMMENT ON COLUMN fupin_register.import_total.batch IS 'the batch';
COMMENT ON COLUMN fupin_register.import_total.run IS 'the run';
COMMENT ON COLUMN fupin_register.import_total.row_no IS 'number of the row of totals in the source';
COMMENT ON COLUMN fupin_register.import_total.heading IS 'column of the source';
COMMENT ON COLUMN fupin_register.import_total.division IS 'the area of the batch';
COMMENT ON COLUMN fupin_register.import_total.stated IS 'the total that the source states; NULL = it could not be read, or none';
COMMENT ON COLUMN fupin_register.import_total.loaded IS 'the sum of the cells of the rows that were loaded';
COMMENT ON COLUMN fupin_register.import_total.rejected IS 'the sum of the cells of the rows that were rejected, as far as they can be read';

CREATE TABLE fupin_register.import_change (
    batch          varchar(64)    NOT NULL,
    run            integer        NOT NULL,
    register_table text           NOT NULL,
    division       fupin.division NOT NULL,
    household_id   varchar(32)    NOT NULL,
    person_id      varchar(32)    NOT NULL,
    year           integer        NOT NULL,
    item_no        integer        NOT NULL,
    digest         uuid           NOT NULL,
    before         jsonb
);
CREATE INDEX import_change_run ON fupin_register.import_change (batch, run, register_table);
CREATE INDEX import_change_division ON fupin_register.import_change (division);
COMMENT ON TABLE fupin_register.import_change IS
    'rows of the register that a batch inserted or changed, until it is undone: by them undo_import() puts back what was there before';
COMMENT ON COLUMN fupin_register.import_change.batch IS 'the batch';
COMMENT ON COLUMN fupin_register.import_change.run IS 'the run';
COMMENT ON COLUMN fupin_register.import_change.register_table IS 'table of the register';
COMMENT ON COLUMN fupin_register.import_change.division IS 'division of the row';
COMMENT ON COLUMN fupin_register.import_change.household_id IS 'household of the row; empty where the table has none';
COMMENT ON COLUMN fupin_register.import_change.person_id IS 'person of the row; empty where the table has none';
COMMENT ON COLUMN fupin_register.import_change.year IS 'year of the row; 0 where the table has none';
COMMENT ON COLUMN fupin_register.import_change.item_no IS 'number of the income; 0 where the table has none';
COMMENT ON COLUMN fupin_register.import_change.digest IS 'digest of the row as the batch left it: who finds another one knows that it was changed since';
COMMENT ON COLUMN fupin_register.import_change.before IS 'the row as it was before; NULL = there was none';
