// SPDX-License-Identifier: MIT
import { iommuKind } from '../iommu-kind.ts'
import { disablingIommuParameter } from '../iommu-parameters.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { evidenceOf, fail, pass, type Rule, unknownBecause } from '../rule.ts'

export const notDisabledByParameter: Rule = {
  id: 'iommu.not-disabled-by-parameter',
  title: 'No kernel parameter switches the IOMMU off',
  why: 'A parameter left over from an old workaround keeps the IOMMU off however the firmware is set.',
  sources: ['https://docs.kernel.org/admin-guide/kernel-parameters.html'],
  blocking: true,
  verdicts: ['pass', 'fail', 'unknown'],
  judge({ facts }) {
    const { units } = facts.iommu
    const { commandLineArgs } = facts.kernel
    if (units.known && units.value.length > 0) {
      return pass('The kernel drives the IOMMU, so nothing has switched it off.', [evidenceOf(units)])
    }
    if (!commandLineArgs.known) return unknownBecause(commandLineArgs)
    const parameter = disablingIommuParameter(commandLineArgs.value, iommuKind(facts))
    if (parameter === null) {
      return pass('The command line does not switch it off.', [evidenceOf(facts.kernel.commandLine)])
    }
    return fail(
      `The kernel parameter ${parameter} switches the IOMMU off.`,
      [evidenceOf(commandLineArgs, () => parameter)],
      [removeParameterRemedy(parameter, facts)],
    )
  },
}
