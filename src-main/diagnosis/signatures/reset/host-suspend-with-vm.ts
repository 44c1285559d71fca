// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Phrase, Signature } from '../../signature.ts'
import { cardPowerLost } from './card-power-lost.ts'

const failures: readonly Phrase[] = [
  "Unknown PCI header type '127'",
  'not ready <n>ms after resume; giving up',
  ...cardPowerLost,
]

export const hostSuspendWithVm: Signature = {
  id: 'host-suspend-with-vm',
  stage: 'reset',
  title: 'The host was suspended while a guest had a device',
  matchers: [
    {
      phrases: failures,
      confidence: 'medium',
      with: ['PM: suspend entry (deep)', 'PM: suspend entry (s2idle)', 'PM: suspend exit'],
    },
  ],
  assess: (scene: Scene, matched: Assessment | null): Assessment | null => {
    const resumed = scene
      .sightings(['PM: suspend exit', 'PM: suspend entry (deep)', 'PM: suspend entry (s2idle)'])
      .at(0)
    const failed = scene.sightings(failures)
    // A guest has to have had the device before the host slept.
    return matched !== null && resumed !== undefined && failed.some(({ line }) => line > resumed.line) ? matched : null
  },
  explains: ['reset-header-127', 'reset-d3cold-stuck', 'reset-not-ready-timeout'],
  cause: 'Devices in a guest’s hands are not saved and restored by the host’s suspend.',
  confirm: ['The journal: was there a suspend between the guest’s start and the failure?'],
  ruleOut: ['The host did not sleep.'],
  fix: ['Keep the host awake while a guest runs (an inhibitor), or shut the guest down first.'],
  risk: 'None.',
  remedy: null,
  sources: ['https://wiki.archlinux.org/title/PCI_passthrough_via_OVMF'],
}
