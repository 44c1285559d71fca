// SPDX-License-Identifier: MIT
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const dmaProtection: Rule = {
  id: 'security.dma-protection',
  title: 'Thunderbolt and USB4 ports are behind the IOMMU',
  why: 'A device plugged in there can reach memory. With DMA protection the IOMMU lets it see only what its driver gave it.',
  sources: ['https://docs.kernel.org/admin-guide/thunderbolt.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const domains = facts.iommu.dmaProtection
    if (!domains.known) return unknownBecause(domains)
    if (domains.value.length === 0) {
      return notApplicable('The host has no Thunderbolt or USB4 port.', [evidenceOf(domains)])
    }
    const open = domains.value.filter((isProtected) => !isProtected).length
    const evidence = [evidenceOf(domains, (all) => `iommu_dma_protection: ${all.map(Number).join(', ')}`)]
    if (open === 0) return pass('The IOMMU protects all Thunderbolt and USB4 ports.', evidence)
    return warn(`${open} of ${domains.value.length} Thunderbolt domains are not behind the IOMMU.`, evidence, [
      {
        kind: 'firmware',
        text: 'Switch on “Kernel DMA Protection” (or “Thunderbolt DMA protection”) in the firmware, beside the IOMMU; older machines have none.',
      },
      { kind: 'setting', text: 'Until then allow new devices one by one.', detail: 'boltctl list' },
    ])
  },
}
