// SPDX-License-Identifier: MIT

import { definitionLacks, definitionPhrases } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

const wanted = ['\\<hyperv']

export const perfNoHyperv: Signature = {
  id: 'perf-no-hyperv',
  stage: 'performance',
  title: 'Windows does not know that it runs on KVM',
  matchers: [],
  looksFor: [...definitionPhrases, ...wanted],
  assess: (scene: Scene): Assessment | null => definitionLacks(scene, wanted, '<hyperv>'),
  explains: [],
  cause: 'Without the Hyper-V interfaces Windows polls timers and interrupts as on bare metal, at great cost.',
  confirm: ['Which of relaxed, vapic, spinlocks, vpindex, synic, stimer, frequencies are on.'],
  ruleOut: ['The guest is no Windows.'],
  fix: ['Add them, with the hypervclock timer and without hpet.'],
  risk: 'Old graphics drivers refuse to work when they see them.',
  remedy: 'guest.add-hyperv',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
