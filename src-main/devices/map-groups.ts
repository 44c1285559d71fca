// SPDX-License-Identifier: MIT
import type { MappedDevice, MappedGroup } from '../model/device-report.ts'
import type { PciAddress } from '../model/pci-address.ts'
import type { HostCosts } from './collect-host-costs.ts'
import type { DeviceIndex } from './device-index.ts'
import { joinWords } from './device-words.ts'
import type { SharedNeed } from './host-cost/cost-account.ts'
import { isHarmlessHostBridge } from './host-cost/platform-cost.ts'

/** Every IOMMU group with its devices, and whether the host can spare them all. Ascending by number. */
export function mapGroups(
  index: DeviceIndex,
  mapped: ReadonlyMap<PciAddress, MappedDevice>,
  costs: HostCosts,
): MappedGroup[] {
  const lastNeeds = findNeedsWithinOneGroup(index, costs)
  return [...index.groupMembers]
    .sort(([left], [right]) => left - right)
    .map(([id, members]) => {
      const devices = members.flatMap((member) => mapped.get(member.address) ?? [])
      const given = devices.filter((device) => !device.isBridge && !isHarmlessHostBridge(device))
      const judged = judgeGroup(devices, given, lastNeeds.get(id) ?? [])
      return { id, devices, ...(given.length > 0 && index.tiedGroups.has(id) ? tie(judged) : judged) }
    })
}

/** Needs all of whose holders are in one group, by that group: giving it away takes the last of them. */
function findNeedsWithinOneGroup(index: DeviceIndex, costs: HostCosts): Map<number, SharedNeed[]> {
  const byGroup = new Map<number, SharedNeed[]>()
  for (const need of costs.needs) {
    const groups = new Set(need.holders.map((holder) => index.groupOf.get(holder)))
    const [group] = groups
    if (groups.size === 1 && group !== undefined) byGroup.set(group, [...(byGroup.get(group) ?? []), need])
  }
  return byGroup
}

type Judged = Pick<MappedGroup, 'assignable' | 'reasons'>

function judgeGroup(
  devices: readonly MappedDevice[],
  given: readonly MappedDevice[],
  lastNeeds: readonly SharedNeed[],
): Judged {
  if (devices.length === 0) return { assignable: false, reasons: ['None of its devices could be read.'] }
  if (given.length === 0) {
    const reason = devices.every((device) => device.isBridge)
      ? 'It holds only bridges, which stay in the host.'
      : 'It holds only bridges of the platform, which stay in the host.'
    return { assignable: false, reasons: [reason] }
  }
  const refusals = [
    ...given.flatMap((device) => costTexts(device, 'refuse')),
    ...lastNeeds.filter((need) => need.severity === 'refuse').map(formatNeed),
  ]
  const reasons = [
    ...(refusals.length === 0 ? formatSpare(given) : []),
    ...refusals,
    ...lastNeeds.filter((need) => need.severity !== 'refuse').map(formatNeed),
    ...given.flatMap((device) => [...costTexts(device, 'warn'), ...costTexts(device, 'unknown')]),
  ]
  return { assignable: refusals.length === 0, reasons }
}

/** Source: Linux drivers/iommu, regions of kind `direct`: the kernel gives such a device to no VFIO user. */
function tie({ reasons, assignable }: Judged): Judged {
  const reason = 'Firmware demands a fixed memory mapping for a device in it, so the kernel gives it to no guest.'
  return { assignable: false, reasons: assignable ? [reason] : [reason, ...reasons] }
}

function costTexts(device: MappedDevice, severity: 'refuse' | 'warn' | 'unknown'): string[] {
  return device.hostCost
    .filter((cost) => cost.severity === severity)
    .map((cost) => `${device.name} (${device.address}): ${cost.text}`)
}

function formatNeed(need: SharedNeed): string {
  return `The group holds ${need.what}.`
}

/** Says who travels with whom, and where that rests on something that could not be told. */
function formatSpare(given: readonly MappedDevice[]): string[] {
  // What cannot be told of a display only ever warns; of anything else it could be what forbids.
  const isDoubtful = given.some(
    ({ kind, hostCost }) => kind !== 'display' && hostCost.some((cost) => cost.severity === 'unknown'),
  )
  const doubt = isDoubtful ? ['Nothing that could be read forbids giving it away, but not all could be read.'] : []
  const [first, ...others] = given
  if (first === undefined || others.length === 0) {
    return isDoubtful ? doubt : ['The host can spare the only device in it.']
  }
  const own = new Set<PciAddress>([first.address, ...first.companions])
  if (others.every((device) => own.has(device.address)))
    return ['It holds one device with all its functions.', ...doubt]
  const names = joinWords(given.map((device) => `${device.name} (${device.address})`))
  return [`All of these must go to the guest together: ${names}.`, ...doubt]
}
