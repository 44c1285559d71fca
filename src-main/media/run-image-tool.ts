// SPDX-License-Identifier: MIT
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs'
import { fail, ok, type Result } from '../model/result.ts'
import type { MediaFailure } from './media-failure.ts'

const searchPath = ['/usr/bin', '/bin', '/usr/sbin', '/sbin', '/usr/local/bin', '/run/current-system/sw/bin']
const maxTextBytes = 256 * 1024

/** Where a program is, or null. Only in places that are the system's own. */
export function findImageTool(program: string): string | null {
  return searchPath.map((folder) => `${folder}/${program}`).find((file) => fs.existsSync(file)) ?? null
}

export interface ImageToolRun {
  /** Absolute. */
  readonly program: string
  /** What a failure calls it, where another program only starts it. */
  readonly name?: string
  /** Never a password: every user of the host can read them. */
  readonly args: readonly string[]
  /** File that takes its output in place of the answer's text. */
  readonly outputDescriptor?: number
  /** Called with each piece of its output. */
  readonly onOutput?: (text: string) => void
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
}

/**
 * Runs a program without a shell, in the C locale, with nothing of our environment and no input, and answers with its output
 * (up to 256 KiB). When `signal` fires it is asked to end, and after three seconds made to.
 */
export function runImageTool(run: ImageToolRun): Promise<Result<string, MediaFailure>> {
  const name = run.name ?? run.program.split('/').at(-1) ?? run.program
  const child = spawn(run.program, run.args, {
    env: { LC_ALL: 'C', PATH: searchPath.join(':') },
    stdio: ['ignore', run.outputDescriptor ?? 'pipe', 'pipe'],
  })
  let output = ''
  let complaints = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    run.onOutput?.(text)
    output = (output + text).slice(-maxTextBytes)
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-maxTextBytes)
  })
  const ending = endOnTime(child, run)
  return new Promise((resolve) => {
    const finish = (result: Result<string, MediaFailure>) => {
      ending.forget()
      resolve(result)
    }
    child.on('error', (error) => finish(fail({ code: 'image-tool-failed', program: name, detail: error.message })))
    child.on('close', (code, signalName) => {
      if (code === 0) finish(ok(output))
      else if (run.signal?.aborted === true) finish(fail({ code: 'task-cancelled' }))
      else {
        const word = ending.isLate() ? 'it gave no answer in time' : lastLine(complaints)
        finish(fail({ code: 'image-tool-failed', program: name, detail: word || `ended with ${code ?? signalName}` }))
      }
    })
  })
}

/** Ends a program when its time is over or it is no longer wanted: first asked, then made to. */
function endOnTime(child: ChildProcess, { timeoutMs, signal }: ImageToolRun) {
  let isLate = false
  let killTimer: NodeJS.Timeout | null = null
  const end = () => {
    child.kill('SIGTERM')
    killTimer ??= setTimeout(() => child.kill('SIGKILL'), 3_000)
  }
  const expire = () => {
    isLate = true
    end()
  }
  const timer = timeoutMs === undefined ? null : setTimeout(expire, timeoutMs)
  signal?.addEventListener('abort', end, { once: true })
  if (signal?.aborted === true) end()
  return {
    isLate: () => isLate,
    forget() {
      if (timer !== null) clearTimeout(timer)
      if (killTimer !== null) clearTimeout(killTimer)
      signal?.removeEventListener('abort', end)
    },
  }
}

function lastLine(text: string): string {
  return (text.trim().split('\n').at(-1) ?? '').replace(/\p{Cc}+/gu, ' ').slice(0, 300)
}
