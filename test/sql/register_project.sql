-- The project library as a machine: MEILAN-2019-23-1a, -23-1b, -23-2b, -23-3a, -23-3b, -22-3, -22-4b, SHANGQIU-2018-21-a.
-- A skipped or reversed step is refused with the rule, the rule's sentence and the next legal steps; so is a step whose
-- publicity still runs, whose filings are not both there, or whose announcement hangs elsewhere.
\set VERBOSITY terse
SET client_min_messages = warning;
\i test/include/register.sql
BEGIN;
\getenv inputdir PG_ABS_SRCDIR
\set attempt :inputdir '/include/attempt.sql'
\i :attempt
INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('460108101202');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '460108101201', '样例甲');

-- One step of a project, by its number; the procedure is taken from the project.
CREATE FUNCTION pg_temp.step(project_id text, step_no integer, from_state text, to_state text, happened_on text, more text DEFAULT '') RETURNS text LANGUAGE sql AS $$
    SELECT format('INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on%s) SELECT project_id, division, %s, %L, %L, %L%s FROM fupin_register.project WHERE project_id = %L',
                  CASE WHEN more <> '' THEN ', ' || split_part(more, '=', 1) END, step_no, from_state, to_state, happened_on,
                  CASE WHEN more <> '' THEN format(', %L', split_part(more, '=', 2)) END, project_id)
$$;

-- P: declared; Q: reviewed by the town; R: approved, filed with the province alone; S: filed and selected; T: completed.
-- Every publicity runs for a week; the village's of P from 4 to 10 May.
INSERT INTO fupin_register.project (project_id, division, place, title, kind, year, province_filed_on, prefecture_filed_on) VALUES
    ('P', '460108101201', '460108101201', '样例道路', 'infrastructure', 2019, NULL, NULL),
    ('Q', '460108101201', '460108101201', '样例种养', 'industry', 2019, NULL, NULL),
    ('R', '460108101201', '460108101201', '样例培训', 'training', 2019, '2019-03-05', NULL),
    ('S', '460108101201', '460108101201', '样例水利', 'infrastructure', 2019, '2019-03-01', '2019-03-05'),
    ('T', '460108101', '460108101201', '样例桥', 'infrastructure', 2019, '2018-11-01', '2018-11-01');
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date) VALUES
    ('P1', '460108101201', 'publicity', 'village', 'project', 'P', '2019-05-04', '2019-05-10'),
    ('Q1', '460108101201', 'publicity', 'village', 'project', 'Q', '2019-01-04', '2019-01-10'),
    ('R1', '460108101201', 'publicity', 'village', 'project', 'R', '2019-01-04', '2019-01-10'),
    ('R2', '460108101201', 'publicity', 'town',    'project', 'R', '2019-01-14', '2019-01-20'),
    ('R3', '460108101201', 'publicity', 'county',  'project', 'R', '2019-02-04', '2019-02-10'),
    ('S1', '460108101201', 'publicity', 'village', 'project', 'S', '2019-01-04', '2019-01-10'),
    ('S2', '460108101201', 'publicity', 'town',    'project', 'S', '2019-01-14', '2019-01-20'),
    ('S3', '460108101201', 'publicity', 'county',  'project', 'S', '2019-02-04', '2019-02-10');
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on, level) VALUES
    ('P', '460108101201', 1, NULL,                'draft',              '2019-05-01', NULL),
    ('P', '460108101201', 2, 'draft',             'declared',           '2019-05-02', 'village'),
    ('Q', '460108101201', 1, NULL,                'draft',              '2019-01-01', NULL),
    ('Q', '460108101201', 2, 'draft',             'declared',           '2019-01-02', 'village'),
    ('Q', '460108101201', 3, 'declared',          'town_reviewed',      '2019-01-11', 'town'),
    ('R', '460108101201', 1, NULL,                'draft',              '2019-01-01', NULL),
    ('R', '460108101201', 2, 'draft',             'declared',           '2019-01-02', 'village'),
    ('R', '460108101201', 3, 'declared',          'town_reviewed',      '2019-01-11', 'town'),
    ('R', '460108101201', 4, 'town_reviewed',     'district_approved',  '2019-01-21', 'county'),
    ('S', '460108101201', 1, NULL,                'draft',              '2019-01-01', NULL),
    ('S', '460108101201', 2, 'draft',             'declared',           '2019-01-02', 'village'),
    ('S', '460108101201', 3, 'declared',          'town_reviewed',      '2019-01-11', 'town'),
    ('S', '460108101201', 4, 'town_reviewed',     'district_approved',  '2019-01-21', 'county'),
    ('S', '460108101201', 5, 'district_approved', 'filed',              '2019-03-05', NULL);
-- T comes from another register and begins where it stood.
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on, taken_over) VALUES
    ('T', '460108101', 1, NULL,                 'under_construction', '2019-02-01', true),
    ('T', '460108101', 2, 'under_construction', 'completed',          '2019-06-30', false);

SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    -- 23-1a: no step is skipped, none is taken back but by returning
    ('23-1a: declared, approved',               pg_temp.step('P', 3, 'declared', 'district_approved', '2019-06-01')),
    ('23-1a: declared, selected',               pg_temp.step('P', 3, 'declared', 'selected', '2019-06-01')),
    ('23-1a: reviewed, declared again',         pg_temp.step('Q', 4, 'town_reviewed', 'declared', '2019-06-01')),
    ('23-1a: reviewed, returned',               pg_temp.step('Q', 4, 'town_reviewed', 'returned', '2019-06-01')),
    ('23-1a: reviewed, rejected',               pg_temp.step('Q', 4, 'town_reviewed', 'rejected', '2019-06-01')),
    ('23-1a: as if it stood further on',        pg_temp.step('P', 3, 'town_reviewed', 'district_approved', '2019-06-01')),
    ('23-1a: a number left out',                pg_temp.step('P', 4, 'declared', 'town_reviewed', '2019-06-01')),
    ('23-1a: a step taken twice',               pg_temp.step('P', 2, 'draft', 'declared', '2019-06-01')),
    ('23-1a: begins as a draft',                'DELETE FROM fupin_register.project_event WHERE project_id = ''P''; ' || pg_temp.step('P', 1, NULL, 'draft', '2019-06-01')),
    ('23-1a: begins as filed',                  'DELETE FROM fupin_register.project_event WHERE project_id = ''P''; ' || pg_temp.step('P', 1, NULL, 'filed', '2019-06-01')),
    ('23-1a: taken over as filed',              'DELETE FROM fupin_register.project_event WHERE project_id = ''P''; ' || pg_temp.step('P', 1, NULL, 'filed', '2019-06-01', 'taken_over=true')),
    ('23-1a: taken over in the middle',         pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01', 'taken_over=true')),
    -- 23-1a: the acting unit is of its level; an unknown one is left open
    ('23-1a: the town reviews',                 pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01', 'level=town')),
    ('23-1a: the district reviews first',       pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01', 'level=county')),
    ('23-1a: nobody knows who reviewed',        pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01')),
    ('23-1a: no known level',                   pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01', 'level=street')),
    -- 23-3a: the publicity of 4 to 10 May must be over, its last day included
    ('23-3a: on 9 May',                         pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-05-09')),
    ('23-3a: on its last day',                  pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-05-10')),
    ('23-3a: the day after',                    pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-05-11')),
    ('23-3a: no publicity in the town',         pg_temp.step('Q', 4, 'town_reviewed', 'district_approved', '2019-02-01')),
    ('23-3a: still hanging, no last day',       'UPDATE fupin_register.notice SET to_date = NULL WHERE notice_id = ''P1''; ' || pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01')),
    ('23-3a: an announcement is no publicity',  'UPDATE fupin_register.notice SET kind = ''announcement'' WHERE notice_id = ''P1''; ' || pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01')),
    ('23-3a: of another project',               'UPDATE fupin_register.notice SET subject_id = ''Q'' WHERE notice_id = ''P1''; ' || pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01')),
    ('23-3a: all three before it is filed',     'UPDATE fupin_register.project SET prefecture_filed_on = ''2019-03-01'' WHERE project_id = ''R''; DELETE FROM fupin_register.notice WHERE notice_id = ''R3''; ' || pg_temp.step('R', 5, 'district_approved', 'filed', '2019-03-05')),
    -- 23-1a: filed means with the province and with the prefecture
    ('23-1a: filed with the province alone',    pg_temp.step('R', 5, 'district_approved', 'filed', '2019-03-05')),
    ('23-1a: filed with both',                  'UPDATE fupin_register.project SET prefecture_filed_on = ''2019-03-01'' WHERE project_id = ''R''; ' || pg_temp.step('R', 5, 'district_approved', 'filed', '2019-03-05')),
    ('23-1a: filed before the second did',      'UPDATE fupin_register.project SET prefecture_filed_on = ''2019-03-06'' WHERE project_id = ''R''; ' || pg_temp.step('R', 5, 'district_approved', 'filed', '2019-03-05')),
    -- 23-1b: selected from the library, not before it was filed there
    ('23-1b: filed 5 March, selected 1 March',  pg_temp.step('S', 6, 'filed', 'selected', '2019-03-01')),
    ('23-1b: selected on the day',              pg_temp.step('S', 6, 'filed', 'selected', '2019-03-05')),
    ('23-1b: approved, not filed, selected',    pg_temp.step('R', 5, 'district_approved', 'selected', '2019-03-06')),
    ('23-1b: removed, then selected',           pg_temp.step('S', 6, 'filed', 'removed', '2019-03-05', 'reason=policy_change') || '; ' || pg_temp.step('S', 7, 'removed', 'selected', '2019-04-01')),
    ('23-1b: a change of an earlier day',       'UPDATE fupin_register.project_event SET happened_on = ''2019-03-06'' WHERE project_id = ''S'' AND step_no = 4'),
    -- 23-2b: in and out of the library; giving up during construction needs a paper
    ('23-2b: removed for no known reason',      pg_temp.step('S', 6, 'filed', 'removed', '2019-03-05', 'reason=whim')),
    ('23-2b: given up without a paper',         'DELETE FROM fupin_register.project_event WHERE project_id = ''T'' AND step_no = 2; ' || pg_temp.step('T', 2, 'under_construction', 'removed', '2019-03-05')),
    ('23-2b: given up with a paper',            'DELETE FROM fupin_register.project_event WHERE project_id = ''T'' AND step_no = 2; ' || pg_temp.step('T', 2, 'under_construction', 'removed', '2019-03-05', 'document_no=样例〔2019〕3号')),
    ('23-2b: and enters again as a draft',      pg_temp.step('S', 6, 'filed', 'removed', '2019-03-05') || '; ' || pg_temp.step('S', 7, 'removed', 'draft', '2019-04-01')),
    -- 23-3b: completed, then announced at its place, then handed over
    ('23-3b: announced nowhere',                pg_temp.step('T', 3, 'completed', 'announced_on_site', '2019-07-10')),
    ('23-3b: announced in the town seat',       'INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date) VALUES (''T1'', ''460108101'', ''announcement'', ''town'', ''project'', ''T'', ''460108101'', ''2019-07-01''); ' || pg_temp.step('T', 3, 'completed', 'announced_on_site', '2019-07-10')),
    ('23-3b: announced in its village',         'INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date) VALUES (''T1'', ''460108101'', ''announcement'', ''town'', ''project'', ''T'', ''460108101201'', ''2019-07-01''); ' || pg_temp.step('T', 3, 'completed', 'announced_on_site', '2019-07-10')),
    ('23-3b: but before it was completed',      'INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date) VALUES (''T1'', ''460108101'', ''announcement'', ''town'', ''project'', ''T'', ''460108101201'', ''2019-06-29''); ' || pg_temp.step('T', 3, 'completed', 'announced_on_site', '2019-07-10')),
    ('23-3b: its place is unknown',             'UPDATE fupin_register.project SET place = NULL WHERE project_id = ''T''; ' || pg_temp.step('T', 3, 'completed', 'announced_on_site', '2019-07-10')),
    ('23-3b: handed over without it',           pg_temp.step('T', 3, 'completed', 'handed_over', '2019-07-10'))
  ) cases (rule, statement);

-- What the refusals say besides: the rule in a sentence, and what would be legal.
SELECT rule, advice.detail, advice.hint
  FROM (VALUES
    ('23-1a: declared, approved',        pg_temp.step('P', 3, 'declared', 'district_approved', '2019-06-01')),
    ('23-1a: as if it stood further on', pg_temp.step('P', 3, 'town_reviewed', 'district_approved', '2019-06-01')),
    ('23-1a: the district first',        pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-06-01', 'level=county')),
    ('23-1a: after the end',             pg_temp.step('Q', 4, 'town_reviewed', 'rejected', '2019-06-01') || '; ' || pg_temp.step('Q', 5, 'rejected', 'declared', '2019-06-01')),
    ('23-3a: on its last day',           pg_temp.step('P', 3, 'declared', 'town_reviewed', '2019-05-10')),
    ('23-3a: none in the town',          pg_temp.step('Q', 4, 'town_reviewed', 'district_approved', '2019-02-01')),
    ('23-1a: the province alone',        pg_temp.step('R', 5, 'district_approved', 'filed', '2019-03-05')),
    ('23-1b: selected before it',        pg_temp.step('S', 6, 'filed', 'selected', '2019-03-01')),
    ('23-3b: announced nowhere',         pg_temp.step('T', 3, 'completed', 'announced_on_site', '2019-07-10'))
  ) cases (rule, statement), pg_temp.advice(statement)
\gx

-- Returned and drafted again: what was public before does not count for the new draft.
SELECT pg_temp.attempt(steps || '; ' || publicity) AS drafted_again
  FROM (SELECT concat_ws('; ', pg_temp.step('Q', 4, 'town_reviewed', 'returned', '2019-02-01'), pg_temp.step('Q', 5, 'returned', 'draft', '2019-02-02'),
                         pg_temp.step('Q', 6, 'draft', 'declared', '2019-02-03'))) returned (steps),
       (VALUES (1, pg_temp.step('Q', 7, 'declared', 'town_reviewed', '2019-02-20')),
               (2, 'INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date) VALUES (''Q9'', ''460108101201'', ''publicity'', ''village'', ''project'', ''Q'', ''2019-02-02'', ''2019-02-08''); '
                   || pg_temp.step('Q', 7, 'declared', 'town_reviewed', '2019-02-20'))) again (position, publicity)
 ORDER BY position;

-- A whole life in one statement, and a transaction that loads the steps before the project and its notices.
SELECT pg_temp.attempt($$
    SET CONSTRAINTS ALL DEFERRED;
    INSERT INTO fupin_register.project_event (project_id, division, step_no, procedure, from_state, to_state, happened_on) VALUES
        ('U', '460108101201', 3, 'library', 'declared', 'town_reviewed', '2019-01-11'),
        ('U', '460108101201', 2, 'library', 'draft', 'declared', '2019-01-02'),
        ('U', '460108101201', 1, 'library', NULL, 'draft', '2019-01-01');
    INSERT INTO fupin_register.project (project_id, division, title, kind) VALUES ('U', '460108101201', '样例', 'housing');
    INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date)
    VALUES ('U1', '460108101201', 'publicity', 'village', 'project', 'U', '2019-01-04', '2019-01-10')$$) AS in_any_order;
SELECT pg_temp.attempt($$
    SET CONSTRAINTS ALL DEFERRED;
    INSERT INTO fupin_register.project_event (project_id, division, step_no, procedure, from_state, to_state, happened_on) VALUES
        ('U', '460108101201', 2, 'library', 'draft', 'declared', '2018-12-31'),
        ('U', '460108101201', 1, 'library', NULL, 'draft', '2019-01-01');
    INSERT INTO fupin_register.project (project_id, division, title, kind) VALUES ('U', '460108101201', '样例', 'housing')$$) AS in_any_order;

-- Other papers, other procedures: the county's library of SHANGQIU-2018-21-a, the six steps of MEILAN-2019-22-4b.
INSERT INTO fupin_register.project (project_id, division, procedure, title, kind) VALUES
    ('V', '411424', 'county_library', '样例', 'industry'),
    ('W', '460108101201', 'old_area', '样例', 'infrastructure');
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('21-a: declared, reviewed, listed, carried out', concat_ws('; ', pg_temp.step('V', 1, NULL, 'draft', '2018-01-01'), pg_temp.step('V', 2, 'draft', 'declared', '2018-01-01'),
                                                                pg_temp.step('V', 3, 'declared', 'reviewed', '2018-01-02'), pg_temp.step('V', 4, 'reviewed', 'listed', '2018-01-03'),
                                                                pg_temp.step('V', 5, 'listed', 'under_construction', '2018-01-04'), pg_temp.step('V', 6, 'under_construction', 'accepted', '2018-01-05'),
                                                                pg_temp.step('V', 7, 'accepted', 'evaluated', '2018-01-06'))),
    ('21-a: carried out without being listed',        concat_ws('; ', pg_temp.step('V', 1, NULL, 'draft', '2018-01-01'), pg_temp.step('V', 2, 'draft', 'declared', '2018-01-01'),
                                                                pg_temp.step('V', 3, 'declared', 'reviewed', '2018-01-02'), pg_temp.step('V', 4, 'reviewed', 'under_construction', '2018-01-03'))),
    ('21-a: the steps of another procedure',          concat_ws('; ', pg_temp.step('V', 1, NULL, 'draft', '2018-01-01'), pg_temp.step('V', 2, 'draft', 'declared', '2018-01-01', 'procedure=library'))),
    ('22-4b: with an adjustment',                     concat_ws('; ', pg_temp.step('W', 1, NULL, 'draft', '2019-01-01'), pg_temp.step('W', 2, 'draft', 'listed', '2019-01-02'),
                                                                pg_temp.step('W', 3, 'listed', 'selected', '2019-01-03'), pg_temp.step('W', 4, 'selected', 'report_approved', '2019-01-04'),
                                                                pg_temp.step('W', 5, 'report_approved', 'fixed', '2019-01-05'), pg_temp.step('W', 6, 'fixed', 'adjusted', '2019-01-06'),
                                                                pg_temp.step('W', 7, 'adjusted', 'bid', '2019-01-07'), pg_temp.step('W', 8, 'bid', 'under_construction', '2019-01-08'),
                                                                pg_temp.step('W', 9, 'under_construction', 'accepted', '2019-01-09'), pg_temp.step('W', 10, 'accepted', 'handed_over', '2019-01-10'))),
    ('22-4b: no bidding',                             concat_ws('; ', pg_temp.step('W', 1, NULL, 'fixed', '2019-01-01', 'taken_over=true'), pg_temp.step('W', 2, 'fixed', 'under_construction', '2019-01-02'))),
    ('22-3: not from the three-year library',         concat_ws('; ', pg_temp.step('W', 1, NULL, 'draft', '2019-01-01'), pg_temp.step('W', 2, 'draft', 'selected', '2019-01-02')))
  ) cases (rule, statement);

-- A county whose procedure has another step adds it: here the district files what it approved without the province.
INSERT INTO fupin_register.project_step (procedure, from_state, to_state, note) VALUES ('library', 'district_approved', 'selected', 'the county''s own');
SELECT pg_temp.attempt(pg_temp.step('R', 5, 'district_approved', 'selected', '2019-03-06')) AS the_county_s_own_step;
DELETE FROM fupin_register.project_step WHERE note = 'the county''s own';

-- The rows themselves.
SELECT rule, pg_temp.attempt(statement) AS answer
  FROM (VALUES
    ('project: a known procedure',        $$UPDATE fupin_register.project SET procedure = 'none' WHERE project_id = 'V'$$),
    ('project: another procedure midway', $$UPDATE fupin_register.project SET procedure = 'county_library' WHERE project_id = 'S'$$),
    ('project: its place is in it',       $$UPDATE fupin_register.project SET place = '460108101202' WHERE project_id = 'T'$$),
    ('project: its place is elsewhere',   $$UPDATE fupin_register.project SET place = '460108102201' WHERE project_id = 'T'$$),
    ('project: a class',                  $$UPDATE fupin_register.project SET kind = 'road'$$),
    ('project: planned 0',                $$UPDATE fupin_register.project SET planned_amount = 0$$),
    ('project: planned -0.01',            $$UPDATE fupin_register.project SET planned_amount = -0.01$$),
    ('project: year 2100',                $$UPDATE fupin_register.project SET year = 2100$$),
    ('project: filed on a day',           $$UPDATE fupin_register.project SET province_filed_on = 'infinity'$$),
    ('project: a title',                  $$UPDATE fupin_register.project SET title = ' '$$),
    ('project: one number, one project',  $$INSERT INTO fupin_register.project (project_id, division, title, kind) VALUES ('P', '460108', '样例', 'other')$$),
    ('beneficiary: a known household',    $$INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division) VALUES ('P', '460108101201', 'Z', '460108101201')$$),
    ('beneficiary: a known project',      $$INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division) VALUES ('P', '460108', 'A', '460108101201')$$),
    ('beneficiary: 23-5b',                $$INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division, benefit) VALUES ('P', '460108101201', 'A', '460108101201', 'job')$$),
    ('notice: a day back',                $$UPDATE fupin_register.notice SET to_date = from_date - 1$$),
    ('notice: one day',                   $$UPDATE fupin_register.notice SET to_date = from_date$$),
    ('notice: a kind',                    $$UPDATE fupin_register.notice SET kind = 'poster'$$),
    ('notice: a level',                   $$UPDATE fupin_register.notice SET level = 'district'$$),
    ('notice: about something known',     $$UPDATE fupin_register.notice SET subject_kind = 'weather'$$)
  ) cases (rule, statement);

-- A project gets another division: its steps follow, and no gate is asked again.
DELETE FROM fupin_register.notice WHERE notice_id LIKE 'S%';
UPDATE fupin_register.project SET division = '460108101' WHERE project_id = 'S';
SET CONSTRAINTS ALL IMMEDIATE;
SELECT project_id, division, count(*) AS steps, max(happened_on) AS last_step FROM fupin_register.project_event GROUP BY project_id, division ORDER BY project_id;
ROLLBACK;
