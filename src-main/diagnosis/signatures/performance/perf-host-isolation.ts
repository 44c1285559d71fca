// SPDX-License-Identifier: MIT

import { complaints } from '../../definition-lacks.ts'
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'

export const perfHostIsolation: Signature = {
  id: 'perf-host-isolation',
  stage: 'performance',
  title: 'The host works on the guest’s cores',
  matchers: [{ phrases: ['\\<vcpupin'], confidence: 'low', atLeast: 2 }],
  looksFor: [...complaints, 'AllowedCPUs=<word>'],
  assess: ({ sightings, commandLine }: Scene, matched: Assessment | null): Assessment | null => {
    const isIsolated =
      commandLine.some((word) => /^(?:isolcpus|nohz_full)=/.test(word)) || sightings(['AllowedCPUs=<word>']).length > 0
    return sightings(complaints).length > 0 && commandLine.length > 0 && !isIsolated ? matched : null
  },
  explains: [],
  cause: 'Pinning ties the guest to cores, and nothing keeps the host’s programs away from them.',
  confirm: ['`cat /sys/devices/system/cpu/isolated`, and AllowedCPUs of the slices.'],
  ruleOut: ['The cores are isolated while the guest runs.'],
  fix: [
    'A hook that sets AllowedCPUs of user.slice, system.slice and init.scope while the guest runs.',
    'Or isolcpus, nohz_full and rcu_nocbs.',
  ],
  risk: 'The host is slow meanwhile, and stays so where the hook is not undone.',
  remedy: 'boot-parameters.set',
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF', 'https://github.com/spheenik/vfio-isolate'],
}
