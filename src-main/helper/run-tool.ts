// SPDX-License-Identifier: MIT
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import type { HostProgram } from '../model/host-action.ts'
import { fail, ok, type Result } from '../model/result.ts'
import { type InternalProgram, programPlaces } from './program-table.ts'

/** How a program ended. */
export interface ToolEnd {
  readonly status: number
  /** The first mebibyte of standard output. */
  readonly output: string
}

const keptOutputBytes = 1024 * 1024
const maximumLineLength = 2000
const environment = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  LC_ALL: 'C',
  HOME: '/root',
  DEBIAN_FRONTEND: 'noninteractive',
}

/** The absolute path under which a program of the table is here and is root's alone, or null. */
export function findProgram(program: HostProgram | InternalProgram): string | null {
  return programPlaces(program).find(isTrusted) ?? null
}

function isTrusted(file: string): boolean {
  const status = fs.statSync(file, { throwIfNoEntry: false })
  return status?.isFile() === true && status.uid === 0 && (status.mode & 0o022) === 0 && (status.mode & 0o111) !== 0
}

/**
 * Runs a program of the table: never through a shell, with an environment of its own, in a process group that is
 * ended when the time is up. Each line it prints, on either stream, goes to `onLine`.
 */
export function runTool(
  program: HostProgram,
  args: readonly string[],
  { timeoutMs, onLine }: { readonly timeoutMs: number; readonly onLine: (line: string) => void },
): Promise<Result<ToolEnd, string>> {
  const file = findProgram(program)
  if (file === null) return Promise.resolve(fail(`${program} is not installed where only root can write`))
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd: '/', env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true })
    let output = ''
    const timer = setTimeout(() => killGroup(child.pid), timeoutMs)
    child.stdout.setEncoding('utf8')
    child.stderr.setEncoding('utf8')
    const stdoutLines = splitLines(onLine)
    const stderrLines = splitLines(onLine)
    child.stdout.on('data', (text: string) => {
      if (output.length < keptOutputBytes) output += text.slice(0, keptOutputBytes - output.length)
      stdoutLines(text)
    })
    child.stderr.on('data', stderrLines)
    child.on('error', (error) => {
      clearTimeout(timer)
      resolve(fail(`${program} could not be started: ${error.message}`))
    })
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      stdoutLines('\n')
      stderrLines('\n')
      resolve(
        status === null
          ? fail(`${program} was ended by ${signal ?? 'a signal'}, or took too long`)
          : ok({ status, output }),
      )
    })
  })
}

/** Runs one of the helper's own small programs and waits; true where it ended well. */
export function runInternal(program: InternalProgram, args: readonly string[]): boolean {
  const file = findProgram(program)
  if (file === null) return false
  return spawnSync(file, args, { cwd: '/', env: environment, stdio: 'ignore', timeout: 120_000 }).status === 0
}

function killGroup(processId: number | undefined): void {
  if (processId === undefined) return
  try {
    process.kill(-processId, 'SIGKILL')
  } catch {
    // It ended by itself meanwhile.
  }
}

function splitLines(onLine: (line: string) => void): (text: string) => void {
  let rest = ''
  return (text) => {
    rest += text
    const lines = rest.split(/[\r\n]/)
    rest = (lines.pop() ?? '').slice(-maximumLineLength)
    for (const line of lines) if (line.trim() !== '') onLine(line.slice(0, maximumLineLength))
  }
}
