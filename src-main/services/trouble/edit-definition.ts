// SPDX-License-Identifier: MIT
import { createHash, randomUUID } from 'node:crypto'
import type { Failure } from '../../contract/failures.ts'
import type { DomainSurroundings } from '../../guest/checks/domain-finding.ts'
import { mendDomain } from '../../guest/remedy/mend-domain.ts'
import { type Cause, type GuestEdit, guestEdits } from '../../model/diagnosis.ts'
import { fail, ok, type Result } from '../../model/result.ts'
import type { DefinitionChange, StoredChange } from '../../model/trouble-view.ts'
import { readSurroundings } from '../machines/check-domain-text.ts'
import type { MachineContext } from '../machines/machine-context.ts'
import { isMachineOn, type Machine } from '../machines/read-machine.ts'
import { readDefinition, storeDefinition } from '../machines/store-definition.ts'
import { keepDefinition, readKeptDefinition } from './kept-definitions.ts'
import { forgetMade, keepMade, recallMade } from './made-changes.ts'

/** Edits of definitions that were shown, and those that were made. */
export interface DefinitionEditor {
  /** What would mend this cause at the machine, or why nothing can. */
  preview(machine: Machine, cause: Cause): Promise<Result<DefinitionChange, Failure>>
  apply(changeId: string): Promise<Result<StoredChange, Failure>>
  undo(changeId: string): Promise<Result<null, Failure>>
}

interface Shown {
  readonly change: DefinitionChange
  readonly edit: GuestEdit
  readonly cause: Cause
  readonly surroundings: DomainSurroundings
}

/** More are asked for again. */
const keptPreviews = 32

/** An editor over this libvirt. What it showed lasts as long as the process; what it made can be taken back by a later one. */
export function createDefinitionEditor(context: MachineContext): DefinitionEditor {
  const shown = new Map<string, Shown>()

  async function preview(machine: Machine, cause: Cause): Promise<Result<DefinitionChange, Failure>> {
    const { uuid, name } = machine.domain
    const edit = guestEdits.find((each) => each === cause.remedy)
    if (edit === undefined) return impossible(name, 'What mends it is no edit of the definition.')
    const before = await readDefinition(context, uuid, 'to-show')
    if (!before.ok) return before
    const surroundings = await readSurroundings(context, before.value)
    const mended = mendDomain(before.value, edit, cause.details, surroundings)
    if (!mended.ok) return impossible(name, reasons[mended.failure.code])
    const change: DefinitionChange = {
      id: randomUUID(),
      uuid,
      name,
      texts: mended.value.texts,
      before: before.value,
      after: mended.value.xml,
      isRunning: isMachineOn(machine.state),
    }
    shown.set(change.id, { change, edit, cause, surroundings })
    forgetOldest(shown)
    return ok(change)
  }

  async function apply(changeId: string): Promise<Result<StoredChange, Failure>> {
    const known = shown.get(changeId)
    if (known === undefined) return fail({ code: 'diagnosis-outdated' })
    const { change, edit, cause, surroundings } = known
    const { uuid, name } = change
    const now = await readDefinition(context, uuid, 'to-show')
    if (!now.ok) return now
    if (now.value !== change.before) return fail({ code: 'definition-changed', name })
    // What was shown has no passwords in it; what is stored keeps them.
    const whole = await readDefinition(context, uuid)
    if (!whole.ok) return whole
    const mended = mendDomain(whole.value, edit, cause.details, surroundings)
    if (!mended.ok) return impossible(name, reasons[mended.failure.code])
    const kept = await keepDefinition(name, whole.value)
    if (!kept.ok) return kept
    const stored = await storeDefinition(context, uuid, mended.value.xml)
    if (!stored.ok) return stored
    const after = await readDefinition(context, uuid)
    if (!after.ok) return after
    shown.delete(changeId)
    keepMade({ id: changeId, uuid, name, keptAs: kept.value, afterDigest: digestOf(after.value) })
    return ok({ id: changeId, name, keptAs: kept.value })
  }

  async function undo(changeId: string): Promise<Result<null, Failure>> {
    const known = recallMade(changeId)
    if (known === null) return fail({ code: 'diagnosis-outdated' })
    const now = await readDefinition(context, known.uuid)
    if (!now.ok) return now
    if (digestOf(now.value) !== known.afterDigest) return fail({ code: 'definition-changed', name: known.name })
    const before = readKeptDefinition(known.keptAs)
    if (!before.ok) return before
    const stored = await storeDefinition(context, known.uuid, before.value)
    if (stored.ok) forgetMade(changeId)
    return stored
  }

  return { preview, apply, undo }
}

const reasons = {
  'nothing-to-edit': 'There is nothing in its definition that this would change; see what else there is to do.',
  'no-edit': 'No edit of the definition does it; see what else there is to do.',
  'not-a-definition': 'Its definition could not be taken apart.',
} as const

function impossible(name: string, reason: string): Result<never, Failure> {
  return fail({ code: 'edit-impossible', name, reason })
}

function digestOf(xml: string): string {
  return createHash('sha256').update(xml).digest('hex')
}

function forgetOldest(all: Map<string, unknown>): void {
  const [oldest] = all.keys()
  if (all.size > keptPreviews && oldest !== undefined) all.delete(oldest)
}
