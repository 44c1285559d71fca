// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const displayNoOutput: Signature = {
  id: 'display-no-output',
  stage: 'display',
  title: 'The guest runs and the passed card shows nothing',
  matchers: [
    {
      phrases: ["\\<model type='qxl'", "\\<model type='virtio' heads=", "\\<model type='vga'", "\\<model type='bochs'"],
      confidence: 'low',
      with: [
        'no signal on',
        'shows no signal',
        'says no signal',
        'black screen on',
        'no output on the monitor',
        'monitor stays black',
        'no display output',
        'screen stays black',
      ],
    },
  ],
  looksFor: ["\\<hostdev mode='subsystem' type='pci'"],
  assess: ({ sightings }: Scene, matched: Assessment | null): Assessment | null =>
    sightings(["\\<hostdev mode='subsystem' type='pci'"]).length > 0 ? matched : null,
  explains: [],
  cause:
    'Windows shows its desktop on the virtual screen, the monitor is on another plug or input, or the card’s ROM cannot start it.',
  confirm: ['Is there a `<video>` beside none? Which plug is used?'],
  ruleOut: ['The desktop is seen through RDP and has no second screen.'],
  fix: ['Set the virtual screen to none once the driver is installed.', 'Another plug or cable; the card’s ROM.'],
  risk: 'Without RDP or SSH you may have no way in.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
