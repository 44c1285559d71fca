// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { bindingSwitch } from '../../src-main/host-config/binding/binding-switch.ts'
import { setBootParameters } from '../../src-main/host-config/boot-loaders/set-boot-parameters.ts'
import { isRecoveryEntry, listGrubEntries, parseGrubMenu } from '../../src-main/host-config/formats/parse-grub-menu.ts'
import { findGrubFault } from '../../src-main/host-config/generated/find-grub-fault.ts'
import { pciAddress } from '../support/pci-address.ts'
import { debianTreeGap, readTreeFile, realToolsTitle, runInTree, type TreeFile } from './debian-tree.ts'
import { commandsOf, derivedInTree } from './derive-in-tree.ts'

/** Stands in for grub-probe, which would ask the disks of this machine. */
const grubProbe: TreeFile = {
  path: '/usr/sbin/grub-probe',
  mode: 0o755,
  text: `#!/bin/sh
case "$*" in
  *--target=fs_uuid*) echo 0a1b2c3d-1111-2222-3333-444455556666 ;;
  *--target=device*) echo /dev/vda1 ;;
  *--target=fs*) echo ext2 ;;
  *--target=partmap*) echo gpt ;;
  *--target=compatibility_hint*) echo hd0,gpt1 ;;
  *--target=*hints*) echo --hint=hd0,gpt1 ;;
esac
`,
}

const stockDefaults = debianTreeGap === null ? readTreeFile('/usr/share/grub/default/grub') : ''

/** The entries that real grub-mkconfig makes of these files, which grub-script-check has accepted. */
function menuOf(files: readonly TreeFile[], command = 'grub-mkconfig -o /tmp/grub.cfg') {
  const script = `set -e
mkdir -p /boot/grub
[ -e /boot/grub/grub.cfg ] || : >/boot/grub/grub.cfg
${command} 2>/tmp/log || { cat /tmp/log >&2; exit 1; }
grub-script-check /tmp/grub.cfg
cat /tmp/grub.cfg`
  const { status, stdout, stderr } = runInTree([grubProbe, ...files], script)
  if (status !== 0) throw new Error(`grub-mkconfig: ${stderr}`)
  return { text: stdout, entries: listGrubEntries(parseGrubMenu(stdout).items).filter(({ linux }) => linux.length > 0) }
}

const address = pciAddress('0000:01:00.0')
const added = ['intel_iommu=on', bindingSwitch([{ address, vendorId: '10de', deviceId: '2684' }])]
const set = (add: readonly string[], remove: readonly string[] = []) =>
  ({ kind: 'boot-parameters.set', loader: 'grub', add, remove }) as const

/** A system with a menu that was made before. */
const stock: TreeFile[] = [
  { path: '/etc/default/grub', text: stockDefaults },
  { path: '/boot/grub/grub.cfg', text: '# a menu\n', mode: 0o600 },
]

describe.skipIf(debianTreeGap !== null)(realToolsTitle('GRUB'), () => {
  test.each([
    ['as Debian ships it', stockDefaults],
    [
      'in single quotes',
      "GRUB_TIMEOUT=5\nGRUB_CMDLINE_LINUX_DEFAULT='quiet splash'\nGRUB_CMDLINE_LINUX='console=ttyS0'\n",
    ],
    ['without a final newline', 'GRUB_CMDLINE_LINUX_DEFAULT=quiet'],
    ['computed', 'x=quiet\nGRUB_CMDLINE_LINUX_DEFAULT="$x $(echo splash)"\n'],
  ])('every ordinary entry has our words and no recovery entry, from /etc/default/grub %s', (_name, defaults) => {
    const defaultsOnly = { path: '/etc/default/grub', text: defaults }
    const before = menuOf([defaultsOnly])
    const withMenu = [defaultsOnly, { path: '/boot/grub/grub.cfg', text: before.text, mode: 0o600 }]
    const { actions, files } = derivedInTree(setBootParameters, set(added), withMenu)
    const command = commandsOf(actions, '/tmp/grub.cfg').find((line) => line.startsWith('grub-mkconfig'))
    const after = menuOf(files, command)
    const check = actions.find((action) => action.kind === 'generate')?.check
    if (check?.kind !== 'grub-config') throw new Error('the new grub.cfg is not checked')
    expect(findGrubFault(check, after.text)).toBeNull()
    expect(findGrubFault(check, before.text)).toMatch(/lacks intel_iommu=on/)
    expect(after.entries.length).toBeGreaterThan(1)
    expect(after.entries.map(({ id }) => id)).toEqual(before.entries.map(({ id }) => id))
    expect(after.entries.some(isRecoveryEntry)).toBe(true)
    for (const [index, entry] of after.entries.entries()) {
      const old = before.entries[index]?.linux[0] ?? []
      const words = entry.linux[0] ?? []
      expect(words.filter((word) => !added.includes(word))).toEqual(old)
      expect(words.filter((word) => added.includes(word))).toEqual(isRecoveryEntry(entry) ? [] : added)
    }
  })

  test('a word with a semicolon reaches the kernel whole', () => {
    const word = 'pci=disable_acs_redir=0000:00:01.0;0000:00:02.0'
    const { files } = derivedInTree(setBootParameters, set([word, 'iommu=pt']), stock)
    const ordinary = menuOf(files).entries.filter((entry) => !isRecoveryEntry(entry))
    expect(ordinary.length).toBeGreaterThan(0)
    for (const { linux } of ordinary) expect(linux[0]).toEqual(expect.arrayContaining([word, 'iommu=pt']))
  })

  test('what was added goes again, and the menu is the stock one', () => {
    const first = derivedInTree(setBootParameters, set(added), stock)
    const second = derivedInTree(setBootParameters, set([], added), first.files)
    expect(menuOf(second.files).text).toBe(menuOf(stock).text)
  })
})
