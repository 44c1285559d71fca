// SPDX-License-Identifier: MIT
import type { XmlExplanation } from '../../../src-main/model/guest-draft.ts'

/** Which lines are on show. */
export type LineFilter = 'all' | 'explained' | 'own'

/** A line with why it stands there, or a run of lines that the filter hides. */
export type XmlRow =
  | {
      readonly kind: 'line'
      readonly number: number
      readonly text: string
      readonly explanations: readonly XmlExplanation[]
    }
  | { readonly kind: 'hidden'; readonly first: number; readonly count: number }

/** The lines of `xml`, each with its explanations. */
export function pairLines(xml: string, explanations: readonly XmlExplanation[], filter: LineFilter): XmlRow[] {
  const byLine = new Map<number, XmlExplanation[]>()
  for (const explanation of explanations) {
    const known = byLine.get(explanation.line)
    if (known === undefined) byLine.set(explanation.line, [explanation])
    else known.push(explanation)
  }
  const rows: XmlRow[] = []
  for (const [index, text] of xml.replace(/\n$/, '').split('\n').entries()) {
    const number = index + 1
    const known = byLine.get(number) ?? []
    const last = rows.at(-1)
    if (isShown(known, filter)) rows.push({ kind: 'line', number, text, explanations: known })
    else if (last?.kind === 'hidden') rows[rows.length - 1] = { ...last, count: last.count + 1 }
    else rows.push({ kind: 'hidden', first: number, count: 1 })
  }
  return rows
}

function isShown(explanations: readonly XmlExplanation[], filter: LineFilter): boolean {
  if (filter === 'all') return true
  return filter === 'explained' ? explanations.length > 0 : explanations.some(({ isDefault }) => !isDefault)
}
