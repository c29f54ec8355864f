/*
 * grant.c
 *	  The divisions of the grants that the current user has in the register.
 *
 * Row security asks for them in every query, those of a trigger for every row
 * that is written, and nothing of the answer may be kept: the role, its
 * memberships and the grants may be others at the next query.  A query in an
 * SQL function would be planned each time; PL/pgSQL would look the table up
 * with the rights of readers, who have none on the register's schema.  So the
 * table is read here: it has a row per grant, a few hundred in a county.
 *
 * No right on the table is asked for: nobody is told of grants but those of
 * roles whose rights they have.
 */
#include "fupin.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "access/tableam.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "executor/tuptable.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/snapmgr.h"

#include "division.h"

/* The number of a column of the table; errors only if the table is not the register's. */
static AttrNumber
column_number(Oid table, const char *name, Oid type)
{
	AttrNumber	number = get_attnum(table, name);

	if (number == InvalidAttrNumber || get_atttype(table, number) != type)
		elog(ERROR, "table of grants has no column %s of type %s", name, format_type_be(type));
	return number;
}

/* Whether a text is among the elements. */
static bool
is_among(text *value, const Datum *elements, int count)
{
	for (int i = 0; i < count; i++)
	{
		text	   *element = DatumGetTextPP(elements[i]);

		if (VARSIZE_ANY_EXHDR(value) == VARSIZE_ANY_EXHDR(element) &&
			memcmp(VARDATA_ANY(value), VARDATA_ANY(element), VARSIZE_ANY_EXHDR(value)) == 0)
			return true;
	}
	return false;
}

/* Orders divisions for qsort(). */
static int
compare_divisions(const void *left, const void *right)
{
	Division	a = *(const Division *) left,
				b = *(const Division *) right;

	return (a > b) - (a < b);
}

PG_FUNCTION_INFO_V1(granted_divisions);

/*
 * granted_divisions(text[]): the divisions of the grants of these kinds that
 * the current user's roles have, in order, each once; none where there is no
 * register.
 */
Datum
granted_divisions(PG_FUNCTION_ARGS)
{
	Oid			type = fupin_type_oid("division");
	Oid			schema = get_namespace_oid("fupin_register", true);
	Oid			relation = OidIsValid(schema) ? get_relname_relid("access_grant", schema) : InvalidOid;
	Relation	table;
	TableScanDesc scan;
	TupleTableSlot *slot;
	AttrNumber	role_name,
				division,
				kind;
	Datum	   *kinds,
			   *areas;
	Division   *found;
	int			kind_count,
				found_count = 0,
				area_count = 0,
				room = 8;

	if (!OidIsValid(relation) || get_rel_relkind(relation) != RELKIND_RELATION)
		PG_RETURN_ARRAYTYPE_P(construct_empty_array(type));

	deconstruct_array(PG_GETARG_ARRAYTYPE_P(0), TEXTOID, -1, false, TYPALIGN_INT, &kinds, NULL, &kind_count);
	found = palloc(room * sizeof(Division));
	table = table_open(relation, AccessShareLock);
	role_name = column_number(relation, "role_name", NAMEOID);
	division = column_number(relation, "division", type);
	kind = column_number(relation, "kind", TEXTOID);
	slot = table_slot_create(table, NULL);
	scan = table_beginscan(table, GetActiveSnapshot(), 0, NULL);
	while (table_scan_getnextslot(scan, ForwardScanDirection, slot))
	{
		bool		is_null[3];
		Datum		name = slot_getattr(slot, role_name, &is_null[0]);
		Datum		area = slot_getattr(slot, division, &is_null[1]);
		Datum		word = slot_getattr(slot, kind, &is_null[2]);
		Oid			role;

		if (is_null[0] || is_null[1] || is_null[2])
			continue;
		role = get_role_oid(NameStr(*DatumGetName(name)), true);
		if (!OidIsValid(role) || !has_privs_of_role(GetUserId(), role) ||
			!is_among(DatumGetTextPP(word), kinds, kind_count))
			continue;
		if (found_count == room)
			found = repalloc(found, (room *= 2) * sizeof(Division));
		found[found_count++] = DatumGetDivision(area);
	}
	table_endscan(scan);
	ExecDropSingleTupleTableSlot(slot);
	table_close(table, AccessShareLock);

	qsort(found, found_count, sizeof(Division), compare_divisions);
	areas = palloc((found_count + 1) * sizeof(Datum));
	for (int i = 0; i < found_count; i++)
		if (i == 0 || found[i] != found[i - 1])
			areas[area_count++] = DivisionGetDatum(found[i]);
	PG_RETURN_ARRAYTYPE_P(construct_array(areas, area_count, type, sizeof(Division), FLOAT8PASSBYVAL, TYPALIGN_DOUBLE));
}
