// SPDX-License-Identifier: MIT
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'

export const iommuEnabled: Rule = {
  id: 'iommu.enabled',
  title: 'The kernel drives the IOMMU',
  why: 'Without an IOMMU a device given to a guest could read and write all of the host’s memory, so VFIO refuses it.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://docs.kernel.org/arch/x86/iommu.html'],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts: { iommu } }) {
    const { units } = iommu
    if (!units.known) return unknownBecause(units)
    if (units.value.length > 0) {
      return pass(`The kernel drives ${units.value.join(', ')}.`, [evidenceOf(units)])
    }
    return fail(
      'The kernel drives no IOMMU; the findings beside this one say why.',
      [evidenceOf(units, () => 'empty'), evidenceOf(iommu.tables)],
      [
        {
          kind: 'information',
          text: 'Follow the findings on the firmware table and on the kernel parameters; either one switches it off.',
        },
      ],
    )
  },
}
