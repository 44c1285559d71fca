// SPDX-License-Identifier: MIT
import type { PciAddress } from './pci-address.ts'
import type { PciKind } from './pci-class.ts'
import type { PciLink } from './pci-device.ts'

/** Version of the shape of `DeviceReport`. */
export const deviceReportSchema = 1

/** What the host gives up with a device, and how badly. */
export interface HostCost {
  readonly code:
    | 'boot-disk'
    | 'mounted-file-system'
    | 'swap'
    | 'last-keyboard'
    | 'last-pointer'
    | 'input-device'
    | 'default-route'
    | 'ssh-session'
    | 'network-in-use'
    | 'only-display'
    | 'boot-display'
    | 'display-in-use'
    | 'management-controller'
    | 'platform-device'
    | 'virtual-functions-in-use'
    | 'unknown'
  /** `refuse`: giving it away breaks the host. `warn`: something is lost. `unknown`: could not be told. */
  readonly severity: 'refuse' | 'warn' | 'unknown'
  readonly text: string
}

/** A device on the map. */
export interface MappedDevice {
  readonly address: PciAddress
  readonly vendorId: string
  readonly deviceId: string
  readonly classCode: string
  readonly kind: PciKind
  readonly name: string
  /** Null where no driver holds it or where that could not be told (then `isDriverKnown` is false). */
  readonly driver: string | null
  readonly isDriverKnown: boolean
  readonly bootVga: boolean | null
  /** Null where it could not be told; empty means no way to reset the device. */
  readonly resetMethods: readonly string[] | null
  readonly link: PciLink | null
  readonly maxLink: PciLink | null
  readonly numaNode: number | null
  readonly iommuGroup: number | null
  /** The bridge above, or null on a root bus; with it the map can be drawn as the buses branch. */
  readonly parent: PciAddress | null
  readonly isBridge: boolean
  /** Other functions that must go together with this one: same slot, or a GPU's companion. */
  readonly companions: readonly PciAddress[]
  /** Other devices with the same vendor and device id, the first 16: only the address tells them apart. */
  readonly twins: readonly PciAddress[]
  readonly hostCost: readonly HostCost[]
}

/** An IOMMU group on the map. */
export interface MappedGroup {
  readonly id: number
  readonly devices: readonly MappedDevice[]
  /** True where everything in it but bridges can be given to a guest without breaking the host. */
  readonly assignable: boolean
  /** Why (not), one sentence each. */
  readonly reasons: readonly string[]
}

/** A graphics card that could be given away. Best first. */
export interface GpuCandidate {
  readonly address: PciAddress
  readonly name: string
  /** All that goes with it, itself included. */
  readonly functions: readonly PciAddress[]
  readonly group: number | null
  /** `give`: the proposal. `possible`: works, second choice. `keep`: the host needs it. `blocked`: cannot be given as things are. */
  readonly advice: 'give' | 'possible' | 'keep' | 'blocked'
  readonly reasons: readonly string[]
}

/** What `devices` prints and the Devices screen shows. */
export interface DeviceReport {
  readonly schema: typeof deviceReportSchema
  readonly groups: readonly MappedGroup[]
  /** Devices outside any group: all of them while there is no IOMMU. */
  readonly ungrouped: readonly MappedDevice[]
  readonly candidates: readonly GpuCandidate[]
  /** What could not be told and weakens this report, one sentence each. */
  readonly unknowns: readonly string[]
}
