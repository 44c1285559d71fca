// SPDX-License-Identifier: MIT
import { plainField, type TokenField } from './edit-tokens.ts'

/**
 * The user's kernel options in kernelstub's configuration: a list of words, or one string in old files. Null where
 * the text has none; then kernelstub would use its defaults.
 *
 * The list is edited in place: `kernelstub -d` scrambles its order (pop-os/kernelstub application.py).
 */
export function kernelstubField(text: string): TokenField | null {
  const user = findMember(text, 0, 'user')
  const options = user === null ? null : findMember(text, user, 'kernel_options')
  if (options === null) return null
  const end = skipValue(text, options)
  if (text[options] === '"') {
    return text.slice(options, end).includes('\\') ? null : plainField(text, options + 1, end - 1)
  }
  if (text[options] !== '[') return null
  return listField(text, options, end)
}

function listField(text: string, from: number, to: number): TokenField | null {
  const words = [...text.slice(from, to).matchAll(/"((?:\\.|[^"\\])*)"/g)].map((match) => ({
    value: match[1] ?? '',
    from: from + match.index,
    to: from + match.index + match[0].length,
  }))
  const first = words[0]
  const last = words.at(-1)
  if (first === undefined || last === undefined) {
    return {
      start: to - 1,
      words,
      end: { at: to - 1, open: '', close: '', needsBlank: false },
      encode: JSON.stringify,
      separator: ', ',
    }
  }
  // New words stand as the list's own do: on one line, or on a line each.
  const second = words[1]
  const between =
    second === undefined ? `,${text.slice(from + 1, first.from) || ' '}` : text.slice(first.to, second.from)
  const end = { at: last.to, open: between, close: '', needsBlank: false }
  return { start: first.from, words, end, encode: JSON.stringify, separator: between }
}

/** Where the value of a member begins, or null; `at` is that of the object. */
function findMember(text: string, at: number, name: string): number | null {
  let place = text.indexOf('{', at) + 1
  if (place === 0) return null
  while (place < text.length) {
    place = skip(text, place, /[\s,]/)
    if (text[place] !== '"') return null
    const end = skipValue(text, place)
    const value = skip(text, end, /[\s:]/)
    if (text.slice(place, end) === JSON.stringify(name)) return value
    place = skipValue(text, value)
  }
  return null
}

function skip(text: string, from: number, blanks: RegExp): number {
  let at = from
  while (at < text.length && blanks.test(text[at] ?? '')) at++
  return at
}

/** Just after a JSON value; the text is known to be JSON. */
function skipValue(text: string, from: number): number {
  let depth = 0
  let at = from
  while (at < text.length) {
    const piece = /^(?:"(?:\\.|[^"\\])*"|[[\]{}]|[^\s,:"[\]{}]+|.|\n)/.exec(text.slice(at))?.[0] ?? ''
    at += Math.max(1, piece.length)
    if (/^[[{]$/.test(piece)) depth++
    if (/^[\]}]$/.test(piece)) depth--
    if (depth === 0 && piece.trim() !== '') return at
  }
  return at
}
