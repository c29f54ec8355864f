/*
 * division.c
 *	  The type division: reading, printing, levels and containment.
 *
 * Comparison and hashing are the server's own int8 functions, declared in
 * sql/10_division.sql; the order of the integers is the order of the codes,
 * every area before what lies in it.
 */
#include "division.h"

#include "catalog/pg_type.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/builtins.h"

const int64 division_span[DIVISION_LEVELS + 1] = {
	INT64CONST(1000000000000),
	INT64CONST(10000000000),
	INT64CONST(100000000),
	INT64CONST(1000000),
	INT64CONST(1000),
	INT64CONST(1)
};

/* Where each group ends in the printed code, which is also where a text may end. */
static const int group_end[DIVISION_LEVELS + 1] = {0, 2, 4, 6, 9, 12};

static const char *const level_name[DIVISION_LEVELS + 1] = {
	gettext_noop("country"), gettext_noop("province"), gettext_noop("prefecture"),
	gettext_noop("county"), gettext_noop("town"), gettext_noop("village")
};

/* Group of a level, 1 (province) to 5 (village), as a number. */
static int
division_group(Division division, int level)
{
	return (int) (division % division_span[level - 1] / division_span[level]);
}

/*
 * division_is_valid
 *		Is the integer a code: in range, and without a zero group before one
 *		that is not, except the county's before a town (GB/T 10114 codes of
 *		prefectures without counties)?  Fills problem if not.
 */
bool
division_is_valid(int64 value, FupinProblem *problem)
{
	int			level;

	problem->hint[0] = '\0';
	if (value < 0 || value > DIVISION_MAX)
	{
		snprintf(problem->detail, sizeof(problem->detail),
				 _("A division code is a number from 0 to %lld."), (long long) DIVISION_MAX);
		return false;
	}
	level = division_level(value);
	for (int i = 1; i < level; i++)
		if (division_group(value, i) == 0 && !(i == LEVEL_COUNTY && division_group(value, LEVEL_TOWN) != 0))
		{
			snprintf(problem->detail, sizeof(problem->detail),
					 _("Digits %d to %d (%s) are zero although the code goes on to a %s; "
					 "only the county may be zero, before a town."),
					 group_end[i - 1] + 1, group_end[i], _(level_name[i]), _(level_name[level]));
			return false;
		}
	return true;
}

/*
 * division_parse
 *		Reads a code of 2, 4, 6, 9 or 12 digits.  Fills problem and returns
 *		false for anything else.
 */
bool
division_parse(const char *text, size_t length, Division *result, FupinProblem *problem)
{
	int64		value = 0;
	bool		ends_with_group = false;

	problem->hint[0] = '\0';
	for (size_t i = 0; i < length; i++)
	{
		if (text[i] < '0' || text[i] > '9')
		{
			snprintf(problem->detail, sizeof(problem->detail),
					 _("Character %zu is not a digit 0 to 9."), i + 1);
			return false;
		}
		if (i < DIVISION_DIGITS)
			value = value * 10 + (text[i] - '0');
	}
	for (int i = 1; i <= DIVISION_LEVELS; i++)
		if (length == (size_t) group_end[i])
			ends_with_group = true;
	if (!ends_with_group)
	{
		snprintf(problem->detail, sizeof(problem->detail),
				 _("A division code has 2, 4, 6, 9 or %d digits; this text has %zu."),
				 DIVISION_DIGITS, length);
		return false;
	}
	for (size_t i = length; i < DIVISION_DIGITS; i++)
		value *= 10;
	*result = value;
	return division_is_valid(value, problem);
}

/*
 * division_print
 *		Writes the canonical code and a terminator into buffer, which must hold
 *		DIVISION_DIGITS + 1 bytes: 6 digits down to the county, 9 for a town,
 *		12 for a village.
 */
void
division_print(Division division, char *buffer)
{
	int			digits = group_end[Max(division_level(division), LEVEL_COUNTY)];

	snprintf(buffer, DIVISION_DIGITS + 1, "%012lld", (long long) division);
	buffer[digits] = '\0';
}

PG_FUNCTION_INFO_V1(division_in);

/* Text input.  Error 22P02 with the broken rule and its position. */
Datum
division_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	Division	result;
	FupinProblem problem;

	if (!division_parse(text, strlen(text), &result, &problem))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "division", text),
				 errdetail_internal("%s", problem.detail)));
	PG_RETURN_DIVISION(result);
}

PG_FUNCTION_INFO_V1(division_out);

/* Text output, canonical. */
Datum
division_out(PG_FUNCTION_ARGS)
{
	char	   *buffer = palloc(DIVISION_DIGITS + 1);

	division_print(PG_GETARG_DIVISION(0), buffer);
	PG_RETURN_CSTRING(buffer);
}

PG_FUNCTION_INFO_V1(division_recv);

/* Binary input: eight bytes, most significant first.  Error 22P03 if they are no code. */
Datum
division_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buffer = (StringInfo) PG_GETARG_POINTER(0);
	int64		value = pq_getmsgint64(buffer);
	FupinProblem problem;

	if (!division_is_valid(value, &problem))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external value for type %s", "division"),
				 errdetail_internal("%s", problem.detail)));
	PG_RETURN_DIVISION(value);
}

PG_FUNCTION_INFO_V1(division_from_bigint);

/* Cast from the 12-digit integer.  Error 22023 if it is no code. */
Datum
division_from_bigint(PG_FUNCTION_ARGS)
{
	int64		value = PG_GETARG_INT64(0);
	FupinProblem problem;

	if (!division_is_valid(value, &problem))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%lld is not a division code", (long long) value),
				 errdetail_internal("%s", problem.detail),
				 errhint("A number stands for all %d digits of a code; write a shorter code as text.",
						 DIVISION_DIGITS)));
	PG_RETURN_DIVISION(value);
}

PG_FUNCTION_INFO_V1(division_level_of);

/* level(division): 0 the country, 1 province to 5 village. */
Datum
division_level_of(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(division_level(PG_GETARG_DIVISION(0)));
}

PG_FUNCTION_INFO_V1(division_parent);

/* parent(division): the nearest area around it; NULL for a province and for the country. */
Datum
division_parent(PG_FUNCTION_ARGS)
{
	Division	division = PG_GETARG_DIVISION(0);
	int			level = division_level(division);

	if (level <= LEVEL_PROVINCE)
		PG_RETURN_NULL();
	PG_RETURN_DIVISION(division - division % division_span[level - 1]);
}

PG_FUNCTION_INFO_V1(division_ancestor);

/*
 * division_ancestor
 *		ancestor(division, level): the area of that level around the division,
 *		itself at its own level; NULL if it has none there.  Error 22023 if
 *		there is no such level.
 */
Datum
division_ancestor(PG_FUNCTION_ARGS)
{
	Division	division = PG_GETARG_DIVISION(0);
	int32		level = PG_GETARG_INT32(1);

	if (level < LEVEL_COUNTRY || level > LEVEL_VILLAGE)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("division level %d does not exist", level),
				 errdetail("Levels are 0 (country), 1 (province), 2 (prefecture), 3 (county), 4 (town) and 5 (village).")));
	if (level == LEVEL_COUNTRY)
		PG_RETURN_DIVISION(DIVISION_COUNTRY);
	if (division_group(division, level) == 0)
		PG_RETURN_NULL();
	PG_RETURN_DIVISION(division - division % division_span[level]);
}

PG_FUNCTION_INFO_V1(division_is_within);

/* within(place, area): the place lies in the area or is the area. */
Datum
division_is_within(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(division_within(PG_GETARG_DIVISION(0), PG_GETARG_DIVISION(1)));
}

PG_FUNCTION_INFO_V1(division_contains);

/* contains(area, place): within() with the sides exchanged. */
Datum
division_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(division_within(PG_GETARG_DIVISION(1), PG_GETARG_DIVISION(0)));
}

PG_FUNCTION_INFO_V1(division_last_code);

/* division_last(area): the greatest code inside the area, the upper end of its range. */
Datum
division_last_code(PG_FUNCTION_ARGS)
{
	PG_RETURN_DIVISION(division_last(PG_GETARG_DIVISION(0)));
}

/*
 * division_path
 *		The areas around a division from the country down to itself, as they
 *		stand in path, which must hold DIVISION_LEVELS + 1; returns how many.
 */
int
division_path(Division division, Division *path)
{
	int			count = 0;

	path[count++] = DIVISION_COUNTRY;
	for (int level = 1; level <= DIVISION_LEVELS; level++)
		if (division_group(division, level) != 0)
			path[count++] = division - division % division_span[level];
	return count;
}

/* division_path() as an array of the SQL type. */
ArrayType *
division_path_array(Division division, Oid division_type)
{
	Division	path[DIVISION_LEVELS + 1];
	Datum		values[DIVISION_LEVELS + 1];
	int			count = division_path(division, path);

	for (int i = 0; i < count; i++)
		values[i] = DivisionGetDatum(path[i]);
	return construct_array(values, count, division_type,
						   sizeof(Division), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE);
}

PG_FUNCTION_INFO_V1(division_path_of);

/* division_path(division): the areas around it and itself. */
Datum
division_path_of(PG_FUNCTION_ARGS)
{
	Oid			division_type = get_fn_expr_argtype(fcinfo->flinfo, 0);

	if (!OidIsValid(division_type))
		division_type = fupin_type_oid("division");
	PG_RETURN_ARRAYTYPE_P(division_path_array(PG_GETARG_DIVISION(0), division_type));
}

/*
 * Steps through the elements of an array of divisions that are not NULL,
 * whatever its dimensions; reads in place and cannot throw.
 */
typedef struct DivisionIterator
{
	const Division *next;
	const bits8 *present;		/* NULL: no element is NULL */
	int			position;
	int			count;
	bool		saw_null;
} DivisionIterator;

/* Sets the iterator before the first element. */
static void
division_iterate(DivisionIterator *iterator, ArrayType *areas)
{
	iterator->next = (Division *) ARR_DATA_PTR(areas);
	iterator->present = ARR_NULLBITMAP(areas);
	iterator->position = 0;
	iterator->count = ArrayGetNItems(ARR_NDIM(areas), ARR_DIMS(areas));
	iterator->saw_null = false;
}

/* The next element that is not NULL; false after the last one. */
static inline bool
division_next(DivisionIterator *iterator, Division *element)
{
	for (; iterator->position < iterator->count; iterator->position++)
	{
		int			i = iterator->position;

		if (iterator->present != NULL && (iterator->present[i / 8] & (1 << (i % 8))) == 0)
		{
			iterator->saw_null = true;
			continue;
		}
		iterator->position++;
		*element = *iterator->next++;
		return true;
	}
	return false;
}

/* Order of ranges by their first code, for qsort. */
static int
compare_ranges(const void *a, const void *b)
{
	Division	first_a = ((const DivisionRange *) a)->first,
				first_b = ((const DivisionRange *) b)->first;

	return first_a < first_b ? -1 : first_a > first_b;
}

/*
 * division_array_ranges
 *		The ranges of codes that the areas cover: in order, without overlaps,
 *		touching ones joined.  NULLs cover nothing.
 */
DivisionRange *
division_array_ranges(ArrayType *areas, int *count)
{
	DivisionIterator iterator;
	DivisionRange *ranges;
	Division	area;
	int			found = 0,
				joined = 0;

	division_iterate(&iterator, areas);
	ranges = palloc(sizeof(DivisionRange) * Max(iterator.count, 1));
	while (division_next(&iterator, &area))
	{
		ranges[found].first = area;
		ranges[found++].last = division_last(area);
	}
	qsort(ranges, found, sizeof(DivisionRange), compare_ranges);
	for (int i = 0; i < found; i++)
	{
		if (joined > 0 && ranges[i].first <= ranges[joined - 1].last + 1)
			ranges[joined - 1].last = Max(ranges[joined - 1].last, ranges[i].last);
		else
			ranges[joined++] = ranges[i];
	}
	*count = joined;
	return ranges;
}

/*
 * division_within_any
 *		Does the place lie in any of the areas?  Sets is_null if it lies in none
 *		of those that are known and one is NULL, as SQL's ANY does.  Cannot
 *		throw.
 */
static bool
division_within_any(Division place, ArrayType *areas, bool *is_null)
{
	DivisionIterator iterator;
	Division	area;

	*is_null = false;
	division_iterate(&iterator, areas);
	while (division_next(&iterator, &area))
		if (division_within(place, area))
			return true;
	*is_null = iterator.saw_null;
	return false;
}

PG_FUNCTION_INFO_V1(division_nearest);

/*
 * nearest(place, areas): of the areas around the place, or the place itself,
 * the one that lies in all the others, which has the greatest code; NULL if
 * none of the areas is known to contain it.
 */
Datum
division_nearest(PG_FUNCTION_ARGS)
{
	Division	place = PG_GETARG_DIVISION(0);
	DivisionIterator iterator;
	Division	area,
				nearest = 0;
	bool		found = false;

	division_iterate(&iterator, PG_GETARG_ARRAYTYPE_P(1));
	while (division_next(&iterator, &area))
		if (division_within(place, area) && (!found || area > nearest))
		{
			nearest = area;
			found = true;
		}
	if (!found)
		PG_RETURN_NULL();
	PG_RETURN_DATUM(DivisionGetDatum(nearest));
}

PG_FUNCTION_INFO_V1(division_is_within_any);

/* within(place, areas): the place lies in one of the areas. */
Datum
division_is_within_any(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(division_within_any(PG_GETARG_DIVISION(0), PG_GETARG_ARRAYTYPE_P(1), &fcinfo->isnull));
}

PG_FUNCTION_INFO_V1(division_any_contains);

/* contains(areas, place): within() with the sides exchanged. */
Datum
division_any_contains(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(division_within_any(PG_GETARG_DIVISION(1), PG_GETARG_ARRAYTYPE_P(0), &fcinfo->isnull));
}

PG_FUNCTION_INFO_V1(division_array_first);

/* division_first(areas): the least code inside any of the areas; NULL if there is none. */
Datum
division_array_first(PG_FUNCTION_ARGS)
{
	DivisionIterator iterator;
	Division	area,
				result;

	division_iterate(&iterator, PG_GETARG_ARRAYTYPE_P(0));
	if (!division_next(&iterator, &result))
		PG_RETURN_NULL();
	while (division_next(&iterator, &area))
		result = Min(result, area);
	PG_RETURN_DIVISION(result);
}

PG_FUNCTION_INFO_V1(division_array_last);

/* division_last(areas): the greatest code inside any of the areas; NULL if there is none. */
Datum
division_array_last(PG_FUNCTION_ARGS)
{
	DivisionIterator iterator;
	Division	area,
				result;

	division_iterate(&iterator, PG_GETARG_ARRAYTYPE_P(0));
	if (!division_next(&iterator, &area))
		PG_RETURN_NULL();
	result = division_last(area);
	while (division_next(&iterator, &area))
		result = Max(result, division_last(area));
	PG_RETURN_DIVISION(result);
}
