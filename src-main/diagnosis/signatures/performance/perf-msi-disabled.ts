// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const perfMsiDisabled: Signature = {
  id: 'perf-msi-disabled',
  stage: 'performance',
  title: 'The card’s sound uses an old kind of interrupt in the guest',
  matchers: [
    {
      phrases: ['MSI: Enable- Count='],
      confidence: 'low',
      with: ['crackling', 'audio crackles', 'sound crackles', 'slowed down audio'],
    },
  ],
  assess: ({ sightings }: Scene, matched: Assessment | null): Assessment | null =>
    sightings(['Kernel driver in use: <word>']).some(({ captures }) => captures['word']?.toLowerCase() === 'vfio-pci')
      ? matched
      : null,
  explains: ['audio-crackling'],
  cause: 'Windows’ driver for sound over HDMI starts with line interrupts.',
  confirm: ['`lspci -vs ADDRESS | grep MSI` while the guest runs says Enable-.'],
  ruleOut: ['It says Enable+.'],
  fix: ['Switch MSI on for the function in the guest’s registry.'],
  risk: 'For the wrong device the guest may not start.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
