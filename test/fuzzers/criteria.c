/*
 * criteria.c
 *	  Fuzzes the pure part of criteria and formula, outside a server: what the
 *	  parser accepts must print, parse again and print the same.
 *
 * Built and run by test/fuzz with libFuzzer, AddressSanitizer and UBSan.
 */
#include "criteria.h"

#include <stdlib.h>

#define ARENA_SIZE	(64 * 1024 * 1024)

static char *arena;
static size_t arena_used;

static void *
arena_allocate(size_t size)
{
	void	   *result = arena + arena_used;

	arena_used += (size + 15) & ~(size_t) 15;
	if (arena_used > ARENA_SIZE)
		abort();
	return result;
}

static char *
print(const Criteria *criteria, bool formula, size_t *length)
{
	TextSink	sink = {NULL, 0, 0};

	for (int pass = 0; pass < 2; pass++)
	{
		if (formula)
			node_print(criteria->criterion[0].condition, criteria->fact, &sink);
		else
			criteria_print(criteria, &sink);
		if (pass == 0)
		{
			*length = sink.length;
			sink = (TextSink) {malloc(sink.length + 1), sink.length, 0};
		}
	}
	return sink.buffer;
}

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static Criteria first,
				second;
	FupinProblem problem;
	bool		formula;
	char	   *text;
	char	   *printed;
	char	   *again;
	size_t		length;
	size_t		length_again;

	if (size < 1 || size > CRITERIA_MAX_LENGTH / 4)
		return 0;
	/* the server never hands over a zero byte */
	if (memchr(data, 0, size) != NULL)
		return 0;
	formula = data[0] == 'f';
	if (arena == NULL)
		arena = malloc(ARENA_SIZE);
	arena_used = 0;
	first.allocate = second.allocate = arena_allocate;

	text = malloc(size);		/* exactly so long, so that reading past it is seen */
	memcpy(text, data + 1, size - 1);
	if (criteria_parse(text, size - 1, formula, &first, &problem))
	{
		printed = print(&first, formula, &length);
		if (!criteria_parse(printed, length, formula, &second, &problem))
			abort();
		again = print(&second, formula, &length_again);
		if (length != length_again || memcmp(printed, again, length) != 0)
			abort();
		free(printed);
		free(again);
	}
	else if (problem.detail[0] == '\0')
		abort();				/* every refusal says why */
	free(text);
	return 0;
}
