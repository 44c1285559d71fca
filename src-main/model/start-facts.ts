// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'
import type { HugePagePool, NodeHugePagePool } from './memory-facts.ts'
import type { PciAddress } from './pci-address.ts'

/** A function that a guest takes, as it is now. */
export interface StartDevice {
  readonly address: PciAddress
  /** Null: there is no function at this address. */
  readonly ids: Fact<{ readonly vendorId: string; readonly deviceId: string } | null>
  readonly driver: Fact<string | null>
  /** Null: the function is in no group, so no IOMMU guards it. */
  readonly group: Fact<StartGroup | null>
  /** Processes that hold it open; looked for only where a driver of the host has it. */
  readonly holders: Fact<readonly { readonly processId: number; readonly command: string }[]>
}

/** An IOMMU group, without its bridges. */
export interface StartGroup {
  readonly id: number
  readonly members: readonly { readonly address: PciAddress; readonly driver: string | null }[]
}

/** A USB device of the host with the numbers it has now. */
export interface StartUsb {
  readonly port: string
  readonly vendorId: string
  readonly productId: string
  readonly bus: number | null
  readonly device: number | null
  readonly isHub: boolean
}

/** What stands at a path. */
export type PathKind = 'file' | 'block' | 'directory' | 'other' | 'absent'

/** What the host says, now, of everything that a guest needs at its start. */
export interface StartHostFacts {
  readonly devices: readonly StartDevice[]
  readonly hasIommu: Fact<boolean>
  readonly hugePages: Fact<readonly HugePagePool[]>
  readonly hugePagesByNode: Fact<readonly NodeHugePagePool[]>
  readonly defaultHugePageKiB: Fact<number>
  readonly availableKiB: Fact<number>
  readonly onlineCpus: Fact<readonly number[]>
  readonly usbDevices: Fact<readonly StartUsb[]>
  readonly paths: ReadonlyMap<string, Fact<PathKind>>
  /** What the host keeps on a block device, by its path: mount points, swap, volumes. */
  readonly blockUses: ReadonlyMap<string, Fact<readonly string[]>>
  readonly hasHook: Fact<boolean>
}

/** What libvirt says. */
export interface StartLibvirtFacts {
  /** Networks that the guest names: whether they run, or null where there is none of that name. */
  readonly networks: ReadonlyMap<string, Fact<boolean | null>>
  /** Volumes that the guest names, by `pool/volume`: their path, or null where there is none. */
  readonly volumes: ReadonlyMap<string, Fact<string | null>>
  /** Guests that run now and what they hold. */
  readonly running: Fact<
    readonly {
      readonly name: string
      readonly hostDevices: readonly PciAddress[]
      readonly writtenPaths: readonly string[]
    }[]
  >
}
