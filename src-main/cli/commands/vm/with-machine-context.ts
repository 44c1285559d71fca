// SPDX-License-Identifier: MIT
import { fail, type Result } from '../../../model/result.ts'
import { createMachineContext, type MachineContext } from '../../../services/machines/machine-context.ts'
import { openHost } from '../../../services/open-host.ts'
import type { Invocation } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { chosenConnection, chosenHost } from '../host-option.ts'

/** Hands `use` the way to the chosen libvirt, and ends it. Nothing is read but what `use` asks for. */
export async function withMachineContext<T>(
  invocation: Invocation,
  use: (context: MachineContext) => Promise<Result<T, CommandFailure>>,
): Promise<Result<T, CommandFailure>> {
  const opened = await openHost(chosenHost(invocation))
  if (!opened.ok) {
    const { describeFailure } = await import('../../render/failure-words.ts')
    return fail(describeFailure(opened.failure))
  }
  const context = createMachineContext(opened.value, { uri: await chosenConnection(invocation, opened.value) })
  try {
    return await use(context)
  } finally {
    await context.close()
  }
}
