// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestAmdTdrBsod: Signature = {
  id: 'guest-amd-tdr-bsod',
  stage: 'guest-driver',
  title: 'Windows gave up waiting for the graphics driver',
  matchers: [
    {
      phrases: [
        'VIDEO_TDR_TIMEOUT_DETECTED',
        'VIDEO_TDR_FAILURE',
        'VIDEO TDR FAILURE',
        'VIDEO_TDR_ERROR',
        'VIDEO TDR TIMEOUT DETECTED',
      ],
      confidence: 'medium',
    },
  ],
  explains: [],
  cause: 'The driver took longer than Windows allows, or the card is unstable after the host used it.',
  confirm: ['The live kernel dumps of Windows.'],
  ruleOut: ['It happens on bare metal too.'],
  fix: ['Set TdrDelay to 8 in the guest.', 'Keep amdgpu away from the card before.'],
  risk: 'A change in the guest’s registry.',
  remedy: null,
  sources: ['https://github.com/gnif/vendor-reset/issues/52'],
}
