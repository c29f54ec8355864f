-- Part 30: the guard of the shipped rows.
--
-- Every catalogue table has the column "shipped".  Shipped rows come from these scripts, are the same in every
-- database with this version and are not dumped; local rows (shipped = false) are the user's and are dumped.  Where a
-- lookup chooses between rows, a local row wins over a shipped one of the same division, and may say disabled.

CREATE FUNCTION fupin.guard_shipped() RETURNS trigger
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_guard_shipped';
COMMENT ON FUNCTION fupin.guard_shipped() IS
    'trigger of every catalogue table: refuses to insert, update, delete or truncate shipped rows outside the extension''s own scripts';

CREATE FUNCTION fupin.nearest_name(name text, candidates text[]) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_nearest_name';
COMMENT ON FUNCTION fupin.nearest_name(text, text[]) IS
    'the candidate that differs least from the name, for hints; NULL when none resembles it';

