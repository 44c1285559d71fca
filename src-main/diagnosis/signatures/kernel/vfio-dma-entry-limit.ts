// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioDmaEntryLimit: Signature = {
  id: 'vfio-dma-entry-limit',
  stage: 'kernel',
  title: 'The guest’s memory is in too many pieces for VFIO',
  matchers: [
    {
      phrases: [
        'VFIO_MAP_DMA failed: No space left on device',
        'VFIO_MAP_DMA: -28',
        'vfio_dma_map(<text>) = -28',
        'vfio_container_dma_map(<text>) = -28',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'Each piece of mapped memory is an entry, and VFIO allows 65,535 of them for a container unless told otherwise.',
  confirm: ['`cat /sys/module/vfio_iommu_type1/parameters/dma_entry_limit`.'],
  ruleOut: ['A disk is full: the message is of VFIO here.'],
  fix: ['Give the guest huge pages.', 'Raise it: `options vfio_iommu_type1 dma_entry_limit=N`.'],
  risk: 'The kernel uses more memory.',
  remedy: null,
  sources: ['https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/vfio_iommu_type1.c'],
}
