#!/bin/sh
# A newcomer: from a fresh clone to the chart of exits by county, with the words of a README only.
#
# Usage: test/slow/newcomer.sh README.md		(against the server that PGHOST names, which knows the right figures)
#
# Clones what is committed, runs the README's block of commands that leads to the page as it is printed there, opens the file
# that the block names, goes where the README's address (#PLACE/YEAR) leads, and reads the figures off the bars, in both
# languages: by their lengths against the numbers of the axis.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
readme=$1
work=$(mktemp -d "${TMPDIR:-/tmp}/fupin_newcomer.XXXXXX")
trap 'dropdb --if-exists fupin_newcomer >/dev/null 2>&1; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
number=0
is() { # got, wanted, name
	number=$((number + 1))
	if [ "$1" = "$2" ]; then echo "ok $number - $3"; else
		echo "not ok $number - $3"
		printf '%s\n' "got:" "$1" "wanted:" "$2" | sed 's/^/# /'
	fi
}

git clone -q "$here" "$work/clone"
cd "$work/clone" || { echo "Bail out! no clone"; exit 1; }
[ -f "$readme" ] || { echo "Bail out! $readme is not committed"; exit 1; }

# The first block of commands that names the page
awk '/^```sh$/ { block = ""; inside = 1; next }
     /^```/    { if (inside && block ~ /\.html/) { printf "%s", block; exit } inside = 0 }
     inside    { block = block $0 "\n" }' "$readme" >"$work/block"
page=$(grep -o '[a-z_]*\.html' "$work/block" | head -n 1)
place=$(grep -o '#[0-9]\{6\}/[0-9]\{4\}' "$readme" | head -n 1)
is "${page:+a page} ${place:+a place}" 'a page a place' "$readme says which commands make which page, and how an address leads to a place"
while IFS= read -r command; do
	case $command in
		'make check'*) echo "# $command: left out, it takes minutes and runs by itself"; continue ;;
	esac
	env -u PGHOST -u PGPORT -u PGUSER -u PGDATABASE -u PG_CONFIG -u MAKEFLAGS -u MFLAGS -u MAKELEVEL sh -c "$command" >"$work/log" 2>&1 </dev/null
	status=$?
	is $status 0 "$command"
	[ $status = 0 ] || tail -n 20 "$work/log" | sed 's/^/# /'
done <"$work/block"
is "$([ -s "$page" ] && echo there)" there "the page is there: $page"

# The right figures: of the counties of that place's prefecture, counted from the households
prefecture=$(echo "$place" | cut -c 2-5)00
psql -qX -v database=fupin_newcomer -f "$here/test/include/demo.sql" >"$work/log" 2>&1 || sed 's/^/# /' "$work/log"
psql -XAtq -F ' ' -d fupin_newcomer >"$work/wanted" <<SQL
SELECT county_name, count(*) FILTER (WHERE is_eligible), count(*) FILTER (WHERE NOT is_eligible), count(*) FILTER (WHERE is_eligible IS NULL)
  FROM fupin_report.household_exit WHERE prefecture_code = '$prefecture' AND year = ${place#*/} GROUP BY county_code, county_name ORDER BY county_code
SQL
is "$([ "$(wc -l <"$work/wanted")" -gt 1 ] && echo several)" several 'the sample has counties there'

mkdir "$work/profile"
node - "$here" "$work" "$number" "file://$work/clone/$page" "$place" "$prefecture" <<'NODE'
const [here, work, before, address, place, prefecture] = process.argv.slice(2);
const { open } = require(here + '/test/include/browser.js');
const wanted = require('fs').readFileSync(work + '/wanted', 'utf8').trimEnd().split('\n');
let number = Number(before);
function is(got, wanted, name) {
	const [a, b] = [JSON.stringify(got), JSON.stringify(wanted)];
	console.log(`${a === b ? 'ok' : 'not ok'} ${++number} - ${name}`);
	if (a !== b) console.log(`# got:    ${a}\n# wanted: ${b}`);
}
// What somebody with a ruler reads off the chart: its words, and of every line of bars its name and the lengths of its colours.
function read() {
	const box = one => one.getBoundingClientRect();
	const chart = document.getElementById('chart-exits');
	const texts = anchor => [...chart.querySelectorAll('text')].filter(one => (one.getAttribute('text-anchor') || 'start') === anchor);
	const middle = one => (box(one).left + box(one).right) / 2;
	const axis = texts('middle').map(one => [Number(one.textContent), middle(one)]);
	const [[from, left], [to, right]] = [axis[0], axis[axis.length - 1]];
	const bars = [...chart.querySelectorAll('path')].filter(one => one.getBBox().height === 18 && /^#/.test(one.getAttribute('fill')));
	const colours = [...new Set(bars.map(one => one.getAttribute('fill')))];
	const length = (name, colour) => {
		const [top, bottom] = [box(name).top, box(name).bottom];
		const bar = bars.find(one => one.getAttribute('fill') === colour && box(one).top < bottom && box(one).bottom > top);
		return bar ? Math.round((bar.getBBox().width / (right - left)) * (to - from) * 10) / 10 : 0;
	};
	return {
		legend: texts('start').map(one => one.textContent),
		rows: texts('end').map(name => [name.textContent, ...colours.map(colour => length(name, colour))].join(' '))
	};
}

(async () => {
	const page = await open('chromium', work + '/profile');
	const shown = text => page.until(`document.documentElement.dataset.shown === ${JSON.stringify(text)}`);
	await page.size(1366, 768);
	await page.goto(address + place);
	await page.until('document.documentElement.dataset.shown');
	await page.ask(`document.documentElement.lang === 'zh' || document.getElementById('language').click()`);
	is(await shown('zh ' + place.slice(1).replace('/', ' ')), true, 'the address leads to the place');
	await page.ask(`document.querySelector('#path a[href^="#${prefecture}"]').click()`);
	for (const [language, legend] of [['zh', ['达标', '未达标', '未知']], ['en', ['Eligible', 'Not eligible', 'Unknown']]]) {
		if (language === 'en') await page.ask(`document.getElementById('language').click()`);
		is(await shown(`${language} ${prefecture} ${place.slice(-4)}`), true, `and up to its prefecture, in ${language}`);
		const chart = await page.ask(`(${read})()`);
		is([chart.legend, chart.rows], [legend, wanted], `the chart of exits by county, in ${language}, has the right figures`);
	}
	is(page.errors, [], 'no error, and nothing is asked of the network');
	console.log(`1..${number}`);
	await page.close();
})().catch(error => { console.log('Bail out! ' + error.stack.replace(/\n/g, ' ')); process.exit(1); });
NODE
