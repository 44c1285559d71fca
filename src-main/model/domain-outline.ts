// SPDX-License-Identifier: MIT
import type { GuestTuning } from './guest-metadata.ts'
import type { GuestPurpose, GuestSystem } from './guest-spec.ts'
import type { PciAddress } from './pci-address.ts'

/** A disk or a disc of a domain, and where its bytes lie. */
export interface OutlineDisk {
  /** `vda`, `sdb`. */
  readonly target: string
  readonly device: 'disk' | 'cdrom' | 'floppy' | 'lun'
  readonly source:
    | { readonly kind: 'file' | 'block'; readonly path: string }
    | { readonly kind: 'volume'; readonly pool: string; readonly volume: string }
    /** On a server, by QEMU's NVMe driver, …: nothing to look at on this host. */
    | { readonly kind: 'other'; readonly text: string }
    /** An empty drive. */
    | { readonly kind: 'none' }
  readonly isReadOnly: boolean
  readonly isShareable: boolean
  /** libvirt starts the domain without it where it is not there. */
  readonly isOptional: boolean
}

/** A USB device that a domain takes from the host. */
export interface OutlineUsb {
  /** Null where only a place is named. */
  readonly vendorId: string | null
  readonly productId: string | null
  /** Null where it is found by its ids. */
  readonly bus: number | null
  readonly device: number | null
  /** `1.2` of the port path `1-1.2`, where it is named (libvirt 12 and later). */
  readonly port: string | null
  readonly startupPolicy: 'mandatory' | 'requisite' | 'optional'
  /** libvirt's name for it while it is attached. */
  readonly alias: string | null
}

/** A function of the host that a domain takes. */
export interface OutlineHostDevice {
  readonly address: PciAddress
  /** libvirt binds it to vfio-pci at the start, and back at the end. */
  readonly isManaged: boolean
}

/** Ids that a function had when the guest was made, as our metadata keeps them. */
export interface RememberedDevice {
  readonly address: PciAddress
  readonly vendorId: string
  readonly deviceId: string
}

/** What is known of a domain from its XML, whoever wrote it: what is shown, and what a start needs. */
export interface DomainOutline {
  readonly name: string
  readonly uuid: string | null
  /** `kvm`, `qemu`, … */
  readonly type: string
  /** Made by Throughway, by its element in the metadata. */
  readonly isOurs: boolean
  readonly system: GuestSystem | null
  readonly purpose: GuestPurpose | null
  readonly emulator: string | null
  readonly memoryKiB: number
  readonly vcpuCount: number
  /** Asked-for huge pages; `pageKiB` null is the host's default size, `guestNodes` null all of the memory. */
  readonly hugePages: readonly { readonly pageKiB: number | null; readonly guestNodes: readonly number[] | null }[]
  /** Memory of the guest's NUMA cells, by number; empty on one. */
  readonly cells: readonly { readonly id: number; readonly memoryKiB: number }[]
  /** Host nodes that the memory has to come from; `cell` null is all of it. */
  readonly memoryNodes: readonly { readonly cell: number | null; readonly hostNodes: readonly number[] }[]
  /** Every host CPU that something is pinned to. */
  readonly pinnedCpus: readonly number[]
  readonly firmware: {
    /** libvirt chooses the files at each start. */
    readonly isAutomatic: boolean
    readonly loaderPath: string | null
    /** Secure Boot is held in it. */
    readonly isSecure: boolean
    readonly variablesPath: string | null
    readonly templatePath: string | null
  }
  /** Emulated by swtpm, which keeps a state. */
  readonly hasTpm: boolean
  readonly disks: readonly OutlineDisk[]
  readonly networks: readonly { readonly kind: string; readonly source: string | null }[]
  readonly hostDevices: readonly OutlineHostDevice[]
  readonly remembered: readonly RememberedDevice[]
  readonly usbDevices: readonly OutlineUsb[]
  readonly graphics: readonly string[]
  /** Address of the first screen on a port, as viewers take it; null while the domain is off. */
  readonly consoleAddress: string | null
  /** Discs that the guest was made with, as our metadata keeps them, whatever is in its drives now. */
  readonly discs: readonly { readonly purpose: string; readonly path: string }[]
  readonly hasVideo: boolean
  /** Null without a channel for the agent; while the domain is off, false. */
  readonly isAgentConnected: boolean | null
  /** What the hook is asked to do to the host; null: nothing, or not in a form of ours. */
  readonly tuning: GuestTuning | null
}
