// SPDX-License-Identifier: MIT
import type { DeviceReport, GpuCandidate, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { allDevices } from '../devices/lay-out-buses.ts'

/** Devices that the guest can be given besides graphics cards: each with all that must go with it. */
export interface OtherDevice {
  readonly device: MappedDevice
  readonly functions: readonly PciAddress[]
  /** What the host loses, one sentence each. */
  readonly warnings: readonly string[]
}

/** What can be given that is no graphics card: alone or with its company in groups that the host can spare. */
export function listOthers(report: DeviceReport): OtherDevice[] {
  const ofCards = new Set(report.candidates.flatMap(({ functions }) => functions))
  const seen = new Set<PciAddress>()
  const known = new Map(allDevices(report).map((device) => [device.address, device]))
  return report.groups
    .filter(({ assignable }) => assignable)
    .flatMap(({ devices }) => devices)
    .flatMap((device) => {
      if (device.isBridge || ofCards.has(device.address) || seen.has(device.address)) return []
      const functions = [device.address, ...device.companions]
      for (const address of functions) seen.add(address)
      const costs = functions.flatMap((address) => known.get(address)?.hostCost ?? [])
      if (costs.some(({ severity }) => severity === 'refuse')) return []
      return [{ device, functions, warnings: [...new Set(costs.map(({ text }) => text))] }]
    })
}

/** The cards that can be picked: all but those that cannot be given as things are. */
export function canGive({ advice }: GpuCandidate): boolean {
  return advice !== 'blocked'
}
