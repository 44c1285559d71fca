#!/bin/sh
# Before the program goes that can undo what was changed on this machine: says what is still changed, and how to undo
# it. It changes nothing and stops nothing. The first argument is dpkg's, or rpm's count of what stays installed.
set -e

case "$1" in
	remove | 0) ;;
	*) exit 0 ;;
esac
[ -e /var/lib/throughway/journal ] || exit 0

if changes=$(throughway history --json 2>/dev/null); then
	printf '%s\n' "$changes" | grep -Eq '"state": "(committed|kept|armed|unfinished|undo-unfinished)"' || exit 0
	waiting='"state": "(armed|unfinished|undo-unfinished)"'
	list=$(throughway history --no-color 2>/dev/null | sed 's/^/  /')
else
	waiting='.'
	list='  /var/lib/throughway/journal could not be read.'
fi
{
	echo 'throughway: what was changed on this machine stays changed when the package goes:'
	printf '%s\n' "$list"
	if printf '%s\n' "$changes" | grep -Eq "$waiting"; then
		echo 'throughway: something of it WAITS FOR AN ANSWER, and without the package nothing answers: a trial then'
		echo '  neither goes back by itself nor can be kept. See `throughway status`, after installing the package again.'
	fi
	echo 'throughway: to go back, install the package again and run `sudo throughway undo` for each, newest first.'
	echo '  What that needs stays in /var/lib/throughway, also after a purge.'
} >&2
exit 0
