// SPDX-License-Identifier: MIT
import type { GuestChoices, GuestProblem } from '../../model/guest-draft.ts'
import type { GuestDisc } from '../../model/guest-spec.ts'
import type { OfferedPool } from '../../model/offered-pool.ts'
import { sources } from '../build/sources.ts'
import type { GuestOffers, Proposal } from './guest-offers.ts'

const gib = 1024 ** 3
const sizesGiB = {
  gaming: { windows: 256, linux: 128 },
  ml: { windows: 256, linux: 256 },
  general: { windows: 96, linux: 40 },
} as const

/** `disks` of the spec: one new volume that the pool has room for; none without a pool. */
export function proposeDisks(
  choices: GuestChoices,
  offers: GuestOffers,
  hasIothread: boolean,
): Proposal<'disks'> & { readonly problems: readonly GuestProblem[] } {
  if (offers.pool === null) {
    const text =
      'No storage pool is active, so there is no place for a new disk. Start one, or name a disk under disks.'
    return { value: [], reasons: [], problems: [{ severity: 'error', code: 'no-pool', field: 'disks', text }] }
  }
  const wanted = sizesGiB[choices.purpose][choices.system === 'linux' ? 'linux' : 'windows'] * gib
  const room = offers.pool.freeBytes === null ? wanted : Math.floor((offers.pool.freeBytes * 0.9) / gib) * gib
  const isRaw = choices.purpose !== 'general'
  const sizeBytes = Math.max(gib, Math.min(wanted, room))
  return {
    value: [
      {
        source: {
          kind: 'new-volume',
          pool: offers.pool.name,
          name: `${choices.name}.${isRaw ? 'raw' : 'qcow2'}`,
          format: isRaw ? 'raw' : 'qcow2',
          sizeBytes,
          preallocation: isRaw ? 'off' : 'metadata',
        },
        bus: 'virtio-blk',
        cache: 'none',
        io: 'io_uring',
        discard: true,
        iothread: hasIothread ? 1 : null,
        serial: null,
      },
    ],
    reasons: [
      {
        field: 'disks.0.source.format',
        reason: isRaw
          ? 'raw has the least between guest and storage; room is taken as it is written to.'
          : 'qcow2 for snapshots; its tables are made beforehand.',
        source: sources.disks,
      },
      {
        field: 'disks.0.cache',
        reason: 'The guest caches already, and libvirt’s default would cache twice.',
        source: sources.disks,
      },
    ],
    problems: roomProblems(sizeBytes, wanted, offers.pool),
  }
}

function roomProblems(sizeBytes: number, wanted: number, pool: OfferedPool): GuestProblem[] {
  if (sizeBytes >= wanted) return []
  const text = `The disk is ${sizeBytes / gib} GiB instead of ${wanted / gib} GiB: pool ${pool.name} has no room for more.`
  return [{ severity: 'warning', code: 'pool-short', field: 'disks.0.source.sizeBytes', text }]
}

/** `discs` of the spec: what the choice of installation puts into drives. */
export function proposeDiscs(choices: GuestChoices, offers: GuestOffers): GuestDisc[] {
  const { install } = choices
  if (install.kind === 'none') return []
  const drivers = install.kind === 'unattended' ? (install.driversPath ?? offers.driversPath) : offers.driversPath
  const answers = install.kind === 'unattended' ? offers.answersPath : null
  return [
    { purpose: 'install', path: install.imagePath },
    ...(choices.system !== 'linux' && drivers !== null ? [{ purpose: 'drivers', path: drivers } as const] : []),
    ...(answers === null ? [] : [{ purpose: 'answers', path: answers } as const]),
  ]
}
