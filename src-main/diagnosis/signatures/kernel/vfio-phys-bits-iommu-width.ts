// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioPhysBitsIommuWidth: Signature = {
  id: 'vfio-phys-bits-iommu-width',
  stage: 'kernel',
  title: 'The guest’s addresses are wider than the IOMMU’s',
  matchers: [
    {
      phrases: ['vfio: DMA mapping failed, unable to continue', 'DMA mapping failed, unable to continue'],
      confidence: 'medium',
    },
    {
      phrases: [
        'vfio_dma_map(<hex>, <iova:hex>, <text>) = -22',
        'vfio_container_dma_map(<hex>, <iova:hex>, <text>) = -22',
        'hardware address width <text>exceeds',
        'cannot map … addresses wider than',
      ],
      confidence: 'high',
      where: ({ iova }) => iova !== undefined && isBeyond39Bits(iova),
    },
  ],
  explains: ['vfio-map-dma-einval-iova'],
  cause:
    'The guest’s firmware puts large regions above what this IOMMU can address, which on Intel’s client processors ends at 39 bits.',
  confirm: ['`journalctl -k -b | grep "Host address width"` says 39.'],
  ruleOut: ['The width is 46 bits or more.'],
  fix: ["Limit what the guest sees: `<maxphysaddr mode='passthrough' limit='39'/>` in its `<cpu>`."],
  risk: 'Less room for cards with large memory.',
  remedy: 'guest.limit-address-bits',
  sources: [
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
    'https://libvirt.org/formatdomain.html',
  ],
}

/** Addresses from 512 GiB on are above what client processors of Intel map; right below 1 TiB lies AMD’s hole. */
function isBeyond39Bits(address: string): boolean {
  const value = Number.parseInt(address, 16)
  return value >= 2 ** 39 && (value < 0xfd_0000_0000 || value >= 2 ** 40)
}
