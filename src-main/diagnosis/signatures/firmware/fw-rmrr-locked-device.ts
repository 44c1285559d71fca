// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwRmrrLockedDevice: Signature = {
  id: 'fw-rmrr-locked-device',
  stage: 'firmware',
  title: 'Firmware keeps the device for itself (RMRR)',
  matchers: [
    {
      phrases: [
        'Device is ineligible for IOMMU domain attach due to platform RMRR requirement',
        'Device was excluded from IOMMU domain attach due to RMRR',
      ],
      confidence: 'high',
    },
  ],
  explains: ['fw-intremap-missing'],
  cause:
    'The firmware has declared memory that this device must always reach, so the kernel will not move it into a guest’s domain.',
  confirm: ['`cat /sys/kernel/iommu_groups/N/reserved_regions` lists a `direct` region for the device’s group.'],
  ruleOut: ['The regions are `direct-relaxable`: those do not stand in the way.'],
  fix: [
    'Switch the management feature that uses the device off in the firmware (on HP ProLiant: shared memory of the slot).',
    'Put the card into another slot.',
  ],
  risk: 'Kernels patched to ignore the region give up a protection.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF/Troubleshooting',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/intel/iommu.c',
  ],
}
