// SPDX-License-Identifier: MIT
import type { PreflightCheck } from '../../../model/machine-view.ts'
import { fail, ok } from '../../../model/result.ts'
import { resolveMachine } from '../../../services/machines/resolve-machine.ts'
import { preflightMachine, startMachine } from '../../../services/machines/start-machine.ts'
import type { CommandOutcome, RunCommand } from '../../command.ts'
import { exitCodes } from '../../exit-codes.ts'
import { printable } from '../../render/printable.ts'
import { formatMark, type TextStyle } from '../../render/text-style.ts'
import { withMachineContext } from './with-machine-context.ts'

/** `vm start`: checks, then starts; with --check only the first. */
export const runVmStart: RunCommand = (invocation) =>
  withMachineContext(invocation, async (context) => {
    const found = await resolveMachine(context, invocation.positionals[0] ?? '')
    const isCheck = invocation.flags.has('check')
    const checks = !found.ok
      ? found
      : isCheck
        ? await preflightMachine(context, found.value)
        : await startMachine(context, found.value)
    if (!checks.ok || !found.ok) {
      // Words are loaded where something went wrong: a start waits for nothing that it does not need.
      const { describeFailure } = await import('../../render/failure-words.ts')
      return fail(describeFailure(!checks.ok ? checks.failure : { code: 'machine-unknown', name: '' }))
    }
    return ok(startOutcome(found.value, checks.value, isCheck))
  })

function startOutcome(
  { name, uuid }: { readonly name: string; readonly uuid: string },
  checks: readonly PreflightCheck[],
  isCheck: boolean,
): CommandOutcome {
  const isRefused = checks.some(({ verdict }) => verdict === 'fail')
  return {
    exitCode: isRefused ? exitCodes.findings : exitCodes.fine,
    document: { schema: 1, name, uuid, started: !isCheck, checks },
    text: (style) => renderStart(printable(name), printable(checks), { isCheck, isRefused, style }),
  }
}

function renderStart(
  name: string,
  checks: readonly PreflightCheck[],
  { isCheck, isRefused, style }: { readonly isCheck: boolean; readonly isRefused: boolean; readonly style: TextStyle },
): string {
  const shown = checks.filter(({ verdict }) => style.isVerbose || verdict !== 'pass')
  const lines = shown.map(({ verdict, text, source }) => {
    const from = style.isVerbose && source !== null ? ` (${source})` : ''
    return `${formatMark(verdict, style)} ${text}${from}`
  })
  const end = !isCheck ? `${name} runs.` : isRefused ? `${name} cannot start now.` : `${name} can start.`
  return [...lines, end].join('\n')
}
