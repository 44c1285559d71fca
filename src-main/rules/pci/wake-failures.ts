// SPDX-License-Identifier: MIT
import type { Evidence } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import { logLinesAbout } from './log-lines.ts'

/** Lines in which the kernel says that one of these functions did not come back from a power state. */
export function wakeFailures(functions: readonly PciDevice[], facts: HostFacts): Evidence[] {
  const pattern = /Unable to change power state from D3|stuck in D3|not ready \d+ms after resume; giving up/
  return functions.flatMap((each) => logLinesAbout(facts, each.address, pattern))
}
