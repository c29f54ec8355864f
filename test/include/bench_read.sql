-- How long a client waits for each report: :every_report reads them all in turn, noted under :way, each for five minutes at most.
-- It is read as by a client with UseDeclareFetch: the seconds to the first row, and to the last with every column worked out.
CREATE TEMPORARY TABLE bench_report (way text, report text, rows bigint, first_row numeric, seconds numeric, broken_off boolean);
CREATE TEMPORARY VIEW bench_way AS
    SELECT way,
           count(*) AS reports,
           count(*) FILTER (WHERE seconds < 1) AS within_1_second,
           count(*) FILTER (WHERE seconds < 10) AS within_10_seconds,
           count(*) FILTER (WHERE first_row < 1) AS first_row_within_1_second,
           count(*) FILTER (WHERE broken_off) AS broken_off,
           round(sum(seconds), 1) AS seconds_in_all
      FROM bench_report
     GROUP BY way;
CREATE PROCEDURE pg_temp.read(way text, report text) LANGUAGE plpgsql AS $$
DECLARE
    started timestamptz := clock_timestamp();
    answer refcursor;
    first record;
    rows bigint;
    others bigint;
    first_row numeric;
    broken_off boolean := false;
BEGIN
    BEGIN
        OPEN answer FOR EXECUTE format('SELECT * FROM fupin_report.%I', report);
        FETCH answer INTO first;
        rows := FOUND::integer;
        first_row := extract(epoch FROM clock_timestamp() - started);
        MOVE FORWARD ALL FROM answer;
        GET DIAGNOSTICS others = ROW_COUNT;
        CLOSE answer;
        -- where the time was up in the end, it is noticed here and not when the reading is noted
        PERFORM pg_sleep(0);
    EXCEPTION WHEN query_canceled THEN
        broken_off := true;
    END;
    INSERT INTO bench_report VALUES (way, report, rows + others, first_row, extract(epoch FROM clock_timestamp() - started), broken_off);
END
$$;
SELECT string_agg(format('CALL pg_temp.read(:''way'', %L);', relname), ' ' ORDER BY relname) AS every_report
  FROM pg_class
 WHERE relnamespace = 'fupin_report'::regnamespace
   AND relkind = 'v' \gset
SET statement_timeout = '5min';
