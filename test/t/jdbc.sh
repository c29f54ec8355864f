#!/bin/sh
# What a tool sees of the reports over JDBC (include/JdbcClient.java).
# Needs the packages libpostgresql-jdbc-java and default-jre-headless; without them it is skipped.
set -eu
driver=/usr/share/java/postgresql.jar
if [ ! -f "$driver" ] || ! command -v java >/dev/null; then
	echo "1..0 # SKIP no Java or pgjdbc on this machine"
	exit 0
fi
. test/include/client.sh
# Java as it starts fastest; its source is in UTF-8 whatever the locale.
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dfile.encoding=UTF-8 -cp "$driver" test/include/JdbcClient.java "$PGHOST" "$PGPORT" "$PGUSER" "$database"
