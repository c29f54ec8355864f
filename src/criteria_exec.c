/*
 * criteria_exec.c
 *	  Evaluates criteria and formulas in the row at hand.
 *
 * Unknown is a value like any other here: NULL, NaN, infinities, x / 0 and
 * results out of range.
 */
#include "program.h"

#include "common/int.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/timestamp.h"

static const Value unknown_value = {VALUE_UNKNOWN};

/* Raises the error that a value is of a kind the criterion cannot use there. */
static void
value_error(const Program *program, const CriteriaNode *node, const char *is, const char *demand, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("%s cannot be assessed", program_running(program)),
			 errdetail("%s is %s; %s.", printed_node(node, program->criteria->fact), _(is), _(demand)),
			 hint ? errhint("%s", _(hint)) : 0));
}

static const char *
kind_phrase(ValueKind kind)
{
	switch (kind)
	{
		case VALUE_UNKNOWN:
			return gettext_noop("unknown");
		case VALUE_INTEGER:
		case VALUE_NUMERIC:
			return gettext_noop("a number");
		case VALUE_TEXT:
			return gettext_noop("a text");
		case VALUE_BOOLEAN:
			return gettext_noop("a yes/no value");
		case VALUE_DATE:
			return gettext_noop("a date");
		case VALUE_DIVISION:
			return gettext_noop("a division");
	}
	return gettext_noop("a value");
}

/*
 * Numbers
 */

bool
value_is_number(const Value *value)
{
	return value->kind == VALUE_INTEGER || value->kind == VALUE_NUMERIC;
}

Numeric
value_numeric(const Value *value)
{
	return value->kind == VALUE_INTEGER ? int64_to_numeric(value->as.integer) : value->as.numeric;
}

static int
compare_numbers(const Value *a, const Value *b)
{
	if (a->kind == VALUE_INTEGER && b->kind == VALUE_INTEGER)
		return a->as.integer < b->as.integer ? -1 : a->as.integer > b->as.integer;
	return DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(value_numeric(a)),
											 NumericGetDatum(value_numeric(b))));
}

/* a op b; unknown when the divisor is zero or the result out of range. */
static Value
arithmetic(char operation, const Value *a, const Value *b)
{
	Value		result = unknown_value;
	bool		error = false;
	Numeric		x;
	Numeric		y;

	if (a->kind == VALUE_INTEGER && b->kind == VALUE_INTEGER && operation != '/')
	{
		bool		overflow;

		switch (operation)
		{
			case '+':
				overflow = pg_add_s64_overflow(a->as.integer, b->as.integer, &result.as.integer);
				break;
			case '-':
				overflow = pg_sub_s64_overflow(a->as.integer, b->as.integer, &result.as.integer);
				break;
			default:
				overflow = pg_mul_s64_overflow(a->as.integer, b->as.integer, &result.as.integer);
				break;
		}
		if (!overflow)
		{
			result.kind = VALUE_INTEGER;
			return result;
		}
	}
	x = value_numeric(a);
	y = value_numeric(b);
	switch (operation)
	{
		case '+':
			result.as.numeric = numeric_add_opt_error(x, y, &error);
			break;
		case '-':
			result.as.numeric = numeric_sub_opt_error(x, y, &error);
			break;
		case '*':
			result.as.numeric = numeric_mul_opt_error(x, y, &error);
			break;
		default:
			result.as.numeric = numeric_div_opt_error(x, y, &error);
			break;
	}
	if (!error)
		result.kind = VALUE_NUMERIC;
	return result;
}

/*
 * Dates
 */

/* A date from a value: a date itself, or the strict ISO text of a jsonb string. */
static Value
as_date(const Program *program, const CriteriaNode *node, const Value *value)
{
	Value		result = unknown_value;

	if (value->kind == VALUE_DATE || value->kind == VALUE_UNKNOWN)
		return *value;
	if (value->kind == VALUE_TEXT && date_from_text(value->as.text, value->length, &result.as.date))
	{
		result.kind = VALUE_DATE;
		return result;
	}
	value_error(program, node, kind_phrase(value->kind), "a date is needed there",
				value->kind == VALUE_TEXT ? gettext_noop("In jsonb write dates as \"YYYY-MM-DD\".") : NULL);
	return result;
}

/* date + n units, clamped to the last day of a shorter month; unknown out of range. */
static Value
add_span(const Program *program, const CriteriaNode *span, Value date, int sign)
{
	Value		count = program_value((Program *) program, span->args);
	Value		result = unknown_value;
	int64		n;
	int			year,
				month,
				day;

	if (date.kind == VALUE_UNKNOWN || count.kind == VALUE_UNKNOWN)
		return result;
	if (!value_is_number(&count))
		value_error(program, span->args, kind_phrase(count.kind), "a span of time must be a whole number", NULL);
	if (count.kind == VALUE_NUMERIC)
	{
		bool		error = false;
		Datum		truncated = DirectFunctionCall2(numeric_trunc, NumericGetDatum(count.as.numeric), Int32GetDatum(0));

		if (DatumGetInt32(DirectFunctionCall2(numeric_cmp, truncated, NumericGetDatum(count.as.numeric))) != 0)
			value_error(program, span->args, gettext_noop("not a whole number"),
						"days, months and years are added whole", NULL);
		n = numeric_int4_opt_error(count.as.numeric, &error);
		if (error)
			return result;
	}
	else
		n = count.as.integer;
	if (n > PG_INT32_MAX || n < -PG_INT32_MAX)
		return result;
	n *= sign;
	if (span->unit == 'd')
		n += date.as.date;
	else
	{
		int64		months;

		j2date(date.as.date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
		months = (int64) year * MONTHS_PER_YEAR + (month - 1) + n * (span->unit == 'y' ? MONTHS_PER_YEAR : 1);
		if (months < (int64) MONTHS_PER_YEAR * JULIAN_MINYEAR || months > (int64) MONTHS_PER_YEAR * JULIAN_MAXYEAR)
			return result;
		/* months before year 0 do not occur in law; floor division keeps them right all the same */
		year = months >= 0 ? months / MONTHS_PER_YEAR : -((-months + MONTHS_PER_YEAR - 1) / MONTHS_PER_YEAR);
		month = months - (int64) year * MONTHS_PER_YEAR + 1;
		day = Min(day, day_tab[isleap(year)][month - 1]);
		if (!IS_VALID_JULIAN(year, month, day))
			return result;
		n = (int64) date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	}
	if (n < DATETIME_MIN_JULIAN - POSTGRES_EPOCH_JDATE || n >= DATE_END_JULIAN - POSTGRES_EPOCH_JDATE)
		return result;
	result.kind = VALUE_DATE;
	result.as.date = (DateADT) n;
	return result;
}

/*
 * Operands
 */

/* The number of an operand; an error when it is something else. */
static Value
number_of(Program *program, const CriteriaNode *node)
{
	Value		value = program_value(program, node);

	if (value.kind != VALUE_UNKNOWN && !value_is_number(&value))
		value_error(program, node, kind_phrase(value.kind), "a number is needed there", NULL);
	return value;
}

static Value
sum_value(Program *program, const CriteriaNode *node)
{
	const CriteriaNode *first = node->args;
	Value		sum = program_value(program, first);

	for (const CriteriaNode *arg = first->next; arg; arg = arg->next)
	{
		Value		other;

		if (arg->kind == NODE_SPAN)
		{
			sum = as_date(program, first, &sum);
			sum = add_span(program, arg, sum, arg->link == '-' ? -1 : 1);
			continue;
		}
		other = program_value(program, arg);
		if (sum.kind == VALUE_UNKNOWN || other.kind == VALUE_UNKNOWN)
		{
			sum = unknown_value;
			continue;
		}
		if (arg->link == '-' && (sum.kind == VALUE_DATE || other.kind == VALUE_DATE ||
								 (sum.kind == VALUE_TEXT && other.kind == VALUE_TEXT)))
		{
			/* the days from one date to the other */
			Value		to = as_date(program, first, &sum);
			Value		from = as_date(program, arg, &other);

			sum.kind = VALUE_INTEGER;
			sum.as.integer = (int64) to.as.date - from.as.date;
			continue;
		}
		if (!value_is_number(&sum))
			value_error(program, first, kind_phrase(sum.kind), "a number is needed there", NULL);
		if (!value_is_number(&other))
			value_error(program, arg, kind_phrase(other.kind), "a number is needed there", NULL);
		sum = arithmetic(arg->link, &sum, &other);
	}
	return sum;
}

/*
 * comparable
 *		Brings two known values to one kind, so that they can be compared; only
 *		a jsonb text changes, into the date or division it stands against.
 *		Errors when they are of different kinds.
 */
static void
comparable(const Program *program, const CriteriaNode *left, Value *a, const CriteriaNode *right, Value *b)
{
	if (a->kind == VALUE_DATE && b->kind == VALUE_TEXT)
		*b = as_date(program, right, b);
	else if (a->kind == VALUE_TEXT && b->kind == VALUE_DATE)
		*a = as_date(program, left, a);
	else if (a->kind != b->kind && !(value_is_number(a) && value_is_number(b)))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("%s cannot be assessed", program_running(program)),
				 errdetail("%s is %s; %s is %s, and they cannot be compared.",
						   printed_node(left, program->criteria->fact), _(kind_phrase(a->kind)),
						   printed_node(right, program->criteria->fact), _(kind_phrase(b->kind)))));
}

/*
 * ordered
 *		As comparable(), for comparisons by order: two texts that both are strict
 *		ISO days become dates.  Only strings of jsonb come here as two texts, since
 *		typed texts are refused beforehand; jsonb has no type for dates, so that is
 *		how two of its dates can be told apart.  Other texts stay, without an order.
 */
static void
ordered(const Program *program, const CriteriaNode *left, Value *a, const CriteriaNode *right, Value *b)
{
	DateADT		first;
	DateADT		second;

	if (a->kind == VALUE_TEXT && b->kind == VALUE_TEXT &&
		date_from_text(a->as.text, a->length, &first) && date_from_text(b->as.text, b->length, &second))
	{
		a->kind = b->kind = VALUE_DATE;
		a->as.date = first;
		b->as.date = second;
	}
	else
		comparable(program, left, a, right, b);
}

/* -1, 0 or 1 for two known values of one kind (for kinds without order: 0 or not). */
static int
compare_values(const Value *a, const Value *b)
{
	switch (a->kind)
	{
		case VALUE_INTEGER:
		case VALUE_NUMERIC:
			return compare_numbers(a, b);
		case VALUE_BOOLEAN:
			return a->as.boolean - b->as.boolean;
		case VALUE_DATE:
			return a->as.date < b->as.date ? -1 : a->as.date > b->as.date;
		case VALUE_DIVISION:
			return a->as.division < b->as.division ? -1 : a->as.division > b->as.division;
		default:
			return a->length != b->length || memcmp(a->as.text, b->as.text, a->length) != 0;
	}
}

/* least and greatest; unknown as soon as one argument is, since it could be the one. */
static Value
extreme_value(Program *program, const CriteriaNode *node)
{
	Value		best = program_value(program, node->args);

	for (const CriteriaNode *arg = node->args->next; arg; arg = arg->next)
	{
		Value		other = program_value(program, arg);
		int			order;

		if (best.kind == VALUE_UNKNOWN || other.kind == VALUE_UNKNOWN)
		{
			best = unknown_value;
			continue;
		}
		ordered(program, node->args, &best, arg, &other);
		if (best.kind != VALUE_DATE && !value_is_number(&best))
			value_error(program, node->args, kind_phrase(best.kind), "least and greatest take numbers or dates", NULL);
		order = compare_values(&other, &best);
		if (node->kind == NODE_LEAST ? order < 0 : order > 0)
			best = other;
	}
	return best;
}

/* The value of an operand in the row at hand. */
Value
program_value(Program *program, const CriteriaNode *node)
{
	Value		value;

	if (node->folded >= 0)
		return program->constant[node->folded];
	switch (node->kind)
	{
		case NODE_FACT:
			return program_fact(program, node->fact);
		case NODE_NUMBER:
		case NODE_PERCENT:
		case NODE_TEXT:
		case NODE_DATE:
		case NODE_DIVISION:
			return program->constant[node->constant];
		case NODE_BOOLEAN:
			value = unknown_value;
			value.kind = VALUE_BOOLEAN;
			value.as.boolean = node->boolean;
			return value;
		case NODE_UNKNOWN:
			return unknown_value;
		case NODE_SUM:
			return sum_value(program, node);
		case NODE_PRODUCT:
			value = number_of(program, node->args);
			for (const CriteriaNode *arg = node->args->next; arg; arg = arg->next)
			{
				Value		other = number_of(program, arg);

				value = value.kind == VALUE_UNKNOWN || other.kind == VALUE_UNKNOWN
					? unknown_value : arithmetic(arg->link, &value, &other);
			}
			return value;
		case NODE_PERCENT_OF:
			value = number_of(program, node->args);
			if (value.kind != VALUE_UNKNOWN)
				value = arithmetic('*', &program->constant[node->constant], &value);
			return value;
		case NODE_NEGATE:
			value = number_of(program, node->args);
			if (value.kind != VALUE_UNKNOWN)
			{
				Value		zero = {VALUE_INTEGER};

				value = arithmetic('-', &zero, &value);
			}
			return value;
		case NODE_LEAST:
		case NODE_GREATEST:
			return extreme_value(program, node);
		case NODE_COALESCE:
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
			{
				value = program_value(program, arg);
				if (value.kind != VALUE_UNKNOWN)
					return value;
			}
			return unknown_value;
		case NODE_CEIL:
		case NODE_FLOOR:
			value = number_of(program, node->args);
			if (value.kind == VALUE_NUMERIC)
				value.as.numeric = DatumGetNumeric(DirectFunctionCall1(node->kind == NODE_CEIL ? numeric_ceil : numeric_floor,
																	   NumericGetDatum(value.as.numeric)));
			return value;
		default:
			elog(ERROR, "node kind %d is not an operand", (int) node->kind);
	}
	return unknown_value;
}

/*
 * Conditions
 */

static Truth
truth_of(bool holds)
{
	return holds ? TRUTH_TRUE : TRUTH_FALSE;
}

static Truth
compare_truth(Program *program, CompareOperator operation, const CriteriaNode *left, Value a, const CriteriaNode *right, Value b)
{
	if (a.kind == VALUE_UNKNOWN || b.kind == VALUE_UNKNOWN)
		return TRUTH_UNKNOWN;
	if (operation > COMPARE_NE)
		ordered(program, left, &a, right, &b);
	else
		comparable(program, left, &a, right, &b);
	if (operation > COMPARE_NE && a.kind != VALUE_DATE && !value_is_number(&a))
		value_error(program, left, kind_phrase(a.kind),
					"only numbers and dates have an order, others compare by =, <> and in", NULL);
	return truth_of(compare_holds(operation, compare_values(&a, &b)));
}

static Truth
within_truth(Program *program, const CriteriaNode *node)
{
	Value		place = program_value(program, node->args);
	FupinProblem problem;

	if (place.kind == VALUE_UNKNOWN)
		return TRUTH_UNKNOWN;
	if (place.kind == VALUE_TEXT)
	{
		Division	division;

		if (!division_parse(place.as.text, place.length, &division, &problem))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
					 errmsg("%s cannot be assessed", program_running(program)),
					 errdetail("%s is no division code: %s", printed_node(node->args, program->criteria->fact), problem.detail)));
		place.kind = VALUE_DIVISION;
		place.as.division = division;
	}
	if (place.kind != VALUE_DIVISION)
		value_error(program, node->args, kind_phrase(place.kind), "\"within\" needs a division code",
					value_is_number(&place) ? gettext_noop("In jsonb write division codes as strings.") : NULL);
	return truth_of(division_within(place.as.division,
									program->constant[node->args->next->constant].as.division));
}

/* The truth of a condition in the row at hand: false beats unknown beats true in "and", the reverse in "or". */
Truth
program_truth(Program *program, const CriteriaNode *node)
{
	Value		value;
	Truth		result;

	switch (node->kind)
	{
		case NODE_AND:
			result = TRUTH_TRUE;
			for (const CriteriaNode *arg = node->args; arg && result != TRUTH_FALSE; arg = arg->next)
			{
				Truth		other = program_truth(program, arg);

				result = Min(result, other);
			}
			return result;
		case NODE_OR:
			result = TRUTH_FALSE;
			for (const CriteriaNode *arg = node->args; arg && result != TRUTH_TRUE; arg = arg->next)
			{
				Truth		other = program_truth(program, arg);

				result = Max(result, other);
			}
			return result;
		case NODE_NOT:
			return (Truth) (TRUTH_TRUE - program_truth(program, node->args));
		case NODE_COMPARE:
			return compare_truth(program, node->compare,
								 node->args, program_value(program, node->args),
								 node->args->next, program_value(program, node->args->next));
		case NODE_BETWEEN:
			{
				const CriteriaNode *low = node->args->next;
				Truth		above;
				Truth		below;

				value = program_value(program, node->args);
				above = compare_truth(program, COMPARE_GE, node->args, value, low, program_value(program, low));
				below = compare_truth(program, COMPARE_LE, node->args, value, low->next, program_value(program, low->next));
				return Min(above, below);
			}
		case NODE_IN:
			value = program_value(program, node->args);
			result = TRUTH_FALSE;
			for (const CriteriaNode *arg = node->args->next; arg && result != TRUTH_TRUE; arg = arg->next)
			{
				Truth		other = compare_truth(program, COMPARE_EQ, node->args, value, arg, program_value(program, arg));

				result = Max(result, other);
			}
			return node->negated ? (Truth) (TRUTH_TRUE - result) : result;
		case NODE_IS_KNOWN:
			return truth_of((program_value(program, node->args).kind != VALUE_UNKNOWN) != node->negated);
		case NODE_WITHIN:
			return within_truth(program, node);
		default:
			value = program_value(program, node);
			if (value.kind == VALUE_UNKNOWN)
				return TRUTH_UNKNOWN;
			if (value.kind != VALUE_BOOLEAN)
				value_error(program, node, kind_phrase(value.kind), "a condition must be true or false", NULL);
			return truth_of(value.as.boolean);
	}
}

/*
 * program_state
 *		The state of criterion i (from 0) in the row at hand.
 *
 *		c when g:  not applicable if g is false, met if c is true (an exit can be
 *		certain although the guard is not), unmet if g is true and c false,
 *		else unknown.  c among g: the same, but unknown whenever g is unknown,
 *		so that counts are true bounds.
 */
static VerdictState
program_state(Program *program, int i)
{
	const Criterion *criterion = &program->criteria->criterion[i];
	Truth		guard = TRUTH_TRUE;
	Truth		condition;

	program->running = criterion;
	if (criterion->guard_kind != GUARD_NONE)
		guard = program_truth(program, criterion->guard);
	if (guard == TRUTH_FALSE)
		return STATE_NOT_APPLICABLE;
	if (guard == TRUTH_UNKNOWN && criterion->guard_kind == GUARD_AMONG)
		return STATE_UNKNOWN;
	condition = program_truth(program, criterion->condition);
	if (condition == TRUTH_TRUE)
		return STATE_MET;
	return condition == TRUTH_FALSE && guard == TRUTH_TRUE ? STATE_UNMET : STATE_UNKNOWN;
}

/*
 * program_verdict
 *		The verdict of the row at hand.  If only whether it passes is asked, an
 *		unmet criterion ends the work, and states may be missing beside it.
 */
Verdict
program_verdict(Program *program, bool passing)
{
	Verdict		verdict = verdict_make(program->criteria->count);

	if (program->columns)
		return quick_verdict(program, passing);
	for (int i = 0; i < program->criteria->count && !(passing && verdict_marks(verdict, STATE_UNMET) != 0); i++)
		verdict = verdict_put(verdict, i, program_state(program, i));
	return verdict;
}
