// SPDX-License-Identifier: MIT

/**
 * Where a PCI function sits, as the kernel writes it.
 *
 * Shape: `dddd:bb:dd.f` in lower-case hexadecimal. The domain has at least four digits and more where a VMD
 * controller or a hypervisor adds domains (`10000:e1:00.0`).
 * Source: Linux drivers/pci/pci-sysfs.c and drivers/pci/probe.c, dev_set_name().
 */
export type PciAddress = string & { readonly pciAddress: unique symbol }

const shape = /^([0-9a-f]{4,8}):([0-9a-f]{2}):([01][0-9a-f])\.([0-7])$/

/** The address in `text`, or null. Accepts the short form without a domain (`01:00.0`) as people type it. */
export function parsePciAddress(text: string): PciAddress | null {
  const lower = text.trim().toLowerCase()
  const full = /^[0-9a-f]{2}:/.test(lower) ? `0000:${lower}` : lower
  return shape.test(full) ? (full as PciAddress) : null
}

/** The parts of an address as numbers. */
export function pciAddressParts(address: PciAddress): {
  domain: number
  bus: number
  device: number
  function: number
} {
  const match = shape.exec(address)
  if (match === null) throw new Error(`not a PCI address: ${address}`)
  const part = (index: number) => Number.parseInt(match[index] ?? '', 16)
  return { domain: part(1), bus: part(2), device: part(3), function: part(4) }
}

/** The slot without its function (`0000:01:00`): functions of one slot are one physical device. */
export function pciSlot(address: PciAddress): string {
  return address.slice(0, -2)
}

/** Orders addresses as a person reads them: domain, bus, device, function. */
export function comparePciAddresses(left: PciAddress, right: PciAddress): number {
  if (left.length !== right.length) return left.length - right.length
  return left < right ? -1 : left > right ? 1 : 0
}
