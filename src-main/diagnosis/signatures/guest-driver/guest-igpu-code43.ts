// SPDX-License-Identifier: MIT

import type { Scene } from '../../scene.ts'
import type { Assessment, Signature } from '../../signature.ts'
import { code43, namesIntel } from './code-43.ts'

export const guestIgpuCode43: Signature = {
  id: 'guest-igpu-code43',
  stage: 'guest-driver',
  title: 'Intel graphics do not come up in Windows (Code 43)',
  matchers: [{ phrases: [...code43, 'CM_PROB_FAILED_POST_START'], confidence: 'medium' }],
  looksFor: namesIntel,
  assess: (scene: Scene, matched: Assessment | null): Assessment | null => {
    if (matched === null) return null
    return scene.sightings(namesIntel).length > 0 ? matched : null
  },
  explains: [],
  cause: 'The driver finds no OpRegion or video BIOS, no stolen memory, or a hypervisor it does not like.',
  confirm: ['The igd lines in QEMU’s log.'],
  ruleOut: ['QEMU’s log has the OpRegion without a complaint.'],
  fix: ['Pass the OpRegion and a ROM for integrated graphics.', 'A virtual function of i915-sriov.'],
  risk: 'Such ROMs are other people’s programs.',
  remedy: null,
  sources: ['https://github.com/intel/gvt-linux/issues/143', 'https://github.com/strongtz/i915-sriov-dkms/issues/342'],
}
