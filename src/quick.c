/*
 * quick.c
 *	  Short forms of the conditions that most rows need: yes/no columns,
 *	  comparisons of numbers and of dates, equality of texts, and what "and",
 *	  "or" and "not" make of them.
 *
 * They are made when a program is bound to a row type, read the row's columns
 * where they lie and allocate nothing.  Numbers are counted in units (units.h).
 * Whatever does not fit (a number of more decimals, a compressed text, a jsonb
 * key) is beyond a short form and goes to the tree in criteria_exec.c, which
 * decides and complains.
 */
#include "program.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"

#include "units.h"

typedef enum OperandKind
{
	OPERAND_INT2,
	OPERAND_INT4,
	OPERAND_INT8,
	OPERAND_NUMERIC,
	OPERAND_DATE,				/* its days are not scaled */
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
	bool		is_date;
	bool		subtracted;		/* in the sum that it is a part of */
	int			attribute;		/* of a column */
	int64		units;			/* of a constant */
	QuickLine  *line;
	struct Operand *args;
	struct Operand *next;
} Operand;

/* An operand of parameters only: its value holds until the parameters change. */
struct QuickLine
{
	const CriteriaNode *node;
	bool		decided;
	Quantity	quantity;
	int64		units;
	QuickLine  *next;
};

typedef enum QuickKind
{
	QUICK_TREE,
	QUICK_AND,
	QUICK_OR,
	QUICK_NOT,
	QUICK_BOOLEAN,
	QUICK_COMPARE,
	QUICK_BETWEEN,
	QUICK_TEXT,					/* a text column among literals */
	QUICK_KNOWN
} QuickKind;

struct Quick
{
	QuickKind	kind;
	CompareOperator compare;
	bool		negated;		/* of QUICK_TEXT and QUICK_KNOWN */
	bool		padded;			/* of QUICK_TEXT: blanks at the end are no part of it */
	int			attribute;
	const CriteriaNode *node;	/* what it stands for */
	Operand    *operand;		/* value, line; of QUICK_KNOWN NULL unless a value can be unknown without being NULL */
	int			text_count;
	const Value **text;
	Quick	   *args;
	Quick	   *next;
};

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

/* Makes an operand; NULL when there is no short form of it. */
static Operand *
make_operand(Program *program, const CriteriaNode *node)
{
	Operand    *operand = palloc0(sizeof(Operand));
	Operand   **last = &operand->args;
	const Value *constant = NULL;
	bool		named[CRITERIA_MAX_FACTS] = {false};
	bool		any_fact = false;
	bool		only_parameters = true;

	if (node->folded >= 0)
		constant = &program->constant[node->folded];
	else if (node->kind == NODE_NUMBER || node->kind == NODE_PERCENT || node->kind == NODE_DATE)
		constant = &program->constant[node->constant];
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
		operand->line->next = program->line;
		program->line = operand->line;
		return operand;
	}

	switch (node->kind)
	{
		case NODE_FACT:
			operand->attribute = program->attribute[node->fact];
			switch (program->attribute_type[node->fact])
			{
				case INT2OID:
					operand->kind = OPERAND_INT2;
					return operand;
				case INT4OID:
					operand->kind = OPERAND_INT4;
					return operand;
				case INT8OID:
					operand->kind = OPERAND_INT8;
					return operand;
				case NUMERICOID:
					operand->kind = OPERAND_NUMERIC;
					return operand;
				case DATEOID:
					operand->kind = OPERAND_DATE;
					operand->is_date = true;
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

/* Makes the short form of a text column compared with literals; false when it is something else. */
static bool
make_text(Program *program, const CriteriaNode *node, Quick *quick)
{
	const CriteriaNode *column = node->args;
	Oid			type;

	if (column->kind != NODE_FACT || program->criteria->fact[column->fact].kind != FACT_COLUMN)
		return false;
	type = program->attribute_type[column->fact];
	if (type != TEXTOID && type != VARCHAROID && type != BPCHAROID)
		return false;
	for (const CriteriaNode *arg = column->next; arg; arg = arg->next)
	{
		if (arg->kind != NODE_TEXT)
			return false;
		quick->text_count++;
	}
	quick->kind = QUICK_TEXT;
	quick->attribute = program->attribute[column->fact];
	quick->padded = type == BPCHAROID;
	quick->negated = node->kind == NODE_IN ? node->negated : node->compare == COMPARE_NE;
	quick->text = palloc(sizeof(Value *) * quick->text_count);
	quick->text_count = 0;
	for (const CriteriaNode *arg = column->next; arg; arg = arg->next)
		quick->text[quick->text_count++] = &program->constant[arg->constant];
	return true;
}

/* Makes the short form of a condition. */
static Quick *
make(Program *program, const CriteriaNode *node)
{
	Quick	   *quick = palloc0(sizeof(Quick));
	Quick	  **last = &quick->args;

	quick->kind = QUICK_TREE;
	quick->node = node;
	quick->compare = node->compare;
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
		case NODE_FACT:
			if (program->attribute_type[node->fact] == BOOLOID)
			{
				quick->kind = QUICK_BOOLEAN;
				quick->attribute = program->attribute[node->fact];
			}
			break;
		case NODE_COMPARE:
			if (node->compare <= COMPARE_NE && make_text(program, node, quick))
				break;
			/* FALLTHROUGH */
		case NODE_BETWEEN:
			quick->operand = make_operands(program, node);
			if (quick->operand != NULL)
				quick->kind = node->kind == NODE_COMPARE ? QUICK_COMPARE : QUICK_BETWEEN;
			break;
		case NODE_IN:
			make_text(program, node, quick);
			break;
		case NODE_IS_KNOWN:
			if (node->args->kind == NODE_FACT && program->criteria->fact[node->args->fact].kind == FACT_COLUMN)
			{
				Oid			type = program->attribute_type[node->args->fact];

				quick->kind = QUICK_KNOWN;
				quick->negated = node->negated;
				quick->attribute = program->attribute[node->args->fact];
				if (type == NUMERICOID || type == DATEOID)	/* NaN, infinities */
					quick->operand = make_operand(program, node->args);
			}
			break;
		default:
			break;
	}
	return quick;
}

/* Makes the short forms of criteria that are bound to a row type, in the current context. */
void
quick_make(Program *program)
{
	program->line = NULL;
	for (int i = 0; i < program->criteria->count && !program->formula; i++)
	{
		const Criterion *criterion = &program->criteria->criterion[i];

		program->quick_condition[i] = make(program, criterion->condition);
		program->quick_guard[i] = criterion->guard != NULL ? make(program, criterion->guard) : NULL;
	}
}

/* The parameters are others now. */
void
quick_forget_lines(Program *program)
{
	for (QuickLine *line = program->line; line != NULL; line = line->next)
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

	if (operand->kind <= OPERAND_DATE && program->nulls[operand->attribute])
		return QUANTITY_UNKNOWN;
	switch (operand->kind)
	{
		case OPERAND_INT2:
			return integer_units(DatumGetInt16(program->values[operand->attribute]), units);
		case OPERAND_INT4:
			return integer_units(DatumGetInt32(program->values[operand->attribute]), units);
		case OPERAND_INT8:
			return integer_units(DatumGetInt64(program->values[operand->attribute]), units);
		case OPERAND_NUMERIC:
			return numeric_units(program->values[operand->attribute], units);
		case OPERAND_DATE:
			*units = DatumGetDateADT(program->values[operand->attribute]);
			return DATE_NOT_FINITE(*units) ? QUANTITY_UNKNOWN : QUANTITY_KNOWN;
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

static inline Truth
truth_of(bool holds)
{
	return holds ? TRUTH_TRUE : TRUTH_FALSE;
}

static inline Truth
compare_units(CompareOperator operation, int64 a, int64 b)
{
	switch (operation)
	{
		case COMPARE_EQ:
			return truth_of(a == b);
		case COMPARE_NE:
			return truth_of(a != b);
		case COMPARE_LT:
			return truth_of(a < b);
		case COMPARE_LE:
			return truth_of(a <= b);
		case COMPARE_GT:
			return truth_of(a > b);
		case COMPARE_GE:
			return truth_of(a >= b);
	}
	return TRUTH_UNKNOWN;
}

/* Is the text column one of the literals?  The tree unpacks what is compressed or stored elsewhere. */
static Truth
text_truth(Program *program, const Quick *quick)
{
	const struct varlena *stored = (const struct varlena *) DatumGetPointer(program->values[quick->attribute]);
	const char *text;
	int			length;

	if (program->nulls[quick->attribute])
		return TRUTH_UNKNOWN;
	if (VARATT_IS_COMPRESSED(stored) || VARATT_IS_EXTERNAL(stored))
		return program_truth(program, quick->node);
	text = VARDATA_ANY(stored);
	length = VARSIZE_ANY_EXHDR(stored);
	if (quick->padded)
		length = bpchartruelen((char *) text, length);
	for (int i = 0; i < quick->text_count; i++)
		if (quick->text[i]->length == length && memcmp(quick->text[i]->as.text, text, length) == 0)
			return truth_of(!quick->negated);
	return truth_of(quick->negated);
}

/* The truth of a condition in the row at hand, whose columns are read; as program_truth(). */
Truth
quick_truth(Program *program, const Quick *quick)
{
	Truth		result;
	int64		value;
	int64		line;
	int64		upper;
	Quantity	known;
	Quantity	other;

	switch (quick->kind)
	{
		case QUICK_BOOLEAN:
			return program->nulls[quick->attribute] ? TRUTH_UNKNOWN
				: truth_of(DatumGetBool(program->values[quick->attribute]));
		case QUICK_AND:
			result = TRUTH_TRUE;
			for (const Quick *arg = quick->args; arg && result != TRUTH_FALSE; arg = arg->next)
			{
				Truth		next = quick_truth(program, arg);

				result = Min(result, next);
			}
			return result;
		case QUICK_OR:
			result = TRUTH_FALSE;
			for (const Quick *arg = quick->args; arg && result != TRUTH_TRUE; arg = arg->next)
			{
				Truth		next = quick_truth(program, arg);

				result = Max(result, next);
			}
			return result;
		case QUICK_NOT:
			return (Truth) (TRUTH_TRUE - quick_truth(program, quick->args));
		case QUICK_TEXT:
			return text_truth(program, quick);
		case QUICK_COMPARE:
			known = quantity(program, quick->operand, &value);
			other = quantity(program, quick->operand->next, &line);
			if (Max(known, other) == QUANTITY_KNOWN)
				return compare_units(quick->compare, value, line);
			if (Max(known, other) == QUANTITY_UNKNOWN)
				return TRUTH_UNKNOWN;
			break;
		case QUICK_BETWEEN:
			known = quantity(program, quick->operand, &value);
			other = quantity(program, quick->operand->next, &line);
			if (Max(known, other) == QUANTITY_KNOWN && quantity(program, quick->operand->next->next, &upper) == QUANTITY_KNOWN)
				return truth_of(value >= line && value <= upper);
			break;
		case QUICK_KNOWN:
			known = program->nulls[quick->attribute] ? QUANTITY_UNKNOWN
				: quick->operand != NULL ? quantity(program, quick->operand, &value) : QUANTITY_KNOWN;
			return truth_of((known != QUANTITY_UNKNOWN) != quick->negated);
		case QUICK_TREE:
			break;
	}
	return program_truth(program, quick->node);
}

/* The same, without a call for what is most common. */
static inline Truth
truth(Program *program, const Quick *quick)
{
	if (quick->kind == QUICK_BOOLEAN)
		return program->nulls[quick->attribute] ? TRUTH_UNKNOWN
			: truth_of(DatumGetBool(program->values[quick->attribute]));
	return quick_truth(program, quick);
}

/* The verdict of the row at hand, whose columns are read; each state as program_state(). */
Verdict
quick_verdict(Program *program)
{
	const Criteria *criteria = program->criteria;
	Verdict		verdict = verdict_make(criteria->count);

	for (int i = 0; i < criteria->count; i++)
	{
		const Criterion *criterion = &criteria->criterion[i];
		Truth		guard = TRUTH_TRUE;
		VerdictState state;

		program->running = criterion;
		if (criterion->guard_kind != GUARD_NONE)
			guard = truth(program, program->quick_guard[i]);
		if (!guard_decides(criterion->guard_kind, guard, &state))
			state = state_of_condition(guard, truth(program, program->quick_condition[i]));
		verdict = verdict_put(verdict, i, state);
	}
	return verdict;
}
