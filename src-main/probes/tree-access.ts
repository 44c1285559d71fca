// SPDX-License-Identifier: MIT
import { type FailedRead, failedRead, fileSystemError } from './failed-read.ts'
import { createPathResolver, formatPlace, joinPath, type Place } from './follow-links.ts'
import type { Read } from './host-reader.ts'
import { type EntryKind, type HostTree, readKindAt } from './host-tree.ts'

/** Decodes a file as text, as every reader does: UTF-8, what is none becomes U+FFFD, a byte order mark is kept. */
export const decodeText = (bytes: Buffer) => bytes.toString('utf8')

/** Decodes a file as its own bytes. */
export const copyBytes = (bytes: Buffer): Uint8Array => Buffer.from(bytes)

/** Ways into a tree by host paths, whose links are followed inside the tree only. */
export interface TreeAccess {
  /** Runs `action` on the real path that `hostPath` leads to, with every link followed. */
  atEnd<T>(hostPath: string, action: (realPath: string) => Read<T>): Read<T>
  /** Runs `action` on the place of `hostPath`, where a link at its end is itself meant. */
  atPlace<T>(hostPath: string, action: (realPath: string) => Read<T>): Read<T>
  readFile<T>(hostPath: string, decode: (bytes: Buffer) => T): Read<T>
  /** The target as written of a link that stands in the tree. */
  readLink(hostPath: string): Read<string>
}

/**
 * Access to `tree`; `explainMissing` says what follows from a real path that the tree does not hold.
 *
 * Folders are resolved once and remembered for one turn of the event loop, as the tree's own directories are.
 */
export function createTreeAccess(tree: HostTree, explainMissing: (realPath: string) => FailedRead): TreeAccess {
  const folders = new Map<string, string | null>()
  const resolver = createPathResolver(
    (folder, name) => (tree.readKind(folder, name) === 'link' ? tree.readLink(joinPath(folder, name)) : null),
    folders,
  )

  function locate<T>(hostPath: string, action: (place: Place) => Read<T>): Read<T> {
    if (folders.size === 0) setImmediate(() => folders.clear()).unref()
    try {
      const place = resolver.findPlace(hostPath)
      return place === null ? endlessLinks() : action(place)
    } catch (error) {
      return failedRead(error)
    }
  }

  function follow<T>(place: Place, action: (realPath: string) => Read<T>): Read<T> {
    const realPath = resolver.followPlace(place)
    return realPath === null ? endlessLinks() : action(realPath)
  }

  function readKnown<T>(realPath: string, kind: EntryKind | null, decode: (bytes: Buffer) => T): Read<T> {
    switch (kind) {
      case 'file':
        return { ok: true, value: tree.readFile(realPath, decode) }
      case 'directory':
        throw fileSystemError('EISDIR', 'illegal operation on a directory')
      case null:
        return explainMissing(realPath)
      default:
        throw fileSystemError('EINVAL', 'not a file')
    }
  }

  return {
    atEnd: (hostPath, action) => locate(hostPath, (place) => follow(place, action)),
    atPlace: (hostPath, action) => locate(hostPath, (place) => action(formatPlace(place))),
    readFile: (hostPath, decode) =>
      locate(hostPath, (place) => {
        const kind = readKindOf(tree, place)
        return kind === 'link'
          ? follow(place, (realPath) => readKnown(realPath, readKindAt(tree, realPath), decode))
          : readKnown(formatPlace(place), kind, decode)
      }),
    readLink: (hostPath) =>
      locate(hostPath, (place) => {
        const kind = readKindOf(tree, place)
        if (kind === null) return explainMissing(formatPlace(place))
        if (kind !== 'link') throw fileSystemError('EINVAL', 'invalid argument')
        return { ok: true, value: tree.readLink(formatPlace(place)) }
      }),
  }
}

function readKindOf(tree: HostTree, { folder, name }: Place): EntryKind | null {
  return name === '' ? 'directory' : tree.readKind(folder, name)
}

function endlessLinks(): FailedRead {
  return failedRead(fileSystemError('ELOOP', 'too many links'))
}
