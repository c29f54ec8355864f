-- What happened, what was done, and what was posted: the one model of time.  Deadlines run from events and are
-- fulfilled by events; duties are counted from activities; a publicity is a notice.

CREATE TABLE fupin_register.event (
    event_id     varchar(32)                 NOT NULL,
    division     fupin.division              NOT NULL,
    kind         fupin_register.code         NOT NULL,
    subject_kind fupin_register.subject_kind NOT NULL,
    subject_id   varchar(64)                 NOT NULL,
    household_id varchar(32),
    happened_on  date,
    for_year     integer,
    amount       numeric(16,2),
    quantity     numeric(16,4),
    document_no  text,
    note         text,
    PRIMARY KEY (event_id, division),
    CONSTRAINT event_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT event_id_not_blank CHECK (pg_catalog.btrim(event_id) <> ''),
    CONSTRAINT subject_household_is_the_household
        CHECK (subject_kind <> 'household' OR (household_id IS NOT NULL AND household_id = subject_id)),
    CONSTRAINT happened_on_is_a_day CHECK (pg_catalog.isfinite(happened_on)),
    CONSTRAINT for_year_between_1949_and_2999 CHECK (for_year BETWEEN 1949 AND 2999),
    CONSTRAINT amount_is_a_number CHECK (amount <> 'NaN'),
    CONSTRAINT quantity_is_a_number CHECK (quantity <> 'NaN')
);
CREATE INDEX event_division ON fupin_register.event (division, happened_on);
CREATE INDEX event_kind_subject ON fupin_register.event (kind, subject_id);
CREATE INDEX event_household ON fupin_register.event (household_id, division) WHERE household_id IS NOT NULL;
COMMENT ON TABLE fupin_register.event IS
    'what happened to a subject: the beginnings and the ends of deadlines (discharged, insured, house_completed, pledge_signed, exit_accepted, ...)';
COMMENT ON COLUMN fupin_register.event.event_id IS 'number of the event in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.event.division IS
    'the place of the subject: the household''s village, the project''s division';
COMMENT ON COLUMN fupin_register.event.kind IS 'what happened (list event_kind)';
COMMENT ON COLUMN fupin_register.event.subject_kind IS 'what it happened to (see the domain subject_kind)';
COMMENT ON COLUMN fupin_register.event.subject_id IS 'number of the subject; for a place its code';
COMMENT ON COLUMN fupin_register.event.household_id IS
    'the household, of the person or thing it happened to; NULL = none';
COMMENT ON COLUMN fupin_register.event.happened_on IS
    'day on which it happened; NULL = it happened, but nobody knows when';
COMMENT ON COLUMN fupin_register.event.for_year IS
    'the year it is for, where that is not the year in which it happened (the insurance of 2020 is bought in 2019); NULL = of no year in particular, or unknown (HEYUAN-2019-2.5-b)';
COMMENT ON COLUMN fupin_register.event.amount IS
    'money that goes with it, in yuan; NULL = unknown, or none';
COMMENT ON COLUMN fupin_register.event.quantity IS
    'what else was counted or measured, in the unit of the kind (progress of a project: 0 to 1); NULL = unknown, or nothing';
COMMENT ON COLUMN fupin_register.event.document_no IS 'the paper that proves it; NULL = none named';
COMMENT ON COLUMN fupin_register.event.note IS 'what else is worth knowing; NULL = nothing';

CREATE TABLE fupin_register.activity (
    activity_id varchar(32)                 NOT NULL,
    division    fupin.division              NOT NULL,
    action      fupin_register.code         NOT NULL,
    actor_kind  fupin_register.subject_kind NOT NULL,
    actor_id    varchar(64)                 NOT NULL,
    happened_on date                        NOT NULL,
    object_kind fupin_register.subject_kind,
    object_id   varchar(64),
    note        text,
    PRIMARY KEY (activity_id, division),
    CONSTRAINT activity_id_not_blank CHECK (activity_id <> ''),
    CONSTRAINT happened_on_is_a_day CHECK (pg_catalog.isfinite(happened_on)),
    CONSTRAINT either_kind_and_number_of_the_object_or_neither CHECK ((object_kind IS NULL) = (object_id IS NULL))
);
CREATE INDEX activity_division ON fupin_register.activity (division, happened_on);
CREATE INDEX activity_actor ON fupin_register.activity (actor_id, action, happened_on);
COMMENT ON TABLE fupin_register.activity IS
    'what officials, organisations and teams did, one row a record: recurring duties are counted from it; two records of one day stay two rows (HEYUAN-2019-3.1-d, HEYUAN-2019-3.10-c)';
COMMENT ON COLUMN fupin_register.activity.activity_id IS 'number of the record in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.activity.division IS 'the place whose activity it is: where the actor serves';
COMMENT ON COLUMN fupin_register.activity.action IS
    'what was done: visit, meeting, report, circular, training, on_duty, ... (list action)';
COMMENT ON COLUMN fupin_register.activity.actor_kind IS 'who did it: official, organisation, team, ... (see the domain subject_kind)';
COMMENT ON COLUMN fupin_register.activity.actor_id IS 'number of the actor; for a place its code';
COMMENT ON COLUMN fupin_register.activity.happened_on IS 'day on which it was done';
COMMENT ON COLUMN fupin_register.activity.object_kind IS
    'whom or what it reached: household, village, county, industry, ... ; NULL = nobody in particular';
COMMENT ON COLUMN fupin_register.activity.object_id IS
    'number of the one reached; for a place its code; NULL = nobody in particular';
COMMENT ON COLUMN fupin_register.activity.note IS 'what else is worth knowing; NULL = nothing';

CREATE TABLE fupin_register.calendar (
    division fupin.division NOT NULL,
    kind     text           NOT NULL,
    during   daterange      NOT NULL,
    name_zh  varchar(64),
    PRIMARY KEY (division, kind, during),
    CONSTRAINT kind_is_term_semester_or_school_days CHECK (kind IN ('term', 'semester', 'school_days')),
    CONSTRAINT during_is_a_run_of_days
        CHECK (NOT pg_catalog.isempty(during) AND NOT pg_catalog.lower_inf(during) AND NOT pg_catalog.upper_inf(during))
);
COMMENT ON TABLE fupin_register.calendar IS
    'the periods that no calendar on the wall shows: terms, semesters, and the runs of school days in them (MEILAN-2019-9-4a, MEILAN-2019-9-4c)';
COMMENT ON COLUMN fupin_register.calendar.division IS 'where it holds: this division and everything within';
COMMENT ON COLUMN fupin_register.calendar.kind IS
    'term, semester (each row is one), school_days (each row is a run of days with school)';
COMMENT ON COLUMN fupin_register.calendar.during IS 'first day to the day after the last';
COMMENT ON COLUMN fupin_register.calendar.name_zh IS 'what it is called, for example 2019年春季学期; NULL = it has no name';

CREATE TABLE fupin_register.notice (
    notice_id    varchar(32)                 NOT NULL,
    division     fupin.division              NOT NULL,
    kind         text                        NOT NULL,
    level        text                        NOT NULL,
    subject_kind fupin_register.subject_kind NOT NULL,
    subject_id   varchar(64)                 NOT NULL,
    place        fupin.division,
    from_date    date                        NOT NULL,
    to_date      date,
    document_no  text,
    note         text,
    PRIMARY KEY (notice_id, division),
    CONSTRAINT notice_id_not_blank CHECK (pg_catalog.btrim(notice_id) <> ''),
    CONSTRAINT kind_is_announcement_or_publicity CHECK (kind IN ('announcement', 'publicity')),
    CONSTRAINT level_is_village_town_county_prefecture_or_province
        CHECK (level IN ('village', 'town', 'county', 'prefecture', 'province')),
    CONSTRAINT from_date_is_a_day CHECK (pg_catalog.isfinite(from_date)),
    CONSTRAINT to_date_is_a_day_not_before_from_date CHECK (pg_catalog.isfinite(to_date) AND to_date >= from_date)
);
CREATE INDEX notice_division ON fupin_register.notice (division, from_date);
CREATE INDEX notice_subject ON fupin_register.notice (subject_id, subject_kind);
COMMENT ON TABLE fupin_register.notice IS
    'what was posted for everybody to read, at which level and how long: announcements (公告) and publicities that ask for objections (公示) (ZHAOQING-2018-20-e, MEILAN-2019-23-3a, MEILAN-2019-23-3b)';
COMMENT ON COLUMN fupin_register.notice.notice_id IS 'number of the notice in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.notice.division IS
    'division of the subject: the project''s, the tranche''s, the household''s village';
COMMENT ON COLUMN fupin_register.notice.kind IS
    'announcement (公告, says what is) or publicity (公示, asks for objections until its last day is over)';
COMMENT ON COLUMN fupin_register.notice.level IS
    'who posted it: village, town, county (also district), prefecture, province';
COMMENT ON COLUMN fupin_register.notice.subject_kind IS 'what it is about (see the domain subject_kind)';
COMMENT ON COLUMN fupin_register.notice.subject_id IS 'number of the subject; for a place its code';
COMMENT ON COLUMN fupin_register.notice.place IS
    'where it hangs; NULL = unknown (MEILAN-2019-23-3b)';
COMMENT ON COLUMN fupin_register.notice.from_date IS 'first day on which it hung';
COMMENT ON COLUMN fupin_register.notice.to_date IS
    'last day on which it hung, still part of it; NULL = still hanging, or unknown';
COMMENT ON COLUMN fupin_register.notice.document_no IS 'number of the notice as printed; NULL = none';
COMMENT ON COLUMN fupin_register.notice.note IS 'what else is worth knowing, for example objections; NULL = nothing';
