-- What others say: the data of departments, as they came, for comparison; which comparisons were run; what verifiers found.
--
-- Nothing here changes the register.  A list comes as a batch that says whose it is, which area and year it is about, and
-- whether it claims to have everybody; a list that does stands in place of all earlier ones of its source and area.

CREATE TABLE fupin_register.source_batch (
    source          fupin_register.code NOT NULL,
    batch           varchar(64)         NOT NULL,
    division        fupin.division      NOT NULL,
    organisation_id text,
    subject_kind    text                NOT NULL,
    year            integer             NOT NULL,
    is_complete     boolean             NOT NULL,
    recorded_on     date                NOT NULL,
    received_on     date                NOT NULL,
    document_no     text,
    note            text,
    PRIMARY KEY (source, batch, division),
    CONSTRAINT batch_of_a_known_organisation FOREIGN KEY (organisation_id)
        REFERENCES fupin.organisation (organisation_id) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT batch_not_blank CHECK (pg_catalog.btrim(batch) <> ''),
    CONSTRAINT subject_kind_is_household_or_person CHECK (subject_kind IN ('household', 'person')),
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT received_on_is_a_day_not_before_recorded_on
        CHECK (pg_catalog.isfinite(recorded_on) AND pg_catalog.isfinite(received_on) AND received_on >= recorded_on)
);
CREATE INDEX source_batch_division ON fupin_register.source_batch (division, year);
COMMENT ON TABLE fupin_register.source_batch IS
    'the lists that were received for comparison, of any number of departments (HEYUAN-2019-2.10-c, ZHAOQING-2018-24-c)';
COMMENT ON COLUMN fupin_register.source_batch.source IS
    'whose data: field_check (found on site), ledger, civil_affairs, education, ... (list source)';
COMMENT ON COLUMN fupin_register.source_batch.batch IS 'name of the list, for example 2019年6月低保花名册';
COMMENT ON COLUMN fupin_register.source_batch.division IS 'the area that the list is about';
COMMENT ON COLUMN fupin_register.source_batch.organisation_id IS 'the organisation that gave it; NULL = not named';
COMMENT ON COLUMN fupin_register.source_batch.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.source_batch.year IS 'calendar year that the values are of: they are compared with the register''s of that year';
COMMENT ON COLUMN fupin_register.source_batch.is_complete IS
    'true: who is not on the list is not known to the source, and the list stands in place of earlier ones; false: an extract or a correction, and whoever is not on it is not compared';
COMMENT ON COLUMN fupin_register.source_batch.recorded_on IS 'day as of which the source wrote the list';
COMMENT ON COLUMN fupin_register.source_batch.received_on IS 'day on which it was received; before it nothing is compared';
COMMENT ON COLUMN fupin_register.source_batch.document_no IS 'the paper it came with; NULL = none';
COMMENT ON COLUMN fupin_register.source_batch.note IS 'what else is worth knowing; NULL = nothing';

CREATE TABLE fupin_register.source_record (
    source         fupin_register.code NOT NULL,
    batch          varchar(64)         NOT NULL,
    batch_division fupin.division      NOT NULL,
    record_no      integer             NOT NULL,
    fact_name      varchar(64)         NOT NULL,
    division       fupin.division      NOT NULL,
    subject_id     varchar(32),
    citizen_id     fupin.citizen_id,
    value          text,
    recorded_on    date,
    PRIMARY KEY (source, batch, batch_division, record_no, fact_name, division),
    CONSTRAINT record_of_a_known_batch FOREIGN KEY (source, batch, batch_division)
        REFERENCES fupin_register.source_batch (source, batch, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT records_are_numbered_from_1 CHECK (record_no >= 1),
    CONSTRAINT fact_name_not_blank CHECK (fact_name <> ''),
    CONSTRAINT division_within_the_area_of_the_batch CHECK (division OPERATOR(fupin.<@) batch_division),
    CONSTRAINT either_a_number_of_the_register_or_a_citizen_id CHECK (pg_catalog.num_nonnulls(subject_id, citizen_id) = 1),
    CONSTRAINT recorded_on_is_a_day CHECK (pg_catalog.isfinite(recorded_on))
);
CREATE INDEX source_record_division ON fupin_register.source_record (division);
COMMENT ON TABLE fupin_register.source_record IS
    'what the lists say, one row a line of the list and fact: a department''s own data, kept as it came and compared with the register (HEYUAN-2019-2.10-a, MEILAN-2019-18-3a)';
COMMENT ON COLUMN fupin_register.source_record.source IS 'whose data (list source)';
COMMENT ON COLUMN fupin_register.source_record.batch IS 'the list';
COMMENT ON COLUMN fupin_register.source_record.batch_division IS 'the area that the list is about';
COMMENT ON COLUMN fupin_register.source_record.record_no IS 'number of the line in the list, from 1; of two lines on one subject the later counts';
COMMENT ON COLUMN fupin_register.source_record.fact_name IS
    'the fact, as the dictionary (fupin.fact) calls it: dibao, schooling, members, facts.key ...';
COMMENT ON COLUMN fupin_register.source_record.division IS
    'place of the subject by the source, as near as it says: its village, town, or the area of the list';
COMMENT ON COLUMN fupin_register.source_record.subject_id IS 'number of the household or person in the register; NULL = the source knows the citizen number';
COMMENT ON COLUMN fupin_register.source_record.citizen_id IS
    'citizen number of the person, or of any member of the household; a number since corrected is found too; NULL = the source knows the register''s number';
COMMENT ON COLUMN fupin_register.source_record.value IS
    'the value, a canonical code, number, true or false, or a day written 2019-06-30; NULL = the source has the subject and does not know';
COMMENT ON COLUMN fupin_register.source_record.recorded_on IS 'day as of which the value holds; NULL = that of the batch';

CREATE TABLE fupin_register.comparison_run (
    division     fupin.division      NOT NULL,
    run_no       integer             NOT NULL,
    source       fupin_register.code NOT NULL,
    subject_kind text                NOT NULL,
    year         integer             NOT NULL,
    fact_name    varchar(64)         NOT NULL,
    run_on       date                NOT NULL,
    agree        bigint              NOT NULL,
    differ       bigint              NOT NULL,
    only_here    bigint              NOT NULL,
    only_there   bigint              NOT NULL,
    unknown      bigint              NOT NULL,
    run_by       name                NOT NULL DEFAULT SESSION_USER,
    run_at       timestamptz         NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (division, run_no, source, subject_kind, year, fact_name),
    CONSTRAINT runs_are_numbered_from_1 CHECK (run_no >= 1),
    CONSTRAINT counts_not_negative CHECK (LEAST(agree, differ, only_here, only_there, unknown) >= 0)
);
COMMENT ON TABLE fupin_register.comparison_run IS
    'the log of comparisons: which source was compared with the register when, and how many agreed; written by compare_sources(), only added to (HEYUAN-2019-2.10-c, MEILAN-2019-18-4a)';
COMMENT ON COLUMN fupin_register.comparison_run.division IS 'the area compared';
COMMENT ON COLUMN fupin_register.comparison_run.run_no IS 'number of the run in the area, from 1; one run compares all sources and facts';
COMMENT ON COLUMN fupin_register.comparison_run.source IS 'whose data (list source)';
COMMENT ON COLUMN fupin_register.comparison_run.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.comparison_run.year IS 'calendar year of the values';
COMMENT ON COLUMN fupin_register.comparison_run.fact_name IS 'the fact compared';
COMMENT ON COLUMN fupin_register.comparison_run.run_on IS 'the day as of which it was compared (fupin.as_of())';
COMMENT ON COLUMN fupin_register.comparison_run.agree IS 'subjects of whom both say the same';
COMMENT ON COLUMN fupin_register.comparison_run.differ IS 'subjects of whom they do not';
COMMENT ON COLUMN fupin_register.comparison_run.only_here IS 'subjects of whom only the register says something';
COMMENT ON COLUMN fupin_register.comparison_run.only_there IS 'subjects of whom only the source does';
COMMENT ON COLUMN fupin_register.comparison_run.unknown IS 'subjects whom the source has without a readable value';
COMMENT ON COLUMN fupin_register.comparison_run.run_by IS 'the role that had logged in';
COMMENT ON COLUMN fupin_register.comparison_run.run_at IS 'when it was run';
CREATE TRIGGER stamp BEFORE INSERT ON fupin_register.comparison_run
    FOR EACH ROW EXECUTE FUNCTION fupin_register.stamp('run_by', 'run_at');

CREATE TABLE fupin_register.verification (
    verification_id varchar(32)    NOT NULL,
    division        fupin.division NOT NULL,
    kind            text           NOT NULL,
    sample          varchar(64)    NOT NULL,
    checked_on      date           NOT NULL,
    household_id    varchar(32),
    person_id       varchar(32),
    persons         integer        NOT NULL,
    meets_standard  boolean,
    verifier        varchar(64),
    document_no     text,
    note            text,
    PRIMARY KEY (verification_id, division),
    CONSTRAINT verification_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT verification_id_not_blank CHECK (pg_catalog.btrim(verification_id) <> ''),
    CONSTRAINT kind_is_exit_registration_or_unregistered CHECK (kind IN ('exit', 'registration', 'unregistered')),
    CONSTRAINT only_who_is_not_registered_has_no_household CHECK (household_id IS NOT NULL OR kind = 'unregistered'),
    CONSTRAINT checked_on_is_a_day CHECK (pg_catalog.isfinite(checked_on)),
    CONSTRAINT persons_at_least_1 CHECK (persons >= 1),
    CONSTRAINT a_person_is_one CHECK (person_id IS NULL OR persons = 1)
);
CREATE INDEX verification_division ON fupin_register.verification (division, checked_on);
CREATE INDEX verification_household ON fupin_register.verification (household_id, division) WHERE household_id IS NOT NULL;
COMMENT ON TABLE fupin_register.verification IS
    'what verifiers found of the households and people of their samples: the ground of the rates of wrong exits, of people missed and of people wrongly registered (MEILAN-2019-2-b, MEILAN-2019-2-c, MEILAN-2019-18-4b)';
COMMENT ON COLUMN fupin_register.verification.verification_id IS 'number of the finding in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.verification.division IS 'the village';
COMMENT ON COLUMN fupin_register.verification.kind IS
    'who was sampled: exit (those who have left, held against the exit standard), registration (the registered, against the standard of identification), unregistered (others, against the same); list verification_kind';
COMMENT ON COLUMN fupin_register.verification.sample IS 'name of the sample or round; of two findings on one subject in one sample the later counts';
COMMENT ON COLUMN fupin_register.verification.checked_on IS 'day on which it was looked at';
COMMENT ON COLUMN fupin_register.verification.household_id IS 'the household; NULL = one that the register does not have';
COMMENT ON COLUMN fupin_register.verification.person_id IS 'the person, where one person was looked at; NULL = the whole household';
COMMENT ON COLUMN fupin_register.verification.persons IS 'people whom the finding is about, 1 or more: the members found';
COMMENT ON COLUMN fupin_register.verification.meets_standard IS
    'whether the standard is met; NULL = it could not be found out: in neither part of a rate, and shown apart';
COMMENT ON COLUMN fupin_register.verification.verifier IS 'who looked, an organisation or person; NULL = not said';
COMMENT ON COLUMN fupin_register.verification.document_no IS 'the report it stands in; NULL = none';
COMMENT ON COLUMN fupin_register.verification.note IS 'what else is worth knowing; NULL = nothing';
