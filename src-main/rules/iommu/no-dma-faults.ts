// SPDX-License-Identifier: MIT
import { formatCount } from '../format-count.ts'
import { formatList } from '../format-list.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const noDmaFaults: Rule = {
  id: 'iommu.no-dma-faults',
  title: 'No device has reached for memory that is not its own',
  why: 'A fault means that the IOMMU stopped a device: a driver’s bug, a card in a bad state after a reset, or faulty firmware.',
  sources: ['https://docs.kernel.org/arch/x86/iommu.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { faults, units } = facts.iommu
    if (units.known && units.value.length === 0) {
      return notApplicable('The kernel drives no IOMMU.', [evidenceOf(units, () => 'empty')])
    }
    if (!faults.known) return unknownBecause(faults)
    if (faults.value.length === 0) return pass('The kernel log has none.', [evidenceOf(faults, () => 'no such line')])
    const devices = [
      ...new Set(
        faults.value.flatMap((line) => /\b(?:[0-9a-f]{4}:)?[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]\b/i.exec(line) ?? []),
      ),
    ]
    const who = devices.length > 0 ? ` of ${formatList(devices.slice(0, 4))}` : ''
    return warn(
      `The kernel log has ${formatCount(faults.value.length, 'line')} about forbidden memory access${who}.`,
      faults.value.slice(0, 5).map((text) => ({ source: faults.source, text })),
      [
        {
          kind: 'information',
          text: 'See whether they begin with a guest: then the card needs another way to reset. Else look for a newer firmware or kernel.',
        },
      ],
    )
  },
}
