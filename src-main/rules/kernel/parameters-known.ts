// SPDX-License-Identifier: MIT
import { parseKernelArgs } from '../../model/kernel-args.ts'
import { formatList } from '../format-list.ts'
import { removeParameterRemedy } from '../parameter-remedy.ts'
import { isPassthroughParameter } from '../passthrough-parameters.ts'
import { evidenceOf, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const parametersKnown: Rule = {
  id: 'kernel.parameters-known',
  title: 'The kernel knows the passthrough parameters it was given',
  why: 'A parameter that only patched kernels know, such as pcie_acs_override, changes nothing here, however often guides name it.',
  sources: [
    'https://docs.kernel.org/admin-guide/kernel-parameters.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/init/main.c',
  ],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown'],
  judge({ facts }) {
    const { unknownParameters } = facts.kernel
    if (!unknownParameters.known) return unknownBecause(unknownParameters)
    // The kernel lists what it passes on to init as well; those words are none of ours.
    const strange = unknownParameters.value.filter((word) => parseKernelArgs(word).some(isPassthroughParameter))
    const evidence = [evidenceOf(unknownParameters)]
    const [first, ...more] = strange
    if (first === undefined) return pass('It has not complained about any.', evidence)
    return warn(`The kernel does not know ${formatList(strange)}.`, evidence, [
      removeParameterRemedy(first, facts),
      ...more.map((word) => removeParameterRemedy(word, facts)),
    ])
  },
}
