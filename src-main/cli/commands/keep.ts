// SPDX-License-Identifier: MIT
import { fail } from '../../model/result.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { followChange, withChanges } from './change-host.ts'

/** `keep`: makes the trial that this boot runs permanent. */
export const runKeep: RunCommand = (invocation) =>
  withChanges(invocation, async (changes) => {
    const { trial } = changes.view()
    if (trial === null || trial.state === 'over') {
      return fail({
        code: 'no-trial',
        message:
          trial === null ? 'No trial is waiting for an answer.' : 'The trial is over: this boot has the old settings.',
        remedy: '`throughway apply --trial` begins one.',
        exitCode: exitCodes.findings,
      })
    }
    return followChange(changes, () => changes.keep(trial.transactionId), invocation.warn)
  })
