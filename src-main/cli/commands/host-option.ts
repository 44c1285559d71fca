// SPDX-License-Identifier: MIT
import { fail, type Result } from '../../model/result.ts'
import { type HostChoice, type OpenHost, openHost } from '../../services/open-host.ts'
import { defaultConnection } from '../../services/settings/default-connection.ts'
import type { Invocation } from '../command.ts'
import type { CommandFailure } from '../command-failure.ts'

/** The machine that `--root` or `--capture` names, else this one. */
export function chosenHost({ values }: Invocation): HostChoice {
  const root = values.get('root')
  if (root !== undefined) return { kind: 'directory', path: root }
  const capture = values.get('capture')
  return capture === undefined ? { kind: 'live' } : { kind: 'capture', path: capture }
}

/** libvirt's URI that `--connect` names, else the one of the settings; null for the system's own. */
export async function chosenConnection({ values }: Invocation, host: OpenHost): Promise<string | null> {
  return values.get('connect') ?? (await defaultConnection(host))
}

/** Opens the chosen machine and hands it to `use`. */
export async function withHost<T>(
  invocation: Invocation,
  use: (host: OpenHost) => Promise<Result<T, CommandFailure>>,
): Promise<Result<T, CommandFailure>> {
  const opened = await openHost(chosenHost(invocation))
  if (opened.ok) return use(opened.value)
  const { describeFailure } = await import('../render/failure-words.ts')
  return fail(describeFailure(opened.failure))
}
