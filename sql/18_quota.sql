-- quota: how often, by period or standing (design 3.8).

CREATE TYPE fupin.quota;

CREATE FUNCTION fupin.quota_in(cstring) RETURNS fupin.quota
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.quota_out(fupin.quota) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.quota_recv(internal) RETURNS fupin.quota
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.quota_send(fupin.quota) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';

CREATE TYPE fupin.quota (
    INPUT = fupin.quota_in,
    OUTPUT = fupin.quota_out,
    RECEIVE = fupin.quota_recv,
    SEND = fupin.quota_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    STORAGE = extended
);
COMMENT ON TYPE fupin.quota IS
    'a minimum, a maximum or a band, by period or standing, e.g. >= 48 days per year, >= 3 times per month, <= 2 times per year, 3..5, >= 1 subjects per quarter, >= 1 times per term; days are distinct dates, subjects distinct targets, times records';
COMMENT ON FUNCTION fupin.quota_in(cstring) IS 'input of a quota; an error says what was expected and at which character';
COMMENT ON FUNCTION fupin.quota_out(fupin.quota) IS 'output of a quota: the canonical text';
COMMENT ON FUNCTION fupin.quota_recv(internal) IS 'binary input of a quota: version byte and text, checked like text input';
COMMENT ON FUNCTION fupin.quota_send(fupin.quota) IS 'binary output of a quota: version byte and text';

-- Equality and order of quotas are those of their canonical texts, byte by byte.
CREATE FUNCTION fupin.quota_eq(fupin.quota, fupin.quota) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteaeq';
CREATE FUNCTION fupin.quota_ne(fupin.quota, fupin.quota) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteane';
CREATE FUNCTION fupin.quota_lt(fupin.quota, fupin.quota) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'bytealt';
CREATE FUNCTION fupin.quota_le(fupin.quota, fupin.quota) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteale';
CREATE FUNCTION fupin.quota_gt(fupin.quota, fupin.quota) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteagt';
CREATE FUNCTION fupin.quota_ge(fupin.quota, fupin.quota) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteage';
CREATE FUNCTION fupin.quota_cmp(fupin.quota, fupin.quota) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteacmp';
CREATE FUNCTION fupin.quota_hash(fupin.quota) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlena';
CREATE FUNCTION fupin.quota_hash_extended(fupin.quota, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlenaextended';
COMMENT ON FUNCTION fupin.quota_eq(fupin.quota, fupin.quota) IS 'implementation of =: the canonical texts are the same';
COMMENT ON FUNCTION fupin.quota_ne(fupin.quota, fupin.quota) IS 'implementation of <>';
COMMENT ON FUNCTION fupin.quota_lt(fupin.quota, fupin.quota) IS 'implementation of <: byte order of the canonical texts';
COMMENT ON FUNCTION fupin.quota_le(fupin.quota, fupin.quota) IS 'implementation of <=';
COMMENT ON FUNCTION fupin.quota_gt(fupin.quota, fupin.quota) IS 'implementation of >';
COMMENT ON FUNCTION fupin.quota_ge(fupin.quota, fupin.quota) IS 'implementation of >=';
COMMENT ON FUNCTION fupin.quota_cmp(fupin.quota, fupin.quota) IS 'btree order of quotas: below 0, 0 or above 0';
COMMENT ON FUNCTION fupin.quota_hash(fupin.quota) IS 'hash of quotas';
COMMENT ON FUNCTION fupin.quota_hash_extended(fupin.quota, bigint) IS 'seeded hash of quotas';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.quota_eq, LEFTARG = fupin.quota, RIGHTARG = fupin.quota,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.quota_ne, LEFTARG = fupin.quota, RIGHTARG = fupin.quota,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=), RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.quota_lt, LEFTARG = fupin.quota, RIGHTARG = fupin.quota,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.quota_le, LEFTARG = fupin.quota, RIGHTARG = fupin.quota,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.quota_gt, LEFTARG = fupin.quota, RIGHTARG = fupin.quota,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.quota_ge, LEFTARG = fupin.quota, RIGHTARG = fupin.quota,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<), RESTRICT = scalargesel, JOIN = scalargejoinsel
);
CREATE OPERATOR CLASS fupin.quota_ops DEFAULT FOR TYPE fupin.quota USING btree AS
    OPERATOR 1 fupin.<, OPERATOR 2 fupin.<=, OPERATOR 3 fupin.=, OPERATOR 4 fupin.>=, OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.quota_cmp(fupin.quota, fupin.quota);
CREATE OPERATOR CLASS fupin.quota_hash_ops DEFAULT FOR TYPE fupin.quota USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.quota_hash(fupin.quota),
    FUNCTION 2 fupin.quota_hash_extended(fupin.quota, bigint);

-- The parts of a quota, for reports that show what is required.
CREATE FUNCTION fupin.minimum(fupin.quota) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'quota_minimum';
CREATE FUNCTION fupin.maximum(fupin.quota) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'quota_maximum';
CREATE FUNCTION fupin.counted(fupin.quota) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'quota_counted';
CREATE FUNCTION fupin.period_kind(fupin.quota) RETURNS text
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'quota_period';
COMMENT ON FUNCTION fupin.minimum(fupin.quota) IS 'the least number that meets the quota, 0 or more; NULL when it has no minimum';
COMMENT ON FUNCTION fupin.maximum(fupin.quota) IS 'the greatest number that does not exceed the quota, 0 or more; NULL when it has no maximum';
COMMENT ON FUNCTION fupin.counted(fupin.quota) IS
    'what is counted: days (distinct dates), subjects (distinct targets) or times (records); NULL when the quota does not say';
COMMENT ON FUNCTION fupin.period_kind(fupin.quota) IS
    'year, half-year, quarter, month, week (Monday to Sunday), day, term, school week or school day; NULL for a standing quota';

CREATE FUNCTION fupin.periods(quota fupin.quota, within_range daterange, calendar daterange[] DEFAULT NULL) RETURNS SETOF daterange
    IMMUTABLE PARALLEL SAFE ROWS 12 LANGUAGE C AS 'MODULE_PATHNAME', 'quota_periods';
COMMENT ON FUNCTION fupin.periods(fupin.quota, daterange, daterange[]) IS
    'every period that has a day in the range, whole and in order of time, so that <@ within_range leaves out those partly outside; a standing quota has one, the range itself; terms and school days come from calendar, in any order (a term is a range, school days are the days of all ranges, a school week is a week with one of them), which must not be NULL for such quotas; no row when quota or range is NULL';

CREATE FUNCTION fupin.period_start(quota fupin.quota, on_day date, calendar daterange[] DEFAULT NULL) RETURNS date
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'quota_period_start';
COMMENT ON FUNCTION fupin.period_start(fupin.quota, date, daterange[]) IS
    'the first day of the period that contains a day (of overlapping terms, the one that began first), to group activities by; NULL for a standing quota and where the calendar has no such period';

-- The state of a quota: a function of what was counted and of the day asked about.
CREATE FUNCTION fupin.quota_state(quota fupin.quota, n bigint, period daterange, as_of date) RETURNS text
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION fupin.quota_state(fupin.quota, bigint, daterange, date) IS
    'not_started (as_of is before the period), unknown (n, as_of or the period is unknown), exceeded (above the maximum, at once), met (a minimum as soon as it is reached, a maximum or band when the period is over), missed (below the minimum and the period is over), else pending; the period''s last day still runs; a standing quota needs no period and is met, missed or exceeded at once; n must be counted up to as_of';
