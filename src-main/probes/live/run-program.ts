// SPDX-License-Identifier: MIT
import { execFile } from 'node:child_process'
import type { Read } from '../host-reader.ts'

const maxOutputBytes = 16 * 1024 * 1024
const timeoutMs = 3_000
// NixOS keeps its programs in the last one only.
const searchPath = '/usr/bin:/usr/sbin:/bin:/sbin:/run/current-system/sw/bin'

/**
 * Standard output of a program, run without a shell, in the C locale and with nothing else of our environment.
 *
 * Ends: always within about three seconds. A program that cannot be killed (waiting for a dead disk), or a child of
 * it that keeps the pipe open, is left behind rather than waited for.
 */
export function runProgram(command: readonly string[]): Promise<Read<string>> {
  const [program = '', ...args] = command
  return new Promise((resolve) => {
    const failed = (detail: string) => resolve({ ok: false, problem: 'failed', detail: `${program} ${detail}` })
    const child = execFile(
      program,
      args,
      { env: { LC_ALL: 'C', PATH: searchPath }, maxBuffer: maxOutputBytes, encoding: 'utf8', shell: false },
      (error, output) => {
        clearTimeout(timer)
        if (error === null) resolve({ ok: true, value: output })
        else if (error.code === 'ENOENT')
          resolve({ ok: false, problem: 'absent', detail: `${program} is not installed` })
        else failed(`ended with ${error.code ?? error.signal ?? 'an error'}`)
      },
    )
    const timer = setTimeout(() => {
      failed(`gave no answer within ${timeoutMs} ms`)
      child.kill('SIGKILL')
      child.stdout?.destroy()
      child.stderr?.destroy()
      child.unref()
    }, timeoutMs)
    child.stdin?.end()
  })
}
