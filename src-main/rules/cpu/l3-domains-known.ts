// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import { formatCount } from '../format-count.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const l3DomainsKnown: Rule = {
  id: 'cpu.l3-domains-known',
  title: 'It is known which cores share a cache',
  why: 'A guest whose CPUs straddle two caches pays for every access across; pinning needs to know where the border is.',
  sources: ['https://docs.kernel.org/admin-guide/cputopology.html'],
  blocking: false,
  verdicts: ['pass', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { topology } = facts.cpu
    if (!topology.known) return unknownBecause(topology)
    const { l3Domains, cpus } = topology.value
    const evidence = [evidenceOf(topology, () => formatCount(l3Domains.length, 'third-level cache'))]
    if (l3Domains.length === 0) return notApplicable('The kernel reports no third-level cache.', evidence)
    const homeless = cpus.filter(({ l3Domain }) => l3Domain === null).length
    if (homeless > 0) {
      return unknownBecause(unknown(`${formatCount(homeless, 'CPU')} of ${cpus.length} tell no third-level cache`))
    }
    return pass(
      l3Domains.length === 1
        ? 'All cores share one third-level cache.'
        : `The cores fall into ${formatCount(l3Domains.length, 'group')} with a third-level cache each.`,
      evidence,
    )
  },
}
