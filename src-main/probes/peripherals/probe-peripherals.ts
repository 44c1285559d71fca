// SPDX-License-Identifier: MIT
import { unknown } from '../../model/fact.ts'
import type { PeripheralFacts } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'

export function probePeripherals(_reader: HostReader): PeripheralFacts {
  const unread = unknown('not read yet')
  return { inputs: unread, usbDevices: unread, networkInterfaces: unread }
}
