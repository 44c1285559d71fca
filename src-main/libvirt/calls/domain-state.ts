// SPDX-License-Identifier: MIT
import * as enums from '../protocol/enums.gen.ts'
import { nameOf } from '../protocol/named-values.ts'
import type { DomainStateAndReason } from '../surface/domain-calls.ts'

/** The words of a state's reason, by the state's word. */
const reasons: Readonly<Record<keyof typeof enums.domainStates, Readonly<Record<string, number>>>> = {
  nostate: enums.domainNostateReasons,
  running: enums.domainRunningReasons,
  blocked: enums.domainBlockedReasons,
  paused: enums.domainPausedReasons,
  shutdown: enums.domainShutdownReasons,
  shutoff: enums.domainShutoffReasons,
  crashed: enums.domainCrashedReasons,
  pmsuspended: enums.domainPmsuspendedReasons,
}

/** The words of a state and its reason. */
export function nameDomainState(state: number, reason: number): DomainStateAndReason {
  const word = nameOf(enums.domainStates, state)
  return { state: word, reason: word === 'unknown' ? 'unknown' : String(nameOf(reasons[word], reason)) }
}
