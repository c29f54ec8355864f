/*
 * criteria_print.c
 *	  From tree to canonical text: lower-case words, one blank around operators,
 *	  no parentheses but the needed ones, names quoted only where they must be.
 *	  Reading the canonical text gives the same tree again.
 *
 * Pure C.  A sink counts also what does not fit, so a caller prints twice:
 * once to learn the length, once into a buffer of that length.
 */
#include "criteria.h"

const char *const compare_names[] = {"=", "<>", "<", "<=", ">", ">="};

/* Words of the grammar; as a name they must be quoted. */
static const char *const reserved[] = {
	"among", "and", "between", "false", "in", "is", "not", "of", "or",
	"true", "unknown", "when", "within", NULL
};

/* Must this name be quoted to be a name? */
bool
criteria_is_reserved(const char *name)
{
	for (int i = 0; reserved[i] != NULL; i++)
		if (strcmp(name, reserved[i]) == 0)
			return true;
	return false;
}

static void
put(TextSink *sink, const char *text, size_t length)
{
	if (sink->length + length <= sink->capacity)
		memcpy(sink->buffer + sink->length, text, length);
	sink->length += length;
}

static void
put_text(TextSink *sink, const char *text)
{
	put(sink, text, strlen(text));
}

/* A name, quoted when its characters or its being a word of the grammar demand it. */
static void
put_name(TextSink *sink, const char *name)
{
	bool		plain = !criteria_is_reserved(name);

	for (const char *p = name; *p && plain; p++)
		plain = (*p >= 'a' && *p <= 'z') || *p == '_' ||
			(p > name && ((*p >= '0' && *p <= '9') || *p == '$'));
	if (plain)
	{
		put_text(sink, name);
		return;
	}
	put_text(sink, "\"");
	for (const char *p = name; *p; p++)
		put(sink, *p == '"' ? "\"\"" : p, *p == '"' ? 2 : 1);
	put_text(sink, "\"");
}

static void
put_literal(TextSink *sink, const char *text, int length)
{
	put_text(sink, "'");
	for (int i = 0; i < length; i++)
		put(sink, text[i] == '\'' ? "''" : text + i, text[i] == '\'' ? 2 : 1);
	put_text(sink, "'");
}

/* Prints a fact as criteria write it: column, column.key or $name. */
void
fact_print(const CriteriaFact *fact, TextSink *sink)
{
	if (fact->kind == FACT_PARAMETER)
	{
		put_text(sink, "$");
		put_name(sink, fact->key);
		return;
	}
	put_name(sink, fact->column);
	if (fact->kind == FACT_KEY)
	{
		put_text(sink, ".");
		put_name(sink, fact->key);
	}
}

/* How tightly a node binds; a child that binds less, or as tightly, needs parentheses. */
static int
binding(const CriteriaNode *node)
{
	switch (node->kind)
	{
		case NODE_OR:
			return 1;
		case NODE_AND:
			return 2;
		case NODE_NOT:
			return 3;
		case NODE_COMPARE:
		case NODE_BETWEEN:
		case NODE_IN:
		case NODE_IS_KNOWN:
		case NODE_WITHIN:
			return 4;
		case NODE_SUM:
			return 5;
		case NODE_PRODUCT:
			return 6;
		default:
			return 7;
	}
}

/* Prints a child that must bind more tightly than level, in parentheses if it does not. */
static void
put_child(const CriteriaNode *node, const CriteriaFact *facts, int level, TextSink *sink)
{
	bool		parentheses = binding(node) <= level;

	if (parentheses)
		put_text(sink, "(");
	node_print(node, facts, sink);
	if (parentheses)
		put_text(sink, ")");
}

static void
put_function(const char *name, const CriteriaNode *node, const CriteriaFact *facts, TextSink *sink)
{
	put_text(sink, name);
	put_text(sink, "(");
	for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
	{
		if (arg != node->args)
			put_text(sink, ", ");
		put_child(arg, facts, 4, sink);
	}
	put_text(sink, ")");
}

/* Prints one node and what is below it. */
void
node_print(const CriteriaNode *node, const CriteriaFact *facts, TextSink *sink)
{
	int			level = binding(node);

	switch (node->kind)
	{
		case NODE_OR:
		case NODE_AND:
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
			{
				if (arg != node->args)
					put_text(sink, node->kind == NODE_OR ? " or " : " and ");
				put_child(arg, facts, level, sink);
			}
			break;
		case NODE_NOT:
			put_text(sink, "not ");
			put_child(node->args, facts, level - 1, sink);
			break;
		case NODE_COMPARE:
			put_child(node->args, facts, level, sink);
			put_text(sink, " ");
			put_text(sink, compare_names[node->compare]);
			put_text(sink, " ");
			put_child(node->args->next, facts, level, sink);
			break;
		case NODE_BETWEEN:
			put_child(node->args, facts, level, sink);
			put_text(sink, " between ");
			put_child(node->args->next, facts, level, sink);
			put_text(sink, " and ");
			put_child(node->args->next->next, facts, level, sink);
			break;
		case NODE_IN:
			put_child(node->args, facts, level, sink);
			put_text(sink, node->negated ? " not in (" : " in (");
			for (const CriteriaNode *arg = node->args->next; arg; arg = arg->next)
			{
				if (arg != node->args->next)
					put_text(sink, ", ");
				node_print(arg, facts, sink);
			}
			put_text(sink, ")");
			break;
		case NODE_IS_KNOWN:
			put_child(node->args, facts, level, sink);
			put_text(sink, node->negated ? " is not known" : " is known");
			break;
		case NODE_WITHIN:
			put_child(node->args, facts, level, sink);
			put_text(sink, " within ");
			node_print(node->args->next, facts, sink);
			break;
		case NODE_SUM:
		case NODE_PRODUCT:
			for (const CriteriaNode *arg = node->args; arg; arg = arg->next)
			{
				if (arg->link)
				{
					put_text(sink, " ");
					put(sink, &arg->link, 1);
					put_text(sink, " ");
				}
				put_child(arg, facts, level, sink);
			}
			break;
		case NODE_SPAN:
			put_child(node->args, facts, 5, sink);
			put_text(sink, node->unit == 'd' ? " days" : node->unit == 'm' ? " months" : " years");
			break;
		case NODE_NEGATE:
			put_text(sink, "-");
			/* two hyphens would begin a comment */
			put_child(node->args, facts, node->args->kind == NODE_NEGATE ? 7 : 6, sink);
			break;
		case NODE_PERCENT_OF:
			put(sink, node->text, node->text_length);
			put_text(sink, "% of ");
			put_child(node->args, facts, 6, sink);
			break;
		case NODE_LEAST:
			put_function("least", node, facts, sink);
			break;
		case NODE_GREATEST:
			put_function("greatest", node, facts, sink);
			break;
		case NODE_COALESCE:
			put_function("coalesce", node, facts, sink);
			break;
		case NODE_CEIL:
			put_function("ceil", node, facts, sink);
			break;
		case NODE_FLOOR:
			put_function("floor", node, facts, sink);
			break;
		case NODE_NUMBER:
		case NODE_DIVISION:
			put(sink, node->text, node->text_length);
			break;
		case NODE_PERCENT:
			put(sink, node->text, node->text_length);
			put_text(sink, "%");
			break;
		case NODE_TEXT:
			put_literal(sink, node->text, node->text_length);
			break;
		case NODE_BOOLEAN:
			put_text(sink, node->boolean ? "true" : "false");
			break;
		case NODE_UNKNOWN:
			put_text(sink, "unknown");
			break;
		case NODE_DATE:
			put_text(sink, "date ");
			put_literal(sink, node->text, node->text_length);
			break;
		case NODE_FACT:
			fact_print(&facts[node->fact], sink);
			break;
	}
}

/* Prints the condition and the guard of a criterion, without its name. */
void
criterion_print(const Criterion *criterion, const CriteriaFact *facts, TextSink *sink)
{
	node_print(criterion->condition, facts, sink);
	if (criterion->guard_kind != GUARD_NONE)
	{
		put_text(sink, criterion->guard_kind == GUARD_WHEN ? " when " : " among ");
		node_print(criterion->guard, facts, sink);
	}
}

/* Prints a whole value. */
void
criteria_print(const Criteria *criteria, TextSink *sink)
{
	for (int i = 0; i < criteria->count; i++)
	{
		if (i > 0)
			put_text(sink, "; ");
		if (criteria->criterion[i].name != NULL)
		{
			put_name(sink, criteria->criterion[i].name);
			put_text(sink, ": ");
		}
		criterion_print(&criteria->criterion[i], criteria->fact, sink);
	}
}
