// SPDX-License-Identifier: MIT
import type { Selection } from '../../store/window-state.ts'
import type { MapBlock, MapUnit, RootBus } from './lay-out-buses.ts'

/** The key of a device's item on the map. */
export function deviceKey(address: string): string {
  return `device:${address}`
}

/** The key of the item that folds the platform's part of a root bus. */
export function foldKey(bus: RootBus): string {
  return `platform:${bus.name}`
}

/** The blocks of the map in the order in which they are drawn, those in folds included. */
export function blocksInOrder(buses: readonly RootBus[]): MapBlock[] {
  return buses.flatMap((bus) => [...bus.units.flatMap(blocksOfUnit), ...bus.platform])
}

/** The items of the map in the order in which they are drawn: in each row a group or a fold, and then its devices. */
export function rowsInOrder(buses: readonly RootBus[], isOpen: (bus: RootBus) => boolean): string[][] {
  const rowOf = (block: MapBlock) => [block.key, ...block.devices.map((device) => deviceKey(device.address))]
  return buses.flatMap((bus) => [
    ...bus.units.flatMap(blocksOfUnit).map(rowOf),
    ...(bus.platform.length === 0 ? [] : [[foldKey(bus)]]),
    ...(isOpen(bus) ? bus.platform.map(rowOf) : []),
  ])
}

function blocksOfUnit(unit: MapUnit): MapBlock[] {
  return [...unit.lead, ...(unit.kind === 'cell' ? [unit.block] : unit.units.flatMap(blocksOfUnit))]
}

/**
 * Where a key of the keyboard leads from `current`, or null where it leads nowhere.
 *
 * Up and Down visit every item. Right goes from a group into its devices and from a device on to the next group; Left
 * goes from a device back to its group and from a group to the one before.
 */
export function nextKey(rows: readonly (readonly string[])[], current: string, pressed: string): string | null {
  const items = rows.flat()
  const index = items.indexOf(current)
  const rowIndex = rows.findIndex((row) => row.includes(current))
  const isOnHead = rows[rowIndex]?.[0] === current
  const inside = isOnHead ? rows[rowIndex]?.[1] : undefined
  switch (pressed) {
    case 'ArrowDown':
      return items[index + 1] ?? null
    case 'ArrowUp':
      return items[index - 1] ?? null
    case 'ArrowRight':
      return inside ?? rows[rowIndex + 1]?.[0] ?? null
    case 'ArrowLeft':
      return rows[isOnHead ? rowIndex - 1 : rowIndex]?.[0] ?? null
    case 'Home':
      return items[0] ?? null
    case 'End':
      return items.at(-1) ?? null
    default:
      return null
  }
}

/** The key of the item that a selection is about; a device or a group. */
export function keyOfSelection(selection: Selection): string {
  return selection.kind === 'device' ? deviceKey(selection.address) : `group:${selection.id}`
}

/** What the details show for an item: a device, a group, or for a slot without a group its first device. */
export function selectionOfKey(key: string, blocks: readonly MapBlock[]): Selection | null {
  for (const block of blocks) {
    const device = block.devices.find(({ address }) => deviceKey(address) === key) ?? null
    if (device !== null) return { kind: 'device', address: device.address }
    if (block.key !== key) continue
    if (block.group !== null) return { kind: 'group', id: block.group.id }
    const [first] = block.devices
    return first === undefined ? null : { kind: 'device', address: first.address }
  }
  return null
}
