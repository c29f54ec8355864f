/*
 * due_rule.h
 *	  By when: a compiled rule that gives the day on which something is due.
 *
 *	due_rule  = base { ( "+" | "-" ) n unit } [ ( "next" | "previous" ) "workday" ]
 *	base      = YYYY-MM-DD | "event"
 *			  | MM-DD [ "of" ( "previous" | "next" ) "year" ]
 *			  | ( "year" | "half-year" | "quarter" | "month" | "week" ) "end"
 *	unit      = "days" | "workdays" | "weeks" | "months" | "years"
 *
 * Canonical text writes units in the plural and one blank between words.
 */
#ifndef FUPIN_DUE_RULE_H
#define FUPIN_DUE_RULE_H

#include "calendar.h"

/* Limits. */
#define DUE_RULE_MAX_STEPS	8	/* "+ n unit" in one rule */
#define DUE_RULE_MAX_COUNT	9999	/* n of a step */

typedef enum DueBase
{
	DUE_YEAR_END,				/* the first five: numbered like CalendarUnit */
	DUE_HALF_YEAR_END,
	DUE_QUARTER_END,
	DUE_MONTH_END,
	DUE_WEEK_END,
	DUE_EVENT,
	DUE_DATE,
	DUE_DAY_OF_YEAR
} DueBase;

typedef enum DueUnit
{
	DUE_DAYS,
	DUE_WORKDAYS,
	DUE_WEEKS,
	DUE_MONTHS,
	DUE_YEARS
} DueUnit;

typedef struct DueStep
{
	int			count;			/* with its sign */
	DueUnit		unit;
} DueStep;

typedef struct DueRule
{
	DueBase		base;
	int			year;			/* of DUE_DATE; of DUE_DAY_OF_YEAR: -1, 0 or 1 from the event's year */
	int			month;
	int			day;
	int			step_count;
	DueStep		step[DUE_RULE_MAX_STEPS];
	int			roll;			/* 1: next workday, -1: previous workday, 0: neither */
} DueRule;

/*
 * The days off, as ranges [first, end) in their order that neither touch nor
 * overlap.  The first may begin at OFF_DAYS_BEGIN and the last end at
 * OFF_DAYS_END: nothing is known of the days there.
 */
#define OFF_DAYS_BEGIN	PG_INT32_MIN
#define OFF_DAYS_END	PG_INT32_MAX

typedef struct OffDays
{
	int			count;
	struct OffDaysRange
	{
		int32		first;
		int32		end;
	}		   *range;
} OffDays;

typedef enum DueOutcome
{
	DUE_FOUND,
	DUE_NO_EVENT,				/* the rule needs the day of the event */
	DUE_NO_OFF_DAYS,			/* the rule needs the days off */
	DUE_UNKNOWN_BEFORE,			/* it runs into days before the known days off, which begin at *due */
	DUE_UNKNOWN_AFTER,			/* it runs into days after the known days off, which end at *due */
	DUE_NOTHING_KNOWN,			/* no day off is known */
	DUE_OUT_OF_RANGE			/* no such day exists in the server */
} DueOutcome;

extern bool due_rule_parse(const char *text, int length, void *result, FupinProblem *problem);
extern int	due_rule_print(const void *rule, char *buffer);
extern bool due_rule_needs_event(const DueRule *rule);
extern bool due_rule_needs_off_days(const DueRule *rule);
extern DueOutcome due_rule_day(const DueRule *rule, const int32 *event, const OffDays *off_days, int32 *due);

#endif							/* FUPIN_DUE_RULE_H */
