#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# A Debian 12 root tree for the virtual workstation: as its installer leaves a machine, less what no test looks at.
# Usage: make-tree.sh FOLDER VARIANT ARCHIVES NODE     VARIANT: grub | systemd-boot | dracut | guests
# ARCHIVES keeps the packages; NODE is the program that runs Throughway there.
# Result: FOLDER/tree-VARIANT. Runs as root, in a mount namespace of its own, so that nothing stays mounted.
set -euo pipefail
folder=$1 variant=$2 archives=$3 node=$4
if [ "${OWN_NAMESPACE:-}" != 1 ]; then exec env OWN_NAMESPACE=1 unshare -m --propagation private "$0" "$@"; fi

# This machine's own mirror, in either of the two forms of apt's sources.
mirror=$( (cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true) | (grep -oE "https?://[^ ]+/debian/?( |$)" || true) | head -1 | tr -d " ")
mirror=${mirror:-http://deb.debian.org/debian}
base=$folder/tree-base root=$folder/tree-$variant
mkdir -p "$folder" "$archives"

inside() {
  chroot "$root" env -i PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C HOME=/root DEBIAN_FRONTEND=noninteractive "$@"
}
enter() {
  for name in proc sys dev dev/pts; do mount --bind "/$name" "$root/$name"; done
  mkdir -p "$root/var/cache/apt/archives"
  mount --bind "$archives" "$root/var/cache/apt/archives"
  # Nothing is started and nothing synced while it is built; no manuals.
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod +x "$root/usr/sbin/policy-rc.d"
  printf '%s\n' force-unsafe-io 'path-exclude=/usr/share/doc/*' 'path-exclude=/usr/share/man/*' \
    'path-exclude=/usr/share/locale/*' >"$root/etc/dpkg/dpkg.cfg.d/lab"
}
leave() {
  rm -f "$root/usr/sbin/policy-rc.d" "$root/etc/dpkg/dpkg.cfg.d/lab"
  for name in var/cache/apt/archives dev/pts dev sys proc; do umount "$root/$name"; done
}
install_packages() { inside apt-get install -y -q --no-install-recommends "$@" >>"$folder/apt-$variant.log" 2>&1; }

if [ ! -e "$base.done" ]; then
  rm -rf "$base"
  variant_kept=$variant root_kept=$root root=$base variant=base
  debootstrap --variant=minbase --cache-dir="$archives" --include=ca-certificates bookworm "$root" "$mirror" >"$folder/debootstrap.log" 2>&1
  printf 'deb %s bookworm main\n' "$mirror" >"$root/etc/apt/sources.list"
  enter
  mkdir -p "$root/etc/initramfs-tools/conf.d" "$root/etc/initramfs-tools/hooks"
  # Under emulation the default image takes minutes to make; a list of modules and lz4 take half a minute.
  printf 'MODULES=list\nCOMPRESS=lz4\n' >"$root/etc/initramfs-tools/conf.d/lab.conf"
  cat >"$root/etc/initramfs-tools/hooks/lab" <<'HOOK'
#!/bin/sh
[ "$1" = prereqs ] && exit 0
. /usr/share/initramfs-tools/hook-functions
manual_add_modules virtio_pci virtio_blk nvme ahci sd_mod ext4
HOOK
  chmod +x "$root/etc/initramfs-tools/hooks/lab"
  inside apt-get update -q >"$folder/apt-base.log" 2>&1
  install_packages systemd-sysv dbus udev kmod initramfs-tools zstd lz4 linux-image-amd64 efibootmgr qemu-guest-agent \
    pciutils iproute2 e2fsprogs dosfstools cpio procps less libstdc++6
  leave
  echo workstation >"$root/etc/hostname"
  echo '127.0.0.1 localhost workstation' >"$root/etc/hosts"
  root=$base inside passwd -d root >/dev/null
  # Background work would disturb timings and change files while they are compared.
  for unit in apt-daily.timer apt-daily-upgrade.timer e2scrub_all.timer e2scrub_reap.service dpkg-db-backup.timer fstrim.timer; do
    inside systemctl disable "$unit" >/dev/null 2>&1 || true
  done
  inside systemctl mask systemd-rfkill.socket >/dev/null 2>&1 || true
  # The first boot writes it; a boot that is not the first must not write anything under /etc.
  : >"$root/etc/machine-id"
  variant=$variant_kept root=$root_kept
  touch "$base.done"
fi

rm -rf "$root"
cp -a --reflink=auto "$base" "$root"
enter
# What the machine was installed with. The two switches make the IOMMU off on a stock image of either vendor: Debian's
# kernel has it on by default. norandmaps makes fork and exec five times faster under emulation.
console='console=tty0 console=ttyS0,115200 norandmaps tsc=reliable no_timer_check intel_iommu=off amd_iommu=off'
case $variant in
  grub | dracut | guests)
    install_packages grub-efi-amd64
    cp "$root/usr/share/grub/default/grub" "$root/etc/default/grub"
    sed -i -e 's/^GRUB_TIMEOUT=.*/GRUB_TIMEOUT=0/' -e "s/^GRUB_CMDLINE_LINUX=.*/GRUB_CMDLINE_LINUX=\"$console\"/" "$root/etc/default/grub"
    printf 'GRUB_TERMINAL="console serial"\nGRUB_SERIAL_COMMAND="serial --speed=115200 --unit=0"\n' >>"$root/etc/default/grub"
    ;;
  systemd-boot)
    install_packages systemd-boot systemd-boot-efi
    mkdir -p "$root/etc/kernel"
    echo "root=UUID=1ab00000-0000-4000-8000-000000000001 ro quiet $console" >"$root/etc/kernel/cmdline"
    ;;
esac
if [ "$variant" = guests ]; then
  install_packages libvirt-daemon-system libvirt-clients qemu-system-x86 qemu-utils ovmf swtpm swtpm-tools dnsmasq-base polkitd pkexec
fi
if [ "$variant" = dracut ]; then
  install_packages dracut
  printf 'compress=lz4\nhostonly=no\ndracutmodules+=" base bash systemd systemd-initrd udev-rules kernel-modules rootfs-block fs-lib dracut-systemd shutdown "\ndrivers+=" virtio_pci virtio_blk nvme ahci sd_mod ext4 "\n' >"$root/etc/dracut.conf.d/lab.conf"
  for kernel in "$root"/lib/modules/*; do inside dracut --force "/boot/initrd.img-${kernel##*/}" "${kernel##*/}" >>"$folder/apt-$variant.log" 2>&1; done
else
  inside update-initramfs -u -k all >>"$folder/apt-$variant.log" 2>&1
fi
leave
install -D -m755 "$node" "$root/usr/local/bin/node"
rm -rf "$root"/var/lib/apt/lists/* "$root"/var/log/*.log "$root"/tmp/*
chroot "$root" dpkg-query -W -f '${Package} ${Version}\n' >"$folder/packages-$variant.txt"
