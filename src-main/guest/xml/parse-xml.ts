// SPDX-License-Identifier: MIT
import { DOMParser, type Document, type Element } from '@xmldom/xmldom'
import { fail, ok, type Result } from '../../model/result.ts'
import { scanXml, type XmlFailure } from './scan-xml.ts'

/**
 * The document element of a text. Texts with a DOCTYPE are refused: it is how XML is made to read files or to grow without bound,
 * and libvirt writes none.
 */
export function parseXml(text: string): Result<Element, XmlFailure> {
  const spans = scanXml(text)
  if (!spans.ok) return spans
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new SyntaxError(message)
    },
  })
  try {
    const document: Document = parser.parseFromString(text, 'text/xml')
    const root = document.documentElement
    return root === null ? fail({ code: 'not-xml', detail: 'no element' }) : ok(root)
  } catch (error) {
    // The parser throws on anything that is not well-formed; the text is the one input it has.
    return fail({ code: 'not-xml', detail: error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'not XML' })
  }
}

/** Elements directly inside, in order; of any name where none is given. */
export function childElements(of: Element | null, name?: string): Element[] {
  const found: Element[] = []
  for (const node of of?.childNodes ?? []) {
    if (node.nodeType !== node.ELEMENT_NODE) continue
    const inner = node as Element
    if (name === undefined || inner.nodeName === name) found.push(inner)
  }
  return found
}

/** The first element of that name directly inside, or null. */
export function childElement(of: Element | null, name: string): Element | null {
  return childElements(of, name)[0] ?? null
}
