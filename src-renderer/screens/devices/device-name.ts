// SPDX-License-Identifier: MIT

/** A device's name in two parts: what people call it, and what it says besides. */
export interface DeviceName {
  readonly short: string
  readonly rest: string
}

/** Where a vendor's name ends in pci.ids: its legal form, and the brand in brackets that may follow it. */
const vendorEnd = /^(.+? (?:Corporation|Corp\.?|Inc\.?|Ltd\.?|Limited|GmbH|AG|LLC|Co\.?)(?: \[[^\]]+\])?) (?=\S)(.+)$/
/** The name it is sold under, which pci.ids puts in brackets at the end. */
const soldAs = /^(.+) \[([^\]]+)\]$/

/**
 * Splits a name from pci.ids.
 *
 * Shape: `NVIDIA Corporation AD102 [GeForce RTX 4090]` gives `GeForce RTX 4090` and `NVIDIA Corporation AD102`;
 * without brackets the vendor is what is left over. A name of another shape stays whole.
 */
export function splitDeviceName(name: string): DeviceName {
  const [, vendor, product] = vendorEnd.exec(withoutDoubledForms(name)) ?? []
  const [, chip, brand] = soldAs.exec(product ?? name) ?? []
  if (brand !== undefined && chip !== undefined) {
    return { short: brand, rest: vendor === undefined ? chip : `${vendor} ${chip}` }
  }
  return vendor === undefined || product === undefined ? { short: name, rest: '' } : { short: product, rest: vendor }
}

/** `Co., Ltd.` and `Electronics Co Ltd` have two legal forms in a row; the first would end the vendor too early. */
function withoutDoubledForms(name: string): string {
  return name.replace(/ Co\.?,? Ltd\.?/, ' Ltd.')
}
