// SPDX-License-Identifier: MIT
import type { Signature } from '../../signature.ts'

export const updSimpledrm: Signature = {
  id: 'upd-simpledrm',
  stage: 'update',
  title: 'Since an update simpledrm keeps the card’s memory',
  matchers: [
    {
      phrases: ['Initialized simpledrm', 'simple-framebuffer simple-framebuffer.0: [drm]'],
      confidence: 'medium',
      with: [
        "BAR <n>: can't reserve [mem <text>]",
        "BAR <n> [mem <text>]: can't reserve",
        "can't reserve [mem <text> 64bit pref]",
        'cannot reserve [mem <text> 64bit pref]',
      ],
    },
  ],
  explains: [],
  cause: 'The new kernel shows the boot’s picture with simpledrm.',
  confirm: ['See boot-fb-holds-bar.'],
  ruleOut: ['/proc/iomem has no simpledrm below the card.'],
  fix: ['See boot-fb-holds-bar.'],
  risk: 'As there.',
  remedy: 'boot-parameters.set',
  sources: ['https://github.com/siderolabs/talos/issues/14356'],
}
