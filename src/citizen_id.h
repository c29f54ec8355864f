/*
 * citizen_id.h
 *	  A citizen identity number (GB 11643-1999), eight bytes passed by value:
 *	  its first 17 digits as one integer.
 *
 *	      370406 19701026 613 2
 *	      |      |        |   check character: 0 to 9 or X, follows from the 17
 *	      |      |        |   digits (ISO 7064 MOD 11-2) and is not stored
 *	      |      |        order within the day, odd for a man, even for a woman
 *	      |      day of birth
 *	      division of first registration, six digits
 *
 * A number of 15 digits (before 1999) lacks the century, which is 19, and the
 * check character.  The numbers are personal data: nothing here may put one,
 * or a part of one, into a message.
 */
#ifndef FUPIN_CITIZEN_ID_H
#define FUPIN_CITIZEN_ID_H

#include "fupin.h"

typedef int64 CitizenId;

#define CITIZEN_ID_LENGTH		18
#define CITIZEN_ID_OLD_LENGTH	15
#define CITIZEN_ID_MAX			INT64CONST(99999999999999999)
#define CITIZEN_ID_FIRST_YEAR	1850
#define CITIZEN_ID_LAST_YEAR	2099

#define DatumGetCitizenId(d)	((CitizenId) DatumGetInt64(d))
#define CitizenIdGetDatum(v)	Int64GetDatum(v)
#define PG_GETARG_CITIZEN_ID(n)	DatumGetCitizenId(PG_GETARG_DATUM(n))
#define PG_RETURN_CITIZEN_ID(v)	return CitizenIdGetDatum(v)

/* The rules of a number in the order in which they are checked. */
typedef enum CitizenIdRule
{
	CITIZEN_ID_RULE_NONE,
	CITIZEN_ID_RULE_FORMAT,
	CITIZEN_ID_RULE_DATE,
	CITIZEN_ID_RULE_CHECK
} CitizenIdRule;

extern bool citizen_id_parse(const char *text, size_t length, CitizenId *result,
							 CitizenIdRule *broken, FupinProblem *problem);
extern void citizen_id_print(CitizenId id, char *buffer);
extern bool citizen_id_is_valid(int64 value);

/* The year, month and day of birth as one number, 19701026. */
static inline int
citizen_id_birth(CitizenId id)
{
	return (int) (id / 1000 % 100000000);
}

#endif							/* FUPIN_CITIZEN_ID_H */
