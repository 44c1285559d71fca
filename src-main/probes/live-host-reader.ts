// SPDX-License-Identifier: MIT
import { execFile } from 'node:child_process'
import fs from 'node:fs'
import {
  type FileStatus,
  type HostReader,
  hostTools,
  type KernelLog,
  type OpenFiles,
  type Read,
} from './host-reader.ts'
import { readWholeFile } from './read-whole-file.ts'

const maxFileBytes = 16 * 1024 * 1024
const toolTimeoutMs = 3_000
const toolPath = '/usr/bin:/usr/sbin:/bin:/sbin:/run/current-system/sw/bin'

/** Reads this machine. */
export function createLiveHostReader(): HostReader {
  return {
    origin: 'live',
    readText: (path) => attempt(() => readWholeFile(path, 0, (bytes) => bytes.toString('utf8'))),
    readBytes: (path) => attempt(() => readWholeFile(path, 0, (bytes) => Buffer.from(bytes))),
    listDirectory: (path) => attempt(() => fs.readdirSync(path).sort()),
    readLink: (path) => attempt(() => fs.readlinkSync(path)),
    resolvePath: (path) => attempt(() => fs.realpathSync(path)),
    readStatus: (path) => attempt(() => readFileStatus(path)),
    readFreeBytes: (path) =>
      attempt(() => {
        const status = fs.statfsSync(path)
        return status.bavail * status.bsize
      }),
    readIdentity: () => ({
      ok: true,
      value: {
        userId: process.getuid?.() ?? -1,
        groupIds: process.getgroups?.() ?? [],
        sshConnection: process.env['SSH_CONNECTION'] ?? null,
      },
    }),
    readKernelLog,
    findOpenFiles,
    runTool: (tool) => runProgram(hostTools[tool]),
  }
}

const buffer = Buffer.allocUnsafe(64 * 1024)

function readFileStatus(path: string): FileStatus {
  const status = fs.statSync(path)
  let isAccessible = true
  try {
    fs.accessSync(path, fs.constants.R_OK | fs.constants.W_OK)
  } catch {
    isAccessible = false
  }
  const kind = status.isFile()
    ? 'file'
    : status.isDirectory()
      ? 'directory'
      : status.isCharacterDevice() || status.isBlockDevice()
        ? 'device'
        : status.isSocket()
          ? 'socket'
          : 'other'
  return {
    kind,
    mode: status.mode & 0o7777,
    userId: status.uid,
    groupId: status.gid,
    sizeBytes: status.size,
    isAccessible,
  }
}

/** Runs `action`; the errors that the file system answers with become values, others stay exceptions. */
function attempt<T>(action: () => T): Read<T> {
  try {
    return { ok: true, value: action() }
  } catch (error) {
    return failedRead(error)
  }
}

function failedRead(error: unknown): Extract<Read<never>, { ok: false }> {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) throw error
  const detail = error instanceof Error ? error.message : code
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENODEV' || code === 'ENXIO')
    return { ok: false, problem: 'absent', detail }
  if (code === 'EACCES' || code === 'EPERM') return { ok: false, problem: 'denied', detail }
  return { ok: false, problem: 'failed', detail }
}

/**
 * The kernel's ring buffer from /dev/kmsg; where that is closed to us (dmesg_restrict), from the journal.
 *
 * Source: Documentation/ABI/testing/dev-kmsg (one record a read, `prefix;text`, EAGAIN at the end).
 */
async function readKernelLog(): Promise<Read<KernelLog>> {
  const ring = attempt(() => {
    const descriptor = fs.openSync('/dev/kmsg', fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
    const lines: string[] = []
    try {
      for (;;) {
        let count: number
        try {
          count = fs.readSync(descriptor, buffer, 0, buffer.length, null)
        } catch (error) {
          const code = error instanceof Error && 'code' in error ? error.code : null
          if (code === 'EAGAIN') break
          if (code === 'EPIPE') continue
          throw error
        }
        if (count === 0) break
        const line = formatKernelRecord(buffer.toString('utf8', 0, count))
        if (line !== null) lines.push(line)
      }
    } finally {
      fs.closeSync(descriptor)
    }
    return lines.join('\n')
  })
  if (ring.ok) return { ok: true, value: { text: ring.value, source: '/dev/kmsg' } }
  const journal = await runProgram(['journalctl', '-k', '-b', '-o', 'short-monotonic', '--no-pager', '-q'])
  if (journal.ok && journal.value.trim() !== '') {
    return { ok: true, value: { text: journal.value, source: 'journalctl -k -b' } }
  }
  return { ok: false, problem: ring.problem, detail: ring.detail }
}

/** A /dev/kmsg record as dmesg would print it, or null for what is not the kernel's own. */
function formatKernelRecord(record: string): string | null {
  const match = /^(\d+),\d+,(\d+),[^;]*;([^\n]*)/.exec(record)
  if (match === null) return null
  const [, priority = '0', microseconds = '0', text = ''] = match
  // Facility is in the bits above the three of the level; 0 is the kernel.
  if (Number(priority) >> 3 !== 0) return null
  const seconds = (Number(microseconds) / 1e6).toFixed(6)
  return `[${seconds.padStart(12)}] ${text}`
}

function findOpenFiles(prefixes: readonly string[]): Read<OpenFiles> {
  const users: OpenFiles['users'][number][] = []
  let isComplete = true
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const descriptors = attempt(() => fs.readdirSync(`/proc/${name}/fd`))
    if (!descriptors.ok) {
      if (descriptors.problem === 'denied') isComplete = false
      continue
    }
    const paths = new Set<string>()
    for (const descriptor of descriptors.value) {
      const target = attempt(() => fs.readlinkSync(`/proc/${name}/fd/${descriptor}`))
      if (target.ok && prefixes.some((prefix) => target.value.startsWith(prefix))) paths.add(target.value)
    }
    if (paths.size === 0) continue
    const command = attempt(() => fs.readFileSync(`/proc/${name}/comm`, 'utf8').trim())
    users.push({ processId: Number(name), command: command.ok ? command.value : '?', paths: [...paths].sort() })
  }
  return { ok: true, value: { users, isComplete } }
}

function runProgram(command: readonly string[]): Promise<Read<string>> {
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      {
        env: { LC_ALL: 'C', PATH: toolPath },
        timeout: toolTimeoutMs,
        killSignal: 'SIGKILL',
        maxBuffer: maxFileBytes,
        encoding: 'utf8',
        shell: false,
      },
      (error, output) => {
        if (error === null) resolve({ ok: true, value: output })
        else if (error.code === 'ENOENT')
          resolve({ ok: false, problem: 'absent', detail: `${program} is not installed` })
        else if (error.killed)
          resolve({ ok: false, problem: 'failed', detail: `${program} gave no answer within ${toolTimeoutMs} ms` })
        else resolve({ ok: false, problem: 'failed', detail: `${program} ended with ${String(error.code)}` })
      },
    )
  })
}
