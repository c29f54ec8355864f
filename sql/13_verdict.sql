-- verdict: what a standard says of one subject, criterion by criterion (design 3.5).

CREATE TYPE fupin.verdict;

CREATE FUNCTION fupin.verdict_in(cstring) RETURNS fupin.verdict
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_in';
COMMENT ON FUNCTION fupin.verdict_in(cstring) IS 'text input of verdict';

CREATE FUNCTION fupin.verdict_out(fupin.verdict) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_out';
COMMENT ON FUNCTION fupin.verdict_out(fupin.verdict) IS 'text output of verdict';

CREATE FUNCTION fupin.verdict_recv(internal) RETURNS fupin.verdict
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_recv';
COMMENT ON FUNCTION fupin.verdict_recv(internal) IS 'binary input of verdict';

CREATE FUNCTION fupin.verdict_send(fupin.verdict) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_send';
COMMENT ON FUNCTION fupin.verdict_send(fupin.verdict) IS 'binary output of verdict';

CREATE TYPE fupin.verdict (
    INPUT = fupin.verdict_in,
    OUTPUT = fupin.verdict_out,
    RECEIVE = fupin.verdict_recv,
    SEND = fupin.verdict_send,
    LIKE = pg_catalog.int8
);
COMMENT ON TYPE fupin.verdict IS
    'what a standard says of one subject: for each of 0 to 29 criteria, in their order, met (+), unmet (-), unknown (?) or not applicable (.); NULL where the subject was not assessed at all';
ALTER EXTENSION fupin ADD TYPE fupin.verdict[];
COMMENT ON TYPE fupin.verdict[] IS 'array of verdict';

-- Order and equality: those of the eight bytes.

CREATE FUNCTION fupin.verdict_eq(fupin.verdict, fupin.verdict) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8eq';
CREATE FUNCTION fupin.verdict_ne(fupin.verdict, fupin.verdict) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8ne';
CREATE FUNCTION fupin.verdict_lt(fupin.verdict, fupin.verdict) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8lt';
CREATE FUNCTION fupin.verdict_le(fupin.verdict, fupin.verdict) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8le';
CREATE FUNCTION fupin.verdict_gt(fupin.verdict, fupin.verdict) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8gt';
CREATE FUNCTION fupin.verdict_ge(fupin.verdict, fupin.verdict) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'int8ge';
CREATE FUNCTION fupin.verdict_cmp(fupin.verdict, fupin.verdict) RETURNS integer
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'btint8cmp';
CREATE FUNCTION fupin.verdict_sortsupport(internal) RETURNS void
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'btint8sortsupport';
CREATE FUNCTION fupin.verdict_hash(fupin.verdict) RETURNS integer
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'hashint8';
CREATE FUNCTION fupin.verdict_hash_extended(fupin.verdict, bigint) RETURNS bigint
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'hashint8extended';
COMMENT ON FUNCTION fupin.verdict_eq(fupin.verdict, fupin.verdict) IS 'implementation of = operator';
COMMENT ON FUNCTION fupin.verdict_ne(fupin.verdict, fupin.verdict) IS 'implementation of <> operator';
COMMENT ON FUNCTION fupin.verdict_lt(fupin.verdict, fupin.verdict) IS 'implementation of < operator';
COMMENT ON FUNCTION fupin.verdict_le(fupin.verdict, fupin.verdict) IS 'implementation of <= operator';
COMMENT ON FUNCTION fupin.verdict_gt(fupin.verdict, fupin.verdict) IS 'implementation of > operator';
COMMENT ON FUNCTION fupin.verdict_ge(fupin.verdict, fupin.verdict) IS 'implementation of >= operator';
COMMENT ON FUNCTION fupin.verdict_cmp(fupin.verdict, fupin.verdict) IS 'less-equal-greater of two verdicts';
COMMENT ON FUNCTION fupin.verdict_sortsupport(internal) IS 'sort support';
COMMENT ON FUNCTION fupin.verdict_hash(fupin.verdict) IS 'hash';
COMMENT ON FUNCTION fupin.verdict_hash_extended(fupin.verdict, bigint) IS 'hash with a seed';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.verdict_eq, LEFTARG = fupin.verdict, RIGHTARG = fupin.verdict,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>),
    RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.verdict_ne, LEFTARG = fupin.verdict, RIGHTARG = fupin.verdict,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=),
    RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.verdict_lt, LEFTARG = fupin.verdict, RIGHTARG = fupin.verdict,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=),
    RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.verdict_le, LEFTARG = fupin.verdict, RIGHTARG = fupin.verdict,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>),
    RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.verdict_gt, LEFTARG = fupin.verdict, RIGHTARG = fupin.verdict,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=),
    RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.verdict_ge, LEFTARG = fupin.verdict, RIGHTARG = fupin.verdict,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<),
    RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR fupin.= (fupin.verdict, fupin.verdict) IS 'same criteria count and same states';
COMMENT ON OPERATOR fupin.<> (fupin.verdict, fupin.verdict) IS 'another criteria count or another state';
COMMENT ON OPERATOR fupin.< (fupin.verdict, fupin.verdict) IS 'less than in an order without meaning of its own, for sorting and grouping';
COMMENT ON OPERATOR fupin.<= (fupin.verdict, fupin.verdict) IS 'less than or equal in the same order as <';
COMMENT ON OPERATOR fupin.> (fupin.verdict, fupin.verdict) IS 'greater than in the same order as <';
COMMENT ON OPERATOR fupin.>= (fupin.verdict, fupin.verdict) IS 'greater than or equal in the same order as <';

CREATE OPERATOR CLASS fupin.verdict_ops DEFAULT FOR TYPE fupin.verdict USING btree AS
    OPERATOR 1 fupin.<,
    OPERATOR 2 fupin.<=,
    OPERATOR 3 fupin.=,
    OPERATOR 4 fupin.>=,
    OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.verdict_cmp(fupin.verdict, fupin.verdict),
    FUNCTION 2 fupin.verdict_sortsupport(internal),
    FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS fupin.verdict_ops USING btree IS 'btree order of verdicts';
COMMENT ON OPERATOR FAMILY fupin.verdict_ops USING btree IS 'btree order of verdicts';

CREATE OPERATOR CLASS fupin.verdict_ops DEFAULT FOR TYPE fupin.verdict USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.verdict_hash(fupin.verdict),
    FUNCTION 2 fupin.verdict_hash_extended(fupin.verdict, bigint);
COMMENT ON OPERATOR CLASS fupin.verdict_ops USING hash IS 'hashing of verdicts';
COMMENT ON OPERATOR FAMILY fupin.verdict_ops USING hash IS 'hashing of verdicts';

-- Reading a verdict.

CREATE FUNCTION fupin.passed(fupin.verdict) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_passed';
COMMENT ON FUNCTION fupin.passed(fupin.verdict) IS
    'whether the subject meets the standard: false if any criterion is unmet, else NULL if any is unknown, else true (also when none applies)';

CREATE FUNCTION fupin.append(fupin.verdict, fupin.verdict) RETURNS fupin.verdict
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_append';
COMMENT ON FUNCTION fupin.append(fupin.verdict, fupin.verdict) IS
    'the criteria of the first verdict followed by those of the second; an error beyond 29 criteria';

CREATE FUNCTION fupin.state(verdict fupin.verdict, criterion_position integer) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_state';
COMMENT ON FUNCTION fupin.state(fupin.verdict, integer) IS
    'the state of the criterion at a position counted from 1: + met, - unmet, ? unknown, . not applicable; an error for a position the verdict does not have';

CREATE FUNCTION fupin.criterion_count(fupin.verdict) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_criterion_count';
COMMENT ON FUNCTION fupin.criterion_count(fupin.verdict) IS 'how many criteria the verdict has, 0 to 29';

CREATE FUNCTION fupin.met_count(fupin.verdict) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_met_count';
COMMENT ON FUNCTION fupin.met_count(fupin.verdict) IS 'how many criteria are met (+), 0 to 29';

CREATE FUNCTION fupin.unmet_count(fupin.verdict) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_unmet_count';
COMMENT ON FUNCTION fupin.unmet_count(fupin.verdict) IS 'how many criteria are unmet (-), 0 to 29';

CREATE FUNCTION fupin.unknown_count(fupin.verdict) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_unknown_count';
COMMENT ON FUNCTION fupin.unknown_count(fupin.verdict) IS 'how many criteria are unknown (?), 0 to 29';

CREATE FUNCTION fupin.not_applicable_count(fupin.verdict) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_not_applicable_count';
COMMENT ON FUNCTION fupin.not_applicable_count(fupin.verdict) IS 'how many criteria do not apply (.), 0 to 29';

-- Members into a household.

CREATE FUNCTION fupin.all_of_step(bigint, fupin.verdict) RETURNS bigint
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_all_of_step';
CREATE FUNCTION fupin.any_of_step(bigint, fupin.verdict) RETURNS bigint
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_any_of_step';
CREATE FUNCTION fupin.all_of_combine(bigint, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_all_of_combine';
CREATE FUNCTION fupin.any_of_combine(bigint, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_any_of_combine';
CREATE FUNCTION fupin.verdict_final(bigint) RETURNS fupin.verdict
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_verdict_final';
COMMENT ON FUNCTION fupin.all_of_step(bigint, fupin.verdict) IS 'transition of all_of';
COMMENT ON FUNCTION fupin.any_of_step(bigint, fupin.verdict) IS 'transition of any_of';
COMMENT ON FUNCTION fupin.all_of_combine(bigint, bigint) IS 'combines partial states of all_of';
COMMENT ON FUNCTION fupin.any_of_combine(bigint, bigint) IS 'combines partial states of any_of';
COMMENT ON FUNCTION fupin.verdict_final(bigint) IS 'result of all_of and any_of';

CREATE AGGREGATE fupin.all_of(fupin.verdict) (
    SFUNC = fupin.all_of_step,
    STYPE = bigint,
    FINALFUNC = fupin.verdict_final,
    COMBINEFUNC = fupin.all_of_combine,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.all_of(fupin.verdict) IS
    'criterion by criterion the worst of all members: - beats ? beats + beats .; a NULL member is all unknown; lengths that differ are an error; NULL without members or with NULL members only';

CREATE AGGREGATE fupin.any_of(fupin.verdict) (
    SFUNC = fupin.any_of_step,
    STYPE = bigint,
    FINALFUNC = fupin.verdict_final,
    COMBINEFUNC = fupin.any_of_combine,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.any_of(fupin.verdict) IS
    'criterion by criterion the best of all members: + beats ? beats - beats .; a NULL member is all unknown; lengths that differ are an error; NULL without members or with NULL members only';

