// SPDX-License-Identifier: MIT
import type { DomainEdit } from '../edit/domain-edit.ts'
import { element, type XmlElement } from '../xml/xml-element.ts'
import type { DomainView } from './domain-view.ts'

/** Puts an element into the one at `path`, which is made with all that is missing above it. */
export function insertAt(domain: DomainView, path: string, inner: XmlElement): DomainEdit {
  if (domain.one(path) !== null) return { kind: 'insert', path, element: inner }
  const cut = path.lastIndexOf('/')
  return insertAt(domain, path.slice(0, cut), element(path.slice(cut + 1), {}, inner))
}
