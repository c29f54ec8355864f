/*
 * assess.c
 *	  What SQL asks of criteria and formulas over a row or a jsonb document:
 *	  the verdict, its explanation, what is missing, lines and margins, amounts,
 *	  and whether criteria fit a relation.
 */
#include "program.h"

#include "access/relation.h"
#include "access/table.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "miscadmin.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/rel.h"

PG_FUNCTION_INFO_V1(assess);
PG_FUNCTION_INFO_V1(assess_columns);
PG_FUNCTION_INFO_V1(explain);
PG_FUNCTION_INFO_V1(known_facts);
PG_FUNCTION_INFO_V1(missing_facts);
PG_FUNCTION_INFO_V1(threshold);
PG_FUNCTION_INFO_V1(margin);
PG_FUNCTION_INFO_V1(basis);
PG_FUNCTION_INFO_V1(amount);
PG_FUNCTION_INFO_V1(criteria_problems_relation);
PG_FUNCTION_INFO_V1(criteria_problems_names);

/*
 * assess(record | jsonb, criteria) -> verdict
 *
 * A NULL row is all unknown; NULL criteria give NULL.  Errors: a fact that is
 * no column (42703), a value of the wrong kind (42804).
 */
Datum
assess(PG_FUNCTION_ARGS)
{
	Program    *program;

	if (PG_ARGISNULL(1))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 1, false);
	program_load_row(fcinfo, 0, program);
	PG_RETURN_VERDICT(program_verdict(program, false));
}

/*
 * assess_columns(criteria, VARIADIC names and columns) -> verdict
 *
 * The same for a row that comes column by column.  The planner writes this call
 * for assess(record, criteria): to put the columns together to a row and to
 * take it apart again costs more than the verdict.  Errors: as assess(), and
 * names that are no text[] or not as many as the columns (22023).
 */
Datum
assess_columns(PG_FUNCTION_ARGS)
{
	Program    *program;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 0, false);
	program_load_columns(fcinfo, 1, program);
	PG_RETURN_VERDICT(program_verdict(program, false));
}

/* amount(record | jsonb, formula) -> numeric; NULL when an operand is unknown. */
Datum
amount(PG_FUNCTION_ARGS)
{
	Program    *program;
	Value		value;

	if (PG_ARGISNULL(1))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 1, true);
	program_load_row(fcinfo, 0, program);
	program->running = NULL;
	value = program_value(program, program->criteria->criterion[0].condition);
	if (value.kind == VALUE_UNKNOWN)
		PG_RETURN_NULL();
	if (!value_is_number(&value))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("formula does not yield a number")));
	PG_RETURN_NUMERIC(value_numeric(&value));
}

/* A value as people read it; NULL when it is unknown. */
static char *
value_text(const Value *value)
{
	char		buffer[MAXDATELEN + 1];

	switch (value->kind)
	{
		case VALUE_UNKNOWN:
			return NULL;
		case VALUE_INTEGER:
			return psprintf(INT64_FORMAT, value->as.integer);
		case VALUE_NUMERIC:
			return DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->as.numeric)));
		case VALUE_TEXT:
			return pnstrdup(value->as.text, value->length);
		case VALUE_BOOLEAN:
			return pstrdup(value->as.boolean ? "true" : "false");
		case VALUE_DATE:
			{
				struct pg_tm tm = {0};

				j2date(value->as.date + POSTGRES_EPOCH_JDATE, &tm.tm_year, &tm.tm_mon, &tm.tm_mday);
				EncodeDateOnly(&tm, USE_ISO_DATES, buffer);
				return pstrdup(buffer);
			}
		case VALUE_DIVISION:
			division_print(value->as.division, buffer);
			return pstrdup(buffer);
	}
	return NULL;
}

/* Pushes a value into a json object under construction. */
static void
push_value(JsonbParseState **state, const Value *value)
{
	JsonbValue	json;

	switch (value->kind)
	{
		case VALUE_UNKNOWN:
			json.type = jbvNull;
			break;
		case VALUE_INTEGER:
		case VALUE_NUMERIC:
			json.type = jbvNumeric;
			json.val.numeric = value_numeric(value);
			break;
		case VALUE_BOOLEAN:
			json.type = jbvBool;
			json.val.boolean = value->as.boolean;
			break;
		default:
			json.type = jbvString;
			json.val.string.val = value_text(value);
			json.val.string.len = strlen(json.val.string.val);
			break;
	}
	pushJsonbValue(state, WJB_VALUE, &json);
}

/* {"fact": value, ...} for the facts that a criterion names, in their order; unknown is null. */
static Jsonb *
facts_read(Program *program, const Criterion *criterion)
{
	bool		named[CRITERIA_MAX_FACTS] = {false};
	JsonbParseState *state = NULL;
	JsonbValue *object;

	node_mark_facts(criterion->condition, named);
	if (criterion->guard)
		node_mark_facts(criterion->guard, named);
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	for (int f = 0; f < program->criteria->fact_count; f++)
	{
		JsonbValue	key;
		Value		value;

		if (!named[f])
			continue;
		key.type = jbvString;
		key.val.string.val = printed_fact(&program->criteria->fact[f]);
		key.val.string.len = strlen(key.val.string.val);
		pushJsonbValue(&state, WJB_KEY, &key);
		value = program_fact(program, f);
		push_value(&state, &value);
	}
	object = pushJsonbValue(&state, WJB_END_OBJECT, NULL);
	return JsonbValueToJsonb(object);
}

/* The columns of a row type for known_facts(), as long as its definition stays the same. */
typedef struct KnownColumns
{
	MemoryContext context;		/* of all this */
	uint64		identifier;		/* of that definition */
	TupleDesc	tupdesc;
	int			further;		/* the jsonb column facts; -1: there is none */
	Oid		   *type;			/* as column_fact() takes it, or JSONBOID; InvalidOid: criteria do not read it */
	Datum	   *values;
	bool	   *nulls;
} KnownColumns;

/* Looks at the columns of a row type, in the memory of the calling function. */
static KnownColumns *
known_columns(FunctionCallInfo fcinfo, HeapTupleHeader row, uint64 identifier)
{
	MemoryContext context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt, "fupin columns", ALLOCSET_SMALL_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	KnownColumns *columns = palloc(sizeof(KnownColumns));

	columns->context = context;
	columns->identifier = identifier;
	columns->tupdesc = lookup_rowtype_tupdesc_copy(HeapTupleHeaderGetTypeId(row), HeapTupleHeaderGetTypMod(row));
	columns->further = -1;
	columns->type = palloc0(sizeof(Oid) * (columns->tupdesc->natts + 1));
	columns->values = palloc(sizeof(Datum) * (columns->tupdesc->natts + 1));
	columns->nulls = palloc(sizeof(bool) * (columns->tupdesc->natts + 1));
	for (int i = 0; i < columns->tupdesc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(columns->tupdesc, i);
		Oid			type = attribute->attisdropped ? InvalidOid : getBaseType(attribute->atttypid);
		const char *hint;

		if (type == InvalidOid || column_value_type(type, &hint) == TYPE_ANY)
			continue;
		columns->type[i] = type_is_enum(type) ? ANYENUMOID : type;
		if (type == JSONBOID && strcmp(NameStr(attribute->attname), "facts") == 0)
			columns->further = i;
	}
	MemoryContextSwitchTo(old);
	return columns;
}

/*
 * known_facts(record) -> jsonb
 *
 * What a row says as one document, for rows of several kinds to stand in one
 * column: the keys of its jsonb column facts, and above them the columns that
 * are known.  Columns that criteria do not read are left out.
 */
Datum
known_facts(PG_FUNCTION_ARGS)
{
	HeapTupleHeader row = PG_GETARG_HEAPTUPLEHEADER(0);
	uint64		identifier = assign_record_type_identifier(HeapTupleHeaderGetTypeId(row), HeapTupleHeaderGetTypMod(row));
	KnownColumns *columns = fcinfo->flinfo->fn_extra;
	HeapTupleData tuple = {.t_len = HeapTupleHeaderGetDatumLength(row),.t_data = row};
	JsonbParseState *state = NULL;
	JsonbValue	json;

	if (columns == NULL || columns->identifier != identifier)
	{
		fcinfo->flinfo->fn_extra = NULL;
		if (columns != NULL)
			MemoryContextDelete(columns->context);
		fcinfo->flinfo->fn_extra = columns = known_columns(fcinfo, row, identifier);
	}
	heap_deform_tuple(&tuple, columns->tupdesc, columns->values, columns->nulls);
	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	if (columns->further >= 0 && !columns->nulls[columns->further])
	{
		Jsonb	   *further = DatumGetJsonbP(columns->values[columns->further]);
		JsonbIterator *iterator = JsonbIteratorInit(&further->root);
		JsonbIteratorToken token;

		while (JB_ROOT_IS_OBJECT(further) && (token = JsonbIteratorNext(&iterator, &json, true)) != WJB_DONE)
			if (token == WJB_KEY || token == WJB_VALUE)
				pushJsonbValue(&state, token, &json);
	}
	/* of a key that comes twice the last one stays */
	for (int i = 0; i < columns->tupdesc->natts; i++)
	{
		Value		value = {VALUE_UNKNOWN};

		if (columns->type[i] == InvalidOid || columns->nulls[i])
			continue;
		if (columns->type[i] != JSONBOID && (value = column_fact(columns->type[i], columns->values[i])).kind == VALUE_UNKNOWN)
			continue;
		json.type = jbvString;
		json.val.string.val = NameStr(TupleDescAttr(columns->tupdesc, i)->attname);
		json.val.string.len = strlen(json.val.string.val);
		pushJsonbValue(&state, WJB_KEY, &json);
		if (columns->type[i] == JSONBOID)
		{
			Jsonb	   *document = DatumGetJsonbP(columns->values[i]);

			json.type = jbvBinary;
			json.val.binary.data = &document->root;
			json.val.binary.len = VARSIZE(document) - VARHDRSZ;
			pushJsonbValue(&state, WJB_VALUE, &json);
		}
		else
			push_value(&state, &value);
	}
	PG_RETURN_JSONB_P(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_OBJECT, NULL)));
}

/* Value minus threshold of one comparison: a number, for dates the days; false when there is none. */
static bool
comparison_margin(Program *program, const CriteriaNode *node, Numeric *result)
{
	Value		value;
	Value		line;

	if (node->kind != NODE_COMPARE)
		return false;
	value = program_value(program, node->args);
	line = program_value(program, node->args->next);
	if (value_is_number(&value) && value_is_number(&line))
	{
		bool		error = false;

		*result = numeric_sub_opt_error(value_numeric(&value), value_numeric(&line), &error);
		return !error;
	}
	if (value.kind == VALUE_DATE && line.kind == VALUE_DATE)
	{
		*result = int64_to_numeric((int64) value.as.date - line.as.date);
		return true;
	}
	return false;
}

/* The value a condition looks at and what it demands, as text; NULL where there is no one value. */
static void
value_and_threshold(Program *program, const CriteriaNode *node, char **value, char **threshold)
{
	Value		looked_at;
	StringInfoData list;

	*value = *threshold = NULL;
	if (node->kind == NODE_COMPARE || node->kind == NODE_BETWEEN || node->kind == NODE_IN)
	{
		looked_at = program_value(program, node->args);
		*value = value_text(&looked_at);
		initStringInfo(&list);
		for (const CriteriaNode *arg = node->args->next; arg; arg = arg->next)
		{
			Value		demanded = program_value(program, arg);
			char	   *text = value_text(&demanded);

			if (text == NULL && node->kind == NODE_COMPARE)
				return;
			appendStringInfo(&list, "%s%s", arg == node->args->next ? "" : node->kind == NODE_IN ? ", " : " .. ",
							 text ? text : "?");
		}
		*threshold = list.data;
	}
	else if (!node_is_condition(node))
	{
		looked_at = program_value(program, node);
		*value = value_text(&looked_at);
	}
}

/*
 * explain(record | jsonb, criteria)
 *
 * One row per criterion: position, name, condition, state, facts, value,
 * threshold, margin.  Errors as assess().
 */
Datum
explain(PG_FUNCTION_ARGS)
{
	static const char *const states[] = {"not_applicable", "met", "unmet", "unknown"};
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Program    *program;
	Verdict		verdict;

	InitMaterializedSRF(fcinfo, 0);
	if (PG_ARGISNULL(1))
		return (Datum) 0;
	program = program_for(fcinfo, 1, false);
	program_load_row(fcinfo, 0, program);
	verdict = program_verdict(program, false);
	for (int i = 0; i < program->criteria->count; i++)
	{
		const Criterion *criterion = &program->criteria->criterion[i];
		Datum		values[8];
		bool		nulls[8] = {false};
		char	   *value;
		char	   *line;
		Numeric		difference;

		program->running = criterion;
		values[0] = Int32GetDatum(i + 1);
		nulls[1] = criterion->name == NULL;
		values[1] = nulls[1] ? (Datum) 0 : CStringGetTextDatum(criterion->name);
		values[2] = CStringGetTextDatum(printed_criterion(criterion, program->criteria->fact));
		values[3] = CStringGetTextDatum(states[verdict_get(verdict, i)]);
		values[4] = JsonbPGetDatum(facts_read(program, criterion));
		value_and_threshold(program, criterion->condition, &value, &line);
		nulls[5] = value == NULL;
		values[5] = nulls[5] ? (Datum) 0 : CStringGetTextDatum(value);
		nulls[6] = line == NULL;
		values[6] = nulls[6] ? (Datum) 0 : CStringGetTextDatum(line);
		nulls[7] = !comparison_margin(program, criterion->condition, &difference);
		values[7] = nulls[7] ? (Datum) 0 : NumericGetDatum(difference);
		tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
	}
	return (Datum) 0;
}

/* Marks the unknown facts at and below an operand; a known operand hides none. */
static void
mark_unknown_operand(Program *program, const CriteriaNode *node, bool *missing)
{
	if (node->kind == NODE_FACT)
	{
		if (program_fact(program, node->fact).kind == VALUE_UNKNOWN)
			missing[node->fact] = true;
		return;
	}
	if (program_value(program, node).kind != VALUE_UNKNOWN)
		return;
	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
		mark_unknown_operand(program, arg->kind == NODE_SPAN ? arg->args : arg, missing);
}

/* Marks the unknown facts that can still change a condition which is unknown now. */
static void
mark_unknown_condition(Program *program, const CriteriaNode *node, bool *missing)
{
	if (program_truth(program, node) != TRUTH_UNKNOWN)
		return;
	switch (node->kind)
	{
		case NODE_AND:
		case NODE_OR:
		case NODE_NOT:
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
				mark_unknown_condition(program, arg, missing);
			break;
		default:
			if (!node_is_condition(node))
				mark_unknown_operand(program, node, missing);
			else
				for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
					mark_unknown_operand(program, arg, missing);
			break;
	}
}

/*
 * missing_facts(record | jsonb, criteria) -> text[]
 *
 * The unknown facts that can still change the outcome, as criteria write them;
 * empty when an unmet criterion already decides, or nothing is unknown.
 */
Datum
missing_facts(PG_FUNCTION_ARGS)
{
	Program    *program;
	Verdict		verdict;
	bool		missing[CRITERIA_MAX_FACTS] = {false};
	Datum	   *names;
	int			count = 0;

	if (PG_ARGISNULL(1))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 1, false);
	program_load_row(fcinfo, 0, program);
	verdict = program_verdict(program, true);
	for (int i = 0; i < program->criteria->count; i++)
	{
		const Criterion *criterion = &program->criteria->criterion[i];

		if (verdict_get(verdict, i) != STATE_UNKNOWN || verdict_marks(verdict, STATE_UNMET) != 0)
			continue;
		program->running = criterion;
		if (criterion->guard != NULL)
			mark_unknown_condition(program, criterion->guard, missing);
		mark_unknown_condition(program, criterion->condition, missing);
	}
	names = palloc(sizeof(Datum) * (program->criteria->fact_count + 1));
	for (int f = 0; f < program->criteria->fact_count; f++)
		if (missing[f])
			names[count++] = program_fact_name(program, f);
	PG_RETURN_ARRAYTYPE_P(construct_array(names, count, TEXTOID, -1, false, TYPALIGN_INT));
}

/* The comparison that a named criterion is; NULL when there is none of that name or it is no comparison. */
static const CriteriaNode *
named_comparison(Program *program, const char *name)
{
	for (int i = 0; i < program->criteria->count; i++)
		if (program->criteria->criterion[i].name != NULL &&
			strcmp(program->criteria->criterion[i].name, name) == 0)
		{
			program->running = &program->criteria->criterion[i];
			if (program->running->condition->kind == NODE_COMPARE)
				return program->running->condition;
		}
	return NULL;
}

/* threshold(record | jsonb, criteria, name) -> numeric: the line of a criterion that is one comparison. */
Datum
threshold(PG_FUNCTION_ARGS)
{
	Program    *program;
	const CriteriaNode *comparison;
	Value		line;

	if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 1, false);
	program_load_row(fcinfo, 0, program);
	comparison = named_comparison(program, text_to_cstring(PG_GETARG_TEXT_PP(2)));
	if (comparison == NULL)
		PG_RETURN_NULL();
	line = program_value(program, comparison->args->next);
	if (!value_is_number(&line))
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(value_numeric(&line));
}

/* margin(record | jsonb, criteria, name) -> numeric: value minus line of that criterion, for dates in days. */
Datum
margin(PG_FUNCTION_ARGS)
{
	Program    *program;
	const CriteriaNode *comparison;
	Numeric		difference;

	if (PG_ARGISNULL(1) || PG_ARGISNULL(2))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 1, false);
	program_load_row(fcinfo, 0, program);
	comparison = named_comparison(program, text_to_cstring(PG_GETARG_TEXT_PP(2)));
	if (comparison == NULL || !comparison_margin(program, comparison, &difference))
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(difference);
}

/* Marks the parameters whose known values a tree reads: of a coalesce only the first known operand is read. */
static void
mark_parameters_read(Program *program, const CriteriaNode *node, bool *read)
{
	if (node->kind == NODE_FACT)
	{
		if (program->criteria->fact[node->fact].kind == FACT_PARAMETER &&
			program_fact(program, node->fact).kind != VALUE_UNKNOWN)
			read[node->fact] = true;
		return;
	}
	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
	{
		mark_parameters_read(program, arg, read);
		if (node->kind == NODE_COALESCE && program_value(program, arg).kind != VALUE_UNKNOWN)
			break;
	}
}

/*
 * basis(record | jsonb, criteria) -> text
 *
 * The weakest status among the parameters that the applicable criteria read,
 * looked up in the row's jsonb column param_status; a parameter without a
 * status there counts as unverified.  NULL when none was read.
 */
Datum
basis(PG_FUNCTION_ARGS)
{
	Program    *program;
	bool		read[CRITERIA_MAX_FACTS] = {false};
	FupinBasis	weakest = BASIS_PUBLISHED;
	bool		any = false;
	Verdict		verdict;

	if (PG_ARGISNULL(1))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 1, false);
	if (!program_load_row(fcinfo, 0, program))
		PG_RETURN_NULL();
	verdict = program_verdict(program, false);
	for (int i = 0; i < program->criteria->count; i++)
	{
		const Criterion *criterion = &program->criteria->criterion[i];

		program->running = criterion;
		if (criterion->guard != NULL)
			mark_parameters_read(program, criterion->guard, read);
		if (verdict_get(verdict, i) != STATE_NOT_APPLICABLE)
			mark_parameters_read(program, criterion->condition, read);
	}
	for (int f = 0; f < program->criteria->fact_count; f++)
	{
		const char *status;
		FupinBasis	own = BASIS_UNVERIFIED;

		if (!read[f])
			continue;
		any = true;
		status = program_parameter_status(program, program->criteria->fact[f].key);
		if (status != NULL && !fupin_basis_parse(status, &own))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("param_status of \"%s\" is no status", program->criteria->fact[f].key),
					 errhint("Use published, adopted, estimate, assumed or unverified.")));
		weakest = Max(weakest, own);
	}
	if (!any)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(fupin_basis_name(weakest)));
}

/*
 * Criteria against a relation or a list of names and types
 */

static void
put_problem(ReturnSetInfo *result, int position, const Criterion *criterion, const char *problem, const char *hint)
{
	Datum		values[4];
	bool		nulls[4] = {false};

	values[0] = Int32GetDatum(position);
	nulls[1] = criterion->name == NULL;
	values[1] = nulls[1] ? (Datum) 0 : CStringGetTextDatum(criterion->name);
	values[2] = CStringGetTextDatum(problem);
	nulls[3] = hint == NULL || hint[0] == '\0';
	values[3] = nulls[3] ? (Datum) 0 : CStringGetTextDatum(hint);
	tuplestore_putvalues(result->setResult, result->setDesc, values, nulls);
}

/* The number of the name in the list; -1 when it is not there. */
static int
find_column(const ColumnList *columns, const char *name)
{
	for (int i = 0; i < columns->count; i++)
		if (strcmp(columns->name[i], name) == 0)
			return i;
	return -1;
}

/* A fact as lists name it: as criteria write it, but never in quotes. */
static char *
plain_name(const CriteriaFact *fact)
{
	switch (fact->kind)
	{
		case FACT_KEY:
			return psprintf("%s.%s", fact->column, fact->key);
		case FACT_PARAMETER:
			return psprintf("$%s", fact->key);
		default:
			return pstrdup(fact->column);
	}
}

/*
 * list_problems
 *		Puts out a row for every unknown name and, in criteria without one, the
 *		first value of a wrong type.  A list may name jsonb keys as column.key
 *		with their types; a jsonb column admits any key.
 */
static void
list_problems(ReturnSetInfo *result, struct varlena *value, const ColumnList *columns)
{
	Criteria   *criteria = criteria_of_value(value, false);
	FactTypes	types;
	bool		known[CRITERIA_MAX_FACTS];
	char	   *broken[CRITERIA_MAX_FACTS];
	const char *hints[CRITERIA_MAX_FACTS];
	FupinProblem problem;

	for (int f = 0; f < criteria->fact_count; f++)
	{
		const CriteriaFact *fact = &criteria->fact[f];
		char	   *name = plain_name(fact);
		int			column = find_column(columns, name);
		const char *hint = NULL;
		const char *nearest;

		known[f] = true;
		hints[f] = NULL;
		types.type[f] = TYPE_ANY;
		if (column >= 0)
		{
			types.type[f] = column_value_type(columns->type[column], &hint);
			if (hint != NULL)
			{
				known[f] = false;
				broken[f] = psprintf(_("fact %s has type %s, which criteria do not read"),
									 name, format_type_be(columns->type[column]));
				hints[f] = _(hint);
			}
			continue;
		}
		if (fact->kind != FACT_COLUMN)
		{
			/* keys of a plain jsonb column are free */
			column = find_column(columns, fact->column);
			if (column >= 0 && column_value_type(columns->type[column], &hint) == TYPE_JSON)
				continue;
		}
		known[f] = false;
		broken[f] = psprintf(_("fact %s is not known"), name);
		nearest = nearest_name(name, columns);
		if (nearest != NULL)
			hints[f] = psprintf(_("Perhaps %s is meant."), nearest);
	}
	for (int i = 0; i < criteria->count; i++)
	{
		const Criterion *criterion = &criteria->criterion[i];
		bool		named[CRITERIA_MAX_FACTS] = {false};
		bool		all_known = true;

		node_mark_facts(criterion->condition, named);
		if (criterion->guard)
			node_mark_facts(criterion->guard, named);
		for (int f = 0; f < criteria->fact_count; f++)
			if (named[f] && !known[f])
			{
				put_problem(result, i + 1, criterion, broken[f], hints[f]);
				all_known = false;
			}
		if (all_known && !criterion_check_types(criterion, criteria, &types, &problem))
			put_problem(result, i + 1, criterion, problem.detail, problem.hint);
	}
}

/* criteria_problems(criteria, regclass): what of the criteria does not fit the relation's columns. */
Datum
criteria_problems_relation(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	Relation	relation;
	ColumnList	columns = {0};

	InitMaterializedSRF(fcinfo, 0);
	relation = relation_open(PG_GETARG_OID(1), AccessShareLock);
	columns.name = palloc(sizeof(char *) * (relation->rd_att->natts + 1));
	columns.type = palloc(sizeof(Oid) * (relation->rd_att->natts + 1));
	for (int i = 0; i < relation->rd_att->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(relation->rd_att, i);

		if (attribute->attisdropped)
			continue;
		columns.name[columns.count] = pstrdup(NameStr(attribute->attname));
		columns.type[columns.count++] = attribute->atttypid;
	}
	relation_close(relation, AccessShareLock);
	list_problems(result, PG_GETARG_VARLENA_PP(0), &columns);
	return (Datum) 0;
}

/*
 * criteria_problems(criteria, names text[], types regtype[]): the same against
 * a list, in which jsonb keys stand as column.key and parameters as $name.
 */
Datum
criteria_problems_names(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	ColumnList	columns = {0};
	Datum	   *names;
	Datum	   *types;
	int			type_count;

	InitMaterializedSRF(fcinfo, 0);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(1), TEXTOID, -1, false, TYPALIGN_INT, &names, NULL, &columns.count);
	deconstruct_array(PG_GETARG_ARRAYTYPE_P(2), REGTYPEOID, sizeof(Oid), true, TYPALIGN_INT, &types, NULL, &type_count);
	if (type_count != columns.count)
		ereport(ERROR,
				(errcode(ERRCODE_ARRAY_SUBSCRIPT_ERROR),
				 errmsg("%d names but %d types", columns.count, type_count)));
	columns.name = palloc(sizeof(char *) * (columns.count + 1));
	columns.type = palloc(sizeof(Oid) * (columns.count + 1));
	for (int i = 0; i < columns.count; i++)
	{
		columns.name[i] = TextDatumGetCString(names[i]);
		columns.type[i] = DatumGetObjectId(types[i]);
	}
	list_problems(result, PG_GETARG_VARLENA_PP(0), &columns);
	return (Datum) 0;
}
