/*
 * calendar.c
 *	  Days, months and the periods of a year (Gregorian, also before 1582, as
 *	  the server has it).
 */
#include "calendar.h"

#define DAYS_IN_400_YEARS	146097
#define DAYS_IN_100_YEARS	36524	/* the first three centuries of four hundred years */
#define DAYS_IN_4_YEARS		1461
#define DAYS_IN_YEAR		365
#define MARCH_FIRST_2000	60	/* its day number */

/* Quotient rounded towards minus infinity; the divisor is above zero. */
static inline int64
floor_div(int64 dividend, int64 divisor)
{
	return dividend / divisor - (dividend % divisor < 0);
}

/* Does the year have a 29 February? */
static inline bool
is_leap_year(int64 year)
{
	return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

/* The number of days of a month. */
int
calendar_month_length(int64 year, int month)
{
	static const int length[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	return month == 2 && is_leap_year(year) ? 29 : length[month - 1];
}

/*
 * calendar_day
 *		The number of a day.  Years are taken to begin in March, so that the
 *		leap day is the last of its year and months come in a regular pattern.
 */
int64
calendar_day(int64 year, int month, int day)
{
	int64		march_year = (month <= 2 ? year - 1 : year) - 2000;
	int			march_month = (month + 9) % 12; /* 0 is March */
	int64		leap_days = floor_div(march_year, 4) - floor_div(march_year, 100) + floor_div(march_year, 400);

	return MARCH_FIRST_2000 + march_year * DAYS_IN_YEAR + leap_days +
		(153 * march_month + 2) / 5 + day - 1;
}

/* The date of a day; the reverse of calendar_day(). */
CalendarDate
calendar_date(int32 day)
{
	int64		since_march = (int64) day - MARCH_FIRST_2000;
	int64		eras = floor_div(since_march, DAYS_IN_400_YEARS);
	int			rest = (int) (since_march - eras * DAYS_IN_400_YEARS);
	int			centuries = rest / DAYS_IN_100_YEARS;
	int			fours;
	int			years;
	int			month;
	CalendarDate result;

	if (centuries == 4)			/* the leap day that ends the 400 years */
		centuries = 3;
	rest -= centuries * DAYS_IN_100_YEARS;
	fours = rest / DAYS_IN_4_YEARS;
	rest -= fours * DAYS_IN_4_YEARS;
	years = rest / DAYS_IN_YEAR;
	if (years == 4)				/* the leap day that ends the four years */
		years = 3;
	rest -= years * DAYS_IN_YEAR;
	month = (5 * rest + 2) / 153;	/* 0 is March */

	result.day = rest - (153 * month + 2) / 5 + 1;
	result.month = month < 10 ? month + 3 : month - 9;
	result.year = (int) (2000 + eras * 400 + centuries * 100 + fours * 4 + years + (month >= 10));
	return result;
}

/*
 * calendar_add_months
 *		The same day of another month, or the month's last day where it is
 *		shorter, or always the month's last day.
 */
int64
calendar_add_months(int32 day, int64 months, bool to_month_end)
{
	CalendarDate from = calendar_date(day);
	int64		month_number = (int64) from.year * 12 + (from.month - 1) + months;
	int64		year = floor_div(month_number, 12);
	int			month = (int) (month_number - year * 12) + 1;
	int			length = calendar_month_length(year, month);

	return calendar_day(year, month, to_month_end || from.day > length ? length : from.day);
}

/*
 * calendar_period
 *		The period of a kind that contains a day: its first day and the day
 *		after its last.  Either may be outside the server's range.
 */
void
calendar_period(CalendarUnit unit, int32 day, int64 *first, int64 *end)
{
	static const int months[] = {12, 6, 3, 1};	/* by CalendarUnit */
	CalendarDate date;
	int			month;

	if (unit == CALENDAR_DAY)
	{
		*first = day;
		*end = (int64) day + 1;
		return;
	}
	if (unit == CALENDAR_WEEK)
	{
		*first = (int64) day - (calendar_weekday(day) - 1);
		*end = *first + 7;
		return;
	}
	date = calendar_date(day);
	month = date.month - (date.month - 1) % months[unit];
	*first = calendar_day(date.year, month, 1);
	month += months[unit];
	*end = month > 12 ? calendar_day((int64) date.year + 1, 1, 1) : calendar_day(date.year, month, 1);
}

/* Is the token a number of exactly so many digits?  Fills in its value. */
static bool
token_digits(const Token *token, int digits, int *value)
{
	if (token->kind != TOKEN_NUMBER || token->length != digits)
		return false;
	*value = 0;
	for (int i = 0; i < digits; i++)
	{
		if (token->start[i] == '.')
			return false;
		*value = *value * 10 + (token->start[i] - '0');
	}
	return true;
}

/*
 * calendar_scan_month_day
 *		Reads MM-DD, written without blanks, at the scanner's current token.
 *		29 February is a day of the year; where a year lacks it, its user takes
 *		the 28th.
 */
bool
calendar_scan_month_day(Scanner *scanner, int *month, int *day, const char *expected)
{
	Token		start = scanner->token;

	if (!token_digits(&scanner->token, 2, month) ||
		!token_is(&scanner->ahead, "-") || scanner->ahead.start != start.start + 2)
		return scan_fail(scanner, &start, expected);
	if (!scan_next(scanner))
		return false;
	if (!token_digits(&scanner->ahead, 2, day) || scanner->ahead.start != start.start + 3)
		return scan_fail(scanner, &start, expected);
	if (*month < 1 || *month > 12 || *day < 1 || *day > calendar_month_length(2000, *month))
		return scan_fail(scanner, &start, "a day of the calendar");
	return scan_next(scanner) && scan_next(scanner);
}
