// SPDX-License-Identifier: MIT
import type { PciDevice } from '../model/pci-device.ts'

/** A family of graphics cards that does not come back from a reset as it should. */
export interface ResetFamily {
  readonly name: string
  /** `vendor-reset`: the out-of-tree module resets it. `none`: nothing but a power cycle is known to help. */
  readonly cure: 'vendor-reset' | 'none'
  /** `known`: the family as such. `reported`: some cards or firmware versions. */
  readonly certainty: 'known' | 'reported'
}

const families: readonly (readonly [ids: RegExp, family: ResetFamily])[] = [
  [/^1002:(67[c-f].|6fdf|69[89].)$/, { name: 'Polaris', cure: 'vendor-reset', certainty: 'known' }],
  [/^1002:68[67].$/, { name: 'Vega 10', cure: 'vendor-reset', certainty: 'known' }],
  [/^1002:66a.$/, { name: 'Vega 20', cure: 'vendor-reset', certainty: 'known' }],
  [/^1002:731.$/, { name: 'Navi 10', cure: 'vendor-reset', certainty: 'known' }],
  [/^1002:734.$/, { name: 'Navi 14', cure: 'vendor-reset', certainty: 'known' }],
  [/^1002:736.$/, { name: 'Navi 12', cure: 'vendor-reset', certainty: 'known' }],
  [/^1002:74[4-9].$/, { name: 'Navi 3x', cure: 'none', certainty: 'reported' }],
  [/^1002:75[5-9].$/, { name: 'Navi 4x', cure: 'none', certainty: 'reported' }],
  [/^1002:(15|16|19)..$/, { name: 'graphics of AMD processors', cure: 'none', certainty: 'reported' }],
  [/^10de:(29|2b|2c|2d|2f)..$/, { name: 'Blackwell', cure: 'none', certainty: 'reported' }],
]

/**
 * The troubled family a graphics card belongs to, or null.
 *
 * Source: the device list of the vendor-reset project (https://github.com/gnif/vendor-reset); reports for Navi 3x and
 * 4x on the amd-gfx list; https://github.com/NVIDIA/open-gpu-kernel-modules/issues/853 for Blackwell.
 */
export function findResetFamily(device: Pick<PciDevice, 'vendorId' | 'deviceId'>): ResetFamily | null {
  const ids = `${device.vendorId}:${device.deviceId}`
  return families.find(([pattern]) => pattern.test(ids))?.[1] ?? null
}
