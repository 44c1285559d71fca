// SPDX-License-Identifier: MIT
import type { GuestSpec } from '../../model/guest-spec.ts'

/**
 * The spec with its new volumes as the files they have become. A domain that names files is what other programs and
 * libvirt's AppArmor helper understand; before the volumes are made, the XML names pool and volume.
 *
 * @param pathOf Path of a volume that exists; null leaves it as it is.
 */
export function placeVolumes(spec: GuestSpec, pathOf: (pool: string, volume: string) => string | null): GuestSpec {
  const disks = spec.disks.map((disk) => {
    const { source } = disk
    const path = source.kind === 'new-volume' ? pathOf(source.pool, source.name) : null
    if (source.kind !== 'new-volume' || path === null) return disk
    return { ...disk, source: { kind: 'file', path, format: source.format } as const }
  })
  return { ...spec, disks }
}
