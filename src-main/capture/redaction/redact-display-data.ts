// SPDX-License-Identifier: MIT

const blockBytes = 128
const serialDescriptor = 0xff

/**
 * EDID of a display without its serial numbers, its checksum right again.
 *
 * Source: VESA E-EDID 1.4, sections 3.4 (number at byte 12), 3.10 (descriptors at 54, 72, 90, 108), 3.11 (checksum).
 */
export function redactDisplayData(bytes: Buffer): Buffer {
  const redacted = Buffer.from(bytes)
  if (redacted.length < blockBytes) return redacted
  redacted.fill(0, 12, 16)
  for (const at of [54, 72, 90, 108]) {
    const isText = redacted.readUIntBE(at, 3) === 0
    if (isText && redacted[at + 3] === serialDescriptor) redacted.write('0\n           ', at + 5, 13, 'latin1')
  }
  const sum = redacted.subarray(0, blockBytes - 1).reduce((total, byte) => total + byte, 0)
  redacted[blockBytes - 1] = (256 - (sum % 256)) % 256
  return redacted
}
