// SPDX-License-Identifier: MIT
import { fail, type Result } from '../../model/result.ts'
import { type HostChoice, type OpenHost, openHost } from '../../services/open-host.ts'
import type { Invocation } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'
import { describeFailure } from '../render/failure-words.ts'

/** The machine that `--root` or `--capture` names, else this one. */
export function chosenHost({ values }: Invocation): HostChoice {
  const root = values.get('root')
  if (root !== undefined) return { kind: 'directory', path: root }
  const capture = values.get('capture')
  return capture === undefined ? { kind: 'live' } : { kind: 'capture', path: capture }
}

/** Opens the machine for the time `use` takes; what was unpacked for it is gone afterwards, also after Ctrl-C. */
export async function withHost<T>(
  invocation: Invocation,
  use: (host: OpenHost) => Promise<Result<T, CommandFailure>>,
): Promise<Result<T, CommandFailure>> {
  const opened = await openHost(chosenHost(invocation))
  if (!opened.ok) return fail(describeFailure(opened.failure))
  const forget = invocation.onInterrupt(opened.value.dispose)
  try {
    return await use(opened.value)
  } finally {
    forget()
    opened.value.dispose()
  }
}
