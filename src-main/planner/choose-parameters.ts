// SPDX-License-Identifier: MIT
import { chooseBindingParameters } from './parameters/binding-parameters.ts'
import type { ChosenParameters, ParameterChange } from './parameters/chosen-parameters.ts'
import { chooseExtraParameters } from './parameters/extra-parameters.ts'
import { chooseHugePageParameters } from './parameters/huge-page-parameters.ts'
import { chooseIommuParameters } from './parameters/iommu-parameters.ts'
import { chooseIsolationParameters } from './parameters/isolation-parameters.ts'
import type { ParameterContext } from './parameters/parameter-context.ts'

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
