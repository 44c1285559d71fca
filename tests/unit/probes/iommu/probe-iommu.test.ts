// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { known, unknown } from '../../../../src-main/model/fact.ts'
import type { KernelFacts } from '../../../../src-main/model/kernel-facts.ts'
import { createDirectoryHostReader } from '../../../../src-main/probes/directory-host-reader.ts'
import { probeIommu } from '../../../../src-main/probes/iommu/probe-iommu.ts'
import { parseGuestAddressWidth } from '../../../../src-main/probes/iommu/read-address-width.ts'
import { parseDirectRegions } from '../../../../src-main/probes/iommu/read-iommu-groups.ts'
import { probePci } from '../../../../src-main/probes/pci/probe-pci.ts'
import { buildFacts, buildPciDevice } from '../../../support/build-facts.ts'
import { pciAddress } from '../../../support/pci-address.ts'
import { makeTemporaryFolder } from '../../../support/temporary-folder.ts'
import { layOutHost } from '../../../support/temporary-host.ts'
import { writeHostTree } from '../../../support/write-host-tree.ts'

function kernelWith(patch: Partial<KernelFacts>): KernelFacts {
  return { ...buildFacts().kernel, ...patch }
}

const log = known(
  ['[    0.000000] Linux version 6.12.0-test', '[    0.400000] iommu: Default domain type: Passthrough'],
  '/dev/kmsg',
)

test('an Intel host with two groups', () => {
  const root = makeTemporaryFolder()
  writeHostTree(root, {
    tables: ['APIC', 'DMAR', 'SSDT1'],
    iommuUnits: ['dmar0', 'dmar1'],
    pciFunctions: [
      { address: '0000:01:00.0', ids: '10de:2684', classCode: '030000', group: 14 },
      { address: '0000:01:00.1', ids: '10de:22ba', classCode: '040300', group: 14 },
      { address: '0000:00:14.0', ids: '8086:7a60', classCode: '0c0330', group: 3 },
    ],
    files: {
      '/sys/class/iommu/dmar0/intel-iommu/cap': 'd2008c22260286\n',
      '/sys/class/iommu/dmar1/intel-iommu/cap': 'd2008c222f0686\n',
      '/sys/kernel/iommu_groups/3/reserved_regions':
        '0x0000000000099000 0x0000000000099fff direct-relaxable\n0x000000003e2e0000 0x000000003e2fffff direct\n0x00000000fee00000 0x00000000feefffff msi\n',
      '/sys/kernel/irq/16/chip_name': 'IR-IO-APIC\n',
      '/sys/bus/thunderbolt/devices/domain0/iommu_dma_protection': '1\n',
      '/sys/bus/thunderbolt/devices/0-0/authorized': '1\n',
    },
  })
  const reader = createDirectoryHostReader(root, null)
  const kernel = kernelWith({
    log,
    configuration: known({ INTEL_IOMMU: 'y', INTEL_IOMMU_DEFAULT_ON_INTGPU_OFF: 'y', AMD_IOMMU: 'y' }, '/boot/config'),
  })
  expect(probeIommu(reader, { kernel, pciDevices: probePci(reader, kernel) })).toEqual({
    tables: known(['DMAR'], '/sys/firmware/acpi/tables'),
    units: known(['dmar0', 'dmar1'], '/sys/class/iommu'),
    groups: known(
      [
        {
          id: 3,
          source: '/sys/kernel/iommu_groups/3',
          devices: ['0000:00:14.0'],
          domainType: 'DMA-FQ',
          directRegions: ['0x000000003e2e0000 0x000000003e2fffff'],
        },
        {
          id: 14,
          source: '/sys/kernel/iommu_groups/14',
          devices: ['0000:01:00.0', '0000:01:00.1'],
          domainType: 'DMA-FQ',
          directRegions: [],
        },
      ],
      '/sys/kernel/iommu_groups',
    ),
    interruptRemapping: known(true, '/sys/kernel/irq/16/chip_name'),
    defaultDomainType: known('passthrough', '/dev/kmsg'),
    intelDefault: known('on-except-integrated-graphics', '/boot/config'),
    amdBuilt: known(true, '/boot/config'),
    firmwareBugs: known([], '/dev/kmsg'),
    faults: known([], '/dev/kmsg'),
    addressWidthBits: known(39, '/sys/class/iommu/dmar0/intel-iommu/cap'),
    dmaProtection: known([true], '/sys/bus/thunderbolt/devices'),
  })
})

const ungrouped = buildPciDevice({ iommuGroup: known(null, '/sys/bus/pci/devices/0000:01:00.0') })
const grouped = buildPciDevice({ address: pciAddress('0000:02:00.0'), iommuGroup: known(5, 'link') })
const untold = buildPciDevice({ iommuGroup: unknown('denied') })

test('a tree without empty folders: devices without a group are knowledge, a device that cannot tell is not', () => {
  const reader = layOutHost({ '/sys/bus/pci/devices/0000:02:00.0/iommu': { link: '../../virtual/iommu/dmar0' } })
  const kernel = kernelWith({ log })
  const facts = (devices: Parameters<typeof probeIommu>[1]['pciDevices']) => {
    const { units, groups } = probeIommu(reader, { kernel, pciDevices: devices })
    return { units, groups }
  }
  const from = (...devices: (typeof ungrouped)[]) => known(devices, '/sys/bus/pci/devices')
  expect([
    facts(from(ungrouped)),
    facts(from(ungrouped, grouped)),
    facts(from(ungrouped, untold)),
    facts(unknown('?')),
  ]).toEqual([
    { units: known([], '/sys/bus/pci/devices'), groups: known([], '/sys/bus/pci/devices') },
    {
      units: known(['dmar0'], '/sys/bus/pci/devices'),
      groups: known(
        [
          {
            id: 5,
            source: '/sys/kernel/iommu_groups/5',
            devices: ['0000:02:00.0'],
            domainType: null,
            directRegions: [],
          },
        ],
        '/sys/bus/pci/devices',
      ),
    },
    { units: { known: false, reason: expect.any(String) }, groups: { known: false, reason: expect.any(String) } },
    { units: { known: false, reason: expect.any(String) }, groups: { known: false, reason: expect.any(String) } },
  ])
})

test('groups are read whole from their own folder where the devices are not known', () => {
  const reader = layOutHost({
    '/sys/kernel/iommu_groups/2/devices/0000:00:1f.3': '',
    '/sys/kernel/iommu_groups/2/devices/0000:00:1f.0': '',
    '/sys/kernel/iommu_groups/10/type': 'identity\n',
    '/sys/kernel/iommu_groups/10/devices/serial8250': '',
  })
  const { groups } = probeIommu(reader, { kernel: kernelWith({ log }), pciDevices: unknown('not read') })
  expect(groups.known && groups.value).toEqual([
    {
      id: 2,
      source: '/sys/kernel/iommu_groups/2',
      devices: ['0000:00:1f.0', '0000:00:1f.3'],
      domainType: null,
      directRegions: [],
    },
    { id: 10, source: '/sys/kernel/iommu_groups/10', devices: [], domainType: 'identity', directRegions: [] },
  ])
})

test('a log that has lost its beginning does not say that there was no firmware bug', () => {
  const late = known(['[ 9000.000000] DMAR: [DMA Read] Request device [01:00.0] fault addr 0'], '/dev/kmsg')
  const { firmwareBugs, faults } = probeIommu(layOutHost({}), {
    kernel: kernelWith({ log: late }),
    pciDevices: unknown('not read'),
  })
  expect({ firmwareBugs, faults }).toEqual({
    firmwareBugs: { known: false, reason: expect.stringContaining('start of this boot') },
    faults: late,
  })
})

test('an AMD host: no Intel width, its driver is built in because it runs', () => {
  const reader = layOutHost({ '/sys/class/iommu/ivhd0/uevent': '' })
  const { addressWidthBits, amdBuilt, intelDefault } = probeIommu(reader, {
    kernel: kernelWith({ log, configuration: unknown('no configuration') }),
    pciDevices: unknown('not read'),
  })
  expect({ addressWidthBits, amdBuilt, intelDefault }).toEqual({
    addressWidthBits: known(null, '/sys/class/iommu'),
    amdBuilt: known(true, '/sys/class/iommu'),
    intelDefault: unknown('no configuration'),
  })
})

test('registers and regions of odd shape', () => {
  expect([parseGuestAddressWidth('d2008c22260286'), parseGuestAddressWidth('0x1'), parseGuestAddressWidth('')]).toEqual(
    [39, null, null],
  )
  expect(parseDirectRegions('0x00 0x0f direct\n0x10 0x1f direct-relaxable\nnonsense\n')).toEqual(['0x00 0x0f'])
})
