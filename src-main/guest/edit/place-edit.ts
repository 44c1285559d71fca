// SPDX-License-Identifier: MIT
import { escapeXml } from '../xml/escape-xml.ts'
import { attributeSpan } from '../xml/find-span.ts'
import type { ElementSpan } from '../xml/scan-xml.ts'
import { writeElement } from '../xml/write-xml.ts'
import type { XmlElement } from '../xml/xml-element.ts'
import type { DomainEdit } from './domain-edit.ts'

/** A piece of text that is replaced. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The replacements that an edit comes to at `span`; null where it cannot be done there. */
export function placeEdit(text: string, span: ElementSpan, edit: DomainEdit): Splice[] | null {
  switch (edit.kind) {
    case 'set-attribute':
      return [setAttribute(text, span, edit)]
    case 'remove-attribute': {
      const found = attributeSpan(span, edit.name)
      return found === null ? [] : [{ start: found.start, end: found.end, text: '' }]
    }
    case 'set-text':
      return setText(text, span, edit.text)
    case 'remove':
      return span.parent === null ? null : [removal(text, span)]
    case 'insert':
      return insertion(text, span, edit.element)
    case 'replace':
      return [
        {
          start: span.start,
          end: span.end,
          text: writeElement(edit.element, indentOf(text, span.start) ?? '').trimStart(),
        },
      ]
  }
}

function setAttribute(
  text: string,
  span: ElementSpan,
  edit: { readonly name: string; readonly value: string },
): Splice {
  const found = attributeSpan(span, edit.name)
  if (found !== null) return { start: found.valueStart, end: found.valueEnd, text: escapeXml(edit.value) }
  const last = span.attributes.at(-1)
  const at = last === undefined ? span.start + 1 + span.name.length : last.end
  const quote = last === undefined ? documentQuote(text) : (text[last.end - 1] ?? "'")
  return { start: at, end: at, text: ` ${edit.name}=${quote}${escapeXml(edit.value)}${quote}` }
}

function documentQuote(text: string): string {
  return /=\s*(["'])/.exec(text)?.[1] ?? "'"
}

function setText(text: string, span: ElementSpan, value: string): Splice[] | null {
  if (span.children.length > 0) return null
  if (!span.isSelfClosing) return [{ start: span.openEnd, end: span.closeStart, text: escapeXml(value) }]
  const from = openTail(text, span)
  return [{ start: from, end: span.openEnd, text: `>${escapeXml(value)}</${span.name}>` }]
}

/** Where `/>` begins, with the space before it. */
function openTail(text: string, span: ElementSpan): number {
  let at = span.openEnd - 2
  while (/\s/.test(text[at - 1] ?? '')) at -= 1
  return at
}

/** The element with its line where it has one of its own, else the element alone. */
function removal(text: string, span: ElementSpan): Splice {
  const indent = indentOf(text, span.start)
  const restOfLine = /[^\n]*/.exec(text.slice(span.end))?.[0] ?? ''
  if (indent === null || restOfLine.trim() !== '') return { start: span.start, end: span.end, text: '' }
  const lineStart = span.start - indent.length
  const newline = text[lineStart - 2] === '\r' ? 2 : 1
  return { start: Math.max(0, lineStart - newline), end: span.end + restOfLine.trimEnd().length, text: '' }
}

function insertion(text: string, span: ElementSpan, element: XmlElement): Splice[] {
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const namesake = span.children.filter((child) => child.name === element.name).at(-1)
  const before = namesake ?? span.children.at(-1)
  const outer = indentOf(text, span.start) ?? ''
  const indent = before === undefined ? `${outer}  ` : indentOf(text, before.start)
  const lines = (at: string) => writeElement(element, at).replaceAll('\n', newline)
  if (before !== undefined) {
    const at = endOfLine(text, before.end)
    // Where everything stands on one line, so does the new one.
    return [{ start: at, end: at, text: indent === null ? lines('').trimStart() : `${newline}${lines(indent)}` }]
  }
  const body = `${newline}${lines(indent ?? '')}${newline}${outer}`
  if (span.isSelfClosing) {
    return [{ start: openTail(text, span), end: span.openEnd, text: `>${body}</${span.name}>` }]
  }
  const blank = text.slice(span.openEnd, span.closeStart).trim() === ''
  return [{ start: blank ? span.openEnd : span.closeStart, end: span.closeStart, text: body }]
}

/** Behind a comment on the same line, which speaks of what stands there. */
function endOfLine(text: string, at: number): number {
  const comment = /^[ \t]*<!--(?:(?!-->)[^\n])*-->(?=[ \t]*(?:\r?\n|$))/.exec(text.slice(at, at + 4096))
  return at + (comment?.[0].length ?? 0)
}

/** The white space before an element that begins its line; null for one that does not. */
function indentOf(text: string, start: number): string | null {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.trim() === '' ? line : null
}
