// SPDX-License-Identifier: MIT
import type { TroubleLog } from '../../model/trouble-view.ts'

/** What of one log a window is sent; a log of 50,000 lines is half of it. */
export const shownLogLength = 8 * 1024 * 1024

/**
 * The part of a log that is shown: all of it, or as much as is shown at most from a tenth of that before `line` on. Lines
 * are kept whole.
 */
export function cutLog(source: string, text: string, line: number, limit = shownLogLength): TroubleLog {
  if (text.length <= limit) return { source, firstLine: 1, text, isCut: false }
  const wanted = startOfLine(text, line)
  const from = Math.max(0, Math.min(wanted - Math.floor(limit / 10), text.length - limit))
  const start = from === 0 ? 0 : text.indexOf('\n', from - 1) + 1
  const rest = text.slice(start, start + limit)
  const end = start + limit >= text.length ? rest.length : rest.lastIndexOf('\n') + 1
  let firstLine = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < start; at = text.indexOf('\n', at + 1)) firstLine += 1
  return { source, firstLine, text: rest.slice(0, end === 0 ? rest.length : end), isCut: true }
}

function startOfLine(text: string, line: number): number {
  let at = 0
  for (let number = 1; number < line; number += 1) {
    const next = text.indexOf('\n', at)
    if (next < 0) return at
    at = next + 1
  }
  return at
}
