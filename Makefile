# fupin: PGXS build.  The targets a person types are at the end; README.md explains them.

EXTENSION    = fupin
EXTVERSION  := $(shell sed -n "s/^default_version = '\(.*\)'/\1/p" fupin.control)
MODULE_big   = fupin
OBJS         = $(patsubst %.c,%.o,$(sort $(wildcard src/*.c)))
SQL_PARTS    = $(sort $(wildcard sql/[0-9][0-9]_*.sql))
REGISTER_PARTS = $(sort $(wildcard sql/register/[0-9][0-9]_*.sql))
DATA_built   = fupin--$(EXTVERSION).sql fupin--register--$(EXTVERSION).sql
SCRIPTS      = $(filter-out bin/report bin/manual,$(wildcard bin/*))
REPORT_PARTS = $(wildcard bin/report/data.sql bin/report/page.* bin/report/words.js)
MANUAL       = $(patsubst bin/%,bin/manual/%.1,$(SCRIPTS))
# There once make charts or make report has fetched it (npm); without it fupin_report says so.
CHART_LIBRARY = $(wildcard bin/report/node_modules/echarts/dist/echarts.common.min.js)
# Its licenses and those of what is built into it.
CHART_LICENSES = $(addprefix bin/report/node_modules/,echarts/LICENSE echarts/licenses/LICENSE-d3 zrender/LICENSE)
DATA         = $(wildcard sql/upgrade/fupin--*.sql)
# First the tests that find no register, then those that leave one to each other.
WITH_REGISTER := $(sort $(shell grep -l 'include/register.sql' test/sql/*.sql))
REGRESS      = $(patsubst test/sql/%.sql,%,$(filter-out $(WITH_REGISTER),$(sort $(wildcard test/sql/*.sql))) $(WITH_REGISTER))
REGRESS_OPTS = --inputdir=test --encoding=UTF8 --load-extension=btree_gist --load-extension=fupin
ISOLATION_SPECS = $(wildcard test/isolation/specs/*.spec)
ifneq (,$(ISOLATION_SPECS))
ISOLATION    = $(sort $(patsubst test/isolation/specs/%.spec,%,$(ISOLATION_SPECS)))
ISOLATION_OPTS = --inputdir=test/isolation --load-extension=btree_gist --load-extension=fupin
endif
EXTRA_CLEAN  = $(DATA_built) results regression.diffs regression.out output_iso report.html workbook.ods workbook.xlsx dist $(MANUAL)

# A build does not know where it was made.
PG_CFLAGS    = -ffile-prefix-map=$(CURDIR)=.
PG_CONFIG   ?= pg_config

# The targets below install what is missing first, so they must work before PGXS is there.
HERE = demo demo-shell report workbook charts package check check-slow bench scale fuzz sanitize
ifneq (,$(filter $(HERE),$(MAKECMDGOALS)))

.PHONY: $(HERE)

# A script of test/ inside a throw-away cluster with this tree's build.
define in_cluster
.ci/packages $@
$(MAKE) -s all
PG_CONFIG=$(PG_CONFIG) test/cluster test/$@
endef

# A script of test/ that builds for itself.
define alone
.ci/packages $@
PG_CONFIG=$(PG_CONFIG) test/$@
endef

demo:
	$(in_cluster)

demo-shell:
	$(in_cluster)

report:
	$(in_cluster)

workbook:
	$(in_cluster)

charts:
	.ci/packages $@

package:
	.ci/packages $@
	PG_CONFIG=$(PG_CONFIG) .ci/package

check:
	$(in_cluster)

check-slow:
	$(in_cluster)

bench:
	$(in_cluster)

scale:
	$(in_cluster)

fuzz:
	$(alone)

sanitize:
	$(alone)

else

PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

$(OBJS): $(wildcard src/*.h)

# One script for CREATE EXTENSION, one for create_register(): the numbered parts in their order.
# They depend on the folders too, so that a part that is gone goes.
fupin--$(EXTVERSION).sql: $(SQL_PARTS) sql fupin.control
	cat $(SQL_PARTS) > $@
fupin--register--$(EXTVERSION).sql: $(REGISTER_PARTS) sql/register fupin.control
	cat /dev/null $(REGISTER_PARTS) > $@

# The manual pages of the programs, of what their sources say.
all: $(MANUAL)
$(MANUAL): bin/manual/%.1: bin/% bin/manual/page.awk fupin.control
	awk -v version=$(EXTVERSION) -f bin/manual/page.awk $< >$@

# Beside what PGXS installs: these pages, and the parts of bin/fupin_report's page where the script looks for them.
install: install-manual install-report
uninstall: uninstall-manual uninstall-report

.PHONY: install-manual install-report uninstall-manual uninstall-report
install-manual: $(MANUAL)
	$(MKDIR_P) '$(DESTDIR)$(mandir)/man1'
	$(INSTALL_DATA) $(MANUAL) '$(DESTDIR)$(mandir)/man1/'

uninstall-manual:
	rm -f $(addprefix '$(DESTDIR)$(mandir)'/man1/,$(notdir $(MANUAL)))

install-report:
	$(MKDIR_P) '$(DESTDIR)$(datadir)/fupin'
	$(INSTALL_DATA) $(REPORT_PARTS) '$(DESTDIR)$(datadir)/fupin/'
ifneq (,$(CHART_LIBRARY))
	$(INSTALL_DATA) $(CHART_LIBRARY) '$(DESTDIR)$(datadir)/fupin/echarts.min.js'
	cat $(CHART_LICENSES) >'$(DESTDIR)$(datadir)/fupin/echarts.LICENSE'
	$(INSTALL_DATA) bin/report/node_modules/echarts/NOTICE '$(DESTDIR)$(datadir)/fupin/echarts.NOTICE'
endif

uninstall-report:
	rm -f $(addprefix '$(DESTDIR)$(datadir)'/fupin/,$(notdir $(REPORT_PARTS)) echarts.min.js echarts.LICENSE echarts.NOTICE)

endif
