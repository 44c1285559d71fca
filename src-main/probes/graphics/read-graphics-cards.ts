// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { DisplayConnector, GraphicsCard } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { lastPciAddress, resolveSysfsPath } from '../sysfs-path.ts'

/** Where DRM shows its cards, their connectors and their render nodes side by side. */
export const drmFolder = '/sys/class/drm'

/** Graphics cards that a driver shows through DRM, with what is plugged into them. */
export function readGraphicsCards(reader: HostReader): Fact<readonly GraphicsCard[]> {
  const listing = reader.listDirectory(drmFolder)
  if (!listing.ok) {
    return listing.problem === 'absent'
      ? known([], drmFolder)
      : unknownFromProblem(drmFolder, listing.problem, listing.detail)
  }
  const names = listing.value.filter((name) => /^card\d+$/.test(name))
  const marks = new Map(names.map((name) => [name, readBootMark(reader, name)]))
  const isMarkKnown = [...marks.values()].includes(true)
  const cards = names.map((name) => ({
    name,
    pciAddress: readNodeAddress(reader, name),
    connectors: listing.value.flatMap((entry) => readConnector(reader, name, entry)),
    // The file is there only on the card that showed the boot; once it is seen, the others are known to be none.
    isBootDisplay: marks.get(name) ?? (isMarkKnown ? false : null),
  }))
  return known(cards, drmFolder)
}

/** The PCI function behind a DRM node (`card0`, `renderD128`), or null. */
export function readNodeAddress(reader: HostReader, node: string): GraphicsCard['pciAddress'] {
  const path = resolveSysfsPath(reader, `${drmFolder}/${node}`)
  // In a tree of plain folders the node's own path says nothing; its device link may.
  return lastPciAddress(path ?? '') ?? lastPciAddress(resolveSysfsPath(reader, `${drmFolder}/${node}/device`) ?? '')
}

/** Source: Documentation/ABI/testing/sysfs-class-drm, since January 2026; kernels 6.17 had it on the PCI device. */
function readBootMark(reader: HostReader, name: string): boolean | null {
  const text =
    readLine(reader, `${drmFolder}/${name}/boot_display`) ??
    readLine(reader, `${drmFolder}/${name}/device/boot_display`)
  return text === null ? null : text === '1'
}

/** `card0-DP-1` is connector DP-1 of card0. Writeback connectors write into memory and show nothing. */
function readConnector(reader: HostReader, card: string, entry: string): DisplayConnector[] {
  if (!entry.startsWith(`${card}-`) || entry.includes('-Writeback-')) return []
  const status = readLine(reader, `${drmFolder}/${entry}/status`)
  const enabled = readLine(reader, `${drmFolder}/${entry}/enabled`)
  return [
    {
      name: entry.slice(card.length + 1),
      isConnected: status === 'connected' ? true : status === 'disconnected' ? false : null,
      isEnabled: enabled === null ? null : enabled === 'enabled',
    },
  ]
}
