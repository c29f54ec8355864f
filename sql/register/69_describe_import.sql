-- What the views on imports and their columns say of themselves, in the form of 66_describe.sql; a column that has the
-- name of one described there means the same and says the same.

DO $describe$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT * FROM (VALUES
            ('import_result', '数据导入结果 | results of imports: every run of an import or undo with what became of the rows of its source'),
            ('import_reject', '导入退回清单 | rejected rows: every problem of every row that an import sent back'),
            ('import_absent', '全量导入缺少对象 | subjects a full import lacked: households and persons of the register that a full source did not have'),
            ('import_total', '导入合计核对 | totals of imports: the totals that a source states beside the sums of its rows')
        ) views (name, comment)
    LOOP
        EXECUTE format('COMMENT ON VIEW fupin_report.%I IS %L', described.name, described.comment);
    END LOOP;
    FOR described IN
        SELECT class.oid::regclass AS view,
               dictionary.name,
               dictionary.comment
          FROM (VALUES
            ('import_key', '导入主键 | key of batch and run'),
            ('import_reject_key', '退回主键 | key of batch, run, row and problem'),
            ('import_absent_key', '缺少对象主键 | key of batch, run and subject'),
            ('import_total_key', '合计核对主键 | key of batch, run, row and column'),
            ('as_of', '统计日期 | as of: the day by whose knowledge and clock the row was made (setting fupin.as_of)'),
            ('division_code', '区划代码 | division code: 6 digits down to the county, 9 for a town, 12 for a village'),
            ('division_name', '区划名称 | division: NULL = no name known'),
            ('household_code', '户编号 | household number: the register''s own, at most 32 characters'),
            ('import_batch', '批次 | batch: the name it was imported under'),
            ('import_run', '批次内序号 | run: number of the run within the batch, from 1'),
            ('imported_date', '导入日期 | imported on: the day in China'),
            ('imported_by', '导入人 | imported by: the role that had logged in'),
            ('import_kind', '导入类别代码 | kind, code: import, trial, undo'),
            ('import_kind_label', '导入类别 | kind of the run'),
            ('import_mode', '导入方式代码 | mode, code: full, partial'),
            ('import_mode_label', '导入方式 | mode: all subjects of the division, or some'),
            ('mapping_code', '映射代码 | mapping: the rows by which the source was read'),
            ('mapping_title', '映射名称 | title of the mapping'),
            ('source_name', '来源表 | source: the table that was read'),
            ('rows_of_source', '来源行数 | rows of the source: the sum of rows inserted, updated, unchanged, rejected and skipped'),
            ('rows_inserted', '新增行数 | rows inserted: that brought something new to the register'),
            ('rows_updated', '更新行数 | rows updated: that changed what the register had'),
            ('rows_unchanged', '未变行数 | rows unchanged: that said what the register had'),
            ('rows_rejected', '退回行数 | rows rejected: sent back, kept whole'),
            ('rows_skipped', '跳过行数 | rows skipped: headings, blank rows, totals, signatures, rows marked as not valid'),
            ('subjects_absent', '缺少对象数 | subjects absent: of a full import'),
            ('households_inserted', '新增户数 | households inserted'),
            ('persons_inserted', '新增人数 | persons inserted'),
            ('unread_headings', '未读取的列 | columns not read: headings that the mapping does not know'),
            ('source_row', '来源行号 | row of the source'),
            ('source_heading', '来源列名 | column of the source: NULL = the source has none for it'),
            ('source_cell', '来源内容 | cell of the source: * for readers; NULL = blank, or not about one cell'),
            ('import_problem', '问题代码 | problem, code: list import_problem'),
            ('import_problem_label', '问题 | problem'),
            ('reject_reason', '退回原因 | why the row was sent back'),
            ('absent_subject', '对象类别代码 | kind of subject, code: household, person'),
            ('absent_subject_label', '对象类别 | kind of subject'),
            ('absent_subject_code', '对象编号 | number of the household or person'),
            ('total_stated', '表中合计 | total stated: NULL = none, or it cannot be read'),
            ('total_loaded', '已导入合计 | total of the rows loaded'),
            ('total_rejected', '退回合计 | total of the rows rejected: as far as their cells can be read'),
            ('is_total_right', '合计相符 | total is right: it is the sum of the rows loaded and rejected; NULL = none is stated'),
            ('total_right_label', '合计是否相符 | total is right: 是, 否, or 未知')
        ) dictionary (name, comment)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attname = dictionary.name
          JOIN pg_catalog.pg_class class ON class.oid = attribute.attrelid
         WHERE class.relnamespace = 'fupin_report'::regnamespace
           AND class.relkind = 'v'
           AND class.relname IN ('import_result', 'import_reject', 'import_absent', 'import_total')
    LOOP
        EXECUTE format('COMMENT ON COLUMN %s.%I IS %L', described.view, described.name, described.comment);
    END LOOP;
END
$describe$;
