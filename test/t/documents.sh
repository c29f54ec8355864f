#!/bin/sh
# What the documents show is what happens: every ```sql block of README.md and of doc/ is run, each document in
# order, in one session, and what it prints is compared with the ```text block after it, if there is one.  The documents in
# Chinese (.zh.md) have the same blocks but for the comments in them, so running one language proves both; they have the
# same headings, tables, names and figures too.  What a document links to or calls by name is there.
#
# README.md is run in an empty database, doc/real-data.md in one with the export it begins with, doc/own-county.md and the
# others in the one that `make demo-shell` leaves.
set -u
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
# Roles belong to the cluster, not to the database: those the documents make are dropped by name.
clean() {
	dropdb --if-exists fupin_documents 2>/dev/null
	for role in county_office province_reports province_audit huaiji_clerk huaiji_office zhaoqing_office zhaoqing_reports; do dropuser --if-exists "$role" 2>/dev/null; done
	rm -rf "$work"
}
trap clean EXIT

# Cuts a document into NN.sql and NN.expected, and writes the script that runs them, each into NN.printed.
cut_up() { # document, directory
	awk -v directory="$2" '
		/^```sql$/      { number++; name = sprintf("%s/%02d", directory, number); file = name ".sql"; next }
		/^```text$/     { if (number > 0) file = name ".expected"; next }
		/^```/          { if (file) close(file); file = ""; next }
		file            { print > file }
	' "$1"
	for block in "$2"/*.sql; do
		printf '\\o %s\n\\i %s\n' "${block%.sql}.printed" "$block"
	done >"$2/all"
}
without_blank_end() {
	sed -e :a -e '/^\n*$/{$d;N;ba' -e '}' "$1"
}

test=0
check() { # document, directory, database: runs the blocks and compares
	cut_up "$1" "$2"
	psql -X -d "$3" -v ON_ERROR_STOP=1 -P pager=off -f "$2/all" >"$2/out" 2>"$2/errors"
	status=$?
	for block in "$2"/*.sql; do
		test=$((test + 1))
		printed=${block%.sql}.printed
		expected=${block%.sql}.expected
		description="$1, block $(basename "${block%.sql}"): $(grep -v '^ *--' "$block" | head -n 1)"
		if [ ! -f "$printed" ]; then
			echo "not ok $test - $description"
			continue
		fi
		if [ -f "$expected" ]; then
			without_blank_end "$printed" >"$2/a"
			without_blank_end "$expected" >"$2/b"
			if diff -u "$2/b" "$2/a" >"$2/diff"; then echo "ok $test - $description"; else
				echo "not ok $test - $description"
				sed 's/^/# /' "$2/diff" | head -n 40
			fi
		else
			echo "ok $test - $description"
		fi
	done
	test=$((test + 1))
	if [ $status = 0 ]; then echo "ok $test - $1 runs to its end"; else
		echo "not ok $test - $1 runs to its end"
		sed 's/^/# /' "$2/errors" | head -n 20
	fi
}

# A command prints what is wrong, or nothing.
nothing() { # description, command ...
	test=$((test + 1))
	description=$1
	shift
	"$@" >"$work/wrong"
	if [ -s "$work/wrong" ]; then
		echo "not ok $test - $description"
		sed 's/^/# /' "$work/wrong" | head -n 40
	else
		echo "ok $test - $description"
	fi
}
# What both languages of a document have in common.
code() {
	awk '/^ *```/ { fence = !fence; strip = /```(sql|sh|ini)$/; print; next } fence { if (strip) sub(/ *(--|#) .*/, ""); print }' "$1"
}
prose() {
	awk '/^ *```/ { fence = !fence; next } !fence' "$1"
}
shape() {
	prose "$1" | awk -F '|' '/^#/ { sub(/ .*/, ""); print } /^ *\|/ { print NF " columns" } /^- / { print "point" } /^[0-9]\. / { print "step" }'
}
names() {
	prose "$1" | grep -o '`[^`]*`' | sort
}
figures() {
	prose "$1" | grep -Eo '[0-9][0-9,.]*[,.][0-9]+' | sort
}
links() {
	prose "$1" | grep -o '](\([^)#:]*\))' | sed 's/^](//; s/)$//' | sort -u
}
differs() { # part, document, document in Chinese
	$1 "$2" >"$work/english"
	$1 "$3" >"$work/chinese"
	[ -s "$work/english" ] || [ "$1" = figures ] || echo "$2 has no $1"
	diff "$work/english" "$work/chinese" | grep '^[<>]'
}
# To each other, and otherwise each to its own language
links_apart() { # document, document in Chinese
	links "$1" | grep -vx "$(basename "$2")" | sed 's/\.md$/.zh.md/' >"$work/english"
	links "$2" | grep -vx "$(basename "$1")" >"$work/chinese"
	diff "$work/english" "$work/chinese" | grep '^[<>]'
}
dangling() { # document
	links "$1" | while read -r link; do [ -e "$(dirname "$1")/$link" ] || echo "$link"; done
}
# Targets of make and programs, in the text or at the beginning of a line of a block
unknown() { # document
	{ names "$1"; code "$1"; } | sed -nE 's/^`?(make [a-z-]+|fupin_[a-z]+).*/\1/p' | sort -u | while read -r first second; do
		case $first in
			make) grep -Eq "^([a-z-]+ )*$second( [a-z-]+)*:" Makefile "$(${PG_CONFIG:-pg_config} --pgxs)" || echo "make $second" ;;
			fupin_register | fupin_open) ;; # schemas
			*) [ -x "bin/$first" ] || echo "$first" ;;
		esac
	done
}
for document in README*.md doc/*.md; do
	nothing "$document: what it links to is there" dangling "$document"
	case $document in *.zh.md) continue ;; esac
	nothing "$document: what it calls is there" unknown "$document"
	chinese=${document%.md}.zh.md
	for part in code shape names figures; do
		nothing "$chinese: the same $part" differs $part "$document" "$chinese"
	done
	nothing "$chinese: the same links" links_apart "$document" "$chinese"
done

mkdir "$work/readme" "$work/real-data" "$work/own-county" "$work/operation" "$work/bi-tools"
createdb fupin_documents
check README.md "$work/readme" fupin_documents
dropdb fupin_documents
createdb fupin_documents
bin/fupin_load -d fupin_documents test/export/national_register.csv 2>"$work/out" || sed 's/^/# /' "$work/out"
check doc/real-data.md "$work/real-data" fupin_documents
dropdb fupin_documents
. test/include/database.sh
sample_database fupin_documents >"$work/out" 2>&1 || sed 's/^/# /' "$work/out"
check doc/own-county.md "$work/own-county" fupin_documents
check doc/operation.md "$work/operation" fupin_documents
check doc/bi-tools.md "$work/bi-tools" fupin_documents
echo "1..$test"
