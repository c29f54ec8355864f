/*
 * known.c
 *	  Comparisons of numbers and of dates as criteria mean them: NULL where a
 *	  side is NaN or infinite, since that is unknown (design 3.4).
 *
 *	  ?=  ?<>  ?<  ?<=  ?>  ?>=
 *
 * Otherwise they are the server's =, <>, <, <=, > and >=.  They are what plans
 * hold for constant criteria (compile.c); planner support tells an index of
 * the column what they imply, and the server's estimators serve them.
 */
#include "compile.h"

#include "catalog/pg_type.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "nodes/supportnodes.h"
#include "optimizer/optimizer.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"

/* A short numeric with the header that the server's functions expect. */
typedef union NumericBuffer
{
	struct varlena header;
	int64		alignment;
	char		bytes[VARHDRSZ + VARATT_SHORT_MAX];
} NumericBuffer;

/* NaN and infinities are stored as a bare header of two bytes; so is zero. */
#define NUMERIC_BARE	2

/*
 * known_numeric
 *		Makes a stored numeric readable, without an allocation when it is short,
 *		and says whether it is a number: NaN and infinities are none.
 */
static inline bool
known_numeric(Datum datum, NumericBuffer *buffer, Numeric *result)
{
	struct varlena *stored = (struct varlena *) DatumGetPointer(datum);

	if (VARATT_IS_SHORT(stored) && !VARATT_IS_EXTERNAL(stored))
	{
		Size		length = VARSIZE_SHORT(stored) - VARHDRSZ_SHORT;

		SET_VARSIZE(&buffer->header, VARHDRSZ + length);
		memcpy(buffer->bytes + VARHDRSZ, VARDATA_SHORT(stored), length);
		*result = (Numeric) buffer;
	}
	else
		*result = DatumGetNumeric(datum);
	return VARSIZE(*result) > VARHDRSZ + NUMERIC_BARE ||
		(!numeric_is_nan(*result) && !numeric_is_inf(*result));
}

/* The order of two numerics into *order; false when one is not a number. */
static inline bool
numeric_order(FunctionCallInfo fcinfo, int *order)
{
	NumericBuffer buffer[2];
	Numeric		a;
	Numeric		b;

	if (!known_numeric(PG_GETARG_DATUM(0), &buffer[0], &a) ||
		!known_numeric(PG_GETARG_DATUM(1), &buffer[1], &b))
		return false;
	*order = DatumGetInt32(DirectFunctionCall2(numeric_cmp, NumericGetDatum(a), NumericGetDatum(b)));
	return true;
}

/* The order of two dates into *order; false when one is infinite. */
static inline bool
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
	char	   *name;
	Node	   *column;
	Node	   *other;

	if (!IsA(call, OpExpr))
		return NULL;
	column = list_nth(call->args, request->indexarg);
	other = list_nth(call->args, 1 - request->indexarg);
	name = get_opname(call->opno);
	if (!is_pseudo_constant_for_index(request->root, other, request->index))
		return NULL;
	for (int i = 0; i < (int) 6; i++)
	{
		CompareOperator compare = (CompareOperator) i;
		Oid			operator;

		if (strcmp(name + 1, server_operator_names[i]) != 0)
			continue;
		if (request->indexarg == 1)
			compare = commuted(compare);
		operator = server_operator(compare, exprType(column), exprType(other));
		if (!OidIsValid(operator) || !op_in_opfamily(operator, request->opfamily))
			return NULL;
		request->lossy = true;
		return (Node *) list_make1(make_comparison(operator, column, other, InvalidOid));
	}
	return NULL;
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

