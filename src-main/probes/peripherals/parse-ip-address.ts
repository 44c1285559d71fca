// SPDX-License-Identifier: MIT

/** An address as a number, and how many bits it has: 32 or 128. */
export interface IpAddress {
  readonly bits: 32 | 128
  readonly value: bigint
}

/**
 * An IP address as people and programs write it, or null.
 *
 * A zone (`fe80::1%eth0`) is left out. IPv4 inside IPv6 (`::ffff:192.0.2.1`), as a server that listens on both
 * sees it, is IPv4.
 */
export function parseIpAddress(text: string): IpAddress | null {
  const bare = text.trim().split('%')[0] ?? ''
  if (!bare.includes(':')) return parseIpv4(bare)
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare)
  const inner = tail === null ? null : parseIpv4(tail[2] ?? '')
  const words =
    inner === null ? bare : `${tail?.[1]}${(inner.value >> 16n).toString(16)}:${(inner.value & 0xffffn).toString(16)}`
  const value = parseIpv6(words)
  if (value === null) return null
  return value >> 32n === 0xffffn ? { bits: 32, value: value & 0xffffffffn } : { bits: 128, value }
}

function parseIpv4(text: string): IpAddress | null {
  const parts = text.split('.')
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256)) return null
  return { bits: 32, value: parts.reduce((value, part) => (value << 8n) | BigInt(part), 0n) }
}

function parseIpv6(text: string): bigint | null {
  const halves = text.split('::').map((half) => (half === '' ? [] : half.split(':')))
  if (halves.length > 2) return null
  const [head = [], tail] = halves
  const missing = 8 - head.length - (tail?.length ?? 0)
  if (tail === undefined ? missing !== 0 : missing < 1) return null
  const words = [...head, ...Array.from({ length: tail === undefined ? 0 : missing }, () => '0'), ...(tail ?? [])]
  if (!words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return null
  return words.reduce((value, word) => (value << 16n) | BigInt(`0x${word}`), 0n)
}
