// SPDX-License-Identifier: MIT
import { DOMImplementation, type Document, type Element, XMLSerializer } from '@xmldom/xmldom'

/** An element to be made: its name, its attributes, and its text or its children. */
export interface XmlElement {
  readonly name: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly content: string | readonly XmlElement[]
}

/**
 * An XML document, one element a line. Values are text whatever they hold; names are the caller's own constants.
 * `prefixes` are declared on the root.
 */
export function formatXml(namespace: string, prefixes: Readonly<Record<string, string>>, root: XmlElement): string {
  const document = new DOMImplementation().createDocument(namespace, root.name, null)
  const element = document.documentElement
  if (element === null) throw new Error('A new document has no root')
  for (const [prefix, uri] of Object.entries(prefixes))
    element.setAttributeNS('http://www.w3.org/2000/xmlns/', `xmlns:${prefix}`, uri)
  fill(document, element, root, { namespace, prefixes, depth: 0 })
  return `<?xml version="1.0" encoding="utf-8"?>\n${new XMLSerializer().serializeToString(document)}\n`
}

interface Place {
  readonly namespace: string
  readonly prefixes: Readonly<Record<string, string>>
  readonly depth: number
}

function fill(document: Document, element: Element, { attributes = {}, content }: XmlElement, place: Place): void {
  for (const [name, value] of Object.entries(attributes)) {
    const [prefix, local] = name.split(':')
    const uri = local === undefined ? null : (place.prefixes[prefix ?? ''] ?? null)
    element.setAttributeNS(uri, name, value)
  }
  if (typeof content === 'string') {
    element.appendChild(document.createTextNode(content))
    return
  }
  const indent = (depth: number) => document.createTextNode(`\n${'  '.repeat(depth)}`)
  for (const child of content) {
    const made = document.createElementNS(place.namespace, child.name)
    element.appendChild(indent(place.depth + 1))
    element.appendChild(made)
    fill(document, made, child, { ...place, depth: place.depth + 1 })
  }
  if (content.length > 0) element.appendChild(indent(place.depth))
}
