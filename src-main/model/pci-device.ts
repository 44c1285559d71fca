// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'
import type { PciAddress } from './pci-address.ts'

/** A PCIe link: generation by its transfer rate, and lanes. */
export interface PciLink {
  /** GT/s per lane: 2.5, 5, 8, 16, 32 or 64. */
  readonly speedGtPerSecond: number
  readonly width: number
}

/** One base address register as the kernel assigned it. */
export interface PciBar {
  readonly index: number
  readonly sizeBytes: number
  readonly kind: 'memory' | 'io'
  readonly prefetchable: boolean
  readonly is64Bit: boolean
  /** False where firmware or kernel found no room for it. */
  readonly assigned: boolean
}

/** Virtual functions of an SR-IOV physical function. */
export interface PciVirtualFunctions {
  readonly total: number
  readonly enabled: number
}

/**
 * A PCI function.
 *
 * Ids are lower-case hexadecimal without `0x`: four digits, `classCode` six. What every device has is plain;
 * what only some devices or kernels tell is a fact.
 */
export interface PciDevice {
  readonly address: PciAddress
  /** The sysfs folder all of it was read from. */
  readonly source: string
  readonly vendorId: string
  readonly deviceId: string
  readonly subsystemVendorId: string | null
  readonly subsystemDeviceId: string | null
  readonly classCode: string
  readonly revision: string | null
  readonly vendorName: string | null
  readonly deviceName: string | null
  readonly subsystemName: string | null
  /** The bridge above, or null on a root bus. */
  readonly parent: PciAddress | null
  readonly driver: Fact<string | null>
  readonly driverOverride: Fact<string | null>
  /** Modules that would take the device, by modules.alias; empty where none would. */
  readonly modules: Fact<readonly string[]>
  readonly iommuGroup: Fact<number | null>
  /** Null where firmware names none (-1). */
  readonly numaNode: Fact<number | null>
  readonly link: Fact<PciLink | null>
  readonly maxLink: Fact<PciLink | null>
  /** In the order the kernel would try them; empty means no reset at all. */
  readonly resetMethods: Fact<readonly string[]>
  readonly bars: Fact<readonly PciBar[]>
  readonly hasRom: Fact<boolean>
  /** Sizes in bytes that the memory BARs could be resized to, by BAR index; empty without the capability. */
  readonly resizableBars: Fact<readonly { readonly index: number; readonly sizesBytes: readonly number[] }[]>
  /** Only display devices carry it; null elsewhere. */
  readonly bootVga: Fact<boolean | null>
  readonly virtualFunctions: Fact<PciVirtualFunctions | null>
  /** The physical function, when this is a virtual one. */
  readonly physicalFunction: PciAddress | null
  /** Mediated device types offered (`nvidia-256`, `i915-GVTg_V5_4`); empty where none. */
  readonly mediatedTypes: Fact<readonly string[]>
  readonly d3coldAllowed: Fact<boolean | null>
  readonly powerState: Fact<string | null>
  /** True where firmware marks the port as reachable from outside (Thunderbolt, ExpressCard). */
  readonly removable: Fact<boolean | null>
}

/** The best short name for a device: its pci.ids name, else its ids. */
export function pciDeviceName(device: PciDevice): string {
  const vendor = device.vendorName ?? device.vendorId
  return `${vendor} ${device.deviceName ?? `device ${device.deviceId}`}`
}
