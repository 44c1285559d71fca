// SPDX-License-Identifier: MIT
import type { IpAddress } from './parse-ip-address.ts'
import type { Route } from './parse-routes.ts'

/** The host's routes and IPv6 addresses; null where the kernel's table could not be read. */
export interface AddressTables {
  readonly routes: readonly Route[] | null
  readonly routes6: readonly Route[] | null
  /** IPv6 addresses of the host by interface. */
  readonly addresses6: readonly { readonly interface: string; readonly value: bigint }[] | null
}

/** IPv6 addresses from /proc/net/if_inet6: `address index length scope flags interface`, hexadecimal. */
export function parseIpv6Addresses(text: string): { interface: string; value: bigint }[] {
  return text.split('\n').flatMap((line) => {
    const [address, , , , , name] = line.trim().split(/\s+/)
    return address === undefined || name === undefined || !/^[0-9a-f]{32}$/i.test(address)
      ? []
      : [{ interface: name, value: BigInt(`0x${address}`) }]
  })
}

/**
 * Interfaces that a connection to the host's address `local` goes over, or null where it could not be told.
 *
 * The kernel tells IPv4 addresses by interface only through netlink. Without a program the network on the link that
 * holds the address tells it; where none does (addresses of a single host, as clouds give them) the way back to
 * `remote` does. Several equally close networks all count: rather one too many.
 */
export function findAddressInterfaces(
  tables: AddressTables,
  local: IpAddress,
  remote: IpAddress,
): readonly string[] | null {
  if (local.bits === 128) {
    const owners = tables.addresses6?.filter((address) => address.value === local.value) ?? []
    if (owners.length > 0) return owners.map((owner) => owner.interface)
  }
  const routes = local.bits === 32 ? tables.routes : tables.routes6
  if (routes === null) return null
  const onLink = findClosest(
    routes.filter((route) => route.isConnected && route.prefixLength > 0),
    local,
  )
  const found = onLink.length > 0 ? onLink : findClosest(routes, remote)
  return found.length > 0 ? [...new Set(found.map((route) => route.interface))] : null
}

function findClosest(routes: readonly Route[], address: IpAddress): readonly Route[] {
  const matching = routes.filter((route) => {
    const shift = BigInt(address.bits - route.prefixLength)
    return address.value >> shift === route.destination >> shift
  })
  const longest = Math.max(...matching.map((route) => route.prefixLength))
  return matching.filter((route) => route.prefixLength === longest)
}
