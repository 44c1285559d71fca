// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const linuxGuestSecurebootNvidia: Signature = {
  id: 'linux-guest-secureboot-nvidia',
  stage: 'linux-guest',
  title: 'The guest’s Secure Boot refuses NVIDIA’s module',
  matchers: [
    {
      phrases: [
        "could not insert 'nvidia': Key was rejected by service",
        "could not insert 'nvidia_drm': Key was rejected by service",
        "could not insert 'nvidia': Required key not available",
      ],
      confidence: 'high',
    },
    { phrases: ['nvidia: Loading of unsigned module is rejected'], confidence: 'high' },
  ],
  explains: [],
  cause: 'The guest’s firmware has Secure Boot on, and the module’s signature is not among its keys.',
  confirm: ['`mokutil --sb-state` in the guest.'],
  ruleOut: ['It is off there: then the line is the host’s (fw-secureboot-unsigned-module).'],
  fix: ['Enrol the key in the guest, or switch its Secure Boot off.'],
  risk: 'The guest is less protected.',
  remedy: null,
  sources: ['https://www.rodsbooks.com/efi-bootloaders/secureboot.html'],
}
