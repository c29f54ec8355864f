-- Projects and their way through the project library: the procedures with their steps and gates, the projects, the
-- chain of each project's states, and whom it benefits (MEILAN-2019-23-1a, SHANGQIU-2018-21-a, MEILAN-2019-22-4b).

CREATE DOMAIN fupin_register.project_state AS text
    CONSTRAINT project_state_is_a_known_code
        CHECK (VALUE IN ('draft', 'declared', 'town_reviewed', 'district_approved', 'filed', 'selected', 'under_construction',
                         'completed', 'announced_on_site', 'handed_over', 'returned', 'rejected', 'removed',
                         'reviewed', 'listed', 'accepted', 'evaluated',
                         'report_approved', 'fixed', 'adjusted', 'bid'));
COMMENT ON DOMAIN fupin_register.project_state IS
    'state of a project: draft, declared (by the village), town_reviewed, district_approved, filed (with province and prefecture), selected (for a year), under_construction, completed, announced_on_site, handed_over; '
    'aside: returned (to be drafted again), rejected, removed (from the library); of other procedures: reviewed, listed (in the library), accepted, evaluated, report_approved, fixed, adjusted, bid';

-- Papers differ, so procedures, steps and gates are rows: a county whose procedure has another step adds it here.
CREATE TABLE fupin_register.project_procedure (
    procedure text NOT NULL PRIMARY KEY,
    rule_id   text NOT NULL,
    statement text NOT NULL
);
COMMENT ON TABLE fupin_register.project_procedure IS
    'the procedures that a project may follow';
COMMENT ON COLUMN fupin_register.project_procedure.procedure IS
    'library (village, town, district, filing), county_library (one county library), old_area (projects of old revolutionary areas)';
COMMENT ON COLUMN fupin_register.project_procedure.rule_id IS
    'the rule that a skipped or reversed step breaks (fupin.rule)';
COMMENT ON COLUMN fupin_register.project_procedure.statement IS
    'the rule in a sentence, as the error shows it';

CREATE TABLE fupin_register.project_step (
    procedure       text                         NOT NULL,
    from_state      fupin_register.project_state NOT NULL,
    to_state        fupin_register.project_state NOT NULL,
    acting_level    text,
    publicity_level text,
    needs_filings   boolean                      NOT NULL DEFAULT false,
    needs_notice    boolean                      NOT NULL DEFAULT false,
    needs_document  boolean                      NOT NULL DEFAULT false,
    enters_library  boolean                      NOT NULL DEFAULT false,
    rule_id         text,
    note            text,
    PRIMARY KEY (procedure, from_state, to_state),
    CONSTRAINT step_of_a_known_procedure FOREIGN KEY (procedure)
        REFERENCES fupin_register.project_procedure (procedure) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT a_step_leads_elsewhere CHECK (from_state <> to_state),
    CONSTRAINT acting_level_is_village_town_county_prefecture_or_province
        CHECK (acting_level IN ('village', 'town', 'county', 'prefecture', 'province')),
    CONSTRAINT publicity_level_is_village_town_county_prefecture_or_province
        CHECK (publicity_level IN ('village', 'town', 'county', 'prefecture', 'province'))
);
COMMENT ON TABLE fupin_register.project_step IS
    'the steps a project may take from state to state, and what each of them needs; a step that is not here is skipped or reversed, and refused';
COMMENT ON COLUMN fupin_register.project_step.procedure IS 'the procedure the step belongs to';
COMMENT ON COLUMN fupin_register.project_step.from_state IS 'the state before the step';
COMMENT ON COLUMN fupin_register.project_step.to_state IS 'the state after the step';
COMMENT ON COLUMN fupin_register.project_step.acting_level IS
    'the level that takes the step: village, town, county (also district), prefecture, province; NULL = the paper does not say';
COMMENT ON COLUMN fupin_register.project_step.publicity_level IS
    'a publicity of this level must be over before the step, its last day included; NULL = the step needs none (MEILAN-2019-23-3a)';
COMMENT ON COLUMN fupin_register.project_step.needs_filings IS
    'true: the project must be filed with the province and with the prefecture (MEILAN-2019-23-1a)';
COMMENT ON COLUMN fupin_register.project_step.needs_notice IS
    'true: an announcement must hang at the project''s place since its completion (MEILAN-2019-23-3b)';
COMMENT ON COLUMN fupin_register.project_step.needs_document IS
    'true: the step needs the number of the paper that approved it (MEILAN-2019-23-2b)';
COMMENT ON COLUMN fupin_register.project_step.enters_library IS
    'true: with this step the project is in the library, and may be selected and funded (MEILAN-2019-23-1b, SHANGQIU-2018-21-a)';
COMMENT ON COLUMN fupin_register.project_step.rule_id IS
    'the rule that a step taken without what it needs, or too early, breaks; NULL = the procedure''s own';
COMMENT ON COLUMN fupin_register.project_step.note IS 'when the step is taken; NULL = nothing to say';

INSERT INTO fupin_register.project_procedure (procedure, rule_id, statement) VALUES
    ('library', 'MEILAN-2019-23-1a',
     /* message */ 'In the project library the village declares, the town reviews, the district approves, province and prefecture file, and no step is skipped or taken back.'),
    ('county_library', 'SHANGQIU-2018-21-a',
     /* message */ 'A project is declared, reviewed and listed in the county''s library before it is carried out and accepted.'),
    ('old_area', 'MEILAN-2019-22-4b',
     /* message */ 'A project of an old revolutionary area goes from the three-year library through approval, fixing, bidding, acceptance and handover.');

INSERT INTO fupin_register.project_step
    (procedure, from_state, to_state, acting_level, publicity_level, needs_filings, needs_notice, needs_document, enters_library, rule_id, note) VALUES
    ('library', 'draft',              'declared',           'village', NULL,      false, false, false, false, NULL, 'the village declares it'),
    ('library', 'declared',           'town_reviewed',      'town',    'village', false, false, false, false, 'MEILAN-2019-23-3a', 'the town''s first review'),
    ('library', 'town_reviewed',      'district_approved',  'county',  'town',    false, false, false, false, 'MEILAN-2019-23-3a', 'the district approves it'),
    ('library', 'district_approved',  'filed',              NULL,      'county',  true,  false, false, true,  'MEILAN-2019-23-3a', 'filed with province and prefecture'),
    ('library', 'filed',              'selected',           NULL,      NULL,      false, false, false, false, 'MEILAN-2019-23-1b', 'chosen from the library for a year'),
    ('library', 'selected',           'under_construction', NULL,      NULL,      false, false, false, false, NULL, 'work begins'),
    ('library', 'under_construction', 'completed',          NULL,      NULL,      false, false, false, false, NULL, 'work is done'),
    ('library', 'completed',          'announced_on_site',  NULL,      NULL,      false, true,  false, false, 'MEILAN-2019-23-3b', 'announced where it was built'),
    ('library', 'announced_on_site',  'handed_over',        NULL,      NULL,      false, false, false, false, 'MEILAN-2019-23-3b', 'handed over to those who use it'),
    ('library', 'declared',           'returned',           'town',    NULL,      false, false, false, false, NULL, 'the town sends it back'),
    ('library', 'town_reviewed',      'returned',           'county',  NULL,      false, false, false, false, NULL, 'the district sends it back'),
    ('library', 'returned',           'draft',              'village', NULL,      false, false, false, false, NULL, 'drafted again'),
    ('library', 'declared',           'rejected',           'town',    NULL,      false, false, false, false, NULL, 'the town refuses it'),
    ('library', 'town_reviewed',      'rejected',           'county',  NULL,      false, false, false, false, NULL, 'the district refuses it'),
    ('library', 'district_approved',  'removed',            NULL,      NULL,      false, false, false, false, 'MEILAN-2019-23-2b', 'taken out before it was filed'),
    ('library', 'filed',              'removed',            NULL,      NULL,      false, false, false, false, 'MEILAN-2019-23-2b', 'taken out of the library'),
    ('library', 'selected',           'removed',            NULL,      NULL,      false, false, false, false, 'MEILAN-2019-23-2b', 'taken out before work began'),
    ('library', 'under_construction', 'removed',            NULL,      NULL,      false, false, true,  false, 'MEILAN-2019-23-2b', 'given up, with an approval'),
    ('library', 'removed',            'draft',              'village', NULL,      false, false, false, false, NULL, 'enters again from the beginning'),

    ('county_library', 'draft',              'declared',           NULL, NULL, false, false, false, false, NULL, 'proposed'),
    ('county_library', 'declared',           'reviewed',           NULL, NULL, false, false, false, false, NULL, 'reviewed'),
    ('county_library', 'declared',           'returned',           NULL, NULL, false, false, false, false, NULL, 'sent back'),
    ('county_library', 'returned',           'draft',              NULL, NULL, false, false, false, false, NULL, 'drafted again'),
    ('county_library', 'declared',           'rejected',           NULL, NULL, false, false, false, false, NULL, 'refused'),
    ('county_library', 'reviewed',           'listed',             NULL, NULL, false, false, false, true,  NULL, 'in the county''s library'),
    ('county_library', 'reviewed',           'rejected',           NULL, NULL, false, false, false, false, NULL, 'refused'),
    ('county_library', 'listed',             'under_construction', NULL, NULL, false, false, false, false, NULL, 'carried out'),
    ('county_library', 'under_construction', 'accepted',           NULL, NULL, false, false, false, false, NULL, 'accepted'),
    ('county_library', 'accepted',           'evaluated',          NULL, NULL, false, false, false, false, NULL, 'its performance was evaluated'),
    ('county_library', 'listed',             'removed',            NULL, NULL, false, false, false, false, NULL, 'taken out of the library'),
    ('county_library', 'under_construction', 'removed',            NULL, NULL, false, false, true,  false, NULL, 'given up, with an approval'),
    ('county_library', 'removed',            'draft',              NULL, NULL, false, false, false, false, NULL, 'enters again from the beginning'),

    ('old_area', 'draft',              'listed',             NULL, NULL, false, false, false, true,  'MEILAN-2019-22-3', 'in the three-year rolling library'),
    ('old_area', 'listed',             'selected',           NULL, NULL, false, false, false, false, 'MEILAN-2019-22-3', 'chosen from the library for a year'),
    ('old_area', 'selected',           'report_approved',    NULL, NULL, false, false, false, false, NULL, 'reported and approved'),
    ('old_area', 'report_approved',    'fixed',              NULL, NULL, false, false, false, false, NULL, 'fixed'),
    ('old_area', 'fixed',              'adjusted',           NULL, NULL, false, false, false, false, NULL, 'adjusted, as often as it needs'),
    ('old_area', 'adjusted',           'fixed',              NULL, NULL, false, false, false, false, NULL, 'fixed again'),
    ('old_area', 'fixed',              'bid',                NULL, NULL, false, false, false, false, NULL, 'put out to tender'),
    ('old_area', 'adjusted',           'bid',                NULL, NULL, false, false, false, false, NULL, 'put out to tender'),
    ('old_area', 'bid',                'under_construction', NULL, NULL, false, false, false, false, NULL, 'work begins'),
    ('old_area', 'under_construction', 'accepted',           NULL, NULL, false, false, false, false, NULL, 'finally accepted'),
    ('old_area', 'accepted',           'handed_over',        NULL, NULL, false, false, false, false, NULL, 'handed over and maintained'),
    ('old_area', 'listed',             'removed',            NULL, NULL, false, false, false, false, NULL, 'taken out of the library'),
    ('old_area', 'selected',           'removed',            NULL, NULL, false, false, false, false, NULL, 'taken out before it was approved'),
    ('old_area', 'removed',            'draft',              NULL, NULL, false, false, false, false, NULL, 'enters again from the beginning');

CREATE TABLE fupin_register.project (
    project_id         varchar(32)    NOT NULL,
    division           fupin.division NOT NULL,
    procedure          text           NOT NULL DEFAULT 'library',
    place              fupin.division,
    title              varchar(200)   NOT NULL,
    kind               text           NOT NULL,
    year               integer,
    planned_amount     numeric(16,2),
    province_filed_on  date,
    prefecture_filed_on date,
    in_poverty_system  boolean,
    is_true            boolean,
    is_reasonable      boolean,
    is_feasible        boolean,
    is_beneficial      boolean,
    entry_compliant    boolean,
    argued_on          date,
    inventoried_on     date,
    ledger_no          text,
    benefit_linkage    boolean,
    drives_households  boolean,
    benefit_clear      boolean,
    implemented        boolean,
    land_plan_conform  boolean,
    contractor         varchar(128),
    supervisor         varchar(128),
    performance_goal   text,
    facts              jsonb          NOT NULL DEFAULT '{}',
    PRIMARY KEY (project_id, division),
    CONSTRAINT project_id_is_unique UNIQUE (project_id),
    CONSTRAINT project_and_its_procedure_are_a_key UNIQUE (project_id, division, procedure),
    CONSTRAINT project_of_a_known_procedure FOREIGN KEY (procedure)
        REFERENCES fupin_register.project_procedure (procedure) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT project_id_not_blank CHECK (pg_catalog.btrim(project_id) <> ''),
    CONSTRAINT title_not_blank CHECK (pg_catalog.btrim(title) <> ''),
    CONSTRAINT place_lies_in_the_division CHECK (place OPERATOR(fupin.<@) division),
    CONSTRAINT kind_of_project_is_a_known_code
        CHECK (kind IN ('infrastructure', 'industry', 'employment', 'microcredit', 'training', 'education', 'medical', 'housing',
                        'social_undertaking', 'other')),
    CONSTRAINT year_between_2000_and_2099 CHECK (year BETWEEN 2000 AND 2099),
    CONSTRAINT planned_amount_is_a_number_not_negative CHECK (planned_amount >= 0 AND planned_amount <> 'NaN'),
    CONSTRAINT filed_on_is_a_day
        CHECK (pg_catalog.isfinite(province_filed_on) IS NOT FALSE AND pg_catalog.isfinite(prefecture_filed_on) IS NOT FALSE),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX project_division ON fupin_register.project (division, year);
COMMENT ON TABLE fupin_register.project IS
    'poverty projects, in the library or not: what is known of each; where it stands is the last row of project_event';
COMMENT ON COLUMN fupin_register.project.project_id IS 'number of the project in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.project.division IS
    'the place whose project it is: the village, town or county that declares it';
COMMENT ON COLUMN fupin_register.project.procedure IS
    'which procedure it follows: library, county_library, old_area (project_procedure)';
COMMENT ON COLUMN fupin_register.project.place IS
    'where it is carried out, within its division; NULL = unknown (MEILAN-2019-23-3b)';
COMMENT ON COLUMN fupin_register.project.title IS 'name of the project';
COMMENT ON COLUMN fupin_register.project.kind IS
    'class of the project: infrastructure, industry, employment, microcredit, training, education, medical, housing, social_undertaking, other (MEILAN-2019-23-5b, MEILAN-2019-22-1c)';
COMMENT ON COLUMN fupin_register.project.year IS
    'year in which it is to be carried out; NULL = none fixed yet (MEILAN-2019-23-1b)';
COMMENT ON COLUMN fupin_register.project.planned_amount IS 'what it is planned to cost, in yuan; NULL = unknown';
COMMENT ON COLUMN fupin_register.project.province_filed_on IS
    'day on which the province filed it; NULL = not filed there (MEILAN-2019-23-1a)';
COMMENT ON COLUMN fupin_register.project.prefecture_filed_on IS
    'day on which the prefecture (市) filed it; NULL = not filed there (MEILAN-2019-23-1a)';
COMMENT ON COLUMN fupin_register.project.in_poverty_system IS
    'whether it is entered in the national poverty system; NULL = unknown (MEILAN-2019-23-5a)';
COMMENT ON COLUMN fupin_register.project.is_true IS 'first of the five checks: it is genuine; NULL = not checked (MEILAN-2019-23-2a)';
COMMENT ON COLUMN fupin_register.project.is_reasonable IS 'second check: it is reasonable; NULL = not checked (MEILAN-2019-23-2a)';
COMMENT ON COLUMN fupin_register.project.is_feasible IS 'third check: it can be done; NULL = not checked (MEILAN-2019-23-2a)';
COMMENT ON COLUMN fupin_register.project.is_beneficial IS 'fourth check: it does good; NULL = not checked (MEILAN-2019-23-2a)';
COMMENT ON COLUMN fupin_register.project.entry_compliant IS
    'fifth check: it entered the library as the rules demand; NULL = not checked (MEILAN-2019-23-2a)';
COMMENT ON COLUMN fupin_register.project.argued_on IS
    'day on which experts argued it (论证); NULL = unknown, or not yet (MEILAN-2019-23-1c)';
COMMENT ON COLUMN fupin_register.project.inventoried_on IS
    'day on which it was taken into the inventory of industry projects; NULL = not yet (MEILAN-2019-12-2a)';
COMMENT ON COLUMN fupin_register.project.ledger_no IS 'its number in the ledger; NULL = none (MEILAN-2019-12-2a)';
COMMENT ON COLUMN fupin_register.project.benefit_linkage IS
    'whether a linkage of interests with poor households is on record; NULL = unknown (MEILAN-2019-23-4)';
COMMENT ON COLUMN fupin_register.project.drives_households IS
    'whether it brings poor households along; NULL = unknown (MEILAN-2019-12-2b)';
COMMENT ON COLUMN fupin_register.project.benefit_clear IS
    'whether its benefit is plain; NULL = unknown (MEILAN-2019-12-2b)';
COMMENT ON COLUMN fupin_register.project.implemented IS
    'whether it was carried out; NULL = unknown (MEILAN-2019-12-2b)';
COMMENT ON COLUMN fupin_register.project.land_plan_conform IS
    'whether it conforms to the land plan; NULL = unknown (SHANGQIU-2018-17-a)';
COMMENT ON COLUMN fupin_register.project.contractor IS 'who builds it; NULL = unknown, or nobody yet (MEILAN-2019-22-4d)';
COMMENT ON COLUMN fupin_register.project.supervisor IS 'who supervises the building; NULL = unknown, or nobody yet (MEILAN-2019-22-4d)';
COMMENT ON COLUMN fupin_register.project.performance_goal IS
    'what it is to achieve; NULL = no goal set (MEILAN-2019-24-4, ZHAOQING-2018-20-c)';
COMMENT ON COLUMN fupin_register.project.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';

-- The chain of a project's states, as status_event is of a household's.
CREATE TABLE fupin_register.project_event (
    project_id       varchar(32)                  NOT NULL,
    division         fupin.division               NOT NULL,
    step_no          integer                      NOT NULL,
    procedure        text                         NOT NULL,
    from_state       fupin_register.project_state,
    to_state         fupin_register.project_state NOT NULL,
    happened_on      date                         NOT NULL,
    level            text,
    taken_over       boolean                      NOT NULL DEFAULT false,
    reason           text,
    document_no      text,
    note             text,
    recorded_by      name                         NOT NULL DEFAULT SESSION_USER,
    recorded_at      timestamptz                  NOT NULL DEFAULT transaction_timestamp(),
    previous_step_no integer                      GENERATED ALWAYS AS (NULLIF(step_no, 1) - 1) STORED,
    PRIMARY KEY (project_id, division, step_no),
    CONSTRAINT project_step_and_its_end_are_a_key UNIQUE (project_id, division, step_no, to_state),
    CONSTRAINT step_of_a_known_project_and_its_procedure FOREIGN KEY (project_id, division, procedure)
        REFERENCES fupin_register.project (project_id, division, procedure) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT step_is_not_skipped_or_reversed FOREIGN KEY (procedure, from_state, to_state)
        REFERENCES fupin_register.project_step (procedure, from_state, to_state) DEFERRABLE,
    CONSTRAINT step_begins_where_the_last_one_ended FOREIGN KEY (project_id, division, previous_step_no, from_state)
        REFERENCES fupin_register.project_event (project_id, division, step_no, to_state) DEFERRABLE,
    CONSTRAINT steps_are_numbered_from_1 CHECK (step_no >= 1),
    CONSTRAINT only_the_first_step_comes_from_nowhere CHECK ((step_no = 1) = (from_state IS NULL)),
    CONSTRAINT a_project_begins_as_a_draft_or_is_taken_over
        CHECK (taken_over = (from_state IS NULL AND to_state <> 'draft')),
    CONSTRAINT level_is_village_town_county_prefecture_or_province
        CHECK (level IN ('village', 'town', 'county', 'prefecture', 'province')),
    CONSTRAINT reason_is_need_policy_or_progress CHECK (reason IN ('need_change', 'policy_change', 'progress')),
    CONSTRAINT happened_on_is_a_day CHECK (pg_catalog.isfinite(happened_on))
);
CREATE INDEX project_event_division ON fupin_register.project_event (division, happened_on);
COMMENT ON TABLE fupin_register.project_event IS
    'the steps of a project through its procedure: a history, only added to; a skipped or reversed step, or one without what it needs, is refused (MEILAN-2019-23-1a)';
COMMENT ON COLUMN fupin_register.project_event.project_id IS 'the project';
COMMENT ON COLUMN fupin_register.project_event.division IS 'the place whose project it is';
COMMENT ON COLUMN fupin_register.project_event.step_no IS 'number of the step within the project, from 1';
COMMENT ON COLUMN fupin_register.project_event.procedure IS
    'the project''s procedure; left out, it is taken from the project';
COMMENT ON COLUMN fupin_register.project_event.from_state IS 'the state before the step; NULL = the first step';
COMMENT ON COLUMN fupin_register.project_event.to_state IS 'the state after the step';
COMMENT ON COLUMN fupin_register.project_event.happened_on IS
    'day on which the step was taken, not before the step before it';
COMMENT ON COLUMN fupin_register.project_event.level IS
    'the level that took the step: village, town, county (also district), prefecture, province; NULL = not recorded';
COMMENT ON COLUMN fupin_register.project_event.taken_over IS
    'true: the project comes from another register and begins here in the state it had; what it needed before is not known';
COMMENT ON COLUMN fupin_register.project_event.reason IS
    'why it enters or leaves the library: need_change, policy_change, progress; NULL = none given (MEILAN-2019-23-2b)';
COMMENT ON COLUMN fupin_register.project_event.document_no IS 'the paper that decided the step; NULL = none named';
COMMENT ON COLUMN fupin_register.project_event.note IS 'what else is worth knowing; NULL = nothing';
COMMENT ON COLUMN fupin_register.project_event.recorded_by IS 'the role that had logged in when the step was recorded';
COMMENT ON COLUMN fupin_register.project_event.recorded_at IS 'when the step was recorded';

CREATE TRIGGER stamp BEFORE INSERT OR UPDATE OF recorded_by, recorded_at ON fupin_register.project_event
    -- rows that say nothing of it, as a bulk load's, have it by default and cost nothing
    FOR EACH ROW WHEN (NEW.recorded_by IS DISTINCT FROM SESSION_USER OR NEW.recorded_at IS DISTINCT FROM pg_catalog.transaction_timestamp())
    EXECUTE FUNCTION fupin_register.stamp('recorded_by', 'recorded_at');
COMMENT ON COLUMN fupin_register.project_event.previous_step_no IS 'the step before this one; NULL = this is the first';

-- What the foreign keys cannot refuse, or cannot refuse in words.  A trigger before the row names the rule that a
-- skipped or reversed step breaks and the next legal steps, and keeps the days in order.  What a step needs of other
-- rows (a publicity that is over, two filings, an announcement on the spot) is a constraint trigger, deferrable, so
-- that a transaction may load the steps before the notices.

SELECT fupin_register.create_steps_beside('project_event', 'project_id', 'to_state');

CREATE FUNCTION fupin_register.check_project_step() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = 'ISO, YMD'
AS $$
DECLARE
    way        fupin_register.project_procedure;
    step       fupin_register.project_step;
    beside     record;
    next_steps text;
BEGIN
    IF NEW.procedure IS NULL THEN
        SELECT project.procedure INTO NEW.procedure
          FROM fupin_register.project
         WHERE project.project_id = NEW.project_id
           AND project.division OPERATOR(fupin.=) NEW.division;
    END IF;
    SELECT * INTO way
      FROM fupin_register.project_procedure
     WHERE project_procedure.procedure = NEW.procedure;
    SELECT * INTO beside FROM fupin_register.steps_beside(NEW);
    SELECT * INTO step
      FROM fupin_register.project_step
     WHERE project_step.procedure = NEW.procedure
       AND project_step.from_state = NEW.from_state
       AND project_step.to_state = NEW.to_state;

    IF beside.previous_state <> NEW.from_state THEN
        SELECT string_agg(format('"%s"', project_step.to_state), ', ' ORDER BY project_step.to_state COLLATE "C") INTO next_steps
          FROM fupin_register.project_step
         WHERE project_step.procedure = NEW.procedure
           AND project_step.from_state = beside.previous_state;
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('project "%s" stands at "%s" and cannot take a step from "%s" (%s)'),
                                   NEW.project_id, beside.previous_state, NEW.from_state, way.rule_id),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'step_begins_where_the_last_one_ended',
                  DETAIL = fupin.message(way.statement),
                  HINT = fupin_register.next_steps_hint(beside.previous_state, next_steps);
    END IF;
    IF NEW.from_state IS NOT NULL AND step IS NULL AND way.rule_id IS NOT NULL THEN
        SELECT string_agg(format('"%s"', project_step.to_state), ', ' ORDER BY project_step.to_state COLLATE "C") INTO next_steps
          FROM fupin_register.project_step
         WHERE project_step.procedure = NEW.procedure
           AND project_step.from_state = NEW.from_state;
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('project "%s" cannot go from "%s" to "%s" (%s)'), NEW.project_id, NEW.from_state, NEW.to_state, way.rule_id),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'step_is_not_skipped_or_reversed',
                  DETAIL = fupin.message(way.statement),
                  HINT = fupin_register.next_steps_hint(NEW.from_state, next_steps);
    END IF;
    IF NEW.level <> step.acting_level THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('project "%s" cannot be "%s" by the level "%s" (%s)'), NEW.project_id, NEW.to_state, NEW.level, way.rule_id),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'step_is_taken_by_its_level',
                  DETAIL = fupin.message(way.statement),
                  HINT = format(fupin.message('The step to "%s" is taken by the level "%s".'), NEW.to_state, step.acting_level);
    END IF;
    IF step.needs_document AND NEW.document_no IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('project "%s" cannot go from "%s" to "%s" without a paper (%s)'),
                                   NEW.project_id, NEW.from_state, NEW.to_state, COALESCE(step.rule_id, way.rule_id)),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'step_has_its_paper',
                  DETAIL = fupin.message('This step needs an approval, whose number stands in document_no.');
    END IF;
    IF NEW.happened_on < beside.previous_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('project "%s" cannot be "%s" on %s, before it was "%s" on %s (%s)'),
                                   NEW.project_id, NEW.to_state, NEW.happened_on, beside.previous_state, beside.previous_on, COALESCE(step.rule_id, way.rule_id)),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.'),
                  HINT = format(fupin.message('The earliest day for "%s" is %s.'), NEW.to_state, beside.previous_on);
    END IF;
    IF NEW.happened_on > beside.following_on THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('project "%s" cannot be "%s" on %s, after it was "%s" on %s (%s)'),
                                   NEW.project_id, NEW.to_state, NEW.happened_on, beside.following_state, beside.following_on, COALESCE(step.rule_id, way.rule_id)),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'steps_follow_in_time',
                  DETAIL = fupin.message('A step is taken on the day of the step before it or later.');
    END IF;
    RETURN NEW;
END
$$;
COMMENT ON FUNCTION fupin_register.check_project_step() IS
    'trigger of project_event: refuses a skipped or reversed step, the wrong level and the wrong order of days, naming the rule and the next legal steps';

CREATE TRIGGER check_step
    BEFORE INSERT OR UPDATE OF step_no, from_state, to_state, happened_on, level, document_no
    ON fupin_register.project_event
    FOR EACH ROW EXECUTE FUNCTION fupin_register.check_project_step();

CREATE FUNCTION fupin_register.check_project_gate() RETURNS trigger
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET datestyle = 'ISO, YMD'
AS $$
DECLARE
    step        fupin_register.project_step;
    subject     fupin_register.project;
    way         fupin_register.project_procedure;
    publicity   fupin_register.notice;
    broken_rule text;
    drafted_on  date;
    previous_on date;
BEGIN
    SELECT * INTO step
      FROM fupin_register.project_step
     WHERE project_step.procedure = NEW.procedure
       AND project_step.from_state = NEW.from_state
       AND project_step.to_state = NEW.to_state;
    IF step IS NULL OR NOT (step.publicity_level IS NOT NULL OR step.needs_filings OR step.needs_notice) THEN
        RETURN NULL;
    END IF;
    SELECT * INTO way
      FROM fupin_register.project_procedure
     WHERE project_procedure.procedure = NEW.procedure;
    broken_rule := COALESCE(step.rule_id, way.rule_id);
    SELECT * INTO subject
      FROM fupin_register.project
     WHERE project.project_id = NEW.project_id
       AND project.division OPERATOR(fupin.=) NEW.division;

    IF step.publicity_level IS NOT NULL THEN
        -- What was made public before the project was drafted again was another draft.
        SELECT max(project_event.happened_on) INTO drafted_on
          FROM fupin_register.project_event
         WHERE project_event.project_id = NEW.project_id
           AND project_event.division OPERATOR(fupin.=) NEW.division
           AND project_event.step_no BETWEEN 2 AND NEW.step_no
           AND project_event.to_state = 'draft';
        SELECT notice.* INTO publicity
          FROM fupin_register.notice
         WHERE notice.subject_kind = 'project'
           AND notice.subject_id = NEW.project_id
           AND notice.kind = 'publicity'
           AND notice.level = step.publicity_level
           AND notice.from_date >= COALESCE(drafted_on, notice.from_date)
         ORDER BY notice.to_date
         LIMIT 1;
        IF (publicity.to_date < NEW.happened_on) IS NOT TRUE THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('project "%s" cannot be "%s" on %s, before its publicity at the level "%s" is over (%s)'),
                                       NEW.project_id, NEW.to_state, NEW.happened_on, step.publicity_level, broken_rule),
                      ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                      CONSTRAINT = 'publicity_is_over_before_the_next_level_acts',
                      DETAIL = CASE
                          WHEN publicity IS NULL THEN format(fupin.message('No publicity at the level "%s" is on record.'), step.publicity_level)
                          WHEN publicity.to_date IS NULL THEN format(fupin.message('The publicity since %s has no last day on record.'), publicity.from_date)
                          ELSE format(fupin.message('The publicity runs until %s, and its last day is part of it.'), publicity.to_date)
                      END,
                      HINT = CASE
                          WHEN publicity.to_date IS NOT NULL THEN format(fupin.message('The earliest day for "%s" is %s.'), NEW.to_state, publicity.to_date + 1)
                          ELSE fupin.message('Record the publicity with its last day in fupin_register.notice.')
                      END;
        END IF;
    END IF;

    IF step.needs_filings
       AND (subject.province_filed_on <= NEW.happened_on AND subject.prefecture_filed_on <= NEW.happened_on) IS NOT TRUE THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('project "%s" cannot be "%s" on %s without being filed in both places (%s)'),
                                   NEW.project_id, NEW.to_state, NEW.happened_on, way.rule_id),
                  ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                  CONSTRAINT = 'filed_means_with_province_and_prefecture',
                  DETAIL = format(fupin.message('The province filed it: %s. The prefecture filed it: %s.'),
                                  COALESCE(subject.province_filed_on::text, fupin.message('not yet')),
                                  COALESCE(subject.prefecture_filed_on::text, fupin.message('not yet'))),
                  HINT = CASE
                      WHEN subject.province_filed_on IS NULL OR subject.prefecture_filed_on IS NULL
                          THEN format(fupin.message('Until both have filed it, the project stays at "%s".'), NEW.from_state)
                      ELSE format(fupin.message('The earliest day for "%s" is %s.'), NEW.to_state,
                                  GREATEST(subject.province_filed_on, subject.prefecture_filed_on))
                  END;
    END IF;

    IF step.needs_notice THEN
        SELECT project_event.happened_on INTO previous_on
          FROM fupin_register.project_event
         WHERE project_event.project_id = NEW.project_id
           AND project_event.division OPERATOR(fupin.=) NEW.division
           AND project_event.step_no = NEW.step_no - 1;
        IF NOT EXISTS (SELECT
                         FROM fupin_register.notice
                        WHERE notice.subject_kind = 'project'
                          AND notice.subject_id = NEW.project_id
                          AND notice.kind = 'announcement'
                          AND notice.place OPERATOR(fupin.<@) subject.place
                          AND notice.from_date BETWEEN previous_on AND NEW.happened_on) THEN
            RAISE EXCEPTION
                USING MESSAGE = format(fupin.message('project "%s" cannot be "%s" on %s without an announcement at its place (%s)'),
                                       NEW.project_id, NEW.to_state, NEW.happened_on, broken_rule),
                      ERRCODE = 'check_violation', SCHEMA = TG_TABLE_SCHEMA, TABLE = TG_TABLE_NAME,
                      CONSTRAINT = 'announcement_hangs_at_the_place',
                      DETAIL = CASE
                          WHEN subject.place IS NULL THEN fupin.message('The project''s place is not known, so no announcement is known to hang there.')
                          ELSE format(fupin.message('The announcement must hang at %s, since %s or later.'), subject.place, previous_on)
                      END,
                      HINT = fupin.message('Record the announcement with its place in fupin_register.notice.');
        END IF;
    END IF;
    RETURN NULL;
END
$$;
COMMENT ON FUNCTION fupin_register.check_project_gate() IS
    'trigger of project_event: refuses a step whose publicity still runs, whose filings are not both there, or whose announcement does not hang at the project''s place';

CREATE CONSTRAINT TRIGGER check_gate
    AFTER INSERT OR UPDATE OF step_no, from_state, to_state, happened_on
    ON fupin_register.project_event
    DEFERRABLE
    FOR EACH ROW EXECUTE FUNCTION fupin_register.check_project_gate();

CREATE TABLE fupin_register.beneficiary (
    project_id       varchar(32)    NOT NULL,
    project_division fupin.division NOT NULL,
    household_id     varchar(32)    NOT NULL,
    division         fupin.division NOT NULL,
    benefit          fupin_register.code,
    amount           numeric(14,2),
    participates     boolean,
    PRIMARY KEY (project_id, household_id, division),
    CONSTRAINT beneficiary_of_a_known_project FOREIGN KEY (project_id, project_division)
        REFERENCES fupin_register.project (project_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT beneficiary_is_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT amount_is_a_number_not_negative CHECK (amount >= 0 AND amount <> 'NaN')
);
CREATE INDEX beneficiary_division ON fupin_register.beneficiary (division);
CREATE INDEX beneficiary_household ON fupin_register.beneficiary (household_id, division);
CREATE INDEX beneficiary_project ON fupin_register.beneficiary (project_id, project_division);
COMMENT ON TABLE fupin_register.beneficiary IS
    'the households that a project benefits (MEILAN-2019-23-5b, HEYUAN-2019-2.3-f)';
COMMENT ON COLUMN fupin_register.beneficiary.project_id IS 'the project';
COMMENT ON COLUMN fupin_register.beneficiary.project_division IS 'the place whose project it is';
COMMENT ON COLUMN fupin_register.beneficiary.household_id IS 'the household';
COMMENT ON COLUMN fupin_register.beneficiary.division IS 'village or community where the household lives';
COMMENT ON COLUMN fupin_register.beneficiary.benefit IS
    'what it has of it: job, share, supply, training, subsidy, ... (list benefit); NULL = unknown';
COMMENT ON COLUMN fupin_register.beneficiary.amount IS 'what the household is to receive, in yuan; NULL = unknown, or no money';
COMMENT ON COLUMN fupin_register.beneficiary.participates IS
    'whether the household takes part with its own work or decisions; NULL = unknown (MEILAN-2019-12-3b, MEILAN-2019-12-8)';
