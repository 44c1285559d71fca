#!/bin/busybox sh
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
while read -r module; do insmod "/modules/$module" || echo "no $module"; done </modules/order
disk=none
bus=none
grep -q without-disk /proc/cmdline || for try in 1 2 3 4 5 6 7 8 9 10; do
  for name in vda sda; do
    [ "$disk" = none ] && [ -e "/dev/$name" ] && mount -t vfat -o ro "/dev/$name" /mnt && disk=$name
  done
  [ "$disk" != none ] && break
  sleep 1
done
driver() { basename "$(readlink -f "$1/driver")"; }
case $disk in
  vda) bus=$(driver /sys/block/vda/device);;
  sda) bus=$(driver "$(readlink -f /sys/block/sda/device/../../../..)");;
esac
[ -s /mnt/EFI/BOOT/BOOTX64.EFI ] || disk="unread $disk"
card=$(driver /sys/class/net/eth0/device)
ip link set eth0 up
report="$disk $bus $card"
for port in /sys/class/virtio-ports/*; do
  [ "$(cat "$port/name")" = org.qemu.guest_agent.0 ] && exec 3<>"/dev/$(basename "$port")"
done
echo "ready: $report"
frozen=0
# What stands behind a key of the line, without quotes.
value() { rest=${line#*\"$1\":}; rest=${rest%%[,\}]*}; rest=${rest#\"}; echo "${rest%\"}"; }
answer() { echo "{\"return\":$1}" >&3; }
# A port without a host at its other end reads as ended; the host comes, and comes again.
while sleep 0.2; do
while read -r line <&3; do
  line=$(echo "$line" | sed 's/": */":/g; s/, *"/,"/g')
  case $line in
    *guest-sync*) answer "$(value id)";;
    *guest-ping*) answer '{}';;
    *guest-get-host-name*) answer "{\"host-name\":\"$report\"}";;
    *guest-get-osinfo*) answer "{\"id\":\"test\",\"name\":\"Test guest\",\"kernel-release\":\"$(uname -r)\",\"machine\":\"$(uname -m)\"}";;
    *guest-network-get-interfaces*)
      answer "[{\"name\":\"eth0\",\"hardware-address\":\"$(cat /sys/class/net/eth0/address)\",\"ip-addresses\":[{\"ip-address-type\":\"ipv4\",\"ip-address\":\"10.0.2.15\",\"prefix\":24}]}]";;
    *guest-get-time*) answer "$(date +%s)000000000";;
    *guest-set-user-password*) report="$(value username) has $(value password | tr -d '\\')"; answer '{}';;
    # It counts two file systems, its root and /mnt, and freezes neither.
    *guest-fsfreeze-freeze-list*'"/mnt"'*) frozen=1; answer 1;;
    *guest-fsfreeze-freeze-list*) frozen=0; answer 0;;
    *guest-fsfreeze-freeze*) frozen=2; answer 2;;
    *guest-fsfreeze-thaw*) answer $frozen; frozen=0;;
    *guest-shutdown*) poweroff -f;;
    *) echo '{"error":{"class":"CommandNotFound","desc":"not known"}}' >&3;;
  esac
done
done
