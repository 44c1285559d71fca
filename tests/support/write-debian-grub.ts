// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'

const release = '6.12.48+deb13-amd64'
const root = 'root=UUID=6f0b6f4e-4dc6-4b63-a3b7-51b0d62f9f2d'

/** GRUB’s environment block: a header, the variables, and filler up to 1,024 bytes. */
const environmentBlock = '# GRUB Environment Block\n'.padEnd(1024, '#')

const files: Readonly<Record<string, string>> = {
  '/etc/os-release': 'ID=debian\nPRETTY_NAME="Debian GNU/Linux 13 (trixie)"\nVERSION_ID="13"\n',
  // With this and /usr a tree is a whole system: what is missing is absent, not left out.
  '/etc/passwd': 'root:x:0:0:root:/root:/bin/bash\n',
  '/etc/default/grub': [
    '# If you change this file, run update-grub afterwards.',
    'GRUB_DEFAULT=0',
    'GRUB_TIMEOUT=5',
    'GRUB_DISTRIBUTOR=`( . /etc/os-release && echo $NAME )`',
    'GRUB_CMDLINE_LINUX_DEFAULT="quiet"',
    'GRUB_CMDLINE_LINUX=""',
    '',
  ].join('\n'),
  '/usr/sbin/grub-mkconfig':
    '#! /bin/sh\nset -e\nif test -f /etc/default/grub ; then . /etc/default/grub ; fi\nfor x in /etc/default/grub.d/*.cfg ; do\n  if [ -e "$x" ]; then . "$x" ; fi\ndone\n',
  '/boot/grub/grubenv': environmentBlock,
  '/boot/grub/grub.cfg': [
    'set default="0"',
    "menuentry 'Debian GNU/Linux' --class debian --class gnu-linux $menuentry_id_option 'gnulinux-simple-6f0b6f4e' {",
    '\tload_video',
    '\tinsmod ext2',
    `\tlinux\t/boot/vmlinuz-${release} ${root} ro quiet`,
    `\tinitrd\t/boot/initrd.img-${release}`,
    '}',
    '',
  ].join('\n'),
  [`/boot/vmlinuz-${release}`]: 'kernel\n',
  [`/boot/initrd.img-${release}`]: 'image\n',
  [`/boot/config-${release}`]: [
    ...['MODULES', 'INTEL_IOMMU', 'AMD_IOMMU', 'HUGETLBFS', 'IOMMU_SUPPORT'].map((option) => `CONFIG_${option}=y`),
    ...['VFIO', 'VFIO_PCI', 'VFIO_PCI_CORE', 'VFIO_IOMMU_TYPE1'].map((option) => `CONFIG_${option}=m`),
    '',
  ].join('\n'),
  [`/usr/lib/modules/${release}/modules.builtin`]: 'kernel/drivers/iommu/amd/amd_iommu.ko\n',
  [`/usr/lib/modules/${release}/modules.dep`]: 'kernel/drivers/vfio/pci/vfio-pci.ko.xz:\n',
  '/usr/share/initramfs-tools/init': '#!/bin/sh\n',
  '/usr/share/initramfs-tools/hook-functions': '# hook functions\n',
  '/usr/sbin/mkinitramfs': '#!/bin/sh\n',
  '/etc/initramfs-tools/initramfs.conf': 'MODULES=most\nCOMPRESS=zstd\n',
  '/etc/initramfs-tools/modules': '# modules\n',
  '/proc/sys/kernel/osrelease': `${release}\n`,
  '/proc/cmdline': `BOOT_IMAGE=/boot/vmlinuz-${release} ${root} ro quiet\n`,
  '/proc/mounts': '/dev/sda2 / ext4 rw,relatime 0 0\n',
}

/** Folders that Debian’s packages bring along empty. */
const emptyFolders = [
  'etc/default/grub.d',
  'etc/kernel/postinst.d',
  'etc/initramfs-tools/conf.d',
  'etc/initramfs-tools/hooks',
  'etc/initramfs-tools/scripts/init-top',
  'etc/initramfs-tools/scripts/init-premount',
  'etc/udev/rules.d',
]

/** Turns a written workstation into one that Debian installed, with GRUB and initramfs-tools. */
export function writeDebianGrub(tree: string): void {
  for (const [hostPath, text] of Object.entries(files)) {
    const file = path.join(tree, hostPath)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, text)
  }
  for (const folder of [...emptyFolders, 'usr/bin']) fs.mkdirSync(path.join(tree, folder), { recursive: true })
  fs.writeFileSync(path.join(tree, 'usr/bin/dash'), '')
  fs.symlinkSync('dash', path.join(tree, 'usr/bin/sh'))
  fs.symlinkSync('usr/bin', path.join(tree, 'bin'))
  fs.symlinkSync('usr/lib', path.join(tree, 'lib'))
}
