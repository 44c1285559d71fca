// SPDX-License-Identifier: MIT
import { fail, ok } from '../../model/result.ts'
import { verifyChange } from '../../services/verify-change.ts'
import type { RunCommand } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { printable } from '../render/printable.ts'
import { renderVerification } from '../render/render-verification.ts'
import { withHost } from './host-option.ts'

/** `verify`: what the newest change, or the one that is named, promised, against this boot. */
export const runVerify: RunCommand = (invocation) =>
  withHost(invocation, async ({ reader }) => {
    const [named] = invocation.positionals
    const verified = await verifyChange(reader, named ?? null)
    if (verified === null) {
      const message = named === undefined ? 'Nothing was changed yet.' : `There is no transaction ${named}.`
      const remedy = '`throughway history` lists them.'
      return fail({ code: 'transaction-unknown', message, remedy, exitCode: exitCodes.findings })
    }
    return ok({
      exitCode: verdictCodes[verified.verdict],
      document: { schema: 1, ...verified },
      text: (style) => renderVerification(printable(verified), style),
    })
  })

const verdictCodes: Record<'pass' | 'fail' | 'unknown' | 'waits', ExitCode> = {
  pass: exitCodes.fine,
  fail: exitCodes.findings,
  waits: exitCodes.findings,
  unknown: exitCodes.couldNotTell,
}
