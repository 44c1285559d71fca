// SPDX-License-Identifier: MIT
import { parseDomainOutline } from '../../guest/outline/parse-domain-outline.ts'
import type { LibvirtConnection } from '../../libvirt/libvirt-connection.ts'
import { isNoNetwork, isNoStoragePool, isNoStorageVolume, type LibvirtError } from '../../libvirt/libvirt-error.ts'
import type { DomainOutline } from '../../model/domain-outline.ts'
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { StartLibvirtFacts } from '../../model/start-facts.ts'
import { detailOf } from './describe-libvirt-error.ts'
import type { Machine } from './read-machine.ts'

/** What libvirt says of what the guest needs: its networks and volumes, and who else has its devices and disks. */
export async function readStartFacts(
  connection: LibvirtConnection,
  { outline, domain }: Machine,
): Promise<StartLibvirtFacts> {
  const networks = outline.networks.flatMap(({ kind, source }) =>
    kind === 'network' && source !== null ? [source] : [],
  )
  const volumes = outline.disks.flatMap(({ source }) => (source.kind === 'volume' ? [source] : []))
  const [active, paths, running] = await Promise.all([
    Promise.all([...new Set(networks)].map(async (name) => [name, await readNetwork(connection, name)] as const)),
    Promise.all(
      volumes.map(
        async ({ pool, volume }) => [`${pool}/${volume}`, await readVolume(connection, pool, volume)] as const,
      ),
    ),
    needsOthers(outline) ? readRunning(connection, domain.uuid) : known([], 'not asked for'),
  ])
  return { networks: new Map(active), volumes: new Map(paths), running }
}

function needsOthers({ hostDevices, disks }: DomainOutline): boolean {
  return hostDevices.length > 0 || disks.some(({ isReadOnly }) => !isReadOnly)
}

async function readNetwork(connection: LibvirtConnection, name: string): Promise<Fact<boolean | null>> {
  const found = await connection.networks.lookupByName(name)
  if (!found.ok) return isNoNetwork(found.failure) ? known(null, 'libvirt') : untold(found.failure)
  const active = await connection.networks.isActive(found.value)
  return active.ok ? known(active.value, 'libvirt') : untold(active.failure)
}

async function readVolume(connection: LibvirtConnection, pool: string, name: string): Promise<Fact<string | null>> {
  const found = await connection.storagePools.lookupByName(pool)
  if (!found.ok) return isNoStoragePool(found.failure) ? known(null, 'libvirt') : untold(found.failure)
  const volume = await connection.storageVolumes.lookupByName(found.value, name)
  if (!volume.ok) return isNoStorageVolume(volume.failure) ? known(null, 'libvirt') : untold(volume.failure)
  const path = await connection.storageVolumes.path(volume.value)
  return path.ok ? known(path.value, 'libvirt') : untold(path.failure)
}

async function readRunning(connection: LibvirtConnection, uuid: string): Promise<StartLibvirtFacts['running']> {
  const listed = await connection.domains.list({ active: true })
  if (!listed.ok) return untold(listed.failure)
  const others = listed.value.filter((domain) => domain.uuid !== uuid)
  const read = await Promise.all(others.map(async (domain) => ({ domain, xml: await connection.domains.xml(domain) })))
  const running = read.flatMap(({ domain, xml }) => {
    // One that stopped meanwhile holds nothing.
    const outline = xml.ok ? parseDomainOutline(xml.value) : null
    return outline === null ? [] : [{ name: domain.name, ...holdingsOf(outline) }]
  })
  return known(running, 'libvirt')
}

function holdingsOf({ hostDevices, disks }: DomainOutline) {
  return {
    hostDevices: hostDevices.map(({ address }) => address),
    writtenPaths: disks.flatMap(({ source, isReadOnly }) =>
      !isReadOnly && (source.kind === 'file' || source.kind === 'block') ? [source.path] : [],
    ),
  }
}

function untold(error: LibvirtError): Fact<never> {
  return unknown(`libvirt did not say: ${detailOf(error)}`)
}
