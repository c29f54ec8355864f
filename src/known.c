/*
 * known.c
 *	  Comparisons of numbers and of dates as criteria mean them (design 3.4):
 *	  NULL where a side is NaN or infinite, since that is unknown.
 *
 *	  ?=  ?<>  ?<  ?<=  ?>  ?>=
 *
 * Otherwise they are the server's operators without the question mark.  They
 * are what plans hold for constant criteria (compile.c); planner support tells
 * an index of the column what a comparison implies, and the server's estimators
 * serve it.
 */
#include "compile.h"

#include "catalog/pg_type.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "optimizer/plancat.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

#include "units.h"

/* The order of two numerics into *order; false when one is not a number. */
static bool
numeric_order(FunctionCallInfo fcinfo, int *order)
{
	int64		x;
	int64		y;
	Quantity	first = numeric_units(PG_GETARG_DATUM(0), &x);
	Quantity	second = numeric_units(PG_GETARG_DATUM(1), &y);

	if (first == QUANTITY_UNKNOWN || second == QUANTITY_UNKNOWN)
		return false;
	if (first == QUANTITY_BEYOND || second == QUANTITY_BEYOND)
	{
		Numeric		a = PG_GETARG_NUMERIC(0);
		Numeric		b = PG_GETARG_NUMERIC(1);

		if (numeric_is_nan(a) || numeric_is_inf(a) || numeric_is_nan(b) || numeric_is_inf(b))
			return false;
		*order = DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(a), NumericGetDatum(b)));
	}
	else
		*order = x < y ? -1 : x > y;
	return true;
}

/* The order of two dates into *order; false when one is infinite. */
static bool
date_order(FunctionCallInfo fcinfo, int *order)
{
	DateADT		a = PG_GETARG_DATEADT(0);
	DateADT		b = PG_GETARG_DATEADT(1);

	if (DATE_NOT_FINITE(a) || DATE_NOT_FINITE(b))
		return false;
	*order = a < b ? -1 : a > b;
	return true;
}

/* One comparison; NULL when an operand is not known, never an error. */
#define KNOWN_COMPARISON(type, name, operator) \
PG_FUNCTION_INFO_V1(known_##type##_##name); \
Datum \
known_##type##_##name(PG_FUNCTION_ARGS) \
{ \
	int			order; \
\
	if (!type##_order(fcinfo, &order)) \
		PG_RETURN_NULL(); \
	PG_RETURN_BOOL(order operator 0); \
}

KNOWN_COMPARISON(numeric, eq, ==)
KNOWN_COMPARISON(numeric, ne, !=)
KNOWN_COMPARISON(numeric, lt, <)
KNOWN_COMPARISON(numeric, le, <=)
KNOWN_COMPARISON(numeric, gt, >)
KNOWN_COMPARISON(numeric, ge, >=)
KNOWN_COMPARISON(date, eq, ==)
KNOWN_COMPARISON(date, ne, !=)
KNOWN_COMPARISON(date, lt, <)
KNOWN_COMPARISON(date, le, <=)
KNOWN_COMPARISON(date, gt, >)
KNOWN_COMPARISON(date, ge, >=)

/* The same comparison with its sides exchanged. */
static CompareOperator
commuted(CompareOperator compare)
{
	static const CompareOperator other[] = {
		COMPARE_EQ, COMPARE_NE, COMPARE_GT, COMPARE_GE, COMPARE_LT, COMPARE_LE
	};

	return other[compare];
}

/* The server's operator that one of ours stands for, its sides exchanged on demand. */
static Oid
plain_operator(Oid own, bool exchanged)
{
	char	   *name = get_opname(own);
	Oid			left;
	Oid			right;

	op_input_types(own, &left, &right);
	for (int i = 0; i < COMPARE_OPERATORS; i++)
		if (name[0] == '?' && strcmp(name + 1, server_operator_names[i]) == 0)
			return server_operator(exchanged ? commuted((CompareOperator) i) : (CompareOperator) i, left, right);
	return InvalidOid;
}

/*
 * known_index_condition
 *		a ?>= x can only hold where a >= x does, which an index on a may know.
 *		Lossy, because a NaN or an infinity is found too.  NULL where the index
 *		does not fit.
 */
static Node *
known_index_condition(SupportRequestIndexCondition *request)
{
	OpExpr	   *call = (OpExpr *) request->node;
	Node	   *column;
	Node	   *other;
	Oid			operator;

	if (!IsA(call, OpExpr))
		return NULL;
	column = list_nth(call->args, request->indexarg);
	other = list_nth(call->args, 1 - request->indexarg);
	operator = plain_operator(call->opno, request->indexarg == 1);
	if (!OidIsValid(operator) || !op_in_opfamily(operator, request->opfamily) ||
		!is_pseudo_constant_for_index(request->root, other, request->index))
		return NULL;
	request->lossy = true;
	return (Node *) list_make1(make_comparison(operator, column, other, InvalidOid));
}

PG_FUNCTION_INFO_V1(known_support);

/* Planner support of the comparisons above. */
Datum
known_support(PG_FUNCTION_ARGS)
{
	Node	   *request = (Node *) PG_GETARG_POINTER(0);

	if (IsA(request, SupportRequestIndexCondition))
		PG_RETURN_POINTER(known_index_condition((SupportRequestIndexCondition *) request));
	PG_RETURN_POINTER(NULL);
}


PG_FUNCTION_INFO_V1(known_sel);

/* Restriction estimator of all six: what the server's operator has. */
Datum
known_sel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(restriction_selectivity((PlannerInfo *) PG_GETARG_POINTER(0),
											 plain_operator(PG_GETARG_OID(1), false),
											 (List *) PG_GETARG_POINTER(2), PG_GET_COLLATION(), PG_GETARG_INT32(3)));
}

PG_FUNCTION_INFO_V1(known_joinsel);

/* Join estimator of all six: what the server's operator has. */
Datum
known_joinsel(PG_FUNCTION_ARGS)
{
	PG_RETURN_FLOAT8(join_selectivity((PlannerInfo *) PG_GETARG_POINTER(0),
									  plain_operator(PG_GETARG_OID(1), false),
									  (List *) PG_GETARG_POINTER(2), PG_GET_COLLATION(),
									  (JoinType) PG_GETARG_INT16(3), (SpecialJoinInfo *) PG_GETARG_POINTER(4)));
}
