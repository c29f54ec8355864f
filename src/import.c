/*
 * import.c
 *	  What the import of tables needs of C: the merged cells of a sheet.
 */
#include "fupin.h"

PG_FUNCTION_INFO_V1(fupin_later);

/*
 * fupin_later
 *		The second of two values.  Strict, so that as the transition of an
 *		aggregate it passes over NULL: the aggregate gives the last value known.
 */
Datum
fupin_later(PG_FUNCTION_ARGS)
{
	PG_RETURN_DATUM(PG_GETARG_DATUM(1));
}
