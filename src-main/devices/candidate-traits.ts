// SPDX-License-Identifier: MIT
import type { HostCost, MappedDevice, MappedGroup } from '../model/device-report.ts'
import type { HostFacts } from '../model/host-facts.ts'
import { comparePciAddresses, type PciAddress } from '../model/pci-address.ts'
import type { PciDevice } from '../model/pci-device.ts'
import type { HostCosts } from './collect-host-costs.ts'
import type { DeviceIndex } from './device-index.ts'
import {
  findHostDisplays,
  isGraphicsCard,
  isIntegratedGraphics,
  isManagementDisplay,
  isReservedForGuests,
} from './display-devices.ts'
import { isHarmlessHostBridge } from './host-cost/platform-cost.ts'

/** The parts of a device map that candidates are ranked by. */
export interface DeviceMap {
  readonly facts: HostFacts
  readonly index: DeviceIndex
  readonly mapped: ReadonlyMap<PciAddress, MappedDevice>
  readonly groups: readonly MappedGroup[]
  readonly costs: HostCosts
}

/** All that decides whether a graphics card is given, and why. */
export interface CandidateTraits {
  readonly device: PciDevice
  readonly mapped: MappedDevice
  readonly functions: readonly PciAddress[]
  readonly group: number | null
  /** Strangers in the groups of its functions that would have to go along. */
  readonly foreign: readonly MappedDevice[]
  /** Costs of its functions and of the strangers that forbid giving it, each with its device. */
  readonly refusals: readonly { readonly device: MappedDevice; readonly cost: HostCost }[]
  /** What the host loses wholly because all that provides it goes along, to follow "takes": `every keyboard`. */
  readonly lastNeeds: readonly string[]
  /** Costs other than the display's own that could not be told. */
  readonly doubts: readonly { readonly device: MappedDevice; readonly cost: HostCost }[]
  readonly isManagement: boolean
  readonly isIntegrated: boolean
  readonly isReserved: boolean
  readonly isBootDisplay: boolean
  readonly isInUse: boolean
  /** Displays that stay with the host when this card goes. */
  readonly otherDisplays: readonly PciDevice[]
  readonly isOutsideGroups: boolean
  /** Firmware demands a fixed mapping for something in its groups, so the kernel gives none of it away. */
  readonly isTied: boolean
  readonly hasNoReset: boolean
  readonly lanes: number
  readonly memoryBytes: number
}

/** Traits of every graphics card, in the order of their addresses. */
export function collectTraits(map: DeviceMap): CandidateTraits[] {
  const displays = findHostDisplays(map.facts, map.index)
  const groups = new Map(map.groups.map((group) => [group.id, group]))
  return map.index.devices
    .filter((device) => isGraphicsCard(device, map.index))
    .flatMap((device) => {
      const mapped = map.mapped.get(device.address)
      return mapped === undefined ? [] : [buildTraits(device, mapped, { map, displays, groups })]
    })
}

interface Surroundings {
  readonly map: DeviceMap
  readonly displays: readonly PciDevice[]
  readonly groups: ReadonlyMap<number, MappedGroup>
}

function buildTraits(device: PciDevice, mapped: MappedDevice, around: Surroundings): CandidateTraits {
  const { index } = around.map
  const functions = [device.address, ...mapped.companions].sort(comparePciAddresses)
  const own = new Set(functions)
  const reach = [...new Set(functions.flatMap((address) => index.groupOf.get(address) ?? []))].flatMap(
    (id) => around.groups.get(id) ?? [],
  )
  const foreign = findForeigners(reach, own)
  const given = [...functions.flatMap((address) => around.map.mapped.get(address) ?? []), ...foreign]
  const givenAddresses = new Set(given.map((each) => each.address))
  const costs = given.flatMap((each) => each.hostCost.map((cost) => ({ device: each, cost })))
  const hasCost = (code: HostCost['code']) => mapped.hostCost.some((cost) => cost.code === code)
  return {
    device,
    mapped,
    functions,
    group: mapped.iommuGroup,
    foreign,
    refusals: costs.filter(({ cost }) => cost.severity === 'refuse'),
    lastNeeds: around.map.costs.needs
      .filter((need) => need.severity === 'refuse' && need.holders.every((holder) => givenAddresses.has(holder)))
      .map((need) => need.what),
    doubts: costs.filter((each) => each.cost.severity === 'unknown' && each.device !== mapped),
    isManagement: isManagementDisplay(device),
    isIntegrated: isIntegratedGraphics(device, index),
    isReserved: isReservedForGuests(device),
    isBootDisplay: hasCost('boot-display'),
    isInUse: hasCost('display-in-use') && !isOnlyKeptAwake(device, around.map.facts),
    otherDisplays: around.displays.filter((other) => !own.has(other.address)),
    isOutsideGroups: mapped.iommuGroup === null,
    isTied: reach.some((group) => index.tiedGroups.has(group.id)),
    hasNoReset: device.resetMethods.known && device.resetMethods.value.length === 0,
    lanes: mapped.maxLink?.width ?? 0,
    memoryBytes: largestBar(device),
  }
}

/** True where only NVIDIA's persistence daemon has the card open, which keeps it awake and shows nothing on it. */
function isOnlyKeptAwake(device: PciDevice, { graphics }: HostFacts): boolean {
  if (!graphics.users.known || !graphics.cards.known) return false
  const holders = graphics.users.value.filter((user) => user.pciAddresses.includes(device.address))
  const card = graphics.cards.value.find((each) => each.pciAddress === device.address)
  const drivesScreen = card?.connectors.some((each) => each.isEnabled === true && each.isConnected !== false) ?? false
  // The kernel cuts the name to 15 characters.
  return holders.every((user) => user.command.startsWith('nvidia-persiste')) && !drivesScreen
}

/** Devices of these groups that are none of `own` and that would have to go along; bridges stay in the host. */
export function findForeigners(groups: readonly MappedGroup[], own: ReadonlySet<PciAddress>): MappedDevice[] {
  return groups
    .flatMap((group) => group.devices)
    .filter((device) => !device.isBridge && !own.has(device.address) && !isHarmlessHostBridge(device))
}

/** The largest memory BAR, the nearest thing in sysfs to the size of a card's memory. */
function largestBar(device: PciDevice): number {
  if (!device.bars.known) return 0
  return device.bars.value.reduce(
    (largest, bar) => (bar.kind === 'memory' ? Math.max(largest, bar.sizeBytes) : largest),
    0,
  )
}
