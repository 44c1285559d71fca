// SPDX-License-Identifier: MIT
import type { MachineIdentity } from '../../model/system-facts.ts'

/** What firmware carries where nobody filled in a name. */
const placeholders: readonly RegExp[] = [
  /^to be filled by o\.?\s?e\.?\s?m\.?$/i,
  /^o\.?e\.?m\.?$/i,
  /^default[ _]string$/i,
  /^system (?:manufacturer|product name|version|name)$/i,
  /^(?:base ?board|board|chassis|product)[ _-](?:manufacturer|vendor|name|product name|version)$/i,
  /^(?:not (?:specified|applicable|available|set|defined)|n\/?a|none|null|unknown|undefined|empty|invalid|type\d.*)$/i,
  /^(?:x+|0+|\.+|-+|\*+|#+|\?+)$/i,
]

/** True for words that firmware makers leave in place of a name. */
export function isPlaceholder(text: string): boolean {
  return placeholders.some((placeholder) => placeholder.test(text.trim()))
}

type Chassis = Extract<MachineIdentity['chassis'], { known: true }>['value']

const chassisTypes: Readonly<Record<Chassis, readonly number[]>> = {
  desktop: [3, 4, 5, 6, 7, 13, 15, 16, 24, 35, 36],
  laptop: [8, 9, 10, 14, 31, 32],
  handheld: [11, 30],
  server: [17, 23, 25, 28, 29],
  other: [1, 12, 18, 19, 20, 21, 22, 26, 27, 33, 34],
}

/**
 * The kind of chassis by its SMBIOS number in decimal; null for 2 (`Unknown`) and numbers not yet given out.
 *
 * Source: DMTF DSP0134, System Enclosure or Chassis Types. Bit 7 says that it can be locked.
 */
export function parseChassisType(text: string): Chassis | null {
  const number = Number.parseInt(text.trim(), 10) & 0x7f
  const kinds: readonly Chassis[] = ['desktop', 'laptop', 'handheld', 'server', 'other']
  return kinds.find((kind) => chassisTypes[kind].includes(number)) ?? null
}
