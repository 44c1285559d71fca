// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'
import { code43, namesAmd } from './code-43.ts'

export const guestAmdCode43: Signature = {
  id: 'guest-amd-code43',
  stage: 'guest-driver',
  title: 'The Radeon does not come up in Windows (Code 43)',
  matchers: [{ phrases: [...code43, 'CM_PROB_FAILED_POST_START'], confidence: 'medium' }],
  looksFor: namesAmd,
  assess: (scene: Scene, matched: Assessment | null): Assessment | null => {
    if (matched === null) return null
    return scene.sightings(namesAmd).length > 0 ? matched : null
  },
  explains: [],
  cause:
    'The card was not reset since its last use, its sound function is missing, or integrated graphics lack their ROM.',
  confirm: ['The host’s log for lines of reset-amd-bug; is the .1 function in the definition?'],
  ruleOut: ['It also happens at the first start after power-on.'],
  fix: [
    'Pass the sound function too.',
    'Give integrated graphics their ROM and GOP driver.',
    'vendor-reset, or switching the host off and on.',
  ],
  risk: 'Services in the guest that reset the card are other people’s programs.',
  remedy: 'guest.add-companion-functions',
  sources: ['https://github.com/isc30/ryzen-gpu-passthrough-proxmox/issues/61'],
}
