// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { probeBoot } from '../../../../src-main/probes/boot/probe-boot.ts'
import { probeKernel } from '../../../../src-main/probes/kernel/probe-kernel.ts'
import { probeSystem } from '../../../../src-main/probes/system/probe-system.ts'
import { layOutHost } from '../../../support/temporary-host.ts'
import { bios, type Entries, efivars, readBoot, sumUp, variables } from './boot-hosts.ts'

const debian: Entries = { '/etc/os-release': 'ID=debian\n', '/etc/debian_version': '13\n' }
const grub = (text: string): Entries => ({
  ...debian,
  ...bios,
  '/proc/cmdline': 'BOOT_IMAGE=/boot/vmlinuz root=/dev/sda1\n',
  '/bin/sh': { link: 'dash' },
  '/bin/dash': '',
  '/etc/default/grub': text,
})

test.each<[string, Entries, RegExp]>([
  [
    'the loader’s word against the firmware’s menu',
    variables({ loader: 'systemd-boot 257', file: '\\EFI\\debian\\grubx64.efi' }),
    /^unknown: two answers conflict: .*systemd-boot 257, .*grubx64\.efi$/,
  ],
  [
    'NixOS on ostree',
    { '/etc/NIXOS': '', '/etc/os-release': 'ID=nixos\n', '/run/ostree-booted': '' },
    /^unknown: two answers conflict: ostree .* and nixos/,
  ],
  [
    'kernelstub beside sdbootutil',
    {
      '/etc/os-release': 'ID=opensuse\n',
      '/etc/zypp/zypp.conf': '',
      ...variables({ loader: 'systemd-boot 257' }),
      '/usr/bin/sdbootutil': '',
      '/etc/kernelstub/configuration': '{}',
    },
    /^unknown: two answers conflict: kernelstub and sdbootutil/,
  ],
  [
    'GRUB and SYSLINUX on BIOS',
    {
      ...bios,
      '/proc/cmdline': 'BOOT_IMAGE=/vmlinuz\n',
      '/boot/grub/grub.cfg': '',
      '/boot/syslinux/syslinux.cfg': '',
    },
    /^unknown: two answers conflict: BOOT_IMAGE/,
  ],
  [
    'a GRUB parameter where only files of systemd-boot are',
    { [`${efivars}/.keep`]: '', '/proc/cmdline': 'BOOT_IMAGE=/vmlinuz\n', '/boot/loader/loader.conf': '' },
    /^unknown: two answers conflict: BOOT_IMAGE/,
  ],
  [
    'two loaders by files alone',
    {
      '/sys/firmware/efi/fw_platform_size': '64',
      '/proc/cmdline': 'initrd=\\x root=x\n',
      '/boot/loader/loader.conf': '',
      '/boot/refind_linux.conf': '',
    },
    /^unknown: files of systemd-boot and refind are there/,
  ],
  ['BIOS without a word', { ...bios, '/proc/cmdline': 'root=/dev/vda\n' }, /^unknown: firmware is not UEFI/],
])('%s makes no answer', async (_name, entries, loader) => {
  expect(sumUp(await readBoot(entries)).loader).toMatch(loader)
})

test('a tree with nothing in it leaves all of it open', async () => {
  const reader = layOutHost({})
  const boot = probeBoot(reader, { system: probeSystem(reader), kernel: await probeKernel(reader) })
  expect(Object.entries(boot).filter(([, fact]) => fact.known)).toEqual([])
})

test.each<[string, string, string]>([
  [
    'a command',
    'GRUB_CMDLINE_LINUX_DEFAULT="root=$(cat /x)"\n',
    'unknown: GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub: it depends on $(cat /x)',
  ],
  [
    'bash’s += in dash',
    'GRUB_CMDLINE_LINUX_DEFAULT+=" iommu=pt"\n',
    "unknown: a shell stops in /etc/default/grub: “GRUB_CMDLINE_LINUX_DEFAULT+=” is bash's, and sh is not bash here",
  ],
  [
    'an open quote',
    'GRUB_CMDLINE_LINUX_DEFAULT="quiet\n',
    'unknown: a shell stops in /etc/default/grub: a double quote is never closed',
  ],
  [
    'what GRUB itself does not take',
    'GRUB_CMDLINE_LINUX_DEFAULT="a=b&c"\n',
    'unknown: GRUB_CMDLINE_LINUX_DEFAULT in /etc/default/grub: GRUB does not accept “&” outside quotes',
  ],
])('%s in GRUB’s settings makes the sources unknown, never wrong', async (_name, text, sources) => {
  expect(sumUp(await readBoot(grub(text))).sources).toBe(sources)
})

test('a command elsewhere in the file does no harm', async () => {
  const text = 'GRUB_DISTRIBUTOR=`lsb_release -i -s 2> /dev/null || echo Debian`\nGRUB_CMDLINE_LINUX="iommu=pt"\n'
  expect(sumUp(await readBoot(grub(text))).sources).toEqual(['/etc/default/grub GRUB_CMDLINE_LINUX: iommu=pt'])
})

test('a partition that only root may enter needs the helper', async () => {
  const boot = await readBoot(
    {
      '/etc/os-release': 'ID=arch\n',
      ...variables({ loader: 'systemd-boot 258', file: '\\EFI\\systemd\\systemd-bootx64.efi' }),
      '/boot/loader/entries/x.conf': 'linux /x\noptions root=x\n',
    },
    ['/boot/loader', '/boot/efi'],
  )
  expect(boot.commandLineSources).toEqual({
    known: false,
    reason: '/boot/loader/entries is readable only by root; needs the helper',
    needsHelper: true,
  })
})

test('Secure Boot is on only outside of set-up mode', async () => {
  const guid = '8be4df61-93ca-11d2-aa0d-00e098032b8c'
  const flag = (value: number) => Uint8Array.of(6, 0, 0, 0, value)
  const read = async (entries: Entries) => {
    const { secureBoot } = await readBoot(entries)
    return secureBoot.known ? secureBoot.value : 'unknown'
  }
  const set = (secure: number, setup: number): Entries => ({
    [`${efivars}/SecureBoot-${guid}`]: flag(secure),
    [`${efivars}/SetupMode-${guid}`]: flag(setup),
  })
  expect([
    await read(set(1, 0)),
    await read(set(1, 1)),
    await read(set(0, 0)),
    await read({ [`${efivars}/BootCurrent-${guid}`]: flag(0) }),
    await read(bios),
    await read({ [efivars]: { folder: true } }),
    await read({ [`${efivars}/SecureBoot-${guid}`]: Uint8Array.of(6, 0) }),
    await read({
      [efivars]: { folder: true },
      '/cmd/dmesg.txt': '[    0.0] Linux version 6\n[    0.0] secureboot: Secure boot enabled\n',
    }),
  ]).toEqual([true, false, false, false, false, 'unknown', 'unknown', true])
})

const initramfsTools: Entries = { '/usr/share/initramfs-tools/init': '' }

test.each<[string, Entries, string, readonly string[] | string]>([
  [
    'initramfs-tools',
    {
      ...initramfsTools,
      '/etc/initramfs-tools/modules': '# x\nvfio\nvfio-pci ids=1:2\n',
      '/usr/share/initramfs-tools/modules.d/distro': 'ext4\n',
    },
    'initramfs-tools',
    ['ext4', 'vfio', 'vfio_pci'],
  ],
  [
    'dracut, where /etc hides /usr',
    {
      '/usr/bin/dracut': '',
      '/etc/dracut.conf': 'hostonly="yes"\n',
      '/etc/dracut.conf.d/80-vfio.conf': 'force_drivers+=" vfio vfio-pci "\n',
      '/usr/lib/dracut/dracut.conf.d/80-vfio.conf': 'force_drivers+=" never "\n',
      '/usr/lib/dracut/dracut.conf.d/01-dist.conf': 'add_drivers+=" nvme "\n',
    },
    'dracut',
    ['vfio', 'vfio_pci', 'nvme'],
  ],
  [
    'mkinitcpio',
    {
      '/usr/bin/mkinitcpio': '',
      '/etc/mkinitcpio.conf': 'MODULES=(amdgpu)\nHOOKS=(base kms)\n',
      '/etc/mkinitcpio.conf.d/vfio.conf': 'MODULES+=(vfio_pci)\n',
    },
    'mkinitcpio',
    ['amdgpu', 'vfio_pci'],
  ],
  [
    'booster',
    { '/usr/bin/booster': '', '/etc/booster.yaml': 'modules_force_load: vfio_pci,vfio\n' },
    'booster',
    ['vfio_pci', 'vfio'],
  ],
  [
    'two generators, one chosen by kernel-install',
    {
      ...initramfsTools,
      '/usr/bin/dracut': '',
      '/etc/kernel/install.conf': 'layout=bls\ninitrd_generator=dracut\n',
    },
    'dracut',
    [],
  ],
  [
    'two generators',
    { ...initramfsTools, '/usr/bin/dracut': '' },
    'unknown: initramfs-tools and dracut are all installed, and no file chooses one',
    'unknown',
  ],
  [
    'dracut on Debian, beside the programs that initramfs-tools left',
    { ...initramfsTools, '/usr/bin/dracut': '', '/etc/kernel/postinst.d/dracut': '' },
    'dracut',
    [],
  ],
  [
    'initramfs-tools on Debian, beside the programs of dracut-core',
    {
      ...initramfsTools,
      '/usr/bin/dracut': '',
      '/usr/sbin/update-initramfs': '',
      '/etc/initramfs-tools/modules': 'vfio\n',
      '/usr/share/initramfs-tools/modules.d/distro': 'ext4\n',
    },
    'initramfs-tools',
    ['ext4', 'vfio'],
  ],
  [
    'two generators, and what a removed package left',
    {
      ...initramfsTools,
      '/usr/bin/dracut': '',
      '/usr/sbin/update-initramfs': '',
      '/etc/kernel/postinst.d/dracut': '',
    },
    'unknown: initramfs-tools and dracut are all installed, and no file chooses one',
    'unknown',
  ],
  [
    'a stranger',
    { '/usr/sbin/mkinitfs': '', '/usr/bin/env': '' },
    'unknown: mkinitfs makes it, which is not known here (/usr/sbin/mkinitfs)',
    'unknown',
  ],
  ['none', { '/usr/bin/env': '' }, 'none', []],
  ['NixOS', { '/etc/NIXOS': '', '/etc/os-release': 'ID=nixos\n' }, 'nixos', 'unknown'],
])('initramfs by %s', async (_name, entries, generator, modules) => {
  const { initramfsGenerator, initramfsModules } = await readBoot({
    '/etc/dracut.conf.d': { folder: true },
    '/usr/lib/dracut/dracut.conf.d': { folder: true },
    '/etc/mkinitcpio.conf.d': { folder: true },
    ...entries,
  })
  expect([
    initramfsGenerator.known ? initramfsGenerator.value : `unknown: ${initramfsGenerator.reason}`,
    initramfsModules.known ? initramfsModules.value : 'unknown',
  ]).toEqual([generator, modules])
})

test.each<[string, Entries, readonly string[]]>([
  ['dpkg’s locks alone', { '/var/lib/dpkg/lock-frontend': '', '/var/lib/dpkg/updates': { folder: true } }, []],
  ['dpkg’s journal', { '/var/lib/dpkg/updates/0003': '' }, ['dpkg is running or was cut off (/var/lib/dpkg/updates)']],
  ['pacman’s lock', { '/var/lib/pacman/db.lck': '' }, ['pacman is running or was cut off (/var/lib/pacman/db.lck)']],
  [
    'a staged deployment',
    { '/run/ostree/staged-deployment': '' },
    ['a new deployment waits for the next start (/run/ostree/staged-deployment)'],
  ],
])('pending packages by %s', async (_name, entries, expected) => {
  const { pendingPackageOperations } = await readBoot(entries)
  expect(pendingPackageOperations.known && pendingPackageOperations.value).toEqual(expected)
})
