-- ratio: an exact share, numerator and denominator kept as given (design 3.3).

CREATE TYPE fupin.ratio;

CREATE FUNCTION fupin.ratio_in(cstring) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_in';
COMMENT ON FUNCTION fupin.ratio_in(cstring) IS 'text input of ratio';

CREATE FUNCTION fupin.ratio_out(fupin.ratio) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_out';
COMMENT ON FUNCTION fupin.ratio_out(fupin.ratio) IS 'text output of ratio';

CREATE FUNCTION fupin.ratio_recv(internal) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_recv';
COMMENT ON FUNCTION fupin.ratio_recv(internal) IS 'binary input of ratio';

CREATE FUNCTION fupin.ratio_send(fupin.ratio) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_send';
COMMENT ON FUNCTION fupin.ratio_send(fupin.ratio) IS 'binary output of ratio';

CREATE TYPE fupin.ratio (
    INPUT = fupin.ratio_in,
    OUTPUT = fupin.ratio_out,
    RECEIVE = fupin.ratio_recv,
    SEND = fupin.ratio_send,
    INTERNALLENGTH = 16,
    ALIGNMENT = double
);
COMMENT ON TYPE fupin.ratio IS
    'an exact share: numerator (any sign) and denominator (above zero), each up to 922337203685477.5807 with at most 4 decimals, kept as given; written 98/100, 45% (= 45/100) or 0.45 (= 0.45/1); 98/100 equals 49/50, so it is no grouping key; NULL is the share of nothing, or unknown';
ALTER EXTENSION fupin ADD TYPE fupin.ratio[];
COMMENT ON TYPE fupin.ratio[] IS 'array of ratio';

-- Order and equality: exact, in 128 bits.

CREATE FUNCTION fupin.ratio_eq(fupin.ratio, fupin.ratio) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_eq';
CREATE FUNCTION fupin.ratio_ne(fupin.ratio, fupin.ratio) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_ne';
CREATE FUNCTION fupin.ratio_lt(fupin.ratio, fupin.ratio) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_lt';
CREATE FUNCTION fupin.ratio_le(fupin.ratio, fupin.ratio) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_le';
CREATE FUNCTION fupin.ratio_gt(fupin.ratio, fupin.ratio) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_gt';
CREATE FUNCTION fupin.ratio_ge(fupin.ratio, fupin.ratio) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_ge';
CREATE FUNCTION fupin.ratio_cmp(fupin.ratio, fupin.ratio) RETURNS integer
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_cmp';
CREATE FUNCTION fupin.ratio_hash(fupin.ratio) RETURNS integer
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_hash';
CREATE FUNCTION fupin.ratio_hash_extended(fupin.ratio, bigint) RETURNS bigint
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_hash_extended';
COMMENT ON FUNCTION fupin.ratio_eq(fupin.ratio, fupin.ratio) IS 'implementation of = operator';
COMMENT ON FUNCTION fupin.ratio_ne(fupin.ratio, fupin.ratio) IS 'implementation of <> operator';
COMMENT ON FUNCTION fupin.ratio_lt(fupin.ratio, fupin.ratio) IS 'implementation of < operator';
COMMENT ON FUNCTION fupin.ratio_le(fupin.ratio, fupin.ratio) IS 'implementation of <= operator';
COMMENT ON FUNCTION fupin.ratio_gt(fupin.ratio, fupin.ratio) IS 'implementation of > operator';
COMMENT ON FUNCTION fupin.ratio_ge(fupin.ratio, fupin.ratio) IS 'implementation of >= operator';
COMMENT ON FUNCTION fupin.ratio_cmp(fupin.ratio, fupin.ratio) IS 'less-equal-greater of two ratios';
COMMENT ON FUNCTION fupin.ratio_hash(fupin.ratio) IS 'hash, of the lowest terms';
COMMENT ON FUNCTION fupin.ratio_hash_extended(fupin.ratio, bigint) IS 'hash with a seed, of the lowest terms';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.ratio_eq, LEFTARG = fupin.ratio, RIGHTARG = fupin.ratio,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>),
    RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.ratio_ne, LEFTARG = fupin.ratio, RIGHTARG = fupin.ratio,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=),
    RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.ratio_lt, LEFTARG = fupin.ratio, RIGHTARG = fupin.ratio,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=),
    RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.ratio_le, LEFTARG = fupin.ratio, RIGHTARG = fupin.ratio,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>),
    RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.ratio_gt, LEFTARG = fupin.ratio, RIGHTARG = fupin.ratio,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=),
    RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.ratio_ge, LEFTARG = fupin.ratio, RIGHTARG = fupin.ratio,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<),
    RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR fupin.= (fupin.ratio, fupin.ratio) IS 'the same share, exactly; 98/100 = 49/50';
COMMENT ON OPERATOR fupin.<> (fupin.ratio, fupin.ratio) IS 'not the same share, exactly';
COMMENT ON OPERATOR fupin.< (fupin.ratio, fupin.ratio) IS 'a smaller share, exactly';
COMMENT ON OPERATOR fupin.<= (fupin.ratio, fupin.ratio) IS 'a smaller or the same share, exactly';
COMMENT ON OPERATOR fupin.> (fupin.ratio, fupin.ratio) IS 'a larger share, exactly';
COMMENT ON OPERATOR fupin.>= (fupin.ratio, fupin.ratio) IS 'a larger or the same share, exactly';

-- No equal-image function: equal ratios may be written differently, so an index must not merge them.
CREATE OPERATOR CLASS fupin.ratio_ops DEFAULT FOR TYPE fupin.ratio USING btree AS
    OPERATOR 1 fupin.<,
    OPERATOR 2 fupin.<=,
    OPERATOR 3 fupin.=,
    OPERATOR 4 fupin.>=,
    OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.ratio_cmp(fupin.ratio, fupin.ratio);
COMMENT ON OPERATOR CLASS fupin.ratio_ops USING btree IS 'btree order of ratios';
COMMENT ON OPERATOR FAMILY fupin.ratio_ops USING btree IS 'btree order of ratios';

CREATE OPERATOR CLASS fupin.ratio_ops DEFAULT FOR TYPE fupin.ratio USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.ratio_hash(fupin.ratio),
    FUNCTION 2 fupin.ratio_hash_extended(fupin.ratio, bigint);
COMMENT ON OPERATOR CLASS fupin.ratio_ops USING hash IS 'hashing of ratios';
COMMENT ON OPERATOR FAMILY fupin.ratio_ops USING hash IS 'hashing of ratios';

-- Making and reading a ratio.

CREATE FUNCTION fupin.ratio(numerator numeric, denominator numeric) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_make';
COMMENT ON FUNCTION fupin.ratio(numeric, numeric) IS
    'the exact ratio of two numbers with at most 4 decimals; NULL for 0 over 0 (a share of nothing is neither 0 nor 100 %) and where a number is NULL, NaN or infinite; anything else over 0, or over less, is an error in the data';

CREATE FUNCTION fupin.numerator(fupin.ratio) RETURNS numeric
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_numerator';
COMMENT ON FUNCTION fupin.numerator(fupin.ratio) IS 'the numerator as it was given, any sign, at most 4 decimals';

CREATE FUNCTION fupin.denominator(fupin.ratio) RETURNS numeric
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_denominator';
COMMENT ON FUNCTION fupin.denominator(fupin.ratio) IS 'the denominator as it was given, above zero, at most 4 decimals';

CREATE FUNCTION fupin.ratio_to_numeric(fupin.ratio) RETURNS numeric
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_to_numeric';
COMMENT ON FUNCTION fupin.ratio_to_numeric(fupin.ratio) IS
    'the quotient, rounded to the digits that numeric division gives; compare ratios, not quotients';

CREATE FUNCTION fupin.ratio_to_float8(fupin.ratio) RETURNS double precision
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_to_float8';
COMMENT ON FUNCTION fupin.ratio_to_float8(fupin.ratio) IS
    'the quotient, rounded to a double; compare ratios, not quotients';

CREATE CAST (fupin.ratio AS numeric) WITH FUNCTION fupin.ratio_to_numeric(fupin.ratio);
CREATE CAST (fupin.ratio AS double precision) WITH FUNCTION fupin.ratio_to_float8(fupin.ratio);
COMMENT ON CAST (fupin.ratio AS numeric) IS 'the quotient, rounded; explicit only, because it no longer knows the counts';
COMMENT ON CAST (fupin.ratio AS double precision) IS 'the quotient, rounded; explicit only, because it no longer knows the counts';

CREATE FUNCTION fupin.percent(share fupin.ratio, digits integer, line fupin.ratio DEFAULT '100%') RETURNS numeric
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_ratio_percent';
COMMENT ON FUNCTION fupin.percent(fupin.ratio, integer, fupin.ratio) IS
    'the share in percent with 0 to 15 decimals, for people: rounded half away from zero, but always on the same side of the line as the share itself, and never to 0 from above: 199/200 without decimals is 99';

-- Pooling.

CREATE FUNCTION fupin.pool_step(fupin.ratio, fupin.ratio) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_pool_step';
CREATE FUNCTION fupin.share_step(fupin.ratio, boolean) RETURNS fupin.ratio
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_share_step';
COMMENT ON FUNCTION fupin.pool_step(fupin.ratio, fupin.ratio) IS
    'transition of pool, and how partial states of pool and share combine: the sum of numerators over the sum of denominators';
COMMENT ON FUNCTION fupin.share_step(fupin.ratio, boolean) IS 'transition of share';

CREATE AGGREGATE fupin.pool(fupin.ratio) (
    SFUNC = fupin.pool_step,
    STYPE = fupin.ratio,
    COMBINEFUNC = fupin.pool_step,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.pool(fupin.ratio) IS
    'the pooled share: sum of numerators over sum of denominators, never an average of shares; NULL members are left out, NULL without others; a sum that does not fit is an error';

CREATE AGGREGATE fupin.share(boolean) (
    SFUNC = fupin.share_step,
    STYPE = fupin.ratio,
    COMBINEFUNC = fupin.pool_step,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.share(boolean) IS
    'how many are true over how many are known, as counts; NULL members (unknown) are in neither; NULL when none is known';

