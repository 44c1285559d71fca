// SPDX-License-Identifier: MIT
import type { PciKind } from '../../../src-main/model/pci-class.ts'

/** A device's name in two parts: what people call it, and what it says besides. */
export interface DeviceName {
  readonly short: string
  readonly rest: string
}

/** Where a vendor's name ends in pci.ids: its legal form or forms, and the brand in brackets that may follow. */
const vendorEnd =
  /^(.+?(?:,? (?:Corporation|Corp\.?|Inc\.?|Ltd\.?|Limited|GmbH|AG|LLC|Co\.?)(?=[ ,]))+(?: \[[^\]]+\])?) (.+)$/
/** The name a graphics card is sold under, which pci.ids puts in brackets behind its chip. */
const soldAs = /^(.+) \[([^\]]+)\]$/

/**
 * Splits a name from pci.ids.
 *
 * Shape: `NVIDIA Corporation AD102 [GeForce RTX 4090]` gives `GeForce RTX 4090` and `NVIDIA Corporation AD102`.
 * Only graphics cards are sold under the name in brackets; elsewhere brackets hold modes and code names, and the
 * vendor alone is split off. A name of another shape stays whole.
 */
export function splitDeviceName({ name, kind }: { readonly name: string; readonly kind: PciKind }): DeviceName {
  const [, vendor, product = name] = vendorEnd.exec(name) ?? []
  const [, chip, brand] = kind === 'display' ? (soldAs.exec(product) ?? []) : []
  if (brand !== undefined && chip !== undefined) {
    return { short: brand, rest: vendor === undefined ? chip : `${vendor} ${chip}` }
  }
  return { short: product, rest: vendor ?? '' }
}
