-- Statistics to be given away: counts by place of one year, in tables of their own, without small counts.
--
-- Whoever reads the reports sees households, so leaving a count out there would hide nothing.  What is hidden stays hidden only where
-- nothing else may be read: in tables that are filled once and can be given to anybody.
--
--     small      1 to k - 1 households or persons; 0 and k are not
--     figure     a count that is given, or what two or more given counts of a place tell: what the answers to a question leave of the
--                whole, and the persons, or persons on record, beyond one for each household
--     place      given with all its figures in all tables, or with none: then nothing says that anybody lives there
--     rest       a place less the places inside it that are given
--
-- A place is given where no figure of it is small, where the place around it is given, and where the rest of that one has no small
-- figure either: the smallest of the places inside it join the rest until this is so.  What is given is so the figures of areas that do not
-- overlap, the rests, and their sums; each count in them is 0, or k and more, and whoever adds and subtracts finds sums of them
-- only.  Shares, money and averages are not given, nor is anything known in two ways: the one less the other would be a count
-- that is no figure.

CREATE VIEW fupin_register.open_statistic WITH (security_barrier) AS
    SELECT asked.question,
           asked.report,
           counted.whole,
           counted.unit || '_' || part.name AS column_name
      FROM (VALUES
               ('exit',       'household_statistics', '{exited,poor,status_unknown}'::text[]),
               ('kind',       'household_statistics', '{kind_general,kind_dibao,kind_tekun,kind_dibao_tekun,kind_not_poor,kind_unknown}'),
               ('cause',      'household_statistics', '{cause_illness,cause_disability,cause_schooling,cause_disaster,cause_accident,cause_lack_of_land,cause_lack_of_water,'
                                                      'cause_lack_of_skill,cause_lack_of_labour,cause_lack_of_funds,cause_poor_transport,cause_lack_of_drive,cause_other,cause_unknown}'),
               ('income',     'household_statistics', '{income_negative,income_0_2999,income_3000_3999,income_4000_4999,income_5000_7999,income_8000_9999,'
                                                      'income_10000_14999,income_15000_up,income_no_band}'),
               ('house',      'household_statistics', '{house_a,house_b,house_c,house_d,house_ungraded}'),
               ('water',      'household_statistics', '{water_secure,not_water_secure,water_secure_unknown}'),
               ('toilet',     'household_statistics', '{toilet_sanitary,toilet_dry,toilet_other,toilet_unknown}'),
               ('road',       'household_statistics', '{road_hard,road_soft,road_unknown}'),
               ('relocation', 'household_statistics', '{relocated,not_relocated,relocated_unknown}'),
               ('helper',     'household_statistics', '{with_helper,not_with_helper,with_helper_unknown}'),
               ('measures',   'household_statistics', '{measures_0,measures_1,measures_2_up,measures_unknown}'),
               ('visits',     'household_statistics', '{visited,not_visited}'),
               ('sex',        'person_statistics',    '{male,female,sex_unknown}'),
               ('age',        'person_statistics',    '{age_0_5,age_6_15,age_16_29,age_30_44,age_45_59,age_60_79,age_80_up,age_unknown}'),
               ('health',     'person_statistics',    '{health_healthy,health_chronic_illness,health_serious_illness,health_disability,health_illness_and_disability,health_unknown}'),
               ('labour',     'person_statistics',    '{labour_full,labour_half,labour_weak,labour_none,labour_unknown}'),
               ('education',  'person_statistics',    '{education_preschool,education_illiterate,education_primary,education_junior_middle,education_senior_middle,education_college,education_unknown}'),
               ('stage',      'person_statistics',    '{stage_preschool,stage_primary,stage_junior_middle,stage_senior_middle,stage_secondary_vocational,stage_junior_college,stage_university,stage_none,stage_unknown}'),
               ('insurance',  'person_statistics',    '{insured,not_insured,insured_unknown}'),
               ('pension',    'person_statistics',    '{pension_insured,not_pension_insured,pension_insured_unknown}'),
               ('employment', 'person_statistics',    '{employed,not_employed,employed_unknown}'),
               ('training',   'person_statistics',    '{trained,not_trained,trained_unknown}')
           ) asked (question, report, parts)
      JOIN (VALUES ('household_statistics', 'households', 'households'),
                   ('household_statistics', 'persons',    'persons'),
                   ('person_statistics',    'persons',    'persons_recorded')) counted (report, unit, whole) ON counted.report = asked.report
     CROSS JOIN LATERAL pg_catalog.unnest(asked.parts) part (name);
COMMENT ON VIEW fupin_register.open_statistic IS
    'the counts that publish_statistics() can give away: each is an answer to a question, and the answers to a question never count anybody twice; no other column of a report is given';
COMMENT ON COLUMN fupin_register.open_statistic.question IS 'what is asked, the name by which publish_statistics() takes it';
COMMENT ON COLUMN fupin_register.open_statistic.report IS 'its reports: views of fupin_report of this name and a level, as household_statistics_by_town';
COMMENT ON COLUMN fupin_register.open_statistic.whole IS 'the column that counts all of whom it is asked, given beside the answers';
COMMENT ON COLUMN fupin_register.open_statistic.column_name IS 'the column that counts one answer';

CREATE VIEW fupin_register.open_figure WITH (security_barrier) AS
    SELECT open_statistic.column_name AS plus,
           '{}'::text[] AS minus
      FROM fupin_register.open_statistic
     UNION
    SELECT open_statistic.whole,
           '{}'
      FROM fupin_register.open_statistic
     UNION ALL
    SELECT open_statistic.whole,
           pg_catalog.array_agg(open_statistic.column_name)
      FROM fupin_register.open_statistic
     GROUP BY open_statistic.whole,
              open_statistic.question
     UNION ALL
    SELECT 'persons' || of_both.ending,
           ARRAY['households' || of_both.ending]
      FROM (SELECT pg_catalog.substr(open_statistic.column_name, pg_catalog.length('households_')) AS ending
              FROM fupin_register.open_statistic
             WHERE open_statistic.whole = 'households'
             UNION ALL
            VALUES ('')) of_both
     UNION ALL
    SELECT 'persons',
           ARRAY['persons_recorded']
     UNION ALL
    SELECT 'persons_recorded',
           ARRAY['households'];
COMMENT ON VIEW fupin_register.open_figure IS 'what counts that are given tell of a place: a count, or one less others; none of them may be small';
COMMENT ON COLUMN fupin_register.open_figure.plus IS 'a count';
COMMENT ON COLUMN fupin_register.open_figure.minus IS 'the counts to be taken from it; none = it stands alone';

CREATE PROCEDURE fupin_register.publish_statistics(
    k           integer DEFAULT NULL,
    questions   text[]  DEFAULT '{exit}',
    year        integer DEFAULT NULL,
    schema_name name    DEFAULT 'fupin_open')
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
DECLARE
    levels  constant text[] := '{village,town,county,prefecture,province}';
    counts  text[];
    unknown text;
    taken   text;
    report  record;
    reading text;
    round   integer := 0;
BEGIN
    IF k < 3 THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the smallest count that is given must be 3 or more'),
                  ERRCODE = 'invalid_parameter_value',
                  DETAIL = fupin.message('Where only 1 is small, whatever is left out for being small is 1; NULL leaves nothing out.');
    END IF;
    SELECT asked.question INTO unknown
      FROM unnest(questions) asked (question)
     WHERE asked.question IS NULL
        OR asked.question NOT IN (SELECT open_statistic.question FROM fupin_register.open_statistic);
    IF FOUND OR COALESCE(cardinality(questions), 0) = 0 THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('no question "%s" can be given away'), COALESCE(unknown, '')),
                  ERRCODE = 'invalid_parameter_value',
                  DETAIL = format(fupin.message('The questions are %s.'), (SELECT string_agg(DISTINCT open_statistic.question, ', ') FROM fupin_register.open_statistic));
    END IF;
    IF schema_name IS NULL OR schema_name = '' THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('the statistics need a schema'),
                  ERRCODE = 'null_value_not_allowed';
    END IF;
    IF to_regrole(quote_ident(schema_name)) IS NOT NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('schema "%s" would be the first that role "%s" finds its tables in'), schema_name, schema_name),
                  ERRCODE = 'reserved_name',
                  HINT = fupin.message('Name another schema.');
    END IF;
    SELECT needed.name INTO taken
      FROM unnest(ARRAY['fupin_open_row', 'fupin_open_place', 'fupin_open_figure']) needed (name)
     WHERE to_regclass('pg_temp.' || needed.name) IS NOT NULL;
    IF FOUND THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('this session has a temporary "%s" of its own'), taken),
                  ERRCODE = 'duplicate_table',
                  DETAIL = fupin.message('publish_statistics() makes a temporary table of that name.'),
                  HINT = fupin.message('Drop or rename it, or call publish_statistics() in another session.');
    END IF;
    -- Nobody else has anything in a schema that was not there, and whoever makes it at the same time waits here.
    BEGIN
        EXECUTE format('CREATE SCHEMA %I', schema_name);
    EXCEPTION WHEN duplicate_schema OR unique_violation THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('schema "%s" already exists'), schema_name),
                  ERRCODE = 'duplicate_schema',
                  DETAIL = fupin.message('publish_statistics() makes its schema itself and touches nothing that is there.'),
                  HINT = fupin.message('Name another schema, or drop this one first: the statistics of two days, of two years or of two lists of questions tell more than either to who has both.');
    END;
    year := COALESCE(year, date_part('year', fupin.as_of())::integer);

    SELECT array_agg(DISTINCT given.column_name) INTO counts
      FROM fupin_register.open_statistic
     CROSS JOIN LATERAL unnest(ARRAY[open_statistic.whole, open_statistic.column_name]) given (column_name)
     WHERE open_statistic.question = ANY (questions);
    FOR report IN
        SELECT class.relname AS name,
               format('%I.%I', schema_name, class.relname) AS identity,
               level.name || '_code' AS place,
               (SELECT string_agg(quote_ident(around.name || '_code'), ', ' ORDER BY around.number)
                  FROM unnest(levels) WITH ORDINALITY around (name, number)
                 WHERE around.number > level.number) AS around,
               string_agg(quote_ident(attribute.attname), ', ' ORDER BY attribute.attnum) AS columns,
               array_agg(format('COLUMN %I.%I.%I IS %L', schema_name, class.relname, attribute.attname, col_description(class.oid, attribute.attnum)))
                   || format('TABLE %I.%I IS %L', schema_name, class.relname, obj_description(class.oid, 'pg_class')) AS comments
          FROM (SELECT DISTINCT open_statistic.report FROM fupin_register.open_statistic WHERE open_statistic.question = ANY (questions)) asked
         CROSS JOIN unnest(levels) WITH ORDINALITY level (name, number)
          JOIN pg_catalog.pg_class class
            ON class.relname = asked.report || '_by_' || level.name
           AND class.relnamespace = 'fupin_report'::regnamespace
          JOIN pg_catalog.pg_attribute attribute
            ON attribute.attrelid = class.oid
           AND (attribute.attname::text = ANY (counts) OR attribute.attname ~ '^(year|as_of|(village|town|county|prefecture|province)_(year_key|code|name))$')
         GROUP BY class.oid,
                  class.relname,
                  level.name,
                  level.number
    LOOP
        EXECUTE format('CREATE TABLE %s AS SELECT %s FROM fupin_report.%I WITH NO DATA; COMMENT ON ', report.identity, report.columns, report.name)
                || array_to_string(report.comments, '; COMMENT ON ');
        reading := concat_ws(' UNION ALL ', reading,
                             format('SELECT %L AS report, shown.%I::text AS place, ARRAY[%s]::text[] AS around, to_jsonb(shown) AS shown FROM (SELECT %s FROM fupin_report.%I WHERE year = %s) shown',
                                    report.identity, report.place, report.around, report.columns, report.name, year));
    END LOOP;

    -- One statement reads all reports, so that they are of one moment.
    EXECUTE 'CREATE TEMPORARY TABLE fupin_open_row ON COMMIT DROP AS ' || reading;
    CREATE TEMPORARY TABLE fupin_open_place ON COMMIT DROP AS
        SELECT given.place,
               (SELECT around.place
                  FROM unnest(min(given.around)) WITH ORDINALITY around (place, number)
                 WHERE around.place <> given.place
                   AND around.place IN (SELECT other.place FROM pg_temp.fupin_open_row other)
                 ORDER BY around.number
                 LIMIT 1) AS above,
               jsonb_object_agg(counted.key, counted.value::bigint) AS counts,
               NULL::integer AS given_in
          FROM pg_temp.fupin_open_row given
         CROSS JOIN LATERAL jsonb_each_text(given.shown) counted
         WHERE counted.key = ANY (counts)
         GROUP BY given.place;
    IF NOT EXISTS (SELECT FROM pg_temp.fupin_open_place) THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('there are no statistics of %s'), year),
                  ERRCODE = 'no_data_found',
                  HINT = fupin.message('Name another year, or set fupin.as_of to a day in it.');
    END IF;
    CREATE TEMPORARY TABLE fupin_open_figure ON COMMIT DROP AS
        SELECT place.place,
               place.above,
               figure.number,
               figure.minus = '{}' AND figure.plus IN (SELECT open_statistic.whole FROM fupin_register.open_statistic) AS is_whole,
               COALESCE((place.counts ->> figure.plus)::bigint, 0) - (SELECT COALESCE(sum((place.counts ->> taken.name)::bigint), 0) FROM unnest(figure.minus) taken (name)) AS value
          FROM pg_temp.fupin_open_place place
         CROSS JOIN (SELECT open_figure.*,
                            row_number() OVER () AS number
                       FROM fupin_register.open_figure
                      WHERE open_figure.minus || open_figure.plus <@ counts) figure;

    -- From the top down.  Without k every place is given.
    UPDATE pg_temp.fupin_open_place
       SET given_in = 0
     WHERE k IS NULL
        OR above IS NULL
       AND place NOT IN (SELECT figure.place FROM pg_temp.fupin_open_figure figure WHERE abs(figure.value) BETWEEN 1 AND k - 1);
    LOOP
        -- Beside a small place others are left out by chance: a choice by size would tell the sizes to who makes it again.
        WITH inside AS (
            SELECT place.place,
                   place.above,
                   row_number() OVER (PARTITION BY place.above ORDER BY random()) AS number,
                   beside.places
              FROM pg_temp.fupin_open_place place
              JOIN pg_temp.fupin_open_place around
                ON around.place = place.above
               AND around.given_in = round
              JOIN (SELECT figure.place
                      FROM pg_temp.fupin_open_figure figure
                     GROUP BY figure.place
                    HAVING NOT bool_or(abs(figure.value) BETWEEN 1 AND k - 1)) own ON own.place = place.place
              JOIN (SELECT other.above,
                           count(*) AS places
                      FROM pg_temp.fupin_open_place other
                     GROUP BY other.above) beside ON beside.above = place.above
             WHERE place.given_in IS NULL
        ), rest AS (
            -- of all places inside, the first ones given
            SELECT inside.above,
                   inside.number,
                   inside.places - inside.number AS left_out,
                   whole.is_whole,
                   whole.value - sum(part.value) OVER (PARTITION BY inside.above, part.number ORDER BY inside.number) AS value
              FROM inside
              JOIN pg_temp.fupin_open_figure part ON part.place = inside.place
              JOIN pg_temp.fupin_open_figure whole
                ON whole.place = inside.above
               AND whole.number = part.number
        )
        UPDATE pg_temp.fupin_open_place place
           SET given_in = round + 1
          FROM inside
          JOIN (SELECT tried.above,
                       max(tried.number) AS number
                  FROM (SELECT rest.above,
                               rest.number
                          FROM rest
                         GROUP BY rest.above,
                                  rest.number
                        -- who knows that somebody lives in each place that is left out must not find one that has few
                        HAVING NOT bool_or(abs(rest.value) BETWEEN 1 AND k - 1 + CASE WHEN rest.is_whole THEN GREATEST(rest.left_out - 1, 0) ELSE 0 END)) tried
                 GROUP BY tried.above) chosen
            ON chosen.above = inside.above
           AND chosen.number >= inside.number
         WHERE place.place = inside.place;
        EXIT WHEN NOT FOUND;
        round := round + 1;
    END LOOP;

    FOR report IN SELECT DISTINCT given.report AS identity FROM pg_temp.fupin_open_row given LOOP
        EXECUTE format('INSERT INTO %1$s SELECT shown.* FROM pg_temp.fupin_open_row given '
                       'JOIN pg_temp.fupin_open_place place ON place.place = given.place AND place.given_in IS NOT NULL '
                       'CROSS JOIN LATERAL jsonb_populate_record(NULL::%1$s, given.shown) shown WHERE given.report = %1$L ORDER BY given.place', report.identity);
    END LOOP;
    EXECUTE format($about$
        COMMENT ON SCHEMA %1$I IS '公开统计：由 fupin_register.publish_statistics() 生成 | statistics to be given away, made by fupin_register.publish_statistics()';
        CREATE TABLE %1$I.about AS
            SELECT %2$L::integer AS k, %3$s AS year, fupin.as_of() AS as_of, %4$L::varchar(255) AS questions, transaction_timestamp()::timestamp(0) AS published_at;
        COMMENT ON TABLE %1$I.about IS '公开说明 | what is published here: a place without a row has a small count, or would tell one, or has nobody';
        COMMENT ON COLUMN %1$I.about.k IS '最小公开数 | the smallest count beside 0 that is given; NULL = every count is';
        COMMENT ON COLUMN %1$I.about.year IS '年度 | calendar year of the counts';
        COMMENT ON COLUMN %1$I.about.as_of IS '统计时点 | the day that they are of';
        COMMENT ON COLUMN %1$I.about.questions IS '统计项目 | what was asked, by the names of publish_statistics()';
        COMMENT ON COLUMN %1$I.about.published_at IS '公开时间 | when they were written';
    $about$, schema_name, k, year, array_to_string(questions, ', '));
    DROP TABLE pg_temp.fupin_open_row, pg_temp.fupin_open_place, pg_temp.fupin_open_figure;
END
$$;
COMMENT ON PROCEDURE fupin_register.publish_statistics(integer, text[], integer, name) IS
    'writes counts of households and persons by place, of a year (NULL = that of fupin.as_of()), into tables of a new schema, which belongs to the caller and is granted to nobody; the caller is an admin or the owner of the register and '
    'needs CREATE on the database. questions are those of open_statistic; the more of them, the fewer places are left. With k (3 or more; NULL = off) no count from 1 to k - 1 can be read or worked out: '
    'a place with a small count is left out, with all places inside it and others beside it, taken by chance. '
    'Not covered: a count of 0, or of everybody, which says something of each; what somebody knows otherwise; and what this procedure made at another time, or of another day, year or list of questions, kept beside these';
