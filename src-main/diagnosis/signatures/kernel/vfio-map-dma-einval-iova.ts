// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioMapDmaEinvalIova: Signature = {
  id: 'vfio-map-dma-einval-iova',
  stage: 'kernel',
  title: 'A part of the guest’s memory lies where the IOMMU allows none',
  matchers: [
    {
      phrases: [
        'VFIO_MAP_DMA: -22',
        'VFIO_MAP_DMA failed: -22',
        'vfio_dma_map(<text>) = -22',
        'vfio_container_dma_map(<text>) = -22',
        'VFIO_MAP_DMA failed: <EINVAL>',
        'IOMMU_IOAS_MAP failed: <EINVAL>',
      ],
      confidence: 'high',
      // So QEMU says of a region of a device: that is no memory of the guest, and no failure.
      without: ['PCI peer-to-peer transactions on BARs are not supported'],
    },
  ],
  explains: [],
  cause:
    'The guest’s memory crosses a range that is reserved: on AMD the hole below 1 TiB, or what firmware keeps for a device.',
  confirm: ['Compare the address of the message with `cat /sys/kernel/iommu_groups/N/reserved_regions`.'],
  ruleOut: ['The address is above what the IOMMU can address: see vfio-phys-bits-iommu-width.'],
  fix: [
    'Choose a machine type of QEMU 7.1 or newer, which moves memory around the hole.',
    'Give the guest less memory.',
  ],
  risk: 'Another machine type is other hardware to the guest.',
  remedy: 'guest.set-machine-type',
  sources: ['https://gitlab.com/qemu-project/qemu/-/blob/master/hw/i386/pc.c'],
}
