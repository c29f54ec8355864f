/*
 * quota.c
 *	  quota: how often, and whether it was (design 3.8).
 *
 *	  >= 3 times per month
 *	  <= 2 times per year
 *	  3..5                      a band, standing: what counts is the day asked about
 *	  >= 1 times per term       terms come from a calendar
 *
 * A minimum is met as soon as it is reached and missed only when its period is
 * over; a maximum is exceeded at once and met only when its period is over; a
 * band is both.  A standing quota waits for nothing.
 *
 * Layout: parser and printer first, pure; the SQL functions below.
 */
#include "quota.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "time_rule.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/rangetypes.h"
#include "utils/typcache.h"

static const char *const counted_names[] = {NULL, "days", "subjects", "times"};
static const char *const period_names[] = {
	"year", "half-year", "quarter", "month", "week", "day", "term", "school week", "school day", NULL
};
static const char *const state_names[] = {"not_started", "pending", "met", "missed", "exceeded", "unknown"};

/*
 * Parser
 */

/* The number where the scanner stands, at most QUOTA_MAX_COUNT. */
static bool
parse_count(Scanner *scanner, int32 *count)
{
	const Token *token = &scanner->token;

	*count = 0;
	if (token->kind != TOKEN_NUMBER || memchr(token->start, '.', token->length) != NULL)
		return scan_fail(scanner, token, "a whole number");
	for (int i = 0; i < token->length && *count <= QUOTA_MAX_COUNT; i++)
		*count = *count * 10 + (token->start[i] - '0');
	if (*count <= QUOTA_MAX_COUNT)
		return true;
	scanner->problem->limit = true;
	snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
			 _("A quota's numbers reach to %d; the one at character %d is more."),
			 QUOTA_MAX_COUNT, scan_position(scanner, token->start));
	return false;
}

/*
 * The two dots of a text that begins like a band, or NULL: the scanner would
 * take the first for a decimal point, so the parser reads around them.
 */
static const char *
band_dots(const char *text, int length)
{
	const char *end = text + length;

	while (text < end && strchr(" \t\n\r\f", *text) != NULL && *text != '\0')
		text++;
	if (text == end || *text < '0' || *text > '9')
		return NULL;
	while (text < end && *text >= '0' && *text <= '9')
		text++;
	while (text < end && strchr(" \t\n\r\f", *text) != NULL && *text != '\0')
		text++;
	return end - text >= 2 && text[0] == '.' && text[1] == '.' ? text : NULL;
}

/* The limit; leaves the scanner behind it. */
static bool
parse_limit(Scanner *scanner, const char *text, int length, Quota *quota)
{
	static const char *const expected = gettext_noop("\">=\", \"<=\" or a band such as 3..5");
	const char *dots = band_dots(text, length);
	Token	   *token = &scanner->token;

	quota->minimum = quota->maximum = QUOTA_NO_LIMIT;
	if (dots != NULL)
	{
		/* up to the dots, then on behind them */
		if (!scan_begin(scanner, text, dots - text, scanner->problem) ||
			!parse_count(scanner, &quota->minimum))
			return false;
		scanner->end = text + length;
		scanner->next = dots + 2;
		if (!scan_next(scanner) || !scan_next(scanner))
			return false;
		if (!parse_count(scanner, &quota->maximum))
			return false;
		if (quota->maximum < quota->minimum)
			return scan_fail(scanner, token, "a number not below the one before \"..\"");
		return scan_next(scanner);
	}
	if (!scan_begin(scanner, text, length, scanner->problem))
		return false;
	if (token_is(token, ">="))
		return scan_next(scanner) && parse_count(scanner, &quota->minimum) && scan_next(scanner);
	if (token_is(token, "<="))
		return scan_next(scanner) && parse_count(scanner, &quota->maximum) && scan_next(scanner);
	return scan_fail(scanner, token, expected);
}

/* The period after "per"; leaves the scanner behind it. */
static bool
parse_period(Scanner *scanner, Quota *quota)
{
	static const char *const expected = gettext_noop("year, half-year, quarter, month, week, day, term, school week or school day");
	Token	   *token = &scanner->token;

	if (token_is_word(token, "school"))
	{
		if (!scan_next(scanner))
			return false;
		if (token_is_word(token, "week"))
			quota->period = QUOTA_SCHOOL_WEEK;
		else if (token_is_word(token, "day"))
			quota->period = QUOTA_SCHOOL_DAY;
		else
			return scan_fail(scanner, token, "\"week\" or \"day\"");
		return scan_next(scanner);
	}
	if (token_is_word(token, "half"))
	{
		quota->period = QUOTA_HALF_YEAR;
		if (!scan_next(scanner))
			return false;
		if (!token_is(token, "-") || !token_is_word(&scanner->ahead, "year"))
			return scan_fail(scanner, token, "\"half-year\"");
		return scan_next(scanner) && scan_next(scanner);
	}
	for (int i = 0; period_names[i] != NULL; i++)
		if (token_is_word(token, period_names[i]))
		{
			quota->period = (QuotaPeriod) i;
			return scan_next(scanner);
		}
	return scan_fail(scanner, token, expected);
}

/*
 * quota_parse
 *		Reads the text form into a Quota.  Returns false and fills *problem when
 *		the text is not of the grammar or exceeds a limit.
 */
bool
quota_parse(const char *text, int length, void *result, FupinProblem *problem)
{
	static const char *const singular[] = {NULL, "day", "subject", "time"};
	Quota	   *quota = result;
	Scanner		scanner;
	Token	   *token = &scanner.token;

	quota->counted = QUOTA_ANYTHING;
	quota->period = QUOTA_STANDING;
	scanner.problem = problem;
	if (!time_rule_check_length(length, problem) || !parse_limit(&scanner, text, length, quota))
		return false;
	for (int i = QUOTA_DAYS; i <= QUOTA_TIMES; i++)
		if (token_is_word(token, counted_names[i]) || token_is_word(token, singular[i]))
		{
			quota->counted = (QuotaCounted) i;
			if (!scan_next(&scanner))
				return false;
			break;
		}
	if (quota->counted == QUOTA_ANYTHING)
		return token->kind == TOKEN_END || scan_fail(&scanner, token, "days, subjects, times or the end of the quota");
	if (token_is_word(token, "per"))
	{
		if (!scan_next(&scanner) || !parse_period(&scanner, quota))
			return false;
		return token->kind == TOKEN_END || scan_fail(&scanner, token, "the end of the quota");
	}
	return token->kind == TOKEN_END || scan_fail(&scanner, token, "\"per\" or the end of the quota");
}

/* Writes the canonical text into a buffer of TIME_RULE_TEXT_SIZE bytes; returns its length. */
int
quota_print(const void *value, char *buffer)
{
	const Quota *quota = value;
	char	   *end = buffer;

	if (quota->maximum == QUOTA_NO_LIMIT)
		end += sprintf(end, ">= %d", quota->minimum);
	else if (quota->minimum == QUOTA_NO_LIMIT)
		end += sprintf(end, "<= %d", quota->maximum);
	else
		end += sprintf(end, "%d..%d", quota->minimum, quota->maximum);
	if (quota->counted != QUOTA_ANYTHING)
		end += sprintf(end, " %s", counted_names[quota->counted]);
	if (quota->period != QUOTA_STANDING)
		end += sprintf(end, " per %s", period_names[quota->period]);
	return end - buffer;
}

/*
 * The SQL type
 */

static const TimeRuleType quota_type = {"quota", sizeof(Quota), quota_parse, quota_print};

PG_FUNCTION_INFO_V1(quota_in);
PG_FUNCTION_INFO_V1(quota_out);
PG_FUNCTION_INFO_V1(quota_recv);
PG_FUNCTION_INFO_V1(quota_send);

/* Text input; errors as time_rule_read() does. */
Datum
quota_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);

	PG_RETURN_POINTER(time_rule_read(&quota_type, text, strlen(text)));
}

/* Text output: the canonical text. */
Datum
quota_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring((text *) PG_GETARG_VARLENA_PP(0)));
}

/* Binary input. */
Datum
quota_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(time_rule_receive(&quota_type, (StringInfo) PG_GETARG_POINTER(0)));
}

/* Binary output. */
Datum
quota_send(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(time_rule_transmit(PG_GETARG_VARLENA_PP(0)));
}

/* One range of days, [first, end). */
typedef struct DaySpan
{
	int32		first;
	int32		end;
} DaySpan;

/* What a call site keeps from row to row. */
typedef struct QuotaCallState
{
	TimeRuleCache quotas;
	struct varlena *calendar_value; /* the bytes that the spans were read from */
	Size		calendar_room;
	DaySpan    *span;
	int			span_count;
	int			span_room;
} QuotaCallState;

/* The call site's state, made at its first use. */
static QuotaCallState *
quota_call_state(FunctionCallInfo fcinfo)
{
	if (fcinfo->flinfo->fn_extra == NULL)
		fcinfo->flinfo->fn_extra = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(QuotaCallState));
	return fcinfo->flinfo->fn_extra;
}

/* The parsed quota of an argument. */
static const Quota *
quota_argument(FunctionCallInfo fcinfo, int argument)
{
	return time_rule_parsed(&quota_type, &quota_call_state(fcinfo)->quotas, fcinfo->flinfo->fn_mcxt,
							PG_GETARG_VARLENA_PP(argument));
}

PG_FUNCTION_INFO_V1(quota_minimum);
PG_FUNCTION_INFO_V1(quota_maximum);
PG_FUNCTION_INFO_V1(quota_counted);
PG_FUNCTION_INFO_V1(quota_period);

/* minimum(quota): NULL when there is none. */
Datum
quota_minimum(PG_FUNCTION_ARGS)
{
	const Quota *quota = quota_argument(fcinfo, 0);

	if (quota->minimum == QUOTA_NO_LIMIT)
		PG_RETURN_NULL();
	PG_RETURN_INT32(quota->minimum);
}

/* maximum(quota): NULL when there is none. */
Datum
quota_maximum(PG_FUNCTION_ARGS)
{
	const Quota *quota = quota_argument(fcinfo, 0);

	if (quota->maximum == QUOTA_NO_LIMIT)
		PG_RETURN_NULL();
	PG_RETURN_INT32(quota->maximum);
}

/* counted(quota): days, subjects, times; NULL when it does not say. */
Datum
quota_counted(PG_FUNCTION_ARGS)
{
	const Quota *quota = quota_argument(fcinfo, 0);

	if (quota->counted == QUOTA_ANYTHING)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(counted_names[quota->counted]));
}

/* period_kind(quota): NULL for a standing quota. */
Datum
quota_period(PG_FUNCTION_ARGS)
{
	const Quota *quota = quota_argument(fcinfo, 0);

	if (quota->period == QUOTA_STANDING)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(period_names[quota->period]));
}

/*
 * Periods
 */

/* Order of spans for qsort. */
static int
compare_spans(const void *a, const void *b)
{
	const DaySpan *left = a;
	const DaySpan *right = b;

	if (left->first != right->first)
		return left->first < right->first ? -1 : 1;
	return (left->end > right->end) - (left->end < right->end);
}

/* The type cache entry of daterange. */
static TypeCacheEntry *
daterange_type(void)
{
	return lookup_type_cache(DATERANGEOID, TYPECACHE_RANGE_INFO);
}

/*
 * read_range
 *		The days of a daterange; false when it is empty.  An end that is open or
 *		an infinite date becomes DATEVAL_NOBEGIN or DATEVAL_NOEND.
 */
static bool
read_range(TypeCacheEntry *type, const RangeType *range, DaySpan *span)
{
	RangeBound	lower;
	RangeBound	upper;
	bool		empty;

	range_deserialize(type, range, &lower, &upper, &empty);
	if (empty)
		return false;
	span->first = lower.infinite ? DATEVAL_NOBEGIN : DatumGetDateADT(lower.val);
	span->end = upper.infinite ? DATEVAL_NOEND : DatumGetDateADT(upper.val);
	return true;
}

/*
 * calendar_argument
 *		Reads the calendar (an array of dateranges, in any order) into sorted
 *		spans of the call site's state, again only when its bytes differ from the
 *		last one's.  Empty ranges are left out.  Errors: 22004 for a NULL calendar
 *		or element, 22023 for a range without first or last day.
 */
static void
calendar_argument(FunctionCallInfo fcinfo, int argument, const Quota *quota)
{
	QuotaCallState *state = quota_call_state(fcinfo);
	TypeCacheEntry *type;
	ArrayType  *value;
	Size		size;
	Datum	   *elements;
	bool	   *nulls;
	int			count;

	if (PG_ARGISNULL(argument))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("quota per %s needs a calendar", period_names[quota->period]),
				 errhint("Pass the terms or school days as daterange[]; '{}' if there are none.")));
	value = PG_GETARG_ARRAYTYPE_P(argument);
	size = VARSIZE(value);
	if (state->calendar_value != NULL && VARSIZE(state->calendar_value) == size &&
		memcmp(state->calendar_value, value, size) == 0)
		return;

	if (state->calendar_value != NULL)
		SET_VARSIZE(state->calendar_value, VARHDRSZ);	/* matches nothing while it is filled */
	type = daterange_type();
	deconstruct_array(value, DATERANGEOID, -1, false, type->typalign, &elements, &nulls, &count);
	if (count > state->span_room)
	{
		if (state->span != NULL)
			pfree(state->span);
		state->span = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, mul_size(count, sizeof(DaySpan)));
		state->span_room = count;
	}
	state->span_count = 0;
	for (int i = 0; i < count; i++)
	{
		DaySpan		span;

		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("calendar must not contain nulls")));
		if (!read_range(type, DatumGetRangeTypeP(elements[i]), &span))
			continue;
		if (DATE_NOT_FINITE(span.first) || DATE_NOT_FINITE(span.end))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("ranges of a calendar must have a first and a last day")));
		state->span[state->span_count++] = span;
	}
	qsort(state->span, state->span_count, sizeof(DaySpan), compare_spans);
	if (size > state->calendar_room)
	{
		if (state->calendar_value != NULL)
			pfree(state->calendar_value);
		state->calendar_value = MemoryContextAlloc(fcinfo->flinfo->fn_mcxt, size);
		state->calendar_room = size;
	}
	memcpy(state->calendar_value, value, size);
}

/* Where periods() puts its rows. */
typedef struct PeriodSink
{
	ReturnSetInfo *result;
	TypeCacheEntry *type;
} PeriodSink;

/* Adds the period [first, end) to the result. */
static void
put_period(PeriodSink *sink, int64 first, int64 end)
{
	RangeBound	lower = {0};
	RangeBound	upper = {0};
	RangeType  *period;
	Datum		value;
	bool		isnull = false;

	CHECK_FOR_INTERRUPTS();
	if (!calendar_has_day(first) || !calendar_has_day(end))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range")));
	lower.val = DateADTGetDatum((DateADT) first);
	lower.inclusive = lower.lower = true;
	upper.val = DateADTGetDatum((DateADT) end);
	period = make_range(sink->type, &lower, &upper, false);
	value = RangeTypePGetDatum(period);
	tuplestore_putvalues(sink->result->setResult, sink->result->setDesc, &value, &isnull);
	pfree(period);
}

/* The periods of a kind that the calendar of everybody has; the range must have both ends. */
static void
put_calendar_periods(PeriodSink *sink, CalendarUnit unit, const DaySpan *within)
{
	int64		first;
	int64		end;

	if (DATE_NOT_FINITE(within->first) || DATE_NOT_FINITE(within->end))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("periods are countless in a range without end"),
				 errhint("Give the range a first and a last day.")));
	calendar_period(unit, within->first, &first, &end);
	for (;;)
	{
		put_period(sink, first, end);
		if (end >= within->end)
			break;
		calendar_period(unit, (int32) end, &first, &end);
	}
}

/* Terms: the ranges of the calendar themselves; the same one twice is one. */
static void
put_terms(PeriodSink *sink, const QuotaCallState *calendar, const DaySpan *within)
{
	for (int i = 0; i < calendar->span_count; i++)
	{
		const DaySpan *term = &calendar->span[i];

		if (term->first >= within->end || term->end <= within->first ||
			(i > 0 && compare_spans(term, term - 1) == 0))
			continue;
		put_period(sink, term->first, term->end);
	}
}

/* School days, or the weeks that have one; a week reaches over the range's ends like any period. */
static void
put_school_periods(PeriodSink *sink, const QuotaCallState *calendar, const DaySpan *within, CalendarUnit unit)
{
	int64		next = within->first;	/* where the next period can begin at the earliest */
	int64		first;
	int64		end;

	if (!DATE_NOT_FINITE(within->first))
		calendar_period(unit, within->first, &next, &end);
	for (int i = 0; i < calendar->span_count; i++)
	{
		const DaySpan *days = &calendar->span[i];

		for (int64 day = Max(days->first, next); day < days->end; day = end)
		{
			calendar_period(unit, (int32) day, &first, &end);
			if (first >= within->end)
				return;
			put_period(sink, first, end);
			next = end;
		}
	}
}

PG_FUNCTION_INFO_V1(quota_periods);

/*
 * quota_periods
 *		periods(quota, within_range, calendar): every period that has a day in
 *		the range, whole, in order of time.  A standing quota has one, the range
 *		itself.  No row when quota or range is NULL or the range is empty.
 *		Errors: 22004 without the calendar that the quota needs, 22023 for an
 *		endless range.  Design 3.8.
 */
Datum
quota_periods(PG_FUNCTION_ARGS)
{
	PeriodSink	sink;
	const Quota *quota;
	RangeType  *range;
	DaySpan		within;

	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		return (Datum) 0;
	sink.result = (ReturnSetInfo *) fcinfo->resultinfo;
	sink.type = daterange_type();
	quota = quota_argument(fcinfo, 0);
	if (quota_needs_calendar(quota))
		calendar_argument(fcinfo, 2, quota);
	range = PG_GETARG_RANGE_P(1);
	if (!read_range(sink.type, range, &within))
		return (Datum) 0;

	switch (quota->period)
	{
		case QUOTA_STANDING:
			{
				Datum		value = RangeTypePGetDatum(range);
				bool		isnull = false;

				tuplestore_putvalues(sink.result->setResult, sink.result->setDesc, &value, &isnull);
			}
			break;
		case QUOTA_TERM:
			put_terms(&sink, quota_call_state(fcinfo), &within);
			break;
		case QUOTA_SCHOOL_WEEK:
			put_school_periods(&sink, quota_call_state(fcinfo), &within, CALENDAR_WEEK);
			break;
		case QUOTA_SCHOOL_DAY:
			put_school_periods(&sink, quota_call_state(fcinfo), &within, CALENDAR_DAY);
			break;
		default:
			put_calendar_periods(&sink, (CalendarUnit) quota->period, &within);
	}
	return (Datum) 0;
}

PG_FUNCTION_INFO_V1(quota_period_start);

/*
 * quota_period_start
 *		period_start(quota, on_day, calendar): the first day of the period that
 *		contains a day, to group activities by without a join.  NULL for a
 *		standing quota, and where the calendar has no such period.  Errors:
 *		22004 without the calendar that the quota needs, 22008 for a period
 *		that begins before the server's first day.
 */
Datum
quota_period_start(PG_FUNCTION_ARGS)
{
	const Quota *quota;
	DateADT		day;
	CalendarUnit unit = CALENDAR_WEEK;
	int64		first;
	int64		end;
	bool		found = true;

	if (PG_ARGISNULL(0) || PG_ARGISNULL(1))
		PG_RETURN_NULL();
	quota = quota_argument(fcinfo, 0);
	day = PG_GETARG_DATEADT(1);
	if (quota->period == QUOTA_STANDING || DATE_NOT_FINITE(day))
		PG_RETURN_NULL();
	if (quota->period < QUOTA_TERM)
		unit = (CalendarUnit) quota->period;
	else if (quota->period == QUOTA_SCHOOL_DAY)
		unit = CALENDAR_DAY;
	calendar_period(unit, day, &first, &end);
	if (quota_needs_calendar(quota))
	{
		QuotaCallState *calendar = quota_call_state(fcinfo);

		calendar_argument(fcinfo, 2, quota);
		if (quota->period == QUOTA_TERM)
		{
			first = day;
			end = (int64) day + 1;
		}
		found = false;
		for (int i = 0; i < calendar->span_count && calendar->span[i].first < end && !found; i++)
			if (calendar->span[i].end > first)
			{
				found = true;
				if (quota->period == QUOTA_TERM)
					first = calendar->span[i].first;
			}
	}
	if (!found)
		PG_RETURN_NULL();
	if (!calendar_has_day(first))
		ereport(ERROR,
				(errcode(ERRCODE_DATETIME_VALUE_OUT_OF_RANGE),
				 errmsg("date out of range")));
	PG_RETURN_DATEADT((DateADT) first);
}

/* The state of a count against a quota whose period has begun and, if over, has ended. */
static QuotaState
judge(const Quota *quota, int64 n, bool over)
{
	if (quota->maximum != QUOTA_NO_LIMIT && n > quota->maximum)
		return QUOTA_EXCEEDED;
	if (quota->maximum != QUOTA_NO_LIMIT && !over)
		return QUOTA_PENDING;	/* one more may still exceed it */
	if (quota->minimum == QUOTA_NO_LIMIT || n >= quota->minimum)
		return QUOTA_MET;
	return over ? QUOTA_MISSED : QUOTA_PENDING;
}

PG_FUNCTION_INFO_V1(quota_state);

/*
 * quota_state
 *		quota_state(quota, n, period, as_of), a function of its arguments alone.
 *		The period's last day still runs.  Errors: 22023 for a negative n or an
 *		empty period.  Design 3.8.
 */
Datum
quota_state(PG_FUNCTION_ARGS)
{
	const Quota *quota;
	DaySpan		period = {DATEVAL_NOBEGIN, DATEVAL_NOEND};
	DateADT		as_of;
	QuotaState	state;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (!PG_ARGISNULL(1) && PG_GETARG_INT64(1) < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("a count must not be below 0")));
	quota = quota_argument(fcinfo, 0);
	if (!PG_ARGISNULL(2) && !read_range(daterange_type(), PG_GETARG_RANGE_P(2), &period))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("period of a quota must not be empty")));
	as_of = PG_ARGISNULL(3) ? DATEVAL_NOEND : PG_GETARG_DATEADT(3);

	if (DATE_NOT_FINITE(as_of) || (PG_ARGISNULL(2) && quota->period != QUOTA_STANDING))
		state = QUOTA_UNKNOWN;
	else if (as_of < period.first)
		state = QUOTA_NOT_STARTED;
	else if (PG_ARGISNULL(1))
		state = QUOTA_UNKNOWN;
	else
		state = judge(quota, PG_GETARG_INT64(1),
					  quota->period == QUOTA_STANDING || as_of >= period.end);
	PG_RETURN_TEXT_P(cstring_to_text(state_names[state]));
}
