"""How fast, and in how much memory, does a client read household_exit over ODBC?  A part of `make bench`, from the database that
bench_odbc.sql made (PGDATABASE): every row and column, with the settings of doc/fupin.dsn and with the driver's own.

Each is read by a process of its own; memory is the most that it had, Python and the driver included.  Printed, not asserted.
"""
import os, resource, sys, time
import pyodbc

WAYS = {
    "of doc/fupin.dsn": "FILEDSN=" + os.path.abspath("../doc/fupin.dsn"),
    "the driver's own": "DRIVER=PostgreSQL Unicode",
}

def read(name, settings):
    connection = pyodbc.connect(settings + ";Servername={PGHOST};Port={PGPORT};Database={PGDATABASE};Username={PGUSER};".format_map(os.environ)
                                + "ConnSettings=SET fupin.as_of = '2018-12-31'", autocommit=True)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    started = time.monotonic()
    cursor = connection.execute("SELECT * FROM fupin_report.household_exit")
    answered = time.monotonic() - started
    rows = sum(1 for row in cursor)
    seconds = time.monotonic() - started
    used = resource.getrusage(resource.RUSAGE_SELF)
    line(name, f"{rows:,}", f"{seconds:.1f}", f"{answered:.1f}", f"{used.ru_utime + used.ru_stime:.1f}", f"{rows / seconds:,.0f}", f"{used.ru_maxrss / 1024:.0f}", f"{before / 1024:.0f}")

def line(name, *figures):
    print(f"{name:24}", *(f"{figure:>14}" for figure in figures), sep=" | ", flush=True)

print("\nhousehold_exit over ODBC, every column of every row\n")
line("settings", "rows", "seconds", "to first row", "CPU of client", "rows a second", "memory MB", "before reading")
for name, settings in WAYS.items():
    if os.fork() == 0:
        read(name, settings)
        os._exit(0)
    if os.wait()[1] != 0:
        sys.exit(1)
