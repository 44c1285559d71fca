// SPDX-License-Identifier: MIT
import { type Fact, unknown } from '../../model/fact.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { GraphicsFacts } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'

export function probeGraphics(_reader: HostReader, _pciDevices: Fact<readonly PciDevice[]>): GraphicsFacts {
  const unread = unknown('not read yet')
  return {
    cards: unread,
    frameBuffers: unread,
    firmwareFrameBuffer: unread,
    users: unread,
    displayServer: unread,
    nvidiaPersistence: unread,
  }
}
