// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioP2pBarMapWarning: Signature = {
  id: 'vfio-p2p-bar-map-warning',
  stage: 'kernel',
  title: 'Devices of the guest cannot reach each other directly (mostly harmless)',
  matchers: [
    {
      phrases: [
        'IOMMU_IOAS_MAP failed: Bad address, PCI BAR?',
        'VFIO_MAP_DMA failed: Bad address',
        'VFIO_MAP_DMA: -14',
        'vfio_dma_map(<text>) = -14',
        'vfio_container_dma_map(<text>) = -14',
      ],
      confidence: 'low',
      without: ['failed to mmap … BAR', 'DMA mapping failed, unable to continue'],
    },
    {
      phrases: [
        'VFIO_MAP_DMA: -22',
        'vfio_dma_map(<text>) = -22',
        'vfio_container_dma_map(<text>) = -22',
        'IOMMU_IOAS_MAP failed: <EINVAL>',
        'VFIO_MAP_DMA failed: <EINVAL>',
      ],
      confidence: 'low',
      with: ['PCI peer-to-peer transactions on BARs are not supported'],
      without: ['DMA mapping failed, unable to continue'],
    },
  ],
  explains: [],
  cause:
    'QEMU also offers each device’s regions to the other devices, and the IOMMU cannot map such a region. The guest runs without it.',
  confirm: ['The guest goes on running.'],
  ruleOut: ['The guest ends at this line: then look for another message next to it.'],
  fix: ['Nothing: it is not the cause of a failure.'],
  risk: 'Taking it for the cause costs hours.',
  remedy: null,
  sources: ['https://gitlab.com/qemu-project/qemu/-/blob/master/hw/vfio/container.c'],
}
