// SPDX-License-Identifier: MIT

/**
 * Sixteen hexadecimal digits that stand for a text: the same text has the same ones on any machine. It names
 * things; nothing relies on it against somebody who wants two texts to have the same.
 *
 * Source: FNV-1a, twice with different beginnings, over UTF-16 units.
 */
export function planDigest(text: string): string {
  let low = 0x811c9dc5
  let high = 0x01000193
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ (unit + place), 0x01000193)
  }
  return [low, high].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('')
}
