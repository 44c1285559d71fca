// SPDX-License-Identifier: MIT
import { buildDeviceIndex } from '../../devices/device-index.ts'
import { findHostDisplays } from '../../devices/display-devices.ts'
import type { Remedy } from '../../model/finding.ts'
import type { PciDevice } from '../../model/pci-device.ts'
import type { CandidateSubject } from './judge-candidate.ts'

/** The displays that the host still has once the card is given away; a management controller's counts. */
export function findDisplaysLeft({ facts, candidate }: Pick<CandidateSubject, 'facts' | 'candidate'>): PciDevice[] {
  const given = new Set(candidate.functions)
  return findHostDisplays(facts, buildDeviceIndex(facts)).filter(({ address }) => !given.has(address))
}

/** What to do with a card that shows the host's only picture: it must not be bound at boot. */
export const endDesktop: Remedy = {
  kind: 'information',
  text: 'The host has no other display, so do not bind the card at boot: the desktop has to end before the guest starts, and comes back after it.',
  detail: 'sudo systemctl isolate multi-user.target',
}
