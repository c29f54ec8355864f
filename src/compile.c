/*
 * compile.c
 *	  Criteria as part of the plan (design 8).
 *
 *	  assess(row, '...')            assess_values('...', a, b, c)
 *	  passed(assess(row, '...'))    a ?>= 4000 AND (NOT b OR c) AND passed_values('...', d)
 *	  assess(row, criteria)         assess_columns(criteria, names, a, b, c, d)
 *
 * The row is never put together.  Of constant criteria only the columns that
 * they name are read, by the interpreter, so the meaning is the same by
 * construction.  passed() becomes a conjunction: criteria over typed columns
 * are the server's own conditions (native.c), so that a WHERE has indexes,
 * estimates and an early exit, and passed_values() answers for the rest.
 *
 *	  c            c
 *	  c when g     NOT g OR c
 *	  c among g    NOT g OR (g AND c)
 *
 * In SQL's three-valued logic these are exactly what passed() makes of a state:
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
	program = program_for(fcinfo, 0, false);
	program_load_values(fcinfo, 1, program);
	PG_RETURN_VERDICT(program_verdict(program, false));
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
	Verdict		verdict;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	program = program_for(fcinfo, 0, false);
	program_load_values(fcinfo, 1, program);
	verdict = program_verdict(program, true);
	if (verdict_marks(verdict, STATE_UNMET) != 0)
		PG_RETURN_BOOL(false);
	if (verdict_marks(verdict, STATE_UNKNOWN) != 0)
		PG_RETURN_NULL();
	PG_RETURN_BOOL(true);
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

/* Whether a node is a call of assess_values() with constant criteria. */
static bool
is_values_call(FuncExpr *call)
{
	Const	   *criteria;

	if (!IsA(call, FuncExpr) || call->funcvariadic ||
		call->funcid != plan_function("assess_values", fupin_type_oid("criteria")))
		return false;
	criteria = linitial(call->args);
	return IsA(criteria, Const) && !criteria->constisnull;
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

/* Reads constant criteria; the columns' expressions are the caller's to fill in. */
static void
read_standard(Const *constant, Standard *standard)
{
	standard->text = PG_DETOAST_DATUM(constant->constvalue);
	standard->criteria = criteria_of_value(standard->text, false);
	standard->count = criteria_columns(standard->criteria, standard->name);
	memset(standard->uses, 0, sizeof(standard->uses));
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

/* assess_values() or passed_values() of the standard. */
static Node *
values_call(const char *name, Oid result, const Standard *standard)
{
	List	   *args = list_make1(makeConst(fupin_type_oid("criteria"), -1, InvalidOid, -1,
											PointerGetDatum(standard->text), false, false));

	for (int i = 0; i < standard->count; i++)
		args = lappend(args, copyObject(standard->value[i]));
	return make_call(name, result, args);
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
	Node	   *criteria = lsecond(request->fcall->args);
	Standard	standard;
	RowColumns	columns;

	if (request->root == NULL || request->root->parse->groupingSets != NIL ||
		(IsA(criteria, Const) && ((Const *) criteria)->constisnull) ||
		!columns_of_row(request->root, linitial(request->fcall->args), &columns))
		return NULL;
	if (!IsA(criteria, Const))
		return columns_call(criteria, &columns);
	read_standard((Const *) criteria, &standard);
	if (standard.count == 0 || standard.count >= FUNC_MAX_ARGS)
		return NULL;
	for (int i = 0; i < standard.count; i++)
		if ((standard.value[i] = column_value(&columns, standard.name[i])) == NULL)
			return NULL;
	return standard_fits(&standard) ? values_call("assess_values", fupin_type_oid("verdict"), &standard) : NULL;
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

/* A criterion as a native condition that is what passed() makes of its state; NULL: not to be had. */
static Node *
native_criterion(const Standard *standard, const Criterion *criterion)
{
	Node	   *condition = native_condition(standard, criterion->condition);
	Node	   *guard;

	if (condition == NULL || criterion->guard_kind == GUARD_NONE)
		return condition;
	guard = native_condition(standard, criterion->guard);
	if (guard == NULL)
		return NULL;
	if (criterion->guard_kind == GUARD_AMONG)
		condition = (Node *) makeBoolExpr(AND_EXPR, list_make2(copyObject(guard), condition), -1);
	return (Node *) makeBoolExpr(OR_EXPR, list_make2(negate_clause(guard), condition), -1);
}

/* passed_values() of some of the criteria, over the columns that those name; NULL when they name none. */
static Node *
passed_of_some(const Standard *standard, const bool *chosen)
{
	Criteria   *criteria = palloc(sizeof(Criteria));
	TextSink	sink = {NULL, 0, 0};
	Standard	some;

	*criteria = *standard->criteria;
	criteria->count = 0;
	for (int i = 0; i < standard->criteria->count; i++)
		if (chosen[i])
			criteria->criterion[criteria->count++] = standard->criteria->criterion[i];
	criteria_print(criteria, &sink);
	some.text = palloc(VARHDRSZ + sink.length);
	SET_VARSIZE(some.text, VARHDRSZ + sink.length);
	sink = (TextSink) {VARDATA(some.text), sink.length, 0};
	criteria_print(criteria, &sink);
	some.criteria = criteria_of_value(some.text, false);
	some.count = criteria_columns(some.criteria, some.name);
	for (int i = 0; i < some.count; i++)
		some.value[i] = standard->value[standard_column(standard, some.name[i])];
	return some.count == 0 ? NULL : values_call("passed_values", BOOLOID, &some);
}

/*
 * compile_passed
 *		passed(assess_values(constant, columns)) as a conjunction: the native
 *		criteria in their order, then what only the interpreter can answer.
 *		NULL: leave the call as it is.
 */
static Node *
compile_passed(SupportRequestSimplify *request)
{
	FuncExpr   *verdict = linitial(request->fcall->args);
	Standard	standard;
	bool		interpreted[CRITERIA_MAX_CRITERIA];
	bool		any_interpreted = false;
	List	   *conditions = NIL;

	if (!is_values_call(verdict) || contain_volatile_functions((Node *) verdict))
		return NULL;
	read_standard(linitial(verdict->args), &standard);
	if (list_length(verdict->args) != standard.count + 1)
		return NULL;
	for (int i = 0; i < standard.count; i++)
		standard.value[i] = list_nth(verdict->args, i + 1);
	if (!standard_fits(&standard))
		return NULL;
	for (int i = 0; i < standard.criteria->count; i++)
	{
		const Criterion *criterion = &standard.criteria->criterion[i];

		count_uses(&standard, criterion->condition, 1);
		if (criterion->guard != NULL)
			count_uses(&standard, criterion->guard, criterion->guard_kind == GUARD_AMONG ? 2 : 1);
	}
	for (int i = 0; i < standard.criteria->count; i++)
	{
		Node	   *condition = native_criterion(&standard, &standard.criteria->criterion[i]);

		interpreted[i] = condition == NULL;
		any_interpreted |= interpreted[i];
		if (condition != NULL)
			conditions = lappend(conditions, condition);
	}
	if (any_interpreted)
	{
		Node	   *rest = passed_of_some(&standard, interpreted);

		if (rest == NULL)
			return NULL;
		conditions = lappend(conditions, rest);
	}
	return eval_const_expressions(request->root, (Node *) make_ands_explicit(conditions));
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
