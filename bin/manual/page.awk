# Makes the manual page of a program of bin/ from what its source says: its second line, and the text of its usage.
#   awk -v version=VERSION -f bin/manual/page.awk PROGRAM

function put(text) {
	gsub(/\\/, "\\e", text)
	gsub(/-/, "\\-", text)
	print text
}
# Begins a section, or a paragraph of the one that has begun.
function begin(title) {
	print title == section ? ".PP" : ".SH " title
	section = title
}

NR == 2 {
	sub(/^(# |""")/, "")
	sub(/: /, " - ")
	sub(/(: .*|\.)$/, "")
	what = $0
}
/'usage: / {
	sub(/.*'usage: /, "")
	print ".TH " toupper($1) " 1 \"\" \"fupin " version "\""
	begin("NAME")
	put(what)
	begin("SYNOPSIS")
	put($0)
	paragraph = 1
	next
}
section == "" { next }
/^$/ { paragraph = 1; next }
{ ends = sub(/'(''\))?$/, "") }
/^  -/ {
	if (section != "OPTIONS") begin("OPTIONS")
	match($0, /[^ ]   */)
	print ".TP"
	put(".B " substr($0, 3, RSTART - 2))
	put(substr($0, RSTART + RLENGTH))
}
/^Exit status: / { begin("EXIT STATUS"); sub(/^Exit status: /, "") }
/^[^ ]/ {
	if (paragraph && section != "EXIT STATUS") begin(section ~ /OPTIONS|NOTES/ ? "NOTES" : "DESCRIPTION")
	put($0)
}
{ paragraph = 0 }
ends { exit }
