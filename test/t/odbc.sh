#!/bin/sh
# What a tool sees of the reports over ODBC, with the data source doc/fupin.dsn: the types of all columns, exact numbers, days, yes and
# no, Chinese labels; of the reports and of their Chinese twins; what isql, the driver manager's own shell, prints; and the files for Excel.
# Needs the packages odbc-postgresql, unixodbc and python3-pyodbc; without them it is skipped.
set -eu
if ! /usr/bin/python3 -c 'import pyodbc; assert "PostgreSQL Unicode" in pyodbc.drivers()' 2>/dev/null; then
	echo "1..0 # SKIP no pyodbc or psqlODBC on this machine"
	exit 0
fi

. test/include/client.sh

/usr/bin/python3 - "$database" <<'PYTHON'
import datetime, decimal, os, shutil, subprocess, sys, tempfile
import xml.etree.ElementTree
import pyodbc

# The text of a file of doc/, with the server of this test in it and the name that the driver has here.
def filled(text):
    for line, value in (("=SERVER", os.environ["PGHOST"]), ("=5432", os.environ["PGPORT"]), ("=DATABASE", sys.argv[1]), ("=USER", os.environ["PGUSER"])):
        text = text.replace(line, "=" + value)
    return text.replace("(x64)", "")

work = tempfile.TemporaryDirectory()
source = f"FILEDSN={work.name}/fupin.dsn"
with open("doc/fupin.dsn") as file, open(f"{work.name}/fupin.dsn", "w") as dsn:
    dsn.write(filled(file.read()).replace("; ConnSettings", "ConnSettings"))
connection = pyodbc.connect(source)
cursor = connection.cursor()
number = 0

def check(good, name, found=""):
    global number
    number += 1
    print(f"{'ok' if good else 'not ok'} {number} - {name}")
    if not good:
        print(f"# {found}")

# SQLColumns: every published column has the type code that its type in the catalog calls for, and its length or precision.
expected = {"bigint": {pyodbc.SQL_BIGINT}, "integer": {pyodbc.SQL_INTEGER}, "smallint": {pyodbc.SQL_SMALLINT}, "date": {pyodbc.SQL_TYPE_DATE},
            "boolean": {pyodbc.SQL_BIT}, "character varying": {pyodbc.SQL_VARCHAR, pyodbc.SQL_WVARCHAR}, "numeric": {pyodbc.SQL_NUMERIC, pyodbc.SQL_DECIMAL}}
for schema, least in (("fupin_report", 24), ("扶贫报表", 24)):
    views = [row.table_name for row in cursor.tables(schema=schema, tableType="VIEW")]
    catalog = {}
    for view, column, kind, length, digits, scale in connection.execute(
            "SELECT table_name::varchar, column_name::varchar, data_type::varchar, character_maximum_length::integer, numeric_precision::integer, numeric_scale::integer"
            " FROM information_schema.columns WHERE table_schema = ? ORDER BY table_name, ordinal_position", schema).fetchall():
        catalog.setdefault(view, []).append((column, kind, length or digits, scale))
    check(len(views) >= least and sorted(views) == sorted(catalog), f"{schema}: every view is listed", sorted(set(views) ^ set(catalog)))
    for view in views:
        seen = [(c.column_name, c.data_type, c.column_size, c.decimal_digits) for c in cursor.columns(schema=schema, table=view)]
        odd = [(there, here) for there, here in zip(catalog[view], seen)
               if there[0] != here[0] or here[1] not in expected[there[1]]
               or there[1] == "character varying" and not here[2] == there[2] <= 255
               or there[1] == "numeric" and not (0 < here[2] == there[2] <= 28 and here[3] == there[3])]
        check(not odd and len(seen) == len(catalog[view]), f"{schema}.{view}", odd)

# Values come back as they are.
row = cursor.execute("SELECT household_code, village_name, year, as_of, is_eligible, eligible_label, is_provisional, income_per_capita,"
                     " income_line, income_margin, income_ratio, unmet FROM fupin_report.household_exit WHERE household_code = ?", "H1").fetchone()
check(tuple(row) == ("H1", "杏花社区居委会", 2018, datetime.date(2019, 6, 30), True, "是", True, decimal.Decimal("8699.0000"),
                     decimal.Decimal("8699.0000"), decimal.Decimal("0.0000"), None, None), "a household as a tool reads it", row)
row = cursor.execute("SELECT is_eligible, eligible_label, missing_facts_label, income_per_capita FROM fupin_report.household_exit WHERE household_code = ?", "H2").fetchone()
check(tuple(row) == (None, "未知", "人均可支配收入", None), "unknown is NULL, and says so", row)
row = cursor.execute("SELECT households, households_possible_share, persons FROM fupin_report.exit_by_county").fetchone()
check(tuple(row) == (2, decimal.Decimal("1.0000"), 2), "counts and shares", row)
row = cursor.execute("SELECT count(*)::integer FROM pg_catalog.pg_cursors").fetchone()
check(row[0] == 1, "in portions, through a cursor", row)
check(cursor.execute("SELECT label_zh FROM fupin_report.data_dictionary WHERE dictionary_key = 'household_exit.eligible_label'").fetchone()[0] == "是否达标",
      "the dictionary gives the labels that ODBC does not")

# A parameter on every label and every code: one query a view, so that the driver has to describe and bind them all and the server to plan it.
dictionary = cursor.execute("SELECT view_name, column_name FROM fupin_report.data_dictionary"
                            " WHERE type_name LIKE 'character%' AND (column_name LIKE ? OR column_name LIKE ? OR references_list IS NOT NULL) ORDER BY view_name, column_position",
                            "%\\_label", "%\\_code").fetchall()
chosen = {}
for view, column in dictionary:
    chosen.setdefault(view, []).append(column)
check(len(dictionary) > 500, "there are labels and codes to filter by", len(dictionary))
failed = []
for view, columns in chosen.items():
    try:
        cursor.execute(f"SELECT 1 FROM fupin_report.{view} WHERE " + " OR ".join(f"{column} = ?" for column in columns) + " LIMIT 0", ["没有这个值"] * len(columns)).fetchall()
    except pyodbc.Error as error:
        failed.append((view, str(error)[:200]))
check(not failed, "every label and code takes a parameter", failed)
# And finds what it should, in the report and in its twin.
for schema, view, key in (("fupin_report", "household_exit", "household_code"), ("扶贫报表", "户退出情况", "户编号"), ("fupin_report", "exit_by_county", "county_code"), ("扶贫报表", "分县退出统计", "县代码")):
    row = cursor.execute(f'SELECT * FROM "{schema}"."{view}" ORDER BY "{key}"').fetchone()
    names = [d[0] for d in cursor.description]
    lost = [(name, value) for name, value in zip(names, row) if isinstance(value, (str, datetime.date)) and not cursor.execute(
                f'SELECT count(*)::integer FROM "{schema}"."{view}" WHERE "{name}" = ? AND "{key}" = ?', value, row[names.index(key)]).fetchone()[0]]
    check(not lost, f"{schema}.{view}: every text and day finds its row", lost)

# The twin: Chinese names, words in the place of codes.
row = cursor.execute('SELECT "户编号", "村（社区）", "年度", "统计日期", "是否达标", "户状态", "人均可支配收入", "收入比" FROM "扶贫报表"."户退出情况" WHERE "是否达标" = ? AND "户编号" = ?', "是", "H1").fetchone()
check(tuple(row) == ("H1", "杏花社区居委会", 2018, datetime.date(2019, 6, 30), "是", "未脱贫", decimal.Decimal("8699.0000"), None), "a household as a Chinese tool reads it", row)
names = [column.column_name for column in cursor.columns(schema="扶贫报表", table="户退出情况")]
check("户状态" in names and "户状态代码" not in names and "达标" not in names, "labels only", names)

# The day of the connection.
def on(day):
    other = pyodbc.connect(f"{source};ConnSettings=SET fupin.as_of = '{day}'")
    try:
        return (other.execute('SELECT max("统计日期") FROM "扶贫报表"."户退出情况"').fetchone()[0],
                other.execute("SELECT standard_state_label FROM fupin_report.household_exit WHERE household_code = ?", "H1").fetchone()[0])
    finally:
        other.close()
check(on("2019-06-30") == (datetime.date(2019, 6, 30), "适用"), "ConnSettings sets the day", on("2019-06-30"))
check(on("2018-06-30") == (datetime.date(2018, 6, 30), "文件尚未施行"), "on another day the answer is another", on("2018-06-30"))

# isql reads its statements from its input and prints what it gets.
def isql(statement):
    return subprocess.run(["isql", "-k", source, "-b", "-v", "-d|"], input=statement + "\n\n", capture_output=True, text=True).stdout.strip()
if shutil.which("isql"):
    check(isql('SELECT "户编号", "是否达标" FROM "扶贫报表"."户退出情况" ORDER BY 1') == "H1|是\nH2|未知", "isql reads Chinese names and words", isql('SELECT "户编号", "是否达标" FROM "扶贫报表"."户退出情况" ORDER BY 1'))
    check(isql("SELECT households, persons FROM fupin_report.exit_by_county") == "2|2", "and figures", isql("SELECT households, persons FROM fupin_report.exit_by_county"))
else:
    print("# no isql on this machine")

# The other files of doc/ have the settings of that data source under the name that the driver has in 64-bit Windows.
def settings(lines):
    return dict(line.split("=", 1) for line in lines if "=" in line and not line.startswith(";"))
here = settings(open("doc/fupin.dsn").read().splitlines())
check(here["DRIVER"] == "PostgreSQL Unicode" and "PWD" not in here and "Password" not in here, "a data source without a password", here)
there = here | {"DRIVER": "PostgreSQL Unicode(x64)"}
found = settings(open("doc/fupin_x64.dsn").read().splitlines())
check(found == there, "doc/fupin_x64.dsn differs in the driver alone", found)
for name, county, households in (("fupin.odc", "county_code", "households"), ("fupin.zh.odc", "县代码", "在册户数")):
    # An ODBC connection of Excel has a connection string and a query, and must have no CommandType.
    string, query = xml.etree.ElementTree.parse(f"doc/{name}").find(".//*[@{urn:schemas-microsoft-com:office:odc}Type='ODBC']")
    check([part.tag for part in (string, query)] == ["{urn:schemas-microsoft-com:office:odc}" + tag for tag in ("ConnectionString", "CommandText")]
          and settings(string.text.rstrip(";").split(";")) == there | {"DRIVER": "{PostgreSQL Unicode(x64)}"}, f"doc/{name} is one too", string.text)
    other = pyodbc.connect(filled(string.text) + "ConnSettings=SET fupin.as_of = '2019-06-30';")
    answer = other.execute(query.text)
    names = [column[0] for column in answer.description]
    rows = [(row[names.index(county)], row[names.index(households)]) for row in answer.fetchall()]
    check(rows == [("441202", 2)], f"doc/{name} opens its report", rows)
    other.close()
print(f"1..{number}")
PYTHON
