// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import type { ElementReader } from './element-reader.ts'

/** The address in an `<address>` element, decimal or hexadecimal as libvirt takes it; null where it is none. */
export function readPciAddress(address: ElementReader | null): PciAddress | null {
  if (address === null) return null
  const part = (name: string, digits: number) => {
    const text = address.attribute(name) ?? '0'
    return /^(0x[0-9a-f]{1,8}|\d{1,8})$/i.test(text) ? Number(text).toString(16).padStart(digits, '0') : 'none'
  }
  address.attribute('type')
  const [domain, bus, slot, fn] = [part('domain', 4), part('bus', 2), part('slot', 2), part('function', 1)]
  return parsePciAddress(`${domain}:${bus}:${slot}.${fn}`)
}
