/*
 * scan.h
 *	  The token scanner that the texts of our little languages share.
 *
 * Pure C: it reads a counted UTF-8 text, never allocates, and knows nothing of
 * the server, so it can be fuzzed alone.
 */
#ifndef FUPIN_SCAN_H
#define FUPIN_SCAN_H

#include "fupin.h"

/* A name (fact, criterion, parameter, key) is at most this many bytes, like any SQL identifier. */
#define SCAN_MAX_NAME	63

typedef enum TokenKind
{
	TOKEN_END,
	TOKEN_NAME,					/* unquoted identifier, folded; may be a word of the grammar */
	TOKEN_QUOTED_NAME,			/* "identifier" */
	TOKEN_PARAMETER,			/* $name */
	TOKEN_NUMBER,				/* digits[.digits] */
	TOKEN_TEXT,					/* 'text' */
	TOKEN_SYMBOL				/* one of ( ) , ; : . + - * / % = <> < <= > >= */
} TokenKind;

typedef struct Token
{
	TokenKind	kind;
	const char *start;			/* first byte, quotes and $ included */
	int			length;			/* bytes */
	char		symbol[3];		/* of TOKEN_SYMBOL */
	char		name[SCAN_MAX_NAME + 1];	/* folded or unquoted name */
} Token;

typedef struct Scanner
{
	const char *text;
	const char *end;
	const char *next;			/* first byte not yet read */
	const char *counted;		/* up to there the characters are counted */
	int			characters;		/* so many */
	Token		token;			/* the current token */
	Token		ahead;			/* the token after it */
	FupinProblem *problem;		/* filled when a call returns false */
} Scanner;

extern bool scan_begin(Scanner *scanner, const char *text, int length, FupinProblem *problem);
extern bool scan_next(Scanner *scanner);
extern bool token_is(const Token *token, const char *symbol);
extern bool token_is_word(const Token *token, const char *word);
extern int	scan_position(Scanner *scanner, const char *at);
extern bool scan_iso_date(const char *text, int length, int *year, int *month, int *day);
extern bool scan_fail(Scanner *scanner, const Token *token, const char *expected);

#endif							/* FUPIN_SCAN_H */
