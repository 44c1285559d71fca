// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import type { BootLoaderKind } from '../../../src-main/model/boot-facts.ts'
import { known } from '../../../src-main/model/fact.ts'
import type { HostAction } from '../../../src-main/model/host-action.ts'
import { buildRecoveryCard } from '../../../src-main/planner/recovery-card.ts'
import { buildFacts } from '../../support/build-facts.ts'

const parameters = {
  add: [
    { token: 'throughway.bind=0000:0b:00.0=10de:2206', reason: '' },
    { token: 'vfio-pci.disable_vga=1', reason: '' },
  ],
  remove: [{ token: 'iommu=off', reason: '' }],
  refused: [],
  notes: [],
}

const actions: readonly HostAction[] = [
  { kind: 'write', path: '/etc/new file', before: null, after: 'x', mode: 0o644, how: 'replace' },
  {
    kind: 'write',
    path: '/etc/kernel/cmdline',
    before: 'quiet\n',
    after: 'quiet throughway.bind=0000:0b:00.0=10de:2206 vfio-pci.disable_vga=1\n',
    mode: 0o644,
    how: 'replace',
  },
  {
    kind: 'generate',
    path: '/boot/grub/grub.cfg',
    run: { program: 'grub-mkconfig', args: ['-o', '{output}'] },
    check: { kind: 'grub-config', has: [], lacks: [] },
  },
]

function card(kind: BootLoaderKind, { isUefi = true, isSecureBoot = false, isPossible = false } = {}) {
  const facts = buildFacts({
    boot: {
      firmware: known(isUefi ? 'uefi' : 'bios', '/sys/firmware/efi'),
      secureBoot: known(isSecureBoot, 'SecureBoot'),
      loader: known({ kind, name: null, selectedEntry: null, evidence: [] }, 'LoaderInfo'),
    },
  })
  const trial = { possible: isPossible, mechanism: null, reason: '' }
  return buildRecoveryCard({ facts }, { parameters, actions: [actions], trial })
}

describe('exact keys', () => {
  const rows: [kind: BootLoaderKind, situation: Parameters<typeof card>[1], keys: RegExp][] = [
    ['grub', {}, /press Esc once.*press e\..*begins with linux.*Delete these words.*Ctrl-x or F10/],
    ['grub', { isUefi: false }, /hold Shift.*press e\..*Ctrl-x or F10/],
    ['grub-bls', {}, /press Esc once.*press e\..*Ctrl-x or F10/],
    ['systemd-boot', {}, /hold Space.*press e\..*Press Enter/],
    ['kernelstub', {}, /hold Space.*press e\..*Press Enter/],
    ['unified-kernel-image', {}, /hold Space.*press e\..*Press Enter/],
    ['unified-kernel-image', { isSecureBoot: true }, /cannot be edited at the menu under Secure Boot.*another entry/],
    ['sdbootutil', {}, /Space \(systemd-boot\) or press Esc \(GRUB\).*earlier snapshot/],
    ['limine', {}, /press e\..*cmdline.*F10/],
    ['refind', {}, /press F2\..*F2 again.*Enter/],
    ['ostree', {}, /second entry of the menu: it is the deployment before/],
    ['nixos', {}, /choose the generation before/],
    ['proxmox-boot-tool', {}, /hold Space/],
    ['proxmox-boot-tool', { isUefi: false }, /hold Shift/],
    ['efi-stub', {}, /firmware’s boot menu/],
    ['syslinux', {}, /hold Shift.*Tab.*Enter/],
  ]
  test.each(rows)('%s %j', (kind, situation, keys) => {
    expect(card(kind, situation).steps.join(' ')).toMatch(keys)
  })
})

test('the words stand as they stand at the boot menu, and what was taken off can be typed again', () => {
  const { remove, steps } = card('grub')
  expect(remove).toEqual(['throughway.bind=0000:0b:00.0=10de:2206', 'vfio-pci.disable_vga=1'])
  expect(steps.join(' ')).toContain('type at the end of the same line: iommu=off')
})

test('commands for a rescue shell: ours first, then by hand, what is made last', () => {
  expect(card('grub').commands).toEqual([
    'mount -o remount,rw /',
    'throughway undo',
    "rm '/etc/new file'",
    "sed -i 's| *throughway\\.bind=0000:0b:00\\.0=10de:2206||' /etc/kernel/cmdline",
    "sed -i 's| *vfio-pci\\.disable_vga=1||' /etc/kernel/cmdline",
    'grub-mkconfig -o /boot/grub/grub.cfg',
  ])
})

test('what programs did is taken back from its end, packages stay, and what is made of files comes last', () => {
  const run = (words: string, undo: string | null, files: readonly string[] = []): HostAction => {
    const virsh = (text: string) => ({ program: 'virsh', args: text.split(' ') }) as const
    return { kind: 'run', run: virsh(words), undo: undo === null ? null : virsh(undo), files, alsoFine: [] }
  }
  const done = [
    run('carry', 'carry'),
    run('images', null, ['/boot/image']),
    run('install', null),
    run('pool-define', 'pool-undefine'),
    run('pool-start', 'pool-destroy'),
  ]
  const trial = { possible: false, mechanism: null, reason: '' }
  const { commands } = buildRecoveryCard({ facts: buildFacts() }, { parameters, actions: [done], trial })
  expect(commands.slice(2)).toEqual(['virsh pool-destroy', 'virsh pool-undefine', 'virsh carry', 'virsh images'])
})

test('a trial that hangs needs no keys at all', () => {
  expect(card('grub', { isPossible: true }).steps[0]).toContain('hold the power button')
})
