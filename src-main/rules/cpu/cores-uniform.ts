// SPDX-License-Identifier: MIT
import type { CpuTopology } from '../../model/cpu-facts.ts'
import { formatCount } from '../format-count.ts'
import { formatList } from '../format-list.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const coresUniform: Rule = {
  id: 'cpu.cores-uniform',
  title: 'All cores are of one kind',
  why: 'A guest sees all its CPUs as equal; on a mix of fast and slow cores its scheduler puts work on the wrong ones.',
  sources: [
    'https://docs.kernel.org/admin-guide/pm/intel_pstate.html',
    'https://libvirt.org/formatdomain.html#cpu-tuning',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { topology } = facts.cpu
    if (!topology.known) return unknownBecause(topology)
    if (!topology.value.isHybrid) return pass('All cores are alike.', [evidenceOf(topology, () => 'not hybrid')])
    const text = countKinds(topology.value)
    return warn(
      `The CPU mixes kinds of cores: ${text}.`,
      [evidenceOf(topology, () => text)],
      [{ kind: 'setting', text: 'Pin the guest’s CPUs to one kind of core, and the host’s work to the others.' }],
    )
  },
}

function countKinds({ cores, cpus }: CpuTopology): string {
  const kindOf = new Map(cpus.map(({ id, coreType }) => [id, coreType]))
  const kinds = cores.map(([first]) => (first === undefined ? null : kindOf.get(first)) ?? null)
  const count = (kind: (typeof kinds)[number]) => kinds.filter((each) => each === kind).length
  const parts = [
    [count('performance'), (number: number) => formatCount(number, 'performance core')],
    [count('efficiency'), (number: number) => formatCount(number, 'efficiency core')],
    [count('low-power'), (number: number) => formatCount(number, 'low-power core')],
    [count(null), (number: number) => formatCount(number, 'core of unknown kind', 'cores of unknown kind')],
  ] as const
  return formatList(parts.filter(([number]) => number > 0).map(([number, say]) => say(number)))
}
