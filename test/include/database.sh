# For the tests in shell, which source this: a database of one's own with a register, or with the sample register.  The first test that asks
# for one makes it, which takes seconds, and the others have copies; what they are copied from goes with the cluster.
is_missing() { # database
	[ -z "$(psql -qXAtc "SELECT 1 FROM pg_database WHERE datname = '$1'")" ]
}
register_database() { # name
	if is_missing fupin_register; then
		createdb -T template0 -E UTF8 fupin_register
		psql -qX -v ON_ERROR_STOP=1 -d fupin_register -c 'SET client_min_messages = warning' -c 'CREATE EXTENSION fupin CASCADE' -c 'CALL fupin.create_register()' ||
			{ dropdb fupin_register; return 1; }
	fi
	createdb -T fupin_register "$1"
}
sample_database() { # name
	if is_missing fupin_sample; then
		psql -qX -v database=fupin_sample -f test/include/demo.sql || { dropdb --if-exists fupin_sample; return 1; }
	fi
	psql -qX -v database="$1" -v template=fupin_sample -f test/include/demo.sql
}
