// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { PciKind } from '../../../../../src-main/model/pci-class.ts'
import { describeDevice } from '../../../../../src-renderer/screens/devices/describe-device.ts'
import { splitDeviceName } from '../../../../../src-renderer/screens/devices/device-name.ts'
import {
  companionsByForce,
  countTied,
  devicePrint,
  formatGroupIds,
  proposedAddresses,
} from '../../../../../src-renderer/screens/devices/device-words.ts'
import { formatLink, formatLinkState } from '../../../../../src-renderer/screens/devices/format-link.ts'
import { buildBlocks } from '../../../../../src-renderer/screens/devices/lay-out-buses.ts'
import { address, buildDevice, buildGroup, buildReport } from '../../fixtures.ts'

test.each<readonly [kind: PciKind, name: string, short: string, rest: string]>([
  ['display', 'NVIDIA Corporation AD102 [GeForce RTX 4090]', 'GeForce RTX 4090', 'NVIDIA Corporation AD102'],
  [
    'display',
    'Advanced Micro Devices, Inc. [AMD/ATI] Navi 21 [Radeon RX 6800/6800 XT / 6900 XT]',
    'Radeon RX 6800/6800 XT / 6900 XT',
    'Advanced Micro Devices, Inc. [AMD/ATI] Navi 21',
  ],
  ['display', 'Advanced Micro Devices, Inc. [AMD/ATI] Raphael', 'Raphael', 'Advanced Micro Devices, Inc. [AMD/ATI]'],
  [
    'storage',
    'Advanced Micro Devices, Inc. [AMD] FCH SATA Controller [AHCI mode]',
    'FCH SATA Controller [AHCI mode]',
    'Advanced Micro Devices, Inc. [AMD]',
  ],
  [
    'nvme',
    'Samsung Electronics Co Ltd NVMe SSD Controller SM981/PM981/PM983',
    'NVMe SSD Controller SM981/PM981/PM983',
    'Samsung Electronics Co Ltd',
  ],
  [
    'network',
    'Realtek Semiconductor Co., Ltd. RTL8125 2.5GbE Controller',
    'RTL8125 2.5GbE Controller',
    'Realtek Semiconductor Co., Ltd.',
  ],
  [
    'network',
    'Intel Corporation I211 Gigabit Network Connection',
    'I211 Gigabit Network Connection',
    'Intel Corporation',
  ],
  ['bridge', '1022 device 43ea', '1022 device 43ea', ''],
  ['display', 'Cirrus Logic GD 5446', 'Cirrus Logic GD 5446', ''],
])('a %s called %s is split where people would', (kind, name, short, rest) => {
  expect(splitDeviceName({ name, kind })).toEqual({ short, rest })
})

const gen4x16 = { speedGtPerSecond: 16, width: 16 }

test('a link is told by generation and lanes, and against what it could be', () => {
  expect([
    formatLink({ speedGtPerSecond: 2.5, width: 1 }),
    formatLink({ speedGtPerSecond: 128, width: 4 }),
    formatLinkState(gen4x16, gen4x16),
    formatLinkState({ speedGtPerSecond: 2.5, width: 16 }, gen4x16),
    formatLinkState(null, gen4x16),
    formatLinkState(gen4x16, null),
    formatLinkState(null, null),
  ]).toEqual(['Gen1 ×1', '128 GT/s ×4', 'Gen4 ×16', 'Gen1 ×16 of Gen4 ×16', 'up to Gen4 ×16', 'Gen4 ×16', null])
})

test('what could not be told is never shown as none', () => {
  const told = buildDevice('01:00.0', { driver: null, resetMethods: [] })
  const untold = buildDevice('01:00.0', { driver: null, isDriverKnown: false, resetMethods: null })
  const printed = (device: typeof told) => devicePrint(device).map(({ text, mark }) => [text, mark])
  expect([printed(told), printed(untold)]).toEqual([
    [
      ['no driver', 'bound-none'],
      ['no reset', 'reset-none'],
    ],
    [
      ['driver unknown', 'unknown'],
      ['reset unknown', 'unknown'],
    ],
  ])
  const fields = (device: typeof told) =>
    describeDevice(device)
      .filter(({ name }) => name === 'Driver' || name === 'Reset methods')
      .map(({ value, form }) => [value, form])
  expect([fields(told), fields(untold)]).toEqual([
    [
      ['none', 'words'],
      ['none', 'words'],
    ],
    [
      ['could not tell', 'untold'],
      ['could not tell', 'untold'],
    ],
  ])
})

test('only a card that is advised to be given is proposed, with all that goes with it', () => {
  const functions = [address('01:00.0'), address('01:00.1')]
  const candidate = { address: address('01:00.0'), name: 'x', functions, group: 1, reasons: [] }
  const propose = (advice: 'give' | 'possible') => [
    ...proposedAddresses({ ...buildReport([]), candidates: [{ ...candidate, advice }] }),
  ]
  expect([propose('give'), propose('possible')]).toEqual([functions, []])
})

test('boot VGA is asked of VGA controllers alone; elsewhere it does not apply', () => {
  const bootVga = (classCode: string, value: boolean | null) =>
    describeDevice(buildDevice('01:00.0', { kind: 'display', classCode, bootVga: value }))
      .filter(({ name }) => name === 'Boot VGA')
      .map((field) => [field.value, field.form])
  expect([bootVga('030000', null), bootVga('038000', null), bootVga('030200', null), bootVga('038000', true)]).toEqual([
    [['could not tell', 'untold']],
    [['does not apply: not a VGA controller', 'words']],
    [['does not apply: not a VGA controller', 'words']],
    [['yes', 'words']],
  ])
})

test('the neighbours of a card in its group would have to go too, unless the host keeps the card', () => {
  const card = buildDevice('01:00.0', { companions: [address('01:00.1')] })
  const sound = buildDevice('01:00.1', { companions: [address('01:00.0')] })
  const port = buildDevice('00:01.0', { isBridge: true })
  const neighbour = buildDevice('02:00.0')
  const functions = [card.address, sound.address]
  const candidate = { address: card.address, name: 'x', functions, group: 1, reasons: [] }
  const report = buildReport([buildGroup(1, [port, card, sound, neighbour]), buildGroup(2, [buildDevice('03:00.0')])])
  const force = (advice: 'possible' | 'blocked' | 'keep') => [
    ...companionsByForce({ ...report, candidates: [{ ...candidate, advice }] }),
  ]
  expect([force('possible'), force('blocked'), force('keep')]).toEqual([[neighbour.address], [neighbour.address], []])
  const alone = buildReport([buildGroup(1, [port, card, sound])], [buildDevice('04:00.0'), buildDevice('04:00.1')])
  expect([...buildBlocks(report), ...buildBlocks(alone)].map(countTied)).toEqual([3, 0, 0, 0])
})

test('group numbers are told in runs', () => {
  expect([formatGroupIds([7, 3, 0, 5, 6]), formatGroupIds([10, 11, 4]), formatGroupIds([])]).toEqual([
    '0, 3, 5–7',
    '4, 10, 11',
    '',
  ])
})
