// SPDX-License-Identifier: MIT
import type { Cause } from '../../../src-main/model/diagnosis.ts'

/** A line that says so, and the first cause it speaks for. */
export interface MarkedLine {
  readonly line: number
  readonly causeId: string
  readonly title: string
}

/** The lines of one source that evidence names, in their order. */
export function markLines(causes: readonly Cause[], source: string): MarkedLine[] {
  const marked = new Map<number, MarkedLine>()
  for (const { id, title, evidence } of causes) {
    for (const { line, source: from } of evidence) {
      if (line !== null && from === source && !marked.has(line)) marked.set(line, { line, causeId: id, title })
    }
  }
  return [...marked.values()].sort((left, right) => left.line - right.line)
}
