// SPDX-License-Identifier: MIT
import {
  type Diagnosis,
  type DiagnosisInput,
  diagnosisSchema,
  type LogEvidence,
  type UnknownFailure,
} from '../model/diagnosis.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { buildScene, contextPhrases, scenePhrases } from './build-scene.ts'
import { createSightingCollector, type PhraseRecord } from './collect-sightings.ts'
import { isMatched, judgeSignature } from './judge-signature.ts'
import { buildPhraseIndex, type PhraseIndex } from './matching/phrase-index.ts'
import { rankCauses } from './rank-causes.ts'
import type { Phrase, Signature } from './signature.ts'
import { collectAdvice, symptomPhrases } from './symptoms.ts'

/** A diagnosis being made: sources are read one after another, then it is concluded. */
export interface DiagnosisSession {
  /** Begins a source. Push its bytes, then `end()` it before the next. */
  readSource(source: string): { push(chunk: Uint8Array): void; end(): void }
  /** Names the causes in what was read, with the facts of the machine where one was looked at. */
  conclude(facts: HostFacts | null): Diagnosis
}

const indexes = new WeakMap<readonly Signature[], PhraseIndex>()

/** Begins a diagnosis by these signatures. */
export function startDiagnosis(catalogue: readonly Signature[]): DiagnosisSession {
  const index = indexes.get(catalogue) ?? buildPhraseIndex(phrasesOf(catalogue))
  indexes.set(catalogue, index)
  const collector = createSightingCollector(index, contextPhrases)
  const inputs: DiagnosisInput[] = []
  return {
    readSource(source) {
      const reader = collector.readSource(source)
      return { push: reader.push, end: () => void inputs.push({ source, lines: reader.end() }) }
    },
    conclude(facts) {
      const { records } = collector
      const judge = (known: ReadonlySet<string>) => {
        const scene = buildScene(records, facts, known)
        return catalogue.flatMap((signature) => judgeSignature(signature, records, scene) ?? [])
      }
      // Twice: some failures are named only beside others, and those may be known from facts rather than from lines.
      const fromLines = new Set(catalogue.filter((signature) => isMatched(signature, records)).map(({ id }) => id))
      const causes = rankCauses(judge(new Set(judge(fromLines).map(({ id }) => id))), catalogue)
      return { schema: diagnosisSchema, inputs, causes, unknown: causes.length > 0 ? null : findUnknown(records) }
    },
  }
}

/** Every phrase that is looked for. */
export function phrasesOf(catalogue: readonly Signature[]): Set<Phrase> {
  const phrases = catalogue.flatMap(({ matchers, looksFor = [] }) => [
    ...looksFor,
    ...matchers.flatMap(({ phrases, with: needed = [], without = [], unlessFollowedBy = [] }) => [
      ...phrases,
      ...needed,
      ...without,
      ...unlessFollowedBy,
    ]),
  ])
  return new Set([...phrases, ...scenePhrases, ...symptomPhrases])
}

/** Failures that no signature knows, one for each line. */
function findUnknown(records: ReadonlyMap<Phrase, PhraseRecord>): UnknownFailure | null {
  const symptoms = new Map<string, LogEvidence>()
  for (const phrase of symptomPhrases) {
    const record = records.get(phrase)
    const first = record?.sightings[0]
    if (record === undefined || first === undefined) continue
    const { source, line } = first.evidence
    if (!symptoms.has(`${source}:${line}`))
      symptoms.set(`${source}:${line}`, { ...first.evidence, count: record.count })
  }
  if (symptoms.size === 0) return null
  const inOrder = [...symptoms.values()].sort((left, right) => (left.line ?? 0) - (right.line ?? 0))
  return { symptoms: inOrder.slice(0, 8), collect: collectAdvice }
}
