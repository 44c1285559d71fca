// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetVendorModuleFailed: Signature = {
  id: 'reset-vendor-module-failed',
  stage: 'reset',
  title: 'vendor-reset ran and failed',
  matchers: [
    {
      phrases: [
        'AMD_<chip:word>: failed to reset device',
        'timed out waiting for PSP to reach valid state',
        'AMD_<chip:word>: SMU error <hex>',
        'vfio-pci <bdf>: SMU error <hex>',
        'AMD_<chip:word>: reset result = -',
        'amdgpu_get_bios failed',
        'vendor-reset: … failed to',
      ],
      confidence: 'high',
      with: ['performing pre-reset', 'performing reset', 'vendor_reset', 'vendor-reset'],
    },
  ],
  explains: ['reset-header-127'],
  cause: 'The card hung already when the reset began, or the module does not know this chip.',
  confirm: ['The lines behind “performing reset”; “reset result = 0” is a success.'],
  ruleOut: ['The result is 0.'],
  fix: ['Switch the host off and on, and load the module earlier.', 'Take it out for chips it does not know.'],
  risk: 'It can make things worse.',
  remedy: null,
  sources: ['https://github.com/gnif/vendor-reset/issues/25', 'https://github.com/gnif/vendor-reset/issues/82'],
}
