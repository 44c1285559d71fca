// SPDX-License-Identifier: MIT
import { type Fact, known, needsHelper, unknown } from '../../model/fact.ts'
import type { PciAddress } from '../../model/pci-address.ts'
import { pciKind } from '../../model/pci-class.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { HostReader } from '../host-reader.ts'
import { unknownFromProblem } from '../read-fact.ts'
import { lastPciAddress, resolveSysfsPath } from '../sysfs-path.ts'
import { findFrameBufferRanges, findRangeOwner, type MemoryRange, parseMemoryMap } from './parse-memory-map.ts'

const map = '/proc/iomem'

/**
 * The function whose memory the firmware's frame buffer still lies in, or null where nothing holds it any more.
 *
 * While it is held, vfio-pci cannot claim that BAR on kernels before 6.0. Newer kernels make the frame buffer's
 * device a child of the PCI function (drivers/firmware/sysfb.c), older ones are told by the memory map.
 */
export function readFirmwareFrameBuffer(
  reader: HostReader,
  pciDevices: Fact<readonly PciDevice[]>,
): Fact<PciAddress | null> {
  const child = findFrameBufferDevice(reader)
  if (child !== null && child.address !== null) return known(child.address, child.path)
  const text = reader.readText(map)
  if (!text.ok) return unknownFromProblem(map, text.problem, text.detail)
  const ranges = parseMemoryMap(text.value)
  if (ranges.length === 0) return unknown(`${map} is empty`)
  const held = findFrameBufferRanges(ranges)
  const [range] = held
  if (range === undefined) {
    return child === null ? known(null, map) : unknown(`${child.path} does not say which card it is on`)
  }
  const nested = held.map(findRangeOwner).find((owner) => owner !== null)
  if (nested !== undefined) return known(nested, map)
  if (range.start === null) return needsHelper(map)
  const owner = pciDevices.known ? findRangeDevice(reader, pciDevices.value, range) : null
  return owner === null ? unknown(`${range.name} in ${map} lies in no display device's memory`) : known(owner, map)
}

/** The device that shows the firmware's frame buffer now, by what drives it. */
function findFrameBufferDevice(reader: HostReader): { path: string; address: PciAddress | null } | null {
  for (const folder of ['/sys/class/graphics', '/sys/class/drm']) {
    const listing = reader.listDirectory(folder)
    for (const name of listing.ok ? listing.value.filter((entry) => /^(?:fb|card)\d+$/.test(entry)) : []) {
      const path = resolveSysfsPath(reader, `${folder}/${name}`)
      if (path !== null && /\/(?:simple|efi|vesa)-framebuffer\.\d+\//.test(path)) {
        return { path, address: lastPciAddress(path) }
      }
    }
  }
  return null
}

function findRangeDevice(reader: HostReader, devices: readonly PciDevice[], range: MemoryRange): PciAddress | null {
  const { start, end } = range
  if (start === null || end === null) return null
  for (const device of devices) {
    if (pciKind(device.classCode) !== 'display') continue
    const resources = reader.readText(`${device.source}/resource`)
    const isInside = (resources.ok ? resources.value.split('\n') : []).some((line) => {
      const [first, last] = line.split(' ').map((word) => (/^0x[0-9a-f]+$/.test(word) ? BigInt(word) : 0n))
      return first !== undefined && last !== undefined && last !== 0n && first <= start && end <= last
    })
    if (isInside) return device.address
  }
  return null
}
