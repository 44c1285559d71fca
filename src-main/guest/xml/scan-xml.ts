// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'

/** Why a text is not taken as XML. */
export interface XmlFailure {
  readonly code: 'not-xml' | 'has-doctype' | 'too-deep'
  /** What was found, and where. */
  readonly detail: string
}

/** Where an attribute stands in a text. Offsets are in UTF-16 units, ends exclusive. */
export interface AttributeSpan {
  readonly name: string
  /** From the space before the name. */
  readonly start: number
  readonly valueStart: number
  readonly valueEnd: number
  /** Behind the closing quote. */
  readonly end: number
}

/** Where an element stands in a text. */
export interface ElementSpan {
  readonly name: string
  readonly start: number
  /** Behind the `>` of the start tag. */
  openEnd: number
  /** The `<` of the end tag; equals `openEnd` where the element closes itself. */
  closeStart: number
  end: number
  isSelfClosing: boolean
  readonly attributes: AttributeSpan[]
  readonly children: ElementSpan[]
  readonly parent: ElementSpan | null
}

const maxDepth = 256
const nameShape = /[^\s<>/='"]+/y
const spaceShape = /\s*/y

/**
 * The places of all elements and attributes, for changing a text without writing it anew. In one pass; whether names and references are
 * proper XML is for the parser to say. A DOCTYPE is refused: it is how XML is made to read files and to grow without bound, and
 * libvirt writes none.
 */
export function scanXml(text: string): Result<ElementSpan, XmlFailure> {
  const scan: Scan = { root: null, open: null, depth: 0 }
  let at = text.indexOf('<')
  while (at !== -1) {
    const next = scanMarkup(text, at, scan)
    if (typeof next !== 'number') return fail(next)
    at = text.indexOf('<', next)
  }
  return scan.root === null || scan.open !== null ? fail(notXml('the text ends inside an element')) : ok(scan.root)
}

/** What of the document is known so far. */
interface Scan {
  root: ElementSpan | null
  /** The innermost element that has not ended. */
  open: ElementSpan | null
  depth: number
}

function notXml(detail: string): XmlFailure {
  return { code: 'not-xml', detail }
}

/** Takes in what begins at `at`, and returns the offset behind it. */
function scanMarkup(text: string, at: number, scan: Scan): number | XmlFailure {
  const passed = skipOther(text, at)
  if (passed === 'doctype') return { code: 'has-doctype', detail: `a document type definition at ${at}` }
  if (passed === 'open-ended') return notXml(`not closed from ${at}`)
  if (passed !== null) return passed
  return text[at + 1] === '/' ? closeElement(text, at, scan) : openElement(text, at, scan)
}

function closeElement(text: string, at: number, scan: Scan): number | XmlFailure {
  const end = text.indexOf('>', at)
  const { open } = scan
  if (end === -1 || open === null || text.slice(at + 2, end).trim() !== open.name) {
    return notXml(`an end tag without its start tag at ${at}`)
  }
  open.closeStart = at
  open.end = end + 1
  scan.open = open.parent
  scan.depth -= 1
  return end + 1
}

function openElement(text: string, at: number, scan: Scan): number | XmlFailure {
  const span = scanStartTag(text, at, scan.open)
  if (span === null) return notXml(`a tag that is none at ${at}`)
  if (scan.open !== null) scan.open.children.push(span)
  else if (scan.root === null) scan.root = span
  else return notXml(`a second document element at ${at}`)
  if (span.isSelfClosing) return span.openEnd
  scan.open = span
  scan.depth += 1
  return scan.depth > maxDepth
    ? { code: 'too-deep', detail: `more than ${maxDepth} elements inside each other` }
    : span.openEnd
}

const others = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<?', end: '?>' },
]

/** The offset behind a comment, CDATA section or processing instruction; null for a tag. */
function skipOther(text: string, at: number): number | 'doctype' | 'open-ended' | null {
  for (const { begin, end } of others) {
    if (!text.startsWith(begin, at)) continue
    const found = text.indexOf(end, at + begin.length)
    return found === -1 ? 'open-ended' : found + end.length
  }
  return text[at + 1] === '!' ? 'doctype' : null
}

function scanStartTag(text: string, start: number, parent: ElementSpan | null): ElementSpan | null {
  const name = match(nameShape, text, start + 1)
  if (name === '') return null
  const attributes: AttributeSpan[] = []
  let at = start + 1 + name.length
  for (;;) {
    const gap = at
    at += match(spaceShape, text, at).length
    const isSelfClosing = text.startsWith('/>', at)
    if (isSelfClosing || text[at] === '>') {
      const openEnd = at + (isSelfClosing ? 2 : 1)
      return {
        name,
        start,
        openEnd,
        closeStart: openEnd,
        end: openEnd,
        isSelfClosing,
        attributes,
        children: [],
        parent,
      }
    }
    const attribute = scanAttribute(text, gap, at)
    if (attribute === null) return null
    attributes.push(attribute)
    at = attribute.end
  }
}

function scanAttribute(text: string, start: number, nameStart: number): AttributeSpan | null {
  const name = match(nameShape, text, nameStart)
  let at = nameStart + name.length
  at += match(spaceShape, text, at).length
  if (name === '' || start === nameStart || text[at] !== '=') return null
  at += 1
  at += match(spaceShape, text, at).length
  const quote = text[at]
  if (quote !== '"' && quote !== "'") return null
  const valueEnd = text.indexOf(quote, at + 1)
  return valueEnd === -1 ? null : { name, start, valueStart: at + 1, valueEnd, end: valueEnd + 1 }
}

function match(shape: RegExp, text: string, at: number): string {
  shape.lastIndex = at
  return shape.exec(text)?.[0] ?? ''
}
