// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known } from '../../../../src-main/model/fact.ts'
import { createDirectoryHostReader } from '../../../../src-main/probes/directory-host-reader.ts'
import type { HostReader } from '../../../../src-main/probes/host-reader.ts'
import { createPciNames } from '../../../../src-main/probes/pci/pci-names.ts'
import { probePci } from '../../../../src-main/probes/pci/probe-pci.ts'
import { buildFacts } from '../../../support/build-facts.ts'
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts'
import { layOutHost } from '../../../support/temporary-host.ts'
import { type WrittenHost, writeHostTree } from '../../../support/write-host-tree.ts'

function writeHost(host: WrittenHost): HostReader {
  const root = makeTemporaryFolder()
  writeHostTree(root, host)
  return createDirectoryHostReader(root, null)
}

function kernelOf(release: string) {
  return buildFacts({ kernel: { release: known(release, '/proc/sys/kernel/osrelease') } }).kernel
}

const modern = kernelOf('6.12.0-test')

test('tells everything of a graphics card below a root port', () => {
  const folder = '/sys/bus/pci/devices/0000:01:00.0'
  const reader = writeHost({
    pciFunctions: [
      { address: '0000:00:01.0', ids: '8086:460d', classCode: '060400', driver: 'pcieport', group: 1 },
      {
        address: '0000:01:00.0',
        parent: '0000:00:01.0',
        ids: '10de:2684',
        subsystem: '1043:88e2',
        classCode: '030000',
        driver: 'vfio-pci',
        group: 14,
        numaNode: 0,
        bootVga: false,
        resetMethods: 'flr bus',
        link: { speed: '16.0 GT/s PCIe', width: 16 },
        resources: ['0x00000000a0000000 0x00000000a0ffffff 0x0000000000040200'],
        files: {
          current_link_speed: '2.5 GT/s PCIe\n',
          resource1_resize: '0000000000000007\n',
          driver_override: 'vfio-pci\n',
          rom: '',
          power_state: 'D3hot\n',
          d3cold_allowed: '0\n',
          removable: 'removable\n',
        },
      },
    ],
    files: {
      '/lib/modules/6.12.0-test/modules.alias': 'alias pci:v000010DEd*sv*sd*bc03sc00i00* nouveau\n',
    },
  })
  const names = createPciNames('10de  NVIDIA Corporation\n\t2684  AD102\n\t\t1043 88e2  TUF Gaming\n')
  const devices = probePci(reader, modern, names)
  expect(devices.known && devices.value[1]).toEqual({
    address: '0000:01:00.0',
    source: folder,
    vendorId: '10de',
    deviceId: '2684',
    subsystemVendorId: '1043',
    subsystemDeviceId: '88e2',
    classCode: '030000',
    revision: '01',
    vendorName: 'NVIDIA Corporation',
    deviceName: 'AD102',
    subsystemName: 'TUF Gaming',
    parent: '0000:00:01.0',
    driver: known('vfio-pci', `${folder}/driver`),
    driverOverride: known('vfio-pci', `${folder}/driver_override`),
    modules: known(['nouveau'], '/lib/modules/6.12.0-test/modules.alias'),
    iommuGroup: known(14, `${folder}/iommu_group`),
    numaNode: known(0, `${folder}/numa_node`),
    link: known({ speedGtPerSecond: 2.5, width: 16 }, `${folder}/current_link_speed`),
    maxLink: known({ speedGtPerSecond: 16, width: 16 }, `${folder}/max_link_speed`),
    resetMethods: known(['flr', 'bus'], `${folder}/reset_method`),
    bars: known(
      [{ index: 0, sizeBytes: 2 ** 24, kind: 'memory', prefetchable: false, is64Bit: false, assigned: true }],
      `${folder}/resource`,
    ),
    hasRom: known(true, `${folder}/rom`),
    resizableBars: known([{ index: 1, sizesBytes: [2 ** 20, 2 ** 21, 2 ** 22] }], folder),
    bootVga: known(false, `${folder}/boot_vga`),
    virtualFunctions: known(null, folder),
    physicalFunction: null,
    mediatedTypes: known([], folder),
    d3coldAllowed: known(false, `${folder}/d3cold_allowed`),
    powerState: known('D3hot', `${folder}/power_state`),
    removable: known(true, `${folder}/removable`),
  })
})

test('virtual functions point to their physical one; domains may be wide and bridges nested', () => {
  const reader = writeHost({
    pciFunctions: [
      { address: '10000:e0:06.0', ids: '8086:9a09', classCode: '060400', driver: 'pcieport' },
      { address: '10000:e1:00.0', parent: '10000:e0:06.0', ids: '144d:a80a', classCode: '010802', driver: 'nvme' },
      {
        address: '0000:03:00.0',
        ids: '8086:1572',
        classCode: '020000',
        numaNode: 1,
        files: { sriov_totalvfs: '64\n', sriov_numvfs: '1\n' },
      },
      { address: '0000:03:02.0', ids: '8086:154c', classCode: '020000', physicalFunction: '0000:03:00.0' },
    ],
  })
  const devices = probePci(reader, modern)
  const summary = devices.known
    ? devices.value.map(({ address, parent, physicalFunction, numaNode, virtualFunctions, link, revision }) => ({
        address,
        parent,
        physicalFunction,
        node: numaNode.known && numaNode.value,
        virtual: virtualFunctions.known && virtualFunctions.value,
        link: link.known && link.value,
        revision,
      }))
    : devices
  expect(summary).toEqual([
    {
      address: '0000:03:00.0',
      parent: null,
      physicalFunction: null,
      node: 1,
      virtual: { total: 64, enabled: 1 },
      link: null,
      revision: '01',
    },
    {
      address: '0000:03:02.0',
      parent: null,
      physicalFunction: '0000:03:00.0',
      node: 1,
      virtual: null,
      link: null,
      revision: null,
    },
    {
      address: '10000:e0:06.0',
      parent: null,
      physicalFunction: null,
      node: null,
      virtual: null,
      link: null,
      revision: '01',
    },
    {
      address: '10000:e1:00.0',
      parent: '10000:e0:06.0',
      physicalFunction: null,
      node: null,
      virtual: null,
      link: null,
      revision: '01',
    },
  ])
})

const plainFolder = {
  '/sys/bus/pci/devices/0000:00:01.0/vendor': '0x8086\n',
  '/sys/bus/pci/devices/0000:00:01.0/device': '0x460D\n',
  '/sys/bus/pci/devices/0000:00:01.0/class': '0x060400\n',
  '/sys/bus/pci/devices/0000:00:01.0/secondary_bus_number': '1\n',
  '/sys/bus/pci/devices/0000:01:00.0/vendor': '0x1002\n',
  '/sys/bus/pci/devices/0000:01:00.0/device': '0x744c\n',
  '/sys/bus/pci/devices/0000:01:00.0/class': '0x030000\n',
  '/sys/bus/pci/devices/0000:01:00.0/subsystem_vendor': '0x0000\n',
  '/sys/bus/pci/devices/0000:01:00.0/driver': { link: '../../../bus/pci/drivers/amdgpu' },
  '/sys/bus/pci/devices/0000:01:00.0/driver_override': '(null)\n',
  '/sys/bus/pci/devices/0000:01:00.0/current_link_speed': 'Unknown\n',
  '/sys/bus/pci/devices/0000:01:00.0/current_link_width': '255\n',
  '/sys/kernel/iommu_groups/7/devices/0000:01:00.0': { link: '../../../../bus/pci/devices/0000:01:00.0' },
} as const

/** The same with a file that every function has, which shows that no other was left out. */
const wholeFolder = { ...plainFolder, '/sys/bus/pci/devices/0000:01:00.0/uevent': '\n' }

test('what is not among single files that somebody kept is unknown', () => {
  const single = Object.entries(plainFolder).filter(([path]) => /\/(?:vendor|device|class)$/.test(path))
  const devices = probePci(layOutHost(Object.fromEntries(single)), modern)
  const card = devices.known ? devices.value[1] : undefined
  expect(
    [card?.driver, card?.iommuGroup, card?.resetMethods, card?.virtualFunctions].map((fact) => fact?.known),
  ).toEqual([false, false, false, false])
  const grouped = probePci(layOutHost(plainFolder), modern)
  expect(grouped.known && grouped.value.map(({ iommuGroup }) => iommuGroup)).toEqual([
    known(null, '/sys/kernel/iommu_groups'),
    known(7, '/sys/kernel/iommu_groups/7/devices'),
  ])
})

test('a tree made by hand needs no links: the bridge is found by its bus, the group by its members', () => {
  const devices = probePci(layOutHost(plainFolder), modern)
  expect(devices.known && devices.value[1]).toMatchObject({
    parent: '0000:00:01.0',
    subsystemVendorId: null,
    driver: { value: 'amdgpu' },
    driverOverride: { known: true, value: null },
    iommuGroup: { value: 7, source: '/sys/kernel/iommu_groups/7/devices' },
    link: { known: false, reason: expect.stringContaining('asleep') },
    bars: { known: false },
    bootVga: { known: false },
    modules: { known: false, reason: expect.stringContaining('/lib/modules/6.12.0-test/modules.alias') },
  })
})

test('what an old kernel has no file for is unknown, what a new one has no file for is not there', () => {
  const facts = (release: string) => {
    const devices = probePci(layOutHost(wholeFolder), kernelOf(release))
    const card = devices.known ? devices.value[1] : undefined
    return { reset: card?.resetMethods, resizable: card?.resizableBars }
  }
  const folder = '/sys/bus/pci/devices/0000:01:00.0'
  expect([facts('6.1.0'), facts('5.15.2'), facts('5.10.0-30-amd64')]).toEqual([
    { reset: known([], folder), resizable: known([], folder) },
    { reset: known([], folder), resizable: { known: false, reason: expect.stringContaining('does not tell') } },
    {
      reset: { known: false, reason: expect.stringContaining('before 5.15') },
      resizable: { known: false, reason: expect.stringContaining('does not tell') },
    },
  ])
})

test('an old kernel that has reset_method nevertheless tells where there is no reset', () => {
  const folder = '/sys/bus/pci/devices/0000:00:01.0'
  const devices = probePci(
    layOutHost({ ...wholeFolder, [`${folder}/reset_method`]: 'pm bus\n' }),
    kernelOf('5.14.0-el9'),
  )
  expect(devices.known && devices.value.map(({ resetMethods }) => resetMethods)).toEqual([
    known(['pm', 'bus'], `${folder}/reset_method`),
    known([], '/sys/bus/pci/devices/0000:01:00.0'),
  ])
})

test('the extended space of an old kernel is for root; a conventional device has none', () => {
  const folder = '/sys/bus/pci/devices/0000:01:00.0'
  const resizable = (length: number) => {
    const config = new Uint8Array(length)
    config.set([0x02, 0x10, 0x4c, 0x74])
    const devices = probePci(layOutHost({ ...plainFolder, [`${folder}/config`]: config }), kernelOf('5.10.0'))
    return devices.known ? devices.value[1]?.resizableBars : devices
  }
  expect([resizable(64), resizable(256), resizable(4096)]).toEqual([
    { known: false, reason: expect.stringContaining('only by root'), needsHelper: true },
    known([], `${folder}/config`),
    known([], `${folder}/config`),
  ])
})

test('a configuration space alone gives the ids', () => {
  const config = new Uint8Array(64)
  config.set([0xde, 0x10, 0x84, 0x26])
  config.set([0xa1, 0x00, 0x00, 0x03], 8)
  const devices = probePci(layOutHost({ '/sys/bus/pci/devices/0000:01:00.0/config': config }), modern)
  expect(devices.known && devices.value[0]).toMatchObject({
    vendorId: '10de',
    deviceId: '2684',
    classCode: '030000',
    revision: 'a1',
  })
})

test('a folder that tells no ids makes the list unknown, not shorter', () => {
  const devices = probePci(layOutHost({ '/sys/bus/pci/devices/0000:01:00.0/enable': '1\n' }), modern)
  expect(devices).toEqual({ known: false, reason: expect.stringContaining('0000:01:00.0') })
})

test('a directory without PCI was not looked at; an empty bus has no devices', () => {
  expect([
    probePci(layOutHost({}), modern),
    probePci(layOutHost({ '/sys/bus/pci/devices': { folder: true } }), modern),
  ]).toEqual([
    { known: false, reason: expect.stringContaining('/sys/bus/pci/devices') },
    known([], '/sys/bus/pci/devices'),
  ])
})
