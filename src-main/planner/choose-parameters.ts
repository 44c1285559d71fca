// SPDX-License-Identifier: MIT
import type { KernelArg } from '../model/kernel-args.ts'
import type { Refusal } from '../model/plan.ts'
import { formatKernelArg } from '../rules/passthrough-parameters.ts'
import { chooseBindingParameters } from './parameters/binding-parameters.ts'
import { chooseExtraParameters } from './parameters/extra-parameters.ts'
import { chooseHugePageParameters } from './parameters/huge-page-parameters.ts'
import { chooseIommuParameters } from './parameters/iommu-parameters.ts'
import { chooseIsolationParameters } from './parameters/isolation-parameters.ts'
import type { ParameterContext } from './parameters/parameter-context.ts'

/** A word to be put on the kernel command line or taken off it, and why. */
export interface ParameterChange {
  readonly token: string
  readonly reason: string
}

/** What the command line should have and lack, with what speaks against it. */
export interface ChosenParameters {
  /** In the order in which they are to stand. */
  readonly add: readonly ParameterChange[]
  readonly remove: readonly ParameterChange[]
  readonly refused: readonly Refusal[]
  readonly notes: readonly string[]
}

/** All parameters that the choices come down to on this host. */
export function chooseParameters(context: ParameterContext): ChosenParameters {
  const parts = [
    chooseIommuParameters(context),
    chooseBindingParameters(context),
    chooseHugePageParameters(context),
    chooseIsolationParameters(context),
    chooseExtraParameters(context),
  ]
  const add = parts.flatMap((part) => part.add)
  const kept = new Set(add.map(({ token }) => token))
  return {
    add: dropRepeats(add),
    remove: dropRepeats(parts.flatMap((part) => part.remove)).filter(
      ({ token }) => isHugePages(token) || !kept.has(token),
    ),
    refused: parts.flatMap((part) => part.refused),
    notes: parts.flatMap((part) => part.notes),
  }
}

/** Nothing to add, nothing to remove. */
export const noParameters: ChosenParameters = { add: [], remove: [], refused: [], notes: [] }

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

/** Size and number belong together, and the same number may stand behind several sizes: these words are never alone. */
function isHugePages(token: string): boolean {
  return /^hugepages(z)?=/.test(token)
}

function dropRepeats(changes: readonly ParameterChange[]): ParameterChange[] {
  const seen = new Set<string>()
  return changes.filter(({ token }) => {
    if (isHugePages(token)) return true
    return seen.has(token) ? false : seen.add(token)
  })
}
