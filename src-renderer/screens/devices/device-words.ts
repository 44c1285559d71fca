// SPDX-License-Identifier: MIT
import type { DeviceReport, MappedDevice } from '../../../src-main/model/device-report.ts'
import type { PciAddress } from '../../../src-main/model/pci-address.ts'
import { words } from '../../words/en.ts'
import { formatLinkState } from './format-link.ts'
import type { MapBlock } from './lay-out-buses.ts'

/** Everything that goes to the guest by the proposal; empty where nothing is proposed. */
export function proposedAddresses(report: DeviceReport): ReadonlySet<PciAddress> {
  return new Set(report.candidates.find((candidate) => candidate.advice === 'give')?.functions ?? [])
}

/** The driver as the map names it. */
export function driverWords(device: MappedDevice): string {
  if (!device.isDriverKnown) return words.devices.driverUnknown
  return device.driver ?? words.devices.noDriver
}

/** The small print of a device: driver, link, reset methods. */
export function devicePrint(device: MappedDevice): string[] {
  const link = formatLinkState(device.link, device.maxLink)
  return [driverWords(device), ...(link === null ? [] : [link]), ...resetWords(device)]
}

function resetWords({ resetMethods }: MappedDevice): string[] {
  if (resetMethods === null) return [words.devices.resetUnknown]
  return resetMethods.length === 0 ? [words.devices.noReset] : [words.devices.reset(resetMethods)]
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
  return group.assignable ? words.devices.assignable : words.devices.notAssignable
}

/** Who is in a block, for those who hear only its head. */
export function blockMembers(block: MapBlock): string {
  return block.devices.map((device) => `${device.name} ${device.address}`).join(', ')
}
