// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const singleGpuWrongRom: Signature = {
  id: 'single-gpu-wrong-rom',
  stage: 'single-gpu',
  title: 'The ROM file does more harm than good',
  matchers: [{ phrases: ["\\<rom file='<path>'", 'romfile=<path>'], confidence: 'low', atLeast: 1 }],
  assess: ({ matched }: Scene, seen: Assessment | null): Assessment | null =>
    seen !== null && (matched.has('rom-needed-segv') || matched.has('rom-file-bad')) ? seen : null,
  explains: ['rom-needed-segv'],
  cause: 'The file is another card’s, or the card would do better without one.',
  confirm: ['See the rom failures.'],
  ruleOut: ['It fails in the same way without the file.'],
  fix: ['Try it without, or with a dump of this card.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://github.com/joeknock90/Single-GPU-Passthrough/issues/64'],
}
