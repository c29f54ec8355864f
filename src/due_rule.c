/*
 * due_rule.c
 *	  due_rule: by when (design 3.7), and what a deadline's state is.
 *
 *	  event + 3 months                the event is day 0, the due day is in time
 *	  month end + 1 months            month ends stick: from 10 February, 31 March
 *	  11-30 of next year
 *	  event + 10 workdays next workday
 *
 * Steps apply from left to right; after every step of months or years a day
 * that the month lacks becomes its last day (Civil Code art. 202, as the server
 * does).  A month end stays one under months and years, until a step of days,
 * workdays or weeks leaves it.  Working days count against the days off that
 * the caller hands over; where nothing is known of them there is an error,
 * never a silent Monday to Friday.
 *
 * Layout: parser, printer and evaluation first, pure; the SQL functions below.
 */
#include "due_rule.h"

#include "catalog/pg_type.h"
#include "time_rule.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/multirangetypes.h"

static const char *const base_names[] = {"year end", "half-year end", "quarter end", "month end", "week end", "event"};
static const char *const unit_names[] = {"days", "workdays", "weeks", "months", "years"};

/*
 * Parser
 */

/* Moves on and refuses anything but this word. */
static bool
next_is_word(Scanner *scanner, const char *word, const char *expected)
{
	if (!scan_next(scanner))
		return false;
	return token_is_word(&scanner->token, word) || scan_fail(scanner, &scanner->token, expected);
}

/* YYYY-MM-DD, written without blanks; the scanner stands on the year. */
static bool
parse_date(Scanner *scanner, DueRule *rule)
{
	static const char *const expected = gettext_noop("a date written YYYY-MM-DD");
	Token		start = scanner->token;

	rule->base = DUE_DATE;
	rule->year = 0;
	for (int i = 0; i < 4; i++)
	{
		if (start.start[i] == '.')
			return scan_fail(scanner, &start, expected);
		rule->year = rule->year * 10 + (start.start[i] - '0');
	}
	if (!token_is(&scanner->ahead, "-") || scanner->ahead.start != start.start + 4)
		return scan_fail(scanner, &start, expected);
	if (!scan_next(scanner))
		return false;
	if (scanner->ahead.start != start.start + 5)
		return scan_fail(scanner, &start, expected);
	if (!scan_next(scanner) || !calendar_scan_month_day(scanner, &rule->month, &rule->day, expected))
		return false;
	if (rule->year < 1 || rule->day > calendar_month_length(rule->year, rule->month))
		return scan_fail(scanner, &start, "a day of the calendar");
	return true;
}

/* The base of the rule; leaves the scanner behind it. */
static bool
parse_base(Scanner *scanner, DueRule *rule)
{
	static const char *const expected = gettext_noop("a date written YYYY-MM-DD or MM-DD, \"event\" or the end of a year, half-year, quarter, month or week");
	static const char *const periods[] = {"year", "half", "quarter", "month", "week"};
	Token	   *token = &scanner->token;

	if (token->kind == TOKEN_NUMBER && token->length == 4)
		return parse_date(scanner, rule);
	if (token->kind == TOKEN_NUMBER)
	{
		rule->base = DUE_DAY_OF_YEAR;
		rule->year = 0;
		if (!calendar_scan_month_day(scanner, &rule->month, &rule->day, expected))
			return false;
		if (!token_is_word(token, "of"))
			return true;
		if (!scan_next(scanner))
			return false;
		if (!token_is_word(token, "previous") && !token_is_word(token, "next"))
			return scan_fail(scanner, token, "\"previous year\" or \"next year\"");
		rule->year = token_is_word(token, "next") ? 1 : -1;
		return next_is_word(scanner, "year", "\"year\"") && scan_next(scanner);
	}
	if (token_is_word(token, "event"))
	{
		rule->base = DUE_EVENT;
		return scan_next(scanner);
	}
	for (int i = 0; i < (int) lengthof(periods); i++)
	{
		if (!token_is_word(token, periods[i]))
			continue;
		rule->base = (DueBase) i;
		if (rule->base == DUE_HALF_YEAR_END)
		{
			if (!scan_next(scanner))
				return false;
			if (!token_is(token, "-"))
				return scan_fail(scanner, token, "\"half-year end\"");
			if (!next_is_word(scanner, "year", "\"half-year end\""))
				return false;
		}
		return next_is_word(scanner, "end", "\"end\"") && scan_next(scanner);
	}
	return scan_fail(scanner, token, expected);
}

/* "+ n unit" or "- n unit"; the scanner stands on the sign. */
static bool
parse_step(Scanner *scanner, DueRule *rule)
{
	static const char *const singular[] = {"day", "workday", "week", "month", "year"};
	Token	   *token = &scanner->token;
	bool		back = token_is(token, "-");
	DueStep    *step;

	if (rule->step_count == DUE_RULE_MAX_STEPS)
	{
		scanner->problem->limit = true;
		snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
				 _("A rule has at most %d steps; character %d begins one more."),
				 DUE_RULE_MAX_STEPS, scan_position(scanner, token->start));
		return false;
	}
	if (!scan_next(scanner))
		return false;
	step = &rule->step[rule->step_count];
	step->count = 0;
	if (token->kind != TOKEN_NUMBER || memchr(token->start, '.', token->length) != NULL)
		return scan_fail(scanner, token, "a whole number");
	for (int i = 0; i < token->length && step->count <= DUE_RULE_MAX_COUNT; i++)
		step->count = step->count * 10 + (token->start[i] - '0');
	if (step->count > DUE_RULE_MAX_COUNT)
	{
		scanner->problem->limit = true;
		snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
				 _("A step counts at most %d; the number at character %d is more."),
				 DUE_RULE_MAX_COUNT, scan_position(scanner, token->start));
		return false;
	}
	if (back)
		step->count = -step->count;
	if (!scan_next(scanner))
		return false;
	for (int i = 0; i < (int) lengthof(unit_names); i++)
		if (token_is_word(token, unit_names[i]) || token_is_word(token, singular[i]))
		{
			step->unit = (DueUnit) i;
			rule->step_count++;
			return scan_next(scanner);
		}
	return scan_fail(scanner, token, "days, workdays, weeks, months or years");
}

/*
 * due_rule_parse
 *		Reads the text form into a DueRule.  Returns false and fills *problem
 *		when the text is not of the grammar or exceeds a limit.
 */
bool
due_rule_parse(const char *text, int length, void *result, FupinProblem *problem)
{
	DueRule    *rule = result;
	Scanner		scanner;
	Token	   *token = &scanner.token;

	memset(rule, 0, sizeof(*rule));
	if (!time_rule_check_length(length, problem) ||
		!scan_begin(&scanner, text, length, problem) ||
		!parse_base(&scanner, rule))
		return false;
	while (token_is(token, "+") || token_is(token, "-"))
		if (!parse_step(&scanner, rule))
			return false;
	if (token_is_word(token, "next") || token_is_word(token, "previous"))
	{
		rule->roll = token_is_word(token, "next") ? 1 : -1;
		if (!next_is_word(&scanner, "workday", "\"workday\"") || !scan_next(&scanner))
			return false;
		if (token->kind != TOKEN_END)
			return scan_fail(&scanner, token, "the end of the rule");
	}
	if (token->kind != TOKEN_END)
		return scan_fail(&scanner, token, "\"+\", \"-\", \"next workday\", \"previous workday\" or the end of the rule");
	return true;
}

/* Writes the canonical text into a buffer of TIME_RULE_TEXT_SIZE bytes; returns its length. */
int
due_rule_print(const void *value, char *buffer)
{
	const DueRule *rule = value;
	char	   *end = buffer;

	if (rule->base == DUE_DATE)
		end += sprintf(end, "%04d-%02d-%02d", rule->year, rule->month, rule->day);
	else if (rule->base == DUE_DAY_OF_YEAR)
		end += sprintf(end, "%02d-%02d%s", rule->month, rule->day,
					   rule->year > 0 ? " of next year" : rule->year < 0 ? " of previous year" : "");
	else
		end += sprintf(end, "%s", base_names[rule->base]);
	for (int i = 0; i < rule->step_count; i++)
		end += sprintf(end, " %c %d %s", rule->step[i].count < 0 ? '-' : '+',
					   abs(rule->step[i].count), unit_names[rule->step[i].unit]);
	if (rule->roll != 0)
		end += sprintf(end, " %s workday", rule->roll > 0 ? "next" : "previous");
	return end - buffer;
}

/*
 * Evaluation
 */

/* Does the day it gives depend on the day of an event? */
bool
due_rule_needs_event(const DueRule *rule)
{
	return rule->base != DUE_DATE;
}

/* Does it count working days? */
bool
due_rule_needs_off_days(const DueRule *rule)
{
	for (int i = 0; i < rule->step_count; i++)
		if (rule->step[i].unit == DUE_WORKDAYS)
			return true;
	return rule->roll != 0;
}

/* What it means to need this range of days off: DUE_FOUND when all of it is known. */
static DueOutcome
known(const struct OffDaysRange *range, int32 *limit)
{
	if (range->first == OFF_DAYS_BEGIN && range->end == OFF_DAYS_END)
		return DUE_NOTHING_KNOWN;
	if (range->first == OFF_DAYS_BEGIN)
	{
		*limit = range->end;
		return DUE_UNKNOWN_BEFORE;
	}
	if (range->end == OFF_DAYS_END)
	{
		*limit = range->first - 1;
		return DUE_UNKNOWN_AFTER;
	}
	return DUE_FOUND;
}

/* The number of the first range that ends after a day; count when there is none. */
static int
first_range_after(const OffDays *off_days, int64 day)
{
	int			low = 0;
	int			high = off_days->count;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (off_days->range[middle].end > day)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/*
 * workdays_after
 *		The count-th working day from *day on (first_itself: it counts when it is
 *		one) or after it.  Jumps from range to range, so that a long way costs no
 *		more than the ranges on it.
 */
static DueOutcome
workdays_after(const OffDays *off_days, int64 *day, int count, bool first_itself, int32 *limit)
{
	int64		next = first_itself ? *day : *day + 1;

	for (int i = first_range_after(off_days, next);; i++)
	{
		const struct OffDaysRange *range = i < off_days->count ? &off_days->range[i] : NULL;

		if (range == NULL || next + count <= range->first)
		{
			*day = next + count - 1;
			return DUE_FOUND;
		}
		if (range->first > next)
			count -= range->first - next;
		if (known(range, limit) != DUE_FOUND)
			return known(range, limit);
		next = range->end;
	}
}

/* The same towards the past. */
static DueOutcome
workdays_before(const OffDays *off_days, int64 *day, int count, bool first_itself, int32 *limit)
{
	int64		next = first_itself ? *day : *day - 1;
	int			i = first_range_after(off_days, next);

	/* the last range that begins on or before next */
	if (i == off_days->count || off_days->range[i].first > next)
		i--;
	for (;; i--)
	{
		const struct OffDaysRange *range = i >= 0 ? &off_days->range[i] : NULL;

		if (range == NULL || next - count >= (int64) range->end - 1)
		{
			*day = next - count + 1;
			return DUE_FOUND;
		}
		if (next >= range->end)
			count -= next - range->end + 1;
		if (known(range, limit) != DUE_FOUND)
			return known(range, limit);
		next = (int64) range->first - 1;
	}
}

/* The day the rule starts from; *sticks tells whether it is a month end that stays one. */
static int64
base_day(const DueRule *rule, int32 event, bool *sticks)
{
	int64		first;
	int64		end;
	int			year;
	int			length;

	*sticks = false;
	switch (rule->base)
	{
		case DUE_EVENT:
			return event;
		case DUE_DATE:
			return calendar_day(rule->year, rule->month, rule->day);
		case DUE_DAY_OF_YEAR:
			year = calendar_date(event).year + rule->year;
			length = calendar_month_length(year, rule->month);
			return calendar_day(year, rule->month, Min(rule->day, length));
		default:
			*sticks = rule->base != DUE_WEEK_END;
			calendar_period((CalendarUnit) rule->base, event, &first, &end);
			return end - 1;
	}
}

/*
 * due_rule_day
 *		The day on which a rule's matter is due.  event and off_days may be NULL
 *		when the rule does not need them.
 */
DueOutcome
due_rule_day(const DueRule *rule, const int32 *event, const OffDays *off_days, int32 *due)
{
	bool		sticks;
	int64		day;
	DueOutcome	outcome = DUE_FOUND;

	if (event == NULL && due_rule_needs_event(rule))
		return DUE_NO_EVENT;
	if (off_days == NULL && due_rule_needs_off_days(rule))
		return DUE_NO_OFF_DAYS;

	day = base_day(rule, event != NULL ? *event : 0, &sticks);
	for (int i = 0; i < rule->step_count; i++)
	{
		int			count = rule->step[i].count;

		if (!calendar_has_day(day))
			return DUE_OUT_OF_RANGE;
		switch (rule->step[i].unit)
		{
			case DUE_DAYS:
				day += count;
				sticks = false;
				break;
			case DUE_WEEKS:
				day += count * 7;
				sticks = false;
				break;
			case DUE_WORKDAYS:
				if (count > 0)
					outcome = workdays_after(off_days, &day, count, false, due);
				else if (count < 0)
					outcome = workdays_before(off_days, &day, -count, false, due);
				sticks = false;
				break;
			case DUE_MONTHS:
				day = calendar_add_months((int32) day, count, sticks);
				break;
			case DUE_YEARS:
				day = calendar_add_months((int32) day, (int64) count * 12, sticks);
				break;
		}
		if (outcome != DUE_FOUND)
			return outcome;
	}
	if (!calendar_has_day(day))
		return DUE_OUT_OF_RANGE;
	if (rule->roll > 0)
		outcome = workdays_after(off_days, &day, 1, true, due);
	else if (rule->roll < 0)
		outcome = workdays_before(off_days, &day, 1, true, due);
	if (outcome != DUE_FOUND)
		return outcome;
	if (!calendar_has_day(day))
		return DUE_OUT_OF_RANGE;
	*due = (int32) day;
	return DUE_FOUND;
}

/*
 * The SQL type
 */

static const TimeRuleType due_rule_type = {"due_rule", sizeof(DueRule), due_rule_parse, due_rule_print};

PG_FUNCTION_INFO_V1(due_rule_in);
PG_FUNCTION_INFO_V1(due_rule_out);
PG_FUNCTION_INFO_V1(due_rule_recv);
PG_FUNCTION_INFO_V1(due_rule_send);

/* Text input; errors as time_rule_read() does. */
Datum
due_rule_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);

	PG_RETURN_POINTER(time_rule_read(&due_rule_type, text, strlen(text)));
}

/* Text output: the canonical text. */
Datum
due_rule_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring((text *) PG_GETARG_VARLENA_PP(0)));
}

/* Binary input. */
Datum
due_rule_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(time_rule_receive(&due_rule_type, (StringInfo) PG_GETARG_POINTER(0)));
}

/* Binary output. */
Datum
due_rule_send(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(time_rule_transmit(PG_GETARG_VARLENA_PP(0)));
}

/* What a call site keeps from row to row: parsed rules, and the days off with the bytes they were read from. */
typedef struct DueState
{
	TimeRuleCache rules;
	struct varlena *off_days_value;
	Size		off_days_room;
	OffDays		off_days;
	int			range_room;
} DueState;

/* The call site's state, made at its first use. */
static DueState *
due_state(FunctionCallInfo fcinfo)
{
	if (fcinfo->flinfo->fn_extra == NULL)
		fcinfo->flinfo->fn_extra = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(DueState));
	return fcinfo->flinfo->fn_extra;
}

/* The parsed rule of an argument. */
static const DueRule *
due_rule_argument(FunctionCallInfo fcinfo, int argument)
{
	return time_rule_parsed(&due_rule_type, &due_state(fcinfo)->rules, fcinfo->flinfo->fn_mcxt,
							PG_GETARG_VARLENA_PP(argument));
}

/*
 * off_days_argument
 *		The days off of a datemultirange argument, read again only when its
 *		bytes differ from the last one's.
 */
static const OffDays *
off_days_argument(FunctionCallInfo fcinfo, int argument)
{
	DueState   *state = due_state(fcinfo);
	MultirangeType *value = PG_GETARG_MULTIRANGE_P(argument);
	Size		size = VARSIZE(value);
	TypeCacheEntry *type;
	RangeType **ranges;
	int32		count;

	if (state->off_days_value != NULL && VARSIZE(state->off_days_value) == size &&
		memcmp(state->off_days_value, value, size) == 0)
		return &state->off_days;

	if (state->off_days_value != NULL)
		SET_VARSIZE(state->off_days_value, VARHDRSZ);	/* matches nothing while it is filled */
	type = lookup_type_cache(MultirangeTypeGetOid(value), TYPECACHE_MULTIRANGE_INFO);
	multirange_deserialize(type->rngtype, value, &count, &ranges);
	if (count > state->range_room)
	{
		if (state->off_days.range != NULL)
			pfree(state->off_days.range);
		state->off_days.range = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, mul_size(count, sizeof(struct OffDaysRange)));
		state->range_room = count;
	}
	for (int i = 0; i < count; i++)
	{
		RangeBound	lower;
		RangeBound	upper;
		bool		empty;

		range_deserialize(type->rngtype, ranges[i], &lower, &upper, &empty);
		state->off_days.range[i].first = lower.infinite ? OFF_DAYS_BEGIN : DatumGetDateADT(lower.val);
		state->off_days.range[i].end = upper.infinite ? OFF_DAYS_END : DatumGetDateADT(upper.val);
	}
	state->off_days.count = count;
	if (size > state->off_days_room)
	{
		if (state->off_days_value != NULL)
			pfree(state->off_days_value);
		state->off_days_value = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, size);
		state->off_days_room = size;
	}
	memcpy(state->off_days_value, value, size);
	return &state->off_days;
}

/* Errors because a rule needs to know which days are worked, before or after a day. */
static void
refuse_unknown_days(bool before, int32 day)
{
	CalendarDate date = calendar_date(day);

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 before ?
			 errmsg("calendar of working days is not known before %04d-%02d-%02d", date.year, date.month, date.day) :
			 errmsg("calendar of working days is not known after %04d-%02d-%02d", date.year, date.month, date.day),
			 errdetail("The rule runs into days of which the argument off_days knows nothing.")));
}

PG_FUNCTION_INFO_V1(due_on);
PG_FUNCTION_INFO_V1(due_rule_has_event);
PG_FUNCTION_INFO_V1(due_rule_has_workdays);

/* needs_event(due_rule) */
Datum
due_rule_has_event(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(due_rule_needs_event(due_rule_argument(fcinfo, 0)));
}

/* needs_off_days(due_rule) */
Datum
due_rule_has_workdays(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(due_rule_needs_off_days(due_rule_argument(fcinfo, 0)));
}

/*
 * due_on
 *		due_on(rule, anchor_date, off_days).  NULL when the rule is, or when it
 *		needs the day of the event and that is NULL or infinite.  Errors: 22004
 *		when it counts working days and off_days is NULL, 22023 when it runs into
 *		days of which nothing is known, 22008 when there is no such day.
 */
Datum
due_on(PG_FUNCTION_ARGS)
{
	const DueRule *rule;
	const OffDays *off_days = NULL;
	int32		event = PG_ARGISNULL(1) ? DATEVAL_NOBEGIN : PG_GETARG_DATEADT(1);
	int32		due;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	rule = due_rule_argument(fcinfo, 0);
	if (!PG_ARGISNULL(2) && due_rule_needs_off_days(rule))
		off_days = off_days_argument(fcinfo, 2);

	switch (due_rule_day(rule, DATE_NOT_FINITE(event) ? NULL : &event, off_days, &due))
	{
		case DUE_FOUND:
			PG_RETURN_DATEADT(due);
		case DUE_NO_EVENT:
			PG_RETURN_NULL();
		case DUE_NO_OFF_DAYS:
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("due_rule that counts working days needs the days off"),
					 errhint("Pass fupin.off_days(first_day, last_day) as third argument.")));
			break;
		case DUE_UNKNOWN_BEFORE:
			refuse_unknown_days(true, due);
			break;
		case DUE_UNKNOWN_AFTER:
			refuse_unknown_days(false, due);
			break;
		case DUE_NOTHING_KNOWN:
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("calendar of working days is not known"),
					 errdetail("The argument off_days knows no day at all.")));
			break;
		case DUE_OUT_OF_RANGE:
			ereport(ERROR,
					(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
					 errmsg("date out of range")));
	}
	PG_RETURN_NULL();			/* keep the compiler quiet */
}

/*
 * Deadlines
 */

/* A date argument; false when it is NULL or infinite, which is unknown. */
static bool
date_argument(FunctionCallInfo fcinfo, int argument, DateADT *date)
{
	if (PG_ARGISNULL(argument))
		return false;
	*date = PG_GETARG_DATEADT(argument);
	return !DATE_NOT_FINITE(*date);
}

PG_FUNCTION_INFO_V1(deadline_state);
PG_FUNCTION_INFO_V1(deadline_days);

/*
 * deadline_state
 *		deadline_state(applies, due, done, as_of, warn_days), a function of its
 *		arguments alone.  A done after as_of is not yet done.  Errors: 22023 for
 *		warn_days below 0.  Design 3.7.
 */
Datum
deadline_state(PG_FUNCTION_ARGS)
{
	DateADT		due,
				done,
				as_of;
	int32		warn_days = PG_ARGISNULL(4) ? 0 : PG_GETARG_INT32(4);
	const char *state;

	if (warn_days < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("warn_days must not be below 0")));
	if (!PG_ARGISNULL(0) && !PG_GETARG_BOOL(0))
		state = "not_applicable";
	else if (PG_ARGISNULL(0) || !date_argument(fcinfo, 1, &due) || !date_argument(fcinfo, 3, &as_of))
		state = "unknown";
	else if (date_argument(fcinfo, 2, &done) && done <= as_of)
		state = done <= due ? "met" : "late";
	else if (as_of > due)
		state = "overdue";
	else if (warn_days > 0 && due - as_of <= warn_days)
		state = "due_soon";
	else
		state = "pending";
	PG_RETURN_TEXT_P(cstring_to_text(state));
}

/*
 * deadline_days
 *		deadline_days(applies, due, done, as_of): due minus the day it was done,
 *		or minus as_of while it is open.  Below 0 is always too late: late or
 *		overdue by so many days.  NULL where the state is not_applicable or
 *		unknown.
 */
Datum
deadline_days(PG_FUNCTION_ARGS)
{
	DateADT		due,
				done,
				as_of;

	if (PG_ARGISNULL(0) || !PG_GETARG_BOOL(0) ||
		!date_argument(fcinfo, 1, &due) || !date_argument(fcinfo, 3, &as_of))
		PG_RETURN_NULL();
	if (date_argument(fcinfo, 2, &done) && done <= as_of)
		as_of = done;
	PG_RETURN_INT32(due - as_of);
}
