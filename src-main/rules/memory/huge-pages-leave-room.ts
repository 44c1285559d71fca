// SPDX-License-Identifier: MIT
import { formatKiB } from '../../model/format-kib.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const leastForHostKiB = 4 * 1024 * 1024

export const hugePagesLeaveRoom: Rule = {
  id: 'memory.huge-pages-leave-room',
  title: 'Huge pages leave the host enough memory',
  why: 'Memory set aside for huge pages is of no use to anything else; with too much of it the host runs short, or does not start at all.',
  sources: ['https://docs.kernel.org/admin-guide/mm/hugetlbpage.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { hugePages, totalKiB } = facts.memory
    if (!hugePages.known) return unknownBecause(hugePages)
    const reservedKiB = hugePages.value.reduce((sum, { pageSizeKiB, total }) => sum + pageSizeKiB * total, 0)
    const evidence = [evidenceOf(hugePages, () => `${formatKiB(reservedKiB)} set aside`)]
    if (reservedKiB === 0) return notApplicable('None are set aside.', evidence)
    if (!totalKiB.known) return unknownBecause(totalKiB)
    const leftKiB = totalKiB.value - reservedKiB
    const statement = `${formatKiB(reservedKiB)} of ${formatKiB(totalKiB.value)} is set aside, which leaves the host ${formatKiB(leftKiB)}.`
    if (leftKiB >= Math.max(leastForHostKiB, totalKiB.value / 4)) return pass(statement, evidence)
    return warn(statement, evidence, [
      { kind: 'setting', text: 'Set fewer aside: leave the host a quarter of its memory, and 4 GiB at least.' },
    ])
  },
}
