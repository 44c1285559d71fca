// SPDX-License-Identifier: MIT
import { guestHookPath } from '../../host-config/guest-hook/guest-hook-path.ts'
import { parseCpuList } from '../../model/cpu-list.ts'
import type { DomainOutline } from '../../model/domain-outline.ts'
import { type Fact, known } from '../../model/fact.ts'
import type { PathKind, StartHostFacts, StartUsb } from '../../model/start-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { parseMeminfo } from '../memory/parse-meminfo.ts'
import { readHugePages } from '../memory/read-huge-pages.ts'
import { readNodeHugePages } from '../memory/read-node-huge-pages.ts'
import { readUsbDevices } from '../peripherals/read-usb-devices.ts'
import { factFromRead, readFact, readLine, readPresence, unknownFromProblem } from '../read-fact.ts'
import { readStartDevice } from './read-start-device.ts'

/**
 * What the host says of everything that the guest needs at its start, and of nothing else: a start waits for this.
 */
export async function probeStart(reader: HostReader, outline: DomainOutline): Promise<StartHostFacts> {
  const blocks = outline.disks.flatMap(({ source }) => (source.kind === 'block' ? [source.path] : []))
  const files = outline.disks.flatMap(({ source }) => (source.kind === 'file' ? [source.path] : []))
  const { loaderPath, templatePath, variablesPath } = outline.firmware
  const firmware = [loaderPath, templatePath, variablesPath].filter((path) => path !== null)
  const interfaces = outline.networks.flatMap(({ kind, source }) =>
    (kind === 'bridge' || kind === 'direct') && source !== null ? [`/sys/class/net/${source}`] : [],
  )
  return {
    devices: outline.hostDevices.map(({ address }) => readStartDevice(reader, address)),
    hasIommu: factFromRead(
      '/sys/kernel/iommu_groups',
      reader.listDirectory('/sys/kernel/iommu_groups'),
      (names) => names.length > 0,
    ),
    hugePages: readHugePages(reader),
    hugePagesByNode: readNodeHugePages(reader),
    defaultHugePageKiB: readFact(reader, '/proc/meminfo', (text) => parseMeminfo(text, 'Hugepagesize')),
    availableKiB: readFact(reader, '/proc/meminfo', (text) => parseMeminfo(text, 'MemAvailable')),
    onlineCpus: readFact(reader, '/sys/devices/system/cpu/online', parseCpuList),
    usbDevices: outline.usbDevices.length === 0 ? known([], 'not asked for') : readNumberedUsb(reader),
    paths: new Map(
      [...blocks, ...files, ...firmware, ...interfaces].map((path) => [path, readPathKind(reader, path)] as const),
    ),
    // The way from a disk to what is mounted on it is long code, and few guests have a physical disk.
    blockUses: blocks.length === 0 ? new Map() : (await import('./read-block-uses.ts')).readBlockUses(reader, blocks),
    hasHook: readPresence(reader, guestHookPath),
  }
}

function readPathKind(reader: HostReader, path: string): Fact<PathKind> {
  const status = reader.readStatus(path)
  if (!status.ok) {
    return status.problem === 'absent' ? known('absent', path) : unknownFromProblem(path, status.problem, status.detail)
  }
  const { kind } = status.value
  if (kind === 'device') return known('block', path)
  return known(kind === 'file' || kind === 'directory' ? kind : 'other', path)
}

/** USB devices with the numbers by which libvirt is told of one. */
export function readNumberedUsb(reader: HostReader): Fact<readonly StartUsb[]> {
  const devices = readUsbDevices(reader)
  if (!devices.known) return devices
  const number = (port: string, file: string) => {
    const line = readLine(reader, `/sys/bus/usb/devices/${port}/${file}`)
    return line !== null && /^\d{1,4}$/.test(line) ? Number(line) : null
  }
  return known(
    devices.value.map(({ port, vendorId, productId }) => ({
      port,
      vendorId,
      productId,
      bus: number(port, 'busnum'),
      device: number(port, 'devnum'),
      // Class 09 of the USB specification.
      isHub: readLine(reader, `/sys/bus/usb/devices/${port}/bDeviceClass`) === '09',
    })),
    devices.source,
  )
}
