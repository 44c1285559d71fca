// SPDX-License-Identifier: MIT
import { capitalise } from '../capitalise.ts'
import { formatCount } from '../format-count.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const hostKeepsCores: Rule = {
  id: 'cpu.host-keeps-cores',
  title: 'The host keeps cores of its own',
  why: 'CPUs taken from the scheduler at boot are idle unless something is pinned to them, and the host must do its work on what is left.',
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://docs.kernel.org/admin-guide/cgroup-v2.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { isolatedCpus, topology } = facts.cpu
    if (!isolatedCpus.known) return unknownBecause(isolatedCpus)
    const evidence = [evidenceOf(isolatedCpus)]
    if (isolatedCpus.value.length === 0) return pass('No CPU is taken from the scheduler.', evidence)
    if (!topology.known) return unknownBecause(topology)
    const isolated = new Set(isolatedCpus.value)
    const keptCount = topology.value.cores.filter((core) => core.some((cpu) => !isolated.has(cpu))).length
    const text = `${formatCount(isolated.size, 'CPU is', 'CPUs are')} taken from the scheduler, ${formatCount(keptCount, 'core')} left to the host`
    if (keptCount >= 2) return pass(`${capitalise(text)}.`, evidence)
    return warn(`${capitalise(text)}.`, evidence, [
      {
        kind: 'kernel-parameter',
        text: 'Leave the host two cores in isolcpus=, or isolate at the guest’s start instead, which can be taken back.',
        detail: 'isolcpus',
      },
    ])
  },
}
