// SPDX-License-Identifier: MIT
import { evidenceOf, fail, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const firmwareTablesSound: Rule = {
  id: 'iommu.firmware-tables-sound',
  title: 'The kernel finds no fault in the firmware’s IOMMU tables',
  why: 'Faulty tables make the kernel give up the IOMMU, its interrupt remapping, or single devices.',
  sources: [
    'https://docs.kernel.org/arch/x86/iommu.html',
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'fail', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { firmwareBugs, tables, units } = facts.iommu
    if (!firmwareBugs.known) return unknownBecause(firmwareBugs)
    const [first] = firmwareBugs.value
    if (first === undefined) {
      if (tables.known && tables.value.length === 0)
        return notApplicable('The firmware has no such tables.', [evidenceOf(tables)])
      return pass('The kernel log has no complaint about them.', [evidenceOf(firmwareBugs, () => 'no such line')])
    }
    const evidence = firmwareBugs.value.slice(0, 5).map((text) => ({ source: firmwareBugs.source, text }))
    const remedies = [
      {
        kind: 'firmware',
        text: 'Update the firmware; if the newest one still has the fault, report it to the board’s maker.',
      },
    ] as const
    if (units.known && units.value.length === 0) {
      return fail('The kernel complains about the firmware’s IOMMU tables and drives no IOMMU.', evidence, remedies)
    }
    return warn('The kernel complains about the firmware’s IOMMU tables.', evidence, remedies)
  },
}
