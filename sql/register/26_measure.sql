-- Help given to households, and the plan of each household: what keeps it poor, item by item, who strikes it off, and until when
-- (一户一策, 销号; MEILAN-2019-18-1b, MEILAN-2019-18-5d, SHANGQIU-2018-3-b, SHANGQIU-2018-7-d, HAOJIANG-2017-1.4-d).

CREATE TABLE fupin_register.measure (
    measure_id        varchar(32)         NOT NULL,
    division          fupin.division      NOT NULL,
    household_id      varchar(32)         NOT NULL,
    person_id         varchar(32),
    kind              fupin_register.code NOT NULL,
    raises_income     boolean             NOT NULL,
    during            daterange           NOT NULL,
    official_id       varchar(32),
    official_division fupin.division,
    amount            numeric(16,2),
    project_id        varchar(32),
    project_division  fupin.division,
    fund_id           varchar(32),
    fund_division     fupin.division,
    conditional       boolean             NOT NULL DEFAULT false,
    outcome           text,
    rule_id           text,
    document_no       text,
    note              text,
    PRIMARY KEY (measure_id, household_id, division),
    CONSTRAINT measure_for_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT measure_for_a_known_member FOREIGN KEY (person_id, household_id, division)
        REFERENCES fupin_register.person (person_id, household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT measure_of_a_known_helper FOREIGN KEY (official_id, official_division)
        REFERENCES fupin_register.official (official_id, division) MATCH FULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT measure_of_a_known_project FOREIGN KEY (project_id, project_division)
        REFERENCES fupin_register.project (project_id, division) MATCH FULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT measure_out_of_a_known_tranche FOREIGN KEY (fund_id, fund_division)
        REFERENCES fupin_register.fund (fund_id, division) MATCH FULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT measure_by_a_known_rule FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT measure_id_not_blank CHECK (pg_catalog.btrim(measure_id) <> ''),
    CONSTRAINT during_is_not_empty CHECK (NOT pg_catalog.isempty(during)),
    CONSTRAINT amount_is_not_negative CHECK (amount >= 0 AND amount <> 'NaN'),
    CONSTRAINT outcome_of_a_measure_is_a_known_code CHECK (outcome IN ('effective', 'partly_effective', 'not_effective', 'stopped'))
);
CREATE INDEX measure_household ON fupin_register.measure (household_id, division);
CREATE INDEX measure_division ON fupin_register.measure (division, kind);
CREATE INDEX measure_official ON fupin_register.measure (official_id, official_division) WHERE official_id IS NOT NULL;
CREATE INDEX measure_project ON fupin_register.measure (project_id, project_division) WHERE project_id IS NOT NULL;
CREATE INDEX measure_fund ON fupin_register.measure (fund_id, fund_division) WHERE fund_id IS NOT NULL;
COMMENT ON TABLE fupin_register.measure IS
    'measures of help that households or single members were given: numbers of measures are counted from it (SHANGQIU-2018-6-e, SHANGQIU-2018-7-d, HAOJIANG-2017-1.4-c)';
COMMENT ON COLUMN fupin_register.measure.measure_id IS 'number of the measure in the register, at most 32 characters; one for many households may stand once for each';
COMMENT ON COLUMN fupin_register.measure.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.measure.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.measure.person_id IS 'the member it is for; NULL = for all of the household (HAOJIANG-2017-1.4-c)';
COMMENT ON COLUMN fupin_register.measure.kind IS
    'what it is: planting, breeding, photovoltaic, post, training, education, housing, ... (list measure_kind)';
COMMENT ON COLUMN fupin_register.measure.raises_income IS
    'whether it raises income (增收措施), so that it counts to those that every household must have two of; the same kind entered twice is one (SHANGQIU-2018-7-d)';
COMMENT ON COLUMN fupin_register.measure.during IS
    'first day to the day after the last; no upper bound = still given, no lower bound = the first day is unknown';
COMMENT ON COLUMN fupin_register.measure.official_id IS 'the helper who sees to it; NULL = unknown, or nobody in particular';
COMMENT ON COLUMN fupin_register.measure.official_division IS 'division of the helper''s own row; NULL as official_id';
COMMENT ON COLUMN fupin_register.measure.amount IS 'what it is worth to the household in all, in yuan; NULL = unknown, or no money';
COMMENT ON COLUMN fupin_register.measure.project_id IS 'the project that it belongs to; NULL = none, or unknown';
COMMENT ON COLUMN fupin_register.measure.project_division IS 'division of the project; NULL as project_id';
COMMENT ON COLUMN fupin_register.measure.fund_id IS 'the tranche of money that it is paid out of; NULL = none, or unknown';
COMMENT ON COLUMN fupin_register.measure.fund_division IS 'division of the tranche; NULL as fund_id';
COMMENT ON COLUMN fupin_register.measure.conditional IS 'whether it is tied to taking part in work or training (SHANGQIU-2018-35-b)';
COMMENT ON COLUMN fupin_register.measure.outcome IS
    'what came of it: effective, partly_effective, not_effective, stopped (before its end); NULL = not yet known';
COMMENT ON COLUMN fupin_register.measure.rule_id IS 'the rule that provides it; NULL = none named';
COMMENT ON COLUMN fupin_register.measure.document_no IS 'the paper that granted it; NULL = none named';
COMMENT ON COLUMN fupin_register.measure.note IS 'what else is worth knowing; NULL = nothing';

CREATE TABLE fupin_register.household_plan_item (
    household_id      varchar(32)         NOT NULL,
    division          fupin.division      NOT NULL,
    year              integer             NOT NULL,
    item_no           integer             NOT NULL,
    standard_id       text,
    criterion_name    text,
    rule_id           text,
    kind              fupin_register.code,
    official_id       varchar(32),
    official_division fupin.division,
    planned_on        date                NOT NULL,
    due_on            date,
    done_on           date,
    measure_id        varchar(32),
    document_no       text,
    note              text,
    PRIMARY KEY (household_id, division, year, item_no),
    CONSTRAINT plan_of_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT item_strikes_off_a_known_criterion FOREIGN KEY (standard_id, criterion_name)
        REFERENCES fupin.criterion (standard_id, name) MATCH FULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT item_strikes_off_what_a_known_rule_demands FOREIGN KEY (rule_id) REFERENCES fupin.rule (rule_id),
    CONSTRAINT item_of_a_known_helper FOREIGN KEY (official_id, official_division)
        REFERENCES fupin_register.official (official_id, division) MATCH FULL ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT item_became_a_measure_of_the_household FOREIGN KEY (measure_id, household_id, division)
        REFERENCES fupin_register.measure (measure_id, household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT items_are_numbered_from_1 CHECK (item_no >= 1),
    CONSTRAINT item_names_either_a_criterion_or_a_rule CHECK ((criterion_name IS NULL) <> (rule_id IS NULL)),
    CONSTRAINT planned_on_is_a_day CHECK (pg_catalog.isfinite(planned_on)),
    CONSTRAINT due_on_is_a_day CHECK (pg_catalog.isfinite(due_on)),
    CONSTRAINT done_on_is_a_day_not_before_planned_on CHECK (pg_catalog.isfinite(done_on) AND done_on >= planned_on)
);
CREATE INDEX household_plan_item_division ON fupin_register.household_plan_item (division, year);
CREATE INDEX household_plan_item_official ON fupin_register.household_plan_item (official_id, official_division) WHERE official_id IS NOT NULL;
CREATE INDEX household_plan_item_measure ON fupin_register.household_plan_item (measure_id, household_id, division) WHERE measure_id IS NOT NULL;
COMMENT ON TABLE fupin_register.household_plan_item IS
    'the plan of each household for a year, item by item: what is to be struck off, how, by whom and until when (MEILAN-2019-18-1b, SHANGQIU-2018-3-b)';
COMMENT ON COLUMN fupin_register.household_plan_item.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.household_plan_item.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.household_plan_item.year IS 'calendar year of the plan, 2000 to 2099';
COMMENT ON COLUMN fupin_register.household_plan_item.item_no IS 'number of the item within the plan, from 1';
COMMENT ON COLUMN fupin_register.household_plan_item.standard_id IS 'the standard whose criterion the item is to strike off; NULL = it names a rule instead';
COMMENT ON COLUMN fupin_register.household_plan_item.criterion_name IS 'the criterion, by its name in the standard; NULL = it names a rule instead';
COMMENT ON COLUMN fupin_register.household_plan_item.rule_id IS
    'the rule whose demand the item is to fulfil, and with it every criterion by which standards put that rule; NULL = it names a criterion instead';
COMMENT ON COLUMN fupin_register.household_plan_item.kind IS 'the measure that is planned (list measure_kind); NULL = none has been decided on';
COMMENT ON COLUMN fupin_register.household_plan_item.official_id IS 'the helper who answers for it; NULL = nobody named';
COMMENT ON COLUMN fupin_register.household_plan_item.official_division IS 'division of the helper''s own row; NULL as official_id';
COMMENT ON COLUMN fupin_register.household_plan_item.planned_on IS 'day on which the item was put into the plan';
COMMENT ON COLUMN fupin_register.household_plan_item.due_on IS 'last day in time; NULL = none set';
COMMENT ON COLUMN fupin_register.household_plan_item.done_on IS
    'day on which the planned measure was carried out; NULL = not yet. Whether the criterion is met is for the facts to say';
COMMENT ON COLUMN fupin_register.household_plan_item.measure_id IS 'the measure that came of it; NULL = none on record';
COMMENT ON COLUMN fupin_register.household_plan_item.document_no IS 'the paper of the plan; NULL = none named';
COMMENT ON COLUMN fupin_register.household_plan_item.note IS 'what else is worth knowing; NULL = nothing';
