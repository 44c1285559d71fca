// SPDX-License-Identifier: MIT
import { kernelArgName } from '../../model/kernel-args.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { formatKernelArg } from '../passthrough-parameters.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

const words = {
  passthrough: 'The host’s own devices bypass translation (iommu=pt); guests are isolated all the same.',
  'translated-lazy': 'The host’s own devices go through the IOMMU, which forgets old mappings in batches.',
  'translated-strict': 'The host’s own devices go through the IOMMU, which forgets every mapping at once.',
  translated: 'The host’s own devices go through the IOMMU.',
} as const

export const defaultDomainFast: Rule = {
  id: 'iommu.default-domain-fast',
  title: 'The IOMMU does not slow the host’s own devices down',
  why: 'Strict mode makes every transfer of the host’s disks and network wait for the IOMMU; passthrough never needs it.',
  sources: ['https://docs.kernel.org/admin-guide/kernel-parameters.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { defaultDomainType: type, units } = facts.iommu
    if (units.known && units.value.length === 0) {
      return notApplicable('The kernel drives no IOMMU.', [evidenceOf(units, () => 'empty')])
    }
    if (!type.known) return unknownBecause(type)
    const { commandLineArgs } = facts.kernel
    const strict = commandLineArgs.known
      ? commandLineArgs.value.find(({ key, value }) => {
          const name = kernelArgName(key)
          return (
            (name === 'iommu.strict' && value === '1') ||
            (name === 'intel_iommu' && (value ?? '').split(',').includes('strict')) ||
            (name === 'amd_iommu' && (value ?? '').split(',').includes('fullflush'))
          )
        })
      : undefined
    if (type.value !== 'translated-strict' || strict === undefined) return pass(words[type.value], [evidenceOf(type)])
    const token = formatKernelArg(strict)
    return warn(
      `${token} makes the IOMMU forget every mapping at once.`,
      [evidenceOf(type), evidenceOf(commandLineArgs, () => token)],
      [removeParameterRemedy(token, facts)],
    )
  },
}
