// SPDX-License-Identifier: MIT
import type { HostReader } from '../host-reader.ts'
import { findInputKind } from '../peripherals/find-input-kind.ts'
import { parseInputDevices } from '../peripherals/parse-input-devices.ts'

/** A keyboard or pointer of the host and the USB port it is plugged into; null where it is not on USB. */
export interface InputPort {
  readonly kind: 'keyboard' | 'pointer'
  readonly port: string | null
}

/** The keyboards and pointers of the host by port; empty where the kernel's table cannot be read. */
export function readInputPorts(reader: HostReader): InputPort[] {
  const table = reader.readText('/proc/bus/input/devices')
  if (!table.ok) return []
  return parseInputDevices(table.value).flatMap(({ bitmaps, devicePath, busType }) => {
    const kind = findInputKind(bitmaps)
    // Devices that programs made (bus 0x06) are there only as long as those run.
    if (kind === null || busType === 0x06) return []
    const port = /\/(\d+-\d+(?:\.\d+)*):\d+\.\d+\//.exec(devicePath)?.[1] ?? null
    return [{ kind, port }]
  })
}
