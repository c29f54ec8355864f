-- citizen_id: a citizen identity number (GB 11643-1999); src/citizen_id.h draws its format.

CREATE TYPE fupin.citizen_id;

CREATE FUNCTION fupin.citizen_id_in(cstring) RETURNS fupin.citizen_id
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_in';
COMMENT ON FUNCTION fupin.citizen_id_in(cstring) IS
    'text input of type citizen_id: 18 characters, or 15 digits of a number from before 1999, blanks around allowed';

CREATE FUNCTION fupin.citizen_id_out(fupin.citizen_id) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_out';
COMMENT ON FUNCTION fupin.citizen_id_out(fupin.citizen_id) IS
    'text output of type citizen_id: 18 characters, the check character X as a capital';

CREATE FUNCTION fupin.citizen_id_recv(internal) RETURNS fupin.citizen_id
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_recv';
COMMENT ON FUNCTION fupin.citizen_id_recv(internal) IS
    'binary input of type citizen_id: the first 17 digits as an integer of eight bytes';

CREATE FUNCTION fupin.citizen_id_send(fupin.citizen_id) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'int8send';
COMMENT ON FUNCTION fupin.citizen_id_send(fupin.citizen_id) IS
    'binary output of type citizen_id: the first 17 digits as an integer of eight bytes';

CREATE TYPE fupin.citizen_id (
    INPUT   = fupin.citizen_id_in,
    OUTPUT  = fupin.citizen_id_out,
    RECEIVE = fupin.citizen_id_recv,
    SEND    = fupin.citizen_id_send,
    LIKE    = pg_catalog.int8
);
COMMENT ON TYPE fupin.citizen_id IS
    'citizen identity number (公民身份号码), 18 characters with a good day of birth (1850 to 2099) and check character; '
    'personal data, no key: numbers are missing and get corrected';

-- The array type is no member by itself; a shard gets `citizen_id = ANY (...)` only if it is.
ALTER EXTENSION fupin ADD TYPE fupin.citizen_id[];
COMMENT ON TYPE fupin.citizen_id[] IS 'array of citizen ids';

-- Order: of the printed numbers, so for the use of sorting, DISTINCT and indexes.

CREATE FUNCTION fupin.citizen_id_lt(fupin.citizen_id, fupin.citizen_id) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8lt';
CREATE FUNCTION fupin.citizen_id_le(fupin.citizen_id, fupin.citizen_id) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8le';
CREATE FUNCTION fupin.citizen_id_eq(fupin.citizen_id, fupin.citizen_id) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8eq';
CREATE FUNCTION fupin.citizen_id_ne(fupin.citizen_id, fupin.citizen_id) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8ne';
CREATE FUNCTION fupin.citizen_id_ge(fupin.citizen_id, fupin.citizen_id) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8ge';
CREATE FUNCTION fupin.citizen_id_gt(fupin.citizen_id, fupin.citizen_id) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8gt';
CREATE FUNCTION fupin.citizen_id_cmp(fupin.citizen_id, fupin.citizen_id) RETURNS integer
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'btint8cmp';
CREATE FUNCTION fupin.citizen_id_hash(fupin.citizen_id) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'hashint8';
CREATE FUNCTION fupin.citizen_id_hash_extended(fupin.citizen_id, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'hashint8extended';

COMMENT ON FUNCTION fupin.citizen_id_lt(fupin.citizen_id, fupin.citizen_id) IS 'implementation of < operator';
COMMENT ON FUNCTION fupin.citizen_id_le(fupin.citizen_id, fupin.citizen_id) IS 'implementation of <= operator';
COMMENT ON FUNCTION fupin.citizen_id_eq(fupin.citizen_id, fupin.citizen_id) IS 'implementation of = operator';
COMMENT ON FUNCTION fupin.citizen_id_ne(fupin.citizen_id, fupin.citizen_id) IS 'implementation of <> operator';
COMMENT ON FUNCTION fupin.citizen_id_ge(fupin.citizen_id, fupin.citizen_id) IS 'implementation of >= operator';
COMMENT ON FUNCTION fupin.citizen_id_gt(fupin.citizen_id, fupin.citizen_id) IS 'implementation of > operator';
COMMENT ON FUNCTION fupin.citizen_id_cmp(fupin.citizen_id, fupin.citizen_id) IS 'order of two numbers: -1, 0 or 1';
COMMENT ON FUNCTION fupin.citizen_id_hash(fupin.citizen_id) IS 'hash of a number';
COMMENT ON FUNCTION fupin.citizen_id_hash_extended(fupin.citizen_id, bigint) IS 'hash of a number with a seed';

CREATE OPERATOR fupin.< (
    FUNCTION = fupin.citizen_id_lt, LEFTARG = fupin.citizen_id, RIGHTARG = fupin.citizen_id,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=),
    RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.citizen_id_le, LEFTARG = fupin.citizen_id, RIGHTARG = fupin.citizen_id,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>),
    RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
CREATE OPERATOR fupin.= (
    FUNCTION = fupin.citizen_id_eq, LEFTARG = fupin.citizen_id, RIGHTARG = fupin.citizen_id,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>),
    RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.citizen_id_ne, LEFTARG = fupin.citizen_id, RIGHTARG = fupin.citizen_id,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=),
    RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.citizen_id_ge, LEFTARG = fupin.citizen_id, RIGHTARG = fupin.citizen_id,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<),
    RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.citizen_id_gt, LEFTARG = fupin.citizen_id, RIGHTARG = fupin.citizen_id,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=),
    RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
COMMENT ON OPERATOR fupin.< (fupin.citizen_id, fupin.citizen_id) IS 'less than, in the order of the printed numbers';
COMMENT ON OPERATOR fupin.<= (fupin.citizen_id, fupin.citizen_id) IS 'less than or equal, in the order of the printed numbers';
COMMENT ON OPERATOR fupin.= (fupin.citizen_id, fupin.citizen_id) IS 'the same number';
COMMENT ON OPERATOR fupin.<> (fupin.citizen_id, fupin.citizen_id) IS 'not the same number';
COMMENT ON OPERATOR fupin.>= (fupin.citizen_id, fupin.citizen_id) IS 'greater than or equal, in the order of the printed numbers';
COMMENT ON OPERATOR fupin.> (fupin.citizen_id, fupin.citizen_id) IS 'greater than, in the order of the printed numbers';

CREATE OPERATOR CLASS fupin.citizen_id_ops DEFAULT FOR TYPE fupin.citizen_id USING btree AS
    OPERATOR 1 fupin.<,
    OPERATOR 2 fupin.<=,
    OPERATOR 3 fupin.=,
    OPERATOR 4 fupin.>=,
    OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.citizen_id_cmp(fupin.citizen_id, fupin.citizen_id),
    FUNCTION 2 (fupin.citizen_id, fupin.citizen_id) pg_catalog.btint8sortsupport(internal),
    FUNCTION 4 (fupin.citizen_id, fupin.citizen_id) pg_catalog.btequalimage(oid);
CREATE OPERATOR CLASS fupin.citizen_id_ops DEFAULT FOR TYPE fupin.citizen_id USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.citizen_id_hash(fupin.citizen_id),
    FUNCTION 2 fupin.citizen_id_hash_extended(fupin.citizen_id, bigint);
CREATE OPERATOR CLASS fupin.citizen_id_minmax_ops DEFAULT FOR TYPE fupin.citizen_id USING brin AS
    OPERATOR 1 fupin.<,
    OPERATOR 2 fupin.<=,
    OPERATOR 3 fupin.=,
    OPERATOR 4 fupin.>=,
    OPERATOR 5 fupin.>,
    FUNCTION 1 (fupin.citizen_id, fupin.citizen_id) pg_catalog.brin_minmax_opcinfo(internal),
    FUNCTION 2 (fupin.citizen_id, fupin.citizen_id) pg_catalog.brin_minmax_add_value(internal, internal, internal, internal),
    FUNCTION 3 (fupin.citizen_id, fupin.citizen_id) pg_catalog.brin_minmax_consistent(internal, internal, internal),
    FUNCTION 4 (fupin.citizen_id, fupin.citizen_id) pg_catalog.brin_minmax_union(internal, internal, internal);
COMMENT ON OPERATOR CLASS fupin.citizen_id_ops USING btree IS 'btree order of citizen ids';
COMMENT ON OPERATOR CLASS fupin.citizen_id_ops USING hash IS 'hash of citizen ids';
COMMENT ON OPERATOR CLASS fupin.citizen_id_minmax_ops USING brin IS 'block ranges by least and greatest citizen id';
COMMENT ON OPERATOR FAMILY fupin.citizen_id_ops USING btree IS 'btree order of citizen ids';
COMMENT ON OPERATOR FAMILY fupin.citizen_id_ops USING hash IS 'hash of citizen ids';
COMMENT ON OPERATOR FAMILY fupin.citizen_id_minmax_ops USING brin IS 'block ranges by least and greatest citizen id';

-- What a number tells.

CREATE FUNCTION fupin.citizen_id_problem(text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_problem';
COMMENT ON FUNCTION fupin.citizen_id_problem(text) IS
    'the first rule that a text breaks as a citizen id: format, date (no day of the years 1850 to 2099) or check; '
    'NULL if it is good or NULL; never an error';

CREATE FUNCTION fupin.birth_date(fupin.citizen_id) RETURNS date
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_birth_date';
COMMENT ON FUNCTION fupin.birth_date(fupin.citizen_id) IS 'the day of birth that a citizen id tells, 1850-01-01 to 2099-12-31';

CREATE FUNCTION fupin.sex(fupin.citizen_id) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_sex';
COMMENT ON FUNCTION fupin.sex(fupin.citizen_id) IS 'the sex that a citizen id tells: M or F';

CREATE FUNCTION fupin.residence(fupin.citizen_id) RETURNS fupin.division
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_residence';
COMMENT ON FUNCTION fupin.residence(fupin.citizen_id) IS
    'the division of first registration, as coded then (the code may have changed or vanished since); NULL if the six digits are no code';

CREATE FUNCTION fupin.full_years(fupin.citizen_id, on_day date) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_full_years';
COMMENT ON FUNCTION fupin.full_years(fupin.citizen_id, date) IS
    'age in full years (周岁) on a day, the birthday included; born on 29 February: on 1 March of a common year; '
    'NULL before the birth and for an infinite date';

CREATE FUNCTION fupin.mask(fupin.citizen_id) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'citizen_id_mask';
COMMENT ON FUNCTION fupin.mask(fupin.citizen_id) IS 'the first 4 and the last 4 characters of a citizen id with stars between';
