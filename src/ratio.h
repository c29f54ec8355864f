/*
 * ratio.h
 *	  An exact share: numerator and denominator as they were given, never reduced.
 */
#ifndef FUPIN_RATIO_H
#define FUPIN_RATIO_H

#include "fupin.h"

#ifndef HAVE_INT128
#error "fupin compares ratios in 128-bit integers, which this compiler lacks"
#endif

/* Both numbers are counted in units of 1 / RATIO_SCALE. */
#define RATIO_DECIMALS	4
#define RATIO_SCALE		INT64CONST(10000)

/* The largest amount either number can hold, for messages. */
#define RATIO_MAX_TEXT	"922337203685477.5807"

/* Room for "-922337203685477.5808/922337203685477.5807" and its terminator. */
#define RATIO_TEXT_SIZE 48

/* How many decimals percent() offers; more would not fit 128 bits. */
#define RATIO_PERCENT_MAX_DIGITS	15

typedef struct Ratio
{
	int64		numerator;		/* any sign */
	int64		denominator;	/* above zero */
} Ratio;

#define DatumGetRatioP(d)		((Ratio *) DatumGetPointer(d))
#define PG_GETARG_RATIO_P(n)	DatumGetRatioP(PG_GETARG_DATUM(n))
#define PG_RETURN_RATIO_P(r)	PG_RETURN_POINTER(r)

/* Less than, equal to or greater than zero, exactly: a/b against c/d as a*d against c*b. */
static inline int
ratio_compare(const Ratio *a, const Ratio *b)
{
	int128		left = (int128) a->numerator * b->denominator;
	int128		right = (int128) b->numerator * a->denominator;

	return (left > right) - (left < right);
}

/*
 * Pure parser and printer.  On a refusal *sqlstate says of which kind it is;
 * the printer's buffer holds RATIO_TEXT_SIZE bytes.
 */
extern bool ratio_parse(const char *text, Ratio *result, int *sqlstate, FupinProblem *problem);
extern void ratio_print(const Ratio *ratio, char *buffer);

/* The ratio of two counts of things; NULL if the second is 0; 22003 if they are too large. */
extern Ratio *ratio_of_counts(int64 part, int64 whole);

#endif							/* FUPIN_RATIO_H */
