// SPDX-License-Identifier: MIT
import type { Scene, Sighting } from '../scene.ts'

/** Drivers of devices that are no graphics card, and that the host has for itself while they are bound. */
export const hostDrivers: readonly string[] = [
  ...['pcieport', 'xhci_hcd', 'ehci-pci', 'ohci-pci', 'thunderbolt', 'nvme', 'ahci', 'iwlwifi', 'ath10k_pci'],
  ...['ath11k_pci', 'ath12k_pci', 'mt7921e', 'mt7925e', 'r8169', 'igb', 'igc', 'e1000e', 'ixgbe', 'i40e', 'iavf'],
  ...['tg3', 'bnx2x', 'atlantic', 'mlx5_core', 'mpt3sas', 'megaraid_sas', 'ccp', 'sdhci-pci', 'rtsx_pci'],
]

/** Lines that stand only where devices are given to guests. */
export const handover = {
  phrases: [
    'vfio-pci <bdf>',
    'vfio_pci: add [<word>[ffff',
    'VFIO - User Level meta-driver',
    '-device vfio-pci',
    '-device {"driver":"vfio-pci"',
    'vfio-pci.ids=<word>',
  ],
} as const

/** Lines with which a driver of the host greets a device. */
export const hostDriverGreetings = {
  phrases: [
    'xhci_hcd <bdf>: xHCI Host Controller',
    'ehci-pci <bdf>: EHCI Host Controller',
    'ohci-pci <bdf>: OHCI PCI host controller',
    'ahci <bdf>: version',
    'nvme nvme<n>: pci function <bdf>',
  ],
} as const

/** Of a driver that stands before a device's address. */
const driverBefore = /(?:^|[^\w-])([a-z][\w-]{1,23}) (?:[0-9a-f]{4,8}:)?[0-9a-f]{2}:[0-9a-f]{2}[.:][0-7]:/i
/** Drivers of graphics cards and of what is about to be given away; and words that are none. */
const cardsDrivers = /^(?:vfio|nvidia|amdgpu|radeon|nouveau|i915|xe$|snd|pci|virtio|iommu|AMD-Vi|kernel)/i

function isHostsOwn(text: string): boolean {
  const driver = driverBefore.exec(text)?.[1]?.toLowerCase()
  return driver !== undefined && (hostDrivers.includes(driver) || !cardsDrivers.test(driver))
}

/**
 * Whether all that these lines speak of are devices that the host has for itself, and none is given to a guest as far as
 * the text shows: then they say nothing about a guest. `addressIn` finds the device where no driver stands before it.
 */
export function areHostsOwn(
  scene: Scene,
  lines: readonly Sighting[],
  addressIn: (text: string) => string | undefined,
): boolean {
  if (scene.sightings(handover.phrases).length > 0) return false
  const greeted = new Set(
    scene.sightings(hostDriverGreetings.phrases).map(({ captures }) => shorten(captures['bdf'] ?? '')),
  )
  return lines.every(({ evidence: { text } }) => {
    const address = addressIn(text)
    return isHostsOwn(text) || (address !== undefined && greeted.has(shorten(address)))
  })
}

/** Without the domain, which old kernels leave out. */
function shorten(address: string): string {
  return address.toLowerCase().split(':').slice(-2).join(':')
}
