// SPDX-License-Identifier: MIT
import { type Fact, known, needsHelper } from '../../model/fact.ts'
import { type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import { isPciBridge } from '../../model/pci-class.ts'
import type { StartDevice, StartGroup } from '../../model/start-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { readLinkName } from '../sysfs-path.ts'

const folder = '/sys/bus/pci/devices'

/** Drivers that hold a function for guests, or for nobody. */
export const guestDrivers: readonly string[] = ['vfio-pci', 'pci-stub']

/** A function that a guest takes, as it is now. */
export function readStartDevice(reader: HostReader, address: PciAddress): StartDevice {
  const source = `${folder}/${address}`
  const ids = readIds(reader, source)
  const driver = ids.known && ids.value !== null ? readLinkFact(reader, `${source}/driver`) : absentOf(ids)
  return {
    address,
    ids,
    driver,
    group: ids.known && ids.value !== null ? readGroup(reader, source) : absentOf(ids),
    holders: isHeld(driver) ? readHolders(reader, address) : known([], source),
  }
}

function absentOf<T>(ids: Fact<T>): Fact<null> {
  return ids.known ? known(null, ids.source) : ids
}

function isHeld(driver: Fact<string | null>): boolean {
  return driver.known && driver.value !== null && !guestDrivers.includes(driver.value)
}

function readIds(reader: HostReader, source: string): StartDevice['ids'] {
  const status = reader.readStatus(source)
  if (!status.ok) {
    return status.problem === 'absent' ? known(null, source) : unknownFromProblem(source, status.problem, status.detail)
  }
  const hex = (file: string) => /^0x([0-9a-f]{4})$/i.exec(readLine(reader, `${source}/${file}`) ?? '')?.[1]
  const [vendorId, deviceId] = [hex('vendor'), hex('device')]
  if (vendorId === undefined || deviceId === undefined)
    return unknownFromProblem(`${source}/vendor`, 'failed', 'it holds something unexpected')
  return known({ vendorId: vendorId.toLowerCase(), deviceId: deviceId.toLowerCase() }, source)
}

function readLinkFact(reader: HostReader, path: string): Fact<string | null> {
  const link = reader.readLink(path)
  if (link.ok) return known(link.value.split('/').at(-1) ?? null, path)
  return link.problem === 'absent' ? known(null, path) : unknownFromProblem(path, link.problem, link.detail)
}

function readGroup(reader: HostReader, source: string): Fact<StartGroup | null> {
  const link = readLinkFact(reader, `${source}/iommu_group`)
  if (!link.known || link.value === null) return link.known ? known(null, link.source) : link
  const path = `/sys/kernel/iommu_groups/${link.value}/devices`
  const listed = reader.listDirectory(path)
  if (!listed.ok) return unknownFromProblem(path, listed.problem, listed.detail)
  const members = listed.value.flatMap((name) => {
    const address = parsePciAddress(name)
    const classCode = (readLine(reader, `${folder}/${name}/class`) ?? '').replace(/^0x/, '')
    if (address === null || (classCode.length === 6 && isPciBridge(classCode))) return []
    return [{ address, driver: readLinkName(reader, `${folder}/${name}/driver`) }]
  })
  return known({ id: Number(link.value), members }, path)
}

/** Processes that hold the nodes of the function open: its DRM nodes, NVIDIA's own, and those of its sound card. */
function readHolders(reader: HostReader, address: PciAddress): StartDevice['holders'] {
  const nodes = new Set(listNodes(reader, address))
  if (nodes.size === 0) return known([], `${folder}/${address}`)
  const open = reader.findOpenFiles(['/dev/dri/', '/dev/nvidia', '/dev/snd/'])
  if (!open.ok) return unknownFromProblem('/proc/*/fd', open.problem, open.detail)
  const holders = open.value.users
    .filter(({ paths }) => paths.some((path) => nodes.has(path)))
    .map(({ processId, command }) => ({ processId, command }))
  // That nobody was found among the processes one may look into says nothing of the others.
  if (holders.length === 0 && !open.value.isComplete) return needsHelper('/proc/*/fd of other users')
  return known(holders, '/proc/*/fd')
}

function listNodes(reader: HostReader, address: PciAddress): string[] {
  const drm = reader.listDirectory(`${folder}/${address}/drm`)
  const sound = reader.listDirectory(`${folder}/${address}/sound`)
  const cards = (sound.ok ? sound.value : []).flatMap((name) => /^card(\d+)$/.exec(name)?.[1] ?? [])
  const snd = reader.listDirectory('/dev/snd')
  const information = readLine(reader, `/proc/driver/nvidia/gpus/${address}/information`) ?? ''
  const minor = /^Device Minor:\s*(\d+)/m.exec(information)?.[1]
  return [
    ...(drm.ok ? drm.value : []).map((name) => `/dev/dri/${name}`),
    ...(snd.ok ? snd.value : [])
      .filter((name) => cards.some((card) => name === `controlC${card}` || name.startsWith(`pcmC${card}D`)))
      .map((name) => `/dev/snd/${name}`),
    ...(minor === undefined ? [] : [`/dev/nvidia${minor}`]),
  ]
}
