// SPDX-License-Identifier: MIT
import type { MachinesView } from '../../../src-main/model/machine-view.ts'
import { waitingAt } from '../waiting-step.ts'
import { type StepId, stepIds, type WizardStepId } from '../window-state.ts'
import {
  type HostEvidence,
  type Judged,
  judgeApply,
  judgeCheck,
  judgeChoose,
  judged,
  judgeMode,
  judgePrepare,
  judgeRestart,
} from './judge-host-steps.ts'
import { judgeCreate, judgeInstall } from './judge-machine-steps.ts'
import type { StepStanding } from './step-standing.ts'

/** All that progress is judged by: what main said, and what is chosen here. Nothing of it is a step's number. */
export interface ProgressEvidence extends Omit<HostEvidence, 'host'> {
  readonly host: HostEvidence['host'] | null
  readonly machines: MachinesView | null
}

/** How every step of the wizard stands, in the order in which a person goes through them. */
export function judgeProgress(evidence: ProgressEvidence): readonly StepStanding[] {
  const steps = judgeSteps(evidence)
  return stepIds.map((step) => ({ step, ...steps[step] }))
}

function judgeSteps({ host, machines, ...rest }: ProgressEvidence): Record<WizardStepId, Judged> {
  const reading = judged('unknown', 'reading')
  const create = judgeCreate(machines)
  const install = judgeInstall(machines, create)
  if (host === null) {
    const done = judged('locked', 'steps-left')
    return {
      ...{ check: reading, choose: reading, mode: reading, prepare: reading, apply: reading, after: reading },
      ...{ create, install, done },
    }
  }
  const known = { host, ...rest }
  const prepare = judgePrepare(known)
  const before = {
    check: judgeCheck(host),
    choose: judgeChoose(known),
    mode: judgeMode(known),
    prepare,
    apply: judgeApply(known, prepare),
    after: judgeRestart(known),
    create,
    install,
  }
  return { ...before, done: judgeDone(before) }
}

/** A guest with its system is the end; a host that no longer keeps its promises is told with it. */
function judgeDone({ after, create, install, choose }: Record<Exclude<WizardStepId, 'done'>, Judged>): Judged {
  if (create.state !== 'done' || install.state !== 'done') return judged('locked', 'steps-left')
  if (after.state === 'attention') return after
  if (choose.reason === 'device-replaced') return choose
  return after.state === 'open' ? after : judged('done', 'all-done')
}

/**
 * Where the window opens when no address says so: at what waits for an answer; on a computer that nobody has begun with, at
 * the check; else at the first step that is not done. Null while that cannot be told yet.
 */
export function openingStep(evidence: ProgressEvidence): StepId | null {
  const { host, changes, choices, machines } = evidence
  if (changes === null) return null
  const waiting = waitingAt(changes)
  if (waiting !== null) return waiting.step
  if (host === null) return null
  const steps = judgeProgress(evidence).filter(({ step }) => step !== 'check')
  const isOpen = ({ state }: StepStanding) => state === 'open' || state === 'attention' || state === 'running'
  const isOfHost = ({ step }: StepStanding) => step !== 'create' && step !== 'install' && step !== 'done'
  const hasBegun = choices.devices.length > 0 || host.standing.transactionIds.length > 0
  const next = hasBegun ? steps.find((each) => isOfHost(each) && isOpen(each)) : undefined
  if (next !== undefined) return next.step
  if (machines === null) return null
  const made = steps.find(({ step }) => step === 'create')?.state
  if (!hasBegun && made !== 'done' && made !== 'running') return 'check'
  return steps.find((each) => !isOfHost(each) && isOpen(each))?.step ?? (made === 'done' ? 'done' : 'check')
}
