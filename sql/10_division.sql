-- division: the code of an administrative division (GB/T 2260, GB/T 10114); src/division.h draws its format.

CREATE TYPE fupin.division;

CREATE FUNCTION fupin.division_in(cstring) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_in';
COMMENT ON FUNCTION fupin.division_in(cstring) IS
    'text input of type division: 2, 4, 6, 9 or 12 digits';

CREATE FUNCTION fupin.division_out(fupin.division) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_out';
COMMENT ON FUNCTION fupin.division_out(fupin.division) IS
    'text output of type division: 6 digits down to the county, 9 for a town, 12 for a village';

CREATE FUNCTION fupin.division_recv(internal) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_recv';
COMMENT ON FUNCTION fupin.division_recv(internal) IS
    'binary input of type division: the 12-digit integer in eight bytes';

CREATE FUNCTION fupin.division_send(fupin.division) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'int8send';
COMMENT ON FUNCTION fupin.division_send(fupin.division) IS
    'binary output of type division: the 12-digit integer in eight bytes';

CREATE TYPE fupin.division (
    INPUT   = fupin.division_in,
    OUTPUT  = fupin.division_out,
    RECEIVE = fupin.division_recv,
    SEND    = fupin.division_send,
    LIKE    = pg_catalog.int8
);
COMMENT ON TYPE fupin.division IS
    'code of an administrative division (行政区划代码): province, prefecture, county, town, village in groups of 2-2-2-3-3 digits; '
    'trailing zero groups mean the whole of the division before them, 000000 the whole country';

-- The array type is no member by itself; a shard gets `division = ANY (...)` only if it is.
ALTER EXTENSION fupin ADD TYPE fupin.division[];
COMMENT ON TYPE fupin.division[] IS 'array of divisions';

-- Order: of the codes, so that an area stands directly before everything in it.

CREATE FUNCTION fupin.division_lt(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8lt';
CREATE FUNCTION fupin.division_le(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8le';
CREATE FUNCTION fupin.division_eq(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8eq';
CREATE FUNCTION fupin.division_ne(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8ne';
CREATE FUNCTION fupin.division_ge(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8ge';
CREATE FUNCTION fupin.division_gt(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8gt';
CREATE FUNCTION fupin.division_cmp(fupin.division, fupin.division) RETURNS integer
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'btint8cmp';
CREATE FUNCTION fupin.division_hash(fupin.division) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'hashint8';
CREATE FUNCTION fupin.division_hash_extended(fupin.division, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'hashint8extended';

COMMENT ON FUNCTION fupin.division_lt(fupin.division, fupin.division) IS 'implementation of < operator';
COMMENT ON FUNCTION fupin.division_le(fupin.division, fupin.division) IS 'implementation of <= operator';
COMMENT ON FUNCTION fupin.division_eq(fupin.division, fupin.division) IS 'implementation of = operator';
COMMENT ON FUNCTION fupin.division_ne(fupin.division, fupin.division) IS 'implementation of <> operator';
COMMENT ON FUNCTION fupin.division_ge(fupin.division, fupin.division) IS 'implementation of >= operator';
COMMENT ON FUNCTION fupin.division_gt(fupin.division, fupin.division) IS 'implementation of > operator';
COMMENT ON FUNCTION fupin.division_cmp(fupin.division, fupin.division) IS 'order of two codes: -1, 0 or 1';
COMMENT ON FUNCTION fupin.division_hash(fupin.division) IS 'hash of a code';
COMMENT ON FUNCTION fupin.division_hash_extended(fupin.division, bigint) IS 'hash of a code with a seed';

CREATE OPERATOR fupin.< (
    FUNCTION = fupin.division_lt, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=),
    RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.division_le, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>),
    RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
CREATE OPERATOR fupin.= (
    FUNCTION = fupin.division_eq, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>),
    RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.division_ne, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=),
    RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.division_ge, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<),
    RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.division_gt, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=),
    RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR fupin.< (fupin.division, fupin.division) IS 'less than, in the order of the codes';
COMMENT ON OPERATOR fupin.<= (fupin.division, fupin.division) IS 'less than or equal, in the order of the codes';
COMMENT ON OPERATOR fupin.= (fupin.division, fupin.division) IS 'the same code';
COMMENT ON OPERATOR fupin.<> (fupin.division, fupin.division) IS 'not the same code';
COMMENT ON OPERATOR fupin.>= (fupin.division, fupin.division) IS 'greater than or equal, in the order of the codes';
COMMENT ON OPERATOR fupin.> (fupin.division, fupin.division) IS 'greater than, in the order of the codes';

CREATE OPERATOR CLASS fupin.division_ops DEFAULT FOR TYPE fupin.division USING btree AS
    OPERATOR 1 fupin.<,
    OPERATOR 2 fupin.<=,
    OPERATOR 3 fupin.=,
    OPERATOR 4 fupin.>=,
    OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.division_cmp(fupin.division, fupin.division),
    FUNCTION 2 (fupin.division, fupin.division) pg_catalog.btint8sortsupport(internal),
    FUNCTION 4 (fupin.division, fupin.division) pg_catalog.btequalimage(oid);
CREATE OPERATOR CLASS fupin.division_ops DEFAULT FOR TYPE fupin.division USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.division_hash(fupin.division),
    FUNCTION 2 fupin.division_hash_extended(fupin.division, bigint);
CREATE OPERATOR CLASS fupin.division_minmax_ops DEFAULT FOR TYPE fupin.division USING brin AS
    OPERATOR 1 fupin.<,
    OPERATOR 2 fupin.<=,
    OPERATOR 3 fupin.=,
    OPERATOR 4 fupin.>=,
    OPERATOR 5 fupin.>,
    FUNCTION 1 (fupin.division, fupin.division) pg_catalog.brin_minmax_opcinfo(internal),
    FUNCTION 2 (fupin.division, fupin.division) pg_catalog.brin_minmax_add_value(internal, internal, internal, internal),
    FUNCTION 3 (fupin.division, fupin.division) pg_catalog.brin_minmax_consistent(internal, internal, internal),
    FUNCTION 4 (fupin.division, fupin.division) pg_catalog.brin_minmax_union(internal, internal, internal);
COMMENT ON OPERATOR CLASS fupin.division_ops USING btree IS 'btree order of division codes';
COMMENT ON OPERATOR CLASS fupin.division_ops USING hash IS 'hash of division codes';
COMMENT ON OPERATOR CLASS fupin.division_minmax_ops USING brin IS 'block ranges by least and greatest division code';
COMMENT ON OPERATOR FAMILY fupin.division_ops USING btree IS 'btree order of division codes';
COMMENT ON OPERATOR FAMILY fupin.division_ops USING hash IS 'hash of division codes';
COMMENT ON OPERATOR FAMILY fupin.division_minmax_ops USING brin IS 'block ranges by least and greatest division code';

-- Casts: explicit only, since a number of fewer than 12 digits is no short code.

CREATE FUNCTION fupin.division(bigint) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_from_bigint';
COMMENT ON FUNCTION fupin.division(bigint) IS
    'the division of a 12-digit integer, e.g. 441900003000 for town 441900003; an error if it is no code';
CREATE CAST (pg_catalog.int8 AS fupin.division) WITH FUNCTION fupin.division(bigint);
CREATE CAST (fupin.division AS pg_catalog.int8) WITHOUT FUNCTION;
COMMENT ON CAST (pg_catalog.int8 AS fupin.division) IS 'the division of a 12-digit integer';
COMMENT ON CAST (fupin.division AS pg_catalog.int8) IS 'the code as 12-digit integer, trailing zeros included';

-- Levels and ancestors.

CREATE FUNCTION fupin.level(fupin.division) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_level_of';
COMMENT ON FUNCTION fupin.level(fupin.division) IS
    'level of a division: 1 province, 2 prefecture, 3 county, 4 town, 5 village; 0 for the whole country (000000)';

CREATE FUNCTION fupin.parent(fupin.division) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_parent';
COMMENT ON FUNCTION fupin.parent(fupin.division) IS
    'the nearest division around this one (the prefecture for a town without county); NULL for a province and for the whole country';

CREATE FUNCTION fupin.ancestor(fupin.division, level integer) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_ancestor';
COMMENT ON FUNCTION fupin.ancestor(fupin.division, integer) IS
    'the division of the given level (0 to 5) around this one, itself at its own level; NULL if it has none there, '
    'as a town without county at level 3 and anything at a deeper level than its own';

CREATE FUNCTION fupin.division_last(fupin.division) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_last_code';
COMMENT ON FUNCTION fupin.division_last(fupin.division) IS
    'the greatest code inside a division: d <@ area means d BETWEEN area AND fupin.division_last(area); itself for a village';

CREATE FUNCTION fupin.division_path(fupin.division) RETURNS fupin.division[]
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_path_of';
COMMENT ON FUNCTION fupin.division_path(fupin.division) IS
    'the divisions around one from the whole country down to itself: area @> d means area = ANY (fupin.division_path(d))';

CREATE FUNCTION fupin.division_first(fupin.division[]) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_array_first';
COMMENT ON FUNCTION fupin.division_first(fupin.division[]) IS
    'the least code inside any division of the array; NULL if it holds none';

CREATE FUNCTION fupin.division_last(fupin.division[]) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_array_last';
COMMENT ON FUNCTION fupin.division_last(fupin.division[]) IS
    'the greatest code inside any division of the array; NULL if it holds none';

CREATE FUNCTION fupin.nearest(fupin.division, fupin.division[]) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_nearest';
COMMENT ON FUNCTION fupin.nearest(fupin.division, fupin.division[]) IS
    'the nearest division of the array around the first one, or this itself; elements that are NULL do not count; NULL if none contains it';

-- What the planner is told of containment (src/division_plan.c): index conditions, partitions, row counts.

CREATE FUNCTION fupin.division_within_support(internal) RETURNS internal
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_within_support';
CREATE FUNCTION fupin.division_contains_support(internal) RETURNS internal
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_contains_support';
CREATE FUNCTION fupin.division_within_sel(internal, oid, internal, integer) RETURNS double precision
    STABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_within_sel';
CREATE FUNCTION fupin.division_contains_sel(internal, oid, internal, integer) RETURNS double precision
    STABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_contains_sel';
CREATE FUNCTION fupin.division_within_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
    STABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_within_joinsel';
CREATE FUNCTION fupin.division_contains_joinsel(internal, oid, internal, smallint, internal) RETURNS double precision
    STABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_contains_joinsel';
COMMENT ON FUNCTION fupin.division_within_support(internal) IS 'planner support of within';
COMMENT ON FUNCTION fupin.division_contains_support(internal) IS 'planner support of contains';
COMMENT ON FUNCTION fupin.division_within_sel(internal, oid, internal, integer) IS 'restriction selectivity of <@';
COMMENT ON FUNCTION fupin.division_contains_sel(internal, oid, internal, integer) IS 'restriction selectivity of @>';
COMMENT ON FUNCTION fupin.division_within_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity of <@';
COMMENT ON FUNCTION fupin.division_contains_joinsel(internal, oid, internal, smallint, internal) IS 'join selectivity of @>';

-- Containment.

CREATE FUNCTION fupin.within(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.division_within_support
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_is_within';
COMMENT ON FUNCTION fupin.within(fupin.division, fupin.division) IS
    'does the first division lie in the second, or is it the same? the function of operator <@';

CREATE FUNCTION fupin.contains(fupin.division, fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.division_contains_support
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_contains';
COMMENT ON FUNCTION fupin.contains(fupin.division, fupin.division) IS
    'does the second division lie in the first, or is it the same? the function of operator @>';

CREATE FUNCTION fupin.within(fupin.division, fupin.division[]) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.division_within_support
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_is_within_any';
COMMENT ON FUNCTION fupin.within(fupin.division, fupin.division[]) IS
    'does the division lie in any of the array? false for an empty array; NULL if it lies in none of the known ones and one is NULL';

CREATE FUNCTION fupin.contains(fupin.division[], fupin.division) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE SUPPORT fupin.division_contains_support
    LANGUAGE C AS 'MODULE_PATHNAME', 'division_any_contains';
COMMENT ON FUNCTION fupin.contains(fupin.division[], fupin.division) IS
    'does any division of the array contain the second? false for an empty array; NULL if none of the known ones does and one is NULL';

CREATE OPERATOR fupin.<@ (
    FUNCTION = fupin.within, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.@>),
    RESTRICT = fupin.division_within_sel, JOIN = fupin.division_within_joinsel
);
CREATE OPERATOR fupin.@> (
    FUNCTION = fupin.contains, LEFTARG = fupin.division, RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.<@),
    RESTRICT = fupin.division_contains_sel, JOIN = fupin.division_contains_joinsel
);
CREATE OPERATOR fupin.<@ (
    FUNCTION = fupin.within, LEFTARG = fupin.division, RIGHTARG = fupin.division[],
    COMMUTATOR = OPERATOR(fupin.@>),
    RESTRICT = fupin.division_within_sel, JOIN = fupin.division_within_joinsel
);
CREATE OPERATOR fupin.@> (
    FUNCTION = fupin.contains, LEFTARG = fupin.division[], RIGHTARG = fupin.division,
    COMMUTATOR = OPERATOR(fupin.<@),
    RESTRICT = fupin.division_contains_sel, JOIN = fupin.division_contains_joinsel
);
COMMENT ON OPERATOR fupin.<@ (fupin.division, fupin.division) IS 'lies in, or is the same';
COMMENT ON OPERATOR fupin.@> (fupin.division, fupin.division) IS 'contains, or is the same';
COMMENT ON OPERATOR fupin.<@ (fupin.division, fupin.division[]) IS 'lies in any of them; can use an index, as <@ ANY (array) cannot';
COMMENT ON OPERATOR fupin.@> (fupin.division[], fupin.division) IS 'any of them contains';
