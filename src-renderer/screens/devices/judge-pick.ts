// SPDX-License-Identifier: MIT
import type { DeviceReport, HostCost, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { allDevices } from './lay-out-buses.ts'

/** Whether functions can be chosen for the guest. The planner has the last word; this only spares a detour. */
export interface PickJudgement {
  readonly canPick: boolean
  /** Why not, in the words of the report. */
  readonly reasons: readonly string[]
}

/** The only display can be given in some modes, so it is the planner’s to refuse. */
const leftToPlanner: readonly HostCost['code'][] = ['only-display']

/** Judges giving these functions away together. */
export function judgePick(report: DeviceReport, functions: readonly PciAddress[]): PickJudgement {
  const costs = allDevices(report)
    .filter(({ address }) => functions.includes(address))
    .flatMap(({ hostCost }) => hostCost)
    .filter(({ severity, code }) => severity === 'refuse' && !leftToPlanner.includes(code))
  return { canPick: costs.length === 0, reasons: [...new Set(costs.map(({ text }) => text))] }
}

/** A device with what must go together with it. */
export function withCompanions({ address, companions }: MappedDevice): PciAddress[] {
  return [address, ...companions]
}
