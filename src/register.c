/*
 * register.c
 *	  The register's scripts: CALL fupin.create_register() and
 *	  CALL fupin.upgrade_register().
 *
 * The register (schemas fupin_register and fupin_report) belongs to the user
 * and not to the extension, so CREATE EXTENSION cannot make it and ALTER
 * EXTENSION UPDATE cannot change it.  The two procedures do for the register
 * what those commands do for the extension, with scripts that lie beside the
 * control file:
 *
 *		fupin--register--VERSION.sql		a register of that version, from nothing
 *		fupin--register--FROM--TO.sql		one step of an upgrade
 *
 * A script runs with the caller's rights, statement by statement, so that an
 * error shows the statement that failed and the line of the script it stands
 * on, and the call is one transaction: all of it or nothing.
 */
#include "fupin.h"

#include <sys/stat.h>

#include "catalog/namespace.h"
#include "catalog/pg_namespace.h"
#include "catalog/pg_type.h"
#include "commands/extension.h"
#include "executor/spi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "nodes/parsenodes.h"
#include "storage/fd.h"
#include "tcop/tcopprot.h"
#include "utils/builtins.h"
#include "utils/guc.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#define REGISTER_SCHEMA "fupin_register"
#define REPORT_SCHEMA "fupin_report"
#define SCRIPT_PREFIX "fupin--register--"
#define SCRIPT_SUFFIX ".sql"

/* A script larger than this is not one of ours. */
#define MAX_SCRIPT_BYTES (16 * 1024 * 1024)
/* Upgrade steps that may lie beside the control file. */
#define MAX_UPGRADE_STEPS 1000

/* What the error context needs to name the place in a script. */
typedef struct ScriptPosition
{
	const char *name;			/* the script's file name, no directory */
	const char *text;			/* the whole script */
	const char *statement;		/* where the running statement begins */
} ScriptPosition;

/* One upgrade step that lies beside the control file. */
typedef struct UpgradeStep
{
	char	   *from;
	char	   *to;
	int			previous;		/* search: the step before this one, or -1 */
	bool		reached;
} UpgradeStep;

/*
 * script_context
 *		Error context callback: adds the script and the line to whatever a
 *		statement of it reports.
 */
static void
script_context(void *argument)
{
	const ScriptPosition *position = (const ScriptPosition *) argument;
	int			line = 1;

	for (const char *c = position->text; c < position->statement; c++)
		if (*c == '\n')
			line++;
	errcontext("register script \"%s\", line %d", position->name, line);
}

/*
 * script_directories
 *		The directories that hold extension scripts, the first to be preferred:
 *		Debian's setting extension_destdir, which points a server at a staged
 *		installation, puts its own tree before the server's.
 */
static List *
script_directories(void)
{
	const char *destdir = GetConfigOption("extension_destdir", true, false);
	char		share[MAXPGPATH];
	List	   *directories = NIL;

	get_share_path(my_exec_path, share);
	if (destdir != NULL && *destdir != '\0')
		directories = lappend(directories, psprintf("%s%s/extension", destdir, share));
	return lappend(directories, psprintf("%s/extension", share));
}

/*
 * read_script
 *		The text of a script, from the first directory that has it.  Errors if
 *		none has it, if it is too large to be ours, or if it is not UTF-8.
 */
static char *
read_script(const char *name)
{
	FILE	   *file = NULL;
	struct stat status;
	char	   *text;
	size_t		length;
	ListCell   *cell;

	foreach(cell, script_directories())
	{
		char	   *path = psprintf("%s/%s", (char *) lfirst(cell), name);

		file = AllocateFile(path, PG_BINARY_R);
		if (file != NULL)
			break;
		if (errno != ENOENT)
			ereport(ERROR,
					(errcode_for_file_access(),
					 errmsg("could not open register script \"%s\": %m", name)));
	}
	if (file == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_FILE),
				 errmsg("register script \"%s\" does not exist", name),
				 errdetail("The script must lie beside the control file of the installed version."),
				 errhint("Install the files of this version of fupin again.")));
	if (fstat(fileno(file), &status) != 0)
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not stat register script \"%s\": %m", name)));
	if (status.st_size > MAX_SCRIPT_BYTES)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("register script \"%s\" is too large", name),
				 errdetail("A script may have at most %d bytes.", MAX_SCRIPT_BYTES)));

	text = palloc(status.st_size + 1);
	length = fread(text, 1, status.st_size, file);
	if (ferror(file))
		ereport(ERROR,
				(errcode_for_file_access(),
				 errmsg("could not read register script \"%s\": %m", name)));
	FreeFile(file);
	text[length] = '\0';
	if (!pg_verify_mbstr(PG_UTF8, text, length, true))
		ereport(ERROR,
				(errcode(ERRCODE_CHARACTER_NOT_IN_REPERTOIRE),
				 errmsg("register script \"%s\" is not UTF-8", name)));
	return text;
}

/*
 * skip_to_statement
 *		The first character after white space and comment lines, so that an
 *		error shows the statement and not the comment before it.
 */
static const char *
skip_to_statement(const char *text)
{
	for (;;)
	{
		text += strspn(text, " \t\r\n");
		if (text[0] != '-' || text[1] != '-')
			return text;
		text += strcspn(text, "\n");
	}
}

/*
 * run_script
 *		Runs every statement of a script through SPI, each from its own slice
 *		of the text.  The caller has connected to SPI.
 */
static void
run_script(const char *name)
{
	ScriptPosition position;
	ErrorContextCallback callback;
	List	   *statements;
	ListCell   *cell;

	position.name = name;
	position.text = read_script(name);
	position.statement = position.text;
	callback.callback = script_context;
	callback.arg = &position;
	callback.previous = error_context_stack;
	error_context_stack = &callback;

	statements = pg_parse_query(position.text);
	foreach(cell, statements)
	{
		RawStmt    *statement = lfirst_node(RawStmt, cell);
		const char *begin = position.text + statement->stmt_location;
		const char *end = statement->stmt_len > 0 ? begin + statement->stmt_len
		: begin + strlen(begin);
		char	   *slice;
		int			result;

		CHECK_FOR_INTERRUPTS();
		position.statement = begin = skip_to_statement(begin);
		slice = pnstrdup(begin, end - begin);
		result = SPI_execute(slice, false, 0);
		if (result < 0)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("statement is not allowed in a register script"),
					 errdetail("The server refused it with %s.", SPI_result_code_string(result))));
		SPI_freetuptable(SPI_tuptable);
		pfree(slice);
	}
	error_context_stack = callback.previous;
}

/*
 * single_text
 *		Runs a query through SPI and returns the one text it yields, or NULL if
 *		it yields no row.
 */
static char *
single_text(const char *query)
{
	if (SPI_execute(query, false, 2) != SPI_OK_SELECT || SPI_processed > 1)
		elog(ERROR, "unexpected answer to \"%s\"", query);
	if (SPI_processed == 0)
		return NULL;
	return SPI_getvalue(SPI_tuptable->vals[0], SPI_tuptable->tupdesc, 1);
}

/* Runs a command with one text parameter through SPI. */
static void
execute_with_text(const char *command, const char *parameter)
{
	Oid			type = TEXTOID;
	Datum		value = CStringGetTextDatum(parameter);

	if (SPI_execute_with_args(command, 1, &type, &value, NULL, false, 0) < 0)
		elog(ERROR, "could not execute \"%s\"", command);
}

/* The version of the extension that this database has. */
static char *
installed_version(void)
{
	char	   *version = single_text("SELECT extversion FROM pg_catalog.pg_extension WHERE extname = 'fupin'");

	if (version == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("extension \"fupin\" is not installed in this database")));
	return version;
}

/* Errors if the call comes from an extension's script, which would own what it makes. */
static void
refuse_inside_extension(void)
{
	if (creating_extension)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("the register cannot be made or upgraded inside an extension script"),
				 errdetail("The register belongs to the user, and what an extension script makes belongs to the extension.")));
}

/* Errors if a schema of the register is there already. */
static void
refuse_existing_schema(const char *schema)
{
	if (OidIsValid(get_namespace_oid(schema, true)))
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_SCHEMA),
				 errmsg("schema \"%s\" already exists", schema),
				 errdetail("fupin.create_register() makes the schemas \"%s\" and \"%s\" itself and touches nothing that is there.",
						   REGISTER_SCHEMA, REPORT_SCHEMA),
				 errhint("To bring an existing register to the installed version, CALL fupin.upgrade_register().")));
}

PG_FUNCTION_INFO_V1(fupin_create_register);

/*
 * fupin_create_register
 *		Makes the register of the installed version with the caller's rights
 *		(design 2).  Errors if a schema of that name exists or the script fails;
 *		then nothing is left behind.
 */
Datum
fupin_create_register(PG_FUNCTION_ARGS)
{
	char	   *version;

	refuse_inside_extension();
	refuse_existing_schema(REGISTER_SCHEMA);
	refuse_existing_schema(REPORT_SCHEMA);

	SPI_connect();
	version = installed_version();
	run_script(psprintf(SCRIPT_PREFIX "%s" SCRIPT_SUFFIX, version));
	execute_with_text("INSERT INTO fupin_register.version (version) VALUES ($1)", version);
	if (SPI_execute("CALL fupin_register.secure()", false, 0) < 0)
		elog(ERROR, "could not secure the register");
	SPI_finish();
	PG_RETURN_VOID();
}

/*
 * refuse_other_owner
 *		Errors unless what an upgrade makes will belong to the register's owner:
 *		a table of another owner would be out of reach of the grants.  One
 *		superuser is as good as another.
 */
static void
refuse_other_owner(Oid schema)
{
	HeapTuple	tuple = SearchSysCache1(NAMESPACEOID, ObjectIdGetDatum(schema));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for schema %u", schema);
	owner = ((Form_pg_namespace) GETSTRUCT(tuple))->nspowner;
	ReleaseSysCache(tuple);

	if (owner != GetUserId() && !(superuser_arg(owner) && superuser()))
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("only the owner of the register can upgrade it"),
				 errdetail("The register belongs to role \"%s\", and so must everything in it.",
						   GetUserNameFromId(owner, false)),
				 errhint("SET ROLE to that role first.")));
}

/*
 * find_steps
 *		Every upgrade step that lies beside the control file.  A name with
 *		more or fewer than two versions is no step.
 */
static UpgradeStep *
find_steps(int *count)
{
	UpgradeStep *steps = palloc(sizeof(UpgradeStep) * MAX_UPGRADE_STEPS);
	ListCell   *cell;

	*count = 0;
	foreach(cell, script_directories())
	{
		const char *directory = lfirst(cell);
		DIR		   *dir = AllocateDir(directory);
		struct dirent *entry;

		if (dir == NULL && errno == ENOENT)
			continue;
		while ((entry = ReadDir(dir, directory)) != NULL)
		{
			size_t		length = strlen(entry->d_name);
			char	   *from,
					   *to;
			bool		known = false;

			if (length <= strlen(SCRIPT_PREFIX) + strlen(SCRIPT_SUFFIX) ||
				strncmp(entry->d_name, SCRIPT_PREFIX, strlen(SCRIPT_PREFIX)) != 0 ||
				strcmp(entry->d_name + length - strlen(SCRIPT_SUFFIX), SCRIPT_SUFFIX) != 0)
				continue;
			from = pnstrdup(entry->d_name + strlen(SCRIPT_PREFIX),
							length - strlen(SCRIPT_PREFIX) - strlen(SCRIPT_SUFFIX));
			to = strstr(from, "--");
			if (to == NULL || strstr(to + 2, "--") != NULL)
				continue;
			*to = '\0';
			to += 2;
			for (int i = 0; i < *count; i++)
				known = known || (strcmp(steps[i].from, from) == 0 && strcmp(steps[i].to, to) == 0);
			if (known)
				continue;
			if (*count == MAX_UPGRADE_STEPS)
				ereport(ERROR,
						(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
						 errmsg("too many register upgrade scripts"),
						 errdetail("At most %d scripts may lie beside the control file.", MAX_UPGRADE_STEPS)));
			steps[*count].from = from;
			steps[*count].to = to;
			steps[*count].previous = -1;
			steps[*count].reached = false;
			(*count)++;
		}
		FreeDir(dir);
	}
	return steps;
}

/*
 * find_path
 *		The shortest chain of steps between two versions, as a list of pointers
 *		into steps; NIL if there is none.  Breadth first over the steps: one is
 *		reached from a step that ends where it begins.
 */
static List *
find_path(UpgradeStep *steps, int count, const char *from, const char *to)
{
	int		   *queue = palloc(sizeof(int) * Max(count, 1));
	int			head = 0,
				tail = 0;

	for (int i = 0; i < count; i++)
		if (strcmp(steps[i].from, from) == 0)
		{
			steps[i].reached = true;
			queue[tail++] = i;
		}
	while (head < tail)
	{
		int			here = queue[head++];

		if (strcmp(steps[here].to, to) == 0)
		{
			List	   *path = NIL;

			for (int i = here; i >= 0; i = steps[i].previous)
				path = lcons(&steps[i], path);
			return path;
		}
		for (int i = 0; i < count; i++)
			if (!steps[i].reached && strcmp(steps[i].from, steps[here].to) == 0)
			{
				steps[i].reached = true;
				steps[i].previous = here;
				queue[tail++] = i;
			}
	}
	return NIL;
}

PG_FUNCTION_INFO_V1(fupin_upgrade_register);

/*
 * fupin_upgrade_register
 *		Brings the register from the version it has to the extension's, step by
 *		step, with the caller's rights (design 2).  A register that is there
 *		already gets a notice.  Errors if there is no register, no path, or
 *		another owner; if a step fails, the register stays as it was.
 */
Datum
fupin_upgrade_register(PG_FUNCTION_ARGS)
{
	char	   *current,
			   *target;
	UpgradeStep *steps;
	int			count;
	Oid			schema = get_namespace_oid(REGISTER_SCHEMA, true);
	List	   *path;
	ListCell   *cell;

	refuse_inside_extension();
	if (!OidIsValid(schema))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_SCHEMA),
				 errmsg("this database has no register"),
				 errdetail("There is no schema \"%s\".", REGISTER_SCHEMA),
				 errhint("To make one, CALL fupin.create_register().")));
	refuse_other_owner(schema);

	SPI_connect();
	target = installed_version();
	/* The row lock makes two upgrades at once wait for each other. */
	current = single_text("SELECT version FROM fupin_register.version FOR UPDATE");
	if (current == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_NO_DATA_FOUND),
				 errmsg("the register does not say which version it has"),
				 errdetail("The table fupin_register.version must have its one row.")));

	if (strcmp(current, target) == 0)
	{
		ereport(NOTICE,
				(errmsg("the register already has version \"%s\"", current)));
		SPI_finish();
		PG_RETURN_VOID();
	}

	steps = find_steps(&count);
	path = find_path(steps, count, current, target);
	if (path == NIL)
	{
		StringInfoData found;

		initStringInfo(&found);
		for (int i = 0; i < count; i++)
			appendStringInfo(&found, "%s%s to %s", i > 0 ? ", " : "", steps[i].from, steps[i].to);
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("there is no upgrade path from register version \"%s\" to version \"%s\"",
						current, target),
				 count == 0 ? errdetail("No upgrade script of the register lies beside the control file.")
				 : errdetail("The steps that lie beside the control file are: %s.", found.data)));
	}

	/* A step may change any report; secure() makes its Chinese twins anew. */
	if (SPI_execute("CALL fupin_register.drop_chinese_reports()", false, 0) < 0)
		elog(ERROR, "could not take the Chinese reports away");
	foreach(cell, path)
	{
		const UpgradeStep *step = lfirst(cell);

		run_script(psprintf(SCRIPT_PREFIX "%s--%s" SCRIPT_SUFFIX, step->from, step->to));
		execute_with_text("UPDATE fupin_register.version SET version = $1", step->to);
	}
	if (SPI_execute("CALL fupin_register.secure()", false, 0) < 0)
		elog(ERROR, "could not secure the register");
	ereport(NOTICE,
			(errmsg("upgraded the register from version \"%s\" to version \"%s\"", current, target)));
	SPI_finish();
	PG_RETURN_VOID();
}
