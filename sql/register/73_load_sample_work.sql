-- CALL fupin_register.load_sample_work(): the sample's officials and duties, deadlines, money, projects, loans, asset
-- projects and houses.  load_sample() calls it when the households are there, and remove_sample() takes all of it away.
--
-- The day of the sample is 30 June 2019 (fupin.as_of); 濠江区 and 商丘市, whose papers end with 2018, are looked at from
-- the end of 2018.  Rows of later days are in the future of the day and answer nothing yet.
--
--     number          what it is                          number          what it is
--     SAMPLE-place-F  tranche of money                    SAMPLE-place-A  asset project
--     SAMPLE-place-P  project                             SAMPLE-place-H  housing case
--     SAMPLE-place-L  loan                                SAMPLE-place-T  team
--
-- An official's number is the code of the place with a letter: C1 and C2 its secretary and its head, R resident cadre,
-- F first secretary, M member of a team, B candidate in reserve, S cadre sent to support, H helper, E teacher.
--
-- As with households, the cases of the digests are single rows whose question stands in the row itself (facts.sample,
-- or note); the rest, drawn with sample_draw(), is what surrounds them.  What is a case of which rule is tested, rule
-- by rule, in test/pgtap/sample_work.sql.

CREATE PROCEDURE fupin_register.load_sample_work()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
BEGIN
    -- Places -----------------------------------------------------------------------------------------------------

    -- The villages of load_sample() by number, and 98 villages of 河源市 that are not poor and that units of the city
    -- help, as they do 14 poor ones (HEYUAN-2019-3.6-b, HEYUAN-2019-3.6-c): these are numbered from 301.
    CREATE TEMPORARY TABLE sample_spot AS
        WITH candidate AS (
            SELECT name.division,
                   row_number() OVER (ORDER BY name.division) AS number,
                   count(*) OVER () AS candidates
              FROM fupin.division_name name
             WHERE name.division OPERATOR(fupin.<@) '441600'::fupin.division
               AND name.shipped
               AND name.level = 5
               AND name.name NOT LIKE '%居%'
               AND NOT EXISTS (SELECT FROM fupin_register.village WHERE village.division OPERATOR(fupin.=) name.division)
        )
        SELECT place.place,
               row_number() OVER (PARTITION BY place.place ORDER BY village.division)::integer AS number,
               village.division,
               fupin.ancestor(village.division, 4) AS town,
               fupin.ancestor(village.division, 3) AS county,
               village.poor_village
          FROM (VALUES ('440512'), ('460108'), ('441600'), ('441200'), ('411400')) place (place)
          JOIN fupin_register.village ON village.division OPERATOR(fupin.<@) place.place::fupin.division
         UNION ALL
        SELECT '441600',
               300 + row_number() OVER (ORDER BY candidate.division)::integer,
               candidate.division,
               fupin.ancestor(candidate.division, 4),
               fupin.ancestor(candidate.division, 3),
               false
          FROM candidate
         WHERE candidate.number * 98 / candidate.candidates > (candidate.number - 1) * 98 / candidate.candidates;
    -- The first ten of every county, as they come, have a heavy task (HEYUAN-2019-3.1-i).
    ALTER TABLE sample_spot ADD COLUMN heavy_task boolean;
    UPDATE sample_spot
       SET heavy_task = heavy.line <= 10
      FROM (SELECT spot.division, row_number() OVER (PARTITION BY spot.county ORDER BY spot.number) AS line
              FROM sample_spot spot
             WHERE spot.number > 300
               AND spot.place = '441600') heavy
     WHERE sample_spot.division OPERATOR(fupin.=) heavy.division;
    ANALYZE sample_spot;

    INSERT INTO fupin_register.village (division, poor_village)
    SELECT spot.division,
           false
      FROM sample_spot spot
     WHERE spot.number > 300
       AND spot.place = '441600';

    INSERT INTO fupin_register.village_year (division, year, income_per_capita, rural_population, service_parity,
                                             demonstration_village, collective_income, facts)
    SELECT spot.division,
           2019,
           15000 + 10 * fupin_register.sample_draw(spot.number, 201, 700),
           600 + fupin_register.sample_draw(spot.number, 202, 2400),
           true,
           spot.number % 5 = 0,
           1000 * (60 + fupin_register.sample_draw(spot.number, 203, 200)),
           jsonb_build_object('sample', true, 'helper_level', 'prefecture', 'heavy_task', spot.heavy_task)
      FROM sample_spot spot
     WHERE spot.number > 300
       AND spot.place = '441600';

    UPDATE fupin_register.village_year
       SET facts = village_year.facts
                   || CASE
                          WHEN spot.place = '441600'
                          THEN jsonb_build_object('helper_level',
                                                  CASE
                                                      WHEN spot.number % 18 = 1 AND spot.number < 252 THEN 'prefecture'
                                                      WHEN spot.number % 2 = 0 THEN 'county'
                                                      ELSE 'town'
                                                  END)
                          ELSE '{"exited_in_twelfth_plan": true}'
                      END
                   || CASE WHEN spot.place = '441600' AND spot.number IN (7, 8) THEN '{"grade": "good"}' ELSE '{}' END::jsonb
      FROM sample_spot spot
     WHERE village_year.division OPERATOR(fupin.=) spot.division
       AND village_year.year = 2019
       AND ((spot.place = '441600' AND spot.number <= 300) OR (spot.place = '460108' AND spot.number IN (5, 30)));

    -- Towns, some of them with a heavy task, and the three cities.
    CREATE TEMPORARY TABLE sample_town AS
        SELECT spot.place,
               spot.town AS division,
               spot.county,
               row_number() OVER (PARTITION BY spot.place ORDER BY spot.town)::integer AS number,
               spot.place IN ('441600', '441200') AND row_number() OVER (PARTITION BY spot.place ORDER BY spot.town) % 4 = 1 AS heavy_task
          FROM sample_spot spot
         GROUP BY spot.place, spot.town, spot.county;
    ANALYZE sample_town;
    INSERT INTO fupin_register.area (division)
    SELECT town.division FROM sample_town town
     UNION ALL
    VALUES ('441600'::fupin.division), ('441200'), ('411400');
    INSERT INTO fupin_register.area_year (division, year, facts)
    SELECT town.division,
           CASE WHEN town.place IN ('440512', '411400') THEN 2018 ELSE 2019 END,
           jsonb_build_object('sample', true, 'heavy_task', town.heavy_task OR (town.place = '440512' AND town.number IN (1, 2)))
           || CASE WHEN town.place = '441200' AND town.number IN (3, 7) THEN '{"old_revolutionary_area": true}' ELSE '{}' END::jsonb
           || CASE WHEN town.division::text = '441621100' THEN '{"grade": "fairly_good"}' ELSE '{}' END::jsonb
      FROM sample_town town
     UNION ALL
    VALUES ('441600'::fupin.division, 2019, '{"sample": true}'::jsonb), ('441200', 2019, '{"sample": true}'), ('411400', 2018, '{"sample": true}');

    -- What the counties need, hold and owe: 12,000,000 needed in 美兰区, where 11,400,000 arrived (MEILAN-2019-24-1).
    UPDATE fupin_register.area_year
       SET facts = area_year.facts || need.facts
      FROM (VALUES ('460108'::fupin.division, 2019, '{"funds_needed": 12000000, "guarantee_deposit": 200000, "funds_risk_compensation": 600000, "funds_risk_guarantee": 200000}'::jsonb),
                   ('441621', 2019, '{"funds_needed": 3000000, "guarantee_deposit": 50000}'),
                   ('441622', 2019, '{"funds_needed": 1000000}'),
                   ('441602', 2019, '{"education_cost": 66000}'),
                   ('411421', 2018, '{"funds_risk_compensation": 800000, "funds_interest_subsidy": 260000, "own_input_required": 2000000}'),
                   ('411422', 2018, '{"funds_risk_compensation": 500000, "funds_interest_subsidy": 200000, "own_input_required": 3000000}'),
                   ('441223', 2019, '{"hidden_debt": 1200000}'),
                   ('441224', 2019, '{"hidden_debt": 1000000}')) need (division, year, facts)
     WHERE area_year.division OPERATOR(fupin.=) need.division
       AND area_year.year = need.year;

    CREATE TEMPORARY TABLE sample_home AS
        SELECT substr(household.household_id, 8, 6) AS place,
               right(household.household_id, 4)::integer AS number,
               household.household_id,
               household.division,
               household.head_name
          FROM fupin_register.household;
    ANALYZE sample_home;

    -- Projects ---------------------------------------------------------------------------------------------------

    -- The way of each project through its procedure, as state=day.  Where a step needs a publicity, one of a week has
    -- ended the day before, but for what is given under notices; an announcement on the spot hangs from its day on.
    -- "?" marks a project that another register hands over in the middle of its way.
    CREATE TEMPORARY TABLE sample_project (
        place text, number integer, village integer, procedure text, kind text, year integer, planned numeric,
        province_filed_on date, prefecture_filed_on date, way text, question text, changes jsonb
    );
    INSERT INTO sample_project VALUES
        -- 美兰区: the project library (MEILAN-2019-23-1a to MEILAN-2019-23-6b)
        ('460108',  1,  2, 'library', 'infrastructure', 2019, 600000, '2018-12-20', '2018-12-18',
         'draft=2018-10-08 declared=2018-10-10 town_reviewed=2018-10-22 district_approved=2018-11-05 filed=2018-12-21 selected=2019-01-15 under_construction=2019-02-20 completed=2019-05-20 announced_on_site=2019-05-22 handed_over=2019-06-10',
         '各环节齐全', '{}'),
        ('460108',  2,  3, 'library', 'infrastructure', 2019, 450000, '2018-12-20', '2018-12-18',
         'draft=2018-10-08 declared=2018-10-11 town_reviewed=2018-10-23 district_approved=2018-11-06 filed=2018-12-21 selected=2019-01-15 under_construction=2019-03-01 completed=2019-06-05',
         '竣工公告只贴在镇上', '{}'),
        ('460108',  3,  4, 'library', 'industry', 2020, 300000, '2019-05-30', NULL,
         'draft=2019-03-01 declared=2019-03-05 town_reviewed=2019-03-20 district_approved=2019-04-10',
         '只有省备案', '{}'),
        ('460108',  4,  5, 'library', 'industry', 2020, 200000, NULL, NULL,
         'draft=2019-06-20 declared=2019-06-22',
         '村级公示6月30日为最后一天', '{}'),
        ('460108',  5,  6, 'library', 'industry', 2019, 250000, NULL, NULL,
         NULL,
         '2019年项目未入库即拨款', '{"drives": null}'),
        ('460108',  6,  7, 'library', 'industry', 2019, 180000, '2018-11-20', '2018-11-22',
         'draft=2018-09-03 declared=2018-09-05 town_reviewed=2018-09-20 district_approved=2018-10-10 filed=2018-11-23 removed=2019-02-01',
         '2月1日出库，3月仍拨款', '{"reason": "need_change", "drives": false}'),
        ('460108',  7,  8, 'library', 'training', 2019, 80000, '2018-12-20', '2018-12-18',
         'draft=2018-10-09 declared=2018-10-12 town_reviewed=2018-10-24 district_approved=2018-11-07 filed=2018-12-21 selected=2019-01-15',
         '五项核查一项不合规，一项未查', '{"entry_compliant": false, "is_feasible": null}'),
        ('460108',  8,  9, 'library', 'employment', 2019, 60000, '2018-12-20', '2018-12-18',
         'draft=2018-10-09 declared=2018-10-12 town_reviewed=2018-10-24 district_approved=2018-11-07 filed=2018-12-21 selected=2019-01-15 under_construction=2019-03-04',
         '未录入系统，没有受益户', '{"in_poverty_system": false, "beneficiaries": 0}'),
        ('460108',  9, 10, 'library', 'industry', 2019, 400000, '2019-03-05', '2019-03-05',
         '?selected=2019-03-01 under_construction=2019-04-10',
         '3月1日选取，3月5日才备案', '{"drives": true, "benefit": true, "disposition": "standardise"}'),
        ('460108', 10, 22, 'old_area', 'infrastructure', 2019, 900000, '2017-12-20', '2017-12-18',
         'draft=2017-10-10 listed=2017-12-15 selected=2019-01-20 report_approved=2019-02-18 fixed=2019-03-05 adjusted=2019-03-20 bid=2019-04-10 under_construction=2019-05-06',
         '革命老区项目，程序齐全', '{"archives": 1}'),
        ('460108', 11, 23, 'old_area', 'infrastructure', 2019, 500000, NULL, NULL,
         '?bid=2019-04-12 under_construction=2019-05-08',
         '革命老区项目，中途移交登记，未公告公示', '{"archives": 1}'),
        ('460108', 12, 24, 'old_area', 'industry', 2019, 350000, '2017-12-20', '2017-12-18',
         'draft=2017-10-10 listed=2017-12-15 selected=2019-01-20 report_approved=2019-02-18 fixed=2019-03-06 bid=2019-04-15',
         '革命老区项目，两份档案，类别不符', '{"archives": 2}'),
        ('460108', 13, 11, 'library', 'infrastructure', 2020, 150000, NULL, NULL,
         'draft=2019-04-02 declared=2019-04-04 returned=2019-04-18 draft=2019-05-06 declared=2019-05-08',
         '镇退回后重新申报', '{}'),
        ('460108', 14, 12, 'library', 'other', 2020, 90000, NULL, NULL,
         'draft=2019-04-02 declared=2019-04-04 rejected=2019-04-20',
         '镇初审未通过', '{}'),
        ('460108', 15, 44, 'library', 'infrastructure', 2018, 700000, '2017-12-10', '2017-12-08',
         '?under_construction=2018-03-01 completed=2018-11-20 announced_on_site=2018-11-25 handed_over=2018-12-10',
         '上年项目，中途移交登记', '{}'),
        ('460108', 16, 25, 'old_area', 'infrastructure', 2018, 620000, NULL, NULL,
         '?under_construction=2018-04-10 accepted=2018-12-05 handed_over=2018-12-20',
         '2018年老区项目，尚未绩效评价', '{"archives": 1}'),
        ('460108', 17, 13, 'library', 'industry', 2019, 520000, '2018-12-20', '2018-12-18',
         'draft=2018-10-10 declared=2018-10-13 town_reviewed=2018-10-25 district_approved=2018-11-08 filed=2018-12-21 selected=2019-01-16 under_construction=2019-03-11 removed=2019-06-03',
         '施工中经批准放弃', '{"reason": "policy_change", "document_no": "样例〔2019〕31号", "drives": false, "disposition": "clear_out"}'),
        ('460108', 18, 14, 'library', 'industry', 2019, 480000, '2018-12-20', '2018-12-18',
         'draft=2018-10-10 declared=2018-10-13 town_reviewed=2018-10-25 district_approved=2018-11-08 filed=2018-12-21 selected=2019-01-16 under_construction=2019-03-12',
         '贫困户只分红不参与，效益不明显却定为规范', '{"participates": false, "drives": true, "benefit": false, "disposition": "standardise"}'),
        ('460108', 19, 27, 'library', 'infrastructure', 2019, 260000, '2018-12-20', '2018-12-18',
         'draft=2018-10-11 declared=2018-10-14 town_reviewed=2018-10-26 district_approved=2018-11-09 filed=2018-12-21 selected=2019-01-17',
         '贫困村的重大生态工程未优先安排', '{"ecological": true}'),
        ('460108', 20, 26, 'old_area', 'infrastructure', 2019, 300000, NULL, NULL,
         NULL,
         '革命老区项目，不在三年滚动库', '{"archives": 1}'),
        -- 河源市: the county's library (HEYUAN-2019-3.6-g)
        ('441600',  1, 16, 'county_library', 'industry', 2019, 700000, NULL, NULL,
         'draft=2018-10-10 declared=2018-10-15 reviewed=2018-11-05 listed=2018-12-03 under_construction=2019-02-25',
         '先入库后拨款', '{}'),
        ('441600',  2, 30, 'county_library', 'industry', 2019, 260000, NULL, NULL,
         'draft=2019-01-10 declared=2019-01-15 reviewed=2019-02-20 listed=2019-04-22 under_construction=2019-05-10',
         '4月22日入库，4月20日已拨款', '{}'),
        ('441600',  3, 35, 'county_library', 'infrastructure', 2019, 300000, NULL, NULL,
         'draft=2019-01-10 declared=2019-01-15 reviewed=2019-02-20 listed=2019-04-22 under_construction=2019-04-28',
         '入库当天拨款', '{}'),
        -- 商丘市 (SHANGQIU-2018-21-a, SHANGQIU-2018-11-f, SHANGQIU-2018-17-a)
        ('411400',  1, 37, 'county_library', 'industry', 2018, 800000, NULL, NULL,
         'draft=2018-03-20 declared=2018-03-22 reviewed=2018-04-10 listed=2018-05-01 under_construction=2018-05-20 accepted=2018-11-30 evaluated=2018-12-20',
         '入库当天拨款，“四高”评定齐全', '{"ratings_recorded": 4, "land_plan_conform": true, "progress": 1.0}'),
        ('411400',  2, 38, 'county_library', 'industry', 2018, 500000, NULL, NULL,
         'draft=2018-03-20 declared=2018-03-22 reviewed=2018-04-10 listed=2018-05-01 under_construction=2018-06-01',
         '入库前一天拨款，支付快于进度', '{"ratings_recorded": 3, "land_plan_conform": true, "progress": 0.40}'),
        ('411400',  3, 39, 'county_library', 'medical', 2018, 150000, NULL, NULL,
         'draft=2018-03-20 declared=2018-03-22 reviewed=2018-04-10 listed=2018-04-28 under_construction=2018-05-20 accepted=2018-10-15',
         '卫生室未用整合资金', '{"clinic": true, "ratings_recorded": 4, "land_plan_conform": true, "progress": 1.0}'),
        ('411400',  4, 40, 'county_library', 'medical', 2018, 150000, NULL, NULL,
         'draft=2018-03-20 declared=2018-03-22 reviewed=2018-04-10 listed=2018-04-28 under_construction=2018-05-20 accepted=2018-10-20',
         '卫生室用整合资金', '{"clinic": true, "ratings_recorded": 4, "land_plan_conform": true, "progress": 1.0}'),
        ('411400',  5, 41, 'county_library', 'infrastructure', 2018, 420000, NULL, NULL,
         'draft=2018-03-20 declared=2018-03-22 reviewed=2018-04-10 listed=2018-04-28 under_construction=2018-06-20',
         '土地规划不符', '{"ratings_recorded": 4, "land_plan_conform": false, "progress": 0.90}');

    -- What surrounds them: 22 more of 美兰区, 40 of 肇庆市 (ZHAOQING-2018-20-e), two of every county of 河源市.
    INSERT INTO sample_project
    SELECT '460108',
           20 + line.i,
           1 + line.i * 2,
           'library',
           (ARRAY['infrastructure', 'industry', 'industry', 'training', 'education', 'employment'])[1 + fupin_register.sample_draw(line.i, 211, 6)],
           2019,
           10000 * (8 + fupin_register.sample_draw(line.i, 212, 60)),
           date '2018-12-20', date '2018-12-18',
           format('draft=2018-09-10 declared=2018-09-%s town_reviewed=2018-10-%s district_approved=2018-11-%s filed=2018-12-21 selected=2019-01-15',
                  12 + line.i % 6, 10 + line.i % 9, 10 + line.i % 12)
           || CASE WHEN line.i % 5 > 0 THEN ' under_construction=2019-0' || (3 + line.i % 3) || '-11' ELSE '' END
           || CASE WHEN line.i % 5 > 2 THEN ' completed=2019-06-0' || (1 + line.i % 7) || ' announced_on_site=2019-06-10' ELSE '' END
           || CASE WHEN line.i % 5 > 3 THEN ' handed_over=2019-06-24' ELSE '' END,
           NULL,
           '{}'::jsonb
      FROM generate_series(1, 22) line (i)
     UNION ALL
    SELECT '441200',
           line.i,
           1 + line.i * 2,
           'county_library',
           CASE WHEN line.i % 2 = 0 THEN 'industry' ELSE 'infrastructure' END,
           2019,
           10000 * (10 + fupin_register.sample_draw(line.i, 213, 40)),
           NULL, NULL,
           'draft=2018-12-12 declared=2018-12-20 reviewed=2019-01-10 listed=2019-02-15'
           || CASE WHEN line.i % 4 > 0 THEN ' under_construction=2019-03-20' ELSE '' END,
           CASE line.i WHEN 40 THEN '只有公告，没有公示' END,
           '{}'
      FROM generate_series(1, 40) line (i)
     UNION ALL
    SELECT '441600',
           10 + (row_number() OVER (ORDER BY spot.number))::integer,
           spot.number,
           'county_library',
           CASE WHEN spot.number % 2 = 0 THEN 'industry' ELSE 'infrastructure' END,
           2019,
           10000 * (12 + fupin_register.sample_draw(spot.number, 214, 30)),
           NULL, NULL,
           'draft=2018-10-15 declared=2018-10-20 reviewed=2018-11-12 listed=2018-12-10 under_construction=2019-03-15',
           NULL,
           '{}'
      FROM sample_spot spot
     WHERE spot.place = '441600'
       AND spot.number IN (2, 5, 9, 44, 70, 101, 130, 150, 165, 190, 206, 240);

    INSERT INTO fupin_register.project (project_id, division, procedure, place, title, kind, year, planned_amount, province_filed_on,
                                        prefecture_filed_on, in_poverty_system, is_true, is_reasonable, is_feasible, is_beneficial,
                                        entry_compliant, argued_on, inventoried_on, ledger_no, benefit_linkage, drives_households,
                                        benefit_clear, implemented, land_plan_conform, contractor, supervisor, performance_goal, facts)
    SELECT 'SAMPLE-' || project.place || '-P' || lpad(project.number::text, 2, '0'),
           spot.division,
           project.procedure,
           spot.division,
           '样例' || CASE project.kind
                         WHEN 'infrastructure' THEN '道路'
                         WHEN 'industry' THEN '种养基地'
                         WHEN 'training' THEN '技能培训'
                         WHEN 'education' THEN '助学'
                         WHEN 'employment' THEN '公益岗位'
                         WHEN 'medical' THEN '卫生室'
                         ELSE '其他'
                     END || '项目' || project.number,
           project.kind,
           project.year,
           project.planned,
           project.province_filed_on,
           project.prefecture_filed_on,
           CASE WHEN project.changes ? 'in_poverty_system' THEN false ELSE true END,
           true,
           true,
           CASE WHEN project.changes ? 'is_feasible' THEN NULL ELSE true END,
           true,
           CASE WHEN project.changes ? 'entry_compliant' THEN false ELSE true END,
           coalesce(entry.entered_on, date '2018-10-01') - 40,
           CASE WHEN project.kind = 'industry' THEN date '2019-04-26' END,
           CASE WHEN project.kind = 'industry' THEN '样例台账' || project.number END,
           true,
           CASE WHEN project.changes ? 'drives' THEN (project.changes ->> 'drives')::boolean WHEN project.kind = 'industry' THEN true END,
           CASE WHEN project.changes ? 'drives' THEN (project.changes ->> 'benefit')::boolean WHEN project.kind = 'industry' THEN true END,
           CASE WHEN project.kind = 'industry' THEN project.way LIKE '%under_construction%' END,
           (project.changes ->> 'land_plan_conform')::boolean,
           CASE WHEN project.kind = 'infrastructure' THEN '样例建筑公司' END,
           CASE WHEN project.kind = 'infrastructure' THEN '样例监理公司' END,
           '样例绩效目标',
           jsonb_strip_nulls(jsonb_build_object('sample', coalesce(to_jsonb(project.question), 'true'),
                                                'archives', project.changes -> 'archives',
                                                'clinic', project.changes -> 'clinic',
                                                'ratings_recorded', project.changes -> 'ratings_recorded',
                                                'performance_targets', CASE WHEN project.place = '460108' THEN 2 END,
                                                'performance_monitored', CASE WHEN project.place = '460108' THEN true END,
                                                'disposition',
                                                CASE
                                                    WHEN project.changes ? 'drives' THEN project.changes -> 'disposition'
                                                    WHEN project.place = '460108' AND project.kind = 'industry' AND project.way LIKE '%under_construction%'
                                                    THEN '"standardise"'::jsonb
                                                END,
                                                'ecological', CASE WHEN project.place = '460108' THEN project.changes ? 'ecological' END,
                                                'prioritised', CASE WHEN project.changes ? 'ecological' THEN false END,
                                                'labour_recorded', CASE WHEN project.changes ? 'ecological' THEN true END,
                                                'revitalisation', CASE WHEN project.place = '460108' THEN false END,
                                                'land_improvement', CASE WHEN project.place = '441200' THEN false END,
                                                'promotes_exit', CASE WHEN project.place = '460108' AND project.kind = 'industry' THEN true END))
      FROM sample_project project
      JOIN sample_spot spot
        ON spot.place = project.place
       AND spot.number = project.village
     CROSS JOIN LATERAL (
            SELECT substring(project.way FROM '(?:declared|listed)=([0-9-]+)')::date AS entered_on
           ) entry;

    CREATE TEMPORARY TABLE sample_step AS
        SELECT project.place,
               'SAMPLE-' || project.place || '-P' || lpad(project.number::text, 2, '0') AS project_id,
               project.number,
               spot.division,
               spot.town,
               project.procedure,
               step.step_no::integer AS step_no,
               ltrim(split_part(step.step, '=', 1), '?') AS to_state,
               split_part(step.step, '=', 2)::date AS happened_on,
               starts_with(step.step, '?') AS taken_over,
               lag(ltrim(split_part(step.step, '=', 1), '?')) OVER way AS from_state,
               lag(split_part(step.step, '=', 2)::date) OVER way AS previous_on,
               project.changes
          FROM sample_project project
          JOIN sample_spot spot
            ON spot.place = project.place
           AND spot.number = project.village
         CROSS JOIN LATERAL string_to_table(project.way, ' ') WITH ORDINALITY step (step, step_no)
        WINDOW way AS (PARTITION BY project.place, project.number ORDER BY step.step_no);
    ANALYZE sample_step;

    CREATE TEMPORARY TABLE sample_notice (
        division fupin.division, kind text, level text, subject_kind text, subject_id text, place fupin.division,
        from_date date, to_date date, note text
    );
    INSERT INTO sample_notice
    SELECT step.division,
           'publicity',
           needed.publicity_level,
           'project',
           step.project_id,
           step.division,
           GREATEST(step.previous_on, step.happened_on - 7),
           step.happened_on - 1,
           NULL
      FROM sample_step step
      JOIN fupin_register.project_step needed
        ON needed.procedure = step.procedure
       AND needed.from_state = step.from_state
       AND needed.to_state = step.to_state
     WHERE needed.publicity_level IS NOT NULL
     UNION ALL
    SELECT step.division, 'announcement', 'village', 'project', step.project_id, step.division, step.happened_on, NULL, '实施地公告'
      FROM sample_step step
     WHERE step.to_state = 'announced_on_site'
     UNION ALL
    -- the cases: an announcement in the town only, and a publicity whose last day is the day of the sample
    SELECT step.division, 'announcement', 'town', 'project', step.project_id, step.town, step.happened_on + 2, NULL, '只贴在镇上'
      FROM sample_step step
     WHERE step.project_id = 'SAMPLE-460108-P02'
       AND step.to_state = 'completed'
     UNION ALL
    SELECT step.division, 'publicity', 'village', 'project', step.project_id, step.division, '2019-06-24', '2019-06-30', '最后一天仍在公示'
      FROM sample_step step
     WHERE step.project_id = 'SAMPLE-460108-P04'
       AND step.to_state = 'declared'
     UNION ALL
    -- 河源市, 肇庆市 and 商丘市 announce and make public what they list: all but one of 肇庆市, and the one of 商丘市 whose land does not fit
    SELECT step.division, posted.kind, 'county', 'project', step.project_id, step.town, step.happened_on, step.happened_on + 9, NULL
      FROM sample_step step
     CROSS JOIN (VALUES ('announcement'), ('publicity')) posted (kind)
     WHERE step.to_state = 'listed'
       AND NOT (step.project_id = 'SAMPLE-441200-P40' AND posted.kind = 'publicity')
       AND step.project_id <> 'SAMPLE-411400-P05'
     UNION ALL
    -- what people receive is posted in their village, but of two projects (MEILAN-2019-23-6b)
    SELECT step.division, 'announcement', 'village', 'project', step.project_id, step.division, GREATEST(step.happened_on, date '2019-01-20'), NULL, '受益情况'
      FROM sample_step step
     WHERE step.place = '460108'
       AND step.to_state IN ('selected', 'removed')
       AND step.project_id NOT IN ('SAMPLE-460108-P02', 'SAMPLE-460108-P22')
       AND NOT (step.to_state = 'removed' AND step.changes ? 'document_no')
     UNION ALL
    -- projects that other registers handed over bring their publicity with them
    SELECT step.division, 'publicity', level.level, 'project', step.project_id, step.division, level.on_day, level.on_day + 6, NULL
      FROM sample_step step
     CROSS JOIN LATERAL (VALUES ('village', date '2018-10-08'), ('town', '2018-10-22'), ('county', '2018-11-05')) level (level, on_day)
     WHERE step.project_id = 'SAMPLE-460108-P09'
       AND step.taken_over
     UNION ALL
    SELECT step.division, 'publicity', 'county', 'project', step.project_id, step.division, date '2017-11-20', '2017-11-26', NULL
      FROM sample_step step
     WHERE step.project_id = 'SAMPLE-460108-P15'
       AND step.taken_over
     UNION ALL
    SELECT step.division, 'announcement', 'village', 'project', step.project_id, step.division, step.happened_on + 3, NULL, '实施地公告'
      FROM sample_step step
     WHERE step.project_id = 'SAMPLE-460108-P16'
       AND step.to_state = 'accepted'
     UNION ALL
    SELECT step.division, posted.kind, 'town', 'project', step.project_id, step.town, date '2019-02-01', '2019-02-10', '革命老区项目'
      FROM sample_step step
     CROSS JOIN (VALUES ('announcement'), ('publicity')) posted (kind)
     WHERE step.procedure = 'old_area'
       AND step.step_no = 1
       AND step.project_id <> 'SAMPLE-460108-P11';

    INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date, note)
    SELECT 'SAMPLE-N' || lpad((row_number() OVER (ORDER BY notice.subject_id, notice.from_date, notice.kind, notice.level))::text, 4, '0'),
           notice.*
      FROM (SELECT division, kind, level, subject_kind, subject_id, place, from_date, to_date, note FROM sample_notice) notice;
    TRUNCATE sample_notice;

    INSERT INTO fupin_register.project_event (project_id, division, step_no, procedure, from_state, to_state, happened_on, level,
                                              taken_over, reason, document_no)
    SELECT step.project_id,
           step.division,
           step.step_no,
           step.procedure,
           step.from_state,
           step.to_state,
           step.happened_on,
           taken.acting_level,
           step.taken_over,
           CASE WHEN step.to_state = 'removed' THEN step.changes ->> 'reason' END,
           CASE WHEN step.to_state = 'removed' THEN step.changes ->> 'document_no' END
      FROM sample_step step
      LEFT JOIN fupin_register.project_step taken
        ON taken.procedure = step.procedure
       AND taken.from_state = step.from_state
       AND taken.to_state = step.to_state
     ORDER BY step.project_id, step.step_no;

    INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division, benefit, amount, participates)
    SELECT 'SAMPLE-' || project.place || '-P' || lpad(project.number::text, 2, '0'),
           spot.division,
           home.household_id,
           home.division,
           CASE WHEN project.kind = 'industry' THEN 'share' ELSE 'job' END,
           CASE WHEN project.kind = 'industry' THEN 500.00 END,
           CASE WHEN project.changes ? 'participates' THEN false ELSE true END
      FROM sample_project project
      JOIN sample_spot spot
        ON spot.place = project.place
       AND spot.number = project.village
      JOIN sample_home home ON home.division OPERATOR(fupin.=) spot.division
     WHERE NOT project.changes ? 'beneficiaries'
       AND home.number % 2 = spot.number % 2;

    -- Houses -----------------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_house (
        place text, number integer, home integer, class text, batch text, plan_year integer, grade text, subsidy numeric,
        reported date, appraised date, confirmed date, started date, completed date, accepted date, occupied date,
        question text, changes jsonb
    );
    INSERT INTO sample_house VALUES
        -- 濠江区 (HAOJIANG-2017-2.6-c, HAOJIANG-2017-2.6-e, HAOJIANG-2017-2.6-h)
        ('440512', 1, 101, 'registered', NULL, 2018, 'D', 40000, '2018-01-10', '2018-02-01', '2018-02-20', '2018-04-01', '2018-12-31', NULL, NULL,
         '2018年12月31日竣工', '{"cost": 60000, "funding_total": 60000}'),
        ('440512', 2, 102, 'registered', NULL, 2018, 'C', 20000, '2018-01-10', '2018-02-01', '2018-02-20', '2018-06-01', '2019-01-01', NULL, NULL,
         '2019年1月1日竣工', '{"cost": 35000, "funding_total": 34000}'),
        ('440512', 3, 103, 'registered', NULL, 2018, 'D', 40000, '2018-05-10', '2018-06-01', '2018-06-20', '2018-10-01', NULL, NULL, NULL,
         '未竣工', '{"cost": 60000}'),
        -- 商丘市 (SHANGQIU-2018-12-a, SHANGQIU-2018-12-b)
        ('411400', 1, 101, 'registered', NULL, 2018, 'D', 26000, '2018-02-10', '2018-03-01', '2018-03-20', '2018-05-01', '2018-10-10', '2018-10-20', '2018-11-01',
         '补助在竣工30天后足额发放', '{}'),
        ('411400', 2, 102, 'disabled', NULL, 2018, 'C', 14000, '2018-02-10', '2018-03-01', '2018-03-20', '2018-08-01', '2019-02-01', NULL, NULL,
         '残疾人家庭，逾期竣工', '{}'),
        ('411400', 3, 103, 'registered', NULL, 2018, 'D', 26000, '2018-02-10', '2018-03-01', '2018-03-20', '2018-05-01', '2018-11-10', NULL, NULL,
         '补助只发了一部分', '{}'),
        -- 肇庆市 (ZHAOQING-2018-10-a, ZHAOQING-2018-10-d)
        ('441200', 1, 101, 'registered', NULL, 2018, 'D', 20000, '2018-05-10', '2018-06-01', '2018-06-20', '2018-10-01', NULL, NULL, NULL,
         '工程进度40%，已付一半', '{"progress": 0.40}'),
        ('441200', 2, 102, 'registered', NULL, 2018, 'C', 20000, '2018-05-10', '2018-06-01', '2018-06-20', '2018-10-01', '2018-12-31', NULL, NULL,
         '2018年12月31日竣工', '{}'),
        ('441200', 3, 103, 'registered', NULL, 2019, 'C', 20000, '2019-02-10', '2019-03-01', '2019-03-20', '2019-05-01', NULL, NULL, NULL,
         '2019年任务，不在2018年底时限内', '{"progress": 0.60}'),
        -- 河源市 (HEYUAN-2019-2.7-a to HEYUAN-2019-2.7-f)
        ('441600', 1,   7, 'registered', '2019-1', 2019, 'D', 30000, '2019-02-10', '2019-03-01', '2019-03-20', '2019-06-01', '2020-01-05', NULL, NULL,
         '2020年1月5日竣工，村镇考核限等', '{"provincial_balance": 18000, "helper_contribution": 5000}'),
        ('441600', 2,   8, 'registered', '2019-1', 2019, 'C', 30000, '2019-02-10', '2019-03-01', '2019-03-20', '2019-06-01', '2019-12-31', NULL, NULL,
         '2019年12月31日竣工，不限等', '{"provincial_balance": 18000, "helper_contribution": 0}'),
        ('441600', 3,   9, 'registered', '2019-1', NULL, 'B', NULL,  '2019-02-10', '2019-03-01', '2019-03-20', NULL, NULL, NULL, NULL,
         'B级，无需改造', '{}'),
        ('441600', 4,  62, 'registered', '2019-1', NULL, 'D', 30000, '2019-12-10', '2019-12-20', '2019-12-25', NULL, '2020-01-05', NULL, NULL,
         '2019年12月20日鉴定为D级，未列入年度计划', '{"provincial_balance": 0, "helper_contribution": 0}'),
        ('441600', 5,  63, 'registered', '2019-1', NULL, NULL, NULL, '2019-05-10', NULL, NULL, NULL, NULL, NULL, NULL,
         '尚未鉴定', '{}'),
        -- 美兰区 (MEILAN-2019-11-1c to MEILAN-2019-11-3d)
        ('460108', 1, 21, 'registered', NULL, 2019, 'D', 60000, '2019-01-10', '2019-02-15', '2019-03-05', '2019-04-22', '2019-11-28', '2019-12-01', '2019-12-02',
         '11月28日竣工，12月2日入住', '{"area": 60}'),
        ('460108', 2, 22, 'registered', NULL, 2019, 'D', 60000, '2019-01-10', '2019-02-15', '2019-03-05', '2019-04-22', '2019-11-20', '2019-11-28', '2019-11-30',
         '11月30日前竣工入住', '{"area": 60}'),
        ('460108', 3, 23, 'registered', NULL, 2019, 'D', 60000, '2019-01-10', '2019-02-15', '2019-03-05', '2019-03-20', '2019-05-25', '2019-06-05', '2019-06-12',
         '核定60000元，只发59000元', '{"area": 80}'),
        ('460108', 4, 24, 'dibao',      NULL, 2019, 'D', 60000, '2019-01-10', '2019-02-15', '2019-03-05', '2019-03-20', '2019-05-26', '2019-06-06', '2019-06-14',
         '补助发现金', '{"area": 40}'),
        ('460108', 5, 25, 'disabled',   NULL, 2019, 'C', 30000, '2019-01-10', '2019-02-15', '2019-03-05', '2019-03-20', '2019-05-27', NULL, NULL,
         '面积超过上限', '{"area": 95}'),
        ('460108', 6, 26, 'tekun',      NULL, 2019, 'C', 30000, '2019-01-10', '2019-02-15', '2019-03-05', '2019-03-20', '2019-05-28', NULL, NULL,
         '面积低于下限，五项直观查了四项', '{"area": 35, "items": 4}'),
        ('460108', 7, 27, 'registered', NULL, 2019, 'D', 60000, '2019-01-10', '2019-02-15', '2019-03-05', '2019-03-20', NULL, NULL, NULL,
         '鉴定结果未公示', '{"unpublished": true}'),
        ('460108', 8, 28, 'registered', NULL, 2019, 'D', 60000, '2019-03-10', '2019-04-15', NULL, NULL, NULL, NULL, NULL,
         '主管部门尚未确认', '{}');
    -- The second batch of 2018 in 河源市: 103 for the paper's 1,030, all in time but one a day late (HEYUAN-2019-2.7-a).
    INSERT INTO sample_house
    SELECT '441600', 100 + line.i, 129 + line.i, 'registered', '2018-2', 2018, CASE WHEN line.i % 3 = 0 THEN 'C' ELSE 'D' END, 30000,
           '2018-09-10', '2018-10-10', '2018-11-05', '2018-12-01',
           CASE line.i WHEN 103 THEN date '2019-05-01' WHEN 102 THEN '2019-04-30' ELSE date '2019-04-01' + line.i % 28 END,
           CASE WHEN line.i <> 103 THEN date '2019-05-10' END, CASE WHEN line.i <> 103 THEN date '2019-05-20' END,
           CASE line.i WHEN 103 THEN '5月1日竣工' WHEN 102 THEN '4月30日竣工' END,
           '{}'
      FROM generate_series(1, 103) line (i);

    INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, class, batch, plan_year, grade, appraiser,
                                             appraiser_kind, structural_safe, visual_item_1, visual_item_2, visual_item_3,
                                             visual_item_4, visual_item_5, built_area, approved_subsidy, provincial_balance,
                                             helper_contribution, cost, house_debt, facts)
    SELECT 'SAMPLE-' || house.place || '-H' || lpad(house.number::text, 3, '0'),
           home.household_id,
           home.division,
           house.class,
           house.batch,
           house.plan_year,
           house.grade,
           CASE WHEN house.appraised IS NOT NULL THEN '样例鉴定公司' END,
           CASE WHEN house.appraised IS NOT NULL THEN 'third_party' END,
           CASE WHEN house.completed IS NOT NULL THEN true END,
           CASE WHEN house.completed IS NOT NULL THEN true END,
           CASE WHEN house.completed IS NOT NULL THEN true END,
           CASE WHEN house.completed IS NOT NULL THEN true END,
           CASE WHEN house.completed IS NOT NULL THEN true END,
           CASE WHEN house.completed IS NOT NULL AND NOT house.changes ? 'items' THEN true END,
           (house.changes ->> 'area')::numeric,
           house.subsidy,
           (house.changes ->> 'provincial_balance')::numeric,
           (house.changes ->> 'helper_contribution')::numeric,
           (house.changes ->> 'cost')::numeric,
           CASE WHEN house.place = '460108' THEN 0 END,
           jsonb_strip_nulls(jsonb_build_object('sample', coalesce(to_jsonb(house.question), 'true'),
                                                'funding_total', house.changes -> 'funding_total',
                                                'area_minimum', CASE WHEN house.place = '460108' THEN 40 END,
                                                'area_maximum', CASE WHEN house.place = '460108' THEN 80 END))
      FROM sample_house house
      JOIN sample_home home
        ON home.place = house.place
       AND home.number = house.home;

    INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, from_state, to_state, happened_on)
    SELECT 'SAMPLE-' || house.place || '-H' || lpad(house.number::text, 3, '0'),
           home.division,
           row_number() OVER way,
           lag(step.state) OVER way,
           step.state,
           step.happened_on
      FROM sample_house house
      JOIN sample_home home
        ON home.place = house.place
       AND home.number = house.home
     CROSS JOIN LATERAL (VALUES (1, 'reported',              house.reported),
                                (2, 'third_party_appraised', house.appraised),
                                (3, 'authority_confirmed',   house.confirmed),
                                (4, 'under_renovation',      coalesce(house.started, house.completed - 3)),
                                (5, 'completed',             house.completed),
                                (6, 'accepted',              house.accepted),
                                (7, 'occupied',              house.occupied),
                                (8, 'closed',                CASE WHEN house.grade = 'B' THEN house.confirmed + 10 END)) step (position, state, happened_on)
     WHERE step.happened_on IS NOT NULL
    WINDOW way AS (PARTITION BY house.place, house.number ORDER BY step.position);

    INSERT INTO sample_notice
    SELECT home.division, 'publicity', 'village', 'housing_case', 'SAMPLE-' || house.place || '-H' || lpad(house.number::text, 3, '0'),
           home.division, house.appraised + 1, house.appraised + 7, '鉴定结果'
      FROM sample_house house
      JOIN sample_home home
        ON home.place = house.place
       AND home.number = house.home
     WHERE house.appraised IS NOT NULL
       AND house.place = '460108'
       AND NOT house.changes ? 'unpublished';

    -- Money ------------------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_fund (
        place text, number integer, division fupin.division, source_level text, kind text, purpose text, year integer,
        amount numeric, issued_on date, arrived_on date, question text, changes jsonb
    );
    INSERT INTO sample_fund VALUES
        -- 河源市: what was issued by the end of 2018 is used up by 30 June 2019, what was issued before 2018 is evaluated
        -- (HEYUAN-2019-3.6-i, HEYUAN-2019-3.6-j)
        ('441600',  1, '441621', 'province', 'development', NULL,       2018, 1000000, '2018-12-31', '2019-01-08', '2018年12月31日下达，6月底前用70万元，7月1日用30万元', '{}'),
        ('441600',  2, '441621', 'province', 'development', NULL,       2019,  800000, '2019-01-01', '2019-01-15', '2019年1月1日下达，不在6月底时限内', '{}'),
        ('441600',  3, '441622', 'central',  'special',     NULL,       2017,  500000, '2017-12-31', '2018-01-10', '2018年之前下达，未评价', '{}'),
        ('441600',  4, '441622', 'central',  'special',     NULL,       2018,  500000, '2018-01-01', '2018-01-12', '2018年1月1日下达，不需评价', '{}'),
        ('441600',  5, '441622', 'central',  'special',     NULL,       2017,  300000, '2017-06-20', '2017-07-01', '2018年之前下达，2019年5月已评价', '{"evaluated": "2019-05-20"}'),
        ('441600',  6, '441623', 'city',     'development', NULL,       2018,  600000, '2018-11-15', '2018-12-01', '5月底已用完', '{}'),
        ('441600',  7, '441623', 'province', 'development', NULL,       2018,  400000, NULL,         '2018-12-05', '下达日不明', '{}'),
        ('441600',  8, '441624', 'county',   'special',     NULL,       2018,  250000, '2018-12-01', '2018-12-10', '县级资金，不在时限内', '{}'),
        ('441600',  9, '441624', 'province', 'development', NULL,       2018,  450000, '2018-10-20', '2018-11-01', '6月30日当天用完', '{}'),
        ('441600', 10, '441625', 'central',  'special',     NULL,       2018,  900000, '2018-09-05', '2018-09-20', '分文未用', '{}'),
        ('441600', 11, '441625', 'province', 'development', NULL,       2018,  700000, '2018-06-12', '2018-07-01', '差一分未用完', '{}'),
        ('441600', 12, '441602', 'province', 'housing',     'housing',  2018, 3090000, '2018-09-01', '2018-09-20', '第二批危房改造103户，每户3万元', '{}'),
        ('441600', 14, '441621', 'province', 'housing',     'housing',  2019,  36000, '2019-02-20', '2019-03-01', '危改：省级结余', '{}'),
        ('441600', 15, '441621', 'other',    'helper_raised', 'housing', 2019,   5000, '2019-05-20', '2019-05-20', '危改：帮扶单位支持', '{}'),
        ('441600', 16, '441621', 'county',   'housing',     'housing',  2019,  20000, '2019-05-10', '2019-05-20', '危改：县区兜底，少1000元', '{}'),
        ('441600', 13, '441602', 'city',     'education',   'education', 2018,  60000, '2018-12-15', '2018-12-20', '2018—2019学年教育补助', '{}'),
        -- 濠江区: 1,593 people at 20,000 yuan, what the province does not pay is split 1:1 (HAOJIANG-2017-3.1-a to HAOJIANG-2017-3.1-g)
        ('440512',  1, '440512', 'province', 'per_head',    NULL,       2017, 10000000, '2017-08-01', '2017-08-15', '省级人均资金', '{}'),
        ('440512',  2, '440512', 'city',     'per_head',    NULL,       2017, 10930000, '2017-09-01', '2017-09-15', '市级配套足额', '{}'),
        ('440512',  3, '440512', 'county',   'per_head',    NULL,       2017, 10900000, '2017-09-10', '2017-09-20', '区级配套少30000元', '{}'),
        ('440512',  4, '440512', 'province', 'housing',     'housing',  2018,   200000, '2018-01-20', '2018-02-01', '危房改造专项', '{}'),
        ('440512',  5, '440512', 'other',    'helper_raised', NULL,     2018,   100000, '2018-03-01', '2018-03-05', '帮扶单位筹集', '{}'),
        ('440512',  6, '440512', 'county',   'special',     'training', 2018,    80000, '2018-03-10', '2018-03-15', '培训专项', '{"evaluated": "2018-11-30"}'),
        ('440512',  7, '440512', 'county',   'employment',  'employment', 2017, 100000, '2017-08-10', '2017-08-20', '就业资金，用于贫困人口的占40%', '{}'),
        ('440512',  8, '440512', 'county',   'employment',  'employment', 2018, 120000, '2018-03-10', '2018-03-20', '就业资金，用于贫困人口的占50%', '{}'),
        -- 商丘市 (SHANGQIU-2018-14-a, SHANGQIU-2018-11-f, SHANGQIU-2018-9-c)
        ('411400',  1, '411421', 'central',  'ranger_transfer', 'ranger_fee', 2018, 300000, '2018-03-20', '2018-04-01', '护林员资金足额专用', '{}'),
        ('411400',  2, '411422', 'central',  'ranger_transfer', 'ranger_fee', 2018, 300000, '2018-03-20', '2018-04-01', '护林员资金挪作工作经费，未用足', '{}'),
        ('411400',  3, '411421', 'county',   'consolidated_agriculture', NULL, 2018, 2000000, '2018-04-01', '2018-04-10', '统筹整合涉农资金', '{}'),
        ('411400',  4, '411422', 'county',   'special',     NULL,       2018, 1000000, '2018-04-01', '2018-04-10', '县级专项', '{}'),
        ('411400',  5, '411421', 'county',   'risk_compensation', NULL, 2017,  500000, '2017-05-01', '2017-05-10', '上年风险补偿金', '{}'),
        ('411400',  6, '411421', 'county',   'risk_compensation', NULL, 2018,  800000, '2018-05-01', '2018-05-10', '风险补偿金增加', '{}'),
        ('411400',  7, '411422', 'county',   'interest_subsidy', 'loan_interest_subsidy', 2017, 200000, '2017-05-01', '2017-05-10', '上年贴息资金', '{}'),
        ('411400',  8, '411422', 'county',   'interest_subsidy', 'loan_interest_subsidy', 2018, 200000, '2018-05-01', '2018-05-10', '贴息资金与上年持平', '{}'),
        ('411400',  9, '411421', 'province', 'housing',     'housing',  2018,   60000, '2018-03-01', '2018-03-10', '危房改造补助', '{}'),
        -- 肇庆市 (ZHAOQING-2018-20-a to ZHAOQING-2018-20-f, ZHAOQING-2018-17-b, ZHAOQING-2018-10-d)
        ('441200',  1, '441224', 'county',   'consolidated_agriculture', NULL, 2019, 1500000, '2019-01-20', '2019-01-25', '统筹资金，分配结果已公开', '{"published": true, "inspected": "2019-05-16", "performance_monitored": true}'),
        ('441200',  2, '441224', 'city',     'special',     NULL,       2019,  600000, '2019-02-10', '2019-02-20', '市级专项，分配结果未公开', '{"performance_monitored": true}'),
        ('441200',  3, '441223', 'city',     'special',     NULL,       2018,  500000, '2018-12-20', '2019-01-05', '已用完，未评价', '{"published": true, "performance_monitored": true, "inspected": "2019-04-11"}'),
        ('441200',  4, '441225', 'province', 'cooperation', NULL,       2019,  400000, '2019-01-30', '2019-02-12', '协作资金，有一笔没有写明农户', '{"no_goal": true}'),
        ('441200',  5, '441224', 'province', 'housing',     'housing',  2018,   80000, '2018-12-15', '2018-12-20', '危改补助，支付超过进度', '{"performance_monitored": true}'),
        -- 美兰区: 11,400,000 arrived; of 8,000,000 special funds 3,900,000 for industry (MEILAN-2019-24-1, MEILAN-2019-12-4b)
        ('460108',  1, '460108', 'province', 'special',     'industry', 2019, 3900000, '2019-01-20', '2019-02-01', '产业专项', '{"project_list_filed": true}'),
        ('460108',  2, '460108', 'city',     'special',     'infrastructure', 2019, 4100000, '2019-01-25', '2019-02-10', '基础设施专项', '{"project_list_filed": true}'),
        ('460108',  3, '460108', 'province', 'old_area_transfer', NULL, 2019, 1000000, '2019-01-30', '2019-02-15', '到账100万元，镇60万元、部门30万元，未分配10万元', '{"project_list_filed": true}'),
        ('460108',  4, '460108', 'county',   'housing',     'housing',  2019,  400000, '2019-02-20', '2019-03-01', '危改补助，已监督检查', '{"project_list_filed": true, "inspected": "2019-06-20"}'),
        ('460108',  5, '460108', 'county',   'ecological_transfer', NULL, 2019, 1000000, '2019-03-05', '2019-03-15', '有一笔直接拨给企业', '{}'),
        ('460108',  6, '460108', 'county',   'risk_compensation', NULL, 2019,  600000, '2019-03-05', '2019-03-20', '风险补偿基金', '{"project_list_filed": true}'),
        ('460108',  7, '460108', 'county',   'risk_guarantee', NULL,    2019,  200000, '2019-03-05', '2019-03-20', '风险担保基金', '{"project_list_filed": true}'),
        ('460108',  8, '460108', 'county',   'reward',      'reward',   2019,  200000, '2019-04-22', '2019-05-05', '奖补资金，有一户未用于生产', '{"project_list_filed": true}'),
        ('460108',  9, '460108', 'province', 'special',     'industry', 2018, 3200000, '2018-01-22', '2018-02-01', '2018年产业专项', '{}'),
        ('460108', 10, '460108', 'city',     'special',     'infrastructure', 2018, 3800000, '2018-01-25', '2018-02-10', '2018年基础设施专项', '{}'),
        ('460108', 11, '460108', 'province', 'old_area_transfer', NULL, 2019, 1000000, '2019-07-10', NULL, '7月10日下达，尚未发生', '{}');
    -- A tranche of the city for each of the 112 villages that it helps; one is 10,000 short (HEYUAN-2019-3.6-b, HEYUAN-2019-3.6-c).
    INSERT INTO sample_fund
    SELECT '441600', 100 + (row_number() OVER (ORDER BY spot.poor_village DESC, spot.number))::integer, spot.division, 'city', 'village_help', NULL, 2019,
           CASE WHEN spot.number = 109 THEN 190000 WHEN spot.poor_village THEN 200000 ELSE 100000 END,
           '2019-03-12', '2019-03-20', CASE WHEN spot.number = 109 THEN '市直帮扶贫困村只安排19万元' END, '{}'
      FROM sample_spot spot
     WHERE spot.place = '441600'
       AND (spot.number > 300 OR (spot.number % 18 = 1 AND spot.number < 252));
    -- The counties' own for the villages that they help, but for 和平县, and the ordinary tranches of the counties.
    INSERT INTO sample_fund
    SELECT '441600', 300 + (row_number() OVER (ORDER BY spot.number))::integer, spot.division, 'county', 'village_help', NULL, 2019,
           10000 * (8 + fupin_register.sample_draw(spot.number, 221, 12)), date '2019-03-20', date '2019-04-01', NULL, '{}'::jsonb
      FROM sample_spot spot
     WHERE spot.place = '441600'
       AND spot.number <= 255
       AND spot.number % 18 <> 1
       AND spot.number % 2 = 0
       AND left(spot.division::text, 6) <> '441624'
     UNION ALL
    SELECT county.place, 500 + (row_number() OVER (PARTITION BY county.place ORDER BY county.county, line.i))::integer, county.county,
           (ARRAY['province', 'city', 'county'])[1 + line.i % 3],
           CASE WHEN line.i % 3 < 2 AND county.place = '441600' THEN 'development' ELSE 'special' END,
           NULL, year.year,
           10000 * (30 + fupin_register.sample_draw(10 * left(county.county::text, 6)::integer + line.i, 222, 90)),
           make_date(year.year, 1 + line.i, 5 + fupin_register.sample_draw(line.i, 223, 20)),
           make_date(year.year, 2 + line.i, 5), NULL, '{}'
      FROM (SELECT DISTINCT spot.place, spot.county FROM sample_spot spot WHERE spot.place IN ('441600', '441200', '411400')) county
     CROSS JOIN generate_series(1, 3) line (i)
     CROSS JOIN LATERAL (VALUES (2018), (CASE WHEN county.place <> '411400' THEN 2019 END)) year (year)
     WHERE year.year IS NOT NULL
     UNION ALL
    -- helper units in 肇庆市 give more than the year before, but for 德庆县 (ZHAOQING-2018-18-f)
    SELECT '441200', 400 + (row_number() OVER (ORDER BY county.county, year.year))::integer, county.county, 'other', 'helper_raised', NULL, year.year,
           year.amount, make_date(year.year, 3, 20), make_date(year.year, 3, 20), NULL, '{}'
      FROM (SELECT DISTINCT spot.county FROM sample_spot spot WHERE spot.place = '441200') county
     CROSS JOIN LATERAL (VALUES (2017, 80000), (2018, 90000), (2019, CASE left(county.county::text, 6) WHEN '441226' THEN 90000 ELSE 100000 END)) year (year, amount);

    INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, purpose, year, amount, issued_on, arrived_on, document_no,
                                     performance_goal, facts)
    SELECT 'SAMPLE-' || fund.place || '-F' || lpad(fund.number::text, 3, '0'),
           fund.division,
           fund.source_level,
           fund.kind,
           fund.purpose,
           fund.year,
           fund.amount,
           fund.issued_on,
           fund.arrived_on,
           format('样例资〔%s〕%s号', fund.year, fund.number),
           CASE WHEN NOT fund.changes ? 'no_goal' THEN '样例绩效目标' END,
           jsonb_strip_nulls(jsonb_build_object('sample', coalesce(to_jsonb(fund.question), 'true'),
                                                'project_list_filed', fund.changes -> 'project_list_filed',
                                                'performance_monitored', fund.changes -> 'performance_monitored'))
      FROM sample_fund fund;

    INSERT INTO sample_notice
    SELECT fund.division, 'announcement', 'county', 'fund', 'SAMPLE-' || fund.place || '-F' || lpad(fund.number::text, 3, '0'),
           fund.division, fund.arrived_on, fund.arrived_on + 30, '资金分配结果'
      FROM sample_fund fund
     WHERE fund.changes ? 'published'
        OR fund.number > 100;

    -- What the tranches of the cases are passed on for, and to whom.
    INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, via_division, to_organisation, to_kind,
                                              amount, transferred_on)
    SELECT 'SAMPLE-' || transfer.place || '-F' || lpad(transfer.number::text, 3, '0') || '-T' || transfer.line,
           transfer.division,
           fund.fund_id,
           fund.division,
           transfer.via_division,
           transfer.to_organisation,
           transfer.to_kind,
           transfer.amount,
           transfer.transferred_on
      FROM (VALUES
               ('441600', 1, 1, '441621102'::fupin.division, NULL::fupin.division, NULL, 'government', 600000, date '2019-01-20'),
               ('441600', 1, 2, '441621107',    NULL,        NULL,                          'government', 300000, '2019-01-22'),
               ('441600', 1, 3, '441621102217', '441621102', NULL,                          'government', 250000, '2019-02-18'),
               ('460108', 3, 1, '460108101',    NULL,        NULL,                          'government', 350000, '2019-02-25'),
               ('460108', 3, 2, '460108102',    NULL,        NULL,                          'government', 250000, '2019-02-25'),
               ('460108', 3, 3, '460108',       NULL,        'meilan.agriculture_bureau',   'department', 300000, '2019-02-26'),
               ('460108', 5, 1, '460108103',    NULL,        NULL,                          'government', 400000, '2019-03-28'),
               ('460108', 5, 2, '460108104',    NULL,        NULL,                          'company',     50000, '2019-04-02')
           ) transfer (place, number, line, division, via_division, to_organisation, to_kind, amount, transferred_on)
      JOIN fupin_register.fund ON fund.fund_id = 'SAMPLE-' || transfer.place || '-F' || lpad(transfer.number::text, 3, '0');

    -- Twenty pupils of 河源市 with subsidies for the school year 2018-2019 (HEYUAN-2019-2.4-b): eighteen are paid in time, the
    -- nineteenth on 1 May, the last one not.
    CREATE TEMPORARY TABLE sample_pupil AS
        SELECT pupil.*
          FROM (SELECT year.person_id, year.household_id, year.division,
                       right(year.household_id, 4)::integer AS home,
                       row_number() OVER (ORDER BY year.person_id)::integer AS line
                  FROM fupin_register.person_year year
                 WHERE year.division OPERATOR(fupin.<@) '441600'::fupin.division
                   AND year.year = 2019
                   AND year.schooling = 'in_school'
                   AND year.school_stage IN ('primary', 'junior_middle')) pupil
         WHERE pupil.line <= 20;

    CREATE TEMPORARY TABLE sample_payment (
        place text, fund integer, line integer, transfer integer, project integer, home integer, house integer, payee_kind text,
        account_kind text, own_account boolean, purpose text, amount numeric, paid_on date, used_for text, note text
    );
    INSERT INTO sample_payment VALUES
        -- 700,000 of 1,000,000 by 30 June, 300,000 on 1 July; 70,000 that nobody can trace
        ('441600',  1,  1, 3,    1,    NULL, NULL, 'company',     'company',  NULL,  'industry',  200000, '2019-03-05', NULL, NULL),
        ('441600',  1,  2, 3,    1,    16,   NULL, 'household',   'one_card', true,  'industry',   10000, '2019-04-10', NULL, NULL),
        ('441600',  1,  3, 3,    1,    271,  NULL, 'household',   'one_card', true,  'industry',   10000, '2019-04-10', NULL, NULL),
        ('441600',  1,  4, 3,    1,    526,  NULL, 'household',   'one_card', true,  'industry',   10000, '2019-04-10', NULL, NULL),
        ('441600',  1,  5, 1,    1,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  250000, '2019-05-15', NULL, NULL),
        ('441600',  1,  6, 2,    3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2019-06-10', NULL, NULL),
        ('441600',  1,  7, NULL, NULL, NULL, NULL, NULL,          NULL,       NULL,  NULL,         70000, '2019-06-30', NULL, NULL),
        ('441600',  1,  8, 1,    1,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-07-01', NULL, NULL),
        ('441600',  1,  9, 2,    3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2019-07-01', NULL, NULL),
        ('441600',  1, 10, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'training',   50000, '2019-07-01', NULL, NULL),
        ('441600',  2,  1, NULL, 3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 100000, '2019-04-22', NULL, NULL),
        ('441600',  2,  2, NULL, 2,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-04-20', NULL, NULL),
        ('441600',  3,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2018-06-01', NULL, NULL),
        ('441600',  3,  2, NULL, NULL, NULL, NULL, 'collective',  'public',   NULL,  'industry',  200000, '2018-11-01', NULL, NULL),
        ('441600',  4,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2018-10-01', NULL, NULL),
        ('441600',  4,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-03-31', NULL, NULL),
        ('441600',  5,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2018-03-15', NULL, NULL),
        ('441600',  6,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 350000, '2019-03-10', NULL, NULL),
        ('441600',  6,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 250000, '2019-05-31', NULL, NULL),
        ('441600',  7,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-04-15', NULL, NULL),
        ('441600',  8,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 50000, '2019-04-18', NULL, NULL),
        ('441600',  9,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 250000, '2019-05-01', NULL, NULL),
        ('441600',  9,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-06-30', NULL, NULL),
        ('441600', 11,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  400000, '2019-02-28', NULL, NULL),
        ('441600', 11,  2, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  299999.99, '2019-06-25', NULL, NULL),
        -- 30,000 for a house: 18,000 of the province, 5,000 of the helper unit, 7,000 of the county, which gave 6,000; without a
        -- helper unit 12,000 of the county (HEYUAN-2019-2.7-e)
        ('441600', 14,  1, NULL, NULL, 7,    1,    'household',   'one_card', true,  'housing',   18000, '2019-06-12', NULL, NULL),
        ('441600', 15,  1, NULL, NULL, 7,    1,    'household',   'one_card', true,  'housing',    5000, '2019-06-12', NULL, NULL),
        ('441600', 16,  1, NULL, NULL, 7,    1,    'household',   'one_card', true,  'housing',    6000, '2019-06-12', NULL, NULL),
        ('441600', 14,  2, NULL, NULL, 8,    2,    'household',   'one_card', true,  'housing',   18000, '2019-06-12', NULL, NULL),
        ('441600', 16,  2, NULL, NULL, 8,    2,    'household',   'one_card', true,  'housing',   12000, '2019-06-12', NULL, NULL),
        -- 濠江区
        ('440512',  1,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  5000000, '2017-12-01', NULL, NULL),
        ('440512',  1,  2, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'employment', 3000000, '2018-05-10', NULL, NULL),
        ('440512',  1,  3, NULL, NULL, 8,    NULL, 'household',   'one_card', true,  'education',  3000, '2018-09-10', NULL, '在校子女补助'),
        ('440512',  1,  4, NULL, NULL, 6,    NULL, 'household',   'one_card', true,  'education',  2000, '2018-09-10', NULL, '低保无劳动力家庭的教育补助应另有专项'),
        ('440512',  1,  5, NULL, NULL, 104,  NULL, 'household',   'one_card', true,  'housing',   40000, '2018-07-20', NULL, '住房不得用人均资金'),
        ('440512',  1,  6, NULL, NULL, 105,  NULL, 'household',   'one_card', true,  'living',     5000, '2018-02-01', NULL, '不属所列用途'),
        ('440512',  2,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'asset_income', 6000000, '2018-04-12', NULL, NULL),
        ('440512',  3,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  7000000, '2018-06-12', NULL, NULL),
        ('440512',  4,  1, NULL, NULL, 101,  1,    'household',   'one_card', true,  'housing',   40000, '2019-01-10', NULL, '直达本户一卡通'),
        ('440512',  4,  2, NULL, NULL, 102,  2,    'person',      'one_card', false, 'housing',   10000, '2018-09-01', NULL, '打入他人账户'),
        ('440512',  4,  3, NULL, NULL, 102,  2,    'household',   'cash',     NULL,  'housing',    5000, '2018-10-01', NULL, '发现金'),
        ('440512',  4,  4, NULL, NULL, 103,  3,    'household',   NULL,       NULL,  'housing',   10000, '2018-11-01', NULL, '账户不明'),
        ('440512',  5,  1, NULL, NULL, 20,   NULL, 'household',   'one_card', true,  'industry',   8000, '2018-06-01', NULL, '到户帮扶'),
        ('440512',  5,  2, NULL, NULL, NULL, NULL, 'collective',  'public',   NULL,  'infrastructure', 30000, '2018-06-05', NULL, '没有写明农户'),
        ('440512',  6,  1, NULL, NULL, NULL, NULL, 'school',      'public',   NULL,  'training',  60000, '2018-05-20', NULL, NULL),
        ('440512',  6,  2, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'administration', 10000, '2018-06-20', NULL, '培训专项用作工作经费'),
        ('440512',  7,  1, NULL, NULL, 30,   NULL, 'household',   'one_card', true,  'employment', 40000, '2017-11-20', NULL, NULL),
        ('440512',  7,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'employment', 60000, '2017-11-25', NULL, NULL),
        ('440512',  8,  1, NULL, NULL, 30,   NULL, 'household',   'one_card', true,  'employment', 60000, '2018-10-20', NULL, NULL),
        ('440512',  8,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'employment', 60000, '2018-10-25', NULL, NULL),
        -- 商丘市
        ('411400',  1,  1, NULL, NULL, NULL, NULL, 'person',      'bank',     NULL,  'ranger_fee', 150000, '2018-06-30', NULL, NULL),
        ('411400',  1,  2, NULL, NULL, NULL, NULL, 'person',      'bank',     NULL,  'ranger_fee', 150000, '2018-12-20', NULL, NULL),
        ('411400',  2,  1, NULL, NULL, NULL, NULL, 'person',      'bank',     NULL,  'ranger_fee', 200000, '2018-06-30', NULL, NULL),
        ('411400',  2,  2, NULL, NULL, NULL, NULL, 'department',  'public',   NULL,  'administration', 50000, '2018-09-30', NULL, '挪作工作经费'),
        ('411400',  3,  1, NULL, 1,    NULL, NULL, 'company',     'company',  NULL,  'industry',  300000, '2018-05-01', NULL, '入库当天'),
        ('411400',  3,  2, NULL, 4,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2018-06-01', NULL, NULL),
        ('411400',  3,  3, NULL, 5,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 300000, '2018-08-01', NULL, NULL),
        ('411400',  4,  1, NULL, 2,    NULL, NULL, 'company',     'company',  NULL,  'industry',  250000, '2018-04-30', NULL, '入库前一天'),
        ('411400',  4,  2, NULL, 3,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 150000, '2018-06-01', NULL, '未用整合资金'),
        ('411400',  9,  1, NULL, NULL, 101,  1,    'household',   'one_card', true,  'housing',   26000, '2018-11-09', NULL, '竣工30天后'),
        ('411400',  9,  2, NULL, NULL, 103,  3,    'household',   'one_card', true,  'housing',   10000, '2018-12-01', NULL, '未足额'),
        -- 肇庆市
        ('441200',  1,  1, NULL, 30,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  200000, '2019-03-01', NULL, '库内项目'),
        ('441200',  1,  2, NULL, 28,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',   80000, '2019-02-10', NULL, '尚未入库'),
        ('441200',  1,  3, NULL, NULL, NULL, NULL, 'collective',  'public',   NULL,  'industry',   50000, '2019-04-10', NULL, '没有写明项目'),
        ('441200',  2,  1, NULL, 29,   NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-05-08', NULL, NULL),
        ('441200',  3,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 500000, '2019-05-30', NULL, NULL),
        ('441200',  4,  1, NULL, NULL, 60,   NULL, 'household',   'one_card', true,  'industry',   20000, '2019-04-03', NULL, '投向贫困户'),
        ('441200',  4,  2, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'industry',   60000, '2019-04-10', NULL, '没有写明农户'),
        ('441200',  5,  1, NULL, NULL, 101,  1,    'household',   'one_card', true,  'housing',   10000, '2018-12-25', NULL, '进度40%，可付8000元'),
        ('441200',  5,  2, NULL, NULL, 102,  2,    'household',   'one_card', true,  'housing',   20000, '2019-01-10', NULL, '竣工后付清'),
        ('441200',  5,  3, NULL, NULL, 103,  3,    'household',   'one_card', true,  'housing',   12000, '2019-06-20', NULL, '进度60%，恰可付12000元'),
        -- 美兰区: 3,900,000 of the 8,000,000 of special funds by 30 June, half of the 1,000,000 for old areas
        ('460108',  1,  1, NULL, 5,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  100000, '2019-04-15', NULL, '未入库即拨款'),
        ('460108',  1,  2, NULL, 6,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',   80000, '2019-03-15', NULL, '出库后拨款'),
        ('460108',  1,  3, NULL, 9,    NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  200000, '2019-04-20', NULL, NULL),
        ('460108',  1,  4, NULL, 17,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  150000, '2019-05-10', NULL, NULL),
        ('460108',  1,  5, NULL, 18,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  180000, '2019-05-12', NULL, NULL),
        ('460108',  1,  6, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry', 1190000, '2019-06-20', NULL, '没有写明项目'),
        ('460108',  1,  7, NULL, 18,   NULL, NULL, 'cooperative', 'company',  NULL,  'industry',  300000, '2019-07-15', NULL, '尚未发生'),
        ('460108',  2,  1, NULL, 1,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 550000, '2019-05-28', NULL, NULL),
        ('460108',  2,  2, NULL, 2,    NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 400000, '2019-06-12', NULL, NULL),
        ('460108',  2,  3, NULL, 8,    NULL, NULL, 'department',  'public',   NULL,  'employment', 50000, '2019-05-06', NULL, '基础设施专项用于就业'),
        ('460108',  2,  4, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 1000000, '2019-06-28', NULL, '没有写明项目'),
        ('460108',  3,  1, 1,    10,   NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 300000, '2019-06-03', NULL, NULL),
        ('460108',  3,  2, 2,    11,   NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 200000, '2019-06-18', NULL, NULL),
        ('460108',  4,  1, NULL, NULL, 23,   3,    'household',   'one_card', true,  'housing',   59000, '2019-06-10', NULL, '少1000元'),
        ('460108',  4,  2, NULL, NULL, 24,   4,    'household',   'cash',     NULL,  'housing',   60000, '2019-06-12', NULL, '发现金'),
        ('460108',  4,  3, NULL, NULL, 25,   5,    'household',   'one_card', true,  'housing',   30000, '2019-06-12', NULL, NULL),
        ('460108',  4,  4, NULL, NULL, 26,   6,    'household',   'one_card', true,  'housing',   30000, '2019-06-12', NULL, NULL),
        ('460108',  8,  1, NULL, NULL, 41,   NULL, 'household',   'one_card', true,  'reward',     1000, '2019-05-20', 'industry', NULL),
        ('460108',  8,  2, NULL, NULL, 42,   NULL, 'household',   'one_card', true,  'reward',     1000, '2019-05-20', 'living', '未用于生产'),
        ('460108',  8,  3, NULL, NULL, 43,   NULL, 'household',   'one_card', true,  'reward',     1000, '2019-05-20', NULL, '用途不明'),
        ('460108',  9,  1, NULL, NULL, NULL, NULL, 'cooperative', 'company',  NULL,  'industry', 3200000, '2018-10-20', NULL, NULL),
        ('460108', 10,  1, NULL, NULL, NULL, NULL, 'company',     'company',  NULL,  'infrastructure', 3800000, '2018-11-20', NULL, NULL);
    INSERT INTO sample_payment
    -- the houses of the second batch, ten days after each is done
    SELECT '441600', 12, house.number - 100, NULL::integer, NULL::integer, house.home, house.number, 'household', 'one_card', true, 'housing',
           30000, house.completed + 10, NULL, NULL
      FROM sample_house house
     WHERE house.batch = '2018-2'
     UNION ALL
    SELECT '441600', 13, pupil.line, NULL, NULL, pupil.home, NULL, 'household', 'one_card', true, 'education', 3000,
           CASE pupil.line WHEN 19 THEN date '2019-05-01' ELSE date '2019-04-01' + pupil.line END, NULL, NULL
      FROM sample_pupil pupil
     WHERE pupil.line < 20
     UNION ALL
    -- the villages' money, in part
    SELECT '441600', fund.number, 1, NULL, NULL, NULL, NULL, 'collective', 'public', NULL, 'infrastructure',
           round(fund.amount * (20 + fupin_register.sample_draw(fund.number, 231, 60)) / 100, 2),
           date '2019-04-20' + fupin_register.sample_draw(fund.number, 232, 70), NULL, NULL
      FROM sample_fund fund
     WHERE fund.kind = 'village_help'
     UNION ALL
    -- the ordinary tranches of the counties: four payments each, of 2018 nine tenths and more, of 2019 two tenths and more
    SELECT fund.place, fund.number, part.line, NULL, NULL, NULL, NULL,
           (ARRAY['company', 'cooperative', 'collective'])[1 + fupin_register.sample_draw(fund.number * 10 + part.line, 233, 3)], 'company', NULL,
           (ARRAY['industry', 'infrastructure', 'employment'])[1 + fupin_register.sample_draw(fund.number * 10 + part.line, 234, 3)],
           round(fund.amount / 4 * CASE
                                       WHEN fund.year = 2018 THEN 0.9 + fupin_register.sample_draw(fund.number, 235, 2) * 0.1
                                       ELSE 0.2 + fupin_register.sample_draw(fund.number, 235, 5) * 0.1
                                   END, 2),
           CASE
               WHEN fund.year = 2018 THEN date '2018-08-01' + 70 * part.line + fupin_register.sample_draw(fund.number * 10 + part.line, 236, 30)
               ELSE date '2019-04-01' + 20 * part.line + fupin_register.sample_draw(fund.number * 10 + part.line, 236, 10)
           END, NULL, NULL
      FROM sample_fund fund
     CROSS JOIN generate_series(1, 4) part (line)
     WHERE fund.number > 500
     UNION ALL
    -- two projects of every county of 河源市 from its first tranche of 2018
    SELECT '441600', fund.number, 5, NULL, project.number, NULL, NULL, 'company', 'company', NULL, 'industry',
           round(fund.amount / 50, 2), date '2019-05-05', NULL, NULL
      FROM (SELECT sample_project.number, spot.county, row_number() OVER (PARTITION BY spot.county ORDER BY sample_project.number) AS line
              FROM sample_project
              JOIN sample_spot spot
                ON spot.place = sample_project.place
               AND spot.number = sample_project.village
             WHERE sample_project.place = '441600'
               AND sample_project.number > 10) project
      JOIN (SELECT sample_fund.number, sample_fund.division, sample_fund.amount, row_number() OVER (PARTITION BY sample_fund.division ORDER BY sample_fund.number) AS line
              FROM sample_fund
             WHERE sample_fund.place = '441600'
               AND sample_fund.number > 500
               AND sample_fund.year = 2019) fund
        ON fund.division OPERATOR(fupin.=) project.county
       AND fund.line = project.line;
    ANALYZE sample_payment;

    INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, transfer_id, transfer_division, project_id,
                                             project_division, household_id, housing_case_id, payee, payee_kind, account_kind,
                                             own_account, purpose, used_for, amount, requested_on, paid_on, document_no)
    SELECT fund.fund_id || '-' || payment.line,
           coalesce(home.division, project.division, transfer.division, fund.division),
           fund.fund_id,
           fund.division,
           transfer.transfer_id,
           transfer.division,
           project.project_id,
           project.division,
           home.household_id,
           CASE WHEN payment.house IS NOT NULL THEN 'SAMPLE-' || payment.place || '-H' || lpad(payment.house::text, 3, '0') END,
           CASE payment.payee_kind
               WHEN 'household' THEN home.head_name
               WHEN 'person' THEN '样例收款人'
               WHEN 'company' THEN '样例建筑公司'
               WHEN 'cooperative' THEN '样例合作社'
               WHEN 'collective' THEN '样例村集体'
               WHEN 'department' THEN '样例部门'
               WHEN 'school' THEN '样例学校'
           END,
           payment.payee_kind,
           payment.account_kind,
           payment.own_account,
           payment.purpose,
           payment.used_for,
           payment.amount,
           payment.paid_on - 6,
           payment.paid_on,
           coalesce(payment.note, '样例凭证')
      FROM sample_payment payment
      JOIN fupin_register.fund ON fund.fund_id = 'SAMPLE-' || payment.place || '-F' || lpad(payment.fund::text, 3, '0')
      LEFT JOIN fupin_register.fund_transfer transfer
             ON transfer.transfer_id = fund.fund_id || '-T' || payment.transfer
      LEFT JOIN fupin_register.project
             ON project.project_id = 'SAMPLE-' || payment.place || '-P' || lpad(payment.project::text, 2, '0')
      LEFT JOIN sample_home home
             ON home.place = payment.place
            AND home.number = payment.home;

    -- Loans ------------------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_loan (
        place text, number integer, home integer, borrower_kind text, scheme text, granted_on date, due_on date, amount numeric,
        outstanding numeric, question text, changes jsonb
    );
    INSERT INTO sample_loan VALUES
        -- 濠江区: up to 50,000 yuan for up to three years, unsecured (HAOJIANG-2017-3.2-a, HAOJIANG-2017-3.2-b, HAOJIANG-2017-3.2-e)
        ('440512', 1,   23, 'household', 'microloan', '2017-08-01', '2020-08-01', 50000.00, 50000.00, '5万元，三年整', '{}'),
        ('440512', 2,   24, 'household', 'microloan', '2017-08-01', '2019-08-01', 50000.01, 50000.00, '比5万元多一分', '{}'),
        ('440512', 3,   25, 'household', 'microloan', '2017-08-01', '2020-08-02', 20000.00, 20000.00, '三年零一天', '{}'),
        ('440512', 4,   26, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '有抵押', '{"collateral": true}'),
        ('440512', 5,   27, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '同一户两笔各3万元，其一', '{}'),
        ('440512', 6,   27, 'household', 'microloan', '2018-05-01', '2020-05-01', 30000.00, 30000.00, '同一户两笔各3万元，其二', '{}'),
        ('440512', 7,   28, 'household', 'microloan', '2018-03-01', '2020-03-01', 40000.00, 40000.00, '未贴息，担保情况不明', '{"interest_subsidised": false, "guaranteed": null}'),
        ('440512', 8, NULL, 'operator',  'gov_bank_insurance', '2018-04-01', '2021-04-01', 500000.00, 400000.00, '政银保贷款，带动12户', '{"participating_households": 12}'),
        ('440512', 9, NULL, 'operator',  'gov_bank_insurance', '2018-04-01', '2021-04-01', 300000.00, 300000.00, '政银保贷款，没有带动贫困户', '{"participating_households": 0}'),
        -- 商丘市: the benchmark rate exactly, approved before it is granted (SHANGQIU-2018-9-b, SHANGQIU-2018-9-f)
        ('411400', 1,   21, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '执行基准利率', '{"rate": 0.0435}'),
        ('411400', 2,   22, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '低于基准利率', '{"rate": 0.0434}'),
        ('411400', 3,   23, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '高于基准利率', '{"rate": 0.0475}'),
        ('411400', 4,   24, 'household', 'microloan', '2018-05-10', '2019-05-10', 30000.00, 30000.00, '利率不明', '{"rate": null}'),
        ('411400', 5,   25, 'household', 'microloan', '2018-05-01', '2019-05-01', 20000.00, 20000.00, '5月1日发放，5月3日才审批', '{"rate": 0.0435, "reviewed": "2018-05-03"}'),
        -- 河源市: loans that nobody truly takes part in (HEYUAN-2019-3.4-c)
        ('441600', 1, NULL, 'operator',  'microloan', '2018-06-01', '2020-06-01', 200000.00, 200000.00, '没有贫困户实质参与', '{"participating_households": 0}'),
        ('441600', 2, NULL, 'operator',  'microloan', '2018-06-01', '2020-06-01', 200000.00, 200000.00, '没有贫困户实质参与，5月已整改', '{"participating_households": 0, "rectified_on": "2019-05-10"}'),
        -- 肇庆市: extended, renewed, in another's name (ZHAOQING-2018-21-a, ZHAOQING-2018-32-b)
        ('441200', 1,   21, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '非主观因素展期', '{"chain": "extension", "beyond_borrower": true}'),
        ('441200', 2,   22, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '主观因素展期', '{"chain": "extension", "beyond_borrower": false}'),
        ('441200', 3,   23, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '展期原因不明', '{"chain": "extension"}'),
        ('441200', 4,   24, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '风险可控续贷', '{"chain": "renewal", "risk_controllable": true}'),
        ('441200', 5,   25, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '风险不可控续贷', '{"chain": "renewal", "risk_controllable": false}'),
        ('441200', 6,   26, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '企业冒名使用', '{"user": "enterprise"}'),
        ('441200', 7,   27, 'household', 'microloan', '2017-06-30', '2019-06-30', 30000.00, 10000.00, '6月30日到期，当天不算逾期', '{}'),
        ('441200', 8,   28, 'household', 'microloan', '2017-06-29', '2019-06-29', 30000.00, 10000.00, '6月29日到期，逾期一天', '{}'),
        ('441200', 9,   29, 'household', 'microloan', '2018-03-01', '2020-03-01', 30000.00, 30000.00, '用于消费', '{"use": "consumption"}'),
        -- 美兰区: four controls, no new loan that is used by enterprises or for houses (MEILAN-2019-16-4a to MEILAN-2019-16-T4).
        -- 1,000,000 are outstanding, 12,000 of it non-performing.
        ('460108', 1,   61, 'household', 'microloan', '2019-05-01', '2021-05-01', 50000.00, 50000.00, '5月1日发放，5月3日才审查', '{"reviewed": "2019-05-03"}'),
        ('460108', 2,   62, 'household', 'microloan', '2018-05-10', '2020-05-10', 50000.00, 50000.00, '2018年贷款建房，列入存量台账', '{"use": "house_building"}'),
        ('460108', 3,   63, 'household', 'microloan', '2019-05-10', '2021-05-10', 50000.00, 50000.00, '2019年5月贷款建房', '{"use": "house_building"}'),
        ('460108', 4,   64, 'household', 'microloan', '2019-05-10', '2021-05-10', 50000.00, 50000.00, '2019年5月户贷企用', '{"user": "enterprise"}'),
        ('460108', 5,   65, 'household', 'microloan', '2018-05-10', '2020-05-10', 50000.00, 50000.00, '2018年户贷企用，列入存量台账', '{"user": "enterprise"}'),
        ('460108', 6,   66, 'household', 'microloan', '2017-06-30', '2019-06-30', 50000.00, 20000.00, '6月30日到期未还', '{"chain": "maturity_supervision"}'),
        ('460108', 7,   67, 'household', 'microloan', '2016-05-31', '2019-05-31', 50000.00, 12000.00, '5月31日到期未还，不良', '{"non_performing": true, "chain": "maturity_supervision"}'),
        ('460108', 8,   68, 'household', 'microloan', '2019-05-15', '2021-05-15', 30000.00, 30000.00, '借款人不符合条件', '{"borrower_eligible": false}'),
        ('460108', 9,   69, 'household', 'microloan', '2019-05-16', '2021-05-16', 30000.00, 30000.00, '借款人条件不明', '{"borrower_eligible": null}'),
        ('460108', 10,  70, 'household', 'microloan', '2018-04-10', '2019-04-10', 40000.00,     0.00, '存量建房贷款，4月还清', '{"use": "house_building", "repaid_on": "2019-04-10", "chain": "maturity_supervision"}'),
        ('460108', 11,  71, 'household', 'microloan', '2018-06-11', '2019-06-11', 40000.00,     0.00, '存量建房贷款，6月还清', '{"use": "house_building", "repaid_on": "2019-06-11", "chain": "maturity_supervision"}'),
        ('460108', 12,  72, 'household', 'microloan', '2019-05-20', '2021-05-20', 50000.00, 50000.00, '四道关口齐全', '{}');
    -- 608,000 yuan of ordinary loans in 美兰区.  In 河源市 every county grants at least as many as a tenth of its households
    -- with labour capacity, and 东源县 one fewer (HEYUAN-2019-2.1-f).
    INSERT INTO sample_loan
    SELECT '460108', 20 + line.i, 80 + line.i, 'household', 'microloan', date '2018-07-01' + 14 * line.i, date '2020-07-01' + 14 * line.i,
           30400.00, 30400.00, NULL, '{}'::jsonb
      FROM generate_series(1, 20) line (i)
     UNION ALL
    SELECT '441600',
           10 + (row_number() OVER (ORDER BY labour.number))::integer,
           labour.number,
           'household', 'microloan', date '2019-03-01' + labour.line::integer, date '2021-03-01' + labour.line::integer, 30000.00, 30000.00, NULL, '{}'
      FROM (SELECT home.number,
                   spot.county,
                   row_number() OVER (PARTITION BY spot.county ORDER BY home.number) AS line,
                   count(*) OVER (PARTITION BY spot.county) AS households
              FROM sample_home home
              JOIN sample_spot spot
                ON spot.place = home.place
               AND spot.division OPERATOR(fupin.=) home.division
             WHERE home.place = '441600'
               AND EXISTS (SELECT
                             FROM fupin_register.person_year
                            WHERE person_year.household_id = home.household_id
                              AND person_year.year = 2019
                              AND person_year.labour_capacity = 'full')) labour
     WHERE labour.line <= (labour.households + 9) / 10 - (left(labour.county::text, 6) = '441625')::integer;

    INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, borrower_kind, lender, scheme, granted_on, due_on, amount,
                                     rate, benchmark_rate, use, actual_user_kind, collateral, guaranteed, interest_subsidised,
                                     borrower_eligible, illegal_financing, participating_households, outstanding, non_performing,
                                     repaid_on, rectified_on, facts)
    SELECT 'SAMPLE-' || loan.place || '-L' || lpad(loan.number::text, 3, '0'),
           coalesce(home.division, CASE loan.place WHEN '441600' THEN '441621'::fupin.division ELSE loan.place::fupin.division END),
           home.household_id,
           coalesce(home.head_name, '样例合作社'),
           loan.borrower_kind,
           '样例农商银行',
           loan.scheme,
           loan.granted_on,
           loan.due_on,
           loan.amount,
           given.rate,
           0.0435,
           given.use,
           given."user",
           given.collateral,
           given.guaranteed,
           given.interest_subsidised,
           given.borrower_eligible,
           false,
           given.participating_households,
           loan.outstanding,
           given.non_performing,
           given.repaid_on,
           given.rectified_on,
           jsonb_build_object('sample', coalesce(to_jsonb(loan.question), 'true'))
      FROM sample_loan loan
      LEFT JOIN sample_home home
             ON home.place = loan.place
            AND home.number = loan.home
     CROSS JOIN LATERAL jsonb_to_record('{"rate": 0.0435, "use": "production", "user": "borrower", "collateral": false, "guaranteed": true,
                                          "interest_subsidised": true, "borrower_eligible": true, "non_performing": false}'
                                        || CASE WHEN loan.home IS NOT NULL THEN '{"participating_households": 1}' ELSE '{}' END::jsonb
                                        || loan.changes)
            given (rate numeric, use text, "user" text, collateral boolean, guaranteed boolean, interest_subsidised boolean,
                   borrower_eligible boolean, participating_households integer, non_performing boolean, repaid_on date, rectified_on date);

    INSERT INTO fupin_register.loan_event (loan_id, division, step_no, from_stage, to_stage, happened_on, beyond_borrower, risk_controllable)
    SELECT loan.loan_id,
           loan.division,
           row_number() OVER way,
           lag(step.stage) OVER way,
           step.stage,
           step.happened_on,
           CASE WHEN step.stage = 'extension' THEN (given.changes ->> 'beyond_borrower')::boolean END,
           CASE WHEN step.stage = 'renewal' THEN (given.changes ->> 'risk_controllable')::boolean END
      FROM sample_loan given
      JOIN fupin_register.loan ON loan.loan_id = 'SAMPLE-' || given.place || '-L' || lpad(given.number::text, 3, '0')
     CROSS JOIN LATERAL (VALUES (1, 'application',          loan.granted_on - 20),
                                (2, 'investigation',        loan.granted_on - 12),
                                (3, 'review',               coalesce((given.changes ->> 'reviewed')::date, loan.granted_on - 5)),
                                (4, 'grant',                greatest(loan.granted_on, (given.changes ->> 'reviewed')::date)),
                                (5, 'post_check',           loan.granted_on + 40),
                                (6, 'maturity_supervision', CASE WHEN given.changes ->> 'chain' = 'renewal' THEN date '2019-03-01'
                                                                 WHEN given.changes ->> 'chain' = 'maturity_supervision' THEN loan.due_on - 10 END),
                                (7, given.changes ->> 'chain', CASE WHEN given.changes ->> 'chain' IN ('extension', 'renewal') THEN date '2019-03-02' END),
                                (8, 'repayment',            loan.repaid_on)) step (position, stage, happened_on)
     WHERE step.happened_on IS NOT NULL
    WINDOW way AS (PARTITION BY loan.loan_id ORDER BY step.position);

    -- Asset projects ---------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_asset (
        place text, number integer, village integer, principal numeric, collateral numeric, dividend_end_on date, rate numeric,
        question text, changes jsonb
    );
    INSERT INTO sample_asset VALUES
        -- 河源市: the three checks (HEYUAN-2019-2.3-a to HEYUAN-2019-2.3-g); the dividend is a share of the principal
        ('441600',  1,  20, 100000, 150000, '2020-12-31', 0.08, '分红到2020年12月31日', '{}'),
        ('441600',  2,  21, 100000, 150000, '2021-01-01', 0.08, '分红到2021年1月1日', '{}'),
        ('441600',  3,  22, 100000, 150000, NULL,         0.08, '分红期限不明', '{}'),
        ('441600',  4,  23, 100000, 150000, '2025-12-31', 0.20, '分红比例20%', '{}'),
        ('441600',  5,  24, 100000, 150000, '2025-12-31', 0.03, '分红比例3%', '{}'),
        ('441600',  6,  25, 100000,   NULL, '2025-12-31', 0.08, '没有抵押记录', '{}'),
        ('441600',  7,  26, 100000,      0, '2025-12-31', 0.08, '没有实物抵押', '{}'),
        ('441600',  8,  27, 100000, 150000, '2025-12-31', 0.08, '三项自查只做两项', '{"checks": 2}'),
        ('441600',  9,  28, 100000,  80000, '2025-12-31', 0.08, '抵押不足值，风险未化解', '{"risk": true}'),
        ('441600', 10,  29, 100000, 150000, '2025-12-31', 0.08, '揽储', '{"deposit_soliciting": true}'),
        ('441600', 11,  31, 100000, 150000, NULL,         0.08, '分红不设期限', '{"dividend_without_end": true}'),
        ('441600', 12,  32, 100000, 150000, '2025-12-31', 0.08, '分红拖欠', '{"unpaid": true}'),
        -- 濠江区 (HAOJIANG-2017-3.4-a to HAOJIANG-2017-3.4-c)
        ('440512',  1,   3, 200000, 250000, '2022-12-31', 0.07, '股份超过100%', '{"shares": 60}'),
        ('440512',  2,   4, 200000, 250000, '2022-12-31', 0.07, '资产减值', '{"current_value": 190000}'),
        ('440512',  3,   5, 200000, 250000, '2022-12-31', 0.07, '土地入股，按作价分红', '{"consent_recorded": true, "contribution": true}'),
        -- 肇庆市 (ZHAOQING-2018-3-b to ZHAOQING-2018-3-e)
        ('441200',  1,  10, 300000, 350000, '2025-12-31', 0.06, '残疾人家庭等候，他户已入股', '{"disabled_waits": true, "held_by_collective": true}'),
        ('441200',  2,  11, 300000, 350000, '2025-12-31', 0.06, '经营主体未带动就业', '{"operator_employs": false, "held_by_collective": true}'),
        ('441200',  3,  12, 300000, 350000, '2025-12-31', 0.06, '不由集体经济组织持有', '{"holder_kind": "company", "held_by_collective": false}'),
        -- 美兰区: dividends without a profit, and without anybody taking part (MEILAN-2019-24-3c); the project behind the
        -- second lets nobody take part, and the third is in nobody's ledger (MEILAN-2019-12-2a)
        ('460108',  1,  15, 250000, NULL, '2023-12-31', 0.06, '用本金分红', '{"paid_from_principal": true, "profit": 0, "project": 9}'),
        ('460108',  2,  16, 250000, NULL, '2023-12-31', 0.06, '贫困户等分红，不参与', '{"participation_recorded": false, "project": 18}'),
        ('460108',  3,  17, 250000, NULL, '2023-12-31', 0.06, '没有台账', '{}');

    INSERT INTO fupin_register.asset_project (asset_project_id, division, project_id, project_division, title, operator, model, holder_kind, principal, collateral_value,
                                              started_on, dividend_end_on, dividend_without_end, total_shares, guaranteed_amount,
                                              risk_controlled, deposit_soliciting, cashing_out, operator_capable, operator_willing,
                                              operator_employs, operator_profitable, risk_checked_on, term_checked_on,
                                              dividend_checked_on, facts)
    SELECT 'SAMPLE-' || asset.place || '-A' || lpad(asset.number::text, 2, '0'),
           spot.division,
           behind.project_id,
           behind.division,
           '样例' || (ARRAY['光伏电站', '茶园', '养殖场', '厂房'])[1 + asset.number % 4] || asset.number,
           '样例合作社',
           'guaranteed_plus_share',
           coalesce(asset.changes ->> 'holder_kind', 'collective_organisation'),
           asset.principal,
           asset.collateral,
           '2017-10-01',
           asset.dividend_end_on,
           (asset.changes ->> 'dividend_without_end')::boolean,
           100,
           CASE WHEN NOT asset.changes ? 'contribution' THEN 500 END,
           NOT asset.changes ? 'risk',
           asset.changes ? 'deposit_soliciting',
           false,
           true, true,
           NOT asset.changes ? 'operator_employs',
           true,
           CASE WHEN asset.place = '441600' THEN date '2019-04-10' END,
           CASE WHEN asset.place = '441600' THEN date '2019-04-12' END,
           CASE WHEN asset.place = '441600' AND NOT asset.changes ? 'checks' THEN date '2019-04-15' END,
           jsonb_build_object('sample', asset.question, 'outstanding_principal', asset.principal, 'initial_value', asset.principal,
                              'current_value', asset.principal, 'profit', round(asset.principal * 0.2), 'distributable_profit', round(asset.principal * 0.2),
                              'source_kind', 'special', 'purpose_unchanged', true, 'participation_recorded', true, 'benefit_linkage', true)
           || (asset.changes - ARRAY['project', 'checks', 'risk', 'unpaid', 'shares', 'contribution', 'deposit_soliciting', 'holder_kind',
                                     'disabled_waits', 'operator_employs', 'dividend_without_end'])
      FROM sample_asset asset
      JOIN sample_spot spot
        ON spot.place = asset.place
       AND spot.number = asset.village
      LEFT JOIN fupin_register.project behind
             ON behind.project_id = 'SAMPLE-' || asset.place || '-P' || lpad(asset.changes ->> 'project', 2, '0');

    -- Two households of the village hold ten shares each and its collective the other eighty.
    INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, holder_kind, household_id, shares,
                                            contribution, applied_on, admitted_on)
    SELECT project.asset_project_id || '-S' || holder.line,
           project.division,
           project.asset_project_id,
           project.division,
           CASE holder.line WHEN 3 THEN 'village_collective' ELSE 'household' END,
           home.household_id,
           CASE
               WHEN asset.changes ? 'disabled_waits' AND holder.line = 2 THEN NULL
               WHEN holder.line = 3 THEN 80
               ELSE coalesce((asset.changes ->> 'shares')::integer, 10)
           END,
           CASE WHEN asset.changes ? 'contribution' THEN 10000 * holder.line END,
           '2017-09-01',
           CASE WHEN NOT (asset.changes ? 'disabled_waits' AND holder.line = 2) THEN date '2017-09-20' END
      FROM sample_asset asset
      JOIN fupin_register.asset_project project
        ON project.asset_project_id = 'SAMPLE-' || asset.place || '-A' || lpad(asset.number::text, 2, '0')
     CROSS JOIN generate_series(1, 3) holder (line)
      LEFT JOIN (SELECT sample_home.household_id,
                        sample_home.division,
                        row_number() OVER (PARTITION BY sample_home.division ORDER BY sample_home.number DESC) AS line
                   FROM sample_home) home
             ON home.division OPERATOR(fupin.=) project.division
            AND home.line = holder.line
            AND holder.line < 3;
    -- The family that waits has a member with a disability, and nobody of the admitted one has.
    UPDATE fupin_register.person_year
       SET disability_grade = CASE share.asset_share_id WHEN 'SAMPLE-441200-A01-S2' THEN 2 ELSE 0 END
      FROM fupin_register.asset_share share
     WHERE share.asset_share_id IN ('SAMPLE-441200-A01-S1', 'SAMPLE-441200-A01-S2')
       AND person_year.household_id = share.household_id
       AND (share.asset_share_id = 'SAMPLE-441200-A01-S1' OR person_year.person_id = share.household_id || '-1');

    -- Dividends of 2018, paid in January, and of 2019: the first half is due on 15 July, but where nothing is paid.
    INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, year, due_on, amount,
                                         paid_on, paid_amount, from_profit, from_principal)
    SELECT share.asset_share_id || '-' || part.line,
           share.division,
           share.asset_project_id,
           share.asset_division,
           share.household_id,
           part.year,
           part.due_on,
           part.amount,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN part.due_on - (share.asset_share_id LIKE '%S1')::integer END,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN part.amount END,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN NOT asset.changes ? 'paid_from_principal' END,
           CASE WHEN part.due_on < '2019-06-30' AND NOT asset.changes ? 'unpaid' THEN asset.changes ? 'paid_from_principal' END
      FROM sample_asset asset
      JOIN fupin_register.asset_share share
        ON share.asset_project_id = 'SAMPLE-' || asset.place || '-A' || lpad(asset.number::text, 2, '0')
     CROSS JOIN LATERAL (VALUES (1, 2018, date '2019-01-20', round(asset.principal * asset.rate * share.shares / 100, 2)),
                                (2, 2019, date '2019-05-31', round(asset.principal * asset.rate * share.shares / 200, 2)),
                                (3, 2019, date '2019-07-15', round(asset.principal * asset.rate * share.shares / 200, 2))) part (line, year, due_on, amount)
     WHERE share.admitted_on IS NOT NULL;

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
     WHERE left(county.county::text, 6) <> '411481'
     UNION ALL
    -- income measures of the households of 商丘市: two, but one in one household and in another the same entered twice (SHANGQIU-2018-7-d)
    SELECT home.division, 'measure', measure.measure, 'household', home.household_id, home.household_id, 'income_measure', daterange('2018-01-01', NULL), measure.note
      FROM sample_home home
     CROSS JOIN LATERAL (VALUES ((ARRAY['planting', 'breeding', 'post'])[1 + home.number % 3], NULL),
                                (CASE home.number WHEN 11 THEN NULL WHEN 12 THEN 'planting' ELSE 'photovoltaic' END,
                                 CASE home.number WHEN 12 THEN '同一措施重复录入' END)) measure (measure, note)
     WHERE home.place = '411400'
       AND measure.measure IS NOT NULL
       AND (home.number % 40 <> 7 OR measure.measure <> 'photovoltaic');
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
    -- Who belongs in the pension insurance is known of four people.
    UPDATE fupin_register.person_year
       SET facts = person_year.facts || '{"pension_insurable": true}'
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

    DROP TABLE sample_exit, sample_spot, sample_town, sample_home, sample_project, sample_step, sample_notice, sample_house, sample_fund, sample_pupil,
               sample_payment, sample_loan, sample_asset, sample_post, sample_team, sample_assignment, sample_activity, sample_school_day, sample_event;
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_work() IS
    'loads the sample''s officials and duties, deadlines, money, projects, loans, asset projects and houses; part of load_sample()';
