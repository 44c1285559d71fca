// SPDX-License-Identifier: MIT
import type { CpuFacts } from '../../model/cpu-facts.ts'
import { known } from '../../model/fact.ts'
import type { HostReader } from '../host-reader.ts'
import { readFact, unknownFromProblem } from '../read-fact.ts'

const policiesFolder = '/sys/devices/system/cpu/cpufreq'

/**
 * The frequency driver and the governors in use; none where the kernel does not scale frequencies, as in most guests.
 *
 * Source: Documentation/admin-guide/pm/cpufreq.rst. One policy covers the CPUs that share a clock.
 */
export function readFrequency(reader: HostReader): Pick<CpuFacts, 'frequencyDriver' | 'governors'> {
  const listed = reader.listDirectory(policiesFolder)
  if (!listed.ok && listed.problem !== 'absent') {
    const problem = unknownFromProblem(policiesFolder, listed.problem, listed.detail)
    return { frequencyDriver: problem, governors: problem }
  }
  const policies = (listed.ok ? listed.value : []).filter((name) => /^policy\d+$/.test(name))
  const [first] = policies
  if (first === undefined) {
    return { frequencyDriver: known(null, policiesFolder), governors: known([], policiesFolder) }
  }
  return {
    frequencyDriver: readFact(reader, `${policiesFolder}/${first}/scaling_driver`, (text) => text.trim()),
    governors: readGovernors(reader, policies),
  }
}

function readGovernors(reader: HostReader, policies: readonly string[]): CpuFacts['governors'] {
  const governors = new Set<string>()
  for (const policy of policies) {
    const governor = readFact(reader, `${policiesFolder}/${policy}/scaling_governor`, (text) => text.trim() || null)
    if (!governor.known) return governor
    governors.add(governor.value)
  }
  return known([...governors].sort(), policiesFolder)
}
