// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const iommuAmdIotlbTimeout: Signature = {
  id: 'iommu-amd-iotlb-timeout',
  stage: 'kernel',
  title: 'A device no longer answers AMD’s IOMMU',
  matchers: [
    { phrases: ['AMD-Vi: Completion-Wait loop timed out', 'Event logged [IOTLB_INV_TIMEOUT'], confidence: 'high' },
  ],
  explains: ['iommu-page-fault-amd', 'host-suspend-with-vm'],
  cause:
    'A device stopped answering when the IOMMU asked it to forget addresses: after a guest a card whose reset failed, at power-on a card whose ATS is faulty.',
  confirm: [
    'The device that IOTLB_INV_TIMEOUT names, and the time: the first seconds speak for ATS, later ones for a reset.',
  ],
  ruleOut: ['It happens without any guest and with another card.'],
  fix: [
    'Shut the host down cleanly at once and switch it off.',
    'After a guest: see reset-amd-bug. At power-on: a newer kernel, or `pci=noats`.',
  ],
  risk: 'Disks and USB behind the same unit may stall, and what is written may be lost.',
  remedy: null,
  sources: ['https://lore.kernel.org/r/20200728104554.28927-1-kai.heng.feng@canonical.com'],
}
