// SPDX-License-Identifier: MIT

import { moduleState } from '../module-state.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause } from '../rule.ts'

export const iommufdAvailable: Rule = {
  id: 'kernel.iommufd-available',
  title: 'The kernel has the newer interface to the IOMMU',
  why: 'iommufd will replace VFIO’s own mapping interface; both do the job today, and libvirt uses the older one unless told otherwise.',
  sources: ['https://docs.kernel.org/userspace-api/iommufd.html', 'https://libvirt.org/news.html'],
  blocking: false,
  verdicts: ['pass', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const state = moduleState(facts.kernel, 'iommufd')
    if (!state.known) return unknownBecause(state)
    if (state.value === 'absent') {
      return notApplicable('This kernel has no iommufd; guests use the older interface and lose nothing by it.', [
        evidenceOf(state),
      ])
    }
    return pass('The kernel has iommufd beside the older interface.', [evidenceOf(state)])
  },
}
