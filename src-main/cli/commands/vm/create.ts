// SPDX-License-Identifier: MIT
import type { GuestDraft } from '../../../model/guest-draft.ts'
import type { MachinesView } from '../../../model/machine-view.ts'
import { fail, ok, type Result } from '../../../model/result.ts'
import type { MachineSession } from '../../../services/machines/machine-session.ts'
import type { CommandOutcome, Invocation, RunCommand } from '../../command.ts'
import type { CommandFailure } from '../../command-failure.ts'
import { exitCodes } from '../../exit-codes.ts'
import { describeFailure } from '../../render/failure-words.ts'
import { printable } from '../../render/printable.ts'
import { renderDraft } from '../../render/render-draft.ts'
import { plainStyle } from '../../render/text-style.ts'
import { askYesNo, readPassword } from './ask-person.ts'
import { followTask } from './follow-task.ts'
import { guestChoicesFrom } from './guest-choices-from.ts'
import { withMachineSession } from './with-machine-session.ts'

const otherHost = { code: 'libvirt-unreachable', reason: 'other-host', detail: '' } as const

/** `vm create`: proposes a machine, shows it, and makes it. */
export const runVmCreate: RunCommand = (invocation) =>
  withMachineSession(invocation, async (session) => {
    const { flags, lists } = invocation
    const options = await session.guests.options(null, '')
    if (!options.ok) return fail(describeFailure(options.failure))
    const choices = await guestChoicesFrom(invocation, options.value, session.guests)
    if (!choices.ok) return choices
    const drafted = await session.guests.draft(choices.value, '')
    if (!drafted.ok) return fail(describeFailure(drafted.failure))
    const draft = drafted.value
    const isRefused = draft.problems.some(({ severity }) => severity === 'error')
    if (flags.has('dry-run')) return ok(dryRunOutcome(draft, isRefused))
    if (draft.problems.some(({ code }) => code === 'libvirt-not-asked')) return fail(describeFailure(otherHost))
    if (isRefused) return fail(describeFailure({ code: 'guest-refused', problems: draft.problems }))
    if (!flags.has('yes')) {
      const consent = await askYesNo(
        `${renderDraft(printable(draft), plainStyle)}\n\nMake it? [y/N] `,
        flags.has('json'),
      )
      if (consent !== null) return fail(consent)
    }
    const password = flags.has('unattended') ? await readPassword('Password of the account: ') : ok(null)
    if (!password.ok) return password
    return make(session, invocation, draft, {
      draftId: draft.id,
      password: password.value,
      start: flags.has('start'),
      confirmedDisks: [...(lists.get('confirm-disk') ?? [])],
    })
  })

async function make(
  session: MachineSession,
  invocation: Invocation,
  draft: GuestDraft,
  order: Parameters<MachineSession['guests']['create']>[0],
): Promise<Result<CommandOutcome, CommandFailure>> {
  const ended = await followTask(session, invocation, () => session.guests.create(order, ''))
  if (!ended.ok) return ended
  const view = await session.machines.view(null, '')
  return ok(createdOutcome(draft, { text: ended.value, isToRun: order.start }, view.ok ? view.value : null))
}

function createdOutcome(
  draft: GuestDraft,
  { text, isToRun }: { readonly text: string; readonly isToRun: boolean },
  view: MachinesView | null,
): CommandOutcome {
  const machine = view?.machines.find(({ name }) => name === draft.spec.name) ?? null
  return {
    // It is made either way; that it does not run is a finding.
    exitCode: isToRun && machine?.state === 'off' ? exitCodes.findings : exitCodes.fine,
    document: { schema: 1, created: true, text, draft, machine },
    text: () => printable(text),
  }
}

function dryRunOutcome(draft: GuestDraft, isRefused: boolean): CommandOutcome {
  return {
    exitCode: isRefused ? exitCodes.findings : exitCodes.fine,
    document: { schema: 1, created: false, text: 'Nothing was made.', draft, machine: null },
    text: (style) => renderDraft(printable(draft), style),
  }
}
