# What a measurement ran on, for the scripts that print one (with PGDATABASE set).
echo "PostgreSQL $(psql -qXAt -c 'SHOW server_version') on $(getconf _NPROCESSORS_ONLN) cores of $(sed -n 's/^model name[^:]*: *//p' /proc/cpuinfo | head -n 1)," \
	"$(awk '/^MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo) of memory, shared_buffers $(psql -qXAt -c 'SHOW shared_buffers'), $(date +%Y-%m-%d)"
