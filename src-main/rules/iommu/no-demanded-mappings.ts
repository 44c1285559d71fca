// SPDX-License-Identifier: MIT
import { pciKind } from '../../model/pci-class.ts'
import { firmwareRemedy } from '../firmware-words.ts'
import { formatList } from '../format-list.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const noDemandedMappings: Rule = {
  id: 'iommu.no-demanded-mappings',
  title: 'The firmware demands no fixed mapping for a graphics card',
  why: 'Where firmware insists on memory that a device must always reach, the kernel refuses to put that device into a guest.',
  sources: [
    'https://docs.kernel.org/arch/x86/iommu.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/iommu.c',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { groups, units } = facts.iommu
    if (units.known && units.value.length === 0) {
      return notApplicable('The kernel drives no IOMMU.', [evidenceOf(units, () => 'empty')])
    }
    if (!groups.known) return unknownBecause(groups)
    if (!facts.pciDevices.known) return unknownBecause(facts.pciDevices)
    const cards = facts.pciDevices.value.filter(({ classCode }) => pciKind(classCode) === 'display')
    if (cards.length === 0) return notApplicable('There is no graphics card.')
    const demanding = groups.value.filter(
      ({ devices, directRegions }) =>
        directRegions.length > 0 && cards.some(({ address }) => devices.includes(address)),
    )
    if (demanding.length === 0) {
      return pass('No graphics card’s group has such a region.', [
        evidenceOf(groups, () => 'no direct region with a graphics card'),
      ])
    }
    const addresses = cards.filter(({ address }) => demanding.some(({ devices }) => devices.includes(address)))
    return warn(
      `The firmware demands fixed mappings for ${formatList(addresses.map(({ address }) => address))}.`,
      demanding.map(({ source, directRegions }) => ({
        source: `${source}/reserved_regions`,
        text: directRegions.slice(0, 3).join(', '),
      })),
      [
        { kind: 'firmware', text: 'Update the firmware first; newer ones often drop the demand.' },
        firmwareRemedy('dma-protection', facts.system.machine),
      ],
    )
  },
}
