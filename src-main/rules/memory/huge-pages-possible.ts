// SPDX-License-Identifier: MIT

import { formatKiB } from '../../model/format-kib.ts'
import { formatList } from '../format-list.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const hugePagesPossible: Rule = {
  id: 'memory.huge-pages-possible',
  title: 'Huge pages can be set aside',
  why: 'Guest memory in huge pages needs far fewer translations, in the CPU and in the IOMMU.',
  sources: ['https://docs.kernel.org/admin-guide/mm/hugetlbpage.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { hugePages } = facts.memory
    const { flags } = facts.cpu
    if (!hugePages.known) return unknownBecause(hugePages)
    const sizes = hugePages.value.map(({ pageSizeKiB }) => formatKiB(pageSizeKiB))
    const evidence = [evidenceOf(hugePages, () => sizes.join(', ') || 'none')]
    if (sizes.length === 0) {
      return warn('The kernel offers no huge pages.', evidence, [
        { kind: 'package', text: 'Install the distribution’s standard kernel, which has them.' },
      ])
    }
    const hasLarge = hugePages.value.some(({ pageSizeKiB }) => pageSizeKiB >= 1024 * 1024)
    const isUnusedByCpu = !hasLarge && flags.known && !flags.value.includes('pdpe1gb')
    const statement = `The kernel offers pages of ${formatList(sizes)}${isUnusedByCpu ? '; the CPU has none of 1 GiB' : ''}.`
    return pass(statement, evidence)
  },
}
