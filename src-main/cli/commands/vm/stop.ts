// SPDX-License-Identifier: MIT
import type { Failure } from '../../../contract/failures.ts'
import { fail, ok, type Result } from '../../../model/result.ts'
import { resolveMachine } from '../../../services/machines/resolve-machine.ts'
import { killMachine, stopMachine } from '../../../services/machines/stop-machine.ts'
import type { CommandOutcome, Invocation, RunCommand } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { withMachineContext } from './with-machine-context.ts'

const usualTimeoutSeconds = 120

/** `vm stop`: asks the guest to shut down, and waits. */
export const runVmStop: RunCommand = (invocation) => {
  const seconds = parseSeconds(invocation.values.get('timeout'))
  if (seconds === null) {
    return Promise.resolve(
      fail<CommandFailure>({
        code: 'usage',
        message: `“${invocation.values.get('timeout')}” is not a number of seconds.`,
        remedy: '--timeout takes a whole number from 1 to 3600.',
        exitCode: exitCodes.usage,
      }),
    )
  }
  return onMachine(invocation, async (context, uuid, name) => {
    const stopping = await stopMachine(context, uuid, seconds * 1000)
    const ended = stopping.ok ? await stopping.value.ended : stopping
    if (ended.ok || ended.failure.code !== 'machine-state-wrong' || !stopping.ok) return ended
    const detail = `${name} still runs after ${seconds} s; it goes on running. \`throughway vm kill\` pulls its plug`
    return fail({ code: 'libvirt-refused', detail })
  })
}

/** `vm kill`: pulls the plug. */
export const runVmKill: RunCommand = (invocation) => onMachine(invocation, killMachine)

function onMachine(
  invocation: Invocation,
  act: (context: Parameters<typeof killMachine>[0], uuid: string, name: string) => Promise<Result<null, Failure>>,
): Promise<Result<CommandOutcome, CommandFailure>> {
  return withMachineContext(invocation, async (context) => {
    const found = await resolveMachine(context, invocation.positionals[0] ?? '')
    if (!found.ok) return fail(describeFailure(found.failure))
    const { name, uuid } = found.value
    const done = await act(context, uuid, name)
    if (!done.ok) return fail(describeFailure(done.failure))
    return ok({
      exitCode: exitCodes.fine,
      document: { schema: 1, name, uuid, state: 'off' },
      text: () => `${printable(name)} is off.`,
    })
  })
}

function parseSeconds(text: string | undefined): number | null {
  if (text === undefined) return usualTimeoutSeconds
  const seconds = /^\d{1,4}$/.test(text) ? Number(text) : 0
  return seconds >= 1 && seconds <= 3600 ? seconds : null
}
