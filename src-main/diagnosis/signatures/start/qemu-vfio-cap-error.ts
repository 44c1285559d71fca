// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const qemuVfioCapError: Signature = {
  id: 'qemu-vfio-cap-error',
  stage: 'start',
  title: 'The device declares a capability that QEMU cannot emulate',
  matchers: [
    {
      phrases: [
        "table & pba overlap, or they don't fit in BARs",
        'hardware reports invalid configuration, MSIX PBA outside of specified BAR',
        'table & pba overlap',
        'failed to add PCI capability <hex>[<size:hex>]@<offset:hex>',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause:
    'The device’s own description of its MSI-X table is wrong; some Silicon Motion NVMe controllers are like that.',
  confirm: ['The message itself.'],
  ruleOut: ['A newer QEMU starts with the device.'],
  fix: ['Use a QEMU that knows the device, or `x-msix-relocation=bar2`.', 'Pass another device.'],
  risk: 'That option is experimental.',
  remedy: null,
  sources: ['https://gitlab.com/qemu-project/qemu/-/blob/master/hw/vfio/pci-quirks.c'],
}
