/*
 * time_rule.c
 *	  Input, output and the cache of parsed values of the rules of time.
 */
#include "time_rule.h"

#include "libpq/pqformat.h"
#include "utils/memutils.h"

#define WIRE_VERSION	1

/* For the parsers: is a text short enough to be read at all? */
bool
time_rule_check_length(int length, FupinProblem *problem)
{
	problem->detail[0] = problem->hint[0] = '\0';
	problem->limit = length > TIME_RULE_MAX_LENGTH;
	if (problem->limit)
		snprintf(problem->detail, sizeof(problem->detail),
				 _("The text may be %d bytes long; it has %d."), TIME_RULE_MAX_LENGTH, length);
	return !problem->limit;
}

/*
 * time_rule_read
 *		Parses a text and makes the value of its canonical form.  Errors (22P02,
 *		or 54000 for a limit) with what was expected and at which character.
 */
struct varlena *
time_rule_read(const TimeRuleType *type, const char *text, int length)
{
	void	   *parsed = palloc(type->parsed_size);
	FupinProblem problem;
	char		buffer[TIME_RULE_TEXT_SIZE];
	struct varlena *result;

	if (!type->parse(text, length, parsed, &problem))
		ereport(ERROR,
				(errcode(problem.limit ? ERRCODE_PROGRAM_LIMIT_EXCEEDED : ERRCODE_INVALID_TEXT_REPRESENTATION),
				 length <= 100 ?
				 errmsg("invalid input syntax for type %s: \"%.*s\"", type->name, length, text) :
				 errmsg("invalid input syntax for type %s", type->name),
				 errdetail_internal("%s", problem.detail),
				 problem.hint[0] ? errhint("%s", problem.hint) : 0));
	length = type->print(parsed, buffer);
	result = palloc(VARHDRSZ + length);
	SET_VARSIZE(result, VARHDRSZ + length);
	memcpy(VARDATA(result), buffer, length);
	pfree(parsed);
	return result;
}

/* Reads what time_rule_transmit() sent: the text goes through the parser like any input. */
struct varlena *
time_rule_receive(const TimeRuleType *type, StringInfo message)
{
	int			version = pq_getmsgint(message, 1);
	char	   *text;
	int			length;

	if (version != WIRE_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("unsupported %s version number %d", type->name, version)));
	text = pq_getmsgtext(message, message->len - message->cursor, &length);
	return time_rule_read(type, text, length);
}

/* Sends a value of any of the types: version byte, text. */
bytea *
time_rule_transmit(struct varlena *value)
{
	StringInfoData message;

	pq_begintypsend(&message);
	pq_sendint8(&message, WIRE_VERSION);
	pq_sendtext(&message, VARDATA_ANY(value), VARSIZE_ANY_EXHDR(value));
	return pq_endtypsend(&message);
}

/*
 * time_rule_parsed
 *		The parsed form of a stored value, from the call site's cache or put
 *		there; valid until the cache's next use.  What was accepted at input
 *		parses for ever, so failure means damaged storage.
 */
const void *
time_rule_parsed(const TimeRuleType *type, TimeRuleCache *cache, MemoryContext context,
				 const struct varlena *value)
{
	const char *text = VARDATA_ANY(value);
	int			length = VARSIZE_ANY_EXHDR(value);
	FupinProblem problem;
	int			free_entry;

	for (int i = 0; i < TIME_RULE_CACHE_SIZE && cache->entry[i].text != NULL; i++)
		if (cache->entry[i].length == length && memcmp(cache->entry[i].text, text, length) == 0)
			return cache->entry[i].parsed;

	free_entry = cache->next_victim;
	cache->next_victim = (free_entry + 1) % TIME_RULE_CACHE_SIZE;
	if (cache->entry[free_entry].text == NULL)
	{
		cache->entry[free_entry].parsed = MemoryContextAlloc(context, type->parsed_size);
		cache->entry[free_entry].text = MemoryContextAlloc(context, TIME_RULE_TEXT_SIZE);
	}
	cache->entry[free_entry].length = -1;	/* matches nothing while it is filled */
	if (length > TIME_RULE_TEXT_SIZE ||
		!type->parse(text, length, cache->entry[free_entry].parsed, &problem))
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored %s cannot be read", type->name)));
	memcpy(cache->entry[free_entry].text, text, length);
	cache->entry[free_entry].length = length;
	return cache->entry[free_entry].parsed;
}
