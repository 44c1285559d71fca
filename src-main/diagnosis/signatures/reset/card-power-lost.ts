// SPDX-License-Identifier: MIT
import type { Phrase } from '../../signature.ts'

/** The kernel's words for a device that sleeps and does not answer any more, new and old. */
export const powerLost: readonly Phrase[] = [
  'Unable to change power state from D3cold to D0, device inaccessible',
  'Unable to change power state from D3hot to D0, device inaccessible',
  'Unable to change power state from unknown to D0, device inaccessible',
  'Unable to change power state from D0 to D3hot, device inaccessible',
  "can't change power state from D3cold to D0 (config space inaccessible)",
  "can't change power state from D3hot to D0 (config space inaccessible)",
]

const cardDrivers = ['vfio-pci', 'nvidia', 'amdgpu', 'nouveau', 'radeon', 'i915', 'xe', 'snd_hda_intel']
const otherDrivers = [
  ...['pcieport', 'xhci_hcd', 'thunderbolt', 'nvme', 'ahci', 'iwlwifi', 'ath10k_pci', 'ath11k_pci', 'ath12k_pci'],
  ...['mt7921e', 'mt7925e', 'r8169', 'igb', 'igc', 'e1000e', 'ixgbe', 'sdhci-pci', 'rtsx_pci'],
]

/** It said of a card, or of a device that a guest is to have. */
export const cardPowerLost: readonly Phrase[] = cardDrivers.flatMap((driver) =>
  powerLost.map((wording) => `${driver} <bdf>: ${wording}`),
)

/** It said of a device that is the host's own: a dock that was unplugged, a wireless card. */
export const otherPowerLost: readonly Phrase[] = otherDrivers.flatMap((driver) => [
  `${driver} <bdf>: Unable to change power state from`,
  `${driver} <bdf>: can't change power state from`,
])
