// SPDX-License-Identifier: MIT
import type { Extent } from './disc-volume.ts'

const sectorBytes = 2048

/** Kind of a UDF descriptor, or null where its tag's checksum is wrong (ECMA-167 3/7.2). */
export function readTag(bytes: Buffer): number | null {
  if (bytes.length < 16) return null
  let sum = 0
  for (let index = 0; index < 16; index += 1) if (index !== 4) sum += bytes.readUInt8(index)
  const tag = bytes.readUInt16LE(0)
  return tag !== 0 && (sum & 255) === bytes.readUInt8(4) ? tag : null
}

/**
 * Where a file's bytes are, from its allocation descriptors; null for kinds that install discs have not.
 * Kinds: 0 short, 1 long, 3 the bytes themselves (ECMA-167 4/14.6.8).
 */
export function parseAllocations(
  bytes: Buffer,
  kind: number,
  place: { readonly partition: number; readonly embedded: number },
): readonly Extent[] | null {
  if (kind === 3) return [{ offset: place.embedded, length: bytes.length }]
  if (kind !== 0 && kind !== 1) return null
  const extents: Extent[] = []
  const step = kind === 0 ? 8 : 16
  for (let at = 0; at + step <= bytes.length; at += step) {
    const word = bytes.readUInt32LE(at)
    const length = word & 0x3fffffff
    // The upper bits: 0 recorded, 1 and 2 not recorded, 3 the descriptors go on elsewhere.
    if (length === 0) break
    if (word >>> 30 !== 0) return null
    extents.push({ offset: place.partition + bytes.readUInt32LE(at + 4) * sectorBytes, length })
  }
  return extents
}

/** A file identifier descriptor: name, kind, and the block of the file entry. */
export interface FileIdentifier {
  readonly name: string
  readonly isFolder: boolean
  readonly block: number
}

/** File identifiers of a folder's bytes, without the parent and what was deleted (ECMA-167 4/14.4). */
export function parseIdentifiers(bytes: Buffer): readonly FileIdentifier[] {
  const found: FileIdentifier[] = []
  let at = 0
  while (at + 38 <= bytes.length) {
    const record = bytes.subarray(at)
    if (readTag(record) !== 257) break
    const nameLength = record.readUInt8(19)
    const implementationLength = record.readUInt16LE(36)
    const start = 38 + implementationLength
    if (start + nameLength > record.length) break
    const characteristics = record.readUInt8(18)
    if ((characteristics & 0b1100) === 0) {
      const name = decodeCompressed(record.subarray(start, start + nameLength))
      found.push({ name, isFolder: (characteristics & 2) !== 0, block: record.readUInt32LE(20 + 4) })
    }
    at += (start + nameLength + 3) & ~3
  }
  return found
}

/** A fixed field of compressed unicode whose last byte is its length (OSTA UDF 2.1.3). */
export function parseLabel(field: Buffer): string {
  return decodeCompressed(field.subarray(0, Math.min(field.readUInt8(field.length - 1), field.length - 1)))
}

/** OSTA compressed unicode: a byte that says 8 or 16 bits a character, then the characters. */
function decodeCompressed(bytes: Buffer): string {
  if (bytes.length < 2) return ''
  if (bytes[0] === 8) return bytes.toString('latin1', 1)
  if (bytes[0] !== 16) return ''
  return Buffer.from(bytes.subarray(1, 1 + ((bytes.length - 1) & ~1)))
    .swap16()
    .toString('utf16le')
}
