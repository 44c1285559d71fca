// SPDX-License-Identifier: MIT
import { type PciAddress, parsePciAddress } from '../../src-main/model/pci-address.ts'

/** A PCI address from its text; throws on a typing error in a test. */
export function pciAddress(text: string): PciAddress {
  const address = parsePciAddress(text)
  if (address === null) throw new Error(`not a PCI address: ${text}`)
  return address
}
