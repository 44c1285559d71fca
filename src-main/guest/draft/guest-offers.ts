// SPDX-License-Identifier: MIT
import type { GuestSpec } from '../../model/guest-spec.ts'
import type { OfferedPool } from '../../model/offered-pool.ts'

/** What there is to make the guest of, where several would do: the service has asked libvirt. */
export interface GuestOffers {
  /** Storage pool for a new disk; null: libvirt tells of none. */
  readonly pool: OfferedPool | null
  /** Network of libvirt's that is active, or null. */
  readonly network: string | null
  /** A disc with VirtIO drivers that was found, for Windows installed by hand. */
  readonly driversPath: string | null
  /** Where the disc with the answers will lie; null where none will be made. */
  readonly answersPath: string | null
}

/** Why a part of the spec was proposed as it is. */
export interface DefaultReason {
  /** Path into the spec, such as `memory.sizeKiB`. */
  readonly field: string
  readonly reason: string
  readonly source: string | null
}

/** A part of a spec with the reasons it was proposed for. */
export interface Proposal<Part extends keyof GuestSpec> {
  readonly value: GuestSpec[Part]
  readonly reasons: readonly DefaultReason[]
}
