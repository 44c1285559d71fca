// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { describeTray, type TrayEntry } from '../../../src-main/app/tray/describe-tray.ts'
import type { LendableUsb, MachinesView } from '../../../src-main/model/machine-view.ts'
import { shellWordsEn } from '../../../src-main/words/shell-words-en.ts'
import { buildMachine } from '../../e2e/support/machine-samples.ts'

const usb = (port: string, patch: Partial<LendableUsb> = {}): LendableUsb => ({
  port,
  vendorId: '045e',
  productId: '0b12',
  name: `Pad ${port}`,
  lentTo: null,
  warning: null,
  ...patch,
})

function entriesOf(patch: Partial<MachinesView>): readonly TrayEntry[] {
  const view: MachinesView = {
    revision: 1,
    libvirt: { at: 'connected', uri: 'qemu:///system', version: '9.0.0' },
    machines: [],
    usbDevices: [],
    task: null,
    ...patch,
  }
  return describeTray(view, shellWordsEn).entries.slice(2, -2)
}

const item = (label: string, command: unknown, isChecked: boolean | null = null) => ({
  kind: 'item',
  label,
  command,
  isChecked,
})
const { uuid } = buildMachine()

test('one click starts a machine that is off; one that crashed says so', () => {
  const entries = entriesOf({
    machines: [buildMachine({ state: 'off' }), buildMachine({ uuid: 'b', name: 'b', state: 'crashed' })],
  })
  expect(entries).toEqual([
    item('Start windows-11', { do: 'start', uuid }),
    item('Start b (Crashed)', { do: 'start', uuid: 'b' }),
  ])
})

test('while something is done to a machine nothing else is offered', () => {
  expect(entriesOf({ machines: [buildMachine({ state: 'off', action: 'starting' })] })).toEqual([
    item('windows-11 — Starting…', null),
  ])
})

test('a machine that runs is shut down, forced off through the question, and lent to', () => {
  const other = buildMachine({ uuid: 'b', name: 'b' })
  const entries = entriesOf({
    machines: [buildMachine(), other],
    usbDevices: [
      usb('1-1'),
      usb('1-2', { lentTo: uuid }),
      usb('1-3', { lentTo: 'b' }),
      usb('1-4', { warning: 'the last keyboard' }),
    ],
  })
  expect(entries[0]).toEqual({
    kind: 'submenu',
    label: 'windows-11 — Running',
    entries: [
      item('Shut down', { do: 'stop', uuid }),
      item('Force off…', { do: 'open', place: { at: 'kill', uuid } }),
      {
        kind: 'submenu',
        label: 'USB devices',
        entries: [
          item('Pad 1-1', { do: 'lend', uuid, port: '1-1' }, false),
          item('Pad 1-2', { do: 'take-back', uuid, port: '1-2' }, true),
          item('Pad 1-3 (lent to b)', null, false),
          item('Pad 1-4…', { do: 'open', place: { at: 'machine', uuid } }),
        ],
      },
      item('Show in the window', { do: 'open', place: { at: 'machine', uuid } }),
    ],
  })
})

test('a guest that was asked to shut down can still be forced off', () => {
  const [entry] = entriesOf({ machines: [buildMachine({ action: 'stopping' })] })
  expect(entry?.kind === 'submenu' ? entry.entries.slice(0, 2) : null).toEqual([
    item('Shut down', null),
    item('Force off…', { do: 'open', place: { at: 'kill', uuid } }),
  ])
})

test('whatever a machine is called, its entry is one line that fits', () => {
  const entries = entriesOf({
    machines: [
      buildMachine({ state: 'off', name: 'a\nb\u202ec' }),
      buildMachine({ state: 'off', name: '\u0000' }),
      buildMachine({ state: 'off', name: '😀'.repeat(80) }),
    ],
  })
  expect(entries.map((entry) => (entry.kind === 'item' ? entry.label : ''))).toEqual([
    'Start a b c',
    'Start ?',
    `Start ${'😀'.repeat(47)}…`,
  ])
})

test('says when libvirt does not answer, when there is nothing, and when there is more than fits', () => {
  const libvirt = { at: 'unreachable', code: 'not-running', text: '' } as const
  expect(entriesOf({ libvirt })).toEqual([item('libvirt does not answer', { do: 'open', place: { at: 'machines' } })])
  expect(entriesOf({})).toEqual([item('There is no virtual machine yet', null)])
  const machines = Array.from({ length: 14 }, (_none, index) => buildMachine({ state: 'off', uuid: `${index}` }))
  expect(entriesOf({ machines }).at(-1)).toEqual(item('2 more…', { do: 'open', place: { at: 'machines' } }))
})
