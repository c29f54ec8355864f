/*
 * progress_schedule.h
 *	  How much by now: the share of a year's total that must be reached by a day
 *	  (序时进度).
 *
 *	progress_schedule = checkpoint { "," checkpoint } | "monthly" | "daily"
 *	checkpoint        = MM-DD percentage "%"
 */
#ifndef FUPIN_PROGRESS_SCHEDULE_H
#define FUPIN_PROGRESS_SCHEDULE_H

#include "calendar.h"
#include "ratio.h"

/* Limits: a checkpoint for every week; percentages have as many decimals as ratios. */
#define PROGRESS_MAX_CHECKPOINTS	53
#define PROGRESS_MAX_PERCENT		100

typedef enum ProgressKind
{
	PROGRESS_CHECKPOINTS,
	PROGRESS_MONTHLY,			/* completed months of twelve */
	PROGRESS_DAILY				/* days of the year's days */
} ProgressKind;

typedef struct ProgressCheckpoint
{
	int			month;
	int			day;
	int32		percent;		/* in units of 1 / RATIO_SCALE */
} ProgressCheckpoint;

typedef struct ProgressSchedule
{
	ProgressKind kind;
	int			count;
	ProgressCheckpoint checkpoint[PROGRESS_MAX_CHECKPOINTS];
} ProgressSchedule;

extern bool progress_schedule_parse(const char *text, int length, void *result, FupinProblem *problem);
extern int	progress_schedule_print(const void *schedule, char *buffer);
extern Ratio progress_schedule_required(const ProgressSchedule *schedule, int year, int32 as_of);

#endif							/* FUPIN_PROGRESS_SCHEDULE_H */
