// SPDX-License-Identifier: MIT
import { fail } from '../model/result.ts'
import type { CommandFailure } from './command-failure.ts'
import { exitCodes } from './exit-codes.ts'

/** What was asked makes no sense; `command`, such as `vm create`, is where its words are explained. */
export function usageFailure(command: string, message: string): { ok: false; failure: CommandFailure } {
  return fail({
    code: 'usage',
    message,
    remedy: `\`throughway ${command} --help\` explains.`,
    exitCode: exitCodes.usage,
  })
}
