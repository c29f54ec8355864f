-- progress_schedule 序时进度: how much by now (design 3.9).

CREATE TYPE fupin.progress_schedule;

CREATE FUNCTION fupin.progress_schedule_in(cstring) RETURNS fupin.progress_schedule
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.progress_schedule_out(fupin.progress_schedule) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.progress_schedule_recv(internal) RETURNS fupin.progress_schedule
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.progress_schedule_send(fupin.progress_schedule) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';

CREATE TYPE fupin.progress_schedule (
    INPUT = fupin.progress_schedule_in,
    OUTPUT = fupin.progress_schedule_out,
    RECEIVE = fupin.progress_schedule_recv,
    SEND = fupin.progress_schedule_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    STORAGE = extended
);
COMMENT ON TYPE fupin.progress_schedule IS
    'the share of a year''s total that must be reached by a day, e.g. 06-30 50%, 09-30 80%, 12-31 100% (steps: the day itself has the new share), monthly (completed months of twelve) or daily (days of the year''s days)';
COMMENT ON FUNCTION fupin.progress_schedule_in(cstring) IS 'input of a progress_schedule; an error says what was expected and at which character';
COMMENT ON FUNCTION fupin.progress_schedule_out(fupin.progress_schedule) IS 'output of a progress_schedule: the canonical text';
COMMENT ON FUNCTION fupin.progress_schedule_recv(internal) IS 'binary input of a progress_schedule: version byte and text, checked like text input';
COMMENT ON FUNCTION fupin.progress_schedule_send(fupin.progress_schedule) IS 'binary output of a progress_schedule: version byte and text';

-- Equality and order of progress schedules are those of their canonical texts, byte by byte.
CREATE FUNCTION fupin.progress_schedule_eq(fupin.progress_schedule, fupin.progress_schedule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteaeq';
CREATE FUNCTION fupin.progress_schedule_ne(fupin.progress_schedule, fupin.progress_schedule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteane';
CREATE FUNCTION fupin.progress_schedule_lt(fupin.progress_schedule, fupin.progress_schedule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'bytealt';
CREATE FUNCTION fupin.progress_schedule_le(fupin.progress_schedule, fupin.progress_schedule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteale';
CREATE FUNCTION fupin.progress_schedule_gt(fupin.progress_schedule, fupin.progress_schedule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteagt';
CREATE FUNCTION fupin.progress_schedule_ge(fupin.progress_schedule, fupin.progress_schedule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteage';
CREATE FUNCTION fupin.progress_schedule_cmp(fupin.progress_schedule, fupin.progress_schedule) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteacmp';
CREATE FUNCTION fupin.progress_schedule_hash(fupin.progress_schedule) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlena';
CREATE FUNCTION fupin.progress_schedule_hash_extended(fupin.progress_schedule, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlenaextended';
COMMENT ON FUNCTION fupin.progress_schedule_eq(fupin.progress_schedule, fupin.progress_schedule) IS 'implementation of =: the canonical texts are the same';
COMMENT ON FUNCTION fupin.progress_schedule_ne(fupin.progress_schedule, fupin.progress_schedule) IS 'implementation of <>';
COMMENT ON FUNCTION fupin.progress_schedule_lt(fupin.progress_schedule, fupin.progress_schedule) IS 'implementation of <: byte order of the canonical texts';
COMMENT ON FUNCTION fupin.progress_schedule_le(fupin.progress_schedule, fupin.progress_schedule) IS 'implementation of <=';
COMMENT ON FUNCTION fupin.progress_schedule_gt(fupin.progress_schedule, fupin.progress_schedule) IS 'implementation of >';
COMMENT ON FUNCTION fupin.progress_schedule_ge(fupin.progress_schedule, fupin.progress_schedule) IS 'implementation of >=';
COMMENT ON FUNCTION fupin.progress_schedule_cmp(fupin.progress_schedule, fupin.progress_schedule) IS 'btree order of progress schedules: below 0, 0 or above 0';
COMMENT ON FUNCTION fupin.progress_schedule_hash(fupin.progress_schedule) IS 'hash of progress schedules';
COMMENT ON FUNCTION fupin.progress_schedule_hash_extended(fupin.progress_schedule, bigint) IS 'seeded hash of progress schedules';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.progress_schedule_eq, LEFTARG = fupin.progress_schedule, RIGHTARG = fupin.progress_schedule,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.progress_schedule_ne, LEFTARG = fupin.progress_schedule, RIGHTARG = fupin.progress_schedule,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=), RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.progress_schedule_lt, LEFTARG = fupin.progress_schedule, RIGHTARG = fupin.progress_schedule,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.progress_schedule_le, LEFTARG = fupin.progress_schedule, RIGHTARG = fupin.progress_schedule,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.progress_schedule_gt, LEFTARG = fupin.progress_schedule, RIGHTARG = fupin.progress_schedule,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.progress_schedule_ge, LEFTARG = fupin.progress_schedule, RIGHTARG = fupin.progress_schedule,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<), RESTRICT = scalargesel, JOIN = scalargejoinsel
);
CREATE OPERATOR CLASS fupin.progress_schedule_ops DEFAULT FOR TYPE fupin.progress_schedule USING btree AS
    OPERATOR 1 fupin.<, OPERATOR 2 fupin.<=, OPERATOR 3 fupin.=, OPERATOR 4 fupin.>=, OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.progress_schedule_cmp(fupin.progress_schedule, fupin.progress_schedule);
CREATE OPERATOR CLASS fupin.progress_schedule_hash_ops DEFAULT FOR TYPE fupin.progress_schedule USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.progress_schedule_hash(fupin.progress_schedule),
    FUNCTION 2 fupin.progress_schedule_hash_extended(fupin.progress_schedule, bigint);

CREATE FUNCTION fupin.required(schedule fupin.progress_schedule, year integer, as_of date) RETURNS fupin.ratio
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'progress_required';
COMMENT ON FUNCTION fupin.required(fupin.progress_schedule, integer, date) IS
    'the share required on a day: 0 before the year, after it what its last day had; compare it with ratio(paid, total), which is NULL, not behind, when the total is 0';
