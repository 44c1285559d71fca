// SPDX-License-Identifier: MIT

/**
 * The first process of a libvirtd's own name spaces, for bash: `$1` is the folder that stands in for the daemon's places.
 *
 * Each word on standard input does one thing and is answered by a line; its end ends everything in the name spaces. bash,
 * because the first process inherits QEMU and must bury it: libvirt waits for its guests to be gone. The /dev has no
 * /dev/kvm; network cards of guests are made through /dev/net/tun.
 */
export const namespaceScript = `set -eu
mount --make-rprivate /
for place in etc/libvirt run/libvirt var/lib/libvirt var/cache/libvirt var/log/libvirt; do
  mkdir -p "/$place"
  name=$(dirname "$place")
  mount --bind "$1/$(basename "$name")" "/$place"
done
mount --rbind /dev "$1/dev"
mount -t tmpfs none /dev
for node in null zero full random urandom tty loop-control $(cd "$1/dev" && echo loop[0-9]*); do
  [ -e "$1/dev/$node" ] || continue
  touch "/dev/$node"
  mount --bind "$1/dev/$node" "/dev/$node"
done
for node in pts shm net; do
  [ -e "$1/dev/$node" ] || continue
  mkdir "/dev/$node"
  mount --rbind "$1/dev/$node" "/dev/$node"
done
ln -s pts/ptmx /dev/ptmx
ip link set lo up 2>/dev/null || true
daemon=
while read -r word; do
  case "$word" in
    start)
      rm -f "$1/libvirtd.pid"
      libvirtd -f "$1/libvirtd.conf" -p "$1/libvirtd.pid" >>"$1/output" 2>&1 </dev/null &
      daemon=$!
      ;;
    look) kill -0 "$daemon" ;;
    kill)
      kill -KILL "$daemon" && wait "$daemon" 2>/dev/null || true
      ;;
    freeze) kill -STOP "$daemon" ;;
    thaw) kill -CONT "$daemon" ;;
  esac
  echo "$word"
done
`
