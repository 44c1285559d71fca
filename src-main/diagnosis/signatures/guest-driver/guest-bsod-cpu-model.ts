// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestBsodCpuModel: Signature = {
  id: 'guest-bsod-cpu-model',
  stage: 'guest-driver',
  title: 'The guest crashes over what its processor claims to have',
  matchers: [
    {
      phrases: [
        'KERNEL_SECURITY_CHECK_FAILURE',
        'KERNEL SECURITY CHECK FAILURE',
        'SYSTEM_SERVICE_EXCEPTION',
        'SYSTEM SERVICE EXCEPTION',
        'HYPERVISOR_ERROR',
        'HYPERVISOR ERROR',
        'UNSUPPORTED_PROCESSOR',
        'UNSUPPORTED PROCESSOR',
      ],
      confidence: 'low',
    },
  ],
  explains: [],
  cause:
    'host-passthrough hands a feature on that does not work in a guest, or nested virtualization that Windows wants to use itself.',
  confirm: ['The processor’s mode in the definition, and the kernel’s version.'],
  ruleOut: ['It happens with a named processor model too.'],
  fix: ['Take the feature out (`svm`, `vmx`, `amd-stibp`), or use host-model.'],
  risk: 'Speed, or virtual machines within the guest, are lost.',
  remedy: 'guest.drop-cpu-feature',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF/Troubleshooting'],
}
