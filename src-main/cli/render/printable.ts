// SPDX-License-Identifier: MIT

// C0 and C1 controls, and the characters that turn the direction of text.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unprintable = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g

/**
 * A copy of `value` whose strings cannot steer a terminal.
 *
 * Names in a capture come from another person's machine; an escape sequence in one could otherwise rewrite the
 * screen or the window's title. Characters are shown as `\x1b`, not dropped.
 */
export function printable<T>(value: T): T {
  return replaceIn(value) as T
}

/** A document as JSON, to be read by programs and to be looked at: what could steer a terminal is escaped, nothing is lost. */
export function formatJson(document: unknown): string {
  // JSON.stringify escapes C0 controls itself; the line breaks here are its own.
  return JSON.stringify(document, null, 2).replace(unprintable, (character) =>
    character === '\n' ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function replaceIn(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unprintable, escapeCharacter)
  if (Array.isArray(value)) return value.map(replaceIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [String(replaceIn(key)), replaceIn(inner)]))
}

function escapeCharacter(character: string): string {
  const code = character.charCodeAt(0)
  return code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`
}
