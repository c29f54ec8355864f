#!/bin/sh
# The two exports of test/export, brought in by fupin_load and imported by the shipped mappings: every row accounted for,
# every rejected one as test/export/README.md says, the mapped views the same; and an import that is killed half-way.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
database=fupin_import
. test/include/database.sh
register_database $database
trap 'dropdb $database' EXIT
psql="psql -qXAt -v ON_ERROR_STOP=1 -d $database"
$psql -c 'SET client_min_messages = warning' -c 'CREATE SCHEMA county'

echo 1..17
number=0

# is GOT WANTED NAME
is() {
	number=$((number + 1))
	if [ "$1" = "$2" ]; then
		echo "ok $number - $3"
	else
		echo "not ok $number - $3"
		printf '%s\n' "got:" "$1" "wanted:" "$2" | sed 's/^/# /'
	fi
}

# ask STATEMENT: the answer of the database
ask() {
	$psql -c "$1" 2>&1
}

# What the README says of the rows of one export: row, column, reason.
told() {
	awk -v part="## $1" -F ' *[|] *' '/^## /{ on = index($0, part) == 1 } on && $2 ~ /^[0-9]+$/ { gsub(/`/, "", $5); print $2 "|" $3 "|" $5 }' "$here/test/export/README.md"
}

# What the importer says.
found() {
	ask "SELECT row_no, upper(fupin.heading(heading)), code FROM fupin_register.import_problem WHERE batch = '$1' AND run = 1 ORDER BY row_no, problem_no"
}

PGDATABASE=$database "$here/bin/fupin_load" --header 3 --schema county --table sheet "$here/test/export/household_sheet.xlsx" 2>/dev/null
PGDATABASE=$database "$here/bin/fupin_load" --schema county --table coded "$here/test/export/national_register.csv" 2>/dev/null

is "$(ask "CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'sheet')")" '49|20|0|0|26|3|0' 'the sheet: 20 rows in, 26 sent back, 3 no data'
is "$(ask "CALL fupin_register.import('county.coded', 'national.person', 'coded')")" '37|19|0|0|16|2|0' 'the coded table: 19 rows in, 16 sent back, 2 not valid'
is "$(found sheet)" "$(told household_sheet | sed 's/（[^（）]*）|/|/')" 'every rejected row of the sheet, with the column and the reason that the README names'
is "$(found coded)" "$(told national_register)" 'every rejected row of the coded table too'
is "$(ask "SELECT (SELECT count(*) FROM fupin_register.village), (SELECT count(*) FROM fupin_register.household), (SELECT count(*) FROM fupin_register.household_year),
                  (SELECT count(*) FROM fupin_register.person), (SELECT count(*) FROM fupin_register.person_year)")" '4|22|23|35|38' 'villages, households, persons and their years'
is "$(ask "SELECT category, revenue, cost FROM fupin_register.income_item WHERE household_id = '4416210001' ORDER BY item_no")" 'operating|8000.00|1200.00
wage|12000.00|0.00
transfer|3600.00|0.00' 'amounts in 元 and 万元, by the cell, then the heading'
is "$(ask "SELECT registered_on, stated_income_per_capita FROM fupin_register.household JOIN fupin_register.household_year USING (household_id) WHERE household_id = '4416210001'")" '2014-12-31|4850.00' 'a day in Chinese, an amount with its sign'
is "$(ask "SELECT labour_capacity FROM fupin_register.person_year WHERE person_id = '441621100102' ORDER BY year")" 'none
weak' 'one code in two years, with the meaning of each'
is "$(ask "SELECT total_stated, total_loaded + total_rejected, total_right_label FROM fupin_report.import_total WHERE total_stated IS NOT NULL ORDER BY total_stated")" '40.00|40.00|是
320100.00|320000.00|否' 'the totals: right for the members, 100 too much for the wages'
is "$(ask "CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'sheet')")" '49|0|0|20|26|3|0' 'the same sheet again changes nothing'
is "$(ask "CALL fupin_register.import('county.coded', 'national.person', 'under another name')")" '37|0|0|19|16|2|0' 'nor the same table under another name'

different='SELECT 0'
for table in village household household_year person person_year income_item; do
	columns=$(ask "SELECT string_agg(quote_ident(attname), ', ' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'fupin_register.$table'::regclass AND attnum > 0 AND NOT attisdropped")
	different="$different + (SELECT count(*) FROM (
		((SELECT $columns FROM county.a_$table UNION ALL SELECT $columns FROM county.b_$table) EXCEPT ALL SELECT $columns FROM fupin_register.$table)
		UNION ALL (SELECT $columns FROM fupin_register.$table EXCEPT ALL (SELECT $columns FROM county.a_$table UNION ALL SELECT $columns FROM county.b_$table))) d)"
done
ask "CALL fupin_register.map_view('county.sheet', 'spreadsheet.person', 'a', 'county')
" >/dev/null
ask "CALL fupin_register.map_view('county.coded', 'national.person', 'b', 'county')" >/dev/null
is "$(ask "$different")" 0 'mapped views of both have the same rows as the register'
is "$(ask "SELECT (SELECT count(DISTINCT row_no) FROM county.a_rejected), (SELECT count(DISTINCT row_no) FROM county.b_rejected)")" '26|16' 'and reject the same'

ask "CALL fupin_register.undo_import('sheet')" >/dev/null
ask "CALL fupin_register.undo_import('coded')" >/dev/null
is "$(ask "SELECT (SELECT count(*) FROM fupin_register.village) + (SELECT count(*) FROM fupin_register.household) + (SELECT count(*) FROM fupin_register.person) + (SELECT count(*) FROM fupin_register.income_item) + (SELECT count(*) FROM fupin_register.import_change)")" 0 'undone, they leave no trace'

# Killed while it waits to write the rejects, with the register written: nothing of it stays.
$psql -c 'BEGIN' -c 'LOCK TABLE fupin_register.import_line IN SHARE MODE' -c 'SELECT pg_sleep(60)' >/dev/null 2>&1 &
PGAPPNAME=fupin_import_killed $psql -c "DO \$\$ BEGIN WHILE NOT EXISTS (SELECT FROM pg_locks WHERE relation = 'fupin_register.import_line'::regclass AND mode = 'ShareLock' AND granted) LOOP PERFORM pg_sleep(0.02); END LOOP; END \$\$" \
	-c "CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'killed')" >/dev/null 2>&1 &
waited=0
until [ "$(ask "SELECT count(*) FROM pg_stat_activity a JOIN pg_locks l USING (pid) WHERE a.application_name = 'fupin_import_killed' AND l.relation = 'fupin_register.import_line'::regclass AND NOT l.granted")" = 1 ] || [ $waited = 200 ]; do
	sleep 0.1
	waited=$((waited + 1))
done
is "$(ask "SELECT count(*) > 0 FROM pg_locks l JOIN pg_stat_activity a USING (pid) WHERE a.application_name = 'fupin_import_killed' AND l.relation = 'fupin_register.person'::regclass AND l.mode = 'RowExclusiveLock'")" t 'an import waits, its persons written'
ask "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'fupin_import_killed' OR query LIKE 'SELECT pg_sleep(60)%' AND pid <> pg_backend_pid()" >/dev/null
wait
is "$(ask "SELECT (SELECT count(*) FROM fupin_register.village) + (SELECT count(*) FROM fupin_register.household) + (SELECT count(*) FROM fupin_register.person) + (SELECT count(*) FROM fupin_register.import_change)
                  + (SELECT count(*) FROM fupin_register.import_batch WHERE batch = 'killed')")" 0 'killed half-way it leaves nothing'
is "$(ask "CALL fupin_register.import('county.sheet', 'spreadsheet.person', 'killed')")" '49|20|0|0|26|3|0' 'and goes through when called again'
