// SPDX-License-Identifier: MIT
import type { XmlExplanation } from '../../../model/guest-draft.ts'
import { fail, ok } from '../../../model/result.ts'
import { explainMachine } from '../../../services/machines/explain-machine.ts'
import { resolveMachine } from '../../../services/machines/resolve-machine.ts'
import type { CommandOutcome, RunCommand } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { paint, type TextStyle } from '../../render/text-style.ts'
import { guestChoicesFrom } from './guest-choices-from.ts'
import { withMachineContext } from './with-machine-context.ts'
import { withMachineSession } from './with-machine-session.ts'

/** `vm xml`: the stored XML of a machine, or that of one that would be made. */
export const runVmXml: RunCommand = (invocation) => {
  const isExplained = invocation.flags.has('explain')
  const name = invocation.positionals[0] ?? ''
  if (invocation.flags.has('draft')) {
    return withMachineSession(invocation, async ({ guests }) => {
      const options = await guests.options(null, '')
      if (!options.ok) return fail(describeFailure(options.failure))
      const choices = await guestChoicesFrom(invocation, options.value, guests)
      if (!choices.ok) return choices
      const drafted = await guests.draft(choices.value, '')
      if (!drafted.ok) return fail(describeFailure(drafted.failure))
      return ok(xmlOutcome(name, drafted.value, isExplained))
    })
  }
  return withMachineContext(invocation, async (context) => {
    const found = await resolveMachine(context, name)
    if (!found.ok) return fail(describeFailure(found.failure))
    const explained = await explainMachine(context, found.value.uuid)
    if (!explained.ok) return fail(describeFailure(explained.failure))
    return ok(xmlOutcome(found.value.name, explained.value, isExplained))
  })
}

function xmlOutcome(
  name: string,
  { xml, explanations }: { readonly xml: string; readonly explanations: readonly XmlExplanation[] },
  isExplained: boolean,
): CommandOutcome {
  return {
    exitCode: exitCodes.fine,
    document: { schema: 1, name, xml, explanations },
    text: (style) => (isExplained ? renderExplained(xml, explanations, style) : xml.trimEnd()),
  }
}

/** Each explanation stands, as a comment, above the line it is about. */
function renderExplained(xml: string, explanations: readonly XmlExplanation[], style: TextStyle): string {
  return xml
    .trimEnd()
    .split('\n')
    .flatMap((line, index) => {
      const indent = /^\s*/.exec(line)?.[0] ?? ''
      const reasons = explanations
        .filter((explanation) => explanation.line === index + 1)
        .map(({ reason, source }) => {
          const from = source === null ? '' : ` (${source})`
          return paint(`${indent}<!-- ${printable(`${reason}${from}`).replaceAll('--', '-')} -->`, 'quiet', style)
        })
      return [...reasons, printable(line)]
    })
    .join('\n')
}
