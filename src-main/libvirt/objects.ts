// SPDX-License-Identifier: MIT
import type {
  WireDomain,
  WireNetwork,
  WireNodeDevice,
  WireStoragePool,
  WireStorageVol,
} from './protocol/procedures.gen.ts'

// References are plain values: they stay good over a reconnection, can be kept, compared and sent elsewhere.

/** A domain: its name, UUID and, while it runs, id; `id` is -1 while it does not. libvirt finds it by the UUID. */
export type DomainRef = WireDomain

/** A virtual network; libvirt finds it by the UUID. */
export type NetworkRef = WireNetwork

/** A storage pool; libvirt finds it by the UUID. */
export type StoragePoolRef = WireStoragePool

/** A storage volume: its pool's name, its name in there, and a key that is unique on the host, mostly its path. */
export type StorageVolumeRef = WireStorageVol

/** A device of the host, by libvirt's name for it, such as `pci_0000_01_00_0`. */
export type NodeDeviceRef = WireNodeDevice

/** A snapshot of a domain. */
export interface SnapshotRef {
  readonly domain: DomainRef
  readonly name: string
}
