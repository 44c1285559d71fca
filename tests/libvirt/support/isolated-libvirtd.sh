#!/bin/bash
# SPDX-License-Identifier: MIT
# The first process of a libvirtd's own namespaces: `$1` is the folder that stands in for the daemon's places.
# bash, because the first process inherits QEMU and must bury it: libvirt waits for its guests to be gone.
# Each word on standard input does one thing and is answered by a line; its end ends everything in the namespaces.
set -eu
mount --make-rprivate /
mkdir -p /run/libvirt /var/log/libvirt /var/cache/libvirt /var/lib/libvirt /etc/libvirt
mount --bind "$1/etc" /etc/libvirt
mount --bind "$1/run" /run/libvirt
mount --bind "$1/lib" /var/lib/libvirt
mount --bind "$1/cache" /var/cache/libvirt
mount --bind "$1/log" /var/log/libvirt
ip link set lo up 2>/dev/null || true
daemon=
while read -r word; do
  case "$word" in
    start)
      rm -f "$1/libvirtd.pid"
      libvirtd -f "$1/libvirtd.conf" -p "$1/libvirtd.pid" >>"$1/output" 2>&1 </dev/null &
      daemon=$!
      ;;
    kill)
      kill -KILL "$daemon" && wait "$daemon" 2>/dev/null || true
      ;;
    freeze) kill -STOP "$daemon" ;;
    thaw) kill -CONT "$daemon" ;;
  esac
  echo "$word"
done
