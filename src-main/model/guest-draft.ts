// SPDX-License-Identifier: MIT
import type { CpuTopology } from './cpu-facts.ts'
import type { CpuPlan, MemoryPlan } from './cpu-plan.ts'
import type { GuestPurpose, GuestSpec, GuestSystem } from './guest-spec.ts'
import type { PciAddress } from './pci-address.ts'

/** How the guest's system gets onto its disk. Passwords travel apart from it and are never stored. */
export type GuestInstall =
  /** By hand, from the disc. */
  | { readonly kind: 'manual'; readonly imagePath: string }
  /** The disc, and a second one that answers its questions. */
  | {
      readonly kind: 'unattended'
      readonly imagePath: string
      readonly driversPath: string | null
      readonly userName: string
      readonly hostName: string
      /** BCP 47, such as `de-DE`. */
      readonly locale: string
      readonly timeZone: string
      /** Index of the edition on a Windows disc, or null for its first. */
      readonly editionIndex: number | null
    }
  /** The disk has a system already: imported, or a physical disk. */
  | { readonly kind: 'none' }

/**
 * What a person chose: the three choices, and whatever they set themselves. Everything left out is proposed.
 * `draftGuestSpec` makes the whole spec of it.
 */
export interface GuestChoices {
  readonly name: string
  readonly system: GuestSystem
  readonly purpose: GuestPurpose
  readonly install: GuestInstall
  /** Graphics cards and other functions to hand over; companions are added. */
  readonly devices: readonly PciAddress[]
  readonly vcpuCount: number | null
  readonly memoryKiB: number | null
  /** Parts of the spec that were set by hand; they replace what would be proposed. */
  readonly overrides: Partial<
    Pick<
      GuestSpec,
      | 'processor'
      | 'memory'
      | 'firmware'
      | 'disks'
      | 'networks'
      | 'usbDevices'
      | 'evdevInputs'
      | 'display'
      | 'sound'
      | 'sharedFolders'
      | 'hasAgent'
      | 'isolatesCpus'
      | 'startsWithHost'
      | 'hostDevices'
    >
  >
}

/** Why a line of the XML stands there. */
export interface XmlExplanation {
  /** Path of the element or attribute, such as `/domain/cpu/feature[@name='topoext']` or `…/@mode`. */
  readonly path: string
  /** First line of the XML it explains, from 1. */
  readonly line: number
  /** One or two sentences. */
  readonly reason: string
  /** A link to libvirt's, QEMU's or the kernel's word for it, or null for plain consequences of a choice. */
  readonly source: string | null
  /** False where it follows from what the person set. */
  readonly isDefault: boolean
}

/** Something about a spec that stops it (`error`) or is worth knowing (`note`). */
export interface GuestProblem {
  readonly severity: 'error' | 'warning' | 'note'
  readonly code: string
  /** Path into the spec (`memory.sizeKiB`, `disks.0.source.path`), or null for the whole. */
  readonly field: string | null
  /** What is wrong, the value, and what would help. */
  readonly text: string
}

/** A guest as it would be created: all that is shown before consent. */
export interface GuestDraft {
  /** Names this draft; `create` takes it and nothing else. */
  readonly id: string
  readonly spec: GuestSpec
  readonly xml: string
  readonly explanations: readonly XmlExplanation[]
  readonly cpuPlan: CpuPlan | null
  /** The host's processors that `cpuPlan` was made for, so that it can be drawn; null where they are not known. */
  readonly hostTopology: CpuTopology | null
  readonly memoryPlan: MemoryPlan | null
  readonly problems: readonly GuestProblem[]
  /** What stays with the host while the guest runs. */
  readonly hostKeeps: { readonly cpus: readonly number[]; readonly memoryKiB: number | null }
}
