// SPDX-License-Identifier: MIT
import type { HostAction } from '../model/host-action.ts'
import { adoptMadeFile, type ChangeContext, changeFile, demandAllowed, recordSave } from './change-file.ts'
import { findFault } from './check-generated.ts'
import { findProgram, runTool } from './run-tool.ts'
import { asideName, demandOneName, digestFile, dropAside, inFolderOf, readPlainFile } from './tree.ts'

/** How an action went: done, left out (no programs run in another root), or what went wrong. */
export type ActionEnd =
  | { readonly kind: 'done' }
  | { readonly kind: 'left-out'; readonly text: string }
  | { readonly kind: 'stale'; readonly path: string }
  | { readonly kind: 'failed'; readonly text: string }

const generateTimeoutMs = 20 * 60_000
const runTimeoutMs = 60 * 60_000

/** Does one action and reads back what is then true. */
export async function performAction(
  context: ChangeContext,
  action: HostAction,
  onLine: (line: string) => void,
): Promise<ActionEnd> {
  switch (action.kind) {
    case 'write': {
      const { path: file, after, mode, how } = action
      const now = readPlainFile(context.tree, file)?.toString('utf8') ?? null
      if (now === after) return { kind: 'done' }
      if (how !== 'remove' && now !== action.before) return { kind: 'stale', path: file }
      changeFile(context, file, after, { mode, how: how === 'in-place' ? 'in-place' : 'replace' })
      return { kind: 'done' }
    }
    case 'generate':
      return context.tree.isHost
        ? generate(context, action, onLine)
        : { kind: 'left-out', text: `${action.path} was not made anew: programs do not run in another root` }
    case 'run':
      return context.tree.isHost
        ? run(context, action, onLine)
        : { kind: 'left-out', text: `${action.run.program} was not run: programs do not run in another root` }
  }
}

async function generate(
  context: ChangeContext,
  { path: file, run: made, check }: HostAction & { kind: 'generate' },
  onLine: (line: string) => void,
): Promise<ActionEnd> {
  demandAllowed(file)
  if (findProgram(made.program) === null) return { kind: 'failed', text: `${made.program} is not installed` }
  // The program is given a path in a folder that was just walked and found to be root's alone.
  inFolderOf(context.tree, file, () => dropAside(context.tree, file))
  // In the journal before anything is made aside: a rollback finds what was left there by this line.
  recordSave(context, file, { how: 'link', after: 'unknown', made: { run: made, check } })
  const aside = file.replace(/[^/]+$/, asideName(file.slice(file.lastIndexOf('/') + 1)))
  const args = made.args.map((arg) => arg.replaceAll('{output}', aside))
  const ended = await runTool(made.program, args, { timeoutMs: generateTimeoutMs, onLine })
  const current = readPlainFile(context.tree, file) === null ? null : file
  const fault = !ended.ok
    ? ended.failure
    : ended.value.status !== 0
      ? `${made.program} ended with status ${ended.value.status}`
      : await findFault(check, aside, current)
  if (fault !== null) {
    dropAside(context.tree, file)
    return { kind: 'failed', text: `${fault}. ${file} is as it was.` }
  }
  adoptMadeFile(context, file)
  return { kind: 'done' }
}

async function run(
  context: ChangeContext,
  { run: wanted, undo, files, alsoFine }: HostAction & { kind: 'run' },
  onLine: (line: string) => void,
): Promise<ActionEnd> {
  const { journal, id, step, tree } = context
  if (findProgram(wanted.program) === null) return { kind: 'failed', text: `${wanted.program} is not installed` }
  for (const file of files) {
    demandAllowed(file)
    demandOneName(tree, file)
    recordSave(context, file, { how: 'copy', after: 'unknown', made: null })
  }
  journal.append({ type: 'ran', id, step, run: wanted, undo })
  const ended = await runTool(wanted.program, wanted.args, { timeoutMs: runTimeoutMs, onLine })
  for (const file of files) journal.append({ type: 'left', id, path: file, after: digestFile(tree, file) })
  if (!ended.ok) return { kind: 'failed', text: ended.failure }
  const { status } = ended.value
  return status === 0 || alsoFine.includes(status)
    ? { kind: 'done' }
    : { kind: 'failed', text: `${wanted.program} ended with status ${status}` }
}
