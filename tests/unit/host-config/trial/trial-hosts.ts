// SPDX-License-Identifier: MIT
import type { HostTexts } from '../../../support/memory-host-files.ts'

const release = '6.1.0-27-amd64'

/** An environment block with these lines, filled up as GRUB does. */
export function environmentBlock(...lines: readonly string[]): string {
  return ['# GRUB Environment Block', ...lines]
    .map((line) => `${line}\n`)
    .join('')
    .padEnd(1024, '#')
}

/** A table of mounts: point, file system, source. */
export function mountTable(...mounts: readonly (readonly [string, string, string])[]): string {
  return mounts
    .map(
      ([point, kind, source], at) =>
        `${at + 20} 1 8:${at + 1} / ${point} rw,relatime shared:1 - ${kind} ${source} rw\n`,
    )
    .join('')
}

/** A variable of boot loaders as efivarfs gives it: attributes, then UTF-16. */
export function loaderVariable(name: string, text: string): HostTexts {
  const wide = [...`${text}\0`].map((character) => `${character}\0`).join('')
  return { [`/sys/firmware/efi/efivars/${name}-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f`]: `\x06\0\0\0${wide}` }
}

const system: HostTexts = {
  '/usr/lib/systemd/system/multi-user.target': '',
  [`/usr/lib/modules/${release}/modules.dep`]: '',
  [`/usr/lib/modules/${release}/modules.builtin`]: '',
  '/proc/sys/kernel/osrelease': `${release}\n`,
  [`/boot/vmlinuz-${release}`]: null,
}

/** grub.cfg as Debian 12 writes it, cut to what decides. */
export const debianMenu = `### BEGIN /etc/grub.d/00_header ###
if [ -s $prefix/grubenv ]; then
  set have_grubenv=true
  load_env
fi
if [ "\${next_entry}" ] ; then
   set default="\${next_entry}"
   set next_entry=
   save_env next_entry
   set boot_once=true
else
   set default="0"
fi
### END /etc/grub.d/00_header ###
### BEGIN /etc/grub.d/10_linux ###
menuentry 'Debian GNU/Linux' --class debian --class os $menuentry_id_option 'gnulinux-simple-uuid' {
	load_video
	insmod part_gpt
	savedefault
	search --no-floppy --fs-uuid --set=root 1234-abcd
	linux	/boot/vmlinuz-${release} root=UUID=1234-abcd ro intel_iommu=off quiet
	initrd	/boot/initrd.img-${release}
}
### END /etc/grub.d/10_linux ###
### BEGIN /etc/grub.d/41_custom ###
if [ -f  \${config_directory}/custom.cfg ]; then
  source \${config_directory}/custom.cfg
fi
### END /etc/grub.d/41_custom ###
`

/** Debian 12 with GRUB on a plain ext4 partition. */
export const debianGrub: HostTexts = {
  ...system,
  [`/boot/initrd.img-${release}`]: null,
  '/boot/grub/grub.cfg': debianMenu,
  '/boot/grub/grubenv': environmentBlock('saved_entry=other'),
  '/proc/self/mountinfo': mountTable(['/', 'ext4', '/dev/vda2'], ['/boot/efi', 'vfat', '/dev/vda1']),
  '/proc/cmdline': `BOOT_IMAGE=/boot/vmlinuz-${release} root=UUID=1234-abcd ro intel_iommu=off quiet\n`,
  '/var/lib/dpkg/status': '',
}

const entryText = `title Debian GNU/Linux
version ${release}
sort-key debian
machine-id 0123456789abcdef0123456789abcdef
options root=UUID=1234-abcd ro quiet systemd.machine_id=0123456789abcdef0123456789abcdef
linux /0123456789abcdef0123456789abcdef/${release}/linux
initrd /0123456789abcdef0123456789abcdef/${release}/initrd.img-${release}
`

const token = '0123456789abcdef0123456789abcdef'

/** Debian with systemd-boot and kernel-install. */
export const debianSystemdBoot: HostTexts = {
  ...system,
  '/etc/machine-id': `${token}\n`,
  [`/boot/initrd.img-${release}`]: null,
  [`/boot/efi/loader/entries/${token}-${release}.conf`]: entryText,
  '/boot/efi/loader/loader.conf': 'timeout 3\n',
  [`/boot/efi/${token}/${release}/linux`]: null,
  [`/boot/efi/${token}/${release}/initrd.img-${release}`]: null,
  '/proc/self/mountinfo': mountTable(['/', 'ext4', '/dev/vda2'], ['/boot/efi', 'vfat', '/dev/vda1']),
  '/proc/cmdline': 'root=UUID=1234-abcd ro quiet\n',
  '/var/lib/dpkg/status': '',
  ...loaderVariable('LoaderInfo', 'systemd-boot 252'),
  ...loaderVariable('LoaderEntrySelected', `${token}-${release}.conf`),
}

/** CachyOS with Limine. */
export const limine: HostTexts = {
  '/usr/lib/systemd/system/multi-user.target': '',
  '/usr/lib/modules/6.11.5-arch1-1/modules.dep': '',
  '/usr/lib/modules/6.11.5-arch1-1/pkgbase': 'linux\n',
  '/usr/lib/modules/6.11.5-arch1-1/vmlinuz': null,
  '/boot/vmlinuz-linux': null,
  '/boot/initramfs-linux.img': null,
  '/boot/limine.conf': `timeout: 3

/CachyOS
    protocol: linux
    path: boot():/vmlinuz-linux
    cmdline: root=UUID=1234-abcd rw quiet
    module_path: boot():/initramfs-linux.img
`,
  '/proc/cmdline': 'root=UUID=1234-abcd rw quiet\n',
  '/proc/sys/kernel/osrelease': '6.11.5-arch1-1\n',
  ...loaderVariable('LoaderInfo', 'Limine 12.10.0'),
}
