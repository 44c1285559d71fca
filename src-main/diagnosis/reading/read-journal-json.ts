// SPDX-License-Identifier: MIT
import { decodeUtf8 } from './decode-utf8.ts'

/** The message of a line of `journalctl -o json`, with its program; null for any other line. */
export function readJournalJson(line: string): string | null {
  const text = line.trim()
  if (!text.startsWith('{') || !text.endsWith('}') || !text.includes('"MESSAGE"')) return null
  const entry = parse(text)
  if (entry === null) return null
  const message = readField(entry['MESSAGE'])
  if (message === null) return null
  const program = readField(entry['SYSLOG_IDENTIFIER'] ?? entry['_COMM']) ?? 'journal'
  return `${program}: ${message.replaceAll('\n', ' ')}`
}

function parse(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : null
  } catch {
    return null
  }
}

/** A text, or bytes as numbers where the journal holds what is not UTF-8. */
function readField(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (!Array.isArray(value) || !value.every((byte) => Number.isInteger(byte))) return null
  return decodeUtf8(Uint8Array.from(value as number[]), 0, value.length)
}
