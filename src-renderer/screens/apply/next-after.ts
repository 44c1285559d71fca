// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { OperationKind } from '../../../src-main/model/operation.ts'
import type { StepId } from '../../store/window-state.ts'
import { changeWords } from '../../words/spoken.ts'

/** What comes after a change that ended. */
export interface NextStep {
  readonly text: string | null
  /** Whether what was done waits for a restart. */
  readonly isRestartDue: boolean
  readonly links: readonly { readonly step: StepId; readonly text: string }[]
}

/** Operations whose effect waits for the next boot. */
const forTheBoot: readonly OperationKind[] = ['boot-parameters.set', 'binding-pieces.install', 'initramfs.rebuild']

const says = changeWords.apply
const toHistory = { step: 'history', text: says.toHistory } as const
const toAfter = { step: 'after', text: says.toAfter } as const
const toPrepare = { step: 'prepare', text: says.backToPlan } as const

/** What to do next, by how the last change ended and what it did. */
export function nextAfter({ running, history, trial }: ChangeView): NextStep {
  if (running === null || running.ended === null) return { text: null, isRestartDue: false, links: [] }
  const { state } = running.ended
  if (state === 'refused' || state === 'failed')
    return { text: null, isRestartDue: false, links: [toPrepare, toHistory] }
  if (state === 'unfinished' || state === 'undo-unfinished')
    return { text: null, isRestartDue: false, links: [toHistory] }
  if (trial?.state === 'armed' && running.verb === 'try')
    return { text: says.restartTrial, isRestartDue: true, links: [toAfter, toHistory] }
  const made = history.transactions.find(({ id }) => id === running.transactionId)
  const waitsForBoot = made?.steps.some(({ operation, outcome }) => {
    return outcome?.kind === 'done' && forTheBoot.includes(operation.kind)
  })
  return waitsForBoot === true
    ? { text: says.restart, isRestartDue: true, links: [toAfter, toHistory] }
    : { text: null, isRestartDue: false, links: [toAfter, toHistory] }
}
