// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const bindXorgWrongGpu: Signature = {
  id: 'bind-xorg-wrong-gpu',
  stage: 'binding',
  title: 'The desktop looks for the card that was reserved',
  matchers: [{ phrases: ['(EE) no screens found', 'Fatal server error: … no screens found'], confidence: 'medium' }],
  explains: [],
  cause: 'A BusID in the X configuration, or the compositor’s choice of card, still names the reserved one.',
  confirm: ['`grep -r BusID /etc/X11`, WLR_DRM_DEVICES, KWIN_DRM_DEVICES.'],
  ruleOut: ['No configuration names a card.'],
  fix: ['Correct the BusID, or name the card by its path in /dev/dri/by-path.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
