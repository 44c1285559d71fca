// SPDX-License-Identifier: MIT
import type { Element } from '@xmldom/xmldom'
import { childElement } from '../xml/parse-xml.ts'

/** The first element down a path of names, such as `os/loader`, or null. */
export function elementAt(parent: Element | null, path: string): Element | null {
  return path.split('/').reduce(childElement, parent)
}

/** The text of an element down a path, without white space around it; null where there is none. */
export function textAt(parent: Element | null, path: string): string | null {
  const text = elementAt(parent, path)?.textContent?.trim()
  return text === undefined || text === '' ? null : text
}

/** An attribute, or null where it is not given. */
export function attribute(element: Element | null, name: string): string | null {
  return element?.hasAttribute(name) === true ? element.getAttribute(name) : null
}

/** A whole number as libvirt writes it, decimal or `0x…`; null for anything else. */
export function parseNumber(text: string | null): number | null {
  const trimmed = text?.trim() ?? ''
  return /^(?:\d{1,15}|0x[0-9a-f]{1,12})$/i.test(trimmed) ? Number(trimmed) : null
}
