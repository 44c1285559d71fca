// SPDX-License-Identifier: MIT
import type { HostCost } from '../../model/device-report.ts'
import type { HostFacts } from '../../model/host-facts.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import type { DeviceIndex } from '../device-index.ts'

/** One device and one thing the host gives up with it. */
export interface CostEntry {
  readonly address: PciAddress
  readonly cost: HostCost
}

/** Something the host keeps as long as one of several devices stays: a group that holds them all takes the last. */
export interface SharedNeed {
  readonly code: HostCost['code']
  readonly severity: HostCost['severity']
  /** What is lost with all of them, to follow "holds": `every keyboard`. */
  readonly what: string
  readonly holders: readonly PciAddress[]
}

/** What one look at the host found: costs, needs served by several devices, and what could not be told. */
export interface CostAccount {
  readonly entries: readonly CostEntry[]
  readonly needs: readonly SharedNeed[]
  readonly unknowns: readonly string[]
}

/** One reason for which the host may need devices. Pure and linear in the number of devices. */
export type CostSource = (facts: HostFacts, index: DeviceIndex) => CostAccount

/** An account of entries alone. */
export function accountOf(entries: readonly CostEntry[]): CostAccount {
  return { entries, needs: [], unknowns: [] }
}

/** What could not be told: in a device's words (`whether a keyboard is plugged into it`) and in the report's. */
export interface Doubt {
  readonly ofDevice: string
  readonly ofHost: string
  readonly reason: string
}

/** The same unknown cost for each of these devices, and one sentence for the report. */
export function unknownAccount(devices: readonly { readonly address: PciAddress }[], doubt: Doubt): CostAccount {
  const text = `Could not tell ${doubt.ofDevice}.`
  return {
    entries: devices.map(({ address }) => ({ address, cost: { code: 'unknown', severity: 'unknown', text } })),
    needs: [],
    unknowns: [`Could not tell ${doubt.ofHost}: ${doubt.reason}.`],
  }
}
