// SPDX-License-Identifier: MIT
import { formatList } from '../format-list.ts'
import { addParameterRemedy } from '../parameter-remedy.ts'
import { formatKernelArg, isPassthroughParameter, isSameKernelArg } from '../passthrough-parameters.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const parametersPersistent: Rule = {
  id: 'boot.parameters-persistent',
  title: 'The passthrough parameters in use come back at the next start',
  why: 'A parameter typed into the boot menu, or left in a file that nothing reads any more, is gone after the next start.',
  sources: ['https://docs.kernel.org/admin-guide/kernel-parameters.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { commandLineArgs } = facts.kernel
    const { commandLineSources } = facts.boot
    if (!commandLineArgs.known) return unknownBecause(commandLineArgs)
    const used = commandLineArgs.value.filter(isPassthroughParameter)
    if (used.length === 0) {
      return notApplicable('No passthrough parameter is in use.', [evidenceOf(facts.kernel.commandLine)])
    }
    if (!commandLineSources.known) return unknownBecause(commandLineSources)
    const written = commandLineSources.value.flatMap(({ args }) => args)
    if (written.length === 0) {
      return unknownBecause({ known: false, reason: 'no file was found that the parameters come from' })
    }
    const lost = used.filter((arg) => !written.some((other) => isSameKernelArg(arg, other))).map(formatKernelArg)
    const evidence = [
      evidenceOf(commandLineArgs, () => used.map(formatKernelArg).join(' ')),
      ...commandLineSources.value.map(({ path, setting, args }) => ({
        source: path,
        text: `${setting}: ${args.map(formatKernelArg).join(' ')}`,
      })),
    ]
    const [first, ...more] = lost
    if (first === undefined) return pass(`${formatList(used.map(formatKernelArg))} will be there again.`, evidence)
    return warn(`${formatList(lost)} will not be there at the next start.`, evidence, [
      addParameterRemedy(first, facts),
      ...more.map((token) => addParameterRemedy(token, facts)),
    ])
  },
}
