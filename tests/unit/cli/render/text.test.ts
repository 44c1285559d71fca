// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { formatJson, printable } from '../../../../src-main/cli/render/printable.ts'
import { wrapText } from '../../../../src-main/cli/render/wrap-text.ts'

test('text is wrapped between words, never inside one', () => {
  expect(wrapText('The kernel drives /sys/class/iommu/dmar0 and more', 20, '-> ', '   ')).toEqual([
    '-> The kernel drives',
    '   /sys/class/iommu/dmar0',
    '   and more',
  ])
  expect(wrapText('', 20, '- ', '  ')).toEqual(['- '])
})

test('names from another machine cannot steer the terminal', () => {
  const hostile = { name: '\u001b]0;owned\u0007PC', rows: ['a\nb', '\u202eexe', '\u009b31m'], count: 3, none: null }
  expect(printable(hostile)).toEqual({
    name: '\\x1b]0;owned\\x07PC',
    rows: ['a\\x0ab', '\\u202eexe', '\\x9b31m'],
    count: 3,
    none: null,
  })
})

test('JSON cannot steer the terminal either, and says the same', () => {
  const hostile = { name: '\u009b31m\u007f\u202eexe', rows: ['\u001b]0;owned\u0007', 'ü\n'] }
  const text = formatJson(hostile)
  expect(text.match(/[^\n -~ü]/g)).toBeNull()
  expect(JSON.parse(text)).toEqual(hostile)
})
