// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { listStops } from '../../../../../src-renderer/screens/create/list-stops.ts'
import { beginForm } from '../../../../../src-renderer/store/disk-import-state.ts'
import { firstGuestState, firstWish, type GuestState } from '../../../../../src-renderer/store/guest-state.ts'
import { createWords, guestPartWords } from '../../../../../src-renderer/words/spoken.ts'
import { buildGuestSpec } from '../../../../support/build-guest.ts'
import { buildDraft } from '../../machine-fixtures.ts'

const connected = { at: 'connected', uri: 'qemu:///system', version: '9.0.0' } as const
const answers = {
  driversPath: null,
  userName: 'user',
  hostName: 'vm',
  locale: 'en-US',
  timeZone: 'UTC',
  editionIndex: null,
}
const disk = '/dev/disk/by-id/nvme-Samsung_1'
const physical = buildGuestSpec({
  disks: [
    {
      source: { kind: 'block-device', path: disk },
      bus: 'virtio-blk',
      cache: 'none',
      io: 'native',
      discard: true,
      iothread: null,
      serial: null,
    },
  ],
})

const ready: GuestState = {
  ...firstGuestState,
  wish: { ...firstWish, source: { kind: 'none' } },
  draft: { at: 'drafted', draft: buildDraft('a'), wish: firstWish },
}

test('nothing stops a machine with a source and no problem', () => {
  expect(listStops(ready, [], connected)).toEqual([])
  expect(listStops(ready, [], null)).toEqual([])
})

test('each thing that is missing is one sentence, and warnings stop nothing', () => {
  const state: GuestState = {
    ...ready,
    wish: { ...firstWish, source: { kind: 'image', path: '/a.iso', unattended: answers } },
    draft: { at: 'drafted', draft: buildDraft('a', { spec: physical }), wish: firstWish },
  }
  const problems = [
    { severity: 'error', code: 'x', field: null, text: 'Too much memory.' },
    { severity: 'warning', code: 'y', field: null, text: 'Slow.' },
  ] as const
  const lost = { at: 'unreachable', code: 'lost', text: '' } as const
  expect(listStops(state, problems, lost)).toEqual([
    createWords.noLibvirt,
    createWords.unattended.passwordMissing,
    createWords.bar.confirmDisk,
    'Too much memory.',
  ])
  expect(listStops({ ...state, password: 'x', typedDisks: { [disk]: ' nvme-Samsung_1 ' } }, [], connected)).toEqual([])
  const form = beginForm(0)
  expect(listStops({ ...ready, diskImport: { at: 'filling', form } }, [], connected)).toEqual([
    guestPartWords.disks.import.unfinished,
  ])
  expect(listStops({ ...ready, diskImport: { at: 'begun', form } }, [], connected)).toEqual([
    guestPartWords.disks.import.running,
  ])
  expect(listStops({ ...ready, diskImport: { at: 'done', index: 0, path: '/p' } }, [], connected)).toEqual([])
})
