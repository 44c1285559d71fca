// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { HostCost, MappedDevice } from '../../../../../src-main/model/device-report.ts'
import { describeModes } from '../../../../../src-renderer/screens/mode/describe-modes.ts'
import { address, buildDevice, buildGroup, buildReport } from '../../fixtures.ts'

const card = (hostCost: readonly HostCost[]): MappedDevice =>
  buildDevice('01:00.0', {
    kind: 'display',
    name: 'NVIDIA Corporation AD103 [GeForce RTX 4080]',
    driver: 'nvidia',
    hostCost,
  })
const cost = (code: HostCost['code'], severity: HostCost['severity'], text: string): HostCost => ({
  code,
  severity,
  text,
})

function describe(hostCost: readonly HostCost[], mode: string) {
  const report = buildReport([buildGroup(1, [card(hostCost)])])
  const described = describeModes(report, [address('01:00.0')]).find(({ id }) => id === mode)
  return described?.points.map(({ verdict, text }) => `${verdict}: ${text}`) ?? []
}

test('only static and dynamic can be chosen; the rest is explained', () => {
  const modes = describeModes(buildReport([]), [])
  expect(modes.map(({ id, mode }) => [id, mode])).toEqual([
    ['static', 'static'],
    ['dynamic', 'dynamic'],
    ['single-gpu', null],
    ['virtual-function', null],
    ['none', null],
  ])
  expect(modes.every(({ points }) => points.length > 0)).toBe(true)
})

test('the only display is refused in static mode, and is what single-GPU mode is for', () => {
  const costs = [cost('only-display', 'refuse', 'It is the only display.')]
  expect(describe(costs, 'static')[0]).toMatch(/^fail: .*no picture/)
  expect(describe(costs, 'single-gpu')).toEqual([expect.stringMatching(/^warn: That is the case here/)])
  expect(describe([], 'single-gpu')).toEqual([expect.stringMatching(/^not-applicable: Not needed here/)])
})

test('what uses the card now is named in dynamic mode', () => {
  expect(describe([cost('display-in-use', 'warn', 'gnome-shell has it open.')], 'dynamic')).toContainEqual(
    expect.stringMatching(/^warn: .*gnome-shell has it open\.$/),
  )
})

test('a card that the firmware starts on is warned about in static mode', () => {
  expect(describe([cost('boot-display', 'warn', 'boot_vga is 1')], 'static')[0]).toMatch(/^warn: The firmware starts/)
  expect(describe([], 'static')).toContainEqual(expect.stringContaining('GeForce RTX 4080'))
})
