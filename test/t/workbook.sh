#!/bin/sh
# bin/fupin_workbook: the workbook as it is made from the sample register; its cells, pivot tables and charts as they stand in
# the files, against SQL.  With FUPIN_SLOW set (make check-slow) also in English, read again by LibreOffice, as PDF and picture.
# Needs the packages libreoffice-calc-nogui, python3-uno, python3-pyodbc, odbc-postgresql (and poppler-utils); else it is skipped.
set -u
installed=${FUPIN_CLUSTER:?}/stage$(${PG_CONFIG:-pg_config} --bindir)/fupin_workbook
if ! command -v soffice >/dev/null || ! /usr/bin/python3 -c 'import uno, pyodbc' 2>/dev/null || ! odbcinst -q -d -n 'PostgreSQL Unicode' >/dev/null 2>&1; then
	echo "1..0 # SKIP no LibreOffice with Python, pyodbc or psqlODBC on this machine"
	exit 0
fi
work=$(mktemp -d "${TMPDIR:-/tmp}/fupin_book_test.XXXXXX")
database=fupin_book
trap 'dropdb --if-exists "$database" >/dev/null 2>&1; dropuser --if-exists fupin_book_reader >/dev/null 2>&1; rm -rf "$work"' EXIT
export PGCLIENTENCODING=UTF8 LC_ALL=C.UTF-8
unset LANGUAGE

# The sample register; villages with names that would like to be a formula and an element, or are as long as a name can be.
# The workbook is for a reader of one prefecture.
(
	. test/include/database.sh && sample_database $database
	psql -qX -v ON_ERROR_STOP=1 -d $database <<-'SQL'
		SET client_min_messages = warning;
		UPDATE fupin_register.village SET name_zh = '=1+1' WHERE division = '441602100200';
		UPDATE fupin_register.village SET name_zh = E'</text:p><b>&amp;"''\n第二行' WHERE division = '441602100203';
		UPDATE fupin_register.village SET name_zh = repeat('长', 64) WHERE division = '441602101205';
		CREATE ROLE fupin_book_reader LOGIN;
		CALL fupin_register.grant_reader('fupin_book_reader', '4416');
	SQL
) >"$work/log" 2>&1 || { echo "Bail out! no sample register: $(tail -n 3 "$work/log")"; exit 1; }

# What the workbook must show, in other words than its own.
psql -XAtq -F '|' -d $database -U fupin_book_reader >"$work/wanted" <<'SQL' &
\echo [exit]
SELECT year, county_name, count(*) FILTER (WHERE is_eligible), count(*) FILTER (WHERE NOT is_eligible), count(*) FILTER (WHERE is_eligible IS NULL)
  FROM fupin_report.household_exit GROUP BY year, county_name ORDER BY 1, 2;
\echo [share]
SELECT county_code, households, households_certain_share, households_possible_share FROM fupin_report.exit_by_county ORDER BY 1;
\echo [fund]
SELECT money_state_label, fund_kind_label, sum(amount) / 10000, sum(paid) / 10000 FROM fupin_report.fund_progress GROUP BY 1, 2 ORDER BY 1, 2;
\echo [village]
SELECT replace(replace(village_name, E'\n', '~'), '|', '!'), count(*) FROM fupin_report.fund_progress WHERE county_code = '441602' AND village_code LIKE '44160210%' GROUP BY 1 ORDER BY 1;
\echo [coverage]
SELECT year, county_name, share_state_label, count(*) FROM fupin_report.coverage GROUP BY 1, 2, 3 ORDER BY 1, 2, 3;
\echo [overdue]
SELECT deadline_title, owner_code, due_date, as_of - due_date FROM fupin_report.deadline_status WHERE done_date IS NULL AND deadline_state_label = '逾期未完成' ORDER BY 1, 2;
\echo [word]
SELECT label_zh FROM fupin_report.data_dictionary WHERE view_name = 'exit_by_county' AND column_name IN ('year', 'county_name', 'households_certain_share') ORDER BY column_position;
SELECT label_en FROM fupin_report.dim_state WHERE list = 'money_state' AND code = 'not_applicable';
SQL
asking=$!
mkdir "$work/made"
said=$(cd "$work/made" && "$installed" -d $database -U fupin_book_reader book.ods book.xlsx 2>&1)
echo "$? $said" >"$work/said"
wait $asking

# What is refused, and what it leaves behind
refuse() { # NAME, command ...: its status and what it says
	name=$1; shift
	echo "$name|$("$@" 2>&1 >/dev/null; echo $?)" | tr '\n' ' '
	echo
}
cd "$work/made"
{
	refuse ending "$installed" -d $database book.doc
	refuse files "$installed" -d $database
	refuse option "$installed" --sheets book.ods
	refuse both "$installed" --dsn fupin -d $database book.ods
	refuse twice "$installed" -d $database none.ods ../made/none.ods
	refuse folder "$installed" -d $database nowhere/book.ods
	refuse office env PATH="$work" "$installed" -d $database none.ods
	refuse driver env ODBCSYSINI="$work" "$installed" -d $database none.ods
	refuse database "$installed" -d fupin_no_such_database none.ods
	refuse day "$installed" -d $database --as-of tomorrow none.ods
	if [ "$(id -u)" = 0 ]; then
		# a socket of somebody else, who knew the name
		refuse socket sh -c 'runuser -u postgres -- python3 -c "import socket, sys; socket.socket(socket.AF_UNIX).bind(sys.argv[1])" /tmp/OSL_PIPE_0_fupin_workbook_$$; exec "$@"' sh "$installed" -d $database none.ods
	fi
} >"$work/refused"
ls -A >"$work/left"
ls /tmp/OSL_PIPE_*fupin_workbook* /tmp/fupin_workbook.* >>"$work/left" 2>/dev/null

slow=${FUPIN_SLOW:-}
if [ -n "$slow" ]; then
	"$installed" --language en -d "dbname=$database user=fupin_book_reader" --as-of 2019-03-31 "$work/english.ods"
	convert() { soffice "-env:UserInstallation=file://$work/profile" --headless --norestore --convert-to "$1" --outdir "$work/again" "$work/made/$2" >/dev/null 2>&1 </dev/null; }
	convert 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' book.xlsx
	convert pdf book.ods
	pdftoppm -r 60 -f 2 -l 2 -png "$work/again/book.pdf" "$work/again/page"
fi

/usr/bin/python3 - "$work" "$slow" <<'PYTHON'
import collections, csv, glob, os, re, struct, sys, zipfile
import xml.etree.ElementTree as tree

work, slow = sys.argv[1:]
number = 0

def check(got, wanted, name):
    global number
    number += 1
    print(f"{'ok' if got == wanted else 'not ok'} {number} - {name}")
    if got != wanted:
        print(f"# got:    {got!r}\n# wanted: {wanted!r}")

wanted = collections.defaultdict(list)
for line in open(work + "/wanted", encoding="utf-8").read().splitlines():
    if re.fullmatch(r"\[\w+\]", line):
        part = line[1:-1]
    else:
        wanted[part].append(line.split("|"))
check(open(work + "/said").read().strip(), "0", "the installed program writes both files and says nothing")

# OpenDocument ----------------------------------------------------------------------------------------------------------
space = {name: f"urn:oasis:names:tc:opendocument:xmlns:{name}:1.0" for name in ("table", "office", "text", "chart", "style", "drawing")}
T, O, X = ("{%s}" % space[name] for name in ("table", "office", "text"))

def sheets(file):
    """Every sheet as rows of (type, value), as they stand in content.xml; empty cells are None."""
    root = tree.fromstring(zipfile.ZipFile(file).read("content.xml"))
    found = {}
    for sheet in root.iter(T + "table"):
        rows = []
        for row in sheet.iter(T + "table-row"):
            cells = []
            for one in row:
                if one.tag in (T + "table-cell", T + "covered-table-cell"):
                    kind = one.get(O + "value-type")
                    if one.get(T + "formula"):
                        kind = "formula"
                    value = one.get(O + "value") or one.get(O + "date-value") or "~".join("".join(part.itertext()) for part in one.iter(X + "p"))
                    cells += [(kind, value) if kind else None] * min(int(one.get(T + "number-columns-repeated", 1)), 40)
            if any(cells):
                rows += [cells] * int(row.get(T + "number-rows-repeated", 1))
        found[sheet.get(T + "name")] = rows
    return root, found

def listed(rows):
    """Rows under heads, as dictionaries."""
    heads = [one[1] for one in rows[0] if one]
    return [dict(zip(heads, row)) for row in rows[1:]]

def under(rows, first):
    """The rows of a pivot table, whose names stand once for those below them: from the line of heads that begins with first."""
    start = next(at for at, row in enumerate(rows) if row[0] and row[0][1].strip() == first)
    names = [one[1].strip() for one in rows[start] if one]
    found, last = [], {}
    for row in rows[start + 1:]:
        values = [one[1] if one else None for one in row[:len(names)]]
        for at, value in enumerate(values):
            if value and row[at][0] == "string" or at == 0 and value:
                last = {k: v for k, v in last.items() if k < at} | {at: value}
        found.append([last.get(at) if at in last and not values[at] else values[at] for at in range(len(names))])
    return names, found

figure = lambda text: round(float(text or 0), 6)
root, book = sheets(work + "/made/book.ods")
check(list(book), ["封面", "县退出", "县退出数据", "资金进度", "资金进度数据", "覆盖缺口", "覆盖缺口数据", "逾期事项", "逾期事项数据", "栏目"], "a cover, a sheet and its data for each subject, and what the columns are")
check([one[1] for row in book["封面"][:4] for one in row if one], ["脱贫攻坚报表", "河源市", "统计日期", "2019-06-30", "可接受的最弱依据", "未核实"], "the cover says of where, as of when and how sure")
check({kind for rows in book.values() for row in rows for one in row if one for kind in [one[0]]}, {"string", "float", "percentage", "date"}, "no cell is a formula; numbers are numbers, days are days")

exits = listed(book["县退出数据"])
check({row[0] for row in wanted["word"][:3]} - set(exits[0]), set(), "heads are those of the dictionary")
check([all(len({*(one[1] for one in rows[0] if one)}) == len([one for one in rows[0] if one]) for name, rows in book.items() if name.endswith("数据"))], [True], "no two heads of a sheet are the same")
check(sorted([row["县代码"][1], figure(row["在册户数"][1]), figure(row["户确定达标率"][1]), figure(row["户可能达标率"][1])] for row in exits),
      [[row[0], *map(figure, row[1:])] for row in wanted["share"]], "shares of the counties and what they are of; codes are texts")
check({row["县代码"][0] for row in exits} | {row["统计日期"][0] for row in exits}, {"string", "date"}, "a code keeps its zeros, a day is a day")
names, rows = under(book["县退出"], "年度")
check(names, ["年度", "市", "县（市、区）", "达标户数", "未达标户数", "未知户数"], "the pivot table of exits")
check(sorted([row[0], row[2], *map(figure, row[3:])] for row in rows), sorted([row[0], row[1], *map(figure, row[2:])] for row in wanted["exit"]), "counts what the households say")

names, rows = under(book["资金进度"], "达成状态")
check(sorted([row[0], row[1], *map(figure, row[2:4])] for row in rows), sorted([row[0], row[1], *map(figure, row[2:])] for row in wanted["fund"]), "money by state and kind")
villages = collections.Counter(row["村（社区）"][1] for row in listed(book["资金进度数据"]) if row["县（市、区）"][1] == "源城区" and row["村（社区）"])
check({row[0]: villages[row[0]] for row in wanted["village"]}, {row[0]: int(row[1]) for row in wanted["village"]}, "names are names, whatever they begin with, hold, or how long they are")
check([name in villages for name in ("=1+1", "</text:p><b>&amp;\"'~第二行", "长" * 64)], [True] * 3, "those of the hostile villages too")
check({one for row in listed(book["资金进度数据"]) for one in [row["应达金额（万元）"]]}, {None}, "NULL is an empty cell")

names, rows = under(book["覆盖缺口"], "年度")
check(sorted([row[0], row[2], names[at], figure(row[at])] for row in rows for at in range(3, len(names)) if row[at]),
      sorted([row[0], row[1], row[2], figure(row[3])] for row in wanted["coverage"]), "criteria by county and state")

overdue = listed(book["逾期事项数据"])
check(sorted([row["期限名称"][1], row["责任主体编号"][1], row["截止日期"][1], row["剩余天数"][1]] for row in overdue), sorted([*row[:3], "-" + row[3]] for row in wanted["overdue"]), "who is late with what, since when")
names, rows = under(book["逾期事项"], "期限名称")
check({row[0]: sum(map(figure, row[1:])) for row in rows}, {title: float(count) for title, count in collections.Counter(row[0] for row in wanted["overdue"]).items()}, "and how many")
counts = [sum(map(figure, row[1:])) for row in rows]
check(counts, sorted(counts, reverse=True), "what most are late with comes first")

pivots = [one.get(T + "name") for one in root.iter(T + "data-pilot-table")]
check(sorted(pivots), ["pivot_coverage", "pivot_deadline_status", "pivot_exit_by_county", "pivot_fund_progress"], "four pivot tables, to be turned and filtered")
files = zipfile.ZipFile(work + "/made/book.ods")
charts = [files.read(name).decode() for name in files.namelist() if re.fullmatch(r"chart_\w+/content\.xml", name)]
check([len(charts), all("<chart:plot-area" in one for one in charts)], [4, True], "four charts")
exit_chart = next(one for one in charts if "县退出." in one)
cells = re.search(r'table:cell-range-address="([^"]*)"', exit_chart).group(1)
check([len(re.findall("<chart:series ", exit_chart)), all(f'draw:fill-color="{colour}"' in exit_chart for colour in ("#0072b2", "#c24e00", "#8a94a0")), "县退出." in cells], [3, True, True], "that of exits: three series in their colours, from the pivot table")
settings = files.read("settings.xml").decode()
check(len(re.findall('VerticalSplitMode" config:type="short">2<', settings)), 5, "the heads of the lists stay")
check(len(re.findall('table:print-ranges="', files.read("content.xml").decode())), 4, "what is printed is set")
check(re.findall(r'xlink:href="([^"]*)"', files.read("content.xml").decode())[0].startswith("./"), True, "nothing leads out of the file")

# Office Open XML -------------------------------------------------------------------------------------------------------
files = zipfile.ZipFile(work + "/made/book.xlsx")
parts = files.namelist()
check([sum(bool(re.fullmatch(pattern, part)) for part in parts) for pattern in (r"xl/worksheets/sheet\d+\.xml", r"xl/pivotTables/pivotTable\d+\.xml", r"xl/charts/chart\d+\.xml", r"xl/drawings/drawing\d+\.xml")], [10, 4, 4, 4], ".xlsx: ten sheets, four pivot tables, four charts")
check([re.search("<f[ >]", files.read(part).decode()) for part in parts if part.startswith("xl/worksheets/sheet")], [None] * 10, ".xlsx: no formula")
check(sum(b'state="frozen"' in files.read(part) for part in parts), 5, ".xlsx: the heads of the lists stay")
check(sum(b'rowGrandTotals="0" colGrandTotals="0"' in files.read(part) for part in parts if part.startswith("xl/pivotTables/pivotTable")), 4, ".xlsx: no totals over years, which do not add up")
check([part for part in parts if "external" in part.lower() or "connection" in part.lower()], [], ".xlsx: no connection")
texts = ["".join(part.itertext()) for part in tree.fromstring(files.read("xl/sharedStrings.xml"))]
N = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
grid = [[(one.get("t"), (texts[int(one.find(N + "v").text)] if one.get("t") == "s" else one.find(N + "v").text)) for one in row if one.find(N + "v") is not None] for row in tree.fromstring(files.read("xl/worksheets/sheet3.xml")).iter(N + "row")]
heads = [value for _, value in grid[0]]
check(sorted([row[heads.index("县代码")][1], figure(row[heads.index("在册户数")][1]), figure(row[heads.index("户确定达标率")][1])] for row in grid[1:]),
      [[row[0], figure(row[1]), figure(row[2])] for row in wanted["share"]], ".xlsx: the same figures")
check("=1+1" in texts, True, ".xlsx: and names")

# What was refused ------------------------------------------------------------------------------------------------------
refused = dict(line.rstrip().split("|", 1) for line in open(work + "/refused", encoding="utf-8"))
check({name: said.split()[-1] for name, said in refused.items()},
      {"ending": "1", "files": "1", "option": "1", "both": "1", "twice": "1", "folder": "2", "office": "3", "driver": "3", "database": "4", "day": "4"} | ({"socket": "3"} if os.getuid() == 0 else {}), "what cannot be done has its status")
check([all(said.startswith("fupin_workbook: ") and "Traceback" not in said for said in refused.values()), "odbc-postgresql" in refused["driver"], "libreoffice-calc-nogui" in refused["office"],
       'database "fupin_no_such_database" does not exist fupin_workbook: nothing was written 4' in refused["database"], "YYYY-MM-DD" in refused["day"], "file ../made/none.ods is named twice" in refused["twice"]], [True] * 6, "and says why and what to do")
check(open(work + "/left").read().split(), ["book.ods", "book.xlsx"], "nothing else is left, of profile, pipe or half a file")

if slow:
    _, english = sheets(work + "/english.ods")
    check(list(english), ["Cover", "Exits", "Exits data", "Money", "Money data", "Coverage", "Coverage data", "Overdue", "Overdue data", "Columns"], "in English")
    check([english["Cover"][2][1][1], {row[0][1] for row in english["Money"] if row[0]} >= {wanted["word"][3][0]}], ["2019-03-31", True], "of another day, its words in English")
    check([head for rows in english.values() for head in [one[1] for one in rows[0] if one] if re.search("[\u4e00-\u9fff]", head)], [], "no head stays Chinese")
    for sheet in ("县退出数据", "覆盖缺口数据", "逾期事项数据"):
        again = list(csv.reader(open(f"{work}/again/book-{sheet}.csv", encoding="utf-8")))
        plain = lambda value: value.strip().replace("\n", "~")
        check([[plain(one) for one in row] for row in again[1:]] != [] and len(again), len(book[sheet]), f"LibreOffice reads {sheet} of the .xlsx again")
        check([plain(row[0]) for row in again[1:]], [re.sub(r"\.0$", "", row[0][1]) for row in book[sheet][1:]], "row by row")
    picture = open(glob.glob(work + "/again/page*.png")[0], "rb").read()
    wide, high = struct.unpack(">2L", picture[16:24])
    check([wide > high > 400, len(picture) > 10000], [True, True], "a page of it as a picture, wider than high")
print(f"1..{number}")
PYTHON
