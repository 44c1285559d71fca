// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwPcieSlotClock: Signature = {
  id: 'fw-pcie-slot-clock',
  stage: 'firmware',
  title: 'A firmware setting for the slot’s clock keeps the card from waking',
  matchers: [
    {
      phrases: ['Unable to change power state from D3cold to D0, device inaccessible'],
      confidence: 'low',
      with: ['Slot clock assignment'],
    },
  ],
  explains: ['reset-d3cold-stuck'],
  cause: 'Forcing the slot’s reference clock or its CLKREQ line fights with powering the card down, so it stays off.',
  confirm: ['The same card wakes in another slot.', '`lspci -vv` on the port: ASPM and clock power management.'],
  ruleOut: ['It happens in every slot.'],
  fix: [
    'Set the slot’s clock and CLKREQ back to the platform’s default, or ASPM off for it.',
    '`options vfio-pci disable_idle_d3=1`.',
  ],
  risk: 'More power is drawn when idle.',
  remedy: 'boot-parameters.set',
  sources: ['https://docs.kernel.org/PCI/pciebus-howto.html'],
}
