// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { formatSize } from '../../../../../src-renderer/screens/prepare/format-size.ts'

test.each([
  [0, '0 B'],
  [999, '999 B'],
  [46_400, '46 kB'],
  [3_240_000, '3.2 MB'],
  [98_000_000, '98 MB'],
])('%s bytes', (bytes, text) => {
  expect(formatSize(bytes)).toBe(text)
})
