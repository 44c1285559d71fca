// SPDX-License-Identifier: MIT
import type { KernelArg } from '../../model/kernel-args.ts'
import { formatKernelArg } from '../../rules/passthrough-parameters.ts'
import type { ParameterContext } from './parameter-context.ts'

/** The words of the command line that is in force and of those that will be, each once. */
export function presentArgs({ facts }: Pick<ParameterContext, 'facts'>): readonly KernelArg[] {
  const { boot, kernel } = facts
  const sources = boot.commandLineSources.known ? boot.commandLineSources.value.flatMap(({ args }) => args) : []
  const running = kernel.commandLineArgs.known ? kernel.commandLineArgs.value : []
  const seen = new Set<string>()
  return [...sources, ...running].filter((arg) => {
    const text = formatKernelArg(arg)
    return seen.has(text) ? false : seen.add(text)
  })
}
