-- How many are poor, how poor, and how unequal among the poor: the measures of Foster, Greer and Thorbecke of order 0, 1 and 2.
-- The three share one transition: a query that asks for all of them reads every row once.

CREATE FUNCTION fupin.poverty_step(internal, numeric, numeric) RETURNS internal
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_poverty_step';
CREATE FUNCTION fupin.poverty_step(internal, numeric, numeric, numeric) RETURNS internal
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_poverty_step';
CREATE FUNCTION fupin.poverty_combine(internal, internal) RETURNS internal
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_poverty_combine';
CREATE FUNCTION fupin.poverty_serialize(internal) RETURNS bytea
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_poverty_serialize';
CREATE FUNCTION fupin.poverty_deserialize(bytea, internal) RETURNS internal
    IMMUTABLE STRICT PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_poverty_deserialize';
CREATE FUNCTION fupin.headcount_ratio_final(internal) RETURNS numeric
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_headcount_ratio';
CREATE FUNCTION fupin.poverty_gap_final(internal) RETURNS numeric
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_poverty_gap';
CREATE FUNCTION fupin.squared_poverty_gap_final(internal) RETURNS numeric
    IMMUTABLE PARALLEL SAFE
    LANGUAGE C AS 'MODULE_PATHNAME', 'fupin_squared_poverty_gap';
COMMENT ON FUNCTION fupin.poverty_step(internal, numeric, numeric) IS 'transition of headcount_ratio, poverty_gap and squared_poverty_gap';
COMMENT ON FUNCTION fupin.poverty_step(internal, numeric, numeric, numeric) IS 'transition of headcount_ratio, poverty_gap and squared_poverty_gap with weights';
COMMENT ON FUNCTION fupin.poverty_combine(internal, internal) IS 'combines partial states of the poverty measures';
COMMENT ON FUNCTION fupin.poverty_serialize(internal) IS 'partial state of a poverty measure for another process';
COMMENT ON FUNCTION fupin.poverty_deserialize(bytea, internal) IS 'partial state of a poverty measure from another process';
COMMENT ON FUNCTION fupin.headcount_ratio_final(internal) IS 'result of headcount_ratio';
COMMENT ON FUNCTION fupin.poverty_gap_final(internal) IS 'result of poverty_gap';
COMMENT ON FUNCTION fupin.squared_poverty_gap_final(internal) IS 'result of squared_poverty_gap';

CREATE AGGREGATE fupin.headcount_ratio(income numeric, line numeric) (
    SFUNC = fupin.poverty_step,
    STYPE = internal,
    FINALFUNC = fupin.headcount_ratio_final,
    COMBINEFUNC = fupin.poverty_combine,
    SERIALFUNC = fupin.poverty_serialize,
    DESERIALFUNC = fupin.poverty_deserialize,
    PARALLEL = SAFE
);
CREATE AGGREGATE fupin.headcount_ratio(income numeric, line numeric, weight numeric) (
    SFUNC = fupin.poverty_step,
    STYPE = internal,
    FINALFUNC = fupin.headcount_ratio_final,
    COMBINEFUNC = fupin.poverty_combine,
    SERIALFUNC = fupin.poverty_serialize,
    DESERIALFUNC = fupin.poverty_deserialize,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.headcount_ratio(numeric, numeric) IS
    'the share of those whose income is strictly below the poverty line (FGT 0), from 0 to 1; who has no known income or line is left out, NULL without others; a line must be above zero. With coalesce(income, line) it is the least that the share can be, with coalesce(income, 0) the most';
COMMENT ON AGGREGATE fupin.headcount_ratio(numeric, numeric, numeric) IS
    'as headcount_ratio(income, line), every row counted as often as its weight says (persons of a household, survey weights); a weight is zero or above, one that is NULL leaves the row out';

CREATE AGGREGATE fupin.poverty_gap(income numeric, line numeric) (
    SFUNC = fupin.poverty_step,
    STYPE = internal,
    FINALFUNC = fupin.poverty_gap_final,
    COMBINEFUNC = fupin.poverty_combine,
    SERIALFUNC = fupin.poverty_serialize,
    DESERIALFUNC = fupin.poverty_deserialize,
    PARALLEL = SAFE
);
CREATE AGGREGATE fupin.poverty_gap(income numeric, line numeric, weight numeric) (
    SFUNC = fupin.poverty_step,
    STYPE = internal,
    FINALFUNC = fupin.poverty_gap_final,
    COMBINEFUNC = fupin.poverty_combine,
    SERIALFUNC = fupin.poverty_serialize,
    DESERIALFUNC = fupin.poverty_deserialize,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.poverty_gap(numeric, numeric) IS
    'the mean over all of how far below the poverty line they are, as a part of the line and 0 for who is not below (FGT 1); 0 to 1, above 1 only with negative incomes; unknown incomes and lines are left out, NULL without others; times line and number it is what would lift everybody to the line';
COMMENT ON AGGREGATE fupin.poverty_gap(numeric, numeric, numeric) IS
    'as poverty_gap(income, line), every row counted as often as its weight says; a weight is zero or above, one that is NULL leaves the row out';

CREATE AGGREGATE fupin.squared_poverty_gap(income numeric, line numeric) (
    SFUNC = fupin.poverty_step,
    STYPE = internal,
    FINALFUNC = fupin.squared_poverty_gap_final,
    COMBINEFUNC = fupin.poverty_combine,
    SERIALFUNC = fupin.poverty_serialize,
    DESERIALFUNC = fupin.poverty_deserialize,
    PARALLEL = SAFE
);
CREATE AGGREGATE fupin.squared_poverty_gap(income numeric, line numeric, weight numeric) (
    SFUNC = fupin.poverty_step,
    STYPE = internal,
    FINALFUNC = fupin.squared_poverty_gap_final,
    COMBINEFUNC = fupin.poverty_combine,
    SERIALFUNC = fupin.poverty_serialize,
    DESERIALFUNC = fupin.poverty_deserialize,
    PARALLEL = SAFE
);
COMMENT ON AGGREGATE fupin.squared_poverty_gap(numeric, numeric) IS
    'the mean over all of the square of how far below the poverty line they are, as a part of the line (FGT 2): the poorest weigh most; unknown incomes and lines are left out, NULL without others';
COMMENT ON AGGREGATE fupin.squared_poverty_gap(numeric, numeric, numeric) IS
    'as squared_poverty_gap(income, line), every row counted as often as its weight says; a weight is zero or above, one that is NULL leaves the row out';
