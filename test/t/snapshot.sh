#!/bin/sh
# Snapshots of a register whose owner is no superuser and does not own the catalogue: a superuser takes the first one, whoever sees all of
# the register is served, and nobody else, since row security hides from them some of what the owner's answers are worked out from.
set -u
work=$(mktemp -d)
test=0
ok() { # description, status of the command before
	test=$((test + 1))
	if [ "$2" = 0 ]; then echo "ok $test - $1"; else echo "not ok $test - $1"; fi
}
psql="psql -qXAt -d fupin_snapshot"
gives() { # description, role, SQL, what it must print (messages too)
	printf "SET client_min_messages = warning; SET fupin.as_of = '2019-06-30'; SET fupin.accept_basis = 'unverified'; SET ROLE %s;\n%s\n" "$2" "$3" | $psql -v ON_ERROR_STOP=1 >"$work/out" 2>&1
	[ "$(cat "$work/out")" = "$4" ]
	ok "$1" $?
	[ "$(cat "$work/out")" = "$4" ] || sed 's/^/# /' "$work/out"
}
clean() {
	dropdb --if-exists fupin_snapshot 2>/dev/null
	for role in fupin_snapshot_owner fupin_snapshot_county fupin_snapshot_all; do dropuser --if-exists $role 2>/dev/null; done
	rm -rf "$work"
}
trap clean EXIT
used="SELECT array_to_string(years, ','), has_all FROM fupin_report.used; SELECT string_agg(DISTINCT snapshot_state, ',') FROM fupin_report.snapshot_status;"

createdb fupin_snapshot
$psql -v ON_ERROR_STOP=1 >"$work/out" 2>&1 <<'SQL'
SET client_min_messages = warning;
CREATE EXTENSION fupin CASCADE;
CREATE ROLE fupin_snapshot_owner;
CREATE ROLE fupin_snapshot_county;
CREATE ROLE fupin_snapshot_all;
GRANT CREATE ON DATABASE fupin_snapshot TO fupin_snapshot_owner;
SET ROLE fupin_snapshot_owner;
CALL fupin.create_register();
INSERT INTO fupin_register.village (division) VALUES ('441202001002'), ('441223001001');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('A', '441202001002', '样例甲'), ('B', '441223001001', '样例乙');
INSERT INTO fupin_register.household_year (household_id, division, year, members) VALUES ('A', '441202001002', 2019, 1), ('B', '441223001001', 2019, 1);
CREATE VIEW fupin_report.used WITH (security_barrier) AS SELECT * FROM fupin_register.snapshot_in_use;
CREATE VIEW fupin_report.listed WITH (security_barrier) AS SELECT household_id, members FROM fupin_register.household_verdict;
CALL fupin_register.grant_reader('fupin_snapshot_county', '441202');
CALL fupin_register.grant_reader('fupin_snapshot_all');
SQL
ok "a register of a role that owns nothing else" $?
sed 's/^/# /' "$work/out"

gives "the first snapshot is not for its owner" fupin_snapshot_owner "\\set VERBOSITY terse
CALL fupin_register.snapshot(2019);" "ERROR:  the first snapshot puts triggers on tables of somebody else"
gives "but for a superuser" none "CALL fupin_register.snapshot(2019);" ""
gives "later ones are for the owner" fupin_snapshot_owner "CALL fupin_register.snapshot(2019); $used SELECT count(*) FROM fupin_register.household_verdict_snapshot;" "2019|t
fresh
2"
gives "whoever reads all of it is served" fupin_snapshot_all "$used SELECT * FROM fupin_report.listed ORDER BY 1;" "2019|t
fresh
A|1
B|1"
gives "whoever reads a county is not, and reads the same rows" fupin_snapshot_county "$used SELECT * FROM fupin_report.listed;" "|f
fresh
A|1"
gives "a change is noted" fupin_snapshot_owner "UPDATE fupin_register.household_year SET members = 2; $used" "|f
changed"
gives "and shown" fupin_snapshot_all "SELECT * FROM fupin_report.listed ORDER BY 1;" "A|2
B|2"
gives "the owner forgets them" fupin_snapshot_owner "CALL fupin_register.forget_snapshot(); SELECT string_agg(DISTINCT tgrelid::regclass::text, ',' ORDER BY tgrelid::regclass::text) FROM pg_trigger WHERE tgname = 'snapshot_change' AND tgrelid::regclass::text NOT LIKE 'fupin.%';" ""
gives "and takes another one" fupin_snapshot_owner "CALL fupin_register.snapshot(2019); $used" "2019|t
fresh"

echo "1..$test"
