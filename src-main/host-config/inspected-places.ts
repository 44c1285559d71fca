// SPDX-License-Identifier: MIT

/** Configuration that some systems keep from ordinary users and that a plan has to see. */
export const inspectedFiles: readonly string[] = [
  '/etc/default/grub',
  '/boot/grub/grub.cfg',
  '/boot/grub/grubenv',
  '/boot/grub/custom.cfg',
  '/boot/grub2/grub.cfg',
  '/boot/grub2/grubenv',
  '/boot/grub2/custom.cfg',
  '/etc/kernel/cmdline',
  '/boot/refind_linux.conf',
  '/boot/limine.conf',
  '/boot/loader/loader.conf',
  '/boot/efi/loader/loader.conf',
  '/efi/loader/loader.conf',
  '/etc/libvirt/hooks/qemu.d/50-throughway',
  '/run/libvirt/network/default.xml',
  '/etc/libvirt/storage/autostart/default.xml',
]

/** Folders of which the names are told. */
export const inspectedFolders: readonly string[] = [
  '/boot',
  '/boot/efi',
  '/efi',
  '/boot/loader',
  '/boot/efi/loader',
  '/efi/loader',
  '/etc/libvirt/qemu/networks/autostart',
  '/etc/libvirt/storage',
  '/run/libvirt/storage',
]

/** Folders whose configuration files are read too. */
export const inspectedEntryFolders: readonly string[] = [
  '/boot/loader/entries',
  '/boot/efi/loader/entries',
  '/efi/loader/entries',
  '/etc/default/grub.d',
]
