// SPDX-License-Identifier: MIT
import type { TrialView } from '../model/change-view.ts'
import { parseKernelArgs } from '../model/kernel-args.ts'
import type { History } from '../model/transaction.ts'
import type { HostReader } from '../probes/host-reader.ts'

/** How long a trial waits for an answer where nobody can see the screen: OnBootSec of throughway-return.timer. */
const answerTimeMs = 10 * 60_000

/** The trial that waits for its boot or for an answer, or was the last thing that happened; null where there is none. */
export function viewTrial(history: History, reader: HostReader, now: Date): TrialView | null {
  const transaction = history.transactions.find(({ trialId }) => trialId !== null)
  if (transaction === undefined || transaction.trialId === null) return null
  const { id: transactionId, trialId } = transaction
  if (transaction.state === 'expired') {
    const isLatest = history.transactions[0] === transaction
    return isLatest ? { transactionId, trialId, state: 'over', answerBefore: null } : null
  }
  if (transaction.state !== 'armed') return null
  const line = reader.readText('/proc/cmdline')
  const isRunning =
    line.ok && parseKernelArgs(line.value).some(({ key, value }) => key === 'throughway.trial' && value === trialId)
  if (isRunning) {
    return { transactionId, trialId, state: 'running', answerBefore: readDeadline(reader, now) }
  }
  const bootId = reader.readText('/proc/sys/kernel/random/boot_id')
  const isSameBoot = !bootId.ok || transaction.bootId === null || bootId.value.trim() === transaction.bootId
  return { transactionId, trialId, state: isSameBoot ? 'armed' : 'over', answerBefore: null }
}

function readDeadline(reader: HostReader, now: Date): string | null {
  const uptime = reader.readText('/proc/uptime')
  const seconds = uptime.ok ? Number.parseFloat(uptime.value) : Number.NaN
  return Number.isFinite(seconds) ? new Date(now.getTime() - seconds * 1000 + answerTimeMs).toISOString() : null
}
