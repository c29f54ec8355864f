/*
 * quota.h
 *	  How often: a compiled minimum, maximum or band, by period or standing.
 *
 *	quota   = limit [ counted [ "per" period ] ]
 *	limit   = ">=" n | "<=" n | n ".." n
 *	counted = "days" | "subjects" | "times"
 *	period  = "year" | "half-year" | "quarter" | "month" | "week" | "day"
 *			| "term" | "school week" | "school day"
 *
 * "days" are distinct dates, "subjects" distinct targets, "times" records.  The
 * last three periods come from a calendar that the caller hands over.
 */
#ifndef FUPIN_QUOTA_H
#define FUPIN_QUOTA_H

#include "calendar.h"

/* The largest n. */
#define QUOTA_MAX_COUNT		1000000

/* No minimum, or no maximum. */
#define QUOTA_NO_LIMIT		(-1)

typedef enum QuotaCounted
{
	QUOTA_ANYTHING,				/* not said: whatever the caller counts */
	QUOTA_DAYS,
	QUOTA_SUBJECTS,
	QUOTA_TIMES
} QuotaCounted;

typedef enum QuotaPeriod
{
	QUOTA_YEAR,					/* the first six: numbered like CalendarUnit */
	QUOTA_HALF_YEAR,
	QUOTA_QUARTER,
	QUOTA_MONTH,
	QUOTA_WEEK,
	QUOTA_DAY,
	QUOTA_TERM,
	QUOTA_SCHOOL_WEEK,
	QUOTA_SCHOOL_DAY,
	QUOTA_STANDING				/* none: what counts is the day asked about */
} QuotaPeriod;

typedef struct Quota
{
	int32		minimum;		/* 0 or more, or QUOTA_NO_LIMIT */
	int32		maximum;		/* 0 or more, or QUOTA_NO_LIMIT */
	QuotaCounted counted;
	QuotaPeriod period;
} Quota;

typedef enum QuotaState
{
	QUOTA_NOT_STARTED,
	QUOTA_PENDING,
	QUOTA_MET,
	QUOTA_MISSED,
	QUOTA_EXCEEDED,
	QUOTA_UNKNOWN
} QuotaState;

extern bool quota_parse(const char *text, int length, void *result, FupinProblem *problem);
extern int	quota_print(const void *quota, char *buffer);

/* Do its periods come from a calendar that must be handed over? */
static inline bool
quota_needs_calendar(const Quota *quota)
{
	return quota->period >= QUOTA_TERM && quota->period <= QUOTA_SCHOOL_DAY;
}

#endif							/* FUPIN_QUOTA_H */
