/*
 * units.h
 *	  Numbers counted in units of 0.0001: exact for what statistics and accounts
 *	  hold, and added and compared as integers.
 *
 * The digits of a numeric are read from its stored form, which is fixed by every
 * data directory since PostgreSQL 9.1: two bytes of sign, scale and weight, or
 * four, then digits of base 10000, in no particular alignment.
 */
#ifndef FUPIN_UNITS_H
#define FUPIN_UNITS_H

#include "fupin.h"

#include "common/int.h"

/* Units in 1: a numeric's first digit after the point. */
#define UNITS			INT64CONST(10000)
#define UNIT_DECIMALS	4

/* Numbers below 10^12 have their base digits at places 2, 1 and 0; that of the units is -1. */
#define UNITS_BASE			10000
#define UNITS_FIRST_PLACE	2
#define UNITS_LAST_PLACE	(-1)
#define UNITS_END			INT64CONST(10000000000000000)	/* of 10^12 */

/* The stored form of a numeric. */
#define STORED_KIND			0xC000
#define STORED_NEGATIVE		0x4000
#define STORED_SHORT		0x8000
#define STORED_SPECIAL		0xC000	/* NaN and infinities */
#define SHORT_NEGATIVE		0x2000
#define SHORT_WEIGHT_SIGN	0x0040
#define SHORT_WEIGHT		0x003F

/* What is known of a number; the order makes that of two a maximum. */
typedef enum Quantity
{
	QUANTITY_KNOWN,
	QUANTITY_UNKNOWN,			/* NULL, NaN, infinite */
	QUANTITY_BEYOND				/* too large or of too many decimals for units */
} Quantity;

/* Whether a varlena lies there as it is, packed or not. */
static inline bool
lies_plain(Datum datum)
{
	return !VARATT_IS_COMPRESSED(DatumGetPointer(datum)) && !VARATT_IS_EXTERNAL(DatumGetPointer(datum));
}

/*
 * numeric_floor_units
 *		The last unit that is not above a numeric, which lies there as it is;
 *		exact: it is the number.  What is too large for units is taken to be just
 *		beyond the largest.  False: NaN or infinite.
 */
static inline bool
numeric_floor_units(Datum datum, int64 *units, bool *exact)
{
	const struct varlena *stored = (const struct varlena *) DatumGetPointer(datum);
	const char *digits = VARDATA_ANY(stored);
	int			count = VARSIZE_ANY_EXHDR(stored);
	int			place;			/* of the first digit */
	int			i = 0;
	int64		total = 0;
	uint16		header;
	bool		negative;

	memcpy(&header, digits, sizeof(header));
	if ((header & STORED_KIND) == STORED_SPECIAL)
		return false;
	if ((header & STORED_KIND) == STORED_SHORT)
	{
		negative = (header & SHORT_NEGATIVE) != 0;
		place = header & SHORT_WEIGHT;
		if (header & SHORT_WEIGHT_SIGN)
			place -= SHORT_WEIGHT + 1;
		digits += sizeof(uint16);
		count -= sizeof(uint16);
	}
	else
	{
		int16		weight;

		negative = (header & STORED_KIND) == STORED_NEGATIVE;
		memcpy(&weight, digits + sizeof(uint16), sizeof(weight));
		place = weight;
		digits += sizeof(uint16) + sizeof(int16);
		count -= sizeof(uint16) + sizeof(int16);
	}
	count /= (int) sizeof(int16);
	if (count > 0 && place > UNITS_FIRST_PLACE)
		total = UNITS_END;
	else
		for (; place >= UNITS_LAST_PLACE; place--)
		{
			int16		digit = 0;

			if (i < count)
				memcpy(&digit, digits + i++ * sizeof(int16), sizeof(digit));
			total = total * UNITS_BASE + digit;
		}
	/* the last digit stored is never zero */
	*exact = i == count;
	*units = negative ? -total - (*exact ? 0 : 1) : total;
	return true;
}

/* A stored numeric that is not NULL, packed or not, in units. */
static inline Quantity
numeric_units(Datum datum, int64 *units)
{
	bool		exact;

	if (!lies_plain(datum))
		return QUANTITY_BEYOND;
	if (!numeric_floor_units(datum, units, &exact))
		return QUANTITY_UNKNOWN;
	return exact ? QUANTITY_KNOWN : QUANTITY_BEYOND;
}

/* An integer in units. */
static inline Quantity
integer_units(int64 integer, int64 *units)
{
	return pg_mul_s64_overflow(integer, UNITS, units) ? QUANTITY_BEYOND : QUANTITY_KNOWN;
}

#endif							/* FUPIN_UNITS_H */
