/*
 * criteria_types.c
 *	  What kinds of value may meet: numbers with numbers, dates with dates,
 *	  texts and yes/no values by equality only.
 *
 * Pure C.  At input the facts are TYPE_ANY, so that literals are checked among
 * themselves; for a row the facts have the types of its columns.  A jsonb key
 * stays TYPE_ANY and is checked when its value is read.
 */
#include "criteria.h"

const char *const type_phrases[] = {
	gettext_noop("a value"), gettext_noop("a number"), gettext_noop("a text"), gettext_noop("a yes/no value"),
	gettext_noop("a date"), gettext_noop("a division"), gettext_noop("a jsonb column")
};

typedef struct Check
{
	const Criteria *criteria;
	const FactTypes *types;
	FupinProblem *problem;
} Check;

static bool check_operand(const Check *check, const CriteriaNode *node, ValueType *type);

/* Marks the facts that a node and what is below it name. */
void
node_mark_facts(const CriteriaNode *node, bool *named)
{
	if (node->kind == NODE_FACT)
		named[node->fact] = true;
	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
		node_mark_facts(arg, named);
}

/* The node as text, cut to the buffer. */
static const char *
describe(const Check *check, const CriteriaNode *node, char *buffer, size_t size)
{
	TextSink	sink = {buffer, size - 1, 0};
	size_t		length;

	node_print(node, check->criteria->fact, &sink);
	length = sink.length < size - 1 ? sink.length : size - 1;
	/* what did not fit was not written at all, so the rest of the buffer may be stale */
	if (sink.length > size - 1)
	{
		snprintf(buffer, size, _("the value at character %d"), node->position);
		return buffer;
	}
	buffer[length] = '\0';
	return buffer;
}

/* "x is a text, but ... must be a number"; returns false. */
static bool
wrong_type(const Check *check, const CriteriaNode *node, ValueType type, const char *demand)
{
	char		text[100];

	snprintf(check->problem->detail, sizeof(check->problem->detail), _("%s is %s; %s."),
			 describe(check, node, text, sizeof(text)), _(type_phrases[type]), _(demand));
	return false;
}

/* Checks an operand that must be of one type. */
static bool
check_is(const Check *check, const CriteriaNode *node, ValueType wanted, const char *demand)
{
	ValueType	type;

	if (!check_operand(check, node, &type))
		return false;
	if (type != wanted && type != TYPE_ANY)
		return wrong_type(check, node, type, demand);
	return true;
}

/* Checks that the operand fits the type so far and narrows that type. */
static bool
check_fits(const Check *check, const CriteriaNode *first, const CriteriaNode *node, ValueType *type)
{
	ValueType	other;
	char		text[100];
	char		other_text[100];

	if (!check_operand(check, node, &other))
		return false;
	if (*type == TYPE_ANY)
		*type = other;
	else if (other != TYPE_ANY && other != *type)
	{
		snprintf(check->problem->detail, sizeof(check->problem->detail),
				 _("%s is %s and %s is %s; they cannot be compared."),
				 describe(check, first, text, sizeof(text)), _(type_phrases[*type]),
				 describe(check, node, other_text, sizeof(other_text)), _(type_phrases[other]));
		if ((*type == TYPE_DATE && other == TYPE_TEXT) || (*type == TYPE_TEXT && other == TYPE_DATE))
			snprintf(check->problem->hint, sizeof(check->problem->hint),
					 _("Write a date as: date 'YYYY-MM-DD'."));
		else if ((*type == TYPE_DIVISION) != (other == TYPE_DIVISION))
			snprintf(check->problem->hint, sizeof(check->problem->hint),
					 _("Ask where a division lies with: within 440512."));
		return false;
	}
	return true;
}

/* Sums: numbers; a date and spans of time; the days between two dates. */
static bool
check_sum(const Check *check, const CriteriaNode *node, ValueType *type)
{
	ValueType	so_far;

	if (!check_operand(check, node->args, &so_far))
		return false;
	if (so_far != TYPE_NUMBER && so_far != TYPE_DATE && so_far != TYPE_ANY)
		return wrong_type(check, node->args, so_far, "only numbers and dates can be added and subtracted");
	for (const CriteriaNode *arg = node->args->next; arg; arg = arg->next)
	{
		ValueType	other;

		if (arg->kind == NODE_SPAN)
		{
			if (so_far == TYPE_NUMBER)
				return wrong_type(check, node->args, so_far, "days, months and years can only be added to a date");
			if (!check_is(check, arg->args, TYPE_NUMBER, "a span of time must be a number of days, months or years"))
				return false;
			so_far = TYPE_DATE;
			continue;
		}
		if (!check_operand(check, arg, &other))
			return false;
		if (other != TYPE_NUMBER && other != TYPE_DATE && other != TYPE_ANY)
			return wrong_type(check, arg, other, "only numbers and dates can be added and subtracted");
		if ((so_far == TYPE_DATE && other == TYPE_NUMBER) || (so_far == TYPE_NUMBER && other == TYPE_DATE) ||
			(arg->link == '+' && (so_far == TYPE_DATE || other == TYPE_DATE)))
		{
			snprintf(check->problem->hint, sizeof(check->problem->hint),
					 _("Add a span with its unit, as in: %s + 3 months."), "date '2019-06-30'");
			return wrong_type(check, arg, other, "a date and a number cannot be added or subtracted");
		}
		so_far = TYPE_NUMBER;
	}
	*type = so_far;
	return true;
}

/* Checks an operand and says its type. */
static bool
check_operand(const Check *check, const CriteriaNode *node, ValueType *type)
{
	switch (node->kind)
	{
		case NODE_NUMBER:
		case NODE_PERCENT:
			*type = TYPE_NUMBER;
			return true;
		case NODE_TEXT:
			*type = TYPE_TEXT;
			return true;
		case NODE_BOOLEAN:
			*type = TYPE_BOOLEAN;
			return true;
		case NODE_UNKNOWN:
			*type = TYPE_ANY;
			return true;
		case NODE_DATE:
			*type = TYPE_DATE;
			return true;
		case NODE_FACT:
			*type = check->types->type[node->fact];
			if (*type == TYPE_JSON)
			{
				char		text[100];

				describe(check, node, text, sizeof(text));
				snprintf(check->problem->detail, sizeof(check->problem->detail),
						 _("%s is a jsonb column; only its keys are facts."), text);
				snprintf(check->problem->hint, sizeof(check->problem->hint), _("Name a key, as in: %s.key."), text);
				return false;
			}
			return true;
		case NODE_SUM:
			return check_sum(check, node, type);
		case NODE_PRODUCT:
		case NODE_NEGATE:
		case NODE_PERCENT_OF:
		case NODE_CEIL:
		case NODE_FLOOR:
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
				if (!check_is(check, arg, TYPE_NUMBER, "a number is needed there"))
					return false;
			*type = TYPE_NUMBER;
			return true;
		case NODE_LEAST:
		case NODE_GREATEST:
		case NODE_COALESCE:
			*type = TYPE_ANY;
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
			{
				if (!check_fits(check, node->args, arg, type))
					return false;
				if (node->kind != NODE_COALESCE &&
					*type != TYPE_NUMBER && *type != TYPE_DATE && *type != TYPE_ANY)
					return wrong_type(check, arg, *type, "least and greatest take numbers or dates");
			}
			return true;
		default:
			snprintf(check->problem->detail, sizeof(check->problem->detail),
					 _("A condition stands where a value is needed, at character %d."), node->position);
			return false;
	}
}

/* Checks a condition; an operand may stand as one when it is a yes/no value. */
static bool
check_condition(const Check *check, const CriteriaNode *node)
{
	ValueType	type = TYPE_ANY;

	switch (node->kind)
	{
		case NODE_OR:
		case NODE_AND:
		case NODE_NOT:
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
				if (!check_condition(check, arg))
					return false;
			return true;
		case NODE_COMPARE:
		case NODE_BETWEEN:
		case NODE_IN:
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
				if (!check_fits(check, node->args, arg, &type))
					return false;
			if ((node->kind == NODE_BETWEEN || (node->kind == NODE_COMPARE && node->compare > COMPARE_NE)) &&
				type != TYPE_NUMBER && type != TYPE_DATE && type != TYPE_ANY)
				return wrong_type(check, node->args, type,
								  type == TYPE_DIVISION
								  ? "divisions are asked with \"within\" only"
								  : "only numbers and dates have an order, others compare by =, <> and in");
			return true;
		case NODE_IS_KNOWN:
			return check_operand(check, node->args, &type);
		case NODE_WITHIN:
			if (!check_operand(check, node->args, &type))
				return false;
			if (type != TYPE_DIVISION && type != TYPE_TEXT && type != TYPE_ANY)
				return wrong_type(check, node->args, type, "\"within\" needs a division code");
			return true;
		default:
			return check_is(check, node, TYPE_BOOLEAN, "a condition must be true or false");
	}
}

/*
 * criterion_check_types
 *		May the values of this criterion meet, given the types of the facts?
 *		Returns false and fills *problem with the first pair that may not.
 */
bool
criterion_check_types(const Criterion *criterion, const Criteria *criteria,
					  const FactTypes *types, FupinProblem *problem)
{
	Check		check = {criteria, types, problem};

	problem->detail[0] = problem->hint[0] = '\0';
	return check_condition(&check, criterion->condition) &&
		(criterion->guard == NULL || check_condition(&check, criterion->guard));
}

/* The same for a formula, which must yield a number. */
bool
formula_check_types(const Criteria *formula, const FactTypes *types, FupinProblem *problem)
{
	Check		check = {formula, types, problem};

	problem->detail[0] = problem->hint[0] = '\0';
	return check_is(&check, formula->criterion[0].condition, TYPE_NUMBER, "a formula must yield a number");
}
