// SPDX-License-Identifier: MIT

export type NameKind = 'joliet' | 'rock-ridge'

/** A record of an ISO 9660 folder. */
export interface DirectoryRecord {
  readonly name: string
  readonly isFolder: boolean
  readonly sector: number
  readonly length: number
  /** The file goes on in the next record. */
  readonly continues: boolean
}

/** Bytes of a sector where a Rock Ridge name goes on. */
export type ReadContinuation = (sector: number, start: number, length: number) => Promise<Buffer | null>

const folderSector = 2048
/** Of one record; a chain of continuations that leads in a circle ends here. */
const maxContinuations = 4

/**
 * Records of a folder's bytes, without the folder itself and its parent. What is damaged is passed over.
 * Source: ECMA-119, 9.1
 */
export async function parseDirectoryRecords(
  bytes: Buffer,
  names: NameKind,
  readContinuation: ReadContinuation,
): Promise<readonly DirectoryRecord[]> {
  const records: DirectoryRecord[] = []
  let at = 0
  while (at + 34 <= bytes.length) {
    const size = bytes.readUInt8(at)
    // A record does not cross a sector's end: what is left of the sector is zero.
    if (size === 0) {
      at = (Math.floor(at / folderSector) + 1) * folderSector
      continue
    }
    const record = bytes.subarray(at, at + size)
    at += size
    if (size < 34 || record.length < size) continue
    const nameLength = record.readUInt8(32)
    if (33 + nameLength > size || isSelfOrParent(record, nameLength)) continue
    const flags = record.readUInt8(25)
    records.push({
      name: await readName(record, nameLength, names, readContinuation),
      isFolder: (flags & 2) !== 0,
      sector: record.readUInt32LE(2),
      length: record.readUInt32LE(10),
      continues: (flags & 0x80) !== 0,
    })
  }
  return records
}

function isSelfOrParent(record: Buffer, nameLength: number): boolean {
  return nameLength === 0 || (nameLength === 1 && record.readUInt8(33) <= 1)
}

async function readName(record: Buffer, nameLength: number, names: NameKind, read: ReadContinuation): Promise<string> {
  const own = record.subarray(33, 33 + nameLength)
  if (names === 'joliet') {
    return withoutVersion(
      Buffer.from(own.subarray(0, own.length & ~1))
        .swap16()
        .toString('utf16le'),
    )
  }
  // System use begins after the name, at an even place.
  const systemUse = record.subarray(33 + nameLength + ((nameLength + 1) & 1))
  return (await readRockRidgeName(systemUse, read)) ?? withoutVersion(own.toString('latin1'))
}

function withoutVersion(name: string): string {
  return name.replace(/;\d+$/, '').replace(/\.$/, '')
}

/** The NM entries of a system use area and of its continuations (CE), joined; null where there are none. */
async function readRockRidgeName(systemUse: Buffer, read: ReadContinuation): Promise<string | null> {
  const parts: Buffer[] = []
  let area: Buffer | null = systemUse
  for (let round = 0; area !== null && round <= maxContinuations; round += 1) {
    let next: readonly [sector: number, start: number, length: number] | null = null
    for (let at = 0; at + 4 <= area.length; ) {
      const length = area.readUInt8(at + 2)
      if (length < 4 || at + length > area.length) break
      const signature = area.toString('latin1', at, at + 2)
      if (signature === 'NM' && length > 5) parts.push(area.subarray(at + 5, at + length))
      if (signature === 'CE' && length >= 28)
        next = [area.readUInt32LE(at + 4), area.readUInt32LE(at + 12), area.readUInt32LE(at + 20)]
      if (signature === 'ST') break
      at += length
    }
    area = next === null ? null : await read(...next)
  }
  return parts.length === 0 ? null : Buffer.concat(parts).toString('utf8')
}
