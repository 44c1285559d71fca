// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseIommuLog } from '../../../../src-main/probes/iommu/parse-iommu-log.ts'

const begin = '[    0.000000] Linux version 6.12.0-test (builder@example)'

test('a healthy Intel host', () => {
  const lines = [
    begin,
    '[    0.012000] DMAR: Host address width 39',
    '[    0.014000] DMAR-IR: Enabled IRQ remapping in x2apic mode',
    '[    0.400000] iommu: Default domain type: Translated',
    '[    0.400000] iommu: DMA domain TLB invalidation policy: lazy mode',
    '[    0.500000] DMAR: No ATSR found',
    '[    0.600000] DMAR: Intel(R) Virtualization Technology for Directed I/O',
  ]
  expect(parseIommuLog(lines)).toEqual({
    firmwareBugs: [],
    faults: [],
    interruptRemapping: true,
    domainType: 'translated-lazy',
    hostAddressWidth: 39,
    isWhole: true,
  })
})

test('firmware bugs and faults are quoted as they stand', () => {
  const bugs = [
    '[    0.010000] DMAR: [Firmware Bug]: No firmware reserved region can cover this RMRR [0x000000003e2e0000-0x000000003e2fffff], contact BIOS vendor for fixes',
    '[    0.020000] [Firmware Bug]: AMD-Vi: IOAPIC[33] not in IVRS table',
    '[    0.030000] Your BIOS is broken; DMAR reported at address fed90000 returns all ones!',
    '[    0.040000] dmar: parse DMAR table failure.',
  ]
  const faults = [
    '[  101.000000] DMAR: DRHD: handling fault status reg 3',
    '[  101.000100] DMAR: [DMA Write NO_PASID] Request device [01:00.0] fault addr 0xdead000 [fault reason 0x05] PTE Write access is not set',
    '[  102.000000] vfio-pci 0000:0b:00.0: AMD-Vi: Event logged [IO_PAGE_FAULT domain=0x000e address=0x80000000 flags=0x0020]',
    '[  103.000000] AMD-Vi: Completion-Wait loop timed out',
  ]
  expect(parseIommuLog([...bugs, '[    1.0] usb 1-1: reset', ...faults])).toMatchObject({
    firmwareBugs: bugs,
    faults,
    isWhole: false,
  })
})

test.each([
  [['AMD-Vi: Interrupt remapping enabled'], true],
  [['DMAR-IR: Enabled IRQ remapping in xapic mode'], true],
  [['AMD-Vi: Disabling interrupt remapping'], false],
  [['DMAR-IR: Enabled IRQ remapping in xapic mode', "x2apic: IRQ remapping doesn't support X2APIC mode"], true],
  [['DMAR-IR: Enabled IRQ remapping in xapic mode', 'AMD-Vi: Disabling interrupt remapping'], false],
  [['DMAR: IOMMU enabled', 'AMD-Vi: Found IOMMU cap 0x40'], null],
])('interrupt remapping by %j', (lines, expected) => {
  expect(parseIommuLog(lines).interruptRemapping).toBe(expected)
})

test.each([
  [['iommu: Default domain type: Passthrough (set via kernel command line)'], 'passthrough'],
  [['iommu: Default domain type: Translated '], 'translated'],
  [
    ['iommu: Default domain type: Translated', 'iommu: DMA domain TLB invalidation policy: strict mode'],
    'translated-strict',
  ],
  [
    [
      'iommu: Default domain type: Translated',
      'iommu: DMA domain TLB invalidation policy: lazy mode',
      'AMD-Vi: Using strict mode due to virtualization',
    ],
    'translated-strict',
  ],
  [['DMAR: IOMMU enabled'], null],
])('default domain type by %j', (lines, expected) => {
  expect(parseIommuLog(lines).domainType).toBe(expected)
})
