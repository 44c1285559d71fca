// SPDX-License-Identifier: MIT
import type { MappedDevice } from '../../model/device-report.ts'
import { isPciBridge } from '../../model/pci-class.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { accountOf, type CostSource } from './cost-account.ts'

const alwaysPlatform: readonly (readonly [classPrefix: string, what: string])[] = [
  ['0600', 'a host bridge'],
  ['0601', 'the bridge to the firmware’s own devices (LPC/ISA)'],
  ['0680', 'a part of the chipset'],
  ['06', 'a bridge of the chipset'],
  ['0c05', 'the system management bus'],
  ['0500', 'a memory controller'],
  ['0580', 'a memory controller'],
  ['0806', 'the IOMMU itself'],
  ['0800', 'an interrupt controller'],
]

/** Classes that are the chipset's only when Intel or AMD made the function. */
const chipsetPlatform: readonly (readonly [classPrefix: string, what: string])[] = [
  ['0780', 'the management engine or a serial port of the chipset'],
  ['0700', 'the management engine’s serial port'],
  ['1080', 'the security processor'],
  ['1180', 'the platform’s power and thermal control'],
  ['1101', 'a performance counter'],
  ['11', 'a part of the platform’s control'],
  ['0880', 'a part of the chipset'],
  ['0c80', 'a serial bus of the chipset'],
]

const chipsetVendors = new Set(['8086', '1022', '1d94', '1d17'])

/** Parts of the platform itself, which a host cannot run without and a guest cannot use. */
export const platformCost: CostSource = (_facts, index) =>
  accountOf(
    index.devices.flatMap((device) => {
      const what = platformPart(device)
      if (what === null) return []
      const text = `It is ${what}, which belongs to the platform.`
      return [{ address: device.address, cost: { code: 'platform-device', severity: 'refuse', text } }]
    }),
  )

/**
 * What part of the platform a function is (`a host bridge`), or null for a device that could be given away.
 *
 * Bridges to further PCI buses are neither: they stay in the host and never count.
 * Source: PCI Code and ID Assignment Specification; the interlocks of libvirt's and the kernel's device handling.
 */
export function platformPart(device: PciDevice): string | null {
  if (isPciBridge(device.classCode)) return null
  const find = (list: typeof alwaysPlatform) => list.find(([prefix]) => device.classCode.startsWith(prefix))?.[1]
  const part = find(alwaysPlatform)
  if (part !== undefined) return part
  const isChipset = chipsetVendors.has(device.vendorId) && (device.parent === null || device.classCode.startsWith('1'))
  return isChipset ? (find(chipsetPlatform) ?? null) : null
}

/**
 * True for a host bridge that no driver holds: it stays unbound in the host and leaves its group viable.
 *
 * Early Ryzen boards put a dummy host bridge into the group of the root port beside it. VFIO accepts a group whose
 * other members have no driver (Linux drivers/iommu/iommu.c, iommu_group_claim_dma_owner).
 */
export function isHarmlessHostBridge(device: MappedDevice): boolean {
  return device.classCode.startsWith('0600') && device.isDriverKnown && device.driver === null
}
