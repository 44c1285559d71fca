// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { pciKind } from '../../model/pci-class.ts'
import { type PciDevice, pciDeviceName } from '../../model/pci-device.ts'
import { formatList } from '../format-list.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const coversGraphics: Rule = {
  id: 'iommu.covers-graphics',
  title: 'Every graphics card is behind the IOMMU',
  why: 'A kernel can drive the IOMMU and still leave the integrated graphics outside it; what is outside cannot be given away.',
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/intel/Kconfig',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { pciDevices, iommu } = facts
    if (iommu.units.known && iommu.units.value.length === 0) {
      return notApplicable('The kernel drives no IOMMU.', [evidenceOf(iommu.units, () => 'empty')])
    }
    if (!pciDevices.known) return unknownBecause(pciDevices)
    const cards = pciDevices.value.filter(({ classCode }) => pciKind(classCode) === 'display')
    if (cards.length === 0)
      return notApplicable('There is no graphics card.', [evidenceOf(pciDevices, () => 'no display device')])
    const untold = cards.filter(({ iommuGroup }) => !iommuGroup.known)
    if (untold.length > 0) return unknownBecause(...untold.map(({ iommuGroup }) => iommuGroup))
    const outside = cards.filter(({ iommuGroup }) => iommuGroup.known && iommuGroup.value === null)
    const evidence = cards.map((card) =>
      evidenceOf(card.iommuGroup, (group) => (group === null ? 'no group' : `group ${group}`)),
    )
    if (outside.length === 0) return pass('Every graphics card has an IOMMU group.', evidence)
    const statement = `${formatList(outside.map(nameOf))} ${outside.length === 1 ? 'has' : 'have'} no IOMMU group.`
    const remedies = [remedyFor(outside, facts)] as const
    return outside.length === cards.length ? fail(statement, evidence, remedies) : warn(statement, evidence, remedies)
  },
}

function nameOf(card: PciDevice): string {
  return `${pciDeviceName(card)} (${card.address})`
}

/** Intel's integrated graphics sit at 00:02.0 and are left out by some kernels' default and by `igfx_off`. */
function remedyFor(outside: readonly PciDevice[], facts: HostFacts): Remedy {
  const isIntegrated = outside.every(({ vendorId, parent }) => vendorId === '8086' && parent === null)
  if (isIntegrated) return addParameterRemedy('intel_iommu=on', facts)
  return {
    kind: 'information',
    text: 'Look in the kernel log for DMAR or AMD-Vi; the firmware’s table may leave this slot out.',
  }
}
