// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import { pciKind } from '../../model/pci-class.ts'
import { type PciDevice, pciDeviceName } from '../../model/pci-device.ts'
import { formatList } from '../format-list.ts'
import { iommuWords } from '../iommu-parameters.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const coversGraphics: Rule = {
  id: 'iommu.covers-graphics',
  title: 'The graphics cards that a guest may get are behind the IOMMU',
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
    if (outside.length < cards.length && outside.every(isIntegratedIntel)) {
      return pass(
        `${formatList(outside.map(nameOf))} has no IOMMU group, which is right for graphics that stay with the host.`,
        evidence,
      )
    }
    const statement = `${formatList(outside.map(nameOf))} ${outside.length === 1 ? 'has' : 'have'} no IOMMU group.`
    const remedies = [remedyFor(outside, facts)] as const
    return outside.length === cards.length ? fail(statement, evidence, remedies) : warn(statement, evidence, remedies)
  },
}

function nameOf(card: PciDevice): string {
  return `${pciDeviceName(card)} (${card.address})`
}

/** Intel's integrated graphics sit at 00:02.0 and are left out by some kernels' default and by `igfx_off`. */
function isIntegratedIntel({ vendorId, parent }: PciDevice): boolean {
  return vendorId === '8086' && parent === null
}

function remedyFor(outside: readonly PciDevice[], facts: HostFacts): Remedy {
  if (outside.every(isIntegratedIntel)) {
    const { commandLineArgs } = facts.kernel
    const without = (commandLineArgs.known ? commandLineArgs.value : []).find((arg) =>
      iommuWords(arg).includes('igfx_off'),
    )
    return without === undefined
      ? addParameterRemedy('intel_iommu=on', facts)
      : {
          kind: 'kernel-parameter',
          text: 'Remove the word igfx_off from intel_iommu= on the kernel command line, and restart.',
          detail: 'igfx_off',
        }
  }
  return {
    kind: 'information',
    text: 'Look in the kernel log for DMAR or AMD-Vi; the firmware’s table may leave this slot out.',
  }
}
