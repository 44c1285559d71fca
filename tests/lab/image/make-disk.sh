#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A root tree as a disk: GPT, EFI system partition, ext4. No loop devices, no mounted file systems: tools that write
# into files are enough. The boot loader is installed later, on the machine itself, by its own programs.
# Usage: make-disk.sh TREE DISK
set -euo pipefail
tree=$1 disk=$2
root_uuid=1ab00000-0000-4000-8000-000000000001 esp_id=1AB0-0001 esp_mib=256
rm -f "$disk"
truncate -s 4G "$disk"
sgdisk -n1:2048:+${esp_mib}M -t1:ef00 -n2:0:0 -t2:8300 \
  -u1:1ab00000-0000-4000-8000-0000000000e1 -u2:1ab00000-0000-4000-8000-0000000000e2 "$disk" >/dev/null
first=$(sgdisk -i2 "$disk" | awk '/First sector/ { print $3 }')
last=$(sgdisk -i2 "$disk" | awk '/Last sector/ { print $3 }')
mkdir -p "$tree/boot/efi"
printf 'UUID=%s / ext4 defaults,errors=remount-ro 0 1\nUUID=%s /boot/efi vfat umask=0077 0 0\n' "$root_uuid" "$esp_id" >"$tree/etc/fstab"
mke2fs -q -t ext4 -b 4096 -F -L root -U "$root_uuid" -E "offset=$((first * 512)),lazy_itable_init=0,lazy_journal_init=0" \
  -d "$tree" "$disk" $(((last - first + 1) / 8))
truncate -s ${esp_mib}M "$disk.esp"
mkfs.vfat -F32 -n ESP -i "${esp_id/-/}" "$disk.esp" >/dev/null
dd if="$disk.esp" of="$disk" bs=1M seek=1 conv=notrunc,sparse status=none
rm "$disk.esp"
