// SPDX-License-Identifier: MIT
import type { GuestTuning } from './guest-metadata.ts'
import type { PciAddress } from './pci-address.ts'

/** Version of the shape of `GuestSpec`. */
export const guestSpecSchema = 1

export const guestSystems = ['windows-11', 'windows-10', 'linux'] as const
export type GuestSystem = (typeof guestSystems)[number]

export const guestPurposes = ['gaming', 'ml', 'general'] as const
export type GuestPurpose = (typeof guestPurposes)[number]

/** What the guest sees of processors. `sockets × dies × cores × threads` is the number of vCPUs. */
export interface GuestTopology {
  readonly sockets: number
  readonly dies: number
  readonly cores: number
  readonly threads: number
}

/** A guest NUMA cell and the host node its memory comes from. */
export interface GuestNumaCell {
  readonly id: number
  readonly hostNode: number
  readonly vcpus: readonly number[]
  readonly memoryKiB: number
}

/** Which host CPUs run what. Null in `GuestProcessor` leaves placement to the host's scheduler. */
export interface GuestPinning {
  /** Host CPU of each vCPU, by vCPU number. */
  readonly vcpus: readonly number[]
  readonly emulator: readonly number[]
  /** Host CPUs of each iothread, iothread 1 first. */
  readonly iothreads: readonly (readonly number[])[]
}

export interface GuestProcessor {
  readonly topology: GuestTopology
  readonly pinning: GuestPinning | null
  /**
   * Empty leaves memory to the host. One cell binds all of it to a host node without showing the guest any; several are
   * shown to the guest as they are.
   */
  readonly numaCells: readonly GuestNumaCell[]
  /** Shows vmx/svm to the guest: VBS, WSL2, Docker Desktop. */
  readonly isNested: boolean
  /** Host cache sizes as they are; only true beside pinning. */
  readonly hasHostCache: boolean
  readonly hasPerformanceCounters: boolean
  /** For drivers that refuse virtual machines (NVIDIA before R465). Never a default. */
  readonly hidesHypervisor: boolean
}

export interface GuestMemory {
  readonly sizeKiB: number
  /** 4 leaves it to transparent huge pages. */
  readonly pageKiB: 4 | 2048 | 1_048_576
  /** All memory is there before the guest starts. Given where pages are huge or a PCI device is passed through. */
  readonly isPreallocated: boolean
  /** Shared with vhost-user devices (virtiofs). */
  readonly isShared: boolean
  readonly hasBalloon: boolean
}

/** Firmware that starts the guest. Secure Boot with Microsoft's keys enrolled, or none. */
export interface GuestFirmwareChoice {
  readonly secureBoot: boolean
  readonly tpm: boolean
  /** Address window for the BARs of devices, a power of two; null lets the firmware size it by what it finds. */
  readonly pciWindowMiB: number | null
}

/** Where a disk's bytes lie. */
export type GuestDiskSource =
  /** A new file in a storage pool, made before the domain is defined. */
  | {
      readonly kind: 'new-volume'
      readonly pool: string
      readonly name: string
      readonly format: 'raw' | 'qcow2'
      readonly sizeBytes: number
      /** `full` needs all the space now; `metadata` is for qcow2 only. */
      readonly preallocation: 'off' | 'metadata' | 'full'
    }
  | { readonly kind: 'file'; readonly path: string; readonly format: 'raw' | 'qcow2' }
  /** A whole disk, partition or logical volume of the host, by a stable path (`/dev/disk/by-id/…`). */
  | { readonly kind: 'block-device'; readonly path: string }
  /** An NVMe controller's namespace by QEMU's own driver. */
  | { readonly kind: 'nvme'; readonly address: PciAddress; readonly namespace: number }

export interface GuestDisk {
  readonly source: GuestDiskSource
  readonly bus: 'virtio-blk' | 'virtio-scsi' | 'sata' | 'nvme'
  readonly cache: 'none' | 'writeback' | 'writethrough' | 'directsync'
  readonly io: 'native' | 'io_uring' | 'threads'
  readonly discard: boolean
  /** iothread it is served by, from 1; null: the main loop. */
  readonly iothread: number | null
  /** Shown to the guest; up to 20 characters. */
  readonly serial: string | null
}

/** A disc in a drive. */
export interface GuestDisc {
  readonly purpose: 'install' | 'drivers' | 'answers' | 'other'
  readonly path: string
}

export type GuestNetworkSource =
  | { readonly kind: 'network'; readonly name: string }
  | { readonly kind: 'bridge'; readonly interface: string }
  /** Host and guest do not reach each other over it. */
  | { readonly kind: 'macvtap'; readonly interface: string }
  | { readonly kind: 'virtual-function'; readonly address: PciAddress }
  /** User-mode networking, for the session daemon. */
  | { readonly kind: 'user' }

export interface GuestNetwork {
  readonly source: GuestNetworkSource
  readonly model: 'virtio' | 'e1000e'
  /** `52:54:00:xx:xx:xx`, or null for libvirt to choose. */
  readonly macAddress: string | null
  /** Null where one queue will do. */
  readonly queues: number | null
  readonly isConnected: boolean
}

/** A slot of the host with all functions that travel together; the guest sees them on one multifunction slot. */
export interface GuestHostDevice {
  readonly functions: readonly {
    readonly address: PciAddress
    /**
     * As when it was chosen; checked before every start. Four lower-case hexadecimal digits each; null in a domain that
     * was made elsewhere and does not say.
     */
    readonly vendorId: string | null
    readonly deviceId: string | null
  }[]
  /** A file with the card's video BIOS, or null for the card's own. */
  readonly romFile: string | null
  readonly hasRom: boolean
  /** Guest NUMA cell it hangs from; null on one cell. */
  readonly numaCell: number | null
}

export interface GuestUsbDevice {
  readonly vendorId: string
  readonly productId: string
  /** The host's port path (`1-4.2`): this port, whatever is plugged into it has these ids. Null: by ids alone. */
  readonly port: string | null
  readonly startupPolicy: 'mandatory' | 'requisite' | 'optional'
}

/** An input device of the host that follows the guest until both Ctrl keys are pressed. */
export interface GuestEvdevInput {
  /** `/dev/input/by-id/…`. */
  readonly path: string
  readonly kind: 'keyboard' | 'pointer'
}

export interface GuestLookingGlass {
  readonly transport: 'kvmfr' | 'ivshmem'
  readonly sizeMiB: number
}

export interface GuestDisplay {
  /** `none`: the passed-through card is the only one. */
  readonly video: 'vga' | 'virtio' | 'qxl' | 'bochs' | 'none'
  readonly graphics: 'spice' | 'vnc' | 'none'
  readonly lookingGlass: GuestLookingGlass | null
}

export interface GuestSharedFolder {
  readonly path: string
  /** Name by which the guest mounts it. */
  readonly tag: string
  readonly isReadOnly: boolean
}

/**
 * A guest as it is wanted: everything that is decided, nothing that follows from it. `guest` turns it into domain XML
 * for one host; what the host lacks is reported there, not stored here.
 */
export interface GuestSpec {
  readonly schema: typeof guestSpecSchema
  /** Name of the domain: letters, digits and `.+_-`, up to 64, starting with a letter or digit. */
  readonly name: string
  readonly system: GuestSystem
  readonly purpose: GuestPurpose
  readonly processor: GuestProcessor
  readonly memory: GuestMemory
  readonly firmware: GuestFirmwareChoice
  readonly disks: readonly GuestDisk[]
  readonly discs: readonly GuestDisc[]
  readonly networks: readonly GuestNetwork[]
  readonly hostDevices: readonly GuestHostDevice[]
  readonly usbDevices: readonly GuestUsbDevice[]
  readonly evdevInputs: readonly GuestEvdevInput[]
  readonly display: GuestDisplay
  readonly sound: 'none' | 'spice' | 'pipewire' | 'pulseaudio' | 'alsa'
  readonly sharedFolders: readonly GuestSharedFolder[]
  readonly hasAgent: boolean
  /** CPUs are taken from the host's services while the guest runs, and given back. */
  readonly isolatesCpus: boolean
  /** What the libvirt hook does to the host while the guest runs (`draftGuestTuning`); null: nothing. */
  readonly tuning: GuestTuning | null
  readonly startsWithHost: boolean
}
