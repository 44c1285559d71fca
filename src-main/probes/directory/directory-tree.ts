// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { errorCode, fileSystemError } from '../failed-read.ts'
import { joinPath } from '../follow-links.ts'
import type { FileStatus } from '../host-reader.ts'
import type { EntryKind, HostTree } from '../host-tree.ts'
import { readWholeFile } from '../live/read-whole-file.ts'

type Names = ReadonlyMap<string, EntryKind>

/**
 * A directory on disk as a tree.
 *
 * Each directory is listed once, each link read once, and both remembered for one turn of the event loop: a reading
 * asks for thousands of files in one turn, a third of them absent, and an exception for each of those costs more than
 * the file; between two readings the tree may change.
 */
export function createDirectoryTree(root: string): HostTree {
  // A directory that may be entered but not listed is known by `null`; each name in it is looked up on its own.
  const directories = new Map<string, Names | null>()
  const targets = new Map<string, string>()

  function remember(directory: string, names: Names | null): Names | null {
    if (directories.size === 0) setImmediate(forget).unref()
    directories.set(directory, names)
    return names
  }

  function forget(): void {
    directories.clear()
    targets.clear()
  }

  function readTarget(path: string): string {
    const before = targets.get(path)
    if (before !== undefined) return before
    const target = fs.readlinkSync(root + path)
    targets.set(path, target)
    return target
  }

  function namesIn(directory: string): Names | null {
    const before = directories.get(directory)
    if (before !== undefined) return before
    try {
      const names = new Map<string, EntryKind>()
      for (const entry of fs.readdirSync(root + directory, { withFileTypes: true }))
        names.set(entry.name, kindOf(entry))
      return remember(directory, names)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'ENOENT' || code === 'ENOTDIR') return remember(directory, new Map())
      if (code === 'EACCES' || code === 'EPERM') return remember(directory, null)
      throw error
    }
  }

  function readKind(directory: string, name: string): EntryKind | null {
    const names = namesIn(directory)
    if (names !== null) return names.get(name) ?? null
    const status = fs.lstatSync(root + joinPath(directory, name), { throwIfNoEntry: false })
    return status === undefined ? null : kindOf(status)
  }

  return {
    readKind,
    listNames: (directory) => namesIn(directory)?.keys() ?? fs.readdirSync(root + directory),
    readLink: readTarget,
    readFile: (path, decode) => readWholeFile(root + path, fs.constants.O_NOFOLLOW, decode),
    readStatus: (path) => {
      const status = fs.lstatSync(root + path)
      if (status.isSymbolicLink()) throw fileSystemError('ELOOP', 'a link where none was')
      return formatStatus(status)
    },
  }
}

function kindOf(entry: fs.Dirent | fs.Stats): EntryKind {
  if (entry.isFile()) return 'file'
  if (entry.isDirectory()) return 'directory'
  return entry.isSymbolicLink() ? 'link' : 'other'
}

function formatStatus(status: fs.Stats): FileStatus {
  const isDevice = status.isCharacterDevice() || status.isBlockDevice()
  const kind = kindOf(status)
  return {
    kind: isDevice ? 'device' : status.isSocket() ? 'socket' : kind === 'link' ? 'other' : kind,
    mode: status.mode & 0o7777,
    userId: status.uid,
    groupId: status.gid,
    sizeBytes: status.size,
    isAccessible: null,
  }
}
