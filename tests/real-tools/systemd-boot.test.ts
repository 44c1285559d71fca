// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { bindingSwitch } from '../../src-main/host-config/binding/binding-switch.ts'
import { setBootParameters } from '../../src-main/host-config/boot-loaders/set-boot-parameters.ts'
import { pciAddress } from '../support/pci-address.ts'
import { debianTreeGap, realToolsTitle, runInTree, type TreeFile } from './debian-tree.ts'
import { derivedInTree } from './derive-in-tree.ts'

/** Entries as people write them by hand. */
const stock: readonly TreeFile[] = [
  { path: '/boot/efi/loader/loader.conf', text: 'default linux.conf\ntimeout 3\n' },
  {
    path: '/boot/efi/loader/entries/linux.conf',
    text: '# mine\ntitle   Linux\nlinux   /vmlinuz\ninitrd  /initrd.img\noptions root=/dev/vda2 rw\noptions quiet\n',
  },
  { path: '/boot/efi/vmlinuz', text: 'kernel' },
  { path: '/boot/efi/initrd.img', text: 'image' },
  { path: '/etc/os-release', text: 'ID=arch\n' },
]

interface BootctlEntry {
  readonly id: string
  readonly options?: string
}

/** The options of an entry as bootctl reads them. */
function optionsOf(files: readonly TreeFile[]): string[] {
  // bootctl takes nothing but the root of a file system.
  const command = `cp -a /boot/efi /tmp/esp && mount -t tmpfs none /boot/efi && cp -a /tmp/esp/. /boot/efi &&
SYSTEMD_RELAX_ESP_CHECKS=1 bootctl list --esp-path=/boot/efi --json=short`
  const { status, stdout, stderr } = runInTree(files, command)
  expect(status, stderr).toBe(0)
  // systemd 252 prints an object a line, later ones an array.
  const entries = stdout
    .trim()
    .split('\n')
    .flatMap((line) => JSON.parse(line) as BootctlEntry | BootctlEntry[])
  return entries.find(({ id }) => id === 'linux.conf')?.options?.split(/\s+/) ?? []
}

describe.skipIf(debianTreeGap !== null)(realToolsTitle('systemd-boot'), () => {
  const added = [
    bindingSwitch([{ address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' }]),
    'iommu=pt',
  ]
  const set = (add: readonly string[], remove: readonly string[]) =>
    ({ kind: 'boot-parameters.set', loader: 'systemd-boot', add, remove }) as const

  test('bootctl reads our words after those that were there, and without them what was there', () => {
    const before = optionsOf(stock)
    expect(before).toEqual(['root=/dev/vda2', 'rw', 'quiet'])
    const first = derivedInTree(setBootParameters, set(added, []), stock)
    expect(optionsOf(first.files)).toEqual([...before, ...added])
    const second = derivedInTree(setBootParameters, set([], added), first.files)
    const texts = second.files.map(({ path, text }) => ({ path, text }))
    expect(texts).toEqual(expect.arrayContaining([...stock]))
    expect(optionsOf(second.files)).toEqual(before)
  })
})
