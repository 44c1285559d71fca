// SPDX-License-Identifier: MIT
import { plainField, type TokenField } from './edit-tokens.ts'

/** Finds the command lines in the text of one kind of file. */
export type FieldFinder = (text: string) => readonly TokenField[]

interface Line {
  readonly text: string
  readonly from: number
  /** Before the line's end, of either kind. */
  readonly to: number
}

function splitLines(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map((match) => ({
    text: match[0].replace(/\r$/, ''),
    from: match.index,
    to: match.index + match[0].replace(/\r$/, '').length,
  }))
}

/** Several stretches of a text as one command line; words are appended to the last. */
function joinFields(fields: readonly TokenField[]): readonly TokenField[] {
  const [first] = fields
  const last = fields.at(-1)
  if (first === undefined || last === undefined) return []
  return [{ ...last, start: first.start, words: fields.flatMap(({ words }) => words) }]
}

/** `options` of a boot loader entry; all its lines are one (UAPI.1 Boot Loader Specification). */
export const entryFields: FieldFinder = (text) =>
  joinFields(
    splitLines(text).flatMap((line) => {
      const head = /^[ \t]*options(?:[ \t]+|$)/.exec(line.text)?.[0]
      return head === undefined ? [] : [plainField(text, line.from + head.length, line.to)]
    }),
  )

/** A file that is a command line: all lines but those that begin with `#`. */
export const commandLineFields: FieldFinder = (text) => {
  const lines = splitLines(text).filter((line) => !line.text.startsWith('#') && line.text.trim() !== '')
  if (lines.length > 0) return joinFields(lines.map((line) => plainField(text, line.from, line.to)))
  // Nothing yet: the words come after the comments, on a line of their own.
  const at = /^\s*$/.test(text) ? 0 : text.length
  // After an open comment the words would need a line end, which could not be told from the user's afterwards.
  return at > 0 && !text.endsWith('\n') ? [] : [plainField(text, at, at)]
}

/** `Cmdline=` of ukify's configuration, which goes on over lines that begin with blanks. */
export const ukifyFields: FieldFinder = (text) => {
  const match = /^[ \t]*Cmdline[ \t]*=[ \t]*/im.exec(text)
  if (match === null) return []
  const from = match.index + match[0].length
  const value = /^[^\n]*(?:\n[ \t]+[^\n]*)*/.exec(text.slice(from))?.[0] ?? ''
  return [plainField(text, from, from + value.trimEnd().length)]
}

/** Entries that are there to come back with: they keep their parameters. */
export function isFallbackName(name: string): boolean {
  return /fallback|rescue|recovery|snapshot|memtest|throughway/i.test(name)
}

/** `cmdline:` of every ordinary entry of limine.conf, and `CMDLINE=` of its form before version 8. */
export const limineFields: FieldFinder = (text) => {
  let title = ''
  return splitLines(text).flatMap((line) => {
    const heading = /^[ \t]*(?:\/+|:+)\+?[ \t]*(\S.*)$/.exec(line.text)
    if (heading !== null) title = heading[1] ?? ''
    const head = /^[ \t]*(?:kernel_)?cmdline[ \t]*(?::[ \t]*|=)/i.exec(line.text)?.[0]
    if (head === undefined || isFallbackName(title)) return []
    const field = plainField(text, line.from + head.length, line.to)
    const words = field.words.map((word) => ({ ...word, value: word.value?.includes('${') ? null : word.value }))
    return [{ ...field, words }]
  })
}

/** `APPEND` of SYSLINUX; lines of ordinary labels, and the one before them. */
export const syslinuxFields: FieldFinder = (text) => {
  let label = ''
  return splitLines(text).flatMap((line) => {
    label = /^\s*label\s+(.*)$/i.exec(line.text)?.[1] ?? label
    const head = /^\s*append\s+/i.exec(line.text)?.[0]
    if (head === undefined || isFallbackName(label) || line.text.slice(head.length).trim() === '-') return []
    return [plainField(text, line.from + head.length, line.to)]
  })
}

/** The options on the first line of refind_linux.conf, which is its default. */
export const refindLinuxFields: FieldFinder = (text) => {
  const line = splitLines(text).find((each) => /^\s*[^\s#]/.test(each.text))
  const match = /^(\s*(?:"(?:[^"]|"")*"|\S+)\s+")((?:[^"]|"")*)"/.exec(line?.text ?? '')
  if (line === undefined || match === null) return []
  const from = line.from + (match[1] ?? '').length
  return [plainField(text, from, from + (match[2] ?? '').length)]
}

/** `options` of the stanzas of refind.conf that are not disabled; submenus keep theirs. */
export const refindFields: FieldFinder = (text) => {
  const fields: TokenField[] = []
  let stanza: { title: string; isDisabled: boolean; depth: number; found: TokenField[] } | null = null
  for (const line of splitLines(text)) {
    const directive = /^\s*([^\s#]\S*)/.exec(line.text)?.[1] ?? ''
    if (directive === 'menuentry' && stanza === null) {
      stanza = { title: line.text, isDisabled: false, depth: 1, found: [] }
    } else if (stanza === null) continue
    else if (directive === 'submenuentry') stanza.depth++
    else if (directive === 'disabled') stanza.isDisabled = true
    else if (directive === '}' && --stanza.depth === 0) {
      if (!stanza.isDisabled && !isFallbackName(stanza.title)) fields.push(...stanza.found)
      stanza = null
    } else if (directive === 'options' && stanza.depth === 1) stanza.found.push(readRefindOptions(text, line))
  }
  return fields
}

function readRefindOptions(text: string, line: Line): TokenField {
  const head = /^\s*options\s*/.exec(line.text)?.[0] ?? ''
  const from = line.from + head.length
  const quoted = /^"((?:[^"]|"")*)"\s*(?:#.*)?$/.exec(line.text.slice(head.length))?.[1]
  if (quoted !== undefined) return plainField(text, from + 1, from + 1 + quoted.length)
  const bare = line.text.slice(head.length).replace(/\s+#.*$/, '')
  return plainField(text, from, from + bare.length)
}
