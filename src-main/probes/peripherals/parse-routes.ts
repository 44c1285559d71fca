// SPDX-License-Identifier: MIT

/** A route of the main table. Addresses are numbers in the order people read them. */
export interface Route {
  readonly interface: string
  readonly destination: bigint
  readonly prefixLength: number
  /** True where the destination is on the link itself. */
  readonly isConnected: boolean
}

// Linux include/uapi/linux/route.h.
const flagUp = 0x1
const flagGateway = 0x2
const flagReject = 0x200

/**
 * IPv4 routes from /proc/net/route.
 *
 * Shape: a header, then `interface destination gateway flags refcnt use metric mask …`; addresses are hexadecimal
 * words as they lie in the memory of a little-endian machine. Source: Linux net/ipv4/fib_trie.c, fib_route_seq_show().
 */
export function parseRoutes(text: string): Route[] {
  return text
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [name, destination, , flagText, , , , mask] = line.trim().split(/\s+/)
      if (name === undefined || !isWord(destination) || !isWord(mask)) return []
      const flags = Number.parseInt(flagText ?? '0', 16)
      if ((flags & flagUp) === 0 || (flags & flagReject) !== 0) return []
      return [
        {
          interface: name,
          destination: parseWord(destination),
          prefixLength: countOnes(parseWord(mask)),
          isConnected: (flags & flagGateway) === 0,
        },
      ]
    })
}

/**
 * IPv6 routes from /proc/net/ipv6_route, those of the host to itself left out.
 *
 * Shape: `destination length source length gateway metric refcnt use flags interface`, all hexadecimal.
 */
export function parseRoutes6(text: string): Route[] {
  return text.split('\n').flatMap((line) => {
    const [destination, length, , , gateway, , , , flagText, name] = line.trim().split(/\s+/)
    if (name === undefined || name === 'lo' || length === undefined) return []
    if (destination === undefined || !/^[0-9a-f]{32}$/i.test(destination)) return []
    const flags = Number.parseInt(flagText ?? '0', 16)
    if ((flags & flagUp) === 0 || (flags & flagReject) !== 0) return []
    return [
      {
        interface: name,
        destination: BigInt(`0x${destination}`),
        prefixLength: Number.parseInt(length, 16),
        isConnected: /^0*$/.test(gateway ?? ''),
      },
    ]
  })
}

function isWord(text: string | undefined): text is string {
  return text !== undefined && /^[0-9a-f]{8}$/i.test(text)
}

function parseWord(hexadecimal: string): bigint {
  const bytes = hexadecimal.match(/../g) ?? []
  return BigInt(`0x${bytes.reverse().join('') || '0'}`)
}

function countOnes(mask: bigint): number {
  return mask.toString(2).replaceAll('0', '').length
}
