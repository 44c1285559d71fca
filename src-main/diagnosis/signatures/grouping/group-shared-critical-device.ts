// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

/** Storage, network and USB controllers: what a host rarely can do without. */
const critical = /^(?:0x)?(?:0106|0108|0104|0200|0c03)/

export const groupSharedCriticalDevice: Signature = {
  id: 'group-shared-critical-device',
  stage: 'grouping',
  title: 'The group holds devices that the host needs',
  matchers: [],
  assess: (scene) => (scene.matched.has('group-not-viable') ? criticalNeighbour(scene) : null),
  explains: ['group-not-viable'],
  cause:
    'The slot’s port does not separate what is behind it (no ACS), so the card shares its group with a controller of the host.',
  confirm: ['Compare the group’s members with what is mounted, with the default route and with the input devices.'],
  ruleOut: ['All members are functions of the same card.'],
  fix: ['Use a slot that hangs on the processor.', 'Look for a firmware update or an ACS option.'],
  risk: 'The ACS override only makes the groups look separate: a guest could reach the others.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://cr0x.net/en/proxmox-pci-passthrough-checklist',
  ],
}

/** A member of a card’s group that the host uses, where the machine was looked at. */
function criticalNeighbour({ facts }: Scene): Assessment | null {
  if (facts === null || !facts.iommu.groups.known || !facts.pciDevices.known) return null
  const byAddress = new Map(facts.pciDevices.value.map((device) => [device.address, device]))
  for (const group of facts.iommu.groups.value) {
    const members = group.devices.flatMap((address) => byAddress.get(address) ?? [])
    if (!members.some(({ classCode }) => /^(?:0x)?030/.test(classCode))) continue
    const needed = members.find(
      ({ classCode, driver }) =>
        critical.test(classCode) && driver.known && driver.value !== null && driver.value !== 'vfio-pci',
    )
    if (needed === undefined) continue
    const name = needed.deviceName ?? needed.address
    return {
      confidence: 'medium',
      evidence: [{ source: group.source, text: `group ${group.id} also holds ${needed.address} (${name})` }],
      details: { address: needed.address, group: String(group.id) },
    }
  }
  return null
}
