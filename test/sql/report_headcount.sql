-- From one headcount to the next (digest Meilan A): opening + entered + returned + split + moved in + joined - exited - removed - merged
-- - moved out - left = reckoned, beside what the yearly facts count.  Every household below is one case.
\set VERBOSITY terse
\pset null NULL
SET client_min_messages = warning;
SET datestyle = ISO;
\i test/include/register.sql
BEGIN;
SET LOCAL jit = off;
SET LOCAL search_path = public, fupin;
SET LOCAL fupin.as_of = '2019-06-30';
-- Two villages of one town, one of another; and one that is left empty.
INSERT INTO fupin_register.village (division) VALUES ('460108101201'), ('460108101202'), ('460108102201'), ('460108101203');
INSERT INTO fupin_register.household (household_id, division, head_name, registered_on)
SELECT id, division::fupin.division, '样例' || id, registered_on::date
  FROM (VALUES ('A', '460108101201', NULL), ('B', '460108101201', NULL), ('C', '460108101201', NULL), ('D', '460108101201', NULL), ('E', '460108101201', NULL),
               ('F', '460108101201', NULL), ('G', '460108101201', NULL), ('L', '460108101201', NULL), ('M', '460108101201', NULL),
               ('H', '460108101202', NULL), ('N', '460108101202', NULL), ('O', '460108101202', NULL), ('P', '460108101202', NULL), ('Q', '460108101202', NULL),
               ('R', '460108101202', NULL), ('S', '460108101202', NULL),
               ('I', '460108102201', NULL), ('J', '460108102201', NULL), ('K', '460108102201', NULL), ('T', '460108102201', '2018-06-01'), ('U', '460108102201', NULL)) given (id, division, registered_on);
-- State and members at the end of 2017 and of 2018; none = no facts of the year, ? = members unknown.
INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
SELECT household.household_id, household.division, facts.year, split_part(facts.given, ' ', 1), NULLIF(split_part(facts.given, ' ', 2), '?')::integer
  FROM (VALUES ('A', 'registered 4', 'registered 4'),  -- a child is born, another member founds household M
               ('B', NULL,           'registered 3'),  -- entered on 1 January 2018
               ('C', 'registered 2', 'registered 3'),  -- entered on 31 December 2017; L merges into it
               ('D', NULL,           'registered 1'),  -- entered on 31 December 2018
               ('E', 'registered 3', 'exited 2'),      -- exited on 31 December 2018; a member died that day
               ('F', 'registered 2', 'registered 2'),  -- exited on 1 January 2019
               ('G', 'registered 2', 'returned 3'),    -- exited and returned in 2018; a member joined in between
               ('H', 'registered 4', 'registered 3'),  -- a member married out, then it moved to the next village
               ('I', 'registered 1', 'registered 1'),  -- moved to the other town
               ('J', NULL,           'registered 5'),  -- moved in from outside
               ('K', 'registered 6', NULL),            -- moved away
               ('L', 'registered 1', NULL),            -- merged into C
               ('M', NULL,           'registered 1'),  -- split from A
               ('N', 'registered 3', 'removed 3'),     -- removed
               ('O', NULL,           'candidate 2'),   -- applied only
               ('P', 'registered ?', 'registered ?'),  -- nobody has said how many they are
               ('Q', 'registered 2', 'exited 2'),      -- exited, but the step is missing
               ('R', 'registered 3', 'registered 4'),  -- one more, and nobody says who
               ('S', 'registered 2', NULL),            -- no facts of 2018
               ('T', NULL,           'registered 2'),  -- no chain of states, registered on 1 June 2018
               ('U', 'registered 1', 'registered 1')   -- its chain begins where it stood, in 2018: no entry of that year, but none of 2017 either
       ) register (household_id, in_2017, in_2018)
 CROSS JOIN LATERAL (VALUES (2017, register.in_2017), (2018, register.in_2018)) facts (year, given)
  JOIN fupin_register.household USING (household_id)
 WHERE facts.given IS NOT NULL;
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on, is_reconstructed)
SELECT household.household_id, household.division, step.step_no, step.from_status, step.to_status, step.happened_on::date, true
  FROM (VALUES ('A', 1, NULL, 'registered', '2016-03-01'), ('B', 1, NULL, 'registered', '2018-01-01'), ('C', 1, NULL, 'registered', '2017-12-31'), ('D', 1, NULL, 'registered', '2018-12-31'),
               ('E', 1, NULL, 'publicised', '2017-12-01'), ('E', 2, 'publicised', 'exited', '2018-12-31'),
               ('F', 1, NULL, 'publicised', '2017-12-01'), ('F', 2, 'publicised', 'exited', '2019-01-01'),
               ('G', 1, NULL, 'publicised', '2017-12-01'), ('G', 2, 'publicised', 'exited', '2018-02-01'), ('G', 3, 'exited', 'returned', '2018-11-01'), ('G', 4, 'returned', 'registered', '2018-11-15'),
               ('H', 1, NULL, 'registered', '2016-03-01'), ('I', 1, NULL, 'registered', '2016-03-01'), ('J', 1, NULL, 'registered', '2018-08-01'), ('K', 1, NULL, 'registered', '2016-03-01'),
               ('L', 1, NULL, 'registered', '2016-03-01'), ('M', 1, NULL, 'registered', '2018-04-15'),
               ('N', 1, NULL, 'registered', '2016-03-01'), ('N', 2, 'registered', 'removed', '2018-03-03'),
               ('O', 1, NULL, 'candidate', '2018-01-05'), ('P', 1, NULL, 'registered', '2016-03-01'), ('Q', 1, NULL, 'registered', '2016-03-01'),
               ('R', 1, NULL, 'registered', '2016-03-01'), ('S', 1, NULL, 'registered', '2016-03-01'), ('U', 1, NULL, 'registered', '2018-10-10')) step (household_id, step_no, from_status, to_status, happened_on)
  JOIN fupin_register.household USING (household_id);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id_missing_reason, birth_date, left_on, left_reason) VALUES
    ('A2', 'A', '460108101201', '样例', 'newborn',       '2018-03-01', NULL, NULL),
    ('A3', 'A', '460108101201', '样例', 'not_collected', '1990-01-01', '2018-04-15', 'split'),  -- said twice, by the row and by an event
    ('E2', 'E', '460108101201', '样例', 'not_collected', '1940-01-01', '2018-12-31', 'died'),
    ('H2', 'H', '460108101202', '样例', 'not_collected', '1995-01-01', '2018-04-01', 'married_out');
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id, other_household_id, from_division, to_division) VALUES
    ('A', '460108101201', 1, 'member_in',  '2018-03-01', 'A2', NULL, NULL, NULL),
    ('A', '460108101201', 2, 'split',      '2018-04-15', NULL, 'M',  NULL, NULL),
    ('A', '460108101201', 3, 'member_out', '2018-04-15', 'A3', 'M',  NULL, NULL),
    ('C', '460108101201', 1, 'merge',      '2018-10-01', NULL, 'L',  NULL, NULL),
    ('C', '460108101201', 2, 'member_in',  '2018-10-01', 'L1', 'L',  NULL, NULL),
    ('G', '460108101201', 1, 'member_in',  '2018-06-01', 'G2', NULL, NULL, NULL),
    ('H', '460108101202', 1, 'move',       '2018-05-01', NULL, NULL, '460108101201', '460108101202'),
    ('I', '460108102201', 1, 'move',       '2018-07-01', NULL, NULL, '460108101201', '460108102201'),
    ('J', '460108102201', 1, 'move',       '2018-08-01', NULL, NULL, NULL, '460108102201'),
    ('K', '460108102201', 1, 'move',       '2018-09-01', NULL, NULL, '460108102201', NULL);

-- 201: A, C, E, F, G, H, I and L were there; B and D entered, G returned, M split; E and G exited, L merged, H and I moved out: A, B, C, D, F,
-- G and M are left.  202: of five N is removed and H comes; Q, R and S do not come out, and P is counted as a household only.
SELECT village_code, households_opening AS opening, households_entered AS entered, households_returned AS returned, households_split AS split, households_moved_in AS moved_in,
       households_exited_in_year AS exited, households_removed AS removed, households_merged AS merged, households_moved_out AS moved_out,
       households_reckoned AS reckoned, households_closing AS closing, households_residue AS residue, households_members_unknown AS unknown
  FROM fupin_report.headcount_bridge WHERE year = 2018 ORDER BY village_code;
SELECT village_code, persons_opening AS opening, persons_entered AS entered, persons_returned AS returned, persons_split AS split, persons_moved_in AS moved_in,
       persons_joined AS joined, persons_newborn AS newborn, persons_exited_in_year AS exited, persons_removed AS removed, persons_merged AS merged, persons_moved_out AS moved_out,
       persons_left AS "left", persons_died AS died, persons_reckoned AS reckoned, persons_closing AS closing, persons_residue AS residue
  FROM fupin_report.headcount_bridge WHERE year = 2018 ORDER BY village_code;
-- What moves within the town, or within the county, is no move of it.
SELECT town_code, households_opening AS opening, households_moved_in AS moved_in, households_moved_out AS moved_out, households_reckoned AS reckoned, households_residue AS residue,
       persons_opening, persons_moved_in, persons_moved_out, persons_reckoned, persons_residue
  FROM fupin_report.headcount_bridge_by_town WHERE year = 2018 ORDER BY town_code;
SELECT county_code, households_opening AS opening, households_moved_in AS moved_in, households_moved_out AS moved_out, households_reckoned AS reckoned, households_residue AS residue,
       persons_opening, persons_moved_in, persons_moved_out, persons_reckoned, persons_residue
  FROM fupin_report.headcount_bridge_by_county WHERE year = 2018;
SELECT prefecture_code, households_opening, households_closing, persons_closing FROM fupin_report.headcount_bridge_by_prefecture WHERE year = 2018;
-- Whose events are missing: Q exited and S is gone without a step, R has one member more; of U there is nothing that brought it in by 2017.
SELECT household_code, village_code, year, households_residue, persons_opening, persons_reckoned, persons_closing, persons_residue, status, last_status, last_status_date
  FROM fupin_report.headcount_residue ORDER BY household_code, year;

-- On 31 December 2018 the year 2019 has not begun; a day later F has left.  A village without facts of the year has no closing, nor has its town.
INSERT INTO fupin_register.household_year (household_id, division, year, status, members)
SELECT household_id, division, 2019, CASE household_id WHEN 'F' THEN 'exited' ELSE status END, members
  FROM fupin_register.household_year WHERE year = 2018 AND division = '460108101201';
SET LOCAL fupin.as_of = '2018-12-31';
SELECT count(*) FROM fupin_report.headcount_bridge WHERE year = 2019;
SET LOCAL fupin.as_of = '2019-01-01';
SELECT village_code, households_opening, households_exited_in_year, households_reckoned, households_closing, households_residue, persons_opening, persons_exited_in_year, persons_residue
  FROM fupin_report.headcount_bridge WHERE year = 2019 ORDER BY village_code;
SELECT town_code, households_reckoned, households_closing, households_residue FROM fupin_report.headcount_bridge_by_town WHERE year = 2019 ORDER BY town_code;
SET LOCAL fupin.as_of = '2019-06-30';
-- The opening of a year is the closing of the one before.
SELECT count(*) FROM fupin_report.headcount_bridge earlier JOIN fupin_report.headcount_bridge later USING (village_code)
 WHERE earlier.year = 2018 AND later.year = 2019 AND earlier.households_closing IS DISTINCT FROM later.households_opening;

-- A village that its only household has left has nobody to count: its closing is 0, not unknown.
INSERT INTO fupin_register.household (household_id, division, head_name, registered_on) VALUES ('W', '460108102201', '样例', '2017-05-01');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members) VALUES ('W', '460108102201', 2017, 'registered', 2), ('W', '460108102201', 2018, 'registered', 2);
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, from_division, to_division) VALUES
    ('W', '460108102201', 1, 'move', '2018-02-02', '460108101203', '460108102201');
SELECT year, households_opening, households_moved_out, households_reckoned, households_closing, households_residue, persons_residue
  FROM fupin_report.headcount_bridge WHERE village_code = '460108101203' ORDER BY year;
-- With the missing events the count comes out, but for U in 2017.
INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, result) VALUES ('S', '460108101202', 1, '2018-11-30', 'complaint', 'not_qualified');
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES
    ('Q', '460108101202', 2, 'registered', 'exit_proposed', '2018-11-01'), ('Q', '460108101202', 3, 'exit_proposed', 'verified', '2018-11-02'),
    ('Q', '460108101202', 4, 'verified', 'publicised', '2018-11-03'), ('Q', '460108101202', 5, 'publicised', 'exited', '2018-12-01'), ('S', '460108101202', 2, 'registered', 'removed', '2018-12-01');
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id) VALUES ('R', '460108101202', 1, 'member_in', '2018-12-31', 'R4');
SELECT household_code, year FROM fupin_report.headcount_residue;
-- What a move is.
\set ON_ERROR_ROLLBACK on
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on) VALUES ('A', '460108101201', 9, 'move', '2018-03-01');
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id, from_division) VALUES ('A', '460108101201', 9, 'head_change', '2018-03-01', 'A2', '460108101202');
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, from_division, to_division) VALUES ('A', '460108101201', 9, 'move', '2018-03-01', '460108101201', '460108101201');
ROLLBACK;
