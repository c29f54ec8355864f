/*
 * fupin.h
 *	  What every source file of the extension shares.
 *
 * The division of work: a type's parser takes a const char *, fills a struct
 * and a FupinProblem and returns bool, so it can run and be fuzzed outside a
 * server; the SQL-callable function above it turns the problem into ereport().
 */
#ifndef FUPIN_H
#define FUPIN_H

#include "postgres.h"
#include "fmgr.h"

/* The messages of this module are translated by its own catalogue (po/); _PG_init() binds it. */
#undef TEXTDOMAIN
#define TEXTDOMAIN PG_TEXTDOMAIN("fupin")
#undef _
#define _(x) dgettext(TEXTDOMAIN, x)

#define FUPIN_SCHEMA "fupin"

/*
 * What a pure parser says of a text it refuses: the broken rule as a sentence
 * with the position in it, and, where a person can act on it, a hint.
 * Personal data must never be copied into either.
 */
typedef struct FupinProblem
{
	char		detail[640];
	char		hint[320];		/* empty: no hint */
	bool		limit;			/* a named limit was exceeded; set by parsers that have limits */
} FupinProblem;

/* The strength of the evidence behind a parameter, strongest first (design 4). */
typedef enum FupinBasis
{
	BASIS_PUBLISHED,
	BASIS_ADOPTED,
	BASIS_ESTIMATE,
	BASIS_ASSUMED,
	BASIS_UNVERIFIED
} FupinBasis;

extern const char *fupin_basis_name(FupinBasis basis);
extern bool fupin_basis_parse(const char *name, FupinBasis *basis);

/* OID of one of our own types by name; errors if the extension is not there. */
extern Oid	fupin_type_oid(const char *name);

#endif							/* FUPIN_H */
