#!/bin/sh
# Every code of the national county file and of the provincial files reads, prints back and nests as the file's own
# level and parent columns say.  The files are not part of the tree: FUPIN_SHARED names the directory above their data/,
# by default ../shared beside the checkout.  What ships of them, fupin.division_name, is tested without the files.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
data=${FUPIN_SHARED:-$here/../shared}/data
lines=$(mktemp "${TMPDIR:-/tmp}/fupin_division_files.XXXXXX")
trap 'rm -f "$lines"' EXIT

echo 1..24
number=0
database=fupin_division_files
created=
for file in divisions_national_county.csv divisions_guangdong_all.csv.gz divisions_hainan_all.csv.gz divisions_henan_all.csv.gz; do
	if [ ! -r "$data/$file" ]; then
		for _ in 1 2 3 4 5 6; do
			number=$((number + 1))
			echo "ok $number # skip $file is not there (FUPIN_SHARED names its directory)"
		done
		continue
	fi
	if [ -z "$created" ]; then
		createdb -T template0 -E UTF8 $database
		psql -Xq -d $database -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION fupin CASCADE'
		created=yes
	fi
	case $file in
		*.gz) gzip -dc "$data/$file" ;;
		*) cat "$data/$file" ;;
	esac >"$lines"
	psql -XAtq -d $database -v ON_ERROR_STOP=1 -v file="$file" -v before=$number 2>&1 <<-END
		SET search_path = fupin, public;
		CREATE TEMP TABLE line (code text, name text, level integer, parent text);
		\\copy line FROM '$lines' (FORMAT csv, HEADER)
		-- A prefecture without counties stands in the files a second time, as a county that is its own parent.
		CREATE TEMP TABLE place AS
		    SELECT code, code::division AS division, level, parent::division AS around, code IS NOT DISTINCT FROM parent AS is_repeated FROM line;
		CREATE INDEX ON place (division);
		ANALYZE place;
		WITH RECURSIVE descent (place, around) AS (
		    SELECT division, around FROM place WHERE around IS NOT NULL AND NOT is_repeated
		    UNION ALL
		    SELECT descent.place, p.around
		      FROM descent JOIN place AS p ON p.division = descent.around
		     WHERE p.around IS NOT NULL AND NOT p.is_repeated
		), checks (what, passed) AS (
		    SELECT 'has the levels that its name says',
		           array_agg(DISTINCT level ORDER BY level) = CASE WHEN :'file' ~ 'county' THEN '{1,2,3}' ELSE '{1,2,3,4,5}' END::int[]
		           AND count(*) > 3000
		      FROM place
		    UNION ALL
		    SELECT 'every code prints back', bool_and(rpad(division::text, 12, '0') = code AND division::text::division = division)
		      FROM place
		    UNION ALL
		    SELECT 'every level is as stated', bool_and(level(division) = level) FROM place WHERE NOT is_repeated
		    UNION ALL
		    SELECT 'every parent is as stated', bool_and(parent(division) IS NOT DISTINCT FROM around) FROM place WHERE NOT is_repeated
		    UNION ALL
		    SELECT 'a repeated prefecture falls together with itself',
		           count(*) FILTER (WHERE is_repeated) = count(*) - count(DISTINCT division)
		           AND bool_and(level(division) = 2) FILTER (WHERE is_repeated) IS NOT FALSE
		      FROM place
		    UNION ALL
		    SELECT 'what descends from a place by the stated parents is what lies in it',
		           (SELECT count(*) FROM descent) =
		           (SELECT count(*) FROM place AS a JOIN place AS p ON p.division <@ a.division AND p.division <> a.division
		             WHERE NOT p.is_repeated AND NOT a.is_repeated)
		           AND (SELECT bool_and(place <@ around) FROM descent)
		)
		SELECT format('%sok %s - %s: %s', CASE WHEN passed THEN '' ELSE 'not ' END, :before + row_number() OVER (), :'file', what)
		  FROM checks;
	END
	number=$((number + 6))
done
[ -z "$created" ] || dropdb $database
