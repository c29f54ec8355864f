/*
 * due_rule.c
 *	  Fuzzes due_rule outside a server: its text, and the day it gives for any
 *	  event and days off.
 *
 * Input: four bytes of an event's day, a byte that chooses the days off, the
 * text.  Built and run by test/fuzz.
 */
#include "due_rule.h"

#include "round_trip.h"

static struct OffDaysRange weekends[] = {{-8, -6}, {-1, 1}, {6, 8}, {13, 15}, {20, 22}};
static struct OffDaysRange span[] = {{OFF_DAYS_BEGIN, -30}, {-20, -10}, {0, 1}, {3, 400000}, {400001, OFF_DAYS_END}};
static struct OffDaysRange nothing[] = {{OFF_DAYS_BEGIN, OFF_DAYS_END}};
static const OffDays choices[] = {{0, NULL}, {lengthof(weekends), weekends}, {lengthof(span), span}, {1, nothing}};

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static DueRule rule,
				again;
	const OffDays *off_days = NULL;
	int32		event;
	int32		due;
	DueOutcome	outcome;

	if (size < 5)
		return 0;
	memcpy(&event, data, sizeof(event));
	if (event % 3 == 0)
		event %= 10000;
	if (!round_trip(data + 5, size - 5, &rule, &again, due_rule_parse, due_rule_print) || !calendar_has_day(event))
		return 0;
	if (data[4] % 5 < 4)
		off_days = &choices[data[4] % 5];
	outcome = due_rule_day(&rule, data[4] & 128 ? NULL : &event, off_days, &due);
	if ((outcome == DUE_NO_EVENT) != ((data[4] & 128) && due_rule_needs_event(&rule)))
		abort();
	if (outcome == DUE_NO_OFF_DAYS && (off_days != NULL || !due_rule_needs_off_days(&rule)))
		abort();
	if (outcome == DUE_FOUND)
	{
		CalendarDate date = calendar_date(due);

		if (!calendar_has_day(due) || calendar_day(date.year, date.month, date.day) != due)
			abort();
		if (rule.roll != 0)
			for (int i = 0; i < off_days->count; i++)
				if (due >= off_days->range[i].first && due < off_days->range[i].end)
					abort();
	}
	return 0;
}
