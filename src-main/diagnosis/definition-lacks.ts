// SPDX-License-Identifier: MIT
import type { Scene } from './scene.ts'
import type { Assessment, Phrase } from './signature.ts'

/** What people say when a guest is slow. It is no evidence: it only tells that somebody is not content. */
export const complaints: readonly Phrase[] = [
  'stutter',
  'micro-stutter',
  'frame drops',
  'fps drops',
  'poor performance',
  'bad performance',
  'latency spikes',
  'crackling',
  'ruckelt',
]

const definition = "\\<domain type='kvm'"
const device = "\\<hostdev mode='subsystem' type='pci'"

/** Phrases that tell about a guest’s definition in the text. */
export const definitionPhrases: readonly Phrase[] = [...complaints, definition, device]

/**
 * A guess: the text holds a whole definition with a passed device, somebody complains, and the definition lacks all of
 * `elements`, which have to be among the phrases of some matcher.
 */
export function definitionLacks({ sightings }: Scene, elements: readonly Phrase[], name: string): Assessment | null {
  const domain = sightings([definition]).at(0)
  if (domain === undefined || sightings([device]).length === 0 || sightings(complaints).length === 0) return null
  if (sightings(elements).length > 0) return null
  const { source } = domain.evidence
  return { confidence: 'low', evidence: [{ source, text: `the definition has no ${name}`, line: domain.line }] }
}
