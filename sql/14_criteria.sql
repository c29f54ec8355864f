-- criteria: what a policy demands, as an ordered list of named three-valued conditions (design 3.4).

CREATE TYPE fupin.criteria;

CREATE FUNCTION fupin.criteria_in(cstring) RETURNS fupin.criteria
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.criteria_out(fupin.criteria) RETURNS cstring
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.criteria_recv(internal) RETURNS fupin.criteria
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';
CREATE FUNCTION fupin.criteria_send(fupin.criteria) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME';

CREATE TYPE fupin.criteria (
    INPUT = fupin.criteria_in,
    OUTPUT = fupin.criteria_out,
    RECEIVE = fupin.criteria_recv,
    SEND = fupin.criteria_send,
    INTERNALLENGTH = VARIABLE,
    ALIGNMENT = int4,
    STORAGE = extended
);
COMMENT ON TYPE fupin.criteria IS
    'an ordered list of at most 29 named conditions over facts, three-valued; e.g. income: income_per_capita >= 45% of $reference_income when has_labour; housing: housing_grade in (''A'', ''B'')';
COMMENT ON FUNCTION fupin.criteria_in(cstring) IS 'input of criteria; an error says what was expected and at which character';
COMMENT ON FUNCTION fupin.criteria_out(fupin.criteria) IS 'output of criteria: the canonical text';
COMMENT ON FUNCTION fupin.criteria_recv(internal) IS 'binary input of criteria: version byte and text, checked like text input';
COMMENT ON FUNCTION fupin.criteria_send(fupin.criteria) IS 'binary output of criteria: version byte and text';

-- Equality and order of criteria are those of their canonical texts, byte by byte.
CREATE FUNCTION fupin.criteria_eq(fupin.criteria, fupin.criteria) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteaeq';
CREATE FUNCTION fupin.criteria_ne(fupin.criteria, fupin.criteria) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteane';
CREATE FUNCTION fupin.criteria_lt(fupin.criteria, fupin.criteria) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'bytealt';
CREATE FUNCTION fupin.criteria_le(fupin.criteria, fupin.criteria) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteale';
CREATE FUNCTION fupin.criteria_gt(fupin.criteria, fupin.criteria) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteagt';
CREATE FUNCTION fupin.criteria_ge(fupin.criteria, fupin.criteria) RETURNS boolean
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteage';
CREATE FUNCTION fupin.criteria_cmp(fupin.criteria, fupin.criteria) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF LANGUAGE internal AS 'byteacmp';
CREATE FUNCTION fupin.criteria_hash(fupin.criteria) RETURNS integer
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlena';
CREATE FUNCTION fupin.criteria_hash_extended(fupin.criteria, bigint) RETURNS bigint
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE internal AS 'hashvarlenaextended';
COMMENT ON FUNCTION fupin.criteria_eq(fupin.criteria, fupin.criteria) IS 'implementation of =: the canonical texts are the same';
COMMENT ON FUNCTION fupin.criteria_ne(fupin.criteria, fupin.criteria) IS 'implementation of <>';
COMMENT ON FUNCTION fupin.criteria_lt(fupin.criteria, fupin.criteria) IS 'implementation of <: byte order of the canonical texts';
COMMENT ON FUNCTION fupin.criteria_le(fupin.criteria, fupin.criteria) IS 'implementation of <=';
COMMENT ON FUNCTION fupin.criteria_gt(fupin.criteria, fupin.criteria) IS 'implementation of >';
COMMENT ON FUNCTION fupin.criteria_ge(fupin.criteria, fupin.criteria) IS 'implementation of >=';
COMMENT ON FUNCTION fupin.criteria_cmp(fupin.criteria, fupin.criteria) IS 'btree order of criteria: -1, 0 or 1';
COMMENT ON FUNCTION fupin.criteria_hash(fupin.criteria) IS 'hash of criteria';
COMMENT ON FUNCTION fupin.criteria_hash_extended(fupin.criteria, bigint) IS 'seeded hash of criteria';

CREATE OPERATOR fupin.= (
    FUNCTION = fupin.criteria_eq, LEFTARG = fupin.criteria, RIGHTARG = fupin.criteria,
    COMMUTATOR = OPERATOR(fupin.=), NEGATOR = OPERATOR(fupin.<>), RESTRICT = eqsel, JOIN = eqjoinsel, HASHES, MERGES
);
CREATE OPERATOR fupin.<> (
    FUNCTION = fupin.criteria_ne, LEFTARG = fupin.criteria, RIGHTARG = fupin.criteria,
    COMMUTATOR = OPERATOR(fupin.<>), NEGATOR = OPERATOR(fupin.=), RESTRICT = neqsel, JOIN = neqjoinsel
);
CREATE OPERATOR fupin.< (
    FUNCTION = fupin.criteria_lt, LEFTARG = fupin.criteria, RIGHTARG = fupin.criteria,
    COMMUTATOR = OPERATOR(fupin.>), NEGATOR = OPERATOR(fupin.>=), RESTRICT = scalarltsel, JOIN = scalarltjoinsel
);
CREATE OPERATOR fupin.<= (
    FUNCTION = fupin.criteria_le, LEFTARG = fupin.criteria, RIGHTARG = fupin.criteria,
    COMMUTATOR = OPERATOR(fupin.>=), NEGATOR = OPERATOR(fupin.>), RESTRICT = scalarlesel, JOIN = scalarlejoinsel
);
CREATE OPERATOR fupin.> (
    FUNCTION = fupin.criteria_gt, LEFTARG = fupin.criteria, RIGHTARG = fupin.criteria,
    COMMUTATOR = OPERATOR(fupin.<), NEGATOR = OPERATOR(fupin.<=), RESTRICT = scalargtsel, JOIN = scalargtjoinsel
);
CREATE OPERATOR fupin.>= (
    FUNCTION = fupin.criteria_ge, LEFTARG = fupin.criteria, RIGHTARG = fupin.criteria,
    COMMUTATOR = OPERATOR(fupin.<=), NEGATOR = OPERATOR(fupin.<), RESTRICT = scalargesel, JOIN = scalargejoinsel
);
CREATE OPERATOR CLASS fupin.criteria_ops DEFAULT FOR TYPE fupin.criteria USING btree AS
    OPERATOR 1 fupin.<, OPERATOR 2 fupin.<=, OPERATOR 3 fupin.=, OPERATOR 4 fupin.>=, OPERATOR 5 fupin.>,
    FUNCTION 1 fupin.criteria_cmp(fupin.criteria, fupin.criteria);
CREATE OPERATOR CLASS fupin.criteria_hash_ops DEFAULT FOR TYPE fupin.criteria USING hash AS
    OPERATOR 1 fupin.=,
    FUNCTION 1 fupin.criteria_hash(fupin.criteria),
    FUNCTION 2 fupin.criteria_hash_extended(fupin.criteria, bigint);

-- What can be asked of criteria without a row.
CREATE FUNCTION fupin.names(fupin.criteria) RETURNS text[]
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_names';
CREATE FUNCTION fupin.unmet(fupin.verdict, fupin.criteria) RETURNS text[]
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_unmet';
CREATE FUNCTION fupin.unknown(fupin.verdict, fupin.criteria) RETURNS text[]
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_unknown';
CREATE FUNCTION fupin.criteria_facts(
    criteria fupin.criteria,
    OUT "position" integer, OUT name text, OUT fact text, OUT kind text
) RETURNS SETOF record
    IMMUTABLE STRICT PARALLEL SAFE ROWS 20 LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_facts';
COMMENT ON FUNCTION fupin.names(fupin.criteria) IS
    'the names of the criteria in their order; an unnamed one is called by its condition';
COMMENT ON FUNCTION fupin.unmet(fupin.verdict, fupin.criteria) IS
    'the names of the unmet criteria of a verdict; empty when none is; an error when verdict and criteria differ in length';
COMMENT ON FUNCTION fupin.unknown(fupin.verdict, fupin.criteria) IS
    'the names of the unknown criteria of a verdict; empty when none is; an error when verdict and criteria differ in length';
COMMENT ON FUNCTION fupin.criteria_facts(fupin.criteria) IS
    'the facts each criterion names: kind is column, key (column.key of a jsonb column) or parameter ($name); name is NULL for an unnamed criterion';

-- Over a row or a jsonb document of facts.  A NULL row, as an outer join gives, is all unknown.
CREATE FUNCTION fupin.assess(facts record, criteria fupin.criteria) RETURNS fupin.verdict
    STABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'assess';
CREATE FUNCTION fupin.assess(facts jsonb, criteria fupin.criteria) RETURNS fupin.verdict
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'assess';
CREATE FUNCTION fupin.assess_columns(criteria fupin.criteria, VARIADIC names_and_columns "any") RETURNS fupin.verdict
    STABLE PARALLEL SAFE COST 10 LANGUAGE C AS 'MODULE_PATHNAME', 'assess_columns';
COMMENT ON FUNCTION fupin.assess_columns(fupin.criteria, "any") IS
    'assess(record, criteria) of a row that comes column by column after a text[] of their names; what the planner makes of assess(row, criteria) where the criteria are no constant';
COMMENT ON FUNCTION fupin.assess(record, fupin.criteria) IS
    'the verdict of a row: facts bind to its columns by name, NULL is unknown; NULL criteria give NULL; an unknown column is an error that names the nearest';
COMMENT ON FUNCTION fupin.assess(jsonb, fupin.criteria) IS
    'the verdict of a json object: a fact is a top-level key, $name the key of its object params; an absent key and null are unknown';

CREATE FUNCTION fupin.explain(
    facts record, criteria fupin.criteria,
    OUT "position" integer, OUT name text, OUT condition text, OUT state text,
    OUT facts_read jsonb, OUT value text, OUT threshold text, OUT margin numeric
) RETURNS SETOF record
    STABLE PARALLEL SAFE ROWS 10 LANGUAGE C AS 'MODULE_PATHNAME', 'explain';
CREATE FUNCTION fupin.explain(
    facts jsonb, criteria fupin.criteria,
    OUT "position" integer, OUT name text, OUT condition text, OUT state text,
    OUT facts_read jsonb, OUT value text, OUT threshold text, OUT margin numeric
) RETURNS SETOF record
    IMMUTABLE PARALLEL SAFE ROWS 10 LANGUAGE C AS 'MODULE_PATHNAME', 'explain';
COMMENT ON FUNCTION fupin.explain(record, fupin.criteria) IS
    'a row per criterion: its state (met, unmet, unknown, not_applicable), the facts it reads with their values (null = unknown), the value compared, the threshold, and value minus threshold (days for dates; NULL when the condition is not one comparison)';
COMMENT ON FUNCTION fupin.explain(jsonb, fupin.criteria) IS
    'as explain(record, criteria), over a json object of facts';

CREATE FUNCTION fupin.known_facts(facts record) RETURNS jsonb
    STABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'known_facts';
COMMENT ON FUNCTION fupin.known_facts(record) IS
    'what a row says as one json object: the keys of its jsonb column facts, and above them its columns that are known; columns of a type that is no fact are left out';

CREATE FUNCTION fupin.missing_facts(facts record, criteria fupin.criteria) RETURNS text[]
    STABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'missing_facts';
CREATE FUNCTION fupin.missing_facts(facts jsonb, criteria fupin.criteria) RETURNS text[]
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'missing_facts';
COMMENT ON FUNCTION fupin.missing_facts(record, fupin.criteria) IS
    'the unknown facts that can still change whether the row passes, as criteria write them; empty when an unmet criterion already decides or nothing is unknown';
COMMENT ON FUNCTION fupin.missing_facts(jsonb, fupin.criteria) IS
    'as missing_facts(record, criteria), over a json object of facts';

CREATE FUNCTION fupin.threshold(facts record, criteria fupin.criteria, name text) RETURNS numeric
    STABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'threshold';
CREATE FUNCTION fupin.threshold(facts jsonb, criteria fupin.criteria, name text) RETURNS numeric
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'threshold';
CREATE FUNCTION fupin.margin(facts record, criteria fupin.criteria, name text) RETURNS numeric
    STABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'margin';
CREATE FUNCTION fupin.margin(facts jsonb, criteria fupin.criteria, name text) RETURNS numeric
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'margin';
COMMENT ON FUNCTION fupin.threshold(record, fupin.criteria, text) IS
    'the line that the named criterion compares with, in the unit of the fact; NULL when unknown, when there is no criterion of that name, or when it is not one comparison of numbers';
COMMENT ON FUNCTION fupin.threshold(jsonb, fupin.criteria, text) IS 'as threshold(record, criteria, text), over a json object of facts';
COMMENT ON FUNCTION fupin.margin(record, fupin.criteria, text) IS
    'value minus line of the named criterion (days for dates); NULL when either is unknown or it is not one comparison';
COMMENT ON FUNCTION fupin.margin(jsonb, fupin.criteria, text) IS 'as margin(record, criteria, text), over a json object of facts';

CREATE FUNCTION fupin.basis(facts record, criteria fupin.criteria) RETURNS text
    STABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'basis';
CREATE FUNCTION fupin.basis(facts jsonb, criteria fupin.criteria) RETURNS text
    IMMUTABLE PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'basis';
COMMENT ON FUNCTION fupin.basis(record, fupin.criteria) IS
    'the weakest status (published, adopted, estimate, assumed, unverified) among the parameters that the applicable criteria read, from the row''s jsonb column param_status; one without a status counts as unverified; NULL when none was read';
COMMENT ON FUNCTION fupin.basis(jsonb, fupin.criteria) IS 'as basis(record, criteria), over a json object of facts';

-- Do criteria fit a relation, or a list of names and types?
CREATE FUNCTION fupin.criteria_problems(
    criteria fupin.criteria, relation regclass,
    OUT "position" integer, OUT name text, OUT problem text, OUT hint text
) RETURNS SETOF record
    STABLE STRICT PARALLEL SAFE ROWS 1 LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_problems_relation';
CREATE FUNCTION fupin.criteria_problems(
    criteria fupin.criteria, names text[], types regtype[],
    OUT "position" integer, OUT name text, OUT problem text, OUT hint text
) RETURNS SETOF record
    STABLE STRICT PARALLEL SAFE ROWS 1 LANGUAGE C AS 'MODULE_PATHNAME', 'criteria_problems_names';
COMMENT ON FUNCTION fupin.criteria_problems(fupin.criteria, regclass) IS
    'a row for each fact that is no column of the relation and for each value of a wrong type; no row when the criteria fit';
COMMENT ON FUNCTION fupin.criteria_problems(fupin.criteria, text[], regtype[]) IS
    'as criteria_problems(criteria, regclass), against a list in which jsonb keys stand as column.key and parameters as $name';

