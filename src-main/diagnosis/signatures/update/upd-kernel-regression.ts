// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const updKernelRegression: Signature = {
  id: 'upd-kernel-regression',
  stage: 'update',
  title: 'The kernel itself failed in the driver',
  matchers: [
    {
      phrases: [
        'RIP: 0010:vfio_<word>+',
        'RIP: 0010:iommu_<word>+',
        'RIP: 0010:vfio_pci_<word>+',
        'RIP: 0010:kvm_<word>+',
      ],
      confidence: 'medium',
      with: [
        'BUG: kernel NULL pointer dereference',
        'general protection fault',
        'unable to handle page fault for address',
        'invalid opcode: 0000',
        'kernel BUG at',
      ],
    },
    {
      // A driver fails on hosts without any guest, too.
      phrases: ['RIP: 0010:amdgpu_<word>+'],
      confidence: 'medium',
      with: [
        'vfio-pci <bdf>: enabling device',
        'vfio_pci: add [<word>[ffff',
        'VFIO - User Level meta-driver',
        'vfio-pci <bdf>: vgaarb',
      ],
    },
  ],
  explains: [],
  cause: 'This version of the kernel has a fault that the one before had not.',
  confirm: ['libvirt’s log names the kernel at each start: compare the last good one.'],
  ruleOut: ['The older kernel fails too.'],
  fix: ['Start the older kernel, and report it.'],
  risk: 'It lacks later fixes.',
  remedy: null,
  sources: ['https://github.com/CachyOS/linux-cachyos/issues/1023'],
}
