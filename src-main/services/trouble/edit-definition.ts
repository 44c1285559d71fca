// SPDX-License-Identifier: MIT
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
import { keepDefinition } from './kept-definitions.ts'

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

interface Made {
  readonly uuid: string
  readonly name: string
  readonly before: string
  /** As libvirt gave it back, which is not always as it was stored. */
  readonly after: string
}

/** More are asked for again. */
const keptChanges = 32

/** An editor over this libvirt. It remembers what it showed and made for as long as the process lives. */
export function createDefinitionEditor(context: MachineContext): DefinitionEditor {
  const shown = new Map<string, Shown>()
  const made = new Map<string, Made>()
  let count = 0

  async function preview(machine: Machine, cause: Cause): Promise<Result<DefinitionChange, Failure>> {
    const { uuid, name } = machine.domain
    const edit = guestEdits.find((each) => each === cause.remedy)
    if (edit === undefined) return impossible(name, 'What mends it is no edit of the definition.')
    const before = await readDefinition(context, uuid, 'to-show')
    if (!before.ok) return before
    const surroundings = await readSurroundings(context, before.value)
    const mended = mendDomain(before.value, edit, cause.details, surroundings)
    if (!mended.ok) return impossible(name, reasons[mended.failure.code])
    count += 1
    const change: DefinitionChange = {
      id: `change-${count}`,
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
    made.set(changeId, { uuid, name, before: whole.value, after: after.value })
    forgetOldest(made)
    return ok({ id: changeId, name, keptAs: kept.value })
  }

  async function undo(changeId: string): Promise<Result<null, Failure>> {
    const known = made.get(changeId)
    if (known === undefined) return fail({ code: 'diagnosis-outdated' })
    const now = await readDefinition(context, known.uuid)
    if (!now.ok) return now
    if (now.value !== known.after) return fail({ code: 'definition-changed', name: known.name })
    const stored = await storeDefinition(context, known.uuid, known.before)
    if (stored.ok) made.delete(changeId)
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

function forgetOldest(all: Map<string, unknown>): void {
  const [oldest] = all.keys()
  if (all.size > keptChanges && oldest !== undefined) all.delete(oldest)
}
