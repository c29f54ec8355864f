-- Comparisons of numbers and of dates as criteria mean them: NULL where a side is NaN or infinite (design 3.4).

CREATE FUNCTION fupin.known_support(internal) RETURNS internal
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'known_support';
CREATE FUNCTION fupin.known_sel(internal, oid, internal, integer) RETURNS double precision
    STABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'known_sel';
CREATE FUNCTION fupin.known_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
    STABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'known_joinsel';
COMMENT ON FUNCTION fupin.known_sel(internal, oid, internal, integer) IS 'restriction estimator of those operators: that of the server''s operator';
COMMENT ON FUNCTION fupin.known_joinsel(internal, oid, internal, smallint, internal) IS 'join estimator of those operators: that of the server''s operator';
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
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?<> (
    FUNCTION = fupin.known_ne, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?<>), NEGATOR = OPERATOR(fupin.?=),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?< (
    FUNCTION = fupin.known_lt, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?>), NEGATOR = OPERATOR(fupin.?>=),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?<= (
    FUNCTION = fupin.known_le, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?>=), NEGATOR = OPERATOR(fupin.?>),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?> (
    FUNCTION = fupin.known_gt, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?<), NEGATOR = OPERATOR(fupin.?<=),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?>= (
    FUNCTION = fupin.known_ge, LEFTARG = numeric, RIGHTARG = numeric,
    COMMUTATOR = OPERATOR(fupin.?<=), NEGATOR = OPERATOR(fupin.?<),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
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
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?<> (
    FUNCTION = fupin.known_ne, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?<>), NEGATOR = OPERATOR(fupin.?=),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?< (
    FUNCTION = fupin.known_lt, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?>), NEGATOR = OPERATOR(fupin.?>=),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?<= (
    FUNCTION = fupin.known_le, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?>=), NEGATOR = OPERATOR(fupin.?>),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?> (
    FUNCTION = fupin.known_gt, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?<), NEGATOR = OPERATOR(fupin.?<=),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
CREATE OPERATOR fupin.?>= (
    FUNCTION = fupin.known_ge, LEFTARG = date, RIGHTARG = date,
    COMMUTATOR = OPERATOR(fupin.?<=), NEGATOR = OPERATOR(fupin.?<),
    RESTRICT = fupin.known_sel, JOIN = fupin.known_joinsel
);
