// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { parsePciLink } from '../../../../src-main/probes/pci/parse-pci-link.ts'

test.each([
  ['16.0 GT/s PCIe\n', '16\n', { speedGtPerSecond: 16, width: 16 }],
  ['2.5 GT/s PCIe', '1', { speedGtPerSecond: 2.5, width: 1 }],
  ['8 GT/s', '4', { speedGtPerSecond: 8, width: 4 }],
  ['64.0 GT/s PCIe', '2', { speedGtPerSecond: 64, width: 2 }],
  ['2.5 GT/s PCIe', '0', null],
])('%j by %j', (speed, width, value) => {
  expect(parsePciLink(speed, width, 'file')).toEqual({ known: true, value, source: 'file' })
})

test.each([
  ['Unknown', '255'],
  ['Unknown speed', '16'],
  ['16.0 GT/s PCIe', '255'],
  ['16.0 GT/s PCIe', ''],
  ['fast', 'wide'],
])('%j by %j is not known', (speed, width) => {
  expect(parsePciLink(speed, width, 'file')).toMatchObject({ known: false, reason: expect.stringContaining('file') })
})
