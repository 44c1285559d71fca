// SPDX-License-Identifier: MIT

import process from 'node:process'
import readline from 'node:readline/promises'
import type { Plan } from '../../model/plan.ts'
import { fail } from '../../model/result.ts'
import type { RunCommand } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { exitCodes } from '../exit-codes.ts'
import { describeFailure } from '../render/failure-words.ts'
import { printable } from '../render/printable.ts'
import { renderPlan } from '../render/render-plan.ts'
import { plainStyle } from '../render/text-style.ts'
import { followChange, withChanges } from './change-host.ts'
import { planChoicesFrom } from './plan-choices-from.ts'

/** `apply`: shows the plan, asks once unless told not to, and does it; with --trial for one boot. */
export const runApply: RunCommand = (invocation) =>
  withChanges(invocation, async (changes) => {
    const choices = planChoicesFrom(invocation)
    if (!choices.ok) return choices
    const isTrial = invocation.flags.has('trial')
    const isAgreed = invocation.flags.has('yes')
    const first = await changes.draft(choices.value)
    if (!first.ok) return fail(describeFailure(first.failure))
    const isPossible = first.value.plan.refused.length === 0
    if (isPossible && !isAgreed && !canBeAsked(invocation.flags.has('json'))) return fail(nobodyToAsk)
    // A step behind what only root can read cannot be agreed to before it is shown.
    const needsLook = isPossible && first.value.plan.steps.some(({ previewGap }) => previewGap !== null)
    if (needsLook) invocation.warn('Part of this is behind files that only root can read; they are looked at first.')
    const drafted = needsLook ? await changes.inspect(choices.value) : first
    if (!drafted.ok) return fail(describeFailure(drafted.failure))
    const { plan, factsRevision } = drafted.value
    if (plan.refused.length === 0 && !isAgreed) {
      const consent = await askConsent(plan, isTrial)
      if (consent !== null) return fail(consent)
    }
    return followChange(changes, () => changes.apply({ planId: plan.id, factsRevision, isTrial }), invocation.warn)
  })

const nobodyToAsk: CommandFailure = {
  code: 'usage',
  message: 'Nobody is there to ask for consent.',
  remedy: 'Look at `throughway plan` first, then give --yes.',
  exitCode: exitCodes.usage,
}

function canBeAsked(isJson: boolean): boolean {
  return !isJson && process.stdin.isTTY === true && process.stderr.isTTY === true
}

/** Shows the plan and asks; null where the person agreed. */
async function askConsent(plan: Plan, isTrial: boolean): Promise<CommandFailure | null> {
  process.stderr.write(`${renderPlan(printable(plan), plainStyle)}\n\n`)
  const asking = readline.createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question(isTrial ? 'Try this for one boot? [y/N] ' : 'Make these changes? [y/N] ')
  asking.close()
  return /^y(es)?$/i.test(answer.trim())
    ? null
    : { code: 'declined', message: 'Nothing was changed.', remedy: null, exitCode: exitCodes.findings }
}
