# For the tests of clients, which source this: the database fupin_client with two households and the reports in Chinese.  The first
# of them makes it, none changes it, and it goes with the cluster.
database=fupin_client
. test/include/database.sh
if is_missing "$database"; then
	register_database "$database"
	psql -qX -v ON_ERROR_STOP=1 -d "$database" >/dev/null 2>&1 <<-'SQL' || { dropdb "$database"; echo "Bail out! no database of reports"; exit 1; }
		\i test/include/report.sql
		SELECT pg_temp.household('H1', '441202001002', 2018, '8699.00'), pg_temp.household('H2', '441202001002', 2018, NULL);
		CALL fupin_register.create_chinese_reports();
	SQL
fi
