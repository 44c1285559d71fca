// SPDX-License-Identifier: MIT
import { execFile } from 'node:child_process'
import { fail, ok, type Result } from '../model/result.ts'

const searchPath = '/usr/bin:/bin:/run/current-system/sw/bin'
const maxOutputBytes = 1024 * 1024
const longestWord = 300

/** Why nothing was answered: `busctl` is not there, or what it or the service said. */
export type BusFailure = { readonly code: 'busctl-missing' } | { readonly code: 'call-failed'; readonly detail: string }

/**
 * What a call on the system bus answered: the values of its reply, as `busctl --json=short` prints them.
 *
 * busctl(1) runs without a shell, in the C locale, as the user who runs Throughway, and sees nothing of our environment but where the
 * system bus is. It is ended after `timeoutMs`.
 */
export function runBusctl(args: readonly string[], timeoutMs: number): Promise<Result<readonly unknown[], BusFailure>> {
  const bus = process.env['DBUS_SYSTEM_BUS_ADDRESS']
  const env = {
    LC_ALL: 'C',
    PATH: searchPath,
    ...(bus === undefined ? {} : { DBUS_SYSTEM_BUS_ADDRESS: bus }),
  }
  return new Promise((resolve) => {
    const child = execFile(
      'busctl',
      args,
      { env, maxBuffer: maxOutputBytes, encoding: 'utf8', timeout: timeoutMs, killSignal: 'SIGKILL', shell: false },
      (error, output, complaints) => {
        if (error === null) return resolve(ok(readValues(output)))
        if (error.code === 'ENOENT') return resolve(fail({ code: 'busctl-missing' }))
        const detail = error.killed === true ? 'no answer in time' : lastLine(complaints)
        resolve(fail({ code: 'call-failed', detail: detail || `busctl ended with ${error.code ?? error.signal}` }))
      },
    )
    child.stdin?.end()
  })
}

/** The values of a reply; none where it had none, or is not understood. */
function readValues(output: string): readonly unknown[] {
  try {
    const reply: unknown = JSON.parse(output)
    const isReply = typeof reply === 'object' && reply !== null && 'data' in reply && Array.isArray(reply.data)
    return isReply ? (reply.data as readonly unknown[]) : []
  } catch {
    return []
  }
}

/** What the service said, without what busctl puts before it. */
function lastLine(complaints: string): string {
  const line = complaints.trim().split('\n').at(-1) ?? ''
  return line
    .replace(/^Call failed: /, '')
    .replace(/\p{Cc}+/gu, ' ')
    .slice(0, longestWord)
}
