// SPDX-License-Identifier: MIT
import type { GuestHost } from '../../model/guest-host.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { DomainEdit } from '../edit/domain-edit.ts'

/** What is known beside the domain; each may be missing, and what needs it is then not said. */
export interface DomainSurroundings {
  readonly facts: HostFacts | null
  readonly host: GuestHost | null
  /** Which of the paths of `listDomainPaths` are there; those that could not be looked up are left out. */
  readonly files: ReadonlyMap<string, boolean>
}

/** Something about an existing domain. `error`: it will not start or loses data; `warning`: it costs; `note`: good to know. */
export interface DomainFinding {
  readonly code: string
  readonly severity: 'error' | 'warning' | 'note'
  /** Path of the element it is about. */
  readonly path: string
  /** Line of that element, from 1. */
  readonly line: number
  /** What was found, what it leads to, and what would help. */
  readonly text: string
  readonly source: string | null
  /** What `editDomainXml` would do about it; empty where a person has to decide. */
  readonly edits: readonly DomainEdit[]
}
