// SPDX-License-Identifier: MIT
import type { ConfigFailure } from '../../src-main/host-config/config-failure.ts'
import type { HostAction } from '../../src-main/model/host-action.ts'
import type { HostFiles } from '../../src-main/model/host-files.ts'
import type { Result } from '../../src-main/model/result.ts'
import { type TreeFile, treeHostFiles } from './debian-tree.ts'

/** What `operation` comes down to in the tree with `files` over it, and the files with its writes done. */
export function derivedInTree<Operation>(
  derive: (operation: Operation, files: HostFiles) => Result<readonly HostAction[], ConfigFailure>,
  operation: Operation,
  files: readonly TreeFile[],
) {
  const actions = derive(operation, treeHostFiles(files))
  if (!actions.ok) throw new Error(`${actions.failure.path ?? ''}: ${actions.failure.text}`)
  const written = actions.value.flatMap((action): TreeFile[] =>
    action.kind === 'write' && action.after !== null
      ? [{ path: action.path, text: action.after, mode: action.mode }]
      : [],
  )
  const removed = actions.value.flatMap((action) =>
    action.kind === 'write' && action.after === null ? action.path : [],
  )
  const changed = new Set([...written.map((file) => file.path), ...removed])
  return { actions: actions.value, files: [...files.filter((file) => !changed.has(file.path)), ...written] }
}

/** The commands that `actions` run, with `output` as the file to be made. */
export function commandsOf(actions: readonly HostAction[], output: string): string[] {
  return actions.flatMap((action) =>
    action.kind === 'write'
      ? []
      : [[action.run.program, ...action.run.args.map((arg) => arg.replaceAll('{output}', output))].join(' ')],
  )
}
