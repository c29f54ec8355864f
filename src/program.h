/*
 * program.h
 *	  Criteria or a formula made ready to run over rows: the tree, its literals
 *	  as values, and where each fact stands in the row type at hand.
 *
 * A program lives in the fn_extra of the calling function, keyed by the bytes
 * of the criteria; a statement over a catalogue of standards keeps several.
 */
#ifndef FUPIN_PROGRAM_H
#define FUPIN_PROGRAM_H

#include "fupin.h"

#include "access/htup.h"
#include "access/tupdesc.h"
#include "utils/date.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"
#include "utils/typcache.h"

#include "criteria.h"
#include "division.h"

typedef enum ValueKind
{
	VALUE_UNKNOWN,
	VALUE_INTEGER,
	VALUE_NUMERIC,
	VALUE_TEXT,
	VALUE_BOOLEAN,
	VALUE_DATE,
	VALUE_DIVISION
} ValueKind;

typedef struct Value
{
	ValueKind	kind;
	int			length;			/* of VALUE_TEXT */
	union
	{
		int64		integer;
		Numeric		numeric;
		const char *text;
		bool		boolean;
		DateADT		date;
		Division	division;
	}			as;
} Value;

/* Three-valued truth; the order makes "and" a minimum and "or" a maximum. */
typedef enum Truth
{
	TRUTH_FALSE,
	TRUTH_UNKNOWN,
	TRUTH_TRUE
} Truth;

/* Conditions in the short forms that quick.c makes of them for one row type. */
typedef struct QuickForms QuickForms;

typedef struct Program
{
	Criteria   *criteria;
	bool		formula;		/* one operand instead of conditions */
	struct NamesOfMarks *names; /* lists of names made so far; NULL until asked for */
	Datum	   *fact_name;		/* by fact, as criteria write it; NULL until asked for */
	Value	   *constant;		/* by CriteriaNode.constant and .folded */
	int			constant_count;
	const Criterion *running;	/* for error messages */

	/* the row type it is bound to */
	bool		bound;
	bool		json;			/* facts come from a jsonb document */
	Oid			type_id;
	int32		typmod;
	uint64		identifier;		/* of the row type's current definition */
	TypeCacheEntry *type_entry; /* tells when that changes; NULL for RECORD */
	MemoryContext binding_context;
	TupleDesc	tupdesc;
	struct varlena *names_given;	/* of the columns, to compare with the next call's; NULL: a literal */
	int			attribute[CRITERIA_MAX_FACTS];	/* by fact */
	Oid			attribute_type[CRITERIA_MAX_FACTS]; /* domains looked through; ANYENUMOID for every enum */
	int			params_attribute;	/* column params; -1 when no fact is a parameter */
	int			status_attribute;	/* column param_status; -1 when there is none */
	int			read_count;		/* columns that are read, each once */
	int		   *read;
	QuickForms *quick;

	/* the parameters, as long as rows have the same ones */
	MemoryContext params_context;
	struct varlena *params_bytes;	/* as the row has them; NULL: no row yet, or its params are NULL */
	Jsonb	   *params;

	/* the row at hand */
	bool		columns;		/* there is a row, its columns are read */
	Datum	   *values;
	bool	   *nulls;
	MemoryContext row_context;	/* lives as long as they do */
	Jsonb	   *document;
	bool		any_loaded;		/* false: none of these */
	bool		loaded[CRITERIA_MAX_FACTS];
	Value		fact[CRITERIA_MAX_FACTS];
} Program;

extern bool criteria_is_json_argument(FunctionCallInfo fcinfo, int argument);
extern const char *program_running(const Program *program);
extern bool date_from_text(const char *text, int length, DateADT *result);
extern Program *program_for(FunctionCallInfo fcinfo, int argument, bool formula);
extern Datum program_names(Program *program, uint64 marks);
extern Datum program_fact_name(Program *program, int fact);
extern bool program_load_row(FunctionCallInfo fcinfo, int argument, Program *program);
extern void program_load_columns(FunctionCallInfo fcinfo, int names, Program *program);
extern int	criteria_columns(const Criteria *criteria, const char **names);
extern void program_load_values(FunctionCallInfo fcinfo, int first, Program *program);
extern Verdict program_verdict(Program *program, bool passing);
extern Truth program_truth(Program *program, const CriteriaNode *node);
extern Value program_value(Program *program, const CriteriaNode *node);
extern Value program_fact(Program *program, int fact);
extern Value column_fact(Oid type, Datum datum);
extern const char *program_parameter_status(Program *program, const char *key);
extern Numeric value_numeric(const Value *value);
extern bool value_is_number(const Value *value);

/* Does the comparison hold between what stands in that order: -1, 0 or 1? */
static inline bool
compare_holds(CompareOperator operation, int order)
{
	static const bool holds[][3] = {
		[COMPARE_EQ] = {false, true, false},
		[COMPARE_NE] = {true, false, true},
		[COMPARE_LT] = {true, false, false},
		[COMPARE_LE] = {true, true, false},
		[COMPARE_GT] = {false, false, true},
		[COMPARE_GE] = {false, true, true},
	};

	return holds[operation][order + 1];
}

/* quick.c */
extern void quick_make(Program *program);
extern void quick_forget_lines(Program *program);
extern Verdict quick_verdict(Program *program, bool passing);

/* What criteria may name: columns by name and type (criteria_problems, catalogue checks). */
typedef struct ColumnList
{
	int			count;
	const char **name;
	Oid		   *type;
} ColumnList;

extern ValueType column_value_type(Oid type, const char **hint);
extern const char *nearest_name(const char *name, const ColumnList *columns);

#endif							/* FUPIN_PROGRAM_H */
