// SPDX-License-Identifier: MIT
import type { XmlReading } from '../xml/read-xml.ts'

/** The first element down a path of names, such as `os/loader`, or null. */
export function elementAt(parent: XmlReading | null, path: string): XmlReading | null {
  return path.split('/').reduce((at: XmlReading | null, name) => at?.child(name) ?? null, parent)
}

/** The text of an element down a path, without white space around it; null where there is none. */
export function textAt(parent: XmlReading | null, path: string): string | null {
  const text = elementAt(parent, path)?.text.trim()
  return text === undefined || text === '' ? null : text
}

/** Elements of that name directly inside, in order; none where there is no parent. */
export function childElements(parent: XmlReading | null, name: string): XmlReading[] {
  return parent?.children(name) ?? []
}

/** An attribute, or null where it is not given. */
export function attribute(element: XmlReading | null, name: string): string | null {
  return element?.attribute(name) ?? null
}

/** A whole number as libvirt writes it, decimal or `0x…`; null for anything else. */
export function parseNumber(text: string | null): number | null {
  const trimmed = text?.trim() ?? ''
  return /^(?:\d{1,15}|0x[0-9a-f]{1,12})$/i.test(trimmed) ? Number(trimmed) : null
}
