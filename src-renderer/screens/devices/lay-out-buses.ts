// SPDX-License-Identifier: MIT
import type { DeviceReport, MappedDevice, MappedGroup } from '../../../src-main/model/device-report.ts'
import { comparePciAddresses, type PciAddress, pciAddressParts, pciSlot } from '../../../src-main/model/pci-address.ts'

/** A cell of the map: a group, or the functions of a slot where there is no group. */
export interface MapBlock {
  /** `group:14`, `slot:0000:01:00` or, for a bridge without a group, `slot:0000:00:01.1`; the key of its item on the map. */
  readonly key: string
  readonly group: MappedGroup | null
  readonly devices: readonly MappedDevice[]
  /** True for bridges alone: drawn as the line that leads to other cells, not as a cell. */
  readonly isThin: boolean
  /** True where everything in it is a part of the platform that no guest ever gets. */
  readonly isPlatform: boolean
}

/** A place on the map. `lead` are the bridges alone that lead to it, from the root bus down. */
export type MapUnit =
  | {
      readonly kind: 'cell'
      readonly lead: readonly MapBlock[]
      readonly block: MapBlock
      /** The bridge above that is drawn in another cell, or null. */
      readonly behind: PciAddress | null
    }
  | {
      readonly kind: 'branch'
      readonly lead: readonly MapBlock[]
      readonly behind: PciAddress | null
      readonly units: readonly MapUnit[]
    }

/** A root bus with all that hangs from it. */
export interface RootBus {
  /** `0000:00`. */
  readonly name: string
  readonly units: readonly MapUnit[]
  /** What stays in the host on any machine, and bridges that lead to nothing else: folded away at first. */
  readonly platform: readonly MapBlock[]
}

/** The map as the buses branch: root buses, bridges, and the cells behind them. Only `blocks` are drawn. */
export function layOutBuses(report: DeviceReport, blocks: readonly MapBlock[]): RootBus[] {
  const devices = new Map(allDevices(report).map((device) => [device.address, device]))
  const blockOf = new Map(blocks.flatMap((block) => block.devices.map((device) => [device.address, block] as const)))
  const placed = blocks
    .map((block) => placeBlock(block, devices, blockOf))
    .sort((left, right) => comparePciAddresses(left.head, right.head))
  const names = [...new Set(placed.map(({ busName }) => busName))]
  return names.map((name) => {
    const platform: MapBlock[] = []
    const roots = placed.filter(({ busName, above }) => busName === name && above === null)
    const units = roots.flatMap((root) => buildUnits(root, placed, platform))
    return { name, units: cellsFirst(units), platform }
  })
}

/** Where a block stands: its topmost device, the block above and the root bus. */
interface PlacedBlock {
  readonly block: MapBlock
  readonly head: PciAddress
  readonly above: MapBlock | null
  /** The bridge its head hangs from, or null on a root bus. */
  readonly bridge: PciAddress | null
  readonly busName: string
}

function placeBlock(
  block: MapBlock,
  devices: ReadonlyMap<PciAddress, MappedDevice>,
  blockOf: ReadonlyMap<PciAddress, MapBlock>,
): PlacedBlock {
  const [head] = block.devices
    .map((device) => ({ device, path: ancestorsOf(device, devices) }))
    .sort((left, right) => left.path.length - right.path.length)
  if (head === undefined) throw new Error(`an empty block on the map: ${block.key}`)
  const bridge = head.device.parent
  // No machine has this; a capture that was edited can, and would lose its devices from the map.
  const isCircle = head.path.includes(head.device.address)
  const { domain, bus } = pciAddressParts(head.path.at(-1) ?? head.device.address)
  return {
    block,
    head: head.device.address,
    bridge,
    above: (bridge === null || isCircle ? null : blockOf.get(bridge)) ?? null,
    busName: `${domain.toString(16).padStart(4, '0')}:${bus.toString(16).padStart(2, '0')}`,
  }
}

/** The bridges above a device, nearest first. A device that names itself as an ancestor ends the walk. */
function ancestorsOf(device: MappedDevice, devices: ReadonlyMap<PciAddress, MappedDevice>): PciAddress[] {
  const path: PciAddress[] = []
  for (let above = device.parent; above !== null && !path.includes(above); ) {
    path.push(above)
    above = devices.get(above)?.parent ?? null
  }
  return path
}

function buildUnits(place: PlacedBlock, all: readonly PlacedBlock[], platform: MapBlock[]): MapUnit[] {
  const { block } = place
  const below = all.filter(({ above }) => above === block).flatMap((child) => buildUnits(child, all, platform))
  if (below.length === 0 && block.isPlatform) {
    platform.push(block)
    return []
  }
  const behind = place.above?.isThin ? null : place.bridge
  if (!block.isThin) return [{ kind: 'cell', lead: [], block, behind }, ...below]
  const [only, ...more] = below
  if (only === undefined) return []
  if (more.length === 0) return [{ ...only, lead: [block, ...only.lead], behind }]
  return [{ kind: 'branch', lead: [block], behind, units: cellsFirst(below) }]
}

/** A branch takes the whole width, so that cells before it leave no holes. */
function cellsFirst(units: readonly MapUnit[]): MapUnit[] {
  return [...units.filter(({ kind }) => kind === 'cell'), ...units.filter(({ kind }) => kind === 'branch')]
}

/** Every device on the report, grouped or not. */
export function allDevices(report: DeviceReport): MappedDevice[] {
  return [...report.groups.flatMap((group) => group.devices), ...report.ungrouped]
}

/** True where there is no device on the report because none could be read, and not because there is none. */
export function isUntold(report: DeviceReport): boolean {
  return allDevices(report).length === 0 && report.unknowns.length > 0
}

/** True for bridges and host bridges: they are the way to other devices and are never given away themselves. */
export function staysInHost(device: MappedDevice): boolean {
  return device.isBridge || device.kind === 'host-bridge'
}

/** All cells of a report: its groups, and the slots of what has no group. */
export function buildBlocks(report: DeviceReport): MapBlock[] {
  // Bridges of one slot lead to different places, so each is a line of its own.
  const bridges = report.ungrouped.filter(staysInHost)
  const others = report.ungrouped.filter((device) => !staysInHost(device))
  const slots = [...new Set(others.map((device) => pciSlot(device.address)))]
  return [
    ...report.groups
      .filter((group) => group.devices.length > 0)
      .map((group) => buildBlock(`group:${group.id}`, group, group.devices)),
    ...bridges.map((bridge) => buildBlock(`slot:${bridge.address}`, null, [bridge])),
    ...slots.map((slot) => {
      const functions = others.filter((device) => pciSlot(device.address) === slot)
      return buildBlock(`slot:${slot}`, null, functions)
    }),
  ]
}

function buildBlock(key: string, group: MappedGroup | null, devices: readonly MappedDevice[]): MapBlock {
  const others = devices.filter((device) => !staysInHost(device))
  return {
    key,
    group,
    // What can be given away is what a group is read for; its bridges are a footnote.
    devices: [...others, ...devices.filter(staysInHost)],
    isThin: others.length === 0,
    isPlatform: others.every(({ hostCost }) => hostCost.some(({ code }) => code === 'platform-device')),
  }
}
