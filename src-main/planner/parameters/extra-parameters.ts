// SPDX-License-Identifier: MIT
import { kernelArgName } from '../../model/kernel-args.ts'
import { isAllowedKernelToken } from '../../model/kernel-token.ts'
import type { Refusal } from '../../model/plan.ts'
import type { ChosenParameters, ParameterChange } from './chosen-parameters.ts'
import type { ParameterContext } from './parameter-context.ts'

/** Words that a person may type and that are never set, each with what to do instead. */
const never: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^amd_iommu=.*\bon\b/, 'the kernel has no such option; AMD’s IOMMU is on wherever firmware offers it'],
  [/^(throughway\.)/, 'it is Throughway’s own; choose devices with --device'],
  [/^vfio_pci\.ids(=|$)/, 'it takes every device of such an id; choose devices with --device, by address'],
  [/^(intel_iommu|amd_iommu|iommu)=(.*,)?off\b/, 'it switches off the IOMMU that giving devices away needs'],
  [/^hugepages(z|=|$)|^hugepagesz/, 'the size and the number belong together; use --hugepages'],
  [/^(isolcpus|nohz_full|rcu_nocbs)(=|$)/, 'the three belong together; use --isolate'],
]

/** Notes on words that are set as asked and deserve a second thought. */
const cautions: readonly (readonly [pattern: RegExp, note: string])[] = [
  [
    /^pcie_acs_override/,
    'pcie_acs_override= only makes groups look separate: devices in them can still reach each other’s memory, and the host’s.',
  ],
  [
    /^iommu=pt$|^iommu\.passthrough=1$/,
    'iommu=pt makes the host’s own devices faster and less guarded; giving devices away does not need it.',
  ],
  [
    /^(vfio_iommu_type1|iommufd)\.allow_unsafe_interrupts/,
    'allow_unsafe_interrupts lets a guest forge interrupts of the host.',
  ],
]

/** The words that were asked for beyond all others. */
export function chooseExtraParameters({ choices }: ParameterContext): ChosenParameters {
  const add: ParameterChange[] = []
  const refused: Refusal[] = []
  const notes: string[] = []
  for (const token of choices.parameters) {
    const spelled = spellName(token)
    const why = never.find(([pattern]) => pattern.test(spelled))?.[1]
    if (why !== undefined) {
      refused.push({ code: 'parameter-refused', device: null, text: `${token} is not set: ${why}.` })
    } else if (!isAllowedKernelToken(token)) {
      const text = `“${token}” is not a kernel parameter that Throughway sets: it sets what passthrough and tuning need, one word each, without spaces or quotes.`
      refused.push({ code: 'parameter-refused', device: null, text })
    } else {
      add.push({ token, reason: 'You asked for it.' })
      notes.push(...cautions.filter(([pattern]) => pattern.test(spelled)).map(([, note]) => note))
    }
  }
  return { add, remove: [], refused, notes }
}

/** As the kernel compares it: `-` and `_` in the name are one. */
function spellName(token: string): string {
  const equals = token.indexOf('=')
  return equals < 0 ? kernelArgName(token) : kernelArgName(token.slice(0, equals)) + token.slice(equals)
}
