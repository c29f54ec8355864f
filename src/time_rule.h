/*
 * time_rule.h
 *	  What due_rule, quota and progress_schedule have in common as SQL types.
 *
 * A value of each is its canonical text as a varlena, so comparison, hashing
 * and storage are those of bytea; the wire format is a version byte and the
 * text.  A statement parses each value once: the parsed forms are kept by the
 * value's own bytes.
 */
#ifndef FUPIN_TIME_RULE_H
#define FUPIN_TIME_RULE_H

#include "fupin.h"
#include "lib/stringinfo.h"

/* Limits of a text that is read (comments and blanks included) and of one that is printed. */
#define TIME_RULE_MAX_LENGTH	2000
#define TIME_RULE_TEXT_SIZE		1000

/* One of the three types: its name and its pure parser and printer. */
typedef struct TimeRuleType
{
	const char *name;
	Size		parsed_size;
	bool		(*parse) (const char *text, int length, void *parsed, FupinProblem *problem);
	int			(*print) (const void *parsed, char *buffer);	/* returns the length */
} TimeRuleType;

/* How many different values one call site keeps parsed. */
#define TIME_RULE_CACHE_SIZE	8

typedef struct TimeRuleCache
{
	struct
	{
		int			length;
		char	   *text;		/* NULL: free */
		void	   *parsed;
	}			entry[TIME_RULE_CACHE_SIZE];
	int			next_victim;
} TimeRuleCache;

extern bool time_rule_check_length(int length, FupinProblem *problem);

extern struct varlena *time_rule_read(const TimeRuleType *type, const char *text, int length);
extern struct varlena *time_rule_receive(const TimeRuleType *type, StringInfo message);
extern bytea *time_rule_transmit(struct varlena *value);
extern const void *time_rule_parsed(const TimeRuleType *type, TimeRuleCache *cache, MemoryContext context,
									const struct varlena *value);

#endif							/* FUPIN_TIME_RULE_H */
