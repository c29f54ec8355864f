/*
 * quick.c
 *	  Short forms of conditions over columns, for rows of one type.
 *
 * What a condition says of one column alone changes only at the constants that
 * it names.  The constants of all conditions, in order, cut the column's values
 * into places: each constant is one, and so is what lies before, between and
 * after them.  What every condition says at every place is worked out when a
 * program is bound to a row type, as marks in the fields of a verdict.  A row
 * then asks each column once where its value stands, however many criteria
 * look at it.
 *
 * An "and" of such conditions is false where one is false, else unknown where
 * one is unknown, so the marks of its parts add up by a bitwise or, whatever
 * columns they look at.  An "or" is what it denies: not (not a and not b).
 *
 * Other parts are worked out row by row: what compares columns, or a column with
 * a parameter, and what nests deeper; numbers are counted in units (units.h).
 * Nothing is allocated.  Whatever does not fit (a sum of more decimals, a jsonb
 * key) is beyond a short form and goes to the tree in criteria_exec.c, which
 * decides and complains.
 */
#include "program.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"

#include "units.h"

/* The place of what is unknown; that of constant i is 2i + 1. */
#define PLACE_UNKNOWN	(-1)
#define PLACE_OF_STEP(i)	(2 * (i) + 1)

/* One bit, the low one of its field, for each criterion of which a part is false, or unknown. */
typedef struct Marks
{
	uint64		fails;
	uint64		unknown;
} Marks;

typedef enum Side
{
	SIDE_GUARD,
	SIDE_CONDITION,
	SIDES
} Side;

typedef struct QuickColumn
{
	int			attribute;
	Oid			type;
	int			step_count;
	int64	   *step;			/* constants, in order; of a text column: 0, 1, ... */
	const Value **text;			/* of a text column: they are these */
	Marks	  (*marks)[SIDES];	/* at PLACE_UNKNOWN, then at the places from 0 on */
	struct QuickColumn *next;

	/* the row at hand */
	int			place;
	Quantity	quantity;		/* of a number or a date */
	int64		units;			/* days of a date */
} QuickColumn;

typedef enum OperandKind
{
	OPERAND_COLUMN,
	OPERAND_CONSTANT,
	OPERAND_LINE,
	OPERAND_SUM,
	OPERAND_PRODUCT,
	OPERAND_LEAST,
	OPERAND_GREATEST,
	OPERAND_COALESCE
} OperandKind;

typedef struct Operand
{
	OperandKind kind;
	bool		is_date;		/* its days are not scaled */
	bool		subtracted;		/* in the sum that it is a part of */
	QuickColumn *column;
	int64		units;			/* of a constant */
	struct QuickLine *line;
	struct Operand *args;
	struct Operand *next;
} Operand;

/* An operand of parameters only: its value holds until the parameters change. */
typedef struct QuickLine
{
	const CriteriaNode *node;
	bool		decided;
	Quantity	quantity;
	int64		units;
	struct QuickLine *next;
} QuickLine;

typedef enum QuickKind
{
	QUICK_TREE,
	QUICK_COLUMN,				/* one column decides it */
	QUICK_AND,
	QUICK_OR,
	QUICK_NOT,
	QUICK_COMPARE,
	QUICK_BETWEEN
} QuickKind;

typedef struct Quick
{
	QuickKind	kind;
	const CriteriaNode *node;	/* what it stands for */
	QuickColumn *column;
	Truth	   *truths;			/* at the places, as the marks of the column */
	Operand    *operand;		/* value, line, upper line */
	struct Quick *args;
	struct Quick *next;
} Quick;

/* One of the conditions that a criterion's condition or guard is the "and" of. */
typedef struct Part
{
	int			criterion;
	Side		side;
	bool		denied;			/* not itself, but its denial */
	Quick	   *quick;
	struct Part *next;
} Part;

struct QuickForms
{
	QuickColumn *columns;
	QuickLine  *lines;
	Part	   *parts;			/* that no column decides, in order */
	uint64		open;			/* criteria that have such */
	uint64		all;			/* every criterion marked */
	uint64		among;			/* those with such a guard */
	uint64		denied[SIDES];	/* those that are not the "and" of their parts, but its denial */
};

/* The mark of criterion i, from 0. */
static inline uint64
mark_of(int i)
{
	return UINT64CONST(1) << (2 * i);
}

/* Adds to the marks what a part turns out to be. */
static inline void
mark_part(Marks marks[SIDES], const Part *part, Truth truth)
{
	if (truth == TRUTH_UNKNOWN)
		marks[part->side].unknown |= mark_of(part->criterion);
	else if ((truth == TRUTH_FALSE) != part->denied)
		marks[part->side].fails |= mark_of(part->criterion);
}

/* Says by marks which criteria hold and which fail on a side, all of whose parts are marked. */
static inline void
outcome(const Marks *marks, uint64 denied, uint64 *holds, uint64 *fails)
{
	uint64		and_holds = ~(marks->fails | marks->unknown);

	*holds = (and_holds & ~denied) | (marks->fails & denied);
	*fails = (marks->fails & ~denied) | (and_holds & denied);
}

/* What is not unknown as a truth. */
static inline Truth
truth_of(bool holds)
{
	return holds ? TRUTH_TRUE : TRUTH_FALSE;
}

/*
 * Making short forms
 */

/* A value of the tree in units; a date in days.  What is neither is beyond. */
static Quantity
value_units(const Value *value, int64 *units)
{
	switch (value->kind)
	{
		case VALUE_UNKNOWN:
			return QUANTITY_UNKNOWN;
		case VALUE_INTEGER:
			return integer_units(value->as.integer, units);
		case VALUE_NUMERIC:
			return numeric_units(NumericGetDatum(value->as.numeric), units);
		case VALUE_DATE:
			*units = value->as.date;
			return QUANTITY_KNOWN;
		default:
			return QUANTITY_BEYOND;
	}
}

/* The constant that a node is; NULL when it is none. */
static const Value *
constant_of(const Program *program, const CriteriaNode *node)
{
	int			number = node->folded >= 0 || node->args != NULL ? node->folded : node->constant;

	return number >= 0 ? &program->constant[number] : NULL;
}

/* The column of a fact, made at its first use. */
static QuickColumn *
column_of(Program *program, int fact)
{
	QuickColumn *column;

	for (column = program->quick->columns; column != NULL; column = column->next)
		if (column->attribute == program->attribute[fact])
			return column;
	column = palloc0(sizeof(QuickColumn));
	column->attribute = program->attribute[fact];
	column->type = program->attribute_type[fact];
	column->step = palloc(sizeof(int64) * (program->constant_count + 1));
	column->text = palloc(sizeof(Value *) * program->constant_count);
	if (column->type == BOOLOID)
		column->step[column->step_count++] = true;
	column->next = program->quick->columns;
	program->quick->columns = column;
	return column;
}

/* Makes an operand; NULL when there is no short form of it. */
static Operand *
make_operand(Program *program, const CriteriaNode *node)
{
	Operand    *operand = palloc0(sizeof(Operand));
	Operand   **last = &operand->args;
	const Value *constant = constant_of(program, node);
	bool		named[CRITERIA_MAX_FACTS] = {false};
	bool		any_fact = false;
	bool		only_parameters = true;

	if (constant != NULL)
	{
		operand->kind = OPERAND_CONSTANT;
		operand->is_date = constant->kind == VALUE_DATE;
		return value_units(constant, &operand->units) == QUANTITY_KNOWN ? operand : NULL;
	}

	node_mark_facts(node, named);
	for (int f = 0; f < program->criteria->fact_count; f++)
		if (named[f])
		{
			any_fact = true;
			only_parameters = only_parameters && program->criteria->fact[f].kind == FACT_PARAMETER;
		}
	if (any_fact && only_parameters)
	{
		operand->kind = OPERAND_LINE;
		operand->line = palloc0(sizeof(QuickLine));
		operand->line->node = node;
		operand->line->next = program->quick->lines;
		program->quick->lines = operand->line;
		return operand;
	}

	switch (node->kind)
	{
		case NODE_FACT:
			switch (program->attribute_type[node->fact])
			{
				case INT2OID:
				case INT4OID:
				case INT8OID:
				case NUMERICOID:
				case DATEOID:
					operand->kind = OPERAND_COLUMN;
					operand->column = column_of(program, node->fact);
					operand->is_date = operand->column->type == DATEOID;
					return operand;
				default:
					return NULL;
			}
		case NODE_SUM:
			operand->kind = OPERAND_SUM;
			break;
		case NODE_PRODUCT:
			operand->kind = OPERAND_PRODUCT;
			break;
		case NODE_PERCENT_OF:
			operand->kind = OPERAND_PRODUCT;
			*last = palloc0(sizeof(Operand));
			(*last)->kind = OPERAND_CONSTANT;
			if (value_units(&program->constant[node->constant], &(*last)->units) != QUANTITY_KNOWN)
				return NULL;
			last = &(*last)->next;
			break;
		case NODE_LEAST:
			operand->kind = OPERAND_LEAST;
			break;
		case NODE_GREATEST:
			operand->kind = OPERAND_GREATEST;
			break;
		case NODE_COALESCE:
			operand->kind = OPERAND_COALESCE;
			break;
		default:
			return NULL;
	}
	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
	{
		Operand    *part = arg->link == '/' || arg->kind == NODE_SPAN ? NULL : make_operand(program, arg);

		/* a line may turn out to be a date; of dates only columns and constants are compared */
		if (part == NULL || part->is_date)
			return NULL;
		part->subtracted = arg->link == '-';
		*last = part;
		last = &part->next;
	}
	return operand;
}

/* Makes the operands of a comparison, all numbers or all dates; NULL when one has no short form. */
static Operand *
make_operands(Program *program, const CriteriaNode *node)
{
	Operand    *first = NULL;
	Operand   **last = &first;

	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
	{
		Operand    *operand = make_operand(program, arg);

		/* dates stand against dates only: parameters are numbers, or the tree's business */
		if (operand == NULL || (first != NULL && first->is_date != operand->is_date))
			return NULL;
		*last = operand;
		last = &operand->next;
	}
	return first;
}

/* Which of the column's literals a text is, from 0; their number when it is none. */
static int
literal_number(const QuickColumn *column, const char *text, int length)
{
	int			i = 0;

	while (i < column->step_count && (column->text[i]->length != length || memcmp(column->text[i]->as.text, text, length) != 0))
		i++;
	return i;
}

/*
 * step_of
 *		The number of the constant among those of the column, of which it becomes
 *		the last if it is new.  -1: it is none that values have a place by.
 */
static int
step_of(const Program *program, QuickColumn *column, const CriteriaNode *node)
{
	const Value *constant = constant_of(program, node);
	int64		units;
	int			i = 0;

	if (constant == NULL)
		return -1;
	switch (column->type)
	{
		case INT2OID:
		case INT4OID:
		case INT8OID:
		case NUMERICOID:
		case DATEOID:
			if ((constant->kind == VALUE_DATE) != (column->type == DATEOID) ||
				value_units(constant, &units) != QUANTITY_KNOWN || units <= -UNITS_END || units >= UNITS_END)
				return -1;
			while (i < column->step_count && column->step[i] != units)
				i++;
			break;
		case TEXTOID:
		case VARCHAROID:
		case BPCHAROID:
			if (constant->kind != VALUE_TEXT)
				return -1;
			units = i = literal_number(column, constant->as.text, constant->length);
			break;
		default:
			return -1;
	}
	if (i == column->step_count)
	{
		column->text[i] = constant;
		column->step[i] = units;
		column->step_count++;
	}
	return i;
}

/* Is this condition decided by the column of that fact and constants?  Adds those to the column's. */
static bool
add_steps(Program *program, int fact, const CriteriaNode *node)
{
	const CriteriaNode *arg = node->args;

	switch (node->kind)
	{
		case NODE_AND:
		case NODE_OR:
		case NODE_NOT:
			for (; arg; arg = arg->next)
				if (!add_steps(program, fact, arg))
					return false;
			return true;
		case NODE_FACT:
			return program->attribute_type[fact] == BOOLOID;
		case NODE_IS_KNOWN:
		case NODE_COMPARE:
		case NODE_BETWEEN:
		case NODE_IN:
			if (arg->kind != NODE_FACT)
				return false;
			while ((arg = arg->next) != NULL)
				if (step_of(program, column_of(program, fact), arg) < 0)
					return false;
			return true;
		default:
			return false;
	}
}

/* What a condition that a column decides is at a place of it. */
static Truth
truth_at(const Program *program, QuickColumn *column, const CriteriaNode *node, int place)
{
	const CriteriaNode *arg = node->args;
	Truth		result = node->kind == NODE_AND ? TRUTH_TRUE : TRUTH_FALSE;

	switch (node->kind)
	{
		case NODE_AND:
		case NODE_OR:
			for (; arg; arg = arg->next)
			{
				Truth		other = truth_at(program, column, arg, place);

				result = node->kind == NODE_AND ? Min(result, other) : Max(result, other);
			}
			return result;
		case NODE_NOT:
			return (Truth) (TRUTH_TRUE - truth_at(program, column, arg, place));
		case NODE_IS_KNOWN:
			return truth_of((place != PLACE_UNKNOWN) != node->negated);
		default:
			break;
	}
	if (place == PLACE_UNKNOWN)
		return TRUTH_UNKNOWN;
	if (node->kind == NODE_FACT)
		return truth_of(place == PLACE_OF_STEP(0));
	for (arg = arg->next; arg; arg = arg->next)
	{
		int			step = PLACE_OF_STEP(step_of(program, column, arg));
		int			order = place < step ? -1 : place > step;

		if (node->kind == NODE_IN)
			result = Max(result, truth_of(order == 0));
		else if (node->kind == NODE_COMPARE)
			return truth_of(compare_holds(node->compare, order));
		else if (!compare_holds(arg->next ? COMPARE_GE : COMPARE_LE, order))
			return TRUTH_FALSE;
		else
			result = TRUTH_TRUE;
	}
	return truth_of((result == TRUTH_TRUE) != node->negated);
}

/* The fact that a condition names, when it is a column and no other is named; else -1. */
static int
only_fact(const Program *program, const CriteriaNode *node)
{
	bool		named[CRITERIA_MAX_FACTS] = {false};
	int			only = -1;

	node_mark_facts(node, named);
	for (int f = 0; f < program->criteria->fact_count; f++)
		if (named[f])
		{
			if (only >= 0 || program->criteria->fact[f].kind != FACT_COLUMN)
				return -1;
			only = f;
		}
	return only;
}

/* Makes the short form of a condition; settle() completes it. */
static Quick *
make(Program *program, const CriteriaNode *node)
{
	Quick	   *quick = palloc0(sizeof(Quick));
	Quick	  **last = &quick->args;
	int			fact = only_fact(program, node);

	quick->kind = QUICK_TREE;
	quick->node = node;
	if (fact >= 0 && add_steps(program, fact, node))
	{
		quick->kind = QUICK_COLUMN;
		quick->column = column_of(program, fact);
		return quick;
	}
	switch (node->kind)
	{
		case NODE_AND:
		case NODE_OR:
		case NODE_NOT:
			quick->kind = node->kind == NODE_AND ? QUICK_AND : node->kind == NODE_OR ? QUICK_OR : QUICK_NOT;
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
			{
				*last = make(program, arg);
				last = &(*last)->next;
			}
			break;
		case NODE_COMPARE:
		case NODE_BETWEEN:
			quick->operand = make_operands(program, node);
			if (quick->operand != NULL)
				quick->kind = node->kind == NODE_COMPARE ? QUICK_COMPARE : QUICK_BETWEEN;
			break;
		default:
			break;
	}
	return quick;
}

/* Works out what a condition is at the places of its columns, all of whose constants are there. */
static void
settle(const Program *program, Quick *quick)
{
	if (quick->kind == QUICK_COLUMN)
	{
		int			places = PLACE_OF_STEP(quick->column->step_count);

		quick->truths = palloc(sizeof(Truth) * (places + 1));
		for (int place = PLACE_UNKNOWN; place < places; place++)
			quick->truths[place + 1] = truth_at(program, quick->column, quick->node, place);
	}
	for (Quick *arg = quick->args; arg != NULL; arg = arg->next)
		settle(program, arg);
}

/*
 * make_parts
 *		Makes the parts of a criterion's condition or guard and puts them before
 *		the others.
 */
static void
make_parts(Program *program, const CriteriaNode *node, int criterion, Side side)
{
	QuickForms *forms = program->quick;
	Quick	   *quick = make(program, node);
	bool		denied = false;
	bool		several;

	for (; quick->kind == QUICK_NOT; quick = quick->args)
		denied = !denied;
	several = quick->kind == QUICK_AND || quick->kind == QUICK_OR;
	if ((quick->kind == QUICK_OR) != denied)
		forms->denied[side] |= mark_of(criterion);
	for (Quick *arg = several ? quick->args : quick; arg != NULL; arg = arg->next)
	{
		Part	   *part = palloc(sizeof(Part));

		*part = (Part) {criterion, side, quick->kind == QUICK_OR, arg, forms->parts};
		forms->parts = part;
	}
}

/* The order of two constants, for qsort. */
static int
compare_steps(const void *a, const void *b)
{
	int64		x = *(const int64 *) a;
	int64		y = *(const int64 *) b;

	return x < y ? -1 : x > y;
}

/* Makes the short forms of criteria that are bound to a row type, in the current context. */
void
quick_make(Program *program)
{
	QuickForms *forms = palloc0(sizeof(QuickForms));
	Part	   *parts;
	Part	   *next;

	program->quick = forms;
	for (int i = 0; i < program->criteria->count && !program->formula; i++)
	{
		const Criterion *criterion = &program->criteria->criterion[i];

		forms->all |= mark_of(i);
		if (criterion->guard_kind == GUARD_AMONG)
			forms->among |= mark_of(i);
		if (criterion->guard != NULL)
			make_parts(program, criterion->guard, i, SIDE_GUARD);
		make_parts(program, criterion->condition, i, SIDE_CONDITION);
	}
	for (QuickColumn *column = forms->columns; column != NULL; column = column->next)
	{
		qsort(column->step, column->step_count, sizeof(int64), compare_steps);
		column->marks = palloc0(sizeof(*column->marks) * (PLACE_OF_STEP(column->step_count) + 1));
	}
	parts = forms->parts;
	forms->parts = NULL;
	for (Part *part = parts; part != NULL; part = next)
	{
		QuickColumn *column = part->quick->column;

		next = part->next;
		settle(program, part->quick);
		if (part->quick->kind == QUICK_COLUMN)
			for (int place = 0; place <= PLACE_OF_STEP(column->step_count); place++)
				mark_part(column->marks[place], part, part->quick->truths[place]);
		else
		{
			/* they were last to first */
			part->next = forms->parts;
			forms->parts = part;
			forms->open |= mark_of(part->criterion);
		}
	}
}

/* The parameters are others now. */
void
quick_forget_lines(Program *program)
{
	for (QuickLine *line = program->quick->lines; line != NULL; line = line->next)
		line->decided = false;
}

/*
 * Running them
 */

/* The number or day of an operand.  Part of a sum beyond: the sum is beyond, even if another part is unknown. */
static Quantity
quantity(Program *program, const Operand *operand, int64 *units)
{
	Quantity	result;
	int64		part;

	switch (operand->kind)
	{
		case OPERAND_COLUMN:
			*units = operand->column->units;
			return operand->column->quantity;
		case OPERAND_CONSTANT:
			*units = operand->units;
			return QUANTITY_KNOWN;
		case OPERAND_LINE:
			if (!operand->line->decided)
			{
				Value		value = program_value(program, operand->line->node);

				operand->line->quantity = value.kind == VALUE_DATE ? QUANTITY_BEYOND : value_units(&value, &operand->line->units);
				operand->line->decided = true;
			}
			*units = operand->line->units;
			return operand->line->quantity;
		case OPERAND_COALESCE:
			result = QUANTITY_UNKNOWN;
			for (const Operand *arg = operand->args; arg && result == QUANTITY_UNKNOWN; arg = arg->next)
				result = quantity(program, arg, units);
			return result;
		default:
			break;
	}
	result = quantity(program, operand->args, units);
	for (const Operand *arg = operand->args->next; arg; arg = arg->next)
	{
		Quantity	other = quantity(program, arg, &part);

		result = Max(result, other);
		if (result != QUANTITY_KNOWN)
			continue;
		switch (operand->kind)
		{
			case OPERAND_SUM:
				if (arg->subtracted ? pg_sub_s64_overflow(*units, part, units) : pg_add_s64_overflow(*units, part, units))
					return QUANTITY_BEYOND;
				break;
			case OPERAND_PRODUCT:
				if (pg_mul_s64_overflow(*units, part, units) || *units % UNITS != 0)
					return QUANTITY_BEYOND;
				*units /= UNITS;
				break;
			case OPERAND_LEAST:
				*units = Min(*units, part);
				break;
			default:
				*units = Max(*units, part);
				break;
		}
	}
	return result;
}

/* A numeric or a text as it lies there, or, of what is compressed or stored elsewhere, a copy. */
static inline Datum
plain(Datum value)
{
	return lies_plain(value) ? value : PointerGetDatum(PG_DETOAST_DATUM_PACKED(value));
}

/* Finds where the value of a column stands in the row at hand; numbers of any size and decimals have their place. */
static void
find_place(const Program *program, QuickColumn *column)
{
	Datum		value = program->values[column->attribute];
	const char *text;
	int			length;
	int64		units = 0;
	bool		exact = true;	/* or above these units and below one more */
	int64		above;
	int			below = 0;
	bool		at_step;

	column->place = PLACE_UNKNOWN;
	column->quantity = QUANTITY_UNKNOWN;
	if (program->nulls[column->attribute])
		return;
	switch (column->type)
	{
		case BOOLOID:
			column->place = DatumGetBool(value) ? PLACE_OF_STEP(0) : PLACE_OF_STEP(0) - 1;
			return;
		case INT2OID:
			units = DatumGetInt16(value) * UNITS;
			break;
		case INT4OID:
			units = DatumGetInt32(value) * UNITS;
			break;
		case INT8OID:
			exact = integer_units(DatumGetInt64(value), &units) == QUANTITY_KNOWN;
			if (!exact)
				units = DatumGetInt64(value) < 0 ? -UNITS_END : UNITS_END;
			break;
		case NUMERICOID:
			if (!numeric_floor_units(plain(value), &units, &exact))
				return;
			break;
		case DATEOID:
			units = DatumGetDateADT(value);
			if (DATE_NOT_FINITE(units))
				return;
			break;
		case TEXTOID:
		case VARCHAROID:
		case BPCHAROID:
			if (column->step_count == 0)
				break;
			value = plain(value);
			text = VARDATA_ANY(DatumGetPointer(value));
			length = VARSIZE_ANY_EXHDR(DatumGetPointer(value));
			if (column->type == BPCHAROID)	/* blanks that only pad are no part of the value */
				length = bpchartruelen((char *) text, length);
			units = literal_number(column, text, length);
			break;
		default:
			break;
	}
	column->units = units;
	column->quantity = exact ? QUANTITY_KNOWN : QUANTITY_BEYOND;
	above = exact ? units : units + 1;
	for (int i = 0; i < column->step_count; i++)
		below += column->step[i] < above;
	at_step = exact && below < column->step_count && column->step[below] == units;
	column->place = PLACE_OF_STEP(below) - (at_step ? 0 : 1);
}

/*
 * compare_operands
 *		left op right in the row at hand.  The number of a column may have more
 *		decimals than units do: it stands between two of them, so no whole number
 *		of units is it.  False: beyond.
 */
static bool
compare_operands(Program *program, CompareOperator operation, const Operand *left, const Operand *right, Truth *truth)
{
	int64		a = 0;
	int64		b = 0;
	Quantity	first = quantity(program, left, &a);
	Quantity	second = quantity(program, right, &b);
	Quantity	known = Max(first, second);

	*truth = TRUTH_UNKNOWN;
	if (known == QUANTITY_UNKNOWN)
		return true;
	if (known == QUANTITY_BEYOND &&
		(left->kind != OPERAND_COLUMN || second != QUANTITY_KNOWN || b <= -UNITS_END || b >= UNITS_END))
		return false;
	*truth = truth_of(compare_holds(operation, a < b ? -1 : a > b || known == QUANTITY_BEYOND));
	return true;
}

/* The truth of a condition in the row at hand, whose columns have their places; as program_truth(). */
static Truth
quick_truth(Program *program, const Quick *quick)
{
	const Operand *operand = quick->operand;
	bool		all = quick->kind == QUICK_AND;
	Truth		result = all ? TRUTH_TRUE : TRUTH_FALSE;
	Truth		other;

	switch (quick->kind)
	{
		case QUICK_COLUMN:
			return quick->truths[quick->column->place + 1];
		case QUICK_AND:
		case QUICK_OR:
			for (const Quick *arg = quick->args; arg && result != (all ? TRUTH_FALSE : TRUTH_TRUE); arg = arg->next)
			{
				other = quick_truth(program, arg);
				result = all ? Min(result, other) : Max(result, other);
			}
			return result;
		case QUICK_NOT:
			return (Truth) (TRUTH_TRUE - quick_truth(program, quick->args));
		case QUICK_COMPARE:
			if (compare_operands(program, quick->node->compare, operand, operand->next, &result))
				return result;
			break;
		case QUICK_BETWEEN:
			if (compare_operands(program, COMPARE_GE, operand, operand->next, &result) &&
				compare_operands(program, COMPARE_LE, operand, operand->next->next, &other))
				return Min(result, other);
			break;
		case QUICK_TREE:
			break;
	}
	return program_truth(program, quick->node);
}

/*
 * quick_verdict
 *		The verdict of the row at hand, whose columns are read; each state as
 *		program_state().  If only whether it passes is asked, an unmet criterion
 *		ends the work, and states may be missing beside it.
 */
Verdict
quick_verdict(Program *program, bool passing)
{
	const QuickForms *forms = program->quick;
	Marks		marks[SIDES] = {0};
	uint64		applies;		/* the guard holds */
	uint64		excluded;		/* the guard fails */
	uint64		holds;
	uint64		fails;

	for (QuickColumn *column = forms->columns; column != NULL; column = column->next)
	{
		const Marks *found;

		find_place(program, column);
		found = column->marks[column->place + 1];
		for (int side = 0; side < SIDES; side++)
		{
			marks[side].fails |= found[side].fails;
			marks[side].unknown |= found[side].unknown;
		}
	}
	for (const Part *part = forms->parts; part != NULL; part = part->next)
	{
		uint64		mark = mark_of(part->criterion);
		uint64		later = forms->open & ~(mark - 1);	/* this one and those after it are not marked yet */

		outcome(&marks[SIDE_GUARD], forms->denied[SIDE_GUARD], &applies, &excluded);
		outcome(&marks[SIDE_CONDITION], forms->denied[SIDE_CONDITION], &holds, &fails);
		if (passing && (fails & applies & forms->all & ~later) != 0)
			break;
		/* a guard that decides leaves no question */
		if ((marks[part->side].fails & mark) != 0 ||
			(part->side == SIDE_CONDITION && (mark & (excluded | (forms->among & ~applies))) != 0))
			continue;
		program->running = &program->criteria->criterion[part->criterion];
		mark_part(marks, part, quick_truth(program, part->quick));
	}
	outcome(&marks[SIDE_GUARD], forms->denied[SIDE_GUARD], &applies, &excluded);
	outcome(&marks[SIDE_CONDITION], forms->denied[SIDE_CONDITION], &holds, &fails);
	/* of the two bits of a field met has the low one, unmet the high one, and unknown both */
	return verdict_make(program->criteria->count) |
		(forms->all & ~excluded & ~(fails & applies)) |
		(forms->all & ~excluded & ~(holds & (applies | ~forms->among))) << 1;
}
