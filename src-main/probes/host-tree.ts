// SPDX-License-Identifier: MIT
import { folderOf, nameOf } from './follow-links.ts'
import type { FileStatus } from './host-reader.ts'

/** What stands at a name in a tree; `other` is a pipe, socket or device and is never opened. */
export type EntryKind = 'file' | 'directory' | 'link' | 'other'

/**
 * A tree of files that stands for the root of a host, whether on disk or in memory.
 *
 * Paths are real: absolute as on the host, no part of them a link, `.` or `..`. Whoever holds a tree follows the
 * links, so that nothing in it can lead out of it.
 * Fails: methods throw what a file system would answer, with the errno's name as `code`.
 */
export interface HostTree {
  /**
   * Kind of what stands at `name` in `directory`, or null where there is nothing or no such directory. Asked for each
   * part of each path, therefore in two pieces: cutting and hashing long paths is what a lookup costs.
   */
  readKind(directory: string, name: string): EntryKind | null
  /** Names in a directory, in any order. */
  listNames(directory: string): Iterable<string>
  readLink(path: string): string
  /** Bytes are valid during the call of `decode` only. */
  readFile<T>(path: string, decode: (bytes: Buffer) => T): T
  readStatus(path: string): FileStatus
}

/** Kind of what stands at a real path. */
export function readKindAt(tree: HostTree, realPath: string): EntryKind | null {
  return realPath === '/' ? 'directory' : tree.readKind(folderOf(realPath), nameOf(realPath))
}
