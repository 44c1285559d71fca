// SPDX-License-Identifier: MIT
import { type Fact, known } from '../../model/fact.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { GraphicsFacts } from '../../model/peripheral-facts.ts'
import type { HostReader } from '../host-reader.ts'
import { readFactOr } from '../read-fact.ts'
import { findDisplayServer } from './find-display-server.ts'
import { readFirmwareFrameBuffer } from './read-firmware-frame-buffer.ts'
import { readGraphicsCards } from './read-graphics-cards.ts'
import { hiddenProcesses, type ReadUsers, readGraphicsUsers } from './read-graphics-users.ts'
import { readNvidiaPersistence } from './read-nvidia-persistence.ts'

/** Graphics cards, the firmware's frame buffer, and who uses them now. */
export function probeGraphics(reader: HostReader, pciDevices: Fact<readonly PciDevice[]>): GraphicsFacts {
  const cards = readGraphicsCards(reader)
  const read = readGraphicsUsers(reader, cards, pciDevices)
  return {
    cards,
    frameBuffers: readFactOr(reader, '/proc/fb', [], parseFrameBuffers),
    firmwareFrameBuffer: readFirmwareFrameBuffer(reader, pciDevices),
    users: read.users,
    displayServer: findServer(read),
    nvidiaPersistence: readNvidiaPersistence(reader, read.users),
  }
}

/** Drivers in /proc/fb, one `number name` a line. */
export function parseFrameBuffers(text: string): string[] {
  return text.split('\n').flatMap((line) => /^\d+ (.+)$/.exec(line)?.[1]?.trim() ?? [])
}

function findServer({ users, isComplete }: ReadUsers): GraphicsFacts['displayServer'] {
  if (!users.known) return users
  const server = findDisplayServer(users.value.map((user) => user.command))
  return server !== null || isComplete ? known(server, users.source) : hiddenProcesses
}
