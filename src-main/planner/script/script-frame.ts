// SPDX-License-Identifier: MIT

/** The functions that every script begins with. POSIX sh, with `head -c` and `stat -c` of coreutils or busybox. */
export const scriptFunctions = `say() { printf '%s\\n' "$*"; }
die() { printf '%s\\n' "$*" >&2; exit 1; }

# The checksum and size of a file.
sum() {
	if [ -L "$ROOT$1" ]; then echo link
	elif [ -f "$ROOT$1" ]; then cksum <"$ROOT$1"
	elif [ -e "$ROOT$1" ]; then echo other
	else echo absent
	fi
}

# expect PATH SUM: ends the script before anything is changed, where a file is not as the plan saw it.
expect() {
	[ "$(sum "$1")" = "$2" ] || die "$1 is not as the plan saw it. Nothing was changed; draft the plan anew."
}

# save NUMBER PATH: keeps what is there before it is changed.
save() {
	[ ! -e "$STATE/$1" ] || return 0
	if [ -e "$ROOT$2" ]; then
		cp -p "$ROOT$2" "$STATE/$1.new"
		mv "$STATE/$1.new" "$STATE/$1"
	else
		mkdir "$STATE/$1"
	fi
}

# folder PATH: makes it, and notes that it did.
folder() {
	[ -n "$1" ] || return 0
	[ ! -d "$ROOT$1" ] || return 0
	folder "\${1%/*}"
	mkdir "$ROOT$1"
	printf '%s\\n' "$1" >>"$STATE/folders"
}

# put NUMBER PATH MODE SIZE HOW: writes SIZE bytes of standard input to PATH.
put() {
	save "$1" "$2"
	if [ "$5" = in-place ]; then
		head -c "$4" >"$STATE/input"
		dd if="$STATE/input" of="$ROOT$2" conv=notrunc 2>/dev/null
		rm -f "$STATE/input"
	else
		folder "\${2%/*}"
		new=$ROOT$2.throughway-new
		if [ -e "$ROOT$2" ]; then cp -p "$ROOT$2" "$new"; else : >"$new"; chmod "$3" "$new"; fi
		head -c "$4" >"$new"
		mv -f "$new" "$ROOT$2"
	fi
	say "wrote $2"
}

# take NUMBER PATH: removes PATH.
take() {
	save "$1" "$2"
	rm -f "$ROOT$2"
	say "removed $2"
}

# place NUMBER PATH NEW: puts a file that a program made in the place of PATH.
place() {
	[ -s "$3" ] || die "$3 was not made"
	save "$1" "$2"
	if [ -e "$2" ]; then chmod "$(stat -c %a "$2")" "$3"; fi
	mv -f "$3" "$2"
	say "made $2"
}

# restore NUMBER PATH SUM HOW: puts back what was saved, unless somebody changed it since. SUM may be "any".
restore() {
	[ -e "$STATE/$1" ] || return 0
	now=$(sum "$2")
	if [ "$3" != any ] && [ "$now" != "$3" ]; then
		if [ -d "$STATE/$1" ]; then before=absent; else before=$(cksum <"$STATE/$1"); fi
		[ "$now" = "$before" ] || { say "$2 was changed since: left as it is; how it was is in $STATE/$1"; kept=yes; return 0; }
	fi
	if [ -d "$STATE/$1" ]; then
		rm -f "$ROOT$2"
		rmdir "$STATE/$1"
	elif [ "$4" = in-place ]; then
		dd if="$STATE/$1" of="$ROOT$2" conv=notrunc 2>/dev/null
		touch -r "$STATE/$1" "$ROOT$2"
		rm -f "$STATE/$1"
	else
		cp -p "$STATE/$1" "$ROOT$2.throughway-new"
		mv -f "$ROOT$2.throughway-new" "$ROOT$2"
		rm -f "$STATE/$1"
	fi
	say "put back $2"
}

# tool NAME...: the first of these programs that is installed.
tool() {
	for name in "$@"; do
		if command -v "$name" >/dev/null 2>&1; then
			printf '%s\\n' "$name"
			return 0
		fi
	done
	die "$1 is not installed"
}

# skip LINE: another root is not this system, so no program is run for it.
skip() { say "not run in $ROOT: $*"; }
`

/** What every script ends with: the choice of what to do, and the way back when something fails. */
export const scriptEnd = `begin() {
	[ ! -e "$STATE" ] || die "This plan was applied already, or was cut off: run “$0 undo” first."
	expect_all
	parents=
	for parent in /var /var/lib; do
		[ -d "$ROOT$parent" ] || { mkdir "$ROOT$parent"; parents="$parent $parents"; }
	done
	mkdir -m 700 "$STATE"
	printf '%s\\n' "$parents" >"$STATE/parents"
	: >"$STATE/folders"
}

undo() {
	[ -d "$STATE" ] || die 'This plan was not applied, or was taken back already.'
	kept=
	undo_all
	[ -z "$kept" ] || die "Not all of it was taken back; see above."
	# The folder that was made last goes first.
	sed '1!G;h;$!d' "$STATE/folders" | while IFS= read -r made; do rmdir "$ROOT$made" 2>/dev/null || :; done
	parents=$(cat "$STATE/parents")
	rm -rf "$STATE"
	for parent in $parents; do rmdir "$ROOT$parent" 2>/dev/null || :; done
	say 'Everything is as it was.'
}

failed() {
	trap - EXIT HUP INT TERM
	say 'It did not work; taking it back.' >&2
	undo
	exit 1
}

[ -n "$ROOT" ] || [ "$(id -u)" = 0 ] || die 'This has to be run as root.'
case \${1:-apply} in
	apply)
		begin
		trap failed EXIT
		trap 'exit 1' HUP INT TERM
		apply_all
		trap - EXIT HUP INT TERM
		say "Done. What was there before is kept in $STATE; “$0 undo” puts it back."
		;;
	undo) undo ;;
	*)
		say "usage: $0 [apply|undo]" >&2
		exit 2
		;;
esac
`
