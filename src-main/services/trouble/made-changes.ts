// SPDX-License-Identifier: MIT
import { keepState, recallState } from '../state-file.ts'

/** A change of a definition that was made and can be taken back, also by a later process. */
export interface MadeChange {
  readonly id: string
  readonly uuid: string
  readonly name: string
  /** The file that holds the definition from before. */
  readonly keptAs: string
  /** SHA-256 of the definition as libvirt gave it back, which is not always as it was stored. */
  readonly afterDigest: string
}

const fileName = 'definition-changes.json'
/** Those before are in their files still, for whoever looks there. */
const keptChanges = 32

/** Keeps what it takes to undo a change, in a file of this user's own. */
export function keepMade(change: MadeChange): void {
  keepState(fileName, { schema: 1, changes: [...recallAll(), change].slice(-keptChanges) })
}

/** The change of that id; null where none was made, or it was taken back. */
export function recallMade(id: string): MadeChange | null {
  return recallAll().find((change) => change.id === id) ?? null
}

/** Forgets a change that was taken back. */
export function forgetMade(id: string): void {
  keepState(fileName, { schema: 1, changes: recallAll().filter((change) => change.id !== id) })
}

function recallAll(): readonly MadeChange[] {
  const kept = recallState(fileName)
  if (typeof kept !== 'object' || kept === null || !('changes' in kept) || !Array.isArray(kept.changes)) return []
  return kept.changes.filter(isMadeChange)
}

function isMadeChange(value: unknown): value is MadeChange {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Readonly<Record<string, unknown>>
  return ['id', 'uuid', 'name', 'keptAs', 'afterDigest'].every((name) => typeof fields[name] === 'string')
}
