/*
 * fupin.c
 *	  The module: its settings (the clock, the accepted basis) and the look-ups
 *	  that several types share.
 */
#include "scan.h"

#include <limits.h>
#include <unistd.h>

#include "access/xact.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "miscadmin.h"
#include "pgtime.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/guc.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"
#include "utils/timestamp.h"

PG_MODULE_MAGIC;

#define AS_OF_DEMAND gettext_noop("\"fupin.as_of\" must be empty (today in Asia/Shanghai) or a date written YYYY-MM-DD.")

static char *as_of_setting = NULL;
static int	accept_basis_setting = BASIS_ESTIMATE;
static char *amendment_reason_setting = NULL;
static char *amendment_document_setting = NULL;

static const struct config_enum_entry basis_options[] = {
	{"published", BASIS_PUBLISHED, false},
	{"adopted", BASIS_ADOPTED, false},
	{"estimate", BASIS_ESTIMATE, false},
	{"assumed", BASIS_ASSUMED, false},
	{"unverified", BASIS_UNVERIFIED, false},
	{NULL, 0, false}
};

/* The date of the setting's text; false when it is none. */
static bool
setting_date(const char *text, DateADT *result)
{
	int			year,
				month,
				day;

	if (!scan_iso_date(text, strlen(text), &year, &month, &day))
		return false;
	*result = date2j(year, month, day) - POSTGRES_EPOCH_JDATE;
	return true;
}

/* GUC check hook of fupin.as_of: empty (today) or a strict ISO date. */
static bool
check_as_of(char **newval, void **extra, GucSource source)
{
	DateADT		date;

	if (*newval == NULL || **newval == '\0' || setting_date(*newval, &date))
		return true;
	GUC_check_errdetail("%s", _(AS_OF_DEMAND));
	return false;
}

/*
 * refuse_placeholder
 *		A connection may set our settings before the library is loaded, when
 *		nothing can check them.  The server would then warn and fall back to the
 *		default; a report for another day than the one asked for is worse than
 *		no report, so this is an error (22023) until the setting is mended.
 */
static void
refuse_placeholder(const char *name, bool valid, const char *value, const char *demand)
{
	if (!valid)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("invalid value for parameter \"%s\": \"%s\"", name, value),
				 errdetail_internal("%s", _(demand))));
}

/*
 * bind_messages
 *		Tells gettext where the translations of our messages are: beside the
 *		server's, or, where Debian's setting extension_destdir points the server
 *		at a staged installation, in that.
 */
static void
bind_messages(void)
{
	pg_bindtextdomain(TEXTDOMAIN);
#ifdef ENABLE_NLS
	{
		const char *destdir = GetConfigOption("extension_destdir", true, false);
		char		directory[MAXPGPATH];
		char	   *staged;

		if (destdir == NULL || *destdir == '\0')
			return;
		get_locale_path(my_exec_path, directory);
		staged = psprintf("%s%s", destdir, directory);
		if (access(staged, R_OK) == 0)
			bindtextdomain(TEXTDOMAIN, staged);
		pfree(staged);
	}
#endif
}

void		_PG_init(void);

/* Binds the messages and defines the settings when the library is loaded. */
void
_PG_init(void)
{
	const char *as_of = GetConfigOption("fupin.as_of", true, false);
	const char *basis = GetConfigOption("fupin.accept_basis", true, false);
	FupinBasis	ignored_basis;
	DateADT		ignored_date;

	bind_messages();

	if (as_of != NULL && *as_of != '\0')
		refuse_placeholder("fupin.as_of", setting_date(as_of, &ignored_date), as_of, AS_OF_DEMAND);
	if (basis != NULL)
		refuse_placeholder("fupin.accept_basis", fupin_basis_parse(basis, &ignored_basis), basis,
						   "Use published, adopted, estimate, assumed or unverified.");

	DefineCustomStringVariable("fupin.as_of",
							   "The day that every dated report answers for (YYYY-MM-DD).",
							   "Empty means today in Asia/Shanghai.",
							   &as_of_setting, "", PGC_USERSET, 0,
							   check_as_of, NULL, NULL);
	DefineCustomEnumVariable("fupin.accept_basis",
							 "The weakest status of a parameter that still counts as known.",
							 "From strong to weak: published, adopted, estimate, assumed, unverified.",
							 &accept_basis_setting, BASIS_ESTIMATE, basis_options,
							 PGC_USERSET, 0, NULL, NULL, NULL);
	DefineCustomStringVariable("fupin.amendment_reason",
							   "Why the register is changed; a change of a closed year needs one.",
							   "Stands beside every change that is made while it is set; empty means none is given.",
							   &amendment_reason_setting, "", PGC_USERSET, 0,
							   NULL, NULL, NULL);
	DefineCustomStringVariable("fupin.amendment_document",
							   "The document by which the register is changed; a change of a closed year needs one.",
							   "Stands beside every change that is made while it is set; empty means none is named.",
							   &amendment_document_setting, "", PGC_USERSET, 0,
							   NULL, NULL, NULL);
	MarkGUCPrefixReserved("fupin");
}

/* The name of a basis as the catalogue writes it. */
const char *
fupin_basis_name(FupinBasis basis)
{
	return basis_options[basis].name;
}

/* Reads a basis name; false if there is none of that name. */
bool
fupin_basis_parse(const char *name, FupinBasis *basis)
{
	for (int i = 0; basis_options[i].name != NULL; i++)
		if (strcmp(basis_options[i].name, name) == 0)
		{
			*basis = (FupinBasis) basis_options[i].val;
			return true;
		}
	return false;
}

/*
 * fupin_type_oid
 *		The OID of one of the extension's types.  Errors if it does not exist,
 *		which only happens when somebody calls into the library without the
 *		extension.
 */
Oid
fupin_type_oid(const char *name)
{
	Oid			schema = get_namespace_oid(FUPIN_SCHEMA, false);
	Oid			type = GetSysCacheOid2(TYPENAMENSP, Anum_pg_type_oid,
									   CStringGetDatum(name), ObjectIdGetDatum(schema));

	if (!OidIsValid(type))
		elog(ERROR, "type %s.%s does not exist", FUPIN_SCHEMA, name);
	return type;
}

PG_FUNCTION_INFO_V1(fupin_as_of);

/*
 * fupin_as_of
 *		The one clock: the setting, else the day it is in Asia/Shanghai at the
 *		start of the transaction, whatever the session's time zone.
 */
Datum
fupin_as_of(PG_FUNCTION_ARGS)
{
	DateADT		date;
	struct pg_tm tm;
	fsec_t		fsec;
	int			tz;
	pg_tz	   *shanghai;

	if (as_of_setting != NULL && setting_date(as_of_setting, &date))
		PG_RETURN_DATEADT(date);

	shanghai = pg_tzset("Asia/Shanghai");
	if (shanghai == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_CONFIG_FILE_ERROR),
				 errmsg("time zone \"Asia/Shanghai\" is not known to this server"),
				 errhint("Install the server's time zone data, or set fupin.as_of.")));
	if (timestamp2tm(GetCurrentTransactionStartTimestamp(), &tz, &tm, &fsec, NULL, shanghai) != 0)
		elog(ERROR, "transaction timestamp out of range");
	PG_RETURN_DATEADT(date2j(tm.tm_year, tm.tm_mon, tm.tm_mday) - POSTGRES_EPOCH_JDATE);
}

PG_FUNCTION_INFO_V1(fupin_accept_basis);

/* The accepted basis as text, for views. */
Datum
fupin_accept_basis(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(fupin_basis_name((FupinBasis) accept_basis_setting)));
}

PG_FUNCTION_INFO_V1(fupin_message);

/*
 * fupin_message
 *		A message of the SQL scripts in the language of lc_messages, for RAISE;
 *		one that the catalogue of messages does not have stays as it is.
 */
Datum
fupin_message(PG_FUNCTION_ARGS)
{
	char	   *message = text_to_cstring(PG_GETARG_TEXT_PP(0));

	/* gettext would answer the empty text with the header of the catalogue. */
	PG_RETURN_TEXT_P(cstring_to_text(*message == '\0' ? "" : _(message)));
}
