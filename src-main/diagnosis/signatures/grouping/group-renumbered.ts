// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const groupRenumbered: Signature = {
  id: 'group-renumbered',
  stage: 'grouping',
  title: 'The number of the group is another one since this boot',
  matchers: [
    {
      phrases: [
        "adding custom device '/dev/vfio/<n>': no such file or directory",
        "adding custom device '/dev/vfio/<n>'",
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The kernel counts groups anew at each boot; a script or container names the number of an earlier one.',
  confirm: ['`basename $(readlink -f /sys/bus/pci/devices/ADDRESS/iommu_group)`.'],
  ruleOut: ['The number is the same.'],
  fix: ['Work the number out when starting.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://docs.kernel.org/driver-api/vfio.html'],
}
