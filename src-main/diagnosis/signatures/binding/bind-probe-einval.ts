// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bindProbeEinval: Signature = {
  id: 'bind-probe-einval',
  stage: 'binding',
  title: 'vfio-pci does not take the device without an IOMMU',
  matchers: [
    {
      phrases: [
        'vfio-pci: probe of <bdf> failed with error -22',
        'vfio-pci <bdf>: probe with driver vfio-pci failed with error -22',
      ],
      confidence: 'high',
    },
    // Proxmox says no more than that it did not come off.
    {
      phrases: [
        "can't unbind/bind pci group to vfio '<bdf>'",
        'Cannot bind <bdf> to vfio',
        '/sys/bus/pci/drivers/vfio-pci/bind: <EINVAL>',
      ],
      confidence: 'medium',
    },
  ],
  explains: ['vfio-group-node-missing'],
  cause: 'The device has no IOMMU group, because the IOMMU is off, or one that cannot keep caches coherent.',
  confirm: ['`ls /sys/bus/pci/devices/ADDRESS/iommu_group`.'],
  ruleOut: ['The device has a group.'],
  fix: ['Switch the IOMMU on (fw-iommu-disabled, iommu-param-missing).'],
  risk: 'The “no-IOMMU” mode is no way out: guests could write anywhere.',
  remedy: 'boot-parameters.set',
  sources: ['https://docs.kernel.org/driver-api/vfio.html'],
}
