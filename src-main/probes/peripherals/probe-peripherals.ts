// SPDX-License-Identifier: MIT
import type { PeripheralFacts } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readInputDevices } from './read-input-devices.ts'
import { readNetworkInterfaces } from './read-network-interfaces.ts'
import { readUsbDevices } from './read-usb-devices.ts'

/** What people and programs reach the host through, and the PCI functions they would lose it with. */
export function probePeripherals(reader: HostReader): PeripheralFacts {
  return {
    inputs: readInputDevices(reader),
    usbDevices: readUsbDevices(reader),
    networkInterfaces: readNetworkInterfaces(reader),
  }
}
