/*
 * tally.c
 *	  tally: how many subjects are in which state, criterion by criterion, under
 *	  the one standard it is bound to (design 3.6).
 *
 * Text form:
 *
 *	  "HEYUAN-2019" 638: +600-20?18.0, +638-0?0.0
 *
 *	  tally  = standard total ":" [ counts { "," counts } ]
 *	  counts = "+" met "-" unmet "?" unknown "." not applicable
 *
 * The standard's name is always quoted, a quote in it doubled; "" is a tally
 * bound to no named standard.  The total counts subjects; so do the four numbers
 * of every criterion together, which is checked.  Blanks between the parts are
 * read over and printed as above.  Binary form: a version byte (1) and the text.
 *
 * Equality, order and hashing are those of bytea (sql/16_tally.sql).
 */
#include "tally.h"

#include "common/int.h"
#include "funcapi.h"
#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "mb/pg_wchar.h"
#include "port/pg_bitutils.h"
#include "ratio.h"
#include "utils/builtins.h"

#define BLANKS " \t\n\r\f\v"
#define WIRE_VERSION 1

/*
 * refuse
 *		Fills in what the parser returns with false.
 */
static bool refuse(int *sqlstate, int code, FupinProblem *problem, const char *format,...) pg_attribute_printf(4, 5);

static bool
refuse(int *sqlstate, int code, FupinProblem *problem, const char *format,...)
{
	va_list		arguments;

	*sqlstate = code;
	va_start(arguments, format);
	vsnprintf(problem->detail, sizeof(problem->detail), _(format), arguments);
	va_end(arguments);
	problem->hint[0] = '\0';
	return false;
}

/*
 * character_number
 *		Which character of the text the byte at *at* begins, counted from 1.
 */
static int
character_number(const char *text, const char *at)
{
	int			number = 1;

	for (; text < at; text++)
		if (((unsigned char) *text & 0xC0) != 0x80)
			number++;
	return number;
}

/*
 * parse_sign
 *		Reads over blanks and the given character; refuses another one.
 */
static bool
parse_sign(const char *text, const char **cursor, char sign, int *sqlstate, FupinProblem *problem)
{
	const char	quoted_sign[] = {'"', sign, '"', '\0'};

	*cursor += strspn(*cursor, BLANKS);
	if (**cursor != sign)
		return refuse(sqlstate, ERRCODE_INVALID_TEXT_REPRESENTATION, problem,
					  "Expected %s at character %d.",
					  sign == '"' ? _("a double quote") : quoted_sign, character_number(text, *cursor));
	(*cursor)++;
	return true;
}

/*
 * parse_count
 *		Reads over blanks and a number of subjects.
 */
static bool
parse_count(const char *text, const char **cursor, int64 *count, int *sqlstate, FupinProblem *problem)
{
	const char *start = *cursor + strspn(*cursor, BLANKS);
	const char *c = start;

	*count = 0;
	for (; *c >= '0' && *c <= '9'; c++)
		if (pg_mul_s64_overflow(*count, 10, count) ||
			pg_add_s64_overflow(*count, *c - '0', count))
			return refuse(sqlstate, ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, problem,
						  "The number at character %d is too large.", character_number(text, start));
	if (c == start)
		return refuse(sqlstate, ERRCODE_INVALID_TEXT_REPRESENTATION, problem,
					  "Expected a digit at character %d.", character_number(text, c));
	*cursor = c;
	return true;
}

/*
 * parse_standard
 *		Reads over blanks and the quoted name of the standard.
 */
static bool
parse_standard(const char *text, const char **cursor, TallyParts *parts, int *sqlstate, FupinProblem *problem)
{
	const char *c;

	if (!parse_sign(text, cursor, '"', sqlstate, problem))
		return false;
	parts->standard_bytes = 0;
	for (c = *cursor;; c++)
	{
		if (*c == '\0')
			return refuse(sqlstate, ERRCODE_INVALID_TEXT_REPRESENTATION, problem,
						  "The standard's name lacks its closing quote.");
		if (*c == '"' && *++c != '"')
			break;
		if (parts->standard_bytes == TALLY_STANDARD_MAX_BYTES)
			return refuse(sqlstate, ERRCODE_PROGRAM_LIMIT_EXCEEDED, problem,
						  "A tally's standard has a name of at most %d bytes.", TALLY_STANDARD_MAX_BYTES);
		parts->standard[parts->standard_bytes++] = *c;
	}
	*cursor = c;
	return true;
}

/*
 * tally_parse
 *		Reads the text form.  *sqlstate is 22P02 for a text of another form or
 *		with numbers that do not add up, 22003 for a number beyond int64, 54000
 *		for more criteria or a longer name than fit.
 */
bool
tally_parse(const char *text, TallyParts *parts, int *sqlstate, FupinProblem *problem)
{
	static const char signs[] = {'+', '-', '?'};
	const char *c = text;

	parts->length = 0;
	if (!parse_standard(text, &c, parts, sqlstate, problem) ||
		!parse_count(text, &c, &parts->total, sqlstate, problem) ||
		!parse_sign(text, &c, ':', sqlstate, problem))
		return false;
	if (c[strspn(c, BLANKS)] == '\0')
		return true;
	for (;;)
	{
		int64		sum = 0;
		int64		not_applicable;

		if (parts->length == VERDICT_MAX_LENGTH)
			return refuse(sqlstate, ERRCODE_PROGRAM_LIMIT_EXCEEDED, problem,
						  "A tally holds at most %d criteria.", VERDICT_MAX_LENGTH);
		for (int state = 0; state < TALLY_STATES; state++)
		{
			int64	   *count = &parts->counts[parts->length][state];

			if (!parse_sign(text, &c, signs[state], sqlstate, problem) ||
				!parse_count(text, &c, count, sqlstate, problem))
				return false;
			if (pg_add_s64_overflow(sum, *count, &sum))
				sum = PG_INT64_MAX;
		}
		if (!parse_sign(text, &c, '.', sqlstate, problem) ||
			!parse_count(text, &c, &not_applicable, sqlstate, problem))
			return false;
		parts->length++;
		if (pg_add_s64_overflow(sum, not_applicable, &sum) || sum != parts->total)
			return refuse(sqlstate, ERRCODE_INVALID_TEXT_REPRESENTATION, problem,
						  "The four numbers of criterion %d do not add up to the total.", parts->length);
		c += strspn(c, BLANKS);
		if (*c == '\0')
			return true;
		if (*c != ',')
			return refuse(sqlstate, ERRCODE_INVALID_TEXT_REPRESENTATION, problem,
						  "Expected \",\" or the end at character %d.", character_number(text, c));
		c++;
	}
}

/*
 * tally_make
 *		A palloc'd tally of no subjects; 54000 if the standard's name is too long.
 */
static Tally *
tally_make(int length, const char *standard, int standard_bytes)
{
	Size		size;
	Tally	   *tally;

	if (standard_bytes > TALLY_STANDARD_MAX_BYTES)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("name of a standard is too long for a tally"),
				 errdetail("It has %d bytes; at most %d fit.", standard_bytes, TALLY_STANDARD_MAX_BYTES)));
	size = TALLY_SIZE(length, standard_bytes);
	tally = palloc0(size);
	SET_VARSIZE(tally, size);
	tally->length = length;
	tally->standard_bytes = standard_bytes;
	if (standard_bytes > 0)
		memcpy(TALLY_STANDARD(tally), standard, standard_bytes);
	return tally;
}

/*
 * tally_from_parts
 *		The parsed text as a value.
 */
static Tally *
tally_from_parts(const TallyParts *parts)
{
	Tally	   *tally = tally_make(parts->length, parts->standard, parts->standard_bytes);

	tally->total = parts->total;
	memcpy(tally->counts, parts->counts, parts->length * sizeof(parts->counts[0]));
	return tally;
}

/*
 * not_applicable_count
 *		What the three counted states leave of the total.
 */
static inline int64
not_applicable_count(const Tally *tally, int i)
{
	return tally->total - tally->counts[i][0] - tally->counts[i][1] - tally->counts[i][2];
}

/*
 * tally_print
 *		Appends the canonical text.
 */
static void
tally_print(StringInfo out, const Tally *tally)
{
	const char *standard = TALLY_STANDARD(tally);

	appendStringInfoChar(out, '"');
	for (int i = 0; i < tally->standard_bytes; i++)
	{
		if (standard[i] == '"')
			appendStringInfoChar(out, '"');
		appendStringInfoChar(out, standard[i]);
	}
	appendStringInfo(out, "\" " INT64_FORMAT ":", tally->total);
	for (int i = 0; i < tally->length; i++)
		appendStringInfo(out, "%s+" INT64_FORMAT "-" INT64_FORMAT "?" INT64_FORMAT "." INT64_FORMAT,
						 i == 0 ? " " : ", ",
						 tally->counts[i][0], tally->counts[i][1], tally->counts[i][2],
						 not_applicable_count(tally, i));
}

PG_FUNCTION_INFO_V1(fupin_tally_in);

/* Text input; the errors are those of tally_parse(). */
Datum
fupin_tally_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	TallyParts	parts;
	int			sqlstate;
	FupinProblem problem;

	if (!tally_parse(text, &parts, &sqlstate, &problem))
		ereport(ERROR,
				(errcode(sqlstate),
				 errmsg("invalid input syntax for type %s: \"%s\"", "tally", text),
				 errdetail_internal("%s", problem.detail)));
	PG_RETURN_TALLY_P(tally_from_parts(&parts));
}

PG_FUNCTION_INFO_V1(fupin_tally_out);

/* Text output, canonical. */
Datum
fupin_tally_out(PG_FUNCTION_ARGS)
{
	StringInfoData out;

	initStringInfo(&out);
	tally_print(&out, PG_GETARG_TALLY_P(0));
	PG_RETURN_CSTRING(out.data);
}

PG_FUNCTION_INFO_V1(fupin_tally_recv);

/* Binary input; 22P03 for another version and for a text that is no tally. */
Datum
fupin_tally_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			version = pq_getmsgbyte(message);
	char	   *text;
	int			bytes;
	TallyParts	parts;
	int			sqlstate;
	FupinProblem problem;

	if (version != WIRE_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary format for type %s", "tally"),
				 errdetail("The version is %d, this server knows %d.", version, WIRE_VERSION)));
	text = pq_getmsgtext(message, message->len - message->cursor, &bytes);
	if (!tally_parse(text, &parts, &sqlstate, &problem))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary format for type %s", "tally"),
				 errdetail_internal("%s", problem.detail)));
	PG_RETURN_TALLY_P(tally_from_parts(&parts));
}

PG_FUNCTION_INFO_V1(fupin_tally_send);

/* Binary output. */
Datum
fupin_tally_send(PG_FUNCTION_ARGS)
{
	StringInfoData text;
	StringInfoData message;

	initStringInfo(&text);
	tally_print(&text, PG_GETARG_TALLY_P(0));
	pq_begintypsend(&message);
	pq_sendbyte(&message, WIRE_VERSION);
	pq_sendtext(&message, text.data, text.len);
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

/*
 * quoted
 *		The name of a standard for a message.
 */
static char *
quoted(const char *standard, int bytes)
{
	return bytes == 0 ? pstrdup(_("no named standard")) :
		psprintf(_("standard \"%s\""), pnstrdup(standard, bytes));
}

/*
 * check_same
 *		Only subjects of one standard can be counted together: 22023 for another
 *		standard, 22026 for another number of criteria.
 */
static void
check_same(const Tally *tally, int length, const char *standard, int standard_bytes)
{
	if (tally->standard_bytes != standard_bytes ||
		memcmp(TALLY_STANDARD(tally), standard, standard_bytes) != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("cannot count different standards in one tally"),
				 errdetail("One counts %s and the other %s.",
						   quoted(TALLY_STANDARD(tally), tally->standard_bytes),
						   quoted(standard, standard_bytes))));
	if (tally->length != length)
		ereport(ERROR,
				(errcode(ERRCODE_STRING_DATA_LENGTH_MISMATCH),
				 errmsg("cannot count verdicts of different lengths in one tally"),
				 errdetail("The numbers of criteria under %s are %d and %d.",
						   quoted(standard, standard_bytes),
						   Min(tally->length, length), Max(tally->length, length))));
}

/*
 * own_state
 *		The tally of argument 0 as one that may be changed in place: itself when
 *		it is the state of a running aggregate, else a copy.
 */
static Tally *
own_state(FunctionCallInfo fcinfo)
{
	Tally	   *tally = PG_GETARG_TALLY_P(0);
	Tally	   *copy;

	if ((Pointer) tally != PG_GETARG_POINTER(0) || AggCheckCallContext(fcinfo, NULL))
		return tally;
	copy = palloc(VARSIZE(tally));
	memcpy(copy, tally, VARSIZE(tally));
	return copy;
}

/*
 * add_to_total
 *		More subjects; 22003 when there are too many.  No other count can
 *		overflow, as none is larger than the total.
 */
static void
add_to_total(Tally *tally, int64 subjects)
{
	if (pg_add_s64_overflow(tally->total, subjects, &subjects))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("tally out of range"),
				 errdetail("It would count more than %lld subjects.", (long long) PG_INT64_MAX)));
	tally->total = subjects;
}

/*
 * step
 *		One subject more.  Not strict: there is no state before the first
 *		verdict, and a subject without one is not counted.
 */
static Datum
step(FunctionCallInfo fcinfo, const char *standard, int standard_bytes)
{
	Tally	   *tally;
	Verdict		v;
	int			length;

	if (PG_ARGISNULL(1))
	{
		if (PG_ARGISNULL(0))
			PG_RETURN_NULL();
		PG_RETURN_DATUM(PG_GETARG_DATUM(0));
	}
	v = PG_GETARG_VERDICT(1);
	length = verdict_length(v);
	if (PG_ARGISNULL(0))
		tally = tally_make(length, standard, standard_bytes);
	else
	{
		tally = own_state(fcinfo);
		check_same(tally, length, standard, standard_bytes);
	}

	add_to_total(tally, 1);
	/* from one that applies to the next: to ask each whether it does costs more than the counting */
	for (uint64 left = (v | v >> 1) & VERDICT_LOW_BITS & VERDICT_STATES_MASK; left != 0; left &= left - 1)
	{
		int			i = pg_rightmost_one_pos64(left) / 2;

		tally->counts[i][verdict_get(v, i) - STATE_MET]++;
	}
	PG_RETURN_TALLY_P(tally);
}

PG_FUNCTION_INFO_V1(fupin_tally_step);

/* Transition of tally_agg(verdict): bound to no named standard. */
Datum
fupin_tally_step(PG_FUNCTION_ARGS)
{
	return step(fcinfo, "", 0);
}

PG_FUNCTION_INFO_V1(fupin_tally_step_standard);

/* Transition of tally_agg(verdict, standard); a NULL standard is no named one. */
Datum
fupin_tally_step_standard(PG_FUNCTION_ARGS)
{
	text	   *standard;

	if (PG_ARGISNULL(2))
		return step(fcinfo, "", 0);
	standard = PG_GETARG_TEXT_PP(2);
	return step(fcinfo, VARDATA_ANY(standard), VARSIZE_ANY_EXHDR(standard));
}

PG_FUNCTION_INFO_V1(fupin_tally_merge_step);

/* Transition of tally_merge() and combination of all three aggregates; strict. */
Datum
fupin_tally_merge_step(PG_FUNCTION_ARGS)
{
	Tally	   *tally = own_state(fcinfo);
	Tally	   *other = PG_GETARG_TALLY_P(1);

	check_same(tally, other->length, TALLY_STANDARD(other), other->standard_bytes);
	add_to_total(tally, other->total);
	for (int i = 0; i < tally->length; i++)
		for (int state = 0; state < TALLY_STATES; state++)
			tally->counts[i][state] += other->counts[i][state];
	PG_RETURN_TALLY_P(tally);
}

PG_FUNCTION_INFO_V1(fupin_tally_standard_id);

/* The standard's name, NULL for a tally bound to none. */
Datum
fupin_tally_standard_id(PG_FUNCTION_ARGS)
{
	Tally	   *tally = PG_GETARG_TALLY_P(0);

	if (tally->standard_bytes == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(TALLY_STANDARD(tally), tally->standard_bytes));
}

PG_FUNCTION_INFO_V1(fupin_tally_total);

/* How many subjects were counted. */
Datum
fupin_tally_total(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64(PG_GETARG_TALLY_P(0)->total);
}

PG_FUNCTION_INFO_V1(fupin_tally_criterion_count);

/* How many criteria they were measured by. */
Datum
fupin_tally_criterion_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(PG_GETARG_TALLY_P(0)->length);
}

PG_FUNCTION_INFO_V1(fupin_tally_counts);

/* A row per criterion: position, met, unmet, unknown, not applicable. */
Datum
fupin_tally_counts(PG_FUNCTION_ARGS)
{
	FuncCallContext *call;
	Tally	   *tally;

	if (SRF_IS_FIRSTCALL())
	{
		MemoryContext old;
		TupleDesc	descriptor;

		call = SRF_FIRSTCALL_INIT();
		old = MemoryContextSwitchTo(call->multi_call_memory_ctx);
		if (get_call_result_type(fcinfo, NULL, &descriptor) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		call->tuple_desc = BlessTupleDesc(descriptor);
		tally = (Tally *) PG_DETOAST_DATUM_COPY(PG_GETARG_DATUM(0));
		call->user_fctx = tally;
		call->max_calls = tally->length;
		MemoryContextSwitchTo(old);
	}
	call = SRF_PERCALL_SETUP();
	tally = call->user_fctx;
	if (call->call_cntr < call->max_calls)
	{
		int			i = (int) call->call_cntr;
		Datum		values[5];
		bool		nulls[5] = {false};

		values[0] = Int32GetDatum(i + 1);
		for (int state = 0; state < TALLY_STATES; state++)
			values[1 + state] = Int64GetDatum(tally->counts[i][state]);
		values[1 + TALLY_STATES] = Int64GetDatum(not_applicable_count(tally, i));
		SRF_RETURN_NEXT(call, HeapTupleGetDatum(heap_form_tuple(call->tuple_desc, values, nulls)));
	}
	SRF_RETURN_DONE(call);
}

/*
 * criterion_counts
 *		The met, unmet and unknown of the criterion in argument 1, counted from
 *		1; 22023 for one that the tally does not have.
 */
static const int64 *
criterion_counts(FunctionCallInfo fcinfo)
{
	Tally	   *tally = PG_GETARG_TALLY_P(0);
	int32		position = PG_GETARG_INT32(1);

	if (position < 1 || position > tally->length)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("tally has no criterion %d", position),
				 tally->length == 0 ?
				 errdetail("It counts a standard without criteria.") :
				 errdetail("Its criteria are numbered 1 to %d.", tally->length)));
	return tally->counts[position - 1];
}

/*
 * return_share
 *		Part over whole as a ratio, NULL of nothing.
 */
static Datum
return_share(FunctionCallInfo fcinfo, int64 part, int64 whole)
{
	Ratio	   *share = ratio_of_counts(part, whole);

	if (share == NULL)
		PG_RETURN_NULL();
	PG_RETURN_RATIO_P(share);
}

PG_FUNCTION_INFO_V1(fupin_tally_certain);

/* The share if every unknown subject turned out unmet: met / (met + unmet + unknown). */
Datum
fupin_tally_certain(PG_FUNCTION_ARGS)
{
	const int64 *counts = criterion_counts(fcinfo);

	return return_share(fcinfo, counts[0], counts[0] + counts[1] + counts[2]);
}

PG_FUNCTION_INFO_V1(fupin_tally_possible);

/* The share if every unknown subject turned out met: (met + unknown) / the same. */
Datum
fupin_tally_possible(PG_FUNCTION_ARGS)
{
	const int64 *counts = criterion_counts(fcinfo);

	return return_share(fcinfo, counts[0] + counts[2], counts[0] + counts[1] + counts[2]);
}

PG_FUNCTION_INFO_V1(fupin_tally_known);

/* The share among those that are known: met / (met + unmet). */
Datum
fupin_tally_known(PG_FUNCTION_ARGS)
{
	const int64 *counts = criterion_counts(fcinfo);

	return return_share(fcinfo, counts[0], counts[0] + counts[1]);
}

PG_FUNCTION_INFO_V1(fupin_tally_share_state);

/*
 * fupin_tally_share_state
 *		Where a share duty stands, whatever the unknown subjects turn out to be:
 *		also that they are out of scope, which "among" counts as unknown too.
 *		The true share then lies between certain and possible, both included.
 *
 *			target		met when the whole range	missed when none of it
 *			>= t		certain >= t				possible < t
 *			>  t		certain >  t				possible <= t
 *			<= t		possible <= t				certain > t
 *			<  t		possible < t				certain >= t
 *			=  t		certain = t = possible		t below certain or above possible
 *
 *		Nobody in scope, nor possibly in it, is vacuous.  22023 for another
 *		operator.
 */
Datum
fupin_tally_share_state(PG_FUNCTION_ARGS)
{
	const int64 *counts = criterion_counts(fcinfo);
	Ratio	   *target = PG_GETARG_RATIO_P(2);
	char	   *operator = text_to_cstring(PG_GETARG_TEXT_PP(3));
	Ratio		certain;
	Ratio		possible;
	int			low;
	int			high;
	bool		met;
	bool		missed;

	/* Plain counts, not units: only their proportion is compared. */
	certain.numerator = counts[0];
	possible.numerator = counts[0] + counts[2];
	certain.denominator = possible.denominator = counts[0] + counts[1] + counts[2];
	low = ratio_compare(&certain, target);
	high = ratio_compare(&possible, target);

	if (strcmp(operator, ">=") == 0)
	{
		met = low >= 0;
		missed = high < 0;
	}
	else if (strcmp(operator, ">") == 0)
	{
		met = low > 0;
		missed = high <= 0;
	}
	else if (strcmp(operator, "<=") == 0)
	{
		met = high <= 0;
		missed = low > 0;
	}
	else if (strcmp(operator, "<") == 0)
	{
		met = high < 0;
		missed = low >= 0;
	}
	else if (strcmp(operator, "=") == 0)
	{
		met = low == 0 && high == 0;
		missed = low > 0 || high < 0;
	}
	else
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid operator of a share duty: \"%s\"", operator),
				 errhint("Use one of >=, >, =, <= and <.")));

	if (certain.denominator == 0)
		PG_RETURN_TEXT_P(cstring_to_text("vacuous"));
	PG_RETURN_TEXT_P(cstring_to_text(met ? "met" : missed ? "missed" : "undecided"));
}
