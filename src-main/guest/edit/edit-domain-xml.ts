// SPDX-License-Identifier: MIT
import { fail, ok, type Result } from '../../model/result.ts'
import { findSpans } from '../xml/find-span.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { type ElementSpan, scanXml, type XmlFailure } from '../xml/scan-xml.ts'
import type { DomainEdit } from './domain-edit.ts'
import { placeEdit, type Splice } from './place-edit.ts'

export type EditFailure =
  | XmlFailure
  /** No element, several, or none that this can be done to, at the path of an edit. */
  | { readonly code: 'no-such-element' | 'ambiguous-path' | 'not-possible'; readonly path: string }
  /** Two edits change the same place. */
  | { readonly code: 'edits-collide'; readonly path: string }

/**
 * The text with these changes and no other: comments, order, white space, quotes and everything that is not understood stay as they
 * are, byte for byte.
 */
export function editDomainXml(xml: string, edits: readonly DomainEdit[]): Result<string, EditFailure> {
  const parsed = parseXml(xml)
  if (!parsed.ok) return parsed
  const scanned = scanXml(xml)
  if (!scanned.ok) return scanned
  const splices: (Splice & { readonly path: string })[] = []
  for (const edit of edits) {
    const placed = place(xml, scanned.value, edit)
    if (!placed.ok) return placed
    splices.push(...placed.value.map((splice) => ({ ...splice, path: edit.path })))
  }
  // Stable: what is inserted at one place stays in the order of the edits.
  const ordered = splices
    .map((splice, index) => ({ splice, index }))
    .sort((left, right) => left.splice.start - right.splice.start || left.index - right.index)
  let text = ''
  let at = 0
  for (const { splice } of ordered) {
    if (splice.start < at) return fail({ code: 'edits-collide', path: splice.path })
    text += xml.slice(at, splice.start) + splice.text
    at = splice.end
  }
  return ok(text + xml.slice(at))
}

function place(xml: string, root: ElementSpan, edit: DomainEdit): Result<readonly Splice[], EditFailure> {
  const found = findSpans(xml, root, edit.path)
  const [span, second] = found ?? []
  if (span === undefined) return fail({ code: 'no-such-element', path: edit.path })
  if (second !== undefined) return fail({ code: 'ambiguous-path', path: edit.path })
  const splices = placeEdit(xml, span, edit)
  return splices === null ? fail({ code: 'not-possible', path: edit.path }) : ok(splices)
}
