// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import type { ImageFile } from '../../../src-main/media/disc/image-file.ts'
import { openIso9660, sectorBytes } from '../../../src-main/media/disc/open-iso9660.ts'
import { parseAllocations, parseIdentifiers, parseLabel } from '../../../src-main/media/disc/udf-structures.ts'

/** A directory record (ECMA-119, 9.1). */
function directoryRecord(name: string, sector: number, length: number, flags = 0): Buffer {
  const size = (33 + name.length + 1) & ~1
  const record = Buffer.alloc(size)
  record.writeUInt8(size, 0)
  record.writeUInt32LE(sector, 2)
  record.writeUInt32LE(length, 10)
  record.writeUInt8(flags, 25)
  record.writeUInt8(name.length, 32)
  record.write(name, 33, 'latin1')
  return record
}

/** An image with one folder that holds these records. */
function imageOf(records: readonly Buffer[]): ImageFile {
  const descriptor = Buffer.alloc(sectorBytes)
  descriptor.write('\x01CD001\x01', 'latin1')
  descriptor.write('LARGE'.padEnd(32), 40, 'latin1')
  descriptor.writeUInt32LE(3_000_000, 80)
  descriptor.writeUInt16LE(sectorBytes, 128)
  directoryRecord('\0', 18, sectorBytes, 2).copy(descriptor, 156)
  const folder = Buffer.concat([...records, Buffer.alloc(sectorBytes)]).subarray(0, sectorBytes)
  const image = Buffer.concat([Buffer.alloc(16 * sectorBytes), descriptor, Buffer.alloc(sectorBytes, 255), folder])
  return {
    sizeBytes: image.length,
    read: (offset, length) =>
      Promise.resolve(offset + length <= image.length ? image.subarray(offset, offset + length) : null),
    close: () => Promise.resolve(),
  }
}

test('a file above 4 GiB is one file of several pieces', async () => {
  const piece = 0xffff_f800
  const volume = await openIso9660(
    imageOf([
      directoryRecord('\0', 18, sectorBytes, 2),
      directoryRecord('\x01', 18, sectorBytes, 2),
      directoryRecord('INSTALL.WIM;1', 100, piece, 0x80),
      directoryRecord('INSTALL.WIM;1', 2_097_251, 1_000),
      directoryRecord('README.;1', 50, 7),
    ]),
  )
  if (volume === null) throw new Error('no volume')
  expect([volume.label, volume.endBytes]).toEqual(['LARGE', 3_000_000 * sectorBytes])
  expect(await volume.list(volume.root)).toEqual([
    {
      name: 'INSTALL.WIM',
      isFolder: false,
      sizeBytes: piece + 1_000,
      extents: [
        { offset: 100 * sectorBytes, length: piece },
        { offset: 2_097_251 * sectorBytes, length: 1_000 },
      ],
    },
    { name: 'README', isFolder: false, sizeBytes: 7, extents: [{ offset: 50 * sectorBytes, length: 7 }] },
  ])
})

test('pieces of a UDF file: short, long and embedded descriptors; what was not recorded is not read', () => {
  const place = { partition: 1_000_000, embedded: 5_000 }
  const short = Buffer.alloc(24)
  short.writeUInt32LE(0x3ffff800, 0)
  short.writeUInt32LE(7, 4)
  short.writeUInt32LE(10, 8)
  short.writeUInt32LE(9, 12)
  const pieces = [
    { offset: 1_000_000 + 7 * 2048, length: 0x3ffff800 },
    { offset: 1_000_000 + 9 * 2048, length: 10 },
  ]
  expect(parseAllocations(short, 0, place)).toEqual(pieces)
  const long = Buffer.alloc(32)
  short.copy(long, 0, 0, 8)
  short.copy(long, 16, 8, 16)
  expect(parseAllocations(long, 1, place)).toEqual(pieces)
  expect(parseAllocations(Buffer.alloc(12), 3, place)).toEqual([{ offset: 5_000, length: 12 }])
  expect(parseAllocations(short, 2, place)).toBeNull()
  short.writeUInt32LE(0x4000_0800, 0)
  expect(parseAllocations(short, 0, place)).toBeNull()
})

test('names of UDF are in eight or sixteen bits a character, and a damaged list ends where it is damaged', () => {
  const field = Buffer.alloc(32)
  field.write('\x08ESD-ISO', 'latin1')
  field.writeUInt8(8, 31)
  expect(parseLabel(field)).toBe('ESD-ISO')
  const wide = Buffer.alloc(32)
  Buffer.from('\x10\x6f\x22\x5b\x57', 'latin1').copy(wide)
  wide.writeUInt8(5, 31)
  expect(parseLabel(wide)).toBe('漢字')
  expect(parseIdentifiers(Buffer.alloc(100, 1))).toEqual([])
})
