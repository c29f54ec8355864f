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

/* A stored numeric that is not NULL, packed or not, in units. */
static inline Quantity
numeric_units(Datum datum, int64 *units)
{
	const struct varlena *stored = (const struct varlena *) DatumGetPointer(datum);
	const char *digits;
	int			count;
	int			place;			/* of the first digit */
	int64		total = 0;
	uint16		header;
	bool		negative;

	if (VARATT_IS_COMPRESSED(stored) || VARATT_IS_EXTERNAL(stored))
		return QUANTITY_BEYOND;
	digits = VARDATA_ANY(stored);
	count = VARSIZE_ANY_EXHDR(stored);
	memcpy(&header, digits, sizeof(header));
	if ((header & STORED_KIND) == STORED_SPECIAL)
		return QUANTITY_UNKNOWN;
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
	if (count == 0)
	{
		*units = 0;
		return QUANTITY_KNOWN;
	}
	if (place > UNITS_FIRST_PLACE || place - count + 1 < UNITS_LAST_PLACE)
		return QUANTITY_BEYOND;
	for (int i = 0; i < count; i++)
	{
		int16		digit;

		memcpy(&digit, digits + i * sizeof(int16), sizeof(digit));
		total = total * UNITS_BASE + digit;
	}
	for (place -= count - 1; place > UNITS_LAST_PLACE; place--)
		total *= UNITS_BASE;
	*units = negative ? -total : total;
	return QUANTITY_KNOWN;
}

/* An integer in units. */
static inline Quantity
integer_units(int64 integer, int64 *units)
{
	return pg_mul_s64_overflow(integer, UNITS, units) ? QUANTITY_BEYOND : QUANTITY_KNOWN;
}

#endif							/* FUPIN_UNITS_H */
