-- How the reports by level are made: one text for a report, and what tells its levels apart stands here.

CREATE FUNCTION fupin_register.create_by_level(reports jsonb, report text) RETURNS void
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    level           record;
    report_of_level text;
BEGIN
    FOR level IN
        SELECT named.name,
               reports ->> named.name AS view,
               CASE named.name
                   WHEN 'county' THEN 'fupin_register.county_of(entry.division)'
                   ELSE format('fupin.ancestor(entry.division, %s)', named.number)
               END AS place,
               -- its own and those of the levels above
               string_agg(format('place.%1$s_code::varchar(12) AS %1$s_code, place.%1$s_name::varchar(64) AS %1$s_name', named.name), ', ')
                   OVER (ORDER BY named.number) AS places
          FROM unnest(ARRAY['province', 'prefecture', 'county', 'town', 'village']) WITH ORDINALITY named (name, number)
    LOOP
        CONTINUE WHEN level.view IS NULL;
        report_of_level := replace(report, '{head}', '(counted.division::text || ''-'' || counted.year)::varchar(20) AS {level}_year_key, {places}, '
                                                     'counted.year::integer AS year, (SELECT fupin.as_of())::date AS as_of');
        report_of_level := replace(report_of_level, '{level}', level.name);
        report_of_level := replace(report_of_level, '{places}', level.places);
        report_of_level := replace(report_of_level, '{place}', level.place);
        EXECUTE format('CREATE VIEW fupin_report.%I WITH (security_barrier) AS %s '
                       'LEFT JOIN fupin_register.place ON place.division OPERATOR(fupin.=) counted.division '
                       'WHERE counted.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions())',
                       level.view, report_of_level);
    END LOOP;
END
$$;
COMMENT ON FUNCTION fupin_register.create_by_level(jsonb, text) IS
    'makes a report of every level: the name of its view by level, and what it selects from counted (place is joined to it), in which {level} is the level, {places} the columns of place down to it, '
    '{head} key, places, year and as_of, and {place} the place of entry at the level. A place that the reader may see a part of only has no row: its counts would be those of the part. '
    'Gone when the register is made';
