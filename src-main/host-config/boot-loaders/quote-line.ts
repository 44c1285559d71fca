// SPDX-License-Identifier: MIT

/** The line at a place of a text, with its number, for a person to find it. */
export function quoteLine(text: string, at: number): string {
  const start = text.lastIndexOf('\n', at - 1) + 1
  const end = text.indexOf('\n', at)
  const line = text.slice(start, end < 0 ? text.length : end)
  const shown = line.length > 300 ? `${line.slice(0, 300)}…` : line
  return `line ${text.slice(0, start).split('\n').length}: ${shown.replace(/\r/g, '\\r')}`
}
