// SPDX-License-Identifier: MIT

/** A picture, three bytes of red, green and blue for each point. */
export interface Picture {
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
}

// The largest screen that a guest is given, and four times that.
const maxPoints = 16_384 * 8_192

/**
 * The picture in a portable pixmap, as QEMU writes the screen (`P6`, 255 steps); null for anything else.
 *
 * Source: https://netpbm.sourceforge.net/doc/ppm.html
 */
export function parsePixmap(file: Uint8Array): Picture | null {
  const head = Buffer.from(file.buffer, file.byteOffset, Math.min(file.byteLength, 512)).toString('latin1')
  const match = /^P6(?:\s|#[^\n]*\n)+(\d{1,5})\s+(\d{1,5})\s+255\s/.exec(head)
  if (match === null) return null
  const [width, height] = [Number(match[1]), Number(match[2])]
  const size = width * height * 3
  if (size === 0 || width * height > maxPoints || file.byteLength < match[0].length + size) return null
  return { width, height, bytes: file.subarray(match[0].length, match[0].length + size) }
}
