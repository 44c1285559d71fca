// SPDX-License-Identifier: MIT
import { type Fact, known, type UnknownFact } from '../../model/fact.ts'
import { comparePciAddresses, type PciAddress } from '../../model/pci-address.ts'
import { pciKind } from '../../model/pci-class.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { GraphicsCard, GraphicsUser } from '../../model/peripheral-facts.ts'
import type { HostReader, OpenFiles } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { lastPciAddress, resolveSysfsPath } from '../sysfs-path.ts'
import { readNodeAddress } from './read-graphics-cards.ts'

/** Device nodes through which programs hold graphics cards. */
export const graphicsNodePrefixes = ['/dev/dri/', '/dev/nvidia', '/dev/kfd', '/dev/vfio/'] as const

const nvidiaFolder = '/proc/driver/nvidia/gpus'

/** Processes that hold a graphics card open, and whether all processes could be looked into. */
export interface ReadUsers {
  readonly users: Fact<readonly GraphicsUser[]>
  readonly isComplete: boolean
}

/** Reads who holds the cards; looks into no process where the host has no card to hold. */
export function readGraphicsUsers(
  reader: HostReader,
  cards: Fact<readonly GraphicsCard[]>,
  pciDevices: Fact<readonly PciDevice[]>,
): ReadUsers {
  if (hasNoNodes(reader, cards, pciDevices)) return { users: known([], '/sys/class/drm'), isComplete: true }
  const open = reader.findOpenFiles(graphicsNodePrefixes)
  if (!open.ok) return { users: unknownFromProblem('/proc/*/fd', open.problem, open.detail), isComplete: false }
  const find = buildNodeFinder(reader, pciDevices.known ? pciDevices.value : [])
  const users = open.value.users.flatMap((user) => toGraphicsUser(user, find))
  if (open.value.isComplete) return { users: known(users, '/proc/*/fd'), isComplete: true }
  // What was found is true all the same; that nothing was found says nothing of other people's processes.
  return {
    users: users.length > 0 ? known(users, '/proc/*/fd (only processes we may look into)') : hiddenProcesses,
    isComplete: false,
  }
}

/** Why processes of other people are not known. */
export const hiddenProcesses: UnknownFact = {
  known: false,
  reason: 'processes of other users can be looked into only by root; needs the helper',
  needsHelper: true,
}

function hasNoNodes(
  reader: HostReader,
  cards: Fact<readonly GraphicsCard[]>,
  pciDevices: Fact<readonly PciDevice[]>,
): boolean {
  if (!cards.known || cards.value.length > 0 || !pciDevices.known) return false
  const isHeld = (device: PciDevice) => !device.driver.known || device.driver.value !== null
  const isDisplay = (device: PciDevice) => pciKind(device.classCode) === 'display'
  return (
    !pciDevices.value.some((device) => isDisplay(device) && isHeld(device)) && !reader.listDirectory(nvidiaFolder).ok
  )
}

/** Functions behind a node, or null for a node that is no graphics card's (a network card given to a guest). */
type NodeFinder = (node: string) => readonly PciAddress[] | null

function toGraphicsUser(user: OpenFiles['users'][number], find: NodeFinder): GraphicsUser[] {
  const nodes = user.paths.flatMap((path) => {
    const addresses = find(path)
    return addresses === null ? [] : [{ path, addresses }]
  })
  if (nodes.length === 0) return []
  const addresses = new Set(nodes.flatMap((node) => node.addresses))
  return [
    {
      processId: user.processId,
      command: user.command,
      nodes: nodes.map((node) => node.path),
      pciAddresses: [...addresses].sort(comparePciAddresses),
    },
  ]
}

/**
 * `/dev/nvidiactl`, `/dev/nvidia-uvm` and `/dev/kfd` belong to a driver and name no card: they are kept without
 * addresses, since a driver in use cannot be unloaded.
 */
function buildNodeFinder(reader: HostReader, devices: readonly PciDevice[]): NodeFinder {
  const nvidia = readNvidiaMinors(reader)
  const displays = devices.filter((device) => pciKind(device.classCode) === 'display')
  const known = new Map<string, readonly PciAddress[] | null>()
  const find: NodeFinder = (node) => {
    const [, drm] = /^\/dev\/dri\/((?:card|renderD|controlD)\d+)$/.exec(node) ?? []
    if (drm !== undefined) return toList(readNodeAddress(reader, drm))
    const [, minor] = /^\/dev\/nvidia(\d+)$/.exec(node) ?? []
    if (minor !== undefined) return toList(nvidia.get(Number(minor)) ?? null)
    const [, group] = /^\/dev\/vfio\/(\d+)$/.exec(node) ?? []
    if (group !== undefined) return toCards(displays.filter((device) => isInGroup(device, Number(group))))
    const [, vfio] = /^\/dev\/vfio\/devices\/(vfio\d+)$/.exec(node) ?? []
    if (vfio !== undefined) {
      const address = lastPciAddress(resolveSysfsPath(reader, `/sys/class/vfio-dev/${vfio}`) ?? '')
      return toCards(displays.filter((device) => device.address === address))
    }
    return node.startsWith('/dev/vfio/') ? null : []
  }
  return (node) => {
    const before = known.get(node)
    if (before !== undefined) return before
    const addresses = find(node)
    known.set(node, addresses)
    return addresses
  }
}

function toList(address: PciAddress | null): readonly PciAddress[] {
  return address === null ? [] : [address]
}

function toCards(devices: readonly PciDevice[]): readonly PciAddress[] | null {
  return devices.length === 0 ? null : devices.map((device) => device.address)
}

function isInGroup(device: PciDevice, group: number): boolean {
  return device.iommuGroup.known && device.iommuGroup.value === group
}

/** Card numbers (`/dev/nvidia0`) by the driver's own account; they follow no order that could be relied on. */
function readNvidiaMinors(reader: HostReader): Map<number, PciAddress> {
  const listing = reader.listDirectory(nvidiaFolder)
  const entries = (listing.ok ? listing.value : []).flatMap((name) => {
    const address = lastPciAddress(name)
    const information = readLine(reader, `${nvidiaFolder}/${name}/information`) ?? ''
    const minor = /^Device Minor:\s*(\d+)/m.exec(information)?.[1]
    return address === null || minor === undefined ? [] : [[Number(minor), address] as const]
  })
  return new Map(entries)
}
