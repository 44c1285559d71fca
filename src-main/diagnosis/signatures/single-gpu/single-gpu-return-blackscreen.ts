// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const singleGpuReturnBlackscreen: Signature = {
  id: 'single-gpu-return-blackscreen',
  stage: 'single-gpu',
  title: 'The picture does not come back after the guest',
  matchers: [
    {
      phrases: [
        "cannot create duplicate filename '<path>/vbios_version'",
        "cannot create duplicate filename '<path>vbios_version'",
      ],
      confidence: 'high',
    },
    { phrases: ['efifb: cannot reserve video memory'], confidence: 'medium' },
  ],
  explains: [],
  cause: 'The script gives things back in the wrong order, the card was not reset, or the framebuffer was bound again.',
  confirm: ['The card’s driver after the guest; is display-manager.service on?'],
  ruleOut: ['The desktop runs on another screen.'],
  fix: [
    'Unload VFIO, give the card back, load its driver, then start the display manager.',
    'Do not bind efifb again.',
  ],
  risk: 'None.',
  remedy: null,
  sources: [
    'https://github.com/joeknock90/Single-GPU-Passthrough/issues/1',
    'https://github.com/BigAnteater/KVM-GPU-Passthrough/issues/35',
  ],
}
