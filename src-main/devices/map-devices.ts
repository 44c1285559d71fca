// SPDX-License-Identifier: MIT
import { type DeviceReport, deviceReportSchema } from '../model/device-report.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { collectHostCosts } from './collect-host-costs.ts'
import { buildDeviceIndex, type DeviceIndex } from './device-index.ts'
import { findCompanions } from './find-companions.ts'
import { mapDevice } from './map-device.ts'
import { mapGroups } from './map-groups.ts'
import { rankCandidates } from './rank-candidates.ts'

/**
 * The map of a host's devices: IOMMU groups, what the host loses with each device, and which graphics card to give.
 *
 * Pure and linear in the number of devices. What could not be told is in `unknowns` and as `unknown` costs.
 */
export function mapDevices(facts: HostFacts): DeviceReport {
  const index = buildDeviceIndex(facts)
  const costs = collectHostCosts(facts, index)
  const companions = findCompanions(index)
  const mapped = new Map(
    index.devices.map((device) => [device.address, mapDevice(device, index, companions, costs)] as const),
  )
  const groups = mapGroups(index, mapped, costs)
  return {
    schema: deviceReportSchema,
    groups,
    ungrouped: [...mapped.values()].filter((device) => device.iommuGroup === null),
    candidates: rankCandidates({ facts, index, mapped, groups, costs }),
    unknowns: [...collectUnknowns(facts, index), ...costs.unknowns],
  }
}

function collectUnknowns(facts: HostFacts, index: DeviceIndex): string[] {
  const { pciDevices, iommu } = facts
  const unread = iommu.groups.known
    ? iommu.groups.value.flatMap((group) =>
        group.devices
          .filter((address) => !index.byAddress.has(address))
          .map((address) => `IOMMU group ${group.id} lists ${address}, which could not be read.`),
      )
    : [`Could not tell the IOMMU groups: ${iommu.groups.reason}.`]
  return [
    ...(pciDevices.known ? [] : [`Could not tell which PCI devices there are: ${pciDevices.reason}.`]),
    ...(pciDevices.known ? unread : []),
  ]
}
