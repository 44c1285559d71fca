// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwEgpuThunderboltLink: Signature = {
  id: 'fw-egpu-thunderbolt-link',
  stage: 'firmware',
  title: 'The external GPU was enumerated before its box was ready',
  matchers: [
    {
      phrases: [
        '!!! Unknown header type 7f',
        'fallen off the bus and is not responding to commands',
        "Unknown PCI header type '127'",
      ],
      confidence: 'medium',
      with: [
        'thunderbolt <word>: new device found',
        'thunderbolt <word>: device connected',
        'thunderbolt <word>: device disconnected',
        'Thunderbolt 3 Bridge',
        'Thunderbolt 4 Bridge',
        'JHL7540 Thunderbolt',
        'JHL6540 Thunderbolt',
      ],
    },
  ],
  explains: ['reset-header-127', 'nvidia-fell-off-bus'],
  cause: 'The box was not ready when its bridge was read, and the bridge keeps what it saw then.',
  confirm: ['The card’s parent is a Thunderbolt bridge, and its vendor reads as 0xffff.'],
  ruleOut: ['The card sits in a slot of the board.'],
  fix: [
    'Switch the box off and on again.',
    'Remove the whole chain of bridges in sysfs and rescan; authorise it anew with `boltctl`.',
  ],
  risk: 'Removing a bridge takes every device behind it away.',
  remedy: null,
  sources: ['https://docs.kernel.org/admin-guide/thunderbolt.html'],
}
