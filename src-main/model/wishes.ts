// SPDX-License-Identifier: MIT
import type { GuestChoices } from './guest-draft.ts'
import type { GuestPurpose, GuestSystem } from './guest-spec.ts'
import type { PciAddress } from './pci-address.ts'
import type { PlanChoices } from './plan.ts'

/** Answers to the installer's questions, where it is to ask none. The password stands apart: it is never drafted. */
export interface UnattendedWish {
  readonly driversPath: string | null
  readonly userName: string
  readonly hostName: string
  readonly locale: string
  readonly timeZone: string
  readonly editionIndex: number | null
}

/** Where the guest's system comes from. */
export type SourceWish =
  | { readonly kind: 'unchosen' }
  | { readonly kind: 'image'; readonly path: string; readonly unattended: UnattendedWish | null }
  /** The disk has one. */
  | { readonly kind: 'none' }

/** What a person chose of a guest so far. */
export interface GuestWish {
  /** Null: named after its system. */
  readonly name: string | null
  readonly system: GuestSystem
  readonly purpose: GuestPurpose
  readonly source: SourceWish
  /** Null: those of the Choose step. */
  readonly devices: readonly PciAddress[] | null
  readonly vcpuCount: number | null
  readonly memoryKiB: number | null
  readonly overrides: GuestChoices['overrides']
}

/** What a person chose on a host and did not carry out yet, kept from one start of the program to the next. No secrets. */
export interface Wishes {
  readonly plan: PlanChoices
  /** Which of a plan's two ways was on screen. */
  readonly way: 'trial' | 'permanent'
  readonly guest: GuestWish
}
