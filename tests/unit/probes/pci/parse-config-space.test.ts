// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parseConfigSpace, sizesFromBitmap } from '../../../../src-main/probes/pci/parse-config-space.ts'

/** A configuration space of `length` bytes with little-endian values put at offsets: `[offset, bytes, value]`. */
function buildConfig(length: number, values: readonly (readonly [number, 1 | 2 | 4, number])[]): Uint8Array {
  const bytes = new Uint8Array(length)
  const view = new DataView(bytes.buffer)
  for (const [offset, size, value] of values) {
    if (size === 1) view.setUint8(offset, value)
    else if (size === 2) view.setUint16(offset, value, true)
    else view.setUint32(offset, value, true)
  }
  return bytes
}

const header = [
  [0x00, 2, 0x1002],
  [0x02, 2, 0x744c],
  [0x06, 2, 0x0010],
  [0x08, 4, 0x030000c8],
  [0x2c, 2, 0x1da2],
  [0x2e, 2, 0xe471],
  [0x34, 1, 0x50],
] as const

const express = [
  [0x50, 2, 0x6401],
  [0x64, 2, 0x0010],
  [0x64 + 0x0c, 4, 0x00400d04],
  [0x64 + 0x12, 2, 0x1084],
] as const

test('reads the header that anybody may see', () => {
  expect(parseConfigSpace(buildConfig(64, header))).toEqual({
    vendorId: '1002',
    deviceId: '744c',
    classCode: '030000',
    revision: 'c8',
    subsystem: { vendorId: '1da2', deviceId: 'e471' },
    secondaryBus: null,
    link: null,
    maxLink: null,
    extended: null,
  })
})

test('finds the link behind other capabilities, and BARs and virtual functions in the extended space', () => {
  const config = buildConfig(4096, [
    ...header,
    ...express,
    // A vendor capability, then Resizable BAR with two entries, then SR-IOV.
    [0x100, 4, 0x2001000b],
    [0x200, 4, 0x24010015],
    [0x204, 4, 0x00007f00],
    [0x208, 4, 0x00000840],
    [0x20c, 4, 0x000000e0],
    [0x210, 4, 0x00000002],
    [0x240, 4, 0x00010010],
    [0x24e, 2, 16],
    [0x250, 2, 3],
  ])
  const mebibyte = 2 ** 20
  expect(parseConfigSpace(config)).toMatchObject({
    maxLink: { speedGtPerSecond: 16, width: 16 },
    link: { speedGtPerSecond: 16, width: 8 },
    extended: {
      resizableBars: [
        { index: 0, sizesBytes: [16, 32, 64, 128, 256, 512, 1024].map((size) => size * mebibyte) },
        { index: 2, sizesBytes: [2, 4, 8].map((size) => size * mebibyte) },
      ],
      virtualFunctions: { total: 16, enabled: 3 },
    },
  })
})

test('a bridge tells the bus below it and has no card ids', () => {
  const config = buildConfig(64, [...header, [0x0e, 1, 0x81], [0x19, 1, 0x2a]])
  expect(parseConfigSpace(config)).toMatchObject({ secondaryBus: 0x2a, subsystem: null })
})

test('is null for a device that has gone or a space cut short', () => {
  expect([parseConfigSpace(new Uint8Array(256).fill(0xff)), parseConfigSpace(new Uint8Array(32))]).toEqual([null, null])
})

test('capability lists that run in circles come to an end', () => {
  const circle = buildConfig(4096, [...header, [0x50, 2, 0x5001], [0x100, 4, 0x1001000b]])
  expect(parseConfigSpace(circle)).toMatchObject({
    link: null,
    extended: { resizableBars: [], virtualFunctions: null },
  })
})

test('reads sizes above 2 TiB from a wide bitmap', () => {
  expect(sizesFromBitmap(0x0000_0100_0000_0001n)).toEqual([2 ** 20, 2 ** 60])
})
