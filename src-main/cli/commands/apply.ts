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
    const drafted = await changes.draft(choices.value)
    if (!drafted.ok) return fail(describeFailure(drafted.failure))
    const { plan, factsRevision } = drafted.value
    const isTrial = invocation.flags.has('trial')
    if (plan.refused.length === 0 && !invocation.flags.has('yes')) {
      const consent = await askConsent(plan, isTrial, invocation.flags.has('json'))
      if (consent !== null) return fail(consent)
    }
    return followChange(changes, () => changes.apply({ planId: plan.id, factsRevision, isTrial }), invocation.warn)
  })

/** Shows the plan and asks; null where the person agreed. */
async function askConsent(plan: Plan, isTrial: boolean, isJson: boolean): Promise<CommandFailure | null> {
  if (isJson || !process.stdin.isTTY || !process.stderr.isTTY) {
    return {
      code: 'usage',
      message: 'Nobody is there to ask for consent.',
      remedy: 'Look at `throughway plan` first, then give --yes.',
      exitCode: exitCodes.usage,
    }
  }
  process.stderr.write(`${renderPlan(printable(plan), plainStyle)}\n\n`)
  const asking = readline.createInterface({ input: process.stdin, output: process.stderr })
  const answer = await asking.question(isTrial ? 'Try this for one boot? [y/N] ' : 'Make these changes? [y/N] ')
  asking.close()
  return /^y(es)?$/i.test(answer.trim())
    ? null
    : { code: 'declined', message: 'Nothing was changed.', remedy: null, exitCode: exitCodes.findings }
}
