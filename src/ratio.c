/*
 * ratio.c
 *	  ratio: an exact share, pooled and never averaged (design 3.3).
 *
 * Text form, blanks around it trimmed, at most RATIO_DECIMALS decimals:
 *
 *	  ratio  = amount "/" amount		98/100, -120.5/3000
 *			 | amount "%"				45%, the same as 45/100
 *			 | amount					0.45, the same as 0.45/1
 *	  amount = [ "-" ] digits [ "." digits ]
 *
 * Canonical output is always the first form, without trailing zeros.  The
 * denominator must be above zero.  Binary form: numerator and denominator as
 * int64, in units of 0.0001.
 *
 * 98/100 and 49/50 are equal and hash equal but stay what they are, because
 * pool() needs the counts.
 */
#include "ratio.h"

#include "common/hashfn.h"
#include "common/int.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

#define BLANKS " \t\n\r\f\v"

/*
 * refuse
 *		Fills in what a parser returns with false.
 */
static bool refuse(int *sqlstate, int code, FupinProblem *problem,
				   const char *hint, const char *format,...) pg_attribute_printf(5, 6);

static bool
refuse(int *sqlstate, int code, FupinProblem *problem, const char *hint, const char *format,...)
{
	va_list		arguments;

	*sqlstate = code;
	va_start(arguments, format);
	vsnprintf(problem->detail, sizeof(problem->detail), _(format), arguments);
	va_end(arguments);
	strlcpy(problem->hint, hint ? _(hint) : "", sizeof(problem->hint));
	return false;
}

/*
 * expected
 *		The refusal of a character, with a hint where an input method is to blame.
 */
static bool
expected(int *sqlstate, FupinProblem *problem, const char *text, const char *at, const char *what)
{
	bool		full_width = strncmp(at, "\xEF\xBC", 2) == 0;	/* U+FF00 to U+FF3F */

	return refuse(sqlstate, ERRCODE_INVALID_TEXT_REPRESENTATION, problem,
				  full_width ? gettext_noop("Write half-width digits, \".\", \"/\" and \"%\".") : NULL,
				  "Expected %s at character %d.", _(what), (int) (at - text) + 1);
}

/*
 * parse_amount
 *		Reads one amount into units of 1 / RATIO_SCALE and moves the cursor past
 *		it.  Accumulates below zero, where the range is larger by one.
 */
static bool
parse_amount(const char *text, const char **cursor, int64 *units, int *sqlstate, FupinProblem *problem)
{
	const char *c = *cursor;
	bool		negative = (*c == '-');
	int			decimals = -1;	/* -1: still before the point */
	bool		overflow = false;
	int64		value = 0;

	if (negative)
		c++;
	if (*c < '0' || *c > '9')
		return expected(sqlstate, problem, text, c, "a digit");
	for (;; c++)
	{
		if (*c == '.' && decimals < 0)
		{
			decimals = 0;
			if (c[1] < '0' || c[1] > '9')
				return expected(sqlstate, problem, text, c + 1, "a digit");
			continue;
		}
		if (*c < '0' || *c > '9')
			break;
		if (decimals >= 0 && ++decimals > RATIO_DECIMALS)
			return refuse(sqlstate, ERRCODE_INVALID_TEXT_REPRESENTATION, problem, NULL,
						  "A ratio's numbers have at most %d decimals; a further one is at character %d.",
						  RATIO_DECIMALS, (int) (c - text) + 1);
		overflow |= pg_mul_s64_overflow(value, 10, &value);
		overflow |= pg_sub_s64_overflow(value, *c - '0', &value);
	}
	for (int i = Max(decimals, 0); i < RATIO_DECIMALS; i++)
		overflow |= pg_mul_s64_overflow(value, 10, &value);
	if (!negative)
		overflow |= pg_sub_s64_overflow(0, value, &value);
	if (overflow)
		return refuse(sqlstate, ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, problem, NULL,
					  "A ratio's numbers reach to %s.", RATIO_MAX_TEXT);
	*units = value;
	*cursor = c;
	return true;
}

/*
 * check_denominator
 *		A ratio over nothing, or less, is none.
 */
static bool
check_denominator(int64 numerator, int64 denominator, int *sqlstate, FupinProblem *problem)
{
	if (denominator > 0)
		return true;
	if (denominator < 0)
		return refuse(sqlstate, ERRCODE_INVALID_PARAMETER_VALUE, problem, NULL,
					  "The denominator is below zero.");
	if (numerator == 0)
		return refuse(sqlstate, ERRCODE_DIVISION_BY_ZERO, problem,
					  gettext_noop("Use fupin.ratio(numerator, denominator), which answers NULL."),
					  "A share of nothing is NULL, which a text cannot say.");
	return refuse(sqlstate, ERRCODE_DIVISION_BY_ZERO, problem, NULL,
				  "The denominator is zero and the numerator is not.");
}

/*
 * ratio_parse
 *		Reads the text form.  *sqlstate is 22P02 for a text of another form,
 *		22003 for a number that does not fit, 22012 or 22023 for a denominator
 *		that is zero or below.
 */
bool
ratio_parse(const char *text, Ratio *result, int *sqlstate, FupinProblem *problem)
{
	const char *c = text + strspn(text, BLANKS);
	const char *what = gettext_noop("\"/\", \"%\" or the end");

	if (!parse_amount(text, &c, &result->numerator, sqlstate, problem))
		return false;
	result->denominator = RATIO_SCALE;
	if (*c == '%')
	{
		c++;
		result->denominator = 100 * RATIO_SCALE;
		what = gettext_noop("the end");
	}
	else if (*c == '/')
	{
		c++;
		if (!parse_amount(text, &c, &result->denominator, sqlstate, problem))
			return false;
		what = gettext_noop("the end");
	}
	if (c[strspn(c, BLANKS)] != '\0')
		return expected(sqlstate, problem, text, c, what);
	return check_denominator(result->numerator, result->denominator, sqlstate, problem);
}

/*
 * print_amount
 *		Writes units of 1 / RATIO_SCALE without trailing zeros; returns the end.
 */
static char *
print_amount(int64 units, char *buffer)
{
	uint64		magnitude = units < 0 ? -(uint64) units : (uint64) units;
	int			fraction = (int) (magnitude % RATIO_SCALE);

	buffer += sprintf(buffer, "%s" UINT64_FORMAT, units < 0 ? "-" : "", magnitude / RATIO_SCALE);
	if (fraction != 0)
	{
		buffer += sprintf(buffer, ".%0*d", RATIO_DECIMALS, fraction);
		while (buffer[-1] == '0')
			buffer--;
		*buffer = '\0';
	}
	return buffer;
}

/*
 * ratio_print
 *		Writes the canonical text into a buffer of RATIO_TEXT_SIZE bytes.
 */
void
ratio_print(const Ratio *ratio, char *buffer)
{
	char	   *end = print_amount(ratio->numerator, buffer);

	*end++ = '/';
	print_amount(ratio->denominator, end);
}

/*
 * ratio_make
 *		A palloc'd ratio of two numbers that are in order already.
 */
static Ratio *
ratio_make(int64 numerator, int64 denominator)
{
	Ratio	   *ratio = palloc(sizeof(Ratio));

	Assert(denominator > 0);
	ratio->numerator = numerator;
	ratio->denominator = denominator;
	return ratio;
}

/*
 * out_of_range
 *		The error of a sum or a count that does not fit.
 */
static void
out_of_range(const char *which)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("ratio out of range"),
			 errdetail("The %s exceeds %s in size.", _(which), RATIO_MAX_TEXT)));
}

/*
 * ratio_of_counts
 *		The ratio of two counts, palloc'd; NULL when there is nothing to count,
 *		because an empty denominator is neither 0 nor 100 %.
 */
Ratio *
ratio_of_counts(int64 part, int64 whole)
{
	int64		numerator;
	int64		denominator;

	if (whole == 0)
		return NULL;
	if (pg_mul_s64_overflow(part, RATIO_SCALE, &numerator))
		out_of_range("numerator");
	if (pg_mul_s64_overflow(whole, RATIO_SCALE, &denominator))
		out_of_range("denominator");
	return ratio_make(numerator, denominator);
}

PG_FUNCTION_INFO_V1(fupin_ratio_in);

/* Text input; the errors are those of ratio_parse(). */
Datum
fupin_ratio_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	Ratio		ratio;
	int			sqlstate;
	FupinProblem problem;

	if (!ratio_parse(text, &ratio, &sqlstate, &problem))
		ereport(ERROR,
				(errcode(sqlstate),
				 sqlstate == ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE ?
				 errmsg("value \"%s\" is out of range for type %s", text, "ratio") :
				 errmsg("invalid input syntax for type %s: \"%s\"", "ratio", text),
				 errdetail_internal("%s", problem.detail),
				 problem.hint[0] != '\0' ? errhint("%s", problem.hint) : 0));
	PG_RETURN_RATIO_P(ratio_make(ratio.numerator, ratio.denominator));
}

PG_FUNCTION_INFO_V1(fupin_ratio_out);

/* Text output, canonical. */
Datum
fupin_ratio_out(PG_FUNCTION_ARGS)
{
	char	   *buffer = palloc(RATIO_TEXT_SIZE);

	ratio_print(PG_GETARG_RATIO_P(0), buffer);
	PG_RETURN_CSTRING(buffer);
}

PG_FUNCTION_INFO_V1(fupin_ratio_recv);

/* Binary input; 22P03 unless the denominator is above zero. */
Datum
fupin_ratio_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int64		numerator = pq_getmsgint64(message);
	int64		denominator = pq_getmsgint64(message);

	if (denominator <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary format for type %s", "ratio"),
				 errdetail("The denominator must be above zero.")));
	PG_RETURN_RATIO_P(ratio_make(numerator, denominator));
}

PG_FUNCTION_INFO_V1(fupin_ratio_send);

/* Binary output. */
Datum
fupin_ratio_send(PG_FUNCTION_ARGS)
{
	Ratio	   *ratio = PG_GETARG_RATIO_P(0);
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint64(&message, ratio->numerator);
	pq_sendint64(&message, ratio->denominator);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/*
 * numeric_units
 *		A finite numeric in units of 1 / RATIO_SCALE, by way of the parser, so
 *		that constructor and text input refuse the same things.  Trailing zeros
 *		are no decimals: a quotient such as 4500.0000000000000000 is 4500.  The
 *		amount may be somebody's income, so messages leave it out.
 */
static int64
numeric_units(Numeric amount, const char *which)
{
	Datum		trimmed = DirectFunctionCall1(numeric_trim_scale, NumericGetDatum(amount));
	char	   *text = DatumGetCString(DirectFunctionCall1(numeric_out, trimmed));
	const char *cursor = text;
	int64		units;
	int			sqlstate;
	FupinProblem problem;

	if (parse_amount(text, &cursor, &units, &sqlstate, &problem))
		return units;
	if (sqlstate == ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE)
		out_of_range(which);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("%s of a ratio has more than %d decimals", _(which), RATIO_DECIMALS),
			 errhint("Round it to %d decimals.", RATIO_DECIMALS)));
	return 0;					/* keep the compiler quiet */
}

PG_FUNCTION_INFO_V1(fupin_ratio_make);

/*
 * fupin_ratio_make
 *		ratio(numerator, denominator).  NULL for 0/0 and, as everywhere, for NaN
 *		and infinities, which are unknown; 22012 or 22023 for a denominator that
 *		is zero under something or below zero; 22023 for more decimals than fit,
 *		22003 for a number that does not.
 */
Datum
fupin_ratio_make(PG_FUNCTION_ARGS)
{
	Numeric		numerator = PG_GETARG_NUMERIC(0);
	Numeric		denominator = PG_GETARG_NUMERIC(1);
	Ratio		ratio;
	int			sqlstate;
	FupinProblem problem;

	if (numeric_is_nan(numerator) || numeric_is_inf(numerator) ||
		numeric_is_nan(denominator) || numeric_is_inf(denominator))
		PG_RETURN_NULL();

	ratio.numerator = numeric_units(numerator, "numerator");
	ratio.denominator = numeric_units(denominator, "denominator");
	if (ratio.numerator == 0 && ratio.denominator == 0)
		PG_RETURN_NULL();
	if (!check_denominator(ratio.numerator, ratio.denominator, &sqlstate, &problem))
		ereport(ERROR,
				(errcode(sqlstate),
				 errmsg("invalid denominator of a ratio"),
				 errdetail_internal("%s", problem.detail)));
	PG_RETURN_RATIO_P(ratio_make(ratio.numerator, ratio.denominator));
}

/*
 * units_to_numeric
 *		Units of 1 / RATIO_SCALE as the number they stand for, without trailing zeros.
 */
static Datum
units_to_numeric(int64 units)
{
	return DirectFunctionCall1(numeric_trim_scale,
							   NumericGetDatum(int64_div_fast_to_numeric(units, RATIO_DECIMALS)));
}

PG_FUNCTION_INFO_V1(fupin_ratio_numerator);

/* The numerator as it was given. */
Datum
fupin_ratio_numerator(PG_FUNCTION_ARGS)
{
	return units_to_numeric(PG_GETARG_RATIO_P(0)->numerator);
}

PG_FUNCTION_INFO_V1(fupin_ratio_denominator);

/* The denominator as it was given. */
Datum
fupin_ratio_denominator(PG_FUNCTION_ARGS)
{
	return units_to_numeric(PG_GETARG_RATIO_P(0)->denominator);
}

PG_FUNCTION_INFO_V1(fupin_ratio_to_numeric);

/* The quotient, as exact as numeric division is. */
Datum
fupin_ratio_to_numeric(PG_FUNCTION_ARGS)
{
	Ratio	   *ratio = PG_GETARG_RATIO_P(0);
	Datum		quotient = DirectFunctionCall2(numeric_div,
											   NumericGetDatum(int64_to_numeric(ratio->numerator)),
											   NumericGetDatum(int64_to_numeric(ratio->denominator)));

	return DirectFunctionCall1(numeric_trim_scale, quotient);
}

PG_FUNCTION_INFO_V1(fupin_ratio_to_float8);

/* The quotient, rounded to a double. */
Datum
fupin_ratio_to_float8(PG_FUNCTION_ARGS)
{
	Ratio	   *ratio = PG_GETARG_RATIO_P(0);

	PG_RETURN_FLOAT8((float8) ratio->numerator / (float8) ratio->denominator);
}

/* Comparison: exact, and none of it can throw. */

PG_FUNCTION_INFO_V1(fupin_ratio_eq);

/* a = b */
Datum
fupin_ratio_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(ratio_compare(PG_GETARG_RATIO_P(0), PG_GETARG_RATIO_P(1)) == 0);
}

PG_FUNCTION_INFO_V1(fupin_ratio_ne);

/* a <> b */
Datum
fupin_ratio_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(ratio_compare(PG_GETARG_RATIO_P(0), PG_GETARG_RATIO_P(1)) != 0);
}

PG_FUNCTION_INFO_V1(fupin_ratio_lt);

/* a < b */
Datum
fupin_ratio_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(ratio_compare(PG_GETARG_RATIO_P(0), PG_GETARG_RATIO_P(1)) < 0);
}

PG_FUNCTION_INFO_V1(fupin_ratio_le);

/* a <= b */
Datum
fupin_ratio_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(ratio_compare(PG_GETARG_RATIO_P(0), PG_GETARG_RATIO_P(1)) <= 0);
}

PG_FUNCTION_INFO_V1(fupin_ratio_gt);

/* a > b */
Datum
fupin_ratio_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(ratio_compare(PG_GETARG_RATIO_P(0), PG_GETARG_RATIO_P(1)) > 0);
}

PG_FUNCTION_INFO_V1(fupin_ratio_ge);

/* a >= b */
Datum
fupin_ratio_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(ratio_compare(PG_GETARG_RATIO_P(0), PG_GETARG_RATIO_P(1)) >= 0);
}

PG_FUNCTION_INFO_V1(fupin_ratio_cmp);

/* Three-way comparison, for btree. */
Datum
fupin_ratio_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(ratio_compare(PG_GETARG_RATIO_P(0), PG_GETARG_RATIO_P(1)));
}

/*
 * reduce
 *		Lowest terms, the same for equal ratios: what is hashed.
 */
static Ratio
reduce(const Ratio *ratio)
{
	uint64		a = ratio->numerator < 0 ? -(uint64) ratio->numerator : (uint64) ratio->numerator;
	uint64		b = (uint64) ratio->denominator;
	Ratio		result;

	/* Euclid; b ends as the common divisor, at least 1. */
	while (a != 0)
	{
		uint64		rest = b % a;

		b = a;
		a = rest;
	}
	/* At most 2^63 - 1, since b divides the denominator. */
	result.numerator = ratio->numerator / (int64) b;
	result.denominator = ratio->denominator / (int64) b;
	return result;
}

PG_FUNCTION_INFO_V1(fupin_ratio_hash);

/* Hash, equal for equal ratios. */
Datum
fupin_ratio_hash(PG_FUNCTION_ARGS)
{
	Ratio		reduced = reduce(PG_GETARG_RATIO_P(0));

	return hash_any((unsigned char *) &reduced, sizeof(reduced));
}

PG_FUNCTION_INFO_V1(fupin_ratio_hash_extended);

/* Hash with a seed, equal for equal ratios. */
Datum
fupin_ratio_hash_extended(PG_FUNCTION_ARGS)
{
	Ratio		reduced = reduce(PG_GETARG_RATIO_P(0));

	return hash_any_extended((unsigned char *) &reduced, sizeof(reduced), PG_GETARG_INT64(1));
}

/*
 * floor_div
 *		The quotient rounded towards minus infinity; the divisor is above zero.
 */
static inline int128
floor_div(int128 dividend, int64 divisor)
{
	int128		quotient = dividend / divisor;

	return quotient - (dividend % divisor < 0);
}

PG_FUNCTION_INFO_V1(fupin_ratio_percent);

/*
 * fupin_ratio_percent
 *		The ratio in percent, for people.  Rounds half away from zero, except
 *		that what is printed compares with the line as the ratio itself does, so
 *		that no report contradicts its verdict (199 of 200 is not 100 %, and
 *		270 and 271 of 300 do not both print as a line of 90), and that
 *		something is not printed as nothing.  Where the line lies so close to
 *		zero that both cannot hold, the line prevails.
 *
 *		Everything is counted in steps of the last digit; 128 bits hold
 *		100 * 10^RATIO_PERCENT_MAX_DIGITS * 2^63.  22023 for other digits.
 */
Datum
fupin_ratio_percent(PG_FUNCTION_ARGS)
{
	Ratio	   *ratio = PG_GETARG_RATIO_P(0);
	int32		digits = PG_GETARG_INT32(1);
	Ratio	   *line = PG_GETARG_RATIO_P(2);
	int64		steps_per_one = 100;
	int			side = ratio_compare(ratio, line);
	int128		steps;
	char		reversed[48];
	char		text[48];
	int			length = 0;
	char	   *end = text;
	bool		negative;

	if (digits < 0 || digits > RATIO_PERCENT_MAX_DIGITS)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a percentage cannot have %d decimals", digits),
				 errdetail("The number of decimals must be between 0 and %d.", RATIO_PERCENT_MAX_DIGITS)));
	for (int i = 0; i < digits; i++)
		steps_per_one *= 10;

	{
		int128		dividend = (int128) ratio->numerator * steps_per_one;
		int128		rest = dividend % ratio->denominator;

		steps = dividend / ratio->denominator;
		if ((rest < 0 ? -rest : rest) * 2 >= ratio->denominator)
			steps += rest < 0 ? -1 : 1;
	}
	if (ratio->numerator > 0 && steps == 0)
		steps = 1;
	if (side < 0)
		steps = Min(steps, -floor_div(-((int128) line->numerator * steps_per_one), line->denominator) - 1);
	else if (side > 0)
		steps = Max(steps, floor_div((int128) line->numerator * steps_per_one, line->denominator) + 1);

	/* The digits from the last one, at least one of them before the point. */
	negative = steps < 0;
	if (negative)
		steps = -steps;
	do
	{
		reversed[length++] = '0' + (char) (steps % 10);
		steps /= 10;
	} while (steps > 0 || length <= digits);
	if (negative)
		*end++ = '-';
	while (length > 0)
	{
		*end++ = reversed[--length];
		if (length == digits && digits > 0)
			*end++ = '.';
	}
	*end = '\0';
	return DirectFunctionCall3(numeric_in, CStringGetDatum(text),
							   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

/*
 * add
 *		Adds a second ratio's numbers to the first's in place; 22003 on overflow.
 */
static void
add(Ratio *sum, int64 numerator, int64 denominator)
{
	if (pg_add_s64_overflow(sum->numerator, numerator, &numerator))
		out_of_range("sum of the numerators");
	if (pg_add_s64_overflow(sum->denominator, denominator, &denominator))
		out_of_range("sum of the denominators");
	sum->numerator = numerator;
	sum->denominator = denominator;
}

PG_FUNCTION_INFO_V1(fupin_pool_step);

/*
 * fupin_pool_step
 *		Transition and combination of pool(), strict: the sum of numerators over
 *		the sum of denominators.  The state is updated in place when it is one.
 */
Datum
fupin_pool_step(PG_FUNCTION_ARGS)
{
	Ratio	   *sum = PG_GETARG_RATIO_P(0);
	Ratio	   *other = PG_GETARG_RATIO_P(1);

	if (!AggCheckCallContext(fcinfo, NULL))
		sum = ratio_make(sum->numerator, sum->denominator);
	add(sum, other->numerator, other->denominator);
	PG_RETURN_RATIO_P(sum);
}

PG_FUNCTION_INFO_V1(fupin_share_step);

/*
 * fupin_share_step
 *		Transition of share(): counts the true ones over the known ones.  Not
 *		strict, for there is no state before the first known one.
 */
Datum
fupin_share_step(PG_FUNCTION_ARGS)
{
	Ratio	   *sum = PG_ARGISNULL(0) ? NULL : PG_GETARG_RATIO_P(0);
	int64		one;

	if (PG_ARGISNULL(1))
	{
		if (sum == NULL)
			PG_RETURN_NULL();
		PG_RETURN_RATIO_P(sum);
	}
	one = PG_GETARG_BOOL(1) ? RATIO_SCALE : 0;
	if (sum == NULL)
		PG_RETURN_RATIO_P(ratio_make(one, RATIO_SCALE));
	if (!AggCheckCallContext(fcinfo, NULL))
		sum = ratio_make(sum->numerator, sum->denominator);
	add(sum, one, RATIO_SCALE);
	PG_RETURN_RATIO_P(sum);
}
