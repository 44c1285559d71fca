// SPDX-License-Identifier: MIT
import type { ConfigFailure } from '../../../src-main/host-config/config-failure.ts'
import type { HostAction } from '../../../src-main/model/host-action.ts'
import type { HostFiles } from '../../../src-main/model/host-files.ts'
import type { Operation } from '../../../src-main/model/operation.ts'
import { ok, type Result } from '../../../src-main/model/result.ts'

/** An action without what it finds there: `before` is read when it is derived. */
export type ScriptedAction =
  | Omit<Extract<HostAction, { kind: 'write' }>, 'before'>
  | Extract<HostAction, { kind: 'generate' | 'run' }>

/** What each kind of operation comes down to in a test; kinds that are left out come down to nothing. */
export type Script = Readonly<Partial<Record<Operation['kind'], readonly ScriptedAction[]>>>

/**
 * Stands in for host-config's derivation in helpers that are built with `deriving: 'scripted'`, so that every kind
 * of action is put to the test whatever the operations of today come down to. The script is in the environment.
 */
export function deriveActions(operation: Operation, files: HostFiles): Result<readonly HostAction[], ConfigFailure> {
  return ok(deriveScripted(JSON.parse(process.env['THROUGHWAY_TEST_SCRIPT'] ?? '{}'), operation, files))
}

/** The actions of a script that the host needs still. */
export function deriveScripted(script: Script, operation: Operation, files: HostFiles): HostAction[] {
  return (script[operation.kind] ?? []).flatMap((action): HostAction[] => {
    if (action.kind !== 'write') return [action]
    const file = files.read(action.path)
    const before = file.state === 'text' ? file.text : null
    const { kind, path, after, mode, how } = action
    return before === after ? [] : [{ kind, path, before, after, mode, how }]
  })
}

/** As in host-config. */
export function describeActions(actions: readonly HostAction[]): string {
  return JSON.stringify(actions)
}
