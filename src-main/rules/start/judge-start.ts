// SPDX-License-Identifier: MIT
import type { PreflightCheck } from '../../model/machine-view.ts'
import { checkDevices } from './check-devices.ts'
import { checkDisks } from './check-disks.ts'
import { checkFirmware } from './check-firmware.ts'
import { checkMemory } from './check-memory.ts'
import { checkCpus, checkHook, checkNetworks, checkUsb } from './check-surroundings.ts'
import type { StartQuestion } from './start-question.ts'

/**
 * Whether the guest can start on the host as it is now: one check for each thing that it needs. `fail` is for what
 * would keep it from starting or would hand over the wrong thing; what could not be told is said, and starts.
 */
export function judgeStart(question: StartQuestion): PreflightCheck[] {
  return [
    ...checkDevices(question),
    ...checkMemory(question),
    ...checkFirmware(question),
    ...checkDisks(question),
    ...checkNetworks(question),
    ...checkUsb(question),
    ...checkCpus(question),
    ...checkHook(question),
  ]
}
