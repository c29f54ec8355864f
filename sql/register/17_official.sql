-- People and organisations that carry duties: officials with their posts, the roles of organisations, teams with
-- their members, and who is assigned to whom (MEILAN-2019-4-0b, MEILAN-2019-4-0c, HAOJIANG-2017-4.1-a).
--
-- From here on a row may refer to one of another division.  The reference then carries that division in a column
-- of its own (official_division, project_division, fund_division), so that every table can be partitioned.

CREATE DOMAIN fupin_register.code AS text
    CONSTRAINT code_is_a_lower_case_word CHECK (VALUE ~ '^[a-z][a-z0-9_]*$');
COMMENT ON DOMAIN fupin_register.code IS
    'a code of an open list: lower-case letters, digits and underscores; its labels stand in fupin.code_list, where a county adds its own';

CREATE DOMAIN fupin_register.subject_kind AS text
    CONSTRAINT subject_kind_is_a_known_code
        CHECK (VALUE IN ('household', 'person', 'student', 'village', 'town', 'county', 'prefecture', 'province', 'organisation',
                         'official', 'team', 'industry', 'facility', 'measure', 'project', 'fund', 'fund_transfer', 'fund_payment',
                         'loan', 'asset_project', 'asset_share', 'housing_case'));
COMMENT ON DOMAIN fupin_register.subject_kind IS
    'what a row is about: household, person, student, village, town, county, prefecture, province, organisation, official, team, industry, facility (a park, workshop or base), measure (an income measure), project, fund, fund_transfer, fund_payment, loan, asset_project, asset_share, housing_case';

CREATE TABLE fupin_register.official (
    official_id      varchar(32)         NOT NULL,
    division         fupin.division      NOT NULL,
    name             varchar(64)         NOT NULL,
    organisation_id  text,
    origin_level     text,
    rural_experience boolean,
    facts            jsonb               NOT NULL DEFAULT '{}',
    PRIMARY KEY (official_id, division),
    CONSTRAINT official_id_is_unique UNIQUE (official_id),
    CONSTRAINT official_of_a_known_organisation FOREIGN KEY (organisation_id)
        REFERENCES fupin.organisation (organisation_id) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT official_id_not_blank CHECK (pg_catalog.btrim(official_id) <> ''),
    CONSTRAINT origin_level_is_a_known_code
        CHECK (origin_level IN ('province', 'prefecture', 'county', 'town', 'village')),
    CONSTRAINT facts_are_one_json_object CHECK (pg_catalog.jsonb_typeof(facts) = 'object')
);
CREATE INDEX official_division ON fupin_register.official (division);
CREATE INDEX official_organisation ON fupin_register.official (organisation_id) WHERE organisation_id IS NOT NULL;
COMMENT ON TABLE fupin_register.official IS
    'officials, cadres and helpers: the persons on whom duties lie';
COMMENT ON COLUMN fupin_register.official.official_id IS
    'the official''s number in the register, at most 32 characters; never a citizen''s number';
COMMENT ON COLUMN fupin_register.official.division IS 'the place the official serves in or belongs to';
COMMENT ON COLUMN fupin_register.official.name IS 'the official''s name; masked in the reports of readers';
COMMENT ON COLUMN fupin_register.official.organisation_id IS
    'the organisation that employs or dispatches the official; NULL = unknown, or none';
COMMENT ON COLUMN fupin_register.official.origin_level IS
    'level the official was sent down from: province, prefecture, county, town, village; NULL = unknown (ZHAOQING-2018-29-a)';
COMMENT ON COLUMN fupin_register.official.rural_experience IS
    'whether the official has worked in the countryside before; NULL = unknown (ZHAOQING-2018-29-a)';
COMMENT ON COLUMN fupin_register.official.facts IS
    'further facts by key, read in criteria as facts.key; an absent key is unknown';

CREATE TABLE fupin_register.official_post (
    official_id       varchar(32)         NOT NULL,
    official_division fupin.division      NOT NULL,
    role              fupin_register.code NOT NULL,
    division          fupin.division      NOT NULL,
    during            daterange           NOT NULL,
    document_no       text,
    PRIMARY KEY (official_id, division, role, during),
    CONSTRAINT post_of_a_known_official FOREIGN KEY (official_id, official_division)
        REFERENCES fupin_register.official (official_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT during_is_not_empty CHECK (NOT pg_catalog.isempty(during))
);
CREATE INDEX official_post_division ON fupin_register.official_post (division, role);
CREATE INDEX official_post_official ON fupin_register.official_post (official_id, official_division);
COMMENT ON TABLE fupin_register.official_post IS
    'the posts that officials hold and held, each with its place and time; duties ask for the role';
COMMENT ON COLUMN fupin_register.official_post.official_id IS 'the official';
COMMENT ON COLUMN fupin_register.official_post.official_division IS 'division of the official''s own row';
COMMENT ON COLUMN fupin_register.official_post.role IS
    'what the official is there: party_secretary, government_head, first_secretary, resident_cadre, village_secretary, reserve_secretary, ... (list role)';
COMMENT ON COLUMN fupin_register.official_post.division IS 'the place the post is of: a county, a town, a village';
COMMENT ON COLUMN fupin_register.official_post.during IS
    'first day to the day after the last; no upper bound = still in post, no lower bound = the first day is unknown (MEILAN-2019-6-2)';
COMMENT ON COLUMN fupin_register.official_post.document_no IS 'the paper of the appointment; NULL = none named';

CREATE TABLE fupin_register.organisation_role (
    organisation_id text                NOT NULL,
    role            fupin_register.code NOT NULL,
    division        fupin.division      NOT NULL,
    during          daterange           NOT NULL,
    document_no     text,
    PRIMARY KEY (organisation_id, division, role, during),
    CONSTRAINT role_of_a_known_organisation FOREIGN KEY (organisation_id)
        REFERENCES fupin.organisation (organisation_id) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT during_is_not_empty CHECK (NOT pg_catalog.isempty(during))
);
CREATE INDEX organisation_role_division ON fupin_register.organisation_role (division, role);
COMMENT ON TABLE fupin_register.organisation_role IS
    'what organisations are to a place: helper unit, paired unit, lead unit of an industry, leading group';
COMMENT ON COLUMN fupin_register.organisation_role.organisation_id IS
    'the organisation (fupin.organisation, where a county adds its own rows)';
COMMENT ON COLUMN fupin_register.organisation_role.role IS
    'what it is there: helper_unit, paired_help_unit, lead_unit, industry_department, leading_group, headquarters, ... (list role)';
COMMENT ON COLUMN fupin_register.organisation_role.division IS
    'the place it is that for: a county, a town, a village';
COMMENT ON COLUMN fupin_register.organisation_role.during IS
    'first day to the day after the last; no upper bound = still, no lower bound = the first day is unknown (HEYUAN-2019-3.3-d)';
COMMENT ON COLUMN fupin_register.organisation_role.document_no IS 'the paper that gave the role; NULL = none named';

CREATE TABLE fupin_register.team (
    team_id  varchar(32)         NOT NULL,
    division fupin.division      NOT NULL,
    kind     fupin_register.code NOT NULL DEFAULT 'village_work_team',
    name     varchar(64),
    during   daterange           NOT NULL,
    PRIMARY KEY (team_id, division),
    CONSTRAINT team_id_is_unique UNIQUE (team_id),
    CONSTRAINT team_id_not_blank CHECK (pg_catalog.btrim(team_id) <> ''),
    CONSTRAINT during_is_not_empty CHECK (NOT pg_catalog.isempty(during))
);
CREATE INDEX team_division ON fupin_register.team (division);
COMMENT ON TABLE fupin_register.team IS
    'work teams: resident in a village, brigades and squadrons, work groups of a street (SHANGQIU-2018-6-a, HAOJIANG-2017-4.1-b, MEILAN-2019-4-7c)';
COMMENT ON COLUMN fupin_register.team.team_id IS 'the team''s number in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.team.division IS 'the place the team is for: a village, a town, a county';
COMMENT ON COLUMN fupin_register.team.kind IS
    'village_work_team, street_work_group, brigade, squadron, ... (list team_kind)';
COMMENT ON COLUMN fupin_register.team.name IS 'what the team is called; NULL = it has no name of its own';
COMMENT ON COLUMN fupin_register.team.during IS
    'first day to the day after the last; no upper bound = not withdrawn, no lower bound = the first day is unknown';

CREATE TABLE fupin_register.team_member (
    team_id           varchar(32)         NOT NULL,
    division          fupin.division      NOT NULL,
    official_id       varchar(32)         NOT NULL,
    official_division fupin.division      NOT NULL,
    role              fupin_register.code NOT NULL DEFAULT 'member',
    during            daterange           NOT NULL,
    PRIMARY KEY (team_id, division, official_id, during),
    CONSTRAINT member_of_a_known_team FOREIGN KEY (team_id, division)
        REFERENCES fupin_register.team (team_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT member_is_a_known_official FOREIGN KEY (official_id, official_division)
        REFERENCES fupin_register.official (official_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT during_is_not_empty CHECK (NOT pg_catalog.isempty(during))
);
CREATE INDEX team_member_division ON fupin_register.team_member (division);
CREATE INDEX team_member_official ON fupin_register.team_member (official_id, official_division);
COMMENT ON TABLE fupin_register.team_member IS
    'who is in a team; the leader is a member (SHANGQIU-2018-6-a, SHANGQIU-2018-6-b)';
COMMENT ON COLUMN fupin_register.team_member.team_id IS 'the team';
COMMENT ON COLUMN fupin_register.team_member.division IS 'the place the team is for';
COMMENT ON COLUMN fupin_register.team_member.official_id IS 'the member';
COMMENT ON COLUMN fupin_register.team_member.official_division IS 'division of the official''s own row';
COMMENT ON COLUMN fupin_register.team_member.role IS
    'member, leader, deputy_leader, instructor, ... (list role; MEILAN-2019-4-7c)';
COMMENT ON COLUMN fupin_register.team_member.during IS
    'first day to the day after the last; no upper bound = still a member, no lower bound = the first day is unknown';

CREATE TABLE fupin_register.assignment (
    assignment_id varchar(32)                 NOT NULL,
    division      fupin.division              NOT NULL,
    actor_kind    fupin_register.subject_kind NOT NULL,
    actor_id      varchar(64)                 NOT NULL,
    target_kind   fupin_register.subject_kind NOT NULL,
    target_id     varchar(64)                 NOT NULL,
    household_id  varchar(32),
    role          fupin_register.code         NOT NULL,
    during        daterange                   NOT NULL,
    document_no   text,
    PRIMARY KEY (assignment_id, division),
    CONSTRAINT assignment_to_a_known_household FOREIGN KEY (household_id, division)
        REFERENCES fupin_register.household (household_id, division) ON UPDATE CASCADE DEFERRABLE,
    CONSTRAINT assignment_id_not_blank CHECK (pg_catalog.btrim(assignment_id) <> ''),
    CONSTRAINT actor_is_one_that_can_be_assigned
        CHECK (actor_kind IN ('official', 'organisation', 'team', 'facility', 'measure', 'village')),
    CONSTRAINT target_household_is_the_household
        CHECK ((target_kind = 'household') = (household_id IS NOT NULL) AND (household_id IS NULL OR household_id = target_id)),
    CONSTRAINT during_is_not_empty CHECK (NOT pg_catalog.isempty(during))
);
CREATE INDEX assignment_division ON fupin_register.assignment (division, role);
CREATE INDEX assignment_actor ON fupin_register.assignment (actor_id, actor_kind);
CREATE INDEX assignment_target ON fupin_register.assignment (target_id, target_kind);
CREATE INDEX assignment_household ON fupin_register.assignment (household_id, division) WHERE household_id IS NOT NULL;
COMMENT ON TABLE fupin_register.assignment IS
    'who or what is assigned to whom, to help or to answer, and when: standing numbers (facilities of a town) are counted from it, and gaps between two assignments found in it; measures of a household are rows of measure (HAOJIANG-2017-4.1-c, MEILAN-2019-4-0c)';
COMMENT ON COLUMN fupin_register.assignment.assignment_id IS 'number of the assignment in the register, at most 32 characters';
COMMENT ON COLUMN fupin_register.assignment.division IS 'the place of the target: the household''s village, the village, the town';
COMMENT ON COLUMN fupin_register.assignment.actor_kind IS
    'who or what is assigned: official, organisation, team, facility (to a village, town or county), measure (of a helper unit, MEILAN-2019-25-2), village (a demonstration village of its town, MEILAN-2019-12-5b)';
COMMENT ON COLUMN fupin_register.assignment.actor_id IS
    'number of the official, team, facility or measure, organisation_id, or code of the village; the same measure entered twice is one measure';
COMMENT ON COLUMN fupin_register.assignment.target_kind IS
    'to whom: household, village, town, project, ... (see the domain subject_kind)';
COMMENT ON COLUMN fupin_register.assignment.target_id IS
    'number of the target; for a place its code';
COMMENT ON COLUMN fupin_register.assignment.household_id IS
    'the household again, if the target is one, so that the reference can be checked; NULL = the target is none';
COMMENT ON COLUMN fupin_register.assignment.role IS
    'as what: helper, helper_unit, contact_leader, paired_department, first_secretary, town_owner, ... (list role)';
COMMENT ON COLUMN fupin_register.assignment.during IS
    'first day to the day after the last; no upper bound = still assigned, no lower bound = the first day is unknown';
COMMENT ON COLUMN fupin_register.assignment.document_no IS 'the paper that made the assignment; NULL = none named';
