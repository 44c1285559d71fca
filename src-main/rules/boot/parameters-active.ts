// SPDX-License-Identifier: MIT
import type { CommandLineSource } from '../../model/boot-facts.ts'
import type { KernelArg } from '../../model/kernel-args.ts'
import { formatList } from '../format-list.ts'
import { formatKernelArg, isPassthroughParameter, isSameKernelArg } from '../passthrough-parameters.ts'
import { evidenceOf, notApplicable, pass, type Rule, unknownBecause, warn } from '../rule.ts'

export const parametersActive: Rule = {
  id: 'boot.parameters-active',
  title: 'The passthrough parameters that were written are in use',
  why: 'A parameter counts only once the loader’s files have been made anew and the machine has restarted through them.',
  sources: ['https://docs.kernel.org/admin-guide/kernel-parameters.html'],
  blocking: false,
  verdicts: ['pass', 'warn', 'unknown', 'not-applicable'],
  judge({ facts }) {
    const { commandLineArgs } = facts.kernel
    const { commandLineSources } = facts.boot
    if (!commandLineSources.known) return unknownBecause(commandLineSources)
    const written = expectedParameters(commandLineSources.value)
    if (written.length === 0) {
      return notApplicable('No passthrough parameter is written anywhere.', [
        evidenceOf(commandLineSources, () => 'none'),
      ])
    }
    if (!commandLineArgs.known) return unknownBecause(commandLineArgs)
    const idle = written.filter((arg) => !commandLineArgs.value.some((other) => isSameKernelArg(arg, other)))
    const names = idle.map(formatKernelArg)
    const evidence = [
      ...commandLineSources.value.map(({ path, setting, args }) => ({
        source: path,
        text: `${setting}: ${args.map(formatKernelArg).join(' ')}`,
      })),
      evidenceOf(facts.kernel.commandLine),
    ]
    if (idle.length === 0)
      return pass(
        `${formatList(written.map(formatKernelArg))} ${written.length === 1 ? 'is' : 'are'} in use.`,
        evidence,
      )
    return warn(`${formatList(names)} ${names.length === 1 ? 'is' : 'are'} written down, but not in use.`, evidence, [
      {
        kind: 'setting',
        text: 'Restart; if that does not help, the loader’s files were not made anew or another loader starts this system.',
      },
    ])
  },
}

/** What this start should have had: every setting of a generator, and of menu entries only what all of them share. */
function expectedParameters(sources: readonly CommandLineSource[]): KernelArg[] {
  const entries = sources.filter(({ path }) => path.includes('/entries/'))
  const [firstEntry, ...otherEntries] = entries
  const shared = (firstEntry?.args ?? []).filter((arg) =>
    otherEntries.every(({ args }) => args.some((other) => isSameKernelArg(arg, other))),
  )
  const generated = sources.filter(({ path, setting }) => !path.includes('/entries/') && !/RECOVERY/.test(setting))
  const all = [...generated.flatMap(({ args }) => args), ...shared].filter(isPassthroughParameter)
  return all.filter((arg, index) => all.findIndex((other) => isSameKernelArg(arg, other)) === index)
}
