// SPDX-License-Identifier: MIT
import type { DomainEdit } from '../edit/domain-edit.ts'
import type { ElementSpan } from '../xml/scan-xml.ts'
import type { DomainFinding } from './domain-finding.ts'
import type { DomainView } from './domain-view.ts'

/** What a check has found: where, what to say, and what would be changed. */
export interface Found {
  readonly at: ElementSpan
  readonly text: string
  readonly edits?: readonly DomainEdit[]
}

/** One thing that is looked for in a domain. */
export interface DomainCheck {
  readonly code: string
  readonly severity: DomainFinding['severity']
  /** Where the claim comes from. */
  readonly source: string | null
  readonly find: (domain: DomainView) => readonly (Found | null)[]
}

/** The element, or the document element where it is missing; for findings about what is not there. */
export function at(domain: DomainView, path: string): ElementSpan {
  const found = domain.one(path) ?? domain.one('/domain')
  if (found === null) throw new Error('a domain without a document element is not checked')
  return found
}

/** Sets an attribute of an element that was found. */
export function setAttribute(domain: DomainView, of: ElementSpan, name: string, value: string): DomainEdit {
  return { kind: 'set-attribute', path: domain.pathOf(of), name, value }
}

/** Takes an element out. */
export function remove(domain: DomainView, of: ElementSpan): DomainEdit {
  return { kind: 'remove', path: domain.pathOf(of) }
}
