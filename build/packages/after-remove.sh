#!/bin/sh
# Says what stays when everything of the package is gone. The first argument is dpkg's, or rpm's count of what stays
# installed.
set -e

case "$1" in
	purge | 0) ;;
	*) exit 0 ;;
esac
if [ -e /var/lib/throughway ]; then
	{
		echo 'throughway: kept: /var/lib/throughway, the journal of what was changed here and what stood there before.'
		echo '  It is the only way back of changes that were not undone. Where there are none, delete it.'
		echo '  Users keep ~/.local/state/throughway, what was found on this machine before its changes.'
	} >&2
fi
exit 0
