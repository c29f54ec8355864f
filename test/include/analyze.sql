-- Statistics of the register and the catalogue.  A plain ANALYZE would hold the tables that all databases share, and with them
-- the tests that run beside this one, until the transaction ends.
DO $$
DECLARE
    analysed regclass;
BEGIN
    FOR analysed IN SELECT oid FROM pg_class WHERE relnamespace IN (to_regnamespace('fupin'), to_regnamespace('fupin_register')) AND relkind IN ('r', 'p') LOOP
        EXECUTE 'ANALYZE ' || analysed;
    END LOOP;
END
$$;
