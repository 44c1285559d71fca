// SPDX-License-Identifier: MIT
import type { DeviceReport, MappedDevice, MappedGroup } from '../../../src-main/model/device-report.ts'
import { groupState } from '../../../src-main/model/group-state.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { formats, words } from '../../words/spoken.ts'
import { formatLinkState } from './format-link.ts'
import { type MapBlock, staysInHost } from './lay-out-buses.ts'

/** Everything that goes to the guest by the proposal; empty where nothing is proposed. */
export function proposedAddresses(report: DeviceReport): ReadonlySet<PciAddress> {
  return new Set(report.candidates.find((candidate) => candidate.advice === 'give')?.functions ?? [])
}

/**
 * Devices that share a group with a card which could be given, and are no part of it: they would have to go too.
 *
 * A card that the host keeps asks nothing of its neighbours.
 */
export function companionsByForce(report: DeviceReport): ReadonlySet<PciAddress> {
  return new Set(
    report.candidates
      .filter(({ advice, group }) => advice !== 'keep' && group !== null)
      .flatMap(({ group, functions }) =>
        report.groups
          .filter(({ id }) => id === group)
          .flatMap(({ devices }) => devices)
          .filter((device) => !staysInHost(device) && !functions.includes(device.address))
          .map(({ address }) => address),
      ),
  )
}

/** Devices that share a group with one that was chosen, and were not chosen themselves. */
export function companionsOfChosen({ groups }: DeviceReport, chosen: ReadonlySet<PciAddress>): PciAddress[] {
  return groups
    .filter(({ devices }) => devices.some(({ address }) => chosen.has(address)))
    .flatMap(({ devices }) => devices)
    .filter((device) => !staysInHost(device) && !chosen.has(device.address))
    .map(({ address }) => address)
}

/** How many devices of different slots a group ties together; 0 where it holds one card or part alone. */
export function countTied({ group, devices }: MapBlock): number {
  const others = devices.filter((device) => !staysInHost(device))
  const [first] = others
  if (group === null || first === undefined) return 0
  const isOneCard = others.every(({ address }) => address === first.address || first.companions.includes(address))
  return isOneCard ? 0 : others.length
}

/** Group numbers as people write them: `0, 3, 5–7`. */
export function formatGroupIds(ids: readonly number[]): string {
  const runs: { readonly first: number; last: number }[] = []
  for (const id of ids.toSorted((left, right) => left - right)) {
    const run = runs.at(-1)
    if (run !== undefined && run.last === id - 1) run.last = id
    else runs.push({ first: id, last: id })
  }
  return runs
    .map(({ first, last }) => (last - first > 1 ? `${first}–${last}` : [...new Set([first, last])].join(', ')))
    .join(', ')
}

/** What the map marks by the report and by what was chosen. */
export function marksOfReport(report: DeviceReport, devices: readonly PciAddress[]) {
  const chosen = new Set(devices)
  return {
    chosen,
    proposed: proposedAddresses(report),
    forced: new Set([...companionsByForce(report), ...companionsOfChosen(report, chosen)]),
    advice: new Map(report.candidates.map(({ address, advice }) => [address, advice])),
  }
}

/** The driver as the map names it. */
export function driverWords(device: MappedDevice): string {
  if (!device.isDriverKnown) return words.devices.driverUnknown
  return device.driver ?? words.devices.noDriver
}

/** The driver that hands a device to guests. */
export const guestDriver = 'vfio-pci'

/** A line of a device's small print, and the mark that stands before it. */
export interface DevicePrint {
  readonly text: string
  readonly mark: 'bound-guest' | 'bound-host' | 'bound-none' | 'link' | 'reset' | 'reset-none' | 'unknown'
}

/** The small print of a device: driver, link, reset methods. */
export function devicePrint(device: MappedDevice): DevicePrint[] {
  const { link, maxLink, isDriverKnown, driver, resetMethods } = device
  const linkText = formatLinkState(link, maxLink)
  const bound = driver === null ? 'bound-none' : driver === guestDriver ? 'bound-guest' : 'bound-host'
  return [
    { text: driverWords(device), mark: isDriverKnown ? bound : 'unknown' },
    ...(linkText === null ? [] : [{ text: linkText, mark: 'link' as const }]),
    ...(resetMethods === null
      ? [{ text: words.devices.resetUnknown, mark: 'unknown' as const }]
      : resetMethods.length === 0
        ? [{ text: words.devices.noReset, mark: 'reset-none' as const }]
        : [{ text: words.devices.reset(resetMethods), mark: 'reset' as const }]),
  ]
}

/** Why a bridge is drawn thin. */
export function thinWords(device: MappedDevice): string {
  return device.isBridge ? words.devices.notCounted : words.devices.staysInHost
}

/** A block's name: its group, or its slot where there is none. */
export function blockName({ group, key }: MapBlock): string {
  return group === null ? words.devices.slot(key.slice('slot:'.length)) : words.devices.group(group.id)
}

/** Whether a block can be given away, in words. */
export function blockState({ group, isThin }: MapBlock): string {
  if (isThin) return words.devices.onlyBridges
  if (group === null) return words.devices.noGroup
  return groupWords(group)
}

/** Whether a group can be given away, in words. */
export function groupWords(group: MappedGroup): string {
  const { assignable, assignableAsFarAsRead, notAssignable } = words.devices
  return { free: assignable, unsure: assignableAsFarAsRead, held: notAssignable }[groupState(group)]
}

/** Who is in a block, for those who hear only its head. */
export function blockMembers(block: MapBlock): string {
  return formats.row(block.devices.map((device) => `${device.name} ${device.address}`))
}
