// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwIommuTableBroken: Signature = {
  id: 'fw-iommu-table-broken',
  stage: 'firmware',
  title: 'The firmware’s table of the IOMMU is wrong',
  matchers: [
    {
      phrases: [
        'Your BIOS is broken; DMAR reported at address <hex>',
        'dmar: parse DMAR table failure',
        'DMAR: Parse DMAR table failure',
        'IVRS invalid checksum',
        'AMD-Vi: [Firmware Bug]: No IVHD',
      ],
      confidence: 'high',
    },
    {
      // A region that is listed wrongly: the kernel goes on, and most machines notice nothing.
      phrases: [
        '[Firmware Bug]: No firmware reserved region can cover this RMRR',
        'DMAR: [Firmware Bug]: Your BIOS is broken',
      ],
      confidence: 'medium',
      without: ['DMAR-IR: Enabled IRQ remapping', 'DMAR: Intel(R) Virtualization Technology for Directed I/O'],
    },
  ],
  explains: ['fw-iommu-disabled', 'iommu-param-missing', 'fw-intremap-missing'],
  cause:
    'The DMAR or IVRS table that the maker wrote names what is not there; the kernel then does without the IOMMU or without a part of it.',
  confirm: ['The kernel’s log has the line in its first second, and `ls /sys/class/iommu` is empty.'],
  ruleOut: ['`ls /sys/class/iommu` lists units and devices have groups: then the kernel has worked around it.'],
  fix: ['Install the newest firmware of the board.', 'Only then: the kernel’s parameters for the table at fault.'],
  risk: 'A firmware update that is cut off can leave the board unusable.',
  remedy: null,
  sources: [
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/intel/dmar.c',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/iommu/amd/init.c',
  ],
}
