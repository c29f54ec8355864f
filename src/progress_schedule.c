/*
 * progress_schedule.c
 *	  progress_schedule: how much by now (design 3.9).
 *
 *	  06-30 50%, 09-30 80%, 12-31 100%
 *	  monthly                   6/12 on 30 June, 5/12 the day before
 *	  daily                     181/365 on 30 June 2019
 *
 * Checkpoints are steps: the day itself already has the new share, before the
 * first it is 0.  Before the year it is 0, after it what its last day had.
 *
 * Layout: parser, printer and evaluation first, pure; the SQL functions below.
 */
#include "progress_schedule.h"

#include "time_rule.h"
#include "utils/builtins.h"
#include "utils/date.h"

/* "12-31 33.3333%, " for every checkpoint. */
StaticAssertDecl(PROGRESS_MAX_CHECKPOINTS * 16 < TIME_RULE_TEXT_SIZE,
				 "every progress_schedule must fit its buffer");

/* A percentage from 0% to 100%; leaves the scanner behind the sign. */
static bool
parse_percent(Scanner *scanner, int32 *percent)
{
	Token	   *token = &scanner->token;
	int			decimals = -1;	/* -1: before the point */
	int64		value = 0;

	if (token->kind != TOKEN_NUMBER)
		return scan_fail(scanner, token, "a percentage");
	for (int i = 0; i < token->length; i++)
	{
		if (token->start[i] == '.')
		{
			decimals = 0;
			continue;
		}
		if (decimals >= 0 && ++decimals > RATIO_DECIMALS)
		{
			snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
					 _("A percentage has at most %d decimals; the one at character %d has more."),
					 RATIO_DECIMALS, scan_position(scanner, token->start));
			return false;
		}
		if (value <= PROGRESS_MAX_PERCENT * RATIO_SCALE)
			value = value * 10 + (token->start[i] - '0');
	}
	for (int i = Max(decimals, 0); i < RATIO_DECIMALS; i++)
		if (value <= PROGRESS_MAX_PERCENT * RATIO_SCALE)
			value *= 10;
	if (value > PROGRESS_MAX_PERCENT * RATIO_SCALE)
	{
		snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
				 _("A percentage is at most %d%%; the one at character %d is more."),
				 PROGRESS_MAX_PERCENT, scan_position(scanner, token->start));
		return false;
	}
	*percent = (int32) value;
	if (!scan_next(scanner))
		return false;
	if (!token_is(token, "%"))
		return scan_fail(scanner, token, "\"%\"");
	return scan_next(scanner);
}

/* MM-DD and its percentage, later and not less than the one before. */
static bool
parse_checkpoint(Scanner *scanner, ProgressSchedule *schedule)
{
	Token		start = scanner->token;
	Token		percent;
	ProgressCheckpoint *checkpoint = &schedule->checkpoint[schedule->count];

	if (schedule->count == PROGRESS_MAX_CHECKPOINTS)
	{
		scanner->problem->limit = true;
		snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
				 _("A schedule has at most %d checkpoints; character %d begins one more."),
				 PROGRESS_MAX_CHECKPOINTS, scan_position(scanner, start.start));
		return false;
	}
	if (!calendar_scan_month_day(scanner, &checkpoint->month, &checkpoint->day,
								 schedule->count == 0 ? "a day written MM-DD, \"monthly\" or \"daily\"" : "a day written MM-DD"))
		return false;
	percent = scanner->token;
	if (!parse_percent(scanner, &checkpoint->percent))
		return false;
	if (schedule->count > 0 &&
		checkpoint->month * 100 + checkpoint->day <= checkpoint[-1].month * 100 + checkpoint[-1].day)
		return scan_fail(scanner, &start, "a day later than the one before");
	if (schedule->count > 0 && checkpoint->percent < checkpoint[-1].percent)
		return scan_fail(scanner, &percent, "a percentage not below the one before");
	schedule->count++;
	return true;
}

/*
 * progress_schedule_parse
 *		Reads the text form into a ProgressSchedule.  Returns false and fills
 *		*problem when the text is not of the grammar or exceeds a limit.
 */
bool
progress_schedule_parse(const char *text, int length, void *result, FupinProblem *problem)
{
	ProgressSchedule *schedule = result;
	Scanner		scanner;
	Token	   *token = &scanner.token;

	schedule->kind = PROGRESS_CHECKPOINTS;
	schedule->count = 0;
	if (!time_rule_check_length(length, problem) || !scan_begin(&scanner, text, length, problem))
		return false;
	if (token_is_word(token, "monthly") || token_is_word(token, "daily"))
	{
		schedule->kind = token_is_word(token, "daily") ? PROGRESS_DAILY : PROGRESS_MONTHLY;
		if (!scan_next(&scanner))
			return false;
		return token->kind == TOKEN_END || scan_fail(&scanner, token, "the end of the schedule");
	}
	for (;;)
	{
		if (!parse_checkpoint(&scanner, schedule))
			return false;
		if (token->kind == TOKEN_END)
			return true;
		if (!token_is(token, ","))
			return scan_fail(&scanner, token, "\",\" or the end of the schedule");
		if (!scan_next(&scanner))
			return false;
	}
}

/* Writes the canonical text into a buffer of TIME_RULE_TEXT_SIZE bytes; returns its length. */
int
progress_schedule_print(const void *value, char *buffer)
{
	const ProgressSchedule *schedule = value;
	char	   *end = buffer;

	if (schedule->kind != PROGRESS_CHECKPOINTS)
		return sprintf(buffer, "%s", schedule->kind == PROGRESS_DAILY ? "daily" : "monthly");
	for (int i = 0; i < schedule->count; i++)
	{
		const ProgressCheckpoint *checkpoint = &schedule->checkpoint[i];
		int			fraction = checkpoint->percent % RATIO_SCALE;

		end += sprintf(end, "%s%02d-%02d %d", i > 0 ? ", " : "", checkpoint->month, checkpoint->day,
					   (int) (checkpoint->percent / RATIO_SCALE));
		if (fraction != 0)
		{
			end += sprintf(end, ".%0*d", RATIO_DECIMALS, fraction);
			while (end[-1] == '0')
				end--;
		}
		*end++ = '%';
	}
	return end - buffer;
}

/*
 * progress_schedule_required
 *		The share that a schedule demands on a day.  A checkpoint on 29 February
 *		stands on the 28th where the year lacks it.
 */
Ratio
progress_schedule_required(const ProgressSchedule *schedule, int year, int32 as_of)
{
	int64		first = calendar_day(year, 1, 1);
	int64		last = calendar_day(year, 12, 31);
	int64		part = 0;
	int64		whole;

	switch (schedule->kind)
	{
		case PROGRESS_MONTHLY:
			whole = 12;
			while (part < 12 &&
				   calendar_day(year, part + 1, calendar_month_length(year, part + 1)) <= as_of)
				part++;
			break;
		case PROGRESS_DAILY:
			whole = last - first + 1;
			if (as_of >= first)
				part = Min(as_of, last) - first + 1;
			break;
		default:
			for (int i = 0; i < schedule->count; i++)
			{
				const ProgressCheckpoint *checkpoint = &schedule->checkpoint[i];
				int			length = calendar_month_length(year, checkpoint->month);

				if (calendar_day(year, checkpoint->month, Min(checkpoint->day, length)) <= as_of)
					part = checkpoint->percent;
			}
			return (Ratio) {part, 100 * RATIO_SCALE};
	}
	return (Ratio) {part * RATIO_SCALE, whole * RATIO_SCALE};
}

/*
 * The SQL type
 */

static const TimeRuleType progress_schedule_type = {
	"progress_schedule", sizeof(ProgressSchedule), progress_schedule_parse, progress_schedule_print
};

PG_FUNCTION_INFO_V1(progress_schedule_in);
PG_FUNCTION_INFO_V1(progress_schedule_out);
PG_FUNCTION_INFO_V1(progress_schedule_recv);
PG_FUNCTION_INFO_V1(progress_schedule_send);
PG_FUNCTION_INFO_V1(progress_required);

/* Text input; errors as time_rule_read() does. */
Datum
progress_schedule_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);

	PG_RETURN_POINTER(time_rule_read(&progress_schedule_type, text, strlen(text)));
}

/* Text output: the canonical text. */
Datum
progress_schedule_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring((text *) PG_GETARG_VARLENA_PP(0)));
}

/* Binary input. */
Datum
progress_schedule_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(time_rule_receive(&progress_schedule_type, (StringInfo) PG_GETARG_POINTER(0)));
}

/* Binary output. */
Datum
progress_schedule_send(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(time_rule_transmit(PG_GETARG_VARLENA_PP(0)));
}

/*
 * progress_required
 *		required(schedule, year, as_of).  NULL for an infinite as_of, which is
 *		unknown.  Errors: 22008 for a year outside 1 .. CALENDAR_MAX_YEAR.
 */
Datum
progress_required(PG_FUNCTION_ARGS)
{
	TimeRuleCache *cache = fcinfo->flinfo->fn_extra;
	int32		year = PG_GETARG_INT32(1);
	DateADT		as_of = PG_GETARG_DATEADT(2);
	Ratio	   *result;

	if (year < 1 || year > CALENDAR_MAX_YEAR)
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("year %d is not between 1 and %d", year, CALENDAR_MAX_YEAR)));
	if (DATE_NOT_FINITE(as_of))
		PG_RETURN_NULL();
	if (cache == NULL)
		fcinfo->flinfo->fn_extra = cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(TimeRuleCache));
	result = palloc(sizeof(Ratio));
	*result = progress_schedule_required(time_rule_parsed(&progress_schedule_type, cache, fcinfo->flinfo->fn_mcxt,
														  PG_GETARG_VARLENA_PP(0)),
										 year, as_of);
	PG_RETURN_RATIO_P(result);
}
