// SPDX-License-Identifier: MIT

/** An input device as the kernel describes it. */
export interface KernelInput {
  readonly name: string
  /** Bus type of linux/input.h: 0x03 USB, 0x05 Bluetooth, 0x06 virtual, 0x11 PS/2, 0x18 I²C. */
  readonly busType: number
  /** Path in sysfs without `/sys`; empty where it is not told. */
  readonly devicePath: string
  /** Where it is plugged in as its driver names it; for Bluetooth the adapter's address. */
  readonly physicalPath: string
  /** Codes by kind of event (`EV`, `KEY`, `REL`, `ABS`, `PROP`), as the kernel prints them. */
  readonly bitmaps: Readonly<Record<string, string>>
}

/**
 * Input devices from /proc/bus/input/devices.
 *
 * Shape: blocks of `letter: field=value`, divided by blank lines.
 * Source: Linux drivers/input/input.c, input_devices_seq_show().
 */
export function parseInputDevices(text: string): KernelInput[] {
  return text.split(/\n\n+/).flatMap((block) => {
    const lines = block.split('\n')
    const find = (pattern: RegExp) => lines.map((line) => pattern.exec(line)?.[1]).find((value) => value !== undefined)
    const name = find(/^N: Name="(.*)"$/)
    if (name === undefined) return []
    const bitmaps = lines.flatMap((line) => {
      const [, kind, bits] = /^B: ([A-Z]+)=(.*)$/.exec(line) ?? []
      return kind === undefined || bits === undefined ? [] : [[kind, bits.trim()] as const]
    })
    return [
      {
        name,
        busType: Number.parseInt(find(/^I: Bus=([0-9a-f]+)/) ?? '0', 16),
        devicePath: find(/^S: Sysfs=(.*)$/) ?? '',
        physicalPath: find(/^P: Phys=(.*)$/) ?? '',
        bitmaps: Object.fromEntries(bitmaps),
      },
    ]
  })
}
