// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwSecurebootUnsignedModule: Signature = {
  id: 'fw-secureboot-unsigned-module',
  stage: 'firmware',
  title: 'Secure Boot refuses a kernel module that nobody signed',
  matchers: [
    {
      phrases: [
        "could not insert '<word>': Key was rejected by service",
        "could not insert '<word>': Required key not available",
        'Loading of unsigned module is rejected',
        'Loading of module with unavailable key is rejected',
        'Lockdown: <word>: unsigned module loading is restricted',
      ],
      confidence: 'high',
      where: ({ word }) => word === undefined || !/^nvidia$/i.test(word),
    },
    { phrases: ["could not insert 'nvidia<|_drm|_modeset|_uvm>': Key was rejected by service"], confidence: 'high' },
  ],
  explains: ['lg-kvmfr-missing', 'reset-vendor-module-inactive'],
  cause: 'The module was built on this machine (DKMS) and signed with no key that the firmware or its MOK list knows.',
  confirm: ['`mokutil --sb-state` says enabled.', '`modinfo -F signer MODULE` names no enrolled key.'],
  ruleOut: ['Secure Boot is off.'],
  fix: [
    'Enrol the key that DKMS signs with: `sudo mokutil --import /var/lib/dkms/mok.pub`, restart, and confirm on the blue screen.',
    'Or use the distribution’s signed module.',
  ],
  risk: 'Switching Secure Boot off instead weakens the start of every system on the machine and can make BitLocker ask for its key.',
  remedy: null,
  sources: [
    'https://github.com/dkms-project/dkms/issues/347',
    'https://github.com/linux-surface/linux-surface/issues/906',
  ],
}
