// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const fwAgesaBrokenPassthrough: Signature = {
  id: 'fw-agesa-broken-passthrough',
  stage: 'firmware',
  title: 'A firmware update broke how devices are reset or powered (AGESA)',
  matchers: [
    {
      phrases: ["Unknown PCI header type '127'<| for device>"],
      confidence: 'medium',
      with: ['AGESA ComboAM4', 'AGESA ComboPI', 'AGESA 1.0.0.', 'AGESA 0.0.7.'],
    },
  ],
  explains: ['reset-header-127'],
  cause:
    'Single releases of AMD’s AGESA firmware (the first of them in 2019) leave a device unreadable after it was reset.',
  confirm: ['Compare the date of the firmware (`cat /sys/class/dmi/id/bios_date`) with when the guest last worked.'],
  ruleOut: ['The firmware is older than the last good start.'],
  fix: ['Install a newer release of the firmware, or the one before.'],
  risk: 'Going back may be blocked, and empties the setup.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
