// SPDX-License-Identifier: MIT
import type { XmlElement } from '../xml/xml-element.ts'

/**
 * One change to a domain's XML. Paths are those of explanations and of `notUnderstood`: each must name exactly one element. All edits
 * of one call are placed by the text before any of them.
 */
export type DomainEdit =
  | { readonly kind: 'set-attribute'; readonly path: string; readonly name: string; readonly value: string }
  | { readonly kind: 'remove-attribute'; readonly path: string; readonly name: string }
  /** Of an element that holds no others. */
  | { readonly kind: 'set-text'; readonly path: string; readonly text: string }
  | { readonly kind: 'remove'; readonly path: string }
  /** Into the element at `path`, behind its last namesake, else at the end. */
  | { readonly kind: 'insert'; readonly path: string; readonly element: XmlElement }
  | { readonly kind: 'replace'; readonly path: string; readonly element: XmlElement }
