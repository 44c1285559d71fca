// SPDX-License-Identifier: MIT
import type { GuestProblem } from '../../model/guest-draft.ts'
import type { GuestDisk } from '../../model/guest-spec.ts'
import type { UnattendedPlan } from './plan-unattended.ts'

const gib = 1024 ** 3

/**
 * What the partitions of an installer take at least, in bytes; where it is not listed, nothing is claimed. Debian 13 makes an
 * EFI partition of 768 MB, 8 GB for the system and 500 MB of swap, and stops at an error where that does not fit.
 * Source: `recipes-amd64-efi/30atomic` of https://salsa.debian.org/installer-team/partman-auto
 */
const leastBytes: Readonly<Partial<Record<UnattendedPlan['way'], number>>> = { preseed: 10 * gib }

/** What speaks against installing onto the first disk of a guest without hands. */
export function judgeInstallDisk(way: UnattendedPlan['way'], disks: readonly GuestDisk[]): readonly GuestProblem[] {
  const source = disks[0]?.source
  const least = leastBytes[way]
  if (least === undefined || source?.kind !== 'new-volume' || source.sizeBytes >= least) return []
  const text = `The installer divides a disk of at least ${least / gib} GiB without asking, and ${source.name} is smaller. Make it larger.`
  return [{ severity: 'error', code: 'disk-too-small', field: 'disks.0.source.sizeBytes', text }]
}
