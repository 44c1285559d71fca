// SPDX-License-Identifier: MIT
import type { Attr, Element } from '@xmldom/xmldom'
import { childElements } from '../xml/parse-xml.ts'

/** What of a document has been read so far. */
type Seen = Set<Element | Attr>

/** An element that remembers what was asked of it, so that what nobody asked for can be told. */
export class ElementReader {
  readonly #element: Element
  readonly #seen: Seen

  constructor(element: Element, seen: Seen = new Set()) {
    this.#element = element
    this.#seen = seen
    seen.add(element)
  }

  get name(): string {
    return this.#element.nodeName
  }

  /** The attribute's value, or null. */
  attribute(name: string): string | null {
    const found = this.#element.getAttributeNode(name)
    if (found === null) return null
    this.#seen.add(found)
    return found.value
  }

  /** All attributes, by name. */
  attributes(): ReadonlyMap<string, string> {
    const found = [...this.#element.attributes].filter(({ name }) => !isNamespace(name))
    for (const attribute of found) this.#seen.add(attribute)
    return new Map(found.map(({ name, value }) => [name, value]))
  }

  /** A whole number from an attribute; null where there is none. */
  number(name: string): number | null {
    const text = this.attribute(name)
    return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : null
  }

  get text(): string {
    return (this.#element.textContent ?? '').trim()
  }

  /** The first child of that name, or null. */
  child(name: string): ElementReader | null {
    const found = childElements(this.#element, name)[0]
    return found === undefined ? null : new ElementReader(found, this.#seen)
  }

  children(name: string): ElementReader[] {
    return childElements(this.#element, name).map((found) => new ElementReader(found, this.#seen))
  }

  /** Children of any name that `wanted` accepts; the others are left unread. */
  childrenThat(
    wanted: (child: { readonly name: string; peek(attribute: string): string | null }) => boolean,
  ): ElementReader[] {
    return childElements(this.#element)
      .filter((child) => wanted({ name: child.nodeName, peek: (attribute) => child.getAttribute(attribute) }))
      .map((found) => new ElementReader(found, this.#seen))
  }

  /** Takes the element with all that is in it as read. */
  readWhole(): void {
    const visit = (of: Element) => {
      this.#seen.add(of)
      for (const attribute of of.attributes) this.#seen.add(attribute)
      for (const child of childElements(of)) visit(child)
    }
    visit(this.#element)
  }

  /** Takes the element back: it was read, and there is no place for what it says. */
  forget(): void {
    this.#seen.delete(this.#element)
  }

  /** Paths of elements and attributes that nobody asked for; of an element that is unread, not what is in it. */
  unread(path = `/${this.name}`): string[] {
    const attributes = [...this.#element.attributes].filter((one) => !this.#seen.has(one) && !isNamespace(one.name))
    const children = childElements(this.#element)
    return [
      ...attributes.map(({ name }) => `${path}/@${name}`),
      ...children.flatMap((child) => {
        const namesakes = children.filter((other) => other.nodeName === child.nodeName)
        const place = `${path}/${child.nodeName}${namesakes.length > 1 ? `[${namesakes.indexOf(child) + 1}]` : ''}`
        return this.#seen.has(child) ? new ElementReader(child, this.#seen).unread(place) : [place]
      }),
    ]
  }
}

function isNamespace(name: string): boolean {
  return name === 'xmlns' || name.startsWith('xmlns:')
}
