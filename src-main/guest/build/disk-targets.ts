// SPDX-License-Identifier: MIT
import type { GuestSpec } from '../../model/guest-spec.ts'

/** Names of the drives as libvirt wants them, in the order of the spec: unique over all buses that share letters. */
export function diskTargets(spec: Pick<GuestSpec, 'disks' | 'discs'>): {
  readonly disks: readonly string[]
  readonly discs: readonly string[]
} {
  const used = { vd: 0, sd: 0, nvme: 0 }
  const disks = spec.disks.map((disk) => {
    if (disk.bus === 'virtio-blk') return `vd${letters(used.vd++)}`
    if (disk.bus === 'nvme') return `nvme${used.nvme++}n1`
    return `sd${letters(used.sd++)}`
  })
  return { disks, discs: spec.discs.map(() => `sd${letters(used.sd++)}`) }
}

/** a…z, aa…: as Linux names disks. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`
}
