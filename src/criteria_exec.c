/*
 * criteria_exec.c
 *	  Runs criteria and formulas over rows and jsonb documents.
 *
 * A statement parses each criteria value once and binds it once per row type
 * (fn_extra, keyed by the criteria's bytes and the row type's identifier); per
 * row it deforms the tuple and evaluates the tree.  Unknown is a value like
 * any other here: NULL, NaN, infinities, x / 0 and results out of range.
 */
#include "program.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "common/int.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"
#include "utils/typcache.h"
#include "utils/varlena.h"

/* How many criteria values one calling function keeps compiled; more start over. */
#define PROGRAM_CACHE_SIZE	64

typedef struct ProgramCache
{
	MemoryContext context;
	int			count;
	struct varlena *key[PROGRAM_CACHE_SIZE];
	Program    *program[PROGRAM_CACHE_SIZE];
} ProgramCache;

static const Value unknown_value = {VALUE_UNKNOWN};

/* What is running, for messages: criterion "income", or the formula. */
static const char *
running_name(const Program *program)
{
	return program->running == NULL ? "the formula"
		: psprintf("criterion \"%s\"", criterion_known_as(program->running, program->criteria->fact));
}

/* Raises the error that a value is of a kind the criterion cannot use there. */
static void
value_error(const Program *program, const CriteriaNode *node, const char *is, const char *demand, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATATYPE_MISMATCH),
			 errmsg("%s cannot be assessed", running_name(program)),
			 errdetail("%s is %s; %s.", printed_node(node, program->criteria->fact), is, demand),
			 hint ? errhint("%s", hint) : 0));
}

static const char *
kind_phrase(ValueKind kind)
{
	switch (kind)
	{
		case VALUE_UNKNOWN:
			return "unknown";
		case VALUE_INTEGER:
		case VALUE_NUMERIC:
			return "a number";
		case VALUE_TEXT:
			return "a text";
		case VALUE_BOOLEAN:
			return "a yes/no value";
		case VALUE_DATE:
			return "a date";
		case VALUE_DIVISION:
			return "a division";
	}
	return "a value";
}

/*
 * Compiling and the cache
 */

static Numeric
numeric_from_text(const char *text)
{
	return DatumGetNumeric(DirectFunctionCall3(numeric_in, CStringGetDatum(text),
											   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
}

/* Strict ISO and nothing else; false for what is not a day. */
static bool
date_from_text(const char *text, int length, DateADT *result)
{
	int			year,
				month,
				day;

	if (length != 10 || text[4] != '-' || text[7] != '-')
		return false;
	for (int i = 0; i < 10; i++)
		if (i != 4 && i != 7 && (text[i] < '0' || text[i] > '9'))
			return false;
	year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
	month = (text[5] - '0') * 10 + (text[6] - '0');
	day = (text[8] - '0') * 10 + (text[9] - '0');
	if (year < 1 || month < 1 || month > MONTHS_PER_YEAR || day < 1 || day > day_tab[isleap(year)][month - 1])
		return false;
	*result = date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	return true;
}

/* Makes the values of the literals at and below a node. */
static void
make_constants(Program *program, const CriteriaNode *node)
{
	if (node->constant >= 0)
	{
		Value	   *value = &program->constant[node->constant];
		FupinProblem problem;

		switch (node->kind)
		{
			case NODE_NUMBER:
				if (node->text_length <= 18 && strchr(node->text, '.') == NULL)
				{
					value->kind = VALUE_INTEGER;
					value->as.integer = strtoll(node->text, NULL, 10);
				}
				else
				{
					value->kind = VALUE_NUMERIC;
					value->as.numeric = numeric_from_text(node->text);
				}
				break;
			case NODE_PERCENT:
			case NODE_PERCENT_OF:
				value->kind = VALUE_NUMERIC;
				value->as.numeric = numeric_from_text(psprintf("%se-2", node->text));
				break;
			case NODE_DATE:
				value->kind = VALUE_DATE;
				if (!date_from_text(node->text, node->text_length, &value->as.date))
					elog(ERROR, "date literal does not parse");
				break;
			case NODE_DIVISION:
				value->kind = VALUE_DIVISION;
				if (!division_parse(node->text, node->text_length, &value->as.division, &problem))
					elog(ERROR, "division literal does not parse");
				break;
			default:
				value->kind = VALUE_TEXT;
				value->as.text = node->text;
				value->length = node->text_length;
				break;
		}
	}
	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
		make_constants(program, arg);
}

/* Parses a stored value, which was checked at input, into a program in the current context. */
static Program *
compile(struct varlena *criteria, bool formula)
{
	Program    *program = palloc0(sizeof(Program));

	program->formula = formula;
	program->criteria = criteria_of_value(criteria, formula);
	program->constant = palloc0(sizeof(Value) * (program->criteria->constant_count + 1));
	for (int i = 0; i < program->criteria->count; i++)
	{
		make_constants(program, program->criteria->criterion[i].condition);
		if (program->criteria->criterion[i].guard != NULL)
			make_constants(program, program->criteria->criterion[i].guard);
	}
	return program;
}

/*
 * program_for
 *		The program of a criteria or formula value, compiled at its first use
 *		by this call site.
 */
Program *
program_for(FunctionCallInfo fcinfo, struct varlena *criteria, bool formula)
{
	ProgramCache *cache = fcinfo->flinfo->fn_extra;
	MemoryContext old;
	Program    *program;
	int			size = VARSIZE_ANY_EXHDR(criteria);

	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(ProgramCache));
		cache->context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt, "fupin programs", ALLOCSET_DEFAULT_SIZES);
		fcinfo->flinfo->fn_extra = cache;
	}
	for (int i = 0; i < cache->count; i++)
		if ((int) VARSIZE_ANY_EXHDR(cache->key[i]) == size &&
			memcmp(VARDATA_ANY(cache->key[i]), VARDATA_ANY(criteria), size) == 0)
		{
			if (i > 0)			/* the next row likely asks the same */
			{
				struct varlena *key = cache->key[i];

				program = cache->program[i];
				cache->key[i] = cache->key[0];
				cache->program[i] = cache->program[0];
				cache->key[0] = key;
				cache->program[0] = program;
			}
			return cache->program[0];
		}
	if (cache->count == PROGRAM_CACHE_SIZE)
	{
		MemoryContextReset(cache->context);
		cache->count = 0;
	}
	old = MemoryContextSwitchTo(cache->context);
	program = compile(criteria, formula);
	program->binding_context = AllocSetContextCreate(cache->context, "fupin binding", ALLOCSET_SMALL_SIZES);
	cache->key[cache->count] = palloc(VARSIZE_ANY(criteria));
	memcpy(cache->key[cache->count], criteria, VARSIZE_ANY(criteria));
	cache->program[cache->count++] = program;
	MemoryContextSwitchTo(old);
	return program;
}

/*
 * Binding to a row type
 */

/* What a column of that type is to criteria; TYPE_ANY with a hint when it cannot be a fact. */
ValueType
column_value_type(Oid type, const char **hint)
{
	*hint = NULL;
	type = getBaseType(type);
	switch (type)
	{
		case INT2OID:
		case INT4OID:
		case INT8OID:
		case NUMERICOID:
			return TYPE_NUMBER;
		case BOOLOID:
			return TYPE_BOOLEAN;
		case DATEOID:
			return TYPE_DATE;
		case TEXTOID:
		case VARCHAROID:
		case BPCHAROID:
		case NAMEOID:
		case UNKNOWNOID:
			return TYPE_TEXT;
		case JSONBOID:
			return TYPE_JSON;
		case FLOAT4OID:
		case FLOAT8OID:
			*hint = "Cast it to numeric: binary fractions would decide exact lines wrongly.";
			return TYPE_ANY;
		case TIMESTAMPOID:
		case TIMESTAMPTZOID:
			*hint = "Cast it to date.";
			return TYPE_ANY;
		case JSONOID:
			*hint = "Cast it to jsonb.";
			return TYPE_ANY;
	}
	if (type_is_enum(type))
		return TYPE_TEXT;
	if (type == fupin_type_oid("division"))
		return TYPE_DIVISION;
	*hint = "Facts are numbers, texts, yes/no values, dates, divisions or keys of a jsonb column.";
	return TYPE_ANY;
}

/* The column whose name is most like the one that does not exist; NULL if none is near. */
const char *
nearest_name(const char *name, const ColumnList *columns)
{
	const char *best = NULL;
	int			best_distance = Max((int) strlen(name) / 2, 1) + 1;

	for (int i = 0; i < columns->count; i++)
	{
		int			distance;

		if (strlen(columns->name[i]) > NAMEDATALEN * 2)
			continue;
		distance = varstr_levenshtein_less_equal(name, strlen(name), columns->name[i],
												 strlen(columns->name[i]), 1, 1, 1, best_distance, true);
		if (distance < best_distance)
		{
			best_distance = distance;
			best = columns->name[i];
		}
	}
	return best;
}

/* Number of the live attribute of that name, from 0; -1 when there is none. */
static int
find_attribute(TupleDesc tupdesc, const char *name)
{
	for (int i = 0; i < tupdesc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(tupdesc, i);

		if (!attribute->attisdropped && strcmp(NameStr(attribute->attname), name) == 0)
			return i;
	}
	return -1;
}

/* Raises the error that a fact is no column of the row, with the nearest one that is. */
static void
no_such_column(const Program *program, const CriteriaFact *fact, TupleDesc tupdesc)
{
	ColumnList	columns = {0, palloc(sizeof(char *) * (tupdesc->natts + 1)), NULL};
	const char *nearest;

	for (int i = 0; i < tupdesc->natts; i++)
		if (!TupleDescAttr(tupdesc, i)->attisdropped)
			columns.name[columns.count++] = NameStr(TupleDescAttr(tupdesc, i)->attname);
	nearest = nearest_name(fact->column, &columns);
	if (fact->kind == FACT_PARAMETER)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("%s reads parameter \"$%s\", but the row has no jsonb column \"params\"",
						running_name(program), fact->key),
				 errhint("Join the parameters of the division and year to the row as a jsonb column named params.")));
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_COLUMN),
			 errmsg("fact \"%s\" of %s is not a column of the row", fact->column, running_name(program)),
			 nearest ? errhint("Perhaps the column \"%s\" is meant.", nearest) : 0));
}

/*
 * bind_row_type
 *		Finds each fact among the columns and checks that its type fits where
 *		the criteria use it.  Errors name the criterion, the fact and the
 *		nearest column.
 */
static void
bind_row_type(Program *program, TupleDesc tupdesc)
{
	Criteria   *criteria = program->criteria;
	bool		formula = program->formula;
	FactTypes	types;
	FupinProblem problem;

	for (int f = 0; f < criteria->fact_count; f++)
	{
		CriteriaFact *fact = &criteria->fact[f];
		int			number = find_attribute(tupdesc, fact->column);
		const char *hint;

		program->running = NULL;
		for (int i = 0; i < criteria->count && !formula; i++)
		{
			bool		named[CRITERIA_MAX_FACTS] = {false};

			node_mark_facts(criteria->criterion[i].condition, named);
			if (criteria->criterion[i].guard)
				node_mark_facts(criteria->criterion[i].guard, named);
			if (named[f])
			{
				program->running = &criteria->criterion[i];
				break;
			}
		}
		if (number < 0)
			no_such_column(program, fact, tupdesc);
		program->attribute[f] = number;
		program->attribute_type[f] = getBaseType(TupleDescAttr(tupdesc, number)->atttypid);
		types.type[f] = column_value_type(program->attribute_type[f], &hint);
		if (hint != NULL)
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("fact \"%s\" of %s has type %s, which criteria do not read",
							fact->column, running_name(program), format_type_be(program->attribute_type[f])),
					 errhint("%s", hint)));
		if (fact->kind != FACT_COLUMN)
		{
			if (types.type[f] != TYPE_JSON)
				ereport(ERROR,
						(errcode(ERRCODE_DATATYPE_MISMATCH),
						 errmsg("fact \"%s\" of %s needs a jsonb column \"%s\"",
								printed_fact(fact), running_name(program), fact->column),
						 errdetail("Column \"%s\" has type %s.", fact->column,
								   format_type_be(program->attribute_type[f]))));
			types.type[f] = TYPE_ANY;
		}
	}
	for (int i = 0; i < criteria->count; i++)
	{
		program->running = formula ? NULL : &criteria->criterion[i];
		if (!(formula ? formula_check_types(criteria, &types, &problem)
			  : criterion_check_types(&criteria->criterion[i], criteria, &types, &problem)))
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("%s cannot be assessed", running_name(program)),
					 errdetail("%s", problem.detail),
					 problem.hint[0] ? errhint("%s", problem.hint) : 0));
	}
	program->status_attribute = find_attribute(tupdesc, "param_status");
	if (program->status_attribute >= 0 &&
		getBaseType(TupleDescAttr(tupdesc, program->status_attribute)->atttypid) != JSONBOID)
		program->status_attribute = -1;
	program->running = NULL;
}

/* Is this argument of the call a jsonb document rather than a row? */
bool
criteria_is_json_argument(FunctionCallInfo fcinfo, int argument)
{
	return get_fn_expr_argtype(fcinfo->flinfo, argument) == JSONBOID;
}

/*
 * program_load_row
 *		Makes the row or jsonb document in that argument the one the program
 *		reads.  A NULL row (an outer join's missing side) is all unknown.
 *		Returns false in just that case.
 */
bool
program_load_row(FunctionCallInfo fcinfo, int argument, Program *program)
{
	HeapTupleHeader header;
	HeapTupleData tuple;
	Oid			type_id;
	int32		typmod;
	uint64		identifier;

	memset(program->loaded, 0, sizeof(bool) * program->criteria->fact_count);
	if (PG_ARGISNULL(argument))
	{
		for (int f = 0; f < program->criteria->fact_count; f++)
		{
			program->loaded[f] = true;
			program->fact[f] = unknown_value;
		}
		return false;
	}
	if (criteria_is_json_argument(fcinfo, argument))
	{
		program->json = true;
		program->bound = false;
		program->document = PG_GETARG_JSONB_P(argument);
		if (!JB_ROOT_IS_OBJECT(program->document))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("facts must be a json object, not an array or a single value")));
		return true;
	}

	header = PG_GETARG_HEAPTUPLEHEADER(argument);
	type_id = HeapTupleHeaderGetTypeId(header);
	typmod = HeapTupleHeaderGetTypMod(header);
	identifier = assign_record_type_identifier(type_id, typmod);
	if (!program->bound || program->identifier != identifier ||
		program->type_id != type_id || program->typmod != typmod)
	{
		TupleDesc	tupdesc;
		MemoryContext old;

		program->bound = false;
		program->json = false;
		MemoryContextReset(program->binding_context);
		old = MemoryContextSwitchTo(program->binding_context);
		tupdesc = lookup_rowtype_tupdesc_copy(type_id, typmod);
		bind_row_type(program, tupdesc);
		program->tupdesc = tupdesc;
		program->values = palloc(sizeof(Datum) * (tupdesc->natts + 1));
		program->nulls = palloc(sizeof(bool) * (tupdesc->natts + 1));
		MemoryContextSwitchTo(old);
		program->type_id = type_id;
		program->typmod = typmod;
		program->identifier = identifier;
		program->bound = true;
	}
	tuple.t_len = HeapTupleHeaderGetDatumLength(header);
	ItemPointerSetInvalid(&tuple.t_self);
	tuple.t_tableOid = InvalidOid;
	tuple.t_data = header;
	heap_deform_tuple(&tuple, program->tupdesc, program->values, program->nulls);
	return true;
}

/*
 * Reading facts
 */

/* A jsonb scalar as a value; objects and arrays are no facts. */
static Value
json_value(const Program *program, const CriteriaFact *fact, const JsonbValue *json)
{
	Value		value = unknown_value;

	if (json == NULL)
		return value;
	switch (json->type)
	{
		case jbvNull:
			break;
		case jbvString:
			value.kind = VALUE_TEXT;
			value.as.text = json->val.string.val;
			value.length = json->val.string.len;
			break;
		case jbvNumeric:
			value.kind = VALUE_NUMERIC;
			value.as.numeric = json->val.numeric;
			break;
		case jbvBool:
			value.kind = VALUE_BOOLEAN;
			value.as.boolean = json->val.boolean;
			break;
		default:
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("fact \"%s\" of %s is a json object or array",
							printed_fact(fact), running_name(program)),
					 errdetail("A fact is a number, a text, a yes/no value or null.")));
	}
	return value;
}

/* Looks a key up in a json object; NULL when it is absent. */
static JsonbValue *
json_key(JsonbContainer *container, const char *key, JsonbValue *result)
{
	return getKeyJsonValueFromContainer(container, key, strlen(key), result);
}

/* A fact of a jsonb document: a top-level key, or a key of an object there. */
static Value
document_fact(const Program *program, const CriteriaFact *fact)
{
	JsonbValue	outer;
	JsonbValue	inner;
	JsonbValue *found = json_key(&program->document->root, fact->column, &outer);

	if (fact->key == NULL || found == NULL || found->type == jbvNull)
		return json_value(program, fact, found);
	if (found->type != jbvBinary || !JsonContainerIsObject(found->val.binary.data))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("fact \"%s\" of %s needs a json object at key \"%s\"",
						printed_fact(fact), running_name(program), fact->column)));
	return json_value(program, fact, json_key(found->val.binary.data, fact->key, &inner));
}

/* A key of a jsonb column. */
static Value
column_key_fact(const Program *program, const CriteriaFact *fact, Datum column)
{
	Jsonb	   *json = DatumGetJsonbP(column);
	JsonbValue	value;

	if (!JB_ROOT_IS_OBJECT(json))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("fact \"%s\" of %s needs a json object in column \"%s\"",
						printed_fact(fact), running_name(program), fact->column)));
	return json_value(program, fact, json_key(&json->root, fact->key, &value));
}

/* A column of one of the types that column_value_type() admits. */
static Value
column_fact(Oid type, Datum datum)
{
	Value		value = unknown_value;

	switch (type)
	{
		case INT2OID:
			value.kind = VALUE_INTEGER;
			value.as.integer = DatumGetInt16(datum);
			break;
		case INT4OID:
			value.kind = VALUE_INTEGER;
			value.as.integer = DatumGetInt32(datum);
			break;
		case INT8OID:
			value.kind = VALUE_INTEGER;
			value.as.integer = DatumGetInt64(datum);
			break;
		case NUMERICOID:
			value.as.numeric = DatumGetNumeric(datum);
			if (!numeric_is_nan(value.as.numeric) && !numeric_is_inf(value.as.numeric))
				value.kind = VALUE_NUMERIC;
			break;
		case BOOLOID:
			value.kind = VALUE_BOOLEAN;
			value.as.boolean = DatumGetBool(datum);
			break;
		case DATEOID:
			value.as.date = DatumGetDateADT(datum);
			if (!DATE_NOT_FINITE(value.as.date))
				value.kind = VALUE_DATE;
			break;
		case TEXTOID:
		case VARCHAROID:
		case BPCHAROID:
			{
				struct varlena *text = PG_DETOAST_DATUM_PACKED(datum);

				value.kind = VALUE_TEXT;
				value.as.text = VARDATA_ANY(text);
				value.length = VARSIZE_ANY_EXHDR(text);
				if (type == BPCHAROID)	/* blanks that only pad are no part of the value */
					value.length = bpchartruelen((char *) value.as.text, value.length);
				break;
			}
		case NAMEOID:
			value.kind = VALUE_TEXT;
			value.as.text = NameStr(*DatumGetName(datum));
			value.length = strlen(value.as.text);
			break;
		case UNKNOWNOID:
			value.kind = VALUE_TEXT;
			value.as.text = DatumGetCString(datum);
			value.length = strlen(value.as.text);
			break;
		default:
			if (type_is_enum(type))
			{
				Oid			output;
				bool		is_varlena;

				getTypeOutputInfo(type, &output, &is_varlena);
				value.kind = VALUE_TEXT;
				value.as.text = OidOutputFunctionCall(output, datum);
				value.length = strlen(value.as.text);
			}
			else
			{
				value.kind = VALUE_DIVISION;
				value.as.division = DatumGetDivision(datum);
			}
			break;
	}
	return value;
}

/* The value of a fact in the row at hand, read once per row. */
Value
program_fact(Program *program, int fact)
{
	if (!program->loaded[fact])
	{
		const CriteriaFact *what = &program->criteria->fact[fact];
		Value		value = unknown_value;

		if (program->json)
			value = document_fact(program, what);
		else if (!program->nulls[program->attribute[fact]])
		{
			Datum		datum = program->values[program->attribute[fact]];

			value = what->key != NULL ? column_key_fact(program, what, datum)
				: column_fact(program->attribute_type[fact], datum);
		}
		program->fact[fact] = value;
		program->loaded[fact] = true;
	}
	return program->fact[fact];
}

/*
 * program_parameter_status
 *		The status (published ... unverified) that the row's jsonb column
 *		param_status gives for a parameter; NULL when it gives none.
 */
const char *
program_parameter_status(Program *program, const char *key)
{
	JsonbContainer *container = NULL;
	JsonbValue	outer;
	JsonbValue	inner;
	JsonbValue *status;

	if (program->json)
	{
		JsonbValue *found = json_key(&program->document->root, "param_status", &outer);

		if (found != NULL && found->type == jbvBinary && JsonContainerIsObject(found->val.binary.data))
			container = found->val.binary.data;
	}
	else if (program->status_attribute >= 0 && !program->nulls[program->status_attribute])
	{
		Jsonb	   *json = DatumGetJsonbP(program->values[program->status_attribute]);

		if (JB_ROOT_IS_OBJECT(json))
			container = &json->root;
	}
	if (container == NULL)
		return NULL;
	status = json_key(container, key, &inner);
	if (status == NULL || status->type != jbvString)
		return NULL;
	return pnstrdup(status->val.string.val, status->val.string.len);
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
				value->kind == VALUE_TEXT ? "In jsonb write dates as \"YYYY-MM-DD\"." : NULL);
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
			value_error(program, span->args, "not a whole number",
						"days, months and years are added whole", NULL);
		n = numeric_int4_opt_error(count.as.numeric, &error);
		if (error)
			return result;
	}
	else
		n = count.as.integer;
	if (n > INT_MAX || n < -INT_MAX)
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
		value_error(program, left, kind_phrase(a->kind),
					psprintf("%s is %s, and they cannot be compared", printed_node(right, program->criteria->fact), kind_phrase(b->kind)),
					NULL);
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
		comparable(program, node->args, &best, arg, &other);
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
	int			order;

	if (a.kind == VALUE_UNKNOWN || b.kind == VALUE_UNKNOWN)
		return TRUTH_UNKNOWN;
	comparable(program, left, &a, right, &b);
	if (operation > COMPARE_NE && a.kind != VALUE_DATE && !value_is_number(&a))
		value_error(program, left, kind_phrase(a.kind),
					"only numbers and dates have an order, others compare by =, <> and in", NULL);
	order = compare_values(&a, &b);
	switch (operation)
	{
		case COMPARE_EQ:
			return truth_of(order == 0);
		case COMPARE_NE:
			return truth_of(order != 0);
		case COMPARE_LT:
			return truth_of(order < 0);
		case COMPARE_LE:
			return truth_of(order <= 0);
		case COMPARE_GT:
			return truth_of(order > 0);
		case COMPARE_GE:
			return truth_of(order >= 0);
	}
	return TRUTH_UNKNOWN;
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
					 errmsg("%s cannot be assessed", running_name(program)),
					 errdetail("%s is no division code: %s", printed_node(node->args, program->criteria->fact), problem.detail)));
		place.kind = VALUE_DIVISION;
		place.as.division = division;
	}
	if (place.kind != VALUE_DIVISION)
		value_error(program, node->args, kind_phrase(place.kind), "\"within\" needs a division code",
					value_is_number(&place) ? "In jsonb write division codes as strings." : NULL);
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
VerdictState
program_state(Program *program, int i)
{
	const Criterion *criterion = &program->criteria->criterion[i];
	Truth		guard = TRUTH_TRUE;
	Truth		condition;

	program->running = criterion;
	if (criterion->guard_kind != GUARD_NONE)
	{
		guard = program_truth(program, criterion->guard);
		if (guard == TRUTH_FALSE)
			return STATE_NOT_APPLICABLE;
		if (guard == TRUTH_UNKNOWN && criterion->guard_kind == GUARD_AMONG)
			return STATE_UNKNOWN;
	}
	condition = program_truth(program, criterion->condition);
	if (condition == TRUTH_TRUE)
		return STATE_MET;
	if (condition == TRUTH_FALSE && guard == TRUTH_TRUE)
		return STATE_UNMET;
	return STATE_UNKNOWN;
}
