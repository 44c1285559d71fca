// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetBlackwellHang: Signature = {
  id: 'reset-blackwell-hang',
  stage: 'reset',
  title: 'An RTX 50 does not come back when its guest ends',
  matchers: [
    {
      phrases: ['not ready <n>ms after FLR; waiting', 'not ready <n>ms after FLR; giving up'],
      confidence: 'high',
      with: [
        '[10de:2b<word>]',
        '[10de:2c<word>]',
        '[10de:2d<word>]',
        'GeForce RTX 50<n>',
        'RTX 5090',
        'RTX 5080',
        'RTX 5070',
        'RTX 5060',
        'GB202 [',
        'GB203 [',
        'GB205 [',
        'GB206 [',
      ],
      unlessFollowedBy: ['ready <n>ms after FLR'],
    },
  ],
  explains: ['reset-not-ready-timeout', 'reset-flr-broken-device'],
  cause:
    'The card’s firmware does not come back from the function-level reset at the guest’s end, and the host waits for it.',
  confirm: ['The device id is of that generation, and “soft lockup” or “rcu stall” follows.'],
  ruleOut: ['It is another generation.'],
  fix: [
    'Update the card’s firmware.',
    'A newer kernel; shut the guest down instead of restarting it.',
    'Switch the host off and on.',
  ],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/NVIDIA/open-gpu-kernel-modules/issues/853'],
}
