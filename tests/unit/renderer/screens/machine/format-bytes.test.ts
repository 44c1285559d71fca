// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { formatBytes, formatRate } from '../../../../../src-renderer/screens/machine/format-bytes.ts'

test.each([
  [0, '0 B'],
  [820, '820 B'],
  [999.7, '1 kB'],
  [5_400_000_000, '5.4 GB'],
  [64_000_000_000, '64 GB'],
  [2e12, '2 TB'],
  [3e18, '3000 PB'],
])('%d bytes are %s', (bytes, words) => {
  expect(formatBytes(bytes)).toBe(words)
  expect(formatRate(bytes)).toBe(`${words}/s`)
})
