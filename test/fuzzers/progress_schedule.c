/*
 * progress_schedule.c
 *	  Fuzzes progress_schedule outside a server: its text, and that what is
 *	  required never falls from one day to the next.
 *
 * Input: four bytes of a day, two of a year, the text.  Built and run by
 * test/fuzz.
 */
#include "progress_schedule.h"

#include "round_trip.h"

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static ProgressSchedule schedule,
				again;
	int32		day;
	uint16		year;
	Ratio		before,
				after,
				all = {1, 1},
				none = {0, 1};

	if (size < 6)
		return 0;
	memcpy(&day, data, sizeof(day));
	memcpy(&year, data + 4, sizeof(year));
	year = year % CALENDAR_MAX_YEAR + 1;
	if (year % 2 == 0)			/* mostly a day of the year */
		day = calendar_day(year, 1, 1) + day % 400;
	if (!round_trip(data + 6, size - 6, &schedule, &again, progress_schedule_parse, progress_schedule_print) ||
		!calendar_has_day(day) || !calendar_has_day((int64) day + 1))
		return 0;
	before = progress_schedule_required(&schedule, year, day);
	after = progress_schedule_required(&schedule, year, day + 1);
	if (ratio_compare(&before, &after) > 0 || ratio_compare(&before, &none) < 0 || ratio_compare(&after, &all) > 0)
		abort();
	return 0;
}
