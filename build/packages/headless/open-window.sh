#!/bin/sh
# Opens the window in the default browser: starts the user's service where it does not run, and asks it for a new link.
set -eu

link="${XDG_RUNTIME_DIR:?is not set: this needs a session of systemd-logind}/throughway/link"

# Waits until the link is there and another one than "$1".
await_link() {
	tries=100
	while [ ! -s "$link" ] || [ "$(cat "$link")" = "$1" ]; do
		tries=$((tries - 1))
		if [ "$tries" -eq 0 ]; then
			echo 'throughway: the service gave no link; see `systemctl --user status throughway`' >&2
			exit 1
		fi
		sleep 0.1
	done
}

systemctl --user start throughway.service
await_link ''
before=$(cat "$link")
systemctl --user reload throughway.service
await_link "$before"
exec xdg-open "$(cat "$link")"
