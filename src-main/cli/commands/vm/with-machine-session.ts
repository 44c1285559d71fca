// SPDX-License-Identifier: MIT
import { fail, type Result } from '../../../model/result.ts'
import { createMachineSession, type MachineSession } from '../../../services/machines/machine-session.ts'
import { openHost } from '../../../services/open-host.ts'
import type { Invocation } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { chosenConnection, chosenHost } from '../host-option.ts'

/** Hands `use` a session, as the window has one, and ends it. */
export async function withMachineSession<T>(
  invocation: Invocation,
  use: (session: MachineSession) => Promise<Result<T, CommandFailure>>,
): Promise<Result<T, CommandFailure>> {
  const opened = await openHost(chosenHost(invocation))
  if (!opened.ok) return fail(describeFailure(opened.failure))
  const session = createMachineSession(opened.value, { uri: await chosenConnection(invocation, opened.value) })
  try {
    return await use(session)
  } finally {
    await session.close()
  }
}
