// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwIommuDirectMapRequired: Signature = {
  id: 'fw-iommu-direct-map-required',
  stage: 'firmware',
  title: 'Firmware demands that the device sees all memory one to one',
  matchers: [
    {
      phrases: [
        'Firmware has requested this device have a 1:1 IOMMU mapping, rejecting configuring the device without a 1:1 mapping',
      ],
      confidence: 'high',
    },
    {
      phrases: ['Failed to set group container: <EINVAL>'],
      confidence: 'medium',
      with: [
        'Firmware has requested this device have a 1:1 IOMMU mapping, rejecting configuring the device without a 1:1 mapping',
      ],
    },
  ],
  explains: ['fw-intremap-missing'],
  cause:
    'The AMD firmware’s table asks for fixed mappings over whole buses (pre-boot DMA protection), and kernels since 6.5 hold to it.',
  confirm: ['`cat /sys/kernel/iommu_groups/N/reserved_regions` has `direct` entries.'],
  ruleOut: ['The kernel is older than 6.5.'],
  fix: [
    'Install newer firmware.',
    'Set IOMMU from Auto to Enabled, and switch Pre-boot DMA Protection and DMAr support off.',
  ],
  risk: 'Without pre-boot DMA protection, a device plugged in before the system starts can read memory.',
  remedy: null,
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/iommu.c',
    'https://github.com/Scrut1ny/AutoVirt',
  ],
}
