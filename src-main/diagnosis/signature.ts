// SPDX-License-Identifier: MIT
import type { CauseRemedy, Confidence, FailureStage } from '../model/diagnosis.ts'
import type { Scene } from './scene.ts'

/**
 * Words of a message as the program prints them. Case, white space, kinds of quotes and where lines are broken do not matter.
 *
 * `<name>` takes a part of the message: `<bdf>` a PCI address, `<n>` digits, `<hex>`, `<path>`, `<word>`, `<text>`; also
 * `<name:kind>`. `<one|other|>` is one of these, the last of them nothing. `<EACCES>` and its kin are an errno in the
 * languages libvirt speaks. `…` is whatever stands between. `\<` is the sign itself.
 */
export type Phrase = string

/** What a phrase took from a message, by name, as it was written. */
export type Captures = Readonly<Record<string, string>>

/** Lines that give a failure away. */
export interface Matcher {
  /** Wordings of one message, old and new. */
  readonly phrases: readonly Phrase[]
  readonly confidence: Confidence
  /** Lines it takes; 1 where nothing is said. */
  readonly atLeast?: number
  /** Counts only messages whose captures fit. */
  readonly where?: (captures: Captures) => boolean
  /** One of these has to stand in what was read, too. */
  readonly with?: readonly Phrase[]
  /** None of these may: they say that it was something else, or nothing. */
  readonly without?: readonly Phrase[]
  /** None of these may follow: they say that it came right after all. */
  readonly unlessFollowedBy?: readonly Phrase[]
}

/** What a signature says to all that was read: how sure it is, and on what grounds beside its lines. */
export interface Assessment {
  readonly confidence: Confidence
  readonly evidence?: readonly { readonly source: string; readonly text: string; readonly line?: number }[]
  readonly details?: Captures
}

/** One failure mode: how it is recognised, and what a person has to know. Pure; a file each, a row of tests each. */
export interface Signature {
  /** The slug of the failure; stable for ever. */
  readonly id: string
  readonly stage: FailureStage
  readonly title: string
  /** Any of them names the failure. */
  readonly matchers: readonly Matcher[]
  /** Further phrases that `assess` looks at. */
  readonly looksFor?: readonly Phrase[]
  /**
   * For what lines alone cannot say: looks at what the lines said so far (`matched`, null: nothing) and at the whole
   * scene, and confirms, corrects, names (where nothing matched) or refuses (null).
   */
  readonly assess?: (scene: Scene, matched: Assessment | null) => Assessment | null
  /** Failures that follow from this one, and stand behind it. */
  readonly explains: readonly string[]
  readonly cause: string
  readonly confirm: readonly string[]
  readonly ruleOut: readonly string[]
  readonly fix: readonly string[]
  readonly risk: string
  readonly remedy: CauseRemedy | null
  readonly sources: readonly string[]
}
