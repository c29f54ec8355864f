#!/bin/sh
# Installs fupin from this folder, an unpacked tarball, into a PostgreSQL 15, or takes it out again.
#
# Everything is looked at before anything is touched.  The files arrive under other names beside their places and get their
# own all together; if that fails half-way, what was there before comes back.  What was installed is written down in
# SHAREDIR/fupin/installed, for --uninstall.
set -eu
umask 022

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in zh*) chinese=yes ;; *) chinese= ;; esac
export LC_ALL=C

# say CHINESE ENGLISH
say() {
	if [ -n "$chinese" ]; then printf '%s\n' "$1"; else printf '%s\n' "$2"; fi
}
# refuse CHINESE ENGLISH
refuse() {
	{
		say "install.sh：$1" "install.sh: $2"
		say '什么都没有改动。' 'Nothing was changed.'
	} >&2
	exit 1
}
usage() {
	say '用法：sh install.sh [--uninstall] [--root 目录] [PG_CONFIG]

把 fupin 安装到 PostgreSQL 15（需要 root 权限，不需要网络）。
  --uninstall   卸载本脚本安装的文件
  --root 目录   安装到该目录之下，而不是 / 之下（供打包和 chroot 使用）
  PG_CONFIG     该 PostgreSQL 的 pg_config 程序；省略时在常见位置查找' \
		'usage: sh install.sh [--uninstall] [--root DIRECTORY] [PG_CONFIG]

Installs fupin into a PostgreSQL 15, as root, without a network.
  --uninstall        take out the files that this script has installed
  --root DIRECTORY   install below that directory instead of / (for packages and chroots)
  PG_CONFIG          the program pg_config of that PostgreSQL; if left out, the usual places are searched'
}

action=install root=''
while [ $# -gt 0 ]; do
	case $1 in
		--help) usage; exit 0 ;;
		--uninstall) action=uninstall ;;
		--root)
			[ $# -gt 1 ] && root=$(cd "$2" 2>/dev/null && pwd) || refuse "--root 需要一个已有的目录" "--root needs a directory that is there"
			[ "$root" != / ] || root=''
			shift ;;
		-*) usage >&2; exit 2 ;;
		*) break ;;
	esac
	shift
done
[ $# -le 1 ] || { usage >&2; exit 2; }

# Which PostgreSQL -----------------------------------------------------------------------------------------------------

version_of() {
	"$1" --version 2>/dev/null || :
}
if [ $# = 1 ]; then
	pg_config=$1
	case $(version_of "$pg_config") in
		'PostgreSQL 15.'*) ;;
		'PostgreSQL '*) refuse "需要 PostgreSQL 15，而 $pg_config 是 $(version_of "$pg_config")" "PostgreSQL 15 is needed; $pg_config is of $(version_of "$pg_config")" ;;
		*) refuse "$pg_config 不是 pg_config 程序" "$pg_config is no program pg_config" ;;
	esac
else
	pg_config=''
	for one in pg_config /usr/lib/postgresql/15/bin/pg_config /usr/pgsql-15/bin/pg_config /usr/local/pgsql/bin/pg_config; do
		case $(version_of "$one") in 'PostgreSQL 15.'*) pg_config=$one; break ;; esac
	done
	[ -n "$pg_config" ] || refuse '没有找到 PostgreSQL 15；如已安装，请把它的 pg_config 的路径作为参数' \
		'no PostgreSQL 15 was found; if it is there, name its pg_config as the argument'
fi
bindir=$("$pg_config" --bindir) libdir=$("$pg_config" --pkglibdir) sharedir=$("$pg_config" --sharedir) localedir=$("$pg_config" --localedir) mandir=$("$pg_config" --mandir)
for directory in "$bindir" "$libdir" "$sharedir" "$localedir" "$mandir"; do
	case $directory in /*) ;; *) refuse "$pg_config 没有给出安装目录" "$pg_config does not say where files belong" ;; esac
done
list=share/fupin/installed

# place FILE: where a file of this folder belongs
place() {
	case $1 in
		*..*) false ;;
		bin/*) echo "$root$bindir/${1#*/}" ;;
		lib/*) echo "$root$libdir/${1#*/}" ;;
		share/*) echo "$root$sharedir/${1#*/}" ;;
		locale/*) echo "$root$localedir/${1#*/}" ;;
		man/*) echo "$root$mandir/${1#*/}" ;;
		*) false ;;
	esac
}
# remove_directories FILE ...: those that are empty now
remove_directories() {
	for file; do
		directory=$(dirname "$(place "$file")")
		(cd "${root:-/}" && directory=${directory#"$root"} && rmdir -p "${directory#/}" 2>/dev/null) || :
	done
}

if [ -z "$root" ] && [ "$(dpkg-query -W -f '${db:Status-Status}' postgresql-15-fupin 2>/dev/null)" = installed ]; then
	refuse '已安装软件包 postgresql-15-fupin：请用 dpkg -i 升级，用 apt remove 卸载' \
		'the package postgresql-15-fupin is installed: upgrade it with dpkg -i, remove it with apt remove'
fi

# Uninstalling ---------------------------------------------------------------------------------------------------------

if [ $action = uninstall ]; then
	[ -f "$(place $list)" ] || refuse "没有由本脚本安装的 fupin：缺 $(place $list)" "there is no fupin that this script has installed: no $(place $list)"
	files="$(cat "$(place $list)") $list"
	for file in $files; do
		to=$(place "$file") || refuse "$(place $list) 已损坏：$file" "$(place $list) is damaged: $file"
		[ ! -e "$to" ] || [ -w "$(dirname "$to")" ] || refuse "不能删除 $to：需要 root 权限，或文件系统只读" "$to cannot be removed: that needs root rights and a file system that can be written to"
	done
	for file in $files; do
		rm -f "$(place "$file")"
	done
	remove_directories $files
	say 'fupin 已卸载。数据库里的数据没有改动；仍含有该扩展的数据库，在重新安装之前不能使用它。' \
		'fupin is uninstalled.  No database was touched; those that still hold the extension cannot use it until it is installed again.'
	exit 0
fi

# Looking at everything ------------------------------------------------------------------------------------------------

case $pg_config in */*) pg_config=$(cd "$(dirname "$pg_config")" && pwd)/${pg_config##*/} ;; esac
cd "$(dirname "$0")"
damaged() {
	refuse "安装文件不完整或已损坏，请重新解压或重新下载：$1" "the files to install are not complete or damaged, unpack or fetch them again: $1"
}
[ -f SHA256SUMS ] || damaged SHA256SUMS
said=$(sha256sum -c SHA256SUMS 2>&1) || damaged "$(echo "$said" | grep -v ': OK$')"
listed=$(sed -n 's/^[0-9a-f]*  \(\(bin\|lib\|locale\|man\|share\)\/.*\)/\1/p' SHA256SUMS)
[ "$listed" = "$(find bin lib locale man share -type f | sort)" ] || damaged SHA256SUMS
# What makes the extension visible comes last.
files="$list $(echo "$listed" | grep -v '\.control$') $(echo "$listed" | grep '\.control$')"

[ -x "$bindir/postgres" ] || refuse "这里没有 PostgreSQL 服务器：缺 $bindir/postgres" "there is no PostgreSQL server: no $bindir/postgres"
# The class, byte order and machine in the head of a program or library
machine() {
	od -An -v -tx1 -N20 "$1" | tr -d ' \n' | cut -c 1-12,37-40
}
[ "$(machine "$bindir/postgres")" = "$(machine lib/fupin.so)" ] ||
	refuse "处理器架构不同：本安装包与 $bindir/postgres 不符" "these files are for another processor architecture than $bindir/postgres"
if command -v ldd >/dev/null; then
	said=$(ldd lib/fupin.so 2>&1 | grep -i 'not found\|error' || :)
	[ -z "$said" ] || refuse "系统库缺失或过旧：$said" "libraries of this system are missing or too old: $said"
fi
[ -f "$sharedir/extension/btree_gist.control" ] || refuse '缺扩展 btree_gist：请先安装 PostgreSQL 15 的 contrib 软件包' \
	'the extension btree_gist is missing: install the contrib package of PostgreSQL 15 first'
for file in $files; do
	[ ! -d "$(place "$file")" ] || refuse "$(place "$file") 是目录" "$(place "$file") is a directory"
done

# Installing -----------------------------------------------------------------------------------------------------------

new=.fupin-new old=.fupin-old
renaming=
clean_up() { # unless all is done: what was there before comes back
	for file in $files; do
		to=$(place "$file")
		if [ "$renaming" = begun ] && [ ! -e "$to$new" ]; then
			if [ -e "$to$old" ]; then mv -f "$to$old" "$to"; else rm -f "$to"; fi
		fi
		rm -f "$to$new" "$to$old" 2>/dev/null || :
	done
	[ "$renaming" = done ] || remove_directories $files
}
trap 'status=$?; trap "" INT TERM HUP; clean_up; exit $status' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
# bring FILE PLACE: under its other name, and what is there already under a third
bring() {
	mkdir -p "$(dirname "$2")" || return 1
	if [ "$1" = $list ]; then
		# what an older release has installed too
		{ echo "$listed"; [ ! -f "$2" ] || cat "$2"; } | sort -u >"$2$new"
	else
		cp "$1" "$2$new"
	fi || return 1
	case $1 in bin/*) chmod 755 "$2$new" ;; *) chmod 644 "$2$new" ;; esac || return 1
	[ ! -e "$2" ] || ln -f "$2" "$2$old" || cp -p "$2" "$2$old"
}
for file in $files; do
	to=$(place "$file")
	bring "$file" "$to" 2>/dev/null ||
		refuse "不能写入 $to：需要 root 权限、可写的文件系统和足够的空间" "$to cannot be written: that needs root rights, space, and a file system that can be written to"
done
renaming=begun
for file in $files; do
	to=$(place "$file")
	mv -f "$to$new" "$to" 2>/dev/null || refuse "不能替换 $to" "$to cannot be replaced"
done
renaming=done

version=$(sed -n "s/^default_version = '\(.*\)'/\1/p" share/extension/fupin.control)
say "fupin $version 已安装到 $("$pg_config" --version)（$root$libdir）；程序在 $root$bindir。
新数据库：CREATE EXTENSION fupin CASCADE; CALL fupin.create_register();
已有 fupin 的数据库：先备份，再执行 ALTER EXTENSION fupin UPDATE; CALL fupin.upgrade_register();" \
	"fupin $version is installed for $("$pg_config" --version) ($root$libdir); its programs are in $root$bindir.
In a new database:          CREATE EXTENSION fupin CASCADE; CALL fupin.create_register();
In one that has fupin:      back it up, then ALTER EXTENSION fupin UPDATE; CALL fupin.upgrade_register();"
