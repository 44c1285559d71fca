// SPDX-License-Identifier: MIT
import type { DomainRef, SnapshotRef } from '../objects.ts'
import type {
  snapshotCreateFlags,
  snapshotDeleteFlags,
  snapshotListFlags,
  snapshotRevertFlags,
  snapshotXmlFlags,
} from '../protocol/enums.gen.ts'
import type { FlagChoices } from '../protocol/named-values.ts'
import type { Answer } from './answer.ts'

/** Snapshots of a domain. */
export interface SnapshotCalls {
  list(domain: DomainRef, options?: FlagChoices<typeof snapshotListFlags>): Answer<SnapshotRef[]>
  lookupByName(domain: DomainRef, name: string): Answer<SnapshotRef>
  /** The snapshot the domain stands on; null: on none. */
  current(domain: DomainRef): Answer<SnapshotRef | null>
  create(domain: DomainRef, xml: string, options?: FlagChoices<typeof snapshotCreateFlags>): Answer<SnapshotRef>
  revert(snapshot: SnapshotRef, options?: FlagChoices<typeof snapshotRevertFlags>): Answer<null>
  delete(snapshot: SnapshotRef, options?: FlagChoices<typeof snapshotDeleteFlags>): Answer<null>
  xml(snapshot: SnapshotRef, options?: FlagChoices<typeof snapshotXmlFlags>): Answer<string>
}
