#!/bin/sh
# .ci/package and .ci/install.sh: what is in the Debian package and in the tarball, that a server which has these files and
# no others loads the extension from them, that uninstalling leaves nothing, and that whatever is amiss is said and nothing is
# installed then.  With FUPIN_SLOW=yes (make check-slow) also that it writes the page, and that a build elsewhere gives the
# same bytes.
set -u
here=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/fupin_package_test.XXXXXX")
chmod 755 "$work"
database=fupin_package
trap 'dropdb --if-exists "$database" >/dev/null 2>&1; chmod -R u+w "$work"; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8
number=0
is() { # got, wanted, name
	number=$((number + 1))
	if [ "$1" = "$2" ]; then echo "ok $number - $3"; else
		echo "not ok $number - $3"
		printf '%s\n' "got:" "$1" "wanted:" "$2" | sed 's/^/# /'
	fi
}
# refused NAME WORDS ARGUMENT ...: install.sh says these words and that nothing was changed, and nothing was.
refused() {
	what=$1 words=$2
	shift 2
	files "$work/root" >"$work/before"
	said=$(sh "$folder/install.sh" "$@" 2>&1)
	status=$?
	files "$work/root" >"$work/after"
	case $said in *"$words"*'Nothing was changed.') told=told ;; *) told=$said ;; esac
	is "$status $told $(diff "$work/before" "$work/after")" '1 told ' "$what"
}
files() { # what is in a directory, with sums
	(cd "$1" && find . -type d && find . -type f -exec sha256sum {} +) | sort
}

# What is made --------------------------------------------------------------------------------------------------------

export SOURCE_DATE_EPOCH=1577836800
"$here/.ci/package" "$work/dist" >"$work/log" 2>&1 || { cat "$work/log"; echo "Bail out! nothing is packed"; exit 1; }
version=$(sed -n "s/^default_version = '\(.*\)'/\1/p" "$here/fupin.control")
deb=postgresql-15-fupin_$version-1_$(dpkg --print-architecture).deb
name=fupin-$version-linux-$(uname -m)
is "$(cd "$work/dist" && ls | tr '\n' ' ' && sha256sum -c SHA256SUMS)" "SHA256SUMS $name.tar.gz $deb $deb: OK
$name.tar.gz: OK" 'a Debian package, a tarball and their sums'
tar -C "$work" -xzf "$work/dist/$name.tar.gz"
folder=$work/$name
dpkg-deb -x "$work/dist/$deb" "$work/deb"
is "$(cd "$folder" && ls | tr '\n' ' ')" "CHANGELOG.md LICENSE $(cd "$here" && ls README*.md | tr '\n' ' ')SHA256SUMS bin doc install.sh lib locale man share " 'the tarball holds papers, an installer and what it installs'
is "$(diff -r "$here/doc" "$folder/doc")" '' 'and the documents'
is "$(cd "$folder" && sha256sum -c --quiet SHA256SUMS 2>&1)" '' 'its own sums are right'
pg_config=${PG_CONFIG:-pg_config}
is "$(diff -rq -x bitcode -x fupin.so -x doc -x man "$FUPIN_CLUSTER/stage" "$work/deb")" "Only in $work/deb/usr: bin" 'the Debian package holds what make install installs'
same=
for place in bin:bindir lib:pkglibdir locale:localedir share/extension:sharedir share/fupin:sharedir; do
	from=${place%:*}
	to=$($pg_config --"${place#*:}")
	case $from in share/*) to=$to/${from#*/} ;; esac
	same=$same$(diff -r "$folder/$from" "$work/deb$to" 2>&1)
done
is "$same" '' 'and so does the tarball'
is "$(cd "$work/deb/usr/share/man/man1" && for page in *; do echo "$page $(zcat "$page" | cmp - "$folder/man/man1/${page%.gz}" 2>&1)"; done)" "$(cd "$here/bin" && for program in fupin_*; do echo "$program.1.gz "; done)" 'both have a manual page of every program'
is "$(cd "$work/deb/usr/bin" && for link in *; do echo "$link $(readlink -f "$link")"; done)" "$(cd "$here/bin" && for program in fupin_*; do echo "$program $work/deb$($pg_config --bindir)/$program"; done)" 'its programs stand in /usr/bin'
is "$(dpkg-deb -f "$work/dist/$deb" Package Version Depends | sed 's/(.*)/()/')" "Package: postgresql-15-fupin
Version: $version-1
Depends: postgresql-15, libc6 ()" 'it says what it needs'
unnamed=
for package in $(dpkg-deb -f "$work/dist/$deb" Suggests | tr -d ,); do
	for document in operation.md operation.zh.md; do
		grep -q -w -e "$package" "$here/doc/$document" || unnamed="$unnamed $document: $package"
	done
done
is "$unnamed" '' 'what only some need is named where a server without a network is told what to carry over'
dpkg-deb -e "$work/dist/$deb" "$work/control"
is "$(ls "$work/control" | tr '\n' ' ')$(cd "$work/deb" && md5sum -c --quiet ../control/md5sums 2>&1)" 'control md5sums ' 'its sums are right'
is "$(ls "$work/deb/usr/share/doc/postgresql-15-fupin" | tr '\n' ' ')" "$(cd "$here" && ls README*.md | tr '\n' ' ')changelog.Debian.gz changelog.gz copyright doc " 'and its documents are there'
is "$(dpkg-deb --fsys-tarfile "$work/dist/$deb" | tar -tv --full-time | awk '{ print $2, $4, $5 }' | sort -u) $(tar -tvz --full-time -f "$work/dist/$name.tar.gz" | awk '{ print $2, $4, $5 }' | sort -u)" \
	'root/root 2020-01-01 00:00:00 root/root 2020-01-01 00:00:00' 'everything is of the day asked for and belongs to root'
is "$(grep -c -F -e "$here/" -e "$work/" "$folder/lib/fupin.so")" 0 'no path of this machine is in the library'
is "$(readelf -SW "$folder/lib/fupin.so" | grep -c '\.debug\|\.symtab')" 0 'nor anything for debugging'

# A server that has these files and no others -------------------------------------------------------------------------

mkdir "$work/root"
said=$(sh "$folder/install.sh" --root "$work/root" "$pg_config" 2>&1)
is "$? $(printf '%s\n' "$said" | head -n 1)" "0 fupin $version is installed for $($pg_config --version) ($work/root$($pg_config --pkglibdir)); its programs are in $work/root$($pg_config --bindir)." 'it is installed below a root'
is "$(cd "$work/root" && find . -type f ! -name installed ! -path './*/man1/*' -exec sha256sum {} + | sort)" "$(cd "$work/deb" && find . -type f ! -path './usr/share/doc/*' ! -path './*/man1/*' -exec sha256sum {} + | sort)" 'the files are those of the Debian package'
chmod -R a+rX "$work"
createdb "$database"
psql -qX -v ON_ERROR_STOP=1 -v database="$database" -v root="$work/root" -v library="$work/root$($pg_config --pkglibdir):$($pg_config --pkglibdir)" >"$work/log" 2>&1 <<'SQL'
ALTER DATABASE :database SET extension_destdir = :'root';
ALTER DATABASE :database SET dynamic_library_path = :'library';
ALTER DATABASE :database SET client_min_messages = warning;
SQL
is "$(psql -qXAt -v ON_ERROR_STOP=1 -d "$database" 2>&1 <<'SQL'
CREATE EXTENSION fupin CASCADE;
SELECT fupin.passed(fupin.assess('{"income": 5000}'::jsonb, 'income: income >= 4000'::fupin.criteria));
SELECT DISTINCT substring(line FROM '/.*') FROM regexp_split_to_table(pg_read_file('/proc/self/maps'), '\n') line WHERE line LIKE '%fupin%.so';
SQL
)" "t
$work/root$($pg_config --pkglibdir)/fupin.so" 'a database answers with these scripts and this library'
is "$(diff -r "$folder/man" "$work/root$($pg_config --mandir)")" '' 'and the manual pages'
if [ "${FUPIN_SLOW:-}" = yes ]; then
	is "$(cd "$folder/man/man1" && for page in *; do man --warnings -l "$page" 2>&1 >/dev/null; lexgrog "$page"; done | sed 's/ - .*//')" "$(cd "$folder/man/man1" && for page in *; do echo "$page: \"${page%.1}"; done)" 'man reads the manual pages without a warning, and finds what each is about'
	psql -qX -d "$database" -c 'CALL fupin.create_register()' -c 'CALL fupin_register.load_sample()' -c ANALYZE >"$work/log" 2>&1
	said=$("$work/root$($pg_config --bindir)/fupin_report" --as-of 2019-06-30 -d "$database" "$work/page.html" 2>&1)
	is "$? $said $(grep -c 'Licensed to the Apache Software Foundation' "$work/page.html") $(grep -c 怀集县 "$work/page.html")" '0  1 1' 'the installed program writes the page of the sample register, with its library of charts in it'
fi
dropdb "$database"

# Again, out, and half-way ----------------------------------------------------------------------------------------------

files "$work/root" >"$work/first"
root=$work/root
extension=$root$($pg_config --sharedir)/extension
echo "$version was something else" >"$extension/fupin.control"
echo 'share/extension/fupin--0.0.1.sql' >>"$root$($pg_config --sharedir)/fupin/installed"
echo 'SELECT 1;' >"$extension/fupin--0.0.1.sql"

# A mv that fails at the tenth file
mkdir "$work/bin"
cat >"$work/bin/mv" <<END
#!/bin/sh
echo >>"$work/moved"
[ "\$(wc -l <"$work/moved")" != 10 ] || exit 1
exec /bin/mv "\$@"
END
chmod 755 "$work/bin/mv"
PATH=$work/bin:$PATH refused 'a failure half-way: what was there before comes back' 'cannot be replaced' --root "$root" "$pg_config"
is "$(cat "$extension/fupin.control")" "$version was something else" 'as it was'
rm "$work/bin/mv"
sh "$folder/install.sh" --root "$root" "$pg_config" >/dev/null 2>&1
is "$? $(cmp "$extension/fupin.control" "$here/fupin.control")" '0 ' 'installing again brings it up to date'
said=$(LC_ALL=zh_CN.UTF-8 sh "$folder/install.sh" --uninstall --root "$root" "$pg_config" 2>&1)
is "$? ${said%%。*} $(find "$root" -mindepth 1)" '0 fupin 已卸载 ' 'uninstalling leaves nothing, not of an older release either, and says so in Chinese'
refused 'there is nothing to uninstall' 'no fupin that this script has installed' --uninstall --root "$root" "$pg_config"

# What is amiss ---------------------------------------------------------------------------------------------------------

# other PG_CONFIG'S-LINE ...: a pg_config that answers some questions in another way; its server, if any, is in $work/other
other() {
	{ echo '#!/bin/sh' && echo 'case $1 in' && printf '%s ;;\n' "$@" && echo "*) exec $(command -v "$pg_config") \"\$@\" ;; esac"; } >"$work/bin/pg_config"
	chmod 755 "$work/bin/pg_config"
	echo "$work/bin/pg_config"
}
refused 'another major version' 'PostgreSQL 15 is needed; ' --root "$root" "$(other '--version) echo PostgreSQL 14.9')"
refused 'the next major version' "PostgreSQL 15 is needed; $work/bin/pg_config is of PostgreSQL 16.0" --root "$root" "$(other '--version) echo PostgreSQL 16.0')"
refused 'a program that is no pg_config' 'is no program pg_config' --root "$root" /bin/true
refused 'a program that is not there' 'is no program pg_config' --root "$root" "$work/none"
refused 'a pg_config without directories' 'does not say where files belong' --root "$root" "$(other '--pkglibdir) echo')"
refused 'no server' "no $work/none/postgres" --root "$root" "$(other "--bindir) echo $work/none")"
mkdir "$work/other"
cp "$folder/lib/fupin.so" "$work/other/postgres"
printf '\267' | dd of="$work/other/postgres" bs=1 seek=18 conv=notrunc 2>/dev/null
chmod 755 "$work/other/postgres"
refused 'another processor' 'another processor architecture' --root "$root" "$(other "--bindir) echo $work/other")"
refused 'no contrib' 'btree_gist is missing' --root "$root" "$(other "--sharedir) echo $work/other")"
refused 'a root that is not there' '--root needs a directory' --root "$work/none"
printf '#!/bin/sh\necho installed\n' >"$work/bin/dpkg-query"
chmod 755 "$work/bin/dpkg-query"
PATH=$work/bin:$PATH refused 'the Debian package is there already' 'remove it with apt' "$(other "--sharedir) echo $work/root" "--pkglibdir) echo $work/root" "--bindir) echo $work/root" "--localedir) echo $work/root")"
touch "$root/usr"
refused 'a file where a directory must be' 'cannot be written' --root "$root" "$pg_config"
rm "$root/usr"
sharedir=$($pg_config --sharedir)
mkdir -p "$root$sharedir/extension/fupin.control"
refused 'a directory where a file must be' 'fupin.control is a directory' --root "$root" "$pg_config"
rmdir "$root$sharedir/extension/fupin.control"
# Without rights: not as root, who may do everything
chmod a-w "$root$sharedir"
as_other=
[ "$(id -u)" != 0 ] || as_other='runuser -u postgres --'
said=$($as_other sh "$folder/install.sh" --root "$root" "$pg_config" 2>&1)
is "$? $(printf '%s' "$said" | grep -c 'cannot be written: that needs root rights') $(find "$root" -type f)" '1 1 ' 'a place that cannot be written to'
chmod u+w "$root$sharedir"
sh "$folder/install.sh" >/dev/null --root 2>&1
is $? 1 'an option without its value'
sh "$folder/install.sh" --wipe >/dev/null 2>&1
is $? 2 'an unknown option'

mv "$folder/share/fupin/page.js" "$work/page.js"
refused 'a file is missing' 'share/fupin/page.js: FAILED open or read' --root "$root" "$pg_config"
{ cat "$work/page.js"; echo; } >"$folder/share/fupin/page.js"
refused 'a file is damaged' 'share/fupin/page.js: FAILED' --root "$root" "$pg_config"
mv "$work/page.js" "$folder/share/fupin/page.js"
sed -i '/fupin.control/d' "$folder/SHA256SUMS"
refused 'the sums are not complete' 'not complete or damaged' --root "$root" "$pg_config"
: >"$folder/SHA256SUMS"
refused 'the sums are empty' 'not complete or damaged' --root "$root" "$pg_config"
mkdir "$work/short"
head -c -2000 "$work/dist/$name.tar.gz" | tar -C "$work/short" -xz 2>/dev/null
is $? 2 'tar complains of a tarball that was cut off'
folder=$work/short/$name
refused 'and so does what it left' 'FAILED' --root "$root" "$pg_config"

# The same bytes from another build in another place --------------------------------------------------------------------

if [ "${FUPIN_SLOW:-}" = yes ]; then
	mkdir -p "$work/another/place"
	(cd "$here" && tar --exclude=./.git --exclude=./dist -cf - .) | tar -xf - -C "$work/another/place"
	(umask 077 && cd "$work/another/place" && make -s clean && TZ=Asia/Shanghai .ci/package "$work/again") >"$work/log" 2>&1
	is "$? $(diff "$work/dist/SHA256SUMS" "$work/again/SHA256SUMS")" '0 ' 'a build elsewhere gives the same bytes'
fi
echo "1..$number"
