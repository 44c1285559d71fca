// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'
import { code43 } from './code-43.ts'

export const guestNvidiaCode43Laptop: Signature = {
  id: 'guest-nvidia-code43-laptop',
  stage: 'guest-driver',
  title: 'NVIDIA’s driver for laptops finds no battery and no ACPI ROM (Code 43)',
  matchers: [
    {
      phrases: [...code43, 'CM_PROB_FAILED_POST_START'],
      confidence: 'medium',
      with: [
        '3D controller: NVIDIA',
        '3D controller [0302]: NVIDIA',
        'Optimus',
        'with Max-Q',
        'GeForce … Mobile',
        'RTX <n> Laptop GPU',
        'Laptop GPU',
      ],
    },
  ],
  explains: [],
  cause:
    'Cards of laptops without an output of their own come with a driver that looks for a battery, an ACPI ROM and the maker’s subsystem id.',
  confirm: ['The host is a laptop, and the card’s class is 0302 (3D controller).'],
  ruleOut: ['The host is a desktop.'],
  fix: ['Add an ACPI table with a battery (`-acpitable`).', 'Pass the subsystem ids and the card’s ROM.'],
  risk: 'A wrong table can keep the guest from starting.',
  remedy: null,
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF/Troubleshooting',
    'https://github.com/jscinoz/optimus-vfio-docs/issues/2',
  ],
}
