// SPDX-License-Identifier: MIT
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { pass, type Rule, unknownBecause, warn } from '../rule.ts'
import { findSwitchedOn } from './module-switch.ts'

export const noIommuModeOff: Rule = {
  id: 'security.no-iommu-mode-off',
  title: 'VFIO insists on an IOMMU',
  why: 'In no-IOMMU mode a device writes wherever its user tells it to, the host’s memory included. It is no use for virtual machines.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const places = findSwitchedOn(facts.kernel, 'vfio', 'enable_unsafe_noiommu_mode')
    if (!places.known) return unknownBecause(places)
    if (places.value.length === 0) {
      return pass('VFIO’s no-IOMMU mode is off.', [{ source: places.source, text: 'not set' }])
    }
    return warn('VFIO’s unsafe no-IOMMU mode is on.', places.value, [
      {
        kind: 'setting',
        text: 'Remove enable_unsafe_noiommu_mode wherever it is set, and restart; a GPU for a guest needs the IOMMU anyway.',
      },
      ...places.value.flatMap(({ commandLineToken }) =>
        commandLineToken === null ? [] : [removeParameterRemedy(commandLineToken, facts)],
      ),
    ])
  },
}
