// SPDX-License-Identifier: MIT
import { parseIpAddress } from '../../probes/peripherals/parse-ip-address.ts'
import type { Pseudonyms } from './pseudonyms.ts'

/** A network of IPv4, as a route to a link tells it. */
export interface Network4 {
  readonly address: number
  readonly prefixLength: number
}

/** Stand-ins for IP addresses in the spellings a host uses. */
export interface IpAddresses {
  /** As people write it, IPv4 or IPv6; anything else comes back unchanged. */
  rename(text: string): string
  /** As in /proc/net/route, tcp and tcp6: words of 32 bits in the byte order of a little-endian machine. */
  renameWords(hexadecimal: string): string
  /** As in /proc/net/if_inet6: 32 hexadecimal digits in the order people read them. */
  renameDigits(hexadecimal: string): string
}

// More links than that no host has; each takes a first octet of its own.
const maxNetworks = 100

/**
 * Stand-ins that keep which address lies in which of `networks`: a network becomes `10.0.0.0`, `11.0.0.0` and so on with
 * its own length, and a host keeps its part behind that. Others are counted. Of IPv6 addresses each half of 64 bits is
 * counted. What every host has (loopback, link-local, multicast, masks) stays.
 */
export function createIpAddresses(networks: readonly Network4[], pseudonyms: Pseudonyms): IpAddresses {
  const outermost = networks
    .filter((network) => network.prefixLength >= 8 && !isShared4(network.address))
    .sort((left, right) => left.prefixLength - right.prefixLength)
    .filter((network, index, all) => !all.slice(0, index).some((wider) => contains(wider, network.address)))
    .slice(0, maxNetworks)

  function rename4(address: number): number {
    if (isShared4(address)) return address
    const index = outermost.findIndex((network) => contains(network, address))
    const network = outermost[index]
    if (network === undefined) return 0xc612_0000 + (pseudonyms.numberOf('address4', String(address)) & 0x1_ffff)
    return (10 + index) * 0x100_0000 + (address % 2 ** (32 - network.prefixLength))
  }

  function rename6(address: bigint): bigint {
    if (address >> 32n === 0xffffn) return 0xffff_0000_0000n | BigInt(rename4(Number(address & 0xffff_ffffn)))
    if (address <= 1n || address >> 120n === 0xffn) return address
    const prefix = address >> 64n
    const own = address & 0xffff_ffff_ffff_ffffn
    const newOwn = own === 0n ? 0n : BigInt(pseudonyms.numberOf('interface6', String(own)))
    const isLinkLocal = address >> 118n === 0x3fan
    const newPrefix = isLinkLocal ? prefix : (0xfd00n << 48n) | BigInt(pseudonyms.numberOf('prefix6', String(prefix)))
    return (newPrefix << 64n) | newOwn
  }

  return {
    rename: (text) => {
      const address = parseIpAddress(text)
      if (address === null) return text
      if (address.bits === 128) return address.value <= 1n ? text : format6(rename6(address.value))
      const renamed = format4(rename4(Number(address.value)))
      return text.includes(':') ? `::ffff:${renamed}` : renamed
    },
    renameWords: (hexadecimal) => {
      const digits = swapWords(hexadecimal)
      const renamed =
        hexadecimal.length === 8
          ? rename4(Number.parseInt(digits, 16)).toString(16).padStart(8, '0')
          : rename6(BigInt(`0x${digits}`))
              .toString(16)
              .padStart(32, '0')
      return swapWords(renamed).toUpperCase()
    },
    renameDigits: (hexadecimal) =>
      rename6(BigInt(`0x${hexadecimal}`))
        .toString(16)
        .padStart(32, '0'),
  }
}

/** Networks on links in the text of /proc/net/route. */
export function parseNetworks4(text: string): Network4[] {
  return text.split('\n').flatMap((line) => {
    const [, destination, gateway, , , , , mask] = line.trim().split(/\s+/)
    if (gateway !== '00000000' || !/^[0-9A-F]{8}$/i.test(destination ?? '') || !/^[0-9A-F]{8}$/i.test(mask ?? ''))
      return []
    const bits = Number.parseInt(swapWords(mask ?? ''), 16).toString(2)
    return [
      {
        address: Number.parseInt(swapWords(destination ?? ''), 16),
        prefixLength: bits.replaceAll('0', '').length,
      },
    ]
  })
}

/** Addresses that are the same on every host: `this network`, loopback, link-local, multicast and above (masks). */
function isShared4(address: number): boolean {
  const first = Math.floor(address / 0x100_0000)
  return first === 0 || first === 127 || first >= 224 || Math.floor(address / 0x1_0000) === 0xa9fe
}

function contains({ address, prefixLength }: Network4, other: number): boolean {
  const size = 2 ** (32 - prefixLength)
  return Math.floor(address / size) === Math.floor(other / size)
}

/** Each word of 32 bits with its bytes the other way round. */
function swapWords(hexadecimal: string): string {
  return hexadecimal.replace(/.{8}/g, (word) => (word.match(/../g) ?? []).reverse().join(''))
}

function format4(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff).join('.')
}

function format6(address: bigint): string {
  const words = address.toString(16).padStart(32, '0').match(/.{4}/g) ?? []
  return words.map((word) => word.replace(/^0+(?=.)/, '')).join(':')
}
