// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { NetworkInterface } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readLine, unknownFromProblem } from '../read-fact.ts'
import { lastPciAddress, readLinkName, resolveSysfsPath } from '../sysfs-path.ts'
import { type AddressTables, findAddressInterfaces, parseIpv6Addresses } from './find-address-interfaces.ts'
import { findSshSessions } from './find-ssh-sessions.ts'
import { parseRoutes, parseRoutes6, type Route } from './parse-routes.ts'

const folder = '/sys/class/net'

/** Network interfaces, how they are stacked, and what the host is reached over. */
export function readNetworkInterfaces(reader: HostReader): Fact<readonly NetworkInterface[]> {
  const listing = reader.listDirectory(folder)
  if (!listing.ok) return unknownFromProblem(folder, listing.problem, listing.detail)
  const tables = readTables(reader)
  const defaults = findDefaultInterfaces(tables)
  const sessions = findSessionInterfaces(reader, tables)
  const interfaces = listing.value.flatMap((name) => {
    const path = resolveSysfsPath(reader, `${folder}/${name}`)
    // `bonding_masters` is a file among the folders.
    if (path === null || name === 'bonding_masters') return []
    const entry = reader.listDirectory(`${folder}/${name}`)
    const files = entry.ok ? entry.value : []
    return [
      {
        name,
        kind: findKind(reader, name, path, files),
        isUp: readIsUp(reader, name),
        pciAddress: lastPciAddress(path) ?? lastPciAddress(resolveSysfsPath(reader, `${folder}/${name}/device`) ?? ''),
        master: readLinkName(reader, `${folder}/${name}/master`),
        lower: readLower(reader, name, files),
        carriesDefaultRoute: tell(defaults, name),
        carriesSsh: tell(sessions, name),
        source: `${folder}/${name}`,
      },
    ]
  })
  return known(interfaces, folder)
}

/** Names that are known to be in a set, and whether there may be more. */
interface Names {
  readonly names: ReadonlySet<string>
  readonly isComplete: boolean
}

function tell({ names, isComplete }: Names, name: string): boolean | null {
  return names.has(name) || (isComplete ? false : null)
}

function readTables(reader: HostReader): AddressTables {
  const routes = reader.readText('/proc/net/route')
  return {
    routes: routes.ok ? parseRoutes(routes.value) : null,
    routes6: readTable6(reader, '/proc/net/ipv6_route', parseRoutes6),
    addresses6: readTable6(reader, '/proc/net/if_inet6', parseIpv6Addresses),
  }
}

/** A kernel that has no IPv6, or has it switched off, has no such table: then there is nothing in it. */
function readTable6<T>(reader: HostReader, path: string, parse: (text: string) => T[]): T[] | null {
  const read = reader.readText(path)
  if (read.ok) return parse(read.value)
  return read.problem === 'absent' ? [] : null
}

function findDefaultInterfaces({ routes, routes6 }: AddressTables): Names {
  const isDefault = (route: Route) => route.prefixLength === 0
  const defaults = [...(routes ?? []), ...(routes6 ?? [])].filter(isDefault)
  return { names: new Set(defaults.map((route) => route.interface)), isComplete: routes !== null && routes6 !== null }
}

function findSessionInterfaces(reader: HostReader, tables: AddressTables): Names {
  const sessions = findSshSessions(reader)
  if (!sessions.known) return { names: new Set(), isComplete: false }
  const found = sessions.value.map(({ local, remote }) => findAddressInterfaces(tables, local, remote))
  return { names: new Set(found.flatMap((names) => names ?? [])), isComplete: !found.includes(null) }
}

// Linux include/uapi/linux/if_arp.h and if.h.
const typeLoopback = '772'
const tunnelTypes = new Set(['512', '768', '769', '776', '778', '823', '65534'])
const flagUp = 0x1

/** A physical interface is one that hangs from a device; kinds of the others are told by what their driver shows. */
function findKind(reader: HostReader, name: string, path: string, files: readonly string[]): NetworkInterface['kind'] {
  const type = readLine(reader, `${folder}/${name}/type`)
  const deviceType = /^DEVTYPE=(.*)$/m.exec(readLine(reader, `${folder}/${name}/uevent`) ?? '')?.[1]
  if (name === 'lo' || type === typeLoopback) return 'loopback'
  if (deviceType === 'wlan' || files.includes('wireless') || files.includes('phy80211')) return 'wifi'
  if (deviceType === 'bridge' || files.includes('bridge')) return 'bridge'
  if (deviceType === 'bond' || files.includes('bonding')) return 'bond'
  if (deviceType === 'vlan') return 'vlan'
  if (!path.includes('/devices/virtual/')) return 'ethernet'
  const isTunnel = files.includes('tun_flags') || (type !== null && tunnelTypes.has(type))
  return isTunnel || deviceType === 'wireguard' || deviceType === 'vxlan' ? 'tunnel' : 'virtual'
}

/** Tunnels and the loopback have no carrier to see (`unknown`); there the administrator's switch counts. */
function readIsUp(reader: HostReader, name: string): boolean | null {
  const state = readLine(reader, `${folder}/${name}/operstate`)
  if (state !== null && state !== 'unknown') return state === 'up'
  const flags = readLine(reader, `${folder}/${name}/flags`)
  return flags === null ? null : (Number(flags) & flagUp) !== 0
}

/** `lower_NAME` links stand for every kind of stacking; a bridge's folder of members is older than they are. */
function readLower(reader: HostReader, name: string, files: readonly string[]): readonly string[] {
  const linked = files.filter((file) => file.startsWith('lower_')).map((file) => file.slice('lower_'.length))
  const members = files.includes('brif') ? reader.listDirectory(`${folder}/${name}/brif`) : null
  return [...new Set([...linked, ...(members?.ok ? members.value : [])])].sort()
}
