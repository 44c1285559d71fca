// SPDX-License-Identifier: MIT
import type { PciBar } from '../../model/pci-device.ts'

const ioFlag = 0x100
const memoryFlag = 0x200
const prefetchFlag = 0x2000
const wide = 0x100000
const disabledFlag = 0x10000000
const unsetFlag = 0x20000000
const romLine = 6
// Most lines of most functions.
const noRegion = '0x0000000000000000 0x0000000000000000 0x0000000000000000'

/** The address regions of a function. */
export interface PciResources {
  readonly bars: readonly PciBar[]
  readonly hasRom: boolean
}

/**
 * The BARs and the expansion ROM from a function's `resource` file; null for text of another shape.
 *
 * Shape: a line `start end flags` for each of the six BARs, then the ROM, then SR-IOV regions and bridge
 * windows. Source: Linux drivers/pci/pci-sysfs.c resource_show(); include/linux/ioport.h for the flags.
 */
export function parsePciResource(text: string): PciResources | null {
  const bars: PciBar[] = []
  let hasRom = false
  const lines = text.trim().split('\n', romLine + 1)
  for (const [index, line] of lines.entries()) {
    if (line === noRegion) continue
    const [start, end, flags, ...rest] = line.trim().split(/\s+/).map(Number)
    if (start === undefined || end === undefined || flags === undefined || rest.length > 0) return null
    if (Number.isNaN(start + end + flags)) return null
    if (flags === 0 || end < start) continue
    if (index === romLine) hasRom = true
    else if ((flags & (ioFlag | memoryFlag)) !== 0) {
      bars.push({
        index,
        sizeBytes: end - start + 1,
        kind: (flags & memoryFlag) !== 0 ? 'memory' : 'io',
        prefetchable: (flags & prefetchFlag) !== 0,
        is64Bit: (flags & wide) !== 0,
        assigned: start !== 0 && (flags & (unsetFlag | disabledFlag)) === 0,
      })
    }
  }
  return { bars, hasRom }
}
