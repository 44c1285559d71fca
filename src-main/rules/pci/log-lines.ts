// SPDX-License-Identifier: MIT
import type { Evidence } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'

/** Enough lines to see what happened; drivers repeat themselves by the hundred. */
const lineLimit = 3

/** Up to three lines of the kernel log that name a device, by its address or its slot, and fit `pattern`; none where the log was not read. */
export function logLinesAbout(facts: HostFacts, subject: string, pattern: RegExp): Evidence[] {
  const { log } = facts.kernel
  if (!log.known) return []
  return log.value
    .filter((line) => line.includes(subject) && pattern.test(line))
    .slice(0, lineLimit)
    .map((text) => ({ source: log.source, text }))
}
