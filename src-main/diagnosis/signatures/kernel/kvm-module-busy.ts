// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const kvmModuleBusy: Signature = {
  id: 'kvm-module-busy',
  stage: 'kernel',
  title: 'Another hypervisor holds the processor’s virtualization',
  matchers: [
    {
      phrases: [
        'ioctl(KVM_CREATE_VM) failed: 16',
        'ioctl(KVM_CREATE_VM) failed: <EBUSY>',
        'failed to initialize kvm: <EBUSY>',
        'failed to initialize KVM: <EBUSY>',
        'VERR_VMX_IN_VMX_ROOT_MODE',
        'VERR_SVM_IN_USE',
        'VT-x is being used by another hypervisor',
      ],
      confidence: 'high',
    },
  ],
  explains: ['libvirt-kvm-unavailable'],
  cause:
    'VirtualBox or VMware runs a guest of its own, and only one of them can have VMX or SVM at a time; newer kernels take it when KVM is loaded.',
  confirm: ['`lsmod | grep -E "vboxdrv|vmmon"`, and their guests that run.'],
  ruleOut: ['Neither module is loaded.'],
  fix: [
    'Stop the other hypervisor’s guests; unload its module.',
    'For VirtualBox on Linux 6.12 and newer: `kvm.enable_virt_at_load=0`.',
  ],
  risk: 'The other guests stop.',
  remedy: null,
  sources: ['https://docs.kernel.org/virt/kvm/x86/errata.html'],
}
