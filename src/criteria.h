/*
 * criteria.h
 *	  What a policy demands: an ordered list of named conditions over facts.
 *
 *	criteria   = criterion { ";" criterion } [ ";" ]
 *	criterion  = [ name ":" ] condition [ ( "when" | "among" ) condition ]
 *	condition  = "or" of "and" of "not" of predicates, parentheses allowed
 *	predicate  = operand [ cmp operand | "between" operand "and" operand
 *			   | [ "not" ] "in" "(" literals ")" | "is" [ "not" ] "known"
 *			   | "within" 'division' ]
 *	operand    = term { ( "+" | "-" | "*" | "/" ) term }, "*" and "/" first
 *	term       = [ "-" ] ( number [ "%" [ "of" term ] ] | 'text' | true | false
 *			   | unknown | date 'YYYY-MM-DD' | fact | column.key | $name
 *			   | ( "least" | "greatest" | "coalesce" ) "(" operands ")"
 *			   | ( "ceil" | "floor" ) "(" operand ")" | "(" operand ")" )
 *	date       = date ( "+" | "-" ) n ( "days" | "months" | "years" )
 *
 * A value of type criteria is the canonical text of this grammar, checked at
 * input; a statement compiles it once.  A formula is the operand alone.
 *
 * Files: criteria_parse.c (text to tree, pure), criteria_print.c (tree to
 * canonical text, pure), criteria_io.c (the SQL type), criteria_types.c (which
 * types may meet, pure), program.c (binding to a row), quick.c (short forms),
 * criteria_exec.c (evaluation), assess.c (SQL functions).
 */
#ifndef FUPIN_CRITERIA_H
#define FUPIN_CRITERIA_H

#include "fupin.h"
#include "scan.h"
#include "verdict.h"

/* Limits; each is checked before anything is allocated for what exceeds it. */
#define CRITERIA_MAX_CRITERIA	VERDICT_MAX_LENGTH	/* criteria in one value */
#define CRITERIA_MAX_LENGTH		65536	/* bytes of text */
#define CRITERIA_MAX_DEPTH		64	/* nested parentheses, functions, "not", "-" */
#define CRITERIA_MAX_FACTS		256 /* different facts in one value */
#define CRITERIA_MAX_DIGITS		1000	/* digits of one number */

typedef enum NodeKind
{
	/* conditions */
	NODE_OR,
	NODE_AND,
	NODE_NOT,
	NODE_COMPARE,
	NODE_BETWEEN,
	NODE_IN,
	NODE_IS_KNOWN,
	NODE_WITHIN,
	/* operands */
	NODE_SUM,					/* args linked by '+' and '-', from left to right */
	NODE_PRODUCT,				/* args linked by '*' and '/' */
	NODE_NEGATE,
	NODE_PERCENT_OF,			/* text = the percentage; one arg */
	NODE_LEAST,
	NODE_GREATEST,
	NODE_COALESCE,
	NODE_CEIL,
	NODE_FLOOR,
	NODE_SPAN,					/* n days, months or years; only inside NODE_SUM */
	/* terms */
	NODE_NUMBER,
	NODE_PERCENT,
	NODE_TEXT,
	NODE_BOOLEAN,
	NODE_UNKNOWN,
	NODE_DATE,
	NODE_DIVISION,				/* only after "within" */
	NODE_FACT					/* column, column.key or $name */
} NodeKind;

typedef enum CompareOperator
{
	COMPARE_EQ,
	COMPARE_NE,
	COMPARE_LT,
	COMPARE_LE,
	COMPARE_GT,
	COMPARE_GE
} CompareOperator;

/* What kind of value a node yields; TYPE_ANY is decided by the data (jsonb). */
typedef enum ValueType
{
	TYPE_ANY,
	TYPE_NUMBER,
	TYPE_TEXT,
	TYPE_BOOLEAN,
	TYPE_DATE,
	TYPE_DIVISION,
	TYPE_JSON					/* a jsonb column; only its keys are facts */
} ValueType;

typedef enum FactKind
{
	FACT_COLUMN,				/* name */
	FACT_KEY,					/* column.key of a jsonb column */
	FACT_PARAMETER				/* $key: key of the jsonb column params */
} FactKind;

/* One fact that the criteria name; nodes refer to it by its number. */
typedef struct CriteriaFact
{
	FactKind	kind;
	const char *column;			/* column name; "params" for a parameter */
	const char *key;			/* NULL for a column */
} CriteriaFact;

typedef struct CriteriaNode
{
	NodeKind	kind;
	char		link;			/* how it follows its left neighbour: + - * / or 0 */
	bool		negated;		/* IN: not in; IS_KNOWN: is not known */
	bool		boolean;		/* of NODE_BOOLEAN */
	char		unit;			/* of NODE_SPAN: 'd', 'm' or 'y' */
	CompareOperator compare;
	int			fact;			/* number in Criteria.facts */
	int			constant;		/* number of this literal, for the executor's table; -1: none */
	int			folded;			/* number of the value of an operand without facts; -1: none */
	int			position;		/* character in the text it was read from */
	const char *text;			/* literal as canonical text */
	int			text_length;
	struct CriteriaNode *args;			/* first child */
	struct CriteriaNode *next;			/* next sibling */
} CriteriaNode;

typedef enum GuardKind
{
	GUARD_NONE,
	GUARD_WHEN,
	GUARD_AMONG
} GuardKind;

typedef struct Criterion
{
	const char *name;			/* NULL: unnamed */
	CriteriaNode	   *condition;
	GuardKind	guard_kind;
	CriteriaNode	   *guard;
} Criterion;

typedef struct Criteria
{
	int			count;
	Criterion	criterion[CRITERIA_MAX_CRITERIA];
	int			fact_count;
	CriteriaFact fact[CRITERIA_MAX_FACTS];
	int			constant_count;
	void	   *(*allocate) (size_t size);	/* palloc in the server */
} Criteria;

/* Where canonical text goes; counts even what does not fit. */
typedef struct TextSink
{
	char	   *buffer;
	size_t		capacity;
	size_t		length;
} TextSink;

/* criteria_parse.c */
extern bool criteria_parse(const char *text, int length, bool formula,
						   Criteria *result, FupinProblem *problem);
extern bool node_is_condition(const CriteriaNode *node);

/* criteria_print.c */
extern const char *const compare_names[];
extern bool criteria_is_reserved(const char *name);
extern void criteria_print(const Criteria *criteria, TextSink *sink);
extern void criterion_print(const Criterion *criterion, const CriteriaFact *facts, TextSink *sink);
extern void node_print(const CriteriaNode *node, const CriteriaFact *facts, TextSink *sink);
extern void fact_print(const CriteriaFact *fact, TextSink *sink);

/* criteria_types.c */
typedef struct FactTypes		/* the type of each fact of a Criteria, by number */
{
	ValueType	type[CRITERIA_MAX_FACTS];
} FactTypes;

extern const char *const type_phrases[];	/* "a number" and so on, by ValueType */

extern bool criterion_check_types(const Criterion *criterion, const Criteria *criteria,
								  const FactTypes *types, FupinProblem *problem);
extern bool formula_check_types(const Criteria *formula, const FactTypes *types, FupinProblem *problem);

extern void node_mark_facts(const CriteriaNode *node, bool *named);

/* criteria_io.c: for the server, palloc'd */
extern Criteria *criteria_of_value(const struct varlena *value, bool formula);
extern char *printed_fact(const CriteriaFact *fact);
extern char *printed_node(const CriteriaNode *node, const CriteriaFact *facts);
extern char *printed_criterion(const Criterion *criterion, const CriteriaFact *facts);
extern char *criterion_known_as(const Criterion *criterion, const CriteriaFact *facts);

#endif							/* FUPIN_CRITERIA_H */
