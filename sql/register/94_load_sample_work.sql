-- CALL fupin_register.load_sample_work(): the sample's officials, who is assigned to whom, what they did and what happened.
-- load_sample() calls it after load_sample_money(); the temporary tables and remarks of load_sample_projects() hold here too.
--
-- An official's number is the code of the place with a letter: C1 and C2 its secretary and its head, R resident cadre,
-- F first secretary, M member of a team, B candidate in reserve, S cadre sent to support, H helper, E teacher.

CREATE PROCEDURE fupin_register.load_sample_work()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
BEGIN
    -- Officials, teams, and who is assigned to whom --------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_post (place text, code text, home fupin.division, role text, during daterange);
    INSERT INTO sample_post
    -- chiefs of the cities, counties and towns, of the communities of 濠江区, and the secretaries of villages
    SELECT left(post.division, 6), post.division || '-' || post.letter, post.division::fupin.division, role.role, daterange('2018-01-01', NULL)
      FROM (VALUES ('441600', 'C1', '{prefecture_chief,prefecture_secretary}'::text[]),
                   ('441600', 'C2', '{prefecture_chief}'),
                   ('441200', 'C1', '{prefecture_secretary}'),
                   ('460108', 'C1', '{county_secretary,county_leader}'),
                   ('460108', 'C2', '{county_leader}'),
                   ('440512', 'C1', '{county_chief}'),
                   ('440512', 'C2', '{county_chief}')) post (division, letter, roles)
     CROSS JOIN unnest(post.roles) role (role)
     UNION ALL
    SELECT county.place, county.county || '-' || role.letter, county.county, role.role, daterange('2018-01-01', NULL)
      FROM (SELECT DISTINCT spot.place, spot.county FROM sample_spot spot WHERE spot.place IN ('441600', '441200')) county
     CROSS JOIN (VALUES ('C1', 'county_chief'), ('C1', 'county_secretary'), ('C2', 'county_chief')) role (letter, role)
     UNION ALL
    SELECT town.place, town.division || '-' || role.letter, town.division, role.role, daterange('2018-01-01', NULL)
      FROM sample_town town
      JOIN (VALUES ('441600', 'C1', 'town_chief'), ('441600', 'C1', 'town_secretary'), ('441600', 'C2', 'town_chief'), ('441600', 'D', 'data_staff'),
                   ('441200', 'C1', 'town_secretary'),
                   ('440512', 'C1', 'town_chief'), ('440512', 'C2', 'town_chief'), ('440512', 'D', 'dedicated_cadre'),
                   ('460108', 'C1', 'town_secretary'), ('460108', 'C1', 'town_leader'), ('460108', 'C2', 'town_leader')) role (place, letter, role)
        ON role.place = town.place
     WHERE NOT (role.role = 'data_staff' AND town.number = 5)          -- HEYUAN-2019-2.10-b: one town has nobody
       AND NOT (role.role = 'dedicated_cadre' AND town.number > 1)     -- HAOJIANG-2017-4.5-a: the second heavy street has nobody
     UNION ALL
    -- ZHAOQING-2018-29-a: the heavy towns have two cadres, three, five, six, and three to five
    SELECT town.place, town.division || '-S' || line.i, town.division, 'support_cadre', daterange('2018-12-10', NULL)
      FROM sample_town town
     CROSS JOIN generate_series(1, 6) line (i)
     WHERE town.place = '441200'
       AND town.heavy_task
       AND line.i <= coalesce((ARRAY[2, 3, 5, 6])[town.number / 4 + 1], 3 + fupin_register.sample_draw(town.number, 241, 3))
     UNION ALL
    SELECT spot.place, spot.division || '-' || role.letter, spot.division, role.role,
           CASE
               -- ZHAOQING-2018-28-b: a first secretary leaves and nobody follows
               WHEN spot.place = '441200' AND spot.number = 7 AND role.letter = 'F1' THEN daterange('2018-03-01', '2019-05-01')
               -- MEILAN-2019-6-2: A leaves on 31 May, B comes on 10 June
               WHEN spot.place = '460108' AND spot.number = 1 AND role.letter = 'F1' THEN daterange('2018-05-01', '2019-06-01')
               WHEN role.letter = 'F2' THEN daterange('2019-06-10', NULL)
               -- HEYUAN-2019-3.10-c: the month of arrival is not assessed
               WHEN spot.place = '441600' AND spot.number = 3 AND role.letter = 'R' THEN daterange('2019-03-12', NULL)
               -- ZHAOQING-2018-18-b: the cadre of the eleventh village is changed
               WHEN spot.place = '441200' AND spot.number = 11 AND role.letter = 'R' THEN daterange('2018-01-01', '2019-02-01')
               WHEN spot.place = '441200' AND spot.number = 11 AND role.letter = 'R2' THEN daterange('2019-01-15', NULL)
               ELSE daterange('2018-01-01', NULL)
           END
      FROM sample_spot spot
      JOIN (VALUES ('441600', 'R',  'resident_cadre'), ('441200', 'C1', 'village_secretary'), ('441200', 'B1', 'reserve_secretary'),
                   ('441200', 'B2', 'reserve_secretary'), ('441200', 'F1', 'first_secretary'), ('441200', 'R', 'resident_cadre'),
                   ('441200', 'R2', 'resident_cadre'), ('440512', 'C1', 'village_chief'), ('460108', 'C1', 'village_secretary'),
                   ('460108', 'F1', 'first_secretary'), ('460108', 'F2', 'first_secretary'), ('460108', 'R', 'resident_cadre')) role (place, letter, role)
        ON role.place = spot.place
     WHERE CASE
               WHEN role.letter = 'R2' THEN spot.number = 11
               WHEN spot.place = '441600' THEN left(spot.division::text, 6) IN ('441602', '441625') AND spot.number < 300
               WHEN spot.place = '460108' AND role.letter IN ('F1', 'R') THEN spot.poor_village
               WHEN role.letter = 'F2' THEN spot.number = 1
               ELSE true
           END
       AND NOT (role.letter = 'B2' AND spot.number = 5);               -- ZHAOQING-2018-28-a: one candidate in reserve of two

    -- Teams of three in the villages of 商丘市, but for one of two, one that a member leaves and one village without
    -- (SHANGQIU-2018-6-a, SHANGQIU-2018-6-c); in 肇庆市 one is withdrawn (ZHAOQING-2018-18-a).
    CREATE TEMPORARY TABLE sample_team AS
        SELECT spot.place,
               spot.number,
               spot.division,
               'SAMPLE-' || spot.division || '-T' AS team_id,
               CASE spot.place WHEN '441200' THEN 'resident_team' ELSE 'village_work_team' END AS kind,
               CASE
                   WHEN spot.place = '441200' AND spot.number = 9 THEN daterange('2018-03-01', '2019-05-01')
                   ELSE daterange('2018-01-01', NULL)
               END AS during,
               CASE
                   WHEN spot.place = '441200' THEN 0
                   WHEN spot.place = '460108' THEN 2
                   WHEN spot.number = 10 THEN 2
                   ELSE 3
               END AS members
          FROM sample_spot spot
         WHERE (spot.place = '411400' AND spot.number <> 30)
            OR spot.place = '441200'
            OR (spot.place = '460108' AND spot.poor_village)
         UNION ALL
        SELECT town.place, town.number, town.division, 'SAMPLE-' || town.division || '-T',
               CASE town.place WHEN '440512' THEN 'resident_work_group' ELSE 'task_team' END, daterange('2017-08-01', NULL), 0
          FROM sample_town town
         WHERE (town.place = '440512' AND town.number <> 7)            -- HAOJIANG-2017-4.1-b: one street has no work group
            OR (town.place = '441600' AND town.number % 30 <> 4)       -- HEYUAN-2019-3.10-b
         UNION ALL
        SELECT county.place, 0, county.county, 'SAMPLE-' || county.county || '-T',
               CASE county.place WHEN '441600' THEN 'task_team' ELSE 'expert_team' END, daterange('2018-03-01', NULL), 0
          FROM (SELECT DISTINCT spot.place, spot.county FROM sample_spot spot WHERE spot.place IN ('441600', '441200')) county
         WHERE left(county.county::text, 6) NOT IN ('441624', '441284');
    INSERT INTO sample_post
    SELECT team.place, team.division || '-M' || line.i, team.division, NULL,
           CASE WHEN team.place = '411400' AND team.number = 20 AND line.i = 3 THEN daterange('2018-01-01', '2018-09-01') ELSE team.during END
      FROM sample_team team
     CROSS JOIN LATERAL generate_series(1, team.members) line (i);

    -- Who helps, and who teaches.
    INSERT INTO sample_post
    SELECT spot.place, spot.division || '-H', spot.division, NULL, daterange('2017-07-03', NULL)
      FROM sample_spot spot
     WHERE spot.place IN ('440512', '460108')
        OR (spot.place = '441600' AND spot.number < 300)
     UNION ALL
    SELECT '460108', '460108-E' || line.i, '460108', NULL, daterange('2018-09-01', NULL)
      FROM generate_series(1, 3) line (i);

    INSERT INTO fupin_register.official (official_id, division, name, origin_level, rural_experience, facts)
    SELECT 'SAMPLE-' || official.code,
           official.home,
           '样例干部' || row_number() OVER (ORDER BY official.code),
           CASE WHEN official.code LIKE '%-S%' THEN CASE WHEN official.code LIKE '%-S1' THEN 'prefecture' ELSE 'county' END END,
           CASE WHEN official.code LIKE '%-S%' THEN true END,
           '{"sample": true}'
      FROM (SELECT DISTINCT post.code, post.home::text::fupin.division AS home FROM sample_post post) official;
    INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during, document_no)
    SELECT 'SAMPLE-' || post.code, post.home, post.role, post.home, post.during, '样例'
      FROM sample_post post
     WHERE post.role IS NOT NULL;
    INSERT INTO fupin_register.team (team_id, division, kind, name, during)
    SELECT team.team_id, team.division, team.kind, '样例工作队', team.during
      FROM sample_team team;
    INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, role, during)
    SELECT 'SAMPLE-' || post.home || '-T', post.home, 'SAMPLE-' || post.code, post.home,
           CASE WHEN right(post.code, 2) = 'M1' THEN 'leader' ELSE 'member' END, post.during
      FROM sample_post post
     WHERE post.code LIKE '%-M_';

    INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during, document_no)
    SELECT given.organisation_id, given.role, given.division, daterange('2018-01-01', NULL), '样例'
      FROM (SELECT DISTINCT 'heyuan.housing', 'industry_department', spot.county
              FROM sample_spot spot
             WHERE spot.place = '441600'
             UNION ALL
            VALUES ('heyuan.civil_affairs',          'industry_department',    '441600'::fupin.division),
                   ('heyuan.housing',                'industry_department',    '441600'),
                   ('heyuan.county_finance',         'industry_department',    '441600'),
                   ('heyuan.leading_group',          'leading_group',          '441600'),
                   ('shangqiu.main_banks',           'industry_department',    '411400'),
                   ('zhaoqing.agriculture',          'industry_department',    '441200'),
                   ('zhaoqing.housing',              'industry_department',    '441200'),
                   ('zhaoqing.agriculture',          'leading_group_member',   '441200'),
                   ('zhaoqing.housing',              'leading_group_member',   '441200'),
                   ('meilan.agriculture_bureau',     'industry_lead_unit',     '460108'),
                   ('meilan.education_bureau',       'industry_lead_unit',     '460108'),
                   ('meilan.water_bureau',           'industry_lead_unit',     '460108'),
                   ('meilan.housing_bureau',         'industry_lead_unit',     '460108'),
                   ('meilan.special_groups',         'special_group',          '460108'),
                   ('meilan.organisation_department', 'study_body',            '460108'),
                   ('meilan.trade_union',            'social_statistics_unit', '460108')) given (organisation_id, role, division);

    CREATE TEMPORARY TABLE sample_assignment (division fupin.division, actor_kind text, actor_id text, target_kind text, target_id text,
                                              household_id text, role text, during daterange, note text);
    INSERT INTO sample_assignment
    -- helpers of households: one day without in 濠江区, nobody at all in two households (HAOJIANG-2017-4.1-c, HEYUAN-2019-3.3-b)
    SELECT home.division, 'official', 'SAMPLE-' || home.division || '-H', 'household', home.household_id, home.household_id, 'helper', part.during, part.note
      FROM sample_home home
     CROSS JOIN LATERAL (VALUES (daterange('2017-07-03', CASE WHEN home.household_id = 'SAMPLE-440512-0001' THEN date '2018-04-01' END),
                                 CASE WHEN home.household_id = 'SAMPLE-440512-0001' THEN '帮扶至2018年3月31日' END),
                                (CASE WHEN home.household_id = 'SAMPLE-440512-0001' THEN daterange('2018-04-02', NULL) END,
                                 '4月2日重新安排，4月1日无人帮扶')) part (during, note)
     WHERE home.place IN ('440512', '460108', '441600')
       AND home.household_id NOT IN ('SAMPLE-440512-0002', 'SAMPLE-441600-0010')
       AND part.during IS NOT NULL
     UNION ALL
    -- units that help villages: one village without, one without in March (HEYUAN-2019-3.3-a), one whose unit left (ZHAOQING-2018-18-a)
    SELECT spot.division, 'organisation',
           (ARRAY['heyuan.civil_affairs', 'heyuan.housing', 'heyuan.county_finance', 'heyuan.city_finance', 'heyuan.poverty_bureau'])[1 + spot.number % 5],
           'village', spot.division::text, NULL, 'helper_unit', part.during, NULL
      FROM sample_spot spot
     CROSS JOIN LATERAL (VALUES (daterange('2018-01-01', CASE WHEN spot.number = 34 THEN date '2019-03-01' END)),
                                (CASE WHEN spot.number = 34 THEN daterange('2019-04-01', NULL) END)) part (during)
     WHERE spot.place = '441600'
       AND spot.number <> 33
       AND part.during IS NOT NULL
     UNION ALL
    SELECT spot.division, 'organisation', (ARRAY['zhaoqing.agriculture', 'zhaoqing.housing', 'zhaoqing.education', 'zhaoqing.health'])[1 + spot.number % 4],
           'village', spot.division::text, NULL, 'helper_unit',
           CASE WHEN spot.number = 8 THEN daterange('2018-01-01', '2019-03-01') ELSE daterange('2018-01-01', NULL) END, NULL
      FROM sample_spot spot
     WHERE spot.place = '441200'
     UNION ALL
    -- teachers and their students, three children of 美兰区 in school (MEILAN-2019-9-4a)
    SELECT student.division, 'official', 'SAMPLE-460108-E' || student.line, 'student', student.person_id, NULL, 'helping_teacher', daterange('2018-09-01', NULL), NULL
      FROM (SELECT person.person_id, person.division, row_number() OVER (ORDER BY person.person_id) AS line
              FROM fupin_register.person_year person
             WHERE person.division OPERATOR(fupin.<@) '460108'::fupin.division
               AND person.year = 2019
               AND person.schooling = 'in_school'
               AND person.school_stage IN ('primary', 'junior_middle')) student
     WHERE student.line <= 3
     UNION ALL
    -- facilities: none, one and two parks; towns and villages of 河源市 and 商丘市 with few gaps
    -- (HEYUAN-2019-2.1-b to HEYUAN-2019-2.2-d, SHANGQIU-2018-7-a), 0, 1, 2 and 3 bases in the towns of 美兰区 (MEILAN-2019-12-5a)
    SELECT county.county, 'facility', 'SAMPLE-' || county.county || '-park' || line.i, 'county', county.county::text, NULL, 'agricultural_park', daterange('2018-06-01', NULL), NULL
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '441600') county
     CROSS JOIN generate_series(1, 2) line (i)
     WHERE line.i <= CASE left(county.county::text, 6) WHEN '441602' THEN 0 WHEN '441622' THEN 2 ELSE 1 END
     UNION ALL
    SELECT town.division, 'facility', 'SAMPLE-' || town.division || '-' || facility.role, 'town', town.division::text, NULL, facility.role, daterange('2018-06-01', NULL), NULL
      FROM sample_town town
      JOIN (VALUES ('441600', 'demonstration_base', 17), ('441600', 'workshop', 96), ('411400', 'industry_park', 40)) facility (place, role, every)
        ON facility.place = town.place
     WHERE town.number % facility.every <> 2
     UNION ALL
    SELECT town.division, 'facility', 'SAMPLE-' || town.division || '-base' || line.i, 'town', town.division::text, NULL, 'demonstration_base', daterange('2019-01-01', NULL), NULL
      FROM sample_town town
     CROSS JOIN generate_series(1, 3) line (i)
     WHERE town.place = '460108'
       AND line.i <= town.number - 1
     UNION ALL
    SELECT spot.division, 'facility', 'SAMPLE-' || spot.division || '-' || facility.role, 'village', spot.division::text, NULL, facility.role, daterange('2018-06-01', NULL), NULL
      FROM sample_spot spot
      JOIN (VALUES ('441600', 'cooperative', 50), ('411400', 'industry_base', 60)) facility (place, role, every)
        ON facility.place = spot.place
     WHERE spot.number % facility.every <> 3
     UNION ALL
    SELECT spot.division, 'facility', 'SAMPLE-' || spot.division || '-asset', 'village', spot.division::text, NULL, 'asset_income_base', daterange('2019-05-01', NULL), NULL
      FROM sample_spot spot
     WHERE spot.place = '460108'
       AND spot.number = 5                                             -- MEILAN-2019-19-4d: the other village has none
     UNION ALL
    VALUES ('460108'::fupin.division, 'facility', 'SAMPLE-460108-brand1', 'county', '460108', NULL, 'brand', daterange('2018-06-01', NULL), NULL),
           ('460108', 'facility', 'SAMPLE-460108-specialty1', 'county', '460108', NULL, 'tourism_specialty', daterange('2018-06-01', NULL), NULL)
     UNION ALL
    SELECT county.county, 'organisation', 'SAMPLE-' || county.county || '-enterprise', 'county', county.county::text, NULL, 'leading_enterprise', daterange('2018-01-01', NULL), NULL
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '411400') county
     WHERE left(county.county::text, 6) <> '411481';
    INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during, document_no)
    SELECT 'SAMPLE-Z' || lpad((row_number() OVER (ORDER BY assignment.role, assignment.target_id, assignment.actor_id, assignment.during, assignment.note))::text, 5, '0'),
           assignment.division, assignment.actor_kind, assignment.actor_id, assignment.target_kind, assignment.target_id, assignment.household_id,
           assignment.role, assignment.during, coalesce(assignment.note, '样例')
      FROM sample_assignment assignment;

    -- What they did ----------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_activity (division fupin.division, action text, actor_kind text, actor_id text, happened_on date,
                                            object_kind text, object_id text, note text);
    INSERT INTO sample_activity
    -- 河源市: days of research of the chiefs of the city (24 and, one day twice, 23) and of the counties (48, but in 源城区
    -- 47 with one day twice) by the end of the year (HEYUAN-2019-3.1-b, HEYUAN-2019-3.1-d)
    SELECT chief.home, 'research_day', 'official', 'SAMPLE-' || chief.code,
           date '2019-01-03' + CASE WHEN day.i = chief.days THEN 10 ELSE day.i END * chief.every, NULL::text, NULL::text,
           CASE WHEN day.i = chief.days THEN '同一天两次' END
      FROM (SELECT DISTINCT post.home, post.code,
                   CASE WHEN post.home::text = '441600' THEN CASE right(post.code, 1) WHEN '1' THEN 24 ELSE 23 END
                        WHEN post.code = '441602-C1' THEN 47 ELSE 48 END AS days,
                   CASE WHEN post.home::text = '441600' THEN 15 ELSE 7 END AS every
              FROM sample_post post
             WHERE post.role IN ('prefecture_chief', 'county_chief')
               AND post.place IN ('441600', '441200')) chief
     CROSS JOIN LATERAL generate_series(0, chief.days) day (i)
     WHERE day.i < chief.days
        OR chief.days IN (23, 47)
     UNION ALL
    -- topic studies: the city's four leave the third quarter out, a county's April (HEYUAN-2019-3.1-c, HEYUAN-2019-3.1-e)
    SELECT '441600', 'topic_study', 'official', 'SAMPLE-441600-' || given.letter, given.happened_on, NULL, NULL, NULL
      FROM (VALUES ('C1', date '2019-01-05'), ('C1', '2019-02-10'), ('C1', '2019-05-01'), ('C1', '2019-12-31'),
                   ('C2', '2019-03-20'), ('C2', '2019-06-12'), ('C2', '2019-09-11'), ('C2', '2019-12-11')) given (letter, happened_on)
     UNION ALL
    SELECT chief.home, 'topic_study', 'official', 'SAMPLE-' || chief.code, make_date(2019, month.i, 10), NULL, NULL, NULL
      FROM (SELECT DISTINCT post.home, post.code FROM sample_post post WHERE post.role = 'county_chief' AND post.place IN ('441600', '441200')) chief
     CROSS JOIN generate_series(1, 6) month (i)
     WHERE NOT (chief.code = '441621-C1' AND month.i = 4)
       AND NOT (chief.code = '441225-C2' AND month.i IN (2, 5))
     UNION ALL
    -- three a month in the towns, but two in March in the first (HEYUAN-2019-3.1-f)
    SELECT chief.home, 'topic_study', 'official', 'SAMPLE-' || chief.code, make_date(2019, month.i, 4 + 8 * time.i), NULL, NULL, NULL
      FROM (SELECT post.home, post.code, town.number
              FROM sample_post post
              JOIN sample_town town ON town.division OPERATOR(fupin.=) post.home
             WHERE post.role = 'town_chief'
               AND post.place = '441600') chief
     CROSS JOIN generate_series(1, 6) month (i)
     CROSS JOIN generate_series(0, 2) time (i)
     WHERE NOT (chief.number = 1 AND right(chief.code, 1) = '1' AND month.i = 3 AND time.i = 2)
       AND NOT (fupin_register.sample_draw(chief.number * 6 + month.i, 251, 40) = 0 AND time.i > 0)
     UNION ALL
    -- heavy towns: seven by the day of the sample, one of them twice, twelve by the end of the year (HEYUAN-2019-3.1-g)
    SELECT '441600', 'visit', 'official', 'SAMPLE-441600-C1', date '2019-01-16' + 23 * visit.i::integer, 'town', visit.division::text, NULL
      FROM (SELECT town.division, row_number() OVER (ORDER BY town.number) AS i FROM sample_town town WHERE town.place = '441600' AND town.heavy_task) visit
     WHERE visit.i <= 12
     UNION ALL
    SELECT '441600', 'visit', 'official', 'SAMPLE-441600-C1', date '2019-05-21', 'town', town.division::text, '第二次到'
      FROM sample_town town
     WHERE town.place = '441600' AND town.number = 1
     UNION ALL
    SELECT '441200', 'visit', 'official', 'SAMPLE-441200-C1', date '2018-12-20' + 9 * town.number / 4, 'town', town.division::text, NULL
      FROM sample_town town
     WHERE town.place = '441200' AND town.heavy_task AND town.number < 60
     UNION ALL
    -- villages: of the poor ones 70 % and more, in 紫金县 short of it; of the heavy others six of ten in 紫金县, seven of ten in
    -- 龙川县 (HEYUAN-2019-3.1-h, HEYUAN-2019-3.1-i).  A second visit counts once, one before 2018 not at all.
    SELECT visit.county, 'visit', 'official', 'SAMPLE-' || visit.county || '-C1', date '2018-03-01' + (visit.line * 470 / visit.villages)::integer, 'village', visit.division::text, NULL
      FROM (SELECT spot.county, spot.division, spot.poor_village,
                   row_number() OVER (PARTITION BY spot.county, spot.poor_village ORDER BY spot.number) AS line,
                   count(*) OVER (PARTITION BY spot.county, spot.poor_village) AS villages
              FROM sample_spot spot
             WHERE spot.place = '441600'
               AND NOT (spot.number > 300 AND spot.heavy_task IS NOT TRUE)) visit
     WHERE visit.line <= CASE
                             WHEN visit.poor_village AND left(visit.county::text, 6) = '441621' THEN visit.villages * 69 / 100
                             WHEN visit.poor_village THEN (visit.villages * 70 + 99) / 100
                             WHEN left(visit.county::text, 6) = '441621' THEN 6
                             ELSE 7
                         END
     UNION ALL
    SELECT spot.county, 'visit', 'official', 'SAMPLE-' || spot.county || '-C1', given.happened_on, 'village', spot.division::text, given.note
      FROM sample_spot spot
      JOIN (VALUES (61, date '2017-12-31', '2018年以前，不计'), (7, '2019-05-30', '第二次到')) given (number, happened_on, note) ON given.number = spot.number
     WHERE spot.place = '441600'
     UNION ALL
    SELECT spot.county, 'visit', 'official', 'SAMPLE-' || spot.county || '-C1', date '2018-12-20' + spot.number, 'village', spot.division::text, NULL
      FROM sample_spot spot
     WHERE spot.place = '441200'
       AND fupin_register.sample_draw(spot.number, 252, 10) < 8
     UNION ALL
    -- households visited by the secretaries of the towns, in the first town half of them (HEYUAN-2019-3.1-j, ZHAOQING-2018-25-h)
    SELECT spot.town, 'visit', 'official', 'SAMPLE-' || spot.town || '-C1', date '2018-12-15' + fupin_register.sample_draw(home.number, 253, 190), 'household', home.household_id, NULL
      FROM sample_home home
      JOIN sample_spot spot
        ON spot.place = home.place
       AND spot.division OPERATOR(fupin.=) home.division
     WHERE home.place IN ('441600', '441200', '460108')
       AND fupin_register.sample_draw(home.number, 254, 100) < CASE WHEN spot.number IN (1, 2) THEN 50 WHEN home.place = '441600' THEN 85 ELSE 60 END
     UNION ALL
    -- reports, hearings and meetings (HEYUAN-2019-3.1-k, HEYUAN-2019-3.1-l, HEYUAN-2019-3.2-b to HEYUAN-2019-3.2-f)
    SELECT given.division::fupin.division, 'progress_report', 'county', given.division, given.happened_on, NULL, NULL, NULL
      FROM (VALUES ('441621', date '2019-06-30'), ('441621', '2019-07-01'), ('441622', '2019-01-05'), ('441622', '2019-03-01'),
                   ('441602', '2019-06-20'), ('441602', '2019-12-20'), ('441623', '2019-06-21'), ('441625', '2019-06-25')) given (division, happened_on)
     UNION ALL
    SELECT county.county, 'hearing', 'county', county.county::text, make_date(2019, 3 * quarter.i - 1, 15), given.object_kind, coalesce(given.object_id, county.town::text), NULL
      FROM (SELECT spot.county, min(spot.town::text)::fupin.division AS town FROM sample_spot spot WHERE spot.place = '441600' GROUP BY spot.county) county
     CROSS JOIN generate_series(1, 2) quarter (i)
     CROSS JOIN (VALUES ('organisation', 'heyuan.housing'), ('town', NULL)) given (object_kind, object_id)
     WHERE NOT (left(county.county::text, 6) = '441623' AND quarter.i = 1)
     UNION ALL
    SELECT given.division::fupin.division, given.action, 'organisation', given.actor_id, given.happened_on, NULL, NULL, NULL
      FROM (VALUES ('441600', 'joint_meeting',    'heyuan.leading_group',   date '2019-01-20'), ('441600', 'joint_meeting', 'heyuan.leading_group', '2019-06-30'),
                   ('441600', 'progress_report',  'heyuan.poverty_bureau',  '2019-03-28'), ('441600', 'progress_report', 'heyuan.poverty_bureau', '2019-06-27'),
                   ('441600', 'analysis_report',  'heyuan.civil_affairs',   '2019-03-30'), ('441600', 'analysis_report', 'heyuan.civil_affairs', '2019-06-28'),
                   ('441600', 'analysis_report',  'heyuan.housing',         '2019-06-29'), ('441600', 'analysis_report', 'heyuan.county_finance', '2019-02-28'),
                   ('441600', 'situation_report', 'heyuan.civil_affairs',   '2019-06-30'), ('441600', 'situation_report', 'heyuan.county_finance', '2019-07-01'),
                   ('441600', 'annual_plan',      'heyuan.civil_affairs',   '2019-02-20'), ('441600', 'annual_plan', 'heyuan.housing', '2019-02-21'),
                   ('441600', 'annual_plan',      'heyuan.county_finance',  '2019-03-01'), ('441600', 'annual_plan', 'heyuan.city_finance', '2019-03-05'),
                   ('441200', 'analysis_report',  'zhaoqing.agriculture',   '2019-03-29'), ('441200', 'analysis_report', 'zhaoqing.agriculture', '2019-06-28'),
                   ('441200', 'analysis_report',  'zhaoqing.housing',       '2019-04-02'), ('441200', 'situation_report', 'zhaoqing.agriculture', '2019-06-28'),
                   ('441200', 'inspection',       'zhaoqing.leading_group', '2019-05-22'),
                   -- 美兰区 (MEILAN-2019-4-5a to MEILAN-2019-32-1a): the second quarter is met by a meeting before the paper was
                   -- issued; headquarters meets once in April, not in May, twice in June, once in July and in August
                   ('460108', 'meeting',          'meilan.leading_group',   '2019-04-10'), ('460108', 'meeting', 'meilan.leading_group', '2019-07-20'),
                   ('460108', 'meeting',          'meilan.headquarters',    '2019-04-22'), ('460108', 'meeting', 'meilan.headquarters', '2019-06-05'),
                   ('460108', 'meeting',          'meilan.headquarters',    '2019-06-20'), ('460108', 'meeting', 'meilan.headquarters', '2019-07-15'),
                   ('460108', 'meeting',          'meilan.headquarters',    '2019-08-20'),
                   ('460108', 'progress_report',  'meilan.special_groups',  '2019-04-23'), ('460108', 'progress_report', 'meilan.special_groups', '2019-06-05'),
                   ('460108', 'progress_report',  'meilan.inspection_group', '2019-04-24'), ('460108', 'progress_report', 'meilan.inspection_group', '2019-05-24'),
                   ('460108', 'progress_report',  'meilan.inspection_group', '2019-06-21'),
                   ('460108', 'circular',         'meilan.inspection_group', '2019-04-28'), ('460108', 'circular', 'meilan.inspection_group', '2019-05-28'),
                   ('460108', 'circular',         'meilan.discipline_commission', '2019-04-26'), ('460108', 'circular', 'meilan.discipline_commission', '2019-06-27'),
                   ('460108', 'progress_meeting', 'meilan.agriculture_bureau', '2019-04-25'), ('460108', 'progress_meeting', 'meilan.agriculture_bureau', '2019-05-25'),
                   ('460108', 'progress_meeting', 'meilan.agriculture_bureau', '2019-06-11'), ('460108', 'progress_meeting', 'meilan.agriculture_bureau', '2019-06-25'),
                   ('460108', 'onsite_meeting',   'meilan.agriculture_bureau', '2019-06-30'),
                   ('460108', 'data_comparison',  'meilan.poverty_office',  '2019-05-30'), ('460108', 'mid_year_update', 'meilan.poverty_office', '2019-06-28'),
                   ('460108', 'inspection',       'meilan.inspection_group', '2019-05-15'),
                   ('460108', 'plan_training',    'meilan.organisation_department', '2019-04-29'), ('460108', 'plan_supervision', 'meilan.inspection_group', '2019-04-25'),
                   ('460108', 'plan_water',       'meilan.water_bureau',    '2019-05-08'), ('460108', 'plan_education', 'meilan.education_bureau', '2019-05-09'),
                   ('460108', 'plan_housing',     'meilan.housing_bureau',  '2019-05-10'), ('460108', 'plan_industry', 'meilan.agriculture_bureau', '2019-05-13'),
                   ('460108', 'plan_employment',  'meilan.human_resources_bureau', '2019-05-20'),
                   ('460108', 'study',            'meilan.organisation_department', '2019-05-31'), ('460108', 'statistics_report', 'meilan.trade_union', '2019-06-15')
           ) given (division, action, actor_id, happened_on)
     UNION ALL
    -- figures of every county and every department each month: one county lacks April, one department February, one county June
    -- (HEYUAN-2019-2.10-d)
    SELECT '441600', 'bulletin', 'organisation', 'heyuan.poverty_bureau', make_date(2019, month.i, 25), object.kind, object.id, NULL
      FROM (SELECT DISTINCT 'county' AS kind, spot.county::text AS id FROM sample_spot spot WHERE spot.place = '441600'
             UNION ALL
            VALUES ('organisation', 'heyuan.civil_affairs'), ('organisation', 'heyuan.housing'), ('organisation', 'heyuan.county_finance')) object
     CROSS JOIN generate_series(1, 6) month (i)
     WHERE (object.id, month.i) NOT IN (('441622', 4), ('heyuan.housing', 2), ('441625', 6))
     UNION ALL
    -- helpers go to their village once a month (HEYUAN-2019-3.3-g)
    SELECT spot.division, 'visit', 'official', 'SAMPLE-' || spot.division || '-H',
           make_date(2019, month.i, 3 + fupin_register.sample_draw(spot.number * 6 + month.i, 255, 20)), 'village', spot.division::text, NULL
      FROM sample_spot spot
     CROSS JOIN generate_series(1, 6) month (i)
     WHERE spot.place = '441600'
       AND spot.number < 300
       AND NOT (spot.number % 23 = 5 AND month.i = 3)
     UNION ALL
    -- days in the village: three of four, in a few villages two of three.  Of the first cadre March has 19 days and three
    -- of them twice, of the second February 19, of the fourth February 20 (HEYUAN-2019-3.10-c)
    SELECT spot.division, 'presence', 'official', 'SAMPLE-' || spot.division || '-R', day.day::date, 'village', spot.division::text, NULL
      FROM sample_spot spot
      JOIN sample_post post ON post.code = spot.division || '-R'
     CROSS JOIN generate_series(timestamp '2019-01-01', timestamp '2019-06-30', interval '1 day') day (day)
     CROSS JOIN LATERAL (SELECT extract(month FROM day.day)::integer AS month, extract(day FROM day.day)::integer AS day) part
     WHERE spot.place = '441600'
       AND post.during @> day.day::date
       AND CASE
               WHEN spot.number = 1 AND part.month = 3 THEN part.day BETWEEN 3 AND 21
               WHEN spot.number = 2 AND part.month = 2 THEN part.day BETWEEN 3 AND 21
               WHEN spot.number = 4 AND part.month = 2 THEN part.day BETWEEN 3 AND 22
               WHEN spot.number % 20 = 7 THEN (part.day + spot.number) % 3 > 0
               ELSE (part.day + spot.number) % 4 > 0
           END
     UNION ALL
    SELECT spot.division, 'presence', 'official', 'SAMPLE-' || spot.division || '-R', given.day, 'village', spot.division::text, '重复登记'
      FROM sample_spot spot
     CROSS JOIN (VALUES (date '2019-03-05'), ('2019-03-06'), ('2019-03-07')) given (day)
     WHERE spot.place = '441600'
       AND spot.number = 1
     UNION ALL
    -- 肇庆市: secretaries are trained, all but those of three villages (ZHAOQING-2018-29-d)
    SELECT spot.division, 'training', 'official', 'SAMPLE-' || spot.division || '-C1', date '2019-04-09' + spot.number % 5, NULL, NULL, NULL
      FROM sample_spot spot
     WHERE spot.place = '441200'
       AND spot.number NOT IN (13, 57, 99)
     UNION ALL
    -- 美兰区: towns report, one not in May; people are trained; villages and students
    SELECT town.division, 'progress_report', 'town', town.division::text, make_date(2019, month.i, 22), NULL, NULL, NULL
      FROM sample_town town
     CROSS JOIN generate_series(4, 6) month (i)
     WHERE town.place = '460108'
       AND NOT (town.number = 3 AND month.i = 5)
     UNION ALL
    SELECT post.home, 'training', 'official', 'SAMPLE-' || post.code, date '2019-06-03', NULL, NULL, NULL
      FROM (SELECT DISTINCT sample_post.code, sample_post.home FROM sample_post WHERE sample_post.place = '460108') post
     WHERE post.code IN ('460108-C1')
        OR post.code LIKE '%-C2'
        OR (post.code LIKE '%-F1' AND post.code NOT LIKE '460108104%')
        OR (post.code LIKE '%-R' AND post.code NOT LIKE '460108102%')
        OR post.code LIKE '%-M1'
        OR (post.code LIKE '%-H' AND fupin_register.sample_draw(right(post.home::text, 6)::integer, 256, 10) < 8)
     UNION ALL
    SELECT spot.division, 'admit_young_party_member', 'village', spot.division::text, date '2019-06-18', NULL, NULL, NULL
      FROM sample_spot spot
     WHERE spot.place = '460108'
       AND spot.number IN (1, 14)
     UNION ALL
    SELECT '460108', 'visit', 'official', 'SAMPLE-460108-C1', date '2019-05-10' + spot.number, 'village', spot.division::text, NULL
      FROM sample_spot spot
     WHERE spot.place = '460108'
       AND spot.poor_village
       AND spot.number < 40
     UNION ALL
    SELECT spot.division, 'visit', 'official', 'SAMPLE-' || spot.division || '-C1', date '2019-05-05' + home.number % 50, 'household', home.household_id, NULL
      FROM sample_home home
      JOIN sample_spot spot
        ON spot.place = home.place
       AND spot.division OPERATOR(fupin.=) home.division
     WHERE home.place = '460108'
       AND NOT (home.number > 100 AND spot.number % 9 = 4)
     UNION ALL
    SELECT town.division, 'electric_check', 'town', town.division::text, date '2019-05-20', 'village', spot.division::text, NULL
      FROM sample_town town
      JOIN sample_spot spot ON spot.town OPERATOR(fupin.=) town.division
     WHERE town.place = '460108'
       AND spot.poor_village
       AND spot.number < 30;

    -- A spring semester of 20 weeks and 98 school days.  The first teacher meets the student on 97 of them, talks twenty times,
    -- visits once and assesses nobody (MEILAN-2019-9-4a to MEILAN-2019-9-4d).
    CREATE TEMPORARY TABLE sample_school_day AS
        SELECT day.day::date AS day,
               row_number() OVER (ORDER BY day.day)::integer AS number
          FROM generate_series(timestamp '2019-02-18', timestamp '2019-07-05', interval '1 day') day (day)
         WHERE (extract(isodow FROM day.day) < 6
                OR day.day IN ('2019-04-28', '2019-05-05', '2019-03-02'))
           AND day.day NOT IN ('2019-04-05', '2019-05-01', '2019-05-02', '2019-05-03', '2019-06-07');
    INSERT INTO fupin_register.calendar (division, kind, during, name_zh)
    SELECT '460108'::fupin.division, 'semester', daterange('2019-02-18', '2019-07-06'), '样例2019年春季学期'
     UNION ALL
    SELECT '460108', 'school_days', run.during, '样例2019年春季学期'
      FROM (SELECT daterange(min(school.day), max(school.day) + 1) AS during
              FROM sample_school_day school
             GROUP BY school.day - school.number) run;
    INSERT INTO sample_activity
    SELECT '460108', given.action, 'official', assignment.actor_id, school.day, 'student', assignment.target_id, NULL
      FROM sample_assignment assignment
     CROSS JOIN sample_school_day school
     CROSS JOIN (VALUES ('meet_student'), ('talk_with_student'), ('home_visit'), ('assess_student')) given (action)
     WHERE assignment.role = 'helping_teacher'
       AND CASE given.action
               WHEN 'meet_student' THEN NOT (assignment.actor_id LIKE '%-E1' AND school.day = '2019-05-15')
               WHEN 'talk_with_student' THEN extract(isodow FROM school.day) = 2
               WHEN 'home_visit' THEN school.day = '2019-04-16'
               ELSE school.day = '2019-06-20' AND assignment.actor_id NOT LIKE '%-E1'
           END;

    INSERT INTO sample_activity
    -- 濠江区, 2018: two days of visits a year; two on one day are one (HAOJIANG-2017-4.2-c)
    SELECT post.home, 'visit', 'official', 'SAMPLE-' || post.code, day.day, 'household', home.household_id, NULL
      FROM (SELECT DISTINCT sample_post.code, sample_post.home, sample_post.role FROM sample_post
             WHERE sample_post.place = '440512' AND sample_post.role IN ('county_chief', 'town_chief', 'village_chief')) post
     CROSS JOIN (VALUES (1, date '2018-05-06'), (2, '2018-10-12')) given (line, day)
     CROSS JOIN LATERAL (SELECT CASE WHEN post.code = '440512-C2' THEN date '2018-05-06' ELSE given.day END AS day) day
     CROSS JOIN LATERAL (SELECT sample_home.household_id
                           FROM sample_home
                          WHERE sample_home.place = '440512'
                            AND sample_home.division OPERATOR(fupin.<@) post.home
                          ORDER BY sample_home.number
                         OFFSET given.line - 1
                          LIMIT 1) home
     WHERE NOT (post.role = 'village_chief' AND given.line = 2 AND right(post.home::text, 1) = '5')
     UNION ALL
    SELECT given.division::fupin.division, given.action, given.kind, given.division, given.day, NULL, NULL, NULL
      FROM (VALUES ('440512', 'annual_report', 'county', date '2018-12-20'), ('440512', 'circular', 'county', '2018-09-18'),
                   ('440512', 'publish_policies', 'county', '2018-04-10'), ('440512', 'publish_funds', 'county', '2018-11-10')) given (division, action, kind, day)
     UNION ALL
    SELECT town.division, 'annual_report', 'town', town.division::text, date '2018-12-18', NULL, NULL, NULL
      FROM sample_town town
     WHERE town.place = '440512'
       AND town.number <> 4
     UNION ALL
    -- 商丘市, 2018: hearings of every county (夏邑县 not in the third quarter, 睢县 not in July), a publicity day a week
    -- (梁园区 not in one), two assessments of 民权县 and three of 睢县, villages listed to be put right: a tenth and more, in
    -- 柘城县 one fewer (SHANGQIU-2018-18-b to SHANGQIU-2018-30-c)
    SELECT '411400', 'hearing_of_chiefs', 'organisation', 'shangqiu.leading_group', make_date(2018, 3 * quarter.i - 1, 20), 'county', county.county::text, NULL
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '411400') county
     CROSS JOIN generate_series(2, 4) quarter (i)
     WHERE NOT (left(county.county::text, 6) = '411426' AND quarter.i = 3)
     UNION ALL
    SELECT '411400', 'hearing_of_deputies', 'organisation', 'shangqiu.leading_group', make_date(2018, month.i, 12), 'county', county.county::text, NULL
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '411400') county
     CROSS JOIN generate_series(4, 12) month (i)
     WHERE NOT (left(county.county::text, 6) = '411422' AND month.i = 7)
     UNION ALL
    SELECT '411400', 'hearing', 'organisation', 'shangqiu.leading_group', make_date(2018, month.i, 14), 'organisation', 'shangqiu.main_banks', NULL
      FROM generate_series(4, 12) month (i)
     UNION ALL
    SELECT county.county, 'publicity_day', 'county', county.county::text, date '2018-03-19' + 7 * week.i + 2, NULL, NULL, NULL
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '411400') county
     CROSS JOIN generate_series(0, 40) week (i)
     WHERE NOT (left(county.county::text, 6) = '411402' AND week.i = 20)
     UNION ALL
    SELECT '411400', 'assessment', 'prefecture', '411400', given.day, 'county', given.county, NULL
      FROM (VALUES ('411421', date '2018-06-20'), ('411421', '2018-12-10'), ('411422', '2018-04-20'), ('411422', '2018-08-20'), ('411422', '2018-12-11')) given (county, day)
     UNION ALL
    SELECT listed.county, 'list_weak_organisation', 'county', listed.county::text, date '2018-05-10', 'village', listed.division::text, NULL
      FROM (SELECT spot.county, spot.division,
                   row_number() OVER (PARTITION BY spot.county ORDER BY spot.number) AS line,
                   count(*) OVER (PARTITION BY spot.county) AS villages
              FROM sample_spot spot
             WHERE spot.place = '411400') listed
     WHERE listed.line <= (listed.villages + 9) / 10 - (left(listed.county::text, 6) = '411424')::integer;

    INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on, object_kind, object_id, note)
    SELECT 'SAMPLE-V' || lpad((row_number() OVER (ORDER BY activity.actor_id, activity.happened_on, activity.action, activity.object_id, activity.note))::text, 6, '0'),
           activity.division, activity.action, activity.actor_kind, activity.actor_id, activity.happened_on, activity.object_kind, activity.object_id, activity.note
      FROM sample_activity activity;

    -- What happened ----------------------------------------------------------------------------------------------

    -- Five heads of households of 河源市 turn 60: in the summer, on a leap day before the paper, and in its first months
    -- (HEYUAN-2019-2.5-i).
    UPDATE fupin_register.person
       SET birth_date = given.birth_date,
           citizen_id = fupin_register.sample_citizen_id(4000000 + given.number, given.birth_date, person.sex),
           citizen_id_missing_reason = NULL
      FROM (VALUES (41, date '1959-08-31'), (42, '1956-02-29'), (43, '1959-03-31'), (44, '1959-02-28'), (45, '1959-01-15')) given (number, birth_date)
     WHERE person.person_id = 'SAMPLE-441600-' || lpad(given.number::text, 4, '0') || '-1';
    -- Who belongs in the pension insurance is known of four people, one of whom was in it by the day of the sample.
    UPDATE fupin_register.person_year
       SET facts = person_year.facts || '{"pension_insurable": true}'
                   || CASE person_year.person_id WHEN 'SAMPLE-441600-0048-1' THEN '{"pension_insured": true, "pension_self_paid": 0}' ELSE '{"pension_insured": false}' END::jsonb
     WHERE person_year.person_id IN ('SAMPLE-441600-0046-1', 'SAMPLE-441600-0047-1', 'SAMPLE-441600-0048-1', 'SAMPLE-441600-0049-1')
       AND person_year.year = 2019;

    CREATE TEMPORARY TABLE sample_event (kind text, subject_kind text, subject_id text, division fupin.division, household_id text,
                                         happened_on date, for_year integer, quantity numeric, note text);
    -- People and households, by place and number of the household.
    INSERT INTO sample_event
    SELECT given.kind,
           given.subject_kind,
           home.household_id || CASE given.subject_kind WHEN 'person' THEN '-1' ELSE '' END,
           home.division,
           home.household_id,
           given.happened_on,
           given.for_year,
           NULL::numeric,
           given.note
      FROM (VALUES
               -- three calendar months after leaving a hospital outside the city (HEYUAN-2019-2.5-f)
               ('441600', 31, 'person', 'discharged_outside',       date '2019-11-30', NULL::integer, '2020年2月29日到期，当天救助'),
               ('441600', 31, 'person', 'medical_assistance_paid',  '2020-02-29', NULL, NULL),
               ('441600', 32, 'person', 'discharged_outside',       '2019-11-30', NULL, '迟一天'),
               ('441600', 32, 'person', 'medical_assistance_paid',  '2020-03-01', NULL, NULL),
               ('441600', 33, 'person', 'discharged_outside',       '2018-11-30', NULL, '文件施行前出院，2019年2月28日到期'),
               ('441600', 34, 'person', 'discharged_outside',       '2019-01-31', NULL, '4月30日到期，当天救助'),
               ('441600', 34, 'person', 'medical_assistance_paid',  '2019-04-30', NULL, NULL),
               ('441600', 35, 'person', 'discharged_outside',       '2019-01-31', NULL, '逾期未救助'),
               ('441600', 36, 'person', 'discharged_outside',       '2019-03-31', NULL, '6月30日到期'),
               ('441600', 37, 'person', 'discharged_outside',       NULL,         NULL, '出院日不明'),
               ('441600', 38, 'person', 'discharged_outside',       '2019-04-20', NULL, '救助早于出院'),
               ('441600', 38, 'person', 'medical_assistance_paid',  '2019-04-10', NULL, NULL),
               ('441600', 39, 'person', 'discharged_outside',       '2019-05-15', NULL, '7月20日救助，尚未发生'),
               ('441600', 39, 'person', 'medical_assistance_paid',  '2019-07-20', NULL, NULL),
               ('441600', 41, 'person', 'pension_formalities_done', '2019-11-30', NULL, NULL),
               ('441600', 43, 'person', 'pension_formalities_done', '2019-03-20', NULL, '生日前已办'),
               ('441600', 44, 'person', 'pension_formalities_done', '2019-05-28', NULL, '到期当天'),
               ('441600', 46, 'person', 'pension_insured',          '2019-11-30', 2019, NULL),
               ('441600', 47, 'person', 'pension_insured',          '2019-12-01', 2019, NULL),
               ('441600', 48, 'person', 'pension_insured',          '2019-03-01', 2019, NULL),
               ('441600', 23, 'person', 'medical_insured',          '2018-11-10', 2019, '2019年度的医保'),
               -- newly poor: found, helped, and registered only then (MEILAN-2019-19-3, MEILAN-2019-10-6b)
               ('460108', 30, 'household', 'found_poor',            '2019-05-01', NULL, '新致贫'),
               ('460108', 30, 'household', 'first_help',            '2019-05-15', NULL, '先帮扶后登记'),
               ('460108', 30, 'household', 'household_registered',  '2019-05-20', NULL, NULL),
               ('460108', 30, 'household', 'medical_insured',       '2019-05-28', NULL, NULL),
               ('460108', 31, 'household', 'found_poor',            '2019-06-10', NULL, '尚未登记'),
               -- checked in June, one on the last day, one the day after, one the year before, two not (MEILAN-2019-18-5a)
               ('460108', 50, 'household', 'policy_checked',        '2019-06-30', NULL, NULL),
               ('460108', 51, 'household', 'policy_checked',        '2019-07-01', NULL, NULL),
               ('460108', 52, 'household', 'policy_checked',        '2018-12-20', NULL, '上年的检查'),
               ('460108', 13, 'household', 'exit_locked',           '2019-04-02', NULL, '迟两天'),
               ('460108', 15, 'household', 'exit_locked',           NULL,         NULL, '哪天锁定不明'),
               ('460108', 13, 'household', 'exit_accepted',         '2019-11-03', NULL, '迟三天')
           ) given (place, home, subject_kind, kind, happened_on, for_year, note)
      JOIN sample_home home
        ON home.place = given.place
       AND home.number = given.home
     UNION ALL
    -- the insurance of 2020, bought in November 2019: one on the last day, one a day late, one not (HEYUAN-2019-2.5-b)
    SELECT 'medical_insured', 'person', person.person_id, person.division, person.household_id,
           CASE person.person_id
               WHEN 'SAMPLE-441600-0021-1' THEN date '2019-11-30'
               WHEN 'SAMPLE-441600-0022-1' THEN '2019-12-01'
               ELSE date '2019-11-01' + right(person.household_id, 4)::integer % 29
           END, 2020, NULL, NULL
      FROM fupin_register.person
     WHERE person.division OPERATOR(fupin.<@) '441600'::fupin.division
       AND person.person_id <> 'SAMPLE-441600-0023-1'
     UNION ALL
    SELECT given.kind, 'person', pupil.person_id, pupil.division, pupil.household_id,
           CASE given.kind WHEN 'education_subsidy_approved' THEN date '2018-10-15' WHEN 'education_subsidy_paid'
                THEN CASE pupil.line WHEN 19 THEN date '2019-05-01' ELSE date '2019-04-01' + pupil.line END END,
           2018, NULL, NULL
      FROM sample_pupil pupil
     CROSS JOIN (VALUES ('education_subsidy_approved'), ('education_subsidy_paid')) given (kind)
     WHERE pupil.line < 20
        OR given.kind = 'education_subsidy_approved'
     UNION ALL
    -- 美兰区: exits locked, plans made, policies checked, exits accepted; three of the first 43 households have left
    SELECT given.kind, 'household', home.household_id, home.division, home.household_id, given.first_on + home.number % given.days, NULL, NULL, NULL
      FROM sample_home home
     CROSS JOIN (VALUES ('exit_locked', date '2019-03-18', 14, 43), ('household_plan_made', '2019-03-10', 22, 43),
                        ('policy_checked', '2019-05-20', 40, 360), ('exit_accepted', '2019-10-08', 24, 43)) given (kind, first_on, days, households)
     WHERE home.place = '460108'
       AND home.number <= given.households
       AND NOT (given.households = 43 AND home.number IN (6, 7, 8))
       AND NOT (given.kind = 'exit_locked' AND home.number IN (13, 14, 15))
       AND NOT (given.kind = 'exit_accepted' AND home.number IN (13, 14))
       AND NOT (given.kind = 'policy_checked' AND home.number BETWEEN 50 AND 54)
     UNION ALL
    -- 商丘市: the standard confirmed by the end of October, with a few late and a few not; the list of serious diseases
    -- (SHANGQIU-2018-2-e, SHANGQIU-2018-11-d)
    SELECT 'exit_standard_confirmed', 'household', home.household_id, home.division, home.household_id,
           CASE WHEN home.number % 100 = 9 THEN date '2018-11-06' ELSE date '2018-09-10' + home.number % 52 END, NULL, NULL, NULL
      FROM sample_home home
     WHERE home.place = '411400'
       AND home.number % 70 <> 13
     UNION ALL
    SELECT given.kind, 'person', home.household_id || '-1', home.division, home.household_id,
           CASE
               WHEN given.kind = 'serious_illness_listed' THEN date '2018-02-20'
               WHEN home.number = 400 THEN '2019-01-05'
               ELSE date '2018-04-01' + home.number % 260
           END, NULL, NULL, NULL
      FROM sample_home home
     CROSS JOIN (VALUES ('serious_illness_listed'), ('serious_illness_treated')) given (kind)
     WHERE home.place = '411400'
       AND home.number BETWEEN 10 AND 410
       AND home.number % 10 = 0
       AND NOT (home.number = 410 AND given.kind = 'serious_illness_treated');

    -- Places, organisations and officials.
    INSERT INTO sample_event
    SELECT given.kind,
           CASE fupin.level(given.division) WHEN 2 THEN 'prefecture' WHEN 3 THEN 'county' ELSE 'town' END,
           given.division::text, given.division, NULL, given.happened_on, given.for_year, NULL::numeric, NULL
      FROM (VALUES ('poverty_relief_day_held',      '441600'::fupin.division, date '2019-06-28', NULL::integer),
                   ('product_fair_held',            '441600', '2019-05-18', NULL),
                   ('asset_rules_issued',           '441200', '2019-04-01', NULL),
                   ('annual_assessment_ended',      '441200', '2019-03-31', 2018),
                   ('industry_plan_issued',         '441224', '2019-03-15', NULL), ('industry_plan_issued',    '441223', '2019-04-30', NULL),
                   ('project_library_founded',      '441224', '2019-02-15', NULL), ('fund_rules_issued',       '441224', '2019-05-05', NULL),
                   ('three_year_plan_issued',       '411400', '2018-12-28', NULL),
                   ('third_party_evaluation_begun', '411421', '2018-05-01', NULL), ('provincial_approval_given', '411421', '2018-05-01', NULL),
                   ('third_party_evaluation_begun', '411422', '2018-05-01', NULL), ('provincial_approval_given', '411422', '2018-05-02', NULL),
                   ('third_party_evaluation_begun', '411423', '2018-06-11', NULL),
                   ('audit_plan_issued',            '460108', '2019-05-30', NULL), ('tourism_village_planned', '460108', '2019-06-10', NULL),
                   ('pledge_signed',                '460108101', '2019-04-22', NULL), ('pledge_signed', '460108102', '2019-04-26', NULL),
                   ('pledge_signed',                '460108103', '2019-04-30', NULL), ('pledge_signed', '460108104', '2019-05-06', NULL)) given (kind, division, happened_on, for_year)
     UNION ALL
    SELECT 'responsibility_letter_signed', 'county', county.county::text, county.county, NULL, date '2018-03-28', 2018, NULL, NULL
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '411400') county
     WHERE left(county.county::text, 6) <> '411425'
     UNION ALL
    SELECT 'funds_audited', 'county', county.county::text, county.county, NULL, date '2018-11-20', NULL, NULL, NULL
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '411400') county
     WHERE left(county.county::text, 6) BETWEEN '411421' AND '411425'
     UNION ALL
    -- clinics, one on 1 November and one not built (SHANGQIU-2018-11-e)
    SELECT 'clinic_completed', 'village', spot.division::text, spot.division, NULL,
           CASE spot.number WHEN 50 THEN date '2018-11-01' ELSE date '2018-07-01' + spot.number % 120 END, NULL, NULL, NULL
      FROM sample_spot spot
     WHERE spot.place = '411400'
       AND spot.number <> 51
     UNION ALL
    -- water: solved after eight days, open, solved before it was found (MEILAN-2019-8-2b)
    SELECT given.kind, 'village', spot.division::text, spot.division, NULL, given.happened_on, NULL, NULL, NULL
      FROM sample_spot spot
      JOIN (VALUES (6, 'water_problem_found', date '2019-03-01'), (6, 'water_problem_solved', '2019-03-09'), (7, 'water_problem_found', '2019-03-01'),
                   (8, 'water_problem_found', '2019-05-10'), (8, 'water_problem_solved', '2019-05-08')) given (number, kind, happened_on) ON given.number = spot.number
     WHERE spot.place = '460108'
     UNION ALL
    SELECT given.kind, 'organisation', given.organisation_id, given.division, NULL, given.happened_on, NULL, NULL, NULL
      FROM (VALUES ('441600'::fupin.division, 'heyuan.town_human_resources', 'unit_dissolved',         date '2019-01-15'),
                   ('441600', 'heyuan.town_human_resources', 'assignments_handed_over', '2019-03-31'),
                   ('441600', 'heyuan.industry_departments', 'unit_dissolved',          '2019-01-15'),
                   ('441600', 'heyuan.industry_departments', 'assignments_handed_over', '2019-04-02'),
                   ('441600', 'heyuan.civil_affairs',        'plan_begun',    '2019-03-01'), ('441600', 'heyuan.civil_affairs', 'plan_approved', '2019-03-01'),
                   ('441600', 'heyuan.housing',              'plan_begun',    '2019-03-01'), ('441600', 'heyuan.housing',       'plan_approved', '2019-03-05'),
                   ('441600', 'heyuan.county_finance',       'plan_begun',    '2019-04-01'),
                   ('460108', 'meilan.agriculture_bureau',   'responsibility_letter_signed', '2019-04-28'),
                   ('460108', 'meilan.education_bureau',     'responsibility_letter_signed', '2019-04-30'),
                   ('460108', 'meilan.water_bureau',         'responsibility_letter_signed', '2019-05-05'),
                   ('460108', 'meilan.human_resources_bureau', 'employment_survey_finished', '2019-05-10'),
                   ('460108', 'meilan.human_resources_bureau', 'employment_plan_adopted',    '2019-05-20'),
                   ('460108', 'meilan.tourism_culture_bureau', 'tourism_plan_adopted',       '2019-06-05'),
                   ('460108', 'meilan.tourism_culture_bureau', 'tourism_areas_marked',       '2019-06-08')) given (division, organisation_id, kind, happened_on)
     UNION ALL
    -- two changes of cadres; one handed over before the assessment of 2018 ended (ZHAOQING-2018-18-b)
    SELECT given.kind, 'official', 'SAMPLE-' || spot.division || '-R', spot.division, NULL, given.happened_on, 2018, NULL, NULL
      FROM sample_spot spot
      JOIN (VALUES (12, 'posting_changed', date '2019-01-15'), (12, 'posting_handed_over', '2019-03-20'), (13, 'posting_changed', '2019-02-10')) given (number, kind, happened_on)
        ON given.number = spot.number
     WHERE spot.place = '441200';

    -- Money, projects, houses, loans and asset projects.
    INSERT INTO sample_event
    SELECT given.kind, 'fund', fund.fund_id, fund.division, NULL, (sample.changes ->> given.kind)::date, NULL::integer, NULL::numeric, NULL
      FROM sample_fund sample
     CROSS JOIN (VALUES ('evaluated'), ('inspected')) given (kind)
      JOIN fupin_register.fund ON fund.fund_id = 'SAMPLE-' || sample.place || '-F' || lpad(sample.number::text, 3, '0')
     WHERE sample.changes ? given.kind
     UNION ALL
    SELECT 'progress', 'project', step.project_id, step.division, NULL, date '2018-12-15', NULL, (step.changes ->> 'progress')::numeric, NULL
      FROM sample_step step
     WHERE step.step_no = 1
       AND step.changes ? 'progress'
     UNION ALL
    SELECT 'audited', 'project', step.project_id, step.division, NULL, date '2019-05-20', NULL, NULL, NULL
      FROM sample_step step
     WHERE step.step_no = 1
       AND step.place = '441200'
       AND step.number <= 36
     UNION ALL
    SELECT 'progress', 'housing_case', house.housing_case_id, house.division, house.household_id,
           CASE house.plan_year WHEN 2018 THEN date '2018-12-20' ELSE date '2019-06-15' END, NULL, (sample.changes ->> 'progress')::numeric, NULL
      FROM sample_house sample
      JOIN fupin_register.housing_case house ON house.housing_case_id = 'SAMPLE-' || sample.place || '-H' || lpad(sample.number::text, 3, '0')
     WHERE sample.changes ? 'progress'
     UNION ALL
    SELECT given.kind, 'asset_project', asset.asset_project_id, asset.division, NULL, given.happened_on, NULL, NULL, NULL
      FROM fupin_register.asset_project asset
      JOIN (VALUES ('SAMPLE-441600-A01', 'risk_found', date '2019-04-10'), ('SAMPLE-441600-A01', 'risk_resolved', '2019-05-20'),
                   ('SAMPLE-441600-A09', 'risk_found', '2019-04-12')) given (asset_project_id, kind, happened_on) ON given.asset_project_id = asset.asset_project_id;

    INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on, for_year, quantity, note)
    SELECT 'SAMPLE-E' || lpad((row_number() OVER (ORDER BY event.subject_id, event.kind, event.happened_on, event.for_year))::text, 6, '0'),
           event.division, event.kind, event.subject_kind, event.subject_id, event.household_id, event.happened_on, event.for_year, event.quantity, event.note
      FROM sample_event event;

    -- Three households of 东源县 on their way out: two whose list is to be posted, one whose publicity runs (HEYUAN-2019-1.1-c).
    CREATE TEMPORARY TABLE sample_exit AS
        SELECT leaving.household_id, leaving.division, leaving.line
          FROM (SELECT year.household_id, year.division, row_number() OVER (ORDER BY year.household_id) AS line
                  FROM fupin_register.household_year year
                 WHERE year.division OPERATOR(fupin.<@) '441625'::fupin.division
                   AND year.status = 'registered') leaving
         WHERE leaving.line <= 3;
    INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on)
    SELECT leaving.household_id, leaving.division, step.step_no, step.from_status, step.to_status, step.happened_on
      FROM sample_exit leaving
     CROSS JOIN (VALUES (2, 'registered',    'exit_proposed', date '2019-05-20'),
                        (3, 'exit_proposed', 'verified',      '2019-06-20'),
                        (4, 'verified',      'publicised',    '2019-06-26')) step (step_no, from_status, to_status, happened_on)
     WHERE step.step_no < 4
        OR leaving.line = 3;
    UPDATE fupin_register.household_year
       SET status = CASE leaving.line WHEN 3 THEN 'publicised' ELSE 'verified' END
      FROM sample_exit leaving
     WHERE household_year.household_id = leaving.household_id;
    INSERT INTO sample_notice
    SELECT leaving.division, 'publicity', 'village', 'household', leaving.household_id, leaving.division, '2019-06-26', '2019-07-02', '拟退出名单'
      FROM sample_exit leaving
     WHERE leaving.line = 3;

    INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date, note)
    SELECT 'SAMPLE-N' || lpad((5000 + row_number() OVER (ORDER BY notice.subject_id, notice.from_date, notice.kind, notice.level))::text, 4, '0'),
           notice.*
      FROM (SELECT division, kind, level, subject_kind, subject_id, place, from_date, to_date, note FROM sample_notice) notice;

    CALL fupin_register.load_sample_place_fact();

    DROP TABLE sample_exit, sample_spot, sample_town, sample_home, sample_project, sample_step, sample_notice, sample_house, sample_fund, sample_pupil,
               sample_payment, sample_loan, sample_asset, sample_post, sample_team, sample_assignment, sample_activity, sample_school_day, sample_event;
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_work() IS
    'loads the sample''s officials, assignments, activities, events and notices; part of load_sample()';
