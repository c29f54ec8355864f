/*
 * division.h
 *	  A code of an administrative division (GB/T 2260 and GB/T 10114), eight
 *	  bytes passed by value: the code with its trailing zeros, as one integer.
 *
 *	      44  05  12  001  203
 *	      |   |   |   |    village (level 5)
 *	      |   |   |   town (level 4)
 *	      |   |   county (level 3)
 *	      |   prefecture (level 2)
 *	      province (level 1)
 *
 * A code stands for the whole of its last group that is not zero, so the
 * divisions inside it are the one contiguous range from the code itself to
 * division_last(), and both ends are codes.  Level 0 is the whole country.
 * A county group of zero before a town is legal: some prefectures have no
 * counties.  No other group may be zero before one that is not.
 */
#ifndef FUPIN_DIVISION_H
#define FUPIN_DIVISION_H

#include "fupin.h"

typedef int64 Division;

#define DIVISION_DIGITS		12
#define DIVISION_COUNTRY	INT64CONST(0)
#define DIVISION_MAX		INT64CONST(999999999999)

/* Levels; the number is what the SQL function level() answers. */
typedef enum DivisionLevel
{
	LEVEL_COUNTRY = 0,
	LEVEL_PROVINCE = 1,
	LEVEL_PREFECTURE = 2,
	LEVEL_COUNTY = 3,
	LEVEL_TOWN = 4,
	LEVEL_VILLAGE = 5
} DivisionLevel;

#define DIVISION_LEVELS		5

#define DatumGetDivision(d)		((Division) DatumGetInt64(d))
#define DivisionGetDatum(v)		Int64GetDatum(v)
#define PG_GETARG_DIVISION(n)	DatumGetDivision(PG_GETARG_DATUM(n))
#define PG_RETURN_DIVISION(v)	return DivisionGetDatum(v)

/* How many codes one division of each level spans. */
extern const int64 division_span[DIVISION_LEVELS + 1];

extern bool division_is_valid(int64 value, FupinProblem *problem);
extern bool division_parse(const char *text, size_t length,
						   Division *result, FupinProblem *problem);
extern void division_print(Division division, char *buffer);

/* A range of codes, both ends inside. */
typedef struct DivisionRange
{
	Division	first;
	Division	last;
} DivisionRange;

struct ArrayType;

extern DivisionRange *division_array_ranges(struct ArrayType *areas, int *count);
extern int	division_path(Division division, Division *path);
extern struct ArrayType *division_path_array(Division division, Oid division_type);

/*
 * The position of the last group that is not zero.  Runs for every row that a
 * containment is checked for, hence the divisors that the compiler can see.
 */
static inline int
division_level(Division division)
{
	if (division % INT64CONST(1000) != 0)
		return LEVEL_VILLAGE;
	if (division % INT64CONST(1000000) != 0)
		return LEVEL_TOWN;
	if (division % INT64CONST(100000000) != 0)
		return LEVEL_COUNTY;
	if (division % INT64CONST(10000000000) != 0)
		return LEVEL_PREFECTURE;
	return division != 0 ? LEVEL_PROVINCE : LEVEL_COUNTRY;
}

/* The greatest code inside the division (its own, for a village). */
static inline Division
division_last(Division division)
{
	return division + division_span[division_level(division)] - 1;
}

/* Does the place lie in the area, or is it the area? */
static inline bool
division_within(Division place, Division area)
{
	return place >= area && place <= division_last(area);
}

#endif							/* FUPIN_DIVISION_H */
