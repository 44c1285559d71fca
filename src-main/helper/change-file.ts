// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import type { SavedFile } from '../model/journal.ts'
import { isAllowedPath } from './allowed-paths.ts'
import { copyAttributes, copyWithAttributes, type Journal } from './journal.ts'
import { runInternal } from './run-tool.ts'
import {
  asideName,
  digestFile,
  digestOf,
  dropAside,
  inFolderOf,
  makeFoldersFor,
  overwriteInPlace,
  putInPlace,
  readAside,
  readPlainFile,
  removePlainFile,
  type Tree,
  UnsafePathError,
  writeAside,
} from './tree.ts'

/** The change at hand: whose journal, whose tree, which transaction and step. */
export interface ChangeContext {
  readonly tree: Tree
  readonly journal: Journal
  readonly id: string
  readonly step: string
}

/** Stops anything that is not to be written, before it is looked at any further. */
export function demandAllowed(file: string): void {
  if (!isAllowedPath(file)) throw new UnsafePathError(file, 'not a place this helper writes to')
}

/** Writes `after` at `file`, or removes it where null: saved and in the journal first, then in one step. */
export function changeFile(
  context: ChangeContext,
  file: string,
  after: string | null,
  { mode, how }: { readonly mode: number; readonly how: 'replace' | 'in-place' },
): void {
  demandAllowed(file)
  const { tree } = context
  makeFoldersFor(tree, file, (folder) => context.journal.append({ type: 'made-folder', id: context.id, path: folder }))
  const bytes = after === null ? null : Buffer.from(after, 'utf8')
  if (bytes !== null && how === 'replace') context.journal.saveText(context.id, bytes)
  recordSave(context, file, {
    how: how === 'in-place' ? 'copy' : 'link',
    after: bytes === null ? null : digestOf(bytes),
    made: null,
  })
  if (bytes === null) removePlainFile(tree, file)
  else if (how === 'in-place') overwriteInPlace(tree, file, bytes)
  else {
    writeAside(tree, file, bytes, mode)
    keepAttributes(tree, file)
    putInPlace(tree, file)
  }
  flushFileSystem(tree, file)
  if (digestFile(tree, file) !== (bytes === null ? null : digestOf(bytes))) {
    throw new Error(`${file} does not read back as it was written`)
  }
}

/** Puts a file that a program made aside in place of `file`, which is saved; what it will be is in the journal first. */
export function adoptMadeFile({ tree, journal, id }: ChangeContext, file: string): void {
  const after = digestOf(readAside(tree, file))
  const isSame = after === digestFile(tree, file)
  journal.append({ type: 'left', id, path: file, after })
  if (isSame) {
    dropAside(tree, file)
    return
  }
  keepAttributes(tree, file)
  putInPlace(tree, file)
  flushFileSystem(tree, file)
}

/** Saves what stands at `file` and writes down what is about to happen to it. */
export function recordSave(
  { tree, journal, id, step }: ChangeContext,
  file: string,
  {
    how,
    after,
    made,
  }: { readonly how: 'link' | 'copy'; readonly after: SavedFile['after']; readonly made: SavedFile['made'] },
): void {
  const before = digestFile(tree, file)
  const copy = before === null ? null : journal.save(id, file, how)
  journal.append({ type: 'saved', id, step, path: file, copy, before, after, made })
}

/** Puts a saved copy back: the bytes and every attribute of the file as it was. */
export function restoreFile(tree: Tree, file: string, saved: string | null): void {
  demandAllowed(file)
  if (saved === null) {
    removePlainFile(tree, file)
  } else if (nameOf(file) === 'grubenv' && readPlainFile(tree, file)?.length === readPlainFile(tree, saved)?.length) {
    overwriteInPlace(tree, file, readPlainFile(tree, saved) ?? Buffer.alloc(0))
    inFolderOf(tree, saved, (from) => inFolderOf(tree, file, (to) => copyAttributes(from, to)))
  } else {
    dropAside(tree, file)
    inFolderOf(tree, saved, (from) =>
      inFolderOf(tree, file, (to) => copyWithAttributes(from, to.replace(/[^/]+$/, asideName(nameOf(file))))),
    )
    putInPlace(tree, file)
  }
  flushFileSystem(tree, file)
}

/** An existing file's owner, mode, extended attributes and label stay; only its bytes and its time change. */
function keepAttributes(tree: Tree, file: string): void {
  inFolderOf(tree, file, (place) => {
    const status = fs.lstatSync(place, { throwIfNoEntry: false })
    if (status?.isFile() !== true) return
    const aside = place.replace(/[^/]+$/, asideName(nameOf(file)))
    copyAttributes(place, aside)
    const now = Date.now() / 1000
    fs.utimesSync(aside, now, now)
  })
}

/**
 * Has the file system write its own blocks where they belong, not only to its journal: boot loaders read ext4 and
 * XFS without replaying the journal, and must find what was written even after a power cut.
 */
function flushFileSystem(tree: Tree, file: string): void {
  if (tree.isHost && /^\/(boot|efi|esp)\//.test(file)) runInternal('sync', ['-f', file.slice(0, file.lastIndexOf('/'))])
}

function nameOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}
