// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bindAmdgpuUnbindCrash: Signature = {
  id: 'bind-amdgpu-unbind-crash',
  stage: 'binding',
  title: 'amdgpu was unbound while it was in use',
  matchers: [
    {
      phrases: [
        'failed to clear page tables on GEM object close',
        'amdgpu: leaking bo va',
        'leaking bo va (-',
        'amdgpu_pci_remove+<hex>',
        'amdgpu_dm_fini+<hex>',
      ],
      confidence: 'high',
    },
    { phrases: ['Killed modprobe -r amdgpu'], confidence: 'medium' },
  ],
  explains: ['single-gpu-return-blackscreen'],
  cause: 'Programs had the card open when its driver was taken away, or the driver’s own way down is faulty.',
  confirm: ['Before unbinding: `lsof /dev/dri/card* /dev/dri/renderD*`.'],
  ruleOut: ['The trace names another driver.'],
  fix: ['Stop what uses the card first.', 'Bind it to vfio-pci at boot and leave it there.', 'Try another kernel.'],
  risk: 'The host may freeze.',
  remedy: 'binding-pieces.install',
  sources: [
    'https://github.com/QaidVoid/Complete-Single-GPU-Passthrough/issues/38',
    'https://github.com/isc30/ryzen-gpu-passthrough-proxmox/issues/61',
  ],
}
