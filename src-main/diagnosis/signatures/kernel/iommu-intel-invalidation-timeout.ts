// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const iommuIntelInvalidationTimeout: Signature = {
  id: 'iommu-intel-invalidation-timeout',
  stage: 'kernel',
  title: 'A device no longer answers Intel’s IOMMU',
  matchers: [
    {
      phrases: [
        'VT-d detected Invalidation Time-out',
        'VT-d detected Invalidation Queue',
        'VT-d detected Invalidation Completion',
        'Invalidation Time-out Error (ITE) cleared',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The IOMMU told a device to forget addresses, and the device, lost after a reset or asleep, did not answer.',
  confirm: ['Which device: the line with the request, or the messages just before.'],
  ruleOut: ['It came once, at a kexec or while suspending.'],
  fix: ['Switch the host off and on.', 'Keep the device from sleeping (`disable_idle_d3=1`); an up-to-date kernel.'],
  risk: 'The host can hang with it: save your work.',
  remedy: null,
  sources: ['https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/intel/dmar.c'],
}
