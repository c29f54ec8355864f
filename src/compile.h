/*
 * compile.h
 *	  Constant criteria as part of the plan: what compile.c (rows and calls),
 *	  native.c (conditions) and known.c (comparisons) share.
 */
#ifndef FUPIN_COMPILE_H
#define FUPIN_COMPILE_H

#include "program.h"

#include "nodes/pg_list.h"

/* Criteria, and an expression of the query for each column they name. */
typedef struct Standard
{
	struct varlena *text;
	Criteria   *criteria;
	int			count;			/* different columns */
	const char *name[CRITERIA_MAX_FACTS];	/* of a column, in the order of first mention */
	Node	   *value[CRITERIA_MAX_FACTS];	/* of a column */
	int			uses[CRITERIA_MAX_FACTS];	/* how often native expressions would write it */
} Standard;

/* compile.c */
extern int	standard_column(const Standard *standard, const char *name);

/* native.c */
#define COMPARE_OPERATORS	6
extern const char *const server_operator_names[COMPARE_OPERATORS];	/* by CompareOperator */
extern Oid	server_operator(CompareOperator compare, Oid left, Oid right);
extern Node *make_comparison(Oid operator, Node *left, Node *right, Oid collation);
extern void count_uses(Standard *standard, const CriteriaNode *node, int times);
extern Node *native_condition(const Standard *standard, const CriteriaNode *node);

#endif							/* FUPIN_COMPILE_H */
