// SPDX-License-Identifier: MIT
import { formatCount } from '../format-count.ts'
import { evidenceOf, fail, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const groupsPresent: Rule = {
  id: 'iommu.groups-present',
  title: 'The kernel has sorted devices into IOMMU groups',
  why: 'VFIO hands out whole groups; a device without a group cannot be given to a guest.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html'],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { groups, units } = facts.iommu
    if (!groups.known) return unknownBecause(groups)
    const evidence = [evidenceOf(groups, (list) => formatCount(list.length, 'group')), evidenceOf(units)]
    if (units.known && units.value.length === 0) {
      if (groups.value.length === 0) return notApplicable('Without an IOMMU there are no groups.', evidence)
      return fail('There are groups, but no IOMMU behind them: they isolate nothing.', evidence, [
        { kind: 'setting', text: 'Switch the IOMMU on, and VFIO’s unsafe no-IOMMU mode off.' },
      ])
    }
    if (groups.value.length > 0)
      return pass(
        `There ${groups.value.length === 1 ? 'is' : 'are'} ${formatCount(groups.value.length, 'group')}.`,
        evidence,
      )
    return fail('The kernel has made no IOMMU group.', evidence, [
      { kind: 'information', text: 'Look in the kernel log for DMAR or AMD-Vi; a firmware update may be needed.' },
    ])
  },
}
