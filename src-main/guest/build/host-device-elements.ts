// SPDX-License-Identifier: MIT
import type { GuestHostDevice, GuestUsbDevice } from '../../model/guest-spec.ts'
import { attributeBecause, because, element, type XmlElement } from '../xml/xml-element.ts'
import { type GuestBuild, hasPart } from './guest-build.ts'
import { pciAddressAttributes, slotAttributes } from './pci-address-attributes.ts'
import { layOutPci } from './pci-layout.ts'
import { sources } from './sources.ts'

/** `<hostdev>` elements of PCI functions: all of a device on one slot. */
export function hostDeviceElements({ spec }: GuestBuild): XmlElement[] {
  const layout = layOutPci(spec)
  return spec.hostDevices.flatMap((device, index) => {
    const place = layout.devices[index]
    return place === undefined ? [] : functionElements(device, place)
  })
}

function functionElements(
  device: GuestHostDevice,
  place: { readonly bus: number; readonly functions: readonly number[] },
): XmlElement[] {
  return device.functions.map((part, index) => {
    const guestFunction = place.functions[index] ?? index
    const isFirst = guestFunction === 0
    const multifunction = isFirst && device.functions.length > 1 ? 'on' : null
    const address = { type: 'pci', ...slotAttributes({ domain: 0, bus: place.bus, slot: 0, function: guestFunction }) }
    return because(
      attributeBecause(
        element(
          'hostdev',
          { mode: 'subsystem', type: 'pci', managed: 'yes' },
          element('source', {}, element('address', pciAddressAttributes(part.address))),
          isFirst && romElement(device),
          because(
            element('address', { ...address, multifunction }),
            'All functions of the device on one slot, numbered as on the card: drivers look for their sibling there.',
            { source: sources.hostDevices },
          ),
        ),
        'managed',
        {
          reason:
            'libvirt binds the device to VFIO at the start and gives it back at the end, if it is not bound already.',
          source: sources.hostDevices,
        },
      ),
      'A device of the host that the guest owns while it runs.',
      { source: sources.hostDevices, part: 'hostDevices' },
    )
  })
}

function romElement(device: GuestHostDevice): XmlElement {
  if (!device.hasRom) {
    return because(
      element('rom', { bar: 'off' }),
      'Nothing on it has to draw before its driver does; the start is quicker.',
      {
        source: sources.hostDevices,
        part: 'hostDevices',
      },
    )
  }
  if (device.romFile === null) {
    return because(element('rom', { bar: 'on' }), 'The card’s own video BIOS, so that it shows the guest’s firmware.', {
      source: sources.hostDevices,
      part: 'hostDevices',
    })
  }
  return because(
    element('rom', { bar: 'on', file: device.romFile }),
    'A copy of the card’s video BIOS, for a card whose own the host has used at its start.',
    { source: sources.hostDevices, part: 'hostDevices' },
  )
}

/**
 * `<hostdev>` elements of USB devices. One that is named by its port is left to the start of the guest where the installed
 * libvirt knows no ports: it stands in the metadata, and `buildUsbDeviceXml` makes what is attached then.
 */
export function usbDeviceElements({ spec, host }: GuestBuild): XmlElement[] {
  const knowsPorts = hasPart(host, 'hostdev/source/address@port')
  return spec.usbDevices
    .filter((device) => device.port === null || knowsPorts)
    .map((device) =>
      because(
        element(
          'hostdev',
          { mode: 'subsystem', type: 'usb' },
          element(
            'source',
            { startupPolicy: device.startupPolicy },
            element('vendor', { id: `0x${device.vendorId}` }),
            element('product', { id: `0x${device.productId}` }),
            device.port !== null && element('address', usbPort(device.port)),
          ),
        ),
        device.startupPolicy === 'optional'
          ? 'A USB device of the host; the guest starts without it too.'
          : 'A USB device of the host.',
        { source: sources.hostDevices, part: 'usbDevices' },
      ),
    )
}

function usbPort(port: string): Record<string, string> {
  const [bus = '', path = ''] = port.split('-')
  return { bus, port: path }
}

/** A USB device as it is attached to a running guest: by where it is plugged in now, so that twins are told apart. */
export function usbAttachment(
  device: Pick<GuestUsbDevice, 'vendorId' | 'productId'>,
  place: { readonly bus: number; readonly device: number },
): XmlElement {
  return element(
    'hostdev',
    { mode: 'subsystem', type: 'usb' },
    element(
      'source',
      {},
      element('vendor', { id: `0x${device.vendorId}` }),
      element('product', { id: `0x${device.productId}` }),
      element('address', { bus: place.bus, device: place.device }),
    ),
  )
}
