-- CALL fupin_register.load_sample(): the invented register.
--
--     place          facts of        villages              households                     persons
--     440512 濠江区  2018            42 communities        638: 340 200 98 to leave in    1,593: 848 500 245
--                                                          2016, 2017, 2018
--     460108 美兰区  2019 (2018)     53, 4 delisted        360: 40 poor, 320 exited       1,337: 131 1,206
--     441600 河源市  2019 (2018)     255 poor villages     765                            2,448
--     441200 肇庆市  2019            111 poor villages     555                            1,776
--     411400 商丘市  2018            842: 491 exited,      2,526                          8,850
--                                    351 to exit in 2018
--
-- The counts of 濠江区 and 美兰区, of the poor villages and of 商丘市's six counties are those of the papers
-- (HAOJIANG-2017-1.1-a, MEILAN-2019-2-a, HEYUAN-2019-1.2-f, ZHAOQING-2018-1.2-d, SHANGQIU-2018-2-f); which
-- villages and counties they are, and everything else, is invented.
--
-- The first households of every place, 样例甲, 样例乙 and so on, are one question each, which the fact "sample" of
-- their year states; so are some villages.  Lines that they lie on: 45 % of 17,167.7 yuan is 7,725.465 (濠江区 2018),
-- of 18,818.4 yuan 8,468.28 (肇庆市 2019), 60 % of it 11,291.04; the poverty line of 2019 is 3,218 yuan.

CREATE PROCEDURE fupin_register.load_sample()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
    SET enable_mergejoin = off
AS $$
DECLARE
    relation regclass;
    is_empty boolean;
BEGIN
    FOR relation IN
        SELECT class.oid::regclass
          FROM pg_catalog.pg_class class
          JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = class.oid
         WHERE class.relnamespace = to_regnamespace('fupin_register')
           AND class.relkind IN ('r', 'p')
           AND class.relname NOT IN ('access_grant', 'decision', 'decision_chain')
           AND class.relname NOT LIKE '%\_snapshot'
           AND attribute.attname = 'division'
           AND NOT attribute.attisdropped
           -- what was once there is no obstacle
           AND NOT EXISTS (SELECT FROM pg_catalog.pg_trigger WHERE pg_trigger.tgrelid = class.oid AND pg_trigger.tgname = 'append_only')
         ORDER BY class.oid
    LOOP
        EXECUTE format('SELECT NOT EXISTS (SELECT FROM %s)', relation) INTO is_empty;
        IF NOT is_empty THEN
            RAISE EXCEPTION
                USING MESSAGE = fupin.message('the register is not empty'),
                      ERRCODE = 'object_not_in_prerequisite_state',
                      DETAIL = format(fupin.message('The sample is loaded into an empty register only, and table %s has rows.'), relation),
                      HINT = fupin.message('Make another database and register for the sample, or, if the rows are the sample''s, CALL fupin_register.remove_sample() first.');
        END IF;
    END LOOP;

    CALL fupin_register.load_sample_fact();

    -- Places -----------------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_place (place text, facts_year integer, year_before boolean, villages integer);
    INSERT INTO sample_place VALUES
        ('440512', 2018, false,  42),
        ('460108', 2019, true,   53),
        ('441600', 2019, false, 255),
        ('441200', 2019, false, 111),
        ('411400', 2018, false, 842);

    -- The two development zones of 商丘市 have no poor villages.  The towns of 美兰区 are the four that the paper names.
    CREATE TEMPORARY TABLE sample_county AS
        SELECT sample_place.place,
               sample_place.facts_year,
               name.division,
               row_number() OVER (ORDER BY name.division)::integer AS number
          FROM sample_place
          JOIN fupin.division_name name ON name.division OPERATOR(fupin.<@) sample_place.place::fupin.division
         WHERE name.shipped
           AND name.level = 3
           AND name.division::text NOT IN ('411471', '411472');

    CREATE TEMPORARY TABLE sample_village AS
        WITH candidate AS (
            SELECT sample_place.place,
                   sample_place.facts_year,
                   sample_place.villages AS wanted,
                   name.division,
                   row_number() OVER (PARTITION BY sample_place.place ORDER BY name.division) AS number,
                   count(*) OVER (PARTITION BY sample_place.place) AS candidates
              FROM sample_place
              JOIN fupin.division_name name ON name.division OPERATOR(fupin.<@) sample_place.place::fupin.division
             WHERE name.shipped
               AND name.level = 5
               AND (sample_place.place = '440512' OR name.name !~ '居|社区')
               AND (sample_place.place <> '460108'
                    OR left(name.division::text, 9) IN ('460108101', '460108102', '460108103', '460108104'))
               AND left(name.division::text, 6) NOT IN ('411471', '411472')
        ), chosen AS (
            SELECT candidate.place,
                   candidate.facts_year,
                   candidate.division,
                   row_number() OVER (PARTITION BY candidate.place ORDER BY candidate.division)::integer AS number
              FROM candidate
             WHERE candidate.number * candidate.wanted / candidate.candidates
                   > (candidate.number - 1) * candidate.wanted / candidate.candidates
        )
        SELECT chosen.place,
               chosen.facts_year,
               chosen.division,
               chosen.number,
               1000 * chosen.number + left(chosen.place, 4)::integer AS seed,
               CASE chosen.place
                   WHEN '440512' THEN false
                   WHEN '460108' THEN chosen.number % 13 = 1 AND chosen.number < 52
                   ELSE true
               END AS poor_village,
               CASE chosen.place
                   WHEN '460108' THEN chosen.number % 13 = 1 AND chosen.number < 52
                   WHEN '411400' THEN chosen.number * 351 / 842 = (chosen.number - 1) * 351 / 842
                   ELSE false
               END AS has_exited
          FROM chosen;
    -- Households are dealt out to the villages of a place in turn (the cases to every 17th), in 商丘市 to the exited
    -- villages apart from the others.
    ALTER TABLE sample_village ADD COLUMN number_in_group integer, ADD COLUMN exited_group boolean;
    UPDATE sample_village
       SET number_in_group = grouped.number,
           exited_group = grouped.exited_group
      FROM (SELECT village.place,
                   village.number AS village,
                   village.place = '411400' AND village.has_exited AS exited_group,
                   row_number() OVER (PARTITION BY village.place, village.place = '411400' AND village.has_exited
                                      ORDER BY village.number) AS number
              FROM sample_village village) grouped
     WHERE sample_village.place = grouped.place
       AND sample_village.number = grouped.village;
    ANALYZE sample_village;

    INSERT INTO fupin_register.area (division, poor_county, poor_county_list, exit_planned_year)
    SELECT county.division,
           county.division::text IN ('411421', '411422', '411423', '411424', '411425', '411426'),
           CASE
               WHEN county.division::text = '411426' THEN 'provincial'
               WHEN county.division::text IN ('411421', '411422', '411423', '411424', '411425') THEN 'national'
           END,
           CASE WHEN county.division::text BETWEEN '411421' AND '411426' THEN 2018 END
      FROM sample_county county;

    INSERT INTO fupin_register.area_year (division, year, rural_population, service_parity, facts)
    SELECT county.division,
           county.facts_year,
           180000 + 100 * fupin_register.sample_draw(county.number, 1, 6000),
           CASE
               WHEN county.place IN ('440512', '460108') THEN true
               WHEN fupin_register.sample_draw(county.number, 2, 10) < 7 THEN true
               WHEN fupin_register.sample_draw(county.number, 2, 10) = 7 THEN false
           END,
           CASE county.division::text
               WHEN '411421' THEN '{"sample": true, "exit_standard_met": true}'
               WHEN '411422' THEN '{"sample": true, "exit_standard_met": true}'
               WHEN '411423' THEN '{"sample": true, "exit_standard_met": true}'
               WHEN '411424' THEN '{"sample": "县退出标准尚未核定"}'
               WHEN '411425' THEN '{"sample": true, "exit_standard_met": true}'
               WHEN '411426' THEN '{"sample": true, "exit_standard_met": false}'
               ELSE '{"sample": true}'
           END::jsonb
      FROM sample_county county;

    -- Villages ---------------------------------------------------------------------------------------------------

    INSERT INTO fupin_register.village (division, poor_village, exit_planned_year, exited_on)
    SELECT village.division,
           village.poor_village,
           CASE
               WHEN NOT village.poor_village THEN NULL
               WHEN village.has_exited THEN 2016 + village.number % 2
               WHEN village.place = '441600' THEN 2019
               WHEN village.place = '441200' THEN 2020
               ELSE 2018
           END,
           CASE WHEN village.has_exited THEN make_date(2016 + village.number % 2, 12, 20) END
      FROM sample_village village;

    -- One question each, put to every tenth village; but for what a case changes, these villages meet everything.
    CREATE TEMPORARY TABLE sample_village_case (place text, number integer, question text, changes jsonb);
    INSERT INTO sample_village_case VALUES
        ('441600',  10, '村人均收入恰为测算线12000.00元',    '{"income_per_capita": 12000.00}'),
        ('441600',  20, '村人均收入比测算线少一分',          '{"income_per_capita": 11999.99}'),
        ('441600',  30, '村人均收入恰为参照收入的60%',       '{"income_per_capita": 11291.04}'),
        ('441600',  40, '村人均收入比参照收入的60%少一分',   '{"income_per_capita": 11291.03}'),
        ('441600',  50, '村人均收入不明',                    '{"income_per_capita": null}'),
        ('441600',  60, '公共服务未比对',                    '{"service_parity": null}'),
        ('441600',  70, '未达到示范村标准',                  '{"demonstration_village": false}'),
        ('441600',  80, '集体收入与上年持平',                '{"collective_income": 80000.00, "collective_income_before": 80000.00}'),
        ('441600',  90, '上年集体收入不明',                  '{"collective_income_before": null}'),
        ('441200',  10, '村人均收入恰为测算线11599.00元',    '{"income_per_capita": 11599.00}'),
        ('441200',  20, '村人均收入比测算线少一分',          '{"income_per_capita": 11598.99}'),
        ('441200',  30, '一个自然村未硬化',                  '{"over_20": 6, "hardened": 5, "tidy": 6}'),
        ('441200',  40, '没有20户以上自然村',                '{"over_20": 0, "hardened": 0, "tidy": 0}'),
        ('441200',  50, '整洁村数不明',                      '{"over_20": 6, "hardened": 6, "tidy": null}'),
        ('441200',  60, '未硬化且整洁村数不明',              '{"over_20": 6, "hardened": 4, "tidy": null}'),
        ('441200',  70, '20户以上自然村数不明',              '{"over_20": null, "hardened": 3, "tidy": 3}');

    CREATE TEMPORARY TABLE sample_village_year AS
        SELECT village.place,
               village.facts_year,
               village.division,
               coalesce(to_jsonb(village_case.question), 'true') AS sample,
               drawn.facts || CASE
                                  WHEN village_case.question IS NULL THEN '{}'
                                  WHEN village.place = '441600'
                                  THEN '{"income_per_capita": 13000.00, "service_parity": true, "demonstration_village": true,
                                         "collective_income_before": 80000.00, "collective_income": 96000.00}'
                                  ELSE '{"income_per_capita": 13000.00, "service_parity": true,
                                         "over_20": 6, "hardened": 6, "tidy": 6}'
                              END::jsonb || coalesce(village_case.changes, '{}') AS facts
          FROM sample_village village
          LEFT JOIN sample_village_case village_case
                 ON village_case.place = village.place
                AND village_case.number = village.number
         CROSS JOIN LATERAL (
                SELECT fupin_register.sample_draw(village.seed, 11, 13) AS over_20,
                       100 * (200 + fupin_register.sample_draw(village.seed, 12, 1800)) AS before
               ) base
         CROSS JOIN LATERAL (
                SELECT fupin_register.sample_draw(village.seed, 14, 100) AS income,
                       fupin_register.sample_draw(village.seed, 16, 100) AS parity,
                       fupin_register.sample_draw(village.seed, 17, 100) AS demonstration,
                       fupin_register.sample_draw(village.seed, 18, 100) AS collective,
                       fupin_register.sample_draw(village.seed, 20, 100) AS hardened,
                       fupin_register.sample_draw(village.seed, 21, 100) AS tidy,
                       fupin_register.sample_draw(village.seed, 22, 100) AS standard
               ) percent
         CROSS JOIN LATERAL (
                SELECT jsonb_build_object(
                           'rural_population', 600 + fupin_register.sample_draw(village.seed, 13, 3400),
                           'income_per_capita',
                           CASE
                               WHEN village.place NOT IN ('441600', '441200') THEN NULL
                               WHEN percent.income < 3 THEN NULL
                               WHEN percent.income < 12
                               THEN 9500 + fupin_register.sample_draw(village.seed, 15, 170000) / 100.0
                               ELSE 12100 + fupin_register.sample_draw(village.seed, 15, 500000) / 100.0
                           END,
                           'service_parity',
                           CASE
                               WHEN village.place NOT IN ('441600', '441200') THEN NULL
                               WHEN percent.parity < 4 THEN NULL
                               ELSE percent.parity >= 9
                           END,
                           'demonstration_village',
                           CASE
                               WHEN village.place <> '441600' OR percent.demonstration < 6 THEN NULL
                               ELSE percent.demonstration >= 14
                           END,
                           'collective_income_before', CASE WHEN village.place = '441600' THEN base.before END,
                           'collective_income',
                           CASE
                               WHEN village.place <> '441600' OR percent.collective < 3 THEN NULL
                               WHEN percent.collective < 8 THEN round(base.before * 0.93, 2)
                               ELSE round(base.before * (101 + fupin_register.sample_draw(village.seed, 19, 60)) / 100.0, 2)
                           END,
                           'over_20', CASE WHEN village.place IN ('441600', '441200') THEN base.over_20 END,
                           'hardened',
                           CASE
                               WHEN village.place IN ('441600', '441200') AND percent.hardened >= 4
                               THEN greatest(0, base.over_20 - (percent.hardened < 12)::integer)
                           END,
                           'tidy',
                           CASE
                               WHEN village.place = '441200' AND percent.tidy >= 5
                               THEN greatest(0, base.over_20 - (percent.tidy < 14)::integer)
                           END,
                           'exit_standard_met',
                           CASE
                               WHEN village.place = '460108' THEN CASE WHEN village.poor_village AND village.number < 40 THEN true END
                               WHEN village.place <> '411400' THEN NULL
                               WHEN village.has_exited
                               THEN CASE WHEN percent.standard >= 2 THEN true END
                               WHEN percent.standard >= 13
                               THEN percent.standard >= 21
                           END) AS facts
               ) drawn;

    INSERT INTO fupin_register.village_year (division, year, income_per_capita, rural_population, service_parity,
                                             demonstration_village, collective_income, natural_villages_over_20,
                                             natural_villages_hardened, natural_villages_tidy, facts)
    SELECT village.division,
           village.facts_year,
           (village.facts ->> 'income_per_capita')::numeric,
           (village.facts ->> 'rural_population')::integer,
           (village.facts ->> 'service_parity')::boolean,
           (village.facts ->> 'demonstration_village')::boolean,
           (village.facts ->> 'collective_income')::numeric,
           (village.facts ->> 'over_20')::integer,
           (village.facts ->> 'hardened')::integer,
           (village.facts ->> 'tidy')::integer,
           jsonb_build_object('sample', village.sample)
           || jsonb_strip_nulls(jsonb_build_object('exit_standard_met', village.facts -> 'exit_standard_met'))
      FROM sample_village_year village
    UNION ALL
    SELECT village.division,
           village.facts_year - 1,
           NULL, NULL, NULL, NULL,
           (village.facts ->> 'collective_income_before')::numeric,
           NULL, NULL, NULL,
           '{"sample": true}'
      FROM sample_village_year village
     WHERE village.place = '441600';

    -- Households -------------------------------------------------------------------------------------------------

    CREATE TEMPORARY TABLE sample_segment (
        place             text,
        segment           integer,
        households        integer,
        persons           integer,
        percent_exited    integer,
        exit_planned_year integer,
        exited_group      boolean
    );
    INSERT INTO sample_segment VALUES
        ('440512', 1,  340,  848, 100, 2016, false),
        ('440512', 2,  200,  500, 100, 2017, false),
        ('440512', 3,   98,  245,   0, 2018, false),
        ('460108', 1,   40,  131,   0, 2019, false),
        ('460108', 2,  320, 1206, 100, 2017, false),
        ('441600', 1,  765, 2448,  60, 2019, false),
        ('441200', 1,  555, 1776,  50, 2020, false),
        ('411400', 1, 1473, 5160,  85, 2017, true),
        ('411400', 2, 1053, 3690,  55, 2018, false);

    -- One question each.  What a case does not say is as in sample_usual below.
    CREATE TEMPORARY TABLE sample_case (
        place    text,
        number   integer,
        segment  integer,
        question text,
        changes  jsonb
    );
    INSERT INTO sample_case VALUES
        ('440512',  1, 3, '收入比45%线高半分',               '{"income": 7725.47}'),
        ('440512',  2, 3, '收入比45%线低半分',               '{"income": 7725.46}'),
        ('440512',  3, 3, '收入恰在45%线上',                 '{"income": 7725.465}'),
        ('440512',  4, 3, '收入不明，另有口头申报',          '{"income": null, "stated": 9800.00}'),
        ('440512',  5, 3, '收入不明，住房D级',               '{"income": null, "housing": "D"}'),
        ('440512',  6, 3, '无劳动力，有低保，收入低',        '{"labour": "none", "income": 5808, "dibao": true}'),
        ('440512',  7, 3, '无劳动力，无低保',                '{"labour": "none", "income": 5808, "dibao": false}'),
        ('440512',  8, 3, '有学龄儿童，在校',                '{"size": 3, "children": 1}'),
        ('440512',  9, 3, '劳动能力不明，收入低，有低保',    '{"labour": "unknown", "income": 6000, "dibao": true}'),
        ('440512', 10, 3, '劳动能力不明，收入高，有低保',    '{"labour": "unknown", "income": 9000, "dibao": true}'),
        ('440512', 11, 3, '学龄儿童辍学',                    '{"size": 3, "children": 1, "schooling": "dropped_out"}'),
        ('440512', 12, 3, '学龄儿童就学情况不明',            '{"size": 3, "children": 1, "schooling": null}'),
        ('440512', 13, 3, '学龄儿童送教上门',                '{"size": 3, "children": 1, "schooling": "home_teaching"}'),
        ('440512', 14, 3, '一人未参加基本医疗保险',          '{"insured": "all but one"}'),
        ('440512', 15, 3, '一人参保情况不明',                '{"insured": "one unknown"}'),
        ('440512', 16, 3, '住房未鉴定',                      '{"housing": null}'),
        ('440512', 17, 3, '住房C级',                         '{"housing": "C"}'),
        ('440512', 18, 3, '住房B级',                         '{"housing": "B"}'),
        ('440512', 19, 3, '一人半劳动力，一人劳动力',        '{"labour": "mixed", "income": 9000}'),
        ('440512', 20, 3, '只有半劳动力，有低保，收入低',    '{"labour": "half", "income": 5000, "dibao": true}'),
        ('440512', 21, 3, '无劳动力，低保情况不明',          '{"labour": "none", "income": 5808, "dibao": null}'),
        ('440512', 22, 3, '申报收入高，逐项核算低',          '{"income": 7000, "stated": 9000.00}'),

        ('460108',  1, 1, '饮水情况不明',                    '{"income": 5200, "water": null}'),
        ('460108',  2, 1, '收入恰在贫困线上',                '{"income": 3218.00}'),
        ('460108',  3, 1, '收入比贫困线高一分',              '{"income": 3218.01}'),
        ('460108',  4, 1, '住房D级，参保情况不明',           '{"housing": "D", "insured": "one unknown"}'),
        ('460108',  5, 1, '无学龄儿童',                      '{"income": 5200}'),
        ('460108',  6, 2, '两年收入均超过贫困线',            '{"income": 4000, "income_before": 4100}'),
        ('460108',  7, 2, '上年收入不明',                    '{"income": 4000, "income_before": null}'),
        ('460108',  8, 2, '上年收入恰在贫困线上',            '{"income": 4000, "income_before": 2995.00}'),
        ('460108',  9, 1, '饮水不安全',                      '{"water": false}'),
        ('460108', 10, 1, '收入不明，饮水不安全',            '{"income": null, "water": false}'),
        ('460108', 11, 1, '无学龄儿童，收入不明',            '{"income": null}'),
        ('460108', 12, 1, '经营亏损，人均净收入为负',        '{"income": -1200.50}'),

        ('441600',  1, 1, '“八有”全部达标',                  '{"haves": "++++++++"}'),
        ('441600',  2, 1, '“八有”缺一',                      '{"haves": "+++++++-"}'),
        ('441600',  3, 1, '“八有”一项不明',                  '{"haves": "+++++++?"}'),
        ('441600',  4, 1, '“八有”一项未达标，其余不明',      '{"haves": "-???????"}'),
        ('441600',  5, 1, '“八有”清单未录入',                '{"haves": "????????"}'),

        ('441200',  1, 1, '收入恰为测算线8699.00元',         '{"income": 8699.00}'),
        ('441200',  2, 1, '收入比测算线少一分',              '{"income": 8698.99}'),
        ('441200',  3, 1, '收入恰为参照收入的45%',           '{"income": 8468.28}'),
        ('441200',  4, 1, '收入比参照收入的45%少一分',       '{"income": 8468.27}'),
        ('441200',  5, 1, '收入比8699.2515元高不到一分',     '{"income": 8699.26}'),
        ('441200',  6, 1, '无劳动力，有低保，收入低',        '{"labour": "none", "income": 5808, "dibao": true}'),

        ('411400',  1, 2, '达到标准且稳定',                  '{"standard": true, "stable": true}'),
        ('411400',  2, 2, '达到标准，稳定情况不明',          '{"standard": true}'),
        ('411400',  3, 2, '未达到标准，稳定情况不明',        '{"standard": false}'),
        ('411400',  4, 2, '标准核定结果未录入',              '{}');

    -- What people live on in a place that just meets its line, and how a case looks that says nothing else.
    CREATE TEMPORARY TABLE sample_usual (place text, line numeric, facts jsonb);
    INSERT INTO sample_usual
    SELECT place.code,
           place.line,
           '{"size": 2, "children": 0, "labour": "full", "dibao": false, "food": true, "clothing": true,
             "schooling": "in_school", "insured": "all", "housing": "A", "water": true}'
           || jsonb_build_object('income', place.usual_income, 'income_before', round(place.usual_income * 0.95, 2))
      FROM (VALUES ('440512', 7726.00, 9800.00),
                   ('460108', 3219.00, 5200.00),
                   ('441600', 9000.00, 11200.00),
                   ('441200', 8700.00, 9900.00),
                   ('411400', 3400.00, 5100.00)) place (code, line, usual_income);

    -- The cases first, then what they leave of every segment: households in pairs, the first of which has as many
    -- members more than the average as the second has less, so that the segment has exactly its persons.
    CREATE TEMPORARY TABLE sample_numbered AS
        WITH remaining AS (
            SELECT segment.place,
                   segment.segment,
                   segment.households - count(sample_case.number)::integer AS households,
                   segment.persons - coalesce(sum(coalesce((sample_case.changes ->> 'size')::integer, 2))
                                              FILTER (WHERE sample_case.number IS NOT NULL), 0)::integer AS persons
              FROM sample_segment segment
              LEFT JOIN sample_case
                     ON sample_case.place = segment.place
                    AND sample_case.segment = segment.segment
             GROUP BY segment.place, segment.segment, segment.households, segment.persons
        ), dealt AS (
            SELECT remaining.place,
                   remaining.segment,
                   remaining.households,
                   line.i,
                   (line.i * remaining.persons / remaining.households
                    - (line.i - 1) * remaining.persons / remaining.households) AS members,
                   ((line.i + line.i % 2) * remaining.persons / remaining.households
                    - (line.i + line.i % 2 - 1) * remaining.persons / remaining.households) AS members_of_second,
                   row_number() OVER (PARTITION BY remaining.place ORDER BY remaining.segment, line.i)
                   + (SELECT count(*) FROM sample_case WHERE sample_case.place = remaining.place) AS number
              FROM remaining
             CROSS JOIN LATERAL generate_series(1, remaining.households) line (i)
        )
        SELECT sample_case.place,
               sample_case.segment,
               sample_case.number,
               NULL::integer AS members,
               substr('甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥', sample_case.number, 1) AS suffix,
               sample_case.question,
               sample_case.changes
          FROM sample_case
        UNION ALL
        SELECT dealt.place,
               dealt.segment,
               dealt.number,
               dealt.members + CASE
                                   WHEN dealt.i % 2 = 1 AND dealt.i = dealt.households THEN 0
                                   WHEN dealt.i % 2 = 1 THEN pair.shift
                                   ELSE -pair.shift
                               END,
               lpad(dealt.number::text, 4, '0'),
               NULL,
               NULL
          FROM dealt
         CROSS JOIN LATERAL (
                SELECT fupin_register.sample_draw((dealt.number + dealt.i % 2)::integer, 31, dealt.members_of_second) AS shift
               ) pair;
    ANALYZE sample_numbered;

    CREATE TEMPORARY TABLE sample_household AS
        SELECT numbered.place,
               village.division,
               village.facts_year,
               place.year_before,
               numbered.number::integer AS number,
               numbered.question,
               'SAMPLE-' || numbered.place || '-' || lpad(numbered.number::text, 4, '0') AS household_id,
               '样例' || numbered.suffix AS head_name,
               seed.seed,
               status.has_exited,
               CASE
                   WHEN status.has_exited AND segment.percent_exited < 100
                   THEN village.facts_year - 1 - fupin_register.sample_draw(seed.seed, 33, village.facts_year - 2016)
                   ELSE segment.exit_planned_year
               END AS exit_planned_year,
               usual.facts || coalesce(numbered.changes, drawn.facts) AS facts
          FROM sample_numbered numbered
          JOIN sample_place place ON place.place = numbered.place
          JOIN sample_usual usual ON usual.place = numbered.place
          JOIN sample_segment segment
            ON segment.place = numbered.place
           AND segment.segment = numbered.segment
          JOIN (SELECT sample_village.place,
                       sample_village.exited_group,
                       count(*) AS villages
                  FROM sample_village
                 GROUP BY sample_village.place, sample_village.exited_group) home
            ON home.place = numbered.place
           AND home.exited_group = segment.exited_group
          JOIN sample_village village
            ON village.place = numbered.place
           AND village.exited_group = segment.exited_group
           AND village.number_in_group
               = CASE WHEN numbered.question IS NULL THEN numbered.number - 1 ELSE 17 * numbered.number - 1 END % home.villages + 1
         CROSS JOIN LATERAL (
                SELECT (10000 * (left(numbered.place, 4)::integer % 1000) + numbered.number)::integer AS seed
               ) seed
         CROSS JOIN LATERAL (
                SELECT fupin_register.sample_draw(seed.seed, 32, 100) < segment.percent_exited
                       AND (numbered.question IS NULL OR segment.percent_exited = 100) AS has_exited
               ) status
         CROSS JOIN LATERAL (          -- out of a hundred, of food and clothing out of a thousand
                SELECT fupin_register.sample_draw(seed.seed, 34, 100) AS labour,
                       fupin_register.sample_draw(seed.seed, 35, 100) AS income,
                       fupin_register.sample_draw(seed.seed, 51, 100) AS children,
                       fupin_register.sample_draw(seed.seed, 52, 100) AS income_before,
                       fupin_register.sample_draw(seed.seed, 53, 100) AS stated,
                       fupin_register.sample_draw(seed.seed, 54, 100) AS dibao,
                       fupin_register.sample_draw(seed.seed, 55, 1000) AS food,
                       fupin_register.sample_draw(seed.seed, 56, 1000) AS clothing,
                       fupin_register.sample_draw(seed.seed, 57, 100) AS schooling,
                       fupin_register.sample_draw(seed.seed, 58, 100) AS insured,
                       fupin_register.sample_draw(seed.seed, 59, 100) AS housing,
                       fupin_register.sample_draw(seed.seed, 60, 100) AS water,
                       fupin_register.sample_draw(seed.seed, 61, 100) AS standard,
                       fupin_register.sample_draw(seed.seed, 62, 100) AS stable
               ) chance
         CROSS JOIN LATERAL (
                SELECT CASE
                           WHEN chance.labour < 76 THEN 'full'
                           WHEN chance.labour < 80 AND numbered.members >= 2 THEN 'mixed'
                           WHEN chance.labour < 92 THEN 'none'
                           WHEN chance.labour < 98 THEN 'half'
                           ELSE 'unknown'
                       END AS labour
               ) capacity
         CROSS JOIN LATERAL (
                SELECT round(CASE
                                 WHEN chance.income < 3 THEN NULL
                                 WHEN capacity.labour IN ('none', 'half') AND numbered.place <> '460108'
                                 THEN usual.line * (50 + fupin_register.sample_draw(seed.seed, 36, 45)) / 100
                                 WHEN chance.income < 10
                                 THEN usual.line * (62 + fupin_register.sample_draw(seed.seed, 36, 37)) / 100
                                 ELSE usual.line * (103 + fupin_register.sample_draw(seed.seed, 36, 130)) / 100
                             END + fupin_register.sample_draw(seed.seed, 37, 100) / 100.0, 2) AS income
               ) earned
         CROSS JOIN LATERAL (
                SELECT string_agg(CASE
                                      WHEN left(village.division::text, 6) = '441624' THEN '?'
                                      WHEN fupin_register.sample_draw(seed.seed, 40 + have.number, 100) < 2 THEN '-'
                                      WHEN fupin_register.sample_draw(seed.seed, 40 + have.number, 100) < 4 THEN '?'
                                      ELSE '+'
                                  END, '' ORDER BY have.number) AS states
                  FROM generate_series(1, 8) have (number)
                 WHERE numbered.place = '441600'
               ) haves
         CROSS JOIN LATERAL (          -- the county whose exit hangs on those of whom something is unknown
                SELECT left(village.division::text, 6) = '411424' AS here
               ) nobody_fails
         CROSS JOIN LATERAL (
                SELECT jsonb_build_object(
                           'size', numbered.members,
                           'children',
                           CASE
                               WHEN numbered.members < 2 OR (capacity.labour NOT IN ('full', 'mixed') AND numbered.members < 4) THEN 0
                               WHEN numbered.members = 2 THEN (chance.children < 15 AND capacity.labour = 'full')::integer
                               ELSE greatest(numbered.members - 4,
                                             least(numbered.members - 2, fupin_register.sample_draw(seed.seed, 51, 3)))
                           END,
                           'labour', capacity.labour,
                           'income', earned.income,
                           'income_before', CASE WHEN chance.income_before >= 2 THEN round(earned.income * 0.95, 2) END,
                           'stated',
                           CASE
                               WHEN chance.stated < 80 THEN earned.income
                               WHEN chance.stated < 82 THEN earned.income + 500
                           END,
                           'dibao',
                           CASE
                               WHEN chance.dibao < 2 THEN NULL
                               WHEN capacity.labour IN ('full', 'mixed') THEN chance.dibao < 8
                               ELSE chance.dibao >= 10
                           END,
                           'food', CASE WHEN chance.food >= 8 THEN chance.food >= 12 END,
                           'clothing', CASE WHEN chance.clothing >= 6 THEN chance.clothing >= 9 END,
                           'schooling',
                           CASE
                               WHEN chance.schooling < 3 THEN NULL
                               WHEN chance.schooling < 6 THEN 'dropped_out'
                               WHEN chance.schooling < 9 THEN 'home_teaching'
                               ELSE 'in_school'
                           END,
                           'insured',
                           CASE
                               WHEN chance.insured < 3 THEN 'all but one'
                               WHEN chance.insured < 5 THEN 'one unknown'
                               ELSE 'all'
                           END,
                           'housing',
                           CASE
                               WHEN chance.housing < 3 THEN NULL
                               WHEN chance.housing < 6 THEN 'C'
                               WHEN chance.housing < 7 THEN 'D'
                               WHEN chance.housing < 50 THEN 'B'
                               ELSE 'A'
                           END,
                           'water', CASE WHEN chance.water >= 3 THEN chance.water >= 5 END,
                           'haves', haves.states)
                       || CASE
                              WHEN numbered.place <> '411400' THEN '{}'
                              ELSE jsonb_strip_nulls(jsonb_build_object(
                                       'standard',
                                       CASE
                                           WHEN chance.standard < 4 THEN NULL
                                           ELSE chance.standard >= 14 OR nobody_fails.here
                                       END,
                                       'stable',
                                       CASE
                                           WHEN chance.stable < 6 THEN NULL
                                           ELSE chance.stable >= 12 OR nobody_fails.here
                                       END))
                          END AS facts
               ) drawn;
    ANALYZE sample_household;

    INSERT INTO fupin_register.household (household_id, division, head_name, registered_on, poverty_cause, exit_planned_year)
    SELECT household.household_id,
           household.division,
           household.head_name,
           date '2016-03-01' + fupin_register.sample_draw(household.seed, 71, 120),
           (ARRAY['illness', 'disability', 'schooling', 'disaster', 'lack_of_land', 'lack_of_skill', 'lack_of_labour',
                  'lack_of_funds', 'lack_of_drive', NULL])[1 + fupin_register.sample_draw(household.seed, 72, 10)],
           household.exit_planned_year
      FROM sample_household household;

    CREATE TEMPORARY TABLE sample_year AS
        SELECT household.*,
               (household.facts ->> 'size')::integer AS members,
               year.year,
               round((household.facts ->> year.income_key)::numeric * (household.facts ->> 'size')::integer, 2) AS income
          FROM sample_household household
         CROSS JOIN LATERAL (
                VALUES (household.facts_year, 'income'),
                       (CASE WHEN household.year_before THEN household.facts_year - 1 END, 'income_before')
               ) year (year, income_key)
         WHERE year.year IS NOT NULL;
    ANALYZE sample_year;

    INSERT INTO fupin_register.household_year (household_id, division, year, status, members, food_secure, clothing_secure,
                                               housing_grade, water_secure, dibao, stated_income_per_capita, facts)
    SELECT year.household_id,
           year.division,
           year.year,
           CASE WHEN year.has_exited THEN 'exited' ELSE 'registered' END,
           year.members,
           (year.facts ->> 'food')::boolean,
           (year.facts ->> 'clothing')::boolean,
           year.facts ->> 'housing',
           CASE WHEN year.place IN ('460108', '441200') THEN (year.facts ->> 'water')::boolean END,
           (year.facts ->> 'dibao')::boolean,
           CASE WHEN year.year = year.facts_year THEN (year.facts ->> 'stated')::numeric END,
           jsonb_strip_nulls(jsonb_build_object('sample', year.question,
                                                'exit_standard_met', year.facts -> 'standard',
                                                'stable', year.facts -> 'stable'))
           || coalesce((SELECT jsonb_object_agg('have_' || have.number, substr(year.facts ->> 'haves', have.number, 1) = '+')
                          FROM generate_series(1, 8) have (number)
                         WHERE substr(year.facts ->> 'haves', have.number, 1) IN ('+', '-')), '{}')
           || coalesce(common.facts, '{}')
           || coalesce(labour.facts, '{}')
           || coalesce(standing.facts, '{}')
           || coalesce(house.facts, '{}')
           || coalesce(cause.facts, '{}')
           || coalesce(allowance.facts, '{}')
           -- three sources of the same: on site, in the ledger, in the system
           || CASE
                  WHEN year.place = '441600'
                  THEN jsonb_strip_nulls(jsonb_build_object(
                           'members_on_site', year.members,
                           'members_in_ledger', year.members,
                           'members_in_system', CASE WHEN year.number % 19 <> 4 THEN year.members END,
                           'income_on_site', round(year.income / year.members, 2),
                           'income_in_ledger', round(year.income / year.members, 2),
                           'income_in_system', round(year.income / year.members, 2) - CASE WHEN year.number % 13 = 5 THEN 120 ELSE 0 END))
                  ELSE '{}'
              END
           -- living conditions, of which one household in ten was asked nothing
           || CASE
                  WHEN year.place IN ('441200', '460108') AND year.year = year.facts_year AND year.number % 10 <> 7
                  THEN jsonb_build_object('housing_area', 18 * year.members + year.number % 23,
                                          'farmland_area', (year.number % 17) * 0.5,
                                          'electricity', true,
                                          'broadcast', year.number % 11 <> 3,
                                          'road_kind', (ARRAY['concrete', 'concrete', 'concrete', 'asphalt', 'gravel', 'earth'])[1 + year.number % 6],
                                          'fuel_kind', (ARRAY['clean', 'clean', 'firewood'])[1 + year.number % 3],
                                          'cooperative_member', year.number % 4 = 0,
                                          'relocated', year.number % 29 = 1)
                  ELSE '{}'
              END
      FROM sample_year year
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN year.facts ->> 'labour' IN ('full', 'mixed') THEN 'labour'
                                    WHEN year.facts ->> 'labour' <> 'unknown' THEN 'no_labour'
                                END AS labour,
                                CASE WHEN year.has_exited THEN 'exited' ELSE 'staying' END AS standing,
                                CASE WHEN year.facts ->> 'housing' IN ('C', 'D') THEN 'dangerous' WHEN year.facts ->> 'housing' IS NULL THEN 'ungraded' END AS house,
                                CASE WHEN fupin_register.sample_draw(year.seed, 72, 10) = 0 THEN 'ill' END AS cause,
                                CASE
                                    WHEN (year.facts ->> 'dibao')::boolean THEN 'dibao'
                                    WHEN year.facts ->> 'labour' NOT IN ('full', 'mixed', 'unknown') THEN 'needy'
                                END AS allowance) kind
      LEFT JOIN sample_fact common
        ON common.part = 'household/' || year.place || '/all'
       AND common.variant = year.number % 40
       AND year.year = year.facts_year
      LEFT JOIN sample_fact labour
        ON labour.part = 'household/' || year.place || '/' || kind.labour
       AND labour.variant = year.number % 20
       AND year.year = year.facts_year
      LEFT JOIN sample_fact standing
        ON standing.part = 'household/' || year.place || '/' || kind.standing
       AND standing.variant = year.number % 20
       AND year.year = year.facts_year
      LEFT JOIN sample_fact house
        ON house.part = 'household/' || year.place || '/' || kind.house
       AND house.variant = year.number % CASE kind.house WHEN 'dangerous' THEN 8 ELSE 4 END
       AND year.year = year.facts_year
      LEFT JOIN sample_fact cause
        ON cause.part = 'household/' || year.place || '/' || kind.cause
       AND cause.variant = year.number % 8
       AND year.year = year.facts_year
      LEFT JOIN sample_fact allowance
        ON allowance.part = 'household/' || year.place || '/' || kind.allowance
       AND allowance.variant = year.number % CASE kind.allowance WHEN 'needy' THEN 6 ELSE 20 END
       AND year.year = year.facts_year;

    -- Incomes ----------------------------------------------------------------------------------------------------

    INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue, cost)
    SELECT year.household_id,
           year.division,
           year.year,
           item.item_no,
           item.category,
           item.revenue,
           item.cost
      FROM sample_year year
     CROSS JOIN LATERAL (
            SELECT round(year.income * 0.30, 2) AS operating,
                   round(year.income * 0.12, 2) AS costs,
                   round(year.income * 0.08, 2) AS transfer
           ) part
     CROSS JOIN LATERAL (
            SELECT 1, 'wage', year.income - part.operating - part.transfer, 0.00
             WHERE year.facts ->> 'labour' NOT IN ('none', 'half') AND (year.income >= 0 OR year.income IS NULL)
             UNION ALL
            SELECT 2, 'operating', part.operating + part.costs, part.costs
             WHERE year.facts ->> 'labour' NOT IN ('none', 'half') AND year.income >= 0
             UNION ALL
            SELECT 2, 'operating', 3000.00, 3000.00 - year.income
             WHERE year.income < 0
             UNION ALL
            SELECT 3, 'transfer', part.transfer, 0.00
             WHERE year.facts ->> 'labour' NOT IN ('none', 'half') AND year.income >= 0
             UNION ALL
            SELECT 1, 'transfer', year.income - part.transfer, 0.00
             WHERE year.facts ->> 'labour' IN ('none', 'half')
             UNION ALL
            SELECT 2, 'property', part.transfer, 0.00
             WHERE year.facts ->> 'labour' IN ('none', 'half') AND year.income IS NOT NULL
           ) item (item_no, category, revenue, cost);

    -- Persons ----------------------------------------------------------------------------------------------------

    -- Ages are those of 31 December of the facts' year: whoever is of compulsory school age is so all year long.
    CREATE TEMPORARY TABLE sample_person AS
        SELECT household.place,
               household.household_id,
               household.division,
               household.facts_year,
               household.head_name,
               household.facts,
               member.number,
               member.number = (household.facts ->> 'size')::integer AS is_last,
               (row_number() OVER (ORDER BY household.place, household.number, member.number))::integer AS person_number,
               role.relation,
               CASE
                   WHEN role.relation = 'head' THEN CASE WHEN fupin_register.sample_draw(household.seed, 81, 100) < 82 THEN 'M' ELSE 'F' END
                   WHEN role.relation = 'spouse' THEN CASE WHEN fupin_register.sample_draw(household.seed, 81, 100) < 82 THEN 'F' ELSE 'M' END
                   ELSE substr('MF', 1 + fupin_register.sample_draw(draw.seed, 82, 2), 1)
               END AS sex,
               CASE
                   WHEN role.relation IN ('child', 'grandchild')
                   THEN CASE
                            WHEN household.question IS NOT NULL OR fupin_register.sample_draw(draw.seed, 83, 100) < 65
                            THEN 8 + fupin_register.sample_draw(draw.seed, 84, 7)
                            WHEN fupin_register.sample_draw(draw.seed, 83, 100) < 85
                            THEN 3 + fupin_register.sample_draw(draw.seed, 84, 2)
                            ELSE 18 + fupin_register.sample_draw(draw.seed, 84, 2)
                        END
                   WHEN role.relation = 'parent' OR household.facts ->> 'labour' IN ('none', 'half', 'unknown')
                   THEN 64 + fupin_register.sample_draw(draw.seed, 85, 20)
                   ELSE 38 + fupin_register.sample_draw(draw.seed, 85, 18)
               END AS age,
               CASE
                   WHEN role.relation = 'head'
                   THEN CASE household.facts ->> 'labour'
                            WHEN 'full' THEN 'full'
                            WHEN 'mixed' THEN 'half'
                            WHEN 'half' THEN 'half'
                            WHEN 'none' THEN 'none'
                        END                -- unknown where that is the question
                   WHEN household.facts ->> 'labour' = 'mixed' AND member.number = 2 THEN 'full'
                   WHEN household.facts ->> 'labour' = 'full' AND role.relation = 'spouse'
                   THEN CASE WHEN fupin_register.sample_draw(draw.seed, 86, 100) < 60 THEN 'full' ELSE 'half' END
                   WHEN household.facts ->> 'labour' = 'half' AND role.relation = 'spouse' THEN 'weak'
                   ELSE 'none'
               END AS labour_capacity,
               draw.seed
          FROM sample_household household
         CROSS JOIN LATERAL generate_series(1, (household.facts ->> 'size')::integer) member (number)
         CROSS JOIN LATERAL (
                SELECT household.seed * 10 + member.number AS seed
               ) draw
         CROSS JOIN LATERAL (
                SELECT CASE
                           WHEN member.number = 1 THEN 'head'
                           WHEN member.number > (household.facts ->> 'size')::integer - (household.facts ->> 'children')::integer
                           THEN CASE WHEN household.facts ->> 'labour' IN ('full', 'mixed') THEN 'child' ELSE 'grandchild' END
                           WHEN member.number = 2 THEN 'spouse'
                           ELSE CASE WHEN household.facts ->> 'labour' IN ('full', 'mixed') THEN 'parent' ELSE 'sibling' END
                       END AS relation
               ) role;
    ANALYZE sample_person;

    INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, citizen_id_missing_reason,
                                       relation, birth_date, sex)
    SELECT person.household_id || '-' || person.number,
           person.household_id,
           person.division,
           person.head_name || CASE WHEN person.number > 1 THEN '之' || substr('一二三四五六七八九', person.number, 1) ELSE '' END,
           CASE
               WHEN fupin_register.sample_draw(person.seed, 91, 150) > 0
               THEN fupin_register.sample_citizen_id(person.person_number, birth.birth_date, person.sex)
           END,
           CASE WHEN fupin_register.sample_draw(person.seed, 91, 150) = 0 THEN 'not_collected' END,
           person.relation,
           birth.birth_date,
           person.sex
      FROM sample_person person
     CROSS JOIN LATERAL (
            SELECT make_date(person.facts_year - person.age, 1, 1) + fupin_register.sample_draw(person.seed, 92, 365) AS birth_date
           ) birth;

    INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity, school_stage, schooling,
                                            basic_medical_insured, dibao, disability_grade, facts)
    SELECT person.household_id || '-' || person.number,
           person.household_id,
           person.division,
           person.year,
           person.labour_capacity,
           person.school_stage,
           person.schooling,
           person.insured,
           person.dibao,
           person.disability_grade,
           coalesce(common.facts, '{}')
           || coalesce(labour.facts, '{}')
           || coalesce(stage.facts, '{}')
           || coalesce(woman.facts, '{}')
           || coalesce(disability.facts, '{}')
           || coalesce(allowance.facts, '{}')
           || CASE
                  WHEN person.place = '441600' AND person.schooling = 'in_school'
                  THEN jsonb_build_object('hukou_county', left(person.division::text, 6),
                                          'education_payer_county', CASE WHEN person.person_number % 25 = 3 THEN '441600' ELSE left(person.division::text, 6) END)
                  ELSE '{}'
              END
           -- education, and where and how long those work of whom it is known whether they do
           || CASE
                  WHEN person.place IN ('441200', '460108') AND person.has_facts AND person.person_number % 10 <> 7
                  THEN jsonb_strip_nulls(jsonb_build_object(
                           'education_level', CASE
                                                  WHEN person.age_then < 6 THEN 'preschool'
                                                  WHEN person.age_then < 15 THEN 'primary'
                                                  WHEN person.age_then < 20 THEN 'junior_middle'
                                                  WHEN person.age_then >= 60 THEN (ARRAY['illiterate', 'primary', 'primary'])[1 + person.person_number % 3]
                                                  ELSE (ARRAY['primary', 'junior_middle', 'junior_middle', 'senior_middle', 'college'])[1 + person.person_number % 5]
                                              END,
                           'work_months', CASE work.employed WHEN 'true' THEN 1 + person.person_number % 12 WHEN 'false' THEN 0 END,
                           'work_area', CASE work.employed WHEN 'true' THEN (ARRAY['town', 'town', 'county', 'province', 'other_province'])[1 + person.person_number % 5] END))
                  ELSE '{}'
              END
      FROM (SELECT person.*,
                   year.year,
                   at_the_time.age AS age_then,
                   year.year = person.facts_year AS has_facts,
                   (person.facts ->> 'dibao')::boolean AS dibao,
                   CASE
                       WHEN at_the_time.age < 3 OR at_the_time.age >= 20 THEN 'none'
                       WHEN at_the_time.age < 6 THEN 'preschool'
                       WHEN at_the_time.age < 12 THEN 'primary'
                       WHEN at_the_time.age < 15 THEN 'junior_middle'
                       WHEN fupin_register.sample_draw(person.seed, 93, 2) = 0 THEN 'senior_middle'
                       ELSE 'secondary_vocational'
                   END AS school_stage,
                   CASE
                       WHEN at_the_time.age >= 20 THEN 'finished'
                       WHEN at_the_time.age < 3 THEN 'not_enrolled'
                       WHEN person.is_last AND at_the_time.age BETWEEN 6 AND 14 THEN person.facts ->> 'schooling'
                       ELSE 'in_school'
                   END AS schooling,
                   CASE
                       WHEN person.is_last THEN CASE person.facts ->> 'insured' WHEN 'all' THEN true WHEN 'all but one' THEN false END
                       ELSE true
                   END AS insured,
                   CASE
                       WHEN person.labour_capacity IN ('none', 'weak') AND at_the_time.age >= 20 AND fupin_register.sample_draw(person.seed, 94, 100) < 18
                       THEN 1 + fupin_register.sample_draw(person.seed, 95, 4)
                       ELSE 0
                   END AS disability_grade
              FROM sample_person person
              JOIN sample_year year ON year.household_id = person.household_id
             CROSS JOIN LATERAL (
                    SELECT person.age - person.facts_year + year.year AS age
                   ) at_the_time) person
     CROSS JOIN LATERAL (SELECT CASE
                                    WHEN person.labour_capacity <> 'none' THEN 'able'
                                    WHEN person.age_then < 16 THEN 'minor'
                                END AS labour,
                                CASE
                                    WHEN person.age_then BETWEEN 6 AND 14
                                    THEN CASE person.schooling WHEN 'in_school' THEN 'at_school' WHEN 'home_teaching' THEN 'at_home' WHEN 'dropped_out' THEN 'out_of_school' END
                                    WHEN person.age_then BETWEEN 15 AND 19 THEN 'senior'
                                    WHEN person.age_then BETWEEN 20 AND 59 THEN 'adult'
                                    WHEN person.age_then >= 60 THEN 'elder'
                                END AS stage,
                                CASE WHEN person.disability_grade IN (1, 2) THEN 'severe' WHEN person.disability_grade > 2 THEN 'disabled' END AS disability,
                                CASE WHEN person.dibao THEN 'dibao' WHEN person.age_then >= 20 AND person.labour_capacity = 'none' THEN 'needy' END AS allowance) kind
      LEFT JOIN sample_fact common
        ON common.part = 'person/' || person.place || '/all'
       AND common.variant = person.person_number % 40
       AND person.has_facts
      LEFT JOIN sample_fact labour
        ON labour.part = 'person/' || person.place || '/' || kind.labour
       AND labour.variant = person.person_number % CASE kind.labour WHEN 'able' THEN 40 ELSE 10 END
       AND person.has_facts
      LEFT JOIN sample_fact stage
        ON stage.part = 'person/' || person.place || '/' || kind.stage
       AND stage.variant = person.person_number % CASE kind.stage WHEN 'senior' THEN 12 WHEN 'at_home' THEN 4 WHEN 'out_of_school' THEN 4 ELSE 20 END
       AND person.has_facts
      LEFT JOIN sample_fact woman
        ON woman.part = 'person/' || person.place || '/woman'
       AND woman.variant = person.person_number % 20
       AND person.has_facts
       AND person.sex = 'F'
       AND person.age_then BETWEEN 20 AND 59
      LEFT JOIN sample_fact allowance
        ON allowance.part = 'person/' || person.place || '/' || kind.allowance
       AND allowance.variant = person.person_number % CASE kind.allowance WHEN 'dibao' THEN 10 ELSE 12 END
       AND person.has_facts
      LEFT JOIN sample_fact disability
        ON disability.part = 'person/' || person.place || '/' || kind.disability
       AND disability.variant = person.person_number % 12
       AND person.has_facts
     CROSS JOIN LATERAL (SELECT COALESCE(stage.facts ->> 'employed', labour.facts ->> 'employed', common.facts ->> 'employed') AS employed) work;

    -- Histories --------------------------------------------------------------------------------------------------

    INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on)
    SELECT household.household_id,
           household.division,
           step.step_no,
           step.from_status,
           step.to_status,
           coalesce(make_date(household.exit_planned_year, step.month, step.day),
                    date '2016-03-01' + fupin_register.sample_draw(household.seed, 71, 120))
      FROM sample_household household
     CROSS JOIN (VALUES (1, NULL,            'registered',    NULL, NULL),
                        (2, 'registered',    'exit_proposed', 10,   20),
                        (3, 'exit_proposed', 'verified',      11,   15),
                        (4, 'verified',      'publicised',    12,   1),
                        (5, 'publicised',    'exited',        12,   20)) step (step_no, from_status, to_status, month, day)
     WHERE step.step_no = 1 OR household.has_exited;

    INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id, note)
    SELECT person.household_id,
           person.division,
           1,
           'member_in',
           person.birth_date,
           person.person_id,
           '出生'
      FROM fupin_register.person
     WHERE person.relation IN ('child', 'grandchild')
       AND person.birth_date >= date '2014-01-01'
       AND right(person.person_id, 1) = '3';

    DROP TABLE sample_place, sample_county, sample_village, sample_village_case, sample_village_year, sample_segment, sample_case,
               sample_usual, sample_numbered, sample_household, sample_year, sample_person;

    CALL fupin_register.load_sample_projects();
    CALL fupin_register.load_sample_money();
    CALL fupin_register.load_sample_work();
    CALL fupin_register.load_sample_measure();
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample() IS
    'loads the sample: 4,844 invented households on real villages of the five places whose papers are shipped, the same for everybody; refused when the register is not empty. Take it away with remove_sample()';
