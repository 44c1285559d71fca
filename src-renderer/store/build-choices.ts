// SPDX-License-Identifier: MIT
import type { GuestChoices, GuestInstall } from '../../src-main/model/guest-draft.ts'
import type { GuestSystem } from '../../src-main/model/guest-spec.ts'
import type { PciAddress } from '../../src-main/model/pci-address.ts'
import type { GuestWish, SourceWish, UnattendedWish } from '../../src-main/model/wishes.ts'

/** What is asked of main for a wish. Until a source is chosen, everything else is drafted as if the disk had a system. */
export function buildChoices(
  wish: GuestWish,
  given: { readonly devices: readonly PciAddress[]; readonly takenNames: readonly string[] },
): GuestChoices {
  const { system, purpose, vcpuCount, memoryKiB, overrides } = wish
  return {
    name: wish.name ?? proposeName(system, given.takenNames),
    system,
    purpose,
    install: buildInstall(wish.source),
    devices: wish.devices ?? given.devices,
    vcpuCount,
    memoryKiB,
    overrides,
  }
}

/** A name that no machine has yet: `windows-11`, `windows-11-2`. */
export function proposeName(system: GuestSystem, takenNames: readonly string[]): string {
  const name = system
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? name : `${name}-${number}`
    if (!takenNames.includes(candidate)) return candidate
  }
}

function buildInstall(source: SourceWish): GuestInstall {
  if (source.kind !== 'image') return { kind: 'none' }
  const { path: imagePath, unattended } = source
  return unattended === null ? { kind: 'manual', imagePath } : { kind: 'unattended', imagePath, ...unattended }
}

/** Answers to begin with: this computer's own language and time zone. */
export function proposeAnswers(
  system: GuestSystem,
  here: { readonly locale: string; readonly timeZone: string },
): UnattendedWish {
  return {
    driversPath: null,
    userName: 'user',
    hostName: system === 'linux' ? 'linux-vm' : 'windows-vm',
    locale: here.locale,
    timeZone: here.timeZone,
    editionIndex: null,
  }
}
