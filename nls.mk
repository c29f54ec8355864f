# Which messages are translated, for PostgreSQL's nls-global.mk, which PGXS reads; make po/fupin.pot lists them,
# make update-po leaves po/zh_CN.po.new with what a change of the sources asks of the translation.
CATALOG_NAME     = fupin
# Without msgfmt (package gettext) everything is built but the translations.
AVAIL_LANGUAGES := $(if $(shell command -v $(MSGFMT)),zh_CN)
# Where a message stands is in po/fupin.pot; the translation does not change when a line moves.
MSGMERGE        += --no-location
GETTEXT_FILES    = $(sort $(wildcard src/*.c)) po/messages.c
# The functions of src/ that translate an argument themselves, beside the server's.
GETTEXT_TRIGGERS = $(BACKEND_COMMON_GETTEXT_TRIGGERS) \
    character_fail:3 check_is:4 expected:2,2t expected:5,5t next_is_word:3 numeric_units:2 out_of_range \
    problem_at:3 refuse:4 refuse:5 refuse_placeholder:4 scan_fail:3 value_error:4 wrong_type:4
GETTEXT_FLAGS    = $(BACKEND_COMMON_GETTEXT_FLAGS) \
    character_fail:3:c-format problem_at:3:c-format

# The messages of the SQL scripts and of the programs.
EXTRA_CLEAN += po/messages.c
po/messages.c: po/messages.pl $(sort $(wildcard sql/*.sql sql/register/*.sql)) $(SCRIPTS)
	perl $^ >$@
