/*
 * parse.h
 *	  What a cell of an exported table says: dates, amounts, counts, yes or no,
 *	  citizen ids and disability certificates, as people and spreadsheets write
 *	  them.
 *
 * The parsers are soft: a text is a value, nothing at all, or a problem with a
 * name, and no text is an error.  Pure C: they read a counted UTF-8 text,
 * never allocate, and know nothing of the server, so they can be fuzzed alone.
 *
 * Before a text is read it is folded: blanks around it go (a byte order mark
 * and the full-width blank among them), blanks within become one, full-width
 * letters, digits and signs become half-width ones, every dash "-", a small
 * Latin letter a capital one, and the apostrophe by which spreadsheets mark a
 * text goes.
 */
#ifndef FUPIN_PARSE_H
#define FUPIN_PARSE_H

#include "citizen_id.h"

/* The longest folded text that can be a value, in bytes; what is longer is a matter of format. */
#define PARSE_MAX_BYTES			100

/* The years that a date may lie in: those of a citizen id. */
#define PARSE_FIRST_YEAR		CITIZEN_ID_FIRST_YEAR
#define PARSE_LAST_YEAR			CITIZEN_ID_LAST_YEAR

/* Six digits are a year and a month only from this year on: before it they may be two digits of a year, month and day. */
#define PARSE_SIX_DIGIT_YEAR	1913

/*
 * Day numbers of spreadsheets: five digits, 1927-05-18 to 2099-12-31.  The day
 * 1899-12-30 would be 0: spreadsheets count a 29 February 1900 that never was,
 * so this holds from 1900-03-01 (61) on, which is all that five digits reach.
 */
#define PARSE_FIRST_SERIAL		10000
#define PARSE_LAST_SERIAL		73050
#define PARSE_SERIAL_0			(-36526)	/* 1899-12-30 counted from 2000-01-01 */

/* Digits before the point in what is given out, and after it in what is read. */
#define PARSE_MAX_INTEGER_DIGITS	12
#define PARSE_MAX_DECIMALS			16

/* A number as text: sign, digits, point, decimals, terminator. */
#define PARSE_NUMBER_SIZE			(PARSE_MAX_INTEGER_DIGITS + PARSE_MAX_DECIMALS + 3)

/*
 * In a batch in which at least so many ids end in 000, and more than this
 * percentage of all, a spreadsheet has cut them at 15 digits.  Of good ids one
 * in a thousand ends so.
 */
#define PARSE_RUINED_IDS		2
#define PARSE_RUINED_PERCENT	5

/* Classes and grades of disability, counted from 1. */
#define DISABILITY_CLASSES		7
#define DISABILITY_GRADES		4

typedef enum ParseOutcome
{
	PARSE_VALUE,				/* the text is a value */
	PARSE_NOTHING,				/* blank, or a mark for nothing or for unknown */
	PARSE_FORMAT,				/* none of the forms, or one that can be read in two ways */
	PARSE_RANGE,				/* a value beyond the limits */
	PARSE_UNIT,					/* an amount in a unit that is not known */
	PARSE_DATE,					/* a day or month that no calendar has */
	PARSE_CHECK,				/* a citizen id whose last character does not follow from the others */
	PARSE_SPREADSHEET			/* a spreadsheet has altered the value, or shows an error of its own */
} ParseOutcome;

/* The number on a disability certificate: a citizen id, a class, a grade, and B with a count for a copy issued anew. */
typedef struct DisabilityCertificate
{
	CitizenId	id;
	int			disability_class;	/* 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several */
	int			grade;			/* 1, the severest, to 4 */
} DisabilityCertificate;

extern size_t parse_fold(const char *text, size_t length, char *folded, size_t size);

extern ParseOutcome parse_text(const char *text, size_t length, const char **start, size_t *used);
extern ParseOutcome parse_date(const char *text, size_t length, int32 *day);
extern bool parse_unit(const char *name, size_t length, int *shift);
extern ParseOutcome parse_amount(const char *text, size_t length, int shift, char *number);
extern ParseOutcome parse_number(const char *text, size_t length, char *number);
extern ParseOutcome parse_yes_no(const char *text, size_t length, bool *yes);
extern ParseOutcome parse_citizen_id(const char *text, size_t length, bool ruined, CitizenId *id);
extern ParseOutcome parse_disability_certificate(const char *text, size_t length, DisabilityCertificate *certificate);
extern bool parse_long_id(const char *text, size_t length, bool *cut);

#endif							/* FUPIN_PARSE_H */
