-- tally: how many subjects are in which state, criterion by criterion, under one standard (design 3.6).

CREATE TYPE fupin.tally;

CREATE FUNCTION fupin.tally_in(cstring) RETURNS fupin.tally
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_in';
COMMENT ON FUNCTION fupin.tally_in(cstring) IS 'text input of tally';

CREATE FUNCTION fupin.tally_out(fupin.tally) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_out';
COMMENT ON FUNCTION fupin.tally_out(fupin.tally) IS 'text output of tally';

CREATE FUNCTION fupin.tally_recv(internal) RETURNS fupin.tally
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_recv';
COMMENT ON FUNCTION fupin.tally_recv(internal) IS 'binary input of tally';

CREATE FUNCTION fupin.tally_send(fupin.tally) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_send';
COMMENT ON FUNCTION fupin.tally_send(fupin.tally) IS 'binary output of tally';

CREATE TYPE fupin.tally (
    INPUT = fupin.tally_in,
    OUTPUT = fupin.tally_out,
    RECEIVE = fupin.tally_recv,
    SEND = fupin.tally_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = double,
    STORAGE = extended
);
COMMENT ON TYPE fupin.tally IS
    'how many subjects are met, unmet, unknown or not applicable in each of 0 to 29 criteria, bound to the standard it counts: "HEYUAN-2019" 638: +600-20?18.0, ...; NULL where no subject was counted';
ALTER EXTENSION fupin ADD TYPE fupin.tally[];
COMMENT ON TYPE fupin.tally[] IS 'array of tally';

-- Order and equality: those of the bytes, which are canonical.

CREATE FUNCTION fupin.tally_eq(fupin.tally, fupin.tally) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'byteaeq';
CREATE FUNCTION fupin.tally_ne(fupin.tally, fupin.tally) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'byteane';
CREATE FUNCTION fupin.tally_lt(fupin.tally, fupin.tally) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'bytealt';
CREATE FUNCTION fupin.tally_le(fupin.tally, fupin.tally) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'byteale';
CREATE FUNCTION fupin.tally_gt(fupin.tally, fupin.tally) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'byteagt';
CREATE FUNCTION fupin.tally_ge(fupin.tally, fupin.tally) RETURNS boolean
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'byteage';
CREATE FUNCTION fupin.tally_cmp(fupin.tally, fupin.tally) RETURNS integer
    IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE
    LANGUAGE internal AS 'byteacmp';
CREATE FUNCTION fupin.tally_hash(fupin.tally) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'hashvarlena';
CREATE FUNCTION fupin.tally_hash_extended(fupin.tally, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE internal AS 'hashvarlenaextended';
COMMENT ON FUNCTION fupin.tally_eq(fupin.tally, fupin.tally) IS 'implementation of = operator';
COMMENT ON FUNCTION fupin.tally_ne(fupin.tally, fupin.tally) IS 'implementation of <> operator';
COMMENT ON FUNCTION fupin.tally_lt(fupin.tally, fupin.tally) IS 'implementation of < operator';
COMMENT ON FUNCTION fupin.tally_le(fupin.tally, fupin.tally) IS 'implementation of <= operator';
COMMENT ON FUNCTION fupin.tally_gt(fupin.tally, fupin.tally) IS 'implementation of > operator';
COMMENT ON FUNCTION fupin.tally_ge(fupin.tally, fupin.tally) IS 'implementation of >= operator';
COMMENT ON FUNCTION fupin.tally_cmp(fupin.tally, fupin.tally) IS 'less-equal-greater of two tallies';
COMMENT ON FUNCTION fupin.tally_hash(fupin.tally) IS 'hash';
COMMENT ON FUNCTION fupin.tally_hash_extended(fupin.tally, bigint) IS 'hash with a seed';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.tally_eq, LEFTARG = fupin.tally, RIGHTARG = fupin.tally,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>),
    RESTRICT = pg_catalog.eqsel, JOIN = pg_catalog.eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.tally_ne, LEFTARG = fupin.tally, RIGHTARG = fupin.tally,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=),
    RESTRICT = pg_catalog.neqsel, JOIN = pg_catalog.neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.tally_lt, LEFTARG = fupin.tally, RIGHTARG = fupin.tally,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=),
    RESTRICT = pg_catalog.scalarltsel, JOIN = pg_catalog.scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.tally_le, LEFTARG = fupin.tally, RIGHTARG = fupin.tally,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>),
    RESTRICT = pg_catalog.scalarlesel, JOIN = pg_catalog.scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.tally_gt, LEFTARG = fupin.tally, RIGHTARG = fupin.tally,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=),
    RESTRICT = pg_catalog.scalargtsel, JOIN = pg_catalog.scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.tally_ge, LEFTARG = fupin.tally, RIGHTARG = fupin.tally,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<),
    RESTRICT = pg_catalog.scalargesel, JOIN = pg_catalog.scalargejoinsel
);
COMMENT ON OPERATOR fupin.= (fupin.tally, fupin.tally) IS 'same standard and same counts';
COMMENT ON OPERATOR fupin.<> (fupin.tally, fupin.tally) IS 'another standard or another count';
COMMENT ON OPERATOR fupin.< (fupin.tally, fupin.tally) IS 'less than in an order without meaning of its own, for sorting and grouping';
COMMENT ON OPERATOR fupin.<= (fupin.tally, fupin.tally) IS 'less than or equal in the same order as <';
COMMENT ON OPERATOR fupin.> (fupin.tally, fupin.tally) IS 'greater than in the same order as <';
COMMENT ON OPERATOR fupin.>= (fupin.tally, fupin.tally) IS 'greater than or equal in the same order as <';

CREATE OPERATOR CLASS fupin.tally_ops DEFAULT FOR TYPE fupin.tally USING btree AS
    OPERATOR 1 fupin.<,
    OPERATOR 2 fupin.<=,
    OPERATOR 3 fupin.=,
    OPERATOR 4 fupin.>=,
    OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.tally_cmp(fupin.tally, fupin.tally),
    FUNCTION 4 pg_catalog.btequalimage(oid);
COMMENT ON OPERATOR CLASS fupin.tally_ops USING btree IS 'btree order of tallies';
COMMENT ON OPERATOR FAMILY fupin.tally_ops USING btree IS 'btree order of tallies';

CREATE OPERATOR CLASS fupin.tally_ops DEFAULT FOR TYPE fupin.tally USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.tally_hash(fupin.tally),
    FUNCTION 2 fupin.tally_hash_extended(fupin.tally, bigint);
COMMENT ON OPERATOR CLASS fupin.tally_ops USING hash IS 'hashing of tallies';
COMMENT ON OPERATOR FAMILY fupin.tally_ops USING hash IS 'hashing of tallies';

-- Reading a tally.

CREATE FUNCTION fupin.standard_id(fupin.tally) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_standard_id';
COMMENT ON FUNCTION fupin.standard_id(fupin.tally) IS 'the standard that the tally counts; NULL if it is bound to no named one';

CREATE FUNCTION fupin.total(fupin.tally) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_total';
COMMENT ON FUNCTION fupin.total(fupin.tally) IS 'how many subjects were counted, those included to whom a criterion does not apply';

CREATE FUNCTION fupin.criterion_count(fupin.tally) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_criterion_count';
COMMENT ON FUNCTION fupin.criterion_count(fupin.tally) IS 'how many criteria the tally counts, 0 to 29';

CREATE FUNCTION fupin.counts(fupin.tally)
    RETURNS TABLE ("position" integer, met bigint, unmet bigint, unknown bigint, not_applicable bigint)
    IMMUTABLE STRICT PARALLEL SAFE ROWS 8
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_counts';
COMMENT ON FUNCTION fupin.counts(fupin.tally) IS
    'a row per criterion, positions counted from 1: how many subjects meet it, do not, are unknown, and to how many it does not apply; unmet is the gap';

CREATE FUNCTION fupin.certain(tally fupin.tally, criterion_position integer) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_certain';
COMMENT ON FUNCTION fupin.certain(fupin.tally, integer) IS
    'the share of a criterion that is met for certain: met over met, unmet and unknown; NULL when that is nobody; an error for a position the tally does not have';

CREATE FUNCTION fupin.possible(tally fupin.tally, criterion_position integer) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_possible';
COMMENT ON FUNCTION fupin.possible(fupin.tally, integer) IS
    'the share of a criterion that can still be met: met and unknown over met, unmet and unknown; NULL when that is nobody; an error for a position the tally does not have';

CREATE FUNCTION fupin.known(tally fupin.tally, criterion_position integer) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_known';
COMMENT ON FUNCTION fupin.known(fupin.tally, integer) IS
    'the share of a criterion among those known: met over met and unmet; NULL when that is nobody; an error for a position the tally does not have';

CREATE FUNCTION fupin.share_state(tally fupin.tally, criterion_position integer, target fupin.ratio, operator text) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_share_state';
COMMENT ON FUNCTION fupin.share_state(fupin.tally, integer, fupin.ratio, text) IS
    'where the duty stands that a criterion''s share be >=, >, =, <= or < a target: met when every share between certain and possible satisfies it, missed when none does, undecided between, vacuous without subjects; NULL without a target';

CREATE FUNCTION fupin.coverage_state(tally fupin.tally, criterion_position integer, target fupin.ratio, operator text, due_on date, on_day date) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN (SELECT CASE WHEN $6 < $5 AND share.state IN ('missed', 'undecided') THEN 'pending' ELSE share.state END
              FROM (SELECT fupin.share_state($1, $2, COALESCE($3, '1'), COALESCE($4, '>='))) share (state));
COMMENT ON FUNCTION fupin.coverage_state(fupin.tally, integer, fupin.ratio, text, date, date) IS
    'where a coverage duty stands on a day: as share_state says, but pending while it is not reached and not yet due; without a target it is for each subject, so for all of them; due_on NULL: due at all times';

-- Counting.

CREATE FUNCTION fupin.tally_step(fupin.tally, fupin.verdict) RETURNS fupin.tally
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_step';
CREATE FUNCTION fupin.tally_step(fupin.tally, fupin.verdict, text) RETURNS fupin.tally
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_step_standard';
CREATE FUNCTION fupin.tally_merge_step(fupin.tally, fupin.tally) RETURNS fupin.tally
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_tally_merge_step';
COMMENT ON FUNCTION fupin.tally_step(fupin.tally, fupin.verdict) IS 'transition of tally_agg';
COMMENT ON FUNCTION fupin.tally_step(fupin.tally, fupin.verdict, text) IS 'transition of tally_agg with a standard';
COMMENT ON FUNCTION fupin.tally_merge_step(fupin.tally, fupin.tally) IS
    'transition of tally_merge, and how partial states of tally_agg combine: the sum of two tallies of one standard';

CREATE AGGREGATE fupin.tally_agg(fupin.verdict) (
    SFUNC = fupin.tally_step,
    STYPE = fupin.tally,
    COMBINEFUNC = fupin.tally_merge_step,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.tally_agg(fupin.verdict) IS
    'counts verdicts of one length, bound to no named standard; NULL verdicts (subjects not assessed) are ignored, NULL without others';

CREATE AGGREGATE fupin.tally_agg(verdict fupin.verdict, standard_id text) (
    SFUNC = fupin.tally_step,
    STYPE = fupin.tally,
    COMBINEFUNC = fupin.tally_merge_step,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.tally_agg(fupin.verdict, text) IS
    'counts verdicts of one standard and binds the tally to it; two standards, or two lengths, are an error; NULL verdicts (subjects not assessed) are ignored, NULL without others; a NULL standard is no named one';

CREATE AGGREGATE fupin.tally_merge(fupin.tally) (
    SFUNC = fupin.tally_merge_step,
    STYPE = fupin.tally,
    COMBINEFUNC = fupin.tally_merge_step,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.tally_merge(fupin.tally) IS
    'adds up tallies of one standard, as of villages into a county; two standards, or two lengths, are an error; NULL tallies are ignored, NULL without others';

