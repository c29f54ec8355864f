-- What the report on snapshots and its columns say of themselves, in the form of 66_describe.sql; a column that has the name of one
-- described there means the same and says the same.

COMMENT ON VIEW fupin_report.snapshot_status IS
    '答案快照 | snapshots: the years and places whose answers are kept, and whether the reports use them; they show the same rows with and without';
DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT attribute.attname,
               dictionary.comment
          FROM (VALUES
            ('snapshot_key', '快照键 | snapshot key: division_code-year'),
            ('kept_as_of', '快照统计日期 | day kept: the day by whose knowledge the answers were worked out; reports of other days do not use them'),
            ('is_fresh', '快照可用 | is fresh: reports with the present settings use it, for whoever sees whole counties in the place'),
            ('fresh_label', '快照可用 | is fresh: 是 / 否'),
            ('snapshot_state', '快照状态 | state of the snapshot: fresh, changed (something behind it has changed), elsewhere (taken on another database, version or set of partitions), other_day (reports are as of another day), other_basis (other figures are accepted)'),
            ('snapshot_state_label', '快照状态名称 | state of the snapshot: in words'),
            ('stale_since', '过期时间 | stale since: when the first change after it began, Beijing time; NULL = nothing has changed'),
            ('taken_time', '建立时间 | time taken: Beijing time'),
            ('taken_by', '建立人 | taken by: the role that had logged in'),
            ('kept_rows', '保存行数 | rows kept: of all parts together'),
            ('kept_bytes', '保存字节数 | bytes kept: size of the rows without indexes')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute
            ON attribute.attname = dictionary.name
           AND attribute.attrelid = 'fupin_report.snapshot_status'::regclass
    LOOP
        EXECUTE format('COMMENT ON COLUMN fupin_report.snapshot_status.%I IS %L', described.attname, described.comment);
    END LOOP;
    -- the others are said already
    FOR described IN
        SELECT attribute.attname,
               (SELECT pg_catalog.min(pg_catalog.col_description(said.attrelid, said.attnum))
                  FROM pg_catalog.pg_attribute said
                  JOIN pg_catalog.pg_class class ON class.oid = said.attrelid
                 WHERE class.relnamespace = 'fupin_report'::regnamespace
                   AND said.attname = attribute.attname) AS comment
          FROM pg_catalog.pg_attribute attribute
         WHERE attribute.attrelid = 'fupin_report.snapshot_status'::regclass
           AND attribute.attnum > 0
           AND pg_catalog.col_description(attribute.attrelid, attribute.attnum) IS NULL
    LOOP
        EXECUTE format('COMMENT ON COLUMN fupin_report.snapshot_status.%I IS %L', described.attname, described.comment);
    END LOOP;
END
$describe$;
