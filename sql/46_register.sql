-- What CREATE EXTENSION fupin runs, part 46: the two procedures that make and upgrade the register.
-- The register itself (sql/register) belongs to the user and is no member of the extension.

CREATE PROCEDURE fupin.create_register()
    LANGUAGE C
    SET search_path = pg_catalog, pg_temp
    SET standard_conforming_strings = on
    SET transform_null_equals = off
    AS 'MODULE_PATHNAME', 'fupin_create_register';
COMMENT ON PROCEDURE fupin.create_register() IS
    'makes the schemas fupin_register and fupin_report of the installed version, with the caller''s rights and as the caller''s own; refused when one of them exists';

CREATE PROCEDURE fupin.upgrade_register()
    LANGUAGE C
    SET search_path = pg_catalog, pg_temp
    SET standard_conforming_strings = on
    SET transform_null_equals = off
    AS 'MODULE_PATHNAME', 'fupin_upgrade_register';
COMMENT ON PROCEDURE fupin.upgrade_register() IS
    'brings the register to the installed version of the extension, step by step in one transaction, with the caller''s rights; does nothing when it has that version';
