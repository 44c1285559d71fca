// SPDX-License-Identifier: MIT
import { createFrameDecoder, encodeFrame } from '../contract/frames.ts'
import {
  type ApplyRequest,
  type HelperRefusal,
  type HelperReply,
  type HelperRequest,
  type HelperVerb,
  helperProtocol,
  helperRequestSchema,
  maximumFrameBytes,
  verbOf,
} from '../contract/helper-protocol.ts'
import { nextTransactionId, type TransactionState } from '../model/transaction.ts'
import { applySteps, readBootId, type Work } from './apply-steps.ts'
import { findPackageLock, takeLock } from './change-lock.ts'
import { inspectHost } from './inspect-host.ts'
import { dropAside, errorCode } from './tree.ts'
import { type UndoFailure, undoTransaction } from './undo-transaction.ts'

declare const __THROUGHWAY_VERSION__: string | undefined

/** Where a session's bytes come from and go to. */
export interface SessionPipes {
  readonly input: AsyncIterable<Uint8Array>
  readonly send: (bytes: Uint8Array) => void
}

type Refuse = (code: HelperRefusal, text: string) => void

/**
 * One session: a greeting, one request under the verb consent was given for, its answer, the end. Anything that
 * does not fit the schema ends it, and nothing is done.
 */
export async function runSession(verb: HelperVerb, work: Omit<Work, 'reply'>, pipes: SessionPipes): Promise<void> {
  const reply = (message: HelperReply) => pipes.send(encodeFrame(message))
  const refuse: Refuse = (code, text) => reply({ type: 'refused', code, text, changedSince: [] })
  const messages: unknown[] = []
  let problem: string | null = null
  const decoder = createFrameDecoder(
    maximumFrameBytes,
    (message) => messages.push(message),
    (found) => {
      problem = found
    },
  )
  reply({
    type: 'hello',
    protocol: helperProtocol,
    version: typeof __THROUGHWAY_VERSION__ === 'string' ? __THROUGHWAY_VERSION__ : '0.0.0-source',
  })
  let isGreeted = false
  for await (const bytes of pipes.input) {
    decoder.push(bytes)
    for (let message = messages.shift(); message !== undefined; message = messages.shift()) {
      const request = parseRequest(message)
      if (typeof request === 'string') return refuse('request-invalid', request)
      if (request.type === 'hello') {
        if (request.protocol !== helperProtocol) {
          return refuse(
            'protocol-mismatch',
            `This helper speaks version ${helperProtocol}, the program ${request.protocol}. Install the helper again.`,
          )
        }
        isGreeted = true
        continue
      }
      if (!isGreeted) return refuse('request-invalid', 'the first message must be a greeting')
      if (verbOf(request) !== verb) return refuse('not-under-this-verb', `Consent was given to ${verb}, not to this.`)
      return answer({ ...work, reply }, request, refuse)
    }
    if (problem !== null) return refuse('request-invalid', `the message is ${problem}`)
  }
}

function parseRequest(message: unknown): HelperRequest | string {
  const parsed = helperRequestSchema.safeParse(message)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  return `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'not understood'}`.slice(0, 300)
}

async function answer(work: Work, request: HelperRequest, refuse: Refuse): Promise<void> {
  if (request.type === 'hello') return
  if (request.type === 'inspect') return work.reply({ type: 'inspection', ...inspectHost(work.tree) })
  const release = takeLock(work.tree)
  if (release === null) return refuse('busy', 'Another change is running on this machine.')
  try {
    const packageLock = findPackageLock(work.tree)
    if (packageLock !== null) {
      return refuse(
        'package-operation-running',
        `A package manager is at work (${packageLock}). Try again when it is done.`,
      )
    }
    const ledger = work.journal.read()
    if (!ledger.ok) {
      return refuse(
        'journal-damaged',
        `Line ${ledger.failure.line} of /var/lib/throughway/journal is not as it was written.`,
      )
    }
    const { entries } = ledger.value
    if (request.type === 'apply') return await startOrGoOn(work, request, entries, refuse)
    const entry = entries.find(({ id }) => id === request.transactionId)
    if (entry === undefined) return refuse('transaction-unknown', `There is no transaction ${request.transactionId}.`)
    const isUnfinished = entry.state === 'unfinished' || entry.state === 'undo-unfinished'
    if (request.type === 'undo' && !['committed', 'kept', 'armed', 'undo-unfinished'].includes(entry.state)) {
      return refuse('transaction-not-undoable', `Transaction ${entry.id} is ${entry.state}; there is nothing to undo.`)
    }
    if (request.type === 'resolve' && !isUnfinished) {
      return refuse('transaction-not-undoable', `Transaction ${entry.id} is ${entry.state}; it is not unfinished.`)
    }
    if (request.type === 'resolve' && request.way === 'finish') {
      work.reply({ type: 'began', transactionId: entry.id })
      work.journal.append({ type: 'resume', id: entry.id, at: now(), bootId: readBootId(work.tree), steps: [] })
      for (const { path } of entry.touched) dropAside(work.tree, path)
      // A trial that is being kept must not be armed once more; any other step is derived anew and skipped if so.
      const isKept = entry.steps.some(({ operation }) => operation.kind === 'trial.disarm')
      const steps = entry.steps
        .filter(({ operation }) => !(isKept && operation.kind === 'trial.arm'))
        .map(({ id, operation }) => ({ id, operation, expected: null }))
      return end(work, entry.id, await applySteps(work, entry.id, steps), [])
    }
    return await undo(work, entry.id)
  } catch (error) {
    const code = errorCode(error)
    // Nothing was begun: the journal itself could not be written.
    if (code === 'ENOSPC' || code === 'EDQUOT')
      return refuse('no-space', 'There is no space left for the journal in /var/lib.')
    if (code === 'EROFS') return refuse('read-only', 'The file system of /var/lib/throughway is read-only.')
    throw error
  } finally {
    release()
  }
}

async function startOrGoOn(
  work: Work,
  request: ApplyRequest,
  entries: readonly { readonly id: string; readonly state: TransactionState }[],
  refuse: Refuse,
): Promise<void> {
  const waiting = entries.find(({ state }) => state === 'unfinished' || state === 'undo-unfinished')
  if (waiting !== undefined) {
    return refuse('unfinished-transaction', `Transaction ${waiting.id} is unfinished: finish it or roll it back first.`)
  }
  const steps = request.steps.map(({ id, operation }) => ({ id, operation }))
  const { transactionId } = request
  if (transactionId !== null) {
    if (entries.find(({ id }) => id === transactionId)?.state !== 'armed') {
      return refuse('transaction-unknown', `There is no trial to keep under ${transactionId}.`)
    }
    work.reply({ type: 'began', transactionId })
    work.journal.append({ type: 'resume', id: transactionId, at: now(), bootId: readBootId(work.tree), steps })
    return end(work, transactionId, await applySteps(work, transactionId, request.steps), [])
  }
  const armed = entries.find(({ state }) => state === 'armed')
  if (armed !== undefined) {
    return refuse('unfinished-transaction', `A trial (${armed.id}) is waiting: keep it or undo it first.`)
  }
  const id = nextTransactionId(
    entries.map((entry) => entry.id),
    now(),
  )
  const { title } = request
  work.journal.append({
    type: 'begin',
    id,
    title,
    at: now(),
    userId: work.userId,
    bootId: readBootId(work.tree),
    steps,
  })
  work.reply({ type: 'began', transactionId: id })
  return end(work, id, await applySteps(work, id, request.steps), [])
}

async function undo(work: Work, id: string): Promise<void> {
  const undone = await undoTransaction(work, id, 'undone')
  if (undone.ok) return end(work, id, 'undone', undone.value)
  const { code, text } = describeUndoFailure(undone.failure)
  const changedSince = undone.failure.code === 'changed-since' ? undone.failure.files : []
  work.reply({ type: 'refused', code, text, changedSince })
}

function describeUndoFailure(failure: UndoFailure): { code: HelperRefusal; text: string } {
  switch (failure.code) {
    case 'changed-since':
      return {
        code: 'changed-since',
        text: `${failure.files.map(({ path }) => path).join(', ')} changed since in a way that cannot be told from this change. Nothing was touched.`,
      }
    case 'copy-missing':
      return {
        code: 'journal-damaged',
        text: `The saved copy of ${failure.path} is missing or not as it was saved. Nothing was touched.`,
      }
    case 'programs-failed':
      return { code: 'internal-error', text: `The files are back; not everything else is: ${failure.texts.join('; ')}` }
  }
}

function end({ reply }: Work, transactionId: string, state: TransactionState, notes: readonly string[]): void {
  reply({ type: 'ended', transactionId, state, notes })
}

function now(): string {
  return new Date().toISOString()
}
