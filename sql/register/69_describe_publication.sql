-- What the views on publications and closed years and their columns say of themselves, in the form of 66_describe.sql; a column that has
-- the name of one described elsewhere means the same and says the same.

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT * FROM (VALUES
            ('publication', '报表发布 | publications: reports that were handed over, with the hash of their rows and whether they are as they were; for those who may see the names of the place'),
            ('published_difference', '发布后差异 | differences since publication: what a report that was published says now for the same day and basis, value by value; ask for one publication_code, since every one runs its report'),
            ('published_difference_total', '发布后差异汇总 | differences since publication, counted: every publication with the rows added, removed and changed; ask for one publication_key, since every one runs its report'),
            ('amendment', '封账后更正 | amendments: changes of closed years, value by value, with reason and paper')
        ) views (name, comment)
    LOOP
        EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', described.name, described.comment);
    END LOOP;
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('publication_key', '发布主键 | key of the publication: the place and its number there'),
            ('published_report', '发布报表代码 | report, code: the view that was published'),
            ('published_report_label', '发布报表 | report: NULL = the view is gone'),
            ('published_as_of', '发布统计日期 | the day that the published report answered for'),
            ('accepted_basis', '采信依据代码 | accepted basis, code: the weakest status of a parameter that counted as known when it was published'),
            ('accepted_basis_label', '采信依据 | accepted basis: the weakest status of a parameter that counted as known when it was published'),
            ('recipient', '接收单位 | recipient: to whom it was given; NULL = nobody named'),
            ('publication_document_no', '发布文号 | number of the paper with which it went: NULL = none named'),
            ('published_by', '发布人 | published by: the role that had logged in'),
            ('published_date', '发布日期 | published on'),
            ('published_rows', '发布行数 | rows that were published'),
            ('publication_hash', '发布存证值 | hash: SHA-256 of all that was published, 64 hexadecimal digits'),
            ('is_intact', '发布完好 | intact: the rows are those that were published, and so is the publication before'),
            ('intact_label', '是否完好 | intact: 是 or 否'),
            ('publication_problem', '发布问题代码 | what is wrong, code: altered, broken_link; NULL = nothing'),
            ('publication_problem_label', '发布问题 | what is wrong: NULL = nothing'),
            ('published_difference_key', '发布差异主键 | key of publication, row and column'),
            ('publication_code', '发布编号 | publication, code'),
            ('published_row', '发布行主键 | key of the row in its report'),
            ('published_change', '差异类型代码 | change, code: added, removed, changed'),
            ('published_change_label', '差异类型 | change since it was published'),
            ('published_column', '差异列代码 | column that differs, code: NULL = the whole row was added or removed'),
            ('published_column_label', '差异列 | column that differs: NULL = the whole row was added or removed, or the report has lost the column'),
            ('value_then', '发布时的值 | value when it was published: NULL = none'),
            ('value_now', '现在的值 | value now, for the same day and basis: NULL = none'),
            ('rows_now', '现在行数 | rows now, for the same day and basis'),
            ('rows_added', '新增行数 | rows added: not published then'),
            ('rows_removed', '减少行数 | rows removed: published and no longer there'),
            ('rows_changed', '变化行数 | rows changed: in at least one value'),
            ('values_changed', '变化值数 | values changed: in rows_changed'),
            ('amendment_key', '更正主键 | key of the change and its value'),
            ('amended_person_code', '更正人员编号 | person: NULL = the row is of no person'),
            ('amended_table', '更正数据表代码 | table, code: household_year, person_year, income_item, village_year, area_year, village, area, household_event, status_event'),
            ('amended_table_label', '更正数据表 | table that the change is of'),
            ('amended_row_number', '更正行序号 | number of the income item, event or status step: NULL = a row of another kind'),
            ('amended_operation', '更正方式代码 | what was done, code: insert, update, delete, truncate'),
            ('amended_operation_label', '更正方式 | what was done'),
            ('amended_fact', '更正事实代码 | what changed, code: a column, or facts.KEY; NULL = a row that came or went had no value'),
            ('amended_fact_label', '更正事实 | what changed: NULL = the dictionary does not know it'),
            ('amended_from', '更正前的值 | value before: NULL = none, or hidden from readers'),
            ('amended_to', '更正后的值 | value afterwards: NULL = none, or hidden from readers'),
            ('amendment_reason', '更正原因 | reason of the change'),
            ('amendment_document_no', '更正文号 | number of the paper by which it was changed'),
            ('amended_by', '更正人 | changed by: the role that had logged in'),
            ('amended_date', '更正日期 | changed on'),
            ('closing_code', '封账编号 | closing that is amended: year, place and number'),
            ('closing_document_no', '封账文号 | number of the paper by which the year was closed'),
            ('year_closed_by', '封账人 | year closed by: the role that had logged in'),
            ('year_closed_date', '封账日期 | year closed on')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relkind = 'v'
           AND class.relname IN ('publication', 'published_difference', 'published_difference_total', 'amendment')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;
