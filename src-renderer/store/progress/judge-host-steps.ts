// SPDX-License-Identifier: MIT
import type { ChangeView } from '../../../src-main/model/change-view.ts'
import type { DeviceReport, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { HostView } from '../../../src-main/model/host-view.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import type { Plan, PlanChoices } from '../../../src-main/model/plan.ts'
import type { StepStanding } from './step-standing.ts'

/** What a step's judge answers; which step it is, its caller knows. */
export type Judged = Omit<StepStanding, 'step'>

/** A judgement in short. */
export function judged(
  state: Judged['state'],
  reason: Judged['reason'],
  detail: string | number | null = null,
): Judged {
  return { state, reason, detail: detail === null ? null : String(detail) }
}

/** What the first steps are judged by. */
export interface HostEvidence {
  readonly host: HostView
  readonly changes: ChangeView | null
  readonly choices: PlanChoices
  /** The plan of these choices on this reading of the host, or null where none was drafted. */
  readonly plan: Plan | null
}

/** Whether the host is fit for the rest. */
export function judgeCheck({ report }: HostView): Judged {
  switch (report.verdict) {
    case 'pass':
      return judged('done', 'ready')
    case 'warn':
      return judged('done', 'ready-with-warnings')
    case 'fail':
      return judged('attention', 'not-ready')
    case 'unknown':
      return judged('unknown', 'verdict-unknown')
  }
}

/** Whether devices were chosen, and are still what they were and where they were. */
export function judgeChoose({ host: { devices, standing }, choices }: HostEvidence): Judged {
  if (choices.devices.length === 0) {
    if (devices.candidates.length > 0) return judged('open', 'nothing-chosen')
    return devices.unknowns.length > 0 ? judged('unknown', 'cards-unknown') : judged('attention', 'no-card')
  }
  const known = indexDevices(devices)
  const isMapKnown = known.size > 0
  for (const address of choices.devices) {
    const device = known.get(address)
    if (device === undefined) return isMapKnown ? judged('attention', 'device-gone', address) : noMap
    const then = standing.devices.find((each) => each.address === address)
    const isOther = then !== undefined && (then.vendorId !== device.vendorId || then.deviceId !== device.deviceId)
    if (isOther) return judged('attention', 'device-replaced', address)
    if (device.hostCost.some(({ severity }) => severity === 'refuse')) {
      return judged('attention', 'host-needs-it', address)
    }
  }
  return judged('done', 'chosen', choices.devices.length)
}

const noMap = judged('unknown', 'cards-unknown')

/** The mode has a default that stands once there is something it is about. */
export function judgeMode({ choices }: HostEvidence): Judged {
  if (choices.devices.length === 0) return judged('locked', 'choose-first')
  return choices.mode === 'static' ? judged('done', 'at-boot') : judged('done', 'at-start')
}

/** Whether what is chosen is what the changes in force made, or what the plan comes to. */
export function judgePrepare({ host: { standing }, changes, choices, plan }: HostEvidence): Judged {
  if (changes?.trial?.state === 'armed' || changes?.trial?.state === 'running') return judged('done', 'trial-prepared')
  if (plan !== null) {
    if (plan.refused.length > 0) return judged('attention', 'plan-refused', plan.refused.length)
    const left = plan.steps.filter(({ unchanged }) => !unchanged).length
    if (left > 0) return judged('open', 'plan-ready', left)
    if (standing.transactionIds.length > 0) return judged('done', 'in-force')
    // A plan of nothing says only that nothing was chosen.
    if (plan.steps.length === 0 && choices.devices.length === 0) return judged('locked', 'choose-first')
    return judged('done', 'nothing-to-do')
  }
  if (standing.transactionIds.length > 0) {
    return isSame(boundOf(choices), standing.devices) ? judged('done', 'in-force') : judged('open', 'plan-differs')
  }
  return choices.devices.length === 0 ? judged('locked', 'choose-first') : judged('open', 'to-plan')
}

/** Whether the plan was carried out. */
export function judgeApply({ changes }: HostEvidence, prepare: Judged): Judged {
  if (changes === null) return judged('unknown', 'reading')
  const { running, history, helper } = changes
  if (running !== null && running.ended === null) return judged('running', 'applying')
  if (history.transactions.some(({ state }) => state === 'unfinished' || state === 'undo-unfinished')) {
    return judged('attention', 'unfinished')
  }
  if (helper.kind === 'none') return judged('locked', 'other-host')
  const ended = running?.ended?.state
  if (ended === 'failed' || ended === 'refused') return judged('attention', 'change-failed')
  if (prepare.state === 'done') return judged('done', 'applied')
  return prepare.state === 'open' ? judged('open', 'to-apply') : judged('locked', 'prepare-first')
}

/** Whether what was applied is so in this boot. */
export function judgeRestart({ host: { standing }, changes }: HostEvidence): Judged {
  if (changes === null) return judged('unknown', 'reading')
  switch (changes.trial?.state) {
    case 'armed':
      return judged('open', 'restart-into-trial')
    case 'running':
      return judged('attention', 'trial-asks')
    case 'over':
      return judged('attention', 'trial-over')
  }
  if (standing.transactionIds.length === 0) return judged('locked', 'apply-first')
  const first = (verdict: string) => standing.claims.find((claim) => claim.verdict === verdict)?.claim
  const broken = first('fail')
  if (broken !== undefined) return judged('attention', 'promise-broken', broken)
  if (first('waits') !== undefined) return judged('open', 'to-restart')
  const untold = first('unknown')
  if (untold === undefined) return judged('done', 'holds')
  // Some of it only root can look at.
  return first('pass') === undefined
    ? judged('unknown', 'promise-unknown', untold)
    : judged('done', 'holds-as-seen', untold)
}

function indexDevices({ groups, ungrouped }: DeviceReport): ReadonlyMap<PciAddress, MappedDevice> {
  const all = [...groups.flatMap((group) => group.devices), ...ungrouped]
  return new Map(all.map((device) => [device.address, device]))
}

/** In the dynamic mode nothing is bound at boot. */
function boundOf({ devices, mode }: PlanChoices): readonly PciAddress[] {
  return mode === 'static' ? devices : []
}

/** Companions are added by the planner, so what is bound may be more than was chosen. */
function isSame(wanted: readonly PciAddress[], bound: readonly { readonly address: PciAddress }[]): boolean {
  const addresses = bound.map(({ address }) => address)
  return wanted.every((address) => addresses.includes(address)) && (wanted.length > 0 || addresses.length === 0)
}
