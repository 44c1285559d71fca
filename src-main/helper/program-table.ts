// SPDX-License-Identifier: MIT
import type { HostProgram } from '../model/host-action.ts'

function inSystemFolders(name: string): readonly string[] {
  return ['/usr/sbin', '/usr/bin', '/sbin', '/bin'].map((folder) => `${folder}/${name}`)
}

/** Every program that root may start on behalf of this helper, and the only places it is taken from. */
export const programTable: Readonly<Record<HostProgram | 'sync' | 'cp' | 'logger', readonly string[]>> = {
  'apt-get': inSystemFolders('apt-get'),
  booster: inSystemFolders('booster'),
  bootc: inSystemFolders('bootc'),
  bootctl: inSystemFolders('bootctl'),
  cp: inSystemFolders('cp'),
  dnf: inSystemFolders('dnf'),
  dracut: inSystemFolders('dracut'),
  efibootmgr: inSystemFolders('efibootmgr'),
  gpasswd: inSystemFolders('gpasswd'),
  'grub-mkconfig': [...inSystemFolders('grub-mkconfig'), ...inSystemFolders('grub2-mkconfig')],
  'grub-probe': [...inSystemFolders('grub-probe'), ...inSystemFolders('grub2-probe')],
  'grub-script-check': [...inSystemFolders('grub-script-check'), ...inSystemFolders('grub2-script-check')],
  'kernel-install': inSystemFolders('kernel-install'),
  kernelstub: inSystemFolders('kernelstub'),
  'limine-mkinitcpio': inSystemFolders('limine-mkinitcpio'),
  'limine-update': inSystemFolders('limine-update'),
  logger: inSystemFolders('logger'),
  lsinitcpio: inSystemFolders('lsinitcpio'),
  lsinitramfs: inSystemFolders('lsinitramfs'),
  lsinitrd: inSystemFolders('lsinitrd'),
  mkinitcpio: inSystemFolders('mkinitcpio'),
  mkinitramfs: inSystemFolders('mkinitramfs'),
  pacman: inSystemFolders('pacman'),
  'proxmox-boot-tool': inSystemFolders('proxmox-boot-tool'),
  'rpm-ostree': inSystemFolders('rpm-ostree'),
  sdbootutil: inSystemFolders('sdbootutil'),
  sync: inSystemFolders('sync'),
  systemctl: inSystemFolders('systemctl'),
  udevadm: inSystemFolders('udevadm'),
  ukify: [...inSystemFolders('ukify'), '/usr/lib/systemd/ukify'],
  'update-initramfs': inSystemFolders('update-initramfs'),
  virsh: inSystemFolders('virsh'),
  zypper: inSystemFolders('zypper'),
}
