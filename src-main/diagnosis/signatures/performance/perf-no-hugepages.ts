// SPDX-License-Identifier: MIT

import { definitionLacks, definitionPhrases } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

const wanted = ['\\<hugepages', '\\<memoryBacking']

export const perfNoHugepages: Signature = {
  id: 'perf-no-hugepages',
  stage: 'performance',
  title: 'The guest’s memory is in small pages',
  matchers: [],
  looksFor: [...definitionPhrases, ...wanted],
  assess: (scene: Scene): Assessment | null => definitionLacks(scene, wanted, '<hugepages/>'),
  explains: [],
  cause: 'Translating addresses of 4 KiB pages costs the guest time, most with large memory.',
  confirm: ['`cat /sys/kernel/mm/transparent_hugepage/enabled`; AnonHugePages in smaps_rollup of QEMU.'],
  ruleOut: ['AnonHugePages is near the guest’s memory.'],
  fix: ['Transparent huge pages on madvise or always, or reserved ones.'],
  risk: 'What is reserved is lost to the host.',
  remedy: 'boot-parameters.set',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
