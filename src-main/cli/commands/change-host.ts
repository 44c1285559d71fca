// SPDX-License-Identifier: MIT
import type { Failure } from '../../contract/failures.ts'
import type { ChangeView, RunningChange } from '../../model/change-view.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import { type ChangeSession, createChangeSession } from '../../services/change-session.ts'
import { createHostSession } from '../../services/host-session.ts'
import { openHost } from '../../services/open-host.ts'
import type { CommandOutcome, Invocation } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { type ExitCode, exitCodes } from '../exit-codes.ts'
import { describeFailure } from '../render/failure-words.ts'
import { printable } from '../render/printable.ts'
import { renderRunning } from '../render/render-running.ts'
import { chosenHost } from './host-option.ts'

/** Opens a session for changes of the chosen machine. */
export async function withChanges<T>(
  invocation: Invocation,
  use: (changes: ChangeSession) => Promise<Result<T, CommandFailure>>,
): Promise<Result<T, CommandFailure>> {
  const opened = await openHost(chosenHost(invocation))
  if (!opened.ok) return fail(describeFailure(opened.failure))
  return use(createChangeSession(createHostSession(opened.value)))
}

/**
 * Follows a change to its end: what it does goes to standard error line by line, what became of it is the outcome.
 * A change that goes wrong after it began is a finding, not a fault: it was put back.
 */
export async function followChange(
  changes: ChangeSession,
  begin: () => Promise<Result<ChangeView, Failure>>,
  warn: Invocation['warn'],
): Promise<Result<CommandOutcome, CommandFailure>> {
  let said = 0
  const stop = changes.onChanged(({ running }) => {
    const lines = running === null ? [] : describeProgress(running)
    for (const line of lines.slice(said)) warn(line)
    said = Math.max(said, lines.length)
  })
  const begun = await begin()
  await changes.settled()
  stop()
  if (!begun.ok) return fail(describeFailure(begun.failure))
  const { running } = changes.view()
  if (running === null) return ok(nothingToDo)
  return ok({
    exitCode: exitCodeOf(running),
    document: {
      schema: 1,
      transaction: running.transactionId,
      state: running.ended?.state ?? null,
      text: running.ended?.text ?? null,
      steps: running.steps.map(({ id, state }) => ({
        id,
        outcome: typeof state === 'string' ? { kind: state } : state,
      })),
    },
    text: (style) => renderRunning(printable(running), style),
  })
}

const nothingToDo: CommandOutcome = {
  exitCode: exitCodes.fine,
  document: { schema: 1, transaction: null, state: 'unchanged', text: 'Everything is as wanted already.', steps: [] },
  text: () => 'Everything is as wanted already; nothing was changed.',
}

function exitCodeOf({ ended }: RunningChange): ExitCode {
  const isFine = ended !== null && ['committed', 'armed', 'kept', 'undone'].includes(ended.state)
  return isFine ? exitCodes.fine : exitCodes.findings
}

function describeProgress({ steps }: RunningChange): string[] {
  const begun = steps.flatMap(({ title, state }) => {
    if (state === 'waiting') return []
    if (state === 'running') return [`${title} …`]
    return [`${title} …`, `  ${state.kind}${'text' in state ? `: ${state.text}` : ''}`]
  })
  return begun
}
