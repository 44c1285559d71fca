// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import type { FileText, FolderNames, HostFiles } from '../model/host-files.ts'
import { errorCode, type Tree } from './tree.ts'

const maximumBytes = 16 * 1024 * 1024
const maximumLinks = 40

/**
 * The files of a tree as they are now. Reading follows links, inside the tree; it writes nothing, and what it reads
 * decides only what is derived, never where something is written.
 */
export function createLiveHostFiles(tree: Tree): HostFiles {
  return {
    read: (file) => attempt(() => readText(resolveInside(tree.root, file))),
    list: (folder): FolderNames => {
      try {
        return { state: 'names', names: fs.readdirSync(resolveInside(tree.root, folder)).sort() }
      } catch (error) {
        return explain(error)
      }
    },
  }
}

function readText(file: string): FileText {
  const handle = fs.openSync(file, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
  try {
    const status = fs.fstatSync(handle)
    if (!status.isFile()) return { state: 'unreadable', reason: 'it is not a plain file', needsHelper: false }
    if (status.size > maximumBytes) return { state: 'unreadable', reason: 'it is too large', needsHelper: false }
    return {
      state: 'text',
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(fs.readFileSync(handle)),
    }
  } finally {
    fs.closeSync(handle)
  }
}

function attempt(read: () => FileText): FileText {
  try {
    return read()
  } catch (error) {
    if (error instanceof TypeError)
      return { state: 'unreadable', reason: 'it is not text in UTF-8', needsHelper: false }
    return explain(error)
  }
}

function explain(error: unknown): { state: 'absent' } | { state: 'unreadable'; reason: string; needsHelper: boolean } {
  const code = errorCode(error)
  if (code === null) throw error
  if (code === 'ENOENT' || code === 'ENOTDIR') return { state: 'absent' }
  return { state: 'unreadable', reason: code, needsHelper: code === 'EACCES' || code === 'EPERM' }
}

/** Where `file` leads when every link is followed as if `root` were `/`. */
function resolveInside(root: string, file: string): string {
  if (root === '/') return file
  let links = 0
  let done = ''
  const waiting = file.split('/').filter((part) => part !== '' && part !== '.')
  for (let part = waiting.shift(); part !== undefined; part = waiting.shift()) {
    if (part === '..') {
      done = path.posix.dirname(done === '' ? '/' : done).replace(/^\/$/, '')
      continue
    }
    const next = `${done}/${part}`
    const target = readLinkAt(root + next)
    if (target === null) {
      done = next
      continue
    }
    links += 1
    if (links > maximumLinks) throw Object.assign(new Error('too many links'), { code: 'ELOOP' })
    if (target.startsWith('/')) done = ''
    waiting.unshift(...target.split('/').filter((each) => each !== '' && each !== '.'))
  }
  return root + done
}

function readLinkAt(place: string): string | null {
  try {
    return fs.readlinkSync(place)
  } catch (error) {
    if (errorCode(error) === 'EINVAL') return null
    throw error
  }
}
