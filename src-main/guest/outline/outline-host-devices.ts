// SPDX-License-Identifier: MIT
import type { OutlineHostDevice, OutlineUsb } from '../../model/domain-outline.ts'
import { parsePciAddress } from '../../model/pci-address.ts'
import type { XmlReading } from '../xml/read-xml.ts'
import { attribute, childElements, elementAt, parseNumber } from './read-element.ts'

/** PCI functions of the host that a domain takes, a network interface's own (`<interface type='hostdev'>`) included. */
export function outlineHostDevices(devices: XmlReading | null): OutlineHostDevice[] {
  const elements = [
    ...childElements(devices, 'hostdev').filter((element) => attribute(element, 'type') === 'pci'),
    ...childElements(devices, 'interface').filter((element) => attribute(element, 'type') === 'hostdev'),
  ]
  return elements.flatMap((element) => {
    const place = elementAt(element, 'source/address')
    const part = (name: string, digits: number) =>
      (parseNumber(attribute(place, name)) ?? 0).toString(16).padStart(digits, '0')
    const text = `${part('domain', 4)}:${part('bus', 2)}:${part('slot', 2)}.${part('function', 1)}`
    const address = attribute(place, 'bus') === null ? null : parsePciAddress(text)
    if (address === null) return []
    return [{ address, isManaged: attribute(element, 'managed') === 'yes' }]
  })
}

const policies = ['mandatory', 'requisite', 'optional'] as const

/** USB devices of the host that a domain takes. */
export function outlineUsbDevices(devices: XmlReading | null): OutlineUsb[] {
  return childElements(devices, 'hostdev')
    .filter((element) => attribute(element, 'type') === 'usb')
    .map((element) => {
      const source = elementAt(element, 'source')
      const place = elementAt(source, 'address')
      const policy = attribute(source, 'startupPolicy')
      return {
        vendorId: hexId(attribute(elementAt(source, 'vendor'), 'id')),
        productId: hexId(attribute(elementAt(source, 'product'), 'id')),
        bus: parseNumber(attribute(place, 'bus')),
        device: parseNumber(attribute(place, 'device')),
        port: attribute(place, 'port'),
        startupPolicy: policies.find((name) => name === policy) ?? 'mandatory',
        alias: attribute(elementAt(element, 'alias'), 'name'),
      }
    })
}

function hexId(text: string | null): string | null {
  const number = parseNumber(text)
  return number === null ? null : number.toString(16).padStart(4, '0')
}
