#!/bin/sh
# The messages of the C code, the scripts and the programs in Chinese: the catalogue has them all, and a session with
# lc_messages zh_CN.UTF-8 gets them; what lists say (reasons of rejects, doubts, alerts) is Chinese without it.
# Needs the packages gettext and locales; without them the part that needs them is skipped.
set -eu
database=fupin_nls
work=$(mktemp -d)
trap 'dropdb --if-exists "$database"; rm -rf "$work"' EXIT
number=0
ok() { number=$((number + 1)); echo "ok $number - $1"; }
check() { # name, wanted, found
	if [ "$2" = "$3" ]; then ok "$1"; else
		number=$((number + 1)); echo "not ok $number - $1"
		printf '%s\n' "wanted: $2" "found:  $3" | sed 's/^/# /'
	fi
}
unset LANGUAGE
export LC_ALL=C.UTF-8

# The translations against the sources.
if command -v msgcmp >/dev/null && command -v xgettext >/dev/null; then
	rm -f po/fupin.pot po/messages.c
	check "the messages of the sources are listed without a warning" "" "$(make -s --no-print-directory po/fupin.pot 2>&1)"
	check "there are messages to translate" many "$([ "$(grep -c '^msgid ' po/fupin.pot)" -gt 650 ] && echo many)"
	check "every message is translated, and nothing else" "" "$(msgcmp po/zh_CN.po po/fupin.pot 2>&1)"
	check "nothing is fuzzy or obsolete" "" "$(grep -n '^#~\|^#,.*fuzzy' po/zh_CN.po || :)"
	# by the marks of the sources, not by those that the translation has kept
	msgmerge -q --no-fuzzy-matching -o "$work/merged.po" po/zh_CN.po po/fupin.pot
	check "the placeholders are those of the messages" "" "$(msgfmt -c -o /dev/null "$work/merged.po" 2>&1)"
	rm -f po/fupin.pot po/messages.c
	# What the list of the scripts' messages complains of.
	cat >"$work/raise.sql" <<-'SQL'
		RAISE EXCEPTION 'words' USING ERRCODE = 'check_violation';
		RAISE WARNING USING MESSAGE = fupin.message('a; b'), DETAIL = 'It''s two words.';
		RAISE EXCEPTION USING MESSAGE = format(fupin.message('%s and %s'), f(a, b));
		RAISE EXCEPTION USING MESSAGE = fupin.message('%s of none');
		RAISE EXCEPTION USING MESSAGE = fupin.message('a' || 'b');
		RAISE EXCEPTION USING MESSAGE = format(fupin.message('%s is %s'), f(a, ','), 'b'), ERRCODE = 'check_violation', CONSTRAINT = 'b_is_a';
	SQL
	check "a RAISE has no words of its own, and a message the values that it has places for" \
		"1: RAISE with words that are no message; 2: RAISE with words that are no message; 3: 1 values for 2 places; 4: 0 values for 1 places; 5: fupin.message() of more than a text; " \
		"$(perl po/messages.pl "$work/raise.sql" 2>&1 >/dev/null | sed "s|^$work/raise.sql:||" | sort | tr '\n' ';' | sed 's/;/; /g')"
else
	ok "messages of the sources # SKIP no gettext on this machine"
fi

# A locale of messages only, in the directory that test/cluster names to the server.
unavailable=
printf '%s\n' LC_MESSAGES 'copy "zh_CN"' 'END LC_MESSAGES' >"$work/zh_CN"
mkdir -p "$FUPIN_CLUSTER/locale"
localedef -c -i "$work/zh_CN" -f UTF-8 "$FUPIN_CLUSTER/locale/zh_CN.UTF-8" >"$work/localedef" 2>&1 || : # it warns of the categories that are not there
chmod -R a+rX "$FUPIN_CLUSTER/locale"
if [ -z "$(find "$FUPIN_CLUSTER/stage" -path '*/zh_CN/LC_MESSAGES/fupin-15.mo')" ]; then
	unavailable="the server or the build is one without translations"
elif [ ! -d "$FUPIN_CLUSTER/locale/zh_CN.UTF-8" ]; then
	unavailable="no locale can be made here"
fi
if [ -n "$unavailable" ]; then
	ok "messages of a server # SKIP $unavailable"
	echo "1..$number"
	exit 0
fi

createdb --template=template0 --locale=C --encoding=UTF8 "$database"
said() {
	psql -qXAt -d "$database" "$@" 2>&1
}
PGOPTIONS='-c client_min_messages=warning' said -c 'CREATE EXTENSION fupin CASCADE'

# A connection may bring a bad setting before the library is loaded.
brought() { PGOPTIONS="-c fupin.as_of=soon -c lc_messages=$1" said -v VERBOSITY=terse -c 'SELECT fupin.as_of()' | sed 's/^[^:]*:  //'; }
check "the library's own start in Chinese" '参数 "fupin.as_of" 的值无效: "soon"' "$(brought zh_CN.UTF-8)"
check "and in English" 'invalid value for parameter "fupin.as_of": "soon"' "$(brought C)"

# The programs, in the language of whoever calls them.
program() { # language, program, argument ...: what it says
	language=$1 program=$2
	shift 2
	(cd "$work" && LANGUAGE=$language PGDATABASE=$database "$FUPIN_CLUSTER/stage$(${PG_CONFIG:-pg_config} --bindir)/$program" "$@" 2>&1) || :
}
if command -v gettext >/dev/null; then
	printf '姓名,,姓名\n甲,1,2\n' >"$work/x.csv"
	check "what fupin_load found, in Chinese" "fupin_load: 第 3 列取名为 姓名_2（表头重复）
fupin_load: 有 1 列（共 3 列）没有表头，按其位置取名为 c1 至 c3
fupin_load: x.csv: UTF-8，1 行，3 列，表 x" "$(program zh_CN fupin_load x.csv)"
	check "and in English" "fupin_load: column 3 is called 姓名_2 (the heading is there twice)
fupin_load: 1 of 3 columns have no heading and are called c1 to c3 by their place
fupin_load: x.csv: UTF-8, 1 rows, 3 columns, table x" "$(program en fupin_load --replace x.csv)"
	check "how fupin_load is called" "用法: fupin_load [选项 ...] 文件" "$(program zh_CN fupin_load --help | head -n 1)"
	check "a name is no format" "fupin_load: 没有文件 %s%n\\n.csv" "$(program zh_CN fupin_load '%s%n\n.csv')"
	check "fupin_report" "fupin_report: $work 是目录" "$(program zh_CN fupin_report "$work")"
	check "fupin_digest" "fupin_digest: 没有该目录: /none" "$(program zh_CN fupin_digest /none)"
	[ ! -x /usr/bin/python3 ] || {
		check "fupin_workbook" "fupin_workbook: 没有选项 --sheets；请见 fupin_workbook --help" "$(program zh_CN fupin_workbook --sheets x.ods)"
		check "and how it is called" "用法: fupin_workbook [选项 ...] 文件 ..." "$(program zh_CN fupin_workbook --help | head -n 1)"
		check "in English" "fupin_workbook: option -d needs a value" "$(program en fupin_workbook -d)"
	}
else
	ok "messages of the programs # SKIP no gettext on this machine"
fi

said -v first=$((number + 1)) >"$work/said" <<'SQL' || :
-- What is said to the statement: message, detail and hint, and the first line of the context that names a register script.
CREATE FUNCTION pg_temp.said(locale text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    message text;
    detail  text;
    hint    text;
    context text;
BEGIN
    PERFORM set_config('lc_messages', locale, false);
    EXECUTE statement;
    RETURN 'accepted';
EXCEPTION WHEN OTHERS THEN
    GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT, context = PG_EXCEPTION_CONTEXT;
    RETURN concat_ws(' | ', message, NULLIF(detail, ''), NULLIF(hint, ''), substring(context from '[^\n]*fupin--register[^,，\n]*'));
END
$$;
CREATE FUNCTION public.stop() RETURNS event_trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'stop'; END$$;
CREATE EVENT TRIGGER stop ON ddl_command_start WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION public.stop();
CREATE TEMPORARY VIEW answer AS
SELECT n, name, locale, pg_temp.said(locale, statement) AS said, CASE locale WHEN 'C' THEN english ELSE chinese END AS wanted
  FROM (VALUES
    (1, 'a piece before the place', $$SELECT 'x: '::fupin.criteria$$,
     '类型 criteria 的输入语法无效 | 应为事实、数值、带引号的文本或 "("（第 4 个字符处），但文本在此结束。',
     'invalid input syntax for type criteria | Expected a fact, a number, a quoted text or "(" at character 4, where the text ends.'),
    (2, 'a hint', $$SELECT 'x: a ＞ 1'::fupin.criteria$$,
     '类型 criteria 的输入语法无效 | 全角字符 "＞"（第 6 个字符处）。 | 请写作 >，不要写作 ＞。',
     'invalid input syntax for type criteria | Full-width character "＞" at character 6. | Write > instead of ＞.'),
    (3, 'kinds of values', $$SELECT 'x: 1 = date ''2019-06-30'''::fupin.criteria$$,
     '类型 criteria 的输入语法无效 | 1 是数值，date ''2019-06-30'' 是日期；二者不能比较。',
     'invalid input syntax for type criteria | 1 is a number and date ''2019-06-30'' is a date; they cannot be compared.'),
    (4, 'another order of the arguments', $$SELECT fupin.assess(r, 'x: incom > 1') FROM (SELECT 1 AS income) r$$,
     '条目 "x"中的事实 "incom" 不是该行的列 | 或许应为列 "income"。',
     'fact "incom" of criterion "x" is not a column of the row | Perhaps the column "income" is meant.'),
    (5, 'a citizen id', $$SELECT '44082319680229001X0'::fupin.citizen_id$$,
     '类型 citizen_id 的输入语法无效: 违反规则 "format" | 公民身份号码为 18 个字符，1999 年以前为 15 位数字；此文本有 19 个字符。',
     'invalid input syntax for type citizen_id: rule "format" is broken | A citizen id has 18 characters or, before 1999, 15 digits; this text has 19 characters.'),
    (6, 'levels of divisions', $$SELECT '440000000001'::fupin.division$$,
     '类型 division 的输入语法无效: "440000000001" | 第 3 至 4 位（市）为零，而代码一直写到村一级；只有乡镇之前的县级代码可以为零。',
     'invalid input syntax for type division: "440000000001" | Digits 3 to 4 (prefecture) are zero although the code goes on to a village; only the county may be zero, before a town.'),
    (7, 'a rule of time', $$SELECT '12-31 + 3 fortnights'::fupin.due_rule$$,
     '类型 due_rule 的输入语法无效: "12-31 + 3 fortnights" | 应为days、workdays、weeks、months 或 years（第 11 个字符处，"fortnights" 附近）。',
     'invalid input syntax for type due_rule: "12-31 + 3 fortnights" | Expected days, workdays, weeks, months or years at character 11, near "fortnights".'),
    (8, 'a ratio', $$SELECT '1/-2'::fupin.ratio$$,
     '类型 ratio 的输入语法无效: "1/-2" | 分母小于零。',
     'invalid input syntax for type ratio: "1/-2" | The denominator is below zero.'),
    (9, 'a shipped row', $$DELETE FROM fupin.standard$$,
     '不能删除政策目录表 "standard" 中随扩展发布的行 | 随扩展发布的行在使用该版本扩展的所有数据库中都相同，不参与备份转储。 | 请以自有编号插入自有的行: 它优先于随扩展发布的行，也可将其停用。',
     'cannot delete a shipped row of catalogue table "standard" | Shipped rows are the same in every database with this version of the extension and are not dumped. | Insert a row of your own under its own id: it wins over the shipped row, or disables it.'),
    (10, 'a setting', $$SET fupin.as_of = 'soon'$$,
     '参数 "fupin.as_of" 的值无效: "soon" | "fupin.as_of" 必须为空（即 Asia/Shanghai 的当天）或写作 YYYY-MM-DD 的日期。',
     'invalid value for parameter "fupin.as_of": "soon" | "fupin.as_of" must be empty (today in Asia/Shanghai) or a date written YYYY-MM-DD.'),
    (13, 'a script', $$SELECT fupin.adopt_parameter('441223', 'register_lin', '[2019-01-01,2020-01-01)', 1, '元', 'x', 'y')$$,
     '未知的参数 "register_lin" | 参数在 fupin.parameter_key 中说明。 | 最接近的已知参数是 "register_line"。',
     'unknown parameter "register_lin" | Parameters are described in fupin.parameter_key. | The nearest known parameter is "register_line".'),
    (14, 'another order, and pieces of it', $$SELECT fupin.require_condition('duty "x"', 'object_scope', 'zzzz > 1', 'household', 'duty')$$,
     'duty "x"的 object_scope 与户的事实不符: 没有名为 zzzz 的事实 | 条目按类型引用事实字典 fupin.fact 中的事实和 fupin.parameter_key 中的参数。 | 请查看这两个表的说明；自有的事实或参数须先在表中说明。',
     'the object_scope of duty "x" does not fit the facts of a household: fact zzzz is not known | Criteria name facts of the dictionary fupin.fact and parameters of fupin.parameter_key, by their types. | See what these two tables describe; a fact or parameter of your own is described there first.'),
    (15, 'what is no message', $$DO 'BEGIN RAISE EXCEPTION USING MESSAGE = format(''<%s> <%s>'', fupin.message(''''), fupin.message(''没有 %s words'')); END'$$, '<> <没有 %s words>', '<> <没有 %s words>'),
    (11, 'no register', $$CALL fupin.upgrade_register()$$,
     '此数据库没有登记库 | 没有模式 "fupin_register"。 | 要建立登记库，请执行 CALL fupin.create_register()。',
     'this database has no register | There is no schema "fupin_register". | To make one, CALL fupin.create_register().'),
    (12, 'the context', $$CALL fupin.create_register()$$,
     'stop | 登记库脚本 "fupin--register--0.1.0.sql"',
     'stop | register script "fupin--register--0.1.0.sql"')
  ) cases (n, name, statement, chinese, english), (VALUES ('zh_CN.UTF-8'), ('C')) locales (locale)
UNION ALL
-- What the lists take their words from is Chinese under either.
SELECT 16, 'reasons, doubts and alerts are Chinese in any locale', set_config('lc_messages', locale, false),
       string_agg(text, '; ') FILTER (WHERE text !~ '[\u4e00-\u9fa5]'), CASE WHEN count(*) < 50 THEN 'at least 50 texts' END
  FROM (SELECT label_zh FROM fupin.code_list WHERE list IN ('import_problem', 'alert_kind', 'alert_severity')
        UNION ALL SELECT message_zh FROM fupin.data_check) texts (text), (VALUES ('zh_CN.UTF-8'), ('C')) locales (locale)
 GROUP BY locale;
SELECT format('%s %s - %s (%s)%s', CASE WHEN said IS NOT DISTINCT FROM wanted THEN 'ok' ELSE 'not ok' END,
              :first - 1 + row_number() OVER (ORDER BY n, locale DESC), name, locale,
              CASE WHEN said IS DISTINCT FROM wanted THEN format(E'\n# wanted: %s\n# found:  %s', wanted, said) END)
  FROM answer
 ORDER BY n, locale DESC;
SQL
cat "$work/said"
echo "1..$((number + 32))"
