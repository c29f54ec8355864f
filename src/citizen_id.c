/*
 * citizen_id.c
 *	  The type citizen_id: reading, printing and what a number tells.
 *
 * Comparison and hashing are the server's own int8 functions, declared in
 * sql/11_citizen_id.sql; the order is that of the printed numbers.
 */
#include "citizen_id.h"
#include "division.h"

#include "commands/copy.h"
#include "commands/copyfrom_internal.h"
#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"

/* Where the parts of a number of 18 characters begin. */
#define BIRTH_AT		6
#define CHECK_AT		17

/* How many characters of a number a masked one shows at either end. */
#define MASK_SHOWN		4

static const char *const rule_name[] = {NULL, "format", "date", "check"};

/* Blanks that may stand around a number. */
static inline bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

/*
 * check_character
 *		ISO 7064 MOD 11-2 over 17 digits: each is doubled as often as there are
 *		characters after it, and all together with the check character leave 1
 *		on division by 11.
 */
static char
check_character(const char *digits)
{
	int			sum = 0;

	for (int i = 0; i < CHECK_AT; i++)
		sum = (sum + (digits[i] - '0')) * 2 % 11;
	sum = (12 - sum) % 11;
	return sum == 10 ? 'X' : (char) ('0' + sum);
}

/* Is the number 19701026 a day that somebody can be born on? */
static bool
is_birth_date(int date)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int			year = date / 10000,
				month = date / 100 % 100,
				day = date % 100;

	return year >= CITIZEN_ID_FIRST_YEAR && year <= CITIZEN_ID_LAST_YEAR &&
		month >= 1 && month <= 12 && day >= 1 &&
		day <= days[month - 1] + (month == 2 && isleap(year) ? 1 : 0);
}

/*
 * citizen_id_parse
 *		Reads a number of 18 characters, or of 15 digits, with blanks around it.
 *		If it is none, returns false and tells which rule is broken first; the
 *		problem names positions in the text between the blanks, never content.
 */
bool
citizen_id_parse(const char *text, size_t length, CitizenId *result,
				 CitizenIdRule *broken, FupinProblem *problem)
{
	char		full[CITIZEN_ID_LENGTH];	/* with century and check */
	size_t		characters = 0;
	size_t		digits;
	CitizenId	value = 0;

	*broken = CITIZEN_ID_RULE_FORMAT;
	problem->hint[0] = '\0';
	while (length > 0 && is_blank(text[0]))
	{
		text++;
		length--;
	}
	while (length > 0 && is_blank(text[length - 1]))
		length--;

	for (size_t i = 0; i < length; i++)
		if ((text[i] & 0xC0) != 0x80)	/* does not continue a UTF-8 character */
			characters++;
	if (characters != CITIZEN_ID_LENGTH && characters != CITIZEN_ID_OLD_LENGTH)
	{
		snprintf(problem->detail, sizeof(problem->detail),
				 _("A citizen id has %d characters or, before 1999, %d digits; this text has %zu characters."),
				 CITIZEN_ID_LENGTH, CITIZEN_ID_OLD_LENGTH, characters);
		return false;
	}
	digits = characters == CITIZEN_ID_LENGTH ? CHECK_AT : CITIZEN_ID_OLD_LENGTH;
	for (size_t i = 0; i < length; i++)
	{
		if ((text[i] >= '0' && text[i] <= '9') ||
			(i == digits && (text[i] == 'X' || text[i] == 'x')))
			continue;
		snprintf(problem->detail, sizeof(problem->detail),
				 i == digits ? _("Character %zu of %zu is not a digit 0 to 9 or X.")
				 : _("Character %zu of %zu is not a digit 0 to 9."),
				 i + 1, characters);
		return false;
	}

	memcpy(full, text, BIRTH_AT);
	if (characters == CITIZEN_ID_LENGTH)
		memcpy(full + BIRTH_AT, text + BIRTH_AT, CITIZEN_ID_LENGTH - BIRTH_AT);
	else
	{
		full[BIRTH_AT] = '1';
		full[BIRTH_AT + 1] = '9';
		memcpy(full + BIRTH_AT + 2, text + BIRTH_AT, CITIZEN_ID_OLD_LENGTH - BIRTH_AT);
		full[CHECK_AT] = check_character(full);
	}
	for (int i = 0; i < CHECK_AT; i++)
		value = value * 10 + (full[i] - '0');

	if (!citizen_id_is_valid(value))
	{
		*broken = CITIZEN_ID_RULE_DATE;
		snprintf(problem->detail, sizeof(problem->detail),
				 _("Characters %d to %d of %zu are not a day of the years %d to %d."),
				 BIRTH_AT + 1, characters == CITIZEN_ID_LENGTH ? BIRTH_AT + 8 : BIRTH_AT + 6,
				 characters, CITIZEN_ID_FIRST_YEAR, CITIZEN_ID_LAST_YEAR);
		return false;
	}
	if (check_character(full) != (full[CHECK_AT] == 'x' ? 'X' : full[CHECK_AT]))
	{
		*broken = CITIZEN_ID_RULE_CHECK;
		snprintf(problem->detail, sizeof(problem->detail),
				 _("Character %d of %d does not follow from those before it (ISO 7064 MOD 11-2)."),
				 CITIZEN_ID_LENGTH, CITIZEN_ID_LENGTH);
		return false;
	}
	*broken = CITIZEN_ID_RULE_NONE;
	*result = value;
	return true;
}

/* Is the integer the first 17 digits of a number: in range, with a day of birth? */
bool
citizen_id_is_valid(int64 value)
{
	return value >= 0 && value <= CITIZEN_ID_MAX && is_birth_date(citizen_id_birth(value));
}

/* Writes the 18 characters and a terminator into buffer, which must hold them. */
void
citizen_id_print(CitizenId id, char *buffer)
{
	snprintf(buffer, CITIZEN_ID_LENGTH + 1, "%017lld", (long long) id);
	buffer[CHECK_AT] = check_character(buffer);
	buffer[CITIZEN_ID_LENGTH] = '\0';
}

/*
 * hide_copied_value
 *		While COPY reads a column, the context it adds to an error quotes the
 *		value; puts a word in its place.  The line and the column stay.
 */
static void
hide_copied_value(void)
{
	for (ErrorContextCallback *context = error_context_stack; context != NULL; context = context->previous)
		if (context->callback == CopyFromErrorCallback)
			((CopyFromState) context->arg)->cur_attval = "(not shown)";
}

PG_FUNCTION_INFO_V1(citizen_id_in);

/*
 * citizen_id_in
 *		Text input.  Error 22P02 names the broken rule; the number is kept out of
 *		the message, out of COPY's context and, with the statement, out of the
 *		server log.
 */
Datum
citizen_id_in(PG_FUNCTION_ARGS)
{
	char	   *text = PG_GETARG_CSTRING(0);
	CitizenId	result;
	CitizenIdRule broken;
	FupinProblem problem;

	if (!citizen_id_parse(text, strlen(text), &result, &broken, &problem))
	{
		hide_copied_value();
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: rule \"%s\" is broken", "citizen_id", rule_name[broken]),
				 errdetail_internal("%s", problem.detail),
				 errhidestmt(true)));
	}
	PG_RETURN_CITIZEN_ID(result);
}

PG_FUNCTION_INFO_V1(citizen_id_out);

/* Text output: always 18 characters, a capital X. */
Datum
citizen_id_out(PG_FUNCTION_ARGS)
{
	char	   *buffer = palloc(CITIZEN_ID_LENGTH + 1);

	citizen_id_print(PG_GETARG_CITIZEN_ID(0), buffer);
	PG_RETURN_CSTRING(buffer);
}

PG_FUNCTION_INFO_V1(citizen_id_recv);

/* Binary input: the 17 digits in eight bytes.  Error 22P03 if they are no number. */
Datum
citizen_id_recv(PG_FUNCTION_ARGS)
{
	StringInfo	buffer = (StringInfo) PG_GETARG_POINTER(0);
	int64		value = pq_getmsgint64(buffer);

	if (!citizen_id_is_valid(value))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid external value for type %s", "citizen_id"),
				 errdetail("The integer is not the first %d digits of a citizen id with a day of birth in the years %d to %d.",
						   CHECK_AT, CITIZEN_ID_FIRST_YEAR, CITIZEN_ID_LAST_YEAR),
				 errhidestmt(true)));
	PG_RETURN_CITIZEN_ID(value);
}

PG_FUNCTION_INFO_V1(citizen_id_problem);

/* citizen_id_problem(text): NULL for a good number, else the rule broken first; never throws. */
Datum
citizen_id_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	CitizenId	result;
	CitizenIdRule broken;
	FupinProblem problem;

	if (citizen_id_parse(VARDATA_ANY(input), VARSIZE_ANY_EXHDR(input), &result, &broken, &problem))
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(rule_name[broken]));
}

PG_FUNCTION_INFO_V1(citizen_id_birth_date);

/* birth_date(citizen_id) */
Datum
citizen_id_birth_date(PG_FUNCTION_ARGS)
{
	int			birth = citizen_id_birth(PG_GETARG_CITIZEN_ID(0));

	PG_RETURN_DATEADT(date2j(birth / 10000, birth / 100 % 100, birth % 100) - POSTGRES_EPOCH_JDATE);
}

PG_FUNCTION_INFO_V1(citizen_id_sex);

/* sex(citizen_id): M or F, by the last of the 17 digits. */
Datum
citizen_id_sex(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(PG_GETARG_CITIZEN_ID(0) % 2 == 1 ? "M" : "F"));
}

PG_FUNCTION_INFO_V1(citizen_id_residence);

/* residence(citizen_id): the division of the first six digits; NULL if they are no place. */
Datum
citizen_id_residence(PG_FUNCTION_ARGS)
{
	Division	division = PG_GETARG_CITIZEN_ID(0) / INT64CONST(100000000000) * division_span[LEVEL_COUNTY];
	FupinProblem problem;

	if (division == DIVISION_COUNTRY || !division_is_valid(division, &problem))
		PG_RETURN_NULL();
	PG_RETURN_DIVISION(division);
}

PG_FUNCTION_INFO_V1(citizen_id_full_years);

/*
 * citizen_id_full_years
 *		full_years(citizen_id, date): years completed on that day, the birthday
 *		included; who is born on 29 February completes one on 1 March of a
 *		common year.  NULL before the birth and for an infinite date.
 */
Datum
citizen_id_full_years(PG_FUNCTION_ARGS)
{
	int			birth = citizen_id_birth(PG_GETARG_CITIZEN_ID(0));
	DateADT		date = PG_GETARG_DATEADT(1);
	int			year,
				month,
				day;
	int			years;

	if (DATE_NOT_FINITE(date))
		PG_RETURN_NULL();
	j2date(date + POSTGRES_EPOCH_JDATE, &year, &month, &day);
	years = year - birth / 10000;
	if (month * 100 + day < birth % 10000)
		years--;
	if (years < 0)
		PG_RETURN_NULL();
	PG_RETURN_INT32(years);
}

PG_FUNCTION_INFO_V1(citizen_id_mask);

/* mask(citizen_id): the ends of the number, stars between. */
Datum
citizen_id_mask(PG_FUNCTION_ARGS)
{
	char		buffer[CITIZEN_ID_LENGTH + 1];

	citizen_id_print(PG_GETARG_CITIZEN_ID(0), buffer);
	memset(buffer + MASK_SHOWN, '*', CITIZEN_ID_LENGTH - 2 * MASK_SHOWN);
	PG_RETURN_TEXT_P(cstring_to_text(buffer));
}
