// SPDX-License-Identifier: MIT
import type { Evidence } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { PciAddress } from '../../model/pci-address.ts'

/** Enough lines to see what happened; drivers repeat themselves by the hundred. */
const lineLimit = 3

/** Up to three lines of the kernel log that name a device and fit `pattern`; none where the log was not read. */
export function logLinesAbout(facts: HostFacts, address: PciAddress, pattern: RegExp): Evidence[] {
  const { log } = facts.kernel
  if (!log.known) return []
  return log.value
    .filter((line) => line.includes(address) && pattern.test(line))
    .slice(0, lineLimit)
    .map((text) => ({ source: log.source, text }))
}
