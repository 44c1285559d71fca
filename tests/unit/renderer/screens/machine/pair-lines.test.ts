// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { XmlExplanation } from '../../../../../src-main/model/guest-draft.ts'
import { pairLines } from '../../../../../src-renderer/screens/machine/pair-lines.ts'

const why = (line: number, isDefault: boolean): XmlExplanation => ({
  path: `/domain/${line}`,
  line,
  reason: `why ${line}`,
  source: null,
  isDefault,
})

const xml = '<domain>\n  <a/>\n  <b/>\n  <c/>\n</domain>\n'
const explanations = [why(2, true), why(4, false), why(4, true)]
const rows = (filter: 'all' | 'explained' | 'own') =>
  pairLines(xml, explanations, filter).map((row) =>
    row.kind === 'hidden'
      ? `${row.count} hidden from ${row.first}`
      : `${row.number} ${row.text.trim()} ${row.explanations.length}`,
  )

test('every line has its number and all its reasons; the newline at the end is no line', () => {
  expect(rows('all')).toEqual(['1 <domain> 0', '2 <a/> 1', '3 <b/> 0', '4 <c/> 2', '5 </domain> 0'])
})

test('a filter leaves out the rest in runs, and says how much', () => {
  expect(rows('explained')).toEqual(['1 hidden from 1', '2 <a/> 1', '1 hidden from 3', '4 <c/> 2', '1 hidden from 5'])
  expect(rows('own')).toEqual(['3 hidden from 1', '4 <c/> 2', '1 hidden from 5'])
})
