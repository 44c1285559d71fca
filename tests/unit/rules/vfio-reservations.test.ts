// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../src-main/model/fact.ts'
import { isReserved, vfioReservations } from '../../../src-main/rules/vfio-reservations.ts'
import { buildCommandLine, buildFacts, buildPciDevice } from '../../support/build-facts.ts'

const untold = unknown('not captured')
const option = {
  kind: 'options',
  module: 'vfio_pci',
  rest: 'disable_vga=1 ids=10DE:2206,10de:1aef',
  source: '/etc/modprobe.d/vfio.conf',
} as const

test('ids come from modprobe options, in lower case', () => {
  expect(vfioReservations(buildFacts({ kernel: { modprobe: known([option], '/etc/modprobe.d') } }))).toEqual({
    ids: ['10de:2206', '10de:1aef'],
    evidence: [{ source: '/etc/modprobe.d/vfio.conf', text: 'options vfio-pci ids=10DE:2206,10de:1aef' }],
  })
})

test('the kernel parameter is looked at before them', () => {
  const kernel = { ...buildCommandLine('vfio_pci.ids=1002:743f'), modprobe: known([option], '/etc/modprobe.d') }
  expect(vfioReservations(buildFacts({ kernel }))).toEqual({
    ids: ['1002:743f'],
    evidence: [{ source: '/proc/cmdline', text: 'vfio-pci.ids=1002:743f' }],
  })
})

test('what neither place could tell is not "none"', () => {
  expect(vfioReservations(buildFacts({ kernel: { commandLineArgs: untold, modprobe: untold } }))).toBeNull()
  expect(vfioReservations(buildFacts())).toEqual({ ids: [], evidence: [] })
})

test.each([
  ['10de:2206', true],
  ['10de:2204', false],
  ['10de:2206:1458:403f', true],
  ['10de:2206:1043:403f', false],
  ['10de:2206:ffffffff:ffffffff', true],
  ['ffffffff:2206', true],
  ['10de:ffffffff:ffffffff:ffffffff:00030000:ffff00ff', true],
  ['10de:ffffffff:ffffffff:ffffffff:00040300:ffffffff', false],
])('%s names the card: %s', (id, expected) => {
  expect(isReserved(buildPciDevice(), [id])).toBe(expected)
})
