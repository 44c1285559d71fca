// SPDX-License-Identifier: MIT
import type { Remedy } from '../../model/finding.ts'
import { followsFrom } from '../follows-from.ts'
import { type IommuCause, iommuCause } from '../iommu-cause.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'
import { firmwareTablePresent } from './firmware-table-present.ts'
import { firmwareTablesSound } from './firmware-tables-sound.ts'
import { kernelDefault } from './kernel-default.ts'
import { notDisabledByParameter } from './not-disabled-by-parameter.ts'

/** What the missing IOMMU comes from, and the finding that says what to do. */
const causes: Readonly<Record<Exclude<IommuCause, 'working'>, { readonly statement: string; readonly next: string }>> =
  {
    'no-table': { statement: 'the firmware describes none', next: followsFrom(firmwareTablePresent) },
    parameter: { statement: 'a kernel parameter switches it off', next: followsFrom(notDisabledByParameter) },
    'not-built': { statement: 'the kernel is built without it', next: followsFrom(kernelDefault) },
    'kernel-default': { statement: 'the kernel leaves it off by default', next: followsFrom(kernelDefault) },
    'firmware-bug': { statement: 'the firmware’s tables are faulty', next: followsFrom(firmwareTablesSound) },
    unexplained: {
      statement: 'nothing that was read says why',
      next: 'See that VT-d or AMD’s IOMMU is set to Enabled, not Auto, in the firmware; then look in the kernel log for DMAR, AMD-Vi and IOMMU, right after a restart.',
    },
    unknown: {
      statement: 'what decides it could not all be read',
      next: 'Look at the findings that could not be told, then at the kernel log for DMAR, AMD-Vi and IOMMU.',
    },
  }

export const iommuEnabled: Rule = {
  id: 'iommu.enabled',
  title: 'The kernel drives the IOMMU',
  why: 'Without an IOMMU a device given to a guest could read and write all of the host’s memory, so VFIO refuses it.',
  sources: ['https://docs.kernel.org/driver-api/vfio.html', 'https://docs.kernel.org/arch/x86/iommu.html'],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const { units, tables } = facts.iommu
    if (!units.known) return unknownBecause(units)
    if (units.value.length > 0) {
      return pass(`The kernel drives ${units.value.join(', ')}.`, [evidenceOf(units)])
    }
    const cause = iommuCause(facts)
    const { statement, next } = causes[cause === 'working' ? 'unexplained' : cause]
    const remedy: Remedy = { kind: 'information', text: next }
    return fail(
      `The kernel drives no IOMMU: ${statement}.`,
      [evidenceOf(units, () => 'empty'), evidenceOf(tables)],
      [remedy],
    )
  },
}
