// SPDX-License-Identifier: MIT

const firstExtended = 0x100
const deviceSerialNumber = 0x0003

/**
 * PCI configuration space without the device serial number, which network cards make of their MAC address.
 *
 * Source: PCI Express Base Specification 6.0, sections 7.6.3 (a capability's id, version and next) and 7.9.3.
 */
export function redactPciSerial(bytes: Buffer): Buffer {
  const redacted = Buffer.from(bytes)
  const seen = new Set<number>()
  let at = firstExtended
  while (at >= firstExtended && at + 12 <= redacted.length && !seen.has(at)) {
    seen.add(at)
    const header = redacted.readUInt32LE(at)
    if ((header & 0xffff) === deviceSerialNumber) redacted.fill(0, at + 4, at + 12)
    at = (header >>> 20) & 0xffc
  }
  return redacted
}
