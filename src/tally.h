/*
 * tally.h
 *	  How many subjects are in which state, criterion by criterion, under one standard.
 */
#ifndef FUPIN_TALLY_H
#define FUPIN_TALLY_H

#include "verdict.h"

/* The longest name of a standard, in bytes. */
#define TALLY_STANDARD_MAX_BYTES	255

/* The states that are counted; those not applicable are the rest of the total. */
#define TALLY_STATES	3

/*
 * A varlena, so that tables and other servers can hold it.  After the counts
 * stand the bytes of the standard's name, without a terminator.  Everything is
 * filled in canonically: equal tallies are equal bytes.
 */
typedef struct Tally
{
	int32		vl_len_;		/* varlena header, do not touch directly */
	uint8		length;			/* criteria, 0 to VERDICT_MAX_LENGTH */
	uint8		unused;			/* zero */
	uint16		standard_bytes; /* 0: bound to no named standard */
	int64		total;			/* subjects */
	int64		counts[FLEXIBLE_ARRAY_MEMBER][TALLY_STATES];	/* met, unmet, unknown */
} Tally;

#define TALLY_SIZE(length, standard_bytes) \
	(offsetof(Tally, counts) + (length) * TALLY_STATES * sizeof(int64) + (standard_bytes))
#define TALLY_STANDARD(tally)	((char *) &(tally)->counts[(tally)->length])

#define DatumGetTallyP(d)		((Tally *) PG_DETOAST_DATUM(d))
#define PG_GETARG_TALLY_P(n)	DatumGetTallyP(PG_GETARG_DATUM(n))
#define PG_RETURN_TALLY_P(t)	PG_RETURN_POINTER(t)

/* What the pure parser fills. */
typedef struct TallyParts
{
	char		standard[TALLY_STANDARD_MAX_BYTES];
	int			standard_bytes;
	int			length;
	int64		total;
	int64		counts[VERDICT_MAX_LENGTH][TALLY_STATES];
} TallyParts;

extern bool tally_parse(const char *text, TallyParts *parts, int *sqlstate, FupinProblem *problem);

#endif							/* FUPIN_TALLY_H */
