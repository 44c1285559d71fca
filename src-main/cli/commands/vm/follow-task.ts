// SPDX-License-Identifier: MIT
import type { Failure } from '../../../contract/failures.ts'
import type { MachineTask } from '../../../model/machine-view.ts'
import { fail, ok, type Result } from '../../../model/result.ts'
import type { MachineSession } from '../../../services/machines/machine-session.ts'
import type { Invocation } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { describeFailure } from '../../render/failure-words.ts'

/**
 * Begins a task and follows it to its end: its steps, and every tenth of the way where that is told, go to standard
 * error, and a signal cancels it. The value is what it says at its end.
 */
export async function followTask(
  session: MachineSession,
  { warn, onInterrupt }: Pick<Invocation, 'warn' | 'onInterrupt'>,
  begin: () => Promise<Result<unknown, Failure>>,
): Promise<Result<string, CommandFailure>> {
  let said = ''
  const stopListening = session.onChanged(({ task }) => {
    const line = task === null || task.ended !== null ? '' : describeStep(task)
    if (line !== '' && line !== said) warn(line)
    said = line
  })
  const stopCancelling = onInterrupt(() => void session.guests.cancelTask(null, ''))
  const begun = await begin()
  const ended = begun.ok ? await session.settled() : null
  stopListening()
  stopCancelling()
  if (!begun.ok) return fail(describeFailure(begun.failure))
  if (ended?.ok === false) return fail(describeFailure(ended.failure))
  return ok(ended?.ok === true ? ended.value : '')
}

function describeStep({ step, progress }: MachineTask): string {
  const tenths = progress === null ? 0 : Math.floor(progress * 10)
  return tenths === 0 ? `${step} …` : `${step} … ${tenths * 10} %`
}
