// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { formatDuration } from '../../../../../src-renderer/screens/machine/format-duration.ts'

test.each([
  [0.2, '1 second'],
  [40, '40 seconds'],
  [60, '1 minute'],
  [200, '3 minutes'],
  [7_300, '2 hours'],
])('%d seconds are %s', (seconds, words) => {
  expect(formatDuration(seconds)).toBe(words)
})
