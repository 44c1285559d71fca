// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { cardPowerLost, otherPowerLost, powerLost } from './card-power-lost.ts'

export const resetD3coldStuck: Signature = {
  id: 'reset-d3cold-stuck',
  stage: 'reset',
  title: 'The card does not wake from its deepest sleep',
  matchers: [
    { phrases: ['Unable to power on device, stuck in D3', ...cardPowerLost], confidence: 'high' },
    { phrases: powerLost, confidence: 'high', without: otherPowerLost },
  ],
  explains: [
    'reset-header-127',
    'qemu-irq-handler-assert',
    'reset-bars-restoring',
    'guest-nvrm-rminit-failed',
    'rom-shadowed-invalid',
  ],
  cause: 'Idle, the card was powered off, and its board or firmware cannot bring it back; or its last reset failed.',
  confirm: ['`cat /sys/bus/pci/devices/ADDRESS/power_state`; the first bytes of its config read ffffffff.'],
  ruleOut: ['The device answers (`lspci -vv` shows its id).'],
  fix: [
    'Now: switch the host off and on.',
    'Then: `options vfio-pci disable_idle_d3=1` in the initramfs, `d3cold_allowed` to 0, ASPM off for the slot.',
  ],
  risk: 'More power is drawn when idle.',
  remedy: 'boot-parameters.set',
  sources: [
    'https://github.com/mroboff/vm-curator/pull/63',
    'https://github.com/kata-containers/kata-containers/issues/11708',
  ],
}
