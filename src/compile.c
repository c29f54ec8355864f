/*
 * compile.c
 *	  Constant criteria as part of the plan (design 8).
 *
 *	  assess(row, '...')            verdict_of('cwav...', b, g, c, g, d, ..., rest)
 *	  passed(assess(row, '...'))    b AND (NOT g OR c) AND (NOT g OR (g AND d)) AND ...
 *
 * The row is never put together: only the columns that the criteria name are
 * read, and the conditions on them are the server's own expressions (native.c).
 * What native.c does not translate is left to the interpreter, over plain
 * values: assess_values() gives the rest of the verdict, passed_values() what
 * passed() makes of it.  So a WHERE has indexes, estimates, an early exit and
 * parallel workers, and everything can be shipped to other servers.
 *
 * The layout, the first argument of verdict_of(), has a letter per criterion:
 *
 *	  c  condition               state + - ? where it is true, false, NULL
 *	  w  guard, condition        c when g
 *	  a  guard, condition        c among g
 *	  v  (none)                  next state of the verdict in the last argument
 *
 * In SQL's three-valued logic the conjunction is exactly passed(): a member is
 * false for unmet, NULL for unknown, true for met and for not applicable.
 *
 * Whatever does not fit (a row that is neither a table's nor a list of
 * expressions, criteria that name no column of it, volatile expressions) is
 * left alone, and assess() answers or complains when it runs.
 */
#include "compile.h"

#include "catalog/namespace.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "optimizer/placeholder.h"
#include "parser/parse_relation.h"
#include "parser/parsetree.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

#define LAYOUT_CONDITION	'c'
#define LAYOUT_WHEN			'w'
#define LAYOUT_AMONG		'a'
#define LAYOUT_VERDICT		'v'

/*
 * The calls that a plan holds
 */

PG_FUNCTION_INFO_V1(assess_values);

/*
 * assess_values(criteria, VARIADIC "any") -> verdict
 *
 * The verdict over the columns that the criteria name, given one by one in the
 * order in which they are first named.  NULL criteria give NULL.  Errors as
 * assess().
 */
Datum
assess_values(PG_FUNCTION_ARGS)
{
	Program    *program;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	program = program_for(fcinfo, PG_GETARG_VARLENA_PP(0), false);
	program_load_values(fcinfo, 1, program);
	PG_RETURN_VERDICT(program_verdict(program));
}

PG_FUNCTION_INFO_V1(passed_values);

/*
 * passed_values(criteria, VARIADIC "any") -> boolean
 *
 * passed(assess_values(...)), but the first unmet criterion ends it.
 */
Datum
passed_values(PG_FUNCTION_ARGS)
{
	Program    *program;
	bool		unknown = false;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	program = program_for(fcinfo, PG_GETARG_VARLENA_PP(0), false);
	program_load_values(fcinfo, 1, program);
	for (int i = 0; i < program->criteria->count; i++)
	{
		VerdictState state = program_state(program, i);

		if (state == STATE_UNMET)
			PG_RETURN_BOOL(false);
		unknown |= state == STATE_UNKNOWN;
	}
	if (unknown)
		PG_RETURN_NULL();
	PG_RETURN_BOOL(true);
}

/*
 * layout_conditions
 *		How many truth values a layout takes, and whether it takes a verdict
 *		after them; -1 when it is no layout.
 */
static int
layout_conditions(const char *layout, bool *takes_verdict)
{
	int			conditions = 0;

	*takes_verdict = false;
	if (strlen(layout) > VERDICT_MAX_LENGTH)
		return -1;
	for (; *layout != '\0'; layout++)
		switch (*layout)
		{
			case LAYOUT_CONDITION:
				conditions += 1;
				break;
			case LAYOUT_WHEN:
			case LAYOUT_AMONG:
				conditions += 2;
				break;
			case LAYOUT_VERDICT:
				*takes_verdict = true;
				break;
			default:
				return -1;
		}
	return conditions;
}

/*
 * call_layout
 *		The layout of a call of verdict_of(), kept from its first row on.  Errors
 *		(22023), which only people see who write the call by hand: the layout is
 *		not a constant, or the arguments after it are not what it says.
 */
static const char *
call_layout(FunctionCallInfo fcinfo)
{
	FmgrInfo   *call = fcinfo->flinfo;
	char	   *layout = text_to_cstring(PG_GETARG_TEXT_PP(0));
	bool		takes_verdict;
	int			conditions = layout_conditions(layout, &takes_verdict);
	bool		fits = conditions >= 0 && PG_NARGS() == 1 + conditions + takes_verdict &&
		get_fn_expr_arg_stable(call, 0);

	for (int i = 1; fits && i < PG_NARGS(); i++)
		fits = get_fn_expr_argtype(call, i) == (i <= conditions ? BOOLOID : fupin_type_oid("verdict"));
	if (!fits)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("layout of a verdict does not fit the values"),
				 errdetail("A constant of at most %d letters is needed: c takes a condition, w and a take a guard and a condition, v takes a state of the verdict that comes last.",
						   VERDICT_MAX_LENGTH)));
	call->fn_extra = MemoryContextStrdup(call->fn_mcxt, layout);
	return call->fn_extra;
}

/* A truth value among the arguments. */
static inline Truth
truth_of(const NullableDatum *argument)
{
	if (argument->isnull)
		return TRUTH_UNKNOWN;
	return DatumGetBool(argument->value) ? TRUTH_TRUE : TRUTH_FALSE;
}

PG_FUNCTION_INFO_V1(verdict_of);

/*
 * verdict_of(layout, VARIADIC "any") -> verdict
 *
 * Puts the truth values of guards and conditions, and the states of another
 * verdict, together as the layout says.  A NULL layout, or a NULL other
 * verdict, gives NULL.  Errors: call_layout().
 */
Datum
verdict_of(PG_FUNCTION_ARGS)
{
	/* as program_state() has it, by the truth of the guard and of the condition */
	static const VerdictState when[3][3] = {
		{STATE_NOT_APPLICABLE, STATE_NOT_APPLICABLE, STATE_NOT_APPLICABLE},
		{STATE_UNKNOWN, STATE_UNKNOWN, STATE_MET},
		{STATE_UNMET, STATE_UNKNOWN, STATE_MET}
	};
	static const VerdictState among[3][3] = {
		{STATE_NOT_APPLICABLE, STATE_NOT_APPLICABLE, STATE_NOT_APPLICABLE},
		{STATE_UNKNOWN, STATE_UNKNOWN, STATE_UNKNOWN},
		{STATE_UNMET, STATE_UNKNOWN, STATE_MET}
	};
	const NullableDatum *argument = &fcinfo->args[1];
	const NullableDatum *last = &fcinfo->args[PG_NARGS() - 1];
	const char *layout = fcinfo->flinfo->fn_extra;
	Verdict		states = 0;
	int			length = 0;
	int			taken = 0;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	if (layout == NULL)
		layout = call_layout(fcinfo);
	for (; layout[length] != '\0'; length++)
	{
		VerdictState state;

		switch (layout[length])
		{
			case LAYOUT_CONDITION:
				state = when[TRUTH_TRUE][truth_of(argument)];
				argument += 1;
				break;
			case LAYOUT_WHEN:
				state = when[truth_of(argument)][truth_of(argument + 1)];
				argument += 2;
				break;
			case LAYOUT_AMONG:
				state = among[truth_of(argument)][truth_of(argument + 1)];
				argument += 2;
				break;
			default:
				if (last->isnull)
					PG_RETURN_NULL();
				state = verdict_get(DatumGetVerdict(last->value), taken++);
				break;
		}
		states = verdict_put(states, length, state);
	}
	PG_RETURN_VERDICT(verdict_make(length) | states);
}

/* The OID of one of the functions above, by the type of its first argument. */
static Oid
plan_function(const char *name, Oid first)
{
	Oid			types[2] = {first, ANYOID};
	Oid			function = GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid, CStringGetDatum(name),
										   PointerGetDatum(buildoidvector(types, lengthof(types))),
										   ObjectIdGetDatum(get_namespace_oid(FUPIN_SCHEMA, false)));

	if (!OidIsValid(function))
		elog(ERROR, "function %s.%s does not exist", FUPIN_SCHEMA, name);
	return function;
}

/* A call of one of the functions above. */
static Node *
make_call(const char *name, Oid result, List *args)
{
	return (Node *) makeFuncExpr(plan_function(name, exprType(linitial(args))), result, args,
								 InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL);
}

/* Whether a node is a call of that function with a known first argument, as the planner made it. */
static bool
is_call(Node *node, const char *name, Oid first)
{
	FuncExpr   *call = (FuncExpr *) node;
	Const	   *constant;

	if (!IsA(node, FuncExpr) || call->funcvariadic || call->funcid != plan_function(name, first))
		return false;
	constant = linitial(call->args);
	return IsA(constant, Const) && !constant->constisnull;
}

/*
 * Rows as expressions
 */

/* The columns of a row: names (NULL: dropped) and expressions, in the same order. */
typedef struct RowColumns
{
	List	   *names;
	List	   *values;
} RowColumns;

/* The names of a named row type's columns; NIL when the type is none. */
static List *
row_type_names(Oid type)
{
	List	   *names = NIL;
	TupleDesc	tupdesc;

	if (!OidIsValid(get_typ_typrelid(type)))
		return NIL;
	tupdesc = lookup_rowtype_tupdesc(type, -1);
	for (int i = 0; i < tupdesc->natts; i++)
	{
		Form_pg_attribute attribute = TupleDescAttr(tupdesc, i);

		names = lappend(names, attribute->attisdropped ? NULL : makeString(pstrdup(NameStr(attribute->attname))));
	}
	ReleaseTupleDesc(tupdesc);
	return names;
}

/*
 * columns_of_variable
 *		The columns of a whole-row variable.  Only of this query's own level: what
 *		a LATERAL subquery may ask of its neighbour is settled before the
 *		subquery is planned.  A row that is missing because of an outer join has
 *		NULL in every column, and NULL is unknown, as the missing row is.
 */
static bool
columns_of_variable(PlannerInfo *root, Var *row, RowColumns *columns)
{
	RangeTblEntry *table;
	List	   *aliases;

	if (row->varattno != InvalidAttrNumber || row->varlevelsup != 0 || IS_SPECIAL_VARNO(row->varno) ||
		row->varno > list_length(root->parse->rtable))
		return false;
	table = rt_fetch(row->varno, root->parse->rtable);
	if (table->rtekind != RTE_RELATION && table->rtekind != RTE_SUBQUERY &&
		table->rtekind != RTE_VALUES && table->rtekind != RTE_CTE)
		return false;
	expandRTE(table, row->varno, 0, -1, row->vartype != RECORDOID, &aliases, &columns->values);
	columns->names = row->vartype == RECORDOID ? aliases : row_type_names(row->vartype);
	return true;
}

/*
 * columns_of_placeholder
 *		The columns of a view's row that was pulled up from the nullable side of
 *		an outer join: each is NULL where the row is missing.  A plain variable
 *		of that side is so by itself, anything else is wrapped as the row was.
 */
static bool
columns_of_placeholder(PlannerInfo *root, PlaceHolderVar *wrapped, RowColumns *columns)
{
	RowExpr    *row = (RowExpr *) wrapped->phexpr;
	ListCell   *lc;

	if (!IsA(row, RowExpr) || wrapped->phlevelsup != 0)
		return false;
	columns->names = row->row_typeid == RECORDOID ? row->colnames : row_type_names(row->row_typeid);
	columns->values = NIL;
	foreach(lc, row->args)
	{
		Node	   *value = lfirst(lc);
		Var		   *variable = (Var *) value;

		if (!(IsA(value, Var) && variable->varlevelsup == 0 && bms_is_member(variable->varno, wrapped->phrels)) &&
			!(IsA(value, Const) && ((Const *) value)->constisnull))
			value = (Node *) make_placeholder_expr(root, (Expr *) value, bms_copy(wrapped->phrels));
		columns->values = lappend(columns->values, value);
	}
	return true;
}

/* The columns of the row that assess() is called with; false when they are not to be had. */
static bool
columns_of_row(PlannerInfo *root, Node *row, RowColumns *columns)
{
	if (contain_volatile_functions(row) || expression_returns_set(row))
		return false;
	if (IsA(row, Var))
		return columns_of_variable(root, (Var *) row, columns);
	if (IsA(row, PlaceHolderVar))
		return columns_of_placeholder(root, (PlaceHolderVar *) row, columns);
	if (!IsA(row, RowExpr))
		return false;
	columns->names = ((RowExpr *) row)->row_typeid == RECORDOID ?
		((RowExpr *) row)->colnames : row_type_names(((RowExpr *) row)->row_typeid);
	columns->values = ((RowExpr *) row)->args;
	return true;
}

/* The expression of a column as criteria read it; NULL when there is none of that name. */
static Node *
column_value(const RowColumns *columns, const char *name)
{
	ListCell   *lc_name;
	ListCell   *lc_value;

	forboth(lc_name, columns->names, lc_value, columns->values)
	{
		Node	   *value = lfirst(lc_value);
		Oid			type;

		if (lfirst(lc_name) == NULL || strcmp(strVal(lfirst(lc_name)), name) != 0)
			continue;
		type = getBaseType(exprType(value));
		if (type == UNKNOWNOID)
			return NULL;
		if (type_is_enum(type))
		{
			/* labels can be renamed, so the plan says that it reads them */
			CoerceViaIO *label = makeNode(CoerceViaIO);

			label->arg = (Expr *) value;
			label->resulttype = TEXTOID;
			label->resultcollid = DEFAULT_COLLATION_OID;
			label->coerceformat = COERCE_EXPLICIT_CAST;
			label->location = -1;
			value = (Node *) label;
		}
		return value;
	}
	return NULL;
}

/*
 * Compiling
 */

/* The number of the column of that name among those of the standard. */
int
standard_column(const Standard *standard, const char *name)
{
	int			column = 0;

	while (strcmp(standard->name[column], name) != 0)
		column++;
	return column;
}

/*
 * standard_fits
 *		Whether the interpreter would accept columns of these types.  If not,
 *		the call stays as it is and fails when a row comes, not while planning.
 */
static bool
standard_fits(const Standard *standard)
{
	const Criteria *criteria = standard->criteria;
	FactTypes	types;
	FupinProblem problem;

	for (int f = 0; f < criteria->fact_count; f++)
	{
		const char *hint;
		int			column = standard_column(standard, criteria->fact[f].column);
		ValueType	type = column_value_type(exprType(standard->value[column]), &hint);

		if (hint != NULL || (criteria->fact[f].kind != FACT_COLUMN && type != TYPE_JSON))
			return false;
		types.type[f] = criteria->fact[f].kind == FACT_COLUMN ? type : TYPE_ANY;
	}
	for (int i = 0; i < criteria->count; i++)
		if (!criterion_check_types(&criteria->criterion[i], criteria, &types, &problem))
			return false;
	return true;
}

/* Some of the criteria as a value. */
static Datum
chosen_criteria(const Criteria *criteria, const bool *chosen)
{
	Criteria   *some = palloc(sizeof(Criteria));
	TextSink	sink = {NULL, 0, 0};
	struct varlena *result;

	*some = *criteria;
	some->count = 0;
	for (int i = 0; i < criteria->count; i++)
		if (chosen[i])
			some->criterion[some->count++] = criteria->criterion[i];
	criteria_print(some, &sink);
	result = palloc(VARHDRSZ + sink.length);
	SET_VARSIZE(result, VARHDRSZ + sink.length);
	sink = (TextSink) {VARDATA(result), sink.length, 0};
	criteria_print(some, &sink);
	return PointerGetDatum(result);
}

/* assess_values() of some of the criteria over the columns that those name; NULL when they name none. */
static Node *
interpreted_call(const Standard *standard, const bool *chosen)
{
	Datum		value = chosen_criteria(standard->criteria, chosen);
	Criteria   *criteria = criteria_of_value((struct varlena *) DatumGetPointer(value), false);
	const char *names[CRITERIA_MAX_FACTS];
	int			count = criteria_columns(criteria, names);
	List	   *args = list_make1(makeConst(fupin_type_oid("criteria"), -1, InvalidOid, -1, value, false, false));

	if (count == 0)
		return NULL;
	for (int i = 0; i < count; i++)
		args = lappend(args, copyObject(standard->value[standard_column(standard, names[i])]));
	return make_call("assess_values", fupin_type_oid("verdict"), args);
}

/*
 * verdict_expression
 *		The standard as the call that a plan holds: verdict_of() where at least
 *		one criterion is native, else assess_values().  NULL: leave it alone.
 */
static Node *
verdict_expression(Standard *standard)
{
	const Criteria *criteria = standard->criteria;
	char		layout[CRITERIA_MAX_CRITERIA + 1] = "";
	bool		interpreted[CRITERIA_MAX_CRITERIA];
	bool		any_interpreted = false;
	List	   *args = NIL;

	for (int i = 0; i < criteria->count; i++)
	{
		count_uses(standard, criteria->criterion[i].condition, 1);
		if (criteria->criterion[i].guard != NULL)	/* that of "among" is written twice by passed() */
			count_uses(standard, criteria->criterion[i].guard, criteria->criterion[i].guard_kind == GUARD_AMONG ? 2 : 1);
	}
	for (int i = 0; i < criteria->count; i++)
	{
		const Criterion *criterion = &criteria->criterion[i];
		Node	   *condition = native_condition(standard, criterion->condition);
		Node	   *guard = NULL;

		if (condition != NULL && criterion->guard != NULL)
			guard = native_condition(standard, criterion->guard);
		interpreted[i] = condition == NULL || (criterion->guard != NULL && guard == NULL);
		any_interpreted |= interpreted[i];
		layout[i] = interpreted[i] ? LAYOUT_VERDICT :
			criterion->guard_kind == GUARD_NONE ? LAYOUT_CONDITION :
			criterion->guard_kind == GUARD_WHEN ? LAYOUT_WHEN : LAYOUT_AMONG;
		if (interpreted[i])
			continue;
		if (guard != NULL)
			args = lappend(args, guard);
		args = lappend(args, condition);
	}
	if (args == NIL)
		return interpreted_call(standard, interpreted);
	if (any_interpreted)
	{
		Node	   *rest = interpreted_call(standard, interpreted);

		if (rest == NULL)
			return NULL;
		args = lappend(args, rest);
	}
	args = lcons(makeConst(TEXTOID, -1, DEFAULT_COLLATION_OID, -1, CStringGetTextDatum(layout), false, false), args);
	return make_call("verdict_of", fupin_type_oid("verdict"), args);
}

/*
 * columns_call
 *		assess(row, criteria) of criteria that only the run knows, as a call of
 *		assess_columns(): a row need not be put together to be taken apart.
 *		NULL: it has too many columns for a call.
 */
static Node *
columns_call(Node *criteria, const RowColumns *columns)
{
	Datum		names[FUNC_MAX_ARGS];
	List	   *values = NIL;
	int			count = 0;
	ListCell   *lc_name;
	ListCell   *lc_value;
	Const	   *constant;

	forboth(lc_name, columns->names, lc_value, columns->values)
	{
		if (lfirst(lc_name) == NULL)
			continue;
		if (count == FUNC_MAX_ARGS - 2)
			return NULL;
		names[count++] = CStringGetTextDatum(strVal(lfirst(lc_name)));
		values = lappend(values, lfirst(lc_value));
	}
	constant = makeConst(TEXTARRAYOID, -1, DEFAULT_COLLATION_OID, -1,
						 PointerGetDatum(construct_array(names, count, TEXTOID, -1, false, TYPALIGN_INT)), false, false);
	return make_call("assess_columns", fupin_type_oid("verdict"), lcons(criteria, lcons(constant, values)));
}

/*
 * compile_assess
 *		assess(row, criteria); NULL: leave the call as it is.  Grouping sets make
 *		NULL of a row, but not of its columns.
 */
static Node *
compile_assess(SupportRequestSimplify *request)
{
	Const	   *constant = lsecond(request->fcall->args);
	Standard	standard;
	RowColumns	columns;

	if (request->root == NULL || request->root->parse->groupingSets != NIL ||
		(IsA(constant, Const) && constant->constisnull) ||
		!columns_of_row(request->root, linitial(request->fcall->args), &columns))
		return NULL;
	if (!IsA(constant, Const))
		return columns_call((Node *) constant, &columns);
	standard.criteria = criteria_of_value(PG_DETOAST_DATUM(constant->constvalue), false);
	standard.count = criteria_columns(standard.criteria, standard.name);
	memset(standard.uses, 0, sizeof(standard.uses));
	if (standard.count == 0 || standard.count >= FUNC_MAX_ARGS)
		return NULL;
	for (int i = 0; i < standard.count; i++)
		if ((standard.value[i] = column_value(&columns, standard.name[i])) == NULL)
			return NULL;
	return standard_fits(&standard) ? verdict_expression(&standard) : NULL;
}

PG_FUNCTION_INFO_V1(assess_support);

/* Planner support of assess(record, criteria). */
Datum
assess_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestSimplify))
		PG_RETURN_POINTER(compile_assess((SupportRequestSimplify *) request));
	PG_RETURN_POINTER(NULL);
}

/* passed(assess_values(...)) as passed_values(...). */
static Node *
passed_of_values(FuncExpr *verdict)
{
	return make_call("passed_values", BOOLOID, verdict->args);
}

/* The constant first argument of a call of verdict_of(): its layout. */
static char *
layout_of(FuncExpr *verdict)
{
	return TextDatumGetCString(((Const *) linitial(verdict->args))->constvalue);
}

/*
 * passed_of_layout
 *		passed(verdict_of(...)) as a conjunction in the order of the criteria,
 *		what only the interpreter can answer last.
 */
static Node *
passed_of_layout(FuncExpr *verdict)
{
	char	   *layout = layout_of(verdict);
	List	   *conditions = NIL;
	int			argument = 1;

	for (char *letter = layout; *letter != '\0'; letter++)
	{
		Node	   *condition;
		Node	   *guard = NULL;

		if (*letter == LAYOUT_VERDICT)
			continue;
		if (*letter != LAYOUT_CONDITION)
			guard = list_nth(verdict->args, argument++);
		condition = list_nth(verdict->args, argument++);
		if (*letter == LAYOUT_AMONG)
			condition = (Node *) makeBoolExpr(AND_EXPR, list_make2(copyObject(guard), condition), -1);
		if (guard != NULL)
			condition = (Node *) makeBoolExpr(OR_EXPR, list_make2(negate_clause(guard), condition), -1);
		conditions = lappend(conditions, condition);
	}
	if (argument < list_length(verdict->args))
		conditions = lappend(conditions, passed_of_values(llast(verdict->args)));
	return (Node *) make_ands_explicit(conditions);
}

/*
 * compile_passed
 *		passed() of a verdict as compile_assess() made it.  NULL, to leave the
 *		call as it is: any other verdict, even if written as such a call.
 */
static Node *
compile_passed(SupportRequestSimplify *request)
{
	FuncExpr   *verdict = linitial(request->fcall->args);
	bool		takes_verdict;
	int			conditions;

	if (is_call((Node *) verdict, "assess_values", fupin_type_oid("criteria")))
		return passed_of_values(verdict);
	if (!is_call((Node *) verdict, "verdict_of", TEXTOID) || contain_volatile_functions((Node *) verdict))
		return NULL;
	conditions = layout_conditions(layout_of(verdict), &takes_verdict);
	if (conditions < 0 || list_length(verdict->args) != 1 + conditions + takes_verdict ||
		(takes_verdict && !is_call(llast(verdict->args), "assess_values", fupin_type_oid("criteria"))))
		return NULL;
	return eval_const_expressions(request->root, passed_of_layout(verdict));
}

PG_FUNCTION_INFO_V1(passed_support);

/* Planner support of passed(verdict). */
Datum
passed_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestSimplify))
		PG_RETURN_POINTER(compile_passed((SupportRequestSimplify *) request));
	PG_RETURN_POINTER(NULL);
}
