// SPDX-License-Identifier: MIT
import type { GuestDisk } from '../../src-main/model/guest-spec.ts'

/** New disks that are named after a guest, named after it under its other name; all else as it is. */
export function nameVolumes(disks: readonly GuestDisk[], from: string, to: string): readonly GuestDisk[] {
  if (from === to) return disks
  return disks.map((disk) => {
    const { source } = disk
    if (source.kind !== 'new-volume') return disk
    const ending = ['.', '-'].find((mark) => source.name.startsWith(`${from}${mark}`))
    return ending === undefined
      ? disk
      : { ...disk, source: { ...source, name: `${to}${source.name.slice(from.length)}` } }
  })
}
