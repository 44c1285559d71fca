// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { type CaptureManifest, captureOutputFolder } from './capture-manifest.ts'
import type { FileStatus, HostReader, Read } from './host-reader.ts'

const maxFileBytes = 16 * 1024 * 1024
const maxLinks = 40

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
    const parent = locate(path.posix.dirname(hostPath))
    return parent !== null && fs.statSync(parent, { throwIfNoEntry: false })?.isDirectory()
      ? { ok: false, problem: 'absent', detail: 'not in its folder' }
      : { ok: false, problem: 'not-captured', detail: 'its folder is not in this directory' }
  }

  /** The host path with its links followed, or null where it leads nowhere. */
  function resolveHostPath(hostPath: string): string | null {
    const pending = hostPath.split('/').filter((part) => part !== '')
    const done: string[] = []
    let links = 0
    while (pending.length > 0) {
      const part = pending.shift() ?? ''
      if (part === '.') continue
      if (part === '..') {
        done.pop()
        continue
      }
      const here = path.join(root, ...done, part)
      const status = fs.lstatSync(here, { throwIfNoEntry: false })
      if (status === undefined) return null
      if (!status.isSymbolicLink()) {
        done.push(part)
        continue
      }
      if (++links > maxLinks) return null
      const target = fs.readlinkSync(here)
      if (target.startsWith('/')) done.length = 0
      pending.unshift(...target.split('/').filter((piece) => piece !== ''))
    }
    return `/${done.join('/')}`
  }

  function locate(hostPath: string): string | null {
    // One system call for the common case; only a path through a link is walked by hand.
    const resolved = resolveHostPath(hostPath)
    return resolved === null ? null : path.join(root, resolved)
  }

  function open<T>(hostPath: string, use: (file: string) => T): Read<T> {
    try {
      const file = denied.has(hostPath) ? null : locate(hostPath)
      return file === null ? missing(hostPath) : { ok: true, value: use(file) }
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : null
      if (code === null) throw error
      if (code === 'ENOENT' || code === 'ENOTDIR') return missing(hostPath)
      if (code === 'EACCES' || code === 'EPERM') return { ok: false, problem: 'denied', detail: code }
      return { ok: false, problem: 'failed', detail: code }
    }
  }

  function readBounded(file: string): Buffer {
    const status = fs.statSync(file)
    if (!status.isFile())
      throw Object.assign(new Error('not a file'), { code: status.isDirectory() ? 'EISDIR' : 'EINVAL' })
    if (status.size > maxFileBytes) throw Object.assign(new Error('too large'), { code: 'EFBIG' })
    return fs.readFileSync(file)
  }

  function readOutput(name: string): Read<string> {
    const file = `/${captureOutputFolder}/${name}.txt`
    const output = open(file, (found) => readBounded(found).toString('utf8'))
    if (output.ok) return output
    return manifest !== null && absent.has(file)
      ? { ok: false, problem: 'absent', detail: 'was not installed when captured' }
      : { ok: false, problem: 'not-captured', detail: 'programs are not run for a directory' }
  }

  return {
    origin: 'directory',
    readText: (hostPath) => open(hostPath, (file) => readBounded(file).toString('utf8')),
    readBytes: (hostPath) => open(hostPath, readBounded),
    listDirectory: (hostPath) => {
      const listed = manifest?.listings[hostPath]
      return listed === undefined ? open(hostPath, (file) => fs.readdirSync(file).sort()) : { ok: true, value: listed }
    },
    readLink: (hostPath) =>
      open(path.posix.dirname(hostPath), (parent) => fs.readlinkSync(path.join(parent, path.posix.basename(hostPath)))),
    resolvePath: (hostPath) => {
      const recorded = manifest?.resolved[hostPath]
      if (recorded !== undefined) return { ok: true, value: recorded }
      const resolved = resolveHostPath(hostPath)
      return resolved === null ? missing(hostPath) : { ok: true, value: resolved }
    },
    readStatus: (hostPath) => {
      const recorded = manifest?.statuses[hostPath]
      return recorded === undefined ? open(hostPath, readTreeStatus) : { ok: true, value: recorded }
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
      const file = open('/var/log/dmesg', (found) => readBounded(found).toString('utf8'))
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
