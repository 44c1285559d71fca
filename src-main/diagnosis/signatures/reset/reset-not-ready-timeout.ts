// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetNotReadyTimeout: Signature = {
  id: 'reset-not-ready-timeout',
  stage: 'reset',
  title: 'The device does not come back after a reset',
  matchers: [
    {
      phrases: [
        'not ready <n>ms after <FLR|bus reset|resume|D3hot->D0|pm reset|device_specific reset|af_flr>; giving up',
        'not ready <n>ms after <word>; giving up',
        'not ready <n>ms after bus reset; giving up',
        'not ready <n>ms after slot reset; giving up',
      ],
      confidence: 'high',
    },
    {
      phrases: ['not ready <n>ms after <FLR|bus reset|resume|slot reset>; waiting'],
      confidence: 'medium',
      unlessFollowedBy: ['ready <n>ms after <FLR|bus reset|resume|slot reset>'],
    },
  ],
  explains: ['reset-header-127', 'reset-bars-restoring', 'reset-d3cold-stuck'],
  cause:
    'The kernel reset the device or woke it and waited, in vain, for it to answer; the host may stand still meanwhile.',
  confirm: ['The largest number, “giving up”, and the kind of reset.'],
  ruleOut: ['A later line says “ready … after”: then it was only slow.'],
  fix: ['Switch the host off and on.', 'Try another way to reset it (`reset_method`).'],
  risk: 'A wrong method can hang the device.',
  remedy: null,
  sources: [
    'https://github.com/patmagauran/i915ovmfPkg/issues/23',
    'https://git.kernel.org/pub/scm/linux/kernel/git/torvalds/linux.git/tree/drivers/pci/pci.c',
  ],
}
