// SPDX-License-Identifier: MIT
import { formatKiB } from '../../model/format-kib.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const plentyKiB = 31 * 1024 * 1024

export const hasSwap: Rule = {
  id: 'memory.has-swap',
  title: 'The host can move memory out of the way',
  why: 'While a guest has its memory locked, the host’s own programs share the rest; without swap the kernel can only kill one when it runs out.',
  sources: ['https://docs.kernel.org/admin-guide/mm/concepts.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { swap, totalKiB } = facts.memory
    if (!swap.known) return unknownBecause(swap)
    const sizeKiB = swap.value.reduce((sum, area) => sum + area.sizeKiB, 0)
    const evidence = [evidenceOf(swap, () => (sizeKiB === 0 ? 'none' : formatKiB(sizeKiB)))]
    if (sizeKiB > 0) return pass(`There is ${formatKiB(sizeKiB)} of swap.`, evidence)
    if (!totalKiB.known) return unknownBecause(totalKiB)
    if (totalKiB.value >= plentyKiB) {
      return pass(`There is no swap, and with ${formatKiB(totalKiB.value)} little need of it.`, evidence)
    }
    return warn('There is no swap.', evidence, [
      { kind: 'setting', text: 'Add a swap file or zram of some gigabytes.' },
    ])
  },
}
