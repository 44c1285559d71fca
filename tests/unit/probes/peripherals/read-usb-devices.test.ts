// SPDX-License-Identifier: MIT
import { expect, test } from 'vitest'
import { readUsbDevices } from '../../../../src-main/probes/peripherals/read-usb-devices.ts'
import { layOutHost } from '../../../support/temporary-host.ts'

const controller = 'devices/pci0000:00/0000:00:01.2/0000:02:00.0/usb1'

function usbDevice(port: string, path: string, files: Readonly<Record<string, string>>) {
  return {
    [`/sys/bus/usb/devices/${port}`]: { link: `../../../${controller}/${path}` },
    ...Object.fromEntries(
      Object.entries(files).map(([file, text]) => [`/sys/${controller}/${path}/${file}`, `${text}\n`]),
    ),
  }
}

test('finds the controller of a device behind a hub; interfaces and root hubs are no devices', () => {
  const reader = layOutHost({
    ...usbDevice('usb1', '', { idVendor: '1d6b' }),
    ...usbDevice('1-4', '1-4', {
      idVendor: '05e3',
      idProduct: '0610',
      product: 'USB2.1 Hub',
      manufacturer: 'GenesysLogic',
    }),
    ...usbDevice('1-4.2', '1-4/1-4.2', {
      idVendor: '046d',
      idProduct: 'c31c',
      product: 'Logitech Keyboard',
      manufacturer: 'Logitech',
    }),
    ...usbDevice('1-4.2:1.0', '1-4/1-4.2/1-4.2:1.0', { bInterfaceClass: '03' }),
    ...usbDevice('1-5', '1-5', { idVendor: '8087', idProduct: '0029' }),
  })
  const pciAddress = '0000:02:00.0'
  expect(readUsbDevices(reader)).toEqual({
    known: true,
    source: '/sys/bus/usb/devices',
    value: [
      { port: '1-4', vendorId: '05e3', productId: '0610', name: 'GenesysLogic USB2.1 Hub', pciAddress },
      { port: '1-4.2', vendorId: '046d', productId: 'c31c', name: 'Logitech Keyboard', pciAddress },
      { port: '1-5', vendorId: '8087', productId: '0029', name: null, pciAddress },
    ],
  })
})

test('a host without USB has no devices; a directory without them tells nothing', () => {
  expect([
    readUsbDevices(layOutHost({ '/sys/bus/usb/drivers/x': '' })),
    readUsbDevices(layOutHost({ '/sys/bus/pci/x': '' })),
  ]).toEqual([
    { known: true, value: [], source: '/sys/bus/usb/devices' },
    { known: false, reason: '/sys/bus/usb/devices is not part of this directory' },
  ])
})
