// SPDX-License-Identifier: MIT

import { complaints, definitionPhrases } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const perfBalloon: Signature = {
  id: 'perf-balloon',
  stage: 'performance',
  title: 'The guest has a balloon that cannot work',
  matchers: [{ phrases: ["\\<memballoon model='virtio'"], confidence: 'low' }],
  looksFor: definitionPhrases,
  assess: ({ sightings }: Scene, matched: Assessment | null): Assessment | null =>
    sightings(complaints).length > 0 && sightings(["\\<hostdev mode='subsystem' type='pci'"]).length > 0
      ? matched
      : null,
  explains: [],
  cause:
    'All memory of a guest with a passed device is locked, so there is nothing to give back; the device only costs.',
  confirm: ["`<memballoon model='virtio'>`."],
  ruleOut: ["It is `model='none'`."],
  fix: ["`<memballoon model='none'/>`."],
  risk: 'None.',
  remedy: 'guest.remove-balloon',
  sources: ['https://looking-glass.io/docs'],
}
