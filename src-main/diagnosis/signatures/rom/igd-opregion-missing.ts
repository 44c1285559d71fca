// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const igdOpregionMissing: Signature = {
  id: 'igd-opregion-missing',
  stage: 'rom',
  title: 'The integrated graphics’ OpRegion is not there for the guest',
  matchers: [
    {
      phrases: [
        'does not support requested IGD OpRegion feature',
        'IGD OpRegion feature: <ENODEV>',
        'IGD OpRegion not supported',
      ],
      confidence: 'high',
    },
  ],
  explains: ['guest-igpu-code43'],
  cause:
    'The kernel lacks VFIO’s part for it, the device is a virtual one, or no monitor was connected when the machine started.',
  confirm: ['CONFIG_VFIO_PCI_IGD in the kernel; the device is 0000:00:02.0.'],
  ruleOut: ['A monitor was attached and the kernel has it.'],
  fix: ['Use a kernel with it, connect a monitor before the start, or leave the option out.'],
  risk: 'Without it no monitor shows a picture.',
  remedy: null,
  sources: [
    'https://github.com/intel/gvt-linux/issues/19',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/vfio/pci/vfio_pci_igd.c',
  ],
}
