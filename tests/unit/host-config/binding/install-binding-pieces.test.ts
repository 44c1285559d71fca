// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { bindingCarrier } from '../../../../src-main/host-config/binding/binding-carrier.ts'
import { installBindingPieces } from '../../../../src-main/host-config/binding/install-binding-pieces.ts'
import { overlayFiles } from '../../../../src-main/host-config/overlay-files.ts'
import { withdrawEdit } from '../../../../src-main/host-config/withdraw-edit.ts'
import type { InitramfsGenerator } from '../../../../src-main/model/boot-facts.ts'
import type { HostAction } from '../../../../src-main/model/host-action.ts'
import type { BoundDevice } from '../../../../src-main/model/operation.ts'
import { type HostTexts, memoryHostFiles } from '../../../support/memory-host-files.ts'
import { pciAddress } from '../../../support/pci-address.ts'

const gpu: BoundDevice = { address: pciAddress('0000:01:00.0'), vendorId: '10de', deviceId: '2684' }

function install(generator: InitramfsGenerator, texts: HostTexts) {
  return installBindingPieces({ kind: 'binding-pieces.install', generator, devices: [gpu] }, memoryHostFiles(texts))
}

function writes(generator: InitramfsGenerator, texts: HostTexts): Extract<HostAction, { kind: 'write' }>[] {
  const actions = install(generator, texts)
  if (!actions.ok) throw new Error(actions.failure.text)
  return actions.value.map((action) => {
    if (action.kind !== 'write') throw new Error(`not a write: ${action.kind}`)
    return action
  })
}

const stockPreset = `ALL_kver="/boot/vmlinuz-linux"
PRESETS=('default')
default_image="/boot/initramfs-linux.img"
`
const arch = {
  '/etc/mkinitcpio.conf': 'MODULES=()\nHOOKS=(base udev autodetect kms block filesystems)\n',
  '/etc/mkinitcpio.d/linux.preset': stockPreset,
}

describe('pieces', () => {
  test.each<[InitramfsGenerator, HostTexts, string[]]>([
    [
      'initramfs-tools',
      {},
      ['/etc/initramfs-tools/hooks/throughway', '/etc/initramfs-tools/scripts/init-top/throughway'],
    ],
    [
      'dracut',
      {},
      [
        '/usr/lib/dracut/modules.d/90throughway/module-setup.sh',
        '/usr/lib/dracut/modules.d/90throughway/throughway-bind.sh',
        '/etc/dracut.conf.d/90-throughway.conf',
      ],
    ],
    ['mkinitcpio', arch, ['/etc/initcpio/hooks/throughway', '/etc/initcpio/install/throughway']],
  ])('%s: files of our own, and a udev rule', (generator, texts, paths) => {
    const actions = writes(generator, texts)
    const dropIn = generator === 'mkinitcpio' ? ['/etc/mkinitcpio.conf.d/throughway.conf'] : []
    expect(actions.map(({ path }) => path)).toEqual([...paths, '/etc/udev/rules.d/70-throughway.rules', ...dropIn])
    for (const { before, text } of actions.map(({ before, after }) => ({ before, text: after ?? '' }))) {
      expect(before).toBeNull()
      expect(text).toContain('throughway.bind=')
      expect(text.endsWith('\n')).toBe(true)
    }
  })

  test('are written once: then nothing is left to do', () => {
    const files = memoryHostFiles(arch)
    const operation = { kind: 'binding-pieces.install', generator: 'mkinitcpio', devices: [gpu] } as const
    const first = installBindingPieces(operation, files)
    if (!first.ok) throw new Error(first.failure.text)
    expect(installBindingPieces(operation, overlayFiles(files, first.value))).toEqual({ ok: true, value: [] })
  })

  test('of which others changed one are put right, with what was there as the way back', () => {
    const path = '/etc/initramfs-tools/hooks/throughway'
    const changed = writes('initramfs-tools', { [path]: 'exit 1\n' }).find((action) => action.path === path)
    expect(changed).toMatchObject({ before: 'exit 1\n', how: 'replace', mode: 0o755 })
  })

  test('that cannot be read are not taken for absent', () => {
    const actions = install('initramfs-tools', { '/etc/udev/rules.d/70-throughway.rules': null })
    expect(actions).toMatchObject({ ok: false, failure: { code: 'unreadable', needsHelper: true } })
  })
})

describe('mkinitcpio', () => {
  test('a preset with a configuration of its own gets the hook there, as no drop-in counts then', () => {
    const own = 'HOOKS=(base systemd)\n'
    const preset = `${stockPreset}default_config="/etc/mkinitcpio-own.conf"\n`
    const actions = writes('mkinitcpio', {
      ...arch,
      '/etc/mkinitcpio.d/linux.preset': preset,
      '/etc/mkinitcpio-own.conf': own,
    })
    const edit = actions.find(({ path }) => path === '/etc/mkinitcpio-own.conf')
    expect(edit?.after).toMatch(
      /^HOOKS=\(base systemd\)\n# >>> throughway.*\nHOOKS\+=\(throughway\)\n# <<< throughway\n$/,
    )
    expect(actions.some(({ path }) => path.startsWith('/etc/mkinitcpio.conf'))).toBe(false)
    const now = `${edit?.after}COMPRESSION="zstd"\n`
    const operation = { kind: 'binding-pieces.install', generator: 'mkinitcpio', devices: [gpu] } as const
    const withdrawn = withdrawEdit({ operation, path: edit?.path ?? '', before: own, after: edit?.after ?? '', now })
    expect(withdrawn.ok && withdrawn.value).toContain('COMPRESSION="zstd"')
    expect(withdrawn.ok && withdrawn.value).not.toContain('throughway')
  })

  test('a configuration in an unusual place is refused', () => {
    const preset = `${stockPreset}default_config="/home/me/own.conf"\n`
    const texts = { ...arch, '/etc/mkinitcpio.d/linux.preset': preset, '/home/me/own.conf': 'HOOKS=()\n' }
    expect(install('mkinitcpio', texts)).toMatchObject({
      ok: false,
      failure: { code: 'refused', path: '/home/me/own.conf' },
    })
  })

  test('a configuration with HOOKS in one string is added to as a string', () => {
    const actions = writes('mkinitcpio', { ...arch, '/etc/mkinitcpio.conf': 'HOOKS="base udev"\n' })
    expect(actions.at(-1)?.after).toContain('\nHOOKS="$HOOKS throughway"\n')
  })

  test('a preset that cannot be evaluated is quoted, and nothing is written', () => {
    const actions = install('mkinitcpio', { ...arch, '/etc/mkinitcpio.d/linux.preset': 'PRESETS=("default\n' })
    expect(actions).toMatchObject({ ok: false, failure: { code: 'refused', path: '/etc/mkinitcpio.d/linux.preset' } })
  })
})

describe('where pieces cannot be carried', () => {
  test.each<[InitramfsGenerator, HostTexts, RegExp]>([
    ['booster', {}, /runs no scripts/],
    ['nixos', {}, /NixOS/],
    ['none', {}, /without an initramfs/],
    ['dracut', { '/run/ostree-booted': '' }, /part of the system image/],
    ['dracut', { '/usr/lib/systemd/system/transactional-update.service': '[Unit]\n' }, /read-only/],
  ])('%s %j', (generator, texts, reason) => {
    expect(bindingCarrier(generator, memoryHostFiles(texts))).toMatchObject({
      carrier: 'ids',
      reason: expect.stringMatching(reason),
    })
    const actions = install(generator, texts)
    expect(actions).toMatchObject({
      ok: false,
      failure: { code: 'unsupported', text: expect.stringMatching(/vfio-pci\.ids/) },
    })
  })

  test('elsewhere they are', () => {
    for (const generator of ['initramfs-tools', 'dracut', 'mkinitcpio'] as const) {
      expect(bindingCarrier(generator, memoryHostFiles({})).carrier).toBe('pieces')
    }
  })
})
