// SPDX-License-Identifier: MIT
import type { HelperReply } from '../contract/helper-protocol.ts'
import { deriveActions, describeActions } from '../host-config/derive-actions.ts'
import type { HostAction } from '../model/host-action.ts'
import type { Operation } from '../model/operation.ts'
import type { StepOutcome, TransactionState } from '../model/transaction.ts'
import type { ChangeContext } from './change-file.ts'
import { findInterlock } from './interlock.ts'
import type { Journal } from './journal.ts'
import { createLiveHostFiles } from './live-host-files.ts'
import { performAction } from './perform-action.ts'
import { logToSystem } from './system-log.ts'
import { digestOf, type Tree, UnsafePathError } from './tree.ts'
import { undoTransaction } from './undo-transaction.ts'

/** A step as it is asked for. `expected` is the digest of what the person saw; null when a crash is being mended. */
export interface WantedStep {
  readonly id: string
  readonly operation: Operation
  readonly expected: string | null
}

/** What a change works with. */
export interface Work {
  readonly tree: Tree
  readonly journal: Journal
  /** Who asked, by PKEXEC_UID or SUDO_UID; null where nobody can be told. */
  readonly userId: number | null
  readonly reply: (reply: HelperReply) => void
}

/**
 * Does the steps of a transaction whose beginning is in the journal, all or nothing: the first that goes wrong has
 * everything before it put back. Answers with the state it ended in.
 */
export async function applySteps(work: Work, id: string, steps: readonly WantedStep[]): Promise<TransactionState> {
  let hasFailed = false
  for (const step of steps) {
    if (hasFailed) {
      endStep(work, id, step.id, { kind: 'not-run', text: 'an earlier step did not succeed' })
      continue
    }
    work.reply({ type: 'step-began', id: step.id })
    const outcome = await applyStep(work, id, step)
    hasFailed = outcome.kind === 'failed' || outcome.kind === 'stale'
    endStep(work, id, step.id, outcome)
  }
  if (hasFailed) {
    const undone = await undoTransaction(work, id, 'failed')
    if (undone.ok) return 'failed'
    return undone.failure.code === 'programs-failed' ? 'undo-unfinished' : 'unfinished'
  }
  const trial = steps.findLast(({ operation }) => operation.kind.startsWith('trial.'))
  const state = trial === undefined ? 'committed' : trial.operation.kind === 'trial.arm' ? 'armed' : 'kept'
  work.journal.append({ type: 'ended', id, state, at: new Date().toISOString(), bootId: readBootId(work.tree) })
  return state
}

/** The id of this boot, or null in another root. */
export function readBootId(tree: Tree): string | null {
  const file = createLiveHostFiles(tree).read('/proc/sys/kernel/random/boot_id')
  return file.state === 'text' ? file.text.trim().slice(0, 64) : null
}

async function applyStep(work: Work, id: string, { id: step, operation, expected }: WantedStep): Promise<StepOutcome> {
  const { tree, journal } = work
  const refusal = findInterlock(tree, operation, work.userId)
  if (refusal !== null) return { kind: 'failed', text: refusal }
  const derived = deriveActions(operation, createLiveHostFiles(tree))
  if (!derived.ok) return { kind: 'failed', text: derived.failure.text }
  const actions = derived.value
  if (expected !== null && digestOf(describeActions(actions)) !== expected) {
    return {
      kind: 'stale',
      paths: pathsOf(actions),
      text: 'The host is no longer as it was when the plan was drafted. Nothing was changed by this step; draft the plan again.',
    }
  }
  if (actions.length === 0) return { kind: 'unchanged' }
  journal.append({ type: 'step-began', id, step })
  const context: ChangeContext = { tree, journal, id, step }
  const leftOut: string[] = []
  for (const action of actions) {
    const end = await perform(context, action, (line) => work.reply({ type: 'output', id: step, line }))
    if (end.kind === 'stale') return { kind: 'stale', paths: [end.path], text: `${end.path} changed meanwhile.` }
    if (end.kind === 'failed') return { kind: 'failed', text: end.text }
    if (end.kind === 'left-out') leftOut.push(end.text)
    logToSystem(`${id} ${step}: ${describeAction(action)}: ${end.kind}`)
  }
  for (const line of leftOut) work.reply({ type: 'output', id: step, line })
  return leftOut.length === actions.length ? { kind: 'not-run', text: `${leftOut.join('. ')}.` } : { kind: 'done' }
}

async function perform(...args: Parameters<typeof performAction>): ReturnType<typeof performAction> {
  try {
    return await performAction(...args)
  } catch (error) {
    // What the system refuses here (a full disk, a link where a file should be) is an outcome; the step is put back.
    if (error instanceof UnsafePathError || (error instanceof Error && 'code' in error)) {
      return { kind: 'failed', text: error.message }
    }
    throw error
  }
}

function endStep({ journal, reply }: Work, id: string, step: string, outcome: StepOutcome): void {
  journal.append({ type: 'step-ended', id, step, outcome })
  reply({ type: 'step-ended', id: step, outcome })
}

function pathsOf(actions: readonly HostAction[]): string[] {
  return actions.flatMap((action) => (action.kind === 'run' ? action.files : [action.path]))
}

function describeAction(action: HostAction): string {
  return action.kind === 'run' ? [action.run.program, ...action.run.args].join(' ') : `${action.kind} ${action.path}`
}
