// SPDX-License-Identifier: MIT
import { execFileSync, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { armTrial } from '../../../../src-main/host-config/trial/arm-trial.ts'
import { describeTrial } from '../../../../src-main/host-config/trial/describe-trial.ts'
import { disarmTrial } from '../../../../src-main/host-config/trial/disarm-trial.ts'
import type { BootLoaderKind, InitramfsGenerator } from '../../../../src-main/model/boot-facts.ts'
import type { HostAction } from '../../../../src-main/model/host-action.ts'
import { type HostTexts, memoryHostFiles } from '../../../support/memory-host-files.ts'
import {
  debianGrub,
  debianMenu,
  debianSystemdBoot,
  environmentBlock,
  limine,
  loaderVariable,
  mountTable,
} from './trial-hosts.ts'

const bind = 'throughway.bind=0000:01:00.0=10de:2684'
const wish = { trialId: '0badcafe', add: ['intel_iommu=on', bind], remove: ['intel_iommu=off'] }

function arm(loader: BootLoaderKind, texts: HostTexts, generator: InitramfsGenerator = 'initramfs-tools') {
  const armed = armTrial({ kind: 'trial.arm', loader, generator, ...wish }, memoryHostFiles(texts))
  if (!armed.ok) throw new Error(armed.failure.text)
  return armed.value
}

function disarm(loader: BootLoaderKind, texts: HostTexts, generator: InitramfsGenerator = 'initramfs-tools') {
  const taken = disarmTrial({ kind: 'trial.disarm', loader, generator, trialId: wish.trialId }, memoryHostFiles(texts))
  if (!taken.ok) throw new Error(taken.failure.text)
  return taken.value
}

/** The texts after the actions; what a program makes is there and no text. */
function carryOut(texts: HostTexts, actions: readonly HostAction[]): HostTexts {
  const after: Record<string, string | null> = { ...texts }
  for (const action of actions) {
    if (action.kind === 'generate') after[action.path] = null
    if (action.kind !== 'write') continue
    if (action.how !== 'remove') expect(after[action.path] ?? null).toBe(action.before)
    if (action.after === null) delete after[action.path]
    else after[action.path] = action.after
  }
  return after
}

function inWords(action: HostAction): string {
  if (action.kind === 'run') return [action.run.program, ...action.run.args].join(' ')
  return `${action.kind} ${action.path}`
}

function has(program: string): boolean {
  return spawnSync(program, ['--version']).status === 0
}

describe('arming', () => {
  test('GRUB: guards and units, the image, the entry, and the one-shot last; nothing in use is touched', () => {
    const words = arm('grub', debianGrub).map(inWords)
    expect(words.slice(-3)).toEqual([
      'generate /boot/throughway-trial-6.1.0-27-amd64.img',
      'write /boot/grub/custom.cfg',
      'write /boot/grub/grubenv',
    ])
    expect(words).toContain('write /etc/kernel/preinst.d/throughway-trial')
    expect(words.filter((line) => /grub\.cfg|default\/grub|initrd\.img/.test(line))).toEqual([])
  })

  test('GRUB: the entry is the default’s with its words and its image, and exists only in its own boot', () => {
    const custom = carryOut(debianGrub, arm('grub', debianGrub))['/boot/grub/custom.cfg'] ?? ''
    expect(custom).toContain(
      `linux /boot/vmlinuz-6.1.0-27-amd64 root=UUID=1234-abcd ro quiet intel_iommu=on ${bind} throughway.trial=0badcafe panic=30\n`,
    )
    expect(custom).toContain('initrd /boot/throughway-trial-6.1.0-27-amd64.img\n')
    expect(custom).toContain('--unrestricted --id throughway-trial {')
    expect(custom).not.toContain('savedefault')
    expect(custom.indexOf('load_env next_entry')).toBeLessThan(custom.indexOf('menuentry'))
  })

  test('grubenv keeps its size and what others keep in it, and is written in place', () => {
    const write = arm('grub', debianGrub).at(-1)
    expect(write).toMatchObject({
      how: 'in-place',
      after: environmentBlock('saved_entry=other', 'next_entry=throughway-trial'),
    })
  })

  test.runIf(has('grub-script-check'))('grub-script-check accepts custom.cfg (needs the program)', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trial-'))
    const custom = carryOut(debianGrub, arm('grub', debianGrub))['/boot/grub/custom.cfg'] ?? ''
    fs.writeFileSync(`${folder}/custom.cfg`, custom)
    expect(spawnSync('grub-script-check', [`${folder}/custom.cfg`]).status).toBe(0)
    fs.rmSync(folder, { recursive: true })
  })

  test.runIf(has('grub-editenv'))('grub-editenv reads the environment (needs the program)', () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trial-'))
    fs.writeFileSync(`${folder}/grubenv`, carryOut(debianGrub, arm('grub', debianGrub))['/boot/grub/grubenv'] ?? '')
    const listed = execFileSync('grub-editenv', [`${folder}/grubenv`, 'list'], { encoding: 'utf8' })
    expect(listed).toBe('saved_entry=other\nnext_entry=throughway-trial\n')
    fs.rmSync(folder, { recursive: true })
  })

  test('systemd-boot: an entry that sorts last, its image beside the other, the good line kept, the one-shot last', () => {
    const actions = arm('systemd-boot', debianSystemdBoot)
    const after = carryOut(debianSystemdBoot, actions)
    const token = '0123456789abcdef0123456789abcdef'
    const entry = after['/boot/efi/loader/entries/0-throughway-trial.conf'] ?? ''
    expect(entry).toContain(
      `options root=UUID=1234-abcd ro quiet systemd.machine_id=${token} intel_iommu=on ${bind} throughway.trial=0badcafe panic=30\n`,
    )
    expect(entry).not.toMatch(/^(sort-key|version|machine-id)/m)
    expect(after['/etc/kernel/cmdline']).toBe('root=UUID=1234-abcd ro quiet\n')
    expect(actions.map(inWords).slice(-3)).toEqual([
      `generate /boot/efi/${token}/6.1.0-27-amd64/throughway-trial-6.1.0-27-amd64.img`,
      'write /boot/efi/loader/entries/0-throughway-trial.conf',
      'bootctl set-oneshot 0-throughway-trial.conf',
    ])
  })

  test('Limine: an entry at the end of the menu', () => {
    const actions = arm('limine', limine, 'mkinitcpio')
    expect(carryOut(limine, actions)['/boot/limine.conf']).toContain(
      `    cmdline: root=UUID=1234-abcd rw quiet intel_iommu=on ${bind} throughway.trial=0badcafe panic=30\n`,
    )
    expect(actions.map(inWords).at(-1)).toBe('bootctl set-oneshot throughway-trial')
  })

  test('dracut restarts where the root file system does not appear', () => {
    const custom = carryOut(debianGrub, arm('grub', debianGrub, 'dracut'))['/boot/grub/custom.cfg']
    expect(custom).toContain('panic=30 rd.shell=0 rd.emergency=reboot')
  })
})

describe('disarming', () => {
  const withCustom = { ...debianGrub, '/boot/grub/custom.cfg': 'menuentry "Mine" {\n\ttrue\n}' }
  test.each<[string, BootLoaderKind, HostTexts, InitramfsGenerator]>([
    ['GRUB', 'grub', debianGrub, 'initramfs-tools'],
    ['GRUB with entries of the user’s own, whose last line has no end', 'grub', withCustom, 'initramfs-tools'],
    ['Limine', 'limine', limine, 'mkinitcpio'],
  ])('gives every file back: %s', (_name, loader, texts, generator) => {
    const armed = carryOut(texts, arm(loader, texts, generator))
    expect(armed).not.toEqual(texts)
    expect(carryOut(armed, disarm(loader, armed, generator))).toEqual(texts)
  })

  test('leaves the good line for kernels to come, and nothing else: systemd-boot', () => {
    const armed = carryOut(debianSystemdBoot, arm('systemd-boot', debianSystemdBoot))
    expect(carryOut(armed, disarm('systemd-boot', armed))).toEqual({
      ...debianSystemdBoot,
      '/etc/kernel/cmdline': 'root=UUID=1234-abcd ro quiet\n',
    })
  })

  test('takes a spent one-shot out, and leaves another’s', () => {
    const armed = carryOut(debianGrub, arm('grub', debianGrub))
    const spent = { ...armed, '/boot/grub/grubenv': environmentBlock('saved_entry=other', 'next_entry=') }
    expect(carryOut(spent, disarm('grub', spent))).toEqual(debianGrub)
    const foreign = { ...armed, '/boot/grub/grubenv': environmentBlock('next_entry=2') }
    expect(disarm('grub', foreign).map(inWords)).not.toContain('write /boot/grub/grubenv')
  })

  test('clears LoaderEntryOneShot only where it is ours', () => {
    const armed = carryOut(debianSystemdBoot, arm('systemd-boot', debianSystemdBoot))
    const ours = { ...armed, ...loaderVariable('LoaderEntryOneShot', '0-throughway-trial.conf') }
    expect(disarm('systemd-boot', ours).map(inWords)).toContain('bootctl set-oneshot ')
    const other = { ...armed, ...loaderVariable('LoaderEntryOneShot', 'windows.conf') }
    expect(disarm('systemd-boot', other).map(inWords)).not.toContain('bootctl set-oneshot ')
  })
})

describe('refusals', () => {
  const noSource = debianMenu.replace(/^.*source.*$/m, '  true')
  const noNext = debianMenu.replace('save_env next_entry', 'true')
  test.each<[BootLoaderKind, HostTexts, RegExp]>([
    [
      'grub',
      { ...debianGrub, '/proc/self/mountinfo': mountTable(['/', 'btrfs', '/dev/vda2']) },
      /cannot write to btrfs/,
    ],
    ['grub', { ...debianGrub, '/proc/self/mountinfo': mountTable(['/', 'zfs', 'rpool/ROOT']) }, /cannot write to zfs/],
    [
      'grub',
      { ...debianGrub, '/proc/self/mountinfo': mountTable(['/', 'ext4', '/dev/mapper/vg-root']) },
      /through LVM or encryption/,
    ],
    ['grub', { ...debianGrub, '/proc/self/mountinfo': mountTable(['/', 'ext4', '/dev/md0']) }, /through RAID/],
    ['grub', { ...debianGrub, '/sys/dev/block/8:1/dm/name': 'x' }, /through LVM or encryption/],
    ['grub', { ...debianGrub, '/boot/grub/grubenv': 'short' }, /does not begin as a GRUB environment block/],
    ['grub', { ...debianGrub, '/boot/grub/grubenv': environmentBlock('a=b').slice(1) }, /does not begin/],
    ['grub', { ...debianGrub, '/boot/grub/grubenv': `${environmentBlock('a=b')}#` }, /1025 bytes/],
    [
      'grub',
      { ...debianGrub, '/boot/grub/grubenv': environmentBlock('next_entry=2') },
      /already set for the next boot: next_entry=2/,
    ],
    ['grub', { ...debianGrub, '/boot/grub/grub.cfg': noSource }, /does not read custom\.cfg/],
    ['grub', { ...debianGrub, '/boot/grub/grub.cfg': noNext }, /does not clear it before it counts/],
    [
      'grub',
      { ...debianGrub, '/boot/grub/custom.cfg': 'set default=2\n' },
      /decides itself what is started.*set default=2/,
    ],
    ['grub', { ...debianGrub, '/boot/grub/custom.cfg': 'menuentry "Mine {\n' }, /never closed/],
    ['grub', { ...debianGrub, '/proc/cmdline': 'ro throughway.trial=00000001\n' }, /is a trial itself/],
    [
      'systemd-boot',
      { ...debianSystemdBoot, '/boot/efi/loader/loader.conf': 'default *\n' },
      /as its default, for good: default \*/,
    ],
    ['systemd-boot', { ...debianSystemdBoot, ...loaderVariable('LoaderEntryDefault', '0-*') }, /LoaderEntryDefault/],
    [
      'systemd-boot',
      { ...debianSystemdBoot, ...loaderVariable('LoaderEntrySelected', 'debian.efi') },
      /unified kernel image/,
    ],
    ['limine', { ...limine, ...loaderVariable('LoaderInfo', 'Limine 12.3.9') }, /before 12\.4/],
    [
      'limine',
      { ...limine, '/boot/limine.conf': `remember_last_entry: yes\n${limine['/boot/limine.conf']}` },
      /would remember the trial/,
    ],
    ['refind', debianGrub, /rEFInd has no one-shot.*Next best/],
    ['ostree', debianGrub, /boot_counter/],
    ['nixos', debianGrub, /specialisation/],
    ['proxmox-boot-tool', debianGrub, /not its parameters/],
    [
      'unified-kernel-image',
      {
        ...debianSystemdBoot,
        '/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c': '\x06\0\0\0\x01',
      },
      /Secure Boot is on/,
    ],
  ])('%s %#', (loader, texts, reason) => {
    const { possible, reason: said } = describeTrial(loader, 'initramfs-tools', memoryHostFiles(texts))
    expect(said).toMatch(reason)
    expect(possible).toBe(false)
  })

  test('what only root can read is left for the helper to judge', () => {
    const told = describeTrial(
      'grub',
      'initramfs-tools',
      memoryHostFiles({ ...debianGrub, '/boot/grub/grub.cfg': null }),
    )
    expect(told).toMatchObject({ possible: true, mechanism: 'GRUB next_entry' })
    expect(told.reason).toMatch(/Only root can read \/boot\/grub\/grub\.cfg/)
  })
})
