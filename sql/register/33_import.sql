-- The log of the imports as the current role may see it: what the reports on it read.

CREATE VIEW fupin_register.import_run WITH (security_barrier) AS
    SELECT import_batch.batch,
           import_batch.run,
           import_batch.division,
           import_batch.kind,
           import_batch.mapping_id,
           import_batch.mode,
           import_batch.source_name,
           import_batch.year,
           import_batch.source_rows,
           import_batch.inserted,
           import_batch.updated,
           import_batch.unchanged,
           import_batch.rejected,
           import_batch.skipped,
           import_batch.absent,
           import_batch.unread_columns,
           import_batch.changes,
           import_batch.imported_by,
           import_batch.imported_at
      FROM fupin_register.import_batch
     WHERE import_batch.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.import_run IS 'the runs of import() and undo_import() as the current role may see them';

CREATE VIEW fupin_register.import_absentee WITH (security_barrier) AS
    SELECT import_absent.batch,
           import_absent.run,
           import_absent.subject,
           import_absent.subject_id,
           import_absent.household_id,
           import_absent.division
      FROM fupin_register.import_absent
     WHERE import_absent.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.import_absentee IS 'subjects that full sources did not have, as the current role may see them';

CREATE VIEW fupin_register.import_sum WITH (security_barrier) AS
    SELECT import_total.batch,
           import_total.run,
           import_total.row_no,
           import_total.heading,
           import_total.division,
           import_total.stated,
           import_total.loaded,
           import_total.rejected
      FROM fupin_register.import_total
     WHERE import_total.division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_register.import_sum IS 'totals of sources beside the sums of their rows, as the current role may see them';

-- Their columns mean what the tables' columns mean.
DO $$
DECLARE
    described record;
BEGIN
    FOR described IN
        SELECT shown.view, attribute.attname, pg_catalog.col_description(attribute.attrelid, attribute.attnum) AS description
          FROM (VALUES ('import_run', 'import_batch'), ('import_absentee', 'import_absent'), ('import_sum', 'import_total')) shown (view, base)
          JOIN pg_catalog.pg_attribute attribute ON attribute.attrelid = ('fupin_register.' || shown.base)::pg_catalog.regclass AND attribute.attnum > 0
          JOIN pg_catalog.pg_attribute own ON own.attrelid = ('fupin_register.' || shown.view)::pg_catalog.regclass AND own.attname = attribute.attname
    LOOP
        EXECUTE pg_catalog.format('COMMENT ON COLUMN fupin_register.%I.%I IS %L', described.view, described.attname, described.description);
    END LOOP;
END
$$;
