// SPDX-License-Identifier: MIT
import type { PciLink } from '../../../src-main/model/pci-device.ts'
import { formats, unitWords } from '../../words/spoken.ts'

/** PCI Express generations by their transfer rate in GT/s. Source: PCI Express Base Specification, link speeds. */
const generations = new Map([
  [2.5, '1'],
  [5, '2'],
  [8, '3'],
  [16, '4'],
  [32, '5'],
  [64, '6'],
])

/** A link in a few characters: `Gen4 ×16`; with its rate where no generation has it. */
export function formatLink(link: PciLink): string {
  const generation = generations.get(link.speedGtPerSecond)
  const speed = generation === undefined ? unitWords.linkRate(formatRate(link)) : `Gen${generation}`
  return `${speed} ×${link.width}`
}

/** A link with its transfer rate: `Gen4 ×16, 16 GT/s per lane`. */
export function formatLinkInFull(link: PciLink): string {
  return unitWords.linkRatePerLane(formatLink(link), formatRate(link))
}

function formatRate({ speedGtPerSecond }: PciLink): string {
  return formats.number(speedGtPerSecond, 1)
}

/** The link now and, where that is less than it could be, what it could be: `Gen1 ×16 of Gen4 ×16`. */
export function formatLinkState(now: PciLink | null, most: PciLink | null): string | null {
  if (now === null) return most === null ? null : unitWords.linkUpTo(formatLink(most))
  return isLinkReduced(now, most) && most !== null
    ? unitWords.linkOf(formatLink(now), formatLink(most))
    : formatLink(now)
}

/** True where the link runs narrower or slower than both ends can. */
export function isLinkReduced(now: PciLink | null, most: PciLink | null): boolean {
  if (now === null || most === null) return false
  return now.width < most.width || now.speedGtPerSecond < most.speedGtPerSecond
}
