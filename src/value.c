/*
 * value.c
 *	  What stands under a key of a jsonb object, or NULL where there is nothing
 *	  of the kind: facts are written by hand, and reports read many of them of
 *	  every person.
 */
#include "fupin.h"

#include "utils/builtins.h"
#include "utils/jsonb.h"
#include "utils/numeric.h"

/*
 * The entry of the value under the key; that of a null where there is none.
 *
 * Keys stand in the order of their lengths, and those of facts are few: going
 * through their lengths costs less than half of the server's binary search, which
 * works the place of each key that it looks at out from the lengths before it.
 */
static JEntry
entry_in(FunctionCallInfo fcinfo)
{
	JsonbContainer *facts = &PG_GETARG_JSONB_P(0)->root;
	text	   *key = PG_GETARG_TEXT_PP(1);
	uint32		length = VARSIZE_ANY_EXHDR(key);
	uint32		keys = JsonContainerIsObject(facts) ? JsonContainerSize(facts) : 0;
	char	   *first = (char *) &facts->children[keys * 2];
	uint32		begin = 0;

	for (uint32 i = 0; i < keys; i++)
	{
		JEntry		entry = facts->children[i];
		uint32		end = JBE_HAS_OFF(entry) ? JBE_OFFLENFLD(entry) : begin + JBE_OFFLENFLD(entry);

		if (end - begin > length)
			break;
		if (end - begin == length && memcmp(first + begin, VARDATA_ANY(key), length) == 0)
			return facts->children[i + keys];
		begin = end;
	}
	return JENTRY_ISNULL;
}

/* The value under the key, which is there. */
static JsonbValue
value_in(FunctionCallInfo fcinfo)
{
	text	   *key = PG_GETARG_TEXT_PP(1);
	JsonbValue	value;

	getKeyJsonValueFromContainer(&PG_GETARG_JSONB_P(0)->root, VARDATA_ANY(key), VARSIZE_ANY_EXHDR(key), &value);
	return value;
}

PG_FUNCTION_INFO_V1(boolean_in);

/* true or false; NULL for whatever else stands there. */
Datum
boolean_in(PG_FUNCTION_ARGS)
{
	JEntry		entry = entry_in(fcinfo);

	if (!JBE_ISBOOL(entry))
		PG_RETURN_NULL();
	PG_RETURN_BOOL(JBE_ISBOOL_TRUE(entry));
}

PG_FUNCTION_INFO_V1(number_in);

/* NULL for whatever is no number.  The number is copied: the facts may be gone before it is. */
Datum
number_in(PG_FUNCTION_ARGS)
{
	if (!JBE_ISNUMERIC(entry_in(fcinfo)))
		PG_RETURN_NULL();
	PG_RETURN_NUMERIC(DatumGetNumericCopy(NumericGetDatum(value_in(fcinfo).val.numeric)));
}

PG_FUNCTION_INFO_V1(text_in);

/* NULL for whatever is no text, and for an empty one, which says nothing. */
Datum
text_in(PG_FUNCTION_ARGS)
{
	JsonbValue	value;

	if (!JBE_ISSTRING(entry_in(fcinfo)))
		PG_RETURN_NULL();
	value = value_in(fcinfo);
	if (value.val.string.len == 0)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(value.val.string.val, value.val.string.len));
}
