// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import path from 'node:path'
import { formatLogLine } from './format-log-line.ts'
import type { LogSink } from './log.ts'

/** How much a log may take: `fileCount` files of `fileBytes` each, the one that is written included. */
export interface LogLimits {
  readonly fileBytes: number
  readonly fileCount: number
  /** Lines that wait for a slow disk; what comes then is counted and dropped. */
  readonly waitingLines: number
}

const usualLimits: LogLimits = { fileBytes: 1024 * 1024, fileCount: 5, waitingLines: 2_000 }

/**
 * A log in `file`, which is `NAME.log`; older ones are `NAME.1.log` and so on. Lines are written one after another beside the
 * program's work. A disk that is full or cannot be written costs lines, which are counted, and nothing else.
 */
export function createLogFile(file: string, limits: LogLimits = usualLimits): LogSink {
  let waiting: string[] = []
  let lost = 0
  let lostBecause = ''
  let writing: Promise<void> | null = null

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const lines = waiting
      waiting = []
      const told = lost
      const gap = told === 0 ? [] : [gapLine(told, lostBecause)]
      try {
        await append(file, `${[...gap, ...lines].join('\n')}\n`, limits)
        // More may have been lost while these were written.
        lost -= told
      } catch (error) {
        lost += lines.length
        lostBecause = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      }
    }
    writing = null
  }

  return {
    place: { kind: 'file', path: file },
    write: (line) => {
      if (waiting.length >= limits.waitingLines) {
        lost += 1
        lostBecause = 'too many at once'
        return
      }
      waiting.push(formatLogLine(line))
      writing ??= writeAll()
    },
    flush: async () => {
      await writing
    },
  }
}

function gapLine(count: number, because: string): string {
  return formatLogLine({
    time: new Date(),
    level: 'warning',
    area: 'log',
    message: `${count} lines before this one were lost: ${because}`,
  })
}

async function append(file: string, text: string, limits: LogLimits): Promise<void> {
  await fs.promises.mkdir(path.dirname(file), { recursive: true, mode: 0o700 })
  const size = await sizeOf(file)
  if (size > 0 && size + Buffer.byteLength(text) > limits.fileBytes) await rotate(file, limits.fileCount)
  await fs.promises.appendFile(file, text, { mode: 0o600 })
}

async function sizeOf(file: string): Promise<number> {
  try {
    return (await fs.promises.stat(file)).size
  } catch (error) {
    if (isMissing(error)) return 0
    throw error
  }
}

/** Each file takes the name of the next older one; the oldest goes. */
async function rotate(file: string, fileCount: number): Promise<void> {
  const { dir, name, ext } = path.parse(file)
  const older = (index: number) => (index === 0 ? file : path.join(dir, `${name}.${index}${ext}`))
  if (fileCount < 2) return fs.promises.rm(file)
  for (let index = fileCount - 2; index >= 0; index -= 1) {
    try {
      await fs.promises.rename(older(index), older(index + 1))
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
