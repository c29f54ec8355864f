-- Statistics to be given away: figures by place as of a day, in tables of their own, with small counts left out.
--
-- Whoever reads the reports sees households, so leaving a count out there would hide nothing.  What is hidden stays hidden
-- only where nothing else may be read: in tables that are filled once and can be given to anybody.
--
--     small count     1 to k - 1 households or persons; 0 is no small count
--     row left out    a row with a small count: the parts add up to the whole, so one of them alone cannot be left out.
--                     Its counts and what is worked out of them are NULL, but for the whole (households, persons), where that is not small
--     beside it       where one row of a place above is left out, its figures would be those of the place above less the others':
--                     the smallest of the others is left out too
--
-- The sum of two rows that are left out can still be worked out, and so can what differs between two days or two places' statistics
-- that somebody keeps side by side.

CREATE VIEW fupin_register.open_statistic WITH (security_barrier) AS
    SELECT report.view_name AS report,
           report.level,
           CASE report.level WHEN 'village' THEN 'town_code' WHEN 'town' THEN 'county_code' WHEN 'county' THEN 'prefecture_code' ELSE 'province_code' END AS above,
           report.counts
      FROM (SELECT published.view_name::text AS view_name,
                   pg_catalog.min(pg_catalog.split_part(published.column_name, '_', 1)) FILTER (WHERE published.column_position = 1
                                                                                                   AND published.column_name ~ '^(village|town|county|prefecture)_year_key$') AS level,
                   pg_catalog.array_agg(published.column_name::text ORDER BY published.column_position)
                       FILTER (WHERE published.column_name ~ '(^|_)(households|persons)(_|$)'
                                 AND published.type_name::text IN ('integer', 'bigint')) AS counts,
                   pg_catalog.bool_or(published.column_name = 'year') AS has_year
              FROM fupin_report.data_dictionary published
             WHERE published.column_name IS NOT NULL
             GROUP BY published.view_name) report
     WHERE report.level IS NOT NULL
       AND report.has_year
       AND report.counts IS NOT NULL;
COMMENT ON VIEW fupin_register.open_statistic IS 'the reports that publish_statistics() gives away: those with one row for a place and a year, and counts of households or persons';
COMMENT ON COLUMN fupin_register.open_statistic.report IS 'the view of fupin_report';
COMMENT ON COLUMN fupin_register.open_statistic.level IS 'of which places its rows are: village, town, county, prefecture';
COMMENT ON COLUMN fupin_register.open_statistic.above IS 'its column with the code of the place above';
COMMENT ON COLUMN fupin_register.open_statistic.counts IS 'its columns that count households or persons';

CREATE PROCEDURE fupin_register.publish_statistics(small_cell integer, schema_name name DEFAULT 'fupin_open')
    LANGUAGE plpgsql SECURITY DEFINER
    SET search_path = pg_catalog, pg_temp
    SET client_min_messages = warning
AS $$
DECLARE
    marker  constant text := '公开统计：由 fupin_register.publish_statistics() 生成 | statistics to be given away, made by fupin_register.publish_statistics()';
    report  record;
    answer  text;
    comment text;
BEGIN
    IF small_cell IS NULL OR small_cell < 2 THEN
        RAISE EXCEPTION 'the smallest count that is given away must be 2 or more'
            USING ERRCODE = 'invalid_parameter_value';
    END IF;
    IF to_regnamespace(quote_ident(schema_name)) IS NULL THEN
        EXECUTE format('CREATE SCHEMA %I', schema_name);
        EXECUTE format('COMMENT ON SCHEMA %I IS %L', schema_name, marker);
    ELSIF NOT EXISTS (SELECT
                        FROM pg_catalog.pg_namespace
                       WHERE nspname = schema_name
                         AND obj_description(oid, 'pg_namespace') = marker
                         AND nspowner = current_user::regrole) THEN
        RAISE EXCEPTION 'schema "%" is not one of the open statistics', schema_name
            USING ERRCODE = 'duplicate_schema',
                  DETAIL = 'publish_statistics() makes its schema itself and touches nothing that is there.';
    END IF;

    FOR report IN
        SELECT statistic.report,
               format('%I.%I', schema_name, statistic.report) AS identity,
               statistic.above,
               (SELECT string_agg(format('NULLIF(abs(whole.%I), 0)', counted), ', ') FROM unnest(statistic.counts) counted) AS counted,
               (SELECT string_agg(format('whole.%I', counted), ', ') FROM unnest(ARRAY['persons', 'households'] || statistic.counts) counted WHERE counted = ANY (statistic.counts)) AS size,
               (SELECT string_agg(CASE
                                      WHEN attname IN ('persons', 'households') THEN format('CASE WHEN left_out AND %1$I < %2$s THEN NULLIF(%1$I, %1$I) ELSE %1$I END AS %1$I', attname, small_cell)
                                      WHEN attname = ANY (statistic.counts) OR attname ~ '_(share|ratio|gap|numerator|denominator)$'
                                      THEN format('CASE WHEN NOT left_out THEN %1$I END::%2$s AS %1$I', attname, format_type(atttypid, atttypmod))
                                      ELSE quote_ident(attname)
                                  END, ', ' ORDER BY attnum)
                  FROM pg_catalog.pg_attribute
                 WHERE attrelid = format('fupin_report.%I', statistic.report)::regclass
                   AND attnum > 0
                   AND NOT attisdropped) AS columns,
               format('fupin_report.%I', statistic.report)::regclass AS original
          FROM fupin_register.open_statistic statistic
         ORDER BY statistic.report
    LOOP
        answer := format($answer$
SELECT %1$s, left_out AS is_left_out, fupin_register.yes_no(left_out)::varchar(4) AS left_out_label
  FROM (SELECT looked.*,
               small OR count(*) FILTER (WHERE small) OVER beside = 1
                        AND row_number() OVER (PARTITION BY looked.%2$I, looked.year, small ORDER BY size, looked.%3$I) = 1 AS left_out
          FROM (SELECT whole.*, COALESCE(LEAST(%4$s) < %5$s, false) AS small, COALESCE(%6$s) AS size FROM %7$s whole) looked
        WINDOW beside AS (PARTITION BY looked.%2$I, looked.year)) given
$answer$,
            report.columns, report.above,
            (SELECT attname FROM pg_catalog.pg_attribute WHERE attrelid = report.original AND attnum = 1),
            report.counted, small_cell, report.size, report.original);
        -- who was given the table keeps it
        IF to_regclass(report.identity) IS NOT NULL
           AND (SELECT array_agg((attname, atttypid, atttypmod) ORDER BY attnum) FROM pg_catalog.pg_attribute WHERE attrelid = report.original AND attnum > 0)
               = (SELECT array_agg((attname, atttypid, atttypmod) ORDER BY attnum) FROM pg_catalog.pg_attribute
                   WHERE attrelid = to_regclass(report.identity) AND attnum > 0 AND attname NOT IN ('is_left_out', 'left_out_label')) THEN
            EXECUTE format('DELETE FROM %s', report.identity);
            EXECUTE format('INSERT INTO %s %s', report.identity, answer);
        ELSE
            EXECUTE format('DROP TABLE IF EXISTS %s', report.identity);
            EXECUTE format('CREATE TABLE %s AS %s', report.identity, answer);
        END IF;
        EXECUTE format('COMMENT ON TABLE %s IS %L', report.identity,
                       obj_description(report.original, 'pg_class') || format('; counts of 1 to %s are left out', small_cell - 1));
        FOR comment IN
            SELECT format('COMMENT ON COLUMN %s.%I IS %L', report.identity, attname, col_description(attrelid, attnum))
              FROM pg_catalog.pg_attribute
             WHERE attrelid = report.original
               AND attnum > 0
             UNION ALL
            SELECT format('COMMENT ON COLUMN %s.is_left_out IS %L', report.identity, '未公布 | left out: the row has a small count, or would reveal one')
             UNION ALL
            SELECT format('COMMENT ON COLUMN %s.left_out_label IS %L', report.identity, '是否未公布 | left out: 是 or 否')
        LOOP
            EXECUTE comment;
        END LOOP;
    END LOOP;
END
$$;
COMMENT ON PROCEDURE fupin_register.publish_statistics(integer, name) IS
    'writes the figures by place as of fupin.as_of() into tables of a schema of their own, to be given to anybody: counts of households or persons from 1 to small_cell - 1, and what would reveal them, are NULL. '
    'Nothing is given away until it is called and the tables are granted; a schema that it did not make is refused';
