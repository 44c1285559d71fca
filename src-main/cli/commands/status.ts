// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../model/change-view.ts'
import type { Verdict } from '../../model/finding.ts'
import { ok } from '../../model/result.ts'
import type { RunCommand } from '../command.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { printable } from '../render/printable.ts'
import { formatMark, type TextStyle } from '../render/text-style.ts'
import { withChanges } from './change-host.ts'

/** `status`: whether a trial or an unfinished change waits for an answer, and what can be done about it. */
export const runStatus: RunCommand = (invocation) =>
  withChanges(invocation, async (changes) => {
    const view = changes.view()
    const unfinished = view.history.transactions.filter(
      ({ state }) => state === 'unfinished' || state === 'undo-unfinished',
    )
    const [newest] = view.history.transactions
    const { trial } = view
    const ways = [
      ...(unfinished.length > 0 ? ['finish', 'undo'] : []),
      ...(trial?.state === 'running' ? ['keep', 'undo'] : trial?.state === 'armed' ? ['undo'] : []),
    ]
    return ok({
      exitCode: exitCodeOf(view, unfinished.length),
      document: {
        schema: 1,
        trial,
        unfinished: unfinished.map(({ id, title, state }) => ({ id, title, state })),
        last: newest === undefined ? null : { id: newest.id, title: newest.title, state: newest.state },
        ways,
        helper: view.helper.kind,
        damage: view.history.damage,
      },
      text: (style) => renderStatus(printable(view), style),
    })
  })

function exitCodeOf({ trial, history }: ChangeView, unfinished: number): ExitCode {
  if (history.damage.length > 0) return exitCodes.couldNotTell
  return trial !== null || unfinished > 0 ? exitCodes.findings : exitCodes.fine
}

function renderStatus({ trial, history }: ChangeView, style: TextStyle): string {
  const lines: string[] = history.damage.map((text) => mark('fail', text, style))
  for (const { id, title, state } of history.transactions) {
    if (state === 'unfinished') {
      lines.push(
        mark(
          'fail',
          `${id} (${title}) is unfinished: \`throughway finish\` ends it, \`throughway undo\` rolls it back.`,
          style,
        ),
      )
    }
    if (state === 'undo-unfinished') {
      lines.push(
        mark(
          'fail',
          `Undoing ${id} (${title}) is unfinished: \`throughway undo\` ends it, \`throughway finish\` makes the change anew.`,
          style,
        ),
      )
    }
  }
  if (trial?.state === 'armed')
    lines.push(mark('unknown', `The next boot tries ${trial.transactionId}; \`throughway undo\` calls it off.`, style))
  if (trial?.state === 'running') {
    const deadline =
      trial.answerBefore === null
        ? ''
        : ` Without an answer by ${trial.answerBefore}, and with nobody logged in, the machine restarts with its old settings.`
    lines.push(
      mark(
        'warn',
        `This boot tries ${trial.transactionId}: \`throughway keep\` keeps it, \`throughway undo\` goes back.${deadline}`,
        style,
      ),
    )
  }
  if (trial?.state === 'over')
    lines.push(mark('warn', `The trial of ${trial.transactionId} is over; this boot has the old settings.`, style))
  return lines.length === 0 ? mark('pass', 'Nothing waits for an answer.', style) : lines.join('\n')
}

function mark(verdict: Verdict, text: string, style: TextStyle): string {
  return `${formatMark(verdict, style)} ${text}`
}
