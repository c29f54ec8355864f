/*
 * criteria_parse.c
 *	  From text to tree: the recursive-descent parser of criteria and formulas.
 *
 * Pure C over the scanner; memory comes from Criteria.allocate.  Operands and
 * conditions share one set of functions, because both may stand in
 * parentheses; node_is_condition() then tells where which is allowed.
 */
#include "criteria.h"
#include "division.h"

typedef struct Parser
{
	Scanner		scanner;
	Criteria   *criteria;
	int			depth;
} Parser;

static CriteriaNode *parse_or(Parser *parser);
static CriteriaNode *parse_sum(Parser *parser);
static CriteriaNode *parse_term(Parser *parser);

/* Conditions are true, false or unknown; operands have values (a boolean one can stand as a condition). */
bool
node_is_condition(const CriteriaNode *node)
{
	return node->kind <= NODE_WITHIN;
}

/* Says what was expected where the parser stands; returns NULL for its callers. */
static void *
expected(Parser *parser, const char *what)
{
	(void) scan_fail(&parser->scanner, &parser->scanner.token, what);
	return NULL;
}

/* A problem, a sentence with %d for a place that is not the current token's; returns NULL. */
static void *
problem_at(Parser *parser, int position, const char *what)
{
	snprintf(parser->scanner.problem->detail, sizeof(parser->scanner.problem->detail),
			 _(what), position);
	return NULL;
}

static CriteriaNode *
make_node(Parser *parser, NodeKind kind)
{
	CriteriaNode	   *node = parser->criteria->allocate(sizeof(CriteriaNode));

	memset(node, 0, sizeof(CriteriaNode));
	node->kind = kind;
	node->fact = node->constant = node->folded = -1;
	node->position = scan_position(&parser->scanner, parser->scanner.token.start);
	return node;
}

static char *
copy_text(Parser *parser, const char *text, int length)
{
	char	   *copy = parser->criteria->allocate(length + 1);

	memcpy(copy, text, length);
	copy[length] = '\0';
	return copy;
}

/* Goes one level down; false when the text nests deeper than the limit. */
static bool
descend(Parser *parser)
{
	if (parser->depth >= CRITERIA_MAX_DEPTH)
	{
		parser->scanner.problem->limit = true;
		snprintf(parser->scanner.problem->detail, sizeof(parser->scanner.problem->detail),
				 _("Conditions may nest %d levels deep; character %d is deeper."), CRITERIA_MAX_DEPTH,
				 scan_position(&parser->scanner, parser->scanner.token.start));
		return false;
	}
	parser->depth++;
	return true;
}

/* The number of a fact in the table of facts, entered when new; -1 when the table is full. */
static int
fact_number(Parser *parser, FactKind kind, const char *column, const char *key)
{
	Criteria   *criteria = parser->criteria;
	CriteriaFact *fact;

	for (int i = 0; i < criteria->fact_count; i++)
	{
		fact = &criteria->fact[i];
		if (fact->kind == kind && strcmp(fact->column, column) == 0 &&
			(key == NULL) == (fact->key == NULL) && (key == NULL || strcmp(fact->key, key) == 0))
			return i;
	}
	if (criteria->fact_count == CRITERIA_MAX_FACTS)
	{
		parser->scanner.problem->limit = true;
		snprintf(parser->scanner.problem->detail, sizeof(parser->scanner.problem->detail),
				 _("At most %d different facts may be named; character %d names one more."), CRITERIA_MAX_FACTS,
				 scan_position(&parser->scanner, parser->scanner.token.start));
		return -1;
	}
	fact = &criteria->fact[criteria->fact_count];
	fact->kind = kind;
	fact->column = copy_text(parser, column, strlen(column));
	fact->key = key ? copy_text(parser, key, strlen(key)) : NULL;
	return criteria->fact_count++;
}

/* A literal that the executor will hold ready: gives it its number and its text. */
static CriteriaNode *
make_constant(Parser *parser, NodeKind kind, const char *text, int length)
{
	CriteriaNode	   *node = make_node(parser, kind);

	node->constant = parser->criteria->constant_count++;
	node->text = copy_text(parser, text, length);
	node->text_length = length;
	return node;
}

/* The number token without superfluous leading zeros. */
static CriteriaNode *
number_node(Parser *parser, NodeKind kind)
{
	const char *start = parser->scanner.token.start;
	int			length = parser->scanner.token.length;

	if (length > CRITERIA_MAX_DIGITS)
	{
		parser->scanner.problem->limit = true;
		snprintf(parser->scanner.problem->detail, sizeof(parser->scanner.problem->detail),
				 _("A number has at most %d digits; the one at character %d has more."), CRITERIA_MAX_DIGITS,
				 scan_position(&parser->scanner, start));
		return NULL;
	}
	while (length > 1 && start[0] == '0' && start[1] != '.')
	{
		start++;
		length--;
	}
	return make_constant(parser, kind, start, length);
}

/* The text token, with doubled quotes undone. */
static CriteriaNode *
text_node(Parser *parser)
{
	const Token *token = &parser->scanner.token;
	CriteriaNode	   *node = make_constant(parser, NODE_TEXT, token->start + 1, token->length - 2);
	char	   *write = (char *) node->text;

	for (const char *read = node->text; *read; read++)
	{
		*write++ = *read;
		if (*read == '\'')
			read++;
	}
	*write = '\0';
	node->text_length = write - node->text;
	return node;
}

/* date 'YYYY-MM-DD': the text must be a day of the calendar, whatever DateStyle says. */
static CriteriaNode *
date_node(Parser *parser)
{
	CriteriaNode	   *node;
	int			year,
				month,
				day;

	if (!scan_next(&parser->scanner))
		return NULL;
	node = text_node(parser);
	node->kind = NODE_DATE;
	if (!scan_iso_date(node->text, node->text_length, &year, &month, &day))
		return expected(parser, "a day of the calendar written YYYY-MM-DD");
	return scan_next(&parser->scanner) ? node : NULL;
}

/* Refuses a condition where a value is needed. */
static CriteriaNode *
as_operand(Parser *parser, CriteriaNode *node)
{
	if (node != NULL && node_is_condition(node))
		return problem_at(parser, node->position, "A condition stands where a value is needed, at character %d.");
	return node;
}

/* A name followed by "(": least, greatest, coalesce, ceil, floor.  The name is the current token. */
static CriteriaNode *
parse_function(Parser *parser)
{
	static const struct
	{
		const char *name;
		NodeKind	kind;
		bool		single;
	}			functions[] = {
		{"least", NODE_LEAST, false}, {"greatest", NODE_GREATEST, false}, {"coalesce", NODE_COALESCE, false},
		{"ceil", NODE_CEIL, true}, {"floor", NODE_FLOOR, true}
	};

	for (int i = 0; i < (int) lengthof(functions); i++)
	{
		CriteriaNode	   *node;
		CriteriaNode	  **tail;

		if (!token_is_word(&parser->scanner.token, functions[i].name))
			continue;
		node = make_node(parser, functions[i].kind);
		tail = &node->args;
		if (!descend(parser) || !scan_next(&parser->scanner))
			return NULL;
		do
		{
			CriteriaNode	   *arg;

			if (!scan_next(&parser->scanner))
				return NULL;
			if ((arg = as_operand(parser, parse_sum(parser))) == NULL)
				return NULL;
			*tail = arg;
			tail = &arg->next;
		} while (!functions[i].single && token_is(&parser->scanner.token, ","));
		if (!token_is(&parser->scanner.token, ")"))
			return expected(parser, functions[i].single ? gettext_noop("\")\"") : gettext_noop("\",\" or \")\""));
		parser->depth--;
		return scan_next(&parser->scanner) ? node : NULL;
	}
	return expected(parser, "one of the functions least, greatest, coalesce, ceil, floor");
}

/* A fact: column, column.key or $name. */
static CriteriaNode *
parse_fact(Parser *parser)
{
	Scanner    *scanner = &parser->scanner;
	CriteriaNode	   *node = make_node(parser, NODE_FACT);
	char		column[SCAN_MAX_NAME + 1];

	if (scanner->token.kind == TOKEN_PARAMETER)
		node->fact = fact_number(parser, FACT_PARAMETER, "params", scanner->token.name);
	else
	{
		strcpy(column, scanner->token.name);
		if (token_is(&scanner->ahead, "."))
		{
			if (!scan_next(scanner) || !scan_next(scanner))
				return NULL;
			if (scanner->token.kind != TOKEN_NAME && scanner->token.kind != TOKEN_QUOTED_NAME)
				return expected(parser, "the name of a key after \".\"");
			node->fact = fact_number(parser, FACT_KEY, column, scanner->token.name);
		}
		else
			node->fact = fact_number(parser, FACT_COLUMN, column, NULL);
	}
	if (node->fact < 0 || !scan_next(scanner))
		return NULL;
	return node;
}

/* A term; with "not", "-" and parentheses the only place where the parser recurses. */
static CriteriaNode *
parse_term(Parser *parser)
{
	Scanner    *scanner = &parser->scanner;
	Token	   *token = &scanner->token;
	CriteriaNode	   *node;

	if (token_is(token, "("))
	{
		if (!descend(parser) || !scan_next(scanner))
			return NULL;
		if ((node = parse_or(parser)) == NULL)
			return NULL;
		if (!token_is(token, ")"))
			return expected(parser, "an operator or \")\"");
		parser->depth--;
		return scan_next(scanner) ? node : NULL;
	}
	if (token_is(token, "-"))
	{
		node = make_node(parser, NODE_NEGATE);
		if (!descend(parser) || !scan_next(scanner))
			return NULL;
		if ((node->args = as_operand(parser, parse_term(parser))) == NULL)
			return NULL;
		parser->depth--;
		return node;
	}
	switch (token->kind)
	{
		case TOKEN_NUMBER:
			if (!token_is(&scanner->ahead, "%"))
			{
				if ((node = number_node(parser, NODE_NUMBER)) == NULL)
					return NULL;
				return scan_next(scanner) ? node : NULL;
			}
			if ((node = number_node(parser, NODE_PERCENT)) == NULL)
				return NULL;
			if (!scan_next(scanner) || !scan_next(scanner))
				return NULL;
			if (!token_is_word(token, "of"))
				return node;
			node->kind = NODE_PERCENT_OF;
			if (!descend(parser) || !scan_next(scanner))
				return NULL;
			if ((node->args = as_operand(parser, parse_term(parser))) == NULL)
				return NULL;
			parser->depth--;
			return node;
		case TOKEN_TEXT:
			node = text_node(parser);
			return scan_next(scanner) ? node : NULL;
		case TOKEN_QUOTED_NAME:
		case TOKEN_PARAMETER:
			return parse_fact(parser);
		case TOKEN_NAME:
			if (token_is(&scanner->ahead, "("))
				return parse_function(parser);
			if (token_is_word(token, "date") && scanner->ahead.kind == TOKEN_TEXT)
				return date_node(parser);
			if (token_is_word(token, "true") || token_is_word(token, "false"))
			{
				node = make_node(parser, NODE_BOOLEAN);
				node->boolean = token->name[0] == 't';
				return scan_next(scanner) ? node : NULL;
			}
			if (token_is_word(token, "unknown"))
			{
				node = make_node(parser, NODE_UNKNOWN);
				return scan_next(scanner) ? node : NULL;
			}
			if (!criteria_is_reserved(token->name))
				return parse_fact(parser);
			/* FALLTHROUGH */
		default:
			return expected(parser, "a fact, a number, a quoted text or \"(\"");
	}
}

/* term { ("*" | "/") term } */
static CriteriaNode *
parse_product(Parser *parser)
{
	CriteriaNode	   *first = parse_term(parser);
	CriteriaNode	   *product;
	CriteriaNode	   *last;

	if (first == NULL || !(token_is(&parser->scanner.token, "*") || token_is(&parser->scanner.token, "/")))
		return first;
	if (as_operand(parser, first) == NULL)
		return NULL;
	product = make_node(parser, NODE_PRODUCT);
	product->position = first->position;
	product->args = last = first;
	while (token_is(&parser->scanner.token, "*") || token_is(&parser->scanner.token, "/"))
	{
		char		link = parser->scanner.token.symbol[0];
		CriteriaNode	   *term;

		if (!scan_next(&parser->scanner) || (term = as_operand(parser, parse_term(parser))) == NULL)
			return NULL;
		term->link = link;
		last->next = term;
		last = term;
	}
	return product;
}

/* The unit of a span of time after a term, or 0. */
static char
span_unit(const Token *token)
{
	static const char *const units[] = {"day", "days", "month", "months", "year", "years"};

	if (token->kind == TOKEN_NAME)
		for (int i = 0; i < (int) lengthof(units); i++)
			if (strcmp(token->name, units[i]) == 0)
				return units[i][0];
	return 0;
}

/* product { ("+" | "-") product [ days | months | years ] } */
static CriteriaNode *
parse_sum(Parser *parser)
{
	CriteriaNode	   *first = parse_product(parser);
	CriteriaNode	   *sum;
	CriteriaNode	   *last;

	if (first == NULL || !(token_is(&parser->scanner.token, "+") || token_is(&parser->scanner.token, "-")))
		return first;
	if (as_operand(parser, first) == NULL)
		return NULL;
	sum = make_node(parser, NODE_SUM);
	sum->position = first->position;
	sum->args = last = first;
	while (token_is(&parser->scanner.token, "+") || token_is(&parser->scanner.token, "-"))
	{
		char		link = parser->scanner.token.symbol[0];
		CriteriaNode	   *term;
		char		unit;

		if (!scan_next(&parser->scanner) || (term = as_operand(parser, parse_product(parser))) == NULL)
			return NULL;
		if ((unit = span_unit(&parser->scanner.token)) != 0)
		{
			CriteriaNode	   *span = make_node(parser, NODE_SPAN);

			if (!scan_next(&parser->scanner))
				return NULL;
			span->position = term->position;
			span->unit = unit;
			span->args = term;
			term = span;
		}
		term->link = link;
		last->next = term;
		last = term;
	}
	return sum;
}

/* "(" literal { "," literal } ")" after "in". */
static bool
parse_literals(Parser *parser, CriteriaNode *in)
{
	CriteriaNode	  **tail = &in->args->next;

	if (!token_is(&parser->scanner.token, "("))
		return expected(parser, "\"(\" after \"in\"") != NULL;
	do
	{
		CriteriaNode	   *literal;

		if (!scan_next(&parser->scanner) || (literal = parse_term(parser)) == NULL)
			return false;
		if (literal->kind < NODE_NUMBER || literal->kind == NODE_FACT)
			if (literal->kind != NODE_NEGATE || literal->args->kind != NODE_NUMBER)
				return problem_at(parser, literal->position, "Only literals may stand in the list after \"in\", at character %d.") != NULL;
		*tail = literal;
		tail = &literal->next;
	} while (token_is(&parser->scanner.token, ","));
	if (!token_is(&parser->scanner.token, ")"))
		return expected(parser, "\",\" or \")\"") != NULL;
	return scan_next(&parser->scanner);
}

/* The code after "within", bare or as a text; stored as the division type prints it. */
static CriteriaNode *
parse_division(Parser *parser)
{
	const Token *token = &parser->scanner.token;
	FupinProblem broken;
	Division	division;
	char		code[DIVISION_DIGITS + 1];
	int			quote = token->kind == TOKEN_TEXT ? 1 : 0;
	CriteriaNode	   *node;

	if ((token->kind != TOKEN_TEXT && token->kind != TOKEN_NUMBER) ||
		!division_parse(token->start + quote, token->length - 2 * quote, &division, &broken))
		return expected(parser, "the code of a division (2, 4, 6, 9 or 12 digits)");
	division_print(division, code);
	node = make_constant(parser, NODE_DIVISION, code, strlen(code));
	return scan_next(&parser->scanner) ? node : NULL;
}

/* One predicate: an operand, alone or compared. */
static CriteriaNode *
parse_predicate(Parser *parser)
{
	Scanner    *scanner = &parser->scanner;
	Token	   *token = &scanner->token;
	CriteriaNode	   *left = parse_sum(parser);
	CriteriaNode	   *node;

	if (left == NULL)
		return NULL;
	if (token->kind == TOKEN_SYMBOL)
	{
		for (int i = 0; i < 6; i++)
			if (strcmp(token->symbol, compare_names[i]) == 0)
			{
				if (as_operand(parser, left) == NULL)
					return NULL;
				node = make_node(parser, NODE_COMPARE);
				node->position = left->position;
				node->compare = (CompareOperator) i;
				node->args = left;
				if (!scan_next(scanner) || (left->next = as_operand(parser, parse_sum(parser))) == NULL)
					return NULL;
				for (int j = 0; j < 6; j++)
					if (token->kind == TOKEN_SYMBOL && strcmp(token->symbol, compare_names[j]) == 0)
					{
						snprintf(scanner->problem->hint, sizeof(scanner->problem->hint),
								 _("Comparisons do not chain: write \"a <= b and b <= c\", or \"b between a and c\"."));
						return expected(parser, "\"and\", \"or\" or the end of the criterion");
					}
				return node;
			}
		return left;
	}
	if (token_is_word(token, "between"))
	{
		CriteriaNode	   *low;

		if (as_operand(parser, left) == NULL)
			return NULL;
		node = make_node(parser, NODE_BETWEEN);
		node->position = left->position;
		node->args = left;
		if (!scan_next(scanner) || (low = as_operand(parser, parse_sum(parser))) == NULL)
			return NULL;
		left->next = low;
		if (!token_is_word(token, "and"))
			return expected(parser, "\"and\" of \"between\"");
		if (!scan_next(scanner) || (low->next = as_operand(parser, parse_sum(parser))) == NULL)
			return NULL;
		return node;
	}
	if (token_is_word(token, "in") || (token_is_word(token, "not") && token_is_word(&scanner->ahead, "in")))
	{
		if (as_operand(parser, left) == NULL)
			return NULL;
		node = make_node(parser, NODE_IN);
		node->position = left->position;
		node->args = left;
		node->negated = token_is_word(token, "not");
		if (node->negated && !scan_next(scanner))
			return NULL;
		if (!scan_next(scanner) || !parse_literals(parser, node))
			return NULL;
		return node;
	}
	if (token_is_word(token, "is"))
	{
		if (as_operand(parser, left) == NULL)
			return NULL;
		node = make_node(parser, NODE_IS_KNOWN);
		node->position = left->position;
		node->args = left;
		if (!scan_next(scanner))
			return NULL;
		if (token_is_word(token, "not"))
		{
			node->negated = true;
			if (!scan_next(scanner))
				return NULL;
		}
		if (!token_is_word(token, "known"))
		{
			snprintf(scanner->problem->hint, sizeof(scanner->problem->hint),
					 _("Write \"is known\" or \"is not known\"; there is no null."));
			return expected(parser, "\"known\" or \"not known\"");
		}
		return scan_next(scanner) ? node : NULL;
	}
	if (token_is_word(token, "within"))
	{
		if (as_operand(parser, left) == NULL)
			return NULL;
		node = make_node(parser, NODE_WITHIN);
		node->position = left->position;
		node->args = left;
		if (!scan_next(scanner) || (left->next = parse_division(parser)) == NULL)
			return NULL;
		return node;
	}
	return left;
}

/* { "not" } predicate */
static CriteriaNode *
parse_not(Parser *parser)
{
	CriteriaNode	   *node;

	if (!token_is_word(&parser->scanner.token, "not"))
		return parse_predicate(parser);
	node = make_node(parser, NODE_NOT);
	if (!descend(parser) || !scan_next(&parser->scanner))
		return NULL;
	if ((node->args = parse_not(parser)) == NULL)
		return NULL;
	parser->depth--;
	return node;
}

/* operand { word operand }, for "and" and "or" */
static CriteriaNode *
parse_list(Parser *parser, NodeKind kind, const char *word, CriteriaNode *(*parse_member) (Parser *))
{
	CriteriaNode	   *first = parse_member(parser);
	CriteriaNode	   *list;
	CriteriaNode	   *last;

	if (first == NULL || !token_is_word(&parser->scanner.token, word))
		return first;
	list = make_node(parser, kind);
	list->position = first->position;
	list->args = last = first;
	while (token_is_word(&parser->scanner.token, word))
	{
		CriteriaNode	   *member;

		if (!scan_next(&parser->scanner) || (member = parse_member(parser)) == NULL)
			return NULL;
		last->next = member;
		last = member;
	}
	return list;
}

static CriteriaNode *
parse_and(Parser *parser)
{
	return parse_list(parser, NODE_AND, "and", parse_not);
}

static CriteriaNode *
parse_or(Parser *parser)
{
	return parse_list(parser, NODE_OR, "or", parse_and);
}

/* One criterion, with its name and its guard. */
static bool
parse_criterion(Parser *parser, Criterion *criterion)
{
	Scanner    *scanner = &parser->scanner;
	Token	   *token = &scanner->token;

	memset(criterion, 0, sizeof(*criterion));
	if (token_is(&scanner->ahead, ":") && (token->kind == TOKEN_NAME || token->kind == TOKEN_QUOTED_NAME))
	{
		if (token->kind == TOKEN_NAME && criteria_is_reserved(token->name))
		{
			snprintf(scanner->problem->hint, sizeof(scanner->problem->hint),
					 _("A word of the grammar can be a name in double quotes."));
			return expected(parser, "the name of a criterion") != NULL;
		}
		for (int i = 0; i < parser->criteria->count; i++)
			if (parser->criteria->criterion[i].name != NULL &&
				strcmp(parser->criteria->criterion[i].name, token->name) == 0)
				return expected(parser, "a name no other criterion has") != NULL;
		criterion->name = copy_text(parser, token->name, strlen(token->name));
		if (!scan_next(scanner) || !scan_next(scanner))
			return false;
	}
	if ((criterion->condition = parse_or(parser)) == NULL)
		return false;
	if (token_is_word(token, "when") || token_is_word(token, "among"))
	{
		criterion->guard_kind = token_is_word(token, "when") ? GUARD_WHEN : GUARD_AMONG;
		if (!scan_next(scanner) || (criterion->guard = parse_or(parser)) == NULL)
			return false;
	}
	return true;
}

/*
 * criteria_parse
 *		Reads criteria, or with formula one operand, into *result (whose
 *		allocate must be set).  Returns false and fills *problem when the text
 *		is not of the grammar, exceeds a limit, or compares literals of
 *		different types.
 */
bool
criteria_parse(const char *text, int length, bool formula, Criteria *result, FupinProblem *problem)
{
	Parser		parser;
	Token	   *token = &parser.scanner.token;
	FactTypes	types;

	result->count = result->fact_count = result->constant_count = 0;
	problem->detail[0] = problem->hint[0] = '\0';
	problem->limit = false;
	if (length > CRITERIA_MAX_LENGTH)
	{
		problem->limit = true;
		snprintf(problem->detail, sizeof(problem->detail),
				 _("The text may be %d bytes long; it has %d."), CRITERIA_MAX_LENGTH, length);
		return false;
	}
	parser.criteria = result;
	parser.depth = 0;
	if (!scan_begin(&parser.scanner, text, length, problem))
		return false;
	memset(&types, 0, sizeof(types));	/* all TYPE_ANY */

	if (formula)
	{
		Criterion  *only = &result->criterion[0];

		memset(only, 0, sizeof(*only));
		if ((only->condition = as_operand(&parser, parse_sum(&parser))) == NULL)
			return false;
		if (token->kind != TOKEN_END)
			return expected(&parser, "an operator or the end of the formula") != NULL;
		result->count = 1;
		return formula_check_types(result, &types, problem);
	}

	do
	{
		if (result->count == CRITERIA_MAX_CRITERIA)
		{
			problem->limit = true;
			snprintf(problem->detail, sizeof(problem->detail),
					 _("At most %d criteria stand in one value; character %d begins one more."),
					 CRITERIA_MAX_CRITERIA, scan_position(&parser.scanner, token->start));
			return false;
		}
		if (!parse_criterion(&parser, &result->criterion[result->count]))
			return false;
		if (!criterion_check_types(&result->criterion[result->count], result, &types, problem))
			return false;
		result->count++;
		if (token->kind != TOKEN_END && !token_is(token, ";"))
			return expected(&parser, "an operator, \"when\", \"among\", \";\" or the end") != NULL;
		if (token->kind != TOKEN_END && !scan_next(&parser.scanner))
			return false;
	} while (token->kind != TOKEN_END);
	return true;
}
