/*
 * parse.c
 *	  Reads the cells of exported tables; see parse.h.
 */
#include "parse.h"
#include "calendar.h"

#include "utils/builtins.h"
#include "utils/date.h"

/* How the problems are called in code list import_problem. */
static const char *const outcome_name[] = {NULL, NULL, "format", "range", "unit", "date", "check", "spreadsheet"};

/* A folded text and the place up to which it has been read. */
typedef struct Cell
{
	char		text[PARSE_MAX_BYTES + 1];	/* with terminator */
	const char *next;
} Cell;

/* What stands for nothing, or for nothing known, in any column; dashes alone do too. */
static const char *const nothing[] = {"/", "\\", "无", "暂无", "不详", "不明", "未知", "NULL", "N/A"};

static const char *const yes_word[] = {"是", "有", "对", "1", "√", "✓", "✔", "☑", "Y", "YES", "T", "TRUE"};
static const char *const no_word[] = {"否", "不是", "无", "没有", "0", "×", "✗", "✘", "N", "NO", "F", "FALSE"};

/* The units of amounts: how many places the point moves. */
static const struct
{
	const char *name;
	int			shift;
}			unit[] = {
	{"元", 0}, {"圆", 0}, {"元整", 0}, {"千元", 3}, {"万", 4}, {"万元", 4}, {"百万元", 6}, {"亿", 8}, {"亿元", 8}
};

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/*
 * next_character
 *		Decodes the UTF-8 character at *text and moves past it; a byte that
 *		begins none is given as itself.
 */
static uint32
next_character(const char **text, const char *end)
{
	const unsigned char *byte = (const unsigned char *) *text;
	ptrdiff_t	length = byte[0] < 0xC0 ? 1 : byte[0] < 0xE0 ? 2 : byte[0] < 0xF0 ? 3 : 4;
	uint32		character = length == 1 ? byte[0] : byte[0] & (0x7F >> length);

	if (end - *text < length)
		length = 1;
	for (ptrdiff_t i = 1; i < length; i++)
	{
		if ((byte[i] & 0xC0) != 0x80)
		{
			length = 1;
			break;
		}
		character = character << 6 | (byte[i] & 0x3F);
	}
	*text += length;
	return length == 1 ? byte[0] : character;
}

/*
 * fold_character
 *		The ASCII character that a character is read as, ' ' for every blank and
 *		for what cannot be seen; 0 if it stands for itself.
 */
static char
fold_character(uint32 character)
{
	if (character >= 0xFF01 && character <= 0xFF5E)
		character -= 0xFEE0;	/* full-width */
	switch (character)
	{
		case ' ':
		case '\t':
		case '\n':
		case '\v':
		case '\f':
		case '\r':
		case 0xA0:				/* no-break space */
		case 0x202F:			/* narrow no-break space */
		case 0x3000:			/* ideographic space */
		case 0xFEFF:			/* byte order mark */
			return ' ';
		case 0x2212:			/* minus sign */
		case 0x2500:			/* box drawing, typed for a dash */
		case 0xFE63:			/* small hyphen-minus */
			return '-';
		case 0x2018:			/* single quotation marks */
		case 0x2019:
			return '\'';
		case 0x3002:			/* ideographic full stop, typed for a point */
			return '.';
	}
	if (character >= 0x2000 && character <= 0x200F)
		return ' ';				/* spaces of several widths, zero among them, and marks of direction */
	if (character >= 0x2010 && character <= 0x2015)
		return '-';				/* hyphens and dashes */
	if (character >= 'a' && character <= 'z')
		return (char) (character - 'a' + 'A');
	return character < 0x80 ? (char) character : 0;
}

/*
 * parse_fold
 *		Folds a text into a buffer of size bytes and returns the folded length;
 *		what is longer than size is left out, and the result is size + 1.  A
 *		folded text is never longer than the text, and folding it again changes
 *		nothing.
 */
size_t
parse_fold(const char *text, size_t length, char *folded, size_t size)
{
	const char *end = text + length;
	size_t		used = 0;
	bool		blank = false;	/* a blank is due before the next character */

	while (text < end)
	{
		const char *start = text;
		uint32		character = next_character(&text, end);
		char		c = fold_character(character);
		size_t		width;

		if (c == ' ' || (c == '\'' && used == 0))
		{
			blank = used > 0;
			continue;
		}
		width = c != 0 ? 1 : character == 0xFFE5 ? 2 : text - start;
		if (used + blank + width > size)
			return size + 1;
		if (blank)
			folded[used++] = ' ';
		blank = false;
		if (c != 0)
			folded[used] = c;
		else if (character == 0xFFE5)	/* full-width sign of the yuan */
			memcpy(folded + used, "¥", 2);
		else
			memcpy(folded + used, start, width);
		used += width;
	}
	return used;
}

/* Is the cell's whole text this one? */
static inline bool
cell_is(const Cell *cell, const char *text)
{
	return strcmp(cell->text, text) == 0;
}

/* Is the cell's whole text one of those? */
static bool
cell_is_one(const Cell *cell, const char *const *texts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (cell_is(cell, texts[i]))
			return true;
	return false;
}

/* Is the text what a spreadsheet shows for an error (#N/A, #REF!, #NAME?, Err:502) or in a column too narrow (####)? */
static bool
is_spreadsheet_error(const char *text, size_t length)
{
	if (strncmp(text, "ERR:", 4) == 0)
		return true;
	return length > 0 && text[0] == '#' &&
		(text[length - 1] == '!' || text[length - 1] == '?' || strcmp(text, "#N/A") == 0 || strspn(text, "#") == length);
}

/*
 * cell_begin
 *		Folds a text into a cell.  PARSE_VALUE: there is something to be read.
 */
static ParseOutcome
cell_begin(Cell *cell, const char *text, size_t length)
{
	size_t		used = parse_fold(text, length, cell->text, PARSE_MAX_BYTES);

	if (used > PARSE_MAX_BYTES)
		return PARSE_FORMAT;
	cell->text[used] = '\0';
	cell->next = cell->text;
	if (strlen(cell->text) != used)
		return PARSE_FORMAT;	/* a zero byte, which no text of the server has */
	if (is_spreadsheet_error(cell->text, used))
		return PARSE_SPREADSHEET;
	return used == 0 ? PARSE_NOTHING : PARSE_VALUE;
}

/* Does the cell hold a mark for nothing? */
static bool
is_nothing(const Cell *cell)
{
	return strspn(cell->text, "-") == strlen(cell->text) || cell_is_one(cell, nothing, lengthof(nothing));
}

/* The same for a column in which a mark may stand for nothing. */
static ParseOutcome
cell_begin_or_nothing(Cell *cell, const char *text, size_t length)
{
	ParseOutcome outcome = cell_begin(cell, text, length);

	return outcome == PARSE_VALUE && is_nothing(cell) ? PARSE_NOTHING : outcome;
}

/* Moves past a blank, if one is next. */
static inline void
skip_blank(Cell *cell)
{
	if (*cell->next == ' ')
		cell->next++;
}

/* Moves past a text, if it is next; says whether. */
static bool
skip_text(Cell *cell, const char *text)
{
	if (strncmp(cell->next, text, strlen(text)) != 0)
		return false;
	cell->next += strlen(text);
	return true;
}

/* Moves past digits and says how many; their number as far as it fits, for at most 9 digits. */
static int
read_digits(Cell *cell, int32 *value)
{
	int			digits = 0;

	*value = 0;
	for (; is_digit(*cell->next); cell->next++)
		if (++digits <= 9)
			*value = *value * 10 + (*cell->next - '0');
	return digits;
}

/*
 * skip_time
 *		Moves past a time of day (8:15, 08:15:00.000, 下午3:15) to the end of the
 *		text.  A zone other than China's would make it another day's: refused.
 */
static bool
skip_time(Cell *cell)
{
	int32		hour,
				minute,
				second;
	int			digits;

	if (skip_text(cell, "上午") || skip_text(cell, "下午"))
		skip_blank(cell);
	digits = read_digits(cell, &hour);
	if (digits < 1 || digits > 2 || hour > 23 || !skip_text(cell, ":"))
		return false;
	if (read_digits(cell, &minute) != 2 || minute > 59)
		return false;
	if (skip_text(cell, ":"))
	{
		int32		fraction;

		if (read_digits(cell, &second) != 2 || second > 59)
			return false;
		if (skip_text(cell, ".") && read_digits(cell, &fraction) == 0)
			return false;
	}
	if (skip_text(cell, "+08"))
	{
		skip_text(cell, ":");
		skip_text(cell, "00");
	}
	skip_blank(cell);
	if (!skip_text(cell, "AM"))
		skip_text(cell, "PM");
	return *cell->next == '\0';
}

/* Moves past what may follow a day: nothing, or a blank or T and a time. */
static bool
skip_rest_of_day(Cell *cell)
{
	if (*cell->next == '\0')
		return true;
	return (skip_text(cell, " ") || skip_text(cell, "T")) && skip_time(cell);
}

/* The day of a year, month and day of the calendar, if it is one and in range. */
static ParseOutcome
make_day(int year, int month, int day, int32 *result)
{
	/* what databases, one spreadsheet program and the other show for an empty date */
	if ((year == 0 && month == 0 && day == 0) ||
		(year == 1900 && month == 1 && day == 0) ||
		(year == 1899 && month == 12 && day == 30))
		return PARSE_NOTHING;
	if (month < 1 || month > 12 || day < 1 || day > calendar_month_length(year, month))
		return PARSE_DATE;
	if (year < PARSE_FIRST_YEAR || year > PARSE_LAST_YEAR)
		return PARSE_RANGE;
	*result = (int32) calendar_day(year, month, day);
	return PARSE_VALUE;
}

/* A date without separators: year, month, day and time; year and month; or the day number of a spreadsheet. */
static ParseOutcome
parse_digit_date(Cell *cell, int digits, int32 value, int32 *result)
{
	switch (digits)
	{
		case 1:
			if (value == 0 && *cell->next == '\0')
				return PARSE_NOTHING;
			return PARSE_FORMAT;
		case 5:
			if (skip_text(cell, "."))
			{
				int32		fraction;

				if (read_digits(cell, &fraction) == 0)
					return PARSE_FORMAT;
			}
			if (*cell->next != '\0' || value < PARSE_FIRST_SERIAL)
				return PARSE_FORMAT;
			if (value > PARSE_LAST_SERIAL)
				return PARSE_RANGE;
			*result = PARSE_SERIAL_0 + value;
			return PARSE_VALUE;
		case 6:
			if (*cell->next != '\0' || value / 100 < PARSE_SIX_DIGIT_YEAR)
				return PARSE_FORMAT;
			return make_day(value / 100, value % 100, 1, result);
		case 8:
			if (!skip_rest_of_day(cell))
				return PARSE_FORMAT;
			return make_day(value / 10000, value / 100 % 100, value % 100, result);
		default:
			return PARSE_FORMAT;
	}
}

/*
 * parse_date
 *		Year, month and day with - / . or 年月日 between, or without; year and
 *		month for the first of the month; the day number of a spreadsheet; a time
 *		of day after it is cut off.  The year comes first and has four digits:
 *		whatever else can be read in two ways.
 *
 *		2019.1 is a problem of spreadsheets: kept as a number, October (2019.10)
 *		looks the same.
 */
ParseOutcome
parse_date(const char *text, size_t length, int32 *result)
{
	Cell		cell;
	ParseOutcome outcome = cell_begin_or_nothing(&cell, text, length);
	int32		year,
				month,
				day;
	int			digits;
	bool		in_words;
	char		separator;

	if (outcome != PARSE_VALUE)
		return outcome;
	digits = read_digits(&cell, &year);
	if (digits != 4)
		return parse_digit_date(&cell, digits, year, result);

	skip_blank(&cell);
	in_words = skip_text(&cell, "年");
	separator = *cell.next;
	if (!in_words)
	{
		if (separator != '-' && separator != '/' && separator != '.')
			return PARSE_FORMAT;
		cell.next++;
	}
	skip_blank(&cell);
	digits = read_digits(&cell, &month);
	if (digits < 1 || digits > 2)
		return PARSE_FORMAT;
	if (separator == '.' && digits == 1 && month == 1 && *cell.next == '\0')
		return PARSE_SPREADSHEET;
	skip_blank(&cell);
	if (in_words)
	{
		if (!skip_text(&cell, "月"))
			return PARSE_FORMAT;
		skip_blank(&cell);
	}
	if (*cell.next == '\0')
		return make_day(year, month, 1, result);

	if (!in_words && *cell.next++ != separator)
		return PARSE_FORMAT;
	skip_blank(&cell);
	digits = read_digits(&cell, &day);
	if (digits < 1 || digits > 2)
		return PARSE_FORMAT;
	if (in_words)
	{
		skip_blank(&cell);
		if (!skip_text(&cell, "日") && !skip_text(&cell, "号"))
			return PARSE_FORMAT;
		skip_blank(&cell);
		if (*cell.next != '\0' && !skip_time(&cell))
			return PARSE_FORMAT;
	}
	else if (!skip_rest_of_day(&cell))
		return PARSE_FORMAT;
	return make_day(year, month, day, result);
}

/* A number as it is written. */
typedef struct Decimal
{
	bool		negative;
	int			before;			/* digits before the point */
	int			after;			/* digits after it */
	char		digits[PARSE_MAX_BYTES + 1];	/* both, without the point, with terminator */
} Decimal;

/* Moves past a sign and a blank after it, if they are next, and says whether it is a minus. */
static bool
skip_sign(Cell *cell)
{
	bool		negative = *cell->next == '-';

	if (negative || *cell->next == '+')
	{
		cell->next++;
		skip_blank(cell);
	}
	return negative;
}

/* Reads digits, with a comma before every third or none, and decimals; false if there is no number. */
static bool
read_decimal(Cell *cell, Decimal *decimal)
{
	int			group = 0;		/* digits since the last comma */
	bool		commas = false;

	decimal->before = decimal->after = 0;
	for (; is_digit(*cell->next) || *cell->next == ','; cell->next++)
		if (*cell->next != ',')
		{
			decimal->digits[decimal->before++] = *cell->next;
			group++;
		}
		else
		{
			if (group == 0 || group > 3 || (commas && group != 3))
				return false;
			commas = true;
			group = 0;
		}
	if (commas && group != 3)
		return false;
	if (*cell->next == '.')
	{
		for (cell->next++; is_digit(*cell->next); cell->next++)
			decimal->digits[decimal->before + decimal->after++] = *cell->next;
		if (decimal->after == 0)
			return false;
	}
	decimal->digits[decimal->before + decimal->after] = '\0';
	return decimal->before + decimal->after > 0;
}

/* Is the rest of the text an exponent, with which a spreadsheet has shortened the number before it? */
static bool
is_exponent(const char *rest)
{
	if (*rest++ != 'E')
		return false;
	if (*rest == '+' || *rest == '-')
		rest++;
	return *rest != '\0' && strspn(rest, "0123456789") == strlen(rest);
}

/* Can the rest of the text be a unit, if not one that we know?  A letter or sign, and no digits. */
static bool
may_be_unit(const char *rest)
{
	return ((unsigned char) *rest >= 0x80 || (*rest >= 'A' && *rest <= 'Z') || *rest == '%' || *rest == '$') &&
		strcspn(rest, "0123456789") == strlen(rest);
}

/* Writes a number with its point moved to the right; PARSE_RANGE if it has too many digits. */
static ParseOutcome
write_decimal(const Decimal *decimal, int shift, char *number)
{
	const char *digit = decimal->digits;
	int			before = decimal->before + shift;
	int			given = decimal->before + decimal->after;
	bool		zero = decimal->digits[strspn(decimal->digits, "0")] == '\0';

	if (decimal->after > PARSE_MAX_DECIMALS)
		return PARSE_RANGE;
	while (before > 1 && given > 0 && *digit == '0')
	{
		digit++;
		before--;
		given--;
	}
	if (!zero && before > PARSE_MAX_INTEGER_DIGITS)
		return PARSE_RANGE;
	if (zero)
		before = Min(before, 1);

	if (decimal->negative && !zero)
		*number++ = '-';
	if (before == 0)
		*number++ = '0';
	for (; before > 0; before--)
		*number++ = given-- > 0 ? *digit++ : '0';
	if (given > 0)
		*number++ = '.';
	while (given-- > 0)
		*number++ = *digit++;
	*number = '\0';
	return PARSE_VALUE;
}

/* An amount of money, or a number without a unit. */
static ParseOutcome
parse_quantity(const char *text, size_t length, bool money, int shift, char *number)
{
	Cell		cell;
	Decimal		decimal;
	ParseOutcome outcome = cell_begin_or_nothing(&cell, text, length);

	if (outcome != PARSE_VALUE)
		return outcome;
	decimal.negative = skip_sign(&cell);
	if (money && (skip_text(&cell, "¥") || skip_text(&cell, "人民币") || skip_text(&cell, "RMB")))
	{
		bool		signed_before = strchr("+-", cell.text[0]) != NULL;

		skip_blank(&cell);
		if (strspn(cell.next, "-") == strlen(cell.next))
			return signed_before ? PARSE_FORMAT : PARSE_NOTHING;
		if (!signed_before)
			decimal.negative = skip_sign(&cell);
	}
	if (!read_decimal(&cell, &decimal))
		return PARSE_FORMAT;
	if (is_exponent(cell.next))
		return PARSE_SPREADSHEET;
	skip_blank(&cell);
	if (*cell.next != '\0' && !(money && parse_unit(cell.next, strlen(cell.next), &shift)))
		return may_be_unit(cell.next) ? PARSE_UNIT : PARSE_FORMAT;
	return write_decimal(&decimal, shift, number);
}

/* The places by which the name of a unit moves the point; false if there is none of that name. */
bool
parse_unit(const char *name, size_t length, int *shift)
{
	for (size_t i = 0; i < lengthof(unit); i++)
		if (strlen(unit[i].name) == length && memcmp(unit[i].name, name, length) == 0)
		{
			*shift = unit[i].shift;
			return true;
		}
	return false;
}

/*
 * parse_amount
 *		An amount of money, as the text of a number of yuan (PARSE_NUMBER_SIZE
 *		bytes).  shift is that of the unit in which a bare number counts; a unit
 *		in the text wins.  The sign ¥ names the money, not the unit.
 */
ParseOutcome
parse_amount(const char *text, size_t length, int shift, char *number)
{
	return parse_quantity(text, length, true, shift, number);
}

/* A number of what the column says, a count or an area, as text (PARSE_NUMBER_SIZE bytes). */
ParseOutcome
parse_number(const char *text, size_t length, char *number)
{
	return parse_quantity(text, length, false, 0, number);
}

/*
 * parse_text
 *		A text as it stands, without blanks around and the apostrophe before it:
 *		where it begins and how long it is.
 */
ParseOutcome
parse_text(const char *text, size_t length, const char **start, size_t *used)
{
	Cell		cell;
	ParseOutcome outcome = cell_begin_or_nothing(&cell, text, length);
	const char *end = text + length;

	*start = NULL;
	*used = 0;
	while (text < end)
	{
		const char *at = text;
		char		c = fold_character(next_character(&text, end));

		if (c == ' ' || (c == '\'' && *start == NULL))
			continue;
		if (*start == NULL)
			*start = at;
		*used = text - *start;
	}
	return outcome == PARSE_FORMAT ? PARSE_VALUE : outcome;
}

/* Yes or no; 无 is no here, not nothing. */
ParseOutcome
parse_yes_no(const char *text, size_t length, bool *yes)
{
	Cell		cell;
	ParseOutcome outcome = cell_begin(&cell, text, length);

	if (outcome != PARSE_VALUE)
		return outcome;
	*yes = cell_is_one(&cell, yes_word, lengthof(yes_word));
	if (*yes || cell_is_one(&cell, no_word, lengthof(no_word)))
		return PARSE_VALUE;
	return is_nothing(&cell) ? PARSE_NOTHING : PARSE_FORMAT;
}

/* Digits of a long number that a spreadsheet keeps; the others become 0. */
#define KEPT_DIGITS		15

/* The characters of a certificate: a citizen id, class and grade. */
#define CLASS_AT		CITIZEN_ID_LENGTH
#define GRADE_AT		(CITIZEN_ID_LENGTH + 1)
#define CERTIFICATE_LENGTH (CITIZEN_ID_LENGTH + 2)

/* Is the cell as long as a certificate's number, with or without B and the count (1 to 99) of a copy? */
static bool
is_certificate(const Cell *cell)
{
	const char *copy = cell->text + CERTIFICATE_LENGTH;
	size_t		length = strlen(cell->text);

	if (length == CERTIFICATE_LENGTH)
		return true;
	return (length == CERTIFICATE_LENGTH + 2 || length == CERTIFICATE_LENGTH + 3) &&
		copy[0] == 'B' && copy[1] >= '1' && copy[1] <= '9' && (copy[2] == '\0' || is_digit(copy[2]));
}

/* Has the cell lost the end of a number, so that all after the kept digits is 0? */
static bool
is_cut(const Cell *cell)
{
	size_t		length = strlen(cell->text);

	return (length == CITIZEN_ID_LENGTH || length == CERTIFICATE_LENGTH) &&
		strspn(cell->text, "0123456789") == length &&
		strspn(cell->text + KEPT_DIGITS, "0") == length - KEPT_DIGITS;
}

/* Is the cell a number in scientific notation? */
static bool
is_scientific(const Cell *cell)
{
	Cell		number = *cell;
	Decimal		decimal;

	number.next = number.text;
	return read_decimal(&number, &decimal) && is_exponent(number.next);
}

/* The citizen id at the beginning of the cell, so many characters of it. */
static ParseOutcome
read_citizen_id(const Cell *cell, size_t length, CitizenId *id)
{
	CitizenIdRule broken;
	FupinProblem problem;

	citizen_id_parse(cell->text, length, id, &broken, &problem);
	switch (broken)
	{
		case CITIZEN_ID_RULE_NONE:
			return PARSE_VALUE;
		case CITIZEN_ID_RULE_DATE:
			return PARSE_DATE;
		case CITIZEN_ID_RULE_CHECK:
			return PARSE_CHECK;
		default:
			return PARSE_FORMAT;
	}
}

/* Class and grade after the citizen id of a cell that is as long as a certificate's number. */
static ParseOutcome
read_certificate(const Cell *cell, DisabilityCertificate *certificate)
{
	ParseOutcome outcome = read_citizen_id(cell, CITIZEN_ID_LENGTH, &certificate->id);

	if (!is_digit(cell->text[CLASS_AT]) || !is_digit(cell->text[GRADE_AT]))
		return PARSE_FORMAT;
	certificate->disability_class = cell->text[CLASS_AT] - '0';
	certificate->grade = cell->text[GRADE_AT] - '0';
	if (outcome != PARSE_FORMAT && is_cut(cell))
		return PARSE_SPREADSHEET;
	if (outcome == PARSE_VALUE &&
		(certificate->disability_class < 1 || certificate->disability_class > DISABILITY_CLASSES ||
		 certificate->grade < 1 || certificate->grade > DISABILITY_GRADES))
		return PARSE_RANGE;
	return outcome;
}

/*
 * parse_citizen_id
 *		A number of 18 characters or 15 digits, or that in the number of a
 *		disability certificate.  One that ends in 000 and fails its check has
 *		lost its end to a spreadsheet; one that passes has too, if its whole
 *		batch is ruined, for one in eleven passes by chance.
 */
ParseOutcome
parse_citizen_id(const char *text, size_t length, bool ruined, CitizenId *id)
{
	Cell		cell;
	ParseOutcome outcome = cell_begin_or_nothing(&cell, text, length);
	DisabilityCertificate certificate;

	if (outcome != PARSE_VALUE)
		return outcome;
	if (is_scientific(&cell))
		return PARSE_SPREADSHEET;
	if (is_certificate(&cell))
	{
		outcome = read_certificate(&cell, &certificate);
		*id = certificate.id;
		return outcome;
	}
	outcome = read_citizen_id(&cell, strlen(cell.text), id);
	if (is_cut(&cell) && (outcome == PARSE_CHECK || (outcome == PARSE_VALUE && ruined)))
		return PARSE_SPREADSHEET;
	return outcome;
}

/* The number of a disability certificate; a citizen id alone is none. */
ParseOutcome
parse_disability_certificate(const char *text, size_t length, DisabilityCertificate *certificate)
{
	Cell		cell;
	ParseOutcome outcome = cell_begin_or_nothing(&cell, text, length);

	if (outcome != PARSE_VALUE)
		return outcome;
	if (is_scientific(&cell))
		return PARSE_SPREADSHEET;
	return is_certificate(&cell) ? read_certificate(&cell, certificate) : PARSE_FORMAT;
}

/* Is the text a number so long that a spreadsheet would cut it, and does it look cut? */
bool
parse_long_id(const char *text, size_t length, bool *cut)
{
	Cell		cell;

	if (cell_begin(&cell, text, length) != PARSE_VALUE)
		return false;
	*cut = is_scientific(&cell) || is_cut(&cell);
	return *cut || is_certificate(&cell) || strlen(cell.text) == CITIZEN_ID_LENGTH;
}

/*
 * What SQL calls.  A value and its problem are read by two functions, because
 * a function that gave both would make every query take them apart.
 */

/* A text argument as counted bytes. */
#define COUNTED(input)	VARDATA_ANY(input), VARSIZE_ANY_EXHDR(input)

/* NULL for a value and for nothing, else the name of the problem. */
static Datum
problem_datum(FunctionCallInfo fcinfo, ParseOutcome outcome)
{
	if (outcome_name[outcome] == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(outcome_name[outcome]));
}

/* A number of the text that write_decimal() gave. */
static Datum
number_datum(const char *number)
{
	return DirectFunctionCall3(numeric_in, CStringGetDatum(number), ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}

PG_FUNCTION_INFO_V1(fupin_fold_code);

/*
 * fupin_fold_code
 *		fold_code(text): what codes and labels are compared by, the folded text
 *		without blanks and, if it is a number, without zeros before it, which
 *		spreadsheets drop.  NULL if nothing is left.
 */
Datum
fupin_fold_code(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	size_t		size = VARSIZE_ANY_EXHDR(input);
	text	   *result = palloc(VARHDRSZ + size);
	char	   *folded = VARDATA(result);
	size_t		folded_length = parse_fold(COUNTED(input), folded, size);
	size_t		used = 0;
	size_t		digits = 0;
	size_t		zeros = 0;

	for (size_t i = 0; i < folded_length; i++)
		if (folded[i] != ' ')
			folded[used++] = folded[i];
	while (digits < used && is_digit(folded[digits]))
		digits++;
	if (used == 0)
		PG_RETURN_NULL();
	if (digits == used)
		while (zeros < used - 1 && folded[zeros] == '0')
			zeros++;
	memmove(folded, folded + zeros, used - zeros);
	SET_VARSIZE(result, VARHDRSZ + used - zeros);
	PG_RETURN_TEXT_P(result);
}

PG_FUNCTION_INFO_V1(fupin_parse_text);

/* parse_text(text) */
Datum
fupin_parse_text(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	const char *start;
	size_t		used;

	if (parse_text(COUNTED(input), &start, &used) != PARSE_VALUE)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(start, used));
}

PG_FUNCTION_INFO_V1(fupin_parse_text_problem);

/* parse_text_problem(text) */
Datum
fupin_parse_text_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	const char *start;
	size_t		used;

	return problem_datum(fcinfo, parse_text(COUNTED(input), &start, &used));
}

PG_FUNCTION_INFO_V1(fupin_parse_date);

/* parse_date(text) */
Datum
fupin_parse_date(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	int32		day;

	if (parse_date(COUNTED(input), &day) != PARSE_VALUE)
		PG_RETURN_NULL();
	PG_RETURN_DATEADT(day);
}

PG_FUNCTION_INFO_V1(fupin_parse_date_problem);

/* parse_date_problem(text) */
Datum
fupin_parse_date_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	int32		day;

	return problem_datum(fcinfo, parse_date(COUNTED(input), &day));
}

/* The places of a unit named by the caller; error 22023 if there is none of that name. */
static int
unit_shift(const text *name)
{
	int			shift;

	if (!parse_unit(COUNTED(name), &shift))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("there is no unit \"%s\"", text_to_cstring(name)),
				 errdetail("The units of amounts are %s.", "元, 千元, 万元, 百万元, 亿元")));
	return shift;
}

PG_FUNCTION_INFO_V1(fupin_parse_yuan);

/* parse_yuan(text, default_unit text) */
Datum
fupin_parse_yuan(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	char		number[PARSE_NUMBER_SIZE];

	if (parse_amount(COUNTED(input), unit_shift(PG_GETARG_TEXT_PP(1)), number) != PARSE_VALUE)
		PG_RETURN_NULL();
	return number_datum(number);
}

PG_FUNCTION_INFO_V1(fupin_parse_yuan_problem);

/* parse_yuan_problem(text, default_unit text) */
Datum
fupin_parse_yuan_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	char		number[PARSE_NUMBER_SIZE];

	return problem_datum(fcinfo, parse_amount(COUNTED(input), unit_shift(PG_GETARG_TEXT_PP(1)), number));
}

PG_FUNCTION_INFO_V1(fupin_parse_number);

/* parse_number(text) */
Datum
fupin_parse_number(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	char		number[PARSE_NUMBER_SIZE];

	if (parse_number(COUNTED(input), number) != PARSE_VALUE)
		PG_RETURN_NULL();
	return number_datum(number);
}

PG_FUNCTION_INFO_V1(fupin_parse_number_problem);

/* parse_number_problem(text) */
Datum
fupin_parse_number_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	char		number[PARSE_NUMBER_SIZE];

	return problem_datum(fcinfo, parse_number(COUNTED(input), number));
}

PG_FUNCTION_INFO_V1(fupin_parse_yes_no);

/* parse_yes_no(text) */
Datum
fupin_parse_yes_no(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	bool		yes;

	if (parse_yes_no(COUNTED(input), &yes) != PARSE_VALUE)
		PG_RETURN_NULL();
	PG_RETURN_BOOL(yes);
}

PG_FUNCTION_INFO_V1(fupin_parse_yes_no_problem);

/* parse_yes_no_problem(text) */
Datum
fupin_parse_yes_no_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	bool		yes;

	return problem_datum(fcinfo, parse_yes_no(COUNTED(input), &yes));
}

PG_FUNCTION_INFO_V1(fupin_parse_citizen_id);

/* parse_citizen_id(text, ruined boolean) */
Datum
fupin_parse_citizen_id(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	CitizenId	id;

	if (parse_citizen_id(COUNTED(input), PG_GETARG_BOOL(1), &id) != PARSE_VALUE)
		PG_RETURN_NULL();
	PG_RETURN_CITIZEN_ID(id);
}

PG_FUNCTION_INFO_V1(fupin_parse_citizen_id_problem);

/* parse_citizen_id_problem(text, ruined boolean) */
Datum
fupin_parse_citizen_id_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	CitizenId	id;

	return problem_datum(fcinfo, parse_citizen_id(COUNTED(input), PG_GETARG_BOOL(1), &id));
}

PG_FUNCTION_INFO_V1(fupin_disability_class);

/* disability_class(text) */
Datum
fupin_disability_class(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	DisabilityCertificate certificate;

	if (parse_disability_certificate(COUNTED(input), &certificate) != PARSE_VALUE)
		PG_RETURN_NULL();
	PG_RETURN_INT32(certificate.disability_class);
}

PG_FUNCTION_INFO_V1(fupin_disability_grade);

/* disability_grade(text) */
Datum
fupin_disability_grade(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	DisabilityCertificate certificate;

	if (parse_disability_certificate(COUNTED(input), &certificate) != PARSE_VALUE)
		PG_RETURN_NULL();
	PG_RETURN_INT32(certificate.grade);
}

PG_FUNCTION_INFO_V1(fupin_disability_certificate_problem);

/* disability_certificate_problem(text) */
Datum
fupin_disability_certificate_problem(PG_FUNCTION_ARGS)
{
	text	   *input = PG_GETARG_TEXT_PP(0);
	DisabilityCertificate certificate;

	return problem_datum(fcinfo, parse_disability_certificate(COUNTED(input), &certificate));
}

/*
 * The state of citizen_ids_ruined(): how many long numbers there are, in the
 * low 32 bits, and how many of them look cut, in the high ones.
 */
#define CUT_ID		(INT64CONST(1) << 32)
#define ids_seen(state)	((state) % CUT_ID)
#define ids_cut(state)	((state) / CUT_ID)

PG_FUNCTION_INFO_V1(fupin_citizen_ids_count);

/* citizen_ids_count(state, text): counts one more; stops counting at 2 to the power of 31, which decides nothing any more. */
Datum
fupin_citizen_ids_count(PG_FUNCTION_ARGS)
{
	int64		state = PG_GETARG_INT64(0);
	text	   *input = PG_GETARG_TEXT_PP(1);
	bool		cut;

	if (ids_seen(state) < PG_INT32_MAX && parse_long_id(COUNTED(input), &cut))
		state += 1 + (cut ? CUT_ID : 0);
	PG_RETURN_INT64(state);
}

PG_FUNCTION_INFO_V1(fupin_citizen_ids_merge);

/* citizen_ids_merge(state, state): both parts of a batch, halved if they are too many. */
Datum
fupin_citizen_ids_merge(PG_FUNCTION_ARGS)
{
	int64		a = PG_GETARG_INT64(0);
	int64		b = PG_GETARG_INT64(1);
	int64		seen = ids_seen(a) + ids_seen(b);
	int64		cut = ids_cut(a) + ids_cut(b);

	if (seen > PG_INT32_MAX)
	{
		seen /= 2;
		cut /= 2;
	}
	PG_RETURN_INT64(cut * CUT_ID + seen);
}

PG_FUNCTION_INFO_V1(fupin_citizen_ids_verdict);

/* citizen_ids_verdict(state): has a spreadsheet ruined the batch? */
Datum
fupin_citizen_ids_verdict(PG_FUNCTION_ARGS)
{
	int64		state = PG_GETARG_INT64(0);

	PG_RETURN_BOOL(ids_cut(state) >= PARSE_RUINED_IDS && ids_cut(state) * 100 > ids_seen(state) * PARSE_RUINED_PERCENT);
}
