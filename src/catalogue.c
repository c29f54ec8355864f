/*
 * catalogue.c
 *	  What the catalogue's tables need of C: the guard of the shipped rows, and
 *	  the nearest known name for an error's hint.
 *
 * A catalogue table holds two kinds of rows.  Shipped rows (shipped = true)
 * come out of the extension's own scripts and are the same in every database
 * with the same version; pg_dump leaves them out.  Local rows are the user's
 * and are dumped.  So a shipped row that somebody changed, or a row that
 * somebody marked as shipped, would silently vanish with the next restore:
 * the guard refuses both.
 */
#include "fupin.h"

#include "catalog/dependency.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "commands/extension.h"
#include "commands/trigger.h"
#include "executor/spi.h"
#include "mb/pg_wchar.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/rel.h"
#include "utils/varlena.h"

/* The longest name, in characters, that nearest_name() compares: the server's own limit. */
#define NEAREST_NAME_MAX_LENGTH 255

PG_FUNCTION_INFO_V1(fupin_guard_shipped);

/* Does the row say shipped?  The column is NOT NULL. */
static bool
row_is_shipped(Relation relation, HeapTuple row, int column)
{
	bool		isnull;
	Datum		shipped = heap_getattr(row, column, RelationGetDescr(relation), &isnull);

	return !isnull && DatumGetBool(shipped);
}

/*
 * fupin_guard_shipped
 *		Trigger, BEFORE INSERT OR UPDATE OR DELETE for each row and BEFORE
 *		TRUNCATE for each statement: refuses to make, change or remove a shipped
 *		row, except in a script of the extension that owns the table (so that an
 *		upgrade need not disable triggers).
 *
 * Errors: object_not_in_prerequisite_state.  Design 5.
 */
Datum
fupin_guard_shipped(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	Relation	relation;
	int			column;
	HeapTuple	result;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_BEFORE(trigger->tg_event))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("function \"%s\" must be called as a BEFORE trigger", "fupin.guard_shipped")));

	relation = trigger->tg_relation;
	column = SPI_fnumber(RelationGetDescr(relation), "shipped");
	if (column <= 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_COLUMN),
				 errmsg("table \"%s\" has no column \"shipped\" for function \"%s\" to guard",
						RelationGetRelationName(relation), "fupin.guard_shipped")));

	if (TRIGGER_FIRED_FOR_STATEMENT(trigger->tg_event))
		result = NULL;
	else if (TRIGGER_FIRED_BY_UPDATE(trigger->tg_event))
		result = trigger->tg_newtuple;
	else
		result = trigger->tg_trigtuple;

	if (creating_extension &&
		getExtensionOfObject(RelationRelationId, RelationGetRelid(relation)) == CurrentExtensionObject)
		return PointerGetDatum(result);

	if (TRIGGER_FIRED_FOR_STATEMENT(trigger->tg_event))
	{
		if (TRIGGER_FIRED_BY_TRUNCATE(trigger->tg_event))
			ereport(ERROR,
					(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
					 errmsg("cannot truncate catalogue table \"%s\"", RelationGetRelationName(relation)),
					 errdetail("It holds shipped rows, which only the extension's own scripts may remove."),
					 errhint("Delete your own rows: DELETE FROM fupin.%s WHERE NOT shipped.",
							 RelationGetRelationName(relation))));
		return PointerGetDatum(NULL);
	}

	if (!TRIGGER_FIRED_BY_INSERT(trigger->tg_event) &&
		row_is_shipped(relation, trigger->tg_trigtuple, column))
	{
		/*
		 * Rows that a lookup chooses between can be overruled; dictionary
		 * rows cannot.
		 */
		bool		overruled = SPI_fnumber(RelationGetDescr(relation), "disabled") > 0;
		bool		of_standard = SPI_fnumber(RelationGetDescr(relation), "standard_id") > 0;

		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 TRIGGER_FIRED_BY_DELETE(trigger->tg_event) ?
				 errmsg("cannot delete a shipped row of catalogue table \"%s\"", RelationGetRelationName(relation)) :
				 errmsg("cannot update a shipped row of catalogue table \"%s\"", RelationGetRelationName(relation)),
				 errdetail("Shipped rows are the same in every database with this version of the extension and are not dumped."),
				 overruled ?
				 errhint("Insert a row of your own under its own id: it wins over the shipped row, or disables it.") :
				 of_standard ?
				 errhint("Insert a standard of your own with all its criteria: it wins over the shipped one.") :
				 errhint("Insert a row of your own under its own key.")));
	}

	if (!TRIGGER_FIRED_BY_DELETE(trigger->tg_event) && row_is_shipped(relation, result, column))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("cannot mark a row of catalogue table \"%s\" as shipped", RelationGetRelationName(relation)),
				 errdetail("Shipped rows come from the extension's own scripts only and are not dumped."),
				 errhint("Leave out the column \"shipped\": a row of your own has false there.")));

	return PointerGetDatum(result);
}

PG_FUNCTION_INFO_V1(fupin_nearest_name);

/*
 * fupin_nearest_name
 *		nearest_name(name, candidates): the candidate with the fewest edits from
 *		the name, the first of equals; NULL when more than half of the name
 *		would have to change.  For hints of errors only.
 */
Datum
fupin_nearest_name(PG_FUNCTION_ARGS)
{
	text	   *name = PG_GETARG_TEXT_PP(0);
	ArrayType  *candidates = PG_GETARG_ARRAYTYPE_P(1);
	const char *wanted = VARDATA_ANY(name);
	int			wanted_bytes = VARSIZE_ANY_EXHDR(name);
	int			wanted_length = pg_mbstrlen_with_len(wanted, wanted_bytes);
	int			best_distance = (wanted_length + 1) / 2;
	text	   *best = NULL;
	Datum	   *elements;
	bool	   *nulls;
	int			count;

	if (wanted_length > NEAREST_NAME_MAX_LENGTH)
		PG_RETURN_NULL();

	deconstruct_array(candidates, TEXTOID, -1, false, TYPALIGN_INT, &elements, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		text	   *candidate;
		int			bytes;
		int			distance;

		if (nulls[i])
			continue;
		candidate = DatumGetTextPP(elements[i]);
		bytes = VARSIZE_ANY_EXHDR(candidate);
		if (pg_mbstrlen_with_len(VARDATA_ANY(candidate), bytes) > NEAREST_NAME_MAX_LENGTH)
			continue;
		distance = varstr_levenshtein_less_equal(wanted, wanted_bytes,
												 VARDATA_ANY(candidate), bytes,
												 1, 1, 1, best_distance, true);
		if (distance < best_distance || (best == NULL && distance == best_distance))
		{
			best_distance = distance;
			best = candidate;
		}
	}
	if (best == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(best);
}
