/*
 * parse.c
 *	  Fuzzes the parsers of cells outside a server.  Built and run by test/fuzz.
 */
#include "calendar.h"
#include "parse.h"

#include <stdlib.h>

int			LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Folding never lengthens, and a folded text stays as it is. */
static void
check_fold(const char *text, size_t size)
{
	char	   *once = malloc(size);
	char	   *again = malloc(size);
	size_t		length = parse_fold(text, size, once, size);

	if (length > size || parse_fold(once, length, again, length) != length || memcmp(once, again, length) != 0)
		abort();
	free(once);
	free(again);
}

/* A day that was read is in range, and its ISO text is read as the same day. */
static void
check_date(const char *text, size_t size)
{
	int32		day,
				again;
	char		iso[32];
	CalendarDate date;

	if (parse_date(text, size, &day) != PARSE_VALUE)
		return;
	date = calendar_date(day);
	if (date.year < PARSE_FIRST_YEAR || date.year > PARSE_LAST_YEAR)
		abort();
	snprintf(iso, sizeof(iso), "%04d-%02d-%02d", date.year, date.month, date.day);
	if (parse_date(iso, strlen(iso), &again) != PARSE_VALUE || again != day)
		abort();
}

/* A number that was read fits, and its text is read as the same text, as an amount and as a number. */
static void
check_number(ParseOutcome outcome, const char *number)
{
	char		again[PARSE_NUMBER_SIZE];

	if (outcome != PARSE_VALUE)
		return;
	if (strlen(number) >= PARSE_NUMBER_SIZE || number[strspn(number, "-0123456789.")] != '\0')
		abort();
	if (parse_amount(number, strlen(number), 0, again) != PARSE_VALUE || strcmp(number, again) != 0)
		abort();
	if (parse_number(number, strlen(number), again) != PARSE_VALUE || strcmp(number, again) != 0)
		abort();
}

/* A citizen id that was read prints as a text that is read as the same id. */
static void
check_citizen_id(ParseOutcome outcome, CitizenId id)
{
	CitizenId	again;
	char		printed[CITIZEN_ID_LENGTH + 1];

	if (outcome != PARSE_VALUE)
		return;
	citizen_id_print(id, printed);
	if (parse_citizen_id(printed, strlen(printed), false, &again) != PARSE_VALUE || again != id)
		abort();
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char	   *text = malloc(size);	/* exactly so long, so that reading past it is seen */
	char		number[PARSE_NUMBER_SIZE];
	CitizenId	id;
	DisabilityCertificate certificate;
	const char *start;
	size_t		used;
	bool		flag;

	memcpy(text, data, size);
	check_fold(text, size);
	check_date(text, size);
	check_number(parse_amount(text, size, 0, number), number);
	check_number(parse_amount(text, size, 8, number), number);
	check_number(parse_number(text, size, number), number);
	parse_yes_no(text, size, &flag);
	check_citizen_id(parse_citizen_id(text, size, false, &id), id);
	check_citizen_id(parse_disability_certificate(text, size, &certificate), certificate.id);
	if (parse_citizen_id(text, size, true, &id) == PARSE_VALUE && parse_citizen_id(text, size, false, &id) != PARSE_VALUE)
		abort();
	if (parse_text(text, size, &start, &used) == PARSE_VALUE && (used == 0 || start < text || start + used > text + size))
		abort();
	parse_long_id(text, size, &flag);
	free(text);
	return 0;
}
