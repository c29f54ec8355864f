-- formula: an amount, in the grammar of an operand of criteria (design 3.4).

CREATE TYPE fupin.formula;

CREATE FUNCTION fupin.formula_in(cstring) RETURNS fupin.formula
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.formula_out(fupin.formula) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_out';
CREATE FUNCTION fupin.formula_recv(internal) RETURNS fupin.formula
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.formula_send(fupin.formula) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_send';

CREATE TYPE fupin.formula (
    INPUT = fupin.formula_in,
    OUTPUT = fupin.formula_out,
    RECEIVE = fupin.formula_recv,
    SEND = fupin.formula_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    STORAGE = extended
);
COMMENT ON TYPE fupin.formula IS
    'an amount computed from facts, e.g. 70% of greatest(0, compliant_cost - insurance_paid); unknown when an operand is';
COMMENT ON FUNCTION fupin.formula_in(cstring) IS 'input of a formula; an error says what was expected and at which character';
COMMENT ON FUNCTION fupin.formula_out(fupin.formula) IS 'output of a formula: the canonical text';
COMMENT ON FUNCTION fupin.formula_recv(internal) IS 'binary input of a formula: version byte and text, checked like text input';
COMMENT ON FUNCTION fupin.formula_send(fupin.formula) IS 'binary output of a formula: version byte and text';

-- Equality and order of formulas are those of their canonical texts, byte by byte.
CREATE FUNCTION fupin.formula_eq(fupin.formula, fupin.formula) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteaeq';
CREATE FUNCTION fupin.formula_ne(fupin.formula, fupin.formula) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteane';
CREATE FUNCTION fupin.formula_lt(fupin.formula, fupin.formula) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'bytealt';
CREATE FUNCTION fupin.formula_le(fupin.formula, fupin.formula) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteale';
CREATE FUNCTION fupin.formula_gt(fupin.formula, fupin.formula) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteagt';
CREATE FUNCTION fupin.formula_ge(fupin.formula, fupin.formula) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteage';
CREATE FUNCTION fupin.formula_cmp(fupin.formula, fupin.formula) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteacmp';
CREATE FUNCTION fupin.formula_hash(fupin.formula) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlena';
CREATE FUNCTION fupin.formula_hash_extended(fupin.formula, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlenaextended';
COMMENT ON FUNCTION fupin.formula_eq(fupin.formula, fupin.formula) IS 'implementation of =: the canonical texts are the same';
COMMENT ON FUNCTION fupin.formula_ne(fupin.formula, fupin.formula) IS 'implementation of <>';
COMMENT ON FUNCTION fupin.formula_lt(fupin.formula, fupin.formula) IS 'implementation of <: byte order of the canonical texts';
COMMENT ON FUNCTION fupin.formula_le(fupin.formula, fupin.formula) IS 'implementation of <=';
COMMENT ON FUNCTION fupin.formula_gt(fupin.formula, fupin.formula) IS 'implementation of >';
COMMENT ON FUNCTION fupin.formula_ge(fupin.formula, fupin.formula) IS 'implementation of >=';
COMMENT ON FUNCTION fupin.formula_cmp(fupin.formula, fupin.formula) IS 'btree order of formula: -1, 0 or 1';
COMMENT ON FUNCTION fupin.formula_hash(fupin.formula) IS 'hash of formula';
COMMENT ON FUNCTION fupin.formula_hash_extended(fupin.formula, bigint) IS 'seeded hash of formula';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.formula_eq, LEFTARG = fupin.formula, RIGHTARG = fupin.formula,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.formula_ne, LEFTARG = fupin.formula, RIGHTARG = fupin.formula,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=), RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.formula_lt, LEFTARG = fupin.formula, RIGHTARG = fupin.formula,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.formula_le, LEFTARG = fupin.formula, RIGHTARG = fupin.formula,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.formula_gt, LEFTARG = fupin.formula, RIGHTARG = fupin.formula,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.formula_ge, LEFTARG = fupin.formula, RIGHTARG = fupin.formula,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<), RESTRICT = scalargesel, JOIN = scalargejoinsel
);
CREATE OPERATOR CLASS fupin.formula_ops DEFAULT FOR TYPE fupin.formula USING btree AS
    OPERATOR 1 fupin.<, OPERATOR 2 fupin.<=, OPERATOR 3 fupin.=, OPERATOR 4 fupin.>=, OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.formula_cmp(fupin.formula, fupin.formula);
CREATE OPERATOR CLASS fupin.formula_hash_ops DEFAULT FOR TYPE fupin.formula USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.formula_hash(fupin.formula),
    FUNCTION 2 fupin.formula_hash_extended(fupin.formula, bigint);

CREATE FUNCTION fupin.amount(facts record, formula fupin.formula) RETURNS numeric
    STABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'amount';
CREATE FUNCTION fupin.amount(facts jsonb, formula fupin.formula) RETURNS numeric
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'amount';
COMMENT ON FUNCTION fupin.amount(record, fupin.formula) IS
    'the value of a formula over a row, exact; NULL when an operand is unknown (NULL, NaN, infinite, x / 0, out of range)';
COMMENT ON FUNCTION fupin.amount(jsonb, fupin.formula) IS 'as amount(record, formula), over a json object of facts';

