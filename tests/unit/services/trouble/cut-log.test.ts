// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { cutLog } from '../../../../src-main/services/trouble/cut-log.ts'

const text = Array.from({ length: 1_000 }, (_, index) => `line ${index + 1}`).join('\n')

test('a short log is shown whole', () => {
  expect(cutLog('a', text, 500)).toEqual({ source: 'a', firstLine: 1, text, isCut: false })
})

test.each([1, 2, 500, 999, 1_000])('of a long one, line %i is shown under its number', (line) => {
  const cut = cutLog('a', text, line, 1_000)
  const lines = cut.text.split('\n')
  expect(cut.isCut).toBe(true)
  expect(cut.text.length).toBeLessThanOrEqual(1_000)
  expect(lines[line - cut.firstLine]).toBe(`line ${line}`)
  expect(lines[0]).toBe(`line ${cut.firstLine}`)
})
