// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { cardPowerLost } from './card-power-lost.ts'

export const resetAmdBug: Signature = {
  id: 'reset-amd-bug',
  stage: 'reset',
  title: 'The Radeon cannot be reset between two starts',
  matchers: [
    { phrases: ["can't change power state from D0 to D3hot (config space inaccessible)"], confidence: 'high' },
    {
      phrases: ['Event logged [IOTLB_INV_TIMEOUT', ...cardPowerLost],
      confidence: 'high',
      with: [
        'amdgpu <bdf>',
        'Advanced Micro Devices, Inc. [AMD/ATI]',
        'AMD_<chip:word>: performing pre-reset',
        'AMD/ATI] Navi',
        '[Radeon RX',
      ],
    },
    { phrases: ['Event logged [IOTLB_INV_TIMEOUT'], confidence: 'medium', with: ['vfio-pci <bdf>'] },
  ],
  explains: ['iommu-amd-iotlb-timeout', 'guest-amd-code43', 'reset-header-127', 'amdgpu-mailbox-stuck'],
  cause:
    'Polaris, Vega and Navi 1x have no bus reset that works; later generations can be left in a state that no reset clears.',
  confirm: ['The card’s generation by its id; the first start after power-on is fine.'],
  ruleOut: ['The first start fails too.'],
  fix: [
    'vendor-reset for Polaris to Navi 14, with `reset_method` set to device_specific.',
    'Shut the guest down rather than restarting it, and do not hand the card back and forth.',
    'Switch the host off and on.',
  ],
  risk: 'A module from outside the kernel.',
  remedy: null,
  sources: ['https://github.com/gnif/vendor-reset', 'https://github.com/gnif/vendor-reset/issues/35'],
}
