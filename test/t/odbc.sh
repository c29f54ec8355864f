#!/bin/sh
# What a tool sees of the reports over ODBC: the types of all columns, exact numbers, days, yes and no, Chinese labels.
# Needs the packages odbc-postgresql, unixodbc and python3-pyodbc; without them it is skipped.
set -eu
driver=$(find /usr/lib -name psqlodbcw.so 2>/dev/null | head -n 1)
if [ -z "$driver" ] || ! /usr/bin/python3 -c 'import pyodbc' 2>/dev/null; then
	echo "1..0 # SKIP no pyodbc or psqlODBC on this machine"
	exit 0
fi

database=fupin_odbc
createdb "$database"
trap 'dropdb "$database"' EXIT
psql -qX -v ON_ERROR_STOP=1 -d "$database" >/dev/null 2>&1 <<'SQL'
CREATE EXTENSION fupin CASCADE;
CALL fupin.create_register();
\i test/include/report.sql
SELECT pg_temp.household('H1', '441202001002', 2018, '8699.00'), pg_temp.household('H2', '441202001002', 2018, NULL);
SQL

/usr/bin/python3 - "$driver" "$database" <<'PYTHON'
import datetime, decimal, os, sys
import pyodbc

driver, database = sys.argv[1:]
connection = pyodbc.connect(
    f"DRIVER={driver};Servername={os.environ['PGHOST']};Port={os.environ['PGPORT']};Database={database};UserName={os.environ['PGUSER']};"
    "BoolsAsChar=0;TextAsLongVarchar=0;MaxVarcharSize=4000;UseDeclareFetch=1;Fetch=10000;"
    "ConnSettings=SET fupin.as_of = '2019-06-30'")
cursor = connection.cursor()
number = 0

def check(good, name, found=""):
    global number
    number += 1
    print(f"{'ok' if good else 'not ok'} {number} - {name}")
    if not good:
        print(f"# {found}")

# SQLColumns: every published column has the type code of a standard type, and its length or precision.
views = [row.table_name for row in cursor.tables(schema="fupin_report", tableType="VIEW")]
check(len(views) >= 24, "the views are listed", views)
known = {pyodbc.SQL_BIGINT, pyodbc.SQL_INTEGER, pyodbc.SQL_SMALLINT, pyodbc.SQL_TYPE_DATE, pyodbc.SQL_BIT,
         pyodbc.SQL_VARCHAR, pyodbc.SQL_WVARCHAR, pyodbc.SQL_NUMERIC, pyodbc.SQL_DECIMAL}
for view in views:
    odd = [(c.column_name, c.data_type, c.column_size, c.decimal_digits) for c in cursor.columns(schema="fupin_report", table=view)
           if c.data_type not in known
           or c.data_type in (pyodbc.SQL_VARCHAR, pyodbc.SQL_WVARCHAR) and c.column_size > 255
           or c.data_type in (pyodbc.SQL_NUMERIC, pyodbc.SQL_DECIMAL) and not 0 < c.column_size <= 28]
    check(not odd, view, odd)

# Values come back as they are.
row = cursor.execute("SELECT household_code, village_name, year, as_of, is_eligible, eligible_label, is_provisional, income_per_capita,"
                     " income_line, income_margin, income_ratio, unmet FROM fupin_report.household_exit WHERE household_code = ?", "H1").fetchone()
check(tuple(row) == ("H1", "杏花社区居委会", 2018, datetime.date(2019, 6, 30), True, "是", True, decimal.Decimal("8699.0000"),
                     decimal.Decimal("8699.0000"), decimal.Decimal("0.0000"), None, None), "a household as a tool reads it", row)
row = cursor.execute("SELECT is_eligible, eligible_label, missing_facts_label, income_per_capita FROM fupin_report.household_exit WHERE household_code = ?", "H2").fetchone()
check(tuple(row) == (None, "未知", "人均可支配收入", None), "unknown is NULL, and says so", row)
row = cursor.execute("SELECT households, households_possible_share, persons FROM fupin_report.exit_by_county").fetchone()
check(tuple(row) == (2, decimal.Decimal("1.0000"), 2), "counts and shares", row)
check(cursor.execute("SELECT label_zh FROM fupin_report.data_dictionary WHERE dictionary_key = 'household_exit.eligible_label'").fetchone()[0] == "是否达标",
      "the dictionary gives the labels that ODBC does not")
print(f"1..{number}")
PYTHON
