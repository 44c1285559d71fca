// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const resetVendorModuleInactive: Signature = {
  id: 'reset-vendor-module-inactive',
  stage: 'reset',
  title: 'vendor-reset is installed and not used',
  matchers: [
    {
      phrases: [
        'device_specific > /sys/bus/pci/devices/<bdf>/reset_method',
        'reset_method: write error: <EINVAL>',
        '/reset_method: <EINVAL>',
        'write error: <EINVAL>',
      ],
      confidence: 'medium',
      with: ['vendor-reset', 'vendor_reset', 'reset_method', 'device_specific'],
    },
  ],
  explains: ['reset-amd-bug'],
  cause:
    'Since Linux 5.15 `reset_method` has to say device_specific; or the module is loaded too late, does not know the chip, or the kernel lacks what it hooks into.',
  confirm: ['`lsmod | grep vendor_reset`, `cat reset_method`.'],
  ruleOut: ['The log has “performing pre-reset”.'],
  fix: ['A udev rule that writes device_specific; load the module early.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/gnif/vendor-reset/issues/46'],
}
