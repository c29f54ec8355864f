/*
 * calendar.h
 *	  Days, months and the periods of a year, as plain arithmetic.
 *
 * Pure C, so that the rules of time can be fuzzed outside a server.  A day is
 * counted as the server's type date counts it: 0 is 2000-01-01, and the year
 * before 1 is 0.  Days outside the server's range are never handed out.
 */
#ifndef FUPIN_CALENDAR_H
#define FUPIN_CALENDAR_H

#include "fupin.h"
#include "scan.h"

/* The server's first day (4714-11-24 BC) and the one after its last (5874897-12-31). */
#define CALENDAR_FIRST_DAY	(-2451545)
#define CALENDAR_END_DAY	2145031949

/* The last year whose days all exist, and whose texts have four digits. */
#define CALENDAR_MAX_YEAR	9999

typedef struct CalendarDate
{
	int			year;
	int			month;			/* 1 .. 12 */
	int			day;			/* 1 .. 31 */
} CalendarDate;

/* The spans of which a calendar divides time without gaps. */
typedef enum CalendarUnit
{
	CALENDAR_YEAR,
	CALENDAR_HALF_YEAR,
	CALENDAR_QUARTER,
	CALENDAR_MONTH,
	CALENDAR_WEEK,				/* Monday to Sunday */
	CALENDAR_DAY
} CalendarUnit;

/* Is this the number of a day that the server can hold? */
static inline bool
calendar_has_day(int64 day)
{
	return day >= CALENDAR_FIRST_DAY && day < CALENDAR_END_DAY;
}

/* 1 for Monday .. 7 for Sunday; 2000-01-01 was a Saturday. */
static inline int
calendar_weekday(int32 day)
{
	int			rest = (day + INT64CONST(5)) % 7;

	return rest < 0 ? rest + 8 : rest + 1;
}

extern int	calendar_month_length(int64 year, int month);
extern int64 calendar_day(int64 year, int month, int day);
extern CalendarDate calendar_date(int32 day);
extern int64 calendar_add_months(int32 day, int64 months, bool to_month_end);
extern void calendar_period(CalendarUnit unit, int32 day, int64 *first, int64 *end);

extern bool calendar_scan_month_day(Scanner *scanner, int *month, int *day, const char *expected);

#endif							/* FUPIN_CALENDAR_H */
