-- Comparisons of numbers and of dates as criteria mean them: NULL where a side is NaN or infinite.

CREATE FUNCTION fupin.known_support(internal) RETURNS internal
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'known_support';
COMMENT ON FUNCTION fupin.known_support(internal) IS 'planner support of the operators ?= ?<> ?< ?<= ?> ?>=';

CREATE FUNCTION fupin.known_eq(numeric, numeric) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_numeric_eq';
CREATE FUNCTION fupin.known_ne(numeric, numeric) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_numeric_ne';
CREATE FUNCTION fupin.known_lt(numeric, numeric) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_numeric_lt';
CREATE FUNCTION fupin.known_le(numeric, numeric) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_numeric_le';
CREATE FUNCTION fupin.known_gt(numeric, numeric) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_numeric_gt';
CREATE FUNCTION fupin.known_ge(numeric, numeric) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_numeric_ge';
COMMENT ON FUNCTION fupin.known_eq(numeric, numeric) IS 'implementation of ?=: as =, but NULL where a side is NaN or infinite';
COMMENT ON FUNCTION fupin.known_ne(numeric, numeric) IS 'implementation of ?<>: as <>, but NULL where a side is NaN or infinite';
COMMENT ON FUNCTION fupin.known_lt(numeric, numeric) IS 'implementation of ?<: as <, but NULL where a side is NaN or infinite';
COMMENT ON FUNCTION fupin.known_le(numeric, numeric) IS 'implementation of ?<=: as <=, but NULL where a side is NaN or infinite';
COMMENT ON FUNCTION fupin.known_gt(numeric, numeric) IS 'implementation of ?>: as >, but NULL where a side is NaN or infinite';
COMMENT ON FUNCTION fupin.known_ge(numeric, numeric) IS 'implementation of ?>=: as >=, but NULL where a side is NaN or infinite';
CREATE OPERATOR fupin.?= (
    FUNCTION = fupin.known_eq, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?=), NEGATOR = OPERATOR(fupin.?<>),
    RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel
);
CREATE OPERATOR fupin.?<> (
    FUNCTION = fupin.known_ne, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?<>), NEGATOR = OPERATOR(fupin.?=),
    RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
CREATE OPERATOR fupin.?< (
    FUNCTION = fupin.known_lt, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?>), NEGATOR = OPERATOR(fupin.?>=),
    RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
CREATE OPERATOR fupin.?<= (
    FUNCTION = fupin.known_le, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?>=), NEGATOR = OPERATOR(fupin.?>),
    RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
CREATE OPERATOR fupin.?> (
    FUNCTION = fupin.known_gt, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?<), NEGATOR = OPERATOR(fupin.?<=),
    RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
CREATE OPERATOR fupin.?>= (
    FUNCTION = fupin.known_ge, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?<=), NEGATOR = OPERATOR(fupin.?<),
    RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);

CREATE FUNCTION fupin.known_eq(date, date) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_date_eq';
CREATE FUNCTION fupin.known_ne(date, date) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_date_ne';
CREATE FUNCTION fupin.known_lt(date, date) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_date_lt';
CREATE FUNCTION fupin.known_le(date, date) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_date_le';
CREATE FUNCTION fupin.known_gt(date, date) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_date_gt';
CREATE FUNCTION fupin.known_ge(date, date) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.known_support LANGUAGE C AS 'MODULE_PATHNAME', 'known_date_ge';
COMMENT ON FUNCTION fupin.known_eq(date, date) IS 'implementation of ?=: as =, but NULL where a side is infinite';
COMMENT ON FUNCTION fupin.known_ne(date, date) IS 'implementation of ?<>: as <>, but NULL where a side is infinite';
COMMENT ON FUNCTION fupin.known_lt(date, date) IS 'implementation of ?<: as <, but NULL where a side is infinite';
COMMENT ON FUNCTION fupin.known_le(date, date) IS 'implementation of ?<=: as <=, but NULL where a side is infinite';
COMMENT ON FUNCTION fupin.known_gt(date, date) IS 'implementation of ?>: as >, but NULL where a side is infinite';
COMMENT ON FUNCTION fupin.known_ge(date, date) IS 'implementation of ?>=: as >=, but NULL where a side is infinite';
CREATE OPERATOR fupin.?= (
    FUNCTION = fupin.known_eq, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?=), NEGATOR = OPERATOR(fupin.?<>),
    RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel
);
CREATE OPERATOR fupin.?<> (
    FUNCTION = fupin.known_ne, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?<>), NEGATOR = OPERATOR(fupin.?=),
    RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
CREATE OPERATOR fupin.?< (
    FUNCTION = fupin.known_lt, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?>), NEGATOR = OPERATOR(fupin.?>=),
    RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
CREATE OPERATOR fupin.?<= (
    FUNCTION = fupin.known_le, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?>=), NEGATOR = OPERATOR(fupin.?>),
    RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
CREATE OPERATOR fupin.?> (
    FUNCTION = fupin.known_gt, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?<), NEGATOR = OPERATOR(fupin.?<=),
    RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
CREATE OPERATOR fupin.?>= (
    FUNCTION = fupin.known_ge, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?<=), NEGATOR = OPERATOR(fupin.?<),
    RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);

