// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress } from '../model/pci-address.ts'
import type { HostReader } from './host-reader.ts'

/**
 * The PCI function that a device in sysfs hangs from, or null where it hangs from none.
 *
 * The path of a device holds every bridge above it; the last address in it is the function itself. Behind a
 * VMD controller that is the one in the extra domain (`…/0000:00:0e.0/pci10000:e0/…/10000:e1:00.0/nvme/nvme0`).
 */
export function lastPciAddress(sysfsPath: string): PciAddress | null {
  for (const part of sysfsPath.split('/').reverse()) {
    const address = part.length >= 12 ? parsePciAddress(part) : null
    if (address !== null) return address
  }
  return null
}

/**
 * Where a link in sysfs leads, or null where it is not there or may not be read.
 *
 * Where only the link was kept and not the folder it leads to, as in a capture that takes no device folders, its
 * text still tells the place; then that is what you get.
 */
export function resolveSysfsPath(reader: HostReader, path: string): string | null {
  const resolved = reader.resolvePath(path)
  if (resolved.ok) return resolved.value
  const link = reader.readLink(path)
  return link.ok ? joinLink(path, link.value) : null
}

/** The last part of where a link leads, such as a driver's or a master's name, or null without such a link. */
export function readLinkName(reader: HostReader, path: string): string | null {
  const link = reader.readLink(path)
  return link.ok ? (link.value.split('/').at(-1) ?? null) : null
}

function joinLink(path: string, target: string): string {
  if (target.startsWith('/')) return target
  const parts = path.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}
