// SPDX-License-Identifier: MIT
import { ok } from '../../model/result.ts'
import type { RunCommand } from '../command.ts'
import { exitCodes } from '../exit-codes.ts'
import { printable } from '../render/printable.ts'
import { renderHistory } from '../render/render-history.ts'
import { withChanges } from './change-host.ts'

/** `history`: every change of this machine, newest first. */
export const runHistory: RunCommand = (invocation) =>
  withChanges(invocation, async (changes) => {
    const { history } = changes.view()
    return ok({
      exitCode: history.damage.length === 0 ? exitCodes.fine : exitCodes.couldNotTell,
      document: { schema: 1, ...history },
      text: (style) => renderHistory(printable(history), style),
    })
  })
