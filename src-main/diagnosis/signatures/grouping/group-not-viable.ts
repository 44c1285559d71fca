// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const groupNotViable: Signature = {
  id: 'group-not-viable',
  stage: 'grouping',
  title: 'A device of the group is still in the hands of the host',
  matchers: [
    {
      phrases: [
        'group <n> is not viable',
        'Please ensure all devices within the iommu_group are bound to their vfio bus driver',
        'VFIO group is not viable',
      ],
      confidence: 'high',
    },
    {
      phrases: ['Verify all devices in group <n> are bound to vfio-'],
      confidence: 'high',
      // The device itself may not be opened.
      without: ['error getting device from group <n>: <EACCES>', 'error getting device from group <n>: <EPERM>'],
    },
  ],
  explains: ['bind-companion-function'],
  cause:
    'Devices of one IOMMU group go to a guest together, and one of this group’s endpoints is bound to a driver of the host.',
  confirm: ['List `/sys/kernel/iommu_groups/N/devices` with each device’s driver; bridges do not count.'],
  ruleOut: ['Every endpoint is on vfio-pci, pci-stub or no driver.'],
  fix: ['Bind the others as well, if the host can do without them.', 'Put the card into another slot.'],
  risk: 'Binding the disk’s, network’s or keyboard’s controller cuts the host off: see what hangs on it first.',
  remedy: 'binding-pieces.install',
  sources: [
    'https://docs.kernel.org/driver-api/vfio.html',
    'https://github.com/64kramsystem/vga-passthrough/issues/15',
  ],
}
