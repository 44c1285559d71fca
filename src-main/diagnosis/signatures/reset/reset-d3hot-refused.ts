// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetD3hotRefused: Signature = {
  id: 'reset-d3hot-refused',
  stage: 'reset',
  title: 'The device refuses to sleep',
  matchers: [
    {
      phrases: ['Refused to change power state from D0 to D3hot', 'Refused to change power state, currently in D<n>'],
      confidence: 'medium',
    },
  ],
  explains: [],
  cause: 'The function has no power management that works, as USB of some processors with graphics.',
  confirm: ['The line and the function it names.'],
  ruleOut: ['The device works all the same.'],
  fix: ['`options vfio-pci disable_idle_d3=1`.'],
  risk: 'More power is drawn when idle.',
  remedy: 'boot-parameters.set',
  sources: ['https://github.com/DimmKirr/proxmox-gpu-passthrough-7845hs'],
}
