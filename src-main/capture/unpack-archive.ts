// SPDX-License-Identifier: MIT
import { gunzip } from 'node:zlib'
import type { CaptureRefusal } from '../contract/failures.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { errorCode } from '../probes/failed-read.ts'
import { captureLimits } from './capture-limits.ts'
import { findUnsafeLink } from './find-unsafe-link.ts'
import { createMemoryTree, type MemoryNode, type MemoryTree } from './memory-tree.ts'
import { readTar, type TarEntry } from './read-tar.ts'

/** Why an archive was not unpacked, for a `capture-refused` failure. */
export interface ArchiveRefusal {
  readonly reason: CaptureRefusal
  readonly detail: string
}

/** Names in an archive can be long, and are anybody's. */
const longestDetail = 200

/** Thrown inside this file only, to leave nested loops at once. */
class Refused extends Error {
  readonly refusal: ArchiveRefusal
  constructor(reason: CaptureRefusal, detail: string) {
    super(detail)
    this.refusal = { reason, detail: detail.slice(0, longestDetail) }
  }
}

/**
 * The tree in a gzip-compressed tar archive that anybody may have made, a single top folder taken off.
 *
 * It is unpacked into memory: captures are small, and a path or link that would do harm on a disk has nothing to reach
 * there. What no honest capture holds is refused all the same, the whole archive with it.
 */
export async function unpackArchive(archive: Uint8Array): Promise<Result<MemoryTree, ArchiveRefusal>> {
  try {
    const tree = readEntries(await inflate(archive))
    const link = findUnsafeLink(tree)
    if (link !== null) throw new Refused('unsafe-link', link)
    return ok(takeOffTopFolder(tree))
  } catch (error) {
    if (error instanceof Refused) return fail(error.refusal)
    throw error
  }
}

/** The tar file inside, inflated no further than it may grow. */
function inflate(archive: Uint8Array): Promise<Buffer> {
  if (archive[0] !== 0x1f || archive[1] !== 0x8b) throw new Refused('not-an-archive', 'not compressed by gzip')
  if (archive.length > captureLimits.archiveBytes) throw new Refused('too-large', `${archive.length} bytes`)
  return new Promise((resolve, reject) => {
    gunzip(archive, { maxOutputLength: captureLimits.unpackedBytes }, (error, inflated) => {
      if (error === null) resolve(inflated)
      else if (errorCode(error) === 'ERR_BUFFER_TOO_LARGE') {
        reject(new Refused('too-large', `more than ${captureLimits.unpackedBytes} bytes when unpacked`))
      } else reject(new Refused('damaged', error.message))
    })
  })
}

function readEntries(archive: Buffer): MemoryTree {
  const tree = createMemoryTree()
  let entries = 0
  for (const read of readTar(archive)) {
    if (!read.ok) throw new Refused(entries === 0 ? 'not-an-archive' : 'damaged', read.failure)
    entries += 1
    const path = checkPath(read.value.name)
    addEntry(tree, path, buildNode(read.value, archive))
    // Folders that paths only imply count too: one long path makes two thousand.
    if (Math.max(entries, tree.nodes.size) > captureLimits.entries) throw new Refused('too-many-entries', path)
  }
  if (entries === 0) throw new Refused('not-an-archive', 'nothing in it')
  return tree
}

/** The path of an entry from the archive's root, `/` for the root itself. */
function checkPath(name: string): string {
  const parts = name.split('/').filter((part) => part !== '' && part !== '.')
  const isSafe = !name.startsWith('/') && !name.includes('\0') && !parts.includes('..')
  const isShort =
    Buffer.byteLength(name) <= captureLimits.pathBytes &&
    parts.every((part) => Buffer.byteLength(part) <= captureLimits.nameBytes)
  if (!isSafe || !isShort || name === '') throw new Refused('unsafe-path', name)
  return `/${parts.join('/')}`
}

function buildNode(entry: TarEntry, archive: Buffer): MemoryNode {
  const { kind, name, linkTarget, sizeBytes, offset } = entry
  const owner = { mode: entry.mode & 0o7777, userId: entry.userId, groupId: entry.groupId }
  switch (kind) {
    case 'file':
      if (sizeBytes > captureLimits.fileBytes) throw new Refused('too-large', name)
      if (offset + sizeBytes > archive.length) throw new Refused('damaged', `${name} is cut short`)
      return { kind: 'file', bytes: archive.subarray(offset, offset + sizeBytes), owner }
    case 'directory':
      return { kind: 'directory', owner }
    case 'symbolic-link':
      // Programs that unpack do not agree on what the content of a link is.
      if (sizeBytes > 0) throw new Refused('unsafe-entry', name)
      if (linkTarget === '' || linkTarget.includes('\0') || Buffer.byteLength(linkTarget) > captureLimits.pathBytes)
        throw new Refused('unsafe-link', name)
      return { kind: 'link', target: linkTarget }
    case 'hard-link':
      throw new Refused('unsafe-link', name)
    case 'other':
      throw new Refused('unsafe-entry', name)
  }
}

function addEntry(tree: MemoryTree, path: string, node: MemoryNode): void {
  if (path === '/') {
    if (node.kind !== 'directory') throw new Refused('unsafe-entry', path)
  } else if (!tree.add(path, node)) {
    // Twice the same path, or a path through a link or file: each time an attempt to be two things at once.
    throw new Refused('unsafe-entry', path)
  }
}

/** The tree below a single top folder, as archives mostly have one; one of the host's own folders stays. */
function takeOffTopFolder(tree: MemoryTree): MemoryTree {
  const [top, ...others] = tree.listNames('/')
  if (top === undefined || others.length > 0 || /^(proc|sys|etc|usr|boot|cmd|dev|run|var)$/.test(top)) return tree
  return tree.enter(`/${top}`) ?? tree
}
