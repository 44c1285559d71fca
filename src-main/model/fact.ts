// SPDX-License-Identifier: MIT

/**
 * One thing read off the host: what it is and where that stood, or why it could not be told.
 *
 * `source` names the file or program a person can look at (`/sys/…`, `journalctl -k`). A `null` value means
 * "looked, and there is none"; that is knowledge and differs from `known: false`.
 */
export type Fact<T> = KnownFact<T> | UnknownFact

export interface KnownFact<T> {
  readonly known: true
  readonly value: T
  readonly source: string
}

export interface UnknownFact {
  readonly known: false
  /** A sentence part that can follow "could not tell: ". */
  readonly reason: string
  /** True when the privileged helper could read it. */
  readonly needsHelper?: true
}

/** A fact that was read. */
export function known<T>(value: T, source: string): KnownFact<T> {
  return { known: true, value, source }
}

/** A fact that could not be read, with the reason. */
export function unknown(reason: string): UnknownFact {
  return { known: false, reason }
}

/** A fact that only root can read. */
export function needsHelper(path: string): UnknownFact {
  return { known: false, reason: `${path} is readable only by root; needs the helper`, needsHelper: true }
}

/** The same fact with its value translated; an unknown stays unknown for the same reason. */
export function mapFact<T, U>(fact: Fact<T>, translate: (value: T) => U): Fact<U> {
  return fact.known ? known(translate(fact.value), fact.source) : fact
}

/** The value, or `fallback` where the fact is unknown. For display and ranking only, never for a verdict. */
export function valueOr<T, U>(fact: Fact<T>, fallback: U): T | U {
  return fact.known ? fact.value : fallback
}
