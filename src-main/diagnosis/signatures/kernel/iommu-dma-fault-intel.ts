// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const iommuDmaFaultIntel: Signature = {
  id: 'iommu-dma-fault-intel',
  stage: 'kernel',
  title: 'VT-d stopped a device that reached for memory not its own',
  matchers: [
    {
      phrases: [
        'DMAR: [DMA <Read|Write>] Request device [<bdf>]',
        'DMAR:[DMA <Read|Write>] Request device [<bdf>]',
        'DMAR: [DMA <Read|Write> NO_PASID] Request device [<bdf>]',
        'DMAR: [INTR-REMAP] Request device [<bdf>]',
        'DMAR: DRHD: handling fault status reg <hex>',
        'dmar: DMAR:[DMA <Read|Write>] Request device [<bdf>]',
      ],
      confidence: 'medium',
    },
  ],
  explains: [],
  cause:
    'The device addressed memory outside what it was given: a bad state after a reset, a driver’s fault in the guest, or firmware that left it running.',
  confirm: ['Count the lines for each device, and see whether they begin with the guest’s start.'],
  ruleOut: ['One line at power-on, and never again.'],
  fix: [
    'Shut the guest down and restart the host, so that the device is reset.',
    'Install newer firmware or another kernel.',
    '`iommu=pt` where the device belongs to the host.',
  ],
  risk: 'Passing the fault by may hide a real one.',
  remedy: null,
  sources: [
    'https://docs.kernel.org/driver-api/vfio.html',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/intel/dmar.c',
  ],
}
