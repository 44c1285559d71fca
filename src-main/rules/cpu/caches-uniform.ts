// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { formatKiB } from '../../model/format-kib.ts'
import { formatList } from '../format-list.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const cachesUniform: Rule = {
  id: 'cpu.caches-uniform',
  title: 'All cores share caches of the same size',
  why: 'On CPUs with stacked cache on one die only, games run much better when the guest sits on that die and nowhere else.',
  sources: [
    'https://docs.kernel.org/admin-guide/pm/amd-pstate.html',
    'https://libvirt.org/formatdomain.html#cpu-tuning',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { topology } = facts.cpu
    if (!topology.known) return unknownBecause(topology)
    const { l3Domains, hasUnequalL3 } = topology.value
    if (l3Domains.length === 0)
      return notApplicable('No third-level cache is reported.', [evidenceOf(topology, () => 'no L3')])
    const sizes = l3Domains.map(({ sizeKiB }) => (sizeKiB === null ? 'unknown size' : formatKiB(sizeKiB)))
    const evidence = [evidenceOf(topology, () => sizes.join(', '))]
    const isEveryCpuIn = topology.value.cpus.every((cpu) => cpu.l3Domain !== null || cpu.coreType === 'low-power')
    if (!hasUnequalL3 && (!isEveryCpuIn || l3Domains.some(({ sizeKiB }) => sizeKiB === null))) {
      return unknownBecause(unknown(`the third-level caches below ${topology.source} were not all readable`))
    }
    if (!hasUnequalL3) return pass('No third-level cache is larger than another.', evidence)
    return warn(`The third-level caches differ: ${formatList(sizes)}.`, evidence, [
      {
        kind: 'setting',
        text: 'Pin a gaming guest to the cores of the larger cache, and the host’s work to the others.',
      },
    ])
  },
}
