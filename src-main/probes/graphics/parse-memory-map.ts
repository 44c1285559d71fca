// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress } from '../../model/pci-address.ts'

/** A range of physical memory and what it lies in, from the outside in. */
export interface MemoryRange {
  readonly name: string
  /** Null where the kernel hides addresses from us and writes zeros. */
  readonly start: bigint | null
  readonly end: bigint | null
  /** Names of the ranges around it, the nearest last. */
  readonly around: readonly string[]
}

/**
 * The ranges of /proc/iomem.
 *
 * Shape: `start-end : name`, two blanks of indentation for each range around. Without CAP_SYS_ADMIN all addresses
 * are zero, but names and nesting remain. Source: Linux kernel/resource.c, r_show().
 */
export function parseMemoryMap(text: string): MemoryRange[] {
  const around: string[] = []
  return text.split('\n').flatMap((line) => {
    const [, indent, start, end, name] = /^( *)([0-9a-f]+)-([0-9a-f]+) : (.*)$/.exec(line) ?? []
    if (indent === undefined || start === undefined || end === undefined || name === undefined) return []
    around.length = Math.min(around.length, indent.length / 2)
    const isHidden = /^0+$/.test(start) && /^0+$/.test(end)
    const range = {
      name,
      start: isHidden ? null : BigInt(`0x${start}`),
      end: isHidden ? null : BigInt(`0x${end}`),
      around: [...around],
    }
    around.push(name)
    return [range]
  })
}

/** Names under which sysfb and the drivers of the firmware's frame buffer claim it. */
const frameBufferNames =
  /^(?:BOOTFB|efifb|vesafb|simplefb|simpledrm|efidrm|vesadrm|(?:simple|efi|vesa)-framebuffer)(?:\b|\.)/

/** The ranges that the firmware's frame buffer holds; empty once a driver of its own has taken the card over. */
export function findFrameBufferRanges(ranges: readonly MemoryRange[]): MemoryRange[] {
  return ranges.filter((range) => frameBufferNames.test(range.name))
}

/** The PCI function a range lies in by its nesting, or null. */
export function findRangeOwner(range: MemoryRange): PciAddress | null {
  for (const name of [...range.around].reverse()) {
    const address = parsePciAddress(name)
    if (address !== null) return address
  }
  return null
}
