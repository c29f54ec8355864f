#!/bin/sh
# A backup brings back the register, the reports and the county's own catalogue rows: the whole database by
# pg_dump -Fc, and the narrower line for those who share a database with others.  Both are restored into a
# fresh database and compared with the source, row by row, with row security, grants and lookups.  With FUPIN_SLOW set (make
# check-slow) the sample register is in it too, and every report is read before and after.
set -u
work=$(mktemp -d)
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
psql="psql -qXAt -v ON_ERROR_STOP=1"
clean() {
	for database in fupin_source fupin_whole fupin_narrow; do dropdb --if-exists "$database" 2>/dev/null; done
	dropuser --if-exists fupin_backup_reader 2>/dev/null
	rm -rf "$work"
}
trap clean EXIT

. test/include/database.sh
register_database fupin_source
$psql -d fupin_source -v slow="${FUPIN_SLOW:-no}" >"$work/out" 2>&1 <<'SQL'
SET client_min_messages = warning;
\if :slow
CALL fupin_register.load_sample();
\endif

-- A village of the county 441621 with a household that has a row in every table.
INSERT INTO fupin_register.village (division, name_zh, poor_village) VALUES ('441621999999', '样例村', true);
INSERT INTO fupin_register.village_year (division, year, income_per_capita) VALUES ('441621999999', 2019, 12000.00);
INSERT INTO fupin_register.area (division, poor_county) VALUES ('441621999', NULL);
INSERT INTO fupin_register.area_year (division, year, facts) VALUES ('441621999', 2019, '{"note": "样例"}');
INSERT INTO fupin_register.household (household_id, division, head_name) VALUES ('BACKUP', '441621999999', '样例甲');
INSERT INTO fupin_register.household_year (household_id, division, year, status, members, housing_grade, facts) VALUES ('BACKUP', '441621999999', 2019, 'registered', 2, 'B', '{"has_telephone": true}');
INSERT INTO fupin_register.income_item (household_id, division, year, item_no, category, revenue) VALUES ('BACKUP', '441621999999', 2019, 1, 'wage', 18000.00), ('BACKUP', '441621999999', 2019, 2, 'transfer', NULL);
INSERT INTO fupin_register.person (person_id, household_id, division, name, citizen_id, citizen_id_missing_reason) VALUES ('BACKUP1', 'BACKUP', '441621999999', '样例甲', '990000197002030010', NULL), ('BACKUP2', 'BACKUP', '441621999999', '样例乙', NULL, 'newborn');
INSERT INTO fupin_register.person_year (person_id, household_id, division, year, labour_capacity) VALUES ('BACKUP1', 'BACKUP', '441621999999', 2019, 'full'), ('BACKUP2', 'BACKUP', '441621999999', 2019, NULL);
INSERT INTO fupin_register.status_event (household_id, division, step_no, from_status, to_status, happened_on) VALUES ('BACKUP', '441621999999', 1, NULL, 'registered', '2016-03-01'), ('BACKUP', '441621999999', 2, 'registered', 'exit_proposed', '2019-09-01');
INSERT INTO fupin_register.household_event (household_id, division, event_no, kind, happened_on, person_id) VALUES ('BACKUP', '441621999999', 1, 'member_in', '2019-05-01', 'BACKUP2');
INSERT INTO fupin_register.official (official_id, division, name) VALUES ('BACKUP', '441621', '样例丁');
INSERT INTO fupin_register.official_post (official_id, official_division, role, division, during) VALUES ('BACKUP', '441621', 'first_secretary', '441621999999', '[2019-01-01,)');
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('zijin.helper', '441621', '紫金县样例单位', 'sample helper unit');
INSERT INTO fupin_register.organisation_role (organisation_id, role, division, during) VALUES ('zijin.helper', 'helper_unit', '441621999999', '[2016-05-01,)');
INSERT INTO fupin_register.team (team_id, division, during) VALUES ('BACKUP', '441621999999', '[2019-01-01,)');
INSERT INTO fupin_register.team_member (team_id, division, official_id, official_division, during) VALUES ('BACKUP', '441621999999', 'BACKUP', '441621', '[2019-01-01,)');
INSERT INTO fupin_register.assignment (assignment_id, division, actor_kind, actor_id, target_kind, target_id, household_id, role, during) VALUES ('BACKUP', '441621999999', 'official', 'BACKUP', 'household', 'BACKUP', 'BACKUP', 'helper', '[2019-01-01,)');
INSERT INTO fupin_register.event (event_id, division, kind, subject_kind, subject_id, household_id, happened_on) VALUES ('BACKUP', '441621999999', 'discharged', 'household', 'BACKUP', 'BACKUP', NULL);
INSERT INTO fupin_register.activity (activity_id, division, action, actor_kind, actor_id, happened_on) VALUES ('BACKUP', '441621', 'visit', 'official', 'BACKUP', '2019-05-01');
INSERT INTO fupin_register.calendar (division, kind, during) VALUES ('441621999', 'semester', '[2019-02-18,2019-07-06)');
INSERT INTO fupin_register.project (project_id, division, place, title, kind, province_filed_on, prefecture_filed_on) VALUES ('BACKUP', '441621999999', '441621999999', '样例', 'industry', '2019-02-01', '2019-02-01');
INSERT INTO fupin_register.notice (notice_id, division, kind, level, subject_kind, subject_id, from_date, to_date) VALUES ('BACKUP1', '441621999999', 'publicity', 'village', 'project', 'BACKUP', '2019-01-02', '2019-01-08');
INSERT INTO fupin_register.project_event (project_id, division, step_no, from_state, to_state, happened_on) VALUES ('BACKUP', '441621999999', 1, NULL, 'draft', '2019-01-01'), ('BACKUP', '441621999999', 2, 'draft', 'declared', '2019-01-01'), ('BACKUP', '441621999999', 3, 'declared', 'town_reviewed', '2019-01-09');
INSERT INTO fupin_register.project_step (procedure, from_state, to_state, note) VALUES ('library', 'declared', 'district_approved', 'the county''s own step');
INSERT INTO fupin_register.beneficiary (project_id, project_division, household_id, division) VALUES ('BACKUP', '441621999999', 'BACKUP', '441621999999');
INSERT INTO fupin_register.housing_case (housing_case_id, household_id, division, grade, appraiser_kind) VALUES ('BACKUP', 'BACKUP', '441621999999', 'D', 'third_party');
INSERT INTO fupin_register.housing_event (housing_case_id, division, step_no, from_state, to_state, happened_on) VALUES ('BACKUP', '441621999999', 1, NULL, 'reported', '2019-01-01'), ('BACKUP', '441621999999', 2, 'reported', 'third_party_appraised', '2019-01-02');
INSERT INTO fupin_register.fund (fund_id, division, source_level, kind, amount, issued_on) VALUES ('BACKUP', '441621', 'province', 'special_poverty', 1000.00, '2018-12-31');
INSERT INTO fupin_register.fund_transfer (transfer_id, division, fund_id, fund_division, amount, transferred_on) VALUES ('BACKUP', '441621999', 'BACKUP', '441621', 1000.00, '2019-01-10');
INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, transfer_id, transfer_division, project_id, project_division, household_id, amount, paid_on) VALUES ('BACKUP', '441621999999', 'BACKUP', '441621', 'BACKUP', '441621999', 'BACKUP', '441621999999', 'BACKUP', 1000.00, '2019-06-30');
INSERT INTO fupin_register.measure (measure_id, division, household_id, kind, raises_income, during) VALUES ('BACKUP', '441621999999', 'BACKUP', 'breeding', true, '[2019-03-01,)');
INSERT INTO fupin_register.loan (loan_id, division, household_id, borrower, amount) VALUES ('BACKUP', '441621999999', 'BACKUP', '样例甲', 50000.00);
INSERT INTO fupin_register.loan_event (loan_id, division, step_no, to_stage, happened_on) VALUES ('BACKUP', '441621999999', 1, 'application', '2019-04-20');
INSERT INTO fupin_register.asset_project (asset_project_id, division, title) VALUES ('BACKUP', '441621999999', '样例');
INSERT INTO fupin_register.asset_share (asset_share_id, division, asset_project_id, asset_division, household_id) VALUES ('BACKUP', '441621999999', 'BACKUP', '441621999999', 'BACKUP');
INSERT INTO fupin_register.dividend (dividend_id, division, asset_project_id, asset_division, household_id, due_on, amount) VALUES ('BACKUP', '441621999999', 'BACKUP', '441621999999', 'BACKUP', '2019-12-31', 2500.00);
INSERT INTO fupin_register.label (subject_kind, subject_id, household_id, division, label, since) VALUES ('person', 'BACKUP2', 'BACKUP', '441621999999', 'seriously_ill', '2019-05-01');
INSERT INTO fupin_register.review (household_id, division, review_no, held_on, occasion, result, facts) VALUES ('BACKUP', '441621999999', 1, '2019-09-10', 'exit', 'qualified', '{"stable": true}');
INSERT INTO fupin_register.source_batch (source, batch, division, subject_kind, year, is_complete, recorded_on, received_on) VALUES ('ledger', '样例', '441621', 'household', 2019, true, '2019-05-01', '2019-05-02');
INSERT INTO fupin_register.source_record (source, batch, batch_division, record_no, fact_name, division, subject_id, value) VALUES ('ledger', '样例', '441621', 1, 'members', '441621999999', 'BACKUP', '2');
INSERT INTO fupin_register.comparison_run (division, run_no, source, subject_kind, year, fact_name, run_on, agree, differ, only_here, only_there, unknown) VALUES ('441621', 1, 'ledger', 'household', 2019, 'members', '2019-05-02', 1, 0, 0, 0, 0);
INSERT INTO fupin_register.verification (verification_id, division, kind, sample, checked_on, household_id, persons, meets_standard) VALUES ('BACKUP', '441621999999', 'exit', '样例', '2019-05-01', 'BACKUP', 2, true);
INSERT INTO fupin.mapping (mapping_id, title_zh, title_en, mark_source, total_at) VALUES ('own.shape', '样例', 'sample', '{户主}', '^合计$');
INSERT INTO fupin.mapping_column (mapping_id, position, register_table, register_column, source, parser, compare_total) VALUES
    ('own.shape', 1, 'household', 'household_id', '{户号}', 'number_of', false), ('own.shape', 2, 'village', 'division', '{村码}', 'division', false),
    ('own.shape', 3, 'household', 'head_name', '{户主}', 'text', false), ('own.shape', 4, 'household_year', 'members', '{人数}', 'number', true);
CREATE TEMP TABLE sheet AS SELECT * FROM (VALUES ('NEW', '441621999999', '样例己', '3'), ('BAD', '1', '样例庚', '1'), (NULL, NULL, '合计', '4')) rows ("户号", "村码", "户主", "人数");
CALL fupin_register.import('pg_temp.sheet', 'own.shape', 'BACKUP', 'full', year => 2019, area => '441621', max_absent => 1);
CREATE ROLE fupin_backup_reader;
CALL fupin_register.grant_officer('fupin_backup_reader', '441621');
CALL fupin_register.publish('household_exit', division => '441621');

-- Added: a county's own standard over a fact and a parameter of its own.
INSERT INTO fupin.organisation (organisation_id, division, name_zh, name_en) VALUES ('zijin.office', '441621', '紫金县样例办公室', 'sample office');
INSERT INTO fupin.document (document_id, document_no, issuer, division, issued, valid, title_zh, title_en)
VALUES ('ZIJIN-2019', '样例〔2019〕1号', 'zijin.office', '441621', '2019-03-01', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.fact (subject, name, type, label_zh, label_en) VALUES ('household', 'facts.has_telephone', 'boolean', '有电话', 'has a telephone');
INSERT INTO fupin.parameter_key (key, unit, label_zh, label_en) VALUES ('local_line', '元/人年', '样例线', 'sample line');
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en)
VALUES ('ZIJIN-2019.household.exit', 'ZIJIN-2019', '441621', 'household', 'exit', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.criterion (standard_id, position, name, condition, guard, label_zh, label_en) VALUES
    ('ZIJIN-2019.household.exit', 1, 'income', 'income_per_capita >= $local_line', 'has_labour', '收入', 'income'),
    ('ZIJIN-2019.household.exit', 2, 'telephone', 'facts.has_telephone', NULL, '电话', 'telephone');
CALL fupin_register.compile_standards();
INSERT INTO fupin_register.household_plan_item (household_id, division, year, item_no, standard_id, criterion_name, planned_on, measure_id) VALUES ('BACKUP', '441621999999', 2019, 1, 'ZIJIN-2019.household.exit', 'telephone', '2019-03-01', 'BACKUP');
-- A run of the checks, and what it found of deadlines.
UPDATE fupin_register.alert_source SET disabled = source_id <> 'deadline';
CALL fupin_register.run_checks('2019-07-01');
INSERT INTO fupin.rule (rule_id, document_id, article, kind, subject, strength, title_zh, statement_en, computed_by) SELECT 'ZIJIN-2019-1', 'ZIJIN-2019', '一', kind, subject, strength, '样例', 'sample', computed_by FROM fupin.rule WHERE rule_id = 'HEYUAN-2019-1.1-c';
INSERT INTO fupin.question (question_id, position, title_zh, title_en) VALUES ('telephone', 99, '电话', 'who must have a telephone?');
INSERT INTO fupin.question_rule (question_id, rule_id) VALUES ('telephone', 'ZIJIN-2019-1');
INSERT INTO fupin.reading (reading_id, rule_id, said_zh, said_en, chosen_zh, chosen_en) VALUES ('ZIJIN-2019-1.both', 'ZIJIN-2019-1', '样例', 'sample', '样例', 'sample');
-- And deadlines, duties, amounts and a schedule over codes, facts and parameters of its own.
INSERT INTO fupin.code_list (list, code, position, label_zh, label_en) VALUES ('event_kind', 'telephone_installed', 999, '装电话', 'telephone installed'), ('action', 'call', 999, '打电话', 'call');
INSERT INTO fupin.deadline (deadline_id, document_id, division, key, subject, valid, due, anchor_event, done_event, scope, title_zh, title_en)
VALUES ('zijin.telephone', 'ZIJIN-2019', '441621', 'telephone', 'household', '[2019-01-01,2020-01-01)', 'event + 2 months', 'household_registered', 'telephone_installed',
        'not facts.has_telephone and income_per_capita < $local_line', '样例', 'sample');
INSERT INTO fupin.duty (duty_id, document_id, division, key, actor_kind, actor_role, action, object_kind, object_scope, object_set, quota, valid, title_zh, title_en)
VALUES ('zijin.call', 'ZIJIN-2019', '441621', 'call', 'official', 'helper', 'call', 'household', 'facts.has_telephone', 'each', '>= 1 times per month', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.entitlement (entitlement_id, document_id, division, key, subject, scope, formula, period, valid, title_zh, title_en)
VALUES ('zijin.difference', 'ZIJIN-2019', '441621', 'difference', 'household', 'facts.has_telephone', 'greatest(0, $local_line - income_per_capita)', 'year', '[2019-01-01,2020-01-01)', '样例', 'sample');
INSERT INTO fupin.fund_schedule (fund_schedule_id, document_id, division, fund_kind, valid, schedule, status, source)
VALUES ('zijin.special', 'ZIJIN-2019', '441621', 'special', '[2019-01-01,2020-01-01)', '06-30 50%, 12-31 100%', 'adopted', 'sample');
INSERT INTO fupin.monitored_group (document_id, label) VALUES ('ZIJIN-2019', 'special_poor_group');
INSERT INTO fupin.required_fact (subject, name, division, topic) VALUES ('household', 'facts.has_telephone', '441621', 'basic');
-- Overriding: a parameter that the shipped rows have too.
SELECT fupin.adopt_parameter('441621', 'reference_income', '[2019-01-01,2020-01-01)', 18818.42, '元/人年', '样例〔2019〕2号', 'sample');
SELECT fupin.adopt_parameter('441621', 'local_line', '[2019-01-01,2020-01-01)', 9000, '元/人年', '样例〔2019〕2号', 'sample');
-- Disabling: no village standard in this county.
INSERT INTO fupin.standard (standard_id, document_id, division, subject, purpose, valid, title_zh, title_en, disabled)
VALUES ('ZIJIN-2019.village.exit', 'ZIJIN-2019', '441621', 'village', 'exit', '[2019-01-01,2020-01-01)', '样例', 'sample', true);
-- Two decisions on the facts and the standard above, one of them against the verdict.
SET fupin.as_of = '2019-09-30';
CALL fupin_register.decide('household', 'BACKUP', 'refused', decided_by => '样例', reason => '"样例"\，
换行');
CALL fupin_register.decide('village', '441621999999', 'exited', '2019-09-30', '样例〔2019〕3号', '2019-09-01', '样例', '2019-09-10', '2019-09-20', 0, reason => '样例');
RESET fupin.as_of;
CALL fupin_register.respond('household.year.registered_on_missing', 'BACKUP', NULL, 'confirmed_correct', '样例');
CALL fupin_register.close_year(2019, '441621', '样例〔2020〕1号');
-- Answers that are kept, of which one change has made nothing else.
CALL fupin_register.snapshot(2019);
DELETE FROM fupin_register.measure WHERE false;
CALL fupin_register.snapshot(2018);
SQL
ok "a register with data, and an added, an overriding and a disabling catalogue row" $?
sed 's/^/# /' "$work/out" | grep -v '^# 4416' | head -n 20

# Every row of the register and of the catalogue (shipped rows too), and what the lookups answer.
snapshot() { # database
	$psql -d "$1" -f "$(dirname "$0")/../include/analyze.sql"
	$psql -d "$1" <<'SQL'
SELECT format('SELECT %L, row FROM (SELECT to_jsonb(t)::text AS row FROM %s t OFFSET 0) rows ORDER BY row COLLATE "C"', oid::regclass, oid::regclass)
  FROM pg_class
 WHERE relnamespace IN ('fupin'::regnamespace, 'fupin_register'::regnamespace) AND relkind = 'r'
 ORDER BY oid::regclass::text COLLATE "C" \gexec
SELECT 'standard', place, subject, fupin.governing_standard(place::fupin.division, subject, 'exit', '2019-06-30')
  FROM (VALUES ('441621999999'), ('441622999999'), ('460108999999')) places (place), (VALUES ('household'), ('village')) subjects (subject)
 ORDER BY place, subject;
SELECT 'parameter', place, governing.*
  FROM (VALUES ('441621999999'), ('441622999999')) places (place), fupin.governing_parameters(place::fupin.division, '2019-06-30') governing
 ORDER BY place, key;
SELECT 'deadline', place, governing.*
  FROM (VALUES ('441621999999'), ('441622999999')) places (place), fupin.governing_deadlines(place::fupin.division, '2019-06-30') governing
 ORDER BY place, key;
SELECT 'schedule', place, governing.*
  FROM (VALUES ('441621999999'), ('441622999999')) places (place), fupin.governing_fund_schedule(place::fupin.division, 'special', '2019-06-30') governing
 ORDER BY place;
SELECT 'chain', county, count(*), bool_and(hash IS NOT NULL) FROM fupin_register.decision GROUP BY county ORDER BY county;
SELECT 'chain', * FROM fupin_register.verify_decisions();
SET ROLE fupin_backup_reader;
SELECT 'officer', count(*) FILTER (WHERE NOT starts_with(household_id, 'SAMPLE-')), count(*) FILTER (WHERE NOT fupin.within(division, '441621')) FROM fupin_register.household;
SQL
}
# The number of rows of each report, and their digest: slow, and hardly needed where rows and views are the same.
reports() { # database
	$psql -d "$1" <<'SQL'
SET fupin.as_of = '2019-06-30';
SET fupin.accept_basis = 'unverified';
SET jit = off;
SELECT format('SELECT %L, count(*), sum(hashtextextended(t::text, 0)) FROM (SELECT * FROM %s OFFSET 0) t', oid::regclass, oid::regclass)
  FROM pg_class
 WHERE relnamespace = 'fupin_report'::regnamespace
   AND relname <> 'snapshot_status' -- which a server keeps of its own
 ORDER BY oid::regclass::text COLLATE "C" \gexec
SQL
}
# The same of the objects without their rows: pg_dump guards its output with a random key, and names an untyped constant of a
# UNION only once it has been restored.
objects() { # database
	pg_dump -s -n fupin_register -n fupin_report "$1" | grep -Ev '^\\(un)?restrict ' | sed -E 's/(::[a-z. ]+) AS "?[a-z0-9]+"?(,?)$/\1\2/'
}
snapshot fupin_source >"$work/source" 2>&1
ok "the source can be read" $?
[ -z "${FUPIN_SLOW:-}" ] || reports fupin_source >"$work/source.reports" 2>&1
$psql -d fupin_source -c "SELECT format('SELECT %L WHERE NOT EXISTS (SELECT FROM %s);', oid::regclass, oid::regclass) FROM pg_class WHERE relnamespace = 'fupin_register'::regnamespace AND relkind = 'r'" |
	$psql -d fupin_source -f - >"$work/out" 2>&1
same "every table of the register has a row in it" /dev/null "$work/out"
objects fupin_source >"$work/source.objects"
for words in 'standard|441621999999|household|ZIJIN-2019.household.exit' 'standard|441622999999|village|HEYUAN-2019.village.exit' \
	'parameter|441621999999|local_line|9000' 'deadline|441621999999|zijin.telephone' 'schedule|441621999999|06-30 50%, 12-31 100%' 'parameter|441621999999|reference_income|18818.42' 'chain|441621|2|t' 'officer|2|0'; do
	says "it has: $words" "$work/source" "$words"
done
grep -q '^standard|441621999999|village|$' "$work/source"
ok "it has: no village standard in the county that disabled it" $?
! grep -q '^parameter|441622999999|reference_income|18818.42' "$work/source"
ok "it has: another reference in the county beside it" $?

kept() { # database: year and state of each snapshot, and which answers are not those that are worked out
	$psql -d "$1" -c "SELECT year, snapshot_state FROM fupin_report.snapshot_status ORDER BY year" -c "(TABLE fupin_register.completeness EXCEPT TABLE fupin_register.completeness_now) UNION ALL (TABLE fupin_register.completeness_now EXCEPT TABLE fupin_register.completeness)"
}
printf '2018|fresh\n2019|changed\n' >"$work/kept"
kept fupin_source >"$work/out" 2>&1
same "it has: a snapshot that is fresh, and one that is not" "$work/kept" "$work/out"

pg_dump -Fc -f "$work/whole" fupin_source && createdb fupin_whole && pg_restore -e -d fupin_whole "$work/whole" >"$work/out" 2>&1
ok "the whole database is dumped and restored" $?
sed 's/^/# /' "$work/out"
snapshot fupin_whole >"$work/restored" 2>&1
same "and reads the same" "$work/source" "$work/restored"
if [ -n "${FUPIN_SLOW:-}" ]; then
	reports fupin_whole >"$work/restored.reports" 2>&1
	same "in every report" "$work/source.reports" "$work/restored.reports"
fi
objects fupin_whole >"$work/restored.objects"
same "with the same objects" "$work/source.objects" "$work/restored.objects"
printf '2018|elsewhere\n2019|elsewhere\n' >"$work/kept"
kept fupin_whole >"$work/out" 2>&1
same "where nobody believes a snapshot of the source" "$work/kept" "$work/out"
$psql -d fupin_whole -c "CALL fupin_register.snapshot(2018)" >"$work/out" 2>&1
printf '2018|fresh\n' >"$work/kept"
kept fupin_whole >>"$work/out" 2>&1
same "until one is taken there" "$work/kept" "$work/out"
$psql -d fupin_whole -c "INSERT INTO fupin_register.fund_payment (payment_id, division, fund_id, fund_division, amount, paid_on) VALUES ('MORE', '441621', 'BACKUP', '441621', 0.01, '2019-07-01')" >"$work/out" 2>&1
$psql -d fupin_whole -c "DELETE FROM fupin_register.decision" >"$work/deleted" 2>&1
says "and a decision stays" "$work/deleted" 'decisions are only added to'
says "and a tranche that is used up stays so" "$work/out" 'payments of 0.01 yuan overdraw tranche "BACKUP", of which 0.00 yuan remain'
$psql -d fupin_whole -c "SELECT 'all proved' FROM fupin_register.verify_publications() HAVING bool_and(problem IS NULL) AND count(*) = 1" >"$work/out" 2>&1
says "and what was published is proved" "$work/out" 'all proved'
$psql -d fupin_whole -c "UPDATE fupin_register.household_year SET members = 3" >"$work/out" 2>&1
says "and a closed year stays closed" "$work/out" 'year 2019 of 441621 is closed'

# btree_gist stands in the line because -e takes what it names and nothing that this requires.
pg_dump -e btree_gist -e fupin -n fupin_register -n fupin_report -f "$work/narrow" fupin_source &&
	createdb fupin_narrow && $psql -d fupin_narrow -f "$work/narrow" >"$work/out" 2>&1
ok "extension, register and reports alone are dumped and restored" $?
sed 's/^/# /' "$work/out" | grep -v '^# *$'
snapshot fupin_narrow >"$work/restored" 2>&1
same "and read the same" "$work/source" "$work/restored"
objects fupin_narrow >"$work/restored.objects"
same "with the same objects" "$work/source.objects" "$work/restored.objects"

$psql -d fupin_source -c 'DROP EXTENSION fupin' >"$work/out" 2>&1
says "DROP EXTENSION fupin is refused while a register exists" "$work/out" "cannot drop extension fupin because other objects depend on it"
objects fupin_source >"$work/restored.objects"
same "and nothing is lost by trying" "$work/source.objects" "$work/restored.objects"
$psql -d fupin_source -c 'DROP SCHEMA fupin_register, fupin_report CASCADE' -c 'DROP EXTENSION fupin' >"$work/out" 2>&1
ok "without a register the extension can be dropped" $?

echo "1..$test"
