// SPDX-License-Identifier: MIT
import { describe, expect, test } from 'vitest'
import { operationSchema } from '../../../src-main/contract/operations.ts'
import { overlayFiles } from '../../../src-main/host-config/overlay-files.ts'
import { known, unknown } from '../../../src-main/model/fact.ts'
import { buildSteps, deriveStepActions } from '../../../src-main/planner/build-steps.ts'
import { draftKeep } from '../../../src-main/planner/draft-keep.ts'
import { stepPlace } from '../../../src-main/planner/order-steps.ts'
import { planDigest } from '../../../src-main/planner/plan-digest.ts'
import { buildFacts } from '../../support/build-facts.ts'
import { memoryHostFiles } from '../../support/memory-host-files.ts'
import { buildFiles, card, goodFiles, planFor, sound, wordsOf } from './plan-host.ts'

const bind = 'throughway.bind=0000:0b:00.0=10de:2206,0000:0b:00.1=10de:1aef'

describe('a card for guests on Debian with GRUB', () => {
  const plan = planFor({ devices: [card] })

  test('is three steps, what acts the last, with all that is shown', () => {
    expect({
      devices: plan.devices,
      refused: plan.refused,
      steps: plan.steps.map(({ id, kind, reboot, undoable, unchanged, previewGap }) => ({
        id,
        kind,
        reboot,
        undoable,
        unchanged,
        previewGap,
      })),
      words: wordsOf(plan),
    }).toEqual({
      devices: [card, sound],
      refused: [],
      steps: (
        [
          ['binding-pieces', 'binding-pieces.install'],
          ['initramfs', 'initramfs.rebuild'],
          ['boot-parameters', 'boot-parameters.set'],
        ] as const
      ).map(([id, kind]) => ({ id, kind, reboot: true, undoable: true, unchanged: false, previewGap: null })),
      words: { add: [bind], remove: [] },
    })
  })

  test('shows files before and after, and the commands', () => {
    const files = plan.steps.flatMap((step) => step.files)
    expect(files.every(({ before, after }) => before !== after)).toBe(true)
    const settings = files.find(({ path }) => path.startsWith('/etc/default/grub'))
    expect([settings?.after?.includes(bind), settings?.before?.includes(bind) ?? false]).toEqual([true, false])
    expect(plan.steps.flatMap(({ commands }) => commands).join('\n')).toMatch(/mkinitramfs[^\n]*\n.*grub-mkconfig/)
  })

  test('each operation is one the helper takes', () => {
    const operations = [...plan.steps, ...plan.trialSteps].flatMap(({ operation }) => operation ?? [])
    expect(operations.map((operation) => operationSchema.safeParse(operation).error?.message ?? 'fits')).toEqual(
      operations.map(() => 'fits'),
    )
  })

  test('is unchanged where it was done', () => {
    let files = buildFiles(goodFiles)
    for (const actions of deriveStepActions(plan.steps, files)) {
      files = overlayFiles(
        files,
        actions.filter(({ kind }) => kind === 'write'),
      )
    }
    const again = planFor({ devices: [card] }, buildFacts(), { files })
    const unchanged = again.steps.filter((step) => step.unchanged).map(({ id }) => id)
    expect(unchanged).toContain('binding-pieces')
  })

  test('says what only root can read, and keeps the step', () => {
    const files = buildFiles({ ...goodFiles, '/etc/default/grub': null })
    const again = planFor({ devices: [card] }, buildFacts(), { files })
    const step = again.steps.find(({ id }) => id === 'boot-parameters')
    expect([again.refused, step?.previewGap?.includes('/etc/default/grub')]).toEqual([[], true])
  })

  test('has a card with the keys of this loader, the words and the commands', () => {
    expect(plan.recovery.title).toContain('workshop')
    expect(plan.recovery.remove).toEqual([bind])
    expect(plan.recovery.steps.join(' ')).toMatch(/press Esc once.*press e.*begins with linux.*Ctrl-x or F10/)
    expect(plan.recovery.commands.slice(0, 2)).toEqual(['mount -o remount,rw /', 'throughway undo'])
    expect(plan.recovery.commands).toContain('rm /etc/udev/rules.d/70-throughway.rules')
  })
})

test('the same facts and choices give the same plan, others another', () => {
  const ids = [
    planFor({ devices: [card] }),
    planFor({ devices: [card] }),
    planFor({ devices: [card], mode: 'dynamic' }),
  ].map(({ id }) => id)
  expect([ids[0] === ids[1], ids[0] === ids[2], ids[0]]).toEqual([true, false, expect.stringMatching(/^[0-9a-f]{16}$/)])
})

test('the trial’s number does not change the plan’s id', () => {
  const [first, second] = ['0a0b0c0d', '11111111'].map((trialId) =>
    planFor({ devices: [card] }, buildFacts(), { trialId }),
  )
  expect(first?.id).toBe(second?.id)
})

test('nothing chosen is nothing done, with a word on what could be', () => {
  const { steps, refused, notes } = planFor({})
  expect([steps, refused, notes.some((note) => note.includes(`--device ${card}`))]).toEqual([[], [], true])
})

test('the stack is set up before anything that acts at boot, and only what is missing', () => {
  const facts = buildFacts({
    virtualization: {
      qemu: known(null, '/usr/bin'),
      libvirt: known(null, '/usr/bin'),
      softwareTpm: unknown('no /usr/bin'),
      networks: known([], '/etc/libvirt'),
    },
  })
  const plan = planFor({ devices: [card], stack: true }, facts, { userId: 1000 })
  const kinds = [...new Set([...plan.steps.map(({ kind }) => stepPlace(kind))])]
  expect(kinds).toEqual([...kinds].sort((left, right) => left - right))
  expect(plan.notes.some((note) => note.includes('a software TPM is installed, so it is not installed'))).toBe(true)
})

test('where libvirt is installed, its network and its place for disks are the last of the stack, and taken back', () => {
  const { steps, recovery } = planFor({ stack: true }, buildFacts({ virtualization: { networks: known([], '/etc') } }))
  expect(steps.slice(-2).map(({ id, kind, reboot, undoable }) => [id, kind, reboot, undoable])).toEqual([
    ['libvirt-network', 'libvirt-network.enable', false, true],
    ['libvirt-pool', 'libvirt-pool.enable', false, true],
  ])
  expect(steps.at(-1)?.commands.map((line) => line.replace('virsh -c qemu:///system ', ''))).toEqual([
    'pool-define-as default dir --target /var/lib/libvirt/images',
    'pool-start default --build',
    'pool-autostart default',
  ])
  expect(recovery.commands.flatMap((line) => /^virsh -c qemu:\/\/\/system (.+)/.exec(line)?.[1] ?? [])).toEqual([
    'pool-autostart --disable default',
    'pool-destroy default',
    'pool-undefine default',
    'net-destroy default',
    'net-autostart --disable default',
  ])
})

test('a place for disks behind what only root can read is shown after a look at it', () => {
  const files = memoryHostFiles({ ...goodFiles, '/etc/libvirt/storage': null })
  const { steps, refused } = planFor({ stack: true }, buildFacts(), { files })
  expect(refused).toEqual([])
  expect(steps.at(-1)).toMatchObject({ id: 'libvirt-pool', unchanged: false, commands: [] })
  expect(steps.at(-1)?.previewGap).toContain('Only root can read /etc/libvirt/storage')
})

test('the guest hook is a step of its own that waits for no restart', () => {
  const plan = planFor({ guestHook: true }, buildFacts())
  expect(plan.steps.map(({ id, kind, reboot, undoable }) => [id, kind, reboot, undoable])).toEqual([
    ['guest-hook', 'guest-hook.install', false, true],
  ])
  expect(plan.steps[0]?.files.map(({ path }) => path)).toEqual(['/etc/libvirt/hooks/qemu.d/50-throughway'])
  expect([plan.refused, plan.trial.possible]).toEqual([[], false])
})

describe('NixOS', () => {
  test('gets a module to paste and is not touched', () => {
    const loader = { kind: 'nixos' as const, name: 'systemd-boot 258', selectedEntry: null, evidence: [] }
    const facts = buildFacts({
      boot: { loader: known(loader, '/etc/NIXOS'), initramfsGenerator: known('nixos', '/etc/NIXOS') },
    })
    const plan = planFor({ devices: [card] }, facts)
    expect({
      refused: plan.refused,
      steps: plan.steps.map(({ kind, operation }) => [kind, operation]),
      trial: plan.trial.possible,
    }).toEqual({
      refused: [],
      steps: [['manual', null]],
      trial: false,
    })
    expect(plan.steps[0]?.files[0]?.after).toContain('"vfio-pci.ids=10de:2206,10de:1aef"')
  })
})

describe('keeping a trial', () => {
  const armed = {
    kind: 'trial.arm',
    loader: 'grub',
    generator: 'initramfs-tools',
    trialId: '0a0b0c0d',
    add: [bind],
    remove: ['amd_iommu=off'],
  } as const

  test('takes the trial away, then makes images, and sets the words last', () => {
    expect(draftKeep(armed).map(({ operation }) => operation)).toEqual([
      { kind: 'trial.disarm', loader: 'grub', generator: 'initramfs-tools', trialId: '0a0b0c0d' },
      { kind: 'initramfs.rebuild', generator: 'initramfs-tools' },
      { kind: 'boot-parameters.set', loader: 'grub', add: [bind], remove: ['amd_iommu=off'] },
    ])
  })

  test('makes no images where nothing is bound', () => {
    expect(draftKeep({ ...armed, add: ['intel_iommu=on'] }).map(({ id }) => id)).toEqual([
      'trial-end',
      'boot-parameters',
    ])
  })

  test('a step that is refused is left out with its reason', () => {
    const built = buildSteps(draftKeep({ ...armed, loader: 'nixos', generator: 'nixos' }), buildFiles(goodFiles))
    expect([built.steps.length < 3, built.refused.length > 0]).toEqual([true, true])
  })
})

test('a digest tells texts apart', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', ' a', 'a ', 'aa']
  expect(new Set(texts.map(planDigest)).size).toBe(texts.length)
})
