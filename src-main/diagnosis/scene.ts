// SPDX-License-Identifier: MIT
import type { LogEvidence } from '../model/diagnosis.ts'
import type { HostFacts } from '../model/host-facts.ts'
import type { Captures, Phrase } from './signature.ts'

/** A device as a listing of `lspci` in the text shows it. */
export interface ListedDevice {
  /** As written, with or without a domain. */
  readonly address: string
  /** `Kernel driver in use`, or null where the listing says none. */
  readonly driver: string | null
  /** `10de:1b80`, or null where numbers are not shown. */
  readonly id: string | null
  readonly description: string
  readonly evidence: LogEvidence
}

/** A phrase that was seen. */
export interface Sighting {
  readonly phrase: Phrase
  readonly captures: Captures
  readonly evidence: LogEvidence
  /** Orders sightings of one source. */
  readonly line: number
  /** Lines above it, nearest first; empty but for phrases of listings. */
  readonly above: readonly string[]
  /** The message with what may follow it, for phrases of command lines; else as in the evidence. */
  readonly whole: string
}

/** All that was read, for signatures that look at more than their own lines. */
export interface Scene {
  /** Facts of the machine, where a machine was looked at. */
  readonly facts: HostFacts | null
  /** Words of the last kernel command line in the text, else of the facts; empty where none is known. */
  readonly commandLine: readonly string[]
  readonly commandLineSource: string
  /** Ids given to vfio-pci, as `10de:1b80`. */
  readonly vfioIds: readonly string[]
  readonly devices: readonly ListedDevice[]
  /** Ids of the failures that lines or facts gave away so far. */
  readonly matched: ReadonlySet<string>
  /** What was seen of these phrases, which have to be among those of a matcher or of `looksFor`. */
  sightings(phrases: readonly Phrase[]): readonly Sighting[]
}
