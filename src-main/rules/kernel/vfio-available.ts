// SPDX-License-Identifier: MIT
import type { Fact } from '../../model/fact.ts'
import type { ModuleAvailability } from '../../model/kernel-facts.ts'
import { formatList } from '../format-list.ts'
import { moduleState } from '../module-state.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'

export const vfioAvailable: Rule = {
  id: 'kernel.vfio-available',
  title: 'The kernel has VFIO',
  why: 'VFIO is how a program may drive a device; vfio-pci holds the card, and a second module maps the guest’s memory for it.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://docs.kernel.org/userspace-api/iommufd.html'],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const holder = moduleState(facts.kernel, 'vfio_pci')
    const typeOne = moduleState(facts.kernel, 'vfio_iommu_type1')
    const iommufd = moduleState(facts.kernel, 'iommufd')
    const evidence = [evidenceOf(holder, (state) => `vfio-pci: ${state}`)]
    if (isAbsent(holder)) return missing(['vfio-pci'], evidence)
    if (isAbsent(typeOne) && isAbsent(iommufd)) return missing(['vfio_iommu_type1'], [...evidence, evidenceOf(typeOne)])
    if (!holder.known) return unknownBecause(holder)
    const mapper = isThere(typeOne) ? typeOne : isThere(iommufd) ? iommufd : null
    if (mapper === null) return unknownBecause(typeOne)
    return pass(holder.value === 'builtin' ? 'VFIO is built into the kernel.' : 'The kernel has VFIO as modules.', [
      ...evidence,
      evidenceOf(mapper),
    ])
  },
}

function missing(names: readonly string[], evidence: Parameters<typeof fail>[1]) {
  return fail(`The running kernel has no ${formatList(names)}.`, evidence, [
    {
      kind: 'information',
      text: 'If the kernel was updated since the last start, restart first: its modules may be gone.',
    },
    {
      kind: 'package',
      text: 'Install the distribution’s standard kernel with all its modules; slim and cloud kernels leave VFIO out.',
    },
  ])
}

function isAbsent(state: Fact<ModuleAvailability>): boolean {
  return state.known && state.value === 'absent'
}

function isThere(state: Fact<ModuleAvailability>): boolean {
  return state.known && state.value !== 'absent'
}
