// SPDX-License-Identifier: MIT
import { fuzzSession } from './fuzz-session.ts'

const [sessions = 1_000_000, seed = 1] = process.argv.slice(2).map(Number)
const began = Date.now()
const report = await fuzzSession(sessions, seed, (done) => {
  if (done % 50_000 === 0) process.stdout.write(`${done} sessions, ${Math.round((Date.now() - began) / 1000)} s\n`)
})
for (const crash of report.crashes) process.stdout.write(`crash: ${crash}\n`)
process.stdout.write(
  `${report.sessions} hostile sessions: ${report.executed} executed, ${report.crashes.length} crashes, ` +
    `${report.refused} refused, at most ${Math.round(report.largestMemoryBytes / 1024 / 1024)} MiB\n`,
)
process.exit(report.executed === 0 && report.crashes.length === 0 ? 0 : 1)
