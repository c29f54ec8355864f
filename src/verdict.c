/*
 * verdict.c
 *	  verdict: what a standard says of one subject, criterion by criterion
 *	  (design 3.5).  verdict.h draws the eight bytes.
 *
 * Text form: one character per criterion, in the order of the criteria:
 *
 *	  +  met      -  unmet      ?  unknown      .  not applicable
 *
 * At most VERDICT_MAX_LENGTH of them, and none at all is a verdict too (a
 * standard without criteria).  Binary form: the eight bytes as an int64 in
 * network order, refused unless canonical.
 *
 * Equality, order and hashing are those of int8 (sql/13_verdict.sql), which is
 * right because bit 63 is clear and equal verdicts are equal integers.
 */
#include "verdict.h"

#include "lib/stringinfo.h"
#include "libpq/pqformat.h"
#include "port/pg_bitutils.h"
#include "utils/builtins.h"

static const char state_chars[] = {'.', '+', '-', '?'};

/*
 * verdict_state_char
 *		The character that stands for a state, the same in every text form.
 */
char
verdict_state_char(VerdictState state)
{
	return state_chars[state];
}

/*
 * verdict_parse
 *		Reads the text form.  Returns false with the broken rule in *problem for
 *		any other character and for more criteria than fit.
 */
bool
verdict_parse(const char *text, Verdict *result, FupinProblem *problem)
{
	Verdict		states = 0;
	int			length = 0;

	problem->hint[0] = '\0';
	for (const char *c = text; *c != '\0'; c++)
	{
		VerdictState state;

		switch (*c)
		{
			case '.':
				state = STATE_NOT_APPLICABLE;
				break;
			case '+':
				state = STATE_MET;
				break;
			case '-':
				state = STATE_UNMET;
				break;
			case '?':
				state = STATE_UNKNOWN;
				break;
			default:
				snprintf(problem->detail, sizeof(problem->detail),
						 _("Expected \"+\", \"-\", \"?\" or \".\" at character %d."), length + 1);
				return false;
		}
		if (length == VERDICT_MAX_LENGTH)
		{
			snprintf(problem->detail, sizeof(problem->detail),
					 _("A verdict holds at most %d criteria."), VERDICT_MAX_LENGTH);
			return false;
		}
		states = verdict_put(states, length++, state);
	}
	*result = verdict_make(length) | states;
	return true;
}

/*
 * verdict_print
 *		Writes the text form into a buffer of VERDICT_MAX_LENGTH + 1 bytes.
 */
void
verdict_print(Verdict v, char *buffer)
{
	int			length = verdict_length(v);

	for (int i = 0; i < length; i++)
		buffer[i] = state_chars[verdict_get(v, i)];
	buffer[length] = '\0';
}

/*
 * verdict_count
 *		How many criteria of the verdict are in that state.
 */
int
verdict_count(Verdict v, VerdictState state)
{
	int			length = verdict_length(v);

	/* The mask keeps fields above the length, which read as ".", out. */
	return pg_popcount64(verdict_marks(v, state) & ((UINT64CONST(1) << (2 * length)) - 1));
}

PG_FUNCTION_INFO_V1(fupin_verdict_in);

/*
 * fupin_verdict_in
 *		Text input.  22P02 for a character that is no state, 54000 for more than
 *		VERDICT_MAX_LENGTH criteria.
 */
Datum
fupin_verdict_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	Verdict		v;
	FupinProblem problem;

	if (!verdict_parse(text, &v, &problem))
	{
		if (strspn(text, ".+-?") > VERDICT_MAX_LENGTH)
			ereport(ERROR,
					(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
					 errmsg("verdict is too long"),
					 errdetail_internal("%s", problem.detail)));
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "verdict", text),
				 errdetail_internal("%s", problem.detail)));
	}
	PG_RETURN_VERDICT(v);
}

PG_FUNCTION_INFO_V1(fupin_verdict_out);

/* Text output, canonical. */
Datum
fupin_verdict_out(PG_FUNCTION_ARGS)
{
	char	   *buffer = palloc(VERDICT_MAX_LENGTH + 1);

	verdict_print(PG_GETARG_VERDICT(0), buffer);
	PG_RETURN_CSTRING(buffer);
}

PG_FUNCTION_INFO_V1(fupin_verdict_recv);

/* Binary input; 22P03 for eight bytes that no verdict has. */
Datum
fupin_verdict_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	Verdict		v = (Verdict) pq_getmsgint64(message);

	if (!verdict_is_valid(v))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary format for type %s", "verdict"),
				 errdetail("The length must be at most %d, and every bit above the last criterion zero.",
						   VERDICT_MAX_LENGTH)));
	PG_RETURN_VERDICT(v);
}

PG_FUNCTION_INFO_V1(fupin_verdict_send);

/* Binary output. */
Datum
fupin_verdict_send(PG_FUNCTION_ARGS)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint64(&message, PG_GETARG_VERDICT(0));
	PG_RETURN_BYTEA_P(pq_endtypsend(&message));
}

PG_FUNCTION_INFO_V1(fupin_verdict_passed);

/*
 * fupin_verdict_passed
 *		The verdict as one truth value: a single unmet criterion decides, then a
 *		single unknown one leaves it open (design 3.5).
 */
Datum
fupin_verdict_passed(PG_FUNCTION_ARGS)
{
	Verdict		v = PG_GETARG_VERDICT(0);

	if (verdict_marks(v, STATE_UNMET) != 0)
		PG_RETURN_BOOL(false);
	if (verdict_marks(v, STATE_UNKNOWN) != 0)
		PG_RETURN_NULL();
	PG_RETURN_BOOL(true);
}

PG_FUNCTION_INFO_V1(fupin_verdict_append);

/*
 * fupin_verdict_append
 *		The criteria of the first verdict, then those of the second.  54000 when
 *		they do not fit into one.
 */
Datum
fupin_verdict_append(PG_FUNCTION_ARGS)
{
	Verdict		v = PG_GETARG_VERDICT(0);
	Verdict		w = PG_GETARG_VERDICT(1);
	int			first = verdict_length(v);
	int			second = verdict_length(w);

	if (first + second > VERDICT_MAX_LENGTH)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("verdict is too long"),
				 errdetail("%d and %d criteria are more than the %d that a verdict holds.",
						   first, second, VERDICT_MAX_LENGTH)));
	PG_RETURN_VERDICT(verdict_make(first + second) |
					  (v & VERDICT_STATES_MASK) |
					  ((w & VERDICT_STATES_MASK) << (2 * first)));
}

PG_FUNCTION_INFO_V1(fupin_verdict_state);

/*
 * fupin_verdict_state
 *		The state of one criterion, counted from 1, as its character.  22023 for
 *		a position the verdict does not have.
 */
Datum
fupin_verdict_state(PG_FUNCTION_ARGS)
{
	Verdict		v = PG_GETARG_VERDICT(0);
	int32		position = PG_GETARG_INT32(1);
	char		c;

	if (position < 1 || position > verdict_length(v))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("verdict has no criterion %d", position),
				 verdict_length(v) == 0 ?
				 errdetail("It was made by a standard without criteria.") :
				 errdetail("Its criteria are numbered 1 to %d.", verdict_length(v))));
	c = state_chars[verdict_get(v, position - 1)];
	PG_RETURN_TEXT_P(cstring_to_text_with_len(&c, 1));
}

PG_FUNCTION_INFO_V1(fupin_verdict_criterion_count);

/* How many criteria the verdict has. */
Datum
fupin_verdict_criterion_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(verdict_length(PG_GETARG_VERDICT(0)));
}

PG_FUNCTION_INFO_V1(fupin_verdict_met_count);

/* How many criteria are met. */
Datum
fupin_verdict_met_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(verdict_count(PG_GETARG_VERDICT(0), STATE_MET));
}

PG_FUNCTION_INFO_V1(fupin_verdict_unmet_count);

/* How many criteria are unmet. */
Datum
fupin_verdict_unmet_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(verdict_count(PG_GETARG_VERDICT(0), STATE_UNMET));
}

PG_FUNCTION_INFO_V1(fupin_verdict_unknown_count);

/* How many criteria are unknown. */
Datum
fupin_verdict_unknown_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(verdict_count(PG_GETARG_VERDICT(0), STATE_UNKNOWN));
}

PG_FUNCTION_INFO_V1(fupin_verdict_not_applicable_count);

/* How many criteria do not apply. */
Datum
fupin_verdict_not_applicable_count(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(verdict_count(PG_GETARG_VERDICT(0), STATE_NOT_APPLICABLE));
}

/*
 * all_of() and any_of(): members into a household, position by position.
 *
 * Their state is an int8, so that any server can ship it: the verdict so far,
 * or VERDICT_SEEN_NULL alone while there were only NULL members.  A NULL member
 * counts as all "?" once a length is known, and as the operation is a maximum
 * (associative, commutative, idempotent) it does not matter when that is.
 *
 * In the order . < + < ? < - of all_of the states' codes 0 1 3 2 are a Gray
 * code, so decoding it gives ranks whose maximum is taken in all fields at
 * once.  any_of is all_of with + and - exchanged, that is, with the two bits of
 * each field exchanged.
 */

/* A maximum of two verdicts of one length, state bits only. */
typedef uint64 (*CombineStates) (uint64 a, uint64 b);

/* For each field the state that beats the other: - over ? over + over "." */
static uint64
all_of_states(uint64 a, uint64 b)
{
	uint64		a_high = (a & VERDICT_HIGH_BITS) >> 1;
	uint64		b_high = (b & VERDICT_HIGH_BITS) >> 1;
	uint64		a_low = (a & VERDICT_LOW_BITS) ^ a_high;
	uint64		b_low = (b & VERDICT_LOW_BITS) ^ b_high;
	uint64		high = a_high | b_high;
	uint64		low = (a_low & (a_high | ~b_high)) | (b_low & (b_high | ~a_high));

	return (high << 1) | ((low ^ high) & VERDICT_LOW_BITS);
}

/* The verdict's fields with met and unmet exchanged. */
static inline uint64
exchange_met_unmet(uint64 states)
{
	return ((states & VERDICT_HIGH_BITS) >> 1) | ((states & VERDICT_LOW_BITS) << 1);
}

/* For each field the state that beats the other: + over ? over - over "." */
static uint64
any_of_states(uint64 a, uint64 b)
{
	return exchange_met_unmet(all_of_states(exchange_met_unmet(a), exchange_met_unmet(b)));
}

/*
 * check_state
 *		The support functions are callable by hand, so their state is checked
 *		like anything that comes from outside.
 */
static Verdict
check_state(int64 state)
{
	if ((Verdict) state != VERDICT_SEEN_NULL && !verdict_is_valid((Verdict) state))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid state of a verdict aggregate"),
				 errdetail("The state is neither a verdict nor the mark of a NULL member.")));
	return (Verdict) state;
}

/*
 * combine_states
 *		Two states of one aggregate made one; 22026 when their lengths differ.
 */
static Verdict
combine_states(Verdict a, Verdict b, CombineStates combine)
{
	Verdict		length_bits;

	/* A NULL member beside a verdict: every criterion of it is unknown. */
	if (a == VERDICT_SEEN_NULL && b == VERDICT_SEEN_NULL)
		return a;
	length_bits = (a == VERDICT_SEEN_NULL ? b : a) & ~VERDICT_STATES_MASK;
	if (a == VERDICT_SEEN_NULL)
		a = length_bits | ((UINT64CONST(1) << (2 * verdict_length(b))) - 1);
	if (b == VERDICT_SEEN_NULL)
		b = length_bits | ((UINT64CONST(1) << (2 * verdict_length(a))) - 1);

	if (verdict_length(a) != verdict_length(b))
		ereport(ERROR,
				(errcode(ERRCODE_STRING_DATA_LENGTH_MISMATCH),
				 errmsg("cannot combine verdicts of different lengths"),
				 errdetail("Their numbers of criteria are %d and %d, so they come from different standards.",
						   Min(verdict_length(a), verdict_length(b)),
						   Max(verdict_length(a), verdict_length(b)))));
	return length_bits | combine(a & VERDICT_STATES_MASK, b & VERDICT_STATES_MASK);
}

/*
 * step
 *		One member more.  Not strict: a NULL state is "no member yet", a NULL
 *		member is one whose every criterion is unknown.
 */
static Datum
step(FunctionCallInfo fcinfo, CombineStates combine)
{
	Verdict		member = PG_ARGISNULL(1) ? VERDICT_SEEN_NULL : PG_GETARG_VERDICT(1);

	if (PG_ARGISNULL(0))
		PG_RETURN_INT64((int64) member);
	PG_RETURN_INT64((int64) combine_states(check_state(PG_GETARG_INT64(0)), member, combine));
}

PG_FUNCTION_INFO_V1(fupin_all_of_step);

/* Transition of all_of(). */
Datum
fupin_all_of_step(PG_FUNCTION_ARGS)
{
	return step(fcinfo, all_of_states);
}

PG_FUNCTION_INFO_V1(fupin_any_of_step);

/* Transition of any_of(). */
Datum
fupin_any_of_step(PG_FUNCTION_ARGS)
{
	return step(fcinfo, any_of_states);
}

PG_FUNCTION_INFO_V1(fupin_all_of_combine);

/* Two partial states of all_of(); strict, the server skips absent ones. */
Datum
fupin_all_of_combine(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64((int64) combine_states(check_state(PG_GETARG_INT64(0)),
										   check_state(PG_GETARG_INT64(1)), all_of_states));
}

PG_FUNCTION_INFO_V1(fupin_any_of_combine);

/* Two partial states of any_of(); strict, the server skips absent ones. */
Datum
fupin_any_of_combine(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT64((int64) combine_states(check_state(PG_GETARG_INT64(0)),
										   check_state(PG_GETARG_INT64(1)), any_of_states));
}

PG_FUNCTION_INFO_V1(fupin_verdict_final);

/* The result of both: NULL when every member was NULL, for no length is known. */
Datum
fupin_verdict_final(PG_FUNCTION_ARGS)
{
	Verdict		state = check_state(PG_GETARG_INT64(0));

	if (state == VERDICT_SEEN_NULL)
		PG_RETURN_NULL();
	PG_RETURN_VERDICT(state);
}
