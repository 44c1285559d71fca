// SPDX-License-Identifier: MIT
import type { PhraseIndex } from './matching/phrase-index.ts'
import { createLogReader, type LogReader } from './reading/log-reader.ts'
import type { PhraseSighting } from './reading/match-lines.ts'
import type { Sighting } from './scene.ts'
import type { Phrase } from './signature.ts'

/** What was seen of one phrase. */
export interface PhraseRecord {
  /** The first of them, enough to judge by. */
  readonly sightings: Sighting[]
  /** All of them, up to where a storm is no longer counted. */
  count: number
  /** Where the last of them begins and ends, by source. */
  readonly last: Map<string, { readonly line: number; readonly lastLine: number }>
}

/** Reads sources and remembers what was seen in them. */
export interface SightingCollector {
  /** A reader for one source. Sources are read one after another. */
  readSource(source: string): LogReader
  readonly records: ReadonlyMap<Phrase, PhraseRecord>
}

const keptSightings = 200
const countedSightings = 2_000

/** A collector of what `index` looks for. `contextPhrases` are kept with the lines around them. */
export function createSightingCollector(index: PhraseIndex, contextPhrases: ReadonlySet<Phrase>): SightingCollector {
  const records = new Map<Phrase, PhraseRecord>()
  const counts = new Uint32Array(index.phrases.length)

  function note(source: string, seen: PhraseSighting): void {
    const phrase = index.phrases[seen.phrase]?.source ?? ''
    counts[seen.phrase] = (counts[seen.phrase] ?? 0) + 1
    const record: PhraseRecord = records.get(phrase) ?? { sightings: [], count: 0, last: new Map() }
    records.set(phrase, record)
    record.count += 1
    record.last.set(source, { line: seen.line, lastLine: seen.lastLine })
    if (record.sightings.length >= keptSightings) return
    const isContext = contextPhrases.has(phrase)
    const above = isContext ? seen.above() : []
    const whole = isContext ? seen.whole() : seen.text
    const evidence = { source, line: seen.line, text: seen.text, count: 1 }
    record.sightings.push({ phrase, captures: seen.captures, line: seen.line, evidence, above, whole })
  }

  return {
    records,
    readSource: (source) =>
      createLogReader({
        index,
        isSated: (phrase) => (counts[phrase] ?? 0) >= countedSightings,
        onSighting: (seen) => note(source, seen),
      }),
  }
}
