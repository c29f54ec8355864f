-- due_rule: by when (design 3.7).

CREATE TYPE fupin.due_rule;

CREATE FUNCTION fupin.due_rule_in(cstring) RETURNS fupin.due_rule
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.due_rule_out(fupin.due_rule) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.due_rule_recv(internal) RETURNS fupin.due_rule
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.due_rule_send(fupin.due_rule) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';

CREATE TYPE fupin.due_rule (
    INPUT = fupin.due_rule_in,
    OUTPUT = fupin.due_rule_out,
    RECEIVE = fupin.due_rule_recv,
    SEND = fupin.due_rule_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    STORAGE = extended
);
COMMENT ON TYPE fupin.due_rule IS
    'a rule that gives the day on which something is due, e.g. 2019-06-30, event + 3 months, 11-30 of next year, month end + 1 months, event + 10 workdays next workday; every step of months or years is clamped to the last day of a shorter month, the due day itself is in time';
COMMENT ON FUNCTION fupin.due_rule_in(cstring) IS 'input of a due_rule; an error says what was expected and at which character';
COMMENT ON FUNCTION fupin.due_rule_out(fupin.due_rule) IS 'output of a due_rule: the canonical text';
COMMENT ON FUNCTION fupin.due_rule_recv(internal) IS 'binary input of a due_rule: version byte and text, checked like text input';
COMMENT ON FUNCTION fupin.due_rule_send(fupin.due_rule) IS 'binary output of a due_rule: version byte and text';

-- Equality and order of due rules are those of their canonical texts, byte by byte.
CREATE FUNCTION fupin.due_rule_eq(fupin.due_rule, fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteaeq';
CREATE FUNCTION fupin.due_rule_ne(fupin.due_rule, fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteane';
CREATE FUNCTION fupin.due_rule_lt(fupin.due_rule, fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'bytealt';
CREATE FUNCTION fupin.due_rule_le(fupin.due_rule, fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteale';
CREATE FUNCTION fupin.due_rule_gt(fupin.due_rule, fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteagt';
CREATE FUNCTION fupin.due_rule_ge(fupin.due_rule, fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteage';
CREATE FUNCTION fupin.due_rule_cmp(fupin.due_rule, fupin.due_rule) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteacmp';
CREATE FUNCTION fupin.due_rule_hash(fupin.due_rule) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlena';
CREATE FUNCTION fupin.due_rule_hash_extended(fupin.due_rule, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlenaextended';
COMMENT ON FUNCTION fupin.due_rule_eq(fupin.due_rule, fupin.due_rule) IS 'implementation of =: the canonical texts are the same';
COMMENT ON FUNCTION fupin.due_rule_ne(fupin.due_rule, fupin.due_rule) IS 'implementation of <>';
COMMENT ON FUNCTION fupin.due_rule_lt(fupin.due_rule, fupin.due_rule) IS 'implementation of <: byte order of the canonical texts';
COMMENT ON FUNCTION fupin.due_rule_le(fupin.due_rule, fupin.due_rule) IS 'implementation of <=';
COMMENT ON FUNCTION fupin.due_rule_gt(fupin.due_rule, fupin.due_rule) IS 'implementation of >';
COMMENT ON FUNCTION fupin.due_rule_ge(fupin.due_rule, fupin.due_rule) IS 'implementation of >=';
COMMENT ON FUNCTION fupin.due_rule_cmp(fupin.due_rule, fupin.due_rule) IS 'btree order of due rules: below 0, 0 or above 0';
COMMENT ON FUNCTION fupin.due_rule_hash(fupin.due_rule) IS 'hash of due rules';
COMMENT ON FUNCTION fupin.due_rule_hash_extended(fupin.due_rule, bigint) IS 'seeded hash of due rules';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.due_rule_eq, LEFTARG = fupin.due_rule, RIGHTARG = fupin.due_rule,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.due_rule_ne, LEFTARG = fupin.due_rule, RIGHTARG = fupin.due_rule,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=), RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.due_rule_lt, LEFTARG = fupin.due_rule, RIGHTARG = fupin.due_rule,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.due_rule_le, LEFTARG = fupin.due_rule, RIGHTARG = fupin.due_rule,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.due_rule_gt, LEFTARG = fupin.due_rule, RIGHTARG = fupin.due_rule,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.due_rule_ge, LEFTARG = fupin.due_rule, RIGHTARG = fupin.due_rule,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<), RESTRICT = scalargesel, JOIN = scalargejoinsel
);
CREATE OPERATOR CLASS fupin.due_rule_ops DEFAULT FOR TYPE fupin.due_rule USING btree AS
    OPERATOR 1 fupin.<, OPERATOR 2 fupin.<=, OPERATOR 3 fupin.=, OPERATOR 4 fupin.>=, OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.due_rule_cmp(fupin.due_rule, fupin.due_rule);
CREATE OPERATOR CLASS fupin.due_rule_hash_ops DEFAULT FOR TYPE fupin.due_rule USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.due_rule_hash(fupin.due_rule),
    FUNCTION 2 fupin.due_rule_hash_extended(fupin.due_rule, bigint);

-- What a rule needs, for checks on tables that hold rules.
CREATE FUNCTION fupin.needs_event(fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'due_rule_has_event';
CREATE FUNCTION fupin.needs_off_days(fupin.due_rule) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'due_rule_has_workdays';
COMMENT ON FUNCTION fupin.needs_event(fupin.due_rule) IS
    'does the due day depend on an event or another anchor date? false for a fixed date with its year';
COMMENT ON FUNCTION fupin.needs_off_days(fupin.due_rule) IS
    'does the rule count working days, so that due_on() needs off_days?';

CREATE FUNCTION fupin.due_on(rule fupin.due_rule, anchor_date date, off_days datemultirange DEFAULT NULL) RETURNS date
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION fupin.due_on(fupin.due_rule, date, datemultirange) IS
    'the last day in time, counted from the day of the event (day 0) or within the anchor''s year, month or week; NULL when the rule needs an anchor date and it is unknown (NULL or infinite); rules with working days need off_days(first_day, last_day), best as a scalar subquery, and running beyond the days it knows is an error';

-- The state of a deadline: a function of what is known and of the day asked about, never of a job having run.
CREATE FUNCTION fupin.deadline_state(applies boolean, due date, done date, as_of date, warn_days integer DEFAULT 0) RETURNS text
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION fupin.deadline_state(boolean, date, date, date, integer) IS
    'not_applicable (applies is false), unknown (applies, due or as_of is unknown), met or late (done on or before as_of), else overdue (due is past), due_soon (at most warn_days days left; never when warn_days is 0) or pending; a done after as_of is not yet done';

CREATE FUNCTION fupin.deadline_days(applies boolean, due date, done date, as_of date) RETURNS integer
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION fupin.deadline_days(boolean, date, date, date) IS
    'days between the due day and the day it was done, or as_of while it is open: above 0 days in hand or left, 0 on the due day, below 0 days late or overdue; NULL when the deadline does not apply or is unknown';
