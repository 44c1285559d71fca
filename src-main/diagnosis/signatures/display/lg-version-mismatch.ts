// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const lgVersionMismatch: Signature = {
  id: 'lg-version-mismatch',
  stage: 'display',
  title: 'Looking Glass’s two halves are of different versions',
  matchers: [
    {
      phrases: [
        'The transport is not compatible with this client',
        'Expected KVMFR version',
        'The host application is not compatible with this client',
        'Host application … is not compatible',
        'LGMP_ERR_INVALID_VERSION',
      ],
      confidence: 'high',
    },
  ],
  explains: [],
  cause: 'Host application and client are from different releases.',
  confirm: ['Compare the versions in both logs.'],
  ruleOut: ['They are the same.'],
  fix: ['Install the same release on both sides.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://looking-glass.io/docs'],
}
