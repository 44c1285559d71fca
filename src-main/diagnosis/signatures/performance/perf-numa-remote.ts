// SPDX-License-Identifier: MIT

import { definitionLacks, definitionPhrases } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

const wanted = ['\\<numatune']

export const perfNumaRemote: Signature = {
  id: 'perf-numa-remote',
  stage: 'performance',
  title: 'The guest’s memory lies on another node than its card',
  matchers: [],
  looksFor: [...definitionPhrases, ...wanted, 'NUMA node1 CPU(s):'],
  assess: (scene: Scene): Assessment | null => {
    const nodes = scene.facts?.memory.numaNodes
    const hasNodes =
      (nodes?.known === true && nodes.value.length > 1) || scene.sightings(['NUMA node1 CPU(s):']).length > 0
    return hasNodes ? definitionLacks(scene, wanted, '<numatune>, on a machine with several NUMA nodes') : null
  },
  explains: [],
  cause: 'Cores, memory and card are on different nodes, and each access crosses between them.',
  confirm: ['`numastat -p qemu`, and the card’s numa_node.'],
  ruleOut: ['The machine has one node.'],
  fix: ['`<numatune>`, and cores of the card’s node.'],
  risk: 'Less memory to choose from.',
  remedy: 'guest.pin-cpus',
  sources: [
    'https://angrysysadmins.tech/index.php/2022/07/grassyloki/vfio-tuning-your-windows-gaming-vm-for-optimal-performance/',
  ],
}
