// SPDX-License-Identifier: MIT
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const addressWidthCovered: Rule = {
  id: 'cpu.address-width-covered',
  title: 'The IOMMU reaches every address a guest may use',
  why: 'A guest’s firmware places large BARs as high as the CPU allows; where the IOMMU’s addresses are shorter, mapping them fails and the guest does not start.',
  sources: [
    'https://libvirt.org/formatdomain.html#cpu-model-and-topology',
    'https://www.qemu.org/docs/master/system/i386/cpu.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { physicalAddressBits } = facts.cpu
    const { addressWidthBits } = facts.iommu
    if (!addressWidthBits.known) return unknownBecause(addressWidthBits)
    if (addressWidthBits.value === null) {
      return notApplicable('This IOMMU names no width of its own.', [evidenceOf(addressWidthBits)])
    }
    if (!physicalAddressBits.known) return unknownBecause(physicalAddressBits)
    const cpuBits = physicalAddressBits.value
    const iommuBits = addressWidthBits.value
    const evidence = [
      evidenceOf(physicalAddressBits, () => `CPU ${cpuBits} bits`),
      evidenceOf(addressWidthBits, () => `IOMMU ${iommuBits} bits`),
    ]
    if (iommuBits >= cpuBits) return pass(`The IOMMU maps ${iommuBits} bits, the CPU has ${cpuBits}.`, evidence)
    return warn(`The IOMMU maps ${iommuBits} bits, the CPU has ${cpuBits}.`, evidence, [
      {
        kind: 'setting',
        text: 'Tell the guest the shorter width in its CPU definition.',
        detail: `<maxphysaddr mode='passthrough' limit='${iommuBits}'/>`,
      },
    ])
  },
}
