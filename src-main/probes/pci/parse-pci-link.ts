// SPDX-License-Identifier: MIT
import { type Fact, known, unknown } from '../../model/fact.ts'
import type { PciLink } from '../../model/pci-device.ts'

/** Lanes that the kernel prints where it does not know (PCIE_LNK_WIDTH_UNKNOWN). */
const unknownWidth = 255

/**
 * A link from the texts of `…_link_speed` and `…_link_width`; null where no lane is up.
 *
 * Shape: `16.0 GT/s PCIe`, before Linux 5.7 `16 GT/s`, `Unknown` or `Unknown speed` while the device sleeps.
 * Source: Linux drivers/pci/probe.c pci_speed_string(); Documentation/ABI/testing/sysfs-bus-pci.
 */
export function parsePciLink(speedText: string, widthText: string, source: string): Fact<PciLink | null> {
  const width = Number(widthText.trim())
  if (!/^\d{1,3}$/.test(widthText.trim())) return unknown(`${source} holds something unexpected`)
  if (width === 0) return known(null, source)
  const speed = /^(\d+(?:\.\d+)?) GT\/s/.exec(speedText.trim())?.[1]
  if (speed === undefined || width === unknownWidth) {
    return unknown(`the kernel does not know the speed of the link (${source}); the device may be asleep`)
  }
  return known({ speedGtPerSecond: Number(speed), width }, source)
}
