// SPDX-License-Identifier: MIT
import type { GuestChoices } from '../../model/guest-draft.ts'
import type { GuestSpec } from '../../model/guest-spec.ts'
import { sources } from '../build/sources.ts'
import type { DefaultReason, GuestOffers } from './guest-offers.ts'

/** What is done to the storage pool before something is put into it, chosen or proposed; nothing where it stands already. */
export function explainPool({ pool }: GuestOffers, { disks }: GuestSpec, { install }: GuestChoices): DefaultReason[] {
  if (pool === null || pool.standing === 'active') return []
  const index = disks.findIndex(({ source }) => source.kind === 'new-volume' && source.pool === pool.name)
  if (index < 0 && install.kind !== 'unattended') return []
  const reason =
    pool.standing === 'stopped'
      ? `The storage pool “${pool.name}” is stopped; it is started with the first disk.`
      : `There is no storage pool yet; “${pool.name}” is made in ${pool.path} with the first disk.`
  return [{ field: index < 0 ? 'disks' : `disks.${index}.source.pool`, reason, source: sources.disks }]
}
