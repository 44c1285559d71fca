// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const ovmfSecurebootAccessDenied: Signature = {
  id: 'ovmf-secureboot-access-denied',
  stage: 'rom',
  title: 'The guest’s Secure Boot refuses its boot loader',
  matchers: [
    {
      phrases: [
        'BdsDxe: failed to load Boot<hex> … Access Denied',
        'Verification failed: (0x1A) Security Violation',
        'BdsDxe: failed to start Boot<hex> … Access Denied',
        'Image … Access Denied … SecureBoot',
      ],
      confidence: 'high',
    },
  ],
  explains: ['ovmf-boot-not-found'],
  cause: 'The firmware has the keys of Secure Boot, and the loader is signed with none of them.',
  confirm: ["`<loader secure='yes'>`, or a template with .ms or secboot in its name."],
  ruleOut: ['Secure Boot is off in the guest.'],
  fix: ['Sign the loader, or give the guest firmware without Secure Boot.'],
  risk: 'Windows 11 looks for it, and BitLocker may ask for its key.',
  remedy: 'guest.select-firmware',
  sources: ['https://www.qemu.org/docs/master/interop/firmware.json'],
}
