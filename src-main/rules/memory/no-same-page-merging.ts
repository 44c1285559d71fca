// SPDX-License-Identifier: MIT
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const noSamePageMerging: Rule = {
  id: 'memory.no-same-page-merging',
  title: 'The kernel does not search for equal pages',
  why: 'Pages of a guest with a GPU are locked and cannot be merged, so the search costs time and finds nothing.',
  sources: ['https://docs.kernel.org/admin-guide/mm/ksm.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { samePageMerging } = facts.memory
    if (!samePageMerging.known) return unknownBecause(samePageMerging)
    if (!samePageMerging.value) return pass('Same-page merging is off.', [evidenceOf(samePageMerging, () => 'off')])
    return warn(
      'Same-page merging is on.',
      [evidenceOf(samePageMerging, () => 'on')],
      [
        {
          kind: 'setting',
          text: 'Switch it off, and ksmtuned as well where that runs.',
          detail: 'echo 0 | sudo tee /sys/kernel/mm/ksm/run',
        },
      ],
    )
  },
}
