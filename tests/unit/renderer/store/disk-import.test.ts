// SPDX-License-Identifier: MIT

import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { MachineTask } from '../../../../src-main/model/machine-view.ts'
import { fail, ok, type Result } from '../../../../src-main/model/result.ts'
import type { GuestWish } from '../../../../src-main/model/wishes.ts'
import type { WindowBridge } from '../../../../src-renderer/http-bridge.ts'
import { createDiskImport } from '../../../../src-renderer/store/disk-import.ts'
import {
  afterRemoval,
  beginForm,
  type DiskImportState,
  proposeVolumeName,
} from '../../../../src-renderer/store/disk-import-state.ts'
import { firstGuestState } from '../../../../src-renderer/store/guest-state.ts'
import { firstMachinesState, type MachinesWindowState } from '../../../../src-renderer/store/machine-state.ts'
import type { MachineStore } from '../../../../src-renderer/store/machine-store.ts'
import type { CallFailure } from '../../../../src-renderer/store/window-state.ts'
import { buildDraft, buildMachines } from '../machine-fixtures.ts'

const running: MachineTask = {
  kind: 'import-disk',
  title: 'Importing old.qcow2',
  progress: 0.4,
  secondsLeft: 12,
  step: 'Converting the disk',
  canCancel: true,
  ended: null,
}
const ended = (outcome: 'done' | 'failed' | 'cancelled', text = ''): MachineTask => ({
  ...running,
  canCancel: false,
  ended: { outcome, text },
})

/** An import over a guest with one drafted disk, and main's side held by hand. */
function openStage() {
  const sent: unknown[] = []
  let reply: (answer: Result<unknown, CallFailure>) => void = () => undefined
  const guests = {
    importDisk: (argument: unknown) => {
      sent.push(argument)
      return new Promise((resolve) => {
        reply = resolve
      })
    },
  } as unknown as WindowBridge['guests']
  const draft = buildDraft('first')
  const pools = [
    { name: 'default', path: '/pool', freeBytes: null },
    { name: 'fast', path: '/fast', freeBytes: null },
  ]
  const options = {
    ...{ networks: [], bridges: [], interfaces: [], images: [], blockDevices: [], usbDevices: [], inputs: [] },
    pools,
  }
  const state = createStore(() => ({
    ...firstGuestState,
    draft: { at: 'drafted' as const, draft, wish: firstGuestState.wish },
    options: { at: 'told' as const, value: options },
  }))
  const machines = createStore<MachinesWindowState>(() => ({
    ...firstMachinesState,
    machines: { at: 'showing', view: buildMachines(1) },
  }))
  let revision = 1
  const tell = (task: MachineTask | null) => {
    revision += 1
    machines.setState({ machines: { at: 'showing', view: buildMachines(revision, { task }) } })
  }
  const wishes: Partial<GuestWish>[] = []
  let readings = 0
  const diskImport = createDiskImport({ api: { guests } } as never, {
    state: state as never,
    machines: { state: machines, take: () => tell(running) } as unknown as MachineStore,
    wishFor: (patch) => void wishes.push(patch),
    readOptions: async () => {
      readings += 1
    },
  })
  diskImport.follow()
  const answer = async (given: Result<unknown, CallFailure>) => {
    reply(given)
    await new Promise((resolve) => setImmediate(resolve))
  }
  const at = () => state.getState().diskImport
  return { diskImport, at, sent, answer, tell, wishes, draft, readings: () => readings }
}

test('what was imported becomes the disk that it was for, and the system comes with it', async () => {
  const { diskImport, at, sent, answer, tell, wishes, draft, readings } = openStage()
  diskImport.open(0)
  diskImport.fill({ path: ' /home/anna/Old PC.vmdk ' })
  void diskImport.begin()
  expect(sent).toEqual([{ path: '/home/anna/Old PC.vmdk', pool: 'default', name: 'Old-PC.qcow2', format: 'qcow2' }])
  await answer(ok(null))
  expect(at().at).toBe('begun')
  tell({ ...running, progress: 0.9 })
  expect(at().at).toBe('begun')
  expect(wishes).toEqual([])
  tell(ended('done'))
  expect(at()).toEqual({ at: 'done', index: 0, path: '/pool/Old-PC.qcow2' })
  const [first, ...others] = draft.spec.disks
  const source = { kind: 'file', path: '/pool/Old-PC.qcow2', format: 'qcow2' }
  expect(wishes).toEqual([{ overrides: { disks: [{ ...first, source }, ...others] }, source: { kind: 'none' } }])
  expect(readings()).toBe(1)
})

test('a disk behind the last one is added, in the pool, under the name and in the format that were entered', async () => {
  const { diskImport, sent, answer, tell, wishes, draft } = openStage()
  diskImport.open(5)
  diskImport.fill({ path: '/x/data.vhdx', pool: 'fast', name: 'data', format: 'raw' })
  void diskImport.begin()
  expect(sent).toEqual([{ path: '/x/data.vhdx', pool: 'fast', name: 'data', format: 'raw' }])
  await answer(ok(null))
  tell(ended('done'))
  expect(wishes[0]?.source).toBeUndefined()
  expect(wishes[0]?.overrides?.disks).toHaveLength(draft.spec.disks.length + 1)
  expect(wishes[0]?.overrides?.disks?.at(-1)?.source).toEqual({ kind: 'file', path: '/fast/data', format: 'raw' })
})

test.each(['failed', 'cancelled'] as const)(
  'an import that %s leaves the disks as they are and what was entered',
  async (outcome) => {
    const { diskImport, at, answer, tell, wishes } = openStage()
    diskImport.open(0)
    diskImport.fill({ path: '/x/old.vmdk', name: 'mine.qcow2' })
    void diskImport.begin()
    await answer(ok(null))
    tell(ended(outcome, 'old.vmdk: it is damaged'))
    expect(at()).toMatchObject({ at: 'ended', outcome, text: 'old.vmdk: it is damaged', form: { name: 'mine.qcow2' } })
    expect(wishes).toEqual([])
    diskImport.fill({ path: '/x/other.vmdk' })
    expect(at()).toMatchObject({ at: 'filling', form: { path: '/x/other.vmdk', name: 'mine.qcow2' } })
  },
)

test('a refusal keeps what was entered; only one import is asked for at a time', async () => {
  const { diskImport, at, sent, answer } = openStage()
  diskImport.open(0)
  diskImport.fill({ path: '/x/old.vmdk' })
  void diskImport.begin()
  void diskImport.begin()
  diskImport.close()
  diskImport.fill({ path: '/y' })
  expect(sent).toHaveLength(1)
  const failure = { code: 'task-running', title: 'Creating x' } as const
  await answer(fail(failure))
  expect(at()).toMatchObject({ at: 'refused', failure, form: { path: '/x/old.vmdk' } })
  diskImport.close()
  expect(at()).toEqual({ at: 'none' })
})

test('an end that nobody told is not taken for a success', async () => {
  const { diskImport, at, answer, tell, wishes } = openStage()
  diskImport.open(0)
  diskImport.fill({ path: '/x/old.vmdk' })
  void diskImport.begin()
  await answer(ok(null))
  tell(null)
  expect(at()).toMatchObject({ at: 'ended', outcome: 'lost' })
  expect(wishes).toEqual([])
})

test('the place of an import follows the disks that are taken out', () => {
  const form = { ...beginForm(2), path: '/x' }
  const begun: DiskImportState = { at: 'begun', form }
  expect(afterRemoval(begun, 0)).toEqual({ at: 'begun', form: { ...form, index: 1 } })
  expect(afterRemoval(begun, 3)).toBe(begun)
  expect(afterRemoval(begun, 2)).toEqual({ at: 'begun', form: { ...form, index: null } })
  expect(afterRemoval({ at: 'filling', form }, 2)).toEqual({ at: 'none' })
  expect(afterRemoval({ at: 'done', index: 1, path: '/p' }, 0)).toEqual({ at: 'done', index: 0, path: '/p' })
})

test.each([
  ['/home/anna/Windows 10 (old).vmdk', 'qcow2', 'Windows-10-old-.qcow2'],
  ['/x/disk.tar.vhdx', 'raw', 'disk.tar.raw'],
  ['/x/.vdi', 'qcow2', 'disk.qcow2'],
  ['', 'qcow2', 'disk.qcow2'],
  [`/x/${'a'.repeat(90)}.vmdk`, 'raw', `${'a'.repeat(60)}.raw`],
] as const)('%s becomes a volume in %s', (path, format, name) => {
  expect(proposeVolumeName(path, format)).toBe(name)
})
