-- What the report on snapshots and its columns say of themselves, in the form of 66_describe.sql; a column that has the name of one
-- described there means the same and says the same.

WITH views (name, comment) AS (VALUES
            ('snapshot_status', '答案快照 | snapshots: the years and places whose answers are kept, and whether the reports use them; they show the same rows with and without')
), columns (name, comment) AS (VALUES
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
)
SELECT fupin_register.describe((SELECT pg_catalog.jsonb_object_agg(views.name, views.comment) FROM views),
                               (SELECT pg_catalog.jsonb_object_agg(columns.name, columns.comment) FROM columns));
