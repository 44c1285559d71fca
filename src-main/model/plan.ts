// SPDX-License-Identifier: MIT
import type { Operation } from './operation.ts'
import type { PciAddress } from './pci-address.ts'

/** Version of the shape of `Plan`. */
export const planSchema = 1

/** `static`: bound at boot. `dynamic`: the host uses the device until the guest starts. */
export type BindingMode = 'static' | 'dynamic'

/** Huge pages reserved at boot. */
export interface HugePageWish {
  readonly count: number
  /** 2,048 or 1,048,576. */
  readonly pageKiB: number
}

/** What the user decided. */
export interface PlanChoices {
  /** Functions to give to guests; companions are added by the planner. */
  readonly devices: readonly PciAddress[]
  readonly mode: BindingMode
  /** Switch the IOMMU on where it is off, even without a device. */
  readonly iommu: boolean
  readonly hugePages: readonly HugePageWish[]
  /** A CPU list for isolcpus, nohz_full and rcu_nocbs (`2-7,10-15`), or null. */
  readonly isolatedCpus: string | null
  /** Further words for the command line, each allowed by `isAllowedKernelToken`. */
  readonly parameters: readonly string[]
  /** Also set up what is missing of QEMU, libvirt, guest firmware and swtpm. */
  readonly stack: boolean
  /** Put down the hook by which libvirt tunes the host while a guest runs that asks for it. */
  readonly guestHook: boolean
}

/** A file before and after a step; null: no such file. */
export interface FilePreview {
  readonly path: string
  readonly before: string | null
  readonly after: string | null
}

/**
 * A step of a plan, in words and in full. `operation` is null for what only a person can do (a firmware setting,
 * a module to paste on NixOS).
 */
export interface PlanStep {
  /** Stable within the plan: `boot-parameters`, `initramfs`. */
  readonly id: string
  readonly kind: Operation['kind'] | 'manual'
  readonly title: string
  readonly reason: string
  readonly files: readonly FilePreview[]
  /** Programs that will run, each as one line for reading. */
  readonly commands: readonly string[]
  readonly risk: { readonly level: 'low' | 'medium' | 'high'; readonly text: string }
  /** Takes effect only after a restart. */
  readonly reboot: boolean
  readonly undoable: boolean
  /** Why not, where it is not; else null. */
  readonly undoNote: string | null
  /** Already as wanted; nothing will be done. */
  readonly unchanged: boolean
  /** What the preview could not show (a file only root can read), or null. */
  readonly previewGap: string | null
  readonly operation: Operation | null
}

/** Why something was not planned. Nothing is done while there is one. */
export interface Refusal {
  readonly code:
    | 'boot-disk'
    | 'storage-in-use'
    | 'last-input'
    | 'network-in-use'
    | 'ssh-session'
    | 'only-display'
    | 'management-controller'
    | 'platform-device'
    | 'foreign-group-member'
    | 'not-assignable'
    | 'device-unknown'
    | 'iommu-unavailable'
    | 'loader-unsupported'
    | 'configuration-unreadable'
    | 'configuration-refused'
    | 'package-operation-pending'
    | 'boot-space'
    | 'huge-pages-too-many'
    | 'cpu-list-invalid'
    | 'parameter-refused'
    | 'environment-unsupported'
    | 'could-not-tell'
  readonly device: PciAddress | null
  /** One or two sentences: what, why, and what would help. */
  readonly text: string
}

/** Whether the plan can be tried for one boot. */
export interface TrialPossibility {
  readonly possible: boolean
  /** `GRUB next_entry`, `LoaderEntryOneShot`, `EFI BootNext`; null where impossible. */
  readonly mechanism: string | null
  /** Why (not), and where not, the next best thing. */
  readonly reason: string
}

/** How to get back from the keyboard of this very machine when it does not come up. To print or photograph. */
export interface RecoveryCard {
  readonly title: string
  /** Steps in order, one sentence each, with exact keys. */
  readonly steps: readonly string[]
  /** The words to delete from the command line at the boot menu, as they stand there. */
  readonly remove: readonly string[]
  /** Commands for a rescue shell on this system, in order. */
  readonly commands: readonly string[]
}

/** What would be done, in order, with all that is shown before consent. */
export interface Plan {
  readonly schema: typeof planSchema
  /** Names this plan for these facts and choices: the same plan has the same id. */
  readonly id: string
  readonly choices: PlanChoices
  /** Functions that are given, companions included. */
  readonly devices: readonly PciAddress[]
  readonly steps: readonly PlanStep[]
  /** The steps of a trial in place of `steps`; empty where no trial is possible. */
  readonly trialSteps: readonly PlanStep[]
  readonly trial: TrialPossibility
  readonly refused: readonly Refusal[]
  readonly recovery: RecoveryCard
  /** Things worth knowing that stop nothing, one sentence each. */
  readonly notes: readonly string[]
}
