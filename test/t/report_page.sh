#!/bin/sh
# bin/fupin_report: the page as it is made from the sample register, opened and driven in a browser; its figures against SQL.
# Needs the packages chromium and nodejs, and the chart library from npm (.ci/packages); without a browser the page is made only.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/fupin_page_test.XXXXXX")
database=fupin_page
trap 'dropdb --if-exists "$database" >/dev/null 2>&1; dropuser --if-exists fupin_page_reader >/dev/null 2>&1; rm -rf "$work"' EXIT
export PGCLIENTENCODING=UTF8
installed=${FUPIN_CLUSTER:?}/stage$(${PG_CONFIG:-pg_config} --bindir)/fupin_report
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

# The sample register; a village with a name that would like to be a script, and a county whose villages have dry wells, so that
# there are alerts without asking every check.  The page is for a reader of one province.
(
	. test/include/database.sh && sample_database $database
	psql -qX -v ON_ERROR_STOP=1 -d $database <<-'SQL'
		SET client_min_messages = warning;
		UPDATE fupin_register.village SET name_zh = E'</script><script>hacked()</script>"''&amp;\u2028<img src=x>' WHERE division = '441224001210';
		UPDATE fupin_register.alert_source SET disabled = true;
		CREATE TABLE public.well AS SELECT 'W' || row_number() OVER () AS subject_id, division::text AS division, NULL::text AS owners
		  FROM fupin_register.village WHERE division OPERATOR(fupin.<@) '441224';
		INSERT INTO fupin_register.alert_source (source_id, kind, view, subject_kind, severity, title_zh, title_en)
		VALUES ('dry', 'breach', 'public.well', 'facility', 'must', '枯井', 'dry wells');
		CALL fupin_register.run_checks();
		CREATE ROLE fupin_page_reader LOGIN;
		CALL fupin_register.grant_reader('fupin_page_reader', '44');
	SQL
) >"$work/log" 2>&1 || { echo "Bail out! no sample register: $(tail -n 3 "$work/log")"; exit 1; }

# What the page must show, asked for meanwhile in other words than the page's own.
psql -XAtq -F '|' -d $database >"$work/wanted" <<'SQL' &
\echo [exit]
SELECT COALESCE(county_code, '441200'), count(*), count(*) FILTER (WHERE is_eligible), count(*) FILTER (WHERE NOT is_eligible), count(*) FILTER (WHERE is_eligible IS NULL),
       trunc(100.0 * count(*) FILTER (WHERE is_eligible) / count(*), 0), count(*) FILTER (WHERE is_provisional)
  FROM fupin_report.household_exit WHERE prefecture_code = '441200' AND year = 2019 GROUP BY ROLLUP (county_code) ORDER BY 1;
\echo [persons]
SELECT county_code, persons, persons_eligible, persons_not_eligible, persons_undecided, persons_possible FROM fupin_report.exit_by_county WHERE prefecture_code = '441200' AND year = 2019 ORDER BY 1;
\echo [share]
SELECT county_code, rtrim((households_certain_share * 100)::text, '0'), rtrim((households_possible_share * 100)::text, '0') FROM fupin_report.exit_by_county WHERE prefecture_code = '441200' AND year = 2019 ORDER BY 1;
\echo [sorted]
SELECT string_agg(county_code, ' ' ORDER BY households DESC) FROM fupin_report.exit_by_county WHERE prefecture_code = '441200' AND year = 2019;
\echo [income]
SELECT county_code, persons_measured, persons_unmeasured, persons_below_line, round(headcount_ratio * 100, 2) FROM fupin_report.poverty_measures WHERE prefecture_code = '441600' AND year = 2019 ORDER BY 1;
\echo [fund]
SELECT fund_kind, sum(tranches), sum(amount_wan)::numeric(18, 2), sum(paid_wan)::numeric(18, 2) FROM fupin_report.fund_progress WHERE prefecture_code = '441200' AND fund_year = 2019 GROUP BY 1 ORDER BY 1;
\echo [finding]
SELECT count(*) FILTER (WHERE finding = 'breach'), count(*) FILTER (WHERE finding = 'unknown') FROM fupin_report.fund_breach WHERE prefecture_code = '441200';
\echo [deadline]
SELECT deadline_code, count(*) FILTER (WHERE deadline_state = 'overdue'), count(*) FILTER (WHERE deadline_state = 'met'), count(*) FILTER (WHERE deadline_state = 'unknown')
  FROM fupin_report.deadline_status WHERE prefecture_code = '441200' GROUP BY 1 ORDER BY 1;
\echo [deadline_en]
SELECT deadline_code, upper(left(min(deadline_title_en), 1)) || substr(min(deadline_title_en), 2) FROM fupin_report.deadline_status WHERE prefecture_code = '441200' GROUP BY 1 ORDER BY 1;
\echo [town_income]
SELECT town_code, (income_ratio * 100)::numeric(18, 2) FROM fupin_report.income_ratio_town WHERE county_code = '441224' AND year = 2019;
\echo [duty]
SELECT duty_code, count(*) FILTER (WHERE is_breach), count(*) FILTER (WHERE duty_state = 'met'), count(*) FILTER (WHERE duty_state = 'unknown')
  FROM fupin_report.duty_status WHERE county_code = '441224' GROUP BY 1 ORDER BY 1;
\echo [coverage]
SELECT standard_code || '.' || criterion_name, in_scope, covered, undecided, round(covered_share * 100, 2), share_state_label FROM fupin_report.coverage WHERE county_code = '441224' AND year = 2019;
\echo [alert]
SELECT town_code, count(*) FROM fupin_report.alert_status WHERE county_code = '441224' AND town_code IS NOT NULL GROUP BY 1 ORDER BY 1;
\echo [village]
SELECT eligible_label, unmet_label, unknown_label FROM fupin_report.village_exit WHERE village_code = '441224001210' AND year = 2019;
\echo [word]
SELECT label_zh, upper(left(label_en, 1)) || substr(label_en, 2) FROM fupin_report.data_dictionary WHERE dictionary_key = 'exit_by_county.households_not_eligible';
SQL
asking=$!
said=$(cd "$work" && "$installed" -d $database -U fupin_page_reader page.html 2>&1)
is "$? $said" '0 ' 'the installed program writes the page and says nothing'
wait $asking

# Without the library, the parts, a database, a place to write to; wrong calls
mkdir "$work/alone" && cp "$installed" "$work/alone/fupin_report"
said=$(PATH=/usr/bin:/bin PGDATABASE=$database "$installed" --sheets 2>&1)
is "$?" 1 'an unknown option: a wrong call'
"$installed" a b >/dev/null 2>&1
is "$?" 1 'two files: a wrong call'
"$installed" --as-of >/dev/null 2>&1
is "$?" 1 'an option without its value: a wrong call'
"$installed" -d $database "$work/alone" >/dev/null 2>&1
is "$?" 2 'a directory is no file to write to'
said=$("$installed" -d fupin_no_such_database "$work/none.html" 2>&1)
is "$? $(ls "$work" | grep -c none)" '4 0' 'no such database: said, and nothing is written'
said=$("$installed" -d $database --as-of tomorrow "$work/none.html" 2>&1)
is "$? $(ls "$work" | grep -c none)" '4 0' 'a day that is none: said, and nothing is written'
mkdir "$work/alone/report" && cp "$here"/bin/report/page.* "$here/bin/report/words.js" "$here/bin/report/data.sql" "$work/alone/report"
said=$("$work/alone/fupin_report" -d $database 2>&1)
is "$? $said" '3 fupin_report: the chart library is not here: run make charts in the source tree of fupin (it is fetched from npm), then make install again' 'without the chart library it says how to get it'
is "$(ls -A "$work" | tr '\n' ' ')" 'alone log page.html wanted ' 'nothing is left of temporary files'

# What a reader may not see is not in the page: neither figures nor names of other provinces.
is "$(sed -n '/id="data"/,/<\/script>/p' "$work/page.html" | grep -o '"\(440000\|441224\|411400\|411402\|460108\|商丘市\)"' | sort -u | tr '\n' ' ')" '"440000" "441224" ' "a reader's page holds his own places only"

if ! command -v chromium >/dev/null || ! command -v node >/dev/null; then
	echo "1..$number"
	echo "# the page is not opened: no chromium or node on this machine"
	exit 0
fi

mkdir "$work/profile"
node - "$here" "$work" "$number" <<'NODE'
const [here, work, before] = process.argv.slice(2);
const fs = require('fs');
const { open } = require(here + '/test/include/browser.js');
let number = Number(before);
function is(got, wanted, name) {
	const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
	console.log(`${a === b ? 'ok' : 'not ok'} ${++number} - ${name}`);
	if (a !== b) console.log(`# got:    ${a}\n# wanted: ${b}`);
}
const wanted = {};
let part;
for (const line of fs.readFileSync(work + '/wanted', 'utf8').trimEnd().split('\n')) {
	if (/^\[\w+\]$/.test(line)) wanted[part = line.slice(1, -1)] = [];
	else wanted[part].push(line);
}

(async () => {
	const page = await open('chromium', work + '/profile');
	const address = 'file://' + work + '/page.html';
	const shown = text => page.until(`document.documentElement.dataset.shown === ${JSON.stringify(text)}`);
	// The values of a table: a row each, key and columns
	const values = (table, ...columns) => page.ask(`[...document.querySelectorAll('#${table} tbody tr')].map(row => [row.dataset.key, ...${JSON.stringify(columns)}.map(column => row.querySelector('[data-column="' + column + '"]').dataset.value)].join('|'))`);
	const click = selector => page.ask(`document.querySelector(${JSON.stringify(selector)}).click()`);

	await page.size(1366, 768);
	await page.goto(address);
	await page.ask(`document.documentElement.lang === 'zh' || document.getElementById('language').click()`);
	is(await shown('zh 440000 2019'), true, "it opens from the file system, where the reader's places begin, with the latest year");
	is(await page.ask(`[...document.querySelectorAll('#facts div')].map(one => one.dataset.fact).join(' ') + ' ' + document.querySelector('[data-fact=as_of] dd').textContent`), 'as_of data papers read_by made_at 2019-06-30', 'it says as of when, how sure, by which papers and for whom');
	is(await page.ask(`document.querySelector('main section').id`), 'warnings', 'what presses comes first');
	is(await page.ask(`[...document.querySelectorAll('section')].every(one => !one.querySelector('.chart') || [...one.querySelectorAll('figure')].every(figure => figure.querySelector('svg') && (figure.nextElementSibling.querySelector('table') || figure.nextElementSibling.matches('figure'))))`), true, 'every chart is drawn and followed by its table');

	// Down by a click on a name, by the keyboard, by a bar, and back by the path
	await click('#table-exits a[href="#441600/2019"]');
	is(await shown('zh 441600 2019'), true, 'a name leads to a prefecture');
	is((await values('table-income', 'persons_measured', 'persons_unmeasured', 'persons_below_line', 'headcount_percent')).slice(1), wanted.income, 'headcount ratios of its counties');
	await click('#path a[href^="#440000"]');
	await shown('zh 440000 2019');
	await page.ask(`document.querySelector('#table-exits a[href="#441200/2019"]').focus()`);
	await page.key('Enter');
	is(await shown('zh 441200 2019'), true, 'so does the keyboard');
	is(await page.ask('document.activeElement.id'), 'main', 'and the focus goes with it');

	// Figures
	is((await values('table-exits', 'households', 'households_eligible', 'households_not_eligible', 'households_undecided', 'households_certain_percent')).map(line => line.replace(/\.\d+$/, '')).sort(),
		wanted.exit.map(line => line.split('|').slice(0, -1).join('|')), 'exits of the counties and of the prefecture are those of the households');
	is(await page.ask(`document.querySelector('[data-fact=data]').textContent`).then(text => text.match(/\d+(?=／)/)[0]), wanted.exit[0].split('|').pop(), 'as many answers are provisional as households say so');
	is((await values('table-exits', 'households_certain_percent', 'households_possible_percent')).slice(1).map(line => line.replace(/0+(?=\||$)/g, '')), wanted.share.map(line => line.replace(/\.(?=\||$)/g, '.')), 'the shares are those of the report');
	is(await page.ask(`[...document.querySelectorAll('#table-exits td[data-column=households_possible_percent]')].every(cell => { const row = cell.parentNode, value = key => row.querySelector('[data-column=' + key + ']').dataset.value; return cell.querySelector('small').textContent === Number(value('households_eligible')) + Number(value('households_undecided')) + '/' + value('households'); })`), true, 'beside a share stand the counts that it is made of');
	await click('[data-unit=persons]');
	is((await values('table-exits', 'persons', 'persons_eligible', 'persons_not_eligible', 'persons_undecided', 'persons_possible_percent')).slice(1).map(line => line.split('|').slice(0, 5).join('|')), wanted.persons.map(line => line.split('|').slice(0, 5).join('|')), 'persons likewise');
	await click('[data-unit=households]');
	is((await values('table-funds', 'tranches', 'amount', 'paid')).slice(1).sort(), wanted.fund, 'money by kind');
	is(await page.ask(`document.querySelector('[data-card=card_funds]').dataset.value + '|' + document.querySelector('[data-card=card_funds] small').textContent.match(/\\d+/)[0]`), wanted.finding[0], 'breaches about money, and what is unknown beside them');
	is(await page.ask(`document.querySelector('[data-card=card_overdue]').dataset.value`), String(wanted.deadline.reduce((sum, line) => sum + Number(line.split('|')[1]), 0)), 'deadlines overdue');
	is((await values('table-deadlines', 'overdue', 'met', 'unknown')).sort(), wanted.deadline.sort(), 'each deadline');

	// Sorting: as numbers, by mouse and keyboard, the total stays on top
	const order = () => values('table-exits').then(list => list.join(' '));
	const sorting = key => page.ask(`document.querySelector('#table-exits th[data-column=${key}]').getAttribute('aria-sort')`);
	await click('#table-exits th[data-column=households] button');
	is([await order(), await sorting('households')], ['441200 ' + wanted.sorted[0], 'descending'], 'a click on a head sorts, numbers downwards first');
	await page.ask(`document.querySelector('#table-exits th[data-column=households] button').focus()`);
	await page.key('Enter');
	is([await order(), await sorting('households')], ['441200 ' + wanted.sorted[0].split(' ').reverse().join(' '), 'ascending'], 'the keyboard sorts the other way');
	await click('#table-exits th[data-column=place] button');
	is([await sorting('place'), await sorting('households'), (await order()).split(' ')[0]], ['ascending', null, '441200'], 'one column sorts at a time');

	// Language
	const [zh, en] = wanted.word[0].split('|');
	const head = `document.documentElement.lang + ' ' + document.querySelector('#table-exits th[data-column=households_not_eligible]').textContent`;
	is(await page.ask(head), 'zh ' + zh, 'heads are the labels of the dictionary');
	await page.picture(work + '/zh.png');
	await click('#language');
	is([await shown('en 441200 2019'), await page.ask(head), await page.ask(`document.querySelector('#exits h2').textContent`)], [true, 'en ' + en, 'Exits'], 'a button turns the page into English, at the same place');
	is(await page.ask(`[...document.querySelectorAll('h1, h2, h3, caption, figcaption, thead, #facts dt, .cards .title, .note, section > p')].filter(one => /[\\u4e00-\\u9fff]/.test(one.textContent) && !one.querySelector('[lang=zh]')).map(one => one.textContent).filter(text => !text.includes('肇庆市'))`), [], 'no head or title stays Chinese');
	is((await values('table-deadlines', 'title')).sort(), wanted.deadline_en.sort(), 'deadlines have their English titles');
	await page.picture(work + '/en.png');
	await page.goto(address + '?again#441200/2019');
	is(await shown('en 441200 2019'), true, 'the language is remembered; the address leads straight to a place');
	await click('#language');

	// A bar: where the name of the county stands beside it
	const bar = await page.ask(`(() => { document.getElementById('chart-exits').scrollIntoView({ block: 'center' }); const box = [...document.querySelectorAll('#chart-exits text')].find(one => one.textContent === '怀集县').getBoundingClientRect(); return [box.right + 30, box.top + box.height / 2]; })()`);
	await page.click(...bar);
	is(await shown('zh 441224 2019'), true, 'a bar leads to its county');
	is((await values('table-income', 'income_percent')).slice(1).sort(), wanted.town_income.sort(), 'income shares of its towns');
	is((await values('table-duties', 'breaches', 'met', 'unknown')).sort(), wanted.duty.sort(), 'duties of a county');
	is((await values('table-coverage', 'in_scope', 'covered', 'undecided', 'covered_percent', 'share_state')).sort(), wanted.coverage.sort(), 'shares of a county');
	is((await values('table-places', 'alerts')).slice(1).filter(line => !/\|0?$/.test(line)).sort(), wanted.alert, 'alerts by town');
	is(await page.ask(`[...document.querySelectorAll('#table-coverage td.unknown')].some(one => one.dataset.value !== '0' && getComputedStyle(one).backgroundImage.includes('gradient'))`), true, 'unknown is a state of its own');

	// A hostile name is a name.
	const hostile = `</script><script>hacked()</script>"'&amp;\u2028<img src=x>`;
	await click('#table-exits a[href="#441224001/2019"]');
	await shown('zh 441224001 2019');
	is(await page.ask(`document.querySelector('#table-exits a[href="#441224001210/2019"]').textContent`), hostile, 'a name is shown as it stands');
	is(await page.ask(`document.querySelector('#chart-exits').textContent.includes('</script>') && !document.querySelector('img')`), true, 'in the chart too');
	await click('#table-exits a[href="#441224001210/2019"]');
	is([await shown('zh 441224001210 2019'), await page.ask(`document.querySelector('#place span').textContent`)], [true, hostile], 'down to the village');
	const [answer, unmet, unknown] = wanted.village[0].split('|');
	is(await page.ask(`(() => { const text = document.getElementById('standing').textContent; return ${JSON.stringify([answer, unmet, unknown])}.every(one => text.includes(one)); })()`), true, 'which has its own answer');
	is(await page.ask(`[...document.querySelectorAll('#path li')].length`), 6, 'the path shows all levels');
	await click('#path a[href^="#441200"]');
	is(await shown('zh 441200 2019'), true, 'and leads back');

	// What is not there is said.
	await page.ask(`location.hash = '440512/2019'`);
	is([await shown('zh 440512 2018'), await page.ask(`document.getElementById('notice').textContent`)], [true, '濠江区没有2019年的数据，以下为2018年。'], 'a year without figures: the latest, and said');
	await page.ask(`location.hash = '990000'`);
	is([await shown('zh 440000 2019'), await page.ask(`document.getElementById('notice').textContent`)], [true, '没有这个地方：990000'], 'an unknown place: said');

	// Small screens, paper, pictures
	for (const [width, height] of [[1366, 768], [390, 800]]) {
		await page.size(width, height, 1, width < 500);
		is(await page.ask('document.documentElement.scrollWidth'), width, `fits a screen ${width} wide`);
	}
	for (const file of ['zh.png', 'en.png']) {
		const bytes = fs.readFileSync(work + '/' + file);
		is([bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.length > 20000], [1366, 768, true], `a picture, ${file}`);
	}
	is(fs.readFileSync(work + '/zh.png').equals(fs.readFileSync(work + '/en.png')), false, 'which differ');
	is(page.errors, [], 'no error, and nothing is asked of the network');
	console.log(`1..${number}`);
	await page.close();
})().catch(error => { console.log('Bail out! ' + error.stack.replace(/\n/g, ' ')); process.exit(1); });
NODE
