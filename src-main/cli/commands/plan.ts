// SPDX-License-Identifier: MIT
import type { Plan } from '../../model/plan.ts'
import { fail, ok } from '../../model/result.ts'
import { draftPlanFor } from '../../services/draft-plan.ts'
import type { CommandOutcome, RunCommand } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { renderPlan } from '../render/render-plan.ts'
import { withHost } from './host-option.ts'
import { planChoicesFrom } from './plan-choices-from.ts'

/** `plan`: what would be done; changes nothing. */
export const runPlan: RunCommand = async (invocation) => {
  const choices = planChoicesFrom(invocation)
  if (!choices.ok) return fail(choices.failure)
  return withHost(invocation, async ({ reader }) => {
    const { plan, script } = await draftPlanFor(reader, choices.value)
    return ok(invocation.flags.has('script') ? scriptOutcome(plan, script()) : planOutcome(plan))
  })
}

/** What `plan` and a refused `apply` print. */
export function planOutcome(plan: Plan): CommandOutcome {
  return {
    exitCode: planExitCode(plan),
    document: plan,
    text: (style) => renderPlan(plan, style),
  }
}

/** Nothing of a script is escaped: it is for a file, byte for byte. Its last newline is the terminal's to print. */
function scriptOutcome(plan: Plan, script: string): CommandOutcome {
  return {
    exitCode: planExitCode(plan),
    document: { schema: plan.schema, id: plan.id, script },
    text: () => script.trimEnd(),
  }
}

/** 1 where it is refused, 3 where all that is refused is so because something could not be told. */
export function planExitCode({ refused }: Plan): ExitCode {
  if (refused.length === 0) return exitCodes.fine
  const isUntold = refused.every(({ code }) => code === 'could-not-tell' || code === 'configuration-unreadable')
  return isUntold ? exitCodes.couldNotTell : exitCodes.findings
}
