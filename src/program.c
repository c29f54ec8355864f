/*
 * program.c
 *	  Makes criteria and formulas ready to run: parses each value once per
 *	  statement, binds it once per row type, and reads the facts of a row.
 *
 * Programs are cached in fn_extra, keyed by the criteria's bytes and the row
 * type's identifier, never by a pointer.
 */
#include "program.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/typcache.h"
#include "utils/varlena.h"

/* How many criteria values one calling function keeps compiled, in twice as many places; more start over. */
#define PROGRAM_CACHE_SIZE	1024

/* How many lists of names a program keeps: two to this power. */
#define NAMES_BITS	6
#define NAMES_KEPT	(1 << NAMES_BITS)

struct NamesOfMarks
{
	uint64		marks;
	ArrayType  *names;			/* NULL: the place is free */
};

typedef struct CachedProgram
{
	struct varlena *key;		/* NULL: the place is free */
	Program    *program;
	struct CachedProgram *follower; /* what was asked for after it, or NULL */
} CachedProgram;

typedef struct ProgramCache
{
	MemoryContext context;
	bool		json;			/* the facts are a jsonb document */
	bool		constant;		/* the criteria are a literal of the call */
	int			count;
	CachedProgram *last;		/* what the row before asked for, or NULL */

	/* the columns of a row that is not given column by column */
	MemoryContext row_context;
	HeapTupleHeader row;		/* a copy, to tell whether the next is the same; NULL: it was not kept */
	uint64		row_identifier; /* of its type's definition */
	int			row_length;		/* of the arrays */
	Datum	   *values;
	bool	   *nulls;

	CachedProgram place[2 * PROGRAM_CACHE_SIZE];
} ProgramCache;

static const Value unknown_value = {VALUE_UNKNOWN};

/* What is running, for messages: criterion "income", or the formula. */
const char *
program_running(const Program *program)
{
	return program->running == NULL ? _("the formula")
		: psprintf(_("criterion \"%s\""), criterion_known_as(program->running, program->criteria->fact));
}

/*
 * program_names
 *		The names of the criteria that verdict_marks() marks, as text[].  Most
 *		rows of a statement share a few lists, so each is made once and kept as
 *		long as the next list of the same place leaves it there; the caller's
 *		row does not live longer.
 */
Datum
program_names(Program *program, uint64 marks)
{
	struct NamesOfMarks *place;
	Datum		name[CRITERIA_MAX_CRITERIA];
	MemoryContext old;
	int			count = 0;

	if (program->names == NULL)
		program->names = MemoryContextAllocZero(GetMemoryChunkContext(program), sizeof(struct NamesOfMarks) * NAMES_KEPT);
	/* the golden ratio spreads marks that differ in one bit */
	place = &program->names[(marks * UINT64CONST(0x9E3779B97F4A7C15)) >> (64 - NAMES_BITS)];
	if (place->names != NULL && place->marks == marks)
		return PointerGetDatum(place->names);
	for (int i = 0; i < program->criteria->count; i++)
		if (marks & (UINT64CONST(1) << (2 * i)))
			name[count++] = CStringGetTextDatum(criterion_known_as(&program->criteria->criterion[i], program->criteria->fact));
	if (place->names != NULL)
		pfree(place->names);
	place->names = NULL;
	old = MemoryContextSwitchTo(GetMemoryChunkContext(program));
	place->names = construct_array(name, count, TEXTOID, -1, false, TYPALIGN_INT);
	MemoryContextSwitchTo(old);
	place->marks = marks;
	return PointerGetDatum(place->names);
}

/* A fact as criteria write it, as text; each is printed once and lives as long as the program. */
Datum
program_fact_name(Program *program, int fact)
{
	MemoryContext old = MemoryContextSwitchTo(GetMemoryChunkContext(program));

	if (program->fact_name == NULL)
		program->fact_name = palloc0(sizeof(Datum) * program->criteria->fact_count);
	if (program->fact_name[fact] == (Datum) 0)
		program->fact_name[fact] = CStringGetTextDatum(printed_fact(&program->criteria->fact[fact]));
	MemoryContextSwitchTo(old);
	return program->fact_name[fact];
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

/* The day that a strict ISO text names; false for what is not a day. */
bool
date_from_text(const char *text, int length, DateADT *result)
{
	int			year,
				month,
				day;

	if (!scan_iso_date(text, length, &year, &month, &day))
		return false;
	*result = date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	return true;
}

/*
 * make_constants
 *		Makes the values of the literals at and below a node, and of the
 *		operands that name no fact, such as 45% of 20000.  Returns whether the
 *		node names no fact.
 */
static bool
make_constants(Program *program, CriteriaNode *node)
{
	bool		constant = node->kind != NODE_FACT;

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
	for (CriteriaNode *arg = node->args; arg; arg = arg->next)
		constant = make_constants(program, arg) && constant;
	if (constant && node->args != NULL && node->kind != NODE_SPAN && !node_is_condition(node))
	{
		program->constant[program->constant_count] = program_value(program, node);
		node->folded = program->constant_count++;
	}
	return constant;
}

/* How many nodes there are at and below a node. */
static int
count_nodes(const CriteriaNode *node)
{
	int			count = 1;

	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
		count += count_nodes(arg);
	return count;
}

/* Parses a stored value, which was checked at input, into a program in the current context. */
static Program *
compile(struct varlena *criteria, bool formula)
{
	Program    *program = palloc0(sizeof(Program));
	int			nodes = 0;

	program->formula = formula;
	program->criteria = criteria_of_value(criteria, formula);
	program->constant_count = program->criteria->constant_count;
	for (int i = 0; i < program->criteria->count; i++)
	{
		nodes += count_nodes(program->criteria->criterion[i].condition);
		if (program->criteria->criterion[i].guard != NULL)
			nodes += count_nodes(program->criteria->criterion[i].guard);
	}
	program->constant = palloc0(sizeof(Value) * (program->constant_count + nodes));
	for (int i = 0; i < program->criteria->count; i++)
	{
		program->running = formula ? NULL : &program->criteria->criterion[i];
		make_constants(program, program->criteria->criterion[i].condition);
		if (program->criteria->criterion[i].guard != NULL)
			make_constants(program, program->criteria->criterion[i].guard);
	}
	return program;
}

/* Whether two values have the same bytes behind their headers; criteria that are compressed have a zero byte in them. */
static bool
same_bytes(const struct varlena *one, const struct varlena *other)
{
	return VARSIZE_ANY_EXHDR(one) == VARSIZE_ANY_EXHDR(other) &&
		memcmp(VARDATA_ANY(one), VARDATA_ANY(other), VARSIZE_ANY_EXHDR(one)) == 0;
}

/*
 * is_literal
 *		Whether that argument stands in the call as a literal.  A parameter may
 *		change from call to call, although get_fn_expr_arg_stable() says no.
 */
static bool
is_literal(FmgrInfo *call, int argument)
{
	FuncExpr   *expression = (FuncExpr *) call->fn_expr;

	return expression != NULL && IsA(expression, FuncExpr) && IsA(list_nth(expression->args, argument), Const);
}

/*
 * program_for
 *		The program of the criteria or the formula in that argument, compiled at
 *		its first use by this call site.  Values that are compressed are compared
 *		as they are.
 */
Program *
program_for(FunctionCallInfo fcinfo, int argument, bool formula)
{
	ProgramCache *cache = fcinfo->flinfo->fn_extra;
	struct varlena *criteria = (struct varlena *) PG_GETARG_POINTER(argument);
	struct varlena *text;
	MemoryContext old;
	CachedProgram *before;
	Program    *program;
	uint32		first;
	uint32		i;

	if (cache == NULL)
	{
		cache = MemoryContextAllocZero(fcinfo->flinfo->fn_mcxt, sizeof(ProgramCache));
		cache->context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt, "fupin programs", ALLOCSET_DEFAULT_SIZES);
		cache->row_context = AllocSetContextCreate(fcinfo->flinfo->fn_mcxt, "fupin row", ALLOCSET_SMALL_SIZES);
		cache->json = criteria_is_json_argument(fcinfo, 0);
		cache->constant = is_literal(fcinfo->flinfo, argument);
		fcinfo->flinfo->fn_extra = cache;
	}
	if (VARATT_IS_EXTERNAL(criteria))
		criteria = PG_DETOAST_DATUM_PACKED(PointerGetDatum(criteria));
	/* the next row likely asks the same, or each row asks for several in turn */
	before = cache->last;
	if (before != NULL && (cache->constant || same_bytes(before->key, criteria)))
		return before->program;
	if (before != NULL && before->follower != NULL && same_bytes(before->follower->key, criteria))
	{
		cache->last = before->follower;
		return cache->last->program;
	}
	first = hash_bytes((unsigned char *) VARDATA_ANY(criteria), VARSIZE_ANY_EXHDR(criteria)) % lengthof(cache->place);
	for (i = first; cache->place[i].key != NULL; i = (i + 1) % lengthof(cache->place))
		if (same_bytes(cache->place[i].key, criteria))
		{
			cache->last = &cache->place[i];
			if (before != NULL)
				before->follower = cache->last;
			return cache->last->program;
		}
	cache->last = NULL;
	if (cache->count == PROGRAM_CACHE_SIZE)
	{
		MemoryContextReset(cache->context);
		memset(cache->place, 0, sizeof(cache->place));
		cache->count = 0;
		i = first;
	}
	text = PG_DETOAST_DATUM_PACKED(PointerGetDatum(criteria));
	old = MemoryContextSwitchTo(cache->context);
	program = compile(text, formula);
	program->json = cache->json;
	program->binding_context = AllocSetContextCreate(cache->context, "fupin binding", ALLOCSET_SMALL_SIZES);
	program->params_context = AllocSetContextCreate(cache->context, "fupin parameters", ALLOCSET_SMALL_SIZES);
	program->params_attribute = program->status_attribute = -1;
	cache->place[i].program = program;
	cache->place[i].key = memcpy(palloc(VARSIZE_ANY(criteria)), criteria, VARSIZE_ANY(criteria));
	cache->last = &cache->place[i];
	cache->count++;
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
			*hint = gettext_noop("Cast it to numeric: binary fractions would decide exact lines wrongly.");
			return TYPE_ANY;
		case TIMESTAMPOID:
		case TIMESTAMPTZOID:
			*hint = gettext_noop("Cast it to date.");
			return TYPE_ANY;
		case JSONOID:
			*hint = gettext_noop("Cast it to jsonb.");
			return TYPE_ANY;
	}
	if (type_is_enum(type))
		return TYPE_TEXT;
	if (type == fupin_type_oid("division"))
		return TYPE_DIVISION;
	*hint = gettext_noop("Facts are numbers, texts, yes/no values, dates, divisions or keys of a jsonb column.");
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
						program_running(program), fact->key),
				 errhint("Join the parameters of the division and year to the row as a jsonb column named params.")));
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_COLUMN),
			 errmsg("fact \"%s\" of %s is not a column of the row", fact->column, program_running(program)),
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
		if (types.type[f] == TYPE_TEXT && type_is_enum(program->attribute_type[f]))
			program->attribute_type[f] = ANYENUMOID;
		if (hint != NULL)
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("fact \"%s\" of %s has type %s, which criteria do not read",
							fact->column, program_running(program), format_type_be(program->attribute_type[f])),
					 errhint("%s", _(hint))));
		if (fact->kind != FACT_COLUMN)
		{
			if (types.type[f] != TYPE_JSON)
				ereport(ERROR,
						(errcode(ERRCODE_DATATYPE_MISMATCH),
						 errmsg("fact \"%s\" of %s needs a jsonb column \"%s\"",
								printed_fact(fact), program_running(program), fact->column),
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
					 errmsg("%s cannot be assessed", program_running(program)),
					 errdetail_internal("%s", problem.detail),
					 problem.hint[0] ? errhint("%s", problem.hint) : 0));
	}
	program->status_attribute = find_attribute(tupdesc, "param_status");
	if (program->status_attribute >= 0 &&
		getBaseType(TupleDescAttr(tupdesc, program->status_attribute)->atttypid) != JSONBOID)
		program->status_attribute = -1;
	program->running = NULL;
}

/* Adds a column to those that are read. */
static void
read_column(Program *program, int attribute)
{
	for (int i = 0; i < program->read_count; i++)
		if (program->read[i] == attribute)
			return;
	program->read[program->read_count++] = attribute;
}

/*
 * bind
 *		Makes the program ready for rows of that type, in the current context,
 *		which is the binding's own.  The descriptor is the program's to keep.
 */
static void
bind(Program *program, TupleDesc tupdesc)
{
	bind_row_type(program, tupdesc);
	program->params_attribute = -1;
	program->read_count = 0;
	program->read = palloc(sizeof(int) * (program->criteria->fact_count + 1));
	for (int f = 0; f < program->criteria->fact_count; f++)
	{
		read_column(program, program->attribute[f]);
		if (program->criteria->fact[f].kind == FACT_PARAMETER)
			program->params_attribute = program->attribute[f];
	}
	if (program->status_attribute >= 0)
		read_column(program, program->status_attribute);
	program->tupdesc = tupdesc;
	program->values = palloc0(sizeof(Datum) * (tupdesc->natts + 1));
	program->nulls = palloc0(sizeof(bool) * (tupdesc->natts + 1));
	program->params_bytes = NULL;
	quick_make(program);
}

/* Is this argument of the call a jsonb document rather than a row? */
bool
criteria_is_json_argument(FunctionCallInfo fcinfo, int argument)
{
	return get_fn_expr_argtype(fcinfo->flinfo, argument) == JSONBOID;
}

/*
 * forget_row
 *		Forgets the facts of the row before.  The parameters stay while the next
 *		row has the same bytes of them, which within a year most rows of a
 *		county do.
 */
static void
forget_row(Program *program)
{
	int			params = program->params_attribute;
	bool		same_params = false;

	if (program->columns && params >= 0)
	{
		struct varlena *bytes = program->nulls[params] ? NULL : (struct varlena *) DatumGetPointer(program->values[params]);

		same_params = bytes != NULL && program->params_bytes != NULL &&
			VARSIZE_ANY(bytes) == VARSIZE_ANY(program->params_bytes) &&
			memcmp(bytes, program->params_bytes, VARSIZE_ANY(bytes)) == 0;
		if (!same_params)
		{
			MemoryContextReset(program->params_context);
			program->params_bytes = NULL;
			program->params = NULL;
			quick_forget_lines(program);
			if (bytes != NULL)
			{
				MemoryContext old = MemoryContextSwitchTo(program->params_context);

				program->params_bytes = memcpy(palloc(VARSIZE_ANY(bytes)), bytes, VARSIZE_ANY(bytes));
				program->params = DatumGetJsonbP(PointerGetDatum(program->params_bytes));
				MemoryContextSwitchTo(old);
			}
		}
	}
	for (int f = 0; f < program->criteria->fact_count && program->any_loaded; f++)
		program->loaded[f] = program->loaded[f] && same_params && program->criteria->fact[f].kind == FACT_PARAMETER;
	program->any_loaded = same_params;
}

/*
 * read_row
 *		Reads the columns of a row whose type the program is bound to.  Where
 *		several criteria are asked, likely each row is asked for them in turn; so
 *		it is kept, and its columns are taken apart but once.
 */
static void
read_row(ProgramCache *cache, HeapTupleHeader row, Program *program)
{
	uint32		size = HeapTupleHeaderGetDatumLength(row);

	if (cache->row == NULL || cache->row_identifier != program->identifier ||
		HeapTupleHeaderGetDatumLength(cache->row) != size || memcmp(cache->row, row, size) != 0)
	{
		HeapTupleData tuple;

		cache->row = NULL;
		MemoryContextReset(cache->row_context);
		if (cache->row_length < program->tupdesc->natts)
		{
			MemoryContext context = GetMemoryChunkContext(cache);

			cache->values = MemoryContextAlloc(context, sizeof(Datum) * program->tupdesc->natts);
			cache->nulls = MemoryContextAlloc(context, sizeof(bool) * program->tupdesc->natts);
			cache->row_length = program->tupdesc->natts;
		}
		if (cache->count > 1)
		{
			row = memcpy(MemoryContextAlloc(cache->row_context, size), row, size);
			cache->row = row;
			cache->row_identifier = program->identifier;
		}
		tuple.t_len = size;
		ItemPointerSetInvalid(&tuple.t_self);
		tuple.t_tableOid = InvalidOid;
		tuple.t_data = row;
		heap_deform_tuple(&tuple, program->tupdesc, cache->values, cache->nulls);
	}
	program->values = cache->values;
	program->nulls = cache->nulls;
	program->row_context = cache->row != NULL ? cache->row_context : CurrentMemoryContext;
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
	Oid			type_id;
	int32		typmod;

	if (PG_ARGISNULL(argument))
	{
		program->columns = false;
		program->params_bytes = NULL;
		program->any_loaded = true;
		for (int f = 0; f < program->criteria->fact_count; f++)
		{
			program->loaded[f] = true;
			program->fact[f] = unknown_value;
		}
		return false;
	}
	if (program->json)
	{
		program->document = PG_GETARG_JSONB_P(argument);
		forget_row(program);
		if (!JB_ROOT_IS_OBJECT(program->document))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("facts must be a json object, not an array or a single value")));
		return true;
	}

	header = PG_GETARG_HEAPTUPLEHEADER(argument);
	type_id = HeapTupleHeaderGetTypeId(header);
	typmod = HeapTupleHeaderGetTypMod(header);
	if (!program->bound || program->type_id != type_id || program->typmod != typmod ||
		program->identifier != (program->type_entry != NULL ? program->type_entry->tupDesc_identifier
								: assign_record_type_identifier(type_id, typmod)))
	{
		MemoryContext old;

		program->bound = false;
		MemoryContextReset(program->binding_context);
		program->type_id = type_id;
		program->typmod = typmod;
		/* asked for first: a change while we bind makes the next row bind again */
		program->identifier = assign_record_type_identifier(type_id, typmod);
		program->type_entry = type_id == RECORDOID ? NULL : lookup_type_cache(type_id, TYPECACHE_TUPDESC);
		old = MemoryContextSwitchTo(program->binding_context);
		bind(program, lookup_rowtype_tupdesc_copy(type_id, typmod));
		MemoryContextSwitchTo(old);
		program->bound = true;
	}
	read_row(fcinfo->flinfo->fn_extra, header, program);
	program->columns = true;
	forget_row(program);
	return true;
}

/* Binds to columns that are the arguments from the first on and have those names. */
static void
bind_arguments(FunctionCallInfo fcinfo, int first, int count, const char **names, Program *program)
{
	MemoryContext old;
	TupleDesc	tupdesc;

	if (PG_NARGS() - first != count)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%d columns need %d values, not %d", count, count, PG_NARGS() - first)));
	program->bound = false;
	MemoryContextReset(program->binding_context);
	old = MemoryContextSwitchTo(program->binding_context);
	tupdesc = CreateTemplateTupleDesc(count);
	for (int i = 0; i < count; i++)
		TupleDescInitEntry(tupdesc, i + 1, names[i], get_fn_expr_argtype(fcinfo->flinfo, first + i), -1, 0);
	bind(program, tupdesc);
	MemoryContextSwitchTo(old);
	program->bound = true;
}

/* Reads the columns that are the arguments from the first on. */
static void
read_arguments(FunctionCallInfo fcinfo, int first, Program *program)
{
	const NullableDatum *column = &fcinfo->args[first];

	program->row_context = CurrentMemoryContext;
	for (int i = 0; i < program->read_count; i++)
	{
		int			attribute = program->read[i];

		program->values[attribute] = column[attribute].value;
		program->nulls[attribute] = column[attribute].isnull;
	}
	program->columns = true;
	forget_row(program);
}

/*
 * bind_columns
 *		Binds to the arguments after that of their names, unless it is bound to
 *		these very names: those of a literal stay for the call site, those of a
 *		variable may be others at each call.
 */
static void
bind_columns(FunctionCallInfo fcinfo, int names, Program *program)
{
	struct varlena *given;
	Datum	   *texts;
	const char *name[FUNC_MAX_ARGS];
	int			count;

	if (PG_NARGS() <= names || get_fn_expr_argtype(fcinfo->flinfo, names) != TEXTARRAYOID || PG_ARGISNULL(names))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("the names of the columns must be a value of type text[]")));
	given = PG_GETARG_VARLENA_P(names);
	if (program->bound && same_bytes(program->names_given, given))
		return;
	deconstruct_array((ArrayType *) given, TEXTOID, -1, false, TYPALIGN_INT, &texts, NULL, &count);
	for (int i = 0; i < Min(count, FUNC_MAX_ARGS); i++)
		name[i] = TextDatumGetCString(texts[i]);
	bind_arguments(fcinfo, names + 1, count, name, program);
	program->names_given = is_literal(fcinfo->flinfo, names) ? NULL :
		memcpy(MemoryContextAlloc(program->binding_context, VARSIZE_ANY(given)), given, VARSIZE_ANY(given));
}

/*
 * program_load_columns
 *		Makes the arguments after that of their names the row that the program
 *		reads.
 */
void
program_load_columns(FunctionCallInfo fcinfo, int names, Program *program)
{
	if (!program->bound || program->names_given != NULL)
		bind_columns(fcinfo, names, program);
	read_arguments(fcinfo, names + 1, program);
}

/* The different columns that criteria name, in the order of first mention; returns how many. */
int
criteria_columns(const Criteria *criteria, const char **names)
{
	int			count = 0;

	for (int f = 0; f < criteria->fact_count; f++)
	{
		int			i = 0;

		while (i < count && strcmp(names[i], criteria->fact[f].column) != 0)
			i++;
		if (i == count)
			names[count++] = criteria->fact[f].column;
	}
	return count;
}

/*
 * program_load_values
 *		Makes the arguments from the first on, which are the columns that the
 *		criteria name in the order of first mention, the row that the program
 *		reads.  Errors when their number or their types do not fit.
 */
void
program_load_values(FunctionCallInfo fcinfo, int first, Program *program)
{
	if (!program->bound)
	{
		const char *names[CRITERIA_MAX_FACTS];
		int			count = criteria_columns(program->criteria, names);

		bind_arguments(fcinfo, first, count, names, program);
	}
	read_arguments(fcinfo, first, program);
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
							printed_fact(fact), program_running(program)),
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
						printed_fact(fact), program_running(program), fact->column)));
	return json_value(program, fact, json_key(found->val.binary.data, fact->key, &inner));
}

/* A key of a jsonb column, which is unpacked once for all its keys. */
static Value
column_key_fact(const Program *program, const CriteriaFact *fact, Datum *column)
{
	Jsonb	   *json = program->params;
	JsonbValue	value;

	if (fact->kind != FACT_PARAMETER)
	{
		MemoryContext old = MemoryContextSwitchTo(program->row_context);

		json = DatumGetJsonbP(*column);
		*column = JsonbPGetDatum(json);
		MemoryContextSwitchTo(old);
	}
	if (!JB_ROOT_IS_OBJECT(json))
		ereport(ERROR,
				(errcode(ERRCODE_DATATYPE_MISMATCH),
				 errmsg("fact \"%s\" of %s needs a json object in column \"%s\"",
						printed_fact(fact), program_running(program), fact->column)));
	return json_value(program, fact, json_key(&json->root, fact->key, &value));
}

/* A column of one of the types that column_value_type() admits, jsonb excepted; ANYENUMOID stands for every enum. */
Value
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
		case ANYENUMOID:
			value.kind = VALUE_TEXT;
			value.as.text = DatumGetCString(DirectFunctionCall1(enum_out, datum));
			value.length = strlen(value.as.text);
			break;
		default:
			value.kind = VALUE_DIVISION;
			value.as.division = DatumGetDivision(datum);
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
			Datum	   *datum = &program->values[program->attribute[fact]];

			value = what->key != NULL ? column_key_fact(program, what, datum)
				: column_fact(program->attribute_type[fact], *datum);
		}
		program->fact[fact] = value;
		program->loaded[fact] = program->any_loaded = true;
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
