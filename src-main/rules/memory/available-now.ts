// SPDX-License-Identifier: MIT
import { formatKiB } from '../../model/format-kib.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const enoughKiB = 4 * 1024 * 1024

export const memoryAvailableNow: Rule = {
  id: 'memory.available-now',
  title: 'Memory is free for a guest right now',
  why: 'A guest takes all its memory at once when it starts; where it is not free, the start fails or the host kills programs.',
  sources: ['https://docs.kernel.org/filesystems/proc.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { availableKiB } = facts.memory
    if (!availableKiB.known) return unknownBecause(availableKiB)
    const size = formatKiB(availableKiB.value)
    const evidence = [evidenceOf(availableKiB, () => size)]
    if (availableKiB.value >= enoughKiB) return pass(`${size} is available.`, evidence)
    return warn(`Only ${size} is available now.`, evidence, [
      { kind: 'setting', text: 'Close programs before a guest starts, and limit large caches (the ARC of ZFS).' },
    ])
  },
}
