// SPDX-License-Identifier: MIT
import { ok, type Result } from '../../model/result.ts'
import { resolveReferences } from './resolve-references.ts'
import { type ElementSpan, scanXml, type XmlFailure } from './scan-xml.ts'

/**
 * An element of a text that is only read. Loading and building a DOM in its place was 16 of the 68 ms that the checks before a start
 * took.
 */
export class XmlReading {
  readonly #text: string
  readonly #span: ElementSpan
  readonly #parent: XmlReading | null

  constructor(text: string, span: ElementSpan, parent: XmlReading | null) {
    this.#text = text
    this.#span = span
    this.#parent = parent
  }

  /** With its prefix, as it is written. */
  get name(): string {
    return this.#span.name
  }

  /** The namespace that the prefix of the name stands for; null where none is declared. */
  get namespace(): string | null {
    const colon = this.name.indexOf(':')
    return this.#declared(colon === -1 ? 'xmlns' : `xmlns:${this.name.slice(0, colon)}`)
  }

  /** An attribute, or null where it is not given. */
  attribute(name: string): string | null {
    const span = this.#span.attributes.find((attribute) => attribute.name === name)
    return span === undefined ? null : resolveValue(this.#text.slice(span.valueStart, span.valueEnd))
  }

  /** All attributes, by name. */
  attributes(): ReadonlyMap<string, string> {
    return new Map(
      this.#span.attributes.map(({ name, valueStart, valueEnd }) => [
        name,
        resolveValue(this.#text.slice(valueStart, valueEnd)),
      ]),
    )
  }

  /** Elements of that name directly inside, in order. */
  children(name: string): XmlReading[] {
    return this.#span.children
      .filter((child) => child.name === name)
      .map((child) => new XmlReading(this.#text, child, this))
  }

  /** The first element of that name directly inside, or null. */
  child(name: string): XmlReading | null {
    const found = this.#span.children.find((child) => child.name === name)
    return found === undefined ? null : new XmlReading(this.#text, found, this)
  }

  /** All text inside, that of inner elements too. */
  get text(): string {
    const inside = this.#text.slice(this.#span.openEnd, this.#span.closeStart)
    // A comment or CDATA section ends at its own mark, and a tag at the first `>` outside of quotes.
    return inside.replace(
      /<!--.*?-->|<!\[CDATA\[(.*?)\]\]>|<\?.*?\?>|<(?:[^<>'"]|'[^']*'|"[^"]*")*>|[^<]+/gs,
      (part, data) => (data !== undefined ? data : part.startsWith('<') ? '' : resolveReferences(part)),
    )
  }

  #declared(attribute: string): string | null {
    const here = this.attribute(attribute)
    return here !== null || this.#parent === null ? here : this.#parent.#declared(attribute)
  }
}

/** XML turns white space in values into spaces; a reference is how the other kinds are written. */
function resolveValue(text: string): string {
  return resolveReferences(text.replace(/[\t\n\r]/g, ' '))
}

/**
 * The document element of a text that libvirt wrote. Tags are matched and a DOCTYPE is refused as by `scanXml`; that names and
 * references are proper XML is taken for granted: a text from elsewhere is for `parseXml`.
 */
export function readXml(text: string): Result<XmlReading, XmlFailure> {
  const scanned = scanXml(text)
  return scanned.ok ? ok(new XmlReading(text, scanned.value, null)) : scanned
}
