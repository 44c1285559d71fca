// SPDX-License-Identifier: MIT
import { joinWords } from '../../devices/device-words.ts'
import { isUnlocated } from '../../devices/host-cost/storage-cost.ts'
import { notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'
import { formatStack } from './format-stack.ts'

export const swapLocated: Rule = {
  id: 'storage.swap-located',
  title: 'Where the host swaps to is known',
  why: 'Memory that was swapped out is lost with the disk it lies on; the host then stops programs or itself.',
  sources: ['https://docs.kernel.org/filesystems/proc.html'],
  blocking: false,
  verdicts: ['pass', 'unknown', 'not-applicable'],
  judge({ facts: { storage } }) {
    const { uses } = storage
    if (!uses.known) return unknownBecause(uses)
    const areas = uses.value.filter((use) => use.purpose === 'swap')
    if (areas.length === 0)
      return notApplicable('The host does not swap.', [{ source: uses.source, text: 'no swap area' }])
    const evidence = areas.map((use) => ({ source: use.source, text: `${use.path}: ${formatStack(use)}` }))
    const lost = areas.filter(isUnlocated)
    if (lost.length > 0) {
      const statement = `Could not tell which disk ${joinWords(lost.map(({ path }) => path))} is on.`
      return { verdict: 'unknown', statement, evidence }
    }
    const places = areas.map(({ path, pciAddresses }) =>
      pciAddresses.length === 0 ? `${path} on no PCI device` : `${path} on ${joinWords(pciAddresses)}`,
    )
    return pass(`The host swaps to ${joinWords(places)}.`, evidence)
  },
}
