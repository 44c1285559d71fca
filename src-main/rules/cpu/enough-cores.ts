// SPDX-License-Identifier: MIT
import { formatCount } from '../format-count.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const enoughCores: Rule = {
  id: 'cpu.enough-cores',
  title: 'There are cores for both host and guest',
  why: 'The host needs at least one whole core for itself and for the guest’s devices, or the guest stutters.',
  sources: ['https://libvirt.org/formatdomain.html#cpu-tuning'],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown'],
  judge({ facts }) {
    const { topology } = facts.cpu
    if (!topology.known) return unknownBecause(topology)
    const coreCount = topology.value.cores.length
    const threadCount = topology.value.cpus.length
    const text = `${formatCount(coreCount, 'core')}, ${formatCount(threadCount, 'thread')}`
    const evidence = [evidenceOf(topology, () => text)]
    if (coreCount >= 4) return pass(`There are ${text}.`, evidence)
    if (coreCount >= 2) {
      return warn(`There are only ${text}, so host and guest get very little each.`, evidence, [
        { kind: 'hardware', text: 'A CPU with four or more cores lets the guest have most of them to itself.' },
      ])
    }
    return fail('There is a single core, which host and guest would have to share.', evidence, [
      { kind: 'hardware', text: 'A CPU with four or more cores is needed.' },
    ])
  },
}
