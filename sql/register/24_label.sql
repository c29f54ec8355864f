-- Marks of households and persons that somebody recorded.  What follows from the register itself is never entered here: the
-- views household_label, person_label and subject_label unite both (35_label.sql).

CREATE TABLE fupin_register.label (
    subject_kind text                NOT NULL,
    subject_id   varchar(32)         NOT NULL,
    household_id varchar(32)         NOT NULL,
    division     fupin.division      NOT NULL,
    label        fupin_register.code NOT NULL,
    since        date                NOT NULL,
    until        date,
    source       text,
    document_no  text,
    note         text,
    recorded_by  name                NOT NULL DEFAULT SESSION_USER,
    recorded_at  timestamptz         NOT NULL DEFAULT transaction_timestamp(),
    PRIMARY KEY (subject_kind, subject_id, household_id, division, label, since),
    CONSTRAINT label_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT label_is_of_a_household_or_person CHECK (subject_kind IN ('household', 'person')),
    CONSTRAINT labelled_household_is_the_household CHECK (subject_kind <> 'household' OR subject_id = household_id),
    CONSTRAINT since_is_a_day CHECK (pg_catalog.isfinite(since)),
    CONSTRAINT until_is_a_day_not_before_since CHECK (pg_catalog.isfinite(until) AND until >= since)
);
CREATE INDEX label_household ON fupin_register.label (household_id, division);
CREATE INDEX label_division ON fupin_register.label (division, label);
COMMENT ON TABLE fupin_register.label IS
    'marks of households and persons that somebody recorded; those that follow from states and facts are added by the view subject_label (HEYUAN-2019-1.0-a, MEILAN-2019-1-d, MEILAN-2019-19-1)';
COMMENT ON COLUMN fupin_register.label.subject_kind IS 'household or person';
COMMENT ON COLUMN fupin_register.label.subject_id IS 'the household or the person';
COMMENT ON COLUMN fupin_register.label.household_id IS 'the household, or the person''s';
COMMENT ON COLUMN fupin_register.label.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.label.label IS
    'the mark (list label): borderline (also called fringe), deep_poverty, disaster_hit, ...; a county may have labels of its own';
COMMENT ON COLUMN fupin_register.label.since IS 'day from which it holds; where only the year is known, its first day';
COMMENT ON COLUMN fupin_register.label.until IS 'last day on which it holds; NULL = it still holds';
COMMENT ON COLUMN fupin_register.label.source IS 'who found it: a department, a survey; NULL = not said';
COMMENT ON COLUMN fupin_register.label.document_no IS 'number of the paper that says so; NULL = none';
COMMENT ON COLUMN fupin_register.label.note IS 'what else is worth knowing; NULL = nothing';
COMMENT ON COLUMN fupin_register.label.recorded_by IS 'the role that had logged in when the mark was recorded';
COMMENT ON COLUMN fupin_register.label.recorded_at IS 'when the mark was recorded';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF recorded_by, recorded_at ON fupin_register.label
    -- rows that say nothing of it, as a bulk load's, have it by default and cost nothing
    FOR EACH ROW WHEN (NEW.recorded_by IS DISTINCT FROM SESSION_USER OR NEW.recorded_at IS DISTINCT FROM pg_catalog.transaction_timestamp())
    EXECUTE FUNCTION fupin_register.stamp('recorded_by', 'recorded_at');
