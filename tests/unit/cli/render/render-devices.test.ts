// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { renderDevices } from '../../../../src-main/cli/render/render-devices.ts'
import { plainStyle } from '../../../../src-main/cli/render/text-style.ts'
import type { DeviceReport, MappedDevice } from '../../../../src-main/model/device-report.ts'
import { pciAddress } from '../../../support/pci-address.ts'

function buildDevice(patch: Partial<MappedDevice>): MappedDevice {
  return {
    address: pciAddress('0000:01:00.0'),
    vendorId: '10de',
    deviceId: '2206',
    classCode: '030000',
    kind: 'display',
    name: 'NVIDIA RTX 3080',
    driver: 'nouveau',
    isDriverKnown: true,
    bootVga: true,
    resetMethods: ['flr', 'bus'],
    link: { speedGtPerSecond: 16, width: 8 },
    maxLink: { speedGtPerSecond: 16, width: 16 },
    numaNode: null,
    iommuGroup: 9,
    parent: null,
    isBridge: false,
    companions: [pciAddress('0000:01:00.1')],
    twins: [],
    hostCost: [{ code: 'display-in-use', severity: 'warn', text: 'A screen is connected to it.' }],
    ...patch,
  }
}

const audio = buildDevice({
  address: pciAddress('0000:01:00.1'),
  deviceId: '1aef',
  kind: 'audio',
  name: 'NVIDIA Audio',
  driver: null,
  bootVga: null,
  resetMethods: [],
  link: null,
  companions: [],
  hostCost: [],
})

const report: DeviceReport = {
  schema: 1,
  groups: [{ id: 9, devices: [buildDevice({}), audio], assignable: true, reasons: ['The host can spare it.'] }],
  ungrouped: [
    buildDevice({
      address: pciAddress('0000:00:1f.0'),
      name: 'Bridge',
      isDriverKnown: false,
      resetMethods: null,
      companions: [],
      hostCost: [],
      bootVga: null,
      link: null,
    }),
  ],
  candidates: [
    {
      address: pciAddress('0000:01:00.0'),
      name: 'NVIDIA RTX 3080',
      functions: [pciAddress('0000:01:00.0'), pciAddress('0000:01:00.1')],
      group: 9,
      advice: 'give',
      reasons: ['The other card keeps the screen.'],
    },
  ],
  unknowns: ['Which driver holds 0000:00:1f.0.'],
}

test('the card to give away comes first, then the groups as trees with what the host loses', () => {
  expect(renderDevices(report, plainStyle)).toBe(
    `Graphics cards
  ✓ 0000:01:00.0 NVIDIA RTX 3080: give this one away
    group 9, goes as 0000:01:00.0 + 0000:01:00.1
    The other card keeps the screen.

Group 9  ✓ can be given to a guest
  The host can spare it.
  ├─ 0000:01:00.0 NVIDIA RTX 3080 [10de:2206]
  │    display, driver nouveau, x8 at 16 GT/s (of x16 at 16 GT/s), reset flr/bus, boot VGA, goes with 0000:01:00.1
  │    ! A screen is connected to it.
  └─ 0000:01:00.1 NVIDIA Audio [10de:1aef]
       audio, no driver, no reset

Not in any group
  └─ 0000:00:1f.0 Bridge [10de:2206]
       display, driver not known, reset not known

Could not be told
  ? Which driver holds 0000:00:1f.0.`,
  )
})

test('a host without devices or groups is told as that', () => {
  expect(renderDevices({ ...report, groups: [], ungrouped: [], candidates: [], unknowns: [] }, plainStyle)).toBe(
    `Graphics cards
  No graphics card that could be given away.

No PCI devices were read.`,
  )
})

test('groups of the platform are folded into one line, and listed when asked for', () => {
  const [group] = report.groups
  const platform = group && {
    ...group,
    id: 3,
    assignable: false,
    devices: group.devices.map((device) => ({ ...device, isBridge: true })),
  }
  const folded = { ...report, groups: platform ? [platform, { ...platform, id: 4 }] : [], ungrouped: [], unknowns: [] }
  const [short, long] = [plainStyle, { ...plainStyle, isVerbose: true }].map((style) => renderDevices(folded, style))
  expect(short?.split('\n').slice(5)).toEqual([
    'Groups 3, 4: only bridges and devices of the platform, which stay with the host. --verbose lists them.',
  ])
  expect(long).toContain('Group 3  – stays with the host')
})
