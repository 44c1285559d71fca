// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress } from '../../model/pci-address.ts'
import type { ElementReader } from './element-reader.ts'

/** The address in an `<address>` element, or null. */
export function readPciAddress(address: ElementReader | null): PciAddress | null {
  address?.attribute('type')
  return address === null ? null : pciAddressFrom((name) => address.attribute(name))
}

/** The address that these attributes make, decimal or hexadecimal as libvirt takes them; null where they make none. */
export function pciAddressFrom(attribute: (name: string) => string | null): PciAddress | null {
  const part = (name: string, digits: number) => {
    const text = attribute(name) ?? '0'
    return /^(0x[0-9a-f]{1,8}|\d{1,8})$/i.test(text) ? Number(text).toString(16).padStart(digits, '0') : 'none'
  }
  return parsePciAddress(`${part('domain', 4)}:${part('bus', 2)}:${part('slot', 2)}.${part('function', 1)}`)
}
