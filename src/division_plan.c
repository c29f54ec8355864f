/*
 * division_plan.c
 *	  What the planner is told about containment of divisions: which index
 *	  conditions it means and how many rows it leaves.
 *
 * With the column on the left, X a value or the column of another table:
 *
 *	  column <@ X           column >= X AND column <= division_last(X)
 *	  column <@ village     column = village
 *	  column <@ X[]         column >= division_first(X[]) AND
 *							column <= division_last(X[]), and a recheck
 *	  column @> X           column = ANY (division_path(X))
 *
 * and the same from the other side and for the functions within() and
 * contains().  What is constant is worked out while planning.  The conditions
 * are exact but for the array, whose areas need not touch; where those of a
 * constant array do, it is exact too.
 */
#include "division.h"

#include "access/stratnum.h"
#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_statistic.h"
#include "catalog/pg_type.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/plannodes.h"
#include "nodes/supportnodes.h"
#include "miscadmin.h"
#include "optimizer/optimizer.h"
#include "parser/parsetree.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/selfuncs.h"
#include "utils/syscache.h"
#include "utils/typcache.h"

/* Which argument of a containment is the area; the other one is the place. */
typedef enum AreaSide
{
	AREA_LEFT = 0,				/* area @> place, contains(area, place) */
	AREA_RIGHT = 1				/* place <@ area, within(place, area) */
} AreaSide;

/* The type and those of its operators that conditions are built from. */
typedef struct DivisionCatalog
{
	Oid			type;
	Oid			array_type;
	Oid			less_equal;
	Oid			equal;
	Oid			greater_equal;
} DivisionCatalog;

/* Looks up the type's OIDs; errors only if the extension is not there. */
static void
division_catalog(DivisionCatalog *catalog)
{
	Oid			type = fupin_type_oid("division");
	Oid			family = lookup_type_cache(type, TYPECACHE_BTREE_OPFAMILY)->btree_opf;

	catalog->type = type;
	catalog->array_type = get_array_type(type);
	catalog->less_equal = get_opfamily_member(family, type, type, BTLessEqualStrategyNumber);
	catalog->equal = get_opfamily_member(family, type, type, BTEqualStrategyNumber);
	catalog->greater_equal = get_opfamily_member(family, type, type, BTGreaterEqualStrategyNumber);
}

/* A value as a node of the plan. */
static Node *
make_division(const DivisionCatalog *catalog, Division value)
{
	return (Node *) makeConst(catalog->type, -1, InvalidOid, sizeof(Division),
							  DivisionGetDatum(value), false, FLOAT8PASSBYVAL);
}

/* A comparison as a node of the plan. */
static Node *
make_comparison(Oid operator, Node *left, Node *right)
{
	OpExpr	   *result = (OpExpr *) make_opclause(operator, BOOLOID, false, (Expr *) left, (Expr *) right,
												  InvalidOid, InvalidOid);

	set_opfuncid(result);
	return (Node *) result;
}

/* A call of one of our own functions of one argument as a node of the plan. */
static Node *
make_call(const char *name, Oid result_type, Oid argument_type, Node *argument)
{
	oidvector  *types = buildoidvector(&argument_type, 1);
	Oid			function = GetSysCacheOid3(PROCNAMEARGSNSP, Anum_pg_proc_oid,
										   CStringGetDatum(name), PointerGetDatum(types),
										   ObjectIdGetDatum(get_namespace_oid(FUPIN_SCHEMA, false)));

	if (!OidIsValid(function))
		elog(ERROR, "function %s.%s does not exist", FUPIN_SCHEMA, name);
	return (Node *) makeFuncExpr(function, result_type, list_make1(argument),
								 InvalidOid, InvalidOid, COERCE_EXPLICIT_CALL);
}

/*
 * constant_ranges
 *		The ranges of codes that a constant area or array of areas covers, in
 *		order, without overlaps, touching ones joined.  None if it is NULL, empty
 *		or holds NULLs only: then nothing lies in it.
 */
static DivisionRange *
constant_ranges(const DivisionCatalog *catalog, Const *constant, int *count)
{
	DivisionRange *result;

	*count = 0;
	if (constant->constisnull)
		return NULL;
	if (constant->consttype != catalog->array_type)
	{
		result = palloc(sizeof(DivisionRange));
		result->first = DatumGetDivision(constant->constvalue);
		result->last = division_last(result->first);
		*count = 1;
		return result;
	}
	return division_array_ranges(DatumGetArrayTypeP(constant->constvalue), count);
}

/*
 * range_conditions
 *		The comparisons that say place lies in the range, as a list: one
 *		equality where the range is one code.
 */
static List *
range_conditions(const DivisionCatalog *catalog, Node *place, DivisionRange range)
{
	if (range.first == range.last)
		return list_make1(make_comparison(catalog->equal, place, make_division(catalog, range.first)));
	return list_make2(make_comparison(catalog->greater_equal, place, make_division(catalog, range.first)),
					  make_comparison(catalog->less_equal, place, make_division(catalog, range.last)));
}

/*
 * place_index_conditions
 *		The index is on the place: a range of codes.
 */
static List *
place_index_conditions(const DivisionCatalog *catalog, SupportRequestIndexCondition *request,
					   Node *place, Node *area)
{
	bool		is_array = exprType(area) == catalog->array_type;
	DivisionRange range;
	int			count;

	if (IsA(area, Const))
	{
		DivisionRange *ranges = constant_ranges(catalog, (Const *) area, &count);

		if (count == 0)
			return NIL;
		range.first = ranges[0].first;
		range.last = ranges[count - 1].last;
		if (!op_in_opfamily(range.first == range.last ? catalog->equal : catalog->greater_equal,
							request->opfamily))
			return NIL;
		request->lossy = count > 1;
		return range_conditions(catalog, place, range);
	}

	if (!op_in_opfamily(catalog->greater_equal, request->opfamily) ||
		!is_pseudo_constant_for_index(request->root, area, request->index))
		return NIL;
	request->lossy = is_array;
	return list_make2(make_comparison(catalog->greater_equal, place,
									  is_array ? make_call("division_first", catalog->type, catalog->array_type, area) : area),
					  make_comparison(catalog->less_equal, place,
									  make_call("division_last", catalog->type,
												is_array ? catalog->array_type : catalog->type,
												copyObject(area))));
}

/*
 * area_index_conditions
 *		The index is on the area: equality with one of the few codes on the path
 *		from the country down to the place.  Only for index methods that search
 *		arrays (btree).
 */
static List *
area_index_conditions(const DivisionCatalog *catalog, SupportRequestIndexCondition *request,
					  Node *place, Node *area)
{
	ScalarArrayOpExpr *result;
	Node	   *path;

	if (!request->index->amsearcharray || !op_in_opfamily(catalog->equal, request->opfamily) ||
		!is_pseudo_constant_for_index(request->root, place, request->index))
		return NIL;
	if (IsA(place, Const))
	{
		if (((Const *) place)->constisnull)
			return NIL;
		path = (Node *) makeConst(catalog->array_type, -1, InvalidOid, -1,
								  PointerGetDatum(division_path_array(DatumGetDivision(((Const *) place)->constvalue),
																	  catalog->type)),
								  false, false);
	}
	else
		path = make_call("division_path", catalog->array_type, catalog->type, place);

	result = makeNode(ScalarArrayOpExpr);
	result->opno = catalog->equal;
	result->opfuncid = get_opcode(catalog->equal);
	result->useOr = true;
	result->args = list_make2(area, path);
	result->location = -1;
	request->lossy = false;
	return list_make1(result);
}

/* SupportRequestIndexCondition: NIL where the index or the operands do not fit. */
static List *
index_conditions(SupportRequestIndexCondition *request, AreaSide side)
{
	DivisionCatalog catalog;
	List	   *args;
	Node	   *place;
	Node	   *area;

	if (IsA(request->node, OpExpr))
		args = ((OpExpr *) request->node)->args;
	else if (IsA(request->node, FuncExpr))
		args = ((FuncExpr *) request->node)->args;
	else
		return NIL;
	division_catalog(&catalog);
	if (request->index->opcintype[request->indexcol] != catalog.type)
		return NIL;
	area = list_nth(args, side);
	place = list_nth(args, 1 - side);
	if (request->indexarg != side)
		return place_index_conditions(&catalog, request, place, area);
	return area_index_conditions(&catalog, request, place, area);
}

/*
 * partition_conditions
 *		SupportRequestSimplify.  Partitions are pruned by comparisons only, so
 *		for a column of a partitioned table a constant area becomes its range.
 *		NULL: leave the call as it is.
 */
static Node *
partition_conditions(SupportRequestSimplify *request, AreaSide side)
{
	Node	   *area = list_nth(request->fcall->args, side);
	Node	   *place = list_nth(request->fcall->args, 1 - side);
	DivisionCatalog catalog;
	DivisionRange *ranges;
	RangeTblEntry *table;
	Var		   *column = (Var *) place;
	int			count;

	if (request->root == NULL || !IsA(area, Const) || !IsA(place, Var) ||
		column->varlevelsup != 0 || IS_SPECIAL_VARNO(column->varno) ||
		column->varno > list_length(request->root->parse->rtable))
		return NULL;
	table = rt_fetch(column->varno, request->root->parse->rtable);
	if (table->rtekind != RTE_RELATION || table->relkind != RELKIND_PARTITIONED_TABLE)
		return NULL;
	division_catalog(&catalog);
	ranges = constant_ranges(&catalog, (Const *) area, &count);
	if (count != 1)
		return NULL;
	return (Node *) make_ands_explicit(range_conditions(&catalog, place, ranges[0]));
}

/*
 * histogram_position
 *		The share of the histogram below the code, read as if the codes were
 *		spread evenly inside each of its steps.
 */
static double
histogram_position(const AttStatsSlot *histogram, Division code)
{
	int			low = 0,
				high = histogram->nvalues - 1;
	Division	below,
				above;

	if (code <= DatumGetDivision(histogram->values[low]))
		return 0.0;
	if (code > DatumGetDivision(histogram->values[high]))
		return 1.0;
	while (high - low > 1)
	{
		int			middle = (low + high) / 2;

		if (DatumGetDivision(histogram->values[middle]) < code)
			low = middle;
		else
			high = middle;
	}
	below = DatumGetDivision(histogram->values[low]);
	above = DatumGetDivision(histogram->values[high]);
	return (low + (double) (code - below) / (double) (above - below)) / (histogram->nvalues - 1);
}

/*
 * range_typical_codes
 *		How many distinct codes like the example a range is likely to hold: the
 *		country's number of villages per division of the range's level, over
 *		that per division of the example's level.
 */
static double
range_typical_codes(DivisionRange range, Division example)
{
	static const double villages[DIVISION_LEVELS + 1] = {600000, 20000, 1800, 200, 15, 1};
	int			level = DIVISION_LEVELS;

	while (level > 0 && division_span[level] <= range.last - range.first)
		level--;
	return Max(villages[level] / villages[division_level(example)], 1.0);
}

/*
 * range_selectivity
 *		The share of a column's rows whose code lies in one of the ranges (in
 *		order, without overlaps).  The most common codes are counted exactly; of
 *		the others the histogram tells.  Codes are not spread evenly, so a range
 *		that lies inside one of its steps is never taken for rarer than the
 *		typical number of codes, as long as that fits into a step.
 */
static double
range_selectivity(VariableStatData *column, const DivisionRange *ranges, int count)
{
	AttStatsSlot slot;
	double		common = 0.0,
				common_inside = 0.0,
				rest,
				rest_inside = 0.0;
	double		codes;
	bool		is_default;

	if (count == 1 && ranges[0].first == 0)	/* the whole country, with or without statistics */
		return 1.0;

	/*
	 * A table without statistics has just been loaded, mostly with one area:
	 * if its rows were taken for few, they would be joined by nested loops.
	 */
	if (!HeapTupleIsValid(column->statsTuple))
		return count > 0 ? DEFAULT_INEQ_SEL : 0.0;
	codes = get_variable_numdistinct(column, &is_default);

	if (get_attstatsslot(&slot, column->statsTuple, STATISTIC_KIND_MCV, InvalidOid,
						 ATTSTATSSLOT_VALUES | ATTSTATSSLOT_NUMBERS))
	{
		for (int i = 0; i < slot.nvalues; i++)
		{
			Division	code = DatumGetDivision(slot.values[i]);

			common += slot.numbers[i];
			for (int j = 0; j < count && ranges[j].first <= code; j++)
				if (code <= ranges[j].last)
					common_inside += slot.numbers[i];
		}
		codes = Max(codes - slot.nvalues, 1.0);
		free_attstatsslot(&slot);
	}

	rest = 1.0 - common - ((Form_pg_statistic) GETSTRUCT(column->statsTuple))->stanullfrac;
	if (get_attstatsslot(&slot, column->statsTuple, STATISTIC_KIND_HISTOGRAM, InvalidOid,
						 ATTSTATSSLOT_VALUES))
	{
		int			steps = slot.nvalues - 1;

		for (int j = 0; j < count && steps > 0; j++)
		{
			double		typical = range_typical_codes(ranges[j], DatumGetDivision(slot.values[steps / 2])) / codes;

			if (ranges[j].first <= DatumGetDivision(slot.values[steps]) &&
				ranges[j].last >= DatumGetDivision(slot.values[0]))
				rest_inside += Max(Min(typical, 1.0 / steps),
								   histogram_position(&slot, ranges[j].last + 1) -
								   histogram_position(&slot, ranges[j].first));
		}
		free_attstatsslot(&slot);
	}
	else
		rest_inside = count * DEFAULT_RANGE_INEQ_SEL;

	return common_inside + Max(rest, 0.0) * Min(rest_inside, 1.0);
}

/*
 * answer_of_call
 *		The value of a call without arguments, for estimates only.  One report
 *		compares dozens of tables with the same my_divisions(), and working that
 *		out anew for each took a quarter of the time of planning it; so the last
 *		answer is kept for its user and statement.
 */
static Node *
answer_of_call(PlannerInfo *root, FuncExpr *call)
{
	static struct
	{
		Oid			function;
		Oid			user;
		TimestampTz statement;
		Const	   *answer;		/* in TopMemoryContext */
	}			last;
	Node	   *answer;
	MemoryContext before;

	if (last.answer != NULL && last.function == call->funcid && last.user == GetUserId() &&
		last.statement == GetCurrentStatementStartTimestamp())
		return (Node *) copyObject(last.answer);

	answer = estimate_expression_value(root, (Node *) call);
	if (!IsA(answer, Const))
		return answer;
	if (last.answer != NULL)
	{
		if (!last.answer->constisnull && !last.answer->constbyval)
			pfree(DatumGetPointer(last.answer->constvalue));
		pfree(last.answer);
		last.answer = NULL;
	}
	before = MemoryContextSwitchTo(TopMemoryContext);
	last.answer = (Const *) copyObject(answer);
	MemoryContextSwitchTo(before);
	last.function = call->funcid;
	last.user = GetUserId();
	last.statement = GetCurrentStatementStartTimestamp();
	return answer;
}

/*
 * subselect_answer
 *		What an expression will be worth, for estimates only.  Row security
 *		compares with (SELECT f()): the executor asks f() once, before it reads
 *		the table, but to the planner that is a parameter, and every area the
 *		same few rows.  A sub-select that is one expression without a table, all
 *		of stable functions, is worked out here; anything else is left as it is.
 */
static Node *
subselect_answer(PlannerInfo *root, Node *node)
{
	Param	   *param = (Param *) node;

	if (!IsA(node, Param) || param->paramkind != PARAM_EXEC)
		return node;
	for (PlannerInfo *level = root; level != NULL; level = level->parent_root)
	{
		ListCell   *lc;

		foreach(lc, level->init_plans)
		{
			SubPlan    *subplan = (SubPlan *) lfirst(lc);
			Plan	   *plan;
			Result	   *result;
			Node	   *answer;

			if (subplan->subLinkType != EXPR_SUBLINK || linitial_int(subplan->setParam) != param->paramid)
				continue;
			plan = (Plan *) list_nth(root->glob->subplans, subplan->plan_id - 1);
			result = (Result *) plan;
			if (!IsA(plan, Result) || outerPlan(plan) != NULL || plan->qual != NIL || result->resconstantqual != NULL)
				return node;
			answer = (Node *) ((TargetEntry *) linitial(plan->targetlist))->expr;
			if (IsA(answer, FuncExpr) && ((FuncExpr *) answer)->args == NIL)
				return answer_of_call(root, (FuncExpr *) answer);
			return estimate_expression_value(root, answer);
		}
	}
	return node;
}

/*
 * restriction_selectivity
 *		The share of a table's rows that satisfy a containment against something
 *		that is no column of the table.
 */
static double
restriction_selectivity(PlannerInfo *root, List *args, int varRelid, AreaSide side)
{
	VariableStatData column;
	DivisionCatalog catalog;
	Node	   *other;
	bool		column_on_left;
	double		result = DEFAULT_RANGE_INEQ_SEL;

	if (list_length(args) != 2 ||
		!get_restriction_variable(root, args, varRelid, &column, &other, &column_on_left))
		return result;
	other = subselect_answer(root, other);
	division_catalog(&catalog);

	if (IsA(other, Const) && ((Const *) other)->constisnull)
		result = 0.0;
	else if (column_on_left == (side == AREA_RIGHT))
	{
		/* The column is the place. */
		if (IsA(other, Const) && getBaseType(column.vartype) == catalog.type &&
			statistic_proc_security_check(&column, get_opcode(catalog.less_equal)))
		{
			int			count;
			DivisionRange *ranges = constant_ranges(&catalog, (Const *) other, &count);

			result = range_selectivity(&column, ranges, count);
		}
	}
	else if (getBaseType(column.vartype) == catalog.type)
	{
		/* The column is the area. */
		if (IsA(other, Const))
		{
			Division	path[DIVISION_LEVELS + 1];
			int			count = division_path(DatumGetDivision(((Const *) other)->constvalue), path);

			result = 0.0;
			for (int i = 0; i < count; i++)
				result += var_eq_const(&column, catalog.equal, InvalidOid, DivisionGetDatum(path[i]),
									   false, column_on_left, false);
		}
		else
		{
			bool		is_default;

			result = 1.0 / get_variable_numdistinct(&column, &is_default);
		}
	}
	ReleaseVariableStats(column);
	CLAMP_PROBABILITY(result);
	return result;
}

/*
 * join_selectivity
 *		The share of pairs that satisfy a containment.  Areas in a join are
 *		mostly of one level, so a place lies in about one of them.
 */
static double
join_selectivity(PlannerInfo *root, List *args, JoinType jointype, SpecialJoinInfo *sjinfo, AreaSide side)
{
	VariableStatData column[2];
	bool		is_reversed,
				is_default;
	double		result = DEFAULT_MATCH_SEL;

	if (list_length(args) != 2)
		return result;
	if (jointype == JOIN_SEMI || jointype == JOIN_ANTI)
		return 0.5;
	if (type_is_array_domain(exprType(list_nth(args, side))))
		return result;
	get_join_variables(root, args, sjinfo, &column[0], &column[1], &is_reversed);
	result = 1.0 / get_variable_numdistinct(&column[side], &is_default);
	ReleaseVariableStats(column[0]);
	ReleaseVariableStats(column[1]);
	CLAMP_PROBABILITY(result);
	return result;
}

/* What the planner asks of within() and contains(); NULL to requests of other kinds. */
static Node *
containment_support(Node *request, AreaSide side)
{
	if (IsA(request, SupportRequestIndexCondition))
		return (Node *) index_conditions((SupportRequestIndexCondition *) request, side);
	if (IsA(request, SupportRequestSimplify))
		return partition_conditions((SupportRequestSimplify *) request, side);
	if (IsA(request, SupportRequestSelectivity))
	{
		SupportRequestSelectivity *selectivity = (SupportRequestSelectivity *) request;

		selectivity->selectivity = selectivity->is_join ?
			join_selectivity(selectivity->root, selectivity->args, selectivity->jointype, selectivity->sjinfo, side) :
			restriction_selectivity(selectivity->root, selectivity->args, selectivity->varRelid, side);
		return request;
	}
	return NULL;
}

PG_FUNCTION_INFO_V1(division_within_support);

/* Planner support of within(). */
Datum
division_within_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(containment_support((Node *) PG_GETARG_POINTER(0), AREA_RIGHT));
}

PG_FUNCTION_INFO_V1(division_contains_support);

/* Planner support of contains(). */
Datum
division_contains_support(PG_FUNCTION_ARGS)
{
	PG_RETURN_POINTER(containment_support((Node *) PG_GETARG_POINTER(0), AREA_LEFT));
}

PG_FUNCTION_INFO_V1(division_within_sel);

/* Restriction estimator of <@. */
Datum
division_within_sel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(restriction_selectivity((PlannerInfo *) PG_GETARG_POINTER(0),
											 (List *) PG_GETARG_POINTER(2), PG_GETARG_INT32(3), AREA_RIGHT));
}

PG_FUNCTION_INFO_V1(division_contains_sel);

/* Restriction estimator of @>. */
Datum
division_contains_sel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(restriction_selectivity((PlannerInfo *) PG_GETARG_POINTER(0),
											 (List *) PG_GETARG_POINTER(2), PG_GETARG_INT32(3), AREA_LEFT));
}

PG_FUNCTION_INFO_V1(division_within_joinsel);

/* Join estimator of <@. */
Datum
division_within_joinsel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(join_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), (List *) PG_GETARG_POINTER(2),
									  (JoinType) PG_GETARG_INT16(3),
									  (SpecialJoinInfo *) PG_GETARG_POINTER(4), AREA_RIGHT));
}

PG_FUNCTION_INFO_V1(division_contains_joinsel);

/* Join estimator of @>. */
Datum
division_contains_joinsel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(join_selectivity((PlannerInfo *) PG_GETARG_POINTER(0), (List *) PG_GETARG_POINTER(2),
									  (JoinType) PG_GETARG_INT16(3),
									  (SpecialJoinInfo *) PG_GETARG_POINTER(4), AREA_LEFT));
}
