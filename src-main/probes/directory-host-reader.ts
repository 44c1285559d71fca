// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { type CaptureManifest, captureOutputFolder } from './capture-manifest.ts'
import type { FileStatus, HostReader, Read } from './host-reader.ts'
import { readWholeFile } from './read-whole-file.ts'

const maxLinks = 40
// Far more than any path has; a tree made to harm nests links without end.
const maxDepth = 500

type Failed = Extract<Read<never>, { ok: false }>

/**
 * Reads a directory tree as if it were a machine: a capture, a mounted system, a test host.
 *
 * Links are followed inside the root only: an absolute target means a path below the root, and `..` never leads
 * out of it. What is missing is `absent` where the tree holds the folder it would be in, else `not-captured`;
 * a capture's manifest knows better and is asked first.
 */
export function createDirectoryHostReader(root: string, manifest: CaptureManifest | null): HostReader {
  const denied = new Set(manifest?.denied)
  const absent = new Set(manifest?.absent)

  function missing(hostPath: string): Failed {
    if (denied.has(hostPath)) return { ok: false, problem: 'denied', detail: 'was denied when captured' }
    if (absent.has(hostPath)) return { ok: false, problem: 'absent', detail: 'was not there when captured' }
    if (manifest !== null) {
      const listing = manifest.listings[path.posix.dirname(hostPath)]
      const isListed = listing?.includes(path.posix.basename(hostPath)) ?? true
      return isListed
        ? { ok: false, problem: 'not-captured', detail: 'was not read when captured' }
        : { ok: false, problem: 'absent', detail: 'was not there when captured' }
    }
    const parent = resolveHostPath(path.posix.dirname(hostPath))
    return parent !== null && fs.statSync(root + parent, { throwIfNoEntry: false })?.isDirectory()
      ? { ok: false, problem: 'absent', detail: 'not in its folder' }
      : { ok: false, problem: 'not-captured', detail: 'its folder is not in this directory' }
  }

  // Folders already resolved. Kept for one turn of the event loop only: probes read thousands of files in one turn,
  // and the tree may change between two readings.
  const folders = new Map<string, string>()

  /** The host path with its links followed, or null where it leads nowhere. */
  function resolveHostPath(hostPath: string, followed = { links: 0, depth: 0 }): string | null {
    const end = hostPath.length > 1 && hostPath.endsWith('/') ? hostPath.length - 1 : hostPath.length
    const slash = hostPath.lastIndexOf('/', end - 1)
    const name = hostPath.slice(slash + 1, end)
    const parent = slash <= 0 ? '/' : resolveFolder(hostPath.slice(0, slash), followed)
    if (parent === null || name === '' || name === '.') return parent
    if (name === '..') return path.posix.dirname(parent)
    const here = parent === '/' ? `/${name}` : `${parent}/${name}`
    const status = fs.lstatSync(root + here, { throwIfNoEntry: false })
    if (status === undefined) return null
    if (!status.isSymbolicLink()) return here
    if (++followed.links > maxLinks) return null
    const target = fs.readlinkSync(root + here)
    return resolveHostPath(target.startsWith('/') ? target : `${parent}/${target}`, followed)
  }

  function resolveFolder(hostPath: string, followed: { links: number; depth: number }): string | null {
    const before = folders.get(hostPath)
    if (before !== undefined) return before
    if (++followed.depth > maxDepth) return null
    const resolved = resolveHostPath(hostPath, followed)
    followed.depth -= 1
    if (resolved === null) return null
    if (folders.size === 0) queueMicrotask(() => folders.clear())
    folders.set(hostPath, resolved)
    return resolved
  }

  function locate(hostPath: string): string {
    const resolved = resolveFolder(hostPath, { links: 0, depth: 0 })
    if (resolved === null) throw noEntry()
    return root + resolved
  }

  function attempt<T>(hostPath: string, action: () => T): Read<T> {
    if (denied.has(hostPath)) return missing(hostPath)
    try {
      return { ok: true, value: action() }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null
      if (code === null) throw error
      if (code === 'ENOENT' || code === 'ENOTDIR') return missing(hostPath)
      if (code === 'EACCES' || code === 'EPERM') return { ok: false, problem: 'denied', detail: code }
      return { ok: false, problem: 'failed', detail: code }
    }
  }

  function readFile<T>(hostPath: string, decode: (bytes: Buffer) => T): Read<T> {
    return attempt(hostPath, () => {
      const folder = locate(path.posix.dirname(hostPath))
      try {
        // Opened without a look at it first: most files are no links, and the look costs as much as the read.
        return readWholeFile(`${folder}/${path.posix.basename(hostPath)}`, fs.constants.O_NOFOLLOW, decode)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ELOOP')) throw error
        return readWholeFile(locate(hostPath), 0, decode)
      }
    })
  }

  function readOutput(name: string): Read<string> {
    const file = `/${captureOutputFolder}/${name}.txt`
    const output = readFile(file, toText)
    if (output.ok) return output
    return manifest !== null && absent.has(file)
      ? { ok: false, problem: 'absent', detail: 'was not installed when captured' }
      : { ok: false, problem: 'not-captured', detail: 'programs are not run for a directory' }
  }

  return {
    origin: 'directory',
    readText: (hostPath) => readFile(hostPath, toText),
    readBytes: (hostPath) => readFile(hostPath, (bytes) => Buffer.from(bytes)),
    listDirectory: (hostPath) => {
      const listed = manifest?.listings[hostPath]
      return listed === undefined
        ? attempt(hostPath, () => fs.readdirSync(locate(hostPath)).sort())
        : { ok: true, value: listed }
    },
    readLink: (hostPath) =>
      attempt(hostPath, () =>
        fs.readlinkSync(`${locate(path.posix.dirname(hostPath))}/${path.posix.basename(hostPath)}`),
      ),
    resolvePath: (hostPath) => {
      const recorded = manifest?.resolved[hostPath]
      if (recorded !== undefined) return { ok: true, value: recorded }
      const resolved = resolveHostPath(hostPath)
      return resolved === null ? missing(hostPath) : { ok: true, value: resolved }
    },
    readStatus: (hostPath) => {
      const recorded = manifest?.statuses[hostPath]
      return recorded === undefined
        ? attempt(hostPath, () => readTreeStatus(locate(hostPath)))
        : { ok: true, value: recorded }
    },
    readFreeBytes: (hostPath) => {
      const recorded = manifest?.freeBytes[hostPath]
      return recorded === undefined
        ? { ok: false, problem: 'not-captured', detail: 'free space is not known for a directory' }
        : { ok: true, value: recorded }
    },
    readIdentity: () =>
      manifest === null || manifest.identity === null
        ? { ok: false, problem: 'not-captured', detail: 'who looked is not known for a directory' }
        : { ok: true, value: manifest.identity },
    readKernelLog: async () => {
      const output = readOutput('dmesg')
      if (output.ok) return { ok: true, value: { text: output.value, source: manifest?.kernelLogSource ?? 'dmesg' } }
      const file = readFile('/var/log/dmesg', toText)
      if (file.ok) return { ok: true, value: { text: file.value, source: '/var/log/dmesg' } }
      return denied.has('/dev/kmsg') ? { ok: false, problem: 'denied', detail: 'was denied when captured' } : output
    },
    findOpenFiles: () =>
      manifest === null || manifest.openFiles === null
        ? { ok: false, problem: 'not-captured', detail: 'processes are not known for a directory' }
        : { ok: true, value: manifest.openFiles },
    runTool: async (tool) => readOutput(tool),
  }
}

function toText(bytes: Buffer): string {
  return bytes.toString('utf8')
}

function noEntry(): Error {
  return Object.assign(new Error('no such file or directory'), { code: 'ENOENT' })
}

function readTreeStatus(file: string): FileStatus {
  const status = fs.statSync(file)
  return {
    kind: status.isFile() ? 'file' : status.isDirectory() ? 'directory' : 'other',
    mode: status.mode & 0o7777,
    userId: status.uid,
    groupId: status.gid,
    sizeBytes: status.size,
    isAccessible: false,
  }
}
