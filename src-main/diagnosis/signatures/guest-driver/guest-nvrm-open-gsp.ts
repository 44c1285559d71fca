// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const guestNvrmOpenGsp: Signature = {
  id: 'guest-nvrm-open-gsp',
  stage: 'guest-driver',
  title: 'The NVIDIA driver is of the wrong kind for this card',
  matchers: [
    {
      phrases: [
        'is not supported by open nvidia.ko because it does not include the required GPU',
        'requires use of the NVIDIA open kernel modules',
        'not supported by open nvidia.ko',
        'NVRM: installed in this system is not supported by open',
        'nvidia.ko because it does not include the required GPU',
        'installed in this system requires use of the NVIDIA open kernel modules',
      ],
      confidence: 'high',
    },
  ],
  explains: ['guest-nvrm-rminit-failed'],
  cause: 'Cards up to Pascal only work with the closed module, the newest only with the open one.',
  confirm: ['`modinfo -F license nvidia`, and the card’s generation.'],
  ruleOut: ['The other kind says the same.'],
  fix: ['Install the other kind.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/NVIDIA/open-gpu-kernel-modules'],
}
