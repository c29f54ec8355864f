-- CALL fupin_register.load_sample_measure(): the sample's measures of help and the plans of its households.
-- load_sample() calls it last.
--
-- Every household on the register that has not left has a plan for the year of its place's facts, but one in eleven; in 美兰区 all
-- have, from the day on which their plan was made.  What nobody has checked has no item yet.

CREATE PROCEDURE fupin_register.load_sample_measure()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET jit = off
AS $$
BEGIN
    CREATE TEMPORARY TABLE sample_planned AS
        SELECT left(household_year.household_id, 13) AS place,
               right(household_year.household_id, 4)::integer AS number,
               household_year.household_id,
               household_year.division,
               household_year.year,
               household_year.status,
               household_year.housing_grade,
               household_year.water_secure,
               household_year.facts,
               helper.official_id,
               helper.division AS official_division
          FROM fupin_register.household_year
          JOIN (VALUES ('SAMPLE-440512', 2018), ('SAMPLE-411400', 2018), ('SAMPLE-441200', 2019), ('SAMPLE-441600', 2019), ('SAMPLE-460108', 2019)) given (place, year)
            ON given.place = left(household_year.household_id, 13)
           AND given.year = household_year.year
          LEFT JOIN fupin_register.official helper
            ON helper.official_id = 'SAMPLE-' || household_year.division || CASE given.place WHEN 'SAMPLE-441200' THEN '-R' ELSE '-H' END;

    -- One item for each criterion that is known not to be met, one for the income everywhere.
    CREATE TEMPORARY TABLE sample_item AS
        SELECT item.*,
               row_number() OVER (PARTITION BY item.household_id ORDER BY item.criterion_name) AS item_no,
               fupin_register.sample_draw(item.number * 16 + ascii(right(item.criterion_name, 1)) % 16, 301, 10) AS draw,
               COALESCE((SELECT min(event.happened_on)
                           FROM fupin_register.event
                          WHERE event.kind = 'household_plan_made'
                            AND event.household_id = item.household_id),
                        make_date(item.year, 1, 15) + item.number % 45) AS planned_on
          FROM (SELECT planned.place, planned.number, planned.household_id, planned.division, planned.year, planned.official_id, planned.official_division,
                       given.standard_id, given.criterion_name, given.kind
                  FROM sample_planned planned
                 CROSS JOIN LATERAL (VALUES
                        ('HAOJIANG-2017.household.exit', 'SAMPLE-440512', 'income',  'post',     true),
                        ('HAOJIANG-2017.household.exit', 'SAMPLE-440512', 'housing', 'housing',  planned.housing_grade IN ('C', 'D')),
                        ('ZHAOQING-2018.household.exit', 'SAMPLE-441200', 'income',  'planting', true),
                        ('ZHAOQING-2018.household.exit', 'SAMPLE-441200', 'housing', 'housing',  planned.housing_grade IN ('C', 'D')),
                        ('MEILAN-2019.household.exit',   'SAMPLE-460108', 'income',  'breeding', true),
                        ('MEILAN-2019.household.exit',   'SAMPLE-460108', 'housing', 'housing',  planned.housing_grade IN ('C', 'D')),
                        ('MEILAN-2019.household.exit',   'SAMPLE-460108', 'water',   'water',    NOT planned.water_secure),
                        ('SHANGQIU-2018.household.exit', 'SAMPLE-411400', 'exit_standard', 'photovoltaic', true),
                        ('SHANGQIU-2018.household.exit', 'SAMPLE-411400', 'stable',  'training', planned.facts ->> 'stable' = 'false')) given (standard_id, place, criterion_name, kind, is_planned)
                 WHERE given.place = planned.place
                   AND given.is_planned
                   AND planned.status = 'registered'
                 UNION ALL
                SELECT planned.place, planned.number, planned.household_id, planned.division, planned.year, planned.official_id, planned.official_division,
                       'HEYUAN-2019.household.exit', have.key, (ARRAY['breeding', 'training', 'education', 'medical', 'housing', 'water', 'pension', NULL])[right(have.key, 1)::integer]
                  FROM sample_planned planned
                 CROSS JOIN LATERAL jsonb_each(planned.facts) have
                 WHERE planned.place = 'SAMPLE-441600'
                   AND planned.status = 'registered'
                   AND have.key ~ '^have_[1-8]$'
                   AND have.value = 'false') item
         WHERE item.place = 'SAMPLE-460108'
            OR item.number % 11 <> 5;

    -- Of ten items three are done in time, one late; two are overdue, three run, one has no day.  What is done is a measure.
    CREATE TEMPORARY TABLE sample_dated AS
        SELECT item.*,
               CASE
                   WHEN item.draw < 6 THEN item.planned_on + 60
                   WHEN item.draw < 9 THEN make_date(item.year, 11, 30)
               END AS due_on,
               CASE
                   WHEN item.draw < 3 THEN item.planned_on + 40 + item.number % 21
                   WHEN item.draw = 3 THEN item.planned_on + 61 + item.number % 10
               END AS done_on
          FROM sample_item item;

    INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during, official_id, official_division, amount, rule_id, document_no)
    SELECT item.household_id || '-' || item.item_no,
           item.division,
           item.household_id,
           coalesce(item.kind, 'other'),
           coalesce(item.kind IN ('post', 'planting', 'breeding', 'photovoltaic'), false),
           daterange(item.done_on, NULL),
           item.official_id,
           item.official_division,
           500 * (1 + item.number % 7),
           criterion.rule_id,
           '样例'
      FROM sample_dated item
      JOIN fupin.criterion
        ON criterion.standard_id = item.standard_id
       AND criterion.name = item.criterion_name
     WHERE item.done_on IS NOT NULL
       AND item.place <> 'SAMPLE-411400';

    INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, standard_id, criterion_name, kind, official_id, official_division,
                                                    planned_on, due_on, done_on, measure_id, document_no)
    SELECT item.household_id, item.division, item.year, item.item_no, item.standard_id, item.criterion_name, item.kind, item.official_id, item.official_division,
           item.planned_on, item.due_on, item.done_on,
           CASE WHEN item.done_on IS NOT NULL AND item.place <> 'SAMPLE-411400' THEN item.household_id || '-' || item.item_no END,
           '样例'
      FROM sample_dated item;

    -- Income measures of the households of 商丘市: two, but one in one household and in another the same entered twice (SHANGQIU-2018-7-d).
    INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during, rule_id, document_no, note)
    SELECT planned.household_id || '-S' || measure.line, planned.division, planned.household_id, measure.kind, true, daterange('2018-01-01', NULL), 'SHANGQIU-2018-7-d', '样例', measure.note
      FROM sample_planned planned
     CROSS JOIN LATERAL (VALUES (1, (ARRAY['planting', 'breeding', 'post'])[1 + planned.number % 3], NULL),
                                (2, CASE planned.number WHEN 11 THEN NULL WHEN 12 THEN 'planting' ELSE 'photovoltaic' END,
                                 CASE planned.number WHEN 12 THEN '同一措施重复录入' END)) measure (line, kind, note)
     WHERE planned.place = 'SAMPLE-411400'
       AND measure.kind IS NOT NULL
       AND (planned.number % 40 <> 7 OR measure.kind <> 'photovoltaic');

    -- Elsewhere a household has one more measure, but one in nine; some have ended and their outcome is known, some are for the head alone.
    INSERT INTO fupin_register.measure (measure_id, division, household_id, person_id, kind, raises_income, during, official_id, official_division, amount, conditional, outcome, document_no)
    SELECT planned.household_id || '-H',
           planned.division,
           planned.household_id,
           CASE WHEN chosen.kind IN ('post', 'training') THEN head.person_id END,
           chosen.kind,
           chosen.kind <> 'training',
           daterange(make_date(planned.year - 1, 3, 1), CASE WHEN chosen.kind = 'training' THEN make_date(planned.year, 3, 1) END),
           planned.official_id,
           planned.official_division,
           CASE chosen.kind WHEN 'post' THEN 7200 WHEN 'breeding' THEN 3000 END,
           chosen.kind = 'post',
           CASE WHEN chosen.kind = 'training' THEN (ARRAY['effective', 'partly_effective', 'not_effective'])[1 + planned.number % 3] END,
           '样例'
      FROM sample_planned planned
     CROSS JOIN LATERAL (SELECT (ARRAY['breeding', 'planting', 'post', 'training'])[1 + fupin_register.sample_draw(planned.number, 302, 4)] AS kind) chosen
      LEFT JOIN fupin_register.person head ON head.person_id = planned.household_id || '-1'
     WHERE planned.place <> 'SAMPLE-411400'
       AND planned.number % 9 <> 4;

    DROP TABLE sample_planned, sample_item, sample_dated;
END
$$;
COMMENT ON PROCEDURE fupin_register.load_sample_measure() IS
    'loads the sample''s measures of help and plans of households; part of load_sample()';
