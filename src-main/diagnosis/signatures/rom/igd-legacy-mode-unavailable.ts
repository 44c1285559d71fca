// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const igdLegacyModeUnavailable: Signature = {
  id: 'igd-legacy-mode-unavailable',
  stage: 'rom',
  title: 'Integrated graphics cannot be passed in legacy mode',
  matchers: [
    {
      phrases: [
        'cannot support legacy mode due to existing devices at address 1f.0',
        'is unsupported in legacy mode, try SandyBridge or newer',
        'has no ROM, legacy mode disabled',
        'does not support host bridge access, legacy mode disabled',
        'does not support LPC bridge access, legacy mode disabled',
        'IGD device <bdf> … legacy mode disabled',
        'IGD legacy mode disabled',
      ],
      confidence: 'high',
    },
  ],
  explains: ['guest-igpu-code43'],
  cause:
    'Legacy mode needs an i440fx machine with the graphics at 00:02.0 and a generation that knows it; q35 has its own device at 1f.0.',
  confirm: ['The machine type and the guest address of the device.'],
  ruleOut: ['Only a picture after the driver’s start is wanted: then the message does no harm.'],
  fix: [
    'Use an i440fx machine with the device at 00:02.0.',
    'Or without legacy mode: OpRegion and a ROM for OVMF; in QEMU 10 `x-igd-legacy-mode` and `x-igd-lpc`.',
  ],
  risk: 'There is no picture until the guest’s driver runs.',
  remedy: null,
  sources: [
    'https://www.qemu.org/docs/master/system/devices/igd-assign.html',
    'https://github.com/intel/gvt-linux/issues/210',
  ],
}
