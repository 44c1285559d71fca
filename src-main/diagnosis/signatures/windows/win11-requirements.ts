// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const win11Requirements: Signature = {
  id: 'win11-requirements',
  stage: 'windows',
  title: 'Windows 11 does not accept the guest',
  matchers: [
    {
      phrases: [
        "doesn't currently meet Windows 11 system requirements",
        "This PC can't run Windows 11",
        'The PC must support Secure Boot',
        'TPM 2.0 must be supported and enabled',
        'The PC must support TPM 2.0',
        'PC must support TPM 2.0',
        'Auf diesem PC kann Windows 11 nicht ausgeführt werden',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'The guest has no TPM 2.0 or firmware without Secure Boot.',
  confirm: ['`<tpm>`, `<loader secure=…>` and smm in the definition.'],
  ruleOut: ['All are there.'],
  fix: ['An emulated TPM 2.0 (tpm-crb), and firmware with Secure Boot and enrolled keys.'],
  risk: 'None.',
  remedy: 'guest.emulate-tpm',
  sources: ['https://github.com/virt-manager/virt-manager/issues/310'],
}
