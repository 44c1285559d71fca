// SPDX-License-Identifier: MIT
import type { CallFailure } from '../store/window-state.ts'
import { speakCore } from './spoken.ts'

/** The fields of a failure in which the core says a sentence. */
const sentenceFields = new Set(['detail', 'problem', 'reason', 'text', 'texts'])

/** A failure whose sentences of the core are in the spoken language; names, paths and codes stay as they are. */
export function speakFailure(failure: CallFailure): CallFailure {
  const fields = Object.entries(failure).map(([field, value]) => [
    field,
    sentenceFields.has(field) ? speakField(value) : value,
  ])
  return Object.fromEntries(fields) as CallFailure
}

function speakField(value: unknown): unknown {
  if (typeof value === 'string') return speakCore(value).text
  return Array.isArray(value) ? value.map(speakField) : value
}
