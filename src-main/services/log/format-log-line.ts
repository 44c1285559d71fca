// SPDX-License-Identifier: MIT
import type { LogLine } from './log.ts'

/** More of one event is in nobody's interest. */
const longestMessage = 8_000

/** An event on one line, without the newline: time, level, area, message. Nothing in a message can begin another line. */
export function formatLogLine({ time, level, area, message }: LogLine): string {
  return `${time.toISOString()} ${level} ${area} ${onOneLine(message)}`
}

/** The same for the journal, which notes the time itself and takes the priority from the front (sd-daemon(3)). */
export function formatJournalLine({ level, area, message }: LogLine): string {
  return `<${priorities[level]}>${area}: ${onOneLine(message)}`
}

const priorities: Readonly<Record<LogLine['level'], number>> = { error: 3, warning: 4, information: 6, debug: 7 }

function onOneLine(message: string): string {
  const line = message
    .replace(/\\/g, '\\\\')
    .replace(/\r?\n/g, '\\n')
    // Control characters could hide or recolour what stands before them in a terminal.
    .replace(
      /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
      (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`,
    )
  return line.length > longestMessage ? `${line.slice(0, longestMessage)}…` : line
}
