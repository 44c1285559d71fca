// SPDX-License-Identifier: MIT
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const transparentHugePages: Rule = {
  id: 'memory.transparent-huge-pages',
  title: 'QEMU may have huge pages without setting any aside',
  why: 'Transparent huge pages give most of the benefit for nothing; QEMU asks for them where the kernel allows it.',
  sources: ['https://docs.kernel.org/admin-guide/mm/transhuge.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { transparentHugePages: mode } = facts.memory
    if (!mode.known) return unknownBecause(mode)
    if (mode.value !== 'never') return pass(`The mode is ${mode.value}.`, [evidenceOf(mode)])
    return warn(
      'They are switched off.',
      [evidenceOf(mode)],
      [
        {
          kind: 'setting',
          text: 'Allow them for programs that ask.',
          detail: 'echo madvise | sudo tee /sys/kernel/mm/transparent_hugepage/enabled',
        },
      ],
    )
  },
}
