/*
 * scan.c
 *	  The token scanner: identifiers as SQL folds them (Chinese allowed),
 *	  numbers, quoted texts, symbols, "-- comments".
 *
 * Full-width punctuation, which Chinese input methods produce, gets an error
 * that names the half-width character to type instead.
 */
#include "scan.h"

/* Full-width characters people type by accident, and what to write instead. */
static const struct
{
	const char *wide;
	const char *narrow;
}			full_width[] = {
	{"；", ";"}, {"：", ":"}, {"，", ","}, {"、", ","}, {"（", "("}, {"）", ")"}, {"％", "%"},
	{"≥", ">="}, {"≤", "<="}, {"≠", "<>"}, {"＝", "="}, {"＜", "<"}, {"＞", ">"},
	{"＋", "+"}, {"－", "-"}, {"＊", "*"}, {"／", "/"}, {"×", "*"}, {"÷", "/"},
	{"．", "."}, {"。", ";"}, {"‘", "'"}, {"’", "'"}, {"“", "\""}, {"”", "\""}, {"＄", "$"},
	{"\xe3\x80\x80", "a blank"}
};

static inline bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static inline bool
is_name_start(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char) c >= 0x80;
}

static inline bool
is_name_part(char c)
{
	return is_name_start(c) || is_digit(c) || c == '$';
}

/*
 * scan_position
 *		The character (not byte) position of a byte of the text, counted from 1.
 *		Goes on from the one before, since every node of a tree asks.
 */
int
scan_position(Scanner *scanner, const char *at)
{
	if (at < scanner->counted)
	{
		scanner->counted = scanner->text;
		scanner->characters = 0;
	}
	for (; scanner->counted < at; scanner->counted++)
		if (((unsigned char) *scanner->counted & 0xC0) != 0x80)
			scanner->characters++;
	return scanner->characters + 1;
}

/*
 * scan_fail
 *		Says what was expected and at which character, with what stands there.
 *		Always returns false, so that callers can return its result.
 */
bool
scan_fail(Scanner *scanner, const Token *token, const char *expected)
{
	int			position = scan_position(scanner, token->start);

	if (token->kind == TOKEN_END)
		snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
				 _("Expected %s at character %d, where the text ends."), _(expected), position);
	else
	{
		int			length = token->length > 40 ? 40 : token->length;

		/* never cut a character in two */
		while (length < token->length && length > 0 && ((unsigned char) token->start[length] & 0xC0) == 0x80)
			length--;
		snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
				 _("Expected %s at character %d, near \"%.*s\"."), _(expected), position, length, token->start);
	}
	return false;
}

/* A problem of the characters themselves, a sentence with %d for their place in the text; returns false. */
static bool
character_fail(Scanner *scanner, const char *at, const char *what)
{
	snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
			 _(what), scan_position(scanner, at));
	return false;
}

/* Is there one of the full-width look-alikes here?  Fills the problem and returns true. */
static bool
full_width_at(Scanner *scanner, const char *at)
{
	for (int i = 0; i < (int) lengthof(full_width); i++)
	{
		int			length = strlen(full_width[i].wide);

		if (scanner->end - at >= length && memcmp(at, full_width[i].wide, length) == 0)
		{
			snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
					 _("Full-width character \"%s\" at character %d."), full_width[i].wide, scan_position(scanner, at));
			snprintf(scanner->problem->hint, sizeof(scanner->problem->hint),
					 _("Write %s instead of %s."), full_width[i].narrow, full_width[i].wide);
			return true;
		}
	}
	/* full-width digits: U+FF10 to U+FF19 */
	if (scanner->end - at >= 3 && memcmp(at, "\xef\xbc", 2) == 0 &&
		(unsigned char) at[2] >= 0x90 && (unsigned char) at[2] <= 0x99)
	{
		snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
				 _("Full-width digit at character %d."), scan_position(scanner, at));
		snprintf(scanner->problem->hint, sizeof(scanner->problem->hint),
				 _("Write %c instead."), '0' + ((unsigned char) at[2] - 0x90));
		return true;
	}
	return false;
}

/* Reads an unquoted name at p into token->name, folding A-Z as SQL does. */
static bool
scan_name(Scanner *scanner, const char *p, Token *token)
{
	int			length = 0;

	while (p < scanner->end && is_name_part(*p))
	{
		if ((unsigned char) *p >= 0x80 && ((unsigned char) *p & 0xC0) != 0x80 && full_width_at(scanner, p))
			return false;
		if (length == SCAN_MAX_NAME)
		{
			scanner->problem->limit = true;
			snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
					 _("A name is at most %d bytes; the one at character %d is longer."),
					 SCAN_MAX_NAME, scan_position(scanner, token->start));
			return false;
		}
		token->name[length++] = (*p >= 'A' && *p <= 'Z') ? *p + ('a' - 'A') : *p;
		p++;
	}
	token->name[length] = '\0';
	token->length = p - token->start;
	return true;
}

/* Reads a "quoted name" at p; "" inside stands for one quote. */
static bool
scan_quoted_name(Scanner *scanner, const char *p, Token *token)
{
	int			length = 0;

	for (p++;; p++)
	{
		if (p >= scanner->end)
			return character_fail(scanner, token->start, "Unterminated quoted name at character %d.");
		if (*p == '"')
		{
			if (p + 1 >= scanner->end || p[1] != '"')
				break;
			p++;
		}
		if (length == SCAN_MAX_NAME)
		{
			scanner->problem->limit = true;
			snprintf(scanner->problem->detail, sizeof(scanner->problem->detail),
					 _("A name is at most %d bytes; the one at character %d is longer."),
					 SCAN_MAX_NAME, scan_position(scanner, token->start));
			return false;
		}
		token->name[length++] = *p;
	}
	if (length == 0)
		return character_fail(scanner, token->start, "Empty quoted name at character %d.");
	token->name[length] = '\0';
	token->length = p + 1 - token->start;
	return true;
}

/* Reads one token at scanner->next. */
static bool
scan_one(Scanner *scanner, Token *token)
{
	const char *p = scanner->next;

	for (;;)
	{
		while (p < scanner->end && (*p == ' ' || *p == '\t' || *p == '\n' || *p == '\r' || *p == '\f'))
			p++;
		if (scanner->end - p < 2 || p[0] != '-' || p[1] != '-')
			break;
		while (p < scanner->end && *p != '\n' && *p != '\r')
			p++;
	}

	token->start = p;
	token->length = 0;
	token->name[0] = '\0';
	token->symbol[0] = '\0';
	if (p >= scanner->end)
	{
		token->kind = TOKEN_END;
		scanner->next = p;
		return true;
	}

	if (is_name_start(*p))
	{
		token->kind = TOKEN_NAME;
		if (!scan_name(scanner, p, token))
			return false;
	}
	else if (*p == '"')
	{
		token->kind = TOKEN_QUOTED_NAME;
		if (!scan_quoted_name(scanner, p, token))
			return false;
	}
	else if (*p == '$')
	{
		token->kind = TOKEN_PARAMETER;
		if (p + 1 < scanner->end && is_name_start(p[1]))
		{
			if (!scan_name(scanner, p + 1, token))
				return false;
		}
		else if (p + 1 < scanner->end && p[1] == '"')
		{
			if (!scan_quoted_name(scanner, p + 1, token))
				return false;
		}
		else
			return character_fail(scanner, p, "Expected the name of a parameter after \"$\" at character %d.");
	}
	else if (is_digit(*p))
	{
		token->kind = TOKEN_NUMBER;
		while (p < scanner->end && is_digit(*p))
			p++;
		if (p < scanner->end && *p == '.')
		{
			p++;
			if (p >= scanner->end || !is_digit(*p))
				return character_fail(scanner, p, "Expected a digit after the decimal point at character %d.");
			while (p < scanner->end && is_digit(*p))
				p++;
		}
		token->length = p - token->start;
		if (p < scanner->end && is_name_part(*p))
		{
			if (full_width_at(scanner, p))
				return false;
			return character_fail(scanner, p, "Expected a blank or an operator after the number at character %d.");
		}
	}
	else if (*p == '\'')
	{
		token->kind = TOKEN_TEXT;
		for (p++;; p++)
		{
			if (p >= scanner->end)
				return character_fail(scanner, token->start, "Unterminated quoted text at character %d.");
			if (*p == '\'')
			{
				if (p + 1 >= scanner->end || p[1] != '\'')
					break;
				p++;
			}
		}
		token->length = p + 1 - token->start;
	}
	else if (strchr("(),;:.+-*/%=<>!", *p) != NULL && *p != '\0')
	{
		token->kind = TOKEN_SYMBOL;
		token->symbol[0] = *p;
		token->symbol[1] = '\0';
		token->length = 1;
		if (p + 1 < scanner->end &&
			((*p == '<' && (p[1] == '=' || p[1] == '>')) || (*p == '>' && p[1] == '=')))
		{
			token->symbol[1] = p[1];
			token->symbol[2] = '\0';
			token->length = 2;
		}
		else if (*p == '!')
		{
			if (p + 1 < scanner->end && p[1] == '=')
				snprintf(scanner->problem->hint, sizeof(scanner->problem->hint), _("Write <> for \"is not equal to\"."));
			return character_fail(scanner, p, "Unexpected character \"!\" at character %d.");
		}
	}
	else
		return character_fail(scanner, p, "Unexpected character at character %d.");

	scanner->next = token->start + token->length;
	return true;
}

/* Starts at the beginning of a text and reads its first two tokens. */
bool
scan_begin(Scanner *scanner, const char *text, int length, FupinProblem *problem)
{
	scanner->text = text;
	scanner->end = text + length;
	scanner->next = text;
	scanner->counted = text;
	scanner->characters = 0;
	scanner->problem = problem;
	problem->detail[0] = problem->hint[0] = '\0';
	return scan_one(scanner, &scanner->token) && scan_one(scanner, &scanner->ahead);
}

/* Moves on by one token. */
bool
scan_next(Scanner *scanner)
{
	scanner->token = scanner->ahead;
	return scan_one(scanner, &scanner->ahead);
}

/* Is the token this symbol? */
bool
token_is(const Token *token, const char *symbol)
{
	return token->kind == TOKEN_SYMBOL && strcmp(token->symbol, symbol) == 0;
}

/* Is the token this word of the grammar (unquoted)? */
bool
token_is_word(const Token *token, const char *word)
{
	return token->kind == TOKEN_NAME && strcmp(token->name, word) == 0;
}

/*
 * scan_iso_date
 *		Reads a day of the calendar written YYYY-MM-DD and nothing else, so that
 *		no DateStyle can change what a text means.  False for anything else.
 */
bool
scan_iso_date(const char *text, int length, int *year, int *month, int *day)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap;

	if (length != 10 || text[4] != '-' || text[7] != '-')
		return false;
	for (int i = 0; i < 10; i++)
		if (i != 4 && i != 7 && !is_digit(text[i]))
			return false;
	*year = (text[0] - '0') * 1000 + (text[1] - '0') * 100 + (text[2] - '0') * 10 + (text[3] - '0');
	*month = (text[5] - '0') * 10 + (text[6] - '0');
	*day = (text[8] - '0') * 10 + (text[9] - '0');
	leap = *year % 4 == 0 && (*year % 100 != 0 || *year % 400 == 0);
	return *year >= 1 && *month >= 1 && *month <= 12 &&
		*day >= 1 && *day <= days[*month - 1] + (*month == 2 && leap);
}
