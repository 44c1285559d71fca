// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import { attemptRead, errorCode } from '../failed-read.ts'
import type { KernelLog, Read } from '../host-reader.ts'
import { runProgram } from './run-program.ts'

const journalCommand = ['journalctl', '-k', '-b', '-o', 'short-monotonic', '--no-pager', '-q'] as const

/** The kernel's ring buffer from /dev/kmsg; where that is closed to us (dmesg_restrict), from the journal. */
export async function readKernelLog(): Promise<Read<KernelLog>> {
  const ring = attemptRead(readRing)
  if (ring.ok) return { ok: true, value: { text: ring.value, source: '/dev/kmsg' } }
  const journal = await runProgram(journalCommand)
  if (journal.ok && journal.value.trim() !== '')
    return { ok: true, value: { text: journal.value, source: journalCommand.slice(0, 3).join(' ') } }
  return ring
}

/**
 * Every record in the ring buffer, one to a line.
 *
 * Source: Documentation/ABI/testing/dev-kmsg: a read gives one record, `EAGAIN` is the end, and `EPIPE` means that
 * the next record was overwritten before it could be read.
 */
function readRing(): string {
  // Records are at most 8 KiB (CONSOLE_EXT_LOG_MAX); a smaller buffer would be answered with EINVAL.
  const record = Buffer.allocUnsafe(16 * 1024)
  const lines: string[] = []
  const descriptor = fs.openSync('/dev/kmsg', fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
  try {
    for (;;) {
      const count = readRecord(descriptor, record)
      if (count === null) continue
      if (count === 0) return lines.join('\n')
      const line = formatKernelRecord(record.toString('utf8', 0, count))
      if (line !== null) lines.push(line)
    }
  } finally {
    fs.closeSync(descriptor)
  }
}

/** Length of the next record; 0 at the end, null where a record was lost. */
function readRecord(descriptor: number, record: Buffer): number | null {
  try {
    return fs.readSync(descriptor, record, 0, record.length, null)
  } catch (error) {
    switch (errorCode(error)) {
      case 'EAGAIN':
        return 0
      case 'EPIPE':
        return null
      default:
        throw error
    }
  }
}

/** A /dev/kmsg record as dmesg would print it, or null for what is not the kernel's own. */
export function formatKernelRecord(record: string): string | null {
  const match = /^(\d+),\d+,(\d+),[^;]*;([^\n]*)/.exec(record)
  if (match === null) return null
  const [, priority = '0', microseconds = '0', text = ''] = match
  // Facility is in the bits above the three of the level; 0 is the kernel.
  if (Number(priority) >> 3 !== 0) return null
  const seconds = (Number(microseconds) / 1e6).toFixed(6)
  return `[${seconds.padStart(12)}] ${text}`
}
