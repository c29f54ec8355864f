#!/bin/sh
# bin/fupin_load: what it finds, what it makes, and what it says when it cannot.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
load=$here/bin/fupin_load
work=$(mktemp -d "${TMPDIR:-/tmp}/fupin_load_test.XXXXXX")
trap 'rm -rf "$work"; dropdb --if-exists $database' EXIT
database=fupin_load
createdb -T template0 -E UTF8 $database
psql -Xq -d $database -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION fupin CASCADE' -c 'CREATE SCHEMA "a ""b"'
mkdir "$work/tmp"

# The workbook once more as .ods, made meanwhile.
if command -v soffice >/dev/null; then
	soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to ods --outdir "$work/ods" "$here/test/export/household_sheet.fods" >/dev/null 2>&1 &
fi

echo 1..40
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

# run ARGUMENT ...: calls fupin_load; its exit status in $status, what it said in $said
run() {
	said=$(TMPDIR=$work/tmp PGDATABASE=$database "$load" "$@" 2>&1 </dev/null)
	status=$?
}

# ask STATEMENT: the answer of the database
ask() {
	psql -XAtq -d $database -c 'SET search_path = fupin, public' -c "$1"
}

# Is the text in what was said?
says() {
	case $said in *"$1"*) echo yes ;; *) echo "$said" ;; esac
}

is "$(ls "${FUPIN_CLUSTER:?}/stage$(${PG_CONFIG:-pg_config} --bindir)/fupin_load")" "$FUPIN_CLUSTER/stage$(${PG_CONFIG:-pg_config} --bindir)/fupin_load" 'make install installs it'

# Wrong calls
run
is $status 1 'no file: a wrong call'
run --header x file.csv
is $status 1 'a header that is no number: a wrong call'
run --sheets file.csv
is "$status $(says 'there is no option --sheets')" '1 yes' 'an unknown option: a wrong call'
run "$work/no.csv"
is "$status $(says 'there is no file')" '2 yes' 'a missing file is said'
echo a >"$work/a.txt"
run "$work/a.txt"
is "$status $(says 'does not end in .xlsx, .xls, .ods or .csv')" '2 yes' 'another ending is refused'
: >"$work/empty.csv"
run "$work/empty.csv"
is "$status $(says 'is empty')" '2 yes' 'an empty file is said'

# Encodings: found and said
printf '\357\273\277姓名,村\r\n张三,甲\r\n' >"$work/bom.csv"
run "$work/bom.csv"
is "$status $(says 'bom.csv: UTF-8 with a byte order mark, 1 rows, 2 columns, table bom')" '0 yes' 'UTF-8 with a mark is found'
is "$(ask 'SELECT 姓名, 村, row_no FROM bom')" '张三|甲|2' 'and the mark is no part of the first heading'
printf '姓名,村\n张三,甲\n' >"$work/plain.csv"
run "$work/plain.csv"
is "$status $(says ': UTF-8, 1 rows')" '0 yes' 'UTF-8 without a mark is found'
iconv -f UTF-8 -t UTF-16 "$work/plain.csv" >"$work/wide.csv"
run "$work/wide.csv"
is "$status $(says ': UTF-16, 1 rows') $(ask 'SELECT 姓名 FROM wide')" '0 yes 张三' 'UTF-16 is found'
printf 'a\n\377\377\377\n' >"$work/none.csv"
run "$work/none.csv"
is "$status $(says 'is not valid in encoding GB18030')" '2 yes' 'no encoding fits: said'
run --encoding LATIN1 "$work/none.csv"
is "$status $(says 'LATIN1, as told')" '0 yes' 'unless one is told'

# Headings
cat >"$work/headings.csv" <<'END'
"身份证
号码（必填）",金额,,金额,row_no,"a ""b"" :DBNAME",是否参加城乡居民基本医疗保险或城镇职工基本医疗保险（含大病保险）
1,2,3,4,5,6,7
END
run "$work/headings.csv"
is "$(ask "SELECT string_agg(replace(attname, E'\\n', '~'), '|' ORDER BY attnum) FROM pg_attribute WHERE attrelid = 'headings'::regclass AND attnum > 0")" \
	'row_no|身份证~号码（必填）|金额|c3|金额_2|row_no_2|a "b" :DBNAME|是否参加城乡居民基本医疗保险或城镇职工基本' 'line breaks and brackets stay; empty, double and long headings get names of their own'
is "$(says 'longer than 63 bytes')$(says 'there twice')$(says '1 of 7 columns have no heading')" yesyesyes 'which is said'
is "$(ask "SELECT col_description('headings'::regclass, 8)")" '是否参加城乡居民基本医疗保险或城镇职工基本医疗保险（含大病保险）' 'the whole heading is the comment'

# Cells and rows
printf '标题,,\n\nx,y,z\r\n"a,""b""\r\nc",\\N,"\\."\n,,\n d ,"e\tf\\n"\n' >"$work/cells.csv"
run --header 3 "$work/cells.csv"
is "$(ask "SELECT row_no, replace(x, E'\\n', '~'), y, z IS NULL, z FROM cells ORDER BY row_no")" "4|a,\"b\"~c|\\N|f|\\.
6| d |e	f\\n|t|" 'quotes, line breaks, tabs, backslashes and short rows; numbers of the sheet; blank rows are left out'
run --no-header --table all "$work/cells.csv"
is "$(ask "SELECT string_agg(row_no || ':' || c1, ' ' ORDER BY row_no) FROM \"all\" WHERE row_no < 4")" '1:标题 3:x' 'without a header all rows are data'
printf 'a\n"b\n' >"$work/open.csv"
run "$work/open.csv"
is "$status $(says 'the quotation mark opened in row 2 is never closed')" '2 yes' 'a quotation mark that is never closed is said'
{ echo 'a,b'; echo '"stray,1'; yes 'some text of the rest of a long file,2' | head -n 50000; echo 'closed",3'; } >"$work/long.csv"
run "$work/long.csv"
is "$(ask 'SELECT row_no, length(a), md5(a) = md5(concat('"'stray,1', repeat(E'\\nsome text of the rest of a long file,2', 50000), E'\\nclosed'"')), b FROM long')" '2|1950014|t|3' 'a cell over very many lines is read in no time'
run --header 7 "$work/cells.csv"
is "$status $(says 'has no rows')" '2 yes' 'no rows: said'

seq -s , 1600 >"$work/broad.csv"
echo 1 >>"$work/broad.csv"
run "$work/broad.csv"
is "$status $(says 'there are 1600 columns; a table holds 1599 beside row_no')" '2 yes' 'too many columns: said'
seq -s , 1599 >"$work/broad.csv"
echo 1 >>"$work/broad.csv"
run "$work/broad.csv"
is "$status $(ask 'SELECT row_no, "1", "1599" IS NULL FROM broad')" '0 2|1|t' 'as many as a table holds are taken'

# Tables
run "$work/cells.csv"
is "$status $(says 'nothing was loaded') $(ask 'SELECT count(*) FROM cells')" '4 yes 2' 'a table that is there stays'
run --replace --header 1 "$work/cells.csv"
is "$status $(ask 'SELECT count(*) FROM cells')" '0 3' 'unless it is to be replaced'
run --schema 'a "b' --table "x'y; DROP TABLE cells --" "$work/plain.csv"
is "$status $(ask "SELECT count(*) FROM \"a \"\"b\".\"x'y; DROP TABLE cells --\"")" '0 1' 'names are only names'
cp "$work/plain.csv" "$work/2019 贫困户(人).csv"
run "$work/2019 贫困户(人).csv"
is "$status $(ask 'SELECT count(*) FROM "2019_贫困户_人_"')" '0 1' 'a table is called after its file'
run -d fupin_no_such_database "$work/plain.csv"
is "$status $(says 'nothing was loaded')" '4 yes' 'no such database: said'

# Without LibreOffice
mkdir "$work/bin"
for tool in awk cat cp iconv mkdir mktemp mv od psql rm sed sh tr; do
	ln -s "$(command -v $tool)" "$work/bin/$tool"
done
said=$(PATH=$work/bin "$load" "$here/test/export/household_sheet.xlsx" 2>&1)
is "$? $(says 'install package libreoffice-calc-nogui')" '3 yes' 'LibreOffice is asked for by its package'
cp "$here/test/export/household_sheet.xlsx" "$work/sheet.csv"
run "$work/sheet.csv"
is "$status $(says 'is a spreadsheet, not a CSV file')" '2 yes' 'a spreadsheet called .csv is said'

# The export of the national register
run "$here/test/export/national_register.csv"
is "$status $(says 'national_register.csv: GB18030, 37 rows, 32 columns, table national_register')" '0 yes' 'GB18030 is found'
is "$(ask "SELECT min(row_no), max(row_no), count(*) FILTER (WHERE \"AAR012\" LIKE E'%\\n%') FROM national_register")" '2|38|3' 'line breaks within cells stay'
# The cells that cannot be read are those that the README lists, but for what only the register can tell.
is "$(ask "SELECT string_agg(row_no::text, ' ' ORDER BY row_no)
             FROM national_register, (SELECT citizen_ids_ruined(\"AAB004\") AS ruined FROM national_register) AS batch
            WHERE \"AAR100\" = '1' AND (parse_citizen_id_problem(\"AAB004\", ruined) IS NOT NULL OR parse_date_problem(\"AAB005\") IS NOT NULL
               OR parse_yes_no_problem(\"AAB013\") IS NOT NULL OR parse_yes_no_problem(\"AAC312\") IS NOT NULL OR parse_number_problem(\"AAC017\") IS NOT NULL
               OR parse_yuan_problem(\"AAC071\") IS NOT NULL OR parse_yuan_problem(\"AAC073\") IS NOT NULL OR parse_yuan_problem(\"AAC082\") IS NOT NULL
               OR parse_yuan_problem(\"AAC085\") IS NOT NULL OR parse_code_problem('relation', \"AAB006\", \"AAR040\"::integer) IS NOT NULL
               OR parse_code_problem('sex', \"AAB003\", \"AAR040\"::integer) IS NOT NULL OR parse_code_problem('labour_capacity', \"AAB010\", \"AAR040\"::integer) IS NOT NULL
               OR parse_code_problem('school_stage', \"AAB009\", \"AAR040\"::integer) IS NOT NULL OR parse_code_problem('household_status', \"AAR010\", \"AAR040\"::integer) IS NOT NULL
               OR parse_code_problem('poverty_cause', \"AAC007\", \"AAR040\"::integer) IS NOT NULL OR parse_code_problem('housing_grade', \"AAC322\", \"AAR040\"::integer) IS NOT NULL
               OR parse_code_problem('household_attribute', \"AAC006\", \"AAR040\"::integer) IS NOT NULL OR parse_code_problem('health', \"AAB017\", \"AAR040\"::integer) IS NOT NULL
               OR parse_code_problem('education_level', \"AAB008\", \"AAR040\"::integer) IS NOT NULL)")" \
	'12 13 14 16 17 19 24 25 29 30 32 33 34' 'its cells that cannot be read are found'

# The spreadsheet
if command -v soffice >/dev/null; then
	run --header 3 "$here/test/export/household_sheet.xlsx"
	is "$status $(says 'sheet 家庭成员: xlsx, 49 rows, 31 columns, table household_sheet')" '0 yes' 'a spreadsheet is loaded'
	is "$(says 'sheet 填表说明: no rows, left out')" yes 'its empty sheet is left out'
	is "$(ask "SELECT row_no, \"证件号码
（身份证或残疾证）\", \"出生日期\", \"家庭人口数\", \"建档时间\" FROM household_sheet WHERE row_no IN (4, 5, 8, 14, 16, 48) ORDER BY row_no")" \
		"4|99010119680312011X|1968/3/12|4|2014年12月31日
5|９９０１０１１９７００５０６０２２５|1970年5月6日||
8|99010119751102039x|1975/11/2|2|2014/12/31
14|'990101197209230716|1972-09-23 08:15:00|3|42004
16|9.90101200801011E+017|2008-01-01||
48|990101195809091466|1958年9月||" 'texts stay texts, dates come as displayed, merged cells are blank below the first'
	is "$(ask "SELECT string_agg(row_no::text, ' ' ORDER BY row_no)
	             FROM household_sheet, (SELECT citizen_ids_ruined(\"证件号码
（身份证或残疾证）\") AS ruined FROM household_sheet) AS batch
	            WHERE row_no < 50 AND (parse_citizen_id_problem(\"证件号码
（身份证或残疾证）\", ruined) IS NOT NULL OR parse_date_problem(\"出生日期\") IS NOT NULL OR parse_date_problem(\"建档时间\") IS NOT NULL
	               OR parse_yuan_problem(\"工资性收入（元）\") IS NOT NULL OR parse_yuan_problem(\"生产经营性收入（万元）\", '万元') IS NOT NULL OR parse_yuan_problem(\"生产经营性支出（元）\") IS NOT NULL
	               OR parse_yuan_problem(\"财产性收入\") IS NOT NULL OR parse_yuan_problem(\"转移性收入\") IS NOT NULL OR parse_yuan_problem(\"人均纯收入（元）\") IS NOT NULL
	               OR parse_number_problem(\"家庭人口数\") IS NOT NULL OR parse_number_problem(\"残疾等级\") IS NOT NULL OR parse_yes_no_problem(\"是否低保户\") IS NOT NULL
	               OR parse_yes_no_problem(\"饮水是否安全\") IS NOT NULL OR parse_yes_no_problem(\"是否参加城乡居民基本医疗保险\") IS NOT NULL
	               OR parse_code_problem('relation', \"与户主
关系\", 2019) IS NOT NULL OR parse_code_problem('sex', \"性别\", 2019) IS NOT NULL OR parse_code_problem('labour_capacity', \"劳动技能\", 2019) IS NOT NULL
	               OR parse_code_problem('school_stage', \"在校生状况\", 2019) IS NOT NULL OR parse_code_problem('household_status', \"脱贫属性\", 2019) IS NOT NULL
	               OR parse_code_problem('poverty_cause', \"主要致贫原因\", 2019) IS NOT NULL OR parse_code_problem('housing_grade', \"住房等级\", 2019) IS NOT NULL
	               OR parse_code_problem('health', \"健康状况\", 2019) IS NOT NULL)")" \
		'16 17 19 21 23 24 25 26 27 29 33 39 40 41 42 43' 'its cells that cannot be read are found'
	wait
	run --header 3 --table from_ods "$work/ods/household_sheet.ods"
	is "$status $(says 'sheet 家庭成员: ods, 49 rows, 31 columns, table from_ods') $(ask 'SELECT count(*) FROM (TABLE household_sheet EXCEPT ALL TABLE from_ods) d')" '0 yes 0' 'the same workbook as .ods has the same cells'
	printf 'PK\003\004 no spreadsheet' >"$work/bad.xlsx"
	run "$work/bad.xlsx"
	is "$status $(says 'LibreOffice cannot read file')" '2 yes' 'a damaged spreadsheet is said'
else
	for _ in 1 2 3 4 5 6; do
		number=$((number + 1))
		echo "ok $number # skip LibreOffice is not here (package libreoffice-calc-nogui)"
	done
fi

is "$(ls "$work/tmp")" '' 'nothing is left of temporary files'
