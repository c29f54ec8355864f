/*
 * criteria_io.c
 *	  The SQL types criteria and formula: text and binary input and output, and
 *	  what can be asked of a value without a row.
 *
 * A value is its canonical text as a varlena, so comparison, hashing and
 * storage are those of bytea.  The wire format is a version byte and the text.
 */
#include "program.h"

#include "catalog/pg_type.h"
#include "funcapi.h"
#include "libpq/pqformat.h"
#include "utils/array.h"
#include "utils/builtins.h"

#define WIRE_VERSION	1

static void *
allocate(size_t size)
{
	return palloc(size);
}

/*
 * canonical
 *		Parses a text and makes the value of its canonical form.  Errors with
 *		what was expected and at which character.
 */
static struct varlena *
canonical(const char *text, int length, bool formula)
{
	Criteria   *criteria = palloc(sizeof(Criteria));
	FupinProblem problem;
	TextSink	sink = {NULL, 0, 0};
	struct varlena *result;

	criteria->allocate = allocate;
	if (!criteria_parse(text, length, formula, criteria, &problem))
		ereport(ERROR,
				(errcode(problem.limit ? ERRCODE_PROGRAM_LIMIT_EXCEEDED : ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s", formula ? "formula" : "criteria"),
				 errdetail_internal("%s", problem.detail),
				 problem.hint[0] ? errhint("%s", problem.hint) : 0));
	if (formula)
		node_print(criteria->criterion[0].condition, criteria->fact, &sink);
	else
		criteria_print(criteria, &sink);
	if (sink.length > CRITERIA_MAX_LENGTH)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("invalid input syntax for type %s", formula ? "formula" : "criteria"),
				 errdetail("The canonical text may be %d bytes long; it would have %zu.", CRITERIA_MAX_LENGTH, sink.length)));
	result = palloc(VARHDRSZ + sink.length);
	SET_VARSIZE(result, VARHDRSZ + sink.length);
	sink = (TextSink) {VARDATA(result), sink.length, 0};
	if (formula)
		node_print(criteria->criterion[0].condition, criteria->fact, &sink);
	else
		criteria_print(criteria, &sink);
	return result;
}

/* Reads a value sent by criteria_send() or formula_send(): the text goes through the parser like any input. */
static struct varlena *
receive(StringInfo message, bool formula)
{
	int			version = pq_getmsgint(message, 1);
	char	   *text;
	int			length;

	if (version != WIRE_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported %s version number %d", formula ? "formula" : "criteria", version)));
	text = pq_getmsgtext(message, message->len - message->cursor, &length);
	return canonical(text, length, formula);
}

/* Sends a value of either type: version byte, text. */
static bytea *
transmit(struct varlena *value)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint8(&message, WIRE_VERSION);
	pq_sendtext(&message, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
	return pq_endtypsend(&message);
}

PG_FUNCTION_INFO_V1(criteria_in);
PG_FUNCTION_INFO_V1(criteria_out);
PG_FUNCTION_INFO_V1(criteria_recv);
PG_FUNCTION_INFO_V1(criteria_send);
PG_FUNCTION_INFO_V1(formula_in);
PG_FUNCTION_INFO_V1(formula_recv);

/* Input of criteria; errors as canonical() does. */
Datum
criteria_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);

	PG_RETURN_POINTER(canonical(text, strlen(text), false));
}

/* Output of criteria and formulas: the canonical text. */
Datum
criteria_out(PG_FUNCTION_ARGS)
{
	PG_RETURN_CSTRING(text_to_cstring((text *) PG_GETARG_VARLENA_PP(0)));
}

/* Binary input of criteria. */
Datum
criteria_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(receive((StringInfo) PG_GETARG_POINTER(0), false));
}

/* Binary output of criteria and formulas. */
Datum
criteria_send(PG_FUNCTION_ARGS)
{
	PG_RETURN_BYTEA_P(transmit(PG_GETARG_VARLENA_PP(0)));
}

/* Input of a formula; errors as canonical() does. */
Datum
formula_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);

	PG_RETURN_POINTER(canonical(text, strlen(text), true));
}

/* Binary input of a formula. */
Datum
formula_recv(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(receive((StringInfo) PG_GETARG_POINTER(0), true));
}

/*
 * criteria_of_value
 *		The tree of a stored value, in the current memory context.  What was
 *		accepted at input parses for ever, so failure means damaged storage.
 */
Criteria *
criteria_of_value(const struct varlena *value, bool formula)
{
	Criteria   *criteria = palloc(sizeof(Criteria));
	FupinProblem problem;

	criteria->allocate = allocate;
	if (!criteria_parse(VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value), formula, criteria, &problem))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored %s cannot be read", formula ? "formula" : "criteria"),
				 errdetail_internal("%s", problem.detail)));
	return criteria;
}

/* A fact as criteria write it, as a C string. */
char *
printed_fact(const CriteriaFact *fact)
{
	TextSink	sink = {NULL, 0, 0};

	fact_print(fact, &sink);
	sink = (TextSink) {palloc0(sink.length + 1), sink.length, 0};
	fact_print(fact, &sink);
	return sink.buffer;
}

/* A node as canonical text, as a C string. */
char *
printed_node(const CriteriaNode *node, const CriteriaFact *facts)
{
	TextSink	sink = {NULL, 0, 0};

	node_print(node, facts, &sink);
	sink = (TextSink) {palloc0(sink.length + 1), sink.length, 0};
	node_print(node, facts, &sink);
	return sink.buffer;
}

/* Condition and guard of a criterion as canonical text, as a C string. */
char *
printed_criterion(const Criterion *criterion, const CriteriaFact *facts)
{
	TextSink	sink = {NULL, 0, 0};

	criterion_print(criterion, facts, &sink);
	sink = (TextSink) {palloc0(sink.length + 1), sink.length, 0};
	criterion_print(criterion, facts, &sink);
	return sink.buffer;
}

/* What people know a criterion by: its name, else its text. */
char *
criterion_known_as(const Criterion *criterion, const CriteriaFact *facts)
{
	return criterion->name != NULL ? pstrdup(criterion->name) : printed_criterion(criterion, facts);
}

/* The names of the criteria that have one state in a verdict; errors when their numbers differ. */
static Datum
names_in_state(FunctionCallInfo fcinfo, VerdictState state)
{
	Verdict		verdict = PG_GETARG_VERDICT(0);
	Program    *program = program_for(fcinfo, 1, false);

	if (program->criteria->count != verdict_length(verdict))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("verdict of %d criteria does not belong to %d criteria",
						verdict_length(verdict), program->criteria->count),
				 errhint("Pass the criteria that the verdict was assessed with.")));
	return program_names(program, verdict_marks(verdict, state));
}

PG_FUNCTION_INFO_V1(criteria_unmet);
PG_FUNCTION_INFO_V1(criteria_unknown);
PG_FUNCTION_INFO_V1(criteria_names);
PG_FUNCTION_INFO_V1(criteria_facts);

/* unmet(verdict, criteria): the names of the unmet criteria, in their order. */
Datum
criteria_unmet(PG_FUNCTION_ARGS)
{
	return names_in_state(fcinfo, STATE_UNMET);
}

/* unknown(verdict, criteria): the names of the unknown criteria, in their order. */
Datum
criteria_unknown(PG_FUNCTION_ARGS)
{
	return names_in_state(fcinfo, STATE_UNKNOWN);
}

/* names(criteria): what unmet() and unknown() call the criteria, in their order. */
Datum
criteria_names(PG_FUNCTION_ARGS)
{
	Criteria   *criteria = criteria_of_value(PG_GETARG_VARLENA_PP(0), false);
	Datum		names[CRITERIA_MAX_CRITERIA];

	for (int i = 0; i < criteria->count; i++)
		names[i] = CStringGetTextDatum(criterion_known_as(&criteria->criterion[i], criteria->fact));
	PG_RETURN_ARRAYTYPE_P(construct_array(names, criteria->count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* criteria_facts(criteria): one row per criterion and fact it names. */
Datum
criteria_facts(PG_FUNCTION_ARGS)
{
	static const char *const kinds[] = {"column", "key", "parameter"};
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Criteria   *criteria = criteria_of_value(PG_GETARG_VARLENA_PP(0), false);

	InitMaterializedSRF(fcinfo, 0);
	for (int i = 0; i < criteria->count; i++)
	{
		bool		named[CRITERIA_MAX_FACTS] = {false};

		node_mark_facts(criteria->criterion[i].condition, named);
		if (criteria->criterion[i].guard)
			node_mark_facts(criteria->criterion[i].guard, named);
		for (int f = 0; f < criteria->fact_count; f++)
		{
			Datum		values[4];
			bool		nulls[4] = {false};

			if (!named[f])
				continue;
			values[0] = Int32GetDatum(i + 1);
			nulls[1] = criteria->criterion[i].name == NULL;
			values[1] = nulls[1] ? (Datum) 0 : CStringGetTextDatum(criteria->criterion[i].name);
			values[2] = CStringGetTextDatum(printed_fact(&criteria->fact[f]));
			values[3] = CStringGetTextDatum(kinds[criteria->fact[f].kind]);
			tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
		}
	}
	return (Datum) 0;
}
