/*
 * verdict.h
 *	  The answer of a standard for one subject, eight bytes passed by value.
 *
 *	  bit 63        never set; all_of() and any_of() use it in their int8 states
 *	  bits 58..62   length: how many criteria, 0 to VERDICT_MAX_LENGTH
 *	  bits 0..57    two bits per criterion, the first criterion lowest
 *
 * Bits above the length are zero, so equal verdicts are equal integers.
 */
#ifndef FUPIN_VERDICT_H
#define FUPIN_VERDICT_H

#include "fupin.h"

typedef uint64 Verdict;

/* State of one criterion. */
typedef enum VerdictState
{
	STATE_NOT_APPLICABLE = 0,	/* prints . */
	STATE_MET = 1,				/* prints + */
	STATE_UNMET = 2,			/* prints - */
	STATE_UNKNOWN = 3			/* prints ? */
} VerdictState;

#define VERDICT_MAX_LENGTH		29
#define VERDICT_LENGTH_SHIFT	58
#define VERDICT_SEEN_NULL		(UINT64CONST(1) << 63)
#define VERDICT_STATES_MASK		((UINT64CONST(1) << VERDICT_LENGTH_SHIFT) - 1)

/* The low and the high bit of every two-bit field. */
#define VERDICT_LOW_BITS		UINT64CONST(0x5555555555555555)
#define VERDICT_HIGH_BITS		UINT64CONST(0xAAAAAAAAAAAAAAAA)

#define DatumGetVerdict(d)		((Verdict) DatumGetInt64(d))
#define VerdictGetDatum(v)		Int64GetDatum((int64) (v))
#define PG_GETARG_VERDICT(n)	DatumGetVerdict(PG_GETARG_DATUM(n))
#define PG_RETURN_VERDICT(v)	return VerdictGetDatum(v)

/* How many criteria the verdict holds. */
static inline int
verdict_length(Verdict v)
{
	return (int) ((v >> VERDICT_LENGTH_SHIFT) & 31);
}

/* A verdict of that length in which nothing applies. */
static inline Verdict
verdict_make(int length)
{
	return (Verdict) length << VERDICT_LENGTH_SHIFT;
}

/* State of criterion i, counted from 0. */
static inline VerdictState
verdict_get(Verdict v, int i)
{
	return (VerdictState) ((v >> (2 * i)) & 3);
}

/* The verdict with criterion i, counted from 0 and still not applicable, set. */
static inline Verdict
verdict_put(Verdict v, int i, VerdictState state)
{
	return v | ((Verdict) state << (2 * i));
}

/*
 * One bit (the low one of its field) for each criterion in that state.  For
 * STATE_NOT_APPLICABLE the fields above the length are marked too.
 */
static inline uint64
verdict_marks(Verdict v, VerdictState state)
{
	uint64		low = v & VERDICT_LOW_BITS;
	uint64		high = (v & VERDICT_HIGH_BITS) >> 1;

	if ((state & 1) == 0)
		low = ~low & VERDICT_LOW_BITS;
	if ((state & 2) == 0)
		high = ~high & VERDICT_LOW_BITS;
	return low & high & VERDICT_STATES_MASK;
}

/*
 * Whether these bits are a verdict: a length within the limit, no mark, and
 * nothing above the last criterion.  What comes off the wire may be anything.
 */
static inline bool
verdict_is_valid(Verdict v)
{
	int			length = verdict_length(v);

	return (v & VERDICT_SEEN_NULL) == 0 &&
		length <= VERDICT_MAX_LENGTH &&
		((v & VERDICT_STATES_MASK) >> (2 * length)) == 0;
}

/* How many criteria of the verdict are in that state. */
extern int	verdict_count(Verdict v, VerdictState state);

/* The character that stands for a state: one of ". + - ?". */
extern char verdict_state_char(VerdictState state);

/* Pure parser and printer; the buffer holds VERDICT_MAX_LENGTH + 1 bytes. */
extern bool verdict_parse(const char *text, Verdict *result, FupinProblem *problem);
extern void verdict_print(Verdict v, char *buffer);

#endif							/* FUPIN_VERDICT_H */
