// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'
import type { PciAddress } from './pci-address.ts'

/** One layer of a storage stack, by its kernel name (`nvme0n1p2`, `dm-0`, `md127`). */
export interface StorageLayer {
  readonly name: string
  readonly kind:
    | 'disk'
    | 'partition'
    | 'lvm'
    | 'luks'
    | 'raid'
    | 'multipath'
    | 'device-mapper'
    | 'cache'
    | 'loop'
    | 'zram'
    | 'other'
}

/**
 * Something the host keeps on block devices, and everything below it down to PCI functions.
 *
 * `layers` go from what is mounted to the disks; several disks (RAID, btrfs, LVM) give several addresses.
 * No layers at all: it lies in memory (tmpfs). A layer of kind `other` could not be followed further (a ZFS pool, a
 * network file system, a device sysfs says nothing of), so addresses below it are missing. A `disk` that adds no address
 * is not a PCI device's (iSCSI, a platform device).
 */
export interface StorageUse {
  /** `volume`: an active LVM, LUKS or RAID device that is not mounted; a guest or a program may have it open. */
  readonly purpose: 'root' | 'boot' | 'efi' | 'home' | 'swap' | 'mount' | 'volume'
  /** Mount point, the swap area's path or the volume's node. */
  readonly path: string
  /** `swap` for swap, `none` for a volume. */
  readonly fileSystem: string
  readonly layers: readonly StorageLayer[]
  readonly pciAddresses: readonly PciAddress[]
  readonly source: string
}

/** A whole disk and the function it hangs from. */
export interface Disk {
  readonly name: string
  /** Null where it could not be told. */
  readonly sizeBytes: number | null
  readonly model: string | null
  readonly rotational: boolean | null
  readonly pciAddress: PciAddress | null
}

/** Storage of the host, as far as it decides what may be given away and where a guest can live. */
export interface StorageFacts {
  readonly uses: Fact<readonly StorageUse[]>
  readonly disks: Fact<readonly Disk[]>
  /** Free bytes and file system of libvirt's image folder, or of the folder it would be made in. */
  readonly imageFolder: Fact<{ readonly path: string; readonly freeBytes: number; readonly fileSystem: string }>
}
