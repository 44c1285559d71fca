// SPDX-License-Identifier: MIT
import { crc32, deflateSync } from 'node:zlib'
import type { Picture } from './parse-pixmap.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
const header = { bitDepth: 8, trueColour: 2 } as const
// A screen is mostly one colour: the quickest level makes it small enough.
const level = 1

/** The picture as a PNG file. Source: https://www.w3.org/TR/png-3/ */
export function encodePng({ width, height, bytes }: Picture): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size[8] = header.bitDepth
  size[9] = header.trueColour
  // Each row begins with the number of its filter; 0 leaves it as it is.
  const rows = Buffer.alloc(height * (width * 3 + 1))
  for (let row = 0; row < height; row += 1) {
    rows.set(bytes.subarray(row * width * 3, (row + 1) * width * 3), row * (width * 3 + 1) + 1)
  }
  return Buffer.concat([
    signature,
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(rows, { level })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(named.length + 8)
  framed.writeUInt32BE(data.length, 0)
  named.copy(framed, 4)
  framed.writeUInt32BE(crc32(named), named.length + 4)
  return framed
}
