// SPDX-License-Identifier: MIT

import { definitionLacks, definitionPhrases } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

const wanted = ['\\<vcpupin']

export const perfNoCpuPinning: Signature = {
  id: 'perf-no-cpu-pinning',
  stage: 'performance',
  title: 'The guest’s processors float over all of the host’s',
  matchers: [],
  looksFor: [...definitionPhrases, ...wanted],
  assess: (scene: Scene): Assessment | null => definitionLacks(scene, wanted, '<vcpupin>'),
  explains: [],
  cause: 'The host’s scheduler moves the guest’s threads between cores and caches.',
  confirm: ['`virsh vcpuinfo NAME`; no `<vcpupin>` in the definition.'],
  ruleOut: ['Each vCPU is pinned.'],
  fix: ['Pin the vCPUs to whole cores that share a cache, and the emulator to others.'],
  risk: 'The host has fewer cores left.',
  remedy: 'guest.pin-cpus',
  sources: [
    'https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF',
    'https://www.carrierlost.net/post/vfio-fine-tuning/',
  ],
}
