// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import type { Operation } from '../../../src-main/model/operation.ts'
import { pciAddress } from '../../support/pci-address.ts'
import { writeTree } from './helper-host.ts'
import { writePrograms } from './run-helper.ts'
import type { Script } from './scripted-actions.ts'

const environmentBlock = (entries: string) => `# GRUB Environment Block\n${entries}`.padEnd(1024, '#')

/**
 * What operations come down to in the suites that are about actions: between them every kind of action, on files that
 * are there and files that are not, in folders that are there and folders that are not.
 */
export const script: Script = {
  'boot-parameters.set': [
    {
      kind: 'write',
      path: '/etc/default/grub',
      after: 'GRUB_CMDLINE_LINUX_DEFAULT="quiet intel_iommu=on"\n',
      mode: 0o644,
      how: 'replace',
    },
    {
      kind: 'write',
      path: '/etc/kernel/cmdline',
      after: 'root=/dev/sda1 intel_iommu=on\n',
      mode: 0o600,
      how: 'replace',
    },
    { kind: 'write', path: '/boot/loader/entries/old.conf', after: null, mode: 0o644, how: 'replace' },
  ],
  'trial.arm': [
    {
      kind: 'write',
      path: '/etc/systemd/system/multi-user.target.d/50-throughway.conf',
      after: '[Unit]\nWants=throughway-settle.service\n',
      mode: 0o644,
      how: 'replace',
    },
    {
      kind: 'write',
      path: '/boot/grub/grubenv',
      after: environmentBlock('next_entry=throughway-trial\n'),
      mode: 0o644,
      how: 'in-place',
    },
  ],
  'initramfs.rebuild': [
    {
      kind: 'generate',
      path: '/boot/grub/grub.cfg',
      run: { program: 'grub-mkconfig', args: ['-o', '{output}'] },
      check: { kind: 'grub-config', has: ['intel_iommu=on'], lacks: ['amd_iommu=on'] },
    },
    {
      kind: 'generate',
      path: '/boot/initrd.img-6.1.0',
      run: { program: 'mkinitramfs', args: ['-o', '{output}', '6.1.0'] },
      check: { kind: 'initramfs', lister: 'lsinitramfs', has: ['scripts/init-top/throughway'], lacks: [] },
    },
  ],
  'packages.install': [
    {
      kind: 'run',
      run: { program: 'kernelstub', args: ['-a', 'intel_iommu=on'] },
      undo: { program: 'kernelstub', args: ['-d', 'intel_iommu=on'] },
      files: ['/boot/loader/entries/current.conf', '/boot/loader/entries/made.conf'],
      alsoFine: [3],
    },
  ],
}

/** One of each kind that the script knows; the first two need no program. */
export const operations = {
  parameters: { kind: 'boot-parameters.set', loader: 'grub', add: ['intel_iommu=on'], remove: [] },
  trial: {
    kind: 'trial.arm',
    loader: 'grub',
    generator: 'initramfs-tools',
    trialId: '0badcafe',
    add: ['throughway.bind=0000:01:00.0=10de:2684'],
    remove: [],
  },
  images: { kind: 'initramfs.rebuild', generator: 'initramfs-tools' },
  packages: { kind: 'packages.install', parts: ['qemu'] },
  unchanged: {
    kind: 'binding-pieces.install',
    generator: 'initramfs-tools',
    devices: [{ address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' }],
  },
} as const satisfies Record<string, Operation>

/** Programs that do in short what the real ones do: enough to be checked, saved, undone and cut off. */
const programs = {
  'grub-mkconfig': `grep -q intel_iommu /etc/default/grub && words="quiet intel_iommu=on" || words=quiet
printf 'menuentry Debian {\\n\\tlinux /vmlinuz root=/dev/sda1 ro %s\\n}\\n' "$words" > "$2"`,
  'grub-script-check': 'grep -q menuentry "$1"',
  mkinitramfs: `printf 'bin/sh\\nscripts/init-top/throughway\\n' > "$2"`,
  lsinitramfs: 'cat "$1"',
  kernelstub: `[ "$1" = -a ] || exit 0
echo "options $2" > /boot/loader/entries/current.conf
echo made > /boot/loader/entries/made.conf
exit 3`,
}

/** Writes a machine for the script to `root`. */
export function writeScriptedHost(root: string): void {
  writeTree(root, {
    '/etc/default/grub': { text: 'GRUB_CMDLINE_LINUX_DEFAULT="quiet"\n', mode: 0o640, owner: [0, 4] },
    '/etc/hostname': 'workstation\n',
    '/boot/grub/grub.cfg': { text: 'menuentry Debian {\n\tlinux /vmlinuz root=/dev/sda1 ro quiet\n}\n', mode: 0o400 },
    '/boot/grub/grubenv': environmentBlock('saved_entry=1\n'),
    '/boot/initrd.img-6.1.0': 'bin/sh\n',
    '/boot/loader/entries/old.conf': 'title Old\n',
    '/boot/loader/entries/current.conf': { text: 'options quiet\n', mode: 0o755 },
  })
  fs.mkdirSync(path.join(root, 'var/lib'), { recursive: true })
  writePrograms(root, programs)
}

/** The environment that hands the script to a helper built with `deriving: 'scripted'`. */
export const scriptEnvironment = { THROUGHWAY_TEST_SCRIPT: JSON.stringify(script) }
