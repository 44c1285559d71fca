// SPDX-License-Identifier: MIT
import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'
import { areHostsOwn, handover, hostDriverGreetings } from '../host-own-devices.ts'

const refusals = {
  phrases: ['Refused to change power state from D0 to D3hot', 'Refused to change power state, currently in D<n>'],
} as const

export const resetD3hotRefused: Signature = {
  id: 'reset-d3hot-refused',
  stage: 'reset',
  title: 'The device refuses to sleep',
  matchers: [{ ...refusals, confidence: 'medium' }],
  looksFor: [...handover.phrases, ...hostDriverGreetings.phrases],
  assess: (scene: Scene, seen: Assessment | null): Assessment | null =>
    areHostsOwn(scene, scene.sightings(refusals.phrases), () => undefined) ? null : seen,
  explains: [],
  cause: 'The function has no power management that works, as USB of some processors with graphics.',
  confirm: ['The line and the function it names.'],
  ruleOut: ['The device works all the same.'],
  fix: ['`options vfio-pci disable_idle_d3=1`.'],
  risk: 'More power is drawn when idle.',
  remedy: 'boot-parameters.set',
  sources: ['https://github.com/DimmKirr/proxmox-gpu-passthrough-7845hs'],
}
