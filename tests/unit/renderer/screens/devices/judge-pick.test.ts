// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { judgePick, withCompanions } from '../../../../../src-renderer/screens/devices/judge-pick.ts'
import { address, buildDevice, buildGroup, buildReport } from '../../fixtures.ts'

const disk = buildDevice('02:00.0', {
  hostCost: [{ code: 'boot-disk', severity: 'refuse', text: 'The host boots from it.' }],
})
const onlyCard = buildDevice('03:00.0', {
  companions: [address('03:00.1')],
  hostCost: [{ code: 'only-display', severity: 'refuse', text: 'It is the only display.' }],
})
const wifi = buildDevice('04:00.0', {
  hostCost: [{ code: 'network-in-use', severity: 'warn', text: 'A network is in use.' }],
})
const report = buildReport([buildGroup(1, [disk, onlyCard]), buildGroup(2, [wifi])])

test.each([
  ['what the host cannot spare', '02:00.0', { canPick: false, reasons: ['The host boots from it.'] }],
  ['the only display, which some modes can give', '03:00.0', { canPick: true, reasons: [] }],
  ['what the host would miss', '04:00.0', { canPick: true, reasons: [] }],
])('%s', (_what, at, judged) => {
  expect(judgePick(report, [address(at)])).toEqual(judged)
})

test('what goes along is judged too', () => {
  expect(judgePick(report, [address('04:00.0'), address('02:00.0')]).canPick).toBe(false)
  expect(withCompanions(onlyCard)).toEqual([address('03:00.0'), address('03:00.1')])
})
