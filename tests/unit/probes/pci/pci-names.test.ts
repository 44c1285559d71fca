// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { createPciNames } from '../../../../src-main/probes/pci/pci-names.ts'

const list = `# a list as pci.ids is written
1234  First Vendor
\t1111  Plain Device
# a remark between lines
\t2222  Device With Cards [Marketing Name]
\t\t1043 0001  Card One
\t\t1234 2222  Card Two
\t3333  Last of First
10de  NVIDIA Corporation
\t2684  AD102 [GeForce RTX 4090]
ffff  Illegal Vendor ID

C 03  Display controller
\t00  VGA compatible controller
\t\t00  VGA controller
`

const names = createPciNames(list)

test('names vendors, devices and cards, and nothing that the list lacks', () => {
  const card = (subsystemVendorId: string, subsystemDeviceId: string, deviceId = '2222') =>
    names.subsystem({ vendorId: '1234', deviceId, subsystemVendorId, subsystemDeviceId })
  expect({
    vendors: ['1234', '10de', 'ffff', '0003', 'abcd'].map((id) => names.vendor(id)),
    devices: ['1111', '2222', '3333', '2684', '0001'].map((id) => names.device('1234', id)),
    ofOther: names.device('10de', '2684'),
    ofUnknownVendor: names.device('abcd', '1111'),
    cards: [card('1043', '0001'), card('1234', '2222'), card('1043', '0002'), card('1043', '0001', '3333')],
  }).toEqual({
    vendors: ['First Vendor', 'NVIDIA Corporation', 'Illegal Vendor ID', null, null],
    devices: ['Plain Device', 'Device With Cards [Marketing Name]', 'Last of First', null, null],
    ofOther: 'AD102 [GeForce RTX 4090]',
    ofUnknownVendor: null,
    cards: ['Card One', 'Card Two', null, null],
  })
})

test('reads lists with Windows line ends and without a last newline', () => {
  const windows = createPciNames('1234  First Vendor\r\n\t1111  Plain Device')
  expect([windows.vendor('1234'), windows.device('1234', '1111')]).toEqual(['First Vendor', 'Plain Device'])
})
