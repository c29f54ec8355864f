-- Criteria as part of the plan (design 8): what assess() and passed() become there.

CREATE FUNCTION fupin.assess_values(criteria fupin.criteria, VARIADIC "values" "any") RETURNS fupin.verdict
    IMMUTABLE PARALLEL SAFE COST 10 LANGUAGE C AS 'MODULE_PATHNAME', 'assess_values';
CREATE FUNCTION fupin.passed_values(criteria fupin.criteria, VARIADIC "values" "any") RETURNS boolean
    IMMUTABLE PARALLEL SAFE COST 10 LANGUAGE C AS 'MODULE_PATHNAME', 'passed_values';
COMMENT ON FUNCTION fupin.assess_values(fupin.criteria, "any") IS
    'the verdict over the columns that the criteria name, one value each in the order of first mention; what the planner makes of assess(row, constant)';
COMMENT ON FUNCTION fupin.passed_values(fupin.criteria, "any") IS
    'passed(assess_values(...)), ended by the first unmet criterion; what the planner makes of passed() of the criteria that are no conditions of its own';

CREATE FUNCTION fupin.assess_support(internal) RETURNS internal
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'assess_support';
CREATE FUNCTION fupin.passed_support(internal) RETURNS internal
    IMMUTABLE STRICT PARALLEL SAFE LANGUAGE C AS 'MODULE_PATHNAME', 'passed_support';
COMMENT ON FUNCTION fupin.assess_support(internal) IS 'planner support of assess(record, criteria)';
COMMENT ON FUNCTION fupin.passed_support(internal) IS 'planner support of passed(verdict)';
ALTER FUNCTION fupin.assess(record, fupin.criteria) SUPPORT fupin.assess_support;
ALTER FUNCTION fupin.passed(fupin.verdict) SUPPORT fupin.passed_support;
