// SPDX-License-Identifier: MIT
import fs from 'node:fs'
import type { LedgerEntry } from '../model/replay-journal.ts'
import { readBootId, type Work } from './apply-steps.ts'
import { createLiveHostFiles } from './live-host-files.ts'
import { runTool } from './run-tool.ts'
import { logToSystem } from './system-log.ts'
import { undoTransaction } from './undo-transaction.ts'

/**
 * Run at each boot while a trial is pending. A boot without the trial's mark, after the one that armed it, means the
 * trial is over (it hung, or nobody kept it): what it put down is taken away again.
 */
export async function settleTrials(work: Work): Promise<void> {
  const ledger = work.journal.read()
  if (!ledger.ok) return logToSystem(`the journal is damaged in line ${ledger.failure.line}; nothing was settled`)
  const bootId = readBootId(work.tree)
  for (const entry of ledger.value.entries) {
    const trialId = trialOf(entry)
    if (entry.state !== 'armed' || trialId === null || entry.bootId === bootId || isTrialBoot(work, trialId)) continue
    const undone = await undoTransaction(work, entry.id, 'expired')
    logToSystem(
      `trial ${trialId} of ${entry.id} is over: ${undone.ok ? 'taken away' : `left as it is (${undone.failure.code})`}`,
    )
  }
}

/**
 * Run some minutes after a trial boot: where nobody kept it and nobody is logged in who could, the machine restarts,
 * with its old parameters, as the trial was for one boot only.
 */
export async function returnFromTrial(work: Work): Promise<void> {
  // A journal that cannot be read is no answer either: a trial that did not get that far goes back too.
  if (!isTrialBoot(work, null) || isAnswered(work)) return
  if (hasSession()) return logToSystem('the trial is not answered, but somebody is logged in; waiting for them')
  logToSystem('nobody answered the trial and nobody is logged in; restarting with the old parameters')
  await runTool('systemctl', ['reboot'], { timeoutMs: 60_000, onLine: () => undefined })
}

function trialOf(entry: LedgerEntry): string | null {
  const arm = entry.steps.find(({ operation }) => operation.kind === 'trial.arm')
  return arm?.operation.kind === 'trial.arm' ? arm.operation.trialId : null
}

/** True where the trial of this boot was kept or undone. */
function isAnswered(work: Work): boolean {
  const ledger = work.journal.read()
  if (!ledger.ok) return false
  return ledger.value.entries.some((entry) => {
    const trialId = trialOf(entry)
    return entry.state !== 'armed' && trialId !== null && isTrialBoot(work, trialId)
  })
}

/** True where this boot is that trial, or with null, any. */
function isTrialBoot({ tree }: Work, trialId: string | null): boolean {
  const line = createLiveHostFiles(tree).read('/proc/cmdline')
  const words = line.state === 'text' ? line.text.trim().split(/\s+/) : []
  return words.some((word) => word.startsWith(`throughway.trial=${trialId ?? ''}`))
}

/** True where a person is logged in, by logind's own files (systemd: sd-login, /run/systemd/sessions). */
function hasSession(): boolean {
  const folder = '/run/systemd/sessions'
  if (!fs.existsSync(folder)) return false
  return fs
    .readdirSync(folder)
    .filter((name) => !name.endsWith('.ref'))
    .some((name) => {
      const text = fs.readFileSync(`${folder}/${name}`, 'utf8')
      return /^CLASS=user/m.test(text) && /^STATE=(active|online)$/m.test(text)
    })
}
