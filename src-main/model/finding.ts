// SPDX-License-Identifier: MIT

/** How a claim about the host turned out. `unknown` is its own answer, never a soft `fail`. */
export type Verdict = 'pass' | 'warn' | 'fail' | 'unknown' | 'not-applicable'

/** The verdict on the whole host. */
export type HostVerdict = Exclude<Verdict, 'not-applicable'>

/** What was seen, and where a person can see it too. */
export interface Evidence {
  readonly source: string
  readonly text: string
}

/**
 * What a person can do about a finding. Words only; changing the host is the planner's and the helper's.
 *
 * `firmware`: a setting in the machine's firmware, by its vendor's name. `kernel-parameter`: the token to add or
 * remove. `package`: what to install. `hardware`: a part or a slot. `setting`: a change in the running system.
 */
export interface Remedy {
  readonly kind: 'firmware' | 'kernel-parameter' | 'package' | 'hardware' | 'setting' | 'information'
  readonly text: string
  /** The path through the firmware menus, a parameter, or a command as one copyable line. */
  readonly detail?: string
}

/** Where a rule belongs; the first part of its id. */
export type RuleArea =
  | 'cpu'
  | 'iommu'
  | 'pci'
  | 'boot'
  | 'kernel'
  | 'memory'
  | 'virtualization'
  | 'storage'
  | 'security'

/** A rule's answer for one host. */
export interface Finding {
  /** `area.claim`, stable for ever. */
  readonly id: string
  readonly area: RuleArea
  readonly verdict: Verdict
  /** The claim in the positive: true when the verdict is pass. */
  readonly title: string
  /** One sentence about this host: what was found, or why it could not be told. */
  readonly statement: string
  readonly why: string
  readonly evidence: readonly Evidence[]
  readonly remedies: readonly Remedy[]
  readonly sources: readonly string[]
  /** True when a GPU cannot be handed over while the claim does not hold. */
  readonly blocking: boolean
}
