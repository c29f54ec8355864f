-- What must be posted for everybody to read: what is missing, and what is to be posted now.
--
-- Which notices a paper demands is said by its criteria: one that reads a fact made of notices demands that notice.

CREATE VIEW fupin_register.notice_criterion AS
    SELECT DISTINCT
           criterion.standard_id,
           criterion.ordinal,
           criterion.rule_id,
           criterion.label_zh,
           criterion.strength,
           demanded.subject,
           demanded.fact,
           demanded.kind,
           demanded.level
      FROM fupin.standard_criterion criterion
      JOIN fupin.standard ON standard.standard_id = criterion.standard_id
     CROSS JOIN LATERAL fupin.criteria_facts(criterion.criteria) read
      JOIN (VALUES ('project',      'published_in_village',  'publicity',    'village'),
                   ('project',      'published_in_town',     'publicity',    'town'),
                   ('project',      'published_in_district', 'publicity',    'county'),
                   ('project',      'shortest_publicity',    'publicity',    NULL),
                   ('project',      'published',             'publicity',    NULL),
                   ('project',      'announced',             'announcement', NULL),
                   ('project',      'announced_on_site_on',  'announcement', NULL),
                   ('project',      'posted_in_village',     'announcement', 'village'),
                   ('fund',         'published',             NULL,           NULL),
                   ('housing_case', 'appraisal_published',   'publicity',    NULL)) demanded (subject, fact, kind, level)
        ON demanded.subject = standard.subject
       AND demanded.fact = read.fact;
COMMENT ON VIEW fupin_register.notice_criterion IS 'the criteria that demand a notice, with its kind and level';
COMMENT ON COLUMN fupin_register.notice_criterion.standard_id IS 'the standard';
COMMENT ON COLUMN fupin_register.notice_criterion.ordinal IS 'place of the criterion in its verdicts, from 1';
COMMENT ON COLUMN fupin_register.notice_criterion.rule_id IS 'the rule; NULL = a criterion of one''s own without one';
COMMENT ON COLUMN fupin_register.notice_criterion.label_zh IS 'Chinese label of the criterion';
COMMENT ON COLUMN fupin_register.notice_criterion.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.notice_criterion.subject IS 'what the notice is about: project, fund, housing_case';
COMMENT ON COLUMN fupin_register.notice_criterion.fact IS 'the fact that the criterion reads';
COMMENT ON COLUMN fupin_register.notice_criterion.kind IS 'announcement, publicity; NULL = either will do';
COMMENT ON COLUMN fupin_register.notice_criterion.level IS 'level that must post it; NULL = any';

CREATE VIEW fupin_register.notice_need WITH (security_barrier) AS
    WITH subject AS (
        SELECT 'project' AS subject,
               project.project_id AS subject_id,
               project.division,
               project.standard_id,
               project.verdict,
               pg_catalog.to_jsonb(project) AS facts,
               project.first_funded_on AS first_used_on
          FROM fupin_register.project_verdict project
         WHERE project.standard_id IN (SELECT notice_criterion.standard_id FROM fupin_register.notice_criterion)
         UNION ALL
        SELECT 'fund',
               fund.fund_id,
               fund.division,
               fund.standard_id,
               fund.verdict,
               pg_catalog.to_jsonb(fund),
               fund.first_paid_on
          FROM fupin_register.fund_verdict fund
         WHERE fund.standard_id IN (SELECT notice_criterion.standard_id FROM fupin_register.notice_criterion)
         UNION ALL
        SELECT 'housing_case',
               house.housing_case_id,
               house.division,
               house.standard_id,
               fupin.assess(house, house.criteria),
               pg_catalog.to_jsonb(house),
               NULL
          FROM fupin_register.housing_case_fact house
         WHERE house.standard_id IN (SELECT notice_criterion.standard_id FROM fupin_register.notice_criterion)
    ), need AS (
        SELECT subject.subject,
               subject.subject_id,
               subject.division,
               subject.first_used_on,
               criterion.rule_id,
               criterion.label_zh,
               criterion.strength,
               criterion.fact,
               criterion.kind,
               criterion.level,
               fupin.state(subject.verdict, criterion.ordinal) AS state,
               subject.facts -> criterion.fact AS value
          FROM subject
          JOIN fupin_register.notice_criterion criterion
            ON criterion.standard_id = subject.standard_id
           AND criterion.subject = subject.subject
    ), posted AS (
        SELECT need.subject,
               need.subject_id,
               need.fact,
               pg_catalog.min(notice.from_date) AS first_on,
               CASE WHEN pg_catalog.bool_and(notice.to_date IS NOT NULL) THEN pg_catalog.max(notice.to_date) END AS last_on
          FROM need
          JOIN fupin_register.notice
            ON notice.subject_kind = need.subject
           AND notice.subject_id = need.subject_id
         WHERE notice.from_date <= (SELECT fupin.as_of())
           AND notice.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
           AND COALESCE(notice.kind = need.kind, true)
           AND COALESCE(notice.level = need.level, true)
         GROUP BY need.subject,
                  need.subject_id,
                  need.fact
    )
    SELECT need.subject,
           need.subject_id,
           need.division,
           need.first_used_on,
           need.rule_id,
           need.label_zh,
           need.strength,
           need.kind,
           need.level,
           posted.first_on,
           posted.last_on,
           found.state
      FROM need
      LEFT JOIN posted
        ON posted.subject = need.subject
       AND posted.subject_id = need.subject_id
       AND posted.fact = need.fact
     CROSS JOIN LATERAL (SELECT CASE need.state
                                    WHEN '+' THEN CASE WHEN posted.first_on > need.first_used_on THEN 'late' END
                                    WHEN '?' THEN 'unknown'
                                    WHEN '-' THEN CASE
                                                      -- of two notices that one criterion demands, the one that was posted
                                                      WHEN need.value = 'true' THEN NULL
                                                      WHEN posted.first_on IS NULL OR need.fact = 'announced_on_site_on' THEN 'missing'
                                                      WHEN need.fact = 'shortest_publicity' THEN 'too_short'
                                                      ELSE 'cut_short'
                                                  END
                                END AS state) found
     WHERE found.state IS NOT NULL;
COMMENT ON VIEW fupin_register.notice_need IS
    'notices that a paper demands and that are not in order: projects, tranches and houses';
COMMENT ON COLUMN fupin_register.notice_need.subject IS 'what it is about: project, fund, housing_case';
COMMENT ON COLUMN fupin_register.notice_need.subject_id IS 'its number';
COMMENT ON COLUMN fupin_register.notice_need.division IS 'its place';
COMMENT ON COLUMN fupin_register.notice_need.first_used_on IS 'day on which its money was used first; NULL = not yet, or it has none';
COMMENT ON COLUMN fupin_register.notice_need.rule_id IS 'the rule; NULL = a criterion of one''s own without one';
COMMENT ON COLUMN fupin_register.notice_need.label_zh IS 'Chinese label of the criterion';
COMMENT ON COLUMN fupin_register.notice_need.strength IS 'how strongly the paper demands it';
COMMENT ON COLUMN fupin_register.notice_need.kind IS 'announcement, publicity; NULL = either will do';
COMMENT ON COLUMN fupin_register.notice_need.level IS 'level that must post it; NULL = any';
COMMENT ON COLUMN fupin_register.notice_need.first_on IS 'first day on which one was posted; NULL = none was';
COMMENT ON COLUMN fupin_register.notice_need.last_on IS 'last day on which one hung; NULL = none was posted, or one still hangs';
COMMENT ON COLUMN fupin_register.notice_need.state IS
    'missing, cut_short (the next level acted before its last day was over), too_short, late (posted after the money was used first), unknown';

-- What is to be posted now, in the words that everybody may read: no number of a household or person, no telephone.
CREATE VIEW fupin_register.notice_due WITH (security_barrier) AS
    WITH household AS (
        SELECT state.household_id,
               state.division,
               state.status,
               state.since AS since_on
          FROM fupin_register.household_state_period state
         WHERE state.since <= (SELECT fupin.as_of())
           AND COALESCE(state.until > (SELECT fupin.as_of()), true)
           AND (state.status IN ('verified', 'publicised')
                OR state.status IN ('exited', 'removed')
                   AND pg_catalog.date_part('year', state.since) = pg_catalog.date_part('year', (SELECT fupin.as_of())))
    ), due AS (
        SELECT CASE WHEN household.status = 'removed' THEN 'removal' ELSE 'exit' END AS occasion,
               'household' AS subject,
               household.household_id::text AS subject_id,
               household.division,
               NULL::fupin.division AS place,
               CASE WHEN household.status IN ('verified', 'publicised') THEN 'publicity' ELSE 'announcement' END AS kind,
               'village' AS level,
               household.since_on,
               NULL AS rule_id,
               pg_catalog.concat(CASE
                                     WHEN household.status = 'removed' THEN '清退户：'
                                     WHEN household.status = 'exited' THEN '脱贫户：'
                                     ELSE '拟脱贫户：'
                                 END,
                                 name.head_name,
                                 CASE WHEN year.members IS NOT NULL THEN '，' || year.members || '人' END) AS text,
               NULL::numeric AS amount
          FROM household
          LEFT JOIN fupin_register.household_name name
            ON name.household_id = household.household_id
           AND name.division OPERATOR(fupin.=) household.division
          LEFT JOIN (SELECT DISTINCT ON (household_year.household_id, household_year.division)
                            household_year.household_id,
                            household_year.division,
                            household_year.members
                       FROM fupin_register.household_year_row household_year
                      WHERE household_year.year <= pg_catalog.date_part('year', (SELECT fupin.as_of()))
                        AND household_year.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())
                      ORDER BY household_year.household_id,
                               household_year.division,
                               household_year.year DESC) year
            ON year.household_id = household.household_id
           AND year.division OPERATOR(fupin.=) household.division
         UNION ALL
        -- the notice that a project needs before its next step
        SELECT 'project',
               'project',
               project.project_id,
               project.division,
               CASE WHEN step.needs_notice THEN project.place END,
               CASE WHEN step.needs_notice THEN 'announcement' ELSE 'publicity' END,
               COALESCE(step.publicity_level, CASE
                                                  WHEN fupin.level(project.place) = 5 THEN 'village'
                                                  WHEN fupin.level(project.place) = 4 THEN 'town'
                                                  ELSE 'county'
                                              END),
               project.state_since,
               COALESCE(step.rule_id, procedure.rule_id),
               pg_catalog.concat('项目：', record.title,
                                 CASE WHEN project.year IS NOT NULL THEN '，' || project.year || '年' END,
                                 CASE WHEN project.planned_amount IS NOT NULL THEN '，计划投资' || project.planned_amount || '元' END),
               project.planned_amount
          FROM fupin_register.project_verdict project
          JOIN fupin_register.project record
            ON record.project_id = project.project_id
           AND record.division OPERATOR(fupin.=) project.division
          JOIN fupin_register.project_step step
            ON step.procedure = project.procedure
           AND step.from_state = project.state
           AND (step.publicity_level IS NOT NULL OR step.needs_notice)
          JOIN fupin_register.project_procedure procedure ON procedure.procedure = project.procedure
         UNION ALL
        -- what papers demand of projects, money and houses, and nobody has posted
        SELECT need.subject,
               need.subject,
               need.subject_id,
               need.division,
               project.place,
               COALESCE(need.kind, 'announcement'),
               COALESCE(need.level, CASE fupin.level(need.division) WHEN 5 THEN 'village' WHEN 4 THEN 'town' WHEN 3 THEN 'county' WHEN 2 THEN 'prefecture' ELSE 'province' END),
               NULL,
               need.rule_id,
               CASE need.subject
                   WHEN 'project' THEN pg_catalog.concat('项目：', project.title,
                                                         CASE WHEN project.year IS NOT NULL THEN '，' || project.year || '年' END,
                                                         CASE WHEN project.planned_amount IS NOT NULL THEN '，计划投资' || project.planned_amount || '元' END)
                   WHEN 'fund' THEN pg_catalog.concat('资金：', COALESCE(fund.document_no, '无文号'), '，', fund.amount, '元',
                                                      CASE WHEN purpose.label_zh IS NOT NULL THEN '，用于' || purpose.label_zh END)
                   ELSE pg_catalog.concat('危房鉴定：', house_name.head_name, CASE WHEN house.grade IS NOT NULL THEN '，' || house.grade || '级' END)
               END,
               COALESCE(project.planned_amount, fund.amount)
          FROM fupin_register.notice_need need
          LEFT JOIN fupin_register.project
            ON need.subject = 'project'
           AND project.project_id = need.subject_id
           AND project.division OPERATOR(fupin.=) need.division
          LEFT JOIN fupin_register.fund
            ON need.subject = 'fund'
           AND fund.fund_id = need.subject_id
           AND fund.division OPERATOR(fupin.=) need.division
          LEFT JOIN fupin.code_list purpose
            ON purpose.list = 'fund_purpose'
           AND purpose.code = fund.purpose
          LEFT JOIN fupin_register.housing_case house
            ON need.subject = 'housing_case'
           AND house.housing_case_id = need.subject_id
           AND house.division OPERATOR(fupin.=) need.division
          LEFT JOIN fupin_register.household_name house_name
            ON house_name.household_id = house.household_id
           AND house_name.division OPERATOR(fupin.=) house.division
         WHERE need.state = 'missing'
    ), listed AS (
        -- the same notice may be needed for two reasons
        SELECT DISTINCT ON (due.subject, due.subject_id, due.division, due.kind, due.level)
               due.*
          FROM due
         ORDER BY due.subject,
                  due.subject_id,
                  due.division,
                  due.kind,
                  due.level,
                  due.rule_id NULLS LAST
    ), posted AS (
        SELECT DISTINCT ON (listed.subject, listed.subject_id, listed.kind, listed.level)
               listed.subject,
               listed.subject_id,
               listed.kind,
               listed.level,
               notice.notice_id,
               notice.from_date,
               notice.to_date
          FROM listed
          JOIN fupin_register.notice
            ON notice.subject_kind = listed.subject
           AND notice.subject_id = listed.subject_id
           AND notice.kind = listed.kind
           AND notice.level = listed.level
         WHERE notice.from_date <= (SELECT fupin.as_of())
           AND notice.from_date >= COALESCE(listed.since_on, notice.from_date)
         ORDER BY listed.subject,
                  listed.subject_id,
                  listed.kind,
                  listed.level,
                  notice.to_date NULLS FIRST
    )
    SELECT pg_catalog.md5(pg_catalog.concat_ws('/', listed.subject, listed.subject_id, listed.division::text, listed.kind, listed.level)) AS notice_key,
           listed.occasion,
           listed.subject,
           listed.subject_id,
           listed.division,
           listed.place,
           listed.kind,
           listed.level,
           listed.since_on,
           listed.rule_id,
           listed.text,
           listed.amount,
           posted.from_date,
           posted.to_date,
           CASE WHEN posted.notice_id IS NULL THEN 'to_post' ELSE 'running' END AS state
      FROM listed
      LEFT JOIN posted
        ON posted.subject = listed.subject
       AND posted.subject_id = listed.subject_id
       AND posted.kind = listed.kind
       AND posted.level = listed.level
     -- the last day still runs; an announcement is done once it hangs
     WHERE posted.notice_id IS NULL
        OR listed.kind = 'publicity'
           AND COALESCE(posted.to_date >= (SELECT fupin.as_of()), true);
COMMENT ON VIEW fupin_register.notice_due IS
    'what is to be posted on the day of as_of for exits, removals, projects, money and houses, and the publicities that still run; fupin_register.post_notice() opens one';
COMMENT ON COLUMN fupin_register.notice_due.notice_key IS 'key of the notice, a digest that names nobody';
COMMENT ON COLUMN fupin_register.notice_due.occasion IS 'exit, removal, project, fund, housing_case';
COMMENT ON COLUMN fupin_register.notice_due.subject IS 'what it is about (see the domain subject_kind)';
COMMENT ON COLUMN fupin_register.notice_due.subject_id IS 'its number, which is not posted';
COMMENT ON COLUMN fupin_register.notice_due.division IS 'its place';
COMMENT ON COLUMN fupin_register.notice_due.place IS 'where it must hang; NULL = anywhere at the level';
COMMENT ON COLUMN fupin_register.notice_due.kind IS 'announcement, publicity';
COMMENT ON COLUMN fupin_register.notice_due.level IS 'level that posts it';
COMMENT ON COLUMN fupin_register.notice_due.since_on IS 'day since which it is due; NULL = unknown';
COMMENT ON COLUMN fupin_register.notice_due.rule_id IS 'the rule that demands it; NULL = the procedure of the register';
COMMENT ON COLUMN fupin_register.notice_due.text IS 'what is to be read on it; names of people are masked for readers';
COMMENT ON COLUMN fupin_register.notice_due.amount IS 'the money that it is about, in yuan; NULL = none, or unknown';
COMMENT ON COLUMN fupin_register.notice_due.from_date IS 'first day of the publicity that runs; NULL = nothing is posted yet';
COMMENT ON COLUMN fupin_register.notice_due.to_date IS 'its last day; NULL = nothing is posted yet, or no last day is known';
COMMENT ON COLUMN fupin_register.notice_due.state IS 'to_post, running';

CREATE PROCEDURE fupin_register.post_notice(notice_key text, from_date date DEFAULT NULL, to_date date DEFAULT NULL, document_no text DEFAULT NULL)
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    due record;
BEGIN
    SELECT notice_due.* INTO due
      FROM fupin_register.notice_due
     WHERE notice_due.notice_key = post_notice.notice_key;
    IF NOT FOUND OR due.state <> 'to_post' THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('no notice "%s" is to be posted'), post_notice.notice_key),
                  ERRCODE = 'no_data_found',
                  DETAIL = CASE
                               WHEN due.state = 'running' THEN format(fupin.message('It has been hanging since %s.'), to_char(due.from_date, 'YYYY-MM-DD'))
                               ELSE fupin.message('No notice that is due today has this key.')
                           END,
                  HINT = fupin.message('What is to be posted stands in fupin_report.notice_list, each with its key.');
    END IF;
    INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, place, from_date, to_date, document_no)
    VALUES (md5(concat_ws('/', post_notice.notice_key, coalesce(post_notice.from_date, fupin.as_of()))),
            due.division, due.kind, due.level, due.subject, due.subject_id, due.place,
            coalesce(post_notice.from_date, fupin.as_of()), post_notice.to_date, post_notice.document_no);
END
$$;
COMMENT ON PROCEDURE fupin_register.post_notice(text, date, date, text) IS
    'records that a notice of fupin_report.notice_list was posted: from a day (NULL = as_of) to its last day (NULL = still hanging, or unknown)';

-- The reports (the order of columns is published: append only).

CREATE FUNCTION fupin_register.notice_state_label(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1
               WHEN 'missing' THEN '未公示公告'
               WHEN 'cut_short' THEN '公示未满'
               WHEN 'too_short' THEN '公示天数不足'
               WHEN 'late' THEN '迟于用款'
               WHEN 'unknown' THEN '情况不明'
               WHEN 'to_post' THEN '待张贴'
               WHEN 'running' THEN '公示中'
           END;
COMMENT ON FUNCTION fupin_register.notice_state_label(text) IS 'the Chinese label of a notice_state; NULL for any other text';

CREATE FUNCTION fupin_register.notice_occasion_label(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN CASE $1
               WHEN 'exit' THEN '脱贫退出'
               WHEN 'removal' THEN '清退'
               WHEN 'project' THEN '项目'
               WHEN 'fund' THEN '资金使用'
               WHEN 'housing_case' THEN '危房改造'
           END;
COMMENT ON FUNCTION fupin_register.notice_occasion_label(text) IS 'the Chinese label of a notice_occasion; NULL for any other text';

CREATE VIEW fupin_report.notice_gap WITH (security_barrier) AS
    SELECT (gap.subject || '/' || gap.subject_id || '/' || gap.code)::varchar(255) AS notice_gap_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           gap.subject::varchar(16) AS subject,
           subject_code.label_zh::varchar(64) AS subject_label,
           gap.subject_id::varchar(32) AS subject_code,
           (SELECT fupin.as_of())::date AS as_of,
           gap.label_zh::varchar(128) AS criterion_label,
           gap.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           gap.strength::varchar(16) AS strength,
           strength_code.label_zh::varchar(16) AS strength_label,
           gap.kind::varchar(16) AS notice_kind,
           kind_code.label_zh::varchar(16) AS notice_kind_label,
           gap.level::varchar(16) AS notice_level,
           level_code.label_zh::varchar(16) AS notice_level_label,
           gap.first_on::date AS start_date,
           gap.last_on::date AS end_date,
           gap.first_used_on::date AS first_funded_date,
           gap.state::varchar(16) AS notice_state,
           fupin_register.notice_state_label(gap.state)::varchar(16) AS notice_state_label,
           (CASE WHEN gap.state <> 'unknown' THEN gap.strength IN ('ensure', 'must') END)::boolean AS is_breach,
           fupin_register.yes_no(CASE WHEN gap.state <> 'unknown' THEN gap.strength IN ('ensure', 'must') END)::varchar(4) AS breach_label
      FROM (SELECT need.subject,
                   need.subject_id,
                   need.division,
                   need.first_used_on,
                   need.rule_id,
                   need.label_zh,
                   need.strength,
                   need.kind,
                   need.level,
                   need.first_on,
                   need.last_on,
                   need.state,
                   pg_catalog.concat_ws('/', need.rule_id, need.kind, need.level, need.label_zh) AS code
              FROM fupin_register.notice_need need
             UNION ALL
            -- what must be made public every so often (HAOJIANG-2017-4.3-d)
            SELECT duty.actor_kind,
                   duty.actor_id,
                   duty.place,
                   NULL,
                   duty.rule_id,
                   duty.title_zh,
                   duty.strength,
                   'publicity',
                   NULL,
                   duty.last_on,
                   NULL,
                   CASE duty.state WHEN 'missed' THEN 'missing' ELSE 'unknown' END,
                   pg_catalog.concat_ws('/', duty.duty_id, pg_catalog.lower(duty.period))
              FROM fupin_register.publishing_result duty
             WHERE duty.state IN ('missed', 'unknown')) gap
      LEFT JOIN fupin.rule ON rule.rule_id = gap.rule_id
      LEFT JOIN fupin.code_list subject_code
        ON subject_code.list = 'subject'
       AND subject_code.code = gap.subject
      LEFT JOIN fupin.code_list strength_code
        ON strength_code.list = 'strength'
       AND strength_code.code = gap.strength
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'notice_kind'
       AND kind_code.code = gap.kind
      LEFT JOIN fupin.code_list level_code
        ON level_code.list = 'level'
       AND level_code.code = gap.level
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) gap.division;

-- Exactly what is to be posted, in the words to be read there.
CREATE VIEW fupin_report.notice_list WITH (security_barrier) AS
    SELECT due.notice_key::varchar(32) AS notice_list_key,
           place.province_code::varchar(12) AS province_code,
           place.province_name::varchar(64) AS province_name,
           place.prefecture_code::varchar(12) AS prefecture_code,
           place.prefecture_name::varchar(64) AS prefecture_name,
           place.county_code::varchar(12) AS county_code,
           place.county_name::varchar(64) AS county_name,
           place.town_code::varchar(12) AS town_code,
           place.town_name::varchar(64) AS town_name,
           place.village_code::varchar(12) AS village_code,
           place.village_name::varchar(64) AS village_name,
           (SELECT fupin.as_of())::date AS as_of,
           due.occasion::varchar(16) AS notice_occasion,
           fupin_register.notice_occasion_label(due.occasion)::varchar(16) AS notice_occasion_label,
           due.kind::varchar(16) AS notice_kind,
           kind_code.label_zh::varchar(16) AS notice_kind_label,
           due.level::varchar(16) AS notice_level,
           level_code.label_zh::varchar(16) AS notice_level_label,
           fupin_register.shorten(due.text)::varchar(255) AS notice_text,
           due.amount::numeric(18,2) AS amount,
           (due.amount / 10000)::numeric(18,6) AS amount_wan,
           due.since_on::date AS since_date,
           due.rule_id::varchar(64) AS rule_id,
           rule.article::varchar(64) AS article,
           rule.title_zh::varchar(128) AS rule_title,
           due.from_date::date AS start_date,
           due.to_date::date AS end_date,
           due.state::varchar(16) AS notice_state,
           fupin_register.notice_state_label(due.state)::varchar(16) AS notice_state_label
      FROM fupin_register.notice_due due
      LEFT JOIN fupin.rule ON rule.rule_id = due.rule_id
      LEFT JOIN fupin.code_list kind_code
        ON kind_code.list = 'notice_kind'
       AND kind_code.code = due.kind
      LEFT JOIN fupin.code_list level_code
        ON level_code.list = 'level'
       AND level_code.code = due.level
      LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) due.division;
