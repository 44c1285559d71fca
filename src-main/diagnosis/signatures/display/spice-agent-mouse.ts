// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const spiceAgentMouse: Signature = {
  id: 'spice-agent-mouse',
  stage: 'display',
  title: 'The pointer is dead or jumps in the guest',
  matchers: [
    {
      phrases: ["\\<channel type='spicevmc'", 'com.redhat.spice.0'],
      confidence: 'low',
      with: [
        'mouse jumps',
        'mouse does not move',
        "mouse doesn't work",
        'mouse not working',
        'cursor jumps',
        'mouse is stuck',
      ],
    },
  ],
  explains: [],
  cause: 'SPICE’s agent in the guest takes the pointer for itself.',
  confirm: ['Its service in the guest.'],
  ruleOut: ['The pointer works without SPICE too little.'],
  fix: ['Stop the agent or take its channel out; add a USB tablet.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md'],
}
