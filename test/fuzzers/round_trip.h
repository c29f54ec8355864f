/*
 * round_trip.h
 *	  What the fuzzers of the rules of time share: what a parser accepts must
 *	  print within its limit, parse again and print the same.
 */
#include "time_rule.h"

#include <stdlib.h>

/* Parses, prints and parses again; false when the text was refused, with a reason. */
static bool
round_trip(const uint8_t *data, size_t size, void *parsed, void *again,
		   bool (*parse) (const char *, int, void *, FupinProblem *), int (*print) (const void *, char *))
{
	FupinProblem problem;
	char	   *text;
	char	   *first;
	char	   *second;
	bool		accepted;
	int			length;

	/* the server never hands over a zero byte */
	for (size_t i = 0; i < size; i++)
		if (data[i] == 0)
			return false;
	first = malloc(TIME_RULE_TEXT_SIZE);
	second = malloc(TIME_RULE_TEXT_SIZE);
	text = malloc(size);		/* exactly so long, so that reading past it is seen */
	memcpy(text, data, size);
	problem.detail[0] = '\0';
	accepted = parse(text, size, parsed, &problem);
	if (accepted)
	{
		length = print(parsed, first);
		if (!parse(first, length, again, &problem) ||
			print(again, second) != length || memcmp(first, second, length) != 0)
			abort();
	}
	else if (problem.detail[0] == '\0')
		abort();				/* every refusal says why */
	free(text);
	free(first);
	free(second);
	return accepted;
}

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
