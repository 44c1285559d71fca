// SPDX-License-Identifier: MIT
import type { Fact } from './fact.ts'

/** A device node and who may open it. */
export interface DeviceNode {
  readonly path: string
  /** Permission bits, such as 0o660. */
  readonly mode: number
  readonly owner: string
  readonly group: string
  /** True where the person who looks may read and write it; null where it is not known who looks. */
  readonly isAccessible: boolean | null
}

/** A UEFI build for guests, from its descriptor (QEMU docs/interop/firmware.json). */
export interface GuestFirmware {
  readonly descriptor: string
  readonly interfaces: readonly string[]
  readonly architectures: readonly string[]
  readonly features: readonly string[]
  /** False where the descriptor names a file that is not there; null where that could not be told. */
  readonly isPresent: boolean | null
}

export interface LibvirtNetwork {
  readonly name: string
  readonly isAutostarted: boolean
  readonly bridge: string | null
}

/** `monolithic` is libvirtd, `modular` is virtqemud and its sisters, `both` is a mistake when both are enabled. */
export type LibvirtLayout = 'monolithic' | 'modular' | 'both' | 'none'

/** The virtualization stack (K7). */
export interface VirtualizationFacts {
  readonly kvmNode: Fact<DeviceNode | null>
  readonly vfioNode: Fact<DeviceNode | null>
  /** Version of the QEMU system emulator, or null where it is not installed. */
  readonly qemu: Fact<{ readonly version: string | null; readonly path: string } | null>
  readonly libvirt: Fact<{
    readonly version: string | null
    readonly layout: LibvirtLayout
    /** Which of them starts at boot; null where the service manager's links could not be read. */
    readonly enabled: LibvirtLayout | null
    /** Whether a socket to talk to is there; null where that could not be told. */
    readonly isRunning: boolean | null
  } | null>
  readonly guestFirmware: Fact<readonly GuestFirmware[]>
  /** Path of swtpm, or null. */
  readonly softwareTpm: Fact<string | null>
  readonly networks: Fact<readonly LibvirtNetwork[]>
  /** `apparmor`, `selinux` with its mode; `none`. */
  readonly mandatoryAccessControl: Fact<'apparmor' | 'selinux-enforcing' | 'selinux-permissive' | 'none'>
  /** Groups of the system that grant access to libvirt and KVM, with their members. */
  readonly accessGroups: Fact<readonly { readonly name: string; readonly members: readonly string[] }[]>
}
