// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestAmdPspInitFailed: Signature = {
  id: 'guest-amd-psp-init-failed',
  stage: 'guest-driver',
  title: 'amdgpu cannot start the card’s security processor',
  matchers: [
    {
      phrases: [
        'PSP tmr init failed',
        'PSP firmware loading failed',
        'PSP load tmr failed',
        'PSP load asd failed',
        'PSP load <word> failed',
        'PSP create ring failed',
        'atombios stuck in loop for more than',
        'hw_init of IP block \\<psp> failed',
        'psp firmware loading failed',
      ],
      confidence: 'high',
    },
    {
      phrases: ['probe with driver amdgpu failed with error -22', 'amdgpu: probe of <bdf> failed with error -22'],
      confidence: 'medium',
      with: ['Fatal error during GPU init', 'amdgpu <bdf>: amdgpu: Fatal error during GPU init'],
    },
  ],
  explains: [],
  cause: 'The card is still in the state a guest left it in, or its memory region is not mapped.',
  confirm: ['The host’s log about the region (boot-fb-holds-bar). Is it the first start after power-on?'],
  ruleOut: ['The firmware package is missing: then the log names a file.'],
  fix: ['Fix the cause on the host.', 'Switch the host off and on.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/siderolabs/talos/issues/14356'],
}
