-- Running the checks by themselves, with pg_cron where it is there.  Nothing here depends on it: its functions are called by
-- name when they are wanted.

-- pg_cron 1.4 counts in GMT and knows no seconds.  A zone with summer time is converted as it stands today.
CREATE FUNCTION fupin_register.cron_line(local_time time, timezone text) RETURNS text
    STABLE PARALLEL SAFE
    RETURN pg_catalog.to_char((fupin.as_of() + local_time) AT TIME ZONE timezone AT TIME ZONE 'GMT', 'FMMI FMHH24') || ' * * *';
COMMENT ON FUNCTION fupin_register.cron_line(time, text) IS
    'a time of day in a time zone as minute and hour of GMT for pg_cron, every day (06:30 in Asia/Shanghai is 30 22 * * *); NULL if an argument is NULL';

CREATE FUNCTION fupin_register.check_command(timezone text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN pg_catalog.format('CALL fupin_register.run_checks((pg_catalog.now() AT TIME ZONE %L)::date)', timezone);
COMMENT ON FUNCTION fupin_register.check_command(text) IS
    'what the job runs: run_checks() of the local day, which in GMT may still be yesterday; NULL if the argument is NULL';

CREATE FUNCTION fupin_register.shell_word(text) RETURNS text
    IMMUTABLE PARALLEL SAFE
    RETURN '''' || pg_catalog.replace($1, '''', '''\''''') || '''';
COMMENT ON FUNCTION fupin_register.shell_word(text) IS 'a text as one word of a shell, in single quotes; NULL for NULL';

CREATE FUNCTION fupin_register.cron_schema(purpose text, local_time time, timezone text) RETURNS text
    STABLE
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
DECLARE
    schema text := (SELECT extension_schema.nspname
                      FROM pg_catalog.pg_extension extension
                      JOIN pg_catalog.pg_depend member
                        ON member.refclassid = 'pg_catalog.pg_extension'::regclass
                       AND member.refobjid = extension.oid
                       AND member.classid = 'pg_catalog.pg_namespace'::regclass
                       AND member.deptype = 'e'
                      JOIN pg_catalog.pg_namespace extension_schema ON extension_schema.oid = member.objid
                     WHERE extension.extname = 'pg_cron');
    -- not everybody may read this setting
    job    text := 'fupin checks of ' || current_database();
    home   text := CASE WHEN pg_has_role('pg_read_all_settings', 'USAGE') THEN current_setting('cron.database_name', true) END;
BEGIN
    IF schema IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('pg_cron is not in this database'),
                  ERRCODE = 'undefined_object',
                  DETAIL = CASE
                               WHEN home IS NULL AND NOT pg_has_role('pg_read_all_settings', 'USAGE')
                               THEN fupin.message('Whether the server has it in another database is not for this role to see.')
                               WHEN home IS NULL THEN fupin.message('The server does not have it in shared_preload_libraries.')
                               WHEN home = current_database() THEN fupin.message('The server has it for this database, but the extension was not created here.')
                               ELSE format(fupin.message('The server has it in the database "%s".'), home)
                           END,
                  HINT = CASE
                             WHEN home = current_database() THEN fupin.message('CREATE EXTENSION pg_cron; and call this again.')
                             WHEN home IS NOT NULL AND purpose = 'schedule'
                             THEN format(fupin.message('In the database "%s": %s'), home,
                                         format('SELECT cron.schedule_in_database(%L, %L, %L, %L, %L)', job, fupin_register.cron_line(local_time, timezone),
                                                fupin_register.check_command(timezone), current_database(), current_user))
                             WHEN home IS NOT NULL
                             THEN format(fupin.message('In the database "%s": %s'), home, format('SELECT cron.unschedule(%L)', job))
                             WHEN purpose = 'schedule'
                             -- a crontab counts in its machine's time, and reads % as an end of line
                             THEN format(fupin.message('In the crontab of a user who may log in as %s, on a machine on %s time: %s'), current_user, timezone,
                                         replace(to_char(local_time, 'FMMI FMHH24') || ' * * * psql -XqAt -p ' || current_setting('port')
                                                 || ' -U ' || fupin_register.shell_word(current_user)
                                                 || ' -d ' || fupin_register.shell_word(current_database())
                                                 || ' -c ' || fupin_register.shell_word(fupin_register.check_command(timezone)), '%', '\%'))
                             ELSE fupin.message('Take the line out of the crontab.')
                         END;
    END IF;
    IF NOT has_schema_privilege(schema, 'USAGE') THEN
        RAISE EXCEPTION
            USING MESSAGE = format(fupin.message('role "%s" may not use pg_cron'), current_user),
                  ERRCODE = 'insufficient_privilege',
                  HINT = format(fupin.message('A superuser gives the right: GRANT USAGE ON SCHEMA %s TO %s.'), quote_ident(schema), quote_ident(current_user));
    END IF;
    RETURN schema;
END
$$;
COMMENT ON FUNCTION fupin_register.cron_schema(text, time, text) IS
    'the schema of pg_cron in this database; an error that says what to do instead where it is not there; part of the procedures below';

CREATE PROCEDURE fupin_register.schedule_checks(local_time time, timezone text DEFAULT 'Asia/Shanghai')
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    IF local_time IS NULL OR timezone IS NULL THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a schedule needs a time of day and a time zone'),
                  ERRCODE = 'null_value_not_allowed';
    ELSIF local_time <> date_trunc('minute', local_time::interval)::time THEN
        RAISE EXCEPTION
            USING MESSAGE = fupin.message('a schedule has whole minutes'),
                  ERRCODE = 'invalid_parameter_value',
                  DETAIL = fupin.message('pg_cron knows no seconds.');
    END IF;
    EXECUTE format('SELECT %I.schedule($1, $2, $3)', fupin_register.cron_schema('schedule', local_time, timezone))
      USING 'fupin checks of ' || current_database(),
            fupin_register.cron_line(local_time, timezone),
            fupin_register.check_command(timezone);
END
$$;
COMMENT ON PROCEDURE fupin_register.schedule_checks(time, text) IS
    'has pg_cron run the checks of the local day every day at a local time, under the rights of the caller; calling it again changes the time. Without pg_cron in this database an error whose hint is the line for crontab, or the call in pg_cron''s own database';

CREATE PROCEDURE fupin_register.unschedule_checks()
    LANGUAGE plpgsql
    SET search_path = pg_catalog, pg_temp
AS $$
BEGIN
    EXECUTE format('SELECT %I.unschedule($1)', fupin_register.cron_schema('unschedule', NULL, NULL))
      USING 'fupin checks of ' || current_database();
END
$$;
COMMENT ON PROCEDURE fupin_register.unschedule_checks() IS
    'takes the caller''s job of schedule_checks() away again; an error where there is none';
