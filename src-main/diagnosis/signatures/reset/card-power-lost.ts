// SPDX-License-Identifier: MIT
import type { Phrase } from '../../signature.ts'
import { hostDrivers } from '../host-own-devices.ts'

/** The kernel's words for a device that sleeps and does not answer any more, new and old. */
export const powerLost: readonly Phrase[] = [
  'Unable to change power state from D3cold to D0, device inaccessible',
  'Unable to change power state from D3hot to D0, device inaccessible',
  'Unable to change power state from unknown to D0, device inaccessible',
  'Unable to change power state from D0 to D3hot, device inaccessible',
  "can't change power state from D3cold to D0 (config space inaccessible)",
  "can't change power state from D3hot to D0 (config space inaccessible)",
  'Refused to change power state from D3hot to D0',
]

const cardDrivers = ['vfio-pci', 'nvidia', 'amdgpu', 'nouveau', 'radeon', 'i915', 'xe', 'snd_hda_intel']

/** It said of a card, or of a device that a guest is to have. */
export const cardPowerLost: readonly Phrase[] = cardDrivers.flatMap((driver) =>
  powerLost.map((wording) => `${driver} <bdf>: ${wording}`),
)

/** It said of a device that is the host's own: a dock that was unplugged, a wireless card. */
export const otherPowerLost: readonly Phrase[] = hostDrivers.flatMap((driver) => [
  `${driver} <bdf>: Unable to change power state from`,
  `${driver} <bdf>: can't change power state from`,
  `${driver} <bdf>: Refused to change power state from`,
])
