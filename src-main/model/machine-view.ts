// SPDX-License-Identifier: MIT
import type { Cause } from './diagnosis.ts'
import type { GuestPurpose, GuestSystem } from './guest-spec.ts'
import type { OfferedPool } from './offered-pool.ts'
import type { PciAddress } from './pci-address.ts'

/** States of a domain, by libvirt's names (virDomainState). */
export type MachineState = 'running' | 'idle' | 'paused' | 'shutting-down' | 'off' | 'crashed' | 'suspended' | 'unknown'

/** A virtual machine as libvirt knows it. */
export interface MachineView {
  readonly uuid: string
  readonly name: string
  readonly state: MachineState
  /** Made by Throughway; others are shown and can be used, and are never rewritten without being asked. */
  readonly isOurs: boolean
  /** Null where the domain does not say. */
  readonly system: GuestSystem | null
  readonly purpose: GuestPurpose | null
  readonly memoryKiB: number
  readonly vcpuCount: number
  readonly hostDevices: readonly PciAddress[]
  readonly startsWithHost: boolean
  /** Whether the guest agent answers; null while off or without a channel. */
  readonly isAgentConnected: boolean | null
  readonly hasGraphics: boolean
  /** Where a viewer finds its emulated screen (`spice://127.0.0.1:5900`); null while it is off or has none on a port. */
  readonly consoleAddress: string | null
  /** How its system gets, or got, onto its disk; null where that is not ours to know, or the disk had one. */
  readonly installation: Installation | null
  /** What was seen of it since it was started; null while it is off. */
  readonly run: MachineRun | null
  /** USB devices it has now. */
  readonly usbDevices: readonly LendableUsb[]
  /** What is being done to it now, or null. */
  readonly action: 'starting' | 'stopping' | 'killing' | 'removing' | 'installing' | null
  /** Why the last action did not work, or null; with the cause that its logs name, where there is one. */
  readonly lastFailure: { readonly code: string; readonly text: string; readonly cause?: Cause } | null
}

/** The installation of a guest's system, by the discs that the guest was made with. */
export interface Installation {
  /** `by-hand`: somebody answers the installer. */
  readonly kind: 'by-hand' | 'unattended'
  readonly imagePath: string
  /** The disc is out of the drive: the guest's agent reported, or somebody said so. */
  readonly isOver: boolean
}

/** What this process saw of a machine that is on. */
export interface MachineRun {
  /** Milliseconds since the epoch; null where it was on already when this process came. */
  readonly startedAtMs: number | null
  /** How often the guest restarted by itself since. */
  readonly restartCount: number
}

/** Keys that an installer may ask for. */
export const installerKeys = ['enter', 'space', 'escape', 'tab', 'f2', 'f12', 'delete', 'ctrl-alt-delete'] as const
export type InstallerKey = (typeof installerKeys)[number]

/** A USB device of the host, and who has it. */
export interface LendableUsb {
  /** The host's port path, such as `1-4.2`. */
  readonly port: string
  readonly vendorId: string
  readonly productId: string
  readonly name: string | null
  /** Uuid of the machine that has it, or null. */
  readonly lentTo: string | null
  /** What the host loses with it (its last keyboard), or null. */
  readonly warning: string | null
}

/** Whether libvirt answers, and if not, what would help. */
export type LibvirtState =
  | { readonly at: 'connecting' }
  | { readonly at: 'connected'; readonly uri: string; readonly version: string }
  | {
      readonly at: 'unreachable'
      /** `other-host`: what is on screen is a capture or another tree, whose machines cannot be reached. */
      readonly code: 'not-running' | 'not-installed' | 'not-allowed' | 'lost' | 'other-host'
      readonly text: string
    }

/** A check before a machine starts. */
export interface PreflightCheck {
  readonly code:
    | 'device-present'
    | 'device-unchanged'
    | 'group-viable'
    | 'iommu-on'
    | 'device-free'
    | 'huge-pages'
    | 'memory'
    | 'firmware'
    | 'disks'
    | 'network'
    | 'usb'
    | 'cpus'
    | 'hook'
  readonly verdict: 'pass' | 'warn' | 'fail' | 'unknown'
  /** What was found and, where it fails, what would help. */
  readonly text: string
  /** Where that stood. */
  readonly source: string | null
}

/** The creation or import that runs now, or the last one. */
export interface MachineTask {
  readonly kind: 'create' | 'import-disk' | 'fetch-drivers'
  readonly title: string
  /** 0 to 1, or null where it cannot be told. */
  readonly progress: number | null
  readonly secondsLeft: number | null
  readonly step: string
  readonly canCancel: boolean
  readonly ended: { readonly outcome: 'done' | 'failed' | 'cancelled'; readonly text: string } | null
}

/** All that the window shows of machines. Sent whole; a higher revision replaces a lower one. */
export interface MachinesView {
  readonly revision: number
  readonly libvirt: LibvirtState
  readonly machines: readonly MachineView[]
  readonly usbDevices: readonly LendableUsb[]
  readonly task: MachineTask | null
}

/** One reading of live figures; sent about once a second while somebody looks. */
export interface MachineFigures {
  readonly uuid: string
  /** Milliseconds since the epoch. */
  readonly takenAtMs: number
  /** Per vCPU, 0 to 1 of one host CPU. */
  readonly vcpuLoads: readonly number[]
  /** Per vCPU, part of the time it waited for a host CPU, 0 to 1; null where libvirt does not tell. */
  readonly vcpuSteal: readonly (number | null)[]
  readonly memoryUsedKiB: number | null
  readonly memoryTotalKiB: number
  readonly diskReadBytesPerSecond: number
  readonly diskWriteBytesPerSecond: number
  readonly networkReceivedBytesPerSecond: number
  readonly networkSentBytesPerSecond: number
}

/** What this host has to make guests of; the lists that Create picks from. */
export interface GuestOptions {
  readonly pools: readonly OfferedPool[]
  readonly networks: readonly { readonly name: string; readonly isActive: boolean }[]
  readonly bridges: readonly string[]
  /** Wired interfaces that a macvtap can stand on. */
  readonly interfaces: readonly string[]
  /** Disc images found in the pools and the download folder, recognised by content. */
  readonly images: readonly InstallImage[]
  /** Whole disks and partitions that nothing on the host uses. */
  readonly blockDevices: readonly {
    readonly path: string
    readonly model: string | null
    readonly sizeBytes: number
    /** Why it cannot be given, or null. */
    readonly refusal: string | null
    /** What is on it (`Windows`, `ext4`), or null. */
    readonly content: string | null
  }[]
  readonly usbDevices: readonly LendableUsb[]
  readonly inputs: readonly { readonly path: string; readonly kind: 'keyboard' | 'pointer'; readonly name: string }[]
}

/** A disc image and what it holds. */
export interface InstallImage {
  readonly path: string
  readonly sizeBytes: number
  readonly content:
    | {
        readonly kind: 'windows'
        readonly version: '11' | '10' | 'server' | 'other'
        readonly build: string | null
        readonly editions: readonly { readonly index: number; readonly name: string }[]
        readonly architecture: string | null
        readonly languages: readonly string[]
      }
    | {
        readonly kind: 'linux'
        readonly family: string
        readonly version: string | null
        readonly unattended: 'autoinstall' | 'preseed' | 'kickstart' | 'cloud-init' | null
      }
    | { readonly kind: 'virtio-drivers'; readonly version: string | null; readonly systems: readonly string[] }
    /** A disk with a system on it already, such as a cloud image: nothing to install, cloud-init may set it up. */
    | {
        readonly kind: 'disk-image'
        readonly format: 'qcow2' | 'vmdk' | 'vhdx' | 'vhd' | 'vdi' | 'raw'
        /** What the guest would see, or null where the header does not say. */
        readonly virtualSizeBytes: number | null
      }
    | { readonly kind: 'other'; readonly label: string | null }
    /** Not a disc image: an HTML page, cut off, damaged. */
    | {
        readonly kind: 'not-an-image'
        readonly reason: 'html' | 'truncated' | 'empty' | 'unreadable' | 'not-iso'
        readonly detail: string
      }
}
