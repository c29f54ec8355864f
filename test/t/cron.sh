#!/bin/sh
# schedule_checks(): without pg_cron the hint is the line for crontab; with it a job really runs the checks of the local day,
# under the role that scheduled it.  The second part starts a server of its own, and needs the package postgresql-15-cron.
set -u
if [ -z "${FUPIN_CRON:-}" ]; then
	work=$(mktemp -d)
	database="fupin's cron"
	trap 'dropdb "$database"; rm -rf "$work"' EXIT
	. test/include/database.sh
	register_database "$database"
	psql -qX -d "$database" >"$work/out" 2>&1 <<-'SQL'
		SET client_min_messages = warning;
		\set VERBOSITY default
		CALL fupin_register.schedule_checks('06:30');
		CALL fupin_register.schedule_checks('06:30:01');
		CALL fupin_register.schedule_checks(NULL);
		CALL fupin_register.unschedule_checks();
	SQL
	number=0
	says() { # description, words
		number=$((number + 1))
		if grep -qF -e "$2" "$work/out"; then echo "ok $number - $1"; else echo "not ok $number - $1"; sed 's/^/# /' "$work/out"; fi
	}
	says "without pg_cron an error" "ERROR:  pg_cron is not in this database"
	says "that says why" "The server does not have it in shared_preload_libraries."
	# what cron hands to the shell calls this database with the local day
	says "with the line for crontab" "30 6 * * * psql -XqAt -p 5432 -U 'postgres' -d 'fupin'\\''s cron' -c 'CALL fupin_register.run_checks((pg_catalog.now() AT TIME ZONE '\\''Asia/Shanghai'\\'')::date)'"
	says "whole minutes only" "ERROR:  a schedule has whole minutes"
	says "and a time" "ERROR:  a schedule needs a time of day and a time zone"
	says "nothing to take away but that line" "Take the line out of the crontab."
	# the command of that line works as it stands
	line=$(sed -n "s/^HINT:.* time: 30 6 \* \* \* //p" "$work/out" | head -n 1)
	number=$((number + 1))
	if sh -c "$line" >"$work/line" 2>&1 && [ "$(psql -XAt -d "$database" -c "SELECT as_of = (now() AT TIME ZONE 'Asia/Shanghai')::date AND failed = 0 FROM fupin_register.check_run")" = t ]; then
		echo "ok $number - which runs as it stands"
	else
		echo "not ok $number - which runs as it stands"
		sed 's/^/# /' "$work/line"
	fi
	if [ ! -e "$(${PG_CONFIG:-pg_config} --sharedir)/extension/pg_cron.control" ]; then
		echo "1..$number # the rest needs the package postgresql-15-cron"
		exit 0
	fi
	FUPIN_CRON=$number
	export FUPIN_CRON
	CLUSTER_OPTIONS="-c shared_preload_libraries=pg_cron -c cron.database_name=fupin_cron -c cron.use_background_workers=on -c timezone=GMT" test/cluster sh "$0"
	exit
fi

number=$FUPIN_CRON
same() { # description, expected, found
	number=$((number + 1))
	if [ "$2" = "$3" ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; printf '# expected: %s\n# found: %s\n' "$2" "$3"; fi
}
ask() { psql -qXAt -d fupin_cron -c "$1"; }
# The launcher looks for the database again a few seconds after it has come to be.
. test/include/database.sh
register_database fupin_cron
register_database other
for database in fupin_cron other; do
	psql -qX -v ON_ERROR_STOP=1 -d $database >/dev/null 2>&1 <<-'SQL'
		SET client_min_messages = warning;
		UPDATE fupin_register.alert_source SET disabled = true;
		CREATE VIEW fupin_register.found AS SELECT 'S'::text AS subject_id, '441621'::text AS division;
		INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, title_zh, title_en) VALUES ('found', 'breach', 'fupin_register.found', 'facility', '样例', 'sample');
	SQL
done
said=$(psql -qX -d other -c "CALL fupin_register.schedule_checks('06:30', 'Asia/Urumqi')" 2>&1)
same "in another database the hint is the call in pg_cron's own" \
	"In the database \"fupin_cron\": SELECT cron.schedule_in_database('fupin checks of other', '30 0 * * *', 'CALL fupin_register.run_checks((pg_catalog.now() AT TIME ZONE ''Asia/Urumqi'')::date)', 'other', 'postgres')" \
	"$(echo "$said" | sed -n 's/^HINT:  //p')"
said=$(psql -qX -d fupin_cron -c "CALL fupin_register.schedule_checks('06:30')" 2>&1)
same "where it only has to be made the hint says so" "CREATE EXTENSION pg_cron; and call this again." "$(echo "$said" | sed -n 's/^HINT:  //p')"

psql -qX -d fupin_cron >/dev/null 2>&1 <<-'SQL'
	CREATE EXTENSION pg_cron;
	CREATE ROLE checker LOGIN;
	CALL fupin_register.grant_admin('checker');
SQL
said=$(psql -qX -U checker -d fupin_cron -c "CALL fupin_register.schedule_checks('06:30')" 2>&1)
same "who may not use it is told how to" "A superuser gives the right: GRANT USAGE ON SCHEMA cron TO checker." "$(echo "$said" | sed -n 's/^HINT:  //p')"
ask "GRANT USAGE ON SCHEMA cron TO checker"
# 06:30 in Shanghai is 22:30 GMT of the day before; then a minute that comes soon, by the same call.
psql -qX -U checker -d fupin_cron -c "CALL fupin_register.schedule_checks('06:30')"
same "local time is converted" "30 22 * * *|CALL fupin_register.run_checks((pg_catalog.now() AT TIME ZONE 'Asia/Shanghai')::date)|fupin_cron|checker|fupin checks of fupin_cron" \
	"$(ask "SELECT schedule, command, database, username, jobname FROM cron.job")"
psql -qX -U checker -d fupin_cron -c "CALL fupin_register.schedule_checks('07:15', 'GMT')"
same "calling it again changes the job" "15 7 * * *" "$(ask "SELECT schedule FROM cron.job")"
# What the job does does not depend on the minute: let it run when the server starts.
ask "UPDATE cron.job SET schedule = '@reboot'"
as_postgres=
[ "$(id -u)" != 0 ] || as_postgres="runuser -u postgres --"
(cd "$FUPIN_CLUSTER" && $as_postgres "$(${PG_CONFIG:-pg_config} --bindir)/pg_ctl" -D "$FUPIN_CLUSTER/data" -l "$FUPIN_CLUSTER/log" -m fast -w restart >/dev/null)
for turn in $(seq 60); do
	[ "$(ask "SELECT count(*) FROM cron.job_run_details WHERE status IN ('succeeded', 'failed')")" != 0 ] && break
	sleep 0.5
done
same "the job has run" "succeeded|checker" "$(ask "SELECT status, username FROM cron.job_run_details ORDER BY runid LIMIT 1")"
same "and its alert is there, of the local day" "S|open|t|checker" \
	"$(ask "SELECT subject_id, alert.state, run.as_of BETWEEN (now() AT TIME ZONE 'GMT')::date - 1 AND (now() AT TIME ZONE 'GMT')::date, run.run_by FROM fupin_register.alert JOIN fupin_register.check_run run ON run.run_id = alert.opened_run")"
psql -qX -U checker -d fupin_cron -c "CALL fupin_register.unschedule_checks()"
same "unscheduled, no job is left" 0 "$(ask "SELECT count(*) FROM cron.job")"
echo "1..$number"
