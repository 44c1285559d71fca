// SPDX-License-Identifier: MIT
import type { Cause, Confidence, LogEvidence } from '../model/diagnosis.ts'
import type { PhraseRecord } from './collect-sightings.ts'
import type { Scene, Sighting } from './scene.ts'
import type { Assessment, Captures, Matcher, Phrase, Signature } from './signature.ts'

type Records = ReadonlyMap<Phrase, PhraseRecord>

/** Higher is surer. */
export const confidenceRank: Readonly<Record<Confidence, number>> = { high: 2, medium: 1, low: 0 }

/** What a matcher saw. */
interface MatcherResult {
  readonly confidence: Confidence
  readonly sightings: readonly Sighting[]
  readonly count: number
}

const evidenceLimit = 6

/** Whether lines give the failure away, before the whole scene is looked at. */
export function isMatched(signature: Signature, records: Records): boolean {
  return signature.matchers.some((matcher) => runMatcher(matcher, records) !== null)
}

/** The cause that a signature names in what was read, or null. */
export function judgeSignature(signature: Signature, records: Records, scene: Scene): Cause | null {
  const results = signature.matchers.flatMap((matcher) => runMatcher(matcher, records) ?? [])
  const matched = results.length === 0 ? null : assessmentOf(results)
  const assessment = signature.assess === undefined ? matched : signature.assess(scene, matched)
  if (assessment === null) return null
  const fromLines = oneForEachLine(results.flatMap(({ sightings }) => sightings))
  const counted = Math.max(0, ...results.map(({ count }) => count))
  const evidence = [...foldEvidence(fromLines, counted), ...(assessment.evidence ?? []).map(toEvidence)]
  return {
    id: signature.id,
    stage: signature.stage,
    title: signature.title,
    confidence: assessment.confidence,
    evidence: evidence.slice(0, evidenceLimit),
    details: { ...detailsOf(fromLines), ...assessment.details },
    cause: signature.cause,
    confirm: signature.confirm,
    ruleOut: signature.ruleOut,
    fix: signature.fix,
    risk: signature.risk,
    remedy: signature.remedy,
    sources: signature.sources,
  }
}

function runMatcher(matcher: Matcher, records: Records): MatcherResult | null {
  const { where, phrases } = matcher
  const seen = phrases.flatMap((phrase) => records.get(phrase)?.sightings ?? [])
  const sightings = oneForEachLine(where === undefined ? seen : seen.filter(({ captures }) => where(captures)))
  // A storm was counted further than its lines were kept.
  const beyond = phrases.map(
    (phrase) => (records.get(phrase)?.count ?? 0) - (records.get(phrase)?.sightings.length ?? 0),
  )
  const count = sightings.length + (where === undefined ? Math.max(0, ...beyond) : 0)
  if (count < (matcher.atLeast ?? 1)) return null
  const isSeen = (phrase: Phrase) => records.has(phrase)
  if (matcher.with?.some(isSeen) === false || matcher.without?.some(isSeen) === true) return null
  if (matcher.unlessFollowedBy?.some((phrase) => isFollowed(phrases, phrase, records)) === true) return null
  return { confidence: matcher.confidence, sightings, count }
}

/** Two wordings that fit one line are one sighting. */
function oneForEachLine(sightings: readonly Sighting[]): Sighting[] {
  const byPlace = new Map<string, Sighting>()
  for (const sighting of sightings) {
    const place = `${sighting.evidence.source}\u0000${sighting.line}`
    const known = byPlace.get(place)
    // The wording that takes more tells more.
    if (known === undefined || Object.keys(sighting.captures).length > Object.keys(known.captures).length)
      byPlace.set(place, sighting)
  }
  return [...byPlace.values()].sort((left, right) => left.line - right.line)
}

/** Whether the last word on it, in each source with one, is that it came right. */
function isFollowed(phrases: readonly Phrase[], ending: Phrase, records: Records): boolean {
  const endings = records.get(ending)?.last
  if (endings === undefined) return false
  const sources = phrases.flatMap((phrase) => [...(records.get(phrase)?.last ?? [])])
  return sources.every(([source, { lastLine }]) => (endings.get(source)?.line ?? 0) > lastLine)
}

function assessmentOf(results: readonly MatcherResult[]): Assessment {
  const ranked = results
    .map(({ confidence }) => confidence)
    .sort((left, right) => confidenceRank[right] - confidenceRank[left])
  return { confidence: ranked[0] ?? 'low' }
}

/** Lines that say the same of the same are one, counted. */
function foldEvidence(sightings: readonly Sighting[], counted: number): LogEvidence[] {
  const folded = new Map<string, LogEvidence>()
  for (const { phrase, captures, evidence } of sightings) {
    const key = `${evidence.source}\u0000${phrase}\u0000${captures['bdf'] ?? captures['path'] ?? ''}`
    const known = folded.get(key)
    folded.set(key, known === undefined ? evidence : { ...known, count: known.count + 1 })
  }
  const [first, ...rest] = folded.values()
  return first === undefined
    ? []
    : [{ ...first, count: first.count + Math.max(0, counted - sightings.length) }, ...rest]
}

/** What the first line that names something names. */
function detailsOf(sightings: readonly Sighting[]): Record<string, string> {
  const details: Record<string, string> = {}
  for (const { captures } of sightings) {
    for (const [name, value] of Object.entries(captures)) details[nameDetail(name)] ??= value
  }
  return details
}

const detailNames: Captures = { bdf: 'address', n: 'number', hex: 'code', word: 'name' }

function nameDetail(capture: string): string {
  return detailNames[capture] ?? capture
}

function toEvidence({ source, text, line }: NonNullable<Assessment['evidence']>[number]): LogEvidence {
  return { source, line: line ?? null, text, count: 1 }
}
