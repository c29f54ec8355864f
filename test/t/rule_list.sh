#!/bin/sh
# The rules of the catalogue are those of the list that was drawn up from the papers, by id and kind.  The list is not
# part of the tree: FUPIN_SHARED names its directory, by default ../shared beside the checkout.  Without it the test
# pgtap/rule.sql holds count and digest.
set -u
list=${FUPIN_SHARED:-$(cd "$(dirname "$0")/../.." && pwd)/../shared}/rules.tsv
echo 1..1
if [ ! -r "$list" ]; then
	echo "ok 1 # skip rules.tsv is not there (FUPIN_SHARED names its directory)"
	exit 0
fi
work=$(mktemp -d)
trap 'dropdb --if-exists fupin_rule_list; rm -rf "$work"' EXIT
createdb -T template0 -E UTF8 fupin_rule_list
psql -Xq -d fupin_rule_list -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION fupin CASCADE'
awk -F '\t' 'NR == 1 { for (i = 1; i <= NF; i++) column[$i] = i; next } { print $column["rule_id"] "\t" $column["kind"] }' "$list" |
	LC_ALL=C sort >"$work/list"
psql -XAtq -F '	' -d fupin_rule_list -c 'SELECT rule_id, kind FROM fupin.rule WHERE shipped' | LC_ALL=C sort >"$work/catalogue"
diff -u "$work/list" "$work/catalogue" >"$work/diff" && echo "ok 1 - the catalogue has the rules of the list, $(wc -l <"$work/list") of them" ||
	{ echo "not ok 1 - the catalogue has the rules of the list"; head -n 40 "$work/diff" | sed 's/^/# /'; }
