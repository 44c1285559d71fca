// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const lgNoDisplayAttached: Signature = {
  id: 'lg-no-display-attached',
  stage: 'display',
  title: 'Looking Glass finds no screen to capture',
  matchers: [{ phrases: ['Failed to locate a valid output device'], confidence: 'high' }],
  explains: [],
  cause: 'No monitor or dummy plug is on the passed card, or another card is the guest’s first.',
  confirm: ['The guest’s log; what is plugged in.'],
  ruleOut: ['A monitor is on and is the guest’s first.'],
  fix: ['A dummy plug or the driver for virtual displays; make the passed card’s screen the only one.'],
  risk: 'A plug at power-on can keep the firmware from starting (ovmf-hang-vfio).',
  remedy: null,
  sources: [
    'https://github.com/gnif/LookingGlass/issues/296',
    'https://github.com/batkovic75/vfio-looking-glass-guide/blob/HEAD/docs/07-troubleshooting.md',
  ],
}
