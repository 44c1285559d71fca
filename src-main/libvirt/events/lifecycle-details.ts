// SPDX-License-Identifier: MIT
import * as enums from '../protocol/enums.gen.ts'
import { nameOf } from '../protocol/named-values.ts'

/** The words of a lifecycle event's detail, by the event's word. */
const details: Readonly<Record<keyof typeof enums.domainEventTypes, Readonly<Record<string, number>>>> = {
  defined: enums.domainDefinedDetails,
  undefined: enums.domainUndefinedDetails,
  started: enums.domainStartedDetails,
  suspended: enums.domainSuspendedDetails,
  resumed: enums.domainResumedDetails,
  stopped: enums.domainStoppedDetails,
  shutdown: enums.domainShutdownDetails,
  pmsuspended: enums.domainPmsuspendedDetails,
  crashed: enums.domainCrashedDetails,
}

/** The word of a lifecycle event's detail. */
export function nameDetail(event: number, detail: number): string {
  const word = nameOf(enums.domainEventTypes, event)
  return word === 'unknown' ? 'unknown' : String(nameOf(details[word], detail))
}
