/*
 * poverty.c
 *	  How many are poor, how poor, and how unequal among the poor: the measures
 *	  of Foster, Greer and Thorbecke (Econometrica 52, 1984) of order 0, 1 and 2
 *	  as aggregates.
 *
 * With income y, poverty line z and weight w (1 without weights), over all whose
 * three numbers are known, and the poor being those with y < z:
 *
 *	  headcount_ratio       = sum of w over the poor / sum of w
 *	  poverty_gap           = sum of w (z - y) / z over the poor / sum of w
 *	  squared_poverty_gap   = sum of w ((z - y) / z)^2 over the poor / sum of w
 *
 * All sums are exact, whatever the order of the rows: the gaps are summed up
 * for each line apart and divided once, at the end, as numeric divides.  Numbers that fit are
 * summed in units (units.h), the others as numeric.  The three share one
 * transition, so that the server runs it once where a query asks for all three.
 */
#include "fupin.h"

#include "common/hashfn.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "units.h"

/* A sum: in units of 0.0001, of 0.0001^2 or of 0.0001^3, and what did not fit. */
typedef struct Sum
{
	int128		units;
	Numeric		more;			/* NULL: nothing */
} Sum;

/* The poor below one line. */
typedef struct PovertyLine
{
	Numeric		line;
	Quantity	quantity;
	int64		units;
	Sum			gaps;			/* w (z - y), in units of units */
	Sum			squares;		/* w (z - y)^2, in units of units of units */
} PovertyLine;

typedef struct LineEntry
{
	Numeric		key;
	uint32		hash;
	char		status;
	PovertyLine *line;
} LineEntry;

/* Lines are the same when their bytes are: 3000 and 3000.00 are summed apart, which changes no sum. */
static inline bool
same_line(Numeric a, Numeric b)
{
	return VARSIZE_ANY_EXHDR(a) == VARSIZE_ANY_EXHDR(b) &&
		memcmp(VARDATA_ANY(a), VARDATA_ANY(b), VARSIZE_ANY_EXHDR(a)) == 0;
}

static inline uint32
hash_line(Numeric line)
{
	return hash_bytes((unsigned char *) VARDATA_ANY(line), VARSIZE_ANY_EXHDR(line));
}

#define SH_PREFIX lines
#define SH_ELEMENT_TYPE LineEntry
#define SH_KEY_TYPE Numeric
#define SH_KEY key
#define SH_HASH_KEY(table, key) hash_line(key)
#define SH_EQUAL(table, a, b) same_line(a, b)
#define SH_STORE_HASH
#define SH_GET_HASH(table, entry) (entry)->hash
#define SH_SCOPE static inline
#define SH_DECLARE
#define SH_DEFINE
#include "lib/simplehash.h"

typedef struct Poverty
{
	MemoryContext context;		/* of the aggregate */
	Sum			weights;		/* of all who are known */
	Sum			poor;			/* of the poor */
	lines_hash *lines;
	PovertyLine *last;			/* of the row before, or NULL */
} Poverty;

#define BASE_18 INT64CONST(1000000000000000000)

/*
 * Numerics
 */

static Numeric
add(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_add, NumericGetDatum(a), NumericGetDatum(b)));
}

static Numeric
multiply(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_mul, NumericGetDatum(a), NumericGetDatum(b)));
}

/* Without trailing zeros, so that a quotient depends on the values alone, not on how they were written. */
static Numeric
trim(Numeric a)
{
	return DatumGetNumeric(DirectFunctionCall1(numeric_trim_scale, NumericGetDatum(a)));
}

static Numeric
divide(Numeric a, Numeric b)
{
	return DatumGetNumeric(DirectFunctionCall2(numeric_div, NumericGetDatum(trim(a)), NumericGetDatum(trim(b))));
}

static int
compare(Numeric a, Numeric b)
{
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(a), NumericGetDatum(b)));
}

/* An integer of 128 bits over 10^decimals. */
static Numeric
integer_numeric(int128 integer, int decimals)
{
	int128		high = integer / BASE_18;
	Numeric		result = int64_to_numeric((int64) (integer % BASE_18));

	if (high != 0)
		result = add(multiply(integer_numeric(high, 0), int64_to_numeric(BASE_18)), result);
	return decimals == 0 ? result : multiply(result, int64_div_fast_to_numeric(1, decimals));
}

/* The value of a sum in units of 0.0001^power. */
static Numeric
sum_value(const Sum *sum, int power)
{
	Numeric		value = integer_numeric(sum->units, power * UNIT_DECIMALS);

	return sum->more == NULL ? value : add(value, sum->more);
}

/* Adds a number to a sum, in the aggregate's memory. */
static void
sum_add(const Poverty *state, Sum *sum, Numeric number)
{
	Numeric		total = sum->more == NULL ? number : add(sum->more, number);
	Numeric		before = sum->more;

	sum->more = memcpy(MemoryContextAlloc(state->context, VARSIZE(total)), total, VARSIZE(total));
	if (before != NULL)
		pfree(before);
}

/*
 * State
 */

/* A new state in the memory of the running aggregate; called by hand the functions have none. */
static Poverty *
new_state(FunctionCallInfo fcinfo)
{
	MemoryContext context;
	Poverty    *state;

	if (!AggCheckCallContext(fcinfo, &context))
		elog(ERROR, "function of a poverty measure called outside an aggregate");
	state = MemoryContextAllocZero(context, sizeof(Poverty));
	state->context = context;
	state->lines = lines_create(context, 2, NULL);
	return state;
}

/*
 * line_of
 *		What is known of the poor below that line.  22023 for a line that is not
 *		above zero, as nobody's share of it can be missing.
 */
static PovertyLine *
line_of(Poverty *state, Numeric number)
{
	LineEntry  *entry = lines_lookup(state->lines, number);
	PovertyLine *line;
	bool		found;

	if (entry != NULL)
		return entry->line;
	if (compare(number, int64_to_numeric(0)) <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("poverty line must be above zero")));
	line = MemoryContextAllocZero(state->context, sizeof(PovertyLine));
	line->line = MemoryContextAlloc(state->context, VARSIZE(number));
	memcpy(line->line, number, VARSIZE(number));
	line->quantity = numeric_units(NumericGetDatum(number), &line->units);
	entry = lines_insert(state->lines, line->line, &found);
	entry->line = line;
	return line;
}

/* One person or household more whose numbers fit; false, and nothing is added, when a sum does not. */
static bool
add_units(Poverty *state, PovertyLine *line, int64 income, int64 weight)
{
	int128		weights;
	int128		poor;
	int128		gap = (int128) line->units - income;
	int128		gaps;
	int128		squares;

	if (__builtin_add_overflow(state->weights.units, weight, &weights))
		return false;
	if (gap > 0)
	{
		/* both factors are below 10^16 units, and the gap below twice that */
		int128		weighted = weight * gap;

		if (__builtin_add_overflow(state->poor.units, weight, &poor) ||
			__builtin_add_overflow(line->gaps.units, weighted, &gaps) ||
			__builtin_mul_overflow(weighted, gap, &squares) ||
			__builtin_add_overflow(line->squares.units, squares, &squares))
			return false;
		state->poor.units = poor;
		line->gaps.units = gaps;
		line->squares.units = squares;
	}
	state->weights.units = weights;
	return true;
}

/* The same for any numbers. */
static void
add_numerics(Poverty *state, PovertyLine *line, Numeric income, Numeric weight)
{
	sum_add(state, &state->weights, weight);
	if (compare(income, line->line) < 0)
	{
		Numeric		gap = DatumGetNumeric(DirectFunctionCall2(numeric_sub, NumericGetDatum(line->line), NumericGetDatum(income)));
		Numeric		weighted = multiply(weight, gap);

		sum_add(state, &state->poor, weight);
		sum_add(state, &line->gaps, weighted);
		sum_add(state, &line->squares, multiply(weighted, gap));
	}
}

PG_FUNCTION_INFO_V1(fupin_poverty_step);

/*
 * fupin_poverty_step
 *		poverty_step(internal, income, line [, weight]): one more.  Who has an
 *		income, a line or a weight that is NULL, NaN or infinite is unknown and
 *		left out.  22023 for a line that is not above zero and for a weight
 *		below it.
 */
Datum
fupin_poverty_step(PG_FUNCTION_ARGS)
{
	Poverty    *state = PG_ARGISNULL(0) ? new_state(fcinfo) : (Poverty *) PG_GETARG_POINTER(0);
	bool		weighted = PG_NARGS() > 3;
	int64		income = 0;
	int64		line = 0;
	int64		weight = UNITS;
	Quantity	known;
	Quantity	weight_known = QUANTITY_KNOWN;
	struct varlena *given;
	bool		same;

	if (PG_ARGISNULL(1) || PG_ARGISNULL(2) || (weighted && PG_ARGISNULL(3)))
		PG_RETURN_POINTER(state);
	given = PG_GETARG_VARLENA_PP(2);
	same = state->last != NULL && same_line(state->last->line, (Numeric) given);
	known = numeric_units(PG_GETARG_DATUM(1), &income);
	if (weighted)
		weight_known = numeric_units(PG_GETARG_DATUM(3), &weight);
	if (known == QUANTITY_UNKNOWN || weight_known == QUANTITY_UNKNOWN ||
		(!same && numeric_units(PG_GETARG_DATUM(2), &line) == QUANTITY_UNKNOWN))
		PG_RETURN_POINTER(state);

	if (!same)
		state->last = line_of(state, PG_GETARG_NUMERIC(2));
	if (weight_known == QUANTITY_KNOWN ? weight < 0 : compare(PG_GETARG_NUMERIC(3), int64_to_numeric(0)) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("weight of a poverty measure must not be below zero")));
	if (Max(known, Max(weight_known, state->last->quantity)) != QUANTITY_KNOWN ||
		!add_units(state, state->last, income, weight))
		add_numerics(state, state->last, PG_GETARG_NUMERIC(1),
					 weighted ? PG_GETARG_NUMERIC(3) : int64_to_numeric(1));
	PG_RETURN_POINTER(state);
}

PG_FUNCTION_INFO_V1(fupin_poverty_combine);

/* Two partial states made one; the first is changed in place. */
Datum
fupin_poverty_combine(PG_FUNCTION_ARGS)
{
	Poverty    *state = PG_ARGISNULL(0) ? new_state(fcinfo) : (Poverty *) PG_GETARG_POINTER(0);
	Poverty    *other;
	lines_iterator each;
	LineEntry  *entry;

	if (PG_ARGISNULL(1))
		PG_RETURN_POINTER(state);
	other = (Poverty *) PG_GETARG_POINTER(1);
	sum_add(state, &state->weights, sum_value(&other->weights, 1));
	sum_add(state, &state->poor, sum_value(&other->poor, 1));
	lines_start_iterate(other->lines, &each);
	while ((entry = lines_iterate(other->lines, &each)) != NULL)
	{
		PovertyLine *line = line_of(state, entry->line->line);

		sum_add(state, &line->gaps, sum_value(&entry->line->gaps, 2));
		sum_add(state, &line->squares, sum_value(&entry->line->squares, 3));
	}
	PG_RETURN_POINTER(state);
}

/* Puts a number into a message between processes of this server. */
static void
send_number(StringInfo message, Numeric number)
{
	pq_sendint32(message, VARSIZE(number));
	pq_sendbytes(message, (char *) number, VARSIZE(number));
}

/* Takes the next number from such a message. */
static Numeric
receive_number(StringInfo message)
{
	int			size = pq_getmsgint(message, 4);

	return memcpy(palloc(size), pq_getmsgbytes(message, size), size);
}

PG_FUNCTION_INFO_V1(fupin_poverty_serialize);

/* The state as bytes, for another process of this server. */
Datum
fupin_poverty_serialize(PG_FUNCTION_ARGS)
{
	Poverty    *state = (Poverty *) PG_GETARG_POINTER(0);
	StringInfoData message;
	lines_iterator each;
	LineEntry  *entry;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "function of a poverty measure called outside an aggregate");
	pq_begintypsend(&message);
	send_number(&message, sum_value(&state->weights, 1));
	send_number(&message, sum_value(&state->poor, 1));
	pq_sendint32(&message, state->lines->members);
	lines_start_iterate(state->lines, &each);
	while ((entry = lines_iterate(state->lines, &each)) != NULL)
	{
		send_number(&message, entry->line->line);
		send_number(&message, sum_value(&entry->line->gaps, 2));
		send_number(&message, sum_value(&entry->line->squares, 3));
	}
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

PG_FUNCTION_INFO_V1(fupin_poverty_deserialize);

/* The state that fupin_poverty_serialize() wrote, in the current memory. */
Datum
fupin_poverty_deserialize(PG_FUNCTION_ARGS)
{
	bytea	   *bytes = PG_GETARG_BYTEA_PP(0);
	StringInfoData message;
	Poverty    *state;
	int			count;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "function of a poverty measure called outside an aggregate");
	initStringInfo(&message);
	appendBinaryStringInfo(&message, VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
	state = palloc0(sizeof(Poverty));
	state->context = CurrentMemoryContext;
	state->lines = lines_create(state->context, 2, NULL);
	state->weights.more = receive_number(&message);
	state->poor.more = receive_number(&message);
	count = pq_getmsgint(&message, 4);
	for (int i = 0; i < count; i++)
	{
		PovertyLine *line = line_of(state, receive_number(&message));

		line->gaps.more = receive_number(&message);
		line->squares.more = receive_number(&message);
	}
	pq_getmsgend(&message);
	PG_RETURN_POINTER(state);
}

/* Order of lines by value, so that the quotients are added up in the same order always. */
static int
compare_lines(const void *a, const void *b)
{
	return compare((*(PovertyLine *const *) a)->line, (*(PovertyLine *const *) b)->line);
}

/* The sum over all lines of gaps / line, or of squares / line^2, over the weights. */
static Numeric
average_share(const Poverty *state, bool squared, Numeric weights)
{
	PovertyLine **line = palloc(sizeof(PovertyLine *) * (state->lines->members + 1));
	Numeric		total = int64_to_numeric(0);
	lines_iterator each;
	LineEntry  *entry;
	int			count = 0;

	lines_start_iterate(state->lines, &each);
	while ((entry = lines_iterate(state->lines, &each)) != NULL)
		line[count++] = entry->line;
	qsort(line, count, sizeof(PovertyLine *), compare_lines);
	for (int i = 0; i < count; i++)
	{
		Numeric		whole = multiply(weights, line[i]->line);

		total = add(total, squared ? divide(sum_value(&line[i]->squares, 3), multiply(whole, line[i]->line))
					: divide(sum_value(&line[i]->gaps, 2), whole));
	}
	return total;
}

/* The measure of that order; NULL when nobody is known, or all weights are zero. */
static Datum
measure(FunctionCallInfo fcinfo, int order)
{
	Poverty    *state;
	Numeric		weights;

	if (!AggCheckCallContext(fcinfo, NULL))
		elog(ERROR, "function of a poverty measure called outside an aggregate");
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	state = (Poverty *) PG_GETARG_POINTER(0);
	weights = sum_value(&state->weights, 1);
	if (compare(weights, int64_to_numeric(0)) == 0)
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(trim(order == 0 ? divide(sum_value(&state->poor, 1), weights)
						   : average_share(state, order == 2, weights)));
}

PG_FUNCTION_INFO_V1(fupin_headcount_ratio);

/* Final function of headcount_ratio(). */
Datum
fupin_headcount_ratio(PG_FUNCTION_ARGS)
{
	return measure(fcinfo, 0);
}

PG_FUNCTION_INFO_V1(fupin_poverty_gap);

/* Final function of poverty_gap(). */
Datum
fupin_poverty_gap(PG_FUNCTION_ARGS)
{
	return measure(fcinfo, 1);
}

PG_FUNCTION_INFO_V1(fupin_squared_poverty_gap);

/* Final function of squared_poverty_gap(). */
Datum
fupin_squared_poverty_gap(PG_FUNCTION_ARGS)
{
	return measure(fcinfo, 2);
}
