/*
 * native.c
 *	  Conditions of criteria as the server's own expressions, for plans.
 *
 * What is translated: yes/no columns; comparisons, "between" and "in" of typed
 * columns with constants and with each other; "is known" of a column; "within"
 * of a division column; and, or, not.  The expression is true, false or NULL
 * exactly where the interpreter (criteria_exec.c) says true, false or unknown,
 * and it never fails.  Everything else is not translated: keys of jsonb
 * columns, whose values can be of a wrong kind, and what is worked out of
 * columns, which the interpreter does faster than the server.
 */
#include "compile.h"

#include "catalog/namespace.h"
#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "nodes/makefuncs.h"
#include "nodes/nodeFuncs.h"
#include "nodes/pathnodes.h"
#include "optimizer/optimizer.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"

/* The server's operators by CompareOperator; ours have a question mark before them. */
const char *const server_operator_names[COMPARE_OPERATORS] = {"=", "<>", "<", "<=", ">", ">="};

/* A server's operator of two types of the server. */
Oid
server_operator(CompareOperator compare, Oid left, Oid right)
{
	return OpernameGetOprid(list_make2(makeString("pg_catalog"), makeString((char *) server_operator_names[compare])),
							left, right);
}

/* One of our own operators. */
static Oid
own_operator(const char *name, Oid type)
{
	return OpernameGetOprid(list_make2(makeString(FUPIN_SCHEMA), makeString((char *) name)), type, type);
}

/* left op right as a node of the plan. */
Node *
make_comparison(Oid operator, Node *left, Node *right, Oid collation)
{
	OpExpr	   *result = (OpExpr *) make_opclause(operator, BOOLOID, false, (Expr *) left, (Expr *) right,
												  InvalidOid, collation);

	set_opfuncid(result);
	return (Node *) result;
}

/* An operand of a comparison: a column's expression or a constant. */
typedef struct Operand
{
	Node	   *node;			/* of its base type; NULL for a literal */
	Oid			type;			/* base type; of a literal what it would be by itself */
	const CriteriaNode *literal;	/* what was written */
	Numeric		number;			/* of a constant number */
} Operand;

static bool
is_integer_type(Oid type)
{
	return type == INT2OID || type == INT4OID || type == INT8OID;
}

/* Whether an expression costs nothing to write more than once. */
static bool
is_plain(Node *node)
{
	while (IsA(node, RelabelType))
		node = (Node *) ((RelabelType *) node)->arg;
	return IsA(node, Var) || IsA(node, Const) || IsA(node, Param) || IsA(node, PlaceHolderVar);
}

/* The expression of a fact that is a typed column; NULL for others and for what would be worked out repeatedly. */
static Node *
fact_expression(const Standard *standard, const CriteriaNode *node)
{
	Node	   *value;
	int			column;
	Oid			type;

	if (node->kind != NODE_FACT || standard->criteria->fact[node->fact].kind != FACT_COLUMN)
		return NULL;
	column = standard_column(standard, standard->criteria->fact[node->fact].column);
	value = standard->value[column];
	if (standard->uses[column] > 1 && !is_plain(value))
		return NULL;
	type = getBaseType(exprType(value));
	if (type == VARCHAROID)
		type = TEXTOID;
	value = copyObject(value);
	if (type != exprType(value))
		value = (Node *) makeRelabelType((Expr *) value, type, -1, exprCollation(value), COERCE_IMPLICIT_CAST);
	return value;
}

/*
 * constant_number
 *		The number that an operand without facts is worth; false when it is not
 *		arithmetic over numbers, or has no value.
 */
static bool
constant_number(const CriteriaNode *node, Numeric *result)
{
	bool		percent = node->kind == NODE_PERCENT || node->kind == NODE_PERCENT_OF;
	bool		error = false;
	Numeric		other;

	switch (node->kind)
	{
		case NODE_NUMBER:
		case NODE_PERCENT:
		case NODE_PERCENT_OF:
			*result = DatumGetNumeric(DirectFunctionCall3(numeric_in,
														  CStringGetDatum(psprintf("%s%s", node->text, percent ? "e-2" : "")),
														  ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
			if (node->kind != NODE_PERCENT_OF)
				return true;
			if (!constant_number(node->args, &other))
				return false;
			*result = numeric_mul_opt_error(*result, other, &error);
			return !error;
		case NODE_NEGATE:
			if (!constant_number(node->args, &other))
				return false;
			*result = numeric_sub_opt_error(int64_to_numeric(0), other, &error);
			return !error;
		case NODE_SUM:
		case NODE_PRODUCT:
			if (!constant_number(node->args, result))
				return false;
			for (const CriteriaNode *arg = node->args->next; arg && !error; arg = arg->next)
			{
				if (!constant_number(arg, &other))
					return false;
				*result = arg->link == '+' ? numeric_add_opt_error(*result, other, &error) :
					arg->link == '-' ? numeric_sub_opt_error(*result, other, &error) :
					arg->link == '*' ? numeric_mul_opt_error(*result, other, &error) :
					numeric_div_opt_error(*result, other, &error);
			}
			return !error;
		default:
			return false;
	}
}

/* The type of a constant number: that of the integer that was written, else numeric. */
static Oid
number_type(const CriteriaNode *node)
{
	if (node->kind == NODE_NEGATE)
		node = node->args;
	if (node->kind != NODE_NUMBER || node->text_length > 18 || strchr(node->text, '.') != NULL)
		return NUMERICOID;
	return node->text_length <= 9 ? INT4OID : INT8OID;
}

/* Reads an operand; false when it is neither a column nor a constant. */
static bool
read_operand(const Standard *standard, const CriteriaNode *node, Operand *operand)
{
	operand->node = fact_expression(standard, node);
	operand->literal = node;
	switch (node->kind)
	{
		case NODE_FACT:
			if (operand->node != NULL)
				operand->type = exprType(operand->node);
			return operand->node != NULL;
		case NODE_TEXT:
			operand->type = TEXTOID;
			return true;
		case NODE_DATE:
			operand->type = DATEOID;
			return true;
		case NODE_BOOLEAN:
			operand->type = BOOLOID;
			return true;
		default:
			operand->type = number_type(node);
			return constant_number(node, &operand->number);
	}
}

/* The value of a constant as that type, which it fits. */
static Datum
constant_value(const Operand *operand, Oid type)
{
	const CriteriaNode *literal = operand->literal;
	DateADT		date;

	switch (type)
	{
		case INT4OID:
			return DirectFunctionCall1(numeric_int4, NumericGetDatum(operand->number));
		case INT8OID:
			return DirectFunctionCall1(numeric_int8, NumericGetDatum(operand->number));
		case NUMERICOID:
			return NumericGetDatum(operand->number);
		case DATEOID:
			if (!date_from_text(literal->text, literal->text_length, &date))
				elog(ERROR, "date literal does not parse");
			return DateADTGetDatum(date);
		case BOOLOID:
			return BoolGetDatum(literal->boolean);
		default:
			return PointerGetDatum(cstring_to_text_with_len(literal->text, literal->text_length));
	}
}

/* The operand as a node of that type, to which it can be widened. */
static Node *
operand_node(const Operand *operand, Oid type)
{
	int16		length;
	bool		by_value;

	if (operand->node == NULL)
	{
		get_typlenbyval(type, &length, &by_value);
		return (Node *) makeConst(type, -1, get_typcollation(type), length,
								  constant_value(operand, type), false, by_value);
	}
	if (operand->type == type)
		return operand->node;
	Assert(type == NUMERICOID && is_integer_type(operand->type));
	return (Node *) makeFuncExpr(operand->type == INT2OID ? F_NUMERIC_INT2 :
								 operand->type == INT4OID ? F_NUMERIC_INT4 : F_NUMERIC_INT8,
								 NUMERICOID, list_make1(operand->node), InvalidOid, InvalidOid,
								 COERCE_IMPLICIT_CAST);
}

/*
 * text_collation
 *		The collation to compare two texts for equality in: that of the column,
 *		so that its index serves, if it tells texts apart by their bytes as
 *		criteria do.
 */
static Oid
text_collation(const Operand *left, const Operand *right)
{
	Oid			a = left->node ? exprCollation(left->node) : InvalidOid;
	Oid			b = right->node ? exprCollation(right->node) : a;

	if (a == InvalidOid)
		a = b;
	return OidIsValid(a) && a == b && get_collation_isdeterministic(a) ? a : C_COLLATION_OID;
}

/*
 * Choice of the operator for a comparison: which one, over which types, in
 * which collation.
 */
typedef struct Comparison
{
	Oid			operator;
	Oid			left;
	Oid			right;
	Oid			collation;
} Comparison;

/*
 * choose_comparison
 *		Integers meet by the server's operators, in any width; other numbers and
 *		dates by ours, which know what is unknown; texts and yes/no values are
 *		equal or not by the server's.  A char(n) column is compared as such with
 *		a literal that does not end in a blank.  False: not to be had natively.
 */
static bool
choose_comparison(CompareOperator compare, const Operand *left, const Operand *right, Comparison *choice)
{
	bool		left_number = is_integer_type(left->type) || left->type == NUMERICOID;
	bool		right_number = is_integer_type(right->type) || right->type == NUMERICOID;

	*choice = (Comparison) {InvalidOid, left->type, right->type, InvalidOid};
	if (is_integer_type(left->type) && is_integer_type(right->type))
		choice->operator = server_operator(compare, left->type, right->type);
	else if (left_number && right_number)
	{
		choice->left = choice->right = NUMERICOID;
		choice->operator = own_operator(psprintf("?%s", server_operator_names[compare]), NUMERICOID);
	}
	else if (left->type == BPCHAROID && right->type == TEXTOID && compare <= COMPARE_NE &&
			 right->node == NULL && right->literal->text_length > 0 &&
			 right->literal->text[right->literal->text_length - 1] != ' ')
	{
		choice->right = BPCHAROID;
		choice->collation = text_collation(left, right);
		choice->operator = server_operator(compare, BPCHAROID, BPCHAROID);
	}
	else if (left->type != right->type)
		return false;
	else if (left->type == DATEOID)
		choice->operator = own_operator(psprintf("?%s", server_operator_names[compare]), DATEOID);
	else if ((left->type == TEXTOID || left->type == BOOLOID) && compare <= COMPARE_NE)
	{
		choice->operator = server_operator(compare, left->type, left->type);
		if (left->type == TEXTOID)
			choice->collation = text_collation(left, right);
	}
	return OidIsValid(choice->operator);
}

/* left op right; NULL: not to be had natively. */
static Node *
native_comparison(const Standard *standard, CompareOperator compare, const CriteriaNode *left, const CriteriaNode *right)
{
	Operand		a;
	Operand		b;
	Comparison	choice;

	if (!read_operand(standard, left, &a) || !read_operand(standard, right, &b) ||
		!choose_comparison(compare, &a, &b, &choice))
		return NULL;
	return make_comparison(choice.operator, operand_node(&a, choice.left), operand_node(&b, choice.right),
						   choice.collation);
}

/*
 * native_list
 *		x in (literals) as x = ANY (array), and "not in" as x <> ALL (array).
 *		The literals are numbers, texts or dates; a number that is no integer
 *		makes all of them numeric.
 */
static Node *
native_list(const Standard *standard, const CriteriaNode *node)
{
	Operand		value;
	Operand		widest = {0};
	Operand	   *literal;
	Datum	   *elements;
	Comparison	choice;
	ScalarArrayOpExpr *result;
	int			count = 0;
	int16		length;
	bool		by_value;
	char		alignment;

	for (const CriteriaNode *arg = node->args->next; arg; arg = arg->next)
		count++;
	literal = palloc(sizeof(Operand) * count);
	elements = palloc(sizeof(Datum) * count);
	if (!read_operand(standard, node->args, &value))
		return NULL;
	count = 0;
	for (const CriteriaNode *arg = node->args->next; arg; arg = arg->next)
	{
		if (!read_operand(standard, arg, &literal[count]) ||
			!choose_comparison(COMPARE_EQ, &value, &literal[count], &choice))
			return NULL;
		if (count == 0 || literal[count].type == NUMERICOID ||
			(literal[count].type == INT8OID && widest.type == INT4OID))
			widest = literal[count];
		count++;
	}
	if (!choose_comparison(node->negated ? COMPARE_NE : COMPARE_EQ, &value, &widest, &choice))
		return NULL;
	for (int i = 0; i < count; i++)
		elements[i] = constant_value(&literal[i], choice.right);
	get_typlenbyvalalign(choice.right, &length, &by_value, &alignment);
	result = makeNode(ScalarArrayOpExpr);
	result->opno = choice.operator;
	result->opfuncid = get_opcode(choice.operator);
	result->useOr = !node->negated;
	result->inputcollid = choice.collation;
	result->args = list_make2(operand_node(&value, choice.left),
							  makeConst(get_array_type(choice.right), -1, get_typcollation(choice.right), -1,
										PointerGetDatum(construct_array(elements, count, choice.right,
																		length, by_value, alignment)),
										false, false));
	result->location = -1;
	return (Node *) result;
}

/* x is [not] known, of a column: not NULL, and for numbers and dates equal to itself. */
static Node *
native_is_known(const Standard *standard, const CriteriaNode *node)
{
	Node	   *value = fact_expression(standard, node->args);
	NullTest   *result;

	if (value == NULL)
		return NULL;
	if (exprType(value) == NUMERICOID || exprType(value) == DATEOID)
	{
		if (!is_plain(value))
			return NULL;
		value = make_comparison(own_operator("?=", exprType(value)), value, copyObject(value), InvalidOid);
	}
	result = makeNode(NullTest);
	result->arg = (Expr *) value;
	result->nulltesttype = node->negated ? IS_NULL : IS_NOT_NULL;
	result->location = -1;
	return (Node *) result;
}

/* place within area, of a division column. */
static Node *
native_within(const Standard *standard, const CriteriaNode *node)
{
	Node	   *place = fact_expression(standard, node->args);
	Oid			type = fupin_type_oid("division");
	Division	area;
	FupinProblem problem;

	if (place == NULL || exprType(place) != type)
		return NULL;
	if (!division_parse(node->args->next->text, node->args->next->text_length, &area, &problem))
		elog(ERROR, "division literal does not parse");
	return make_comparison(own_operator("<@", type), place,
						   (Node *) makeConst(type, -1, InvalidOid, sizeof(Division), DivisionGetDatum(area),
											  false, FLOAT8PASSBYVAL),
						   InvalidOid);
}

/* "and" or "or" of native conditions; NULL as soon as one is not. */
static Node *
native_combination(const Standard *standard, const CriteriaNode *node)
{
	List	   *args = NIL;

	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
	{
		Node	   *condition = native_condition(standard, arg);

		if (condition == NULL)
			return NULL;
		args = lappend(args, condition);
	}
	return (Node *) makeBoolExpr(node->kind == NODE_AND ? AND_EXPR : OR_EXPR, args, -1);
}

/*
 * native_condition
 *		A condition as an expression that is true, false or NULL exactly where
 *		the interpreter says true, false or unknown, and never fails.  NULL: not
 *		to be had.
 */
Node *
native_condition(const Standard *standard, const CriteriaNode *node)
{
	const CriteriaNode *first = node->args;
	Node	   *a;
	Node	   *b;

	switch (node->kind)
	{
		case NODE_AND:
		case NODE_OR:
			return native_combination(standard, node);
		case NODE_NOT:
			a = native_condition(standard, first);
			return a == NULL ? NULL : negate_clause(a);
		case NODE_COMPARE:
			return native_comparison(standard, node->compare, first, first->next);
		case NODE_BETWEEN:
			a = native_comparison(standard, COMPARE_GE, first, first->next);
			b = native_comparison(standard, COMPARE_LE, first, first->next->next);
			return a == NULL || b == NULL ? NULL : (Node *) makeBoolExpr(AND_EXPR, list_make2(a, b), -1);
		case NODE_IN:
			return native_list(standard, node);
		case NODE_IS_KNOWN:
			return native_is_known(standard, node);
		case NODE_WITHIN:
			return native_within(standard, node);
		case NODE_BOOLEAN:
			return makeBoolConst(node->boolean, false);
		case NODE_UNKNOWN:
			return makeBoolConst(false, true);
		default:
			a = fact_expression(standard, node);
			return a == NULL || exprType(a) != BOOLOID ? NULL : a;
	}
}

/* Counts how often a native condition would write each column; operands of "between" are written twice. */
void
count_uses(Standard *standard, const CriteriaNode *node, int times)
{
	if (node->kind == NODE_FACT)
		standard->uses[standard_column(standard, standard->criteria->fact[node->fact].column)] += times;
	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
		count_uses(standard, arg, node->kind == NODE_BETWEEN && arg == node->args ? 2 * times : times);
}

