#!/bin/sh
# What the documents show is what happens: every ```sql block of README.md and of doc/ is run, each document in
# order, in one session, and what it prints is compared with the ```text block after it, if there is one.
#
# README.md is run in an empty database, doc/real-data.md in one with the export it begins with, doc/own-county.md in the
# one that `make demo-shell` leaves.
set -u
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
# Roles belong to the cluster, not to the database: those the documents make are dropped by name.
clean() {
	dropdb --if-exists fupin_documents 2>/dev/null
	for role in county_office province_reports province_audit; do dropuser --if-exists "$role" 2>/dev/null; done
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

mkdir "$work/readme" "$work/real-data" "$work/own-county"
createdb fupin_documents
check README.md "$work/readme" fupin_documents
dropdb fupin_documents
createdb fupin_documents
bin/fupin_load -d fupin_documents test/export/national_register.csv 2>"$work/out" || sed 's/^/# /' "$work/out"
check doc/real-data.md "$work/real-data" fupin_documents
dropdb fupin_documents
psql -qX -v ON_ERROR_STOP=1 -v database=fupin_documents -f test/include/demo.sql >"$work/out" 2>&1 || sed 's/^/# /' "$work/out"
check doc/own-county.md "$work/own-county" fupin_documents
echo "1..$test"
