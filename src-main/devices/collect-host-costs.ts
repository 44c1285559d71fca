// SPDX-License-Identifier: MIT
import type { HostCost } from '../model/device-report.ts'
import type { HostFacts } from '../model/host-facts.ts'
import type { PciAddress } from '../model/pci-address.ts'
import type { DeviceIndex } from './device-index.ts'
import type { CostSource, SharedNeed } from './host-cost/cost-account.ts'
import { displayCost } from './host-cost/display-cost.ts'
import { inputCost } from './host-cost/input-cost.ts'
import { managementCost } from './host-cost/management-cost.ts'
import { networkCost } from './host-cost/network-cost.ts'
import { platformCost } from './host-cost/platform-cost.ts'
import { storageCost } from './host-cost/storage-cost.ts'
import { virtualFunctionCost } from './host-cost/virtual-function-cost.ts'

/** All that the host would lose, by device, and the needs that several devices serve together. */
export interface HostCosts {
  readonly byDevice: ReadonlyMap<PciAddress, readonly HostCost[]>
  readonly needs: readonly SharedNeed[]
  readonly unknowns: readonly string[]
}

/** What the host may need a device for, gravest first: the order in which a device's costs are listed. */
const sources: readonly CostSource[] = [
  storageCost,
  managementCost,
  platformCost,
  networkCost,
  inputCost,
  virtualFunctionCost,
  displayCost,
]

/** Asks every cost source once and sorts the answers by device. */
export function collectHostCosts(facts: HostFacts, index: DeviceIndex): HostCosts {
  const accounts = sources.map((source) => source(facts, index))
  const byDevice = new Map<PciAddress, HostCost[]>()
  for (const { address, cost } of accounts.flatMap((account) => account.entries)) {
    const costs = byDevice.get(address)
    if (costs === undefined) byDevice.set(address, [cost])
    else costs.push(cost)
  }
  return {
    byDevice,
    needs: accounts.flatMap((account) => account.needs),
    unknowns: accounts.flatMap((account) => account.unknowns),
  }
}
