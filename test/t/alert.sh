#!/bin/sh
# Alerts from outside: a backend killed in the middle of a run leaves nothing of it, the next run does it all; a run tells those
# who listen; fupin_digest writes a file for each organisation, once.
set -u
database=fupin_alert
work=$(mktemp -d)
number=0
check() { # description, exit status of the test (0: passed)
	number=$((number + 1))
	if [ "$2" = 0 ]; then echo "ok $number - $1"; else echo "not ok $number - $1"; fi
}
same() { # description, expected, found
	[ "$2" = "$3" ]
	check "$1" $?
	[ "$2" = "$3" ] || printf '# expected: %s\n# found: %s\n' "$2" "$3"
}
ask() { psql -qXAt -d "$database" -c "$1"; }
trap 'dropdb --if-exists "$database"; rm -rf "$work"' EXIT

. test/include/database.sh
register_database "$database"
psql -qX -v ON_ERROR_STOP=1 -d "$database" >"$work/log" 2>&1 <<'SQL'
SET client_min_messages = warning;
UPDATE fupin_register.alert_source SET disabled = true;
INSERT INTO fupin_register.area (division, name_zh) VALUES ('441621', '紫金县');
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('../zijin 水务', '441621', '紫金县水务局', 'water bureau');
CREATE TABLE public.well (subject_id text, division text, owners text);
INSERT INTO public.well VALUES ('W1', '441621', '../zijin 水务'), ('W2', '441621', NULL);
INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, severity, title_zh, title_en)
VALUES ('a_first', 'breach', 'public.well', 'facility', 'must', '枯井', 'dry wells');
CREATE TABLE public.pump AS TABLE public.well;
INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, severity, title_zh, title_en)
VALUES ('b_second', 'breach', 'public.pump', 'facility', 'strive', '坏泵', 'broken pumps');
CALL fupin_register.run_checks('2019-06-30');
INSERT INTO public.well VALUES ('W3', '441621', NULL);
INSERT INTO public.pump VALUES ('W3', '441621', NULL);
SQL
state="SELECT string_agg(concat_ws(' ', source_id, subject_id, state, last_seen), ',' ORDER BY source_id, subject_id) FROM fupin_register.alert_list"
before=$(ask "$state")
same "a first run" "a_first W1 open 2019-06-30,a_first W2 open 2019-06-30,b_second W1 open 2019-06-30,b_second W2 open 2019-06-30" "$before"

# The first source has answered, the second waits for a table that somebody has locked: there the backend is killed.
mkfifo "$work/pipe"
psql -qXAt -d "$database" <"$work/pipe" >"$work/locked" 2>&1 &
locker=$!
exec 3>"$work/pipe"
echo "BEGIN; LOCK TABLE public.pump; SELECT 'locked';" >&3
for turn in $(seq 100); do grep -q locked "$work/locked" && break; sleep 0.1; done
PGAPPNAME=fupin_run psql -qX -d "$database" -c "CALL fupin_register.run_checks('2019-07-01')" >"$work/killed" 2>&1 &
runner=$!
waits="SELECT count(*) FROM pg_stat_activity WHERE application_name = 'fupin_run' AND wait_event_type = 'Lock' AND datname = '$database'"
for turn in $(seq 100); do [ "$(ask "$waits")" = 1 ] && break; sleep 0.1; done
same "the run waits in its second source" 1 "$(ask "$waits")"
ask "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'fupin_run' AND datname = '$database'" >/dev/null
wait "$runner"
[ $? != 0 ]
check "and is killed" $?
same "nothing of the run is there" "$before 1 1" "$(ask "$state") $(ask 'SELECT count(*) FROM fupin_register.check_run') $(ask 'SELECT count(DISTINCT run_id) FROM fupin_register.check_run_source')"
echo "ROLLBACK;" >&3
exec 3>&-
wait "$locker"

# The next run does it all, and tells those who listen what it did.
psql -qXAt -d "$database" -c 'LISTEN fupin_alert' -c "CALL fupin_register.run_checks('2019-07-01')" >"$work/told" 2>&1
same "the next run does all of it" "a_first W1 open 2019-07-01,a_first W2 open 2019-07-01,a_first W3 open 2019-07-01,b_second W1 open 2019-07-01,b_second W2 open 2019-07-01,b_second W3 open 2019-07-01" "$(ask "$state")"
grep -q 'notification "fupin_alert" with payload "{"run" : 2, "as_of" : "2019-07-01", "opened" : 2, "preexisting" : 0, "resolved" : 0, "found" : 6, "failed" : 0}"' "$work/told"
check "and says so to those who listen" $?
sed 's/^/# /' "$work/told"
psql -qXAt -d "$database" -c 'LISTEN fupin_alert' -c 'BEGIN' -c "CALL fupin_register.run_checks('2019-07-02')" -c 'ROLLBACK' >"$work/silent" 2>&1
! grep -q notification "$work/silent"
check "a run that is taken back tells nobody" $?

# Digests: one file for each organisation and day, with a name that stays in its folder; written once.
digest="$FUPIN_CLUSTER/stage$(${PG_CONFIG:-pg_config} --bindir)/fupin_digest"
mkdir "$work/out"
written=$("$digest" "$work/out" -d "$database" 2>"$work/err")
same "no error" "" "$(cat "$work/err")"
same "a file for each digest" "2019-06-30_441621_.._zijin__$(printf %s '../zijin 水务' | md5sum | cut -c -32).txt
2019-06-30_441621_county.txt
2019-07-01_441621_.._zijin__$(printf %s '../zijin 水务' | md5sum | cut -c -32).txt
2019-07-01_441621_county.txt" "$written"
same "and no other" "$written" "$(ls -A "$work/out")"
same "in UTF-8" "【紫金县】2019年7月1日扶贫预警
新增2条，待办2条（其中逾期0条），首次检查前遗留2条，已消除0条。
分类：违反规定4条。
最紧要的事项：
1．[紧急] 紫金县 设施 W3：枯井
2．[紧急] 紫金县 设施 W2：枯井
3．[重要] 紫金县 设施 W3：坏泵
4．[重要] 紫金县 设施 W2：坏泵" "$(cat "$work/out/2019-07-01_441621_county.txt")"
same "all are marked" 0 "$(ask 'SELECT count(*) FROM fupin_register.alert_digest WHERE delivered_at IS NULL')"
same "how it is called" "usage: fupin_digest DIRECTORY [psql options ...]" "$(LC_ALL=C "$digest" --help 2>/dev/null | head -n 1)"
same "again, nothing is written" "" "$("$digest" "$work/out" -d "$database" 2>&1)"
"$digest" "$work/nowhere" -d "$database" >/dev/null 2>&1
[ $? != 0 ]
check "a folder that is not there is an error" $?
"$digest" "$work/out" -d "$database"_not >/dev/null 2>&1
[ $? != 0 ]
check "a database that is not there is an error" $?

# A text is as long as it is, ends as it ends, and is never an argument of a program, which every user of the machine can see.
mkdir "$work/bin"
cat >"$work/bin/psql" <<-SH
	#!/bin/sh
	printf '%s\n' "\$@" >>"$work/arguments"
	exec "$(command -v psql)" "\$@"
SH
chmod +x "$work/bin/psql"
psql -qX -v ON_ERROR_STOP=1 -d "$database" <<'SQL'
INSERT INTO fupin_register.alert_digest (as_of, division, organisation_id, name_zh, run_id, new_alerts, open_alerts, overdue_alerts, preexisting_alerts, resolved_alerts, text_zh)
SELECT '2019-07-03', '441621', id, id, 2, 0, 0, 0, 0, 0, words
  FROM (VALUES ('long', repeat('紫', 100000) || '终'), ('one_line_more', E'紫金\n'), ('two_lines_more', E'紫金\n\n'), ('quoted', E''':name "`id`$(id)\\紫'), (E'ends\n', '紫金'), ('empty', '')) digest (id, words);
SQL
PATH="$work/bin:$PATH" "$digest" "$work/out" -d "$database" >"$work/written" 2>"$work/err"
same "no error of long texts" "" "$(cat "$work/err")"
same "each has its file" 6 "$(grep -c '^2019-07-03_441621_' "$work/written")"
same "the long one is whole" 300004 "$(wc -c <"$work/out/2019-07-03_441621_long.txt")"
same "and line breaks at the end stay, with that of the file" 9 "$(wc -c <"$work/out/2019-07-03_441621_two_lines_more.txt")"
printf '%s\n' "':name \"\`id\`\$(id)\\紫" | cmp -s - "$work/out/2019-07-03_441621_quoted.txt"
check "quotes too" $?
same "all are marked" 0 "$(ask 'SELECT count(*) FROM fupin_register.alert_digest WHERE delivered_at IS NULL')"
! grep -q '紫' "$work/arguments"
check "no word of them was an argument" $?
# What the file does not say is not delivered.
psql -qX -v ON_ERROR_STOP=1 -d "$database" -c "UPDATE fupin_register.alert_digest SET delivered_at = NULL, delivered_by = NULL WHERE organisation_id = 'quoted'"
printf '#!/bin/sh\nexit 0\n' >"$work/bin/mv"
chmod +x "$work/bin/mv"
echo other >"$work/out/2019-07-03_441621_quoted.txt"
PATH="$work/bin:$PATH" "$digest" "$work/out" -d "$database" >/dev/null 2>&1
same "a file that says something else leaves its digest unmarked" 1 "$(ask 'SELECT count(*) FROM fupin_register.alert_digest WHERE delivered_at IS NULL')"
echo "1..$number"
