// SPDX-License-Identifier: MIT

import { complaints } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const perfGovernor: Signature = {
  id: 'perf-governor',
  stage: 'performance',
  title: 'The processor stays at a low clock',
  matchers: [
    {
      phrases: [
        "The governor 'powersave' may decide which speed to use",
        'scaling_governor:powersave',
        'current policy: … powersave',
      ],
      confidence: 'low',
    },
  ],
  looksFor: complaints,
  assess: ({ sightings }: Scene, matched: Assessment | null): Assessment | null =>
    sightings(complaints).length > 0 ? matched : null,
  explains: [],
  cause: 'The governor or the energy preference saves power while the guest works.',
  confirm: ['`cat /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor`.'],
  ruleOut: ['The clock rises under load, as intel_pstate does also with powersave.'],
  fix: ['performance while the guest runs, through a hook.'],
  risk: 'Heat and power.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
