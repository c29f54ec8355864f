#!/bin/sh
# CALL fupin.upgrade_register(): two made-up releases are staged beside the real one in the throw-away
# cluster, the extension and a register with data in it are upgraded to them, and the result must be
# what the new release makes from nothing.
set -u
stage=$FUPIN_CLUSTER/stage$($PG_CONFIG --sharedir)/extension
work=$(mktemp -d)
now=$(sed -n "s/^default_version = '\(.*\)'/\1/p" "$stage/fupin.control")
next=9.9.1
last=9.9.2

test=0
ok() { # description, status of the command before
	test=$((test + 1))
	if [ "$2" = 0 ]; then echo "ok $test - $1"; else echo "not ok $test - $1"; fi
}
same() { # description, file, file
	diff -u "$2" "$3" >"$work/diff"
	ok "$1" $?
	sed 's/^/# /' "$work/diff" | head -n 40
}
says() { # description, file, words that must be in it
	grep -qF -e "$3" "$2"
	ok "$1" $?
	grep -qF -e "$3" "$2" || head -n 20 "$2" | sed 's/^/# /'
}
sql() { # database, command ...
	database=$1; shift
	for command; do set -- "$@" -c "$command"; shift; done
	psql -qXAt -v ON_ERROR_STOP=1 -d "$database" "$@" 2>&1
}
stage_control() { # default version
	sed "s/^default_version = .*/default_version = '$1'/" "$work/control" >"$stage/fupin.control"
}
clean() {
	cp "$work/control" "$stage/fupin.control"
	rm -f "$stage"/fupin--*9.9.*.sql "$stage"/fupin_foreign*
	for database in fupin_upgraded fupin_fresh fupin_foreign; do dropdb --if-exists "$database" 2>/dev/null; done
	dropuser --if-exists fupin_upgrade_reader 2>/dev/null
	rm -rf "$work"
}
cp "$stage/fupin.control" "$work/control"
trap clean EXIT

# The made-up releases. Each adds to the extension and to the register.
printf '%s\n' "CREATE FUNCTION fupin.made_up() RETURNS integer IMMUTABLE PARALLEL SAFE RETURN 1;" >"$stage/fupin--$now--$next.sql"
printf '%s\n' "COMMENT ON FUNCTION fupin.made_up() IS 'made up';" >"$stage/fupin--$next--$last.sql"
cat >"$stage/fupin--register--$now--$next.sql" <<'SQL'
-- A column, its comment, and a view; a semicolon; in a comment.
ALTER TABLE fupin_register.household ADD COLUMN telephone varchar(32);
COMMENT ON COLUMN fupin_register.household.telephone IS 'a telephone number; NULL = unknown';

CREATE VIEW fupin_report.telephone_list WITH (security_barrier) AS
    SELECT household_id, telephone
      FROM fupin_register.household
     WHERE division OPERATOR(fupin.<@) (SELECT fupin_register.my_divisions());
COMMENT ON VIEW fupin_report.telephone_list IS '电话名单 | telephone numbers';
COMMENT ON COLUMN fupin_report.telephone_list.telephone IS '电话 | telephone number';

-- A report that goes, though it has a twin, and one whose column gets another name.
DROP VIEW fupin_report.exit_margin;
COMMENT ON COLUMN fupin_report.dim_state.code IS '代码值 | code';
SQL
cat >"$stage/fupin--register--$next--$last.sql" <<'SQL'
CREATE TABLE fupin_register.well (
    division fupin.division NOT NULL,
    depth    integer,
    PRIMARY KEY (division)
);
SQL
cat "$stage/fupin--$now.sql" "$stage/fupin--$now--$next.sql" "$stage/fupin--$next--$last.sql" >"$stage/fupin--$last.sql"
cat "$stage/fupin--register--$now.sql" "$stage/fupin--register--$now--$next.sql" "$stage/fupin--register--$next--$last.sql" >"$stage/fupin--register--$last.sql"

village="INSERT INTO fupin_register.village (division) VALUES ('441621101201')"
household="INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '441621101201', '样例甲')"

echo "# from $now over $next to $last"
createdb fupin_upgraded
sql fupin_upgraded "SET client_min_messages = warning" "CREATE EXTENSION fupin CASCADE" "CALL fupin.create_register()" "$village" "$household" \
	"CREATE ROLE fupin_upgrade_reader" "CALL fupin_register.grant_reader('fupin_upgrade_reader')" "CALL fupin_register.create_chinese_reports()" \
	"CREATE VIEW public.built_on_twin AS SELECT \"户编号\" FROM \"扶贫报表\".\"户退出情况\"" >"$work/out"
ok "a register of $now with data in it" $?

sql fupin_upgraded "CALL fupin.upgrade_register()" >"$work/out"
says "nothing to do while the extension is $now" "$work/out" "the register already has version \"$now\""

# The extension is newer than every step of the register.
printf '%s\n' "SELECT 1;" >"$stage/fupin--$now--9.9.3.sql"
sql fupin_upgraded "BEGIN" "ALTER EXTENSION fupin UPDATE TO '9.9.3'" "CALL fupin.upgrade_register()" >"$work/out"
says "no path: both versions are named" "$work/out" "there is no upgrade path from register version \"$now\" to version \"9.9.3\""
says "no path: and the steps that exist" "$work/out" "$now to $next"

# A step that fails in its second statement undoes the steps before it.
printf '%s\n' "-- The first statement is good." "COMMENT ON TABLE fupin_register.household IS 'spoilt';" "" \
	"-- The second is not." "ALTER TABLE fupin_register.no_such_table ADD COLUMN x integer;" >"$stage/fupin--register--$last--9.9.3.sql"
sql fupin_upgraded "ALTER EXTENSION fupin UPDATE TO '9.9.3'" >"$work/out"
sql fupin_upgraded "CALL fupin.upgrade_register()" >"$work/out"
says "a failing step: the error of its statement" "$work/out" 'relation "fupin_register.no_such_table" does not exist'
says "a failing step: that statement alone" "$work/out" 'ALTER TABLE fupin_register.no_such_table ADD COLUMN x integer'
says "a failing step: script and line" "$work/out" "register script \"fupin--register--$last--9.9.3.sql\", line 5"
sql fupin_upgraded "SELECT version FROM fupin_register.version" "SELECT to_regclass('fupin_register.well') IS NULL" \
	"SELECT obj_description('fupin_register.household'::regclass) <> 'spoilt'" >"$work/out"
printf '%s\n' "$now" t t >"$work/expected"
same "a failing step: the register stays as it was" "$work/expected" "$work/out"
printf '%s\n' "SELECT 1;" >"$stage/fupin--9.9.3--$now.sql"
sql fupin_upgraded "ALTER EXTENSION fupin UPDATE TO '$now'" >"$work/out"
rm -f "$stage"/fupin--*9.9.3*.sql

# The walk itself.
stage_control "$last"
sql fupin_upgraded "ALTER EXTENSION fupin UPDATE" >"$work/out"
ok "ALTER EXTENSION fupin UPDATE to $last" $?
sql fupin_upgraded "CALL fupin.upgrade_register()" >"$work/out"
says "CALL fupin.upgrade_register()" "$work/out" "upgraded the register from version \"$now\" to version \"$last\""
sql fupin_upgraded "SELECT version FROM fupin_register.version" "SELECT household_id, head_name, telephone IS NULL FROM fupin_register.household" \
	"SELECT relforcerowsecurity FROM pg_class WHERE oid = 'fupin_register.well'::regclass" \
	"SET ROLE fupin_upgrade_reader" "SELECT household_id FROM fupin_report.telephone_list" >"$work/out"
printf '%s\n' "$last" 'A|样例甲|t' t A >"$work/expected"
same "the data is there, the new table is under row security, the old reader sees the new report" "$work/expected" "$work/out"
sql fupin_upgraded "SELECT \"电话\" IS NULL FROM \"扶贫报表\".\"电话名单\"" "SELECT to_regclass('\"扶贫报表\".\"户退出差距\"') IS NULL" \
	"SELECT count(*) FROM pg_attribute WHERE attrelid = '\"扶贫报表\".\"代码维表\"'::regclass AND attname = '代码值'" "SELECT count(*) = 0 FROM public.built_on_twin" \
	"SET ROLE fupin_upgrade_reader" "SELECT household_id FROM \"扶贫报表\".\"电话名单\"" >"$work/out"
printf '%s\n' t t 1 t A >"$work/expected"
same "the Chinese reports are in step: what came, what went, what has another name; what was built on them stays" "$work/expected" "$work/out"
sql fupin_upgraded "CALL fupin.upgrade_register()" >"$work/out"
says "and then there is nothing to do" "$work/out" "the register already has version \"$last\""

# Upgraded is the same as fresh.
createdb fupin_fresh
sql fupin_fresh "SET client_min_messages = warning" "CREATE EXTENSION fupin CASCADE" "CALL fupin.create_register()" "$village" "$household" \
	"CALL fupin_register.grant_reader('fupin_upgrade_reader')" >"$work/out"
ok "a fresh register of $last" $?
for database in fupin_upgraded fupin_fresh; do
	sql $database "UPDATE fupin_register.access_grant SET granted_at = '2019-01-01'" >/dev/null
	# pg_dump guards its output with a random key; the history says when each row was written.
	pg_dump -n fupin_register -n fupin_report --exclude-table-data=fupin_register.row_history --inserts "$database" | grep -Ev '^\\(un)?restrict ' >"$work/$database"
done
[ "$(wc -l <"$work/fupin_fresh")" -gt 500 ]
ok "the dump has something to compare" $?
same "upgraded and fresh registers dump the same" "$work/fupin_fresh" "$work/fupin_upgraded"

# A register newer than the extension is told so, and a missing script is named.
sql fupin_upgraded "UPDATE fupin_register.version SET version = '99'" "CALL fupin.upgrade_register()" >"$work/out"
says "no way back" "$work/out" "there is no upgrade path from register version \"99\" to version \"$last\""
rm "$stage/fupin--register--$last.sql"
sql fupin_fresh "SET client_min_messages = warning" "DROP SCHEMA fupin_register, fupin_report CASCADE" "CALL fupin.create_register()" >"$work/out"
says "a missing script is named" "$work/out" "register script \"fupin--register--$last.sql\" does not exist"
printf 'SELECT 1; \377' >"$stage/fupin--register--$last.sql"
sql fupin_fresh "CALL fupin.create_register()" >"$work/out"
says "a script that is not UTF-8 is refused" "$work/out" "register script \"fupin--register--$last.sql\" is not UTF-8"
printf 'CREATE SCHEMA fupin_register;\nSELECT 1 FROM;\n' >"$stage/fupin--register--$last.sql"
sql fupin_fresh "CALL fupin.create_register()" >"$work/out"
says "a script that is not SQL is refused" "$work/out" 'syntax error at or near ";"'
printf 'CREATE SCHEMA fupin_register;\nCOMMIT;\n' >"$stage/fupin--register--$last.sql"
sql fupin_fresh "CALL fupin.create_register()" "SELECT 1" >"$work/out"
says "a script that would end the transaction is refused" "$work/out" 'statement is not allowed in a register script'
sql fupin_fresh "SELECT count(*) FROM pg_namespace WHERE nspname = 'fupin_register'" >"$work/out"
echo 0 >"$work/expected"
same "and nothing of it stays" "$work/expected" "$work/out"

# Another extension's script cannot make the register, or it would own it.
printf '%s\n' "default_version = '1'" "requires = 'fupin'" >"$stage/fupin_foreign.control"
printf '%s\n' "CALL fupin.create_register();" >"$stage/fupin_foreign--1.sql"
createdb fupin_foreign
sql fupin_foreign "SET client_min_messages = warning" "CREATE EXTENSION fupin_foreign CASCADE" >"$work/out"
says "not inside an extension script" "$work/out" "the register cannot be made or upgraded inside an extension script"

echo "1..$test"
