// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const vfioModuleNotLoaded: Signature = {
  id: 'vfio-module-not-loaded',
  stage: 'kernel',
  title: 'VFIO’s modules are not loaded',
  matchers: [
    {
      phrases: [
        'vfio: No available IOMMU models',
        'No available IOMMU models',
        'failed to open /dev/vfio/vfio: <ENOENT>',
        "could not open '/dev/vfio/vfio': <ENOENT>",
        "Could not open '/dev/vfio/vfio': <ENOENT>",
        "Could not open '/dev/iommu': <ENOENT>",
        'Module vfio<_pci|-pci|_iommu_type1|> not found in directory',
        'FATAL: Module vfio-pci not found',
      ],
      confidence: 'high',
    },
    {
      phrases: [
        'no iommu_group found: <ENOENT>',
        'Unable to bind PCI device … to vfio-pci: <ENOENT>',
        "unsupported configuration: PCI backend 'vfio' is not supported",
        "unsupported configuration: pci backend driver '<word>' is not supported",
        'iommu_group: <ENOENT>',
        '/dev/vfio/vfio: <ENOENT>',
      ],
      confidence: 'medium',
    },
    {
      phrases: ['/dev/vfio/vfio … No such file or directory'],
      confidence: 'medium',
      with: ['qemu-system-<word>: -device vfio-pci,', 'failed to open … /dev/vfio/vfio'],
    },
  ],
  explains: ['vfio-group-node-missing'],
  cause: 'vfio_pci or vfio_iommu_type1 is not loaded, or this kernel is built without them.',
  confirm: ['`lsmod | grep vfio` and `ls /dev/vfio`.'],
  ruleOut: ['/dev/vfio/vfio is there.'],
  fix: ['Load `vfio-pci` and `vfio_iommu_type1`, and name them in /etc/modules-load.d.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/DualCoder/vgpu_unlock/issues/47', 'https://docs.kernel.org/driver-api/vfio.html'],
}
