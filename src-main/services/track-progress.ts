// SPDX-License-Identifier: MIT
import type { Failure } from '../contract/failures.ts'
import type { HelperReply } from '../contract/helper-protocol.ts'
import type { RunningChange, StepProgress } from '../model/change-view.ts'
import type { TransactionState } from '../model/transaction.ts'

const keptLines = 200

const endings: Readonly<Record<TransactionState, string>> = {
  committed: 'Done. What needs a restart counts after the next one.',
  armed: 'Ready: the next boot, and only that one, tries the new settings.',
  kept: 'The settings that were tried are now permanent.',
  failed: 'It did not succeed. Everything it had changed was put back.',
  undone: 'Undone: everything is as it was before.',
  expired: 'The trial is over; everything is as it was before.',
  unfinished: 'It ended half-way. Finish it or roll it back.',
  'undo-unfinished': 'The way back ended half-way. Finish it or roll it back.',
}

/** Keeps the progress of one change from what the helper says. */
export function createProgress(
  verb: RunningChange['verb'],
  title: string,
  planned: readonly { readonly id: string; readonly title: string }[],
) {
  let transactionId: string | null = null
  let steps: StepProgress[] = planned.map(({ id, title: name }) => ({ id, title: name, state: 'waiting' }))
  let output: string[] = []
  let ended: RunningChange['ended'] = null

  function setStep(id: string, state: StepProgress['state']): void {
    steps = steps.some((step) => step.id === id)
      ? steps.map((step) => (step.id === id ? { ...step, state } : step))
      : [...steps, { id, title: id, state }]
  }

  return {
    value: (): RunningChange => ({ verb, title, transactionId, steps, output, ended }),
    take(reply: HelperReply): void {
      if (reply.type === 'began') transactionId = reply.transactionId
      if (reply.type === 'step-began') setStep(reply.id, 'running')
      if (reply.type === 'step-ended') setStep(reply.id, reply.outcome)
      if (reply.type === 'output') output = [...output, reply.line].slice(-keptLines)
      if (reply.type === 'ended') {
        transactionId = reply.transactionId
        ended = { state: reply.state, text: [endings[reply.state], ...reply.notes].join(' ') }
      }
    },
    /** Says that the session is over; `failure` where it has no ending of its own. */
    end(failure: Failure | null): void {
      if (ended !== null) return
      const text = failure === null ? '' : 'text' in failure ? failure.text : 'detail' in failure ? failure.detail : ''
      ended = { state: 'refused', text: text === '' ? 'Nothing was changed.' : text }
    },
  }
}
