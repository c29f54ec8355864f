-- What CREATE EXTENSION fupin runs, part 47: whose grants row security goes by.

CREATE FUNCTION fupin.granted_divisions(kinds text[]) RETURNS fupin.division[]
    LANGUAGE C STABLE STRICT PARALLEL SAFE COST 10
    AS 'MODULE_PATHNAME';
COMMENT ON FUNCTION fupin.granted_divisions(text[]) IS
    'the divisions of the current role''s grants of some kinds (reader, officer, auditor, admin) in fupin_register.access_grant, in order; {} without a register. '
    'Part of fupin_register.my_divisions() and its like, which know of roles that need no grant';
