-- CALL fupin_register.load_sample_projects(): the sample's places, projects and houses.  load_sample() calls it when the
-- households are there, then load_sample_money() (part 73) and load_sample_work() (part 74), which finishes and drops the
-- temporary tables that begin here; remove_sample() takes all of it away.
--
-- The day of the sample is 30 June 2019 (fupin.as_of); 濠江区 and 商丘市, whose papers end with 2018, are looked at from
-- the end of 2018.  Rows of later days are in the future of the day and answer nothing yet.
--
--     number          what it is                          number          what it is
--     SAMPLE-place-F  tranche of money                    SAMPLE-place-A  asset project
--     SAMPLE-place-P  project                             SAMPLE-place-H  housing case
--     SAMPLE-place-L  loan                                SAMPLE-place-T  team
--
-- As with households, the cases of the digests are single rows whose question stands in the row itself (facts.sample,
-- or note); the rest, drawn with sample_draw(), is what surrounds them.  What is a case of which rule is tested, rule
-- by rule, in test/pgtap/sample_work.sql.

CREATE PROCEDURE fupin_register.load_sample_projects()
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
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_projects() IS
    'loads the sample''s projects and houses, and what villages, towns and counties have of their own; part of load_sample()';
