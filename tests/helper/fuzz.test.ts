// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { fuzzSession } from './fuzz/fuzz-session.ts'

/** `npm run fuzz` runs a million; this is the share of every test run. */
const sessions = 50_000

test(`${sessions} malformed and hostile sessions: nothing executed, no crash, bounded memory`, {
  timeout: 300_000,
}, async () => {
  const atFirst = process.memoryUsage.rss()
  const report = await fuzzSession(sessions, 20_261_124, () => undefined)
  expect({ executed: report.executed, crashes: report.crashes }).toEqual({ executed: 0, crashes: [] })
  expect(report.refused).toBeGreaterThan(sessions / 2)
  expect(report.largestMemoryBytes - atFirst).toBeLessThan(512 * 1024 * 1024)
})
